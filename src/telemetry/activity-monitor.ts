import type { Activity, ActivityCall, ActivitySource, ActivityState } from '../domain/activity.ts'
import type { CallReport } from '../domain/call-report.ts'
import { Watcher } from '../domain/watcher.ts'
import { RecentCounts } from './recent-counts.ts'

const readEveryMs = 500

const maxCalls = 60

/** The seconds of the rates of calls and of the cache, and of the answers per second. */
const shareSeconds = 60
const rateSeconds = 10

/** A change of the moment of the next try that is smaller is none: the moment is computed each time. */
const sameMomentMs = 1000

/**
 * Shows clients what the pool does. Without watchers it only counts. With watchers it reads the state twice
 * a second, once for all of them.
 */
export class ActivityMonitor implements ActivitySource {
  readonly #state: () => ActivityState
  readonly #counts = new RecentCounts()
  readonly #calls: ActivityCall[] = []
  readonly #watchers = new Set<Watcher<Activity>>()
  #callCount = 0
  /** The last one that the watchers got. */
  #newest: { readonly activity: Activity; readonly version: string } | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  /** `state` is called only while there are watchers. */
  constructor(state: () => ActivityState) {
    this.#state = state
  }

  callEnded({
    lane,
    waitsMs,
    paddingCount,
    isBackground,
    startedAt,
    endedAt,
    result,
  }: CallReport): void {
    this.#callCount += 1
    const answered = result === 'ANSWERED' ? waitsMs.length : 0
    this.#counts.add({ calls: 1, answered }, endedAt)
    if (this.#calls.length === maxCalls) this.#calls.shift()
    this.#calls.push({
      number: this.#callCount,
      lane,
      size: waitsMs.length + paddingCount,
      isBackground,
      durationMs: rounded(endedAt - startedAt),
      result,
    })
  }

  /** Of `asked` numbers of a lookup, the cache answers `fresh`. */
  cacheDecided({ asked, fresh }: { readonly asked: number; readonly fresh: number }): void {
    this.#counts.add({ asked, cached: fresh }, performance.now())
  }

  async *watch(signal?: AbortSignal): AsyncGenerator<Activity, void> {
    const watcher = new Watcher<Activity>()
    this.#watchers.add(watcher)
    // The others got the newest one less than half a second ago.
    if (this.#timer === undefined) this.#read()
    watcher.put(this.#newest!.activity)
    if (this.#isClosed) watcher.end()
    else this.#timer ??= setInterval(() => this.#publish(), readEveryMs)
    try {
      yield* watcher.values(signal)
    } finally {
      this.#watchers.delete(watcher)
      if (this.#watchers.size === 0) this.#stop()
    }
  }

  /** Ends all watches. */
  close(): void {
    this.#isClosed = true
    this.#stop()
    for (const watcher of this.#watchers) watcher.end()
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #publish(): void {
    const before = this.#newest?.version
    const { activity, version } = this.#read()
    if (version === before) return
    for (const watcher of this.#watchers) watcher.put(activity)
  }

  #read() {
    const activity = this.#activity(performance.now())
    this.#newest = { activity, version: JSON.stringify(activity) }
    return this.#newest
  }

  #activity(now: number): Activity {
    const { circuitRetryInMs, ...state } = this.#state()
    const { calls, answered, asked, cached } = this.#counts.sum(shareSeconds, now)
    const recent = this.#counts.sum(rateSeconds, now)
    // The current second is not over.
    const seconds = rateSeconds - 1 + (now % 1000) / 1000
    return {
      ...state,
      circuitRetryAt: this.#retryAt(circuitRetryInMs),
      lastCalls: [...this.#calls],
      callsPerThousand: answered + cached === 0 ? null : (1000 * calls) / (answered + cached),
      cacheShare: asked === 0 ? null : cached / asked,
      answeredPerSecond: rounded((recent.answered + recent.cached) / seconds),
    }
  }

  #retryAt(inMs: number): Date | null {
    if (inMs === 0) return null
    const at = Date.now() + inMs
    const known = this.#newest?.activity.circuitRetryAt
    return known && Math.abs(known.getTime() - at) < sameMomentMs ? known : new Date(at)
  }
}

/** More digits would only make the events larger. */
function rounded(value: number): number {
  return Math.round(10 * value) / 10
}
