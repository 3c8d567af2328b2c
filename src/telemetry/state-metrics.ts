import { Counter, Gauge, type Registry } from 'prom-client'

/** What is read when Prometheus asks. */
export interface MeasuredState {
  readonly pending: number
  readonly open: number
  readonly bulkInFlight: number
  readonly singleInFlight: number
  readonly bisections: number
  readonly maxBatchSize: number
  readonly circuit: string
  readonly upstream: Readonly<Record<(typeof faultKinds)[number] | 'retries' | 'throttled', number>>
  /** How often a call waited for the quota. */
  readonly rateLimitWaits: number
  readonly openOperations: number
  readonly answers: {
    readonly memory: number
    readonly store: number
    readonly missed: number
    readonly entries: number
    readonly isStoreWorking: boolean
    readonly storeFailures: number
    readonly pendingWrites: number
    readonly droppedWrites: number
  }
  readonly documents: DocumentState
}

export interface DocumentState {
  readonly bytes: number
  readonly hits: number
  readonly misses: number
  /** Queries that are executed as code. */
  readonly compiled: number
}

type Reading = readonly [labels: Record<string, string>, value: number]

interface Measure {
  readonly kind: typeof Gauge | typeof Counter
  readonly name: string
  readonly help: string
  readonly read: (state: MeasuredState) => readonly Reading[]
}

const circuitStates = ['CLOSED', 'OPEN', 'HALF_OPEN', 'THROTTLED', 'LOCKED_OUT']
const faultKinds = ['rejected', 'tooLarge', 'malformed', 'mismatched', 'unrequested'] as const

const plain = (value: number): readonly Reading[] => [[{}, value]]

const measures: readonly Measure[] = [
  {
    kind: Gauge,
    name: 'rcs_operations_open',
    help: 'Operations that are being answered.',
    read: ({ openOperations }) => plain(openOperations),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_pending',
    help: 'Addresses that wait for a call.',
    read: ({ pending }) => plain(pending),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_lookups_open',
    help: 'Addresses that somebody waits for, pending or in flight; fillers in flight are counted too.',
    read: ({ open }) => plain(open),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_bisections',
    help: 'Batches that were refused without a reason and are taken apart.',
    read: ({ bisections }) => plain(bisections),
  },
  {
    kind: Gauge,
    name: 'rcs_pool_batch_size_max',
    help: 'The largest batch made at present.',
    read: ({ maxBatchSize }) => plain(maxBatchSize),
  },
  {
    kind: Gauge,
    name: 'rcs_calls_in_flight',
    help: 'Upstream calls under way.',
    read: ({ bulkInFlight, singleInFlight }) => [
      [{ lane: 'bulk' }, bulkInFlight],
      [{ lane: 'single' }, singleInFlight],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_circuit_state',
    help: '1 for what the upstream lets this server do at present, 0 for the rest.',
    read: ({ circuit }) => circuitStates.map((state) => [{ state }, state === circuit ? 1 : 0]),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_retries_total',
    help: 'Attempts that repeat a call that failed.',
    read: ({ upstream }) => plain(upstream.retries),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_throttled_total',
    help: 'Answers HTTP 429 of the upstream.',
    read: ({ upstream }) => plain(upstream.throttled),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_rate_limit_waits_total',
    help: 'Calls that waited because the calls of this second (UPSTREAM_RATE_PER_SECOND) were used up.',
    read: ({ rateLimitWaits }) => plain(rateLimitWaits),
  },
  {
    kind: Counter,
    name: 'rcs_upstream_faults_total',
    help: 'What else the upstream did or found wrong: rejected (without a reason), tooLarge (a batch), malformed (a request of this server), mismatched (an answer about others), unrequested (a device nobody asked for).',
    read: ({ upstream }) => faultKinds.map((kind) => [{ kind }, upstream[kind]]),
  },
  {
    kind: Counter,
    name: 'rcs_cache_lookups_total',
    help: 'Addresses looked for among remembered answers, by where one that is fresh enough was: memory, store, or nowhere (miss).',
    read: ({ answers }) => [
      [{ result: 'memory' }, answers.memory],
      [{ result: 'store' }, answers.store],
      [{ result: 'miss' }, answers.missed],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_cache_entries',
    help: 'Answers remembered in memory.',
    read: ({ answers }) => plain(answers.entries),
  },
  {
    kind: Gauge,
    name: 'rcs_store_up',
    help: '1 while the store of remembered answers works, or there is none; 0 while lookups go on without it.',
    read: ({ answers }) => plain(answers.isStoreWorking ? 1 : 0),
  },
  {
    kind: Counter,
    name: 'rcs_store_failures_total',
    help: 'Statements of the store that failed or were too slow.',
    read: ({ answers }) => plain(answers.storeFailures),
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
    help: 'Answers that were not written because the store was out for too long.',
    read: ({ answers }) => plain(answers.droppedWrites),
  },
  {
    kind: Gauge,
    name: 'rcs_document_cache_bytes',
    help: 'What the parsed documents that are remembered take, estimated.',
    read: ({ documents }) => plain(documents.bytes),
  },
  {
    kind: Counter,
    name: 'rcs_document_cache_lookups_total',
    help: 'Documents that were remembered (hit), or had to be parsed (miss).',
    read: ({ documents }) => [
      [{ result: 'hit' }, documents.hits],
      [{ result: 'miss' }, documents.misses],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_compiled_queries',
    help: 'Queries that came again and are executed as code made for them.',
    read: ({ documents }) => plain(documents.compiled),
  },
]

/** Registers what is counted elsewhere and read at every scrape. */
export function registerState(registry: Registry, state: () => MeasuredState): void {
  for (const { kind: Kind, name, help, read } of measures) {
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
