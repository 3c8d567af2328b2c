import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { expectRedacted, expectUnaffected, post, secret, sendRaw } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

const body = JSON.stringify({ query: `{ device(address: "${address(1)}") { address } }` })
const shop = 'shop-token-0123456789'
const crm = 'crm-token-0123456789'
const hashed = createHash('sha256').update(crm).digest('hex')
const tokens = { API_TOKENS: `shop:${shop},crm:sha256:${hashed}` }
const raw = (head: string) =>
  `POST /graphql HTTP/1.1\r\nConnection: close\r\nContent-Type: application/json\r\n${head}Content-Length: ${body.length}\r\n\r\n${body}`

describe('a request to a server with tokens', () => {
  it.each([
    ['no token', ''],
    ['a wrong token', `Authorization: Bearer ${secret}-0123456789`],
    ['the beginning of a token', `Authorization: Bearer ${shop.slice(0, -1)}`],
    ['a token with a suffix', `Authorization: Bearer ${shop}0`],
    ['a token with =', `Authorization: Bearer ${shop}=`],
    ['the name of a token', 'Authorization: Bearer shop'],
    ['the name and the token', `Authorization: Bearer shop:${shop}`],
    ['a token in capitals', `Authorization: Bearer ${shop.toUpperCase()}`],
    ['the hash of a token', `Authorization: Bearer ${hashed}`],
    ['the hash with its prefix', `Authorization: Bearer sha256:${hashed}`],
    ['a token without a scheme', `Authorization: ${shop}`],
    ['the scheme Basic', `Authorization: Basic ${Buffer.from(`shop:${shop}`).toString('base64')}`],
    ['two schemes', `Authorization: Bearer Bearer ${shop}`],
    ['two tokens', `Authorization: Bearer ${shop}, Bearer ${crm}`],
    ['a token in quotes', `Authorization: Bearer "${shop}"`],
    [
      'two headers, the wrong token first',
      `Authorization: Bearer ${secret}\r\nAuthorization: Bearer ${shop}`,
    ],
    [
      'a token in other headers',
      `X-Authorization: Bearer ${shop}\r\nProxy-Authorization: Bearer ${shop}`,
    ],
    ['a token in a cookie', `Cookie: authorization=Bearer ${shop}; token=${shop}`],
    ['a JWT without signature', `Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.`],
    ['a token of 7 KB', `Authorization: Bearer ${'a'.repeat(7000)}`],
  ])('is rejected with %s', async (_, header) => {
    const both = await startBoth({}, tokens)
    for (const path of ['/graphql', '/metrics']) {
      const method = path === '/metrics' ? 'GET' : 'POST'
      const request = raw(`Host: localhost\r\n${header}${header && '\r\n'}`)
      const answer = await sendRaw(both.url, request.replace('POST /graphql', `${method} ${path}`))
      expect(answer).toMatch(/^HTTP\/1\.1 401 .*\r\nwww-authenticate: Bearer\r\n/is)
      expectRedacted({ text: /\{.*\}/.exec(answer)![0] })
      for (const word of [secret, shop, hashed, address(1)]) expect(answer).not.toContain(word)
    }
    await expectUnaffected(both)
  })

  it('is rejected with a token in the URL', async () => {
    const both = await startBoth({}, tokens)
    const target = `${both.url}?access_token=${shop}&authorization=Bearer%20${shop}`
    expect((await post(target, body)).status).toBe(401)
    await expectUnaffected(both)
  })

  it('is accepted with any case of the scheme, and with the token of a configured hash', async () => {
    const { url } = await startBoth({}, tokens)
    for (const authorization of [`bearer ${shop}`, `BEARER  ${shop}`, `Bearer ${crm}`])
      expect((await post(url, body, { authorization })).status).toBe(200)
  })
})

