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

const options: GraphiQLOptions = { title: 'RCS lookup' }

/**
 * A JavaScript expression for what the page opens with: the tab one left last, or the examples.
 * Without being told of that tab, GraphiQL opens one more at each visit. What is asked stays out of
 * the page's URL: proxies log those.
 */
function openingExpression(): string {
  const variables = JSON.stringify(exampleVariables(), null, 2)
  const examples = JSON.stringify({ query: exampleDocument(), variables })
  return `(() => {
    history.replaceState = () => undefined // GraphiQL would write the operation into the URL
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState')) ?? { tabs: [] }
    const { query, variables } = tabs[activeTabIndex] ?? ${examples}
    return { query, variables }
  })()`
}

/**
 * Renders the page with all its assets inside; the module is 9 MB, so it is loaded when first asked
 * for.
 */
export async function renderPage(): Promise<string> {
  const page = await import('@graphql-yoga/render-graphiql')
  const html = page.renderGraphiQL(options)
  // The options are the last words of the page's script.
  const given = JSON.stringify(options)
  const place = html.lastIndexOf(given)
  const completed = `Object.assign(${given}, ${openingExpression()})`
  return html.slice(0, place) + completed + html.slice(place + given.length)
}
