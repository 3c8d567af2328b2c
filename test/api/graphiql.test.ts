import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentOf, rawGet } from '../support/raw-get.ts'
import { startBoth } from '../support/start-server.ts'

const html = { accept: 'text/html' }

/** The page, and the addresses of the assets that it names. */
async function getPage(url: string) {
  const page = await rawGet(url, html)
  const names = page.body.toString().matchAll(/(?:href|src)="([^"]+)"/g)
  return { page, assets: Array.from(names, ([, name]) => new URL(name!, url)) }
}

const immutable = 'public, max-age=31536000, immutable'

describe('the page of GraphiQL', () => {
  it('is small, fits narrow screens, and may run the scripts of its server only', async () => {
    const { url } = await startBoth()
    const { page, assets } = await getPage(url)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body.byteLength).toBeLessThan(2000)
    expect(page.body.toString()).toContain(
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
    )
    expect(page.body.toString()).not.toMatch(/<script[^>]*>[^<]/)
    for (const { href } of assets) expect(href.startsWith(`${url}/assets/`)).toBe(true)
    const policy = String(page.headers['content-security-policy']).split('; ')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("worker-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('is not sent again to a browser that has it', async () => {
    const { url } = await startBoth()
    const { headers } = await rawGet(url, html)
    expect(headers['cache-control']).toBe('no-cache')
    const etag = headers.etag!
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const answer = await rawGet(url, { ...html, 'if-none-match': known })
      expect([answer.status, answer.body.byteLength]).toEqual([304, 0])
      expect(answer.headers.etag).toBe(etag)
      expect(answer.headers['content-security-policy']).toBe(headers['content-security-policy'])
    }
    expect((await rawGet(url, { ...html, 'if-none-match': 'W/"other"' })).status).toBe(200)
  })

  it.each([
    ['GET', 307, 'graphql'],
    ['HEAD', 307, 'graphql'],
    ['POST', 404, undefined],
  ])('is where %s of / leads to without the page: %i', async (method, status, location) => {
    const { url } = await startBoth({}, { PAGE: 'false' })
    const answer = await rawGet(new URL('/?x=1', url), {}, { method })
    expect([answer.status, answer.headers.location]).toEqual([status, location])
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('the assets of GraphiQL', () => {
  it('can be kept for ever, and have the same content in every coding', async () => {
    const { url } = await startBoth()
    const { assets } = await getPage(url)
    expect(assets.map(({ pathname }) => pathname.split('.').at(-1))).toEqual([
      'ico',
      'css',
      'js',
      'js',
    ])
    for (const asset of assets) {
      const name = asset.pathname.split('/').at(-1)!
      for (const coding of ['identity', 'gzip', 'br', 'br']) {
        const answer = await rawGet(asset, { 'accept-encoding': coding })
        expect(answer.status).toBe(200)
        expect(answer.headers['cache-control']).toBe(immutable)
        expect(answer.headers['x-content-type-options']).toBe('nosniff')
        expect(answer.headers['content-security-policy']).toBe("default-src 'none'")
        expect(answer.headers['content-encoding'] ?? 'identity').toBe(coding)
        expect(answer.headers.vary).toBe('accept-encoding')
        expect(answer.headers['content-length']).toBe(String(answer.body.byteLength))
        expect(name.split('.')[0]).toBe(hash('sha256', contentOf(answer), 'base64url'))
      }
      const head = await rawGet(asset, {}, { method: 'HEAD' })
      expect([head.status, head.body.byteLength]).toEqual([200, 0])
      expect(Number(head.headers['content-length'])).toBeGreaterThan(1000)
      const known = await rawGet(asset, { 'if-none-match': `W/"${name}"` })
      expect([known.status, known.body.byteLength]).toEqual([304, 0])
      expect((await rawGet(asset, {}, { method: 'POST' })).status).toBe(405)
    }
  })

  it('have a style without fonts, and each font in a file of its own', async () => {
    const { url } = await startBoth()
    const { assets } = await getPage(url)
    const address = assets.find(({ pathname }) => pathname.endsWith('.css'))!
    const style = (await rawGet(address)).body.toString()
    expect(style).not.toContain('data:font')
    const fonts = Array.from(
      style.matchAll(/url\(([\w-]+\.(?:woff2?|ttf))\)/g),
      ([, name]) => name!,
    )
    expect(fonts.length).toBeGreaterThan(30)
    for (const name of new Set(fonts)) {
      const font = await rawGet(new URL(name, address), { 'accept-encoding': 'br' })
      expect(font.headers['content-type']).toBe(`font/${name.split('.')[1]}`)
      expect(font.headers['content-encoding']).toBe(name.endsWith('.ttf') ? 'br' : undefined)
    }
  })

  it('are loaded for a server that was restarted while the page was open', async () => {
    const { assets } = await getPage((await startBoth()).url)
    const { url } = await startBoth()
    for (const { pathname } of assets)
      expect((await rawGet(new URL(pathname, url))).status).toBe(200)
  })

  it.each(['', 'x.js', 'constructor', '../x', 'V5Lpmsyn1LcVPrqPkmD4EHffk9P5APdJaS3xCImVW3o.css/'])(
    'do not include %j',
    async (name) => {
      const { url } = await startBoth()
      const answer = await rawGet(`${url}/assets/${name}`)
      expect(answer.status).toBe(404)
      expect(answer.headers['cache-control']).toBe('no-store')
    },
  )

  it('are for this machine only, as the page is, while the server has no clients', async () => {
    const { url } = await startBoth()
    const { assets } = await getPage(url)
    const rebound = { host: 'rebound.example.org' }
    for (const address of [...assets, new URL('/', url), new URL(`${url}/assets/x.js`)])
      expect((await rawGet(address, rebound)).status).toBe(421)
  })

  it('do not exist where GraphiQL is off', async () => {
    const { assets } = await getPage((await startBoth()).url)
    const { url } = await startBoth({}, { GRAPHIQL: 'false', PAGE: 'false' })
    for (const { pathname } of [...assets, new URL('/', url)])
      expect((await rawGet(new URL(pathname, url))).status).toBe(404)
  })
})
