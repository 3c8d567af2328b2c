import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly description: string }
}

interface Check {
  readonly expr: string
  readonly exp_samples: readonly { readonly labels: string }[]
}

export const rules = (
  parse(readFileSync('ops/alerts.yml', 'utf8')) as { groups: { rules: Rule[] }[] }
).groups.flatMap((group) => group.rules)

/** The last check of each case of the unit tests. */
export const lastChecks = (
  parse(readFileSync('ops/alerts.test.yml', 'utf8')) as {
    tests: { promql_expr_test: Check[] }[]
  }
).tests.map((test) => test.promql_expr_test.at(-1)!)
