import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { Pool } from '../../src/batching/pool.ts'
import { type Address, parseAddress } from '../../src/domain/address.ts'
import { countryCode } from '../../src/domain/country-code.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { CallResult, Remedy } from '../../src/domain/upstream-call.ts'
import { maxInFlight, poolOptions, slowSource } from '../support/slow-source.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const { minSize, maxSize } = poolOptions.bulk
const codes = ['31', '32', '49', '351']

/** `count` addresses, whose countries follow each other in the order of `pattern`. */
function mixedAddresses(count: number, pattern: readonly number[]): Address[] {
  return Array.from({ length: count }, (_, place) => {
    const code = codes[pattern[place % pattern.length]!]!
    return parseAddress(`+${code}${70_000_000 + place}`)!
  })
}

/** An upstream that fails a call, as a whole, because of what the call carries. */
interface Rule {
  readonly bad: ReadonlySet<Address>
  readonly badRemedy: Remedy
  readonly refusesMixes: boolean
  readonly mixRemedy: Remedy
  /** Larger batches time out. */
  readonly slowAbove: number
}

function failureOf(
  addresses: readonly Address[],
  { bad, badRemedy, refusesMixes, mixRemedy, slowAbove }: Rule,
): CallResult | undefined {
  const fail = (remedy: Remedy): CallResult => ({
    kind: 'FAILED',
    remedy,
    reason: { code: 'REFUSED' },
  })
  if (addresses.length > slowAbove) return fail('TRY_SMALLER')
  if (addresses.some((one) => bad.has(one))) return fail(badRemedy)
  const isMix = new Set(addresses.map(countryCode)).size > 1
  return isMix && refusesMixes ? fail(mixRemedy) : undefined
}

async function lookUp(addresses: readonly Address[], rule: Rule) {
  const { source, calls } = slowSource(
    () => 20,
    (sent) => failureOf(sent, rule),
  )
  const pool = new Pool(source, poolOptions)
  const answer = pool.lookup(addresses, { deadlineAt: performance.now() + 3_600_000 })
  await vi.runAllTimersAsync()
  return { outcomes: await answer, calls, pool }
}

const addressOf = (outcome: Outcome) =>
  outcome.status === 'FOUND' ? outcome.device.address : outcome.failure.address

/** `slowSource` answers every seventh number with `NOT_REPORTED`. */
const isAnswer = (outcome: Outcome) =>
  outcome.status === 'FOUND' || outcome.failure.code === 'NOT_REPORTED'

const anyRemedy = fc.constantFrom<Remedy>('BISECT', 'RETRY_THEN_BISECT')
const anyPattern = fc.array(fc.nat({ max: codes.length - 1 }), { minLength: 1, maxLength: 8 })
const anySlowness = fc.constantFrom(Infinity, Infinity, 12, 25)

