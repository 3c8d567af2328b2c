import { readFileSync } from 'node:fs'

/** Enough numbers for a bulk call, a duplicate without its `+`, and an invalid input. */
const list = {
  addresses: [
    ...Array.from({ length: 120 }, (_, place) => `+${999_100_000_001 + place}`),
    '999100000001',
    'not a number',
  ],
}

/** The client replaces it by the `id` of its job. */
const job = { id: 'the id of a job' }

/** Every way to ask, in the order of the tabs. The file of each name is in `examples`. */
const examples: readonly (readonly [name: string, variables?: object])[] = [
  ['one-device'],
  ['many-devices'],
  ['bulk-lookup', list],
  ['bulk-lookup-plan', list],
  ['devices'],
  ['lookup'],
  ['node'],
  ['refresh-device'],
  ['default-country'],
  ['invalid-input'],
  ['failures'],
  ['erase-device'],
  ['create-job'],
  ['start-job', job],
  ['watch-job', job],
  ['job-results', job],
  ['jobs'],
  ['activity'],
]

/** A tab of GraphiQL. Its operation runs without changes, except for the `id` of a job. */
export interface GraphiqlExample {
  readonly query: string
  /** JSON. */
  readonly variables: string | undefined
}

/** Reads the examples that GraphiQL shows at the first visit. */
export function readExamples(): GraphiqlExample[] {
  return examples.map(([name, variables]) => ({
    query: readFileSync(new URL(`./examples/${name}.graphql`, import.meta.url), 'utf8'),
    variables: variables && JSON.stringify(variables, null, 2),
  }))
}
