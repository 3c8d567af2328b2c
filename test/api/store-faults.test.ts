import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { remembers } from '../support/ask.ts'
import { createDirectory } from '../support/each-store.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startBoth, startServer } from '../support/start-server.ts'
import { postgresPath, startPostgres } from '../support/start-postgres.ts'

type Server = Awaited<ReturnType<typeof startServer>>

/** Looks up numbers, and expects all of them answered. */
async function lookUp({ send }: Pick<Server, 'send'>, count: number, from: number) {
  const { data, errors } = await send<{ bulkLookup: { devices: { source: string }[] } }>(
    'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { source } } }',
    { addresses: addressList(count, from) },
  )
  expect(errors).toBeUndefined()
  expect(data.bulkLookup.devices).toHaveLength(count)
  return data.bulkLookup.devices.map(({ source }) => source)
}

const fails = 'The store of remembered answers fails or is slow: lookups go on without it.'
const worksAgain = 'The store of remembered answers works again.'

it('a full disk: every lookup is answered, and what could not be written is written later', async () => {
  const directory = createDirectory()
  const kept = { ...remembers, DATA_DIR: directory }
  const { sandbox, ...server } = await startBoth({}, kept)
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
  expect(during.get('rcs_store_failures_total')).toBeGreaterThan(0)
  expect(during.get('rcs_store_writes_pending')).toBeGreaterThanOrEqual(500)

  file.exec('drop trigger full')
  file.close()
  await vi.waitFor(() => expect(server.notices).toContain(worksAgain), { timeout: 10_000 })
  await vi.waitFor(
    async () => expect((await readMetrics(server.url)).get('rcs_store_writes_pending')).toBe(0),
    { timeout: 10_000 },
  )
  const next = await startServer(sandbox, kept)
  expect(new Set(await lookUp(next, 300, 1000))).toEqual(new Set(['CACHE']))
})

it('a file that is removed and a thread that ended: every lookup is answered', async () => {
  const directory = createDirectory()
  const { ...server } = await startBoth({}, { ...remembers, DATA_DIR: directory })
  await lookUp(server, 100, 0)
  const file = new DatabaseSync(join(directory, 'answers.sqlite'))
  file.exec('drop table answers')
  file.close()
  for (let round = 1; round <= 5; round++) await lookUp(server, 100, round * 1000)
  expect(new Set(await lookUp(server, 100, 1000))).toEqual(new Set(['CACHE']))
  expect(server.unexpected).toEqual([])
})

if (postgresPath === undefined) {
  process.stderr.write('\nNO POSTGRES FOUND: the tests of losing it are SKIPPED.\n\n')
}

it.skipIf(postgresPath === undefined)(
  'Postgres lost in the middle: every lookup is answered, budgets and quotas are counted here',
  async () => {
    const postgres = await startPostgres()
    const shared = {
      ...remembers,
      DATABASE_URL: await postgres.createDatabase(),
      UPSTREAM_RATE_PER_SECOND: '50',
      MAX_ADDRESSES_PER_OPERATION: '1000',
      CLIENT_ADDRESSES_PER_MINUTE: '2000',
    }
    const { ...server } = await startBoth({ bulkLatencyMs: 100 }, shared)
    await lookUp(server, 100, 0)
    const underWay = [1, 2, 3].map((round) => lookUp(server, 150, round * 1000))
    await postgres.stop()
    await Promise.all(underWay)
    await lookUp(server, 150, 4000)
    expect(new Set(await lookUp(server, 150, 4000))).toEqual(new Set(['CACHE']))
    await vi.waitFor(() => expect(server.notices).toContain(fails), { timeout: 5000 })
    expect((await readMetrics(server.url)).get('rcs_store_up')).toBe(0)
    const { errors } = await server.send(
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { total } }',
      { addresses: addressList(1000, 10_000) },
    )
    expect(errors).toBeUndefined()
    const over = await server.send(
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { total } }',
      { addresses: addressList(1000, 20_000) },
    )
    expect(over.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
    expect(server.unexpected).toEqual([])
  },
)
