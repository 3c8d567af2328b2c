import { Counter, Gauge, type Registry } from 'prom-client'
import { circuitStates } from '../domain/circuit-state.ts'
import { type MeasuredJobs, jobMetrics } from './job-metrics.ts'
import type { StateMetric } from './state-metric.ts'

/** The values that are read at each scrape. */
export interface MeasuredState {
  readonly pending: number
  readonly open: number
  readonly bulkInFlight: number
  readonly singleInFlight: number
  readonly bisections: number
  readonly bisectionPaused: boolean
  readonly maxBatchSize: number
  readonly circuit: string
  readonly upstream: Readonly<Record<(typeof faultKinds)[number] | 'retries' | 'throttled', number>>
  /** How many calls waited for a permit of the rate limiter. */
  readonly rateLimitWaits: number
  readonly openOperations: number
  readonly answers: {
    readonly memory: number
    readonly store: number
    readonly missed: number
    readonly entries: number
    readonly isStoreWorking: boolean
    readonly storeFailures: ReadonlyMap<string, number>
    readonly pendingWrites: number
    readonly droppedWrites: number
  }
  readonly documents: DocumentState
  readonly bufferedBytes: BufferedBytes
  readonly jobs: MeasuredJobs
}

/** Bytes in memory that wait for slow clients. */
export interface BufferedBytes {
  /** Of requests whose body is not parsed yet. */
  readonly bodies: number
  /** Of responses that are not read. */
  readonly responses: number
}

export interface DocumentState {
  readonly bytes: number
  readonly hits: number
  readonly misses: number
  /** Queries that are executed as compiled code. */
  readonly compiled: number
}

type Reading = ReturnType<StateMetric<MeasuredState>['read']>

const faultKinds = [
  'rejected',
  'tooLarge',
  'malformed',
  'mismatched',
  'unrequested',
  'malformedFields',
] as const

const plain = (value: number): Reading => [[{}, value]]

const stateMetrics: readonly StateMetric<MeasuredState>[] = [
  {
    kind: Gauge,
    name: 'rcs_operations_open',
    help: 'Requests with operations whose response is not complete.',
    read: ({ openOperations }) => plain(openOperations),
  },
  {
    kind: Gauge,
    name: 'rcs_http_buffered_bytes',
    help: 'Bytes in memory of bodies that are not parsed yet (request) and of responses that are not read yet (response).',
    read: ({ bufferedBytes }) => [
      [{ kind: 'request' }, bufferedBytes.bodies],
      [{ kind: 'response' }, bufferedBytes.responses],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_pool_pending',
    help: 'Addresses that wait for an upstream call.',
    read: ({ pending }) => plain(pending),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_lookups_open',
    help: 'Addresses without an outcome, pending or in flight, padding included.',
    read: ({ open }) => plain(open),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_bisections',
    help: 'Batches that the upstream rejected without a reason and that are being bisected.',
    read: ({ bisections }) => plain(bisections),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_bisection_paused',
    help: '1 while rejected batches fail at once, because no part of three batches in a row was answered.',
    read: ({ bisectionPaused }) => plain(Number(bisectionPaused)),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_batch_size_max',
    help: 'The largest batch that is sent at present.',
    read: ({ maxBatchSize }) => plain(maxBatchSize),
  },
  {
    kind: Gauge,
    name: 'rcs_calls_in_flight',
    help: 'Upstream calls in flight.',
    read: ({ bulkInFlight, singleInFlight }) => [
      [{ lane: 'bulk' }, bulkInFlight],
      [{ lane: 'single' }, singleInFlight],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_circuit_state',
    help: '1 for the state of the circuit breaker, 0 for the others.',
    read: ({ circuit }) =>
      Object.keys(circuitStates).map((state) => [{ state }, state === circuit ? 1 : 0]),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_retries_total',
    help: 'HTTP requests that repeat a failed one.',
    read: ({ upstream }) => plain(upstream.retries),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_throttled_total',
    help: 'Responses with HTTP 429, or with HTTP 503 and Retry-After.',
    read: ({ upstream }) => plain(upstream.throttled),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_rate_limit_waits_total',
    help: 'Calls that waited because UPSTREAM_RATE_PER_SECOND was used up.',
    read: ({ rateLimitWaits }) => plain(rateLimitWaits),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_faults_total',
    help: 'Other faults: rejected (without a reason), tooLarge (a batch), malformed (a request of this server), mismatched (a response about other numbers only), unrequested (a device that was not requested), malformedFields (a carrier or a status of a wrong type).',
    read: ({ upstream }) => faultKinds.map((kind) => [{ kind }, upstream[kind]]),
  },
  {
    kind: Counter,
    name: 'rcs_cache_lookups_total',
    help: 'Addresses looked up in the cache, by the place of a fresh answer: memory, store, or none (miss).',
    read: ({ answers }) => [
      [{ result: 'memory' }, answers.memory],
      [{ result: 'store' }, answers.store],
      [{ result: 'miss' }, answers.missed],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_cache_entries',
    help: 'Answers cached in memory.',
    read: ({ answers }) => plain(answers.entries),
  },
  {
    kind: Gauge,
    name: 'rcs_store_up',
    help: '1 while the store works or there is none, 0 while lookups continue without it.',
    read: ({ answers }) => plain(answers.isStoreWorking ? 1 : 0),
  },
  {
    kind: Counter,
    name: 'rcs_store_failures_total',
    help: 'Statements of the store that failed or timed out, by cause: a code of the system such as ECONNREFUSED, TIMEOUT, SQLSTATE_…, SQLITE_… and others.',
    read: ({ answers }) =>
      Array.from(answers.storeFailures, ([cause, count]) => [{ cause }, count] as const),
  },
  {
    kind: Gauge,
    name: 'rcs_store_writes_pending',
    help: 'Answers that wait to be written to the store.',
    read: ({ answers }) => plain(answers.pendingWrites),
  },
  {
    kind: Counter,
    name: 'rcs_store_writes_dropped_total',
    help: 'Answers that were not written to the store because too many waited.',
    read: ({ answers }) => plain(answers.droppedWrites),
  },
  {
    kind: Gauge,
    name: 'rcs_document_cache_bytes',
    help: 'Estimated memory of the parsed documents in the cache.',
    read: ({ documents }) => plain(documents.bytes),
  },
  {
    kind: Counter,
    name: 'rcs_document_cache_lookups_total',
    help: 'Documents that were in the cache (hit) or had to be parsed (miss).',
    read: ({ documents }) => [
      [{ result: 'hit' }, documents.hits],
      [{ result: 'miss' }, documents.misses],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_compiled_queries',
    help: 'Queries that are executed as compiled code.',
    read: ({ documents }) => plain(documents.compiled),
  },
  ...jobMetrics.map(({ kind, name, help, read }) => ({
    kind,
    name,
    help,
    read: ({ jobs }: MeasuredState) => read(jobs),
  })),
]

/** Registers the metrics whose values are read at each scrape. */
export function registerState(registry: Registry, state: () => MeasuredState): void {
  for (const { kind: Kind, name, help, read } of stateMetrics) {
    const labelNames = Object.keys(read(state())[0]![0])
    const metric = new Kind({
      name,
      help,
      labelNames,
      registers: [],
      collect() {
        this.reset()
        for (const [labels, value] of read(state())) this.inc(labels, value)
      },
    })
    registry.registerMetric(metric)
  }
}
