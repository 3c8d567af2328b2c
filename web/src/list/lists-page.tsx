import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { DeleteJobDocument, JobsDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { type Failure, failureOf, wordsOf } from '../api/failure.ts'
import { links } from '../route.ts'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { ListRow } from './list-row.tsx'

/** All lists of this person that the server still has. */
export function ListsPage() {
  return (
    <section className="lists" aria-labelledby="lists-title">
      <div className="section-head">
        <h1 id="lists-title">Your lists</h1>
        <a className="button primary" href={links.start}>
          Look up a list
        </a>
      </div>
      <ListsPart after={null} />
    </section>
  )
}

/** The lists after a cursor, and a way to those that follow. */
function ListsPart({ after }: { readonly after: string | null }) {
  const query = documentText(JobsDocument)
  const [{ data, error }, ask] = useQuery({ query, variables: { after } })
  const [isMore, setMore] = useState(false)
  const { remove, failure } = useRemove(() => ask())
  const page = data?.bulkLookupJobs
  const problem = failure ?? (error && failureOf(error))
  if (!page) {
    return problem ? (
      <Notice kind="problem" title={wordsOf(problem)} isNew />
    ) : (
      <Loading what="your lists" />
    )
  }
  const { hasNextPage, endCursor } = page.pageInfo
  return (
    <>
      {problem !== undefined && <Notice kind="problem" title={wordsOf(problem)} isNew />}
      {page.nodes.length === 0 && after === null && <NoLists />}
      <ul className="list-rows">
        {page.nodes.map((job) => (
          <ListRow
            key={job.id}
            job={job}
            action={
              <ConfirmButton
                text="Delete"
                label={`Delete ${job.name ?? 'the list'}`}
                className="quiet"
                question={`Delete “${job.name ?? 'List without a name'}”?`}
                explanation="The list and its results are deleted on the server at once. This cannot be undone."
                yes="Delete the list"
                no="Keep it"
                onConfirm={() => void remove(job.id)}
              />
            }
          />
        ))}
      </ul>
      {hasNextPage && !isMore && (
        <button type="button" onClick={() => setMore(true)}>
          Show more
        </button>
      )}
      {hasNextPage && isMore && <ListsPart after={endCursor ?? null} />}
    </>
  )
}

function NoLists() {
  return (
    <div className="card empty">
      <h2>No lists yet</h2>
      <p className="muted">
        Your lists and their results appear here until they expire or you delete them.
      </p>
    </div>
  )
}

function useRemove(onRemoved: () => void) {
  const client = useClient()
  const [failure, setFailure] = useState<Failure>()
  const remove = async (id: string) => {
    const { error } = await client.mutation(documentText(DeleteJobDocument), { id }).toPromise()
    setFailure(error && failureOf(error))
    if (error === undefined) onRemoved()
  }
  return { remove, failure }
}
