import type { ServerResponse } from 'node:http'
import { processRegularResult } from 'graphql-yoga'
import { safeHeaders } from './http-error.ts'

const plainTypes = ['application/json', 'application/graphql-response+json']

/**
 * The media type of an answer in one piece of JSON: the first that the client accepts. `undefined`
 * where it accepts none, or also what only Yoga's own way can give (event streams, parts).
 *
 * Source: GraphQL over HTTP, "Media types"; `q` is not looked at, as Yoga does not.
 */
export function jsonMediaType(accept = '*/*'): string | undefined {
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
  return jsonMediaType(accept) !== undefined || /multipart\/|text\/event-stream/i.test(accept ?? '')
}

type Result = Parameters<typeof processRegularResult>[0]

/** What Yoga makes of a result, without the cost of a `Response` of the fetch API. */
interface Made {
  readonly body: string
  readonly status: number
  readonly headers: object
}

export function sendResult(response: ServerResponse, result: Result, mediaType: string): void {
  const { body, status, headers } = isWithoutErrors(result)
    ? { body: JSON.stringify(result), status: 200, headers: contentType[mediaType] }
    : madeByYoga(result, mediaType)
  const length = { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...safeHeaders, ...headers, ...length })
  response.end(body)
}

const contentType = Object.fromEntries(
  plainTypes.map((type) => [type, { 'content-type': `${type}; charset=utf-8` }]),
)

/** Then nothing has a say in the HTTP status. */
function isWithoutErrors(result: Result): boolean {
  return (
    'data' in result && result.errors === undefined && result.extensions?.['http'] === undefined
  )
}

function madeByYoga(result: Result, mediaType: string): Made {
  class Response {
    readonly made: Made
    constructor(body: string | null, { status, headers }: Omit<Made, 'body'>) {
      this.made = { body: body ?? '', status, headers }
    }
  }
  const response: unknown = processRegularResult(result, { Response } as never, mediaType)
  return (response as Response).made
}
