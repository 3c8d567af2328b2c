import { links } from '../route.ts'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { counted } from '../ui/format.ts'
import { ListDates } from './list-dates.tsx'
import { StateBadge } from './state-badge.tsx'
import type { Job } from './use-job.ts'

interface ListHeaderProps {
  readonly job: Job
  readonly onDelete: () => void
}

export function ListHeader({ job, onDelete }: ListHeaderProps) {
  return (
    <header className="list-header">
      <div className="list-title">
        <p className="crumb">
          <a href={links.lists}>Lists</a>
        </p>
        <h1>{job.name ?? 'List without a name'}</h1>
        <p className="muted">
          <StateBadge state={job.state} /> {counted(job.inputCount, 'row')} ·{' '}
          <ListDates job={job} />
        </p>
      </div>
      <ConfirmButton
        text="Delete"
        className="quiet"
        question="Delete this list?"
        explanation="The list and its results are deleted on the server at once. This cannot be undone."
        yes="Delete the list"
        no="Keep it"
        onConfirm={onDelete}
      />
    </header>
  )
}
