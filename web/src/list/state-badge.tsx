import type { BulkLookupJobState } from '../../generated/graphql.ts'
import { stateWords } from './words.ts'

export function StateBadge({ state }: { readonly state: BulkLookupJobState }) {
  return <span className={`badge state-${state.toLowerCase()}`}>{stateWords[state]}</span>
}
