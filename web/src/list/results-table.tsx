import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
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
}

const columns = ['Row', 'Number', 'RCS', 'Carrier', 'Checked', 'Note'] as const

/** The rows of a view. Only those near the place that is shown are in memory. */
export function ResultsTable({ id, view }: ResultsTableProps) {
  const client = useClient()
  // A view has its own table, so these never change.
  const pages = useMemo(
    () => new EntryPages(client, id, view.size, view.filter),
    [client, id, view.size, view.filter?.carrierId, view.key],
  )
  useSyncExternalStore(pages.subscribe, pages.version)
  const scroller = useRef<HTMLDivElement>(null)
  const { rows, height, topOf } = useRowWindow(scroller, pages.size)
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => pages.want(first, last), [pages, first, last])

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
        className="entries"
        role="table"
        aria-label={`Rows: ${view.name}`}
        aria-rowcount={pages.size + 1}
        aria-colcount={columns.length}
      >
        <div role="rowgroup">
          <div className="entry entry-head" role="row" aria-rowindex={1}>
            {columns.map((name) => (
              <span key={name} role="columnheader" className={`cell-${name.toLowerCase()}`}>
                {name}
              </span>
            ))}
          </div>
        </div>
        <div ref={scroller} className="entries-scroll" role="rowgroup" tabIndex={0}>
          <div className="entries-space" role="presentation" style={{ blockSize: height }}>
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
      </div>
    </>
  )
}
