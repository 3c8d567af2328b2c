import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { type Address, parseAddress } from '../../src/domain/address.ts'
import type { FailureCode } from '../../src/domain/failure.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { CallResult, Remedy } from '../../src/domain/upstream-call.ts'
import { address, addressList } from '../support/addresses.ts'
import { outcomeOf, sharesAddressAtOnce } from '../support/slow-source.ts'
import { bulk, bulkMs, singleMs, slotCount, startPool } from '../support/start-pool.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function expectLegal(calls: readonly { readonly addresses: readonly Address[] }[]): void {
  for (const { addresses } of calls) {
    const { length } = addresses
    expect(length === 1 || (length >= bulk.minSize && length <= bulk.maxSize)).toBe(true)
    expect(new Set(addresses).size).toBe(length)
  }
}

const countries = ['31', '32', '49']
const numberOf = (number: number) =>
  parseAddress(`+${countries[number % 3]}${700_000_000 + number}`)!

const anyRequest = fc.record({
  atMs: fc.nat({ max: 4000 }),
  numbers: fc.uniqueArray(fc.nat({ max: 300 }), { minLength: 1, maxLength: 120 }),
  job: fc.option(fc.constantFrom('a', 'b', 'c')),
  isLast: fc.boolean(),
  client: fc.constantFrom('one', 'two'),
  endsAfterMs: fc.option(fc.nat({ max: 3000 })),
})

const failures: readonly (readonly [FailureCode, Remedy])[] = [
  ['RATE_LIMITED', 'WAIT'],
  ['AUTH', 'NONE'],
  ['UNAVAILABLE', 'RETRY'],
  ['TIMEOUT', 'TRY_SMALLER'],
  ['PROVIDER_ERROR', 'RETRY_THEN_BISECT'],
  ['REFUSED', 'BISECT'],
  ['REFUSED', 'SHRINK'],
]

const addressOf = (outcome: Outcome) =>
  outcome.status === 'FOUND' ? outcome.device.address : outcome.failure.address

describe('lookups of jobs beside others', () => {
  it.prop(
    [
      fc.array(anyRequest, { minLength: 1, maxLength: 15 }),
      fc.array(fc.option(fc.constantFrom(...failures)), { maxLength: 30 }),
      fc.option(fc.constantFrom(1, 5, 20)),
    ],
    { numRuns: 40 },
  )('go in legal batches, and end with the result of a call', async (requests, failing, rate) => {
    const failure = (_: unknown, call: number): CallResult | undefined => {
      const [code, remedy] = failing[call] ?? []
      return code && remedy && { kind: 'FAILED', reason: { code }, remedy }
    }
    const callsPerSecond = rate === null ? {} : { callsPerSecond: rate }
    const { lookup, pool, calls } = startPool({ failure, ...callsPerSecond, maxPending: 150 })
    const ended = requests.map(async ({ atMs, numbers, job, isLast, client, endsAfterMs }) => {
      await after(atMs)
      const asked = numbers.map(numberOf)
      const end = new AbortController()
      if (endsAfterMs !== null) setTimeout(() => end.abort(), endsAfterMs)
      const background = job === null ? {} : { background: { job, isLast } }
      const outcomes = await lookup(asked, { client, ...background, signal: end.signal }).catch(
        () => null,
      )
      expect(outcomes === null && endsAfterMs === null).toBe(false)
      if (outcomes === null) return
      expect(outcomes.map(addressOf)).toEqual(asked)
      const answers = outcomes.filter((one) => one.status === 'FOUND')
      expect(answers).toEqual(answers.map((one) => outcomeOf(one.device.address)))
      if (job === null) return
      const sent = new Set(calls.flatMap(({ addresses }) => addresses))
      expect(new Set(asked).isSubsetOf(sent)).toBe(true)
      const codes = outcomes.map((one) => one.status === 'FAILED' && one.failure.code)
      expect(codes).not.toContain('OVERLOADED')
    })
    await vi.runAllTimersAsync()
    await Promise.all(ended)
    expectLegal(calls)
    expect(sharesAddressAtOnce(calls.filter(({ signal }) => !signal.aborted))).toBe(false)
    const none = { pending: 0, backgroundPending: 0, open: 0, backgroundInFlight: 0 }
    expect(pool.state).toMatchObject(none)
  })

  const anyMoment = fc.integer({ min: 0, max: 3000 })

  it.prop([anyMoment], { numRuns: 10 })('never delay a device', async (atMs) => {
    const { lookup, calls } = startPool()
    void lookup(addressList(9000), { background: { job: 'job' } })
    await vi.advanceTimersByTimeAsync(atMs)
    const startedAt = performance.now()
    const device = lookup([address(50_000)], { client: 'client' }).then(() => performance.now())
    await vi.runAllTimersAsync()
    expect((await device) - startedAt).toBeLessThanOrEqual(singleMs + 2)
    expectLegal(calls)
  })

  const anyArrival = fc.record({
    atMs: fc.nat({ max: 3000 }),
    count: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 900 })),
  })

  it.prop([fc.array(anyArrival, { minLength: 1, maxLength: 12 })], { numRuns: 10 })(
    'delay lists by hardly more than the calls in flight',
    async (arrivals) => {
      const alone = await latenciesOf(arrivals, 0)
      const beside = await latenciesOf(arrivals, 10_000)
      for (const [place, latencyMs] of beside.entries()) {
        expect(latencyMs - alone[place]!).toBeLessThanOrEqual(2 * bulkMs)
      }
    },
  )
})

