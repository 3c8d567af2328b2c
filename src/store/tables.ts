import type { Generated } from 'kysely'

/** Times are in milliseconds since 1970. */
export interface Tables {
  /** A short id for each credential, because every row of the other tables contains it. */
  credentials: {
    id: Generated<number>
    credential: string
  }
  /**
   * The newest answer of an address, its last erasure, or both. Both are in one row, so that a single
   * upsert compares an answer with the erasure while other processes write. The answer in a row is
   * always newer than its `erased_at`.
   */
  answers: {
    credential_id: number
    address: string
    /** 1 or 0. An erasure sets it and the rest of the answer to null, except for the source. */
    rcs_enabled: number | null
    carrier_id: string | null
    carrier_status: string | null
    checked_at: number | null
    /** An erasure keeps it, so that its statement can return which answers it deleted. */
    source: 'SINGLE' | 'BULK' | null
    erased_at: number | null
  }
  leases: {
    credential_id: number
    address: string
    holder: string
    until: number
  }
  outages: {
    credential_id: number
    holder: string
    state: string
    reason: string
    at: number
    until: number
  }
}
