import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasChromium } from '../support/chromium.ts'
import { uploadList } from '../support/job-requests.ts'
import { openPage } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'

const rowCount = 1_000_000
const uniqueCount = 5000

/** A million rows of few numbers, so that the test does not wait for a million lookups. */
const list = Array.from(
  { length: rowCount },
  (_, place) => `+${999_100_000_000 + (place % uniqueCount)}`,
)

const table = (page: Page) => page.getByRole('table', { name: /^Rows:/ })
const rowAt = (page: Page, place: number) => page.locator(`[aria-rowindex="${place + 1}"]`)

/** The place of the row, and its number, once it has loaded. */
async function shownRow(page: Page, place: number): Promise<string> {
  const row = rowAt(page, place)
  await row.locator('.rcs').waitFor()
  return (await row.locator('.cell-number').textContent())!
}

const numberOf = (place: number) => `+${999_100_000_000 + ((place - 1) % uniqueCount)}`

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

describe.skipIf(!hasChromium('the list of a million in the page'))('a list of a million', () => {
  it('scrolls to its end and to any place, within a memory bound', async () => {
    const { url } = await startMain({}, {})
    const { body } = await uploadList(url, list.join('\n'), {
      headers: { 'content-type': 'text/plain' },
    })
    const { page, complaints } = await openPage(url, { hash: `#/lists/${body.nodeId}` })
    await page.locator('[data-state=COMPLETED]').waitFor({ timeout: 60_000 })
    expect(await table(page).getAttribute('aria-rowcount')).toBe(String(rowCount + 1))
    expect(await shownRow(page, 1)).toBe(numberOf(1))
    const before = await heapBytes(page)

    await table(page).focus()
    await page.keyboard.press('End')
    expect(await shownRow(page, rowCount)).toBe(numberOf(rowCount))
    await page.keyboard.press('PageUp')
    expect(await shownRow(page, rowCount - 14)).toBe(numberOf(rowCount - 14))
    await page.keyboard.press('Home')
    expect(await shownRow(page, 1)).toBe(numberOf(1))

    // The wheel moves by as much as in a short list, although the list is higher than browsers allow.
    await table(page).hover()
    await page.mouse.wheel(0, 400)
    await expect.poll(() => firstWholeRow(page)).toBe(11)

    // Each step of a scroll bar skips thousands of rows.
    for (let step = 1; step <= 60; step++) {
      await table(page).evaluate((element, part) => {
        element.scrollTop = (element.scrollHeight - element.clientHeight) * part
      }, step / 61)
      await page.locator('.entries-space .rcs').first().waitFor()
    }
    const place = await firstWholeRow(page)
    expect(place).toBeGreaterThan(0.97 * rowCount)
    expect(await shownRow(page, place)).toBe(numberOf(place))
    expect(await page.locator('.entries-space .entry').count()).toBeLessThan(60)
    expect((await heapBytes(page)) - before).toBeLessThan(20_000_000)
    expect(complaints).toEqual([])
  }, 120_000)

  it('scrolls in the rows of a filter, to its end too', async () => {
    const { url } = await startMain({}, {})
    const { body } = await uploadList(url, list.join('\n'), {
      headers: { 'content-type': 'text/plain' },
    })
    const { page } = await openPage(url, { hash: `#/lists/${body.nodeId}` })
    await page.locator('[data-state=COMPLETED]').waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Duplicates 995,000' }).click()
    expect(await shownRow(page, 1)).toBe(numberOf(1))
    await table(page).focus()
    await page.keyboard.press('End')
    expect(await shownRow(page, rowCount - uniqueCount)).toBe(numberOf(rowCount))
    expect(await rowAt(page, rowCount - uniqueCount + 1).count()).toBe(0)
  }, 120_000)
})

/** The place of the first row that is shown as a whole. */
function firstWholeRow(page: Page): Promise<number> {
  return table(page).evaluate((element) => {
    const top = element.getBoundingClientRect().top + 38
    const rows = Array.from(element.querySelectorAll('.entries-space .entry'))
    const shown = rows
      .filter((row) => row.getBoundingClientRect().top >= top - 1)
      .map((row) => Number(row.getAttribute('aria-rowindex')) - 1)
    return Math.min(...shown)
  })
}
