import { GraphQLError, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { parseAddressList } from '../domain/address-list.ts'
import type { OperationContext } from '../graphql/context.ts'
import { requestedLookups } from '../graphql/requested-addresses.ts'

/**
 * What concerns an operation as a whole: its limit of addresses, one round upstream for all fields
 * of a mutation, and `extensions.lookup` of its answer.
 */
export function useLookups(options: { readonly maxAddresses: number }): Plugin<OperationContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const requested = requestedLookups(args)
      if (requested === undefined) return undefined
      const addresses = requested.lists.flat()
      if (addresses.length > options.maxAddresses) {
        const error = addressLimitError(addresses.length, options.maxAddresses)
        setResultAndStopExecution({ errors: [error] })
        return undefined
      }
      if (requested.lists.some((list) => list.length === 0)) {
        // That field fails, and being non-null it takes the others with it: nothing is to be sent.
        setResultAndStopExecution({ errors: [emptyListError()], data: null })
        return undefined
      }
      const context: OperationContext = args.contextValue
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

function addressLimitError(given: number, limit: number): GraphQLError {
  return new GraphQLError(
    `One operation may ask for at most ${limit} phone numbers, got ${given}.`,
    {
      // `spec`: only where the client accepts application/graphql-response+json; 200 otherwise.
      extensions: { code: 'ADDRESS_LIMIT', limit, given, http: { spec: true, status: 400 } },
    },
  )
}

function emptyListError(): GraphQLError {
  return new GraphQLError('`addresses` must hold at least one phone number.', {
    extensions: { code: 'MISSING_REQUIRED_PARAMS' },
  })
}
