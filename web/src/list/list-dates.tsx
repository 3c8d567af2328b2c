import { dateTime, relative } from '../ui/format.ts'
import { hasEnded, type Job } from './use-job.ts'

interface ListDatesProps {
  readonly job: Pick<Job, 'state' | 'createdAt' | 'expiresAt'>
}

/** When a list was added, and when it will be deleted. A list that is looked up has no such date yet. */
export function ListDates({ job }: ListDatesProps) {
  const isDated = hasEnded(job) || job.state === 'READY' || job.state === 'PAUSED'
  return (
    <>
      added <Moment at={job.createdAt} />
      {isDated && (
        <>
          {' '}
          · will be deleted <Moment at={job.expiresAt} />
        </>
      )}
    </>
  )
}

function Moment({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={dateTime(at)}>
      {relative(at)}
    </time>
  )
}
