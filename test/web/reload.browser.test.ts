import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { hasChromium } from '../support/chromium.ts'
import { createDirectory } from '../support/each-store.ts'
import { chooseFile, openPage, rowCount, startList } from '../support/page.ts'
import { startMain } from '../support/start-main.ts'
import { shipped, startProcess } from '../support/start-process.ts'

const list = (count: number) => ['phone', ...addressList(count)].join('\n')

describe.skipIf(!hasChromium('the page after reloads and restarts'))('the page', () => {
  it('keeps watching after a reload in the middle', async () => {
    const { url, sandbox } = await startMain()
    const { page } = await openPage(url)
    sandbox.plan([{ delayMs: 300_000, on: 'BULK', skip: 4 }])
    await chooseFile(page, 'list.csv', list(8000))
    await startList(page, 'live')
    await page.reload()
    await page.getByRole('heading', { name: / of 8,000 numbers looked up/ }).waitFor()
    sandbox.plan([])
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.locator('[data-state=PAUSED]').waitFor()
    await page.getByRole('button', { name: 'Resume' }).waitFor()
  }, 60_000)

  it('continues by itself when the server was restarted in the middle', async () => {
    const directory = createDirectory()
    const stored = { DATA_DIR: directory }
    const first = await startMain({ ...stored })
    const { port } = new URL(first.url)
    first.sandbox.plan([{ delayMs: 300_000, on: 'BULK', skip: 4 }])
    const { page } = await openPage(first.url)
    await chooseFile(page, 'list.csv', list(8000))
    await startList(page, 'live')

    first.child.kill('SIGKILL')
    await first.exited
    await page.getByText('The connection to the server is lost').waitFor()
    first.sandbox.plan([])
    const second = startProcess(shipped, [], {
      PORT: port,
      KALEYRA_BASE_URL: first.sandbox.url,
      KALEYRA_SID: first.sandbox.sid,
      KALEYRA_API_KEY: first.sandbox.apiKey,
      ...stored,
    })
    await second.prints(/^Open (\S+)$/m)
    await page.locator('[data-state=COMPLETED]').waitFor({ timeout: 40_000 })
    expect(await page.getByText('The connection to the server is lost').count()).toBe(0)
    expect(await rowCount(page, 'All')).toBe(8000)
  }, 90_000)

  it('says that a list is gone when the server has forgotten it', async () => {
    const environment = { KALEYRA_BASE_URL: '', KALEYRA_SID: '', KALEYRA_API_KEY: '' }
    const first = await startMain({ ...environment, SANDBOX_BULK_LATENCY_MS: '3000' })
    const { page } = await openPage(first.url)
    await chooseFile(page, 'list.csv', list(20_000))
    await startList(page, 'live')
    first.child.kill('SIGKILL')
    await first.exited
    const second = startProcess(shipped, [], { PORT: new URL(first.url).port })
    await second.prints(/^Open (\S+)$/m)
    await page.getByRole('heading', { name: 'This list is not available' }).waitFor()
  }, 60_000)

  it('polls while event streams do not arrive', async () => {
    const { url } = await startMain({}, { bulkLatencyMs: 50 })
    const { page } = await openPage(url)
    await page.route('**/graphql', (route) =>
      route.request().headers()['accept'] === 'text/event-stream'
        ? route.abort()
        : route.fallback(),
    )
    await chooseFile(page, 'list.csv', list(3000))
    await page.getByText('Live updates do not arrive').waitFor()
    await page.getByRole('button', { name: 'Look up 3,000 numbers' }).click()
    await page.locator('[data-state=COMPLETED]').waitFor()
    expect(await page.getByText('Live updates do not arrive').count()).toBe(0)
  }, 60_000)
})
