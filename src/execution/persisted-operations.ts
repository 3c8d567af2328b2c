import { readFileSync } from 'node:fs'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { type GraphQLSchema, parse, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'

/** The manifest cannot be used; its message tells why, for the operator. */
class ManifestError extends Error {
  override readonly name = 'ManifestError'
}

export interface PersistedOperationsOptions {
  /** A JSON object of operations by their hashes, as GraphQL Code Generator's client preset writes it. */
  readonly file: string
  /** Nothing else is executed. */
  readonly only: boolean
  readonly schema: GraphQLSchema
}

/**
 * Lets clients send an operation's hash in place of its document, as `documentId` or as Apollo's
 * `extensions.persistedQuery`. Throws a `ManifestError` for a manifest that cannot be used.
 */
export function createPersistedOperations({
  file,
  only,
  schema,
}: PersistedOperationsOptions): Plugin {
  const operations = readManifest(file)
  for (const [hash, text] of operations) checkOperation(hash, text, schema)
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    getPersistedOperation: (hash: string) => operations.get(hash) ?? null,
    extractPersistedOperationId: ({ documentId, extensions }: Asked) =>
      documentId ?? extensions?.persistedQuery?.sha256Hash ?? null,
    customErrors: {
      notFound: refusal(
        'PERSISTED_QUERY_NOT_FOUND',
        'This server has no operation with this hash.',
      ),
      keyNotFound: refusal(
        'PERSISTED_QUERY_ID_REQUIRED',
        '`query` is missing, and so is the hash of a persisted operation.',
      ),
      persistedQueryOnly: refusal(
        'PERSISTED_QUERY_ONLY',
        'This server takes only the operations it knows, by their hashes.',
      ),
    },
  })
}

interface Asked {
  readonly documentId?: string
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } }
}

function refusal(code: string, message: string) {
  return { message, extensions: { code, http: { status: 400 } } }
}

const manifestSchema = z.record(z.string(), z.string())

function readManifest(file: string): Map<string, string> {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const isText = error instanceof SyntaxError
    const why = isText ? 'it is not JSON' : ((error as NodeJS.ErrnoException).code ?? 'unknown')
    throw new ManifestError(`PERSISTED_OPERATIONS cannot be read: ${why}`)
  }
  const manifest = manifestSchema.safeParse(content)
  if (!manifest.success) {
    throw new ManifestError('PERSISTED_OPERATIONS must hold a JSON object of documents by hash')
  }
  const entries = Object.entries(manifest.data)
  return new Map(entries.map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]))
}

function checkOperation(hash: string, text: string, schema: GraphQLSchema): void {
  try {
    const [error] = validate(schema, parse(text))
    if (error) throw error
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    throw new ManifestError(
      `PERSISTED_OPERATIONS: the operation ${hash} cannot be executed: ${why}`,
    )
  }
}
