import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { describeOperation } from '../telemetry/operation-record.ts'
import type { ServerContext } from './server-context.ts'

/** Notes what an operation is called, and what became of it. */
export function useOperationRecord(): Plugin<ServerContext, ServerContext> {
  return {
    onParse({ params: { source }, context }) {
      return ({ result }) => {
        if (result === null || result instanceof Error) return
        const text = typeof source === 'string' ? source : source.body
        const operationName = context.params.operationName ?? undefined
        context.record.description = describeOperation(text, result, operationName)
      }
    },
    onExecutionResult({ result, context }) {
      if (result === undefined || isAsyncIterable(result) || Array.isArray(result)) return
      context.record.answered(result)
    },
  }
}
