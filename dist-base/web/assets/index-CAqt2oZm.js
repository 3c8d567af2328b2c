const __vite__mapDeps = (
  i,
  m = __vite__mapDeps,
  d = m.f ||
    (m.f = ['./plot-CDsYhLtx.js', './rolldown-runtime-WkwZ5CU-.js', './activity-page-BKiYH-io.js']),
) => i.map((i) => d[i])
import { n as e, t } from './rolldown-runtime-WkwZ5CU-.js'
var n = t((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.portal`),
      r = Symbol.for(`react.fragment`),
      i = Symbol.for(`react.strict_mode`),
      a = Symbol.for(`react.profiler`),
      o = Symbol.for(`react.consumer`),
      s = Symbol.for(`react.context`),
      c = Symbol.for(`react.forward_ref`),
      l = Symbol.for(`react.suspense`),
      u = Symbol.for(`react.memo`),
      d = Symbol.for(`react.lazy`),
      f = Symbol.for(`react.activity`),
      p = Symbol.for(`react.view_transition`),
      m = Symbol.iterator
    function h(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (m && e[m]) || e[`@@iterator`]), typeof e == `function` ? e : null)
    }
    var g = {
        isMounted: function () {
          return !1
        },
        enqueueForceUpdate: function () {},
        enqueueReplaceState: function () {},
        enqueueSetState: function () {},
      },
      _ = Object.assign,
      v = {}
    function y(e, t, n) {
      ;((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g))
    }
    ;((y.prototype.isReactComponent = {}),
      (y.prototype.setState = function (e, t) {
        if (typeof e != `object` && typeof e != `function` && e != null)
          throw Error(
            `takes an object of state variables to update or a function which returns an object of state variables.`,
          )
        this.updater.enqueueSetState(this, e, t, `setState`)
      }),
      (y.prototype.forceUpdate = function (e) {
        this.updater.enqueueForceUpdate(this, e, `forceUpdate`)
      }))
    function b() {}
    b.prototype = y.prototype
    function ee(e, t, n) {
      ;((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g))
    }
    var x = (ee.prototype = new b())
    ;((x.constructor = ee), _(x, y.prototype), (x.isPureReactComponent = !0))
    var te = Array.isArray
    function ne() {}
    var S = { H: null, A: null, T: null, S: null },
      re = Object.prototype.hasOwnProperty
    function C(e, n, r) {
      var i = r.ref
      return { $$typeof: t, type: e, key: n, ref: i === void 0 ? null : i, props: r }
    }
    function ie(e, t) {
      return C(e.type, t, e.props)
    }
    function ae(e) {
      return typeof e == `object` && !!e && e.$$typeof === t
    }
    function oe(e) {
      var t = { '=': `=0`, ':': `=2` }
      return (
        `$` +
        e.replace(/[=:]/g, function (e) {
          return t[e]
        })
      )
    }
    var se = /\/+/g
    function ce(e, t) {
      return typeof e == `object` && e && e.key != null ? oe(`` + e.key) : t.toString(36)
    }
    function le(e) {
      switch (e.status) {
        case `fulfilled`:
          return e.value
        case `rejected`:
          throw e.reason
        default:
          switch (
            (typeof e.status == `string`
              ? e.then(ne, ne)
              : ((e.status = `pending`),
                e.then(
                  function (t) {
                    e.status === `pending` && ((e.status = `fulfilled`), (e.value = t))
                  },
                  function (t) {
                    e.status === `pending` && ((e.status = `rejected`), (e.reason = t))
                  },
                )),
            e.status)
          ) {
            case `fulfilled`:
              return e.value
            case `rejected`:
              throw e.reason
          }
      }
      throw e
    }
    function ue(e, r, i, a, o) {
      var s = typeof e
      ;(s === `undefined` || s === `boolean`) && (e = null)
      var c = !1
      if (e === null) c = !0
      else
        switch (s) {
          case `bigint`:
          case `string`:
          case `number`:
            c = !0
            break
          case `object`:
            switch (e.$$typeof) {
              case t:
              case n:
                c = !0
                break
              case d:
                return ((c = e._init), ue(c(e._payload), r, i, a, o))
            }
        }
      if (c)
        return (
          (o = o(e)),
          (c = a === `` ? `.` + ce(e, 0) : a),
          te(o)
            ? ((i = ``),
              c != null && (i = c.replace(se, `$&/`) + `/`),
              ue(o, r, i, ``, function (e) {
                return e
              }))
            : o != null &&
              (ae(o) &&
                (o = ie(
                  o,
                  i +
                    (o.key == null || (e && e.key === o.key)
                      ? ``
                      : (`` + o.key).replace(se, `$&/`) + `/`) +
                    c,
                )),
              r.push(o)),
          1
        )
      c = 0
      var l = a === `` ? `.` : a + `:`
      if (te(e))
        for (var u = 0; u < e.length; u++)
          ((a = e[u]), (s = l + ce(a, u)), (c += ue(a, r, i, s, o)))
      else if (((u = h(e)), typeof u == `function`))
        for (e = u.call(e), u = 0; !(a = e.next()).done;)
          ((a = a.value), (s = l + ce(a, u++)), (c += ue(a, r, i, s, o)))
      else if (s === `object`) {
        if (typeof e.then == `function`) return ue(le(e), r, i, a, o)
        throw (
          (r = String(e)),
          Error(
            `Objects are not valid as a React child (found: ` +
              (r === `[object Object]`
                ? `object with keys {` + Object.keys(e).join(`, `) + `}`
                : r) +
              `). If you meant to render a collection of children, use an array instead.`,
          )
        )
      }
      return c
    }
    function w(e, t, n) {
      if (e == null) return e
      var r = [],
        i = 0
      return (
        ue(e, r, ``, ``, function (e) {
          return t.call(n, e, i++)
        }),
        r
      )
    }
    function de(e) {
      if (e._status === -1) {
        var t = e._result,
          n = t()
        ;(n.then(
          function (t) {
            ;(e._status === 0 || e._status === -1) &&
              ((e._status = 1),
              (e._result = t),
              n.status === void 0 && ((n.status = `fulfilled`), (n.value = t)))
          },
          function (t) {
            ;(e._status === 0 || e._status === -1) &&
              ((e._status = 2),
              (e._result = t),
              n.status === void 0 && ((n.status = `rejected`), (n.reason = t)))
          },
        ),
          e._status === -1 && ((e._status = 0), (e._result = n)))
      }
      if (e._status === 1) return e._result.default
      throw e._result
    }
    var fe =
      typeof reportError == `function`
        ? reportError
        : function (e) {
            if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
              var t = new window.ErrorEvent(`error`, {
                bubbles: !0,
                cancelable: !0,
                message:
                  typeof e == `object` && e && typeof e.message == `string`
                    ? String(e.message)
                    : String(e),
                error: e,
              })
              if (!window.dispatchEvent(t)) return
            } else if (typeof process == `object` && typeof process.emit == `function`) {
              process.emit(`uncaughtException`, e)
              return
            }
            console.error(e)
          }
    function pe(e) {
      var t = S.T,
        n = {}
      ;((n.types = t === null ? null : t.types), (S.T = n))
      try {
        var r = e(),
          i = S.S
        ;(i !== null && i(n, r),
          typeof r == `object` && r && typeof r.then == `function` && r.then(ne, fe))
      } catch (e) {
        fe(e)
      } finally {
        ;(t !== null && n.types !== null && (t.types = n.types), (S.T = t))
      }
    }
    function T(e) {
      var t = S.T
      if (t !== null) {
        var n = t.types
        n === null ? (t.types = [e]) : n.indexOf(e) === -1 && n.push(e)
      } else pe(T.bind(null, e))
    }
    var me = {
      map: w,
      forEach: function (e, t, n) {
        w(
          e,
          function () {
            t.apply(this, arguments)
          },
          n,
        )
      },
      count: function (e) {
        var t = 0
        return (
          w(e, function () {
            t++
          }),
          t
        )
      },
      toArray: function (e) {
        return (
          w(e, function (e) {
            return e
          }) || []
        )
      },
      only: function (e) {
        if (!ae(e))
          throw Error(`React.Children.only expected to receive a single React element child.`)
        return e
      },
    }
    ;((e.Activity = f),
      (e.Children = me),
      (e.Component = y),
      (e.Fragment = r),
      (e.Profiler = a),
      (e.PureComponent = ee),
      (e.StrictMode = i),
      (e.Suspense = l),
      (e.ViewTransition = p),
      (e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = S),
      (e.__COMPILER_RUNTIME = {
        __proto__: null,
        c: function (e) {
          return S.H.useMemoCache(e)
        },
      }),
      (e.addTransitionType = T),
      (e.cache = function (e) {
        return function () {
          return e.apply(null, arguments)
        }
      }),
      (e.cacheSignal = function () {
        return null
      }),
      (e.cloneElement = function (e, t, n) {
        if (e == null)
          throw Error(`The argument must be a React element, but you passed ` + e + `.`)
        var r = _({}, e.props),
          i = e.key
        if (t != null)
          for (a in (t.key !== void 0 && (i = `` + t.key), t))
            !re.call(t, a) ||
              a === `key` ||
              a === `__self` ||
              a === `__source` ||
              (a === `ref` && t.ref === void 0) ||
              (r[a] = t[a])
        var a = arguments.length - 2
        if (a === 1) r.children = n
        else if (1 < a) {
          for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2]
          r.children = o
        }
        return C(e.type, i, r)
      }),
      (e.createContext = function (e) {
        return (
          (e = {
            $$typeof: s,
            _currentValue: e,
            _currentValue2: e,
            _threadCount: 0,
            Provider: null,
            Consumer: null,
          }),
          (e.Provider = e),
          (e.Consumer = { $$typeof: o, _context: e }),
          e
        )
      }),
      (e.createElement = function (e, t, n) {
        var r,
          i = {},
          a = null
        if (t != null)
          for (r in (t.key !== void 0 && (a = `` + t.key), t))
            re.call(t, r) && r !== `key` && r !== `__self` && r !== `__source` && (i[r] = t[r])
        var o = arguments.length - 2
        if (o === 1) i.children = n
        else if (1 < o) {
          for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2]
          i.children = s
        }
        if (e && e.defaultProps)
          for (r in ((o = e.defaultProps), o)) i[r] === void 0 && (i[r] = o[r])
        return C(e, a, i)
      }),
      (e.createRef = function () {
        return { current: null }
      }),
      (e.forwardRef = function (e) {
        return { $$typeof: c, render: e }
      }),
      (e.isValidElement = ae),
      (e.lazy = function (e) {
        return { $$typeof: d, _payload: { _status: -1, _result: e }, _init: de }
      }),
      (e.memo = function (e, t) {
        return { $$typeof: u, type: e, compare: t === void 0 ? null : t }
      }),
      (e.startTransition = pe),
      (e.unstable_useCacheRefresh = function () {
        return S.H.useCacheRefresh()
      }),
      (e.use = function (e) {
        return S.H.use(e)
      }),
      (e.useActionState = function (e, t, n) {
        return S.H.useActionState(e, t, n)
      }),
      (e.useCallback = function (e, t) {
        return S.H.useCallback(e, t)
      }),
      (e.useContext = function (e) {
        return S.H.useContext(e)
      }),
      (e.useDebugValue = function () {}),
      (e.useDeferredValue = function (e, t) {
        return S.H.useDeferredValue(e, t)
      }),
      (e.useEffect = function (e, t) {
        return S.H.useEffect(e, t)
      }),
      (e.useEffectEvent = function (e) {
        return S.H.useEffectEvent(e)
      }),
      (e.useId = function () {
        return S.H.useId()
      }),
      (e.useImperativeHandle = function (e, t, n) {
        return S.H.useImperativeHandle(e, t, n)
      }),
      (e.useInsertionEffect = function (e, t) {
        return S.H.useInsertionEffect(e, t)
      }),
      (e.useLayoutEffect = function (e, t) {
        return S.H.useLayoutEffect(e, t)
      }),
      (e.useMemo = function (e, t) {
        return S.H.useMemo(e, t)
      }),
      (e.useOptimistic = function (e, t) {
        return S.H.useOptimistic(e, t)
      }),
      (e.useReducer = function (e, t, n) {
        return S.H.useReducer(e, t, n)
      }),
      (e.useRef = function (e) {
        return S.H.useRef(e)
      }),
      (e.useState = function (e) {
        return S.H.useState(e)
      }),
      (e.useSyncExternalStore = function (e, t, n) {
        return S.H.useSyncExternalStore(e, t, n)
      }),
      (e.useTransition = function () {
        return S.H.useTransition()
      }),
      (e.version = `19.3.1`))
  }),
  r = t((e, t) => {
    t.exports = n()
  }),
  i = t((e) => {
    function t(e, t) {
      var n = e.length
      e.push(t)
      a: for (; 0 < n;) {
        var r = (n - 1) >>> 1,
          a = e[r]
        if (0 < i(a, t)) ((e[r] = t), (e[n] = a), (n = r))
        else break a
      }
    }
    function n(e) {
      return e.length === 0 ? null : e[0]
    }
    function r(e) {
      if (e.length === 0) return null
      var t = e[0],
        n = e.pop()
      if (n !== t) {
        e[0] = n
        a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
          var s = 2 * (r + 1) - 1,
            c = e[s],
            l = s + 1,
            u = e[l]
          if (0 > i(c, n))
            l < a && 0 > i(u, c)
              ? ((e[r] = u), (e[l] = n), (r = l))
              : ((e[r] = c), (e[s] = n), (r = s))
          else if (l < a && 0 > i(u, n)) ((e[r] = u), (e[l] = n), (r = l))
          else break a
        }
      }
      return t
    }
    function i(e, t) {
      var n = e.sortIndex - t.sortIndex
      return n === 0 ? e.id - t.id : n
    }
    if (
      ((e.unstable_now = void 0),
      typeof performance == `object` && typeof performance.now == `function`)
    ) {
      var a = performance
      e.unstable_now = function () {
        return a.now()
      }
    } else {
      var o = Date,
        s = o.now()
      e.unstable_now = function () {
        return o.now() - s
      }
    }
    var c = [],
      l = [],
      u = 1,
      d = null,
      f = 3,
      p = !1,
      m = !1,
      h = !1,
      g = !1,
      _ = typeof setTimeout == `function` ? setTimeout : null,
      v = typeof clearTimeout == `function` ? clearTimeout : null,
      y = typeof setImmediate < `u` ? setImmediate : null
    function b(e) {
      for (var i = n(l); i !== null;) {
        if (i.callback === null) r(l)
        else if (i.startTime <= e) (r(l), (i.sortIndex = i.expirationTime), t(c, i))
        else break
        i = n(l)
      }
    }
    function ee(e) {
      if (((h = !1), b(e), !m)) {
        if (n(c) !== null) ((m = !0), x || ((x = !0), ie()))
        else {
          var t = n(l)
          t !== null && se(ee, t.startTime - e)
        }
      }
    }
    var x = !1,
      te = -1,
      ne = 5,
      S = -1
    function re() {
      return g ? !0 : !(e.unstable_now() - S < ne)
    }
    function C() {
      if (((g = !1), x)) {
        var t = e.unstable_now()
        S = t
        var i = !0
        try {
          a: {
            ;((m = !1), h && ((h = !1), v(te), (te = -1)), (p = !0))
            var a = f
            try {
              b: {
                for (b(t), d = n(c); d !== null && !(d.expirationTime > t && re());) {
                  var o = d.callback
                  if (typeof o == `function`) {
                    ;((d.callback = null), (f = d.priorityLevel))
                    var s = o(d.expirationTime <= t)
                    if (((t = e.unstable_now()), typeof s == `function`)) {
                      ;((d.callback = s), b(t), (i = !0))
                      break b
                    }
                    ;(d === n(c) && r(c), b(t))
                  } else r(c)
                  d = n(c)
                }
                if (d !== null) i = !0
                else {
                  var u = n(l)
                  ;(u !== null && se(ee, u.startTime - t), (i = !1))
                }
              }
              break a
            } finally {
              ;((d = null), (f = a), (p = !1))
            }
            i = void 0
          }
        } finally {
          i ? ie() : (x = !1)
        }
      }
    }
    var ie
    if (typeof y == `function`)
      ie = function () {
        y(C)
      }
    else if (typeof MessageChannel < `u`) {
      var ae = new MessageChannel(),
        oe = ae.port2
      ;((ae.port1.onmessage = C),
        (ie = function () {
          oe.postMessage(null)
        }))
    } else
      ie = function () {
        _(C, 0)
      }
    function se(t, n) {
      te = _(function () {
        t(e.unstable_now())
      }, n)
    }
    ;((e.unstable_IdlePriority = 5),
      (e.unstable_ImmediatePriority = 1),
      (e.unstable_LowPriority = 4),
      (e.unstable_NormalPriority = 3),
      (e.unstable_Profiling = null),
      (e.unstable_UserBlockingPriority = 2),
      (e.unstable_cancelCallback = function (e) {
        e.callback = null
      }),
      (e.unstable_forceFrameRate = function (e) {
        0 > e || 125 < e
          ? console.error(
              `forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported`,
            )
          : (ne = 0 < e ? Math.floor(1e3 / e) : 5)
      }),
      (e.unstable_getCurrentPriorityLevel = function () {
        return f
      }),
      (e.unstable_next = function (e) {
        switch (f) {
          case 1:
          case 2:
          case 3:
            var t = 3
            break
          default:
            t = f
        }
        var n = f
        f = t
        try {
          return e()
        } finally {
          f = n
        }
      }),
      (e.unstable_requestPaint = function () {
        g = !0
      }),
      (e.unstable_runWithPriority = function (e, t) {
        switch (e) {
          case 1:
          case 2:
          case 3:
          case 4:
          case 5:
            break
          default:
            e = 3
        }
        var n = f
        f = e
        try {
          return t()
        } finally {
          f = n
        }
      }),
      (e.unstable_scheduleCallback = function (r, i, a) {
        var o = e.unstable_now()
        switch (
          (typeof a == `object` && a
            ? ((a = a.delay), (a = typeof a == `number` && 0 < a ? o + a : o))
            : (a = o),
          r)
        ) {
          case 1:
            var s = -1
            break
          case 2:
            s = 250
            break
          case 5:
            s = 1073741823
            break
          case 4:
            s = 1e4
            break
          default:
            s = 5e3
        }
        return (
          (s = a + s),
          (r = {
            id: u++,
            callback: i,
            priorityLevel: r,
            startTime: a,
            expirationTime: s,
            sortIndex: -1,
          }),
          a > o
            ? ((r.sortIndex = a),
              t(l, r),
              n(c) === null && r === n(l) && (h ? (v(te), (te = -1)) : (h = !0), se(ee, a - o)))
            : ((r.sortIndex = s), t(c, r), m || p || ((m = !0), x || ((x = !0), ie()))),
          r
        )
      }),
      (e.unstable_shouldYield = re),
      (e.unstable_wrapCallback = function (e) {
        var t = f
        return function () {
          var n = f
          f = t
          try {
            return e.apply(this, arguments)
          } finally {
            f = n
          }
        }
      }))
  }),
  a = t((e, t) => {
    t.exports = i()
  }),
  o = t((e) => {
    var t = r()
    function n(e) {
      var t = `https://react.dev/errors/` + e
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1])
        for (var n = 2; n < arguments.length; n++)
          t += `&args[]=` + encodeURIComponent(arguments[n])
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      )
    }
    function i() {}
    var a = {
        d: {
          f: i,
          r: function () {
            throw Error(n(522))
          },
          D: i,
          C: i,
          L: i,
          m: i,
          X: i,
          S: i,
          M: i,
        },
        p: 0,
        findDOMNode: null,
      },
      o = Symbol.for(`react.portal`),
      s = Symbol.for(`react.recoverable`),
      c = Symbol.for(`react.optimistic_key`)
    function l(e, t, n) {
      var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null
      return {
        $$typeof: o,
        key: r == null ? null : r === c ? c : `` + r,
        children: e,
        containerInfo: t,
        implementation: n,
      }
    }
    var u = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE
    function d(e, t) {
      if (e === `font`) return ``
      if (typeof t == `string`) return t === `use-credentials` ? t : ``
    }
    ;((e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = a),
      (e.browser = function (e) {
        return { $$typeof: s, _reason: e }
      }),
      (e.createPortal = function (e, t) {
        var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null
        if (!t || (t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11)) throw Error(n(299))
        return l(e, t, null, r)
      }),
      (e.flushSync = function (e) {
        var t = u.T,
          n = a.p
        try {
          if (((u.T = null), (a.p = 2), e)) return e()
        } finally {
          ;((u.T = t), (a.p = n), a.d.f())
        }
      }),
      (e.preconnect = function (e, t) {
        typeof e == `string` &&
          (t
            ? ((t = t.crossOrigin),
              (t = typeof t == `string` ? (t === `use-credentials` ? t : ``) : void 0))
            : (t = null),
          a.d.C(e, t))
      }),
      (e.prefetchDNS = function (e) {
        typeof e == `string` && a.d.D(e)
      }),
      (e.preinit = function (e, t) {
        if (typeof e == `string` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin),
            i = typeof t.integrity == `string` ? t.integrity : void 0,
            o = typeof t.fetchPriority == `string` ? t.fetchPriority : void 0
          n === `style`
            ? a.d.S(e, typeof t.precedence == `string` ? t.precedence : void 0, {
                crossOrigin: r,
                integrity: i,
                fetchPriority: o,
              })
            : n === `script` &&
              a.d.X(e, {
                crossOrigin: r,
                integrity: i,
                fetchPriority: o,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              })
        }
      }),
      (e.preinitModule = function (e, t) {
        if (typeof e == `string`) {
          if (typeof t == `object` && t) {
            if (t.as == null || t.as === `script`) {
              var n = d(t.as, t.crossOrigin)
              a.d.M(e, {
                crossOrigin: n,
                integrity: typeof t.integrity == `string` ? t.integrity : void 0,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
                fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
              })
            }
          } else t ?? a.d.M(e)
        }
      }),
      (e.preload = function (e, t) {
        if (typeof e == `string` && typeof t == `object` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin)
          a.d.L(e, n, {
            crossOrigin: r,
            integrity: typeof t.integrity == `string` ? t.integrity : void 0,
            nonce: typeof t.nonce == `string` ? t.nonce : void 0,
            type: typeof t.type == `string` ? t.type : void 0,
            fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            referrerPolicy: typeof t.referrerPolicy == `string` ? t.referrerPolicy : void 0,
            imageSrcSet: typeof t.imageSrcSet == `string` ? t.imageSrcSet : void 0,
            imageSizes: typeof t.imageSizes == `string` ? t.imageSizes : void 0,
            media: typeof t.media == `string` ? t.media : void 0,
          })
        }
      }),
      (e.preloadModule = function (e, t) {
        if (typeof e == `string`) {
          if (t) {
            var n = d(t.as, t.crossOrigin)
            a.d.m(e, {
              as: typeof t.as == `string` && t.as !== `script` ? t.as : void 0,
              crossOrigin: n,
              integrity: typeof t.integrity == `string` ? t.integrity : void 0,
              nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            })
          } else a.d.m(e)
        }
      }),
      (e.requestFormReset = function (e) {
        a.d.r(e)
      }),
      (e.unstable_batchedUpdates = function (e, t) {
        return e(t)
      }),
      (e.useFormState = function (e, t, n) {
        return u.H.useFormState(e, t, n)
      }),
      (e.useFormStatus = function () {
        return u.H.useHostTransitionStatus()
      }),
      (e.version = `19.3.1`))
  }),
  s = t((e, t) => {
    function n() {
      if (
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` &&
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`
      )
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)
        } catch (e) {
          console.error(e)
        }
    }
    ;(n(), (t.exports = o()))
  }),
  c = t((e) => {
    var t = a(),
      n = r(),
      i = s()
    function o(e) {
      var t = `https://react.dev/errors/` + e
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1])
        for (var n = 2; n < arguments.length; n++)
          t += `&args[]=` + encodeURIComponent(arguments[n])
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      )
    }
    function c(e) {
      return !(!e || (e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11))
    }
    function l(e) {
      for (var t = e, n = t; n && !n.alternate;)
        ((t = n), t.flags & 4098 && (e = t.return), (n = t.return))
      for (; t.return;) t = t.return
      return t.tag === 3 ? e : null
    }
    function u(e) {
      if (e.tag === 13) {
        var t = e.memoizedState
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null))
          return t.dehydrated
      }
      return null
    }
    function d(e) {
      if (e.tag === 31) {
        var t = e.memoizedState
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null))
          return t.dehydrated
      }
      return null
    }
    function f(e) {
      if (l(e) !== e) throw Error(o(188))
    }
    function p(e) {
      var t = e.alternate
      if (!t) {
        if (((t = l(e)), t === null)) throw Error(o(188))
        return t === e ? e : null
      }
      for (var n = e, r = t; ;) {
        var i = n.return
        if (i === null) break
        var a = i.alternate
        if (a === null) {
          if (((r = i.return), r !== null)) {
            n = r
            continue
          }
          break
        }
        if (i.child === a.child) {
          for (a = i.child; a;) {
            if (a === n) return (f(i), e)
            if (a === r) return (f(i), t)
            a = a.sibling
          }
          throw Error(o(188))
        }
        if (n.return !== r.return) ((n = i), (r = a))
        else {
          for (var s = !1, c = i.child; c;) {
            if (c === n) {
              ;((s = !0), (n = i), (r = a))
              break
            }
            if (c === r) {
              ;((s = !0), (r = i), (n = a))
              break
            }
            c = c.sibling
          }
          if (!s) {
            for (c = a.child; c;) {
              if (c === n) {
                ;((s = !0), (n = a), (r = i))
                break
              }
              if (c === r) {
                ;((s = !0), (r = a), (n = i))
                break
              }
              c = c.sibling
            }
            if (!s) throw Error(o(189))
          }
        }
        if (n.alternate !== r) throw Error(o(190))
      }
      if (n.tag !== 3) throw Error(o(188))
      return n.stateNode.current === n ? e : t
    }
    function m(e) {
      var t = e.tag
      if (t === 5 || t === 26 || t === 27 || t === 6) return e
      for (e = e.child; e !== null;) {
        if (((t = m(e)), t !== null)) return t
        e = e.sibling
      }
      return null
    }
    function h(e, t, n, r, i, a) {
      for (; e !== null;) {
        if (
          ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a)) ||
          ((e.tag !== 22 || e.memoizedState === null) &&
            (t || (e.tag !== 5 && e.tag !== 27)) &&
            h(e.child, t, n, r, i, a))
        )
          return !0
        e = e.sibling
      }
      return !1
    }
    function g(e) {
      for (e = e.return; e !== null;) {
        if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e
        e = e.return
      }
      return null
    }
    function _(e) {
      var t = !1
      for (
        e = e.return;
        e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);
      )
        e = e.return
      return t
    }
    function v(e) {
      var t = [null, null],
        n = g(e)
      return (n === null || y(t, e, n.child, { foundSelf: !1 }), t)
    }
    function y(e, t, n, r) {
      for (; n !== null;) {
        if (n === t) r.foundSelf = !0
        else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
          if (r.foundSelf) return ((e[1] = n), !0)
          e[0] = n
        } else if ((n.tag !== 22 || n.memoizedState === null) && y(e, t, n.child, r)) return !0
        n = n.sibling
      }
      return !1
    }
    function b(e) {
      switch (e.tag) {
        case 5:
        case 27:
        case 6:
          return e.stateNode
        case 3:
          return e.stateNode.containerInfo
        default:
          throw Error(o(559))
      }
    }
    var ee = null,
      x = null
    function te(e, t, n) {
      return e === n || (e === t && ((ee = e), !0))
    }
    function ne(e, t, n) {
      return e === n ? ((x = e), !1) : e === t && (x !== null && (ee = e), !0)
    }
    function S(e) {
      if (e === null) return null
      do e = e === null ? null : e.return
      while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3)
      return e || null
    }
    function re(e, t, n) {
      for (var r = 0, i = e; i; i = n(i)) r++
      i = 0
      for (var a = t; a; a = n(a)) i++
      for (; 0 < r - i;) ((e = n(e)), r--)
      for (; 0 < i - r;) ((t = n(t)), i--)
      for (; r--;) {
        if (e === t || (t !== null && e === t.alternate)) return e
        ;((e = n(e)), (t = n(t)))
      }
      return null
    }
    var C = Object.assign,
      ie = Symbol.for(`react.element`),
      ae = Symbol.for(`react.transitional.element`),
      oe = Symbol.for(`react.portal`),
      se = Symbol.for(`react.fragment`),
      ce = Symbol.for(`react.strict_mode`),
      le = Symbol.for(`react.profiler`),
      ue = Symbol.for(`react.consumer`),
      w = Symbol.for(`react.context`),
      de = Symbol.for(`react.forward_ref`),
      fe = Symbol.for(`react.suspense`),
      pe = Symbol.for(`react.suspense_list`),
      T = Symbol.for(`react.memo`),
      me = Symbol.for(`react.lazy`),
      he = Symbol.for(`react.activity`),
      ge = Symbol.for(`react.legacy_hidden`),
      _e = Symbol.for(`react.memo_cache_sentinel`),
      ve = Symbol.for(`react.view_transition`),
      ye = Symbol.for(`react.recoverable`),
      be = Symbol.iterator
    function xe(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (be && e[be]) || e[`@@iterator`]), typeof e == `function` ? e : null)
    }
    var Se = Symbol.for(`react.client.reference`)
    function Ce(e) {
      if (e == null) return null
      if (typeof e == `function`) return e.$$typeof === Se ? null : e.displayName || e.name || null
      if (typeof e == `string`) return e
      switch (e) {
        case se:
          return `Fragment`
        case le:
          return `Profiler`
        case ce:
          return `StrictMode`
        case fe:
          return `Suspense`
        case pe:
          return `SuspenseList`
        case he:
          return `Activity`
        case ve:
          return `ViewTransition`
      }
      if (typeof e == `object`)
        switch (e.$$typeof) {
          case oe:
            return `Portal`
          case w:
            return e.displayName || `Context`
          case ue:
            return (e._context.displayName || `Context`) + `.Consumer`
          case de:
            var t = e.render
            return (
              (e = e.displayName),
              (e ||=
                ((e = t.displayName || t.name || ``),
                e === `` ? `ForwardRef` : `ForwardRef(` + e + `)`)),
              e
            )
          case T:
            return ((t = e.displayName || null), t === null ? Ce(e.type) || `Memo` : t)
          case me:
            ;((t = e._payload), (e = e._init))
            try {
              return Ce(e(t))
            } catch {}
        }
      return null
    }
    var we = Array.isArray,
      E = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      D = i.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      Te = { pending: !1, data: null, method: null, action: null },
      Ee = [],
      De = -1
    function Oe(e) {
      return { current: e }
    }
    function ke(e) {
      0 > De || ((e.current = Ee[De]), (Ee[De] = null), De--)
    }
    function O(e, t) {
      ;(De++, (Ee[De] = e.current), (e.current = t))
    }
    var Ae = Oe(null),
      je = Oe(null),
      Me = Oe(null),
      Ne = Oe(null)
    function Pe(e, t) {
      switch ((O(Me, t), O(je, e), O(Ae, null), t.nodeType)) {
        case 9:
        case 11:
          e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0
          break
        default:
          if (((e = t.tagName), (t = t.namespaceURI))) ((t = up(t)), (e = dp(t, e)))
          else
            switch (e) {
              case `svg`:
                e = 1
                break
              case `math`:
                e = 2
                break
              default:
                e = 0
            }
      }
      ;(ke(Ae), O(Ae, e))
    }
    function Fe() {
      ;(ke(Ae), ke(je), ke(Me))
    }
    function Ie(e) {
      var t = e.memoizedState
      ;(t !== null && ((sh._currentValue = t.memoizedState), O(Ne, e)), (t = Ae.current))
      var n = dp(t, e.type)
      t !== n && (O(je, e), O(Ae, n))
    }
    function Le(e) {
      ;(je.current === e && (ke(Ae), ke(je)), Ne.current === e && (ke(Ne), (sh._currentValue = Te)))
    }
    var Re, ze
    function Be(e) {
      if (Re === void 0)
        try {
          throw Error()
        } catch (e) {
          var t = e.stack.trim().match(/\n( *(at )?)/)
          ;((Re = (t && t[1]) || ``),
            (ze =
              -1 <
              e.stack.indexOf(`
    at`)
                ? ` (<anonymous>)`
                : -1 < e.stack.indexOf(`@`)
                  ? `@unknown:0:0`
                  : ``))
        }
      return (
        `
` +
        Re +
        e +
        ze
      )
    }
    var Ve = !1
    function He(e, t) {
      if (!e || Ve) return ``
      Ve = !0
      var n = Error.prepareStackTrace
      Error.prepareStackTrace = void 0
      try {
        var r = {
          DetermineComponentFrameRoot: function () {
            try {
              if (t) {
                var n = function () {
                  throw Error()
                }
                if (
                  (Object.defineProperty(n.prototype, 'props', {
                    set: function () {
                      throw Error()
                    },
                  }),
                  typeof Reflect == `object` && Reflect.construct)
                ) {
                  try {
                    Reflect.construct(n, [])
                  } catch (e) {
                    var r = e
                  }
                  Reflect.construct(e, [], n)
                } else {
                  try {
                    n.call()
                  } catch (e) {
                    r = e
                  }
                  n = !1
                  try {
                    var i = Object.getOwnPropertyDescriptor(e.prototype, `props`)
                    ;(Object.defineProperty(e.prototype, 'props', {
                      configurable: !0,
                      set: function () {
                        throw Error()
                      },
                    }),
                      (n = !0),
                      new e())
                  } finally {
                    n &&
                      (i === void 0
                        ? delete e.prototype.props
                        : Object.defineProperty(e.prototype, 'props', i))
                  }
                }
              } else {
                try {
                  throw Error()
                } catch (e) {
                  r = e
                }
                ;(n = e()) && typeof n.catch == `function` && n.catch(function () {})
              }
            } catch (e) {
              if (e && r && typeof e.stack == `string`) return [e.stack, r.stack]
            }
            return [null, null]
          },
        }
        r.DetermineComponentFrameRoot.displayName = `DetermineComponentFrameRoot`
        var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, `name`)
        i &&
          i.configurable &&
          Object.defineProperty(r.DetermineComponentFrameRoot, 'name', {
            value: `DetermineComponentFrameRoot`,
          })
        var a = r.DetermineComponentFrameRoot(),
          o = a[0],
          s = a[1]
        if (o && s) {
          var c = o.split(`
`),
            l = s.split(`
`)
          for (i = r = 0; r < c.length && !c[r].includes(`DetermineComponentFrameRoot`);) r++
          for (; i < l.length && !l[i].includes(`DetermineComponentFrameRoot`);) i++
          if (r === c.length || i === l.length)
            for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--
          for (; 1 <= r && 0 <= i; r--, i--)
            if (c[r] !== l[i]) {
              if (r !== 1 || i !== 1)
                do
                  if ((r--, i--, 0 > i || c[r] !== l[i])) {
                    var u =
                      `
` + c[r].replace(` at new `, ` at `)
                    return (
                      e.displayName &&
                        u.includes(`<anonymous>`) &&
                        (u = u.replace(`<anonymous>`, e.displayName)),
                      u
                    )
                  }
                while (1 <= r && 0 <= i)
              break
            }
        }
      } finally {
        ;((Ve = !1), (Error.prepareStackTrace = n))
      }
      return (n = e ? e.displayName || e.name : ``) ? Be(n) : ``
    }
    function Ue(e, t) {
      switch (e.tag) {
        case 26:
        case 27:
        case 5:
          return Be(e.type)
        case 16:
          return Be(`Lazy`)
        case 13:
          return e.child !== t && t !== null ? Be(`Suspense Fallback`) : Be(`Suspense`)
        case 19:
          return Be(`SuspenseList`)
        case 0:
        case 15:
          return He(e.type, !1)
        case 11:
          return He(e.type.render, !1)
        case 1:
          return He(e.type, !0)
        case 31:
          return Be(`Activity`)
        case 30:
          return Be(`ViewTransition`)
        default:
          return ``
      }
    }
    function We(e) {
      try {
        var t = ``,
          n = null
        do ((t += Ue(e, n)), (n = e), (e = e.return))
        while (e)
        return t
      } catch (e) {
        return (
          `
Error generating stack: ` +
          e.message +
          `
` +
          e.stack
        )
      }
    }
    var Ge = Object.prototype.hasOwnProperty,
      Ke = t.unstable_scheduleCallback,
      qe = t.unstable_cancelCallback,
      Je = t.unstable_shouldYield,
      Ye = t.unstable_requestPaint,
      Xe = t.unstable_now,
      Ze = t.unstable_getCurrentPriorityLevel,
      Qe = t.unstable_ImmediatePriority,
      $e = t.unstable_UserBlockingPriority,
      et = t.unstable_NormalPriority,
      tt = t.unstable_LowPriority,
      nt = t.unstable_IdlePriority,
      rt = t.log,
      it = t.unstable_setDisableYieldValue,
      at = null,
      ot = null
    function st(e) {
      if ((typeof rt == `function` && it(e), ot && typeof ot.setStrictMode == `function`))
        try {
          ot.setStrictMode(at, e)
        } catch {}
    }
    var ct = Math.clz32 ? Math.clz32 : dt,
      lt = Math.log,
      ut = Math.LN2
    function dt(e) {
      return ((e >>>= 0), e === 0 ? 32 : (31 - ((lt(e) / ut) | 0)) | 0)
    }
    var ft = 256,
      pt = 262144,
      mt = 4194304
    function ht(e) {
      var t = e & 42
      if (t !== 0) return t
      switch (e & -e) {
        case 1:
          return 1
        case 2:
          return 2
        case 4:
          return 4
        case 8:
          return 8
        case 16:
          return 16
        case 32:
          return 32
        case 64:
          return 64
        case 128:
          return 128
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
          return e & -e
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return e & 3932160
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return e & 62914560
        case 67108864:
          return 67108864
        case 134217728:
          return 134217728
        case 268435456:
          return 268435456
        case 536870912:
          return 536870912
        case 1073741824:
          return 0
        default:
          return e
      }
    }
    function gt(e, t, n) {
      var r = e.pendingLanes
      if (r === 0) return 0
      var i = 0,
        a = e.suspendedLanes,
        o = e.pingedLanes
      e = e.warmLanes
      var s = r & 134217727
      return (
        s === 0
          ? ((s = r & ~a),
            s === 0
              ? o === 0
                ? n || ((n = r & ~e), n !== 0 && (i = ht(n)))
                : (i = ht(o))
              : (i = ht(s)))
          : ((r = s & ~a),
            r === 0
              ? ((o &= s), o === 0 ? n || ((n = s & ~e), n !== 0 && (i = ht(n))) : (i = ht(o)))
              : (i = ht(r))),
        i === 0
          ? 0
          : t !== 0 &&
              t !== i &&
              (t & a) === 0 &&
              ((a = i & -i), (n = t & -t), a >= n || (a === 32 && n & 4194048))
            ? t
            : i
      )
    }
    function _t(e, t) {
      return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0
    }
    function vt(e, t) {
      t & 8 && (t |= t & 32)
      var n = e.entangledLanes
      if (n !== 0)
        for (e = e.entanglements, n &= t; 0 < n;) {
          var r = 31 - ct(n),
            i = 1 << r
          ;((t |= e[r]), (n &= ~i))
        }
      return t
    }
    function yt(e, t) {
      switch (e) {
        case 1:
        case 2:
        case 4:
        case 8:
        case 64:
          return t + 250
        case 16:
        case 32:
        case 128:
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return t + 5e3
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return -1
        case 67108864:
        case 134217728:
        case 268435456:
        case 536870912:
        case 1073741824:
          return -1
        default:
          return -1
      }
    }
    function bt() {
      var e = mt
      return ((mt <<= 1), !(mt & 62914560) && (mt = 4194304), e)
    }
    function xt(e) {
      for (var t = [], n = 0; 31 > n; n++) t.push(e)
      return t
    }
    function St(e, t) {
      ;((e.pendingLanes |= t),
        t !== 268435456 && ((e.suspendedLanes = 0), (e.pingedLanes = 0), (e.warmLanes = 0)))
    }
    function Ct(e, t, n, r, i, a) {
      var o = e.pendingLanes
      ;((e.pendingLanes = n),
        (e.suspendedLanes = 0),
        (e.pingedLanes = 0),
        (e.warmLanes = 0),
        (e.expiredLanes &= n),
        (e.entangledLanes &= n),
        (e.errorRecoveryDisabledLanes &= n),
        (e.shellSuspendCounter = 0))
      var s = e.entanglements,
        c = e.expirationTimes,
        l = e.hiddenUpdates
      for (n = o & ~n; 0 < n;) {
        var u = 31 - ct(n),
          d = 1 << u
        ;((s[u] = 0), (c[u] = -1))
        var f = l[u]
        if (f !== null)
          for (l[u] = null, u = 0; u < f.length; u++) {
            var p = f[u]
            p !== null && (p.lane &= -536870913)
          }
        n &= ~d
      }
      ;(r !== 0 && wt(e, r, 0),
        a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t)))
    }
    function wt(e, t, n) {
      ;((e.pendingLanes |= t), (e.suspendedLanes &= ~t))
      var r = 31 - ct(t)
      ;((e.entangledLanes |= t),
        (e.entanglements[r] = e.entanglements[r] | 1073741824 | (n & 261930)))
    }
    function Tt(e, t) {
      var n = (e.entangledLanes |= t)
      for (e = e.entanglements; n;) {
        var r = 31 - ct(n),
          i = 1 << r
        ;((i & t) | (e[r] & t) && (e[r] |= t), (n &= ~i))
      }
    }
    function Et(e, t) {
      var n = t & -t
      return ((n = n & 42 ? 1 : Dt(n)), (n & (e.suspendedLanes | t)) === 0 ? n : 0)
    }
    function Dt(e) {
      switch (e) {
        case 2:
          e = 1
          break
        case 8:
          e = 4
          break
        case 32:
          e = 16
          break
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          e = 128
          break
        case 268435456:
          e = 134217728
          break
        default:
          e = 0
      }
      return e
    }
    function Ot(e) {
      return ((e &= -e), 2 < e ? (8 < e ? (e & 134217727 ? 32 : 268435456) : 8) : 2)
    }
    function kt() {
      var e = D.p
      return e === 0 ? ((e = window.event), e === void 0 ? 32 : Ch(e.type)) : e
    }
    function At(e, t) {
      var n = D.p
      try {
        return ((D.p = e), t())
      } finally {
        D.p = n
      }
    }
    var jt = Math.random().toString(36).slice(2),
      Mt = `__reactFiber$` + jt,
      Nt = `__reactProps$` + jt,
      Pt = `__reactContainer$` + jt,
      Ft = `__reactEvents$` + jt,
      It = `__reactListeners$` + jt,
      Lt = `__reactHandles$` + jt,
      Rt = `__reactResources$` + jt,
      zt = `__reactMarker$` + jt,
      Bt = `__reactLoad$` + jt
    function Vt(e) {
      ;(delete e[Mt], delete e[Nt], delete e[It], delete e[Lt])
    }
    function Ht(e) {
      var t
      if ((t = e[Mt])) return t
      for (var n = e.parentNode; n;) {
        if ((t = n[Pt] || n[Mt])) {
          if (((n = t.alternate), t.child !== null || (n !== null && n.child !== null)))
            for (e = fm(e); e !== null;) {
              if ((n = e[Mt])) return n
              e = fm(e)
            }
          return t
        }
        ;((e = n), (n = e.parentNode))
      }
      return null
    }
    function Ut(e) {
      if ((e = e[Mt] || e[Pt])) {
        var t = e.tag
        if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e
      }
      return null
    }
    function Wt(e) {
      var t = e.tag
      if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode
      throw Error(o(33))
    }
    function Gt(e) {
      var t = e[Rt]
      return ((t ||= e[Rt] = { hoistableStyles: new Map(), hoistableScripts: new Map() }), t)
    }
    function k(e) {
      e[zt] = !0
    }
    function Kt(e) {
      e[Bt] = void 0
    }
    var qt = new Set(),
      Jt = {}
    function Yt(e, t) {
      ;(Xt(e, t), Xt(e + `Capture`, t))
    }
    function Xt(e, t) {
      for (Jt[e] = t, e = 0; e < t.length; e++) qt.add(t[e])
    }
    var Zt = RegExp(
        `^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`,
      ),
      Qt = {},
      $t = {}
    function en(e) {
      return Ge.call($t, e)
        ? !0
        : Ge.call(Qt, e)
          ? !1
          : Zt.test(e)
            ? ($t[e] = !0)
            : ((Qt[e] = !0), !1)
    }
    var A = !1
    function tn() {
      var e = A
      return ((A = !1), e)
    }
    function nn(e, t, n) {
      if (en(t)) {
        if (n === null) e.removeAttribute(t)
        else {
          switch (typeof n) {
            case `undefined`:
            case `function`:
            case `symbol`:
              e.removeAttribute(t)
              return
            case `boolean`:
              var r = t.toLowerCase().slice(0, 5)
              if (r !== `data-` && r !== `aria-`) {
                e.removeAttribute(t)
                return
              }
          }
          e.setAttribute(t, n)
        }
      }
    }
    function rn(e, t, n) {
      if (n === null) e.removeAttribute(t)
      else {
        switch (typeof n) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(t)
            return
        }
        e.setAttribute(t, n)
      }
    }
    function an(e, t, n, r) {
      if (r === null) e.removeAttribute(n)
      else {
        switch (typeof r) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(n)
            return
        }
        e.setAttributeNS(t, n, r)
      }
    }
    function on(e) {
      switch (typeof e) {
        case `bigint`:
        case `boolean`:
        case `number`:
        case `string`:
        case `undefined`:
          return e
        case `object`:
          return e
        default:
          return ``
      }
    }
    function sn(e) {
      var t = e.type
      return (e = e.nodeName) && e.toLowerCase() === `input` && (t === `checkbox` || t === `radio`)
    }
    function cn(e, t, n) {
      var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t)
      if (
        !e.hasOwnProperty(t) &&
        r !== void 0 &&
        typeof r.get == `function` &&
        typeof r.set == `function`
      ) {
        var i = r.get,
          a = r.set
        return (
          Object.defineProperty(e, t, {
            configurable: !0,
            get: function () {
              return i.call(this)
            },
            set: function (e) {
              ;((n = `` + e), a.call(this, e))
            },
          }),
          Object.defineProperty(e, t, { enumerable: r.enumerable }),
          {
            getValue: function () {
              return n
            },
            setValue: function (e) {
              n = `` + e
            },
            stopTracking: function () {
              ;((e._valueTracker = null), delete e[t])
            },
          }
        )
      }
    }
    function ln(e) {
      if (!e._valueTracker) {
        var t = sn(e) ? `checked` : `value`
        e._valueTracker = cn(e, t, `` + e[t])
      }
    }
    function un(e) {
      if (!e) return !1
      var t = e._valueTracker
      if (!t) return !0
      var n = t.getValue(),
        r = ``
      return (
        e && (r = sn(e) ? (e.checked ? `true` : `false`) : e.value),
        (e = r),
        e !== n && (t.setValue(e), !0)
      )
    }
    var dn = /[\n"\\]/g
    function fn(e) {
      return e.replace(dn, function (e) {
        return `\\` + e.charCodeAt(0).toString(16) + ` `
      })
    }
    function pn(e, t, n, r, i, a, o, s) {
      ;((e.name = ``),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean`
          ? (e.type = o)
          : e.removeAttribute(`type`),
        t == null
          ? (o !== `submit` && o !== `reset`) || e.removeAttribute(`value`)
          : o === `number`
            ? ((t === 0 && e.value === ``) || e.value != t) && (e.value = `` + on(t))
            : e.value !== `` + on(t) && (e.value = `` + on(t)),
        t == null
          ? n == null
            ? r != null && e.removeAttribute(`value`)
            : hn(e, on(n))
          : o === `number` && e.value == t
            ? hn(e, on(e.value))
            : hn(e, on(t)),
        i == null && a != null && (e.defaultChecked = !!a),
        i != null && (e.checked = i && typeof i != `function` && typeof i != `symbol`),
        s != null && typeof s != `function` && typeof s != `symbol` && typeof s != `boolean`
          ? (e.name = `` + on(s))
          : e.removeAttribute(`name`))
    }
    function mn(e, t, n, r, i, a, o, s) {
      if (
        (a != null &&
          typeof a != `function` &&
          typeof a != `symbol` &&
          typeof a != `boolean` &&
          (e.type = a),
        t != null || n != null)
      ) {
        if (!((a !== `submit` && a !== `reset`) || t != null)) {
          ln(e)
          return
        }
        ;((n = n == null ? `` : `` + on(n)),
          (t = t == null ? n : `` + on(t)),
          s || t === e.value || (e.value = t),
          (e.defaultValue = t))
      }
      ;((r ??= i),
        (r = typeof r != `function` && typeof r != `symbol` && !!r),
        (e.checked = s ? e.checked : !!r),
        (e.defaultChecked = !!r),
        o != null &&
          typeof o != `function` &&
          typeof o != `symbol` &&
          typeof o != `boolean` &&
          (e.name = o),
        ln(e))
    }
    function hn(e, t) {
      e.defaultValue !== `` + t && (e.defaultValue = `` + t)
    }
    function gn(e, t, n, r) {
      if (((e = e.options), t)) {
        t = {}
        for (var i = 0; i < n.length; i++) t[`$` + n[i]] = !0
        for (n = 0; n < e.length; n++)
          ((i = t.hasOwnProperty(`$` + e[n].value)),
            e[n].selected !== i && (e[n].selected = i),
            i && r && (e[n].defaultSelected = !0))
      } else {
        for (n = `` + on(n), t = null, i = 0; i < e.length; i++) {
          if (e[i].value === n) {
            ;((e[i].selected = !0), r && (e[i].defaultSelected = !0))
            return
          }
          t !== null || e[i].disabled || (t = e[i])
        }
        t !== null && (t.selected = !0)
      }
    }
    function _n(e, t, n) {
      t != null && ((t = `` + on(t)), t !== e.value && (e.value = t), n == null)
        ? e.defaultValue !== t && (e.defaultValue = t)
        : (e.defaultValue = n == null ? `` : `` + on(n))
    }
    function j(e, t, n, r) {
      if (t == null) {
        if (r != null) {
          if (n != null) throw Error(o(92))
          if (we(r)) {
            if (1 < r.length) throw Error(o(93))
            r = r[0]
          }
          n = r
        }
        ;((n ??= ``), (t = n))
      }
      ;((n = on(t)),
        (e.defaultValue = n),
        (r = e.textContent),
        r === n && r !== `` && r !== null && (e.value = r),
        ln(e))
    }
    function vn(e, t) {
      if (t) {
        var n = e.firstChild
        if (n && n === e.lastChild && n.nodeType === 3) {
          n.nodeValue = t
          return
        }
      }
      e.textContent = t
    }
    var yn = new Set(
      `animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp`.split(
        ` `,
      ),
    )
    function M(e, t, n) {
      var r = t.indexOf(`--`) === 0
      n == null || typeof n == `boolean` || n === ``
        ? r
          ? e.setProperty(t, ``)
          : t === `float`
            ? (e.cssFloat = ``)
            : (e[t] = ``)
        : r
          ? e.setProperty(t, n)
          : typeof n != `number` || n === 0 || yn.has(t)
            ? t === `float`
              ? (e.cssFloat = n)
              : (e[t] = (`` + n).trim())
            : (e[t] = n + `px`)
    }
    function bn(e, t, n) {
      if (t != null && typeof t != `object`) throw Error(o(62))
      if (((e = e.style), n != null)) {
        for (var r in n)
          !n.hasOwnProperty(r) ||
            (t != null && t.hasOwnProperty(r)) ||
            (r.indexOf(`--`) === 0
              ? e.setProperty(r, ``)
              : r === `float`
                ? (e.cssFloat = ``)
                : (e[r] = ``),
            (A = !0))
        for (var i in t) ((r = t[i]), t.hasOwnProperty(i) && n[i] !== r && (M(e, i, r), (A = !0)))
      } else for (var a in t) t.hasOwnProperty(a) && M(e, a, t[a])
    }
    function xn(e) {
      if (e.indexOf(`-`) === -1) return !1
      switch (e) {
        case `annotation-xml`:
        case `color-profile`:
        case `font-face`:
        case `font-face-src`:
        case `font-face-uri`:
        case `font-face-format`:
        case `font-face-name`:
        case `missing-glyph`:
          return !1
        default:
          return !0
      }
    }
    var Sn = new Map([
        [`acceptCharset`, `accept-charset`],
        [`htmlFor`, `for`],
        [`httpEquiv`, `http-equiv`],
        [`crossOrigin`, `crossorigin`],
        [`accentHeight`, `accent-height`],
        [`alignmentBaseline`, `alignment-baseline`],
        [`arabicForm`, `arabic-form`],
        [`baselineShift`, `baseline-shift`],
        [`capHeight`, `cap-height`],
        [`clipPath`, `clip-path`],
        [`clipRule`, `clip-rule`],
        [`colorInterpolation`, `color-interpolation`],
        [`colorInterpolationFilters`, `color-interpolation-filters`],
        [`colorProfile`, `color-profile`],
        [`colorRendering`, `color-rendering`],
        [`dominantBaseline`, `dominant-baseline`],
        [`enableBackground`, `enable-background`],
        [`fillOpacity`, `fill-opacity`],
        [`fillRule`, `fill-rule`],
        [`floodColor`, `flood-color`],
        [`floodOpacity`, `flood-opacity`],
        [`fontFamily`, `font-family`],
        [`fontSize`, `font-size`],
        [`fontSizeAdjust`, `font-size-adjust`],
        [`fontStretch`, `font-stretch`],
        [`fontStyle`, `font-style`],
        [`fontVariant`, `font-variant`],
        [`fontWeight`, `font-weight`],
        [`glyphName`, `glyph-name`],
        [`glyphOrientationHorizontal`, `glyph-orientation-horizontal`],
        [`glyphOrientationVertical`, `glyph-orientation-vertical`],
        [`horizAdvX`, `horiz-adv-x`],
        [`horizOriginX`, `horiz-origin-x`],
        [`imageRendering`, `image-rendering`],
        [`letterSpacing`, `letter-spacing`],
        [`lightingColor`, `lighting-color`],
        [`markerEnd`, `marker-end`],
        [`markerMid`, `marker-mid`],
        [`markerStart`, `marker-start`],
        [`maskType`, `mask-type`],
        [`overlinePosition`, `overline-position`],
        [`overlineThickness`, `overline-thickness`],
        [`paintOrder`, `paint-order`],
        [`panose-1`, `panose-1`],
        [`pointerEvents`, `pointer-events`],
        [`renderingIntent`, `rendering-intent`],
        [`shapeRendering`, `shape-rendering`],
        [`stopColor`, `stop-color`],
        [`stopOpacity`, `stop-opacity`],
        [`strikethroughPosition`, `strikethrough-position`],
        [`strikethroughThickness`, `strikethrough-thickness`],
        [`strokeDasharray`, `stroke-dasharray`],
        [`strokeDashoffset`, `stroke-dashoffset`],
        [`strokeLinecap`, `stroke-linecap`],
        [`strokeLinejoin`, `stroke-linejoin`],
        [`strokeMiterlimit`, `stroke-miterlimit`],
        [`strokeOpacity`, `stroke-opacity`],
        [`strokeWidth`, `stroke-width`],
        [`textAnchor`, `text-anchor`],
        [`textDecoration`, `text-decoration`],
        [`textRendering`, `text-rendering`],
        [`transformOrigin`, `transform-origin`],
        [`underlinePosition`, `underline-position`],
        [`underlineThickness`, `underline-thickness`],
        [`unicodeBidi`, `unicode-bidi`],
        [`unicodeRange`, `unicode-range`],
        [`unitsPerEm`, `units-per-em`],
        [`vAlphabetic`, `v-alphabetic`],
        [`vHanging`, `v-hanging`],
        [`vIdeographic`, `v-ideographic`],
        [`vMathematical`, `v-mathematical`],
        [`vectorEffect`, `vector-effect`],
        [`vertAdvY`, `vert-adv-y`],
        [`vertOriginX`, `vert-origin-x`],
        [`vertOriginY`, `vert-origin-y`],
        [`wordSpacing`, `word-spacing`],
        [`writingMode`, `writing-mode`],
        [`xmlnsXlink`, `xmlns:xlink`],
        [`xHeight`, `x-height`],
      ]),
      Cn =
        /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i
    function wn(e) {
      return Cn.test(`` + e)
        ? `javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')`
        : e
    }
    function Tn() {}
    var En = null
    function Dn(e) {
      return (
        (e = e.target || e.srcElement || window),
        e.correspondingUseElement && (e = e.correspondingUseElement),
        e.nodeType === 3 ? e.parentNode : e
      )
    }
    var On = null,
      N = null
    function kn(e) {
      var t = Ut(e)
      if (t && (e = t.stateNode)) {
        var n = e[Nt] || null
        a: switch (((e = t.stateNode), t.type)) {
          case `input`:
            if (
              (pn(
                e,
                n.value,
                n.defaultValue,
                n.defaultValue,
                n.checked,
                n.defaultChecked,
                n.type,
                n.name,
              ),
              (t = n.name),
              n.type === `radio` && t != null)
            ) {
              for (n = e; n.parentNode;) n = n.parentNode
              for (
                n = n.querySelectorAll(`input[name="` + fn(`` + t) + `"][type="radio"]`), t = 0;
                t < n.length;
                t++
              ) {
                var r = n[t]
                if (r !== e && r.form === e.form) {
                  var i = r[Nt] || null
                  if (!i) throw Error(o(90))
                  pn(
                    r,
                    i.value,
                    i.defaultValue,
                    i.defaultValue,
                    i.checked,
                    i.defaultChecked,
                    i.type,
                    i.name,
                  )
                }
              }
              for (t = 0; t < n.length; t++) ((r = n[t]), r.form === e.form && un(r))
            }
            break a
          case `textarea`:
            _n(e, n.value, n.defaultValue)
            break a
          case `select`:
            ;((t = n.value), t != null && gn(e, !!n.multiple, t, !1))
        }
      }
    }
    var An = !1
    function jn(e, t, n) {
      if (An) return e(t, n)
      An = !0
      try {
        return e(t)
      } finally {
        if (
          ((An = !1),
          (On !== null || N !== null) &&
            (zd(), On && ((t = On), (e = N), (N = On = null), kn(t), e)))
        )
          for (t = 0; t < e.length; t++) kn(e[t])
      }
    }
    function Mn(e, t) {
      var n = e.stateNode
      if (n === null) return null
      var r = n[Nt] || null
      if (r === null) return null
      n = r[t]
      a: switch (t) {
        case `onClick`:
        case `onClickCapture`:
        case `onDoubleClick`:
        case `onDoubleClickCapture`:
        case `onMouseDown`:
        case `onMouseDownCapture`:
        case `onMouseMove`:
        case `onMouseMoveCapture`:
        case `onMouseUp`:
        case `onMouseUpCapture`:
        case `onMouseEnter`:
          ;((r = !r.disabled) ||
            ((e = e.type),
            (r = e !== `button` && e !== `input` && e !== `select` && e !== `textarea`)),
            (e = !r))
          break a
        default:
          e = !1
      }
      if (e) return null
      if (n && typeof n != `function`) throw Error(o(231, t, typeof n))
      return n
    }
    var Nn =
        typeof window < `u` &&
        window.document !== void 0 &&
        window.document.createElement !== void 0,
      Pn = !1
    if (Nn)
      try {
        var Fn = {}
        ;(Object.defineProperty(Fn, 'passive', {
          get: function () {
            Pn = !0
          },
        }),
          window.addEventListener(`test`, Fn, Fn),
          window.removeEventListener(`test`, Fn, Fn))
      } catch {
        Pn = !1
      }
    var In = null,
      Ln = null,
      Rn = null
    function zn() {
      if (Rn) return Rn
      var e,
        t = Ln,
        n = t.length,
        r,
        i = `value` in In ? In.value : In.textContent,
        a = i.length
      for (e = 0; e < n && t[e] === i[e]; e++);
      var o = n - e
      for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
      return (Rn = i.slice(e, 1 < r ? 1 - r : void 0))
    }
    function Bn(e) {
      var t = e.keyCode
      return (
        `charCode` in e ? ((e = e.charCode), e === 0 && t === 13 && (e = 13)) : (e = t),
        e === 10 && (e = 13),
        32 <= e || e === 13 ? e : 0
      )
    }
    function Vn() {
      return !0
    }
    function Hn() {
      return !1
    }
    function Un(e) {
      function t(t, n, r, i, a) {
        for (var o in ((this._reactName = t),
        (this._targetInst = r),
        (this.type = n),
        (this.nativeEvent = i),
        (this.target = a),
        (this.currentTarget = null),
        e))
          e.hasOwnProperty(o) && ((t = e[o]), (this[o] = t ? t(i) : i[o]))
        return (
          (this.isDefaultPrevented = (
            i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented
          )
            ? Vn
            : Hn),
          (this.isPropagationStopped = Hn),
          this
        )
      }
      return (
        C(t.prototype, {
          preventDefault: function () {
            this.defaultPrevented = !0
            var e = this.nativeEvent
            e &&
              (e.preventDefault
                ? e.preventDefault()
                : typeof e.returnValue != `unknown` && (e.returnValue = !1),
              (this.isDefaultPrevented = Vn))
          },
          stopPropagation: function () {
            var e = this.nativeEvent
            e &&
              (e.stopPropagation
                ? e.stopPropagation()
                : typeof e.cancelBubble != `unknown` && (e.cancelBubble = !0),
              (this.isPropagationStopped = Vn))
          },
          persist: function () {},
          isPersistent: Vn,
        }),
        t
      )
    }
    var Wn = {
        eventPhase: 0,
        bubbles: 0,
        cancelable: 0,
        timeStamp: function (e) {
          return e.timeStamp || Date.now()
        },
        defaultPrevented: 0,
        isTrusted: 0,
      },
      Gn = Un(Wn),
      Kn = C({}, Wn, { view: 0, detail: 0 }),
      qn = Un(Kn),
      Jn,
      Yn,
      Xn,
      Zn = C({}, Kn, {
        screenX: 0,
        screenY: 0,
        clientX: 0,
        clientY: 0,
        pageX: 0,
        pageY: 0,
        ctrlKey: 0,
        shiftKey: 0,
        altKey: 0,
        metaKey: 0,
        getModifierState: cr,
        button: 0,
        buttons: 0,
        relatedTarget: function (e) {
          return e.relatedTarget === void 0
            ? e.fromElement === e.srcElement
              ? e.toElement
              : e.fromElement
            : e.relatedTarget
        },
        movementX: function (e) {
          return `movementX` in e
            ? e.movementX
            : (e !== Xn &&
                (Xn && e.type === `mousemove`
                  ? ((Jn = e.screenX - Xn.screenX), (Yn = e.screenY - Xn.screenY))
                  : (Yn = Jn = 0),
                (Xn = e)),
              Jn)
        },
        movementY: function (e) {
          return `movementY` in e ? e.movementY : Yn
        },
      }),
      Qn = Un(Zn),
      $n = Un(C({}, Zn, { dataTransfer: 0 })),
      er = Un(C({}, Kn, { relatedTarget: 0 })),
      tr = Un(C({}, Wn, { animationName: 0, elapsedTime: 0, pseudoElement: 0 })),
      nr = Un(
        C({}, Wn, {
          clipboardData: function (e) {
            return `clipboardData` in e ? e.clipboardData : window.clipboardData
          },
        }),
      ),
      rr = Un(C({}, Wn, { data: 0 })),
      ir = {
        Esc: `Escape`,
        Spacebar: ` `,
        Left: `ArrowLeft`,
        Up: `ArrowUp`,
        Right: `ArrowRight`,
        Down: `ArrowDown`,
        Del: `Delete`,
        Win: `OS`,
        Menu: `ContextMenu`,
        Apps: `ContextMenu`,
        Scroll: `ScrollLock`,
        MozPrintableKey: `Unidentified`,
      },
      ar = {
        8: `Backspace`,
        9: `Tab`,
        12: `Clear`,
        13: `Enter`,
        16: `Shift`,
        17: `Control`,
        18: `Alt`,
        19: `Pause`,
        20: `CapsLock`,
        27: `Escape`,
        32: ` `,
        33: `PageUp`,
        34: `PageDown`,
        35: `End`,
        36: `Home`,
        37: `ArrowLeft`,
        38: `ArrowUp`,
        39: `ArrowRight`,
        40: `ArrowDown`,
        45: `Insert`,
        46: `Delete`,
        112: `F1`,
        113: `F2`,
        114: `F3`,
        115: `F4`,
        116: `F5`,
        117: `F6`,
        118: `F7`,
        119: `F8`,
        120: `F9`,
        121: `F10`,
        122: `F11`,
        123: `F12`,
        144: `NumLock`,
        145: `ScrollLock`,
        224: `Meta`,
      },
      or = { Alt: `altKey`, Control: `ctrlKey`, Meta: `metaKey`, Shift: `shiftKey` }
    function sr(e) {
      var t = this.nativeEvent
      return t.getModifierState ? t.getModifierState(e) : (e = or[e]) ? !!t[e] : !1
    }
    function cr() {
      return sr
    }
    var lr = Un(
        C({}, Kn, {
          key: function (e) {
            if (e.key) {
              var t = ir[e.key] || e.key
              if (t !== `Unidentified`) return t
            }
            return e.type === `keypress`
              ? ((e = Bn(e)), e === 13 ? `Enter` : String.fromCharCode(e))
              : e.type === `keydown` || e.type === `keyup`
                ? ar[e.keyCode] || `Unidentified`
                : ``
          },
          code: 0,
          location: 0,
          ctrlKey: 0,
          shiftKey: 0,
          altKey: 0,
          metaKey: 0,
          repeat: 0,
          locale: 0,
          getModifierState: cr,
          charCode: function (e) {
            return e.type === `keypress` ? Bn(e) : 0
          },
          keyCode: function (e) {
            return e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0
          },
          which: function (e) {
            return e.type === `keypress`
              ? Bn(e)
              : e.type === `keydown` || e.type === `keyup`
                ? e.keyCode
                : 0
          },
        }),
      ),
      ur = Un(
        C({}, Zn, {
          pointerId: 0,
          width: 0,
          height: 0,
          pressure: 0,
          tangentialPressure: 0,
          tiltX: 0,
          tiltY: 0,
          twist: 0,
          pointerType: 0,
          isPrimary: 0,
        }),
      ),
      dr = Un(C({}, Wn, { submitter: 0 })),
      fr = Un(
        C({}, Kn, {
          touches: 0,
          targetTouches: 0,
          changedTouches: 0,
          altKey: 0,
          metaKey: 0,
          ctrlKey: 0,
          shiftKey: 0,
          getModifierState: cr,
        }),
      ),
      pr = Un(C({}, Wn, { propertyName: 0, elapsedTime: 0, pseudoElement: 0 })),
      mr = Un(
        C({}, Zn, {
          deltaX: function (e) {
            return `deltaX` in e ? e.deltaX : `wheelDeltaX` in e ? -e.wheelDeltaX : 0
          },
          deltaY: function (e) {
            return `deltaY` in e
              ? e.deltaY
              : `wheelDeltaY` in e
                ? -e.wheelDeltaY
                : `wheelDelta` in e
                  ? -e.wheelDelta
                  : 0
          },
          deltaZ: 0,
          deltaMode: 0,
        }),
      ),
      hr = Un(C({}, Wn, { newState: 0, oldState: 0, source: 0 })),
      gr = [9, 13, 27, 32],
      _r = Nn && `CompositionEvent` in window,
      vr = null
    Nn && `documentMode` in document && (vr = document.documentMode)
    var yr = Nn && `TextEvent` in window && !vr,
      br = Nn && (!_r || (vr && 8 < vr && 11 >= vr)),
      xr = ` `,
      Sr = !1
    function Cr(e, t) {
      switch (e) {
        case `keyup`:
          return gr.indexOf(t.keyCode) !== -1
        case `keydown`:
          return t.keyCode !== 229
        case `keypress`:
        case `mousedown`:
        case `focusout`:
          return !0
        default:
          return !1
      }
    }
    function wr(e) {
      return ((e = e.detail), typeof e == `object` && `data` in e ? e.data : null)
    }
    var Tr = !1
    function Er(e, t) {
      switch (e) {
        case `compositionend`:
          return wr(t)
        case `keypress`:
          return t.which === 32 ? ((Sr = !0), xr) : null
        case `textInput`:
          return ((e = t.data), e === xr && Sr ? null : e)
        default:
          return null
      }
    }
    function Dr(e, t) {
      if (Tr)
        return e === `compositionend` || (!_r && Cr(e, t))
          ? ((e = zn()), (Rn = Ln = In = null), (Tr = !1), e)
          : null
      switch (e) {
        case `paste`:
          return null
        case `keypress`:
          if (!(t.ctrlKey || t.altKey || t.metaKey) || (t.ctrlKey && t.altKey)) {
            if (t.char && 1 < t.char.length) return t.char
            if (t.which) return String.fromCharCode(t.which)
          }
          return null
        case `compositionend`:
          return br && t.locale !== `ko` ? null : t.data
        default:
          return null
      }
    }
    var Or = {
      color: !0,
      date: !0,
      datetime: !0,
      'datetime-local': !0,
      email: !0,
      month: !0,
      number: !0,
      password: !0,
      range: !0,
      search: !0,
      tel: !0,
      text: !0,
      time: !0,
      url: !0,
      week: !0,
    }
    function kr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase()
      return t === `input` ? !!Or[e.type] : t === `textarea`
    }
    function Ar(e, t, n, r) {
      ;(On ? (N ? N.push(r) : (N = [r])) : (On = r),
        (t = Jf(t, `onChange`)),
        0 < t.length &&
          ((n = new Gn(`onChange`, `change`, null, n, r)), e.push({ event: n, listeners: t })))
    }
    var jr = null,
      Mr = null
    function Nr(e) {
      Vf(e, 0)
    }
    function Pr(e) {
      if (un(Wt(e))) return e
    }
    function Fr(e, t) {
      if (e === `change`) return t
    }
    var Ir = !1
    if (Nn) {
      var Lr
      if (Nn) {
        var Rr = `oninput` in document
        if (!Rr) {
          var zr = document.createElement(`div`)
          ;(zr.setAttribute(`oninput`, `return;`), (Rr = typeof zr.oninput == `function`))
        }
        Lr = Rr
      } else Lr = !1
      Ir = Lr && (!document.documentMode || 9 < document.documentMode)
    }
    function Br() {
      jr && (jr.detachEvent(`onpropertychange`, Vr), (Mr = jr = null))
    }
    function Vr(e) {
      if (e.propertyName === `value` && Pr(Mr)) {
        var t = []
        ;(Ar(t, Mr, e, Dn(e)), jn(Nr, t))
      }
    }
    function Hr(e, t, n) {
      e === `focusin`
        ? (Br(), (jr = t), (Mr = n), jr.attachEvent(`onpropertychange`, Vr))
        : e === `focusout` && Br()
    }
    function Ur(e) {
      if (e === `selectionchange` || e === `keyup` || e === `keydown`) return Pr(Mr)
    }
    function Wr(e, t) {
      if (e === `click`) return Pr(t)
    }
    function Gr(e, t) {
      if (e === `input` || e === `change`) return Pr(t)
    }
    function Kr(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t)
    }
    var qr = typeof Object.is == `function` ? Object.is : Kr
    function Jr(e, t) {
      if (qr(e, t)) return !0
      if (typeof e != `object` || !e || typeof t != `object` || !t) return !1
      var n = Object.keys(e),
        r = Object.keys(t)
      if (n.length !== r.length) return !1
      for (r = 0; r < n.length; r++) {
        var i = n[r]
        if (!Ge.call(t, i) || !qr(e[i], t[i])) return !1
      }
      return !0
    }
    function Yr(e) {
      if (((e ||= typeof document < `u` ? document : void 0), e === void 0)) return null
      try {
        return e.activeElement || e.body
      } catch {
        return e.body
      }
    }
    function Xr(e) {
      for (; e && e.firstChild;) e = e.firstChild
      return e
    }
    function Zr(e, t) {
      var n = Xr(e)
      e = 0
      for (var r; n;) {
        if (n.nodeType === 3) {
          if (((r = e + n.textContent.length), e <= t && r >= t)) return { node: n, offset: t - e }
          e = r
        }
        a: {
          for (; n;) {
            if (n.nextSibling) {
              n = n.nextSibling
              break a
            }
            n = n.parentNode
          }
          n = void 0
        }
        n = Xr(n)
      }
    }
    function Qr(e, t) {
      return e && t
        ? e === t
          ? !0
          : e && e.nodeType === 3
            ? !1
            : t && t.nodeType === 3
              ? Qr(e, t.parentNode)
              : `contains` in e
                ? e.contains(t)
                : e.compareDocumentPosition
                  ? !!(e.compareDocumentPosition(t) & 16)
                  : !1
        : !1
    }
    function $r(e) {
      e =
        e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null
          ? e.ownerDocument.defaultView
          : window
      for (var t = Yr(e.document); t instanceof e.HTMLIFrameElement;) {
        try {
          var n = typeof t.contentWindow.location.href == `string`
        } catch {
          n = !1
        }
        if (n) e = t.contentWindow
        else break
        t = Yr(e.document)
      }
      return t
    }
    function ei(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase()
      return (
        t &&
        ((t === `input` &&
          (e.type === `text` ||
            e.type === `search` ||
            e.type === `tel` ||
            e.type === `url` ||
            e.type === `password`)) ||
          t === `textarea` ||
          e.contentEditable === `true`)
      )
    }
    var ti = Nn && `documentMode` in document && 11 >= document.documentMode,
      ni = null,
      ri = null,
      ii = null,
      ai = !1
    function oi(e, t, n) {
      var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument
      ai ||
        ni == null ||
        ni !== Yr(r) ||
        ((r = ni),
        `selectionStart` in r && ei(r)
          ? (r = { start: r.selectionStart, end: r.selectionEnd })
          : ((r = ((r.ownerDocument && r.ownerDocument.defaultView) || window).getSelection()),
            (r = {
              anchorNode: r.anchorNode,
              anchorOffset: r.anchorOffset,
              focusNode: r.focusNode,
              focusOffset: r.focusOffset,
            })),
        (ii && Jr(ii, r)) ||
          ((ii = r),
          (r = Jf(ri, `onSelect`)),
          0 < r.length &&
            ((t = new Gn(`onSelect`, `select`, null, t, n)),
            e.push({ event: t, listeners: r }),
            (t.target = ni))))
    }
    function si(e, t) {
      var n = {}
      return (
        (n[e.toLowerCase()] = t.toLowerCase()),
        (n[`Webkit` + e] = `webkit` + t),
        (n[`Moz` + e] = `moz` + t),
        n
      )
    }
    var ci = {
        animationend: si(`Animation`, `AnimationEnd`),
        animationiteration: si(`Animation`, `AnimationIteration`),
        animationstart: si(`Animation`, `AnimationStart`),
        transitionrun: si(`Transition`, `TransitionRun`),
        transitionstart: si(`Transition`, `TransitionStart`),
        transitioncancel: si(`Transition`, `TransitionCancel`),
        transitionend: si(`Transition`, `TransitionEnd`),
      },
      li = {},
      ui = {}
    Nn &&
      ((ui = document.createElement(`div`).style),
      `AnimationEvent` in window ||
        (delete ci.animationend.animation,
        delete ci.animationiteration.animation,
        delete ci.animationstart.animation),
      `TransitionEvent` in window || delete ci.transitionend.transition)
    function di(e) {
      if (li[e]) return li[e]
      if (!ci[e]) return e
      var t = ci[e],
        n
      for (n in t) if (t.hasOwnProperty(n) && n in ui) return (li[e] = t[n])
      return e
    }
    var fi = di(`animationend`),
      pi = di(`animationiteration`),
      mi = di(`animationstart`),
      hi = di(`transitionrun`),
      gi = di(`transitionstart`),
      _i = di(`transitioncancel`),
      vi = di(`transitionend`),
      yi = new Map(),
      bi =
        `abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel`.split(
          ` `,
        )
    bi.push(`scrollEnd`)
    function xi(e, t) {
      ;(yi.set(e, t), Yt(t, [e]))
    }
    var Si = 0
    function Ci(e, t) {
      if (e.name != null && e.name !== `auto`) return e.name
      if (t.autoName !== null) return t.autoName
      e = bd.identifierPrefix
      var n = Si++
      return ((e = `_` + e + `t_` + n.toString(32) + `_`), (t.autoName = e))
    }
    function wi(e) {
      if (e == null || typeof e == `string`) return e
      var t = null,
        n = Od
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = e[n[r]]
          if (i != null) {
            if (i === `none`) return `none`
            t = t == null ? i : t + (` ` + i)
          }
        }
      return t ?? e.default
    }
    function Ti(e, t) {
      return (
        (e = wi(e)), (t = wi(t)), t == null ? (e === `auto` ? null : e) : t === `auto` ? null : t
      )
    }
    var Ei =
        typeof reportError == `function`
          ? reportError
          : function (e) {
              if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
                var t = new window.ErrorEvent(`error`, {
                  bubbles: !0,
                  cancelable: !0,
                  message:
                    typeof e == `object` && e && typeof e.message == `string`
                      ? String(e.message)
                      : String(e),
                  error: e,
                })
                if (!window.dispatchEvent(t)) return
              } else if (typeof process == `object` && typeof process.emit == `function`) {
                process.emit(`uncaughtException`, e)
                return
              }
              console.error(e)
            },
      Di = [],
      Oi = 0,
      ki = 0
    function Ai() {
      for (var e = Oi, t = (ki = Oi = 0); t < e;) {
        var n = Di[t]
        Di[t++] = null
        var r = Di[t]
        Di[t++] = null
        var i = Di[t]
        Di[t++] = null
        var a = Di[t]
        if (((Di[t++] = null), r !== null && i !== null)) {
          var o = r.pending
          ;(o === null ? (i.next = i) : ((i.next = o.next), (o.next = i)), (r.pending = i))
        }
        a !== 0 && Pi(n, i, a)
      }
    }
    function ji(e, t, n, r) {
      ;((Di[Oi++] = e),
        (Di[Oi++] = t),
        (Di[Oi++] = n),
        (Di[Oi++] = r),
        (ki |= r),
        (e.lanes |= r),
        (e = e.alternate),
        e !== null && (e.lanes |= r))
    }
    function Mi(e, t, n, r) {
      return (ji(e, t, n, r), Fi(e))
    }
    function Ni(e, t) {
      return (ji(e, null, null, t), Fi(e))
    }
    function Pi(e, t, n) {
      e.lanes |= n
      var r = e.alternate
      r !== null && (r.lanes |= n)
      for (var i = !1, a = e.return; a !== null;)
        ((a.childLanes |= n),
          (r = a.alternate),
          r !== null && (r.childLanes |= n),
          a.tag === 22 && ((e = a.stateNode), e === null || e._visibility & 1 || (i = !0)),
          (e = a),
          (a = a.return))
      return e.tag === 3
        ? ((a = e.stateNode),
          i &&
            t !== null &&
            ((i = 31 - ct(n)),
            (e = a.hiddenUpdates),
            (r = e[i]),
            r === null ? (e[i] = [t]) : r.push(t),
            (t.lane = n | 536870912)),
          a)
        : null
    }
    function Fi(e) {
      if (50 < kd) throw ((kd = 0), (Ad = null), Error(o(185)))
      for (var t = e.return; t !== null;) ((e = t), (t = e.return))
      return e.tag === 3 ? e.stateNode : null
    }
    var Ii = {}
    function Li(e, t, n, r) {
      ;((this.tag = e),
        (this.key = n),
        (this.sibling =
          this.child =
          this.return =
          this.stateNode =
          this.type =
          this.elementType =
            null),
        (this.index = 0),
        (this.refCleanup = this.ref = null),
        (this.pendingProps = t),
        (this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null),
        (this.mode = r),
        (this.subtreeFlags = this.flags = 0),
        (this.deletions = null),
        (this.childLanes = this.lanes = 0),
        (this.alternate = null))
    }
    function Ri(e, t, n, r) {
      return new Li(e, t, n, r)
    }
    function zi(e) {
      return ((e = e.prototype), !(!e || !e.isReactComponent))
    }
    function Bi(e, t) {
      var n = e.alternate
      return (
        n === null
          ? ((n = Ri(e.tag, t, e.key, e.mode)),
            (n.elementType = e.elementType),
            (n.type = e.type),
            (n.stateNode = e.stateNode),
            (n.alternate = e),
            (e.alternate = n))
          : ((n.pendingProps = t),
            (n.type = e.type),
            (n.flags = 0),
            (n.subtreeFlags = 0),
            (n.deletions = null)),
        (n.flags = e.flags & 1206910976),
        (n.childLanes = e.childLanes),
        (n.lanes = e.lanes),
        (n.child = e.child),
        (n.memoizedProps = e.memoizedProps),
        (n.memoizedState = e.memoizedState),
        (n.updateQueue = e.updateQueue),
        (t = e.dependencies),
        (n.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext }),
        (n.sibling = e.sibling),
        (n.index = e.index),
        (n.ref = e.ref),
        (n.refCleanup = e.refCleanup),
        n
      )
    }
    function Vi(e, t) {
      e.flags &= 1206910978
      var n = e.alternate
      return (
        n === null
          ? ((e.childLanes = 0),
            (e.lanes = t),
            (e.child = null),
            (e.subtreeFlags = 0),
            (e.memoizedProps = null),
            (e.memoizedState = null),
            (e.updateQueue = null),
            (e.dependencies = null),
            (e.stateNode = null))
          : ((e.childLanes = n.childLanes),
            (e.lanes = n.lanes),
            (e.child = n.child),
            (e.subtreeFlags = 0),
            (e.deletions = null),
            (e.memoizedProps = n.memoizedProps),
            (e.memoizedState = n.memoizedState),
            (e.updateQueue = n.updateQueue),
            (e.type = n.type),
            (t = n.dependencies),
            (e.dependencies =
              t === null ? null : { lanes: t.lanes, firstContext: t.firstContext })),
        e
      )
    }
    function Hi(e, t, n, r, i, a) {
      var s = 0
      if (((r = e), typeof r == `function`)) zi(r) && (s = 1)
      else if (typeof r == `string`)
        s = qm(e, n, Ae.current) ? 26 : e === `html` || e === `head` || e === `body` ? 27 : 5
      else
        a: switch (r) {
          case he:
            return ((e = Ri(31, n, t, i)), (e.elementType = he), (e.lanes = a), e)
          case se:
            return Ui(n.children, i, a, t)
          case ce:
            ;((s = 8), (i |= 24))
            break
          case le:
            return ((e = Ri(12, n, t, i | 2)), (e.elementType = le), (e.lanes = a), e)
          case fe:
            return ((e = Ri(13, n, t, i)), (e.elementType = fe), (e.lanes = a), e)
          case pe:
            return ((e = Ri(19, n, t, i)), (e.elementType = pe), (e.lanes = a), e)
          case ge:
          case ve:
            return (
              (e = i | 32),
              (e = Ri(30, n, t, e)),
              (e.elementType = ve),
              (e.lanes = a),
              (e.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
              e
            )
          default:
            if (typeof r == `object` && r)
              switch (r.$$typeof) {
                case w:
                  s = 10
                  break a
                case ue:
                  s = 9
                  break a
                case de:
                  s = 11
                  break a
                case T:
                  s = 14
                  break a
                case me:
                  ;((s = 16), (r = null))
                  break a
              }
            ;((s = 29), (n = Error(o(130, e === null ? `null` : typeof e, ``))), (r = null))
        }
      return ((t = Ri(s, n, t, i)), (t.elementType = e), (t.type = r), (t.lanes = a), t)
    }
    function Ui(e, t, n, r) {
      return ((e = Ri(7, e, r, t)), (e.lanes = n), e)
    }
    function Wi(e, t, n) {
      return ((e = Ri(6, e, null, t)), (e.lanes = n), e)
    }
    function Gi(e) {
      var t = Ri(18, null, null, 0)
      return ((t.stateNode = e), t)
    }
    function Ki(e, t, n) {
      return (
        (t = Ri(4, e.children === null ? [] : e.children, e.key, t)),
        (t.lanes = n),
        (t.stateNode = {
          containerInfo: e.containerInfo,
          pendingChildren: null,
          implementation: e.implementation,
        }),
        t
      )
    }
    var qi = new WeakMap()
    function Ji(e, t) {
      if (typeof e == `object` && e) {
        var n = qi.get(e)
        return n === void 0 ? ((t = { value: e, source: t, stack: We(t) }), qi.set(e, t), t) : n
      }
      return { value: e, source: t, stack: We(t) }
    }
    var Yi = [],
      Xi = 0,
      Zi = null,
      Qi = 0,
      $i = [],
      ea = 0,
      ta = null,
      na = 1,
      ra = ``
    function ia(e, t) {
      ;((Yi[Xi++] = Qi), (Yi[Xi++] = Zi), (Zi = e), (Qi = t))
    }
    function aa(e, t, n) {
      ;(($i[ea++] = na), ($i[ea++] = ra), ($i[ea++] = ta), (ta = e))
      var r = na
      e = ra
      var i = 32 - ct(r) - 1
      ;((r &= ~(1 << i)), (n += 1))
      var a = 32 - ct(t) + i
      if (30 < a) {
        var o = i - (i % 5)
        ;((a = (r & ((1 << o) - 1)).toString(32)),
          (r >>= o),
          (i -= o),
          (na = (1 << (32 - ct(t) + i)) | (n << i) | r),
          (ra = a + e))
      } else ((na = (1 << a) | (n << i) | r), (ra = e))
    }
    function oa(e) {
      e.return !== null && (ia(e, 1), aa(e, 1, 0))
    }
    function sa(e) {
      for (; e === Zi;) ((Zi = Yi[--Xi]), (Yi[Xi] = null), (Qi = Yi[--Xi]), (Yi[Xi] = null))
      for (; e === ta;)
        ((ta = $i[--ea]),
          ($i[ea] = null),
          (ra = $i[--ea]),
          ($i[ea] = null),
          (na = $i[--ea]),
          ($i[ea] = null))
    }
    function ca(e, t) {
      ;(($i[ea++] = na), ($i[ea++] = ra), ($i[ea++] = ta), (na = t.id), (ra = t.overflow), (ta = e))
    }
    var P = null,
      F = null,
      I = !1,
      la = null,
      ua = !1,
      da = Error(o(519))
    function fa(e) {
      throw (
        va(
          Ji(
            Error(
              o(
                418,
                1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? `text` : `HTML`,
                ``,
              ),
            ),
            e,
          ),
        ),
        da
      )
    }
    function pa(e) {
      var t = e.stateNode,
        n = e.type,
        r = e.memoizedProps
      switch (((t[Mt] = e), (t[Nt] = r), n)) {
        case `dialog`:
          ;(Q(`cancel`, t), Q(`close`, t))
          break
        case `iframe`:
        case `object`:
        case `embed`:
          Q(`load`, t)
          break
        case `video`:
        case `audio`:
          for (n = 0; n < zf.length; n++) Q(zf[n], t)
          break
        case `source`:
          Q(`error`, t)
          break
        case `img`:
        case `image`:
        case `link`:
          ;(Q(`error`, t), Q(`load`, t))
          break
        case `details`:
          Q(`toggle`, t)
          break
        case `input`:
          ;(Q(`invalid`, t),
            mn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0))
          break
        case `select`:
          Q(`invalid`, t)
          break
        case `textarea`:
          ;(Q(`invalid`, t), j(t, r.value, r.defaultValue, r.children))
      }
      ;((n = r.children),
        (typeof n != `string` && typeof n != `number` && typeof n != `bigint`) ||
        t.textContent === `` + n ||
        !0 === r.suppressHydrationWarning ||
        ep(t.textContent, n)
          ? (r.popover != null && (Q(`beforetoggle`, t), Q(`toggle`, t)),
            r.onScroll != null && Q(`scroll`, t),
            r.onScrollEnd != null && Q(`scrollend`, t),
            r.onClick != null && (t.onclick = Tn),
            (t = !0))
          : (t = !1),
        t || fa(e, !0))
    }
    function ma(e) {
      for (P = e.return; P;)
        switch (P.tag) {
          case 5:
          case 31:
          case 13:
            ua = !1
            return
          case 27:
          case 3:
            ua = !0
            return
          default:
            P = P.return
        }
    }
    function ha(e) {
      if (e !== P) return !1
      if (!I) return (ma(e), (I = !0), !1)
      var t = e.tag,
        n
      if (
        ((n = t !== 3 && t !== 27) &&
          ((n = t === 5) &&
            ((n = e.type), (n = n === `form` || n === `button` || pp(e.type, e.memoizedProps))),
          (n = !n)),
        n && F && fa(e),
        ma(e),
        t === 13)
      ) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(o(317))
        F = dm(e)
      } else if (t === 31) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(o(317))
        F = dm(e)
      } else
        t === 27
          ? ((t = F), Sp(e.type) ? ((e = um), (um = null), (F = e)) : (F = t))
          : (F = P ? lm(e.stateNode.nextSibling) : null)
      return !0
    }
    function ga() {
      ;((F = P = null), (I = !1))
    }
    function _a() {
      var e = la
      return (e !== null && (pd === null ? (pd = e) : pd.push.apply(pd, e), (la = null)), e)
    }
    function va(e) {
      la === null ? (la = [e]) : la.push(e)
    }
    var ya = Oe(null),
      ba = null,
      xa = null
    function Sa(e, t, n) {
      ;(O(ya, t._currentValue), (t._currentValue = n))
    }
    function Ca(e) {
      ;((e._currentValue = ya.current), ke(ya))
    }
    function wa(e, t, n) {
      for (; e !== null;) {
        var r = e.alternate
        if (
          ((e.childLanes & t) === t
            ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t)
            : ((e.childLanes |= t), r !== null && (r.childLanes |= t)),
          e === n)
        )
          break
        e = e.return
      }
    }
    function Ta(e, t, n, r) {
      var i = e.child
      for (i !== null && (i.return = e); i !== null;) {
        var a = i.dependencies
        if (a !== null) {
          var s = i.child
          a = a.firstContext
          a: for (; a !== null;) {
            var c = a
            a = i
            for (var l = 0; l < t.length; l++)
              if (c.context === t[l]) {
                ;((a.lanes |= n),
                  (c = a.alternate),
                  c !== null && (c.lanes |= n),
                  wa(a.return, n, e),
                  r || (s = null))
                break a
              }
            a = c.next
          }
        } else if (i.tag === 18) {
          if (((s = i.return), s === null)) throw Error(o(341))
          ;((s.lanes |= n),
            (a = s.alternate),
            a !== null && (a.lanes |= n),
            wa(s, n, e),
            (s = null))
        } else
          i.tag === 13 && i.memoizedState !== null && i.memoizedState.dehydrated === null
            ? ((i.lanes |= n),
              (s = i.alternate),
              s !== null && (s.lanes |= n),
              wa(i.return, n, e),
              (s = i.child),
              (s = s === null ? null : s.sibling))
            : (s = i.child)
        if (s !== null) s.return = i
        else
          for (s = i; s !== null;) {
            if (s === e) {
              s = null
              break
            }
            if (((i = s.sibling), i !== null)) {
              ;((i.return = s.return), (s = i))
              break
            }
            s = s.return
          }
        i = s
      }
    }
    function Ea(e, t, n, r) {
      e = null
      for (var i = t, a = !1; i !== null;) {
        if (!a) {
          if (i.flags & 524288) a = !0
          else if (i.flags & 262144) break
        }
        if (i.tag === 10) {
          var s = i.alternate
          if (s === null) throw Error(o(387))
          if (((s = s.memoizedProps), s !== null)) {
            var c = i.type
            qr(i.pendingProps.value, s.value) || (e === null ? (e = [c]) : e.push(c))
          }
        } else if (i === Ne.current) {
          if (((s = i.alternate), s === null)) throw Error(o(387))
          s.memoizedState.memoizedState !== i.memoizedState.memoizedState &&
            (e === null ? (e = [sh]) : e.push(sh))
        }
        i = i.return
      }
      return (e !== null && Ta(t, e, n, r), (t.flags |= 262144), e !== null)
    }
    function Da(e) {
      for (e = e.firstContext; e !== null;) {
        if (!qr(e.context._currentValue, e.memoizedValue)) return !0
        e = e.next
      }
      return !1
    }
    function Oa(e) {
      ;((ba = e), (xa = null), (e = e.dependencies), e !== null && (e.firstContext = null))
    }
    function ka(e) {
      return ja(ba, e)
    }
    function Aa(e, t) {
      return (ba === null && Oa(e), ja(e, t))
    }
    function ja(e, t) {
      var n = t._currentValue
      if (((t = { context: t, memoizedValue: n, next: null }), xa === null)) {
        if (e === null) throw Error(o(308))
        ;((xa = t), (e.dependencies = { lanes: 0, firstContext: t }), (e.flags |= 524288))
      } else xa = xa.next = t
      return n
    }
    var Ma =
        typeof AbortController < `u`
          ? AbortController
          : function () {
              var e = [],
                t = (this.signal = {
                  aborted: !1,
                  addEventListener: function (t, n) {
                    e.push(n)
                  },
                })
              this.abort = function () {
                ;((t.aborted = !0),
                  e.forEach(function (e) {
                    return e()
                  }))
              }
            },
      Na = t.unstable_scheduleCallback,
      Pa = t.unstable_NormalPriority,
      L = {
        $$typeof: w,
        Consumer: null,
        Provider: null,
        _currentValue: null,
        _currentValue2: null,
        _threadCount: 0,
      }
    function Fa() {
      return { controller: new Ma(), data: new Map(), refCount: 0 }
    }
    function Ia(e) {
      ;(e.refCount--,
        e.refCount === 0 &&
          Na(Pa, function () {
            e.controller.abort()
          }))
    }
    function La(e, t) {
      if (e.pendingLanes & 4194048) {
        var n = e.transitionTypes
        for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
          var r = t[e]
          n.indexOf(r) === -1 && n.push(r)
        }
      }
    }
    var Ra = null
    function za(e) {
      var t = e.transitionTypes
      return ((e.transitionTypes = null), t)
    }
    var Ba = null,
      Va = 0,
      Ha = 0,
      Ua = null
    function Wa(e, t) {
      if (Ba === null) {
        var n = (Ba = [])
        ;((Va = 0),
          (Ha = Pf()),
          (Ua = {
            status: `pending`,
            value: void 0,
            then: function (e) {
              n.push(e)
            },
          }))
      }
      return (Va++, t.then(Ga, Ga), t)
    }
    function Ga() {
      if (--Va === 0 && ((Ra = null), Ba !== null)) {
        Ua !== null && (Ua.status = `fulfilled`)
        var e = Ba
        ;((Ba = null), (Ha = 0), (Ua = null))
        for (var t = 0; t < e.length; t++) (0, e[t])()
      }
    }
    function Ka(e, t) {
      var n = [],
        r = {
          status: `pending`,
          value: null,
          reason: null,
          then: function (e) {
            n.push(e)
          },
        }
      return (
        e.then(
          function () {
            ;((r.status = `fulfilled`), (r.value = t))
            for (var e = 0; e < n.length; e++) (0, n[e])(t)
          },
          function (e) {
            for (r.status = `rejected`, r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0)
          },
        ),
        r
      )
    }
    var qa = E.S
    E.S = function (e, t) {
      if (
        ((gd = Xe()),
        typeof t == `object` && t && typeof t.then == `function` && Wa(e, t),
        Ra !== null)
      )
        for (var n = bf; n !== null;) (La(n, Ra), (n = n.next))
      if (((n = e.types), n !== null)) {
        for (var r = bf; r !== null;) (La(r, n), (r = r.next))
        if (Ha !== 0) {
          ;((r = Ra), r === null && (r = Ra = []))
          for (var i = 0; i < n.length; i++) {
            var a = n[i]
            r.indexOf(a) === -1 && r.push(a)
          }
        }
      }
      qa !== null && qa(e, t)
    }
    var Ja = Oe(null)
    function Ya() {
      var e = Ja.current
      return e === null ? G.pooledCache : e
    }
    function Xa(e, t) {
      t === null ? O(Ja, Ja.current) : O(Ja, t.pool)
    }
    function Za() {
      var e = Ya()
      return e === null ? null : { parent: L._currentValue, pool: e }
    }
    var Qa = Error(o(460)),
      $a = Error(o(474)),
      eo = Error(o(542)),
      to = { then: function () {} }
    function no(e) {
      return ((e = e.status), e === `fulfilled` || e === `rejected`)
    }
    function ro(e, t, n) {
      switch (
        ((n = e[n]), n === void 0 ? e.push(t) : n !== t && (t.then(Tn, Tn), (t = n)), t.status)
      ) {
        case `fulfilled`:
          return t.value
        case `rejected`:
          throw ((e = t.reason), so(e), e === void 0 && !(`reason` in t) ? Error(o(600)) : e)
        default:
          if (typeof t.status == `string`) t.then(Tn, Tn)
          else {
            if (((e = G), e !== null && 100 < e.shellSuspendCounter)) throw Error(o(482))
            ;((e = t),
              (e.status = `pending`),
              e.then(
                function (e) {
                  if (t.status === `pending`) {
                    var n = t
                    ;((n.status = `fulfilled`), (n.value = e))
                  }
                },
                function (e) {
                  if (t.status === `pending`) {
                    var n = t
                    ;((n.status = `rejected`), (n.reason = e))
                  }
                },
              ))
          }
          switch (t.status) {
            case `fulfilled`:
              return t.value
            case `rejected`:
              throw ((e = t.reason), so(e), e)
          }
          throw ((ao = t), Qa)
      }
    }
    function io(e) {
      try {
        var t = e._init
        return t(e._payload)
      } catch (e) {
        throw typeof e == `object` && e && typeof e.then == `function` ? ((ao = e), Qa) : e
      }
    }
    var ao = null
    function oo() {
      if (ao === null) throw Error(o(459))
      var e = ao
      return ((ao = null), e)
    }
    function so(e) {
      if (e === Qa || e === eo) throw Error(o(483))
    }
    var co = null,
      lo = 0
    function uo(e) {
      var t = lo
      return ((lo += 1), co === null && (co = []), ro(co, e, t))
    }
    function fo(e, t) {
      ;((t = t.props.ref), (e.ref = t === void 0 ? null : t))
    }
    function po(e, t) {
      throw t.$$typeof === ie
        ? Error(o(525))
        : ((e = Object.prototype.toString.call(t)),
          Error(
            o(
              31,
              e === `[object Object]` ? `object with keys {` + Object.keys(t).join(`, `) + `}` : e,
            ),
          ))
    }
    function mo(e) {
      function t(t, n) {
        if (e) {
          var r = t.deletions
          r === null ? ((t.deletions = [n]), (t.flags |= 16)) : r.push(n)
        }
      }
      function n(n, r) {
        if (!e) return null
        for (; r !== null;) (t(n, r), (r = r.sibling))
        return null
      }
      function r(e) {
        for (var t = new Map(); e !== null;)
          (e.key === null ? t.set(e.index, e) : t.set(e.key, e), (e = e.sibling))
        return t
      }
      function i(e, t) {
        return ((e = Bi(e, t)), (e.index = 0), (e.sibling = null), e)
      }
      function a(t, n, r) {
        return (
          (t.index = r),
          e
            ? ((r = t.alternate),
              r === null
                ? ((t.flags |= 134217730), n)
                : ((r = r.index), r < n ? ((t.flags |= 2), n) : r))
            : ((t.flags |= 1048576), n)
        )
      }
      function s(t) {
        return (e && t.alternate === null && (t.flags |= 134217730), t)
      }
      function c(e, t, n, r) {
        return t === null || t.tag !== 6
          ? ((t = Wi(n, e.mode, r)), (t.return = e), t)
          : ((t = i(t, n)), (t.return = e), t)
      }
      function l(e, t, n, r) {
        var a = n.type
        return a === se
          ? ((e = d(e, t, n.props.children, r, n.key)), fo(e, n), e)
          : t !== null &&
              (t.elementType === a ||
                (typeof a == `object` && a && a.$$typeof === me && io(a) === t.type))
            ? ((t = i(t, n.props)), fo(t, n), (t.return = e), t)
            : ((t = Hi(n.type, n.key, n.props, null, e.mode, r)), fo(t, n), (t.return = e), t)
      }
      function u(e, t, n, r) {
        return t === null ||
          t.tag !== 4 ||
          t.stateNode.containerInfo !== n.containerInfo ||
          t.stateNode.implementation !== n.implementation
          ? ((t = Ki(n, e.mode, r)), (t.return = e), t)
          : ((t = i(t, n.children || [])), (t.return = e), t)
      }
      function d(e, t, n, r, a) {
        return t === null || t.tag !== 7
          ? ((t = Ui(n, e.mode, r, a)), (t.return = e), t)
          : ((t = i(t, n)), (t.return = e), t)
      }
      function f(e, t, n) {
        if ((typeof t == `string` && t !== ``) || typeof t == `number` || typeof t == `bigint`)
          return ((t = Wi(`` + t, e.mode, n)), (t.return = e), t)
        if (typeof t == `object` && t) {
          switch (t.$$typeof) {
            case ae:
              return (
                (n = Hi(t.type, t.key, t.props, null, e.mode, n)), fo(n, t), (n.return = e), n
              )
            case oe:
              return ((t = Ki(t, e.mode, n)), (t.return = e), t)
            case me:
              return ((t = io(t)), f(e, t, n))
          }
          if (we(t) || xe(t)) return ((t = Ui(t, e.mode, n, null)), (t.return = e), t)
          if (typeof t.then == `function`) return f(e, uo(t), n)
          if (t.$$typeof === w) return f(e, Aa(e, t), n)
          po(e, t)
        }
        return null
      }
      function p(e, t, n, r) {
        var i = t === null ? null : t.key
        if ((typeof n == `string` && n !== ``) || typeof n == `number` || typeof n == `bigint`)
          return i === null ? c(e, t, `` + n, r) : null
        if (typeof n == `object` && n) {
          switch (n.$$typeof) {
            case ae:
              return n.key === i ? l(e, t, n, r) : null
            case oe:
              return n.key === i ? u(e, t, n, r) : null
            case me:
              return ((n = io(n)), p(e, t, n, r))
          }
          if (we(n) || xe(n)) return i === null ? d(e, t, n, r, null) : null
          if (typeof n.then == `function`) return p(e, t, uo(n), r)
          if (n.$$typeof === w) return p(e, t, Aa(e, n), r)
          po(e, n)
        }
        return null
      }
      function m(e, t, n, r, i) {
        if ((typeof r == `string` && r !== ``) || typeof r == `number` || typeof r == `bigint`)
          return ((e = e.get(n) || null), c(t, e, `` + r, i))
        if (typeof r == `object` && r) {
          switch (r.$$typeof) {
            case ae:
              return ((e = e.get(r.key === null ? n : r.key) || null), l(t, e, r, i))
            case oe:
              return ((e = e.get(r.key === null ? n : r.key) || null), u(t, e, r, i))
            case me:
              return ((r = io(r)), m(e, t, n, r, i))
          }
          if (we(r) || xe(r)) return ((e = e.get(n) || null), d(t, e, r, i, null))
          if (typeof r.then == `function`) return m(e, t, n, uo(r), i)
          if (r.$$typeof === w) return m(e, t, n, Aa(t, r), i)
          po(t, r)
        }
        return null
      }
      function h(i, o, s, c) {
        for (
          var l = null, u = null, d = o, h = (o = 0), g = null;
          d !== null && h < s.length;
          h++
        ) {
          d.index > h ? ((g = d), (d = null)) : (g = d.sibling)
          var _ = p(i, d, s[h], c)
          if (_ === null) {
            d === null && (d = g)
            break
          }
          ;(e && d && _.alternate === null && t(i, d),
            (o = a(_, o, h)),
            u === null ? (l = _) : (u.sibling = _),
            (u = _),
            (d = g))
        }
        if (h === s.length) return (n(i, d), I && ia(i, h), l)
        if (d === null) {
          for (; h < s.length; h++)
            ((d = f(i, s[h], c)),
              d !== null && ((o = a(d, o, h)), u === null ? (l = d) : (u.sibling = d), (u = d)))
          return (I && ia(i, h), l)
        }
        for (d = r(d); h < s.length; h++)
          ((g = m(d, i, h, s[h], c)),
            g !== null &&
              (e && ((_ = g.alternate), _ !== null && d.delete(_.key === null ? h : _.key)),
              (o = a(g, o, h)),
              u === null ? (l = g) : (u.sibling = g),
              (u = g)))
        return (
          e &&
            d.forEach(function (e) {
              return t(i, e)
            }),
          I && ia(i, h),
          l
        )
      }
      function g(i, s, c, l) {
        if (c == null) throw Error(o(151))
        for (
          var u = null, d = null, h = s, g = (s = 0), _ = null, v = c.next();
          h !== null && !v.done;
          g++, v = c.next()
        ) {
          h.index > g ? ((_ = h), (h = null)) : (_ = h.sibling)
          var y = p(i, h, v.value, l)
          if (y === null) {
            h === null && (h = _)
            break
          }
          ;(e && h && y.alternate === null && t(i, h),
            (s = a(y, s, g)),
            d === null ? (u = y) : (d.sibling = y),
            (d = y),
            (h = _))
        }
        if (v.done) return (n(i, h), I && ia(i, g), u)
        if (h === null) {
          for (; !v.done; g++, v = c.next())
            ((v = f(i, v.value, l)),
              v !== null && ((s = a(v, s, g)), d === null ? (u = v) : (d.sibling = v), (d = v)))
          return (I && ia(i, g), u)
        }
        for (h = r(h); !v.done; g++, v = c.next())
          ((v = m(h, i, g, v.value, l)),
            v !== null &&
              (e && ((_ = v.alternate), _ !== null && h.delete(_.key === null ? g : _.key)),
              (s = a(v, s, g)),
              d === null ? (u = v) : (d.sibling = v),
              (d = v)))
        return (
          e &&
            h.forEach(function (e) {
              return t(i, e)
            }),
          I && ia(i, g),
          u
        )
      }
      function _(e, r, a, c) {
        if (
          (typeof a == `object` &&
            a &&
            a.type === se &&
            a.key === null &&
            a.props.ref === void 0 &&
            (a = a.props.children),
          typeof a == `object` && a)
        ) {
          switch (a.$$typeof) {
            case ae:
              a: {
                for (var l = a.key; r !== null;) {
                  if (r.key === l) {
                    if (((l = a.type), l === se)) {
                      if (r.tag === 7) {
                        ;(n(e, r.sibling),
                          (c = i(r, a.props.children)),
                          fo(c, a),
                          (c.return = e),
                          (e = c))
                        break a
                      }
                    } else if (
                      r.elementType === l ||
                      (typeof l == `object` && l && l.$$typeof === me && io(l) === r.type)
                    ) {
                      ;(n(e, r.sibling), (c = i(r, a.props)), fo(c, a), (c.return = e), (e = c))
                      break a
                    }
                    n(e, r)
                    break
                  }
                  ;(t(e, r), (r = r.sibling))
                }
                a.type === se
                  ? ((c = Ui(a.props.children, e.mode, c, a.key)),
                    fo(c, a),
                    (c.return = e),
                    (e = c))
                  : ((c = Hi(a.type, a.key, a.props, null, e.mode, c)),
                    fo(c, a),
                    (c.return = e),
                    (e = c))
              }
              return s(e)
            case oe:
              a: {
                for (l = a.key; r !== null;) {
                  if (r.key === l) {
                    if (
                      r.tag === 4 &&
                      r.stateNode.containerInfo === a.containerInfo &&
                      r.stateNode.implementation === a.implementation
                    ) {
                      ;(n(e, r.sibling), (c = i(r, a.children || [])), (c.return = e), (e = c))
                      break a
                    }
                    n(e, r)
                    break
                  }
                  ;(t(e, r), (r = r.sibling))
                }
                ;((c = Ki(a, e.mode, c)), (c.return = e), (e = c))
              }
              return s(e)
            case me:
              return ((a = io(a)), _(e, r, a, c))
          }
          if (we(a)) return h(e, r, a, c)
          if (xe(a)) {
            if (((l = xe(a)), typeof l != `function`)) throw Error(o(150))
            return ((a = l.call(a)), g(e, r, a, c))
          }
          if (typeof a.then == `function`) return _(e, r, uo(a), c)
          if (a.$$typeof === w) return _(e, r, Aa(e, a), c)
          po(e, a)
        }
        return (typeof a == `string` && a !== ``) || typeof a == `number` || typeof a == `bigint`
          ? ((a = `` + a),
            r !== null && r.tag === 6
              ? (n(e, r.sibling), (c = i(r, a)), (c.return = e), (e = c))
              : (n(e, r), (c = Wi(a, e.mode, c)), (c.return = e), (e = c)),
            s(e))
          : n(e, r)
      }
      return function (e, t, n, r) {
        try {
          lo = 0
          var i = _(e, t, n, r)
          return ((co = null), i)
        } catch (t) {
          if (t === Qa || t === eo) throw t
          var a = Ri(29, t, null, e.mode)
          return ((a.lanes = r), (a.return = e), a)
        }
      }
    }
    var ho = mo(!0),
      go = mo(!1),
      _o = !1
    function vo(e) {
      e.updateQueue = {
        baseState: e.memoizedState,
        firstBaseUpdate: null,
        lastBaseUpdate: null,
        shared: { pending: null, lanes: 0, hiddenCallbacks: null },
        callbacks: null,
      }
    }
    function yo(e, t) {
      ;((e = e.updateQueue),
        t.updateQueue === e &&
          (t.updateQueue = {
            baseState: e.baseState,
            firstBaseUpdate: e.firstBaseUpdate,
            lastBaseUpdate: e.lastBaseUpdate,
            shared: e.shared,
            callbacks: null,
          }))
    }
    function bo(e) {
      return { lane: e, tag: 0, payload: null, callback: null, next: null }
    }
    function xo(e, t, n) {
      var r = e.updateQueue
      if (r === null) return null
      if (((r = r.shared), W & 2)) {
        var i = r.pending
        return (
          i === null ? (t.next = t) : ((t.next = i.next), (i.next = t)),
          (r.pending = t),
          (t = Fi(e)),
          Pi(e, null, n),
          t
        )
      }
      return (ji(e, r, t, n), Fi(e))
    }
    function So(e, t, n) {
      if (((t = t.updateQueue), t !== null && ((t = t.shared), n & 4194048))) {
        var r = t.lanes
        ;((r &= e.pendingLanes), (n |= r), (t.lanes = n), Tt(e, n))
      }
    }
    function Co(e, t) {
      var n = e.updateQueue,
        r = e.alternate
      if (r !== null && ((r = r.updateQueue), n === r)) {
        var i = null,
          a = null
        if (((n = n.firstBaseUpdate), n !== null)) {
          do {
            var o = { lane: n.lane, tag: n.tag, payload: n.payload, callback: null, next: null }
            ;(a === null ? (i = a = o) : (a = a.next = o), (n = n.next))
          } while (n !== null)
          a === null ? (i = a = t) : (a = a.next = t)
        } else i = a = t
        ;((n = {
          baseState: r.baseState,
          firstBaseUpdate: i,
          lastBaseUpdate: a,
          shared: r.shared,
          callbacks: r.callbacks,
        }),
          (e.updateQueue = n))
      } else
        ((e = n.lastBaseUpdate),
          e === null ? (n.firstBaseUpdate = t) : (e.next = t),
          (n.lastBaseUpdate = t))
    }
    var wo = !1
    function To() {
      if (wo) {
        var e = Ua
        if (e !== null) throw e
      }
    }
    function Eo(e, t, n, r) {
      wo = !1
      var i = e.updateQueue
      _o = !1
      var a = i.firstBaseUpdate,
        o = i.lastBaseUpdate,
        s = i.shared.pending
      if (s !== null) {
        i.shared.pending = null
        var c = s,
          l = c.next
        ;((c.next = null), o === null ? (a = l) : (o.next = l), (o = c))
        var u = e.alternate
        u !== null &&
          ((u = u.updateQueue),
          (s = u.lastBaseUpdate),
          s !== o && (s === null ? (u.firstBaseUpdate = l) : (s.next = l), (u.lastBaseUpdate = c)))
      }
      if (a !== null) {
        var d = i.baseState
        ;((o = 0), (u = l = c = null), (s = a))
        do {
          var f = s.lane & -536870913,
            p = f !== s.lane
          if (p ? (q & f) === f : (r & f) === f) {
            ;(f !== 0 && f === Ha && (wo = !0),
              u !== null &&
                (u = u.next =
                  { lane: 0, tag: s.tag, payload: s.payload, callback: null, next: null }))
            a: {
              var m = e,
                h = s
              f = t
              var g = n
              switch (h.tag) {
                case 1:
                  if (((m = h.payload), typeof m == `function`)) {
                    d = m.call(g, d, f)
                    break a
                  }
                  d = m
                  break a
                case 3:
                  m.flags = (m.flags & -65537) | 128
                case 0:
                  if (
                    ((m = h.payload), (f = typeof m == `function` ? m.call(g, d, f) : m), f == null)
                  )
                    break a
                  d = C({}, d, f)
                  break a
                case 2:
                  _o = !0
              }
            }
            ;((f = s.callback),
              f !== null &&
                ((e.flags |= 64),
                p && (e.flags |= 8192),
                (p = i.callbacks),
                p === null ? (i.callbacks = [f]) : p.push(f)))
          } else
            ((p = { lane: f, tag: s.tag, payload: s.payload, callback: s.callback, next: null }),
              u === null ? ((l = u = p), (c = d)) : (u = u.next = p),
              (o |= f))
          if (((s = s.next), s === null)) {
            if (((s = i.shared.pending), s === null)) break
            ;((p = s),
              (s = p.next),
              (p.next = null),
              (i.lastBaseUpdate = p),
              (i.shared.pending = null))
          }
        } while (1)
        ;(u === null && (c = d),
          (i.baseState = c),
          (i.firstBaseUpdate = l),
          (i.lastBaseUpdate = u),
          a === null && (i.shared.lanes = 0),
          (sd |= o),
          (e.lanes = o),
          (e.memoizedState = d))
      }
    }
    function Do(e, t) {
      if (typeof e != `function`) throw Error(o(191, e))
      e.call(t)
    }
    function Oo(e, t) {
      var n = e.callbacks
      if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) Do(n[e], t)
    }
    var ko = Oe(null),
      Ao = Oe(0)
    function jo(e, t) {
      ;((e = od), O(Ao, e), O(ko, t), (od = e | t.baseLanes))
    }
    function Mo() {
      ;(O(Ao, od), O(ko, ko.current))
    }
    function No() {
      ;((od = Ao.current), ke(ko), ke(Ao))
    }
    var Po = Oe(null),
      Fo = null
    function Io(e) {
      var t = e.alternate
      ;(O(Vo, Vo.current & 1),
        O(Po, e),
        Fo === null && (t === null || ko.current !== null || t.memoizedState !== null) && (Fo = e))
    }
    function Lo(e) {
      ;(O(Vo, Vo.current), O(Po, e), Fo === null && (Fo = e))
    }
    function Ro(e) {
      e.tag === 22 ? (O(Vo, Vo.current), O(Po, e), Fo === null && (Fo = e)) : zo()
    }
    function zo() {
      ;(O(Vo, Vo.current), O(Po, Po.current))
    }
    function Bo(e) {
      ;(ke(Po), Fo === e && (Fo = null), ke(Vo))
    }
    var Vo = Oe(0)
    function Ho(e, t) {
      ;(O(Po, Po.current), O(Vo, t))
    }
    function Uo(e) {
      ;(ke(Vo), ke(Po), Fo === e && (Fo = null))
    }
    function Wo(e) {
      for (var t = e; t !== null;) {
        if (t.tag === 13) {
          var n = t.memoizedState
          if (n !== null && ((n = n.dehydrated), n === null || om(n) || sm(n))) return t
        } else if (t.tag === 19 && t.memoizedProps.revealOrder !== `independent`) {
          if (t.flags & 128) return t
        } else if (t.child !== null) {
          ;((t.child.return = t), (t = t.child))
          continue
        }
        if (t === e) break
        for (; t.sibling === null;) {
          if (t.return === null || t.return === e) return null
          t = t.return
        }
        ;((t.sibling.return = t.return), (t = t.sibling))
      }
      return null
    }
    var Go = 0,
      R = null,
      z = null,
      Ko = null,
      qo = !1,
      Jo = !1,
      Yo = !1,
      Xo = 0,
      Zo = 0,
      Qo = null,
      $o = 0
    function B() {
      throw Error(o(321))
    }
    function es(e, t) {
      if (t === null) return !1
      for (var n = 0; n < t.length && n < e.length; n++) if (!qr(e[n], t[n])) return !1
      return !0
    }
    function ts(e, t, n, r, i, a) {
      return (
        (Go = a),
        (R = t),
        (t.memoizedState = null),
        (t.updateQueue = null),
        (t.lanes = 0),
        (E.H = e === null || e.memoizedState === null ? vc : yc),
        (Yo = !1),
        (a = n(r, i)),
        (Yo = !1),
        Jo && (a = rs(t, n, r, i)),
        ns(e),
        a
      )
    }
    function ns(e) {
      E.H = _c
      var t = z !== null && z.next !== null
      if (((Go = 0), (Ko = z = R = null), (qo = !1), (Zo = 0), (Qo = null), t)) throw Error(o(300))
      e === null || Ic || ((e = e.dependencies), e !== null && Da(e) && (Ic = !0))
    }
    function rs(e, t, n, r) {
      R = e
      var i = 0
      do {
        if ((Jo && (Qo = null), (Zo = 0), (Jo = !1), 25 <= i)) throw Error(o(301))
        if (((i += 1), (Ko = z = null), e.updateQueue != null)) {
          var a = e.updateQueue
          ;((a.lastEffect = null),
            (a.events = null),
            (a.stores = null),
            a.memoCache != null && (a.memoCache.index = 0))
        }
        ;((E.H = bc), (a = t(n, r)))
      } while (Jo)
      return a
    }
    function is() {
      var e = E.H,
        t = e.useState()[0]
      return (
        (t = typeof t.then == `function` ? ds(t) : t),
        (e = e.useState()[0]),
        (z === null ? null : z.memoizedState) !== e && (R.flags |= 1024),
        t
      )
    }
    function as() {
      var e = Xo !== 0
      return ((Xo = 0), e)
    }
    function os(e, t, n) {
      ;((t.updateQueue = e.updateQueue), (t.flags &= -2053), (e.lanes &= ~n))
    }
    function ss(e) {
      if (qo) {
        for (e = e.memoizedState; e !== null;) {
          var t = e.queue
          ;(t !== null && (t.pending = null), (e = e.next))
        }
        qo = !1
      }
      ;((Go = 0), (Ko = z = R = null), (Jo = !1), (Zo = Xo = 0), (Qo = null))
    }
    function cs() {
      var e = { memoizedState: null, baseState: null, baseQueue: null, queue: null, next: null }
      return (Ko === null ? (R.memoizedState = Ko = e) : (Ko = Ko.next = e), Ko)
    }
    function ls() {
      if (z === null) {
        var e = R.alternate
        e = e === null ? null : e.memoizedState
      } else e = z.next
      var t = Ko === null ? R.memoizedState : Ko.next
      if (t !== null) ((Ko = t), (z = e))
      else {
        if (e === null) throw R.alternate === null ? Error(o(467)) : Error(o(310))
        ;((z = e),
          (e = {
            memoizedState: z.memoizedState,
            baseState: z.baseState,
            baseQueue: z.baseQueue,
            queue: z.queue,
            next: null,
          }),
          Ko === null ? (R.memoizedState = Ko = e) : (Ko = Ko.next = e))
      }
      return Ko
    }
    function us() {
      return { lastEffect: null, events: null, stores: null, memoCache: null }
    }
    function ds(e) {
      var t = Zo
      return (
        (Zo += 1),
        Qo === null && (Qo = []),
        (e = ro(Qo, e, t)),
        (t = R),
        (Ko === null ? t.memoizedState : Ko.next) === null &&
          ((t = t.alternate), (E.H = t === null || t.memoizedState === null ? vc : yc)),
        e
      )
    }
    function fs(e) {
      if (typeof e == `object` && e) {
        if (typeof e.then == `function`) return ds(e)
        if (e.$$typeof === ye) return
        if (e.$$typeof === w) return ka(e)
      }
      throw Error(o(438, String(e)))
    }
    function ps(e) {
      var t = null,
        n = R.updateQueue
      if ((n !== null && (t = n.memoCache), t == null)) {
        var r = R.alternate
        r !== null &&
          ((r = r.updateQueue),
          r !== null &&
            ((r = r.memoCache),
            r != null &&
              (t = {
                data: r.data.map(function (e) {
                  return e.slice()
                }),
                index: 0,
              })))
      }
      if (
        ((t ??= { data: [], index: 0 }),
        n === null && ((n = us()), (R.updateQueue = n)),
        (n.memoCache = t),
        (n = t.data[t.index]),
        n === void 0)
      )
        for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = _e
      return (t.index++, n)
    }
    function ms(e, t) {
      return typeof t == `function` ? t(e) : t
    }
    function hs(e) {
      return gs(ls(), z, e)
    }
    function gs(e, t, n) {
      var r = e.queue
      if (r === null) throw Error(o(311))
      r.lastRenderedReducer = n
      var i = e.baseQueue,
        a = r.pending
      if (a !== null) {
        if (i !== null) {
          var s = i.next
          ;((i.next = a.next), (a.next = s))
        }
        ;((t.baseQueue = i = a), (r.pending = null))
      }
      if (((a = e.baseState), i === null)) e.memoizedState = a
      else {
        t = i.next
        var c = (s = null),
          l = null,
          u = t,
          d = !1
        do {
          var f = u.lane & -536870913
          if (f === u.lane ? (Go & f) === f : (q & f) === f) {
            var p = u.revertLane
            if (p === 0)
              (l !== null &&
                (l = l.next =
                  {
                    lane: 0,
                    revertLane: 0,
                    gesture: null,
                    action: u.action,
                    hasEagerState: u.hasEagerState,
                    eagerState: u.eagerState,
                    next: null,
                  }),
                f === Ha && (d = !0))
            else if ((Go & p) === p) {
              ;((u = u.next), p === Ha && (d = !0))
              continue
            } else
              ((f = {
                lane: 0,
                revertLane: u.revertLane,
                gesture: null,
                action: u.action,
                hasEagerState: u.hasEagerState,
                eagerState: u.eagerState,
                next: null,
              }),
                l === null ? ((c = l = f), (s = a)) : (l = l.next = f),
                (R.lanes |= p),
                (sd |= p))
            ;((f = u.action), Yo && n(a, f), (a = u.hasEagerState ? u.eagerState : n(a, f)))
          } else
            ((p = {
              lane: f,
              revertLane: u.revertLane,
              gesture: u.gesture,
              action: u.action,
              hasEagerState: u.hasEagerState,
              eagerState: u.eagerState,
              next: null,
            }),
              l === null ? ((c = l = p), (s = a)) : (l = l.next = p),
              (R.lanes |= f),
              (sd |= f))
          u = u.next
        } while (u !== null && u !== t)
        if (
          (l === null ? (s = a) : (l.next = c),
          !qr(a, e.memoizedState) && ((Ic = !0), d && ((n = Ua), n !== null)))
        )
          throw n
        ;((e.memoizedState = a), (e.baseState = s), (e.baseQueue = l), (r.lastRenderedState = a))
      }
      return (i === null && (r.lanes = 0), [e.memoizedState, r.dispatch])
    }
    function _s(e) {
      var t = ls(),
        n = t.queue
      if (n === null) throw Error(o(311))
      n.lastRenderedReducer = e
      var r = n.dispatch,
        i = n.pending,
        a = t.memoizedState
      if (i !== null) {
        n.pending = null
        var s = (i = i.next)
        do ((a = e(a, s.action)), (s = s.next))
        while (s !== i)
        ;(qr(a, t.memoizedState) || (Ic = !0),
          (t.memoizedState = a),
          t.baseQueue === null && (t.baseState = a),
          (n.lastRenderedState = a))
      }
      return [a, r]
    }
    function vs(e, t, n) {
      var r = R,
        i = ls(),
        a = I
      if (a) {
        if (n === void 0) throw Error(o(407))
        n = n()
      } else n = t()
      var s = !qr((z || i).memoizedState, n)
      if (
        (s && ((i.memoizedState = n), (Ic = !0)),
        (i = i.queue),
        Us(xs.bind(null, r, i, e), [e]),
        (e = i.getSnapshot !== t || s || (Ko !== null && !!(Ko.memoizedState.tag & 1))),
        Rs(e ? 9 : 8, { destroy: void 0 }, bs.bind(null, r, i, n, t), null),
        e)
      ) {
        if (((r.flags |= 2048), G === null)) throw Error(o(349))
        a || Go & 127 || ys(r, t, n)
      }
      return n
    }
    function ys(e, t, n) {
      ;((e.flags |= 16384),
        (e = { getSnapshot: t, value: n }),
        (t = R.updateQueue),
        t === null
          ? ((t = us()), (R.updateQueue = t), (t.stores = [e]))
          : ((n = t.stores), n === null ? (t.stores = [e]) : n.push(e)))
    }
    function bs(e, t, n, r) {
      ;((t.value = n), (t.getSnapshot = r), Ss(t) && Cs(e))
    }
    function xs(e, t, n) {
      return n(function () {
        Ss(t) && Cs(e)
      })
    }
    function Ss(e) {
      var t = e.getSnapshot
      e = e.value
      try {
        var n = t()
        return !qr(e, n)
      } catch {
        return !0
      }
    }
    function Cs(e) {
      var t = Ni(e, 2)
      t !== null && Pd(t, e, 2)
    }
    function ws(e) {
      var t = cs()
      if (typeof e == `function`) {
        var n = e
        if (((e = n()), Yo)) {
          st(!0)
          try {
            n()
          } finally {
            st(!1)
          }
        }
      }
      return (
        (t.memoizedState = t.baseState = e),
        (t.queue = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: ms,
          lastRenderedState: e,
        }),
        t
      )
    }
    function Ts(e, t, n, r) {
      return ((e.baseState = n), gs(e, z, typeof r == `function` ? r : ms))
    }
    function Es(e, t, n, r, i) {
      if (mc(e)) throw Error(o(485))
      if (((e = t.action), e !== null)) {
        var a = {
          payload: i,
          action: e,
          next: null,
          isTransition: !0,
          status: `pending`,
          value: null,
          reason: null,
          listeners: [],
          then: function (e) {
            a.listeners.push(e)
          },
        }
        ;(E.T === null ? (a.isTransition = !1) : n(!0),
          r(a),
          (n = t.pending),
          n === null
            ? ((a.next = t.pending = a), Ds(t, a))
            : ((a.next = n.next), (t.pending = n.next = a)))
      }
    }
    function Ds(e, t) {
      var n = t.action,
        r = t.payload,
        i = e.state
      if (t.isTransition) {
        var a = E.T,
          o = {}
        ;((o.types = a === null ? null : a.types), (E.T = o))
        try {
          var s = n(i, r),
            c = E.S
          ;(c !== null && c(o, s), Os(e, t, s))
        } catch (n) {
          As(e, t, n)
        } finally {
          ;(a !== null && o.types !== null && (a.types = o.types), (E.T = a))
        }
      } else
        try {
          ;((a = n(i, r)), Os(e, t, a))
        } catch (n) {
          As(e, t, n)
        }
    }
    function Os(e, t, n) {
      typeof n == `object` && n && typeof n.then == `function`
        ? n.then(
            function (n) {
              ks(e, t, n)
            },
            function (n) {
              return As(e, t, n)
            },
          )
        : ks(e, t, n)
    }
    function ks(e, t, n) {
      ;((t.status = `fulfilled`),
        (t.value = n),
        js(t),
        (e.state = n),
        (t = e.pending),
        t !== null &&
          ((n = t.next), n === t ? (e.pending = null) : ((n = n.next), (t.next = n), Ds(e, n))))
    }
    function As(e, t, n) {
      var r = e.pending
      if (((e.pending = null), r !== null)) {
        r = r.next
        do ((t.status = `rejected`), (t.reason = n), js(t), (t = t.next))
        while (t !== r)
      }
      e.action = null
    }
    function js(e) {
      e = e.listeners
      for (var t = 0; t < e.length; t++) (0, e[t])()
    }
    function Ms(e, t) {
      return t
    }
    function Ns(e, t) {
      if (I) {
        var n = G.formState
        if (n !== null) {
          a: {
            var r = R
            if (I) {
              if (F) {
                b: {
                  for (var i = F, a = ua; i.nodeType !== 8;)
                    if (!a || ((i = lm(i.nextSibling)), i === null)) {
                      i = null
                      break b
                    }
                  ;((a = i.data), (i = a === `F!` || a === `F` ? i : null))
                }
                if (i) {
                  ;((F = lm(i.nextSibling)), (r = i.data === `F!`))
                  break a
                }
              }
              fa(r)
            }
            r = !1
          }
          r && (t = n[0])
        }
      }
      return (
        (n = cs()),
        (n.memoizedState = n.baseState = t),
        (r = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: Ms,
          lastRenderedState: t,
        }),
        (n.queue = r),
        (n = dc.bind(null, R, r)),
        (r.dispatch = n),
        (r = ws(!1)),
        (a = pc.bind(null, R, !1, r.queue)),
        (r = cs()),
        (i = { state: t, dispatch: null, action: e, pending: null }),
        (r.queue = i),
        (n = Es.bind(null, R, i, a, n)),
        (i.dispatch = n),
        (r.memoizedState = e),
        [t, n, !1]
      )
    }
    function Ps(e) {
      return Fs(ls(), z, e)
    }
    function Fs(e, t, n) {
      if (
        ((t = gs(e, t, Ms)[0]),
        (e = hs(ms)[0]),
        typeof t == `object` && t && typeof t.then == `function`)
      )
        try {
          var r = ds(t)
        } catch (e) {
          throw e === Qa ? eo : e
        }
      else r = t
      t = ls()
      var i = t.queue,
        a = i.dispatch
      return (
        n !== t.memoizedState &&
          ((R.flags |= 2048), Rs(9, { destroy: void 0 }, Is.bind(null, i, n), null)),
        [r, a, e]
      )
    }
    function Is(e, t) {
      e.action = t
    }
    function Ls(e) {
      var t = ls(),
        n = z
      if (n !== null) return Fs(t, n, e)
      ;(ls(), (t = t.memoizedState), (n = ls()))
      var r = n.queue.dispatch
      return ((n.memoizedState = e), [t, r, !1])
    }
    function Rs(e, t, n, r) {
      return (
        (e = { tag: e, create: n, deps: r, inst: t, next: null }),
        (t = R.updateQueue),
        t === null && ((t = us()), (R.updateQueue = t)),
        (n = t.lastEffect),
        n === null
          ? (t.lastEffect = e.next = e)
          : ((r = n.next), (n.next = e), (e.next = r), (t.lastEffect = e)),
        e
      )
    }
    function zs() {
      return ls().memoizedState
    }
    function Bs(e, t, n, r) {
      var i = cs()
      ;((R.flags |= e),
        (i.memoizedState = Rs(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r)))
    }
    function Vs(e, t, n, r) {
      var i = ls()
      r = r === void 0 ? null : r
      var a = i.memoizedState.inst
      z !== null && r !== null && es(r, z.memoizedState.deps)
        ? (i.memoizedState = Rs(t, a, n, r))
        : ((R.flags |= e), (i.memoizedState = Rs(1 | t, a, n, r)))
    }
    function Hs(e, t) {
      Bs(8390656, 8, e, t)
    }
    function Us(e, t) {
      Vs(2048, 8, e, t)
    }
    function Ws(e) {
      R.flags |= 4
      var t = R.updateQueue
      if (t === null) ((t = us()), (R.updateQueue = t), (t.events = [e]))
      else {
        var n = t.events
        n === null ? (t.events = [e]) : n.push(e)
      }
    }
    function Gs(e) {
      var t = ls().memoizedState
      return (
        Ws({ ref: t, nextImpl: e }),
        function () {
          if (W & 2) throw Error(o(440))
          return t.impl.apply(void 0, arguments)
        }
      )
    }
    function Ks(e, t) {
      return Vs(4, 2, e, t)
    }
    function qs(e, t) {
      return Vs(4, 4, e, t)
    }
    function Js(e, t) {
      if (typeof t == `function`) {
        e = e()
        var n = t(e)
        return function () {
          typeof n == `function` ? n() : t(null)
        }
      }
      if (t != null)
        return (
          (e = e()),
          (t.current = e),
          function () {
            t.current = null
          }
        )
    }
    function Ys(e, t, n) {
      ;((n = n == null ? null : n.concat([e])), Vs(4, 4, Js.bind(null, t, e), n))
    }
    function Xs() {}
    function Zs(e, t) {
      var n = ls()
      t = t === void 0 ? null : t
      var r = n.memoizedState
      return t !== null && es(t, r[1]) ? r[0] : ((n.memoizedState = [e, t]), e)
    }
    function Qs(e, t) {
      var n = ls()
      t = t === void 0 ? null : t
      var r = n.memoizedState
      if (t !== null && es(t, r[1])) return r[0]
      if (((r = e()), Yo)) {
        st(!0)
        try {
          e()
        } finally {
          st(!1)
        }
      }
      return ((n.memoizedState = [r, t]), r)
    }
    function $s(e, t, n) {
      return n === void 0 || (Go & 1073741824 && !(q & 261930))
        ? (e.memoizedState = t)
        : ((e.memoizedState = n), (e = Md()), (R.lanes |= e), (sd |= e), n)
    }
    function ec(e, t, n, r) {
      return qr(n, t)
        ? n
        : ko.current === null
          ? !(Go & 106) || (Go & 1073741824 && !(q & 261930))
            ? ((Ic = !0), (e.memoizedState = n))
            : ((e = Md()), (R.lanes |= e), (sd |= e), t)
          : ((e = $s(e, n, r)), qr(e, t) || (Ic = !0), e)
    }
    function tc(e, t, n, r, i) {
      var a = D.p
      D.p = a !== 0 && 8 > a ? a : 8
      var o = E.T,
        s = {}
      ;((s.types = o === null ? null : o.types), (E.T = s), pc(e, !1, t, n))
      try {
        var c = i(),
          l = E.S
        ;(l !== null && l(s, c),
          typeof c == `object` && c && typeof c.then == `function`
            ? fc(e, t, Ka(c, r), jd(e))
            : fc(e, t, r, jd(e)))
      } catch (n) {
        fc(e, t, { then: function () {}, status: `rejected`, reason: n }, jd())
      } finally {
        ;((D.p = a), o !== null && s.types !== null && (o.types = s.types), (E.T = o))
      }
    }
    function nc() {}
    function rc(e, t, n, r) {
      if (e.tag !== 5) throw Error(o(476))
      var i = ic(e).queue
      tc(
        e,
        i,
        t,
        Te,
        n === null
          ? nc
          : function () {
              return (ac(e), n(r))
            },
      )
    }
    function ic(e) {
      var t = e.memoizedState
      if (t !== null) return t
      t = {
        memoizedState: Te,
        baseState: Te,
        baseQueue: null,
        queue: {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: ms,
          lastRenderedState: Te,
        },
        next: null,
      }
      var n = {}
      return (
        (t.next = {
          memoizedState: n,
          baseState: n,
          baseQueue: null,
          queue: {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: ms,
            lastRenderedState: n,
          },
          next: null,
        }),
        (e.memoizedState = t),
        (e = e.alternate),
        e !== null && (e.memoizedState = t),
        t
      )
    }
    function ac(e) {
      var t = ic(e)
      ;(t.next === null && (t = e.alternate.memoizedState), fc(e, t.next.queue, {}, jd()))
    }
    function oc() {
      return ka(sh)
    }
    function sc() {
      return ls().memoizedState
    }
    function cc() {
      return ls().memoizedState
    }
    function lc(e) {
      for (var t = e.return; t !== null;) {
        switch (t.tag) {
          case 24:
          case 3:
            var n = jd()
            e = bo(n)
            var r = xo(t, e, n)
            ;(r !== null && (Pd(r, t, n), So(r, t, n)), (t = { cache: Fa() }), (e.payload = t))
            return
        }
        t = t.return
      }
    }
    function uc(e, t, n) {
      var r = jd()
      ;((n = {
        lane: r,
        revertLane: 0,
        gesture: null,
        action: n,
        hasEagerState: !1,
        eagerState: null,
        next: null,
      }),
        mc(e) ? hc(t, n) : ((n = Mi(e, t, n, r)), n !== null && (Pd(n, e, r), gc(n, t, r))))
    }
    function dc(e, t, n) {
      fc(e, t, n, jd())
    }
    function fc(e, t, n, r) {
      var i = {
        lane: r,
        revertLane: 0,
        gesture: null,
        action: n,
        hasEagerState: !1,
        eagerState: null,
        next: null,
      }
      if (mc(e)) hc(t, i)
      else {
        var a = e.alternate
        if (
          e.lanes === 0 &&
          (a === null || a.lanes === 0) &&
          ((a = t.lastRenderedReducer), a !== null)
        )
          try {
            var o = t.lastRenderedState,
              s = a(o, n)
            if (((i.hasEagerState = !0), (i.eagerState = s), qr(s, o)))
              return (ji(e, t, i, 0), G === null && Ai(), !1)
          } catch {}
        if (((n = Mi(e, t, i, r)), n !== null)) return (Pd(n, e, r), gc(n, t, r), !0)
      }
      return !1
    }
    function pc(e, t, n, r) {
      if (
        ((r = {
          lane: 2,
          revertLane: Pf(),
          gesture: null,
          action: r,
          hasEagerState: !1,
          eagerState: null,
          next: null,
        }),
        mc(e))
      ) {
        if (t) throw Error(o(479))
      } else ((t = Mi(e, n, r, 2)), t !== null && Pd(t, e, 2))
    }
    function mc(e) {
      var t = e.alternate
      return e === R || (t !== null && t === R)
    }
    function hc(e, t) {
      Jo = qo = !0
      var n = e.pending
      ;(n === null ? (t.next = t) : ((t.next = n.next), (n.next = t)), (e.pending = t))
    }
    function gc(e, t, n) {
      if (n & 4194048) {
        var r = t.lanes
        ;((r &= e.pendingLanes), (n |= r), (t.lanes = n), Tt(e, n))
      }
    }
    var _c = {
        readContext: ka,
        use: fs,
        useCallback: B,
        useContext: B,
        useEffect: B,
        useImperativeHandle: B,
        useLayoutEffect: B,
        useInsertionEffect: B,
        useMemo: B,
        useReducer: B,
        useRef: B,
        useState: B,
        useDebugValue: B,
        useDeferredValue: B,
        useTransition: B,
        useSyncExternalStore: B,
        useId: B,
        useHostTransitionStatus: B,
        useFormState: B,
        useActionState: B,
        useOptimistic: B,
        useMemoCache: B,
        useCacheRefresh: B,
        useEffectEvent: B,
      },
      vc = {
        readContext: ka,
        use: fs,
        useCallback: function (e, t) {
          return ((cs().memoizedState = [e, t === void 0 ? null : t]), e)
        },
        useContext: ka,
        useEffect: Hs,
        useImperativeHandle: function (e, t, n) {
          ;((n = n == null ? null : n.concat([e])), Bs(4194308, 4, Js.bind(null, t, e), n))
        },
        useLayoutEffect: function (e, t) {
          return Bs(4194308, 4, e, t)
        },
        useInsertionEffect: function (e, t) {
          Bs(4, 2, e, t)
        },
        useMemo: function (e, t) {
          var n = cs()
          t = t === void 0 ? null : t
          var r = e()
          if (Yo) {
            st(!0)
            try {
              e()
            } finally {
              st(!1)
            }
          }
          return ((n.memoizedState = [r, t]), r)
        },
        useReducer: function (e, t, n) {
          var r = cs()
          if (n !== void 0) {
            var i = n(t)
            if (Yo) {
              st(!0)
              try {
                n(t)
              } finally {
                st(!1)
              }
            }
          } else i = t
          return (
            (r.memoizedState = r.baseState = i),
            (e = {
              pending: null,
              lanes: 0,
              dispatch: null,
              lastRenderedReducer: e,
              lastRenderedState: i,
            }),
            (r.queue = e),
            (e = e.dispatch = uc.bind(null, R, e)),
            [r.memoizedState, e]
          )
        },
        useRef: function (e) {
          var t = cs()
          return ((e = { current: e }), (t.memoizedState = e))
        },
        useState: function (e) {
          e = ws(e)
          var t = e.queue,
            n = dc.bind(null, R, t)
          return ((t.dispatch = n), [e.memoizedState, n])
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          return $s(cs(), e, t)
        },
        useTransition: function () {
          var e = ws(!1)
          return ((e = tc.bind(null, R, e.queue, !0, !1)), (cs().memoizedState = e), [!1, e])
        },
        useSyncExternalStore: function (e, t, n) {
          var r = R,
            i = cs()
          if (I) {
            if (n === void 0) throw Error(o(407))
            n = n()
          } else {
            if (((n = t()), G === null)) throw Error(o(349))
            q & 127 || ys(r, t, n)
          }
          i.memoizedState = n
          var a = { value: n, getSnapshot: t }
          return (
            (i.queue = a),
            Hs(xs.bind(null, r, a, e), [e]),
            (r.flags |= 2048),
            Rs(9, { destroy: void 0 }, bs.bind(null, r, a, n, t), null),
            n
          )
        },
        useId: function () {
          var e = cs(),
            t = G.identifierPrefix
          if (I) {
            var n = ra,
              r = na
            ;((n = (r & ~(1 << (32 - ct(r) - 1))).toString(32) + n),
              (t = `_` + t + `R_` + n),
              (n = Xo++),
              0 < n && (t += `H` + n.toString(32)),
              (t += `_`))
          } else ((n = $o++), (t = `_` + t + `r_` + n.toString(32) + `_`))
          return (e.memoizedState = t)
        },
        useHostTransitionStatus: oc,
        useFormState: Ns,
        useActionState: Ns,
        useOptimistic: function (e) {
          var t = cs()
          t.memoizedState = t.baseState = e
          var n = {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: null,
            lastRenderedState: null,
          }
          return ((t.queue = n), (t = pc.bind(null, R, !0, n)), (n.dispatch = t), [e, t])
        },
        useMemoCache: ps,
        useCacheRefresh: function () {
          return (cs().memoizedState = lc.bind(null, R))
        },
        useEffectEvent: function (e) {
          var t = cs(),
            n = { impl: e }
          return (
            (t.memoizedState = n),
            function () {
              if (W & 2) throw Error(o(440))
              return n.impl.apply(void 0, arguments)
            }
          )
        },
      },
      yc = {
        readContext: ka,
        use: fs,
        useCallback: Zs,
        useContext: ka,
        useEffect: Us,
        useImperativeHandle: Ys,
        useInsertionEffect: Ks,
        useLayoutEffect: qs,
        useMemo: Qs,
        useReducer: hs,
        useRef: zs,
        useState: function () {
          return hs(ms)
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          return ec(ls(), z.memoizedState, e, t)
        },
        useTransition: function () {
          var e = hs(ms)[0],
            t = ls().memoizedState
          return [typeof e == `boolean` ? e : ds(e), t]
        },
        useSyncExternalStore: vs,
        useId: sc,
        useHostTransitionStatus: oc,
        useFormState: Ps,
        useActionState: Ps,
        useOptimistic: function (e, t) {
          return Ts(ls(), z, e, t)
        },
        useMemoCache: ps,
        useCacheRefresh: cc,
        useEffectEvent: Gs,
      },
      bc = {
        readContext: ka,
        use: fs,
        useCallback: Zs,
        useContext: ka,
        useEffect: Us,
        useImperativeHandle: Ys,
        useInsertionEffect: Ks,
        useLayoutEffect: qs,
        useMemo: Qs,
        useReducer: _s,
        useRef: zs,
        useState: function () {
          return _s(ms)
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          var n = ls()
          return z === null ? $s(n, e, t) : ec(n, z.memoizedState, e, t)
        },
        useTransition: function () {
          var e = _s(ms)[0],
            t = ls().memoizedState
          return [typeof e == `boolean` ? e : ds(e), t]
        },
        useSyncExternalStore: vs,
        useId: sc,
        useHostTransitionStatus: oc,
        useFormState: Ls,
        useActionState: Ls,
        useOptimistic: function (e, t) {
          var n = ls()
          return z === null ? ((n.baseState = e), [e, n.queue.dispatch]) : Ts(n, z, e, t)
        },
        useMemoCache: ps,
        useCacheRefresh: cc,
        useEffectEvent: Gs,
      }
    function xc(e, t, n, r) {
      ;((t = e.memoizedState),
        (n = n(r, t)),
        (n = n == null ? t : C({}, t, n)),
        (e.memoizedState = n),
        e.lanes === 0 && (e.updateQueue.baseState = n))
    }
    var Sc = {
      enqueueSetState: function (e, t, n) {
        e = e._reactInternals
        var r = jd(),
          i = bo(r)
        ;((i.payload = t),
          n != null && (i.callback = n),
          (t = xo(e, i, r)),
          t !== null && (Pd(t, e, r), So(t, e, r)))
      },
      enqueueReplaceState: function (e, t, n) {
        e = e._reactInternals
        var r = jd(),
          i = bo(r)
        ;((i.tag = 1),
          (i.payload = t),
          n != null && (i.callback = n),
          (t = xo(e, i, r)),
          t !== null && (Pd(t, e, r), So(t, e, r)))
      },
      enqueueForceUpdate: function (e, t) {
        e = e._reactInternals
        var n = jd(),
          r = bo(n)
        ;((r.tag = 2),
          t != null && (r.callback = t),
          (t = xo(e, r, n)),
          t !== null && (Pd(t, e, n), So(t, e, n)))
      },
    }
    function Cc(e, t, n, r, i, a, o) {
      return (
        (e = e.stateNode),
        typeof e.shouldComponentUpdate == `function`
          ? e.shouldComponentUpdate(r, a, o)
          : t.prototype && t.prototype.isPureReactComponent
            ? !Jr(n, r) || !Jr(i, a)
            : !0
      )
    }
    function wc(e, t, n, r) {
      ;((e = t.state),
        typeof t.componentWillReceiveProps == `function` && t.componentWillReceiveProps(n, r),
        typeof t.UNSAFE_componentWillReceiveProps == `function` &&
          t.UNSAFE_componentWillReceiveProps(n, r),
        t.state !== e && Sc.enqueueReplaceState(t, t.state, null))
    }
    function Tc(e, t) {
      var n = t
      if (`ref` in t) for (var r in ((n = {}), t)) r !== `ref` && (n[r] = t[r])
      if ((e = e.defaultProps))
        for (var i in (n === t && (n = C({}, n)), e)) n[i] === void 0 && (n[i] = e[i])
      return n
    }
    function Ec(e) {
      Ei(e)
    }
    function Dc(e) {
      console.error(e)
    }
    function Oc(e) {
      Ei(e)
    }
    function kc(e, t) {
      try {
        var n = e.onUncaughtError
        n(t.value, { componentStack: t.stack })
      } catch (e) {
        setTimeout(function () {
          throw e
        })
      }
    }
    function Ac(e, t, n) {
      try {
        var r = e.onCaughtError
        r(n.value, { componentStack: n.stack, errorBoundary: t.tag === 1 ? t.stateNode : null })
      } catch (e) {
        setTimeout(function () {
          throw e
        })
      }
    }
    function jc(e, t, n) {
      return (
        (n = bo(n)),
        (n.tag = 3),
        (n.payload = { element: null }),
        (n.callback = function () {
          kc(e, t)
        }),
        n
      )
    }
    function Mc(e) {
      return ((e = bo(e)), (e.tag = 3), e)
    }
    function Nc(e, t, n, r) {
      var i = n.type.getDerivedStateFromError
      if (typeof i == `function`) {
        var a = r.value
        ;((e.payload = function () {
          return i(a)
        }),
          (e.callback = function () {
            Ac(t, n, r)
          }))
      }
      var o = n.stateNode
      o !== null &&
        typeof o.componentDidCatch == `function` &&
        (e.callback = function () {
          ;(Ac(t, n, r),
            typeof i != `function` && (yd === null ? (yd = new Set([this])) : yd.add(this)))
          var e = r.stack
          this.componentDidCatch(r.value, { componentStack: e === null ? `` : e })
        })
    }
    function Pc(e, t, n, r, i) {
      if (((n.flags |= 32768), typeof r == `object` && r && typeof r.then == `function`)) {
        if (((t = n.alternate), t !== null && Ea(t, n, i, !0), (n = Po.current), n !== null)) {
          switch (n.tag) {
            case 31:
            case 13:
            case 19:
              return (
                Fo === null ? Kd() : n.alternate === null && Y === 0 && (Y = 3),
                (n.flags &= -257),
                (n.flags |= 65536),
                (n.lanes = i),
                r === to
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null ? (n.updateQueue = new Set([r])) : t.add(r),
                    mf(e, r, i)),
                !1
              )
            case 22:
              return (
                (n.flags |= 65536),
                r === to
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null
                      ? ((t = {
                          transitions: null,
                          markerInstances: null,
                          retryQueue: new Set([r]),
                        }),
                        (n.updateQueue = t))
                      : ((n = t.retryQueue), n === null ? (t.retryQueue = new Set([r])) : n.add(r)),
                    mf(e, r, i)),
                !1
              )
          }
          throw Error(o(435, n.tag))
        }
        return (mf(e, r, i), Kd(), !1)
      }
      if (I)
        return (
          (t = Po.current),
          t === null
            ? (r !== da && ((t = Error(o(423), { cause: r })), va(Ji(t, n))),
              (e = e.current.alternate),
              (e.flags |= 65536),
              (i &= -i),
              (e.lanes |= i),
              (r = Ji(r, n)),
              (i = jc(e.stateNode, r, i)),
              Co(e, i),
              Y !== 4 && (Y = 2))
            : (!(t.flags & 65536) && (t.flags |= 256),
              (t.flags |= 65536),
              (t.lanes = i),
              r !== da && ((e = Error(o(422), { cause: r })), va(Ji(e, n)))),
          !1
        )
      var a = Error(o(520), { cause: r })
      if (((a = Ji(a, n)), fd === null ? (fd = [a]) : fd.push(a), Y !== 4 && (Y = 2), t === null))
        return !0
      ;((r = Ji(r, n)), (n = t))
      do {
        switch (n.tag) {
          case 3:
            return (
              (n.flags |= 65536),
              (e = i & -i),
              (n.lanes |= e),
              (e = jc(n.stateNode, r, e)),
              Co(n, e),
              !1
            )
          case 1:
            if (
              ((t = n.type),
              (a = n.stateNode),
              !(n.flags & 128) &&
                (typeof t.getDerivedStateFromError == `function` ||
                  (a !== null &&
                    typeof a.componentDidCatch == `function` &&
                    (yd === null || !yd.has(a)))))
            )
              return (
                (n.flags |= 65536),
                (i &= -i),
                (n.lanes |= i),
                (i = Mc(i)),
                Nc(i, e, n, r),
                Co(n, i),
                !1
              )
            break
          case 22:
            if (n.memoizedState !== null) return ((n.flags |= 65536), !1)
        }
        n = n.return
      } while (n !== null)
      return !1
    }
    var Fc = Error(o(461)),
      Ic = !1
    function Lc(e, t, n, r) {
      t.child = e === null ? go(t, null, n, r) : ho(t, e.child, n, r)
    }
    function Rc(e, t, n, r, i) {
      n = n.render
      var a = t.ref
      if (`ref` in r) {
        var o = {}
        for (var s in r) s !== `ref` && (o[s] = r[s])
      } else o = r
      return (
        Oa(t),
        (r = ts(e, t, n, o, a, i)),
        (s = as()),
        e !== null && !Ic
          ? (os(e, t, i), fl(e, t, i))
          : (I && s && oa(t), (t.flags |= 1), Lc(e, t, r, i), t.child)
      )
    }
    function zc(e, t, n, r, i) {
      if (e === null) {
        var a = n.type
        return typeof a == `function` && !zi(a) && a.defaultProps === void 0 && n.compare === null
          ? ((t.tag = 15), (t.type = a), Bc(e, t, a, r, i))
          : ((e = Hi(n.type, null, r, t, t.mode, i)),
            (e.ref = t.ref),
            (e.return = t),
            (t.child = e))
      }
      if (((a = e.child), !pl(e, i))) {
        var o = a.memoizedProps
        if (((n = n.compare), (n = n === null ? Jr : n), n(o, r) && e.ref === t.ref))
          return fl(e, t, i)
      }
      return ((t.flags |= 1), (e = Bi(a, r)), (e.ref = t.ref), (e.return = t), (t.child = e))
    }
    function Bc(e, t, n, r, i) {
      if (e !== null) {
        var a = e.memoizedProps
        if (Jr(a, r) && e.ref === t.ref) {
          if (((Ic = !1), (t.pendingProps = r = a), pl(e, i))) e.flags & 131072 && (Ic = !0)
          else return ((t.lanes = e.lanes), fl(e, t, i))
        }
      }
      return Jc(e, t, n, r, i)
    }
    function Vc(e, t, n, r) {
      var i = r.children,
        a = e === null ? null : e.memoizedState
      if (
        (e === null &&
          t.stateNode === null &&
          (t.stateNode = {
            _visibility: 1,
            _pendingMarkers: null,
            _retryCache: null,
            _transitions: null,
          }),
        r.mode === `hidden`)
      ) {
        if (t.flags & 128) {
          if (((a = a === null ? n : a.baseLanes | n), e !== null)) {
            for (r = t.child = e.child, i = 0; r !== null;)
              ((i = i | r.lanes | r.childLanes), (r = r.sibling))
            r = i & ~a
          } else ((r = 0), (t.child = null))
          return Uc(e, t, a, n, r)
        }
        if (n & 536870912)
          ((t.memoizedState = { baseLanes: 0, cachePool: null }),
            e !== null && Xa(t, a === null ? null : a.cachePool),
            a === null ? Mo() : jo(t, a),
            Ro(t))
        else return ((r = t.lanes = 536870912), Uc(e, t, a === null ? n : a.baseLanes | n, n, r))
      } else
        a === null
          ? (e !== null && Xa(t, null), Mo(), zo())
          : (Xa(t, a.cachePool), jo(t, a), zo(), (t.memoizedState = null))
      return (Lc(e, t, i, n), t.child)
    }
    function Hc(e, t) {
      return (
        (e !== null && e.tag === 22) ||
          t.stateNode !== null ||
          (t.stateNode = {
            _visibility: 1,
            _pendingMarkers: null,
            _retryCache: null,
            _transitions: null,
          }),
        t.sibling
      )
    }
    function Uc(e, t, n, r, i) {
      var a = Ya()
      return (
        (a = a === null ? null : { parent: L._currentValue, pool: a }),
        (t.memoizedState = { baseLanes: n, cachePool: a }),
        e !== null && Xa(t, null),
        Mo(),
        Ro(t),
        e !== null && Ea(e, t, r, !0),
        (t.childLanes = i),
        null
      )
    }
    function Wc(e, t) {
      return (
        (t = rl({ mode: t.mode, children: t.children }, e.mode)),
        (t.ref = e.ref),
        (e.child = t),
        (t.return = e),
        t
      )
    }
    function Gc(e, t, n) {
      return (
        ho(t, e.child, null, n),
        (e = Wc(t, t.pendingProps)),
        (e.flags |= 2),
        Bo(t),
        (t.memoizedState = null),
        e
      )
    }
    function Kc(e, t, n) {
      var r = t.pendingProps,
        i = !!(t.flags & 128)
      if (((t.flags &= -129), e === null)) {
        if (I) {
          if (r.mode === `hidden`)
            return (
              (e = Wc(t, r)),
              (t.lanes = 536870912),
              (e.memoizedState = { baseLanes: 0, cachePool: null }),
              Hc(null, e)
            )
          if (
            (Lo(t),
            (e = F)
              ? ((e = am(e, ua)),
                (e = e !== null && e.data === `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: ta === null ? null : { id: na, overflow: ra },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Gi(e)),
                  (n.return = t),
                  (t.child = n),
                  (P = t),
                  (F = null)))
              : (e = null),
            e === null)
          )
            throw fa(t)
          return ((t.lanes = 536870912), null)
        }
        return Wc(t, r)
      }
      var a = e.memoizedState
      if (a !== null) {
        var s = a.dehydrated
        if ((Lo(t), i)) {
          if (t.flags & 256) ((t.flags &= -257), (t = Gc(e, t, n)))
          else if (t.memoizedState !== null) ((t.child = e.child), (t.flags |= 128), (t = null))
          else throw Error(o(558))
        } else if ((Ic || Ea(e, t, n, !1), (i = (n & e.childLanes) !== 0), Ic || i)) {
          if (ko.current === null) {
            if (((r = G), r !== null && ((s = Et(r, n)), s !== 0 && s !== a.retryLane)))
              throw ((a.retryLane = s), Ni(e, s), Pd(r, e, s), Fc)
            Kd()
          }
          t = Gc(e, t, n)
        } else
          ((e = a.treeContext),
            (F = lm(s.nextSibling)),
            (P = t),
            (I = !0),
            (la = null),
            (ua = !1),
            e !== null && ca(t, e),
            (t = Wc(t, r)),
            (t.flags |= 134221824))
        return t
      }
      return (
        (e = Bi(e.child, { mode: r.mode, children: r.children })),
        (e.ref = t.ref),
        (t.child = e),
        (e.return = t),
        e
      )
    }
    function qc(e, t) {
      var n = t.ref
      if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816)
      else {
        if (typeof n != `function` && typeof n != `object`) throw Error(o(284))
        ;(e === null || e.ref !== n) && (t.flags |= 4194816)
      }
    }
    function Jc(e, t, n, r, i) {
      return (
        Oa(t),
        (n = ts(e, t, n, r, void 0, i)),
        (r = as()),
        e !== null && !Ic
          ? (os(e, t, i), fl(e, t, i))
          : (I && r && oa(t), (t.flags |= 1), Lc(e, t, n, i), t.child)
      )
    }
    function Yc(e, t, n, r, i, a) {
      return (
        Oa(t),
        (t.updateQueue = null),
        (n = rs(t, r, n, i)),
        ns(e),
        (r = as()),
        e !== null && !Ic
          ? (os(e, t, a), fl(e, t, a))
          : (I && r && oa(t), (t.flags |= 1), Lc(e, t, n, a), t.child)
      )
    }
    function Xc(e, t, n, r, i) {
      if ((Oa(t), t.stateNode === null)) {
        var a = Ii,
          o = n.contextType
        ;(typeof o == `object` && o && (a = ka(o)),
          (a = new n(r, a)),
          (t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null),
          (a.updater = Sc),
          (t.stateNode = a),
          (a._reactInternals = t),
          (a = t.stateNode),
          (a.props = r),
          (a.state = t.memoizedState),
          (a.refs = {}),
          vo(t),
          (o = n.contextType),
          (a.context = typeof o == `object` && o ? ka(o) : Ii),
          (a.state = t.memoizedState),
          (o = n.getDerivedStateFromProps),
          typeof o == `function` && (xc(t, n, o, r), (a.state = t.memoizedState)),
          typeof n.getDerivedStateFromProps == `function` ||
            typeof a.getSnapshotBeforeUpdate == `function` ||
            (typeof a.UNSAFE_componentWillMount != `function` &&
              typeof a.componentWillMount != `function`) ||
            ((o = a.state),
            typeof a.componentWillMount == `function` && a.componentWillMount(),
            typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount(),
            o !== a.state && Sc.enqueueReplaceState(a, a.state, null),
            Eo(t, r, a, i),
            To(),
            (a.state = t.memoizedState)),
          typeof a.componentDidMount == `function` && (t.flags |= 4194308),
          (r = !0))
      } else if (e === null) {
        a = t.stateNode
        var s = t.memoizedProps,
          c = Tc(n, s)
        a.props = c
        var l = a.context,
          u = n.contextType
        ;((o = Ii), typeof u == `object` && u && (o = ka(u)))
        var d = n.getDerivedStateFromProps
        ;((u = typeof d == `function` || typeof a.getSnapshotBeforeUpdate == `function`),
          (s = t.pendingProps !== s),
          u ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((s || l !== o) && wc(t, a, r, o)),
          (_o = !1))
        var f = t.memoizedState
        ;((a.state = f),
          Eo(t, r, a, i),
          To(),
          (l = t.memoizedState),
          s || f !== l || _o
            ? (typeof d == `function` && (xc(t, n, d, r), (l = t.memoizedState)),
              (c = _o || Cc(t, n, c, r, f, l, o))
                ? (u ||
                    (typeof a.UNSAFE_componentWillMount != `function` &&
                      typeof a.componentWillMount != `function`) ||
                    (typeof a.componentWillMount == `function` && a.componentWillMount(),
                    typeof a.UNSAFE_componentWillMount == `function` &&
                      a.UNSAFE_componentWillMount()),
                  typeof a.componentDidMount == `function` && (t.flags |= 4194308))
                : (typeof a.componentDidMount == `function` && (t.flags |= 4194308),
                  (t.memoizedProps = r),
                  (t.memoizedState = l)),
              (a.props = r),
              (a.state = l),
              (a.context = o),
              (r = c))
            : (typeof a.componentDidMount == `function` && (t.flags |= 4194308), (r = !1)))
      } else {
        ;((a = t.stateNode),
          yo(e, t),
          (o = t.memoizedProps),
          (u = Tc(n, o)),
          (a.props = u),
          (d = t.pendingProps),
          (f = a.context),
          (l = n.contextType),
          (c = Ii),
          typeof l == `object` && l && (c = ka(l)),
          (s = n.getDerivedStateFromProps),
          (l = typeof s == `function` || typeof a.getSnapshotBeforeUpdate == `function`) ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((o !== d || f !== c) && wc(t, a, r, c)),
          (_o = !1),
          (f = t.memoizedState),
          (a.state = f),
          Eo(t, r, a, i),
          To())
        var p = t.memoizedState
        o !== d || f !== p || _o || (e !== null && e.dependencies !== null && Da(e.dependencies))
          ? (typeof s == `function` && (xc(t, n, s, r), (p = t.memoizedState)),
            (u =
              _o ||
              Cc(t, n, u, r, f, p, c) ||
              (e !== null && e.dependencies !== null && Da(e.dependencies)))
              ? (l ||
                  (typeof a.UNSAFE_componentWillUpdate != `function` &&
                    typeof a.componentWillUpdate != `function`) ||
                  (typeof a.componentWillUpdate == `function` && a.componentWillUpdate(r, p, c),
                  typeof a.UNSAFE_componentWillUpdate == `function` &&
                    a.UNSAFE_componentWillUpdate(r, p, c)),
                typeof a.componentDidUpdate == `function` && (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate == `function` && (t.flags |= 1024))
              : (typeof a.componentDidUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 1024),
                (t.memoizedProps = r),
                (t.memoizedState = p)),
            (a.props = r),
            (a.state = p),
            (a.context = c),
            (r = u))
          : (typeof a.componentDidUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 4),
            typeof a.getSnapshotBeforeUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 1024),
            (r = !1))
      }
      return (
        (a = r),
        qc(e, t),
        (r = !!(t.flags & 128)),
        a || r
          ? ((a = t.stateNode),
            (n = r && typeof n.getDerivedStateFromError != `function` ? null : a.render()),
            (t.flags |= 1),
            e !== null && r
              ? ((t.child = ho(t, e.child, null, i)), (t.child = ho(t, null, n, i)))
              : Lc(e, t, n, i),
            (t.memoizedState = a.state),
            (e = t.child))
          : (e = fl(e, t, i)),
        e
      )
    }
    function Zc(e, t, n, r) {
      return (ga(), (t.flags |= 256), Lc(e, t, n, r), t.child)
    }
    var Qc = { dehydrated: null, treeContext: null, retryLane: 0, hydrationErrors: null }
    function $c(e) {
      return { baseLanes: e, cachePool: Za() }
    }
    function el(e, t, n) {
      return ((e = e === null ? 0 : e.childLanes & ~n), t && (e |= ud), e)
    }
    function tl(e, t, n) {
      var r = t.pendingProps,
        i = !1,
        a = !!(t.flags & 128),
        o
      if (
        ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Vo.current & 2)),
        o && ((i = !0), (t.flags &= -129)),
        (o = !!(t.flags & 32)),
        (t.flags &= -33),
        e === null)
      ) {
        if (I) {
          if (
            (i ? Io(t) : zo(),
            (e = F)
              ? ((e = am(e, ua)),
                (e = e !== null && e.data !== `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: ta === null ? null : { id: na, overflow: ra },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Gi(e)),
                  (n.return = t),
                  (t.child = n),
                  (P = t),
                  (F = null)))
              : (e = null),
            e === null)
          )
            throw fa(t)
          return ((t.lanes = sm(e) ? 32 : 536870912), null)
        }
        return (
          (a = r.children),
          (r = r.fallback),
          i
            ? (zo(),
              (i = t.mode),
              (a = rl({ mode: `hidden`, children: a }, i)),
              (r = Ui(r, i, n, null)),
              (a.return = t),
              (r.return = t),
              (a.sibling = r),
              (t.child = a),
              (r = t.child),
              (r.memoizedState = $c(n)),
              (r.childLanes = el(e, o, n)),
              (t.memoizedState = Qc),
              Hc(null, r))
            : (Io(t), nl(t, a))
        )
      }
      var s = e.memoizedState
      if (s !== null) {
        var c = s.dehydrated
        if (c !== null) return al(e, t, a, o, r, c, s, n)
      }
      return i
        ? (zo(),
          (i = r.fallback),
          (a = t.mode),
          (s = e.child),
          (c = s.sibling),
          (r = Bi(s, { mode: `hidden`, children: r.children })),
          (r.subtreeFlags = s.subtreeFlags & 1206910976),
          c === null ? ((i = Ui(i, a, n, null)), (i.flags |= 2)) : (i = Bi(c, i)),
          (i.return = t),
          (r.return = t),
          (r.sibling = i),
          (t.child = r),
          Hc(null, r),
          (r = t.child),
          (i = e.child.memoizedState),
          i === null
            ? (i = $c(n))
            : ((a = i.cachePool),
              a === null
                ? (a = Za())
                : ((s = L._currentValue), (a = a.parent === s ? a : { parent: s, pool: s })),
              (i = { baseLanes: i.baseLanes | n, cachePool: a })),
          (r.memoizedState = i),
          (r.childLanes = el(e, o, n)),
          (t.memoizedState = Qc),
          Hc(e.child, r))
        : (Io(t),
          (n = e.child),
          (e = n.sibling),
          (n = Bi(n, { mode: `visible`, children: r.children })),
          (n.return = t),
          (n.sibling = null),
          e !== null &&
            ((o = t.deletions), o === null ? ((t.deletions = [e]), (t.flags |= 16)) : o.push(e)),
          (t.child = n),
          (t.memoizedState = null),
          n)
    }
    function nl(e, t) {
      return ((t = rl({ mode: `visible`, children: t }, e.mode)), (t.return = e), (e.child = t))
    }
    function rl(e, t) {
      return ((e = Ri(22, e, null, t)), (e.lanes = 0), e)
    }
    function il(e, t, n) {
      return (
        ho(t, e.child, null, n),
        (e = nl(t, t.pendingProps.children)),
        (e.flags |= 2),
        (t.memoizedState = null),
        e
      )
    }
    function al(e, t, n, r, i, a, s, c) {
      if (n)
        return t.flags & 256
          ? (Io(t), (t.flags &= -257), il(e, t, c))
          : t.memoizedState === null
            ? (zo(),
              (a = i.fallback),
              (s = t.mode),
              (i = rl({ mode: `visible`, children: i.children }, s)),
              (a = Ui(a, s, c, null)),
              (a.flags |= 2),
              (i.return = t),
              (a.return = t),
              (i.sibling = a),
              (t.child = i),
              ho(t, e.child, null, c),
              (i = t.child),
              (i.memoizedState = $c(c)),
              (i.childLanes = el(e, r, c)),
              (t.memoizedState = Qc),
              Hc(null, i))
            : (zo(), (t.child = e.child), (t.flags |= 128), null)
      if ((Io(t), sm(a))) {
        if (((r = a.nextSibling && a.nextSibling.dataset), r)) var l = r.dgst
        return (
          (r = l),
          r !== `` &&
            ((i = Error(o(419))),
            (i.stack = ``),
            (i.digest = r),
            va({ value: i, source: null, stack: null })),
          il(e, t, c)
        )
      }
      if ((Ic || Ea(e, t, c, !1), (r = (c & e.childLanes) !== 0), Ic || r)) {
        if (ko.current !== null) return il(e, t, c)
        if (((r = G), r !== null && ((i = Et(r, c)), i !== 0 && i !== s.retryLane)))
          throw ((s.retryLane = i), Ni(e, i), Pd(r, e, i), Fc)
        return (om(a) || Kd(), il(e, t, c))
      }
      return om(a)
        ? ((t.flags |= 192), (t.child = e.child), null)
        : ((e = s.treeContext),
          (F = lm(a.nextSibling)),
          (P = t),
          (I = !0),
          (la = null),
          (ua = !1),
          e !== null && ca(t, e),
          (t = nl(t, i.children)),
          (t.flags |= 134221824),
          t)
    }
    function ol(e, t, n) {
      e.lanes |= t
      var r = e.alternate
      ;(r !== null && (r.lanes |= t), wa(e.return, t, n))
    }
    function sl(e) {
      for (var t = null; e !== null;) {
        var n = e.alternate
        ;(n !== null && Wo(n) === null && (t = e), (e = e.sibling))
      }
      return t
    }
    function cl(e, t, n, r, i, a) {
      var o = e.memoizedState
      o === null
        ? (e.memoizedState = {
            isBackwards: t,
            rendering: null,
            renderingStartTime: 0,
            last: r,
            tail: n,
            tailMode: i,
            treeForkCount: a,
          })
        : ((o.isBackwards = t),
          (o.rendering = null),
          (o.renderingStartTime = 0),
          (o.last = r),
          (o.tail = n),
          (o.tailMode = i),
          (o.treeForkCount = a))
    }
    function ll(e) {
      var t = e.child
      for (e.child = null; t !== null;) {
        var n = t.sibling
        ;((t.sibling = e.child), (e.child = t), (t = n))
      }
    }
    function ul(e, t, n) {
      var r = t.pendingProps,
        i = r.revealOrder,
        a = r.tail
      r = r.children
      var o = Vo.current
      if (t.flags & 128) return (Ho(t, o), null)
      var s = !!(o & 2)
      if (
        (s ? ((o = (o & 1) | 2), (t.flags |= 128)) : (o &= 1),
        Ho(t, o),
        i === `backwards` && e !== null ? (ll(e), Lc(e, t, r, n), ll(e)) : Lc(e, t, r, n),
        (r = I ? Qi : 0),
        !s && e !== null && e.flags & 128)
      )
        a: for (e = t.child; e !== null;) {
          if (e.tag === 13) e.memoizedState !== null && ol(e, n, t)
          else if (e.tag === 19) ol(e, n, t)
          else if (e.child !== null) {
            ;((e.child.return = e), (e = e.child))
            continue
          }
          if (e === t) break a
          for (; e.sibling === null;) {
            if (e.return === null || e.return === t) break a
            e = e.return
          }
          ;((e.sibling.return = e.return), (e = e.sibling))
        }
      switch (i) {
        case `backwards`:
          ;((n = sl(t.child)),
            n === null
              ? ((i = t.child), (t.child = null))
              : ((i = n.sibling), (n.sibling = null), ll(t)),
            cl(t, !0, i, null, a, r))
          break
        case `unstable_legacy-backwards`:
          for (n = null, i = t.child, t.child = null; i !== null;) {
            if (((e = i.alternate), e !== null && Wo(e) === null)) {
              t.child = i
              break
            }
            ;((e = i.sibling), (i.sibling = n), (n = i), (i = e))
          }
          cl(t, !0, n, null, a, r)
          break
        case `together`:
          cl(t, !1, null, null, void 0, r)
          break
        case `independent`:
          t.memoizedState = null
          break
        default:
          ;((n = sl(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null)),
            cl(t, !1, i, n, a, r))
      }
      return t.child
    }
    function dl(e, t, n) {
      var r = t.pendingProps
      return (Sa(t, t.type, r.value), Lc(e, t, r.children, n), t.child)
    }
    function fl(e, t, n) {
      if (
        (e !== null && (t.dependencies = e.dependencies), (sd |= t.lanes), (n & t.childLanes) === 0)
      ) {
        if (e !== null) {
          if ((Ea(e, t, n, !1), (n & t.childLanes) === 0)) return null
        } else return null
      }
      if (e !== null && t.child !== e.child) throw Error(o(153))
      if (t.child !== null) {
        for (e = t.child, n = Bi(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;)
          ((e = e.sibling), (n = n.sibling = Bi(e, e.pendingProps)), (n.return = t))
        n.sibling = null
      }
      return t.child
    }
    function pl(e, t) {
      return (e.lanes & t) !== 0 || ((e = e.dependencies), !!(e !== null && Da(e)))
    }
    function ml(e, t, n) {
      switch (t.tag) {
        case 3:
          ;(Pe(t, t.stateNode.containerInfo), Sa(t, L, e.memoizedState.cache), ga())
          break
        case 27:
        case 5:
          Ie(t)
          break
        case 4:
          Pe(t, t.stateNode.containerInfo)
          break
        case 10:
          Sa(t, t.type, t.memoizedProps.value)
          break
        case 31:
          if (t.memoizedState !== null) return ((t.flags |= 128), Lo(t), null)
          break
        case 13:
          var r = t.memoizedState
          if (r !== null) {
            if (r.dehydrated !== null) return (Io(t), (t.flags |= 128), null)
            r = Ea(e, t, n, !1)
            var i = t.child.childLanes
            return r || (n & i) !== 0
              ? tl(e, t, n)
              : (Io(t), (e = fl(e, t, n)), e === null ? null : e.sibling)
          }
          Io(t)
          break
        case 19:
          if (t.flags & 128) return ul(e, t, n)
          if (
            ((i = !!(e.flags & 128)),
            (r = (n & t.childLanes) !== 0),
            (r ||= (Ea(e, t, n, !1), (n & t.childLanes) !== 0)),
            i)
          ) {
            if (r) return ul(e, t, n)
            t.flags |= 128
          }
          if (
            ((i = t.memoizedState),
            i !== null && ((i.rendering = null), (i.tail = null), (i.lastEffect = null)),
            Ho(t, Vo.current),
            r)
          )
            break
          return null
        case 22:
          return ((t.lanes = 0), Vc(e, t, n, t.pendingProps))
        case 24:
          Sa(t, L, e.memoizedState.cache)
      }
      return fl(e, t, n)
    }
    function hl(e, t, n) {
      if (e !== null) {
        if (e.memoizedProps !== t.pendingProps) Ic = !0
        else {
          if (!pl(e, n) && !(t.flags & 128)) return ((Ic = !1), ml(e, t, n))
          Ic = !!(e.flags & 131072)
        }
      } else ((Ic = !1), I && t.flags & 1048576 && aa(t, Qi, t.index))
      switch (((t.lanes = 0), t.tag)) {
        case 16:
          a: {
            var r = t.pendingProps
            if (((e = io(t.elementType)), (t.type = e), typeof e == `function`))
              zi(e)
                ? ((r = Tc(e, r)), (t.tag = 1), (t = Xc(null, t, e, r, n)))
                : ((t.tag = 0), (t = Jc(null, t, e, r, n)))
            else {
              if (e != null) {
                var i = e.$$typeof
                if (i === de) {
                  ;((t.tag = 11), (t = Rc(null, t, e, r, n)))
                  break a
                }
                if (i === T) {
                  ;((t.tag = 14), (t = zc(null, t, e, r, n)))
                  break a
                }
                if (i === w) {
                  ;((t.tag = 10), (t.type = e), (t = dl(null, t, n)))
                  break a
                }
              }
              throw ((t = Ce(e) || e), Error(o(306, t, ``)))
            }
          }
          return t
        case 0:
          return Jc(e, t, t.type, t.pendingProps, n)
        case 1:
          return ((r = t.type), (i = Tc(r, t.pendingProps)), Xc(e, t, r, i, n))
        case 3:
          a: {
            if ((Pe(t, t.stateNode.containerInfo), e === null)) throw Error(o(387))
            r = t.pendingProps
            var a = t.memoizedState
            ;((i = a.element), yo(e, t), Eo(t, r, null, n))
            var s = t.memoizedState
            if (
              ((r = s.cache),
              Sa(t, L, r),
              r !== a.cache && Ta(t, [L], n, !0),
              To(),
              (r = s.element),
              a.isDehydrated)
            ) {
              if (
                ((a = { element: r, isDehydrated: !1, cache: s.cache }),
                (t.updateQueue.baseState = a),
                (t.memoizedState = a),
                t.flags & 256)
              ) {
                t = Zc(e, t, r, n)
                break a
              }
              if (r !== i) {
                ;((i = Ji(Error(o(424)), t)), va(i), (t = Zc(e, t, r, n)))
                break a
              }
              switch (((e = t.stateNode.containerInfo), e.nodeType)) {
                case 9:
                  e = e.body
                  break
                default:
                  e = e.nodeName === `HTML` ? e.ownerDocument.body : e
              }
              for (
                F = lm(e.firstChild),
                  P = t,
                  I = !0,
                  la = null,
                  ua = !0,
                  n = go(t, null, r, n),
                  t.child = n;
                n;
              )
                ((n.flags = (n.flags & -3) | 134221824), (n = n.sibling))
            } else {
              if ((ga(), r === i)) {
                t = fl(e, t, n)
                break a
              }
              Lc(e, t, r, n)
            }
            t = t.child
          }
          return t
        case 26:
          return (
            qc(e, t),
            e === null
              ? (n = Nm(t.type, null, t.pendingProps, null))
                ? (t.memoizedState = n)
                : I || (t.stateNode = fp(t.type, t.pendingProps, Me.current, t))
              : (t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState)),
            null
          )
        case 27:
          return (
            Ie(t),
            e === null &&
              I &&
              ((r = t.stateNode = hm(t.type, t.pendingProps, Me.current)),
              (P = t),
              (ua = !0),
              (i = F),
              Sp(t.type) ? ((um = i), (F = lm(r.firstChild))) : (F = i)),
            Lc(e, t, t.pendingProps.children, n),
            qc(e, t),
            e === null && (t.flags |= 4194304),
            t.child
          )
        case 5:
          return (
            e === null &&
              I &&
              ((i = r = F) &&
                ((r = rm(r, t.type, t.pendingProps, ua)),
                r === null
                  ? (i = !1)
                  : ((t.stateNode = r), (P = t), (F = lm(r.firstChild)), (ua = !1), (i = !0))),
              i || fa(t)),
            Ie(t),
            (i = t.type),
            (a = t.pendingProps),
            (s = e === null ? null : e.memoizedProps),
            (r = a.children),
            pp(i, a) ? (r = null) : s !== null && pp(i, s) && (t.flags |= 32),
            t.memoizedState !== null && ((i = ts(e, t, is, null, null, n)), (sh._currentValue = i)),
            qc(e, t),
            Lc(e, t, r, n),
            t.child
          )
        case 6:
          return (
            e === null &&
              I &&
              ((e = n = F) &&
                ((n = im(n, t.pendingProps, ua)),
                n === null ? (e = !1) : ((t.stateNode = n), (P = t), (F = null), (e = !0))),
              e || fa(t)),
            null
          )
        case 13:
          return tl(e, t, n)
        case 4:
          return (
            Pe(t, t.stateNode.containerInfo),
            (r = t.pendingProps),
            e === null ? (t.child = ho(t, null, r, n)) : Lc(e, t, r, n),
            t.child
          )
        case 11:
          return Rc(e, t, t.type, t.pendingProps, n)
        case 7:
          return ((r = t.pendingProps), qc(e, t), Lc(e, t, r, n), t.child)
        case 8:
          return (Lc(e, t, t.pendingProps.children, n), t.child)
        case 12:
          return (Lc(e, t, t.pendingProps.children, n), t.child)
        case 10:
          return dl(e, t, n)
        case 9:
          return (
            (i = t.type._context),
            (r = t.pendingProps.children),
            Oa(t),
            (i = ka(i)),
            (r = r(i)),
            (t.flags |= 1),
            Lc(e, t, r, n),
            t.child
          )
        case 14:
          return zc(e, t, t.type, t.pendingProps, n)
        case 15:
          return Bc(e, t, t.type, t.pendingProps, n)
        case 19:
          return ul(e, t, n)
        case 31:
          return Kc(e, t, n)
        case 22:
          return Vc(e, t, n, t.pendingProps)
        case 24:
          return (
            Oa(t),
            (r = ka(L)),
            e === null
              ? ((i = Ya()),
                i === null &&
                  ((i = G),
                  (a = Fa()),
                  (i.pooledCache = a),
                  a.refCount++,
                  a !== null && (i.pooledCacheLanes |= n),
                  (i = a)),
                (t.memoizedState = { parent: r, cache: i }),
                vo(t),
                Sa(t, L, i))
              : ((e.lanes & n) !== 0 && (yo(e, t), Eo(t, null, null, n), To()),
                (i = e.memoizedState),
                (a = t.memoizedState),
                i.parent === r
                  ? ((r = a.cache), Sa(t, L, r), r !== i.cache && Ta(t, [L], n, !0))
                  : ((i = { parent: r, cache: r }),
                    (t.memoizedState = i),
                    t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = i),
                    Sa(t, L, r))),
            Lc(e, t, t.pendingProps.children, n),
            t.child
          )
        case 30:
          return (
            t.stateNode === null &&
              (t.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
            (r = t.pendingProps),
            r.name != null && r.name !== `auto`
              ? (t.flags |= e === null ? 18882560 : 18874368)
              : I && oa(t),
            e !== null && e.memoizedProps.name !== r.name ? (t.flags |= 4194816) : qc(e, t),
            Lc(e, t, r.children, n),
            t.child
          )
        case 29:
          throw t.pendingProps
      }
      throw Error(o(156, t.tag))
    }
    function gl(e) {
      e.flags |= 4
    }
    function _l(e, t, n, r, i) {
      var a
      if (
        ((a = !!(e.mode & 32)) &&
          (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)),
        a)
      ) {
        if (((e.flags |= 16777216), (i & 335544128) === i)) {
          if (e.stateNode.complete) e.flags |= 8192
          else if (Ud()) e.flags |= 8192
          else throw ((ao = to), $a)
        }
      } else e.flags &= -16777217
    }
    function vl(e, t) {
      if (t.type !== `stylesheet` || t.state.loading & 4) e.flags &= -16777217
      else if (((e.flags |= 16777216), !Ym(t))) {
        if (Ud()) e.flags |= 8192
        else throw ((ao = to), $a)
      }
    }
    function yl(e, t) {
      ;(t !== null && (e.flags |= 4),
        e.flags & 16384 && ((t = e.tag === 22 ? 536870912 : bt()), (e.lanes |= t), (dd |= t)))
    }
    function bl(e, t) {
      if (!I)
        switch (e.tailMode) {
          case `visible`:
            break
          case `collapsed`:
            for (var n = e.tail, r = null; n !== null;)
              (n.alternate !== null && (r = n), (n = n.sibling))
            r === null
              ? t || e.tail === null
                ? (e.tail = null)
                : (e.tail.sibling = null)
              : (r.sibling = null)
            break
          default:
            for (t = e.tail, n = null; t !== null;)
              (t.alternate !== null && (n = t), (t = t.sibling))
            n === null ? (e.tail = null) : (n.sibling = null)
        }
    }
    function V(e) {
      var t = e.alternate !== null && e.alternate.child === e.child,
        n = 0,
        r = 0
      if (t)
        for (var i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags & 1206910976),
            (r |= i.flags & 1206910976),
            (i.return = e),
            (i = i.sibling))
      else
        for (i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags),
            (r |= i.flags),
            (i.return = e),
            (i = i.sibling))
      return ((e.subtreeFlags |= r), (e.childLanes = n), t)
    }
    function xl(e, t, n) {
      var r = t.pendingProps
      switch ((sa(t), t.tag)) {
        case 16:
        case 15:
        case 0:
        case 11:
        case 7:
        case 8:
        case 12:
        case 9:
        case 14:
          return (V(t), null)
        case 1:
          return (V(t), null)
        case 3:
          return (
            (n = t.stateNode),
            (r = null),
            e !== null && (r = e.memoizedState.cache),
            t.memoizedState.cache !== r && (t.flags |= 2048),
            Ca(L),
            Fe(),
            n.pendingContext && ((n.context = n.pendingContext), (n.pendingContext = null)),
            (e === null || e.child === null) &&
              (ha(t)
                ? gl(t)
                : e === null ||
                  (e.memoizedState.isDehydrated && !(t.flags & 256)) ||
                  ((t.flags |= 1024), _a())),
            V(t),
            null
          )
        case 26:
          var i = t.type,
            a = t.memoizedState
          return (
            e === null
              ? (gl(t), a === null ? (V(t), _l(t, i, null, r, n)) : (V(t), vl(t, a)))
              : a
                ? a === e.memoizedState
                  ? (V(t), (t.flags &= -16777217))
                  : (gl(t), V(t), vl(t, a))
                : ((e = e.memoizedProps), e !== r && gl(t), V(t), _l(t, i, e, r, n)),
            null
          )
        case 27:
          if ((Le(t), (n = Me.current), (i = t.type), e !== null && t.stateNode != null))
            e.memoizedProps !== r && gl(t)
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(o(166))
              return (V(t), (t.subtreeFlags &= -33554433), null)
            }
            ;((e = Ae.current), ha(t) ? pa(t, e) : ((e = hm(i, r, n)), (t.stateNode = e), gl(t)))
          }
          return (V(t), (t.subtreeFlags &= -33554433), null)
        case 5:
          if ((Le(t), (i = t.type), e !== null && t.stateNode != null))
            e.memoizedProps !== r && gl(t)
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(o(166))
              return (V(t), (t.subtreeFlags &= -33554433), null)
            }
            if (((a = Ae.current), ha(t))) pa(t, a)
            else {
              var s = lp(Me.current)
              switch (a) {
                case 1:
                  a = s.createElementNS(`http://www.w3.org/2000/svg`, i)
                  break
                case 2:
                  a = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, i)
                  break
                default:
                  switch (i) {
                    case `svg`:
                      a = s.createElementNS(`http://www.w3.org/2000/svg`, i)
                      break
                    case `math`:
                      a = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, i)
                      break
                    case `script`:
                      ;((a = s.createElement(`div`)),
                        (a.innerHTML = `<script><\/script>`),
                        (a = a.removeChild(a.firstChild)))
                      break
                    case `select`:
                      ;((a =
                        typeof r.is == `string`
                          ? s.createElement(`select`, { is: r.is })
                          : s.createElement(`select`)),
                        r.multiple ? (a.multiple = !0) : r.size && (a.size = r.size))
                      break
                    default:
                      a =
                        typeof r.is == `string`
                          ? s.createElement(i, { is: r.is })
                          : s.createElement(i)
                  }
              }
              ;((a[Mt] = t), (a[Nt] = r))
              a: for (s = t.child; s !== null;) {
                if (s.tag === 5 || s.tag === 6) a.appendChild(s.stateNode)
                else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
                  ;((s.child.return = s), (s = s.child))
                  continue
                }
                if (s === t) break a
                for (; s.sibling === null;) {
                  if (s.return === null || s.return === t) break a
                  s = s.return
                }
                ;((s.sibling.return = s.return), (s = s.sibling))
              }
              t.stateNode = a
              a: switch ((np(a, i, r), i)) {
                case `button`:
                case `input`:
                case `select`:
                case `textarea`:
                  r = !!r.autoFocus
                  break a
                case `img`:
                  r = !0
                  break a
                default:
                  r = !1
              }
              r && gl(t)
            }
          }
          return (
            V(t),
            (t.subtreeFlags &= -33554433),
            _l(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n),
            null
          )
        case 6:
          if (e && t.stateNode != null) e.memoizedProps !== r && gl(t)
          else {
            if (typeof r != `string` && t.stateNode === null) throw Error(o(166))
            if (((e = Me.current), ha(t))) {
              if (((e = t.stateNode), (n = t.memoizedProps), (r = null), (i = P), i !== null))
                switch (i.tag) {
                  case 27:
                  case 5:
                    r = i.memoizedProps
                }
              ;((e[Mt] = t),
                (e = !!(
                  e.nodeValue === n ||
                  (r !== null && !0 === r.suppressHydrationWarning) ||
                  ep(e.nodeValue, n)
                )),
                e || fa(t, !0))
            } else ((e = lp(e).createTextNode(r)), (e[Mt] = t), (t.stateNode = e))
          }
          return (V(t), null)
        case 31:
          if (((n = t.memoizedState), e === null || e.memoizedState !== null)) {
            if (((r = ha(t)), n !== null)) {
              if (e === null) {
                if (!r) throw Error(o(318))
                if (((e = t.memoizedState), (e = e === null ? null : e.dehydrated), !e))
                  throw Error(o(557))
                e[Mt] = t
              } else (ga(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4))
              ;(V(t), (e = !1))
            } else
              ((n = _a()),
                e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n),
                (e = !0))
            if (!e) return t.flags & 256 ? (Bo(t), t) : (Bo(t), null)
            if (t.flags & 128) throw Error(o(558))
          }
          return (V(t), null)
        case 13:
          if (
            ((r = t.memoizedState),
            e === null || (e.memoizedState !== null && e.memoizedState.dehydrated !== null))
          ) {
            if (((i = ha(t)), r !== null && r.dehydrated !== null)) {
              if (e === null) {
                if (!i) throw Error(o(318))
                if (((i = t.memoizedState), (i = i === null ? null : i.dehydrated), !i))
                  throw Error(o(317))
                i[Mt] = t
              } else (ga(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4))
              ;(V(t), (i = !1))
            } else
              ((i = _a()),
                e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = i),
                (i = !0))
            if (!i) return t.flags & 256 ? (Bo(t), t) : (Bo(t), null)
          }
          return (
            Bo(t),
            t.flags & 128
              ? ((t.lanes = n), t)
              : ((n = r !== null),
                (e = e !== null && e.memoizedState !== null),
                n &&
                  ((r = t.child),
                  (i = null),
                  r.alternate !== null &&
                    r.alternate.memoizedState !== null &&
                    r.alternate.memoizedState.cachePool !== null &&
                    (i = r.alternate.memoizedState.cachePool.pool),
                  (a = null),
                  r.memoizedState !== null &&
                    r.memoizedState.cachePool !== null &&
                    (a = r.memoizedState.cachePool.pool),
                  a !== i && (r.flags |= 2048)),
                n !== e && n && (t.child.flags |= 8192),
                yl(t, t.updateQueue),
                V(t),
                null)
          )
        case 4:
          return (
            Fe(), e === null && Wf(t.stateNode.containerInfo), (t.flags |= 67108864), V(t), null
          )
        case 10:
          return (Ca(t.type), V(t), null)
        case 19:
          if ((Uo(t), (r = t.memoizedState), r === null)) return (V(t), null)
          if (((i = !!(t.flags & 128)), (a = r.rendering), a === null)) {
            if (i) bl(r, !1)
            else {
              if (Y !== 0 || (e !== null && e.flags & 128))
                for (e = t.child; e !== null;) {
                  if (((a = Wo(e)), a !== null)) {
                    for (
                      t.flags |= 128,
                        bl(r, !1),
                        e = a.updateQueue,
                        t.updateQueue = e,
                        yl(t, e),
                        t.subtreeFlags = 0,
                        e = n,
                        n = t.child;
                      n !== null;
                    )
                      (Vi(n, e), (n = n.sibling))
                    return (Ho(t, (Vo.current & 1) | 2), I && ia(t, r.treeForkCount), t.child)
                  }
                  e = e.sibling
                }
              r.tail !== null &&
                Xe() > _d &&
                ((t.flags |= 128), (i = !0), bl(r, !1), (t.lanes = 4194304))
            }
          } else {
            if (!i) {
              if (((e = Wo(a)), e !== null)) {
                if (
                  ((t.flags |= 128),
                  (i = !0),
                  (e = e.updateQueue),
                  (t.updateQueue = e),
                  yl(t, e),
                  bl(r, !0),
                  r.tail === null &&
                    r.tailMode !== `collapsed` &&
                    r.tailMode !== `visible` &&
                    !a.alternate &&
                    !I)
                )
                  return (V(t), null)
              } else
                2 * Xe() - r.renderingStartTime > _d &&
                  n !== 536870912 &&
                  ((t.flags |= 128), (i = !0), bl(r, !1), (t.lanes = 4194304))
            }
            r.isBackwards
              ? ((a.sibling = t.child), (t.child = a))
              : ((e = r.last), e === null ? (t.child = a) : (e.sibling = a), (r.last = a))
          }
          if (r.tail !== null) {
            e = r.tail
            a: {
              for (n = e; n !== null;) {
                if (n.alternate !== null) {
                  n = !1
                  break a
                }
                n = n.sibling
              }
              n = !0
            }
            return (
              (r.rendering = e),
              (r.tail = e.sibling),
              (r.renderingStartTime = Xe()),
              (e.sibling = null),
              (a = Vo.current),
              (a = i ? (a & 1) | 2 : a & 1),
              r.tailMode === `visible` || r.tailMode === `collapsed` || !n || I
                ? Ho(t, a)
                : ((n = a), O(Po, t), O(Vo, n), Fo === null && (Fo = t)),
              I && ia(t, r.treeForkCount),
              e
            )
          }
          return (V(t), null)
        case 22:
        case 23:
          return (
            Bo(t),
            No(),
            (r = t.memoizedState !== null),
            e === null
              ? r && (t.flags |= 8192)
              : (e.memoizedState !== null) !== r && (t.flags |= 8192),
            r
              ? n & 536870912 && !(t.flags & 128) && (V(t), t.subtreeFlags & 6 && (t.flags |= 8192))
              : V(t),
            (n = t.updateQueue),
            n !== null && yl(t, n.retryQueue),
            (n = null),
            e !== null &&
              e.memoizedState !== null &&
              e.memoizedState.cachePool !== null &&
              (n = e.memoizedState.cachePool.pool),
            (r = null),
            t.memoizedState !== null &&
              t.memoizedState.cachePool !== null &&
              (r = t.memoizedState.cachePool.pool),
            r !== n && (t.flags |= 2048),
            e !== null && ke(Ja),
            null
          )
        case 24:
          return (
            (n = null),
            e !== null && (n = e.memoizedState.cache),
            t.memoizedState.cache !== n && (t.flags |= 2048),
            Ca(L),
            V(t),
            null
          )
        case 25:
          return null
        case 30:
          return ((t.flags |= 33554432), V(t), null)
      }
      throw Error(o(156, t.tag))
    }
    function Sl(e, t) {
      switch ((sa(t), t.tag)) {
        case 1:
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 3:
          return (
            Ca(L),
            Fe(),
            (e = t.flags),
            e & 65536 && !(e & 128) ? ((t.flags = (e & -65537) | 128), t) : null
          )
        case 26:
        case 27:
        case 5:
          return (Le(t), null)
        case 31:
          if (t.memoizedState !== null) {
            if ((Bo(t), t.alternate === null)) throw Error(o(340))
            ga()
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 13:
          if ((Bo(t), (e = t.memoizedState), e !== null && e.dehydrated !== null)) {
            if (t.alternate === null) throw Error(o(340))
            ga()
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 19:
          return (
            Uo(t),
            (e = t.flags),
            e & 65536
              ? ((t.flags = (e & -65537) | 128),
                (e = t.memoizedState),
                e !== null && ((e.rendering = null), (e.tail = null)),
                (t.flags |= 4),
                t)
              : null
          )
        case 4:
          return (Fe(), null)
        case 10:
          return (Ca(t.type), null)
        case 22:
        case 23:
          return (
            Bo(t),
            No(),
            e !== null && ke(Ja),
            (e = t.flags),
            e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null
          )
        case 24:
          return (Ca(L), null)
        case 25:
          return null
        default:
          return null
      }
    }
    function Cl(e, t) {
      switch ((sa(t), t.tag)) {
        case 3:
          ;(Ca(L), Fe())
          break
        case 26:
        case 27:
        case 5:
          Le(t)
          break
        case 4:
          Fe()
          break
        case 31:
          t.memoizedState !== null && Bo(t)
          break
        case 13:
          Bo(t)
          break
        case 19:
          Uo(t)
          break
        case 10:
          Ca(t.type)
          break
        case 22:
        case 23:
          ;(Bo(t), No(), e !== null && ke(Ja))
          break
        case 24:
          Ca(L)
      }
    }
    function wl(e, t) {
      try {
        var n = t.updateQueue,
          r = n === null ? null : n.lastEffect
        if (r !== null) {
          var i = r.next
          n = i
          do {
            if ((n.tag & e) === e) {
              r = void 0
              var a = n.create,
                o = n.inst
              ;((r = a()), (o.destroy = r))
            }
            n = n.next
          } while (n !== i)
        }
      } catch (e) {
        Z(t, t.return, e)
      }
    }
    function Tl(e, t, n) {
      try {
        var r = t.updateQueue,
          i = r === null ? null : r.lastEffect
        if (i !== null) {
          var a = i.next
          r = a
          do {
            if ((r.tag & e) === e) {
              var o = r.inst,
                s = o.destroy
              if (s !== void 0) {
                ;((o.destroy = void 0), (i = t))
                var c = n,
                  l = s
                try {
                  l()
                } catch (e) {
                  Z(i, c, e)
                }
              }
            }
            r = r.next
          } while (r !== a)
        }
      } catch (e) {
        Z(t, t.return, e)
      }
    }
    function El(e) {
      var t = e.updateQueue
      if (t !== null) {
        var n = e.stateNode
        try {
          Oo(t, n)
        } catch (t) {
          Z(e, e.return, t)
        }
      }
    }
    function Dl(e, t, n) {
      ;((n.props = Tc(e.type, e.memoizedProps)), (n.state = e.memoizedState))
      try {
        n.componentWillUnmount()
      } catch (n) {
        Z(e, t, n)
      }
    }
    function Ol(e, t) {
      try {
        var n = e.ref
        if (n !== null) {
          switch (e.tag) {
            case 26:
            case 27:
            case 5:
              var r = e.stateNode
              break
            case 30:
              var i = e.stateNode,
                a = Ci(e.memoizedProps, i)
              ;((i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), (r = i.ref))
              break
            case 7:
              if (e.stateNode === null) {
                var o = new Fp(e)
                ;(h(e.child, !1, Qp, o, void 0, void 0), (e.stateNode = o))
              }
              r = e.stateNode
              break
            default:
              r = e.stateNode
          }
          typeof n == `function` ? (e.refCleanup = n(r)) : (n.current = r)
        }
      } catch (n) {
        Z(e, t, n)
      }
    }
    function kl(e, t) {
      var n = e.ref,
        r = e.refCleanup
      if (n !== null) {
        if (typeof r == `function`)
          try {
            r()
          } catch (n) {
            Z(e, t, n)
          } finally {
            ;((e.refCleanup = null), (e = e.alternate), e != null && (e.refCleanup = null))
          }
        else if (typeof n == `function`)
          try {
            n(null)
          } catch (n) {
            Z(e, t, n)
          }
        else n.current = null
      }
    }
    function Al(e, t) {
      if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null)
        for (var n = 0; n < t.length; n++) em(e.stateNode, t[n])
    }
    function jl(e) {
      for (var t = e.return; t !== null && (Pl(t) && em(e.stateNode, t.stateNode), !Nl(t));)
        t = t.return
    }
    function Ml(e) {
      for (var t = e.return; t !== null && (Pl(t) && tm(e.stateNode, t.stateNode), !Nl(t));)
        t = t.return
    }
    function Nl(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 27
    }
    function Pl(e) {
      return e && e.tag === 7 && e.stateNode !== null
    }
    function Fl(e) {
      var t = e.type,
        n = e.memoizedProps,
        r = e.stateNode
      try {
        a: switch (t) {
          case `button`:
          case `input`:
          case `select`:
          case `textarea`:
            n.autoFocus && r.focus()
            break a
          case `img`:
            n.src ? (r.src = n.src) : n.srcSet && (r.srcset = n.srcSet)
        }
      } catch (t) {
        Z(e, e.return, t)
      }
    }
    function Il(e, t, n) {
      try {
        var r = e.stateNode
        ;(ip(r, e.type, n, t), (r[Nt] = t))
      } catch (t) {
        Z(e, e.return, t)
      }
    }
    function Ll(e) {
      return (
        e.tag === 5 || e.tag === 3 || e.tag === 26 || (e.tag === 27 && Sp(e.type)) || e.tag === 4
      )
    }
    function Rl(e) {
      a: for (;;) {
        for (; e.sibling === null;) {
          if (e.return === null || Ll(e.return)) return null
          e = e.return
        }
        for (
          e.sibling.return = e.return, e = e.sibling;
          e.tag !== 5 && e.tag !== 6 && e.tag !== 18;
        ) {
          if ((e.tag === 27 && Sp(e.type)) || e.flags & 2 || e.child === null || e.tag === 4)
            continue a
          ;((e.child.return = e), (e = e.child))
        }
        if (!(e.flags & 2)) return e.stateNode
      }
    }
    function zl(e, t, n, r) {
      var i = e.tag
      if (i === 5 || i === 6)
        ((i = e.stateNode),
          t
            ? (n.nodeType === 9
                ? n.body
                : n.nodeName === `HTML`
                  ? n.ownerDocument.body
                  : n
              ).insertBefore(i, t)
            : ((t = n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n),
              t.appendChild(i),
              (n = n._reactRootContainer),
              n != null || t.onclick !== null || (t.onclick = Tn)),
          Al(e, r),
          (A = !0))
      else if (
        i !== 4 &&
        (i === 27 && (Al(e, r), (r = null), Sp(e.type) && ((n = e.stateNode), (t = null))),
        (e = e.child),
        e !== null)
      )
        for (zl(e, t, n, r), e = e.sibling; e !== null;) (zl(e, t, n, r), (e = e.sibling))
    }
    function Bl(e, t, n, r) {
      var i = e.tag
      if (i === 5 || i === 6)
        ((i = e.stateNode), t ? n.insertBefore(i, t) : n.appendChild(i), Al(e, r), (A = !0))
      else if (
        i !== 4 &&
        (i === 27 && (Al(e, r), (r = null), Sp(e.type) && (n = e.stateNode)),
        (e = e.child),
        e !== null)
      )
        for (Bl(e, t, n, r), e = e.sibling; e !== null;) (Bl(e, t, n, r), (e = e.sibling))
    }
    function Vl(e) {
      var t = e.stateNode,
        n = e.memoizedProps
      try {
        for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0])
        ;(np(t, r, n), (t[Mt] = e), (t[Nt] = n))
      } catch (t) {
        Z(e, e.return, t)
      }
    }
    var Hl = !1,
      Ul = null
    function Wl(e) {
      ;(e.tag === 30 || e.subtreeFlags & 33554432) && (Hl = !0)
    }
    var Gl = null
    function Kl() {
      var e = Gl
      return ((Gl = null), e)
    }
    var ql = 0
    function Jl(e, t, n, r, i) {
      return ((ql = 0), Yl(e.child, t, n, r, i))
    }
    function Yl(e, t, n, r, i) {
      for (var a = !1; e !== null;) {
        if (e.tag === 5) {
          var o = e.stateNode
          if (r !== null) {
            var s = Op(o)
            ;(r.push(s), s.view && (a = !0))
          } else a || (Op(o).view && (a = !0))
          ;((Hl = !0), Tp(o, ql === 0 ? t : t + `_` + ql, n), ql++)
        } else
          (e.tag === 22 && e.memoizedState !== null) ||
            (e.tag === 30 && i) ||
            (Yl(e.child, t, n, r, i) && (a = !0))
        e = e.sibling
      }
      return a
    }
    function Xl(e, t) {
      for (; e !== null;)
        (e.tag === 5
          ? Ep(e.stateNode, e.memoizedProps)
          : (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && t) || Xl(e.child, t),
          (e = e.sibling))
    }
    function Zl(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (
            (e.tag !== 22 || e.memoizedState === null) &&
            (Zl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)
          ) {
            var t = e.memoizedProps
            if (t.name == null || t.name === `auto`) throw Error(o(544))
            var n = t.name
            ;((t = Ti(t.default, t.share)),
              t !== `none` && (Jl(e, n, t, null, !1) || Xl(e.child, !1)))
          }
          e = e.sibling
        }
    }
    function Ql(e, t) {
      if (e.tag === 30) {
        var n = e.stateNode,
          r = e.memoizedProps,
          i = Ci(r, n),
          a = Ti(r.default, n.paired ? r.share : r.enter)
        a === `none`
          ? Zl(e)
          : Jl(e, i, a, null, !1)
            ? (Zl(e), n.paired || t || Nd(e, r.onEnter))
            : Xl(e.child, !1)
      } else if (e.subtreeFlags & 33554432)
        for (e = e.child; e !== null;) (Ql(e, t), (e = e.sibling))
      else Zl(e)
    }
    function $l(e) {
      if (Ul !== null && Ul.size !== 0) {
        var t = Ul
        if (e.subtreeFlags & 18874368)
          for (e = e.child; e !== null;) {
            if (e.tag !== 22 || e.memoizedState === null) {
              if (e.tag === 30 && e.flags & 18874368) {
                var n = e.memoizedProps,
                  r = n.name
                if (r != null && r !== `auto`) {
                  var i = t.get(r)
                  if (i !== void 0) {
                    var a = Ti(n.default, n.share)
                    if (
                      (a !== `none` &&
                        (Jl(e, r, a, null, !1)
                          ? ((a = e.stateNode), (i.paired = a), (a.paired = i), Nd(e, n.onShare))
                          : Xl(e.child, !1)),
                      t.delete(r),
                      t.size === 0)
                    )
                      break
                  }
                }
              }
              $l(e)
            }
            e = e.sibling
          }
      }
    }
    function eu(e) {
      if (e.tag === 30) {
        var t = e.memoizedProps,
          n = Ci(t, e.stateNode),
          r = Ul === null ? void 0 : Ul.get(n),
          i = Ti(t.default, r === void 0 ? t.exit : t.share)
        ;(i !== `none` &&
          (Jl(e, n, i, null, !1)
            ? r === void 0
              ? Nd(e, t.onExit)
              : ((i = e.stateNode), (r.paired = i), (i.paired = r), Ul.delete(n), Nd(e, t.onShare))
            : Xl(e.child, !1)),
          Ul !== null && $l(e))
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (eu(e), (e = e.sibling))
      else Ul !== null && $l(e)
    }
    function tu(e) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var t = e.memoizedProps,
            n = Ci(t, e.stateNode)
          ;((t = Ti(t.default, t.update)),
            (e.flags &= -5),
            t !== `none` && Jl(e, n, t, (e.memoizedState = []), !1))
        } else e.subtreeFlags & 33554432 && tu(e)
        e = e.sibling
      }
    }
    function nu(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (e.tag !== 22 || e.memoizedState === null) {
            if (e.tag === 30 && e.flags & 18874368) {
              var t = e.stateNode
              t.paired !== null && ((t.paired = null), Xl(e.child, !1))
            }
            nu(e)
          }
          e = e.sibling
        }
    }
    function ru(e) {
      if (e.tag === 30) ((e.stateNode.paired = null), Xl(e.child, !1), nu(e))
      else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (ru(e), (e = e.sibling))
      else nu(e)
    }
    function iu(e) {
      for (e = e.child; e !== null;)
        (e.tag === 30 ? Xl(e.child, !1) : e.subtreeFlags & 33554432 && iu(e), (e = e.sibling))
    }
    function au(e, t, n, r, i, a, o) {
      for (var s = !1; t !== null;) {
        if (t.tag === 5) {
          var c = t.stateNode
          if (a !== null && ql < a.length) {
            var l = a[ql],
              u = Op(c)
            ;(l.view || u.view) && (s = !0)
            var d
            if ((d = !(e.flags & 4))) {
              if (u.clip) d = !0
              else {
                d = l.rect
                var f = u.rect
                d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width
              }
            }
            ;(d && (e.flags |= 4),
              u.abs
                ? (u = !l.abs)
                : ((l = l.rect), (u = u.rect), (u = l.height !== u.height || l.width !== u.width)),
              u && (e.flags |= 32))
          } else e.flags |= 32
          ;(e.flags & 4 && Tp(c, ql === 0 ? n : n + `_` + ql, i),
            (s && e.flags & 4) ||
              (Gl === null && (Gl = []), Gl.push(c, ql === 0 ? r : r + `_` + ql, t.memoizedProps)),
            ql++)
        } else
          (t.tag !== 22 || t.memoizedState === null) &&
            (t.tag === 30 && o
              ? (e.flags |= t.flags & 32)
              : au(e, t.child, n, r, i, a, o) && (s = !0))
        t = t.sibling
      }
      return s
    }
    function ou(e, t) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var n = e.memoizedProps,
            r = e.stateNode,
            i = Ci(n, r),
            a = Ti(n.default, n.update)
          if (t) {
            r = r.clones
            var o = r === null ? null : r.map(kp)
          } else ((o = e.memoizedState), (e.memoizedState = null))
          r = e
          var s = e.child
          ;((ql = 0), (i = au(r, s, i, i, a, o, !1)), e.flags & 4 && i && (t || Nd(e, n.onUpdate)))
        } else e.subtreeFlags & 33554432 && ou(e, t)
        e = e.sibling
      }
    }
    var su = !1,
      H = !1,
      cu = !1,
      lu = !1,
      uu = typeof WeakSet == `function` ? WeakSet : Set,
      du = null,
      fu = !1,
      pu = !1,
      mu = !1,
      hu = !1
    function gu(e, t, n) {
      if (((e = e.containerInfo), (sp = gh), (e = $r(e)), ei(e))) {
        if (`selectionStart` in e) var r = { start: e.selectionStart, end: e.selectionEnd }
        else
          a: {
            r = ((r = e.ownerDocument) && r.defaultView) || window
            var i = r.getSelection && r.getSelection()
            if (i && i.rangeCount !== 0) {
              r = i.anchorNode
              var a = i.anchorOffset,
                o = i.focusNode
              i = i.focusOffset
              try {
                ;(r.nodeType, o.nodeType)
              } catch {
                r = null
                break a
              }
              var s = 0,
                c = -1,
                l = -1,
                u = 0,
                d = 0,
                f = e,
                p = null
              b: for (;;) {
                for (
                  var m;
                  f !== r || (a !== 0 && f.nodeType !== 3) || (c = s + a),
                    f !== o || (i !== 0 && f.nodeType !== 3) || (l = s + i),
                    f.nodeType === 3 && (s += f.nodeValue.length),
                    (m = f.firstChild) !== null;
                )
                  ((p = f), (f = m))
                for (;;) {
                  if (f === e) break b
                  if (
                    (p === r && ++u === a && (c = s),
                    p === o && ++d === i && (l = s),
                    (m = f.nextSibling) !== null)
                  )
                    break
                  ;((f = p), (p = f.parentNode))
                }
                f = m
              }
              r = c === -1 || l === -1 ? null : { start: c, end: l }
            } else r = null
          }
        r ||= { start: 0, end: 0 }
      } else r = null
      for (
        cp = { focusedElem: e, selectionRange: r },
          gh = !1,
          n = (n & 335544064) === n,
          du = t,
          t = n ? 9270 : 1024;
        du !== null;
      ) {
        if (((e = du), n && ((r = e.deletions), r !== null)))
          for (a = 0; a < r.length; a++) n && eu(r[a])
        if (e.alternate === null && e.flags & 2) (n && Wl(e), _u(n))
        else {
          if (e.tag === 22) {
            if (((r = e.alternate), e.memoizedState !== null)) {
              ;(r !== null && r.memoizedState === null && n && eu(r), _u(n))
              continue
            }
            if (r !== null && r.memoizedState !== null) {
              ;(n && Wl(e), _u(n))
              continue
            }
          }
          ;((r = e.child),
            (e.subtreeFlags & t) !== 0 && r !== null
              ? ((r.return = e), (du = r))
              : (n && tu(e), _u(n)))
        }
      }
      Ul = null
    }
    function _u(e) {
      for (; du !== null;) {
        var t = du,
          n = e,
          r = t.alternate,
          i = t.flags
        switch (t.tag) {
          case 0:
          case 11:
          case 15:
            break
          case 1:
            if (i & 1024 && r !== null) {
              ;((n = void 0), (i = r.memoizedProps), (r = r.memoizedState))
              var a = t.stateNode
              try {
                var s = Tc(t.type, i)
                ;((n = a.getSnapshotBeforeUpdate(s, r)),
                  (a.__reactInternalSnapshotBeforeUpdate = n))
              } catch (e) {
                Z(t, t.return, e)
              }
            }
            break
          case 3:
            if (i & 1024) {
              if (((r = t.stateNode.containerInfo), (n = r.nodeType), n === 9)) nm(r)
              else if (n === 1)
                switch (r.nodeName) {
                  case `HEAD`:
                  case `HTML`:
                  case `BODY`:
                    nm(r)
                    break
                  default:
                    r.textContent = ``
                }
            }
            break
          case 5:
          case 26:
          case 27:
          case 6:
          case 4:
          case 17:
            break
          case 30:
            n &&
              r !== null &&
              ((n = Ci(r.memoizedProps, r.stateNode)),
              (i = t.memoizedProps),
              (i = Ti(i.default, i.update)),
              i !== `none` && Jl(r, n, i, (r.memoizedState = []), !0))
            break
          default:
            if (i & 1024) throw Error(o(163))
        }
        if (((r = t.sibling), r !== null)) {
          ;((r.return = t.return), (du = r))
          break
        }
        du = t.return
      }
    }
    function vu(e, t, n) {
      var r = n.flags
      switch (n.tag) {
        case 0:
        case 11:
        case 15:
          ;(Lu(e, n), r & 4 && wl(5, n))
          break
        case 1:
          if ((Lu(e, n), r & 4)) {
            if (((e = n.stateNode), t === null))
              try {
                e.componentDidMount()
              } catch (e) {
                Z(n, n.return, e)
              }
            else {
              var i = Tc(n.type, t.memoizedProps)
              t = t.memoizedState
              try {
                e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate)
              } catch (e) {
                Z(n, n.return, e)
              }
            }
          }
          ;(r & 64 && El(n), r & 512 && Ol(n, n.return))
          break
        case 3:
          if ((Lu(e, n), r & 64 && ((e = n.updateQueue), e !== null))) {
            if (((t = null), n.child !== null))
              switch (n.child.tag) {
                case 27:
                case 5:
                  t = n.child.stateNode
                  break
                case 1:
                  t = n.child.stateNode
              }
            try {
              Oo(e, t)
            } catch (e) {
              Z(n, n.return, e)
            }
          }
          break
        case 27:
          t === null && r & 4 && Vl(n)
        case 26:
        case 5:
          ;(Lu(e, n), t === null && r & 4 && Fl(n), r & 512 && Ol(n, n.return))
          break
        case 12:
          Lu(e, n)
          break
        case 31:
          ;(Lu(e, n), r & 4 && Eu(e, n))
          break
        case 13:
          ;(Lu(e, n),
            r & 4 && Du(e, n),
            r & 64 &&
              ((e = n.memoizedState),
              e !== null && ((e = e.dehydrated), e !== null && ((n = _f.bind(null, n)), cm(e, n)))))
          break
        case 22:
          if (((r = n.memoizedState !== null || su), !r)) {
            var a = (t !== null && t.memoizedState !== null) || H
            ;((t = su),
              (i = H),
              (su = r),
              (H = a) && !i ? ((r = 2), n.subtreeFlags & 8772 && (r |= 1), zu(e, n, r)) : Lu(e, n),
              (su = t),
              (H = i))
          }
          break
        case 30:
          ;(Lu(e, n), r & 512 && Ol(n, n.return))
          break
        case 7:
          r & 512 && Ol(n, n.return)
        default:
          Lu(e, n)
      }
    }
    function yu(e, t) {
      for (e = e.child; e !== null;) (bu(e, t), (e = e.sibling))
    }
    function bu(e, t) {
      switch (e.tag) {
        case 5:
        case 26:
          try {
            var n = e.stateNode
            if (t) {
              var r = n.style
              typeof r.setProperty == `function`
                ? r.setProperty(`display`, `none`, `important`)
                : (r.display = `none`)
            } else {
              var i = e.stateNode,
                a = e.memoizedProps.style,
                o = a != null && a.hasOwnProperty(`display`) ? a.display : null
              i.style.display = o == null || typeof o == `boolean` ? `` : (`` + o).trim()
            }
          } catch (t) {
            Z(e, e.return, t)
          }
          xu(e, t)
          break
        case 6:
          try {
            ;((e.stateNode.nodeValue = t ? `` : e.memoizedProps), (A = !0))
          } catch (t) {
            Z(e, e.return, t)
          }
          break
        case 18:
          try {
            var s = e.stateNode
            t ? wp(s, !0) : wp(e.stateNode, !1)
          } catch (t) {
            Z(e, e.return, t)
          }
          break
        case 22:
        case 23:
          e.memoizedState === null && yu(e, t)
          break
        default:
          yu(e, t)
      }
    }
    function xu(e, t) {
      if (e.subtreeFlags & 67108864)
        for (e = e.child; e !== null;) {
          a: {
            var n = e,
              r = t
            switch (n.tag) {
              case 4:
                bu(n, r)
                break a
              case 22:
                n.memoizedState === null && xu(n, r)
                break a
              default:
                xu(n, r)
            }
          }
          e = e.sibling
        }
    }
    function Su(e) {
      var t = e.alternate
      ;(t !== null && ((e.alternate = null), Su(t)),
        (e.child = null),
        (e.deletions = null),
        (e.sibling = null),
        e.tag === 5 && ((t = e.stateNode), t !== null && Vt(t)),
        (e.stateNode = null),
        (e.return = null),
        (e.dependencies = null),
        (e.memoizedProps = null),
        (e.memoizedState = null),
        (e.pendingProps = null),
        (e.stateNode = null),
        (e.updateQueue = null))
    }
    var U = null,
      Cu = !1
    function wu(e, t, n) {
      for (n = n.child; n !== null;) (Tu(e, t, n), (n = n.sibling))
    }
    function Tu(e, t, n) {
      if (ot && typeof ot.onCommitFiberUnmount == `function`)
        try {
          ot.onCommitFiberUnmount(at, n)
        } catch {}
      switch (n.tag) {
        case 26:
          ;(H || kl(n, t),
            wu(e, t, n),
            n.memoizedState
              ? n.memoizedState.count--
              : n.stateNode && !H && ((n = n.stateNode), n.parentNode.removeChild(n)))
          break
        case 27:
          ;(H || kl(n, t), Ml(n))
          var r = U,
            i = Cu
          ;(Sp(n.type) && ((U = n.stateNode), (Cu = !1)),
            wu(e, t, n),
            gm(n.stateNode, n.type, n.memoizedProps),
            (U = r),
            (Cu = i))
          break
        case 5:
          ;(H || kl(n, t), Ml(n))
        case 6:
          if (
            (n.tag === 6 && Ml(n),
            (r = U),
            (i = Cu),
            (U = null),
            wu(e, t, n),
            (U = r),
            (Cu = i),
            U !== null)
          ) {
            if (Cu)
              try {
                ;((U.nodeType === 9
                  ? U.body
                  : U.nodeName === `HTML`
                    ? U.ownerDocument.body
                    : U
                ).removeChild(n.stateNode),
                  (A = !0))
              } catch (e) {
                Z(n, t, e)
              }
            else
              try {
                ;(U.removeChild(n.stateNode), (A = !0))
              } catch (e) {
                Z(n, t, e)
              }
          }
          break
        case 18:
          U !== null &&
            (Cu
              ? ((e = U),
                Cp(
                  e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e,
                  n.stateNode,
                ),
                Hh(e))
              : Cp(U, n.stateNode))
          break
        case 4:
          ;((r = U),
            (i = Cu),
            (U = n.stateNode.containerInfo),
            (Cu = !0),
            wu(e, t, n),
            (U = r),
            (Cu = i))
          break
        case 0:
        case 11:
        case 14:
        case 15:
          ;(Tl(2, n, t), H || Tl(4, n, t), wu(e, t, n))
          break
        case 1:
          ;(H ||
            (kl(n, t),
            (r = n.stateNode),
            typeof r.componentWillUnmount == `function` && Dl(n, t, r)),
            wu(e, t, n))
          break
        case 21:
          wu(e, t, n)
          break
        case 22:
          ;((H = (r = H) || n.memoizedState !== null), wu(e, t, n), (H = r))
          break
        case 30:
          ;(kl(n, t), wu(e, t, n))
          break
        case 7:
          ;(H || kl(n, t), wu(e, t, n))
          break
        default:
          wu(e, t, n)
      }
    }
    function Eu(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null))
      ) {
        e = e.dehydrated
        try {
          Hh(e)
        } catch (e) {
          Z(t, t.return, e)
        }
      }
    }
    function Du(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate),
        e !== null && ((e = e.memoizedState), e !== null && ((e = e.dehydrated), e !== null)))
      )
        try {
          Hh(e)
        } catch (e) {
          Z(t, t.return, e)
        }
    }
    function Ou(e) {
      switch (e.tag) {
        case 31:
        case 13:
        case 19:
          var t = e.stateNode
          return (t === null && (t = e.stateNode = new uu()), t)
        case 22:
          return (
            (e = e.stateNode), (t = e._retryCache), t === null && (t = e._retryCache = new uu()), t
          )
        default:
          throw Error(o(435, e.tag))
      }
    }
    function ku(e, t) {
      var n = Ou(e)
      t.forEach(function (t) {
        if (!n.has(t)) {
          n.add(t)
          var r = vf.bind(null, e, t)
          t.then(r, r)
        }
      })
    }
    function Au(e, t, n) {
      var r = t.deletions
      if (r !== null)
        for (var i = 0; i < r.length; i++) {
          var a = r[i],
            s = e,
            c = t,
            l = c
          a: for (; l !== null;) {
            switch (l.tag) {
              case 27:
                if (Sp(l.type)) {
                  ;((U = l.stateNode), (Cu = !1))
                  break a
                }
                break
              case 5:
                ;((U = l.stateNode), (Cu = !1))
                break a
              case 3:
              case 4:
                ;((U = l.stateNode.containerInfo), (Cu = !0))
                break a
            }
            l = l.return
          }
          if (U === null) throw Error(o(160))
          ;(Tu(s, c, a),
            (U = null),
            (Cu = !1),
            (s = a.alternate),
            s !== null && (s.return = null),
            (a.return = null))
        }
      if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) (Mu(t, e, n), (t = t.sibling))
    }
    var ju = null
    function Mu(e, t, n) {
      var r = e.alternate,
        i = e.flags
      switch (e.tag) {
        case 0:
        case 11:
        case 14:
        case 15:
          if (i & 4 && ((r = e.updateQueue), (r = r === null ? null : r.events), r !== null))
            for (var a = 0; a < r.length; a++) {
              var s = r[a]
              s.ref.impl = s.nextImpl
            }
          ;(Au(t, e, n), Nu(e), i & 4 && (Tl(3, e, e.return), wl(3, e), Tl(5, e, e.return)))
          break
        case 1:
          ;(Au(t, e, n),
            Nu(e),
            i & 512 && (H || r === null || kl(r, r.return)),
            i & 64 &&
              su &&
              ((e = e.updateQueue),
              e !== null &&
                ((t = e.callbacks),
                t !== null &&
                  ((n = e.shared.hiddenCallbacks),
                  (e.shared.hiddenCallbacks = n === null ? t : n.concat(t))))))
          break
        case 26:
          if (
            ((a = ju), Au(t, e, n), Nu(e), i & 512 && (H || r === null || kl(r, r.return)), i & 4)
          ) {
            if (((i = r === null ? null : r.memoizedState), (n = e.memoizedState), r === null)) {
              if (n === null) {
                if (e.stateNode === null) {
                  if (su) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e)
                  else {
                    a: {
                      ;((t = e.type), (n = e.memoizedProps), (i = a.ownerDocument || a))
                      b: switch (t) {
                        case `title`:
                          ;((r = i.getElementsByTagName(`title`)[0]),
                            (!r ||
                              r[zt] ||
                              r[Mt] ||
                              r.namespaceURI === `http://www.w3.org/2000/svg` ||
                              r.hasAttribute(`itemprop`)) &&
                              ((r = i.createElement(t)),
                              i.head.insertBefore(r, i.querySelector(`head > title`))),
                            np(r, t, n),
                            (r[Mt] = e),
                            k(r),
                            (t = r))
                          break a
                        case `link`:
                          if ((a = Gm(`link`, `href`, i).get(t + (n.href || ``)))) {
                            for (s = 0; s < a.length; s++)
                              if (
                                ((r = a[s]),
                                r.getAttribute(`href`) ===
                                  (n.href == null || n.href === `` ? null : n.href) &&
                                  r.getAttribute(`rel`) === (n.rel == null ? null : n.rel) &&
                                  r.getAttribute(`title`) === (n.title == null ? null : n.title) &&
                                  r.getAttribute(`crossorigin`) ===
                                    (n.crossOrigin == null ? null : n.crossOrigin))
                              ) {
                                a.splice(s, 1)
                                break b
                              }
                          }
                          ;((r = i.createElement(t)), np(r, t, n), i.head.appendChild(r))
                          break
                        case `meta`:
                          if ((a = Gm(`meta`, `content`, i).get(t + (n.content || ``)))) {
                            for (s = 0; s < a.length; s++)
                              if (
                                ((r = a[s]),
                                r.getAttribute(`content`) ===
                                  (n.content == null ? null : `` + n.content) &&
                                  r.getAttribute(`name`) === (n.name == null ? null : n.name) &&
                                  r.getAttribute(`property`) ===
                                    (n.property == null ? null : n.property) &&
                                  r.getAttribute(`http-equiv`) ===
                                    (n.httpEquiv == null ? null : n.httpEquiv) &&
                                  r.getAttribute(`charset`) ===
                                    (n.charSet == null ? null : n.charSet))
                              ) {
                                a.splice(s, 1)
                                break b
                              }
                          }
                          ;((r = i.createElement(t)), np(r, t, n), i.head.appendChild(r))
                          break
                        default:
                          throw Error(o(468, t))
                      }
                      ;((r[Mt] = e), k(r), (t = r))
                    }
                    e.stateNode = t
                  }
                } else su || Km(a, e.type, e.stateNode)
              } else e.stateNode = Bm(a, n, e.memoizedProps)
            } else
              i === n
                ? n === null && e.stateNode !== null && Il(e, e.memoizedProps, r.memoizedProps)
                : (i === null
                    ? ((t = r.stateNode), t === null || H || t.parentNode.removeChild(t))
                    : i.count--,
                  n === null ? su || Km(a, e.type, e.stateNode) : Bm(a, n, e.memoizedProps))
          }
          break
        case 27:
          ;(Au(t, e, n),
            Nu(e),
            i & 512 && (H || r === null || kl(r, r.return)),
            r !== null && i & 4 && Il(e, e.memoizedProps, r.memoizedProps))
          break
        case 5:
          if (
            ((a = cu),
            (cu = !1),
            Au(t, e, n),
            (cu = a),
            Nu(e),
            i & 512 && (H || r === null || kl(r, r.return)),
            e.flags & 32)
          ) {
            t = e.stateNode
            try {
              ;(vn(t, ``), (A = !0))
            } catch (t) {
              Z(e, e.return, t)
            }
          }
          ;(i & 4 &&
            e.stateNode != null &&
            ((t = e.memoizedProps), Il(e, t, r === null ? t : r.memoizedProps)),
            i & 1024 && (lu = !0))
          break
        case 6:
          if ((Au(t, e, n), Nu(e), i & 4)) {
            if (e.stateNode === null) throw Error(o(162))
            ;((t = e.memoizedProps), (n = e.stateNode))
            try {
              ;((n.nodeValue = t), (A = !0))
            } catch (t) {
              Z(e, e.return, t)
            }
          }
          break
        case 3:
          if (
            ((A = !1),
            (Wm = null),
            (a = ju),
            (ju = bm(t.containerInfo)),
            Au(t, e, n),
            (ju = a),
            Nu(e),
            i & 4 && r !== null && r.memoizedState.isDehydrated)
          )
            try {
              Hh(t.containerInfo)
            } catch (t) {
              Z(e, e.return, t)
            }
          ;(lu && ((lu = !1), Pu(e)), (A = !1))
          break
        case 4:
          ;((i = cu),
            (cu = su),
            (r = tn()),
            (a = ju),
            (ju = bm(e.stateNode.containerInfo)),
            Au(t, e, n),
            Nu(e),
            (ju = a),
            A && pu && (mu = !0),
            (A = r),
            (cu = i))
          break
        case 12:
          ;(Au(t, e, n), Nu(e))
          break
        case 31:
          ;(Au(t, e, n),
            Nu(e),
            i & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), ku(e, t))))
          break
        case 13:
          ;(Au(t, e, n),
            Nu(e),
            e.child.flags & 8192 &&
              (e.memoizedState !== null) != (r !== null && r.memoizedState !== null) &&
              (hd = Xe()),
            i & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), ku(e, t))))
          break
        case 22:
          ;((a = e.memoizedState !== null), (s = r !== null && r.memoizedState !== null))
          var c = su,
            l = H,
            u = cu
          ;((su = c || a),
            (cu = u || a),
            (H = l || s),
            Au(t, e, n),
            (H = l),
            (cu = u),
            (su = c),
            Nu(e),
            i & 8192 &&
              ((t = e.stateNode),
              (t._visibility = a ? t._visibility & -2 : t._visibility | 1),
              !a ||
                r === null ||
                s ||
                su ||
                H ||
                ((t = s || H),
                (n = su),
                (r = H),
                (su = a || su),
                (H = t),
                Ru(e, 2),
                (su = n),
                (H = r)),
              (!a && cu) || yu(e, a)),
            i & 4 &&
              ((t = e.updateQueue),
              t !== null && ((n = t.retryQueue), n !== null && ((t.retryQueue = null), ku(e, n)))))
          break
        case 19:
          ;(Au(t, e, n),
            Nu(e),
            i & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), ku(e, t))))
          break
        case 30:
          ;(i & 512 && (H || r === null || kl(r, r.return)),
            (i = tn()),
            (a = pu),
            (s = (n & 335544064) === n),
            (c = e.memoizedProps),
            (pu = s && Ti(c.default, c.update) !== `none`),
            Au(t, e, n),
            Nu(e),
            s && r !== null && A && (e.flags |= 4),
            (pu = a),
            (A = i))
          break
        case 21:
          break
        case 7:
          ;(i & 512 && (H || r === null || kl(r, r.return)),
            r && r.stateNode !== null && (r.stateNode._fragmentFiber = e))
        default:
          ;(Au(t, e, n), Nu(e))
      }
    }
    function Nu(e) {
      var t = e.flags
      if (t & 2) {
        try {
          for (var n, r = e.return; r !== null;) {
            if (Ll(r)) {
              n = r
              break
            }
            r = r.return
          }
          r = null
          for (var i = e.return; i !== null;) {
            if (Pl(i)) {
              var a = i.stateNode
              r === null ? (r = [a]) : r.push(a)
            }
            if (Nl(i)) break
            i = i.return
          }
          var s = r
          if (n == null) throw Error(o(160))
          switch (n.tag) {
            case 27:
              var c = n.stateNode
              Bl(e, Rl(e), c, s)
              break
            case 5:
              var l = n.stateNode
              ;(n.flags & 32 && (vn(l, ``), (n.flags &= -33)), Bl(e, Rl(e), l, s))
              break
            case 3:
            case 4:
              var u = n.stateNode.containerInfo
              zl(e, Rl(e), u, s)
              break
            default:
              throw Error(o(161))
          }
        } catch (t) {
          Z(e, e.return, t)
        }
        e.flags &= -3
      }
      t & 4096 && (e.flags &= -4097)
    }
    function Pu(e) {
      if (e.subtreeFlags & 1024)
        for (e = e.child; e !== null;) {
          var t = e
          ;(Pu(t),
            t.tag === 5 && t.flags & 1024 && ((t = t.stateNode), (gh = !0), t.reset(), (gh = !1)),
            (e = e.sibling))
        }
    }
    function Fu(e, t) {
      if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) (Iu(t, e), (t = t.sibling))
      else ou(t, !1)
    }
    function Iu(e, t) {
      var n = e.alternate
      if (n === null) Ql(e, !1)
      else
        switch (e.tag) {
          case 3:
            if (((hu = fu = !1), Kl(), Fu(t, e), !fu && !mu)) {
              if (((e = Gl), e !== null))
                for (var r = 0; r < e.length; r += 3) {
                  n = e[r]
                  var i = e[r + 1]
                  ;(Ep(n, e[r + 2]),
                    (n = n.ownerDocument.documentElement),
                    n !== null &&
                      n.animate(
                        { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                        {
                          duration: 0,
                          fill: `forwards`,
                          pseudoElement: `::view-transition-group(` + i + `)`,
                        },
                      ))
                }
              ;((e = t.containerInfo),
                (e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement),
                e !== null &&
                  e.style.viewTransitionName === `` &&
                  ((e.style.viewTransitionName = `none`),
                  e.animate(
                    { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                    {
                      duration: 0,
                      fill: `forwards`,
                      pseudoElement: `::view-transition-group(root)`,
                    },
                  ),
                  e.animate(
                    { width: [0, 0], height: [0, 0] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition` },
                  )),
                (hu = !0))
            }
            Gl = null
            break
          case 5:
            Fu(t, e)
            break
          case 4:
            ;((r = fu), (fu = !1), Fu(t, e), fu && (mu = !0), (fu = r))
            break
          case 22:
            e.memoizedState === null && (n.memoizedState === null ? Fu(t, e) : Ql(e, !1))
            break
          case 30:
            ;((r = fu), (i = Kl()), (fu = !1), Fu(t, e), fu && (e.flags |= 4))
            var a = e.memoizedProps,
              o = e.stateNode
            ;((t = Ci(a, o)), (o = Ci(n.memoizedProps, o)))
            var s = Ti(a.default, a.update)
            ;(s === `none`
              ? (t = !1)
              : ((a = n.memoizedState),
                (n.memoizedState = null),
                (n = e.child),
                (ql = 0),
                (t = au(e, n, t, o, s, a, !0)),
                ql !== (a === null ? 0 : a.length) && (e.flags |= 32)),
              e.flags & 4 && t
                ? (Nd(e, e.memoizedProps.onUpdate), (Gl = i))
                : i !== null && (i.push.apply(i, Gl), (Gl = i)),
              (fu = e.flags & 32 ? !0 : r))
            break
          default:
            Fu(t, e)
        }
    }
    function Lu(e, t) {
      if (t.subtreeFlags & 8772)
        for (t = t.child; t !== null;) (vu(e, t.alternate, t), (t = t.sibling))
    }
    function Ru(e, t) {
      for (e = e.child; e !== null;) {
        var n = e,
          r = t
        switch (n.tag) {
          case 0:
          case 11:
          case 14:
          case 15:
            ;(Tl(4, n, n.return), Ru(n, r))
            break
          case 1:
            kl(n, n.return)
            var i = n.stateNode
            ;(typeof i.componentWillUnmount == `function` && Dl(n, n.return, i), Ru(n, r))
            break
          case 27:
            r & 2 && gm(n.stateNode, n.type, n.memoizedProps)
          case 5:
            ;(kl(n, n.return), (n.tag !== 5 && n.tag !== 27) || Ml(n), Ru(n, r))
            break
          case 6:
            Ml(n)
            break
          case 26:
            ;(kl(n, n.return),
              (i = n.stateNode),
              n.memoizedState !== null || i === null || H || i.parentNode.removeChild(i),
              Ru(n, r))
            break
          case 22:
            n.memoizedState === null && Ru(n, r)
            break
          case 30:
            ;(kl(n, n.return), Ru(n, r))
            break
          case 7:
            kl(n, n.return)
          default:
            Ru(n, r)
        }
        e = e.sibling
      }
    }
    function zu(e, t, n) {
      for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
        var r = t.alternate,
          i = e,
          a = t,
          o = a.flags,
          s = !!(n & 1)
        switch (a.tag) {
          case 0:
          case 11:
          case 15:
            ;(zu(i, a, n), wl(4, a))
            break
          case 1:
            if ((zu(i, a, n), (r = a), (i = r.stateNode), typeof i.componentDidMount == `function`))
              try {
                i.componentDidMount()
              } catch (e) {
                Z(r, r.return, e)
              }
            if (((r = a), (i = r.updateQueue), i !== null)) {
              var c = r.stateNode
              try {
                var l = i.shared.hiddenCallbacks
                if (l !== null)
                  for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) Do(l[i], c)
              } catch (e) {
                Z(r, r.return, e)
              }
            }
            ;(s && o & 64 && El(a), Ol(a, a.return))
            break
          case 27:
            n & 2 && Vl(a)
          case 5:
            ;((a.tag !== 5 && a.tag !== 27) || jl(a),
              zu(i, a, n),
              s && r === null && o & 4 && Fl(a),
              Ol(a, a.return))
            break
          case 6:
            jl(a)
            break
          case 26:
            ;((c = a.stateNode),
              a.memoizedState !== null || c === null || su || Km(bm(c.ownerDocument), a.type, c),
              zu(i, a, n),
              s && r === null && o & 4 && Fl(a),
              Ol(a, a.return))
            break
          case 12:
            zu(i, a, n)
            break
          case 31:
            ;(zu(i, a, n), s && o & 4 && Eu(i, a))
            break
          case 13:
            ;(zu(i, a, n), s && o & 4 && Du(i, a))
            break
          case 22:
            ;(a.memoizedState === null && zu(i, a, n), Ol(a, a.return))
            break
          case 30:
            ;(zu(i, a, n), Ol(a, a.return))
            break
          case 7:
            Ol(a, a.return)
          default:
            zu(i, a, n)
        }
        t = t.sibling
      }
    }
    function Bu(e, t) {
      var n = null
      ;(e !== null &&
        e.memoizedState !== null &&
        e.memoizedState.cachePool !== null &&
        (n = e.memoizedState.cachePool.pool),
        (e = null),
        t.memoizedState !== null &&
          t.memoizedState.cachePool !== null &&
          (e = t.memoizedState.cachePool.pool),
        e !== n && (e != null && e.refCount++, n != null && Ia(n)))
    }
    function Vu(e, t) {
      ;((e = null),
        t.alternate !== null && (e = t.alternate.memoizedState.cache),
        (t = t.memoizedState.cache),
        t !== e && (t.refCount++, e != null && Ia(e)))
    }
    function Hu(e, t, n, r) {
      var i = (n & 335544064) === n
      if (t.subtreeFlags & (i ? 10262 : 10256))
        for (t = t.child; t !== null;) (Uu(e, t, n, r), (t = t.sibling))
      else i && iu(t)
    }
    function Uu(e, t, n, r) {
      var i = (n & 335544064) === n
      i && t.alternate === null && t.return !== null && t.return.alternate !== null && ru(t)
      var a = t.flags
      switch (t.tag) {
        case 0:
        case 11:
        case 15:
          ;(Hu(e, t, n, r), a & 2048 && wl(9, t))
          break
        case 1:
          Hu(e, t, n, r)
          break
        case 3:
          ;(Hu(e, t, n, r),
            i &&
              hu &&
              ((e = e.containerInfo),
              (e = e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e),
              e.style.viewTransitionName === `root` && (e.style.viewTransitionName = ``),
              (e = e.ownerDocument.documentElement),
              e !== null &&
                e.style.viewTransitionName === `none` &&
                (e.style.viewTransitionName = ``)),
            a & 2048 &&
              ((a = null),
              t.alternate !== null && (a = t.alternate.memoizedState.cache),
              (t = t.memoizedState.cache),
              t !== a && (t.refCount++, a != null && Ia(a))))
          break
        case 12:
          if (a & 2048) {
            ;(Hu(e, t, n, r), (a = t.stateNode))
            try {
              var o = t.memoizedProps,
                s = o.id,
                c = o.onPostCommit
              typeof c == `function` &&
                c(s, t.alternate === null ? `mount` : `update`, a.passiveEffectDuration, -0)
            } catch (e) {
              Z(t, t.return, e)
            }
          } else Hu(e, t, n, r)
          break
        case 31:
          Hu(e, t, n, r)
          break
        case 13:
          Hu(e, t, n, r)
          break
        case 23:
          break
        case 22:
          ;((o = t.stateNode),
            (s = t.alternate),
            t.memoizedState === null
              ? (i && s !== null && s.memoizedState !== null && ru(t),
                o._visibility & 2
                  ? Hu(e, t, n, r)
                  : ((o._visibility |= 2), Wu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1)))
              : (i && s !== null && s.memoizedState === null && ru(s),
                o._visibility & 2 ? Hu(e, t, n, r) : Gu(e, t)),
            a & 2048 && Bu(s, t))
          break
        case 24:
          ;(Hu(e, t, n, r), a & 2048 && Vu(t.alternate, t))
          break
        case 30:
          ;(i && ((a = t.alternate), a !== null && (Xl(a.child, !0), Xl(t.child, !0))),
            Hu(e, t, n, r))
          break
        default:
          Hu(e, t, n, r)
      }
    }
    function Wu(e, t, n, r, i) {
      for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
        var a = e,
          o = t,
          s = n,
          c = r,
          l = o.flags
        switch (o.tag) {
          case 0:
          case 11:
          case 15:
            ;(Wu(a, o, s, c, i), wl(8, o))
            break
          case 23:
            break
          case 22:
            var u = o.stateNode
            ;(o.memoizedState === null
              ? ((u._visibility |= 2), Wu(a, o, s, c, i))
              : u._visibility & 2
                ? Wu(a, o, s, c, i)
                : Gu(a, o),
              i && l & 2048 && Bu(o.alternate, o))
            break
          case 24:
            ;(Wu(a, o, s, c, i), i && l & 2048 && Vu(o.alternate, o))
            break
          default:
            Wu(a, o, s, c, i)
        }
        t = t.sibling
      }
    }
    function Gu(e, t) {
      if (t.subtreeFlags & 10256)
        for (t = t.child; t !== null;) {
          var n = e,
            r = t,
            i = r.flags
          switch (r.tag) {
            case 22:
              ;(Gu(n, r), i & 2048 && Bu(r.alternate, r))
              break
            case 24:
              ;(Gu(n, r), i & 2048 && Vu(r.alternate, r))
              break
            default:
              Gu(n, r)
          }
          t = t.sibling
        }
    }
    var Ku = 8192
    function qu(e, t, n) {
      if (e.subtreeFlags & Ku) for (e = e.child; e !== null;) (Ju(e, t, n), (e = e.sibling))
    }
    function Ju(e, t, n) {
      switch (e.tag) {
        case 26:
          ;(qu(e, t, n),
            e.flags & Ku &&
              (e.memoizedState === null
                ? ((e = e.stateNode), (t & 335544128) === t && Zm(n, e))
                : Qm(n, ju, e.memoizedState, e.memoizedProps)))
          break
        case 5:
          ;(qu(e, t, n), e.flags & Ku && ((e = e.stateNode), (t & 335544128) === t && Zm(n, e)))
          break
        case 3:
        case 4:
          var r = ju
          ;((ju = bm(e.stateNode.containerInfo)), qu(e, t, n), (ju = r))
          break
        case 22:
          e.memoizedState === null &&
            ((r = e.alternate),
            r !== null && r.memoizedState !== null
              ? ((r = Ku), (Ku = 16777216), qu(e, t, n), (Ku = r))
              : qu(e, t, n))
          break
        case 30:
          if ((e.flags & Ku) !== 0 && ((r = e.memoizedProps.name), r != null && r !== `auto`)) {
            var i = e.stateNode
            ;((i.paired = null), Ul === null && (Ul = new Map()), Ul.set(r, i))
          }
          qu(e, t, n)
          break
        default:
          qu(e, t, n)
      }
    }
    function Yu(e) {
      var t = e.alternate
      if (t !== null && ((e = t.child), e !== null)) {
        t.child = null
        do ((t = e.sibling), (e.sibling = null), (e = t))
        while (e !== null)
      }
    }
    function Xu(e) {
      var t = e.deletions
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n]
            ;((du = r), $u(r, e))
          }
        Yu(e)
      }
      if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) (Zu(e), (e = e.sibling))
    }
    function Zu(e) {
      switch (e.tag) {
        case 0:
        case 11:
        case 15:
          ;(Xu(e), e.flags & 2048 && Tl(9, e, e.return))
          break
        case 3:
          Xu(e)
          break
        case 12:
          Xu(e)
          break
        case 22:
          var t = e.stateNode
          e.memoizedState !== null &&
          t._visibility & 2 &&
          (e.return === null || e.return.tag !== 13)
            ? ((t._visibility &= -3), Qu(e))
            : Xu(e)
          break
        default:
          Xu(e)
      }
    }
    function Qu(e) {
      var t = e.deletions
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n]
            ;((du = r), $u(r, e))
          }
        Yu(e)
      }
      for (e = e.child; e !== null;) {
        switch (((t = e), t.tag)) {
          case 0:
          case 11:
          case 15:
            ;(Tl(8, t, t.return), Qu(t))
            break
          case 22:
            ;((n = t.stateNode), n._visibility & 2 && ((n._visibility &= -3), Qu(t)))
            break
          default:
            Qu(t)
        }
        e = e.sibling
      }
    }
    function $u(e, t) {
      for (; du !== null;) {
        var n = du
        switch (n.tag) {
          case 0:
          case 11:
          case 15:
            Tl(8, n, t)
            break
          case 23:
          case 22:
            if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
              var r = n.memoizedState.cachePool.pool
              r != null && r.refCount++
            }
            break
          case 24:
            Ia(n.memoizedState.cache)
        }
        if (((r = n.child), r !== null)) ((r.return = n), (du = r))
        else
          a: for (n = e; du !== null;) {
            r = du
            var i = r.sibling,
              a = r.return
            if ((Su(r), r === n)) {
              du = null
              break a
            }
            if (i !== null) {
              ;((i.return = a), (du = i))
              break a
            }
            du = a
          }
      }
    }
    var ed = {
        getCacheForType: function (e) {
          var t = ka(L),
            n = t.data.get(e)
          return (n === void 0 && ((n = e()), t.data.set(e, n)), n)
        },
        cacheSignal: function () {
          return ka(L).controller.signal
        },
      },
      td = typeof WeakMap == `function` ? WeakMap : Map,
      W = 0,
      G = null,
      K = null,
      q = 0,
      J = 0,
      nd = null,
      rd = !1,
      id = !1,
      ad = !1,
      od = 0,
      Y = 0,
      sd = 0,
      cd = 0,
      ld = 0,
      ud = 0,
      dd = 0,
      fd = null,
      pd = null,
      md = !1,
      hd = 0,
      gd = 0,
      _d = 1 / 0,
      vd = null,
      yd = null,
      X = 0,
      bd = null,
      xd = null,
      Sd = 0,
      Cd = 0,
      wd = null,
      Td = null,
      Ed = null,
      Dd = null,
      Od = null,
      kd = 0,
      Ad = null
    function jd() {
      return W & 2 && q !== 0 ? q & -q : E.T === null ? kt() : Pf()
    }
    function Md() {
      if (ud === 0) {
        if (!(q & 536870912) || I) {
          var e = pt
          ;((pt <<= 1), !(pt & 3932160) && (pt = 262144), (ud = e))
        } else ud = 536870912
      }
      return ((e = Po.current), e !== null && (e.flags |= 32), ud)
    }
    function Nd(e, t) {
      if (t != null) {
        var n = e.stateNode,
          r = n.ref
        ;(r === null && (r = n.ref = Pp(Ci(e.memoizedProps, n))),
          Dd === null && (Dd = []),
          Dd.push(t.bind(null, r)))
      }
    }
    function Pd(e, t, n) {
      ;(((e === G && (J === 2 || J === 9)) || e.cancelPendingCommit !== null) &&
        (Vd(e, 0), Rd(e, q, ud, !1)),
        St(e, n),
        (W & 2 && e === G) ||
          (e === G && (!(W & 2) && (cd |= n), Y === 4 && Rd(e, q, ud, !1)), Ef(e)))
    }
    function Fd(e, t, n) {
      if (W & 6) throw Error(o(327))
      var r = (!n && !(t & 127) && (t & e.expiredLanes) === 0) || _t(e, t),
        i = r ? Yd(e, t) : qd(e, t, !0),
        a = r
      do {
        if (i === 0) {
          id && !r && Rd(e, t, 0, !1)
          break
        }
        if (((n = e.current.alternate), a && !Ld(n))) ((i = qd(e, t, !1)), (a = !1))
        else {
          if (i === 2) {
            if (((a = t), e.errorRecoveryDisabledLanes & a)) var s = 0
            else
              ((s = e.pendingLanes & -536870913),
                (s = s === 0 ? (s & 536870912 ? 536870912 : 0) : s))
            if (s !== 0) {
              t = s
              a: {
                var c = e
                i = fd
                var l = c.current.memoizedState.isDehydrated
                if ((l && (Vd(c, s).flags |= 256), (s = qd(c, s, !1)), s !== 2 && s !== 6)) {
                  if (ad && !l) {
                    ;((c.errorRecoveryDisabledLanes |= a), (cd |= a), (i = 4))
                    break a
                  }
                  ;((a = pd),
                    (pd = i),
                    a !== null && (pd === null ? (pd = a) : pd.push.apply(pd, a)))
                }
                i = s
              }
              if (((a = !1), i !== 2)) continue
            }
          }
          if (i === 1) {
            ;(Vd(e, 0), Rd(e, t, 0, !0))
            break
          }
          a: {
            switch (((r = e), (a = i), a)) {
              case 0:
              case 1:
                throw Error(o(345))
              case 4:
                if ((t & 4194048) !== t && (t & 62914560) !== t) break
              case 6:
                Rd(r, t, ud, !rd)
                break a
              case 2:
                pd = null
                break
              case 3:
              case 5:
                break
              default:
                throw Error(o(329))
            }
            if ((t & 62914560) === t && ((i = hd + 300 - Xe()), 10 < i)) {
              if ((Rd(r, t, ud, !rd), gt(r, 0, !0) !== 0)) break a
              ;((Sd = t),
                (r.timeoutHandle = gp(
                  Id.bind(null, r, n, pd, vd, md, t, ud, cd, dd, rd, a, `Throttled`, -0, 0),
                  i,
                )))
              break a
            }
            Id(r, n, pd, vd, md, t, ud, cd, dd, rd, a, null, -0, 0)
          }
          break
        }
      } while (1)
      Ef(e)
    }
    function Id(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
      e.timeoutHandle = -1
      var m = t.subtreeFlags,
        h = (a & 335544064) === a
      ;((d = null),
        (h || m & 8192 || (m & 16785408) == 16785408) &&
        ((d = {
          stylesheets: null,
          count: 0,
          imgCount: 0,
          imgBytes: 0,
          suspenseyImages: [],
          waitingForImages: !0,
          waitingForViewTransition: !1,
          unsuspend: Tn,
        }),
        (Ul = null),
        Ju(t, a, d),
        h &&
          ((m = d),
          (h = e.containerInfo),
          (h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition),
          h != null &&
            (m.count++,
            (m.waitingForViewTransition = !0),
            (m = nh.bind(m)),
            h.finished.then(m, m))),
        (m = (a & 62914560) === a ? hd - Xe() : (a & 4194048) === a ? gd - Xe() : 0),
        (m = eh(d, m)),
        m !== null)
          ? ((Sd = a),
            (e.cancelPendingCommit = m(
              nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p),
            )),
            Rd(e, a, o, !l))
          : nf(e, t, a, n, r, i, o, s, c, l, u, d))
    }
    function Ld(e) {
      for (var t = e; ;) {
        var n = t.tag
        if (
          (n === 0 || n === 11 || n === 15) &&
          t.flags & 16384 &&
          ((n = t.updateQueue), n !== null && ((n = n.stores), n !== null))
        )
          for (var r = 0; r < n.length; r++) {
            var i = n[r],
              a = i.getSnapshot
            i = i.value
            try {
              if (!qr(a(), i)) return !1
            } catch {
              return !1
            }
          }
        if (((n = t.child), t.subtreeFlags & 16384 && n !== null)) ((n.return = t), (t = n))
        else {
          if (t === e) break
          for (; t.sibling === null;) {
            if (t.return === null || t.return === e) return !0
            t = t.return
          }
          ;((t.sibling.return = t.return), (t = t.sibling))
        }
      }
      return !0
    }
    function Rd(e, t, n, r) {
      ;((t = vt(e, t)),
        (t &= ~ld),
        (t &= ~cd),
        (e.suspendedLanes |= t),
        (e.pingedLanes &= ~t),
        r && (e.warmLanes |= t),
        (r = e.expirationTimes))
      for (var i = t; 0 < i;) {
        var a = 31 - ct(i),
          o = 1 << a
        ;((r[a] = -1), (i &= ~o))
      }
      n !== 0 && wt(e, n, t)
    }
    function zd() {
      return W & 6 ? !0 : (Df(0, !1), !1)
    }
    function Bd() {
      if (K !== null) {
        if (J === 0) var e = K.return
        else ((e = K), (xa = ba = null), ss(e), (co = null), (lo = 0), (e = K))
        for (; e !== null;) (Cl(e.alternate, e), (e = e.return))
        K = null
      }
    }
    function Vd(e, t) {
      var n = e.timeoutHandle
      return (
        n !== -1 && ((e.timeoutHandle = -1), _p(n)),
        (n = e.cancelPendingCommit),
        n !== null && ((e.cancelPendingCommit = null), n()),
        (Sd = 0),
        Bd(),
        (G = e),
        (K = n = Bi(e.current, null)),
        (q = t),
        (J = 0),
        (nd = null),
        (rd = !1),
        (id = _t(e, t)),
        (ad = !1),
        (dd = ud = ld = cd = sd = Y = 0),
        (pd = fd = null),
        (md = !1),
        (od = vt(e, t)),
        Ai(),
        n
      )
    }
    function Hd(e, t) {
      ;((R = null),
        (E.H = _c),
        t === Qa || t === eo
          ? ((t = oo()), (J = 3))
          : t === $a
            ? ((t = oo()), (J = 4))
            : (J = t === Fc ? 8 : typeof t == `object` && t && typeof t.then == `function` ? 6 : 1),
        (nd = t),
        K === null && ((Y = 1), kc(e, Ji(t, e.current))))
    }
    function Ud() {
      var e = Po.current
      return e === null
        ? !0
        : (q & 4194048) === q
          ? Fo === null
          : (q & 62914560) === q || q & 536870912
            ? e === Fo
            : !1
    }
    function Wd() {
      var e = E.H
      return ((E.H = _c), e === null ? _c : e)
    }
    function Gd() {
      var e = E.A
      return ((E.A = ed), e)
    }
    function Kd() {
      ;((Y = 4),
        rd || ((q & 4194048) !== q && Po.current !== null) || (id = !0),
        (!(sd & 134217727) && !(cd & 134217727)) || G === null || Rd(G, q, ud, !1))
    }
    function qd(e, t, n) {
      var r = W
      W |= 2
      var i = Wd(),
        a = Gd()
      ;((G !== e || q !== t) && ((vd = null), Vd(e, t)), (t = !1))
      var o = Y
      a: do
        try {
          if (J !== 0 && K !== null) {
            var s = K,
              c = nd
            switch (J) {
              case 8:
                ;(Bd(), (o = 6))
                break a
              case 3:
              case 2:
              case 9:
              case 6:
                Po.current === null && (t = !0)
                var l = J
                if (((J = 0), (nd = null), $d(e, s, c, l), n && id)) {
                  o = 0
                  break a
                }
                break
              default:
                ;((l = J), (J = 0), (nd = null), $d(e, s, c, l))
            }
          }
          ;(Jd(), (o = Y))
          break
        } catch (t) {
          Hd(e, t)
        }
      while (1)
      return (
        t && e.shellSuspendCounter++,
        (xa = ba = null),
        (W = r),
        (E.H = i),
        (E.A = a),
        K === null && ((G = null), (q = 0), Ai()),
        o
      )
    }
    function Jd() {
      for (; K !== null;) Zd(K)
    }
    function Yd(e, t) {
      var n = W
      W |= 2
      var r = Wd(),
        i = Gd()
      G !== e || q !== t ? ((vd = null), (_d = Xe() + 500), Vd(e, t)) : (id = _t(e, t))
      a: do
        try {
          if (J !== 0 && K !== null) {
            t = K
            var a = nd
            b: switch (J) {
              case 1:
                ;((J = 0), (nd = null), $d(e, t, a, 1))
                break
              case 2:
              case 9:
                if (no(a)) {
                  ;((J = 0), (nd = null), Qd(t))
                  break
                }
                ;((t = function () {
                  ;((J !== 2 && J !== 9) || G !== e || (J = 7), Ef(e))
                }),
                  a.then(t, t))
                break a
              case 3:
                J = 7
                break a
              case 4:
                J = 5
                break a
              case 7:
                no(a) ? ((J = 0), (nd = null), Qd(t)) : ((J = 0), (nd = null), $d(e, t, a, 7))
                break
              case 5:
                var s = null
                switch (K.tag) {
                  case 26:
                    s = K.memoizedState
                  case 5:
                  case 27:
                    var c = K
                    if (s ? Ym(s) : c.stateNode.complete) {
                      ;((J = 0), (nd = null))
                      var l = c.sibling
                      if (l !== null) K = l
                      else {
                        var u = c.return
                        u === null ? (K = null) : ((K = u), ef(u))
                      }
                      break b
                    }
                }
                ;((J = 0), (nd = null), $d(e, t, a, 5))
                break
              case 6:
                ;((J = 0), (nd = null), $d(e, t, a, 6))
                break
              case 8:
                ;(Bd(), (Y = 6))
                break a
              default:
                throw Error(o(462))
            }
          }
          Xd()
          break
        } catch (t) {
          Hd(e, t)
        }
      while (1)
      return (
        (xa = ba = null),
        (E.H = r),
        (E.A = i),
        (W = n),
        K === null ? ((G = null), (q = 0), Ai(), Y) : 0
      )
    }
    function Xd() {
      for (; K !== null && !Je();) Zd(K)
    }
    function Zd(e) {
      var t = hl(e.alternate, e, od)
      ;((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (K = t))
    }
    function Qd(e) {
      var t = e,
        n = t.alternate
      switch (t.tag) {
        case 15:
        case 0:
          t = Yc(n, t, t.pendingProps, t.type, void 0, q)
          break
        case 11:
          t = Yc(n, t, t.pendingProps, t.type.render, t.ref, q)
          break
        case 5:
          ss(t)
          var r = t
          r === P &&
            (I
              ? (ma(r), r.tag === 5 && r.stateNode != null && (F = r.stateNode))
              : (ma(r), (I = !0)))
        default:
          ;(Cl(n, t), (t = K = Vi(t, od)), (t = hl(n, t, od)))
      }
      ;((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (K = t))
    }
    function $d(e, t, n, r) {
      ;((xa = ba = null), ss(t), (co = null), (lo = 0))
      var i = t.return
      try {
        if (Pc(e, i, t, n, q)) {
          ;((Y = 1), kc(e, Ji(n, e.current)), (K = null))
          return
        }
      } catch (t) {
        if (i !== null) throw ((K = i), t)
        ;((Y = 1), kc(e, Ji(n, e.current)), (K = null))
        return
      }
      t.flags & 32768
        ? (I || r === 1
            ? (e = !0)
            : id || q & 536870912
              ? (e = !1)
              : ((rd = e = !0),
                (r === 2 || r === 9 || r === 3 || r === 6) &&
                  ((r = Po.current), r !== null && r.tag === 13 && (r.flags |= 16384))),
          tf(t, e))
        : ef(t)
    }
    function ef(e) {
      var t = e
      do {
        if (t.flags & 32768) {
          tf(t, rd)
          return
        }
        e = t.return
        var n = xl(t.alternate, t, od)
        if (n !== null) {
          K = n
          return
        }
        if (((t = t.sibling), t !== null)) {
          K = t
          return
        }
        K = t = e
      } while (t !== null)
      Y === 0 && (Y = 5)
    }
    function tf(e, t) {
      do {
        var n = Sl(e.alternate, e)
        if (n !== null) {
          ;((n.flags &= 32767), (K = n))
          return
        }
        if (
          ((n = e.return),
          n !== null && ((n.flags |= 32768), (n.subtreeFlags = 0), (n.deletions = null)),
          !t && ((e = e.sibling), e !== null))
        ) {
          K = e
          return
        }
        K = e = n
      } while (e !== null)
      ;((Y = 6), (K = null))
    }
    function nf(e, t, n, r, i, a, s, c, l, u, d, f) {
      e.cancelPendingCommit = null
      do df()
      while (X !== 0)
      if (W & 6) throw Error(o(327))
      if (t !== null) {
        if (t === e.current) throw Error(o(177))
        ;(e === G && ((K = G = null), (q = 0)),
          (xd = t),
          (bd = e),
          (Sd = n),
          (wd = i),
          (Td = r),
          rf(e, t, n, s, c, l, f))
      }
    }
    function rf(e, t, n, r, i, a, o) {
      var s = t.lanes | t.childLanes
      if (
        ((Cd = s),
        (s |= ki),
        Ct(e, n, s, r, i, a),
        (Dd = null),
        (n & 335544064) === n ? ((Od = za(e)), (r = 10262)) : ((Od = null), (r = 10256)),
        (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0
          ? ((e.callbackNode = null),
            (e.callbackPriority = 0),
            yf(et, function () {
              return (ff(), null)
            }))
          : ((e.callbackNode = null), (e.callbackPriority = 0)),
        (Hl = !1),
        (r = !!(t.flags & 13878)),
        t.subtreeFlags & 13878 || r)
      ) {
        ;((r = E.T), (E.T = null), (i = D.p), (D.p = 2), (a = W), (W |= 4))
        try {
          gu(e, t, n)
        } finally {
          ;((W = a), (D.p = i), (E.T = r))
        }
      }
      ;((X = 1),
        Hl
          ? (Ed = Mp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null))
          : (sf(), cf(), lf()))
    }
    function af(e) {
      if (X !== 0) {
        var t = bd.onRecoverableError
        t(e, { componentStack: null })
      }
    }
    function of() {
      X === 3 && ((X = 0), Iu(xd, bd), (X = 4))
    }
    function sf() {
      if (X === 1) {
        X = 0
        var e = bd,
          t = xd,
          n = Sd,
          r = !!(t.flags & 13878)
        if (t.subtreeFlags & 13878 || r) {
          ;((r = E.T), (E.T = null))
          var i = D.p
          D.p = 2
          var a = W
          W |= 4
          try {
            ;((pu = mu = !1), Mu(t, e, n), (n = cp))
            var o = $r(e.containerInfo),
              s = n.focusedElem,
              c = n.selectionRange
            if (o !== s && s && s.ownerDocument && Qr(s.ownerDocument.documentElement, s)) {
              if (c !== null && ei(s)) {
                var l = c.start,
                  u = c.end
                if ((u === void 0 && (u = l), `selectionStart` in s))
                  ((s.selectionStart = l), (s.selectionEnd = Math.min(u, s.value.length)))
                else {
                  var d = s.ownerDocument || document,
                    f = (d && d.defaultView) || window
                  if (f.getSelection) {
                    var p = f.getSelection(),
                      m = s.textContent.length,
                      h = Math.min(c.start, m),
                      g = c.end === void 0 ? h : Math.min(c.end, m)
                    !p.extend && h > g && ((o = g), (g = h), (h = o))
                    var _ = Zr(s, h),
                      v = Zr(s, g)
                    if (
                      _ &&
                      v &&
                      (p.rangeCount !== 1 ||
                        p.anchorNode !== _.node ||
                        p.anchorOffset !== _.offset ||
                        p.focusNode !== v.node ||
                        p.focusOffset !== v.offset)
                    ) {
                      var y = d.createRange()
                      ;(y.setStart(_.node, _.offset),
                        p.removeAllRanges(),
                        h > g
                          ? (p.addRange(y), p.extend(v.node, v.offset))
                          : (y.setEnd(v.node, v.offset), p.addRange(y)))
                    }
                  }
                }
              }
              for (d = [], p = s; (p = p.parentNode);)
                p.nodeType === 1 && d.push({ element: p, left: p.scrollLeft, top: p.scrollTop })
              for (typeof s.focus == `function` && s.focus(), s = 0; s < d.length; s++) {
                var b = d[s]
                ;((b.element.scrollLeft = b.left), (b.element.scrollTop = b.top))
              }
            }
            ;((gh = !!sp), (cp = sp = null))
          } finally {
            ;((W = a), (D.p = i), (E.T = r))
          }
        }
        ;((e.current = t), (X = 2))
      }
    }
    function cf() {
      if (X === 2) {
        X = 0
        var e = bd,
          t = xd,
          n = !!(t.flags & 8772)
        if (t.subtreeFlags & 8772 || n) {
          ;((n = E.T), (E.T = null))
          var r = D.p
          D.p = 2
          var i = W
          W |= 4
          try {
            vu(e, t.alternate, t)
          } finally {
            ;((W = i), (D.p = r), (E.T = n))
          }
        }
        X = 3
      }
    }
    function lf() {
      if (X === 4 || X === 3) {
        X = 0
        var e = Ed
        ;((Ed = null), Ye())
        var t = bd,
          n = xd,
          r = Sd,
          i = Td,
          a = (r & 335544064) === r ? 10262 : 10256
        if (
          ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0
            ? (X = 5)
            : ((X = 0), (xd = bd = null), uf(t, t.pendingLanes)),
          (a = t.pendingLanes),
          a === 0 && (yd = null),
          Ot(r),
          (n = n.stateNode),
          ot && typeof ot.onCommitFiberRoot == `function`)
        )
          try {
            ot.onCommitFiberRoot(at, n, void 0, (n.current.flags & 128) == 128)
          } catch {}
        if (i !== null) {
          ;((n = E.T), (a = D.p), (D.p = 2), (E.T = null))
          try {
            for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
              var c = i[s]
              o(c.value, { componentStack: c.stack })
            }
          } finally {
            ;((E.T = n), (D.p = a))
          }
        }
        if (
          ((i = Dd),
          (o = Od),
          (Od = null),
          i !== null && ((Dd = null), o === null && (o = []), e !== null))
        )
          for (c = 0; c < i.length; c++) ((n = (0, i[c])(o)), n !== void 0 && e.finished.finally(n))
        ;(Sd & 3 && df(),
          Ef(t),
          (a = t.pendingLanes),
          r & 261930 && a & 42 ? (t === Ad ? kd++ : ((kd = 0), (Ad = t))) : ((kd = 0), (Ad = null)),
          Df(0, !1))
      }
    }
    function uf(e, t) {
      ;(e.pooledCacheLanes &= t) === 0 &&
        ((t = e.pooledCache), t != null && ((e.pooledCache = null), Ia(t)))
    }
    function df() {
      return (Ed !== null && (Ed.skipTransition(), (Ed = null)), sf(), cf(), lf(), ff())
    }
    function ff() {
      if (X !== 5) return !1
      var e = bd,
        t = Cd
      Cd = 0
      var n = Ot(Sd),
        r = E.T,
        i = D.p
      try {
        ;((D.p = 32 > n ? 32 : n), (E.T = null), (n = wd), (wd = null))
        var a = bd,
          s = Sd
        if (((X = 0), (xd = bd = null), (Sd = 0), W & 6)) throw Error(o(331))
        var c = W
        if (
          ((W |= 4),
          Zu(a.current),
          Uu(a, a.current, s, n),
          (W = c),
          Df(0, !1),
          ot && typeof ot.onPostCommitFiberRoot == `function`)
        )
          try {
            ot.onPostCommitFiberRoot(at, a)
          } catch {}
        return !0
      } finally {
        ;((D.p = i), (E.T = r), uf(e, t))
      }
    }
    function pf(e, t, n) {
      ;((t = Ji(n, t)),
        (t = jc(e.stateNode, t, 2)),
        (e = xo(e, t, 2)),
        e !== null && (St(e, 2), Ef(e)))
    }
    function Z(e, t, n) {
      if (e.tag === 3) pf(e, e, n)
      else
        for (; t !== null;) {
          if (t.tag === 3) {
            pf(t, e, n)
            break
          }
          if (t.tag === 1) {
            var r = t.stateNode
            if (
              typeof t.type.getDerivedStateFromError == `function` ||
              (typeof r.componentDidCatch == `function` && (yd === null || !yd.has(r)))
            ) {
              ;((e = Ji(n, e)),
                (n = Mc(2)),
                (r = xo(t, n, 2)),
                r !== null && (Nc(n, r, t, e), St(r, 2), Ef(r)))
              break
            }
          }
          t = t.return
        }
    }
    function mf(e, t, n) {
      var r = e.pingCache
      if (r === null) {
        r = e.pingCache = new td()
        var i = new Set()
        r.set(t, i)
      } else ((i = r.get(t)), i === void 0 && ((i = new Set()), r.set(t, i)))
      i.has(n) || ((ad = !0), i.add(n), (e = hf.bind(null, e, t, n)), t.then(e, e))
    }
    function hf(e, t, n) {
      var r = e.pingCache
      ;(r !== null && r.delete(t),
        (e.pingedLanes |= e.suspendedLanes & n),
        (e.warmLanes &= ~n),
        G === e &&
          (q & n) === n &&
          (Y === 4 || (Y === 3 && (q & 62914560) === q && 300 > Xe() - hd)
            ? W & 2
              ? (ld |= n)
              : Vd(e, 0)
            : (ld |= n),
          dd === q && (dd = 0)),
        Ef(e))
    }
    function gf(e, t) {
      ;(t === 0 && (t = bt()), (e = Ni(e, t)), e !== null && (St(e, t), Ef(e)))
    }
    function _f(e) {
      var t = e.memoizedState,
        n = 0
      ;(t !== null && (n = t.retryLane), gf(e, n))
    }
    function vf(e, t) {
      var n = 0
      switch (e.tag) {
        case 31:
        case 13:
          var r = e.stateNode,
            i = e.memoizedState
          i !== null && (n = i.retryLane)
          break
        case 19:
          r = e.stateNode
          break
        case 22:
          r = e.stateNode._retryCache
          break
        default:
          throw Error(o(314))
      }
      ;(r !== null && r.delete(t), gf(e, n))
    }
    function yf(e, t) {
      return Ke(e, t)
    }
    var bf = null,
      xf = null,
      Sf = !1,
      Cf = !1,
      wf = !1,
      Tf = 0
    function Ef(e) {
      ;(e !== xf && e.next === null && (xf === null ? (bf = xf = e) : (xf = xf.next = e)),
        (Cf = !0),
        Sf || ((Sf = !0), Nf()))
    }
    function Df(e, t) {
      if (!wf && Cf) {
        wf = !0
        do
          for (var n = !1, r = bf; r !== null;) {
            if (!t) {
              if (e !== 0) {
                var i = r.pendingLanes
                if (i === 0) var a = 0
                else {
                  var o = r.suspendedLanes,
                    s = r.pingedLanes
                  ;((a = (1 << (31 - ct(42 | e) + 1)) - 1),
                    (a &= i & ~(o & ~s)),
                    (a = a & 201326741 ? (a & 201326741) | 1 : a ? a | 2 : 0))
                }
                a !== 0 && ((n = !0), Mf(r, a))
              } else
                ((a = q),
                  (a = gt(
                    r,
                    r === G ? a : 0,
                    r.cancelPendingCommit !== null || r.timeoutHandle !== -1,
                  )),
                  !(a & 3) || _t(r, a) || ((n = !0), Mf(r, a)))
            }
            r = r.next
          }
        while (n)
        wf = !1
      }
    }
    function Of() {
      kf()
    }
    function kf() {
      Cf = Sf = !1
      var e = 0
      Tf !== 0 && hp() && (e = Tf)
      for (var t = Xe(), n = null, r = bf; r !== null;) {
        var i = r.next,
          a = Af(r, t)
        ;(a === 0
          ? ((r.next = null), n === null ? (bf = i) : (n.next = i), i === null && (xf = n))
          : ((n = r), (e !== 0 || a & 3) && (Cf = !0)),
          (r = i))
      }
      ;((X !== 0 && X !== 5) || Df(e, !1), Tf !== 0 && (Tf = 0))
    }
    function Af(e, t) {
      for (
        var n = e.suspendedLanes,
          r = e.pingedLanes,
          i = e.expirationTimes,
          a = e.pendingLanes & -62914561;
        0 < a;
      ) {
        var o = 31 - ct(a),
          s = 1 << o,
          c = i[o]
        ;(c === -1
          ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = yt(s, t))
          : c <= t && (e.expiredLanes |= s),
          (a &= ~s))
      }
      if (
        ((t = G),
        (n = q),
        (n = gt(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        (r = e.callbackNode),
        n === 0 || (e === t && (J === 2 || J === 9)) || e.cancelPendingCommit !== null)
      )
        return (
          r !== null && r !== null && qe(r), (e.callbackNode = null), (e.callbackPriority = 0)
        )
      if (!(n & 3) || _t(e, n)) {
        if (((t = n & -n), t === e.callbackPriority)) return t
        switch ((r !== null && qe(r), Ot(n))) {
          case 2:
          case 8:
            n = $e
            break
          case 32:
            n = et
            break
          case 268435456:
            n = nt
            break
          default:
            n = et
        }
        return (
          (r = jf.bind(null, e)), (n = Ke(n, r)), (e.callbackPriority = t), (e.callbackNode = n), t
        )
      }
      return (
        r !== null && r !== null && qe(r), (e.callbackPriority = 2), (e.callbackNode = null), 2
      )
    }
    function jf(e, t) {
      if (X !== 0 && X !== 5) return ((e.callbackNode = null), (e.callbackPriority = 0), null)
      var n = e.callbackNode
      if (df() && e.callbackNode !== n) return null
      var r = q
      return (
        (r = gt(e, e === G ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        r === 0
          ? null
          : (Fd(e, r, t),
            Af(e, Xe()),
            e.callbackNode != null && e.callbackNode === n ? jf.bind(null, e) : null)
      )
    }
    function Mf(e, t) {
      if (df()) return null
      Fd(e, t, !0)
    }
    function Nf() {
      bp(function () {
        W & 6 ? Ke(Qe, Of) : kf()
      })
    }
    function Pf() {
      if (Tf === 0) {
        var e = Ha
        ;(e === 0 && ((e = ft), (ft <<= 1), !(ft & 261888) && (ft = 256)), (Tf = e))
      }
      return Tf
    }
    function Ff(e) {
      return e == null || typeof e == `symbol` || typeof e == `boolean`
        ? null
        : typeof e == `function`
          ? e
          : wn(e)
    }
    function If(e, t, n, r, i) {
      if (t === `submit` && n && n.stateNode === i) {
        var a = Ff((i[Nt] || null).action),
          o = r.submitter
        o &&
          ((t = (t = o[Nt] || null) ? Ff(t.formAction) : o.getAttribute(`formAction`)),
          t !== null && ((a = t), (o = null)))
        var s = new Gn(`action`, `action`, null, r, i)
        e.push({
          event: s,
          listeners: [
            {
              instance: null,
              listener: function () {
                if (r.defaultPrevented) {
                  if (Tf !== 0) {
                    var e = new FormData(i, o)
                    rc(n, { pending: !0, data: e, method: i.method, action: a }, null, e)
                  }
                } else
                  typeof a == `function` &&
                    (s.preventDefault(),
                    (e = new FormData(i, o)),
                    rc(n, { pending: !0, data: e, method: i.method, action: a }, a, e))
              },
              currentTarget: i,
            },
          ],
        })
      }
    }
    for (var Lf = 0; Lf < bi.length; Lf++) {
      var Rf = bi[Lf]
      xi(Rf.toLowerCase(), `on` + (Rf[0].toUpperCase() + Rf.slice(1)))
    }
    ;(xi(fi, `onAnimationEnd`),
      xi(pi, `onAnimationIteration`),
      xi(mi, `onAnimationStart`),
      xi(`dblclick`, `onDoubleClick`),
      xi(`focusin`, `onFocus`),
      xi(`focusout`, `onBlur`),
      xi(hi, `onTransitionRun`),
      xi(gi, `onTransitionStart`),
      xi(_i, `onTransitionCancel`),
      xi(vi, `onTransitionEnd`),
      Xt(`onMouseEnter`, [`mouseout`, `mouseover`]),
      Xt(`onMouseLeave`, [`mouseout`, `mouseover`]),
      Xt(`onPointerEnter`, [`pointerout`, `pointerover`]),
      Xt(`onPointerLeave`, [`pointerout`, `pointerover`]),
      Yt(
        `onChange`,
        `change click focusin focusout input keydown keyup selectionchange`.split(` `),
      ),
      Yt(
        `onSelect`,
        `focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange`.split(
          ` `,
        ),
      ),
      Yt(`onBeforeInput`, [`compositionend`, `keypress`, `textInput`, `paste`]),
      Yt(`onCompositionEnd`, `compositionend focusout keydown keypress keyup mousedown`.split(` `)),
      Yt(
        `onCompositionStart`,
        `compositionstart focusout keydown keypress keyup mousedown`.split(` `),
      ),
      Yt(
        `onCompositionUpdate`,
        `compositionupdate focusout keydown keypress keyup mousedown`.split(` `),
      ))
    var zf =
        `abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting`.split(
          ` `,
        ),
      Bf = new Set(
        `beforetoggle cancel close invalid load scroll scrollend toggle`.split(` `).concat(zf),
      )
    function Vf(e, t) {
      t = !!(t & 4)
      for (var n = 0; n < e.length; n++) {
        var r = e[n],
          i = r.event
        r = r.listeners
        a: {
          var a = void 0
          if (t)
            for (var o = r.length - 1; 0 <= o; o--) {
              var s = r[o],
                c = s.instance,
                l = s.currentTarget
              if (((s = s.listener), c !== a && i.isPropagationStopped())) break a
              ;((a = s), (i.currentTarget = l))
              try {
                a(i)
              } catch (e) {
                Ei(e)
              }
              ;((i.currentTarget = null), (a = c))
            }
          else
            for (o = 0; o < r.length; o++) {
              if (
                ((s = r[o]),
                (c = s.instance),
                (l = s.currentTarget),
                (s = s.listener),
                c !== a && i.isPropagationStopped())
              )
                break a
              ;((a = s), (i.currentTarget = l))
              try {
                a(i)
              } catch (e) {
                Ei(e)
              }
              ;((i.currentTarget = null), (a = c))
            }
        }
      }
    }
    function Q(e, t) {
      var n = t[Ft]
      n === void 0 && (n = t[Ft] = new Set())
      var r = e + `__bubble`
      n.has(r) || (Gf(t, e, 2, !1), n.add(r))
    }
    function Hf(e, t, n) {
      var r = 0
      ;(t && (r |= 4), Gf(n, e, r, t))
    }
    var Uf = `_reactListening` + Math.random().toString(36).slice(2)
    function Wf(e) {
      if (!e[Uf]) {
        ;((e[Uf] = !0),
          qt.forEach(function (t) {
            t !== `selectionchange` && (Bf.has(t) || Hf(t, !1, e), Hf(t, !0, e))
          }))
        var t = e.nodeType === 9 ? e : e.ownerDocument
        t === null || t[Uf] || ((t[Uf] = !0), Hf(`selectionchange`, !1, t))
      }
    }
    function Gf(e, t, n, r) {
      switch (Ch(t)) {
        case 2:
          var i = _h
          break
        case 8:
          i = vh
          break
        default:
          i = yh
      }
      ;((n = i.bind(null, t, n, e)),
        (i = void 0),
        !Pn || (t !== `touchstart` && t !== `touchmove` && t !== `wheel`) || (i = !0),
        r
          ? i === void 0
            ? e.addEventListener(t, n, !0)
            : e.addEventListener(t, n, { capture: !0, passive: i })
          : i === void 0
            ? e.addEventListener(t, n, !1)
            : e.addEventListener(t, n, { passive: i }))
    }
    function Kf(e, t, n, r, i) {
      var a = r
      if (!(t & 1) && !(t & 2) && r !== null)
        a: for (;;) {
          if (r === null) return
          var o = r.tag
          if (o === 3 || o === 4) {
            var s = r.stateNode.containerInfo
            if (s === i) break
            if (o === 4)
              for (o = r.return; o !== null;) {
                var c = o.tag
                if ((c === 3 || c === 4) && o.stateNode.containerInfo === i) return
                o = o.return
              }
            for (; s !== null;) {
              if (((o = Ht(s)), o === null)) return
              if (((c = o.tag), c === 5 || c === 6 || c === 26 || c === 27)) {
                r = a = o
                continue a
              }
              s = s.parentNode
            }
          }
          r = r.return
        }
      jn(function () {
        var r = a,
          i = Dn(n),
          o = []
        a: {
          var s = yi.get(e)
          if (s !== void 0) {
            var c = Gn,
              u = e
            switch (e) {
              case `keypress`:
                if (Bn(n) === 0) break a
              case `keydown`:
              case `keyup`:
                c = lr
                break
              case `focusin`:
                ;((u = `focus`), (c = er))
                break
              case `focusout`:
                ;((u = `blur`), (c = er))
                break
              case `beforeblur`:
              case `afterblur`:
                c = er
                break
              case `click`:
                if (n.button === 2) break a
              case `auxclick`:
              case `dblclick`:
              case `mousedown`:
              case `mousemove`:
              case `mouseup`:
              case `mouseout`:
              case `mouseover`:
              case `contextmenu`:
                c = Qn
                break
              case `drag`:
              case `dragend`:
              case `dragenter`:
              case `dragexit`:
              case `dragleave`:
              case `dragover`:
              case `dragstart`:
              case `drop`:
                c = $n
                break
              case `touchcancel`:
              case `touchend`:
              case `touchmove`:
              case `touchstart`:
                c = fr
                break
              case fi:
              case pi:
              case mi:
                c = tr
                break
              case vi:
                c = pr
                break
              case `scroll`:
              case `scrollend`:
                c = qn
                break
              case `wheel`:
                c = mr
                break
              case `copy`:
              case `cut`:
              case `paste`:
                c = nr
                break
              case `gotpointercapture`:
              case `lostpointercapture`:
              case `pointercancel`:
              case `pointerdown`:
              case `pointermove`:
              case `pointerout`:
              case `pointerover`:
              case `pointerup`:
                c = ur
                break
              case `submit`:
                c = dr
                break
              case `toggle`:
              case `beforetoggle`:
                c = hr
            }
            var d = !!(t & 4),
              f = !d && (e === `scroll` || e === `scrollend`),
              p = d ? (s === null ? null : s + `Capture`) : s
            d = []
            for (var m = r, h; m !== null;) {
              var g = m
              if (
                ((h = g.stateNode),
                (g = g.tag),
                (g !== 5 && g !== 26 && g !== 27) ||
                  h === null ||
                  p === null ||
                  ((g = Mn(m, p)), g != null && d.push(qf(m, g, h))),
                f)
              )
                break
              m = m.return
            }
            0 < d.length && ((s = new c(s, u, null, n, i)), o.push({ event: s, listeners: d }))
          }
        }
        if (!(t & 7)) {
          a: {
            if (
              ((c = e === `mouseover` || e === `pointerover`),
              (s = e === `mouseout` || e === `pointerout`),
              c && n !== En && (u = n.relatedTarget || n.fromElement) && (Ht(u) || u[Pt]))
            )
              break a
            ;(s || c) &&
              ((u =
                i.window === i
                  ? i
                  : (c = i.ownerDocument)
                    ? c.defaultView || c.parentWindow
                    : window),
              s
                ? ((c = n.relatedTarget || n.toElement),
                  (s = r),
                  (c = c ? Ht(c) : null),
                  c !== null &&
                    ((f = l(c)), (d = c.tag), c !== f || (d !== 5 && d !== 27 && d !== 6)) &&
                    (c = null))
                : ((s = null), (c = r)),
              s !== c &&
                ((d = Qn),
                (g = `onMouseLeave`),
                (p = `onMouseEnter`),
                (m = `mouse`),
                (e === `pointerout` || e === `pointerover`) &&
                  ((d = ur), (g = `onPointerLeave`), (p = `onPointerEnter`), (m = `pointer`)),
                (f = s == null ? u : Wt(s)),
                (h = c == null ? u : Wt(c)),
                (u = new d(g, m + `leave`, s, n, i)),
                (u.target = f),
                (u.relatedTarget = h),
                (g = null),
                Ht(i) === r &&
                  ((d = new d(p, m + `enter`, c, n, i)),
                  (d.target = h),
                  (d.relatedTarget = f),
                  (g = d)),
                (f = g),
                (d = s && c ? re(s, c, Yf) : null),
                s !== null && Xf(o, u, s, d, !1),
                c !== null && f !== null && Xf(o, f, c, d, !0)))
          }
          a: {
            if (
              ((s = r ? Wt(r) : window),
              (c = s.nodeName && s.nodeName.toLowerCase()),
              c === `select` || (c === `input` && s.type === `file`))
            )
              var _ = Fr
            else if (kr(s)) {
              if (Ir) _ = Gr
              else {
                _ = Ur
                var v = Hr
              }
            } else
              ((c = s.nodeName),
                !c || c.toLowerCase() !== `input` || (s.type !== `checkbox` && s.type !== `radio`)
                  ? r && xn(r.elementType) && (_ = Fr)
                  : (_ = Wr))
            if ((_ &&= _(e, r))) {
              Ar(o, _, n, i)
              break a
            }
            v && v(e, s, r)
          }
          switch (((v = r ? Wt(r) : window), e)) {
            case `focusin`:
              ;(kr(v) || v.contentEditable === `true`) && ((ni = v), (ri = r), (ii = null))
              break
            case `focusout`:
              ii = ri = ni = null
              break
            case `mousedown`:
              ai = !0
              break
            case `contextmenu`:
            case `mouseup`:
            case `dragend`:
              ;((ai = !1), oi(o, n, i))
              break
            case `selectionchange`:
              if (ti) break
            case `keydown`:
            case `keyup`:
              oi(o, n, i)
          }
          var y
          if (_r)
            b: {
              switch (e) {
                case `compositionstart`:
                  var b = `onCompositionStart`
                  break b
                case `compositionend`:
                  b = `onCompositionEnd`
                  break b
                case `compositionupdate`:
                  b = `onCompositionUpdate`
                  break b
              }
              b = void 0
            }
          else
            Tr
              ? Cr(e, n) && (b = `onCompositionEnd`)
              : e === `keydown` && n.keyCode === 229 && (b = `onCompositionStart`)
          ;(b &&
            (br &&
              n.locale !== `ko` &&
              (Tr || b !== `onCompositionStart`
                ? b === `onCompositionEnd` && Tr && (y = zn())
                : ((In = i), (Ln = `value` in In ? In.value : In.textContent), (Tr = !0))),
            (v = Jf(r, b)),
            0 < v.length &&
              ((b = new rr(b, e, null, n, i)),
              o.push({ event: b, listeners: v }),
              y ? (b.data = y) : ((y = wr(n)), y !== null && (b.data = y)))),
            (y = yr ? Er(e, n) : Dr(e, n)) &&
              ((b = Jf(r, `onBeforeInput`)),
              0 < b.length &&
                ((v = new rr(`onBeforeInput`, `beforeinput`, null, n, i)),
                o.push({ event: v, listeners: b }),
                (v.data = y))),
            If(o, e, r, n, i))
        }
        Vf(o, t)
      })
    }
    function qf(e, t, n) {
      return { instance: e, listener: t, currentTarget: n }
    }
    function Jf(e, t) {
      for (var n = t + `Capture`, r = []; e !== null;) {
        var i = e,
          a = i.stateNode
        if (
          ((i = i.tag),
          (i !== 5 && i !== 26 && i !== 27) ||
            a === null ||
            ((i = Mn(e, n)),
            i != null && r.unshift(qf(e, i, a)),
            (i = Mn(e, t)),
            i != null && r.push(qf(e, i, a))),
          e.tag === 3)
        )
          return r
        e = e.return
      }
      return []
    }
    function Yf(e) {
      if (e === null) return null
      do e = e.return
      while (e && e.tag !== 5 && e.tag !== 27)
      return e || null
    }
    function Xf(e, t, n, r, i) {
      for (var a = t._reactName, o = []; n !== null && n !== r;) {
        var s = n,
          c = s.alternate,
          l = s.stateNode
        if (((s = s.tag), c !== null && c === r)) break
        ;((s !== 5 && s !== 26 && s !== 27) ||
          l === null ||
          ((c = l),
          i
            ? ((l = Mn(n, a)), l != null && o.unshift(qf(n, l, c)))
            : i || ((l = Mn(n, a)), l != null && o.push(qf(n, l, c)))),
          (n = n.return))
      }
      o.length !== 0 && e.push({ event: t, listeners: o })
    }
    var Zf = /\r\n?/g,
      Qf = /\u0000|\uFFFD/g
    function $f(e) {
      return (typeof e == `string` ? e : `` + e)
        .replace(
          Zf,
          `
`,
        )
        .replace(Qf, ``)
    }
    function ep(e, t) {
      return ((t = $f(t)), $f(e) === t)
    }
    function $(e, t, n, r, i, a) {
      switch (n) {
        case `children`:
          if (typeof r == `string`) t === `body` || (t === `textarea` && r === ``) || vn(e, r)
          else if (typeof r == `number` || typeof r == `bigint`) t !== `body` && vn(e, `` + r)
          else return
          break
        case `className`:
          rn(e, `class`, r)
          break
        case `tabIndex`:
          rn(e, `tabindex`, r)
          break
        case `dir`:
        case `role`:
        case `viewBox`:
        case `width`:
        case `height`:
          rn(e, n, r)
          break
        case `style`:
          bn(e, r, a)
          return
        case `data`:
          if (t !== `object`) {
            rn(e, `data`, r)
            break
          }
        case `src`:
        case `href`:
          if (
            (r === `` && (t !== `a` || n !== `href`)) ||
            r == null ||
            typeof r == `function` ||
            typeof r == `symbol` ||
            typeof r == `boolean`
          ) {
            e.removeAttribute(n)
            break
          }
          ;((r = wn(r)), e.setAttribute(n, r))
          break
        case `action`:
        case `formAction`:
          if (typeof r == `function`) {
            e.setAttribute(
              n,
              `javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')`,
            )
            break
          }
          if (
            (typeof a == `function` &&
              (n === `formAction`
                ? (t !== `input` && $(e, t, `name`, i.name, i, null),
                  $(e, t, `formEncType`, i.formEncType, i, null),
                  $(e, t, `formMethod`, i.formMethod, i, null),
                  $(e, t, `formTarget`, i.formTarget, i, null))
                : ($(e, t, `encType`, i.encType, i, null),
                  $(e, t, `method`, i.method, i, null),
                  $(e, t, `target`, i.target, i, null))),
            r == null || typeof r == `symbol` || typeof r == `boolean`)
          ) {
            e.removeAttribute(n)
            break
          }
          ;((r = wn(r)), e.setAttribute(n, r))
          break
        case `onClick`:
          r != null && (e.onclick = Tn)
          return
        case `onScroll`:
          r != null && Q(`scroll`, e)
          return
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e)
          return
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(o(61))
            if (((n = r.__html), n != null)) {
              if (i.children != null) throw Error(o(60))
              a?.__html !== n && (e.innerHTML = n)
            }
          }
          break
        case `multiple`:
          e.multiple = r && typeof r != `function` && typeof r != `symbol`
          break
        case `muted`:
          e.muted = r && typeof r != `function` && typeof r != `symbol`
          break
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `defaultValue`:
        case `defaultChecked`:
        case `innerHTML`:
        case `ref`:
          break
        case `autoFocus`:
          break
        case `xlinkHref`:
          if (
            r == null ||
            typeof r == `function` ||
            typeof r == `boolean` ||
            typeof r == `symbol`
          ) {
            e.removeAttribute(`xlink:href`)
            break
          }
          ;((n = wn(r)), e.setAttributeNS(`http://www.w3.org/1999/xlink`, `xlink:href`, n))
          break
        case `contentEditable`:
        case `spellCheck`:
        case `draggable`:
        case `value`:
        case `autoReverse`:
        case `externalResourcesRequired`:
        case `focusable`:
        case `preserveAlpha`:
          r != null && typeof r != `function` && typeof r != `symbol`
            ? e.setAttribute(n, r)
            : e.removeAttribute(n)
          break
        case `inert`:
        case `allowFullScreen`:
        case `async`:
        case `autoPlay`:
        case `controls`:
        case `credentialless`:
        case `default`:
        case `defer`:
        case `disabled`:
        case `disablePictureInPicture`:
        case `disableRemotePlayback`:
        case `formNoValidate`:
        case `hidden`:
        case `loop`:
        case `noModule`:
        case `noValidate`:
        case `open`:
        case `playsInline`:
        case `readOnly`:
        case `required`:
        case `reversed`:
        case `scoped`:
        case `seamless`:
        case `itemScope`:
          r && typeof r != `function` && typeof r != `symbol`
            ? e.setAttribute(n, ``)
            : e.removeAttribute(n)
          break
        case `capture`:
        case `download`:
          !0 === r
            ? e.setAttribute(n, ``)
            : !1 !== r && r != null && typeof r != `function` && typeof r != `symbol`
              ? e.setAttribute(n, r)
              : e.removeAttribute(n)
          break
        case `cols`:
        case `rows`:
        case `size`:
        case `span`:
          r != null && typeof r != `function` && typeof r != `symbol` && !isNaN(r) && 1 <= r
            ? e.setAttribute(n, r)
            : e.removeAttribute(n)
          break
        case `rowSpan`:
        case `start`:
          r == null || typeof r == `function` || typeof r == `symbol` || isNaN(r)
            ? e.removeAttribute(n)
            : e.setAttribute(n, r)
          break
        case `popover`:
          ;(Q(`beforetoggle`, e), Q(`toggle`, e), nn(e, `popover`, r))
          break
        case `xlinkActuate`:
          an(e, `http://www.w3.org/1999/xlink`, `xlink:actuate`, r)
          break
        case `xlinkArcrole`:
          an(e, `http://www.w3.org/1999/xlink`, `xlink:arcrole`, r)
          break
        case `xlinkRole`:
          an(e, `http://www.w3.org/1999/xlink`, `xlink:role`, r)
          break
        case `xlinkShow`:
          an(e, `http://www.w3.org/1999/xlink`, `xlink:show`, r)
          break
        case `xlinkTitle`:
          an(e, `http://www.w3.org/1999/xlink`, `xlink:title`, r)
          break
        case `xlinkType`:
          an(e, `http://www.w3.org/1999/xlink`, `xlink:type`, r)
          break
        case `xmlBase`:
          an(e, `http://www.w3.org/XML/1998/namespace`, `xml:base`, r)
          break
        case `xmlLang`:
          an(e, `http://www.w3.org/XML/1998/namespace`, `xml:lang`, r)
          break
        case `xmlSpace`:
          an(e, `http://www.w3.org/XML/1998/namespace`, `xml:space`, r)
          break
        case `is`:
          nn(e, `is`, r)
          break
        case `innerText`:
        case `textContent`:
          return
        default:
          if (!(2 < n.length) || (n[0] !== `o` && n[0] !== `O`) || (n[1] !== `n` && n[1] !== `N`))
            ((n = Sn.get(n) || n), nn(e, n, r))
          else return
      }
      A = !0
    }
    function tp(e, t, n, r, i, a) {
      switch (n) {
        case `style`:
          bn(e, r, a)
          return
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(o(61))
            if (((n = r.__html), n != null)) {
              if (i.children != null) throw Error(o(60))
              a?.__html !== n && (e.innerHTML = n)
            }
          }
          break
        case `children`:
          if (typeof r == `string`) vn(e, r)
          else if (typeof r == `number` || typeof r == `bigint`) vn(e, `` + r)
          else return
          break
        case `onScroll`:
          r != null && Q(`scroll`, e)
          return
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e)
          return
        case `onClick`:
          r != null && (e.onclick = Tn)
          return
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `innerHTML`:
        case `ref`:
          return
        case `innerText`:
        case `textContent`:
          return
        default:
          if (!Jt.hasOwnProperty(n))
            a: {
              if (
                n[0] === `o` &&
                n[1] === `n` &&
                ((i = n.endsWith(`Capture`)),
                (a = n.slice(2, i ? n.length - 7 : void 0)),
                (t = e[Nt] || null),
                (t = t == null ? null : t[n]),
                typeof t == `function` && e.removeEventListener(a, t, i),
                typeof r == `function`)
              ) {
                ;(typeof t != `function` &&
                  t !== null &&
                  (n in e ? (e[n] = null) : e.hasAttribute(n) && e.removeAttribute(n)),
                  e.addEventListener(a, r, i))
                break a
              }
              ;((A = !0), n in e ? (e[n] = r) : !0 === r ? e.setAttribute(n, ``) : nn(e, n, r))
            }
          return
      }
      A = !0
    }
    function np(e, t, n) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break
        case `img`:
          ;(Q(`error`, e), Q(`load`, e))
          var r = !1,
            i = !1,
            a
          for (a in n)
            if (n.hasOwnProperty(a)) {
              var s = n[a]
              if (s != null)
                switch (a) {
                  case `src`:
                    r = !0
                    break
                  case `srcSet`:
                    i = !0
                    break
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    throw Error(o(137, t))
                  default:
                    $(e, t, a, s, n, null)
                }
            }
          ;(i && $(e, t, `srcSet`, n.srcSet, n, null), r && $(e, t, `src`, n.src, n, null))
          return
        case `input`:
          Q(`invalid`, e)
          var c = (a = s = i = null),
            l = null,
            u = null
          for (r in n)
            if (n.hasOwnProperty(r)) {
              var d = n[r]
              if (d != null)
                switch (r) {
                  case `name`:
                    i = d
                    break
                  case `type`:
                    s = d
                    break
                  case `checked`:
                    l = d
                    break
                  case `defaultChecked`:
                    u = d
                    break
                  case `value`:
                    a = d
                    break
                  case `defaultValue`:
                    c = d
                    break
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    if (d != null) throw Error(o(137, t))
                    break
                  default:
                    $(e, t, r, d, n, null)
                }
            }
          mn(e, a, c, l, u, s, i, !1)
          return
        case `select`:
          for (i in (Q(`invalid`, e), (r = s = a = null), n))
            if (n.hasOwnProperty(i) && ((c = n[i]), c != null))
              switch (i) {
                case `value`:
                  a = c
                  break
                case `defaultValue`:
                  s = c
                  break
                case `multiple`:
                  r = c
                default:
                  $(e, t, i, c, n, null)
              }
          ;((t = a),
            (n = s),
            (e.multiple = !!r),
            t == null ? n != null && gn(e, !!r, n, !0) : gn(e, !!r, t, !1))
          return
        case `textarea`:
          for (s in (Q(`invalid`, e), (a = i = r = null), n))
            if (n.hasOwnProperty(s) && ((c = n[s]), c != null))
              switch (s) {
                case `value`:
                  r = c
                  break
                case `defaultValue`:
                  i = c
                  break
                case `children`:
                  a = c
                  break
                case `dangerouslySetInnerHTML`:
                  if (c != null) throw Error(o(91))
                  break
                default:
                  $(e, t, s, c, n, null)
              }
          j(e, r, i, a)
          return
        case `option`:
          for (l in n)
            if (n.hasOwnProperty(l) && ((r = n[l]), r != null))
              switch (l) {
                case `selected`:
                  e.selected = r && typeof r != `function` && typeof r != `symbol`
                  break
                default:
                  $(e, t, l, r, n, null)
              }
          return
        case `dialog`:
          ;(Q(`beforetoggle`, e), Q(`toggle`, e), Q(`cancel`, e), Q(`close`, e))
          break
        case `iframe`:
        case `object`:
          Q(`load`, e)
          break
        case `video`:
        case `audio`:
          for (r = 0; r < zf.length; r++) Q(zf[r], e)
          break
        case `image`:
          ;(Q(`error`, e), Q(`load`, e))
          break
        case `details`:
          Q(`toggle`, e)
          break
        case `embed`:
        case `source`:
        case `link`:
          ;(Q(`error`, e), Q(`load`, e))
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (u in n)
            if (n.hasOwnProperty(u) && ((r = n[u]), r != null))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  throw Error(o(137, t))
                default:
                  $(e, t, u, r, n, null)
              }
          return
        default:
          if (xn(t)) {
            for (d in n)
              n.hasOwnProperty(d) && ((r = n[d]), r !== void 0 && tp(e, t, d, r, n, void 0))
            return
          }
      }
      for (c in n) n.hasOwnProperty(c) && ((r = n[c]), r != null && $(e, t, c, r, n, null))
    }
    var rp = {}
    function ip(e, t, n, r) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break
        case `input`:
          var i = null,
            a = null,
            s = null,
            c = null,
            l = null,
            u = null,
            d = null
          for (m in n) {
            var f = n[m]
            if (n.hasOwnProperty(m) && f != null)
              switch (m) {
                case `checked`:
                  break
                case `value`:
                  break
                case `defaultValue`:
                  l = f
                default:
                  r.hasOwnProperty(m) || $(e, t, m, null, r, f)
              }
          }
          for (var p in r) {
            var m = r[p]
            if (((f = n[p]), r.hasOwnProperty(p) && (m != null || f != null)))
              switch (p) {
                case `type`:
                  ;(m !== f && (A = !0), (a = m))
                  break
                case `name`:
                  ;(m !== f && (A = !0), (i = m))
                  break
                case `checked`:
                  ;(m !== f && (A = !0), (u = m))
                  break
                case `defaultChecked`:
                  ;(m !== f && (A = !0), (d = m))
                  break
                case `value`:
                  ;(m !== f && (A = !0), (s = m))
                  break
                case `defaultValue`:
                  ;(m !== f && (A = !0), (c = m))
                  break
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (m != null) throw Error(o(137, t))
                  break
                default:
                  m !== f && $(e, t, p, m, r, f)
              }
          }
          pn(e, s, c, l, u, d, a, i)
          return
        case `select`:
          for (a in ((m = s = c = p = null), n))
            if (((l = n[a]), n.hasOwnProperty(a) && l != null))
              switch (a) {
                case `value`:
                  break
                case `multiple`:
                  m = l
                default:
                  r.hasOwnProperty(a) || $(e, t, a, null, r, l)
              }
          for (i in r)
            if (((a = r[i]), (l = n[i]), r.hasOwnProperty(i) && (a != null || l != null)))
              switch (i) {
                case `value`:
                  ;(a !== l && (A = !0), (p = a))
                  break
                case `defaultValue`:
                  ;(a !== l && (A = !0), (c = a))
                  break
                case `multiple`:
                  ;(a !== l && (A = !0), (s = a))
                default:
                  a !== l && $(e, t, i, a, r, l)
              }
          ;((t = c),
            (n = s),
            (r = m),
            p == null
              ? !!r != !!n && (t == null ? gn(e, !!n, n ? [] : ``, !1) : gn(e, !!n, t, !0))
              : gn(e, !!n, p, !1))
          return
        case `textarea`:
          for (c in ((m = p = null), n))
            if (((i = n[c]), n.hasOwnProperty(c) && i != null && !r.hasOwnProperty(c)))
              switch (c) {
                case `value`:
                  break
                case `children`:
                  break
                default:
                  $(e, t, c, null, r, i)
              }
          for (s in r)
            if (((i = r[s]), (a = n[s]), r.hasOwnProperty(s) && (i != null || a != null)))
              switch (s) {
                case `value`:
                  ;(i !== a && (A = !0), (p = i))
                  break
                case `defaultValue`:
                  ;(i !== a && (A = !0), (m = i))
                  break
                case `children`:
                  break
                case `dangerouslySetInnerHTML`:
                  if (i != null) throw Error(o(91))
                  break
                default:
                  i !== a && $(e, t, s, i, r, a)
              }
          _n(e, p, m)
          return
        case `option`:
          for (var h in n)
            if (((p = n[h]), n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)))
              switch (h) {
                case `selected`:
                  e.selected = !1
                  break
                default:
                  $(e, t, h, null, r, p)
              }
          for (l in r)
            if (
              ((p = r[l]), (m = n[l]), r.hasOwnProperty(l) && p !== m && (p != null || m != null))
            )
              switch (l) {
                case `selected`:
                  ;(p !== m && (A = !0),
                    (e.selected = p && typeof p != `function` && typeof p != `symbol`))
                  break
                default:
                  $(e, t, l, p, r, m)
              }
          return
        case `img`:
        case `link`:
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `embed`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `source`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (var g in n)
            ((p = n[g]),
              n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && $(e, t, g, null, r, p))
          for (u in r)
            if (
              ((p = r[u]), (m = n[u]), r.hasOwnProperty(u) && p !== m && (p != null || m != null))
            )
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (p != null) throw Error(o(137, t))
                  break
                default:
                  $(e, t, u, p, r, m)
              }
          return
        default:
          if (xn(t)) {
            for (var _ in n)
              ((p = n[_]),
                n.hasOwnProperty(_) &&
                  p !== void 0 &&
                  !r.hasOwnProperty(_) &&
                  tp(e, t, _, void 0, r, p))
            for (d in r)
              ((p = r[d]),
                (m = n[d]),
                !r.hasOwnProperty(d) ||
                  p === m ||
                  (p === void 0 && m === void 0) ||
                  tp(e, t, d, p, r, m))
            return
          }
      }
      for (var v in n)
        ((p = n[v]),
          n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && $(e, t, v, null, r, p))
      for (f in r)
        ((p = r[f]),
          (m = n[f]),
          !r.hasOwnProperty(f) || p === m || (p == null && m == null) || $(e, t, f, p, r, m))
    }
    function ap(e) {
      switch (e) {
        case `css`:
        case `script`:
        case `font`:
        case `img`:
        case `image`:
        case `input`:
        case `link`:
          return !0
        default:
          return !1
      }
    }
    function op() {
      if (typeof performance.getEntriesByType == `function`) {
        for (
          var e = 0, t = 0, n = performance.getEntriesByType(`resource`), r = 0;
          r < n.length;
          r++
        ) {
          var i = n[r],
            a = i.transferSize,
            o = i.initiatorType,
            s = i.duration
          if (a && s && ap(o)) {
            for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
              var c = n[r],
                l = c.startTime
              if (l > s) break
              var u = c.transferSize,
                d = c.initiatorType
              u && ap(d) && ((c = c.responseEnd), (o += u * (c < s ? 1 : (s - l) / (c - l))))
            }
            if ((--r, (t += (8 * (a + o)) / (i.duration / 1e3)), e++, 10 < e)) break
          }
        }
        if (0 < e) return t / e / 1e6
      }
      return navigator.connection && ((e = navigator.connection.downlink), typeof e == `number`)
        ? e
        : 5
    }
    var sp = null,
      cp = null
    function lp(e) {
      return e.nodeType === 9 ? e : e.ownerDocument
    }
    function up(e) {
      switch (e) {
        case `http://www.w3.org/2000/svg`:
          return 1
        case `http://www.w3.org/1998/Math/MathML`:
          return 2
        default:
          return 0
      }
    }
    function dp(e, t) {
      if (e === 0)
        switch (t) {
          case `svg`:
            return 1
          case `math`:
            return 2
          default:
            return 0
        }
      return e === 1 && t === `foreignObject` ? 0 : e
    }
    function fp(e, t, n, r) {
      return ((n = lp(n).createElement(e)), (n[Mt] = r), (n[Nt] = t), np(n, e, t), k(n), n)
    }
    function pp(e, t) {
      return (
        e === `textarea` ||
        e === `noscript` ||
        typeof t.children == `string` ||
        typeof t.children == `number` ||
        typeof t.children == `bigint` ||
        (typeof t.dangerouslySetInnerHTML == `object` &&
          t.dangerouslySetInnerHTML !== null &&
          t.dangerouslySetInnerHTML.__html != null)
      )
    }
    var mp = null
    function hp() {
      var e = window.event
      return e && e.type === `popstate` ? e !== mp && ((mp = e), !0) : ((mp = null), !1)
    }
    var gp = typeof setTimeout == `function` ? setTimeout : void 0,
      _p = typeof clearTimeout == `function` ? clearTimeout : void 0,
      vp = typeof Promise == `function` ? Promise : void 0,
      yp = typeof requestAnimationFrame == `function` ? requestAnimationFrame : gp,
      bp =
        typeof queueMicrotask == `function`
          ? queueMicrotask
          : vp === void 0
            ? gp
            : function (e) {
                return vp.resolve(null).then(e).catch(xp)
              }
    function xp(e) {
      setTimeout(function () {
        throw e
      })
    }
    function Sp(e) {
      return e === `head`
    }
    function Cp(e, t) {
      var n = t,
        r = 0
      do {
        var i = n.nextSibling
        if ((e.removeChild(n), i && i.nodeType === 8)) {
          if (((n = i.data), n === `/$` || n === `/&`)) {
            if (r === 0) {
              ;(e.removeChild(i), Hh(t))
              return
            }
            r--
          } else if (n === `$` || n === `$?` || n === `$~` || n === `$!` || n === `&`) r++
          else if (n === `html`) _m(e.ownerDocument.documentElement)
          else if (n === `head`) {
            ;((n = e.ownerDocument.head), _m(n))
            for (var a = n.firstChild; a;) {
              var o = a.nextSibling,
                s = a.nodeName
              ;(a[zt] ||
                s === `SCRIPT` ||
                s === `STYLE` ||
                (s === `LINK` && a.rel.toLowerCase() === `stylesheet`) ||
                n.removeChild(a),
                (a = o))
            }
          } else n === `body` && _m(e.ownerDocument.body)
        }
        n = i
      } while (n)
      Hh(t)
    }
    function wp(e, t) {
      var n = e
      e = 0
      do {
        var r = n.nextSibling
        if (
          (n.nodeType === 1
            ? t
              ? ((n._stashedDisplay = n.style.display), (n.style.display = `none`))
              : ((n.style.display = n._stashedDisplay || ``),
                n.getAttribute(`style`) === `` && n.removeAttribute(`style`))
            : n.nodeType === 3 &&
              (t
                ? ((n._stashedText = n.nodeValue), (n.nodeValue = ``))
                : (n.nodeValue = n._stashedText || ``)),
          r && r.nodeType === 8)
        ) {
          if (((n = r.data), n === `/$`)) {
            if (e === 0) break
            e--
          } else (n !== `$` && n !== `$?` && n !== `$~` && n !== `$!`) || e++
        }
        n = r
      } while (n)
    }
    function Tp(e, t, n) {
      if (
        ((t = CSS.escape(t) === t ? t : `r-` + btoa(t).replace(/=/g, ``)),
        (e.style.viewTransitionName = t),
        n != null && (e.style.viewTransitionClass = n),
        (n = getComputedStyle(e)),
        n.display === `inline`)
      ) {
        if (((t = e.getClientRects()), t.length === 1)) var r = 1
        else
          for (var i = (r = 0); i < t.length; i++) {
            var a = t[i]
            0 < a.width && 0 < a.height && r++
          }
        r === 1 &&
          ((e = e.style),
          (e.display = t.length === 1 ? `inline-block` : `block`),
          (e.marginTop = `-` + n.paddingTop),
          (e.marginBottom = `-` + n.paddingBottom))
      }
    }
    function Ep(e, t) {
      ;((e = e.style), (t = t.style))
      var n =
        t == null
          ? null
          : t.hasOwnProperty(`viewTransitionName`)
            ? t.viewTransitionName
            : t.hasOwnProperty(`view-transition-name`)
              ? t[`view-transition-name`]
              : null
      ;((e.viewTransitionName = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        (n =
          t == null
            ? null
            : t.hasOwnProperty(`viewTransitionClass`)
              ? t.viewTransitionClass
              : t.hasOwnProperty(`view-transition-class`)
                ? t[`view-transition-class`]
                : null),
        (e.viewTransitionClass = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        e.display === `inline-block` &&
          (t == null
            ? (e.display = e.margin = ``)
            : ((n = t.display),
              (e.display = n == null || typeof n == `boolean` ? `` : n),
              (n = t.margin),
              n == null
                ? ((n = t.hasOwnProperty(`marginTop`) ? t.marginTop : t[`margin-top`]),
                  (e.marginTop = n == null || typeof n == `boolean` ? `` : n),
                  (t = t.hasOwnProperty(`marginBottom`) ? t.marginBottom : t[`margin-bottom`]),
                  (e.marginBottom = t == null || typeof t == `boolean` ? `` : t))
                : (e.margin = n))))
    }
    function Dp(e, t, n) {
      return (
        (n = n.ownerDocument.defaultView),
        {
          rect: e,
          abs: t.position === `absolute` || t.position === `fixed`,
          clip:
            t.clipPath !== `none` ||
            t.overflow !== `visible` ||
            t.filter !== `none` ||
            t.mask !== `none` ||
            t.mask !== `none` ||
            t.borderRadius !== `0px`,
          view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth,
        }
      )
    }
    function Op(e) {
      return Dp(e.getBoundingClientRect(), getComputedStyle(e), e)
    }
    function kp(e) {
      var t = e.getBoundingClientRect()
      t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height)
      var n = getComputedStyle(e)
      return Dp(t, n, e)
    }
    function Ap(e) {
      return e.documentElement.clientHeight
    }
    function jp(e) {
      ;(this.addEventListener(`load`, e), this.addEventListener(`error`, e))
    }
    function Mp(e, t, n, r, i, a, o, s, c) {
      var l = t.nodeType === 9 ? t : t.ownerDocument
      try {
        var u = l.startViewTransition({
          update: function () {
            var t = l.defaultView,
              n = t.navigation && t.navigation.transition,
              o = l.fonts.status
            r()
            var s = []
            if (
              (o === `loaded` && (Ap(l), l.fonts.status === `loading` && s.push(l.fonts.ready)),
              (o = s.length),
              e !== null)
            )
              for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
                var f = c[d]
                if (!f.complete) {
                  var p = f.getBoundingClientRect()
                  if (
                    0 < p.bottom &&
                    0 < p.right &&
                    p.top < t.innerHeight &&
                    p.left < t.innerWidth
                  ) {
                    if (((u += Xm(f)), u > $m)) {
                      s.length = o
                      break
                    }
                    ;((f = new Promise(jp.bind(f))), s.push(f))
                  }
                }
              }
            if (0 < s.length)
              return (
                (t = Promise.race([
                  Promise.all(s),
                  new Promise(function (e) {
                    return setTimeout(e, 500)
                  }),
                ]).then(i, i)),
                (n ? Promise.allSettled([n.finished, t]) : t).then(a, a)
              )
            if ((i(), n)) return n.finished.then(a, a)
            a()
          },
          types: n,
        })
        l.__reactViewTransition = u
        var d = []
        return (
          u.ready.then(
            function () {
              for (
                var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0;
                t < e.length;
                t++
              ) {
                var n = e[t],
                  r = n.effect,
                  i = r.pseudoElement
                if (i != null && i.startsWith(`::view-transition`)) {
                  ;(d.push(n), (n = r.getKeyframes()))
                  for (var a = (i = void 0), s = !0, c = 0; c < n.length; c++) {
                    var u = n[c],
                      f = u.width
                    if (i === void 0) i = f
                    else if (i !== f) {
                      s = !1
                      break
                    }
                    if (((f = u.height), a === void 0)) a = f
                    else if (a !== f) {
                      s = !1
                      break
                    }
                    ;(delete u.width, delete u.height, u.transform === `none` && delete u.transform)
                  }
                  s &&
                    i !== void 0 &&
                    a !== void 0 &&
                    (r.setKeyframes(n),
                    (s = getComputedStyle(r.target, r.pseudoElement)),
                    s.width !== i || s.height !== a) &&
                    ((s = n[0]),
                    (s.width = i),
                    (s.height = a),
                    (s = n[n.length - 1]),
                    (s.width = i),
                    (s.height = a),
                    r.setKeyframes(n))
                }
              }
              o()
            },
            function (e) {
              l.__reactViewTransition === u && (l.__reactViewTransition = null)
              try {
                if (typeof e == `object` && e)
                  switch (e.name) {
                    case `InvalidStateError`:
                      ;(e.message ===
                        `View transition was skipped because document visibility state is hidden.` ||
                        e.message ===
                          `Skipping view transition because document visibility state has become hidden.` ||
                        e.message === `Skipping view transition because viewport size changed.` ||
                        e.message === `Transition was aborted because of invalid state`) &&
                        (e = null)
                  }
                e !== null && c(e)
              } finally {
                ;(r(), i(), o())
              }
            },
          ),
          u.finished.finally(function () {
            for (var e = 0; e < d.length; e++) d[e].cancel()
            ;(l.__reactViewTransition === u && (l.__reactViewTransition = null), s())
          }),
          u
        )
      } catch {
        return (r(), i(), o(), null)
      }
    }
    function Np(e, t) {
      ;((this._scope = document.documentElement),
        (this._selector = `::view-transition-` + e + `(` + t + `)`))
    }
    ;((Np.prototype.animate = function (e, t) {
      return (
        (t = typeof t == `number` ? { duration: t } : C({}, t)),
        (t.pseudoElement = this._selector),
        this._scope.animate(e, t)
      )
    }),
      (Np.prototype.getAnimations = function () {
        for (
          var e = this._scope,
            t = this._selector,
            n = e.getAnimations({ subtree: !0 }),
            r = [],
            i = 0;
          i < n.length;
          i++
        ) {
          var a = n[i].effect
          a !== null && a.target === e && a.pseudoElement === t && r.push(n[i])
        }
        return r
      }),
      (Np.prototype.getComputedStyle = function () {
        return getComputedStyle(this._scope, this._selector)
      }))
    function Pp(e) {
      return {
        name: e,
        group: new Np(`group`, e),
        imagePair: new Np(`image-pair`, e),
        old: new Np(`old`, e),
        new: new Np(`new`, e),
      }
    }
    function Fp(e) {
      ;((this._fragmentFiber = e), (this._observers = this._eventListeners = null))
    }
    Fp.prototype.addEventListener = function (e, t, n) {
      var r = null,
        i = null
      if (
        !(n != null && typeof n != `boolean` && ((r = n.signal || null), r !== null && r.aborted))
      ) {
        this._eventListeners === null && (this._eventListeners = [])
        var a = this._eventListeners
        if (Bp(a, e, t, n) === -1) {
          var o = this,
            s = t
          ;(n != null &&
            typeof n != `boolean` &&
            !0 === n.once &&
            (s = function (r) {
              ;(o.removeEventListener(e, t, n),
                typeof t == `function` ? t.call(this, r) : t.handleEvent(r))
            }),
            r !== null &&
              ((i = o.removeEventListener.bind(o, e, t, n)),
              r.addEventListener(`abort`, i, { once: !0 }),
              (i = r.removeEventListener.bind(r, `abort`, i))),
            (r = Rp(n)),
            a.push({
              type: e,
              listener: t,
              optionsOrUseCapture: n,
              attachedListener: s,
              cleanup: i,
            }),
            h(this._fragmentFiber.child, !1, Ip, e, s, r))
        }
        this._eventListeners = a
      }
    }
    function Ip(e, t, n, r) {
      return (b(e).addEventListener(t, n, r), !1)
    }
    Fp.prototype.removeEventListener = function (e, t, n) {
      var r = this._eventListeners
      if (r !== null && ((t = Bp(r, e, t, n)), t !== -1)) {
        var i = r[t]
        n = i.attachedListener
        var a = i.cleanup
        ;((i = Rp(i.optionsOrUseCapture)),
          h(this._fragmentFiber.child, !1, Lp, e, n, i),
          r.splice(t, 1),
          a !== null && a())
      }
    }
    function Lp(e, t, n, r) {
      return (b(e).removeEventListener(t, n, r), !1)
    }
    function Rp(e) {
      return e != null &&
        typeof e != `boolean` &&
        (!0 === e.once || e.signal instanceof AbortSignal)
        ? { capture: e.capture, passive: e.passive }
        : e
    }
    function zp(e) {
      return e == null
        ? `c=0`
        : typeof e == `boolean`
          ? `c=` + (e ? `1` : `0`)
          : `c=` + (e.capture ? `1` : `0`)
    }
    function Bp(e, t, n, r) {
      if (e.length === 0) return -1
      r = zp(r)
      for (var i = 0; i < e.length; i++) {
        var a = e[i]
        if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i
      }
      return -1
    }
    ;((Fp.prototype.dispatchEvent = function (e) {
      var t = g(this._fragmentFiber)
      if (t === null) return !0
      t = b(t)
      var n = this._eventListeners
      if ((n !== null && 0 < n.length) || !e.bubbles) {
        var r = t.nodeType === 9 ? t.createComment(``) : document.createTextNode(``)
        if (n)
          for (var i = 0; i < n.length; i++) {
            var a = n[i]
            r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture))
          }
        if ((t.appendChild(r), (e = r.dispatchEvent(e)), n))
          for (i = 0; i < n.length; i++)
            ((a = n[i]),
              r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture)))
        return (t.removeChild(r), e)
      }
      return t.dispatchEvent(e)
    }),
      (Fp.prototype.focus = function (e) {
        h(this._fragmentFiber.child, !0, Vp, e, void 0, void 0)
      }))
    function Vp(e, t) {
      return e.tag !== 6 && ((e = b(e)), pm(e, t))
    }
    Fp.prototype.focusLast = function (e) {
      var t = []
      h(this._fragmentFiber.child, !0, Hp, t, void 0, void 0)
      for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
    }
    function Hp(e, t) {
      return (t.push(e), !1)
    }
    Fp.prototype.blur = function () {
      var e = g(this._fragmentFiber)
      e !== null &&
        ((e = b(e)),
        (e = lp(e).activeElement),
        e !== null && h(this._fragmentFiber.child, !1, Up, e, void 0, void 0))
    }
    function Up(e, t) {
      return e.tag !== 6 && ((e = b(e)), e === t || e.contains(t) ? (t.blur(), !0) : !1)
    }
    Fp.prototype.observeUsing = function (e) {
      ;(this._observers === null && (this._observers = new Set()),
        this._observers.add(e),
        h(this._fragmentFiber.child, !1, Wp, e, void 0, void 0))
    }
    function Wp(e, t) {
      return (e.tag === 6 || ((e = b(e)), t.observe(e)), !1)
    }
    Fp.prototype.unobserveUsing = function (e) {
      var t = this._observers
      if (t !== null && t.has(e)) {
        ;(t.delete(e), h(this._fragmentFiber.child, !1, Gp, e, void 0, void 0))
        for (var n = (t = 0); n < Kp.length; n++) {
          var r = Kp[n]
          r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : (Kp[t++] = r)
        }
        Kp.length = t
      }
    }
    function Gp(e, t) {
      return (e.tag === 6 || ((e = b(e)), t.unobserve(e)), !1)
    }
    var Kp = [],
      qp = !1
    function Jp(e, t, n) {
      ;(Kp.push({ fragmentInstance: e, observer: t, instance: n }),
        qp ||
          ((qp = !0),
          mm(function () {
            qp = !1
            var e = Kp
            Kp = []
            for (var t = 0; t < e.length; t++) {
              var n = e[t]
              n.observer.unobserve(n.instance)
            }
          })))
    }
    Fp.prototype.getClientRects = function () {
      var e = []
      return (h(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e)
    }
    function Yp(e, t) {
      if (e.tag === 6) {
        e = e.stateNode
        var n = e.ownerDocument.createRange()
        ;(n.selectNodeContents(e), t.push.apply(t, n.getClientRects()))
      } else ((e = b(e)), t.push.apply(t, e.getClientRects()))
      return !1
    }
    ;((Fp.prototype.getRootNode = function (e) {
      var t = g(this._fragmentFiber)
      return t === null ? this : b(t).getRootNode(e)
    }),
      (Fp.prototype.compareDocumentPosition = function (e) {
        var t = g(this._fragmentFiber)
        if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED
        var n = []
        h(this._fragmentFiber.child, !1, Hp, n, void 0, void 0)
        var r = b(t)
        if (n.length === 0) {
          if (((n = r), _(this._fragmentFiber))) {
            a: {
              for (t = this._fragmentFiber.return; t !== null;) {
                if (t.tag === 4) {
                  t = t.stateNode.containerInfo
                  break a
                }
                if (t.tag === 3 || t.tag === 5 || t.tag === 27) break
                t = t.return
              }
              t = null
            }
            t != null && (n = t)
          }
          t = this._fragmentFiber
          var i = (r = n.compareDocumentPosition(e))
          return (
            n === e
              ? (i = Node.DOCUMENT_POSITION_CONTAINS)
              : r & Node.DOCUMENT_POSITION_CONTAINED_BY &&
                ((n = v(t)[1]),
                n === null
                  ? (i = Node.DOCUMENT_POSITION_PRECEDING)
                  : ((e = b(n).compareDocumentPosition(e)),
                    (i =
                      e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING
                        ? Node.DOCUMENT_POSITION_FOLLOWING
                        : Node.DOCUMENT_POSITION_PRECEDING))),
            (i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC)
          )
        }
        ;((t = b(n[0])), (i = b(n[n.length - 1])))
        var a = _(this._fragmentFiber) ? t.parentElement : r
        if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED
        ;((r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY),
          (a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY))
        var o = t.compareDocumentPosition(e),
          s = i.compareDocumentPosition(e),
          c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY
        return (
          (s =
            r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING),
          (t =
            (r && t === e) || (a && i === e) || c || s
              ? Node.DOCUMENT_POSITION_CONTAINED_BY
              : (!r && t === e) || (!a && i === e)
                ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
                : o),
          t & Node.DOCUMENT_POSITION_DISCONNECTED ||
          t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC ||
          Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e)
            ? t
            : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
        )
      }))
    function Xp(e, t, n, r, i) {
      var a = Ht(i)
      if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        if ((n = !!a))
          a: {
            for (; a !== null;) {
              if (a.tag === 7 && (a === t || a.alternate === t)) {
                n = !0
                break a
              }
              a = a.return
            }
            n = !1
          }
        return n
      }
      if (e & Node.DOCUMENT_POSITION_CONTAINS) {
        if (a === null)
          return ((a = i.ownerDocument), i === a || i === a.documentElement || i === a.body)
        a: {
          for (a = t, t = g(t); a !== null;) {
            if (!((a.tag !== 5 && a.tag !== 3 && a.tag !== 27) || (a !== t && a.alternate !== t))) {
              a = !0
              break a
            }
            a = a.return
          }
          a = !1
        }
        return a
      }
      return e & Node.DOCUMENT_POSITION_PRECEDING
        ? ((t = !!a) &&
            !(t = a === n) &&
            ((t = re(n, a, S)),
            t === null ? (t = !1) : (h(t, !0, te, a, n), (a = ee), (ee = null), (t = a !== null))),
          t)
        : e & Node.DOCUMENT_POSITION_FOLLOWING
          ? ((t = !!a) &&
              !(t = a === r) &&
              ((t = re(r, a, S)),
              t === null
                ? (t = !1)
                : (h(t, !0, ne, a, r), (a = ee), (x = ee = null), (t = a !== null))),
            t)
          : !1
    }
    function Zp(e, t) {
      var n = e.ownerDocument.createRange()
      ;(n.selectNodeContents(e),
        (e = n.getBoundingClientRect()),
        window.scrollTo(
          window.scrollX + e.left,
          t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight,
        ))
    }
    Fp.prototype.scrollIntoView = function (e) {
      if (typeof e == `object`) throw Error(o(566))
      var t = []
      h(this._fragmentFiber.child, !1, Hp, t, void 0, void 0)
      var n = !1 !== e
      if (t.length === 0) {
        var r = v(this._fragmentFiber)
        if (((r = n ? r[1] || r[0] || g(this._fragmentFiber) : r[0] || r[1]), r === null)) return
        if (r.tag === 6) {
          ;((e = b(r)), Zp(e, n))
          return
        }
        if (((r = b(r)), r.nodeType !== 9)) {
          if (r.nodeType === 11) {
            ;((n = `host` in r ? r.host : null), n !== null && n.scrollIntoView(e))
            return
          }
          r.scrollIntoView(e)
        }
      }
      for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
        var i = t[r]
        ;(i.tag === 6 ? ((i = b(i)), Zp(i, n)) : b(i).scrollIntoView(e), (r += n ? -1 : 1))
      }
    }
    function Qp(e, t) {
      return ((e = b(e)), $p(e, t), !1)
    }
    function $p(e, t) {
      ;((e.reactFragments ??= new Set()), e.reactFragments.add(t))
    }
    function em(e, t) {
      var n = t._eventListeners
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r]
          e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture))
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            for (var r = 0, i = 0; i < Kp.length; i++) {
              var a = Kp[i]
              ;(a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a)
            }
            ;((Kp.length = r), n.observe(e))
          }),
        $p(e, t))
    }
    function tm(e, t) {
      var n = t._eventListeners
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r]
          e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture))
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            typeof n.rootMargin == `string` ? Jp(t, n, e) : n.unobserve(e)
          }),
        e.reactFragments != null && e.reactFragments.delete(t))
    }
    function nm(e) {
      var t = e.firstChild
      for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
        var n = t
        switch (((t = t.nextSibling), n.nodeName)) {
          case `HTML`:
          case `HEAD`:
          case `BODY`:
            ;(nm(n), Vt(n))
            continue
          case `SCRIPT`:
          case `STYLE`:
            continue
          case `LINK`:
            if (n.rel.toLowerCase() === `stylesheet`) continue
        }
        e.removeChild(n)
      }
    }
    function rm(e, t, n, r) {
      for (; e.nodeType === 1;) {
        var i = n
        if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
          if (!r && (e.nodeName !== `INPUT` || e.type !== `hidden`)) break
        } else if (!r) {
          if (t === `input` && e.type === `hidden`) {
            var a = i.name == null ? null : `` + i.name
            if (i.type === `hidden` && e.getAttribute(`name`) === a) return e
          } else return e
        } else if (!e[zt])
          switch (t) {
            case `meta`:
              if (!e.hasAttribute(`itemprop`)) break
              return e
            case `link`:
              if (
                ((a = e.getAttribute(`rel`)),
                (a === `stylesheet` && e.hasAttribute(`data-precedence`)) ||
                  a !== i.rel ||
                  e.getAttribute(`href`) !== (i.href == null || i.href === `` ? null : i.href) ||
                  e.getAttribute(`crossorigin`) !==
                    (i.crossOrigin == null ? null : i.crossOrigin) ||
                  e.getAttribute(`title`) !== (i.title == null ? null : i.title))
              )
                break
              return e
            case `style`:
              if (e.hasAttribute(`data-precedence`)) break
              return e
            case `script`:
              if (
                ((a = e.getAttribute(`src`)),
                (a !== (i.src == null ? null : i.src) ||
                  e.getAttribute(`type`) !== (i.type == null ? null : i.type) ||
                  e.getAttribute(`crossorigin`) !==
                    (i.crossOrigin == null ? null : i.crossOrigin)) &&
                  a &&
                  e.hasAttribute(`async`) &&
                  !e.hasAttribute(`itemprop`))
              )
                break
              return e
            default:
              return e
          }
        if (((e = lm(e.nextSibling)), e === null)) break
      }
      return null
    }
    function im(e, t, n) {
      if (t === ``) return null
      for (; e.nodeType !== 3;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !n) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null
      return e
    }
    function am(e, t) {
      for (; e.nodeType !== 8;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !t) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null
      return e
    }
    function om(e) {
      return e.data === `$?` || e.data === `$~`
    }
    function sm(e) {
      return e.data === `$!` || (e.data === `$?` && e.ownerDocument.readyState !== `loading`)
    }
    function cm(e, t) {
      var n = e.ownerDocument
      if (e.data === `$~`) e._reactRetry = t
      else if (e.data !== `$?` || n.readyState !== `loading`) t()
      else {
        var r = function () {
          ;(t(), n.removeEventListener(`DOMContentLoaded`, r))
        }
        ;(n.addEventListener(`DOMContentLoaded`, r), (e._reactRetry = r))
      }
    }
    function lm(e) {
      for (; e != null; e = e.nextSibling) {
        var t = e.nodeType
        if (t === 1 || t === 3) break
        if (t === 8) {
          if (
            ((t = e.data),
            t === `$` ||
              t === `$!` ||
              t === `$?` ||
              t === `$~` ||
              t === `&` ||
              t === `F!` ||
              t === `F`)
          )
            break
          if (t === `/$` || t === `/&`) return null
        }
      }
      return e
    }
    var um = null
    function dm(e) {
      e = e.nextSibling
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data
          if (n === `/$` || n === `/&`) {
            if (t === 0) return lm(e.nextSibling)
            t--
          } else (n !== `$` && n !== `$!` && n !== `$?` && n !== `$~` && n !== `&`) || t++
        }
        e = e.nextSibling
      }
      return null
    }
    function fm(e) {
      e = e.previousSibling
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data
          if (n === `$` || n === `$!` || n === `$?` || n === `$~` || n === `&`) {
            if (t === 0) return e
            t--
          } else (n !== `/$` && n !== `/&`) || t++
        }
        e = e.previousSibling
      }
      return null
    }
    function pm(e, t) {
      function n() {
        r = !0
      }
      if (e.ownerDocument.activeElement === e) return !0
      var r = !1
      try {
        ;(e.ownerDocument.addEventListener(`focus`, n, !0),
          (e.focus || HTMLElement.prototype.focus).call(e, t))
      } finally {
        e.ownerDocument.removeEventListener(`focus`, n, !0)
      }
      return r
    }
    function mm(e) {
      yp(function () {
        yp(function (t) {
          return e(t)
        })
      })
    }
    function hm(e, t, n) {
      switch (((t = lp(n)), e)) {
        case `html`:
          if (((e = t.documentElement), !e)) throw Error(o(452))
          return e
        case `head`:
          if (((e = t.head), !e)) throw Error(o(453))
          return e
        case `body`:
          if (((e = t.body), !e)) throw Error(o(454))
          return e
        default:
          throw Error(o(451))
      }
    }
    function gm(e, t, n) {
      for (var r in n) {
        var i = n[r]
        n.hasOwnProperty(r) && i != null && $(e, t, r, null, rp, i)
      }
      ;(n.dangerouslySetInnerHTML != null && (e.textContent = ``),
        e.onclick === Tn && (e.onclick = null),
        Vt(e))
    }
    function _m(e) {
      for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0])
      Vt(e)
    }
    var vm = new Map(),
      ym = new Set()
    function bm(e) {
      if (typeof e.getRootNode == `function`) {
        var t = e.getRootNode()
        if (t.nodeType === 9 || t.nodeType === 11) return t
      }
      return e.nodeType === 9 ? e : e.ownerDocument
    }
    var xm = D.d
    D.d = { f: Sm, r: Cm, D: Em, C: Dm, L: Om, m: km, X: jm, S: Am, M: Mm }
    function Sm() {
      var e = xm.f(),
        t = zd()
      return e || t
    }
    function Cm(e) {
      var t = Ut(e)
      t !== null && t.tag === 5 && t.type === `form` ? ac(t) : xm.r(e)
    }
    var wm = typeof document > `u` ? null : document
    function Tm(e, t, n) {
      var r = wm
      if (r && typeof t == `string` && t) {
        var i = fn(t)
        ;((i = `link[rel="` + e + `"][href="` + i + `"]`),
          typeof n == `string` && (i += `[crossorigin="` + n + `"]`),
          ym.has(i) ||
            (ym.add(i),
            (e = { rel: e, crossOrigin: n, href: t }),
            r.querySelector(i) === null &&
              ((t = r.createElement(`link`)), np(t, `link`, e), k(t), r.head.appendChild(t))))
      }
    }
    function Em(e) {
      ;(xm.D(e), Tm(`dns-prefetch`, e, null))
    }
    function Dm(e, t) {
      ;(xm.C(e, t), Tm(`preconnect`, e, t))
    }
    function Om(e, t, n) {
      xm.L(e, t, n)
      var r = wm
      if (r && e && t) {
        var i = `link[rel="preload"][as="` + fn(t) + `"]`
        t === `image` && n && n.imageSrcSet
          ? ((i += `[imagesrcset="` + fn(n.imageSrcSet) + `"]`),
            typeof n.imageSizes == `string` && (i += `[imagesizes="` + fn(n.imageSizes) + `"]`))
          : (i += `[href="` + fn(e) + `"]`)
        var a = i
        switch (t) {
          case `style`:
            a = Pm(e)
            break
          case `script`:
            a = Rm(e)
        }
        if (
          !(
            vm.has(a) ||
            ((e = C(
              { rel: `preload`, href: t === `image` && n && n.imageSrcSet ? void 0 : e, as: t },
              n,
            )),
            vm.set(a, e),
            r.querySelector(i) !== null ||
              (t === `style` && r.querySelector(Fm(a))) ||
              (t === `script` && r.querySelector(zm(a))))
          )
        ) {
          var o = r.createElement(`link`)
          ;(np(o, `link`, e),
            t === `style` &&
              ((o[Bt] = !0),
              (o.onload = o.onerror =
                function () {
                  Kt(o)
                })),
            k(o),
            r.head.appendChild(o))
        }
      }
    }
    function km(e, t) {
      xm.m(e, t)
      var n = wm
      if (n && e) {
        var r = t && typeof t.as == `string` ? t.as : `script`,
          i = `link[rel="modulepreload"][as="` + fn(r) + `"][href="` + fn(e) + `"]`,
          a = i
        switch (r) {
          case `audioworklet`:
          case `paintworklet`:
          case `serviceworker`:
          case `sharedworker`:
          case `worker`:
          case `script`:
            a = Rm(e)
        }
        if (
          !vm.has(a) &&
          ((e = C({ rel: `modulepreload`, href: e }, t)), vm.set(a, e), n.querySelector(i) === null)
        ) {
          switch (r) {
            case `audioworklet`:
            case `paintworklet`:
            case `serviceworker`:
            case `sharedworker`:
            case `worker`:
            case `script`:
              if (n.querySelector(zm(a))) return
          }
          ;((r = n.createElement(`link`)), np(r, `link`, e), k(r), n.head.appendChild(r))
        }
      }
    }
    function Am(e, t, n) {
      xm.S(e, t, n)
      var r = wm
      if (r && e) {
        var i = Gt(r).hoistableStyles,
          a = Pm(e)
        t ||= `default`
        var o = i.get(a)
        if (!o) {
          var s = { loading: 0, preload: null }
          if ((o = r.querySelector(Fm(a)))) s.loading = 5
          else {
            ;((e = C({ rel: `stylesheet`, href: e, 'data-precedence': t }, n)),
              (n = vm.get(a)) && Hm(e, n))
            var c = (o = r.createElement(`link`))
            ;(k(c),
              np(c, `link`, e),
              (c._p = new Promise(function (e, t) {
                ;((c.onload = e), (c.onerror = t))
              })),
              c.addEventListener(`load`, function () {
                s.loading |= 1
              }),
              c.addEventListener(`error`, function () {
                s.loading |= 2
              }),
              (s.loading |= 4),
              Vm(o, t, r))
          }
          ;((o = { type: `stylesheet`, instance: o, count: 1, state: s }), i.set(a, o))
        }
      }
    }
    function jm(e, t) {
      xm.X(e, t)
      var n = wm
      if (n && e) {
        var r = Gt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i)
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0 }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            k(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a))
      }
    }
    function Mm(e, t) {
      xm.M(e, t)
      var n = wm
      if (n && e) {
        var r = Gt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i)
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0, type: `module` }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            k(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a))
      }
    }
    function Nm(e, t, n, r) {
      var i = (i = Me.current) ? bm(i) : null
      if (!i) throw Error(o(446))
      switch (e) {
        case `meta`:
        case `title`:
          return null
        case `style`:
          return typeof n.precedence == `string` && typeof n.href == `string`
            ? ((n = Pm(n.href)),
              (t = Gt(i).hoistableStyles),
              (r = t.get(n)),
              r || ((r = { type: `style`, instance: null, count: 0, state: null }), t.set(n, r)),
              r)
            : { type: `void`, instance: null, count: 0, state: null }
        case `link`:
          if (
            n.rel === `stylesheet` &&
            typeof n.href == `string` &&
            typeof n.precedence == `string`
          ) {
            e = Pm(n.href)
            var a = Gt(i).hoistableStyles,
              s = a.get(e)
            if (
              (s ||
                ((i = i.ownerDocument || i),
                (s = {
                  type: `stylesheet`,
                  instance: null,
                  count: 0,
                  state: { loading: 0, preload: null },
                }),
                a.set(e, s),
                (a = i.querySelector(Fm(e)))
                  ? a._p || ((s.instance = a), (s.state.loading = 5))
                  : ((a = vm.get(e)),
                    a ||
                      ((a = {
                        rel: `preload`,
                        as: `style`,
                        href: n.href,
                        crossOrigin: n.crossOrigin,
                        integrity: n.integrity,
                        media: n.media,
                        hrefLang: n.hrefLang,
                        referrerPolicy: n.referrerPolicy,
                      }),
                      vm.set(e, a)),
                    Lm(i, e, a, s.state))),
              t && r === null)
            )
              throw Error(o(528, ``))
            return s
          }
          if (t && r !== null) throw Error(o(529, ``))
          return null
        case `script`:
          return (
            (t = n.async),
            (n = n.src),
            typeof n == `string` && t && typeof t != `function` && typeof t != `symbol`
              ? ((n = Rm(n)),
                (t = Gt(i).hoistableScripts),
                (r = t.get(n)),
                r || ((r = { type: `script`, instance: null, count: 0, state: null }), t.set(n, r)),
                r)
              : { type: `void`, instance: null, count: 0, state: null }
          )
        default:
          throw Error(o(444, e))
      }
    }
    function Pm(e) {
      return `href="` + fn(e) + `"`
    }
    function Fm(e) {
      return `link[rel="stylesheet"][` + e + `]`
    }
    function Im(e) {
      return C({}, e, { 'data-precedence': e.precedence, precedence: null })
    }
    function Lm(e, t, n, r) {
      if ((t = e.querySelector(`link[rel="preload"][as="style"][` + t + `]`))) {
        if (!0 !== t[Bt]) {
          r.loading = 1
          return
        }
      } else
        ((t = e.createElement(`link`)),
          (t[Bt] = !0),
          (t.onload = t.onerror = Kt.bind(null, t)),
          np(t, `link`, n),
          k(t),
          e.head.appendChild(t))
      ;((r.preload = t),
        t.addEventListener(`load`, function () {
          return (r.loading |= 1)
        }),
        t.addEventListener(`error`, function () {
          return (r.loading |= 2)
        }))
    }
    function Rm(e) {
      return `[src="` + fn(e) + `"]`
    }
    function zm(e) {
      return `script[async]` + e
    }
    function Bm(e, t, n) {
      if ((t.count++, t.instance === null))
        switch (t.type) {
          case `style`:
            var r = e.querySelector(`style[data-href~="` + fn(n.href) + `"]`)
            if (r) return ((t.instance = r), k(r), r)
            var i = C({}, n, {
              'data-href': n.href,
              'data-precedence': n.precedence,
              href: null,
              precedence: null,
            })
            return (
              (r = (e.ownerDocument || e).createElement(`style`)),
              k(r),
              np(r, `style`, i),
              Vm(r, n.precedence, e),
              (t.instance = r)
            )
          case `stylesheet`:
            i = Pm(n.href)
            var a = e.querySelector(Fm(i))
            if (a) return ((t.state.loading |= 4), (t.instance = a), k(a), a)
            ;((r = Im(n)),
              (i = vm.get(i)) && Hm(r, i),
              (a = (e.ownerDocument || e).createElement(`link`)),
              k(a))
            var s = a
            return (
              (s._p = new Promise(function (e, t) {
                ;((s.onload = e), (s.onerror = t))
              })),
              np(a, `link`, r),
              (t.state.loading |= 4),
              Vm(a, n.precedence, e),
              (t.instance = a)
            )
          case `script`:
            return (
              (a = Rm(n.src)),
              (i = e.querySelector(zm(a)))
                ? ((t.instance = i), k(i), i)
                : ((r = n),
                  (i = vm.get(a)) && ((r = C({}, n)), Um(r, i)),
                  (e = e.ownerDocument || e),
                  (i = e.createElement(`script`)),
                  k(i),
                  np(i, `link`, r),
                  e.head.appendChild(i),
                  (t.instance = i))
            )
          case `void`:
            return null
          default:
            throw Error(o(443, t.type))
        }
      else
        t.type === `stylesheet` &&
          !(t.state.loading & 4) &&
          ((r = t.instance), (t.state.loading |= 4), Vm(r, n.precedence, e))
      return t.instance
    }
    function Vm(e, t, n) {
      for (
        var r = n.querySelectorAll(
            `link[rel="stylesheet"][data-precedence],style[data-precedence]`,
          ),
          i = r.length ? r[r.length - 1] : null,
          a = i,
          o = 0;
        o < r.length;
        o++
      ) {
        var s = r[o]
        if (s.dataset.precedence === t) a = s
        else if (a !== i) break
      }
      a
        ? a.parentNode.insertBefore(e, a.nextSibling)
        : ((t = n.nodeType === 9 ? n.head : n), t.insertBefore(e, t.firstChild))
    }
    function Hm(e, t) {
      ;((e.crossOrigin ??= t.crossOrigin),
        (e.referrerPolicy ??= t.referrerPolicy),
        (e.title ??= t.title))
    }
    function Um(e, t) {
      ;((e.crossOrigin ??= t.crossOrigin),
        (e.referrerPolicy ??= t.referrerPolicy),
        (e.integrity ??= t.integrity))
    }
    var Wm = null
    function Gm(e, t, n) {
      if (Wm === null) {
        var r = new Map(),
          i = (Wm = new Map())
        i.set(n, r)
      } else ((i = Wm), (r = i.get(n)), r || ((r = new Map()), i.set(n, r)))
      if (r.has(e)) return r
      for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
        var a = n[i]
        if (
          !(a[zt] || a[Mt] || (e === `link` && a.getAttribute(`rel`) === `stylesheet`)) &&
          a.namespaceURI !== `http://www.w3.org/2000/svg`
        ) {
          var o = a.getAttribute(t) || ``
          o = e + o
          var s = r.get(o)
          s ? s.push(a) : r.set(o, [a])
        }
      }
      return r
    }
    function Km(e, t, n) {
      ;((e = e.ownerDocument || e),
        e.head.insertBefore(n, t === `title` ? e.querySelector(`head > title`) : null))
    }
    function qm(e, t, n) {
      if (n === 1 || t.itemProp != null) return !1
      switch (e) {
        case `meta`:
        case `title`:
          return !0
        case `style`:
          if (typeof t.precedence != `string` || typeof t.href != `string` || t.href === ``) break
          return !0
        case `link`:
          if (
            typeof t.rel != `string` ||
            typeof t.href != `string` ||
            t.href === `` ||
            t.onLoad ||
            t.onError
          )
            break
          switch (t.rel) {
            case `stylesheet`:
              return ((e = t.disabled), typeof t.precedence == `string` && e == null)
            default:
              return !0
          }
        case `script`:
          if (
            t.async &&
            typeof t.async != `function` &&
            typeof t.async != `symbol` &&
            !t.onLoad &&
            !t.onError &&
            t.src &&
            typeof t.src == `string`
          )
            return !0
      }
      return !1
    }
    function Jm(e, t) {
      return (
        e === `img` && t.src != null && t.src !== `` && t.onLoad == null && t.loading !== `lazy`
      )
    }
    function Ym(e) {
      return !(e.type === `stylesheet` && !(e.state.loading & 3))
    }
    function Xm(e) {
      return (
        (e.width || 100) *
        (e.height || 100) *
        (typeof devicePixelRatio == `number` ? devicePixelRatio : 1) *
        0.25
      )
    }
    function Zm(e, t) {
      typeof t.decode == `function` &&
        (e.imgCount++,
        t.complete || ((e.imgBytes += Xm(t)), e.suspenseyImages.push(t)),
        (e = rh.bind(e)),
        t.decode().then(e, e))
    }
    function Qm(e, t, n, r) {
      if (
        n.type === `stylesheet` &&
        (typeof r.media != `string` || !1 !== matchMedia(r.media).matches) &&
        !(n.state.loading & 4)
      ) {
        if (n.instance === null) {
          var i = Pm(r.href),
            a = t.querySelector(Fm(i))
          if (a) {
            ;((t = a._p),
              typeof t == `object` &&
                t &&
                typeof t.then == `function` &&
                (e.count++, (e = nh.bind(e)), t.then(e, e)),
              (n.state.loading |= 4),
              (n.instance = a),
              k(a))
            return
          }
          ;((a = t.ownerDocument || t),
            (r = Im(r)),
            (i = vm.get(i)) && Hm(r, i),
            (a = a.createElement(`link`)),
            k(a))
          var o = a
          ;((o._p = new Promise(function (e, t) {
            ;((o.onload = e), (o.onerror = t))
          })),
            np(a, `link`, r),
            (n.instance = a))
        }
        ;(e.stylesheets === null && (e.stylesheets = new Map()),
          e.stylesheets.set(n, t),
          (t = n.state.preload) &&
            !(n.state.loading & 3) &&
            (e.count++,
            (n = nh.bind(e)),
            t.addEventListener(`load`, n),
            t.addEventListener(`error`, n)))
      }
    }
    var $m = 0
    function eh(e, t) {
      return (
        e.stylesheets && e.count === 0 && ah(e, e.stylesheets),
        0 < e.count || 0 < e.imgCount
          ? function (n) {
              var r = setTimeout(function () {
                if ((e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
                  var t = e.unsuspend
                  ;((e.unsuspend = null), t())
                }
              }, 6e4 + t)
              0 < e.imgBytes && $m === 0 && ($m = 62500 * op())
              var i = setTimeout(
                function () {
                  if (
                    ((e.waitingForImages = !1),
                    e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend))
                  ) {
                    var t = e.unsuspend
                    ;((e.unsuspend = null), t())
                  }
                },
                (e.imgBytes > $m ? 50 : 800) + t,
              )
              return (
                (e.unsuspend = n),
                function () {
                  ;((e.unsuspend = null), clearTimeout(r), clearTimeout(i))
                }
              )
            }
          : null
      )
    }
    function th(e) {
      if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
        if (e.stylesheets) ah(e, e.stylesheets)
        else if (e.unsuspend) {
          var t = e.unsuspend
          ;((e.unsuspend = null), t())
        }
      }
    }
    function nh() {
      ;(this.count--, th(this))
    }
    function rh() {
      ;(this.imgCount--, th(this))
    }
    var ih = null
    function ah(e, t) {
      ;((e.stylesheets = null),
        e.unsuspend !== null &&
          (e.count++, (ih = new Map()), t.forEach(oh, e), (ih = null), nh.call(e)))
    }
    function oh(e, t) {
      if (!(t.state.loading & 4)) {
        var n = ih.get(e)
        if (n) var r = n.get(null)
        else {
          ;((n = new Map()), ih.set(e, n))
          for (
            var i = e.querySelectorAll(`link[data-precedence],style[data-precedence]`), a = 0;
            a < i.length;
            a++
          ) {
            var o = i[a]
            ;(o.nodeName === `LINK` || o.getAttribute(`media`) !== `not all`) &&
              (n.set(o.dataset.precedence, o), (r = o))
          }
          r && n.set(null, r)
        }
        ;((i = t.instance),
          (o = i.getAttribute(`data-precedence`)),
          (a = n.get(o) || r),
          a === r && n.set(null, i),
          n.set(o, i),
          this.count++,
          (r = nh.bind(this)),
          i.addEventListener(`load`, r),
          i.addEventListener(`error`, r),
          a
            ? a.parentNode.insertBefore(i, a.nextSibling)
            : ((e = e.nodeType === 9 ? e.head : e), e.insertBefore(i, e.firstChild)),
          (t.state.loading |= 4))
      }
    }
    var sh = {
      $$typeof: w,
      Provider: null,
      Consumer: null,
      _currentValue: Te,
      _currentValue2: Te,
      _threadCount: 0,
    }
    function ch(e, t, n, r, i, a, o, s, c) {
      ;((this.tag = 1),
        (this.containerInfo = e),
        (this.pingCache = this.current = this.pendingChildren = null),
        (this.timeoutHandle = -1),
        (this.callbackNode =
          this.next =
          this.pendingContext =
          this.context =
          this.cancelPendingCommit =
            null),
        (this.callbackPriority = 0),
        (this.expirationTimes = xt(-1)),
        (this.entangledLanes =
          this.shellSuspendCounter =
          this.errorRecoveryDisabledLanes =
          this.expiredLanes =
          this.warmLanes =
          this.pingedLanes =
          this.suspendedLanes =
          this.pendingLanes =
            0),
        (this.entanglements = xt(0)),
        (this.hiddenUpdates = xt(null)),
        (this.identifierPrefix = r),
        (this.onUncaughtError = i),
        (this.onCaughtError = a),
        (this.onRecoverableError = o),
        (this.pooledCache = null),
        (this.pooledCacheLanes = 0),
        (this.formState = c),
        (this.transitionTypes = null),
        (this.incompleteTransitions = new Map()))
    }
    function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
      return (
        (e = new ch(e, t, n, o, c, l, u, d, s)),
        (t = 1),
        !0 === a && (t |= 24),
        (a = Ri(3, null, null, t)),
        (e.current = a),
        (a.stateNode = e),
        (t = Fa()),
        t.refCount++,
        (e.pooledCache = t),
        t.refCount++,
        (a.memoizedState = { element: r, isDehydrated: n, cache: t }),
        vo(a),
        e
      )
    }
    function uh(e) {
      return e ? ((e = Ii), e) : Ii
    }
    function dh(e, t, n, r, i, a) {
      ;((i = uh(i)),
        r.context === null ? (r.context = i) : (r.pendingContext = i),
        (r = bo(t)),
        (r.payload = { element: n }),
        (a = a === void 0 ? null : a),
        a !== null && (r.callback = a),
        (n = xo(e, r, t)),
        n !== null && (Pd(n, e, t), So(n, e, t)))
    }
    function fh(e, t) {
      if (((e = e.memoizedState), e !== null && e.dehydrated !== null)) {
        var n = e.retryLane
        e.retryLane = n !== 0 && n < t ? n : t
      }
    }
    function ph(e, t) {
      ;(fh(e, t), (e = e.alternate) && fh(e, t))
    }
    function mh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = Ni(e, 67108864)
        ;(t !== null && Pd(t, e, 67108864), ph(e, 67108864))
      }
    }
    function hh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = jd()
        t = Dt(t)
        var n = Ni(e, t)
        ;(n !== null && Pd(n, e, t), ph(e, t))
      }
    }
    var gh = !0
    function _h(e, t, n, r) {
      var i = E.T
      E.T = null
      var a = D.p
      try {
        ;((D.p = 2), yh(e, t, n, r))
      } finally {
        ;((D.p = a), (E.T = i))
      }
    }
    function vh(e, t, n, r) {
      var i = E.T
      E.T = null
      var a = D.p
      try {
        ;((D.p = 8), yh(e, t, n, r))
      } finally {
        ;((D.p = a), (E.T = i))
      }
    }
    function yh(e, t, n, r) {
      if (gh) {
        var i = bh(r)
        if (i === null) (Kf(e, t, r, xh, n), Mh(e, r))
        else if (Ph(i, e, t, n, r)) r.stopPropagation()
        else if ((Mh(e, r), t & 4 && -1 < jh.indexOf(e))) {
          for (; i !== null;) {
            var a = Ut(i)
            if (a !== null)
              switch (a.tag) {
                case 3:
                  if (((a = a.stateNode), a.current.memoizedState.isDehydrated)) {
                    var o = ht(a.pendingLanes)
                    if (o !== 0) {
                      var s = a
                      for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
                        var c = 1 << (31 - ct(o))
                        ;((s.entanglements[1] |= c), (o &= ~c))
                      }
                      ;(Ef(a), !(W & 6) && ((_d = Xe() + 500), Df(0, !1)))
                    }
                  }
                  break
                case 31:
                case 13:
                  ;((s = Ni(a, 2)), s !== null && Pd(s, a, 2), zd(), ph(a, 2))
              }
            if (((a = bh(r)), a === null && Kf(e, t, r, xh, n), a === i)) break
            i = a
          }
          i !== null && r.stopPropagation()
        } else Kf(e, t, r, null, n)
      }
    }
    function bh(e) {
      return ((e = Dn(e)), Sh(e))
    }
    var xh = null
    function Sh(e) {
      if (((xh = null), (e = Ht(e)), e !== null)) {
        var t = l(e)
        if (t === null) e = null
        else {
          var n = t.tag
          if (n === 13) {
            if (((e = u(t)), e !== null)) return e
            e = null
          } else if (n === 31) {
            if (((e = d(t)), e !== null)) return e
            e = null
          } else if (n === 3) {
            if (t.stateNode.current.memoizedState.isDehydrated)
              return t.tag === 3 ? t.stateNode.containerInfo : null
            e = null
          } else t !== e && (e = null)
        }
      }
      return ((xh = e), null)
    }
    function Ch(e) {
      switch (e) {
        case `beforetoggle`:
        case `cancel`:
        case `click`:
        case `close`:
        case `contextmenu`:
        case `copy`:
        case `cut`:
        case `auxclick`:
        case `dblclick`:
        case `dragend`:
        case `dragstart`:
        case `drop`:
        case `focusin`:
        case `focusout`:
        case `input`:
        case `invalid`:
        case `keydown`:
        case `keypress`:
        case `keyup`:
        case `mousedown`:
        case `mouseup`:
        case `paste`:
        case `pause`:
        case `play`:
        case `pointercancel`:
        case `pointerdown`:
        case `pointerup`:
        case `ratechange`:
        case `reset`:
        case `seeked`:
        case `submit`:
        case `toggle`:
        case `touchcancel`:
        case `touchend`:
        case `touchstart`:
        case `volumechange`:
        case `change`:
        case `selectionchange`:
        case `textInput`:
        case `compositionstart`:
        case `compositionend`:
        case `compositionupdate`:
        case `beforeblur`:
        case `afterblur`:
        case `beforeinput`:
        case `blur`:
        case `fullscreenchange`:
        case `fullscreenerror`:
        case `focus`:
        case `hashchange`:
        case `popstate`:
        case `select`:
        case `selectstart`:
          return 2
        case `drag`:
        case `dragenter`:
        case `dragexit`:
        case `dragleave`:
        case `dragover`:
        case `mousemove`:
        case `mouseout`:
        case `mouseover`:
        case `pointermove`:
        case `pointerout`:
        case `pointerover`:
        case `resize`:
        case `scroll`:
        case `touchmove`:
        case `wheel`:
        case `mouseenter`:
        case `mouseleave`:
        case `pointerenter`:
        case `pointerleave`:
          return 8
        case `message`:
          switch (Ze()) {
            case Qe:
              return 2
            case $e:
              return 8
            case et:
            case tt:
              return 32
            case nt:
              return 268435456
            default:
              return 32
          }
        default:
          return 32
      }
    }
    var wh = !1,
      Th = null,
      Eh = null,
      Dh = null,
      Oh = new Map(),
      kh = new Map(),
      Ah = [],
      jh =
        `mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset`.split(
          ` `,
        )
    function Mh(e, t) {
      switch (e) {
        case `focusin`:
        case `focusout`:
          Th = null
          break
        case `dragenter`:
        case `dragleave`:
          Eh = null
          break
        case `mouseover`:
        case `mouseout`:
          Dh = null
          break
        case `pointerover`:
        case `pointerout`:
          Oh.delete(t.pointerId)
          break
        case `gotpointercapture`:
        case `lostpointercapture`:
          kh.delete(t.pointerId)
      }
    }
    function Nh(e, t, n, r, i, a) {
      return e === null || e.nativeEvent !== a
        ? ((e = {
            blockedOn: t,
            domEventName: n,
            eventSystemFlags: r,
            nativeEvent: a,
            targetContainers: [i],
          }),
          t !== null && ((t = Ut(t)), t !== null && mh(t)),
          e)
        : ((e.eventSystemFlags |= r),
          (t = e.targetContainers),
          i !== null && t.indexOf(i) === -1 && t.push(i),
          e)
    }
    function Ph(e, t, n, r, i) {
      switch (t) {
        case `focusin`:
          return ((Th = Nh(Th, e, t, n, r, i)), !0)
        case `dragenter`:
          return ((Eh = Nh(Eh, e, t, n, r, i)), !0)
        case `mouseover`:
          return ((Dh = Nh(Dh, e, t, n, r, i)), !0)
        case `pointerover`:
          var a = i.pointerId
          return (Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0)
        case `gotpointercapture`:
          return ((a = i.pointerId), kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0)
      }
      return !1
    }
    function Fh(e) {
      var t = Ht(e.target)
      if (t !== null) {
        var n = l(t)
        if (n !== null) {
          if (((t = n.tag), t === 13)) {
            if (((t = u(n)), t !== null)) {
              ;((e.blockedOn = t),
                At(e.priority, function () {
                  hh(n)
                }))
              return
            }
          } else if (t === 31) {
            if (((t = d(n)), t !== null)) {
              ;((e.blockedOn = t),
                At(e.priority, function () {
                  hh(n)
                }))
              return
            }
          } else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
            e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null
            return
          }
        }
      }
      e.blockedOn = null
    }
    function Ih(e) {
      if (e.blockedOn !== null) return !1
      for (var t = e.targetContainers; 0 < t.length;) {
        var n = bh(e.nativeEvent)
        if (n === null) {
          n = e.nativeEvent
          var r = new n.constructor(n.type, n)
          ;((En = r), n.target.dispatchEvent(r), (En = null))
        } else return ((t = Ut(n)), t !== null && mh(t), (e.blockedOn = n), !1)
        t.shift()
      }
      return !0
    }
    function Lh(e, t, n) {
      Ih(e) && n.delete(t)
    }
    function Rh() {
      ;((wh = !1),
        Th !== null && Ih(Th) && (Th = null),
        Eh !== null && Ih(Eh) && (Eh = null),
        Dh !== null && Ih(Dh) && (Dh = null),
        Oh.forEach(Lh),
        kh.forEach(Lh))
    }
    function zh(e, n) {
      e.blockedOn === n &&
        ((e.blockedOn = null),
        wh || ((wh = !0), t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)))
    }
    var Bh = null
    function Vh(e) {
      Bh !== e &&
        ((Bh = e),
        t.unstable_scheduleCallback(t.unstable_NormalPriority, function () {
          Bh === e && (Bh = null)
          for (var t = 0; t < e.length; t += 3) {
            var n = e[t],
              r = e[t + 1],
              i = e[t + 2]
            if (typeof r != `function`) {
              if (Sh(r || n) === null) continue
              break
            }
            var a = Ut(n)
            a !== null &&
              (e.splice(t, 3),
              (t -= 3),
              rc(a, { pending: !0, data: i, method: n.method, action: r }, r, i))
          }
        }))
    }
    function Hh(e) {
      function t(t) {
        return zh(t, e)
      }
      ;(Th !== null && zh(Th, e),
        Eh !== null && zh(Eh, e),
        Dh !== null && zh(Dh, e),
        Oh.forEach(t),
        kh.forEach(t))
      for (var n = 0; n < Ah.length; n++) {
        var r = Ah[n]
        r.blockedOn === e && (r.blockedOn = null)
      }
      for (; 0 < Ah.length && ((n = Ah[0]), n.blockedOn === null);)
        (Fh(n), n.blockedOn === null && Ah.shift())
      if (((n = (e.ownerDocument || e).$$reactFormReplay), n != null))
        for (r = 0; r < n.length; r += 3) {
          var i = n[r],
            a = n[r + 1],
            o = i[Nt] || null
          if (typeof a == `function`) o || Vh(n)
          else if (o) {
            var s = null
            if (a && a.hasAttribute(`formAction`)) {
              if (((i = a), (o = a[Nt] || null))) s = o.formAction
              else if (Sh(i) !== null) continue
            } else s = o.action
            ;(typeof s == `function` ? (n[r + 1] = s) : (n.splice(r, 3), (r -= 3)), Vh(n))
          }
        }
    }
    function Uh() {
      function e(e) {
        e.canIntercept &&
          e.info === `react-transition` &&
          e.intercept({
            handler: function () {
              return new Promise(function (e) {
                return (i = e)
              })
            },
            focusReset: `manual`,
            scroll: `manual`,
          })
      }
      function t() {
        ;(i !== null && (i(), (i = null)), r || setTimeout(n, 20))
      }
      function n() {
        if (!r && !navigation.transition) {
          var e = navigation.currentEntry
          e &&
            e.url != null &&
            navigation.navigate(e.url, {
              state: e.getState(),
              info: `react-transition`,
              history: `replace`,
            })
        }
      }
      if (typeof navigation == `object`) {
        var r = !1,
          i = null
        return (
          navigation.addEventListener(`navigate`, e),
          navigation.addEventListener(`navigatesuccess`, t),
          navigation.addEventListener(`navigateerror`, t),
          setTimeout(n, 100),
          function () {
            ;((r = !0),
              navigation.removeEventListener(`navigate`, e),
              navigation.removeEventListener(`navigatesuccess`, t),
              navigation.removeEventListener(`navigateerror`, t),
              i !== null && (i(), (i = null)))
          }
        )
      }
    }
    function Wh(e) {
      this._internalRoot = e
    }
    ;((Gh.prototype.render = Wh.prototype.render =
      function (e) {
        var t = this._internalRoot
        if (t === null) throw Error(o(409))
        var n = t.current
        dh(n, jd(), e, t, null, null)
      }),
      (Gh.prototype.unmount = Wh.prototype.unmount =
        function () {
          var e = this._internalRoot
          if (e !== null) {
            this._internalRoot = null
            var t = e.containerInfo
            ;(dh(e.current, 2, null, e, null, null), zd(), (t[Pt] = null))
          }
        }))
    function Gh(e) {
      this._internalRoot = e
    }
    Gh.prototype.unstable_scheduleHydration = function (e) {
      if (e) {
        var t = kt()
        e = { blockedOn: null, target: e, priority: t }
        for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
        ;(Ah.splice(n, 0, e), n === 0 && Fh(e))
      }
    }
    var Kh = n.version
    if (Kh !== `19.3.1`) throw Error(o(527, Kh, `19.3.1`))
    D.findDOMNode = function (e) {
      var t = e._reactInternals
      if (t === void 0)
        throw typeof e.render == `function`
          ? Error(o(188))
          : ((e = Object.keys(e).join(`,`)), Error(o(268, e)))
      return ((e = p(t)), (e = e === null ? null : m(e)), (e = e === null ? null : e.stateNode), e)
    }
    var qh = {
      bundleType: 0,
      version: `19.3.1`,
      rendererPackageName: `react-dom`,
      currentDispatcherRef: E,
      reconcilerVersion: `19.3.1`,
    }
    if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u`) {
      var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__
      if (!Jh.isDisabled && Jh.supportsFiber)
        try {
          ;((at = Jh.inject(qh)), (ot = Jh))
        } catch {}
    }
    e.createRoot = function (e, t) {
      if (!c(e)) throw Error(o(299))
      var n = !1,
        r = ``,
        i = Ec,
        a = Dc,
        s = Oc
      return (
        t != null &&
          (!0 === t.unstable_strictMode && (n = !0),
          t.identifierPrefix !== void 0 && (r = t.identifierPrefix),
          t.onUncaughtError !== void 0 && (i = t.onUncaughtError),
          t.onCaughtError !== void 0 && (a = t.onCaughtError),
          t.onRecoverableError !== void 0 && (s = t.onRecoverableError)),
        (t = lh(e, 1, !1, null, null, n, r, null, i, a, s, Uh)),
        (e[Pt] = t.current),
        Wf(e),
        new Wh(t)
      )
    }
  }),
  l = t((e, t) => {
    function n() {
      if (
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` &&
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`
      )
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)
        } catch (e) {
          console.error(e)
        }
    }
    ;(n(), (t.exports = c()))
  }),
  u = e(r()),
  d = l(),
  f = {
    NAME: `Name`,
    DOCUMENT: `Document`,
    OPERATION_DEFINITION: `OperationDefinition`,
    VARIABLE_DEFINITION: `VariableDefinition`,
    SELECTION_SET: `SelectionSet`,
    FIELD: `Field`,
    ARGUMENT: `Argument`,
    FRAGMENT_SPREAD: `FragmentSpread`,
    INLINE_FRAGMENT: `InlineFragment`,
    FRAGMENT_DEFINITION: `FragmentDefinition`,
    VARIABLE: `Variable`,
    INT: `IntValue`,
    FLOAT: `FloatValue`,
    STRING: `StringValue`,
    BOOLEAN: `BooleanValue`,
    NULL: `NullValue`,
    ENUM: `EnumValue`,
    LIST: `ListValue`,
    OBJECT: `ObjectValue`,
    OBJECT_FIELD: `ObjectField`,
    DIRECTIVE: `Directive`,
    NAMED_TYPE: `NamedType`,
    LIST_TYPE: `ListType`,
    NON_NULL_TYPE: `NonNullType`,
  },
  p = class extends Error {
    constructor(e, t, n, r, i, a, o) {
      ;(super(e),
        (this.name = `GraphQLError`),
        (this.message = e),
        i && (this.path = i),
        t && (this.nodes = Array.isArray(t) ? t : [t]),
        n && (this.source = n),
        r && (this.positions = r),
        a && (this.originalError = a))
      var s = o
      if (!s && a) {
        var c = a.extensions
        c && typeof c == `object` && (s = c)
      }
      this.extensions = s || {}
    }
    toJSON() {
      return { ...this, message: this.message }
    }
    toString() {
      return this.message
    }
    get [Symbol.toStringTag]() {
      return `GraphQLError`
    }
  },
  m,
  h
function g(e) {
  return new p(`Syntax Error: Unexpected token at ${h} in ${e}`)
}
function _(e) {
  if (((e.lastIndex = h), e.test(m))) return m.slice(h, (h = e.lastIndex))
}
var v = / +(?=[^\s])/y
function y(e) {
  for (
    var t = e.split(`
`),
      n = ``,
      r = 0,
      i = 0,
      a = t.length - 1,
      o = 0;
    o < t.length;
    o++
  )
    ((v.lastIndex = 0),
      v.test(t[o]) && (o && (!r || v.lastIndex < r) && (r = v.lastIndex), (i ||= o), (a = o)))
  for (var s = i; s <= a; s++)
    (s !== i &&
      (n += `
`),
      (n += t[s].slice(r).replace(/\\"""/g, `"""`)))
  return n
}
function b() {
  for (
    var e = 0 | m.charCodeAt(h++);
    e === 9 || e === 10 || e === 13 || e === 32 || e === 35 || e === 44 || e === 65279;
    e = 0 | m.charCodeAt(h++)
  )
    if (e === 35) for (; (e = 0 | m.charCodeAt(h++)) && e !== 10 && e !== 13;);
  h--
}
function ee() {
  for (
    var e = h, t = 0 | m.charCodeAt(h++);
    (t >= 48 && t <= 57) || (t >= 65 && t <= 90) || t === 95 || (t >= 97 && t <= 122);
    t = 0 | m.charCodeAt(h++)
  );
  if (e === h - 1) throw g(`Name`)
  var n = m.slice(e, --h)
  return (b(), n)
}
function x() {
  return { kind: `Name`, value: ee() }
}
var te = /(?:"""|(?:[\s\S]*?[^\\])""")/y,
  ne = /(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y
function S(e) {
  var t
  switch (m.charCodeAt(h)) {
    case 91:
      ;(h++, b())
      for (var n = []; m.charCodeAt(h) !== 93;) n.push(S(e))
      return (h++, b(), { kind: `ListValue`, values: n })
    case 123:
      ;(h++, b())
      for (var r = []; m.charCodeAt(h) !== 125;) {
        var i = x()
        if (m.charCodeAt(h++) !== 58) throw g(`ObjectField`)
        ;(b(), r.push({ kind: `ObjectField`, name: i, value: S(e) }))
      }
      return (h++, b(), { kind: `ObjectValue`, fields: r })
    case 36:
      if (e) throw g(`Variable`)
      return (h++, { kind: `Variable`, name: x() })
    case 34:
      if (m.charCodeAt(h + 1) === 34 && m.charCodeAt(h + 2) === 34) {
        if (((h += 3), (t = _(te)) == null)) throw g(`StringValue`)
        return (b(), { kind: `StringValue`, value: y(t.slice(0, -3)), block: !0 })
      }
      var a = h,
        o
      h++
      var s = !1
      for (
        o = 0 | m.charCodeAt(h++);
        (o === 92 && (h++, (s = !0))) || (o !== 10 && o !== 13 && o !== 34 && o);
        o = 0 | m.charCodeAt(h++)
      );
      if (o !== 34) throw g(`StringValue`)
      return (
        (t = m.slice(a, h)),
        b(),
        { kind: `StringValue`, value: s ? JSON.parse(t) : t.slice(1, -1), block: !1 }
      )
    case 45:
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
      for (var c = h++, l; (l = 0 | m.charCodeAt(h++)) >= 48 && l <= 57;);
      var u = m.slice(c, --h)
      if ((l = m.charCodeAt(h)) === 46 || l === 69 || l === 101) {
        if ((t = _(ne)) == null) throw g(`FloatValue`)
        return (b(), { kind: `FloatValue`, value: u + t })
      }
      return (b(), { kind: `IntValue`, value: u })
    case 110:
      if (m.charCodeAt(h + 1) === 117 && m.charCodeAt(h + 2) === 108 && m.charCodeAt(h + 3) === 108)
        return ((h += 4), b(), { kind: `NullValue` })
      break
    case 116:
      if (m.charCodeAt(h + 1) === 114 && m.charCodeAt(h + 2) === 117 && m.charCodeAt(h + 3) === 101)
        return ((h += 4), b(), { kind: `BooleanValue`, value: !0 })
      break
    case 102:
      if (
        m.charCodeAt(h + 1) === 97 &&
        m.charCodeAt(h + 2) === 108 &&
        m.charCodeAt(h + 3) === 115 &&
        m.charCodeAt(h + 4) === 101
      )
        return ((h += 5), b(), { kind: `BooleanValue`, value: !1 })
  }
  return { kind: `EnumValue`, value: ee() }
}
function re(e) {
  if (m.charCodeAt(h) === 40) {
    var t = []
    ;(h++, b())
    do {
      var n = x()
      if (m.charCodeAt(h++) !== 58) throw g(`Argument`)
      ;(b(), t.push({ kind: `Argument`, name: n, value: S(e) }))
    } while (m.charCodeAt(h) !== 41)
    return (h++, b(), t)
  }
}
function C(e) {
  if (m.charCodeAt(h) === 64) {
    var t = []
    do (h++, t.push({ kind: `Directive`, name: x(), arguments: re(e) }))
    while (m.charCodeAt(h) === 64)
    return t
  }
}
function ie() {
  for (var e = 0; m.charCodeAt(h) === 91;) (e++, h++, b())
  var t = { kind: `NamedType`, name: x() }
  do
    if ((m.charCodeAt(h) === 33 && (h++, b(), (t = { kind: `NonNullType`, type: t })), e)) {
      if (m.charCodeAt(h++) !== 93) throw g(`NamedType`)
      ;(b(), (t = { kind: `ListType`, type: t }))
    }
  while (e--)
  return t
}
function ae() {
  if (m.charCodeAt(h++) !== 123) throw g(`SelectionSet`)
  return (b(), oe())
}
function oe() {
  var e = []
  do
    if (m.charCodeAt(h) === 46) {
      if (m.charCodeAt(++h) !== 46 || m.charCodeAt(++h) !== 46) throw g(`SelectionSet`)
      switch ((h++, b(), m.charCodeAt(h))) {
        case 64:
          e.push({
            kind: `InlineFragment`,
            typeCondition: void 0,
            directives: C(!1),
            selectionSet: ae(),
          })
          break
        case 111:
          m.charCodeAt(h + 1) === 110
            ? ((h += 2),
              b(),
              e.push({
                kind: `InlineFragment`,
                typeCondition: { kind: `NamedType`, name: x() },
                directives: C(!1),
                selectionSet: ae(),
              }))
            : e.push({ kind: `FragmentSpread`, name: x(), directives: C(!1) })
          break
        case 123:
          ;(h++,
            b(),
            e.push({
              kind: `InlineFragment`,
              typeCondition: void 0,
              directives: void 0,
              selectionSet: oe(),
            }))
          break
        default:
          e.push({ kind: `FragmentSpread`, name: x(), directives: C(!1) })
      }
    } else {
      var t = x(),
        n = void 0
      m.charCodeAt(h) === 58 && (h++, b(), (n = t), (t = x()))
      var r = re(!1),
        i = C(!1),
        a = void 0
      ;(m.charCodeAt(h) === 123 && (h++, b(), (a = oe())),
        e.push({ kind: `Field`, alias: n, name: t, arguments: r, directives: i, selectionSet: a }))
    }
  while (m.charCodeAt(h) !== 125)
  return (h++, b(), { kind: `SelectionSet`, selections: e })
}
function se() {
  if ((b(), m.charCodeAt(h) === 40)) {
    var e = []
    ;(h++, b())
    do {
      var t = void 0
      if ((m.charCodeAt(h) === 34 && (t = S(!0)), m.charCodeAt(h++) !== 36)) throw g(`Variable`)
      var n = x()
      if (m.charCodeAt(h++) !== 58) throw g(`VariableDefinition`)
      b()
      var r = ie(),
        i = void 0
      ;(m.charCodeAt(h) === 61 && (h++, b(), (i = S(!0))), b())
      var a = {
        kind: `VariableDefinition`,
        variable: { kind: `Variable`, name: n },
        type: r,
        defaultValue: i,
        directives: C(!0),
      }
      ;(t && (a.description = t), e.push(a))
    } while (m.charCodeAt(h) !== 41)
    return (h++, b(), e)
  }
}
function ce(e) {
  var t = x()
  if (m.charCodeAt(h++) !== 111 || m.charCodeAt(h++) !== 110) throw g(`FragmentDefinition`)
  b()
  var n = {
    kind: `FragmentDefinition`,
    name: t,
    typeCondition: { kind: `NamedType`, name: x() },
    directives: C(!1),
    selectionSet: ae(),
  }
  return (e && (n.description = e), n)
}
function le() {
  var e = []
  do {
    var t = void 0
    if ((m.charCodeAt(h) === 34 && (t = S(!0)), m.charCodeAt(h) === 123)) {
      if (t) throw g(`Document`)
      ;(h++,
        b(),
        e.push({
          kind: `OperationDefinition`,
          operation: `query`,
          name: void 0,
          variableDefinitions: void 0,
          directives: void 0,
          selectionSet: oe(),
        }))
    } else {
      var n = ee()
      switch (n) {
        case `fragment`:
          e.push(ce(t))
          break
        case `query`:
        case `mutation`:
        case `subscription`:
          var r,
            i = void 0
          ;(r = m.charCodeAt(h)) !== 40 && r !== 64 && r !== 123 && (i = x())
          var a = {
            kind: `OperationDefinition`,
            operation: n,
            name: i,
            variableDefinitions: se(),
            directives: C(!1),
            selectionSet: ae(),
          }
          ;(t && (a.description = t), e.push(a))
          break
        default:
          throw g(`Document`)
      }
    }
  } while (h < m.length)
  return e
}
function ue(e, t) {
  return (
    (m = e.body ? e.body : e),
    (h = 0),
    b(),
    t && t.noLocation
      ? { kind: `Document`, definitions: le() }
      : {
          kind: `Document`,
          definitions: le(),
          loc: {
            start: 0,
            end: m.length,
            startToken: void 0,
            endToken: void 0,
            source: { body: m, name: `graphql.web`, locationOffset: { line: 1, column: 1 } },
          },
        }
  )
}
function w(e, t, n) {
  for (var r = ``, i = 0; i < e.length; i++) (i && (r += t), (r += n(e[i])))
  return r
}
function de(e) {
  return JSON.stringify(e)
}
function fe(e) {
  return (
    `"""
` +
    e.replace(/"""/g, `\\"""`) +
    `
"""`
  )
}
var pe = `
`,
  T = {
    OperationDefinition(e) {
      var t = ``
      ;(e.description &&
        (t +=
          T.StringValue(e.description) +
          `
`),
        (t += e.operation),
        e.name && (t += ` ` + e.name.value),
        e.variableDefinitions &&
          e.variableDefinitions.length &&
          (e.name || (t += ` `),
          (t += `(` + w(e.variableDefinitions, `, `, T.VariableDefinition) + `)`)),
        e.directives && e.directives.length && (t += ` ` + w(e.directives, ` `, T.Directive)))
      var n = T.SelectionSet(e.selectionSet)
      return t === `query` ? n : t + ` ` + n
    },
    VariableDefinition(e) {
      var t = ``
      return (
        e.description && (t += T.StringValue(e.description) + ` `),
        (t += T.Variable(e.variable) + `: ` + me(e.type)),
        e.defaultValue && (t += ` = ` + me(e.defaultValue)),
        e.directives && e.directives.length && (t += ` ` + w(e.directives, ` `, T.Directive)),
        t
      )
    },
    Field(e) {
      var t = e.alias ? e.alias.value + `: ` + e.name.value : e.name.value
      if (e.arguments && e.arguments.length) {
        var n = w(e.arguments, `, `, T.Argument)
        t.length + n.length + 2 > 80
          ? (t +=
              `(` + (pe += `  `) + w(e.arguments, pe, T.Argument) + (pe = pe.slice(0, -2)) + `)`)
          : (t += `(` + n + `)`)
      }
      return (
        e.directives && e.directives.length && (t += ` ` + w(e.directives, ` `, T.Directive)),
        e.selectionSet &&
          e.selectionSet.selections.length &&
          (t += ` ` + T.SelectionSet(e.selectionSet)),
        t
      )
    },
    StringValue(e) {
      return e.block ? fe(e.value).replace(/\n/g, pe) : de(e.value)
    },
    BooleanValue: (e) => `` + e.value,
    NullValue: (e) => `null`,
    IntValue: (e) => e.value,
    FloatValue: (e) => e.value,
    EnumValue: (e) => e.value,
    Name: (e) => e.value,
    Variable: (e) => `$` + e.name.value,
    ListValue: (e) => `[` + w(e.values, `, `, me) + `]`,
    ObjectValue: (e) => `{` + w(e.fields, `, `, T.ObjectField) + `}`,
    ObjectField: (e) => e.name.value + `: ` + me(e.value),
    Document(e) {
      return !e.definitions || !e.definitions.length
        ? ``
        : w(
            e.definitions,
            `

`,
            me,
          )
    },
    SelectionSet: (e) =>
      `{` + (pe += `  `) + w(e.selections, pe, me) + (pe = pe.slice(0, -2)) + `}`,
    Argument: (e) => e.name.value + `: ` + me(e.value),
    FragmentSpread(e) {
      var t = `...` + e.name.value
      return (
        e.directives && e.directives.length && (t += ` ` + w(e.directives, ` `, T.Directive)), t
      )
    },
    InlineFragment(e) {
      var t = `...`
      return (
        e.typeCondition && (t += ` on ` + e.typeCondition.name.value),
        e.directives && e.directives.length && (t += ` ` + w(e.directives, ` `, T.Directive)),
        (t += ` ` + T.SelectionSet(e.selectionSet))
      )
    },
    FragmentDefinition(e) {
      var t = ``
      return (
        e.description &&
          (t +=
            T.StringValue(e.description) +
            `
`),
        (t += `fragment ` + e.name.value),
        (t += ` on ` + e.typeCondition.name.value),
        e.directives && e.directives.length && (t += ` ` + w(e.directives, ` `, T.Directive)),
        t + ` ` + T.SelectionSet(e.selectionSet)
      )
    },
    Directive(e) {
      var t = `@` + e.name.value
      return (
        e.arguments && e.arguments.length && (t += `(` + w(e.arguments, `, `, T.Argument) + `)`), t
      )
    },
    NamedType: (e) => e.name.value,
    ListType: (e) => `[` + me(e.type) + `]`,
    NonNullType: (e) => me(e.type) + `!`,
  },
  me = (e) => T[e.kind](e)
function he(e) {
  return (
    (pe = `
`),
    T[e.kind] ? T[e.kind](e) : ``
  )
}
var ge = () => {},
  _e = ge
function ve(e) {
  return { tag: 0, 0: e }
}
function ye(e) {
  return { tag: 1, 0: e }
}
var be = () => (typeof Symbol == `function` && Symbol.asyncIterator) || `@@asyncIterator`,
  xe = (e) => e
function Se(e) {
  return (t) => (n) => {
    var r = _e
    t((t) => {
      t === 0 ? n(0) : t.tag === 0 ? ((r = t[0]), n(t)) : e(t[0]) ? n(t) : r(0)
    })
  }
}
function Ce(e) {
  return (t) => (n) =>
    t((t) => {
      t === 0 || t.tag === 0 ? n(t) : n(ye(e(t[0])))
    })
}
function we(e) {
  return (t) => (n) => {
    var r = [],
      i = _e,
      a = !1,
      o = !1
    ;(t((t) => {
      o ||
        (t === 0
          ? ((o = !0), r.length || n(0))
          : t.tag === 0
            ? (i = t[0])
            : ((a = !1),
              (function (e) {
                var t = _e
                e((e) => {
                  if (e === 0) {
                    if (r.length) {
                      var s = r.indexOf(t)
                      ;(s > -1 && (r = r.slice()).splice(s, 1),
                        r.length || (o ? n(0) : a || ((a = !0), i(0))))
                    }
                  } else e.tag === 0 ? (r.push((t = e[0])), t(0)) : r.length && (n(e), t(0))
                })
              })(e(t[0])),
              a || ((a = !0), i(0))))
    }),
      n(
        ve((e) => {
          if (e === 1) {
            o || ((o = !0), i(1))
            for (var t = 0, n = r, s = r.length; t < s; t++) n[t](1)
            r.length = 0
          } else {
            !o && !a ? ((a = !0), i(0)) : (a = !1)
            for (var c = 0, l = r, u = r.length; c < u; c++) l[c](0)
          }
        }),
      ))
  }
}
function E(e) {
  return we(xe)(e)
}
function D(e) {
  return E(Fe(e))
}
function Te(e) {
  return (t) => (n) => {
    var r = !1
    t((t) => {
      if (!r) {
        if (t === 0) ((r = !0), n(0), e())
        else if (t.tag === 0) {
          var i = t[0]
          n(
            ve((t) => {
              t === 1 ? ((r = !0), i(1), e()) : i(t)
            }),
          )
        } else n(t)
      }
    })
  }
}
function Ee(e) {
  return (t) => (n) => {
    var r = !1
    t((t) => {
      if (!r) {
        if (t === 0) ((r = !0), n(0))
        else if (t.tag === 0) {
          var i = t[0]
          n(
            ve((e) => {
              ;(e === 1 && (r = !0), i(e))
            }),
          )
        } else (e(t[0]), n(t))
      }
    })
  }
}
function De(e) {
  return (t) => (n) =>
    t((t) => {
      t === 0 ? n(0) : t.tag === 0 ? (n(t), e()) : n(t)
    })
}
function Oe(e) {
  var t = [],
    n = _e,
    r = !1
  return (i) => {
    ;(t.push(i),
      t.length === 1 &&
        e((e) => {
          if (e === 0) {
            for (var i = 0, a = t, o = t.length; i < o; i++) a[i](0)
            t.length = 0
          } else if (e.tag === 0) n = e[0]
          else {
            r = !1
            for (var s = 0, c = t, l = t.length; s < l; s++) c[s](e)
          }
        }),
      i(
        ve((e) => {
          if (e === 1) {
            var a = t.indexOf(i)
            ;(a > -1 && (t = t.slice()).splice(a, 1), t.length || n(1))
          } else r || ((r = !0), n(0))
        }),
      ))
  }
}
function ke(e) {
  return (t) => (n) => {
    var r = _e,
      i = _e,
      a = !1,
      o = !1,
      s = !1,
      c = !1
    ;(t((t) => {
      c ||
        (t === 0
          ? ((c = !0), s || n(0))
          : t.tag === 0
            ? (r = t[0])
            : (s && (i(1), (i = _e)),
              a ? (a = !1) : ((a = !0), r(0)),
              (function (e) {
                ;((s = !0),
                  e((e) => {
                    s &&
                      (e === 0
                        ? ((s = !1), c ? n(0) : a || ((a = !0), r(0)))
                        : e.tag === 0
                          ? ((o = !1), (i = e[0])(0))
                          : (n(e), o ? (o = !1) : i(0)))
                  }))
              })(e(t[0]))))
    }),
      n(
        ve((e) => {
          e === 1
            ? (c || ((c = !0), r(1)), s && ((s = !1), i(1)))
            : (!c && !a && ((a = !0), r(0)), s && !o && ((o = !0), i(0)))
        }),
      ))
  }
}
function O(e) {
  return (t) => (n) => {
    var r = _e,
      i = !1,
      a = 0
    ;(t((t) => {
      i ||
        (t === 0
          ? ((i = !0), n(0))
          : t.tag === 0
            ? e <= 0
              ? ((i = !0), n(0), t[0](1))
              : (r = t[0])
            : a++ < e
              ? (n(t), !i && a >= e && ((i = !0), n(0), r(1)))
              : n(t))
    }),
      n(
        ve((t) => {
          t === 1 && !i ? ((i = !0), r(1)) : t === 0 && !i && a < e && r(0)
        }),
      ))
  }
}
function Ae(e) {
  return (t) => (n) => {
    var r = _e,
      i = _e,
      a = !1
    ;(t((t) => {
      a ||
        (t === 0
          ? ((a = !0), i(1), n(0))
          : t.tag === 0
            ? ((r = t[0]),
              e((e) => {
                e === 0 || (e.tag === 0 ? (i = e[0])(0) : ((a = !0), i(1), r(1), n(0)))
              }))
            : n(t))
    }),
      n(
        ve((e) => {
          e === 1 && !a ? ((a = !0), r(1), i(1)) : a || r(0)
        }),
      ))
  }
}
function je(e, t) {
  return (n) => (r) => {
    var i = _e,
      a = !1
    n((n) => {
      a ||
        (n === 0
          ? ((a = !0), r(0))
          : n.tag === 0
            ? ((i = n[0]), r(n))
            : e(n[0])
              ? r(n)
              : ((a = !0), t && r(n), r(0), i(1)))
    })
  }
}
function Me(e) {
  return (t) => e()(t)
}
function Ne(e) {
  return (t) => {
    var n = (e[be()] && e[be()]()) || e,
      r = !1,
      i = !1,
      a = !1,
      o
    t(
      ve(async (e) => {
        if (e === 1) ((r = !0), n.return && n.return())
        else if (i) a = !0
        else {
          for (a = i = !0; a && !r;)
            if ((o = await n.next()).done) ((r = !0), n.return && (await n.return()), t(0))
            else
              try {
                ;((a = !1), t(ye(o.value)))
              } catch (e) {
                if (n.throw) (r = !!(await n.throw(e)).done) && t(0)
                else throw e
              }
          i = !1
        }
      }),
    )
  }
}
function Pe(e) {
  return e[be()]
    ? Ne(e)
    : (t) => {
        var n = e[Symbol.iterator](),
          r = !1,
          i = !1,
          a = !1,
          o
        t(
          ve((e) => {
            if (e === 1) ((r = !0), n.return && n.return())
            else if (i) a = !0
            else {
              for (a = i = !0; a && !r;)
                if ((o = n.next()).done) ((r = !0), n.return && n.return(), t(0))
                else
                  try {
                    ;((a = !1), t(ye(o.value)))
                  } catch (e) {
                    if (n.throw) (r = !!n.throw(e).done) && t(0)
                    else throw e
                  }
              i = !1
            }
          }),
        )
      }
}
var Fe = Pe
function Ie(e) {
  return (t) => {
    var n = !1
    t(
      ve((r) => {
        r === 1 ? (n = !0) : n || ((n = !0), t(ye(e)), t(0))
      }),
    )
  }
}
function Le(e) {
  return (t) => {
    var n = !1,
      r = e({
        next(e) {
          n || t(ye(e))
        },
        complete() {
          n || ((n = !0), t(0))
        },
      })
    t(
      ve((e) => {
        e === 1 && !n && ((n = !0), r())
      }),
    )
  }
}
function Re() {
  var e, t
  return {
    source: Oe(Le((n) => ((e = n.next), (t = n.complete), ge))),
    next(t) {
      e && e(t)
    },
    complete() {
      t && t()
    },
  }
}
function ze(e) {
  return Le(
    (t) => (
      e.then((e) => {
        Promise.resolve(e).then(() => {
          ;(t.next(e), t.complete())
        })
      }),
      ge
    ),
  )
}
function Be(e) {
  return (t) => {
    var n = _e,
      r = !1
    return (
      t((t) => {
        t === 0 ? (r = !0) : t.tag === 0 ? (n = t[0])(0) : r || (e(t[0]), n(0))
      }),
      {
        unsubscribe() {
          r || ((r = !0), n(1))
        },
      }
    )
  }
}
function Ve(e) {
  Be((e) => {})(e)
}
function He(e) {
  return new Promise((t) => {
    var n = _e,
      r
    e((e) => {
      e === 0 ? Promise.resolve(r).then(t) : e.tag === 0 ? (n = e[0])(0) : ((r = e[0]), n(0))
    })
  })
}
var Ue = (e) =>
    e && typeof e.message == `string` && (e.extensions || e.name === `GraphQLError`)
      ? e
      : typeof e == `object` && typeof e.message == `string`
        ? new p(e.message, e.nodes, e.source, e.positions, e.path, e, e.extensions || {})
        : new p(e),
  We = class extends Error {
    constructor(e) {
      var t = (e.graphQLErrors || []).map(Ue),
        n = ((e, t) => {
          var n = ``
          if (e) return `[Network] ${e.message}`
          if (t)
            for (var r = 0, i = t.length; r < i; r++)
              (n &&
                (n += `
`),
                (n += `[GraphQL] ${t[r].message}`))
          return n
        })(e.networkError, t)
      ;(super(n),
        (this.name = `CombinedError`),
        (this.message = n),
        (this.graphQLErrors = t),
        (this.networkError = e.networkError),
        (this.response = e.response))
    }
    toString() {
      return this.message
    }
  },
  Ge = (e, t) => {
    for (var n = 0 | (t || 5381), r = 0, i = 0 | e.length; r < i; r++)
      n = (n << 5) + n + e.charCodeAt(r)
    return n
  },
  Ke = new Set(),
  qe = new WeakMap(),
  Je = (e, t) => {
    if (e === null || Ke.has(e)) return `null`
    if (typeof e != `object`) return JSON.stringify(e) || ``
    if (e.toJSON) return Je(e.toJSON(), t)
    if (Array.isArray(e)) {
      for (var n = `[`, r = 0, i = e.length; r < i; r++)
        (n.length > 1 && (n += `,`), (n += Je(e[r], t) || `null`))
      return (n += `]`)
    }
    if (!t && ((Qe !== Ze && e instanceof Qe) || ($e !== Ze && e instanceof $e))) return `null`
    var a = Object.keys(e).sort()
    if (
      !a.length &&
      e.constructor &&
      Object.getPrototypeOf(e).constructor !== Object.prototype.constructor
    ) {
      var o = qe.get(e) || Math.random().toString(36).slice(2)
      return (qe.set(e, o), Je({ __key: o }, t))
    }
    Ke.add(e)
    for (var s = `{`, c = 0, l = a.length; c < l; c++) {
      var u = Je(e[a[c]], t)
      u && (s.length > 1 && (s += `,`), (s += Je(a[c], t) + `:` + u))
    }
    return (Ke.delete(e), (s += `}`))
  },
  Ye = (e, t, n) => {
    if (!(typeof n != `object` || !n || n.toJSON || Ke.has(n))) {
      if (Array.isArray(n)) for (var r = 0, i = n.length; r < i; r++) Ye(e, `${t}.${r}`, n[r])
      else if (n instanceof Qe || n instanceof $e) e.set(t, n)
      else for (var a in (Ke.add(n), n)) Ye(e, `${t}.${a}`, n[a])
    }
  },
  Xe = (e, t) => (Ke.clear(), Je(e, t || !1)),
  Ze = class {},
  Qe = typeof File < `u` ? File : Ze,
  $e = typeof Blob < `u` ? Blob : Ze,
  et = /("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,
  tt = /(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,
  nt = (e, t) =>
    t % 2 == 0
      ? e.replace(
          tt,
          `
`,
        )
      : e,
  rt = (e) => e.split(et).map(nt).join(``).trim(),
  it = new Map(),
  at = new Map(),
  ot = (e) => {
    var t
    return (
      typeof e == `string`
        ? (t = rt(e))
        : e.loc && at.get(e.__key) === e
          ? (t = e.loc.source.body)
          : ((t = it.get(e) || rt(he(e))), it.set(e, t)),
      typeof e != `string` &&
        !e.loc &&
        (e.loc = {
          start: 0,
          end: t.length,
          source: { body: t, name: `gql`, locationOffset: { line: 1, column: 1 } },
        }),
      t
    )
  },
  st = (e) => {
    var t
    if (e.documentId) t = Ge(e.documentId)
    else if (((t = Ge(ot(e))), e.definitions)) {
      var n = ut(e)
      n && (t = Ge(`\n# ${n}`, t))
    }
    return t
  },
  ct = (e) => {
    var t, n
    return (
      typeof e == `string`
        ? ((t = st(e)), (n = at.get(t) || ue(e, { noLocation: !0 })))
        : ((t = e.__key || st(e)), (n = at.get(t) || e)),
      n.loc || ot(n),
      (n.__key = t),
      at.set(t, n),
      n
    )
  },
  lt = (e, t, n) => {
    var r = t || {},
      i = ct(e),
      a = Xe(r, !0),
      o = i.__key
    return (a !== `{}` && (o = Ge(a, o)), { key: o, query: i, variables: r, extensions: n })
  },
  ut = (e) => {
    for (var t = 0, n = e.definitions.length; t < n; t++) {
      var r = e.definitions[t]
      if (r.kind === f.OPERATION_DEFINITION) return r.name ? r.name.value : void 0
    }
  },
  dt = (e, t, n) => {
    var r = t.payload || t
    if (!(`data` in r || (`errors` in r && Array.isArray(r.errors)))) throw Error(`No Content`)
    var i = e.kind === `subscription`
    return {
      operation: e,
      data: r.data,
      error: Array.isArray(r.errors) ? new We({ graphQLErrors: r.errors, response: n }) : void 0,
      extensions: r.extensions ? { ...r.extensions } : void 0,
      hasNext: t.hasNext == null ? i : t.hasNext,
      stale: !1,
    }
  },
  ft = (e, t) => {
    if (typeof e == `object` && e) {
      if (Array.isArray(e)) {
        e = [...e]
        for (var n = 0, r = t.length; n < r; n++) e[n] = ft(e[n], t[n])
        return e
      }
      if (!e.constructor || e.constructor === Object) {
        for (var i in ((e = { ...e }), t)) e[i] = ft(e[i], t[i])
        return e
      }
    }
    return t
  },
  pt = (e, t, n, r) => {
    var i = e.error ? e.error.graphQLErrors : [],
      a = !!e.extensions || !!(t.payload || t).extensions,
      o = { ...e.extensions, ...(t.payload || t).extensions },
      s = t.incremental
    ;`path` in t && (s = [t])
    var c = { data: e.data }
    if (s)
      for (
        var l = function () {
            var e = s[u]
            ;(Array.isArray(e.errors) && i.push(...e.errors),
              e.extensions && (Object.assign(o, e.extensions), (a = !0)))
            var t = `data`,
              n = c,
              l = []
            if (e.path) l = e.path
            else if (r) {
              var d = r.find((t) => t.id === e.id)
              l = e.subPath ? [...d.path, ...e.subPath] : d.path
            }
            for (var f = 0, p = l.length; f < p; t = l[f++])
              n = n[t] = Array.isArray(n[t]) ? [...n[t]] : { ...n[t] }
            if (e.items)
              for (var m = +t >= 0 ? t : 0, h = 0, g = e.items.length; h < g; h++)
                n[m + h] = ft(n[m + h], e.items[h])
            else e.data !== void 0 && (n[t] = ft(n[t], e.data))
          },
          u = 0,
          d = s.length;
        u < d;
        u++
      )
        l()
    else
      ((c.data = (t.payload || t).data || e.data),
        (i = t.errors || (t.payload && t.payload.errors) || i))
    return {
      operation: e.operation,
      data: c.data,
      error: i.length ? new We({ graphQLErrors: i, response: n }) : void 0,
      extensions: a ? o : void 0,
      hasNext: t.hasNext == null ? e.hasNext : t.hasNext,
      stale: !1,
    }
  },
  mt = (e, t, n) => ({
    operation: e,
    data: void 0,
    error: new We({ networkError: t, response: n }),
    extensions: void 0,
    hasNext: !1,
    stale: !1,
  })
function ht(e) {
  var t = {
    query: void 0,
    documentId: void 0,
    operationName: ut(e.query),
    variables: e.variables || void 0,
    extensions: e.extensions,
  }
  return (
    `documentId` in e.query &&
    e.query.documentId &&
    (!e.query.definitions || !e.query.definitions.length)
      ? (t.documentId = e.query.documentId)
      : (e.extensions && e.extensions.persistedQuery && !e.extensions.persistedQuery.miss) ||
        (t.query = ot(e.query)),
    t
  )
}
var gt = (e, t) => {
    var n = e.kind === `query` && e.context.preferGetMethod
    if (!n || !t) return e.context.url
    var r = _t(e.context.url)
    for (var i in t) {
      var a = t[i]
      a && r[1].set(i, typeof a == `object` ? Xe(a) : a)
    }
    var o = r.join(`?`)
    return o.length > 2047 && n !== `force` ? ((e.context.preferGetMethod = !1), e.context.url) : o
  },
  _t = (e) => {
    var t = e.indexOf(`?`)
    return t > -1
      ? [e.slice(0, t), new URLSearchParams(e.slice(t + 1))]
      : [e, new URLSearchParams()]
  },
  vt = (e, t) => {
    if (t && !(e.kind === `query` && e.context.preferGetMethod)) {
      var n = Xe(t),
        r = ((e) => {
          var t = new Map()
          return ((Qe !== Ze || $e !== Ze) && (Ke.clear(), Ye(t, `variables`, e)), t)
        })(t.variables)
      if (r.size) {
        var i = new FormData()
        ;(i.append(`operations`, n), i.append(`map`, Xe({ ...[...r.keys()].map((e) => [e]) })))
        var a = 0
        for (var o of r.values()) i.append(`` + a++, o)
        return i
      }
      return n
    }
  },
  yt = (e, t) => {
    var n = {
        accept:
          e.kind === `subscription`
            ? `text/event-stream, multipart/mixed`
            : `application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed`,
      },
      r =
        (typeof e.context.fetchOptions == `function`
          ? e.context.fetchOptions()
          : e.context.fetchOptions) || {}
    if (r.headers) {
      if (((e) => `has` in e && !Object.keys(e).length)(r.headers))
        r.headers.forEach((e, t) => {
          n[t] = e
        })
      else if (Array.isArray(r.headers))
        r.headers.forEach((e, t) => {
          Array.isArray(e)
            ? n[e[0]]
              ? (n[e[0]] = `${n[e[0]]},${e[1]}`)
              : (n[e[0]] = e[1])
            : (n[t] = e)
        })
      else for (var i in r.headers) n[i.toLowerCase()] = r.headers[i]
    }
    var a = vt(e, t)
    return (
      typeof a == `string` && !n[`content-type`] && (n[`content-type`] = `application/json`),
      { ...r, method: a ? `POST` : `GET`, body: a, headers: n }
    )
  },
  bt = /boundary="?([^=";]+)"?/i,
  xt = /data: ?([^\n]+)/
async function* St(e) {
  if (e.body[Symbol.asyncIterator]) for await (var t of e.body) yield t
  else {
    var n = e.body.getReader(),
      r
    try {
      for (; !(r = await n.read()).done;) yield r.value
    } finally {
      n.cancel()
    }
  }
}
async function* Ct(e, t) {
  var n = typeof TextDecoder < `u` ? new TextDecoder() : null,
    r = ``,
    i
  for await (var a of e)
    for (
      r += a.constructor.name === `Buffer` ? a.toString() : n.decode(a, { stream: !0 });
      (i = r.indexOf(t)) > -1;
    )
      (yield r.slice(0, i), (r = r.slice(i + t.length)))
}
async function* wt(e, t, n) {
  var r = !0,
    i = null,
    a
  try {
    yield await Promise.resolve()
    var o = (a = await (e.context.fetch || fetch)(t, n)).headers.get(`Content-Type`) || ``,
      s = /multipart\/mixed/i.test(o)
        ? (async function* (e, t) {
            var n = e.match(bt),
              r = `--` + (n ? n[1] : `-`),
              i = !0,
              a
            for await (var o of Ct(
              St(t),
              `\r
` + r,
            )) {
              if (i) {
                i = !1
                var s = o.indexOf(r)
                if (s > -1) o = o.slice(s + r.length)
                else continue
              }
              try {
                yield (a = JSON.parse(
                  o.slice(
                    o.indexOf(`\r
\r
`) + 4,
                  ),
                ))
              } catch (e) {
                if (!a) throw e
              }
              if (a && !1 === a.hasNext) break
            }
            a && !1 !== a.hasNext && (yield { hasNext: !1 })
          })(o, a)
        : /text\/event-stream/i.test(o)
          ? (async function* (e) {
              var t
              for await (var n of Ct(
                St(e),
                `

`,
              )) {
                var r = n.match(xt)
                if (r) {
                  var i = r[1]
                  try {
                    yield (t = JSON.parse(i))
                  } catch (e) {
                    if (!t) throw e
                  }
                  if (t && !1 === t.hasNext) break
                }
              }
              t && !1 !== t.hasNext && (yield { hasNext: !1 })
            })(a)
          : /text\//i.test(o)
            ? (async function* (e) {
                var t = await e.text()
                try {
                  yield JSON.parse(t)
                } catch {
                  throw Error(t)
                }
              })(a)
            : (async function* (e) {
                yield JSON.parse(await e.text())
              })(a),
      c
    for await (var l of s)
      (l.pending && !i ? (c = l.pending) : l.pending && (c = [...c, ...l.pending]),
        (i = i ? pt(i, l, a, c) : dt(e, l, a)),
        (r = !1),
        yield i,
        (r = !0))
    i || (yield (i = dt(e, {}, a)))
  } catch (t) {
    if (!r) throw t
    yield mt(
      e,
      a && (a.status < 200 || a.status >= 300) && a.statusText ? Error(a.statusText) : t,
      a,
    )
  }
}
function Tt(e, t, n) {
  var r
  return (
    typeof AbortController < `u` && (n.signal = (r = new AbortController()).signal),
    Te(() => {
      r && r.abort()
    })(Se((e) => !!e)(Ne(wt(e, t, n))))
  )
}
function Et(e) {
  var t = (t) => e(t)
  return (
    (t.toPromise = () => He(O(1)(Se((e) => !e.stale && !e.hasNext)(t)))),
    (t.then = (e, n) => t.toPromise().then(e, n)),
    (t.subscribe = (e) => Be(e)(t)),
    t
  )
}
function Dt(e, t, n) {
  return { ...t, kind: e, context: t.context ? { ...t.context, ...n } : n || t.context }
}
var Ot = () => {},
  kt =
    ({ forward: e, dispatchDebug: t }) =>
    (t) =>
      D([
        we((e) => {
          var n = ht(e),
            r = gt(e, n),
            i = yt(e, n)
          return Ae(Se((t) => t.kind === `teardown` && t.key === e.key)(t))(Tt(e, r, i))
        })(
          Se(
            (e) =>
              e.kind !== `teardown` &&
              (e.kind !== `subscription` || !!e.context.fetchSubscriptions),
          )(t),
        ),
        e(
          Se(
            (e) =>
              e.kind === `teardown` || (e.kind === `subscription` && !e.context.fetchSubscriptions),
          )(t),
        ),
      ]),
  At =
    (e) =>
    ({ client: t, forward: n, dispatchDebug: r }) =>
      e.reduceRight(
        (e, n) =>
          n({
            client: t,
            forward(t) {
              return Oe(e(Oe(t)))
            },
            dispatchDebug(e) {},
          }),
        n,
      ),
  jt =
    ({ onOperation: e, onResult: t, onError: n }) =>
    ({ forward: r }) =>
    (i) =>
      we((e) => {
        n && e.error && n(e.error, e.operation)
        var r = (t && t(e)) || e
        return `then` in r ? ze(r) : Ie(r)
      })(
        r(
          we((t) => {
            if (t.kind === `teardown`) return Ie(t)
            var n = (e && e(t)) || t
            return `then` in n
              ? Ae(Se((e) => e.kind === `teardown` && e.key === t.key)(i))(ze(n))
              : Ie(n)
          })(i),
        ),
      ),
  Mt =
    ({ dispatchDebug: e }) =>
    (e) =>
      Se((e) => !1)(e),
  Nt = function e(t) {
    var n = 0,
      r = new Map(),
      i = new Map(),
      a = new Set(),
      o = [],
      s = {
        url: t.url,
        fetchSubscriptions: t.fetchSubscriptions,
        fetchOptions: t.fetchOptions,
        fetch: t.fetch,
        preferGetMethod: t.preferGetMethod == null ? `within-url-limit` : t.preferGetMethod,
        requestPolicy: t.requestPolicy || `cache-first`,
      },
      c = Re()
    function l(e) {
      ;(e.kind !== `mutation` && e.kind !== `teardown` && a.has(e.key)) ||
        (e.kind === `teardown` ? a.delete(e.key) : e.kind !== `mutation` && a.add(e.key), c.next(e))
    }
    var u = !1
    function d(e) {
      if ((e && l(e), !u)) {
        for (u = !0; u && (e = o.shift());) l(e)
        u = !1
      }
    }
    var f = (e) => {
        var t = Ae(Se((t) => t.kind === `teardown` && t.key === e.key)(c.source))(
          Se(
            (t) =>
              t.operation.kind === e.kind &&
              t.operation.key === e.key &&
              (!t.operation.context._instance ||
                t.operation.context._instance === e.context._instance),
          )(g),
        )
        return (
          (t =
            e.kind === `query`
              ? ke((t) => {
                  var n = Ie(t)
                  return t.stale || t.hasNext
                    ? n
                    : D([
                        n,
                        Ce(() => ((t.stale = !0), t))(O(1)(Se((t) => t.key === e.key)(c.source))),
                      ])
                })(t)
              : je((e) => !!e.hasNext, !0)(t)),
          (t =
            e.kind === `mutation`
              ? De(() => {
                  l(e)
                })(t)
              : Te(() => {
                  ;(a.delete(e.key), r.delete(e.key), i.delete(e.key), (u = !1))
                  for (var t = o.length - 1; t >= 0; t--) o[t].key === e.key && o.splice(t, 1)
                  l(Dt(`teardown`, e, e.context))
                })(
                  Ee((t) => {
                    if (t.stale) {
                      if (!t.hasNext) a.delete(e.key)
                      else
                        for (var n = 0; n < o.length; n++) {
                          var i = o[n]
                          if (i.key === t.operation.key) {
                            a.delete(i.key)
                            break
                          }
                        }
                    } else t.hasNext || a.delete(e.key)
                    r.set(e.key, t)
                  })(t),
                )),
          Oe(t)
        )
      },
      p = this instanceof e ? this : Object.create(e.prototype),
      m = Object.assign(p, {
        suspense: !!t.suspense,
        operations$: c.source,
        reexecuteOperation(e) {
          if (e.kind === `teardown`) d(e)
          else if (e.kind === `mutation`) (o.push(e), Promise.resolve().then(d))
          else if (i.has(e.key)) {
            for (var t = !1, n = 0; n < o.length; n++) o[n].key === e.key && ((o[n] = e), (t = !0))
            t || (a.has(e.key) && e.context.requestPolicy !== `network-only`)
              ? (a.delete(e.key), Promise.resolve().then(d))
              : (o.push(e), Promise.resolve().then(d))
          }
        },
        createRequestOperation(e, t, r) {
          return (
            (r ||= {}),
            Dt(e, t, {
              _instance: e === `mutation` ? (n = (n + 1) | 0) : void 0,
              ...s,
              ...r,
              requestPolicy: r.requestPolicy || s.requestPolicy,
              suspense: r.suspense || (!1 !== r.suspense && m.suspense),
            })
          )
        },
        executeRequestOperation(e) {
          return e.kind === `mutation`
            ? Et(f(e))
            : Et(
                Me(() => {
                  var t = i.get(e.key)
                  ;(t || i.set(e.key, (t = f(e))),
                    (t = De(() => {
                      d(e)
                    })(t)))
                  var n = r.get(e.key)
                  return e.kind === `query` && n && (n.stale || n.hasNext)
                    ? ke(Ie)(D([t, Se((t) => t === r.get(e.key))(Ie(n))]))
                    : t
                }),
              )
        },
        executeQuery(e, t) {
          var n = m.createRequestOperation(`query`, e, t)
          return m.executeRequestOperation(n)
        },
        executeSubscription(e, t) {
          var n = m.createRequestOperation(`subscription`, e, t)
          return m.executeRequestOperation(n)
        },
        executeMutation(e, t) {
          var n = m.createRequestOperation(`mutation`, e, t)
          return m.executeRequestOperation(n)
        },
        readQuery(e, t, n) {
          var r = null
          return (
            Be((e) => {
              r = e
            })(m.query(e, t, n)).unsubscribe(),
            r
          )
        },
        query: (e, t, n) => m.executeQuery(lt(e, t), n),
        subscription: (e, t, n) => m.executeSubscription(lt(e, t), n),
        mutation: (e, t, n) => m.executeMutation(lt(e, t), n),
      }),
      h = Ot,
      g = Oe(
        At(t.exchanges)({ client: m, dispatchDebug: h, forward: Mt({ dispatchDebug: h }) })(
          c.source,
        ),
      )
    return (Ve(g), m)
  },
  Pt = u.createContext({}),
  Ft = Pt.Provider
;(Pt.Consumer, (Pt.displayName = `UrqlContext`))
var It = () => u.useContext(Pt),
  Lt = {
    fetching: !1,
    stale: !1,
    hasNext: !1,
    error: void 0,
    data: void 0,
    extensions: void 0,
    operation: void 0,
  },
  Rt = (e, t) => e === t || !(!e || !t || e.key !== t.key),
  zt = (e, t) => {
    var n = {
      ...e,
      ...t,
      data: t.data !== void 0 || t.error ? t.data : e.data,
      fetching: !!t.fetching,
      stale: !!t.stale,
      error: t.fetching ? e.error : t.error,
    }
    return ((e, t) => {
      for (var n in e) if (!(n in t)) return !0
      for (var r in t) if (r === `operation` ? !Rt(e[r], t[r]) : e[r] !== t[r]) return !0
      return !1
    })(e, n)
      ? n
      : e
  },
  Bt = (e, t) => {
    for (var n = 0, r = t.length; n < r; n++) if (e[n] !== t[n]) return !0
    return !1
  },
  Vt = !1
function Ht(e, t) {
  if (!Vt || t === void 0)
    try {
      return ((Vt = !0), e(t))
    } finally {
      Vt = !1
    }
  else Promise.resolve(t).then(e)
}
function Ut(e, t) {
  var n = u.useRef(void 0)
  return u.useMemo(() => {
    var r = lt(e, t)
    return n.current !== void 0 && n.current.key === r.key ? n.current : ((n.current = r), r)
  }, [e, t])
}
var Wt = (e) => {
    if (!e._react) {
      var t = new Set(),
        n = new Map()
      ;(e.operations$ &&
        Be((e) => {
          e.kind === `teardown` && t.has(e.key) && (t.delete(e.key), n.delete(e.key))
        })(e.operations$),
        (e._react = {
          get: (e) => n.get(e),
          set(e, r) {
            ;(t.delete(e), n.set(e, r))
          },
          clear(e) {
            ;(t.delete(e), n.delete(e))
          },
          dispose(e) {
            t.add(e)
          },
        }))
    }
    return e._react
  },
  Gt = (e, t) => (t && t.suspense !== void 0 ? !!t.suspense : e.suspense)
function k(e) {
  var t = It(),
    n = Wt(t),
    r = Gt(t, e.context),
    i = Ut(e.query, e.variables),
    a = u.useMemo(() => {
      if (e.pause) return null
      var a = t.executeQuery(i, { requestPolicy: e.requestPolicy, ...e.context })
      return r
        ? Ee((e) => {
            n.set(i.key, e)
          })(a)
        : a
    }, [n, t, i, r, e.pause, e.requestPolicy, e.context]),
    o = u.useCallback(
      (e, t) => {
        if (!e) return { fetching: !1 }
        var r = n.get(i.key)
        if (!r) {
          var a,
            o,
            s = Be((e) => {
              ;((r = e), a && a(r))
            })(
              Te(() => {
                o && !r && (n.get(i.key) === o && n.clear(i.key), a && a(void 0))
              })(je(() => (t && !a) || !r || (`hasNext` in r && r.hasNext))(e)),
            )
          if (r == null && t)
            throw (
              (o = new Promise((e) => {
                a = e
              })),
              n.set(i.key, o),
              o
            )
          s.unsubscribe()
        } else if (t && r != null && `then` in r) {
          var c = r,
            l = () => {
              n.get(i.key) === c && n.clear(i.key)
            }
          throw (c.then(l, l), r)
        }
        if (t && r != null && !(`then` in r) && r.error) {
          var u = r
          queueMicrotask(() => {
            n.get(i.key) === u && n.clear(i.key)
          })
        }
        return r || { fetching: !0 }
      },
      [n, i],
    ),
    s = [t, i, e.requestPolicy, e.context, e.pause],
    [c, l] = u.useState(() => [
      a,
      zt(
        Lt,
        Ht(() => o(a, r)),
      ),
      s,
    ]),
    d = c[1]
  ;(a !== c[0] &&
    Bt(c[2], s) &&
    l([
      a,
      (d = zt(
        c[1],
        Ht(() => o(a, r)),
      )),
      s,
    ]),
    u.useEffect(() => {
      var e = c[0],
        t = c[2][1],
        r = !1,
        i = (e) => {
          ;((r = !0),
            Ht(l, (t) => {
              var n = zt(t[1], e)
              return t[1] === n ? t : [t[0], n, t[2]]
            }))
        }
      if (e) {
        var a = Be(i)(
          Te(() => {
            i({ fetching: !1 })
          })(e),
        )
        return (
          r || i({ fetching: !0 }),
          () => {
            ;(n.dispose(t.key), a.unsubscribe())
          }
        )
      }
      i({ fetching: !1 })
    }, [n, c[0], c[2][1]]))
  var f = u.useCallback(
    (a) => {
      var o = { requestPolicy: e.requestPolicy, ...e.context, ...a }
      Ht(l, (e) => [
        r
          ? Ee((e) => {
              n.set(i.key, e)
            })(t.executeQuery(i, o))
          : t.executeQuery(i, o),
        e[1],
        s,
      ])
    },
    [t, n, i, r, e.requestPolicy, e.context, e.pause],
  )
  return [d, f]
}
var Kt = {
  OFFLINE: `The server does not answer. Check your connection, then try again.`,
  UNAUTHENTICATED: `The server needs a valid access token.`,
  FORBIDDEN: `Your access token does not allow this.`,
  JOB_NOT_FOUND: `This list is not available. It expired, was deleted, or belongs to somebody else.`,
  JOB_STATE: `The list has changed in the meantime, so this is not possible now.`,
  NOT_RETRYABLE: `Another try would not help: none of these failures is temporary.`,
  JOB_LIMIT: `You have as many unfinished lists as the server allows. Finish, cancel or delete one, then try again.`,
  JOBS_UNAVAILABLE: `The server has a problem with its storage. Try again in a minute.`,
  RATE_LIMITED: `Too many numbers in a short time. Wait a minute, then try again.`,
  TOO_MANY_REQUESTS: `Two of your uploads are under way already. Wait until one ends.`,
  LIST_TOO_LONG: `The list has more numbers than the server takes. Split the file into smaller ones.`,
  FILE_TOO_LARGE: `The file is too large. Remove columns that are not needed, or split it.`,
  BINARY_FILE: `This is not a text file. Save your spreadsheet as CSV, then choose that file.`,
  EMPTY_FILE: `There is no number in this list.`,
  SHUTTING_DOWN: `The server is restarting. Try again in a minute.`,
  UNAVAILABLE: `The server is busy. Try again in a minute.`,
  REQUEST_TIMEOUT: `The upload took too long. Try again.`,
}
function qt({ graphQLErrors: e, networkError: t }) {
  let [n] = e
  if (n === void 0) return Jt(t?.message)
  let r = n.extensions.code
  return { code: typeof r == `string` ? r : `UNKNOWN`, message: n.message }
}
function Jt(e = `no response`) {
  return { code: `OFFLINE`, message: e }
}
function Yt(e) {
  return qt(e).code
}
function Xt({ code: e, message: t }) {
  return Kt[e] ?? t
}
var Zt = `rcs-lookup-token`,
  Qt = { token: sessionStorage.getItem(Zt), isDenied: !1 },
  $t = new Set()
function en(e) {
  Qt = e
  for (let e of $t) e()
}
function A() {
  return Qt
}
function tn(e) {
  return ($t.add(e), () => $t.delete(e))
}
function nn(e) {
  ;(sessionStorage.setItem(Zt, e), en({ token: e, isDenied: !1 }))
}
function rn() {
  ;(sessionStorage.removeItem(Zt), en({ token: null, isDenied: !0 }))
}
function an() {
  Qt.isDenied || en({ ...Qt, isDenied: !0 })
}
function on(e = Qt.token) {
  return e === null ? {} : { authorization: `Bearer ${e}` }
}
var sn = `graphql`
function cn(e = {}) {
  return new Nt({
    url: sn,
    preferGetMethod: !1,
    requestPolicy: `network-only`,
    fetchOptions: () => ({ headers: on() }),
    exchanges: [
      jt({
        onError: (e) => {
          Yt(e) === `UNAUTHENTICATED` && an()
        },
      }),
      kt,
    ],
    ...e,
  })
}
async function ln(e) {
  if (!/^[\x21-\x7e]+$/.test(e)) return !1
  let t = await fetch(sn, {
    method: `POST`,
    headers: { 'content-type': `application/json`, ...on(e) },
    body: JSON.stringify({ query: `{ __typename }` }),
  })
  if ((await t.body?.cancel(), t.status === 401)) return !1
  if (t.ok) return !0
  throw Error(`the server answered ${t.status}`)
}
var un = {
  start: `#/`,
  lists: `#/lists`,
  activity: `#/activity`,
  list: (e) => `#/lists/${encodeURIComponent(e)}`,
}
function dn(e) {
  let [t, n] = e.replace(/^#\//, ``).split(`/`)
  return t === `lists` && n
    ? { name: `list`, id: fn(n) }
    : t === `lists` || t === `activity`
      ? { name: t }
      : { name: `start` }
}
function fn(e) {
  try {
    return decodeURIComponent(e)
  } catch {
    return e
  }
}
function pn(e) {
  location.hash = e
}
function mn() {
  return dn((0, u.useSyncExternalStore)(hn, () => location.hash))
}
function hn(e) {
  return (addEventListener(`hashchange`, e), () => removeEventListener(`hashchange`, e))
}
var gn = t((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.fragment`)
    function r(e, n, r) {
      var i = null
      if ((r !== void 0 && (i = `` + r), n.key !== void 0 && (i = `` + n.key), `key` in n))
        for (var a in ((r = {}), n)) a !== `key` && (r[a] = n[a])
      else r = n
      return ((n = r.ref), { $$typeof: t, type: e, key: i, ref: n === void 0 ? null : n, props: r })
    }
    ;((e.Fragment = n), (e.jsx = r), (e.jsxs = r))
  }),
  _n = t((e, t) => {
    t.exports = gn()
  }),
  j = _n()
function vn({ what: e }) {
  return (0, j.jsxs)(`div`, {
    className: `loading`,
    role: `status`,
    children: [
      (0, j.jsx)(`span`, { className: `spinner`, 'aria-hidden': `true` }),
      `Loading `,
      e,
      `…`,
    ],
  })
}
var yn = { info: `i`, warning: `!`, problem: `!` }
function M({ kind: e, title: t, children: n, isNew: r = !1 }) {
  return (0, j.jsxs)(`div`, {
    className: `notice ${e}`,
    role: r ? `alert` : void 0,
    children: [
      (0, j.jsx)(`span`, { className: `notice-sign`, 'aria-hidden': `true`, children: yn[e] }),
      (0, j.jsxs)(`div`, {
        className: `notice-body`,
        children: [
          (0, j.jsx)(`p`, { className: `notice-title`, children: t }),
          n !== void 0 && (0, j.jsx)(`div`, { className: `notice-text`, children: n }),
        ],
      }),
    ],
  })
}
function bn({ connection: e }) {
  return e === `LOST`
    ? (0, j.jsx)(M, {
        kind: `warning`,
        title: `The connection to the server is lost`,
        isNew: !0,
        children: `The page reconnects automatically. The server continues with your list.`,
      })
    : e === `POLLING`
      ? (0, j.jsx)(`p`, {
          className: `hint polling`,
          children: `Live updates do not arrive. The figures are updated every 2 seconds.`,
        })
      : null
}
function xn() {
  return (0, j.jsxs)(`section`, {
    className: `card gone`,
    'aria-labelledby': `gone-title`,
    children: [
      (0, j.jsx)(`h1`, { id: `gone-title`, children: `This list is not available` }),
      (0, j.jsx)(`p`, {
        className: `muted`,
        children: `It has expired, was deleted, or belongs to somebody else. A server without an account (test mode) loses its lists when it restarts.`,
      }),
      (0, j.jsxs)(`div`, {
        className: `row`,
        children: [
          (0, j.jsx)(`a`, {
            className: `button primary`,
            href: un.start,
            children: `Look up a list`,
          }),
          (0, j.jsx)(`a`, { className: `button`, href: un.lists, children: `Your lists` }),
        ],
      }),
    ],
  })
}
function Sn(e) {
  let {
      text: t,
      label: n,
      className: r,
      question: i,
      explanation: a,
      yes: o,
      no: s,
      onConfirm: c,
    } = e,
    l = (0, u.useRef)(null),
    d = (0, u.useId)(),
    f = () => l.current?.close()
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsx)(`button`, {
        type: `button`,
        className: r,
        'aria-label': n,
        onClick: () => l.current?.showModal(),
        children: t,
      }),
      (0, j.jsxs)(`dialog`, {
        ref: l,
        className: `dialog`,
        'aria-labelledby': `${d}-q`,
        'aria-describedby': `${d}-e`,
        children: [
          (0, j.jsx)(`h2`, { id: `${d}-q`, children: i }),
          (0, j.jsx)(`p`, { id: `${d}-e`, className: `muted`, children: a }),
          (0, j.jsxs)(`div`, {
            className: `row end`,
            children: [
              (0, j.jsx)(`button`, { type: `button`, onClick: f, children: s }),
              (0, j.jsx)(`button`, {
                type: `button`,
                className: `danger`,
                onClick: () => {
                  ;(f(), c())
                },
                children: o,
              }),
            ],
          }),
        ],
      }),
    ],
  })
}
var Cn = new Intl.NumberFormat(`en`),
  wn = new Intl.NumberFormat(`en`, { maximumFractionDigits: 1 }),
  Tn = new Intl.RelativeTimeFormat(`en`, { numeric: `auto` }),
  En = new Intl.DateTimeFormat(`en`, { dateStyle: `medium`, timeStyle: `short` }),
  Dn = new Intl.DateTimeFormat(`en`, { timeStyle: `medium` }),
  On = new Intl.DisplayNames(`en`, { type: `region` })
function N(e) {
  return Cn.format(e)
}
function kn(e, t, n = `${t}s`) {
  return `${Cn.format(e)} ${e === 1 ? t : n}`
}
function An(e) {
  return wn.format(e)
}
function jn(e, t) {
  if (t === 0) return `–`
  let n = (100 * e) / t
  return e > 0 && n < 0.1 ? `<0.1%` : e < t && n > 99.9 ? `>99.9%` : `${wn.format(n)}%`
}
function Mn(e) {
  if (e < 1) return `<1 s`
  if (e < 90) return `${Math.round(e)} s`
  let t = Math.round(e / 60)
  if (t < 90) return `${t} min`
  let n = t % 60
  return `${Math.floor(t / 60)} h${n > 0 ? ` ${n} min` : ``}`
}
var Nn = [
  [`day`, 864e5],
  [`hour`, 36e5],
  [`minute`, 6e4],
]
function Pn(e, t = Date.now()) {
  let n = new Date(e).getTime() - t
  for (let [e, t] of Nn) if (Math.abs(n) >= t) return Tn.format(Math.round(n / t), e)
  return n > 0 ? `in less than a minute` : `just now`
}
function Fn(e) {
  return En.format(new Date(e))
}
function In(e) {
  return Dn.format(new Date(e))
}
function Ln(e) {
  return e < 1e6 ? `${Math.max(1, Math.round(e / 1e3))} KB` : `${wn.format(e / 1e6)} MB`
}
function Rn(e, t) {
  return e == null ? `+${t ?? ``}` : (On.of(e) ?? e)
}
var zn = class extends String {
  __apiType
  value
  __meta__
  constructor(e, t) {
    ;(super(e), (this.value = e), (this.__meta__ = t))
  }
  toString() {
    return this.value
  }
}
new zn(
  `
    fragment JobFields on BulkLookupJob {
  id
  name
  state
  waitReason
  waitUntil
  inputCount
  uniqueCount
  duplicateCount
  invalidCount
  doneCount
  donePercent
  failedCount
  erasedCount
  cachedCount
  bulkCalls
  singleCalls
  estimatedSeconds
  createdAt
  endedAt
  expiresAt
  reach {
    lookedUp
    rcsEnabled
    rcsDisabled
    unknown
    byCarrier {
      carrierId
      lookedUp
      rcsEnabled
      rcsDisabled
    }
    byCountry {
      region
      countryCallingCode
      lookedUp
      rcsEnabled
      rcsDisabled
    }
  }
}
    `,
  { fragmentName: `JobFields` },
)
var Bn = new zn(`
    subscription WatchActivity {
  activity {
    interactivePending
    backgroundPending
    interactiveInFlight
    backgroundInFlight
    bulkInFlight
    singleInFlight
    maxInFlight
    circuit
    circuitRetryAt
    lastCalls {
      number
      lane
      size
      isBackground
      durationMs
      result
    }
    callsPerThousand
    cacheShare
    answeredPerSecond
  }
}
    `),
  Vn = new zn(`
    query Probe($address: String!) {
  device(address: $address) {
    address
    rcsEnabled
    carrierId
    source
  }
}
    `),
  Hn = new zn(`
    query Entries($id: ID!, $fromIndex: Int, $after: String, $skip: Int, $filter: BulkLookupJobEntryFilter) {
  bulkLookupJob(id: $id) {
    id
    entries(
      first: 200
      fromIndex: $fromIndex
      after: $after
      skip: $skip
      filter: $filter
    ) {
      nodes {
        index
        input
        status
        address
        device {
          rcsEnabled
          carrierId
          checkedAt
          source
        }
        failure {
          code
          reason
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    `),
  Un = new zn(`
    subscription WatchJob($id: ID!) {
  bulkLookupJob(id: $id) {
    ...JobFields
  }
}
    fragment JobFields on BulkLookupJob {
  id
  name
  state
  waitReason
  waitUntil
  inputCount
  uniqueCount
  duplicateCount
  invalidCount
  doneCount
  donePercent
  failedCount
  erasedCount
  cachedCount
  bulkCalls
  singleCalls
  estimatedSeconds
  createdAt
  endedAt
  expiresAt
  reach {
    lookedUp
    rcsEnabled
    rcsDisabled
    unknown
    byCarrier {
      carrierId
      lookedUp
      rcsEnabled
      rcsDisabled
    }
    byCountry {
      region
      countryCallingCode
      lookedUp
      rcsEnabled
      rcsDisabled
    }
  }
}`),
  Wn = new zn(`
    query Job($id: ID!) {
  bulkLookupJob(id: $id) {
    ...JobFields
  }
}
    fragment JobFields on BulkLookupJob {
  id
  name
  state
  waitReason
  waitUntil
  inputCount
  uniqueCount
  duplicateCount
  invalidCount
  doneCount
  donePercent
  failedCount
  erasedCount
  cachedCount
  bulkCalls
  singleCalls
  estimatedSeconds
  createdAt
  endedAt
  expiresAt
  reach {
    lookedUp
    rcsEnabled
    rcsDisabled
    unknown
    byCarrier {
      carrierId
      lookedUp
      rcsEnabled
      rcsDisabled
    }
    byCountry {
      region
      countryCallingCode
      lookedUp
      rcsEnabled
      rcsDisabled
    }
  }
}`),
  Gn = new zn(`
    query Review($id: ID!) {
  bulkLookupJob(id: $id) {
    id
    withoutPlusCount
    byCountry {
      count
      countryCallingCode
      region
    }
    invalidReasons {
      count
      reason
    }
    invalidExamples {
      index
      input
      reason
    }
    plan {
      bulkCalls
      singleCalls
      cachedCount
      estimatedSeconds
      isEstimated
    }
  }
}
    `),
  Kn = new zn(`
    query Jobs($after: String) {
  bulkLookupJobs(first: 10, after: $after) {
    nodes {
      id
      name
      state
      inputCount
      donePercent
      createdAt
      expiresAt
      reach {
        rcsEnabled
        rcsEnabledPercent
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `),
  qn = new zn(`
    query DownloadPath($id: ID!, $format: BulkLookupJobFormat!) {
  bulkLookupJob(id: $id) {
    id
    downloadPath(format: $format)
  }
}
    `),
  Jn = new zn(`
    mutation StartJob($id: ID!) {
  startBulkLookupJob(id: $id) {
    id
  }
}
    `),
  Yn = new zn(`
    mutation PauseJob($id: ID!) {
  pauseBulkLookupJob(id: $id) {
    id
  }
}
    `),
  Xn = new zn(`
    mutation ResumeJob($id: ID!) {
  resumeBulkLookupJob(id: $id) {
    id
  }
}
    `),
  Zn = new zn(`
    mutation CancelJob($id: ID!) {
  cancelBulkLookupJob(id: $id) {
    id
  }
}
    `),
  Qn = new zn(`
    mutation RetryJob($id: ID!) {
  retryBulkLookupJob(id: $id) {
    id
  }
}
    `),
  $n = new zn(`
    mutation DeleteJob($id: ID!) {
  deleteBulkLookupJob(id: $id)
}
    `),
  er = new zn(`
    query LookUpNumber($address: String!, $country: CountryCode) {
  lookup(address: $address, defaultCountry: $country) {
    __typename
    ... on Device {
      address
      carrierId
      carrierStatus
      checkedAt
      rcsEnabled
      source
    }
    ... on LookupFailure {
      code
      reason
      retryable
    }
  }
}
    `),
  tr = new zn(`
    mutation RefreshNumber($address: String!) {
  refreshDevice(address: $address) {
    address
    carrierId
    carrierStatus
    checkedAt
    rcsEnabled
    source
  }
}
    `)
function nr(e) {
  return e.toString()
}
function rr(e) {
  return typeof e == `object` && !!e
}
var ir = `x-graphql-event-stream-token`
function ar(e) {
  if (((e = e), e !== `next` && e !== `complete`)) throw Error(`Invalid stream event "${e}"`)
  return e
}
function or(e, t) {
  if (t)
    try {
      t = JSON.parse(t)
    } catch {
      throw Error(`Invalid stream data`)
    }
  if (e === `next` && !t) throw Error(`Stream data must be an object for "next" events`)
  return t || null
}
var sr
;(function (e) {
  ;((e[(e.NewLine = 10)] = `NewLine`),
    (e[(e.CarriageReturn = 13)] = `CarriageReturn`),
    (e[(e.Space = 32)] = `Space`),
    (e[(e.Colon = 58)] = `Colon`))
})((sr ||= {}))
function cr() {
  let e,
    t,
    n,
    r = !1,
    i = { event: ``, data: `` },
    a = [],
    o = new TextDecoder()
  return function (s) {
    if (e === void 0) ((e = s), (t = 0), (n = -1))
    else {
      let t = new Uint8Array(e.length + s.length)
      ;(t.set(e), t.set(s, e.length), (e = t))
    }
    let c = e.length,
      l = 0
    for (; t < c;) {
      r &&= (e[t] === sr.NewLine && (l = ++t), !1)
      let s = -1
      for (; t < c && s === -1; ++t)
        switch (e[t]) {
          case sr.Colon:
            n === -1 && (n = t - l)
            break
          case sr.CarriageReturn:
            r = !0
          case sr.NewLine:
            s = t
        }
      if (s === -1) break
      if (l === s) {
        if (i.event || i.data) {
          if (!i.event) throw Error(`Missing message event`)
          let e = ar(i.event),
            t = or(e, i.data)
          ;(a.push({ event: e, data: t }), (i = { event: ``, data: `` }))
        }
      } else if (n > 0) {
        let t = e.subarray(l, s),
          r = o.decode(t.subarray(0, n)),
          a = n + (t[n + 1] === sr.Space ? 2 : 1),
          c = o.decode(t.subarray(a))
        switch (r) {
          case `event`:
            i.event = c
            break
          case `data`:
            i.data = i.data
              ? i.data +
                `
` +
                c
              : c
        }
      }
      ;((l = t), (n = -1))
    }
    if (l === c) {
      e = void 0
      let t = [...a]
      return ((a = []), t)
    }
    l !== 0 && ((e = e.subarray(l)), (t -= l))
  }
}
function lr(e) {
  let {
      singleConnection: t = !1,
      lazy: n = !0,
      lazyCloseTimeout: r = 0,
      onNonLazyError: i = console.error,
      generateID: a = function () {
        return `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g, (e) => {
          let t = (Math.random() * 16) | 0
          return (e == `x` ? t : (t & 3) | 8).toString(16)
        })
      },
      retryAttempts: o = 5,
      retry: s = async function (e) {
        let t = 1e3
        for (let n = 0; n < e; n++) t *= 2
        await new Promise((e) => setTimeout(e, t + Math.floor(Math.random() * 2700 + 300)))
      },
      credentials: c = `same-origin`,
      referrer: l,
      referrerPolicy: u,
      onMessage: d,
      on: f,
    } = e,
    p = e.fetchFn || fetch,
    m = e.abortControllerImpl || AbortController,
    h = (() => {
      let e = !1,
        t = []
      return {
        get disposed() {
          return e
        },
        onDispose(n) {
          return e
            ? (setTimeout(() => n(), 0), () => {})
            : (t.push(n),
              () => {
                t.splice(t.indexOf(n), 1)
              })
        },
        dispose() {
          if (!e) {
            e = !0
            for (let e of [...t]) e()
          }
        },
      }
    })(),
    g,
    _,
    v = 0,
    y = null,
    b = 0
  async function ee() {
    try {
      if (h.disposed) throw Error(`Client has been disposed`)
      return await (_ ??= (async () => {
        var t, n
        if (y) {
          if ((await s(b), g.signal.aborted)) throw Error(`Connection aborted by the client`)
          b++
        }
        ;((t = f?.connecting) == null || t.call(f, !!y), (g = new m()))
        let r = h.onDispose(() => g.abort())
        g.signal.addEventListener(`abort`, () => {
          ;(r(), (_ = void 0))
        })
        let i = e,
          a = typeof i.url == `function` ? await i.url(void 0) : i.url
        if (g.signal.aborted) throw Error(`Connection aborted by the client`)
        let o = typeof i.headers == `function` ? await i.headers(void 0) : (i.headers ?? {})
        if (g.signal.aborted) throw Error(`Connection aborted by the client`)
        let v
        try {
          v = await p(a, {
            signal: g.signal,
            method: `PUT`,
            credentials: c,
            referrer: l,
            referrerPolicy: u,
            headers: o,
          })
        } catch (e) {
          throw new ur(e)
        }
        if (v.status !== 201) throw new ur(v)
        o[ir] = await v.text()
        let ee = await fr({
          signal: g.signal,
          headers: o,
          credentials: c,
          referrer: l,
          referrerPolicy: u,
          url: a,
          fetchFn: p,
          onMessage: (e) => {
            var t
            ;((t = f?.message) == null || t.call(f, e), d?.(e))
          },
        })
        return (
          (n = f?.connected) == null || n.call(f, !!y),
          ee.waitForThrow().catch(() => (_ = void 0)),
          ee
        )
      })())
    } catch (e) {
      throw ((_ = void 0), e)
    }
  }
  t &&
    !n &&
    (async () => {
      for (v++; ;)
        try {
          let { waitForThrow: e } = await ee()
          await e()
        } catch (e) {
          if (h.disposed) return
          if (!(e instanceof ur) || ((_ = void 0), !o || b >= o)) return i?.(e)
          y = e
        }
    })()
  function x(i, x, te) {
    if (!t) {
      let t = new m(),
        n = h.onDispose(() => {
          ;(n(), t.abort())
        })
      return (
        (async () => {
          var n, r, a, m
          let h = null,
            g = 0
          for (;;)
            try {
              if (h) {
                if ((await s(g), t.signal.aborted)) throw Error(`Connection aborted by the client`)
                g++
              }
              ;((n = f?.connecting) == null || n.call(f, !!h),
                (r = te?.connecting) == null || r.call(te, !!h))
              let o = e,
                _ = typeof o.url == `function` ? await o.url(i) : o.url
              if (t.signal.aborted) throw Error(`Connection aborted by the client`)
              let v = typeof o.headers == `function` ? await o.headers(i) : (o.headers ?? {})
              if (t.signal.aborted) throw Error(`Connection aborted by the client`)
              let { getResults: y } = await fr({
                signal: t.signal,
                headers: { ...v, 'content-type': `application/json; charset=utf-8` },
                credentials: c,
                referrer: l,
                referrerPolicy: u,
                url: _,
                body: JSON.stringify(i),
                fetchFn: p,
                onMessage: (e) => {
                  var t, n
                  ;((t = f?.message) == null || t.call(f, e),
                    (n = te?.message) == null || n.call(te, e),
                    d?.(e))
                },
              })
              ;((a = f?.connected) == null || a.call(f, !!h),
                (m = te?.connected) == null || m.call(te, !!h))
              for await (let e of y()) ((h = null), (g = 0), x.next(e))
              return t.abort()
            } catch (e) {
              if (t.signal.aborted) return
              if (!(e instanceof ur) || !o || g >= o) throw e
              h = e
            }
        })()
          .then(() => x.complete())
          .catch((e) => x.error(e)),
        () => t.abort()
      )
    }
    v++
    let ne = new m(),
      S = h.onDispose(() => {
        ;(S(), ne.abort())
      })
    return (
      (async () => {
        let e = a()
        i = { ...i, extensions: { ...i.extensions, operationId: e } }
        let t = null
        for (;;) {
          t = null
          try {
            let { url: n, headers: r, getResults: a } = await ee(),
              o
            try {
              o = await p(n, {
                signal: ne.signal,
                method: `POST`,
                credentials: c,
                referrer: l,
                referrerPolicy: u,
                headers: { ...r, 'content-type': `application/json; charset=utf-8` },
                body: JSON.stringify(i),
              })
            } catch (e) {
              throw new ur(e)
            }
            if (o.status !== 202) throw new ur(o)
            t = async () => {
              let t
              try {
                let i = new m(),
                  a = h.onDispose(() => {
                    ;(a(), i.abort())
                  })
                t = await p(n + `?operationId=` + e, {
                  signal: i.signal,
                  method: `DELETE`,
                  credentials: c,
                  referrer: l,
                  referrerPolicy: u,
                  headers: r,
                })
              } catch (e) {
                throw new ur(e)
              }
              if (t.status !== 200) throw new ur(t)
            }
            for await (let t of a({ signal: ne.signal, operationId: e }))
              ((y = null), (b = 0), x.next(t))
            return ((t = null), ne.abort())
          } catch (e) {
            if (ne.signal.aborted) return await t?.()
            if (!(e instanceof ur) || (n && (_ = void 0), !o || b >= o)) throw (ne.abort(), e)
            y = e
          } finally {
            ne.signal.aborted &&
              --v === 0 &&
              (isFinite(r) && r > 0
                ? setTimeout(() => {
                    v || g.abort()
                  }, r)
                : g.abort())
          }
        }
      })()
        .then(() => x.complete())
        .catch((e) => x.error(e)),
      () => ne.abort()
    )
  }
  return {
    subscribe: x,
    iterate(e, t) {
      let n = [],
        r = { done: !1, error: null, resolve: () => {} },
        i = x(
          e,
          {
            next(e) {
              ;(n.push(e), r.resolve())
            },
            error(e) {
              ;((r.done = !0), (r.error = e), r.resolve())
            },
            complete() {
              ;((r.done = !0), r.resolve())
            },
          },
          t,
        ),
        a = (async function* () {
          for (;;) {
            for (n.length || (await new Promise((e) => (r.resolve = e))); n.length;) yield n.shift()
            if (r.error) throw r.error
            if (r.done) return
          }
        })()
      return (
        (a.throw = async (e) => (
          r.done || ((r.done = !0), (r.error = e), r.resolve()),
          { done: !0, value: void 0 }
        )),
        (a.return = async () => (i(), { done: !0, value: void 0 })),
        a
      )
    },
    dispose() {
      h.dispose()
    },
  }
}
var ur = class extends Error {
  constructor(e) {
    let t, n
    ;(dr(e)
      ? ((n = e), (t = `Server responded with ` + e.status + `: ` + e.statusText))
      : (t = e instanceof Error ? e.message : String(e)),
      super(t),
      (this.name = this.constructor.name),
      (this.response = n))
  }
}
function dr(e) {
  return (
    rr(e) &&
    typeof e.ok == `boolean` &&
    typeof e.status == `number` &&
    typeof e.statusText == `string`
  )
}
async function fr(e) {
  let {
      signal: t,
      url: n,
      credentials: r,
      headers: i,
      body: a,
      referrer: o,
      referrerPolicy: s,
      fetchFn: c,
      onMessage: l,
    } = e,
    u = {},
    d = {},
    f
  try {
    f = await c(n, {
      signal: t,
      method: a ? `POST` : `GET`,
      credentials: r,
      referrer: o,
      referrerPolicy: s,
      headers: { ...i, accept: `text/event-stream` },
      body: a,
    })
  } catch (e) {
    throw new ur(e)
  }
  if (!f.ok) throw new ur(f)
  if (!f.body) throw Error(`Missing response body`)
  let p = null,
    m
  return (
    (async () => {
      var e
      try {
        let t = cr()
        for await (let n of pr(f.body)) {
          if (typeof n == `string`) throw (p = Error(`Unexpected string chunk "${n}"`))
          let r
          try {
            r = t(n)
          } catch (e) {
            throw (p = e)
          }
          if (r)
            for (let t of r) {
              try {
                l?.(t)
              } catch (e) {
                throw (p = e)
              }
              let n = t.data && `id` in t.data ? t.data.id : ``
              switch ((n in d || (d[n] = []), t.event)) {
                case `next`:
                  n ? d[n].push(t.data.payload) : d[n].push(t.data)
                  break
                case `complete`:
                  d[n].push(`complete`)
                  break
                default:
                  throw (p = Error(`Unexpected message event "${t.event}"`))
              }
              ;(e = u[n]) == null || e.proceed()
            }
        }
        if (Object.keys(u).length) throw Error(`Connection closed while having active streams`)
      } catch (e) {
        ;((p = !p && Object.keys(u).length ? new ur(e) : e), m?.(p))
      } finally {
        Object.values(u).forEach(({ proceed: e }) => e())
      }
    })(),
    {
      url: n,
      headers: i,
      waitForThrow: () =>
        new Promise((e, t) => {
          if (p) return t(p)
          m = t
        }),
      async *getResults(e) {
        let { signal: t, operationId: n = `` } = e ?? {}
        try {
          for (;;) {
            for (; d[n]?.length;) {
              let e = d[n].shift()
              if (e === `complete`) return
              yield e
            }
            if (p) throw p
            if (t?.aborted) throw Error(`Getting results aborted by the client`)
            await new Promise((e) => {
              let r = () => {
                ;(t?.removeEventListener(`abort`, r), delete u[n], e())
              }
              ;(t?.addEventListener(`abort`, r), (u[n] = { proceed: r }))
            })
          }
        } finally {
          delete d[n]
        }
      },
    }
  )
}
function pr(e) {
  return typeof Object(e)[Symbol.asyncIterator] == `function`
    ? ((e = e), e)
    : (async function* () {
        let t = e.getReader(),
          n
        do ((n = await t.read()), n.value !== void 0 && (yield n.value))
        while (!n.done)
      })()
}
function mr(e, t, { onData: n, onFailure: r, onEnd: i }) {
  let a = lr({ url: sn, headers: () => on(), retryAttempts: 0 }),
    o = !0,
    s = (e) => {
      o && ((o = !1), e(), a.dispose())
    }
  return (
    a.subscribe(
      { query: e.toString(), variables: t },
      {
        next: ({ data: e, errors: t }) => {
          let [i] = t ?? []
          if (i !== void 0) {
            let e = i.extensions?.code
            s(() => r({ code: typeof e == `string` ? e : `UNKNOWN`, message: i.message }))
          } else o && e && n(e)
        },
        error: (e) => {
          let t = e instanceof ur ? hr(e) : void 0
          ;(t === 401 && an(),
            s(t === 403 ? () => r({ code: `FORBIDDEN`, message: `not allowed` }) : i))
        },
        complete: () => s(i),
      },
    ),
    () => s(() => {})
  )
}
function hr({ response: e }) {
  return e?.status
}
var gr = 2e3,
  _r = [1e3, 2e3, 4e3, 8e3, 15e3],
  vr = 5e3,
  yr = 3e4,
  br = new Set([
    `UNAUTHENTICATED`,
    `FORBIDDEN`,
    `JOB_NOT_FOUND`,
    `BAD_USER_INPUT`,
    `GRAPHQL_VALIDATION_FAILED`,
  ])
function xr(e) {
  let t = new Sr(e)
  return (t.open(), () => t.stop())
}
var Sr = class {
  #e
  #t = 0
  #n = !1
  #r
  #i = 0
  #a
  #o
  #s
  constructor(e) {
    this.#e = e
  }
  open() {
    let { document: e, variables: t } = this.#e
    ;(this.#c(vr, () => this.#d()),
      (this.#r = mr(e, t, {
        onData: (e) => {
          ;((this.#t = 0), this.#f(), this.#l(e, `LIVE`))
        },
        onFailure: (e) => {
          br.has(e.code) ? this.#u(e) : this.#d()
        },
        onEnd: () => this.#d(),
      })))
  }
  stop() {
    ;((this.#n = !0), this.#r?.(), this.#f(), clearTimeout(this.#o), clearTimeout(this.#s))
  }
  #c(e, t) {
    ;(clearTimeout(this.#s),
      (this.#s = setTimeout(() => {
        ;(this.#r?.(), t())
      }, e)))
  }
  #l(e, t) {
    ;(this.#e.onConnection(t),
      this.#e.onData(e),
      this.#e.isLast(e) ? this.stop() : t === `LIVE` && this.#c(yr, () => this.open()))
  }
  #u(e) {
    ;(this.stop(), this.#e.onFailure(e))
  }
  #d() {
    clearTimeout(this.#s)
    let e = _r[Math.min(this.#t, _r.length - 1)]
    ;((this.#o = setTimeout(() => this.open(), e)),
      (this.#t += 1),
      this.#e.poll === void 0
        ? this.#e.onConnection(`LOST`)
        : this.#t === 1 && this.#p(this.#e.poll, ++this.#i))
  }
  #f() {
    ;((this.#i += 1), clearTimeout(this.#a))
  }
  async #p(e, t) {
    let n = await e()
    if (t === this.#i) {
      if (!Cr(n)) this.#l(n, `POLLING`)
      else if (br.has(n.code)) return this.#u(n)
      else this.#e.onConnection(`LOST`)
      this.#n || (this.#a = setTimeout(() => void this.#p(e, t), gr))
    }
  }
}
function Cr(e) {
  return typeof e == `object` && !!e && `code` in e && `message` in e
}
var wr = 1e4
function Tr(e = () => performance.now()) {
  let t = []
  return ({ doneCount: n, state: r }) => {
    let i = e()
    ;((t = r === `RUNNING` ? t.filter((e) => i - e.at < wr) : []), t.push({ at: i, done: n }))
    let a = t[0]
    return i - a.at < 400 ? void 0 : ((n - a.done) * 1e3) / (i - a.at)
  }
}
var Er = { code: `JOB_NOT_FOUND`, message: `There is no such list.` }
function Dr({ state: e }) {
  return e === `COMPLETED` || e === `CANCELED` || e === `FAILED`
}
function Or(e) {
  let t = It(),
    [n, r] = (0, u.useState)({ connection: `CONNECTING` }),
    i = (0, u.useRef)(void 0),
    a = (0, u.useCallback)(() => {
      ;(i.current?.(), (i.current = kr(t, e, (e) => r((t) => ({ ...t, ...e })))))
    }, [t, e])
  return ((0, u.useEffect)(() => (a(), () => i.current?.()), [a]), { ...n, watchAgain: a })
}
function kr(e, t, n) {
  let r = Tr()
  return xr({
    document: Un,
    variables: { id: t },
    poll: () => Ar(e, t),
    isLast: ({ bulkLookupJob: e }) => !e || Dr(e),
    onConnection: (e) => n({ connection: e }),
    onFailure: (e) => n({ failure: e }),
    onData: ({ bulkLookupJob: e }) => n(e ? { job: e, speed: r(e) } : { failure: Er }),
  })
}
async function Ar(e, t) {
  let { data: n, error: r } = await e.query(nr(Wn), { id: t }).toPromise()
  return r === void 0 ? n : qt(r)
}
function jr({ job: e }) {
  let t = Dr(e) || e.state === `READY` || e.state === `PAUSED`
  return (0, j.jsxs)(j.Fragment, {
    children: [
      `added `,
      (0, j.jsx)(Mr, { at: e.createdAt }),
      t &&
        (0, j.jsxs)(j.Fragment, {
          children: [` `, `· will be deleted `, (0, j.jsx)(Mr, { at: e.expiresAt })],
        }),
    ],
  })
}
function Mr({ at: e }) {
  return (0, j.jsx)(`time`, { dateTime: e, title: Fn(e), children: Pn(e) })
}
var Nr = {
    READY: `Ready to start`,
    QUEUED: `Starting`,
    RUNNING: `Looking up`,
    WAITING: `Waiting`,
    PAUSED: `Paused`,
    CANCELED: `Canceled`,
    COMPLETED: `Complete`,
    FAILED: `Stopped`,
  },
  Pr = {
    RATE_LIMITED: {
      title: `Kaleyra limits the speed`,
      text: `It received too many lookups in a short time. The lookup continues automatically.`,
    },
    UPSTREAM_OUT: {
      title: `Kaleyra does not answer`,
      text: `Kaleyra has a fault. Your results so far are safe. The lookup continues automatically when Kaleyra works again.`,
    },
    ACCOUNT_REFUSED: {
      title: `Kaleyra refuses the account`,
      text: `The API key is wrong, or RCS is not enabled for the account. Ask the people who run this server. The lookup continues automatically when the account works again.`,
    },
    OTHER_JOBS: {
      title: `Other lists come first`,
      text: `The server looks up only a few lists at the same time. Your list continues when another list ends or pauses.`,
    },
  }
function Fr({ state: e }) {
  return (0, j.jsx)(`span`, { className: `badge state-${e.toLowerCase()}`, children: Nr[e] })
}
function Ir({ job: e, onDelete: t }) {
  return (0, j.jsxs)(`header`, {
    className: `list-header`,
    children: [
      (0, j.jsxs)(`div`, {
        className: `list-title`,
        children: [
          (0, j.jsx)(`p`, {
            className: `crumb`,
            children: (0, j.jsx)(`a`, { href: un.lists, children: `Lists` }),
          }),
          (0, j.jsx)(`h1`, { children: e.name ?? `List without a name` }),
          (0, j.jsxs)(`p`, {
            className: `muted`,
            children: [
              (0, j.jsx)(Fr, { state: e.state }),
              ` `,
              kn(e.inputCount, `row`),
              ` ·`,
              ` `,
              (0, j.jsx)(jr, { job: e }),
            ],
          }),
        ],
      }),
      (0, j.jsx)(Sn, {
        text: `Delete`,
        className: `quiet`,
        question: `Delete this list?`,
        explanation: `The list and its results are deleted on the server at once. This cannot be undone.`,
        yes: `Delete the list`,
        no: `Keep it`,
        onConfirm: t,
      }),
    ],
  })
}
function Lr({ label: e, value: t, note: n }) {
  return (0, j.jsxs)(`div`, {
    className: `figure`,
    children: [
      (0, j.jsx)(`dt`, { children: e }),
      (0, j.jsxs)(`dd`, {
        children: [
          (0, j.jsx)(`span`, { className: `figure-value`, children: t }),
          n !== void 0 && (0, j.jsx)(`span`, { className: `figure-note`, children: n }),
        ],
      }),
    ],
  })
}
function Rr(e, t) {
  let [n, r] = (0, u.useState)(e),
    i = (0, u.useRef)(e)
  return (
    (0, u.useEffect)(() => {
      i.current = e
    }, [e]),
    (0, u.useEffect)(() => {
      let e = setInterval(() => r(i.current), t)
      return () => clearInterval(e)
    }, [t]),
    n
  )
}
var zr = (function () {
    let e = typeof document < `u` && document.createElement(`link`).relList
    return e && e.supports && e.supports(`modulepreload`) ? `modulepreload` : `preload`
  })(),
  Br = function (e, t) {
    return new URL(e, t).href
  },
  Vr = {},
  Hr = function (e) {
    return e.pathname.endsWith(`.css`)
  },
  Ur = function (e, t, n) {
    if (t in e) return e[t]
    let r = n()
    if (!r) {
      e[t] = void 0
      return
    }
    let i = r.then(
      () => {
        e[t] = void 0
      },
      (n) => {
        throw ((e[t] = void 0), n)
      },
    )
    return ((e[t] = i), i)
  },
  Wr = function (e, t, n) {
    let r = Promise.resolve()
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`)
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        )
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url)
      }
      r = o(
        t
          .map((t) => {
            t = Br(t, n)
            let r = s(t),
              i = Hr(r)
            return Ur(Vr, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() }
                let t = document.getElementsByTagName(`link`)
                for (let n = t.length - 1; n >= 0; n--) {
                  let r = t[n]
                  ;(e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href))
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return
              let t = document.createElement(`link`)
              if (
                ((t.rel = i ? `stylesheet` : zr),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  ;(t.addEventListener(`load`, e),
                    t.addEventListener(`error`, () => n(Error(`Unable to preload CSS for ${r}`))))
                })
            })
          })
          .filter((e) => e !== void 0),
      )
    }
    function i(e) {
      let t = new Event(`vite:preloadError`, { cancelable: !0 })
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e
    }
    return r.then((t) => {
      for (let e of t || []) e.status === `rejected` && i(e.reason)
      return e().catch(i)
    })
  },
  Gr = 160
function Kr({ title: e, subtitle: t, height: n, draw: r, table: i }) {
  let a = (0, u.useId)()
  return (0, j.jsxs)(`section`, {
    className: `card chart`,
    'aria-labelledby': a,
    children: [
      (0, j.jsx)(`h2`, { id: a, children: e }),
      t !== void 0 && (0, j.jsx)(`p`, { className: `muted`, children: t }),
      (0, j.jsx)(qr, { height: n, draw: r }),
      (0, j.jsxs)(`details`, {
        children: [
          (0, j.jsx)(`summary`, { children: `Show as a table` }),
          (0, j.jsx)(`div`, {
            className: `table-scroll`,
            role: `group`,
            'aria-label': `${e}, as a table`,
            tabIndex: 0,
            children: (0, j.jsxs)(`table`, {
              className: `plain`,
              children: [
                (0, j.jsx)(`thead`, {
                  children: (0, j.jsx)(`tr`, {
                    children: i.head.map((e) => (0, j.jsx)(`th`, { scope: `col`, children: e }, e)),
                  }),
                }),
                (0, j.jsx)(`tbody`, {
                  children: i.rows.map((e) =>
                    (0, j.jsx)(
                      `tr`,
                      {
                        children: e.map((e, t) =>
                          t === 0
                            ? (0, j.jsx)(`th`, { scope: `row`, children: e }, t)
                            : (0, j.jsx)(`td`, { children: e }, t),
                        ),
                      },
                      e[0],
                    ),
                  ),
                }),
              ],
            }),
          }),
        ],
      }),
    ],
  })
}
function qr({ height: e, draw: t }) {
  let n = (0, u.useRef)(null),
    r = Yr(n),
    i = Jr()
  return (
    (0, u.useEffect)(() => {
      if (i === void 0 || r < Gr) return
      let e = t(i, r)
      for (let t of e.querySelectorAll(`style`)) t.remove()
      n.current.replaceChildren(e)
    }, [t, i, r]),
    (0, j.jsx)(`div`, {
      ref: n,
      className: `chart-drawing`,
      style: { minBlockSize: e },
      'aria-hidden': `true`,
    })
  )
}
function Jr() {
  let [e, t] = (0, u.useState)()
  return (
    (0, u.useEffect)(() => {
      let e = !0
      return (
        (async () => {
          let { plotting: n } = await Wr(
            async () => {
              let { plotting: e } = await import(`./plot-CDsYhLtx.js`)
              return { plotting: e }
            },
            __vite__mapDeps([0, 1]),
            import.meta.url,
          )
          e && t(n)
        })(),
        () => {
          e = !1
        }
      )
    }, []),
    e
  )
}
function Yr(e) {
  let [t, n] = (0, u.useState)(0)
  return (
    (0, u.useEffect)(() => {
      let t = new ResizeObserver(([e]) => n(Math.floor(e.contentRect.width)))
      return (t.observe(e.current), () => t.disconnect())
    }, [e]),
    t
  )
}
var Xr = 30
function Zr({ title: e, first: t, rows: n }) {
  let r = (0, u.useCallback)((e, t) => $r(e, t, n), [n])
  return (0, j.jsx)(Kr, {
    title: e,
    subtitle: `Share of the checked numbers that can receive RCS`,
    height: Qr(n),
    draw: r,
    table: {
      head: [t, `Checked`, `RCS`, `No RCS`, `Share`],
      rows: n.map(({ name: e, lookedUp: t, rcsEnabled: n, rcsDisabled: r }) => [
        e,
        N(t),
        N(n),
        N(r),
        jn(n, t),
      ]),
    },
  })
}
function Qr(e) {
  return e.length * Xr + 8
}
function $r(e, t, n) {
  let r = Math.max(...n.map(({ name: e }) => e.length)),
    i = n.flatMap(({ name: e, rcsEnabled: t, rcsDisabled: n }) => [
      { name: e, kind: `RCS`, size: t },
      { name: e, kind: `No RCS`, size: n },
    ])
  return e.plot({
    width: t,
    height: Qr(n),
    marginLeft: Math.min(t / 3, r * 7.6 + 14),
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { domain: n.map(({ name: e }) => e), label: null, tickSize: 0, padding: 0.35 },
    color: { domain: [`RCS`, `No RCS`], range: [`var(--enabled)`, `var(--disabled)`] },
    marks: [
      e.barX(i, { x: `size`, y: `name`, fill: `kind`, rx: 2 }),
      e.text(n, {
        x: `lookedUp`,
        y: `name`,
        text: (e) => jn(e.rcsEnabled, e.lookedUp),
        textAnchor: `start`,
        dx: 8,
        fontWeight: 600,
      }),
    ],
  })
}
var ei = 10
function ti({ reach: e }) {
  let { byCarrier: t, byCountry: n } = e,
    r = (0, u.useMemo)(
      () => ni(t.map((e) => ({ ...e, name: e.carrierId ?? `Unknown carrier` }))),
      [t],
    ),
    i = (0, u.useMemo)(
      () => ni(n.map((e) => ({ ...e, name: Rn(e.region, e.countryCallingCode) }))),
      [n],
    )
  return e.lookedUp === 0
    ? null
    : (0, j.jsxs)(`div`, {
        className: `chart-grid`,
        children: [
          r.length > 0 && (0, j.jsx)(Zr, { title: `By carrier`, first: `Carrier`, rows: r }),
          i.length > 0 && (0, j.jsx)(Zr, { title: `By country`, first: `Country`, rows: i }),
        ],
      })
}
function ni(e) {
  let t = e.toSorted((e, t) => t.lookedUp - e.lookedUp),
    n = t.slice(ei)
  if (n.length === 0) return t
  let r = (e) => n.reduce((t, n) => t + e(n), 0),
    i = {
      name: `${n.length} others`,
      lookedUp: r((e) => e.lookedUp),
      rcsEnabled: r((e) => e.rcsEnabled),
      rcsDisabled: r((e) => e.rcsDisabled),
    }
  return [...t.slice(0, ei), i]
}
function ri({ job: e, title: t }) {
  let { uniqueCount: n, reach: r, doneCount: i } = e,
    { rcsEnabled: a, rcsDisabled: o, unknown: s, lookedUp: c } = r,
    l = [
      { kind: `enabled`, name: `Can receive RCS`, size: a },
      { kind: `disabled`, name: `Cannot receive RCS`, size: o },
      { kind: `unknown`, name: `Unknown: the lookup failed`, size: s },
      { kind: `rest`, name: `Not looked up`, size: n - i },
    ]
  return (0, j.jsxs)(`section`, {
    className: `card reach`,
    'aria-labelledby': `reach-title`,
    children: [
      (0, j.jsx)(`h2`, { id: `reach-title`, tabIndex: -1, children: t }),
      (0, j.jsxs)(`p`, {
        className: `reach-headline`,
        children: [
          (0, j.jsx)(`strong`, { children: jn(a, c) }),
          (0, j.jsxs)(`span`, {
            children: [N(a), ` of `, N(c), ` checked numbers can receive RCS`],
          }),
        ],
      }),
      (0, j.jsx)(`div`, {
        className: `reach-bar`,
        'aria-hidden': `true`,
        children: l.map(
          ({ kind: e, size: t }) =>
            t > 0 && (0, j.jsx)(`span`, { className: `part-${e}`, style: { flexGrow: t } }, e),
        ),
      }),
      (0, j.jsx)(`ul`, {
        className: `legend`,
        children: l.map(
          ({ kind: e, name: t, size: r }) =>
            (r > 0 || e === `enabled` || e === `disabled`) &&
            (0, j.jsxs)(
              `li`,
              {
                children: [
                  (0, j.jsx)(`span`, { className: `swatch part-${e}`, 'aria-hidden': `true` }),
                  (0, j.jsx)(`span`, { className: `legend-name`, children: t }),
                  (0, j.jsx)(`strong`, { children: N(r) }),
                  (0, j.jsx)(`span`, { className: `muted`, children: jn(r, n) }),
                ],
              },
              e,
            ),
        ),
      }),
    ],
  })
}
function ii({ job: e, speed: t, actions: n }) {
  let { doneCount: r, uniqueCount: i, estimatedSeconds: a, state: o } = e,
    s = jn(r, i)
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsxs)(`section`, {
        className: `card live`,
        'aria-labelledby': `live-title`,
        children: [
          (0, j.jsxs)(`div`, {
            className: `section-head`,
            children: [
              (0, j.jsxs)(`h2`, {
                id: `live-title`,
                tabIndex: -1,
                children: [N(r), ` of `, kn(i, `number`), ` looked up`],
              }),
              (0, j.jsx)(ai, { job: e, actions: n }),
            ],
          }),
          (0, j.jsx)(`progress`, {
            max: 100,
            value: e.donePercent,
            'aria-labelledby': `live-title`,
          }),
          (0, j.jsx)(oi, { job: e }),
          (0, j.jsxs)(`dl`, {
            className: `figures`,
            children: [
              (0, j.jsx)(Lr, { label: `Done`, value: s }),
              (0, j.jsx)(Lr, {
                label: `Speed`,
                value: t === void 0 ? `–` : `${N(Math.round(t))}/s`,
                note: `numbers per second`,
              }),
              (0, j.jsx)(Lr, {
                label: `Time left`,
                value: o === `RUNNING` && typeof a == `number` ? Mn(a) : `–`,
              }),
              (0, j.jsx)(Lr, {
                label: `Already known`,
                value: N(e.cachedCount),
                note: `at no cost`,
              }),
              (0, j.jsx)(Lr, { label: `Calls to Kaleyra`, value: N(e.bulkCalls + e.singleCalls) }),
              (0, j.jsx)(Lr, { label: `Failed`, value: N(e.failedCount) }),
            ],
          }),
          (0, j.jsx)(si, { text: `${Nr[o]}. ${s} done.` }),
        ],
      }),
      (0, j.jsx)(ri, { job: e, title: `Reach so far` }),
      (0, j.jsx)(ti, { reach: e.reach }),
    ],
  })
}
function ai({ job: e, actions: { run: t, running: n } }) {
  let r = e.state === `PAUSED`
  return (0, j.jsxs)(`div`, {
    className: `row`,
    children: [
      (0, j.jsx)(`button`, {
        type: `button`,
        className: r ? `primary` : ``,
        disabled: n !== void 0,
        onClick: () => void t(r ? `resume` : `pause`),
        children: r ? `Resume` : `Pause`,
      }),
      (0, j.jsx)(Sn, {
        text: `Cancel`,
        className: `quiet`,
        question: `Cancel this lookup?`,
        explanation: `The results so far remain, but the rest is not looked up. To continue later, pause it instead.`,
        yes: `Cancel the lookup`,
        no: `Continue the lookup`,
        onConfirm: () => void t(`cancel`),
      }),
    ],
  })
}
function oi({ job: { state: e, waitReason: t, waitUntil: n } }) {
  if (e === `PAUSED`)
    return (0, j.jsx)(M, {
      kind: `info`,
      title: `Paused`,
      children: `You can resume the lookup at any time. The date above says when a paused list is deleted.`,
    })
  if (e !== `WAITING` || !t) return null
  let { title: r, text: i } = Pr[t]
  return (0, j.jsxs)(M, {
    kind: t === `OTHER_JOBS` ? `info` : `warning`,
    title: r,
    isNew: !0,
    children: [i, n && ` Next try ${Pn(n)}, at ${In(n)}.`],
  })
}
function si({ text: e }) {
  return (0, j.jsx)(`p`, { className: `visually-hidden`, role: `status`, children: Rr(e, 1e4) })
}
var ci = (e) => ({ statuses: [`FOUND`], rcsEnabled: e }),
  li = (e) => ({ statuses: [e] }),
  ui = [
    {
      key: `all`,
      name: `All`,
      sizeOf: ({ inputCount: e }) => e,
      isErasable: !1,
      empty: `The list is empty.`,
    },
    {
      key: `rcs`,
      name: `RCS`,
      filter: ci(!0),
      sizeOf: ({ reach: e }) => e.rcsEnabled,
      isErasable: !0,
      empty: `No number with RCS was found.`,
    },
    {
      key: `no-rcs`,
      name: `No RCS`,
      filter: ci(!1),
      sizeOf: ({ reach: e }) => e.rcsDisabled,
      isErasable: !0,
      empty: `No number without RCS was found.`,
    },
    {
      key: `failed`,
      name: `Failed`,
      filter: li(`FAILED`),
      sizeOf: ({ failedCount: e }) => e,
      isErasable: !0,
      empty: `No lookup failed.`,
    },
    {
      key: `invalid`,
      name: `Invalid`,
      filter: li(`INVALID`),
      sizeOf: ({ invalidCount: e }) => e,
      isErasable: !1,
      empty: `Every row has a valid phone number.`,
    },
    {
      key: `duplicates`,
      name: `Duplicates`,
      filter: li(`DUPLICATE`),
      sizeOf: ({ duplicateCount: e }) => e,
      isErasable: !0,
      empty: `Each number is in the list only once.`,
    },
    {
      key: `erased`,
      name: `Erased`,
      filter: li(`ERASED`),
      isErasable: !0,
      empty: `No number was erased.`,
    },
  ]
function di(e) {
  return [...ui, ...e.reach.byCarrier.flatMap(pi)].map((t) => fi(t, e))
}
function fi({ sizeOf: e, isErasable: t, ...n }, r) {
  let i = r.state === `COMPLETED` && !t
  if (e === void 0) return { ...n, isExact: i, maxSize: r.inputCount - r.invalidCount }
  let a = e(r)
  return { ...n, isExact: i, size: a, maxSize: a }
}
function pi({ carrierId: e, lookedUp: t }) {
  return e
    ? [
        {
          key: `carrier:${e}`,
          name: e,
          sizeOf: () => t,
          isErasable: !0,
          filter: { statuses: [`FOUND`], carrierId: e },
          empty: `No number has this carrier.`,
        },
      ]
    : []
}
function mi({ filter: e }) {
  if (e === void 0) return {}
  let { statuses: t, rcsEnabled: n, carrierId: r } = e
  return {
    ...(t && { status: t.join(`,`) }),
    ...(typeof n == `boolean` && { rcsEnabled: String(n) }),
    ...(r && { carrierId: r }),
  }
}
function hi({ job: e }) {
  let { download: t, failure: n } = _i(e.id),
    [r, i] = (0, u.useState)(!1),
    [a, o] = (0, u.useState)(`all`),
    s = di(e).filter(({ key: e, maxSize: t }) => e === `all` || t > 0),
    c = s.find(({ key: e }) => e === a) ?? s[0],
    l = mi(c),
    d = r ? { forExcel: `true` } : {}
  return (0, j.jsxs)(`section`, {
    className: `card download`,
    'aria-labelledby': `download-title`,
    children: [
      (0, j.jsx)(`h2`, { id: `download-title`, children: `Results as a file` }),
      (0, j.jsxs)(`div`, {
        className: `field`,
        children: [
          (0, j.jsx)(`label`, { htmlFor: `download-rows`, children: `Rows in the file` }),
          (0, j.jsx)(`select`, {
            id: `download-rows`,
            value: c.key,
            onChange: ({ target: e }) => o(e.value),
            children: s.map(({ key: e, name: t, size: n, isExact: r }) =>
              (0, j.jsx)(
                `option`,
                { value: e, children: r && n !== void 0 ? `${t} (${kn(n, `row`)})` : t },
                e,
              ),
            ),
          }),
        ],
      }),
      (0, j.jsx)(gi, { isForExcel: r, onChange: i }),
      (0, j.jsxs)(`div`, {
        className: `row`,
        children: [
          (0, j.jsx)(`button`, {
            type: `button`,
            className: `primary`,
            onClick: () => void t(`CSV`, { ...l, ...d }),
            children: `Download CSV`,
          }),
          (0, j.jsx)(`button`, {
            type: `button`,
            onClick: () => void t(`JSONL`, l),
            children: `Download JSON Lines`,
          }),
        ],
      }),
      (0, j.jsx)(`p`, { className: `problem`, role: `alert`, children: n && Xt(n) }),
    ],
  })
}
function gi({ isForExcel: e, onChange: t }) {
  return (0, j.jsxs)(`label`, {
    className: `check`,
    children: [
      (0, j.jsx)(`input`, {
        type: `checkbox`,
        checked: e,
        onChange: ({ target: e }) => t(e.checked),
      }),
      (0, j.jsxs)(`span`, {
        children: [
          `CSV for Excel`,
          (0, j.jsx)(`span`, {
            className: `hint`,
            children: `Excel then shows the + of each number. Do not tick this for other programs.`,
          }),
        ],
      }),
    ],
  })
}
function _i(e) {
  let t = It(),
    [n, r] = (0, u.useState)()
  return {
    download: async (n, i) => {
      let a = nr(qn),
        { data: o, error: s } = await t.query(a, { id: e, format: n }).toPromise()
      r(s && qt(s))
      let c = o?.bulkLookupJob?.downloadPath
      if (c === void 0) return
      let l = document.createElement(`a`),
        u = new URLSearchParams(i).toString()
      ;((l.href = u === `` ? c : `${c}&${u}`), (l.download = ``), l.click())
    },
    failure: n,
  }
}
var vi = 200,
  yi = 20,
  bi = 2,
  xi = class {
    #e
    #t
    #n
    #r = new Map()
    #i = new Map()
    #a = new Set()
    #o = new Set()
    #s = []
    #c
    #l
    #u = !1
    #d = 0
    constructor(e, t, n, r) {
      ;((this.#e = e), (this.#t = t), (this.#l = n), (this.#n = r))
    }
    subscribe = (e) => (this.#o.add(e), () => this.#o.delete(e))
    version = () => this.#d
    get size() {
      return this.#l
    }
    get exactSize() {
      return this.#u ? this.#l : void 0
    }
    get failure() {
      return this.#c
    }
    row(e) {
      let t = this.#r.get(Math.floor(e / vi))
      return t === void 0 ? `LOADING` : (t.get(e) ?? `NONE`)
    }
    want(e, t) {
      let n = Math.floor(Math.max(0, e) / vi),
        r = Math.floor(Math.max(0, t) / vi)
      this.#s = Array.from({ length: r - n + 1 }, (e, t) => n + t)
      for (let e of this.#s) this.#f(e)
      this.#p()
    }
    retry() {
      ;((this.#c = void 0), this.#_(), this.#p())
    }
    #f(e) {
      let t = this.#r.get(e)
      t !== void 0 && (this.#r.delete(e), this.#r.set(e, t))
    }
    #p() {
      if (this.#c === void 0)
        for (let e of this.#s) {
          if (this.#a.size >= bi) return
          !this.#r.has(e) && !this.#a.has(e) && this.#m(e)
        }
    }
    async #m(e) {
      this.#a.add(e)
      let t = nr(Hn),
        { data: n, error: r } = await this.#e.query(t, { id: this.#t, ...this.#h(e) }).toPromise()
      this.#a.delete(e)
      let i = n?.bulkLookupJob?.entries
      ;(r === void 0 ? i && this.#g(e, i) : (this.#c = qt(r)), this.#_(), this.#p())
    }
    #h(e) {
      if (this.#n === void 0) return { fromIndex: e * vi }
      let t = this.#n,
        n = this.#i.keys().reduce((t, n) => (n < e && n > t ? n : t), -1)
      return { filter: t, skip: (e - n - 1) * vi, ...(n >= 0 && { after: this.#i.get(n) }) }
    }
    #g(e, { nodes: t, pageInfo: n }) {
      let r = e * vi
      if (this.#n === void 0) {
        let n = t.filter(({ index: e }) => e < r + vi)
        this.#r.set(e, new Map(n.map((e) => [e.index, e])))
      } else
        (this.#r.set(e, new Map(t.map((e, t) => [r + t, e]))),
          n.hasNextPage
            ? this.#i.set(e, n.endCursor)
            : ((this.#l = Math.min(this.#l, r + t.length)), (this.#u = t.length > 0 || e === 0)))
      let [i] = this.#r.keys()
      this.#r.size > yi && this.#r.delete(i)
    }
    #_() {
      this.#d += 1
      for (let e of this.#o) e()
    }
  },
  Si = {
    DECIMAL_POINT: `Has a decimal point: the spreadsheet saved it as an amount`,
    EMPTY: `Row without a number`,
    EXPONENT: `Shortened by the spreadsheet (like 9.99E+11), so digits are lost`,
    INTERNATIONAL_PREFIX: `Begins with 00: choose the country, or write + instead`,
    INVISIBLE_CHARACTER: `Contains an invisible character: choose the country`,
    LEADING_ZERO: `Begins with 0, as national numbers do: choose the country`,
    LETTERS: `Contains letters`,
    LINE_BREAK: `Contains a line break`,
    NOT_ASCII_DIGITS: `Has digits other than 0 to 9`,
    OTHER: `Not a phone number`,
    SEPARATORS: `Contains spaces, dashes or brackets: choose the country`,
    TOO_LONG: `Too many digits`,
    TOO_SHORT: `Too few digits`,
    URI: `Begins like a link (such as tel:): choose the country`,
  },
  Ci = new Set([
    `INTERNATIONAL_PREFIX`,
    `LEADING_ZERO`,
    `SEPARATORS`,
    `URI`,
    `INVISIBLE_CHARACTER`,
  ]),
  wi = {
    AUTH: `Kaleyra refuses the account of this server`,
    CHANNEL_DISABLED: `RCS is not enabled for the account of this server`,
    DEADLINE: `No answer in time`,
    INVALID_ADDRESS: `Not a phone number`,
    NOT_REPORTED: `Kaleyra returned no result for this number`,
    OVERLOADED: `The server was too busy`,
    PROTOCOL: `Kaleyra returned an invalid answer`,
    PROVIDER_ERROR: `A provider that Kaleyra uses had a fault`,
    RATE_LIMITED: `Too many lookups in a short time`,
    REFUSED: `Kaleyra refused the lookup`,
    REJECTED: `Kaleyra says that this number is invalid`,
    TIMEOUT: `Kaleyra did not answer in time`,
    UNAVAILABLE: `Kaleyra did not answer`,
  }
function Ti({ code: e, reason: t }) {
  return t ? Si[t] : wi[e]
}
function Ei({ value: e }) {
  return e === void 0
    ? (0, j.jsx)(`span`, { className: `rcs unknown`, children: `Unknown` })
    : e
      ? (0, j.jsxs)(`span`, {
          className: `rcs enabled`,
          children: [
            (0, j.jsx)(`svg`, {
              viewBox: `0 0 16 16`,
              'aria-hidden': `true`,
              children: (0, j.jsx)(`path`, { d: `m3.5 8.5 3 3 6-7` }),
            }),
            `Yes`,
          ],
        })
      : (0, j.jsxs)(`span`, {
          className: `rcs disabled`,
          children: [
            (0, j.jsx)(`svg`, {
              viewBox: `0 0 16 16`,
              'aria-hidden': `true`,
              children: (0, j.jsx)(`path`, { d: `M4 8h8` }),
            }),
            `No`,
          ],
        })
}
function Di({ place: e, row: t, top: n }) {
  return (0, j.jsx)(`div`, {
    className: `entry`,
    role: `row`,
    'aria-rowindex': e + 2,
    style: { transform: `translateY(${n}px)` },
    children: (0, j.jsx)(Oi, { place: e, row: t }),
  })
}
function Oi({ place: e, row: t }) {
  if (t === `LOADING` || t === `NONE`)
    return (0, j.jsxs)(j.Fragment, {
      children: [
        (0, j.jsx)(ki, { name: `row`, children: N(e + 1) }),
        (0, j.jsx)(ki, {
          name: `number`,
          children:
            t === `LOADING`
              ? (0, j.jsx)(`span`, { className: `bone`, 'aria-label': `Loading`, role: `img` })
              : `–`,
        }),
        (0, j.jsx)(ki, { name: `rcs` }),
        (0, j.jsx)(ki, { name: `carrier` }),
        (0, j.jsx)(ki, { name: `checked` }),
        (0, j.jsx)(ki, { name: `note`, children: t === `NONE` && `Not looked up` }),
      ],
    })
  let { index: n, input: r, status: i, address: a, device: o } = t
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsx)(ki, { name: `row`, children: N(n + 1) }),
      (0, j.jsx)(ki, { name: `number`, children: a ?? r ?? `–` }),
      (0, j.jsx)(ki, {
        name: `rcs`,
        children: i !== `INVALID` && (0, j.jsx)(Ei, { value: o?.rcsEnabled }),
      }),
      (0, j.jsx)(ki, { name: `carrier`, children: o?.carrierId ?? `` }),
      (0, j.jsx)(ki, { name: `checked`, children: o ? Pn(o.checkedAt) : `` }),
      (0, j.jsx)(ki, { name: `note`, title: Ai(t), children: Ai(t) }),
    ],
  })
}
function ki({ name: e, title: t, children: n }) {
  return (0, j.jsx)(`span`, { role: `cell`, className: `cell-${e}`, title: t, children: n })
}
function Ai({ status: e, failure: t, device: n }) {
  switch (e) {
    case `DUPLICATE`:
      return t ? `Duplicate. ${Ti(t)}` : `Duplicate of an earlier row`
    case `INVALID`:
    case `FAILED`:
      return t ? Ti(t) : ``
    case `ERASED`:
      return `Erased on request`
    default:
      return n?.source === `STALE` ? `An older answer` : ``
  }
}
var ji = s()
function Mi(e) {
  return typeof e == `object` ? e.key : e
}
function Ni(e, t) {
  let n = e.length
  return new Proxy(e, {
    get(e, r, i) {
      if (typeof r == `string`) {
        let i = r.charCodeAt(0)
        if (i >= 48 && i <= 57) {
          let i = +r
          if (Number.isInteger(i) && i >= 0 && i < n) {
            let n = e[i]
            if (typeof n != `object`) {
              let r = t[i * 2]
              n = e[i] = {
                index: i,
                key: n,
                start: r,
                size: t[i * 2 + 1],
                end: r + t[i * 2 + 1],
                lane: 0,
              }
            }
            return n
          }
        }
        if (r === `length`) return n
      }
      return Reflect.get(e, r, i)
    },
  })
}
function Pi(e, t, n) {
  let r = n.initialDeps ?? [],
    i,
    a = !0
  function o() {
    let o = e()
    return (
      (o.length !== r.length || o.some((e, t) => r[t] !== e)) &&
        ((r = o),
        (i = t(...o)),
        n?.onChange && !(a && n.skipInitialOnChange) && n.onChange(i),
        (a = !1)),
      i
    )
  }
  return (
    (o.updateDeps = (e) => {
      r = e
    }),
    o
  )
}
function Fi(e, t) {
  if (e === void 0) throw Error(`Unexpected undefined${t ? `: ${t}` : ``}`)
  return e
}
var Ii = (e, t) => Math.abs(e - t) < 1.01,
  Li = (e, t, n) => {
    let r
    return Object.assign(
      function (...i) {
        ;(e.clearTimeout(r), (r = e.setTimeout(() => t.apply(this, i), n)))
      },
      {
        cancel: () => {
          e.clearTimeout(r)
        },
      },
    )
  }
function Ri({
  offset: e,
  isScrolling: t,
  elementMax: n,
  holdOffset: r,
  scrollOffset: i,
  pendingWrite: a,
  clampedMaxAtWrite: o,
}) {
  return t && a === null && e === i
    ? `spurious`
    : a !== null && Math.abs(e - a.target) < 1.5
      ? `readBack`
      : (a !== null &&
            !a.smooth &&
            n !== null &&
            a.target > n + r + 0.5 &&
            Math.abs(e - (n + r)) < 1.5) ||
          (a !== null && !a.smooth && a.lowMaxes?.some((t) => Math.abs(e - t) < 1.5))
        ? `clampedReadBack`
        : o !== null && Math.abs(e - o) < 1.5
          ? `clampedEcho`
          : `external`
}
var zi = (e) => e === `smooth` || e === `smoothFinishing`
function Bi({ kind: e, offset: t, command: n, target: r }) {
  return (
    e !== `spurious` &&
    e !== `readBack` &&
    e !== `clampedReadBack` &&
    n?.index != null &&
    n.phase !== `queued` &&
    !zi(n.phase) &&
    !Ii(t, n.lastTargetOffset) &&
    !Ii(t, r()) &&
    e !== `clampedEcho`
  )
}
var Vi = 40
function Hi(e) {
  let t = e[e.length - 1]
  if (t === void 0) return !1
  let n = e.length - 2
  for (; n >= 0 && t.t - e[n].t < Vi;) n--
  if (n < 0) return !1
  let r = e[n],
    i = n - 1
  for (; i >= 0 && r.t - e[i].t < Vi;) i--
  if (i < 0) return !1
  let a = e[i],
    o = (t.offset - r.offset) / (t.t - r.t),
    s = (r.offset - a.offset) / (r.t - a.t)
  return o * s >= 0 && Math.abs(o) >= 2 * Math.abs(s) && Math.abs(o) - Math.abs(s) >= 0.8
}
function Ui(e) {
  let t = e[e.length - 1]
  if (t === void 0) return !1
  let n = e.length - 2
  for (; n >= 0 && t.t - e[n].t < Vi;) n--
  if (n < 0) return !1
  let r = e[n]
  return Math.abs(t.offset - r.offset) / (t.t - r.t) >= 0.05
}
var Wi,
  Gi = () => {
    if (Wi !== void 0) return Wi
    if (typeof navigator > `u`) return (Wi = !1)
    if (/iP(hone|od|ad)/.test(navigator.userAgent)) return (Wi = !0)
    let e = navigator.maxTouchPoints
    return (Wi = navigator.platform === `MacIntel` && e !== void 0 && e > 0)
  },
  Ki,
  qi = () =>
    Ki === void 0
      ? (Ki =
          Gi() &&
          typeof CSS < `u` &&
          typeof CSS.supports == `function` &&
          CSS.supports(`overflow-anchor: auto`))
      : Ki,
  Ji = () => !Gi() || qi(),
  Yi = { capture: !0, passive: !0 },
  Xi = class {
    constructor(e) {
      ;((this.host = e),
        (this._touch = null),
        (this.inMotion = () => this._touch !== null && this._touch.phase !== `lateFling`),
        (this.dragging = () => this._touch?.phase === `down` && this._touch.moved),
        (this.tail = () =>
          this._touch?.phase === `tail` ? (this._touch.moved ? `fling` : `tap`) : null),
        (this.onScroll = ({ isScrolling: e, ownReadBack: t, moved: n, external: r }) => (
          e && this._touch?.phase === `tail`
            ? this._openTail(this._touch.moved || !t, !1)
            : this._touch?.phase === `lateFling` &&
              (this.host.now() > this._touch.until
                ? (this._touch = null)
                : r && e && n && this._openTail(!0, !1)),
          !t && e && n && this._touch?.phase === `down` ? ((this._touch.moved = !0), !0) : !1
        )),
        (this.touchStart = () => {
          ;(this.end(), (this._touch = { phase: `down`, moved: !1 }))
        }),
        (this.touchEnd = () => {
          let e = this._touch?.phase === `down` && this._touch.moved
          ;(this.end(), this._openTail(e, e))
        }),
        (this.end = () => {
          let e = this.host.getWindow()
          ;(this._touch?.phase === `tail` && e != null && e.clearTimeout(this._touch.timerId),
            (this._touch = null))
        }),
        (this.listen = (e) => {
          let t = () => this.touchStart(),
            n = () => this.touchEnd()
          return (
            e.addEventListener(`touchstart`, t, Yi),
            e.addEventListener(`touchend`, n, Yi),
            e.addEventListener(`touchcancel`, n, Yi),
            () => {
              ;(e.removeEventListener(`touchstart`, t, Yi),
                e.removeEventListener(`touchend`, n, Yi),
                e.removeEventListener(`touchcancel`, n, Yi),
                this.end())
            }
          )
        }),
        (this._openTail = (e, t) => {
          let n = this.host.getWindow()
          if (n == null) return
          this.end()
          let r = {
            phase: `tail`,
            moved: e,
            awaitingFling: t,
            timerId: n.setTimeout(() => {
              this.host.tailStillMoving()
                ? this._openTail(r.moved, r.awaitingFling)
                : ((this._touch = r.awaitingFling
                    ? { phase: `lateFling`, until: this.host.now() + 1e3 }
                    : null),
                  this.host.onTailClosed())
            }, 150),
          }
          this._touch = r
        }))
    }
    get touch() {
      return this._touch
    }
  },
  Zi = (e) => {
    let { clientWidth: t, clientHeight: n } = e
    return { width: t, height: n }
  },
  Qi = (e) => {
    let t = new Set()
    return {
      schedule: (n) => {
        let r = e.requestAnimationFrame(() => {
          ;(t.delete(r), n())
        })
        t.add(r)
      },
      cancel: () => {
        ;(t.forEach((t) => e.cancelAnimationFrame(t)), t.clear())
      },
    }
  },
  $i = (e) => e,
  ea = (e) => {
    let t = e.overscan * Math.max(e.lanes ?? 1, 1),
      n = Math.max(e.startIndex - t, 0),
      r = Math.min(e.endIndex + t, e.count - 1) - n + 1,
      i = Array(r)
    for (let e = 0; e < r; e++) i[e] = n + e
    return i
  },
  ta = (e, t) => {
    let n = e.scrollElement
    if (!n) return
    let r = e.targetWindow
    if (!r) return
    let i = (e) => {
      let { width: n, height: r } = e
      t({ width: Math.round(n), height: Math.round(r) })
    }
    if ((i(Zi(n)), !r.ResizeObserver)) return () => {}
    let a = Qi(r),
      o = new r.ResizeObserver(() => {
        let t = () => {
          i(Zi(n))
        }
        e.options.useAnimationFrameWithResizeObserver ? a.schedule(t) : t()
      })
    return (
      o.observe(n, { box: `content-box` }),
      () => {
        ;(o.unobserve(n), a.cancel())
      }
    )
  },
  na = { passive: !0 },
  ra = typeof window > `u` || `onscrollend` in window,
  ia = (e, t, n) => {
    let r = e.scrollElement
    if (!r) return
    let i = e.targetWindow
    if (!i) return
    let a = e.options.useScrollendEvent && ra,
      o = 0,
      s = a ? null : Li(i, () => t(n(r), !1), e.options.isScrollingResetDelay),
      c = (e) => () => {
        ;((o = n(r)), s?.(), t(o, e))
      },
      l = c(!0),
      u = c(!1)
    return (
      r.addEventListener(`scroll`, l, na),
      a && r.addEventListener(`scrollend`, u, na),
      () => {
        ;(r.removeEventListener(`scroll`, l),
          a && r.removeEventListener(`scrollend`, u),
          s?.cancel())
      }
    )
  },
  aa = (e, t) =>
    ia(e, t, (t) => {
      let { horizontal: n, isRtl: r } = e.options
      return n ? t.scrollLeft * ((r && -1) || 1) : t.scrollTop
    }),
  oa = (e, t, n) => {
    if (n.options.useCachedMeasurements) {
      let t = n.indexFromElement(e),
        r = n.options.getItemKey(t)
      return n.itemSizeCache.get(r) ?? n.options.estimateSize(t)
    }
    if (t?.borderBoxSize) {
      let e = t.borderBoxSize[0]
      if (e) return Math.round(e[n.options.horizontal ? `inlineSize` : `blockSize`])
    }
    if (!t) {
      let t = n.indexFromElement(e),
        r = n.options.getItemKey(t),
        i = n.itemSizeCache.get(r)
      if (i !== void 0) return i
    }
    return e[n.options.horizontal ? `offsetWidth` : `offsetHeight`]
  },
  sa = (e, { adjustments: t = 0, behavior: n }, r) => {
    var i
    let { scrollElement: a, options: o } = r,
      s = e + t,
      c = o.horizontal && o.isRtl && a !== null && `ownerDocument` in a
    ;(i = a?.scrollTo) == null ||
      i.call(a, { [o.horizontal ? `left` : `top`]: c ? -s : s, behavior: n })
  },
  ca = (e, t) => (e === `smooth` ? (t ? `smoothLanded` : `smooth`) : `instant`),
  P = (e) => e?.phase === `smooth` || e?.phase === `smoothLanded`
function F(e, t, n, r) {
  if (t === 0) return !1
  let i = r(0),
    a = new Set(),
    o = 0
  for (; o < e;) {
    let e = n(o)
    if (e === i) break
    ;(a.add(e), o++)
  }
  let s = e - o
  if (s === 0 || s >= t) return !1
  for (let e = 0; e < s; e++) if (r(e) !== n(o + e)) return !1
  for (let e = s; e < t; e++) if (a.has(r(e))) return !1
  return !0
}
var I = class {
    constructor(e) {
      ;((this.unsubs = []),
        (this.scrollElement = null),
        (this.targetWindow = null),
        (this.isScrolling = !1),
        (this.scrollState = null),
        (this.measurementsCache = []),
        (this._singleLaneMeasurements = null),
        (this.itemSizeCache = new Map()),
        (this.itemSizeCacheVersion = 0),
        (this.laneAssignments = new Map()),
        (this.pendingMin = null),
        (this.prevLanes = void 0),
        (this.lanesChangedFlag = !1),
        (this.lanesSettling = !1),
        (this.pendingScrollAnchor = null),
        (this.scrollRect = null),
        (this.scrollOffset = null),
        (this.scrollDirection = null),
        (this._holdOffset = 0),
        (this._reportedOverscroll = !1),
        (this._iosGesture = new Xi({
          getWindow: () => this.targetWindow,
          now: () => this.now(),
          tailStillMoving: () => {
            let e = this.scrollState
            if (e?.phase !== `queued` || this.pendingWrite !== null) return !1
            let t = this._readElementOffset()
            return t === null ||
              this._lastElementOffset === null ||
              Math.abs(t - this._lastElementOffset) < 1
              ? !1
              : ((this._lastElementOffset = t),
                (e.samples = [...(e.samples ?? []), { t: this.now(), offset: t }]),
                !0)
          },
          onTailClosed: () => {
            let e = this.scrollState
            ;(e?.phase === `queued` && Ui(e.samples ?? []) && (this.scrollState = null),
              this._flushHoldIfReady(!0),
              this._writeAwaitingCommand(),
              this._retryClampedAdjustment())
          },
        })),
        (this._lastElementOffset = null),
        (this.pendingWrite = null),
        (this._clampedAdjustment = null),
        (this.elementsCache = new Map()),
        (this._resizeBatch = null),
        (this.now = () => {
          var e
          return (e = this.targetWindow?.performance)?.now?.call(e) ?? Date.now()
        }),
        (this.observer = (() => {
          let e = null,
            t = null,
            n = !1,
            r = !1,
            i = new Set(),
            a = () => {
              if (e) return e
              let r = this.targetWindow
              if (!r || !r.ResizeObserver) return null
              let i = (t = Qi(r))
              return (e = new r.ResizeObserver((e) => {
                let t = () => {
                  let t = { sync: !1 }
                  this._resizeBatch = t
                  try {
                    e.forEach(o)
                  } finally {
                    ;((this._resizeBatch = null),
                      t.notify &&
                        (this.notify(t.sync),
                        this._noteClampMax(),
                        this._flushHoldIfReady(!0),
                        this._retryClampedAdjustment(),
                        this.measureElement(null)))
                  }
                }
                if (this.options.useAnimationFrameWithResizeObserver) i.schedule(t)
                else {
                  n = !0
                  try {
                    t()
                  } finally {
                    n = !1
                  }
                }
              }))
            },
            o = (e) => {
              let t = e.target,
                n = this.indexFromElement(t)
              if (t.isConnected)
                this.isIndexInRange(n) &&
                  this.shouldMeasureDuringScroll(n) &&
                  this.resizeItem(n, this.options.measureElement(t, e, this))
              else {
                this.observer.unobserve(t)
                for (let [e, n] of this.elementsCache)
                  if (n === t) {
                    this.elementsCache.delete(e)
                    break
                  }
              }
            }
          return {
            disconnect: () => {
              var n
              ;((n = a()) == null || n.disconnect(),
                t?.cancel(),
                i.clear(),
                (r = !1),
                (e = null),
                (t = null))
            },
            observe: (o) => {
              let s = a()
              s &&
                (n
                  ? (i.add(o),
                    r ||
                      ((r = !0),
                      t?.schedule(() => {
                        ;((r = !1),
                          i.forEach((t) => {
                            t.isConnected && e?.observe(t, { box: `border-box` })
                          }),
                          i.clear())
                      })))
                  : s.observe(o, { box: `border-box` }))
            },
            unobserve: (e) => {
              var t
              ;(i.delete(e), (t = a()) == null || t.unobserve(e))
            },
          }
        })()),
        (this.range = null),
        (this.setOptions = (e) => {
          let t = {
            debug: !1,
            initialOffset: 0,
            overscan: 1,
            paddingStart: 0,
            paddingEnd: 0,
            scrollPaddingStart: 0,
            scrollPaddingEnd: 0,
            horizontal: !1,
            getItemKey: $i,
            rangeExtractor: ea,
            onChange: () => {},
            measureElement: oa,
            initialRect: { width: 0, height: 0 },
            scrollMargin: 0,
            gap: 0,
            indexAttribute: `data-index`,
            initialMeasurementsCache: [],
            lanes: 1,
            anchorTo: `start`,
            followOnAppend: !1,
            scrollEndThreshold: 1,
            isScrollingResetDelay: 150,
            enabled: !0,
            isRtl: !1,
            useScrollendEvent: !1,
            useAnimationFrameWithResizeObserver: !1,
            laneAssignmentMode: `estimate`,
            useCachedMeasurements: !1,
          }
          for (let n in e) {
            let r = e[n]
            r !== void 0 && (t[n] = r)
          }
          let n = this.options,
            r = null,
            i = null,
            a = !1
          if (
            n !== void 0 &&
            n.enabled &&
            t.enabled &&
            t.anchorTo === `end` &&
            this.scrollElement !== null
          ) {
            let e = n.count,
              o = t.count,
              s = this.getMeasurements(),
              c = this._singleLaneMeasurements?.items ?? s,
              l = (e) => Mi(c[e]),
              u = e > 0 ? l(0) : null,
              d = e > 0 ? l(e - 1) : null
            if (
              o !== e ||
              (e > 0 && o > 0 && (t.getItemKey(0) !== u || t.getItemKey(o - 1) !== d))
            ) {
              a = !0
              let c = e > 0 ? (this.getVirtualItemForOffset(this.getScrollOffset()) ?? s[0]) : null
              c && (r = [c.key, this.getScrollOffset() - c.start])
              let u = t.followOnAppend === !0 ? `auto` : t.followOnAppend || null
              u &&
                o > 0 &&
                this.isAtEnd(n.scrollEndThreshold) &&
                (e === 0 || t.getItemKey(o - 1) !== d) &&
                (o > e || F(e, o, l, t.getItemKey)) &&
                (i = u)
            }
          }
          ;((this.options = t), a && ((this.pendingMin = 0), this.itemSizeCacheVersion++))
          let o = null
          if (r && this.scrollOffset !== null && !this._awaitingCommandReadBack()) {
            let [e, t] = r,
              n = this.getMeasurements(),
              { count: a, getItemKey: s } = this.options,
              c = 0
            for (; c < a && s(c) !== e;) c++
            if (c < a) {
              let e = n[c]
              if (e) {
                let n = Math.max(0, e.start + t)
                !i &&
                  n !== this.scrollOffset &&
                  ((o = n - this.scrollOffset), (this.scrollOffset = n))
              }
            }
          }
          i
            ? (this.pendingScrollAnchor = { kind: `follow`, behavior: i })
            : o !== null &&
              (this._canWriteScroll()
                ? (this.pendingScrollAnchor = { kind: `anchor`, delta: o })
                : ((this._holdOffset += o), this._followOffsetTarget(o)))
        }),
        (this.notify = (e) => {
          var t, n
          ;(n = (t = this.options).onChange) == null || n.call(t, this, e)
        }),
        (this.maybeNotify = Pi(
          () => (
            this.calculateRange(),
            [
              this.isScrolling,
              this.range ? this.range.startIndex : null,
              this.range ? this.range.endIndex : null,
            ]
          ),
          (e) => {
            this.notify(e)
          },
          {
            key: !1,
            debug: () => this.options.debug,
            initialDeps: [
              this.isScrolling,
              this.range ? this.range.startIndex : null,
              this.range ? this.range.endIndex : null,
            ],
          },
        )),
        (this.cleanup = () => {
          var e
          ;(this.unsubs.filter(Boolean).forEach((e) => e()),
            (this.unsubs = []),
            this.observer.disconnect(),
            this.rafId != null &&
              this.targetWindow &&
              (this.targetWindow.cancelAnimationFrame(this.rafId), (this.rafId = null)),
            (this.scrollState = null),
            (e = this._momentumStop) == null || e.restore(),
            (this._momentumStop = null),
            (this.isScrolling = !1),
            (this.scrollDirection = null),
            (this._holdOffset = 0),
            (this._reportedOverscroll = !1),
            (this._clampedAdjustment = null),
            (this.pendingWrite = null),
            (this.scrollElement = null),
            (this.targetWindow = null))
        }),
        (this._didMount = () => () => {
          this.cleanup()
        }),
        (this._willUpdate = () => {
          let e = this.options.enabled ? this.options.getScrollElement() : null
          if (this.scrollElement !== e) {
            if ((this.cleanup(), !e)) {
              this.maybeNotify()
              return
            }
            ;((this.scrollElement = e),
              (this.targetWindow =
                this.scrollElement && `ownerDocument` in this.scrollElement
                  ? this.scrollElement.ownerDocument.defaultView
                  : (this.scrollElement?.window ?? null)),
              this.elementsCache.forEach((e) => {
                this.observer.observe(e)
              }),
              this.unsubs.push(
                this.options.observeElementRect(this, (e) => {
                  ;((this.scrollRect = e), this.maybeNotify())
                }),
              ),
              this.unsubs.push(
                this.options.observeElementOffset(this, (e, t) => {
                  let n = t ? this._elementMaxScrollOffset() : null,
                    r = this._reportedOverscroll
                  this._reportedOverscroll = e < 0 || (n !== null && e > n + 1)
                  let i = e
                  ;((this._lastElementOffset = i), (e = this._toLayoutOffset(e)))
                  let a = this._classifyScrollEvent(e, t, n)
                  if (a === `spurious`) return
                  ;(a === `readBack`
                    ? (e = this.pendingWrite.target)
                    : a === `clampedReadBack` &&
                        this.scrollState?.index != null &&
                        e < this.getMaxScrollOffset() - 1.5
                      ? (this.scrollState.lastTargetOffset = e)
                      : Bi({
                          kind: a,
                          offset: e,
                          command: this.scrollState,
                          target: () => this.getScrollStateTarget(this.scrollState),
                        }) && (this.scrollState = null),
                    (this.pendingWrite = null),
                    this._clampedAdjustment !== null &&
                      Math.abs(e - this._clampedAdjustment.maxAtWrite) >= 1.5 &&
                      (this._clampedAdjustment = null))
                  let o = this.getScrollOffset(),
                    s = this.scrollDirection
                  ;((this.scrollDirection = t
                    ? o === e
                      ? this.scrollDirection
                      : o < e
                        ? `forward`
                        : `backward`
                    : null),
                    (this.scrollOffset = e),
                    (this.isScrolling = t))
                  let c = this.scrollState
                  if (c?.phase === `queued` && a === `external` && t) {
                    if (r || this._reportedOverscroll) c.samples = []
                    else {
                      let e = this.now()
                      ;((c.samples = [
                        ...(c.samples ?? []).filter((t) => e - t.t <= 200),
                        { t: e, offset: i },
                      ]),
                        ((s !== null && this.scrollDirection !== s) || Hi(c.samples)) &&
                          (this.scrollState = null))
                    }
                  }
                  ;(this._iosGesture.onScroll({
                    isScrolling: t,
                    ownReadBack: a === `readBack`,
                    moved: e !== o,
                    external:
                      a === `external` &&
                      this.scrollState?.phase !== `smooth` &&
                      this.scrollState?.phase !== `smoothFinishing`,
                  }) &&
                    this.scrollState?.phase === `queued` &&
                    (this.scrollState = null),
                    this._flushHoldIfReady(!0),
                    this.scrollState && this.scheduleScrollReconcile(),
                    this.maybeNotify())
                }),
              ),
              `addEventListener` in this.scrollElement &&
                this.unsubs.push(this._iosGesture.listen(this.scrollElement)),
              this._scrollToOffset(this.getScrollOffset()))
          }
          this._noteClampMax()
          let t = this.pendingScrollAnchor
          ;((this.pendingScrollAnchor = null),
            t &&
              this.scrollElement &&
              this.options.enabled &&
              (t.kind === `anchor`
                ? this._canWriteScroll()
                  ? (P(this.scrollState) &&
                      !Ii(this.getScrollOffset() - t.delta, this.scrollState.lastTargetOffset)) ||
                    (this._followOffsetTarget(t.delta),
                    this._scrollToOffset(this.getScrollOffset()))
                  : ((this._holdOffset += t.delta),
                    this._followOffsetTarget(t.delta),
                    this.notify(!1))
                : this.scrollToEnd({ behavior: t.behavior })),
            this._flushHoldIfReady(!1),
            this._retryClampedAdjustment())
        }),
        (this._classifyScrollEvent = (e, t, n) =>
          Ri({
            offset: e,
            isScrolling: t,
            elementMax: n,
            holdOffset: this._holdOffset,
            scrollOffset: this.scrollOffset,
            pendingWrite: this.pendingWrite,
            clampedMaxAtWrite: this._clampedAdjustment?.maxAtWrite ?? null,
          })),
        (this._retryClampedAdjustment = () => {
          if (
            this._clampedAdjustment === null ||
            !this.scrollElement ||
            !this.options.enabled ||
            !this._canWriteScroll()
          )
            return
          let { target: e, maxAtWrite: t } = this._clampedAdjustment,
            n = this.getMaxScrollOffset()
          n > t + 0.5 &&
            ((this._clampedAdjustment = e > n + 0.5 ? { target: e, maxAtWrite: n } : null),
            this._scrollToOffset(e))
        }),
        (this._writeAwaitingCommand = () => {
          let e = this.scrollState
          if (e === null || e.phase !== `queued`) return
          let { behavior: t } = e
          this.getMeasurements()
          let n = this.getScrollStateTarget(e)
          ;((e.lastTargetOffset = n),
            (this._clampedAdjustment = null),
            (e.phase = ca(t, e.index != null && Ii(n, this.getScrollOffset()))),
            this._scrollToOffset(n, { behavior: t }),
            this.scheduleScrollReconcile())
        }),
        (this._readElementOffset = () => {
          let e = this.scrollElement
          if (e == null) return null
          let { horizontal: t, isRtl: n } = this.options
          return typeof e.scrollTop == `number`
            ? t
              ? e.scrollLeft * ((n && -1) || 1)
              : e.scrollTop
            : typeof e.scrollY == `number`
              ? t
                ? e.scrollX
                : e.scrollY
              : null
        }),
        (this._canWriteScroll = () =>
          !(Gi() && this._iosGesture.inMotion()) && !this._reportedOverscroll),
        (this._flushHoldIfReady = (e) => {
          if (
            this._holdOffset === 0 ||
            !this.scrollElement ||
            !this.options.enabled ||
            !this._canWriteScroll() ||
            this.scrollState?.phase === `smooth`
          )
            return
          ;((this._holdOffset = 0),
            this.scrollOffset !== null && this.scrollOffset < 0 && (this.scrollOffset = 0),
            this.notify(e))
          let t = this.getCommandWrittenOffset() ?? this.getScrollOffset()
          ;((this._clampedAdjustment = this._clampedBy(t)), this._scrollToOffset(t))
        }),
        (this.rafId = null),
        (this.getSize = () =>
          this.options.enabled
            ? ((this.scrollRect = this.scrollRect ?? this.options.initialRect),
              this.scrollRect[this.options.horizontal ? `width` : `height`])
            : ((this.scrollRect = null), 0)),
        (this.getScrollOffset = () =>
          this.options.enabled
            ? ((this.scrollOffset =
                this.scrollOffset ??
                (typeof this.options.initialOffset == `function`
                  ? this.options.initialOffset()
                  : this.options.initialOffset)),
              this.scrollOffset)
            : ((this.scrollOffset = null), 0)),
        (this.getMeasurementOptions = Pi(
          () => [
            this.options.count,
            this.options.paddingStart,
            this.options.scrollMargin,
            this.options.getItemKey,
            this.options.enabled,
            this.options.lanes,
            this.options.laneAssignmentMode,
            this.options.gap,
          ],
          (e, t, n, r, i, a, o, s) => (
            this.prevLanes !== void 0 && this.prevLanes !== a && (this.lanesChangedFlag = !0),
            (this.prevLanes = a),
            (this.pendingMin = null),
            {
              count: e,
              paddingStart: t,
              scrollMargin: n,
              getItemKey: r,
              enabled: i,
              lanes: a,
              laneAssignmentMode: o,
              gap: s,
            }
          ),
          { key: !1 },
        )),
        (this.isIndexInRange = (e) => e >= 0 && e < this.options.count),
        (this.getMeasurements = Pi(
          () => [this.getMeasurementOptions(), this.itemSizeCacheVersion],
          (
            {
              count: e,
              paddingStart: t,
              scrollMargin: n,
              getItemKey: r,
              enabled: i,
              lanes: a,
              laneAssignmentMode: o,
              gap: s,
            },
            c,
          ) => {
            let l = this.itemSizeCache
            if (!i)
              return (
                (this.measurementsCache = []),
                (this._singleLaneMeasurements = null),
                this.itemSizeCache.clear(),
                this.laneAssignments.clear(),
                []
              )
            if (this.laneAssignments.size > e)
              for (let t of this.laneAssignments.keys()) t >= e && this.laneAssignments.delete(t)
            ;(this.lanesChangedFlag &&
              ((this.lanesChangedFlag = !1),
              (this.lanesSettling = !0),
              (this.measurementsCache = []),
              (this._singleLaneMeasurements = null),
              this.itemSizeCache.clear(),
              this.laneAssignments.clear(),
              (this.pendingMin = null)),
              this.measurementsCache.length === 0 &&
                !this.lanesSettling &&
                ((this.measurementsCache = this.options.initialMeasurementsCache),
                this.measurementsCache.forEach((e) => {
                  this.itemSizeCache.set(e.key, e.size)
                })))
            let u = this.lanesSettling ? 0 : (this.pendingMin ?? 0)
            if (
              ((this.pendingMin = null),
              this.lanesSettling &&
                this.measurementsCache.length === e &&
                (this.lanesSettling = !1),
              a === 1)
            ) {
              let i = e * 2,
                a = this._singleLaneMeasurements?.flat
              if (!a || a.length < i) {
                let e = new Float64Array(i)
                ;(a && u > 0 && e.set(a.subarray(0, u * 2)), (a = e))
              }
              let o = u === 0 ? Array(e) : this._singleLaneMeasurements.items.slice(),
                c
              if (u === 0) c = t + n
              else {
                let e = u - 1
                c = a[e * 2] + a[e * 2 + 1] + s
              }
              for (let t = u; t < e; t++) {
                let e = r(t)
                o[t] = e
                let n = l.get(e),
                  i = typeof n == `number` ? n : this.options.estimateSize(t)
                ;((a[t * 2] = c), (a[t * 2 + 1] = i), (c += i + s))
              }
              this._singleLaneMeasurements = { flat: a, items: o }
              let d = Ni(o, a)
              return ((this.measurementsCache = d), d)
            }
            let d = this.measurementsCache.slice(0, u),
              f = Array(a).fill(void 0),
              p = new Float64Array(a),
              m = 0
            for (let e = 0; e < u; e++) {
              let t = d[e]
              t && (f[t.lane] === void 0 && m++, (f[t.lane] = e), (p[t.lane] = t.end))
            }
            for (let i = u; i < e; i++) {
              let e = r(i),
                c = this.laneAssignments.get(i),
                u,
                h,
                g = o === `estimate` || l.has(e)
              if (c !== void 0 && this.options.lanes > 1) {
                u = c
                let e = f[u],
                  r = e === void 0 ? void 0 : d[e]
                h = r ? r.end + s : t + n
              } else if (m === a) {
                let e = 0,
                  t = p[0],
                  n = f[0]
                for (let r = 1; r < a; r++) {
                  let i = p[r]
                  ;(i < t || (i === t && f[r] < n)) && ((e = r), (t = i), (n = f[r]))
                }
                ;((u = e), (h = t + s), g && this.laneAssignments.set(i, u))
              } else
                ((u = i % this.options.lanes), (h = t + n), g && this.laneAssignments.set(i, u))
              let _ = l.get(e),
                v = typeof _ == `number` ? _ : this.options.estimateSize(i),
                y = h + v
              ;((d[i] = { index: i, start: h, size: v, end: y, key: e, lane: u }),
                f[u] === void 0 && m++,
                (f[u] = i),
                (p[u] = y))
            }
            return ((this.measurementsCache = d), d)
          },
          { key: !1, debug: () => this.options.debug },
        )),
        (this.calculateRange = Pi(
          () => [
            this.getMeasurements(),
            this.getSize(),
            this.getScrollOffset(),
            this.options.lanes,
            this._getLayoutTotalSize() + this.options.scrollMargin,
          ],
          (e, t, n, r, i) => {
            if (e.length === 0 || t === 0) return ((this.range = null), null)
            let a = Math.max(i - t, 0)
            return (
              (this.range = da(
                e,
                t,
                Math.min(n, a),
                r,
                r === 1 && this._singleLaneMeasurements !== null
                  ? this._singleLaneMeasurements.flat
                  : null,
              )),
              this.range
            )
          },
          { key: !1, debug: () => this.options.debug },
        )),
        (this.getVirtualIndexes = Pi(
          () => {
            let e = null,
              t = null,
              n = this.calculateRange()
            return (
              n && ((e = n.startIndex), (t = n.endIndex)),
              this.maybeNotify.updateDeps([this.isScrolling, e, t]),
              [
                this.options.rangeExtractor,
                this.options.overscan,
                this.options.count,
                e,
                t,
                this.options.lanes,
              ]
            )
          },
          (e, t, n, r, i, a) =>
            r === null || i === null
              ? []
              : e({ startIndex: r, endIndex: i, overscan: t, count: n, lanes: a }),
          { key: !1, debug: () => this.options.debug },
        )),
        (this.indexFromElement = (e) => {
          let t = this.options.indexAttribute,
            n = e.getAttribute(t)
          return n
            ? parseInt(n, 10)
            : (console.warn(`Missing attribute name '${t}={index}' on measured element.`), -1)
        }),
        (this.shouldMeasureDuringScroll = (e) => {
          if (!P(this.scrollState)) return !0
          let t =
            this.scrollState.index ??
            this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index
          if (t !== void 0 && this.range) {
            let n = Math.max(
                this.options.overscan,
                Math.ceil((this.range.endIndex - this.range.startIndex) / 2),
              ),
              r = Math.max(0, t - n),
              i = Math.min(this.options.count - 1, t + n)
            return e >= r && e <= i
          }
          return !0
        }),
        (this.measureElement = (e) => {
          if (!e) {
            this.elementsCache.forEach((e, t) => {
              e.isConnected || (this.observer.unobserve(e), this.elementsCache.delete(t))
            })
            return
          }
          let t = this.indexFromElement(e)
          if (!this.isIndexInRange(t)) return
          let n = this.options.getItemKey(t),
            r = this.elementsCache.get(n)
          ;(r !== e &&
            (r && this.observer.unobserve(r),
            this.observer.observe(e),
            this.elementsCache.set(n, e)),
            e.isConnected &&
              (!this.isScrolling || this.scrollState) &&
              this.shouldMeasureDuringScroll(t) &&
              this.resizeItem(t, this.options.measureElement(e, void 0, this)))
        }),
        (this.resizeItem = (e, t) => {
          var n
          if (!this.isIndexInRange(e)) return
          this._resizeBatch?.sync && this.getMeasurements()
          let r,
            i,
            a,
            o = this._singleLaneMeasurements?.flat
          if (this.options.lanes === 1 && o != null)
            ((a = this.options.getItemKey(e)), (i = o[e * 2]), (r = o[e * 2 + 1]))
          else {
            let t = this.measurementsCache[e]
            if (!t) return
            ;((a = t.key), (i = t.start), (r = t.size))
          }
          let s = this.itemSizeCache.get(a) ?? r,
            c = t - s
          if (c !== 0) {
            let o =
                this.options.anchorTo === `end` &&
                !P(this.scrollState) &&
                this.getVirtualDistanceFromEnd() <= this.options.scrollEndThreshold,
              l = o ? this._getLayoutTotalSize() : 0,
              u = this.getScrollOffset(),
              d = this.itemSizeCache.has(a)
                ? i + s <= u && this.scrollDirection !== `backward`
                : i < u,
              f =
                !P(this.scrollState) &&
                (this.shouldAdjustScrollPositionOnItemSizeChange === void 0
                  ? d
                  : this.shouldAdjustScrollPositionOnItemSizeChange(
                      this.measurementsCache[e] ?? {
                        index: e,
                        key: a,
                        start: i,
                        size: r,
                        end: i + r,
                        lane: 0,
                      },
                      c,
                      this,
                    ))
            ;((this.pendingMin === null || e < this.pendingMin) && (this.pendingMin = e),
              this.itemSizeCache.set(a, t),
              this.itemSizeCacheVersion++)
            let p = !1
            if (
              (this._awaitingCommandReadBack() ||
                (o
                  ? (p = this.applyScrollAdjustment(this._getLayoutTotalSize() - l))
                  : f && (p = this.applyScrollAdjustment(c))),
              this._resizeBatch)
            ) {
              ;((this._resizeBatch.notify = !0), (n = this._resizeBatch).sync || (n.sync = p))
              return
            }
            ;(this.notify(p),
              this._noteClampMax(),
              this._flushHoldIfReady(!0),
              this._retryClampedAdjustment())
          }
        }),
        (this.getVirtualItems = Pi(
          () => [this.getVirtualIndexes(), this.getMeasurements(), this._holdOffset],
          (e, t, n) => {
            let r = []
            for (let i = 0, a = e.length; i < a; i++) {
              let a = t[e[i]]
              r.push(n === 0 ? a : { ...a, start: a.start - n, end: a.end - n })
            }
            return r
          },
          { key: !1, debug: () => this.options.debug },
        )),
        (this.getVirtualItemForOffset = (e) => {
          let t = this.getMeasurements()
          if (t.length === 0) return
          let n = this._singleLaneMeasurements?.flat,
            r = this.options.lanes === 1 && n != null
          return Fi(t[la(0, t.length - 1, r ? (e) => n[e * 2] : (e) => Fi(t[e]).start, e)])
        }),
        (this._noteClampMax = () => {
          if (!this._awaitingCommandReadBack()) return
          let e = this._elementMaxScrollOffset()
          if (e === null) return
          let t = this.pendingWrite,
            n = Math.max(e, 0) + this._holdOffset
          if (n >= t.target) return
          let r = (t.lowMaxes ??= [])
          r[r.length - 1] !== n && r.push(n)
        }),
        (this.getMaxScrollOffset = () => (this._elementMaxScrollOffset() ?? 0) + this._holdOffset),
        (this._toLayoutOffset = (e) => {
          let t = e + this._holdOffset
          return (
            this.pendingScrollAnchor?.kind === `anchor` && (t += this.pendingScrollAnchor.delta), t
          )
        }),
        (this._elementMaxScrollOffset = () => {
          let e = this.scrollElement
          if (e === null) return null
          if (`scrollHeight` in e)
            return this.options.horizontal
              ? e.scrollWidth - e.clientWidth
              : e.scrollHeight - e.clientHeight
          if (`document` in e) {
            let t = e.document.documentElement
            return this.options.horizontal
              ? t.scrollWidth - e.innerWidth
              : t.scrollHeight - e.innerHeight
          }
          return null
        }),
        (this._momentumStop = null),
        (this._stopMomentum = (e) => {
          let t = this.scrollElement,
            n = this.targetWindow
          if (t === null || n === null) return
          let r = `document` in t ? t.document.scrollingElement : t
          if (!r?.style) return
          if (this._momentumStop) {
            this._momentumStop.done = e
            return
          }
          let { style: i } = r,
            a = this.options.horizontal ? `overflow-x` : `overflow-y`,
            o = i.getPropertyValue(a),
            s = i.getPropertyPriority(a),
            c = () => (this.options.horizontal ? r.clientHeight : r.clientWidth),
            l = c()
          if ((i.setProperty(a, `hidden`, `important`), c() !== l)) {
            i.setProperty(a, o, s)
            return
          }
          let u = {
            restore: () =>
              i.getPropertyValue(a) !== `hidden` || i.getPropertyPriority(a) !== `important`
                ? !1
                : (i.setProperty(a, o, s), !0),
            done: e,
          }
          ;((this._momentumStop = u),
            n.requestAnimationFrame(() =>
              n.requestAnimationFrame(() => {
                this._momentumStop === u && ((this._momentumStop = null), u.restore() && u.done())
              }),
            ))
        }),
        (this._clampedBy = (e) => {
          let t = this._elementMaxScrollOffset()
          if (t === null) return null
          let n = t + this._holdOffset
          return e > n + 0.5 ? { target: e, maxAtWrite: n } : null
        }),
        (this.getVirtualDistanceFromEnd = () =>
          Math.max(
            this._getLayoutTotalSize() +
              this.options.scrollMargin -
              this.getSize() -
              this.getScrollOffset(),
            0,
          )),
        (this.getDistanceFromEnd = () =>
          Math.max(this.getMaxScrollOffset() - this.getScrollOffset(), 0)),
        (this.isAtEnd = (e = this.options.scrollEndThreshold) => this.getDistanceFromEnd() <= e),
        (this.getOffsetForAlignment = (e, t, n = 0) => {
          if (!this.scrollElement) return 0
          let r = this.getSize(),
            i = this.getScrollOffset()
          ;(t === `auto` && (t = e >= i + r ? `end` : `start`),
            t === `center` ? (e += (n - r) / 2) : t === `end` && (e -= r))
          let a = this.getMaxScrollOffset()
          return Math.max(Math.min(a, e), 0)
        }),
        (this.getOffsetForIndex = (e, t = `auto`) => {
          e = Math.max(0, Math.min(e, this.options.count - 1))
          let n = this.getSize(),
            r = this.getScrollOffset(),
            i = this.getMeasurements()[e]
          if (!i) return
          if (t === `auto`) {
            if (i.end >= r + n - this.options.scrollPaddingEnd) t = `end`
            else if (i.start <= r + this.options.scrollPaddingStart) t = `start`
            else return [r, t]
          }
          if (t === `end` && e === this.options.count - 1) {
            let e = this.getMaxScrollOffset(),
              n = e - this.options.paddingEnd + this.options.scrollPaddingEnd
            return [Math.max(Math.min(n, e), 0), t]
          }
          let a =
            t === `end`
              ? i.end + this.options.scrollPaddingEnd
              : i.start - this.options.scrollPaddingStart
          return [this.getOffsetForAlignment(a, t, i.size), t]
        }),
        (this.scrollToOffset = (e, { align: t = `start`, behavior: n = `auto` } = {}) => {
          this._startScroll(
            { index: null, align: t },
            this.getOffsetForAlignment(e, t),
            n,
            `absolute`,
          )
        }),
        (this.scrollToIndex = (e, { align: t = `auto`, behavior: n = `auto` } = {}) => {
          e = Math.max(0, Math.min(e, this.options.count - 1))
          let r = this.getOffsetForIndex(e, t)
          if (!r) return
          let [i, a] = r
          this._startScroll({ index: e, align: a }, i, n, `absolute`)
        }),
        (this.scrollBy = (e, { behavior: t = `auto` } = {}) => {
          let n = this.getOffsetForAlignment(
            (this.getCommandWrittenOffset() ?? this.getScrollOffset()) + e,
            `start`,
          )
          this._startScroll({ index: null, align: `start` }, n, t, `relative`)
        }),
        (this.scrollToEnd = ({ behavior: e = `auto` } = {}) => {
          this.options.count > 0
            ? this._startScroll(
                { index: this.options.count - 1, align: `end`, toEnd: !0 },
                Math.max(this.getMaxScrollOffset(), 0),
                e,
                `absolute`,
              )
            : this.scrollToOffset(Math.max(this.getTotalSize() - this.getSize(), 0), {
                behavior: e,
              })
        }),
        (this.cancelScroll = () => {
          ;(this.rafId != null &&
            this.targetWindow &&
            (this.targetWindow.cancelAnimationFrame(this.rafId), (this.rafId = null)),
            (this.scrollState = null))
        }),
        (this.getTotalSize = () => Math.max(this._getLayoutTotalSize() - this._holdOffset, 0)),
        (this._getLayoutTotalSize = () => {
          let e = this.getMeasurements(),
            t
          if (e.length === 0) t = this.options.paddingStart
          else if (this.options.lanes === 1) {
            let n = e.length - 1,
              r = this._singleLaneMeasurements?.flat
            t = r == null ? (e[n]?.end ?? 0) : r[n * 2] + r[n * 2 + 1]
          } else {
            let n = Array(this.options.lanes).fill(null),
              r = e.length - 1
            for (; r >= 0 && n.some((e) => e === null);) {
              let t = e[r]
              ;(n[t.lane] === null && (n[t.lane] = t.end), r--)
            }
            t = Math.max(...n.filter((e) => e !== null))
          }
          return Math.max(t - this.options.scrollMargin + this.options.paddingEnd, 0)
        }),
        (this.takeSnapshot = () => {
          let e = []
          if (this.itemSizeCache.size === 0) return e
          let t = this.getMeasurements()
          for (let n of t)
            n &&
              this.itemSizeCache.has(n.key) &&
              e.push({
                index: n.index,
                key: n.key,
                start: n.start,
                size: n.size,
                end: n.end,
                lane: n.lane,
              })
          return e
        }),
        (this._scrollToOffset = (e, { adjustments: t, behavior: n } = {}) => {
          let r = { target: e + (t ?? 0), smooth: n === `smooth` }
          return (
            (this.pendingWrite = r),
            this.options.scrollToFn(e - this._holdOffset, { behavior: n, adjustments: t }, this),
            r
          )
        }),
        (this.getCommandWrittenOffset = () =>
          this.scrollState !== null && this.pendingWrite !== null && !this.pendingWrite.smooth
            ? this.pendingWrite.target
            : null),
        (this._awaitingCommandReadBack = () => {
          let e = this.getCommandWrittenOffset()
          return (
            !(Gi() && this._iosGesture.dragging()) && e !== null && !Ii(e, this.getScrollOffset())
          )
        }),
        (this._followOffsetTarget = (e) => {
          this.scrollState !== null &&
            this.scrollState.index == null &&
            (this.scrollState.lastTargetOffset += e)
        }),
        (this.measure = () => {
          ;((this.pendingMin = null),
            this.itemSizeCache.clear(),
            this.laneAssignments.clear(),
            this.itemSizeCacheVersion++,
            this.notify(!1))
        }),
        this.setOptions(e))
    }
    get scrollAdjustments() {
      return 0
    }
    applyScrollAdjustment(e, t) {
      if (e === 0) return !1
      if ((this._followOffsetTarget(e), this._canWriteScroll())) {
        let n = this.getScrollOffset()
        this._clampedAdjustment = this._clampedBy(n + e)
        let r = this._scrollToOffset(n, { adjustments: e, behavior: t })
        return (
          this.scrollOffset !== null &&
            (this.pendingWrite === r && (this.scrollOffset += e),
            this.scrollOffset < 0 && (this.scrollOffset = 0)),
          !0
        )
      }
      return ((this._holdOffset += e), this.scrollOffset !== null && (this.scrollOffset += e), !0)
    }
    scheduleScrollReconcile() {
      this.targetWindow
        ? (this.rafId ??= this.targetWindow.requestAnimationFrame(() => {
            ;((this.rafId = null), this.reconcileScroll())
          }))
        : (this.scrollState = null)
    }
    getScrollStateTarget(e) {
      let t = e.toEnd
        ? [Math.max(this.getMaxScrollOffset(), 0)]
        : e.index == null
          ? void 0
          : this.getOffsetForIndex(e.index, e.align)
      return t ? t[0] : e.lastTargetOffset
    }
    reconcileScroll() {
      if (!this.scrollState || !this.scrollElement) return
      if (this.now() - this.scrollState.startedAt > 5e3) {
        this.scrollState = null
        return
      }
      if (this.scrollState.phase === `queued`) {
        this.scheduleScrollReconcile()
        return
      }
      this.getMeasurements()
      let e = this.getScrollStateTarget(this.scrollState),
        t =
          this.scrollState.index == null
            ? 1
            : this.options.useAnimationFrameWithResizeObserver
              ? 3
              : 2,
        n = e !== this.scrollState.lastTargetOffset
      if (!n && Ii(e, this.getScrollOffset())) {
        if (
          (this.scrollState.phase === `smooth`
            ? (this.scrollState.phase = `smoothLanded`)
            : this.scrollState.phase === `smoothFinishing` && (this.scrollState.phase = `instant`),
          this.scrollState.stableFrames++,
          this.scrollState.stableFrames >= t)
        ) {
          ;(this.getScrollOffset() !== e && this._scrollToOffset(e, { behavior: `auto` }),
            (this.scrollState = null))
          return
        }
      } else if (((this.scrollState.stableFrames = 0), n)) {
        let t = this.getSize() || 600,
          n = Math.abs(e - this.getScrollOffset()),
          r = P(this.scrollState) && n > t
        ;((this.scrollState.lastTargetOffset = e),
          r
            ? (this.scrollState.phase = `smooth`)
            : this.scrollState.phase === `smooth`
              ? (this.scrollState.phase = `smoothFinishing`)
              : this.scrollState.phase === `smoothLanded` && (this.scrollState.phase = `instant`),
          this._scrollToOffset(e, { behavior: r ? `smooth` : `auto` }))
      }
      this.scheduleScrollReconcile()
    }
    _startScroll(e, t, n, r) {
      ;((this.pendingScrollAnchor = null), (this._clampedAdjustment = null))
      let i = this._iosGesture.tail()
      if (r === `absolute` && i !== null) {
        if (i === `fling` && Ji()) {
          ;(this._stopMomentum(() => {
            this.scrollState?.phase !== `queued` ||
              this._iosGesture.tail() !== `fling` ||
              this._reportedOverscroll ||
              (this._iosGesture.end(), this._flushHoldIfReady(!0), this._writeAwaitingCommand())
          }),
            (this.scrollState = {
              ...e,
              startedAt: this.now(),
              lastTargetOffset: t,
              stableFrames: 0,
              phase: `queued`,
              behavior: n,
              samples: [],
            }),
            this.scheduleScrollReconcile())
          return
        }
        this._iosGesture.end()
      }
      ;((this.scrollState = {
        ...e,
        startedAt: this.now(),
        lastTargetOffset: t,
        stableFrames: 0,
        behavior: n,
        phase: ca(n, e.index != null && Ii(t, this.getScrollOffset())),
      }),
        this._scrollToOffset(t, { behavior: n }),
        this.scheduleScrollReconcile())
    }
  },
  la = (e, t, n, r) => {
    for (; e <= t;) {
      let i = ((e + t) / 2) | 0,
        a = n(i)
      if (a < r) e = i + 1
      else if (a > r) t = i - 1
      else return i
    }
    return e > 0 ? e - 1 : 0
  }
function ua(e, t, n) {
  let r = 0
  for (; r <= t;) {
    let i = ((r + t) / 2) | 0,
      a = e[i * 2]
    if (a < n) r = i + 1
    else if (a > n) t = i - 1
    else return i
  }
  return r > 0 ? r - 1 : 0
}
function da(e, t, n, r, i) {
  let a = e.length - 1
  if (e.length <= r) return { startIndex: 0, endIndex: a }
  if (r === 1 && i !== null) {
    let e = ua(i, a, n),
      r = e,
      o = n + t
    for (; r < a && i[r * 2] + i[r * 2 + 1] < o;) r++
    return { startIndex: e, endIndex: r }
  }
  let o = la(0, a, (t) => e[t].start, n),
    s = o
  if (r === 1) for (; s < a && e[s].end < n + t;) s++
  else if (r > 1) {
    let i = Array(r).fill(0)
    for (; s < a && i.some((e) => e < n + t);) {
      let t = e[s]
      ;((i[t.lane] = t.end), s++)
    }
    let c = Array(r).fill(n + t)
    for (; o >= 0 && c.some((e) => e >= n);) {
      let t = e[o]
      ;((c[t.lane] = t.start), o--)
    }
    ;((o = Math.max(0, o - (o % r))), (s = Math.min(a, s + (r - 1 - (s % r)))))
  }
  return { startIndex: o, endIndex: s }
}
var fa = typeof document < `u` ? u.useLayoutEffect : u.useEffect
function pa({
  useFlushSync: e = !0,
  directDomUpdates: t = !1,
  directDomUpdatesMode: n = `transform`,
  ...r
}) {
  let i = u.useReducer((e) => e + 1, 0)[1],
    a = u.useRef({
      enabled: t,
      mode: n,
      container: null,
      lastSize: null,
      lastPositions: new WeakMap(),
      prevRange: null,
    })
  ;((a.current.enabled = t), (a.current.mode = n))
  let o = u.useRef(!1),
    s = (e) => {
      let t = a.current
      if (!t.enabled || !t.container) return
      let n = e.getTotalSize()
      if (n !== t.lastSize) {
        t.lastSize = n
        let r = e.options.horizontal ? `width` : `height`
        t.container.style[r] = `${n}px`
      }
    },
    c = (e, t, n) => {
      let r = a.current,
        i = !!e.options.horizontal,
        o = t.start - e.options.scrollMargin
      r.lastPositions.get(n) !== o &&
        (r.lastPositions.set(n, o),
        r.mode === `transform`
          ? (n.style.transform = i ? `translate3d(${o}px, 0, 0)` : `translate3d(0, ${o}px, 0)`)
          : (n.style[i ? `left` : `top`] = `${o}px`))
    },
    l = (e) => {
      let t = a.current
      if (t.enabled && t.container) {
        s(e)
        for (let t of e.getVirtualItems()) {
          let n = e.elementsCache.get(t.key)
          n && c(e, t, n)
        }
      }
    },
    d = {
      ...r,
      onChange: (t, n) => {
        var s
        let c = a.current,
          u = !0
        if (c.enabled) {
          l(t)
          let e = t.range,
            n = c.prevRange
          ;((u =
            !n ||
            n.isScrolling !== t.isScrolling ||
            n.startIndex !== e?.startIndex ||
            n.endIndex !== e?.endIndex),
            u &&
              (c.prevRange = e
                ? { startIndex: e.startIndex, endIndex: e.endIndex, isScrolling: t.isScrolling }
                : null))
        }
        ;(u && (e && n && !o.current ? (0, ji.flushSync)(i) : i()),
          (s = r.onChange) == null || s.call(r, t, n))
      },
    },
    [f] = u.useState(() => {
      let e = new I(d),
        t = e.measureElement
      return (
        (e.measureElement = (n) => {
          o.current = !0
          try {
            t(n)
          } finally {
            o.current = !1
          }
          let r = a.current
          if (n !== null && r.enabled && r.container) {
            let t = e.measurementsCache[e.indexFromElement(n)]
            t && c(e, t, n)
          }
        }),
        Object.assign(e, {
          containerRef: (t) => {
            let n = a.current
            ;((n.container = t), (n.lastSize = null), t !== null && l(e))
          },
        })
      )
    })
  return (
    f.setOptions(d),
    fa(() => f._didMount(), []),
    fa(() => (s(f), f._willUpdate())),
    fa(() => {
      l(f)
    }),
    f
  )
}
function ma(e) {
  return pa({ observeElementRect: ta, observeElementOffset: aa, scrollToFn: sa, ...e })
}
var ha = 8e6,
  ga = class {
    #e
    #t = 0
    #n = 0
    constructor(e) {
      this.#e = e
    }
    get elementHeight() {
      return Math.min(this.#e, ha)
    }
    get base() {
      return this.#n - this.#t
    }
    moveTo(e, t) {
      let n = this.elementHeight - t,
        r = this.#e - t,
        i = e - this.#t
      return (
        (this.#t = e),
        (this.#n =
          n <= 0 || e <= 0
            ? 0
            : e >= n - 1
              ? r - Math.max(0, n - e)
              : Math.abs(i) > t
                ? (e / n) * r
                : Math.min(r, Math.max(0, this.#n + i))),
        this.#n
      )
    }
    settle(e) {
      let t = this.elementHeight - e,
        n = this.#e - e
      return (this.#e <= ha || (this.#t = Math.round((this.#n / n) * t)), this.#t)
    }
  },
  _a = 40,
  va = 38,
  ya = 200
function ba(e, t) {
  let n = (0, u.useMemo)(() => new ga(t * _a), [t]),
    [, r] = (0, u.useReducer)((e) => e + 1, 0)
  return {
    rows: ma({
      count: t,
      getScrollElement: () => e.current,
      estimateSize: () => _a,
      overscan: 12,
      observeElementOffset: (0, u.useCallback)(
        (e, t) => xa(e.scrollElement, { scroll: n, onOffset: t, onSettled: r }),
        [n],
      ),
    }).getVirtualItems(),
    height: n.elementHeight,
    topOf: ({ start: e }) => e - n.base,
  }
}
function xa(e, { scroll: t, onOffset: n, onSettled: r }) {
  let i,
    a = (r) => n(t.moveTo(e.scrollTop, Sa(e)), r),
    o = () => {
      a(!1)
      let n = t.settle(Sa(e))
      Math.abs(n - e.scrollTop) <= 1 || ((e.scrollTop = n), (0, ji.flushSync)(r))
    },
    s = () => {
      ;(a(!0), clearTimeout(i), (i = setTimeout(o, ya)))
    }
  return (
    a(!1),
    e.addEventListener(`scroll`, s, { passive: !0 }),
    () => {
      ;(clearTimeout(i), e.removeEventListener(`scroll`, s))
    }
  )
}
function Sa({ clientHeight: e }) {
  return e - va
}
var Ca = [`Row`, `Number`, `RCS`, `Carrier`, `Checked`, `Note`]
function wa({ id: e, view: t, onExactSize: n }) {
  let r = It(),
    [i] = (0, u.useState)(() => new xi(r, e, t.maxSize, t.filter))
  ;(0, u.useSyncExternalStore)(i.subscribe, i.version)
  let a = (0, u.useRef)(null),
    { rows: o, height: s, topOf: c } = ba(a, i.size),
    l = o[0]?.index ?? 0,
    d = o.at(-1)?.index ?? 0
  ;(0, u.useEffect)(() => i.want(l, d), [i, l, d])
  let { exactSize: f } = i
  return (
    (0, u.useEffect)(() => {
      f !== void 0 && n(f)
    }, [f, n]),
    (0, j.jsxs)(j.Fragment, {
      children: [
        i.failure !== void 0 &&
          (0, j.jsx)(M, {
            kind: `problem`,
            title: Xt(i.failure),
            isNew: !0,
            children: (0, j.jsx)(`button`, {
              type: `button`,
              onClick: () => i.retry(),
              children: `Load the rows again`,
            }),
          }),
        (0, j.jsxs)(`div`, {
          ref: a,
          className: `entries`,
          role: `table`,
          tabIndex: 0,
          'aria-label': `Rows: ${t.name}`,
          'aria-rowcount': i.size + 1,
          'aria-colcount': Ca.length,
          children: [
            (0, j.jsx)(Ta, {}),
            (0, j.jsx)(`div`, {
              className: `entries-space`,
              role: `rowgroup`,
              style: { blockSize: s },
              children: o.map((e) =>
                (0, j.jsx)(Di, { place: e.index, row: i.row(e.index), top: c(e) }, e.index),
              ),
            }),
          ],
        }),
      ],
    })
  )
}
function Ta() {
  return (0, j.jsx)(`div`, {
    className: `entries-head`,
    role: `rowgroup`,
    children: (0, j.jsx)(`div`, {
      className: `entry`,
      role: `row`,
      'aria-rowindex': 1,
      children: Ca.map((e) =>
        (0, j.jsx)(
          `span`,
          { role: `columnheader`, className: `cell-${e.toLowerCase()}`, children: e },
          e,
        ),
      ),
    }),
  })
}
function Ea({ views: e, chosen: t, chosenSize: n, onChoose: r }) {
  let i = ({ key: e, size: r }) => (e === t ? (n ?? r) : r),
    a = e.filter(({ key: e }) => e.startsWith(`carrier:`))
  return (0, j.jsxs)(`div`, {
    className: `chips`,
    role: `group`,
    'aria-label': `Which rows`,
    children: [
      e
        .filter(({ key: e }) => !e.startsWith(`carrier:`))
        .map((e) =>
          (0, j.jsxs)(
            `button`,
            {
              type: `button`,
              className: `chip`,
              'aria-pressed': e.key === t,
              onClick: () => r(e.key),
              children: [e.name, ` `, (0, j.jsx)(Da, { size: i(e) })],
            },
            e.key,
          ),
        ),
      a.length > 0 &&
        (0, j.jsxs)(`select`, {
          'aria-label': `Carrier`,
          className: `chip-select`,
          value: t.startsWith(`carrier:`) ? t : ``,
          onChange: ({ target: e }) => r(e.value === `` ? `all` : e.value),
          children: [
            (0, j.jsx)(`option`, { value: ``, children: `Any carrier` }),
            a.map((e) =>
              (0, j.jsxs)(
                `option`,
                { value: e.key, children: [e.name, ` (`, N(i(e) ?? 0), `)`] },
                e.key,
              ),
            ),
          ],
        }),
    ],
  })
}
function Da({ size: e }) {
  return e === void 0 ? null : (0, j.jsx)(`span`, { className: `chip-count`, children: N(e) })
}
function Oa({ job: e, actions: t, onRetry: n }) {
  let [r, i] = (0, u.useState)(`all`),
    a = di(e),
    o = a.find(({ key: e }) => e === r) ?? a[0],
    s = `${o.key}/${e.endedAt}`,
    [c, l] = (0, u.useState)(),
    d = (0, u.useCallback)((e) => l({ of: s, size: e }), [s]),
    f = c?.of === s ? c.size : void 0
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsx)(Aa, { job: e, actions: t, onRetry: n }),
      (0, j.jsxs)(`div`, {
        className: `results-top`,
        children: [(0, j.jsx)(ri, { job: e, title: `Reach` }), (0, j.jsx)(hi, { job: e })],
      }),
      (0, j.jsx)(ti, { reach: e.reach }),
      (0, j.jsxs)(`section`, {
        className: `card rows`,
        'aria-labelledby': `rows-title`,
        children: [
          (0, j.jsx)(`h2`, { id: `rows-title`, children: `Rows` }),
          (0, j.jsx)(Ea, { views: a, chosen: o.key, chosenSize: f, onChoose: i }),
          (f ?? o.maxSize) === 0
            ? (0, j.jsx)(ka, { view: o })
            : (0, j.jsx)(wa, { id: e.id, view: o, onExactSize: d }, s),
        ],
      }),
    ],
  })
}
function ka({ view: e }) {
  return (0, j.jsxs)(`div`, {
    className: `empty`,
    children: [
      (0, j.jsx)(`p`, { className: `empty-title`, children: `No rows here` }),
      (0, j.jsx)(`p`, { className: `muted`, children: e.empty }),
    ],
  })
}
function Aa({ job: e, actions: t, onRetry: n }) {
  let { state: r, failedCount: i, uniqueCount: a, doneCount: o } = e,
    s = a - o,
    c =
      i > 0 &&
      (0, j.jsx)(`button`, {
        type: `button`,
        disabled: t.running !== void 0,
        onClick: n,
        children: t.running === `retry` ? `Trying again…` : `Try the failed ones again`,
      })
  return r === `FAILED`
    ? (0, j.jsxs)(M, {
        kind: `problem`,
        title: `Stopped, because too many lookups failed`,
        children: [
          (0, j.jsxs)(`p`, {
            children: [
              kn(i, `number`),
              ` failed. Not looked up: `,
              N(s),
              `. The results so far remain.`,
            ],
          }),
          c,
        ],
      })
    : r === `CANCELED`
      ? (0, j.jsxs)(M, {
          kind: `info`,
          title: `Canceled`,
          children: [
            (0, j.jsxs)(`p`, {
              children: [
                kn(s, `number was`, `numbers were`),
                ` not looked up. The results so far remain.`,
              ],
            }),
            c,
          ],
        })
      : i === 0
        ? null
        : (0, j.jsxs)(M, {
            kind: `warning`,
            title: `${kn(i, `lookup`)} failed`,
            children: [
              (0, j.jsx)(`p`, {
                children: `We do not know whether these numbers can receive RCS. All other valid numbers were looked up.`,
              }),
              c,
            ],
          })
}
var ja = { ',': `Commas`, ';': `Semicolons`, '	': `Tabs`, '|': `Vertical bars` }
function Ma({ summary: e, onColumn: t }) {
  let { firstRows: n, hasHeader: r, column: i, delimiter: a } = e,
    o = Math.max(...n.map((e) => e.length)),
    s = Array.from({ length: o }, (e, t) => t),
    c = r ? n.slice(1) : n,
    l = (e) => (r && n[0]?.[e]) || (o === 1 ? `Number` : `Column ${e + 1}`),
    u = (i?.number ?? 1) - 1,
    d = a === null ? void 0 : ja[a]
  return (0, j.jsxs)(`section`, {
    className: `card`,
    'aria-labelledby': `column-title`,
    children: [
      (0, j.jsx)(`h2`, { id: `column-title`, children: `The file` }),
      (0, j.jsxs)(`p`, {
        className: `muted`,
        children: [
          o > 1
            ? `Phone numbers are in “${l(u)}”.${d === void 0 ? `` : ` ${d} separate the columns.`}`
            : `Each row is one phone number.`,
          ` `,
          `These are the first `,
          c.length,
          ` rows.`,
        ],
      }),
      (0, j.jsx)(`div`, {
        className: `preview`,
        tabIndex: 0,
        role: `group`,
        'aria-label': `First rows`,
        children: (0, j.jsxs)(`table`, {
          children: [
            (0, j.jsx)(`thead`, {
              children: (0, j.jsx)(`tr`, {
                children: s.map((e) =>
                  (0, j.jsx)(
                    Na,
                    { name: l(e), isChosen: e === u, onChoose: o > 1 ? () => t(e + 1) : void 0 },
                    e,
                  ),
                ),
              }),
            }),
            (0, j.jsx)(`tbody`, {
              children: c.map((e, t) =>
                (0, j.jsx)(
                  `tr`,
                  {
                    children: s.map((t) =>
                      (0, j.jsx)(
                        `td`,
                        { className: t === u ? `is-chosen` : ``, children: e[t] },
                        t,
                      ),
                    ),
                  },
                  t,
                ),
              ),
            }),
          ],
        }),
      }),
    ],
  })
}
function Na({ name: e, isChosen: t, onChoose: n }) {
  return (0, j.jsxs)(`th`, {
    scope: `col`,
    className: t ? `is-chosen` : ``,
    children: [
      (0, j.jsx)(`span`, { className: `preview-name`, children: e }),
      n !== void 0 &&
        (t
          ? (0, j.jsx)(`span`, { className: `preview-mark`, children: `Phone numbers` })
          : (0, j.jsx)(`button`, {
              type: `button`,
              className: `quiet small`,
              'aria-label': `Read the phone numbers from ${e}`,
              onClick: n,
              children: `Use this column`,
            })),
    ],
  })
}
var Pa =
  `AC AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(
    ` `,
  )
function L() {
  return Pa.map((e) => ({ code: e, name: Rn(e) })).toSorted((e, t) =>
    e.name.localeCompare(t.name, `en`),
  )
}
function Fa(e = navigator.languages) {
  let t = e.flatMap((e) => {
    let { region: t } = new Intl.Locale(e).maximize()
    return t !== void 0 && Pa.includes(t) ? [t] : []
  })
  return [...new Set(t)].slice(0, 3).map((e) => ({ code: e, name: Rn(e) }))
}
function Ia({ id: e, label: t, value: n, onChange: r, none: i, hint: a }) {
  let { likely: o, all: s } = (0, u.useMemo)(() => ({ likely: Fa(), all: L() }), [])
  return (0, j.jsxs)(`div`, {
    className: `field`,
    children: [
      (0, j.jsx)(`label`, { htmlFor: e, children: t }),
      (0, j.jsxs)(`select`, {
        id: e,
        value: n,
        onChange: ({ target: e }) => r(e.value),
        'aria-describedby': a === void 0 ? void 0 : `${e}-hint`,
        children: [
          (0, j.jsx)(`option`, { value: ``, children: i }),
          o.length > 0 &&
            (0, j.jsx)(`optgroup`, {
              label: `Likely`,
              children: o.map(({ code: e, name: t }) =>
                (0, j.jsx)(`option`, { value: e, children: t }, e),
              ),
            }),
          (0, j.jsx)(`optgroup`, {
            label: `All countries`,
            children: s.map(({ code: e, name: t }) =>
              (0, j.jsx)(`option`, { value: e, children: t }, e),
            ),
          }),
        ],
      }),
      a !== void 0 && (0, j.jsx)(`p`, { id: `${e}-hint`, className: `hint`, children: a }),
    ],
  })
}
var La = 0.1,
  Ra = 6
function za({ job: e, review: t, country: n, onCountry: r }) {
  let { byCountry: i } = t,
    a = i[0]?.count ?? 1,
    o = i.slice(Ra).reduce((e, t) => e + t.count, 0)
  return (0, j.jsxs)(`section`, {
    className: `card`,
    'aria-labelledby': `countries-title`,
    children: [
      (0, j.jsx)(`h2`, { id: `countries-title`, children: `By country` }),
      (0, j.jsx)(Ha, { job: e, review: t, hasCountry: n !== ``, hasFile: r !== void 0 }),
      i.length > 0 &&
        (0, j.jsx)(`ul`, {
          className: `bars`,
          children: i
            .slice(0, Ra)
            .map((e) =>
              (0, j.jsxs)(
                `li`,
                {
                  children: [
                    (0, j.jsx)(`span`, {
                      className: `bar-name`,
                      children: Rn(e.region, e.countryCallingCode),
                    }),
                    (0, j.jsx)(`span`, { className: `bar-count`, children: N(e.count) }),
                    (0, j.jsx)(`span`, {
                      className: `bar-track`,
                      'aria-hidden': `true`,
                      children: (0, j.jsx)(`span`, {
                        className: `bar-fill`,
                        style: { inlineSize: Va(e.count, a) },
                      }),
                    }),
                  ],
                },
                `${e.region}${e.countryCallingCode}`,
              ),
            ),
        }),
      o > 0 &&
        (0, j.jsxs)(`p`, {
          className: `hint`,
          children: [`and `, kn(o, `number`), ` of `, i.length - Ra, ` more countries`],
        }),
      r === void 0
        ? (0, j.jsx)(`p`, {
            className: `hint`,
            children: `To read the file with another country, choose the file again.`,
          })
        : (0, j.jsx)(Ba, { country: n, onCountry: r }),
    ],
  })
}
function Ba({ country: e, onCountry: t }) {
  let [n, r] = (0, u.useState)(e)
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsx)(Ia, {
        id: `review-country`,
        label: `Country of numbers without +`,
        value: n,
        onChange: r,
        none: `No country: international numbers only`,
        hint: `After another choice, read the file again. No number is looked up.`,
      }),
      (0, j.jsx)(`div`, {
        className: `row`,
        children: (0, j.jsx)(`button`, {
          type: `button`,
          disabled: n === e,
          onClick: () => t(n),
          children: `Read the file again`,
        }),
      }),
    ],
  })
}
function Va(e, t) {
  return `${(100 * e) / t}%`
}
function Ha({ job: e, review: t, hasCountry: n, hasFile: r }) {
  let { inputCount: i } = e,
    { withoutPlusCount: a, invalidReasons: o } = t,
    s = o.reduce((e, { count: t, reason: n }) => e + (Ci.has(n) ? t : 0), 0)
  if (!n && s > 0)
    return (0, j.jsxs)(M, {
      kind: `warning`,
      title: `${kn(s, `number`)} may become valid with a country`,
      children: [
        `Their format is valid only with a country.`,
        ` `,
        r ? `Choose the country below.` : `Choose the file again, with a country.`,
      ],
    })
  if (a === 0) return null
  let c = a > La * i
  return (0, j.jsxs)(M, {
    kind: c ? `warning` : `info`,
    title: `${kn(a, `number has`, `numbers have`)} no + (${jn(a, i)})`,
    children: [
      `The server read their first digits as a country code. If they are national numbers,`,
      ` `,
      r ? `choose their country below.` : `choose the file again, with their country.`,
    ],
  })
}
function Ua({ job: e, review: t }) {
  let { invalidReasons: n, invalidExamples: r } = t
  return (0, j.jsxs)(`section`, {
    className: `card`,
    'aria-labelledby': `invalid-title`,
    children: [
      (0, j.jsx)(`h2`, { id: `invalid-title`, children: `Invalid rows` }),
      e.invalidCount === 0
        ? (0, j.jsx)(`p`, { className: `muted`, children: `Every row has a valid phone number.` })
        : (0, j.jsxs)(j.Fragment, {
            children: [
              (0, j.jsx)(`p`, {
                className: `muted`,
                children: `These rows are not looked up and cost nothing. The results mark them as invalid.`,
              }),
              (0, j.jsx)(`ul`, {
                className: `reasons`,
                children: n.map(({ reason: e, count: t }) =>
                  (0, j.jsxs)(
                    `li`,
                    {
                      children: [
                        (0, j.jsxs)(`p`, {
                          className: `reason`,
                          children: [
                            (0, j.jsx)(`span`, { children: Si[e] }),
                            (0, j.jsx)(`strong`, { children: N(t) }),
                          ],
                        }),
                        (0, j.jsx)(`ul`, {
                          className: `examples`,
                          'aria-label': `Examples`,
                          children: r
                            .filter((t) => t.reason === e && t.input.trim() !== ``)
                            .map(({ index: e, input: t }) =>
                              (0, j.jsxs)(
                                `li`,
                                {
                                  children: [
                                    (0, j.jsxs)(`span`, {
                                      className: `muted`,
                                      children: [`Row `, N(e + 1)],
                                    }),
                                    ` `,
                                    (0, j.jsx)(`code`, { children: t }),
                                  ],
                                },
                                e,
                              ),
                            ),
                        }),
                      ],
                    },
                    e,
                  ),
                ),
              }),
            ],
          }),
    ],
  })
}
function Wa({ job: e, review: { plan: t } }) {
  let { inputCount: n, uniqueCount: r, duplicateCount: i, invalidCount: a } = e,
    o = (e) => (t?.isEstimated && e > 0 ? `about ` : ``) + N(e)
  return (0, j.jsxs)(`dl`, {
    className: `figures`,
    children: [
      (0, j.jsx)(Lr, { label: `Rows`, value: N(n) }),
      (0, j.jsx)(Lr, { label: `Duplicates`, value: N(i), note: `looked up once` }),
      (0, j.jsx)(Lr, {
        label: `Invalid`,
        value: N(a),
        note: a > 0 ? `${jn(a, n)} of the rows` : `none`,
      }),
      t &&
        (0, j.jsxs)(j.Fragment, {
          children: [
            (0, j.jsx)(Lr, {
              label: `Already known`,
              value: o(t.cachedCount),
              note: `${jn(t.cachedCount, r)}, at no cost`,
            }),
            (0, j.jsx)(Lr, {
              label: `Calls to Kaleyra`,
              value: o(t.bulkCalls + t.singleCalls),
              note: Ga(t.bulkCalls, t.singleCalls),
            }),
            typeof t.estimatedSeconds == `number` &&
              (0, j.jsx)(Lr, { label: `Time`, value: Mn(t.estimatedSeconds), note: `estimated` }),
          ],
        }),
    ],
  })
}
function Ga(e, t) {
  return e === 0
    ? t === 0
      ? `none needed`
      : `one number each`
    : t === 0
      ? `up to 500 numbers each`
      : `${N(t)} of them with one number each`
}
function Ka(e) {
  return new Promise((t) => {
    let n = new XMLHttpRequest()
    ;(n.open(`POST`, `bulk-lookup-jobs?${qa(e.options)}`),
      n.setRequestHeader(`Content-Type`, e.type),
      n.setRequestHeader(`Idempotency-Key`, e.key))
    for (let [e, t] of Object.entries(on())) n.setRequestHeader(e, t)
    ;((n.responseType = `json`),
      n.upload.addEventListener(`progress`, ({ loaded: t }) => e.onProgress(t)),
      n.addEventListener(`load`, () => t(Ja(n))),
      n.addEventListener(`error`, () => t(Jt(`the upload broke off`))),
      n.addEventListener(`abort`, () => t({ code: `ABORTED`, message: `canceled` })),
      e.signal.addEventListener(`abort`, () => n.abort()),
      n.send(e.file))
  })
}
function qa(e) {
  let t = Object.entries(e)
    .filter(([, e]) => e !== void 0 && e !== ``)
    .map(([e, t]) => [e, String(t)])
  return new URLSearchParams([[`start`, `false`], ...t]).toString()
}
function Ja({ status: e, response: t }) {
  if ((e === 401 && an(), e === 200 || e === 201)) return t
  let [n] = t?.errors ?? []
  if (n === void 0)
    return {
      code: `UNKNOWN`,
      message: `The server rejected the upload (HTTP ${e}). Ask the people who run it.`,
    }
  let { code: r, columnChoices: i } = n.extensions
  return { code: r, columns: i, message: n.message }
}
function Ya(e) {
  return `code` in e
}
var Xa = 3,
  Za = class {
    #e
    #t
    #n = new Map()
    #r
    #i
    constructor(e, t) {
      ;((this.#e = e), (this.#t = t))
    }
    send = (e) => void this.#a(e)
    cancel = () => {
      ;(this.#r?.isSent ? ((this.#r.isUnwanted = !0), (this.#i = void 0)) : this.#r?.abort.abort(),
        this.#o({ name: `IDLE` }))
    }
    clear = () => {
      ;(this.#r?.abort.abort(), (this.#i = void 0), this.#n.clear(), this.#o({ name: `IDLE` }))
    }
    sentList = (e) => this.#n.get(e)
    async #a(e) {
      let { source: t, options: n, replaces: r } = e
      this.cancel()
      let i = { abort: new AbortController(), isSent: !1, isUnwanted: !1 }
      ;((this.#r = i), this.#t({ name: `SENDING`, sending: e, sentBytes: 0 }))
      let a = await Ka({
          file: t.content,
          type: t.type,
          key: this.#s(e),
          options: { name: t.name.slice(0, 100), ...n },
          onProgress: (n) => {
            ;((i.isSent = n >= t.content.size),
              this.#r === i && this.#t({ name: `SENDING`, sending: e, sentBytes: n }))
          },
          signal: i.abort.signal,
        }),
        o = Ya(a)
      if ((i.isUnwanted && !o && this.#l(a.nodeId), this.#r === i)) {
        if (o) return this.#o({ name: `FAILED`, sending: e, failure: a })
        ;((this.#i = void 0),
          this.#c(a.nodeId, { source: t, options: n, summary: a.file }),
          r !== void 0 && r !== a.nodeId && this.#l(r),
          this.#o({ name: `IDLE` }),
          pn(un.list(a.nodeId)))
      }
    }
    #o(e) {
      ;((this.#r = void 0), this.#t(e))
    }
    #s({ source: e, options: t }) {
      let n = JSON.stringify(t)
      return (
        (this.#i?.source !== e || this.#i.of !== n) &&
          (this.#i = { of: n, source: e, key: crypto.randomUUID() }),
        this.#i.key
      )
    }
    #c(e, t) {
      this.#n.set(e, t)
      let [n] = this.#n.keys()
      this.#n.size > Xa && n !== void 0 && this.#n.delete(n)
    }
    #l(e) {
      this.#e.mutation(nr($n), { id: e }).toPromise()
    }
  },
  Qa = (0, u.createContext)(void 0)
function $a() {
  return (0, u.use)(Qa)
}
function eo({ children: e }) {
  let t = It(),
    [n, r] = (0, u.useState)({ name: `IDLE` }),
    [i] = (0, u.useState)(() => new Za(t, r))
  ;(0, u.useEffect)(
    () =>
      tn(() => {
        A().isDenied && i.clear()
      }),
    [i],
  )
  let a = (0, u.useMemo)(() => {
    let { send: e, cancel: t, sentList: r } = i
    return { state: n, send: e, cancel: t, sentList: r }
  }, [n, i])
  return (0, j.jsx)(Qa, { value: a, children: e })
}
var to = {
  SEVERAL_NUMBER_COLUMNS: `Which column has the phone numbers?`,
  NO_NUMBER_COLUMN: `Which column has the phone numbers?`,
  UNKNOWN_COLUMN: `Which column has the phone numbers?`,
}
function no({ sending: e, failure: t }) {
  let { send: n, cancel: r } = $a(),
    { columns: i } = t,
    a = to[t.code] ?? `The server did not accept “${e.source.name}”`
  if (i === void 0 || i.length === 0)
    return (0, j.jsxs)(M, {
      kind: `problem`,
      title: a,
      isNew: !0,
      children: [
        (0, j.jsx)(`p`, { children: Xt(t) }),
        (0, j.jsxs)(`div`, {
          className: `row`,
          children: [
            (0, j.jsx)(`button`, { type: `button`, onClick: () => n(e), children: `Try again` }),
            (0, j.jsx)(`button`, {
              type: `button`,
              className: `quiet`,
              onClick: r,
              children: `Dismiss`,
            }),
          ],
        }),
      ],
    })
  let o = (t) => n({ ...e, options: { ...e.options, columnNumber: t } })
  return (0, j.jsxs)(M, {
    kind: `warning`,
    title: a,
    isNew: !0,
    children: [
      (0, j.jsx)(`p`, { children: ro(t.code, e.source.name) }),
      (0, j.jsxs)(`div`, {
        className: `row wrap`,
        children: [
          i
            .slice(0, 20)
            .map(({ number: e, name: t }) =>
              (0, j.jsx)(`button`, { type: `button`, onClick: () => o(e), children: io(t, e) }, e),
            ),
          (0, j.jsx)(`button`, {
            type: `button`,
            className: `quiet`,
            onClick: r,
            children: `Dismiss`,
          }),
        ],
      }),
    ],
  })
}
function ro(e, t) {
  switch (e) {
    case `SEVERAL_NUMBER_COLUMNS`:
      return `Several columns of “${t}” seem to contain phone numbers. Choose one.`
    case `UNKNOWN_COLUMN`:
      return `The chosen column is not in “${t}”. Choose another one.`
    default:
      return `The server found no column with phone numbers in “${t}”. Choose one.`
  }
}
function io(e, t) {
  return e.trim() === `` || e === String(t) ? `Column ${t}` : e
}
function ao({ sending: { source: e }, sentBytes: t }) {
  let { cancel: n } = $a(),
    { size: r } = e.content,
    i = r === 0 ? 1 : Math.min(1, t / r),
    a = i === 1
  return (0, j.jsxs)(`section`, {
    className: `card uploading`,
    'aria-labelledby': `uploading-title`,
    children: [
      (0, j.jsx)(`h2`, {
        id: `uploading-title`,
        children: a ? `Reading the list` : `Sending the list`,
      }),
      (0, j.jsx)(`p`, { className: `file-name`, children: e.name }),
      (0, j.jsx)(`progress`, {
        max: 1,
        value: a ? void 0 : i,
        'aria-labelledby': `uploading-title`,
      }),
      (0, j.jsx)(`p`, {
        className: `muted`,
        role: `status`,
        children: a
          ? `The server checks the numbers. Nothing is looked up yet.`
          : `${Ln(t)} of ${Ln(r)}. Nothing is looked up yet.`,
      }),
      (0, j.jsx)(`button`, { type: `button`, onClick: n, children: `Cancel` }),
    ],
  })
}
function oo({ job: e, actions: t }) {
  let { state: n, sentList: r, send: i } = $a(),
    [{ data: a, error: o }] = k({ query: nr(Gn), variables: { id: e.id } }),
    s = r(e.id),
    c = a?.bulkLookupJob,
    l = n.name !== `IDLE` && n.sending.replaces === e.id
  if (l && n.name === `SENDING`) return (0, j.jsx)(ao, { ...n })
  let u = s && ((t) => i({ source: s.source, options: { ...s.options, ...t }, replaces: e.id }))
  return (0, j.jsxs)(j.Fragment, {
    children: [
      l && n.name === `FAILED` && (0, j.jsx)(no, { ...n }),
      (0, j.jsxs)(`section`, {
        className: `card review`,
        'aria-labelledby': `review-title`,
        children: [
          (0, j.jsx)(`h2`, { id: `review-title`, tabIndex: -1, children: so(e) }),
          o !== void 0 && (0, j.jsx)(M, { kind: `problem`, title: Xt(qt(o)) }),
          c === void 0 && o === void 0 && (0, j.jsx)(vn, { what: `the number of calls` }),
          c && (0, j.jsx)(Wa, { job: e, review: c }),
          (0, j.jsx)(co, { job: e, actions: t }),
        ],
      }),
      c &&
        (0, j.jsxs)(`div`, {
          className: `review-grid`,
          children: [
            (0, j.jsx)(za, {
              job: e,
              review: c,
              country: s?.options.defaultCountry ?? ``,
              onCountry: u && ((e) => u({ defaultCountry: e })),
            }),
            (0, j.jsx)(Ua, { job: e, review: c }),
          ],
        }),
      s && (0, j.jsx)(Ma, { summary: s.summary, onColumn: (e) => u({ columnNumber: e }) }),
    ],
  })
}
function so({ uniqueCount: e }) {
  return e === 0 ? `There is no phone number to look up` : `${kn(e, `phone number`)} to look up`
}
function co({ job: e, actions: t }) {
  if (e.uniqueCount === 0) return null
  let n = t.running === `start`
  return (0, j.jsxs)(`div`, {
    className: `row start-row`,
    children: [
      (0, j.jsx)(`button`, {
        type: `button`,
        className: `primary large`,
        disabled: n,
        onClick: () => void t.run(`start`),
        children: n ? `Starting…` : `Look up ${kn(e.uniqueCount, `number`)}`,
      }),
      (0, j.jsx)(`p`, { className: `hint`, children: `Nothing has been sent to Kaleyra yet.` }),
    ],
  })
}
var lo = {
  start: nr(Jn),
  pause: nr(Yn),
  resume: nr(Xn),
  cancel: nr(Zn),
  retry: nr(Qn),
  delete: nr($n),
}
function uo(e) {
  let t = It(),
    [n, r] = (0, u.useState)(),
    [i, a] = (0, u.useState)()
  return {
    run: async (n) => {
      ;(r(n), a(void 0))
      let { error: i } = await t.mutation(lo[n], { id: e }).toPromise()
      return (r(void 0), i !== void 0 && a(fo(n, qt(i))), i === void 0)
    },
    running: n,
    failure: i,
  }
}
function fo(e, t) {
  return e === `retry` && t.code === `JOB_STATE` ? { ...t, code: `NOT_RETRYABLE` } : t
}
function po({ id: e }) {
  let { job: t, speed: n, failure: r, connection: i, watchAgain: a } = Or(e),
    o = uo(e),
    s = t && mo(t)
  if ((ho(s), r?.code === `JOB_NOT_FOUND`)) return (0, j.jsx)(xn, {})
  if (t === void 0 || s === void 0)
    return (0, j.jsxs)(`div`, {
      children: [
        (0, j.jsx)(`h1`, { className: `visually-hidden`, children: `A list` }),
        r !== void 0 && (0, j.jsx)(M, { kind: `problem`, title: Xt(r), isNew: !0 }),
        (0, j.jsx)(bn, { connection: i }),
        r === void 0 && i !== `LOST` && (0, j.jsx)(vn, { what: `the list` }),
      ],
    })
  let c = async () => {
      ;(await o.run(`retry`)) && a()
    },
    l = async () => {
      ;(await o.run(`delete`)) && pn(un.lists)
    }
  return (0, j.jsxs)(`article`, {
    className: `list-page`,
    'data-phase': s,
    'data-state': t.state,
    children: [
      (0, j.jsx)(Ir, { job: t, onDelete: () => void l() }),
      s !== `results` && (0, j.jsx)(bn, { connection: i }),
      r !== void 0 && (0, j.jsx)(M, { kind: `problem`, title: Xt(r), isNew: !0 }),
      o.failure !== void 0 && (0, j.jsx)(M, { kind: `problem`, title: Xt(o.failure), isNew: !0 }),
      s === `review` && (0, j.jsx)(oo, { job: t, actions: o }),
      s === `live` && (0, j.jsx)(ii, { job: t, speed: n, actions: o }),
      s === `results` && (0, j.jsx)(Oa, { job: t, actions: o, onRetry: () => void c() }),
    ],
  })
}
function mo(e) {
  return e.state === `READY` ? `review` : Dr(e) ? `results` : `live`
}
function ho(e) {
  let t = (0, u.useRef)(e)
  ;(0, u.useEffect)(() => {
    ;(t.current !== void 0 &&
      t.current !== e &&
      document.activeElement === document.body &&
      document.querySelector(`.list-page h2[tabindex]`)?.focus(),
      (t.current = e))
  }, [e])
}
function go({ job: e, action: t }) {
  let { rcsEnabled: n, rcsEnabledPercent: r } = e.reach,
    i = r != null
  return (0, j.jsxs)(`li`, {
    className: `list-row`,
    children: [
      (0, j.jsxs)(`div`, {
        className: `list-row-main`,
        children: [
          (0, j.jsx)(`a`, {
            className: `list-row-name`,
            href: un.list(e.id),
            children: e.name ?? `List without a name`,
          }),
          (0, j.jsxs)(`p`, {
            className: `muted`,
            children: [kn(e.inputCount, `row`), ` · `, (0, j.jsx)(jr, { job: e })],
          }),
        ],
      }),
      (0, j.jsx)(`div`, {
        className: `list-row-reach`,
        children:
          i &&
          (0, j.jsxs)(j.Fragment, {
            children: [
              (0, j.jsx)(`strong`, { children: jn(r, 100) }),
              (0, j.jsxs)(`span`, { className: `muted`, children: [N(n), ` with RCS`] }),
            ],
          }),
      }),
      (0, j.jsx)(Fr, { state: e.state }),
      t,
    ],
  })
}
function _o() {
  return (0, j.jsxs)(`section`, {
    className: `lists`,
    'aria-labelledby': `lists-title`,
    children: [
      (0, j.jsxs)(`div`, {
        className: `section-head`,
        children: [
          (0, j.jsx)(`h1`, { id: `lists-title`, children: `Your lists` }),
          (0, j.jsx)(`a`, {
            className: `button primary`,
            href: un.start,
            children: `Look up a list`,
          }),
        ],
      }),
      (0, j.jsx)(vo, { after: null }),
    ],
  })
}
function vo({ after: e }) {
  let [{ data: t, error: n }, r] = k({ query: nr(Kn), variables: { after: e } }),
    [i, a] = (0, u.useState)(!1),
    { remove: o, failure: s } = bo(() => r()),
    c = t?.bulkLookupJobs,
    l = s ?? (n && qt(n))
  if (!c)
    return l
      ? (0, j.jsx)(M, { kind: `problem`, title: Xt(l), isNew: !0 })
      : (0, j.jsx)(vn, { what: `your lists` })
  let { hasNextPage: d, endCursor: f } = c.pageInfo
  return (0, j.jsxs)(j.Fragment, {
    children: [
      l !== void 0 && (0, j.jsx)(M, { kind: `problem`, title: Xt(l), isNew: !0 }),
      c.nodes.length === 0 && e === null && (0, j.jsx)(yo, {}),
      (0, j.jsx)(`ul`, {
        className: `list-rows`,
        children: c.nodes.map((e) =>
          (0, j.jsx)(
            go,
            {
              job: e,
              action: (0, j.jsx)(Sn, {
                text: `Delete`,
                label: `Delete ${e.name ?? `the list`}`,
                className: `quiet`,
                question: `Delete “${e.name ?? `List without a name`}”?`,
                explanation: `The list and its results are deleted on the server at once. This cannot be undone.`,
                yes: `Delete the list`,
                no: `Keep it`,
                onConfirm: () => void o(e.id),
              }),
            },
            e.id,
          ),
        ),
      }),
      d &&
        !i &&
        (0, j.jsx)(`button`, { type: `button`, onClick: () => a(!0), children: `Show more` }),
      d && i && (0, j.jsx)(vo, { after: f ?? null }),
    ],
  })
}
function yo() {
  return (0, j.jsxs)(`div`, {
    className: `card empty`,
    children: [
      (0, j.jsx)(`h2`, { children: `No lists yet` }),
      (0, j.jsx)(`p`, {
        className: `muted`,
        children: `Your lists and their results appear here until they expire or you delete them.`,
      }),
    ],
  })
}
function bo(e) {
  let t = It(),
    [n, r] = (0, u.useState)()
  return {
    remove: async (n) => {
      let { error: i } = await t.mutation(nr($n), { id: n }).toPromise()
      ;(r(i && qt(i)), i === void 0 && e())
    },
    failure: n,
  }
}
var xo = {
  SINGLE: `looked up now`,
  BULK: `looked up now, in one call with other numbers`,
  CACHE: `known already, at no cost`,
  STALE: `an older answer, because Kaleyra does not answer now`,
}
function So({ state: e, onRefresh: t }) {
  return (0, j.jsxs)(`div`, {
    className: `answer`,
    role: `status`,
    children: [
      e.name === `FOUND` &&
        (0, j.jsx)(Co, { device: e.device, isRefreshing: e.isRefreshing, onRefresh: t }),
      e.name === `FAILED` &&
        !e.problem.isInput &&
        (0, j.jsx)(M, { kind: `warning`, title: `The lookup failed`, children: e.problem.message }),
    ],
  })
}
function Co({ device: e, isRefreshing: t, onRefresh: n }) {
  let { address: r, rcsEnabled: i, carrierId: a, carrierStatus: o, checkedAt: s, source: c } = e
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsxs)(`p`, {
        className: `verdict ${i ? `enabled` : `disabled`}`,
        children: [
          (0, j.jsx)(`span`, { className: `verdict-number`, children: r }),
          (0, j.jsx)(`strong`, { children: i ? `Can receive RCS` : `Cannot receive RCS` }),
        ],
      }),
      (0, j.jsxs)(`dl`, {
        className: `facts`,
        children: [
          (0, j.jsx)(`dt`, { children: `Carrier` }),
          (0, j.jsx)(`dd`, { children: a ?? `unknown` }),
          (0, j.jsx)(`dt`, { children: `Carrier status` }),
          (0, j.jsx)(`dd`, { children: o ?? `unknown` }),
          (0, j.jsx)(`dt`, { children: `Checked` }),
          (0, j.jsxs)(`dd`, {
            children: [
              (0, j.jsx)(`time`, { dateTime: s, title: Fn(s), children: Pn(s) }),
              `, `,
              xo[c],
            ],
          }),
        ],
      }),
      (0, j.jsx)(`button`, {
        type: `button`,
        className: `quiet`,
        disabled: t,
        onClick: n,
        children: t ? `Looking up again…` : `Look up again at Kaleyra`,
      }),
    ],
  })
}
var wo = `US`,
  To = /^[\s(]*(?:tel:\s*)?[\s(]*\+/i
function Eo() {
  let e = It(),
    [t, n] = (0, u.useState)({ name: `IDLE` }),
    r = (0, u.useRef)(0),
    i = (e) => {
      r.current += 1
      let t = r.current
      return (n(e), (e) => (t === r.current && n(e), t === r.current ? e : void 0))
    }
  return {
    state: t,
    lookUp: async (t, n) => {
      let r = i({ name: `ASKING` }),
        a = { address: t.trim(), country: n === `` ? (To.test(t) ? wo : null) : n },
        { data: o, error: s } = await e.query(nr(er), a).toPromise()
      return r(o === void 0 ? Oo(s) : Do(o.lookup))
    },
    refresh: async () => {
      if (t.name !== `FOUND`) return
      let n = i({ ...t, isRefreshing: !0 }),
        r = nr(tr),
        { data: a, error: o } = await e.mutation(r, { address: t.device.address }).toPromise(),
        s = a?.refreshDevice
      n(s ? { name: `FOUND`, device: s, isRefreshing: !1 } : Oo(o))
    },
    clear: () => void i({ name: `IDLE` }),
  }
}
function Do(e) {
  if (e.__typename === `Device`) return { name: `FOUND`, device: e, isRefreshing: !1 }
  let t = Ti(e)
  return e.code === `INVALID_ADDRESS`
    ? { name: `FAILED`, problem: { message: t, isInput: !0 } }
    : {
        name: `FAILED`,
        problem: { message: `${t}.${e.retryable ? ` Try again in a moment.` : ``}`, isInput: !1 },
      }
}
function Oo(e) {
  let t = Xt(qt(e))
  return { name: `FAILED`, problem: { message: t.endsWith(`.`) ? t : `${t}.`, isInput: !1 } }
}
function ko() {
  let { state: e, lookUp: t, refresh: n, clear: r } = Eo()
  return (0, j.jsxs)(`section`, {
    className: `card number`,
    'aria-labelledby': `number-title`,
    children: [
      (0, j.jsx)(`h2`, { id: `number-title`, children: `One number` }),
      (0, j.jsx)(Ao, { state: e, onLookUp: t, onChange: r }),
      (0, j.jsx)(So, { state: e, onRefresh: () => void n() }),
    ],
  })
}
function Ao({ state: e, onLookUp: t, onChange: n }) {
  let [r, i] = (0, u.useState)(``),
    [a, o] = (0, u.useState)(``),
    s = (0, u.useRef)(null),
    c = Mo(e),
    l = async (e) => {
      e.preventDefault()
      let n = r.trim() === ``,
        i = n ? void 0 : await t(r, a)
      ;(n || (i && Mo(i) !== void 0)) && s.current?.focus()
    }
  return (0, j.jsxs)(`form`, {
    onSubmit: (e) => void l(e),
    noValidate: !0,
    children: [
      (0, j.jsxs)(`div`, {
        className: `field`,
        children: [
          (0, j.jsx)(`label`, { htmlFor: `one-number`, children: `Phone number` }),
          (0, j.jsx)(`input`, {
            ref: s,
            id: `one-number`,
            type: `tel`,
            autoComplete: `off`,
            placeholder: `+49 151 2345678`,
            value: r,
            'aria-invalid': c !== void 0,
            'aria-describedby': `number-problem`,
            onChange: ({ target: e }) => {
              ;(i(e.value), n())
            },
          }),
          (0, j.jsx)(`p`, {
            id: `number-problem`,
            className: `problem`,
            role: `alert`,
            children: c,
          }),
        ],
      }),
      (0, j.jsx)(jo, {
        country: a,
        onChange: (e) => {
          ;(o(e), n())
        },
      }),
      (0, j.jsx)(`button`, {
        type: `submit`,
        className: `primary wide`,
        disabled: e.name === `ASKING`,
        children: e.name === `ASKING` ? `Looking up…` : `Look up`,
      }),
    ],
  })
}
function jo({ country: e, onChange: t }) {
  return (0, j.jsx)(Ia, {
    id: `number-country`,
    label: `Country, if the number has no +`,
    value: e,
    onChange: t,
    none: `From the number itself`,
  })
}
function Mo(e) {
  return e.name === `FAILED` && e.problem.isInput ? e.problem.message : void 0
}
var No = `.csv,.tsv,.tab,.txt,.jsonl,.ndjson,.gz,text/csv,text/plain`
function Po({ onFile: e, onPaste: t }) {
  let n = (0, u.useRef)(null)
  return (0, j.jsxs)(`div`, {
    className: `drop-zone`,
    children: [
      (0, j.jsxs)(`svg`, {
        className: `drop-sign`,
        viewBox: `0 0 48 48`,
        'aria-hidden': `true`,
        children: [
          (0, j.jsx)(`path`, { d: `M24 31V11m0 0-8 8m8-8 8 8` }),
          (0, j.jsx)(`path`, { d: `M9 30v5a4 4 0 0 0 4 4h22a4 4 0 0 0 4-4v-5` }),
        ],
      }),
      (0, j.jsx)(`p`, { className: `drop-title`, children: `Drop your file here` }),
      (0, j.jsx)(`p`, { className: `muted`, children: `CSV, text or JSON Lines` }),
      (0, j.jsxs)(`div`, {
        className: `row center`,
        children: [
          (0, j.jsx)(`button`, {
            type: `button`,
            className: `primary`,
            onClick: () => n.current?.click(),
            children: `Choose a file`,
          }),
          (0, j.jsx)(`button`, { type: `button`, onClick: t, children: `Paste numbers` }),
        ],
      }),
      (0, j.jsx)(`input`, {
        ref: n,
        className: `hidden`,
        type: `file`,
        accept: `${No},.xlsx,.xls,.ods,.numbers`,
        'aria-label': `File with phone numbers`,
        tabIndex: -1,
        onChange: ({ target: t }) => {
          let [n] = t.files ?? []
          ;(n !== void 0 && e(n), (t.value = ``))
        },
      }),
    ],
  })
}
var Fo = {
    csv: `text/csv`,
    tsv: `text/tab-separated-values`,
    tab: `text/tab-separated-values`,
    txt: `text/plain`,
    jsonl: `application/x-ndjson`,
    ndjson: `application/x-ndjson`,
  },
  Io = {
    title: `This is an Excel workbook`,
    help: `In Excel, choose File > Save As, then “CSV UTF-8 (Comma delimited)”. Drop the saved file here.`,
  },
  Lo = {
    xlsx: Io,
    xlsm: Io,
    xlsb: Io,
    xls: Io,
    numbers: {
      title: `This is a Numbers spreadsheet`,
      help: `In Numbers, choose File > Export To > CSV. Drop the exported file here.`,
    },
    ods: {
      title: `This is an OpenDocument spreadsheet`,
      help: `In LibreOffice, choose File > Save As, then “Text CSV”. Drop the saved file here.`,
    },
  },
  Ro = {
    title: `This file is not a list of numbers`,
    help: `Save your spreadsheet as CSV, or your numbers as a text file with one number in each line. Then drop that file here.`,
  },
  zo = [
    [[80, 75, 3, 4], { ...Ro, title: `This is a workbook or an archive` }],
    [[208, 207, 17, 224], Io],
    [[37, 80, 68, 70], { ...Ro, title: `This is a PDF document` }],
  ]
async function Bo(e) {
  let t = /\.([a-z]+)(?:\.gz)?$/i.exec(e.name)?.[1]?.toLowerCase() ?? ``,
    n = Lo[t]
  if (n !== void 0) return n
  let r = new Uint8Array(await e.slice(0, 4).arrayBuffer())
  for (let [e, t] of zo) if (e.every((e, t) => r[t] === e)) return t
  return { content: e, name: e.name, type: Fo[t] ?? `text/csv` }
}
function Vo(e) {
  return `help` in e
}
function Ho(e) {
  let t = e.trim(),
    n = !/[\r\n]/.test(t),
    r = n
      ? t.replaceAll(
          /[,;\t]+\s*/g,
          `
`,
        )
      : t,
    i = n
      ? `text/plain`
      : r.includes(`	`)
        ? `text/tab-separated-values`
        : /[,;]/.test(r)
          ? `text/csv`
          : `text/plain`
  return { content: new Blob([r]), name: `Pasted numbers`, type: i }
}
function Uo({ onPaste: e, onBack: t }) {
  let [n, r] = (0, u.useState)(``),
    i = (0, u.useRef)(null)
  ;(0, u.useEffect)(() => i.current?.focus(), [])
  let a = n
    .split(`
`)
    .filter((e) => e.trim() !== ``).length
  return (0, j.jsxs)(`form`, {
    className: `paste-box`,
    onSubmit: (t) => {
      ;(t.preventDefault(), a > 0 ? e(n) : i.current?.focus())
    },
    children: [
      (0, j.jsx)(`label`, { htmlFor: `pasted`, children: `Phone numbers, one in each line` }),
      (0, j.jsx)(`textarea`, {
        ref: i,
        id: `pasted`,
        rows: 9,
        spellCheck: !1,
        autoComplete: `off`,
        placeholder: `+49 151 2345678
+44 7911 123456`,
        value: n,
        onChange: ({ target: e }) => r(e.value),
      }),
      (0, j.jsxs)(`div`, {
        className: `row`,
        children: [
          (0, j.jsx)(`button`, {
            type: `submit`,
            className: `primary`,
            children: a > 0 ? `Check ${kn(a, `line`)}` : `Check the numbers`,
          }),
          (0, j.jsx)(`button`, { type: `button`, onClick: t, children: `Use a file instead` }),
        ],
      }),
    ],
  })
}
function Wo() {
  let { state: e, send: t } = $a(),
    [n, r] = (0, u.useState)(``),
    [i, a] = (0, u.useState)(),
    [o, s] = (0, u.useState)(!1),
    c = (e) => {
      ;(a(void 0), t({ source: e, options: { defaultCountry: n } }))
    },
    l = async (e) => {
      let t = await Bo(e)
      Vo(t) ? a(t) : c(t)
    },
    d = (e) => c(Ho(e)),
    { isOver: f, ...p } = Go({ onFile: (e) => void l(e), onText: d })
  return e.name === `SENDING`
    ? (0, j.jsx)(ao, { ...e })
    : (0, j.jsxs)(`section`, {
        className: `card intake${f ? ` is-over` : ``}`,
        'aria-labelledby': `intake-title`,
        ...p,
        children: [
          (0, j.jsx)(`h2`, { id: `intake-title`, children: `A list` }),
          e.name === `FAILED` && e.sending.replaces === void 0 && (0, j.jsx)(no, { ...e }),
          i !== void 0 &&
            (0, j.jsx)(M, { kind: `warning`, title: i.title, isNew: !0, children: i.help }),
          o
            ? (0, j.jsx)(Uo, { onPaste: d, onBack: () => s(!1) })
            : (0, j.jsx)(Po, { onFile: (e) => void l(e), onPaste: () => s(!0) }),
          (0, j.jsx)(Ia, {
            id: `list-country`,
            label: `Country of numbers without +`,
            value: n,
            onChange: r,
            none: `No country: international numbers only`,
            hint: `Choose a country if your list has numbers as people write them, such as 0151 234567.`,
          }),
        ],
      })
}
function Go({ onFile: e, onText: t }) {
  let [n, r] = (0, u.useState)(!1)
  return {
    isOver: n,
    onDragOver: (e) => {
      ;(e.preventDefault(), r(!0))
    },
    onDragLeave: ({ currentTarget: e, relatedTarget: t }) => {
      ;(t instanceof Node && e.contains(t)) || r(!1)
    },
    onDrop: (n) => {
      ;(n.preventDefault(), r(!1))
      let [i] = n.dataTransfer.files,
        a = n.dataTransfer.getData(`text/plain`)
      i === void 0 ? a.trim() !== `` && t(a) : e(i)
    },
  }
}
function R() {
  let [{ data: e }] = k({ query: nr(Kn), variables: {} }),
    t = e?.bulkLookupJobs?.nodes.slice(0, 3) ?? []
  return t.length === 0
    ? null
    : (0, j.jsxs)(`section`, {
        className: `recent`,
        'aria-labelledby': `recent-title`,
        children: [
          (0, j.jsxs)(`div`, {
            className: `section-head`,
            children: [
              (0, j.jsx)(`h2`, { id: `recent-title`, children: `Your last lists` }),
              (0, j.jsx)(`a`, { href: un.lists, children: `All lists` }),
            ],
          }),
          (0, j.jsx)(`ul`, {
            className: `list-rows`,
            children: t.map((e) => (0, j.jsx)(go, { job: e }, e.id)),
          }),
        ],
      })
}
function z() {
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsxs)(`div`, {
        className: `hero`,
        children: [
          (0, j.jsx)(`h1`, { children: `Which of your numbers can receive RCS?` }),
          (0, j.jsx)(`p`, {
            className: `lead`,
            children: `Drop a list of phone numbers. First you see what the list contains and how many calls to Kaleyra it needs. After the lookup you get the results as charts and as a file.`,
          }),
        ],
      }),
      (0, j.jsxs)(`div`, {
        className: `start-grid`,
        children: [(0, j.jsx)(Wo, {}), (0, j.jsx)(ko, {})],
      }),
      (0, j.jsx)(R, {}),
    ],
  })
}
function Ko({ route: e, session: t, children: n }) {
  Xo()
  let r = e.name === `lists` || e.name === `list`
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsx)(`a`, {
        className: `skip-link`,
        href: `#content`,
        onClick: Yo,
        children: `Skip to content`,
      }),
      (0, j.jsx)(`header`, {
        className: `shell-header`,
        children: (0, j.jsxs)(`div`, {
          className: `shell-bar`,
          children: [
            (0, j.jsxs)(`a`, {
              className: `brand`,
              href: un.start,
              children: [(0, j.jsx)(Jo, {}), `RCS reach`],
            }),
            (0, j.jsxs)(`nav`, {
              'aria-label': `Pages`,
              className: `shell-nav`,
              children: [
                (0, j.jsx)(qo, { href: un.start, isCurrent: e.name === `start`, text: `Look up` }),
                (0, j.jsx)(qo, { href: un.lists, isCurrent: r, text: `Lists` }),
                (0, j.jsx)(qo, {
                  href: un.activity,
                  isCurrent: e.name === `activity`,
                  text: `Live`,
                }),
              ],
            }),
            t.token !== null &&
              (0, j.jsx)(`button`, {
                className: `quiet shell-out`,
                type: `button`,
                onClick: rn,
                children: `Sign out`,
              }),
          ],
        }),
      }),
      (0, j.jsx)(`main`, { id: `content`, className: `shell-main`, tabIndex: -1, children: n }),
      (0, j.jsx)(`footer`, {
        className: `shell-footer`,
        children: (0, j.jsx)(`p`, {
          children: `Lists stay on this server until they expire or you delete them. This page stores no lists in your browser.`,
        }),
      }),
    ],
  })
}
function qo({ href: e, isCurrent: t, text: n }) {
  return (0, j.jsx)(`a`, { href: e, 'aria-current': t ? `page` : void 0, children: n })
}
function Jo() {
  return (0, j.jsxs)(`svg`, {
    className: `brand-mark`,
    viewBox: `0 0 32 32`,
    'aria-hidden': `true`,
    children: [
      (0, j.jsx)(`rect`, { width: `32`, height: `32`, rx: `8`, className: `brand-ground` }),
      (0, j.jsx)(`rect`, {
        x: `7`,
        y: `17`,
        width: `4.5`,
        height: `8`,
        rx: `1.5`,
        className: `brand-bar`,
        opacity: `0.55`,
      }),
      (0, j.jsx)(`rect`, {
        x: `13.75`,
        y: `12`,
        width: `4.5`,
        height: `13`,
        rx: `1.5`,
        className: `brand-bar`,
        opacity: `0.8`,
      }),
      (0, j.jsx)(`rect`, {
        x: `20.5`,
        y: `7`,
        width: `4.5`,
        height: `18`,
        rx: `1.5`,
        className: `brand-bar`,
      }),
    ],
  })
}
function Yo(e) {
  ;(e.preventDefault(), document.querySelector(`#content`)?.focus())
}
function Xo() {
  ;(0, u.useEffect)(
    () => (
      addEventListener(`dragover`, Zo),
      addEventListener(`drop`, Zo),
      () => {
        ;(removeEventListener(`dragover`, Zo), removeEventListener(`drop`, Zo))
      }
    ),
    [],
  )
}
function Zo(e) {
  !e.defaultPrevented &&
    e.dataTransfer?.types.includes(`Files`) &&
    (e.preventDefault(), (e.dataTransfer.dropEffect = `none`))
}
var Qo = {
  WRONG: `The server does not accept this token. It may be mistyped, or no longer valid.`,
  OFFLINE: `The server does not answer. Check your connection, then try again.`,
}
function $o({ hadToken: e }) {
  let [t, n] = (0, u.useState)(e ? `WRONG` : void 0),
    [r, i] = (0, u.useState)(!1),
    a = (0, u.useRef)(null),
    o = async (e) => {
      e.preventDefault()
      let t = a.current.value.trim()
      if (t === ``) return a.current.focus()
      i(!0)
      let r = await B(t)
      if ((i(!1), r === `ACCEPTED`)) return nn(t)
      ;(n(r), a.current?.select())
    }
  return (0, j.jsxs)(`section`, {
    className: `card gate`,
    'aria-labelledby': `gate-title`,
    children: [
      (0, j.jsx)(`h1`, { id: `gate-title`, children: `Enter your access token` }),
      (0, j.jsx)(`p`, {
        className: `muted`,
        children: `This server needs an access token. You get one from the people who run the server. Your browser deletes it when you close this tab.`,
      }),
      (0, j.jsxs)(`form`, {
        onSubmit: (e) => void o(e),
        noValidate: !0,
        children: [
          (0, j.jsx)(`label`, { htmlFor: `token`, children: `Access token` }),
          (0, j.jsxs)(`div`, {
            className: `row`,
            children: [
              (0, j.jsx)(`input`, {
                ref: a,
                id: `token`,
                type: `password`,
                autoComplete: `off`,
                spellCheck: !1,
                'aria-invalid': t === `WRONG`,
                'aria-describedby': `token-problem`,
              }),
              (0, j.jsx)(`button`, {
                className: `primary`,
                type: `submit`,
                disabled: r,
                children: r ? `Checking…` : `Continue`,
              }),
            ],
          }),
          (0, j.jsx)(`p`, {
            id: `token-problem`,
            className: `problem`,
            role: `alert`,
            children: t && Qo[t],
          }),
        ],
      }),
    ],
  })
}
async function B(e) {
  try {
    return (await ln(e)) ? `ACCEPTED` : `WRONG`
  } catch {
    return `OFFLINE`
  }
}
var es = class extends u.Component {
    state = { hasFailed: !1 }
    static getDerivedStateFromError() {
      return { hasFailed: !0 }
    }
    render() {
      return this.state.hasFailed
        ? (0, j.jsxs)(M, {
            kind: `problem`,
            title: `This part of the page cannot be shown`,
            isNew: !0,
            children: [
              `The page may have been updated. `,
              (0, j.jsx)(`a`, { href: `./`, children: `Load it again` }),
              `.`,
            ],
          })
        : this.props.children
    }
  },
  ts = (0, u.lazy)(async () => {
    let { ActivityPage: e } = await Wr(
      async () => {
        let { ActivityPage: e } = await import(`./activity-page-BKiYH-io.js`)
        return { ActivityPage: e }
      },
      __vite__mapDeps([2, 1]),
      import.meta.url,
    )
    return { default: e }
  })
function ns() {
  let e = (0, u.useSyncExternalStore)(tn, A),
    t = mn()
  return (
    as(is(t)),
    (0, j.jsx)(eo, {
      children: (0, j.jsx)(Ko, {
        route: t,
        session: e,
        children: e.isDenied
          ? (0, j.jsx)($o, { hadToken: e.token !== null })
          : (0, j.jsx)(es, { children: (0, j.jsx)(rs, { route: t }) }, is(t)),
      }),
    })
  )
}
function rs({ route: e }) {
  switch (e.name) {
    case `lists`:
      return (0, j.jsx)(_o, {})
    case `list`:
      return (0, j.jsx)(po, { id: e.id }, e.id)
    case `activity`:
      return (0, j.jsx)(u.Suspense, {
        fallback: (0, j.jsx)(vn, { what: `the activity` }),
        children: (0, j.jsx)(ts, {}),
      })
    default:
      return (0, j.jsx)(z, {})
  }
}
function is(e) {
  return e.name === `list` ? e.id : e.name
}
function as(e) {
  let t = (0, u.useRef)(e)
  ;(0, u.useEffect)(() => {
    t.current !== e &&
      ((t.current = e),
      scrollTo(0, 0),
      document.querySelector(`#content`)?.focus({ preventScroll: !0 }))
  }, [e])
}
;(0, d.createRoot)(document.querySelector(`#root`)).render(
  (0, j.jsx)(u.StrictMode, {
    children: (0, j.jsx)(Ft, { value: cn(), children: (0, j.jsx)(ns, {}) }),
  }),
)
export {
  r as S,
  qt as _,
  Vn as a,
  It as b,
  kn as c,
  In as d,
  M as f,
  Yt as g,
  cn as h,
  nr as i,
  An as l,
  _n as m,
  Lr as n,
  Bn as o,
  vn as p,
  xr as r,
  N as s,
  Kr as t,
  jn as u,
  Xt as v,
  k as x,
  Ft as y,
}
