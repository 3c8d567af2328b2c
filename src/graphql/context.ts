import DataLoader from 'dataloader'
import type { ActivitySource } from '../domain/activity.ts'
import type { Address } from '../domain/address.ts'
import type { LookupOptions, LookupSource } from '../domain/lookup-source.ts'
import type { LookupStats } from '../domain/lookup-stats.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import type { BulkLookupJobs } from '../domain/bulk-lookup-jobs.ts'
import type { Client } from '../domain/client.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import type { TaskTurns } from '../domain/task-turns.ts'
import { createInputReader, type ReadInputs } from './default-country.ts'
import type { SliceList } from './sliced.ts'

/** The events of all clients take the turns of one, so that they do not delay other tasks. */
const activityKey = 'activity'

export type OutcomeLoader = DataLoader<Address, Outcome>

/**
 * What the resolvers of one operation share. It must not outlive the operation, because its
 * loaders cache outcomes.
 */
export interface OperationContext {
  /** See `LookupOptions.client`. */
  readonly client: string
  /**
   * For queries: joins lookups that are pending or in flight, and uses cached answers up to this
   * age. `undefined` uses the server's TTLs.
   */
  readonly lookups: (maxAgeMs: number | undefined) => OutcomeLoader
  /** For mutations: every answer comes from an upstream call that starts after this request. */
  readonly freshLookups: () => OutcomeLoader
  /** Every field with a list of inputs or outcomes passes it through this function. */
  readonly sliceList: SliceList
  /** Reads every list of inputs, and inputs with a country. */
  readonly readInputs: ReadInputs
  readonly admin: AnswerAdmin
  readonly jobs: BulkLookupJobs
  readonly activity: ActivitySource
  /** Resolves when the next event of a subscription to `activity` may be executed. */
  readonly activityTurn: () => Promise<void>
  /** The client, as authentication identified it. */
  readonly requester: Client
  /** Aborts when the client closes the connection. */
  readonly signal: AbortSignal
  readonly numbers: NationalNumbers
  readonly stats: LookupStats
}

/** The operations of one request that begin their lookups together, so that these share calls. */
interface LookupsTogether {
  readonly begin: Promise<void>
  readonly operationCount: number
}

/** A list with more addresses takes milliseconds to enqueue. */
const longListSize = 500

export interface OperationOptions {
  readonly requester: Client
  readonly sliceList: SliceList
  readonly turns: TaskTurns
  readonly source: LookupSource
  readonly admin: AnswerAdmin
  readonly jobs: BulkLookupJobs
  readonly activity: ActivitySource
  readonly numbers: NationalNumbers
  readonly stats: LookupStats
  /** Aborts when the client closes the connection. */
  readonly signal: AbortSignal
  /** The deadline of the lookups, on `performance`'s clock. */
  readonly deadlineAt: number
  /** Of a request with several operations: they begin their lookups together. */
  readonly together: LookupsTogether | undefined
}

export function createOperationContext(options: OperationOptions): OperationContext {
  const { requester, sliceList, turns, admin, jobs, activity, numbers, stats, signal } = options
  const client = requester.key
  const loader = (lookup: Pick<LookupOptions, 'fresh' | 'maxAgeMs'>) =>
    createLoader(lookup, options)
  const loaders = new Map<number | undefined | 'fresh', OutcomeLoader>()
  return {
    client,
    sliceList,
    lookups: (maxAgeMs) => loaders.getOrInsertComputed(maxAgeMs, () => loader({ maxAgeMs })),
    freshLookups: () => loaders.getOrInsertComputed('fresh', () => loader({ fresh: true })),
    readInputs: createInputReader(numbers, () => turns.enter(client)),
    admin,
    jobs,
    activity,
    activityTurn: () => turns.next(activityKey),
    requester,
    signal,
    numbers,
    stats,
  }
}

function createLoader(
  lookup: Pick<LookupOptions, 'fresh' | 'maxAgeMs'>,
  { requester, turns, source, stats, signal, deadlineAt, together }: OperationOptions,
): OutcomeLoader {
  const client = requester.key
  return new DataLoader(async (addresses) => {
    if (together) await together.begin
    // Long lists of several operations often begin in the same turn.
    const begin = addresses.length > longListSize ? turns.enter(client) : undefined
    if (begin) await begin
    stats.asked += addresses.length
    const outcomes = await source(addresses, {
      ...lookup,
      client,
      stats,
      signal,
      deadlineAt,
      ...(together && { operationCount: together.operationCount }),
    })
    // The executor continues next. Many operations often get their outcomes in the same turn.
    const turn = turns.enter(client)
    if (turn) await turn
    stats.recordOutcomes(outcomes)
    return outcomes
  })
}
