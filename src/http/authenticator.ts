import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { JwtVerifier } from './jwt-verifier.ts'
import { type HttpErrorOptions, HttpError } from './http-error.ts'

/** Who asks. */
export interface Client {
  /** For logs: the name of a token, or a pseudonym. */
  readonly name: string
  /** What its budget is kept under. Not for logs: it may tell an address of the network. */
  readonly budgetKey: string
}

export interface AuthenticatorOptions {
  readonly tokens: readonly { readonly name: string; readonly sha256: Buffer }[]
  /** For tokens that are none of those. */
  readonly verifyJwt: JwtVerifier | undefined
  readonly allowAnonymous: boolean
}

/** Tells who asks. Throws `Refused` for somebody who may not. */
export type Authenticator = (request: IncomingMessage) => Client | Promise<Client>

/**
 * Clients say who they are by `Authorization: Bearer …`. Where no token is configured, nobody has
 * to; a wrong token is refused all the same wherever one could be right.
 */
export function createAuthenticator({
  tokens,
  verifyJwt,
  allowAnonymous,
}: AuthenticatorOptions): Authenticator {
  const knowsClients = tokens.length > 0 || verifyJwt !== undefined
  return (request) => {
    const { authorization } = request.headers
    if (!knowsClients || (authorization === undefined && allowAnonymous)) return anonymous(request)
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) throw new HttpError(unauthenticated('A token is missing'))
    const name = nameOf(token, tokens)
    if (name !== undefined) return { name, budgetKey: `token:${name}` }
    if (verifyJwt === undefined) throw new HttpError(unauthenticated('The token is not known'))
    return verified(token, verifyJwt)
  }
}

/** Compares with every token, in a time that tells nothing. */
function nameOf(token: string, known: AuthenticatorOptions['tokens']): string | undefined {
  const sha256 = createHash('sha256').update(token).digest()
  const matches = known.map((one) => timingSafeEqual(one.sha256, sha256))
  return known[matches.indexOf(true)]?.name
}

async function verified(token: string, verifyJwt: JwtVerifier): Promise<Client> {
  const verdict = await verifyJwt(token)
  if (verdict.kind === 'KEYS_UNAVAILABLE') throw new HttpError(keysUnavailable)
  if (verdict.kind === 'INVALID') throw new HttpError(unauthenticated('The token is not valid'))
  return { name: `jwt-${pseudonym(verdict.subject)}`, budgetKey: `jwt:${verdict.subject}` }
}

/** Subjects may be mail addresses or phone numbers, so logs get a name that a restart changes. */
const pseudonymKey = randomBytes(32)

function pseudonym(subject: string): string {
  return createHmac('sha256', pseudonymKey).update(subject).digest('hex').slice(0, 12)
}

function anonymous({ socket }: IncomingMessage): Client {
  return { name: 'anonymous', budgetKey: `ip:${socket.remoteAddress ?? ''}` }
}

function unauthenticated(what: string): HttpErrorOptions {
  return {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: `${what}: send a valid one as Authorization: Bearer …`,
    headers: { 'www-authenticate': 'Bearer' },
  }
}

const keysUnavailable: HttpErrorOptions = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'Tokens cannot be verified at present.',
  headers: { 'retry-after': '10' },
}
