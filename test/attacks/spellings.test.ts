import { describe, expect, it } from 'vitest'
import { expectDiscreet, expectUnharmed, secret } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

/** By what is odd about it. */
const spellings: Record<string, string> = {
  'nothing at all': '',
  blank: ' ',
  'a blank before it': ' +999200000001',
  'a blank behind it': '+999200000001 ',
  'a blank within it': '+999 200000001',
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

describe('what is no E.164 number is INVALID_ADDRESS, with HTTP 200 and no call', () => {
  it.each(Object.entries(spellings))('%s', async (_, input) => {
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
    // What is shorter may stand there by chance.
    const quoted = input.length > 5 ? input : secret
    expect(JSON.stringify(inVariables.errors)).not.toContain(quoted)

    // A lone surrogate is none of GraphQL's characters, so it is an error of the document there.
    const literal = await both.send<{ device: null } | undefined>(
      `{ device(address: ${JSON.stringify(input)}) { address } }`,
    )
    expect(literal.status).toBe(200)
    expect(literal.errors).toHaveLength(1)
    expectDiscreet({ text: JSON.stringify({ errors: literal.errors }) })
    await expectUnharmed(both)
  })

  it('a text of 900,000 characters', async () => {
    const both = await startBoth()
    const { status, errors } = await both.send(
      'query ($a: String!) { device(address: $a) { address } }',
      { a: '9'.repeat(900_000) },
    )
    expect(status).toBe(200)
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ADDRESS' } }])
    await expectUnharmed(both)
  })
})
