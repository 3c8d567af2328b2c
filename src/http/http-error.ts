import type { IncomingMessage, ServerResponse } from 'node:http'
import { type JobErrorCode, jobErrorCodes } from '../domain/job-error.ts'
import { type FileErrorCode, fileErrors } from '../files/file-error.ts'

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
  'BAD_REQUEST',
  'REQUEST_TIMEOUT',
  'TOO_MANY_REQUESTS',
  'SHUTTING_DOWN',
  'UNAVAILABLE',
  'UNEXPECTED',
] as const

/** The codes of requests about lists and jobs. */
export const listErrorCodes = [
  ...(Object.keys(jobErrorCodes) as JobErrorCode[]),
  ...(Object.keys(fileErrors) as FileErrorCode[]),
] as const

export type HttpErrorCode = (typeof httpErrorCodes)[number] | (typeof listErrorCodes)[number]

interface HttpErrorOptions {
  readonly status: number
  readonly code: HttpErrorCode
  /** Names the rule. Quotes nothing of the request. */
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  /** Further extensions of the error, for the client only. */
  readonly details?: object | undefined
}

/** Rejects a request before its operation runs. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly status: number
  readonly code: HttpErrorCode
  readonly headers: Readonly<Record<string, string>>
  readonly details: object | undefined

  constructor({ status, code, message, headers = {}, details }: HttpErrorOptions) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
    this.details = details
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
  error: HttpError,
  mediaType: string,
): void {
  writeError(response, error, mediaType)
  response.end()
  request.resume() // the client gets the response only if the rest of its body is read
}

/** Sends the whole response, but leaves the connection open until the caller calls `end`. */
export function writeError(
  response: ServerResponse,
  { status, message, code, headers, details }: HttpError,
  mediaType: string,
): void {
  const text = JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] })
  const contentType = { 'content-type': `${mediaType}; charset=utf-8` }
  writeHeadOf(response, status, text, { ...contentType, ...headers })
  response.write(text)
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body)
  writeHeadOf(response, status, text, headers)
  response.end(text)
}

function writeHeadOf(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
}
