import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { withCors } from './cors.ts'
import { renderPage } from './graphiql.ts'
import { graphqlPath } from '../execution/graphql-server.ts'
import { OpenResponses } from './open-responses.ts'
import { createOperationEndpoint, type OperationEndpointOptions } from './operation-endpoint.ts'
import { type HttpErrorOptions, HttpError, sendError, sendJson, safeHeaders } from './http-error.ts'
import { checkHead, checkHost, type RequestRules } from './request-rules.ts'

export interface RequestHandlerOptions extends OperationEndpointOptions, RequestRules {
  /** The origins of pages that may ask, beside the server's own. */
  readonly corsOrigins: readonly string[]
  /** Whether the upstream lets this server work. */
  readonly isUpstreamReady: () => boolean
  /** The text that Prometheus reads. */
  readonly metrics: () => Promise<string>
  readonly onRefusal: (code: HttpErrorOptions['code']) => void
  /** Told of errors that are bugs; their messages may hold anything, so they are not for logs. */
  readonly onUnexpectedError: (error: unknown) => void
}

export interface RequestHandler {
  readonly handler: RequestListener
  /** Answers under way. */
  readonly openCount: () => number
  /** Refuses new operations from now on, and resolves when those under way are answered. */
  readonly drain: () => Promise<void>
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Lets in what has a place to go to, and nothing else. */
export function createRequestHandler(options: RequestHandlerOptions): RequestHandler {
  const open = new OpenResponses()
  const operate = createOperationEndpoint(options)
  let page: Promise<Buffer> | undefined
  // 9 MB: one copy of it for all who read, however slowly they do.
  const readPage = () => (page ??= renderPage().then((html) => Buffer.from(html)))
  const routes: Record<string, Route> = {
    [graphqlPath]: async (request, response) => {
      if (open.isDraining) throw new HttpError(shuttingDown)
      throwIf(checkHead(request, options))
      open.add(response)
      await (request.method === 'GET'
        ? showGraphiQL(response, readPage)
        : operate(request, response))
    },
    '/health': async (request, response) => {
      throwIf(refusalOfWriting(request))
      sendJson(response, 200, { status: 'ok' })
    },
    '/ready': async (request, response) => {
      throwIf(refusalOfWriting(request))
      const isReady = !open.isDraining && options.isUpstreamReady()
      sendJson(response, isReady ? 200 : 503, { ready: isReady })
    },
    '/metrics': async (request, response) => {
      throwIf(refusalOfWriting(request) ?? checkHost(request, options))
      await options.authenticate(request)
      const text = await options.metrics()
      const headers = { ...safeHeaders, 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
      response.writeHead(200, headers).end(text)
    },
  }
  const handler: RequestListener = (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    const route = Object.hasOwn(routes, path) ? routes[path]! : nowhere
    route(request, response).catch((error: unknown) => {
      turnAway(request, response, error, options)
    })
  }
  return {
    handler: withCors(options.corsOrigins, handler),
    openCount: () => open.count,
    drain: () => open.drain(),
  }
}

async function showGraphiQL(
  response: ServerResponse,
  readPage: () => Promise<Buffer>,
): Promise<void> {
  const page = await readPage()
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
  })
  response.end(page)
}

function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  { onRefusal, onUnexpectedError }: RequestHandlerOptions,
): void {
  const refusal = error instanceof HttpError ? error.refusal : unexpected
  if (refusal === unexpected) onUnexpectedError(error)
  else onRefusal(refusal.code)
  if (response.headersSent) response.destroy()
  else sendError(request, response, refusal)
}

function throwIf(refusal: HttpErrorOptions | undefined): void {
  if (refusal !== undefined) throw new HttpError(refusal)
}

async function nowhere(): Promise<void> {
  throw new HttpError(notFound)
}

function refusalOfWriting({ method }: IncomingMessage): HttpErrorOptions | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined
  return {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: 'This is only to be read.',
    headers: { allow: 'GET, HEAD' },
  }
}

const notFound: HttpErrorOptions = {
  status: 404,
  code: 'NOT_FOUND',
  message: `There is nothing here; the API is at ${graphqlPath}.`,
}

const shuttingDown: HttpErrorOptions = {
  status: 503,
  code: 'SHUTTING_DOWN',
  message: 'This server is shutting down.',
  headers: { connection: 'close', 'retry-after': '1' },
}

const unexpected: HttpErrorOptions = {
  status: 500,
  code: 'UNEXPECTED',
  message: 'Unexpected error.',
}
