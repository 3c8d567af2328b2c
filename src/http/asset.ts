import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Coding } from './content-coding.ts'
import { safeHeaders } from './http-error.ts'

/** A file for browsers. */
export interface Asset {
  readonly etag: string
  /** In addition to the safe headers, which they can replace. */
  readonly headers: Readonly<Record<string, string>>
  /** The content in the coding that suits `Accept-Encoding` best. All responses share the bytes. */
  readonly read: (accept: string | undefined) => Promise<AssetContent>
}

export interface AssetContent {
  /** `undefined`: the content is not compressed. */
  readonly coding: Coding | undefined
  readonly bytes: Uint8Array
}

/**
 * The headers of an asset whose name contains the hash of its content. The policy applies to scripts that
 * run as workers, and to pictures that are opened as a page: they may load nothing.
 */
export function immutableHeaders(type: string): Record<string, string> {
  return {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'",
    'content-type': type,
    'cross-origin-resource-policy': 'same-origin',
    vary: 'accept-encoding',
  }
}

/** Sends an asset, or 304 to a client that has it. */
export async function sendAsset(
  asset: Asset,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { vary = '', ...ownHeaders } = { ...safeHeaders, ...asset.headers, etag: asset.etag }
  response.appendHeader('vary', vary) // besides that of CORS
  if (isCurrent(headers['if-none-match'], asset.etag)) {
    response.writeHead(304, ownHeaders).end()
    return
  }
  const { coding, bytes } = await asset.read(headers['accept-encoding'])
  response.writeHead(200, {
    ...ownHeaders,
    ...(coding && { 'content-encoding': coding }),
    'content-length': bytes.byteLength,
  })
  response.end(method === 'HEAD' ? undefined : bytes)
}

/** Source: RFC 9110, 13.1.2. */
function isCurrent(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^(?!W\/)/, 'W/')) ?? []
  return known.includes(etag) || known.includes('W/*')
}

/** Calls `load` once for each key, and again only after it has failed. */
export function loadedOnce<Key, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>()
  return (key) =>
    loaded.getOrInsertComputed(key, () =>
      load(key).catch((error: unknown) => {
        loaded.delete(key)
        throw error
      }),
    )
}
