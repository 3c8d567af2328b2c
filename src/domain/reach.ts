import type { Device } from './device.ts'

export interface CarrierReach {
  /** `null` groups the devices whose carrier the upstream did not name. */
  readonly carrierId: string | null
  readonly lookedUp: number
  readonly rcsEnabled: number
  readonly rcsDisabled: number
}

/** How many devices of a list are RCS-enabled, and for how many addresses that is unknown. */
export interface Reach extends Omit<CarrierReach, 'carrierId'> {
  /** Valid addresses that failed: neither enabled nor disabled. */
  readonly unknown: number
  /** The share of `lookedUp`, 0 to 100, not rounded; `null` if `lookedUp` is 0. */
  readonly rcsEnabledPercent: number | null
  /** Ordered by `lookedUp`, largest first, then by name. */
  readonly byCarrier: readonly CarrierReach[]
}

export function reachOf(devices: readonly Device[], failureCount: number): Reach {
  const carriers = Map.groupBy(devices, (device) => device.carrierId)
  const counts = countDevices(devices)
  return {
    ...counts,
    unknown: failureCount,
    rcsEnabledPercent: devices.length === 0 ? null : (100 * counts.rcsEnabled) / devices.length,
    byCarrier: Array.from(carriers, ([carrierId, carrierDevices]) => ({
      carrierId,
      ...countDevices(carrierDevices),
    })).toSorted((a, b) => b.lookedUp - a.lookedUp || compareNames(a.carrierId, b.carrierId)),
  }
}

function countDevices(devices: readonly Device[]) {
  const rcsEnabled = devices.filter((device) => device.rcsEnabled).length
  return { lookedUp: devices.length, rcsEnabled, rcsDisabled: devices.length - rcsEnabled }
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
