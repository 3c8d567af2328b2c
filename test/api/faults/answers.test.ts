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
  readonly sees: Readonly<Record<string, number>>
  /** Upstream calls, where the number of them is part of the promise. */
  readonly calls?: number
}

const asked = addressList(100)
const html = '<html><body>maintenance</body></html>'
const failureBody = (code: string, errorCode: string) => ({
  code,
  message: errorCode,
  data: [],
  error: { error_code: errorCode, error_message: errorCode },
})

const rows: Row[] = [
  {
    fault: 'one of three batches fails for good',
    size: 1500,
    plan: [{ address: address(0), status: 503 }],
    sees: { FOUND: 1000, UNAVAILABLE: 500 },
    calls: 5,
  },
  { fault: '503 once', plan: [{ times: 1, status: 503 }], sees: { FOUND: 100 }, calls: 2 },
  {
    fault: '500 once',
    plan: [{ times: 1, status: 500, body: '' }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: '502 twice',
    plan: [{ times: 2, status: 502, body: html }],
    sees: { FOUND: 100 },
    calls: 3,
  },
  {
    fault: '504 for ever',
    plan: [{ status: 504, body: html }],
    sees: { UNAVAILABLE: 100 },
    calls: 3,
  },
  { fault: '501', plan: [{ status: 501, body: html }], sees: { UNAVAILABLE: 100 }, calls: 1 },
  { fault: '403', plan: [{ status: 403, body: html }], sees: { REFUSED: 100 }, calls: 1 },
  { fault: '404', plan: [{ status: 404, body: '' }], sees: { REFUSED: 100 }, calls: 1 },
  {
    fault: '405',
    plan: [{ status: 405, body: failureBody('RCS405', 'METHOD_NOT_ALLOWED') }],
    sees: { REFUSED: 100 },
    calls: 1,
  },
  {
    fault: 'RCS701',
    plan: [{ status: 400, body: failureBody('RCS701', 'INVALID_JSON_PAYLOAD') }],
    sees: { REFUSED: 100 },
    calls: 1,
  },
  {
    fault: 'RCS601 with 200',
    plan: [{ status: 200, body: failureBody('RCS601', 'RCS_CHANNEL_DISABLED') }],
    sees: { CHANNEL_DISABLED: 100 },
    calls: 1,
  },
  {
    fault: '"Limit Exceeded" for 500',
    size: 500,
    plan: [{ times: 1, answer: 'TOO_MANY', status: 200 }],
    sees: { FOUND: 500 },
    calls: 3,
  },
  {
    fault: '413 for 500 and for 250',
    size: 500,
    plan: [{ times: 2, status: 413, body: '' }],
    sees: { FOUND: 500 },
  },
  {
    fault: '413 for 100',
    plan: [{ on: 'BULK', status: 413, body: '' }],
    sees: { FOUND: 100 },
    calls: 101,
  },
  {
    fault: 'RCS704 once',
    plan: [{ times: 1, answer: 'PROVIDER_ERROR' }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'RCS704 with 200, once',
    plan: [{ times: 1, answer: 'PROVIDER_ERROR', status: 200 }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'one device omitted',
    plan: [{ omit: [address(7)] }],
    sees: { FOUND: 99, NOT_REPORTED: 1 },
    calls: 1,
  },
  { fault: 'every device omitted', plan: [{ omit: asked }], sees: { NOT_REPORTED: 100 }, calls: 1 },
  {
    fault: 'devices without plus',
    plan: [{ spelling: 'WITHOUT_PLUS' }],
    sees: { FOUND: 100 },
    calls: 1,
  },
  { fault: 'devices as integers', plan: [{ spelling: 'INTEGER' }], sees: { FOUND: 100 }, calls: 1 },
  { fault: 'devices in another order', plan: [{ reverse: true }], sees: { FOUND: 100 }, calls: 1 },
  {
    fault: 'one of wrong types',
    plan: [{ malform: [address(3)] }],
    sees: { FOUND: 99, PROTOCOL: 1 },
    calls: 1,
  },
  {
    fault: 'one twice, the same',
    plan: [{ repeat: [address(3)] }],
    sees: { FOUND: 100 },
    calls: 1,
  },
  {
    fault: 'one twice, differing',
    plan: [{ contradict: [address(3)] }],
    sees: { FOUND: 99, PROTOCOL: 1 },
    calls: 1,
  },
  {
    fault: 'one listed as invalid',
    plan: [{ reject: [address(3)] }],
    sees: { FOUND: 99, REJECTED: 1 },
    calls: 1,
  },
  {
    fault: 'HTML with 200, once',
    plan: [{ times: 1, body: html }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  { fault: 'HTML with 200, for ever', plan: [{ body: html }], sees: { PROTOCOL: 100 }, calls: 3 },
  { fault: 'an empty body, once', plan: [{ times: 1, body: '' }], sees: { FOUND: 100 }, calls: 2 },
  {
    fault: '204, once',
    plan: [{ times: 1, status: 204, body: '' }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'truncated JSON, once',
    plan: [{ times: 1, truncateTo: 2000 }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'a reset before the answer, once',
    plan: [{ times: 1, reset: 'BEFORE' }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'a reset within the body, once',
    plan: [{ times: 1, reset: 'WITHIN' }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'another caller’s answer, once',
    plan: [{ times: 1, omit: asked, extra: ['+9995550001'] }],
    sees: { FOUND: 100 },
    calls: 2,
  },
  {
    fault: 'another caller’s answer, for ever',
    plan: [{ omit: asked, extra: ['+9995550001'] }],
    sees: { PROTOCOL: 100 },
    calls: 2,
  },
  {
    fault: 'nothing but a redirect',
    plan: [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
    sees: { REFUSED: 100 },
    calls: 1,
  },
  {
    fault: 'a batch refused with 200 and RCS702',
    plan: [{ on: 'BULK', times: 1, answer: 'TOO_FEW', status: 200 }],
    sees: { FOUND: 100 },
    calls: 101,
  },
]

describe('what the upstream answers', () => {
  it.each(rows)(
    '$fault',
    async ({ plan, size = 100, sees, calls = expect.any(Number) as number }) => {
      const both = await startBoth()
      both.sandbox.plan(plan)
      const lookup = await lookUp(both, addressList(size))
      expect(outcomeCounts(lookup)).toEqual(sees)
      expect(JSON.stringify(lookup.failures)).not.toContain('html')
      expect(both.sandbox.received.length).toEqual(calls)
      await expectIdle(both)
    },
  )

  it('that a device is omitted does not stop it from being asked again', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ times: 1, omit: [address(7)], extra: [address(300)] }])
    const lookup = await lookUp(both, asked)
    expect(lookup.devices.map((device) => device.address)).not.toContain(address(300))
    for (const one of [address(7), address(300)]) {
      const { data } = await both.execute(DeviceDocument, { address: one })
      expect(data.device?.address).toBe(one)
    }
    expect(both.sandbox.calls()).toMatchObject({ bulkCalls: 1, singleCalls: 2 })
  })

  it('counts nothing by the counters: one listed as invalid where the count says three', async () => {
    const both = await startBoth()
    const [rejected, ...reported] = asked
    const data = { invalidCount: 3, invalidNumbers: [rejected], devices: reported.map(deviceOf) }
    both.sandbox.plan([{ body: { code: 'RCS702', data, error: {} } }])
    const lookup = await lookUp(both, asked)
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 99, REJECTED: 1 })
    expect(lookup.failures[0]?.address).toBe(rejected)
  })

  it('gives up soon when everything is refused', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ answer: 'ALL_INVALID', status: 200 }])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ REFUSED: 500 })
    expect(both.sandbox.received.length).toBeLessThanOrEqual(40)
    await expectIdle(both)
  })

  it('is refused when it is a flood, without a stall', async () => {
    const both = await startBoth()
    both.sandbox.plan([
      { body: { data: { devices: Array.from({ length: 200_000 }, () => ({})) }, error: {} } },
    ])
    expect(outcomeCounts(await lookUp(both, [address(1)]))).toEqual({ PROTOCOL: 1 })
    await expectIdle(both)
  })

  it('is not a redirect’s, whose target sees no request', async () => {
    const both = await startBoth()
    const elsewhere = await startTestSandbox()
    both.sandbox.plan([{ status: 307, headers: { location: `${elsewhere.url}/` } }])
    expect(outcomeCounts(await lookUp(both, asked))).toEqual({ REFUSED: 100 })
    expect(elsewhere.calls()).toMatchObject({ mostInFlight: 0, violations: {} })
  })

  it.each(['DATA', 'DEVICE', 'DEVICES'] as const)(
    'is found in a single answer’s %s',
    async (singleShape) => {
      const both = await startBoth()
      both.sandbox.plan([{ singleShape }])
      expect(outcomeCounts(await lookUp(both, [address(1)]))).toEqual({ FOUND: 1 })
    },
  )
})

describe('what operators can see', () => {
  it('is counted', async () => {
    const both = await startBoth()
    both.sandbox.plan([
      { times: 1, status: 503, body: '' },
      { times: 1, answer: 'TOO_MANY' },
      { on: 'BULK', times: 1, extra: [address(700)] },
    ])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ FOUND: 500 })
    expect(both.app.state()).toMatchObject({
      maxBatchSize: 250,
      upstream: { attempts: 4, retries: 1, tooLarge: 1, unrequested: 1, malformed: 0 },
    })
  })

  it('is said where the fault is ours', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ status: 400, body: failureBody('RCS701', 'INVALID_JSON_PAYLOAD') }])
    await lookUp(both, [address(1)])
    expect(both.notices).toEqual(['The upstream finds a request of this server malformed.'])
  })
})
