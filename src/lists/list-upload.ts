import { createHash } from 'node:crypto'
import { type ParsedInput, parseInput } from '../domain/address-list.ts'
import {
  type InvalidReasonCount,
  type ListCounts,
  maxStoredInputLength,
} from '../domain/bulk-lookup-job.ts'
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
  readonly #counts = { inputCount: 0, uniqueCount: 0, duplicateCount: 0, invalidCount: 0 }
  readonly #reasons = new Map<InvalidInputReason, number>()
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
    const stored = inputs.map((input, place) =>
      this.#entry(input, parsed[place]!, firstIndex + place),
    )
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
    return { list: { ...this.#counts, invalidReasons: this.#invalidReasons() }, inputHash }
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
      this.#counts.invalidCount += 1
      this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
      return { kind: 'INVALID', input: short, reason }
    }
    const { address } = parsed
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