describe('an upstream that refuses batches', () => {
  it.prop([
    fc.integer({ min: 1, max: 180 }),
    anyPattern,
    fc.uniqueArray(fc.nat({ max: 179 }), { maxLength: 40 }),
    anyRemedy,
    fc.boolean(),
    anyRemedy,
    anySlowness,
  ])(
    'gives every number one outcome, and costs a bounded number of calls',
    async (count, pattern, badPlaces, badRemedy, refusesMixes, mixRemedy, slowAbove) => {
      const addresses = mixedAddresses(count, pattern)
      const bad = new Set(badPlaces.flatMap((place) => addresses[place] ?? []))
      const rule = { bad, badRemedy, refusesMixes, mixRemedy, slowAbove }
      const { outcomes, calls, pool } = await lookUp(addresses, rule)

      expect(outcomes.map(addressOf)).toEqual(addresses)
      for (const outcome of outcomes) {
        if (bad.has(addressOf(outcome) as Address)) expect(isAnswer(outcome)).toBe(false)
      }
      const sent = new Set(addresses)
      for (const call of calls) {
        const size = call.addresses.length
        expect(size === 1 || (size >= minSize && size <= maxSize)).toBe(true)
        expect(new Set(call.addresses).isSubsetOf(sent)).toBe(true)
      }
      const failures = calls.filter((call) => failureOf(call.addresses, rule) !== undefined)
      const answeredAddresses = calls
        .filter((call) => !failures.includes(call))
        .flatMap((call) => call.addresses)
      expect(new Set(answeredAddresses).size).toBe(answeredAddresses.length)
      // 20 for each batch, the single calls that are in flight when the budget ends, and the
      // batches that are too large.
      const batchCount = Math.ceil(count / Math.min(maxSize, slowAbove)) + 1
      expect(failures.length).toBeLessThanOrEqual(batchCount * (20 + maxInFlight) + 3 + bad.size)
      expect(pool.state).toMatchObject({ pending: 0, open: 0, bisections: 0 })
    },
  )

  it.prop([fc.integer({ min: minSize, max: 180 }), anyPattern, anyRemedy])(
    'finds every number although it refuses every mix of countries',
    async (count, pattern, mixRemedy) => {
      const rule = { bad: new Set<Address>(), badRemedy: mixRemedy, slowAbove: Infinity }
      const addresses = mixedAddresses(count, pattern)
      const { outcomes } = await lookUp(addresses, { ...rule, refusesMixes: true, mixRemedy })
      expect(outcomes.every(isAnswer)).toBe(true)
    },
  )

  it.prop([fc.integer({ min: minSize, max: maxSize }), fc.nat(), anyPattern, anyRemedy])(
    'fails one bad number alone, except in an outage test',
    async (count, seed, pattern, badRemedy) => {
      const addresses = mixedAddresses(count, pattern)
      const bad = addresses[seed % count]!
      const rule = { bad: new Set([bad]), badRemedy, refusesMixes: false, mixRemedy: badRemedy }
      const { outcomes, calls } = await lookUp(addresses, { ...rule, slowAbove: Infinity })
      // The smallest batch cannot be repeated without the number that an outage test sends alone.
      const isTested = count === minSize && calls.length === 2
      const failed = outcomes.filter((outcome) => !isAnswer(outcome)).map(addressOf)
      expect(failed).toEqual(isTested ? addresses : [bad])
    },
  )

  it.prop([
    fc.integer({ min: minSize, max: 180 }),
    anyPattern,
    fc.uniqueArray(fc.nat({ max: 179 }), { minLength: 1, maxLength: 3 }),
  ])('fails up to three bad numbers alone', async (count, pattern, badPlaces) => {
    const addresses = mixedAddresses(count, pattern)
    const bad = new Set(badPlaces.flatMap((place) => addresses[place] ?? []))
    const rule = { bad, badRemedy: 'BISECT', refusesMixes: false, mixRemedy: 'BISECT' } as const
    const { outcomes } = await lookUp(addresses, { ...rule, slowAbove: Infinity })
    const failed = outcomes.filter((outcome) => !isAnswer(outcome)).map(addressOf)
    expect(new Set(failed)).toEqual(bad)
  })

  it.prop([
    fc.integer({ min: 1, max: 300 }),
    anyPattern,
    fc.constantFrom<Remedy>('RETRY_THEN_BISECT', 'TRY_SMALLER'),
  ])(
    'costs few calls while it fails every call, and keeps the maximum',
    async (count, pattern, remedy) => {
      const { source, calls } = slowSource(
        () => 20,
        () => ({ kind: 'FAILED', remedy, reason: { code: 'UNAVAILABLE' } }),
      )
      const pool = new Pool(source, poolOptions)
      const answer = pool.lookup(mixedAddresses(count, pattern))
      await vi.runAllTimersAsync()
      expect((await answer).some(isAnswer)).toBe(false)
      const batchCount = calls.filter(({ addresses }) => addresses.length > 1).length
      const singleCount = calls.length - batchCount
      const planned = count < minSize ? 0 : Math.ceil(count / maxSize)
      expect(batchCount).toBeLessThanOrEqual(2 * planned)
      expect(singleCount).toBeLessThanOrEqual(count < minSize ? count : planned)
      expect(pool.state).toMatchObject({ open: 0, pending: 0, maxBatchSize: maxSize })
    },
  )
})
