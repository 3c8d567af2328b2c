import type { LookupSource } from '../domain/lookup-source.ts'
import type { FairSlots } from './fair-slots.ts'

/**
 * Wraps a source: background lookups wait until the numbers in work leave room for theirs. Clients share
 * the room, and then the jobs of a client.
 */
export function fairSource(source: LookupSource, slots: FairSlots): LookupSource {
  return async (addresses, options = {}) => {
    const { client = '', background, signal } = options
    if (background === undefined) return source(addresses, options)
    const scope = { client, job: background.job }
    await slots.acquire(scope, addresses.length, signal ?? new AbortController().signal)
    try {
      return await source(addresses, options)
    } finally {
      slots.release(scope, addresses.length)
    }
  }
}
