/** What a pool has to do at present. */
export interface PoolState {
  /** Addresses that wait to be sent. */
  readonly pending: number
  /** Addresses that somebody waits for, pending or in batch; padding in batch are counted too. */
  readonly open: number
  readonly bulkInFlight: number
  readonly singleInFlight: number
  /** Batches that were refused and are being taken apart, or wait for it. */
  readonly bisections: number
  /** The largest batch made at present: the configured one, or a smaller one learned. */
  readonly maxBatchSize: number
}
