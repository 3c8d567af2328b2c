import { describe, expect, it } from 'vitest'
import { concurrent } from '../support/after-test.ts'
import { createDirectory } from '../support/each-store.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { createClient, startTestSandbox, type TestSandbox } from '../support/start-server.ts'

const waiting = /Another process uses the data directory \S+: waiting up to 20 s until it ends\./

function startServer(sandbox: TestSandbox, directory: string) {
  const server = startProcess(shipped, [], {
    PORT: '0',
    KALEYRA_BASE_URL: sandbox.url,
    KALEYRA_SID: sandbox.sid,
    KALEYRA_API_KEY: sandbox.apiKey,
    DATA_DIR: directory,
  })
  return { ...server, url: async () => (await server.prints(/^Open (\S+)$/m))[1]! }
}

async function sourceOf(url: string): Promise<string> {
  const { data } = await createClient(url).send<{ device: { source: string } }>(
    '{ device(address: "+9991234567") { source } }',
  )
  return data.device.source
}

describe.concurrent('a second process with the same DATA_DIR', () => {
  it(
    'waits until the first one ends, and then uses its answers',
    concurrent(async () => {
      const sandbox = await startTestSandbox()
      const directory = createDirectory()
      const first = startServer(sandbox, directory)
      expect(await sourceOf(await first.url())).toBe('SINGLE')
      const second = startServer(sandbox, directory)
      await second.prints(waiting)
      first.child.kill('SIGTERM')
      expect(await first.exited).toBe(0)
      expect(await sourceOf(await second.url())).toBe('CACHE')
      expect(second.printed().match(new RegExp(waiting, 'g'))).toHaveLength(1)
    }),
  )

  it(
    'starts at once when the first one is killed',
    concurrent(async () => {
      const sandbox = await startTestSandbox()
      const directory = createDirectory()
      const first = startServer(sandbox, directory)
      await first.url()
      const second = startServer(sandbox, directory)
      await second.prints(waiting)
      const killedAt = performance.now()
      first.child.kill('SIGKILL')
      expect(await sourceOf(await second.url())).toBe('SINGLE')
      expect(performance.now() - killedAt).toBeLessThan(3000)
    }),
  )

  it(
    'ends with 0 at a signal while it waits',
    concurrent(async () => {
      const sandbox = await startTestSandbox()
      const directory = createDirectory()
      const first = startServer(sandbox, directory)
      await first.url()
      const second = startServer(sandbox, directory)
      await second.prints(waiting)
      const signalledAt = performance.now()
      second.child.kill('SIGTERM')
      expect(await second.exited).toBe(0)
      expect(performance.now() - signalledAt).toBeLessThan(5000)
    }),
  )

  it(
    'ends with 1 and a message if the first one does not end',
    concurrent(async () => {
      const sandbox = await startTestSandbox()
      const directory = createDirectory()
      const first = startServer(sandbox, directory)
      await first.url()
      const startedAt = performance.now()
      const second = startServer(sandbox, directory)
      expect(await second.exited).toBe(1)
      expect(performance.now() - startedAt).toBeGreaterThan(19_000)
      const lines = second.printed().trimEnd().split('\n')
      expect(lines).toHaveLength(2)
      expect(lines[0]).toMatch(waiting)
      expect(lines[1]).toBe(
        `Another process uses the data directory ${directory}. Give each process its own DATA_DIR, or set DATABASE_URL to share answers between processes.`,
      )
      expect(await sourceOf(await first.url())).toBe('SINGLE')
    }),
    40_000,
  )
})
