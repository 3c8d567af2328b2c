import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { concurrent } from '../support/after-test.ts'
import { createDirectory } from '../support/each-store.ts'
import { createHangingPipe } from '../support/hanging-pipe.ts'
import { canPreload, withHangingDisk, withoutFileLocks } from '../support/preload-library.ts'
import { shipped, startCommand } from '../support/start-process.ts'
import { createClient, startTestSandbox } from '../support/start-server.ts'

const fails = /The answer store fails or is slow: lookups continue without it\./

const canCreateNamespace = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0

interface StartOptions {
  readonly directory: string
  readonly environment?: Readonly<Record<string, string>>
  /** A command that runs the server. */
  readonly wrapper?: readonly string[]
}

async function startServer({ directory, environment = {}, wrapper = [] }: StartOptions) {
  const sandbox = await startTestSandbox()
  const [command, ...args] = [...wrapper, process.execPath, shipped] as const
  const server = startCommand(command, {
    args,
    environment: {
      PORT: '0',
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: sandbox.sid,
      KALEYRA_API_KEY: sandbox.apiKey,
      DATA_DIR: directory,
      ...environment,
    },
  })
  return { ...server, url: async () => (await server.prints(/^Open (\S+)$/m))[1]! }
}

async function expectAnswer(url: string): Promise<void> {
  const { data } = await createClient(url).send('{ device(address: "+9991234567") { source } }')
  expect(data).toEqual({ device: { source: 'SINGLE' } })
}

describe.concurrent('the file system of DATA_DIR', () => {
  it.skipIf(!canPreload)(
    'has no locks: the server says so and runs without the store',
    concurrent(async () => {
      const directory = createDirectory()
      const server = await startServer({ directory, environment: withoutFileLocks() })
      await expectAnswer(await server.url())
      await server.prints(
        /The filesystem of the data directory \S+ cannot lock files, so the server stores no answers there\./,
      )
      await server.prints(fails)
      expect(server.printed()).not.toContain('Another process')
      expect(readdirSync(directory).toSorted()).toEqual(['jobs-lock.sqlite', 'lock.sqlite'])
      server.child.kill('SIGTERM')
      expect(await server.exited).toBe(0)
    }),
  )

  it.skipIf(!canPreload)(
    'hangs: the server starts after 5 s, answers, and uses the store later',
    concurrent(async () => {
      const directory = createDirectory()
      const pipe = createHangingPipe()
      const startedAt = performance.now()
      const server = await startServer({ directory, environment: withHangingDisk(pipe.path) })
      const url = await server.url()
      expect(performance.now() - startedAt).toBeLessThan(10_000)
      await server.prints(fails)
      await expectAnswer(url)

      await pipe.isRead()
      pipe.release()
      await server.prints(/The answer store works again\./)
      server.child.kill('SIGTERM')
      expect(await server.exited).toBe(0)
      expect(readdirSync(directory).toSorted()).toEqual([
        'answers.sqlite',
        'jobs-lock.sqlite',
        'jobs.sqlite',
        'lock.sqlite',
      ])
    }),
  )

  it.skipIf(!existsSync('/proc/self'))(
    'cannot create the directory, as in /proc: the server runs without the store',
    concurrent(async () => {
      const server = await startServer({ directory: '/proc/self/data/answers' })
      await expectAnswer(await server.url())
      await server.prints(fails)
      server.child.kill('SIGTERM')
      expect(await server.exited).toBe(0)
    }),
  )
})

describe('a server that is process 1, as in a container', () => {
  it.skipIf(!canCreateNamespace)('ends with 0 at SIGTERM while it waits for DATA_DIR', async () => {
    const directory = createDirectory()
    const first = await startServer({ directory })
    await first.url()
    const wrapper = ['unshare', '--pid', '--fork', '--kill-child']
    const second = await startServer({ directory, wrapper })
    await second.prints(/Another process uses the data directory/)
    const children = readFileSync(`/proc/${second.child.pid}/task/${second.child.pid}/children`)
    const signalledAt = performance.now()
    process.kill(Number(children.toString()), 'SIGTERM')
    expect(await second.exited).toBe(0)
    expect(performance.now() - signalledAt).toBeLessThan(2000)
  })
})
