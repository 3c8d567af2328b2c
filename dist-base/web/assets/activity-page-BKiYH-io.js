import { n as e } from './rolldown-runtime-WkwZ5CU-.js'
import {
  S as t,
  _ as n,
  a as r,
  b as i,
  c as a,
  d as o,
  f as s,
  g as c,
  h as l,
  i as u,
  l as d,
  m as f,
  n as p,
  o as m,
  p as h,
  r as g,
  s as _,
  t as v,
  u as y,
  v as b,
  x,
  y as S,
} from './index-CAqt2oZm.js'
var C = e(t(), 1),
  w = f(),
  T = 190,
  E = 60,
  D = `ANSWERED`
function O({ calls: e }) {
  let t = (0, C.useCallback)((t, n) => k(t, n, e), [e]),
    n = e
      .toReversed()
      .map(({ number: e, lane: t, size: n, durationMs: r, result: i }) => [
        _(e),
        _(n),
        t === `BULK` ? `many numbers` : `one number`,
        `${_(Math.round(r))} ms`,
        i === D ? `answered` : i.toLowerCase().replaceAll(`_`, ` `),
      ])
  return (0, w.jsx)(v, {
    title: `The last calls`,
    subtitle:
      e.length === 0
        ? `No call to Kaleyra yet. Look something up, or try it below.`
        : `Each bar is one call. A higher bar is a call with more numbers. The newest call is on the right.`,
    height: T,
    draw: t,
    table: { head: [`Call`, `Numbers`, `Kind`, `Time`, `Result`], rows: n },
  })
}
function k(e, t, n) {
  let r = Math.max(0, E - n.length),
    i = n.map((e, t) => ({
      ...e,
      left: r + t + 0.12,
      right: r + t + 0.88,
      kind: e.result === D ? `Answered` : `Not answered`,
    })),
    a = Math.max(10, ...n.map(({ size: e }) => e))
  return e.plot({
    width: t,
    height: T,
    marginLeft: 40,
    marginBottom: 8,
    marginTop: 16,
    x: { axis: null, domain: [0, E] },
    y: { label: null, ticks: 4, nice: !0, domain: [0, a], grid: !0, tickSize: 0 },
    color: { domain: [`Answered`, `Not answered`], range: [`var(--enabled)`, `var(--danger)`] },
    marks: [
      e.ruleY([0], { stroke: `var(--line-strong)` }),
      e.rectY(i, { x1: `left`, x2: `right`, y: `size`, fill: `kind`, rx: 1.5 }),
    ],
  })
}
var A = {
  CLOSED: { name: `Working` },
  HALF_OPEN: { name: `Testing`, problem: `The server tests whether Kaleyra works again` },
  OPEN: { name: `Interrupted`, problem: `Kaleyra does not answer, so the server makes no calls` },
  THROTTLED: { name: `Paused`, problem: `Kaleyra asks for a pause, because of its rate limit` },
  LOCKED_OUT: { name: `Refused`, problem: `Kaleyra refuses the account of this server` },
}
function j({ circuit: e, retryAt: t }) {
  let { problem: n } = A[e]
  return n === void 0
    ? null
    : (0, w.jsx)(s, {
        kind: `warning`,
        title: n,
        isNew: !0,
        children: t ? `Next try at ${o(t)}.` : `The server tries again automatically.`,
      })
}
function M({ activity: e }) {
  let {
    callsPerThousand: t,
    cacheShare: n,
    answeredPerSecond: r,
    bulkInFlight: i,
    singleInFlight: a,
  } = e
  return (0, w.jsxs)(`section`, {
    className: `card`,
    'aria-labelledby': `now-title`,
    children: [
      (0, w.jsx)(`h2`, { id: `now-title`, children: `At present` }),
      (0, w.jsxs)(`dl`, {
        className: `figures`,
        children: [
          (0, w.jsx)(p, {
            label: `Calls per 1,000 numbers`,
            value: typeof t == `number` ? d(t) : `–`,
            note: `in the last minute; 1,000 if each number had its own call`,
          }),
          (0, w.jsx)(p, {
            label: `From the cache`,
            value: typeof n == `number` ? y(n, 1) : `–`,
            note: `of the answers in the last minute, at no cost`,
          }),
          (0, w.jsx)(p, { label: `Answers now`, value: `${d(r)}/s` }),
          (0, w.jsx)(p, {
            label: `Calls under way`,
            value: `${_(i + a)} of ${_(e.maxInFlight)}`,
            note: `${_(i)} with many numbers, ${_(a)} with one`,
          }),
          (0, w.jsx)(p, { label: `Connection to Kaleyra`, value: A[e.circuit].name }),
        ],
      }),
    ],
  })
}
function N({ activity: e }) {
  let { bulkInFlight: t, singleInFlight: n, maxInFlight: r } = e,
    i = [
      {
        name: `People and programs that wait for an answer`,
        pending: e.interactivePending,
        inFlight: e.interactiveInFlight,
      },
      {
        name: `Lists in the background`,
        pending: e.backgroundPending,
        inFlight: e.backgroundInFlight,
      },
    ],
    a = Array.from({ length: r }, (e, r) => (r < t ? `bulk` : r < t + n ? `single` : `free`))
  return (0, w.jsxs)(`section`, {
    className: `card`,
    'aria-labelledby': `queue-title`,
    children: [
      (0, w.jsx)(`h2`, { id: `queue-title`, children: `Numbers at present` }),
      (0, w.jsxs)(`table`, {
        className: `plain queue`,
        children: [
          (0, w.jsx)(`thead`, {
            children: (0, w.jsxs)(`tr`, {
              children: [
                (0, w.jsx)(`th`, { scope: `col`, children: `For` }),
                (0, w.jsx)(`th`, { scope: `col`, children: `Waiting` }),
                (0, w.jsx)(`th`, { scope: `col`, children: `In calls` }),
              ],
            }),
          }),
          (0, w.jsx)(`tbody`, {
            children: i.map(({ name: e, pending: t, inFlight: n }) =>
              (0, w.jsxs)(
                `tr`,
                {
                  children: [
                    (0, w.jsx)(`th`, { scope: `row`, children: e }),
                    (0, w.jsx)(`td`, { children: _(t) }),
                    (0, w.jsx)(`td`, { children: _(n) }),
                  ],
                },
                e,
              ),
            ),
          }),
        ],
      }),
      (0, w.jsxs)(`p`, {
        className: `slots-title`,
        id: `slots-title`,
        children: [_(t + n), ` of `, _(r), ` slots for calls are taken`],
      }),
      (0, w.jsx)(`div`, {
        className: `slots`,
        'aria-hidden': `true`,
        children: a.map((e, t) => (0, w.jsx)(`span`, { className: `slot slot-${e}` }, t)),
      }),
    ],
  })
}
var P = u(r)
function F({ address: e, onResult: t }) {
  let [{ data: n, error: r, fetching: i }] = x({ query: P, variables: { address: e } }),
    a = n?.device,
    o = i ? void 0 : a ? (a.rcsEnabled ? `RCS` : `NO_RCS`) : r && `UNKNOWN`
  return (
    (0, C.useEffect)(() => {
      o !== void 0 && t(e, o)
    }, [e, o, t]),
    (0, w.jsx)(`span`, { className: `probe ${o?.toLowerCase() ?? `asking`}` })
  )
}
var I = /^Sandbox /
function L(e) {
  return I.test(e ?? ``)
}
function R(e) {
  let [t = 0] = crypto.getRandomValues(new Uint32Array(1)),
    n = t % 9e7
  return Array.from({ length: e }, (e, t) => `+9995${String(n + t).padStart(8, `0`)}`)
}
function z(e) {
  let t = e.split(/[\s,;]+/).filter((e) => /^\+?\d{7,15}$/.test(e))
  return [...new Set(t)].slice(0, 300)
}
var B = 10
function V(e) {
  let t = []
  async function n(n, { headers: r }) {
    let i = t
    ;((t = []), e())
    try {
      let e = `[${i.map((e) => e.body).join(`,`)}]`,
        t = await fetch(n, { method: `POST`, headers: r ?? {}, body: e }),
        a = await t.json()
      for (let [e, { resolve: n }] of i.entries()) {
        let r = Array.isArray(a) ? a[e] : a
        n(Response.json(r, { status: t.status }))
      }
    } catch (e) {
      for (let { reject: t } of i) t(e)
    }
  }
  return (e, r = {}) =>
    new Promise((i, a) => {
      ;(t.push({ body: r.body, resolve: i, reject: a }),
        t.length === 1 && setTimeout(() => void n(e, r), B))
    })
}
function H(e) {
  let t = (0, C.useRef)(e)
  ;(0, C.useEffect)(() => {
    t.current = e
  }, [e])
  let { trial: n, isRunning: r, run: i, onResult: a } = W(e, t),
    { upstream: o, failure: s, check: c } = U(t)
  return {
    trial: n,
    upstream: o,
    failure: s,
    isRunning: r,
    start: async () => {
      ;(await c()) === `SANDBOX` && i(R(300))
    },
    run: i,
    onResult: a,
  }
}
function U(e) {
  let t = i(),
    [n, r] = (0, C.useState)(`UNKNOWN`),
    [a, o] = (0, C.useState)()
  return {
    upstream: n,
    failure: a,
    check: async () => {
      if (n === `SANDBOX`) return n
      ;(r(`CHECKING`), o(void 0))
      let i = G(e.current),
        a = await Y(t)
      return typeof a == `object`
        ? (o(a), r(`UNKNOWN`), `UNKNOWN`)
        : (await K(() => G(e.current) > i), r(a), a)
    },
  }
}
function W(e, t) {
  let [n, r] = (0, C.useState)(0),
    [i, a] = (0, C.useState)([]),
    [o, s] = (0, C.useState)(new Map()),
    [c, l] = (0, C.useState)(0),
    [u, d] = (0, C.useState)(),
    [f, p] = (0, C.useState)(0),
    m = (0, C.useMemo)(() => J(() => p((e) => e + 1)), []),
    h = (0, C.useCallback)((e, t) => s((n) => (n.has(e) ? n : new Map(n).set(e, t))), []),
    g = (e) => {
      ;(l(G(t.current)), s(new Map()), d(void 0), p(0), r((e) => e + 1), a(e))
    },
    _ = i.length > 0 && o.size === i.length
  return (
    q({ activity: e, isAnswered: _, firstCall: c, onCount: d }),
    {
      trial: { round: n, client: m, numbers: i, results: o, callCount: u, requestCount: f },
      isRunning: i.length > 0 && !_,
      run: g,
      onResult: h,
    }
  )
}
function G(e) {
  return e?.lastCalls.at(-1)?.number ?? 0
}
async function K(e) {
  for (let t = 0; t < 40 && !e(); t++)
    await new Promise((e) => {
      setTimeout(e, 50)
    })
}
function q({ activity: e, isAnswered: t, firstCall: n, onCount: r }) {
  let i = (0, C.useRef)(!1)
  ;(0, C.useEffect)(() => {
    if ((t || (i.current = !1), !t || i.current || e === void 0)) return
    let a = e.lastCalls.filter(({ number: e, isBackground: t }) => e > n && !t)
    ;(a.length === 0 && e.interactiveInFlight > 0) || ((i.current = a.length > 0), r(a.length))
  }, [e, t, n, r])
}
function J(e) {
  let t = V(e)
  return l({ fetch: t })
}
async function Y(e) {
  let [t] = R(1),
    { data: i, error: a } = await e.query(u(r), { address: t }).toPromise(),
    o = i?.device
  return !o && a !== void 0 && !X(a) ? n(a) : L(o?.carrierId) ? `SANDBOX` : `REAL`
}
function X(e) {
  return [`REJECTED`, `NOT_REPORTED`, `REFUSED`].includes(c(e))
}
function Z({ activity: e }) {
  let { trial: t, upstream: n, failure: r, isRunning: i, start: a, run: o, onResult: c } = H(e),
    l = i || n === `CHECKING`
  return (0, w.jsxs)(`section`, {
    className: `card try`,
    'aria-labelledby': `try-title`,
    children: [
      (0, w.jsxs)(`div`, {
        className: `try-head`,
        children: [
          (0, w.jsxs)(`div`, {
            children: [
              (0, w.jsx)(`h2`, { id: `try-title`, children: `Try it` }),
              (0, w.jsxs)(`p`, {
                className: `muted`,
                children: [
                  300,
                  ` independent parts of this page each look up one number. The result shows how many calls the server made.`,
                ],
              }),
            ],
          }),
          n !== `REAL` &&
            (0, w.jsx)(`button`, {
              type: `button`,
              className: `primary`,
              disabled: l || e === void 0,
              onClick: () => void a(),
              children: l ? `Looking up…` : `Look up 300 numbers`,
            }),
        ],
      }),
      r !== void 0 && (0, w.jsx)(s, { kind: `problem`, title: b(r), isNew: !0 }),
      n === `REAL` && (0, w.jsx)($, { isBusy: l, onNumbers: o }),
      (0, w.jsx)(Q, { trial: t }),
      (0, w.jsx)(S, {
        value: t.client,
        children:
          t.numbers.length > 0 &&
          (0, w.jsx)(`div`, {
            className: `probes`,
            'aria-hidden': `true`,
            children: t.numbers.map((e) =>
              (0, w.jsx)(F, { address: e, onResult: c }, `${t.round} ${e}`),
            ),
          }),
      }),
    ],
  })
}
function Q({ trial: e }) {
  let { numbers: t, results: n, callCount: r, requestCount: i } = e
  return (0, w.jsxs)(`p`, {
    className: `try-result`,
    role: `status`,
    children: [
      r !== void 0 &&
        (0, w.jsxs)(w.Fragment, {
          children: [
            (0, w.jsxs)(`strong`, { children: [a(n.size, `lookup`), `, `, a(r, `call`)] }),
            ` `,
            (0, w.jsxs)(`span`, {
              className: `muted`,
              children: [
                `The browser sent them in `,
                a(i, `request`),
                r === 0 ? `, and the cache answered all of them.` : `.`,
              ],
            }),
          ],
        }),
      r === void 0 &&
        t.length > 0 &&
        (0, w.jsxs)(`span`, {
          className: `muted`,
          children: [_(n.size), ` of `, _(t.length), ` answered`],
        }),
    ],
  })
}
function $({ isBusy: e, onNumbers: t }) {
  let [n, r] = (0, C.useState)(``),
    i = z(n)
  return (0, w.jsxs)(w.Fragment, {
    children: [
      (0, w.jsxs)(s, {
        kind: `warning`,
        title: `Lookups on this server may cost money`,
        isNew: !0,
        children: [`To try it anyway, paste up to `, 300, ` numbers of your own.`],
      }),
      (0, w.jsxs)(`div`, {
        className: `field`,
        children: [
          (0, w.jsx)(`label`, {
            htmlFor: `own-numbers`,
            children: `Your numbers, with + and country code`,
          }),
          (0, w.jsx)(`textarea`, {
            id: `own-numbers`,
            rows: 4,
            spellCheck: !1,
            value: n,
            onChange: ({ target: e }) => r(e.value),
          }),
        ],
      }),
      (0, w.jsx)(`button`, {
        type: `button`,
        disabled: e || i.length === 0,
        onClick: () => t(i),
        children: `Look up ${a(i.length, `number`)} (may cost money)`,
      }),
    ],
  })
}
function ee() {
  let [e, t] = (0, C.useState)({ connection: `CONNECTING` })
  return (
    (0, C.useEffect)(
      () =>
        g({
          document: m,
          variables: {},
          isLast: () => !1,
          onConnection: (e) => t((t) => ({ ...t, connection: e })),
          onFailure: (e) => t((t) => ({ ...t, failure: e })),
          onData: ({ activity: e }) => t((t) => ({ connection: t.connection, activity: e })),
        }),
      [],
    ),
    e
  )
}
function te() {
  let { activity: e, failure: t, connection: n } = ee()
  return (0, w.jsxs)(`div`, {
    className: `activity`,
    children: [
      (0, w.jsxs)(`div`, {
        className: `hero small`,
        children: [
          (0, w.jsx)(`h1`, { children: `Live activity` }),
          (0, w.jsx)(`p`, {
            className: `lead`,
            children: `Many numbers share one call to Kaleyra. These are the calls of this server, as they happen.`,
          }),
        ],
      }),
      t !== void 0 && (0, w.jsx)(ne, { code: t.code, text: b(t) }),
      n === `LOST` &&
        t === void 0 &&
        (0, w.jsx)(s, {
          kind: `warning`,
          title: `The connection to the server is lost`,
          isNew: !0,
          children: `The page reconnects automatically.`,
        }),
      e === void 0 && t === void 0 && n !== `LOST` && (0, w.jsx)(h, { what: `the activity` }),
      e &&
        (0, w.jsxs)(w.Fragment, {
          children: [
            (0, w.jsx)(j, { circuit: e.circuit, retryAt: e.circuitRetryAt }),
            (0, w.jsx)(M, { activity: e }),
            (0, w.jsxs)(`div`, {
              className: `activity-grid`,
              children: [(0, w.jsx)(N, { activity: e }), (0, w.jsx)(O, { calls: e.lastCalls })],
            }),
          ],
        }),
      t === void 0 && (0, w.jsx)(Z, { activity: e }),
    ],
  })
}
function ne({ code: e, text: t }) {
  return e === `FORBIDDEN`
    ? (0, w.jsx)(s, {
        kind: `info`,
        title: `This view is for the people who run the server`,
        children: `Your access token does not allow it. Looking up numbers and lists works all the same.`,
      })
    : (0, w.jsx)(s, { kind: `problem`, title: t, isNew: !0 })
}
export { te as ActivityPage }
