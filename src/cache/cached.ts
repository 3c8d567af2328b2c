import type { Address } from '../domain/address.ts'
import type { Device } from '../domain/device.ts'
import type { LookupOptions, LookupSource } from '../domain/lookup-source.ts'
import { found, type Outcome } from '../domain/outcome.ts'
import type { AnswerCache } from './answer-cache.ts'
import { type Freshness, isFresh, mayServeStale } from './freshness.ts'

/**
 * A source that answers from memory what is fresh enough, and asks `source` for the rest. Where that
 * fails in a way that may pass, an older answer may stand in, if nobody said how old it may be.
 */
export function cached(
  source: LookupSource,
  answers: Pick<AnswerCache, 'get'>,
  freshness: Freshness,
): LookupSource {
  return async (addresses, options = {}) => {
    if (!mayUseCache(options, freshness)) return source(addresses, options)
    const { maxAgeMs, stats } = options
    const nowMs = Date.now()
    const isGood = (device: Device) => isFresh(device, freshness, { maxAgeMs, nowMs })
    const known = await answers.get(addresses, isGood)
    const outcomes = new Map<Address, Outcome>()
    for (const device of known.values()) {
      if (isGood(device)) outcomes.set(device.address, found({ ...device, source: 'CACHE' }))
    }
    stats?.recordCached(outcomes.size)
    const missing = addresses.filter((address) => !outcomes.has(address))
    const answered = missing.length === 0 ? [] : await source(missing, options)
    for (const [place, address] of missing.entries()) {
      const outcome = answered[place]!
      const older = maxAgeMs === undefined ? known.get(address) : undefined
      const standIn = isPassing(outcome) && older && mayServeStale(older, freshness, Date.now())
      if (standIn) stats?.recordStale()
      outcomes.set(address, standIn ? found({ ...older, source: 'STALE' }) : outcome)
    }
    return addresses.map((address) => outcomes.get(address)!)
  }
}

/** Whether anything that is remembered could do. */
export function mayUseCache({ fresh, maxAgeMs }: LookupOptions, freshness: Freshness): boolean {
  if (fresh || maxAgeMs === 0) return false
  return (
    maxAgeMs !== undefined ||
    freshness.enabledMs > 0 ||
    freshness.disabledMs > 0 ||
    freshness.staleIfErrorMs > 0
  )
}

/** The upstream is out, or has no time: that says nothing about the number. */
function isPassing(outcome: Outcome): boolean {
  return outcome.status === 'FAILED' && outcome.failure.retryable
}
