import { readFile } from 'node:fs/promises'
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import type { OperationParams } from './operation-params.ts'

/** The manifest cannot be used. The message says why. */
class ManifestError extends Error {
  override readonly name = 'ManifestError'
}

export interface PersistedOperationsOptions {
  /** A JSON object of documents by hash, as the client preset of GraphQL Code Generator writes it. */
  readonly file: string
  /** Rejects requests that send a document. */
  readonly only: boolean
  readonly schema: GraphQLSchema
}

/**
 * Returns the document of a request: its `query`, or the persisted document that its `documentId`
 * or Apollo's `extensions.persistedQuery.sha256Hash` names. Throws a `GraphQLError` if there is none.
 */
export type ResolveDocument = (params: OperationParams) => string

/** For a server without persisted operations: every request contains its document. */
export const documentOfRequest: ResolveDocument = ({ query }) => query!

/** Reads the manifest. Rejects with a `ManifestError` for one that cannot be used. */
export async function createPersistedOperations({
  file,
  only,
  schema,
}: PersistedOperationsOptions): Promise<ResolveDocument> {
  const documents = await readManifest(file)
  for (const [hash, text] of documents) checkDocument(hash, text, schema)
  return (params) => {
    if (params.query) {
      if (only) throw rejection('PERSISTED_QUERY_ONLY', 'Only persisted operations are accepted.')
      return params.query
    }
    const id = documentIdOf(params)
    if (id === undefined) {
      throw rejection(
        'PERSISTED_QUERY_ID_REQUIRED',
        'The request has neither `query` nor the hash of a persisted operation.',
      )
    }
    const text = documents.get(id)
    if (text !== undefined) return text
    throw rejection('PERSISTED_QUERY_NOT_FOUND', 'There is no persisted operation with this hash.')
  }
}

function documentIdOf({ documentId, extensions }: OperationParams): string | undefined {
  if (documentId !== undefined) return documentId
  const { sha256Hash } = (extensions?.['persistedQuery'] ?? {}) as { sha256Hash?: unknown }
  return typeof sha256Hash === 'string' ? sha256Hash : undefined
}

function rejection(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}

/** A disk that hangs must not block the server: a signal could not end it. */
async function readManifest(file: string): Promise<Map<string, string>> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const isText = error instanceof SyntaxError
    const cause = isText ? 'it is not JSON' : ((error as NodeJS.ErrnoException).code ?? 'unknown')
    throw new ManifestError(`PERSISTED_OPERATIONS cannot be read: ${cause}`)
  }
  if (!isManifest(content)) {
    throw new ManifestError('PERSISTED_OPERATIONS must hold a JSON object of documents by hash')
  }
  const entries = Object.entries(content)
  return new Map(entries.map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]))
}

function isManifest(content: unknown): content is Record<string, string> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false
  return Object.values(content).every((text) => typeof text === 'string')
}

function checkDocument(hash: string, text: string, schema: GraphQLSchema): void {
  try {
    const [error] = validate(schema, parse(text))
    if (error) throw error
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'unknown'
    throw new ManifestError(`PERSISTED_OPERATIONS: the operation ${hash} is not valid: ${cause}`)
  }
}
