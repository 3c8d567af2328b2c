import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type VariableName, variables } from '../../src/config/variables.ts'
import { ListDocument } from '../generated/graphql.ts'
import { addressList } from '../support/addresses.ts'
import { startBoth } from '../support/start-server.ts'
import {
  type Block,
  blocksOf,
  docs,
  environmentOf,
  expectsErrors,
  proseOf,
  reasonNotToRun,
  settled,
  sourceOf,
} from './read-docs.ts'

const operations = blocksOf('graphql')
const runnable = operations.filter((block) => reasonNotToRun(block) === undefined)

const placeOf = ({ file, line }: Block) => `${file}:${line}`
const named = (blocks: readonly Block[]) => blocks.map((block) => [placeOf(block), block] as const)

/** The cache works as it does by default; other tests switch it off. */
const defaultTtls = { CACHE_TTL_ENABLED_SECONDS: '', CACHE_TTL_DISABLED_SECONDS: '' }

/** Sends a block to a new server. With the mark `second time`, returns the second response. */
async function sendBlock(block: Block) {
  const { send } = await startBoth({}, { ...defaultTtls, ...environmentOf(block) })
  if (block.marks.includes('second time')) await send(block.text)
  return send(block.text)
}

describe('README', () => {
  it('has at most 200 lines', () => {
    const lines = docs[0]!.text.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(200)
  })
})

