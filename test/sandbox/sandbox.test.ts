import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deviceOf, sandboxCarriers } from '../../src/sandbox/device-of.ts'
import type { FaultInput } from '../../src/sandbox/fault.ts'
import { vendorSample } from '../fixtures/vendor.ts'
import { address, addressList } from '../support/addresses.ts'
import { startTestSandbox, type TestSandbox } from '../support/start-server.ts'

interface Request {
  readonly path?: string
  readonly method?: string
  readonly key?: string | null
  readonly body?: string
}

async function send(sandbox: TestSandbox, request: Request = {}) {
  const { path = 'bulk', method = 'POST', key = sandbox.apiKey, body } = request
  const response = await fetch(`${sandbox.url}/v1/${sandbox.sid}/rcs/lookup/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(key !== null && { 'api-key': key }) },
    ...(body !== undefined && { body }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const list = (deviceAddresses: readonly unknown[]) => JSON.stringify({ deviceAddresses })
const sample = (name: string): unknown => JSON.parse(vendorSample(name))

describe('the vendor’s documented failures', () => {
  it.each([
    ['empty-list', { body: list([]) }],
    ['empty-list', { body: '{}' }],
    ['all-invalid', { body: list(['', ' ', 'x']) }],
    ['only-one', { body: list([address(1), address(1), 'x']) }],
    ['too-few', { body: list(addressList(99)) }],
    ['too-few', { body: list([...addressList(99), address(0).slice(1), '']) }],
    ['too-many', { body: list(addressList(501)) }],
    ['invalid-json', { body: '{"deviceAddresses": [' }],
    ['wrong-method', { method: 'PUT', body: list(addressList(100)) }],
    ['wrong-method', { method: 'POST', path: '%2B9991234567' }],
  ] satisfies [string, Request][])('answers with the sample %s', async (name, request) => {
    const sandbox = await startTestSandbox()
    const { status, body } = await send(sandbox, request)
    expect(body).toEqual(sample(name))
    expect(status).toBeGreaterThanOrEqual(400)
  })

  it('answers with the samples of a disabled channel and of a failing provider when planned', async () => {
    const sandbox = await startTestSandbox()
    sandbox.plan([{ answer: 'CHANNEL_DISABLED', times: 1 }, { answer: 'PROVIDER_ERROR' }])
    const request = { body: list(addressList(100)) }
    expect((await send(sandbox, request)).body).toEqual(sample('channel-disabled'))
    const provider = (await send(sandbox, request)).body
    expect(provider).toMatchObject({ code: 'RCS704', error: { error_code: 'PROV_ERROR' } })
  })

  it('requires a key that starts with sandbox-', async () => {
    const sandbox = await startTestSandbox()
    for (const key of [null, '', 'wrong', 'x-sandbox-']) {
      expect(await send(sandbox, { key, body: list(addressList(100)) })).toMatchObject({
        status: 401,
      })
    }
    expect(await send(sandbox, { path: 'x/y' })).toMatchObject({ status: 404 })
    expect(sandbox.calls()).toMatchObject({
      bulkCalls: 0,
      violations: { WRONG_KEY: 4, WRONG_ROUTE: 1 },
    })
  })
})

describe('the vendor’s documented success', () => {
  it('has the shape of the sample and the documented counters', async () => {
    const sandbox = await startTestSandbox()
    const numbers = [...addressList(100), address(0).slice(1), address(1), '+53XX5', '']
    const { status, body } = await send(sandbox, { body: list(numbers) })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      code: 'RCS702',
      data: {
        total: 100,
        uniqueTotal: 100,
        duplicateCount: 2,
        invalidCount: 2,
        invalidNumbers: ['+53XX5', ''],
        devices: addressList(100).map(deviceOf),
      },
      error: {},
    })
    const documented = sample('success') as { data: { devices: object[] } }
    const data = body['data'] as { devices: object[] }
    expect(Object.keys(body)).toEqual(Object.keys(documented))
    expect(Object.keys(data)).toEqual(Object.keys(documented.data))
    expect(Object.keys(data.devices[0]!)).toEqual(Object.keys(documented.data.devices[0]!))
    expect(sandbox.calls().violations).toEqual({ REPEATED_ADDRESS: 1, INVALID_ADDRESS: 1 })
  })

  it('answers a single number with or without its plus', async () => {
    const sandbox = await startTestSandbox()
    for (const path of ['%2B9991234567', '+9991234567', '9991234567']) {
      const { body } = await send(sandbox, { method: 'GET', path })
      expect(body).toMatchObject({ data: { deviceAddress: '+9991234567' }, error: {} })
    }
  })
})

describe('results', () => {
  it('never change', () => {
    expect(addressList(5).map(deviceOf)).toMatchInlineSnapshot(`
      [
        {
          "carrierId": "Sandbox Jade",
          "carrierStatus": "ACTIVE",
          "deviceAddress": "+999200000000",
          "rcsEnabled": false,
        },
        {
          "carrierId": "Sandbox Violet",
          "carrierStatus": "ACTIVE",
          "deviceAddress": "+999200000001",
          "rcsEnabled": true,
        },
        {
          "carrierId": "Sandbox Jade",
          "carrierStatus": "ACTIVE",
          "deviceAddress": "+999200000002",
          "rcsEnabled": true,
        },
        {
          "carrierId": "Sandbox Amber",
          "carrierStatus": "ACTIVE",
          "deviceAddress": "+999200000003",
          "rcsEnabled": false,
        },
        {
          "carrierId": "Sandbox Violet",
          "carrierStatus": "ACTIVE",
          "deviceAddress": "+999200000004",
          "rcsEnabled": true,
        },
      ]
    `)
  })

  it('have fictional carriers, and most are RCS-enabled', () => {
    const devices = addressList(10_000).map(deviceOf)
    const share = (matches: (device: (typeof devices)[number]) => boolean) =>
      devices.filter(matches).length / devices.length
    for (const carrier of sandboxCarriers) {
      expect(carrier).toMatch(/^Sandbox /)
      expect(share((device) => device.carrierId === carrier)).toBeCloseTo(0.25, 1)
    }
    expect(share((device) => device.carrierStatus === 'ACTIVE')).toBeCloseTo(0.95, 1)
    expect(share((device) => device.rcsEnabled)).toBeCloseTo(0.665, 1)
    expect(devices.filter((d) => d.rcsEnabled && d.carrierStatus !== 'ACTIVE')).toEqual([])
  })
})

describe('the calls in flight', () => {
  it('do not include a call whose client has closed the connection', async () => {
    const sandbox = await startTestSandbox({ maxInFlight: 1 })
    sandbox.plan([{ hang: true }])
    const call = `GET /v1/sandbox/rcs/lookup/${encodeURIComponent(address(1))} HTTP/1.1\r\nhost: sandbox\r\napi-key: ${sandbox.apiKey}\r\n\r\n`
    const sockets = Array.from({ length: 5 }, () => connect(Number(new URL(sandbox.url).port)))
    onTestFinished(() => sockets.forEach((socket) => socket.destroy()))
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    for (const [index, socket] of sockets.entries()) {
      // The sandbox receives the end of the previous call together with this one.
      sockets[index - 1]?.destroy()
      socket.write(call)
      await expect.poll(() => sandbox.received.length).toBe(index + 1)
    }
    expect(sandbox.calls()).toMatchObject({ singleCalls: 5, mostInFlight: 1, violations: {} })
  })
})

describe('the control route', () => {
  const control = (sandbox: TestSandbox, method: string, path: string, body?: string) =>
    fetch(`${sandbox.url}/sandbox/${path}`, { method, ...(body !== undefined && { body }) })

  it('plans faults and reports calls over HTTP', async () => {
    const sandbox = await startTestSandbox()
    const faults: FaultInput[] = [{ on: 'BULK', skip: 1, times: 1, status: 503, body: 'busy' }]
    const planned = await control(sandbox, 'PUT', 'faults', JSON.stringify(faults))
    expect(planned.status).toBe(204)
    const request = { body: list(addressList(100)) }
    expect(await send(sandbox, request)).toMatchObject({ status: 200 })
    await expect(send(sandbox, request)).rejects.toThrow('busy')
    expect(await send(sandbox, request)).toMatchObject({ status: 200 })

    const report = await (await control(sandbox, 'GET', 'calls')).json()
    expect(report).toEqual({
      bulkCalls: 3,
      singleCalls: 0,
      bulkSizes: [100, 100, 100],
      addresses: 300,
      inFlight: 0,
      mostInFlight: 1,
      violations: {},
    })
    await control(sandbox, 'DELETE', 'calls')
    expect(sandbox.calls()).toMatchObject({ bulkCalls: 0, addresses: 0 })
  })

  it.each([
    ['text that is not JSON', '['],
    ['JSON that is not a list', '{}'],
    ['an unknown fault', '[{"explode": true}]'],
    ['an invalid status', '[{"status": 99}]'],
  ])('rejects %s', async (_, body) => {
    const sandbox = await startTestSandbox()
    expect((await control(sandbox, 'PUT', 'faults', body)).status).toBe(400)
  })

  it('lists its endpoints in the response to an unknown path', async () => {
    const sandbox = await startTestSandbox()
    const response = await control(sandbox, 'GET', 'nothing')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('PUT /sandbox/faults')
  })
})

describe('a fault', () => {
  const bulk = { body: list(addressList(100)) }
  const single = { method: 'GET', path: encodeURIComponent(address(1)) }

  /** The status of each request while the fault answers with HTTP 503. */
  async function statuses(fault: FaultInput, ...requests: readonly Request[]) {
    const sandbox = await startTestSandbox()
    sandbox.plan([{ ...fault, status: 503, body: {} }])
    const answers = await Promise.all(requests.map((request) => send(sandbox, request)))
    return answers.map(({ status }) => status)
  }

  it('with `addresses` matches calls with at least one of them', async () => {
    const fault = { addresses: [address(99), address(500)] }
    expect(await statuses(fault, bulk, single)).toEqual([503, 200])
  })

  it('with `prefixes` matches calls that mix them', async () => {
    const mixed = list([...addressList(99), '+31201234567'])
    const fault = { prefixes: ['+31', '+999'] }
    expect(await statuses(fault, bulk, { body: mixed })).toEqual([200, 503])
  })

  it('with `largerThan` matches larger calls', async () => {
    const larger = { body: list(addressList(101)) }
    expect(await statuses({ largerThan: 100 }, bulk, single, larger)).toEqual([200, 200, 503])
  })

  it('with `cutOffMs` answers HTTP 504 only if the response would take longer', async () => {
    const sandbox = await startTestSandbox()
    sandbox.plan([{ delayPerAddressMs: 10, cutOffMs: 500 }])
    expect(await send(sandbox, single)).toMatchObject({ status: 200 })
    expect(await send(sandbox, bulk)).toMatchObject({ status: 504 })
  })

  it.each([
    ['EMPTY', ''],
    ['BLANK', ' '],
    ['NUMBER', 7],
    ['OBJECT', { name: 'Sandbox Jade' }],
  ] as const)('with a carrier that is %s reports it so', async (carrier, value) => {
    const sandbox = await startTestSandbox()
    sandbox.plan([{ carrier }])
    const { body } = await send(sandbox, single)
    expect(body).toMatchObject({ data: { carrierId: value, carrierStatus: value } })
  })

  it('with another spelling reports a similar number', async () => {
    const sandbox = await startTestSandbox()
    sandbox.plan([{ spelling: 'OTHER' }])
    const { body } = await send(sandbox, single)
    expect(body).toMatchObject({
      data: { deviceAddress: `${address(1).slice(0, 4)}1${address(1).slice(4)}` },
    })
  })

  it('with an undocumented error answers HTTP 200 and an unknown code', async () => {
    const sandbox = await startTestSandbox()
    sandbox.plan([{ answer: 'UNDOCUMENTED' }])
    const { status, body } = await send(sandbox, bulk)
    expect(status).toBe(200)
    expect(body).toMatchObject({ data: [], error: { error_code: 'SANDBOX_UNKNOWN_ERROR' } })
  })
})
