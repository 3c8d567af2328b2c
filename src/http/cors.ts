import type { RequestListener } from 'node:http'
import cors from 'cors'

/**
 * Sends CORS headers to these origins and answers their preflight requests. Other origins get no
 * CORS header. Clients do not use cookies, so credentials are never allowed.
 *
 * A preflight request gets all headers that it asks for: libraries for tracing and for errors add
 * headers of their own, and no header does harm here.
 */
export function withCors(origins: readonly string[], handler: RequestListener): RequestListener {
  if (origins.length === 0) return handler
  const allowed = new Set(origins)
  const answer = cors({
    origin: (origin, decide) => decide(null, origin !== undefined && allowed.has(origin)),
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['retry-after', 'location', 'rcs-job-state', 'rcs-finished-entries'],
    maxAge: 600,
  })
  return (request, response) => {
    if (request.headers.origin === undefined) return handler(request, response)
    return answer(request, response, () => handler(request, response))
  }
}
