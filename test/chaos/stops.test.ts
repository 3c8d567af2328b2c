import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { afterTest, concurrent } from '../support/after-test.ts'
import { createDirectory } from '../support/each-store.ts'
import { createHangingPipe } from '../support/hanging-pipe.ts'
import { canPreload, withHangingDisk } from '../support/preload-library.ts'
import { refusingCollector, startSilentCollector } from '../support/start-collector.ts'
import { postgresPath, startPostgres } from '../support/start-postgres.ts'
import { shipped, startProcess, type TestProcess } from '../support/start-process.ts'
import { createClient, startTestSandbox } from '../support/start-server.ts'

const collectors = {
  'no collector': async () => ({}),
  'a collector that refuses connections': async () => refusingCollector,
  'a silent collector': startSilentCollector,
}
type Collector = keyof typeof collectors

type StoreState = 'fine' | 'hung' | 'gone'

interface TestStore {
  readonly environment: Readonly<Record<string, string>>
  /** Makes the store of the running server hang or disappear. */
  readonly fail: () => Promise<void> | void
  /** Resolves when a thread hangs in a system call of the store. */
  readonly isHanging?: () => Promise<void> | undefined
}

type CreateStore = (state: StoreState) => Promise<TestStore>

const createSqlite: CreateStore = async (state) => {
  const directory = createDirectory()
  const path = join(createDirectory(), 'pipe')
  let pipe: ReturnType<typeof createHangingPipe> | undefined
  return {
    environment: { DATA_DIR: directory, ...(state === 'hung' && withHangingDisk(path)) },
    isHanging: () => pipe?.isRead(),
    fail: () => {
      if (state === 'hung') pipe = createHangingPipe(path)
      if (state === 'gone') for (const file of readdirSync(directory)) rmSync(join(directory, file))
    },
  }
}

const createPostgres: CreateStore = async (state) => {
  const postgres = await startPostgres()
  let isStopped = false
  const stopOnce = async () => {
    if (!isStopped) await postgres.stop()
    isStopped = true
  }
  afterTest(stopOnce)
  return {
    environment: { DATABASE_URL: await postgres.createDatabase() },
    fail: async () => {
      if (state === 'hung') postgres.suspend()
      if (state === 'gone') await stopOnce()
    },
  }
}

