import { describe, expect, it } from 'vitest'
import { address } from '../support/addresses.ts'
import { expectRedacted, expectUnaffected, post, secret, sendRaw } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

const query = `{ device(address: "${address(1)}") { address } }`
const operation = JSON.stringify({ query })
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a body that is not an operation', () => {
  it.each([
    ['not JSON', `{"query": "${secret}`, 400],
    ['empty', '', 400],
    ['an empty batch', '[]', 400],
    ['a string', `"${secret}"`, 400],
    ['null', 'null', 400],
    ['no query', '{}', 400],
    ['null for the query', '{"query":null}', 400],
    ['a number for the query', '{"query":1}', 400],
    ['an object for the query', `{"query":{"${secret}":1}}`, 400],
    ['a list for the variables', JSON.stringify({ query, variables: [secret] }), 400],
    ['a string for the variables', JSON.stringify({ query, variables: `{"${secret}":1}` }), 400],
    ['a number for the operation name', JSON.stringify({ query, operationName: 1 }), 400],
    ['a list for the extensions', JSON.stringify({ query, extensions: [] }), 400],
    ['an unknown operation name', JSON.stringify({ query, operationName: secret }), 400],
  ])('is rejected: %s', async (_, body, status) => {
    const both = await startBoth()
    const answer = await post(both.url, body)
    expect(answer.status).toBe(status)
    expectRedacted(answer)
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: /./ } }] })
    await expectUnaffected(both)
  })

  it.each([
    ['any name', `{"query":"{ __typename }","${secret}":1}`],
    ['__proto__', `{"query":"{ __typename }","__proto__":{"operationName":"${secret}"}}`],
    ['constructor', '{"query":"{ __typename }","constructor":1}'],
    ['a name of a member in capitals', '{"query":"{ __typename }","Variables":1}'],
  ])('may contain unknown members, which the server ignores: %s', async (_, body) => {
    const both = await startBoth()
    const answer = await post(both.url, body)
    expect([answer.status, answer.text]).toEqual([200, '{"data":{"__typename":"Query"}}'])
    await expectUnaffected(both)
  })

  it('is rejected if it has no query of its own', async () => {
    const both = await startBoth()
    const answer = await post(both.url, '{"__proto__":{"query":"{ __typename }"}}')
    expect(answer.status).toBe(400)
    expectRedacted(answer)
    await expectUnaffected(both)
  })

  it('is rejected if it is not UTF-8', async () => {
    const both = await startBoth()
    for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]]) {
      const body = Buffer.concat([Buffer.from('{"query":"'), Buffer.from(bytes), Buffer.from('"}')])
      const answer = await post(both.url, new Uint8Array(body))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('not UTF-8')
    }
    const utf16 = new Uint8Array(Buffer.from(operation, 'utf16le'))
    expect((await post(both.url, utf16)).status).toBe(400)
    await expectUnaffected(both)
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
  ])('causes no error of the server with deeply nested brackets in %s', async (_, body) => {
    const both = await startBoth()
    const answer = await post(both.url, body)
    expectRedacted(answer)
    expect(answer.status).toBeLessThan(500)
    both.sandbox.received.length = 0
    await expectUnaffected(both)
  })
})

describe('a body above MAX_BODY_BYTES', () => {
  const large = JSON.stringify({ query: `{ a: __typename #${'x'.repeat(1_000_000)}\n}` })

  it('is rejected with 413 by its Content-Length', async () => {
    const both = await startBoth()
    const answer = await post(both.url, large)
    expect(answer.status).toBe(413)
    expectRedacted(answer)
    await expectUnaffected(both)
  })

  it('is rejected with 413 by its bytes if it has no Content-Length', async () => {
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
    await expectUnaffected(both)
  })

  it('is one byte larger than a valid body', async () => {
    const both = await startBoth({}, { MAX_BODY_BYTES: '2000' })
    const body = '{"query":"{ __typename }"}'
    expect((await post(both.url, body.padEnd(2000))).status).toBe(200)
    expect((await post(both.url, body.padEnd(2001))).status).toBe(413)
    await expectUnaffected(both)
  })
})

describe('a request head', () => {
  it.each([
    ['gzip', { 'content-encoding': 'gzip' }, 415],
    ['two encodings', { 'content-encoding': 'identity, gzip' }, 415],
    ['identity', { 'content-encoding': 'identity' }, 200],
    ['UTF-16', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['UTF-16 after spaces', { 'content-type': 'application/json; charset = utf-16' }, 415],
    ['Latin 1', { 'content-type': 'application/json;charset="iso-8859-1"' }, 415],
    ['UTF-8 in capitals', { 'content-type': 'APPLICATION/JSON; CHARSET=UTF-8' }, 200],
    ['another parameter', { 'content-type': 'application/json; profile=x' }, 200],
    ['two types', { 'content-type': 'application/json, text/plain' }, 415],
    ['a longer type', { 'content-type': 'application/json-seq' }, 415],
  ])('decides the status: %s', async (_, headers, status) => {
    const both = await startBoth()
    const answer = await post(both.url, '{"query":"{ __typename }"}', headers)
    expect(answer.status).toBe(status)
    await expectUnaffected(both)
  })

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'with the method %s is rejected with 405',
    async (method) => {
      const both = await startBoth()
      const target = new URL(both.url)
      target.searchParams.set('query', query)
      const response = await fetch(target, { method, ...(method === 'PUT' && { body: operation }) })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, POST')
      const page = await fetch(target, { headers: { accept: 'text/html' } })
      expect(await page.text()).not.toContain(address(1))
      await expectUnaffected(both)
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
  ])('with the path %s is answered with 404', async (path) => {
    const both = await startBoth()
    const raw = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${operation.length}\r\n\r\n${operation}`
    expect(await sendRaw(both.url, raw)).toMatch(/^HTTP\/1\.1 404 /)
    await expectUnaffected(both)
  })
})
