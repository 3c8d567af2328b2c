import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { afterTest, concurrent } from '../support/after-test.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { createClient, withoutCache } from '../support/start-server.ts'
import { device, success } from '../support/vendor-responses.ts'

/** Longer than a call to the vendor may take, and than an operation waits. */
const pauseMs = 6000
const timeouts = { UPSTREAM_TIMEOUT_MS: '5000', REQUEST_DEADLINE_MS: '5500' }
const longDeadline = { REQUEST_DEADLINE_MS: '25000' }

/** More calls than failures open the circuit. */
const singleCount = 12
const callCount = singleCount + 1

/** What the vendor does with a call. `HOLD`: nothing yet. */
type Reaction = 'ANSWER' | 'RESET' | 'HOLD'

/** A vendor that finds every number. Calls that it holds get a later reaction. */
async function startVendor() {
  let reaction: Reaction = 'ANSWER'
  const held: (() => Promise<void>)[] = []
  let callCountNow = 0
  async function react(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (reaction === 'HOLD') return void held.push(() => react(request, response))
    if (reaction === 'RESET') return void request.socket.resetAndDestroy()
    response.end(JSON.stringify(await answerTo(request)))
  }
  const server = createServer((request, response) => {
    callCountNow += 1
    void react(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterTest(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    callCount: () => callCountNow,
    /** Reacts to the calls that it holds, and to later ones. */
    setReaction: async (next: Reaction) => {
      reaction = next
      await Promise.all(held.splice(0).map((reactNow) => reactNow()))
    },
    dropHeld: () => void held.splice(0),
  }
}

async function answerTo(request: IncomingMessage): Promise<object> {
  if (request.method === 'GET') {
    return { data: device(decodeURIComponent(request.url!.split('/').at(-1)!)), error: {} }
  }
  const { deviceAddresses } = (await json(request)) as { deviceAddresses: string[] }
  return success(deviceAddresses.map((one) => device(one)))
}

interface Reactions {
  /** To the calls in flight, while the server stands still. */
  readonly during: Reaction
  /** To later calls. */
  readonly after: Reaction
}

/** Stops the server while calls are in flight, and returns its results after it continues. */
async function lookUpDuringPause({ during, after }: Reactions, environment = {}) {
  const vendor = await startVendor()
  const { child, prints } = startProcess(shipped, [], {
    PORT: '0',
    KALEYRA_BASE_URL: vendor.url,
    KALEYRA_SID: 'sid',
    KALEYRA_API_KEY: 'key',
    ...withoutCache,
    ...timeouts,
    ...environment,
  })
  const url = (await prints(/^Open (\S+)$/m))[1]!
  const { execute } = createClient(url)
  // The first operations of a process are slow.
  await execute(ListDocument, { addresses: addressList(100) })
  await execute(DeviceDocument, { address: address(1) })
  const before = vendor.callCount()

  await vendor.setReaction('HOLD')
  const list = execute(ListDocument, { addresses: addressList(500) })
  // Otherwise numbers of the other operations can join the call.
  await expect.poll(() => vendor.callCount() - before).toBe(1)
  const singles = addressList(singleCount, 1000).map((one) =>
    execute(DeviceDocument, { address: one }),
  )
  const results = Promise.all([list, ...singles])
  results.catch(() => undefined) // if the test fails earlier
  await expect.poll(() => vendor.callCount() - before).toBe(callCount)
  child.kill('SIGSTOP')
  await vendor.setReaction(during)
  vendor.dropHeld()
  await wait(pauseMs)
  await vendor.setReaction(after)
  child.kill('SIGCONT')

  const [{ data }, ...others] = await results
  return {
    deviceCount: data.bulkLookup!.devices.length,
    errors: others.flatMap(({ errors }) => errors ?? []),
    metrics: await readMetrics(url),
    newCalls: vendor.callCount() - before - callCount,
  }
}

type Result = Awaited<ReturnType<typeof lookUpDuringPause>>

function expectAllFound({ deviceCount, errors, metrics }: Result) {
  expect(errors).toEqual([])
  expect(deviceCount).toBe(500)
  expect(metrics.get('rcs_circuit_state{state="CLOSED"}')).toBe(1)
  expect(metrics.get('rcs_pool_batch_size_max')).toBe(500)
}

describe.concurrent('after a pause of its process, the server', () => {
  it(
    'uses the responses that arrived meanwhile',
    concurrent(async () => {
      const result = await lookUpDuringPause({ during: 'ANSWER', after: 'RESET' })
      expectAllFound(result)
      expect(result.newCalls).toBe(0)
      expect(result.metrics.get('rcs_upstream_retries_total')).toBe(0)
    }),
  )

  it.each<[string, Reaction, object]>([
    ['had no response', 'HOLD', {}],
    ['were reset', 'RESET', { UPSTREAM_TIMEOUT_MS: '15000' }],
  ])(
    'repeats the calls that %s, and counts no failure',
    concurrent(async (_, during, environment) => {
      const reactions = { during, after: 'ANSWER' } as const
      const result = await lookUpDuringPause(reactions, { ...longDeadline, ...environment })
      expectAllFound(result)
      expect(result.newCalls).toBe(callCount)
      expect(result.metrics.get('rcs_upstream_retries_total')).toBe(callCount)
    }),
  )

  it(
    'repeats a call only once',
    concurrent(async () => {
      const shortCalls = { UPSTREAM_FLIGHT_TIMEOUT_MS: '5000' }
      const reactions = { during: 'HOLD', after: 'HOLD' } as const
      const result = await lookUpDuringPause(reactions, { ...longDeadline, ...shortCalls })
      expect(result.deviceCount).toBe(0)
      expect(result.errors).toHaveLength(singleCount)
      expect(result.newCalls).toBe(callCount)
      expect(result.metrics.get('rcs_upstream_retries_total')).toBe(callCount)
    }),
  )
})
