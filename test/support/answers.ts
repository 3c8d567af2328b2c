import type { Address } from '../../src/domain/address.ts'
import type { Device } from '../../src/domain/device.ts'

const start = Date.UTC(2030, 0, 1)

/** A time, in milliseconds from a fixed start. */
export const moment = (ms: number) => new Date(start + ms)

/** An answer that was checked at that time; its carrier names the time. */
export function answer(address: Address, ms: number, rcsEnabled = true): Device {
  return {
    address,
    carrierId: `carrier ${ms}`,
    carrierStatus: null,
    rcsEnabled,
    checkedAt: moment(ms),
    source: 'BULK',
  }
}

export const byAddress = (one: { address: string }, other: { address: string }) =>
  one.address.localeCompare(other.address)
