import { Pool } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { prepareLimiters } from '../../src/store/postgres-limiter.ts'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { afterTest } from '../support/after-test.ts'
import { describeEachStore, describePostgres } from '../support/each-store.ts'
import { startIssuer } from '../support/start-issuer.ts'
import { requestDevice } from '../support/request-device.ts'
import { startBoth, startServer, startTestSandbox, withCache } from '../support/start-server.ts'

/** Steps of the system's clock. `performance.now()` has none. */
const steps: [string, number][] = [
  ['an hour back', -3_600_000],
  ['30 seconds back', -30_000],
  ['an hour ahead', 3_600_000],
]

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }))
afterEach(() => void vi.useRealTimers())

const stepClock = async (ms: number) => void vi.setSystemTime(Date.now() + ms)

/** The failures of lookups after a step. A lookup that waits for more than two windows fails. */
async function failuresAfter(environment: Record<string, string>, step: () => Promise<void>) {
  const { execute } = await startBoth(
    {},
    { UPSTREAM_RATE_PER_SECOND: '5', REQUEST_DEADLINE_MS: '3000', ...environment },
  )
  const lookUp = async (count: number, from: number) => {
    const lookups = addressList(count, from).map((one) => execute(DeviceDocument, { address: one }))
    return (await Promise.all(lookups)).flatMap(({ errors }) => errors ?? [])
  }
  expect(await lookUp(2, 0)).toEqual([])
  await step()
  return lookUp(8, 100)
}

/** The `Retry-After` of a client with a used budget after a step; `NaN` if there is none. */
async function retryAfter(environment: Record<string, string>, step: () => Promise<void>) {
  const { execute } = await startBoth(
    {},
    { CLIENT_ADDRESSES_PER_MINUTE: '10', MAX_ADDRESSES_PER_OPERATION: '10', ...environment },
  )
  await execute(ListDocument, { addresses: addressList(10) })
  await step()
  const { headers } = await execute(ListDocument, { addresses: addressList(1, 100) })
  return Number(headers.get('retry-after') ?? NaN)
}

describe('without a database', () => {
  it.each(steps)('no lookup waits after a step of the clock: %s', async (_, ms) => {
    expect(await failuresAfter({}, () => stepClock(ms))).toEqual([])
  })

  it.each(steps)('the budget of a client survives a step of the clock: %s', async (_, ms) => {
    const seconds = await retryAfter({}, () => stepClock(ms))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
  })
})

describe('the keys of an issuer', () => {
  async function startWithIssuer() {
    const issuer = await startIssuer()
    const { send } = await startBoth({}, issuer.environment)
    const status = async (kid: string) => {
      const authorization = `Bearer ${await issuer.sign({}, { kid })}`
      return (await send('{ __typename }', {}, { authorization })).status
    }
    let passedMs = 0
    const now = performance.now.bind(performance)
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + passedMs)
    afterTest(() => clock.mockRestore())
    const pass = (ms: number) => void (passedMs += ms)
    return { issuer, status, pass }
  }

  it.each(steps)('are fetched for an unknown key, at most every 30 s: %s', async (_, ms) => {
    const { issuer, status, pass } = await startWithIssuer()
    expect(await status('first')).toBe(200)
    issuer.renameKey('second')
    await stepClock(ms)
    expect([await status('second'), issuer.fetchCount()]).toEqual([401, 1])
    pass(30_000)
    expect([await status('second'), await status('second')]).toEqual([200, 200])
    expect([await status('third'), issuer.fetchCount()]).toEqual([401, 2])
  })

  it.each(steps)('are not used for more than ten minutes: %s', async (_, ms) => {
    const { issuer, status, pass } = await startWithIssuer()
    expect(await status('first')).toBe(200)
    issuer.renameKey('second')
    await stepClock(ms)
    pass(10 * 60_000 - 10_000)
    expect(await status('first')).toBe(200)
    pass(10_001)
    expect(await status('first')).toBe(401)
    expect(issuer.fetchCount()).toBe(2)
  })
})

