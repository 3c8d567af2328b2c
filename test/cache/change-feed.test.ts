import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AnswerCache } from '../../src/cache/answer-cache.ts'
import { ChangeFeed } from '../../src/cache/change-feed.ts'
import { MemoryCache } from '../../src/cache/memory-cache.ts'
import { StoreCircuitBreaker } from '../../src/cache/store-circuit-breaker.ts'
import type { Address } from '../../src/domain/address.ts'
import type { AnswerStore, Outage } from '../../src/domain/answer-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, moment } from '../support/answers.ts'

beforeEach(() => void vi.useFakeTimers({ now: moment(1) }))
afterEach(() => void vi.useRealTimers())

/** A feed of a store with erasures and one outage of another process, and a cached answer. */
function createFeed(erasureCount = 1) {
  const at = new Date()
  const erasures = addressList(erasureCount, 1).map((each) => ({ address: each, at }))
  const outage: Outage = { holder: 'two', state: 'THROTTLED', reason: '{}', at, until: at }
  const stored = {
    erasuresSince: async (_, { after, limit }) => {
      const start = 1 + erasures.findIndex((each) => each.address === after?.address)
      return erasures.slice(start, start + limit)
    },
    outagesSince: async () => [outage],
  } as Partial<AnswerStore> as AnswerStore
  const store = new StoreCircuitBreaker(
    async () => ({ answers: stored, close: async () => undefined }),
    { timeoutMs: 150, cooldownMs: 2000, onChange: () => undefined },
  )
  const answers = new AnswerCache(new MemoryCache(5000))
  answers.put([answer(address(1), 0)])
  const feed = new ChangeFeed({ store, answers, holder: 'one' })
  return { feed, answers, outage }
}

it('applies no change before it starts', async () => {
  const { feed, answers } = createFeed()
  await vi.advanceTimersByTimeAsync(2000)
  expect(answers.state.entries).toBe(1)
  feed.close()
})

it('applies each erasure and outage of other processes once, until it is closed', async () => {
  const { feed, answers, outage } = createFeed()
  const onOutage = vi.fn<(outage: Outage) => void>()
  feed.start(onOutage)
  await vi.advanceTimersByTimeAsync(2000)
  expect(answers.state.entries).toBe(0)
  expect(onOutage.mock.calls).toEqual([[outage]])
  feed.close()
  expect(vi.getTimerCount()).toBe(0)
})

it('applies erasures of any number, and passes each to the listeners once', async () => {
  const count = 3500
  const { feed, answers } = createFeed(count)
  answers.put(addressList(count + 1, 1).map((each) => answer(each, 0)))
  const listener = vi.fn<(addresses: readonly Address[]) => void>()
  answers.onDelete(listener)
  feed.start(() => undefined)
  await vi.advanceTimersByTimeAsync(2000)
  expect(answers.state.entries).toBe(1)
  expect(listener.mock.calls.flat(2)).toEqual(addressList(count, 1))
  feed.close()
})

it('applies no outage that starts in the future: the clock was set back after it ended', async () => {
  const { feed, outage } = createFeed()
  const onOutage = vi.fn<(outage: Outage) => void>()
  vi.setSystemTime(outage.at.getTime() - 61_000)
  feed.start(onOutage)
  await vi.advanceTimersByTimeAsync(400)
  expect(onOutage).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1000)
  expect(onOutage).toHaveBeenCalledTimes(1)
  feed.close()
})

it.each([
  ['back by an hour', -3_600_000, 0],
  ['back by 30 seconds', -30_000, 1],
  ['ahead by seven minutes', 420_000, 1],
  ['ahead by nine minutes', 540_000, 0],
])('clears the memory only if erasures may be missing: the clock steps %s', async (_, ms, left) => {
  const { feed, answers } = createFeed()
  feed.start(() => undefined)
  await vi.advanceTimersByTimeAsync(400)
  answers.put([answer(address(2), 0)])
  vi.setSystemTime(Date.now() + ms)
  await vi.advanceTimersByTimeAsync(400)
  expect(answers.state.entries).toBe(left)
  feed.close()
})

it('starts only once', () => {
  const { feed } = createFeed()
  feed.start(() => undefined)
  expect(() => feed.start(() => undefined)).toThrow('started already')
  expect(vi.getTimerCount()).toBe(1)
  feed.close()
  expect(vi.getTimerCount()).toBe(0)
})
