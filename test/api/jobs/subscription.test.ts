import { describe, expect, it } from 'vitest'
import { address, addressList } from '../../support/addresses.ts'
import { bearer, crm, shop, tokens } from '../../support/client-tokens.ts'
import { changeJob, createJob, type ShownJob } from '../../support/graphql-jobs.ts'
import { openEvents } from '../../support/open-events.ts'
import { readMetrics } from '../../support/read-metrics.ts'
import { startMain } from '../../support/start-main.ts'
import { createClient, startBoth } from '../../support/start-server.ts'

interface Watched {
  readonly bulkLookupJob: ShownJob | null
}

const subscription = `subscription Watch($id: ID!) {
  bulkLookupJob(id: $id) { id state doneCount donePercent reach { lookedUp } }
}`

const ready = { addresses: addressList(3), start: false }

const watch = (url: string, id: string, options = {}) =>
  openEvents<Watched>(url, subscription, { variables: { id }, ...options })

const statesOf = (events: Awaited<ReturnType<Awaited<ReturnType<typeof watch>>['rest']>>) =>
  events.map(({ event, data }) => data?.data?.bulkLookupJob?.state ?? event)

describe('the subscription bulkLookupJob', () => {
  it('sends the job, each change, and completes when the job has ended', async () => {
    const { url, send, lines, unexpected } = await startBoth()
    const { id } = await createJob(send, ready)
    const { response, next, rest } = await watch(url, id)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    })
    const first = { id, state: 'READY', doneCount: 0, donePercent: 0, reach: { lookedUp: 0 } }
    expect(await next()).toEqual({ event: 'next', data: { data: { bulkLookupJob: first } } })
    await changeJob(send, 'start', id)
    const events = await rest()
    expect(events.at(-1)).toEqual({ event: 'complete' })
    const last = { state: 'COMPLETED', doneCount: 3, donePercent: 100, reach: { lookedUp: 3 } }
    expect(events.at(-2)).toMatchObject({ event: 'next', data: { data: { bulkLookupJob: last } } })
    const line = () => lines.find(({ operation }) => operation === 'Watch')
    await expect.poll(line).toMatchObject({ type: 'subscription', result: 'ok', status: 200 })
    expect(unexpected).toEqual([])
  })

  it('of a job that has ended sends it once', async () => {
    const { url, send } = await startBoth()
    const { id } = await createJob(send, ready)
    await changeJob(send, 'cancel', id)
    const { rest } = await watch(url, id)
    expect(statesOf(await rest())).toEqual(['CANCELED', 'complete'])
  })

  it('completes when the job is deleted', async () => {
    const { url, send } = await startBoth()
    const { id } = await createJob(send, ready)
    const { next, rest } = await watch(url, id)
    await next()
    await send('mutation ($id: ID!) { deleteBulkLookupJob(id: $id) }', { id })
    expect(statesOf(await rest()).at(-1)).toBe('complete')
  })

  it('reports a job that the client does not have', async () => {
    const { url, send, lines } = await startBoth({}, tokens)
    const { id } = await createJob(send, ready, bearer(shop))
    const { rest } = await watch(url, id, { headers: bearer(crm) })
    expect(await rest()).toMatchObject([
      { event: 'next', data: { errors: [{ extensions: { code: 'JOB_NOT_FOUND' } }] } },
      { event: 'complete' },
    ])
    const line = () => lines.find(({ operation }) => operation === 'Watch')
    await expect.poll(line).toMatchObject({ client: 'crm', codes: ['JOB_NOT_FOUND'] })
  })

  it('ends when the client goes, which is no failure', async () => {
    const { url, send } = await startBoth()
    const { id } = await createJob(send, ready)
    const closing = new AbortController()
    const { next } = await watch(url, id, { signal: closing.signal })
    await next()
    expect((await readMetrics(url)).get('rcs_operations_open')).toBe(1)
    closing.abort()
    const metrics = () => readMetrics(url)
    await expect.poll(async () => (await metrics()).get('rcs_operations_open')).toBe(0)
    const results = await metrics()
    const countOf = (result: string) =>
      results.get(`rcs_operations_total{type="subscription",result="${result}"}`)
    expect([countOf('ok'), countOf('aborted')]).toEqual([1, undefined])
  })

  it('keeps the connection open with comments', async () => {
    const { url, send } = await startBoth()
    const { id } = await createJob(send, ready)
    const closing = new AbortController()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: subscription, variables: { id } }),
      signal: closing.signal,
    })
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      if (/^event: next\ndata: .*\n\n:\n\n:\n\n$/m.test(text)) break
    }
    closing.abort()
    expect(text).toMatch(/^:\n\nevent: next\n/)
  })
})

