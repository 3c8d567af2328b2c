import { describe, expect, it } from 'vitest'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { type Both, expectIdle } from '../support/faults.ts'
import { startBoth } from '../support/start-server.ts'

const callsPerSecond = 5
const startLimited = (rate = callsPerSecond) =>
  startBoth({}, { UPSTREAM_RATE_PER_SECOND: String(rate) })

async function lookUpSingly({ execute }: Both, count: number, from: number): Promise<void> {
  const responses = await Promise.all(
    addressList(count, from).map((one) => execute(DeviceDocument, { address: one })),
  )
  for (const { errors } of responses) expect(errors).toBeUndefined()
}

/**
 * The limiter counts in windows of one second. A span of k seconds touches at most k + 1 windows, so
 * one call more than their limit takes longer than k seconds.
 */
function expectLimitKept({ sandbox }: Both, rate = callsPerSecond): void {
  const times = sandbox.received.map(({ at }) => at)
  for (let seconds = 1; (seconds + 1) * rate < times.length; seconds++) {
    const allowed = (seconds + 1) * rate
    const spans = times.slice(allowed).map((at, place) => at - times[place]!)
    expect(Math.min(...spans)).toBeGreaterThan(seconds * 1000 - 50)
  }
}

describe('UPSTREAM_RATE_PER_SECOND', () => {
  it('is never exceeded, and every lookup is answered', async () => {
    const both = await startLimited()
    const list = both.execute(ListDocument, { addresses: addressList(600) })
    await expect.poll(() => both.sandbox.received.length).toBe(2)
    await lookUpSingly(both, 30, 10_000)
    expect((await list).data.bulkLookup!.devices).toHaveLength(600)
    expect(both.sandbox.received).toHaveLength(32)
    expectLimitKept(both)
    const metrics = await readMetrics(both.url)
    expect(metrics.get('rcs_upstream_rate_limit_waits_total')).toBeGreaterThanOrEqual(5)
    await expectIdle(both)
  })

  it('gathers numbers that wait for it into bulk calls', async () => {
    const both = await startLimited()
    await lookUpSingly(both, callsPerSecond, 0)
    await lookUpSingly(both, 200, 10_000)
    expect(both.sandbox.calls()).toMatchObject({ bulkSizes: [200], singleCalls: callsPerSecond })
    expectLimitKept(both)
  })

  it('includes retries', async () => {
    const both = await startLimited(2)
    both.sandbox.plan([{ times: 10, status: 503, body: '' }])
    await Promise.all(
      [1, 2, 3].map((one) => both.execute(DeviceDocument, { address: address(one) })),
    )
    expect(both.app.state().upstream.retries).toBeGreaterThan(2)
    expectLimitKept(both, 2)
    await expectIdle(both)
  })
})
