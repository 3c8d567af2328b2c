import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

export const maxDepth = 10

/** What servers usually count: the process, the requests by outcome, and how long they take. */
export function createMetrics() {
  const registers = [new Registry()]
  collectDefaultMetrics({ register: registers[0] })
  const labelNames = ['outcome']
  const help = 'Operations'
  const count = new Counter({ name: 'operations_total', help, labelNames, registers })
  const seconds = new Histogram({ name: 'operation_seconds', help, labelNames, registers })
  return {
    observe: (outcome, tookMs) => {
      count.inc({ outcome })
      seconds.observe({ outcome }, tookMs / 1000)
    },
  }
}
