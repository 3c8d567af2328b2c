import type { IncomingMessage, RequestListener, Server } from 'node:http'

/** The maximum time for the body of a request, unless it is an upload. */
const bodyTimeoutMs = 8000

const checkEveryMs = 500

/**
 * Ends connections whose request is not complete in time, as Node's `requestTimeout` does, which knows no
 * exceptions. The time begins when the request is handled.
 */
export function limitBodies(
  server: Server,
  handler: RequestListener,
  isExempt: (request: IncomingMessage) => boolean,
): RequestListener {
  const unfinished = new Map<IncomingMessage, number>()
  const check = () => {
    const now = performance.now()
    for (const [request, endsAt] of unfinished) {
      if (now < endsAt) return // the others began later
      unfinished.delete(request)
      if (!request.complete && !request.destroyed) endConnection(request)
    }
  }
  const timer = setInterval(check, checkEveryMs).unref()
  server.on('close', () => clearInterval(timer))
  return (request, response) => {
    if (hasBody(request) && !isExempt(request)) {
      unfinished.set(request, performance.now() + bodyTimeoutMs)
      request.once('close', () => unfinished.delete(request))
    }
    handler(request, response)
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function endConnection({ socket }: IncomingMessage): void {
  if (socket.writable && socket.bytesWritten === 0) {
    socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
  }
  socket.destroySoon()
}
