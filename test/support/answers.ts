import type { Address } from '../../src/domain/address.ts'
import type { Device } from '../../src/domain/device.ts'

/** Moments are counted in milliseconds from here. */
const start = Date.UTC(2030, 0, 1)

export const moment = (ms: number) => new Date(start + ms)

/** An answer that arrived at such a moment; the carrier tells which one it is. */
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
