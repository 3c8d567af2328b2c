import { compareCountries, type Country } from './country.ts'
import type { Device } from './device.ts'

export interface CarrierReach {
  /** `null` groups the devices whose carrier the upstream did not name. */
  readonly carrierId: string | null
  readonly lookedUp: number
  readonly rcsEnabled: number
  readonly rcsDisabled: number
}

export interface CountryReach extends Country, Omit<CarrierReach, 'carrierId'> {}

/** How many devices of a list are RCS-enabled, and for how many addresses that is unknown. */
export interface Reach extends Omit<CarrierReach, 'carrierId'> {
  /** Valid addresses that failed: neither enabled nor disabled. */
  readonly unknown: number
  /** The share of `lookedUp`, 0 to 100, not rounded; `null` if `lookedUp` is 0. */
  readonly rcsEnabledPercent: number | null
  /** Ordered by `lookedUp`, largest first, then by name. */
  readonly byCarrier: readonly CarrierReach[]
}

/** The devices of one carrier. */
export interface CarrierCount extends Pick<
  CarrierReach,
  'carrierId' | 'rcsEnabled' | 'rcsDisabled'
> {}

/** The devices of one country. */
export interface CountryDevices extends Pick<
  CountryReach,
  'countryCallingCode' | 'region' | 'rcsEnabled' | 'rcsDisabled'
> {}

export function reachOf(devices: readonly Device[], failureCount: number): Reach {
  const carriers = Map.groupBy(devices, (device) => device.carrierId)
  const counts = Array.from(carriers, ([carrierId, carrierDevices]) => {
    const rcsEnabled = carrierDevices.filter((device) => device.rcsEnabled).length
    return { carrierId, rcsEnabled, rcsDisabled: carrierDevices.length - rcsEnabled }
  })
  return createReach(counts, failureCount)
}

/** The reach of a list from the counts of its carriers. */
export function createReach(carriers: readonly CarrierCount[], failureCount: number): Reach {
  const rcsEnabled = carriers.reduce((sum, one) => sum + one.rcsEnabled, 0)
  const rcsDisabled = carriers.reduce((sum, one) => sum + one.rcsDisabled, 0)
  const lookedUp = rcsEnabled + rcsDisabled
  return {
    lookedUp,
    rcsEnabled,
    rcsDisabled,
    unknown: failureCount,
    rcsEnabledPercent: lookedUp === 0 ? null : (100 * rcsEnabled) / lookedUp,
    byCarrier: carriers
      .map((one) => ({ ...one, lookedUp: one.rcsEnabled + one.rcsDisabled }))
      .toSorted((a, b) => b.lookedUp - a.lookedUp || compareNames(a.carrierId, b.carrierId)),
  }
}

/** `countries` has the length and order of `devices`. */
export function reachByCountry(
  devices: readonly Device[],
  countries: readonly Country[],
): CountryReach[] {
  const groups = Map.groupBy(devices.keys(), (place) => countries[place]!)
  return createCountryReach(
    Array.from(groups, ([{ countryCallingCode, region }, places]) => {
      const rcsEnabled = places.filter((place) => devices[place]!.rcsEnabled).length
      return { countryCallingCode, region, rcsEnabled, rcsDisabled: places.length - rcsEnabled }
    }),
  )
}

/** Ordered by `lookedUp`, largest first, then by code. */
export function createCountryReach(countries: readonly CountryDevices[]): CountryReach[] {
  return countries
    .map((one) => ({ ...one, lookedUp: one.rcsEnabled + one.rcsDisabled }))
    .toSorted((a, b) => b.lookedUp - a.lookedUp || compareCountries(a, b))
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
