import { describe, expect, it } from 'vitest'
import type { FaultInput } from '../../../src/sandbox/fault.ts'
import { addressList } from '../../support/addresses.ts'
import { expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { startBoth } from '../../support/start-server.ts'

const addresses = addressList(100)

describe('a call without a response', () => {
  const shortTimeout = { UPSTREAM_TIMEOUT_MS: '200' }

  it.each([
    ['no byte', [{ hang: true }]],
    ['one byte at a time', [{ dripBytes: 1 }]],
  ] satisfies [string, FaultInput[]][])(
    'ends with TIMEOUT at the time limit: %s',
    async (_, plan) => {
      const both = await startBoth({}, shortTimeout)
      both.sandbox.plan(plan)
      expect(outcomeCounts(await lookUp(both, addresses))).toEqual({ TIMEOUT: 100 })
      expect(both.sandbox.received).toHaveLength(3)
      await expectIdle(both)
    },
  )

  it('is retried, and finds the devices if only one attempt was slow', async () => {
    const both = await startBoth({}, shortTimeout)
    both.sandbox.plan([{ times: 1, hang: true }])
    expect(outcomeCounts(await lookUp(both, addresses))).toEqual({ FOUND: 100 })
    await expectIdle(both)
  })

  it('ends at the time limit of all attempts together', async () => {
    const both = await startBoth(
      {},
      {
        UPSTREAM_TIMEOUT_MS: '300',
        UPSTREAM_FLIGHT_TIMEOUT_MS: '300',
      },
    )
    both.sandbox.plan([{ hang: true }])
    expect(outcomeCounts(await lookUp(both, addresses))).toEqual({ TIMEOUT: 100 })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })
})
