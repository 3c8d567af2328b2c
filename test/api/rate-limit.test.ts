import { describe, expect, it } from 'vitest'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { type Both, expectIdle } from '../support/faults.ts'
import { startBoth } from '../support/start-server.ts'

const callsPerSecond = 5
const startLimited = (rate = callsPerSecond) =>
  startBoth({}, { UPSTREAM_RATE_PER_SECOND: String(rate) })

async function askSingly({ execute }: Both, count: number, from: number): Promise<void> {
  const answers = await Promise.all(
    addressList(count, from).map((one) => execute(DeviceDocument, { address: one })),
  )
  for (const { errors } of answers) expect(errors).toBeUndefined()
}

/**
 * Calls are counted by seconds that follow one another, so any stretch of k seconds touches k + 1
 * of them: one call more than those have takes longer.
 */
function expectKept({ sandbox }: Both, rate = callsPerSecond): void {
  const times = sandbox.received.map(({ at }) => at)
  for (let seconds = 1; (seconds + 1) * rate < times.length; seconds++) {
    const allowed = (seconds + 1) * rate
    const spans = times.slice(allowed).map((at, place) => at - times[place]!)
    expect(Math.min(...spans)).toBeGreaterThan(seconds * 1000 - 50)
  }
}

describe('UPSTREAM_RATE_PER_SECOND', () => {
  it('is kept, and everything is answered', async () => {
    const both = await startLimited()
    const list = both.execute(ListDocument, { addresses: addressList(600) })
    await expect.poll(() => both.sandbox.received.length).toBe(2)
    await askSingly(both, 30, 10_000)
    expect((await list).data.bulkLookup.devices).toHaveLength(600)
    expect(both.sandbox.received).toHaveLength(32)
    expectKept(both)
    const metrics = await readMetrics(both.url)
    expect(metrics.get('rcs_upstream_quota_waits_total')).toBeGreaterThanOrEqual(5)
    await expectIdle(both)
  })

  it('lets numbers that wait for it leave in bulk', async () => {
    const both = await startLimited()
    await askSingly(both, callsPerSecond, 0)
    await askSingly(both, 200, 10_000)
    expect(both.sandbox.calls()).toMatchObject({ bulkSizes: [200], singleCalls: callsPerSecond })
    expectKept(both)
  })

  it('counts retries', async () => {
    const both = await startLimited(2)
    both.sandbox.plan([{ times: 10, status: 503, body: '' }])
    await Promise.all(
      [1, 2, 3].map((one) => both.execute(DeviceDocument, { address: address(one) })),
    )
    expect(both.app.state().upstream.retries).toBeGreaterThan(2)
    expectKept(both, 2)
    await expectIdle(both)
  })
})
