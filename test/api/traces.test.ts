import { describe, expect, it } from 'vitest'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { concurrent } from '../support/after-test.ts'
import { startCollector } from '../support/start-collector.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startBoth } from '../support/start-server.ts'

describe.concurrent('traces', () => {
  it(
    'have spans for operations, their waits, and the upstream call that they share',
    concurrent(async () => {
      const collector = await startCollector()
      const { execute, close } = await startBoth({ singleLatencyMs: 200 }, collector.environment)
      const answers = [1, 2].map(() => execute(DeviceDocument, { address: address(1) }))
      await Promise.all(answers)
      await close() // sends the pending spans
      const spans = collector.spans()
      const operations = spans.filter(({ name }) => name === 'query Device')
      const [call, ...moreCalls] = spans.filter(({ name }) => name === 'upstream call')
      const waits = spans.filter(({ name }) => name === 'wait')
      expect(operations).toHaveLength(2)
      expect(moreCalls).toEqual([])
      expect(waits.length).toBe(2)
      const first = operations.find(({ spanId }) => spanId === call!.parentSpanId)
      const second = operations.find(({ spanId }) => spanId !== call!.parentSpanId)
      expect(call!.traceId).toBe(first!.traceId)
      expect(call!.links).toMatchObject([{ traceId: second!.traceId, spanId: second!.spanId }])
      for (const { links } of waits) expect(links).toMatchObject([{ spanId: call!.spanId }])
      expect(new Set(waits.map(({ parentSpanId }) => parentSpanId))).toEqual(
        new Set(operations.map(({ spanId }) => spanId)),
      )
      expect(first!.traceId).not.toBe(second!.traceId)
      expect(call!.attributes).toMatchObject({ 'rcs.lane': 'single', 'rcs.batch.size': 1 })
    }),
  )

  it(
    'continue the client’s trace, and contain no number',
    concurrent(async () => {
      const collector = await startCollector()
      const { send, execute, sandbox, close } = await startBoth({}, collector.environment)
      const traceId = '0123456789abcdef0123456789abcdef'
      sandbox.plan([{ times: 1, status: 503 }])
      await send(
        `query Q${address(7).slice(1)} { device(address: "${address(7)}") { address } }`,
        {},
        { traceparent: `00-${traceId}-0123456789abcdef-01` },
      )
      await execute(ListDocument, { addresses: addressList(120) })
      await close()
      const operation = collector
        .spans()
        .find((span) => span.traceId === traceId && span.name === 'query')
      expect(operation?.parentSpanId).toBe('0123456789abcdef')
      expect(collector.received()).not.toMatch(/999\d{9}/)
    }),
  )

  it(
    'do not prevent the end of the server if no collector answers',
    concurrent(async () => {
      const server = startProcess(shipped, [], {
        PORT: '0',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      })
      const [, url] = await server.prints(/^Open (\S+)$/m)
      const body = JSON.stringify({ query: '{ device(address: "+999100000001") { address } }' })
      await fetch(url!, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      server.child.kill('SIGTERM')
      expect(await server.exited).toBe(0)
    }),
  )

  it.for([
    ['is loaded if a collector is configured', true],
    ['is not loaded otherwise', false],
  ] as const)(
    'have code that %s',
    concurrent(async ([, isLoaded]: readonly [string, boolean]) => {
      const { environment } = await startCollector()
      const hook =
        "import{registerHooks}from'node:module';registerHooks({resolve:(name,context,next)=>(name.includes('tracing')&&console.error('LOADED'),next(name,context))})"
      const server = startProcess(shipped, [], {
        PORT: '0',
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
        ...(isLoaded && environment),
      })
      await server.prints(/Started\./)
      expect(server.printed().includes('LOADED')).toBe(isLoaded)
    }),
  )
})
