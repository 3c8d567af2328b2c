import type { IncomingHttpHeaders } from 'node:http'
import {
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { CallReport } from '../domain/call-report.ts'
import type { LookupStats } from '../domain/lookup-stats.ts'
import type { ProxyEnvironment } from '../domain/proxy-environment.ts'
import type { OperationRecord } from './operation-record.ts'

export interface TracingOptions {
  /** An OTLP/HTTP collector, without a slash at the end. */
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly serviceName: string
  readonly proxy?: ProxyEnvironment | undefined
}

/**
 * Traces operations, their waits for upstream calls, and the calls. Import this module only if a
 * collector is configured: it is slow to load.
 */
export class Tracing {
  readonly #provider: BasicTracerProvider
  readonly #tracer: Tracer
  readonly #propagator = new W3CTraceContextPropagator()
  readonly #contexts = new WeakMap<LookupStats, Context>()

  constructor({ endpoint, headers, serviceName, proxy }: TracingOptions) {
    const exporter = new OTLPTraceExporter({
      url: `${endpoint}/v1/traces`,
      headers,
      // The exporter's agent is its own, so Node's settings for all agents do not reach it.
      ...(proxy && { httpAgentOptions: { keepAlive: true, proxyEnv: { ...proxy } } }),
    })
    this.#provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ 'service.name': serviceName }),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    })
    this.#tracer = this.#provider.getTracer('rcs-lookup-server')
  }

  /** The span continues the client's trace if the request has a `traceparent`. */
  operationStarted({ stats, startedAt }: OperationRecord, headers: IncomingHttpHeaders): void {
    const parent = this.#propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter)
    const options = { kind: SpanKind.SERVER, startTime: startedAt }
    const span = this.#tracer.startSpan('operation', options, parent)
    this.#contexts.set(stats, trace.setSpan(parent, span))
  }

  operationEnded({ description, result, codes, stats }: OperationRecord, status: number): void {
    const { name, type, shape } = description
    const context = this.#contexts.get(stats)
    const span = context && trace.getSpan(context)
    if (span === undefined) return
    span.updateName(name === undefined ? type : `${type} ${name}`)
    span.setAttributes({
      'graphql.operation.type': type,
      ...(name !== undefined && { 'graphql.operation.name': name }),
      ...(shape !== undefined && { 'rcs.document.shape': shape }),
      'http.response.status_code': status,
      'rcs.result': result,
      'rcs.codes': [...codes],
      'rcs.addresses.asked': stats.asked,
      'rcs.addresses.joined': stats.joined,
    })
    if (result === 'failed' || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  }

  /**
   * Creates a span of the call in the operation that waited first, with links to all other
   * operations of the call. Creates a span of the wait in each operation, with a link to the call.
   */
  callEnded(report: CallReport): void {
    const { lane, startedAt, endedAt, waitsMs, paddingCount, operations, result } = report
    const contexts = Array.from(operations, ([stats, since]) => ({
      context: this.#contexts.get(stats),
      since,
    }))
    const traced = contexts.filter((one): one is WaitingOperation => one.context !== undefined)
    const [first, ...others] = traced
    if (first === undefined) return
    const attributes = {
      'rcs.lane': lane,
      'rcs.batch.size': waitsMs.length + paddingCount,
      'rcs.batch.padding': paddingCount,
      'rcs.result': result,
    }
    const links = others.map(({ context }) => ({ context: trace.getSpanContext(context)! }))
    const options = { kind: SpanKind.CLIENT, startTime: startedAt, attributes, links }
    const call = this.#tracer.startSpan('upstream call', options, first.context)
    if (result !== 'ANSWERED') call.setStatus({ code: SpanStatusCode.ERROR })
    for (const operation of traced) this.#traceWait(operation, startedAt, call)
    call.end(endedAt)
  }

  #traceWait({ context, since }: WaitingOperation, until: number, call: Span): void {
    const options = { startTime: since, links: [{ context: call.spanContext() }] }
    this.#tracer.startSpan('wait', options, context).end(Math.max(since, until))
  }

  /** Sends the pending spans. Ignores a collector that does not answer. */
  async close(): Promise<void> {
    await this.#provider.shutdown().catch(() => undefined)
  }
}

interface WaitingOperation {
  readonly context: Context
  /** The start of its wait, on `performance`'s clock. */
  readonly since: number
}
