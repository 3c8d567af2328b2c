/** What became of a token: the subject is unique among all issuers' subjects. */
type JwtVerdict =
  | { readonly kind: 'VALID'; readonly subject: string }
  | { readonly kind: 'INVALID' }
  /** The issuer's keys could not be fetched, so nothing is known. */
  | { readonly kind: 'KEYS_UNAVAILABLE' }

export type JwtVerifier = (token: string) => Promise<JwtVerdict>

export interface JwtOptions {
  /** Where the issuer publishes its keys. */
  readonly jwksUri: string
  readonly issuer: string
  readonly audience: string
}

/** Signatures by keys that only the issuer has; a shared secret is nothing that a JWKS publishes. */
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

/** How far the issuer's clock may be from this one. */
const clockToleranceSeconds = 5

/**
 * Verifies signature, issuer, audience and times of JWTs. The keys are fetched when first needed,
 * remembered, and fetched again, at most every 30 seconds, for a token that names another.
 */
export async function createJwtVerifier({
  jwksUri,
  issuer,
  audience,
}: JwtOptions): Promise<JwtVerifier> {
  const { createRemoteJWKSet, errors, jwtVerify } = await import('jose')
  const keys = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 5000 })
  const isOfTheToken = (error: unknown) =>
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
      return { kind: 'VALID', subject: `${payload.iss} ${payload.sub}` }
    } catch (error) {
      return { kind: isOfTheToken(error) ? 'INVALID' : 'KEYS_UNAVAILABLE' }
    }
  }
}
