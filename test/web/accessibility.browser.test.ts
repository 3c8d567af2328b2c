import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { axeFindings } from '../support/axe.ts'
import { hasChromium } from '../support/chromium.ts'
import { tokens } from '../support/client-tokens.ts'
import { chooseFile, openPage, overflow, startButton } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'

const numbers = addressList(1200)
const list = ['phone;name', ...numbers, numbers[0], '0151 234567', 'word', '+999000000404'].join(
  '\n',
)

const widths = [2560, 1280, 390]

/** Checks a state of the page. Nothing is wider than the window at any width. */
async function check(page: Page, state: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflow(page), `${state} at ${width}`).toBeLessThanOrEqual(0)
    const findings = width < 2560 ? await axeFindings(page) : []
    expect(findings, `${state} at ${width}`).toEqual([])
  }
}

describe.skipIf(!hasChromium('the accessibility of the page'))('accessibility', () => {
  it.each(['light', 'dark'] as const)(
    'is without findings in every state, %s',
    async (colorScheme) => {
      const { url, sandbox, child } = await startMain()
      const { page } = await openPage(url, { colorScheme })
      await check(page, 'first visit')
      await page.getByRole('link', { name: 'Lists', exact: true }).click()
      await page.getByText('No lists yet').waitFor()
      await check(page, 'no lists')

      await page.getByRole('link', { name: 'Look up', exact: true }).click()
      const field = page.getByRole('textbox', { name: 'Phone number' })
      await field.fill('+999100000001')
      await page.keyboard.press('Enter')
      await page.locator('.verdict').waitFor()
      await check(page, 'one number')
      await field.fill('12')
      await page.keyboard.press('Enter')
      await page.getByText('Too few digits').waitFor()
      await check(page, 'no number')
      const workbook = { name: 'list.xlsx', mimeType: '', buffer: Buffer.from('PK') }
      await page.getByLabel('File with phone numbers').setInputFiles(workbook)
      await page.getByText('This is an Excel workbook').waitFor()
      await page.getByRole('button', { name: 'Paste numbers' }).click()
      await check(page, 'pasting, after a workbook')
      await page.getByRole('button', { name: 'Use a file instead' }).click()

      await chooseFile(page, 'list.csv', list)
      await startButton(page).waitFor()
      await page.locator('.reasons').waitFor()
      await check(page, 'review')
      sandbox.plan([{ status: 429, headers: { 'retry-after': '600' } }])
      await startButton(page).click()
      await page.getByText('Kaleyra limits the speed').waitFor()
      await check(page, 'waiting')
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.getByRole('button', { name: 'Resume' }).waitFor()
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByRole('dialog').waitFor()
      await check(page, 'paused, with a question')
      await page.getByRole('button', { name: 'Cancel the lookup' }).click()
      await page.locator('[data-state=CANCELED]').waitFor()
      await check(page, 'canceled')

      sandbox.plan([])
      await page.getByRole('link', { name: 'Live' }).click()
      await page.getByRole('heading', { name: 'Try it' }).waitFor()
      await check(page, 'live view')
      await page.goto(new URL('/#/lists', url).href)
      await page.locator('.list-row').first().waitFor()
      await check(page, 'lists')
      await page.goto(new URL('/#/lists/nothing', url).href)
      await page.getByRole('heading', { name: 'This list is not available' }).waitFor()
      await check(page, 'gone')
      child.kill('SIGKILL')
      await page.goto(new URL('/#/lists/another', url).href)
      await page.getByText('The connection to the server is lost').waitFor()
      await check(page, 'lost')
    },
    120_000,
  )

  it.each(['light', 'dark'] as const)(
    'is without findings in the results, %s',
    async (colorScheme) => {
      const { url } = await startMain()
      const { page } = await openPage(url, { colorScheme })
      await chooseFile(page, 'list.csv', list)
      await startButton(page).click()
      await page.locator('[data-state=COMPLETED]').waitFor()
      await page.locator('.chart svg').first().waitFor()
      await page.locator('.entries-space .rcs').first().waitFor()
      await check(page, 'partial failure')
      await page.getByText('Show as a table').first().click()
      await check(page, 'charts as tables')
      await page.getByRole('button', { name: 'Failed 1' }).click()
      await page.getByText('Kaleyra returned no result for this number').waitFor()
      await check(page, 'failed rows')
    },
    120_000,
  )

  it('is without findings where a token is asked for', async () => {
    const { url } = await startMain(tokens)
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(url, { colorScheme })
      await page.getByLabel('Access token', { exact: true }).fill('wrong-token-0123456789')
      await page.keyboard.press('Enter')
      await page.getByText('The server does not accept this token').waitFor()
      await check(page, 'wrong token')
    }
  }, 60_000)

  it('needs no pointer, and keeps the focus at the step', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const press = async (key: string, times = 1) => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key)
    }
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 60) ?? '')
    const tabTo = async (text: string | RegExp) => {
      for (let time = 0; time < 60; time++) {
        await press('Tab')
        if ((await focused()).match(text)) return
      }
      throw new Error(`the key Tab does not lead to ${text}`)
    }
    await tabTo('Skip to content')
    await press('Enter')
    await tabTo('Paste numbers')
    await press('Enter')
    await page.keyboard.insertText(numbers.join('\n'))
    await tabTo(/^Check 1,200 lines/)
    await press('Enter')
    await startButton(page).waitFor()
    await tabTo(/^Look up 1,200 numbers/)
    await press('Enter')
    await page.locator('[data-state=COMPLETED]').waitFor()
    expect(await focused()).not.toBe('')
    await expect.poll(focused).toBe('Reach')
    await tabTo('Download CSV')
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
    await tabTo(/^RCS [\d,]+$/)
    await press('Enter')
    await page.locator('.entries-space .rcs.enabled').first().waitFor()
    await tabTo(/^RowNumber/)
    await press('PageDown', 3)
    await expect
      .poll(() => page.locator('.entries').evaluate((element) => element.scrollTop))
      .toBeGreaterThan(900)
  }, 60_000)
})
