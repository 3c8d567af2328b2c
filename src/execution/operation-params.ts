import { isNestedDeeper } from './document-text.ts'

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

export interface ParamsRules {
  /** A request may contain the hash of a persisted operation instead of a document. */
  readonly acceptsPersisted: boolean
  /** The maximum number of operations in one request. */
  readonly maxOperations: number
}

export interface RequestParams {
  /** The body is an array, and the response is one too. */
  readonly isBatch: boolean
  /** Of each operation. An invalid member of a batch has its error here. */
  readonly params: readonly (OperationParams | InvalidParamsError)[]
}

/**
 * Reads the text of a body: one operation, or an array of operations. Members that are `null` count
 * as absent, an empty `operationName` too. Ignores unknown members. Throws an `InvalidParamsError` for
 * a body that cannot be answered with an array.
 *
 * Source: GraphQL over HTTP, "Request Parameters".
 */
export function readParams(text: string, rules: ParamsRules): RequestParams {
  const body = parseJson(text)
  if (!Array.isArray(body)) return { isBatch: false, params: [readOperation(body, rules)] }
  const { maxOperations } = rules
  if (body.length === 0) throw new InvalidParamsError('The list of operations is empty.')
  if (body.length > maxOperations) {
    throw new InvalidParamsError(
      `A request can have at most ${maxOperations} operations, this one has ${body.length}.`,
    )
  }
  return { isBatch: true, params: body.map((member) => readMember(member, rules)) }
}

function readMember(member: unknown, rules: ParamsRules): OperationParams | InvalidParamsError {
  try {
    return readOperation(member, rules)
  } catch (error) {
    if (error instanceof InvalidParamsError) return error
    throw error
  }
}

function readOperation(body: unknown, { acceptsPersisted }: ParamsRules): OperationParams {
  if (!isRecord(body)) throw new InvalidParamsError('An operation must be a JSON object.')
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
  if (isNestedDeeper(text, maxBodyDepth)) {
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
