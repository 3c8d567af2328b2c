import { wordsOf } from '../api/failure.ts'
import type { UploadFailure } from '../api/upload.ts'
import { Notice } from '../ui/notice.tsx'
import { type Sending, useUploads } from './uploads.tsx'

interface UploadFailedProps {
  readonly sending: Sending
  readonly failure: UploadFailure
}

const titles: Readonly<Record<string, string>> = {
  SEVERAL_NUMBER_COLUMNS: 'Which column has the phone numbers?',
  NO_NUMBER_COLUMN: 'Which column has the phone numbers?',
  UNKNOWN_COLUMN: 'Which column has the phone numbers?',
}

/** A list that the server did not take: why, and how to go on. */
export function UploadFailed({ sending, failure }: UploadFailedProps) {
  const { send, cancel } = useUploads()
  const { columns } = failure
  const title = titles[failure.code] ?? `“${sending.source.name}” was not taken`
  if (columns === undefined || columns.length === 0) {
    return (
      <Notice kind="problem" title={title} isNew>
        <p>{wordsOf(failure)}</p>
        <div className="row">
          <button type="button" onClick={() => send(sending)}>
            Try again
          </button>
          <button type="button" className="quiet" onClick={cancel}>
            Dismiss
          </button>
        </div>
      </Notice>
    )
  }
  const choose = (column: string) => send({ ...sending, options: { ...sending.options, column } })
  return (
    <Notice kind="warning" title={title} isNew>
      <p>
        {failure.code === 'SEVERAL_NUMBER_COLUMNS'
          ? `Several columns of “${sending.source.name}” look like phone numbers.`
          : `No column of “${sending.source.name}” looks like phone numbers.`}
      </p>
      <div className="row wrap">
        {columns.slice(0, 20).map((name, place) => (
          <button key={place} type="button" onClick={() => choose(name)}>
            {name === '' ? `Column ${place + 1}` : name}
          </button>
        ))}
        <button type="button" className="quiet" onClick={cancel}>
          Dismiss
        </button>
      </div>
    </Notice>
  )
}
