import type { IncomingMessage, ServerResponse } from 'node:http'

/** Why a request is turned away before anything of it runs, as `extensions.code` says it. */
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

type HttpErrorCode = (typeof httpErrorCodes)[number]

/** An answer to a request that is turned away. Its message names the rule and quotes nothing. */
export interface HttpErrorOptions {
  readonly status: number
  readonly code: HttpErrorCode
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

export class HttpError extends Error {
  readonly refusal: HttpErrorOptions

  constructor(refusal: HttpErrorOptions) {
    super(refusal.message)
    this.refusal = refusal
  }
}

export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, code, headers }: HttpErrorOptions,
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code } }] }, headers)
  request.resume() // what is left of the body is read and dropped, so that the answer arrives
}

/** Answers tell who can be reached: they are for who asked, now, and for no cache on the way. */
export const safeHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

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
