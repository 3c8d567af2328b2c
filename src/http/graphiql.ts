import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Worker } from 'node:worker_threads'
import { type Coding, compress, negotiateCoding } from './content-coding.ts'
import type { GraphiqlContent } from './graphiql-worker.ts'
import { safeHeaders } from './http-error.ts'

/** The path of an asset is this prefix and its name. */
export const assetsPrefix = '/graphql/assets/'

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
  let loading: ReturnType<typeof loadResources> | undefined
  const load = () => {
    loading ??= loadResources().catch((error: unknown) => {
      loading = undefined // the next request tries again
      throw error
    })
    return loading
  }
  return {
    sendPage: async (request, response) => send((await load()).page, request, response),
    sendAsset: async (name, request, response) => {
      const asset = (await load()).assets.get(name)
      if (asset !== undefined) await send(asset, request, response)
      return asset !== undefined
    },
  }
}

interface Resource {
  readonly bytes: Uint8Array
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  /** The results of its compression. */
  readonly compressed: Map<Coding, Promise<Buffer>>
}

async function loadResources() {
  const { html, assets } = await readContent()
  return {
    page: resourceOf(Buffer.from(html), hash('sha256', html, 'base64url'), {
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy,
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      vary: 'accept, accept-encoding',
    }),
    assets: new Map(
      assets.map(({ name, type, bytes }) => [name, resourceOf(bytes, name, assetHeaders(type))]),
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

function resourceOf(
  bytes: Uint8Array,
  version: string,
  headers: Readonly<Record<string, string>>,
): Resource {
  const etag = `W/"${version}"`
  return { bytes, etag, headers: { ...safeHeaders, ...headers, etag }, compressed: new Map() }
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

/** The policy applies to the assets that run as workers: they may load nothing. */
function assetHeaders(type: string): Record<string, string> {
  return {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'",
    'content-type': type,
    'cross-origin-resource-policy': 'same-origin',
    vary: 'accept-encoding',
  }
}

async function send(
  resource: Resource,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { vary = '', ...ownHeaders } = resource.headers
  response.appendHeader('vary', vary) // besides that of CORS
  if (isCurrent(headers['if-none-match'], resource.etag)) {
    response.writeHead(304, ownHeaders).end()
    return
  }
  const coding = codingOf(resource, headers['accept-encoding'])
  const body = coding === undefined ? resource.bytes : await compressedBytes(resource, coding)
  response.writeHead(200, {
    ...ownHeaders,
    ...(coding && { 'content-encoding': coding }),
    'content-length': body.byteLength,
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/** Fonts are compressed already, except for the oldest format. */
function codingOf({ bytes, headers }: Resource, accept: string | undefined): Coding | undefined {
  if (headers['content-type']!.startsWith('font/woff')) return undefined
  return negotiateCoding(accept, bytes.byteLength)
}

function compressedBytes({ bytes, compressed }: Resource, coding: Coding): Promise<Buffer> {
  return compressed.getOrInsertComputed(coding, async () => {
    try {
      return (await compress(bytes, { coding, effort: 'SMALL' }))!
    } catch (error) {
      compressed.delete(coding) // the next request tries again
      throw error
    }
  })
}

/** Source: RFC 9110, 13.1.2. */
function isCurrent(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^(?!W\/)/, 'W/')) ?? []
  return known.includes(etag) || known.includes('W/*')
}
