import { describe, expect, it } from 'vitest'
import { address } from '../support/addresses.ts'
import { expectDiscreet, expectUnharmed, post, secret, sendRaw } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

const query = `{ device(address: "${address(1)}") { address } }`
const operation = JSON.stringify({ query })
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a request that is no operation', () => {
  it.each([
    ['no JSON', `{"query": "${secret}`, 400],
    ['nothing', '', 400],
    ['a batch', `[${operation},${operation}]`, 400],
    ['an empty batch', '[]', 400],
    ['a string', `"${secret}"`, 400],
    ['null', 'null', 400],
    ['no query', '{}', 400],
    ['null for a query', '{"query":null}', 400],
    ['a number for a query', '{"query":1}', 400],
    ['an object for a query', `{"query":{"${secret}":1}}`, 400],
    ['an unknown member', JSON.stringify({ query, [secret]: 1 }), 400],
    ['__proto__ as a member', `{"query":"{ __typename }","__proto__":{"${secret}":1}}`, 400],
    ['constructor as a member', `{"query":"{ __typename }","constructor":1}`, 400],
    ['a list of variables', JSON.stringify({ query, variables: [secret] }), 400],
    ['a string of variables', JSON.stringify({ query, variables: `{"${secret}":1}` }), 400],
    ['a number for an operation', JSON.stringify({ query, operationName: 1 }), 400],
    ['a list of extensions', JSON.stringify({ query, extensions: [] }), 400],
    ['an operation that is not there', JSON.stringify({ query, operationName: secret }), 400],
  ])('is refused: %s', async (_, body, status) => {
    const both = await startBoth()
    const answer = await post(both.url, body)
    expect(answer.status).toBe(status)
    expectDiscreet(answer)
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: /./ } }] })
    await expectUnharmed(both)
  })

  it('is refused where it is not UTF-8', async () => {
    const both = await startBoth()
    for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]]) {
      const body = Buffer.concat([Buffer.from('{"query":"'), Buffer.from(bytes), Buffer.from('"}')])
      const answer = await post(both.url, new Uint8Array(body))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('not UTF-8')
    }
    const utf16 = new Uint8Array(Buffer.from(operation, 'utf16le'))
    expect((await post(both.url, utf16)).status).toBe(400)
    await expectUnharmed(both)
  })

  it.each([
    ['variables', JSON.stringify({ query }).replace('}', `,"variables":{"a":${nested(100_000)}}}`)],
    [
      'extensions',
      JSON.stringify({ query: '{ __typename }', extensions: {} }).replace(
        '{}',
        `{"a":${nested(100_000)}}`,
      ),
    ],
    ['the body', nested(400_000)],
  ])('does no harm with brackets that go deep in %s', async (_, body) => {
    const both = await startBoth()
    const answer = await post(both.url, body)
    expectDiscreet(answer)
    expect(answer.status).toBeLessThan(500)
    both.sandbox.received.length = 0
    await expectUnharmed(both)
  })
})

describe('a body of more than 1 MB', () => {
  const large = JSON.stringify({ query: `{ a: __typename #${'x'.repeat(1_000_000)}\n}` })

  it('is refused by its Content-Length', async () => {
    const both = await startBoth()
    const answer = await post(both.url, large)
    expect(answer.status).toBe(413)
    expectDiscreet(answer)
    await expectUnharmed(both)
  })

  it('is refused by its bytes where it has none', async () => {
    const both = await startBoth()
    const chunks = new ReadableStream({
      start(controller) {
        for (let place = 0; place < large.length; place += 100_000) {
          controller.enqueue(Buffer.from(large.slice(place, place + 100_000)))
        }
        controller.close()
      },
    })
    const answer = await post(both.url, chunks)
    expect(answer.status).toBe(413)
    await expectUnharmed(both)
  })

  it('is as large as is said', async () => {
    const both = await startBoth({}, { MAX_BODY_BYTES: '2000' })
    const body = '{"query":"{ __typename }"}'
    expect((await post(both.url, body.padEnd(2000))).status).toBe(200)
    expect((await post(both.url, body.padEnd(2001))).status).toBe(413)
    await expectUnharmed(both)
  })
})

describe('a head that is wrong', () => {
  it.each([
    ['gzip', { 'content-encoding': 'gzip' }, 415],
    ['two encodings', { 'content-encoding': 'identity, gzip' }, 415],
    ['identity', { 'content-encoding': 'identity' }, 200],
    ['UTF-16', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['UTF-16 behind blanks', { 'content-type': 'application/json; charset = utf-16' }, 415],
    ['Latin 1', { 'content-type': 'application/json;charset="iso-8859-1"' }, 415],
    ['UTF-8 in capitals', { 'content-type': 'APPLICATION/JSON; CHARSET=UTF-8' }, 200],
    ['another parameter', { 'content-type': 'application/json; profile=x' }, 200],
    ['two types', { 'content-type': 'application/json, text/plain' }, 415],
    ['a longer type', { 'content-type': 'application/json-seq' }, 415],
  ])('is refused, or not: %s', async (_, headers, status) => {
    const both = await startBoth()
    const answer = await post(both.url, '{"query":"{ __typename }"}', headers)
    expect(answer.status).toBe(status)
    await expectUnharmed(both)
  })

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s executes nothing',
    async (method) => {
      const both = await startBoth()
      const target = new URL(both.url)
      target.searchParams.set('query', query)
      const response = await fetch(target, { method, ...(method === 'PUT' && { body: operation }) })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, POST')
      const page = await fetch(target, { headers: { accept: 'text/html' } })
      expect(await page.text()).not.toContain(address(1))
      await expectUnharmed(both)
    },
  )

  it.each([
    '/admin/graphql',
    '//graphql',
    '/graphql/',
    '/GRAPHQL',
    '/%67raphql',
    '/graphql%00',
    '/graphql;x',
    '/x?y=/graphql',
    '/graphql/../health',
    '/__proto__',
    '/constructor',
    '/toString',
    '/.env',
    '/metrics/',
  ])('there is nothing at %s', async (path) => {
    const both = await startBoth()
    const raw = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${operation.length}\r\n\r\n${operation}`
    expect(await sendRaw(both.url, raw)).toMatch(/^HTTP\/1\.1 404 /)
    await expectUnharmed(both)
  })
})
