import { describe, expect, it } from 'vitest'
import { type Address, parseAddress } from '../../src/domain/address.ts'
import type { DeviceSource } from '../../src/domain/device.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { outcomesOfAnswer } from '../../src/upstream/outcomes-of-answer.ts'
import { vendorFailureSamples, vendorSample } from '../fixtures/vendor.ts'
import { address, addressList } from '../support/addresses.ts'

const checkedAt = new Date('2026-01-31T12:00:00Z')

interface AnswerDetails {
  readonly status?: number
  readonly source?: DeviceSource
  readonly retryAfterMs?: number | null
}

function outcomes(
  asked: readonly Address[],
  body: unknown,
  { status = 200, source = 'BULK', retryAfterMs = null }: AnswerDetails = {},
): Outcome[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = { kind: 'ANSWER', status, body: text, retryAfterMs } as const
  return outcomesOfAnswer(asked, answer, { checkedAt, source })
}

const success = (devices: unknown[], more: object = {}) => ({
  code: 'RCS702',
  data: { devices, ...more },
  error: {},
})

const device = (deviceAddress: unknown, more: object = {}) => ({
  deviceAddress,
  carrierId: 'Sandbox Jade',
  carrierStatus: 'ACTIVE',
  rcsEnabled: true,
  ...more,
})

const codeOf = (outcome: Outcome | undefined) =>
  outcome?.status === 'FAILED' ? outcome.failure.code : outcome?.status

const [one, two, three] = addressList(3) as [Address, Address, Address]

describe('the vendor’s documented answers', () => {
  it('finds the devices of the success sample, whatever its counters say', () => {
    const asked = ['801', '802', '803', '804'].map((end) => parseAddress(`+999200000${end}`)!)
    const [jio, airtel, , absent] = outcomes(asked, vendorSample('success'))
    expect(jio).toEqual({
      status: 'FOUND',
      device: {
        address: asked[0],
        carrierId: 'Jio',
        carrierStatus: 'ACTIVE',
        rcsEnabled: true,
        checkedAt,
        source: 'BULK',
      },
    })
    expect(airtel).toMatchObject({ device: { address: asked[1], rcsEnabled: false } })
    expect(codeOf(absent)).toBe('NOT_REPORTED')
  })

  it.each(vendorFailureSamples)(
    'reads the sample %s as %s, whatever the HTTP status',
    (name, code) => {
      for (const status of [200, 400, 500]) {
        const expected = status === 500 && code === 'REFUSED' ? 'UNAVAILABLE' : code
        const all = outcomes([one, two], vendorSample(name), { status })
        expect(all.map(codeOf)).toEqual([expected, expected])
        expect(JSON.stringify(all)).toContain(`"status":${status}`)
      }
    },
  )

  it('passes on the vendor’s codes and none of its words', () => {
    const [outcome] = outcomes([one], vendorSample('provider-error'), { status: 500 })
    expect(outcome).toMatchObject({
      failure: {
        retryable: true,
        upstream: { status: 500, code: 'RCS704', errorCode: 'PROV_ERROR' },
      },
    })
    expect(JSON.stringify(outcome)).not.toContain('upstream error details')
  })
})

describe('matching', () => {
  it('goes by address and not by place', () => {
    const all = outcomes([one, two], success([device(two, { rcsEnabled: false }), device(one)]))
    expect(all).toMatchObject([
      { device: { address: one, rcsEnabled: true } },
      { device: { address: two, rcsEnabled: false } },
    ])
  })

  it('understands addresses without plus and as integers', () => {
    const all = outcomes([one, two], success([device(one.slice(1)), device(Number(two))]))
    expect(all.map(codeOf)).toEqual(['FOUND', 'FOUND'])
  })

  it('drops a device nobody asked for', () => {
    expect(outcomes([one], success([device(one), device(two)]))).toHaveLength(1)
  })

  it('believes nothing of an answer that is about others only', () => {
    expect(outcomes([one, two], success([device(three)])).map(codeOf)).toEqual([
      'PROTOCOL',
      'PROTOCOL',
    ])
  })

  it('takes the same device twice for one, and two that differ for none', () => {
    const all = outcomes(
      [one, two],
      success([device(one), device(one), device(two), device(two, { carrierId: 'Sandbox Amber' })]),
    )
    expect(all.map(codeOf)).toEqual(['FOUND', 'PROTOCOL'])
  })

  it('calls an address rejected that is listed as invalid, and contradictory if it is reported too', () => {
    const body = success([device(two), device(three)], { invalidNumbers: [one.slice(1), two, ''] })
    expect(outcomes([one, two, three], body).map(codeOf)).toEqual(['REJECTED', 'PROTOCOL', 'FOUND'])
  })

  it.each([
    ['rcsEnabled as text', { rcsEnabled: 'true' }],
    ['rcsEnabled as a number', { rcsEnabled: 1 }],
    ['rcsEnabled as null', { rcsEnabled: null }],
    ['no rcsEnabled', { rcsEnabled: undefined }],
    ['carrierId as a number', { carrierId: 7 }],
    ['carrierStatus as a list', { carrierStatus: [] }],
  ])('spoils only the device with %s', (_, wrong) => {
    const all = outcomes([one, two], success([device(one, wrong), device(two)]))
    expect(all.map(codeOf)).toEqual(['PROTOCOL', 'FOUND'])
  })

  it('reads an absent carrier as null', () => {
    const body = success([{ deviceAddress: one, rcsEnabled: false }])
    expect(outcomes([one], body)).toMatchObject([
      { device: { carrierId: null, carrierStatus: null } },
    ])
  })
})

