import type { IncomingMessage, ServerResponse } from 'node:http'

/** Why a request is turned away before anything of it runs, as `extensions.code` says it. */
export const refusalCodes = [
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

type RefusalCode = (typeof refusalCodes)[number]

/** An answer to a request that is turned away. Its message names the rule and quotes nothing. */
export interface Refusal {
  readonly status: number
  readonly code: RefusalCode
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, code, headers }: Refusal,
): void {
  reply(response, status, { errors: [{ message, extensions: { code } }] }, headers)
  request.resume() // what is left of the body is read and dropped, so that the answer arrives
}

/** Answers tell who can be reached: they are for who asked, now, and for no cache on the way. */
export const safeHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

export function reply(
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
