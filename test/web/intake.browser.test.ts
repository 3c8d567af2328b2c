import type { Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { hasChromium } from '../support/chromium.ts'
import { chooseFile, figure, openPage, startButton } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'

const numbers = addressList(300)

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste numbers' }).click()
  await page.getByLabel('Phone numbers, one in each line').fill(text)
  await page.getByRole('button', { name: /^Check/ }).click()
  await startButton(page).waitFor()
}

describe.skipIf(!hasChromium('what the page takes'))('the page', () => {
  it('says in words how to save a workbook as CSV, and sends nothing', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname)
    })
    const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0])
    const input = page.getByLabel('File with phone numbers')
    await input.setInputFiles({ name: 'list.xlsx', mimeType: '', buffer: zip })
    await page.getByText('CSV UTF-8 (Comma delimited)').waitFor()
    await input.setInputFiles({ name: 'list.numbers', mimeType: '', buffer: zip })
    await page.getByText('File > Export To > CSV').waitFor()
    await input.setInputFiles({ name: 'renamed.csv', mimeType: 'text/csv', buffer: zip })
    await page.getByText('This is a workbook or an archive').waitFor()
    expect(sent).not.toContain('/bulk-lookup-jobs')
  }, 60_000)

  it('asks which column has the numbers, and reads the file again with another one', async () => {
    const { url, sandbox } = await startMain()
    const { page } = await openPage(url)
    const rows = numbers.map((number, place) => `${number},+${999_300_000_000 + (place % 7)}`)
    await chooseFile(page, 'two.csv', [',right', ...rows].join('\n'))
    await page.getByText('Several columns of “two.csv” seem to contain phone numbers.').waitFor()
    await page.getByRole('button', { name: 'Column 1' }).click()
    await page.getByRole('heading', { name: '300 phone numbers to look up' }).waitFor()
    await page.getByRole('button', { name: 'Read the phone numbers from Column 2' }).click()
    await page.getByRole('heading', { name: '7 phone numbers to look up' }).waitFor()
    await page.getByRole('link', { name: 'Lists', exact: true }).first().click()
    await page.locator('.list-row').first().waitFor()
    await expect.poll(() => page.locator('.list-row').count()).toBe(1)
    expect(sandbox.calls().addresses).toBe(0)
  }, 60_000)

  it('reads national numbers once their country is chosen', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const rows = Array.from({ length: 40 }, (_, place) => `0151 ${2_345_600 + place}`)
    await chooseFile(page, 'national.csv', ['phone', ...rows].join('\n'))
    await page.getByRole('heading', { name: 'There is no phone number to look up' }).waitFor()
    await page.getByText('40 numbers may become valid with a country').waitFor()
    await page.getByLabel('Country of numbers without +').selectOption('DE')
    await page.getByRole('button', { name: 'Read the file again' }).click()
    await page.getByRole('heading', { name: '40 phone numbers to look up' }).waitFor()
    expect(await figure(page, 'Invalid')).toBe('0')
  }, 60_000)

  it('reads a file again only after a button, because arrow keys change the country', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const uploads: string[] = []
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname === '/bulk-lookup-jobs') uploads.push(searchParams.get('defaultCountry') ?? '')
    })
    const rows = Array.from({ length: 40 }, (_, place) => `0151 ${2_345_600 + place}`)
    await chooseFile(page, 'national.csv', ['phone', ...rows].join('\n'))
    const country = page.getByLabel('Country of numbers without +')
    await page.getByText('40 numbers may become valid with a country').waitFor()
    await country.focus()
    for (let time = 0; time < 5; time++) await page.keyboard.press('ArrowDown')
    await country.selectOption('DE')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '40 phone numbers to look up' }).waitFor()
    expect(uploads).toEqual(['', 'DE'])
  }, 60_000)

  it('takes pasted lines, cells of a spreadsheet, and numbers in one line', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const texts = [
      numbers.join('\n'),
      numbers.map((number, place) => `Person ${place}\t${number}`).join('\n'),
      numbers.join(', '),
    ]
    for (const text of texts) {
      await page.getByRole('link', { name: 'Look up', exact: true }).click()
      await paste(page, text)
      await page.getByRole('heading', { name: '300 phone numbers to look up' }).waitFor()
    }
  }, 60_000)

  it('takes a dropped file', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const data = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'dropped.jsonl'))
        return transfer
      },
      numbers.map((number) => JSON.stringify({ phone: number })).join('\n'),
    )
    await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: data })
    await page.getByRole('heading', { name: '300 phone numbers to look up' }).waitFor()
    await page.getByRole('heading', { name: 'dropped.jsonl' }).waitFor()
  }, 60_000)

  it('keeps the page when a file is dropped beside the card', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const isTaken = await page.locator('h1').evaluate((heading) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['+999100000001'], 'beside.csv'))
      const init = { bubbles: true, cancelable: true, dataTransfer }
      return ['dragover', 'drop'].map((type) => !heading.dispatchEvent(new DragEvent(type, init)))
    })
    expect(isTaken).toEqual([true, true])
    await page.getByText('Drop your file here').waitFor()
  }, 60_000)

  it('deletes a list that was canceled after the server had stored it', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    await page.addInitScript(() => {
      // Holds the response of an upload until an event of the test.
      class HeldRequest extends XMLHttpRequest {
        override addEventListener(type: string, act: unknown) {
          const run = act as () => void
          const held = () => globalThis.addEventListener('release', run)
          super.addEventListener(type, type === 'load' ? held : run)
        }
      }
      globalThis.XMLHttpRequest = HeldRequest
    })
    await page.reload()
    const stored = page.waitForResponse(/bulk-lookup-jobs/)
    await chooseFile(page, 'list.csv', ['phone', ...numbers].join('\n'))
    await (await stored).finished()
    await page.getByRole('heading', { name: 'Reading the list' }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Drop your file here').waitFor()
    const deleted = page.waitForResponse(
      (one) => one.request().postData()?.includes('delete') ?? false,
    )
    await page.evaluate(() => dispatchEvent(new Event('release')))
    await (await deleted).finished()
    await page.getByRole('link', { name: 'Lists', exact: true }).click()
    await page.getByText('No lists yet').waitFor()
  }, 60_000)

  it('repeats an upload that broke off with the same key, so that it makes one list', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const keys: (string | undefined)[] = []
    await page.route('**/bulk-lookup-jobs?*', async (route) => {
      keys.push(route.request().headers()['idempotency-key'])
      if (keys.length > 1) return route.fallback()
      await route.fetch() // the server has the list, and its response is lost
      return route.abort()
    })
    await chooseFile(page, 'list.csv', ['phone', ...numbers].join('\n'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: '300 phone numbers to look up' }).waitFor()
    expect(new Set(keys).size).toBe(1)
    await page.goto(new URL('/#/lists', url).href)
    await page.locator('.list-row').first().waitFor()
    expect(await page.locator('.list-row').count()).toBe(1)
  }, 60_000)

  it('shows the result of the last number, also if that of an earlier one arrives later', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const [first, second] = [numbers[0]!, numbers[1]!]
    const isOfFirst = (request: Request) => request.postData()?.includes(first) ?? false
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      if (isOfFirst(route.request())) await released
      await route.fallback()
    })
    const field = page.getByRole('textbox', { name: 'Phone number' })
    const late = page.waitForResponse((response) => isOfFirst(response.request()))
    for (const number of [first, second]) {
      await field.fill(number)
      await page.keyboard.press('Enter')
    }
    const shown = page.locator('.verdict-number')
    await shown.getByText(second).waitFor()
    release()
    await (await late).finished()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await shown.textContent()).toBe(second)
  }, 60_000)

  it('looks up one number in any format, and says at its place why it is none', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    const field = page.getByRole('textbox', { name: 'Phone number' })
    const ask = async (text: string) => {
      await field.fill(text)
      await page.keyboard.press('Enter')
    }
    await ask('+49 (0)151 / 234-5678')
    await page.locator('.verdict-number').getByText('+491512345678').waitFor()
    await page.getByText(/^Sandbox /).waitFor()
    await page.getByRole('button', { name: 'Look up again at Kaleyra' }).click()
    await page.getByText('looked up now').waitFor()
    await ask('tel:0151-2345678')
    await page.getByText('choose the country').waitFor()
    await ask('tel:+49-151-2345678')
    await page.locator('.verdict-number').getByText('+491512345678').waitFor()
    await ask('0151 2345678')
    await page.getByText('choose the country').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByLabel('Country, if the number has no +').selectOption('DE')
    await page.getByRole('button', { name: 'Look up', exact: true }).click()
    await page.locator('.verdict-number').getByText('+491512345678').waitFor()
    await ask('+999000000404')
    await page.getByText('Kaleyra returned no result for this number.').waitFor()
  }, 60_000)
})
