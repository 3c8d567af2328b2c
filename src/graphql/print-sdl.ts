import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The schema as sorted SDL: two prints differ only if the schemas differ. */
export function printSdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
