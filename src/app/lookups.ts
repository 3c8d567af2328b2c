import type { Account, Config } from '../config/load-config.ts'
import type { CallListener } from '../domain/call-report.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import { createLimiters } from './limiters.ts'
import { credentialOf, createCache } from './cache.ts'
import type { Deadline } from './deadline.ts'
import { createUpstream } from './upstream.ts'
import { createLookupPlanner } from './lookup-planner.ts'
import type { Pool } from '../batching/pool.ts'
import type { AnswerCache } from '../cache/answer-cache.ts'
import { type CacheDecision, cached } from '../cache/cached.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'

/** How long closing waits for the database. */
const closeTimeoutMs = 300

interface LookupsOptions {
  readonly log: Log
  readonly metrics: Metrics
  readonly onCall: CallListener
  /** Called for each lookup of a client or a job. */
  readonly onDecision: (decision: CacheDecision) => void
}

export type Lookups = Awaited<ReturnType<typeof createLookups>>

/** Creates the source of outcomes: the cache, the pool behind it, and the upstream. */
export async function createLookups(
  config: Config,
  account: Account,
  { log, metrics, onCall, onDecision }: LookupsOptions,
) {
  const cache = await createCache(config, account, log)
  const { answers, padding } = cache
  const database = await openDatabase(config)
  const createLimiter = createLimiters({ scope: credentialOf(account), postgres: database })
  const upstream = createUpstream(config, account, {
    log,
    metrics,
    onCall,
    createLimiter,
    onDevices: ({ requested, ofJobs }) => {
      answers.put(requested)
      answers.putForJobs(ofJobs)
    },
    padding,
  })
  const { pool, circuit, counts, rateLimiter } = upstream
  circuit.onOutage((outage) => cache.publishOutage(outage))
  cache.onOutage((outage) => circuit.applyOutage(outage))
  cache.startChangeFeed()
  return {
    pool,
    circuit,
    counts,
    rateLimiter,
    checkAccount: upstream.checkAccount,
    source: cache.cached(pool.lookup, onDecision),
    /** For jobs. It has no leases: one process alone runs a job. */
    jobSource: cached(pool.lookup, answers.forJobs, config.cache.freshness, onDecision),
    /** The cached answers as jobs read them. */
    jobAnswers: answers.forJobs,
    answers,
    admin: createAdmin(config, answers, pool),
    createLimiter,
    /** Aborts the calls in flight. */
    closeUpstream: upstream.close,
    /** Writes the pending answers and closes the store. */
    close: async (deadline: Deadline) => {
      const closing = database && deadline.limit(database.end(), closeTimeoutMs)
      await Promise.all([cache.close(deadline), closing])
    },
  }
}

function createAdmin(
  { cache: { freshness }, bulk }: Config,
  answers: AnswerCache,
  pool: Pool,
): AnswerAdmin {
  return {
    plan: createLookupPlanner({
      answers,
      freshness,
      bulk,
      estimateMs: (calls) => pool.estimateMs(calls),
    }),
    erase: (addresses, { client }) => answers.delete(addresses, client),
  }
}

/** Opens the database that counts for the limits of all replicas. Loads its code only if needed. */
async function openDatabase({ store: { place } }: Config) {
  if (place === undefined || !('databaseUrl' in place)) return undefined
  const { openPostgres } = await import('../store/open-postgres.ts')
  return openPostgres(place.databaseUrl).pool
}
