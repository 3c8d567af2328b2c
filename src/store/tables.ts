import type { Generated } from 'kysely'

/** Moments are in milliseconds since 1970. */
export interface Tables {
  /** Rows name their credential by a small number: it is in every row, and once more in an index. */
  credentials: {
    id: Generated<number>
    credential: string
  }
  /**
   * What is known of an address: its newest answer, when it was last forgotten, or both. One row for
   * both, so that the one upsert that keeps or forgets an answer sees the other, whatever other
   * processes do meanwhile; an answer in it is always newer than `erased_at`.
   */
  answers: {
    credential_id: number
    address: string
    /** 1 or 0; null, as all of the answer but its source, where it was forgotten. */
    rcs_enabled: number | null
    carrier_id: string | null
    carrier_status: string | null
    checked_at: number | null
    /** Outlives the answer: so a statement that forgets can return what it removed. */
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
