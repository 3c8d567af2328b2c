import { parseAddress } from '../../src/domain/address.ts'
import type { Device } from '../../src/domain/device.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { failed, found } from '../../src/domain/outcome.ts'

/** The same device for every address, without an upstream call; `undefined` for invalid input. */
export function instantDevice(input: string): Device | undefined {
  const address = parseAddress(input)
  if (address === undefined) return undefined
  return {
    address,
    carrierId: 'Sandbox Amber',
    carrierStatus: 'ACTIVE',
    rcsEnabled: true,
    checkedAt: new Date(),
    source: 'SINGLE',
  }
}

/** A source that answers immediately, to measure only the layers above the pool. */
export const instantSource: LookupSource = (addresses) =>
  Promise.resolve(
    addresses.map((address) => {
      const device = instantDevice(address)
      return device ? found(device) : failed(address, { code: 'INVALID_ADDRESS' })
    }),
  )
