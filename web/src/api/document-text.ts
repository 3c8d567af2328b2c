import type { TypedDocumentNode } from 'urql'
import type { TypedDocumentString } from '../../generated/graphql.ts'

/** A generated document as text, which urql takes. The types of its result and variables stay. */
export function documentText<Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  return document.toString() as unknown as TypedDocumentNode<Data, Variables>
}
