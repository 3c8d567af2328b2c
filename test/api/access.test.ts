import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { DeviceDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { bearer, crm, shop, tokens } from '../support/client-tokens.ts'
import { startIssuer } from '../support/start-issuer.ts'
import { startBoth } from '../support/start-server.ts'

const query = `{ device(address: "${address(1)}") { address } }`

describe('API_TOKENS', () => {
  it('admits a client with a plain or hashed token, and the log names the client', async () => {
    const { send, lines } = await startBoth({}, tokens)
    for (const token of [shop, crm]) {
      const { status, data } = await send(query, {}, bearer(token))
      expect({ status, data }).toEqual({ status: 200, data: { device: { address: address(1) } } })
    }
    await expect.poll(() => lines.map(({ client }) => client)).toEqual(['shop', 'crm'])
  })

  it.each([
    ['no token', {}],
    ['another token', bearer('another-token-0123456789')],
    ['the beginning of a token', bearer(shop.slice(0, -1))],
    ['the hash instead of the token', bearer(tokens.API_TOKENS.split(':').at(-1)!)],
    ['another scheme', { authorization: `Basic ${shop}` }],
    ['a scheme without a token', { authorization: 'Bearer ' }],
  ])('rejects %s with 401 before it reads the body', async (_, headers) => {
    const { send, sandbox } = await startBoth({}, { ...tokens, ALLOW_ANONYMOUS: 'false' })
    const answer = await send('{', {}, headers)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(JSON.stringify(answer)).not.toContain(shop)
    expect(sandbox.received).toEqual([])
  })

  it('admits clients without a token if ALLOW_ANONYMOUS is true, and rejects wrong tokens', async () => {
    const { send } = await startBoth({}, { ...tokens, ALLOW_ANONYMOUS: 'true' })
    expect((await send(query)).status).toBe(200)
    expect((await send(query, {}, bearer('another-token-0123456789'))).status).toBe(401)
  })

  it('protects /metrics, but not /health and /ready', async () => {
    const { url } = await startBoth({}, tokens)
    const status = async (path: string, headers = {}) =>
      (await fetch(new URL(path, url), { headers })).status
    expect(await status('/metrics')).toBe(401)
    expect(await status('/metrics', bearer(shop))).toBe(200)
    expect(await status('/health')).toBe(200)
    expect(await status('/ready')).toBe(200)
  })
})

describe('a JWT', () => {
  it('of the issuer admits its subject, and the log has a pseudonym of the subject', async () => {
    const issuer = await startIssuer()
    const { send, lines } = await startBoth({}, { ...tokens, ...issuer.environment })
    const token = await issuer.sign({ sub: 'somebody@example.org' })
    expect((await send(query, {}, bearer(token))).status).toBe(200)
    expect((await send(query, {}, bearer(shop))).status).toBe(200)
    await expect.poll(() => lines).toHaveLength(2)
    expect(lines[0]!['client']).toMatch(/^jwt-[0-9a-f]{12}$/)
    expect(JSON.stringify(lines)).not.toContain('somebody')
  })

  it.each([
    ['another audience', { aud: 'other' }, {}],
    ['another issuer', { iss: 'https://other.example.org/' }, {}],
    ['an expired time', { exp: 1 }, {}],
    ['no expiry', { exp: undefined }, {}],
    ['no subject', { sub: undefined }, {}],
    ['an empty subject', { sub: '' }, {}],
    ['a subject that is not a string', { sub: { id: 1 } }, {}],
    ['the signature of an unknown key', {}, { key: 'OTHER' as const }],
    ['an unknown key id', {}, { kid: 'unknown' }],
    ['no signature', {}, { key: 'NONE' as const }],
    ['the public key as a shared secret', {}, { key: 'SHARED' as const }],
  ])('is rejected with %s', async (_, claims, signing) => {
    const issuer = await startIssuer()
    const { send, sandbox, unexpected } = await startBoth({}, issuer.environment)
    const token = await issuer.sign(claims, signing)
    const { status, errors } = await send(query, {}, bearer(token))
    expect(status).toBe(401)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(sandbox.received).toEqual([])
    expect(unexpected).toEqual([])
  })

  it('is answered with 503, not 401, while the issuer’s keys are unavailable', async () => {
    const issuer = await startIssuer()
    const token = await issuer.sign({})
    await issuer.stop()
    const { send } = await startBoth({}, issuer.environment)
    const { status, headers, errors } = await send(query, {}, bearer(token))
    expect(status).toBe(503)
    expect(headers.get('retry-after')).toBe('10')
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
  })
})

describe('an issuer whose answer never ends', () => {
  it('is cut off at the size limit of a key set, and the request gets 503', async () => {
    const chunk = Buffer.alloc(65_536, ' ')
    let sentBytes = 0
    const closed = Promise.withResolvers<void>()
    const issuer = await startIssuer({
      answer: (response) => {
        response.on('close', closed.resolve)
        const sendMore = () => {
          while (!response.destroyed && sentBytes < 100_000_000) {
            sentBytes += chunk.byteLength
            if (!response.write(chunk)) return
          }
        }
        response.on('drain', sendMore)
        sendMore()
      },
    })
    const { send } = await startBoth({}, issuer.environment)
    const { status } = await send(query, {}, bearer(await issuer.sign({})))
    expect(status).toBe(503)
    await closed.promise
    // The limit is 1 MB. The buffers of both ends of the connection hold some MB more.
    expect(sentBytes).toBeLessThan(20_000_000)
  })
})

describe('CLIENT_ADDRESSES_PER_MINUTE', () => {
  const limits = { CLIENT_ADDRESSES_PER_MINUTE: '10', MAX_ADDRESSES_PER_OPERATION: '10' }

  it('counts numbers, and rejects an operation above the budget with 429 before any call', async () => {
    const { send, sandbox } = await startBoth({}, { ...limits, ...tokens })
    const lookUp = (count: number, token: string) =>
      send(aliased(addressList(count)), {}, bearer(token))
    expect((await lookUp(8, shop)).status).toBe(200)
    sandbox.received.length = 0
    const rejected = await lookUp(3, shop)
    expect(rejected.status).toBe(429)
    expect(Number(rejected.headers.get('retry-after'))).toBeGreaterThan(50)
    expect(rejected.errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', retryable: true } },
    ])
    expect(sandbox.received).toEqual([])
    // A rejected operation costs nothing, and each client has its own budget.
    expect((await lookUp(2, shop)).status).toBe(200)
    expect((await lookUp(1, shop)).status).toBe(429)
    expect((await lookUp(10, crm)).status).toBe(200)
  })

  it('does not count operations without numbers', async () => {
    const { send } = await startBoth({}, limits)
    await send(aliased(addressList(10)))
    expect((await send('{ __typename }')).status).toBe(200)
    expect((await send(query)).status).toBe(429)
  })
})

