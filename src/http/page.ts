import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Asset, type AssetContent, immutableHeaders, loadedOnce, sendAsset } from './asset.ts'
import { negotiateCoding } from './content-coding.ts'
import { HttpError } from './http-error.ts'

/** The path of an asset is this prefix and its name. */
export const pageAssetsPrefix = '/assets/'

/** The page that `npm run build` writes, in `dist/web`. */
export const builtPage = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/web/' : './web/',
  import.meta.url,
)

export interface Page {
  readonly sendPage: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Resolves with `false`, and sends nothing, if no asset has this name. */
  readonly sendAsset: (
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<boolean>
}

/**
 * Serves a directory with an `index.html` and `assets`. A file is read when the first client asks for it. The
 * build has compressed it: next to `x.js` there can be `x.js.br` and `x.js.gz`.
 */
export function createPage(directory: URL): Page {
  const assets = new URL('assets/', directory)
  const read = loadedOnce((href: string) => readFile(new URL(href)))
  return {
    sendPage: async (request, response) => {
      const html = await ifExists(readFile(new URL('index.html', directory)))
      if (html === undefined) throw notBuilt()
      await sendAsset(pageOf(html), request, response)
    },
    sendAsset: async (name, request, response) => {
      const type = typeOf(name)
      if (type === undefined) return false
      const { href } = new URL(name, assets)
      const content = await readBest(href, request.headers['accept-encoding'], read)
      if (content === undefined) return false
      const headers = immutableHeaders(type)
      const asset = { etag: `W/"${name}"`, headers, read: () => Promise.resolve(content) }
      await sendAsset(asset, request, response)
      return true
    },
  }
}

const types = {
  css: 'text/css; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
} as const

/** Returns `undefined` if the name cannot be that of an asset. An accepted name contains no `/`, so it cannot leave the directory. */
function typeOf(name: string): string | undefined {
  const [, extension] = /^[\w-][\w.-]*\.(\w+)$/.exec(name) ?? []
  if (extension === undefined || !Object.hasOwn(types, extension)) return undefined
  return types[extension as keyof typeof types]
}

/**
 * The page may run this server's scripts only, and connect to this server only. Scripts can set style properties, but inline styles are blocked.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** It is small and never compressed. A build replaces it, so it is read for each request. */
function pageOf(html: Uint8Array): Asset {
  return {
    etag: `W/"${hash('sha256', html, 'base64url')}"`,
    headers: {
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy,
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
    read: () => Promise.resolve({ coding: undefined, bytes: html }),
  }
}

const endings = { br: '.br', gzip: '.gz' }

/** The build compresses no file that is small or would not become smaller, so its size does not matter here. */
async function readBest(
  href: string,
  accept: string | undefined,
  read: (href: string) => Promise<Uint8Array>,
): Promise<AssetContent | undefined> {
  const coding = negotiateCoding(accept, Infinity)
  const compressed = coding && (await ifExists(read(href + endings[coding])))
  if (compressed !== undefined) return { coding, bytes: compressed }
  const bytes = await ifExists(read(href))
  return bytes && { coding: undefined, bytes }
}

async function ifExists<Content>(reading: Promise<Content>): Promise<Content | undefined> {
  try {
    return await reading
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}

function notBuilt(): HttpError {
  return new HttpError({
    status: 404,
    code: 'NOT_FOUND',
    message: 'The page is not built: run `npm run build`. The API is at /graphql.',
  })
}
