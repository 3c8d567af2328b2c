import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { hasChromium } from '../support/chromium.ts'
import { chooseFile, openPage, rowCount, startButton } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'

/** 20,000 rows as Excel writes them in Germany: two countries, duplicates, invalid numbers. */
function spreadsheet(): string {
  const rows = Array.from({ length: 20_000 }, (_, place) => {
    if (place % 100 === 7) return '9,99E+11'
    if (place % 50 === 3) return `+49${15_100_000_000 + place - 1}`
    return place % 4 === 0 ? `+43${6_640_000_000 + place}` : `+49${15_100_000_000 + place}`
  })
  return ['Name;Mobile', ...rows.map((number, place) => `Person ${place};${number}`)].join('\r\n')
}

/** Clicks a button as a person does, and counts it as a step. */
function createSteps(page: Page) {
  let count = 0
  return {
    count: () => count,
    take: async (step: () => Promise<unknown>) => {
      count += 1
      await step()
    },
    page,
  }
}

interface ResultRow {
  readonly address: string
  readonly status: string
  readonly rcs_enabled: string
  readonly carrier_id: string
}

async function downloadOf(page: Page, step: () => Promise<unknown>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), step()])
  return readFileSync(await download.path(), 'utf8')
}

describe.skipIf(!hasChromium('the whole way through the page'))('the page', () => {
  it('leads from a spreadsheet to the downloaded reach in at most 4 steps', async () => {
    const { url } = await startMain({}, { bulkLatencyMs: 30 })
    const { page, external, complaints } = await openPage(url)
    const steps = createSteps(page)

    await steps.take(() => chooseFile(page, 'summer.csv', spreadsheet()))
    await startButton(page).waitFor()
    await page
      .getByText('Phone numbers are in “Mobile”. Semicolons separate the columns.')
      .waitFor()
    expect(await page.locator('.preview tbody tr').count()).toBe(20)
    await page.locator('.bar-name').getByText('Germany').waitFor()
    await page.locator('.bar-name').getByText('Austria').waitFor()
    await page.getByText('Shortened by the spreadsheet').waitFor()
    expect(await page.locator('.examples code').first().textContent()).toBe('9,99E+11')

    await steps.take(() => startButton(page).click())
    await page.locator('[data-state=COMPLETED]').waitFor()
    let csv = ''
    await steps.take(async () => {
      const button = page.getByRole('button', { name: 'Download CSV' })
      csv = await downloadOf(page, () => button.click())
    })
    expect(steps.count()).toBeLessThanOrEqual(4)

    const rows = parse<ResultRow>(csv, { columns: true, bom: true })
    const found = rows.filter(({ status }) => status === 'FOUND')
    const enabled = found.filter(({ rcs_enabled: isEnabled }) => isEnabled === 'true')
    const countOf = (status: string) => rows.filter((row) => row.status === status).length
    expect(rows).toHaveLength(20_000)
    expect(await rowCount(page, 'All')).toBe(20_000)
    expect(await rowCount(page, 'RCS')).toBe(enabled.length)
    expect(await rowCount(page, 'No RCS')).toBe(found.length - enabled.length)
    expect(await rowCount(page, 'Invalid')).toBe(countOf('INVALID'))
    expect(await rowCount(page, 'Duplicates')).toBe(countOf('DUPLICATE'))
    expect([countOf('INVALID'), countOf('DUPLICATE')]).toEqual([200, 200])
    const headline = `${enabled.length.toLocaleString('en')} of ${found.length.toLocaleString('en')}`
    await page.getByText(`${headline} checked numbers can receive RCS`).waitFor()
    await expectChartOf(
      page,
      'By carrier',
      Map.groupBy(found, (row) => row.carrier_id),
    )
    await expectChartOf(
      page,
      'By country',
      Map.groupBy(found, ({ address }) => (address.startsWith('+43') ? 'Austria' : 'Germany')),
    )

    expect(external).toEqual([])
    expect(complaints).toEqual([])
  }, 60_000)

  it('downloads chosen rows, for Excel and for programs', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    await chooseFile(
      page,
      'numbers.csv',
      'phone\n+999100000001\n+999100000002\n+999100000003\nword',
    )
    await startButton(page).click()
    await page.locator('[data-state=COMPLETED]').waitFor()
    await page.getByLabel('Rows in the file').selectOption({ label: 'Invalid (1 row)' })
    const jsonl = page.getByRole('button', { name: 'Download JSON Lines' })
    const invalid = await downloadOf(page, () => jsonl.click())
    expect(invalid.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(invalid)).toMatchObject({ input: 'word', status: 'INVALID' })
    await page.getByLabel('Rows in the file').selectOption({ label: 'All (4 rows)' })
    await page.getByLabel('CSV for Excel').check()
    const csv = page.getByRole('button', { name: 'Download CSV' })
    expect(await downloadOf(page, () => csv.click())).toContain('=""+999100000001""')
  }, 60_000)

  it('counts the rows that an erasure left', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const numbers = addressList(20)
    await chooseFile(page, 'numbers.csv', ['phone', ...numbers].join('\n'))
    await startButton(page).click()
    await page.locator('[data-state=COMPLETED]').waitFor()
    expect(await rowCount(page, 'RCS')).toBeGreaterThan(0)
    const query = `mutation { eraseDevices(addresses: ${JSON.stringify(numbers)}) { erasedCount } }`
    const erasure = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(await erasure.json()).not.toHaveProperty('errors')
    await page.reload()
    await page.getByRole('button', { name: /^Erased/ }).click()
    expect(await rowCount(page, 'Erased')).toBe(20)
    await page.getByText('Erased on request').first().waitFor()
    await page.getByRole('button', { name: /^RCS/ }).click()
    await page.getByText('No rows here').waitFor()
    expect(await rowCount(page, 'RCS')).toBe(0)
    const options = page.getByLabel('Rows in the file').locator('option')
    expect(await options.allTextContents()).toEqual(
      expect.arrayContaining(['All (20 rows)', 'RCS', 'Erased']),
    )
  }, 60_000)
})

/** Compares the table of a chart with groups of results. */
async function expectChartOf(
  page: Page,
  title: string,
  groups: ReadonlyMap<string, readonly ResultRow[]>,
): Promise<void> {
  const chart = page.locator('.chart').filter({ has: page.getByRole('heading', { name: title }) })
  await chart.locator('svg').waitFor()
  await chart.getByText('Show as a table').click()
  const cells = await chart
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => Array.from(line.children, (cell) => cell.textContent)),
    )
  const shown = new Map(cells.map(([name, checked, rcs]) => [name, [checked, rcs]]))
  const expected = Array.from(groups, ([name, rows]) => {
    const enabled = rows.filter((row) => row.rcs_enabled === 'true').length
    return [name, [rows.length.toLocaleString('en'), enabled.toLocaleString('en')]] as const
  })
  expect(shown).toEqual(new Map(expected))
}
