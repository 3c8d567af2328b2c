import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/domain/address.ts'
import { CountryCounter } from '../../src/domain/country.ts'
import { regions } from '../../src/domain/region.ts'
import { TaskTurns } from '../../src/domain/task-turns.ts'
import { createNationalNumbers } from '../../src/numbers/national-numbers.ts'

const numbers = createNationalNumbers(new TaskTurns())('client')

/** The address of an input, or the reason why it has none. */
async function read(input: string, country: string): Promise<string> {
  const [parsed] = await numbers.read([input], country)
  return parsed!.isValid ? parsed!.address : parsed!.invalid.reason
}

describe('the regions', () => {
  it('are those of the library', () => {
    expect([...regions]).toEqual(getCountries().toSorted())
    expect(regions.size).toBe(245)
  })

  it.each([...regions])(
    'have an example number that is read in every spelling: %s',
    async (code) => {
      const country = code as Parameters<typeof getExampleNumber>[0]
      const example = getExampleNumber(country, examples)!
      expect(parseAddress(example.number)).toBe(example.number)
      expect(parseAddress(example.number.slice(1))).toBe(example.number)
      const texts = [
        example.number,
        example.formatNational(),
        example.formatInternational(),
        example.getURI(),
        `00${example.number.slice(1)}`,
        `\u202A${example.formatInternational().replaceAll(' ', '\u00A0')}\u202C`,
      ]
      for (const text of texts) expect(await read(text, code)).toBe(example.number)
    },
  )
})

