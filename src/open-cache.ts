import { createHash, randomUUID } from 'node:crypto'
import { AgedFiller } from './cache/aged-filler.ts'
import { Answers } from './cache/answers.ts'
import { cached } from './cache/cached.ts'
import { Claims } from './cache/claims.ts'
import { claimed } from './cache/claimed.ts'
import { GuardedStore, type OpenedStore } from './cache/guarded-store.ts'
import { Memory } from './cache/memory.ts'
import { News } from './cache/news.ts'
import type { Account, Config } from './config.ts'
import type { Closure } from './domain/answer-store.ts'
import type { Filler } from './domain/filler.ts'
import type { LookupSource } from './domain/lookup-source.ts'
import type { Log } from './server/log.ts'
import type { StorePlace } from './store/open-store.ts'

/** A lookup does not wait longer for the store than this. */
const patienceMs = 150

/** A store that fails is tried again after so long. */
const restMs = 2000

const expireEveryMs = 3_600_000

/** How long what is not written yet may take at the end. */
const lastWritesMs = 600

/** How long the start waits for the store, and the end. */
const openMs = 5000
const closeMs = 300

export interface Cache {
  readonly answers: Answers
  /** Answers from what is remembered, and asks the source for the rest. */
  readonly over: (source: LookupSource) => LookupSource
  readonly filler: Filler | undefined
  /** Calls back when another process tells that the upstream closed itself. */
  readonly onClosure: (listener: (closure: Closure) => void) => void
  /** Tells the other processes that the upstream closed itself. */
  readonly announce: (closure: Omit<Closure, 'owner'>) => void
  close(): Promise<void>
}

/** What is remembered of one account, and what processes tell each other about it. */
export async function openCache(
  { cache }: Pick<Config, 'cache'>,
  account: Account,
  log: Log,
): Promise<Cache> {
  const { freshness, place, isShared, maxEntries } = cache
  const owner = randomUUID()
  const store = place && guarded(() => openStoreAt(place, account), log)
  const answers = new Answers(new Memory(maxEntries), store)
  let news: News | undefined
  const holdMs = cache.claimMs
  const claims = store && isShared && new Claims({ store, answers, owner, holdMs })
  const expire = () => answers.expire(new Date(Date.now() - freshness.retentionMs))
  const timer = setInterval(() => void expire(), expireEveryMs).unref()
  await store?.doInTheBackground((one) => one.read([]), openMs).catch(() => undefined)
  void expire()
  return {
    answers,
    filler: cache.fillsShortBatches ? new AgedFiller(answers, freshness) : undefined,
    over: (source) => {
      const below = claims ? claimed(source, { claims, answers, freshness }) : source
      return cached(below, answers, freshness)
    },
    onClosure: (listener) => {
      if (store && isShared) news = new News({ store, answers, owner, onClosure: listener })
    },
    announce: (closure) => {
      if (!isShared) return
      store?.doInTheBackground((one) => one.announce({ ...closure, owner })).catch(() => undefined)
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
  const { openStore } = await import('./store/open-store.ts')
  return openStore(place, credentialOf(account))
}

function guarded(open: ConstructorParameters<typeof GuardedStore>[0], log: Log): GuardedStore {
  const onChange = (isWorking: boolean) =>
    log.notice(
      isWorking
        ? 'The store of remembered answers works again.'
        : 'The store of remembered answers fails or is slow: lookups go on without it.',
    )
  return new GuardedStore(open, { patienceMs, restMs, onChange })
}

/** Nothing is shared between credentials. This tells them apart, and gives none away. */
export function credentialOf({ baseUrl, sid, apiKey }: Account): string {
  return createHash('sha256')
    .update(JSON.stringify([baseUrl, sid, apiKey]))
    .digest('hex')
}
