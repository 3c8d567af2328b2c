import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Coding, compress, negotiateCoding } from './content-coding.ts'
import { renderPage } from './graphiql.ts'
import { safeHeaders } from './http-error.ts'

/** Sends the page of GraphiQL. */
export type SendPage = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * The page has 9 MB, so it is rendered and compressed once, at the first request that needs it, and all
 * responses share the result. Browsers keep it, and ask each time whether it has changed.
 */
export function createGraphiqlPage(): SendPage {
  let page: ReturnType<typeof loadPage> | undefined
  return async ({ headers }, response) => {
    page ??= loadPage()
    const { html, headers: pageHeaders, etag, compressed } = await page
    if (isCurrent(headers['if-none-match'], etag)) {
      response.writeHead(304, pageHeaders).end()
      return
    }
    const coding = negotiateCoding(headers['accept-encoding'], html.byteLength)
    const body = coding === undefined ? html : await compressed(coding)
    response.writeHead(200, {
      ...pageHeaders,
      ...(coding && { 'content-encoding': coding }),
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.byteLength,
    })
    response.end(body)
  }
}

async function loadPage() {
  const { html, policy } = await renderPage()
  const etag = `W/"${hash('sha256', html, 'base64url')}"`
  const bodies = new Map<Coding, Promise<Buffer>>()
  return {
    html: Buffer.from(html),
    etag,
    headers: {
      ...safeHeaders,
      'cache-control': 'no-cache',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      etag,
      vary: 'accept, accept-encoding',
    },
    compressed: (coding: Coding) =>
      bodies.getOrInsertComputed(coding, async () => {
        const body = await compress(html, { coding, effort: 'SMALL' })
        return body!
      }),
  }
}

/** Source: RFC 9110, 13.1.2. */
function isCurrent(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^(?!W\/)/, 'W/')) ?? []
  return known.includes(etag) || known.includes('W/*')
}
