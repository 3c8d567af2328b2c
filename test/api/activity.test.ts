import { describe, expect, it } from 'vitest'
import { frequentLimits } from '../../src/http/subscription-limit.ts'
import { address, addressList } from '../support/addresses.ts'
import { bearer, crm, shop, tokens } from '../support/client-tokens.ts'
import { createJob, waitForState } from '../support/graphql-jobs.ts'
import { openEvents, type StreamEvent } from '../support/open-events.ts'
import { startMain } from '../support/start-main.ts'
import { startBoth, withCache } from '../support/start-server.ts'

interface Call {
  readonly number: number
  readonly lane: string
  readonly size: number
  readonly isBackground: boolean
  readonly durationMs: number
  readonly result: string
}

interface Activity {
  readonly interactivePending: number
  readonly backgroundPending: number
  readonly interactiveInFlight: number
  readonly backgroundInFlight: number
  readonly bulkInFlight: number
  readonly singleInFlight: number
  readonly maxInFlight: number
  readonly circuit: string
  readonly circuitRetryAt: string | null
  readonly lastCalls: readonly Call[]
  readonly callsPerThousand: number | null
  readonly cacheShare: number | null
  readonly answeredPerSecond: number
}

const query = `subscription Watch { activity {
  interactivePending backgroundPending interactiveInFlight backgroundInFlight
  bulkInFlight singleInFlight maxInFlight circuit circuitRetryAt
  lastCalls { number lane size isBackground durationMs result }
  callsPerThousand cacheShare answeredPerSecond
} }`

type Events = Awaited<ReturnType<typeof openEvents<{ activity: Activity }>>>

async function watch(url: string, options = {}) {
  const closing = new AbortController()
  const events: Events = await openEvents(url, query, { signal: closing.signal, ...options })
  const next = async () => activityOf(await events.next())
  /** The first activity from now on for which this is true. */
  const until = async (isReached: (activity: Activity) => boolean): Promise<Activity> => {
    for (;;) {
      const activity = await next()
      if (isReached(activity)) return activity
    }
  }
  return { ...events, next, until, close: () => closing.abort() }
}

function activityOf(event: StreamEvent<{ activity: Activity }> | undefined): Activity {
  const activity = event?.data?.data?.activity
  if (activity === undefined) throw new Error(`no activity: ${JSON.stringify(event)}`)
  return activity
}

const list = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }'

const idle = {
  interactivePending: 0,
  backgroundPending: 0,
  interactiveInFlight: 0,
  backgroundInFlight: 0,
  bulkInFlight: 0,
  singleInFlight: 0,
  maxInFlight: 16,
  circuit: 'CLOSED',
  circuitRetryAt: null,
}

