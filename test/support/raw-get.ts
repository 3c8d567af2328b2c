import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Sends a request whose response is neither decompressed nor redirected. The path is sent as it is. */
export async function rawGet(
  url: string | URL,
  headers: Record<string, string> = {},
  { method = 'GET', path }: { readonly method?: string; readonly path?: string } = {},
) {
  const sent = request(url, { method, headers, ...(path !== undefined && { path }) }).end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) }
}

export type RawAnswer = Awaited<ReturnType<typeof rawGet>>

/** The body without its coding. */
export function contentOf({ headers, body }: RawAnswer): Buffer {
  if (headers['content-encoding'] === 'gzip') return gunzipSync(body)
  return headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
}
