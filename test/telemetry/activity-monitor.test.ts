import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Activity, ActivityState } from '../../src/domain/activity.ts'
import type { CallReport } from '../../src/domain/call-report.ts'
import { ActivityMonitor } from '../../src/telemetry/activity-monitor.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }))
afterEach(() => void vi.useRealTimers())

const idle: ActivityState = {
  pending: { interactive: 0, background: 0 },
  inFlight: { interactive: 0, background: 0 },
  bulkInFlight: 0,
  singleInFlight: 0,
  maxInFlight: 16,
  circuit: 'CLOSED',
  circuitRetryInMs: 0,
}

function createMonitor() {
  let state = idle
  let readCount = 0
  const monitor = new ActivityMonitor(() => {
    readCount += 1
    return state
  })
  return {
    monitor,
    set: (changes: Partial<ActivityState>) => void (state = { ...state, ...changes }),
    readCount: () => readCount,
  }
}

function report(changes: Partial<CallReport> = {}): CallReport {
  const now = performance.now()
  return {
    lane: 'bulk',
    startedAt: now - 250,
    endedAt: now,
    waitsMs: [0, 0, 0],
    paddingCount: 0,
    isBackground: false,
    operations: new Map(),
    result: 'ANSWERED',
    ...changes,
  }
}

/** Reads all values that a watcher gets. */
function collect(monitor: ActivityMonitor, signal?: AbortSignal) {
  const received: Activity[] = []
  const ended = (async () => {
    for await (const activity of monitor.watch(signal)) received.push(activity)
  })()
  return { received, ended }
}

const elapse = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('ActivityMonitor', () => {
  it('reads the state only for watchers, twice a second, once for all of them', async () => {
    const { monitor, set, readCount } = createMonitor()
    monitor.callEnded(report())
    monitor.cacheDecided({ asked: 5, fresh: 2 })
    await elapse(5000)
    expect([readCount(), vi.getTimerCount()]).toEqual([0, 0])

    const closing = new AbortController()
    const watchers = [1, 2, 3].map(() => collect(monitor, closing.signal))
    await elapse(0)
    expect(readCount()).toBe(1)
    set({ bulkInFlight: 2 })
    await elapse(499)
    expect(watchers.map(({ received }) => received.length)).toEqual([1, 1, 1])
    await elapse(1)
    expect(readCount()).toBe(2)
    for (const { received } of watchers) {
      expect(received.map(({ bulkInFlight }) => bulkInFlight)).toEqual([0, 2])
      expect(received[1]).toBe(watchers[0]!.received[1])
    }
    closing.abort()
    await Promise.all(watchers.map(({ ended }) => ended))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives one that comes later what the others have, and the newest after a pause', async () => {
    const { monitor, set } = createMonitor()
    const closing = new AbortController()
    const first = collect(monitor, closing.signal)
    await elapse(200)
    set({ singleInFlight: 1 })
    const second = collect(monitor, closing.signal)
    await elapse(0)
    expect(second.received).toEqual(first.received)
    closing.abort()
    await Promise.all([first.ended, second.ended])
    const { received } = collect(monitor)
    await elapse(0)
    expect(received).toMatchObject([{ singleInFlight: 1 }])
  })

  it('sends nothing while nothing changes', async () => {
    const { monitor, set } = createMonitor()
    const { received } = collect(monitor)
    await elapse(10_000)
    expect(received).toHaveLength(1)
    set({ pending: { interactive: 3, background: 500 } })
    await elapse(10_000)
    expect(received).toHaveLength(2)
    expect(received[1]!.pending).toEqual({ interactive: 3, background: 500 })
  })

  it('has the last 60 calls, oldest first, with numbers that count all calls', async () => {
    const { monitor } = createMonitor()
    for (let call = 0; call < 70; call++) monitor.callEnded(report())
    monitor.callEnded(
      report({
        lane: 'single',
        waitsMs: [0],
        paddingCount: 0,
        isBackground: true,
        startedAt: performance.now() - 120.04,
        result: 'TIMEOUT',
      }),
    )
    monitor.callEnded(report({ paddingCount: 97 }))
    const { received } = collect(monitor)
    await elapse(0)
    const { lastCalls } = received[0]!
    expect(lastCalls.map(({ number }) => number)).toEqual(
      Array.from({ length: 60 }, (_, place) => 13 + place),
    )
    expect(lastCalls.slice(-2)).toEqual([
      {
        number: 71,
        lane: 'single',
        size: 1,
        isBackground: true,
        durationMs: 120,
        result: 'TIMEOUT',
      },
      {
        number: 72,
        lane: 'bulk',
        size: 100,
        isBackground: false,
        durationMs: 250,
        result: 'ANSWERED',
      },
    ])
  })

  it('has the rates of the last minute and of the last ten seconds', async () => {
    const { monitor } = createMonitor()
    await elapse(59_000 - (performance.now() % 1000)) // a full second
    const { received } = collect(monitor)
    await elapse(0)
    expect(received[0]).toMatchObject({
      callsPerThousand: null,
      cacheShare: null,
      answeredPerSecond: 0,
    })
    monitor.callEnded(report({ waitsMs: Array<number>(300).fill(0) }))
    monitor.callEnded(report({ result: 'TIMEOUT' }))
    monitor.cacheDecided({ asked: 400, fresh: 100 })
    await elapse(500)
    expect(received.at(-1)).toMatchObject({ callsPerThousand: 5, cacheShare: 0.25 })
    expect(received.at(-1)!.answeredPerSecond).toBe(42.1) // 400 in 9.5 seconds
    await elapse(10_000)
    expect(received.at(-1)).toMatchObject({ callsPerThousand: 5, answeredPerSecond: 0 })
    await elapse(50_000)
    expect(received.at(-1)).toMatchObject({ callsPerThousand: null, cacheShare: null })
  })

  it('shows when a call tries again, as the same moment each time', async () => {
    const { monitor, set } = createMonitor()
    const { received } = collect(monitor)
    await elapse(0)
    expect(received[0]!.circuitRetryAt).toBeNull()
    set({ circuit: 'OPEN', circuitRetryInMs: 5000 })
    await elapse(500)
    const at = new Date(Date.now() + 5000)
    expect(received.at(-1)).toMatchObject({ circuit: 'OPEN', circuitRetryAt: at })
    // The clocks differ by a fraction of a millisecond.
    set({ circuitRetryInMs: 4499.7 })
    await elapse(500)
    expect(received).toHaveLength(2)
    set({ circuitRetryInMs: 30_000 })
    await elapse(500)
    expect(received.at(-1)!.circuitRetryAt).toEqual(new Date(Date.now() + 30_000))
  })

  it('ends its watches when it closes, and every later one after its first value', async () => {
    const { monitor } = createMonitor()
    const before = collect(monitor)
    await elapse(0)
    monitor.close()
    await before.ended
    const later = collect(monitor)
    await later.ended
    expect([before.received.length, later.received.length]).toEqual([1, 1])
    expect(vi.getTimerCount()).toBe(0)
  })
})
