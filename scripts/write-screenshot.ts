import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { startServerProcess } from '../bench/servers/server-process.ts'
import { launchChromium } from './launch-chromium.ts'

const file = fileURLToPath(new URL('../docs/images/graphiql.png', import.meta.url))
const maxBytes = 150_000

/** Opens GraphiQL, runs the first example and writes the picture of the page with its result. */
async function capture(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
  })
  await page.goto(url)
  await page.getByRole('button', { name: 'Hide editor tools' }).click()
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.getByRole('button', { name: /execute query/i }).click()
  await page.locator('.result-window').getByText('"upstreamMs"').waitFor()
  await page.mouse.move(0, 0)
  const style = '.monaco-scrollable-element > .scrollbar { visibility: hidden }'
  await page.screenshot({ path: file, animations: 'disabled', style })
}

interface LoadTimes {
  readonly firstPaintMs: number
  readonly readyMs: number
}

/** Measures how long the page takes without a cache, over a line with 10 Mbit/s and 40 ms. */
async function measure(browser: Browser, url: string): Promise<LoadTimes> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 10_000_000 / 8,
    uploadThroughput: 10_000_000 / 8,
  })
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  const times = await page.evaluate(async () => {
    const readyMs = performance.now()
    const firstPaintMs = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries())
          if (name === 'first-contentful-paint') resolve(startTime)
      }).observe({ type: 'paint', buffered: true })
    })
    return { firstPaintMs, readyMs }
  })
  await page.close()
  return times
}

/** The first measurement includes that the server loads and compresses the assets. */
async function printLoadTimes(browser: Browser, url: string): Promise<void> {
  for (const visit of ['first', 'second', 'third']) {
    const { firstPaintMs, readyMs } = await measure(browser, url)
    const times = `first paint ${firstPaintMs.toFixed()} ms, ready ${readyMs.toFixed()} ms`
    process.stdout.write(`GraphiQL at 10 Mbit/s, ${visit} visit: ${times}\n`)
  }
}

const server = await startServerProcess('dist/main.js', {
  environment: { NODE_ENV: 'development', PORT: '0', DATA_DIR: 'none' },
  ready: /Open (http:\S+)/,
})
try {
  const browser = await launchChromium()
  try {
    await printLoadTimes(browser, server.printed[0]!)
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
