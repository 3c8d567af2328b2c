import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { maxRequestErrors } from '../graphql/requested-addresses.ts'
import type { DocumentCache } from './document-cache.ts'
import { checkDocument, checkText, tokenLimitError } from './document-limits.ts'
import { type CountIntrospection, createIntrospectionCount } from './introspection-limit.ts'
import { neededRules } from './needed-rules.ts'

/** The tokens that the documents of a request may still have. */
interface Tokens {
  left: number
}

/** Of a usual document. It estimates the tokens of a text that is not GraphQL. */
const charactersPerToken = 5

export interface DocumentsOptions {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly cache: DocumentCache
  /** Errors suggest names of the schema. */
  readonly suggestsNames: boolean
}

/** A parsed document. It is valid if it has no errors. */
export interface ReadDocument {
  readonly document: DocumentNode
  readonly errors: readonly GraphQLError[]
  /** The document comes from the cache, so the next request gets the same object. */
  readonly isCached: boolean
}

/** Parses and validates documents within the limits, and caches the valid ones. */
export class Documents {
  readonly #schema: GraphQLSchema
  readonly #cache: DocumentCache
  readonly #suggestsNames: boolean
  readonly #rules: typeof specifiedRules
  readonly #manyAliases: ReadonlySet<string>
  readonly #countIntrospection: CountIntrospection

  constructor({ schema, introspection, cache, suggestsNames }: DocumentsOptions) {
    this.#schema = schema
    this.#suggestsNames = suggestsNames
    this.#cache = cache
    this.#rules = introspection
      ? specifiedRules
      : [...specifiedRules, NoSchemaIntrospectionCustomRule]
    this.#manyAliases = fieldsWithManyAliases(schema)
    this.#countIntrospection = createIntrospectionCount(schema)
  }

  /**
   * Throws a `GraphQLError` for a text that is not GraphQL or exceeds a limit. The documents of a request
   * share its tokens; a cached document takes none.
   */
  read(text: string, tokens: Tokens): ReadDocument {
    const cached = this.#cache.get(text)
    if (cached !== undefined) return { document: cached, errors: [], isCached: true }
    checkText(text)
    const document = this.#parse(text, tokens)
    checkDocument(document, this.#manyAliases)
    const errors = this.#validate(text, document)
    if (errors.length > 0) return { document, errors, isCached: false }
    this.introspectionCount(text, document)
    this.#cache.put(text, document)
    return { document, errors, isCached: false }
  }

  /** The number of fields in the results of the introspection fields of a valid document. */
  introspectionCount(text: string, document: DocumentNode): number {
    return /__(?:schema|type)\b/.test(text) ? this.#countIntrospection(document) : 0
  }

  /**
   * Parses without the locations of nodes. Locations take a third of the memory of a document, and
   * a sixth of the time of a document that is used once.
   */
  #parse(text: string, tokens: Tokens): DocumentNode {
    try {
      const document = parse(text, { maxTokens: tokens.left, noLocation: true })
      tokens.left -= document.tokenCount ?? 0
      return document
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      if (isTokenLimit(error)) throw tokenLimitError(tokens.left)
      const parsedLength = error.positions?.[0] ?? text.length
      tokens.left = Math.max(0, tokens.left - Math.ceil(parsedLength / charactersPerToken))
      throw withCode(error, 'GRAPHQL_PARSE_FAILED')
    }
  }

  /**
   * Validates an invalid document again with locations, so that its errors have them. Stops after
   * the errors of one response, because it takes time to find more.
   */
  #validate(text: string, document: DocumentNode): GraphQLError[] {
    const rules = neededRules(this.#rules, text)
    const maxErrors = maxRequestErrors
    const found = validate(this.#schema, document, rules, { maxErrors, hideSuggestions: true })
    if (found.length === 0) return []
    const options = { maxErrors, hideSuggestions: !this.#suggestsNames }
    return validate(this.#schema, parse(text), rules, options).map((error) =>
      withCode(error, 'GRAPHQL_VALIDATION_FAILED'),
    )
  }
}

/** graphql-js gives this error no code. Other syntax errors have other words in this place. */
function isTokenLimit({ message }: GraphQLError): boolean {
  return /^Syntax Error: Document contains more th\w+ \d+ tokens\./.test(message)
}

function withCode({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  })
}

/** The root fields that look up one address. A document uses aliases to look up several. */
function fieldsWithManyAliases(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  )
  return new Set(
    fields.filter(({ extensions }) => extensions.takesOneAddress).map((field) => field.name),
  )
}
