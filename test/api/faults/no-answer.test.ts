import { describe, expect, it } from 'vitest'
import type { FaultInput } from '../../../src/sandbox/fault.ts'
import { addressList } from '../../support/addresses.ts'
import { expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { startBoth } from '../../support/start-server.ts'

const asked = addressList(100)

describe('what the upstream does not answer', () => {
  const short = { UPSTREAM_TIMEOUT_MS: '200' }

  it.each([
    ['never', [{ hang: true }]],
    ['one byte at a time', [{ dripBytes: 1 }]],
  ] satisfies [string, FaultInput[]][])('is TIMEOUT at the limit: %s', async (_, plan) => {
    const both = await startBoth({}, short)
    both.sandbox.plan(plan)
    expect(outcomeCounts(await lookUp(both, asked))).toEqual({ TIMEOUT: 100 })
    expect(both.sandbox.received).toHaveLength(3)
    await expectIdle(both)
  })

  it('is found when it was slow only once', async () => {
    const both = await startBoth({}, short)
    both.sandbox.plan([{ times: 1, hang: true }])
    expect(outcomeCounts(await lookUp(both, asked))).toEqual({ FOUND: 100 })
    await expectIdle(both)
  })

  it('ends with the time of the whole flight', async () => {
    const both = await startBoth({}, { UPSTREAM_FLIGHT_TIMEOUT_MS: '300' })
    both.sandbox.plan([{ hang: true }])
    expect(outcomeCounts(await lookUp(both, asked))).toEqual({ TIMEOUT: 100 })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })
})
