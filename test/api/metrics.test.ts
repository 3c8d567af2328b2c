import { describe, expect, it } from 'vitest'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startBoth } from '../support/start-server.ts'

describe('/metrics', () => {
  it('counts operations, addresses and calls', async () => {
    const { url, execute, send } = await startBoth()
    await execute(DeviceDocument, { address: address(1) })
    await execute(ListDocument, { addresses: [...addressList(250, 10), 'x', 'y'] })
    await send('{ nothing }')
    await send(`{ device(address: "x") { address } }`)
    const read = () => readMetrics(url)
    await expect.poll(async () => (await read()).get('rcs_operations_open')).toBe(0)
    expect(Object.fromEntries(await read())).toMatchObject({
      'rcs_operations_total{type="query",result="ok"}': 2,
      'rcs_operations_total{type="query",result="rejected"}': 1,
      'rcs_operations_total{type="query",result="partial"}': 1,
      'rcs_operation_duration_seconds_count{type="query"}': 4,
      'rcs_requests_rejected_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
      'rcs_addresses_total{outcome="FOUND"}': 251,
      'rcs_addresses_total{outcome="INVALID_ADDRESS"}': 3,
      'rcs_upstream_calls_total{lane="single",result="ANSWERED"}': 1,
      'rcs_upstream_calls_total{lane="bulk",result="ANSWERED"}': 1,
      'rcs_upstream_attempts_total{lane="bulk",result="ANSWERED"}': 1,
      rcs_upstream_batch_size_sum: 250,
      'rcs_pool_wait_seconds_count{lane="bulk"}': 250,
      'rcs_pool_wait_seconds_count{lane="single"}': 1,
      rcs_pool_pending: 0,
      'rcs_calls_in_flight{lane="bulk"}': 0,
      'rcs_circuit_state{state="CLOSED"}': 1,
      'rcs_circuit_state{state="LOCKED_OUT"}': 0,
    })
  })

  it('shows retries, failures and the state of the circuit breaker', async () => {
    const { url, sandbox, execute } = await startBoth()
    sandbox.plan([
      { times: 1, status: 503, body: '' },
      { skip: 1, times: 1, status: 401, body: '' },
    ])
    await execute(DeviceDocument, { address: address(1) })
    await execute(DeviceDocument, { address: address(2) })
    expect(Object.fromEntries(await readMetrics(url))).toMatchObject({
      rcs_upstream_retries_total: 1,
      'rcs_upstream_attempts_total{lane="single",result="UNAVAILABLE"}': 1,
      'rcs_upstream_calls_total{lane="single",result="AUTH"}': 1,
      'rcs_circuit_state{state="CLOSED"}': 0,
      'rcs_circuit_state{state="LOCKED_OUT"}': 1,
    })
  })

  it('counts requests that are rejected before execution', async () => {
    const { url } = await startBoth()
    await fetch(url, { method: 'PUT' })
    await fetch(new URL('/nowhere', url))
    expect(Object.fromEntries(await readMetrics(url))).toMatchObject({
      'rcs_requests_rejected_total{code="METHOD_NOT_ALLOWED"}': 1,
      'rcs_requests_rejected_total{code="NOT_FOUND"}': 1,
    })
  })

  it('counts an operation that its client aborts', async () => {
    const { url, sandbox } = await startBoth({ singleLatencyMs: 10_000 })
    const client = new AbortController()
    const response = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ device(address: "${address(1)}") { address } }` }),
      signal: client.signal,
    }).catch(() => 'aborted')
    await expect.poll(() => sandbox.received.length).toBe(1)
    client.abort()
    expect(await response).toBe('aborted')
    await expect
      .poll(async () =>
        (await readMetrics(url)).get('rcs_operations_total{type="query",result="aborted"}'),
      )
      .toBe(1)
    await expect
      .poll(async () =>
        (await readMetrics(url)).get('rcs_upstream_calls_total{lane="single",result="ABORTED"}'),
      )
      .toBe(1)
  })
})
