import type { Address } from './address.ts'
import type { Device } from './device.ts'
import { createFailure, type Failure, type FailureReason } from './failure.ts'

/**
 * The outcome of one address: either a device or a failure. A failure carries no information about
 * RCS: never read it as `rcsEnabled: false`.
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
