/** How many unique valid addresses the vendor takes in one bulk call. */
export interface BulkLimits {
  readonly minSize: number
  readonly maxSize: number
}

/**
 * Splits this many pending addresses into legal bulk batches, as few and as equal as can be:
 * 501 is 251 + 250, for 500 first would leave a rest of 1. Returns their sizes, largest first.
 * What they leave over (all, below `minSize`) cannot go in bulk now.
 */
export function planBatches(pendingCount: number, { minSize, maxSize }: BulkLimits): number[] {
  if (pendingCount < minSize) return []
  const batchCount = Math.ceil(pendingCount / maxSize)
  const smallest = Math.floor(pendingCount / batchCount)
  // Only limits as close together as 100 and 150 come to this: 160 is neither one nor two batches.
  if (smallest < minSize) return Array<number>(batchCount - 1).fill(maxSize)
  const largerCount = pendingCount % batchCount
  return Array.from({ length: batchCount }, (_, place) => smallest + (place < largerCount ? 1 : 0))
}
