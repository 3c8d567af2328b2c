import type { BulkLookupJobEntryFilter, BulkLookupJobEntryStatus } from '../../generated/graphql.ts'
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

/** The views of a job, with its own counts, so that they agree with the rows. */
export function viewsOf(job: Job): EntryView[] {
  const { reach, inputCount, failedCount, invalidCount, duplicateCount, erasedCount } = job
  const found: BulkLookupJobEntryStatus[] = ['FOUND']
  const views: EntryView[] = [
    { key: 'all', name: 'All', size: inputCount, empty: 'The list is empty.' },
    {
      key: 'rcs',
      name: 'RCS',
      size: reach.rcsEnabled,
      filter: { statuses: found, rcsEnabled: true },
      empty: 'No number of this list can receive RCS.',
    },
    {
      key: 'no-rcs',
      name: 'No RCS',
      size: reach.rcsDisabled,
      filter: { statuses: found, rcsEnabled: false },
      empty: 'Every answered number can receive RCS.',
    },
    {
      key: 'failed',
      name: 'Failed',
      size: failedCount,
      filter: { statuses: ['FAILED'] },
      empty: 'No lookup failed.',
    },
    {
      key: 'invalid',
      name: 'Invalid',
      size: invalidCount,
      filter: { statuses: ['INVALID'] },
      empty: 'Every row has a valid phone number.',
    },
    {
      key: 'repeats',
      name: 'Repeats',
      size: duplicateCount,
      filter: { statuses: ['DUPLICATE'] },
      empty: 'Each number is in the list only once.',
    },
    {
      key: 'erased',
      name: 'Erased',
      size: erasedCount,
      filter: { statuses: ['ERASED'] },
      empty: 'No number was erased.',
    },
  ]
  const carriers = reach.byCarrier.flatMap(({ carrierId, lookedUp }): EntryView[] =>
    carrierId
      ? [
          {
            key: `carrier:${carrierId}`,
            name: carrierId,
            size: lookedUp,
            filter: { statuses: found, carrierId },
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
