import { describe, expect, it } from 'vitest'
import { expectRedacted, expectUnaffected, secret } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

/** Invalid inputs by a description. */
const spellings: Record<string, string> = {
  'an empty string': '',
  'a space': ' ',
  'a space before the number': ' +999200000001',
  'a space after the number': '+999200000001 ',
  'a space in the number': '+999 200000001',
  'a no-break space': '+999\u00A0200000001',
  'a tab': '+999200000001\t',
  'a line feed': '+999200000001\n',
  'a carriage return and a line feed': '+999200000001\r\nx: y',
  NUL: '+999200000001\u0000',
  'full-width digits': '+９９９２００００００１',
  'a full-width plus': '＋999200000001',
  'Arabic digits': '+٩٩٩٢٠٠٠٠٠٠٠١',
  'Devanagari digits': '+९९९२०००००००१',
  'mathematical digits': '+𝟗𝟗𝟗𝟐𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟏',
  'a zero-width space': '+999200\u200B000001',
  'a zero-width joiner': '+999200000001\u200D',
  'a byte order mark': '\uFEFF+999200000001',
  'a right-to-left mark': '\u200F+999200000001',
  'a lone surrogate': '+99920000000\uD800',
  'six digits': '+999200',
  'sixteen digits': '+9992000000000001',
  'a 0 first': '+0992000001',
  'two zeros first': '00999200000001',
  'two pluses': '++999200000001',
  'a minus': '-999200000001',
  dashes: '+999-200-000001',
  'a dot': '+999.200000001',
  parentheses: '(999)200000001',
  'tel:': 'tel:+999200000001',
  'an extension': '+999200000001;ext=1',
  letters: '+1800FLOWERS',
  'an exponent': '1e10',
  hexadecimal: '0x3B9ACA00',
  'a decimal point': '999200000001.0',
  'an underscore': '999_200_000_001',
  '../': '../../999200000001',
  '%2f': '999200000001%2f..%2fbulk',
  '%2B': '%2B999200000001',
  'a query': '+999200000001?x=1',
  'a fragment': '+999200000001#x',
  bulk: 'bulk',
  __proto__: '__proto__',
  constructor: 'constructor',
  null: 'null',
  'a list': '["+999200000001"]',
  'an object': '{"$ne":null}',
  SQL: "1' OR '1'='1",
  HTML: '<script>alert(1)</script>',
  'a template': '${7*7}',
  'two numbers': '+999200000001,+999200000002',
}

describe('an input that is not an E.164 number', () => {
  it.each(Object.entries(spellings))('is INVALID_ADDRESS without a call: %s', async (_, input) => {
    const both = await startBoth()
    const inVariables = await both.send<{ device: null; bulkLookup: object }>(
      `query ($one: String!, $list: [String!]!) {
        device(address: $one) { address }
        bulkLookup(addresses: $list) { invalidNumbers entries { status failure { code message } } }
      }`,
      { one: input, list: [input] },
    )
    expect(inVariables.status).toBe(200)
    expect(inVariables.data.device).toBeNull()
    expect(inVariables.errors).toMatchObject([{ extensions: { code: 'INVALID_ADDRESS' } }])
    expect(inVariables.data.bulkLookup).toMatchObject({
      invalidNumbers: [input],
      entries: [{ status: 'INVALID', failure: { code: 'INVALID_ADDRESS' } }],
    })
    // A short input can be part of the response by chance.
    const quoted = input.length > 5 ? input : secret
    expect(JSON.stringify(inVariables.errors)).not.toContain(quoted)

    // GraphQL documents cannot contain a lone surrogate, so it is a syntax error.
    const literal = await both.send<{ device: null } | undefined>(
      `{ device(address: ${JSON.stringify(input)}) { address } }`,
    )
    expect(literal.status).toBe(200)
    expect(literal.errors).toHaveLength(1)
    expectRedacted({ text: JSON.stringify({ errors: literal.errors }) })
    await expectUnaffected(both)
  })

  it('is INVALID_ADDRESS without a call: 900,000 digits', async () => {
    const both = await startBoth()
    const { status, errors } = await both.send(
      'query ($a: String!) { device(address: $a) { address } }',
      { a: '9'.repeat(900_000) },
    )
    expect(status).toBe(200)
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ADDRESS' } }])
    await expectUnaffected(both)
  })
})
