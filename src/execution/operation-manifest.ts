import { readFile } from 'node:fs/promises'
import { type GraphQLSchema, parse, validate } from 'graphql'

/** The manifest cannot be used. The message says why. */
class ManifestError extends Error {
  override readonly name = 'ManifestError'
}

/**
 * Reads the documents of a manifest by their ids, without the prefix `sha256:`. Rejects with a
 * `ManifestError` if the file cannot be read or a document does not fit the schema.
 *
 * Two formats exist: the client preset of GraphQL Code Generator writes a JSON object of documents by
 * hash, and Apollo's tools write a list of operations.
 */
export async function readManifest(
  file: string,
  schema: GraphQLSchema,
): Promise<ReadonlyMap<string, string>> {
  const entries = entriesOf(await readJson(file))
  for (const [id, text] of entries) checkDocument(id, text, schema)
  return new Map(entries.map(([id, text]) => [withoutPrefix(id), text]))
}

/** The client preset writes ids such as `sha256:4c1a…` into the code of clients, and `4c1a…` here. */
export function withoutPrefix(id: string): string {
  return id.replace(/^sha256:/, '')
}

/** A disk that hangs must not block the server: a signal could not end it. */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const isText = error instanceof SyntaxError
    const cause = isText ? 'it is not JSON' : ((error as NodeJS.ErrnoException).code ?? 'unknown')
    throw new ManifestError(`PERSISTED_OPERATIONS cannot be read: ${cause}`)
  }
}

type Entry = readonly [id: string, text: string]

function entriesOf(content: unknown): readonly Entry[] {
  if (isRecord(content)) {
    if (content['format'] === 'apollo-persisted-query-manifest') return apolloEntries(content)
    const entries = Object.entries(content)
    if (entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
      return entries
  }
  throw new ManifestError(
    'PERSISTED_OPERATIONS must hold a JSON object of documents by hash, or a manifest of Apollo',
  )
}

/** Source: https://www.apollographql.com/docs/graphos/platform/security/persisted-queries */
function apolloEntries({ version, operations }: Record<string, unknown>): readonly Entry[] {
  if (version !== 1) {
    throw new ManifestError('PERSISTED_OPERATIONS: a manifest of Apollo must have the version 1')
  }
  if (!Array.isArray(operations) || !operations.every(isApolloOperation)) {
    throw new ManifestError(
      'PERSISTED_OPERATIONS: each operation of a manifest of Apollo needs an `id` and a `body`',
    )
  }
  return operations.map(({ id, body }) => [id, body])
}

function isApolloOperation(
  value: unknown,
): value is { readonly id: string; readonly body: string } {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['body'] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkDocument(id: string, text: string, schema: GraphQLSchema): void {
  try {
    const [error] = validate(schema, parse(text))
    if (error) throw error
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'unknown'
    throw new ManifestError(`PERSISTED_OPERATIONS: the operation ${id} is not valid: ${cause}`)
  }
}
