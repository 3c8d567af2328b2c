import type { FileSummary } from '../api/upload.ts'

interface ReviewColumnProps {
  readonly summary: FileSummary
  /** The number of a column, from 1. */
  readonly onColumn: (columnNumber: number) => void
}

const delimiterWords: Readonly<Record<string, string>> = {
  ',': 'Commas',
  ';': 'Semicolons',
  '\t': 'Tabs',
  '|': 'Vertical bars',
}

/** The first rows of the file, with the column that has the phone numbers. */
export function ReviewColumn({ summary, onColumn }: ReviewColumnProps) {
  const { firstRows, hasHeader, column, delimiter } = summary
  const width = Math.max(...firstRows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, place) => place)
  const rows = hasHeader ? firstRows.slice(1) : firstRows
  const nameOf = (place: number) =>
    (hasHeader && firstRows[0]?.[place]) || (width === 1 ? 'Number' : `Column ${place + 1}`)
  const chosen = (column?.number ?? 1) - 1
  const between = delimiter === null ? undefined : delimiterWords[delimiter]
  return (
    <section className="card" aria-labelledby="column-title">
      <h2 id="column-title">The file</h2>
      <p className="muted">
        {width > 1
          ? `Phone numbers are in “${nameOf(chosen)}”.${between === undefined ? '' : ` ${between} separate the columns.`}`
          : 'Each row is one phone number.'}{' '}
        These are the first {rows.length} rows.
      </p>
      <div className="preview" tabIndex={0} role="group" aria-label="First rows">
        <table>
          <thead>
            <tr>
              {columns.map((place) => (
                <ColumnHead
                  key={place}
                  name={nameOf(place)}
                  isChosen={place === chosen}
                  onChoose={width > 1 ? () => onColumn(place + 1) : undefined}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={line}>
                {columns.map((place) => (
                  <td key={place} className={place === chosen ? 'is-chosen' : ''}>
                    {row[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface ColumnHeadProps {
  readonly name: string
  readonly isChosen: boolean
  /** Missing if there is only one column. */
  readonly onChoose: (() => void) | undefined
}

function ColumnHead({ name, isChosen, onChoose }: ColumnHeadProps) {
  return (
    <th scope="col" className={isChosen ? 'is-chosen' : ''}>
      <span className="preview-name">{name}</span>
      {onChoose !== undefined &&
        (isChosen ? (
          <span className="preview-mark">Phone numbers</span>
        ) : (
          <button
            type="button"
            className="quiet small"
            aria-label={`Read the phone numbers from ${name}`}
            onClick={onChoose}
          >
            Use this column
          </button>
        ))}
    </th>
  )
}
