import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { AnswerCache } from '../cache/answer-cache.ts'
import { type CacheDecision, cached } from '../cache/cached.ts'
import { ChangeFeed } from '../cache/change-feed.ts'
import { leased } from '../cache/leased.ts'
import { Leases } from '../cache/leases.ts'
import { MemoryCache } from '../cache/memory-cache.ts'
import { StaleAnswerPadding } from '../cache/stale-answer-padding.ts'
import { StoreCircuitBreaker } from '../cache/store-circuit-breaker.ts'
import { parseDatabaseUrl } from '../config/hosts.ts'
import type { Account, Config } from '../config/load-config.ts'
import type { Outage, StorePlace } from '../domain/answer-store.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { Store } from '../store/open-store.ts'
import type { Log } from '../telemetry/log.ts'
import type { CredentialOutage } from '../upstream/circuit-breaker.ts'
import type { Deadline } from './deadline.ts'

/** The time limit for a store statement of a lookup. */
const timeoutMs = 150

/** The first pause before a store that failed is used again. */
const cooldownMs = 2000

const expireEveryMs = 5 * 60_000

/** How long the start waits for another process to release the data directory. */
const lockWaitMs = 20_000

/** How long the start waits for the store. It does not count the wait for another process. */
const openMs = 5000

/** How long the shutdown waits for pending writes, and then for the store. */
const lastWritesMs = 600
const closeMs = 300

export interface Cache {
  readonly answers: AnswerCache
  /** Wraps a source: only addresses without a fresh answer in the cache reach it. */
  readonly cached: (
    source: LookupSource,
    onDecision: (decision: CacheDecision) => void,
  ) => LookupSource
  readonly padding: PaddingSource | undefined
  /** Registers a listener for the outages that other processes publish. */
  readonly onOutage: (listener: (outage: CredentialOutage) => void) => void
  /** Publishes an outage for the other processes. */
  readonly publishOutage: (outage: CredentialOutage) => void
  /** Starts to apply the erasures and outages of other processes. Call it once. */
  readonly startChangeFeed: () => void
  /** Resolves at the deadline, even if answers are not written or the store is not closed. */
  close(deadline: Deadline): Promise<void>
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
  const outageListeners: ((outage: CredentialOutage) => void)[] = []
  const onOutage = (outage: Outage) => {
    const current = readOutage(outage)
    if (current) for (const listener of outageListeners) listener(current)
  }
  const changes = shared && new ChangeFeed(shared)
  const expire = () => answers.deleteExpired(new Date(Date.now() - freshness.retentionMs))
  const timer = setInterval(() => void expire(), expireEveryMs).unref()
  void expire()
  return {
    answers,
    cached: (source, onDecision) => {
      const next = leases ? leased(source, { leases, answers, freshness }) : source
      return cached(next, answers, freshness, (decision) => {
        onDecision(decision)
        if (log.isDebugging && decision.isAllowed) logDecision(log, decision)
      })
    },
    padding: cache.padsShortBatches ? new StaleAnswerPadding(answers, freshness) : undefined,
    onOutage: (listener) => void outageListeners.push(listener),
    publishOutage: (outage) => {
      if (!shared) return
      const published = { ...writeOutage(outage), holder: shared.holder }
      shared.store.runInBackground((one) => one.publishOutage(published)).catch(() => undefined)
    },
    startChangeFeed: () => changes?.start(onOutage),
    close: async (deadline) => {
      clearInterval(timer)
      changes?.close()
      await answers.close(deadline.atMost(lastWritesMs))
      await store?.close(deadline.atMost(closeMs))
    },
  }
}

function logDecision(log: Log, { asked, fresh, stale }: CacheDecision): void {
  log.debug('The cache was read.', { asked, fresh, stale })
}

/**
 * Opens the store of an account, with a circuit breaker in front of it. Rejects only if another
 * process uses the data directory. After any other failure, and if opening takes long, the server
 * starts without the store, and the circuit breaker opens it later.
 */
async function createStore(place: StorePlace, account: Account, log: Log) {
  const { openStore } = await import('../store/open-store.ts')
  const credential = credentialOf(account)
  let isLocked = false
  const onLockWait = (sentence: string) => {
    isLocked = true
    log.notice(sentence)
  }
  const onNotice = (sentence: string) => log.notice(sentence)
  let first: Promise<Store> | undefined = openStore(place, credential, {
    lockWaitMs,
    onLockWait,
    onNotice,
  })
  const settled = first.then(
    () => true,
    (error: Error) => {
      if (fatalErrors.has(error.name)) throw error
      if (error.name === 'NoFileLocksError') log.notice(error.message)
      return true
    },
  )
  const settles = (withinMs: number) =>
    Promise.race([settled, wait(withinMs, false, { ref: false })])
  const isSettled = (await settles(openMs)) || (isLocked && (await settles(lockWaitMs)))

  const open = () => {
    const opened = first ?? openStore(place, credential, { onNotice })
    first = undefined
    return opened
  }
  const onChange = (isWorking: boolean, cause?: string) => {
    if (isWorking) log.notice('The answer store works again.')
    else {
      const fields = { cause, place: describePlace(place) }
      log.notice('The answer store fails or is slow: lookups continue without it.', fields)
    }
  }
  const store = new StoreCircuitBreaker(open, { timeoutMs, cooldownMs, onChange })
  await store.runInBackground((one) => one.read([]), isSettled ? openMs : 0).catch(() => undefined)
  return store
}

/** Errors of a store that end the start. Their messages are for the operator. */
const fatalErrors = new Set(['DataDirLockedError', 'UnsafeDataDirError'])

/** The directory, or the host and the database, without user and password. */
function describePlace(place: StorePlace): string {
  if ('directory' in place) return place.directory
  const url = parseDatabaseUrl(place.databaseUrl)
  const host = url?.searchParams.get('host') ?? decodeURIComponent(url?.host ?? '')
  return `${host} ${url?.pathname.slice(1) ?? ''}`.trim()
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
 * state. After a step of the clock the time left is at most the whole time.
 */
function readOutage({ state, reason, at, until }: Outage): CredentialOutage | undefined {
  const waitMs = until.getTime() - Math.max(Date.now(), at.getTime())
  if (waitMs <= 0 || (state !== 'THROTTLED' && state !== 'LOCKED_OUT')) return undefined
  return { state, reason: JSON.parse(reason) as FailureReason, waitMs }
}
