import type {
  BulkLookupJobEntryFilter,
  BulkLookupJobEntryStatus as Status,
} from '../../generated/graphql.ts'
import type { Job } from './use-job.ts'

/** A choice of rows. */
export interface EntryView {
  readonly key: string
  readonly name: string
  /** The job’s own count. Missing if the job does not count these rows. */
  readonly size?: number
  /** There are never more rows than this. */
  readonly maxSize: number
  /**
   * Whether the count is that of the rows. Rows of a list that ended early may have no result, and a later
   * erasure does not change the counts.
   */
  readonly isExact: boolean
  /** Missing: all rows. */
  readonly filter?: BulkLookupJobEntryFilter
  /** Says why there are no rows. */
  readonly empty: string
}

interface ViewKind extends Omit<EntryView, 'size' | 'maxSize' | 'isExact'> {
  readonly sizeOf?: (job: Job) => number
  /** An erasure changes the status of rows, but does not remove them. */
  readonly isErasable: boolean
}

const rcsFilter = (rcsEnabled: boolean) => ({ statuses: ['FOUND' as const], rcsEnabled })
const statusFilter = (status: Status) => ({ statuses: [status] })

const kinds: readonly ViewKind[] = [
  {
    key: 'all',
    name: 'All',
    sizeOf: ({ inputCount }) => inputCount,
    isErasable: false,
    empty: 'The list is empty.',
  },
  {
    key: 'rcs',
    name: 'RCS',
    filter: rcsFilter(true),
    sizeOf: ({ reach }) => reach.rcsEnabled,
    isErasable: true,
    empty: 'No number with RCS was found.',
  },
  {
    key: 'no-rcs',
    name: 'No RCS',
    filter: rcsFilter(false),
    sizeOf: ({ reach }) => reach.rcsDisabled,
    isErasable: true,
    empty: 'No number without RCS was found.',
  },
  {
    key: 'failed',
    name: 'Failed',
    filter: statusFilter('FAILED'),
    sizeOf: ({ failedCount }) => failedCount,
    isErasable: true,
    empty: 'No lookup failed.',
  },
  {
    key: 'invalid',
    name: 'Invalid',
    filter: statusFilter('INVALID'),
    sizeOf: ({ invalidCount }) => invalidCount,
    isErasable: false,
    empty: 'Every row has a valid phone number.',
  },
  {
    key: 'duplicates',
    name: 'Duplicates',
    filter: statusFilter('DUPLICATE'),
    sizeOf: ({ duplicateCount }) => duplicateCount,
    isErasable: true,
    empty: 'Each number is in the list only once.',
  },
  {
    key: 'erased',
    name: 'Erased',
    filter: statusFilter('ERASED'),
    isErasable: true,
    empty: 'No number was erased.',
  },
]

/** The views of a job that has ended. */
export function viewsOf(job: Job): EntryView[] {
  return [...kinds, ...job.reach.byCarrier.flatMap(carrierKind)].map((kind) => viewOf(kind, job))
}

function viewOf({ sizeOf, isErasable, ...kind }: ViewKind, job: Job): EntryView {
  const isExact = job.state === 'COMPLETED' && !isErasable
  if (sizeOf === undefined) return { ...kind, isExact, maxSize: job.inputCount - job.invalidCount }
  const size = sizeOf(job)
  return { ...kind, isExact, size, maxSize: size }
}

function carrierKind({ carrierId, lookedUp }: Job['reach']['byCarrier'][number]): ViewKind[] {
  if (!carrierId) return []
  return [
    {
      key: `carrier:${carrierId}`,
      name: carrierId,
      sizeOf: () => lookedUp,
      isErasable: true,
      filter: { statuses: ['FOUND'], carrierId },
      empty: 'No number has this carrier.',
    },
  ]
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
