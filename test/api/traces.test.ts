import { describe, expect, it } from 'vitest'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { startCollector } from '../support/start-collector.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startBoth } from '../support/start-server.ts'

describe('traces', () => {
  it('show an operation, its waiting, and the upstream call that it shares with others', async () => {
    const collector = await startCollector()
    const { execute, close } = await startBoth({ singleLatencyMs: 200 }, collector.environment)
    const answers = [1, 2].map(() => execute(DeviceDocument, { address: address(1) }))
    await Promise.all(answers)
    await close() // sends what is not sent yet
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
  })

  it('go on where the caller’s trace is, and hold no number', async () => {
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
  })

  it('let the server end in peace where no collector is', async () => {
    const server = startProcess(shipped, [], {
      PORT: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    })
    const [, url] = await server.prints(/^Open (\S+)$/m)
    const body = JSON.stringify({ query: '{ device(address: "+999100000001") { address } }' })
    await fetch(url!, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
  })

  it.each([
    ['is loaded where a collector is configured', true],
    ['is not even loaded where none is', false],
  ])('have code that %s', async (_, isWanted) => {
    const { environment } = await startCollector()
    const telling =
      "import{registerHooks}from'node:module';registerHooks({resolve:(name,context,next)=>(name.includes('tracing')&&console.error('LOADED'),next(name,context))})"
    const server = startProcess(shipped, [], {
      PORT: '0',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(telling)}`,
      ...(isWanted && environment),
    })
    await server.prints(/Started\./)
    expect(server.printed().includes('LOADED')).toBe(isWanted)
  })
})
