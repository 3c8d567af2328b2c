import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { JwtVerifier } from './jwt-verifier.ts'
import type { Client } from '../domain/client.ts'
import { clientAddress, type IsTrustedProxy, networkOf } from './client-address.ts'
import { HttpError } from './http-error.ts'

export interface AuthenticatorOptions {
  readonly tokens: readonly { readonly name: string; readonly sha256: Buffer }[]
  /** Verifies a token that is none of `tokens`. */
  readonly verifyJwt: JwtVerifier | undefined
  readonly allowAnonymous: boolean
  /** The clients that can erase: names of tokens, subjects of JWTs after `jwt:`, or `anonymous`. */
  readonly erasureClients: readonly string[]
  readonly isTrustedProxy: IsTrustedProxy
}

/** Identifies the client of a request. Throws an `HttpError` if the client is not allowed. */
export type Authenticator = (request: IncomingMessage) => Client | Promise<Client>

/**
 * Clients send `Authorization: Bearer …`. A server without tokens and JWTs treats every client as
 * anonymous. With `allowAnonymous`, a server rejects wrong tokens, but accepts requests without a
 * token.
 */
export function createAuthenticator({
  tokens,
  verifyJwt,
  allowAnonymous,
  erasureClients,
  isTrustedProxy,
}: AuthenticatorOptions): Authenticator {
  const knowsClients = tokens.length > 0 || verifyJwt !== undefined
  const canErase = new Set(erasureClients)
  // Only clients on this machine reach a server that has neither.
  if (!knowsClients && !allowAnonymous) canErase.add('anonymous')
  return (request) => {
    const { authorization } = request.headers
    if (!knowsClients || (authorization === undefined && allowAnonymous)) {
      const network = networkOf(clientAddress(request, isTrustedProxy))
      return { name: 'anonymous', key: `ip:${network}`, mayErase: canErase.has('anonymous') }
    }
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) throw unauthenticated('The token is missing')
    const name = nameOf(token, tokens)
    if (name !== undefined) return { name, key: `token:${name}`, mayErase: canErase.has(name) }
    if (verifyJwt === undefined) throw unauthenticated('The token is unknown')
    return verified(token, verifyJwt, canErase)
  }
}

/** Compares with every token, in constant time. */
function nameOf(token: string, known: AuthenticatorOptions['tokens']): string | undefined {
  const sha256 = createHash('sha256').update(token).digest()
  const matches = known.map((one) => timingSafeEqual(one.sha256, sha256))
  return known[matches.indexOf(true)]?.name
}

async function verified(
  token: string,
  verifyJwt: JwtVerifier,
  canErase: ReadonlySet<string>,
): Promise<Client> {
  const verdict = await verifyJwt(token)
  if (verdict.kind === 'KEYS_UNAVAILABLE') throw keysUnavailable()
  if (verdict.kind === 'INVALID') throw unauthenticated('The token is invalid')
  const { issuer, subject } = verdict
  return {
    name: `jwt-${pseudonym(`${issuer} ${subject}`)}`,
    key: `jwt:${issuer} ${subject}`,
    mayErase: canErase.has(`jwt:${subject}`),
  }
}

/**
 * A subject can be a mail address or a phone number, so the log contains a pseudonym instead. The
 * pseudonym changes with every start.
 */
const pseudonymKey = randomBytes(32)

function pseudonym(subject: string): string {
  return createHmac('sha256', pseudonymKey).update(subject).digest('hex').slice(0, 12)
}

function unauthenticated(reason: string): HttpError {
  return new HttpError({
    status: 401,
    code: 'UNAUTHENTICATED',
    message: `${reason}: send a valid token as Authorization: Bearer …`,
    headers: { 'www-authenticate': 'Bearer' },
  })
}

function keysUnavailable(): HttpError {
  return new HttpError({
    status: 503,
    code: 'UNAVAILABLE',
    message: 'The server cannot verify tokens at present.',
    headers: { 'retry-after': '10' },
  })
}
