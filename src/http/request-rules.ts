import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { canBeAnswered } from './json-response.ts'
import { HttpError } from './http-error.ts'

export interface RequestRules {
  /** Browsers get GraphiQL by GET. */
  readonly graphiql: boolean
  /**
   * Accepts only requests whose `Host` is this machine. A page elsewhere can give its own host name
   * the address 127.0.0.1 (DNS rebinding); its requests then look like requests of the same origin.
   */
  readonly loopbackHostsOnly: boolean
}

/** Throws an `HttpError` for a request that its head rules out. */
export function checkHead(request: IncomingMessage, rules: RequestRules): void {
  const { method, headers } = request
  checkHost(request, rules)
  if (method === 'GET' && rules.graphiql && headers.accept?.includes('text/html')) return
  if (method !== 'POST') throw methodNotAllowed(rules.graphiql ? 'GET, POST' : 'POST')
  checkBodyHeaders(headers)
}

/** Throws an `HttpError` for a request that names another host, where only this machine may ask. */
export function checkHost({ headers }: IncomingMessage, { loopbackHostsOnly }: RequestRules): void {
  if (!loopbackHostsOnly || isLoopbackHost(headers.host)) return
  throw new HttpError({
    status: 421,
    code: 'HOST_NOT_ALLOWED',
    message:
      'This server has no clients configured, so it accepts only the host localhost. Set API_TOKENS or ALLOW_ANONYMOUS=true to use another host name.',
  })
}

/** Throws an `HttpError` for a method other than GET and HEAD. */
export function checkReadOnly({ method }: IncomingMessage): void {
  if (method === 'GET' || method === 'HEAD') return
  throw new HttpError({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: 'This path accepts only GET and HEAD.',
    headers: { allow: 'GET, HEAD' },
  })
}

/**
 * Only JSON is accepted: a browser sends the other types for pages of other origins without a
 * preflight request.
 */
function checkBodyHeaders(headers: IncomingHttpHeaders): void {
  const [type, ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim())
  if (type?.toLowerCase() !== 'application/json')
    throw unsupported('The Content-Type of a request must be application/json.')
  const isUtf8 = parameters.every((parameter) =>
    /^($|charset="?utf-?8"?$|(?!charset\s*=))/i.test(parameter),
  )
  if (!isUtf8) throw unsupported('The charset of a request must be UTF-8.')
  if (!canBeAnswered(headers.accept)) throw notAcceptable()
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    throw unsupported('A request must not have a Content-Encoding.')
}

function unsupported(message: string): HttpError {
  const headers = { accept: 'application/json' }
  return new HttpError({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message, headers })
}

function methodNotAllowed(allow: string): HttpError {
  const message = 'Operations are sent by POST.'
  return new HttpError({ status: 405, code: 'METHOD_NOT_ALLOWED', message, headers: { allow } })
}

/** Without this check the operation would run, and cost lookups, for a response nobody gets. */
function notAcceptable(): HttpError {
  return new HttpError({
    status: 406,
    code: 'NOT_ACCEPTABLE',
    message: 'Responses are application/json or application/graphql-response+json.',
  })
}

function isLoopbackHost(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '')
}
