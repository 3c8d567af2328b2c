import type { Address } from '../domain/address.ts'

/** The vendor's four fields of a device. */
export interface SandboxDevice {
  readonly deviceAddress: string
  readonly carrierId: string
  readonly carrierStatus: string
  readonly rcsEnabled: boolean
}

/** Fictional names, so that a result of the sandbox cannot be mistaken for a real one. */
export const sandboxCarriers = [
  'Sandbox Amber',
  'Sandbox Cobalt',
  'Sandbox Jade',
  'Sandbox Violet',
] as const

/**
 * The sandbox's device for an address. It depends on the address only and never changes. One
 * number in twenty is INACTIVE and not RCS-enabled. Of the others, seven in ten are RCS-enabled.
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

/** FNV-1a with 32 bits. It is implemented here, not in a package, so that results never change. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  // FNV-1a gives adjacent numbers similar high bits. This step mixes them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
