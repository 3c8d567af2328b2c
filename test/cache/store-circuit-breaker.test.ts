import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type OpenedStore, StoreCircuitBreaker } from '../../src/cache/store-circuit-breaker.ts'
import type { AnswerStore } from '../../src/domain/answer-store.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const answers = { read: async () => [] } as Partial<AnswerStore> as AnswerStore

function createBreaker(open: () => Promise<OpenedStore>) {
  const onChange = vi.fn<(isWorking: boolean) => void>()
  const store = new StoreCircuitBreaker(open, { timeoutMs: 150, cooldownMs: 2000, onChange })
  const probe = () => store.runInBackground((one) => one.read([]))
  return { probe, onChange }
}

/** Lets probes fail for ten minutes. */
async function probeInVain(probe: () => Promise<unknown>): Promise<void> {
  for (let second = 0; second < 600; second += 10) {
    probe().catch(() => undefined)
    await vi.advanceTimersByTimeAsync(10_000)
  }
}

it('does not open a store again while the first opening hangs, and uses it later', async () => {
  const opening = Promise.withResolvers<OpenedStore>()
  const open = vi.fn<() => Promise<OpenedStore>>(() => opening.promise)
  const close = vi.fn<() => Promise<void>>(async () => undefined)
  const { probe, onChange } = createBreaker(open)
  await probeInVain(probe)
  opening.resolve({ answers, close })
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await probe()).toEqual([])
  expect(onChange.mock.calls).toEqual([[false, 'TIMEOUT'], [true]])
  expect(open).toHaveBeenCalledTimes(1)
  expect(close).not.toHaveBeenCalled()
})

it('opens a store again only after the earlier one is closed', async () => {
  const closing = Promise.withResolvers<undefined>()
  const fails = async () => Promise.reject(new Error('disk I/O error'))
  const open = vi
    .fn<() => Promise<OpenedStore>>()
    .mockResolvedValueOnce({ answers: { ...answers, read: fails }, close: () => closing.promise })
    .mockResolvedValue({ answers, close: async () => undefined })
  const { probe } = createBreaker(open)
  await probeInVain(probe)
  expect(open).toHaveBeenCalledTimes(1)
  closing.resolve(undefined)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await probe()).toEqual([])
  expect(open).toHaveBeenCalledTimes(2)
})
