import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { startServerProcess } from '../bench/servers/server-process.ts'

const file = fileURLToPath(new URL('../docs/images/graphiql.png', import.meta.url))
const maxBytes = 150_000

const chromiumPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPaths.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error(`no Chromium at ${chromiumPaths.join(', ')}`)
  return chromium.launch({ executablePath, args: flags })
}

/** Opens GraphiQL, runs the first example and writes the picture of the page with its result. */
async function capture(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
  })
  await page.goto(url)
  await page.getByRole('button', { name: 'Hide editor tools' }).click()
  await page.getByRole('button', { name: /execute query/i }).click()
  await page.getByRole('menuitem', { name: 'OneDevice' }).click()
  await page.locator('.result-window').getByText('"upstreamMs"').waitFor()
  await page.mouse.move(0, 0)
  const style = '.monaco-scrollable-element > .scrollbar { visibility: hidden }'
  await page.screenshot({ path: file, animations: 'disabled', style })
}

const server = await startServerProcess('dist/main.js', {
  environment: { NODE_ENV: 'development', PORT: '0', DATA_DIR: 'none' },
  ready: /Open (http:\S+)/,
})
try {
  const browser = await openBrowser()
  try {
    await capture(browser, server.printed[0]!)
  } finally {
    await browser.close()
  }
} finally {
  await server.stop()
}
const { size } = statSync(file)
process.stdout.write(`docs/images/graphiql.png: ${size.toLocaleString('en')} bytes\n`)
if (size > maxBytes) throw new Error(`the picture has more than ${maxBytes} bytes`)
