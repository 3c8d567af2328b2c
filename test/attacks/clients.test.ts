import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { expectDiscreet, expectUnharmed, post, secret, sendRaw } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

const body = JSON.stringify({ query: `{ device(address: "${address(1)}") { address } }` })
const shop = 'shop-token-0123456789'
const crm = 'crm-token-0123456789'
const hashed = createHash('sha256').update(crm).digest('hex')
const tokens = { API_TOKENS: `shop:${shop},crm:sha256:${hashed}` }
const raw = (head: string) =>
  `POST /graphql HTTP/1.1\r\nConnection: close\r\nContent-Type: application/json\r\n${head}Content-Length: ${body.length}\r\n\r\n${body}`

describe('a token', () => {
  it.each([
    ['none', ''],
    ['a wrong one', `Authorization: Bearer ${secret}-0123456789`],
    ['a beginning of one', `Authorization: Bearer ${shop.slice(0, -1)}`],
    ['one with an end', `Authorization: Bearer ${shop}0`],
    ['one with =', `Authorization: Bearer ${shop}=`],
    ['its name', 'Authorization: Bearer shop'],
    ['its name and it', `Authorization: Bearer shop:${shop}`],
    ['in capitals', `Authorization: Bearer ${shop.toUpperCase()}`],
    ['the hash of another', `Authorization: Bearer ${hashed}`],
    ['the hash, as it is configured', `Authorization: Bearer sha256:${hashed}`],
    ['no scheme', `Authorization: ${shop}`],
    ['Basic', `Authorization: Basic ${Buffer.from(`shop:${shop}`).toString('base64')}`],
    ['two schemes', `Authorization: Bearer Bearer ${shop}`],
    ['two tokens', `Authorization: Bearer ${shop}, Bearer ${crm}`],
    ['quotes', `Authorization: Bearer "${shop}"`],
    ['the wrong one first', `Authorization: Bearer ${secret}\r\nAuthorization: Bearer ${shop}`],
    ['another header', `X-Authorization: Bearer ${shop}\r\nProxy-Authorization: Bearer ${shop}`],
    ['a cookie', `Cookie: authorization=Bearer ${shop}; token=${shop}`],
    ['a JWT without signature', `Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.`],
    ['8 KB of one', `Authorization: Bearer ${'a'.repeat(7000)}`],
  ])('%s does not open', async (_, header) => {
    const both = await startBoth({}, tokens)
    for (const path of ['/graphql', '/metrics']) {
      const method = path === '/metrics' ? 'GET' : 'POST'
      const request = raw(`Host: localhost\r\n${header}${header && '\r\n'}`)
      const answer = await sendRaw(both.url, request.replace('POST /graphql', `${method} ${path}`))
      expect(answer).toMatch(/^HTTP\/1\.1 401 .*\r\nwww-authenticate: Bearer\r\n/is)
      expectDiscreet({ text: /\{.*\}/.exec(answer)![0] })
      for (const word of [secret, shop, hashed, address(1)]) expect(answer).not.toContain(word)
    }
    await expectUnharmed(both)
  })

  it('in the URL does not open', async () => {
    const both = await startBoth({}, tokens)
    const target = `${both.url}?access_token=${shop}&authorization=Bearer%20${shop}`
    expect((await post(target, body)).status).toBe(401)
    await expectUnharmed(both)
  })

  it('opens whatever the case of its scheme, and from its hash', async () => {
    const { url } = await startBoth({}, tokens)
    for (const authorization of [`bearer ${shop}`, `BEARER  ${shop}`, `Bearer ${crm}`])
      expect((await post(url, body, { authorization })).status).toBe(200)
  })
})

describe('a client over its budget', () => {
  const limits = { CLIENT_ADDRESSES_PER_MINUTE: '10', MAX_ADDRESSES_PER_OPERATION: '10' }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

  it('is told so with 429 and Retry-After, nothing is sent, and no other is', async () => {
    const both = await startBoth({}, { ...limits, ...tokens })
    const ask = (token: string, count: number) =>
      post(both.url, JSON.stringify({ query: aliased(addressList(count)) }), bearer(token))
    expect((await ask(shop, 10)).status).toBe(200)
    both.sandbox.received.length = 0
    // From the third time on the document is known, and takes the short way.
    for (let time = 0; time < 5; time += 1) {
      const { status, headers, text } = await ask(shop, 1)
      expect(status).toBe(429)
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(30)
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60)
      expect(JSON.parse(text)).toMatchObject({
        errors: [{ extensions: { code: 'RATE_LIMITED', retryable: true } }],
      })
      expect(text).not.toContain(address(0))
    }
    await expectUnharmed(both)
    expect((await ask(crm, 10)).status).toBe(200)
  })

  it('cannot get more by asking in many requests at once, or by calling itself another', async () => {
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

describe('a server that knows no clients', () => {
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
  ])('answers nobody who calls it %j: 421', async (host) => {
    const both = await startBoth()
    for (const request of [
      raw(`Host: ${host}\r\n`),
      `GET /metrics HTTP/1.1\r\nConnection: close\r\nHost: ${host}\r\n\r\n`,
    ]) {
      const answer = await sendRaw(both.url, request)
      expect(answer).toMatch(/^HTTP\/1\.1 421 .*HOST_NOT_ALLOWED/s)
      expect(answer).not.toContain('evil')
    }
    await expectUnharmed(both)
  })

  it('answers nobody who calls it something else by another header or by HTTP/1.0', async () => {
    const both = await startBoth()
    const forwarded =
      'Host: evil.example\r\nX-Forwarded-Host: localhost\r\nForwarded: host=localhost\r\n'
    expect(await sendRaw(both.url, raw(forwarded))).toMatch(/^HTTP\/1\.1 421 /)
    const old = raw('').replace('HTTP/1.1', 'HTTP/1.0')
    expect(await sendRaw(both.url, old)).toMatch(/^HTTP\/1\.1 421 /)
    await expectUnharmed(both)
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
    '%s gets no CORS header, neither before asking nor with an answer',
    async (other) => {
      const { url } = await startBoth({}, { CORS_ORIGINS: origin })
      const preflight = {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      }
      const asked = await fetch(url, {
        method: 'OPTIONS',
        headers: { origin: other, ...preflight },
      })
      const answers = [
        asked,
        await post(url, body, { origin: other }),
        await post(url, '{', { origin: other }),
      ]
      for (const { headers } of answers)
        expect(
          [...headers.keys()].filter((name) => name === 'access-control-allow-origin'),
        ).toEqual([])
    },
  )

  it('that is allowed may not send cookies, nor other methods or headers than it needs', async () => {
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
    expect(headers.get('access-control-allow-methods')).toBe('POST')
    expect(headers.get('access-control-allow-headers')).not.toContain(secret)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary')).toMatch(/origin/i)
  })
})
