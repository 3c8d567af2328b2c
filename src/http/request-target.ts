import type { IncomingMessage } from 'node:http'

/**
 * Rewrites a request target with scheme and host, as clients send it to proxies, to a path. The host
 * of the target replaces the `Host` header.
 *
 * Source: RFC 9112, 3.2.2.
 */
export function normalizeTarget(request: IncomingMessage): void {
  const [, host, path = ''] = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(request.url ?? '') ?? []
  if (host === undefined) return
  request.headers.host = host
  request.url = path.startsWith('/') ? path : `/${path}`
}
