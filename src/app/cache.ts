import { createHash, randomUUID } from 'node:crypto'
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
import type { DataDirLock } from '../store/data-dir-lock.ts'
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
  /** Calls back with the outages that other processes publish. */
  readonly onOutage: (listener: (outage: CredentialOutage) => void) => void
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
  const opened = place && (await createStore(place, account, log))
  const store = opened?.store
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
    onOutage: (listener) => {
      const onOutage = (outage: Outage) => {
        const current = readOutage(outage)
        if (current) listener(current)
      }
      if (shared) changes = new ChangeFeed({ ...shared, onOutage })
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
      opened?.unlock()
    },
  }
}

/**
 * Locks the data directory of an account and creates its store. Rejects only if another process
 * has the lock. If the lock fails for another reason, opening the store fails too, and the circuit
 * breaker repeats both later.
 */
async function createStore(place: StorePlace, account: Account, log: Log) {
  let lock: DataDirLock | undefined
  const onWait = (sentence: string) => log.notice(sentence)
  const lockDirectory = async (waitMs: number) => {
    if ('databaseUrl' in place || lock !== undefined) return
    const { acquireDataDirLock } = await import('../store/data-dir-lock.ts')
    lock = await acquireDataDirLock(place.directory, { waitMs, onWait })
  }
  await lockDirectory(lockWaitMs).catch((error: Error) => {
    if (error.name === 'DataDirLockedError') throw error
  })
  const open = async () => {
    await lockDirectory(0)
    const { openStore } = await import('../store/open-store.ts')
    return openStore(place, credentialOf(account))
  }
  const onChange = (isWorking: boolean) =>
    log.notice(
      isWorking
        ? 'The answer store works again.'
        : 'The answer store fails or is slow: lookups continue without it.',
    )
  return {
    store: new StoreCircuitBreaker(open, { timeoutMs, cooldownMs, onChange }),
    unlock: () => lock?.release(),
  }
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
