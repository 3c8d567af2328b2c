import type { ServerResponse } from 'node:http'
import { processRegularResult } from 'graphql-yoga'
import { safeHeaders } from './refusal.ts'

const plainTypes = ['application/json', 'application/graphql-response+json']

/**
 * The media type of an answer in one piece of JSON: the first that the client accepts. `undefined`
 * where it accepts none, or also what only Yoga's own way can give (event streams, parts).
 *
 * Source: GraphQL over HTTP, "Media types"; `q` is not looked at, as Yoga does not.
 */
export function plainMediaType(accept = '*/*'): string | undefined {
  if (accept === '*/*') return plainTypes[0]
  const accepted = accept
    .toLowerCase()
    .split(',')
    .map((range) => range.trim())
  if (accepted.some((range) => /^(multipart|text\/event-stream)/.test(range))) return undefined
  for (const range of accepted) {
    const [type, ...parameters] = range.split(';').map((part) => part.trim())
    if (parameters.some((one) => one.startsWith('charset=') && one !== 'charset=utf-8')) continue
    const match = type === '*/*' || type === 'application/*' ? plainTypes[0] : type
    if (plainTypes.includes(match!)) return match
  }
  return undefined
}

/** Whether there is any way to answer who accepts this. */
export function canBeAnswered(accept: string | undefined): boolean {
  return (
    plainMediaType(accept) !== undefined || /multipart\/|text\/event-stream/i.test(accept ?? '')
  )
}

/** Takes what Yoga makes of a result, without the cost of a `Response` of the fetch API. */
class Answer {
  readonly body: string | null
  readonly status: number
  readonly headers: Record<string, string>

  constructor(body: string | null, { status, headers }: Pick<Answer, 'status' | 'headers'>) {
    this.body = body
    this.status = status
    this.headers = headers
  }
}

export function sendPlain(
  response: ServerResponse,
  result: Parameters<typeof processRegularResult>[0],
  mediaType: string,
): void {
  const made: unknown = processRegularResult(result, { Response: Answer } as never, mediaType)
  const { body, status, headers } = made as Answer
  response.writeHead(status, {
    ...safeHeaders,
    ...headers,
    'content-length': Buffer.byteLength(body ?? ''),
  })
  response.end(body ?? '')
}
