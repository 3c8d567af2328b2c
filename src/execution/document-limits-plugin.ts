import {
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { DocumentCache } from './document-cache.ts'
import { parseLean, textOf, withPlaces } from './lean-document.ts'
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
  return {
    onParse({ setParseFn }) {
      setParseFn((source) => {
        const text = typeof source === 'string' ? source : source.body
        checkText(text)
        const document = parseLean(text, { maxTokens: documentLimits.tokens })
        checkDocument(document, forOne)
        return document
      })
    },
    onValidate({ params, setValidationFn, addValidationRule }) {
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
      setValidationFn((...[ofSchema, document, rules]: Parameters<typeof validate>) => {
        if (documents.isValid(document)) return []
        const needed = neededRules(rules ?? specifiedRules, textOf(document))
        const options = { maxErrors, hideSuggestions: true }
        if (validate(ofSchema, document, needed, options).length === 0) return []
        return validate(ofSchema, withPlaces(document), needed, options)
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
