/** A thread that does the same piece of work for each message, and answers with the time it took, in ms. */
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

parentPort?.on('message', () => {
  const startedAt = performance.now()
  work()
  parentPort?.postMessage(performance.now() - startedAt)
})
