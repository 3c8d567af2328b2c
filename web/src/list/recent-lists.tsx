import { useQuery } from 'urql'
import { JobsDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { links } from '../route.ts'
import { ListRow } from './list-row.tsx'

/** The last lists, on the first page. Nothing if there are none. */
export function RecentLists() {
  const [{ data }] = useQuery({ query: documentText(JobsDocument), variables: {} })
  const jobs = data?.bulkLookupJobs?.nodes.slice(0, 3) ?? []
  if (jobs.length === 0) return null
  return (
    <section className="recent" aria-labelledby="recent-title">
      <div className="section-head">
        <h2 id="recent-title">Your last lists</h2>
        <a href={links.lists}>All lists</a>
      </div>
      <ul className="list-rows">
        {jobs.map((job) => (
          <ListRow key={job.id} job={job} />
        ))}
      </ul>
    </section>
  )
}