describe('the single endpoint', () => {
  it.each([
    ['in data', device(one)],
    ['in data.device', { device: device(one) }],
    ['in data.devices', { devices: [device(one)] }],
  ])('finds a device %s', (_, data) => {
    const all = outcomes([one], { code: 'RCS702', data, error: {} }, { source: 'SINGLE' })
    expect(all).toMatchObject([{ status: 'FOUND', device: { address: one, source: 'SINGLE' } }])
  })

  it('does not take a device without list for an answer of the bulk endpoint', () => {
    expect(outcomes([one], { data: device(one), error: {} }).map(codeOf)).toEqual(['PROTOCOL'])
  })
})

describe('an answer that is none', () => {
  it.each([
    ['HTML', '<html>maintenance</html>'],
    ['nothing', ''],
    ['truncated JSON', '{"data":{"devices":['],
    ['null', 'null'],
    ['a list', '[]'],
    ['no data', { error: {} }],
    ['no devices', { data: {}, error: {} }],
    ['devices that are no list', { data: { devices: {} }, error: {} }],
    ['an error of another kind', { ...success([device(one)]), error: { oops: 1 } }],
    ['an error as text', { ...success([device(one)]), error: 'failed' }],
  ])('is PROTOCOL: %s', (_, body) => {
    const [outcome] = outcomes([one], body)
    expect(outcome).toMatchObject({ failure: { code: 'PROTOCOL', retryable: true } })
  })

  it.each([
    ['absent', undefined],
    ['null', null],
    ['an empty list', []],
    ['empty text', ''],
    ['empty fields', { error_code: '', error_message: null }],
  ])('is a success with an error that is %s', (_, error) => {
    expect(outcomes([one], { ...success([device(one)]), error }).map(codeOf)).toEqual(['FOUND'])
  })

  it('is a failure with nothing but an error', () => {
    const body = { error: { error_code: 'PROV_ERROR' } }
    expect(outcomes([one], body).map(codeOf)).toEqual(['PROVIDER_ERROR'])
  })

  it('fails where an error is set although devices are there', () => {
    const body = { ...success([device(one)]), error: { error_message: 'half of it failed' } }
    expect(outcomes([one], body).map(codeOf)).toEqual(['REFUSED'])
  })
})

describe('HTTP status', () => {
  it.each([
    [300, 'REFUSED', false],
    [400, 'REFUSED', false],
    [401, 'AUTH', false],
    [403, 'REFUSED', false],
    [404, 'REFUSED', false],
    [413, 'REFUSED', false],
    [500, 'UNAVAILABLE', true],
    [502, 'UNAVAILABLE', true],
    [503, 'UNAVAILABLE', true],
    [504, 'UNAVAILABLE', true],
  ])('%i is %s, retryable: %s', (status, code, retryable) => {
    for (const body of ['', '<html></html>', success([device(one)])]) {
      const [outcome] = outcomes([one], body, { status })
      expect(outcome).toMatchObject({ failure: { code, retryable, upstream: { status } } })
    }
  })

  it('429 says how long to wait, whatever its body is', () => {
    for (const body of ['', vendorSample('provider-error')]) {
      const [outcome] = outcomes([one], body, { status: 429, retryAfterMs: 2000 })
      expect(outcome).toMatchObject({ failure: { code: 'RATE_LIMITED', retryAfterMs: 2000 } })
    }
  })

  it('passes on nothing that is more than a code', () => {
    const error = { error_code: `${address(5)} <b>`, error_message: 'x' }
    const [outcome] = outcomes([one], { code: 'A'.repeat(100), data: [], error }, { status: 400 })
    expect(outcome).toMatchObject({ failure: { upstream: { code: null, errorCode: null } } })
  })
})
