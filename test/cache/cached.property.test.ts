import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, it } from '@fast-check/vitest'
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest'
import { AnswerCache } from '../../src/cache/answer-cache.ts'
import { cached } from '../../src/cache/cached.ts'
import { type Freshness } from '../../src/cache/freshness.ts'
import { StoreCircuitBreaker } from '../../src/cache/store-circuit-breaker.ts'
import { MemoryCache } from '../../src/cache/memory-cache.ts'
import { devicesReported } from '../../src/upstream/devices-reported.ts'
import type { Address } from '../../src/domain/address.ts'
import type { Device } from '../../src/domain/device.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { failed, found } from '../../src/domain/outcome.ts'
import { migrate } from '../../src/store/migrations.ts'
import { createAnswerStore, openDatabase } from '../../src/store/open-store.ts'
import { createScope } from '../../src/store/scope.ts'
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

/** Often exactly a limit, or one second more. */
const seconds = fc.oneof(fc.nat(150), fc.constantFrom(20, 21, 70, 71, 100, 101, 150, 151))

/** The events of a run. There are only three numbers, so that events affect each other. */
const anyStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('LOOK_UP' as const),
      credential: fc.constantFrom(...credentials),
      indexes: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
      maxAgeSeconds: fc.option(seconds, { nil: undefined }),
      isFresh: fc.boolean(),
      fails: fc.boolean(),
      /** The upstream call is still in flight during later events. */
      isHeld: fc.boolean(),
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
      kind: fc.constant('ERASE' as const),
      credential: fc.constantFrom(...credentials),
      indexes: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
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

/** The server of one credential: its cache, its store, and an upstream that may fail. */
function createServer(credential: Credential, store: StoreCircuitBreaker) {
  const answers = new AnswerCache(new MemoryCache(4), store)
  const source = (fails: boolean, held: Promise<void>): LookupSource => {
    const call = devicesReported(
      async (addresses) => {
        await held
        const outcomes = addresses.map((one) =>
          fails ? failed(one, { code: 'UNAVAILABLE' }) : found(deviceOf(one, credential)),
        )
        return { kind: 'ANSWERED', outcomes, unrequestedCount: 0, malformedFieldCount: 0 }
      },
      ({ requested }) => answers.put(requested),
    )
    return async (addresses) => {
      const result = await call(addresses, AbortSignal.abort())
      return result.kind === 'ANSWERED' ? [...result.outcomes] : []
    }
  }
  return { answers, source }
}

const breakerOptions = { timeoutMs: 5000, cooldownMs: 10, onChange: () => undefined }

/**
 * A store for each credential, in one file. A directory belongs to one connection, so they share it.
 * All runs use them, but each run has its own numbers.
 */
function openStores() {
  const directory = mkdtempSync(join(tmpdir(), 'cached-'))
  let database: Awaited<ReturnType<typeof openDatabase>>
  beforeAll(async () => {
    database = await openDatabase({ directory })
    await migrate(database.db, database.dialect)
  })
  const open = async (credential: Credential) => {
    const scope = await createScope(database.db, database.dialect, credential)
    return { answers: createAnswerStore(scope), close: async () => undefined }
  }
  const [one, other] = credentials.map(
    (credential) => new StoreCircuitBreaker(() => open(credential), breakerOptions),
  ) as [StoreCircuitBreaker, StoreCircuitBreaker]
  afterAll(async () => {
    await one.close(1000)
    await other.close(1000)
    await database.db.destroy()
    rmSync(directory, { recursive: true })
  })
  return { one, other }
}

afterEach(() => void vi.useRealTimers())

/** Even numbers can receive RCS. The carrier names the credential. */
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

interface Lookup {
  readonly credential: Credential
  readonly isFresh: boolean
  readonly fails: boolean
  readonly maxAgeMs: number | undefined
  readonly startedAt: number
}

/** Checks the credential and the age of an answer. */
function expectValid(
  { carrierId, checkedAt, rcsEnabled, source }: Device,
  { credential, isFresh, fails, maxAgeMs, startedAt }: Lookup,
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

describe('after any events in any order', () => {
  const stores = openStores()
  let runCount = 0

  it.prop([fc.array(anyStep, { minLength: 1, maxLength: 25 })], { numRuns: 400 })(
    'no answer is too old, erased, of another credential, or made from a failure',
    async (steps) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') })
      const firstNumber = 10 * ++runCount
      const numberAt = (index: number) => address(firstNumber + index)
      const servers = {
        one: createServer('one', stores.one),
        other: createServer('other', stores.other),
      }
      const erasedAt = new Map<string, number>()
      const heldLookups: { release: () => void; done: Promise<void> }[] = []

      const lookUp = async (one: Extract<(typeof steps)[number], { kind: 'LOOK_UP' }>) => {
        const { answers, source } = servers[one.credential]
        const hold = Promise.withResolvers<void>()
        if (!one.isHeld) hold.resolve()
        const addresses = one.indexes.map(numberAt)
        const startedAt = Date.now()
        const maxAgeMs = one.maxAgeSeconds === undefined ? undefined : one.maxAgeSeconds * secondMs
        const lookup = cached(source(one.fails, hold.promise), answers, freshness)
        const check = async () => {
          const answered = await lookup(addresses, { fresh: one.isFresh, maxAgeMs })
          expect(answered).toHaveLength(addresses.length)
          for (const [index, outcome] of answered.entries()) {
            if (outcome.status === 'FAILED') expect(one.fails).toBe(true)
            else {
              expect(outcome.device.address).toBe(addresses[index])
              expectValid(outcome.device, { ...one, maxAgeMs, startedAt })
              const erased = erasedAt.get(`${one.credential} ${addresses[index]}`) ?? -Infinity
              const wasErased = erased < startedAt
              if (wasErased)
                expect(outcome.device.checkedAt.getTime()).toBeGreaterThanOrEqual(erased)
            }
          }
        }
        const outcomes = check()
        if (one.isHeld) heldLookups.push({ release: hold.resolve, done: outcomes })
        else await outcomes
      }

      for (const one of steps) {
        if (one.kind === 'LOOK_UP') await lookUp(one)
        else if (one.kind === 'PASS') vi.setSystemTime(Date.now() + one.seconds * secondMs)
        else if (one.kind === 'ERASE') {
          const addresses = one.indexes.map(numberAt)
          expect(await servers[one.credential].answers.delete(addresses)).toBeDefined()
          for (const number of addresses) erasedAt.set(`${one.credential} ${number}`, Date.now())
          vi.setSystemTime(Date.now() + 1)
        } else if (one.kind === 'EXPIRE') {
          await servers[one.credential].answers.deleteExpired(
            new Date(Date.now() - freshness.retentionMs),
          )
        } else {
          await servers[one.credential].answers.close(1000)
          servers[one.credential] = createServer(one.credential, stores[one.credential])
        }
        if (heldLookups.length > 2) {
          const first = heldLookups.shift()!
          first.release()
          await first.done
        }
      }
      for (const { release, done } of heldLookups) {
        release()
        await done
      }
      for (const { answers } of Object.values(servers)) await answers.close(1000)
    },
  )
})
