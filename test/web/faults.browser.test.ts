import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { hasChromium } from '../support/chromium.ts'
import { uploadList } from '../support/job-requests.ts'
import { chooseFile, openPage, rowCount, startButton, startList } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'

const numbers = addressList(2000)
const list = ['phone', ...numbers].join('\n')

describe.skipIf(!hasChromium('the faults that the page shows'))('the page', () => {
  it.each([
    [{ status: 429, headers: { 'retry-after': '600' } }, 'Kaleyra limits the speed', 'Next try'],
    [{ status: 503 }, 'Kaleyra does not answer', 'continues automatically'],
    [{ status: 401 }, 'Kaleyra refuses the account', 'Ask the people who run this server'],
  ])(
    'says why a list waits: %j',
    async (fault, title, help) => {
      const { url, sandbox } = await startMain()
      const { page } = await openPage(url)
      sandbox.plan([fault])
      await chooseFile(page, 'list.csv', list)
      await startList(page, 'live')
      await page.getByText(title).waitFor()
      await page.getByText(help).waitFor()
      await page.locator('.badge').getByText('Waiting').waitFor()
    },
    60_000,
  )

  it('says that other lists come first', async () => {
    const { url, sandbox } = await startMain({ MAX_OPEN_JOBS: '40' })
    sandbox.plan([{ hang: true }])
    for (let place = 0; place < 32; place++) {
      await uploadList(url, addressList(200, place * 200).join('\n'), {
        headers: { 'content-type': 'text/plain' },
      })
    }
    const { page } = await openPage(url)
    await chooseFile(page, 'list.csv', list)
    await startList(page, 'live')
    await page.getByText('Other lists come first').waitFor()
  }, 60_000)

  it('shows a partial failure, and tries the failed ones again', async () => {
    const { url, sandbox } = await startMain()
    const { page } = await openPage(url)
    sandbox.plan([{ answer: 'PROVIDER_ERROR', addresses: numbers.slice(0, 1) }])
    await chooseFile(page, 'list.csv', list)
    await startList(page, 'results')
    await page.getByText(/^\d+ lookups? failed$/).waitFor()
    expect(await rowCount(page, 'Failed')).toBeGreaterThan(0)
    await page.getByRole('button', { name: /^Failed/ }).click()
    await page.getByText('A provider that Kaleyra uses had a fault').first().waitFor()
    sandbox.plan([])
    await page.getByRole('button', { name: 'Try the failed ones again' }).click()
    await page.getByRole('button', { name: 'Failed 0' }).waitFor()
    expect(await page.getByText(/^\d+ lookups? failed$/).count()).toBe(0)
  }, 60_000)

  it('says that another try does not help', async () => {
    const { url, sandbox } = await startMain()
    const { page } = await openPage(url)
    sandbox.plan([{ omit: numbers.slice(0, 3) }])
    await chooseFile(page, 'list.csv', list)
    await startList(page, 'results')
    await page.getByText('3 lookups failed').waitFor()
    expect(await rowCount(page, 'Failed')).toBe(3)
    await page.getByRole('button', { name: 'Try the failed ones again' }).click()
    await page.getByText('Another try would not help').waitFor()
  }, 60_000)

  it('shows a list that stopped, because too many lookups failed', async () => {
    const { url, sandbox } = await startMain()
    sandbox.plan([{ malform: numbers }])
    const { body } = await uploadList(url, list, { query: 'maxFailedPercent=1' })
    const { page } = await openPage(url, { hash: `#/lists/${body.nodeId}` })
    await page.getByText('Stopped, because too many lookups failed').waitFor()
    await page.locator('.badge').getByText('Stopped').waitFor()
  }, 60_000)

  it('says that there are too many unfinished lists', async () => {
    const { url } = await startMain({ MAX_OPEN_JOBS: '1' })
    const { page } = await openPage(url)
    await chooseFile(page, 'first.csv', list)
    await startButton(page).waitFor()
    await page.getByRole('link', { name: 'Look up', exact: true }).click()
    await chooseFile(page, 'second.csv', list)
    await page.getByText('You have as many unfinished lists as the server allows').waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await page.getByText('unfinished lists').count()).toBe(0)
  }, 60_000)

  it('says that a filter has no rows', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    await chooseFile(page, 'list.csv', list)
    await startList(page, 'results')
    await page.getByRole('button', { name: 'Invalid 0' }).click()
    await page.getByText('No rows here').waitFor()
  }, 60_000)

  it('deletes a list after a question', async () => {
    const { url } = await startMain()
    const { page } = await openPage(url)
    await chooseFile(page, 'list.csv', list)
    await startButton(page).waitFor()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await startButton(page).waitFor()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Delete the list' }).click()
    await page.getByText('No lists yet').waitFor()
  }, 60_000)
})
