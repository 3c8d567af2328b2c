import type { Address } from '../domain/address.ts'

/** How often the failures of one group count. */
const maxPerGroup = 3

interface FailureGroup {
  readonly addresses: Set<Address>
  count: number
}

/**
 * Counts failed attempts in a row. Attempts that share an address form a group: one number, or one
 * batch and its parts. Their failures may have the same cause, which concerns no other number, so a
 * group counts at most three times.
 */
export class FailureStreak {
  #groups: FailureGroup[] = []

  get count(): number {
    return this.#groups.reduce((total, { count }) => total + Math.min(count, maxPerGroup), 0)
  }

  /** Adds the failed attempt with these addresses. */
  record(addresses: readonly Address[]): void {
    const group = this.#groups.find((one) =>
      addresses.some((address) => one.addresses.has(address)),
    )
    if (group === undefined) {
      this.#groups.push({ addresses: new Set(addresses), count: 1 })
      return
    }
    group.count += 1
    for (const address of addresses) group.addresses.add(address)
  }

  reset(): void {
    this.#groups = []
  }
}
