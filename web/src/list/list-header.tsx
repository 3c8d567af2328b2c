import { links } from '../route.ts'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { counted, dateTime, relative } from '../ui/format.ts'
import { StateBadge } from './state-badge.tsx'
import { hasEnded, type Job } from './use-job.ts'

interface ListHeaderProps {
  readonly job: Job
  readonly onDelete: () => void
}

export function ListHeader({ job, onDelete }: ListHeaderProps) {
  const isDated = hasEnded(job) || job.state === 'READY' || job.state === 'PAUSED'
  return (
    <header className="list-header">
      <div className="list-title">
        <p className="crumb">
          <a href={links.lists}>Lists</a>
        </p>
        <h1>{job.name ?? 'List without a name'}</h1>
        <p className="muted">
          <StateBadge state={job.state} /> {counted(job.inputCount, 'row')} ·{' '}
          <time dateTime={job.createdAt} title={dateTime(job.createdAt)}>
            {relative(job.createdAt)}
          </time>
          {isDated && (
            <>
              {' '}
              · deleted{' '}
              <time dateTime={job.expiresAt} title={dateTime(job.expiresAt)}>
                {relative(job.expiresAt)}
              </time>
            </>
          )}
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