/** Erases a cached number after a step that ends before the next lookup. */
async function eraseDuringStep(server: Awaited<ReturnType<typeof startServer>>, ms: number) {
  await stepClock(ms)
  const { data } = await server.send(
    `mutation { eraseDevice(address: "${address(1)}") { wasCached } }`,
  )
  await stepClock(-ms)
  return { data, source: (await requestDevice(server, address(1))).source }
}

const erased = { data: { eraseDevice: { wasCached: true } }, source: 'SINGLE' }

describeEachStore((createPlace) => {
  async function createEnvironment() {
    const place = await createPlace()
    const store =
      'databaseUrl' in place ? { DATABASE_URL: place.databaseUrl } : { DATA_DIR: place.directory }
    return { ...withCache, ...store }
  }

  it.each(steps)('an erasure covers answers from before a step: %s', async (_, ms) => {
    const server = await startBoth({}, await createEnvironment())
    await requestDevice(server, address(1))
    expect(await eraseDuringStep(server, ms)).toEqual(erased)
  })

  it.each(steps)('an erasure covers stored answers from before a step: %s', async (_, ms) => {
    const environment = await createEnvironment()
    const sandbox = await startTestSandbox()
    const before = await startServer(sandbox, environment)
    await requestDevice(before, address(1))
    await before.close()
    const server = await startServer(sandbox, environment)
    expect(await eraseDuringStep(server, ms)).toEqual(erased)
  })
})

describePostgres((createDatabase) => {
  /** A server that finds no table counts in memory at first. */
  async function createTable() {
    const databaseUrl = await createDatabase()
    const database = new Pool({ connectionString: databaseUrl })
    afterTest(() => database.end())
    prepareLimiters(database)
    await vi.waitFor(() => database.query('SELECT FROM rate_limits'))
    const rowCount = async (sql: string, values: unknown[] = []) =>
      (await database.query(sql, values)).rowCount
    return { rowCount, environment: { ...withCache, DATABASE_URL: databaseUrl } }
  }

  it.each(steps)('no lookup waits after a step of the clock: %s', async (_, ms) => {
    const { environment, rowCount } = await createTable()
    expect(await failuresAfter(environment, () => stepClock(ms))).toEqual([])
    expect(await rowCount('SELECT FROM rate_limits')).toBeGreaterThan(0)
  })

  it.each(steps)('the budget of a client survives a step of the clock: %s', async (_, ms) => {
    const { environment, rowCount } = await createTable()
    const seconds = await retryAfter(environment, () => stepClock(ms))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(await rowCount('SELECT FROM rate_limits')).toBeGreaterThan(0)
  })

  it.each(steps)('no lookup waits after a step of the database’s clock: %s', async (_, ms) => {
    const { environment, rowCount } = await createTable()
    // Only the difference between the clock and the windows matters, so the windows can move instead.
    const moveWindows = async () => {
      const move = 'UPDATE rate_limits SET expire = expire - $1'
      expect(await rowCount(move, [ms])).toBeGreaterThan(0)
    }
    expect(await failuresAfter(environment, moveWindows)).toEqual([])
  })

  it('an outage of another process lasts no longer after a step of the clock', async () => {
    const { environment, rowCount } = await createTable()
    const { sandbox, ...first } = await startBoth({}, environment)
    sandbox.plan([{ times: 1, status: 429, headers: { 'retry-after': '20' } }])
    await first.send(`{ device(address: "${address(1)}", maxAgeSeconds: 0) { address } }`)
    await expect.poll(() => rowCount('SELECT FROM outages')).toBe(1)
    await stepClock(-30_000)
    const second = await startServer(sandbox, { ...environment, REQUEST_DEADLINE_MS: '1000' })
    await expect.poll(() => second.app.state().circuit).toBe('THROTTLED')
    const { errors } = await second.execute(DeviceDocument, { address: address(2) })
    expect(errors?.[0]?.extensions?.['retryAfterMs']).toBeLessThanOrEqual(20_000)
  })
})
