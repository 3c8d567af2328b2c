import './rolldown-runtime-WkwZ5CU-.js'
function e(e, t) {
  return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN
}
function t(e, t) {
  return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN
}
function n(n) {
  let i, a, o
  n.length === 2
    ? ((i = n === e || n === t ? n : r), (a = n), (o = n))
    : ((i = e), (a = (t, r) => e(n(t), r)), (o = (e, t) => n(e) - t))
  function s(e, t, n = 0, r = e.length) {
    if (n < r) {
      if (i(t, t) !== 0) return r
      do {
        let i = (n + r) >>> 1
        a(e[i], t) < 0 ? (n = i + 1) : (r = i)
      } while (n < r)
    }
    return n
  }
  function c(e, t, n = 0, r = e.length) {
    if (n < r) {
      if (i(t, t) !== 0) return r
      do {
        let i = (n + r) >>> 1
        a(e[i], t) <= 0 ? (n = i + 1) : (r = i)
      } while (n < r)
    }
    return n
  }
  function l(e, t, n = 0, r = e.length) {
    let i = s(e, t, n, r - 1)
    return i > n && o(e[i - 1], t) > -o(e[i], t) ? i - 1 : i
  }
  return { left: s, center: l, right: c }
}
function r() {
  return 0
}
function i(e) {
  return e === null ? NaN : +e
}
function* a(e, t) {
  if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (yield t)
  else {
    let n = -1
    for (let r of e) (r = t(r, ++n, e)) != null && (r = +r) >= r && (yield r)
  }
}
var o = n(e),
  s = o.right
;(o.left, n(i).center)
function c(e) {
  return e.length | 0
}
function l(e) {
  return !(e > 0)
}
function u(e) {
  return typeof e != `object` || `length` in e ? e : Array.from(e)
}
function d(e) {
  return (t) => e(...t)
}
function f(...e) {
  let t = typeof e[e.length - 1] == `function` && d(e.pop())
  e = e.map(u)
  let n = e.map(c),
    r = e.length - 1,
    i = Array(r + 1).fill(0),
    a = []
  if (r < 0 || n.some(l)) return a
  for (;;) {
    a.push(i.map((t, n) => e[n][t]))
    let o = r
    for (; ++i[o] === n[o];) {
      if (o === 0) return t ? a.map(t) : a
      i[o--] = 0
    }
  }
}
function p(e, t) {
  var n = 0,
    r = 0
  return Float64Array.from(
    e,
    t === void 0 ? (e) => (n += +e || 0) : (i) => (n += +t(i, r++, e) || 0),
  )
}
function m(e, t) {
  let n = 0,
    r,
    i = 0,
    a = 0
  if (t === void 0)
    for (let t of e) t != null && (t = +t) >= t && ((r = t - i), (i += r / ++n), (a += r * (t - i)))
  else {
    let o = -1
    for (let s of e)
      (s = t(s, ++o, e)) != null &&
        (s = +s) >= s &&
        ((r = s - i), (i += r / ++n), (a += r * (s - i)))
  }
  if (n > 1) return a / (n - 1)
}
function h(e, t) {
  let n = m(e, t)
  return n && Math.sqrt(n)
}
function g(e, t) {
  let n, r
  if (t === void 0)
    for (let t of e)
      t != null && (n === void 0 ? t >= t && (n = r = t) : (n > t && (n = t), r < t && (r = t)))
  else {
    let i = -1
    for (let a of e)
      (a = t(a, ++i, e)) != null &&
        (n === void 0 ? a >= a && (n = r = a) : (n > a && (n = a), r < a && (r = a)))
  }
  return [n, r]
}
var _ = class {
    constructor() {
      ;((this._partials = new Float64Array(32)), (this._n = 0))
    }
    add(e) {
      let t = this._partials,
        n = 0
      for (let r = 0; r < this._n && r < 32; r++) {
        let i = t[r],
          a = e + i,
          o = Math.abs(e) < Math.abs(i) ? e - (a - i) : i - (a - e)
        ;(o && (t[n++] = o), (e = a))
      }
      return ((t[n] = e), (this._n = n + 1), this)
    }
    valueOf() {
      let e = this._partials,
        t = this._n,
        n,
        r,
        i,
        a = 0
      if (t > 0) {
        for (a = e[--t]; t > 0 && ((n = a), (r = e[--t]), (a = n + r), (i = r - (a - n)), !i););
        t > 0 &&
          ((i < 0 && e[t - 1] < 0) || (i > 0 && e[t - 1] > 0)) &&
          ((r = i * 2), (n = a + r), r == n - a && (a = n))
      }
      return a
    }
  },
  v = class extends Map {
    constructor(e, t = C) {
      if (
        (super(),
        Object.defineProperties(this, { _intern: { value: new Map() }, _key: { value: t } }),
        e != null)
      )
        for (let [t, n] of e) this.set(t, n)
    }
    get(e) {
      return super.get(b(this, e))
    }
    has(e) {
      return super.has(b(this, e))
    }
    set(e, t) {
      return super.set(x(this, e), t)
    }
    delete(e) {
      return super.delete(S(this, e))
    }
  },
  y = class extends Set {
    constructor(e, t = C) {
      if (
        (super(),
        Object.defineProperties(this, { _intern: { value: new Map() }, _key: { value: t } }),
        e != null)
      )
        for (let t of e) this.add(t)
    }
    has(e) {
      return super.has(b(this, e))
    }
    add(e) {
      return super.add(x(this, e))
    }
    delete(e) {
      return super.delete(S(this, e))
    }
  }
function b({ _intern: e, _key: t }, n) {
  let r = t(n)
  return e.has(r) ? e.get(r) : n
}
function x({ _intern: e, _key: t }, n) {
  let r = t(n)
  return e.has(r) ? e.get(r) : (e.set(r, n), n)
}
function S({ _intern: e, _key: t }, n) {
  let r = t(n)
  return (e.has(r) && ((n = e.get(r)), e.delete(r)), n)
}
function C(e) {
  return typeof e == `object` && e ? e.valueOf() : e
}
function w(e) {
  return e
}
function T(e, ...t) {
  return O(e, w, w, t)
}
function E(e, t, ...n) {
  return O(e, w, t, n)
}
function D(e, t, ...n) {
  return O(e, Array.from, t, n)
}
function O(e, t, n, r) {
  return (function e(i, a) {
    if (a >= r.length) return n(i)
    let o = new v(),
      s = r[a++],
      c = -1
    for (let e of i) {
      let t = s(e, ++c, i),
        n = o.get(t)
      n ? n.push(e) : o.set(t, [e])
    }
    for (let [t, n] of o) o.set(t, e(n, a))
    return t(o)
  })(e, 0)
}
function k(e, t) {
  return Array.from(t, (t) => e[t])
}
function A(e, ...t) {
  if (typeof e[Symbol.iterator] != `function`) throw TypeError(`values is not iterable`)
  e = Array.from(e)
  let [n] = t
  if ((n && n.length !== 2) || t.length > 1) {
    let r = Uint32Array.from(e, (e, t) => t)
    return (
      t.length > 1
        ? ((t = t.map((t) => e.map(t))),
          r.sort((e, n) => {
            for (let r of t) {
              let t = j(r[e], r[n])
              if (t) return t
            }
          }))
        : ((n = e.map(n)), r.sort((e, t) => j(n[e], n[t]))),
      k(e, r)
    )
  }
  return e.sort(ee(n))
}
function ee(t = e) {
  if (t === e) return j
  if (typeof t != `function`) throw TypeError(`compare is not a function`)
  return (e, n) => {
    let r = t(e, n)
    return r || r === 0 ? r : (t(n, n) === 0) - (t(e, e) === 0)
  }
}
function j(e, t) {
  return (e == null || !(e >= e)) - (t == null || !(t >= t)) || (e < t ? -1 : +(e > t))
}
function te(t, n, r) {
  return (
    n.length === 2
      ? A(T(t, r), ([t, r], [i, a]) => n(r, a) || e(t, i))
      : A(E(t, n, r), ([t, n], [r, i]) => e(n, i) || e(t, r))
  ).map(([e]) => e)
}
Array.prototype.slice
var ne = Math.sqrt(50),
  re = Math.sqrt(10),
  ie = Math.sqrt(2)
function ae(e, t, n) {
  let r = (t - e) / Math.max(0, n),
    i = Math.floor(Math.log10(r)),
    a = r / 10 ** i,
    o = a >= ne ? 10 : a >= re ? 5 : a >= ie ? 2 : 1,
    s,
    c,
    l
  return (
    i < 0
      ? ((l = 10 ** -i / o),
        (s = Math.round(e * l)),
        (c = Math.round(t * l)),
        s / l < e && ++s,
        c / l > t && --c,
        (l = -l))
      : ((l = 10 ** i * o),
        (s = Math.round(e / l)),
        (c = Math.round(t / l)),
        s * l < e && ++s,
        c * l > t && --c),
    c < s && 0.5 <= n && n < 2 ? ae(e, t, n * 2) : [s, c, l]
  )
}
function oe(e, t, n) {
  if (((t = +t), (e = +e), (n = +n), !(n > 0))) return []
  if (e === t) return [e]
  let r = t < e,
    [i, a, o] = r ? ae(t, e, n) : ae(e, t, n)
  if (!(a >= i)) return []
  let s = a - i + 1,
    c = Array(s)
  if (r) {
    if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o
    else for (let e = 0; e < s; ++e) c[e] = (a - e) * o
  } else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o
  else for (let e = 0; e < s; ++e) c[e] = (i + e) * o
  return c
}
function se(e, t, n) {
  return ((t = +t), (e = +e), (n = +n), ae(e, t, n)[2])
}
function ce(e, t, n) {
  ;((t = +t), (e = +e), (n = +n))
  let r = t < e,
    i = r ? se(t, e, n) : se(e, t, n)
  return (r ? -1 : 1) * (i < 0 ? 1 / -i : i)
}
function le(e, t) {
  let n
  if (t === void 0) for (let t of e) t != null && (n < t || (n === void 0 && t >= t)) && (n = t)
  else {
    let r = -1
    for (let i of e) (i = t(i, ++r, e)) != null && (n < i || (n === void 0 && i >= i)) && (n = i)
  }
  return n
}
function ue(e, t) {
  let n,
    r = -1,
    i = -1
  if (t === void 0)
    for (let t of e) (++i, t != null && (n < t || (n === void 0 && t >= t)) && ((n = t), (r = i)))
  else
    for (let a of e)
      (a = t(a, ++i, e)) != null && (n < a || (n === void 0 && a >= a)) && ((n = a), (r = i))
  return r
}
function de(e, t) {
  let n
  if (t === void 0) for (let t of e) t != null && (n > t || (n === void 0 && t >= t)) && (n = t)
  else {
    let r = -1
    for (let i of e) (i = t(i, ++r, e)) != null && (n > i || (n === void 0 && i >= i)) && (n = i)
  }
  return n
}
function fe(e, t) {
  let n,
    r = -1,
    i = -1
  if (t === void 0)
    for (let t of e) (++i, t != null && (n > t || (n === void 0 && t >= t)) && ((n = t), (r = i)))
  else
    for (let a of e)
      (a = t(a, ++i, e)) != null && (n > a || (n === void 0 && a >= a)) && ((n = a), (r = i))
  return r
}
function pe(e, t, n = 0, r = 1 / 0, i) {
  if (
    ((t = Math.floor(t)),
    (n = Math.floor(Math.max(0, n))),
    (r = Math.floor(Math.min(e.length - 1, r))),
    !(n <= t && t <= r))
  )
    return e
  for (i = i === void 0 ? j : ee(i); r > n;) {
    if (r - n > 600) {
      let a = r - n + 1,
        o = t - n + 1,
        s = Math.log(a),
        c = 0.5 * Math.exp((2 * s) / 3),
        l = 0.5 * Math.sqrt((s * c * (a - c)) / a) * (o - a / 2 < 0 ? -1 : 1),
        u = Math.max(n, Math.floor(t - (o * c) / a + l)),
        d = Math.min(r, Math.floor(t + ((a - o) * c) / a + l))
      pe(e, t, u, d, i)
    }
    let a = e[t],
      o = n,
      s = r
    for (me(e, n, t), i(e[r], a) > 0 && me(e, n, r); o < s;) {
      for (me(e, o, s), ++o, --s; i(e[o], a) < 0;) ++o
      for (; i(e[s], a) > 0;) --s
    }
    ;(i(e[n], a) === 0 ? me(e, n, s) : (++s, me(e, s, r)),
      s <= t && (n = s + 1),
      t <= s && (r = s - 1))
  }
  return e
}
function me(e, t, n) {
  let r = e[t]
  ;((e[t] = e[n]), (e[n] = r))
}
function he(t, n = e) {
  let r,
    i = !1
  if (n.length === 1) {
    let a
    for (let o of t) {
      let t = n(o)
      ;(i ? e(t, a) > 0 : e(t, t) === 0) && ((r = o), (a = t), (i = !0))
    }
  } else for (let e of t) (i ? n(e, r) > 0 : n(e, e) === 0) && ((r = e), (i = !0))
  return r
}
function ge(e, t, n) {
  if (((e = Float64Array.from(a(e, n))), (r = e.length) && !isNaN((t = +t)))) {
    if (t <= 0 || r < 2) return de(e)
    if (t >= 1) return le(e)
    var r,
      i = (r - 1) * t,
      o = Math.floor(i),
      s = le(pe(e, o).subarray(0, o + 1))
    return s + (de(e.subarray(o + 1)) - s) * (i - o)
  }
}
function _e(e, t, n = i) {
  if ((r = e.length) && !isNaN((t = +t))) {
    if (t <= 0 || r < 2) return +n(e[0], 0, e)
    if (t >= 1) return +n(e[r - 1], r - 1, e)
    var r,
      a = (r - 1) * t,
      o = Math.floor(a),
      s = +n(e[o], o, e)
    return s + (+n(e[o + 1], o + 1, e) - s) * (a - o)
  }
}
function ve(e, t) {
  let n = 0,
    r = 0
  if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, (r += t))
  else {
    let i = -1
    for (let a of e) (a = t(a, ++i, e)) != null && (a = +a) >= a && (++n, (r += a))
  }
  if (n) return r / n
}
function ye(e, t) {
  return ge(e, 0.5, t)
}
function* be(e) {
  for (let t of e) yield* t
}
function xe(e) {
  return Array.from(be(e))
}
function Se(e, t) {
  let n = new v()
  if (t === void 0) for (let t of e) t != null && t >= t && n.set(t, (n.get(t) || 0) + 1)
  else {
    let r = -1
    for (let i of e) (i = t(i, ++r, e)) != null && i >= i && n.set(i, (n.get(i) || 0) + 1)
  }
  let r,
    i = 0
  for (let [e, t] of n) t > i && ((i = t), (r = e))
  return r
}
function Ce(e, t = we) {
  let n = [],
    r,
    i = !1
  for (let a of e) (i && n.push(t(r, a)), (r = a), (i = !0))
  return n
}
function we(e, t) {
  return [e, t]
}
function Te(e, t, n) {
  ;((e = +e), (t = +t), (n = (i = arguments.length) < 2 ? ((t = e), (e = 0), 1) : i < 3 ? 1 : +n))
  for (var r = -1, i = Math.max(0, Math.ceil((t - e) / n)) | 0, a = Array(i); ++r < i;)
    a[r] = e + r * n
  return a
}
function Ee(e, t) {
  let n = 0
  if (t === void 0) for (let t of e) (t = +t) && (n += t)
  else {
    let r = -1
    for (let i of e) (i = +t(i, ++r, e)) && (n += i)
  }
  return n
}
function De(e) {
  if (typeof e[Symbol.iterator] != `function`) throw TypeError(`values is not iterable`)
  return Array.from(e).reverse()
}
function Oe(e) {
  return e
}
var ke = 1,
  Ae = 2,
  je = 3,
  Me = 4,
  Ne = 1e-6
function Pe(e) {
  return `translate(` + e + `,0)`
}
function Fe(e) {
  return `translate(0,` + e + `)`
}
function Ie(e) {
  return (t) => +e(t)
}
function Le(e, t) {
  return (
    (t = Math.max(0, e.bandwidth() - t * 2) / 2), e.round() && (t = Math.round(t)), (n) => +e(n) + t
  )
}
function Re() {
  return !this.__axis
}
function ze(e, t) {
  var n = [],
    r = null,
    i = null,
    a = 6,
    o = 6,
    s = 3,
    c = typeof window < `u` && window.devicePixelRatio > 1 ? 0 : 0.5,
    l = e === ke || e === Me ? -1 : 1,
    u = e === Me || e === Ae ? `x` : `y`,
    d = e === ke || e === je ? Pe : Fe
  function f(f) {
    var p = r ?? (t.ticks ? t.ticks.apply(t, n) : t.domain()),
      m = i ?? (t.tickFormat ? t.tickFormat.apply(t, n) : Oe),
      h = Math.max(a, 0) + s,
      g = t.range(),
      _ = +g[0] + c,
      v = +g[g.length - 1] + c,
      y = (t.bandwidth ? Le : Ie)(t.copy(), c),
      b = f.selection ? f.selection() : f,
      x = b.selectAll(`.domain`).data([null]),
      S = b.selectAll(`.tick`).data(p, t).order(),
      C = S.exit(),
      w = S.enter().append(`g`).attr(`class`, `tick`),
      T = S.select(`line`),
      E = S.select(`text`)
    ;((x = x.merge(
      x.enter().insert(`path`, `.tick`).attr(`class`, `domain`).attr(`stroke`, `currentColor`),
    )),
      (S = S.merge(w)),
      (T = T.merge(
        w
          .append(`line`)
          .attr(`stroke`, `currentColor`)
          .attr(u + `2`, l * a),
      )),
      (E = E.merge(
        w
          .append(`text`)
          .attr(`fill`, `currentColor`)
          .attr(u, l * h)
          .attr(`dy`, e === ke ? `0em` : e === je ? `0.71em` : `0.32em`),
      )),
      f !== b &&
        ((x = x.transition(f)),
        (S = S.transition(f)),
        (T = T.transition(f)),
        (E = E.transition(f)),
        (C = C.transition(f)
          .attr(`opacity`, Ne)
          .attr(`transform`, function (e) {
            return isFinite((e = y(e))) ? d(e + c) : this.getAttribute(`transform`)
          })),
        w.attr(`opacity`, Ne).attr(`transform`, function (e) {
          var t = this.parentNode.__axis
          return d((t && isFinite((t = t(e))) ? t : y(e)) + c)
        })),
      C.remove(),
      x.attr(
        `d`,
        e === Me || e === Ae
          ? o
            ? `M` + l * o + `,` + _ + `H` + c + `V` + v + `H` + l * o
            : `M` + c + `,` + _ + `V` + v
          : o
            ? `M` + _ + `,` + l * o + `V` + c + `H` + v + `V` + l * o
            : `M` + _ + `,` + c + `H` + v,
      ),
      S.attr(`opacity`, 1).attr(`transform`, function (e) {
        return d(y(e) + c)
      }),
      T.attr(u + `2`, l * a),
      E.attr(u, l * h).text(m),
      b
        .filter(Re)
        .attr(`fill`, `none`)
        .attr(`font-size`, 10)
        .attr(`font-family`, `sans-serif`)
        .attr(`text-anchor`, e === Ae ? `start` : e === Me ? `end` : `middle`),
      b.each(function () {
        this.__axis = y
      }))
  }
  return (
    (f.scale = function (e) {
      return arguments.length ? ((t = e), f) : t
    }),
    (f.ticks = function () {
      return ((n = Array.from(arguments)), f)
    }),
    (f.tickArguments = function (e) {
      return arguments.length ? ((n = e == null ? [] : Array.from(e)), f) : n.slice()
    }),
    (f.tickValues = function (e) {
      return arguments.length ? ((r = e == null ? null : Array.from(e)), f) : r && r.slice()
    }),
    (f.tickFormat = function (e) {
      return arguments.length ? ((i = e), f) : i
    }),
    (f.tickSize = function (e) {
      return arguments.length ? ((a = o = +e), f) : a
    }),
    (f.tickSizeInner = function (e) {
      return arguments.length ? ((a = +e), f) : a
    }),
    (f.tickSizeOuter = function (e) {
      return arguments.length ? ((o = +e), f) : o
    }),
    (f.tickPadding = function (e) {
      return arguments.length ? ((s = +e), f) : s
    }),
    (f.offset = function (e) {
      return arguments.length ? ((c = +e), f) : c
    }),
    f
  )
}
function Be(e) {
  return ze(je, e)
}
var Ve = `http://www.w3.org/1999/xhtml`,
  He = {
    svg: `http://www.w3.org/2000/svg`,
    xhtml: Ve,
    xlink: `http://www.w3.org/1999/xlink`,
    xml: `http://www.w3.org/XML/1998/namespace`,
    xmlns: `http://www.w3.org/2000/xmlns/`,
  }
function Ue(e) {
  var t = (e += ``),
    n = t.indexOf(`:`)
  return (
    n >= 0 && (t = e.slice(0, n)) !== `xmlns` && (e = e.slice(n + 1)),
    He.hasOwnProperty(t) ? { space: He[t], local: e } : e
  )
}
function We(e) {
  return function () {
    var t = this.ownerDocument,
      n = this.namespaceURI
    return n === Ve && t.documentElement.namespaceURI === Ve
      ? t.createElement(e)
      : t.createElementNS(n, e)
  }
}
function Ge(e) {
  return function () {
    return this.ownerDocument.createElementNS(e.space, e.local)
  }
}
function Ke(e) {
  var t = Ue(e)
  return (t.local ? Ge : We)(t)
}
function qe() {}
function Je(e) {
  return e == null
    ? qe
    : function () {
        return this.querySelector(e)
      }
}
function Ye(e) {
  typeof e != `function` && (e = Je(e))
  for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i)
    for (var a = t[i], o = a.length, s = (r[i] = Array(o)), c, l, u = 0; u < o; ++u)
      (c = a[u]) &&
        (l = e.call(c, c.__data__, u, a)) &&
        (`__data__` in c && (l.__data__ = c.__data__), (s[u] = l))
  return new zn(r, this._parents)
}
function Xe(e) {
  return e == null ? [] : Array.isArray(e) ? e : Array.from(e)
}
function Ze() {
  return []
}
function Qe(e) {
  return e == null
    ? Ze
    : function () {
        return this.querySelectorAll(e)
      }
}
function $e(e) {
  return function () {
    return Xe(e.apply(this, arguments))
  }
}
function et(e) {
  e = typeof e == `function` ? $e(e) : Qe(e)
  for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a)
    for (var o = t[a], s = o.length, c, l = 0; l < s; ++l)
      (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c))
  return new zn(r, i)
}
function tt(e) {
  return function () {
    return this.matches(e)
  }
}
function nt(e) {
  return function (t) {
    return t.matches(e)
  }
}
var rt = Array.prototype.find
function at(e) {
  return function () {
    return rt.call(this.children, e)
  }
}
function ot() {
  return this.firstElementChild
}
function st(e) {
  return this.select(e == null ? ot : at(typeof e == `function` ? e : nt(e)))
}
var ct = Array.prototype.filter
function lt() {
  return Array.from(this.children)
}
function ut(e) {
  return function () {
    return ct.call(this.children, e)
  }
}
function dt(e) {
  return this.selectAll(e == null ? lt : ut(typeof e == `function` ? e : nt(e)))
}
function ft(e) {
  typeof e != `function` && (e = tt(e))
  for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i)
    for (var a = t[i], o = a.length, s = (r[i] = []), c, l = 0; l < o; ++l)
      (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c)
  return new zn(r, this._parents)
}
function pt(e) {
  return Array(e.length)
}
function mt() {
  return new zn(this._enter || this._groups.map(pt), this._parents)
}
function ht(e, t) {
  ;((this.ownerDocument = e.ownerDocument),
    (this.namespaceURI = e.namespaceURI),
    (this._next = null),
    (this._parent = e),
    (this.__data__ = t))
}
ht.prototype = {
  constructor: ht,
  appendChild: function (e) {
    return this._parent.insertBefore(e, this._next)
  },
  insertBefore: function (e, t) {
    return this._parent.insertBefore(e, t)
  },
  querySelector: function (e) {
    return this._parent.querySelector(e)
  },
  querySelectorAll: function (e) {
    return this._parent.querySelectorAll(e)
  },
}
function gt(e) {
  return function () {
    return e
  }
}
function _t(e, t, n, r, i, a) {
  for (var o = 0, s, c = t.length, l = a.length; o < l; ++o)
    (s = t[o]) ? ((s.__data__ = a[o]), (r[o] = s)) : (n[o] = new ht(e, a[o]))
  for (; o < c; ++o) (s = t[o]) && (i[o] = s)
}
function vt(e, t, n, r, i, a, o) {
  var s,
    c,
    l = new Map(),
    u = t.length,
    d = a.length,
    f = Array(u),
    p
  for (s = 0; s < u; ++s)
    (c = t[s]) &&
      ((f[s] = p = o.call(c, c.__data__, s, t) + ``), l.has(p) ? (i[s] = c) : l.set(p, c))
  for (s = 0; s < d; ++s)
    ((p = o.call(e, a[s], s, a) + ``),
      (c = l.get(p)) ? ((r[s] = c), (c.__data__ = a[s]), l.delete(p)) : (n[s] = new ht(e, a[s])))
  for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c)
}
function yt(e) {
  return e.__data__
}
function bt(e, t) {
  if (!arguments.length) return Array.from(this, yt)
  var n = t ? vt : _t,
    r = this._parents,
    i = this._groups
  typeof e != `function` && (e = gt(e))
  for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
    var u = r[l],
      d = i[l],
      f = d.length,
      p = xt(e.call(u, u && u.__data__, l, r)),
      m = p.length,
      h = (s[l] = Array(m)),
      g = (o[l] = Array(m))
    n(u, d, h, g, (c[l] = Array(f)), p, t)
    for (var _ = 0, v = 0, y, b; _ < m; ++_)
      if ((y = h[_])) {
        for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
        y._next = b || null
      }
  }
  return ((o = new zn(o, r)), (o._enter = s), (o._exit = c), o)
}
function xt(e) {
  return typeof e == `object` && `length` in e ? e : Array.from(e)
}
function St() {
  return new zn(this._exit || this._groups.map(pt), this._parents)
}
function Ct(e, t, n) {
  var r = this.enter(),
    i = this,
    a = this.exit()
  return (
    typeof e == `function` ? ((r = e(r)), (r &&= r.selection())) : (r = r.append(e + ``)),
    t != null && ((i = t(i)), (i &&= i.selection())),
    n == null ? a.remove() : n(a),
    r && i ? r.merge(i).order() : i
  )
}
function wt(e) {
  for (
    var t = e.selection ? e.selection() : e,
      n = this._groups,
      r = t._groups,
      i = n.length,
      a = r.length,
      o = Math.min(i, a),
      s = Array(i),
      c = 0;
    c < o;
    ++c
  )
    for (var l = n[c], u = r[c], d = l.length, f = (s[c] = Array(d)), p, m = 0; m < d; ++m)
      (p = l[m] || u[m]) && (f[m] = p)
  for (; c < i; ++c) s[c] = n[c]
  return new zn(s, this._parents)
}
function Tt() {
  for (var e = this._groups, t = -1, n = e.length; ++t < n;)
    for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;)
      (o = r[i]) &&
        (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), (a = o))
  return this
}
function Et(e) {
  e ||= Dt
  function t(t, n) {
    return t && n ? e(t.__data__, n.__data__) : !t - !n
  }
  for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
    for (var o = n[a], s = o.length, c = (i[a] = Array(s)), l, u = 0; u < s; ++u)
      (l = o[u]) && (c[u] = l)
    c.sort(t)
  }
  return new zn(i, this._parents).order()
}
function Dt(e, t) {
  return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN
}
function Ot() {
  var e = arguments[0]
  return ((arguments[0] = this), e.apply(null, arguments), this)
}
function kt() {
  return Array.from(this)
}
function At() {
  for (var e = this._groups, t = 0, n = e.length; t < n; ++t)
    for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
      var o = r[i]
      if (o) return o
    }
  return null
}
function jt() {
  let e = 0
  for (let t of this) ++e
  return e
}
function Mt() {
  return !this.node()
}
function Nt(e) {
  for (var t = this._groups, n = 0, r = t.length; n < r; ++n)
    for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i)
  return this
}
function Pt(e) {
  return function () {
    this.removeAttribute(e)
  }
}
function Ft(e) {
  return function () {
    this.removeAttributeNS(e.space, e.local)
  }
}
function It(e, t) {
  return function () {
    this.setAttribute(e, t)
  }
}
function Lt(e, t) {
  return function () {
    this.setAttributeNS(e.space, e.local, t)
  }
}
function Rt(e, t) {
  return function () {
    var n = t.apply(this, arguments)
    n == null ? this.removeAttribute(e) : this.setAttribute(e, n)
  }
}
function zt(e, t) {
  return function () {
    var n = t.apply(this, arguments)
    n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n)
  }
}
function Bt(e, t) {
  var n = Ue(e)
  if (arguments.length < 2) {
    var r = this.node()
    return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n)
  }
  return this.each(
    (t == null
      ? n.local
        ? Ft
        : Pt
      : typeof t == `function`
        ? n.local
          ? zt
          : Rt
        : n.local
          ? Lt
          : It)(n, t),
  )
}
function Vt(e) {
  return (e.ownerDocument && e.ownerDocument.defaultView) || (e.document && e) || e.defaultView
}
function Ht(e) {
  return function () {
    this.style.removeProperty(e)
  }
}
function Ut(e, t, n) {
  return function () {
    this.style.setProperty(e, t, n)
  }
}
function Wt(e, t, n) {
  return function () {
    var r = t.apply(this, arguments)
    r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n)
  }
}
function Gt(e, t, n) {
  return arguments.length > 1
    ? this.each((t == null ? Ht : typeof t == `function` ? Wt : Ut)(e, t, n ?? ``))
    : Kt(this.node(), e)
}
function Kt(e, t) {
  return e.style.getPropertyValue(t) || Vt(e).getComputedStyle(e, null).getPropertyValue(t)
}
function qt(e) {
  return function () {
    delete this[e]
  }
}
function Jt(e, t) {
  return function () {
    this[e] = t
  }
}
function Yt(e, t) {
  return function () {
    var n = t.apply(this, arguments)
    n == null ? delete this[e] : (this[e] = n)
  }
}
function Xt(e, t) {
  return arguments.length > 1
    ? this.each((t == null ? qt : typeof t == `function` ? Yt : Jt)(e, t))
    : this.node()[e]
}
function Zt(e) {
  return e.trim().split(/^|\s+/)
}
function Qt(e) {
  return e.classList || new $t(e)
}
function $t(e) {
  ;((this._node = e), (this._names = Zt(e.getAttribute(`class`) || ``)))
}
$t.prototype = {
  add: function (e) {
    this._names.indexOf(e) < 0 &&
      (this._names.push(e), this._node.setAttribute(`class`, this._names.join(` `)))
  },
  remove: function (e) {
    var t = this._names.indexOf(e)
    t >= 0 && (this._names.splice(t, 1), this._node.setAttribute(`class`, this._names.join(` `)))
  },
  contains: function (e) {
    return this._names.indexOf(e) >= 0
  },
}
function en(e, t) {
  for (var n = Qt(e), r = -1, i = t.length; ++r < i;) n.add(t[r])
}
function tn(e, t) {
  for (var n = Qt(e), r = -1, i = t.length; ++r < i;) n.remove(t[r])
}
function nn(e) {
  return function () {
    en(this, e)
  }
}
function rn(e) {
  return function () {
    tn(this, e)
  }
}
function an(e, t) {
  return function () {
    ;(t.apply(this, arguments) ? en : tn)(this, e)
  }
}
function on(e, t) {
  var n = Zt(e + ``)
  if (arguments.length < 2) {
    for (var r = Qt(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1
    return !0
  }
  return this.each((typeof t == `function` ? an : t ? nn : rn)(n, t))
}
function sn() {
  this.textContent = ``
}
function cn(e) {
  return function () {
    this.textContent = e
  }
}
function ln(e) {
  return function () {
    var t = e.apply(this, arguments)
    this.textContent = t ?? ``
  }
}
function un(e) {
  return arguments.length
    ? this.each(e == null ? sn : (typeof e == `function` ? ln : cn)(e))
    : this.node().textContent
}
function dn() {
  this.innerHTML = ``
}
function fn(e) {
  return function () {
    this.innerHTML = e
  }
}
function pn(e) {
  return function () {
    var t = e.apply(this, arguments)
    this.innerHTML = t ?? ``
  }
}
function mn(e) {
  return arguments.length
    ? this.each(e == null ? dn : (typeof e == `function` ? pn : fn)(e))
    : this.node().innerHTML
}
function hn() {
  this.nextSibling && this.parentNode.appendChild(this)
}
function gn() {
  return this.each(hn)
}
function _n() {
  this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild)
}
function vn() {
  return this.each(_n)
}
function yn(e) {
  var t = typeof e == `function` ? e : Ke(e)
  return this.select(function () {
    return this.appendChild(t.apply(this, arguments))
  })
}
function bn() {
  return null
}
function xn(e, t) {
  var n = typeof e == `function` ? e : Ke(e),
    r = t == null ? bn : typeof t == `function` ? t : Je(t)
  return this.select(function () {
    return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null)
  })
}
function Sn() {
  var e = this.parentNode
  e && e.removeChild(this)
}
function Cn() {
  return this.each(Sn)
}
function wn() {
  var e = this.cloneNode(!1),
    t = this.parentNode
  return t ? t.insertBefore(e, this.nextSibling) : e
}
function Tn() {
  var e = this.cloneNode(!0),
    t = this.parentNode
  return t ? t.insertBefore(e, this.nextSibling) : e
}
function En(e) {
  return this.select(e ? Tn : wn)
}
function Dn(e) {
  return arguments.length ? this.property(`__data__`, e) : this.node().__data__
}
function On(e) {
  return function (t) {
    e.call(this, t, this.__data__)
  }
}
function kn(e) {
  return e
    .trim()
    .split(/^|\s+/)
    .map(function (e) {
      var t = ``,
        n = e.indexOf(`.`)
      return (n >= 0 && ((t = e.slice(n + 1)), (e = e.slice(0, n))), { type: e, name: t })
    })
}
function An(e) {
  return function () {
    var t = this.__on
    if (t) {
      for (var n = 0, r = -1, i = t.length, a; n < i; ++n)
        ((a = t[n]),
          (!e.type || a.type === e.type) && a.name === e.name
            ? this.removeEventListener(a.type, a.listener, a.options)
            : (t[++r] = a))
      ++r ? (t.length = r) : delete this.__on
    }
  }
}
function jn(e, t, n) {
  return function () {
    var r = this.__on,
      i,
      a = On(t)
    if (r) {
      for (var o = 0, s = r.length; o < s; ++o)
        if ((i = r[o]).type === e.type && i.name === e.name) {
          ;(this.removeEventListener(i.type, i.listener, i.options),
            this.addEventListener(i.type, (i.listener = a), (i.options = n)),
            (i.value = t))
          return
        }
    }
    ;(this.addEventListener(e.type, a, n),
      (i = { type: e.type, name: e.name, value: t, listener: a, options: n }),
      r ? r.push(i) : (this.__on = [i]))
  }
}
function Mn(e, t, n) {
  var r = kn(e + ``),
    i,
    a = r.length,
    o
  if (arguments.length < 2) {
    var s = this.node().__on
    if (s) {
      for (var c = 0, l = s.length, u; c < l; ++c)
        for (i = 0, u = s[c]; i < a; ++i)
          if ((o = r[i]).type === u.type && o.name === u.name) return u.value
    }
  } else {
    for (s = t ? jn : An, i = 0; i < a; ++i) this.each(s(r[i], t, n))
    return this
  }
}
function Nn(e, t, n) {
  var r = Vt(e),
    i = r.CustomEvent
  ;(typeof i == `function`
    ? (i = new i(t, n))
    : ((i = r.document.createEvent(`Event`)),
      n
        ? (i.initEvent(t, n.bubbles, n.cancelable), (i.detail = n.detail))
        : i.initEvent(t, !1, !1)),
    e.dispatchEvent(i))
}
function Pn(e, t) {
  return function () {
    return Nn(this, e, t)
  }
}
function Fn(e, t) {
  return function () {
    return Nn(this, e, t.apply(this, arguments))
  }
}
function In(e, t) {
  return this.each((typeof t == `function` ? Fn : Pn)(e, t))
}
function* Ln() {
  for (var e = this._groups, t = 0, n = e.length; t < n; ++t)
    for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o)
}
var Rn = [null]
function zn(e, t) {
  ;((this._groups = e), (this._parents = t))
}
function Bn() {
  return new zn([[document.documentElement]], Rn)
}
function Vn() {
  return this
}
zn.prototype = Bn.prototype = {
  constructor: zn,
  select: Ye,
  selectAll: et,
  selectChild: st,
  selectChildren: dt,
  filter: ft,
  data: bt,
  enter: mt,
  exit: St,
  join: Ct,
  merge: wt,
  selection: Vn,
  order: Tt,
  sort: Et,
  call: Ot,
  nodes: kt,
  node: At,
  size: jt,
  empty: Mt,
  each: Nt,
  attr: Bt,
  style: Gt,
  property: Xt,
  classed: on,
  text: un,
  html: mn,
  raise: gn,
  lower: vn,
  append: yn,
  insert: xn,
  remove: Cn,
  clone: En,
  datum: Dn,
  on: Mn,
  dispatch: In,
  [Symbol.iterator]: Ln,
}
function Hn(e) {
  return typeof e == `string`
    ? new zn([[document.querySelector(e)]], [document.documentElement])
    : new zn([[e]], Rn)
}
var Un = 0
function Wn() {
  return new Gn()
}
function Gn() {
  this._ = `@` + (++Un).toString(36)
}
Gn.prototype = Wn.prototype = {
  constructor: Gn,
  get: function (e) {
    for (var t = this._; !(t in e);) if (!(e = e.parentNode)) return
    return e[t]
  },
  set: function (e, t) {
    return (e[this._] = t)
  },
  remove: function (e) {
    return this._ in e && delete e[this._]
  },
  toString: function () {
    return this._
  },
}
function Kn(e) {
  let t
  for (; (t = e.sourceEvent);) e = t
  return e
}
function qn(e, t) {
  if (((e = Kn(e)), t === void 0 && (t = e.currentTarget), t)) {
    var n = t.ownerSVGElement || t
    if (n.createSVGPoint) {
      var r = n.createSVGPoint()
      return (
        (r.x = e.clientX),
        (r.y = e.clientY),
        (r = r.matrixTransform(t.getScreenCTM().inverse())),
        [r.x, r.y]
      )
    }
    if (t.getBoundingClientRect) {
      var i = t.getBoundingClientRect()
      return [e.clientX - i.left - t.clientLeft, e.clientY - i.top - t.clientTop]
    }
  }
  return [e.pageX, e.pageY]
}
function Jn(e, t, n) {
  ;((e.prototype = t.prototype = n), (n.constructor = e))
}
function Yn(e, t) {
  var n = Object.create(e.prototype)
  for (var r in t) n[r] = t[r]
  return n
}
function Xn() {}
var Zn = 0.7,
  Qn = 1 / Zn,
  $n = `\\s*([+-]?\\d+)\\s*`,
  er = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`,
  tr = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`,
  nr = /^#([0-9a-f]{3,8})$/,
  rr = RegExp(`^rgb\\(${$n},${$n},${$n}\\)$`),
  ir = RegExp(`^rgb\\(${tr},${tr},${tr}\\)$`),
  ar = RegExp(`^rgba\\(${$n},${$n},${$n},${er}\\)$`),
  or = RegExp(`^rgba\\(${tr},${tr},${tr},${er}\\)$`),
  sr = RegExp(`^hsl\\(${er},${tr},${tr}\\)$`),
  cr = RegExp(`^hsla\\(${er},${tr},${tr},${er}\\)$`),
  lr = {
    aliceblue: 15792383,
    antiquewhite: 16444375,
    aqua: 65535,
    aquamarine: 8388564,
    azure: 15794175,
    beige: 16119260,
    bisque: 16770244,
    black: 0,
    blanchedalmond: 16772045,
    blue: 255,
    blueviolet: 9055202,
    brown: 10824234,
    burlywood: 14596231,
    cadetblue: 6266528,
    chartreuse: 8388352,
    chocolate: 13789470,
    coral: 16744272,
    cornflowerblue: 6591981,
    cornsilk: 16775388,
    crimson: 14423100,
    cyan: 65535,
    darkblue: 139,
    darkcyan: 35723,
    darkgoldenrod: 12092939,
    darkgray: 11119017,
    darkgreen: 25600,
    darkgrey: 11119017,
    darkkhaki: 12433259,
    darkmagenta: 9109643,
    darkolivegreen: 5597999,
    darkorange: 16747520,
    darkorchid: 10040012,
    darkred: 9109504,
    darksalmon: 15308410,
    darkseagreen: 9419919,
    darkslateblue: 4734347,
    darkslategray: 3100495,
    darkslategrey: 3100495,
    darkturquoise: 52945,
    darkviolet: 9699539,
    deeppink: 16716947,
    deepskyblue: 49151,
    dimgray: 6908265,
    dimgrey: 6908265,
    dodgerblue: 2003199,
    firebrick: 11674146,
    floralwhite: 16775920,
    forestgreen: 2263842,
    fuchsia: 16711935,
    gainsboro: 14474460,
    ghostwhite: 16316671,
    gold: 16766720,
    goldenrod: 14329120,
    gray: 8421504,
    green: 32768,
    greenyellow: 11403055,
    grey: 8421504,
    honeydew: 15794160,
    hotpink: 16738740,
    indianred: 13458524,
    indigo: 4915330,
    ivory: 16777200,
    khaki: 15787660,
    lavender: 15132410,
    lavenderblush: 16773365,
    lawngreen: 8190976,
    lemonchiffon: 16775885,
    lightblue: 11393254,
    lightcoral: 15761536,
    lightcyan: 14745599,
    lightgoldenrodyellow: 16448210,
    lightgray: 13882323,
    lightgreen: 9498256,
    lightgrey: 13882323,
    lightpink: 16758465,
    lightsalmon: 16752762,
    lightseagreen: 2142890,
    lightskyblue: 8900346,
    lightslategray: 7833753,
    lightslategrey: 7833753,
    lightsteelblue: 11584734,
    lightyellow: 16777184,
    lime: 65280,
    limegreen: 3329330,
    linen: 16445670,
    magenta: 16711935,
    maroon: 8388608,
    mediumaquamarine: 6737322,
    mediumblue: 205,
    mediumorchid: 12211667,
    mediumpurple: 9662683,
    mediumseagreen: 3978097,
    mediumslateblue: 8087790,
    mediumspringgreen: 64154,
    mediumturquoise: 4772300,
    mediumvioletred: 13047173,
    midnightblue: 1644912,
    mintcream: 16121850,
    mistyrose: 16770273,
    moccasin: 16770229,
    navajowhite: 16768685,
    navy: 128,
    oldlace: 16643558,
    olive: 8421376,
    olivedrab: 7048739,
    orange: 16753920,
    orangered: 16729344,
    orchid: 14315734,
    palegoldenrod: 15657130,
    palegreen: 10025880,
    paleturquoise: 11529966,
    palevioletred: 14381203,
    papayawhip: 16773077,
    peachpuff: 16767673,
    peru: 13468991,
    pink: 16761035,
    plum: 14524637,
    powderblue: 11591910,
    purple: 8388736,
    rebeccapurple: 6697881,
    red: 16711680,
    rosybrown: 12357519,
    royalblue: 4286945,
    saddlebrown: 9127187,
    salmon: 16416882,
    sandybrown: 16032864,
    seagreen: 3050327,
    seashell: 16774638,
    sienna: 10506797,
    silver: 12632256,
    skyblue: 8900331,
    slateblue: 6970061,
    slategray: 7372944,
    slategrey: 7372944,
    snow: 16775930,
    springgreen: 65407,
    steelblue: 4620980,
    tan: 13808780,
    teal: 32896,
    thistle: 14204888,
    tomato: 16737095,
    turquoise: 4251856,
    violet: 15631086,
    wheat: 16113331,
    white: 16777215,
    whitesmoke: 16119285,
    yellow: 16776960,
    yellowgreen: 10145074,
  }
Jn(Xn, mr, {
  copy(e) {
    return Object.assign(new this.constructor(), this, e)
  },
  displayable() {
    return this.rgb().displayable()
  },
  hex: ur,
  formatHex: ur,
  formatHex8: dr,
  formatHsl: fr,
  formatRgb: pr,
  toString: pr,
})
function ur() {
  return this.rgb().formatHex()
}
function dr() {
  return this.rgb().formatHex8()
}
function fr() {
  return Er(this).formatHsl()
}
function pr() {
  return this.rgb().formatRgb()
}
function mr(e) {
  var t, n
  return (
    (e = (e + ``).trim().toLowerCase()),
    (t = nr.exec(e))
      ? ((n = t[1].length),
        (t = parseInt(t[1], 16)),
        n === 6
          ? hr(t)
          : n === 3
            ? new M(
                ((t >> 8) & 15) | ((t >> 4) & 240),
                ((t >> 4) & 15) | (t & 240),
                ((t & 15) << 4) | (t & 15),
                1,
              )
            : n === 8
              ? gr((t >> 24) & 255, (t >> 16) & 255, (t >> 8) & 255, (t & 255) / 255)
              : n === 4
                ? gr(
                    ((t >> 12) & 15) | ((t >> 8) & 240),
                    ((t >> 8) & 15) | ((t >> 4) & 240),
                    ((t >> 4) & 15) | (t & 240),
                    (((t & 15) << 4) | (t & 15)) / 255,
                  )
                : null)
      : (t = rr.exec(e))
        ? new M(t[1], t[2], t[3], 1)
        : (t = ir.exec(e))
          ? new M((t[1] * 255) / 100, (t[2] * 255) / 100, (t[3] * 255) / 100, 1)
          : (t = ar.exec(e))
            ? gr(t[1], t[2], t[3], t[4])
            : (t = or.exec(e))
              ? gr((t[1] * 255) / 100, (t[2] * 255) / 100, (t[3] * 255) / 100, t[4])
              : (t = sr.exec(e))
                ? Tr(t[1], t[2] / 100, t[3] / 100, 1)
                : (t = cr.exec(e))
                  ? Tr(t[1], t[2] / 100, t[3] / 100, t[4])
                  : lr.hasOwnProperty(e)
                    ? hr(lr[e])
                    : e === `transparent`
                      ? new M(NaN, NaN, NaN, 0)
                      : null
  )
}
function hr(e) {
  return new M((e >> 16) & 255, (e >> 8) & 255, e & 255, 1)
}
function gr(e, t, n, r) {
  return (r <= 0 && (e = t = n = NaN), new M(e, t, n, r))
}
function _r(e) {
  return (
    e instanceof Xn || (e = mr(e)), e ? ((e = e.rgb()), new M(e.r, e.g, e.b, e.opacity)) : new M()
  )
}
function vr(e, t, n, r) {
  return arguments.length === 1 ? _r(e) : new M(e, t, n, r ?? 1)
}
function M(e, t, n, r) {
  ;((this.r = +e), (this.g = +t), (this.b = +n), (this.opacity = +r))
}
Jn(
  M,
  vr,
  Yn(Xn, {
    brighter(e) {
      return (
        (e = e == null ? Qn : Qn ** +e), new M(this.r * e, this.g * e, this.b * e, this.opacity)
      )
    },
    darker(e) {
      return (
        (e = e == null ? Zn : Zn ** +e), new M(this.r * e, this.g * e, this.b * e, this.opacity)
      )
    },
    rgb() {
      return this
    },
    clamp() {
      return new M(Cr(this.r), Cr(this.g), Cr(this.b), Sr(this.opacity))
    },
    displayable() {
      return (
        -0.5 <= this.r &&
        this.r < 255.5 &&
        -0.5 <= this.g &&
        this.g < 255.5 &&
        -0.5 <= this.b &&
        this.b < 255.5 &&
        0 <= this.opacity &&
        this.opacity <= 1
      )
    },
    hex: yr,
    formatHex: yr,
    formatHex8: br,
    formatRgb: xr,
    toString: xr,
  }),
)
function yr() {
  return `#${wr(this.r)}${wr(this.g)}${wr(this.b)}`
}
function br() {
  return `#${wr(this.r)}${wr(this.g)}${wr(this.b)}${wr((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`
}
function xr() {
  let e = Sr(this.opacity)
  return `${e === 1 ? `rgb(` : `rgba(`}${Cr(this.r)}, ${Cr(this.g)}, ${Cr(this.b)}${e === 1 ? `)` : `, ${e})`}`
}
function Sr(e) {
  return isNaN(e) ? 1 : Math.max(0, Math.min(1, e))
}
function Cr(e) {
  return Math.max(0, Math.min(255, Math.round(e) || 0))
}
function wr(e) {
  return ((e = Cr(e)), (e < 16 ? `0` : ``) + e.toString(16))
}
function Tr(e, t, n, r) {
  return (
    r <= 0 ? (e = t = n = NaN) : n <= 0 || n >= 1 ? (e = t = NaN) : t <= 0 && (e = NaN),
    new Or(e, t, n, r)
  )
}
function Er(e) {
  if (e instanceof Or) return new Or(e.h, e.s, e.l, e.opacity)
  if ((e instanceof Xn || (e = mr(e)), !e)) return new Or()
  if (e instanceof Or) return e
  e = e.rgb()
  var t = e.r / 255,
    n = e.g / 255,
    r = e.b / 255,
    i = Math.min(t, n, r),
    a = Math.max(t, n, r),
    o = NaN,
    s = a - i,
    c = (a + i) / 2
  return (
    s
      ? ((o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4),
        (s /= c < 0.5 ? a + i : 2 - a - i),
        (o *= 60))
      : (s = c > 0 && c < 1 ? 0 : o),
    new Or(o, s, c, e.opacity)
  )
}
function Dr(e, t, n, r) {
  return arguments.length === 1 ? Er(e) : new Or(e, t, n, r ?? 1)
}
function Or(e, t, n, r) {
  ;((this.h = +e), (this.s = +t), (this.l = +n), (this.opacity = +r))
}
Jn(
  Or,
  Dr,
  Yn(Xn, {
    brighter(e) {
      return ((e = e == null ? Qn : Qn ** +e), new Or(this.h, this.s, this.l * e, this.opacity))
    },
    darker(e) {
      return ((e = e == null ? Zn : Zn ** +e), new Or(this.h, this.s, this.l * e, this.opacity))
    },
    rgb() {
      var e = (this.h % 360) + (this.h < 0) * 360,
        t = isNaN(e) || isNaN(this.s) ? 0 : this.s,
        n = this.l,
        r = n + (n < 0.5 ? n : 1 - n) * t,
        i = 2 * n - r
      return new M(
        jr(e >= 240 ? e - 240 : e + 120, i, r),
        jr(e, i, r),
        jr(e < 120 ? e + 240 : e - 120, i, r),
        this.opacity,
      )
    },
    clamp() {
      return new Or(kr(this.h), Ar(this.s), Ar(this.l), Sr(this.opacity))
    },
    displayable() {
      return (
        ((0 <= this.s && this.s <= 1) || isNaN(this.s)) &&
        0 <= this.l &&
        this.l <= 1 &&
        0 <= this.opacity &&
        this.opacity <= 1
      )
    },
    formatHsl() {
      let e = Sr(this.opacity)
      return `${e === 1 ? `hsl(` : `hsla(`}${kr(this.h)}, ${Ar(this.s) * 100}%, ${Ar(this.l) * 100}%${e === 1 ? `)` : `, ${e})`}`
    },
  }),
)
function kr(e) {
  return ((e = (e || 0) % 360), e < 0 ? e + 360 : e)
}
function Ar(e) {
  return Math.max(0, Math.min(1, e || 0))
}
function jr(e, t, n) {
  return (
    (e < 60 ? t + ((n - t) * e) / 60 : e < 180 ? n : e < 240 ? t + ((n - t) * (240 - e)) / 60 : t) *
    255
  )
}
var Mr = Math.PI / 180,
  Nr = 180 / Math.PI,
  Pr = 18,
  Fr = 0.96422,
  Ir = 1,
  Lr = 0.82521,
  Rr = 4 / 29,
  zr = 6 / 29,
  Br = 3 * zr * zr,
  Vr = zr * zr * zr
function Hr(e) {
  if (e instanceof Wr) return new Wr(e.l, e.a, e.b, e.opacity)
  if (e instanceof Zr) return Qr(e)
  e instanceof M || (e = _r(e))
  var t = Jr(e.r),
    n = Jr(e.g),
    r = Jr(e.b),
    i = Gr((0.2225045 * t + 0.7168786 * n + 0.0606169 * r) / Ir),
    a,
    o
  return (
    t === n && n === r
      ? (a = o = i)
      : ((a = Gr((0.4360747 * t + 0.3850649 * n + 0.1430804 * r) / Fr)),
        (o = Gr((0.0139322 * t + 0.0971045 * n + 0.7141733 * r) / Lr))),
    new Wr(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity)
  )
}
function Ur(e, t, n, r) {
  return arguments.length === 1 ? Hr(e) : new Wr(e, t, n, r ?? 1)
}
function Wr(e, t, n, r) {
  ;((this.l = +e), (this.a = +t), (this.b = +n), (this.opacity = +r))
}
Jn(
  Wr,
  Ur,
  Yn(Xn, {
    brighter(e) {
      return new Wr(this.l + Pr * (e ?? 1), this.a, this.b, this.opacity)
    },
    darker(e) {
      return new Wr(this.l - Pr * (e ?? 1), this.a, this.b, this.opacity)
    },
    rgb() {
      var e = (this.l + 16) / 116,
        t = isNaN(this.a) ? e : e + this.a / 500,
        n = isNaN(this.b) ? e : e - this.b / 200
      return (
        (t = Fr * Kr(t)),
        (e = Ir * Kr(e)),
        (n = Lr * Kr(n)),
        new M(
          qr(3.1338561 * t - 1.6168667 * e - 0.4906146 * n),
          qr(-0.9787684 * t + 1.9161415 * e + 0.033454 * n),
          qr(0.0719453 * t - 0.2289914 * e + 1.4052427 * n),
          this.opacity,
        )
      )
    },
  }),
)
function Gr(e) {
  return e > Vr ? e ** (1 / 3) : e / Br + Rr
}
function Kr(e) {
  return e > zr ? e * e * e : Br * (e - Rr)
}
function qr(e) {
  return 255 * (e <= 0.0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - 0.055)
}
function Jr(e) {
  return (e /= 255) <= 0.04045 ? e / 12.92 : ((e + 0.055) / 1.055) ** 2.4
}
function Yr(e) {
  if (e instanceof Zr) return new Zr(e.h, e.c, e.l, e.opacity)
  if ((e instanceof Wr || (e = Hr(e)), e.a === 0 && e.b === 0))
    return new Zr(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity)
  var t = Math.atan2(e.b, e.a) * Nr
  return new Zr(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity)
}
function Xr(e, t, n, r) {
  return arguments.length === 1 ? Yr(e) : new Zr(e, t, n, r ?? 1)
}
function Zr(e, t, n, r) {
  ;((this.h = +e), (this.c = +t), (this.l = +n), (this.opacity = +r))
}
function Qr(e) {
  if (isNaN(e.h)) return new Wr(e.l, 0, 0, e.opacity)
  var t = e.h * Mr
  return new Wr(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity)
}
Jn(
  Zr,
  Xr,
  Yn(Xn, {
    brighter(e) {
      return new Zr(this.h, this.c, this.l + Pr * (e ?? 1), this.opacity)
    },
    darker(e) {
      return new Zr(this.h, this.c, this.l - Pr * (e ?? 1), this.opacity)
    },
    rgb() {
      return Qr(this).rgb()
    },
  }),
)
var $r = -0.14861,
  ei = 1.78277,
  ti = -0.29227,
  ni = -0.90649,
  ri = 1.97294,
  ii = ri * ni,
  ai = ri * ei,
  oi = ei * ti - ni * $r
function si(e) {
  if (e instanceof li) return new li(e.h, e.s, e.l, e.opacity)
  e instanceof M || (e = _r(e))
  var t = e.r / 255,
    n = e.g / 255,
    r = e.b / 255,
    i = (oi * r + ii * t - ai * n) / (oi + ii - ai),
    a = r - i,
    o = (ri * (n - i) - ti * a) / ni,
    s = Math.sqrt(o * o + a * a) / (ri * i * (1 - i)),
    c = s ? Math.atan2(o, a) * Nr - 120 : NaN
  return new li(c < 0 ? c + 360 : c, s, i, e.opacity)
}
function ci(e, t, n, r) {
  return arguments.length === 1 ? si(e) : new li(e, t, n, r ?? 1)
}
function li(e, t, n, r) {
  ;((this.h = +e), (this.s = +t), (this.l = +n), (this.opacity = +r))
}
Jn(
  li,
  ci,
  Yn(Xn, {
    brighter(e) {
      return ((e = e == null ? Qn : Qn ** +e), new li(this.h, this.s, this.l * e, this.opacity))
    },
    darker(e) {
      return ((e = e == null ? Zn : Zn ** +e), new li(this.h, this.s, this.l * e, this.opacity))
    },
    rgb() {
      var e = isNaN(this.h) ? 0 : (this.h + 120) * Mr,
        t = +this.l,
        n = isNaN(this.s) ? 0 : this.s * t * (1 - t),
        r = Math.cos(e),
        i = Math.sin(e)
      return new M(
        255 * (t + n * ($r * r + ei * i)),
        255 * (t + n * (ti * r + ni * i)),
        255 * (t + ri * r * n),
        this.opacity,
      )
    },
  }),
)
function ui(e, t, n, r, i) {
  var a = e * e,
    o = a * e
  return (
    ((1 - 3 * e + 3 * a - o) * t +
      (4 - 6 * a + 3 * o) * n +
      (1 + 3 * e + 3 * a - 3 * o) * r +
      o * i) /
    6
  )
}
function di(e) {
  var t = e.length - 1
  return function (n) {
    var r = n <= 0 ? (n = 0) : n >= 1 ? ((n = 1), t - 1) : Math.floor(n * t),
      i = e[r],
      a = e[r + 1],
      o = r > 0 ? e[r - 1] : 2 * i - a,
      s = r < t - 1 ? e[r + 2] : 2 * a - i
    return ui((n - r / t) * t, o, i, a, s)
  }
}
var fi = (e) => () => e
function pi(e, t) {
  return function (n) {
    return e + n * t
  }
}
function mi(e, t, n) {
  return (
    (e **= +n),
    (t = t ** +n - e),
    (n = 1 / n),
    function (r) {
      return (e + r * t) ** +n
    }
  )
}
function hi(e, t) {
  var n = t - e
  return n ? pi(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : fi(isNaN(e) ? t : e)
}
function gi(e) {
  return (e = +e) == 1
    ? N
    : function (t, n) {
        return n - t ? mi(t, n, e) : fi(isNaN(t) ? n : t)
      }
}
function N(e, t) {
  var n = t - e
  return n ? pi(e, n) : fi(isNaN(e) ? t : e)
}
var _i = (function e(t) {
  var n = gi(t)
  function r(e, t) {
    var r = n((e = vr(e)).r, (t = vr(t)).r),
      i = n(e.g, t.g),
      a = n(e.b, t.b),
      o = N(e.opacity, t.opacity)
    return function (t) {
      return ((e.r = r(t)), (e.g = i(t)), (e.b = a(t)), (e.opacity = o(t)), e + ``)
    }
  }
  return ((r.gamma = e), r)
})(1)
function vi(e) {
  return function (t) {
    for (var n = t.length, r = Array(n), i = Array(n), a = Array(n), o = 0, s; o < n; ++o)
      ((s = vr(t[o])), (r[o] = s.r || 0), (i[o] = s.g || 0), (a[o] = s.b || 0))
    return (
      (r = e(r)),
      (i = e(i)),
      (a = e(a)),
      (s.opacity = 1),
      function (e) {
        return ((s.r = r(e)), (s.g = i(e)), (s.b = a(e)), s + ``)
      }
    )
  }
}
var yi = vi(di)
function bi(e, t) {
  t ||= []
  var n = e ? Math.min(t.length, e.length) : 0,
    r = t.slice(),
    i
  return function (a) {
    for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a
    return r
  }
}
function xi(e) {
  return ArrayBuffer.isView(e) && !(e instanceof DataView)
}
function Si(e, t) {
  for (
    var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0;
    o < r;
    ++o
  )
    i[o] = ji(e[o], t[o])
  for (; o < n; ++o) a[o] = t[o]
  return function (e) {
    for (o = 0; o < r; ++o) a[o] = i[o](e)
    return a
  }
}
function Ci(e, t) {
  var n = new Date()
  return (
    (e = +e),
    (t = +t),
    function (r) {
      return (n.setTime(e * (1 - r) + t * r), n)
    }
  )
}
function wi(e, t) {
  return (
    (e = +e),
    (t = +t),
    function (n) {
      return e * (1 - n) + t * n
    }
  )
}
function Ti(e, t) {
  var n = {},
    r = {},
    i
  for (i in ((typeof e == `object` && e) || (e = {}), (typeof t == `object` && t) || (t = {}), t))
    i in e ? (n[i] = ji(e[i], t[i])) : (r[i] = t[i])
  return function (e) {
    for (i in n) r[i] = n[i](e)
    return r
  }
}
var Ei = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,
  Di = new RegExp(Ei.source, `g`)
function Oi(e) {
  return function () {
    return e
  }
}
function ki(e) {
  return function (t) {
    return e(t) + ``
  }
}
function Ai(e, t) {
  var n = (Ei.lastIndex = Di.lastIndex = 0),
    r,
    i,
    a,
    o = -1,
    s = [],
    c = []
  for (e += ``, t += ``; (r = Ei.exec(e)) && (i = Di.exec(t));)
    ((a = i.index) > n && ((a = t.slice(n, a)), s[o] ? (s[o] += a) : (s[++o] = a)),
      (r = r[0]) === (i = i[0])
        ? s[o]
          ? (s[o] += i)
          : (s[++o] = i)
        : ((s[++o] = null), c.push({ i: o, x: wi(r, i) })),
      (n = Di.lastIndex))
  return (
    n < t.length && ((a = t.slice(n)), s[o] ? (s[o] += a) : (s[++o] = a)),
    s.length < 2
      ? c[0]
        ? ki(c[0].x)
        : Oi(t)
      : ((t = c.length),
        function (e) {
          for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e)
          return s.join(``)
        })
  )
}
function ji(e, t) {
  var n = typeof t,
    r
  return t == null || n === `boolean`
    ? fi(t)
    : (n === `number`
        ? wi
        : n === `string`
          ? (r = mr(t))
            ? ((t = r), _i)
            : Ai
          : t instanceof mr
            ? _i
            : t instanceof Date
              ? Ci
              : xi(t)
                ? bi
                : Array.isArray(t)
                  ? Si
                  : (typeof t.valueOf != `function` && typeof t.toString != `function`) || isNaN(t)
                    ? Ti
                    : wi)(e, t)
}
function Mi(e, t) {
  return (
    (e = +e),
    (t = +t),
    function (n) {
      return Math.round(e * (1 - n) + t * n)
    }
  )
}
var Ni = 1e-12
function Pi(e) {
  return ((e = Math.exp(e)) + 1 / e) / 2
}
function Fi(e) {
  return ((e = Math.exp(e)) - 1 / e) / 2
}
function Ii(e) {
  return ((e = Math.exp(2 * e)) - 1) / (e + 1)
}
;(function e(t, n, r) {
  function i(e, i) {
    var a = e[0],
      o = e[1],
      s = e[2],
      c = i[0],
      l = i[1],
      u = i[2],
      d = c - a,
      f = l - o,
      p = d * d + f * f,
      m,
      h
    if (p < Ni)
      ((h = Math.log(u / s) / t),
        (m = function (e) {
          return [a + e * d, o + e * f, s * Math.exp(t * e * h)]
        }))
    else {
      var g = Math.sqrt(p),
        _ = (u * u - s * s + r * p) / (2 * s * n * g),
        v = (u * u - s * s - r * p) / (2 * u * n * g),
        y = Math.log(Math.sqrt(_ * _ + 1) - _)
      ;((h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t),
        (m = function (e) {
          var r = e * h,
            i = Pi(y),
            c = (s / (n * g)) * (i * Ii(t * r + y) - Fi(y))
          return [a + c * d, o + c * f, (s * i) / Pi(t * r + y)]
        }))
    }
    return ((m.duration = (Math.abs(h) * 1e3 * t) / Math.SQRT2), m)
  }
  return (
    (i.rho = function (t) {
      var n = Math.max(0.001, +t),
        r = n * n
      return e(n, r, r * r)
    }),
    i
  )
})(Math.SQRT2, 2, 4)
function Li(e) {
  return function (t, n) {
    var r = e((t = Dr(t)).h, (n = Dr(n)).h),
      i = N(t.s, n.s),
      a = N(t.l, n.l),
      o = N(t.opacity, n.opacity)
    return function (e) {
      return ((t.h = r(e)), (t.s = i(e)), (t.l = a(e)), (t.opacity = o(e)), t + ``)
    }
  }
}
var Ri = Li(hi)
function zi(e, t) {
  var n = N((e = Ur(e)).l, (t = Ur(t)).l),
    r = N(e.a, t.a),
    i = N(e.b, t.b),
    a = N(e.opacity, t.opacity)
  return function (t) {
    return ((e.l = n(t)), (e.a = r(t)), (e.b = i(t)), (e.opacity = a(t)), e + ``)
  }
}
function Bi(e) {
  return function (t, n) {
    var r = e((t = Xr(t)).h, (n = Xr(n)).h),
      i = N(t.c, n.c),
      a = N(t.l, n.l),
      o = N(t.opacity, n.opacity)
    return function (e) {
      return ((t.h = r(e)), (t.c = i(e)), (t.l = a(e)), (t.opacity = o(e)), t + ``)
    }
  }
}
var Vi = Bi(hi)
function Hi(e) {
  return (function t(n) {
    n = +n
    function r(t, r) {
      var i = e((t = ci(t)).h, (r = ci(r)).h),
        a = N(t.s, r.s),
        o = N(t.l, r.l),
        s = N(t.opacity, r.opacity)
      return function (e) {
        return ((t.h = i(e)), (t.s = a(e)), (t.l = o(e ** +n)), (t.opacity = s(e)), t + ``)
      }
    }
    return ((r.gamma = t), r)
  })(1)
}
Hi(hi)
var Ui = Hi(N)
function Wi(e, t) {
  t === void 0 && ((t = e), (e = ji))
  for (var n = 0, r = t.length - 1, i = t[0], a = Array(r < 0 ? 0 : r); n < r;)
    a[n] = e(i, (i = t[++n]))
  return function (e) {
    var t = Math.max(0, Math.min(r - 1, Math.floor((e *= r))))
    return a[t](e - t)
  }
}
function Gi(e, t) {
  for (var n = Array(t), r = 0; r < t; ++r) n[r] = e(r / (t - 1))
  return n
}
var Ki = Math.PI,
  qi = 2 * Ki,
  Ji = 1e-6,
  Yi = qi - Ji
function Xi(e) {
  this._ += e[0]
  for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t]
}
function Zi(e) {
  let t = Math.floor(e)
  if (!(t >= 0)) throw Error(`invalid digits: ${e}`)
  if (t > 15) return Xi
  let n = 10 ** t
  return function (e) {
    this._ += e[0]
    for (let t = 1, r = e.length; t < r; ++t) this._ += Math.round(arguments[t] * n) / n + e[t]
  }
}
function Qi(e, t, n, r) {
  return e === n && t === r
}
function $i(e) {
  let t = Math.floor(e)
  if (!(t <= 15)) return Qi
  let n = 10 ** t,
    r = function (e) {
      return Math.round(e * n)
    }
  return function (e, t, n, i) {
    return r(e) === r(n) && r(t) === r(i)
  }
}
var ea = class {
  constructor(e) {
    ;((this._x0 = this._y0 = this._x1 = this._y1 = null),
      (this._ = ``),
      (this._append = e == null ? Xi : Zi(e)),
      (this._equal = e == null ? Qi : $i(e)))
  }
  moveTo(e, t) {
    this._append`M${(this._x0 = this._x1 = +e)},${(this._y0 = this._y1 = +t)}`
  }
  closePath() {
    this._x1 !== null && ((this._x1 = this._x0), (this._y1 = this._y0), this._append`Z`)
  }
  lineTo(e, t) {
    this._append`L${(this._x1 = +e)},${(this._y1 = +t)}`
  }
  quadraticCurveTo(e, t, n, r) {
    this._append`Q${+e},${+t},${(this._x1 = +n)},${(this._y1 = +r)}`
  }
  bezierCurveTo(e, t, n, r, i, a) {
    this._append`C${+e},${+t},${+n},${+r},${(this._x1 = +i)},${(this._y1 = +a)}`
  }
  arcTo(e, t, n, r, i) {
    if (((e = +e), (t = +t), (n = +n), (r = +r), (i = +i), i < 0))
      throw Error(`negative radius: ${i}`)
    let a = this._x1,
      o = this._y1,
      s = n - e,
      c = r - t,
      l = a - e,
      u = o - t,
      d = l * l + u * u
    if (this._x1 === null) this._append`M${(this._x1 = e)},${(this._y1 = t)}`
    else if (d > Ji) {
      if (!(Math.abs(u * s - c * l) > Ji) || !i) this._append`L${(this._x1 = e)},${(this._y1 = t)}`
      else {
        let f = n - a,
          p = r - o,
          m = s * s + c * c,
          h = f * f + p * p,
          g = Math.sqrt(m),
          _ = Math.sqrt(d),
          v = i * Math.tan((Ki - Math.acos((m + d - h) / (2 * g * _))) / 2),
          y = v / _,
          b = v / g
        ;(Math.abs(y - 1) > Ji && this._append`L${e + y * l},${t + y * u}`,
          this
            ._append`A${i},${i},0,0,${+(u * f > l * p)},${(this._x1 = e + b * s)},${(this._y1 = t + b * c)}`)
      }
    }
  }
  arc(e, t, n, r, i, a) {
    if (((e = +e), (t = +t), (n = +n), (a = !!a), n < 0)) throw Error(`negative radius: ${n}`)
    let o = n * Math.cos(r),
      s = n * Math.sin(r),
      c = e + o,
      l = t + s,
      u = 1 ^ a,
      d = a ? r - i : i - r
    if (
      (this._x1 === null
        ? this._append`M${c},${l}`
        : (Math.abs(this._x1 - c) > Ji || Math.abs(this._y1 - l) > Ji) && this._append`L${c},${l}`,
      n)
    ) {
      if ((d < 0 && (d = (d % qi) + qi), d > Yi))
        this
          ._append`A${n},${n},0,1,${u},${e - o},${t - s}A${n},${n},0,1,${u},${(this._x1 = c)},${(this._y1 = l)}`
      else if (d > Ji) {
        let a = e + n * Math.cos(i),
          o = t + n * Math.sin(i)
        if (d >= Ki && this._equal(c, l, a, o)) {
          d /= 2
          let i = r + d
          this
            ._append`A${n},${n},0,${+(d >= Ki)},${u},${e + n * Math.cos(i)},${t + n * Math.sin(i)}`
        }
        this._append`A${n},${n},0,${+(d >= Ki)},${u},${(this._x1 = a)},${(this._y1 = o)}`
      }
    }
  }
  rect(e, t, n, r) {
    this
      ._append`M${(this._x0 = this._x1 = +e)},${(this._y0 = this._y1 = +t)}h${(n = +n)}v${+r}h${-n}Z`
  }
  toString() {
    return this._
  }
}
ea.prototype
function ta(e = 3) {
  return new ea(+e)
}
function na(e) {
  return Math.abs((e = Math.round(e))) >= 1e21
    ? e.toLocaleString(`en`).replace(/,/g, ``)
    : e.toString(10)
}
function ra(e, t) {
  if (!isFinite(e) || e === 0) return null
  var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf(`e`),
    r = e.slice(0, n)
  return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)]
}
function ia(e) {
  return ((e = ra(Math.abs(e))), e ? e[1] : NaN)
}
function aa(e, t) {
  return function (n, r) {
    for (
      var i = n.length, a = [], o = 0, s = e[0], c = 0;
      i > 0 &&
      s > 0 &&
      (c + s + 1 > r && (s = Math.max(1, r - c)),
      a.push(n.substring((i -= s), i + s)),
      !((c += s + 1) > r));
    )
      s = e[(o = (o + 1) % e.length)]
    return a.reverse().join(t)
  }
}
function oa(e) {
  return function (t) {
    return t.replace(/[0-9]/g, function (t) {
      return e[+t]
    })
  }
}
var sa = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i
function ca(e) {
  if (!(t = sa.exec(e))) throw Error(`invalid format: ` + e)
  var t
  return new la({
    fill: t[1],
    align: t[2],
    sign: t[3],
    symbol: t[4],
    zero: t[5],
    width: t[6],
    comma: t[7],
    precision: t[8] && t[8].slice(1),
    trim: t[9],
    type: t[10],
  })
}
ca.prototype = la.prototype
function la(e) {
  ;((this.fill = e.fill === void 0 ? ` ` : e.fill + ``),
    (this.align = e.align === void 0 ? `>` : e.align + ``),
    (this.sign = e.sign === void 0 ? `-` : e.sign + ``),
    (this.symbol = e.symbol === void 0 ? `` : e.symbol + ``),
    (this.zero = !!e.zero),
    (this.width = e.width === void 0 ? void 0 : +e.width),
    (this.comma = !!e.comma),
    (this.precision = e.precision === void 0 ? void 0 : +e.precision),
    (this.trim = !!e.trim),
    (this.type = e.type === void 0 ? `` : e.type + ``))
}
la.prototype.toString = function () {
  return (
    this.fill +
    this.align +
    this.sign +
    this.symbol +
    (this.zero ? `0` : ``) +
    (this.width === void 0 ? `` : Math.max(1, this.width | 0)) +
    (this.comma ? `,` : ``) +
    (this.precision === void 0 ? `` : `.` + Math.max(0, this.precision | 0)) +
    (this.trim ? `~` : ``) +
    this.type
  )
}
function ua(e) {
  out: for (var t = e.length, n = 1, r = -1, i; n < t; ++n)
    switch (e[n]) {
      case `.`:
        r = i = n
        break
      case `0`:
        ;(r === 0 && (r = n), (i = n))
        break
      default:
        if (!+e[n]) break out
        r > 0 && (r = 0)
    }
  return r > 0 ? e.slice(0, r) + e.slice(i + 1) : e
}
var da
function fa(e, t) {
  var n = ra(e, t)
  if (!n) return ((da = void 0), e.toPrecision(t))
  var r = n[0],
    i = n[1],
    a = i - (da = Math.max(-8, Math.min(8, Math.floor(i / 3))) * 3) + 1,
    o = r.length
  return a === o
    ? r
    : a > o
      ? r + Array(a - o + 1).join(`0`)
      : a > 0
        ? r.slice(0, a) + `.` + r.slice(a)
        : `0.` + Array(1 - a).join(`0`) + ra(e, Math.max(0, t + a - 1))[0]
}
function pa(e, t) {
  var n = ra(e, t)
  if (!n) return e + ``
  var r = n[0],
    i = n[1]
  return i < 0
    ? `0.` + Array(-i).join(`0`) + r
    : r.length > i + 1
      ? r.slice(0, i + 1) + `.` + r.slice(i + 1)
      : r + Array(i - r.length + 2).join(`0`)
}
var ma = {
  '%': (e, t) => (e * 100).toFixed(t),
  b: (e) => Math.round(e).toString(2),
  c: (e) => e + ``,
  d: na,
  e: (e, t) => e.toExponential(t),
  f: (e, t) => e.toFixed(t),
  g: (e, t) => e.toPrecision(t),
  o: (e) => Math.round(e).toString(8),
  p: (e, t) => pa(e * 100, t),
  r: pa,
  s: fa,
  X: (e) => Math.round(e).toString(16).toUpperCase(),
  x: (e) => Math.round(e).toString(16),
}
function ha(e) {
  return e
}
var ga = Array.prototype.map,
  _a = [`y`, `z`, `a`, `f`, `p`, `n`, `µ`, `m`, ``, `k`, `M`, `G`, `T`, `P`, `E`, `Z`, `Y`]
function va(e) {
  var t =
      e.grouping === void 0 || e.thousands === void 0
        ? ha
        : aa(ga.call(e.grouping, Number), e.thousands + ``),
    n = e.currency === void 0 ? `` : e.currency[0] + ``,
    r = e.currency === void 0 ? `` : e.currency[1] + ``,
    i = e.decimal === void 0 ? `.` : e.decimal + ``,
    a = e.numerals === void 0 ? ha : oa(ga.call(e.numerals, String)),
    o = e.percent === void 0 ? `%` : e.percent + ``,
    s = e.minus === void 0 ? `−` : e.minus + ``,
    c = e.nan === void 0 ? `NaN` : e.nan + ``
  function l(e, l) {
    e = ca(e)
    var u = e.fill,
      d = e.align,
      f = e.sign,
      p = e.symbol,
      m = e.zero,
      h = e.width,
      g = e.comma,
      _ = e.precision,
      v = e.trim,
      y = e.type
    ;(y === `n` ? ((g = !0), (y = `g`)) : ma[y] || (_ === void 0 && (_ = 12), (v = !0), (y = `g`)),
      (m || (u === `0` && d === `=`)) && ((m = !0), (u = `0`), (d = `=`)))
    var b =
        (l && l.prefix !== void 0 ? l.prefix : ``) +
        (p === `$` ? n : p === `#` && /[boxX]/.test(y) ? `0` + y.toLowerCase() : ``),
      x = (p === `$` ? r : /[%p]/.test(y) ? o : ``) + (l && l.suffix !== void 0 ? l.suffix : ``),
      S = ma[y],
      C = /[defgprs%]/.test(y)
    _ =
      _ === void 0
        ? 6
        : /[gprs]/.test(y)
          ? Math.max(1, Math.min(21, _))
          : Math.max(0, Math.min(20, _))
    function w(e) {
      var n = b,
        r = x,
        o,
        l,
        p
      if (y === `c`) ((r = S(e) + r), (e = ``))
      else {
        e = +e
        var w = e < 0 || 1 / e < 0
        if (
          ((e = isNaN(e) ? c : S(Math.abs(e), _)),
          v && (e = ua(e)),
          w && +e == 0 && f !== `+` && (w = !1),
          (n = (w ? (f === `(` ? f : s) : f === `-` || f === `(` ? `` : f) + n),
          (r =
            (y === `s` && !isNaN(e) && da !== void 0 ? _a[8 + da / 3] : ``) +
            r +
            (w && f === `(` ? `)` : ``)),
          C)
        ) {
          for (o = -1, l = e.length; ++o < l;)
            if (((p = e.charCodeAt(o)), 48 > p || p > 57)) {
              ;((r = (p === 46 ? i + e.slice(o + 1) : e.slice(o)) + r), (e = e.slice(0, o)))
              break
            }
        }
      }
      g && !m && (e = t(e, 1 / 0))
      var T = n.length + e.length + r.length,
        E = T < h ? Array(h - T + 1).join(u) : ``
      switch ((g && m && ((e = t(E + e, E.length ? h - r.length : 1 / 0)), (E = ``)), d)) {
        case `<`:
          e = n + e + r + E
          break
        case `=`:
          e = n + E + e + r
          break
        case `^`:
          e = E.slice(0, (T = E.length >> 1)) + n + e + r + E.slice(T)
          break
        default:
          e = E + n + e + r
      }
      return a(e)
    }
    return (
      (w.toString = function () {
        return e + ``
      }),
      w
    )
  }
  function u(e, t) {
    var n = Math.max(-8, Math.min(8, Math.floor(ia(t) / 3))) * 3,
      r = 10 ** -n,
      i = l(((e = ca(e)), (e.type = `f`), e), { suffix: _a[8 + n / 3] })
    return function (e) {
      return i(r * e)
    }
  }
  return { format: l, formatPrefix: u }
}
var ya, ba, xa
Sa({ thousands: `,`, grouping: [3], currency: [`$`, ``] })
function Sa(e) {
  return ((ya = va(e)), (ba = ya.format), (xa = ya.formatPrefix), ya)
}
function Ca(e) {
  return Math.max(0, -ia(Math.abs(e)))
}
function wa(e, t) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(ia(t) / 3))) * 3 - ia(Math.abs(e)))
}
function Ta(e, t) {
  return ((e = Math.abs(e)), (t = Math.abs(t) - e), Math.max(0, ia(t) - ia(e)) + 1)
}
var P = 1e-6,
  Ea = 1e-12,
  F = Math.PI,
  I = F / 2,
  Da = F / 4,
  Oa = F * 2,
  ka = 180 / F,
  L = F / 180,
  R = Math.abs,
  Aa = Math.atan,
  ja = Math.atan2,
  z = Math.cos,
  Ma = Math.exp,
  Na = Math.log,
  Pa = Math.pow,
  B = Math.sin,
  Fa =
    Math.sign ||
    function (e) {
      return e > 0 ? 1 : e < 0 ? -1 : 0
    },
  Ia = Math.sqrt,
  La = Math.tan
function Ra(e) {
  return e > 1 ? 0 : e < -1 ? F : Math.acos(e)
}
function za(e) {
  return e > 1 ? I : e < -1 ? -I : Math.asin(e)
}
function Ba() {}
function Va(e, t) {
  e && Ua.hasOwnProperty(e.type) && Ua[e.type](e, t)
}
var Ha = {
    Feature: function (e, t) {
      Va(e.geometry, t)
    },
    FeatureCollection: function (e, t) {
      for (var n = e.features, r = -1, i = n.length; ++r < i;) Va(n[r].geometry, t)
    },
  },
  Ua = {
    Sphere: function (e, t) {
      t.sphere()
    },
    Point: function (e, t) {
      ;((e = e.coordinates), t.point(e[0], e[1], e[2]))
    },
    MultiPoint: function (e, t) {
      for (var n = e.coordinates, r = -1, i = n.length; ++r < i;)
        ((e = n[r]), t.point(e[0], e[1], e[2]))
    },
    LineString: function (e, t) {
      Wa(e.coordinates, t, 0)
    },
    MultiLineString: function (e, t) {
      for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Wa(n[r], t, 0)
    },
    Polygon: function (e, t) {
      Ga(e.coordinates, t)
    },
    MultiPolygon: function (e, t) {
      for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Ga(n[r], t)
    },
    GeometryCollection: function (e, t) {
      for (var n = e.geometries, r = -1, i = n.length; ++r < i;) Va(n[r], t)
    },
  }
function Wa(e, t, n) {
  var r = -1,
    i = e.length - n,
    a
  for (t.lineStart(); ++r < i;) ((a = e[r]), t.point(a[0], a[1], a[2]))
  t.lineEnd()
}
function Ga(e, t) {
  var n = -1,
    r = e.length
  for (t.polygonStart(); ++n < r;) Wa(e[n], t, 1)
  t.polygonEnd()
}
function Ka(e, t) {
  e && Ha.hasOwnProperty(e.type) ? Ha[e.type](e, t) : Va(e, t)
}
;(new _(), new _())
function qa(e) {
  return [ja(e[1], e[0]), za(e[2])]
}
function Ja(e) {
  var t = e[0],
    n = e[1],
    r = z(n)
  return [r * z(t), r * B(t), B(n)]
}
function Ya(e, t) {
  return e[0] * t[0] + e[1] * t[1] + e[2] * t[2]
}
function Xa(e, t) {
  return [e[1] * t[2] - e[2] * t[1], e[2] * t[0] - e[0] * t[2], e[0] * t[1] - e[1] * t[0]]
}
function Za(e, t) {
  ;((e[0] += t[0]), (e[1] += t[1]), (e[2] += t[2]))
}
function Qa(e, t) {
  return [e[0] * t, e[1] * t, e[2] * t]
}
function $a(e) {
  var t = Ia(e[0] * e[0] + e[1] * e[1] + e[2] * e[2])
  ;((e[0] /= t), (e[1] /= t), (e[2] /= t))
}
function eo(e, t) {
  function n(n, r) {
    return ((n = e(n, r)), t(n[0], n[1]))
  }
  return (
    e.invert &&
      t.invert &&
      (n.invert = function (n, r) {
        return ((n = t.invert(n, r)), n && e.invert(n[0], n[1]))
      }),
    n
  )
}
function to(e, t) {
  return (R(e) > F && (e -= Math.round(e / Oa) * Oa), [e, t])
}
to.invert = to
function no(e, t, n) {
  return (e %= Oa) ? (t || n ? eo(io(e), ao(t, n)) : io(e)) : t || n ? ao(t, n) : to
}
function ro(e) {
  return function (t, n) {
    return ((t += e), R(t) > F && (t -= Math.round(t / Oa) * Oa), [t, n])
  }
}
function io(e) {
  var t = ro(e)
  return ((t.invert = ro(-e)), t)
}
function ao(e, t) {
  var n = z(e),
    r = B(e),
    i = z(t),
    a = B(t)
  function o(e, t) {
    var o = z(t),
      s = z(e) * o,
      c = B(e) * o,
      l = B(t),
      u = l * n + s * r
    return [ja(c * i - u * a, s * n - l * r), za(u * i + c * a)]
  }
  return (
    (o.invert = function (e, t) {
      var o = z(t),
        s = z(e) * o,
        c = B(e) * o,
        l = B(t),
        u = l * i - c * a
      return [ja(c * i + l * a, s * n + u * r), za(u * n - s * r)]
    }),
    o
  )
}
function oo(e) {
  e = no(e[0] * L, e[1] * L, e.length > 2 ? e[2] * L : 0)
  function t(t) {
    return ((t = e(t[0] * L, t[1] * L)), (t[0] *= ka), (t[1] *= ka), t)
  }
  return (
    (t.invert = function (t) {
      return ((t = e.invert(t[0] * L, t[1] * L)), (t[0] *= ka), (t[1] *= ka), t)
    }),
    t
  )
}
function so(e, t, n, r, i, a) {
  if (n) {
    var o = z(t),
      s = B(t),
      c = r * n
    i == null
      ? ((i = t + r * Oa), (a = t - c / 2))
      : ((i = co(o, i)), (a = co(o, a)), (r > 0 ? i < a : i > a) && (i += r * Oa))
    for (var l, u = i; r > 0 ? u > a : u < a; u -= c)
      ((l = qa([o, -s * z(u), -s * B(u)])), e.point(l[0], l[1]))
  }
}
function co(e, t) {
  ;((t = Ja(t)), (t[0] -= e), $a(t))
  var n = Ra(-t[1])
  return ((-t[2] < 0 ? -n : n) + Oa - P) % Oa
}
function lo() {
  var e = [],
    t
  return {
    point: function (e, n, r) {
      t.push([e, n, r])
    },
    lineStart: function () {
      e.push((t = []))
    },
    lineEnd: Ba,
    rejoin: function () {
      e.length > 1 && e.push(e.pop().concat(e.shift()))
    },
    result: function () {
      var n = e
      return ((e = []), (t = null), n)
    },
  }
}
function uo(e, t) {
  return R(e[0] - t[0]) < P && R(e[1] - t[1]) < P
}
function fo(e, t, n, r) {
  ;((this.x = e), (this.z = t), (this.o = n), (this.e = r), (this.v = !1), (this.n = this.p = null))
}
function po(e, t, n, r, i) {
  var a = [],
    o = [],
    s,
    c
  if (
    (e.forEach(function (e) {
      if (!((t = e.length - 1) <= 0)) {
        var t,
          n = e[0],
          r = e[t],
          c
        if (uo(n, r)) {
          if (!n[2] && !r[2]) {
            for (i.lineStart(), s = 0; s < t; ++s) i.point((n = e[s])[0], n[1])
            i.lineEnd()
            return
          }
          r[0] += 2 * P
        }
        ;(a.push((c = new fo(n, e, null, !0))),
          o.push((c.o = new fo(n, null, c, !1))),
          a.push((c = new fo(r, e, null, !1))),
          o.push((c.o = new fo(r, null, c, !0))))
      }
    }),
    a.length)
  ) {
    for (o.sort(t), mo(a), mo(o), s = 0, c = o.length; s < c; ++s) o[s].e = n = !n
    for (var l = a[0], u, d; ;) {
      for (var f = l, p = !0; f.v;) if ((f = f.n) === l) return
      ;((u = f.z), i.lineStart())
      do {
        if (((f.v = f.o.v = !0), f.e)) {
          if (p) for (s = 0, c = u.length; s < c; ++s) i.point((d = u[s])[0], d[1])
          else r(f.x, f.n.x, 1, i)
          f = f.n
        } else {
          if (p) for (u = f.p.z, s = u.length - 1; s >= 0; --s) i.point((d = u[s])[0], d[1])
          else r(f.x, f.p.x, -1, i)
          f = f.p
        }
        ;((f = f.o), (u = f.z), (p = !p))
      } while (!f.v)
      i.lineEnd()
    }
  }
}
function mo(e) {
  if ((t = e.length)) {
    for (var t, n = 0, r = e[0], i; ++n < t;) ((r.n = i = e[n]), (i.p = r), (r = i))
    ;((r.n = i = e[0]), (i.p = r))
  }
}
function ho(e) {
  return R(e[0]) <= F ? e[0] : Fa(e[0]) * (((R(e[0]) + F) % Oa) - F)
}
function go(e, t) {
  var n = ho(t),
    r = t[1],
    i = B(r),
    a = [B(n), -z(n), 0],
    o = 0,
    s = 0,
    c = new _()
  i === 1 ? (r = I + P) : i === -1 && (r = -I - P)
  for (var l = 0, u = e.length; l < u; ++l)
    if ((f = (d = e[l]).length))
      for (
        var d, f, p = d[f - 1], m = ho(p), h = p[1] / 2 + Da, g = B(h), v = z(h), y = 0;
        y < f;
        ++y, m = x, g = C, v = w, p = b
      ) {
        var b = d[y],
          x = ho(b),
          S = b[1] / 2 + Da,
          C = B(S),
          w = z(S),
          T = x - m,
          E = T >= 0 ? 1 : -1,
          D = E * T,
          O = D > F,
          k = g * C
        if (
          (c.add(ja(k * E * B(D), v * w + k * z(D))),
          (o += O ? T + E * Oa : T),
          O ^ (m >= n) ^ (x >= n))
        ) {
          var A = Xa(Ja(p), Ja(b))
          $a(A)
          var ee = Xa(a, A)
          $a(ee)
          var j = (O ^ (T >= 0) ? -1 : 1) * za(ee[2])
          ;(r > j || (r === j && (A[0] || A[1]))) && (s += O ^ (T >= 0) ? 1 : -1)
        }
      }
  return (o < -P || (o < P && c < -Ea)) ^ (s & 1)
}
function _o(e, t, n, r) {
  return function (i) {
    var a = t(i),
      o = lo(),
      s = t(o),
      c = !1,
      l,
      u,
      d,
      f = {
        point: p,
        lineStart: h,
        lineEnd: g,
        polygonStart: function () {
          ;((f.point = _), (f.lineStart = v), (f.lineEnd = y), (u = []), (l = []))
        },
        polygonEnd: function () {
          ;((f.point = p), (f.lineStart = h), (f.lineEnd = g), (u = xe(u)))
          var e = go(l, r)
          ;(u.length
            ? ((c ||= (i.polygonStart(), !0)), po(u, yo, e, n, i))
            : e &&
              ((c ||= (i.polygonStart(), !0)), i.lineStart(), n(null, null, 1, i), i.lineEnd()),
            (c &&= (i.polygonEnd(), !1)),
            (u = l = null))
        },
        sphere: function () {
          ;(i.polygonStart(), i.lineStart(), n(null, null, 1, i), i.lineEnd(), i.polygonEnd())
        },
      }
    function p(t, n) {
      e(t, n) && i.point(t, n)
    }
    function m(e, t) {
      a.point(e, t)
    }
    function h() {
      ;((f.point = m), a.lineStart())
    }
    function g() {
      ;((f.point = p), a.lineEnd())
    }
    function _(e, t) {
      ;(d.push([e, t]), s.point(e, t))
    }
    function v() {
      ;(s.lineStart(), (d = []))
    }
    function y() {
      ;(_(d[0][0], d[0][1]), s.lineEnd())
      var e = s.clean(),
        t = o.result(),
        n,
        r = t.length,
        a,
        f,
        p
      if ((d.pop(), l.push(d), (d = null), r)) {
        if (e & 1) {
          if (((f = t[0]), (a = f.length - 1) > 0)) {
            for (c ||= (i.polygonStart(), !0), i.lineStart(), n = 0; n < a; ++n)
              i.point((p = f[n])[0], p[1])
            i.lineEnd()
          }
        } else (r > 1 && e & 2 && t.push(t.pop().concat(t.shift())), u.push(t.filter(vo)))
      }
    }
    return f
  }
}
function vo(e) {
  return e.length > 1
}
function yo(e, t) {
  return ((e = e.x)[0] < 0 ? e[1] - I - P : I - e[1]) - ((t = t.x)[0] < 0 ? t[1] - I - P : I - t[1])
}
var bo = _o(
  function () {
    return !0
  },
  xo,
  Co,
  [-F, -I],
)
function xo(e) {
  var t = NaN,
    n = NaN,
    r = NaN,
    i
  return {
    lineStart: function () {
      ;(e.lineStart(), (i = 1))
    },
    point: function (a, o) {
      var s = a > 0 ? F : -F,
        c = R(a - t)
      ;(R(c - F) < P
        ? (e.point(t, (n = (n + o) / 2 > 0 ? I : -I)),
          e.point(r, n),
          e.lineEnd(),
          e.lineStart(),
          e.point(s, n),
          e.point(a, n),
          (i = 0))
        : r !== s &&
          c >= F &&
          (R(t - r) < P && (t -= r * P),
          R(a - s) < P && (a -= s * P),
          (n = So(t, n, a, o)),
          e.point(r, n),
          e.lineEnd(),
          e.lineStart(),
          e.point(s, n),
          (i = 0)),
        e.point((t = a), (n = o)),
        (r = s))
    },
    lineEnd: function () {
      ;(e.lineEnd(), (t = n = NaN))
    },
    clean: function () {
      return 2 - i
    },
  }
}
function So(e, t, n, r) {
  var i,
    a,
    o = B(e - n)
  return R(o) > P
    ? Aa((B(t) * (a = z(r)) * B(n) - B(r) * (i = z(t)) * B(e)) / (i * a * o))
    : (t + r) / 2
}
function Co(e, t, n, r) {
  var i
  if (e == null)
    ((i = n * I),
      r.point(-F, i),
      r.point(0, i),
      r.point(F, i),
      r.point(F, 0),
      r.point(F, -i),
      r.point(0, -i),
      r.point(-F, -i),
      r.point(-F, 0),
      r.point(-F, i))
  else if (R(e[0] - t[0]) > P) {
    var a = e[0] < t[0] ? F : -F
    ;((i = (n * a) / 2), r.point(-a, i), r.point(0, i), r.point(a, i))
  } else r.point(t[0], t[1])
}
function wo(e) {
  var t = z(e),
    n = 2 * L,
    r = t > 0,
    i = R(t) > P
  function a(t, r, i, a) {
    so(a, e, n, i, t, r)
  }
  function o(e, n) {
    return z(e) * z(n) > t
  }
  function s(e) {
    var t, n, a, s, u
    return {
      lineStart: function () {
        ;((s = a = !1), (u = 1))
      },
      point: function (d, f) {
        var p = [d, f],
          m,
          h = o(d, f),
          g = r ? (h ? 0 : l(d, f)) : h ? l(d + (d < 0 ? F : -F), f) : 0
        if (
          (!t && (s = a = h) && e.lineStart(),
          h !== a && ((m = c(t, p)), (!m || uo(t, m) || uo(p, m)) && (p[2] = 1)),
          h !== a)
        )
          ((u = 0),
            h
              ? (e.lineStart(), (m = c(p, t)), e.point(m[0], m[1]))
              : ((m = c(t, p)), e.point(m[0], m[1], 2), e.lineEnd()),
            (t = m))
        else if (i && t && r ^ h) {
          var _
          !(g & n) &&
            (_ = c(p, t, !0)) &&
            ((u = 0),
            r
              ? (e.lineStart(), e.point(_[0][0], _[0][1]), e.point(_[1][0], _[1][1]), e.lineEnd())
              : (e.point(_[1][0], _[1][1]),
                e.lineEnd(),
                e.lineStart(),
                e.point(_[0][0], _[0][1], 3)))
        }
        ;(!h || (t && uo(t, p)) || e.point(p[0], p[1]), (t = p), (a = h), (n = g))
      },
      lineEnd: function () {
        ;(a && e.lineEnd(), (t = null))
      },
      clean: function () {
        return u | ((s && a) << 1)
      },
    }
  }
  function c(e, n, r) {
    var i = Ja(e),
      a = Ja(n),
      o = [1, 0, 0],
      s = Xa(i, a),
      c = Ya(s, s),
      l = s[0],
      u = c - l * l
    if (!u) return !r && e
    var d = (t * c) / u,
      f = (-t * l) / u,
      p = Xa(o, s),
      m = Qa(o, d)
    Za(m, Qa(s, f))
    var h = p,
      g = Ya(m, h),
      _ = Ya(h, h),
      v = g * g - _ * (Ya(m, m) - 1)
    if (!(v < 0)) {
      var y = Ia(v),
        b = Qa(h, (-g - y) / _)
      if ((Za(b, m), (b = qa(b)), !r)) return b
      var x = e[0],
        S = n[0],
        C = e[1],
        w = n[1],
        T
      S < x && ((T = x), (x = S), (S = T))
      var E = S - x,
        D = R(E - F) < P,
        O = D || E < P
      if (
        (!D && w < C && ((T = C), (C = w), (w = T)),
        O
          ? D
            ? (C + w > 0) ^ (b[1] < (R(b[0] - x) < P ? C : w))
            : C <= b[1] && b[1] <= w
          : (E > F) ^ (x <= b[0] && b[0] <= S))
      ) {
        var k = Qa(h, (-g + y) / _)
        return (Za(k, m), [b, qa(k)])
      }
    }
  }
  function l(t, n) {
    var i = r ? e : F - e,
      a = 0
    return (t < -i ? (a |= 1) : t > i && (a |= 2), n < -i ? (a |= 4) : n > i && (a |= 8), a)
  }
  return _o(o, s, a, r ? [0, -e] : [-F, e - F])
}
function To(e, t, n, r, i, a) {
  var o = e[0],
    s = e[1],
    c = t[0],
    l = t[1],
    u = 0,
    d = 1,
    f = c - o,
    p = l - s,
    m = n - o
  if (!(!f && m > 0)) {
    if (((m /= f), f < 0)) {
      if (m < u) return
      m < d && (d = m)
    } else if (f > 0) {
      if (m > d) return
      m > u && (u = m)
    }
    if (((m = i - o), !(!f && m < 0))) {
      if (((m /= f), f < 0)) {
        if (m > d) return
        m > u && (u = m)
      } else if (f > 0) {
        if (m < u) return
        m < d && (d = m)
      }
      if (((m = r - s), !(!p && m > 0))) {
        if (((m /= p), p < 0)) {
          if (m < u) return
          m < d && (d = m)
        } else if (p > 0) {
          if (m > d) return
          m > u && (u = m)
        }
        if (((m = a - s), !(!p && m < 0))) {
          if (((m /= p), p < 0)) {
            if (m > d) return
            m > u && (u = m)
          } else if (p > 0) {
            if (m < u) return
            m < d && (d = m)
          }
          return (
            u > 0 && ((e[0] = o + u * f), (e[1] = s + u * p)),
            d < 1 && ((t[0] = o + d * f), (t[1] = s + d * p)),
            !0
          )
        }
      }
    }
  }
}
var Eo = 1e9,
  Do = -Eo
function Oo(e, t, n, r) {
  function i(i, a) {
    return e <= i && i <= n && t <= a && a <= r
  }
  function a(i, a, s, l) {
    var u = 0,
      d = 0
    if (i == null || (u = o(i, s)) !== (d = o(a, s)) || (c(i, a) < 0) ^ (s > 0))
      do l.point(u === 0 || u === 3 ? e : n, u > 1 ? r : t)
      while ((u = (u + s + 4) % 4) !== d)
    else l.point(a[0], a[1])
  }
  function o(r, i) {
    return R(r[0] - e) < P
      ? i > 0
        ? 0
        : 3
      : R(r[0] - n) < P
        ? i > 0
          ? 2
          : 1
        : R(r[1] - t) < P
          ? +(i > 0)
          : i > 0
            ? 3
            : 2
  }
  function s(e, t) {
    return c(e.x, t.x)
  }
  function c(e, t) {
    var n = o(e, 1),
      r = o(t, 1)
    return n === r
      ? n === 0
        ? t[1] - e[1]
        : n === 1
          ? e[0] - t[0]
          : n === 2
            ? e[1] - t[1]
            : t[0] - e[0]
      : n - r
  }
  return function (o) {
    var c = o,
      l = lo(),
      u,
      d,
      f,
      p,
      m,
      h,
      g,
      _,
      v,
      y,
      b,
      x = { point: S, lineStart: E, lineEnd: D, polygonStart: w, polygonEnd: T }
    function S(e, t) {
      i(e, t) && c.point(e, t)
    }
    function C() {
      for (var t = 0, n = 0, i = d.length; n < i; ++n)
        for (var a = d[n], o = 1, s = a.length, c = a[0], l, u, f = c[0], p = c[1]; o < s; ++o)
          ((l = f),
            (u = p),
            (c = a[o]),
            (f = c[0]),
            (p = c[1]),
            u <= r
              ? p > r && (f - l) * (r - u) > (p - u) * (e - l) && ++t
              : p <= r && (f - l) * (r - u) < (p - u) * (e - l) && --t)
      return t
    }
    function w() {
      ;((c = l), (u = []), (d = []), (b = !0))
    }
    function T() {
      var e = C(),
        t = b && e,
        n = (u = xe(u)).length
      ;((t || n) &&
        (o.polygonStart(),
        t && (o.lineStart(), a(null, null, 1, o), o.lineEnd()),
        n && po(u, s, e, a, o),
        o.polygonEnd()),
        (c = o),
        (u = d = f = null))
    }
    function E() {
      ;((x.point = O), d && d.push((f = [])), (y = !0), (v = !1), (g = _ = NaN))
    }
    function D() {
      ;(u && (O(p, m), h && v && l.rejoin(), u.push(l.result())), (x.point = S), v && c.lineEnd())
    }
    function O(a, o) {
      var s = i(a, o)
      if ((d && f.push([a, o]), y))
        ((p = a), (m = o), (h = s), (y = !1), s && (c.lineStart(), c.point(a, o)))
      else if (s && v) c.point(a, o)
      else {
        var l = [(g = Math.max(Do, Math.min(Eo, g))), (_ = Math.max(Do, Math.min(Eo, _)))],
          u = [(a = Math.max(Do, Math.min(Eo, a))), (o = Math.max(Do, Math.min(Eo, o)))]
        To(l, u, e, t, n, r)
          ? (v || (c.lineStart(), c.point(l[0], l[1])),
            c.point(u[0], u[1]),
            s || c.lineEnd(),
            (b = !1))
          : s && (c.lineStart(), c.point(a, o), (b = !1))
      }
      ;((g = a), (_ = o), (v = s))
    }
    return x
  }
}
var ko = (e) => e,
  Ao = new _(),
  jo = new _(),
  Mo,
  No,
  Po,
  Fo,
  Io = {
    point: Ba,
    lineStart: Ba,
    lineEnd: Ba,
    polygonStart: function () {
      ;((Io.lineStart = Lo), (Io.lineEnd = Bo))
    },
    polygonEnd: function () {
      ;((Io.lineStart = Io.lineEnd = Io.point = Ba), Ao.add(R(jo)), (jo = new _()))
    },
    result: function () {
      var e = Ao / 2
      return ((Ao = new _()), e)
    },
  }
function Lo() {
  Io.point = Ro
}
function Ro(e, t) {
  ;((Io.point = zo), (Mo = Po = e), (No = Fo = t))
}
function zo(e, t) {
  ;(jo.add(Fo * e - Po * t), (Po = e), (Fo = t))
}
function Bo() {
  zo(Mo, No)
}
var Vo = 1 / 0,
  Ho = Vo,
  Uo = -Vo,
  Wo = Uo,
  Go = {
    point: Ko,
    lineStart: Ba,
    lineEnd: Ba,
    polygonStart: Ba,
    polygonEnd: Ba,
    result: function () {
      var e = [
        [Vo, Ho],
        [Uo, Wo],
      ]
      return ((Uo = Wo = -(Ho = Vo = 1 / 0)), e)
    },
  }
function Ko(e, t) {
  ;(e < Vo && (Vo = e), e > Uo && (Uo = e), t < Ho && (Ho = t), t > Wo && (Wo = t))
}
var qo = 0,
  Jo = 0,
  Yo = 0,
  Xo = 0,
  Zo = 0,
  Qo = 0,
  $o = 0,
  es = 0,
  ts = 0,
  ns,
  rs,
  is,
  as,
  os = {
    point: ss,
    lineStart: cs,
    lineEnd: ds,
    polygonStart: function () {
      ;((os.lineStart = fs), (os.lineEnd = ps))
    },
    polygonEnd: function () {
      ;((os.point = ss), (os.lineStart = cs), (os.lineEnd = ds))
    },
    result: function () {
      var e = ts
        ? [$o / ts, es / ts]
        : Qo
          ? [Xo / Qo, Zo / Qo]
          : Yo
            ? [qo / Yo, Jo / Yo]
            : [NaN, NaN]
      return ((qo = Jo = Yo = Xo = Zo = Qo = $o = es = ts = 0), e)
    },
  }
function ss(e, t) {
  ;((qo += e), (Jo += t), ++Yo)
}
function cs() {
  os.point = ls
}
function ls(e, t) {
  ;((os.point = us), ss((is = e), (as = t)))
}
function us(e, t) {
  var n = e - is,
    r = t - as,
    i = Ia(n * n + r * r)
  ;((Xo += (i * (is + e)) / 2), (Zo += (i * (as + t)) / 2), (Qo += i), ss((is = e), (as = t)))
}
function ds() {
  os.point = ss
}
function fs() {
  os.point = ms
}
function ps() {
  hs(ns, rs)
}
function ms(e, t) {
  ;((os.point = hs), ss((ns = is = e), (rs = as = t)))
}
function hs(e, t) {
  var n = e - is,
    r = t - as,
    i = Ia(n * n + r * r)
  ;((Xo += (i * (is + e)) / 2),
    (Zo += (i * (as + t)) / 2),
    (Qo += i),
    (i = as * e - is * t),
    ($o += i * (is + e)),
    (es += i * (as + t)),
    (ts += i * 3),
    ss((is = e), (as = t)))
}
function gs(e) {
  this._context = e
}
gs.prototype = {
  _radius: 4.5,
  pointRadius: function (e) {
    return ((this._radius = e), this)
  },
  polygonStart: function () {
    this._line = 0
  },
  polygonEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    this._point = 0
  },
  lineEnd: function () {
    ;(this._line === 0 && this._context.closePath(), (this._point = NaN))
  },
  point: function (e, t) {
    switch (this._point) {
      case 0:
        ;(this._context.moveTo(e, t), (this._point = 1))
        break
      case 1:
        this._context.lineTo(e, t)
        break
      default:
        ;(this._context.moveTo(e + this._radius, t), this._context.arc(e, t, this._radius, 0, Oa))
    }
  },
  result: Ba,
}
var _s = new _(),
  vs,
  ys,
  bs,
  xs,
  Ss,
  Cs = {
    point: Ba,
    lineStart: function () {
      Cs.point = ws
    },
    lineEnd: function () {
      ;(vs && Ts(ys, bs), (Cs.point = Ba))
    },
    polygonStart: function () {
      vs = !0
    },
    polygonEnd: function () {
      vs = null
    },
    result: function () {
      var e = +_s
      return ((_s = new _()), e)
    },
  }
function ws(e, t) {
  ;((Cs.point = Ts), (ys = xs = e), (bs = Ss = t))
}
function Ts(e, t) {
  ;((xs -= e), (Ss -= t), _s.add(Ia(xs * xs + Ss * Ss)), (xs = e), (Ss = t))
}
var Es,
  Ds,
  Os,
  ks,
  As = class {
    constructor(e) {
      ;((this._append = e == null ? js : Ms(e)), (this._radius = 4.5), (this._ = ``))
    }
    pointRadius(e) {
      return ((this._radius = +e), this)
    }
    polygonStart() {
      this._line = 0
    }
    polygonEnd() {
      this._line = NaN
    }
    lineStart() {
      this._point = 0
    }
    lineEnd() {
      ;(this._line === 0 && (this._ += `Z`), (this._point = NaN))
    }
    point(e, t) {
      switch (this._point) {
        case 0:
          ;(this._append`M${e},${t}`, (this._point = 1))
          break
        case 1:
          this._append`L${e},${t}`
          break
        default:
          if ((this._append`M${e},${t}`, this._radius !== Os || this._append !== Ds)) {
            let e = this._radius,
              t = this._
            ;((this._ = ``),
              this._append`m0,${e}a${e},${e} 0 1,1 0,${-2 * e}a${e},${e} 0 1,1 0,${2 * e}z`,
              (Os = e),
              (Ds = this._append),
              (ks = this._),
              (this._ = t))
          }
          this._ += ks
      }
    }
    result() {
      let e = this._
      return ((this._ = ``), e.length ? e : null)
    }
  }
function js(e) {
  let t = 1
  this._ += e[0]
  for (let n = e.length; t < n; ++t) this._ += arguments[t] + e[t]
}
function Ms(e) {
  let t = Math.floor(e)
  if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`)
  if (t > 15) return js
  if (t !== Es) {
    let e = 10 ** t
    ;((Es = t),
      (Ds = function (t) {
        let n = 1
        this._ += t[0]
        for (let r = t.length; n < r; ++n) this._ += Math.round(arguments[n] * e) / e + t[n]
      }))
  }
  return Ds
}
function Ns(e, t) {
  let n = 3,
    r = 4.5,
    i,
    a
  function o(e) {
    return (
      e && (typeof r == `function` && a.pointRadius(+r.apply(this, arguments)), Ka(e, i(a))),
      a.result()
    )
  }
  return (
    (o.area = function (e) {
      return (Ka(e, i(Io)), Io.result())
    }),
    (o.measure = function (e) {
      return (Ka(e, i(Cs)), Cs.result())
    }),
    (o.bounds = function (e) {
      return (Ka(e, i(Go)), Go.result())
    }),
    (o.centroid = function (e) {
      return (Ka(e, i(os)), os.result())
    }),
    (o.projection = function (t) {
      return arguments.length ? ((i = t == null ? ((e = null), ko) : (e = t).stream), o) : e
    }),
    (o.context = function (e) {
      return arguments.length
        ? ((a = e == null ? ((t = null), new As(n)) : new gs((t = e))),
          typeof r != `function` && a.pointRadius(r),
          o)
        : t
    }),
    (o.pointRadius = function (e) {
      return arguments.length ? ((r = typeof e == `function` ? e : (a.pointRadius(+e), +e)), o) : r
    }),
    (o.digits = function (e) {
      if (!arguments.length) return n
      if (e == null) n = null
      else {
        let t = Math.floor(e)
        if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`)
        n = t
      }
      return (t === null && (a = new As(n)), o)
    }),
    o.projection(e).digits(n).context(t)
  )
}
function Ps(e) {
  return { stream: Fs(e) }
}
function Fs(e) {
  return function (t) {
    var n = new Is()
    for (var r in e) n[r] = e[r]
    return ((n.stream = t), n)
  }
}
function Is() {}
Is.prototype = {
  constructor: Is,
  point: function (e, t) {
    this.stream.point(e, t)
  },
  sphere: function () {
    this.stream.sphere()
  },
  lineStart: function () {
    this.stream.lineStart()
  },
  lineEnd: function () {
    this.stream.lineEnd()
  },
  polygonStart: function () {
    this.stream.polygonStart()
  },
  polygonEnd: function () {
    this.stream.polygonEnd()
  },
}
function Ls(e, t, n) {
  var r = e.clipExtent && e.clipExtent()
  return (
    e.scale(150).translate([0, 0]),
    r != null && e.clipExtent(null),
    Ka(n, e.stream(Go)),
    t(Go.result()),
    r != null && e.clipExtent(r),
    e
  )
}
function Rs(e, t, n) {
  return Ls(
    e,
    function (n) {
      var r = t[1][0] - t[0][0],
        i = t[1][1] - t[0][1],
        a = Math.min(r / (n[1][0] - n[0][0]), i / (n[1][1] - n[0][1])),
        o = +t[0][0] + (r - a * (n[1][0] + n[0][0])) / 2,
        s = +t[0][1] + (i - a * (n[1][1] + n[0][1])) / 2
      e.scale(150 * a).translate([o, s])
    },
    n,
  )
}
function zs(e, t, n) {
  return Rs(e, [[0, 0], t], n)
}
function Bs(e, t, n) {
  return Ls(
    e,
    function (n) {
      var r = +t,
        i = r / (n[1][0] - n[0][0]),
        a = (r - i * (n[1][0] + n[0][0])) / 2,
        o = -i * n[0][1]
      e.scale(150 * i).translate([a, o])
    },
    n,
  )
}
function Vs(e, t, n) {
  return Ls(
    e,
    function (n) {
      var r = +t,
        i = r / (n[1][1] - n[0][1]),
        a = -i * n[0][0],
        o = (r - i * (n[1][1] + n[0][1])) / 2
      e.scale(150 * i).translate([a, o])
    },
    n,
  )
}
var Hs = 16,
  Us = z(30 * L)
function Ws(e, t) {
  return +t ? Ks(e, t) : Gs(e)
}
function Gs(e) {
  return Fs({
    point: function (t, n) {
      ;((t = e(t, n)), this.stream.point(t[0], t[1]))
    },
  })
}
function Ks(e, t) {
  function n(r, i, a, o, s, c, l, u, d, f, p, m, h, g) {
    var _ = l - r,
      v = u - i,
      y = _ * _ + v * v
    if (y > 4 * t && h--) {
      var b = o + f,
        x = s + p,
        S = c + m,
        C = Ia(b * b + x * x + S * S),
        w = za((S /= C)),
        T = R(R(S) - 1) < P || R(a - d) < P ? (a + d) / 2 : ja(x, b),
        E = e(T, w),
        D = E[0],
        O = E[1],
        k = D - r,
        A = O - i,
        ee = v * k - _ * A
      ;((ee * ee) / y > t || R((_ * k + v * A) / y - 0.5) > 0.3 || o * f + s * p + c * m < Us) &&
        (n(r, i, a, o, s, c, D, O, T, (b /= C), (x /= C), S, h, g),
        g.point(D, O),
        n(D, O, T, b, x, S, l, u, d, f, p, m, h, g))
    }
  }
  return function (t) {
    var r,
      i,
      a,
      o,
      s,
      c,
      l,
      u,
      d,
      f,
      p,
      m,
      h = {
        point: g,
        lineStart: _,
        lineEnd: y,
        polygonStart: function () {
          ;(t.polygonStart(), (h.lineStart = b))
        },
        polygonEnd: function () {
          ;(t.polygonEnd(), (h.lineStart = _))
        },
      }
    function g(n, r) {
      ;((n = e(n, r)), t.point(n[0], n[1]))
    }
    function _() {
      ;((u = NaN), (h.point = v), t.lineStart())
    }
    function v(r, i) {
      var a = Ja([r, i]),
        o = e(r, i)
      ;(n(
        u,
        d,
        l,
        f,
        p,
        m,
        (u = o[0]),
        (d = o[1]),
        (l = r),
        (f = a[0]),
        (p = a[1]),
        (m = a[2]),
        Hs,
        t,
      ),
        t.point(u, d))
    }
    function y() {
      ;((h.point = g), t.lineEnd())
    }
    function b() {
      ;(_(), (h.point = x), (h.lineEnd = S))
    }
    function x(e, t) {
      ;(v((r = e), t), (i = u), (a = d), (o = f), (s = p), (c = m), (h.point = v))
    }
    function S() {
      ;(n(u, d, l, f, p, m, i, a, r, o, s, c, Hs, t), (h.lineEnd = y), y())
    }
    return h
  }
}
var qs = Fs({
  point: function (e, t) {
    this.stream.point(e * L, t * L)
  },
})
function Js(e) {
  return Fs({
    point: function (t, n) {
      var r = e(t, n)
      return this.stream.point(r[0], r[1])
    },
  })
}
function Ys(e, t, n, r, i) {
  function a(a, o) {
    return ((a *= r), (o *= i), [t + e * a, n - e * o])
  }
  return (
    (a.invert = function (a, o) {
      return [((a - t) / e) * r, ((n - o) / e) * i]
    }),
    a
  )
}
function Xs(e, t, n, r, i, a) {
  if (!a) return Ys(e, t, n, r, i)
  var o = z(a),
    s = B(a),
    c = o * e,
    l = s * e,
    u = o / e,
    d = s / e,
    f = (s * n - o * t) / e,
    p = (s * t + o * n) / e
  function m(e, a) {
    return ((e *= r), (a *= i), [c * e - l * a + t, n - l * e - c * a])
  }
  return (
    (m.invert = function (e, t) {
      return [r * (u * e - d * t + f), i * (p - d * e - u * t)]
    }),
    m
  )
}
function Zs(e) {
  return Qs(function () {
    return e
  })()
}
function Qs(e) {
  var t,
    n = 150,
    r = 480,
    i = 250,
    a = 0,
    o = 0,
    s = 0,
    c = 0,
    l = 0,
    u,
    d = 0,
    f = 1,
    p = 1,
    m = null,
    h = bo,
    g = null,
    _,
    v,
    y,
    b = ko,
    x = 0.5,
    S,
    C,
    w,
    T,
    E
  function D(e) {
    return w(e[0] * L, e[1] * L)
  }
  function O(e) {
    return ((e = w.invert(e[0], e[1])), e && [e[0] * ka, e[1] * ka])
  }
  ;((D.stream = function (e) {
    return T && E === e ? T : (T = qs(Js(u)(h(S(b((E = e)))))))
  }),
    (D.preclip = function (e) {
      return arguments.length ? ((h = e), (m = void 0), A()) : h
    }),
    (D.postclip = function (e) {
      return arguments.length ? ((b = e), (g = _ = v = y = null), A()) : b
    }),
    (D.clipAngle = function (e) {
      return arguments.length ? ((h = +e ? wo((m = e * L)) : ((m = null), bo)), A()) : m * ka
    }),
    (D.clipExtent = function (e) {
      return arguments.length
        ? ((b =
            e == null
              ? ((g = _ = v = y = null), ko)
              : Oo((g = +e[0][0]), (_ = +e[0][1]), (v = +e[1][0]), (y = +e[1][1]))),
          A())
        : g == null
          ? null
          : [
              [g, _],
              [v, y],
            ]
    }),
    (D.scale = function (e) {
      return arguments.length ? ((n = +e), k()) : n
    }),
    (D.translate = function (e) {
      return arguments.length ? ((r = +e[0]), (i = +e[1]), k()) : [r, i]
    }),
    (D.center = function (e) {
      return arguments.length
        ? ((a = (e[0] % 360) * L), (o = (e[1] % 360) * L), k())
        : [a * ka, o * ka]
    }),
    (D.rotate = function (e) {
      return arguments.length
        ? ((s = (e[0] % 360) * L),
          (c = (e[1] % 360) * L),
          (l = e.length > 2 ? (e[2] % 360) * L : 0),
          k())
        : [s * ka, c * ka, l * ka]
    }),
    (D.angle = function (e) {
      return arguments.length ? ((d = (e % 360) * L), k()) : d * ka
    }),
    (D.reflectX = function (e) {
      return arguments.length ? ((f = e ? -1 : 1), k()) : f < 0
    }),
    (D.reflectY = function (e) {
      return arguments.length ? ((p = e ? -1 : 1), k()) : p < 0
    }),
    (D.precision = function (e) {
      return arguments.length ? ((S = Ws(C, (x = e * e))), A()) : Ia(x)
    }),
    (D.fitExtent = function (e, t) {
      return Rs(D, e, t)
    }),
    (D.fitSize = function (e, t) {
      return zs(D, e, t)
    }),
    (D.fitWidth = function (e, t) {
      return Bs(D, e, t)
    }),
    (D.fitHeight = function (e, t) {
      return Vs(D, e, t)
    }))
  function k() {
    var e = Xs(n, 0, 0, f, p, d).apply(null, t(a, o)),
      m = Xs(n, r - e[0], i - e[1], f, p, d)
    return ((u = no(s, c, l)), (C = eo(t, m)), (w = eo(u, C)), (S = Ws(C, x)), A())
  }
  function A() {
    return ((T = E = null), D)
  }
  return function () {
    return ((t = e.apply(this, arguments)), (D.invert = t.invert && O), k())
  }
}
function $s(e) {
  var t = 0,
    n = F / 3,
    r = Qs(e),
    i = r(t, n)
  return (
    (i.parallels = function (e) {
      return arguments.length ? r((t = e[0] * L), (n = e[1] * L)) : [t * ka, n * ka]
    }),
    i
  )
}
function ec(e) {
  var t = z(e)
  function n(e, n) {
    return [e * t, B(n) / t]
  }
  return (
    (n.invert = function (e, n) {
      return [e / t, za(n * t)]
    }),
    n
  )
}
function tc(e, t) {
  var n = B(e),
    r = (n + B(t)) / 2
  if (R(r) < P) return ec(e)
  var i = 1 + n * (2 * r - n),
    a = Ia(i) / r
  function o(e, t) {
    var n = Ia(i - 2 * r * B(t)) / r
    return [n * B((e *= r)), a - n * z(e)]
  }
  return (
    (o.invert = function (e, t) {
      var n = a - t,
        o = ja(e, R(n)) * Fa(n)
      return (
        n * r < 0 && (o -= F * Fa(e) * Fa(n)), [o / r, za((i - (e * e + n * n) * r * r) / (2 * r))]
      )
    }),
    o
  )
}
function nc() {
  return $s(tc).scale(155.424).center([0, 33.6442])
}
function rc() {
  return nc()
    .parallels([29.5, 45.5])
    .scale(1070)
    .translate([480, 250])
    .rotate([96, 0])
    .center([-0.6, 38.7])
}
function ic(e) {
  var t = e.length
  return {
    point: function (n, r) {
      for (var i = -1; ++i < t;) e[i].point(n, r)
    },
    sphere: function () {
      for (var n = -1; ++n < t;) e[n].sphere()
    },
    lineStart: function () {
      for (var n = -1; ++n < t;) e[n].lineStart()
    },
    lineEnd: function () {
      for (var n = -1; ++n < t;) e[n].lineEnd()
    },
    polygonStart: function () {
      for (var n = -1; ++n < t;) e[n].polygonStart()
    },
    polygonEnd: function () {
      for (var n = -1; ++n < t;) e[n].polygonEnd()
    },
  }
}
function ac() {
  var e,
    t,
    n = rc(),
    r,
    i = nc().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]),
    a,
    o = nc().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]),
    s,
    c,
    l = {
      point: function (e, t) {
        c = [e, t]
      },
    }
  function u(e) {
    var t = e[0],
      n = e[1]
    return ((c = null), r.point(t, n), c || (a.point(t, n), c) || (s.point(t, n), c))
  }
  ;((u.invert = function (e) {
    var t = n.scale(),
      r = n.translate(),
      a = (e[0] - r[0]) / t,
      s = (e[1] - r[1]) / t
    return (
      s >= 0.12 && s < 0.234 && a >= -0.425 && a < -0.214
        ? i
        : s >= 0.166 && s < 0.234 && a >= -0.214 && a < -0.115
          ? o
          : n
    ).invert(e)
  }),
    (u.stream = function (r) {
      return e && t === r ? e : (e = ic([n.stream((t = r)), i.stream(r), o.stream(r)]))
    }),
    (u.precision = function (e) {
      return arguments.length
        ? (n.precision(e), i.precision(e), o.precision(e), d())
        : n.precision()
    }),
    (u.scale = function (e) {
      return arguments.length
        ? (n.scale(e), i.scale(e * 0.35), o.scale(e), u.translate(n.translate()))
        : n.scale()
    }),
    (u.translate = function (e) {
      if (!arguments.length) return n.translate()
      var t = n.scale(),
        c = +e[0],
        u = +e[1]
      return (
        (r = n
          .translate(e)
          .clipExtent([
            [c - 0.455 * t, u - 0.238 * t],
            [c + 0.455 * t, u + 0.238 * t],
          ])
          .stream(l)),
        (a = i
          .translate([c - 0.307 * t, u + 0.201 * t])
          .clipExtent([
            [c - 0.425 * t + P, u + 0.12 * t + P],
            [c - 0.214 * t - P, u + 0.234 * t - P],
          ])
          .stream(l)),
        (s = o
          .translate([c - 0.205 * t, u + 0.212 * t])
          .clipExtent([
            [c - 0.214 * t + P, u + 0.166 * t + P],
            [c - 0.115 * t - P, u + 0.234 * t - P],
          ])
          .stream(l)),
        d()
      )
    }),
    (u.fitExtent = function (e, t) {
      return Rs(u, e, t)
    }),
    (u.fitSize = function (e, t) {
      return zs(u, e, t)
    }),
    (u.fitWidth = function (e, t) {
      return Bs(u, e, t)
    }),
    (u.fitHeight = function (e, t) {
      return Vs(u, e, t)
    }))
  function d() {
    return ((e = t = null), u)
  }
  return u.scale(1070)
}
function oc(e) {
  return function (t, n) {
    var r = z(t),
      i = z(n),
      a = e(r * i)
    return a === 1 / 0 ? [2, 0] : [a * i * B(t), a * B(n)]
  }
}
function sc(e) {
  return function (t, n) {
    var r = Ia(t * t + n * n),
      i = e(r),
      a = B(i),
      o = z(i)
    return [ja(t * a, r * o), za(r && (n * a) / r)]
  }
}
var cc = oc(function (e) {
  return Ia(2 / (1 + e))
})
cc.invert = sc(function (e) {
  return 2 * za(e / 2)
})
function lc() {
  return Zs(cc).scale(124.75).clipAngle(179.999)
}
var uc = oc(function (e) {
  return (e = Ra(e)) && e / B(e)
})
uc.invert = sc(function (e) {
  return e
})
function dc() {
  return Zs(uc).scale(79.4188).clipAngle(179.999)
}
function fc(e, t) {
  return [e, Na(La((I + t) / 2))]
}
fc.invert = function (e, t) {
  return [e, 2 * Aa(Ma(t)) - I]
}
function pc() {
  return mc(fc).scale(961 / Oa)
}
function mc(e) {
  var t = Zs(e),
    n = t.center,
    r = t.scale,
    i = t.translate,
    a = t.clipExtent,
    o = null,
    s,
    c,
    l
  ;((t.scale = function (e) {
    return arguments.length ? (r(e), u()) : r()
  }),
    (t.translate = function (e) {
      return arguments.length ? (i(e), u()) : i()
    }),
    (t.center = function (e) {
      return arguments.length ? (n(e), u()) : n()
    }),
    (t.clipExtent = function (e) {
      return arguments.length
        ? (e == null
            ? (o = s = c = l = null)
            : ((o = +e[0][0]), (s = +e[0][1]), (c = +e[1][0]), (l = +e[1][1])),
          u())
        : o == null
          ? null
          : [
              [o, s],
              [c, l],
            ]
    }))
  function u() {
    var n = F * r(),
      i = t(oo(t.rotate()).invert([0, 0]))
    return a(
      o == null
        ? [
            [i[0] - n, i[1] - n],
            [i[0] + n, i[1] + n],
          ]
        : e === fc
          ? [
              [Math.max(i[0] - n, o), s],
              [Math.min(i[0] + n, c), l],
            ]
          : [
              [o, Math.max(i[1] - n, s)],
              [c, Math.min(i[1] + n, l)],
            ],
    )
  }
  return u()
}
function hc(e) {
  return La((I + e) / 2)
}
function gc(e, t) {
  var n = z(e),
    r = e === t ? B(e) : Na(n / z(t)) / Na(hc(t) / hc(e)),
    i = (n * Pa(hc(e), r)) / r
  if (!r) return fc
  function a(e, t) {
    i > 0 ? t < -I + P && (t = -I + P) : t > I - P && (t = I - P)
    var n = i / Pa(hc(t), r)
    return [n * B(r * e), i - n * z(r * e)]
  }
  return (
    (a.invert = function (e, t) {
      var n = i - t,
        a = Fa(r) * Ia(e * e + n * n),
        o = ja(e, R(n)) * Fa(n)
      return (n * r < 0 && (o -= F * Fa(e) * Fa(n)), [o / r, 2 * Aa(Pa(i / a, 1 / r)) - I])
    }),
    a
  )
}
function _c() {
  return $s(gc).scale(109.5).parallels([30, 30])
}
function vc(e, t) {
  return [e, t]
}
vc.invert = vc
function yc() {
  return Zs(vc).scale(152.63)
}
function bc(e, t) {
  var n = z(e),
    r = e === t ? B(e) : (n - z(t)) / (t - e),
    i = n / r + e
  if (R(r) < P) return vc
  function a(e, t) {
    var n = i - t,
      a = r * e
    return [n * B(a), i - n * z(a)]
  }
  return (
    (a.invert = function (e, t) {
      var n = i - t,
        a = ja(e, R(n)) * Fa(n)
      return (n * r < 0 && (a -= F * Fa(e) * Fa(n)), [a / r, i - Fa(r) * Ia(e * e + n * n)])
    }),
    a
  )
}
function xc() {
  return $s(bc).scale(131.154).center([0, 13.9389])
}
var Sc = 1.340264,
  Cc = -0.081106,
  wc = 893e-6,
  Tc = 0.003796,
  Ec = Ia(3) / 2,
  Dc = 12
function Oc(e, t) {
  var n = za(Ec * B(t)),
    r = n * n,
    i = r * r * r
  return [
    (e * z(n)) / (Ec * (Sc + 3 * Cc * r + i * (7 * wc + 9 * Tc * r))),
    n * (Sc + Cc * r + i * (wc + Tc * r)),
  ]
}
Oc.invert = function (e, t) {
  for (
    var n = t, r = n * n, i = r * r * r, a = 0, o, s, c;
    a < Dc &&
    ((s = n * (Sc + Cc * r + i * (wc + Tc * r)) - t),
    (c = Sc + 3 * Cc * r + i * (7 * wc + 9 * Tc * r)),
    (n -= o = s / c),
    (r = n * n),
    (i = r * r * r),
    !(R(o) < Ea));
    ++a
  );
  return [(Ec * e * (Sc + 3 * Cc * r + i * (7 * wc + 9 * Tc * r))) / z(n), za(B(n) / Ec)]
}
function kc() {
  return Zs(Oc).scale(177.158)
}
function Ac(e, t) {
  var n = z(t),
    r = z(e) * n
  return [(n * B(e)) / r, B(t) / r]
}
Ac.invert = sc(Aa)
function jc() {
  return Zs(Ac).scale(144.049).clipAngle(60)
}
function Mc(e, t) {
  return [z(t) * B(e), B(t)]
}
Mc.invert = sc(za)
function Nc() {
  return Zs(Mc)
    .scale(249.5)
    .clipAngle(90 + P)
}
function Pc(e, t) {
  var n = z(t),
    r = 1 + z(e) * n
  return [(n * B(e)) / r, B(t) / r]
}
Pc.invert = sc(function (e) {
  return 2 * Aa(e)
})
function Fc() {
  return Zs(Pc).scale(250).clipAngle(142)
}
function Ic(e, t) {
  return [Na(La((I + t) / 2)), -e]
}
Ic.invert = function (e, t) {
  return [-t, 2 * Aa(Ma(e)) - I]
}
function Lc() {
  var e = mc(Ic),
    t = e.center,
    n = e.rotate
  return (
    (e.center = function (e) {
      return arguments.length ? t([-e[1], e[0]]) : ((e = t()), [e[1], -e[0]])
    }),
    (e.rotate = function (e) {
      return arguments.length
        ? n([e[0], e[1], e.length > 2 ? e[2] + 90 : 90])
        : ((e = n()), [e[0], e[1], e[2] - 90])
    }),
    n([0, 0, 90]).scale(159.155)
  )
}
var Rc = new Date(),
  zc = new Date()
function V(e, t, n, r) {
  function i(t) {
    return (e((t = arguments.length === 0 ? new Date() : new Date(+t))), t)
  }
  return (
    (i.floor = (t) => (e((t = new Date(+t))), t)),
    (i.ceil = (n) => (e((n = new Date(n - 1))), t(n, 1), e(n), n)),
    (i.round = (e) => {
      let t = i(e),
        n = i.ceil(e)
      return e - t < n - e ? t : n
    }),
    (i.offset = (e, n) => (t((e = new Date(+e)), n == null ? 1 : Math.floor(n)), e)),
    (i.range = (n, r, a) => {
      let o = []
      if (((n = i.ceil(n)), (a = a == null ? 1 : Math.floor(a)), !(n < r) || !(a > 0))) return o
      let s
      do (o.push((s = new Date(+n))), t(n, a), e(n))
      while (s < n && n < r)
      return o
    }),
    (i.filter = (n) =>
      V(
        (t) => {
          if (t >= t) for (; e(t), !n(t);) t.setTime(t - 1)
        },
        (e, r) => {
          if (e >= e) {
            if (r < 0) for (; ++r <= 0;) for (; t(e, -1), !n(e););
            else for (; --r >= 0;) for (; t(e, 1), !n(e););
          }
        },
      )),
    n &&
      ((i.count = (t, r) => (Rc.setTime(+t), zc.setTime(+r), e(Rc), e(zc), Math.floor(n(Rc, zc)))),
      (i.every = (e) => (
        (e = Math.floor(e)),
        !isFinite(e) || !(e > 0)
          ? null
          : e > 1
            ? i.filter(r ? (t) => r(t) % e === 0 : (t) => i.count(0, t) % e === 0)
            : i
      ))),
    i
  )
}
var Bc = V(
  () => {},
  (e, t) => {
    e.setTime(+e + t)
  },
  (e, t) => t - e,
)
;((Bc.every = (e) => (
  (e = Math.floor(e)),
  !isFinite(e) || !(e > 0)
    ? null
    : e > 1
      ? V(
          (t) => {
            t.setTime(Math.floor(t / e) * e)
          },
          (t, n) => {
            t.setTime(+t + n * e)
          },
          (t, n) => (n - t) / e,
        )
      : Bc
)),
  Bc.range)
var Vc = 1e3,
  Hc = Vc * 60,
  Uc = Hc * 60,
  Wc = Uc * 24,
  Gc = Wc * 7,
  Kc = Wc * 30,
  qc = Wc * 365,
  Jc = V(
    (e) => {
      e.setTime(e - e.getMilliseconds())
    },
    (e, t) => {
      e.setTime(+e + t * Vc)
    },
    (e, t) => (t - e) / Vc,
    (e) => e.getUTCSeconds(),
  )
Jc.range
var Yc = V(
  (e) => {
    e.setTime(e - e.getMilliseconds() - e.getSeconds() * Vc)
  },
  (e, t) => {
    e.setTime(+e + t * Hc)
  },
  (e, t) => (t - e) / Hc,
  (e) => e.getMinutes(),
)
Yc.range
var Xc = V(
  (e) => {
    e.setUTCSeconds(0, 0)
  },
  (e, t) => {
    e.setTime(+e + t * Hc)
  },
  (e, t) => (t - e) / Hc,
  (e) => e.getUTCMinutes(),
)
Xc.range
var Zc = V(
  (e) => {
    e.setTime(e - e.getMilliseconds() - e.getSeconds() * Vc - e.getMinutes() * Hc)
  },
  (e, t) => {
    e.setTime(+e + t * Uc)
  },
  (e, t) => (t - e) / Uc,
  (e) => e.getHours(),
)
Zc.range
var Qc = V(
  (e) => {
    e.setUTCMinutes(0, 0, 0)
  },
  (e, t) => {
    e.setTime(+e + t * Uc)
  },
  (e, t) => (t - e) / Uc,
  (e) => e.getUTCHours(),
)
Qc.range
var $c = V(
  (e) => e.setHours(0, 0, 0, 0),
  (e, t) => e.setDate(e.getDate() + t),
  (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Hc) / Wc,
  (e) => e.getDate() - 1,
)
$c.range
var el = V(
  (e) => {
    e.setUTCHours(0, 0, 0, 0)
  },
  (e, t) => {
    e.setUTCDate(e.getUTCDate() + t)
  },
  (e, t) => (t - e) / Wc,
  (e) => e.getUTCDate() - 1,
)
el.range
var tl = V(
  (e) => {
    e.setUTCHours(0, 0, 0, 0)
  },
  (e, t) => {
    e.setUTCDate(e.getUTCDate() + t)
  },
  (e, t) => (t - e) / Wc,
  (e) => Math.floor(e / Wc),
)
tl.range
function nl(e) {
  return V(
    (t) => {
      ;(t.setDate(t.getDate() - ((t.getDay() + 7 - e) % 7)), t.setHours(0, 0, 0, 0))
    },
    (e, t) => {
      e.setDate(e.getDate() + t * 7)
    },
    (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Hc) / Gc,
  )
}
var rl = nl(0),
  il = nl(1),
  al = nl(2),
  ol = nl(3),
  sl = nl(4),
  cl = nl(5),
  ll = nl(6)
;(rl.range, il.range, al.range, ol.range, sl.range, cl.range, ll.range)
function ul(e) {
  return V(
    (t) => {
      ;(t.setUTCDate(t.getUTCDate() - ((t.getUTCDay() + 7 - e) % 7)), t.setUTCHours(0, 0, 0, 0))
    },
    (e, t) => {
      e.setUTCDate(e.getUTCDate() + t * 7)
    },
    (e, t) => (t - e) / Gc,
  )
}
var dl = ul(0),
  fl = ul(1),
  pl = ul(2),
  ml = ul(3),
  hl = ul(4),
  gl = ul(5),
  _l = ul(6)
;(dl.range, fl.range, pl.range, ml.range, hl.range, gl.range, _l.range)
var vl = V(
  (e) => {
    ;(e.setDate(1), e.setHours(0, 0, 0, 0))
  },
  (e, t) => {
    e.setMonth(e.getMonth() + t)
  },
  (e, t) => t.getMonth() - e.getMonth() + (t.getFullYear() - e.getFullYear()) * 12,
  (e) => e.getMonth(),
)
vl.range
var yl = V(
  (e) => {
    ;(e.setUTCDate(1), e.setUTCHours(0, 0, 0, 0))
  },
  (e, t) => {
    e.setUTCMonth(e.getUTCMonth() + t)
  },
  (e, t) => t.getUTCMonth() - e.getUTCMonth() + (t.getUTCFullYear() - e.getUTCFullYear()) * 12,
  (e) => e.getUTCMonth(),
)
yl.range
var bl = V(
  (e) => {
    ;(e.setMonth(0, 1), e.setHours(0, 0, 0, 0))
  },
  (e, t) => {
    e.setFullYear(e.getFullYear() + t)
  },
  (e, t) => t.getFullYear() - e.getFullYear(),
  (e) => e.getFullYear(),
)
;((bl.every = (e) =>
  !isFinite((e = Math.floor(e))) || !(e > 0)
    ? null
    : V(
        (t) => {
          ;(t.setFullYear(Math.floor(t.getFullYear() / e) * e),
            t.setMonth(0, 1),
            t.setHours(0, 0, 0, 0))
        },
        (t, n) => {
          t.setFullYear(t.getFullYear() + n * e)
        },
      )),
  bl.range)
var xl = V(
  (e) => {
    ;(e.setUTCMonth(0, 1), e.setUTCHours(0, 0, 0, 0))
  },
  (e, t) => {
    e.setUTCFullYear(e.getUTCFullYear() + t)
  },
  (e, t) => t.getUTCFullYear() - e.getUTCFullYear(),
  (e) => e.getUTCFullYear(),
)
;((xl.every = (e) =>
  !isFinite((e = Math.floor(e))) || !(e > 0)
    ? null
    : V(
        (t) => {
          ;(t.setUTCFullYear(Math.floor(t.getUTCFullYear() / e) * e),
            t.setUTCMonth(0, 1),
            t.setUTCHours(0, 0, 0, 0))
        },
        (t, n) => {
          t.setUTCFullYear(t.getUTCFullYear() + n * e)
        },
      )),
  xl.range)
function Sl(e, t, r, i, a, o) {
  let s = [
    [Jc, 1, Vc],
    [Jc, 5, 5 * Vc],
    [Jc, 15, 15 * Vc],
    [Jc, 30, 30 * Vc],
    [o, 1, Hc],
    [o, 5, 5 * Hc],
    [o, 15, 15 * Hc],
    [o, 30, 30 * Hc],
    [a, 1, Uc],
    [a, 3, 3 * Uc],
    [a, 6, 6 * Uc],
    [a, 12, 12 * Uc],
    [i, 1, Wc],
    [i, 2, 2 * Wc],
    [r, 1, Gc],
    [t, 1, Kc],
    [t, 3, 3 * Kc],
    [e, 1, qc],
  ]
  function c(e, t, n) {
    let r = t < e
    r && ([e, t] = [t, e])
    let i = n && typeof n.range == `function` ? n : l(e, t, n),
      a = i ? i.range(e, +t + 1) : []
    return r ? a.reverse() : a
  }
  function l(t, r, i) {
    let a = Math.abs(r - t) / i,
      o = n(([, , e]) => e).right(s, a)
    if (o === s.length) return e.every(ce(t / qc, r / qc, i))
    if (o === 0) return Bc.every(Math.max(ce(t, r, i), 1))
    let [c, l] = s[a / s[o - 1][2] < s[o][2] / a ? o - 1 : o]
    return c.every(l)
  }
  return [c, l]
}
var [Cl, wl] = Sl(xl, yl, dl, tl, Qc, Xc),
  [Tl, El] = Sl(bl, vl, rl, $c, Zc, Yc)
function Dl(e) {
  if (0 <= e.y && e.y < 100) {
    var t = new Date(-1, e.m, e.d, e.H, e.M, e.S, e.L)
    return (t.setFullYear(e.y), t)
  }
  return new Date(e.y, e.m, e.d, e.H, e.M, e.S, e.L)
}
function Ol(e) {
  if (0 <= e.y && e.y < 100) {
    var t = new Date(Date.UTC(-1, e.m, e.d, e.H, e.M, e.S, e.L))
    return (t.setUTCFullYear(e.y), t)
  }
  return new Date(Date.UTC(e.y, e.m, e.d, e.H, e.M, e.S, e.L))
}
function kl(e, t, n) {
  return { y: e, m: t, d: n, H: 0, M: 0, S: 0, L: 0 }
}
function Al(e) {
  var t = e.dateTime,
    n = e.date,
    r = e.time,
    i = e.periods,
    a = e.days,
    o = e.shortDays,
    s = e.months,
    c = e.shortMonths,
    l = Fl(i),
    u = Il(i),
    d = Fl(a),
    f = Il(a),
    p = Fl(o),
    m = Il(o),
    h = Fl(s),
    g = Il(s),
    _ = Fl(c),
    v = Il(c),
    y = {
      a: te,
      A: ne,
      b: re,
      B: ie,
      c: null,
      d: ru,
      e: ru,
      f: cu,
      g: yu,
      G: xu,
      H: iu,
      I: au,
      j: ou,
      L: su,
      m: lu,
      M: uu,
      p: ae,
      q: oe,
      Q: Wu,
      s: Gu,
      S: du,
      u: fu,
      U: pu,
      V: hu,
      w: gu,
      W: _u,
      x: null,
      X: null,
      y: vu,
      Y: bu,
      Z: Su,
      '%': Uu,
    },
    b = {
      a: se,
      A: ce,
      b: le,
      B: ue,
      c: null,
      d: Cu,
      e: Cu,
      f: Ou,
      g: zu,
      G: Vu,
      H: wu,
      I: Tu,
      j: Eu,
      L: Du,
      m: ku,
      M: Au,
      p: de,
      q: fe,
      Q: Wu,
      s: Gu,
      S: ju,
      u: Mu,
      U: Nu,
      V: Fu,
      w: Iu,
      W: Lu,
      x: null,
      X: null,
      y: Ru,
      Y: Bu,
      Z: Hu,
      '%': Uu,
    },
    x = {
      a: E,
      A: D,
      b: O,
      B: k,
      c: A,
      d: ql,
      e: ql,
      f: $l,
      g: Ul,
      G: Hl,
      H: Yl,
      I: Yl,
      j: Jl,
      L: Ql,
      m: Kl,
      M: Xl,
      p: T,
      q: Gl,
      Q: tu,
      s: nu,
      S: Zl,
      u: Rl,
      U: zl,
      V: Bl,
      w: Ll,
      W: Vl,
      x: ee,
      X: j,
      y: Ul,
      Y: Hl,
      Z: Wl,
      '%': eu,
    }
  ;((y.x = S(n, y)),
    (y.X = S(r, y)),
    (y.c = S(t, y)),
    (b.x = S(n, b)),
    (b.X = S(r, b)),
    (b.c = S(t, b)))
  function S(e, t) {
    return function (n) {
      var r = [],
        i = -1,
        a = 0,
        o = e.length,
        s,
        c,
        l
      for (n instanceof Date || (n = new Date(+n)); ++i < o;)
        e.charCodeAt(i) === 37 &&
          (r.push(e.slice(a, i)),
          (c = jl[(s = e.charAt(++i))]) == null ? (c = s === `e` ? ` ` : `0`) : (s = e.charAt(++i)),
          (l = t[s]) && (s = l(n, c)),
          r.push(s),
          (a = i + 1))
      return (r.push(e.slice(a, i)), r.join(``))
    }
  }
  function C(e, t) {
    return function (n) {
      var r = kl(1900, void 0, 1),
        i = w(r, e, (n += ``), 0),
        a,
        o
      if (i != n.length) return null
      if (`Q` in r) return new Date(r.Q)
      if (`s` in r) return new Date(r.s * 1e3 + (`L` in r ? r.L : 0))
      if (
        (t && !(`Z` in r) && (r.Z = 0),
        `p` in r && (r.H = (r.H % 12) + r.p * 12),
        r.m === void 0 && (r.m = `q` in r ? r.q : 0),
        `V` in r)
      ) {
        if (r.V < 1 || r.V > 53) return null
        ;(`w` in r || (r.w = 1),
          `Z` in r
            ? ((a = Ol(kl(r.y, 0, 1))),
              (o = a.getUTCDay()),
              (a = o > 4 || o === 0 ? fl.ceil(a) : fl(a)),
              (a = el.offset(a, (r.V - 1) * 7)),
              (r.y = a.getUTCFullYear()),
              (r.m = a.getUTCMonth()),
              (r.d = a.getUTCDate() + ((r.w + 6) % 7)))
            : ((a = Dl(kl(r.y, 0, 1))),
              (o = a.getDay()),
              (a = o > 4 || o === 0 ? il.ceil(a) : il(a)),
              (a = $c.offset(a, (r.V - 1) * 7)),
              (r.y = a.getFullYear()),
              (r.m = a.getMonth()),
              (r.d = a.getDate() + ((r.w + 6) % 7))))
      } else
        (`W` in r || `U` in r) &&
          (`w` in r || (r.w = `u` in r ? r.u % 7 : +(`W` in r)),
          (o = `Z` in r ? Ol(kl(r.y, 0, 1)).getUTCDay() : Dl(kl(r.y, 0, 1)).getDay()),
          (r.m = 0),
          (r.d =
            `W` in r ? ((r.w + 6) % 7) + r.W * 7 - ((o + 5) % 7) : r.w + r.U * 7 - ((o + 6) % 7)))
      return `Z` in r ? ((r.H += (r.Z / 100) | 0), (r.M += r.Z % 100), Ol(r)) : Dl(r)
    }
  }
  function w(e, t, n, r) {
    for (var i = 0, a = t.length, o = n.length, s, c; i < a;) {
      if (r >= o) return -1
      if (((s = t.charCodeAt(i++)), s === 37)) {
        if (((s = t.charAt(i++)), (c = x[s in jl ? t.charAt(i++) : s]), !c || (r = c(e, n, r)) < 0))
          return -1
      } else if (s != n.charCodeAt(r++)) return -1
    }
    return r
  }
  function T(e, t, n) {
    var r = l.exec(t.slice(n))
    return r ? ((e.p = u.get(r[0].toLowerCase())), n + r[0].length) : -1
  }
  function E(e, t, n) {
    var r = p.exec(t.slice(n))
    return r ? ((e.w = m.get(r[0].toLowerCase())), n + r[0].length) : -1
  }
  function D(e, t, n) {
    var r = d.exec(t.slice(n))
    return r ? ((e.w = f.get(r[0].toLowerCase())), n + r[0].length) : -1
  }
  function O(e, t, n) {
    var r = _.exec(t.slice(n))
    return r ? ((e.m = v.get(r[0].toLowerCase())), n + r[0].length) : -1
  }
  function k(e, t, n) {
    var r = h.exec(t.slice(n))
    return r ? ((e.m = g.get(r[0].toLowerCase())), n + r[0].length) : -1
  }
  function A(e, n, r) {
    return w(e, t, n, r)
  }
  function ee(e, t, r) {
    return w(e, n, t, r)
  }
  function j(e, t, n) {
    return w(e, r, t, n)
  }
  function te(e) {
    return o[e.getDay()]
  }
  function ne(e) {
    return a[e.getDay()]
  }
  function re(e) {
    return c[e.getMonth()]
  }
  function ie(e) {
    return s[e.getMonth()]
  }
  function ae(e) {
    return i[+(e.getHours() >= 12)]
  }
  function oe(e) {
    return 1 + ~~(e.getMonth() / 3)
  }
  function se(e) {
    return o[e.getUTCDay()]
  }
  function ce(e) {
    return a[e.getUTCDay()]
  }
  function le(e) {
    return c[e.getUTCMonth()]
  }
  function ue(e) {
    return s[e.getUTCMonth()]
  }
  function de(e) {
    return i[+(e.getUTCHours() >= 12)]
  }
  function fe(e) {
    return 1 + ~~(e.getUTCMonth() / 3)
  }
  return {
    format: function (e) {
      var t = S((e += ``), y)
      return (
        (t.toString = function () {
          return e
        }),
        t
      )
    },
    parse: function (e) {
      var t = C((e += ``), !1)
      return (
        (t.toString = function () {
          return e
        }),
        t
      )
    },
    utcFormat: function (e) {
      var t = S((e += ``), b)
      return (
        (t.toString = function () {
          return e
        }),
        t
      )
    },
    utcParse: function (e) {
      var t = C((e += ``), !0)
      return (
        (t.toString = function () {
          return e
        }),
        t
      )
    },
  }
}
var jl = { '-': ``, _: ` `, 0: `0` },
  H = /^\s*\d+/,
  Ml = /^%/,
  Nl = /[\\^$*+?|[\]().{}]/g
function U(e, t, n) {
  var r = e < 0 ? `-` : ``,
    i = (r ? -e : e) + ``,
    a = i.length
  return r + (a < n ? Array(n - a + 1).join(t) + i : i)
}
function Pl(e) {
  return e.replace(Nl, `\\$&`)
}
function Fl(e) {
  return RegExp(`^(?:` + e.map(Pl).join(`|`) + `)`, `i`)
}
function Il(e) {
  return new Map(e.map((e, t) => [e.toLowerCase(), t]))
}
function Ll(e, t, n) {
  var r = H.exec(t.slice(n, n + 1))
  return r ? ((e.w = +r[0]), n + r[0].length) : -1
}
function Rl(e, t, n) {
  var r = H.exec(t.slice(n, n + 1))
  return r ? ((e.u = +r[0]), n + r[0].length) : -1
}
function zl(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.U = +r[0]), n + r[0].length) : -1
}
function Bl(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.V = +r[0]), n + r[0].length) : -1
}
function Vl(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.W = +r[0]), n + r[0].length) : -1
}
function Hl(e, t, n) {
  var r = H.exec(t.slice(n, n + 4))
  return r ? ((e.y = +r[0]), n + r[0].length) : -1
}
function Ul(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.y = +r[0] + (+r[0] > 68 ? 1900 : 2e3)), n + r[0].length) : -1
}
function Wl(e, t, n) {
  var r = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n, n + 6))
  return r ? ((e.Z = r[1] ? 0 : -(r[2] + (r[3] || `00`))), n + r[0].length) : -1
}
function Gl(e, t, n) {
  var r = H.exec(t.slice(n, n + 1))
  return r ? ((e.q = r[0] * 3 - 3), n + r[0].length) : -1
}
function Kl(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.m = r[0] - 1), n + r[0].length) : -1
}
function ql(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.d = +r[0]), n + r[0].length) : -1
}
function Jl(e, t, n) {
  var r = H.exec(t.slice(n, n + 3))
  return r ? ((e.m = 0), (e.d = +r[0]), n + r[0].length) : -1
}
function Yl(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.H = +r[0]), n + r[0].length) : -1
}
function Xl(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.M = +r[0]), n + r[0].length) : -1
}
function Zl(e, t, n) {
  var r = H.exec(t.slice(n, n + 2))
  return r ? ((e.S = +r[0]), n + r[0].length) : -1
}
function Ql(e, t, n) {
  var r = H.exec(t.slice(n, n + 3))
  return r ? ((e.L = +r[0]), n + r[0].length) : -1
}
function $l(e, t, n) {
  var r = H.exec(t.slice(n, n + 6))
  return r ? ((e.L = Math.floor(r[0] / 1e3)), n + r[0].length) : -1
}
function eu(e, t, n) {
  var r = Ml.exec(t.slice(n, n + 1))
  return r ? n + r[0].length : -1
}
function tu(e, t, n) {
  var r = H.exec(t.slice(n))
  return r ? ((e.Q = +r[0]), n + r[0].length) : -1
}
function nu(e, t, n) {
  var r = H.exec(t.slice(n))
  return r ? ((e.s = +r[0]), n + r[0].length) : -1
}
function ru(e, t) {
  return U(e.getDate(), t, 2)
}
function iu(e, t) {
  return U(e.getHours(), t, 2)
}
function au(e, t) {
  return U(e.getHours() % 12 || 12, t, 2)
}
function ou(e, t) {
  return U(1 + $c.count(bl(e), e), t, 3)
}
function su(e, t) {
  return U(e.getMilliseconds(), t, 3)
}
function cu(e, t) {
  return su(e, t) + `000`
}
function lu(e, t) {
  return U(e.getMonth() + 1, t, 2)
}
function uu(e, t) {
  return U(e.getMinutes(), t, 2)
}
function du(e, t) {
  return U(e.getSeconds(), t, 2)
}
function fu(e) {
  var t = e.getDay()
  return t === 0 ? 7 : t
}
function pu(e, t) {
  return U(rl.count(bl(e) - 1, e), t, 2)
}
function mu(e) {
  var t = e.getDay()
  return t >= 4 || t === 0 ? sl(e) : sl.ceil(e)
}
function hu(e, t) {
  return ((e = mu(e)), U(sl.count(bl(e), e) + (bl(e).getDay() === 4), t, 2))
}
function gu(e) {
  return e.getDay()
}
function _u(e, t) {
  return U(il.count(bl(e) - 1, e), t, 2)
}
function vu(e, t) {
  return U(e.getFullYear() % 100, t, 2)
}
function yu(e, t) {
  return ((e = mu(e)), U(e.getFullYear() % 100, t, 2))
}
function bu(e, t) {
  return U(e.getFullYear() % 1e4, t, 4)
}
function xu(e, t) {
  var n = e.getDay()
  return ((e = n >= 4 || n === 0 ? sl(e) : sl.ceil(e)), U(e.getFullYear() % 1e4, t, 4))
}
function Su(e) {
  var t = e.getTimezoneOffset()
  return (t > 0 ? `-` : ((t *= -1), `+`)) + U((t / 60) | 0, `0`, 2) + U(t % 60, `0`, 2)
}
function Cu(e, t) {
  return U(e.getUTCDate(), t, 2)
}
function wu(e, t) {
  return U(e.getUTCHours(), t, 2)
}
function Tu(e, t) {
  return U(e.getUTCHours() % 12 || 12, t, 2)
}
function Eu(e, t) {
  return U(1 + el.count(xl(e), e), t, 3)
}
function Du(e, t) {
  return U(e.getUTCMilliseconds(), t, 3)
}
function Ou(e, t) {
  return Du(e, t) + `000`
}
function ku(e, t) {
  return U(e.getUTCMonth() + 1, t, 2)
}
function Au(e, t) {
  return U(e.getUTCMinutes(), t, 2)
}
function ju(e, t) {
  return U(e.getUTCSeconds(), t, 2)
}
function Mu(e) {
  var t = e.getUTCDay()
  return t === 0 ? 7 : t
}
function Nu(e, t) {
  return U(dl.count(xl(e) - 1, e), t, 2)
}
function Pu(e) {
  var t = e.getUTCDay()
  return t >= 4 || t === 0 ? hl(e) : hl.ceil(e)
}
function Fu(e, t) {
  return ((e = Pu(e)), U(hl.count(xl(e), e) + (xl(e).getUTCDay() === 4), t, 2))
}
function Iu(e) {
  return e.getUTCDay()
}
function Lu(e, t) {
  return U(fl.count(xl(e) - 1, e), t, 2)
}
function Ru(e, t) {
  return U(e.getUTCFullYear() % 100, t, 2)
}
function zu(e, t) {
  return ((e = Pu(e)), U(e.getUTCFullYear() % 100, t, 2))
}
function Bu(e, t) {
  return U(e.getUTCFullYear() % 1e4, t, 4)
}
function Vu(e, t) {
  var n = e.getUTCDay()
  return ((e = n >= 4 || n === 0 ? hl(e) : hl.ceil(e)), U(e.getUTCFullYear() % 1e4, t, 4))
}
function Hu() {
  return `+0000`
}
function Uu() {
  return `%`
}
function Wu(e) {
  return +e
}
function Gu(e) {
  return Math.floor(e / 1e3)
}
var Ku, qu, Ju, Yu
Xu({
  dateTime: `%x, %X`,
  date: `%-m/%-d/%Y`,
  time: `%-I:%M:%S %p`,
  periods: [`AM`, `PM`],
  days: [`Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`],
  shortDays: [`Sun`, `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat`],
  months: [
    `January`,
    `February`,
    `March`,
    `April`,
    `May`,
    `June`,
    `July`,
    `August`,
    `September`,
    `October`,
    `November`,
    `December`,
  ],
  shortMonths: [`Jan`, `Feb`, `Mar`, `Apr`, `May`, `Jun`, `Jul`, `Aug`, `Sep`, `Oct`, `Nov`, `Dec`],
})
function Xu(e) {
  return ((Ku = Al(e)), (qu = Ku.format), Ku.parse, (Ju = Ku.utcFormat), (Yu = Ku.utcParse), Ku)
}
var Zu = `%Y-%m-%dT%H:%M:%S.%LZ`
;(Date.prototype.toISOString || Ju(Zu), +new Date(`2000-01-01T00:00:00.000Z`) || Yu(Zu))
function Qu(e, t) {
  switch (arguments.length) {
    case 0:
      break
    case 1:
      this.range(e)
      break
    default:
      this.range(t).domain(e)
  }
  return this
}
function $u(e, t) {
  switch (arguments.length) {
    case 0:
      break
    case 1:
      typeof e == `function` ? this.interpolator(e) : this.range(e)
      break
    default:
      ;(this.domain(e), typeof t == `function` ? this.interpolator(t) : this.range(t))
  }
  return this
}
var ed = Symbol(`implicit`)
function td() {
  var e = new v(),
    t = [],
    n = [],
    r = ed
  function i(i) {
    let a = e.get(i)
    if (a === void 0) {
      if (r !== ed) return r
      e.set(i, (a = t.push(i) - 1))
    }
    return n[a % n.length]
  }
  return (
    (i.domain = function (n) {
      if (!arguments.length) return t.slice()
      ;((t = []), (e = new v()))
      for (let r of n) e.has(r) || e.set(r, t.push(r) - 1)
      return i
    }),
    (i.range = function (e) {
      return arguments.length ? ((n = Array.from(e)), i) : n.slice()
    }),
    (i.unknown = function (e) {
      return arguments.length ? ((r = e), i) : r
    }),
    (i.copy = function () {
      return td(t, n).unknown(r)
    }),
    Qu.apply(i, arguments),
    i
  )
}
function nd() {
  var e = td().unknown(void 0),
    t = e.domain,
    n = e.range,
    r = 0,
    i = 1,
    a,
    o,
    s = !1,
    c = 0,
    l = 0,
    u = 0.5
  delete e.unknown
  function d() {
    var e = t().length,
      d = i < r,
      f = d ? i : r,
      p = d ? r : i
    ;((a = (p - f) / Math.max(1, e - c + l * 2)),
      s && (a = Math.floor(a)),
      (f += (p - f - a * (e - c)) * u),
      (o = a * (1 - c)),
      s && ((f = Math.round(f)), (o = Math.round(o))))
    var m = Te(e).map(function (e) {
      return f + a * e
    })
    return n(d ? m.reverse() : m)
  }
  return (
    (e.domain = function (e) {
      return arguments.length ? (t(e), d()) : t()
    }),
    (e.range = function (e) {
      return arguments.length ? (([r, i] = e), (r = +r), (i = +i), d()) : [r, i]
    }),
    (e.rangeRound = function (e) {
      return (([r, i] = e), (r = +r), (i = +i), (s = !0), d())
    }),
    (e.bandwidth = function () {
      return o
    }),
    (e.step = function () {
      return a
    }),
    (e.round = function (e) {
      return arguments.length ? ((s = !!e), d()) : s
    }),
    (e.padding = function (e) {
      return arguments.length ? ((c = Math.min(1, (l = +e))), d()) : c
    }),
    (e.paddingInner = function (e) {
      return arguments.length ? ((c = Math.min(1, e)), d()) : c
    }),
    (e.paddingOuter = function (e) {
      return arguments.length ? ((l = +e), d()) : l
    }),
    (e.align = function (e) {
      return arguments.length ? ((u = Math.max(0, Math.min(1, e))), d()) : u
    }),
    (e.copy = function () {
      return nd(t(), [r, i]).round(s).paddingInner(c).paddingOuter(l).align(u)
    }),
    Qu.apply(d(), arguments)
  )
}
function rd(e) {
  var t = e.copy
  return (
    (e.padding = e.paddingOuter),
    delete e.paddingInner,
    delete e.paddingOuter,
    (e.copy = function () {
      return rd(t())
    }),
    e
  )
}
function id() {
  return rd(nd.apply(null, arguments).paddingInner(1))
}
function ad(e) {
  return function () {
    return e
  }
}
function od(e) {
  return +e
}
var sd = [0, 1]
function cd(e) {
  return e
}
function ld(e, t) {
  return (t -= e = +e)
    ? function (n) {
        return (n - e) / t
      }
    : ad(isNaN(t) ? NaN : 0.5)
}
function ud(e, t) {
  var n
  return (
    e > t && ((n = e), (e = t), (t = n)),
    function (n) {
      return Math.max(e, Math.min(t, n))
    }
  )
}
function dd(e, t, n) {
  var r = e[0],
    i = e[1],
    a = t[0],
    o = t[1]
  return (
    i < r ? ((r = ld(i, r)), (a = n(o, a))) : ((r = ld(r, i)), (a = n(a, o))),
    function (e) {
      return a(r(e))
    }
  )
}
function fd(e, t, n) {
  var r = Math.min(e.length, t.length) - 1,
    i = Array(r),
    a = Array(r),
    o = -1
  for (e[r] < e[0] && ((e = e.slice().reverse()), (t = t.slice().reverse())); ++o < r;)
    ((i[o] = ld(e[o], e[o + 1])), (a[o] = n(t[o], t[o + 1])))
  return function (t) {
    var n = s(e, t, 1, r) - 1
    return a[n](i[n](t))
  }
}
function pd(e, t) {
  return t
    .domain(e.domain())
    .range(e.range())
    .interpolate(e.interpolate())
    .clamp(e.clamp())
    .unknown(e.unknown())
}
function md() {
  var e = sd,
    t = sd,
    n = ji,
    r,
    i,
    a,
    o = cd,
    s,
    c,
    l
  function u() {
    var n = Math.min(e.length, t.length)
    return (o !== cd && (o = ud(e[0], e[n - 1])), (s = n > 2 ? fd : dd), (c = l = null), d)
  }
  function d(i) {
    return i == null || isNaN((i = +i)) ? a : (c ||= s(e.map(r), t, n))(r(o(i)))
  }
  return (
    (d.invert = function (n) {
      return o(i((l ||= s(t, e.map(r), wi))(n)))
    }),
    (d.domain = function (t) {
      return arguments.length ? ((e = Array.from(t, od)), u()) : e.slice()
    }),
    (d.range = function (e) {
      return arguments.length ? ((t = Array.from(e)), u()) : t.slice()
    }),
    (d.rangeRound = function (e) {
      return ((t = Array.from(e)), (n = Mi), u())
    }),
    (d.clamp = function (e) {
      return arguments.length ? ((o = e ? !0 : cd), u()) : o !== cd
    }),
    (d.interpolate = function (e) {
      return arguments.length ? ((n = e), u()) : n
    }),
    (d.unknown = function (e) {
      return arguments.length ? ((a = e), d) : a
    }),
    function (e, t) {
      return ((r = e), (i = t), u())
    }
  )
}
function hd() {
  return md()(cd, cd)
}
function gd(e, t, n, r) {
  var i = ce(e, t, n),
    a
  switch (((r = ca(r ?? `,f`)), r.type)) {
    case `s`:
      var o = Math.max(Math.abs(e), Math.abs(t))
      return (r.precision == null && !isNaN((a = wa(i, o))) && (r.precision = a), xa(r, o))
    case ``:
    case `e`:
    case `g`:
    case `p`:
    case `r`:
      r.precision == null &&
        !isNaN((a = Ta(i, Math.max(Math.abs(e), Math.abs(t))))) &&
        (r.precision = a - (r.type === `e`))
      break
    case `f`:
    case `%`:
      r.precision == null && !isNaN((a = Ca(i))) && (r.precision = a - (r.type === `%`) * 2)
  }
  return ba(r)
}
function _d(e) {
  var t = e.domain
  return (
    (e.ticks = function (e) {
      var n = t()
      return oe(n[0], n[n.length - 1], e ?? 10)
    }),
    (e.tickFormat = function (e, n) {
      var r = t()
      return gd(r[0], r[r.length - 1], e ?? 10, n)
    }),
    (e.nice = function (n) {
      n ??= 10
      var r = t(),
        i = 0,
        a = r.length - 1,
        o = r[i],
        s = r[a],
        c,
        l,
        u = 10
      for (s < o && ((l = o), (o = s), (s = l), (l = i), (i = a), (a = l)); u-- > 0;) {
        if (((l = se(o, s, n)), l === c)) return ((r[i] = o), (r[a] = s), t(r))
        if (l > 0) ((o = Math.floor(o / l) * l), (s = Math.ceil(s / l) * l))
        else if (l < 0) ((o = Math.ceil(o * l) / l), (s = Math.floor(s * l) / l))
        else break
        c = l
      }
      return e
    }),
    e
  )
}
function vd() {
  var e = hd()
  return (
    (e.copy = function () {
      return pd(e, vd())
    }),
    Qu.apply(e, arguments),
    _d(e)
  )
}
function yd(e) {
  var t
  function n(e) {
    return e == null || isNaN((e = +e)) ? t : e
  }
  return (
    (n.invert = n),
    (n.domain = n.range =
      function (t) {
        return arguments.length ? ((e = Array.from(t, od)), n) : e.slice()
      }),
    (n.unknown = function (e) {
      return arguments.length ? ((t = e), n) : t
    }),
    (n.copy = function () {
      return yd(e).unknown(t)
    }),
    (e = arguments.length ? Array.from(e, od) : [0, 1]),
    _d(n)
  )
}
function bd(e, t) {
  e = e.slice()
  var n = 0,
    r = e.length - 1,
    i = e[n],
    a = e[r],
    o
  return (
    a < i && ((o = n), (n = r), (r = o), (o = i), (i = a), (a = o)),
    (e[n] = t.floor(i)),
    (e[r] = t.ceil(a)),
    e
  )
}
function xd(e) {
  return Math.log(e)
}
function Sd(e) {
  return Math.exp(e)
}
function Cd(e) {
  return -Math.log(-e)
}
function wd(e) {
  return -Math.exp(-e)
}
function Td(e) {
  return isFinite(e) ? +(`1e` + e) : e < 0 ? 0 : e
}
function Ed(e) {
  return e === 10 ? Td : e === Math.E ? Math.exp : (t) => e ** +t
}
function Dd(e) {
  return e === Math.E
    ? Math.log
    : (e === 10 && Math.log10) ||
        (e === 2 && Math.log2) ||
        ((e = Math.log(e)), (t) => Math.log(t) / e)
}
function Od(e) {
  return (t, n) => -e(-t, n)
}
function kd(e) {
  let t = e(xd, Sd),
    n = t.domain,
    r = 10,
    i,
    a
  function o() {
    return (
      (i = Dd(r)), (a = Ed(r)), n()[0] < 0 ? ((i = Od(i)), (a = Od(a)), e(Cd, wd)) : e(xd, Sd), t
    )
  }
  return (
    (t.base = function (e) {
      return arguments.length ? ((r = +e), o()) : r
    }),
    (t.domain = function (e) {
      return arguments.length ? (n(e), o()) : n()
    }),
    (t.ticks = (e) => {
      let t = n(),
        o = t[0],
        s = t[t.length - 1],
        c = s < o
      c && ([o, s] = [s, o])
      let l = i(o),
        u = i(s),
        d,
        f,
        p = e == null ? 10 : +e,
        m = []
      if (!(r % 1) && u - l < p) {
        if (((l = Math.floor(l)), (u = Math.ceil(u)), o > 0)) {
          for (; l <= u; ++l)
            for (d = 1; d < r; ++d)
              if (((f = l < 0 ? d / a(-l) : d * a(l)), !(f < o))) {
                if (f > s) break
                m.push(f)
              }
        } else
          for (; l <= u; ++l)
            for (d = r - 1; d >= 1; --d)
              if (((f = l > 0 ? d / a(-l) : d * a(l)), !(f < o))) {
                if (f > s) break
                m.push(f)
              }
        m.length * 2 < p && (m = oe(o, s, p))
      } else m = oe(l, u, Math.min(u - l, p)).map(a)
      return c ? m.reverse() : m
    }),
    (t.tickFormat = (e, n) => {
      if (
        ((e ??= 10),
        (n ??= r === 10 ? `s` : `,`),
        typeof n != `function` &&
          (!(r % 1) && (n = ca(n)).precision == null && (n.trim = !0), (n = ba(n))),
        e === 1 / 0)
      )
        return n
      let o = Math.max(1, (r * e) / t.ticks().length)
      return (e) => {
        let t = e / a(Math.round(i(e)))
        return (t * r < r - 0.5 && (t *= r), t <= o ? n(e) : ``)
      }
    }),
    (t.nice = () =>
      n(bd(n(), { floor: (e) => a(Math.floor(i(e))), ceil: (e) => a(Math.ceil(i(e))) }))),
    t
  )
}
function Ad() {
  let e = kd(md()).domain([1, 10])
  return ((e.copy = () => pd(e, Ad()).base(e.base())), Qu.apply(e, arguments), e)
}
function jd(e) {
  return function (t) {
    return Math.sign(t) * Math.log1p(Math.abs(t / e))
  }
}
function Md(e) {
  return function (t) {
    return Math.sign(t) * Math.expm1(Math.abs(t)) * e
  }
}
function Nd(e) {
  var t = 1,
    n = e(jd(t), Md(t))
  return (
    (n.constant = function (n) {
      return arguments.length ? e(jd((t = +n)), Md(t)) : t
    }),
    _d(n)
  )
}
function Pd() {
  var e = Nd(md())
  return (
    (e.copy = function () {
      return pd(e, Pd()).constant(e.constant())
    }),
    Qu.apply(e, arguments)
  )
}
function Fd(e) {
  return function (t) {
    return t < 0 ? -((-t) ** +e) : t ** +e
  }
}
function Id(e) {
  return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e)
}
function Ld(e) {
  return e < 0 ? -e * e : e * e
}
function Rd(e) {
  var t = e(cd, cd),
    n = 1
  function r() {
    return n === 1 ? e(cd, cd) : n === 0.5 ? e(Id, Ld) : e(Fd(n), Fd(1 / n))
  }
  return (
    (t.exponent = function (e) {
      return arguments.length ? ((n = +e), r()) : n
    }),
    _d(t)
  )
}
function zd() {
  var e = Rd(md())
  return (
    (e.copy = function () {
      return pd(e, zd()).exponent(e.exponent())
    }),
    Qu.apply(e, arguments),
    e
  )
}
function Bd() {
  var t = [],
    n = [],
    r = [],
    i
  function a() {
    var e = 0,
      i = Math.max(1, n.length)
    for (r = Array(i - 1); ++e < i;) r[e - 1] = _e(t, e / i)
    return o
  }
  function o(e) {
    return e == null || isNaN((e = +e)) ? i : n[s(r, e)]
  }
  return (
    (o.invertExtent = function (e) {
      var i = n.indexOf(e)
      return i < 0 ? [NaN, NaN] : [i > 0 ? r[i - 1] : t[0], i < r.length ? r[i] : t[t.length - 1]]
    }),
    (o.domain = function (n) {
      if (!arguments.length) return t.slice()
      t = []
      for (let e of n) e != null && !isNaN((e = +e)) && t.push(e)
      return (t.sort(e), a())
    }),
    (o.range = function (e) {
      return arguments.length ? ((n = Array.from(e)), a()) : n.slice()
    }),
    (o.unknown = function (e) {
      return arguments.length ? ((i = e), o) : i
    }),
    (o.quantiles = function () {
      return r.slice()
    }),
    (o.copy = function () {
      return Bd().domain(t).range(n).unknown(i)
    }),
    Qu.apply(o, arguments)
  )
}
function Vd() {
  var e = [0.5],
    t = [0, 1],
    n,
    r = 1
  function i(i) {
    return i != null && i <= i ? t[s(e, i, 0, r)] : n
  }
  return (
    (i.domain = function (n) {
      return arguments.length
        ? ((e = Array.from(n)), (r = Math.min(e.length, t.length - 1)), i)
        : e.slice()
    }),
    (i.range = function (n) {
      return arguments.length
        ? ((t = Array.from(n)), (r = Math.min(e.length, t.length - 1)), i)
        : t.slice()
    }),
    (i.invertExtent = function (n) {
      var r = t.indexOf(n)
      return [e[r - 1], e[r]]
    }),
    (i.unknown = function (e) {
      return arguments.length ? ((n = e), i) : n
    }),
    (i.copy = function () {
      return Vd().domain(e).range(t).unknown(n)
    }),
    Qu.apply(i, arguments)
  )
}
function Hd(e) {
  return new Date(e)
}
function Ud(e) {
  return e instanceof Date ? +e : Math.round(e)
}
function Wd(e, t, n, r, i, a, o, s, c, l) {
  var u = hd(),
    d = u.invert,
    f = u.domain,
    p = l(`.%L`),
    m = l(`:%S`),
    h = l(`%I:%M`),
    g = l(`%I %p`),
    _ = l(`%a %d`),
    v = l(`%b %d`),
    y = l(`%B`),
    b = l(`%Y`)
  function x(e) {
    return (
      c(e) < e
        ? p
        : s(e) < e
          ? m
          : o(e) < e
            ? h
            : a(e) < e
              ? g
              : r(e) < e
                ? i(e) < e
                  ? _
                  : v
                : n(e) < e
                  ? y
                  : b
    )(e)
  }
  return (
    (u.invert = function (e) {
      return new Date(Math.round(d(e)))
    }),
    (u.domain = function (e) {
      return arguments.length ? f(Array.from(e, Ud)) : f().map(Hd)
    }),
    (u.ticks = function (t) {
      var n = f()
      return e(n[0], n[n.length - 1], t ?? 10)
    }),
    (u.tickFormat = function (e, t) {
      return t == null ? x : l(t)
    }),
    (u.nice = function (e) {
      var n = f()
      return (
        (e && typeof e.range == `function`) || (e = t(n[0], n[n.length - 1], e ?? 10)),
        e ? f(bd(n, e)) : u
      )
    }),
    (u.copy = function () {
      return pd(u, Wd(e, t, n, r, i, a, o, s, c, l))
    }),
    u
  )
}
function Gd() {
  return Qu.apply(
    Wd(Tl, El, bl, vl, rl, $c, Zc, Yc, Jc, qu).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]),
    arguments,
  )
}
function Kd() {
  return Qu.apply(
    Wd(Cl, wl, xl, yl, dl, el, Qc, Xc, Jc, Ju).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]),
    arguments,
  )
}
function qd(e, t) {
  return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown())
}
function Jd() {
  var e = 0,
    t = 0.5,
    n = 1,
    r = 1,
    i,
    a,
    o,
    s,
    c,
    l = cd,
    u,
    d = !1,
    f
  function p(e) {
    return e == null || isNaN((e = +e))
      ? f
      : ((e = 0.5 + ((e = +u(e)) - a) * (r * e < r * a ? s : c)),
        l(d ? Math.max(0, Math.min(1, e)) : e))
  }
  ;((p.domain = function (l) {
    return arguments.length
      ? (([e, t, n] = l),
        (i = u((e = +e))),
        (a = u((t = +t))),
        (o = u((n = +n))),
        (s = i === a ? 0 : 0.5 / (a - i)),
        (c = a === o ? 0 : 0.5 / (o - a)),
        (r = a < i ? -1 : 1),
        p)
      : [e, t, n]
  }),
    (p.clamp = function (e) {
      return arguments.length ? ((d = !!e), p) : d
    }),
    (p.interpolator = function (e) {
      return arguments.length ? ((l = e), p) : l
    }))
  function m(e) {
    return function (t) {
      var n, r, i
      return arguments.length ? (([n, r, i] = t), (l = Wi(e, [n, r, i])), p) : [l(0), l(0.5), l(1)]
    }
  }
  return (
    (p.range = m(ji)),
    (p.rangeRound = m(Mi)),
    (p.unknown = function (e) {
      return arguments.length ? ((f = e), p) : f
    }),
    function (l) {
      return (
        (u = l),
        (i = l(e)),
        (a = l(t)),
        (o = l(n)),
        (s = i === a ? 0 : 0.5 / (a - i)),
        (c = a === o ? 0 : 0.5 / (o - a)),
        (r = a < i ? -1 : 1),
        p
      )
    }
  )
}
function Yd() {
  var e = _d(Jd()(cd))
  return (
    (e.copy = function () {
      return qd(e, Yd())
    }),
    $u.apply(e, arguments)
  )
}
function Xd() {
  var e = kd(Jd()).domain([0.1, 1, 10])
  return (
    (e.copy = function () {
      return qd(e, Xd()).base(e.base())
    }),
    $u.apply(e, arguments)
  )
}
function Zd() {
  var e = Nd(Jd())
  return (
    (e.copy = function () {
      return qd(e, Zd()).constant(e.constant())
    }),
    $u.apply(e, arguments)
  )
}
function Qd() {
  var e = Rd(Jd())
  return (
    (e.copy = function () {
      return qd(e, Qd()).exponent(e.exponent())
    }),
    $u.apply(e, arguments)
  )
}
function W(e) {
  for (var t = (e.length / 6) | 0, n = Array(t), r = 0; r < t;) n[r] = `#` + e.slice(r * 6, ++r * 6)
  return n
}
var $d = W(`1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf`),
  ef = W(`7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666`),
  tf = W(`1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666`),
  nf = W(`4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0`),
  rf = W(`a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928`),
  af = W(`fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2`),
  of = W(`b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc`),
  sf = W(`e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999`),
  cf = W(`66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3`),
  lf = W(`8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f`),
  uf = W(`4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab`),
  G = (e) => yi(e[e.length - 1]),
  df = [
    ,
    ,
    ,
    `d8b365f5f5f55ab4ac`,
    `a6611adfc27d80cdc1018571`,
    `a6611adfc27df5f5f580cdc1018571`,
    `8c510ad8b365f6e8c3c7eae55ab4ac01665e`,
    `8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e`,
    `8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e`,
    `8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e`,
    `5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30`,
    `5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30`,
  ].map(W),
  ff = G(df),
  pf = [
    ,
    ,
    ,
    `af8dc3f7f7f77fbf7b`,
    `7b3294c2a5cfa6dba0008837`,
    `7b3294c2a5cff7f7f7a6dba0008837`,
    `762a83af8dc3e7d4e8d9f0d37fbf7b1b7837`,
    `762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837`,
    `762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837`,
    `762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837`,
    `40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b`,
    `40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b`,
  ].map(W),
  mf = G(pf),
  hf = [
    ,
    ,
    ,
    `e9a3c9f7f7f7a1d76a`,
    `d01c8bf1b6dab8e1864dac26`,
    `d01c8bf1b6daf7f7f7b8e1864dac26`,
    `c51b7de9a3c9fde0efe6f5d0a1d76a4d9221`,
    `c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221`,
    `c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221`,
    `c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221`,
    `8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419`,
    `8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419`,
  ].map(W),
  gf = G(hf),
  _f = [
    ,
    ,
    ,
    `998ec3f7f7f7f1a340`,
    `5e3c99b2abd2fdb863e66101`,
    `5e3c99b2abd2f7f7f7fdb863e66101`,
    `542788998ec3d8daebfee0b6f1a340b35806`,
    `542788998ec3d8daebf7f7f7fee0b6f1a340b35806`,
    `5427888073acb2abd2d8daebfee0b6fdb863e08214b35806`,
    `5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806`,
    `2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08`,
    `2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08`,
  ].map(W),
  vf = G(_f),
  yf = [
    ,
    ,
    ,
    `ef8a62f7f7f767a9cf`,
    `ca0020f4a58292c5de0571b0`,
    `ca0020f4a582f7f7f792c5de0571b0`,
    `b2182bef8a62fddbc7d1e5f067a9cf2166ac`,
    `b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac`,
    `b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac`,
    `b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac`,
    `67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061`,
    `67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061`,
  ].map(W),
  bf = G(yf),
  xf = [
    ,
    ,
    ,
    `ef8a62ffffff999999`,
    `ca0020f4a582bababa404040`,
    `ca0020f4a582ffffffbababa404040`,
    `b2182bef8a62fddbc7e0e0e09999994d4d4d`,
    `b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d`,
    `b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d`,
    `b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d`,
    `67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a`,
    `67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a`,
  ].map(W),
  Sf = G(xf),
  Cf = [
    ,
    ,
    ,
    `fc8d59ffffbf91bfdb`,
    `d7191cfdae61abd9e92c7bb6`,
    `d7191cfdae61ffffbfabd9e92c7bb6`,
    `d73027fc8d59fee090e0f3f891bfdb4575b4`,
    `d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4`,
    `d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4`,
    `d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4`,
    `a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695`,
    `a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695`,
  ].map(W),
  wf = G(Cf),
  Tf = [
    ,
    ,
    ,
    `fc8d59ffffbf91cf60`,
    `d7191cfdae61a6d96a1a9641`,
    `d7191cfdae61ffffbfa6d96a1a9641`,
    `d73027fc8d59fee08bd9ef8b91cf601a9850`,
    `d73027fc8d59fee08bffffbfd9ef8b91cf601a9850`,
    `d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850`,
    `d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850`,
    `a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837`,
    `a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837`,
  ].map(W),
  Ef = G(Tf),
  Df = [
    ,
    ,
    ,
    `fc8d59ffffbf99d594`,
    `d7191cfdae61abdda42b83ba`,
    `d7191cfdae61ffffbfabdda42b83ba`,
    `d53e4ffc8d59fee08be6f59899d5943288bd`,
    `d53e4ffc8d59fee08bffffbfe6f59899d5943288bd`,
    `d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd`,
    `d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd`,
    `9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2`,
    `9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2`,
  ].map(W),
  Of = G(Df),
  kf = [
    ,
    ,
    ,
    `e5f5f999d8c92ca25f`,
    `edf8fbb2e2e266c2a4238b45`,
    `edf8fbb2e2e266c2a42ca25f006d2c`,
    `edf8fbccece699d8c966c2a42ca25f006d2c`,
    `edf8fbccece699d8c966c2a441ae76238b45005824`,
    `f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824`,
    `f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b`,
  ].map(W),
  Af = G(kf),
  jf = [
    ,
    ,
    ,
    `e0ecf49ebcda8856a7`,
    `edf8fbb3cde38c96c688419d`,
    `edf8fbb3cde38c96c68856a7810f7c`,
    `edf8fbbfd3e69ebcda8c96c68856a7810f7c`,
    `edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b`,
    `f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b`,
    `f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b`,
  ].map(W),
  Mf = G(jf),
  Nf = [
    ,
    ,
    ,
    `e0f3dba8ddb543a2ca`,
    `f0f9e8bae4bc7bccc42b8cbe`,
    `f0f9e8bae4bc7bccc443a2ca0868ac`,
    `f0f9e8ccebc5a8ddb57bccc443a2ca0868ac`,
    `f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e`,
    `f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e`,
    `f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081`,
  ].map(W),
  Pf = G(Nf),
  Ff = [
    ,
    ,
    ,
    `fee8c8fdbb84e34a33`,
    `fef0d9fdcc8afc8d59d7301f`,
    `fef0d9fdcc8afc8d59e34a33b30000`,
    `fef0d9fdd49efdbb84fc8d59e34a33b30000`,
    `fef0d9fdd49efdbb84fc8d59ef6548d7301f990000`,
    `fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000`,
    `fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000`,
  ].map(W),
  If = G(Ff),
  Lf = [
    ,
    ,
    ,
    `ece2f0a6bddb1c9099`,
    `f6eff7bdc9e167a9cf02818a`,
    `f6eff7bdc9e167a9cf1c9099016c59`,
    `f6eff7d0d1e6a6bddb67a9cf1c9099016c59`,
    `f6eff7d0d1e6a6bddb67a9cf3690c002818a016450`,
    `fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450`,
    `fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636`,
  ].map(W),
  Rf = G(Lf),
  zf = [
    ,
    ,
    ,
    `ece7f2a6bddb2b8cbe`,
    `f1eef6bdc9e174a9cf0570b0`,
    `f1eef6bdc9e174a9cf2b8cbe045a8d`,
    `f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d`,
    `f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b`,
    `fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b`,
    `fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858`,
  ].map(W),
  Bf = G(zf),
  Vf = [
    ,
    ,
    ,
    `e7e1efc994c7dd1c77`,
    `f1eef6d7b5d8df65b0ce1256`,
    `f1eef6d7b5d8df65b0dd1c77980043`,
    `f1eef6d4b9dac994c7df65b0dd1c77980043`,
    `f1eef6d4b9dac994c7df65b0e7298ace125691003f`,
    `f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f`,
    `f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f`,
  ].map(W),
  Hf = G(Vf),
  Uf = [
    ,
    ,
    ,
    `fde0ddfa9fb5c51b8a`,
    `feebe2fbb4b9f768a1ae017e`,
    `feebe2fbb4b9f768a1c51b8a7a0177`,
    `feebe2fcc5c0fa9fb5f768a1c51b8a7a0177`,
    `feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177`,
    `fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177`,
    `fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a`,
  ].map(W),
  Wf = G(Uf),
  Gf = [
    ,
    ,
    ,
    `edf8b17fcdbb2c7fb8`,
    `ffffcca1dab441b6c4225ea8`,
    `ffffcca1dab441b6c42c7fb8253494`,
    `ffffccc7e9b47fcdbb41b6c42c7fb8253494`,
    `ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84`,
    `ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84`,
    `ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58`,
  ].map(W),
  Kf = G(Gf),
  qf = [
    ,
    ,
    ,
    `f7fcb9addd8e31a354`,
    `ffffccc2e69978c679238443`,
    `ffffccc2e69978c67931a354006837`,
    `ffffccd9f0a3addd8e78c67931a354006837`,
    `ffffccd9f0a3addd8e78c67941ab5d238443005a32`,
    `ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32`,
    `ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529`,
  ].map(W),
  Jf = G(qf),
  Yf = [
    ,
    ,
    ,
    `fff7bcfec44fd95f0e`,
    `ffffd4fed98efe9929cc4c02`,
    `ffffd4fed98efe9929d95f0e993404`,
    `ffffd4fee391fec44ffe9929d95f0e993404`,
    `ffffd4fee391fec44ffe9929ec7014cc4c028c2d04`,
    `ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04`,
    `ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506`,
  ].map(W),
  Xf = G(Yf),
  Zf = [
    ,
    ,
    ,
    `ffeda0feb24cf03b20`,
    `ffffb2fecc5cfd8d3ce31a1c`,
    `ffffb2fecc5cfd8d3cf03b20bd0026`,
    `ffffb2fed976feb24cfd8d3cf03b20bd0026`,
    `ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026`,
    `ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026`,
    `ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026`,
  ].map(W),
  Qf = G(Zf),
  $f = [
    ,
    ,
    ,
    `deebf79ecae13182bd`,
    `eff3ffbdd7e76baed62171b5`,
    `eff3ffbdd7e76baed63182bd08519c`,
    `eff3ffc6dbef9ecae16baed63182bd08519c`,
    `eff3ffc6dbef9ecae16baed64292c62171b5084594`,
    `f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594`,
    `f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b`,
  ].map(W),
  ep = G($f),
  tp = [
    ,
    ,
    ,
    `e5f5e0a1d99b31a354`,
    `edf8e9bae4b374c476238b45`,
    `edf8e9bae4b374c47631a354006d2c`,
    `edf8e9c7e9c0a1d99b74c47631a354006d2c`,
    `edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32`,
    `f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32`,
    `f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b`,
  ].map(W),
  np = G(tp),
  rp = [
    ,
    ,
    ,
    `f0f0f0bdbdbd636363`,
    `f7f7f7cccccc969696525252`,
    `f7f7f7cccccc969696636363252525`,
    `f7f7f7d9d9d9bdbdbd969696636363252525`,
    `f7f7f7d9d9d9bdbdbd969696737373525252252525`,
    `fffffff0f0f0d9d9d9bdbdbd969696737373525252252525`,
    `fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000`,
  ].map(W),
  ip = G(rp),
  ap = [
    ,
    ,
    ,
    `efedf5bcbddc756bb1`,
    `f2f0f7cbc9e29e9ac86a51a3`,
    `f2f0f7cbc9e29e9ac8756bb154278f`,
    `f2f0f7dadaebbcbddc9e9ac8756bb154278f`,
    `f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486`,
    `fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486`,
    `fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d`,
  ].map(W),
  op = G(ap),
  sp = [
    ,
    ,
    ,
    `fee0d2fc9272de2d26`,
    `fee5d9fcae91fb6a4acb181d`,
    `fee5d9fcae91fb6a4ade2d26a50f15`,
    `fee5d9fcbba1fc9272fb6a4ade2d26a50f15`,
    `fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d`,
    `fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d`,
    `fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d`,
  ].map(W),
  cp = G(sp),
  lp = [
    ,
    ,
    ,
    `fee6cefdae6be6550d`,
    `feeddefdbe85fd8d3cd94701`,
    `feeddefdbe85fd8d3ce6550da63603`,
    `feeddefdd0a2fdae6bfd8d3ce6550da63603`,
    `feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04`,
    `fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04`,
    `fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704`,
  ].map(W),
  up = G(lp)
function dp(e) {
  return (
    (e = Math.max(0, Math.min(1, e))),
    `rgb(` +
      Math.max(
        0,
        Math.min(
          255,
          Math.round(
            -4.54 - e * (35.34 - e * (2381.73 - e * (6402.7 - e * (7024.72 - e * 2710.57)))),
          ),
        ),
      ) +
      `, ` +
      Math.max(
        0,
        Math.min(
          255,
          Math.round(32.49 + e * (170.73 + e * (52.82 - e * (131.46 - e * (176.58 - e * 67.37))))),
        ),
      ) +
      `, ` +
      Math.max(
        0,
        Math.min(
          255,
          Math.round(
            81.24 + e * (442.36 - e * (2482.43 - e * (6167.24 - e * (6614.94 - e * 2475.67)))),
          ),
        ),
      ) +
      `)`
  )
}
var fp = Ui(ci(300, 0.5, 0), ci(-240, 0.5, 1)),
  pp = Ui(ci(-100, 0.75, 0.35), ci(80, 1.5, 0.8)),
  mp = Ui(ci(260, 0.75, 0.35), ci(80, 1.5, 0.8)),
  hp = ci()
function gp(e) {
  ;(e < 0 || e > 1) && (e -= Math.floor(e))
  var t = Math.abs(e - 0.5)
  return ((hp.h = 360 * e - 100), (hp.s = 1.5 - 1.5 * t), (hp.l = 0.8 - 0.9 * t), hp + ``)
}
var _p = vr(),
  vp = Math.PI / 3,
  yp = (Math.PI * 2) / 3
function bp(e) {
  var t
  return (
    (e = (0.5 - e) * Math.PI),
    (_p.r = 255 * (t = Math.sin(e)) * t),
    (_p.g = 255 * (t = Math.sin(e + vp)) * t),
    (_p.b = 255 * (t = Math.sin(e + yp)) * t),
    _p + ``
  )
}
function xp(e) {
  return (
    (e = Math.max(0, Math.min(1, e))),
    `rgb(` +
      Math.max(
        0,
        Math.min(
          255,
          Math.round(
            34.61 + e * (1172.33 - e * (10793.56 - e * (33300.12 - e * (38394.49 - e * 14825.05)))),
          ),
        ),
      ) +
      `, ` +
      Math.max(
        0,
        Math.min(
          255,
          Math.round(
            23.31 + e * (557.33 + e * (1225.33 - e * (3574.96 - e * (1073.77 + e * 707.56)))),
          ),
        ),
      ) +
      `, ` +
      Math.max(
        0,
        Math.min(
          255,
          Math.round(
            27.2 + e * (3211.1 - e * (15327.97 - e * (27814 - e * (22569.18 - e * 6838.66)))),
          ),
        ),
      ) +
      `)`
  )
}
function Sp(e) {
  var t = e.length
  return function (n) {
    return e[Math.max(0, Math.min(t - 1, Math.floor(n * t)))]
  }
}
var Cp = Sp(
    W(
      `44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725`,
    ),
  ),
  wp = Sp(
    W(
      `00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf`,
    ),
  ),
  Tp = Sp(
    W(
      `00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4`,
    ),
  ),
  Ep = Sp(
    W(
      `0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921`,
    ),
  ),
  Dp = Math.cos,
  Op = Math.min,
  kp = Math.sin,
  K = Math.sqrt,
  Ap = 1e-12,
  jp = Math.PI
jp / 2
var Mp = 2 * jp
Array.prototype.slice
function Np(e) {
  this._context = e
}
Np.prototype = {
  areaStart: function () {
    this._line = 0
  },
  areaEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    this._point = 0
  },
  lineEnd: function () {
    ;((this._line || (this._line !== 0 && this._point === 1)) && this._context.closePath(),
      (this._line = 1 - this._line))
  },
  point: function (e, t) {
    switch (((e = +e), (t = +t), this._point)) {
      case 0:
        ;((this._point = 1), this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t))
        break
      case 1:
        this._point = 2
      default:
        this._context.lineTo(e, t)
    }
  },
}
function Pp(e) {
  return new Np(e)
}
Ip(Pp)
function Fp(e) {
  this._curve = e
}
Fp.prototype = {
  areaStart: function () {
    this._curve.areaStart()
  },
  areaEnd: function () {
    this._curve.areaEnd()
  },
  lineStart: function () {
    this._curve.lineStart()
  },
  lineEnd: function () {
    this._curve.lineEnd()
  },
  point: function (e, t) {
    this._curve.point(t * Math.sin(e), t * -Math.cos(e))
  },
}
function Ip(e) {
  function t(t) {
    return new Fp(e(t))
  }
  return ((t._curve = e), t)
}
var Lp = K(3),
  Rp = {
    draw(e, t) {
      let n = K(t + Op(t / 28, 0.75)) * 0.59436,
        r = n / 2,
        i = r * Lp
      ;(e.moveTo(0, n),
        e.lineTo(0, -n),
        e.moveTo(-i, -r),
        e.lineTo(i, r),
        e.moveTo(-i, r),
        e.lineTo(i, -r))
    },
  },
  zp = {
    draw(e, t) {
      let n = K(t / jp)
      ;(e.moveTo(n, 0), e.arc(0, 0, n, 0, Mp))
    },
  },
  Bp = {
    draw(e, t) {
      let n = K(t / 5) / 2
      ;(e.moveTo(-3 * n, -n),
        e.lineTo(-n, -n),
        e.lineTo(-n, -3 * n),
        e.lineTo(n, -3 * n),
        e.lineTo(n, -n),
        e.lineTo(3 * n, -n),
        e.lineTo(3 * n, n),
        e.lineTo(n, n),
        e.lineTo(n, 3 * n),
        e.lineTo(-n, 3 * n),
        e.lineTo(-n, n),
        e.lineTo(-3 * n, n),
        e.closePath())
    },
  },
  Vp = K(1 / 3),
  Hp = Vp * 2,
  Up = {
    draw(e, t) {
      let n = K(t / Hp),
        r = n * Vp
      ;(e.moveTo(0, -n), e.lineTo(r, 0), e.lineTo(0, n), e.lineTo(-r, 0), e.closePath())
    },
  },
  Wp = {
    draw(e, t) {
      let n = K(t) * 0.62625
      ;(e.moveTo(0, -n), e.lineTo(n, 0), e.lineTo(0, n), e.lineTo(-n, 0), e.closePath())
    },
  },
  Gp = {
    draw(e, t) {
      let n = K(t - Op(t / 7, 2)) * 0.87559
      ;(e.moveTo(-n, 0), e.lineTo(n, 0), e.moveTo(0, n), e.lineTo(0, -n))
    },
  },
  Kp = {
    draw(e, t) {
      let n = K(t),
        r = -n / 2
      e.rect(r, r, n, n)
    },
  },
  qp = {
    draw(e, t) {
      let n = K(t) * 0.4431
      ;(e.moveTo(n, n), e.lineTo(n, -n), e.lineTo(-n, -n), e.lineTo(-n, n), e.closePath())
    },
  },
  Jp = 0.8908130915292852,
  Yp = kp(jp / 10) / kp((7 * jp) / 10),
  Xp = kp(Mp / 10) * Yp,
  Zp = -Dp(Mp / 10) * Yp,
  Qp = {
    draw(e, t) {
      let n = K(t * Jp),
        r = Xp * n,
        i = Zp * n
      ;(e.moveTo(0, -n), e.lineTo(r, i))
      for (let t = 1; t < 5; ++t) {
        let a = (Mp * t) / 5,
          o = Dp(a),
          s = kp(a)
        ;(e.lineTo(s * n, -o * n), e.lineTo(o * r - s * i, s * r + o * i))
      }
      e.closePath()
    },
  },
  $p = K(3),
  em = {
    draw(e, t) {
      let n = -K(t / ($p * 3))
      ;(e.moveTo(0, n * 2), e.lineTo(-$p * n, -n), e.lineTo($p * n, -n), e.closePath())
    },
  },
  tm = K(3),
  nm = {
    draw(e, t) {
      let n = K(t) * 0.6824,
        r = n / 2,
        i = (n * tm) / 2
      ;(e.moveTo(0, -n), e.lineTo(i, r), e.lineTo(-i, r), e.closePath())
    },
  },
  rm = -0.5,
  im = K(3) / 2,
  am = 1 / K(12),
  om = (am / 2 + 1) * 3,
  sm = {
    draw(e, t) {
      let n = K(t / om),
        r = n / 2,
        i = n * am,
        a = r,
        o = n * am + n,
        s = -a,
        c = o
      ;(e.moveTo(r, i),
        e.lineTo(a, o),
        e.lineTo(s, c),
        e.lineTo(rm * r - im * i, im * r + rm * i),
        e.lineTo(rm * a - im * o, im * a + rm * o),
        e.lineTo(rm * s - im * c, im * s + rm * c),
        e.lineTo(rm * r + im * i, rm * i - im * r),
        e.lineTo(rm * a + im * o, rm * o - im * a),
        e.lineTo(rm * s + im * c, rm * c - im * s),
        e.closePath())
    },
  },
  cm = {
    draw(e, t) {
      let n = K(t - Op(t / 6, 1.7)) * 0.6189
      ;(e.moveTo(-n, -n), e.lineTo(n, n), e.moveTo(-n, n), e.lineTo(n, -n))
    },
  },
  lm = [zp, Bp, Up, Kp, Qp, em, sm],
  um = [zp, Gp, cm, nm, Rp, qp, Wp]
function dm() {}
function fm(e, t, n) {
  e._context.bezierCurveTo(
    (2 * e._x0 + e._x1) / 3,
    (2 * e._y0 + e._y1) / 3,
    (e._x0 + 2 * e._x1) / 3,
    (e._y0 + 2 * e._y1) / 3,
    (e._x0 + 4 * e._x1 + t) / 6,
    (e._y0 + 4 * e._y1 + n) / 6,
  )
}
function pm(e) {
  this._context = e
}
pm.prototype = {
  areaStart: function () {
    this._line = 0
  },
  areaEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    ;((this._x0 = this._x1 = this._y0 = this._y1 = NaN), (this._point = 0))
  },
  lineEnd: function () {
    switch (this._point) {
      case 3:
        fm(this, this._x1, this._y1)
      case 2:
        this._context.lineTo(this._x1, this._y1)
    }
    ;((this._line || (this._line !== 0 && this._point === 1)) && this._context.closePath(),
      (this._line = 1 - this._line))
  },
  point: function (e, t) {
    switch (((e = +e), (t = +t), this._point)) {
      case 0:
        ;((this._point = 1), this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t))
        break
      case 1:
        this._point = 2
        break
      case 2:
        ;((this._point = 3),
          this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6))
      default:
        fm(this, e, t)
    }
    ;((this._x0 = this._x1), (this._x1 = e), (this._y0 = this._y1), (this._y1 = t))
  },
}
function mm(e, t) {
  ;((this._basis = new pm(e)), (this._beta = t))
}
;((mm.prototype = {
  lineStart: function () {
    ;((this._x = []), (this._y = []), this._basis.lineStart())
  },
  lineEnd: function () {
    var e = this._x,
      t = this._y,
      n = e.length - 1
    if (n > 0)
      for (var r = e[0], i = t[0], a = e[n] - r, o = t[n] - i, s = -1, c; ++s <= n;)
        ((c = s / n),
          this._basis.point(
            this._beta * e[s] + (1 - this._beta) * (r + c * a),
            this._beta * t[s] + (1 - this._beta) * (i + c * o),
          ))
    ;((this._x = this._y = null), this._basis.lineEnd())
  },
  point: function (e, t) {
    ;(this._x.push(+e), this._y.push(+t))
  },
}),
  (function e(t) {
    function n(e) {
      return t === 1 ? new pm(e) : new mm(e, t)
    }
    return (
      (n.beta = function (t) {
        return e(+t)
      }),
      n
    )
  })(0.85))
function hm(e, t, n) {
  e._context.bezierCurveTo(
    e._x1 + e._k * (e._x2 - e._x0),
    e._y1 + e._k * (e._y2 - e._y0),
    e._x2 + e._k * (e._x1 - t),
    e._y2 + e._k * (e._y1 - n),
    e._x2,
    e._y2,
  )
}
function gm(e, t) {
  ;((this._context = e), (this._k = (1 - t) / 6))
}
;((gm.prototype = {
  areaStart: function () {
    this._line = 0
  },
  areaEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    ;((this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN), (this._point = 0))
  },
  lineEnd: function () {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2)
        break
      case 3:
        hm(this, this._x1, this._y1)
    }
    ;((this._line || (this._line !== 0 && this._point === 1)) && this._context.closePath(),
      (this._line = 1 - this._line))
  },
  point: function (e, t) {
    switch (((e = +e), (t = +t), this._point)) {
      case 0:
        ;((this._point = 1), this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t))
        break
      case 1:
        ;((this._point = 2), (this._x1 = e), (this._y1 = t))
        break
      case 2:
        this._point = 3
      default:
        hm(this, e, t)
    }
    ;((this._x0 = this._x1),
      (this._x1 = this._x2),
      (this._x2 = e),
      (this._y0 = this._y1),
      (this._y1 = this._y2),
      (this._y2 = t))
  },
}),
  (function e(t) {
    function n(e) {
      return new gm(e, t)
    }
    return (
      (n.tension = function (t) {
        return e(+t)
      }),
      n
    )
  })(0))
function _m(e, t) {
  ;((this._context = e), (this._k = (1 - t) / 6))
}
;((_m.prototype = {
  areaStart: dm,
  areaEnd: dm,
  lineStart: function () {
    ;((this._x0 =
      this._x1 =
      this._x2 =
      this._x3 =
      this._x4 =
      this._x5 =
      this._y0 =
      this._y1 =
      this._y2 =
      this._y3 =
      this._y4 =
      this._y5 =
        NaN),
      (this._point = 0))
  },
  lineEnd: function () {
    switch (this._point) {
      case 1:
        ;(this._context.moveTo(this._x3, this._y3), this._context.closePath())
        break
      case 2:
        ;(this._context.lineTo(this._x3, this._y3), this._context.closePath())
        break
      case 3:
        ;(this.point(this._x3, this._y3),
          this.point(this._x4, this._y4),
          this.point(this._x5, this._y5))
    }
  },
  point: function (e, t) {
    switch (((e = +e), (t = +t), this._point)) {
      case 0:
        ;((this._point = 1), (this._x3 = e), (this._y3 = t))
        break
      case 1:
        ;((this._point = 2), this._context.moveTo((this._x4 = e), (this._y4 = t)))
        break
      case 2:
        ;((this._point = 3), (this._x5 = e), (this._y5 = t))
        break
      default:
        hm(this, e, t)
    }
    ;((this._x0 = this._x1),
      (this._x1 = this._x2),
      (this._x2 = e),
      (this._y0 = this._y1),
      (this._y1 = this._y2),
      (this._y2 = t))
  },
}),
  (function e(t) {
    function n(e) {
      return new _m(e, t)
    }
    return (
      (n.tension = function (t) {
        return e(+t)
      }),
      n
    )
  })(0))
function vm(e, t) {
  ;((this._context = e), (this._k = (1 - t) / 6))
}
;((vm.prototype = {
  areaStart: function () {
    this._line = 0
  },
  areaEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    ;((this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN), (this._point = 0))
  },
  lineEnd: function () {
    ;((this._line || (this._line !== 0 && this._point === 3)) && this._context.closePath(),
      (this._line = 1 - this._line))
  },
  point: function (e, t) {
    switch (((e = +e), (t = +t), this._point)) {
      case 0:
        this._point = 1
        break
      case 1:
        this._point = 2
        break
      case 2:
        ;((this._point = 3),
          this._line
            ? this._context.lineTo(this._x2, this._y2)
            : this._context.moveTo(this._x2, this._y2))
        break
      case 3:
        this._point = 4
      default:
        hm(this, e, t)
    }
    ;((this._x0 = this._x1),
      (this._x1 = this._x2),
      (this._x2 = e),
      (this._y0 = this._y1),
      (this._y1 = this._y2),
      (this._y2 = t))
  },
}),
  (function e(t) {
    function n(e) {
      return new vm(e, t)
    }
    return (
      (n.tension = function (t) {
        return e(+t)
      }),
      n
    )
  })(0))
function ym(e, t, n) {
  var r = e._x1,
    i = e._y1,
    a = e._x2,
    o = e._y2
  if (e._l01_a > Ap) {
    var s = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a,
      c = 3 * e._l01_a * (e._l01_a + e._l12_a)
    ;((r = (r * s - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / c),
      (i = (i * s - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / c))
  }
  if (e._l23_a > Ap) {
    var l = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a,
      u = 3 * e._l23_a * (e._l23_a + e._l12_a)
    ;((a = (a * l + e._x1 * e._l23_2a - t * e._l12_2a) / u),
      (o = (o * l + e._y1 * e._l23_2a - n * e._l12_2a) / u))
  }
  e._context.bezierCurveTo(r, i, a, o, e._x2, e._y2)
}
function bm(e, t) {
  ;((this._context = e), (this._alpha = t))
}
;((bm.prototype = {
  areaStart: function () {
    this._line = 0
  },
  areaEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    ;((this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN),
      (this._l01_a =
        this._l12_a =
        this._l23_a =
        this._l01_2a =
        this._l12_2a =
        this._l23_2a =
        this._point =
          0))
  },
  lineEnd: function () {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2)
        break
      case 3:
        this.point(this._x2, this._y2)
    }
    ;((this._line || (this._line !== 0 && this._point === 1)) && this._context.closePath(),
      (this._line = 1 - this._line))
  },
  point: function (e, t) {
    if (((e = +e), (t = +t), this._point)) {
      var n = this._x2 - e,
        r = this._y2 - t
      this._l23_a = Math.sqrt((this._l23_2a = (n * n + r * r) ** +this._alpha))
    }
    switch (this._point) {
      case 0:
        ;((this._point = 1), this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t))
        break
      case 1:
        this._point = 2
        break
      case 2:
        this._point = 3
      default:
        ym(this, e, t)
    }
    ;((this._l01_a = this._l12_a),
      (this._l12_a = this._l23_a),
      (this._l01_2a = this._l12_2a),
      (this._l12_2a = this._l23_2a),
      (this._x0 = this._x1),
      (this._x1 = this._x2),
      (this._x2 = e),
      (this._y0 = this._y1),
      (this._y1 = this._y2),
      (this._y2 = t))
  },
}),
  (function e(t) {
    function n(e) {
      return t ? new bm(e, t) : new gm(e, 0)
    }
    return (
      (n.alpha = function (t) {
        return e(+t)
      }),
      n
    )
  })(0.5))
function xm(e, t) {
  ;((this._context = e), (this._alpha = t))
}
;((xm.prototype = {
  areaStart: dm,
  areaEnd: dm,
  lineStart: function () {
    ;((this._x0 =
      this._x1 =
      this._x2 =
      this._x3 =
      this._x4 =
      this._x5 =
      this._y0 =
      this._y1 =
      this._y2 =
      this._y3 =
      this._y4 =
      this._y5 =
        NaN),
      (this._l01_a =
        this._l12_a =
        this._l23_a =
        this._l01_2a =
        this._l12_2a =
        this._l23_2a =
        this._point =
          0))
  },
  lineEnd: function () {
    switch (this._point) {
      case 1:
        ;(this._context.moveTo(this._x3, this._y3), this._context.closePath())
        break
      case 2:
        ;(this._context.lineTo(this._x3, this._y3), this._context.closePath())
        break
      case 3:
        ;(this.point(this._x3, this._y3),
          this.point(this._x4, this._y4),
          this.point(this._x5, this._y5))
    }
  },
  point: function (e, t) {
    if (((e = +e), (t = +t), this._point)) {
      var n = this._x2 - e,
        r = this._y2 - t
      this._l23_a = Math.sqrt((this._l23_2a = (n * n + r * r) ** +this._alpha))
    }
    switch (this._point) {
      case 0:
        ;((this._point = 1), (this._x3 = e), (this._y3 = t))
        break
      case 1:
        ;((this._point = 2), this._context.moveTo((this._x4 = e), (this._y4 = t)))
        break
      case 2:
        ;((this._point = 3), (this._x5 = e), (this._y5 = t))
        break
      default:
        ym(this, e, t)
    }
    ;((this._l01_a = this._l12_a),
      (this._l12_a = this._l23_a),
      (this._l01_2a = this._l12_2a),
      (this._l12_2a = this._l23_2a),
      (this._x0 = this._x1),
      (this._x1 = this._x2),
      (this._x2 = e),
      (this._y0 = this._y1),
      (this._y1 = this._y2),
      (this._y2 = t))
  },
}),
  (function e(t) {
    function n(e) {
      return t ? new xm(e, t) : new _m(e, 0)
    }
    return (
      (n.alpha = function (t) {
        return e(+t)
      }),
      n
    )
  })(0.5))
function Sm(e, t) {
  ;((this._context = e), (this._alpha = t))
}
;((Sm.prototype = {
  areaStart: function () {
    this._line = 0
  },
  areaEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    ;((this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN),
      (this._l01_a =
        this._l12_a =
        this._l23_a =
        this._l01_2a =
        this._l12_2a =
        this._l23_2a =
        this._point =
          0))
  },
  lineEnd: function () {
    ;((this._line || (this._line !== 0 && this._point === 3)) && this._context.closePath(),
      (this._line = 1 - this._line))
  },
  point: function (e, t) {
    if (((e = +e), (t = +t), this._point)) {
      var n = this._x2 - e,
        r = this._y2 - t
      this._l23_a = Math.sqrt((this._l23_2a = (n * n + r * r) ** +this._alpha))
    }
    switch (this._point) {
      case 0:
        this._point = 1
        break
      case 1:
        this._point = 2
        break
      case 2:
        ;((this._point = 3),
          this._line
            ? this._context.lineTo(this._x2, this._y2)
            : this._context.moveTo(this._x2, this._y2))
        break
      case 3:
        this._point = 4
      default:
        ym(this, e, t)
    }
    ;((this._l01_a = this._l12_a),
      (this._l12_a = this._l23_a),
      (this._l01_2a = this._l12_2a),
      (this._l12_2a = this._l23_2a),
      (this._x0 = this._x1),
      (this._x1 = this._x2),
      (this._x2 = e),
      (this._y0 = this._y1),
      (this._y1 = this._y2),
      (this._y2 = t))
  },
}),
  (function e(t) {
    function n(e) {
      return t ? new Sm(e, t) : new vm(e, 0)
    }
    return (
      (n.alpha = function (t) {
        return e(+t)
      }),
      n
    )
  })(0.5))
function Cm(e) {
  return e < 0 ? -1 : 1
}
function wm(e, t, n) {
  var r = e._x1 - e._x0,
    i = t - e._x1,
    a = (e._y1 - e._y0) / (r || (i < 0 && -0)),
    o = (n - e._y1) / (i || (r < 0 && -0)),
    s = (a * i + o * r) / (r + i)
  return (Cm(a) + Cm(o)) * Math.min(Math.abs(a), Math.abs(o), 0.5 * Math.abs(s)) || 0
}
function Tm(e, t) {
  var n = e._x1 - e._x0
  return n ? ((3 * (e._y1 - e._y0)) / n - t) / 2 : t
}
function Em(e, t, n) {
  var r = e._x0,
    i = e._y0,
    a = e._x1,
    o = e._y1,
    s = (a - r) / 3
  e._context.bezierCurveTo(r + s, i + s * t, a - s, o - s * n, a, o)
}
function Dm(e) {
  this._context = e
}
;((Dm.prototype = {
  areaStart: function () {
    this._line = 0
  },
  areaEnd: function () {
    this._line = NaN
  },
  lineStart: function () {
    ;((this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN), (this._point = 0))
  },
  lineEnd: function () {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1)
        break
      case 3:
        Em(this, this._t0, Tm(this, this._t0))
    }
    ;((this._line || (this._line !== 0 && this._point === 1)) && this._context.closePath(),
      (this._line = 1 - this._line))
  },
  point: function (e, t) {
    var n = NaN
    if (((e = +e), (t = +t), e !== this._x1 || t !== this._y1)) {
      switch (this._point) {
        case 0:
          ;((this._point = 1), this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t))
          break
        case 1:
          this._point = 2
          break
        case 2:
          ;((this._point = 3), Em(this, Tm(this, (n = wm(this, e, t))), n))
          break
        default:
          Em(this, this._t0, (n = wm(this, e, t)))
      }
      ;((this._x0 = this._x1),
        (this._x1 = e),
        (this._y0 = this._y1),
        (this._y1 = t),
        (this._t0 = n))
    }
  },
}),
  (Object.create(Dm.prototype).point = function (e, t) {
    Dm.prototype.point.call(this, t, e)
  }))
function Om(e) {
  return e != null && !Number.isNaN(e)
}
function km(t, n) {
  return +Om(n) - Om(t) || e(t, n)
}
function Am(e, n) {
  return +Om(n) - Om(e) || t(e, n)
}
function jm(e) {
  return e != null && `${e}` != ``
}
function Mm(e) {
  return isFinite(e) ? e : NaN
}
function Nm(e) {
  return e > 0 && isFinite(e) ? e : NaN
}
function Pm(e) {
  return e < 0 && isFinite(e) ? e : NaN
}
function Fm(e, t) {
  if ((e instanceof Date || (e = new Date(+e)), isNaN(e))) return typeof t == `function` ? t(e) : t
  let n = e.getUTCHours(),
    r = e.getUTCMinutes(),
    i = e.getUTCSeconds(),
    a = e.getUTCMilliseconds()
  return `${Im(e.getUTCFullYear(), 4)}-${Lm(e.getUTCMonth() + 1, 2)}-${Lm(e.getUTCDate(), 2)}${n || r || i || a ? `T${Lm(n, 2)}:${Lm(r, 2)}${i || a ? `:${Lm(i, 2)}${a ? `.${Lm(a, 3)}` : ``}` : ``}Z` : ``}`
}
function Im(e) {
  return e < 0 ? `-${Lm(-e, 6)}` : e > 9999 ? `+${Lm(e, 6)}` : Lm(e, 4)
}
function Lm(e, t) {
  return `${e}`.padStart(t, `0`)
}
var Rm =
  /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/
function zm(e, t) {
  return Rm.test((e += ``)) ? new Date(e) : typeof t == `function` ? t(e) : t
}
function Bm(e) {
  if (e == null) return
  let n = e[0],
    r = e[e.length - 1]
  return t(n, r)
}
var Vm = 1e3,
  Hm = Vm * 60,
  Um = Hm * 60,
  Wm = Um * 24,
  Gm = Wm * 7,
  Km = Wm * 30,
  qm = Wm * 365,
  Jm = [
    [`millisecond`, 1],
    [`2 milliseconds`, 2],
    [`5 milliseconds`, 5],
    [`10 milliseconds`, 10],
    [`20 milliseconds`, 20],
    [`50 milliseconds`, 50],
    [`100 milliseconds`, 100],
    [`200 milliseconds`, 200],
    [`500 milliseconds`, 500],
    [`second`, Vm],
    [`5 seconds`, 5 * Vm],
    [`15 seconds`, 15 * Vm],
    [`30 seconds`, 30 * Vm],
    [`minute`, Hm],
    [`5 minutes`, 5 * Hm],
    [`15 minutes`, 15 * Hm],
    [`30 minutes`, 30 * Hm],
    [`hour`, Um],
    [`3 hours`, 3 * Um],
    [`6 hours`, 6 * Um],
    [`12 hours`, 12 * Um],
    [`day`, Wm],
    [`2 days`, 2 * Wm],
    [`week`, Gm],
    [`2 weeks`, 2 * Gm],
    [`month`, Km],
    [`3 months`, 3 * Km],
    [`6 months`, 6 * Km],
    [`year`, qm],
    [`2 years`, 2 * qm],
    [`5 years`, 5 * qm],
    [`10 years`, 10 * qm],
    [`20 years`, 20 * qm],
    [`50 years`, 50 * qm],
    [`100 years`, 100 * qm],
  ],
  Ym = new Map([
    [`second`, Vm],
    [`minute`, Hm],
    [`hour`, Um],
    [`day`, Wm],
    [`monday`, Gm],
    [`tuesday`, Gm],
    [`wednesday`, Gm],
    [`thursday`, Gm],
    [`friday`, Gm],
    [`saturday`, Gm],
    [`sunday`, Gm],
    [`week`, Gm],
    [`month`, Km],
    [`year`, qm],
  ]),
  Xm = new Map([
    [`second`, Jc],
    [`minute`, Yc],
    [`hour`, Zc],
    [`day`, $c],
    [`monday`, il],
    [`tuesday`, al],
    [`wednesday`, ol],
    [`thursday`, sl],
    [`friday`, cl],
    [`saturday`, ll],
    [`sunday`, rl],
    [`week`, rl],
    [`month`, vl],
    [`year`, bl],
  ]),
  Zm = new Map([
    [`second`, Jc],
    [`minute`, Xc],
    [`hour`, Qc],
    [`day`, tl],
    [`monday`, fl],
    [`tuesday`, pl],
    [`wednesday`, ml],
    [`thursday`, hl],
    [`friday`, gl],
    [`saturday`, _l],
    [`sunday`, dl],
    [`week`, dl],
    [`month`, yl],
    [`year`, xl],
  ]),
  Qm = Symbol(`intervalDuration`),
  $m = Symbol(`intervalType`)
for (let [e, t] of Xm) ((t[Qm] = Ym.get(e)), (t[$m] = `time`))
for (let [e, t] of Zm) ((t[Qm] = Ym.get(e)), (t[$m] = `utc`))
var eh = [
    [`year`, xl, `utc`],
    [`month`, yl, `utc`],
    [`day`, tl, `utc`, 6 * Km],
    [`hour`, Qc, `utc`, 3 * Wm],
    [`minute`, Xc, `utc`, 6 * Um],
    [`second`, Jc, `utc`, 30 * Hm],
  ],
  th = [
    [`year`, bl, `time`],
    [`month`, vl, `time`],
    [`day`, $c, `time`, 6 * Km],
    [`hour`, Zc, `time`, 3 * Wm],
    [`minute`, Yc, `time`, 6 * Um],
    [`second`, Jc, `time`, 30 * Hm],
  ],
  nh = [eh[0], th[0], eh[1], th[1], eh[2], th[2], ...eh.slice(3)]
function rh(e) {
  let t = `${e}`.toLowerCase()
  t.endsWith(`s`) && (t = t.slice(0, -1))
  let n = 1,
    r = /^(?:(\d+)\s+)/.exec(t)
  switch ((r && ((t = t.slice(r[0].length)), (n = +r[1])), t)) {
    case `quarter`:
      ;((t = `month`), (n *= 3))
      break
    case `half`:
      ;((t = `month`), (n *= 6))
  }
  let i = Zm.get(t)
  if (!i) throw Error(`unknown interval: ${e}`)
  if (n > 1 && !i.every) throw Error(`non-periodic interval: ${t}`)
  return [t, n]
}
function ih(e) {
  return oh(rh(e), `time`)
}
function ah(e) {
  return oh(rh(e), `utc`)
}
function oh([e, t], n) {
  let r = (n === `time` ? Xm : Zm).get(e)
  return (t > 1 && ((r = r.every(t)), (r[Qm] = Ym.get(e) * t), (r[$m] = n)), r)
}
function sh(e, t) {
  if (!(t > 1)) return
  let r = e[Qm]
  if (!Jm.some(([, e]) => e === r) || (r % Wm === 0 && Wm < r && r < Km)) return
  let [i] = Jm[n(([, e]) => Math.log(e)).center(Jm, Math.log(r * t))]
  return (e[$m] === `time` ? ih : ah)(i)
}
function ch(e, t, n) {
  let r = t === `time` ? qu : Ju
  if (n == null)
    return r(
      e === `year`
        ? `%Y`
        : e === `month`
          ? `%Y-%m`
          : e === `day`
            ? `%Y-%m-%d`
            : e === `hour` || e === `minute`
              ? `%Y-%m-%dT%H:%M`
              : e === `second`
                ? `%Y-%m-%dT%H:%M:%S`
                : `%Y-%m-%dT%H:%M:%S.%L`,
    )
  let i = lh(n)
  switch (e) {
    case `millisecond`:
      return fh(r(`.%L`), r(`:%M:%S`), i)
    case `second`:
      return fh(r(`:%S`), r(`%-I:%M`), i)
    case `minute`:
      return fh(r(`%-I:%M`), r(`%p`), i)
    case `hour`:
      return fh(r(`%-I %p`), r(`%b %-d`), i)
    case `day`:
      return fh(r(`%-d`), r(`%b`), i)
    case `month`:
      return fh(r(`%b`), r(`%Y`), i)
    case `year`:
      return r(`%Y`)
  }
  throw Error(`unable to format time ticks`)
}
function lh(e) {
  return e === `left` || e === `right`
    ? (e, t) => `\n${e}\n${t}`
    : e === `top`
      ? (e, t) => `${t}\n${e}`
      : (e, t) => `${e}\n${t}`
}
function uh(e) {
  return e === `time` ? th : e === `utc` ? eh : nh
}
function dh(e, t, n) {
  let r = le(Ce(t, (e, t) => Math.abs(t - e)))
  if (r < 1e3) return ch(`millisecond`, `utc`, n)
  for (let [i, a, o, s] of uh(e)) {
    if (r > s || (i === `hour` && !r)) break
    if (t.every((e) => a.floor(e) >= e)) return ch(i, o, n)
  }
}
function fh(e, t, n) {
  return (r, i, a) => {
    let o = e(r, i),
      s = t(r, i),
      c = i - Bm(a)
    return i !== c && a[c] !== void 0 && s === t(a[c], c) ? o : n(o, s)
  }
}
var ph = Object.getPrototypeOf(Uint8Array),
  mh = Object.prototype.toString
function hh(e) {
  return e instanceof Array || e instanceof ph
}
function gh(e) {
  return e instanceof ph && !vh(e)
}
function _h(e) {
  return e?.prototype instanceof ph && !yh(e)
}
function vh(e) {
  return e instanceof BigInt64Array || e instanceof BigUint64Array
}
function yh(e) {
  return e === BigInt64Array || e === BigUint64Array
}
var bh = Symbol(`reindex`)
function xh(e, t, n) {
  let r = typeof t
  return r === `string`
    ? Wg(e)
      ? Th(e.getChild(t), n)
      : Ch(e, Oh(t), n)
    : r === `function`
      ? Ch(e, t, n)
      : r === `number` || t instanceof Date || r === `boolean`
        ? J(e, Ih(t), n)
        : typeof t?.transform == `function`
          ? wh(t.transform(e), n)
          : Sh(wh(t, n), e?.[bh])
}
function Sh(e, t) {
  return e != null && t ? cg(e, t) : e
}
function Ch(e, t, n) {
  return J(e, _h(n) ? (e, n) => zh(t(e, n)) : t, n)
}
function wh(e, t) {
  return t === void 0
    ? qh(e)
    : Gg(e)
      ? Th(e, t)
      : e instanceof t
        ? e
        : t.from(e, _h(t) && !gh(e) ? zh : void 0)
}
function Th(e, t) {
  return e == null ? e : (t === void 0 || t === Array) && Kg(e.type) ? Bh(Eh(e)) : wh(Eh(e), t)
}
function Eh(e) {
  return e.nullCount ? e.toJSON() : e.toArray()
}
var Dh = [null],
  Oh = (e) => (t) => {
    let n = t[e]
    return n === void 0 && t.type === `Feature` ? t.properties?.[e] : n
  },
  kh = { transform: sg },
  Ah = { transform: (e) => e },
  jh = () => 1,
  Mh = () => !0,
  q = (e) => (e == null ? e : `${e}`),
  Nh = (e) => (e == null ? e : +e),
  Ph = (e) => (e ? e[0] : void 0),
  Fh = (e) => (e ? e[1] : void 0),
  Ih = (e) => () => e
function Lh(e) {
  let t = `${e}`.slice(1) / 100
  return (e, n) => ge(e, t, n)
}
function Rh(e) {
  return gh(e) ? e : J(e, zh, Float64Array)
}
function zh(e) {
  return e == null ? NaN : Number(e)
}
function Bh(e) {
  return J(e, Vh)
}
function Vh(e) {
  return e instanceof Date && !isNaN(e)
    ? e
    : typeof e == `string`
      ? zm(e)
      : e == null || isNaN((e = Number(e)))
        ? void 0
        : new Date(e)
}
function Hh(e, t) {
  return (
    e === void 0 && (e = t), e === null ? [void 0, `none`] : Ng(e) ? [void 0, e] : [e, void 0]
  )
}
function Uh(e, t) {
  return (e === void 0 && (e = t), e === null || typeof e == `number` ? [void 0, e] : [e, void 0])
}
function Wh(e, t, n) {
  if (e != null) return Gh(e, t, n)
}
function Gh(e, t, n) {
  let r = `${e}`.toLowerCase()
  if (!n.includes(r)) throw Error(`invalid ${t}: ${e}`)
  return r
}
function Kh(e) {
  return Wg(e) ? e : qh(e)
}
function qh(e) {
  if (e == null || hh(e)) return e
  if (Gg(e)) return Th(e)
  if (Jh(e))
    switch (e.type) {
      case `FeatureCollection`:
        return e.features
      case `GeometryCollection`:
        return e.geometries
      default:
        return [e]
    }
  return Array.from(e)
}
function Jh(e) {
  switch (e?.type) {
    case `FeatureCollection`:
    case `GeometryCollection`:
    case `Feature`:
    case `LineString`:
    case `MultiLineString`:
    case `MultiPoint`:
    case `MultiPolygon`:
    case `Point`:
    case `Polygon`:
    case `Sphere`:
      return !0
    default:
      return !1
  }
}
function J(e, t, n = Array) {
  return e == null ? e : e instanceof n ? e.map(t) : n.from(e, t)
}
function Yh(e, t = Array) {
  return e instanceof t ? e.slice() : t.from(e)
}
function Xh({ x: e, x1: t, x2: n }) {
  return e !== void 0 || t !== void 0 || n !== void 0
}
function Zh({ y: e, y1: t, y2: n }) {
  return e !== void 0 || t !== void 0 || n !== void 0
}
function Qh(e) {
  return Xh(e) || Zh(e) || e.interval !== void 0
}
function $h(e) {
  return e?.toString === mh
}
function eg(e) {
  return $h(e) && (e.type !== void 0 || e.domain !== void 0)
}
function tg(e) {
  return $h(e) && typeof e.transform != `function`
}
function ng(e) {
  return tg(e) && e.value === void 0 && e.channel === void 0
}
function rg(e, t, n, r = Ah) {
  return (
    t === void 0 && n === void 0
      ? ((t = 0), (n = e === void 0 ? r : e))
      : t === void 0
        ? (t = e === void 0 ? 0 : e)
        : n === void 0 && (n = e === void 0 ? 0 : e),
    [t, n]
  )
}
function ig(e, t) {
  return e === void 0 && t === void 0 ? [Ph, Fh] : [e, t]
}
function ag({ z: e, fill: t, stroke: n } = {}) {
  return (e === void 0 && ([e] = Hh(t)), e === void 0 && ([e] = Hh(n)), e)
}
function og(e) {
  return hh(e) ? e.length : e?.numRows
}
function sg(e) {
  let t = og(e),
    n = new Uint32Array(t)
  for (let e = 0; e < t; ++e) n[e] = e
  return n
}
function cg(e, t) {
  return hh(e) ? J(t, (t) => e[t], e.constructor) : J(t, (t) => e.at(t))
}
function lg(e, t, n) {
  return e.subarray ? e.subarray(t, n) : e.slice(t, n)
}
function ug(e) {
  return typeof e == `object` && e ? e.valueOf() : e
}
function dg(e) {
  let t
  return [{ transform: () => t, label: pg(e) }, (e) => (t = e)]
}
function fg(e) {
  return e == null ? [e] : dg(e)
}
function pg(e, t) {
  return typeof e == `string` ? e : e && e.label !== void 0 ? e.label : t
}
function mg(e, t) {
  return {
    transform(n) {
      let r = e.transform(n),
        i = t.transform(n)
      return Dg(r) || Dg(i)
        ? J(r, (e, t) => new Date((+r[t] + +i[t]) / 2))
        : J(r, (e, t) => (+r[t] + +i[t]) / 2, Float64Array)
    },
    label: e.label,
  }
}
function hg(e, t) {
  let n = gg(t?.interval, t?.type)
  return n ? J(e, n) : e
}
function gg(e, t) {
  let n = _g(e, t)
  return n && ((e) => (Om(e) ? n.floor(e) : e))
}
function _g(e, t) {
  if (e != null) {
    if (typeof e == `number`) return vg(e)
    if (typeof e == `string`) return (t === `time` ? ih : ah)(e)
    if (typeof e.floor != `function`) throw Error(`invalid interval; missing floor method`)
    if (typeof e.offset != `function`) throw Error(`invalid interval; missing offset method`)
    return e
  }
}
function vg(e) {
  ;((e = +e), 0 < e && e < 1 && Number.isInteger(1 / e) && (e = -1 / e))
  let t = Math.abs(e)
  return e < 0
    ? {
        floor: (e) => Math.floor(e * t) / t,
        offset: (e, n = 1) => (e * t + Math.floor(n)) / t,
        range: (e, n) => Te(Math.ceil(e * t), n * t).map((e) => e / t),
      }
    : {
        floor: (e) => Math.floor(e / t) * t,
        offset: (e, n = 1) => e + t * Math.floor(n),
        range: (e, n) => Te(Math.ceil(e / t), n / t).map((e) => e * t),
      }
}
function yg(e, t) {
  if (((e = _g(e, t)), e && typeof e.range != `function`))
    throw Error(`invalid interval: missing range method`)
  return e
}
function bg(e, t) {
  if (((e = yg(e, t)), e && typeof e.ceil != `function`))
    throw Error(`invalid interval: missing ceil method`)
  return e
}
function xg(e) {
  return typeof e?.range == `function`
}
function Sg(e) {
  return e === void 0 || tg(e) ? e : { value: e }
}
function Cg(e) {
  return e == null ? null : { transform: (t) => xh(t, e, Float64Array), label: pg(e) }
}
function wg(e) {
  return e && typeof e[Symbol.iterator] == `function`
}
function Tg(e) {
  for (let t of e) if (t != null) return typeof t != `object` || t instanceof Date
}
function Eg(e) {
  for (let t of e) {
    if (t == null) continue
    let e = typeof t
    return e === `string` || e === `boolean`
  }
}
function Dg(e) {
  for (let t of e) if (t != null) return t instanceof Date
}
function Og(e) {
  for (let t of e) if (t != null) return typeof t == `string` && isNaN(t) && zm(t)
}
function kg(e) {
  for (let t of e)
    if (t != null) {
      if (typeof t != `string`) return !1
      if (t.trim()) return !isNaN(t)
    }
}
function Ag(e) {
  for (let t of e) if (t != null) return typeof t == `number`
}
function jg(e, t) {
  let n
  for (let r of e)
    if (r != null) {
      if (!t(r)) return !1
      n = !0
    }
  return n
}
var Mg = new Set(
  `none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow`.split(
    `,`,
  ),
)
function Ng(e) {
  return (
    typeof e == `string` &&
    ((e = e.toLowerCase().trim()),
    /^#[0-9a-f]{3,8}$/.test(e) ||
      /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e) ||
      Mg.has(e))
  )
}
function Pg(e) {
  return typeof e == `number` && ((0 <= e && e <= 1) || isNaN(e))
}
function Fg(e) {
  return e == null || Ig(e)
}
function Ig(e) {
  return /^\s*none\s*$/i.test(e)
}
function Lg(e) {
  return /^\s*round\s*$/i.test(e)
}
function Rg(e, t) {
  return Wh(e, t, [
    `middle`,
    `top-left`,
    `top`,
    `top-right`,
    `right`,
    `bottom-right`,
    `bottom`,
    `bottom-left`,
    `left`,
  ])
}
function zg(e = `middle`) {
  return Rg(e, `frameAnchor`)
}
function Bg(e = {}, ...t) {
  let n = e
  for (let r of t)
    for (let t in r)
      if (n[t] === void 0) {
        let i = r[t]
        n === e ? (n = { ...n, [t]: i }) : (n[t] = i)
      }
  return n
}
function Vg(e) {
  console.warn(`named iterables are deprecated; please use an object instead`)
  let t = new Set()
  return Object.fromEntries(
    Array.from(e, (e) => {
      let { name: n } = e
      if (n == null) throw Error(`missing name`)
      let r = `${n}`
      if (r === `__proto__`) throw Error(`illegal name: ${r}`)
      if (t.has(r)) throw Error(`duplicate name: ${r}`)
      return (t.add(r), [n, e])
    }),
  )
}
function Hg(e) {
  return wg(e) ? Vg(e) : e
}
function Ug(e) {
  return (
    e === !0
      ? (e = `frame`)
      : e === !1
        ? (e = null)
        : !Jh(e) &&
          e != null &&
          ((e = Gh(e, `clip`, [`frame`, `sphere`])), e === `sphere` && (e = { type: `Sphere` })),
    e
  )
}
function Wg(e) {
  return (
    e &&
    typeof e.getChild == `function` &&
    typeof e.toArray == `function` &&
    e.schema &&
    Array.isArray(e.schema.fields)
  )
}
function Gg(e) {
  return e && typeof e.toArray == `function` && e.type
}
function Kg(e) {
  return e && (e.typeId === 8 || e.typeId === 10) && e.unit === 1
}
var qg = Symbol(`position`),
  Jg = Symbol(`color`),
  Yg = Symbol(`radius`),
  Xg = Symbol(`length`),
  Zg = Symbol(`opacity`),
  Qg = Symbol(`symbol`),
  $g = Symbol(`projection`),
  Y = new Map([
    [`x`, qg],
    [`y`, qg],
    [`fx`, qg],
    [`fy`, qg],
    [`r`, Yg],
    [`color`, Jg],
    [`opacity`, Zg],
    [`symbol`, Qg],
    [`length`, Xg],
    [`projection`, $g],
  ])
function e_(e) {
  return e === qg || e === $g
}
function t_(e) {
  return e === qg || e === Yg || e === Xg || e === Zg
}
var n_ = 2 / Math.sqrt(3),
  r_ = new Map([
    [`asterisk`, Rp],
    [`circle`, zp],
    [`cross`, Bp],
    [`diamond`, Up],
    [`diamond2`, Wp],
    [
      `hexagon`,
      {
        draw(e, t) {
          let n = Math.sqrt(t / Math.PI),
            r = n * n_,
            i = r / 2
          ;(e.moveTo(0, r),
            e.lineTo(n, i),
            e.lineTo(n, -i),
            e.lineTo(0, -r),
            e.lineTo(-n, -i),
            e.lineTo(-n, i),
            e.closePath())
        },
      },
    ],
    [`plus`, Gp],
    [`square`, Kp],
    [`square2`, qp],
    [`star`, Qp],
    [`times`, cm],
    [`triangle`, em],
    [`triangle2`, nm],
    [`wye`, sm],
  ])
function i_(e) {
  return e && typeof e.draw == `function`
}
function a_(e) {
  return i_(e) ? !0 : typeof e == `string` && r_.has(e.toLowerCase())
}
function o_(e) {
  if (e == null || i_(e)) return e
  let t = r_.get(`${e}`.toLowerCase())
  if (t) return t
  throw Error(`invalid symbol: ${e}`)
}
function s_({ filter: e, sort: t, reverse: n, transform: r, initializer: i, ...a } = {}, o) {
  if (
    (r === void 0 &&
      (e != null && (r = d_(e)), t != null && !ng(t) && (r = l_(r, p_(t))), n && (r = l_(r, f_))),
    o != null && i != null)
  )
    throw Error(`transforms cannot be applied after initializers`)
  return { ...a, ...((t === null || ng(t)) && { sort: t }), transform: l_(r, o) }
}
function c_({ filter: e, sort: t, reverse: n, initializer: r, ...i } = {}, a) {
  return (
    r === void 0 &&
      (e != null && (r = d_(e)), t != null && !ng(t) && (r = u_(r, p_(t))), n && (r = u_(r, f_))),
    { ...i, ...((t === null || ng(t)) && { sort: t }), initializer: u_(r, a) }
  )
}
function l_(e, t) {
  return e == null
    ? t === null
      ? void 0
      : t
    : t == null
      ? e === null
        ? void 0
        : e
      : function (n, r, i) {
          return (({ data: n, facets: r } = e.call(this, n, r, i)), t.call(this, Kh(n), r, i))
        }
}
function u_(e, t) {
  return e == null
    ? t === null
      ? void 0
      : t
    : t == null
      ? e === null
        ? void 0
        : e
      : function (n, r, i, ...a) {
          let o, s, c, l, u, d
          return (
            ({ data: s = n, facets: c = r, channels: o } = e.call(this, n, r, i, ...a)),
            ({
              data: u = s,
              facets: d = c,
              channels: l,
            } = t.call(this, s, c, { ...i, ...o }, ...a)),
            { data: u, facets: d, channels: { ...o, ...l } }
          )
        }
}
function d_(e) {
  return (t, n) => {
    let r = xh(t, e)
    return { data: t, facets: n.map((e) => e.filter((e) => r[e])) }
  }
}
function f_(e, t) {
  return { data: e, facets: t.map((e) => e.slice().reverse()) }
}
function p_(e) {
  return (typeof e == `function` && e.length !== 1 ? m_ : h_)(e)
}
function m_(e) {
  return (t, n) => {
    let r = hh(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r))
    return { data: t, facets: n.map((e) => e.slice().sort(r)) }
  }
}
function h_(e) {
  let t, n
  ;({ channel: t, value: e, order: n } = { ...Sg(e) })
  let r = t?.startsWith(`-`)
  if ((r && (t = t.slice(1)), n === void 0 && (n = r ? Am : km), typeof n != `function`))
    switch (`${n}`.toLowerCase()) {
      case `ascending`:
        n = km
        break
      case `descending`:
        n = Am
        break
      default:
        throw Error(`invalid order: ${n}`)
    }
  return (r, i, a) => {
    let o
    if (t === void 0) o = xh(r, e)
    else {
      if (a === void 0) throw Error(`channel sort requires an initializer`)
      if (((o = a[t]), !o)) return {}
      o = o.value
    }
    let s = (e, t) => n(o[e], o[t])
    return { data: r, facets: i.map((e) => e.slice().sort(s)) }
  }
}
function g_(e, t, n = __) {
  if (e == null) return n(e)
  if (typeof e.reduceIndex == `function`) return e
  if (typeof e.reduce == `function` && $h(e)) return v_(e)
  if (typeof e == `function`) return y_(e)
  if (/^p\d{2}$/i.test(e)) return b_(Lh(e))
  switch (`${e}`.toLowerCase()) {
    case `first`:
      return C_
    case `last`:
      return w_
    case `identity`:
      return S_
    case `count`:
      return T_
    case `distinct`:
      return E_
    case `sum`:
      return t == null ? T_ : D_
    case `proportion`:
      return O_(t, `data`)
    case `proportion-facet`:
      return O_(t, `facet`)
    case `deviation`:
      return b_(h)
    case `min`:
      return b_(de)
    case `min-index`:
      return b_(fe)
    case `max`:
      return b_(le)
    case `max-index`:
      return b_(ue)
    case `mean`:
      return x_(ve)
    case `median`:
      return x_(ye)
    case `variance`:
      return b_(m)
    case `mode`:
      return b_(Se)
  }
  return n(e)
}
function __(e) {
  throw Error(`invalid reduce: ${e}`)
}
function v_(e) {
  return (
    console.warn(`deprecated reduce interface; implement reduceIndex instead.`),
    { ...e, reduceIndex: e.reduce.bind(e) }
  )
}
function y_(e) {
  return {
    reduceIndex(t, n, r) {
      return e(cg(n, t), r)
    },
  }
}
function b_(e) {
  return {
    reduceIndex(t, n) {
      return e(t, (e) => n[e])
    },
  }
}
function x_(e) {
  return {
    reduceIndex(t, n) {
      let r = e(t, (e) => n[e])
      return Dg(n) ? new Date(r) : r
    },
  }
}
var S_ = {
    reduceIndex(e, t) {
      return cg(t, e)
    },
  },
  C_ = {
    reduceIndex(e, t) {
      return t[e[0]]
    },
  },
  w_ = {
    reduceIndex(e, t) {
      return t[e[e.length - 1]]
    },
  },
  T_ = {
    label: `Frequency`,
    reduceIndex(e) {
      return e.length
    },
  },
  E_ = {
    label: `Distinct`,
    reduceIndex(e, t) {
      let n = new y()
      for (let r of e) n.add(t[r])
      return n.size
    },
  },
  D_ = b_(Ee)
function O_(e, t) {
  return e == null
    ? { scope: t, label: `Frequency`, reduceIndex: (e, t, n = 1) => e.length / n }
    : { scope: t, reduceIndex: (e, t, n = 1) => Ee(e, (e) => t[e]) / n }
}
function k_(e, { scale: t, type: n, value: r, filter: i, hint: a, label: o = pg(r) }, s) {
  return (
    a === void 0 && typeof r?.transform == `function` && (a = r.hint),
    M_(s, { scale: t, type: n, value: xh(e, r), label: o, filter: i, hint: a })
  )
}
function A_(e, t) {
  return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, k_(t, n, e)]))
}
function j_(e, t) {
  let n = Object.fromEntries(
    Object.entries(e).map(([e, { scale: n, value: r }]) => {
      let i = n == null ? null : t[n]
      return [e, i == null ? r : J(r, i)]
    }),
  )
  return ((n.channels = e), n)
}
function M_(e, t) {
  let { scale: n, value: r } = t
  if (n === !0 || n === `auto`)
    switch (e) {
      case `fill`:
      case `stroke`:
      case `color`:
        ;((t.scale = n !== !0 && jg(r, Ng) ? null : `color`), (t.defaultScale = `color`))
        break
      case `fillOpacity`:
      case `strokeOpacity`:
      case `opacity`:
        ;((t.scale = n !== !0 && jg(r, Pg) ? null : `opacity`), (t.defaultScale = `opacity`))
        break
      case `symbol`:
        ;(n !== !0 && jg(r, a_) ? ((t.scale = null), (t.value = J(r, o_))) : (t.scale = `symbol`),
          (t.defaultScale = `symbol`))
        break
      default:
        t.scale = Y.has(e) ? e : null
    }
  else if (n === !1) t.scale = null
  else if (n != null && !Y.has(n)) throw Error(`unknown scale: ${n}`)
  return t
}
function N_(e, t, n, r, i) {
  let { order: a, reverse: o, reduce: s = !0, limit: c } = i
  for (let l in i) {
    if (!Y.has(l)) continue
    let { value: u, order: d = a, reverse: f = o, reduce: p = s, limit: m = c } = Sg(i[l]),
      h = u?.startsWith(`-`)
    if (
      (h && (u = u.slice(1)),
      (d = d === void 0 ? (h === (u === `width` || u === `height`) ? z_ : B_) : R_(d)),
      p == null || p === !1)
    )
      continue
    let g = l === `fx` || l === `fy` ? F_(t, r[l]) : P_(n, l)
    if (!g) throw Error(`missing channel for scale: ${l}`)
    let _ = g.value,
      [v = 0, b = 1 / 0] = wg(m) ? m : m < 0 ? [m] : [0, m]
    if (u == null)
      g.domain = () => {
        let e = Array.from(new y(_))
        return (f && (e = e.reverse()), (v !== 0 || b !== 1 / 0) && (e = e.slice(v, b)), e)
      }
    else {
      let t =
          u === `data`
            ? e
            : u === `height`
              ? I_(n, `y1`, `y2`)
              : u === `width`
                ? I_(n, `x1`, `x2`)
                : L_(n, u, u === `y` ? `y2` : u === `x` ? `x2` : void 0),
        r = g_(p === !0 ? `max` : p, t)
      g.domain = () => {
        let e = D(
          sg(_),
          (e) => r.reduceIndex(e, t),
          (e) => _[e],
        )
        return (
          d && e.sort(d),
          f && e.reverse(),
          (v !== 0 || b !== 1 / 0) && (e = e.slice(v, b)),
          e.map(Ph)
        )
      }
    }
  }
}
function P_(e, t) {
  for (let n in e) {
    let r = e[n]
    if (r.scale === t) return r
  }
}
function F_(e, t) {
  let n = e.original
  if (n === e) return t
  let r = t.value,
    i = (t.value = [])
  for (let t = 0; t < n.length; ++t) {
    let a = r[n[t][0]]
    for (let n of e[t]) i[n] = a
  }
  return t
}
function I_(e, t, n) {
  let r = L_(e, t)
  return J(L_(e, n), (e, t) => Math.abs(e - r[t]), Float64Array)
}
function L_(e, t, n) {
  let r = e[t]
  if ((!r && n !== void 0 && (r = e[n]), r)) return r.value
  throw Error(`missing channel: ${t}`)
}
function R_(e) {
  if (e == null || typeof e == `function`) return e
  switch (`${e}`.toLowerCase()) {
    case `ascending`:
      return z_
    case `descending`:
      return B_
  }
  throw Error(`invalid order: ${e}`)
}
function z_([e, t], [n, r]) {
  return km(t, r) || km(e, n)
}
function B_([e, t], [n, r]) {
  return Am(t, r) || km(e, n)
}
function V_(e, t) {
  let n = e[t]
  if (n) {
    for (; n.source;) n = n.source
    return n.source === null ? null : n
  }
}
var H_ = new Map([
  [`accent`, ef],
  [`category10`, $d],
  [`dark2`, tf],
  [`observable10`, nf],
  [`paired`, rf],
  [`pastel1`, af],
  [`pastel2`, of],
  [`set1`, sf],
  [`set2`, cf],
  [`set3`, lf],
  [`tableau10`, uf],
])
function U_(e) {
  return e != null && H_.has(`${e}`.toLowerCase())
}
var W_ = new Map([
  ...H_,
  [`brbg`, G_(df, ff)],
  [`prgn`, G_(pf, mf)],
  [`piyg`, G_(hf, gf)],
  [`puor`, G_(_f, vf)],
  [`rdbu`, G_(yf, bf)],
  [`rdgy`, G_(xf, Sf)],
  [`rdylbu`, G_(Cf, wf)],
  [`rdylgn`, G_(Tf, Ef)],
  [`spectral`, G_(Df, Of)],
  [`burd`, K_(yf, bf)],
  [`buylrd`, K_(Cf, wf)],
  [`blues`, X($f, ep)],
  [`greens`, X(tp, np)],
  [`greys`, X(rp, ip)],
  [`oranges`, X(lp, up)],
  [`purples`, X(ap, op)],
  [`reds`, X(sp, cp)],
  [`turbo`, q_(xp)],
  [`viridis`, q_(Cp)],
  [`magma`, q_(wp)],
  [`inferno`, q_(Tp)],
  [`plasma`, q_(Ep)],
  [`cividis`, q_(dp)],
  [`cubehelix`, q_(fp)],
  [`warm`, q_(pp)],
  [`cool`, q_(mp)],
  [`bugn`, X(kf, Af)],
  [`bupu`, X(jf, Mf)],
  [`gnbu`, X(Nf, Pf)],
  [`orrd`, X(Ff, If)],
  [`pubu`, X(zf, Bf)],
  [`pubugn`, X(Lf, Rf)],
  [`purd`, X(Vf, Hf)],
  [`rdpu`, X(Uf, Wf)],
  [`ylgn`, X(qf, Jf)],
  [`ylgnbu`, X(Gf, Kf)],
  [`ylorbr`, X(Yf, Xf)],
  [`ylorrd`, X(Zf, Qf)],
  [`rainbow`, J_(gp)],
  [`sinebow`, J_(bp)],
])
function X(e, t) {
  return ({ length: n }) =>
    n === 1
      ? [e[3][1]]
      : n === 2
        ? [e[3][1], e[3][2]]
        : ((n = Math.max(3, Math.floor(n))), n > 9 ? Gi(t, n) : e[n])
}
function G_(e, t) {
  return ({ length: n }) =>
    n === 2 ? [e[3][0], e[3][2]] : ((n = Math.max(3, Math.floor(n))), n > 11 ? Gi(t, n) : e[n])
}
function K_(e, t) {
  return ({ length: n }) =>
    n === 2
      ? [e[3][2], e[3][0]]
      : ((n = Math.max(3, Math.floor(n))), n > 11 ? Gi((e) => t(1 - e), n) : e[n].slice().reverse())
}
function q_(e) {
  return ({ length: t }) => Gi(e, Math.max(2, Math.floor(t)))
}
function J_(e) {
  return ({ length: t }) => Gi(e, Math.floor(t) + 1).slice(0, -1)
}
function Y_(e) {
  let t = `${e}`.toLowerCase()
  if (!W_.has(t)) throw Error(`unknown ordinal scheme: ${t}`)
  return W_.get(t)
}
function X_(e, t) {
  let n = Y_(e),
    r = typeof n == `function` ? n({ length: t }) : n
  return r.length === t ? r : r.slice(0, t)
}
function Z_(e, t = `greys`) {
  let n = new Set(),
    [r, i] = X_(t, 2)
  for (let t of e)
    if (t != null) {
      if (t === !0) n.add(i)
      else if (t === !1) n.add(r)
      else return
    }
  return [...n]
}
var Q_ = new Map([
  [`brbg`, ff],
  [`prgn`, mf],
  [`piyg`, gf],
  [`puor`, vf],
  [`rdbu`, bf],
  [`rdgy`, Sf],
  [`rdylbu`, wf],
  [`rdylgn`, Ef],
  [`spectral`, Of],
  [`burd`, (e) => bf(1 - e)],
  [`buylrd`, (e) => wf(1 - e)],
  [`blues`, ep],
  [`greens`, np],
  [`greys`, ip],
  [`purples`, op],
  [`reds`, cp],
  [`oranges`, up],
  [`turbo`, xp],
  [`viridis`, Cp],
  [`magma`, wp],
  [`inferno`, Tp],
  [`plasma`, Ep],
  [`cividis`, dp],
  [`cubehelix`, fp],
  [`warm`, pp],
  [`cool`, mp],
  [`bugn`, Af],
  [`bupu`, Mf],
  [`gnbu`, Pf],
  [`orrd`, If],
  [`pubugn`, Rf],
  [`pubu`, Bf],
  [`purd`, Hf],
  [`rdpu`, Wf],
  [`ylgnbu`, Kf],
  [`ylgn`, Jf],
  [`ylorbr`, Xf],
  [`ylorrd`, Qf],
  [`rainbow`, gp],
  [`sinebow`, bp],
])
function $_(e) {
  let t = `${e}`.toLowerCase()
  if (!Q_.has(t)) throw Error(`unknown quantitative scheme: ${t}`)
  return Q_.get(t)
}
var ev = new Set([
  `brbg`,
  `prgn`,
  `piyg`,
  `puor`,
  `rdbu`,
  `rdgy`,
  `rdylbu`,
  `rdylgn`,
  `spectral`,
  `burd`,
  `buylrd`,
])
function tv(e) {
  return e != null && ev.has(`${e}`.toLowerCase())
}
var nv = (e) => (t) => e(1 - t),
  rv = [0, 1],
  iv = new Map([
    [`number`, wi],
    [`rgb`, _i],
    [`hsl`, Ri],
    [`hcl`, Vi],
    [`lab`, zi],
  ])
function av(e) {
  let t = `${e}`.toLowerCase()
  if (!iv.has(t)) throw Error(`unknown interpolator: ${t}`)
  return iv.get(t)
}
function ov(
  e,
  t,
  n,
  {
    type: r,
    nice: i,
    clamp: a,
    zero: o,
    domain: s = bv(e, n),
    unknown: c,
    round: l,
    scheme: u,
    interval: d,
    range: f = Y.get(e) === Yg
      ? Sv(n, s)
      : Y.get(e) === Xg
        ? Cv(n, s)
        : Y.get(e) === Zg
          ? rv
          : void 0,
    interpolate: p = Y.get(e) === Jg
      ? u == null && f !== void 0
        ? _i
        : $_(u === void 0 ? (r === `cyclical` ? `rainbow` : `turbo`) : u)
      : l
        ? Mi
        : wi,
    reverse: m,
  },
) {
  if (
    ((s = sv(s)),
    (d = yg(d, r)),
    (r === `cyclical` || r === `sequential`) && (r = `linear`),
    typeof p != `function` && (p = av(p)),
    (m = !!m),
    f !== void 0 && s.length !== (f = sv(f)).length)
  ) {
    if (p.length === 1) throw Error(`invalid piecewise interpolator`)
    ;((p = Wi(p, f)), (f = void 0))
  }
  if (
    (p.length === 1
      ? ((m &&= ((p = nv(p)), !1)),
        f === void 0 &&
          ((f = Float64Array.from(s, (e, t) => t / (s.length - 1))), f.length === 2 && (f = rv)),
        t.interpolate((f === rv ? Ih : Ev)(p)))
      : t.interpolate(p),
    o)
  ) {
    let [e, t] = g(s)
    ;(e > 0 || t < 0) &&
      ((s = Yh(s)), (Bm(s) || 1) === Math.sign(e) ? (s[0] = 0) : (s[s.length - 1] = 0))
  }
  return (
    m && (s = De(s)),
    t.domain(s).unknown(c),
    i && (t.nice(cv(i, r)), (s = t.domain())),
    f !== void 0 && t.range(f),
    a && t.clamp(a),
    { type: r, domain: s, range: f, scale: t, interpolate: p, interval: d }
  )
}
function sv(e) {
  return ((e = qh(e)), e.length >= 2 ? e : [e[0], e[0]])
}
function cv(e, t) {
  return e === !0 ? void 0 : typeof e == `number` ? e : bg(e, t)
}
function lv(e, t, n) {
  return ov(e, vd(), t, n)
}
function uv(e, t, n) {
  return dv(e, t, { ...n, exponent: 0.5 })
}
function dv(e, t, { exponent: n = 1, ...r }) {
  return ov(e, zd().exponent(n), t, { ...r, type: `pow` })
}
function fv(e, t, { base: n = 10, domain: r = wv(t), ...i }) {
  return ov(e, Ad().base(n), t, { ...i, domain: r })
}
function pv(e, t, { constant: n = 1, ...r }) {
  return ov(e, Pd().constant(n), t, r)
}
function mv(
  e,
  t,
  {
    range: n,
    quantiles: r = n === void 0 ? 5 : (n = [...n]).length,
    n: i = r,
    scheme: a = `rdylbu`,
    domain: o = Tv(t),
    unknown: s,
    interpolate: c,
    reverse: l,
  },
) {
  return (
    n === void 0 && (n = c === void 0 ? (Y.get(e) === Jg ? X_(a, i) : void 0) : Gi(c, i)),
    o.length > 0 && (o = Bd(o, n === void 0 ? { length: i } : n).quantiles()),
    gv(e, t, { domain: o, range: n, reverse: l, unknown: s })
  )
}
function hv(
  e,
  t,
  {
    range: n,
    n: r = n === void 0 ? 5 : (n = [...n]).length,
    scheme: i = `rdylbu`,
    domain: a = bv(e, t),
    unknown: o,
    interpolate: s,
    reverse: c,
  },
) {
  let [l, u] = g(a),
    d
  return (
    n === void 0
      ? ((d = oe(l, u, r)),
        d[0] <= l && d.splice(0, 1),
        d[d.length - 1] >= u && d.pop(),
        (r = d.length + 1),
        (n = s === void 0 ? (Y.get(e) === Jg ? X_(i, r) : void 0) : Gi(s, r)))
      : ((d = Gi(wi(l, u), r + 1).slice(1, -1)),
        l instanceof Date && (d = d.map((e) => new Date(e)))),
    Bm(qh(a)) < 0 && d.reverse(),
    gv(e, t, { domain: d, range: n, reverse: c, unknown: o })
  )
}
function gv(
  e,
  t,
  {
    domain: n = [0],
    unknown: r,
    scheme: i = `rdylbu`,
    interpolate: a,
    range: o = a === void 0
      ? Y.get(e) === Jg
        ? X_(i, n.length + 1)
        : void 0
      : Gi(a, n.length + 1),
    reverse: s,
  },
) {
  n = qh(n)
  let c = Bm(n)
  if (!isNaN(c) && !_v(n, c)) throw Error(`the ${e} scale has a non-monotonic domain`)
  return (
    s && (o = De(o)),
    {
      type: `threshold`,
      scale: Vd(c < 0 ? De(n) : n, o === void 0 ? [] : o).unknown(r),
      domain: n,
      range: o,
    }
  )
}
function _v(e, n) {
  for (let r = 1, i = e.length, a = e[0]; r < i; ++r) {
    let i = t(a, (a = e[r]))
    if (i !== 0 && i !== n) return !1
  }
  return !0
}
function vv(e) {
  return { type: `identity`, scale: t_(Y.get(e)) ? yd() : (e) => e }
}
function yv(e, t = Mm) {
  return e.length
    ? [
        de(e, ({ value: e }) => (e === void 0 ? e : de(e, t))),
        le(e, ({ value: e }) => (e === void 0 ? e : le(e, t))),
      ]
    : [0, 1]
}
function bv(e, t) {
  let n = Y.get(e)
  return (n === Yg || n === Zg || n === Xg ? xv : yv)(t)
}
function xv(e) {
  return [0, e.length ? le(e, ({ value: e }) => (e === void 0 ? e : le(e, Mm))) : 1]
}
function Sv(e, t) {
  let n = e.find(({ radius: e }) => e !== void 0)
  if (n !== void 0) return [0, n.radius]
  let r = ge(e, 0.5, ({ value: e }) => (e === void 0 ? NaN : ge(e, 0.25, Nm))),
    i = t.map((e) => 3 * Math.sqrt(e / r)),
    a = 30 / le(i)
  return a < 1 ? i.map((e) => e * a) : i
}
function Cv(e, t) {
  let n = ye(e, ({ value: e }) => (e === void 0 ? NaN : ye(e, Math.abs))),
    r = t.map((e) => (12 * e) / n),
    i = 60 / le(r)
  return i < 1 ? r.map((e) => e * i) : r
}
function wv(e) {
  for (let { value: t } of e)
    if (t !== void 0)
      for (let n of t) {
        if (n > 0) return yv(e, Nm)
        if (n < 0) return yv(e, Pm)
      }
  return [1, 10]
}
function Tv(e) {
  let t = []
  for (let { value: n } of e) if (n !== void 0) for (let e of n) t.push(e)
  return t
}
function Ev(e) {
  return (t, n) => (r) => e(t + r * (n - t))
}
var Dv = 0,
  Ov
function kv() {
  let e = Dv
  return ((Dv = 0), (Ov = void 0), e)
}
function Av(e) {
  e !== Ov && ((Ov = e), console.warn(e), ++Dv)
}
function jv(
  e,
  n,
  r,
  i,
  {
    type: a,
    nice: o,
    clamp: s,
    domain: c = yv(i),
    unknown: l,
    pivot: u = 0,
    scheme: d,
    range: f,
    symmetric: p = !0,
    interpolate: m = Y.get(e) === Jg
      ? d == null && f !== void 0
        ? _i
        : $_(d === void 0 ? `rdbu` : d)
      : wi,
    reverse: h,
  },
) {
  ;((u = +u), (c = qh(c)))
  let [g, _] = c
  if (
    (c.length > 2 && Av(`Warning: the diverging ${e} scale domain contains extra elements.`),
    t(g, _) < 0 && (([g, _] = [_, g]), (h = !h)),
    (g = Math.min(g, u)),
    (_ = Math.max(_, u)),
    typeof m != `function` && (m = av(m)),
    f !== void 0 && (m = m.length === 1 ? Ev(m)(...f) : Wi(m, f)),
    h && (m = nv(m)),
    p)
  ) {
    let e = r.apply(u),
      t = e - r.apply(g),
      n = r.apply(_) - e
    t < n ? (g = r.invert(e - n)) : t > n && (_ = r.invert(e + t))
  }
  return (
    n.domain([g, u, _]).unknown(l).interpolator(m),
    s && n.clamp(s),
    o && n.nice(o),
    { type: a, domain: [g, _], pivot: u, interpolate: m, scale: n }
  )
}
function Mv(e, t, n) {
  return jv(e, Yd(), Lv, t, n)
}
function Nv(e, t, n) {
  return Pv(e, t, { ...n, exponent: 0.5 })
}
function Pv(e, t, { exponent: n = 1, ...r }) {
  return jv(e, Qd().exponent((n = +n)), Bv(n), t, { ...r, type: `diverging-pow` })
}
function Fv(e, t, { base: n = 10, pivot: r = 1, domain: i = yv(t, r < 0 ? Pm : Nm), ...a }) {
  return jv(e, Xd().base((n = +n)), Rv, t, { domain: i, pivot: r, ...a })
}
function Iv(e, t, { constant: n = 1, ...r }) {
  return jv(e, Zd().constant((n = +n)), Vv(n), t, r)
}
var Lv = {
    apply(e) {
      return e
    },
    invert(e) {
      return e
    },
  },
  Rv = { apply: Math.log, invert: Math.exp },
  zv = {
    apply(e) {
      return Math.sign(e) * Math.sqrt(Math.abs(e))
    },
    invert(e) {
      return e * e * Math.sign(e)
    },
  }
function Bv(e) {
  return e === 0.5
    ? zv
    : {
        apply(t) {
          return Math.sign(t) * Math.abs(t) ** +e
        },
        invert(t) {
          return Math.sign(t) * Math.abs(t) ** (1 / e)
        },
      }
}
function Vv(e) {
  return {
    apply(t) {
      return Math.sign(t) * Math.log1p(Math.abs(t / e))
    },
    invert(t) {
      return Math.sign(t) * Math.expm1(Math.abs(t)) * e
    },
  }
}
function Hv(e, t, n, r) {
  return ov(e, t, n, r)
}
function Uv(e, t, n) {
  return Hv(e, Gd(), t, n)
}
function Wv(e, t, n) {
  return Hv(e, Kd(), t, n)
}
var Gv = Symbol(`ordinal`)
function Kv(e, t, n, { type: r, interval: i, domain: a, range: o, reverse: s, hint: c }) {
  return (
    (i = yg(i, r)),
    a === void 0 && (a = Zv(n, i, e)),
    (r === `categorical` || r === Gv) && (r = `ordinal`),
    s && (a = De(a)),
    (a = t.domain(a).domain()),
    o !== void 0 && (typeof o == `function` && (o = o(a)), t.range(o)),
    { type: r, domain: a, range: o, scale: t, hint: c, interval: i }
  )
}
function qv(e, t, { type: n, interval: r, domain: i, range: a, scheme: o, unknown: s, ...c }) {
  ;((r = yg(r, n)), i === void 0 && (i = Zv(t, r, e)))
  let l
  if (Y.get(e) === Qg) ((l = $v(t)), (a = a === void 0 ? ey(l) : J(a, o_)))
  else if (
    Y.get(e) === Jg &&
    (a === void 0 &&
      (n === `ordinal` || n === Gv) &&
      ((a = Z_(i, o)), a !== void 0 && (o = void 0)),
    o === void 0 && a === void 0 && (o = n === `ordinal` ? `turbo` : `observable10`),
    o !== void 0)
  ) {
    if (a !== void 0) {
      let e = $_(o),
        t = a[0],
        n = a[1] - a[0]
      a = ({ length: r }) => Gi((r) => e(t + n * r), r)
    } else a = Y_(o)
  }
  if (s === ed) throw Error(`implicit unknown on ${e} scale is not supported`)
  return Kv(e, td().unknown(s), t, { ...c, type: n, domain: i, range: a, hint: l })
}
function Jv(e, t, { align: n = 0.5, padding: r = 0.5, ...i }) {
  return Xv(id().align(n).padding(r), t, i, e)
}
function Yv(
  e,
  t,
  {
    align: n = 0.5,
    padding: r = 0.1,
    paddingInner: i = r,
    paddingOuter: a = e === `fx` || e === `fy` ? 0 : r,
    ...o
  },
) {
  return Xv(nd().align(n).paddingInner(i).paddingOuter(a), t, o, e)
}
function Xv(e, t, n, r) {
  let { round: i } = n
  return (i !== void 0 && e.round((i = !!i)), (e = Kv(r, e, t, n)), (e.round = i), e)
}
function Zv(e, t, n) {
  let r = new y()
  for (let { value: t, domain: n } of e) {
    if (n !== void 0) return n()
    if (t !== void 0) for (let e of t) r.add(e)
  }
  if (t !== void 0) {
    let [e, n] = g(r).map(t.floor, t)
    return t.range(e, t.offset(n))
  }
  if (r.size > 1e4 && Y.get(n) === qg)
    throw Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`)
  return A(r, km)
}
function Qv(e, t) {
  let n
  for (let { hint: r } of e) {
    let e = r?.[t]
    if (e !== void 0) {
      if (n === void 0) n = e
      else if (n !== e) return
    }
  }
  return n
}
function $v(e) {
  return { fill: Qv(e, `fill`), stroke: Qv(e, `stroke`) }
}
function ey(e) {
  return Fg(e.fill) ? um : lm
}
function ty(
  e,
  {
    label: t,
    inset: n = 0,
    insetTop: r = n,
    insetRight: i = n,
    insetBottom: a = n,
    insetLeft: o = n,
    round: s,
    nice: c,
    clamp: l,
    zero: u,
    align: d,
    padding: f,
    projection: p,
    facet: { label: m = t } = {},
    ...h
  } = {},
) {
  let g = {}
  for (let [n, _] of e) {
    let e = h[n],
      v = py(n, _, {
        round: Y.get(n) === qg ? s : void 0,
        nice: c,
        clamp: l,
        zero: u,
        align: d,
        padding: f,
        projection: p,
        ...e,
      })
    if (v) {
      let {
        label: s = n === `fx` || n === `fy` ? m : t,
        percent: c,
        transform: l,
        inset: u,
        insetTop: d = u === void 0 ? (n === `y` ? r : 0) : u,
        insetRight: f = u === void 0 ? (n === `x` ? i : 0) : u,
        insetBottom: p = u === void 0 ? (n === `y` ? a : 0) : u,
        insetLeft: h = u === void 0 ? (n === `x` ? o : 0) : u,
      } = e || {}
      if (l == null) l = void 0
      else if (typeof l != `function`) throw Error(`invalid scale transform; not a function`)
      ;((v.percent = !!c),
        (v.label = s === void 0 ? iy(_, v) : s),
        (v.transform = l),
        n === `x` || n === `fx`
          ? ((v.insetLeft = +h), (v.insetRight = +f))
          : (n === `y` || n === `fy`) && ((v.insetTop = +d), (v.insetBottom = +p)),
        (g[n] = v))
    }
  }
  return g
}
function ny(e) {
  let t = {},
    n = { scales: t }
  for (let [r, i] of Object.entries(e)) {
    let { scale: e, type: a, interval: o, label: s } = i
    ;((t[r] = Ey(i)),
      (n[r] = e),
      (e.type = a),
      o != null && (e.interval = o),
      s != null && (e.label = s))
  }
  return n
}
function ry(e, t) {
  let { x: n, y: r, fx: i, fy: a } = e,
    o = i || a ? oy(t) : t
  ;(i && cy(i, o), a && ly(a, o))
  let s = i || a ? sy(e, t) : t
  ;(n && cy(n, s), r && ly(r, s))
}
function iy(e = [], t) {
  let n
  for (let { label: t } of e)
    if (t !== void 0) {
      if (n === void 0) n = t
      else if (n !== t) return
    }
  if (n !== void 0)
    return (!yy(t) && t.percent && (n = `${n} (%)`), { inferred: !0, toString: () => n })
}
function ay(e) {
  return Math.sign(Bm(e.domain())) * Math.sign(Bm(e.range()))
}
function oy(e) {
  let {
    marginTop: t,
    marginRight: n,
    marginBottom: r,
    marginLeft: i,
    width: a,
    height: o,
    facet: { marginTop: s, marginRight: c, marginBottom: l, marginLeft: u },
  } = e
  return {
    marginTop: Math.max(t, s),
    marginRight: Math.max(n, c),
    marginBottom: Math.max(r, l),
    marginLeft: Math.max(i, u),
    width: a,
    height: o,
  }
}
function sy({ fx: e, fy: t }, n) {
  let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = oy(n)
  return {
    marginTop: r,
    marginRight: i,
    marginBottom: a,
    marginLeft: o,
    width: e ? e.scale.bandwidth() + o + i : s,
    height: t ? t.scale.bandwidth() + r + a : c,
    facet: { width: s, height: c },
  }
}
function cy(e, t) {
  if (e.range === void 0) {
    let { insetLeft: n, insetRight: r } = e,
      { width: i, marginLeft: a = 0, marginRight: o = 0 } = t,
      s = a + n,
      c = i - o - r
    ;((e.range = [s, Math.max(s, c)]), yy(e) || (e.range = fy(e)), e.scale.range(e.range))
  }
  uy(e)
}
function ly(e, t) {
  if (e.range === void 0) {
    let { insetTop: n, insetBottom: r } = e,
      { height: i, marginTop: a = 0, marginBottom: o = 0 } = t,
      s = a + n,
      c = i - o - r
    ;((e.range = [Math.max(s, c), s]),
      yy(e) ? e.range.reverse() : (e.range = fy(e)),
      e.scale.range(e.range))
  }
  uy(e)
}
function uy(e) {
  e.round === void 0 && xy(e) && dy(e) <= 30 && e.scale.round(!0)
}
function dy({ scale: e }) {
  let t = e.domain().length,
    [n, r] = e.range(),
    i = e.paddingInner ? e.paddingInner() : 1,
    a = e.paddingOuter ? e.paddingOuter() : e.padding(),
    o = t - i,
    s = Math.abs(r - n) / Math.max(1, o + a * 2)
  return (s - Math.floor(s)) * o
}
function fy(e) {
  let t = e.scale.domain().length + by(e)
  if (!(t > 2)) return e.range
  let [n, r] = e.range
  return Array.from({ length: t }, (e, i) => n + (i / (t - 1)) * (r - n))
}
function py(e, t = [], n = {}) {
  let r = _y(e, t, n)
  if (
    n.type === void 0 &&
    n.domain === void 0 &&
    n.range === void 0 &&
    n.interval == null &&
    e !== `fx` &&
    e !== `fy` &&
    yy({ type: r })
  ) {
    let n = t.map(({ value: e }) => e).filter((e) => e !== void 0)
    n.some(Dg)
      ? Av(
          `Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${my(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${my(r)}".`,
        )
      : n.some(Og)
        ? Av(
            `Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${my(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${my(r)}".`,
          )
        : n.some(kg) &&
          Av(
            `Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${my(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${my(r)}".`,
          )
  }
  switch (((n.type = r), r)) {
    case `diverging`:
    case `diverging-sqrt`:
    case `diverging-pow`:
    case `diverging-log`:
    case `diverging-symlog`:
    case `cyclical`:
    case `sequential`:
    case `linear`:
    case `sqrt`:
    case `threshold`:
    case `quantile`:
    case `pow`:
    case `log`:
    case `symlog`:
      n = Cy(t, n, Rh)
      break
    case `identity`:
      switch (Y.get(e)) {
        case qg:
          n = Cy(t, n, Rh)
          break
        case Qg:
          n = Cy(t, n, wy)
      }
      break
    case `utc`:
    case `time`:
      n = Cy(t, n, Bh)
  }
  switch (r) {
    case `diverging`:
      return Mv(e, t, n)
    case `diverging-sqrt`:
      return Nv(e, t, n)
    case `diverging-pow`:
      return Pv(e, t, n)
    case `diverging-log`:
      return Fv(e, t, n)
    case `diverging-symlog`:
      return Iv(e, t, n)
    case `categorical`:
    case `ordinal`:
    case Gv:
      return qv(e, t, n)
    case `cyclical`:
    case `sequential`:
    case `linear`:
      return lv(e, t, n)
    case `sqrt`:
      return uv(e, t, n)
    case `threshold`:
      return gv(e, t, n)
    case `quantile`:
      return mv(e, t, n)
    case `quantize`:
      return hv(e, t, n)
    case `pow`:
      return dv(e, t, n)
    case `log`:
      return fv(e, t, n)
    case `symlog`:
      return pv(e, t, n)
    case `utc`:
      return Wv(e, t, n)
    case `time`:
      return Uv(e, t, n)
    case `point`:
      return Jv(e, t, n)
    case `band`:
      return Yv(e, t, n)
    case `identity`:
      return vv(e)
    case void 0:
      return
    default:
      throw Error(`unknown scale type: ${r}`)
  }
}
function my(e) {
  return typeof e == `symbol` ? e.description : e
}
function hy(e) {
  return typeof e == `string` ? `${e}`.toLowerCase() : e
}
var gy = { toString: () => `projection` }
function _y(e, t, { type: n, domain: r, range: i, scheme: a, pivot: o, projection: s }) {
  if (((n = hy(n)), e === `fx` || e === `fy`)) return `band`
  ;(e === `x` || e === `y`) && s != null && (n = gy)
  for (let e of t) {
    let t = hy(e.type)
    if (t !== void 0) {
      if (n === void 0) n = t
      else if (n !== t) throw Error(`scale incompatible with channel: ${n} !== ${t}`)
    }
  }
  if (n === gy) return
  if (n !== void 0) return n
  if (r === void 0 && !t.some(({ value: e }) => e !== void 0)) return
  let c = Y.get(e)
  if (c === Yg) return `sqrt`
  if (c === Zg || c === Xg) return `linear`
  if (c === Qg) return `ordinal`
  let l = (r ?? i)?.length
  if (l < 2 || l > 2) return vy(c)
  if (r !== void 0) {
    if (Eg(r)) return vy(c)
    if (Dg(r)) return `utc`
  } else {
    let e = t.map(({ value: e }) => e).filter((e) => e !== void 0)
    if (e.some(Eg)) return vy(c)
    if (e.some(Dg)) return `utc`
  }
  if (c === Jg) {
    if (o != null || tv(a)) return `diverging`
    if (U_(a)) return `categorical`
  }
  return `linear`
}
function vy(e) {
  switch (e) {
    case qg:
      return `point`
    case Jg:
      return Gv
    default:
      return `ordinal`
  }
}
function yy({ type: e }) {
  return e === `ordinal` || e === `point` || e === `band` || e === Gv
}
function by({ type: e }) {
  return e === `threshold`
}
function xy({ type: e }) {
  return e === `point` || e === `band`
}
function Sy(e) {
  if (e === void 0) return !0
  let t = e.domain(),
    n = e(t[0])
  for (let r = 1, i = t.length; r < i; ++r) if (e(t[r]) - n) return !1
  return !0
}
function Cy(e, { domain: t, ...n }, r) {
  for (let n of e)
    n.value !== void 0 && (t === void 0 && (t = n.value?.domain), (n.value = r(n.value)))
  return { domain: t === void 0 ? t : r(t), ...n }
}
function wy(e) {
  return J(e, o_)
}
function Ty(e) {
  return (t) => {
    if (!Y.has((t = `${t}`))) throw Error(`unknown scale: ${t}`)
    return e[t]
  }
}
function Ey({
  scale: e,
  type: t,
  domain: n,
  range: r,
  interpolate: i,
  interval: a,
  transform: o,
  percent: s,
  pivot: c,
}) {
  if (t === `identity`) return { type: `identity`, apply: (e) => e, invert: (e) => e }
  let l = e.unknown ? e.unknown() : void 0
  return {
    type: t,
    domain: Yh(n),
    ...(r !== void 0 && { range: Yh(r) }),
    ...(o !== void 0 && { transform: o }),
    ...(s && { percent: s }),
    ...(l !== void 0 && { unknown: l }),
    ...(a !== void 0 && { interval: a }),
    ...(i !== void 0 && { interpolate: i }),
    ...(e.clamp && { clamp: e.clamp() }),
    ...(c !== void 0 && { pivot: c, symmetric: !1 }),
    ...(e.base && { base: e.base() }),
    ...(e.exponent && { exponent: e.exponent() }),
    ...(e.constant && { constant: e.constant() }),
    ...(e.align && { align: e.align(), round: e.round() }),
    ...(e.padding &&
      (e.paddingInner
        ? { paddingInner: e.paddingInner(), paddingOuter: e.paddingOuter() }
        : { padding: e.padding() })),
    ...(e.bandwidth && { bandwidth: e.bandwidth(), step: e.step() }),
    apply: (t) => e(t),
    ...(e.invert && { invert: (t) => e.invert(t) }),
  }
}
function Dy(e, t) {
  let { fx: n, fy: r } = ty(e, t),
    i = n?.scale.domain(),
    a = r?.scale.domain()
  return i && a
    ? f(i, a).map(([e, t], n) => ({ x: e, y: t, i: n }))
    : i
      ? i.map((e, t) => ({ x: e, i: t }))
      : a
        ? a.map((e, t) => ({ y: e, i: t }))
        : void 0
}
function Oy(e, { x: t, y: n }) {
  return (
    (t &&= Fy(t)),
    (n &&= Fy(n)),
    e
      .filter(t && n ? (e) => t.has(e.x) && n.has(e.y) : t ? (e) => t.has(e.x) : (e) => n.has(e.y))
      .sort(
        t && n
          ? (e, r) => t.get(e.x) - t.get(r.x) || n.get(e.y) - n.get(r.y)
          : t
            ? (e, n) => t.get(e.x) - t.get(n.x)
            : (e, t) => n.get(e.y) - n.get(t.y),
      )
  )
}
function ky(e, { fx: t, fy: n }) {
  let r = sg(e),
    i = t?.value,
    a = n?.value
  return t && n
    ? E(
        r,
        (e) => ((e.fx = i[e[0]]), (e.fy = a[e[0]]), e),
        (e) => i[e],
        (e) => a[e],
      )
    : t
      ? E(
          r,
          (e) => ((e.fx = i[e[0]]), e),
          (e) => i[e],
        )
      : E(
          r,
          (e) => ((e.fy = a[e[0]]), e),
          (e) => a[e],
        )
}
function Ay(e, t, { marginTop: n, marginLeft: r }) {
  let i = e ? ({ x: t }) => e(t) - r : () => 0,
    a = t ? ({ y: e }) => t(e) - n : () => 0
  return function (e) {
    this.tagName === `svg`
      ? (this.setAttribute(`x`, i(e)), this.setAttribute(`y`, a(e)))
      : this.setAttribute(`transform`, `translate(${i(e)},${a(e)})`)
  }
}
function jy(e) {
  let t = [],
    n = new Uint32Array(Ee(e, (e) => e.length))
  for (let r of e) {
    let i = 0
    for (let t of e) r !== t && (n.set(t, i), (i += t.length))
    t.push(n.slice(0, i))
  }
  return t
}
var My = new Map([
  [`top`, zy],
  [`right`, Hy],
  [`bottom`, By],
  [`left`, Vy],
  [`top-left`, Jy(zy, Vy)],
  [`top-right`, Jy(zy, Hy)],
  [`bottom-left`, Jy(By, Vy)],
  [`bottom-right`, Jy(By, Hy)],
  [`top-empty`, Uy],
  [`right-empty`, Ky],
  [`bottom-empty`, Wy],
  [`left-empty`, Gy],
  [`empty`, qy],
])
function Ny(e) {
  if (e == null) return null
  let t = My.get(`${e}`.toLowerCase())
  if (t) return t
  throw Error(`invalid facet anchor: ${e}`)
}
var Py = new WeakMap()
function Fy(e) {
  let t = Py.get(e)
  return (t || Py.set(e, (t = new v(J(e, (e, t) => [e, t])))), t)
}
function Iy(e, t) {
  return Fy(e).get(t)
}
function Ly(e, t, n) {
  return ((t = ug(t)), (n = ug(n)), e.find((e) => Object.is(ug(e.x), t) && Object.is(ug(e.y), n)))
}
function Ry(e, t, n) {
  return Ly(e, t, n)?.empty
}
function zy(e, { y: t }, { y: n }) {
  return !t || Iy(t, n) === 0
}
function By(e, { y: t }, { y: n }) {
  return !t || Iy(t, n) === t.length - 1
}
function Vy(e, { x: t }, { x: n }) {
  return !t || Iy(t, n) === 0
}
function Hy(e, { x: t }, { x: n }) {
  return !t || Iy(t, n) === t.length - 1
}
function Uy(e, { y: t }, { x: n, y: r, empty: i }) {
  if (i) return !1
  if (!t) return
  let a = Iy(t, r)
  if (a > 0) return Ry(e, n, t[a - 1])
}
function Wy(e, { y: t }, { x: n, y: r, empty: i }) {
  if (i) return !1
  if (!t) return
  let a = Iy(t, r)
  if (a < t.length - 1) return Ry(e, n, t[a + 1])
}
function Gy(e, { x: t }, { x: n, y: r, empty: i }) {
  if (i) return !1
  if (!t) return
  let a = Iy(t, n)
  if (a > 0) return Ry(e, t[a - 1], r)
}
function Ky(e, { x: t }, { x: n, y: r, empty: i }) {
  if (i) return !1
  if (!t) return
  let a = Iy(t, n)
  if (a < t.length - 1) return Ry(e, t[a + 1], r)
}
function qy(e, t, { empty: n }) {
  return n
}
function Jy(e, t) {
  return function () {
    return e.apply(null, arguments) && t.apply(null, arguments)
  }
}
function Yy(e, { channels: { fx: t, fy: n }, groups: r }) {
  return t && n
    ? e.map(({ x: e, y: t }) => r.get(e)?.get(t) ?? [])
    : t
      ? e.map(({ x: e }) => r.get(e) ?? [])
      : e.map(({ y: e }) => r.get(e) ?? [])
}
var Xy = Math.PI,
  Zy = 2 * Xy,
  Qy = 0.618
function $y(
  {
    projection: e,
    inset: t = 0,
    insetTop: n = t,
    insetRight: r = t,
    insetBottom: i = t,
    insetLeft: a = t,
  } = {},
  o,
) {
  if (e == null) return
  if (typeof e.stream == `function`) return e
  let s,
    c,
    l = `frame`
  if ($h(e)) {
    let t
    if (
      (({
        type: e,
        domain: c,
        inset: t,
        insetTop: n = t === void 0 ? n : t,
        insetRight: r = t === void 0 ? r : t,
        insetBottom: i = t === void 0 ? i : t,
        insetLeft: a = t === void 0 ? a : t,
        clip: l = l,
        ...s
      } = e),
      e == null)
    )
      return
  }
  typeof e != `function` && ({ type: e } = eb(e))
  let { width: u, height: d, marginLeft: f, marginRight: p, marginTop: m, marginBottom: h } = o,
    g = u - f - p - a - r,
    _ = d - m - h - n - i
  if (((e = e?.({ width: g, height: _, clip: l, ...s })), e == null)) return
  l = tb(l, f, m, u - p, d - h)
  let v = f + a,
    y = m + n,
    b
  if (c != null) {
    let [[t, n], [r, i]] = Ns(e).bounds(c),
      a = Math.min(g / (r - t), _ / (i - n))
    a > 0
      ? ((v -= (a * (t + r) - g) / 2),
        (y -= (a * (n + i) - _) / 2),
        (b = Ps({
          point(e, t) {
            this.stream.point(e * a + v, t * a + y)
          },
        })))
      : Av(
          `Warning: the projection could not be fit to the specified domain; using the default scale.`,
        )
  }
  return (
    (b ??=
      v === 0 && y === 0
        ? ib()
        : Ps({
            point(e, t) {
              this.stream.point(e + v, t + y)
            },
          })),
    { stream: (t) => e.stream(b.stream(l(t))) }
  )
}
function eb(e) {
  switch (`${e}`.toLowerCase()) {
    case `albers-usa`:
      return nb(ac, 0.7463, 0.4673)
    case `albers`:
      return rb(rc, 0.7463, 0.4673)
    case `azimuthal-equal-area`:
      return nb(lc, 4, 4)
    case `azimuthal-equidistant`:
      return nb(dc, Zy, Zy)
    case `conic-conformal`:
      return rb(_c, Zy, Zy)
    case `conic-equal-area`:
      return rb(nc, 6.1702, 2.9781)
    case `conic-equidistant`:
      return rb(xc, 7.312, 3.6282)
    case `equal-earth`:
      return nb(kc, 5.4133, 2.6347)
    case `equirectangular`:
      return nb(yc, Zy, Xy)
    case `gnomonic`:
      return nb(jc, 3.4641, 3.4641)
    case `identity`:
      return { type: ib }
    case `reflect-y`:
      return { type: ab }
    case `mercator`:
      return nb(pc, Zy, Zy)
    case `orthographic`:
      return nb(Nc, 2, 2)
    case `stereographic`:
      return nb(Fc, 2, 2)
    case `transverse-mercator`:
      return nb(Lc, Zy, Zy)
    default:
      throw Error(`unknown projection type: ${e}`)
  }
}
function tb(e, t, n, r, i) {
  if (e === !1 || e == null || typeof e == `number`) return (e) => e
  switch ((e === !0 && (e = `frame`), `${e}`.toLowerCase())) {
    case `frame`:
      return Oo(t, n, r, i)
    default:
      throw Error(`unknown projection clip type: ${e}`)
  }
}
function nb(e, t, n) {
  return {
    type: ({ width: r, height: i, rotate: a, precision: o = 0.15, clip: s }) => {
      let c = e()
      return (
        o != null && c.precision?.(o),
        a != null && c.rotate?.(a),
        typeof s == `number` && c.clipAngle?.(s),
        r != null && (c.scale(Math.min(r / t, i / n)), c.translate([r / 2, i / 2])),
        c
      )
    },
    aspectRatio: n / t,
  }
}
function rb(e, t, n) {
  let { type: r, aspectRatio: i } = nb(e, t, n)
  return {
    type: (e) => {
      let { parallels: t, domain: n, width: i, height: a } = e,
        o = r(e)
      return (
        t != null &&
          (o.parallels(t), n === void 0 && i != null && o.fitSize([i, a], { type: `Sphere` })),
        o
      )
    },
    aspectRatio: i,
  }
}
var ib = Ih({ stream: (e) => e }),
  ab = Ih(
    Ps({
      point(e, t) {
        this.stream.point(e, -t)
      },
    }),
  )
function ob(e, t, n, r) {
  let i = n[e],
    a = n[t],
    o = i.length,
    s = (n[e] = new Float64Array(o).fill(NaN)),
    c = (n[t] = new Float64Array(o).fill(NaN)),
    l,
    u = r.stream({
      point(e, t) {
        ;((s[l] = e), (c[l] = t))
      },
    })
  for (l = 0; l < o; ++l) u.point(i[l], a[l])
}
function sb({ projection: e } = {}) {
  return e == null ? !1 : typeof e.stream == `function` || ($h(e) && (e = e.type), e != null)
}
function cb(e) {
  if (typeof e?.stream == `function`) return Qy
  if ($h(e)) {
    let t, n
    if ((({ domain: t, type: e, ...n } = e), t != null && e != null)) {
      let [[r, i], [a, o]] = Ns(
          (typeof e == `string` ? eb(e).type : e)({ ...n, width: 100, height: 100 }),
        ).bounds(t),
        s = (o - i) / (a - r)
      return s && isFinite(s) ? (s < 0.2 ? 0.2 : s > 5 ? 5 : s) : Qy
    }
  }
  if (e != null) {
    if (typeof e != `function`) {
      let { aspectRatio: t } = eb(e)
      if (t) return t
    }
    return Qy
  }
}
function lb(e) {
  let t = [],
    n = [],
    r = { scale: `x`, value: t },
    i = { scale: `y`, value: n },
    a = {
      point(e, r) {
        ;(t.push(e), n.push(r))
      },
      lineStart() {},
      lineEnd() {},
      polygonStart() {},
      polygonEnd() {},
      sphere() {},
    }
  for (let t of e.value) Ka(t, a)
  return [r, i]
}
function ub({ x: e, y: t }) {
  if (e || t)
    return (
      (e ??= (e) => e),
      (t ??= (e) => e),
      Ps({
        point(n, r) {
          this.stream.point(e(n), t(r))
        },
      })
    )
}
function db(e = {}) {
  let { document: t = typeof window < `u` ? window.document : void 0, clip: n } = e
  return { document: t, clip: Ug(n) }
}
function Z(e, { document: t }) {
  return Hn(Ke(e).call(t.documentElement))
}
var fb = Symbol(`unset`)
function pb(e) {
  return (e.length === 1 ? mb : hb)(e)
}
function mb(e) {
  let t,
    n = fb
  return (r) => (Object.is(n, r) || ((n = r), (t = e(r))), t)
}
function hb(e) {
  let t, n
  return (...r) => (
    (n?.length !== r.length || n.some((e, t) => !Object.is(e, r[t]))) && ((n = r), (t = e(...r))),
    t
  )
}
var gb = pb((e) => new Intl.NumberFormat(e))
;(pb((e, t) => new Intl.DateTimeFormat(e, { timeZone: `UTC`, ...(t && { month: t }) })),
  pb((e, t) => new Intl.DateTimeFormat(e, { timeZone: `UTC`, ...(t && { weekday: t }) })))
function _b(e = `en-US`) {
  let t = gb(e)
  return (e) => (e != null && !isNaN(e) ? t.format(e) : void 0)
}
function vb(e) {
  return Fm(e, `Invalid Date`)
}
function yb(e = `en-US`) {
  let t = _b(e)
  return (e) => (e instanceof Date ? vb : typeof e == `number` ? t : q)(e)
}
var bb = yb(),
  xb = (typeof window < `u` ? window.devicePixelRatio > 1 : typeof it > `u`) ? 0 : 0.5,
  Sb = 0
function Cb() {
  return `plot-clip-${++Sb}`
}
function wb(
  e,
  {
    title: t,
    href: n,
    ariaLabel: r,
    ariaDescription: i,
    ariaHidden: a,
    target: o,
    fill: s,
    fillOpacity: c,
    stroke: l,
    strokeWidth: u,
    strokeOpacity: d,
    strokeLinejoin: f,
    strokeLinecap: p,
    strokeMiterlimit: m,
    strokeDasharray: h,
    strokeDashoffset: g,
    opacity: _,
    mixBlendMode: v,
    imageFilter: y,
    paintOrder: b,
    pointerEvents: x,
    shapeRendering: S,
    channels: C,
  },
  {
    ariaLabel: w,
    fill: T = `currentColor`,
    fillOpacity: E,
    stroke: D = `none`,
    strokeOpacity: O,
    strokeWidth: k,
    strokeLinecap: A,
    strokeLinejoin: ee,
    strokeMiterlimit: j,
    paintOrder: te,
  },
) {
  ;(T === null && ((s = null), (c = null)),
    D === null && ((l = null), (d = null)),
    Fg(T)
      ? Fg(D) || (Fg(s) && !C?.fill) || (D = `none`)
      : Fg(D) && (!Fg(l) || C?.stroke) && (T = `none`))
  let [ne, re] = Hh(s, T),
    [ie, ae] = Uh(c, E),
    [oe, se] = Hh(l, D),
    [ce, le] = Uh(d, O),
    [ue, de] = Uh(_)
  Ig(se) ||
    (u === void 0 && (u = k),
    p === void 0 && (p = A),
    f === void 0 && (f = ee),
    m === void 0 && !Lg(f) && (m = j),
    !Ig(re) && b === void 0 && (b = te))
  let [fe, pe] = Uh(u)
  return (
    T !== null && ((e.fill = $(re, `currentColor`)), (e.fillOpacity = zb(ae, 1))),
    D !== null &&
      ((e.stroke = $(se, `none`)),
      (e.strokeWidth = zb(pe, 1)),
      (e.strokeOpacity = zb(le, 1)),
      (e.strokeLinejoin = $(f, `miter`)),
      (e.strokeLinecap = $(p, `butt`)),
      (e.strokeMiterlimit = zb(m, 4)),
      (e.strokeDasharray = $(h, `none`)),
      (e.strokeDashoffset = $(g, `0`))),
    (e.target = q(o)),
    (e.ariaLabel = q(w)),
    (e.ariaDescription = q(i)),
    (e.ariaHidden = q(a)),
    (e.opacity = zb(de, 1)),
    (e.mixBlendMode = $(v, `normal`)),
    (e.imageFilter = $(y, `none`)),
    (e.paintOrder = $(b, `normal`)),
    (e.pointerEvents = $(x, `auto`)),
    (e.shapeRendering = $(S, `auto`)),
    {
      title: { value: t, optional: !0, filter: null },
      href: { value: n, optional: !0, filter: null },
      ariaLabel: { value: r, optional: !0, filter: null },
      fill: { value: ne, scale: `auto`, optional: !0 },
      fillOpacity: { value: ie, scale: `auto`, optional: !0 },
      stroke: { value: oe, scale: `auto`, optional: !0 },
      strokeOpacity: { value: ce, scale: `auto`, optional: !0 },
      strokeWidth: { value: fe, optional: !0 },
      opacity: { value: ue, scale: `auto`, optional: !0 },
    }
  )
}
function Tb(e, t) {
  t &&
    e
      .filter((e) => jm(t[e]))
      .append(`title`)
      .call(Eb, t)
}
function Eb(e, t) {
  t && e.text((e) => bb(t[e]))
}
function Db(
  e,
  { target: t, tip: n },
  {
    ariaLabel: r,
    title: i,
    fill: a,
    fillOpacity: o,
    stroke: s,
    strokeOpacity: c,
    strokeWidth: l,
    opacity: u,
    href: d,
  },
) {
  ;(r && Q(e, `aria-label`, (e) => r[e]),
    a && Q(e, `fill`, (e) => a[e]),
    o && Q(e, `fill-opacity`, (e) => o[e]),
    s && Q(e, `stroke`, (e) => s[e]),
    c && Q(e, `stroke-opacity`, (e) => c[e]),
    l && Q(e, `stroke-width`, (e) => l[e]),
    u && Q(e, `opacity`, (e) => u[e]),
    d && Ib(e, (e) => d[e], t),
    n || Tb(e, i))
}
function Ob(e, t, n, r) {
  let i,
    { clip: a = r.clip } = t
  ;(a === `frame`
    ? ((e = Z(`svg:g`, r).each(function () {
        ;(this.appendChild(e.node()), (e.node = () => this))
      })),
      (i = Ab(r, n)))
    : a && (i = Nb(a, r)),
    Q(e, `aria-label`, t.ariaLabel),
    Q(e, `aria-description`, t.ariaDescription),
    Q(e, `aria-hidden`, t.ariaHidden),
    Q(e, `clip-path`, i))
}
function kb(e) {
  let t = new WeakMap()
  return (n, r) => {
    let i = t.get(n)
    if (!i) {
      let a = Cb()
      ;(Hn(n.ownerSVGElement).append(`clipPath`).attr(`id`, a).call(e, n, r),
        t.set(n, (i = `url(#${a})`)))
    }
    return i
  }
}
var Ab = kb((e, t, n) => {
    let { width: r, height: i, marginLeft: a, marginRight: o, marginTop: s, marginBottom: c } = n
    e.append(`rect`)
      .attr(`x`, a)
      .attr(`y`, s)
      .attr(`width`, r - o - a)
      .attr(`height`, i - s - c)
  }),
  jb = new WeakMap(),
  Mb = { type: `Sphere` }
function Nb(e, t) {
  let n, r
  if (
    ((n = jb.get(t)) || jb.set(t, (n = new WeakMap())),
    e.type === `Sphere` && (e = Mb),
    !(r = n.get(e)))
  ) {
    let i = Cb()
    ;(Hn(t.ownerSVGElement).append(`clipPath`).attr(`id`, i).append(`path`).attr(`d`, t.path()(e)),
      n.set(e, (r = `url(#${i})`)))
  }
  return r
}
function Pb(e, t, n, r) {
  ;(Ob(e, t, n, r),
    Q(e, `class`, t.className),
    Q(e, `fill`, t.fill),
    Q(e, `fill-opacity`, t.fillOpacity),
    Q(e, `stroke`, t.stroke),
    Q(e, `stroke-width`, t.strokeWidth),
    Q(e, `stroke-opacity`, t.strokeOpacity),
    Q(e, `stroke-linejoin`, t.strokeLinejoin),
    Q(e, `stroke-linecap`, t.strokeLinecap),
    Q(e, `stroke-miterlimit`, t.strokeMiterlimit),
    Q(e, `stroke-dasharray`, t.strokeDasharray),
    Q(e, `stroke-dashoffset`, t.strokeDashoffset),
    Q(e, `shape-rendering`, t.shapeRendering),
    Q(e, `filter`, t.imageFilter),
    Q(e, `paint-order`, t.paintOrder))
  let { pointerEvents: i = r.pointerSticky === !1 ? `none` : void 0 } = t
  Q(e, `pointer-events`, i)
}
function Fb(e, t) {
  ;(Lb(e, `mix-blend-mode`, t.mixBlendMode), Q(e, `opacity`, t.opacity))
}
function Ib(e, t, n) {
  e.each(function (e) {
    let r = t(e)
    if (r != null) {
      let e = this.ownerDocument.createElementNS(He.svg, `a`)
      ;(e.setAttribute(`fill`, `inherit`),
        e.setAttributeNS(He.xlink, `href`, r),
        n != null && e.setAttribute(`target`, n),
        this.parentNode.insertBefore(e, this).appendChild(this))
    }
  })
}
function Q(e, t, n) {
  n != null && e.attr(t, n)
}
function Lb(e, t, n) {
  n != null && e.style(t, n)
}
function Rb(e, t, { x: n, y: r }, i = xb, a = xb) {
  ;((i += t.dx),
    (a += t.dy),
    n?.bandwidth && (i += n.bandwidth() / 2),
    r?.bandwidth && (a += r.bandwidth() / 2),
    (i || a) && e.attr(`transform`, `translate(${i},${a})`))
}
function $(e, t) {
  if ((e = q(e)) !== t) return e
}
function zb(e, t) {
  if ((e = Nh(e)) !== t) return e
}
var Bb =
  /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i
function Vb(e) {
  if (e === void 0) return `plot-d6a7b5`
  if (((e = `${e}`), !Bb.test(e))) throw Error(`invalid class name: ${e}`)
  return e
}
function Hb(e, t) {
  if (typeof t == `string`) e.property(`style`, t)
  else if (t != null) for (let n of e) Object.assign(n.style, t)
}
function Ub(
  { frameAnchor: e },
  { width: t, height: n, marginTop: r, marginRight: i, marginBottom: a, marginLeft: o },
) {
  return [
    /left$/.test(e) ? o : /right$/.test(e) ? t - i : (o + t - i) / 2,
    /^top/.test(e) ? r : /^bottom/.test(e) ? n - a : (r + n - a) / 2,
  ]
}
var Wb = class {
  constructor(e, t = {}, n = {}, r) {
    let {
      facet: i = `auto`,
      facetAnchor: a,
      fx: o,
      fy: s,
      sort: c,
      dx: l = 0,
      dy: u = 0,
      margin: d = 0,
      marginTop: f = d,
      marginRight: p = d,
      marginBottom: m = d,
      marginLeft: h = d,
      className: g,
      clip: _ = r?.clip,
      channels: v,
      tip: y,
      render: b,
    } = n
    if (
      ((this.data = e),
      (this.sort = ng(c) ? c : null),
      (this.initializer = c_(n).initializer),
      (this.transform = this.initializer ? n.transform : s_(n).transform),
      i === null || i === !1
        ? (this.facet = null)
        : ((this.facet = Gh(i === !0 ? `include` : i, `facet`, [
            `auto`,
            `include`,
            `exclude`,
            `super`,
          ])),
          (this.fx = e === Dh && typeof o == `string` ? [o] : o),
          (this.fy = e === Dh && typeof s == `string` ? [s] : s)),
      (this.facetAnchor = Ny(a)),
      (t = Hg(t)),
      v !== void 0 && (t = { ...qb(v), ...t }),
      r !== void 0 && (t = { ...wb(this, n, r), ...t }),
      (this.channels = Object.fromEntries(
        Object.entries(t)
          .map(([t, n]) => {
            if (tg(n.value)) {
              let { value: e, label: t = n.label, scale: r = n.scale } = n.value
              n = { ...n, label: t, scale: r, value: e }
            }
            if (e === Dh && typeof n.value == `string`) {
              let { value: e } = n
              n = { ...n, value: [e] }
            }
            return [t, n]
          })
          .filter(([e, { value: t, optional: n }]) => {
            if (t != null) return !0
            if (n) return !1
            throw Error(`missing channel value: ${e}`)
          }),
      )),
      (this.dx = +l),
      (this.dy = +u),
      (this.marginTop = +f),
      (this.marginRight = +p),
      (this.marginBottom = +m),
      (this.marginLeft = +h),
      (this.clip = Ug(_)),
      (this.tip = Jb(y)),
      (this.className = q(g)),
      this.facet === `super`)
    ) {
      if (o || s) throw Error(`super-faceting cannot use fx or fy`)
      for (let e in this.channels) {
        let { scale: n } = t[e]
        if (n === `x` || n === `y`) throw Error(`super-faceting cannot use x or y`)
      }
    }
    b != null && (this.render = Kb(b, this.render))
  }
  initialize(e, t, n) {
    let r = Kh(this.data)
    e === void 0 && r != null && (e = [sg(r)])
    let i = e
    ;(this.transform != null && (({ facets: e, data: r } = this.transform(r, e, n)), (r = Kh(r))),
      e !== void 0 && (e.original = i))
    let a = A_(this.channels, r)
    return (this.sort != null && N_(r, e, a, t, this.sort), { data: r, facets: e, channels: a })
  }
  filter(e, t, n) {
    for (let r in t) {
      let { filter: i = Om } = t[r]
      if (i !== null) {
        let t = n[r]
        e = e.filter((e) => i(t[e]))
      }
    }
    return e
  }
  project(e, t, n) {
    for (let r in e)
      if (e[r].scale === `x` && /^x|x$/.test(r)) {
        let i = r.replace(/^x|x$/, `y`)
        i in e && e[i].scale === `y` && ob(r, i, t, n.projection)
      }
  }
  scale(e, t, n) {
    let r = j_(e, t)
    return (n.projection && this.project(e, r, n), r)
  }
}
function Gb(...e) {
  return ((e.plot = Wb.prototype.plot), e)
}
function Kb(e, t) {
  if (e == null) return t === null ? void 0 : t
  if (t == null) return e === null ? void 0 : e
  if (typeof e != `function`) throw TypeError(`invalid render transform: ${e}`)
  if (typeof t != `function`) throw TypeError(`invalid render transform: ${t}`)
  return function (n, r, i, a, o, s) {
    return e.call(this, n, r, i, a, o, (e, n, r, i, a) => t.call(this, e, n, r, i, a, s))
  }
}
function qb(e) {
  return Object.fromEntries(
    Object.entries(Hg(e)).map(
      ([e, t]) => (
        (t = typeof t == `string` ? { value: t, label: e } : Sg(t)),
        t.filter === void 0 && t.scale == null && (t = { ...t, filter: null }),
        [e, t]
      ),
    ),
  )
}
function Jb(e) {
  return e === !0
    ? `xy`
    : e === !1 || e == null
      ? null
      : typeof e == `string`
        ? Gh(e, `tip`, [`x`, `y`, `xy`])
        : e
}
function Yb(e, t) {
  return e?.tip === !0
    ? { ...e, tip: t }
    : $h(e?.tip) && e.tip.pointer === void 0
      ? { ...e, tip: { ...e.tip, pointer: t } }
      : e
}
function Xb(e, t, n = {}) {
  let r = 0.5 - xb,
    i = 0.5 + xb,
    a = 0.5 + xb,
    o = 0.5 - xb
  for (let { marginTop: e, marginRight: n, marginBottom: s, marginLeft: c } of t)
    (e > r && (r = e), n > i && (i = n), s > a && (a = s), c > o && (o = c))
  let {
    margin: s,
    marginTop: c = s === void 0 ? r : s,
    marginRight: l = s === void 0 ? i : s,
    marginBottom: u = s === void 0 ? a : s,
    marginLeft: d = s === void 0 ? o : s,
  } = n
  ;((c = +c), (l = +l), (u = +u), (d = +d))
  let {
    width: f = 640,
    height: p = Zb(e, n, {
      width: f,
      marginTopDefault: r,
      marginRightDefault: i,
      marginBottomDefault: a,
      marginLeftDefault: o,
    }) + Math.max(0, c - r + u - a),
  } = n
  ;((f = +f), (p = +p))
  let m = { width: f, height: p, marginTop: c, marginRight: l, marginBottom: u, marginLeft: d }
  if (e.fx || e.fy) {
    let {
      margin: e,
      marginTop: t = e === void 0 ? c : e,
      marginRight: r = e === void 0 ? l : e,
      marginBottom: i = e === void 0 ? u : e,
      marginLeft: a = e === void 0 ? d : e,
    } = n.facet ?? {}
    ;((t = +t),
      (r = +r),
      (i = +i),
      (a = +a),
      (m.facet = { marginTop: t, marginRight: r, marginBottom: i, marginLeft: a }))
  }
  return m
}
function Zb(
  { x: e, y: t, fy: n, fx: r },
  { projection: i, aspectRatio: a },
  {
    width: o,
    marginTopDefault: s,
    marginRightDefault: c,
    marginBottomDefault: l,
    marginLeftDefault: u,
  },
) {
  let d = (n && n.scale.domain().length) || 1,
    f = cb(i)
  if (f) {
    let e = r ? r.scale.domain().length : 1,
      t = ((1.1 * d - 0.1) / (1.1 * e - 0.1)) * f,
      n = Math.max(0.1, Math.min(10, t))
    return Math.round((o - u - c) * n + s + l)
  }
  let p = t ? (yy(t) ? t.scale.domain().length || 1 : Math.max(7, 17 / d)) : 1
  if (a != null) {
    if (((a = +a), !(isFinite(a) && a > 0))) throw Error(`invalid aspectRatio: ${a}`)
    let i = Qb(`y`, t) / (Qb(`x`, e) * a),
      d = r ? r.scale.bandwidth() : 1,
      f = n ? n.scale.bandwidth() : 1
    return (
      (i * (d * (o - u - c) - e.insetLeft - e.insetRight) + t.insetTop + t.insetBottom) / f + s + l
    )
  }
  return !!(t || n) * Math.max(1, Math.min(60, p * d)) * 20 + !!r * 30 + 60
}
function Qb(e, t) {
  if (!t) throw Error(`aspectRatio requires ${e} scale`)
  let { type: n, domain: r } = t,
    i
  switch (n) {
    case `linear`:
    case `utc`:
    case `time`:
      i = Number
      break
    case `pow`: {
      let e = t.scale.exponent()
      i = (t) => t ** +e
      break
    }
    case `log`:
      i = Math.log
      break
    case `point`:
    case `band`:
      return r.length
    default:
      throw Error(`unsupported ${e} scale for aspectRatio: ${n}`)
  }
  let [a, o] = g(r)
  return Math.abs(i(o) - i(a))
}
var $b = new WeakMap()
function ex(
  e,
  t,
  { x: n, y: r, px: i, py: a, maxRadius: o = 40, channels: s, render: c, ...l } = {},
) {
  return (
    (o = +o),
    i != null && ((n ??= null), (s = { ...s, px: { value: i, scale: `x` } })),
    a != null && ((r ??= null), (s = { ...s, py: { value: a, scale: `y` } })),
    {
      x: n,
      y: r,
      channels: s,
      ...l,
      render: Kb(function (n, r, i, a, s, c) {
        s = { ...s, pointerSticky: !1 }
        let l = s.ownerSVGElement,
          { data: u } = s.getMarkState(this),
          d = $b.get(l)
        d || $b.set(l, (d = { sticky: !1, roots: [], renders: [] }))
        let f = d.renders.push(j) - 1,
          { x: p, y: m, fx: h, fy: g } = r,
          _ = h ? h(n.fx) - a.marginLeft : 0,
          v = g ? g(n.fy) - a.marginTop : 0
        ;(p?.bandwidth && (_ += p.bandwidth() / 2), m?.bandwidth && (v += m.bandwidth() / 2))
        let y = n.fi != null,
          b
        if (y) {
          let e = d.facetStates
          ;(e || (d.facetStates = e = new Map()),
            (b = e.get(this)),
            b || e.set(this, (b = new Map())))
        }
        let [x, S] = Ub(this, a),
          { px: C, py: w } = i,
          T = C ? (e) => C[e] : ix(i, x),
          E = w ? (e) => w[e] : ax(i, S),
          D,
          O,
          k,
          A
        function ee(e, t) {
          if (y) {
            if (((A &&= cancelAnimationFrame(A)), e == null)) b.delete(n.fi)
            else {
              ;(b.set(n.fi, t),
                (A = requestAnimationFrame(() => {
                  A = null
                  for (let [r, i] of b)
                    if (i < t || (i === t && r < n.fi)) {
                      e = null
                      break
                    }
                  j(e)
                })))
              return
            }
          }
          j(e)
        }
        function j(e) {
          if (D === e && k === d.sticky) return
          ;((D = e), (k = s.pointerSticky = d.sticky))
          let t = D == null ? [] : [D]
          y && ((t.fx = n.fx), (t.fy = n.fy), (t.fi = n.fi))
          let o = c(t, r, i, a, s)
          if (O) {
            if (y) {
              let e = O.parentNode,
                t = O.getAttribute(`transform`),
                n = o.getAttribute(`transform`)
              ;(t ? o.setAttribute(`transform`, t) : o.removeAttribute(`transform`),
                n ? e.setAttribute(`transform`, n) : e.removeAttribute(`transform`),
                o.removeAttribute(`aria-label`),
                o.removeAttribute(`aria-description`),
                o.removeAttribute(`aria-hidden`))
            }
            O.replaceWith(o)
          }
          if (((d.roots[f] = O = o), !(D == null && b?.size > 1))) {
            let e = D == null ? null : hh(u) ? u[D] : u.get(D)
            s.dispatchValue(e)
          }
          return o
        }
        function te(r) {
          if (d.sticky || (r.pointerType === `mouse` && r.buttons === 1)) return
          let [i, s] = qn(r)
          ;((i -= _), (s -= v))
          let c = i < a.marginLeft || i > a.width - a.marginRight ? 1 : e,
            l = s < a.marginTop || s > a.height - a.marginBottom ? 1 : t,
            u = null,
            f = o * o
          for (let e of n) {
            let t = c * (T(e) - i),
              n = l * (E(e) - s),
              r = t * t + n * n
            r <= f && ((u = e), (f = r))
          }
          if (u != null && (e !== 1 || t !== 1)) {
            let e = T(u) - i,
              t = E(u) - s
            f = e * e + t * t
          }
          ee(u, f)
        }
        function ne(e) {
          e.pointerType === `mouse` &&
            D != null &&
            ((d.sticky && d.roots.some((t) => t?.contains(e.target))) ||
              (d.sticky
                ? ((d.sticky = !1), d.renders.forEach((e) => e(null)))
                : ((d.sticky = !0), j(D)),
              e.stopImmediatePropagation()))
        }
        function re(e) {
          e.pointerType === `mouse` && (d.sticky || ee(null))
        }
        return (
          l.addEventListener(`pointerenter`, te),
          l.addEventListener(`pointermove`, te),
          l.addEventListener(`pointerdown`, ne),
          l.addEventListener(`pointerleave`, re),
          j(null)
        )
      }, c),
    }
  )
}
function tx(e) {
  return ex(1, 1, e)
}
function nx(e) {
  return ex(1, 0.01, e)
}
function rx(e) {
  return ex(0.01, 1, e)
}
function ix({ x1: e, x2: t, x: n = e }, r) {
  return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r
}
function ax({ y1: e, y2: t, y: n = e }, r) {
  return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r
}
function ox(e) {
  return yy(e) && e.interval === void 0 ? void 0 : `tabular-nums`
}
function sx(e, t) {
  let {
      label: n = e.label,
      tickSize: r = 6,
      width: i = 240,
      height: a = 44 + r,
      marginTop: o = 18,
      marginRight: s = 0,
      marginBottom: c = 16 + r,
      marginLeft: l = 0,
      style: u,
      ticks: d = (i - l - s) / 64,
      tickFormat: f,
      fontVariant: p = ox(e),
      round: m = !0,
      opacity: h,
      className: g,
    } = t,
    _ = db(t)
  ;((g = Vb(g)), (h = Uh(h)[1]), f === null && (f = () => null))
  let v = Z(`svg`, _)
      .attr(`class`, `${g}-ramp`)
      .attr(`font-family`, `system-ui, sans-serif`)
      .attr(`font-size`, 10)
      .attr(`width`, i)
      .attr(`height`, a)
      .attr(`viewBox`, `0 0 ${i} ${a}`)
      .call((e) =>
        e.append(`style`).text(`:where(.${g}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${g}-ramp text) {
  white-space: pre;
}`),
      )
      .call(Hb, u),
    y = (e) => e.selectAll(`.tick line`).attr(`y1`, o + c - a),
    b,
    x = m ? (e, t) => e.rangeRound(t) : (e, t) => e.range(t),
    { type: S, domain: C, range: w, interpolate: T, scale: E, pivot: D } = e
  if (T) {
    let e = w === void 0 ? T : Wi(T.length === 1 ? Ev(T) : T, w)
    b = x(
      E.copy(),
      Gi(wi(l, i - s), Math.min(C.length + (D !== void 0), w === void 0 ? 1 / 0 : w.length)),
    )
    let t = _.document.createElement(`canvas`)
    ;((t.width = 256), (t.height = 1))
    let n = t.getContext(`2d`)
    for (let t = 0; t < 256; ++t) ((n.fillStyle = e(t / 255)), n.fillRect(t, 0, 1, 1))
    v.append(`image`)
      .attr(`opacity`, h)
      .attr(`x`, l)
      .attr(`y`, o)
      .attr(`width`, i - l - s)
      .attr(`height`, a - o - c)
      .attr(`preserveAspectRatio`, `none`)
      .attr(`xlink:href`, t.toDataURL())
  } else if (S === `threshold`) {
    let e = C,
      t = f === void 0 ? (e) => e : typeof f == `string` ? ba(f) : f
    ;((b = x(vd().domain([-1, w.length - 1]), [l, i - s])),
      v
        .append(`g`)
        .attr(`fill-opacity`, h)
        .selectAll()
        .data(w)
        .enter()
        .append(`rect`)
        .attr(`x`, (e, t) => b(t - 1))
        .attr(`y`, o)
        .attr(`width`, (e, t) => b(t) - b(t - 1))
        .attr(`height`, a - o - c)
        .attr(`fill`, (e) => e),
      (d = J(e, (e, t) => t)),
      (f = (n) => t(e[n], n)))
  } else
    ((b = x(nd().domain(C), [l, i - s])),
      v
        .append(`g`)
        .attr(`fill-opacity`, h)
        .selectAll()
        .data(C)
        .enter()
        .append(`rect`)
        .attr(`x`, b)
        .attr(`y`, o)
        .attr(`width`, Math.max(0, b.bandwidth() - 1))
        .attr(`height`, a - o - c)
        .attr(`fill`, E),
      (y = () => {}))
  return (
    v
      .append(`g`)
      .attr(`transform`, `translate(0,${a - c})`)
      .call(
        Be(b)
          .ticks(Array.isArray(d) ? null : d, typeof f == `string` ? f : void 0)
          .tickFormat(typeof f == `function` ? f : void 0)
          .tickSize(r)
          .tickValues(Array.isArray(d) ? d : null),
      )
      .attr(`font-size`, null)
      .attr(`font-family`, null)
      .attr(`font-variant`, $(p, `normal`))
      .call(y)
      .call((e) => e.select(`.domain`).remove()),
    n !== void 0 &&
      v
        .append(`text`)
        .attr(`x`, l)
        .attr(`y`, o - 6)
        .attr(`fill`, `currentColor`)
        .attr(`font-weight`, `bold`)
        .text(n),
    v.node()
  )
}
var cx = Math.PI / 180
function lx(e, { marker: t, markerStart: n = t, markerMid: r = t, markerEnd: i = t } = {}) {
  ;((e.markerStart = ux(n)), (e.markerMid = ux(r)), (e.markerEnd = ux(i)))
}
function ux(e) {
  if (e == null || e === !1) return null
  if (e === !0) return px
  if (typeof e == `function`) return e
  switch (`${e}`.toLowerCase()) {
    case `none`:
      return null
    case `arrow`:
      return dx(`auto`)
    case `arrow-reverse`:
      return dx(`auto-start-reverse`)
    case `dot`:
      return fx
    case `circle`:
    case `circle-fill`:
      return px
    case `circle-stroke`:
      return mx
    case `tick`:
      return hx(`auto`)
    case `tick-x`:
      return hx(90)
    case `tick-y`:
      return hx(0)
  }
  throw Error(`invalid marker: ${e}`)
}
function dx(e) {
  return (t, n) =>
    Z(`svg:marker`, n)
      .attr(`viewBox`, `-5 -5 10 10`)
      .attr(`markerWidth`, 6.67)
      .attr(`markerHeight`, 6.67)
      .attr(`orient`, e)
      .attr(`fill`, `none`)
      .attr(`stroke`, t)
      .attr(`stroke-width`, 1.5)
      .attr(`stroke-linecap`, `round`)
      .attr(`stroke-linejoin`, `round`)
      .call((e) => e.append(`path`).attr(`d`, `M-1.5,-3l3,3l-3,3`))
      .node()
}
function fx(e, t) {
  return Z(`svg:marker`, t)
    .attr(`viewBox`, `-5 -5 10 10`)
    .attr(`markerWidth`, 6.67)
    .attr(`markerHeight`, 6.67)
    .attr(`fill`, e)
    .attr(`stroke`, `none`)
    .call((e) => e.append(`circle`).attr(`r`, 2.5))
    .node()
}
function px(e, t) {
  return Z(`svg:marker`, t)
    .attr(`viewBox`, `-5 -5 10 10`)
    .attr(`markerWidth`, 6.67)
    .attr(`markerHeight`, 6.67)
    .attr(`fill`, e)
    .attr(`stroke`, `var(--plot-background)`)
    .attr(`stroke-width`, 1.5)
    .call((e) => e.append(`circle`).attr(`r`, 3))
    .node()
}
function mx(e, t) {
  return Z(`svg:marker`, t)
    .attr(`viewBox`, `-5 -5 10 10`)
    .attr(`markerWidth`, 6.67)
    .attr(`markerHeight`, 6.67)
    .attr(`fill`, `var(--plot-background)`)
    .attr(`stroke`, e)
    .attr(`stroke-width`, 1.5)
    .call((e) => e.append(`circle`).attr(`r`, 3))
    .node()
}
function hx(e) {
  return (t, n) =>
    Z(`svg:marker`, n)
      .attr(`viewBox`, `-3 -3 6 6`)
      .attr(`markerWidth`, 6)
      .attr(`markerHeight`, 6)
      .attr(`orient`, e)
      .attr(`stroke`, t)
      .call((e) => e.append(`path`).attr(`d`, `M0,-3v6`))
      .node()
}
var gx = 0
function _x(e, t, { stroke: n }, r) {
  return xx(e, t, n && ((e) => n[e]), null, r)
}
var vx = 1,
  yx = 2
function bx(e, t) {
  let n = new Uint8Array(t.length),
    r = e.data().filter((e) => e.length > 1),
    i = r.length
  for (let e = 0, a = fb; e < i; ++e) {
    let i = r[e]
    if (i.length > 1) {
      let e = i[0]
      a !== (a = ug(t[e])) && (n[e] |= vx)
    }
  }
  for (let e = i - 1, a = fb; e >= 0; --e) {
    let i = r[e]
    if (i.length > 1) {
      let e = i[0]
      a !== (a = ug(t[e])) && (n[e] |= yx)
    }
  }
  return ([e]) => n[e]
}
function xx(e, { markerStart: t, markerMid: n, markerEnd: r, stroke: i }, a = () => i, o, s) {
  if (!t && !n && !r) return
  let c = new Map(),
    l = o && bx(e, o)
  function u(e, t, n) {
    return function (r) {
      if (n && !n(r)) return
      let i = a(r),
        o = c.get(t)
      o || c.set(t, (o = new Map()))
      let l = o.get(i)
      if (!l) {
        let e = this.parentNode.insertBefore(t(i, s), this),
          n = `plot-marker-${++gx}`
        ;(e.setAttribute(`id`, n), o.set(i, (l = `url(#${n})`)))
      }
      this.setAttribute(e, l)
    }
  }
  ;(t && e.each(u(`marker-start`, t, l && ((e) => l(e) & vx))),
    n && l && e.each(u(`marker-start`, n, (e) => !(l(e) & vx))),
    n && e.each(u(`marker-mid`, n)),
    r && e.each(u(`marker-end`, r, l && ((e) => l(e) & yx))))
}
function Sx({ inset: e, insetLeft: t, insetRight: n, ...r } = {}) {
  return (([t, n] = wx(e, t, n)), { inset: e, insetLeft: t, insetRight: n, ...r })
}
function Cx({ inset: e, insetTop: t, insetBottom: n, ...r } = {}) {
  return (([t, n] = wx(e, t, n)), { inset: e, insetTop: t, insetBottom: n, ...r })
}
function wx(e, t, n) {
  return e === void 0 && t === void 0 && n === void 0 ? (xb ? [1, 0] : [0.5, 0.5]) : [t, n]
}
function Tx(e, { interval: t }) {
  return ((e = { ...Sg(e) }), (e.interval = _g(e.interval === void 0 ? t : e.interval)), e)
}
function Ex(e, t, n, r) {
  let { [e]: i, [`${e}1`]: a, [`${e}2`]: o } = n,
    { value: s, interval: c } = Tx(i, n)
  if (s == null || (c == null && !r)) return n
  let l = pg(i)
  if (c == null) {
    let t,
      i = { transform: (e) => (t ||= xh(e, s)), label: l }
    return {
      ...n,
      [e]: void 0,
      [`${e}1`]: a === void 0 ? i : a,
      [`${e}2`]: o === void 0 && !(a === o && r) ? i : o,
    }
  }
  let u, d
  function f(e) {
    return d !== void 0 && e === u ? d : (d = J(xh((u = e), s), (e) => c.floor(e)))
  }
  return t({
    ...n,
    [e]: void 0,
    [`${e}1`]: a === void 0 ? { transform: f, label: l } : a,
    [`${e}2`]: o === void 0 ? { transform: (e) => f(e).map((e) => c.offset(e)), label: l } : o,
  })
}
function Dx(e, t, n) {
  let { [e]: r } = n,
    { value: i, interval: a } = Tx(r, n)
  return i == null || a == null
    ? n
    : t({
        ...n,
        [e]: {
          label: pg(r),
          transform: (e) => {
            let t = J(xh(e, i), (e) => a.floor(e)),
              n = t.map((e) => a.offset(e))
            return t.map(
              Dg(t)
                ? (e, t) =>
                    e == null || isNaN((e = +e)) || ((t = n[t]), t == null) || isNaN((t = +t))
                      ? void 0
                      : new Date((e + t) / 2)
                : (e, t) => (e == null || ((t = n[t]), t == null) ? NaN : (+e + +t) / 2),
            )
          },
        },
      })
}
function Ox(e = {}) {
  return Ex(`x`, Sx, e, !0)
}
function kx(e = {}) {
  return Ex(`x`, Sx, e)
}
function Ax(e = {}) {
  return Ex(`y`, Cx, e)
}
function jx(e = {}) {
  return Dx(`x`, Sx, e)
}
function Mx(e = {}) {
  return Dx(`y`, Cx, e)
}
var Nx = { ariaLabel: `rule`, fill: null, stroke: `currentColor` },
  Px = class extends Wb {
    constructor(e, t = {}) {
      let { x: n, y1: r, y2: i, inset: a = 0, insetTop: o = a, insetBottom: s = a } = t
      ;(super(
        e,
        {
          x: { value: n, scale: `x`, optional: !0 },
          y1: { value: r, scale: `y`, optional: !0 },
          y2: { value: i, scale: `y`, optional: !0 },
        },
        Yb(t, `x`),
        Nx,
      ),
        (this.insetTop = Nh(o)),
        (this.insetBottom = Nh(s)),
        lx(this, t))
    }
    render(e, t, n, r, i) {
      let { x: a, y: o } = t,
        { x: s, y1: c, y2: l } = n,
        { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r,
        { insetTop: g, insetBottom: _ } = this
      return Z(`svg:g`, i)
        .call(Pb, this, r, i)
        .call(Rb, this, { x: s && a }, xb, 0)
        .call((t) =>
          t
            .selectAll()
            .data(e)
            .enter()
            .append(`line`)
            .call(Fb, this)
            .attr(`x1`, s ? (e) => s[e] : (m + u - p) / 2)
            .attr(`x2`, s ? (e) => s[e] : (m + u - p) / 2)
            .attr(`y1`, c && !Sy(o) ? (e) => c[e] + g : f + g)
            .attr(
              `y2`,
              l && !Sy(o)
                ? o.bandwidth
                  ? (e) => l[e] + o.bandwidth() - _
                  : (e) => l[e] - _
                : d - h - _,
            )
            .call(Db, this, n)
            .call(_x, this, n, i),
        )
        .node()
    }
  },
  Fx = class extends Wb {
    constructor(e, t = {}) {
      let { x1: n, x2: r, y: i, inset: a = 0, insetRight: o = a, insetLeft: s = a } = t
      ;(super(
        e,
        {
          y: { value: i, scale: `y`, optional: !0 },
          x1: { value: n, scale: `x`, optional: !0 },
          x2: { value: r, scale: `x`, optional: !0 },
        },
        Yb(t, `y`),
        Nx,
      ),
        (this.insetRight = Nh(o)),
        (this.insetLeft = Nh(s)),
        lx(this, t))
    }
    render(e, t, n, r, i) {
      let { x: a, y: o } = t,
        { y: s, x1: c, x2: l } = n,
        { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r,
        { insetLeft: g, insetRight: _ } = this
      return Z(`svg:g`, i)
        .call(Pb, this, r, i)
        .call(Rb, this, { y: s && o }, 0, xb)
        .call((t) =>
          t
            .selectAll()
            .data(e)
            .enter()
            .append(`line`)
            .call(Fb, this)
            .attr(`x1`, c && !Sy(a) ? (e) => c[e] + g : m + g)
            .attr(
              `x2`,
              l && !Sy(a)
                ? a.bandwidth
                  ? (e) => l[e] + a.bandwidth() - _
                  : (e) => l[e] - _
                : u - p - _,
            )
            .attr(`y1`, s ? (e) => s[e] : (f + d - h) / 2)
            .attr(`y2`, s ? (e) => s[e] : (f + d - h) / 2)
            .call(Db, this, n)
            .call(_x, this, n, i),
        )
        .node()
    }
  }
function Ix(e, t) {
  let { x: n = Ah, y: r, y1: i, y2: a, ...o } = Ax(t)
  return (([i, a] = Rx(r, i, a)), new Px(e, { ...o, x: n, y1: i, y2: a }))
}
function Lx(e, t) {
  let { y: n = Ah, x: r, x1: i, x2: a, ...o } = kx(t)
  return (([i, a] = Rx(r, i, a)), new Fx(e, { ...o, y: n, x1: i, x2: a }))
}
function Rx(e, t, n) {
  if (e == null) {
    if (t === void 0) {
      if (n !== void 0) return [0, n]
    } else if (n === void 0) return [0, t]
  } else if (t === void 0) return n === void 0 ? [0, e] : [e, n]
  else if (n === void 0) return [e, t]
  return [t, n]
}
function zx(e, ...t) {
  let n = t.length
  for (let r = 0, i = !0; r < n; ++r)
    typeof t[r] != `function` &&
      ((i &&= ((e = e.slice()), !1)),
      e.splice(r, 2, e[r] + t[r] + e[r + 1]),
      t.splice(r, 1),
      --r,
      --n)
  return (r) => {
    let i = e[0]
    for (let a = 0; a < n; ++a) i += t[a](r) + e[a + 1]
    return i
  }
}
var Bx = { ariaLabel: `text`, strokeLinejoin: `round`, strokeWidth: 3, paintOrder: `stroke` },
  Vx = `­`,
  Hx = class extends Wb {
    constructor(e, t = {}) {
      let {
          x: n,
          y: r,
          text: i = wg(e) && Tg(e) ? Ah : kh,
          frameAnchor: a,
          textAnchor: o = /right$/i.test(a) ? `end` : /left$/i.test(a) ? `start` : `middle`,
          lineAnchor: s = /^top/i.test(a) ? `top` : /^bottom/i.test(a) ? `bottom` : `middle`,
          lineHeight: c = 1,
          lineWidth: l = 1 / 0,
          textOverflow: u,
          monospace: d,
          fontFamily: f = d ? `ui-monospace, monospace` : void 0,
          fontSize: p,
          fontStyle: m,
          fontVariant: h,
          fontWeight: g,
          rotate: _,
        } = t,
        [v, y] = Uh(_, 0),
        [b, x] = Zx(p)
      if (
        (super(
          e,
          {
            x: { value: n, scale: `x`, optional: !0 },
            y: { value: r, scale: `y`, optional: !0 },
            fontSize: { value: b, optional: !0 },
            rotate: { value: Cg(v), optional: !0 },
            text: { value: i, filter: jm, optional: !0 },
          },
          t,
          Bx,
        ),
        (this.rotate = y),
        (this.textAnchor = $(o, `middle`)),
        (this.lineAnchor = Gh(s, `lineAnchor`, [`top`, `middle`, `bottom`])),
        (this.lineHeight = +c),
        (this.lineWidth = +l),
        (this.textOverflow = Ux(u)),
        (this.monospace = !!d),
        (this.fontFamily = q(f)),
        (this.fontSize = x),
        (this.fontStyle = q(m)),
        (this.fontVariant = q(h)),
        (this.fontWeight = q(g)),
        (this.frameAnchor = zg(a)),
        !(this.lineWidth >= 0))
      )
        throw Error(`invalid lineWidth: ${l}`)
      ;((this.splitLines = rS(this)), (this.clipLine = iS(this)))
    }
    render(e, t, n, r, i) {
      let { x: a, y: o } = t,
        { x: s, y: c, rotate: l, text: u, title: d, fontSize: f } = n,
        { rotate: p } = this,
        [m, h] = Ub(this, r)
      return Z(`svg:g`, i)
        .call(Pb, this, r, i)
        .call(Jx, this, u, r)
        .call(Rb, this, { x: s && a, y: c && o })
        .call((t) =>
          t
            .selectAll()
            .data(e)
            .enter()
            .append(`text`)
            .call(Fb, this)
            .call(Wx, this, u, d)
            .attr(
              `transform`,
              zx`translate(${s ? (e) => s[e] : m},${c ? (e) => c[e] : h})${l ? (e) => ` rotate(${l[e]})` : p ? ` rotate(${p})` : ``}`,
            )
            .call(Q, `font-size`, f && ((e) => f[e]))
            .call(Db, this, n),
        )
        .node()
    }
  }
function Ux(e) {
  return e == null
    ? null
    : Gh(e, `textOverflow`, [
        `clip`,
        `ellipsis`,
        `clip-start`,
        `clip-end`,
        `ellipsis-start`,
        `ellipsis-middle`,
        `ellipsis-end`,
      ]).replace(/^(clip|ellipsis)$/, `$1-end`)
}
function Wx(e, t, n, r) {
  if (!n) return
  let { lineAnchor: i, lineHeight: a, textOverflow: o, splitLines: s, clipLine: c } = t
  e.each(function (e) {
    let t = s(bb(n[e]) ?? ``).map(c),
      l = t.length,
      u = i === `top` ? 0.71 : i === `bottom` ? 1 - l : (164 - l * 100) / 200
    if (l > 1) {
      let e = 0
      for (let n = 0; n < l; ++n) {
        if ((++e, !t[n])) continue
        let r = this.ownerDocument.createElementNS(He.svg, `tspan`)
        ;(r.setAttribute(`x`, 0),
          n === e - 1
            ? r.setAttribute(`y`, `${(u + n) * a}em`)
            : r.setAttribute(`dy`, `${e * a}em`),
          (r.textContent = t[n]),
          this.appendChild(r),
          (e = 0))
      }
    } else (u && this.setAttribute(`y`, `${u * a}em`), (this.textContent = t[0]))
    if (o && !r && t[0] !== n[e]) {
      let t = this.ownerDocument.createElementNS(He.svg, `title`)
      ;((t.textContent = n[e]), this.appendChild(t))
    }
  })
}
function Gx(e, { x: t, y: n, ...r } = {}) {
  return (r.frameAnchor === void 0 && ([t, n] = ig(t, n)), new Hx(e, { ...r, x: t, y: n }))
}
function Kx(e, { x: t = Ah, ...n } = {}) {
  return new Hx(e, Mx({ ...n, x: t }))
}
function qx(e, { y: t = Ah, ...n } = {}) {
  return new Hx(e, jx({ ...n, y: t }))
}
function Jx(e, t, n) {
  ;(Q(e, `text-anchor`, t.textAnchor),
    Q(e, `font-family`, t.fontFamily),
    Q(e, `font-size`, t.fontSize),
    Q(e, `font-style`, t.fontStyle),
    Q(e, `font-variant`, t.fontVariant === void 0 ? Yx(n) : t.fontVariant),
    Q(e, `font-weight`, t.fontWeight))
}
function Yx(e) {
  return e && (Ag(e) || Dg(e)) ? `tabular-nums` : void 0
}
var Xx = new Set([
  `inherit`,
  `initial`,
  `revert`,
  `unset`,
  `xx-small`,
  `x-small`,
  `small`,
  `medium`,
  `large`,
  `x-large`,
  `xx-large`,
  `xxx-large`,
  `larger`,
  `smaller`,
])
function Zx(e) {
  return e == null || typeof e == `number`
    ? [void 0, e]
    : typeof e == `string`
      ? ((e = e.trim().toLowerCase()),
        Xx.has(e) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e) ? [void 0, e] : [e, void 0])
      : [e, void 0]
}
function Qx(e, t, n) {
  let r = [],
    i,
    a = 0
  for (let [o, s, c] of $x(e))
    (i === void 0 && (i = o),
      a > i && n(e, i, s) > t && (r.push(e.slice(i, a) + (e[a - 1] === Vx ? `-` : ``)), (i = o)),
      c ? (r.push(e.slice(i, s)), (i = void 0)) : (a = s))
  return r
}
function* $x(e) {
  let t = 0,
    n = 0,
    r = e.length
  for (; n < r;) {
    let r = 1
    switch (e[n]) {
      case Vx:
      case `-`:
        ;(++n, yield [t, n, !1], (t = n))
        break
      case ` `:
        for (yield [t, n, !1]; e[++n] === ` `;);
        t = n
        break
      case `\r`:
        e[n + 1] ===
          `
` && ++r
      case `
`:
        ;(yield [t, n, !0], (n += r), (t = n))
        break
      default:
        ++n
    }
  }
  yield [t, n, !0]
}
var eS = {
  a: 56,
  b: 63,
  c: 57,
  d: 63,
  e: 58,
  f: 37,
  g: 62,
  h: 60,
  i: 26,
  j: 26,
  k: 55,
  l: 26,
  m: 88,
  n: 60,
  o: 60,
  p: 62,
  q: 62,
  r: 39,
  s: 54,
  t: 38,
  u: 60,
  v: 55,
  w: 79,
  x: 54,
  y: 55,
  z: 55,
  A: 69,
  B: 67,
  C: 73,
  D: 74,
  E: 61,
  F: 58,
  G: 76,
  H: 75,
  I: 28,
  J: 55,
  K: 67,
  L: 58,
  M: 89,
  N: 75,
  O: 78,
  P: 65,
  Q: 78,
  R: 67,
  S: 65,
  T: 65,
  U: 75,
  V: 69,
  W: 98,
  X: 69,
  Y: 67,
  Z: 67,
  0: 64,
  1: 48,
  2: 62,
  3: 64,
  4: 66,
  5: 63,
  6: 65,
  7: 58,
  8: 65,
  9: 65,
  ' ': 29,
  '!': 32,
  '"': 49,
  "'": 31,
  '(': 39,
  ')': 39,
  ',': 31,
  '-': 48,
  '.': 31,
  '/': 32,
  ':': 31,
  ';': 31,
  '?': 52,
  '‘': 31,
  '’': 31,
  '“': 47,
  '”': 47,
  '…': 82,
}
function tS(e, t = 0, n = e.length) {
  let r = 0
  for (let i = t; i < n; i = dS(e, i)) r += eS[e[i]] ?? (gS(e, i) ? 120 : eS.e)
  return r
}
function nS(e, t = 0, n = e.length) {
  let r = 0
  for (let i = t; i < n; i = dS(e, i)) r += gS(e, i) ? 126 : 63
  return r
}
function rS({ monospace: e, lineWidth: t, textOverflow: n }) {
  if (n != null || t == 1 / 0) return (e) => e.split(/\r\n?|\n/g)
  let r = e ? nS : tS,
    i = t * 100
  return (e) => Qx(e, i, r)
}
function iS({ monospace: e, lineWidth: t, textOverflow: n }) {
  if (n == null || t == 1 / 0) return (e) => e
  let r = e ? nS : tS,
    i = t * 100
  switch (n) {
    case `clip-start`:
      return (e) => cS(e, i, r, ``)
    case `clip-end`:
      return (e) => oS(e, i, r, ``)
    case `ellipsis-start`:
      return (e) => cS(e, i, r, `…`)
    case `ellipsis-middle`:
      return (e) => sS(e, i, r, `…`)
    case `ellipsis-end`:
      return (e) => oS(e, i, r, `…`)
  }
}
function aS(e, t, n, r) {
  let i = [],
    a = 0
  for (let o = 0, s = 0, c = e.length; o < c; o = s) {
    s = dS(e, o)
    let c = n(e, o, s)
    if (a + c > t) {
      for (a += r; a > t && o > 0;) ((s = o), (o = i.pop()), (a -= n(e, o, s)))
      return [o, t - a]
    }
    ;((a += c), i.push(o))
  }
  return [-1, 0]
}
function oS(e, t, n, r) {
  e = e.trim()
  let i = n(r),
    [a] = aS(e, t, n, i)
  return a < 0 ? e : e.slice(0, a).trimEnd() + r
}
function sS(e, t, n, r) {
  e = e.trim()
  let i = n(e)
  if (i <= t) return e
  let a = n(r) / 2,
    [o, s] = aS(e, t / 2, n, a),
    [c] = aS(e, i - t / 2 - s + a, n, -a)
  return c < 0 ? r : e.slice(0, o).trimEnd() + r + e.slice(dS(e, c)).trimStart()
}
function cS(e, t, n, r) {
  e = e.trim()
  let i = n(e)
  if (i <= t) return e
  let a = n(r),
    [o] = aS(e, i - t + a, n, -a)
  return o < 0 ? r : r + e.slice(dS(e, o)).trimStart()
}
var lS = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy,
  uS = /\p{Extended_Pictographic}/uy
function dS(e, t) {
  return ((t += pS(e, t) ? 2 : 1), hS(e, t) && (t = lS.lastIndex), mS(e, t) ? dS(e, t + 1) : t)
}
function fS(e, t) {
  return e.charCodeAt(t) < 128
}
function pS(e, t) {
  let n = e.charCodeAt(t)
  if (n >= 55296 && n < 56320) {
    let n = e.charCodeAt(t + 1)
    return n >= 56320 && n < 57344
  }
  return !1
}
function mS(e, t) {
  return e.charCodeAt(t) === 8205
}
function hS(e, t) {
  return !fS(e, t) && ((lS.lastIndex = t), lS.test(e))
}
function gS(e, t) {
  return !fS(e, t) && ((uS.lastIndex = t), uS.test(e))
}
var _S = {
    ariaLabel: `vector`,
    fill: `none`,
    stroke: `currentColor`,
    strokeWidth: 1.5,
    strokeLinejoin: `round`,
    strokeLinecap: `round`,
  },
  vS = 3.5,
  yS = vS * 5,
  bS = {
    draw(e, t, n) {
      let r = (t * n) / yS
      ;(e.moveTo(0, 0), e.lineTo(0, -t), e.moveTo(-r, r - t), e.lineTo(0, -t), e.lineTo(r, r - t))
    },
  },
  xS = new Map([
    [`arrow`, bS],
    [
      `spike`,
      {
        draw(e, t, n) {
          ;(e.moveTo(-n, 0), e.lineTo(0, -t), e.lineTo(n, 0))
        },
      },
    ],
  ])
function SS(e) {
  return e && typeof e.draw == `function`
}
function CS(e) {
  if (SS(e)) return e
  let t = xS.get(`${e}`.toLowerCase())
  if (t) return t
  throw Error(`invalid shape: ${e}`)
}
var wS = class extends Wb {
  constructor(e, t = {}) {
    let {
        x: n,
        y: r,
        r: i = vS,
        length: a,
        rotate: o,
        shape: s = bS,
        anchor: c = `middle`,
        frameAnchor: l,
      } = t,
      [u, d] = Uh(a, 12),
      [f, p] = Uh(o, 0)
    ;(super(
      e,
      {
        x: { value: n, scale: `x`, optional: !0 },
        y: { value: r, scale: `y`, optional: !0 },
        length: { value: u, scale: `length`, optional: !0 },
        rotate: { value: f, optional: !0 },
      },
      t,
      _S,
    ),
      (this.r = +i),
      (this.length = d),
      (this.rotate = p),
      (this.shape = CS(s)),
      (this.anchor = Gh(c, `anchor`, [`start`, `middle`, `end`])),
      (this.frameAnchor = zg(l)))
  }
  render(e, t, n, r, i) {
    let { x: a, y: o } = t,
      { x: s, y: c, length: l, rotate: u } = n,
      { length: d, rotate: f, anchor: p, shape: m, r: h } = this,
      [g, _] = Ub(this, r)
    return Z(`svg:g`, i)
      .call(Pb, this, r, i)
      .call(Rb, this, { x: s && a, y: c && o })
      .call((t) =>
        t
          .selectAll()
          .data(e)
          .enter()
          .append(`path`)
          .call(Fb, this)
          .attr(
            `transform`,
            zx`translate(${s ? (e) => s[e] : g},${c ? (e) => c[e] : _})${u ? (e) => ` rotate(${u[e]})` : f ? ` rotate(${f})` : ``}${p === `start` ? `` : p === `end` ? (l ? (e) => ` translate(0,${l[e]})` : ` translate(0,${d})`) : l ? (e) => ` translate(0,${l[e] / 2})` : ` translate(0,${d / 2})`}`,
          )
          .attr(
            `d`,
            l
              ? (e) => {
                  let t = ta()
                  return (m.draw(t, l[e], h), t)
                }
              : (() => {
                  let e = ta()
                  return (m.draw(e, d, h), e)
                })(),
          )
          .call(Db, this, n),
      )
      .node()
  }
}
function TS(e, t = {}) {
  let { x: n = Ah, ...r } = t
  return new wS(e, { ...r, x: n })
}
function ES(e, t = {}) {
  let { y: n = Ah, ...r } = t
  return new wS(e, { ...r, y: n })
}
function DS(e, t) {
  return (arguments.length < 2 && !wg(e) && ((t = e), (e = null)), t === void 0 && (t = {}), [e, t])
}
function OS({ anchor: e } = {}, t) {
  return e === void 0 ? t[0] : Gh(e, `anchor`, t)
}
function kS(e) {
  return OS(e, [`left`, `right`])
}
function AS(e) {
  return OS(e, [`right`, `left`])
}
function jS(e) {
  return OS(e, [`bottom`, `top`])
}
function MS(e) {
  return OS(e, [`top`, `bottom`])
}
function NS() {
  let [e, t] = DS(...arguments)
  return LS(`y`, kS(t), e, t)
}
function PS() {
  let [e, t] = DS(...arguments)
  return LS(`fy`, AS(t), e, t)
}
function FS() {
  let [e, t] = DS(...arguments)
  return RS(`x`, jS(t), e, t)
}
function IS() {
  let [e, t] = DS(...arguments)
  return RS(`fx`, MS(t), e, t)
}
function LS(
  e,
  t,
  n,
  {
    color: r = `currentColor`,
    opacity: i = 1,
    stroke: a = r,
    strokeOpacity: o = i,
    strokeWidth: s = 1,
    fill: c = r,
    fillOpacity: l = i,
    textAnchor: u,
    textStroke: d,
    textStrokeOpacity: f,
    textStrokeWidth: p,
    tickSize: m = e === `y` ? 6 : 0,
    tickPadding: h,
    tickRotate: g,
    x: _,
    margin: v,
    marginTop: y = v === void 0 ? 20 : v,
    marginRight: b = v === void 0 ? (t === `right` ? 40 : 0) : v,
    marginBottom: x = v === void 0 ? 20 : v,
    marginLeft: S = v === void 0 ? (t === `left` ? 40 : 0) : v,
    label: C,
    labelAnchor: w,
    labelArrow: T,
    labelOffset: E,
    ariaLabel: D = `${e}-axis`,
    ...O
  },
) {
  return (
    (m = Nh(m)),
    (h = Nh(h)),
    (g = Nh(g)),
    w !== void 0 && (w = Gh(w, `labelAnchor`, [`center`, `top`, `bottom`])),
    (T = cC(T)),
    Gb(
      m && !Fg(a)
        ? zS(e, t, n, {
            stroke: a,
            strokeOpacity: o,
            strokeWidth: s,
            tickSize: m,
            tickPadding: h,
            tickRotate: g,
            x: _,
            ariaLabel: D,
            ...O,
          })
        : null,
      Fg(c)
        ? null
        : VS(e, t, n, {
            fill: c,
            fillOpacity: l,
            stroke: d,
            strokeOpacity: f,
            strokeWidth: p,
            textAnchor: u,
            tickSize: m,
            tickPadding: h,
            tickRotate: g,
            x: _,
            marginTop: y,
            marginRight: b,
            marginBottom: x,
            marginLeft: S,
            ariaLabel: D,
            ...O,
          }),
      !Fg(c) && C !== null
        ? Gx(
            [],
            XS({ fill: c, fillOpacity: l, ...O }, function (n, r, i, a, o) {
              let s = a[e],
                {
                  marginTop: c,
                  marginRight: l,
                  marginBottom: u,
                  marginLeft: d,
                } = (e === `y` && o.inset) || o,
                f = w ?? (s.bandwidth ? `center` : `top`),
                p = E ?? (t === `right` ? l : d) - 3
              return (
                f === `center`
                  ? ((this.textAnchor = void 0),
                    (this.lineAnchor = t === `right` ? `bottom` : `top`),
                    (this.frameAnchor = t),
                    (this.rotate = -90))
                  : ((this.textAnchor = t === `right` ? `end` : `start`),
                    (this.lineAnchor = f),
                    (this.frameAnchor = `${f}-${t}`),
                    (this.rotate = 0)),
                (this.dy = f === `top` ? 3 - c : f === `bottom` ? u - 3 : 0),
                (this.dx = t === `right` ? p : -p),
                (this.ariaLabel = `${D} label`),
                {
                  facets: [[0]],
                  channels: {
                    text: {
                      value: [sC(e, s, { anchor: t, label: C, labelAnchor: f, labelArrow: T })],
                    },
                  },
                }
              )
            }),
          )
        : null,
    )
  )
}
function RS(
  e,
  t,
  n,
  {
    color: r = `currentColor`,
    opacity: i = 1,
    stroke: a = r,
    strokeOpacity: o = i,
    strokeWidth: s = 1,
    fill: c = r,
    fillOpacity: l = i,
    textAnchor: u,
    textStroke: d,
    textStrokeOpacity: f,
    textStrokeWidth: p,
    tickSize: m = e === `x` ? 6 : 0,
    tickPadding: h,
    tickRotate: g,
    y: _,
    margin: v,
    marginTop: y = v === void 0 ? (t === `top` ? 30 : 0) : v,
    marginRight: b = v === void 0 ? 20 : v,
    marginBottom: x = v === void 0 ? (t === `bottom` ? 30 : 0) : v,
    marginLeft: S = v === void 0 ? 20 : v,
    label: C,
    labelAnchor: w,
    labelArrow: T,
    labelOffset: E,
    ariaLabel: D = `${e}-axis`,
    ...O
  },
) {
  return (
    (m = Nh(m)),
    (h = Nh(h)),
    (g = Nh(g)),
    w !== void 0 && (w = Gh(w, `labelAnchor`, [`center`, `left`, `right`])),
    (T = cC(T)),
    Gb(
      m && !Fg(a)
        ? BS(e, t, n, {
            stroke: a,
            strokeOpacity: o,
            strokeWidth: s,
            tickSize: m,
            tickPadding: h,
            tickRotate: g,
            y: _,
            ariaLabel: D,
            ...O,
          })
        : null,
      Fg(c)
        ? null
        : HS(e, t, n, {
            fill: c,
            fillOpacity: l,
            stroke: d,
            strokeOpacity: f,
            strokeWidth: p,
            textAnchor: u,
            tickSize: m,
            tickPadding: h,
            tickRotate: g,
            y: _,
            marginTop: y,
            marginRight: b,
            marginBottom: x,
            marginLeft: S,
            ariaLabel: D,
            ...O,
          }),
      !Fg(c) && C !== null
        ? Gx(
            [],
            XS({ fill: c, fillOpacity: l, ...O }, function (n, r, i, a, o) {
              let s = a[e],
                {
                  marginTop: c,
                  marginRight: l,
                  marginBottom: u,
                  marginLeft: d,
                } = (e === `x` && o.inset) || o,
                f = w ?? (s.bandwidth ? `center` : `right`),
                p = E ?? (t === `top` ? c : u) - 3
              return (
                f === `center`
                  ? ((this.frameAnchor = t), (this.textAnchor = void 0))
                  : ((this.frameAnchor = `${t}-${f}`),
                    (this.textAnchor = f === `right` ? `end` : `start`)),
                (this.lineAnchor = t),
                (this.dy = t === `top` ? -p : p),
                (this.dx = f === `right` ? l - 3 : f === `left` ? 3 - d : 0),
                (this.ariaLabel = `${D} label`),
                {
                  facets: [[0]],
                  channels: {
                    text: {
                      value: [sC(e, s, { anchor: t, label: C, labelAnchor: f, labelArrow: T })],
                    },
                  },
                }
              )
            }),
          )
        : null,
    )
  )
}
function zS(
  e,
  t,
  n,
  {
    strokeWidth: r = 1,
    strokeLinecap: i = null,
    strokeLinejoin: a = null,
    facetAnchor: o = t + (e === `y` ? `-empty` : ``),
    frameAnchor: s = t,
    tickSize: c,
    inset: l = 0,
    insetLeft: u = l,
    insetRight: d = l,
    dx: f = 0,
    y: p = e === `y` ? void 0 : null,
    ariaLabel: m,
    ...h
  },
) {
  return ZS(
    ES,
    e,
    n,
    { ariaLabel: `${m} tick`, ariaHidden: !0 },
    {
      strokeWidth: r,
      strokeLinecap: i,
      strokeLinejoin: a,
      facetAnchor: o,
      frameAnchor: s,
      y: p,
      ...h,
      dx: t === `left` ? +f - xb + +u : +f + xb - d,
      anchor: `start`,
      length: c,
      shape: t === `left` ? iC : aC,
    },
  )
}
function BS(
  e,
  t,
  n,
  {
    strokeWidth: r = 1,
    strokeLinecap: i = null,
    strokeLinejoin: a = null,
    facetAnchor: o = t + (e === `x` ? `-empty` : ``),
    frameAnchor: s = t,
    tickSize: c,
    inset: l = 0,
    insetTop: u = l,
    insetBottom: d = l,
    dy: f = 0,
    x: p = e === `x` ? void 0 : null,
    ariaLabel: m,
    ...h
  },
) {
  return ZS(
    TS,
    e,
    n,
    { ariaLabel: `${m} tick`, ariaHidden: !0 },
    {
      strokeWidth: r,
      strokeLinejoin: a,
      strokeLinecap: i,
      facetAnchor: o,
      frameAnchor: s,
      x: p,
      ...h,
      dy: t === `bottom` ? +f - xb - d : +f + xb + +u,
      anchor: `start`,
      length: c,
      shape: t === `bottom` ? nC : rC,
    },
  )
}
function VS(
  e,
  t,
  n,
  {
    facetAnchor: r = t + (e === `y` ? `-empty` : ``),
    frameAnchor: i = t,
    tickSize: a,
    tickRotate: o = 0,
    tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) > 60 ? 4 * Math.cos(o * cx) : 0),
    text: c,
    textAnchor: l = Math.abs(o) > 60 ? `middle` : t === `left` ? `end` : `start`,
    lineAnchor: u = o > 60 ? `top` : o < -60 ? `bottom` : `middle`,
    fontVariant: d,
    inset: f = 0,
    insetLeft: p = f,
    insetRight: m = f,
    dx: h = 0,
    ariaLabel: g,
    y: _ = e === `y` ? void 0 : null,
    ...v
  },
) {
  return ZS(
    qx,
    e,
    n,
    { ariaLabel: `${g} tick label` },
    {
      facetAnchor: r,
      frameAnchor: i,
      text: c,
      textAnchor: l,
      lineAnchor: u,
      fontVariant: d,
      rotate: o,
      y: _,
      ...v,
      dx: t === `left` ? +h - a - s + +p : +h + +a + +s - m,
    },
    function (e, n, r, i, a) {
      ;(d === void 0 && (this.fontVariant = oC(e)), c === void 0 && (a.text = $S(e, n, r, i, t)))
    },
  )
}
function HS(
  e,
  t,
  n,
  {
    facetAnchor: r = t + (e === `x` ? `-empty` : ``),
    frameAnchor: i = t,
    tickSize: a,
    tickRotate: o = 0,
    tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) >= 10 ? 4 * Math.cos(o * cx) : 0),
    text: c,
    textAnchor: l = Math.abs(o) >= 10 ? ((o < 0) ^ (t === `bottom`) ? `start` : `end`) : `middle`,
    lineAnchor: u = Math.abs(o) >= 10 ? `middle` : t === `bottom` ? `top` : `bottom`,
    fontVariant: d,
    inset: f = 0,
    insetTop: p = f,
    insetBottom: m = f,
    dy: h = 0,
    x: g = e === `x` ? void 0 : null,
    ariaLabel: _,
    ...v
  },
) {
  return ZS(
    Kx,
    e,
    n,
    { ariaLabel: `${_} tick label` },
    {
      facetAnchor: r,
      frameAnchor: i,
      text: c === void 0 ? null : c,
      textAnchor: l,
      lineAnchor: u,
      fontVariant: d,
      rotate: o,
      x: g,
      ...v,
      dy: t === `bottom` ? +h + +a + +s - m : +h - a - s + +p,
    },
    function (e, n, r, i, a) {
      ;(d === void 0 && (this.fontVariant = oC(e)), c === void 0 && (a.text = $S(e, n, r, i, t)))
    },
  )
}
function US() {
  let [e, t] = DS(...arguments)
  return qS(`y`, kS(t), e, t)
}
function WS() {
  let [e, t] = DS(...arguments)
  return qS(`fy`, AS(t), e, t)
}
function GS() {
  let [e, t] = DS(...arguments)
  return JS(`x`, jS(t), e, t)
}
function KS() {
  let [e, t] = DS(...arguments)
  return JS(`fx`, MS(t), e, t)
}
function qS(
  e,
  t,
  n,
  {
    y: r = e === `y` ? void 0 : null,
    x: i = null,
    x1: a = t === `left` ? i : null,
    x2: o = t === `right` ? i : null,
    ariaLabel: s = `${e}-grid`,
    ariaHidden: c = !0,
    ...l
  },
) {
  return ZS(Lx, e, n, { ariaLabel: s, ariaHidden: c }, { y: r, x1: a, x2: o, ...YS(l) })
}
function JS(
  e,
  t,
  n,
  {
    x: r = e === `x` ? void 0 : null,
    y: i = null,
    y1: a = t === `top` ? i : null,
    y2: o = t === `bottom` ? i : null,
    ariaLabel: s = `${e}-grid`,
    ariaHidden: c = !0,
    ...l
  },
) {
  return ZS(Ix, e, n, { ariaLabel: s, ariaHidden: c }, { x: r, y1: a, y2: o, ...YS(l) })
}
function YS({
  color: e = `currentColor`,
  opacity: t = 0.1,
  stroke: n = e,
  strokeOpacity: r = t,
  strokeWidth: i = 1,
  ...a
}) {
  return { stroke: n, strokeOpacity: r, strokeWidth: i, ...a }
}
function XS(
  {
    fill: e,
    fillOpacity: t,
    fontFamily: n,
    fontSize: r,
    fontStyle: i,
    fontVariant: a,
    fontWeight: o,
    monospace: s,
    pointerEvents: c,
    shapeRendering: l,
    clip: u = !1,
  },
  d,
) {
  return (
    ([, e] = Hh(e)),
    ([, t] = Uh(t)),
    {
      facet: `super`,
      x: null,
      y: null,
      fill: e,
      fillOpacity: t,
      fontFamily: n,
      fontSize: r,
      fontStyle: i,
      fontVariant: a,
      fontWeight: o,
      monospace: s,
      pointerEvents: c,
      shapeRendering: l,
      clip: u,
      initializer: d,
    }
  )
}
function ZS(e, t, n, r, i, a) {
  let o
  function s(e, n, r, s, c, l) {
    let u = e == null && (t === `fx` || t === `fy`),
      { [t]: d } = s
    if (!d) throw Error(`missing scale: ${t}`)
    let f = d.domain(),
      { interval: p, ticks: m, tickFormat: h, tickSpacing: _ = t === `x` ? 80 : 35 } = i
    if (
      (typeof m == `string` && lC(d) && ((p = m), (m = void 0)),
      m === void 0 && (m = yg(p, d.type) ?? QS(d, _)),
      e == null)
    ) {
      if (wg(m)) e = qh(m)
      else if (xg(m)) e = tC(m, ...g(f))
      else if (d.interval) {
        let t = d.interval
        if (d.ticks) {
          let [n, r] = g(f),
            i = (r - n) / t[Qm]
          ;((t = sh(t, i / m) ?? t), (e = tC(t, n, r)))
        } else {
          e = f
          let n = e.length
          ;((t = sh(t, n / m) ?? t), t !== d.interval && (e = tC(t, ...g(e))))
        }
        if (t === d.interval) {
          let t = Math.round(e.length / m)
          t > 1 && (e = e.filter((e, n) => n % t === 0))
        }
      } else e = d.ticks ? d.ticks(m) : f
      if (!d.ticks && e.length && e !== f) {
        let n = new y(f)
        ;((e = e.filter((e) => n.has(e))),
          e.length ||
            Av(
              `Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`,
            ))
      }
      t === `y` || t === `x` ? (n = [sg(e)]) : (o[t] = { scale: t, value: Ah })
    }
    a?.call(this, d, e, m, h, o)
    let v = Object.fromEntries(
      Object.entries(o).map(([t, n]) => [t, { ...n, value: xh(e, n.value) }]),
    )
    return (u && (n = l.filterFacets(e, v)), { data: e, facets: n, channels: v })
  }
  let c = c_(i).initializer,
    l = e(n, c_({ ...i, initializer: s }, c))
  return (
    n == null ? ((o = l.channels), (l.channels = {})) : (o = {}),
    r !== void 0 && Object.assign(l, r),
    l.clip === void 0 && (l.clip = !1),
    l
  )
}
function QS(e, t) {
  let [n, r] = g(e.range())
  return (r - n) / t
}
function $S(e, t, n, r, i) {
  return { value: eC(e, t, n, r, i) }
}
function eC(e, t, n, r, i) {
  return typeof r == `function` && !(e.type === `log` && e.tickFormat)
    ? r
    : r === void 0 && t && Dg(t)
      ? (dh(e.type, t, i) ?? bb)
      : e.tickFormat
        ? e.tickFormat(typeof n == `number` ? n : null, r)
        : typeof r == `string` && e.domain().length > 0
          ? (Dg(e.domain()) ? Ju : ba)(r)
          : r === void 0
            ? bb
            : Ih(r)
}
function tC(e, t, n) {
  return e.range(t, e.offset(e.floor(n)))
}
var nC = {
    draw(e, t) {
      ;(e.moveTo(0, 0), e.lineTo(0, t))
    },
  },
  rC = {
    draw(e, t) {
      ;(e.moveTo(0, 0), e.lineTo(0, -t))
    },
  },
  iC = {
    draw(e, t) {
      ;(e.moveTo(0, 0), e.lineTo(-t, 0))
    },
  },
  aC = {
    draw(e, t) {
      ;(e.moveTo(0, 0), e.lineTo(t, 0))
    },
  }
function oC(e) {
  return e.bandwidth && !e.interval ? void 0 : `tabular-nums`
}
function sC(e, t, { anchor: n, label: r = t.label, labelAnchor: i, labelArrow: a } = {}) {
  if (!(r == null || (r.inferred && lC(t) && /^(date|time|year)$/i.test(r)))) {
    if (
      ((r = String(r)), a === `auto` && (a = (!t.bandwidth || t.interval) && !/[↑↓→←]/.test(r)), !a)
    )
      return r
    if (a === !0) {
      let n = ay(t)
      n &&
        (a =
          /x$/.test(e) || i === `center`
            ? /x$/.test(e) === n < 0
              ? `left`
              : `right`
            : n < 0
              ? `up`
              : `down`)
    }
    switch (a) {
      case `left`:
        return `← ${r}`
      case `right`:
        return `${r} →`
      case `up`:
        return n === `right` ? `${r} ↑` : `↑ ${r}`
      case `down`:
        return n === `right` ? `${r} ↓` : `↓ ${r}`
    }
    return r
  }
}
function cC(e = `auto`) {
  return Fg(e)
    ? !1
    : typeof e == `boolean`
      ? e
      : Gh(e, `labelArrow`, [`auto`, `up`, `right`, `down`, `left`])
}
function lC(e) {
  return Dg(e.domain())
}
function uC(e, t) {
  if (t == null) return t
  let n = e(t)
  if (!n) throw Error(`scale not found: ${t}`)
  return n
}
function dC(e, { opacity: t, ...n } = {}) {
  if (!yy(e) && !by(e))
    throw Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`)
  return pC(e, n, (e, n, r, i) =>
    e
      .append(`svg`)
      .attr(`width`, r)
      .attr(`height`, i)
      .attr(`fill`, n.scale)
      .attr(`fill-opacity`, Uh(t)[1])
      .append(`rect`)
      .attr(`width`, `100%`)
      .attr(`height`, `100%`),
  )
}
function fC(
  e,
  {
    fill: t = e.hint?.fill === void 0 ? `none` : e.hint.fill,
    fillOpacity: n = 1,
    stroke: r = e.hint?.stroke === void 0 ? (Fg(t) ? `currentColor` : `none`) : e.hint.stroke,
    strokeOpacity: i = 1,
    strokeWidth: a = 1.5,
    r: o = 4.5,
    ...s
  } = {},
  c,
) {
  let [l, u] = Hh(t),
    [d, f] = Hh(r),
    p = uC(c, l),
    m = uC(c, d),
    h = o * o * Math.PI
  return (
    (n = Uh(n)[1]),
    (i = Uh(i)[1]),
    (a = Uh(a)[1]),
    pC(e, s, (t, r, o, s) =>
      t
        .append(`svg`)
        .attr(`viewBox`, `-8 -8 16 16`)
        .attr(`width`, o)
        .attr(`height`, s)
        .attr(`fill`, l === `color` ? (e) => p.scale(e) : u)
        .attr(`fill-opacity`, n)
        .attr(`stroke`, d === `color` ? (e) => m.scale(e) : f)
        .attr(`stroke-opacity`, i)
        .attr(`stroke-width`, a)
        .append(`path`)
        .attr(`d`, (t) => {
          let n = ta()
          return (e.scale(t).draw(n, h), n)
        }),
    )
  )
}
function pC(e, t = {}, n) {
  let {
      columns: r,
      tickFormat: i,
      fontVariant: a = ox(e),
      swatchSize: o = 15,
      swatchWidth: s = o,
      swatchHeight: c = o,
      marginLeft: l = 0,
      className: u,
      style: d,
      width: f,
    } = t,
    p = db(t)
  ;((u = Vb(u)), (i = eC(e.scale, e.domain, void 0, i)))
  let m = Z(`div`, p).attr(
      `class`,
      `${u}-swatches ${u}-swatches-${r == null ? `wrap` : `columns`}`,
    ),
    h
  return (
    r == null
      ? ((h = `:where(.${u}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${u}-swatches-wrap .${u}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`),
        m
          .selectAll()
          .data(e.domain)
          .enter()
          .append(`span`)
          .attr(`class`, `${u}-swatch`)
          .call(n, e, s, c)
          .append(function () {
            return this.ownerDocument.createTextNode(i.apply(this, arguments))
          }))
      : ((h = `:where(.${u}-swatches-columns .${u}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${u}-swatches-columns .${u}-swatch::before) {
  flex-shrink: 0;
}
:where(.${u}-swatches-columns .${u}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`),
        m
          .style(`columns`, r)
          .selectAll()
          .data(e.domain)
          .enter()
          .append(`div`)
          .attr(`class`, `${u}-swatch`)
          .call(n, e, s, c)
          .call((e) =>
            e.append(`div`).attr(`class`, `${u}-swatch-label`).attr(`title`, i).text(i),
          )),
    m
      .call((e) =>
        e.insert(`style`, `*`).text(`:where(.${u}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${u}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${h}`),
      )
      .style(`margin-left`, l ? `${+l}px` : null)
      .style(`width`, f === void 0 ? null : `${+f}px`)
      .style(`font-variant`, $(a, `normal`))
      .call(Hb, d)
      .node()
  )
}
var mC = new Map([
  [`symbol`, fC],
  [`color`, _C],
  [`opacity`, vC],
])
function hC(e, t, n = {}) {
  return (r, i) => {
    if (!mC.has(r)) throw Error(`unknown legend type: ${r}`)
    if (r in e) return mC.get(r)(e[r], gC(t, n[r], i), (t) => e[t])
  }
}
function gC({ className: e, ...t }, { label: n, ticks: r, tickFormat: i } = {}, a) {
  return Bg(a, { className: e, ...t }, { label: n, ticks: r, tickFormat: i })
}
function _C(e, { legend: t = !0, ...n }) {
  if ((t === !0 && (t = e.type === `ordinal` ? `swatches` : `ramp`), e.domain !== void 0))
    switch (`${t}`.toLowerCase()) {
      case `swatches`:
        return dC(e, n)
      case `ramp`:
        return sx(e, n)
      default:
        throw Error(`unknown legend type: ${t}`)
    }
}
function vC({ type: e, interpolate: t, ...n }, { legend: r = !0, color: i = vr(0, 0, 0), ...a }) {
  if (!t) throw Error(`${e} opacity scales are not supported`)
  if ((r === !0 && (r = `ramp`), `${r}`.toLowerCase() !== `ramp`))
    throw Error(`${r} opacity legends are not supported`)
  return _C({ type: e, ...n, interpolate: yC(i) }, { legend: r, ...a })
}
function yC(e) {
  let { r: t, g: n, b: r } = vr(e) || vr(0, 0, 0)
  return (e) => `rgba(${t},${n},${r},${e})`
}
function bC(e, t, n) {
  let r = []
  for (let [i, a] of mC) {
    let o = n[i]
    if (o?.legend && i in e) {
      let n = a(e[i], gC(t, e[i], o), (t) => e[t])
      n != null && r.push(n)
    }
  }
  return r
}
function xC(e = {}, t = `x`) {
  return Xh(e) ? e : { ...e, [t]: Ah }
}
function SC(e = {}, t = `y`) {
  return Zh(e) ? e : { ...e, [t]: Ah }
}
function CC(e, t) {
  if (t.length === 1) return { data: e, facets: t }
  let n = og(e),
    r = new Uint8Array(n),
    i = 0
  for (let e of t) for (let t of e) (r[t] && ++i, (r[t] = 1))
  if (i === 0) return { data: e, facets: t }
  e = Yh(e)
  let a = (e[bh] = new Uint32Array(n + i))
  t = t.map((e) => Yh(e, Uint32Array))
  let o = n
  r.fill(0)
  for (let n of t)
    for (let t = 0, i = n.length; t < i; ++t) {
      let i = n[t]
      ;(r[i] ? ((n[t] = o), (e[o] = e[i]), (a[o] = i), ++o) : (a[i] = i), (r[i] = 1))
    }
  return { data: e, facets: t }
}
function wC(e = {}, t = {}) {
  arguments.length === 1 && ([e, t] = OC(e))
  let { y1: n, y: r = n, x: i, ...a } = t,
    [o, s, c, l] = AC(r, i, `y`, `x`, e, a)
  return { ...o, y1: n, y: s, x1: c, x2: l, x: mg(c, l) }
}
function TC(e = {}, t = {}) {
  arguments.length === 1 && ([e, t] = OC(e))
  let { x1: n, x: r = n, y: i, ...a } = t,
    [o, s, c, l] = AC(r, i, `x`, `y`, e, a)
  return { ...o, x1: n, x: s, y1: c, y2: l, y: mg(c, l) }
}
function EC({ x: e, x1: t, x2: n, ...r } = {}) {
  return (
    (r = Yb(r, `y`)),
    t === void 0 && n === void 0
      ? wC({ x: e, ...r })
      : (([t, n] = rg(e, t, n)), { ...r, x1: t, x2: n })
  )
}
function DC({ y: e, y1: t, y2: n, ...r } = {}) {
  return (
    (r = Yb(r, `x`)),
    t === void 0 && n === void 0
      ? TC({ y: e, ...r })
      : (([t, n] = rg(e, t, n)), { ...r, y1: t, y2: n })
  )
}
function OC(e) {
  let { offset: t, order: n, reverse: r, ...i } = e
  return [{ offset: t, order: n, reverse: r }, i]
}
var kC = { length: !0 }
function AC(e, t = jh, n, r, { offset: i, order: a, reverse: o }, s) {
  if (t === null) throw Error(`stack requires ${r}`)
  let c = ag(s),
    [l, u] = fg(e),
    [d, f] = dg(t),
    [p, m] = dg(t)
  return (
    (d.hint = p.hint = kC),
    (i = jC(i)),
    (a = RC(a, i, r)),
    [
      s_(s, (r, s, l) => {
        ;({ data: r, facets: s } = CC(r, s))
        let d = e == null ? void 0 : u(hg(xh(r, e), l?.[n])),
          p = xh(r, t, Float64Array),
          h = xh(r, c),
          g = a && a(r, d, p, h),
          _ = og(r),
          v = f(new Float64Array(_)),
          y = m(new Float64Array(_)),
          b = []
        for (let e of s) {
          let t = d ? Array.from(T(e, (e) => d[e]).values()) : [e]
          if (g) for (let e of t) e.sort(g)
          for (let e of t) {
            let t = 0,
              n = 0
            o && e.reverse()
            for (let r of e) {
              let e = p[r]
              e < 0
                ? (t = y[r] = (v[r] = t) + e)
                : e > 0
                  ? (n = y[r] = (v[r] = n) + e)
                  : (y[r] = v[r] = n)
            }
          }
          b.push(t)
        }
        return (i && i(b, v, y, h), { data: r, facets: s })
      }),
      l,
      d,
      p,
    ]
  )
}
function jC(e) {
  if (e != null) {
    if (typeof e == `function`) return e
    switch (`${e}`.toLowerCase()) {
      case `expand`:
      case `normalize`:
        return NC
      case `center`:
      case `silhouette`:
        return PC
      case `wiggle`:
        return FC
    }
    throw Error(`unknown offset: ${e}`)
  }
}
function MC(e, t) {
  let n = 0,
    r = 0
  for (let i of e) {
    let e = t[i]
    ;(e < n && (n = e), e > r && (r = e))
  }
  return [n, r]
}
function NC(e, t, n) {
  for (let r of e)
    for (let e of r) {
      let [r, i] = MC(e, n)
      for (let a of e) {
        let e = 1 / (i - r || 1)
        ;((t[a] = e * (t[a] - r)), (n[a] = e * (n[a] - r)))
      }
    }
}
function PC(e, t, n) {
  for (let r of e) {
    for (let e of r) {
      let [r, i] = MC(e, n)
      for (let a of e) {
        let e = (i + r) / 2
        ;((t[a] -= e), (n[a] -= e))
      }
    }
    IC(r, t, n)
  }
  LC(e, t, n)
}
function FC(e, t, n, r) {
  for (let i of e) {
    let e = new v(),
      a = 0
    for (let o of i) {
      let i = -1,
        s = o.map((e) => Math.abs(n[e] - t[e])),
        c = o.map((a) => {
          i = r ? r[a] : ++i
          let o = n[a] - t[a],
            s = e.has(i) ? o - e.get(i) : 0
          return (e.set(i, o), s)
        }),
        l = [0, ...p(c)]
      for (let e of o) ((t[e] += a), (n[e] += a))
      let u = Ee(s)
      u && (a -= Ee(s, (e, t) => (c[t] / 2 + l[t]) * e) / u)
    }
    IC(i, t, n)
  }
  LC(e, t, n)
}
function IC(e, t, n) {
  let r = de(e, (e) => de(e, (e) => t[e]))
  for (let i of e) for (let e of i) ((t[e] -= r), (n[e] -= r))
}
function LC(e, t, n) {
  let r = e.length
  if (r === 1) return
  let i = e.map((e) => e.flat()),
    a = i.map((e) => (de(e, (e) => t[e]) + le(e, (e) => n[e])) / 2),
    o = de(a)
  for (let e = 0; e < r; e++) {
    let r = o - a[e]
    for (let a of i[e]) ((t[a] += r), (n[a] += r))
  }
}
function RC(e, t, n) {
  if (e === void 0 && t === FC) return UC(km)
  if (e != null) {
    if (typeof e == `string`) {
      let t = e.startsWith(`-`),
        r = t ? Am : km
      switch ((t ? e.slice(1) : e).toLowerCase()) {
        case `value`:
        case n:
          return zC(r)
        case `z`:
          return BC(r)
        case `sum`:
          return VC(r)
        case `appearance`:
          return HC(r)
        case `inside-out`:
          return UC(r)
      }
      return WC(Oh(e))
    }
    if (typeof e == `function`) return (e.length === 1 ? WC : GC)(e)
    if (hh(e)) return KC(e)
    throw Error(`invalid order: ${e}`)
  }
}
function zC(e) {
  return (t, n, r) => (t, n) => e(r[t], r[n])
}
function BC(e) {
  return (t, n, r, i) => (t, n) => e(i[t], i[n])
}
function VC(e) {
  return qC(e, (e, t, n, r) =>
    te(
      sg(e),
      (e) => Ee(e, (e) => n[e]),
      (e) => r[e],
    ),
  )
}
function HC(e) {
  return qC(e, (e, t, n, r) =>
    te(
      sg(e),
      (e) => t[he(e, (e) => n[e])],
      (e) => r[e],
    ),
  )
}
function UC(e) {
  return qC(e, (e, t, n, r) => {
    let i = sg(e),
      a = te(
        i,
        (e) => t[he(e, (e) => n[e])],
        (e) => r[e],
      ),
      o = E(
        i,
        (e) => Ee(e, (e) => n[e]),
        (e) => r[e],
      ),
      s = [],
      c = [],
      l = 0
    for (let e of a) l < 0 ? ((l += o.get(e)), s.push(e)) : ((l -= o.get(e)), c.push(e))
    return c.reverse().concat(s)
  })
}
function WC(e) {
  return (t) => {
    let n = xh(t, e)
    return (e, t) => km(n[e], n[t])
  }
}
function GC(e) {
  return (t) => (hh(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r)))
}
function KC(e) {
  return qC(km, () => e)
}
function qC(e, t) {
  return (n, r, i, a) => {
    if (!a) throw Error(`missing channel: z`)
    let o = new v(t(n, r, i, a).map((e, t) => [e, t]))
    return (t, n) => e(o.get(a[t]), o.get(a[n]))
  }
}
var JC = { ariaLabel: `rect` },
  YC = class extends Wb {
    constructor(e, t = {}) {
      let { x1: n, y1: r, x2: i, y2: a } = t
      ;(super(
        e,
        {
          x1: {
            value: n,
            scale: `x`,
            type: n != null && i == null ? `band` : void 0,
            optional: !0,
          },
          y1: {
            value: r,
            scale: `y`,
            type: r != null && a == null ? `band` : void 0,
            optional: !0,
          },
          x2: { value: i, scale: `x`, optional: !0 },
          y2: { value: a, scale: `y`, optional: !0 },
        },
        t,
        JC,
      ),
        XC(this, t),
        ZC(this, t))
    }
    render(e, t, n, r, i) {
      let { x: a, y: o } = t,
        { x1: s, y1: c, x2: l, y2: u } = n,
        { marginTop: d, marginRight: f, marginBottom: p, marginLeft: m, width: h, height: g } = r,
        { projection: _ } = i,
        { insetTop: v, insetRight: y, insetBottom: b, insetLeft: x } = this,
        { rx: S, ry: C, rx1y1: w, rx1y2: T, rx2y1: E, rx2y2: D } = this
      ;((s || l) && !_ && Sy(a) && (s = l = null), (c || u) && !_ && Sy(o) && (c = u = null))
      let O = a?.bandwidth ? a.bandwidth() : 0,
        k = o?.bandwidth ? o.bandwidth() : 0
      return Z(`svg:g`, i)
        .call(Pb, this, r, i)
        .call(Rb, this, {}, 0, 0)
        .call((t) =>
          t
            .selectAll()
            .data(e)
            .enter()
            .call(
              w || T || E || D
                ? (e) =>
                    e
                      .append(`path`)
                      .call(Fb, this)
                      .call(
                        QC,
                        s && l ? (e) => s[e] + (l[e] < s[e] ? -y : x) : s ? (e) => s[e] + x : m + x,
                        c && u ? (e) => c[e] + (u[e] < c[e] ? -b : v) : c ? (e) => c[e] + v : d + v,
                        s && l
                          ? (e) => l[e] - (l[e] < s[e] ? -x : y)
                          : s
                            ? (e) => s[e] + O - y
                            : h - f - y,
                        c && u
                          ? (e) => u[e] - (u[e] < c[e] ? -v : b)
                          : c
                            ? (e) => c[e] + k - b
                            : g - p - b,
                        this,
                      )
                      .call(Db, this, n)
                : (e) =>
                    e
                      .append(`rect`)
                      .call(Fb, this)
                      .attr(
                        `x`,
                        s ? (l ? (e) => Math.min(s[e], l[e]) + x : (e) => s[e] + x) : m + x,
                      )
                      .attr(
                        `y`,
                        c ? (u ? (e) => Math.min(c[e], u[e]) + v : (e) => c[e] + v) : d + v,
                      )
                      .attr(
                        `width`,
                        s
                          ? l
                            ? (e) => Math.max(0, Math.abs(l[e] - s[e]) + O - x - y)
                            : O - x - y
                          : h - f - m - y - x,
                      )
                      .attr(
                        `height`,
                        c
                          ? u
                            ? (e) => Math.max(0, Math.abs(c[e] - u[e]) + k - v - b)
                            : k - v - b
                          : g - d - p - v - b,
                      )
                      .call(Q, `rx`, S)
                      .call(Q, `ry`, C)
                      .call(Db, this, n),
            ),
        )
        .node()
    }
  }
function XC(
  e,
  { inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {},
) {
  ;((e.insetTop = Nh(n)), (e.insetRight = Nh(r)), (e.insetBottom = Nh(i)), (e.insetLeft = Nh(a)))
}
function ZC(
  e,
  {
    r: t,
    rx: n,
    ry: r,
    rx1: i = t,
    ry1: a = t,
    rx2: o = t,
    ry2: s = t,
    rx1y1: c = i === void 0 ? (a === void 0 ? 0 : +a) : +i,
    rx1y2: l = i === void 0 ? (s === void 0 ? 0 : +s) : +i,
    rx2y1: u = o === void 0 ? (a === void 0 ? 0 : +a) : +o,
    rx2y2: d = o === void 0 ? (s === void 0 ? 0 : +s) : +o,
  } = {},
) {
  c || l || u || d
    ? ((e.rx1y1 = c), (e.rx1y2 = l), (e.rx2y1 = u), (e.rx2y2 = d))
    : ((e.rx = $(n, `auto`)), (e.ry = $(r, `auto`)))
}
function QC(e, t, n, r, i, a) {
  let { rx1y1: o, rx1y2: s, rx2y1: c, rx2y2: l } = a
  ;(typeof t != `function` && (t = Ih(t)),
    typeof n != `function` && (n = Ih(n)),
    typeof r != `function` && (r = Ih(r)),
    typeof i != `function` && (i = Ih(i)))
  let u = Math.max(Math.abs(o + c), Math.abs(s + l)),
    d = Math.max(Math.abs(o + s), Math.abs(c + l))
  e.attr(`d`, (e) => {
    let a = t(e),
      f = n(e),
      p = r(e),
      m = i(e),
      h = a > p,
      g = f > m,
      _ = h ? p : a,
      v = h ? a : p,
      y = g ? m : f,
      b = g ? f : m,
      x = Math.min(1, (v - _) / u, (b - y) / d),
      S = x * (h ? (g ? l : c) : g ? s : o),
      C = x * (h ? (g ? s : o) : g ? l : c),
      w = x * (h ? (g ? o : s) : g ? c : l),
      T = x * (h ? (g ? c : l) : g ? o : s)
    return `M${_},${y + ew(S, T)}A${S},${S} 0 0 ${S < 0 ? 0 : 1} ${_ + $C(S, T)},${y}H${v - $C(C, w)}A${C},${C} 0 0 ${C < 0 ? 0 : 1} ${v},${y + ew(C, w)}V${b - ew(w, C)}A${w},${w} 0 0 ${w < 0 ? 0 : 1} ${v - $C(w, C)},${b}H${_ + $C(T, S)}A${T},${T} 0 0 ${T < 0 ? 0 : 1} ${_},${b - ew(T, S)}Z`
  })
}
function $C(e, t) {
  return t < 0 ? e : Math.abs(e)
}
function ew(e, t) {
  return t < 0 ? Math.abs(e) : e
}
function tw(e, t = {}) {
  return (Qh(t) || (t = { ...t, x: kh, y2: Ah, interval: 1 }), new YC(e, DC(Ox(SC(t)))))
}
var nw = { ariaLabel: `frame`, fill: `none`, stroke: `currentColor`, clip: !1 },
  rw = {
    ariaLabel: `frame`,
    fill: null,
    stroke: `currentColor`,
    strokeLinecap: `square`,
    clip: !1,
  },
  iw = class extends Wb {
    constructor(e = {}) {
      let { anchor: t = null } = e
      ;(super(Dh, void 0, e, t == null ? nw : rw),
        (this.anchor = Wh(t, `anchor`, [`top`, `right`, `bottom`, `left`])),
        XC(this, e),
        t || ZC(this, e))
    }
    render(e, t, n, r, i) {
      let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = r,
        { anchor: d, insetTop: f, insetRight: p, insetBottom: m, insetLeft: h } = this,
        { rx: g, ry: _, rx1y1: v, rx1y2: y, rx2y1: b, rx2y2: x } = this,
        S = c + h,
        C = l - o - p,
        w = a + f,
        T = u - s - m
      return Z(d ? `svg:line` : v || y || b || x ? `svg:path` : `svg:rect`, i)
        .datum(0)
        .call(Pb, this, r, i)
        .call(Fb, this)
        .call(Db, this, n)
        .call(Rb, this, {})
        .call(
          d === `left`
            ? (e) => e.attr(`x1`, S).attr(`x2`, S).attr(`y1`, w).attr(`y2`, T)
            : d === `right`
              ? (e) => e.attr(`x1`, C).attr(`x2`, C).attr(`y1`, w).attr(`y2`, T)
              : d === `top`
                ? (e) => e.attr(`x1`, S).attr(`x2`, C).attr(`y1`, w).attr(`y2`, w)
                : d === `bottom`
                  ? (e) => e.attr(`x1`, S).attr(`x2`, C).attr(`y1`, T).attr(`y2`, T)
                  : v || y || b || x
                    ? (e) => e.call(QC, S, w, C, T, this)
                    : (e) =>
                        e
                          .attr(`x`, S)
                          .attr(`y`, w)
                          .attr(`width`, C - S)
                          .attr(`height`, T - w)
                          .attr(`rx`, g)
                          .attr(`ry`, _),
        )
        .node()
    }
  }
function aw(e) {
  return new iw(e)
}
var ow = { ariaLabel: `tip`, fill: `var(--plot-background)`, stroke: `currentColor` },
  sw = new Set([`geometry`, `href`, `src`, `ariaLabel`, `scales`]),
  cw = class extends Wb {
    constructor(e, t = {}) {
      ;(t.tip && (t = { ...t, tip: !1 }),
        t.title === void 0 && wg(e) && Tg(e) && (t = { ...t, title: Ah }))
      let {
        x: n,
        y: r,
        x1: i,
        x2: a,
        y1: o,
        y2: s,
        anchor: c,
        preferredAnchor: l = `bottom`,
        monospace: u,
        fontFamily: d = u ? `ui-monospace, monospace` : void 0,
        fontSize: f,
        fontStyle: p,
        fontVariant: m,
        fontWeight: h,
        lineHeight: g = 1,
        lineWidth: _ = 20,
        frameAnchor: v,
        format: y,
        textAnchor: b = `start`,
        textOverflow: x,
        textPadding: S = 8,
        title: C,
        pointerSize: w = 12,
        pathFilter: T = `drop-shadow(0 3px 4px rgba(0,0,0,0.2))`,
      } = t
      ;(super(
        e,
        {
          x: { value: i != null && a != null ? null : n, scale: `x`, optional: !0 },
          y: { value: o != null && s != null ? null : r, scale: `y`, optional: !0 },
          x1: { value: i, scale: `x`, optional: a == null },
          y1: { value: o, scale: `y`, optional: s == null },
          x2: { value: a, scale: `x`, optional: i == null },
          y2: { value: s, scale: `y`, optional: o == null },
          title: { value: C, optional: !0 },
        },
        t,
        ow,
      ),
        (this.anchor = Rg(c, `anchor`)),
        (this.preferredAnchor = Rg(l, `preferredAnchor`)),
        (this.frameAnchor = zg(v)),
        (this.textAnchor = $(b, `middle`)),
        (this.textPadding = +S),
        (this.pointerSize = +w),
        (this.pathFilter = q(T)),
        (this.lineHeight = +g),
        (this.lineWidth = +_),
        (this.textOverflow = Ux(x)),
        (this.monospace = !!u),
        (this.fontFamily = q(d)),
        (this.fontSize = Nh(f)),
        (this.fontStyle = q(p)),
        (this.fontVariant = q(m)),
        (this.fontWeight = q(h)))
      for (let e in ow) e in this.channels && (this[e] = ow[e])
      ;((this.splitLines = rS(this)),
        (this.clipLine = iS(this)),
        (this.format = typeof y == `string` || typeof y == `function` ? { title: y } : { ...y }))
    }
    render(e, t, n, r, i) {
      let a = this,
        { x: o, y: s, fx: c, fy: l } = t,
        { ownerSVGElement: u, document: d } = i,
        { anchor: f, monospace: p, lineHeight: m, lineWidth: h } = this,
        { textPadding: g, pointerSize: _, pathFilter: v } = this,
        { marginTop: y, marginLeft: b } = r,
        { x1: x, y1: S, x2: C, y2: w, x: T = x ?? C, y: E = S ?? w } = n,
        D = c ? c(e.fx) - b : 0,
        O = l ? l(e.fy) - y : 0,
        [k, A] = Ub(this, r),
        ee = ix(n, k),
        j = ax(n, A),
        te = p ? nS : tS,
        ne = te(`…`),
        re,
        ie
      ;`title` in n
        ? ((re = pw.call(this, { title: n.channels.title }, t)), (ie = hw))
        : ((re = pw.call(this, n.channels, t)), (ie = gw))
      let ae = Z(`svg:g`, i)
        .call(Pb, this, r, i)
        .call(Jx, this)
        .call(Rb, this, { x: T && o, y: E && s })
        .call((r) =>
          r
            .selectAll()
            .data(e)
            .enter()
            .append(`g`)
            .attr(`transform`, (e) => `translate(${Math.round(ee(e))},${Math.round(j(e))})`)
            .call(Fb, this)
            .call((e) => e.append(`path`).attr(`filter`, v))
            .call((r) =>
              r.append(`text`).each(function (r) {
                let i = Hn(this)
                ;(this.setAttribute(`fill`, `currentColor`),
                  this.setAttribute(`fill-opacity`, 1),
                  this.setAttribute(`stroke`, `none`))
                let o = ie.call(a, r, e, re, t, n)
                if (typeof o == `string`)
                  for (let e of a.splitLines(o)) oe(i, { value: a.clipLine(e) })
                else {
                  let e = new Set()
                  for (let t of o) {
                    let { label: n = `` } = t
                    ;(n && e.has(n)) || (e.add(n), oe(i, t))
                  }
                }
              }),
            ),
        )
      function oe(e, { label: t, value: n, color: r, opacity: i }) {
        ;((t ??= ``), (n ??= ``))
        let a = r != null || i != null,
          o,
          s = h * 100,
          [c] = aS(t, s, te, ne)
        if (c >= 0) ((t = t.slice(0, c).trimEnd() + `…`), (o = n.trim()), (n = ``))
        else {
          ;(t || (!n && !a)) && (n = ` ` + n)
          let [e] = aS(n, s - te(t), te, ne)
          e >= 0 && ((o = n.trim()), (n = n.slice(0, e).trimEnd() + `…`))
        }
        let l = e.append(`tspan`).attr(`x`, 0).attr(`dy`, `${m}em`).text(`​`)
        ;(t && l.append(`tspan`).attr(`font-weight`, `bold`).text(t),
          n && l.append(() => d.createTextNode(n)),
          a &&
            l
              .append(`tspan`)
              .text(` ■`)
              .attr(`fill`, r)
              .attr(`fill-opacity`, i)
              .style(`user-select`, `none`),
          o && l.append(`title`).text(o))
      }
      function se() {
        let { width: e, height: t } = r.facet ?? r
        ;(ae.selectChildren().each(function (n) {
          let { x: r, width: i, height: o } = this.getBBox()
          ;((i = Math.round(i)), (o = Math.round(o)))
          let s = f
          if (s === void 0) {
            let r = ee(n) + D,
              c = j(n) + O,
              l = r + i + _ + g * 2 < e,
              u = r - i - _ - g * 2 > 0,
              d = c + o + _ + g * 2 < t,
              f = c - o - _ - g * 2 > 0
            s =
              l && u
                ? d && f
                  ? a.preferredAnchor
                  : f
                    ? `bottom`
                    : `top`
                : d && f
                  ? l
                    ? `left`
                    : `right`
                  : (l || u) && (d || f)
                    ? `${f ? `bottom` : `top`}-${l ? `left` : `right`}`
                    : a.preferredAnchor
          }
          let c = this.firstChild,
            l = this.lastChild
          if ((c.setAttribute(`d`, fw(s, _, g, i, o)), r))
            for (let e of l.childNodes) e.setAttribute(`x`, -r)
          ;(l.setAttribute(`y`, `${+uw(s, l.childNodes.length, m).toFixed(6)}em`),
            l.setAttribute(`transform`, `translate(${dw(s, _, g, i, o)})`))
        }),
          ae.attr(`visibility`, null))
      }
      return (
        e.length &&
          (ae.attr(`visibility`, `hidden`),
          u.isConnected
            ? Promise.resolve().then(se)
            : typeof requestAnimationFrame < `u` && requestAnimationFrame(se)),
        ae.node()
      )
    }
  }
function lw(e, { x: t, y: n, ...r } = {}) {
  return (r.frameAnchor === void 0 && ([t, n] = ig(t, n)), new cw(e, { ...r, x: t, y: n }))
}
function uw(e, t, n) {
  return /^top(?:-|$)/.test(e) ? 0.94 - n : -0.29 - t * n
}
function dw(e, t, n, r, i) {
  switch (e) {
    case `middle`:
      return [-r / 2, i / 2]
    case `top-left`:
      return [n, t + n]
    case `top`:
      return [-r / 2, t / 2 + n]
    case `top-right`:
      return [-r - n, t + n]
    case `right`:
      return [-t / 2 - r - n, i / 2]
    case `bottom-left`:
      return [n, -t - n]
    case `bottom`:
      return [-r / 2, -t / 2 - n]
    case `bottom-right`:
      return [-r - n, -t - n]
    case `left`:
      return [n + t / 2, i / 2]
  }
}
function fw(e, t, n, r, i) {
  let a = r + n * 2,
    o = i + n * 2
  switch (e) {
    case `middle`:
      return `M${-a / 2},${-o / 2}h${a}v${o}h${-a}z`
    case `top-left`:
      return `M0,0l${t},${t}h${a - t}v${o}h${-a}z`
    case `top`:
      return `M0,0l${t / 2},${t / 2}h${(a - t) / 2}v${o}h${-a}v${-o}h${(a - t) / 2}z`
    case `top-right`:
      return `M0,0l${-t},${t}h${t - a}v${o}h${a}z`
    case `right`:
      return `M0,0l${-t / 2},${-t / 2}v${t / 2 - o / 2}h${-a}v${o}h${a}v${t / 2 - o / 2}z`
    case `bottom-left`:
      return `M0,0l${t},${-t}h${a - t}v${-o}h${-a}z`
    case `bottom`:
      return `M0,0l${t / 2},${-t / 2}h${(a - t) / 2}v${-o}h${-a}v${o}h${(a - t) / 2}z`
    case `bottom-right`:
      return `M0,0l${-t},${-t}h${t - a}v${-o}h${a}z`
    case `left`:
      return `M0,0l${t / 2},${-t / 2}v${t / 2 - o / 2}h${a}v${o}h${-a}v${t / 2 - o / 2}z`
  }
}
function pw(e, t) {
  let n = {},
    r = this.format
  ;((r = mw(r, e, `x`)), (r = mw(r, e, `y`)), (this.format = r))
  for (let t in r) {
    let i = r[t]
    if (i !== null && i !== !1) {
      if (t === `fx` || t === `fy`) n[t] = !0
      else {
        let r = V_(e, t)
        r && (n[t] = r)
      }
    }
  }
  for (let t in e) {
    if (t in n || t in r || sw.has(t) || ((t === `x` || t === `y`) && e.geometry)) continue
    let i = V_(e, t)
    if (i) {
      if (i.scale == null && i.defaultScale === `color`) continue
      n[t] = i
    }
  }
  this.facet && (t.fx && !(`fx` in r) && (n.fx = !0), t.fy && !(`fy` in r) && (n.fy = !0))
  for (let e in n) {
    let r = this.format[e]
    if (typeof r == `string`) {
      let i = n[e]?.value ?? t[e]?.domain() ?? []
      this.format[e] = (Dg(i) ? Ju : ba)(r)
    } else if (r === void 0 || r === !0) {
      let n = t[e]
      this.format[e] = n?.bandwidth ? eC(n, n.domain()) : bb
    }
  }
  return n
}
function mw(e, t, n) {
  if (!(n in e)) return e
  let r = `${n}1`,
    i = `${n}2`
  if ((r in e || !(r in t)) && (i in e || !(i in t))) return e
  let a = Object.entries(e),
    o = e[n]
  return (a.splice(a.findIndex(([e]) => e === n) + 1, 0, [r, o], [i, o]), Object.fromEntries(a))
}
function hw(e, t, { title: n }) {
  return this.format.title(n.value[e], e)
}
function* gw(e, t, n, r, i) {
  for (let a in n) {
    if (a === `fx` || a === `fy`) {
      yield { label: yw(r, n, a), value: this.format[a](t[a], e) }
      continue
    }
    if ((a === `x1` && `x2` in n) || (a === `y1` && `y2` in n)) continue
    let o = n[a]
    if (a === `x2` && `x1` in n)
      yield { label: vw(r, n, `x`), value: _w(this.format.x2, n.x1, o, e) }
    else if (a === `y2` && `y1` in n)
      yield { label: vw(r, n, `y`), value: _w(this.format.y2, n.y1, o, e) }
    else {
      let t = o.value[e],
        s = o.scale
      if (!Om(t) && s == null) continue
      yield {
        label: yw(r, n, a),
        value: this.format[a](t, e),
        color: s === `color` ? i[a][e] : null,
        opacity: s === `opacity` ? i[a][e] : null,
      }
    }
  }
}
function _w(e, t, n, r) {
  return n.hint?.length
    ? `${e(n.value[r] - t.value[r], r)}`
    : `${e(t.value[r], r)}–${e(n.value[r], r)}`
}
function vw(e, t, n) {
  let r = yw(e, t, `${n}1`, n),
    i = yw(e, t, `${n}2`, n)
  return r === i ? r : `${r}–${i}`
}
function yw(e, t, n, r = n) {
  let i = t[n],
    a = e[i?.scale ?? n]
  return String(a?.label ?? i?.label ?? r)
}
function bw(e = {}) {
  let {
      facet: t,
      style: n,
      title: r,
      subtitle: i,
      caption: a,
      ariaLabel: o,
      ariaDescription: s,
    } = e,
    c = Vb(e.className),
    l = e.marks === void 0 ? [] : Cw(e.marks)
  l.push(...Pw(l))
  let u = jw(t, e),
    d = new Map()
  for (let t of l) {
    let n = Mw(t, u, e)
    n && d.set(t, n)
  }
  let f = new Map()
  ;(u && kw(f, [u], e), kw(f, d, e))
  let p = Cw(Fw(l, f, e))
  for (let t of p) {
    let n = Mw(t, u, e)
    n && d.set(t, n)
  }
  l.unshift(...p)
  let m = Dy(f, e)
  if (m !== void 0) {
    let e = u ? Yy(m, u) : void 0
    for (let t of l) {
      if (t.facet === null || t.facet === `super`) continue
      let n = d.get(t)
      n !== void 0 && (n.facetsIndex = t.fx != null || t.fy != null ? Yy(m, n) : e)
    }
    let t = new Set()
    for (let { facetsIndex: e } of d.values())
      e?.forEach((e, n) => {
        e?.length > 0 && t.add(n)
      })
    m.forEach(
      0 < t.size && t.size < m.length ? (e, n) => (e.empty = !t.has(n)) : (e) => (e.empty = !1),
    )
    for (let e of l)
      if (e.facet === `exclude`) {
        let t = d.get(e)
        t !== void 0 && (t.facetsIndex = jy(t.facetsIndex))
      }
  }
  for (let t of Y.keys()) eg(e[t]) && t !== `fx` && t !== `fy` && f.set(t, [])
  let h = new Map()
  for (let t of l) {
    if (h.has(t)) throw Error(`duplicate mark; each mark must be unique`)
    let { facetsIndex: n, channels: r } = d.get(t) ?? {},
      { data: i, facets: a, channels: o } = t.initialize(n, r, e)
    ;(Ew(o, e), h.set(t, { data: i, facets: a, channels: o }))
  }
  let g = ty(kw(f, h, e), e),
    _ = Xb(g, l, e)
  ry(g, _)
  let v = ny(g),
    { fx: y, fy: b } = v,
    x = y || b ? sy(g, _) : _,
    S = y || b ? Kw(v, _) : _,
    C = db(e),
    w = C.document,
    T = Ke(`svg`).call(w.documentElement),
    E = T
  ;((C.ownerSVGElement = T),
    (C.className = c),
    (C.projection = $y(e, x)),
    (C.path = function () {
      return Ns(this.projection ?? ub(v))
    }),
    (C.filterFacets = (e, t) => Yy(m, { channels: t, groups: ky(e, t) })),
    (C.getMarkState = (e) => {
      let t = h.get(e),
        n = d.get(e)
      return { ...t, channels: { ...t.channels, ...n?.channels } }
    }),
    (C.dispatchValue = (e) => {
      E.value !== e &&
        ((E.value = e), E.dispatchEvent(new C.document.defaultView.Event(`input`, { bubbles: !0 })))
    }))
  let D = new Set()
  for (let [t, n] of h)
    if (t.initializer != null) {
      let r = t.facet === `super` ? S : x,
        i = t.initializer(n.data, n.facets, n.channels, v, r, C)
      if (
        (i.data !== void 0 && (n.data = i.data),
        i.facets !== void 0 && (n.facets = i.facets),
        i.channels !== void 0)
      ) {
        let { fx: r, fy: a, ...o } = i.channels
        ;(Ow(o), Object.assign(n.channels, o))
        for (let t of Object.values(o)) {
          let { scale: n } = t
          n != null && !e_(Y.get(n)) && (Dw(t, e), D.add(n))
        }
        ;(r != null || a != null) && d.set(t, !0)
      }
    }
  if (D.size) {
    let t = new Map()
    ;(kw(t, h, e, (e) => D.has(e)), kw(f, h, e, (e) => D.has(e)))
    let n = Gw(ty(t, e), g),
      { scales: r, ...i } = ny(n)
    ;(Object.assign(g, n), Object.assign(v, i), Object.assign(v.scales, r))
  }
  let O, k
  m !== void 0 && ((O = { x: y?.domain(), y: b?.domain() }), (m = Oy(m, O)), (k = Ay(y, b, _)))
  for (let [e, t] of h) t.values = e.scale(t.channels, v, C)
  let { width: A, height: ee } = _
  Hn(T)
    .attr(`class`, c)
    .attr(`fill`, `currentColor`)
    .attr(`font-family`, `system-ui, sans-serif`)
    .attr(`font-size`, 10)
    .attr(`text-anchor`, `middle`)
    .attr(`width`, A)
    .attr(`height`, ee)
    .attr(`viewBox`, `0 0 ${A} ${ee}`)
    .attr(`aria-label`, o)
    .attr(`aria-description`, s)
    .call((e) =>
      e.append(`style`).text(`:where(.${c}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${c} text),
:where(.${c} tspan) {
  white-space: pre;
}`),
    )
    .call(Hb, n)
  for (let e of l) {
    let { channels: t, values: n, facets: r } = h.get(e)
    if (m === void 0 || e.facet === `super`) {
      let i = null
      if (r && ((i = r[0]), (i = e.filter(i, t, n)), i.length === 0)) continue
      let a = e.render(i, v, n, S, C)
      if (a == null) continue
      T.appendChild(a)
    } else {
      let i
      for (let a of m) {
        if (!(e.facetAnchor?.(m, O, a) ?? !a.empty)) continue
        let o = null
        if (r) {
          let i = d.has(e)
          if (((o = r[i ? a.i : 0]), (o = e.filter(o, t, n)), o.length === 0)) continue
          ;(!i && o === r[0] && (o = lg(o)), (o.fx = a.x), (o.fy = a.y), (o.fi = a.i))
        }
        let s = e.render(o, v, n, x, C)
        if (s != null) {
          ;(i ??= Hn(T).append(`g`)).append(() => s).datum(a)
          for (let e of [`aria-label`, `aria-description`, `aria-hidden`, `transform`])
            s.hasAttribute(e) && (i.attr(e, s.getAttribute(e)), s.removeAttribute(e))
        }
      }
      i?.selectChildren().each(k)
    }
  }
  let j = bC(g, C, e),
    { figure: te = r != null || i != null || a != null || j.length > 0 } = e
  ;(te &&
    ((E = w.createElement(`figure`)),
    (E.className = `${c}-figure`),
    (E.style.maxWidth = `initial`),
    r != null && E.append(xw(w, r, `h2`)),
    i != null && E.append(xw(w, i, `h3`)),
    E.append(...j, T),
    a != null && E.append(Sw(w, a)),
    `value` in T && ((E.value = T.value), delete T.value)),
    (E.scale = Ty(v.scales)),
    (E.legend = hC(g, C, e)))
  let ne = kv()
  return (
    ne > 0 &&
      Hn(T)
        .append(`text`)
        .attr(`x`, A)
        .attr(`y`, 20)
        .attr(`dy`, `-1em`)
        .attr(`text-anchor`, `end`)
        .attr(`font-family`, `initial`)
        .text(`⚠️`)
        .append(`title`)
        .text(
          `${ne.toLocaleString(`en-US`)} warning${ne === 1 ? `` : `s`}. Please check the console.`,
        ),
    E
  )
}
function xw(e, t, n) {
  if (t.ownerDocument) return t
  let r = e.createElement(n)
  return (r.append(t), r)
}
function Sw(e, t) {
  let n = e.createElement(`figcaption`)
  return (n.append(t), n)
}
function Cw(e) {
  return e
    .flat(1 / 0)
    .filter((e) => e != null)
    .map(ww)
}
function ww(e) {
  return typeof e.render == `function` ? e : new Tw(e)
}
var Tw = class extends Wb {
  constructor(e) {
    if (typeof e != `function`) throw TypeError(`invalid mark; missing render function`)
    ;(super(), (this.render = e))
  }
  render() {}
}
function Ew(e, t) {
  for (let n in e) Dw(e[n], t)
  return e
}
function Dw(e, t) {
  let { scale: n, transform: r = !0 } = e
  if (n == null || !r) return
  let {
    type: i,
    percent: a,
    interval: o,
    transform: s = a ? (e) => (e == null ? NaN : e * 100) : gg(o, i),
  } = t[n] ?? {}
  s != null && ((e.value = J(e.value, s)), (e.transform = !1))
}
function Ow(e) {
  for (let t in e) M_(t, e[t])
}
function kw(e, t, n, r = Mh) {
  for (let { channels: i } of t.values())
    for (let t in i) {
      let a = i[t],
        { scale: o } = a
      if (o != null && r(o)) {
        if (o === `projection`) {
          if (!sb(n)) {
            let t = n.x?.domain === void 0,
              r = n.y?.domain === void 0
            if (t || r) {
              let [n, i] = lb(a)
              ;(t && Aw(e, `x`, n), r && Aw(e, `y`, i))
            }
          }
        } else Aw(e, o, a)
      }
    }
  return e
}
function Aw(e, t, n) {
  let r = e.get(t)
  r === void 0 ? e.set(t, [n]) : r.push(n)
}
function jw(e, t) {
  if (e == null) return
  let { x: n, y: r } = e
  if (n == null && r == null) return
  let i = Kh(e.data)
  if (i == null) throw Error(`missing facet data`)
  let a = {}
  return (
    n != null && (a.fx = k_(i, { value: n, scale: `fx` })),
    r != null && (a.fy = k_(i, { value: r, scale: `fy` })),
    Ew(a, t),
    { channels: a, groups: ky(i, a), data: e.data }
  )
}
function Mw(e, t, n) {
  if (e.facet === null || e.facet === `super`) return
  let { fx: r, fy: i } = e
  if (r != null || i != null) {
    let t = Kh(e.data ?? r ?? i)
    if (t === void 0) throw Error(`missing facet data in ${e.ariaLabel}`)
    if (t === null) return
    let a = {}
    return (
      r != null && (a.fx = k_(t, { value: r, scale: `fx` })),
      i != null && (a.fy = k_(t, { value: i, scale: `fy` })),
      Ew(a, n),
      { channels: a, groups: ky(t, a) }
    )
  }
  if (t === void 0) return
  let { channels: a, groups: o, data: s } = t
  if (e.facet !== `auto` || e.data === s) return { channels: a, groups: o }
  s.length > 0 &&
    (o.size > 1 || (o.size === 1 && a.fx && a.fy && [...o][0][1].size > 1)) &&
    og(Kh(e.data)) === og(s) &&
    Av(
      `Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`,
    )
}
function Nw(e, t = {}) {
  return c_({ ...t, x: null, y: null }, (t, n, r, i, a, o) => o.getMarkState(e))
}
function Pw(e) {
  let t = []
  for (let n of e) {
    let e = n.tip
    if (e) {
      e === !0 ? (e = {}) : typeof e == `string` && (e = { pointer: e })
      let { pointer: r, preferredAnchor: i } = e
      ;((r = /^x$/i.test(r) ? nx : /^y$/i.test(r) ? rx : tx),
        (e = r(Nw(n, e))),
        (e.title = null),
        i === void 0 && (e.preferredAnchor = r === rx ? `left` : `bottom`))
      let a = lw(n.data, e)
      ;((a.facet = n.facet), (a.facetAnchor = n.facetAnchor), t.push(a))
    }
  }
  return t
}
function Fw(e, t, n) {
  let {
    projection: r,
    x: i = {},
    y: a = {},
    fx: o = {},
    fy: s = {},
    axis: c,
    grid: l,
    facet: u = {},
    facet: { axis: d = c, grid: f } = u,
    x: { axis: p = c, grid: m = p === null ? null : l } = i,
    y: { axis: h = c, grid: g = h === null ? null : l } = a,
    fx: { axis: _ = d, grid: v = _ === null ? null : f } = o,
    fy: { axis: y = d, grid: b = y === null ? null : f } = s,
  } = n
  ;((r || (!eg(i) && !Ww(`x`, e))) && (p = m = null),
    (r || (!eg(a) && !Ww(`y`, e))) && (h = g = null),
    t.has(`fx`) || (_ = v = null),
    t.has(`fy`) || (y = b = null),
    p === void 0 && (p = !Uw(e, `x`)),
    h === void 0 && (h = !Uw(e, `y`)),
    _ === void 0 && (_ = !Uw(e, `fx`)),
    y === void 0 && (y = !Uw(e, `fy`)),
    p === !0 && (p = `bottom`),
    h === !0 && (h = `left`),
    _ === !0 && (_ = p === `top` || p === null ? `bottom` : `top`),
    y === !0 && (y = h === `right` || h === null ? `left` : `right`))
  let x = []
  return (
    Lw(x, b, WS, s),
    Iw(x, y, PS, `right`, `left`, u, s),
    Lw(x, v, KS, o),
    Iw(x, _, IS, `top`, `bottom`, u, o),
    Lw(x, g, US, a),
    Iw(x, h, NS, `left`, `right`, n, a),
    Lw(x, m, GS, i),
    Iw(x, p, FS, `bottom`, `top`, n, i),
    x
  )
}
function Iw(e, t, n, r, i, a, o) {
  if (!t) return
  let s = Rw(t)
  o = zw(s ? r : t, a, o)
  let { line: c } = o
  ;((n === NS || n === FS) && c && !Ig(c) && e.push(aw(Bw(o))),
    e.push(n(o)),
    s && e.push(n({ ...o, anchor: i, label: null })))
}
function Lw(e, t, n, r) {
  t && !Ig(t) && e.push(n(Vw(t, r)))
}
function Rw(e) {
  return /^\s*both\s*$/i.test(e)
}
function zw(
  e,
  t,
  {
    line: n = t.line,
    ticks: r,
    tickSize: i,
    tickSpacing: a,
    tickPadding: o,
    tickFormat: s,
    tickRotate: c,
    fontVariant: l,
    ariaLabel: u,
    ariaDescription: d,
    label: f = t.label,
    labelAnchor: p,
    labelArrow: m = t.labelArrow,
    labelOffset: h,
  },
) {
  return {
    anchor: e,
    line: n,
    ticks: r,
    tickSize: i,
    tickSpacing: a,
    tickPadding: o,
    tickFormat: s,
    tickRotate: c,
    fontVariant: l,
    ariaLabel: u,
    ariaDescription: d,
    label: f,
    labelAnchor: p,
    labelArrow: m,
    labelOffset: h,
  }
}
function Bw(e) {
  let { anchor: t, line: n } = e
  return { anchor: t, facetAnchor: t + `-empty`, stroke: n === !0 ? void 0 : n }
}
function Vw(
  e,
  {
    stroke: t = Ng(e) ? e : void 0,
    ticks: n = Hw(e) ? e : void 0,
    tickSpacing: r,
    ariaLabel: i,
    ariaDescription: a,
  },
) {
  return { stroke: t, ticks: n, tickSpacing: r, ariaLabel: i, ariaDescription: a }
}
function Hw(e) {
  switch (typeof e) {
    case `number`:
      return !0
    case `string`:
      return !Ng(e)
  }
  return wg(e) || typeof e?.range == `function`
}
function Uw(e, t) {
  let n = `${t}-axis `
  return e.some((e) => e.ariaLabel?.startsWith(n))
}
function Ww(e, t) {
  for (let n of t)
    for (let t in n.channels) {
      let { scale: r } = n.channels[t]
      if (r === e || r === `projection`) return !0
    }
  return !1
}
function Gw(e, t) {
  for (let n in e) {
    let r = e[n],
      i = t[n]
    r.label === void 0 && i && (r.label = i.label)
  }
  return e
}
function Kw({ fx: e, fy: t }, n) {
  let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = oy(n),
    l = e && qw(e),
    u = t && qw(t)
  return {
    marginTop: t ? u[0] : r,
    marginRight: e ? s - l[1] : i,
    marginBottom: t ? c - u[1] : a,
    marginLeft: e ? l[0] : o,
    inset: {
      marginTop: n.marginTop,
      marginRight: n.marginRight,
      marginBottom: n.marginBottom,
      marginLeft: n.marginLeft,
    },
    width: s,
    height: c,
  }
}
function qw(e) {
  let t = e.domain()
  if (t.length === 0) return [0, e.bandwidth()]
  let n = e(t[0]),
    r = e(t[t.length - 1])
  return (r < n && ([n, r] = [r, n]), [n, r + e.bandwidth()])
}
var Jw = { ariaLabel: `bar` },
  Yw = class extends Wb {
    constructor(e, t, n = {}, r = Jw) {
      ;(super(e, t, n, r), XC(this, n), ZC(this, n))
    }
    render(e, t, n, r, i) {
      let { rx: a, ry: o, rx1y1: s, rx1y2: c, rx2y1: l, rx2y2: u } = this,
        d = this._x(t, n, r),
        f = this._y(t, n, r),
        p = this._width(t, n, r),
        m = this._height(t, n, r)
      return Z(`svg:g`, i)
        .call(Pb, this, r, i)
        .call(this._transform, this, t)
        .call((t) =>
          t
            .selectAll()
            .data(e)
            .enter()
            .call(
              s || c || l || u
                ? (e) =>
                    e
                      .append(`path`)
                      .call(Fb, this)
                      .call(QC, d, f, Xw(d, p), Xw(f, m), this)
                      .call(Db, this, n)
                : (e) =>
                    e
                      .append(`rect`)
                      .call(Fb, this)
                      .attr(`x`, d)
                      .attr(`width`, p)
                      .attr(`y`, f)
                      .attr(`height`, m)
                      .call(Q, `rx`, a)
                      .call(Q, `ry`, o)
                      .call(Db, this, n),
            ),
        )
        .node()
    }
    _x(e, { x: t }, { marginLeft: n }) {
      let { insetLeft: r } = this
      return t ? (e) => t[e] + r : n + r
    }
    _y(e, { y: t }, { marginTop: n }) {
      let { insetTop: r } = this
      return t ? (e) => t[e] + r : n + r
    }
    _width({ x: e }, { x: t }, { marginRight: n, marginLeft: r, width: i }) {
      let { insetLeft: a, insetRight: o } = this,
        s = t && e ? e.bandwidth() : i - n - r
      return Math.max(0, s - a - o)
    }
    _height({ y: e }, { y: t }, { marginTop: n, marginBottom: r, height: i }) {
      let { insetTop: a, insetBottom: o } = this,
        s = t && e ? e.bandwidth() : i - n - r
      return Math.max(0, s - a - o)
    }
  }
function Xw(e, t) {
  return typeof e == `function` && typeof t == `function`
    ? (n) => e(n) + t(n)
    : typeof e == `function`
      ? (n) => e(n) + t
      : typeof t == `function`
        ? (n) => e + t(n)
        : e + t
}
var Zw = class extends Yw {
  constructor(e, t = {}, n) {
    let { x1: r, x2: i, y: a } = t
    super(
      e,
      {
        x1: { value: r, scale: `x` },
        x2: { value: i, scale: `x` },
        y: { value: a, scale: `y`, type: `band`, optional: !0 },
      },
      t,
      n,
    )
  }
  _transform(e, t, { x: n }) {
    e.call(Rb, t, { x: n }, 0, 0)
  }
  _x({ x: e }, { x1: t, x2: n }, { marginLeft: r }) {
    let { insetLeft: i } = this
    return Sy(e) ? r + i : (e) => Math.min(t[e], n[e]) + i
  }
  _width({ x: e }, { x1: t, x2: n }, { marginRight: r, marginLeft: i, width: a }) {
    let { insetLeft: o, insetRight: s } = this
    return Sy(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s)
  }
}
function Qw(e, t = {}) {
  return (Qh(t) || (t = { ...t, y: kh, x2: Ah }), new Zw(e, EC(kx(xC(t)))))
}
Wb.prototype.plot = function ({ marks: e = [], ...t } = {}) {
  return bw({ ...t, marks: [...e, this] })
}
var $w = { barX: Qw, plot: bw, rectY: tw, ruleY: Lx, text: Gx }
export { $w as plotting }
