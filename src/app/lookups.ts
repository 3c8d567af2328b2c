import { setTimeout as wait } from 'node:timers/promises'
import type { Account, Config } from '../config/load-config.ts'
import type { Device } from '../domain/device.ts'
import type { CallListener } from '../domain/call-report.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import { createLimiters } from './limiters.ts'
import { credentialOf, createCache } from './cache.ts'
import { createUpstream } from './upstream.ts'
import { createLookupPlanner } from './lookup-planner.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { fromAnnounced, toAnnounce } from './shared-outages.ts'

/** How long the end waits for the database. */
const closeMs = 300

interface Surroundings {
  readonly log: Log
  readonly metrics: Metrics
  readonly onCall: CallListener
}

/** Everything behind the front door: what is admin, and behind that the pool and the vendor. */
export async function createLookups(
  config: Config,
  account: Account,
  { log, metrics, onCall }: Surroundings,
) {
  const cache = await createCache(config, account, log)
  const { answers, filler } = cache
  const database = await openDatabase(config)
  const createLimiter = createLimiters({
    scope: credentialOf(account),
    postgres: database,
  })
  const remember = (devices: readonly Device[]) => answers.put(devices)
  const surroundings = { log, metrics, onCall, createLimiter, remember, filler }
  const upstream = createUpstream(config, account, surroundings)
  const { pool, circuit } = upstream
  circuit.onOutage((closure) => cache.announce(toAnnounce(closure)))
  cache.onClosure((announced) => {
    const closure = fromAnnounced(announced)
    if (closure) circuit.applyOutage(closure)
  })

  const plan = createLookupPlanner({
    answers,
    freshness: config.cache.freshness,
    bulk: config.bulk,
    estimateMs: (calls) => pool.estimateMs(calls),
  })
  const admin: AnswerAdmin = {
    plan,
    erase: (addresses) => answers.delete(addresses),
  }
  return {
    ...upstream,
    source: cache.over(pool.lookup),
    answers,
    admin,
    createLimiter,
    close: async () => {
      await upstream.close()
      await cache.close()
      await Promise.race([database?.end(), wait(closeMs, undefined, { ref: false })])
    },
  }
}

/** What limits count in that hold for all replicas. Its code is loaded only then. */
async function openDatabase({ cache: { place } }: Config) {
  if (place === undefined || !('databaseUrl' in place)) return undefined
  const { openPostgres } = await import('../store/open-postgres.ts')
  return openPostgres(place.databaseUrl).pool
}
