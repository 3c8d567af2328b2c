import type { Address } from '../domain/address.ts'
import type { Device } from '../domain/device.ts'
import type { LookupOptions, LookupSource } from '../domain/lookup-source.ts'
import { found, type Outcome } from '../domain/outcome.ts'
import type { AnswerCache } from './answer-cache.ts'
import { type Freshness, isFresh, mayServeStale } from './freshness.ts'

/** How many addresses of a lookup have a fresh cached answer, and how many an older one. */
export interface CacheDecision {
  /** `false`: the options of the lookup, or the limits, allow no cached answer. */
  readonly isAllowed: boolean
  readonly asked: number
  readonly fresh: number
  readonly stale: number
}

/**
 * Wraps a source: answers from the cache if an answer is fresh enough, and passes the other
 * addresses to `source`. If `source` fails with a retryable failure and the lookup has no
 * `maxAgeMs`, an older answer may replace the failure.
 */
export function cached(
  source: LookupSource,
  answers: Pick<AnswerCache, 'get'>,
  freshness: Freshness,
  onDecision?: (decision: CacheDecision) => void,
): LookupSource {
  return async (addresses, options = {}) => {
    if (!mayUseCache(options, freshness)) {
      onDecision?.({ isAllowed: false, asked: addresses.length, fresh: 0, stale: 0 })
      return source(addresses, options)
    }
    const { client, maxAgeMs, stats, background } = options
    const nowMs = Date.now()
    const isFreshEnough = (device: Device) => isFresh(device, freshness, { maxAgeMs, nowMs })
    const known = await answers.get(addresses, isFreshEnough, client)
    const outcomes = new Map<Address, Outcome>()
    for (const device of known.values()) {
      if (isFreshEnough(device)) outcomes.set(device.address, found({ ...device, source: 'CACHE' }))
    }
    stats?.recordCached(outcomes.size)
    background?.onCached?.(outcomes.size)
    const staleCount = known.size - outcomes.size
    const [asked, fresh] = [addresses.length, outcomes.size]
    onDecision?.({ isAllowed: true, asked, fresh, stale: staleCount })
    const missing = addresses.filter((address) => !outcomes.has(address))
    const answered = missing.length === 0 ? [] : await source(missing, options)
    for (const [index, address] of missing.entries()) {
      const outcome = answered[index]!
      const older = maxAgeMs === undefined ? known.get(address) : undefined
      const isStale = isRetryable(outcome) && older && mayServeStale(older, freshness, Date.now())
      if (isStale) stats?.recordStale()
      outcomes.set(address, isStale ? found({ ...older, source: 'STALE' }) : outcome)
    }
    return addresses.map((address) => outcomes.get(address)!)
  }
}

/** Whether these options and limits allow any cached answer. */
export function mayUseCache({ fresh, maxAgeMs }: LookupOptions, freshness: Freshness): boolean {
  if (fresh || maxAgeMs === 0) return false
  return (
    maxAgeMs !== undefined ||
    freshness.enabledMs > 0 ||
    freshness.disabledMs > 0 ||
    freshness.staleIfErrorMs > 0
  )
}

/** The cause of a retryable failure is the upstream or the deadline, not the address. */
function isRetryable(outcome: Outcome): boolean {
  return outcome.status === 'FAILED' && outcome.failure.retryable
}
