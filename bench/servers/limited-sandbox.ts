/**
 * The sandbox with a limit of calls per second: it answers further calls with HTTP 429. The arguments are
 * the limit and the latencies of single and bulk calls. A second port reports what the operations cost.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { isJobNumber } from '../load/job-numbers.ts'
import type { OperationCalls } from './sandbox-process.ts'

const [ratePerSecond, singleLatencyMs, bulkLatencyMs] = process.argv.slice(2).map(Number) as [
  number,
  number,
  number,
]

/**
 * Clients that count calls in windows of a second may make twice the rate around the end of a window.
 * With this many permits, every such client stays within the limit.
 */
const maxPermits = 2 * ratePerSecond

const noCalls: OperationCalls = { calls: 0, numbers: 0, rejectedCalls: 0 }
let counts = noCalls
let permits = maxPermits
let countedAt = performance.now()

function takePermit(): boolean {
  const now = performance.now()
  permits = Math.min(maxPermits, permits + ((now - countedAt) / 1000) * ratePerSecond)
  countedAt = now
  if (permits < 1) return false
  permits -= 1
  return true
}

const sandbox = await startSandbox({
  singleLatencyMs,
  bulkLatencyMs,
  // The sandbox reads its faults after this function, in the same turn: they are those of this call.
  onCall: ({ addresses }) => {
    const isGranted = takePermit()
    sandbox.plan(isGranted ? [] : [{ status: 429, headers: { 'retry-after': '1' } }])
    if (!isGranted) {
      counts = { ...counts, rejectedCalls: counts.rejectedCalls + 1 }
      return
    }
    const count = addresses.filter((address) => !isJobNumber(address)).length
    if (count > 0) {
      counts = { ...counts, calls: counts.calls + 1, numbers: counts.numbers + count }
    }
  },
})

const reporter = createServer((request, response) => {
  if (request.method === 'DELETE') counts = noCalls
  response.end(JSON.stringify(counts))
})
reporter.listen(0, '127.0.0.1', () => {
  const { port } = reporter.address() as AddressInfo
  const { url, sid, apiKey } = sandbox
  process.stdout.write(
    `BASE_URL=${url} KALEYRA_SID=${sid} KALEYRA_API_KEY=${apiKey} COUNTS=http://127.0.0.1:${port}/\n`,
  )
})