describe('the subscription activity', () => {
  it('sends the activity at once, also of a server that did nothing', async () => {
    const { url } = await startBoth()
    const { response, next, close } = await watch(url)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(await next()).toEqual({
      ...idle,
      lastCalls: [],
      callsPerThousand: null,
      cacheShare: null,
      answeredPerSecond: 0,
    })
    close()
  })

  it('shows the numbers and the calls in flight, and then the call', async () => {
    const { url, send, sandbox } = await startBoth()
    sandbox.plan([{ delayMs: 1500 }])
    const { next, until, close } = await watch(url)
    await next()
    const lookup = send(list, { a: addressList(300) })
    const during = await until(({ bulkInFlight }) => bulkInFlight > 0)
    expect(during).toMatchObject({ ...idle, bulkInFlight: 1, interactiveInFlight: 300 })
    await lookup
    const after = await until(({ lastCalls }) => lastCalls.length > 0)
    const [call] = after.lastCalls
    expect(after).toMatchObject({ ...idle, callsPerThousand: 1000 / 300, cacheShare: 0 })
    expect(after.answeredPerSecond).toBeGreaterThan(0)
    expect(after.lastCalls).toEqual([
      {
        number: 1,
        lane: 'BULK',
        size: 300,
        isBackground: false,
        durationMs: expect.any(Number),
        result: 'ANSWERED',
      },
    ])
    expect(call!.durationMs).toBeGreaterThanOrEqual(1499)
    close()
  })

  it('shows what the cache saves', async () => {
    const { url, send } = await startBoth({}, withCache)
    await send(list, { a: addressList(100) })
    for (let time = 0; time < 3; time++) await send(list, { a: addressList(100) })
    const { next, close } = await watch(url)
    expect(await next()).toMatchObject({
      callsPerThousand: 1000 / 400,
      cacheShare: 0.75,
      lastCalls: [{ size: 100 }],
    })
    close()
  })

  it('shows that 300 components that ask at once cost one call', async () => {
    const { url } = await startBoth()
    const device = 'query ($a: String!) { device(address: $a) { rcsEnabled } }'
    const operations = addressList(300).map((each) => ({ query: device, variables: { a: each } }))
    const { until, close } = await watch(url)
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operations),
    })
    const { lastCalls, callsPerThousand } = await until((one) => one.callsPerThousand !== null)
    expect([lastCalls.map(({ size }) => size), callsPerThousand]).toEqual([[300], 1000 / 300])
    close()
  })

  it('shows the numbers of jobs as background', async () => {
    const { url, send, sandbox } = await startBoth()
    sandbox.plan([{ times: 2, delayMs: 1500 }])
    const { until, close } = await watch(url)
    const { id } = await createJob(send, { addresses: addressList(1000) })
    const during = await until(({ backgroundInFlight }) => backgroundInFlight > 0)
    expect(during).toMatchObject({ interactiveInFlight: 0, backgroundInFlight: 1000 })
    await waitForState(send, id, 'COMPLETED')
    const { lastCalls } = await until((one) => one.lastCalls.length === 2)
    expect(lastCalls).toMatchObject([
      { lane: 'BULK', size: 500, isBackground: true },
      { lane: 'BULK', size: 500, isBackground: true },
    ])
    close()
  })

  it('shows failures, and when the server tries again', async () => {
    const { url, send, sandbox } = await startBoth()
    sandbox.plan([{ status: 429, headers: { 'retry-after': '20' } }])
    const { until, close } = await watch(url)
    await send(`{ device(address: "${address(1)}") { address } }`)
    const throttled = await until(({ circuit }) => circuit !== 'CLOSED')
    expect(throttled.circuit).toBe('THROTTLED')
    const inMs = Date.parse(throttled.circuitRetryAt!) - Date.now()
    expect(inMs).toBeGreaterThan(0)
    expect(inMs).toBeLessThanOrEqual(20_000)
    expect(throttled.lastCalls).toMatchObject([{ lane: 'SINGLE', size: 1, result: 'RATE_LIMITED' }])
    expect(throttled.callsPerThousand).toBeNull()
    close()
  })

  it('contains no number and no client', async () => {
    const { url, send, lines } = await startBoth({}, tokens)
    await send(list, { a: addressList(120) }, bearer(shop))
    const { next, close } = await watch(url, { headers: bearer(crm) })
    const text = JSON.stringify(await next())
    expect(text).toContain('"size":120')
    expect(text).not.toMatch(/999\d{6}|shop|crm/)
    close()
    const line = () => lines.find(({ operation }) => operation === 'Watch')
    await expect.poll(line).toMatchObject({ type: 'subscription', result: 'ok' })
  })

  it('is for clients that may read the metrics', async () => {
    const { url } = await startBoth({}, tokens)
    for (const headers of [{}, bearer('wrong-token-0123456789')]) {
      expect((await watch(url, { headers })).response.status).toBe(401)
      expect((await fetch(new URL('/metrics', url), { headers })).status).toBe(401)
    }
    const { response, close } = await watch(url, { headers: bearer(shop) })
    expect(response.status).toBe(200)
    close()
  })

  it('ends at once when the server stops', async () => {
    const { url, child, exited } = await startMain()
    const { next, rest } = await watch(url)
    await next()
    child.kill('SIGTERM')
    expect(await rest()).toEqual([{ event: 'complete' }])
    expect(await exited).toBe(0)
  })

  it('has a limit of its own for each client, which is free again after the end', async () => {
    const { url, send } = await startBoth({}, tokens)
    const { perClient } = frequentLimits
    const all = await Promise.all(
      Array.from({ length: perClient }, () => watch(url, { headers: bearer(shop) })),
    )
    await Promise.all(all.map(({ next }) => next()))
    const { response, rest } = await watch(url, { headers: bearer(shop) })
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '5'])
    expect(await rest()).toMatchObject([
      { data: { errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] } },
      { event: 'complete' },
    ])
    // Another client, and other subscriptions of the same one.
    const other = await watch(url, { headers: bearer(crm) })
    await other.next()
    const { id } = await createJob(send, { addresses: addressList(3) }, bearer(shop))
    const job = await openEvents<{ bulkLookupJob: { id: string } }>(
      url,
      'subscription ($id: ID!) { bulkLookupJob(id: $id) { id } }',
      { variables: { id }, headers: bearer(shop) },
    )
    expect(await job.next()).toMatchObject({ data: { data: { bulkLookupJob: { id } } } })
    for (const { close } of [...all, other]) close()
    const again = async () => {
      const { response: last, close } = await watch(url, { headers: bearer(shop) })
      close()
      return last.status
    }
    await expect.poll(again).toBe(200)
  })
})
