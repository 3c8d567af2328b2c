import type { RequestListener } from 'node:http'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { createYoga, type YogaLogger } from 'graphql-yoga'
import type { LookupSource } from '../domain/lookup-source.ts'
import { createOperationContext } from '../graphql/context.ts'
import { useDiscreetErrors } from './discreet-errors.ts'
import { createDocumentCaches } from './document-cache.ts'
import { graphqlPath } from './front-door.ts'
import { graphiqlOptions, renderGraphiQL } from './graphiql.ts'
import { useLookups } from './lookup-plugin.ts'

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema
  readonly source: LookupSource
  /** Counted over one operation, repeats and invalid ones included. */
  readonly maxAddressesPerOperation: number
  /** How long an operation waits for its outcomes, in milliseconds. */
  readonly requestDeadlineMs: number
  /** Told of errors that are bugs; their messages may hold anything, so they are not for logs. */
  readonly onUnexpectedError: (error: unknown) => void
}

/** GraphQL over HTTP, and GraphiQL for browsers, at one path. */
export function createGraphqlServer(options: GraphqlServerOptions): RequestListener {
  const { requestDeadlineMs: deadlineMs, maxAddressesPerOperation: maxAddresses } = options
  const yoga = createYoga({
    schema: options.schema,
    graphqlEndpoint: graphqlPath,
    context: ({ request: { signal } }) =>
      createOperationContext(options.source, { signal, deadlineMs }),
    plugins: [useLookups({ maxAddresses }), useDiscreetErrors()],
    parserAndValidationCache: createDocumentCaches(),
    graphiql: graphiqlOptions,
    renderGraphiQL,
    landingPage: false,
    multipart: false,
    cors: false,
    maskedErrors: { isDev: false },
    logging: loggerOf(options.onUnexpectedError),
  })
  return (request, response) => void yoga(request, response)
}

const silent = () => undefined

function loggerOf(onUnexpectedError: (error: unknown) => void): YogaLogger {
  const report = (error: unknown) => {
    if (!isAbort(error)) onUnexpectedError(error)
  }
  return { debug: silent, info: silent, warn: silent, error: report }
}

/** A client that is gone ends its lookups; that is no fault of anybody's. */
function isAbort(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  return cause instanceof DOMException && cause.name === 'AbortError'
}
