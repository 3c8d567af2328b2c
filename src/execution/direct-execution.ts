import { normalizedExecutor } from '@graphql-tools/executor'
import {
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { maskError, type YogaLogger } from 'graphql-yoga'
import type { OperationContext } from '../graphql/context.ts'
import type { LookupReader } from '../graphql/requested-addresses.ts'
import type { CompiledQueries } from './compiled-queries.ts'
import { redactErrors } from './redact-errors.ts'
import type { DocumentCache } from './document-cache.ts'
import {
  lookupReaderOf,
  type LookupRules,
  refusalOrStart,
  withLookupCounts,
} from './lookup-plugin.ts'
import type { OperationParams } from './operation-params.ts'
import { describeOperation, type OperationDescription } from '../telemetry/operation-record.ts'
import type { PreparedQuery } from './plain-query.ts'
import type { ServerContext } from './server-context.ts'

export interface DirectExecutionOptions extends LookupRules {
  readonly schema: GraphQLSchema
  readonly documents: DocumentCache
  readonly queries: CompiledQueries
  /** What the schema gives away. */
  readonly words: ReadonlySet<string>
  readonly contextOf: (context: ServerContext) => OperationContext
  /** Told of errors that are bugs. */
  readonly logger: YogaLogger
}

/** Runs an operation, or returns `undefined` where its document is not known to be valid yet. */
export type DirectExecution = (
  params: OperationParams,
  context: ServerContext,
) => Promise<ExecutionResult> | undefined

/**
 * Executes documents that came before and were found valid, with Yoga's executor and with what this
 * server's plugins do, and without the hooks between: they cost more than executing a small
 * operation does. Everything else goes through Yoga.
 */
export function createDirectExecution(options: DirectExecutionOptions): DirectExecution {
  const { schema, queries, words, contextOf, logger } = options

  async function run(
    prepared: Prepared,
    { operationName, variables }: OperationParams,
    context: ServerContext,
  ) {
    const { record } = context
    const { document, readLookups } = prepared
    record.description = prepared.description
    const contextValue = { ...context, ...contextOf(context) }
    const requested = readLookups(variables)
    const refusal = await refusalOrStart(requested, contextValue, options)
    const execute = async () => {
      const compiled = await queries.find(prepared)
      if (compiled && requested.kind === 'LOOKUPS') return compiled(requested.coerced, contextValue)
      const args = { schema, document, operationName, variableValues: variables, contextValue }
      return (await normalizedExecutor(args as ExecutionArgs)) as ExecutionResult // in one piece
    }
    const result = refusal ?? withLookupCounts(await execute(), contextValue)
    const answer = redactErrors(masked(result, logger), words)
    record.answered(answer)
    return answer
  }

  const prepare = createPreparation(options)
  return (params, context) => {
    const { query, operationName } = params
    const known = query === undefined ? undefined : prepare(query, operationName)
    return known && run(known, params, context)
  }
}

/** An operation of a known document, and what is found out about it once. */
interface Prepared extends PreparedQuery {
  readonly description: OperationDescription
  readonly readLookups: LookupReader
}

type Prepare = (text: string, operationName: string | undefined) => Prepared | undefined

function createPreparation({ schema, documents }: DirectExecutionOptions): Prepare {
  const prepared = new WeakMap<OperationDefinitionNode, Prepared>()
  return (text, operationName) => {
    const document = documents.known(text)
    const operation = document && getOperationAST(document, operationName)
    if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return undefined
    const known = prepared.get(operation)
    if (known !== undefined) return known
    const readLookups = lookupReaderOf(schema, document, operationName)
    if (readLookups === undefined) return undefined
    const description = describeOperation(text, document, operationName)
    const made = { document, operation, description, readLookups }
    prepared.set(operation, made)
    return made
  }
}

type ExecutionArgs = Parameters<typeof normalizedExecutor>[0]

/** As Yoga masks: whatever was not thrown to be told is told to the logger only. */
function masked(result: ExecutionResult, logger: YogaLogger): ExecutionResult {
  if (result.errors === undefined) return result
  const errors = result.errors.map((error) => {
    const told = maskError(error, 'Unexpected error.', false) as GraphQLError
    if (told !== error) logger.error(error)
    return told
  })
  return { ...result, errors }
}
