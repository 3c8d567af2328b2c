import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Worker } from 'node:worker_threads'
import { type Asset, immutableHeaders, loadedOnce, sendAsset } from './asset.ts'
import { type Coding, compress, negotiateCoding } from './content-coding.ts'
import type { GraphiqlContent } from './graphiql-worker.ts'

/** The path of an asset is this prefix and its name. */
export const graphiqlAssetsPrefix = '/graphql/assets/'

export interface Graphiql {
  readonly sendPage: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Resolves with `false`, and sends nothing, if no asset has this name. */
  readonly sendAsset: (
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<boolean>
}

/** The program is next to this file, as source or as a bundle. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './graphiql-worker.ts' : './graphiql-worker.js',
  import.meta.url,
)

/**
 * Serves GraphiQL's page and its assets. They are loaded at the first request, and compressed once
 * for each coding that a client accepts. All responses share the results.
 */
export function createGraphiql(): Graphiql {
  const loaded = loadedOnce(loadAssets)
  const load = () => loaded(undefined)
  return {
    sendPage: async (request, response) => sendAsset((await load()).page, request, response),
    sendAsset: async (name, request, response) => {
      const asset = (await load()).assets.get(name)
      if (asset !== undefined) await sendAsset(asset, request, response)
      return asset !== undefined
    },
  }
}

async function loadAssets() {
  const { html, assets } = await readContent()
  return {
    page: assetOf(Buffer.from(html), hash('sha256', html, 'base64url'), {
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy,
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      vary: 'accept, accept-encoding',
    }),
    assets: new Map(
      assets.map(({ name, type, bytes }) => [name, assetOf(bytes, name, immutableHeaders(type))]),
    ),
  }
}

function readContent(): Promise<GraphiqlContent> {
  const { promise, resolve, reject } = Promise.withResolvers<GraphiqlContent>()
  const worker = new Worker(program, { name: 'graphiql' })
  worker.on('message', resolve).on('error', reject)
  worker.on('exit', () => reject(new Error('the thread of GraphiQL has ended')))
  return promise
}

/** Compresses the content once for each coding. */
function assetOf(
  bytes: Uint8Array,
  version: string,
  headers: Readonly<Record<string, string>>,
): Asset {
  const compressed = loadedOnce(
    async (coding: Coding) => (await compress(bytes, { coding, effort: 'SMALL' }))!,
  )
  return {
    etag: `W/"${version}"`,
    headers,
    read: async (accept) => {
      const coding = codingOf(headers['content-type']!, bytes, accept)
      return { coding, bytes: coding === undefined ? bytes : await compressed(coding) }
    },
  }
}

/**
 * The page may run this server's scripts only, and connect to this server only. The editor adds
 * styles to the page.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Fonts are compressed already, except for the oldest format. */
function codingOf(type: string, bytes: Uint8Array, accept: string | undefined): Coding | undefined {
  if (type.startsWith('font/woff')) return undefined
  return negotiateCoding(accept, bytes.byteLength)
}
