import type { Address } from './address.ts'

/** Which of the vendor's endpoints answered, or that the answer was remembered. */
export type DeviceSource = 'SINGLE' | 'BULK' | 'CACHE' | 'STALE'

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
