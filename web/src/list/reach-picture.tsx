import { count, percent } from '../ui/format.ts'
import type { Job } from './use-job.ts'

interface ReachPictureProps {
  readonly job: Job
  readonly title: string
}

/** A bar with four parts: numbers with RCS, without RCS, failed, and not looked up yet. */
export function ReachPicture({ job, title }: ReachPictureProps) {
  const { uniqueCount, reach, doneCount } = job
  const { rcsEnabled, rcsDisabled, unknown, lookedUp } = reach
  const parts = [
    { kind: 'enabled', name: 'Can receive RCS', size: rcsEnabled },
    { kind: 'disabled', name: 'Cannot receive RCS', size: rcsDisabled },
    { kind: 'unknown', name: 'Unknown: the lookup failed', size: unknown },
    { kind: 'rest', name: 'Not looked up', size: uniqueCount - doneCount },
  ]
  return (
    <section className="card reach" aria-labelledby="reach-title">
      <h2 id="reach-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="reach-headline">
        <strong>{percent(rcsEnabled, lookedUp)}</strong>
        <span>
          {count(rcsEnabled)} of {count(lookedUp)} checked numbers can receive RCS
        </span>
      </p>
      <div className="reach-bar" aria-hidden="true">
        {parts.map(
          ({ kind, size }) =>
            size > 0 && <span key={kind} className={`part-${kind}`} style={{ flexGrow: size }} />,
        )}
      </div>
      <ul className="legend">
        {parts.map(
          ({ kind, name, size }) =>
            (size > 0 || kind === 'enabled' || kind === 'disabled') && (
              <li key={kind}>
                <span className={`swatch part-${kind}`} aria-hidden="true" />
                <span className="legend-name">{name}</span>
                <strong>{count(size)}</strong>
                <span className="muted">{percent(size, uniqueCount)}</span>
              </li>
            ),
        )}
      </ul>
    </section>
  )
}
