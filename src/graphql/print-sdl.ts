import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The schema as SDL, sorted, so that two prints differ only where the schema does. */
export function printSdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
