import { GraphQLError, type GraphQLSchema } from 'graphql'
import { readManifest, withoutPrefix } from './operation-manifest.ts'
import { type OperationParams, persistedIdOf } from './operation-params.ts'

export interface PersistedOperationsOptions {
  /** The manifest. */
  readonly file: string
  /** Rejects requests that send a document, also if they send an id. */
  readonly only: boolean
  readonly schema: GraphQLSchema
}

/**
 * Returns the document of a request: its `query`, or the persisted document that its `documentId`
 * or Apollo's `extensions.persistedQuery.sha256Hash` names. Throws a `GraphQLError` if there is none.
 */
export type ResolveDocument = (params: OperationParams) => string

/** For a server without a manifest: every request must contain its document. */
export const documentOfRequest: ResolveDocument = ({ query = '', ...params }) => {
  if (query === '' && persistedIdOf(params) !== undefined) throw notSupported()
  return query
}

/** Reads the manifest. Rejects with a `ManifestError` for one that cannot be used. */
export async function createPersistedOperations({
  file,
  only,
  schema,
}: PersistedOperationsOptions): Promise<ResolveDocument> {
  const documents = await readManifest(file, schema)
  return (params) => {
    if (params.query) {
      if (only) throw rejection('PERSISTED_QUERY_ONLY', 'Only persisted operations are accepted.')
      return params.query
    }
    const id = persistedIdOf(params)
    if (id === undefined) {
      throw rejection(
        'PERSISTED_QUERY_ID_REQUIRED',
        'The request has neither `query` nor the hash of a persisted operation.',
      )
    }
    const text = documents.get(withoutPrefix(id))
    if (text === undefined) throw notFound()
    return text
  }
}

/**
 * Clients with automatic persisted queries compare the messages of these two errors. After the first
 * they repeat the request with its document. After the second they send documents from then on.
 */
function notFound(): GraphQLError {
  return rejection('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
}

function notSupported(): GraphQLError {
  return rejection('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported')
}

function rejection(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}
