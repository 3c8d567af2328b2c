import type { ReactNode } from 'react'
import { failureWords } from '../ui/failure-words.ts'
import { count, relative } from '../ui/format.ts'
import { RcsMark } from '../ui/rcs-mark.tsx'
import type { Entry, Row } from './entry-pages.ts'

interface EntryRowProps {
  /** From 0. */
  readonly place: number
  readonly row: Row
  readonly top: number
}

export function EntryRow({ place, row, top }: EntryRowProps) {
  return (
    <div
      className="entry"
      role="row"
      aria-rowindex={place + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Cells place={place} row={row} />
    </div>
  )
}

function Cells({ place, row }: Omit<EntryRowProps, 'top'>) {
  if (row === 'LOADING' || row === 'NONE') {
    return (
      <>
        <Cell name="row">{count(place + 1)}</Cell>
        <Cell name="number">
          {row === 'LOADING' ? <span className="bone" aria-label="Loading" role="img" /> : '–'}
        </Cell>
        <Cell name="rcs" />
        <Cell name="carrier" />
        <Cell name="checked" />
        <Cell name="note">{row === 'NONE' && 'Not looked up'}</Cell>
      </>
    )
  }
  const { index, input, status, address, device } = row
  return (
    <>
      <Cell name="row">{count(index + 1)}</Cell>
      <Cell name="number">{address ?? input ?? '–'}</Cell>
      <Cell name="rcs">{status !== 'INVALID' && <RcsMark value={device?.rcsEnabled} />}</Cell>
      <Cell name="carrier">{device?.carrierId ?? ''}</Cell>
      <Cell name="checked">{device ? relative(device.checkedAt) : ''}</Cell>
      <Cell name="note" title={noteOf(row)}>
        {noteOf(row)}
      </Cell>
    </>
  )
}

interface CellProps {
  readonly name: string
  readonly title?: string | undefined
  readonly children?: ReactNode
}

function Cell({ name, title, children }: CellProps) {
  return (
    <span role="cell" className={`cell-${name}`} title={title}>
      {children}
    </span>
  )
}

function noteOf({ status, failure, device }: Entry): string {
  switch (status) {
    case 'DUPLICATE':
      return failure ? `Duplicate. ${failureWords(failure)}` : 'Duplicate of an earlier row'
    case 'INVALID':
    case 'FAILED':
      return failure ? failureWords(failure) : ''
    case 'ERASED':
      return 'Erased on request'
    default:
      return device?.source === 'STALE' ? 'An older answer' : ''
  }
}
