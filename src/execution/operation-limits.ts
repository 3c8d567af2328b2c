import { type ExecutionResult, GraphQLError } from 'graphql'
import type { RequestedLookups, UnfitVariables } from '../graphql/requested-addresses.ts'

/** Fields that an answer may hold at the most: a list of 10,000 with all that can be asked of it. */
const maxAnswerSize = 500_000

/** The answer to an operation that is not to be executed; `undefined` for one that may. */
export function refusalOf(
  requested: RequestedLookups | UnfitVariables,
  maxAddresses: number,
): ExecutionResult | undefined {
  if (requested.kind === 'UNFIT') return { errors: requested.errors }
  const given = requested.lists.reduce((total, list) => total + list.length, 0)
  if (given > maxAddresses) return { errors: [addressLimitError(given, maxAddresses)] }
  if (requested.answerSize > maxAnswerSize) return { errors: [answerSizeError()] }
  // That field fails, and being non-null it takes the others with it: nothing is to be sent.
  const isEmpty = requested.lists.some((list) => list.length === 0)
  return isEmpty ? { errors: [emptyListError()], data: null } : undefined
}

function addressLimitError(given: number, limit: number): GraphQLError {
  return new GraphQLError(
    `One operation may ask for at most ${limit} phone numbers, got ${given}.`,
    {
      extensions: { code: 'ADDRESS_LIMIT', limit, given, http: { status: 400 } },
    },
  )
}

function answerSizeError(): GraphQLError {
  return new GraphQLError(
    `The answer would hold more than ${maxAnswerSize} fields: ask for fewer numbers, or for less of each.`,
    { extensions: { code: 'ANSWER_LIMIT', limit: maxAnswerSize, http: { status: 400 } } },
  )
}

function emptyListError(): GraphQLError {
  return new GraphQLError('`addresses` must hold at least one phone number.', {
    extensions: { code: 'MISSING_REQUIRED_PARAMS' },
  })
}
