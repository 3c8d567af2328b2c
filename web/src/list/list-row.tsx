import type { ReactNode } from 'react'
import type { JobsQuery } from '../../generated/graphql.ts'
import { links } from '../route.ts'
import { count, counted, percent } from '../ui/format.ts'
import { ListDates } from './list-dates.tsx'
import { StateBadge } from './state-badge.tsx'

type JobLine = NonNullable<JobsQuery['bulkLookupJobs']>['nodes'][number]

interface ListRowProps {
  readonly job: JobLine
  readonly action?: ReactNode
}

/** One list among others. */
export function ListRow({ job, action }: ListRowProps) {
  const { rcsEnabled, rcsEnabledPercent } = job.reach
  const hasReach = rcsEnabledPercent !== null && rcsEnabledPercent !== undefined
  return (
    <li className="list-row">
      <div className="list-row-main">
        <a className="list-row-name" href={links.list(job.id)}>
          {job.name ?? 'List without a name'}
        </a>
        <p className="muted">
          {counted(job.inputCount, 'row')} · <ListDates job={job} />
        </p>
      </div>
      <div className="list-row-reach">
        {hasReach && (
          <>
            <strong>{percent(rcsEnabledPercent, 100)}</strong>
            <span className="muted">{count(rcsEnabled)} with RCS</span>
          </>
        )}
      </div>
      <StateBadge state={job.state} />
      {action}
    </li>
  )
}
