import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { failureKinds } from '../../src/domain/failure.ts'
import { faultSchema } from '../../src/sandbox/fault.ts'
import { specialAddresses } from '../../src/sandbox/special-addresses.ts'
import { ListDocument } from '../generated/graphql.ts'
import { addressList } from '../support/addresses.ts'
import { startBoth } from '../support/start-server.ts'

const readme = readFileSync('README.md', 'utf8')

/** Every GraphQL block, with the JSON block that follows it at once, if one does. */
const blocks = Array.from(
  readme.matchAll(/```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?/gs),
  ([, query, answer]) => ({ query: query!, answer }),
)

/** The rows of every table, as lists of cells. */
const rows = Array.from(readme.matchAll(/^\| (.*) \|$/gm), ([, row]) =>
  row!.split('|').map((cell) => cell.trim()),
)

/** What differs from run to run, made alike. */
function settled(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll(/"upstreamMs":\d+/g, '"upstreamMs":0'))
}

describe('README', () => {
  it('has GraphQL to try, some of it with the answer', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(4)
    expect(blocks.filter(({ answer }) => answer !== undefined)).toHaveLength(2)
  })

  it('has typed documents for all of it', () => {
    const documents = readFileSync('test/operations/readme.graphql', 'utf8')
    expect(documents).toBe(blocks.map(({ query }) => query).join('\n'))
  })

  it.each(blocks.filter(({ answer }) => answer === undefined))(
    'shows GraphQL that runs: block %#',
    async ({ query }) => {
      const { send } = await startBoth()
      const { data, errors } = await send(query)
      expect(errors).toBeUndefined()
      expect(data).toBeDefined()
    },
  )

  it.each(blocks.filter(({ answer }) => answer !== undefined))(
    'shows the real answer: block %#',
    async ({ query, answer }) => {
      const { send } = await startBoth()
      const { status, headers, ...body } = await send(query)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toMatch('application/json')
      expect(settled(body)).toEqual(settled(JSON.parse(answer!)))
    },
  )

  it.each(rows.filter(([count]) => /^\d+$/.test(count!)))(
    'is right about what becomes of %s numbers',
    async (count, bulk, single) => {
      const { execute, sandbox } = await startBoth()
      await execute(ListDocument, { addresses: addressList(Number(count)) })
      expect(sandbox.calls()).toMatchObject({
        bulkSizes: bulk === '–' ? [] : bulk?.split(' + ').map(Number),
        singleCalls: single === '–' ? 0 : Number(single),
      })
    },
  )

  it('says of every failure code whether it is retryable', () => {
    const documented = rows.filter(
      ([code]) => /^`[A-Z_]+`$/.test(code!) && code!.slice(1, -1) in failureKinds,
    )
    const said = documented.map(([code, retryable]) => [
      code!.slice(1, -1),
      retryable!.startsWith('yes'),
    ])
    const actual = Object.entries(failureKinds).map(([code, { retryable }]) => [code, retryable])
    expect(said).toEqual(actual)
  })

  it('lists every special address of the sandbox, with its code', async () => {
    const listed = rows.filter(([number]) => number!.startsWith('`+999000000'))
    const failures = listed.map(async ([number]) => {
      const { send } = await startBoth({}, { UPSTREAM_TIMEOUT_MS: '100' })
      const { errors } = await send(`{ device(address: "${number!.slice(1, -1)}") { address } }`)
      return [number, `\`${String(errors?.[0]?.extensions?.['code'])}\``]
    })
    expect(await Promise.all(failures)).toEqual(listed.map(([number, code]) => [number, code]))
    expect(listed).toHaveLength(specialAddresses.size)
  })

  it('names every part of a fault', () => {
    for (const part of Object.keys(faultSchema.shape)) expect(readme).toContain(`\`${part}\``)
  })

  it('links to files that are there', () => {
    const links = Array.from(readme.matchAll(/\]\(([^)#:]+)\)/g), ([, path]) => path!)
    expect(links.length).toBeGreaterThan(3)
    for (const path of links) expect(() => readFileSync(path)).not.toThrow()
  })
})
