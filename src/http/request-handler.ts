import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { InvalidParamsError } from '../execution/operation-params.ts'
import { withCors } from './cors.ts'
import { createGraphiql, graphiqlAssetsPrefix } from './graphiql.ts'
import { HttpError, type HttpErrorCode, safeHeaders, sendError, sendJson } from './http-error.ts'
import { createJobRoutes, isUpload, type JobRoutesOptions, jobsPath } from './job-routes.ts'
import { rejectUpload } from './job-upload.ts'
import { isStreamType, negotiateMediaType } from './media-types.ts'
import { OpenResponses } from './open-responses.ts'
import {
  createOperationEndpoint,
  graphqlPath,
  type OperationEndpointOptions,
} from './operation-endpoint.ts'
import { createPage, pageAssetsPrefix } from './page.ts'
import {
  checkHead,
  checkHost,
  checkReadOnly,
  isReadOnly,
  type RequestRules,
} from './request-rules.ts'
import { normalizeTarget } from './request-target.ts'

export interface RequestHandlerOptions
  extends OperationEndpointOptions, RequestRules, Omit<JobRoutesOptions, 'stopping'> {
  /** The origins of pages that may send requests, besides the server's own. */
  readonly corsOrigins: readonly string[]
  /** Where the page is that `/` serves. Without it, `/` leads to GraphiQL, if that is on. */
  readonly pageDirectory: URL | undefined
  /** Whether the upstream accepts the account. */
  readonly isUpstreamReady: () => boolean
  /** The metrics in Prometheus' text format. */
  readonly metrics: () => Promise<string>
  readonly onRejection: (code: HttpErrorCode) => void
  /** Receives the errors that are bugs. Their messages may contain anything: do not log them. */
  readonly onUnexpectedError: (error: unknown) => void
}

