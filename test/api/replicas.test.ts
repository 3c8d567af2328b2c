import { expect, it, vi } from 'vitest'
import { Client } from 'pg'
import { deviceOf } from '../../src/sandbox/device-of.ts'
import { address, addressList } from '../support/addresses.ts'
import { describePostgres } from '../support/each-store.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { createClient, startServer, startTestSandbox, withCache } from '../support/start-server.ts'

const lookUp =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { address rcsEnabled source } failures { code } } }'

interface LookedUp {
  readonly bulkLookup: {
    readonly devices: readonly { address: string; rcsEnabled: boolean; source: string }[]
    readonly failures: readonly { code: string }[]
  }
}

type GraphqlClient = ReturnType<typeof createClient>

const list = ({ send }: GraphqlClient, addresses: readonly string[]) =>
  send<LookedUp>(lookUp, { addresses })

const one = ({ send }: GraphqlClient, number: string, more = '') =>
  send<{ device: { source: string } | null }>(`{ device(address: "${number}"${more}) { source } }`)

describePostgres((createDatabase) => {
  async function startTwo(
    options: Parameters<typeof startTestSandbox>[0] = {},
    environment: Record<string, string> = {},
  ) {
    const shared = {
      ...withCache,
      UPSTREAM_MAX_IN_FLIGHT: '8', // the sandbox allows 16, and each replica counts its own calls
      DATABASE_URL: await createDatabase(),
      ...environment,
    }
    const sandbox = await startTestSandbox(options)
    const first = await startServer(sandbox, shared)
    const second = await startServer(sandbox, shared)
    return { sandbox, first, second, shared }
  }

  it('replicas share cached answers and erasures', async () => {
    const { sandbox, first, second } = await startTwo()
    expect((await one(first, address(1))).data.device?.source).toBe('SINGLE')
    await expect.poll(async () => (await one(second, address(1))).data.device?.source).toBe('CACHE')
    const before = sandbox.received.length
    const { data } = await first.send(
      `mutation { eraseDevice(address: "${address(1)}") { wasCached } }`,
    )
    expect(data).toEqual({ eraseDevice: { wasCached: true } })
    await expect
      .poll(
        async () => (await one(second, address(1), ', maxAgeSeconds: 60')).data.device?.source,
        {
          timeout: 1500,
          interval: 50,
        },
      )
      .toBe('SINGLE')
    expect(sandbox.received).toHaveLength(before + 1)
  })

  it('replicas send 10,000 numbers only once when clients request them from both at once', async () => {
    const { sandbox, first, second } = await startTwo({
      bulkLatencyMs: 250,
      singleLatencyMs: 120,
    })
    const addresses = addressList(10_000)
    const answers = await Promise.all([list(first, addresses), list(second, addresses)])
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined()
      expect(data.bulkLookup.failures).toEqual([])
      const devices = new Map(data.bulkLookup.devices.map((device) => [device.address, device]))
      expect(
        addresses.every(
          (number) => devices.get(number)?.rcsEnabled === deviceOf(number).rcsEnabled,
        ),
      ).toBe(true)
    }
    const { bulkSizes, singleCalls, violations } = sandbox.calls()
    expect(bulkSizes.length).toBeLessThanOrEqual(22)
    expect(singleCalls).toBe(0)
    expect(violations).toEqual({})
  })

  it('replicas look up a number themselves after the other one failed', async () => {
    const { sandbox, first, second } = await startTwo({ singleLatencyMs: 100 })
    sandbox.plan([{ times: 3, status: 503 }])
    const [failing, waiting] = await Promise.all([
      one(first, address(7)),
      new Promise((resolve) => setTimeout(resolve, 60)).then(() => one(second, address(7))),
    ])
    expect(failing.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
    expect(waiting.data.device?.source).toBe('SINGLE')
  })

  it('replicas continue after a client disconnects during the wait for the other one', async () => {
    const { sandbox, first, second } = await startTwo({ singleLatencyMs: 300 })
    sandbox.plan([{ address: address(1), status: 403 }])
    const numbers = [address(1), address(2)]
    const lookup = list(first, numbers)
    await vi.waitFor(() => expect(sandbox.received).toHaveLength(2))
    const client = new AbortController()
    const waiting = fetch(second.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: lookUp, variables: { addresses: numbers } }),
      signal: client.signal,
    })
    setTimeout(() => client.abort(), 400)
    await expect(waiting).rejects.toThrow('abort')
    await lookup
    expect((await one(second, address(3))).data.device).not.toBeNull()
    expect([...first.unexpected, ...second.unexpected]).toEqual([])
  })

  it.each([
    ['429', { status: 429, headers: { 'retry-after': '20' } }, 'THROTTLED'],
    ['401', { status: 401 }, 'LOCKED_OUT'],
  ])('replicas stop within a second when one of them receives HTTP %s', async (_, fault, state) => {
    const { sandbox, first, second } = await startTwo({}, { REQUEST_DEADLINE_MS: '2000' })
    sandbox.plan([{ ...fault, times: 1 }])
    await one(first, address(1))
    await vi.waitFor(() => expect(second.app.state().circuit).toBe(state), { timeout: 1000 })
    const before = sandbox.received.length
    expect((await one(second, address(2))).errors).toHaveLength(1)
    expect(sandbox.received).toHaveLength(before)
  })

  it('replicas count a client’s budget and the rate limit of calls together', async () => {
    const { sandbox, first, second } = await startTwo(
      {},
      {
        MAX_ADDRESSES_PER_OPERATION: '10',
        CLIENT_ADDRESSES_PER_MINUTE: '10',
        UPSTREAM_RATE_PER_SECOND: '3',
      },
    )
    const [a, b] = await Promise.all([
      list(first, addressList(5)),
      list(second, addressList(5, 100)),
    ])
    expect([a.errors, b.errors]).toEqual([undefined, undefined])
    expect((await one(second, address(999))).errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED' } },
    ])
    const times = sandbox.received.map(({ at }) => at).toSorted((x, y) => x - y)
    // Ten calls at three a second begin in four different seconds.
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(2000)
  })

  it('replicas answer every lookup while Postgres is slow, and the log says so', async () => {
    const { sandbox, first, shared } = await startTwo()
    const blocker = new Client(shared.DATABASE_URL)
    await blocker.connect()
    await blocker.query('begin; lock table answers in access exclusive mode')
    const started = performance.now()
    const { data } = await list(first, addressList(300))
    expect(data.bulkLookup.devices).toHaveLength(300)
    expect(performance.now() - started).toBeLessThan(2000)
    expect((await one(first, address(0))).data.device?.source).toBe('CACHE')
    // Three reads have to time out. The leases are in another table, and work.
    expect((await one(first, address(1000))).data.device?.source).toBe('SINGLE')
    expect((await one(first, address(1001))).data.device?.source).toBe('SINGLE')
    const metrics = await readMetrics(first.url)
    expect(metrics.get('rcs_store_up')).toBe(0)
    expect(first.notices).toContain(
      'The answer store fails or is slow: lookups continue without it.',
    )
    await blocker.query('rollback')
    await blocker.end()
    await vi.waitFor(
      async () => {
        await one(first, address(5000), ', maxAgeSeconds: 5')
        expect((await readMetrics(first.url)).get('rcs_store_up')).toBe(1)
      },
      { timeout: 15_000, interval: 200 },
    )
    expect(sandbox.calls().violations).toEqual({})
  })

  it('replicas answer all their requests after another replica was killed', async () => {
    const sandbox = await startTestSandbox({ singleLatencyMs: 50, bulkLatencyMs: 100 })
    const environment = {
      PORT: '0',
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: sandbox.sid,
      KALEYRA_API_KEY: sandbox.apiKey,
      DATABASE_URL: await createDatabase(),
      LOG_LEVEL: 'warn',
    }
    const [dying, living] = [0, 1].map(() => startProcess(shipped, [], environment)) as [
      ReturnType<typeof startProcess>,
      ReturnType<typeof startProcess>,
    ]
    const urlOf = async ({ prints }: typeof dying) => (await prints(/^Open (\S+)$/m))[1]!
    const toDying = createClient(await urlOf(dying))
    const toLiving = createClient(await urlOf(living))
    const lost = Array.from({ length: 500 }, (_, index) =>
      one(toDying, address(index)).catch(() => undefined),
    )
    const answers = Array.from({ length: 500 }, (_, index) => one(toLiving, address(index)))
    await vi.waitFor(() => expect(sandbox.received.length).toBeGreaterThan(0), {
      interval: 1,
      timeout: 10_000,
    })
    dying.child.kill('SIGKILL')
    for (const { data, errors } of await Promise.all(answers)) {
      expect(errors).toBeUndefined()
      expect(data.device).not.toBeNull()
    }
    await Promise.all(lost)
  })
})
