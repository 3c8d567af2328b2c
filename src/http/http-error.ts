import type { IncomingMessage, ServerResponse } from 'node:http'

/** The codes of requests that the server rejects before their operation runs. */
export const httpErrorCodes = [
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'NOT_ACCEPTABLE',
  'HOST_NOT_ALLOWED',
  'UNAUTHENTICATED',
  'BODY_TOO_LARGE',
  'INVALID_BODY',
  'SHUTTING_DOWN',
  'UNAVAILABLE',
  'UNEXPECTED',
] as const

export type HttpErrorCode = (typeof httpErrorCodes)[number]

interface HttpErrorOptions {
  readonly status: number
  readonly code: HttpErrorCode
  /** Names the rule. Quotes nothing of the request. */
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Rejects a request before its operation runs. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly status: number
  readonly code: HttpErrorCode
  readonly headers: Readonly<Record<string, string>>

  constructor({ status, code, message, headers = {} }: HttpErrorOptions) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** The server holds too many bytes in memory for this client or for all clients. */
export function tooBusy(what: 'unfinished requests' | 'unread responses'): HttpError {
  return new HttpError({
    status: 503,
    code: 'UNAVAILABLE',
    message: `The server holds too many bytes of ${what} of this client or of all clients: try again later.`,
    headers: { 'retry-after': '1' },
  })
}

/** Responses contain data about phone numbers, so no HTTP cache may store them. */
export const safeHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** Answers with the error in the form of a GraphQL response of this media type. */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, code, headers }: HttpError,
  mediaType: string,
): void {
  const contentType = { 'content-type': `${mediaType}; charset=utf-8` }
  const body = { errors: [{ message, extensions: { code } }] }
  sendJson(response, status, body, { ...contentType, ...headers })
  request.resume() // the client gets the response only if the rest of its body is read
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(text)
}
