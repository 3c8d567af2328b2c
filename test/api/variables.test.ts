import { describe, expect, it } from 'vitest'
import { address } from '../support/addresses.ts'
import { startBoth } from '../support/start-server.ts'

const secret = 447700900123

describe('a variable that does not fit its type', () => {
  const device = 'query ($a: String!) { device(address: $a) { address } }'
  const list = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }'
  const age = `query ($a: Int) { device(address: "${address(1)}", maxAgeSeconds: $a) { address } }`

  it.each([
    ['a number', device, { a: secret }, 'expected a string, got a number: write it in quotes'],
    ['null', device, { a: null }, 'expected a string, got null'],
    ['nothing', device, {}, 'is missing: expected a string'],
    ['no variables', device, undefined, 'is missing: expected a string'],
    ['a boolean', device, { a: true }, 'expected a string, got a boolean'],
    ['a list', device, { a: [String(secret)] }, 'expected a string, got a list'],
    ['an object', device, { a: { n: secret } }, 'expected a string, got an object'],
    ['null for a list', list, { a: null }, 'expected a list, got null'],
    ['nothing for a list', list, {}, 'is missing: expected a list'],
    [
      'a number for a list',
      list,
      { a: secret },
      'expected a string, got a number: write it in quotes',
    ],
    [
      'a number in a list',
      list,
      { a: ['+1', '+2', '+3', secret] },
      'at index 3: expected a string, got a number: write it in quotes',
    ],
    ['null in a list', list, { a: ['+1', null] }, 'at index 1: expected a string, got null'],
    ['a list in a list', list, { a: [['+1']] }, 'at index 0: expected a string, got a list'],
    [
      'text for an age',
      age,
      { a: '60' },
      'expected an integer, got a string: write it without quotes',
    ],
    ['a fraction for an age', age, { a: 1.5 }, 'expected an integer, got a number with a fraction'],
    [
      'a large age',
      age,
      { a: secret },
      'expected an integer, got a number that does not fit into 32 bits',
    ],
    ['a boolean for an age', age, { a: false }, 'expected an integer, got a boolean'],
    [
      'a number for a flag',
      'query ($a: Boolean!) { __typename @skip(if: $a) }',
      { a: 1 },
      'expected true or false, got a number',
    ],
  ])('is told as what it is: %s', async (_, query, variables, expected) => {
    const { send, sandbox } = await startBoth()
    const { status, errors, data } = await send(query, variables)
    expect(status).toBe(200)
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(errors?.[0]?.message).toContain('Variable "$a"')
    expect(errors?.[0]?.message).toContain(expected)
    expect(errors?.[0]?.locations).toHaveLength(1)
    expect(JSON.stringify(errors)).not.toContain(String(secret))
    expect(sandbox.received).toEqual([])
  })

  it('is not named if its name has digits', async () => {
    const { send } = await startBoth()
    const { errors } = await send(
      `query ($n${secret}: String!) { device(address: $n${secret}) { address } }`,
      {},
    )
    expect(errors?.[0]?.message).toBe('A variable is missing: expected a string.')
    expect(JSON.stringify(errors)).not.toContain(String(secret))
  })

  it('is told with every other one, at most five', async () => {
    const { send } = await startBoth()
    const names = 'abcdefg'.split('')
    const { errors } = await send(
      `query (${names.map((name) => `$${name}: String!`).join(' ')}) {
        ${names.map((name) => `${name}: device(address: $${name}) { address }`).join(' ')}
      }`,
      { a: 1, b: null },
    )
    expect(errors).toHaveLength(5)
  })
})

describe('maxAgeSeconds below 0', () => {
  it('names the rule without the value, and fails only its field', async () => {
    const { send } = await startBoth()
    const { data, errors } = await send(
      `query ($age: Int) {
        device(address: "${address(1)}", maxAgeSeconds: $age) { address }
        other: device(address: "${address(2)}") { address }
      }`,
      { age: -1 },
    )
    expect(data).toEqual({ device: null, other: { address: address(2) } })
    expect(errors).toMatchObject([
      {
        path: ['device'],
        message: '`maxAgeSeconds` must be 0 or more.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})

describe('null for a nullable variable with a default', () => {
  const query = `query ($a: String = "${address(1)}") {
    device(address: $a) { address }
    other: device(address: "${address(2)}") { address }
  }`
  const plain = `query ($a: String = "${address(1)}", $b: String!) {
    device(address: $a) { address }
    other: device(address: $b) { address }
  }`

  it.each([
    ['a document with strings', query],
    ['a document that is compiled', plain],
  ])('fails only its own field, each time: %s', async (_, text) => {
    const { send } = await startBoth()
    for (let time = 0; time < 4; time++) {
      const { data, errors } = await send(text, { a: null, b: address(2) })
      expect(data).toEqual({ device: null, other: { address: address(2) } })
      expect(errors).toMatchObject([{ path: ['device'], extensions: { code: 'BAD_USER_INPUT' } }])
      expect(errors?.[0]?.message).toContain('null')
    }
    const { data } = await send(text, { b: address(2) })
    expect(data).toEqual({ device: { address: address(1) }, other: { address: address(2) } })
  })

  it.each(['bulkLookup', 'bulkLookupPlan'])(
    'fails only its own field: a list of %s',
    async (field) => {
      const { send } = await startBoth()
      const { data, errors } = await send(
        `query ($a: [String!] = ["${address(1)}"]) {
        ${field}(addresses: $a) { inputCount }
        other: device(address: "${address(2)}") { address }
      }`,
        { a: null },
      )
      expect(data).toEqual({ [field]: null, other: { address: address(2) } })
      expect(errors).toMatchObject([{ path: [field], extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )

  it('is no error where null means the default', async () => {
    const { send } = await startBoth()
    const { errors } = await send(
      `query ($age: Int = 5, $country: CountryCode = "GB") {
        device(address: "${address(1)}", maxAgeSeconds: $age, defaultCountry: $country) { address }
      }`,
      { age: null, country: null },
    )
    expect(errors).toBeUndefined()
  })
})
