import { expect, it } from 'vitest'
import { regions } from '../../src/domain/region.ts'
import { countries, countryCodes, likelyCountries } from '../../web/src/ui/countries.ts'

it('the page offers the countries that the server knows, by name', () => {
  expect(new Set(countryCodes)).toEqual(regions)
  const names = countries().map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual(['Afghanistan', 'Åland Islands'])
  expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([])
})

it('the page offers the countries of the reader first', () => {
  const codesOf = (languages: string[]) => likelyCountries(languages).map(({ code }) => code)
  expect(codesOf(['de-AT', 'de', 'en'])).toEqual(['AT', 'DE', 'US'])
  expect(codesOf(['eo'])).toEqual([])
})
