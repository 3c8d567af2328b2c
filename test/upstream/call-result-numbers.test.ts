import { describe, expect, it } from 'vitest'
import { type Address, parseAddress } from '../../src/domain/address.ts'
import { vendorSample } from '../fixtures/vendor.ts'
import { addressList } from '../support/addresses.ts'
import { codeOf, device, outcomes, resultOf, success } from '../support/vendor-responses.ts'

const [one, two, three] = addressList(3) as [Address, Address, Address]

describe('a response to a single call', () => {
  const single = { source: 'SINGLE' } as const

  it.each([200, 400, 404, 422])(
    'that calls the number invalid is REJECTED, with HTTP %i',
    (status) => {
      const result = resultOf([one], vendorSample('all-invalid'), { ...single, status })
      expect(result).toMatchObject({
        kind: 'ANSWERED',
        outcomes: [
          {
            failure: { code: 'REJECTED', upstream: { status, errorCode: 'INVALID_FIELD_FORMAT' } },
          },
        ],
      })
    },
  )

  it.each([401, 403, 500])(
    'that calls the number invalid says something else with HTTP %i',
    (status) => {
      const [outcome] = outcomes([one], vendorSample('all-invalid'), { ...single, status })
      expect(codeOf(outcome)).not.toBe('REJECTED')
    },
  )

  it.each([
    ['null', null],
    ['an empty list', []],
    ['an empty object', {}],
    ['a device of null', { device: null }],
    ['an empty list of devices', { devices: [] }],
    ['absent', undefined],
    ['a list of devices that is null', { devices: null }],
    ['an empty device', { device: {} }],
    ['a device that is a list', { device: [] }],
    ['counters and an empty list', { total: 0, invalidNumbers: [] }],
    ['a number that is null', { deviceAddress: null }],
  ])('without a device is NOT_REPORTED: data is %s', (_, data) => {
    const result = resultOf([one], { code: 'RCS702', data, error: {} }, single)
    expect(result.kind).toBe('ANSWERED')
    expect(outcomes([one], { code: 'RCS702', data, error: {} }, single).map(codeOf)).toEqual([
      'NOT_REPORTED',
    ])
  })

  it.each([
    ['nothing but an error', { error: {} }],
    ['a device without a number', { data: { rcsEnabled: true }, error: {} }],
    ['data of another type', { data: 'none', error: {} }],
  ])('is PROTOCOL with %s', (_, body) => {
    expect(outcomes([one], body, single).map(codeOf)).toEqual(['PROTOCOL'])
  })
})

describe('a carrier or a status', () => {
  it.each([
    ['empty', '', 0],
    ['blank', ' ', 0],
    ['null', null, 0],
    ['a number', 7, 2],
    ['a list', ['ACTIVE'], 2],
    ['an object', { name: 'ACTIVE' }, 2],
    ['a boolean', false, 2],
  ])('that is %s is absent, and rcsEnabled stands', (_, value, malformedFieldCount) => {
    const wrong = { carrierId: value, carrierStatus: value }
    const result = resultOf([one, two], success([device(one, wrong), device(two)]))
    expect(result).toMatchObject({
      malformedFieldCount,
      outcomes: [
        { device: { carrierId: null, carrierStatus: null, rcsEnabled: true } },
        { device: { carrierId: 'Sandbox Jade' } },
      ],
    })
  })
})

describe('a single response with the number among the invalid ones', () => {
  it.each([{ invalidNumbers: [one] }, { devices: [], invalidNumbers: [one] }])(
    'is REJECTED: case %#',
    (data) => {
      const body = { code: 'RCS702', data, error: {} }
      expect(outcomes([one], body, { source: 'SINGLE' }).map(codeOf)).toEqual(['REJECTED'])
    },
  )
})

describe('another spelling of the number', () => {
  it.each([
    ['Mexico, with 1', '+525512345678', '+5215512345678'],
    ['Mexico, without 1', '+5215512345678', '+525512345678'],
    ['Brazil, with 9', '+551187654321', '+5511987654321'],
    ['Argentina, without 9', '+5491112345678', '+541112345678'],
    ['Argentina, with 15', '+541112345678', '+54111512345678'],
    ['a trunk zero', '+4915112345678', '+49015112345678'],
    ['a national number', '+31612345678', '0612345678'],
    ['a national number without its 0', '+31612345678', '612345678'],
    ['the international prefix', '+31612345678', '0031612345678'],
    ['spaces', '+31612345678', '+31 6 12345678'],
    ['a URI', '+31612345678', 'tel:+31612345678'],
  ])('is PROTOCOL, and says so: %s', (_, requested, reported) => {
    const asked = parseAddress(requested)!
    for (const source of ['SINGLE', 'BULK'] as const) {
      const result = resultOf([asked], success([device(reported)]), { source })
      expect(result).toMatchObject({
        kind: 'ANSWERED',
        outcomes: [{ failure: { code: 'PROTOCOL', retryable: false } }],
      })
      expect(JSON.stringify(result)).toContain('another spelling of this number')
    }
  })

  it.each([
    ['of the same length', '+525512345678', '+525512345679'],
    ['of another country', '+15512345678', '+525512345678'],
    ['with three digits more', '+525512345678', '+525512345678123'],
  ])('is not a number %s', (_, requested, reported) => {
    const asked = parseAddress(requested)!
    expect(resultOf([asked], success([device(reported)]))).toMatchObject({ remedy: 'RECONNECT' })
  })

  it('is not a number that was requested itself', () => {
    const [short, long] = ['+525512345678', '+5215512345678'].map((number) => parseAddress(number)!)
    const all = outcomes([short!, long!], success([device(long), device(three)]))
    expect(all.map(codeOf)).toEqual(['NOT_REPORTED', 'FOUND'])
  })

  it('concerns only that number of a batch', () => {
    const [short, other] = ['+525512345678', '+525512345999'].map((number) => parseAddress(number)!)
    const all = outcomes([short!, other!, one], success([device('+5215512345678'), device(one)]))
    expect(all.map(codeOf)).toEqual(['PROTOCOL', 'NOT_REPORTED', 'FOUND'])
  })
})
