import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { startBoth, withCache } from '../support/start-server.ts'

interface Failure {
  readonly code: string
  readonly reason: string
  readonly message: string
}

interface Entry {
  readonly input: string
  readonly status: string
  readonly normalized: boolean
  readonly device: { readonly address: string } | null
  readonly failure: Failure | null
}

const entriesQuery = `query ($addresses: [String!]!, $country: CountryCode) {
  bulkLookup(addresses: $addresses, defaultCountry: $country) {
    total duplicateCount invalidCount invalidNumbers withoutPlusCount
    entries { input status normalized device { address } failure { code reason message } }
  }
}`

interface Lookup {
  readonly bulkLookup: {
    readonly total: number
    readonly duplicateCount: number
    readonly invalidCount: number
    readonly invalidNumbers: readonly string[]
    readonly withoutPlusCount: number
    readonly entries: readonly Entry[]
  }
}

describe('the reason of an invalid input', () => {
  const inputs = {
    EMPTY: '',
    TOO_SHORT: '+44123',
    TOO_LONG: '1234567890123456',
    LEADING_ZERO: '07700900123',
    INTERNATIONAL_PREFIX: '00447700900123',
    SEPARATORS: '+44 7700 900123',
    INVISIBLE_CHARACTER: '\u202A+447700900123',
    LINE_BREAK: '+447700900123\n',
    NOT_ASCII_DIGITS: '４４７７００９００１２３',
    DECIMAL_POINT: '447700900123.0',
    EXPONENT: '4.477E+11',
    URI: 'tel:+447700900123',
    LETTERS: '0800FLOWERS',
    OTHER: '++447700900123',
  }
  const reasons = Object.keys(inputs)

  it('is in the entries of a list, in its plan, and in the errors of single devices', async () => {
    const both = await startBoth()
    const addresses = Object.values(inputs)
    const list = await both.send<Lookup>(entriesQuery, { addresses })
    const failures = list.data.bulkLookup.entries.map(({ failure }) => failure)
    expect(failures.map((failure) => failure?.reason)).toEqual(reasons)
    expect(failures.every((failure) => failure?.code === 'INVALID_ADDRESS')).toBe(true)

    const plan = await both.send<{ bulkLookupPlan: { invalid: readonly Failure[] } }>(
      'query ($addresses: [String!]!) { bulkLookupPlan(addresses: $addresses) { invalid { index input reason message } } }',
      { addresses },
    )
    expect(plan.data.bulkLookupPlan.invalid).toEqual(
      addresses.map((input, index) => {
        const { reason, message } = failures[index]!
        return { index, input, reason, message }
      }),
    )

    for (const [place, input] of addresses.entries()) {
      for (const operation of [
        'query ($a: String!) { device',
        'mutation ($a: String!) { refreshDevice',
      ]) {
        const { errors } = await both.send(`${operation}(address: $a) { address } }`, { a: input })
        const { reason, message } = failures[place]!
        expect(errors).toMatchObject([
          { message, extensions: { code: 'INVALID_ADDRESS', reason, retryable: false } },
        ])
      }
    }
    expect(both.sandbox.received).toEqual([])
  })

  it('names an invisible character and its place', async () => {
    const { send } = await startBoth()
    const { errors } = await send('query ($a: String!) { device(address: $a) { address } }', {
      a: inputs.INVISIBLE_CHARACTER,
    })
    expect(errors?.[0]?.message).toContain('U+202A at position 0')
  })

  it('is absent from other failures', async () => {
    const { send, sandbox } = await startBoth()
    sandbox.plan([{ reject: [address(1)] }])
    const { errors } = await send(`{ device(address: "${address(1)}") { address } }`)
    expect(errors?.[0]?.extensions).not.toHaveProperty('reason')
    const { data } = await send<Lookup>(entriesQuery, { addresses: [address(1)] })
    expect(data.bulkLookup.entries[0]!.failure).toMatchObject({ code: 'REJECTED', reason: null })
  })
})