describe('GraphQL in the docs', () => {
  it('runs, but for a few blocks with a reason', () => {
    const reasons = operations.flatMap((block) => reasonNotToRun(block) ?? [])
    expect(reasons.length).toBeLessThanOrEqual(3)
    for (const reason of reasons) expect(reason).toMatch(/\w+ \w+/)
    expect(runnable.length).toBeGreaterThanOrEqual(10)
    expect(runnable.filter(({ result }) => result?.language === 'json').length).toBeGreaterThan(2)
  })

  it('has typed documents', async () => {
    const names = runnable.flatMap(({ text }) =>
      parse(text).definitions.map((one) => ('name' in one ? one.name?.value : undefined)),
    )
    expect(names).not.toContain(undefined)
    expect(names).toEqual([...new Set(names)])
    const documents = runnable.map(({ text }) => text).join('\n')
    // `npx vitest run test/docs --update` writes the file, `npm run codegen` the types.
    await expect(documents).toMatchFileSnapshot('../operations/docs.graphql')
  })

  const withResult = runnable.filter(({ result }) => result?.language === 'json')
  const withErrors = runnable.filter((block) => expectsErrors(block) && !withResult.includes(block))
  const others = runnable.filter(
    (block) => !withResult.includes(block) && !withErrors.includes(block),
  )

  it.each(named(withResult))('gives the result that is shown: %s', async (_, block) => {
    const { status, headers, ...body } = await sendBlock(block)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch('application/json')
    expect(settled(body)).toEqual(settled(JSON.parse(block.result!.text)))
  })

  it.each(named(others))('runs without errors: %s', async (_, block) => {
    const { data, errors } = await sendBlock(block)
    expect(errors).toBeUndefined()
    expect(data).toBeDefined()
  })

  it.each(named(withErrors))('gives errors, as it says: %s', async (_, block) => {
    const { errors } = await sendBlock(block)
    expect(errors).toBeDefined()
  })

  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
  const embedded = blocksOf('ts', 'tsx', 'js', 'jsx').flatMap((block) =>
    Array.from(
      block.text.matchAll(/`\s*((?:query|mutation)\b[^`]*)`/g),
      ([, text]) => [placeOf(block), text!] as const,
    ),
  )

  it.each(embedded)('fits the schema inside of code: %s', (_, text) => {
    expect(validate(schema, parse(text))).toEqual([])
  })
})

describe('code from the examples', () => {
  const copied = blocksOf('ts', 'tsx').filter((block) => sourceOf(block) !== undefined)

  it('is there', () => {
    expect(copied.length).toBeGreaterThan(2)
  })

  it.each(named(copied))('is in the example: %s', (_, block) => {
    const source = readFileSync(sourceOf(block)!, 'utf8')
    const lines = block.text.split('\n').map((line) => line.trim())
    expect(lines.filter((line) => !source.includes(line))).toEqual([])
  })
})

describe('the tables of numbers and calls', () => {
  const rows = docs.flatMap((doc) =>
    tablesOf(doc.text)
      .filter(([header]) => header?.[0] === 'Numbers' && header[1] === 'Bulk calls')
      .flatMap(([, , ...body]) => body.filter(([count]) => count !== ''))
      .map((cells) => [cells[0]!, doc.file, cells] as const),
  )

  it('are there', () => {
    const inReadme = rows.filter(([, file]) => file === 'README.md').map(([count]) => count)
    expect(inReadme).toEqual(['1', '60', '250', '700'])
  })

  it.each(rows)('are right about %s numbers in %s', async (count, _, [, bulk, single]) => {
    const { execute, sandbox } = await startBoth()
    await execute(ListDocument, { addresses: addressList(Number(count)) })
    expect(sandbox.calls()).toMatchObject({
      bulkSizes: bulk === '–' ? [] : bulk?.split(' + ').map(Number),
      singleCalls: single === '–' ? 0 : Number(single),
    })
  })
})

describe('links in the docs', () => {
  const links = docs.flatMap((doc) =>
    Array.from(
      proseOf(doc).matchAll(/\]\(([^)\s]+)\)/g),
      ([, target]) => [doc.file, target!] as const,
    ).filter(([, target]) => !/^(https?|mailto):/.test(target)),
  )

  it('are many', () => {
    expect(links.length).toBeGreaterThan(20)
  })

  it.each(links)('lead to a file: %s -> %s', (file, target) => {
    expect(existsSync(fileOf(file, target))).toBe(true)
  })

  const anchored = links.filter(([, target]) => target.includes('#'))

  it.each(anchored)('lead to a heading: %s -> %s', (file, target) => {
    const text = readFileSync(fileOf(file, target), 'utf8')
    expect(anchorsOf(text)).toContain(target.split('#')[1])
  })
})

describe('other code in the docs', () => {
  it.each(named(blocksOf('yaml')))('is YAML: %s', (_, { text }) => {
    expect(() => parseYaml(text)).not.toThrow()
  })

  it.each(named(blocksOf('json')))('is JSON: %s', (_, { text }) => {
    expect(() => JSON.parse(text)).not.toThrow()
  })

  it.each(named(blocksOf('dotenv')))('has valid variables: %s', (_, { text }) => {
    for (const [name, value] of Object.entries(parseEnv(text))) {
      expect(variables.shape, `${name}=${value}`).toHaveProperty(name)
      const { success } = variables.shape[name as VariableName].safeParse(value)
      expect(success, `${name}=${value}`).toBe(true)
    }
  })
})

describe('names in capitals', () => {
  const code = ['schema.graphql', ...globSync('src/**/*.ts')].map((file) =>
    readFileSync(file, 'utf8'),
  )
  const known = new Set(
    code.flatMap((text) => text.match(/\b[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\b/g) ?? []),
  )

  /** Names that belong to other programs. */
  const foreign = new Set([
    'MALLOC_ARENA_MAX',
    'MALLOC_TRIM_THRESHOLD_',
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
    'EAI_AGAIN',
    'SQLSTATE_28P01',
    'OTEL_TRACES_SAMPLER',
    'POSTGRES_DB',
    'POSTGRES_PASSWORD',
    'POSTGRES_USER',
    'RCS_LOOKUP_TOKEN',
    'RCS_LOOKUP_URL',
  ])

  it.each(docs.map(({ file, text }) => [file, text]))('exist in the code: %s', (_, text) => {
    const names = Array.from(
      text.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=[^`]*)?`/g),
      ([, name]) => name!,
    )
    expect(names.filter((name) => !known.has(name) && !foreign.has(name))).toEqual([])
  })
})

/** The file that a link leads to. */
function fileOf(file: string, target: string): string {
  const [path] = target.split('#')
  return path ? join(dirname(file), path) : file
}

/** Every table as its rows of cells; the second row is the line below the header. */
function tablesOf(text: string): string[][][] {
  const tables = text.match(/(?:^\|.*\|$\n?)+/gm) ?? []
  return tables.map((table) =>
    table
      .trimEnd()
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  )
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>()
  const headings = Array.from(
    text.replaceAll(/^( *)```.*?^\1```$/gms, '').matchAll(/^#{1,6} (.+)$/gm),
    ([, heading]) => heading!,
  )
  return headings.map((heading) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  })
}
