import { type ExecutionResult, GraphQLError } from 'graphql'
import { createGraphQLError, type GraphQLHTTPExtensions, maskError } from 'graphql-yoga'
import { maxRequestErrors } from '../graphql/requested-addresses.ts'
import { maskNumbers, redactMessage } from './redact-message.ts'
import { withoutStacks } from './without-stacks.ts'

/** The message and Yoga's code of a masked error. */
const maskedMessage = 'Unexpected error.'
const maskedCode = 'INTERNAL_SERVER_ERROR'

export interface RedactionOptions {
  /**
   * Names that a message may quote: those of the schema and of the language. With `ALL`, messages keep
   * everything except phone numbers.
   */
  readonly allowedWords: AllowedWords
  /** Receives the errors that are bugs. Their messages may contain anything: do not log them. */
  readonly onUnexpectedError: (error: unknown) => void
}

type AllowedWords = ReadonlySet<string> | 'ALL'

export type RedactErrors = (result: ExecutionResult) => ExecutionResult

/**
 * Masks errors that are bugs, removes what the client sent from the messages of graphql-js, and
 * gives each error a code. Errors of single numbers are not changed; there may be thousands of
 * them.
 */
export function createRedaction({
  allowedWords,
  onUnexpectedError,
}: RedactionOptions): RedactErrors {
  const mask = (error: GraphQLError): GraphQLError => {
    const masked = maskError(error, maskedMessage, false) as GraphQLError
    if (masked !== error && !isAbort(error)) onUnexpectedError(error)
    return masked
  }
  return (result) => {
    const { errors, ...rest } = result
    if (errors === undefined || errors.length === 0) return result
    const hasRun = 'data' in rest
    const reported = hasRun ? errors : errors.slice(0, maxRequestErrors)
    return {
      ...rest,
      errors: withoutStacks(() =>
        reported.map((error) => redactError(mask(error), allowedWords, hasRun)),
      ),
    }
  }
}

/**
 * The lookups are aborted if the client closes the connection. That is not an error of the server.
 */
function isAbort(error: GraphQLError): boolean {
  const cause = error.originalError ?? error
  return cause instanceof DOMException && cause.name === 'AbortError'
}

function redactError(
  error: GraphQLError,
  allowedWords: AllowedWords,
  hasRun: boolean,
): GraphQLError {
  const { extensions, nodes = null, source = null, positions = null, path = null } = error
  if ('retryable' in extensions) return error // of one number
  const isMasked = extensions['code'] === maskedCode
  // Only this server gives an error this code. Its own messages contain nothing secret.
  const isOwn = extensions['code'] === 'BAD_USER_INPUT'
  const code = extensions['code'] ?? 'BAD_USER_INPUT'
  // For an error of a field, `path` is enough, and graphql-js would take long to find the location.
  const place = hasRun ? { path } : { nodes, source, positions, path }
  return createGraphQLError(
    isMasked || isOwn ? error.message : redactText(error.message, allowedWords),
    {
      ...place,
      extensions: { ...extensions, code, ...(!hasRun && { http: httpOf(extensions.http, code) }) },
    },
  )
}

function redactText(message: string, allowedWords: AllowedWords): string {
  return allowedWords === 'ALL' ? maskNumbers(message) : redactMessage(message, allowedWords)
}

/** Codes of errors that the GraphQL specification defines. */
const specifiedCodes = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

/**
 * Errors that the GraphQL specification defines have HTTP status 400 for clients that accept
 * application/graphql-response+json, and 200 for others (Yoga's `spec`). Errors of this server's own
 * rules have their status for every client. A bug has status 500.
 *
 * Source: GraphQL over HTTP, "Status Codes".
 */
function httpOf(http: GraphQLHTTPExtensions | undefined, code: unknown): GraphQLHTTPExtensions {
  if (code === maskedCode) return { status: 500 }
  return { status: 400, ...http, spec: specifiedCodes.has(code) }
}
