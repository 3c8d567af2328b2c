import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIntrospectionQuery, print } from 'graphql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DeviceDocument } from '../generated/graphql.ts'
import { address } from '../support/addresses.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startBoth } from '../support/start-server.ts'

const production = { NODE_ENV: 'production' }
const fromBrowser = { headers: { accept: 'text/html' } }

describe('NODE_ENV=production', () => {
  it('disables GraphiQL and introspection by default', async () => {
    const hidden = await startBoth({}, production)
    expect((await fetch(hidden.url, fromBrowser)).status).toBe(405)
    const rejected = await hidden.send(getIntrospectionQuery())
    expect(rejected.data).toBeUndefined()
    expect(new Set(rejected.errors?.map(({ extensions }) => extensions?.['code']))).toEqual(
      new Set(['GRAPHQL_VALIDATION_FAILED']),
    )
    expect((await hidden.send<object>('{ __typename }')).data).toEqual({ __typename: 'Query' })

    const shown = await startBoth({}, { ...production, GRAPHIQL: 'true', INTROSPECTION: 'true' })
    expect((await fetch(shown.url, fromBrowser)).status).toBe(200)
    expect((await shown.send(getIntrospectionQuery())).errors).toBeUndefined()
  })

  it('is not required to disable them', async () => {
    const { url, send } = await startBoth({}, { GRAPHIQL: 'false', INTROSPECTION: 'false' })
    expect((await fetch(url, fromBrowser)).status).toBe(405)
    expect((await send('{ __schema { description } }')).errors).toHaveLength(1)
  })
})

describe('HOST', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'rcs.example.org'])(
    '%s requires API_TOKENS, JWTs or ALLOW_ANONYMOUS=true',
    async (host) => {
      const server = startProcess(shipped, [], { PORT: '0', HOST: host })
      expect(await server.exited).toBe(1)
      expect(server.printed()).toContain(`HOST=${host} accepts connections from other machines`)
      expect(server.printed()).toContain('ALLOW_ANONYMOUS=true')
    },
  )

  it.each([{ API_TOKENS: 'shop:0123456789abcdef' }, { ALLOW_ANONYMOUS: 'true' }])(
    '0.0.0.0 starts with %j',
    async (access) => {
      const server = startProcess(shipped, [], { PORT: '0', HOST: '0.0.0.0', ...access })
      const [, url] = await server.prints(/^Open (http:\/\/localhost:\d+\/graphql)$/m)
      expect((await fetch(new URL('/health', url))).status).toBe(200)
    },
  )
})

describe('persisted operations', () => {
  const text = print(DeviceDocument)
  const hash = createHash('sha256').update(text).digest('hex')
  const variables = { address: address(1) }

  function manifest(content: unknown): string {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'persisted-documents.json')
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return file
  }

  async function post(url: string, body: object) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const result = (await response.json()) as { data?: object; errors?: object[] }
    return { status: response.status, ...result }
  }

  it.each([
    ['documentId', { documentId: hash, variables }],
    [
      'Apollo’s extension',
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables },
    ],
  ])('run when a request sends their hash: %s', async (_, body) => {
    const { url } = await startBoth({}, { PERSISTED_OPERATIONS: manifest({ [hash]: text }) })
    const { status, data } = await post(url, body)
    expect({ status, data }).toMatchObject({ status: 200, data: { device: variables } })
    // Other operations run too.
    expect((await post(url, { query: '{ __typename }' })).status).toBe(200)
    expect(await post(url, { documentId: 'f00' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
  })

  it('are the only ones that run with PERSISTED_OPERATIONS_ONLY', async () => {
    const { url, sandbox } = await startBoth(
      {},
      { PERSISTED_OPERATIONS: manifest({ [hash]: text }), PERSISTED_OPERATIONS_ONLY: 'true' },
    )
    const errorsOf = async (body: object) => (await post(url, body)).errors
    expect(await errorsOf({ query: text, variables })).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_ONLY' } },
    ])
    expect(await errorsOf({ variables })).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } },
    ])
    expect(await errorsOf({ query: text, documentId: hash, variables })).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_ONLY' } },
    ])
    expect(sandbox.received).toEqual([])
    expect((await post(url, { documentId: hash, variables })).data).toBeDefined()
  })

  it.each([
    ['a missing file', 'nowhere.json', /PERSISTED_OPERATIONS cannot be read: ENOENT/],
    ['not JSON', manifestLater('{'), /PERSISTED_OPERATIONS cannot be read: it is not JSON/],
    ['a list', manifestLater([text]), /PERSISTED_OPERATIONS must hold a JSON object/],
    [
      'an operation of another schema',
      manifestLater({ abc: '{ nothing }' }),
      /the operation abc is not valid: Cannot query field/,
    ],
  ])('prevent the start if their manifest is %s', async (_, file, message) => {
    const path = typeof file === 'string' ? file : file()
    const server = startProcess(shipped, [], { PORT: '0', PERSISTED_OPERATIONS: path })
    expect(await server.exited).toBe(1)
    expect(server.printed()).toMatch(message)
    expect(server.printed()).not.toContain('    at ')
  })

  function manifestLater(content: unknown): () => string {
    return () => manifest(content)
  }
})
