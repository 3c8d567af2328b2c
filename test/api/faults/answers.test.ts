import { describe, expect, it } from 'vitest'
import { deviceOf } from '../../../src/sandbox/device-of.ts'
import type { FaultInput } from '../../../src/sandbox/fault.ts'
import { DeviceDocument } from '../../generated/graphql.ts'
import { address, addressList } from '../../support/addresses.ts'
import { expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { startBoth, startTestSandbox } from '../../support/start-server.ts'

interface Row {
  readonly fault: string
  readonly plan: readonly FaultInput[]
  readonly size?: number
  /** How many addresses have each outcome. */
  readonly outcomes: Readonly<Record<string, number>>
  /** The number of upstream calls, where it is part of the contract. */
  readonly calls?: number
}

const addresses = addressList(100)
const html = '<html><body>maintenance</body></html>'
const failureBody = (code: string, errorCode: string) => ({
  code,
  message: errorCode,
  data: [],
  error: { error_code: errorCode, error_message: errorCode },
})

const rows: Row[] = [
  {
    fault: 'one of three batches always fails',
    size: 1500,
    plan: [{ address: address(0), status: 503 }],
    outcomes: { FOUND: 1000, UNAVAILABLE: 500 },
    calls: 5,
  },
  { fault: '503 once', plan: [{ times: 1, status: 503 }], outcomes: { FOUND: 100 }, calls: 2 },
  {
    fault: '500 once',
    plan: [{ times: 1, status: 500, body: '' }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: '502 twice',
    plan: [{ times: 2, status: 502, body: html }],
    outcomes: { FOUND: 100 },
    calls: 3,
  },
  {
    fault: '504 always',
    plan: [{ status: 504, body: html }],
    outcomes: { UNAVAILABLE: 100 },
    calls: 3,
  },
  { fault: '501', plan: [{ status: 501, body: html }], outcomes: { UNAVAILABLE: 100 }, calls: 1 },
  { fault: '403', plan: [{ status: 403, body: html }], outcomes: { REFUSED: 100 }, calls: 1 },
  { fault: '408 once', plan: [{ times: 1, status: 408 }], outcomes: { FOUND: 100 }, calls: 2 },
  { fault: '425 once', plan: [{ times: 1, status: 425 }], outcomes: { FOUND: 100 }, calls: 2 },
  {
    fault: '405',
    plan: [{ status: 405, body: failureBody('RCS405', 'METHOD_NOT_ALLOWED') }],
    outcomes: { REFUSED: 100 },
    calls: 1,
  },
  {
    fault: 'RCS701',
    plan: [{ status: 400, body: failureBody('RCS701', 'INVALID_JSON_PAYLOAD') }],
    outcomes: { REFUSED: 100 },
    calls: 1,
  },
  {
    fault: 'RCS601 with 200',
    plan: [{ status: 200, body: failureBody('RCS601', 'RCS_CHANNEL_DISABLED') }],
    outcomes: { CHANNEL_DISABLED: 100 },
    calls: 1,
  },
  {
    fault: '"Limit Exceeded" for 500',
    size: 500,
    plan: [{ times: 1, answer: 'TOO_MANY', status: 200 }],
    outcomes: { FOUND: 500 },
    calls: 3,
  },
  {
    fault: '413 for 500 and for 250',
    size: 500,
    plan: [{ times: 2, status: 413, body: '' }],
    outcomes: { FOUND: 500 },
  },
  {
    fault: '413 for 100',
    plan: [{ on: 'BULK', status: 413, body: '' }],
    outcomes: { FOUND: 100 },
    calls: 101,
  },
  {
    fault: 'RCS704 once',
    plan: [{ times: 1, answer: 'PROVIDER_ERROR' }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'RCS704 with 200, once',
    plan: [{ times: 1, answer: 'PROVIDER_ERROR', status: 200 }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'one device omitted',
    plan: [{ omit: [address(7)] }],
    outcomes: { FOUND: 99, NOT_REPORTED: 1 },
    calls: 1,
  },
  {
    fault: 'every device omitted',
    plan: [{ omit: addresses }],
    outcomes: { NOT_REPORTED: 100 },
    calls: 1,
  },
  {
    fault: 'devices without plus',
    plan: [{ spelling: 'WITHOUT_PLUS' }],
    outcomes: { FOUND: 100 },
    calls: 1,
  },
  {
    fault: 'devices as integers',
    plan: [{ spelling: 'INTEGER' }],
    outcomes: { FOUND: 100 },
    calls: 1,
  },
  {
    fault: 'devices in another order',
    plan: [{ reverse: true }],
    outcomes: { FOUND: 100 },
    calls: 1,
  },
  {
    fault: 'one device with a wrong type',
    plan: [{ malform: [address(3)] }],
    outcomes: { FOUND: 99, PROTOCOL: 1 },
    calls: 1,
  },
  {
    fault: 'one device twice, equal',
    plan: [{ repeat: [address(3)] }],
    outcomes: { FOUND: 100 },
    calls: 1,
  },
  {
    fault: 'one device twice, different',
    plan: [{ contradict: [address(3)] }],
    outcomes: { FOUND: 99, PROTOCOL: 1 },
    calls: 1,
  },
  {
    fault: 'one address listed as invalid',
    plan: [{ reject: [address(3)] }],
    outcomes: { FOUND: 99, REJECTED: 1 },
    calls: 1,
  },
  {
    fault: 'HTML with 200, once',
    plan: [{ times: 1, body: html }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  { fault: 'HTML with 200, always', plan: [{ body: html }], outcomes: { PROTOCOL: 100 }, calls: 3 },
  {
    fault: 'an empty body, once',
    plan: [{ times: 1, body: '' }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: '204, once',
    plan: [{ times: 1, status: 204, body: '' }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'truncated JSON, once',
    plan: [{ times: 1, truncateTo: 2000 }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'a reset before the response, once',
    plan: [{ times: 1, reset: 'BEFORE' }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'a reset within the body, once',
    plan: [{ times: 1, reset: 'WITHIN' }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'a response about another address, once',
    plan: [{ times: 1, omit: addresses, extra: ['+9995550001'] }],
    outcomes: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'a response about another address, always',
    plan: [{ omit: addresses, extra: ['+9995550001'] }],
    outcomes: { PROTOCOL: 100 },
    calls: 2,
  },
  {
    fault: 'a redirect',
    plan: [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
    outcomes: { REFUSED: 100 },
    calls: 1,
  },
  {
    fault: 'a batch rejected with 200 and RCS702',
    plan: [{ on: 'BULK', times: 1, answer: 'TOO_FEW', status: 200 }],
    outcomes: { FOUND: 100 },
    calls: 101,
  },
]

describe('a response of the upstream', () => {
  it.each(rows)(
    '$fault',
    async ({ plan, size = 100, outcomes, calls = expect.any(Number) as number }) => {
      const both = await startBoth()
      both.sandbox.plan(plan)
      const lookup = await lookUp(both, addressList(size))
      expect(outcomeCounts(lookup)).toEqual(outcomes)
      expect(JSON.stringify(lookup.failures)).not.toContain('html')
      expect(both.sandbox.received.length).toEqual(calls)
      await expectIdle(both)
    },
  )

  it('without a device does not prevent a later lookup of it', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ times: 1, omit: [address(7)], extra: [address(300)] }])
    const lookup = await lookUp(both, addresses)
    expect(lookup.devices.map((device) => device.address)).not.toContain(address(300))
    for (const one of [address(7), address(300)]) {
      const { data } = await both.execute(DeviceDocument, { address: one })
      expect(data.device?.address).toBe(one)
    }
    expect(both.sandbox.calls()).toMatchObject({ bulkCalls: 1, singleCalls: 2 })
  })

  it('with wrong counters is read by its lists: one invalid number where the counter says three', async () => {
    const both = await startBoth()
    const [rejected, ...reported] = addresses
    const data = { invalidCount: 3, invalidNumbers: [rejected], devices: reported.map(deviceOf) }
    both.sandbox.plan([{ body: { code: 'RCS702', data, error: {} } }])
    const lookup = await lookUp(both, addresses)
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 99, REJECTED: 1 })
    expect(lookup.failures[0]?.address).toBe(rejected)
  })

  it('with 200,000 devices is PROTOCOL', async () => {
    const both = await startBoth()
    both.sandbox.plan([
      { body: { data: { devices: Array.from({ length: 200_000 }, () => ({})) }, error: {} } },
    ])
    expect(outcomeCounts(await lookUp(both, [address(1)]))).toEqual({ PROTOCOL: 1 })
    await expectIdle(both)
  })

  it('that is a redirect is not followed', async () => {
    const both = await startBoth()
    const target = await startTestSandbox()
    both.sandbox.plan([{ status: 307, headers: { location: `${target.url}/` } }])
    expect(outcomeCounts(await lookUp(both, addresses))).toEqual({ REFUSED: 100 })
    expect(target.calls()).toMatchObject({ mostInFlight: 0, violations: {} })
  })

  it.each(['DATA', 'DEVICE', 'DEVICES'] as const)(
    'to a single call may have its device in the form %s',
    async (singleShape) => {
      const both = await startBoth()
      both.sandbox.plan([{ singleShape }])
      expect(outcomeCounts(await lookUp(both, [address(1)]))).toEqual({ FOUND: 1 })
    },
  )
})
