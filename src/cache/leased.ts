import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from '../domain/address.ts'
import type { LookupOptions, LookupSource } from '../domain/lookup-source.ts'
import { found, type Outcome } from '../domain/outcome.ts'
import type { AnswerCache } from './answer-cache.ts'
import { mayUseCache } from './cached.ts'
import type { Leases } from './leases.ts'
import { type Freshness, isFresh } from './freshness.ts'

/** How often it is looked whether another process has its answers. */
const lookEveryMs = 25

/** After so long an address is asked for here too, whoever else may be asking. */
const timeoutMs = 2000

export interface LeasedOptions {
  readonly claims: Leases
  readonly answers: AnswerCache
  readonly freshness: Freshness
}

/**
 * A source that does not ask for what another process is asking for at the same time, and takes its
 * answer from the store. It asks after all where the other fails, or is no quicker than asking.
 */
export function leased(source: LookupSource, options: LeasedOptions): LookupSource {
  return async (addresses, asked = {}) => {
    if (!mayUseCache(asked, options.freshness)) return source(addresses, asked)
    const own = await options.claims.take(addresses)
    const ofOthers = addresses.filter((address) => !own.has(address))
    const outcomes = new Map<Address, Outcome>()
    const note = (places: readonly Address[], answered: readonly Outcome[]) => {
      for (const [place, address] of places.entries()) outcomes.set(address, answered[place]!)
    }
    const ask = async (some: readonly Address[]) => {
      if (some.length > 0) note(some, await source(some, asked))
    }
    await Promise.all([
      ask([...own]).finally(() => options.claims.release(own)),
      waitForOthers(ofOthers, asked, { ...options, ask, note }),
    ])
    return addresses.map((address) => outcomes.get(address)!)
  }
}

interface Waiting extends LeasedOptions {
  readonly ask: (addresses: readonly Address[]) => Promise<void>
  readonly note: (addresses: readonly Address[], outcomes: readonly Outcome[]) => void
}

async function waitForOthers(
  addresses: readonly Address[],
  { maxAgeMs, deadlineAt = Infinity, signal, stats }: LookupOptions,
  { claims, answers, freshness, ask, note }: Waiting,
): Promise<void> {
  const endsAt = Math.min(deadlineAt, performance.now() + timeoutMs)
  const isOfUse = () => performance.now() < endsAt && !signal?.aborted
  const asked: Promise<void>[] = []
  let left = addresses
  while (left.length > 0 && isOfUse()) {
    await wait(lookEveryMs)
    // In this order: who ends a claim has written the answers before.
    const stillClaimed = await claims.heldByOthers(left)
    const devices = await answers.readStore(left)
    const nowMs = Date.now()
    const fresh = devices.filter((device) => isFresh(device, freshness, { maxAgeMs, nowMs }))
    note(
      fresh.map(({ address }) => address),
      fresh.map((device) => found({ ...device, source: 'CACHE' })),
    )
    if (stats) stats.joined += fresh.length
    answers.putInMemory(fresh)
    const answered = new Set(fresh.map(({ address }) => address))
    left = left.filter((address) => !answered.has(address))
    const free = ask(left.filter((address) => !stillClaimed.has(address)))
    free.catch(() => undefined) // awaited below, perhaps long after it fails
    asked.push(free)
    left = left.filter((address) => stillClaimed.has(address))
  }
  await Promise.all([...asked, ask(left)])
}