describe('a subscription', () => {
  it.each(['application/json', 'application/graphql-response+json', '*/*', 'multipart/mixed'])(
    'needs an event stream, not %s',
    async (accept) => {
      const { url, send, lines } = await startBoth()
      const { id } = await createJob(send, ready)
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: subscription, variables: { id } }),
      })
      expect(response.status).toBe(406)
      const text = await response.text()
      expect(text).toContain('"NOT_ACCEPTABLE"')
      expect(text).toContain('Accept: text/event-stream')
      expect(lines.find(({ operation }) => operation === 'Watch')).toMatchObject({
        result: 'rejected',
      })
    },
  )

  it('is sent alone', async () => {
    const { url, send } = await startBoth()
    const { id } = await createJob(send, ready)
    const body = JSON.stringify([
      { query: subscription, variables: { id } },
      { query: `{ device(address: "${address(1)}") { address } }` },
    ])
    const post = (accept: string) =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body })
    const response = await post('application/json')
    expect(await response.json()).toMatchObject([
      { errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }] },
      { data: { device: { address: address(1) } } },
    ])
    expect((await post('text/event-stream')).status).toBe(406)
  })

  it('has the limits of other operations', async () => {
    const { url } = await startBoth()
    const first = async (query: string) => (await openEvents(url, query)).next()
    expect(await first('subscription { nothing }')).toMatchObject({
      data: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    })
    expect(
      await first(
        'subscription { a: bulkLookupJob(id: "x") { id } b: bulkLookupJob(id: "y") { id } }',
      ),
    ).toMatchObject({ data: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } })
    const pages = Array.from({ length: 29 }, (_, place) => `a${place}: entries(first: 1000)`)
    const fields =
      '{ nodes { index input status address device { id address rcsEnabled } failure { code } } }'
    const large = pages.map((page) => `${page} ${fields}`).join(' ')
    expect(
      await first(
        `subscription { bulkLookupJob(id: "x") { ${large} ${large.replaceAll('a', 'b')} } }`,
      ),
    ).toMatchObject({
      data: { errors: [{ extensions: { code: expect.stringMatching(/_LIMIT$/) } }] },
    })
  })

  it('ends at once when the server stops', async () => {
    const { url, child, exited } = await startMain()
    const { send } = createClient(url)
    const { id } = await createJob(send, ready)
    const { next, rest } = await watch(url, id)
    expect(await next()).toMatchObject({ data: { data: { bulkLookupJob: { state: 'READY' } } } })
    child.kill('SIGTERM')
    expect(await rest()).toEqual([{ event: 'complete' }])
    expect(await exited).toBe(0)
  })
})

describe('many subscriptions', () => {
  it('of one job work: 2,000 of a client, and no more', { timeout: 120_000 }, async () => {
    // In a test environment, Yoga sends each client three comments a second.
    const { url } = await startMain({ NODE_ENV: 'development', MAX_CONNECTIONS: '20000' })
    const { send } = createClient(url)
    const { id } = await createJob(send, ready)
    const streams: Awaited<ReturnType<typeof watch>>[] = []
    for (let time = 0; time < 20; time++) {
      streams.push(...(await Promise.all(Array.from({ length: 100 }, () => watch(url, id)))))
    }
    const firsts = await Promise.all(streams.map(({ next }) => next()))
    expect(new Set(statesOf(firsts.map((event) => event!)))).toEqual(new Set(['READY']))
    const { response, rest } = await watch(url, id)
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '5'])
    expect(await rest()).toMatchObject([
      { data: { errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] } },
      { event: 'complete' },
    ])
    await changeJob(send, 'start', id)
    const ends = await Promise.all(streams.map(({ rest: toEnd }) => toEnd()))
    const lasts = ends.map((events) => statesOf(events).slice(-2).join())
    expect(new Set(lasts)).toEqual(new Set(['COMPLETED,complete']))
    const again = await watch(url, id)
    expect(statesOf(await again.rest())).toEqual(['COMPLETED', 'complete'])
  })
})
