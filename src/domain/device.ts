import type { Address } from './address.ts'

/** The vendor's two. */
export type Endpoint = 'SINGLE' | 'BULK'

/** Which endpoint answered, or that the answer was remembered: fresh enough, or older than that. */
export type DeviceSource = Endpoint | 'CACHE' | 'STALE'

/** What the upstream says of one address. */
export interface Device {
  readonly address: Address
  readonly carrierId: string | null
  readonly carrierStatus: string | null
  readonly rcsEnabled: boolean
  /** When the answer arrived. */
  readonly checkedAt: Date
  readonly source: DeviceSource
}
