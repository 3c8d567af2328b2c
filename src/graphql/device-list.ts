import type { GraphQLResolveInfo } from 'graphql'
import type { Address } from '../domain/address.ts'
import type { Device } from '../domain/device.ts'
import type { OperationContext, OutcomeLoader } from './context.ts'
import { lookupError } from './lookup-failure.ts'

interface DeviceListOptions {
  readonly lookups: OutcomeLoader
  readonly context: OperationContext
  readonly info: GraphQLResolveInfo
  /** The item of an input without an address, usually an error. */
  readonly withoutAddress: (index: number) => object
}

/**
 * Looks up a list, in the order and with the length of `addresses`. An item without a device is an
 * error. The executor completes it with `null` and adds the error to the response.
 */
export async function loadDeviceList(
  addresses: readonly (Address | undefined)[],
  { lookups, context: { sliceList, stats }, info, withoutAddress }: DeviceListOptions,
): Promise<readonly Device[]> {
  stats.recordInvalid(addresses.filter((address) => address === undefined).length)
  const outcomes = await Promise.all(
    addresses.map(async (address) => address && lookups.load(address)),
  )
  const items = sliceList(outcomes, (outcome, index): object => {
    if (!outcome) return withoutAddress(index)
    return outcome.status === 'FOUND' ? outcome.device : lookupError(outcome.failure, info, index)
  })
  return items as readonly Device[] // Pothos has no type for errors in lists
}
