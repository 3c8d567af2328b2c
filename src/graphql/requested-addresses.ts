import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type VariableValues,
} from 'graphql'
import type { Region } from '../domain/region.ts'
import { variableErrors } from './variable-errors.ts'
import { createRootFieldReader, type RootField } from './root-fields.ts'

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** Of a root field: the addresses in its arguments. */
    requestedAddresses?: (args: _TArgs) => readonly string[]
    /** Of a root field: it takes one address. A document uses aliases for several. */
    takesOneAddress?: boolean
    /** Of a root field: it looks up none of its addresses. */
    needsNoLookup?: boolean
    /**
     * Of a root field: its addresses become a job. They cost nothing of the client's budget, and the
     * response is the job, whatever their number.
     */
    createsJob?: boolean
    /** Of a root field: the size of each field inside it, in fields of a response. */
    fixedSize?: number
    /** Of a root field: fields inside it are pages, with the argument `first`. */
    hasPages?: boolean
    /** Of a root field: its list has an error for each input without a device. */
    hasItemErrors?: boolean
    /** Of a root field: only clients with the right to erase may use it. */
    erases?: boolean
    /** Of a subscription: its events are many and large, so fewer clients can have it. */
    isFrequent?: boolean
  }
}

export interface RequestedLookups {
  readonly kind: 'LOOKUPS'
  readonly type: OperationTypeNode
  /** The inputs of each root field with addresses, unchanged, duplicates included. */
  readonly lists: readonly (readonly string[])[]
  /** The lists of the root fields that look up addresses, without those in `national`. */
  readonly toLookUp: readonly (readonly string[])[]
  /** The lists that are looked up and read as people of a country write numbers. */
  readonly national: readonly NationalList[]
  /** The number of inputs that cost something of the client's budget. */
  readonly chargedCount: number
  /** Whether `null` is given to an argument that must not be null. Execution reports it. */
  readonly hasNullArguments: boolean
  /** The maximum number of errors of items of lists. */
  readonly maxItemErrors: number
  /** Whether a root field erases answers. */
  readonly erases: boolean
  /** Whether it is a subscription with many and large events. */
  readonly isFrequent: boolean
  /**
   * Computes the maximum number of fields in the response: for each input, the selected fields. Takes
   * time for each input, so check their number first.
   */
  readonly responseSize: () => number
  /** The coerced variables, in an object without a prototype. */
  readonly coerced: Readonly<Record<string, unknown>>
}

interface NationalList {
  readonly inputs: readonly string[]
  readonly country: Region
}

/** The variables do not fit their types, so the operation cannot run. */
interface InvalidVariables {
  readonly kind: 'INVALID_VARIABLES'
  readonly errors: readonly GraphQLError[]
}

/** The maximum number of errors in the response to an operation that does not run. */
export const maxRequestErrors = 5

/** Reads the addresses of an operation from its variables. */
export type LookupReader = (
  variables: Readonly<Record<string, unknown>> | null | undefined,
) => RequestedLookups | InvalidVariables

/**
 * Creates a reader that finds every address of an operation before it runs. It applies variables
 * and defaults, and reads each response key once. The document must be valid. Returns `undefined`
 * if the document has no such operation.
 */
export function createLookupReader(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): LookupReader | undefined {
  const operation = getOperationAST(document, operationName)
  const rootType = operation && schema.getRootType(operation.operation)
  if (!operation || !rootType) return undefined
  const readVariables = createVariableReader(schema, operation)
  const readFields = createRootFieldReader(schema, document, operation, rootType)
  return (variables) => {
    const { errors, variableValues } = readVariables(variables)
    if (variableValues === undefined) return { kind: 'INVALID_VARIABLES', errors }
    return gather(operation.operation, readFields(variableValues), variableValues)
  }
}

function createVariableReader(schema: GraphQLSchema, operation: OperationDefinitionNode) {
  const { variableDefinitions = [] } = operation
  return (variables: Parameters<LookupReader>[0]): ReturnType<typeof getVariableValues> => {
    const values = getVariableValues(schema, variableDefinitions, variables ?? {}, {
      maxErrors: maxRequestErrors,
      hideSuggestions: true,
    })
    if (values.errors === undefined) return values
    // graphql-js quotes the values, which may be phone numbers.
    const errors = variableErrors(schema, operation, variables ?? {}).slice(0, maxRequestErrors)
    return { errors: errors.length > 0 ? errors : values.errors }
  }
}

function gather(
  type: OperationTypeNode,
  fields: readonly RootField[],
  variableValues: VariableValues,
): RequestedLookups {
  const lists: (readonly string[])[] = []
  const answered: { readonly list: readonly string[]; readonly selectionSize: number }[] = []
  const toLookUp: (readonly string[])[] = []
  const national: NationalList[] = []
  let hasNullArguments = false
  let fixedSize = 0
  let maxItemErrors = 0
  let erases = false
  for (const { field, node, selectionSize } of fields) {
    if (hasNullArgument(field, node, variableValues)) {
      hasNullArguments = true
      continue
    }
    fixedSize += (field.extensions.fixedSize ?? 0) * selectionSize
    const requested = requestedAddresses(field, node, variableValues)
    if (requested === undefined) continue
    const { inputs: list, country } = requested
    lists.push(list)
    if (!field.extensions.createsJob) answered.push({ list, selectionSize })
    if (field.extensions.hasItemErrors) maxItemErrors += list.length
    erases ||= field.extensions.erases === true
    if (!field.extensions.needsNoLookup) {
      if (country === undefined) toLookUp.push(list)
      else national.push({ inputs: list, country })
    }
  }
  return {
    kind: 'LOOKUPS',
    type,
    lists,
    toLookUp,
    national,
    chargedCount: answered.reduce((count, { list }) => count + list.length, 0),
    hasNullArguments,
    maxItemErrors,
    erases,
    isFrequent: fields.some(({ field }) => field.extensions.isFrequent === true),
    responseSize: () =>
      answered.reduce(
        (size, { list, selectionSize }) => size + sizeOfInputs(list) * selectionSize,
        fixedSize,
      ),
    coerced: variableValues.coerced,
  }
}

/** The length of an address or of the `id` of a device, with a margin. */
const usualInputLength = 32

/** Invalid inputs are part of the response: a long one counts as several. */
function sizeOfInputs(list: readonly string[]): number {
  return list.reduce(
    (size, { length }) => size + Math.max(1, Math.ceil(length / usualInputLength)),
    0,
  )
}

function requestedAddresses(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variableValues: VariableValues,
): { readonly inputs: readonly string[]; readonly country: Region | undefined } | undefined {
  const { requestedAddresses: read } = field.extensions
  if (read === undefined) return undefined
  try {
    const values = getArgumentValues(field, node, variableValues)
    const country = values['defaultCountry'] as Region | null | undefined
    return { inputs: read(values), country: country ?? undefined }
  } catch {
    return undefined // invalid arguments: execution reports them, and the field looks up nothing
  }
}

/**
 * Whether a variable gives `null` to an argument that must not be null. GraphQL allows it for a
 * nullable variable with a default. This function is faster than the error that `getArgumentValues`
 * throws.
 */
function hasNullArgument(
  { args }: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  { coerced }: VariableValues,
): boolean {
  return given.some(
    ({ name, value }) =>
      value.kind === Kind.VARIABLE &&
      coerced[value.name.value] === null &&
      args.some((arg) => arg.name === name.value && isNonNullType(arg.type)),
  )
}
