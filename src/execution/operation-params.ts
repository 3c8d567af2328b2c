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

/** The body is not a GraphQL request. The message names the rule and quotes nothing of the body. */
export class InvalidParamsError extends Error {
  override readonly name = 'InvalidParamsError'
}

const members: Record<keyof OperationParams, (value: unknown) => boolean> = {
  query: isString,
  operationName: isString,
  variables: isRecord,
  extensions: isRecord,
  documentId: isString,
}

/**
 * Reads the text of a body. Members that are `null` count as absent. Throws an `InvalidParamsError`.
 *
 * Source: GraphQL over HTTP, "Request Parameters".
 */
export function readParams(text: string, acceptsPersisted: boolean): OperationParams {
  const body = parseJson(text)
  if (Array.isArray(body)) {
    throw new InvalidParamsError('A request contains one operation: arrays are not accepted.')
  }
  if (!isRecord(body)) throw new InvalidParamsError('The body must be a JSON object.')
  for (const name of Object.keys(body)) {
    if (!Object.hasOwn(members, name)) {
      throw new InvalidParamsError(`The body has an unknown member; the members are ${names}.`)
    }
    const fits = members[name as keyof OperationParams]
    if (body[name] === null) delete body[name]
    else if (!fits(body[name])) {
      const type = fits === isString ? 'a string' : 'an object'
      throw new InvalidParamsError(`\`${name}\` must be ${type}.`)
    }
  }
  const params: OperationParams = body
  if (params.query === undefined && !acceptsPersisted) {
    throw new InvalidParamsError('`query` is missing.')
  }
  return params
}

const names = Object.keys(members)
  .map((name) => `\`${name}\``)
  .join(', ')

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
