import type { SandboxOptions } from '../../src/sandbox/start-sandbox.ts'
import { shipped, startProcess } from './start-process.ts'
import { withoutCache, startTestSandbox } from './start-server.ts'

/** Starts the bundled server as a process of its own, in front of a sandbox in the test. */
export async function startMain(
  environment: Record<string, string> = {},
  options: SandboxOptions = {},
) {
  const sandbox = await startTestSandbox(options)
  const server = startProcess(shipped, [], {
    PORT: '0',
    KALEYRA_BASE_URL: sandbox.url,
    KALEYRA_SID: sandbox.sid,
    KALEYRA_API_KEY: sandbox.apiKey,
    ...withoutCache,
    ...environment,
  })
  const [, url] = await server.prints(/^Open (\S+)$/m)
  return { ...server, sandbox, url: url! }
}
