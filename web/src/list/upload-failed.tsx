import { wordsOf } from '../api/failure.ts'
import type { UploadFailure } from '../api/upload.ts'
import { Notice } from '../ui/notice.tsx'
import type { Sending } from './list-sender.ts'
import { useUploads } from './uploads.tsx'

interface UploadFailedProps {
  readonly sending: Sending
  readonly failure: UploadFailure
}

const titles: Readonly<Record<string, string>> = {
  SEVERAL_NUMBER_COLUMNS: 'Which column has the phone numbers?',
  NO_NUMBER_COLUMN: 'Which column has the phone numbers?',
  UNKNOWN_COLUMN: 'Which column has the phone numbers?',
}

/** A list that the server did not accept: why, and what to do. */
export function UploadFailed({ sending, failure }: UploadFailedProps) {
  const { send, cancel } = useUploads()
  const { columns } = failure
  const title = titles[failure.code] ?? `The server did not accept “${sending.source.name}”`
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
  const choose = (columnNumber: number) =>
    send({ ...sending, options: { ...sending.options, columnNumber } })
  return (
    <Notice kind="warning" title={title} isNew>
      <p>{columnWords(failure.code, sending.source.name)}</p>
      <div className="row wrap">
        {columns.slice(0, 20).map(({ number, name }) => (
          <button key={number} type="button" onClick={() => choose(number)}>
            {columnName(name, number)}
          </button>
        ))}
        <button type="button" className="quiet" onClick={cancel}>
          Dismiss
        </button>
      </div>
    </Notice>
  )
}

function columnWords(code: string, file: string): string {
  switch (code) {
    case 'SEVERAL_NUMBER_COLUMNS':
      return `Several columns of “${file}” seem to contain phone numbers. Choose one.`
    case 'UNKNOWN_COLUMN':
      return `The chosen column is not in “${file}”. Choose another one.`
    default:
      return `The server found no column with phone numbers in “${file}”. Choose one.`
  }
}

/** The server calls a column without a name by its number, or leaves the name empty. */
function columnName(name: string, number: number): string {
  return name.trim() === '' || name === String(number) ? `Column ${number}` : name
}
