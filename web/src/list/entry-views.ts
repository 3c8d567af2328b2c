import type {
  BulkLookupJobEntryFilter,
  BulkLookupJobEntryStatus as Status,
} from '../../generated/graphql.ts'
import type { Job } from './use-job.ts'

/** A choice of rows. */
export interface EntryView {
  readonly key: string
  readonly name: string
  /** How many rows the server counts. */
  readonly size: number
  /** Missing: all rows. */
  readonly filter?: BulkLookupJobEntryFilter
  /** Says why there are no rows. */
  readonly empty: string
}

interface ViewKind extends Omit<EntryView, 'size'> {
  readonly sizeOf: (job: Job) => number
}

const rcsFilter = (rcsEnabled: boolean) => ({ statuses: ['FOUND' as const], rcsEnabled })
const statusFilter = (status: Status) => ({ statuses: [status] })

const kinds: readonly ViewKind[] = [
  {
    key: 'all',
    name: 'All',
    sizeOf: ({ inputCount }) => inputCount,
    empty: 'The list is empty.',
  },
  {
    key: 'rcs',
    name: 'RCS',
    filter: rcsFilter(true),
    sizeOf: ({ reach }) => reach.rcsEnabled,
    empty: 'No number of this list can receive RCS.',
  },
  {
    key: 'no-rcs',
    name: 'No RCS',
    filter: rcsFilter(false),
    sizeOf: ({ reach }) => reach.rcsDisabled,
    empty: 'Every answered number can receive RCS.',
  },
  {
    key: 'failed',
    name: 'Failed',
    filter: statusFilter('FAILED'),
    sizeOf: ({ failedCount }) => failedCount,
    empty: 'No lookup failed.',
  },
  {
    key: 'invalid',
    name: 'Invalid',
    filter: statusFilter('INVALID'),
    sizeOf: ({ invalidCount }) => invalidCount,
    empty: 'Every row has a valid phone number.',
  },
  {
    key: 'repeats',
    name: 'Repeats',
    filter: statusFilter('DUPLICATE'),
    sizeOf: ({ duplicateCount }) => duplicateCount,
    empty: 'Each number is in the list only once.',
  },
  {
    key: 'erased',
    name: 'Erased',
    filter: statusFilter('ERASED'),
    sizeOf: ({ erasedCount }) => erasedCount,
    empty: 'No number was erased.',
  },
]

/** The views of a job, with its own counts, so that they agree with the rows. */
export function viewsOf(job: Job): EntryView[] {
  const views = kinds.map(({ sizeOf, ...kind }): EntryView =>
    Object.assign(kind, { size: sizeOf(job) }),
  )
  const carriers = job.reach.byCarrier.flatMap(({ carrierId, lookedUp }): EntryView[] =>
    carrierId
      ? [
          {
            key: `carrier:${carrierId}`,
            name: carrierId,
            size: lookedUp,
            filter: { statuses: ['FOUND'], carrierId },
            empty: 'No number has this carrier.',
          },
        ]
      : [],
  )
  return [...views.filter(({ key, size }) => key !== 'erased' || size > 0), ...carriers]
}

/** The parameters of a download with the rows of a view. */
export function downloadParameters({ filter }: EntryView): Record<string, string> {
  if (filter === undefined) return {}
  const { statuses, rcsEnabled, carrierId } = filter
  return {
    ...(statuses && { status: statuses.join(',') }),
    ...(typeof rcsEnabled === 'boolean' && { rcsEnabled: String(rcsEnabled) }),
    ...(carrierId && { carrierId }),
  }
}
