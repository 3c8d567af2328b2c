import { readFileSync } from 'node:fs'

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
