import { GraphQLError, Kind } from 'graphql'
import { regions } from '../domain/region.ts'
import { builder } from './builder.ts'

builder.scalarType('E164', {
  description: 'A phone number in E.164: `+`, then 7 to 15 digits. The first digit is not 0.',
  specifiedByURL: 'https://www.itu.int/rec/T-REC-E.164',
  serialize: (address) => address,
})

builder.scalarType('DateTime', {
  description:
    'A point in time in UTC, as RFC 3339 writes it, with milliseconds: `2026-01-31T12:00:00.000Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (date) => date.toISOString(),
})

const countryCodeRule =
  'A country code must be one of ISO 3166-1 in capital letters and in quotes, such as GB.'

function parseCountryCode(value: unknown): string {
  if (typeof value === 'string' && regions.has(value)) return value
  throw new GraphQLError(countryCodeRule)
}

builder.scalarType('CountryCode', {
  description:
    'A country or territory: two capital letters of ISO 3166-1 alpha-2, for example `GB`. It must have phone numbers of its own.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: (region) => region,
  parseValue: parseCountryCode,
  parseLiteral: (node) => parseCountryCode(node.kind === Kind.STRING ? node.value : undefined),
})
