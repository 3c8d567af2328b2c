import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import { wordsOf } from '../api/failure.ts'
import { Notice } from '../ui/notice.tsx'
import { EntryPages } from './entry-pages.ts'
import { EntryRow } from './entry-row.tsx'
import type { EntryView } from './entry-views.ts'
import { useRowWindow } from './use-row-window.ts'

interface ResultsTableProps {
  readonly id: string
  readonly view: EntryView
  /** Called with the number of rows that the server has, once it is known. */
  readonly onExactSize: (size: number) => void
}

const columns = ['Row', 'Number', 'RCS', 'Carrier', 'Checked', 'Note'] as const

/** The rows of a view. Only those near the place that is shown are in memory. */
export function ResultsTable({ id, view, onExactSize }: ResultsTableProps) {
  const client = useClient()
  // A view has its own table, so its rows never become others.
  const [pages] = useState(() => new EntryPages(client, id, view.maxSize, view.filter))
  useSyncExternalStore(pages.subscribe, pages.version)
  const scroller = useRef<HTMLDivElement>(null)
  const { rows, height, topOf } = useRowWindow(scroller, pages.size)
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => pages.want(first, last), [pages, first, last])
  const { exactSize } = pages
  useEffect(() => {
    if (exactSize !== undefined) onExactSize(exactSize)
  }, [exactSize, onExactSize])

  return (
    <>
      {pages.failure !== undefined && (
        <Notice kind="problem" title={wordsOf(pages.failure)} isNew>
          <button type="button" onClick={() => pages.retry()}>
            Load the rows again
          </button>
        </Notice>
      )}
      <div
        ref={scroller}
        className="entries"
        role="table"
        tabIndex={0}
        aria-label={`Rows: ${view.name}`}
        aria-rowcount={pages.size + 1}
        aria-colcount={columns.length}
      >
        <Head />
        <div className="entries-space" role="rowgroup" style={{ blockSize: height }}>
          {rows.map((row) => (
            <EntryRow
              key={row.index}
              place={row.index}
              row={pages.row(row.index)}
              top={topOf(row)}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function Head() {
  return (
    <div className="entries-head" role="rowgroup">
      <div className="entry" role="row" aria-rowindex={1}>
        {columns.map((name) => (
          <span key={name} role="columnheader" className={`cell-${name.toLowerCase()}`}>
            {name}
          </span>
        ))}
      </div>
    </div>
  )
}
