import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterTest } from './after-test.ts'

const audience = 'rcs-lookup'

export interface Signing {
  readonly kid?: string
  /** `SHARED`: HMAC with the public key as the secret. A wrong verifier accepts it. */
  readonly key?: 'OTHER' | 'NONE' | 'SHARED'
}

interface IssuerOptions {
  /** Replaces the answer with the keys. */
  readonly answer?: (response: ServerResponse) => void
}

/** Starts an issuer of JWTs that publishes its keys; ends with the test. */
export async function startIssuer({ answer }: IssuerOptions = {}) {
  const [{ publicKey, privateKey }, other] = await Promise.all([
    generateKeyPair('RS256'),
    generateKeyPair('RS256'),
  ])
  const jwk = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'RS256', use: 'sig' }
  const sendKeys = (response: ServerResponse): void => {
    response.end(JSON.stringify({ keys: [jwk] }))
  }
  let fetchCount = 0
  const server = createServer((_, response) => {
    fetchCount += 1
    ;(answer ?? sendKeys)(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  afterTest(stop)

  function sign(
    claims: Record<string, unknown>,
    { kid = 'first', key }: Signing = {},
  ): Promise<string> {
    const inAMinute = Math.floor(Date.now() / 1000) + 60
    const payload: JWTPayload = {
      iss: issuer,
      aud: audience,
      sub: 'somebody',
      exp: inAMinute,
      ...claims,
    }
    if (key === 'NONE') return Promise.resolve(new UnsecuredJWT(payload).encode())
    if (key === 'SHARED') {
      const secret = new TextEncoder().encode(JSON.stringify(jwk))
      return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid }).sign(secret)
    }
    const signer = key === 'OTHER' ? other.privateKey : privateKey
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(signer)
  }

  return {
    stop,
    sign,
    fetchCount: () => fetchCount,
    /** Publishes the same key with another id, and not the old id any more. */
    renameKey: (kid: string) => void (jwk.kid = kid),
    environment: {
      JWT_JWKS_URI: `${issuer}jwks.json`,
      JWT_ISSUER: issuer,
      JWT_AUDIENCE: audience,
    },
  }
}
