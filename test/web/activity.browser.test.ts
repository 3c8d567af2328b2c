import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { hasChromium } from '../support/chromium.ts'
import { bearer, shop, tokens } from '../support/client-tokens.ts'
import { uploadList } from '../support/job-requests.ts'
import { figure, openPage } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'

const hash = '#/activity'

describe.skipIf(!hasChromium('the live view of the page'))('the live view', () => {
  it('lets 300 components ask, and shows the few calls that left the server', async () => {
    const { url, sandbox } = await startMain()
    const { page, complaints } = await openPage(url, { hash })
    const button = page.getByRole('button', { name: 'Look up 300 numbers' })
    await button.click()
    const result = page.locator('.try-result strong')
    await result.waitFor()
    // The first call asks whether the server is connected to the sandbox.
    const callCount = sandbox.received.length - 1
    expect(callCount).toBeLessThanOrEqual(3)
    const calls = callCount === 1 ? '1 call' : `${callCount} calls`
    await expect.poll(() => result.textContent()).toBe(`300 lookups, ${calls}`)
    expect(sandbox.calls().addresses).toBe(301)
    await page.getByText('The browser sent them in 1 request.').waitFor()
    expect(await page.locator('.probe.rcs, .probe.no_rcs').count()).toBe(300)

    const before = sandbox.received.length
    await button.click()
    await expect.poll(() => sandbox.calls().addresses).toBe(601)
    expect(sandbox.received.length - before).toBeLessThanOrEqual(3)
    expect(complaints).toEqual([])
  }, 60_000)

  it('shows calls, their numbers, and what waits', async () => {
    const { url, sandbox } = await startMain()
    const { page } = await openPage(url, { hash })
    await page.getByText('No call to Kaleyra yet').waitFor()
    const headers = { 'content-type': 'text/plain' }
    await uploadList(url, addressList(2000).join('\n'), { headers })
    await page.getByText('Show as a table').click()
    await expect.poll(() => page.locator('.chart tbody tr').count()).toBe(4)
    expect(await page.locator('.chart tbody td').first().textContent()).toBe('500')
    expect(await figure(page, 'Calls per 1,000 numbers')).toBe('2')
    sandbox.plan([{ hang: true }])
    await uploadList(url, addressList(3000, 5000).join('\n'), { headers })
    const background = page.getByRole('row', { name: /^Lists in the background/ })
    await expect
      .poll(async () =>
        Number((await background.locator('td').last().textContent())?.replaceAll(',', '')),
      )
      .toBeGreaterThan(0)
  }, 60_000)

  it('warns of a pause of Kaleyra', async () => {
    const { url, sandbox } = await startMain()
    sandbox.plan([{ status: 429, headers: { 'retry-after': '600' } }])
    const { page } = await openPage(url, { hash })
    await uploadList(url, addressList(500).join('\n'), {
      headers: { 'content-type': 'text/plain' },
    })
    await page.getByText('Kaleyra asks for a pause, because of its rate limit').waitFor()
  }, 60_000)

  it('looks up nothing unasked with a real account, and warns of the cost', async () => {
    const { url, sandbox } = await startMain()
    sandbox.plan([{ carrier: 'EMPTY' }]) // no carrier of the sandbox
    const { page } = await openPage(url, { hash })
    await page.getByRole('button', { name: 'Look up 300 numbers' }).click()
    await page.getByText('Lookups on this server may cost money').waitFor()
    expect(sandbox.calls().addresses).toBe(1)
    await page.getByLabel('Your numbers').fill(addressList(5).join('\n'))
    await page.getByRole('button', { name: 'Look up 5 numbers (may cost money)' }).click()
    await page.getByText('5 lookups').waitFor()
    expect(sandbox.calls().addresses).toBe(6)
  }, 60_000)

  it('works with a token', async () => {
    const { url } = await startMain(tokens)
    await uploadList(url, addressList(500).join('\n'), {
      headers: { 'content-type': 'text/plain', ...bearer(shop) },
    })
    const { page } = await openPage(url, { hash })
    await page.getByLabel('Access token', { exact: true }).fill(shop)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The last calls' }).waitFor()
  }, 60_000)
})
