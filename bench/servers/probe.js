/**
 * Loaded with `--import` into every measured process: reports the resources that the process used,
 * on request over Node's IPC channel. Without that channel it does nothing. It is JavaScript because
 * Node needs 40 MB to read TypeScript, which would be part of the measurement.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** The histogram includes this interval in each delay. */
const intervalMs = 10

if (process.send !== undefined) {
  const delays = monitorEventLoopDelay({ resolution: intervalMs })
  delays.enable()
  let cpuBefore = process.cpuUsage()
  const delayMs = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - intervalMs)
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
        p50: delayMs(delays.percentile(50)),
        p99: delayMs(delays.percentile(99)),
        max: delayMs(delays.max),
      },
    })
  })
  // The channel alone must not keep the process running.
  process.channel?.unref()
}
