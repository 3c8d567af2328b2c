import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startMain } from '../support/start-main.ts'
import { startHttp2Proxy } from './support/start-http2-proxy.ts'
import { buildPage, startPage } from './support/start-page.ts'

const chromiumPath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path))
if (chromiumPath === undefined) {
  process.stderr.write('\nNO CHROMIUM FOUND: the tests of the React page are SKIPPED.\n\n')
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

const componentCount = 300

/** Opens the example page and waits until its components show their results. */
async function openPage(
  client: string,
  way: string,
  {
    command = 'preview',
    http2Streams,
  }: { command?: 'dev' | 'preview'; http2Streams?: number } = {},
) {
  const { url, sandbox } = await startMain({}, { singleLatencyMs: 120, bulkLatencyMs: 250 })
  const originUrl = await startPage(url, command)
  const pageUrl = http2Streams ? await startHttp2Proxy(originUrl, http2Streams) : originUrl
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: flags })
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ ignoreHTTPSErrors: true })
  let requestCount = 0
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') requestCount++
  })
  await page.goto(`${pageUrl}?client=${client}&way=${way}&count=${componentCount}`)
  const shown = page.locator('[data-result=RCS], [data-result=SMS]')
  await expect.poll(() => shown.count(), { timeout: 45_000 }).toBe(componentCount)
  const { bulkSizes, singleCalls, violations } = sandbox.calls()
  expect(violations).toEqual({})
  return { requestCount, bulkSizes, singleCalls }
}

describe.skipIf(chromiumPath === undefined)('a page of 300 components', () => {
  beforeAll(buildPage)

  it.each([
    ['apollo', 'arrays'],
    ['apollo', 'aliases'],
    ['urql', 'arrays'],
    ['urql', 'aliases'],
  ])('needs few calls with %s and %s', async (client, way) => {
    const measured = await openPage(client, way)
    expect(measured.bulkSizes.length).toBeLessThanOrEqual(3)
    expect(measured.singleCalls).toBeLessThanOrEqual(20)
  })

  it.each(['apollo', 'urql'])('makes 300 single calls with %s alone', async (client) => {
    const measured = await openPage(client, 'separate')
    expect(measured).toMatchObject({ requestCount: 300, bulkSizes: [], singleCalls: 300 })
  })
  // 16 of the 100 are in flight, so fewer than 100 wait: too few for a bulk call.
  it('makes 300 single calls over HTTP/2 with 100 streams', async () => {
    const measured = await openPage('urql', 'separate', { http2Streams: 100 })
    expect(measured).toMatchObject({ requestCount: 300, bulkSizes: [], singleCalls: 300 })
  })

  it('works from its sources too', async () => {
    const { bulkSizes, singleCalls } = await openPage('urql', 'arrays', { command: 'dev' })
    expect(bulkSizes.length).toBeLessThanOrEqual(3)
    expect(singleCalls).toBeLessThanOrEqual(20)
  })
})
