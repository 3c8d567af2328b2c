import { fc } from '@fast-check/vitest'
import { execute, type GraphQLError, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/domain/address.ts'
import { LookupStats } from '../../src/domain/lookup-stats.ts'
import { failed, found, type Outcome } from '../../src/domain/outcome.ts'
import { TaskTurns } from '../../src/domain/task-turns.ts'
import { wholeList } from '../../src/graphql/sliced.ts'
import { createOperationContext } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createNationalNumbers } from '../../src/numbers/national-numbers.ts'
import { noCache } from '../../bench/no-cache.ts'
import { noActivity } from '../../bench/no-activity.ts'
import { noJobs } from '../../bench/no-jobs.ts'
import { type AnyOperation, anyOperation } from '../support/any-operation.ts'
import { startFront } from '../support/start-front.ts'

/** An outcome that depends only on the address. */
function outcomeOf(address: Address): Outcome {
  const digit = Number(address.at(-1))
  if (digit === 1) return failed(address, { code: 'NOT_REPORTED' })
  if (digit === 2) {
    const upstream = { status: 503, code: null, errorCode: 'E1' }
    return failed(address, { code: 'UNAVAILABLE', retryAfterMs: 1500, upstream })
  }
  return found({
    address,
    carrierId: digit % 3 === 0 ? null : `carrier ${digit % 3}`,
    carrierStatus: digit % 2 === 0 ? 'ACTIVE' : null,
    rcsEnabled: digit % 4 !== 0,
    checkedAt: new Date(digit * 1000),
    source: digit % 2 === 0 ? 'BULK' : 'CACHE',
  })
}

const turns = new TaskTurns()
const source = async (addresses: readonly Address[]) => addresses.map(outcomeOf)

/** Executes an operation with graphql-js alone. */
async function executePlainly({ query, variables, operationName }: AnyOperation) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const signal = new AbortController().signal
  const stats = new LookupStats()
  return execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: createOperationContext({
      requester: { name: '', key: '', mayErase: true },
      sliceList: wholeList,
      turns,
      source,
      admin: noCache,
      jobs: noJobs,
      activity: noActivity,
      numbers: createNationalNumbers(turns)(''),
      stats,
      signal,
      deadlineAt: performance.now() + 1000,
      together: undefined,
    }),
  })
}

interface Response {
  readonly data?: unknown
  readonly errors?: readonly GraphQLError[] | undefined
}

/** The message about `null` for an argument that must not be null. */
const nullMessage = /^Argument .*\bnon-null type\b.*\bbe null\.$/

/** A response as text. The order of errors depends on time, so they are sorted. */
function comparable({ data, errors = [] }: Response) {
  const texts = errors.map(({ path, message, extensions }) =>
    // The server gives every error a code, and its executor has another message for `null`.
    JSON.stringify([
      path,
      extensions['code'] ?? 'BAD_USER_INPUT',
      nullMessage.test(message) || message,
    ]),
  )
  return { data: JSON.stringify(data), errors: texts.toSorted() }
}

/**
 * Compares a response with another one to the same operation. If `data` is `null` because a root field
 * failed, the errors of the others may be in the response or not.
 *
 * Source: GraphQL specification, "Handling Execution Errors".
 */
function expectEqual(response: Response, other: Response): void {
  const [actual, expected] = [comparable(response), comparable(other)]
  const common = expected.errors.filter((error) => actual.errors.includes(error))
  const isNull = other.data === null
  expect({ ...actual, errors: isNull ? common.length > 0 : actual.errors }).toEqual({
    ...expected,
    errors: isNull ? true : expected.errors,
  })
}

/** Few of the generated documents have more aliases or repeated fields than the server allows. */
function exceedsLimit({ errors }: Response): boolean {
  return errors?.[0]?.extensions['code'] === 'DOCUMENT_LIMIT'
}

async function post(url: string, operation: AnyOperation): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  })
  return (await response.json()) as Response
}

describe('a valid operation', () => {
  it.each([
    { isPlain: true, type: 'query' },
    { isPlain: false, type: 'query' },
    { isPlain: false, type: 'mutation' },
  ] as const)(
    'has the response of graphql-js at first, with a cached document, and compiled: %j',
    async (style) => {
      const { url, compiledQueries, unexpected } = await startFront(source)
      await fc.assert(
        fc.asyncProperty(anyOperation(style), async (operation) => {
          const first = await post(url, operation)
          fc.pre(!exceedsLimit(first))
          expectEqual(first, await executePlainly(operation))
          for (let time = 1; time < 4; time++) {
            expectEqual(await post(url, operation), first)
          }
        }),
        { numRuns: 100 },
      )
      expect(compiledQueries.count > 10).toBe(style.isPlain)
      expect(unexpected).toEqual([])
    },
  )
})
