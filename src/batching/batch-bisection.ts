import { countryCode } from '../domain/country-code.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { PendingLookup } from './pending-lookup.ts'
import { RejectionBudget } from './rejection-budget.ts'

/** After this number of rejected parts in a row, single calls cost less than more bulk calls. */
const maxRejectionsInARow = 5

/** The same if the provider failed for several countries, because it may reject every mix. */
const maxMixedRejectionsInARow = 2

/**
 * Why a batch is bisected: the upstream rejected it; the provider behind the upstream failed; or it
 * timed out twice, so that its size may be the cause.
 */
export type BisectionCause = 'REJECTED' | 'PROVIDER' | 'SIZE'

export interface BatchBisectionOptions {
  /** The size of the smallest legal batch. */
  readonly minSize: number
  /** Why the batch failed. */
  readonly reason: FailureReason
  readonly cause: BisectionCause
  /** The place of the lookup that an outage test sends alone, 0 to 1. */
  readonly testAt: number
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
 *
 * Unless the upstream rejected the batch, the cause may be an outage. Therefore one lookup is sent
 * alone first. If it fails too, nothing else is sent. After a failure of the provider, the other
 * lookups are sent again before that, so that the one lookup is not taken for an outage.
 */
export class BatchBisection {
  readonly reason: FailureReason
  readonly cause: BisectionCause
  readonly budget: RejectionBudget
  readonly #lookups: readonly PendingLookup[]
  readonly #minSize: number
  readonly #triedCountries: Set<string>
  /** A part that contains one of these would be rejected as well. */
  readonly #rejectedParts: (readonly PendingLookup[])[]
  #step: 'REPEAT' | 'TEST' | 'PARTS'
  /** The lookup that the outage test sends alone. */
  #tested: PendingLookup | undefined
  #suspects: PendingLookup[]
  #rejectionsInARow = 0
  #canSendInBulk = true

  constructor(
    lookups: readonly PendingLookup[],
    { minSize, reason, cause, testAt }: BatchBisectionOptions,
  ) {
    this.reason = reason
    this.cause = cause
    this.budget = new RejectionBudget(reason)
    this.#lookups = lookups
    this.#minSize = minSize
    this.#suspects = lookups.toSorted((a, b) => compare(countryOf(a), countryOf(b)))
    const countries = new Set(lookups.map(countryOf))
    // A batch with one country counts as the attempt with that country.
    this.#triedCountries = countries.size === 1 ? countries : new Set()
    this.#rejectedParts = [lookups]
    this.#step = firstSteps[cause]
    this.#tested = this.#lookupToTest(testAt)
    for (const lookup of lookups) lookup.rejectionBudget = this.budget
  }

  get size(): number {
    return this.#lookups.length
  }

  /** The lookups without an outcome that are in no call. */
  get pendingLookups(): readonly PendingLookup[] {
    return this.#suspects.filter((lookup) => lookup.batch === undefined)
  }

  /** Whether a lookup of the batch still waits for an outcome. */
  get isOpen(): boolean {
    return this.#lookups.some((lookup) => lookup.waiters.length > 0)
  }

  /** Whether no outage test is left to do. */
  get isTested(): boolean {
    return this.#step === 'PARTS'
  }

  /** Prefers a country whose other lookups are still enough for a batch. */
  #lookupToTest(place: number): PendingLookup | undefined {
    const countries = Map.groupBy(this.#suspects, countryOf)
    const preferred = this.#suspects.filter(
      (lookup) => countries.get(countryOf(lookup))!.length !== this.#minSize,
    )
    const candidates = preferred.length > 0 ? preferred : this.#suspects
    return candidates[Math.floor(place * candidates.length)]
  }

  /**
   * The next part to send, at most `maxSize` lookups: a legal batch, or the one lookup of the outage
   * test. `undefined` if the rest must go singly.
   */
  nextPart(maxSize: number): readonly PendingLookup[] | undefined {
    this.#suspects = this.#suspects.filter((lookup) => lookup.waiters.length > 0)
    if (this.#step === 'REPEAT') {
      const others = this.#suspects.filter((lookup) => lookup !== this.#tested)
      if (others.length >= this.#minSize) return others.slice(0, maxSize)
      this.#step = 'TEST'
    }
    const [first] = this.#suspects
    if (first === undefined) return undefined
    if (this.#step === 'TEST') {
      return [this.#suspects.find((lookup) => lookup === this.#tested) ?? first]
    }
    if (this.#suspects.length < this.#minSize) return undefined
    const part = this.#legalPart(first).slice(0, maxSize)
    const maxInARow =
      this.cause === 'PROVIDER' && isMixed(part) ? maxMixedRejectionsInARow : maxRejectionsInARow
    if (!this.#canSendInBulk || this.#rejectionsInARow >= maxInARow) return undefined
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
    this.#step = 'PARTS'
    this.#rejectionsInARow = 0
    const done = new Set(part)
    this.#suspects = this.#suspects.filter((lookup) => !done.has(lookup))
  }

  recordRejected(part: readonly PendingLookup[]): void {
    if (this.#step === 'REPEAT') this.#step = 'TEST'
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
    this.#step = 'PARTS'
    return this.#suspects.splice(0)
  }
}

const firstSteps = { REJECTED: 'PARTS', PROVIDER: 'REPEAT', SIZE: 'TEST' } as const

function isMixed(lookups: readonly PendingLookup[]): boolean {
  return new Set(lookups.map(countryOf)).size > 1
}

function countryOf({ address }: PendingLookup): string {
  return countryCode(address)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
