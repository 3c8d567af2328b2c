import type { CarrierReach, CountryReach, Reach } from '../domain/reach.ts'
import { builder } from './builder.ts'
import { callingCodeDescription, regionDescription } from './country-count.ts'

const CarrierReachRef = builder.objectRef<CarrierReach>('CarrierReach').implement({
  description: 'The reach of one carrier.',
  fields: (t) => ({
    carrierId: t.exposeString('carrierId', {
      nullable: true,
      description: 'The carrier; `null` for the numbers for which the upstream names no carrier.',
    }),
    lookedUp: t.exposeInt('lookedUp', {
      description: 'Number of devices of this carrier.',
    }),
    rcsEnabled: t.exposeInt('rcsEnabled', {
      description: 'Number of devices of this carrier that can receive RCS.',
    }),
    rcsDisabled: t.exposeInt('rcsDisabled', {
      description: 'Number of devices of this carrier that cannot receive RCS.',
    }),
  }),
})

const CountryReachRef = builder.objectRef<CountryReach>('CountryReach').implement({
  description: 'The reach of one country.',
  fields: (t) => ({
    countryCallingCode: t.exposeString('countryCallingCode', {
      description: callingCodeDescription,
    }),
    region: t.expose('region', {
      type: 'CountryCode',
      nullable: true,
      description: regionDescription,
    }),
    lookedUp: t.exposeInt('lookedUp', {
      description: 'Number of devices of this country.',
    }),
    rcsEnabled: t.exposeInt('rcsEnabled', {
      description: 'Number of devices of this country that can receive RCS.',
    }),
    rcsDisabled: t.exposeInt('rcsDisabled', {
      description: 'Number of devices of this country that cannot receive RCS.',
    }),
  }),
})

interface ReachWithCountries extends Reach {
  /** Jobs count while they run. For other lists, the countries are found only if they are selected. */
  readonly byCountry: readonly CountryReach[] | (() => Promise<readonly CountryReach[]>)
}

export const ReachRef = builder.objectRef<ReachWithCountries>('Reach').implement({
  description:
    'How many numbers of a list can receive RCS. Each unique valid number counts once: as enabled, disabled or unknown.',
  fields: (t) => ({
    lookedUp: t.exposeInt('lookedUp', {
      description: 'Number of numbers with an answer: `rcsEnabled` + `rcsDisabled`.',
    }),
    rcsEnabled: t.exposeInt('rcsEnabled', {
      description: 'Number of numbers that can receive RCS.',
    }),
    rcsDisabled: t.exposeInt('rcsDisabled', {
      description: 'Number of numbers that cannot receive RCS.',
    }),
    unknown: t.exposeInt('unknown', {
      description:
        'Number of valid numbers whose lookup failed. They are neither enabled nor disabled.',
    }),
    rcsEnabledPercent: t.exposeFloat('rcsEnabledPercent', {
      nullable: true,
      description:
        'The percentage of `lookedUp` that can receive RCS, 0 to 100, not rounded; `null` if `lookedUp` is 0.',
    }),
    byCarrier: t.expose('byCarrier', {
      type: [CarrierReachRef],
      description: 'The reach of each carrier, largest carrier first.',
    }),
    byCountry: t.field({
      type: [CountryReachRef],
      description:
        'The reach of each country, largest country first. Empty for jobs of a server without this field.',
      resolve: ({ byCountry }) => (typeof byCountry === 'function' ? byCountry() : byCountry),
    }),
  }),
})
