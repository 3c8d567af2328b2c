/** How many unique valid addresses the vendor accepts in one bulk call. */
export interface BulkLimits {
  readonly minSize: number
  readonly maxSize: number
}

/**
 * Splits pending addresses into legal bulk batches, as few and as equal as possible: 501 is 251 +
 * 250, because 500 + 1 would leave an address that cannot go in bulk. Returns the sizes, largest
 * first. The addresses beyond their sum (always fewer than `minSize`) cannot go in bulk now.
 */
export function planBatches(pendingCount: number, { minSize, maxSize }: BulkLimits): number[] {
  if (pendingCount < minSize) return []
  const batchCount = Math.ceil(pendingCount / maxSize)
  const smallest = Math.floor(pendingCount / batchCount)
  // Happens only if the limits are close to each other: with 100 and 150, 160 fits neither one
  // batch nor two.
  if (smallest < minSize) return Array<number>(batchCount - 1).fill(maxSize)
  const largerCount = pendingCount % batchCount
  return Array.from({ length: batchCount }, (_, place) => smallest + (place < largerCount ? 1 : 0))
}
