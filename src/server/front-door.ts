import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

export const graphqlPath = '/graphql'

export interface FrontDoorOptions {
  /** Answers operations and shows GraphiQL. */
  readonly graphql: RequestListener
  /** Whether the upstream lets this server work. */
  readonly isUpstreamReady: () => boolean
}

export interface FrontDoor {
  readonly handler: RequestListener
  /** Refuses new operations from now on, and resolves when those under way are answered. */
  readonly drain: () => Promise<void>
}

interface Refusal {
  readonly status: number
  readonly message: string
  readonly code?: string
  readonly headers?: Record<string, string>
}

/** Lets in what has a place to go to: `/graphql`, `/health`, `/ready`, and nothing else. */
export function createFrontDoor({ graphql, isUpstreamReady }: FrontDoorOptions): FrontDoor {
  let isDraining = false
  const underWay = new Set<ServerResponse>()
  const drained = Promise.withResolvers<void>()

  function enter(request: IncomingMessage, response: ServerResponse): void {
    const refusal = isDraining ? shuttingDown : refusalOf(request)
    if (refusal !== undefined) return refuse(request, response, refusal)
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      if (isDraining && underWay.size === 0) drained.resolve()
    })
    // Media types are case-insensitive (RFC 9110, section 8.3.1); Yoga compares them as they are.
    if (request.method === 'POST') request.headers['content-type'] = 'application/json'
    request.headers.host = 'localhost' // Yoga parses it, shows what does not parse, and needs none
    graphql(request, response)
  }

  return {
    handler: (request, response) => {
      const path = request.url?.split('?', 1)[0]
      const isReady = !isDraining && isUpstreamReady()
      if (path === graphqlPath) enter(request, response)
      else if (path === '/health') reply(response, 200, { status: 'ok' })
      else if (path === '/ready') reply(response, isReady ? 200 : 503, { ready: isReady })
      else refuse(request, response, notFound)
    },
    drain: () => {
      isDraining = true
      if (underWay.size === 0) drained.resolve()
      for (const response of underWay) {
        if (!response.headersSent) response.setHeader('connection', 'close')
      }
      return drained.promise
    },
  }
}

const notFound: Refusal = {
  status: 404,
  message: `There is nothing here; the API is at ${graphqlPath}.`,
}

const shuttingDown: Refusal = {
  status: 503,
  message: 'This server is shutting down.',
  code: 'SHUTTING_DOWN',
  headers: { connection: 'close', 'retry-after': '1' },
}

/**
 * Yoga would also run operations sent by GET or by a web form, which any page can make a browser
 * do.
 */
function refusalOf({ method, headers }: IncomingMessage): Refusal | undefined {
  if (method === 'GET' && headers.accept?.includes('text/html')) return undefined
  if (method !== 'POST') {
    return { status: 405, message: 'Operations are sent by POST.', headers: { allow: 'GET, POST' } }
  }
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return { status: 415, message: 'Operations are sent as application/json.' }
  }
  return undefined
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, code, headers }: Refusal,
): void {
  const error = { message, ...(code !== undefined && { extensions: { code } }) }
  reply(response, status, { errors: [error] }, headers)
  request.resume()
}

function reply(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
