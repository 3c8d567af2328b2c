import { normalizedExecutor } from '@graphql-tools/executor'
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import { maskError, type YogaLogger } from 'graphql-yoga'
import type { OperationContext } from '../graphql/context.ts'
import { discreetResult } from './discreet-errors.ts'
import type { DocumentCache } from './document-cache.ts'
import { type LookupRules, refusalOrStart, withLookupCounts } from './lookup-plugin.ts'
import type { OperationParams } from './operation-params.ts'
import type { ServerContext } from './server-context.ts'

export interface DirectExecutionOptions extends LookupRules {
  readonly schema: GraphQLSchema
  readonly documents: DocumentCache
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
  const { schema, documents, words, contextOf, logger } = options

  async function run(document: DocumentNode, { query, ...params }: Known, context: ServerContext) {
    const { record } = context
    const args = {
      schema,
      document,
      operationName: params.operationName ?? null,
      variableValues: params.variables ?? null,
      contextValue: { ...context, ...contextOf(context) },
    }
    record.parsed(query, document, params.operationName)
    const refusal = await refusalOrStart(args, options)
    const result = refusal ?? withLookupCounts(await execute(args), args.contextValue)
    const answer = discreetResult(masked(result, logger), words)
    record.answered(answer)
    return answer
  }

  return ({ query, ...params }, context) => {
    if (query === undefined) return undefined
    const document = documents.known(query)
    if (document === undefined || !isExecutable(document, params)) return undefined
    return run(document, { query, ...params }, context)
  }
}

type Known = OperationParams & { readonly query: string }

/** What is not, Yoga says best. */
function isExecutable(document: DocumentNode, { operationName }: OperationParams): boolean {
  const operation = getOperationAST(document, operationName)
  return operation != null && operation.operation !== OperationTypeNode.SUBSCRIPTION
}

/** One result, since nothing here comes in parts. */
async function execute(args: Parameters<typeof normalizedExecutor>[0]): Promise<ExecutionResult> {
  return (await normalizedExecutor(args)) as ExecutionResult
}

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
