import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/domain/address.ts'
import type { AnswerStore } from '../../src/domain/answer-store.ts'
import type { Device } from '../../src/domain/device.ts'
import { openStore } from '../../src/store/open-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, moment } from '../support/answers.ts'
import { describeEachStore, openTestStore } from '../support/each-store.ts'

type Step =
  | { readonly kind: 'WRITE'; readonly answers: readonly (readonly [number, number])[] }
  | { readonly kind: 'FORGET'; readonly numbers: readonly number[]; readonly ms: number }
  | { readonly kind: 'EXPIRE'; readonly ms: number }

const anyNumber = fc.nat({ max: 5 })
const anyMs = fc.nat({ max: 20 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('WRITE' as const), answers: fc.array(fc.tuple(anyNumber, anyMs)) }),
  fc.record({ kind: fc.constant('FORGET' as const), numbers: fc.array(anyNumber), ms: anyMs }),
  fc.record({ kind: fc.constant('EXPIRE' as const), ms: anyMs }),
)

/** What a store should know, in the simplest way. */
class Model {
  readonly #answers = new Map<Address, Device>()
  readonly #forgotten = new Map<Address, Date>()

  get answers(): Device[] {
    return [...this.#answers.values()]
  }

  write(devices: readonly Device[]): void {
    for (const device of devices) {
      const { address: each, checkedAt } = device
      const newest = this.#answers.get(each)?.checkedAt ?? moment(-1)
      const forgotten = this.#forgotten.get(each) ?? moment(-1)
      if (checkedAt > newest && checkedAt > forgotten) this.#answers.set(each, device)
    }
  }

  forget(addresses: Iterable<Address>, at: Date): number {
    let count = 0
    for (const each of new Set(addresses)) {
      const known = this.#answers.get(each)
      if (known !== undefined && known.checkedAt <= at && this.#answers.delete(each)) count += 1
      if (at > (this.#forgotten.get(each) ?? moment(-1))) this.#forgotten.set(each, at)
    }
    return count
  }

  expire(checkedBefore: Date): number {
    const old = this.answers.filter(({ checkedAt }) => checkedAt < checkedBefore)
    return old.filter((device) => this.#answers.delete(device.address)).length
  }
}

/** Takes a step with both; returns what each says it removed. */
async function takeStep(store: AnswerStore, model: Model, step: Step) {
  if (step.kind === 'WRITE') {
    const devices = step.answers.map(([place, ms]) => answer(address(place), ms, ms % 2 === 0))
    model.write(devices)
    await store.write(devices)
    return [0, 0]
  }
  const at = moment(step.ms)
  if (step.kind === 'EXPIRE') {
    const count = await store.deleteExpired({ checkedBefore: at, at: moment(20) })
    return [count, model.expire(at)]
  }
  const addresses = step.numbers.map((place) => address(place))
  return [await store.delete(addresses, at), model.forget(addresses, at)]
}

const sorted = (devices: readonly Device[]) =>
  devices.toSorted((one, other) => one.address.localeCompare(other.address))

describeEachStore((createPlace) => {
  it('knows what it should after any row of writing, forgetting and expiring', async () => {
    const place = await createPlace()
    let run = 0
    const property = fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
      const store = await openStore(place, `run ${++run}`)
      try {
        const model = new Model()
        for (const step of steps) {
          const [count, expected] = await takeStep(store.answers, model, step)
          expect(count).toBe(expected)
        }
        const read = await store.answers.read(addressList(6))
        expect(sorted(read)).toEqual(sorted(model.answers))
        await store.answers.delete(addressList(6), moment(30))
        await store.answers.deleteExpired({ checkedBefore: moment(30), at: moment(10_000_000) })
      } finally {
        await store.close()
      }
    })
    await fc.assert(property, { numRuns: 60 })
  })

  describe('two processes', () => {
    it('that open an empty store at once make its tables once', async () => {
      const place = await createPlace()
      const stores = await Promise.all(
        Array.from({ length: 4 }, () => openTestStore(place, 'ab12')),
      )
      await stores[0]!.answers.write([answer(address(1), 1)])
      for (const { answers } of stores) expect(await answers.read([address(1)])).toHaveLength(1)
    })

    it('that write at once leave the newest answers', async () => {
      const place = await createPlace()
      const stores = await Promise.all([1, 2].map(() => openTestStore(place, 'ab12')))
      const addresses = addressList(500)
      const writes = Array.from({ length: 10 }, (_, ms) => {
        const order = ms % 2 === 0 ? addresses : addresses.toReversed()
        return stores[ms % 2]!.answers.write(order.map((each) => answer(each, ms)))
      })
      await Promise.all(writes)
      const read = await stores[0]!.answers.read(addresses)
      expect(sorted(read)).toEqual(addresses.map((each) => answer(each, 9)))
    })

    it('that write and forget at once leave nothing that was forgotten', async () => {
      const place = await createPlace()
      const stores = await Promise.all([1, 2].map(() => openTestStore(place, 'ab12')))
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
  })

  it('rejects what is asked after it was closed', async () => {
    const store = await openStore(await createPlace(), 'ab12')
    await store.close()
    await expect(store.answers.read([address(1)])).rejects.toThrow('destroyed')
    await expect(store.answers.write([answer(address(1), 1)])).rejects.toThrow('destroyed')
    await store.close()
  })
})
