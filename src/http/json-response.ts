import type { ServerResponse } from 'node:http'
import { processRegularResult } from 'graphql-yoga'
import type { ByteBudget } from './byte-budget.ts'
import { jsonTypes } from './media-types.ts'
import { sendText, type TextResponse } from './send-text.ts'

type Result = Parameters<typeof processRegularResult>[0]

export interface ResultOptions {
  readonly mediaType: string
  /** The bytes of all responses that their clients have not read yet. */
  readonly budget: ByteBudget
}

/**
 * Resolves once the response is written. Throws an `HttpError` if the budget has too few bytes left for
 * the response.
 */
export function sendResult(
  response: ServerResponse,
  result: Result,
  { mediaType, budget }: ResultOptions,
): Promise<void> | undefined {
  const content = hasDefaultStatus(result)
    ? { text: JSON.stringify(result), status: 200, headers: contentType[mediaType]! }
    : serialize(result, mediaType)
  return sendText(response, content, budget)
}

const contentType: Readonly<Record<string, object>> = Object.fromEntries(
  jsonTypes.map((type) => [type, { 'content-type': `${type}; charset=utf-8` }]),
)

/**
 * In other results, the errors and the extension `http` determine the status. A result can have a
 * thousand errors of single fields, and Yoga would copy each of them.
 */
function hasDefaultStatus(result: Result): boolean {
  if (!('data' in result) || result.data == null) return false
  if (result.extensions?.['http'] !== undefined) return false
  // Compiled code gives its errors empty locations, which Yoga removes.
  return (result.errors ?? []).every(
    ({ extensions, locations }) =>
      locations?.length !== 0 &&
      extensions['http'] === undefined &&
      extensions['unexpected'] === undefined,
  )
}

/**
 * Yoga determines status, headers and text. The class avoids the cost of a `Response` of the Fetch
 * API.
 */
function serialize(result: Result, mediaType: string): TextResponse {
  class Response {
    readonly content: TextResponse
    constructor(text: string | null, { status, headers }: Omit<TextResponse, 'text'>) {
      this.content = { text: text ?? '', status, headers }
    }
  }
  const response: unknown = processRegularResult(result, { Response } as never, mediaType)
  return (response as Response).content
}
