import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts the sandbox as a process of its own, so that what is measured here is the server alone.
 */
export async function startSandboxProcess(singleLatencyMs: number, bulkLatencyMs: number) {
  const latencies = [
    '--single-latency-ms',
    `${singleLatencyMs}`,
    '--bulk-latency-ms',
    `${bulkLatencyMs}`,
  ]
  const child = spawn(process.execPath, ['src/sandbox/main.ts', '--port', '0', ...latencies], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [greeting] = (await once(child.stdout, 'data')) as [Buffer]
  const command = /BASE_URL=(\S+) KALEYRA_SID=(\S+) KALEYRA_API_KEY=(\S+)/.exec(String(greeting))
  if (command === null) throw new Error('the sandbox did not say how to point a server at it')
  const [, url, sid, key] = command
  return {
    url: url!,
    environment: { KALEYRA_BASE_URL: url, KALEYRA_SID: sid, KALEYRA_API_KEY: key },
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
