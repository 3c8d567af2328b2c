import { type Address, parseAddress } from '../domain/address.ts'
import type { Violation } from './call-record.ts'
import { deviceOf, type SandboxDevice } from './device-of.ts'
import type { Fault } from './fault.ts'
import { tooFew, tooMany, type VendorAnswer, vendorFailures } from './vendor-answers.ts'

export interface SandboxLimits {
  readonly minSize: number
  readonly maxSize: number
}

/** A call after the vendor's validation. */
export interface Lookup {
  readonly kind: 'BULK' | 'SINGLE'
  /** Valid and unique, in the order of the request. */
  readonly addresses: readonly Address[]
  readonly duplicateCount: number
  readonly invalidNumbers: readonly string[]
  /** A bulk call with an empty list. It looks up nothing: a client checks its account with it. */
  readonly isCheck: boolean
  /** The rules that the call breaks. */
  readonly violations: readonly Violation[]
  /** The answer if the validation fails. */
  readonly failure: VendorAnswer | undefined
}

export function readSingle(spelling: string): Lookup {
  const address = parseAddress(spelling)
  return {
    kind: 'SINGLE',
    addresses: address === undefined ? [] : [address],
    duplicateCount: 0,
    invalidNumbers: address === undefined ? [spelling] : [],
    isCheck: false,
    violations: address === undefined ? ['INVALID_ADDRESS'] : [],
    failure: address === undefined ? vendorFailures.ALL_INVALID : undefined,
  }
}

export function readBulk(body: string, limits: SandboxLimits): Lookup {
  const given = givenAddresses(body)
  const inputs = (given ?? []).map((value) => (typeof value === 'string' ? value : ''))
  const valid = inputs.flatMap((input) => parseAddress(input) ?? [])
  const addresses = [...new Set(valid)]
  const counts = {
    duplicateCount: valid.length - addresses.length,
    invalidNumbers: inputs.filter((input) => parseAddress(input) === undefined),
  }
  const isCheck = given?.length === 0
  const violations: Violation[] = []
  if (counts.duplicateCount > 0) violations.push('REPEATED_ADDRESS')
  if (counts.invalidNumbers.length > 0) violations.push('INVALID_ADDRESS')
  if (given === undefined) violations.push('INVALID_JSON')
  else if (!isCheck && addresses.length < limits.minSize) violations.push('TOO_FEW_IN_BULK')
  if (addresses.length > limits.maxSize) violations.push('TOO_MANY_IN_BULK')
  const failure =
    given === undefined ? vendorFailures.INVALID_JSON : bulkFailure(inputs, addresses, limits)
  return { kind: 'BULK', addresses, ...counts, isCheck, violations, failure }
}

/** Returns `undefined` for a body that is not JSON, `null` for JSON without the list. */
function givenAddresses(body: string): unknown[] | null | undefined {
  try {
    const value: unknown = JSON.parse(body)
    const list = (value as { deviceAddresses?: unknown } | null)?.deviceAddresses
    return Array.isArray(list) ? list : null
  } catch {
    return undefined
  }
}

function bulkFailure(
  inputs: readonly string[],
  addresses: readonly Address[],
  { minSize, maxSize }: SandboxLimits,
): VendorAnswer | undefined {
  if (inputs.length === 0) return vendorFailures.NO_ADDRESSES
  if (addresses.length === 0) return vendorFailures.ALL_INVALID
  if (addresses.length === 1) return vendorFailures.ONLY_ONE
  if (addresses.length < minSize) return tooFew(minSize)
  if (addresses.length > maxSize) return tooMany(maxSize)
  return undefined
}

/** The answer to a lookup, with the effects of a fault on its content. */
export function answerTo(lookup: Lookup, fault: Fault = {}): VendorAnswer {
  if (fault.answer !== undefined) return vendorFailures[fault.answer]
  if (lookup.failure !== undefined) return lookup.failure
  const devices = reportedDevices(lookup.addresses, fault)
  const rejected = lookup.addresses.filter((address) => fault.reject?.includes(address))
  const data =
    lookup.kind === 'SINGLE'
      ? singleData(devices, rejected, fault)
      : bulkData(lookup, devices, rejected)
  return {
    status: 200,
    body: { code: 'RCS702', message: 'Device Lookup successful', data, error: {} },
  }
}

function bulkData(lookup: Lookup, devices: readonly unknown[], rejected: readonly string[]) {
  return {
    total: lookup.addresses.length - rejected.length,
    uniqueTotal: lookup.addresses.length - rejected.length,
    duplicateCount: lookup.duplicateCount,
    invalidCount: lookup.invalidNumbers.length + rejected.length,
    invalidNumbers: [...lookup.invalidNumbers, ...rejected],
    devices,
  }
}

/** The response of the single endpoint is not documented. By default `data` is the device. */
function singleData(devices: readonly unknown[], rejected: readonly string[], fault: Fault) {
  const [device] = devices
  if (devices.length !== 1 || fault.singleShape === 'DEVICES') {
    return { devices, invalidNumbers: rejected }
  }
  return fault.singleShape === 'DEVICE' ? { device } : device
}

function reportedDevices(addresses: readonly Address[], fault: Fault): unknown[] {
  const omitted = new Set([...(fault.omit ?? []), ...(fault.reject ?? [])])
  const extra = (fault.extra ?? []).flatMap((input) => parseAddress(input) ?? [])
  const reported = [...addresses.filter((address) => !omitted.has(address)), ...extra]
  const devices = reported.flatMap((address) => reportsOf(address, fault))
  return fault.reverse ? devices.toReversed() : devices
}

function reportsOf(address: Address, fault: Fault): object[] {
  const device = {
    ...deviceOf(address),
    ...carrierOf(fault),
    deviceAddress: spelled(address, fault.spelling),
  }
  if (fault.malform?.includes(address)) return [{ ...device, rcsEnabled: 'yes' }]
  if (fault.repeat?.includes(address)) return [device, device]
  if (fault.contradict?.includes(address)) {
    return [device, { ...device, rcsEnabled: !device.rcsEnabled }]
  }
  return [device]
}

function spelled(
  address: SandboxDevice['deviceAddress'],
  spelling: Fault['spelling'],
): string | number {
  if (spelling === 'WITHOUT_PLUS') return address.slice(1)
  if (spelling === 'OTHER') return otherSpelling(address)
  return spelling === 'INTEGER' ? Number(address) : address
}

/** The number with a 1 after its first three digits. */
function otherSpelling(address: string): string {
  return `${address.slice(0, 4)}1${address.slice(4)}`
}

const carriers = { EMPTY: '', BLANK: ' ', NUMBER: 7, OBJECT: { name: 'Sandbox Jade' } }

function carrierOf({ carrier }: Fault): object {
  if (carrier === undefined) return {}
  return { carrierId: carriers[carrier], carrierStatus: carriers[carrier] }
}
