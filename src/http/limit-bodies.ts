import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'

/** The maximum time for the body of a request, unless it is an upload. */
const bodyTimeoutMs = 8000

const checkEveryMs = 500

/**
 * Ends connections whose request is not complete in time, as Node's `requestTimeout` does, which knows no
 * exceptions. The time begins when the head is complete. It also applies when the response is complete.
 */
export function limitBodies(
  server: Server,
  handler: RequestListener,
  isExempt: (request: IncomingMessage) => boolean,
): RequestListener {
  const ends = new Map<ServerResponse, number>()
  const check = () => {
    const now = performance.now()
    for (const [response, endsAt] of ends) {
      if (now < endsAt) return // the others began later
      ends.delete(response)
      if (!response.req.complete) endConnection(response)
    }
  }
  const timer = setInterval(check, checkEveryMs).unref()
  server.on('close', () => clearInterval(timer))
  return (request, response) => {
    if (hasBody(request) && !isExempt(request)) {
      ends.set(response, performance.now() + bodyTimeoutMs)
      request.once('close', () => ends.delete(response))
    }
    handler(request, response)
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function endConnection({ req: { socket }, headersSent }: ServerResponse): void {
  if (!headersSent && socket.writable) {
    socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
  }
  socket.destroySoon()
}
