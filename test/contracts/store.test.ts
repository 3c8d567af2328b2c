import { describe, expect, it } from 'vitest'
import type { Device } from '../../src/domain/device.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, moment } from '../support/answers.ts'
import { describeEachStore, openTestStore } from '../support/each-store.ts'

const hourMs = 60 * 60 * 1000
const byName = (one: { address: string }, other: { address: string }) =>
  one.address.localeCompare(other.address)

describeEachStore((createPlace) => {
  const open = async () => (await openTestStore(await createPlace())).answers

  /** Two processes that share a store, and one of another credential beside them. */
  async function openThree() {
    const place = await createPlace()
    const [one, two, other] = await Promise.all([
      openTestStore(place, 'ab12'),
      openTestStore(place, 'ab12'),
      openTestStore(place, 'cd34'),
    ])
    return { one: one.answers, two: two.answers, other: other.answers }
  }

  describe('answers', () => {
    it('come back as they were', async () => {
      const answers = await open()
      const devices: Device[] = [
        { ...answer(address(1), 1), carrierId: null, carrierStatus: null, source: 'SINGLE' },
        { ...answer(address(2), 2), carrierId: 'é "\\\'', carrierStatus: '', rcsEnabled: false },
      ]
      await answers.write(devices)
      const read = await answers.read(addressList(4))
      expect(read.toSorted(byName)).toEqual(devices)
    })

    it('keep a text that Postgres cannot, but for what it cannot', async () => {
      const answers = await open()
      await answers.write([
        { ...answer(address(1), 1), carrierId: 'a\0b', carrierStatus: '\ud800' },
      ])
      const [read] = await answers.read([address(1)])
      expect(read).toMatchObject({ carrierId: 'a\ufffdb', carrierStatus: '\ufffd' })
    })

    it.each([
      ['the older first', [1, 2]],
      ['the newer first', [2, 1]],
    ])('are the newest there are, %s', async (_, order) => {
      const answers = await open()
      for (const ms of order) await answers.write([answer(address(1), ms)])
      expect(await answers.read([address(1)])).toEqual([answer(address(1), 2)])
    })

    it('are the newest of one list too, asked for twice or not', async () => {
      const answers = await open()
      await answers.write([1, 3, 2].map((ms) => answer(address(1), ms)))
      expect(await answers.read([address(1), address(1)])).toEqual([answer(address(1), 3)])
    })

    it('may be many at once, or none', async () => {
      const answers = await open()
      const devices = addressList(1200).map((one) => answer(one, 1))
      await answers.write(devices.toReversed())
      const read = await answers.read(addressList(1300))
      expect(read.toSorted(byName)).toEqual(devices)
      await answers.write([])
      expect(await answers.read([])).toEqual([])
      expect(await answers.delete(addressList(1300), moment(1))).toBe(1200)
    })

    it('are shared by processes, and never by credentials', async () => {
      const { one, two, other } = await openThree()
      await one.write([answer(address(1), 1)])
      expect(await two.read([address(1)])).toHaveLength(1)
      expect(await other.read([address(1)])).toEqual([])
      const all = { enabledBefore: moment(9), disabledBefore: moment(9), without: [], limit: 9 }
      expect(await other.refreshCandidates(all)).toEqual([])
      expect(await other.delete([address(1)], moment(1))).toBe(0)
      expect(await two.read([address(1)])).toHaveLength(1)
      expect(await two.erasuresSince(moment(0))).toEqual([])
    })
  })

  describe('what is forgotten', () => {
    it('is gone, and comes back only by an answer that is newer', async () => {
      const answers = await open()
      await answers.write([answer(address(1), 5)])
      expect(await answers.delete(addressList(3), moment(5))).toBe(1)
      expect(await answers.read(addressList(3))).toEqual([])
      expect(await answers.delete(addressList(3), moment(5))).toBe(0)
      await answers.write([answer(address(1), 5), answer(address(2), 4)])
      expect(await answers.read(addressList(3))).toEqual([])
      await answers.write([answer(address(1), 6)])
      expect(await answers.read(addressList(3))).toEqual([answer(address(1), 6)])
    })

    it('is not what was checked later', async () => {
      const answers = await open()
      await answers.write([answer(address(1), 6)])
      expect(await answers.delete([address(1)], moment(5))).toBe(0)
      expect(await answers.read([address(1)])).toEqual([answer(address(1), 6)])
      expect(await answers.delete([address(1)], moment(6))).toBe(1)
    })

    it('is told to other processes, also when there is a newer answer', async () => {
      const { one, two } = await openThree()
      await one.write([answer(address(1), 9)])
      await one.delete([address(1), address(2)], moment(5))
      await one.delete([address(2)], moment(3))
      await one.write([answer(address(2), 6)])
      const told = addressList(2, 1).map((each) => ({ address: each, at: moment(5) }))
      expect((await two.erasuresSince(moment(5))).toSorted(byName)).toEqual(told)
      expect(await two.erasuresSince(moment(6))).toEqual([])
    })
  })

  describe('what expires', () => {
    const sinceEver = moment(-2 * hourMs)

    it('is every credential’s, however much there is', async () => {
      const { one, two, other } = await openThree()
      await one.write(addressList(5200).map((each) => answer(each, 1)))
      await one.write([answer(address(6000), 2)])
      await other.write([answer(address(1), 1, false)])
      expect(await two.deleteExpired({ checkedBefore: moment(2), at: moment(2) })).toBe(5201)
      expect(await one.read(addressList(5200))).toEqual([])
      expect(await one.read([address(6000)])).toHaveLength(1)
    })

    it('does not come back within the hour after it was forgotten', async () => {
      const answers = await open()
      await answers.delete([address(1), address(2)], moment(1))
      await answers.write([answer(address(2), 2)])
      const checkedBefore = moment(3)
      expect(await answers.deleteExpired({ checkedBefore, at: moment(1 + hourMs) })).toBe(1)
      await answers.write([answer(address(1), 1), answer(address(2), 1)])
      expect(await answers.read(addressList(3))).toEqual([])
      expect(await answers.erasuresSince(sinceEver)).toHaveLength(2)
      expect(await answers.deleteExpired({ checkedBefore, at: moment(2 + hourMs) })).toBe(0)
      expect(await answers.erasuresSince(sinceEver)).toEqual([])
    })

    it('are claims and closures that ended', async () => {
      const answers = await open()
      const times = { at: moment(0), until: moment(5) }
      await answers.acquireLeases([address(1)], { holder: 'one', ...times })
      await answers.publishOutage({ holder: 'one', state: 'BROKEN', reason: '{}', ...times })
      await answers.deleteExpired({ checkedBefore: moment(0), at: moment(4) })
      const by = { holder: 'two', at: moment(0) }
      expect(await answers.leasedByOthers([address(1)], by)).toHaveLength(1)
      expect(await answers.outagesSince(moment(0), 'two')).toHaveLength(1)
      await answers.deleteExpired({ checkedBefore: moment(0), at: moment(5) })
      expect(await answers.leasedByOthers([address(1)], by)).toEqual([])
      expect(await answers.outagesSince(moment(0), 'two')).toEqual([])
    })
  })

  it('tells what is aged, the newest first and each kind by its own measure', async () => {
    const answers = await open()
    const [a, b, c, d, e, f] = addressList(6)
    await answers.write([answer(a!, 1), answer(b!, 4), answer(c!, 5), answer(d!, 3)])
    await answers.write([answer(e!, 2, false), answer(f!, 3, false)])
    const ages = { enabledBefore: moment(5), disabledBefore: moment(3) }
    expect(await answers.refreshCandidates({ ...ages, without: [], limit: 9 })).toEqual([
      b,
      d,
      e,
      a,
    ])
    expect(await answers.refreshCandidates({ ...ages, without: [d!, c!], limit: 2 })).toEqual([
      b,
      e,
    ])
  })

  describe('leases', () => {
    const terms = { at: moment(0), until: moment(10) }

    it('of the same addresses at once are each one process’s', async () => {
      const { one, two, other } = await openThree()
      const addresses = addressList(1000)
      const [mine, yours, elsewhere] = await Promise.all([
        one.acquireLeases(addresses, { holder: 'one', ...terms }),
        two.acquireLeases(addresses.toReversed(), { holder: 'two', ...terms }),
        other.acquireLeases(addresses, { holder: 'other', ...terms }),
      ])
      expect([...mine, ...yours].toSorted()).toEqual(addresses)
      expect(elsewhere).toHaveLength(1000)
      const held = await one.leasedByOthers(addresses, { holder: 'one', at: moment(1) })
      expect(held.toSorted()).toEqual(yours.toSorted())
    })

    it('are free for others when they end or are released', async () => {
      const answers = await open()
      const [a, b] = [address(1), address(2)]
      await answers.acquireLeases([a, b], { holder: 'one', ...terms })
      expect(await answers.acquireLeases([a], { holder: 'one', ...terms })).toEqual([a])
      expect(await answers.acquireLeases([a, b], { holder: 'two', ...terms })).toEqual([])
      await answers.releaseLeases([a, b], 'two')
      await answers.releaseLeases([a], 'one')
      expect(await answers.leasedByOthers([a, b], { holder: 'two', at: moment(9) })).toEqual([b])
      expect(await answers.acquireLeases([a, b], { holder: 'two', ...terms })).toEqual([a])
      expect(await answers.leasedByOthers([a, b], { holder: 'two', at: moment(10) })).toEqual([])
      const later = { at: moment(10), until: moment(20) }
      expect(await answers.acquireLeases([a, b], { holder: 'two', ...later })).toHaveLength(2)
    })
  })

  it('tells closures to the other processes of the credential', async () => {
    const { one, two, other } = await openThree()
    const closure = { holder: 'one', state: 'THROTTLED', reason: '{"code":"RATE_LIMITED"}' }
    const first = { ...closure, at: moment(1), until: moment(5) }
    const second = { ...closure, state: 'BROKEN', at: moment(2), until: moment(4) }
    await one.publishOutage(second)
    await one.publishOutage(first)
    expect(await two.outagesSince(moment(2), 'two')).toEqual([second])
    expect(await two.outagesSince(moment(3), 'two')).toEqual([])
    expect(await one.outagesSince(moment(0), 'one')).toEqual([])
    expect(await other.outagesSince(moment(0), 'two')).toEqual([])
  })
})
