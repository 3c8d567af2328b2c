import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { HttpError } from './http-error.ts'
import { negotiateMediaType } from './media-types.ts'
import { readPreferences } from './preferences.ts'

export interface RequestRules {
  /** Browsers get GraphiQL by GET. */
  readonly graphiql: boolean
  /**
   * Accepts only requests whose `Host` is `localhost`, a name below it, or a loopback address. Another site can
   * point its own host name to 127.0.0.1 (DNS rebinding). For the browser, the requests of its
   * pages then have the same origin.
   */
  readonly loopbackHostsOnly: boolean
}

/** Throws an `HttpError` if the head of a request breaks a rule. */
export function checkHead(request: IncomingMessage, rules: RequestRules): void {
  const { method, headers } = request
  checkHost(request, rules)
  if (method === 'GET' && rules.graphiql && acceptsHtml(headers)) return
  if (method !== 'POST') throw methodNotAllowed(rules.graphiql ? 'GET, POST' : 'POST')
  checkBodyHeaders(headers)
}

/** Other programs than browsers send a wildcard at most. */
function acceptsHtml({ accept = '' }: IncomingHttpHeaders): boolean {
  return readPreferences(accept).some(({ value, quality }) => value === 'text/html' && quality > 0)
}

/** Throws an `HttpError` if only loopback hosts are allowed and the request names another host. */
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
export function checkReadOnly(request: IncomingMessage): void {
  if (isReadOnly(request)) return
  throw new HttpError({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: 'This path accepts only GET and HEAD.',
    headers: { allow: 'GET, HEAD' },
  })
}

export function isReadOnly({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/**
 * Only JSON is accepted. For other types, a browser sends requests of pages of other origins
 * without a preflight request.
 */
function checkBodyHeaders(headers: IncomingHttpHeaders): void {
  checkContentType(headers['content-type'] ?? '')
  if (negotiateMediaType(headers.accept) === undefined) throw notAcceptable()
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    throw unsupported('A request must not have a Content-Encoding.')
}

function checkContentType(contentType: string): void {
  if (contentType === 'application/json') return
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim())
  if (type?.toLowerCase() !== 'application/json')
    throw unsupported('The Content-Type of a request must be application/json.')
  const isUtf8 = parameters.every((parameter) =>
    /^($|charset="?utf-?8"?$|(?!charset\s*=))/i.test(parameter),
  )
  if (!isUtf8) throw unsupported('The charset of a request must be UTF-8.')
}

function unsupported(message: string): HttpError {
  const headers = { accept: 'application/json' }
  return new HttpError({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message, headers })
}

function methodNotAllowed(allow: string): HttpError {
  const message = 'Operations are sent by POST.'
  return new HttpError({ status: 405, code: 'METHOD_NOT_ALLOWED', message, headers: { allow } })
}

/**
 * Without this check the operation would run and cost lookups, although the server cannot send a
 * response.
 */
export function notAcceptable(): HttpError {
  return new HttpError({
    status: 406,
    code: 'NOT_ACCEPTABLE',
    message: 'Responses are application/json or application/graphql-response+json.',
  })
}

/** Nobody can register a name below `localhost`. Source: RFC 6761, 6.3. */
function isLoopbackHost(host: string | undefined): boolean {
  return /^(([a-z\d_-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '')
}
