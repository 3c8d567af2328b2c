import { countryCode } from '../domain/country-code.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { Entry } from './entry.ts'

/**
 * The most calls in vain that one refused batch may cost, its own included: then the rest of it
 * fails.
 */
const mostRefusals = 20

/** The failure of that rest. */
export const tooManyRefused: FailureReason = {
  code: 'REFUSED',
  retryable: true,
  message:
    'The upstream refused a batch with this number in it, and too much of it to ask for each number.',
}

/** After this many refusals in a row, bulk calls find out nothing more. */
const mostRefusalsInARow = 5

/**
 * A batch that the upstream refused without saying what is wrong with it. Legal parts of it are
 * asked for, one after another: what is in a part that is answered is done with, a part that is
 * refused goes to the end, so that later parts mix what may be wrong with what is not asked yet.
 * What is left when no legal part is left, or when refusals go on, goes singly.
 *
 * A provider may refuse mixed countries, so the first parts are whole countries.
 */
export class RefusedBatch {
  readonly #minSize: number
  readonly #countriesTried: Set<string>
  /** Parts that were refused. A part with one of them in it would be refused as well. */
  readonly #refusedParts: (readonly Entry[])[]
  #suspects: Entry[]
  #refusalsInARow = 0
  #refusalsLeft = mostRefusals - 1
  #goesInBulk = true

  constructor(entries: readonly Entry[], minSize: number) {
    this.#minSize = minSize
    this.#suspects = entries.toSorted((a, b) => compare(countryOf(a), countryOf(b)))
    const countries = new Set(entries.map(countryOf))
    // A batch of one country has been asked for as a whole already.
    this.#countriesTried = countries.size === 1 ? countries : new Set()
    this.#refusedParts = [entries]
    for (const entry of entries) entry.refused = this
  }

  /** So much of it was refused that the rest is not asked for. */
  get isSpent(): boolean {
    return this.#refusalsLeft <= 0
  }

  /** One of its entries was refused alone. */
  refusedAlone(): void {
    this.#refusalsLeft -= 1
  }

  /**
   * The next part to ask for in bulk, of this size at the most; `undefined` when the rest goes
   * singly.
   */
  nextPart(maxSize: number): readonly Entry[] | undefined {
    this.#suspects = this.#suspects.filter((entry) => entry.waiters.size > 0)
    const [first] = this.#suspects
    if (first === undefined || this.#suspects.length < this.#minSize) return undefined
    if (!this.#goesInBulk || this.#refusalsInARow >= mostRefusalsInARow) return undefined
    const part = this.#legalPart(first).slice(0, maxSize)
    return this.#isKnownToBeRefused(part) ? undefined : part
  }

  #legalPart(first: Entry): readonly Entry[] {
    const country = countryOf(first)
    const compatriots = this.#suspects.filter((entry) => countryOf(entry) === country)
    if (compatriots.length < this.#minSize) return this.#suspects.slice(0, this.#minSize)
    if (this.#countriesTried.has(country)) return compatriots.slice(0, this.#minSize)
    this.#countriesTried.add(country)
    return compatriots
  }

  #isKnownToBeRefused(part: readonly Entry[]): boolean {
    const asked = new Set(part)
    return this.#refusedParts.some((refused) => refused.every((entry) => asked.has(entry)))
  }

  /** The part was answered, whatever the answers are. */
  answered(part: readonly Entry[]): void {
    this.#refusalsInARow = 0
    const done = new Set(part)
    this.#suspects = this.#suspects.filter((entry) => !done.has(entry))
  }

  refused(part: readonly Entry[]): void {
    this.#refusalsInARow += 1
    this.#refusalsLeft -= 1
    this.#refusedParts.push(part)
    const late = new Set(part)
    this.#suspects = [...this.#suspects.filter((entry) => !late.has(entry)), ...part]
  }

  /** The part was too large; `maySplit` says whether a smaller one is legal. */
  tooLarge(maySplit: boolean): void {
    this.#goesInBulk = maySplit
    this.#countriesTried.clear()
  }

  /** What can only go singly, after `nextPart` said so. */
  takeRest(): Entry[] {
    return this.#suspects.splice(0)
  }
}

function countryOf({ address }: Entry): string {
  return countryCode(address)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
