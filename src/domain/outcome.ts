import type { Address } from './address.ts'
import type { Device } from './device.ts'
import { createFailure, type Failure, type FailureReason } from './failure.ts'

/**
 * What became of one address: a device or a failure, exactly one of them.
 * A failure says nothing about RCS: it is never read as `rcsEnabled: false`.
 */
export type Outcome =
  | { readonly status: 'FOUND'; readonly device: Device }
  | { readonly status: 'FAILED'; readonly failure: Failure }

export function found(device: Device): Outcome {
  return { status: 'FOUND', device }
}

export function failed(address: Address, reason: FailureReason): Outcome {
  return { status: 'FAILED', failure: createFailure(address, reason) }
}