describe('a client above its budget', () => {
  const limits = { CLIENT_ADDRESSES_PER_MINUTE: '10', MAX_ADDRESSES_PER_OPERATION: '10' }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

  it('receives 429 and Retry-After without a call, and other clients are not affected', async () => {
    const both = await startBoth({}, { ...limits, ...tokens })
    const request = (token: string, count: number) =>
      post(both.url, JSON.stringify({ query: aliased(addressList(count)) }), bearer(token))
    expect((await request(shop, 10)).status).toBe(200)
    both.sandbox.received.length = 0
    // The document is cached from the third request on.
    for (let time = 0; time < 5; time += 1) {
      const { status, headers, text } = await request(shop, 1)
      expect(status).toBe(429)
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(30)
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60)
      expect(JSON.parse(text)).toMatchObject({
        errors: [{ extensions: { code: 'RATE_LIMITED', retryable: true } }],
      })
      expect(text).not.toContain(address(0))
    }
    await expectUnaffected(both)
    expect((await request(crm, 10)).status).toBe(200)
  })

  it('gets no more numbers by concurrent requests or by forwarding headers', async () => {
    const { url, sandbox } = await startBoth({}, { ...limits, ...tokens })
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, place) =>
        post(url, JSON.stringify({ query: aliased(addressList(1, place)) }), {
          ...bearer(shop),
          'x-forwarded-for': `192.0.2.${place}`,
          'x-real-ip': `192.0.2.${place}`,
          forwarded: `for=192.0.2.${place}`,
        }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30)
    expect(sandbox.received.flatMap(({ addresses }) => addresses)).toHaveLength(10)
  })
})

describe('a server without configured clients', () => {
  it.each([
    'evil.example',
    'localhost.evil.example',
    'evil.example:4000',
    '127.0.0.1.evil.example',
    'localhost.',
    'localhost:4000@evil.example',
    'localhost, evil.example',
    '0.0.0.0',
    '[::]',
    '10.0.0.1',
    '2130706433',
    '0x7f.1',
    '127.1',
    'xlocalhost',
    'localhost:',
    'localhost:123456',
    '',
  ])('rejects the host %j with 421', async (host) => {
    const both = await startBoth()
    for (const request of [
      raw(`Host: ${host}\r\n`),
      `GET /metrics HTTP/1.1\r\nConnection: close\r\nHost: ${host}\r\n\r\n`,
    ]) {
      const answer = await sendRaw(both.url, request)
      expect(answer).toMatch(/^HTTP\/1\.1 421 .*HOST_NOT_ALLOWED/s)
      expect(answer).not.toContain('evil')
    }
    await expectUnaffected(both)
  })

  it('rejects another host in spite of forwarding headers, and HTTP/1.0 without a host', async () => {
    const both = await startBoth()
    const forwarded =
      'Host: evil.example\r\nX-Forwarded-Host: localhost\r\nForwarded: host=localhost\r\n'
    expect(await sendRaw(both.url, raw(forwarded))).toMatch(/^HTTP\/1\.1 421 /)
    const old = raw('').replace('HTTP/1.1', 'HTTP/1.0')
    expect(await sendRaw(both.url, old)).toMatch(/^HTTP\/1\.1 421 /)
    await expectUnaffected(both)
  })
})

describe('a page of another origin', () => {
  const origin = 'https://shop.example.org'
  const others = [
    'null',
    'https://shop.example.org.evil.example',
    'https://evil.example/shop.example.org',
    'https://shop.example.orgevil',
    'http://shop.example.org',
    'https://shop.example.org:444',
    'https://SHOP.example.org',
    'https://shopXexample.org',
    'https://sub.shop.example.org',
    'https://shop.example.org/',
    '*',
    'https://shop.example.org, https://evil.example',
    'file://',
  ]

  it.each(others)(
    '%s gets no CORS header, neither for the preflight request nor with a response',
    async (other) => {
      const { url } = await startBoth({}, { CORS_ORIGINS: origin })
      const preflight = {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      }
      const answers = [
        await fetch(url, { method: 'OPTIONS', headers: { origin: other, ...preflight } }),
        await post(url, body, { origin: other }),
        await post(url, '{', { origin: other }),
      ]
      for (const { headers } of answers)
        expect(
          [...headers.keys()].filter((name) => name === 'access-control-allow-origin'),
        ).toEqual([])
    },
  )

  it('that is allowed can send any header, but no cookies and no other methods', async () => {
    const { url } = await startBoth({}, { CORS_ORIGINS: origin })
    const { status, headers } = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': `x-${secret}`,
      },
    })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST')
    expect(headers.get('access-control-allow-headers')).toBe(`x-${secret}`)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary')).toMatch(/origin/i)
  })
})