describe('a server without configured clients', () => {
  it.each([
    'localhost',
    '127.0.0.1',
    '[::1]:4000',
    'LOCALHOST:1',
    'shop.localhost:5173',
    'a.b-1.Localhost',
  ])('accepts the host %s', async (host) => {
    const { url } = await startBoth()
    expect(await statusWithHost(url, host)).toBe(200)
  })

  it.each([
    'rebound.example.org',
    'localhost.example.org',
    'notlocalhost',
    '.localhost',
    'shop..localhost',
    'shop.localhost.example.org',
    '127.0.0.1.example.org',
    '0.0.0.0',
  ])('rejects the host %j with 421', async (host) => {
    const { url, sandbox } = await startBoth()
    expect(await statusWithHost(url, host)).toBe(421)
    expect(sandbox.received).toEqual([])
  })

  it('accepts any host if ALLOW_ANONYMOUS is true', async () => {
    const { url } = await startBoth({}, { ALLOW_ANONYMOUS: 'true' })
    expect(await statusWithHost(url, 'rebound.example.org')).toBe(200)
  })
})

async function statusWithHost(url: string, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  const headers = { host, 'content-type': 'application/json' }
  const sent = request(url, { method: 'POST', headers }, (response) => {
    response.resume()
    resolve(response.statusCode)
  })
  sent.once('error', reject)
  sent.end(JSON.stringify({ query }))
  return promise
}

describe('CORS_ORIGINS', () => {
  const origin = 'https://shop.example.org'
  const cors = { CORS_ORIGINS: `${origin}, http://localhost:5173` }

  it('allows pages of these origins to send requests and to read errors', async () => {
    const { url, send } = await startBoth({}, { ...cors, ...tokens })
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST')
    for (const headers of [bearer(shop), {}]) {
      const answer = await send(query, {}, { origin, ...headers })
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
      expect(answer.headers.get('vary')).toContain('Origin')
    }
  })

  it.each([
    ['Sentry', 'baggage,content-type,sentry-trace'],
    ['Datadog', 'x-datadog-origin,x-datadog-parent-id,x-datadog-sampling-priority,traceparent'],
    ['Apollo', 'apollographql-client-name,apollographql-client-version,authorization'],
    ['another library', 'x-request-id'],
  ])('allow every header of a listed origin: %s', async (_, requested) => {
    const { url } = await startBoth({}, cors)
    const preflight = (from: string) =>
      fetch(url, {
        method: 'OPTIONS',
        headers: {
          origin: from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': requested,
        },
      })
    const { status, headers } = await preflight(origin)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-headers')).toBe(requested)
    expect(headers.get('access-control-max-age')).toBe('600')
    expect(headers.get('vary')).toBe('Origin, Access-Control-Request-Headers')
    const other = await preflight('https://other.example.org')
    expect(other.status).toBe(405)
    expect(other.headers.get('access-control-allow-headers')).toBeNull()
  })

  it.each([
    'https://shop.example.org.evil.example',
    'http://shop.example.org',
    'null',
    'https://x',
  ])('sends no CORS header to %s', async (other) => {
    const { send } = await startBoth({}, cors)
    const { headers } = await send(query, {}, { origin: other })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('sends no CORS header if it is not set', async () => {
    const { send } = await startBoth()
    const { headers } = await send(query, {}, { origin })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

it('forbids every HTTP cache to store responses', async () => {
  const { execute } = await startBoth()
  const { headers } = await execute(DeviceDocument, { address: address(1) })
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
