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
