import type { BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { chromiumPath, launchChromium } from '../../scripts/launch-chromium.ts'

/** Whether tests can open a browser. If not, it prints a loud line: `what` is skipped. */
export function hasChromium(what: string): boolean {
  if (chromiumPath !== undefined) return true
  process.stderr.write(`\nNO CHROMIUM FOUND: ${what} is SKIPPED.\n\n`)
  return false
}

/** Opens an empty page in a browser of its own, which ends with the test. */
export async function openBrowser(
  options: BrowserContextOptions = {},
  flags: readonly string[] = [],
): Promise<Page> {
  const browser = await launchChromium(flags)
  onTestFinished(() => browser.close())
  return browser.newPage(options)
}
