import type { LookupSource } from '../domain/lookup-source.ts'
import { Pool, type PoolOptions } from './pool.ts'

/**
 * Wraps a source so that everybody who asks shares its calls: concurrent callers are merged into
 * batches of one address or of a legal bulk size, and no address is asked twice at a time.
 * Everything behind one wrapped source shares answers, so wrap one source per credential.
 */
export function coalesced(source: LookupSource, options: PoolOptions): LookupSource {
  const pool = new Pool(source, options)
  return (addresses, lookupOptions) => pool.lookup(addresses, lookupOptions)
}
