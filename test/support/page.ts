import type { BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from './chromium.ts'

/** The page in a browser, and what it asked for and complained about. */
export interface OpenedPage {
  readonly page: Page
  /** URLs of other servers, and violations of the policy and errors. Both stay empty. */
  readonly external: readonly string[]
  readonly complaints: readonly string[]
}

/** Opens the page of a server. `url` is that of its API. */
export async function openPage(
  url: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenedPage> {
  const page = await openBrowser({ viewport: { width: 1280, height: 900 }, ...options })
  const origin = new URL('/', url).href
  const external: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(origin) && !/^(data|blob):/.test(address)) external.push(address)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${origin}${hash}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, external, complaints }
}

/** Chooses a file on the first page, and waits for its review. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.getByLabel('File with phone numbers').setInputFiles(file)
}

export const startButton = (page: Page) =>
  page.getByRole('button', { name: /^Look up [\d,]+ number/ })

/** Starts the reviewed list, and waits until it shows a phase. */
export async function startList(page: Page, phase: 'live' | 'results'): Promise<void> {
  await startButton(page).click()
  await page.locator(`[data-phase=${phase}]`).waitFor()
}

/** The number that a figure of the page shows, by its name. */
export async function figure(page: Page, name: string): Promise<string> {
  const one = page.locator('.figure').filter({ has: page.getByText(name, { exact: true }) })
  return (await one.locator('.figure-value').textContent()) ?? ''
}

/** The number of a choice of rows, by its name. */
export async function rowCount(page: Page, name: string): Promise<number> {
  const chip = page.getByRole('button', { name: new RegExp(`^${name} [\\d,]+$`) })
  return Number((await chip.textContent())!.replaceAll(/\D/g, ''))
}

/** Whether something is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
