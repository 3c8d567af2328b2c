import { readFileSync } from 'node:fs'
import type { GraphiQLOptions } from 'graphql-yoga'

const exampleNames = ['one-device', 'many-devices', 'bulk-lookup', 'refresh-device'] as const

/** The operations GraphiQL opens with, one tab each; `query` is a document that runs as it is. */
export function exampleOperations(): { query: string; variables: string | null }[] {
  return exampleNames.map((name) => ({
    query: readFileSync(new URL(`./examples/${name}.graphql`, import.meta.url), 'utf8'),
    variables:
      name === 'bulk-lookup' ? JSON.stringify({ addresses: exampleList() }, null, 2) : null,
  }))
}

/** Enough numbers for a bulk call, a repeat without its `+`, and one that is none. */
function exampleList(): string[] {
  const numbers = Array.from({ length: 120 }, (_, place) => `+${999_100_000_001 + place}`)
  return [...numbers, '999100000001', 'not a number']
}

export function graphiqlOptions(): GraphiQLOptions {
  return {
    title: 'RCS lookup',
    defaultTabs: exampleOperations(),
    inputValueDeprecation: true,
    schemaDescription: true,
  }
}

/** Renders the page with all its assets inside; the module is 9 MB, so it is loaded when first asked for. */
export async function renderGraphiQL(options: GraphiQLOptions): Promise<string> {
  const page = await import('@graphql-yoga/render-graphiql')
  return page.renderGraphiQL(options)
}
