import { type Arrival } from '../open-loop.ts'
import { poissonTimes, seededRandom } from '../arrivals.ts'

/** One kind of load. */
export interface Point {
  readonly name: string
  /** Operations. */
  readonly perSecond: number
  /** Addresses in one operation: a number, or any from 1 to this many. */
  readonly size: number | { readonly upTo: number }
  /** How they are asked for. */
  readonly asked: 'device' | 'aliases' | 'list'
  /** How long operations that count arrive, in milliseconds. */
  readonly durationMs: number
}

const single = (perSecond: number, durationMs: number): Point => ({
  name: `1 device, ${perSecond.toLocaleString('en')}/s`,
  perSecond,
  size: 1,
  asked: 'device',
  durationMs,
})

export const points: readonly Point[] = [
  single(5, 4000),
  single(50, 3000),
  single(200, 5000),
  single(500, 4000),
  single(1000, 3000),
  single(2000, 3000),
  { name: '60 devices, 2/s', perSecond: 2, size: 60, asked: 'list', durationMs: 4000 },
  { name: '60 devices, 10/s', perSecond: 10, size: 60, asked: 'list', durationMs: 4000 },
  { name: '99 devices, 2/s', perSecond: 2, size: 99, asked: 'list', durationMs: 4000 },
  {
    name: 'lists of 1–800, 5/s',
    perSecond: 5,
    size: { upTo: 800 },
    asked: 'list',
    durationMs: 5000,
  },
  { name: '500 aliases, 40/s', perSecond: 40, size: 500, asked: 'aliases', durationMs: 2500 },
  { name: 'lists of 500, 40/s', perSecond: 40, size: 500, asked: 'list', durationMs: 2500 },
]

/** Whether its operations are too small for a bulk call, and large enough to be filled up to one. */
export function isFillable({ size }: Point): boolean {
  return typeof size === 'number' && size >= 40 && size < 100
}

/** Country code 999 belongs to no country; none of these is special to the sandbox. */
let nextNumber = 999_500_000_000

function freshAddresses(count: number): string[] {
  return Array.from({ length: count }, () => `+${nextNumber++}`)
}

const fields = '{ address carrierId carrierStatus rcsEnabled }'
const deviceQuery = `query ($address: String!) { device(address: $address) ${fields} }`
const listQuery = `query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices ${fields} failures { address code } } }`

function bodyOf(asked: Point['asked'], addresses: readonly string[]): string {
  if (asked === 'device')
    return JSON.stringify({ query: deviceQuery, variables: { address: addresses[0] } })
  if (asked === 'list') return JSON.stringify({ query: listQuery, variables: { addresses } })
  const devices = addresses.map((one, place) => `d${place}: device(address: "${one}") ${fields}`)
  return JSON.stringify({ query: `{ ${devices.join(' ')} }` })
}

/**
 * Every operation of a run, with addresses that nobody asked for before. The same seed gives every
 * contestant the same times and sizes.
 */
export function arrivalsAt(point: Point, durationMs: number, seed: number): Arrival[] {
  const random = seededRandom(seed)
  const { size } = point
  return poissonTimes(point.perSecond, durationMs, random).map((atMs) => {
    const addressCount = typeof size === 'number' ? size : 1 + Math.floor(random() * size.upTo)
    return { atMs, addressCount, body: bodyOf(point.asked, freshAddresses(addressCount)) }
  })
}

/** An operation that no upstream call is made for. */
export const warmUpBody = bodyOf('device', ['not a number'])
