import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from '../domain/address.ts'
import type { LookupOptions, LookupSource } from '../domain/lookup-source.ts'
import { found, type Outcome } from '../domain/outcome.ts'
import type { AnswerCache } from './answer-cache.ts'
import { mayUseCache } from './cached.ts'
import { type Freshness, isFresh } from './freshness.ts'
import type { Leases } from './leases.ts'

/**
 * The interval between reads of the store while another process looks up addresses: longer for many
 * addresses, because each read takes several statements.
 */
function pollMs(addressCount: number): number {
  return Math.min(200, 25 * Math.ceil(addressCount / 500))
}

/** How long to wait for another process. After that, this process looks up the address itself. */
const timeoutMs = 2000

export interface LeasedOptions {
  readonly leases: Leases
  readonly answers: AnswerCache
  readonly freshness: Freshness
}

/**
 * Wraps a source: if another process is looking up an address, waits for that answer in the store.
 * If the other process fails or is too slow, looks up the address itself.
 */
export function leased(source: LookupSource, options: LeasedOptions): LookupSource {
  return async (addresses, lookup = {}) => {
    if (!mayUseCache(lookup, options.freshness)) return source(addresses, lookup)
    const own = await options.leases.acquire(addresses, lookup.client)
    const heldByOthers = addresses.filter((address) => !own.has(address))
    const outcomes = new Map<Address, Outcome>()
    const record = (some: readonly Address[], answered: readonly Outcome[]) => {
      for (const [index, address] of some.entries()) outcomes.set(address, answered[index]!)
    }
    const lookUp = async (some: readonly Address[]) => {
      if (some.length > 0) record(some, await source(some, lookup))
    }
    await Promise.all([
      lookUp([...own]).finally(() => options.leases.release(own)),
      waitForOthers(heldByOthers, lookup, { ...options, lookUp, record }),
    ])
    return addresses.map((address) => outcomes.get(address)!)
  }
}

interface WaitOptions extends LeasedOptions {
  readonly lookUp: (addresses: readonly Address[]) => Promise<void>
  readonly record: (addresses: readonly Address[], outcomes: readonly Outcome[]) => void
}

async function waitForOthers(
  addresses: readonly Address[],
  { client, maxAgeMs, deadlineAt = Infinity, signal, stats }: LookupOptions,
  { leases, answers, freshness, lookUp, record }: WaitOptions,
): Promise<void> {
  const endsAt = Math.min(deadlineAt, performance.now() + timeoutMs)
  const mayWait = () => performance.now() < endsAt && !signal?.aborted
  const lookups: Promise<void>[] = []
  let left = addresses
  while (left.length > 0 && mayWait()) {
    await wait(pollMs(left.length))
    // Reads the leases before the answers, because a holder writes its answers before it releases
    // its leases.
    const held = await leases.heldByOthers(left, client)
    const devices = await answers.readStore(left, client)
    const nowMs = Date.now()
    const fresh = devices.filter((device) => isFresh(device, freshness, { maxAgeMs, nowMs }))
    record(
      fresh.map(({ address }) => address),
      fresh.map((device) => found({ ...device, source: 'CACHE' })),
    )
    if (stats) stats.joined += fresh.length
    answers.putInMemory(fresh)
    const answered = new Set(fresh.map(({ address }) => address))
    left = left.filter((address) => !answered.has(address))
    const released = lookUp(left.filter((address) => !held.has(address)))
    released.catch(() => undefined) // the last line rejects with this error, perhaps much later
    lookups.push(released)
    left = left.filter((address) => held.has(address))
  }
  await Promise.all([...lookups, lookUp(left)])
}
