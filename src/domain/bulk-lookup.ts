import type { Address } from './address.ts'
import { type AddressList, type AddressListEntry, withoutPlusCount } from './address-list.ts'
import type { Device } from './device.ts'
import { type Failure, invalidInputFailure } from './failure.ts'
import type { Outcome } from './outcome.ts'

/** The result for one input of a list. A `DUPLICATE` has the result of its first occurrence. */
export interface BulkLookupEntry {
  readonly index: number
  readonly input: string
  readonly status: 'FOUND' | 'DUPLICATE' | 'INVALID' | 'FAILED'
  /** Whether the address that was looked up differs from the input. */
  readonly normalized: boolean
  readonly device: Device | null
  readonly failure: Failure | null
}

/**
 * A list with the outcome of each address in it.
 * Invariant: inputs = duplicates + invalid + devices + failures.
 */
export interface BulkLookup {
  readonly inputCount: number
  /** One entry per input, in input order. Built on demand, because not every operation selects it. */
  readonly entries: () => readonly BulkLookupEntry[]
  readonly devices: readonly Device[]
  readonly failures: readonly Failure[]
  readonly uniqueCount: number
  readonly duplicateCount: number
  readonly withoutPlusCount: number
  readonly invalidNumbers: readonly string[]
}

/** Combines a list with its outcomes; `outcomes` has the length and order of `list.addresses`. */
export function createBulkLookup(list: AddressList, outcomes: readonly Outcome[]): BulkLookup {
  return {
    inputCount: list.entries.length,
    entries: () => {
      const byAddress = new Map(list.addresses.map((address, place) => [address, outcomes[place]!]))
      return list.entries.map((entry, index) => entryOf(entry, index, byAddress))
    },
    devices: outcomes.flatMap((outcome) => (outcome.status === 'FOUND' ? [outcome.device] : [])),
    failures: outcomes.flatMap((outcome) => (outcome.status === 'FAILED' ? [outcome.failure] : [])),
    uniqueCount: list.addresses.length,
    duplicateCount: list.entries.filter((entry) => entry.kind === 'DUPLICATE').length,
    withoutPlusCount: withoutPlusCount(list),
    invalidNumbers: list.entries.flatMap((entry) =>
      entry.kind === 'INVALID' ? [entry.input] : [],
    ),
  }
}

function entryOf(
  entry: AddressListEntry,
  index: number,
  outcomes: ReadonlyMap<Address, Outcome>,
): BulkLookupEntry {
  const { input } = entry
  if (entry.kind === 'INVALID') {
    const failure = invalidInputFailure(input, entry.invalid)
    return { index, input, status: 'INVALID', normalized: false, device: null, failure }
  }
  const outcome = outcomes.get(entry.address)!
  return {
    index,
    input,
    status: entry.kind === 'DUPLICATE' ? 'DUPLICATE' : outcome.status,
    normalized: entry.address !== input,
    device: outcome.status === 'FOUND' ? outcome.device : null,
    failure: outcome.status === 'FAILED' ? outcome.failure : null,
  }
}
