/** How an entry was written. Kinds up to `FIRST_OTHER` are unique numbers. */
export const kinds = {
  /** The address as it is. */
  FIRST: 0,
  /** The address without `+`. */
  FIRST_DIGITS: 1,
  /** Another spelling of the address, in `input`. */
  FIRST_OTHER: 2,
  DUPLICATE: 3,
  INVALID: 4,
} as const

/** The status of an entry with a unique number. `null`: it has no result yet. */
export const statuses = { FOUND: 1, FAILED: 2, ERASED: 3 } as const