interface Conditions {
  readonly collector?: Collector
  readonly store?: CreateStore
  readonly state?: StoreState
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts a server that has traces to send and answers to write, and then breaks its store. */
async function startServer(conditions: Conditions) {
  const { collector = 'no collector', store: createStore = createSqlite } = conditions
  const { state = 'fine' } = conditions
  const store = await createStore(state)
  const sandbox = await startTestSandbox()
  const server = startProcess(shipped, [], {
    PORT: '0',
    KALEYRA_BASE_URL: sandbox.url,
    KALEYRA_SID: sandbox.sid,
    KALEYRA_API_KEY: sandbox.apiKey,
    UPSTREAM_TIMEOUT_MS: '14000',
    ...(await collectors[collector]()),
    ...store.environment,
    ...conditions.environment,
  })
  const [, url] = await server.prints(/^Open (\S+)$/m)
  const { send } = createClient(url!)
  const lookUp = async (address: string) => {
    const { data, errors } = await send<{ device: { address: string } | null }>(
      `{ device(address: "${address}") { address } }`,
    )
    return data.device?.address ?? errors?.[0]?.extensions?.['code']
  }
  await lookUp('+999100000001')
  await store.fail()
  await lookUp('+999100000002')
  await store.isHanging?.()
  return {
    ...server,
    url: url!,
    lookUp,
    /** Starts an operation that the vendor answers after 10 s. */
    openOperation: async () => {
      sandbox.plan([{ delayMs: 10_000 }])
      const count = sandbox.received.length
      const answer = lookUp('+999100000003')
      answer.catch(() => undefined) // a second signal closes its connection
      await vi.waitFor(() => expect(sandbox.received.length).toBeGreaterThan(count))
      return { answer }
    },
  }
}

/** Resolves with the exit code. Kills the process if it takes longer. */
async function exitsWithin({ child, exited }: TestProcess, withinMs: number) {
  const timeout = new AbortController()
  const tooLate = wait(withinMs, 'STILL RUNNING', { signal: timeout.signal })
  const code = await Promise.race([exited, tooLate])
  timeout.abort()
  await tooLate.catch(() => undefined)
  child.kill('SIGKILL')
  return code
}

const maxStopMs = 15_000
const loads = ['idle', 'one open operation'] as const
const collectorNames = Object.keys(collectors) as Collector[]
const matrix = (states: readonly StoreState[]) =>
  states.flatMap((state) =>
    collectorNames.flatMap((collector) => loads.map((load) => ({ state, collector, load }))),
  )

/** Sends SIGTERM. Resolves with the exit code and what the open operation answered. */
async function stop(conditions: Conditions, load: (typeof loads)[number]) {
  const server = await startServer(conditions)
  const operation = load === 'idle' ? undefined : await server.openOperation()
  server.child.kill('SIGTERM')
  return { code: await exitsWithin(server, maxStopMs), answer: await operation?.answer }
}

const stopped = (load: (typeof loads)[number]) => ({
  code: 0,
  answer: load === 'idle' ? undefined : '+999100000003',
})

type Cell = ReturnType<typeof matrix>[number]

describe.concurrent('SIGTERM with SQLite', () => {
  it.for(matrix(canPreload ? ['fine', 'hung', 'gone'] : ['fine', 'gone']))(
    'ends the process with 0 within 15 s: store $state, $collector, $load',
    { timeout: 40_000 },
    concurrent(async ({ state, collector, load }: Cell) => {
      expect(await stop({ state, collector }, load)).toEqual(stopped(load))
    }),
  )
})

describe.skipIf(postgresPath === undefined).concurrent('SIGTERM with Postgres', () => {
  const cells = matrix(['hung', 'gone']).filter(({ collector }) => collector !== collectorNames[1])
  it.for(cells)(
    'ends the process with 0 within 15 s: store $state, $collector, $load',
    { timeout: 40_000 },
    concurrent(async ({ state, collector, load }: Cell) => {
      const conditions = { store: createPostgres, state, collector }
      expect(await stop(conditions, load)).toEqual(stopped(load))
    }),
  )
})

const maxSecondStopMs = 2000

describe.concurrent('a second signal', () => {
  const hanging: readonly (Conditions & { readonly name: string; readonly isBusy?: boolean })[] = [
    { name: 'an operation', isBusy: true },
    { name: 'the collector', collector: 'a silent collector' },
    ...(canPreload ? [{ name: 'the disk', state: 'hung' as const, isBusy: true }] : []),
    ...(postgresPath === undefined
      ? []
      : [{ name: 'Postgres', store: createPostgres, state: 'hung' as const, isBusy: true }]),
    { name: 'the delay', environment: { SHUTDOWN_DELAY_MS: '60000' } },
  ]
  it.for(hanging)(
    'ends the process at once with 1 while this takes time: $name',
    concurrent(async ({ isBusy = false, ...conditions }: (typeof hanging)[number]) => {
      const server = await startServer(conditions)
      if (isBusy) await server.openOperation()
      server.child.kill('SIGTERM')
      await server.prints(/A second signal ends the process at once\./)
      server.child.kill('SIGTERM')
      expect(await exitsWithin(server, maxSecondStopMs)).toBe(1)
    }),
  )
})

describe.concurrent('a disk that hangs during the start', () => {
  const startWith = (environment: Readonly<Record<string, string>>) =>
    startProcess(shipped, [], {
      PORT: '0',
      KALEYRA_BASE_URL: 'http://127.0.0.1:1',
      KALEYRA_SID: 'some-sid',
      KALEYRA_API_KEY: 'some-key',
      ...environment,
    })
  const startWithHangingStore = async (environment: Readonly<Record<string, string>> = {}) => {
    const pipe = createHangingPipe()
    const directory = { DATA_DIR: createDirectory() }
    const server = startWith({ ...directory, ...withHangingDisk(pipe.path), ...environment })
    await pipe.isRead()
    return server
  }

  it.skipIf(!canPreload)(
    'does not prevent the end at a signal, before the server listens and after that',
    concurrent(async () => {
      const early = await startWithHangingStore()
      early.child.kill('SIGTERM')
      expect(await exitsWithin(early, maxStopMs)).toBe(0)
      expect(early.printed()).toMatch(/Stopping when/)
      expect(early.printed()).not.toContain('Open http')
      const late = await startWithHangingStore()
      await late.prints(/^Open http/m)
      late.child.kill('SIGTERM')
      expect(await exitsWithin(late, maxStopMs)).toBe(0)
    }),
  )

  it.skipIf(!canPreload)(
    'does not prevent the end with 1 when the port is in use',
    concurrent(async () => {
      const { url } = await startTestSandbox()
      const server = await startWithHangingStore({ PORT: new URL(url).port })
      await server.prints(/address already in use/)
      expect(await exitsWithin(server, maxSecondStopMs)).toBe(1)
    }),
  )

  it(
    'does not prevent the end at a signal while the server reads PERSISTED_OPERATIONS',
    concurrent(async () => {
      const pipe = createHangingPipe()
      const server = startWith({ PERSISTED_OPERATIONS: pipe.path })
      await pipe.isRead()
      server.child.kill('SIGTERM')
      expect(await exitsWithin(server, maxStopMs)).toBe(0)
      expect(server.printed()).toMatch(/Stopping when/)
    }),
  )
})

describe.concurrent('SHUTDOWN_DELAY_MS', () => {
  it(
    'continues to answer operations while /ready says 503, and then stops',
    concurrent(async () => {
      const server = await startServer({ environment: { SHUTDOWN_DELAY_MS: '3000' } })
      const statusOf = async (path: string) => (await fetch(new URL(path, server.url))).status
      expect(await statusOf('/ready')).toBe(200)
      server.child.kill('SIGTERM')
      await server.prints(/The shutdown begins in 3000 ms\./)
      expect(await statusOf('/ready')).toBe(503)
      expect(await statusOf('/health')).toBe(200)
      expect(await server.lookUp('+999100000004')).toBe('+999100000004')
      expect(server.printed()).not.toContain('Stopping when')
      expect(await exitsWithin(server, maxStopMs)).toBe(0)
      expect(server.printed()).toContain('Stopping when')
    }),
  )
})
