import { describe, expect, it } from 'vitest'
import { type Address, parseAddress } from '../../src/domain/address.ts'
import type { Remedy } from '../../src/domain/upstream-call.ts'
import { vendorFailureSamples, vendorSample } from '../fixtures/vendor.ts'
import { address, addressList } from '../support/addresses.ts'
import {
  checkedAt,
  codeOf,
  device,
  outcomes,
  resultOf,
  success,
} from '../support/vendor-responses.ts'

const [one, two, three] = addressList(3) as [Address, Address, Address]

describe('the documented responses of the vendor', () => {
  it('finds the devices of the success sample although its counters are wrong', () => {
    const requested = ['801', '802', '803', '804'].map((end) => parseAddress(`+999200000${end}`)!)
    const [jio, airtel, , absent] = outcomes(requested, vendorSample('success'))
    expect(jio).toEqual({
      status: 'FOUND',
      device: {
        address: requested[0],
        carrierId: 'Jio',
        carrierStatus: 'ACTIVE',
        rcsEnabled: true,
        checkedAt,
        source: 'BULK',
      },
    })
    expect(airtel).toMatchObject({ device: { address: requested[1], rcsEnabled: false } })
    expect(codeOf(absent)).toBe('NOT_REPORTED')
  })

  it.each(vendorFailureSamples)('reads the sample %s as %s with any HTTP status', (name, code) => {
    for (const status of [200, 400, 500]) {
      const expected = status === 500 && code === 'REFUSED' ? 'UNAVAILABLE' : code
      const all = outcomes([one, two], vendorSample(name), { status })
      expect(all.map(codeOf)).toEqual([expected, expected])
      expect(JSON.stringify(all)).toContain(`"status":${status}`)
    }
  })

  it('contains the vendor’s codes and none of its messages', () => {
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
  it('uses the address and not the position', () => {
    const all = outcomes([one, two], success([device(two, { rcsEnabled: false }), device(one)]))
    expect(all).toMatchObject([
      { device: { address: one, rcsEnabled: true } },
      { device: { address: two, rcsEnabled: false } },
    ])
  })

  it('accepts addresses without plus and as integers', () => {
    const all = outcomes([one, two], success([device(one.slice(1)), device(Number(two))]))
    expect(all.map(codeOf)).toEqual(['FOUND', 'FOUND'])
  })

  it('drops a device that was not requested', () => {
    expect(outcomes([one], success([device(one), device(two)]))).toHaveLength(1)
  })

  it('uses no part of a response that is only about other addresses', () => {
    expect(outcomes([one, two], success([device(three)])).map(codeOf)).toEqual([
      'PROTOCOL',
      'PROTOCOL',
    ])
  })

  it('accepts equal reports of one address, and no contradictory ones', () => {
    const all = outcomes(
      [one, two],
      success([device(one), device(one), device(two), device(two, { carrierId: 'Sandbox Amber' })]),
    )
    expect(all.map(codeOf)).toEqual(['FOUND', 'PROTOCOL'])
  })

  it('reads an address listed as invalid as REJECTED, and as PROTOCOL if it is reported too', () => {
    const body = success([device(two), device(three)], { invalidNumbers: [one.slice(1), two, ''] })
    expect(outcomes([one, two, three], body).map(codeOf)).toEqual(['REJECTED', 'PROTOCOL', 'FOUND'])
  })

  it.each([
    ['rcsEnabled as text', { rcsEnabled: 'true' }],
    ['rcsEnabled as a number', { rcsEnabled: 1 }],
    ['rcsEnabled as null', { rcsEnabled: null }],
    ['no rcsEnabled', { rcsEnabled: undefined }],
  ])('fails only the device with %s', (_, wrong) => {
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

  it('does not accept a device without a list from the bulk endpoint', () => {
    expect(outcomes([one], { data: device(one), error: {} }).map(codeOf)).toEqual(['PROTOCOL'])
  })
})

describe('a response that is not as documented', () => {
  it.each([
    ['HTML', '<html>maintenance</html>'],
    ['an empty body', ''],
    ['truncated JSON', '{"data":{"devices":['],
    ['null', 'null'],
    ['a list', '[]'],
    ['no data', { error: {} }],
    ['no devices', { data: {}, error: {} }],
    ['devices that are not a list', { data: { devices: {} }, error: {} }],
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
  ])('is a success if the error is %s', (_, error) => {
    expect(outcomes([one], { ...success([device(one)]), error }).map(codeOf)).toEqual(['FOUND'])
  })

  it('is a failure if there is only an error', () => {
    const body = { error: { error_code: 'PROV_ERROR' } }
    expect(outcomes([one], body).map(codeOf)).toEqual(['PROVIDER_ERROR'])
  })

  it('is a failure if an error is set beside devices', () => {
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
    [408, 'UNAVAILABLE', true],
    [409, 'REFUSED', false],
    [422, 'REFUSED', false],
    [425, 'UNAVAILABLE', true],
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

  it('429 has the time to wait, with any body', () => {
    for (const body of ['', vendorSample('provider-error')]) {
      const [outcome] = outcomes([one], body, { status: 429, retryAfterMs: 2000 })
      expect(outcome).toMatchObject({ failure: { code: 'RATE_LIMITED', retryAfterMs: 2000 } })
    }
  })

  it('503 has the time to wait, and then every call waits', () => {
    for (const body of ['', success([device(one)])]) {
      const result = resultOf([one], body, { status: 503, retryAfterMs: 2000 })
      expect(result).toMatchObject({
        remedy: 'WAIT',
        reason: { code: 'UNAVAILABLE', retryAfterMs: 2000 },
      })
    }
  })

  it('503 with a time to wait counts more than the code of the body', () => {
    for (const code of ['RCS500', 'RCS502', 'RCS704']) {
      const body = { code, data: [], error: { error_code: code } }
      expect(resultOf([one], body, { status: 503, retryAfterMs: 2000 })).toMatchObject({
        remedy: 'WAIT',
        reason: { code: 'UNAVAILABLE', retryAfterMs: 2000 },
      })
    }
  })

  it('504 may depend on the size of the batch, whatever the body says', () => {
    for (const code of ['RCS500', 'RCS502']) {
      const body = { code, data: [], error: { error_code: code } }
      expect(resultOf([one], body, { status: 504 })).toMatchObject({ remedy: 'RETRY_THEN_SHRINK' })
    }
  })

  it.each([200, 400, 404, 409, 422, 424])('%i with RCS704 is PROVIDER_ERROR', (status) => {
    const [outcome] = outcomes([one], vendorSample('provider-error'), { status })
    expect(outcome).toMatchObject({ failure: { code: 'PROVIDER_ERROR', retryable: true } })
  })

  it('does not pass on text that is not a code', () => {
    const error = { error_code: `${address(5)} <b>`, error_message: 'x' }
    const [outcome] = outcomes([one], { code: 'A'.repeat(100), data: [], error }, { status: 400 })
    expect(outcome).toMatchObject({ failure: { upstream: { code: null, errorCode: null } } })
  })
})

describe('the remedy', () => {
  const remedyOf = (body: unknown, status: number) => {
    const result = resultOf([one, two], body, { status })
    return result.kind === 'FAILED' ? result.remedy : undefined
  }

  it.each([
    ['empty-list', 'BISECT'],
    ['all-invalid', 'BISECT'],
    ['only-one', 'BISECT'],
    ['too-few', 'BISECT'],
    ['too-many', 'SHRINK'],
    ['invalid-json', 'NONE'],
    ['wrong-method', 'NONE'],
    ['channel-disabled', 'NONE'],
    ['provider-error', 'RETRY_THEN_BISECT'],
  ] satisfies [string, Remedy][])('of the sample %s is %s', (name, remedy) => {
    for (const status of [200, 400]) expect(remedyOf(vendorSample(name), status)).toBe(remedy)
  })

  it.each([
    [200, 'RETRY'],
    [204, 'RETRY'],
    [300, 'NONE'],
    [400, 'BISECT'],
    [401, 'NONE'],
    [403, 'NONE'],
    [402, 'BISECT'],
    [404, 'BISECT'],
    [405, 'NONE'],
    [408, 'RETRY'],
    [409, 'BISECT'],
    [410, 'BISECT'],
    [415, 'BISECT'],
    [451, 'BISECT'],
    [418, 'BISECT'],
    [422, 'BISECT'],
    [424, 'BISECT'],
    [425, 'RETRY'],
    [413, 'SHRINK'],
    [429, 'WAIT'],
    [500, 'RETRY'],
    [501, 'NONE'],
    [502, 'RETRY'],
    [503, 'RETRY'],
    [504, 'RETRY_THEN_SHRINK'],
  ] satisfies [number, Remedy][])('of HTTP %i without a readable body is %s', (status, remedy) => {
    expect(remedyOf('', status)).toBe(remedy)
  })

  it('of an error that is not documented is BISECT with HTTP 200', () => {
    for (const error of [{ error_code: 'SOMETHING_NEW' }, { error_message: 'half of it failed' }]) {
      expect(remedyOf({ code: 'RCS702', data: [], error }, 200)).toBe('BISECT')
    }
  })

  it('of a batch that is too large is SHRINK, with HTTP 422 too', () => {
    expect(remedyOf(vendorSample('too-many'), 422)).toBe('SHRINK')
  })

  it('of a response about other addresses only is RECONNECT', () => {
    expect(remedyOf(success([device(three)]), 200)).toBe('RECONNECT')
  })
})
