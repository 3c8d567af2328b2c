import type { Address } from './address.ts'

/** The vendor's two endpoints. */
export type Endpoint = 'SINGLE' | 'BULK'

/**
 * Where an answer comes from: an endpoint, or the cache. `CACHE`: the cached answer was fresh.
 * `STALE`: it was too old, and the lookup failed.
 */
export type DeviceSource = Endpoint | 'CACHE' | 'STALE'

/** The upstream's answer for one address. */
export interface Device {
  readonly address: Address
  readonly carrierId: string | null
  readonly carrierStatus: string | null
  readonly rcsEnabled: boolean
  /** When the upstream's response arrived. */
  readonly checkedAt: Date
  readonly source: DeviceSource
}
