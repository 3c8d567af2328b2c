import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, it } from '@fast-check/vitest'
import { afterAll, afterEach, describe, expect, vi } from 'vitest'
import { AnswerCache } from '../../src/cache/answer-cache.ts'
import { cached } from '../../src/cache/cached.ts'
import { type Freshness } from '../../src/cache/freshness.ts'
import { StoreCircuitBreaker } from '../../src/cache/store-circuit-breaker.ts'
import { MemoryCache } from '../../src/cache/memory-cache.ts'
import { writtenThrough } from '../../src/cache/write-through.ts'
import type { Address } from '../../src/domain/address.ts'
import type { Device } from '../../src/domain/device.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { failed, found } from '../../src/domain/outcome.ts'
import { openStore } from '../../src/store/open-store.ts'
import { address } from '../support/addresses.ts'

const secondMs = 1000

const freshness: Freshness = {
  enabledMs: 100 * secondMs,
  disabledMs: 20 * secondMs,
  staleIfErrorMs: 50 * secondMs,
  retentionMs: 300 * secondMs,
}

const credentials = ['one', 'other'] as const
type Credential = (typeof credentials)[number]

/** Often just what a limit is, or one more. */
const seconds = fc.oneof(fc.nat(150), fc.constantFrom(20, 21, 70, 71, 100, 101, 150, 151))

/** What happens, in any order; `place` chooses one of few numbers, so that they meet. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('LOOK_UP' as const),
      credential: fc.constantFrom(...credentials),
      places: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
      maxAgeSeconds: fc.option(seconds, { nil: undefined }),
      isFresh: fc.boolean(),
      fails: fc.boolean(),
      /** The answer takes so long, and others go on meanwhile. */
      lasts: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('PASS' as const),
      seconds: seconds.filter((one) => one > 0),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('FORGET' as const),
      credential: fc.constantFrom(...credentials),
      places: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('RESTART' as const, 'EXPIRE' as const),
      credential: fc.constantFrom(...credentials),
    }),
  },
)

/** One credential's side: its memory, its store, and an upstream that can be told to fail. */
function createSide(credential: Credential, store: StoreCircuitBreaker) {
  const answers = new AnswerCache(new MemoryCache(4), store)
  const source = (fails: boolean, held: Promise<void>): LookupSource => {
    const call = writtenThrough(
      async (addresses) => {
        await held
        const outcomes = addresses.map((one) =>
          fails ? failed(one, { code: 'UNAVAILABLE' }) : found(deviceOf(one, credential)),
        )
        return { kind: 'ANSWERED', outcomes, unrequestedCount: 0 }
      },
      (devices) => answers.put(devices),
    )
    return async (addresses) => {
      const result = await call(addresses, AbortSignal.abort())
      return result.kind === 'ANSWERED' ? [...result.outcomes] : []
    }
  }
  return { answers, source }
}

const patient = { timeoutMs: 5000, cooldownMs: 10, onChange: () => undefined }

/** A store for each, in one file. They outlive the runs: a run has numbers of its own. */
function openStores() {
  const directory = mkdtempSync(join(tmpdir(), 'cached-'))
  const [one, other] = credentials.map(
    (credential) => new StoreCircuitBreaker(() => openStore({ directory }, credential), patient),
  ) as [StoreCircuitBreaker, StoreCircuitBreaker]
  afterAll(async () => {
    await one.close(1000)
    await other.close(1000)
    rmSync(directory, { recursive: true })
  })
  return { one, other }
}

afterEach(() => void vi.useRealTimers())

/** Even numbers can receive RCS; the carrier tells whose answer it is. */
function deviceOf(number: Address, credential: Credential) {
  return {
    address: number,
    carrierId: credential,
    carrierStatus: null,
    rcsEnabled: Number(number.at(-1)) % 2 === 0,
    checkedAt: new Date(),
    source: 'SINGLE' as const,
  }
}

interface Asked {
  readonly credential: Credential
  readonly isFresh: boolean
  readonly fails: boolean
  readonly maxAgeMs: number | undefined
  readonly startedAt: number
}

