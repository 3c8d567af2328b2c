import { expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { answer, byAddress, moment } from '../support/answers.ts'
import { describePostgres, openTestStore } from '../support/each-store.ts'

describePostgres((createDatabase) => {
  it('creates the tables once when several processes open an empty database at once', async () => {
    const databaseUrl = await createDatabase()
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openTestStore({ databaseUrl }, 'ab12')),
    )
    await stores[0]!.answers.write([answer(address(1), 1)])
    for (const { answers } of stores) expect(await answers.read([address(1)])).toHaveLength(1)
  })

  it('keeps the newest answers when two processes write at once', async () => {
    const databaseUrl = await createDatabase()
    const stores = await Promise.all([1, 2].map(() => openTestStore({ databaseUrl }, 'ab12')))
    const addresses = addressList(500)
    const writes = Array.from({ length: 10 }, (_, ms) => {
      const order = ms % 2 === 0 ? addresses : addresses.toReversed()
      return stores[ms % 2]!.answers.write(order.map((each) => answer(each, ms)))
    })
    await Promise.all(writes)
    const read = await stores[0]!.answers.read(addresses)
    expect(read.toSorted(byAddress)).toEqual(addresses.map((each) => answer(each, 9)))
  })

  it('keeps no deleted answer when one process writes it and another deletes it at once', async () => {
    const databaseUrl = await createDatabase()
    const stores = await Promise.all([1, 2].map(() => openTestStore({ databaseUrl }, 'ab12')))
    const addresses = addressList(500)
    for (let round = 0; round < 10; round += 1) {
      const old = addresses.map((each) => answer(each, round))
      await Promise.all([
        stores[0]!.answers.write(old),
        stores[1]!.answers.delete(addresses, moment(round)),
      ])
      expect(await stores[0]!.answers.read(addresses)).toEqual([])
    }
  })

  it('gives each lease to one of two processes that request it at once', async () => {
    const databaseUrl = await createDatabase()
    const [one, two, other] = await Promise.all([
      openTestStore({ databaseUrl }, 'ab12'),
      openTestStore({ databaseUrl }, 'ab12'),
      openTestStore({ databaseUrl }, 'cd34'),
    ])
    const terms = { at: moment(0), until: moment(10) }
    const addresses = addressList(1000)
    const [first, second, elsewhere] = await Promise.all([
      one.answers.acquireLeases(addresses, { holder: 'one', ...terms }),
      two.answers.acquireLeases(addresses.toReversed(), { holder: 'two', ...terms }),
      other.answers.acquireLeases(addresses, { holder: 'other', ...terms }),
    ])
    expect([...first, ...second].toSorted()).toEqual(addresses)
    expect(elsewhere).toHaveLength(1000)
    const held = await one.answers.leasedByOthers(addresses, { holder: 'one', at: moment(1) })
    expect(held.toSorted()).toEqual(second.toSorted())
  })
})
