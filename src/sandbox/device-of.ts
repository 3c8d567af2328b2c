import type { Address } from '../domain/address.ts'

/** The vendor's four fields of a device. */
export interface SandboxDevice {
  readonly deviceAddress: string
  readonly carrierId: string
  readonly carrierStatus: string
  readonly rcsEnabled: boolean
}

/** No carrier has such a name, so a sandbox answer cannot be taken for a real one. */
export const sandboxCarriers = [
  'Sandbox Amber',
  'Sandbox Cobalt',
  'Sandbox Jade',
  'Sandbox Violet',
] as const

/**
 * The sandbox's answer for an address: a pure function of it, the same for ever and everywhere.
 * One number in twenty is INACTIVE and never RCS-enabled; of the others, seven in ten are.
 */
export function deviceOf(address: Address): SandboxDevice {
  const hash = fnv1a(address)
  const isActive = hash % 20 !== 0
  return {
    deviceAddress: address,
    carrierId: sandboxCarriers[(hash >>> 8) % sandboxCarriers.length]!,
    carrierStatus: isActive ? 'ACTIVE' : 'INACTIVE',
    rcsEnabled: isActive && (hash >>> 12) % 10 < 7,
  }
}

/**
 * FNV-1a, 32 bits: any well-mixed hash does, but answers must never change, so it is written out.
 */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  // FNV's last step leaves neighbours alike in the high bits; this spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
