import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { AnswerCache } from '../cache/answer-cache.ts'
import { cached } from '../cache/cached.ts'
import { ChangeFeed } from '../cache/change-feed.ts'
import { leased } from '../cache/leased.ts'
import { Leases } from '../cache/leases.ts'
import { MemoryCache } from '../cache/memory-cache.ts'
import { StaleAnswerPadding } from '../cache/stale-answer-padding.ts'
import { StoreCircuitBreaker } from '../cache/store-circuit-breaker.ts'
import type { Account, Config } from '../config/load-config.ts'
import type { Outage, StorePlace } from '../domain/answer-store.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { Store } from '../store/open-store.ts'
import type { LockWait } from '../store/sqlite-thread.ts'
import type { Log } from '../telemetry/log.ts'
import type { CredentialOutage } from '../upstream/circuit-breaker.ts'

/** The time limit for a store statement of a lookup. */
const timeoutMs = 150

/** The first pause before a store that failed is used again. */
const cooldownMs = 2000

const expireEveryMs = 3_600_000

/** How long the start waits for another process to release the data directory. */
const lockWaitMs = 20_000

/** How long the start waits for the store. */
const openMs = 5000

/** How long the shutdown waits for pending writes, and then for the store. */
const lastWritesMs = 600
const closeMs = 300

export interface Cache {
  readonly answers: AnswerCache
  /** Wraps a source: only addresses without a fresh answer in the cache reach it. */
  readonly cached: (source: LookupSource) => LookupSource
  readonly padding: PaddingSource | undefined
  /**
   * Starts to read the changes of other processes: applies their erasures, and calls back with their
   * outages. Call it once.
   */
  readonly followChanges: (onOutage: (outage: CredentialOutage) => void) => void
  /** Publishes an outage for the other processes. */
  readonly publishOutage: (outage: CredentialOutage) => void
  close(): Promise<void>
}

/**
 * The cache of one account. With Postgres, all processes on the same database share it. Rejects if
 * another process uses the data directory.
 */
export async function createCache(
  { cache, store: { place, isShared, leaseMs } }: Pick<Config, 'cache' | 'store'>,
  account: Account,
  log: Log,
): Promise<Cache> {
  const { freshness, maxEntries } = cache
  const store = place && (await createStore(place, account, log))
  const answers = new AnswerCache(new MemoryCache(maxEntries), store)
  const shared = store && isShared ? { store, answers, holder: randomUUID() } : undefined
  const leases = shared && new Leases({ ...shared, leaseMs })
  let changes: ChangeFeed | undefined
  const expire = () => answers.deleteExpired(new Date(Date.now() - freshness.retentionMs))
  const timer = setInterval(() => void expire(), expireEveryMs).unref()
  await store?.runInBackground((one) => one.read([]), openMs).catch(() => undefined)
  void expire()
  return {
    answers,
    cached: (source) => {
      const next = leases ? leased(source, { leases, answers, freshness }) : source
      return cached(next, answers, freshness)
    },
    padding: cache.padsShortBatches ? new StaleAnswerPadding(answers, freshness) : undefined,
    followChanges: (onOutage) => {
      if (!shared) return
      const { answers, holder } = shared
      const onPublished = (outage: Outage) => {
        const current = readOutage(outage)
        if (current) onOutage(current)
      }
      changes = new ChangeFeed({ store: shared.store, answers, holder, onOutage: onPublished })
    },
    publishOutage: (outage) => {
      if (!shared) return
      const published = { ...writeOutage(outage), holder: shared.holder }
      shared.store.runInBackground((one) => one.publishOutage(published)).catch(() => undefined)
    },
    close: async () => {
      clearInterval(timer)
      changes?.close()
      await answers.close(lastWritesMs)
      await store?.close(closeMs)
    },
  }
}

/**
 * Opens the store of an account, with a circuit breaker in front of it. Rejects only if another
 * process uses the data directory. After any other failure, and if opening takes long, the server
 * starts without the store, and the circuit breaker tries again later.
 */
async function createStore(place: StorePlace, account: Account, log: Log) {
  const open = async (lockWait: LockWait) => {
    const { openStore } = await import('../store/open-store.ts')
    return openStore(place, credentialOf(account), lockWait)
  }
  const isLocked = Promise.withResolvers<'LOCKED'>()
  const onLockWait = (sentence: string) => {
    log.notice(sentence)
    isLocked.resolve('LOCKED')
  }
  let first: Promise<Store> | undefined = open({ lockWaitMs, onLockWait })
  const failure = first.then(
    () => undefined,
    (error: unknown) => error as Error,
  )
  const slow = wait(openMs, undefined, { ref: false })
  const state = await Promise.race([failure, isLocked.promise, slow])
  const error = state === 'LOCKED' ? await failure : state
  if (error?.name === 'DataDirLockedError') throw error
  if (error?.name === 'NoFileLocksError') log.notice(error.message)
  const openNext = () => {
    const next = first ?? open({})
    first = undefined
    return next
  }
  const onChange = (isWorking: boolean) =>
    log.notice(
      isWorking
        ? 'The answer store works again.'
        : 'The answer store fails or is slow: lookups continue without it.',
    )
  return new StoreCircuitBreaker(openNext, { timeoutMs, cooldownMs, onChange })
}

/** Identifies the answers of a credential without revealing it. */
export function credentialOf({ baseUrl, sid, apiKey }: Account): string {
  return createHash('sha256')
    .update(JSON.stringify([baseUrl, sid, apiKey]))
    .digest('hex')
}

function writeOutage({ state, reason, waitMs }: CredentialOutage): Omit<Outage, 'holder'> {
  const at = new Date()
  const until = new Date(at.getTime() + waitMs)
  return { state, reason: JSON.stringify(reason), at, until }
}

/**
 * `undefined` if the outage is over, or if another version of the server published an unknown
 * state.
 */
function readOutage({ state, reason, until }: Outage): CredentialOutage | undefined {
  const waitMs = until.getTime() - Date.now()
  if (waitMs <= 0 || (state !== 'THROTTLED' && state !== 'LOCKED_OUT')) return undefined
  return { state, reason: JSON.parse(reason) as FailureReason, waitMs }
}
