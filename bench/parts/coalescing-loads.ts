import { poissonTimes, seededRandom } from '../load/arrivals.ts'
import type { Arrival } from '../load/open-loop.ts'

export interface Load {
  readonly name: string
  /** Operations per second. */
  readonly perSecond: number
  /** Addresses in one operation: a number, or a random one from 1 to `upTo`. */
  readonly size: number | { readonly upTo: number }
  readonly operation: 'device' | 'aliases' | 'list'
  /** The time in which the measured operations arrive, in milliseconds. */
  readonly durationMs: number
  readonly isInSmokeTest?: boolean
}

const oneDevice = (perSecond: number, durationMs: number): Load => ({
  name: `1 device, ${perSecond.toLocaleString('en')}/s`,
  perSecond,
  size: 1,
  operation: 'device',
  durationMs,
})

export const loads: readonly Load[] = [
  oneDevice(5, 4000),
  oneDevice(50, 3000),
  { ...oneDevice(200, 5000), isInSmokeTest: true },
  oneDevice(500, 4000),
  oneDevice(2000, 3000),
  { name: '60 devices, 2/s', perSecond: 2, size: 60, operation: 'list', durationMs: 4000 },
  {
    name: '60 devices, 10/s',
    perSecond: 10,
    size: 60,
    operation: 'list',
    durationMs: 4000,
    isInSmokeTest: true,
  },
  { name: '99 devices, 2/s', perSecond: 2, size: 99, operation: 'list', durationMs: 4000 },
  {
    name: 'lists of 1–800, 5/s',
    perSecond: 5,
    size: { upTo: 800 },
    operation: 'list',
    durationMs: 5000,
  },
  {
    name: '500 aliases, 40/s',
    perSecond: 40,
    size: 500,
    operation: 'aliases',
    durationMs: 2500,
  },
  { name: 'lists of 500, 40/s', perSecond: 40, size: 500, operation: 'list', durationMs: 2500 },
]

/** Whether an operation is too small for a bulk call, and large enough to be padded to one. */
export function isPaddable({ size }: Load): boolean {
  return typeof size === 'number' && size >= 40 && size < 100
}

/** No country has the code 999, and none of these numbers is special to the sandbox. */
let nextNumber = 999_500_000_000

function newAddresses(count: number): string[] {
  return Array.from({ length: count }, () => `+${nextNumber++}`)
}

const fields = '{ address carrierId carrierStatus rcsEnabled }'
const deviceQuery = `query ($address: String!) { device(address: $address) ${fields} }`
const listQuery = `query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices ${fields} failures { address code } } }`

function bodyOf(operation: Load['operation'], addresses: readonly string[]): string {
  if (operation === 'device')
    return JSON.stringify({ query: deviceQuery, variables: { address: addresses[0] } })
  if (operation === 'list') return JSON.stringify({ query: listQuery, variables: { addresses } })
  const devices = addresses.map((one, index) => `d${index}: device(address: "${one}") ${fields}`)
  return JSON.stringify({ query: `{ ${devices.join(' ')} }` })
}

/**
 * All operations of a run, with addresses that no earlier operation has. The times and sizes depend
 * only on the seed, so they are equal for all contestants.
 */
export function arrivalsOf(load: Load, durationMs: number, seed: number): Arrival[] {
  const random = seededRandom(seed)
  const { size } = load
  return poissonTimes(load.perSecond, durationMs, random).map((atMs) => {
    const addressCount = typeof size === 'number' ? size : 1 + Math.floor(random() * size.upTo)
    return { atMs, addressCount, body: bodyOf(load.operation, newAddresses(addressCount)) }
  })
}

/** An operation that causes no upstream call. */
export const warmUpBody = bodyOf('device', ['not a number'])