/** It is whose it should be, and no older than was asked when it was asked. */
function expectHonest(
  { carrierId, checkedAt, rcsEnabled, source }: Device,
  { credential, isFresh, fails, maxAgeMs, startedAt }: Asked,
): void {
  expect(carrierId).toBe(credential)
  const ageMs = startedAt - checkedAt.getTime()
  const ttlMs = rcsEnabled ? freshness.enabledMs : freshness.disabledMs
  if (source === 'CACHE') {
    expect(isFresh).toBe(false)
    expect(ageMs).toBeLessThanOrEqual(Math.min(maxAgeMs ?? ttlMs, freshness.retentionMs))
  } else if (source === 'STALE') {
    expect([fails, isFresh, maxAgeMs]).toEqual([true, false, undefined])
    expect(ageMs).toBeLessThanOrEqual(ttlMs + freshness.staleIfErrorMs)
  } else {
    expect(fails).toBe(false)
  }
}

describe('whatever happens in whatever order', () => {
  const stores = openStores()
  let runCount = 0

  it.prop([fc.array(step, { minLength: 1, maxLength: 25 })], { numRuns: 400 })(
    'no answer is older than asked, another credential’s, forgotten, or made of a failure',
    async (steps) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') })
      const firstNumber = 10 * ++runCount
      const numberAt = (place: number) => address(firstNumber + place)
      const sides = {
        one: createSide('one', stores.one),
        other: createSide('other', stores.other),
      }
      const forgottenAt = new Map<string, number>()
      const held: { release: () => void; done: Promise<void> }[] = []

      const lookUp = async (one: Extract<(typeof steps)[number], { kind: 'LOOK_UP' }>) => {
        const { answers, source } = sides[one.credential]
        const gate = Promise.withResolvers<void>()
        if (!one.lasts) gate.resolve()
        const addresses = one.places.map(numberAt)
        const startedAt = Date.now()
        const maxAgeMs = one.maxAgeSeconds === undefined ? undefined : one.maxAgeSeconds * secondMs
        const lookup = cached(source(one.fails, gate.promise), answers, freshness)
        const check = async () => {
          const answered = await lookup(addresses, { fresh: one.isFresh, maxAgeMs })
          expect(answered).toHaveLength(addresses.length)
          for (const [place, outcome] of answered.entries()) {
            if (outcome.status === 'FAILED') expect(one.fails).toBe(true)
            else {
              expect(outcome.device.address).toBe(addresses[place])
              expectHonest(outcome.device, { ...one, maxAgeMs, startedAt })
              const forgotten =
                forgottenAt.get(`${one.credential} ${addresses[place]}`) ?? -Infinity
              const wasForgotten = forgotten < startedAt
              if (wasForgotten)
                expect(outcome.device.checkedAt.getTime()).toBeGreaterThanOrEqual(forgotten)
            }
          }
        }
        const outcomes = check()
        if (one.lasts) held.push({ release: gate.resolve, done: outcomes })
        else await outcomes
      }

      for (const one of steps) {
        if (one.kind === 'LOOK_UP') await lookUp(one)
        else if (one.kind === 'PASS') vi.setSystemTime(Date.now() + one.seconds * secondMs)
        else if (one.kind === 'FORGET') {
          const addresses = one.places.map(numberAt)
          expect(await sides[one.credential].answers.delete(addresses)).toBeDefined()
          for (const number of addresses) forgottenAt.set(`${one.credential} ${number}`, Date.now())
          vi.setSystemTime(Date.now() + 1)
        } else if (one.kind === 'EXPIRE') {
          await sides[one.credential].answers.deleteExpired(
            new Date(Date.now() - freshness.retentionMs),
          )
        } else {
          await sides[one.credential].answers.close(1000)
          sides[one.credential] = createSide(one.credential, stores[one.credential])
        }
        if (held.length > 2) {
          const first = held.shift()!
          first.release()
          await first.done
        }
      }
      for (const { release, done } of held) {
        release()
        await done
      }
      for (const { answers } of Object.values(sides)) await answers.close(1000)
    },
  )
})
