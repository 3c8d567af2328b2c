import { describe, expect, it } from 'vitest'
import { AnswerCache } from '../../src/cache/answer-cache.ts'
import { MemoryCache } from '../../src/cache/memory-cache.ts'
import { StoreCircuitBreaker } from '../../src/cache/store-circuit-breaker.ts'
import type { Address } from '../../src/domain/address.ts'
import type { Device } from '../../src/domain/device.ts'
import { addressList } from '../support/addresses.ts'
import { createDirectory, openTestStore } from '../support/each-store.ts'

const maxEntries = 3
const addresses = addressList(10)
const inMemory = addresses.slice(0, maxEntries)

const deviceOf = (address: Address, rcsEnabled = true): Device => ({
  address,
  carrierId: null,
  carrierStatus: null,
  rcsEnabled,
  checkedAt: new Date(),
  source: 'BULK',
})
const devicesOf = (some: readonly Address[]) => some.map((one) => deviceOf(one))
const isFresh = () => true

async function createAnswers() {
  const store = await openTestStore({ directory: createDirectory() })
  const options = { timeoutMs: 5000, cooldownMs: 2000, onChange: () => undefined }
  const breaker = new StoreCircuitBreaker(async () => store, options)
  const answers = new AnswerCache(new MemoryCache(maxEntries), breaker)
  answers.put(devicesOf(inMemory))
  return answers
}

/** How many of these are in memory. */
async function countInMemory(answers: AnswerCache, some: readonly Address[]): Promise<number> {
  const before = answers.counts.memory
  await answers.get(some, isFresh)
  return answers.counts.memory - before
}

describe('the answers of jobs', () => {
  it('go to the store, and evict nothing from memory', async () => {
    const answers = await createAnswers()
    answers.putForJobs(devicesOf(addresses.slice(maxEntries)))
    await answers.written()
    expect((await answers.forJobs.get(addresses, isFresh)).size).toBe(addresses.length)
    expect(await countInMemory(answers, inMemory)).toBe(maxEntries)
  })

  it('replace an older answer in memory', async () => {
    const answers = await createAnswers()
    answers.putForJobs([deviceOf(inMemory[0]!, false)])
    const known = await answers.get([inMemory[0]!], isFresh)
    expect(known.get(inMemory[0]!)?.rcsEnabled).toBe(false)
    expect(answers.counts).toEqual({ memory: 1, store: 0, missed: 0 })
  })

  it('use the room in memory if there is no store', async () => {
    const answers = new AnswerCache(new MemoryCache(maxEntries))
    answers.put(devicesOf(inMemory.slice(0, 1)))
    answers.putForJobs(devicesOf(addresses.slice(maxEntries)))
    expect((await answers.forJobs.get(addresses, isFresh)).size).toBe(maxEntries)
    expect(await countInMemory(answers, inMemory.slice(0, 1))).toBe(1)
  })
})

describe('a read of a job', () => {
  it('fills and counts nothing, and keeps the order of use', async () => {
    const answers = await createAnswers()
    answers.putForJobs(devicesOf(addresses.slice(maxEntries)))
    await answers.written()
    await answers.forJobs.get(addresses, isFresh, 'client')
    expect(answers.counts).toEqual({ memory: 0, store: 0, missed: 0 })
    await answers.forJobs.get(inMemory.slice(0, 1), isFresh) // would be the newest otherwise
    answers.put([deviceOf(addresses.at(-1)!)])
    expect(await countInMemory(answers, inMemory.slice(1))).toBe(2)
    expect(await countInMemory(answers, inMemory.slice(0, 1))).toBe(0)
  })

  it('prefers the newer answer of memory and store', async () => {
    const answers = await createAnswers()
    await answers.written()
    const older = { ...deviceOf(inMemory[0]!, false), checkedAt: new Date(0) }
    answers.putForJobs([older])
    await answers.written()
    const isStale = () => false
    const known = await answers.forJobs.get([inMemory[0]!], isStale)
    expect(known.get(inMemory[0]!)?.rcsEnabled).toBe(true)
  })
})
