import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { createYoga, type Plugin, type YogaLogger } from 'graphql-yoga'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import { createOperationContext } from '../graphql/context.ts'
import type { CompiledQueries } from './compiled-queries.ts'
import { createDirectExecution } from './direct-execution.ts'
import { useDiscreetErrors } from './redact-errors.ts'
import { type DocumentCache, yogaCaches } from './document-cache.ts'
import { useDocumentLimits } from './document-limits-plugin.ts'
import { type LookupRules, useLookups } from './lookup-plugin.ts'
import type { OperationParams } from './operation-params.ts'
import { useOperationRecord } from './operation-record-plugin.ts'
import { safeHeaders } from '../http/http-error.ts'
import { allowedWords } from './allowed-words.ts'
import type { ServerContext } from './server-context.ts'

export const graphqlPath = '/graphql'

export interface GraphqlServerOptions extends LookupRules {
  readonly schema: GraphQLSchema
  readonly source: LookupSource
  readonly admin: AnswerAdmin
  readonly documents: DocumentCache
  readonly queries: CompiledQueries
  /** How long an operation waits for its outcomes, in milliseconds. */
  readonly requestDeadlineMs: number
  readonly introspection: boolean
  /** Operations by their hashes, where there are some. */
  readonly persisted: Plugin | undefined
  /** Told of errors that are bugs; their messages may hold anything, so they are not for logs. */
  readonly onUnexpectedError: (error: unknown) => void
}

type PlainResult = ExecutionResult | AsyncIterable<ExecutionResult>

export interface GraphqlServer {
  /** Runs an operation through Yoga's pipeline, without HTTP around it. */
  answer(params: OperationParams, context: ServerContext): Promise<PlainResult>
  /** Answers by HTTP as Yoga does, whatever the client accepts. */
  serve(
    request: IncomingMessage,
    response: ServerResponse,
    operation: { readonly params: OperationParams; readonly context: ServerContext },
  ): Promise<void>
}

/** Yoga with everything that this server adds to it. */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { schema, source, admin, introspection, persisted } = options
  const { requestDeadlineMs: deadlineMs } = options
  const words = allowedWords(schema)
  const contextOf = ({ signal, record: { stats } }: ServerContext) =>
    createOperationContext({ source, admin, stats, signal, deadlineMs })
  const logging = loggerOf(options.onUnexpectedError)
  const yoga = createYoga<ServerContext>({
    schema,
    graphqlEndpoint: graphqlPath,
    context: contextOf,
    plugins: [
      ...(persisted ? [persisted] : []),
      useDocumentLimits({ schema, introspection, documents: options.documents }),
      useLookups(options),
      useDiscreetErrors(words),
      useOperationRecord(),
    ],
    parserAndValidationCache: yogaCaches(options.documents),
    graphiql: false, // the front door shows it
    extraParamNames: ['documentId'],
    landingPage: false,
    multipart: false,
    cors: false,
    maskedErrors: { isDev: false },
    maxRequestBodySize: false, // counted before Yoga, where it costs nothing
    logging,
  })
  const throughHooks = async (params: OperationParams, context: ServerContext) => {
    try {
      return (await yoga.getResultForParams({ params, request: noRequest }, context))!
    } catch (error) {
      // Plugins that look at the parameters throw what is wrong with them.
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
  const direct = createDirectExecution({ ...options, words, contextOf, logger: logging })
  return {
    answer: (params, context) =>
      (persisted ? undefined : direct(params, context)) ?? throughHooks(params, context),
    serve: async (request, response, { params, context }) => {
      for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value)
      request.headers['content-type'] = 'application/json'
      request.headers.host = 'localhost' // Yoga parses it, shows what does not parse, and needs none
      await yoga(Object.assign(request, { body: JSON.stringify(params) }), response, context)
    },
  }
}

/** Yoga wants to see that it is a POST; all else that matters of a request is in the context. */
const noRequest = new Request(`http://localhost${graphqlPath}`, { method: 'POST' })

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
