import { spawn } from 'node:child_process'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(
  new URL('../contestants/node_modules/autocannon/autocannon.js', import.meta.url),
)

export interface ClosedLoopLoad {
  readonly connectionCount: number
  readonly seconds: number
}

export interface ClosedLoopFigures {
  readonly requestsPerSecond: number
  readonly requestCount: number
  /** In milliseconds; autocannon counts whole ones. */
  readonly p50Ms: number
  readonly p99Ms: number
}

/**
 * Sends the same operation repeatedly from a separate process. Each connection sends the next
 * request when it has received the response. Throws when a request fails.
 */
export async function sendInClosedLoop(
  url: string,
  body: string,
  { connectionCount, seconds }: ClosedLoopLoad,
): Promise<ClosedLoopFigures> {
  // The servers close a connection after 10,000 requests. autocannon does not detect that.
  const args = ['-D', 5000, '-j', '-c', connectionCount, '-d', seconds, '-m', 'POST', '-b', body]
  const headers = ['-H', 'content-type=application/json']
  const child = spawn(process.execPath, [program, ...args.map(String), ...headers, url], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const result = (await json(child.stdout)) as {
    requests: { average: number; total: number }
    latency: { p50: number; p99: number }
    errors: number
    non2xx: number
  }
  const { requests, latency, errors, non2xx } = result
  if (errors > 0 || non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} not 2xx`)
  return {
    requestsPerSecond: requests.average,
    requestCount: requests.total,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
  }
}
