import { createHash } from 'node:crypto'
import { lacksPlus, type ParsedInput, parseInput } from '../domain/address-list.ts'
import {
  type InvalidExample,
  type InvalidReasonCount,
  type ListCounts,
  maxInvalidExamples,
  maxStoredInputLength,
} from '../domain/bulk-lookup-job.ts'
import { CountryCounter } from '../domain/country.ts'
import type { InvalidInputReason } from '../domain/invalid-input.ts'
import { JobError } from '../domain/job-error.ts'
import type { JobInput, JobStore, NewJob } from '../domain/job-store.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import { AddressIndex } from './address-index.ts'

export interface ListUploadOptions {
  readonly store: JobStore
  readonly maxAddresses: number
}

/**
 * Receives the inputs of a new job: reads them as phone numbers, finds repeats, counts, and stores them
 * while the next ones are read.
 */
export class ListUpload {
  readonly #job: NewJob
  readonly #numbers: NationalNumbers
  readonly #options: ListUploadOptions
  readonly #index = new AddressIndex()
  readonly #hash = createHash('sha256')
  readonly #counts = {
    inputCount: 0,
    uniqueCount: 0,
    duplicateCount: 0,
    invalidCount: 0,
    withoutPlusCount: 0,
  }
  readonly #reasons = new Map<InvalidInputReason, number>()
  readonly #examples: InvalidExample[] = []
  readonly #countries = new CountryCounter()
  #storing: Promise<void> = Promise.resolve()

  constructor(job: NewJob, numbers: NationalNumbers, options: ListUploadOptions) {
    this.#job = job
    this.#numbers = numbers
    this.#options = options
  }

  /** See `JobUpload.add`. */
  async add(inputs: readonly string[]): Promise<void> {
    const { maxAddresses, store } = this.#options
    const firstIndex = this.#counts.inputCount
    if (firstIndex + inputs.length > maxAddresses) throw tooLong(maxAddresses)
    this.#counts.inputCount += inputs.length
    this.#hash.update(`${inputs.join('\0')}\0`)
    const parsed = await this.#parse(inputs)
    const countryOf = await this.#numbers.loadCountryOf()
    const stored = inputs.map((input, place) => {
      const entry = this.#entry(input, parsed[place]!, firstIndex + place)
      if (entry.kind === 'FIRST') this.#countries.add(countryOf(entry.address))
      return entry
    })
    await this.#storing
    this.#storing = store.addInputs(this.#job.id, firstIndex, stored, new Date())
    this.#storing.catch(() => undefined) // the next call or `finish` rejects
  }

  /** Resolves when all inputs are stored: with their counts, and the hash of inputs and options. */
  async complete(): Promise<{ readonly list: ListCounts; readonly inputHash: string }> {
    await this.#storing
    const { name, maxAgeMs, defaultCountry, maxFailedPercent, retentionMs } = this.#job
    const options = [name, maxAgeMs, defaultCountry, maxFailedPercent, retentionMs]
    const inputHash = this.#hash.update(JSON.stringify(options)).digest('base64url')
    const list = {
      ...this.#counts,
      invalidReasons: this.#invalidReasons(),
      invalidExamples: this.#examples,
      byCountry: this.#countries.counts,
    }
    return { list, inputHash }
  }

  /** Deletes the stored inputs. */
  async abort(): Promise<void> {
    await this.#storing.catch(() => undefined)
    await this.#options.store.delete(this.#job.id)
  }

  async #parse(inputs: readonly string[]): Promise<readonly ParsedInput[]> {
    const { defaultCountry } = this.#job
    if (defaultCountry === null) return inputs.map(parseInput)
    return this.#numbers.read(inputs, defaultCountry)
  }

  #entry(input: string, parsed: ParsedInput, index: number): JobInput {
    const short = input.slice(0, maxStoredInputLength)
    if (!parsed.isValid) {
      const { reason } = parsed.invalid
      const earlierCount = this.#reasons.get(reason) ?? 0
      this.#counts.invalidCount += 1
      this.#reasons.set(reason, earlierCount + 1)
      if (earlierCount < maxInvalidExamples) this.#examples.push({ index, reason })
      return { kind: 'INVALID', input: short, reason }
    }
    const { address } = parsed
    if (lacksPlus({ input, address })) this.#counts.withoutPlusCount += 1
    const firstIndex = this.#index.add(address, index)
    if (firstIndex !== undefined) {
      this.#counts.duplicateCount += 1
      return { kind: 'DUPLICATE', input: short, firstIndex }
    }
    this.#counts.uniqueCount += 1
    return { kind: 'FIRST', input: short, address }
  }

  #invalidReasons(): InvalidReasonCount[] {
    const counts = Array.from(this.#reasons, ([reason, count]) => ({ reason, count }))
    return counts.toSorted((a, b) => b.count - a.count)
  }
}

function tooLong(maxAddresses: number): JobError {
  return new JobError(
    'LIST_TOO_LONG',
    `A list can have at most ${maxAddresses} inputs. Divide it into several jobs.`,
  )
}
