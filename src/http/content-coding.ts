import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import PQueue from 'p-queue'
import { readPreferences } from './preferences.ts'

/** In the order in which equal weights decide: measured, `br` is faster and smaller. */
const codings = ['br', 'gzip'] as const

export type Coding = (typeof codings)[number]

/**
 * Smaller responses are not compressed. Compression costs 0.06 ms at least, more than an operation
 * for one device, and saves less than three packets of a response below this size.
 */
export const minCompressedBytes = 4096

/**
 * Chooses the coding of a response with this size from `Accept-Encoding`. Returns `undefined` for a
 * response that is sent as it is.
 *
 * Source: RFC 9110, 12.5.3.
 */
export function negotiateCoding(accept: string | undefined, bytes: number): Coding | undefined {
  if (accept === undefined) return undefined
  const isSmall = bytes < minCompressedBytes
  if (isSmall && !/q=0/i.test(accept)) return undefined
  const weights = new Map(readPreferences(accept).map(({ value, quality }) => [value, quality]))
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = codings.toSorted((one, other) => weightOf(other) - weightOf(one))
  if (best === undefined || weightOf(best) === 0) return undefined
  const identity = weights.get('identity') ?? (weights.get('*') === 0 ? 0 : undefined)
  if (isSmall && identity !== 0) return undefined
  return identity !== undefined && identity > weightOf(best) ? undefined : best
}

/** Whether a response of unknown size may be compressed with gzip. Source: RFC 9110, 12.5.3. */
export function acceptsGzip(accept = ''): boolean {
  const weights = new Map(readPreferences(accept).map(({ value, quality }) => [value, quality]))
  const weight = weights.get('gzip') ?? weights.get('*') ?? 0
  return weight > 0 && weight >= (weights.get('identity') ?? 0)
}

/** `FAST` is for one response, `SMALL` for a content that is compressed once. */
type Effort = 'FAST' | 'SMALL'

/** Measured with a list of 10,000 numbers: higher levels save little and take several times as long. */
const gzipLevels = { FAST: 3, SMALL: 6 }
const brotliQualities = { FAST: 1, SMALL: 5 }

const chunkSize = 65_536

const compressors = {
  gzip: (content: string | Uint8Array, effort: Effort) =>
    promisify(gzip)(content, { level: gzipLevels[effort], chunkSize }),
  br: (content: string | Uint8Array, effort: Effort) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQualities[effort] }
    return promisify(brotliCompress)(content, { params, chunkSize })
  },
}

export interface Compression {
  readonly coding: Coding
  readonly effort: Effort
  /** Checked before the compression starts: whether the result is no longer needed. */
  readonly isCancelled?: () => boolean
}

/** Node's pool has four threads, and lookups of host names need some of them. */
const queue = new PQueue({ concurrency: 2 })

/** A longer queue would delay the responses of other clients by more than compression saves. */
const maxWaiting = 8

/** Whether the queue is full, so that the next response is sent without compression. */
export function isCompressionBusy(): boolean {
  return queue.size >= maxWaiting
}

/** Compresses on a thread of Node's pool. Resolves with `undefined` for a cancelled compression. */
export function compress(
  content: string | Uint8Array,
  { coding, effort, isCancelled = () => false }: Compression,
): Promise<Buffer | undefined> {
  return queue.add(async () => (isCancelled() ? undefined : compressors[coding](content, effort)))
}
