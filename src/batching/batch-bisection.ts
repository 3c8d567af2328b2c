import { countryCode } from '../domain/country-code.ts'
import type { PendingLookup } from './pending-lookup.ts'
import { RejectionBudget } from './rejection-budget.ts'

/** After this number of rejected parts in a row, single calls cost less than more bulk calls. */
const maxRejectionsInARow = 5

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
  readonly #minSize: number
  readonly #budget = new RejectionBudget()
  readonly #triedCountries: Set<string>
  /** A part that contains one of these would be rejected as well. */
  readonly #rejectedParts: (readonly PendingLookup[])[]
  #suspects: PendingLookup[]
  #rejectionsInARow = 0
  #canSendInBulk = true

  constructor(lookups: readonly PendingLookup[], minSize: number) {
    this.#minSize = minSize
    this.#suspects = lookups.toSorted((a, b) => compare(countryOf(a), countryOf(b)))
    const countries = new Set(lookups.map(countryOf))
    // A batch with one country counts as the attempt with that country.
    this.#triedCountries = countries.size === 1 ? countries : new Set()
    this.#rejectedParts = [lookups]
    for (const lookup of lookups) lookup.rejectionBudget = this.#budget
  }

  /** The next part to send in bulk, at most `maxSize`; `undefined` if the rest must go singly. */
  nextPart(maxSize: number): readonly PendingLookup[] | undefined {
    this.#suspects = this.#suspects.filter((lookup) => lookup.waiters.size > 0)
    const [first] = this.#suspects
    if (first === undefined || this.#suspects.length < this.#minSize) return undefined
    if (!this.#canSendInBulk || this.#rejectionsInARow >= maxRejectionsInARow) return undefined
    const part = this.#legalPart(first).slice(0, maxSize)
    return this.#containsRejectedPart(part) ? undefined : part
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
    this.#rejectionsInARow = 0
    const done = new Set(part)
    this.#suspects = this.#suspects.filter((lookup) => !done.has(lookup))
  }

  recordRejected(part: readonly PendingLookup[]): void {
    this.#rejectionsInARow += 1
    this.#budget.recordRejection()
    this.#rejectedParts.push(part)
    const rejected = new Set(part)
    this.#suspects = [...this.#suspects.filter((lookup) => !rejected.has(lookup)), ...part]
  }

  /** `canShrink`: whether a smaller part is legal. */
  recordTooLarge(canShrink: boolean): void {
    this.#canSendInBulk = canShrink
    this.#triedCountries.clear()
  }

  /** Takes the lookups that must go singly, after `nextPart` returned `undefined`. */
  takeRest(): PendingLookup[] {
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