describe('a number as people write it', () => {
  it.each([
    ['07700 900123', 'GB', '+447700900123'],
    ['(020) 7946 0958', 'GB', '+442079460958'],
    ['+44 (0)20 7946 0958', 'GB', '+442079460958'],
    ['0044 20 7946 0958', 'GB', '+442079460958'],
    ['0044(0)2079460958', 'GB', '+442079460958'],
    ['tel:+44-20-7946-0958', 'GB', '+442079460958'],
    ['TEL:020-7946-0958', 'GB', '+442079460958'],
    ['07700\u200B900123', 'GB', '+447700900123'],
    ['07700\u202F900123', 'GB', '+447700900123'],
    ['07700\u2011900\u2011123', 'GB', '+447700900123'],
    ['\u202A+447700900123\u202C', 'GB', '+447700900123'],
    ['٠٧٧٠٠٩٠٠١٢٣', 'GB', '+447700900123'],
    ['212.555.0100', 'US', '+12125550100'],
    ['1 (212) 555-0100', 'US', '+12125550100'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['02 1234 5678', 'IT', '+390212345678'],
    ['011 31 6 12345678', 'US', '+31612345678'],
    // Digits that begin with the country code and are too long for a national number.
    ['447700900123', 'GB', '+447700900123'],
    ['917012345678', 'IN', '+917012345678'],
    ['+4407700900123', 'GB', '+447700900123'],
    ['(+44) 7700 900123', 'GB', '+447700900123'],
    ["'07700900123", 'GB', '+447700900123'],
    ['07700\u0000900123', 'GB', '+447700900123'],
    ['07700\u034F900123', 'GB', '+447700900123'],
    // The international prefix 00, in a country that has another one.
    ['0031 6 12345678', 'US', '+31612345678'],
    // No country has the code 999.
    ['+999200000001', 'GB', '+999200000001'],
    ['+1 (212) 555-0100', 'NL', '+12125550100'],
    // The sixth and seventh digits belong to an Italian mobile network, not to the country code.
    ['391 234 5678', 'IT', '+393912345678'],
    [`${' '.repeat(70)}07700900123`, 'GB', '+447700900123'],
    // In Brazil and Colombia, the name of a telephone company can follow 00.
    ['0055 11 96123-4567', 'BR', '+5511961234567'],
    ['0057 321 1234567', 'CO', '+573211234567'],
    ['0061 412 345 678', 'AU', '+61412345678'],
    ['0011 44 7400 123456', 'AU', '+447400123456'],
  ])('is read: case %#', async (input, country, address) => {
    expect(await read(input, country)).toBe(address)
  })

  it.each([
    ['', 'GB', 'EMPTY'],
    ['12345', 'GB', 'TOO_SHORT'],
    ['07700 9001234567', 'GB', 'TOO_LONG'],
    ['447700900123', 'US', 'TOO_LONG'],
    ['999', 'GB', 'TOO_SHORT'],
    ['0800FLOWERS', 'GB', 'LETTERS'],
    ['020 7946 0958 ext 12', 'GB', 'LETTERS'],
    ['020 7946 0958x12', 'GB', 'LETTERS'],
    ['020 7946 0958#12', 'GB', 'OTHER'],
    ['tel:2079460958;phone-context=+44', 'GB', 'LETTERS'],
    ['4.477E+11', 'GB', 'EXPONENT'],
    ['447700900123.0', 'GB', 'DECIMAL_POINT'],
    ['07700 900123\n07700 900124', 'GB', 'LINE_BREAK'],
    ['07700900123, 07700900124', 'GB', 'TOO_LONG'],
    ['07700 900123 / 07700 900124', 'GB', 'TOO_LONG'],
    ['++447700900123', 'GB', 'OTHER'],
    ['+0447700900123', 'GB', 'OTHER'],
    ['*123#', 'GB', 'OTHER'],
    [`07700${' '.repeat(70)}900123`, 'GB', 'TOO_LONG'],
    ['sip:0612345678', 'NL', 'URI'],
    ['०६१२३४५६७८', 'NL', 'NOT_ASCII_DIGITS'],
    ['+12345678', 'NL', 'TOO_SHORT'],
    ['+1 2345678', 'NL', 'TOO_SHORT'],
    // Both are valid: 4915 begins an area code, and 49 is the country code.
    ['4915112345678', 'DE', 'OTHER'],
  ])('is invalid, never a guess: case %#', async (input, country, reason) => {
    expect(await read(input, country)).toBe(reason)
  })

  it('gives no advice to pass defaultCountry, which was passed', async () => {
    const inputs = [
      '0',
      '00',
      '0 0',
      '+0',
      '+ 1',
      '\u200B0',
      'tel:0',
      '(',
      '٠',
      '7',
      '00999123456789',
    ]
    for (const parsed of await numbers.read(inputs, 'GB')) {
      expect(parsed.isValid || parsed.invalid.message).not.toContain('defaultCountry')
    }
  })

  it('is read in steps that let other work run: 10,000 numbers', async () => {
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    const inputs = Array.from({ length: 10_000 }, (_, place) => `07700 ${900_000 + place}`)
    const parsed = await numbers.read(inputs, 'GB')
    isDone = true
    expect(parsed.every(({ isValid }) => isValid)).toBe(true)
    // Each turn of the event loop has about 10 ms of work.
    expect(turns).toBeGreaterThan(20)
  })
})

describe('the numbers of each country', () => {
  it('are counted, largest count first, then by code', async () => {
    const addresses = [
      '+31612345678',
      '+447700900123',
      '+12125550100',
      '+14165550100',
      '+447400123456',
      '+447400123457',
      '+447781123456',
      '+80012345678',
      '+999200000001',
    ].map((text) => parseAddress(text)!)
    const counter = new CountryCounter()
    for (const country of await numbers.countriesOf(addresses)) counter.add(country)
    expect(counter.counts).toEqual([
      { countryCallingCode: '44', region: 'GB', count: 2 },
      { countryCallingCode: '1', region: 'CA', count: 1 },
      { countryCallingCode: '1', region: 'US', count: 1 },
      { countryCallingCode: '31', region: 'NL', count: 1 },
      { countryCallingCode: '44', region: null, count: 1 },
      { countryCallingCode: '44', region: 'GG', count: 1 },
      { countryCallingCode: '800', region: null, count: 1 },
      { countryCallingCode: '999', region: null, count: 1 },
    ])
  })
})
