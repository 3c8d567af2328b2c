import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { print } from 'graphql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DeviceDocument } from '../generated/graphql.ts'
import { address } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startBoth } from '../support/start-server.ts'

const text = print(DeviceDocument)
const hash = createHash('sha256').update(text).digest('hex')
const unknownHash = '0'.repeat(64)
const variables = { address: address(1) }

const apolloManifest = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: hash, name: 'Device', type: 'query', body: text }],
}

/** What Apollo's and urql's links for automatic persisted queries add to a request. */
const apollo = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

function manifest(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'persisted-documents.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

async function post(url: string, body: object, accept = 'application/json') {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  })
  const result = (await response.json()) as { data?: object; errors?: object[] }
  return { status: response.status, ...result }
}

const accepted = ['application/json', 'application/graphql-response+json']

describe('persisted operations', () => {
  const requests: readonly [string, object][] = [
    ['documentId', { documentId: hash }],
    ['documentId with the prefix of the client preset', { documentId: `sha256:${hash}` }],
    ['Apollo’s extension', { extensions: apollo(hash) }],
    ['Apollo’s extension with the prefix', { extensions: apollo(`sha256:${hash}`) }],
  ]
  const manifests: readonly [string, object][] = [
    ['of the client preset', { [hash]: text }],
    ['with prefixes', { [`sha256:${hash}`]: text }],
    ['of Apollo', apolloManifest],
  ]

  it.each(manifests)('of a manifest %s run when a request sends their hash', async (_, content) => {
    const { url } = await startBoth({}, { PERSISTED_OPERATIONS: manifest(content) })
    for (const [name, body] of requests) {
      const { status, data } = await post(url, { ...body, variables })
      expect([name, status, data]).toMatchObject([name, 200, { device: variables }])
    }
    expect((await post(url, { query: '{ __typename }' })).status).toBe(200)
  })

  it('are compiled like other operations', async () => {
    const { url } = await startBoth({}, { PERSISTED_OPERATIONS: manifest(apolloManifest) })
    for (let time = 0; time < 4; time++) {
      const { data } = await post(url, { documentId: `sha256:${hash}`, variables })
      expect(data).toMatchObject({ device: variables })
    }
    const metrics = await readMetrics(url)
    expect(metrics.get('rcs_compiled_queries')).toBe(1)
  })

  it.each(accepted)(
    'are reported as missing in the words of Apollo and urql: %s',
    async (accept) => {
      const { url } = await startBoth({}, { PERSISTED_OPERATIONS: manifest({ [hash]: text }) })
      for (const body of [{ documentId: unknownHash }, { extensions: apollo(unknownHash) }]) {
        expect(await post(url, body, accept)).toEqual({
          status: 400,
          errors: [
            {
              message: 'PersistedQueryNotFound',
              extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
            },
          ],
        })
      }
      const withDocument = { query: text, variables, extensions: apollo(unknownHash) }
      expect(await post(url, withDocument)).toMatchObject({
        status: 200,
        data: { device: variables },
      })
      // The request registers nothing.
      expect((await post(url, { variables, extensions: apollo(unknownHash) })).status).toBe(400)
    },
  )

  it('are the only ones that run with PERSISTED_OPERATIONS_ONLY', async () => {
    const { url, sandbox } = await startBoth(
      {},
      { PERSISTED_OPERATIONS: manifest({ [hash]: text }), PERSISTED_OPERATIONS_ONLY: 'true' },
    )
    const errorsOf = async (body: object) => (await post(url, body)).errors
    for (const body of [
      { query: text },
      { query: text, documentId: hash },
      { query: text, extensions: apollo(hash) },
      { query: text, extensions: apollo(unknownHash) },
    ]) {
      expect(await errorsOf({ ...body, variables })).toMatchObject([
        { extensions: { code: 'PERSISTED_QUERY_ONLY' } },
      ])
    }
    expect(await errorsOf({ variables })).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } },
    ])
    expect(sandbox.received).toEqual([])
    expect((await post(url, { documentId: hash, variables })).data).toBeDefined()
  })

  it.each([
    ['a missing file', () => 'nowhere.json', /PERSISTED_OPERATIONS cannot be read: ENOENT/],
    ['not JSON', () => manifest('{'), /PERSISTED_OPERATIONS cannot be read: it is not JSON/],
    ['a list', () => manifest([text]), /PERSISTED_OPERATIONS must hold a JSON object/],
    [
      'an operation of another schema',
      () => manifest({ abc: '{ nothing }' }),
      /the operation abc is not valid: Cannot query field/,
    ],
    [
      'of a later version of Apollo’s format',
      () => manifest({ ...apolloManifest, version: 2 }),
      /a manifest of Apollo must have the version 1/,
    ],
    [
      'Apollo’s without a body',
      () => manifest({ ...apolloManifest, operations: [{ id: 'abc' }] }),
      /each operation of a manifest of Apollo needs an `id` and a `body`/,
    ],
  ])('prevent the start if their manifest is %s', async (_, file, message) => {
    const server = startProcess(shipped, [], { PORT: '0', PERSISTED_OPERATIONS: file() })
    expect(await server.exited).toBe(1)
    expect(server.printed()).toMatch(message)
    expect(server.printed()).not.toContain('    at ')
  })
})

describe('a server without a manifest', () => {
  it.each(accepted)('tells clients to send documents: %s', async (accept) => {
    const { url, sandbox } = await startBoth()
    for (const body of [{ documentId: hash }, { extensions: apollo(hash) }]) {
      expect(await post(url, { ...body, variables }, accept)).toEqual({
        status: 400,
        errors: [
          {
            message: 'PersistedQueryNotSupported',
            extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
          },
        ],
      })
    }
    expect(sandbox.received).toEqual([])
    const withDocument = { query: text, variables, extensions: apollo(hash) }
    expect((await post(url, withDocument, accept)).data).toMatchObject({ device: variables })
  })
})
