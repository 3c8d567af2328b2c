import type { JWTVerifyGetKey } from 'jose'

/** The result of a verification. `subject` is unique among the subjects of its issuer. */
type JwtVerdict =
  | { readonly kind: 'VALID'; readonly issuer: string; readonly subject: string }
  | { readonly kind: 'INVALID' }
  /** The issuer's keys could not be fetched. */
  | { readonly kind: 'KEYS_UNAVAILABLE' }

export type JwtVerifier = (token: string) => Promise<JwtVerdict>

export interface JwtOptions {
  /** The URL of the issuer's keys. */
  readonly jwksUri: string
  readonly issuer: string
  readonly audience: string
}

/**
 * The accepted algorithms: signatures with private keys. Shared secrets are not accepted, because a
 * JWKS does not publish them.
 */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

/** The accepted difference between the clocks of issuer and server. */
const clockToleranceSeconds = 5

/** The maximum size of a key set. Key sets of issuers have a few KB. */
const maxKeySetBytes = 1_000_000

/** The keys are fetched again after this time, and for a token with an unknown key. */
const keysMaxAgeMs = 10 * 60_000

/** The minimum time between two fetches because of unknown keys. */
const keysCooldownMs = 30_000

/**
 * Verifies signature, issuer, audience and times of JWTs. Fetches the keys for the first token and
 * caches them for ten minutes. Fetches them again, at most every 30 seconds, for a token with an
 * unknown key.
 */
export async function createJwtVerifier({
  jwksUri,
  issuer,
  audience,
}: JwtOptions): Promise<JwtVerifier> {
  const { errors, jwtVerify } = await import('jose')
  const keys = await createKeySet(jwksUri)
  const isTokenError = (error: unknown) =>
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    error.code !== 'ERR_JOSE_GENERIC'
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['sub', 'exp'],
      })
      if (typeof payload.sub !== 'string' || payload.sub === '') return { kind: 'INVALID' }
      return { kind: 'VALID', issuer, subject: payload.sub }
    } catch (error) {
      return { kind: isTokenError(error) ? 'INVALID' : 'KEYS_UNAVAILABLE' }
    }
  }
}

/**
 * The keys of the issuer. jose measures their age with the system's clock. After that was set back, jose
 * would fetch no keys for as long, so this uses the clock of `performance`.
 */
async function createKeySet(jwksUri: string): Promise<JWTVerifyGetKey> {
  const { createRemoteJWKSet, customFetch, errors } = await import('jose')
  const keys = createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: 5000,
    cacheMaxAge: Infinity,
    cooldownDuration: Infinity,
    [customFetch]: fetchLimited,
  })
  let fetchedAt = -Infinity
  const ageMs = () => performance.now() - fetchedAt
  const fetchKeys = async () => {
    await keys.reload()
    fetchedAt = performance.now()
  }
  return async (header, token) => {
    if (ageMs() > keysMaxAgeMs) await fetchKeys()
    try {
      return await keys(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || ageMs() < keysCooldownMs) throw error
      await fetchKeys()
      return keys(header, token)
    }
  }
}

/** Fetches a key set. Rejects when it is larger than the limit, and then closes the connection. */
async function fetchLimited(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init)
  const chunks: Uint8Array[] = []
  let byteCount = 0
  for await (const chunk of response.body ?? []) {
    byteCount += chunk.byteLength
    if (byteCount > maxKeySetBytes) throw new Error('The key set is larger than the limit.')
    chunks.push(chunk)
  }
  return new Response(Buffer.concat(chunks), response)
}
