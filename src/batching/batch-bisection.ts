import { countryCode } from '../domain/country-code.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { PendingLookup } from './pending-lookup.ts'
import { RejectionBudget } from './rejection-budget.ts'

/** After this number of rejected parts in a row, single calls cost less than more bulk calls. */
const maxRejectionsInARow = 5

export interface BatchBisectionOptions {
  /** The size of the smallest legal batch. */
  readonly minSize: number
  /** Why the batch failed. */
  readonly reason: FailureReason
  /**
   * The failure of the batch may be an outage. Then the first part is one lookup, from this place of
   * the batch, 0 to 1. If it fails too, the upstream answers nothing at present.
   */
  readonly outageTestAt?: number | undefined
}

/**
 * Isolates the cause in one batch that the upstream rejected without naming it. It provides legal
 * parts of the batch, which are sent one after another:
 *
 * - The lookups of an answered part are done.
 * - A rejected part moves to the end, so that later parts mix its lookups with untested ones.
 * - When no legal part is left, or after several rejections in a row, the rest is sent singly.
 *
 * The first parts are all lookups of one country, because a provider may reject a batch with
 * several countries.
 */
export class BatchBisection {
  readonly reason: FailureReason
  readonly budget: RejectionBudget
  readonly #lookups: readonly PendingLookup[]
  readonly #minSize: number
  readonly #triedCountries: Set<string>
  /** A part that contains one of these would be rejected as well. */
  readonly #rejectedParts: (readonly PendingLookup[])[]
  #outageTestAt: number | undefined
  #suspects: PendingLookup[]
  #rejectionsInARow = 0
  #canSendInBulk = true

  constructor(
    lookups: readonly PendingLookup[],
    { minSize, reason, outageTestAt }: BatchBisectionOptions,
  ) {
    this.reason = reason
    this.budget = new RejectionBudget(reason)
    this.#lookups = lookups
    this.#minSize = minSize
    this.#outageTestAt = outageTestAt
    this.#suspects = lookups.toSorted((a, b) => compare(countryOf(a), countryOf(b)))
    const countries = new Set(lookups.map(countryOf))
    // A batch with one country counts as the attempt with that country.
    this.#triedCountries = countries.size === 1 ? countries : new Set()
    this.#rejectedParts = [lookups]
    for (const lookup of lookups) lookup.rejectionBudget = this.budget
  }

  /** Whether a lookup of the batch still waits for an outcome. */
  get isOpen(): boolean {
    return this.#lookups.some((lookup) => lookup.waiters.size > 0)
  }

  /**
   * The next part to send, at most `maxSize` lookups: a legal batch, or the one lookup of the outage
   * test. `undefined` if the rest must go singly.
   */
  nextPart(maxSize: number): readonly PendingLookup[] | undefined {
    this.#suspects = this.#suspects.filter((lookup) => lookup.waiters.size > 0)
    if (this.#outageTestAt !== undefined) return this.#outageTest(this.#outageTestAt)
    const [first] = this.#suspects
    if (first === undefined || this.#suspects.length < this.#minSize) return undefined
    if (!this.#canSendInBulk || this.#rejectionsInARow >= maxRejectionsInARow) return undefined
    const part = this.#legalPart(first).slice(0, maxSize)
    return this.#containsRejectedPart(part) ? undefined : part
  }

  /** Prefers a country whose other lookups are still enough for a batch. */
  #outageTest(place: number): readonly PendingLookup[] | undefined {
    const countries = Map.groupBy(this.#suspects, countryOf)
    const preferred = this.#suspects.filter(
      (lookup) => countries.get(countryOf(lookup))!.length !== this.#minSize,
    )
    const candidates = preferred.length > 0 ? preferred : this.#suspects
    const lookup = candidates[Math.floor(place * candidates.length)]
    return lookup && [lookup]
  }

  #legalPart(first: PendingLookup): readonly PendingLookup[] {
    const country = countryOf(first)
    const sameCountry = this.#suspects.filter((lookup) => countryOf(lookup) === country)
    if (sameCountry.length < this.#minSize) return this.#suspects.slice(0, this.#minSize)
    if (this.#triedCountries.has(country)) return sameCountry.slice(0, this.#minSize)
    this.#triedCountries.add(country)
    return sameCountry
  }

  #containsRejectedPart(part: readonly PendingLookup[]): boolean {
    const candidates = new Set(part)
    return this.#rejectedParts.some((rejected) =>
      rejected.every((lookup) => candidates.has(lookup)),
    )
  }

  /** Ends the bisection for the lookups of a part that needs no further call. */
  recordDone(part: readonly PendingLookup[]): void {
    this.#outageTestAt = undefined
    this.#rejectionsInARow = 0
    const done = new Set(part)
    this.#suspects = this.#suspects.filter((lookup) => !done.has(lookup))
  }

  recordRejected(part: readonly PendingLookup[]): void {
    this.#rejectionsInARow += 1
    this.budget.recordRejection()
    this.#rejectedParts.push(part)
    const rejected = new Set(part)
    this.#suspects = [...this.#suspects.filter((lookup) => !rejected.has(lookup)), ...part]
  }

  /** `canShrink`: whether a smaller part is legal. */
  recordTooLarge(canShrink: boolean): void {
    this.#canSendInBulk = canShrink
    this.#triedCountries.clear()
  }

  /** Takes the lookups that have no outcome, after `nextPart` returned `undefined` or an outage. */
  takeRest(): PendingLookup[] {
    this.#outageTestAt = undefined
    return this.#suspects.splice(0)
  }
}

function countryOf({ address }: PendingLookup): string {
  return countryCode(address)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
