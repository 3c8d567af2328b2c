import { bracketDepth } from './document-text.ts'

/** The members of a request's body. */
export interface OperationParams {
  readonly query?: string
  readonly operationName?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly extensions?: Readonly<Record<string, unknown>>
  /** The hash of a persisted operation. */
  readonly documentId?: string
}

/** The hash of the persisted operation that a request names, as the client sent it. */
export function persistedIdOf({ documentId, extensions }: OperationParams): string | undefined {
  if (documentId !== undefined) return documentId
  const { sha256Hash } = (extensions?.['persistedQuery'] ?? {}) as { sha256Hash?: unknown }
  return typeof sha256Hash === 'string' ? sha256Hash : undefined
}

/** The body is not a GraphQL request. The message names the rule and quotes nothing of the body. */
export class InvalidParamsError extends Error {
  override readonly name = 'InvalidParamsError'
}

const members = Object.entries<(value: unknown) => boolean>({
  query: isString,
  operationName: isString,
  variables: isRecord,
  extensions: isRecord,
  documentId: isString,
} satisfies Record<keyof OperationParams, unknown>)

/**
 * Reads the text of a body. Members that are `null` count as absent, an empty `operationName` too.
 * Ignores unknown members. Throws an `InvalidParamsError`.
 *
 * Source: GraphQL over HTTP, "Request Parameters".
 */
export function readParams(text: string, acceptsPersisted: boolean): OperationParams {
  const body = parseJson(text)
  if (Array.isArray(body)) {
    throw new InvalidParamsError('A request contains one operation: arrays are not accepted.')
  }
  if (!isRecord(body)) throw new InvalidParamsError('The body must be a JSON object.')
  const params: OperationParams = knownMembers(body)
  const hasDocument = params.query !== undefined || persistedIdOf(params) !== undefined
  if (!hasDocument && !acceptsPersisted) throw new InvalidParamsError('`query` is missing.')
  return params
}

function knownMembers(body: Readonly<Record<string, unknown>>): OperationParams {
  const params: Record<string, unknown> = {}
  for (const [name, fits] of members) {
    const value = Object.hasOwn(body, name) ? body[name] : null
    if (value === null || (name === 'operationName' && value === '')) continue
    if (!fits(value)) {
      const type = fits === isString ? 'a string' : 'an object'
      throw new InvalidParamsError(`\`${name}\` must be ${type}.`)
    }
    params[name] = value
  }
  return params
}

/** Nesting of brackets in the body. `JSON.parse` takes long for hundreds of thousands of them. */
const maxBodyDepth = 100

function parseJson(text: string): unknown {
  if (bracketDepth(text) > maxBodyDepth) {
    throw new InvalidParamsError(`Brackets may be nested at most ${maxBodyDepth} deep in the body.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidParamsError('The body is not JSON.')
  }
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
