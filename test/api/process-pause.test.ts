import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { FaultInput } from '../../src/sandbox/fault.ts'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { addressList } from '../support/addresses.ts'
import { concurrent } from '../support/after-test.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startMain } from '../support/start-main.ts'
import { createClient } from '../support/start-server.ts'

/** Longer than a call to the vendor may take, and than an operation waits. */
const pauseMs = 6000
const timeouts = { UPSTREAM_TIMEOUT_MS: '4000', REQUEST_DEADLINE_MS: '4500' }

const longDeadline = { REQUEST_DEADLINE_MS: '25000' }

/** More calls than failures open the circuit. */
const singleCount = 12
const callCount = singleCount + 1

/** Stops the server while calls are in flight, and returns what it says when it continues. */
async function lookUpDuringPause(faults: readonly FaultInput[], environment = {}) {
  const { child, sandbox, url } = await startMain({ ...timeouts, ...environment })
  sandbox.plan(faults)
  const { execute } = createClient(url)
  const list = execute(ListDocument, { addresses: addressList(500) })
  const singles = addressList(singleCount, 1000).map((address) =>
    execute(DeviceDocument, { address }),
  )
  await expect.poll(() => sandbox.received.length).toBe(callCount)
  child.kill('SIGSTOP')
  await wait(pauseMs)
  expect(sandbox.received).toHaveLength(callCount)
  child.kill('SIGCONT')
  const { devices, failures } = (await list).data.bulkLookup!
  const errors = (await Promise.all(singles)).flatMap((one) => one.errors ?? [])
  const metrics = await readMetrics(url)
  return { deviceCount: devices.length, failures, errors, metrics, sandbox }
}

type Result = Awaited<ReturnType<typeof lookUpDuringPause>>

function expectAllFound({ deviceCount, failures, errors }: Result) {
  expect(errors).toEqual([])
  expect(failures).toEqual([])
  expect(deviceCount).toBe(500)
}

function expectNothingCounted({ metrics }: Result) {
  expect(metrics.get('rcs_circuit_state{state="CLOSED"}')).toBe(1)
  expect(metrics.get('rcs_pool_batch_size_max')).toBe(500)
}

function attemptCount({ metrics }: Result, result: string): number {
  return ['bulk', 'single']
    .map((lane) => metrics.get(`rcs_upstream_attempts_total{lane="${lane}",result="${result}"}`))
    .reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

describe.concurrent('after a pause of its process, the server', () => {
  it(
    'uses the responses that arrived meanwhile',
    concurrent(async () => {
      const result = await lookUpDuringPause([{ delayMs: 2500 }])
      expectAllFound(result)
      expectNothingCounted(result)
      expect(result.sandbox.received).toHaveLength(callCount)
      expect(attemptCount(result, 'ANSWERED')).toBe(callCount)
      expect(result.metrics.get('rcs_upstream_retries_total')).toBe(0)
    }),
  )

  it.each<[string, FaultInput, object]>([
    ['had no response', { hang: true }, {}],
    ['were reset', { delayMs: 2500, reset: 'BEFORE' }, { UPSTREAM_TIMEOUT_MS: '10000' }],
  ])(
    'repeats the calls that %s, and counts no failure',
    concurrent(async (_, fault, environment) => {
      const result = await lookUpDuringPause([{ ...fault, times: callCount }], {
        ...longDeadline,
        ...environment,
      })
      expectAllFound(result)
      expectNothingCounted(result)
      expect(result.sandbox.received).toHaveLength(2 * callCount)
      expect(attemptCount(result, 'ANSWERED')).toBe(callCount)
      expect(result.metrics.get('rcs_upstream_retries_total')).toBe(callCount)
    }),
  )

  it(
    'repeats a call only once',
    concurrent(async () => {
      const shortCalls = { UPSTREAM_TIMEOUT_MS: '3000', UPSTREAM_FLIGHT_TIMEOUT_MS: '3000' }
      const result = await lookUpDuringPause([{ hang: true }], { ...longDeadline, ...shortCalls })
      expect(result.sandbox.received).toHaveLength(2 * callCount)
      expect(result.deviceCount).toBe(0)
      expect(result.errors).toHaveLength(singleCount)
      expect(result.metrics.get('rcs_upstream_retries_total')).toBe(callCount)
    }),
  )
})
