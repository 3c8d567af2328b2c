import type { Address } from '../domain/address.ts'
import type { ColumnTypes } from './sql-dialect.ts'

/** How many rows one statement carries at the most. */
const chunkSize = 500

/**
 * Does something with one chunk of a list after the other; gathers what comes back. Postgres
 * refuses a statement that would change a row twice, so the list must have no repeats.
 */
export async function inChunks<Item, Result>(
  items: Iterable<Item>,
  run: (chunk: Item[]) => Promise<Result[]>,
): Promise<Result[]> {
  const all = [...items]
  const results: Result[] = []
  for (let start = 0; start < all.length; start += chunkSize) {
    results.push(...(await run(all.slice(start, start + chunkSize))))
  }
  return results
}

/** Addresses as rows of a list, each once. */
export function addressRows(addresses: readonly Address[]): { address: Address }[] {
  return Array.from(new Set(addresses), (address) => ({ address }))
}

export const addressColumn: ColumnTypes<{ address: Address }> = { address: 'text' }
