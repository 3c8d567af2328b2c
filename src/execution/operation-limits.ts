import { GraphQLError } from 'graphql'
import { atMost, documentLimits } from './document-limits.ts'
import type { RequestedLookups } from '../graphql/requested-addresses.ts'

/**
 * The maximum number of fields in a response: enough for every field of a list of 10,000 addresses.
 */
const maxResponseFields = 500_000

/** The limits that the operations of one request have together. */
export class RequestLimits {
  /** The tokens that the documents of further operations may have. */
  readonly tokens = { left: documentLimits.tokens as number }
  readonly #maxAddresses: number
  #addressCount = 0
  #fieldCount = 0
  #introspectionCount = 0

  constructor(maxAddresses: number) {
    this.#maxAddresses = maxAddresses
  }

  /**
   * Counts the addresses and response fields of an operation. Returns the maximum number of fields in
   * its response. Throws a `GraphQLError`, and counts nothing, if the operation exceeds a limit.
   */
  take(requested: RequestedLookups, introspectionSize: number): number {
    const addressCount = this.#addressCount + inputCount(requested)
    if (addressCount > this.#maxAddresses) {
      throw addressLimitError(addressCount, this.#maxAddresses, this.#addressCount > 0)
    }
    const introspectionCount = this.#introspectionCount + introspectionSize
    atMost(
      introspectionCount,
      'introspectionFields',
      'fields in the results of introspection, with the other documents of its request',
    )
    const size = requested.responseSize() + introspectionSize
    if (this.#fieldCount + size > maxResponseFields) throw answerLimitError()
    this.#addressCount = addressCount
    this.#introspectionCount = introspectionCount
    this.#fieldCount += size
    return size
  }
}

/** The number of inputs of an operation, duplicates and invalid ones included. */
function inputCount({ lists }: RequestedLookups): number {
  return lists.reduce((total, list) => total + list.length, 0)
}

function addressLimitError(given: number, limit: number, isTogether: boolean): GraphQLError {
  return new GraphQLError(
    isTogether
      ? `The operations of a request can have at most ${limit} phone numbers together; with this one they have ${given}.`
      : `An operation can have at most ${limit} phone numbers, this one has ${given}.`,
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
