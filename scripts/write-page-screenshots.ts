import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { startServerProcess } from '../bench/servers/server-process.ts'
import { launchChromium } from './launch-chromium.ts'

/** Where the pictures of the documentation are, and where the others go. */
const docs = fileURLToPath(new URL('../docs/images/', import.meta.url))
const others = process.argv[2]
const maxBytes = 150_000

const widths = [390, 1280, 2560] as const
const modes = ['light', 'dark'] as const

/** The pictures that the documentation shows, by their names. */
const documented = new Set(['review-1280-light', 'results-1280-light', 'live-1280-dark'])

/** A list as people have it: two countries, repeats, and numbers that are none. */
function spreadsheet(): string {
  const rows = Array.from({ length: 12_000 }, (_, place) => {
    const own = `+49${15_110_000_000 + place * 7}`
    const number =
      place % 400 === 11
        ? '4,91511E+11'
        : place % 250 === 30
          ? 'call me'
          : place % 60 === 17
            ? `+49${15_110_000_000 + (place - 1) * 7}`
            : place % 3 === 0
              ? `+43${664_100_000 + place * 7}`
              : own
    return `Customer ${place + 1};${number};${place % 3 === 0 ? 'Vienna' : 'Berlin'}`
  })
  return ['Name;Mobile;City', ...rows].join('\r\n')
}

interface Shot {
  readonly page: Page
  readonly ending: string
}

async function shoot({ page, ending }: Shot, state: string): Promise<void> {
  const name = `${state}-${ending}`
  await page.mouse.move(0, 0)
  await page.evaluate(() => scrollTo(0, 0))
  if (others !== undefined) {
    mkdirSync(others, { recursive: true })
    await page.screenshot({ path: join(others, `${name}.png`), fullPage: true })
  }
  if (!documented.has(name)) return
  const path = join(docs, `page-${state}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  const { size } = statSync(path)
  process.stdout.write(`docs/images/page-${state}.png: ${size.toLocaleString('en')} bytes\n`)
  if (size > maxBytes) throw new Error(`the picture has more than ${maxBytes} bytes`)
}

/** Takes the pictures of the states that a person sees on the way. */
async function walk(shot: Shot, url: string): Promise<void> {
  const { page } = shot
  await page.goto(url)
  await page.getByText('Drop your file here').waitFor()
  await shoot(shot, 'start')
  const file = { name: 'summer-campaign.csv', mimeType: '', buffer: Buffer.from(spreadsheet()) }
  await page.getByLabel('File with phone numbers').setInputFiles(file)
  await page.locator('.reasons').waitFor()
  await shoot(shot, 'review')
  await page.getByRole('button', { name: /^Look up [\d,]+ number/ }).click()
  await page.locator('[data-phase=live], [data-phase=results]').waitFor()
  await shoot(shot, 'running')
  await page.locator('[data-state=COMPLETED]').waitFor()
  await page.locator('.chart svg').first().waitFor()
  await page.locator('.entries-space .rcs').first().waitFor()
  await shoot(shot, 'results')
  await page.getByRole('link', { name: 'Live' }).click()
  await page.getByRole('button', { name: /^Look up 300/ }).click()
  await page.locator('.try-result strong').waitFor()
  const { width } = page.viewportSize()!
  await page.setViewportSize({ width, height: 1250 }) // the whole view
  await shoot(shot, 'live')
}

async function walkEverywhere(browser: Browser, url: string): Promise<void> {
  for (const colorScheme of modes) {
    for (const width of widths) {
      const ending = `${width}-${colorScheme}`
      const isWanted = others !== undefined || [...documented].some((name) => name.endsWith(ending))
      if (!isWanted) continue
      const height = width === 1280 ? 800 : width === 390 ? 844 : 1440
      const page = await browser.newPage({ viewport: { width, height }, colorScheme })
      await walk({ page, ending }, url)
      await page.close()
    }
  }
}

const server = await startServerProcess('dist/main.js', {
  environment: { NODE_ENV: 'development', PORT: '0', DATA_DIR: 'none', MAX_OPEN_JOBS: '100' },
  ready: /Open (http:\S+)/,
})
try {
  const browser = await launchChromium()
  try {
    await walkEverywhere(browser, new URL('/', server.printed[0]).href)
  } finally {
    await browser.close()
  }
} finally {
  await server.stop()
}
