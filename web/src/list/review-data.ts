import type { ReviewQuery } from '../../generated/graphql.ts'

/** What the review shows besides the counts of the job. */
export type ReviewData = NonNullable<ReviewQuery['bulkLookupJob']>