export interface RequestHandler {
  readonly handler: RequestListener
  /** The number of requests with operations whose responses are not finished. */
  readonly openCount: () => number
  /** Makes `/ready` say 503. New operations continue to be accepted. */
  readonly announceDrain: () => void
  /** Rejects new operations. Resolves when the responses of the open operations are finished. */
  readonly drain: () => Promise<void>
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Routes every request of the server. */
export function createRequestHandler(options: RequestHandlerOptions): RequestHandler {
  const open = new OpenResponses()
  const routes: Routes = new Map(Object.entries(createRoutes(options, open)))
  const handler: RequestListener = (request, response) => {
    normalizeTarget(request)
    routeOf(routes, pathOf(request))(request, response).catch((error: unknown) => {
      reject(request, response, error, options)
    })
  }
  return {
    handler: withCors(options.corsOrigins, handler),
    openCount: () => open.count,
    announceDrain: () => open.announceDrain(),
    drain: () => open.drain(),
  }
}

/** The keys are paths, and `prefixes`. */
type Routes = ReadonlyMap<string, Route>

const prefixes = [graphiqlAssetsPrefix, pageAssetsPrefix, `${jobsPath}/`]

function routeOf(routes: Routes, path: string): Route {
  const route = routes.get(path)
  if (route !== undefined) return route
  const prefix = prefixes.find((one) => path.startsWith(one))
  return (prefix !== undefined && routes.get(prefix)) || notFound
}

function createRoutes(
  options: RequestHandlerOptions,
  open: OpenResponses,
): Readonly<Record<string, Route>> {
  const handleOperation = createOperationEndpoint(options)
  const graphiql = createGraphiql()
  return {
    ...(options.graphiql && {
      '/': withRules(redirectToGraphql, options, open),
      [graphiqlAssetsPrefix]: withRules(
        assetRoute(graphiqlAssetsPrefix, graphiql.sendAsset),
        options,
        open,
      ),
    }),
    ...createPageRoutes(options, open),
    [graphqlPath]: async (request, response) => {
      if (open.isDraining) throw shuttingDown()
      checkHead(request, options)
      open.add(response)
      await (request.method === 'GET'
        ? graphiql.sendPage(request, response)
        : handleOperation(request, response))
    },
    ...Object.fromEntries(
      Object.entries(createJobRoutes({ ...options, stopping: open.stopping })).map(
        ([path, route]) => [path, withRules(route, options, open)],
      ),
    ),
    '/health': async (request, response) => {
      checkReadOnly(request)
      sendJson(response, 200, { status: 'ok' })
    },
    '/ready': async (request, response) => {
      checkReadOnly(request)
      const isReady = !open.isDrainAnnounced && options.isUpstreamReady()
      sendJson(response, isReady ? 200 : 503, { ready: isReady })
    },
    '/metrics': async (request, response) => {
      checkReadOnly(request)
      checkHost(request, options)
      await options.authenticate(request)
      const text = await options.metrics()
      const headers = { ...safeHeaders, 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
      response.writeHead(200, headers).end(text)
    },
  }
}

/** What applies to every route that accepts work. */
function withRules(route: Route, options: RequestHandlerOptions, open: OpenResponses): Route {
  return async (request, response) => {
    if (open.isDraining) throw shuttingDown()
    checkHost(request, options)
    open.add(response)
    await route(request, response)
  }
}

function createPageRoutes(
  options: RequestHandlerOptions,
  open: OpenResponses,
): Readonly<Record<string, Route>> {
  if (options.pageDirectory === undefined) return {}
  const page = createPage(options.pageDirectory)
  const sendPage: Route = (request, response) =>
    isReadOnly(request) ? page.sendPage(request, response) : notFound()
  return {
    '/': withRules(sendPage, options, open),
    [pageAssetsPrefix]: withRules(assetRoute(pageAssetsPrefix, page.sendAsset), options, open),
  }
}

/** The address is relative, so that a proxy can add a prefix to the path. */
async function redirectToGraphql(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isReadOnly(request)) return notFound()
  response.writeHead(307, { ...safeHeaders, location: graphqlPath.slice(1) }).end()
}

/** Resolves with `false` if no asset has this name. */
type SendAsset = (
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>

function assetRoute(prefix: string, send: SendAsset): Route {
  return async (request, response) => {
    checkReadOnly(request)
    const name = pathOf(request).slice(prefix.length)
    if (!(await send(name, request, response))) await notFound()
  }
}

function reject(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  { onRejection, onUnexpectedError }: RequestHandlerOptions,
): void {
  const httpError = toHttpError(error)
  if (httpError === undefined) onUnexpectedError(error)
  else onRejection(httpError.code)
  if (response.headersSent) response.destroy()
  else if (isUpload(request)) void rejectUpload(request, response, httpError ?? unexpected())
  else sendError(request, response, httpError ?? unexpected(), errorTypeOf(request))
}

/** GraphQL clients find the code of an error only in a media type of GraphQL that they accept. */
function errorTypeOf(request: IncomingMessage): string {
  const accepted =
    pathOf(request) === graphqlPath ? negotiateMediaType(request.headers.accept) : undefined
  return accepted === undefined || isStreamType(accepted) ? 'application/json' : accepted
}

function pathOf({ url = '' }: IncomingMessage): string {
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}

/** Returns `undefined` for an error that is a bug. */
function toHttpError(error: unknown): HttpError | undefined {
  if (error instanceof HttpError) return error
  if (!(error instanceof InvalidParamsError)) return undefined
  return new HttpError({ status: 400, code: 'INVALID_BODY', message: error.message })
}

async function notFound(): Promise<void> {
  throw new HttpError({
    status: 404,
    code: 'NOT_FOUND',
    message: `This path does not exist; the API is at ${graphqlPath}.`,
  })
}

function shuttingDown(): HttpError {
  return new HttpError({
    status: 503,
    code: 'SHUTTING_DOWN',
    message: 'The server is shutting down.',
    headers: { connection: 'close', 'retry-after': '1' },
  })
}

function unexpected(): HttpError {
  return new HttpError({ status: 500, code: 'UNEXPECTED', message: 'Unexpected error.' })
}
