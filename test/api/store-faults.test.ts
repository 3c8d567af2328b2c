import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { acquireDataDirLock } from '../../src/store/data-dir-lock.ts'
import { addressList } from '../support/addresses.ts'
import { createDirectory } from '../support/each-store.ts'
import { readMetrics, sumOf } from '../support/read-metrics.ts'
import { startBoth, startServer, withCache } from '../support/start-server.ts'
import { postgresPath, startPostgres } from '../support/start-postgres.ts'

type Server = Awaited<ReturnType<typeof startServer>>

/** Looks up numbers, and expects an answer for each. */
async function lookUp({ send }: Pick<Server, 'send'>, count: number, from: number) {
  const { data, errors } = await send<{ bulkLookup: { devices: { source: string }[] } }>(
    'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { source } } }',
    { addresses: addressList(count, from) },
  )
  expect(errors).toBeUndefined()
  expect(data.bulkLookup.devices).toHaveLength(count)
  return data.bulkLookup.devices.map(({ source }) => source)
}

const fails = 'The answer store fails or is slow: lookups continue without it.'
const worksAgain = 'The answer store works again.'

it('answers every lookup while the disk is full, and writes the answers later', async () => {
  const directory = createDirectory()
  const environment = { ...withCache, DATA_DIR: directory }
  const { sandbox, ...server } = await startBoth({}, environment)
  await lookUp(server, 100, 0)
  const file = new DatabaseSync(join(directory, 'answers.sqlite'))
  file.exec(
    "create trigger full before insert on answers begin select raise(fail, 'database or disk is full'); end",
  )
  await lookUp(server, 300, 1000)
  await vi.waitFor(() => expect(server.notices).toContain(fails), { timeout: 5000 })
  await lookUp(server, 200, 2000)
  expect(new Set(await lookUp(server, 500, 1000))).toEqual(new Set(['CACHE', 'BULK']))
  const during = await readMetrics(server.url)
  expect(during.get('rcs_store_up')).toBe(0)
  expect(sumOf(during, 'rcs_store_failures_total')).toBeGreaterThan(0)
  expect(during.get('rcs_store_writes_pending')).toBeGreaterThanOrEqual(500)

  file.exec('drop trigger full')
  file.close()
  await vi.waitFor(() => expect(server.notices).toContain(worksAgain), { timeout: 10_000 })
  await vi.waitFor(
    async () => expect((await readMetrics(server.url)).get('rcs_store_writes_pending')).toBe(0),
    { timeout: 10_000 },
  )
  await server.close()
  const next = await startServer(sandbox, environment)
  expect(new Set(await lookUp(next, 300, 1000))).toEqual(new Set(['CACHE']))
})

it('answers every lookup after a table was removed from the database file', async () => {
  const directory = createDirectory()
  const { ...server } = await startBoth({}, { ...withCache, DATA_DIR: directory })
  await lookUp(server, 100, 0)
  const file = new DatabaseSync(join(directory, 'answers.sqlite'))
  file.exec('drop table answers')
  file.close()
  for (let round = 1; round <= 5; round++) await lookUp(server, 100, round * 1000)
  expect(new Set(await lookUp(server, 100, 1000))).toEqual(new Set(['CACHE']))
  expect(server.unexpected).toEqual([])
})

/** The notices about the answer store. The job store reports its own. */
function ofAnswers({ notices }: { readonly notices: readonly string[] }): readonly string[] {
  return notices.filter((notice) => notice.startsWith('The answer store'))
}

it('uses the store, and locks its directory, once the directory can be created', async () => {
  const directory = join(createDirectory(), 'data')
  writeFileSync(directory, '')
  const { ...server } = await startBoth({}, { ...withCache, DATA_DIR: directory })
  await lookUp(server, 100, 0)
  expect(ofAnswers(server)).toEqual([fails])
  rmSync(directory)
  const other = await acquireDataDirLock(directory, { waitMs: 0 })
  await expect
    .poll(
      async () => {
        await lookUp(server, 100, 1000)
        return sumOf(await readMetrics(server.url), 'rcs_store_failures_total')
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(1)
  expect(readdirSync(directory)).not.toContain('answers.sqlite')
  other.release()
  await vi.waitFor(
    async () => {
      await lookUp(server, 100, 2000)
      expect(ofAnswers(server)).toEqual([fails, worksAgain])
    },
    { timeout: 20_000, interval: 200 },
  )
  await expect(acquireDataDirLock(directory, { waitMs: 0 })).rejects.toThrow(directory)
})

if (postgresPath === undefined) {
  process.stderr.write('\nNO POSTGRES FOUND: the test of its failure is SKIPPED.\n\n')
}

it.skipIf(postgresPath === undefined)(
  'answers every lookup after Postgres stopped, and counts budgets and rate limits in the process',
  async () => {
    const postgres = await startPostgres()
    const environment = {
      ...withCache,
      DATABASE_URL: await postgres.createDatabase(),
      UPSTREAM_RATE_PER_SECOND: '50',
      MAX_ADDRESSES_PER_OPERATION: '1000',
      CLIENT_ADDRESSES_PER_MINUTE: '2000',
    }
    const { ...server } = await startBoth({ bulkLatencyMs: 100 }, environment)
    await lookUp(server, 100, 0)
    const inFlight = [1, 2, 3].map((round) => lookUp(server, 150, round * 1000))
    await postgres.stop()
    await Promise.all(inFlight)
    await lookUp(server, 150, 4000)
    expect(new Set(await lookUp(server, 150, 4000))).toEqual(new Set(['CACHE']))
    await vi.waitFor(() => expect(server.notices).toContain(fails), { timeout: 5000 })
    expect((await readMetrics(server.url)).get('rcs_store_up')).toBe(0)
    const { errors } = await server.send(
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { total } }',
      { addresses: addressList(1000, 10_000) },
    )
    expect(errors).toBeUndefined()
    const overBudget = await server.send(
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { total } }',
      { addresses: addressList(1000, 20_000) },
    )
    expect(overBudget.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
    expect(server.unexpected).toEqual([])
  },
)
