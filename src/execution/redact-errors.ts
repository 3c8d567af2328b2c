import type { ExecutionResult, GraphQLError } from 'graphql'
import {
  createGraphQLError,
  type GraphQLHTTPExtensions,
  isAsyncIterable,
  type Plugin,
} from 'graphql-yoga'
import { redactMessage } from './redact-message.ts'

/** Of an operation that did not run, so many errors are told; more tell nothing more. */
const mostRequestErrors = 5

/** Makes every answer that holds errors a discreet one. */
export function useDiscreetErrors(words: ReadonlySet<string>): Plugin {
  return {
    onExecutionResult(payload) {
      const { result } = payload
      if (result === undefined || isAsyncIterable(result) || Array.isArray(result)) return
      payload.setResult(redactErrors(result, words))
    },
  }
}

/**
 * Takes out of the errors of graphql-js what the client sent, and gives each a code. Errors of one
 * number are as they should be, and there may be thousands of them.
 */
export function redactErrors(
  result: ExecutionResult,
  schemaWords: ReadonlySet<string>,
): ExecutionResult {
  const { errors, ...rest } = result
  if (errors === undefined || errors.length === 0) return result
  const hasRun = 'data' in rest
  const told = hasRun ? errors : errors.slice(0, mostRequestErrors)
  return { ...rest, errors: told.map((error) => redactError(error, schemaWords, hasRun)) }
}

function redactError(
  error: GraphQLError,
  words: ReadonlySet<string>,
  hasRun: boolean,
): GraphQLError {
  const { extensions, nodes = null, source = null, positions = null, path = null } = error
  const isOfNumber = 'retryable' in extensions
  const isBug = extensions['code'] === 'INTERNAL_SERVER_ERROR' // masked already
  if (isOfNumber) return error
  const code = extensions['code'] ?? codeOf(error)
  // Where in the answer an error belongs says enough; to find that in the document takes time.
  const place = hasRun ? { path } : { nodes, source, positions, path }
  return createGraphQLError(isBug ? error.message : redactMessage(error.message, words), {
    ...place,
    extensions: { ...extensions, code, ...(!hasRun && { http: httpOf(extensions.http, code) }) },
  })
}

/**
 * What is wrong by GraphQL's own rules is HTTP 400 where the client accepts
 * application/graphql-response+json, and 200 otherwise (`spec`); what breaks a rule of this server
 * has its status everywhere.
 */
function httpOf(http: GraphQLHTTPExtensions | undefined, code: unknown): GraphQLHTTPExtensions {
  return { status: 400, ...http, spec: specCodes.has(code) }
}

const specCodes = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

function codeOf({ message }: GraphQLError): string {
  return message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT'
}
