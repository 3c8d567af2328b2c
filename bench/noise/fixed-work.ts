/** A thread that does the same piece of work as often as a message says, and answers with the times in ms. */
import { parentPort } from 'node:worker_threads'

/** About 5 ms: most pieces end before another process gets the core, even on a busy machine. */
const stepCount = 2_000_000

function work(): number {
  let value = 1
  for (let step = 0; step < stepCount; step++) {
    value = (Math.imul(value ^ (value >>> 15), 1 | value) + step) | 0
  }
  return value
}

parentPort?.on('message', (count: number) => {
  const times = Array.from({ length: count }, () => {
    const startedAt = performance.now()
    work()
    return performance.now() - startedAt
  })
  parentPort?.postMessage(times)
})
