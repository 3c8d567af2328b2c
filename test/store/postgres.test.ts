import { Client } from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, moment } from '../support/answers.ts'
import { describePostgres, openTestStore } from '../support/each-store.ts'
import { startPostgres } from '../support/start-postgres.ts'

const connectionLost = /ENOENT|ECONNREFUSED|ECONNRESET|terminat/

async function connect(databaseUrl: string) {
  const client = new Client(databaseUrl)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

describePostgres((createDatabase) => {
  it('opens new connections after its connections were terminated', async () => {
    const databaseUrl = await createDatabase()
    const { answers } = await openTestStore({ databaseUrl })
    const admin = await connect(databaseUrl)
    const terminateConnections = () =>
      admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      )
    await admin.query('begin; lock table answers')
    const read = answers.read([address(1)])
    const rejected = expect(read).rejects.toThrow('terminat')
    // The read has a connection only when its statement waits for the lock.
    for (;;) {
      const { rowCount } = await admin.query('select from pg_locks where not granted')
      if (rowCount! > 0) break
    }
    await terminateConnections()
    await rejected
    await admin.query('commit')
    // The pool may notice only later that its idle connections were terminated too.
    await vi.waitFor(() => answers.write([answer(address(1), 1)]), { timeout: 5000 })
    expect(await answers.read([address(1)])).toHaveLength(1)
  })

  it('never deadlocks between processes that write the same rows in different orders', async () => {
    const databaseUrl = await createDatabase()
    const stores = await Promise.all([1, 2, 3].map(() => openTestStore({ databaseUrl }, 'ab12')))
    const addresses = addressList(500)
    const terms = { at: moment(0), until: moment(1) }
    for (let round = 1; round <= 10; round += 1) {
      const work = stores.flatMap(({ answers }, index) => {
        const order = index === 1 ? addresses.toReversed() : addresses
        const holder = `holder ${index}`
        return [
          answers.write(order.map((each) => answer(each, round))),
          answers.delete(order.toReversed(), moment(round - 1)),
          answers.acquireLeases(order, { holder, ...terms }),
          answers.releaseLeases(order.toReversed(), holder),
          answers.deleteExpired({ checkedBefore: moment(round), at: moment(1) }),
        ]
      })
      await expect(Promise.all(work)).resolves.toHaveLength(15)
    }
  })

  it('rejects when Postgres is stopped, without hanging or crashing', async () => {
    const postgres = await startPostgres()
    const databaseUrl = await postgres.createDatabase()
    const { answers } = await openTestStore({ databaseUrl })
    const reads = Promise.allSettled(
      Array.from({ length: 20 }, () => answers.read(addressList(500))),
    )
    await postgres.stop()
    await reads
    await expect(answers.read([address(1)])).rejects.toThrow(connectionLost)
    await expect(answers.write([answer(address(1), 1)])).rejects.toThrow(connectionLost)
    await expect(openStore({ databaseUrl }, 'ab12')).rejects.toThrow(connectionLost)
  })
})
