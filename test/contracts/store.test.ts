import { describe, expect, it } from 'vitest'
import type { Erasure } from '../../src/domain/answer-store.ts'
import type { Device } from '../../src/domain/device.ts'
import { openStore } from '../../src/store/open-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, byAddress, moment } from '../support/answers.ts'
import { describeEachStore, openAnswers, openTestStore } from '../support/each-store.ts'

const hourMs = 60 * 60 * 1000

describeEachStore((createPlace) => {
  const open = async () => (await openTestStore(await createPlace())).answers

  /** Twice the answers of one credential, as two processes open them, and those of another. */
  async function openThree() {
    const [one, two, other] = await openAnswers(await createPlace(), ['ab12', 'ab12', 'cd34'])
    return { one: one!, two: two!, other: other! }
  }

  describe('answers', () => {
    it('are read as they were written', async () => {
      const answers = await open()
      const devices: Device[] = [
        { ...answer(address(1), 1), carrierId: null, carrierStatus: null, source: 'SINGLE' },
        { ...answer(address(2), 2), carrierId: 'é "\\\'', carrierStatus: '', rcsEnabled: false },
      ]
      await answers.write(devices)
      const read = await answers.read(addressList(4))
      expect(read.toSorted(byAddress)).toEqual(devices)
    })

    it('have replacement characters where Postgres cannot store a character', async () => {
      const answers = await open()
      await answers.write([
        { ...answer(address(1), 1), carrierId: 'a\0b', carrierStatus: '\ud800' },
      ])
      const [read] = await answers.read([address(1)])
      expect(read).toMatchObject({ carrierId: 'a\ufffdb', carrierStatus: '\ufffd' })
    })

    it.each([
      ['the older one is written first', [1, 2]],
      ['the newer one is written first', [2, 1]],
    ])('are the newest when %s', async (_, order) => {
      const answers = await open()
      for (const ms of order) await answers.write([answer(address(1), ms)])
      expect(await answers.read([address(1)])).toEqual([answer(address(1), 2)])
    })

    it('are the newest of one list, and are read once for a duplicate address', async () => {
      const answers = await open()
      await answers.write([1, 3, 2].map((ms) => answer(address(1), ms)))
      expect(await answers.read([address(1), address(1)])).toEqual([answer(address(1), 3)])
    })

    it('are written, read and deleted in any number', async () => {
      const answers = await open()
      const devices = addressList(1200).map((one) => answer(one, 1))
      await answers.write(devices.toReversed())
      const read = await answers.read(addressList(1300))
      expect(read.toSorted(byAddress)).toEqual(devices)
      await answers.write([])
      expect(await answers.read([])).toEqual([])
      expect(await answers.delete(addressList(1300), moment(1))).toBe(1200)
    })

    it('are shared between processes, but not between credentials', async () => {
      const { one, two, other } = await openThree()
      await one.write([answer(address(1), 1)])
      expect(await two.read([address(1)])).toHaveLength(1)
      expect(await other.read([address(1)])).toEqual([])
      const all = { enabledBefore: moment(9), disabledBefore: moment(9), without: [], limit: 9 }
      expect(await other.refreshCandidates(all)).toEqual([])
      expect(await other.delete([address(1)], moment(1))).toBe(0)
      expect(await two.read([address(1)])).toHaveLength(1)
      expect(await two.erasuresSince(moment(0), { limit: 9 })).toEqual([])
    })
  })

  describe('a deleted answer', () => {
    it('is gone until a newer answer is written', async () => {
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

    it('is not one that was checked later', async () => {
      const answers = await open()
      await answers.write([answer(address(1), 6)])
      expect(await answers.delete([address(1)], moment(5))).toBe(0)
      expect(await answers.read([address(1)])).toEqual([answer(address(1), 6)])
      expect(await answers.delete([address(1)], moment(6))).toBe(1)
    })

    it('is an erasure for other processes, even if there is a newer answer', async () => {
      const { one, two } = await openThree()
      await one.write([answer(address(1), 9)])
      await one.delete([address(1), address(2)], moment(5))
      await one.delete([address(2)], moment(3))
      await one.write([answer(address(2), 6)])
      const erasures = addressList(2, 1).map((each) => ({ address: each, at: moment(5) }))
      expect((await two.erasuresSince(moment(5), { limit: 9 })).toSorted(byAddress)).toEqual(
        erasures,
      )
      expect(await two.erasuresSince(moment(6), { limit: 9 })).toEqual([])
    })
  })

  it('returns erasures in pages, oldest first, also if many have the same time', async () => {
    const answers = await open()
    await answers.delete(addressList(5), moment(2))
    await answers.delete(addressList(2, 5), moment(1))
    await answers.delete(addressList(1, 7), moment(0))
    const pages: Erasure[][] = []
    for (let after: Erasure | undefined; pages.length < 9; after = pages.at(-1)!.at(-1)) {
      const page = await answers.erasuresSince(moment(1), { limit: 3, after })
      if (page.length === 0) break
      pages.push(page)
    }
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
    expect(pages.flat()).toEqual([
      ...addressList(2, 5).map((each) => ({ address: each, at: moment(1) })),
      ...addressList(5).map((each) => ({ address: each, at: moment(2) })),
    ])
  })

  describe('deleteExpired', () => {
    const longAgo = moment(-2 * hourMs)
    const keptMs = 10 * 60_000

    it('deletes any number of old answers of every credential', async () => {
      const { one, two, other } = await openThree()
      await one.write(addressList(5200).map((each) => answer(each, 1)))
      await one.write([answer(address(6000), 2)])
      await other.write([answer(address(1), 1, false)])
      expect(await two.deleteExpired({ checkedBefore: moment(2), at: moment(2) })).toBe(5201)
      expect(await one.read(addressList(5200))).toEqual([])
      expect(await one.read([address(6000)])).toHaveLength(1)
    })

    it('keeps an erasure for ten minutes', async () => {
      const answers = await open()
      await answers.delete([address(1), address(2)], moment(1))
      await answers.write([answer(address(2), 2)])
      const checkedBefore = moment(3)
      expect(await answers.deleteExpired({ checkedBefore, at: moment(1 + keptMs) })).toBe(1)
      await answers.write([answer(address(1), 1), answer(address(2), 1)])
      expect(await answers.read(addressList(3))).toEqual([])
      expect(await answers.erasuresSince(longAgo, { limit: 9 })).toHaveLength(2)
      expect(await answers.deleteExpired({ checkedBefore, at: moment(2 + keptMs) })).toBe(0)
      expect(await answers.erasuresSince(longAgo, { limit: 9 })).toEqual([])
    })

    it('deletes leases and outages that have ended', async () => {
      const answers = await open()
      const times = { at: moment(0), until: moment(5) }
      await answers.acquireLeases([address(1)], { holder: 'one', ...times })
      await answers.publishOutage({ holder: 'one', state: 'LOCKED_OUT', reason: '{}', ...times })
      await answers.deleteExpired({ checkedBefore: moment(0), at: moment(4) })
      const by = { holder: 'two', at: moment(0) }
      expect(await answers.leasedByOthers([address(1)], by)).toHaveLength(1)
      expect(await answers.outagesSince(moment(0), 'two')).toHaveLength(1)
      await answers.deleteExpired({ checkedBefore: moment(0), at: moment(5) })
      expect(await answers.leasedByOthers([address(1)], by)).toEqual([])
      expect(await answers.outagesSince(moment(0), 'two')).toEqual([])
    })
  })

  it('returns refresh candidates by the limit of their kind, the newest first', async () => {
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

    it('of the same address go to one of two holders that request it at once', async () => {
      const { one, two, other } = await openThree()
      const addresses = addressList(1000)
      const [first, second] = await Promise.all([
        one.acquireLeases(addresses, { holder: 'one', ...terms }),
        two.acquireLeases(addresses.toReversed(), { holder: 'two', ...terms }),
      ])
      expect([...first, ...second].toSorted()).toEqual(addresses)
      const elsewhere = await other.acquireLeases(addresses, { holder: 'other', ...terms })
      expect(elsewhere).toHaveLength(1000)
      const held = await one.leasedByOthers(addresses, { holder: 'one', at: moment(1) })
      expect(held.toSorted()).toEqual(second.toSorted())
    })

    it('are free for other holders after their end or release', async () => {
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

  it('gives a lease to others if it ends too far in the future: the clock was set back', async () => {
    const answers = await open()
    const [a, b] = [address(1), address(2)]
    const ahead = { at: moment(hourMs), until: moment(hourMs + 15_000) }
    await answers.acquireLeases([a, b], { holder: 'one', ...ahead })
    const by = { holder: 'two', at: moment(0) }
    expect(await answers.leasedByOthers([a, b], by)).toEqual([])
    const terms = { ...by, until: moment(15_000) }
    expect(await answers.acquireLeases([a], terms)).toEqual([a])
    expect(await answers.leasedByOthers([a], { holder: 'one', at: moment(0) })).toEqual([a])
  })

  it('returns outages to other processes with the credential', async () => {
    const { one, two, other } = await openThree()
    const outage = { holder: 'one', state: 'THROTTLED', reason: '{"code":"RATE_LIMITED"}' }
    const first = { ...outage, at: moment(1), until: moment(5) }
    const second = { ...outage, state: 'LOCKED_OUT', at: moment(2), until: moment(4) }
    await one.publishOutage(second)
    await one.publishOutage(first)
    expect(await two.outagesSince(moment(2), 'two')).toEqual([second])
    expect(await two.outagesSince(moment(3), 'two')).toEqual([])
    expect(await one.outagesSince(moment(0), 'one')).toEqual([])
    expect(await other.outagesSince(moment(0), 'two')).toEqual([])
  })

  it('rejects calls after it was closed', async () => {
    const store = await openStore(await createPlace(), 'ab12')
    await store.close()
    await expect(store.answers.read([address(1)])).rejects.toThrow('destroyed')
    await expect(store.answers.write([answer(address(1), 1)])).rejects.toThrow('destroyed')
    await store.close()
  })
})
