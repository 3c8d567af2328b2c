import type { Address } from '../domain/address.ts'
import type { ColumnTypes } from './sql-dialect.ts'

/** The maximum number of rows of one statement. */
const chunkSize = 500

/**
 * Runs a statement for each chunk of a list, one after the other, and resolves with all results.
 * Postgres rejects a statement that changes a row twice, so the list must not contain duplicates.
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

/** Addresses as rows of a list, without duplicates. */
export function addressRows(addresses: readonly Address[]): { address: Address }[] {
  return Array.from(new Set(addresses), (address) => ({ address }))
}

export const addressColumn: ColumnTypes<{ address: Address }> = { address: 'text' }
