/**
 * Loaded with `--import` into every process that is measured: tells the bench, when asked over
 * Node's channel between processes, what the process needed. Without that channel it does nothing.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface Needs {
  /** Resident memory, in bytes. */
  readonly rssBytes: number
  readonly heapUsedBytes: number
  /** Of user and system together, since the last `reset`, in milliseconds. */
  readonly cpuMs: number
  /** How late timers were since the last `reset`, in milliseconds. */
  readonly loopDelayMs: { readonly p50: number; readonly p99: number; readonly max: number }
}

/** The histogram counts the interval itself with each delay. */
const intervalMs = 10

if (process.send !== undefined) {
  const delays = monitorEventLoopDelay({ resolution: intervalMs })
  delays.enable()
  let cpuBefore = process.cpuUsage()
  const lateMs = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - intervalMs)
  process.on('message', (message) => {
    if (message === 'reset') {
      delays.reset()
      cpuBefore = process.cpuUsage()
    }
    if (message !== 'report') return
    const { user, system } = process.cpuUsage(cpuBefore)
    const { rss, heapUsed } = process.memoryUsage()
    process.send?.({
      rssBytes: rss,
      heapUsedBytes: heapUsed,
      cpuMs: (user + system) / 1000,
      loopDelayMs: {
        p50: lateMs(delays.percentile(50)),
        p99: lateMs(delays.percentile(99)),
        max: lateMs(delays.max),
      },
    } satisfies Needs)
  })
  // Listening to the bench does not keep a process alive that is otherwise done.
  process.channel?.unref()
}
