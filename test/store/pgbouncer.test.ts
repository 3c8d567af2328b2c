import { Client, type QueryResultRow } from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLimiters } from '../../src/app/limiters.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer } from '../support/answers.ts'
import { describePostgres, openTestStore } from '../support/each-store.ts'
import { pgbouncerPath, startPgbouncer } from '../support/start-pgbouncer.ts'
import { startServer, startTestSandbox, withCache } from '../support/start-server.ts'

if (pgbouncerPath === undefined) {
  process.stderr.write(
    '\nNO PGBOUNCER FOUND: the tests of the store behind PgBouncer are SKIPPED.\n\n',
  )
}

type Server = Awaited<ReturnType<typeof startServer>>

const sourceOf = async ({ send }: Server, number: string, more = '') => {
  const { data } = await send<{ device: { source: string } | null }>(
    `{ device(address: "${number}"${more}) { source } }`,
  )
  return data.device?.source
}

const list = ({ send }: Server, addresses: readonly string[]) =>
  send<{ bulkLookup: { failures: { code: string }[] } }>(
    'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { failures { code } } }',
    { addresses },
  )

const tableExists = "select to_regclass('rate_limits') is not null as exists"

describePostgres((createDatabase) => {
  describe.skipIf(pgbouncerPath === undefined)('behind PgBouncer', () => {
    /** Creates a database, and returns its URL behind PgBouncer and a connection past PgBouncer. */
    async function start() {
      const databaseUrl = await createDatabase()
      const { url, log } = await startPgbouncer(databaseUrl)
      const admin = new Client(databaseUrl)
      await admin.connect()
      onTestFinished(() => admin.end())
      const select = async <Row extends QueryResultRow>(sql: string) =>
        (await admin.query<Row>(sql)).rows
      return { databaseUrl: url, log, admin, select }
    }

    async function startReplicas(environment: Record<string, string> = {}) {
      const pooled = await start()
      const sandbox = await startTestSandbox({ singleLatencyMs: 100 })
      const shared = { ...withCache, DATABASE_URL: pooled.databaseUrl, ...environment }
      const [first, second] = await Promise.all([
        startServer(sandbox, shared),
        startServer(sandbox, shared),
      ])
      return { ...pooled, sandbox, first, second }
    }

    it('replicas create the tables and share answers, leases and erasures', async () => {
      const { sandbox, first, second, select, log } = await startReplicas()
      // The same number at once: a lease lets only one replica look it up.
      const sources = await Promise.all([sourceOf(first, address(1)), sourceOf(second, address(1))])
      expect(sources.toSorted()).toEqual(['CACHE', 'SINGLE'])
      expect(sandbox.received).toHaveLength(1)
      await list(first, addressList(300, 100))
      await expect
        .poll(() => select('select count(*)::int from answers where rcs_enabled is not null'))
        .toEqual([{ count: 301 }])
      expect(await sourceOf(second, address(100))).toBe('CACHE')

      const erased = await first.send(
        `mutation { eraseDevice(address: "${address(1)}") { wasCached } }`,
      )
      expect(erased.data).toEqual({ eraseDevice: { wasCached: true } })
      await expect.poll(() => sourceOf(second, address(1), ', maxAgeSeconds: 60')).toBe('SINGLE')
      expect([...first.notices, ...second.notices]).toEqual([])
      expect([...first.unexpected, ...second.unexpected]).toEqual([])
      expect(log()).not.toMatch(/unsupported|prepared statement|error/i)
    })

    it('replicas share outages', async () => {
      const { sandbox, first, second } = await startReplicas()
      sandbox.plan([{ status: 429, headers: { 'retry-after': '20' }, times: 1 }])
      await sourceOf(first, address(1))
      await expect.poll(() => second.app.state().circuit).toBe('THROTTLED')
    })

    it('replicas count a client’s budget and the rate limit of calls together', async () => {
      const { first, second, select } = await startReplicas({
        MAX_ADDRESSES_PER_OPERATION: '10',
        CLIENT_ADDRESSES_PER_MINUTE: '10',
        UPSTREAM_RATE_PER_SECOND: '100',
      })
      // Each replica creates the table in the background, and counts for itself until then.
      await expect.poll(() => select(tableExists)).toEqual([{ exists: true }])
      const [one, two] = [
        await list(first, addressList(5)),
        await list(second, addressList(5, 100)),
      ]
      expect([one.errors, two.errors]).toEqual([undefined, undefined])
      for (const replica of [first, second]) {
        const { errors } = await list(replica, [address(999)])
        expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
      }
      const limits = await select<{ key: string }>('select key from rate_limits')
      const names = new Set(limits.map(({ key }) => key.split('-')[0]))
      expect([...names]).toContain('upstream')
      expect(names.size).toBe(2)
    })

    it('a limiter counts in Postgres, without named statements', async () => {
      const { databaseUrl, select } = await start()
      const { pool } = openPostgres(databaseUrl)
      onTestFinished(() => pool.end())
      const createLimiter = createLimiters({ postgres: pool })
      await expect.poll(() => select(tableExists)).toEqual([{ exists: true }])
      const limiter = createLimiter('test', 100, 60)
      await Promise.all(Array.from({ length: 50 }, () => limiter.consume('a', 1)))
      expect(await select('select points from rate_limits')).toEqual([{ points: 50 }])
      const sessions = await Promise.all(
        Array.from({ length: 8 }, () => pool.query('select name from pg_prepared_statements')),
      )
      for (const { rows } of sessions) expect(rows).toEqual([])
    })

    it('lets several processes that start at once migrate the database, and keeps no lock', async () => {
      const { databaseUrl, select } = await start()
      const stores = await Promise.all(
        Array.from({ length: 4 }, () => openTestStore({ databaseUrl }, 'ab12')),
      )
      await stores[0]!.answers.write([answer(address(1), 1)])
      for (const { answers } of stores) expect(await answers.read([address(1)])).toHaveLength(1)
      expect(await select("select from pg_locks where locktype = 'advisory'")).toEqual([])
    })

    it('limits the time of statements, and only of its own', async () => {
      const { databaseUrl, admin } = await start()
      const { answers } = await openTestStore({ databaseUrl })
      await admin.query('begin; lock table answers')
      await expect(answers.read([address(1)])).rejects.toMatchObject({ code: '57014' })
      await admin.query('commit')
      expect(await answers.read([address(1)])).toEqual([])

      const other = new Client(databaseUrl)
      await other.connect()
      onTestFinished(() => other.end())
      const { rows } = await other.query('show statement_timeout')
      expect(rows).toEqual([{ statement_timeout: '0' }])
    })
  })
})
