import { countryCode } from '../domain/country-code.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { PendingLookup } from './pending-lookup.ts'

/**
 * The most calls in vain that one refused batch may cost, its own included: then the rest of it
 * fails.
 */
const maxRejections = 20

/** The failure of that rest. */
export const tooManyRejected: FailureReason = {
  code: 'REFUSED',
  retryable: true,
  message:
    'The upstream refused a batch with this number in it, and too much of it to ask for each number.',
}

/** After this many refusals in a row, bulk calls find out nothing more. */
const maxRejectionsInARow = 5

/**
 * A batch that the upstream refused without saying what is wrong with it. Legal parts of it are
 * asked for, one after another: what is in a part that is answered is done with, a part that is
 * refused goes to the end, so that later parts mix what may be wrong with what is not asked yet.
 * What is left when no legal part is left, or when refusals go on, goes singly.
 *
 * A provider may refuse mixed countries, so the first parts are whole countries.
 */
export class BatchBisection {
  readonly #minSize: number
  readonly #countriesTried: Set<string>
  /** Parts that were refused. A part with one of them in it would be refused as well. */
  readonly #refusedParts: (readonly PendingLookup[])[]
  #suspects: PendingLookup[]
  #refusalsInARow = 0
  #refusalsLeft = maxRejections - 1
  #goesInBulk = true

  constructor(lookups: readonly PendingLookup[], minSize: number) {
    this.#minSize = minSize
    this.#suspects = lookups.toSorted((a, b) => compare(countryOf(a), countryOf(b)))
    const countries = new Set(lookups.map(countryOf))
    // A batch of one country has been asked for as a whole already.
    this.#countriesTried = countries.size === 1 ? countries : new Set()
    this.#refusedParts = [lookups]
    for (const lookup of lookups) lookup.bisection = this
  }

  /** So much of it was refused that the rest is not asked for. */
  get isExhausted(): boolean {
    return this.#refusalsLeft <= 0
  }

  /** One of its lookups was refused alone. */
  recordSingleRejection(): void {
    this.#refusalsLeft -= 1
  }

  /**
   * The next part to ask for in bulk, of this size at the most; `undefined` when the rest goes
   * singly.
   */
  nextPart(maxSize: number): readonly PendingLookup[] | undefined {
    this.#suspects = this.#suspects.filter((lookup) => lookup.waiters.size > 0)
    const [first] = this.#suspects
    if (first === undefined || this.#suspects.length < this.#minSize) return undefined
    if (!this.#goesInBulk || this.#refusalsInARow >= maxRejectionsInARow) return undefined
    const part = this.#legalPart(first).slice(0, maxSize)
    return this.#isKnownToBeRefused(part) ? undefined : part
  }

  #legalPart(first: PendingLookup): readonly PendingLookup[] {
    const country = countryOf(first)
    const compatriots = this.#suspects.filter((lookup) => countryOf(lookup) === country)
    if (compatriots.length < this.#minSize) return this.#suspects.slice(0, this.#minSize)
    if (this.#countriesTried.has(country)) return compatriots.slice(0, this.#minSize)
    this.#countriesTried.add(country)
    return compatriots
  }

  #isKnownToBeRefused(part: readonly PendingLookup[]): boolean {
    const asked = new Set(part)
    return this.#refusedParts.some((recordRejected) =>
      recordRejected.every((lookup) => asked.has(lookup)),
    )
  }

  /** The part was answered, whatever the answers are. */
  recordAnswered(part: readonly PendingLookup[]): void {
    this.#refusalsInARow = 0
    const done = new Set(part)
    this.#suspects = this.#suspects.filter((lookup) => !done.has(lookup))
  }

  refused(part: readonly PendingLookup[]): void {
    this.#refusalsInARow += 1
    this.#refusalsLeft -= 1
    this.#refusedParts.push(part)
    const late = new Set(part)
    this.#suspects = [...this.#suspects.filter((lookup) => !late.has(lookup)), ...part]
  }

  /** The part was too large; `maySplit` says whether a smaller one is legal. */
  recordTooLarge(maySplit: boolean): void {
    this.#goesInBulk = maySplit
    this.#countriesTried.clear()
  }

  /** What can only go singly, after `nextPart` said so. */
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
