import type { ServerResponse } from 'node:http'
import { processRegularResult } from 'graphql-yoga'
import { safeHeaders } from './http-error.ts'

const jsonTypes = ['application/json', 'application/graphql-response+json']

/**
 * The media type of a JSON response: the first one that the client accepts. `undefined` for a client
 * that accepts none, or that also accepts event streams or multipart responses: Yoga answers it.
 *
 * Source: GraphQL over HTTP, "Media Types". Like Yoga, this ignores `q`.
 */
export function jsonMediaType(accept = '*/*'): string | undefined {
  if (accept === '*/*') return jsonTypes[0]
  const accepted = accept
    .toLowerCase()
    .split(',')
    .map((range) => range.trim())
  if (accepted.some((range) => /^(multipart|text\/event-stream)/.test(range))) return undefined
  for (const range of accepted) {
    const [type, ...parameters] = range.split(';').map((part) => part.trim())
    if (parameters.some((one) => one.startsWith('charset=') && one !== 'charset=utf-8')) continue
    const match = type === '*/*' || type === 'application/*' ? jsonTypes[0] : type
    if (jsonTypes.includes(match!)) return match
  }
  return undefined
}

/** Whether the server can send a media type that the client accepts. */
export function canBeAnswered(accept: string | undefined): boolean {
  return jsonMediaType(accept) !== undefined || /multipart\/mixed|text\/event-stream/i.test(accept ?? '')
}

type Result = Parameters<typeof processRegularResult>[0]

export function sendResult(response: ServerResponse, result: Result, mediaType: string): void {
  const { body, status, headers } = hasDefaultStatus(result)
    ? { body: JSON.stringify(result), status: 200, headers: contentType[mediaType] }
    : serialize(result, mediaType)
  const length = { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...safeHeaders, ...headers, ...length })
  response.end(body)
}

const contentType = Object.fromEntries(
  jsonTypes.map((type) => [type, { 'content-type': `${type}; charset=utf-8` }]),
)

/** Errors and the extension `http` decide the status of other results. */
function hasDefaultStatus(result: Result): boolean {
  return (
    'data' in result && result.errors === undefined && result.extensions?.['http'] === undefined
  )
}

interface Serialized {
  readonly body: string
  readonly status: number
  readonly headers: object
}

/** Yoga decides status, headers and text, without the cost of a `Response` of the Fetch API. */
function serialize(result: Result, mediaType: string): Serialized {
  class Response {
    readonly serialized: Serialized
    constructor(body: string | null, { status, headers }: Omit<Serialized, 'body'>) {
      this.serialized = { body: body ?? '', status, headers }
    }
  }
  const response: unknown = processRegularResult(result, { Response } as never, mediaType)
  return (response as Response).serialized
}
