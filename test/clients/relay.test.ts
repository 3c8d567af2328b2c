import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import relay, { type ConcreteRequest } from 'relay-runtime'
import { describe, expect, it } from 'vitest'
import { root } from '../support/start-process.ts'
import { startMain } from '../support/start-main.ts'
import { createWorkspace, runTool } from './support/run-tool.ts'

// relay-runtime is CommonJS without names that Node can import.
const { Environment, fetchQuery, Network, RecordSource, Store } = relay

const address = '+999100000001'

const source = `import { graphql } from 'relay-runtime'
export default graphql\`
  query deviceBadgeQuery($address: String!, $same: String!) {
    device(address: $address) { address rcsEnabled }
    same: device(address: $same) { address rcsEnabled }
  }
\`
`

/** Compiles a query as an app does, and returns what the compiler wrote. */
async function compileQuery(): Promise<ConcreteRequest> {
  const workspace = createWorkspace()
  mkdirSync(join(workspace, 'src'))
  copyFileSync(`${root}schema.graphql`, join(workspace, 'schema.graphql'))
  writeFileSync(join(workspace, 'src/deviceBadge.js'), source)
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    customScalarTypes: { DateTime: 'string', E164: 'string' },
  }
  writeFileSync(join(workspace, 'relay.config.json'), JSON.stringify(config))
  await runTool('relay-compiler', ['relay.config.json'], workspace)
  const artifact = join(workspace, 'src/__generated__/deviceBadgeQuery.graphql.js')
  return ((await import(pathToFileURL(artifact).href)) as { default: ConcreteRequest }).default
}

/** An environment whose network is a plain `fetch`, as in Relay's documentation. */
function createEnvironment(url: string) {
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    })
    return response.json()
  })
  return new Environment({ network, store: new Store(new RecordSource()) })
}

describe('Relay', () => {
  it('compiles and runs a query, and has one record for each number', async () => {
    const { url } = await startMain()
    const query = await compileQuery()
    const environment = createEnvironment(url)
    const data = await fetchQuery(environment, query, {
      address,
      same: address.slice(1),
    }).toPromise()
    const device = { address, rcsEnabled: true }
    expect(data).toEqual({ device, same: device })
    expect(environment.getStore().getSource().getRecordIDs()).toEqual([
      'client:root',
      'RGV2aWNlOis5OTkxMDAwMDAwMDE=',
    ])
  })
})
