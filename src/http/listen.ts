import { createServer, type RequestListener, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long a client may take for its head, and for its whole request. */
const headersTimeoutMs = 5000
const requestTimeoutMs = 8000

/** How exactly those are kept. */
const checkEveryMs = 500

/**
 * Longer than a proxy keeps an idle connection (60 s is common), so that it is never this server
 * that ends one on which the proxy is just sending.
 */
const keepAliveMs = 65_000

/**
 * How long a client may take none of its answer, which is kept for it meanwhile. Node takes what the
 * system took at first for progress, so it may be twice as long.
 */
const unreadTimeoutMs = 30_000

const maxHeaderBytes = 8192

/** Then a connection begins anew, so that load spreads over what stands behind a balancer. */
const maxRequestsPerConnection = 10_000

export interface ListenOptions {
  readonly port: number
  readonly host: string
  readonly maxConnections: number
  /** Instead of the usual 30 s, for tests. */
  readonly unreadTimeoutMs?: number
}

/** Serves HTTP within limits; rejects when the address cannot be listened on. */
export async function listen(
  handler: RequestListener,
  { port, host, maxConnections, unreadTimeoutMs: unreadMs = unreadTimeoutMs }: ListenOptions,
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: checkEveryMs,
      keepAliveTimeout: keepAliveMs,
      maxHeaderSize: maxHeaderBytes,
      ServerResponse: responseThatWaits(unreadMs),
    },
    handler,
  )
  server.maxConnections = maxConnections
  server.maxRequestsPerSocket = maxRequestsPerConnection
  const { promise, resolve, reject } = Promise.withResolvers<Server>()
  server.once('error', reject)
  server.listen(port, host, () => resolve(server))
  return promise
}

/**
 * A response that ends its connection when nothing of what is left of it is taken for so long. Most are
 * short: what the system has taken at once needs no watching.
 */
function responseThatWaits(unreadMs: number): typeof ServerResponse {
  class WatchedResponse extends ServerResponse {
    override write(...args: unknown[]): boolean {
      const isTaken = super.write(...(args as [unknown]))
      this.#watch()
      return isTaken
    }

    /** A response that was ready before its turn on the line. */
    override assignSocket(socket: Socket): void {
      super.assignSocket(socket)
      this.#watch()
    }

    override end(...args: unknown[]): this {
      super.end(...(args as [unknown]))
      this.#watch()
      return this
    }

    #watch(): void {
      if (this.writableLength > 0) this.socket?.setTimeout(unreadMs)
    }
  }
  return WatchedResponse as typeof ServerResponse
}

/** Stops accepting, and closes every connection. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
