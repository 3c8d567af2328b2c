import { GraphQLError, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { parseAddressList } from '../domain/address-list.ts'
import type { OperationContext } from '../graphql/context.ts'
import { requestedLookups } from '../graphql/requested-addresses.ts'
import type { AddressBudget } from './address-budget.ts'
import { refusalOf } from './operation-limits.ts'
import type { ServerContext } from './server-context.ts'

export interface LookupRules {
  /** Counted over one operation, repeats and invalid ones included. */
  readonly maxAddresses: number
  readonly budget: AddressBudget
}

/**
 * What concerns an operation as a whole: its limit of addresses, one round upstream for all fields
 * of a mutation, and `extensions.lookup` of its answer.
 */
export function useLookups({
  maxAddresses,
  budget,
}: LookupRules): Plugin<OperationContext & ServerContext> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const requested = requestedLookups(args)
      if (requested === undefined) return undefined
      const refusal = refusalOf(requested, maxAddresses)
      if (refusal !== undefined) {
        setResultAndStopExecution(refusal)
        return undefined
      }
      if (requested.kind === 'UNFIT') return undefined
      const addresses = requested.lists.flat()
      const context: OperationContext & ServerContext = args.contextValue
      const waitMs = await budget(context.record.client.budgetKey, addresses.length)
      if (waitMs !== undefined) {
        setResultAndStopExecution({ errors: [budgetError(waitMs)] })
        return undefined
      }
      if (requested.type === OperationTypeNode.MUTATION) loadTogether(addresses, context)
      return {
        onExecuteDone({ result, setResult }) {
          const { counts } = context.tally
          if (counts.asked === 0 || Symbol.asyncIterator in result) return
          setResult({ ...result, extensions: { ...result.extensions, lookup: counts } })
        },
      }
    },
  }
}

/**
 * Root fields of a mutation run one after another, each waiting for the one before. Loading all
 * their addresses at the start makes them one round; each field then finds its own in the loader.
 */
function loadTogether(inputs: readonly string[], { freshLookups }: OperationContext): void {
  for (const address of parseAddressList(inputs).addresses) {
    freshLookups.load(address).catch(() => undefined) // the field that asks for it gets the error
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
