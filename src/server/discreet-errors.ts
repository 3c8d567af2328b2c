import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { createGraphQLError, isAsyncIterable, type Plugin } from 'graphql-yoga'
import { discreetMessage } from './discreet-message.ts'
import { schemaWords } from './schema-words.ts'

/** Of an operation that did not run, so many errors are told; more tell nothing more. */
const mostRequestErrors = 5

/**
 * Takes out of the errors of graphql-js what the client sent, and gives each a code. Errors of one
 * number are as they should be, and there may be thousands of them.
 */
export function useDiscreetErrors(schema: GraphQLSchema): Plugin {
  const words = schemaWords(schema)
  return {
    onExecutionResult(payload) {
      const { result } = payload
      if (result === undefined || isAsyncIterable(result) || Array.isArray(result)) return
      const { errors, ...rest } = result as ExecutionResult
      if (errors === undefined || errors.length === 0) return
      const hasRun = 'data' in rest
      const told = hasRun ? errors : errors.slice(0, mostRequestErrors)
      payload.setResult({ ...rest, errors: told.map((error) => discreet(error, words, hasRun)) })
    },
  }
}

function discreet(error: GraphQLError, words: ReadonlySet<string>, hasRun: boolean): GraphQLError {
  const { extensions, nodes = null, source = null, positions = null, path = null } = error
  const isOfNumber = 'retryable' in extensions
  const isBug = extensions['code'] === 'INTERNAL_SERVER_ERROR' // masked already
  if (isOfNumber || isBug) return error
  return createGraphQLError(discreetMessage(error.message, words), {
    nodes,
    source,
    positions,
    path,
    extensions: {
      code: codeOf(error),
      // `spec`: 400 where the client accepts application/graphql-response+json; 200 otherwise.
      ...(!hasRun && { http: { spec: true, status: 400 } }),
      ...extensions,
    },
  })
}

function codeOf({ message }: GraphQLError): string {
  return message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT'
}
