import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type YogaLogger } from 'graphql-yoga'
import { createOperationContext } from '../graphql/context.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import { graphiqlOptions, renderGraphiQL } from './graphiql.ts'
import { useLookups } from './lookup-plugin.ts'

export const graphqlPath = '/graphql'

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema
  readonly source: LookupSource
  /** Counted over one operation, repeats and invalid ones included. */
  readonly maxAddressesPerOperation: number
  /** Told of errors that are bugs; their messages may hold anything, so they are not for logs. */
  readonly onUnexpectedError: (error: unknown) => void
}

/** GraphQL over HTTP at `/graphql`, GraphiQL for browsers at the same path, nothing anywhere else. */
export function createGraphqlServer(options: GraphqlServerOptions): RequestListener {
  const yoga = createYoga({
    schema: options.schema,
    graphqlEndpoint: graphqlPath,
    context: () => createOperationContext(options.source),
    plugins: [useLookups({ maxAddresses: options.maxAddressesPerOperation })],
    graphiql: graphiqlOptions,
    renderGraphiQL,
    landingPage: false,
    multipart: false,
    cors: false,
    maskedErrors: { isDev: false },
    logging: loggerOf(options.onUnexpectedError),
  })
  return (request, response) => {
    const refusal = refusalOf(request.method ?? '', request.url ?? '', request.headers)
    if (refusal !== undefined) return refuse(request, response, refusal)
    // Media types are case-insensitive (RFC 9110, section 8.3.1); Yoga compares them as they are.
    if (request.method === 'POST') request.headers['content-type'] = 'application/json'
    void yoga(request, response)
  }
}

interface Refusal {
  readonly status: number
  readonly message: string
  readonly allow?: string
}

/**
 * Yoga would answer on every path that ends like its own, and would run operations sent by GET or
 * by a web form, which any page in a browser can make it do.
 */
function refusalOf(
  method: string,
  url: string,
  headers: { accept?: string | undefined; 'content-type'?: string | undefined },
): Refusal | undefined {
  if (url.split('?', 1)[0] !== graphqlPath) {
    return { status: 404, message: `There is nothing here; the API is at ${graphqlPath}.` }
  }
  if (method === 'GET' && headers.accept?.includes('text/html')) return undefined
  if (method !== 'POST') {
    return { status: 405, message: 'Operations are sent by POST.', allow: 'GET, POST' }
  }
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return { status: 415, message: 'Operations are sent as application/json.' }
  }
  return undefined
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, ...headers }: Refusal,
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify({ errors: [{ message }] }))
  request.resume()
}

const silent = () => undefined

function loggerOf(onUnexpectedError: (error: unknown) => void): YogaLogger {
  return { debug: silent, info: silent, warn: silent, error: onUnexpectedError }
}
