import type { ServerResponse } from 'node:http'
import { processRegularResult } from 'graphql-yoga'
import type { ByteReservation } from './byte-budget.ts'
import { jsonTypes } from './media-types.ts'
import { sendText, type TextResponse } from './send-text.ts'
import { type Pause, stringifyInSteps } from './stringify-in-steps.ts'

type Result = Parameters<typeof processRegularResult>[0]

export interface ResultOptions {
  readonly mediaType: string
  /** Of bytes in memory until the client has read the response. */
  readonly reservation: ByteReservation
  /** Of a large response or of a batch: see `TaskTurns.enter`. */
  readonly pause: Pause | undefined
}

/**
 * Resolves once the response is written. Throws an `HttpError` if the reservation cannot grow to the
 * size of the response.
 */
export async function sendResult(
  response: ServerResponse,
  result: Result,
  { mediaType, reservation, pause }: ResultOptions,
): Promise<void> {
  const content = pause ? await toTextInSteps(result, mediaType, pause) : toText(result, mediaType)
  await sendText(response, content, reservation)
}

/**
 * Sends the results of a batch in a JSON array. The status is 200, because the results can have
 * different ones. Throws an `HttpError` like `sendResult`.
 */
export async function sendResults(
  response: ServerResponse,
  results: readonly Result[],
  { mediaType, reservation, pause }: ResultOptions,
): Promise<void> {
  const texts: string[] = []
  for (const result of results) {
    const content = pause
      ? await toTextInSteps(result, mediaType, pause)
      : toText(result, mediaType)
    texts.push(content.text)
  }
  const headers = contentType[mediaType]!
  await sendText(response, { text: `[${texts.join(',')}]`, status: 200, headers }, reservation)
}

const contentType: Readonly<Record<string, object>> = Object.fromEntries(
  jsonTypes.map((type) => [type, { 'content-type': `${type}; charset=utf-8` }]),
)

function toText(result: Result, mediaType: string): TextResponse {
  if (!hasDefaultStatus(result)) return toTextByYoga(result, mediaType)
  return { text: JSON.stringify(result), status: 200, headers: contentType[mediaType]! }
}

async function toTextInSteps(
  result: Result,
  mediaType: string,
  pause: Pause,
): Promise<TextResponse> {
  await pause()
  if (!hasDefaultStatus(result)) return toTextByYoga(result, mediaType)
  const text = await stringifyInSteps(result, pause)
  return { text, status: 200, headers: contentType[mediaType]! }
}

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
function toTextByYoga(result: Result, mediaType: string): TextResponse {
  class Response {
    readonly content: TextResponse
    constructor(text: string | null, { status, headers }: Omit<TextResponse, 'text'>) {
      this.content = { text: text ?? '', status, headers }
    }
  }
  const response: unknown = processRegularResult(result, { Response } as never, mediaType)
  return (response as Response).content
}
