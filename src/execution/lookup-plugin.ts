import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { parseAddressList } from '../domain/address-list.ts'
import type { OperationContext } from '../graphql/context.ts'
import {
  createLookupReader,
  type LookupReader,
  type RequestedLookups,
  type UnfitVariables,
} from '../graphql/requested-addresses.ts'
import type { AddressBudget } from './address-budget.ts'
import { withPlaces } from './lean-document.ts'
import { refusalOf } from './operation-limits.ts'
import type { ServerContext } from './server-context.ts'

export interface LookupRules {
  /** Counted over one operation, repeats and invalid ones included. */
  readonly maxAddresses: number
  readonly budget: AddressBudget
}

/**
 * What concerns an operation as a whole: its limits and its client's budget, one round upstream for
 * all fields of a mutation, and `extensions.lookup` of its answer.
 */
export function useLookups(rules: LookupRules): Plugin<OperationContext & ServerContext> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName } = args
      const readLookups = lookupReaderOf(schema, document, operationName)
      if (readLookups === undefined) return undefined
      const requested = readLookups(args.variableValues)
      const refusal = await refusalOrStart(requested, args.contextValue, rules)
      if (refusal !== undefined) {
        setResultAndStopExecution(refusal)
        return undefined
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return
          setResult(withLookupCounts(result, args.contextValue))
        },
      }
    },
  }
}

/** A reader whose errors tell where in the document the variable stands. */
export function lookupReaderOf(
  ...[schema, document, operationName]: Parameters<typeof createLookupReader>
): LookupReader | undefined {
  const read = createLookupReader(schema, document, operationName)
  if (read === undefined) return undefined
  return (variables) => {
    const requested = read(variables)
    if (requested.kind !== 'UNFIT') return requested
    return createLookupReader(schema, withPlaces(document), operationName)!(variables)
  }
}

/**
 * The answer to an operation that may not run. One that may has paid for its numbers then, and if it
 * is a mutation, their lookups have begun.
 */
export async function refusalOrStart(
  requested: RequestedLookups | UnfitVariables,
  context: OperationContext & ServerContext,
  { maxAddresses, budget }: LookupRules,
): Promise<ExecutionResult | undefined> {
  const refusal = refusalOf(requested, maxAddresses)
  if (refusal !== undefined || requested.kind === 'UNFIT') return refusal
  const waitMs = await budget(context.record.client.budgetKey, requested.chargedCount)
  if (waitMs !== undefined) return { errors: [budgetError(waitMs)] }
  if (requested.type === OperationTypeNode.MUTATION) {
    loadTogether(requested.toLookUp, context)
  }
  return undefined
}

export function withLookupCounts(
  result: ExecutionResult,
  { stats }: OperationContext,
): ExecutionResult {
  if (stats.asked === 0) return result
  return { ...result, extensions: { ...result.extensions, lookup: stats.counts } }
}

/**
 * Root fields of a mutation run one after another, each waiting for the one before. Loading all
 * their addresses at the start makes them one round; each field then finds its own in the loader.
 */
function loadTogether(inputs: readonly string[], { freshLookups }: OperationContext): void {
  const lookups = freshLookups()
  for (const address of parseAddressList(inputs).addresses) {
    lookups.load(address).catch(() => undefined) // the field that asks for it gets the error
  }
}

function budgetError(waitMs: number): GraphQLError {
  const seconds = Math.ceil(waitMs / 1000)
  return new GraphQLError(
    'This client has asked for as many phone numbers as it may in a minute.',
    {
      extensions: {
        code: 'RATE_LIMITED',
        retryable: true,
        retryAfterMs: waitMs,
        http: { status: 429, headers: { 'retry-after': String(seconds) } },
      },
    },
  )
}
