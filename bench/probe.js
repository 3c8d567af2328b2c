/**
 * Loaded with `--import` into every process that is measured: tells the bench, when asked over
 * Node's channel between processes, what the process needed. Without that channel it does nothing.
 * It is JavaScript, since what it takes to read TypeScript would be measured too: 40 MB.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** The histogram counts the interval itself with each delay. */
const intervalMs = 10

if (process.send !== undefined) {
  const delays = monitorEventLoopDelay({ resolution: intervalMs })
  delays.enable()
  let cpuBefore = process.cpuUsage()
  const lateMs = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - intervalMs)
  process.on('message', (message) => {
    if (message === 'reset') {
      delays.reset()
      cpuBefore = process.cpuUsage()
    }
    if (message !== 'report') return
    const { user, system } = process.cpuUsage(cpuBefore)
    const { rss, heapUsed } = process.memoryUsage()
    process.send({
      rssBytes: rss,
      heapUsedBytes: heapUsed,
      cpuMs: (user + system) / 1000,
      loopDelayMs: {
        p50: lateMs(delays.percentile(50)),
        p99: lateMs(delays.percentile(99)),
        max: lateMs(delays.max),
      },
    })
  })
  // Listening to the bench does not keep a process alive that is otherwise done.
  process.channel?.unref()
}
