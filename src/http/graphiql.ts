import { hash } from 'node:crypto'
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

export interface Page {
  readonly html: string
  /** Its `Content-Security-Policy`. */
  readonly policy: string
}

/**
 * Renders the page with its assets inlined. Loads the module at the first call, because it has 9
 * MB.
 */
export async function renderPage(): Promise<Page> {
  const page = await import('@graphql-yoga/render-graphiql')
  const html = page.renderGraphiQL(options)
  // The page's script ends with the options.
  const rendered = JSON.stringify(options)
  const place = html.lastIndexOf(rendered)
  const completed = `Object.assign(${rendered}, ${openingExpression()})`
  const whole = html.slice(0, place) + completed + html.slice(place + rendered.length)
  return { html: whole, policy: policyOf(whole) }
}

/**
 * The page may run its own scripts only, and connect to this server only. The editor adds styles to
 * the page, and starts a worker from a blob.
 */
function policyOf(html: string): string {
  const scripts = html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)
  const hashes = Array.from(
    scripts,
    ([, script]) => `'sha256-${hash('sha256', script!, 'base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
