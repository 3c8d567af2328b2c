import { describe, expect, it } from 'vitest'
import { hasChromium } from '../support/chromium.ts'
import { crm, shop, tokens } from '../support/client-tokens.ts'
import { chooseFile, openPage, startList } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'

const field = 'Access token'

describe.skipIf(!hasChromium('the page with access tokens'))('the page with known clients', () => {
  it('asks for the token, says that it is wrong, and forgets it with the tab', async () => {
    const { url } = await startMain(tokens)
    const { page } = await openPage(url)
    await page.getByRole('heading', { name: 'Enter your access token' }).waitFor()
    await page.getByRole('textbox', { name: field }).fill('wrong-token-0123456789')
    await page.keyboard.press('Enter')
    await page.getByText('The server does not accept this token').waitFor()
    await page.getByRole('textbox', { name: field }).fill(shop)
    await page.keyboard.press('Enter')
    await page.getByText('Drop your file here').waitFor()

    await chooseFile(page, 'list.csv', 'phone\n+999100000001\n+999100000002')
    await startList(page, 'results')
    const kept = await page.evaluate(async () => ({
      session: Object.values(sessionStorage) as string[],
      local: Object.keys(localStorage),
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: 'caches' in globalThis ? await caches.keys() : [],
    }))
    expect(kept).toEqual({ session: [shop], local: [], cookies: '', databases: [], caches: [] })

    const list = page.url()
    const { page: other } = await openPage(url, { hash: new URL(list).hash })
    await other.getByRole('heading', { name: 'Enter your access token' }).waitFor()
    await other.getByRole('textbox', { name: field }).fill(crm)
    await other.keyboard.press('Enter')
    await other.getByRole('heading', { name: 'This list is not available' }).waitFor()

    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Enter your access token' }).waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  }, 60_000)

  it('ends an upload when the person signs out', async () => {
    const { url } = await startMain(tokens)
    const { page } = await openPage(url)
    const signIn = async (token: string) => {
      await page.getByRole('textbox', { name: field }).fill(token)
      await page.keyboard.press('Enter')
      await page.getByText('Drop your file here').waitFor()
    }
    await signIn(shop)
    await page.route('**/bulk-lookup-jobs?*', () => {}) // never ends
    const ended = page.waitForEvent('requestfailed')
    await chooseFile(page, 'list.csv', 'phone\n+999100000001\n+999100000002')
    await page.getByText('Nothing is looked up yet').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect((await ended).url()).toContain('/bulk-lookup-jobs')
    await signIn(crm)
  }, 60_000)
})
