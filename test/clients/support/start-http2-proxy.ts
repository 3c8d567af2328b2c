import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { afterTest } from '../../support/after-test.ts'
import { createCertificate } from '../../support/create-certificate.ts'
import { createWorkspace } from './run-tool.ts'

/**
 * Starts a proxy that speaks HTTP/2 with browsers and HTTP/1.1 with the target; ends
 * with the test.
 */
export async function startHttp2Proxy(
  targetUrl: string,
  maxConcurrentStreams: number,
): Promise<string> {
  const { certificate, key } = createCertificate(createWorkspace(), 'localhost')
  const forward = (incoming: Http2ServerRequest, outgoing: Http2ServerResponse) => {
    const { method, url, headers } = incoming
    const { 'content-type': type = '', accept = '*/*' } = headers
    const target = request(new URL(url, targetUrl), {
      method,
      headers: { 'content-type': type, accept },
    })
    target.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode!, {
        'content-type': answer.headers['content-type'] ?? '',
      })
      answer.pipe(outgoing)
    })
    target.on('error', () => outgoing.destroy())
    incoming.pipe(target)
  }
  const server = createSecureServer({
    settings: { maxConcurrentStreams },
    cert: readFileSync(certificate),
    key: readFileSync(key),
  })
  server.on('request', forward)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterTest(() => void server.close())
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
