import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Environment } from '../../src/config/read-environment.ts'
import {
  emptyDirectory,
  font,
  pageAssets,
  script,
  writePage,
  writePageDirectory,
} from '../support/page-directory.ts'
import { contentOf, rawGet } from '../support/raw-get.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startServer, startTestSandbox } from '../support/start-server.ts'

async function startWithPage(environment: Environment = {}, directory = writePageDirectory()) {
  const sandbox = await startTestSandbox()
  const { url } = await startServer(sandbox, environment, { pageDirectory: directory.url })
  return { url: new URL('/', url).href, path: directory.path, graphql: url }
}

const asset = (url: string, name: string) => new URL(`assets/${name}`, url)

describe('the page', () => {
  it('may run the scripts of its server only, and no text as style', async () => {
    const { url } = await startWithPage()
    const { status, headers, body } = await rawGet(url)
    expect([status, String(body)]).toEqual([200, '<!doctype html><title>the first page</title>'])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    )
    expect(policy.join(' ')).not.toContain('unsafe')
  })

  it('is not sent again to a browser that has it, until a build replaces it', async () => {
    const { url, path } = await startWithPage()
    const { headers } = await rawGet(url)
    expect(headers['cache-control']).toBe('no-cache')
    const known = { 'if-none-match': headers.etag! }
    const again = await rawGet(url, known)
    expect([again.status, again.body.byteLength, again.headers.etag]).toEqual([
      304,
      0,
      headers.etag,
    ])
    writePage(path, 'the second page')
    const replaced = await rawGet(url, known)
    expect([replaced.status, String(replaced.body)]).toEqual([
      200,
      '<!doctype html><title>the second page</title>',
    ])
  })

  it('answers HEAD, and ignores the query string', async () => {
    const { url } = await startWithPage()
    const { body } = await rawGet(url)
    const head = await rawGet(`${url}?x=1`, {}, { method: 'HEAD' })
    expect([head.status, head.body.byteLength]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(body.byteLength))
  })

  it('takes the place of the way to GraphiQL, which stays at /graphql', async () => {
    const { url, graphql } = await startWithPage()
    expect((await rawGet(url)).status).toBe(200)
    const graphiql = await rawGet(graphql, { accept: 'text/html' })
    expect(String(graphiql.body)).toContain('GraphiQL')
  })

  it('is at the address that the server prints', async () => {
    const server = startProcess(shipped, [], { PORT: '0' })
    const [, url] = await server.prints(/^The page for lists is at (http:\/\/localhost:\d+\/)$/m)
    // Whether the page is built or not: the address is that of the page, and not the way to GraphiQL.
    expect((await rawGet(url!)).status).not.toBe(307)
  })

  it('names the command that builds it where it is not built', async () => {
    const path = emptyDirectory()
    const { url } = await startWithPage({}, { path, url: pathToFileURL(`${path}/`) })
    const { status, headers, body } = await rawGet(url)
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(String(body)).toContain('run `npm run build`')
    writePage(path, 'built')
    expect((await rawGet(url)).status).toBe(200)
  })

  it.each([
    ['GRAPHIQL=true', { PAGE: 'false' }, 307],
    ['GRAPHIQL=false', { PAGE: 'false', GRAPHIQL: 'false' }, 404],
    ['NODE_ENV=production', { NODE_ENV: 'production' }, 404],
  ])('does not exist where it is off, with %s', async (_, environment, status) => {
    const { url } = await startWithPage(environment)
    expect((await rawGet(url)).status).toBe(status)
    expect((await rawGet(asset(url, script))).status).toBe(404)
  })

  it('can be switched on in production', async () => {
    const { url } = await startWithPage({ NODE_ENV: 'production', PAGE: 'true' })
    expect((await rawGet(url)).status).toBe(200)
  })

  it('is for this machine only while the server has no clients, and needs no token', async () => {
    const { url } = await startWithPage()
    const rebound = { host: 'rebound.example.org' }
    for (const address of [url, asset(url, script)])
      expect((await rawGet(address, rebound)).status).toBe(421)
    const withClients = await startWithPage({ API_TOKENS: 'shop:0123456789abcdef' })
    for (const address of [withClients.url, asset(withClients.url, script)])
      expect((await rawGet(address, rebound)).status).toBe(200)
  })
})

describe('the assets of the page', () => {
  it.each(Object.keys(pageAssets))('include %s, which browsers can keep for ever', async (name) => {
    const { url } = await startWithPage()
    for (const coding of ['identity', 'gzip', 'br', 'br']) {
      const answer = await rawGet(asset(url, name), { 'accept-encoding': coding })
      expect(answer.status).toBe(200)
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(answer.headers['content-security-policy']).toBe("default-src 'none'")
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
      expect(answer.headers.vary).toBe('accept-encoding')
      expect(answer.headers['content-length']).toBe(String(answer.body.byteLength))
      expect(answer.headers['content-encoding'] ?? 'identity').toBe(
        name === script ? coding : 'identity',
      )
      expect(contentOf(answer)).toEqual(pageAssets[name])
    }
    const head = await rawGet(asset(url, name), {}, { method: 'HEAD' })
    expect([head.status, head.body.byteLength]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(pageAssets[name]!.byteLength))
    const known = await rawGet(asset(url, name), { 'if-none-match': head.headers.etag! })
    expect([known.status, known.body.byteLength]).toEqual([304, 0])
    expect((await rawGet(asset(url, name), {}, { method: 'POST' })).status).toBe(405)
  })

  it('have the types that browsers require with nosniff', async () => {
    const { url } = await startWithPage()
    const typeOf = async (name: string) =>
      (await rawGet(asset(url, name))).headers['content-type']?.split(';', 1)[0]
    expect(await Promise.all(Object.keys(pageAssets).map(typeOf))).toEqual([
      'text/javascript',
      'text/css',
      'image/svg+xml',
      'font/woff2',
    ])
  })

  it.each([
    '',
    'x.js',
    'constructor',
    `${script}/`,
    `${script}.br`,
    `.${script}`,
    'directory.js',
    '../beside.js',
    '%2e%2e/beside.js',
    '..%2fbeside.js',
    '..\\beside.js',
    '//beside.js',
    `x/../${script}`,
    `${script}%00`,
    'file:///etc/hostname',
  ])('do not include %j', async (name) => {
    const directory = writePageDirectory()
    mkdirSync(join(directory.path, 'assets', 'directory.js'))
    writeFileSync(join(directory.path, 'assets', `.${script}`), 'hidden')
    const { url } = await startWithPage({}, directory)
    for (const known of [{}, { 'if-none-match': '*' }] as Record<string, string>[]) {
      const answer = await rawGet(url, known, { path: `/assets/${name}` })
      expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store'])
    }
  })

  it('include those of a build that follows the start of the server', async () => {
    const { url, path } = await startWithPage()
    expect((await rawGet(asset(url, 'later-F4.js'))).status).toBe(404)
    writeFileSync(join(path, 'assets', 'later-F4.js'), 'later')
    expect(String((await rawGet(asset(url, 'later-F4.js'))).body)).toBe('later')
    expect((await rawGet(asset(url, font))).status).toBe(200)
  })
})