describe('defaultCountry', () => {
  const spellings = [
    '020 7946 0958',
    '(020) 7946-0958',
    '+442079460958',
    '00442079460958',
    'tel:02079460958',
  ]

  it('reads national numbers, and finds that they are one number', async () => {
    const both = await startBoth()
    const { data } = await both.send<Lookup>(entriesQuery, { addresses: spellings, country: 'GB' })
    expect(data.bulkLookup).toMatchObject({ total: 1, duplicateCount: 4, invalidCount: 0 })
    expect(data.bulkLookup.entries.map(({ input }) => input)).toEqual(spellings)
    for (const { input, normalized, device } of data.bulkLookup.entries) {
      expect(device).toEqual({ address: '+442079460958' })
      expect(normalized).toBe(input !== '+442079460958')
    }
    expect(both.sandbox.calls()).toMatchObject({ singleCalls: 1, bulkCalls: 0, violations: {} })
  })

  it('is not used by default: nothing is repaired', async () => {
    const { send } = await startBoth()
    const { data } = await send<Lookup>(entriesQuery, { addresses: spellings })
    expect(data.bulkLookup).toMatchObject({ total: 1, duplicateCount: 0, invalidCount: 4 })
  })

  it('applies to each field that has it', async () => {
    const { send, sandbox } = await startBoth()
    const { data, errors } = await send(
      `{
      british: device(address: "020 7946 0958", defaultCountry: GB_) { address }
      dutch: device(address: "020 794 6095", defaultCountry: "NL") { address }
      none: device(address: "020 7946 0958") { address }
      null: device(address: "+442079460958", defaultCountry: null) { address }
    }`.replace('GB_', '"GB"'),
    )
    expect(data).toEqual({
      british: { address: '+442079460958' },
      dutch: { address: '+31207946095' },
      none: null,
      null: { address: '+442079460958' },
    })
    expect(errors).toMatchObject([{ path: ['none'], extensions: { reason: 'SEPARATORS' } }])
    expect(sandbox.calls().singleCalls).toBe(2)
  })

  it('applies to mutations, whose numbers share a call', async () => {
    const { send, sandbox } = await startBoth()
    const national = (from: number) =>
      Array.from({ length: 60 }, (_, place) => `020 7946 ${String(from + place).padStart(4, '0')}`)
    const { data } = await send(
      `mutation ($list: [String!]!, $other: [String!]!, $country: CountryCode) {
        bulkLookup(addresses: $list, defaultCountry: $country) { total }
        other: bulkLookup(addresses: $other, defaultCountry: "GB") { total devices { address } }
        refreshDevice(address: "020 7946 0000", defaultCountry: "GB") { address }
      }`,
      { list: national(0), other: national(60), country: 'GB' },
    )
    expect(data).toMatchObject({
      bulkLookup: { total: 60 },
      other: { total: 60 },
      refreshDevice: { address: '+442079460000' },
    })
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [120], singleCalls: 0 })
  })

  it('applies to erasure', async () => {
    const { send } = await startBoth({}, withCache)
    await send(
      '{ a: device(address: "+442079460958") { address } b: device(address: "+442079460959") { address } }',
    )
    const { data, errors } = await send(`mutation {
      eraseDevice(address: "020 7946 0958", defaultCountry: "GB") { address wasCached }
      eraseDevices(addresses: ["(020) 7946 0959"], defaultCountry: "GB") { total erasedCount invalidNumbers }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      eraseDevice: { address: '+442079460958', wasCached: true },
      eraseDevices: { total: 1, erasedCount: 1, invalidNumbers: [] },
    })
  })

  it('shares the cache with E.164', async () => {
    const { send, sandbox } = await startBoth({}, withCache)
    const source = async (text: string, args = '') => {
      const { data } = await send<{ device: { source: string } }>(
        `{ device(address: "${text}"${args}) { source } }`,
      )
      return data.device.source
    }
    expect(await source('+442079460958')).toBe('SINGLE')
    expect(await source('020 7946 0958', ', defaultCountry: "GB"')).toBe('CACHE')
    expect(sandbox.received).toHaveLength(1)
  })

  it.each(['gb', 'GBR', 'ZZ', 'United Kingdom', '', '44'])(
    'must be a country code in capital letters: case %#',
    async (country) => {
      const { send, sandbox } = await startBoth()
      const inVariables = await send(entriesQuery, { addresses: spellings, country })
      expect(inVariables.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
      expect(inVariables.errors?.[0]?.message).toContain(
        'expected a country code of ISO 3166-1 in capital letters, such as GB, got another string',
      )
      const literal = await send(
        `{ device(address: "1", defaultCountry: ${JSON.stringify(country)}) { address } }`,
      )
      expect(literal.errors?.[0]?.message).toContain('country code')
      expect(sandbox.received).toEqual([])
    },
  )

  it('leaves a number of another country invalid, without the advice to pass it', async () => {
    const { send } = await startBoth()
    const { data } = await send<Lookup>(entriesQuery, {
      addresses: ['447700900123', '0', '0800FLOWERS', '12345'],
      country: 'US',
    })
    const failures = data.bulkLookup.entries.map(({ failure }) => failure!)
    expect(failures.map(({ reason }) => reason)).toEqual([
      'TOO_LONG',
      'TOO_SHORT',
      'LETTERS',
      'TOO_SHORT',
    ])
    for (const { message } of failures) expect(message).not.toContain('defaultCountry')
  })

  it('counts the inputs of a list, not its addresses, against the limit', async () => {
    const { send } = await startBoth({}, { MAX_ADDRESSES_PER_OPERATION: '3' })
    const { errors } = await send(entriesQuery, { addresses: spellings, country: 'GB' })
    expect(errors).toMatchObject([{ extensions: { code: 'ADDRESS_LIMIT', given: 5 } }])
  })
})

describe('numbers without a plus', () => {
  it('are counted, and the plan shows which countries they became', async () => {
    const { send, sandbox } = await startBoth()
    const addresses = [
      ...Array.from({ length: 100 }, (_, place) => `3161234${String(place).padStart(4, '0')}`),
      '31612340000',
      '+447400123456',
      'oops',
    ]
    const { data } = await send<{ bulkLookupPlan: object }>(
      `query ($addresses: [String!]!) {
        bulkLookupPlan(addresses: $addresses) {
          uniqueCount withoutPlusCount byCountry { countryCallingCode region count }
        }
      }`,
      { addresses },
    )
    expect(data.bulkLookupPlan).toEqual({
      uniqueCount: 101,
      withoutPlusCount: 101,
      byCountry: [
        { countryCallingCode: '31', region: 'NL', count: 100 },
        { countryCallingCode: '44', region: 'GB', count: 1 },
      ],
    })
    expect(sandbox.received).toEqual([])
    const { data: lookup } = await send<Lookup>(entriesQuery, { addresses })
    expect(lookup.bulkLookup.withoutPlusCount).toBe(101)
    expect(lookup.bulkLookup.entries[0]).toMatchObject({ normalized: true })
  })

  it('are not counted if defaultCountry read them as national numbers', async () => {
    const { send } = await startBoth()
    const { data } = await send<Lookup>(entriesQuery, {
      addresses: ['2079460958', '442079460959', '44 20 7946 0956', '+442079460957'],
      country: 'GB',
    })
    expect(data.bulkLookup).toMatchObject({ total: 4, withoutPlusCount: 2 })
  })

  it('are 0 in a list of E.164 numbers', async () => {
    const { send } = await startBoth()
    const { data } = await send<Lookup>(entriesQuery, { addresses: addressList(3) })
    expect(data.bulkLookup.withoutPlusCount).toBe(0)
    expect(data.bulkLookup.entries.some(({ normalized }) => normalized)).toBe(false)
  })
})
