import { fc } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import type { Address } from '../../src/domain/address.ts'
import type { AnswerStore } from '../../src/domain/answer-store.ts'
import type { Device } from '../../src/domain/device.ts'
import { openStore } from '../../src/store/open-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, byAddress, moment } from '../support/answers.ts'
import { describeEachStore } from '../support/each-store.ts'

type Step =
  | { readonly kind: 'WRITE'; readonly answers: readonly (readonly [number, number])[] }
  | { readonly kind: 'DELETE'; readonly numbers: readonly number[]; readonly ms: number }
  | { readonly kind: 'EXPIRE'; readonly ms: number }

const anyNumber = fc.nat({ max: 5 })
const anyMs = fc.nat({ max: 20 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('WRITE' as const), answers: fc.array(fc.tuple(anyNumber, anyMs)) }),
  fc.record({ kind: fc.constant('DELETE' as const), numbers: fc.array(anyNumber), ms: anyMs }),
  fc.record({ kind: fc.constant('EXPIRE' as const), ms: anyMs }),
)

/** The simplest implementation of the same rules. */
class Model {
  readonly #answers = new Map<Address, Device>()
  readonly #erasedAt = new Map<Address, Date>()

  get answers(): Device[] {
    return [...this.#answers.values()]
  }

  write(devices: readonly Device[]): void {
    for (const device of devices) {
      const { address: each, checkedAt } = device
      const newest = this.#answers.get(each)?.checkedAt ?? moment(-1)
      const erasedAt = this.#erasedAt.get(each) ?? moment(-1)
      if (checkedAt > newest && checkedAt > erasedAt) this.#answers.set(each, device)
    }
  }

  delete(addresses: Iterable<Address>, at: Date): number {
    let count = 0
    for (const each of new Set(addresses)) {
      const known = this.#answers.get(each)
      if (known !== undefined && known.checkedAt <= at && this.#answers.delete(each)) count += 1
      if (at > (this.#erasedAt.get(each) ?? moment(-1))) this.#erasedAt.set(each, at)
    }
    return count
  }

  deleteExpired(checkedBefore: Date): number {
    const old = this.answers.filter(({ checkedAt }) => checkedAt < checkedBefore)
    return old.filter((device) => this.#answers.delete(device.address)).length
  }
}

/** Applies a step to both; returns the number of answers that each deleted. */
async function applyStep(store: AnswerStore, model: Model, step: Step) {
  if (step.kind === 'WRITE') {
    const devices = step.answers.map(([index, ms]) => answer(address(index), ms, ms % 2 === 0))
    model.write(devices)
    await store.write(devices)
    return [0, 0]
  }
  const at = moment(step.ms)
  if (step.kind === 'EXPIRE') {
    const count = await store.deleteExpired({ checkedBefore: at, at: moment(20) })
    return [count, model.deleteExpired(at)]
  }
  const addresses = step.numbers.map((index) => address(index))
  return [await store.delete(addresses, at), model.delete(addresses, at)]
}

describeEachStore((createPlace) => {
  it('holds the same answers as the model after any sequence of writes, deletions and expiries', async () => {
    const place = await createPlace()
    let run = 0
    const property = fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
      const store = await openStore(place, `run ${++run}`)
      try {
        const model = new Model()
        for (const step of steps) {
          const [count, expected] = await applyStep(store.answers, model, step)
          expect(count).toBe(expected)
        }
        const read = await store.answers.read(addressList(6))
        expect(read.toSorted(byAddress)).toEqual(model.answers.toSorted(byAddress))
        await store.answers.delete(addressList(6), moment(30))
        await store.answers.deleteExpired({ checkedBefore: moment(30), at: moment(10_000_000) })
      } finally {
        await store.close()
      }
    })
    await fc.assert(property, { numRuns: 60 })
  })
})
