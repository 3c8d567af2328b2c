import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { DeviceDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { startIssuer } from '../support/start-issuer.ts'
import { startBoth } from '../support/start-server.ts'

const query = `{ device(address: "${address(1)}") { address } }`
const shop = 'shop-token-0123456789'
const crm = 'crm-token-0123456789'
const tokens = {
  API_TOKENS: `shop:${shop}, crm:sha256:${createHash('sha256').update(crm).digest('hex')}`,
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

describe('API_TOKENS', () => {
  it('lets in who has one of them, plain or hashed, and names the client in the log', async () => {
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
    ['a beginning of a token', bearer(shop.slice(0, -1))],
    ['the hash in place of the token', bearer(tokens.API_TOKENS.split(':').at(-1)!)],
    ['another scheme', { authorization: `Basic ${shop}` }],
    ['nothing but a scheme', { authorization: 'Bearer ' }],
  ])('refuses %s with 401, before the body is read', async (_, headers) => {
    const { send, sandbox } = await startBoth({}, { ...tokens, ALLOW_ANONYMOUS: 'false' })
    const answer = await send('{', {}, headers)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(JSON.stringify(answer)).not.toContain(shop)
    expect(sandbox.received).toEqual([])
  })

  it('lets in who says nothing where that is allowed too, and still no wrong token', async () => {
    const { send } = await startBoth({}, { ...tokens, ALLOW_ANONYMOUS: 'true' })
    expect((await send(query)).status).toBe(200)
    expect((await send(query, {}, bearer('another-token-0123456789'))).status).toBe(401)
  })

  it('are asked for at /metrics as well, and not at /health and /ready', async () => {
    const { url } = await startBoth({}, tokens)
    const status = async (path: string, headers = {}) =>
      (await fetch(new URL(path, url), { headers })).status
    expect(await status('/metrics')).toBe(401)
    expect(await status('/metrics', bearer(shop))).toBe(200)
    expect(await status('/health')).toBe(200)
    expect(await status('/ready')).toBe(200)
  })
})

describe('JWTs', () => {
  it('let in whom the issuer signed for, under a pseudonym', async () => {
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
    ['a time that is over', { exp: 1 }, {}],
    ['no end', { exp: undefined }, {}],
    ['no subject', { sub: undefined }, {}],
    ['an empty subject', { sub: '' }, {}],
    ['a subject that is no text', { sub: { id: 1 } }, {}],
    ['a key that nobody knows', {}, { key: 'OTHER' as const }],
    ['a key that names another', {}, { kid: 'unknown' }],
    ['no signature', {}, { key: 'NONE' as const }],
    ['the public key as a shared secret', {}, { key: 'SHARED' as const }],
  ])('refuse one with %s', async (_, claims, signing) => {
    const issuer = await startIssuer()
    const { send, sandbox, unexpected } = await startBoth({}, issuer.environment)
    const token = await issuer.sign(claims, signing)
    const { status, errors } = await send(query, {}, bearer(token))
    expect(status).toBe(401)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(sandbox.received).toEqual([])
    expect(unexpected).toEqual([])
  })

  it('cannot be verified while the issuer’s keys cannot be had: 503, not 401', async () => {
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

describe('CLIENT_ADDRESSES_PER_MINUTE', () => {
  const limits = { CLIENT_ADDRESSES_PER_MINUTE: '10', MAX_ADDRESSES_PER_OPERATION: '10' }

  it('is counted in numbers: 429 for what does not fit, before anything is sent', async () => {
    const { send, sandbox } = await startBoth({}, { ...limits, ...tokens })
    const ask = (count: number, token: string) =>
      send(aliased(addressList(count)), {}, bearer(token))
    expect((await ask(8, shop)).status).toBe(200)
    sandbox.received.length = 0
    const refused = await ask(3, shop)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', retryable: true } },
    ])
    expect(sandbox.received).toEqual([])
    // What was refused is not paid for, and others have a budget of their own.
    expect((await ask(2, shop)).status).toBe(200)
    expect((await ask(1, shop)).status).toBe(429)
    expect((await ask(10, crm)).status).toBe(200)
  })

  it('costs nothing for what asks for no number', async () => {
    const { send } = await startBoth({}, limits)
    await send(aliased(addressList(10)))
    expect((await send('{ __typename }')).status).toBe(200)
    expect((await send(query)).status).toBe(429)
  })
})

describe('a server that knows no clients', () => {
  it.each(['localhost', '127.0.0.1', '[::1]:4000', 'LOCALHOST:1'])(
    'answers at %s',
    async (host) => {
      const { url } = await startBoth()
      expect(await statusWithHost(url, host)).toBe(200)
    },
  )

  it.each(['rebound.example.org', 'localhost.example.org', '127.0.0.1.example.org', '0.0.0.0'])(
    'answers nobody who calls it %j',
    async (host) => {
      const { url, sandbox } = await startBoth()
      expect(await statusWithHost(url, host)).toBe(421)
      expect(sandbox.received).toEqual([])
    },
  )

  it('answers by any name once it is told that everybody may ask', async () => {
    const { url } = await startBoth({}, { ALLOW_ANONYMOUS: 'true' })
    expect(await statusWithHost(url, 'rebound.example.org')).toBe(200)
  })
})

async function statusWithHost(url: string, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  const headers = { host, 'content-type': 'application/json' }
  const asking = request(url, { method: 'POST', headers }, (response) => {
    response.resume()
    resolve(response.statusCode)
  })
  asking.once('error', reject)
  asking.end(JSON.stringify({ query }))
  return promise
}

describe('CORS_ORIGINS', () => {
  const origin = 'https://shop.example.org'
  const cors = { CORS_ORIGINS: `${origin}, http://localhost:5173` }

  it('lets pages of these origins ask, and read errors too', async () => {
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
    expect(preflight.headers.get('access-control-allow-methods')).toBe('POST')
    for (const headers of [bearer(shop), {}]) {
      const answer = await send(query, {}, { origin, ...headers })
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
      expect(answer.headers.get('vary')).toContain('Origin')
    }
  })

  it.each([
    'https://shop.example.org.evil.example',
    'http://shop.example.org',
    'null',
    'https://x',
  ])('tells %s nothing', async (other) => {
    const { send } = await startBoth({}, cors)
    const { headers } = await send(query, {}, { origin: other })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('is nothing without a list', async () => {
    const { send } = await startBoth()
    const { headers } = await send(query, {}, { origin })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

it('keeps answers out of every cache', async () => {
  const { execute } = await startBoth()
  const { headers } = await execute(DeviceDocument, { address: address(1) })
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
