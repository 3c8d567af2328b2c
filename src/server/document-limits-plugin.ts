import {
  type DocumentNode,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { DocumentCache } from './document-cache.ts'
import { neededRules } from './needed-rules.ts'
import { checkDocument, checkText, documentLimits } from './document-limits.ts'

export interface DocumentOptions {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly documents: DocumentCache
}

/** Of an operation that cannot run; looking for more takes time. */
const maxErrors = 5

/**
 * Parses and validates documents within their limits. Only what depends on the document alone is
 * decided here: the verdict is remembered for every request with the same text.
 */
export function useDocumentLimits({ schema, introspection, documents }: DocumentOptions): Plugin {
  const forOne = fieldsForOne(schema)
  // Documents are read without the places of their nodes, which take two thirds of the memory and a
  // fifth of the time; one that is not valid is read again with them, for its errors.
  const texts = new WeakMap<DocumentNode, string>()
  return {
    onParse({ setParseFn }) {
      setParseFn((source) => {
        const text = typeof source === 'string' ? source : source.body
        checkText(text)
        const document = parse(text, { maxTokens: documentLimits.tokens, noLocation: true })
        texts.set(document, text)
        checkDocument(document, forOne)
        return document
      })
    },
    onValidate({ params, setValidationFn, addValidationRule }) {
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
      setValidationFn((...[ofSchema, document, rules]: Parameters<typeof validate>) => {
        if (documents.isValid(document)) return []
        const text = texts.get(document)!
        const needed = neededRules(rules ?? specifiedRules, text)
        const options = { maxErrors, hideSuggestions: true }
        if (validate(ofSchema, document, needed, options).length === 0) return []
        return validate(ofSchema, parse(text), needed, options)
      })
      return ({ valid }) => {
        if (valid) documents.foundValid(params.documentAST)
      }
    },
  }
}

/** The root fields that ask for one address: aliases are the way to ask them for more. */
function fieldsForOne(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  )
  return new Set(
    fields.filter(({ extensions }) => extensions.asksForOne).map((field) => field.name),
  )
}
