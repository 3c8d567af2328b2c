import type { Address } from './address.ts'

/** Which of the vendor's endpoints answered. */
export type DeviceSource = 'SINGLE' | 'BULK'

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
