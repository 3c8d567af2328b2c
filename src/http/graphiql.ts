import { readFileSync } from 'node:fs'
import type { GraphiQLOptions } from 'graphql-yoga'

const exampleNames = ['one-device', 'many-devices', 'bulk-lookup', 'refresh-device'] as const

/**
 * The document that GraphiQL shows first. The play button lists its operations. Each of them runs
 * without changes.
 */
export function exampleDocument(): string {
  return exampleNames
    .map((name) => readFileSync(new URL(`./examples/${name}.graphql`, import.meta.url), 'utf8'))
    .join('\n')
}

/** Enough numbers for a bulk call, a duplicate without its `+`, and an invalid input. */
export function exampleVariables(): { addresses: string[] } {
  const numbers = Array.from({ length: 120 }, (_, place) => `+${999_100_000_001 + place}`)
  return { addresses: [...numbers, '999100000001', 'not a number'] }
}

const options: GraphiQLOptions = { title: 'RCS lookup' }

/**
 * A JavaScript expression for the page's first tab: the tab of the last visit, or the examples. If
 * the first tab were always the examples, GraphiQL would add a tab at each visit. The expression
 * also keeps the operation out of the page's URL, because proxies log URLs.
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
 * Renders the page with its assets inlined. Loads the module at the first call, because it has 9
 * MB.
 */
export async function renderPage(): Promise<string> {
  const page = await import('@graphql-yoga/render-graphiql')
  const html = page.renderGraphiQL(options)
  // The page's script ends with the options.
  const rendered = JSON.stringify(options)
  const place = html.lastIndexOf(rendered)
  const completed = `Object.assign(${rendered}, ${openingExpression()})`
  return html.slice(0, place) + completed + html.slice(place + rendered.length)
}
