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
