import { fc, it as check } from '@fast-check/vitest'
import * as library from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { type Address, parseAddress } from '../../src/domain/address.ts'
import { countryCode } from '../../src/domain/country-code.ts'
import { createCountryFinder } from '../../src/numbers/country-finder.ts'

const countryOf = createCountryFinder(library)

/** The country as the library finds it when it parses the whole number. */
function parsedCountry(address: Address) {
  const number = library.parsePhoneNumberFromString(address)
  return {
    countryCallingCode: number?.countryCallingCode ?? countryCode(address),
    region: number?.country ?? null,
  }
}

const digits = (minLength: number, maxLength: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength, maxLength }).map((list) => list.join(''))

const exampleNumbers = library
  .getCountries()
  .map((region) => library.getExampleNumber(region, examples)!.number)

/** The first digits of an example, so that all countries occur, and any digits after them. */
const anyNumber = fc
  .tuple(fc.constantFrom(...exampleNumbers), fc.nat({ max: 10 }), digits(0, 12))
  .map(([example, kept, rest]) => parseAddress(`${example.slice(0, 2 + kept)}${rest}`))
  .filter((address) => address !== undefined)

/** Calling codes that several countries share, with numbers of the usual length. */
const anySharedNumber = fc
  .tuple(
    fc.constantFrom('1', '7', '39', '44', '47', '61', '212', '262', '290', '358', '590', '599'),
    digits(10, 10),
    fc.constantFrom(10, 10, 10, 9, 8, 7, 6),
  )
  .map(([code, rest, length]) => parseAddress(`+${code}${rest.slice(0, length)}`))
  .filter((address) => address !== undefined)

describe('the country of an address', () => {
  check.prop([anyNumber], { numRuns: 3000 })('is that of the library', (address) => {
    expect(countryOf(address)).toEqual(parsedCountry(address))
  })

  check.prop([anySharedNumber], { numRuns: 5000 })(
    'is that of the library where several countries share the code',
    (address) => {
      expect(countryOf(address)).toEqual(parsedCountry(address))
    },
  )

  it('is that of the library for an example of each country, and for each three first digits', () => {
    const others = Array.from({ length: 900 }, (_, place) => `+${100 + place}23456789`)
    for (const text of [...exampleNumbers, ...others]) {
      const address = parseAddress(text)!
      expect(countryOf(address)).toEqual(parsedCountry(address))
    }
  })

  it('is the same object for all of its numbers', () => {
    for (const text of ['+4915123456', '+4478112345', '+1212555010', '+9992000000']) {
      const [one, other] = [`${text}1`, `${text}2`].map((each) => countryOf(parseAddress(each)!))
      expect(one).toBe(other)
    }
    // The library removes the national prefix from the first of these numbers.
    expect(countryOf(parseAddress('+4407400123456')!)).toBe(
      countryOf(parseAddress('+447400123456')!),
    )
  })
})
