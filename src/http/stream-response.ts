import type { IncomingMessage, ServerResponse } from 'node:http'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { ExecuteOperations } from '../execution/execute-operations.ts'
import type { ByteReservation } from './byte-budget.ts'
import { safeHeaders } from './http-error.ts'

interface Context {
  readonly run: () => Promise<Awaited<ReturnType<ExecuteOperations>>[number]>
}

/** Runs an operation and sends its result as an event stream or multipart response. */
export type SendStream = (
  request: IncomingMessage,
  response: ServerResponse,
  run: Context['run'],
) => Promise<void>

/**
 * Yoga sends the responses to clients that accept event streams or multipart responses. It negotiates
 * the media type; `run` executes the operation as it does for JSON responses.
 */
export function createStreamResponse(graphqlPath: string): SendStream {
  const executed: Plugin<object, Context> = {
    // The body is read already, but Yoga requires a query.
    onRequestParse: ({ setRequestParser }) => setRequestParser(() => ({ query: '{ __typename }' })),
    // Yoga's `keep-alive` would replace the `close` of a client or of the shutdown.
    onResponse: ({ response }) => response.headers.delete('connection'),
    onParams: async ({ setResult, context }) => setResult(await context.run()),
  }
  const yoga = createYoga<Context>({
    graphqlEndpoint: graphqlPath,
    plugins: [executed],
    parserAndValidationCache: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    cors: false,
    maskedErrors: { isDev: false },
    maxRequestBodySize: false,
    logging: false,
  })
  return async (request, response, run) => {
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value)
    response.setHeader('x-accel-buffering', 'no') // so that nginx sends events at once
    request.headers.host = 'localhost' // Yoga uses it only to build a URL
    await yoga(request, response, { run })
  }
}

/** Closes the connection of a response in parts when the reservation cannot grow by a part. */
export function limitUnread(response: ServerResponse, reservation: ByteReservation): void {
  const take = (chunk: unknown): boolean => {
    const isData = typeof chunk === 'string' || chunk instanceof Uint8Array
    const unreadBytes = response.writableLength + (isData ? Buffer.byteLength(chunk) : 0)
    if (response.closed) return false
    if (!reservation.resize(unreadBytes)) {
      response.destroy()
      return false
    }
    return true
  }
  const write = response.write.bind(response) as (...args: unknown[]) => boolean
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
  response.write = (...args: unknown[]) => take(args[0]) && write(...args)
  response.end = ((...args: unknown[]) => (take(args[0]) ? end(...args) : response)) as typeof end
}
