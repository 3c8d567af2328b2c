import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { root } from '../support/start-process.ts'
import { startMain } from '../support/start-main.ts'
import { createWorkspace, runTool } from './support/run-tool.ts'

const tsconfig = {
  compilerOptions: {
    strict: true,
    module: 'nodenext',
    target: 'esnext',
    noEmit: true,
    skipLibCheck: true,
    plugins: [
      { name: 'gql.tada/ts-plugin', schema: './schema.graphql', tadaOutputLocation: './env.d.ts' },
    ],
  },
  include: ['*.ts'],
}

const code = `import { initGraphQLTada, type ResultOf } from 'gql.tada'
import type { introspection } from './env.d.ts'
const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { DateTime: string; E164: string }
}>()
const query = graphql(\`
  query DeviceBadge($address: String!) { device(address: $address) { address rcsEnabled } }
\`)
export const result: ResultOf<typeof query> = {
  device: { address: '+999100000001', rcsEnabled: true },
}
// @ts-expect-error The field is a boolean.
export const wrong: ResultOf<typeof query> = { device: { address: '', rcsEnabled: 'yes' } }
`

const printed = (text: string) => printSchema(lexicographicSortSchema(buildSchema(text)))

describe('gql.tada', () => {
  it('reads the schema over HTTP and types a query', async () => {
    const { url } = await startMain()
    const workspace = createWorkspace()
    writeFileSync(join(workspace, 'tsconfig.json'), JSON.stringify(tsconfig))
    writeFileSync(join(workspace, 'query.ts'), code)
    await runTool('gql.tada', ['generate-schema', url, '--output', 'schema.graphql'], workspace)
    const schema = readFileSync(join(workspace, 'schema.graphql'), 'utf8')
    expect(printed(schema)).toBe(printed(readFileSync(`${root}schema.graphql`, 'utf8')))
    await runTool('gql.tada', ['generate-output'], workspace)
    await runTool('gql.tada', ['check'], workspace)
    await runTool('tsc', ['-p', '.'], workspace)
  })
})
