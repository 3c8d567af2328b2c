import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { canBeAnswered } from './json-response.ts'
import type { HttpErrorOptions } from './http-error.ts'

export interface RequestRules {
  /** Browsers get GraphiQL by GET. */
  readonly graphiql: boolean
  /**
   * Only requests that name this machine are taken. A page elsewhere can give its own host name the
   * address 127.0.0.1 (DNS rebinding), and would ask as if it were of this origin.
   */
  readonly loopbackHostsOnly: boolean
}

/** What can be said against a request from its head alone; `undefined`: nothing. */
export function checkHead(
  request: IncomingMessage,
  rules: RequestRules,
): HttpErrorOptions | undefined {
  const { method, headers } = request
  const refusal = checkHost(request, rules)
  if (refusal !== undefined) return refusal
  if (method === 'GET' && rules.graphiql && headers.accept?.includes('text/html')) return undefined
  if (method !== 'POST') return methodNotAllowed(rules)
  return checkBodyHeaders(headers)
}

export function checkHost(
  { headers }: IncomingMessage,
  { loopbackHostsOnly }: RequestRules,
): HttpErrorOptions | undefined {
  return loopbackHostsOnly && !namesThisMachine(headers.host) ? hostNotAllowed : undefined
}

/**
 * Nothing but JSON is taken: pages of other origins can make a browser send the other types
 * without asking this server first.
 */
function checkBodyHeaders(headers: IncomingHttpHeaders): HttpErrorOptions | undefined {
  const [type, ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim())
  if (type?.toLowerCase() !== 'application/json')
    return mediaType('Operations are sent as application/json.')
  const isUtf8 = parameters.every((parameter) =>
    /^($|charset="?utf-?8"?$|(?!charset\s*=))/i.test(parameter),
  )
  if (!isUtf8) return mediaType('JSON is sent in UTF-8.')
  if (!canBeAnswered(headers.accept)) return notAcceptable
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    return mediaType('Bodies are sent without Content-Encoding.')
  return undefined
}

function mediaType(message: string): HttpErrorOptions {
  return {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message,
    headers: { accept: 'application/json' },
  }
}

function methodNotAllowed({ graphiql }: RequestRules): HttpErrorOptions {
  return {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: 'Operations are sent by POST.',
    headers: { allow: graphiql ? 'GET, POST' : 'POST' },
  }
}

/** Else an operation would run, and cost its lookups, for an answer that is not given. */
const notAcceptable: HttpErrorOptions = {
  status: 406,
  code: 'NOT_ACCEPTABLE',
  message: 'Answers are application/json or application/graphql-response+json.',
}

const hostNotAllowed: HttpErrorOptions = {
  status: 421,
  code: 'HOST_NOT_ALLOWED',
  message:
    'This server knows no clients, so it answers only at localhost. Set API_TOKENS or ALLOW_ANONYMOUS=true to be asked by another name.',
}

function namesThisMachine(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '')
}
