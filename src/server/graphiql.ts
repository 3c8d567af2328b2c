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
  const variables = JSON.stringify(exampleVariables(), null, 2)
  const opening = JSON.stringify({ query: exampleDocument(), variables })
  const html = page.renderGraphiQL(options)
  // The options are the last words of the page's script. The examples join them only for somebody
  // who has nothing of their own stored: with them, GraphiQL opens one more tab at each visit.
  const given = JSON.stringify(options)
  const place = html.lastIndexOf(given)
  const isNew = `localStorage.getItem('graphiql:query') === null`
  const chosen = `Object.assign(${given}, ${isNew} ? ${opening} : {})`
  return html.slice(0, place) + chosen + html.slice(place + given.length)
}
