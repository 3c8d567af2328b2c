import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { DeleteJobDocument, JobsDocument, type JobsQuery } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { type Failure, failureOf, wordsOf } from '../api/failure.ts'
import { links } from '../route.ts'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { ListRow } from './list-row.tsx'

type Page = NonNullable<JobsQuery['bulkLookupJobs']>

/** All lists of this person that the server still has. */
export function ListsPage() {
  const { page, failure, more, remove } = useLists()
  return (
    <section aria-labelledby="lists-title">
      <div className="section-head">
        <h1 id="lists-title">Your lists</h1>
        <a className="button primary" href={links.start}>
          Look up a list
        </a>
      </div>
      {failure !== undefined && <Notice kind="problem" title={wordsOf(failure)} isNew />}
      {page === undefined && failure === undefined && <Loading what="your lists" />}
      {page?.nodes.length === 0 && (
        <div className="card empty">
          <h2>No lists yet</h2>
          <p className="muted">
            A list that you look up appears here, with its results, until the server deletes it.
          </p>
        </div>
      )}
      <ul className="list-rows">
        {page?.nodes.map((job) => (
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
      {page?.pageInfo.hasNextPage === true && (
        <button type="button" onClick={() => void more()}>
          Show more
        </button>
      )}
    </section>
  )
}

function useLists() {
  const client = useClient()
  const [page, setPage] = useState<Page>()
  const [failure, setFailure] = useState<Failure>()
  const load = async (after?: string | null) => {
    const { data, error } = await client.query(documentText(JobsDocument), { after }).toPromise()
    if (error !== undefined) return setFailure(failureOf(error))
    const next = data?.bulkLookupJobs
    if (next)
      setPage((last) => ({ ...next, nodes: [...(after ? last!.nodes : []), ...next.nodes] }))
  }
  const remove = async (id: string) => {
    const { error } = await client.mutation(documentText(DeleteJobDocument), { id }).toPromise()
    if (error !== undefined) return setFailure(failureOf(error))
    setPage((last) => last && { ...last, nodes: last.nodes.filter((job) => job.id !== id) })
  }
  useEffect(() => void load(), [])
  return { page, failure, more: () => load(page?.pageInfo.endCursor), remove }
}
