import { Pool } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { prepareLimiters } from '../../src/store/postgres-limiter.ts'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { addressList } from '../support/addresses.ts'
import { afterTest } from '../support/after-test.ts'
import { describePostgres } from '../support/each-store.ts'
import { startBoth, withCache } from '../support/start-server.ts'

/** Steps of the system's clock. `performance.now()` has none. */
const steps: [string, number][] = [
  ['an hour back', -3_600_000],
  ['30 seconds back', -30_000],
  ['an hour ahead', 3_600_000],
]

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }))
afterEach(() => void vi.useRealTimers())

const stepClock = async (ms: number) => void vi.setSystemTime(Date.now() + ms)

type Step = (ms: number) => Promise<void>

/** A lookup that waits for more than two windows fails. */
async function expectLookups(environment: Record<string, string>, step: Step, ms: number) {
  const { execute } = await startBoth(
    {},
    { UPSTREAM_RATE_PER_SECOND: '5', REQUEST_DEADLINE_MS: '3000', ...environment },
  )
  const lookUp = async (count: number, from: number) => {
    const lookups = addressList(count, from).map((one) => execute(DeviceDocument, { address: one }))
    for (const { data, errors } of await Promise.all(lookups)) {
      expect(errors).toBeUndefined()
      expect(data.device).not.toBeNull()
    }
  }
  await lookUp(2, 0)
  await step(ms)
  await lookUp(8, 100)
}

/** The budget of a minute stays used up, and clients wait at most a minute. */
async function expectBudget(environment: Record<string, string>, step: Step, ms: number) {
  const { execute } = await startBoth(
    {},
    { CLIENT_ADDRESSES_PER_MINUTE: '10', MAX_ADDRESSES_PER_OPERATION: '10', ...environment },
  )
  await execute(ListDocument, { addresses: addressList(10) })
  await step(ms)
  const { status, headers } = await execute(ListDocument, { addresses: addressList(1, 100) })
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60)
}

describe('without a database', () => {
  it.each(steps)('no lookup waits after a step of the clock: %s', (_, ms) =>
    expectLookups({}, stepClock, ms),
  )

  it.each(steps)('the budget of a client survives a step of the clock: %s', (_, ms) =>
    expectBudget({}, stepClock, ms),
  )
})

describePostgres((createDatabase) => {
  /** A server that finds no table counts in memory at first. */
  async function createTable() {
    const databaseUrl = await createDatabase()
    const database = new Pool({ connectionString: databaseUrl })
    afterTest(() => database.end())
    prepareLimiters(database)
    await vi.waitFor(() => database.query('SELECT FROM rate_limits'))
    const expectCounted = async () => {
      const { rowCount } = await database.query('SELECT FROM rate_limits')
      expect(rowCount).toBeGreaterThan(0)
    }
    return { database, expectCounted, environment: { ...withCache, DATABASE_URL: databaseUrl } }
  }

  it.each(steps)('no lookup waits after a step of the clock: %s', async (_, ms) => {
    const { environment, expectCounted } = await createTable()
    await expectLookups(environment, stepClock, ms)
    await expectCounted()
  })

  it.each(steps)('the budget of a client survives a step of the clock: %s', async (_, ms) => {
    const { environment, expectCounted } = await createTable()
    await expectBudget(environment, stepClock, ms)
    await expectCounted()
  })

  it.each(steps)('no lookup waits after a step of the database’s clock: %s', async (_, ms) => {
    const { environment, database } = await createTable()
    // Only the difference between the clock and the windows matters, so the windows can move instead.
    const moveWindows = async () => {
      const move = 'UPDATE rate_limits SET expire = expire - $1'
      expect((await database.query(move, [ms])).rowCount).toBeGreaterThan(0)
    }
    await expectLookups(environment, moveWindows, ms)
  })
})
