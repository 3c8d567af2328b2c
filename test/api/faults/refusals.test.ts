import { describe, expect, it } from 'vitest'
import { address, addressList } from '../../support/addresses.ts'
import { expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { readMetrics } from '../../support/read-metrics.ts'
import { startBoth } from '../../support/start-server.ts'
import type { FaultInput } from '../../../src/sandbox/fault.ts'

interface Row {
  readonly fault: string
  readonly plan: readonly FaultInput[]
  readonly size?: number
  /** How many addresses have each outcome. */
  readonly outcomes: Readonly<Record<string, number>>
  readonly maxCalls: number
}

const addresses = addressList(100)

const rows: Row[] = [
  ...[400, 402, 404, 406, 409, 410, 415, 422, 424, 451].map((status) => ({
    fault: `${status} because of one number`,
    plan: [{ address: address(57), status }],
    outcomes: { FOUND: 99, REFUSED: 1 },
    maxCalls: 101,
  })),
  {
    fault: '200 with an undocumented error because of one number',
    plan: [{ address: address(57), answer: 'UNDOCUMENTED' }],
    outcomes: { FOUND: 99, REFUSED: 1 },
    maxCalls: 101,
  },
  {
    fault: '404 because of one number in 500',
    size: 500,
    plan: [{ address: address(57), status: 404 }],
    outcomes: { FOUND: 499, REFUSED: 1 },
    maxCalls: 106,
  },
  {
    fault: '422 because of one number that the single endpoint calls invalid',
    plan: [
      { on: 'SINGLE', address: address(57), answer: 'ALL_INVALID' },
      { on: 'BULK', address: address(57), status: 422 },
    ],
    outcomes: { FOUND: 99, REJECTED: 1 },
    maxCalls: 101,
  },
  {
    fault: '422 because of one number that the single endpoint does not report',
    plan: [
      { on: 'SINGLE', address: address(57), body: { code: 'RCS702', data: {}, error: {} } },
      { on: 'BULK', address: address(57), status: 422 },
    ],
    outcomes: { FOUND: 99, NOT_REPORTED: 1 },
    maxCalls: 101,
  },
  {
    fault: 'carriers of a wrong type',
    plan: [{ carrier: 'OBJECT' }],
    outcomes: { FOUND: 100 },
    maxCalls: 1,
  },
  {
    fault: 'every number in another spelling',
    plan: [{ spelling: 'OTHER' }],
    outcomes: { PROTOCOL: 100 },
    maxCalls: 1,
  },
]

describe('a refusal', () => {
  it.each(rows)('$fault', async ({ plan, size = 100, outcomes, maxCalls }) => {
    const both = await startBoth()
    both.sandbox.plan(plan)
    expect(outcomeCounts(await lookUp(both, addressList(size)))).toEqual(outcomes)
    expect(both.sandbox.received.length).toBeLessThanOrEqual(maxCalls)
    await expectIdle(both)
  })

  it('that rejects every batch costs at most 40 calls', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ answer: 'ALL_INVALID', status: 200 }])
    const { REJECTED = 0, ...others } = outcomeCounts(await lookUp(both, addressList(500)))
    expect(REJECTED).toBeGreaterThan(0)
    expect(others).toEqual({ REFUSED: 500 - REJECTED })
    expect(both.sandbox.received.length).toBeLessThanOrEqual(40)
    await expectIdle(both)
  })

  it.each([404, 422, 409])(
    'that is HTTP %i for every call costs at most 40 calls',
    async (status) => {
      const both = await startBoth()
      both.sandbox.plan([{ status }])
      expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ REFUSED: 500 })
      expect(both.sandbox.received.length).toBeLessThanOrEqual(40)
      await expectIdle(both)
    },
  )

  it('that refuses every batch of several costs less for each, and /metrics shows why', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ status: 404 }])
    const paused = async () => (await readMetrics(both.url)).get('rcs_pool_bisection_paused')
    for (let place = 0; place < 3; place++) {
      expect(await paused()).toBe(0)
      await lookUp(both, addressList(100, 100 * place))
    }
    const before = both.sandbox.received.length
    const lookup = await lookUp(both, addressList(100, 300))
    expect(outcomeCounts(lookup)).toEqual({ REFUSED: 100 })
    expect(lookup.failures[0]).toMatchObject({ retryable: true })
    expect(both.sandbox.received.length - before).toBe(1)
    expect(await paused()).toBe(1)
    expect(both.notices).toEqual([
      'The upstream refuses batches and all their parts: for a minute, refused batches fail without bisection.',
    ])
  })

  it.each(['EMPTY', 'BLANK', 'NUMBER', 'OBJECT'] as const)(
    'with a carrier that is %s has no carrier, and wrong types are counted',
    async (carrier) => {
      const both = await startBoth()
      both.sandbox.plan([{ carrier }])
      const { data } = await both.send<{
        bulkLookup: { reach: { byCarrier: { carrierId: string | null; lookedUp: number }[] } }
      }>(
        'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { reach { byCarrier { carrierId lookedUp } } } }',
        { addresses },
      )
      expect(data.bulkLookup.reach.byCarrier).toEqual([{ carrierId: null, lookedUp: 100 }])
      const count = (await readMetrics(both.url)).get(
        'rcs_upstream_faults_total{kind="malformedFields"}',
      )
      expect(count).toBe(carrier === 'NUMBER' || carrier === 'OBJECT' ? 200 : 0)
    },
  )

  it('has the same code for the same fact by either endpoint', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ reject: [address(1)], omit: [address(2)], spelling: 'OTHER' }])
    const inBulk = await lookUp(both, addressList(100))
    const singly = await Promise.all([1, 2, 3].map((place) => lookUp(both, [address(place)])))
    const failures = singly.flatMap((lookup) => lookup.failures)
    expect(failures.map(({ code }) => code)).toEqual(['REJECTED', 'NOT_REPORTED', 'PROTOCOL'])
    for (const failure of failures) expect(inBulk.failures).toContainEqual(failure)
  })
})