async function latenciesOf(
  arrivals: readonly { readonly atMs: number; readonly count: number }[],
  jobSize: number,
): Promise<number[]> {
  const { lookup } = startPool({ maxPending: 100_000 })
  void lookup(addressList(jobSize), { background: { job: 'job' } })
  const latencies = arrivals.map(async ({ atMs, count }, place) => {
    await after(atMs)
    const startedAt = performance.now()
    await lookup(addressList(count, (place + 1) * 100_000), { client: 'client' })
    return performance.now() - startedAt
  })
  await vi.runAllTimersAsync()
  return Promise.all(latencies)
}

describe('a job beside others that use every call', () => {
  it.each([undefined, 1, 10])('goes on, with %s calls a second', async (callsPerSecond) => {
    const limit = callsPerSecond === undefined ? {} : { callsPerSecond }
    const { lookup, calls, pool } = startPool({ ...limit, maxPending: 100_000 })
    const ofJob = new Set(addressList(60, 900_000))
    const job = lookup([...ofJob], { background: { job: 'job' } })
    const end = new AbortController()
    const options = { client: 'client', signal: end.signal }
    for (let second = 0; second < 40; second++) {
      if (pool.state.pending < 4000) {
        lookup(addressList(4000, (second + 1) * 4000), options).catch(() => undefined)
      }
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(pool.state.backgroundPending).toBe(0)
    const own = calls.filter(({ addresses }) => addresses.some((one) => ofJob.has(one)))
    expect(own.length).toBeLessThanOrEqual(4)
    // They also carry numbers of the others, which wait for a slot.
    for (const { addresses } of own) expect(new Set(addresses).isSubsetOf(ofJob)).toBe(false)
    end.abort()
    await vi.runAllTimersAsync()
    expect(await job).toHaveLength(60)
    expectLegal(calls)
  })
})

describe('a job with a rate limit', () => {
  it.prop([fc.integer({ min: 0, max: 999 })], { numRuns: 2 })(
    'uses the calls that devices leave, and does not delay them',
    async (seed) => {
      const { lookup, calls } = startPool({ callsPerSecond: 10 })
      const end = new AbortController()
      const jobStartedAt = performance.now()
      const ofJob = { background: { job: 'job' }, signal: end.signal }
      lookup(addressList(9000), ofJob).catch(() => undefined)
      const latencies: Promise<number>[] = []
      for (let device = 0; device < 200; device++) {
        // Irregular gaps of 0 to 400 ms.
        await vi.advanceTimersByTimeAsync(400 * (((device + seed) * 0.618034) % 1))
        const startedAt = performance.now()
        const answer = lookup([address(50_000 + device)], { client: 'client' })
        latencies.push(answer.then(() => performance.now() - startedAt))
      }
      const seconds = (performance.now() - jobStartedAt) / 1000
      end.abort()
      await vi.runAllTimersAsync()
      const sorted = (await Promise.all(latencies)).toSorted((a, b) => a - b)
      expect(sorted[Math.floor(0.95 * sorted.length)]).toBeLessThanOrEqual(1.2 * singleMs + 5)
      const starts = calls
        .filter(({ addresses }) => addresses.length > 1)
        .map(({ startedAt }) => startedAt)
      for (const [place, startedAt] of starts.entries()) {
        expect((starts[place + 8] ?? Infinity) - startedAt).toBeGreaterThanOrEqual(990)
      }
      // The devices leave half of the calls.
      expect(starts.length / seconds).toBeGreaterThan(4)
    },
  )
})

describe('a job with 90 % of its numbers in the cache', () => {
  it.prop([fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 20 })], { numRuns: 8 })(
    'costs the fewest calls possible',
    async (count, everyMs) => {
      const { lookup, calls } = startPool()
      const chunks: Promise<Outcome[]>[] = []
      for (let start = 0; start < count; start += 5) {
        const isLast = start + 5 >= count
        const chunk = addressList(Math.min(5, count - start), start)
        chunks.push(lookup(chunk, { background: { job: 'job', isLast } }))
        await vi.advanceTimersByTimeAsync(everyMs)
      }
      await vi.runAllTimersAsync()
      expect((await Promise.all(chunks)).flat()).toHaveLength(count)
      const fewest = count < bulk.minSize ? count : Math.ceil(count / bulk.maxSize)
      expect(calls.length).toBe(fewest)
      expectLegal(calls)
    },
  )
})

it('uses every slot that devices leave for a job', async () => {
  const { lookup, calls } = startPool()
  const job = lookup(addressList(6000), { background: { job: 'job' } })
  const startedAt = performance.now()
  await vi.runAllTimersAsync()
  await job
  // 120 calls in 12 of 16 slots.
  expect(calls).toHaveLength(120)
  expect(calls.at(-1)!.endedAt - startedAt).toBeLessThan((120 / (slotCount * 0.75) + 0.2) * bulkMs)
})
