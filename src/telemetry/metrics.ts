import { Counter, Histogram, Registry } from 'prom-client'
import type { CallReport } from '../domain/call-report.ts'
import type { CallResult, UpstreamCall } from '../domain/upstream-call.ts'
import { failureKinds } from '../domain/failure.ts'
import { type OperationRecord, operationResults } from './operation-record.ts'
import { type MeasuredState, registerState } from './state-metrics.ts'

const operationSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15]
const upstreamSeconds = [0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 1, 2, 5]
const waitSeconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const batchSizes = [100, 150, 200, 250, 300, 350, 400, 450, 500]

export interface MetricsOptions {
  /** Every code with which a request can be rejected over HTTP. Their series start at zero. */
  readonly rejectionCodes: readonly string[]
}

/**
 * The metrics of this process in the text format of Prometheus. Labels come from closed sets:
 * nothing that a client sends becomes a label.
 */
export class Metrics {
  readonly registry = new Registry()
  readonly #registers = [this.registry]
  readonly #operations = new Counter({
    name: 'rcs_operations_total',
    help: 'Operations by type and result: ok, partial (data and errors), failed, rejected before execution, aborted by the client.',
    labelNames: ['type', 'result'],
    registers: this.#registers,
  })
  readonly #operationSeconds = new Histogram({
    name: 'rcs_operation_duration_seconds',
    help: 'Time from the head of a request to the end of its response.',
    labelNames: ['type'],
    buckets: operationSeconds,
    registers: this.#registers,
  })
  readonly #addresses = new Counter({
    name: 'rcs_addresses_total',
    help: 'Addresses by outcome: FOUND, or the code of a failure.',
    labelNames: ['outcome'],
    registers: this.#registers,
  })
  readonly #rejections = new Counter({
    name: 'rcs_requests_rejected_total',
    help: 'Requests that were rejected before execution, by the code of the error.',
    labelNames: ['code'],
    registers: this.#registers,
  })
  readonly #refusedConnections = new Counter({
    name: 'rcs_connections_refused_total',
    help: 'Connections that were closed at once, by the limit: SERVER (MAX_CONNECTIONS), or ADDRESS (the share of one IP address).',
    labelNames: ['limit'],
    registers: this.#registers,
  })
  readonly #waits = new Histogram({
    name: 'rcs_pool_wait_seconds',
    help: 'How long an address waited for the start of its call.',
    labelNames: ['lane'],
    buckets: waitSeconds,
    registers: this.#registers,
  })
  readonly #padding = new Counter({
    name: 'rcs_pool_padding_addresses_total',
    help: 'Addresses that no client requested, added so that a bulk call reached the minimum size.',
    registers: this.#registers,
  })
  readonly #calls = new Counter({
    name: 'rcs_upstream_calls_total',
    help: 'Upstream calls, each with all its retries, by result: ANSWERED, ABORTED, CRASHED, or the code of a failure.',
    labelNames: ['lane', 'result'],
    registers: this.#registers,
  })
  readonly #batchSizes = new Histogram({
    name: 'rcs_upstream_batch_size',
    help: 'Addresses in a bulk call, padding included.',
    buckets: batchSizes,
    registers: this.#registers,
  })
  readonly #attempts = new Counter({
    name: 'rcs_upstream_attempts_total',
    help: 'HTTP requests to the upstream by result: ANSWERED, or the code of a failure.',
    labelNames: ['lane', 'result'],
    registers: this.#registers,
  })
  readonly #unanswered = new Counter({
    name: 'rcs_upstream_unanswered_total',
    help: 'HTTP requests to the upstream without a response, by cause: a code of the system such as ECONNREFUSED, TIMEOUT, CERT_UNTRUSTED and others.',
    labelNames: ['cause'],
    registers: this.#registers,
  })
  readonly #attemptSeconds = new Histogram({
    name: 'rcs_upstream_attempt_duration_seconds',
    help: 'Time from the start of an HTTP request to the last byte of its response.',
    labelNames: ['lane'],
    buckets: upstreamSeconds,
    registers: this.#registers,
  })

  #text: Promise<string> | undefined

  constructor({ rejectionCodes }: MetricsOptions) {
    this.#startAtZero(rejectionCodes)
  }

  /** All metrics in the text format of Prometheus. Requests of one turn share the text. */
  read(): Promise<string> {
    this.#text ??= this.registry.metrics().finally(() => {
      this.#text = undefined
    })
    return this.#text
  }

  /** If a series starts with its first count, `rate` and `increase` miss that count. */
  #startAtZero(rejectionCodes: readonly string[]): void {
    for (const outcome of ['FOUND', ...Object.keys(failureKinds)])
      this.#addresses.inc({ outcome }, 0)
    for (const code of rejectionCodes) this.#rejections.inc({ code }, 0)
    for (const limit of ['SERVER', 'ADDRESS']) this.#refusedConnections.inc({ limit }, 0)
    for (const type of ['query', 'mutation'] as const) {
      for (const result of operationResults) this.#operations.inc({ type, result }, 0)
    }
    for (const lane of ['bulk', 'single'] as const) {
      this.#calls.inc({ lane, result: 'ANSWERED' }, 0)
      this.#attempts.inc({ lane, result: 'ANSWERED' }, 0)
    }
    this.#unanswered.inc({ cause: 'TIMEOUT' }, 0)
  }

  /** Adds the metrics whose values are read from `state` at each scrape. */
  watch(state: () => MeasuredState): void {
    registerState(this.registry, state)
  }

  operationEnded({ description, result, codes, stats, startedAt }: OperationRecord): void {
    const { type } = description
    this.#operations.inc({ type, result })
    this.#operationSeconds.observe({ type }, (performance.now() - startedAt) / 1000)
    for (const [outcome, count] of stats.outcomes) this.#addresses.inc({ outcome }, count)
    if (result === 'rejected') this.requestRejected(codes[0] ?? 'UNEXPECTED')
  }

  requestRejected(code: string): void {
    this.#rejections.inc({ code })
  }

  /** A request got no response. `cause` is as `failureCause` defines it. */
  upstreamUnanswered(cause: string): void {
    this.#unanswered.inc({ cause })
  }

  connectionRefused(limit: string): void {
    this.#refusedConnections.inc({ limit })
  }

  callEnded({ lane, waitsMs, paddingCount, result }: CallReport): void {
    this.#calls.inc({ lane, result })
    this.#padding.inc(paddingCount)
    if (lane === 'bulk') this.#batchSizes.observe(waitsMs.length + paddingCount)
    for (const waitMs of waitsMs) this.#waits.observe({ lane }, waitMs / 1000)
  }

  /** Wraps an attempt: counts it and measures its duration. */
  measured(attempt: UpstreamCall): UpstreamCall {
    return async (addresses, signal, options) => {
      const startedAt = performance.now()
      const result = await attempt(addresses, signal, options)
      const lane = addresses.length === 1 ? 'single' : 'bulk'
      this.#attempts.inc({ lane, result: resultLabel(result) })
      this.#attemptSeconds.observe({ lane }, (performance.now() - startedAt) / 1000)
      return result
    }
  }
}

function resultLabel(result: CallResult): string {
  return result.kind === 'ANSWERED' ? result.kind : result.reason.code
}
