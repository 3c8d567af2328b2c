import type { RecordedCalls } from '../../src/sandbox/call-record.ts'
import { startServerProcess } from './server-process.ts'

export type SandboxProcess = Awaited<ReturnType<typeof startSandboxProcess>>

/** Starts the sandbox as a separate process, so that measurements of a server exclude it. */
export async function startSandboxProcess(singleLatencyMs: number, bulkLatencyMs: number) {
  const latencies = { '--single-latency-ms': singleLatencyMs, '--bulk-latency-ms': bulkLatencyMs }
  const { printed, stop } = await startServerProcess('src/sandbox/main.ts', {
    args: ['--port', '0', ...Object.entries(latencies).flat().map(String)],
    ready: /BASE_URL=(\S+) KALEYRA_SID=(\S+) KALEYRA_API_KEY=(\S+)/,
  })
  const [url, sid, key] = printed as [string, string, string]
  return {
    url,
    /** Makes a server, or another contestant, use this sandbox. */
    environment: { KALEYRA_BASE_URL: url, KALEYRA_SID: sid, KALEYRA_API_KEY: key },
    calls: async () => {
      const response = await fetch(`${url}/sandbox/calls`)
      return (await response.json()) as RecordedCalls
    },
    clearCalls: () => fetch(`${url}/sandbox/calls`, { method: 'DELETE' }),
    stop,
  }
}

/** What operations cost: calls and numbers, without calls that have only numbers of a job. */
export interface OperationCalls {
  /** The calls that the sandbox accepted. */
  readonly calls: number
  readonly numbers: number
  /** Calls above the rate limit, which got HTTP 429. */
  readonly rejectedCalls: number
}

export interface LimitedSandboxOptions {
  readonly ratePerSecond: number
  readonly singleLatencyMs: number
  readonly bulkLatencyMs: number
}

export type LimitedSandbox = Awaited<ReturnType<typeof startLimitedSandbox>>

/** Starts the sandbox with a rate limit as a separate process. */
export async function startLimitedSandbox(options: LimitedSandboxOptions) {
  const { ratePerSecond, singleLatencyMs, bulkLatencyMs } = options
  const { printed, stop } = await startServerProcess('bench/servers/limited-sandbox.ts', {
    args: [ratePerSecond, singleLatencyMs, bulkLatencyMs].map(String),
    ready: /BASE_URL=(\S+) KALEYRA_SID=(\S+) KALEYRA_API_KEY=(\S+) COUNTS=(\S+)/,
  })
  const [url, sid, key, countsUrl] = printed as [string, string, string, string]
  return {
    /** Makes a contestant use this sandbox, and keep its rate limit. */
    environment: {
      KALEYRA_BASE_URL: url,
      KALEYRA_SID: sid,
      KALEYRA_API_KEY: key,
      UPSTREAM_RATE_PER_SECOND: String(ratePerSecond),
    },
    calls: async () => (await (await fetch(countsUrl)).json()) as OperationCalls,
    clearCalls: async () => void (await fetch(countsUrl, { method: 'DELETE' })),
    stop,
  }
}
