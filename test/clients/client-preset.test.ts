import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { Client, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { describe, expect, it } from 'vitest'
import { root } from '../support/start-process.ts'
import { startMain } from '../support/start-main.ts'
import { recordRequests } from './support/record-requests.ts'
import { createWorkspace, runTool } from './support/run-tool.ts'

type Data = { device: { address: string; rcsEnabled: boolean } | null }
type Generated = TypedDocumentNode<Data, { address: string }> & {
  readonly __meta__: { readonly hash: string }
}

const address = '+999100000001'

/** Runs GraphQL Code Generator and starts a server that runs only the generated operations. */
async function startGenerated() {
  const workspace = createWorkspace()
  const config = {
    schema: `${root}schema.graphql`,
    documents: join(import.meta.dirname, 'operations/*.graphql'),
    generates: {
      'gql/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false, persistedDocuments: true },
        config: { enumsAsTypes: true, useTypeImports: true },
      },
    },
    importExtension: '.ts',
  }
  writeFileSync(join(workspace, 'codegen.json'), JSON.stringify(config))
  await runTool('graphql-codegen', ['--config', 'codegen.json'], workspace)
  const { DeviceBadgeDocument: document } = (await import(
    pathToFileURL(join(workspace, 'gql/graphql.ts')).href
  )) as { DeviceBadgeDocument: Generated }
  const server = await startMain({
    PERSISTED_OPERATIONS: join(workspace, 'gql/persisted-documents.json'),
    PERSISTED_OPERATIONS_ONLY: 'true',
  })
  return { document, ...server }
}

describe('persisted documents of the client preset', () => {
  it.each(['', 'sha256:'])('run by `documentId` with the prefix "%s"', async (prefix) => {
    const { document, url } = await startGenerated()
    const hash = document.__meta__.hash.replace('sha256:', '')
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: prefix + hash, variables: { address } }),
    })
    expect(await response.json()).toMatchObject({ data: { device: { address } } })
  })

  it('run with the PersistedQueryLink of Apollo Client', async () => {
    const { document, url } = await startGenerated()
    const { requests, fetch } = recordRequests()
    const persisted = new PersistedQueryLink({ generateHash: () => document.__meta__.hash })
    const link = persisted.concat(new HttpLink({ uri: url, fetch }))
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    const { data } = await client.query({ query: document, variables: { address } })
    expect(data).toMatchObject({ device: { address } })
    expect(requests).toMatchObject([{ query: undefined, sha256Hash: document.__meta__.hash }])
  })

  it('run with the persistedExchange of urql', async () => {
    const { document, url } = await startGenerated()
    const { requests, fetch } = recordRequests()
    const persisted = persistedExchange({
      preferGetForPersistedQueries: false,
      generateHash: async (_, sent) => (sent as Generated).__meta__.hash,
    })
    const exchanges = [persisted, fetchExchange]
    const client = new Client({ url, preferGetMethod: false, fetch, exchanges })
    const { data } = await client.query(document, { address })
    expect(data).toMatchObject({ device: { address } })
    expect(requests).toMatchObject([{ query: undefined, sha256Hash: document.__meta__.hash }])
  })
})
