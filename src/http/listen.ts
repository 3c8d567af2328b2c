import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  ServerResponse,
} from 'node:http'
import { limitBodies } from './limit-bodies.ts'
import type { Socket } from 'node:net'
import { createProxyMatcher, networkOf } from './client-address.ts'

/** The maximum time for the head of a request. */
const headersTimeoutMs = 5000

/** Node checks the limit above at this interval. */
const checkEveryMs = 500

/**
 * Longer than proxies keep idle connections (60 s is common). Otherwise this server could close a
 * connection on which a proxy is sending a request.
 */
const keepAliveMs = 65_000

/**
 * The time in which a client must read some of its response. The response stays in memory
 * meanwhile. Node counts the first bytes that the operating system buffers as progress, so the
 * time can double.
 */
const unreadTimeoutMs = 30_000

const maxHeaderBytes = 8192

/**
 * After this number of requests a client must reconnect, so that a load balancer can distribute
 * connections again. (Node's own limit answers the next request with a bare 503.)
 */
const maxRequestsPerConnection = 10_000

/** The limit that a closed connection exceeded: of the server, or of its IP address. */
type ConnectionLimit = 'SERVER' | 'ADDRESS'

/** The share of the connections that one network can have. */
const networkShare = 1 / 4

export interface ListenOptions {
  readonly port: number
  readonly host: string
  readonly maxConnections: number
  /** Addresses and ranges of proxies, which can have all connections. */
  readonly trustedProxies?: readonly string[]
  /** Called for each connection that is closed at once. */
  readonly onRefusedConnection?: (limit: ConnectionLimit) => void
  /** Other processes can listen on the same port; the system distributes the connections. */
  readonly reusePort?: boolean
  /** Whether the body of a request may take any time. */
  readonly isUpload?: (request: IncomingMessage) => boolean
  /** Replaces the 30 s, for tests. */
  readonly unreadTimeoutMs?: number
}

/** Serves HTTP within the limits above. Rejects when it cannot listen at the host and port. */
export async function listen(handler: RequestListener, options: ListenOptions): Promise<Server> {
  const { host, port, reusePort = false, maxConnections } = options
  const server = createServer({
    headersTimeout: headersTimeoutMs,
    requestTimeout: 0, // see `limitBodies`
    connectionsCheckingInterval: checkEveryMs,
    keepAliveTimeout: keepAliveMs,
    maxHeaderSize: maxHeaderBytes,
    ServerResponse: watchedResponse(options.unreadTimeoutMs ?? unreadTimeoutMs),
  })
  const limited = limitBodies(server, handler, options.isUpload ?? (() => false))
  const listener = oneAtATime(limited, maxRequestsPerConnection)
  server.on('request', listener)
  // The handler of uploads lets the client send its body when it reads it.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (options.isUpload?.(request) !== true) response.writeContinue()
    listener(request, response)
  })
  server.maxConnections = maxConnections
  server.on('drop', () => options.onRefusedConnection?.('SERVER'))
  limitNetworks(server, options)
  const { promise, resolve, reject } = Promise.withResolvers<Server>()
  server.once('error', reject)
  server.listen({ host, port, reusePort }, () => resolve(server))
  return promise
}

/** The requests of one connection. */
interface Connection {
  requestCount: number
  newest: ServerResponse | undefined
}

/**
 * Handles the pipelined requests of a connection one after another, each in a turn of its own. Node reads
 * hundreds of them at once, and would start all of them in one turn.
 *
 * From `maxRequests` on, the response to the newest request closes the connection. Requests that have
 * already arrived get their responses first.
 */
function oneAtATime(handler: RequestListener, maxRequests: number): RequestListener {
  const connections = new WeakMap<Socket, Connection>()
  return (request, response) => {
    const { socket } = request
    const connection = connections.getOrInsertComputed(socket, () => ({
      requestCount: 0,
      newest: undefined,
    }))
    const previous = connection.newest
    connection.newest = response
    connection.requestCount += 1
    const isLimitReached = connection.requestCount >= maxRequests
    const handle = () => {
      if (!socket.writable) return // the previous response has closed the connection
      if (isLimitReached && connection.newest === response) {
        response.setHeader('connection', 'close')
      }
      handler(request, response)
    }
    if (previous?.closed === false) previous.once('close', () => setImmediate(handle))
    else if (isLimitReached) setImmediate(handle) // more requests may have arrived together with this one
    else handle()
  }
}

/** Closes connections of an IPv4 address, or of a /64 of IPv6 addresses, that has too many. */
function limitNetworks(
  server: Server,
  { maxConnections, trustedProxies = [], onRefusedConnection }: ListenOptions,
): void {
  const maxCount = Math.max(1, Math.floor(maxConnections * networkShare))
  const isTrustedProxy = createProxyMatcher(trustedProxies)
  const counts = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket
    if (isTrustedProxy(remoteAddress)) return
    const network = networkOf(remoteAddress)
    const count = counts.get(network) ?? 0
    if (count >= maxCount) {
      onRefusedConnection?.('ADDRESS')
      socket.destroy()
      return
    }
    counts.set(network, count + 1)
    socket.on('close', () => {
      const left = counts.get(network)! - 1
      if (left === 0) counts.delete(network)
      else counts.set(network, left)
    })
  })
}

/**
 * A response that closes its connection when the client reads nothing of it for `unreadMs`. Responses
 * that the system buffers completely need no timeout.
 */
function watchedResponse(unreadMs: number): typeof ServerResponse {
  class WatchedResponse extends ServerResponse {
    override write(...args: unknown[]): boolean {
      const isTaken = super.write(...(args as [unknown]))
      this.#watch()
      return isTaken
    }

    /** Node calls it for a response that was complete before its turn on a pipelined connection. */
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

/** Stops listening and closes idle connections. Requests in progress continue. */
export function stopAccepting(server: Server): void {
  server.close()
}

/** Stops listening and closes every connection. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
