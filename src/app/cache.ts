import { createHash, randomUUID } from 'node:crypto'
import { StaleAnswerPadding } from '../cache/stale-answer-padding.ts'
import { AnswerCache } from '../cache/answer-cache.ts'
import { cached } from '../cache/cached.ts'
import { Leases } from '../cache/leases.ts'
import { leased } from '../cache/leased.ts'
import { StoreCircuitBreaker, type OpenedStore } from '../cache/store-circuit-breaker.ts'
import { MemoryCache } from '../cache/memory-cache.ts'
import { ChangeFeed } from '../cache/change-feed.ts'
import type { Account, Config } from '../config/load-config.ts'
import type { Outage } from '../domain/answer-store.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { Log } from '../telemetry/log.ts'
import type { StorePlace } from '../store/open-store.ts'

/** A lookup does not wait longer for the store than this. */
const timeoutMs = 150

/** A store that fails is tried again after so long. */
const cooldownMs = 2000

const expireEveryMs = 3_600_000

/** How long what is not written yet may take at the end. */
const lastWritesMs = 600

/** How long the start waits for the store, and the end. */
const openMs = 5000
const closeMs = 300

export interface Cache {
  readonly answers: AnswerCache
  /** Answers from what is remembered, and asks the source for the rest. */
  readonly over: (source: LookupSource) => LookupSource
  readonly filler: PaddingSource | undefined
  /** Calls back when another process tells that the upstream closed itself. */
  readonly onClosure: (listener: (closure: Outage) => void) => void
  /** Tells the other processes that the upstream closed itself. */
  readonly announce: (closure: Omit<Outage, 'holder'>) => void
  close(): Promise<void>
}

/** What is remembered of one account, and what processes tell each other about it. */
export async function createCache(
  { cache }: Pick<Config, 'cache'>,
  account: Account,
  log: Log,
): Promise<Cache> {
  const { freshness, place, isShared, maxEntries } = cache
  const holder = randomUUID()
  const store = place && guarded(() => openStoreAt(place, account), log)
  const answers = new AnswerCache(new MemoryCache(maxEntries), store)
  let news: ChangeFeed | undefined
  const holdMs = cache.claimMs
  const claims = store && isShared && new Leases({ store, answers, holder: holder, holdMs })
  const expire = () => answers.deleteExpired(new Date(Date.now() - freshness.retentionMs))
  const timer = setInterval(() => void expire(), expireEveryMs).unref()
  await store?.runInBackground((one) => one.read([]), openMs).catch(() => undefined)
  void expire()
  return {
    answers,
    filler: cache.padsShortBatches ? new StaleAnswerPadding(answers, freshness) : undefined,
    over: (source) => {
      const below = claims ? leased(source, { claims, answers, freshness }) : source
      return cached(below, answers, freshness)
    },
    onClosure: (listener) => {
      if (store && isShared)
        news = new ChangeFeed({ store, answers, holder: holder, onOutage: listener })
    },
    announce: (closure) => {
      if (!isShared) return
      store
        ?.runInBackground((one) => one.publishOutage({ ...closure, holder: holder }))
        .catch(() => undefined)
    },
    close: async () => {
      clearInterval(timer)
      news?.close()
      await answers.close(lastWritesMs)
      await store?.close(closeMs)
    },
  }
}

/** Its code is loaded only where something is kept. */
async function openStoreAt(place: StorePlace, account: Account): Promise<OpenedStore> {
  const { openStore } = await import('../store/open-store.ts')
  return openStore(place, credentialOf(account))
}

function guarded(
  open: ConstructorParameters<typeof StoreCircuitBreaker>[0],
  log: Log,
): StoreCircuitBreaker {
  const onChange = (isWorking: boolean) =>
    log.notice(
      isWorking
        ? 'The store of remembered answers works again.'
        : 'The store of remembered answers fails or is slow: lookups go on without it.',
    )
  return new StoreCircuitBreaker(open, { timeoutMs: timeoutMs, cooldownMs: cooldownMs, onChange })
}

/** Nothing is shared between credentials. This tells them apart, and gives none away. */
export function credentialOf({ baseUrl, sid, apiKey }: Account): string {
  return createHash('sha256')
    .update(JSON.stringify([baseUrl, sid, apiKey]))
    .digest('hex')
}
