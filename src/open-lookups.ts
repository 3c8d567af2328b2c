import { setTimeout as wait } from 'node:timers/promises'
import type { Account, Config } from './config.ts'
import type { Device } from './domain/device.ts'
import type { FlightListener } from './domain/flight-report.ts'
import type { RememberedAnswers } from './domain/remembered-answers.ts'
import { createLimiters } from './limiters.ts'
import { credentialOf, openCache } from './open-cache.ts'
import { openUpstream } from './open-upstream.ts'
import { createLookupPlanner } from './plan-lookups.ts'
import type { Log } from './server/log.ts'
import type { Metrics } from './server/metrics.ts'
import { fromAnnounced, toAnnounce } from './share-closures.ts'

/** How long the end waits for the database. */
const closeMs = 300

interface Surroundings {
  readonly log: Log
  readonly metrics: Metrics
  readonly onFlight: FlightListener
}

/** Everything behind the front door: what is remembered, and behind that the pool and the vendor. */
export async function openLookups(
  config: Config,
  account: Account,
  { log, metrics, onFlight }: Surroundings,
) {
  const cache = await openCache(config, account, log)
  const { answers, filler } = cache
  const database = await openDatabase(config)
  const createLimiter = createLimiters({
    scope: credentialOf(account),
    postgres: database,
  })
  const remember = (devices: readonly Device[]) => answers.remember(devices)
  const surroundings = { log, metrics, onFlight, createLimiter, remember, filler }
  const upstream = openUpstream(config, account, surroundings)
  const { pool, gate } = upstream
  gate.onClosed((closure) => cache.announce(toAnnounce(closure)))
  cache.onClosure((announced) => {
    const closure = fromAnnounced(announced)
    if (closure) gate.closeFromOutside(closure)
  })

  const plan = createLookupPlanner({
    answers,
    freshness: config.cache.freshness,
    bulk: config.bulk,
    estimateMs: (calls) => pool.estimateMs(calls),
  })
  const remembered: RememberedAnswers = {
    plan,
    forget: (addresses) => answers.forget(addresses),
  }
  return {
    ...upstream,
    source: cache.over(pool.lookup),
    answers,
    remembered,
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
  const { openPostgres } = await import('./store/open-postgres.ts')
  return openPostgres(place.databaseUrl).pool
}
