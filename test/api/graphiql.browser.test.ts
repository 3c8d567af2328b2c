import type { BrowserContextOptions, Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasChromium, openBrowser as openChromium } from '../support/chromium.ts'
import { startBoth } from '../support/start-server.ts'

const openBrowser = (options: BrowserContextOptions = {}) =>
  openChromium({ viewport: { width: 1400, height: 2500 }, ...options })

const runButton = (page: Page) => page.getByRole('button', { name: /execute query/i })
const tabs = (page: Page) => page.locator('.graphiql-tab')

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('graphiql:tabState'))

/** Opens the page. Its buttons exist before its editors. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
}

/** Replaces the operation of the open tab. */
async function write(page: Page, operation: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(operation)
  await expect.poll(() => stored(page)).toContain(JSON.stringify(operation))
}

describe.skipIf(!hasChromium('the browser test of GraphiQL'))('GraphiQL in a browser', () => {
  it('opens offline and runs the bulk example', async () => {
    const { url, sandbox } = await startBoth({}, { PAGE: 'false' })
    const page = await openBrowser()
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    const violations: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
    })

    await open(page, new URL('/', url).href)
    expect(page.url()).toBe(url)
    await tabs(page).getByText('BulkLookup', { exact: true }).click()
    await runButton(page).click()
    const result = page.locator('.result-window')
    await result.getByText('"devices"').waitFor()
    const shown = await result.textContent()
    expect(shown).toMatch(/"total":\s120/)
    expect(shown).toMatch(/"devices":.*"address":\s"\+999100000001"/s)
    await expect.poll(() => sandbox.calls().bulkSizes).toEqual([120])

    const origin = new URL('/', url).href
    const external = requested.filter(
      (address) => !address.startsWith('data:') && !address.startsWith(origin),
    )
    expect(external).toEqual([])
    expect(violations).toEqual([])
    // A script that is not the page's own does not run.
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.body.append(script)
    })
    expect(await page.evaluate(() => 'injected' in window)).toBe(false)
    await expect.poll(() => violations.length).toBe(1)
  }, 60_000)

  it('restores the edited operation and its headers after a reload, in the same tab', async () => {
    const { url } = await startBoth()
    const page = await openBrowser()
    await open(page, url)
    await tabs(page).getByText('RefreshDevice').click()
    const count = await tabs(page).count()
    await write(page, '# my own work\n{ __typename }')
    await page.getByRole('button', { name: 'Headers' }).click()
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click()
    await page.keyboard.insertText('{ "x-own": "header" }')
    await expect.poll(() => stored(page)).toContain('x-own')
    // Proxies log URLs, so operations must not be part of them.
    expect(page.url()).toBe(url)
    await page.reload()
    await page.locator('.graphiql-query-editor').getByText('my own work').waitFor()
    expect(await tabs(page).count()).toBe(count)
    for (const name of ['BulkLookup', 'New tab']) {
      const isNew = name === 'New tab'
      await (
        isNew ? page.getByRole('button', { name }) : tabs(page).getByText(name).first()
      ).click()
      const index = isNew ? count : 2
      await expect.poll(() => stored(page)).toContain(`"activeTabIndex":${index}`)
      await page.reload()
      await page.locator('.graphiql-query-editor .view-line').first().waitFor()
      await expect.poll(() => tabs(page).count()).toBe(isNew ? count + 1 : count)
    }
  }, 60_000)

  it('keeps a history of operations, also after a reload', async () => {
    const { url } = await startBoth()
    const page = await openBrowser()
    await open(page, url)
    await write(page, 'query OfMyHistory { __typename }')
    await page.keyboard.press('Control+Enter')
    await page.locator('.result-window').getByText('"Query"').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.locator('.graphiql-history').getByText('OfMyHistory').waitFor()
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
    await page.locator('.graphiql-explorer-root').first().waitFor()
    expect(await page.locator('.graphiql-history').count()).toBe(0)
  }, 60_000)

  it('names the wrong field in an error, and a similar one', async () => {
    const { url } = await startBoth()
    const page = await openBrowser()
    await open(page, url)
    await write(page, 'query Wrong { device(address: "+999100000001") { rcsEnable } }')
    await runButton(page).click()
    await page.locator('.result-window').getByText('Did you mean').waitFor()
    const shown = await page.locator('.result-window').textContent()
    expect(shown).toMatch(/rcsEnable\\?"/)
    expect(shown).toMatch(/rcsEnabled\\?"/)
  }, 60_000)

  it('fits a screen that is 390 pixels wide', async () => {
    const { url } = await startBoth()
    const viewport = { width: 390, height: 844 }
    const page = await openBrowser({ viewport, isMobile: true, hasTouch: true })
    await open(page, url)
    await runButton(page).tap()
    const result = page.locator('.result-window')
    await result.getByText('"rcsEnabled"').waitFor()
    await page.screenshot() // layout is complete
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(viewport.width)
    for (const part of [runButton(page), result, page.locator('.graphiql-query-editor')]) {
      const box = (await part.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width)
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height)
      expect(box.height).toBeGreaterThanOrEqual(40)
    }
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).tap()
    await page.locator('.graphiql-plugin').getByText('Root Types').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    await runButton(page).tap({ trial: true })
  }, 60_000)

  it.each(['light', 'dark'] as const)(
    'is %s if the system is',
    async (colorScheme) => {
      const { url } = await startBoth()
      const page = await openBrowser({ colorScheme })
      await open(page, url)
      await runButton(page).waitFor()
      const background = await page
        .locator('.graphiql-container')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
      const [red = 0] = background.match(/\d+/g)!.map(Number)
      expect(red < 128).toBe(colorScheme === 'dark')
    },
    60_000,
  )

  it('paints after 50 KB, and works after 1.5 MB', async () => {
    const { url } = await startBoth()
    const page = await openBrowser()
    const requests: Request[] = []
    page.on('requestfinished', (request) => requests.push(request))
    await open(page, url)
    await expect.poll(() => requests.map((one) => one.resourceType())).toContain('font')
    const sizes = requests.map(async (one) => {
      const { responseBodySize, responseHeadersSize } = await one.sizes()
      return { type: one.resourceType(), bytes: responseBodySize + responseHeadersSize }
    })
    const responses = await Promise.all(sizes)
    const bytesOf = (...types: string[]) =>
      responses.reduce((sum, { type, bytes }) => sum + (types.includes(type) ? bytes : 0), 0)
    expect(bytesOf('document', 'stylesheet')).toBeLessThan(50_000)
    expect(bytesOf('document', 'stylesheet', 'script', 'font')).toBeLessThan(1_500_000)
  }, 60_000)
})
