import { readFileSync } from 'node:fs'
import type { GraphiQLOptions } from 'graphql-yoga'

const exampleNames = ['one-device', 'many-devices', 'bulk-lookup', 'refresh-device'] as const

/**
 * The document GraphiQL opens with: an operation for each way to ask, of which the play button
 * offers the choice. All of them run as they are.
 */
export function exampleDocument(): string {
  return exampleNames
    .map((name) => readFileSync(new URL(`./examples/${name}.graphql`, import.meta.url), 'utf8'))
    .join('\n')
}

/** Enough numbers for a bulk call, then a repeat without its `+`, and one that is none. */
export function exampleVariables(): { addresses: string[] } {
  const numbers = Array.from({ length: 120 }, (_, place) => `+${999_100_000_001 + place}`)
  return { addresses: [...numbers, '999100000001', 'not a number'] }
}

export const graphiqlOptions: GraphiQLOptions = { title: 'RCS lookup' }

/** Renders the page with all its assets inside; the module is 9 MB, so it is loaded when first asked for. */
export async function renderGraphiQL(options: GraphiQLOptions): Promise<string> {
  const page = await import('@graphql-yoga/render-graphiql')
  // Not `defaultQuery`, with which every reload opens one more tab; the page takes these as well.
  const opening = {
    query: exampleDocument(),
    variables: JSON.stringify(exampleVariables(), null, 2),
  }
  return page.renderGraphiQL({ ...options, ...opening })
}
