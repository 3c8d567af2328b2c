import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startBoth } from '../support/start-server.ts'

const chromiumPath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path))
if (chromiumPath === undefined) {
  process.stderr.write('\nNO CHROMIUM FOUND: the browser test of GraphiQL is SKIPPED.\n\n')
}

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

async function openBrowser() {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: quietFlags })
  onTestFinished(() => browser.close())
  return browser.newPage({ viewport: { width: 1400, height: 2500 } })
}

describe.skipIf(chromiumPath === undefined)('GraphiQL in a browser', () => {
  it('opens offline and runs the bulk example from its menu', async () => {
    const { url, sandbox } = await startBoth()
    const page = await openBrowser()
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    const violations: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
    })

    await page.goto(url)
    await page.getByRole('button', { name: /execute query/i }).click()
    await page.getByRole('menuitem', { name: 'BulkLookup' }).click()
    const result = page.locator('.result-window')
    await result.getByText('"devices"').waitFor()
    const shown = await result.textContent()
    expect(shown).toMatch(/"total":\s120/)
    expect(shown).toMatch(/"devices":.*"address":\s"\+999100000001"/s)
    await expect.poll(() => sandbox.calls().bulkSizes).toEqual([120])

    const external = requested.filter(
      (address) => !/^(blob:|data:)/.test(address) && !address.startsWith(url),
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

  it('restores the edited operation after a reload, in the same tab', async () => {
    const { url } = await startBoth()
    const page = await openBrowser()
    await page.goto(url)
    const editor = page.locator('.graphiql-query-editor')
    await editor.getByText('OneDevice').first().click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('# my own work\n')
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('graphiql:tabState')))
      .toContain('my own work')
    // Proxies log URLs, so operations must not be part of them.
    expect(page.url()).toBe(url)
    await page.reload()
    await editor.getByText('my own work').waitFor()
    expect(await page.locator('.graphiql-tab').count()).toBe(1)
  }, 60_000)
})
