import { ApolloClient, ApolloLink, gql as apolloGql, HttpLink, InMemoryCache } from '@apollo/client'
import { Client, fetchExchange, gql } from '@urql/core'
import { print } from 'graphql'
import { type Client as SseClient, createClient as createSseClient } from 'graphql-sse'
import { Observable } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { changeJob, createJob } from '../support/graphql-jobs.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startMain } from '../support/start-main.ts'
import { createClient } from '../support/start-server.ts'

interface Watched {
  readonly bulkLookupJob: { readonly state: string; readonly doneCount: number }
}

const text = `subscription Watch($id: ID!) { bulkLookupJob(id: $id) { id state doneCount } }`

async function startWithJob() {
  const { url } = await startMain()
  const { send } = createClient(url)
  const { id } = await createJob(send, { addresses: addressList(120), start: false })
  return { url, id, start: () => changeJob(send, 'start', id) }
}

/** What a client sees of a job that it starts when it sees that the job is ready. */
function record(start: () => unknown) {
  const states: string[] = []
  let doneCount: number | undefined
  const see = (data: Watched | null | undefined) => {
    if (!data) return
    states.push(data.bulkLookupJob.state)
    doneCount = data.bulkLookupJob.doneCount
    if (states.length === 1) void start()
  }
  return { see, seen: () => [states[0], states.at(-1), doneCount] }
}

const everything = ['READY', 'COMPLETED', 120]

const openCount = async (url: string) => (await readMetrics(url)).get('rcs_operations_open')

describe('the subscription of a job', () => {
  it('works with graphql-sse, to its end', async () => {
    const { url, id, start } = await startWithJob()
    const { see, seen } = record(start)
    const client = createSseClient({ url, retryAttempts: 0 })
    const results = client.iterate<Watched>({ query: text, variables: { id } })
    for await (const { data } of results) see(data)
    expect(seen()).toEqual(everything)
    client.dispose()
  })

  it('ends when graphql-sse unsubscribes', async () => {
    const { url, id } = await startWithJob()
    const client = createSseClient({ url, retryAttempts: 0 })
    for await (const { data } of client.iterate<Watched>({ query: text, variables: { id } })) {
      expect(data?.bulkLookupJob.state).toBe('READY')
      expect(await openCount(url)).toBe(1)
      break
    }
    await expect.poll(() => openCount(url)).toBe(0)
    client.dispose()
  })

  it('works with urql and `fetchSubscriptions`, to its end', async () => {
    const { url, id, start } = await startWithJob()
    const { see, seen } = record(start)
    const client = new Client({
      url,
      preferGetMethod: false,
      fetchSubscriptions: true,
      exchanges: [fetchExchange],
    })
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    const watching = client
      .subscription<Watched>(gql(text), { id })
      .subscribe(({ data, error }) => {
        expect(error).toBeUndefined()
        see(data)
        if (data?.bulkLookupJob.state === 'COMPLETED') resolve()
      })
    await ended
    expect(seen()).toEqual(everything)
    watching.unsubscribe()
    await expect.poll(() => openCount(url)).toBe(0)
  })

  it('works with Apollo Client and a link over graphql-sse', async () => {
    const { url, id, start } = await startWithJob()
    const { see, seen } = record(start)
    const sse = createSseClient({ url, retryAttempts: 0 })
    const client = new ApolloClient({ link: sseLink(sse), cache: new InMemoryCache() })
    await new Promise<void>((complete, error) => {
      client
        .subscribe<Watched>({ query: apolloGql(text), variables: { id } })
        .subscribe({ next: ({ data }) => see(data), complete, error })
    })
    expect(seen()).toEqual(everything)
    sse.dispose()
  })

  it('reports a job that does not exist', async () => {
    const { url } = await startWithJob()
    const client = createSseClient({ url, retryAttempts: 0 })
    const results = await Array.fromAsync(client.iterate({ query: text, variables: { id: 'x' } }))
    expect(results).toMatchObject([{ errors: [{ extensions: { code: 'JOB_NOT_FOUND' } }] }])
    client.dispose()
  })
})

describe('a job without event streams', () => {
  it('is polled by Apollo Client', async () => {
    const { url, id, start } = await startWithJob()
    const { see, seen } = record(start)
    const client = new ApolloClient({
      link: new HttpLink({ uri: url }),
      cache: new InMemoryCache(),
    })
    const query = apolloGql(text.replace('subscription', 'query'))
    const watched = client.watchQuery<Watched>({ query, variables: { id }, pollInterval: 50 })
    await new Promise<void>((resolve, reject) => {
      watched.subscribe({
        next: ({ data, dataState }) => {
          if (dataState !== 'complete') return
          see(data)
          if (data.bulkLookupJob.state === 'COMPLETED') resolve()
        },
        error: reject,
      })
    })
    watched.stopPolling()
    client.stop()
    expect(seen()).toEqual(everything)
  })
})

/** The link of the guide. */
function sseLink(client: SseClient): ApolloLink {
  return new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) =>
        client.subscribe(
          { query: print(query), variables, ...(operationName && { operationName }) },
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  )
}
