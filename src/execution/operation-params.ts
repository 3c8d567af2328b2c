import { type HttpErrorOptions, HttpError } from '../http/http-error.ts'

/** A GraphQL request as its body has it. */
export interface OperationParams {
  readonly query?: string
  readonly operationName?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly extensions?: Readonly<Record<string, unknown>>
  /** Which persisted operation is meant. */
  readonly documentId?: string
}

const shapes: Record<keyof OperationParams, (value: unknown) => boolean> = {
  query: isString,
  operationName: isString,
  variables: isRecord,
  extensions: isRecord,
  documentId: isString,
}

/**
 * Reads a body's text. Members that are `null` count as absent. Throws `Refused` for what is no
 * GraphQL request, without a word of the text.
 *
 * Source: GraphQL over HTTP, "Request parameters".
 */
export function readParams(text: string, takesPersisted: boolean): OperationParams {
  const body = parseJson(text)
  if (Array.isArray(body)) throw invalid('A request holds one operation: batches are not taken.')
  if (!isRecord(body)) throw invalid('The body must be a JSON object.')
  for (const name of Object.keys(body)) {
    if (!Object.hasOwn(shapes, name)) {
      throw invalid(`The body has a member it should not have; it may have ${names}.`)
    }
    const fits = shapes[name as keyof OperationParams]
    if (body[name] === null) delete body[name]
    else if (!fits(body[name])) {
      throw invalid(`\`${name}\` must be ${fits === isString ? 'a string' : 'an object'}.`)
    }
  }
  const params: OperationParams = body
  if (params.query === undefined && !takesPersisted) throw invalid('`query` is missing.')
  return params
}

const names = Object.keys(shapes)
  .map((name) => `\`${name}\``)
  .join(', ')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('The body is not JSON.')
  }
}

function invalid(message: string): HttpError {
  const refusal: HttpErrorOptions = { status: 400, code: 'INVALID_BODY', message }
  return new HttpError(refusal)
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
