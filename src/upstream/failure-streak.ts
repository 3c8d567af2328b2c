import type { Address } from '../domain/address.ts'

/** How often the failures of one group count. */
const maxPerGroup = 3

interface FailureGroup {
  /** The batch of which its attempts are parts. */
  readonly partOf: object | undefined
  /** The addresses of its first attempt. */
  readonly batch: ReadonlySet<Address>
  /** The addresses that all its attempts share. */
  common: ReadonlySet<Address>
  count: number
}

/**
 * Counts failed attempts in a row. Attempts whose failures may have the same cause form a group: all
 * of them contain one number, or all are parts of one batch. Such a cause concerns no other number,
 * so a group counts at most three times.
 */
export class FailureStreak {
  #groups: FailureGroup[] = []

  get count(): number {
    return this.#groups.reduce((total, { count }) => total + Math.min(count, maxPerGroup), 0)
  }

  /** Adds the failed attempt with these addresses. `partOf` identifies the batch of a part. */
  record(addresses: readonly Address[], partOf?: object): void {
    const group = this.#groups.find(
      ({ partOf: whole, batch, common }) =>
        (partOf !== undefined && partOf === whole) ||
        addresses.some((address) => common.has(address)) ||
        addresses.every((address) => batch.has(address)),
    )
    const attempt = new Set(addresses)
    if (group === undefined || (attempt.size === 0 && partOf === undefined)) {
      this.#groups.push({ partOf, batch: attempt, common: attempt, count: 1 })
    } else {
      group.common = attempt.intersection(group.common)
      group.count += 1
    }
  }

  reset(): void {
    this.#groups = []
  }
}
