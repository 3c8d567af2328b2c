import type { CountryCount } from '../domain/country.ts'
import { builder } from './builder.ts'

export const callingCodeDescription = 'The calling code, digits without `+`, for example `44`.'

export const regionDescription =
  'The country. `null` if several countries share the calling code and the number does not tell which one, or if the code belongs to no country.'

export const CountryCountRef = builder.objectRef<CountryCount>('CountryCount').implement({
  description: 'The numbers of one country in a list.',
  fields: (t) => ({
    countryCallingCode: t.exposeString('countryCallingCode', {
      description: callingCodeDescription,
    }),
    region: t.expose('region', {
      type: 'CountryCode',
      nullable: true,
      description: regionDescription,
    }),
    count: t.exposeInt('count', { description: 'Number of unique valid numbers.' }),
  }),
})
