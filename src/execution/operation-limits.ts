import { type ExecutionResult, GraphQLError } from 'graphql'
import type { RequestedLookups } from '../graphql/requested-addresses.ts'

/**
 * The maximum number of fields in a response: enough for every field of a list of 10,000 addresses.
 */
const maxResponseFields = 500_000

/** The response to an operation that exceeds a limit; `undefined` for one that may run. */
export function limitRejection(
  requested: RequestedLookups,
  maxAddresses: number,
): ExecutionResult | undefined {
  const given = inputCount(requested)
  if (given > maxAddresses) return { errors: [addressLimitError(given, maxAddresses)] }
  return requested.responseSize() > maxResponseFields ? { errors: [answerLimitError()] } : undefined
}

/** The number of inputs of an operation, duplicates and invalid ones included. */
export function inputCount({ lists }: RequestedLookups): number {
  return lists.reduce((total, list) => total + list.length, 0)
}

function addressLimitError(given: number, limit: number): GraphQLError {
  return new GraphQLError(
    `An operation can have at most ${limit} phone numbers, this one has ${given}.`,
    { extensions: { code: 'ADDRESS_LIMIT', limit, given, http: { status: 400 } } },
  )
}

/** The response to an operation that erases, if its client has no right to do so. */
export function forbidden(): GraphQLError {
  return new GraphQLError(
    'This client cannot erase answers: ERASURE_CLIENTS does not have its name.',
    { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
  )
}

/** The response to an operation if the server holds too many unread or unfinished responses. */
export function tooManyResponses(): GraphQLError {
  return new GraphQLError(
    'The server holds too many large responses of this client or of all clients: try again later.',
    {
      extensions: {
        code: 'UNAVAILABLE',
        retryable: true,
        retryAfterMs: 1000,
        http: { status: 503, headers: { 'retry-after': '1' } },
      },
    },
  )
}

function answerLimitError(): GraphQLError {
  return new GraphQLError(
    `The response would have more than ${maxResponseFields} fields: request fewer numbers or fewer fields.`,
    { extensions: { code: 'ANSWER_LIMIT', limit: maxResponseFields, http: { status: 400 } } },
  )
}
