import type { Generated } from 'kysely'

/** Times are in milliseconds since 1970. */
export interface Tables {
  /** Every row and an index contain the credential, so they contain a short id instead of its text. */
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
    /** 1 or 0. After an erasure it is null, as is the rest of the answer except for its source. */
    rcs_enabled: number | null
    carrier_id: string | null
    carrier_status: string | null
    checked_at: number | null
    /** Remains after an erasure, so that the statement can return which answers it deleted. */
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
