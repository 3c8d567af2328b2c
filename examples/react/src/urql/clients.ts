import { cacheExchange, Client, fetchExchange } from 'urql'
import type { Way } from '../ways'
import { createAliasFetch } from './alias-fetch'
import { createArrayFetch } from './array-fetch'

/** urql sends short queries by GET unless `preferGetMethod` is `false`; the server takes only POST. */
const options = {
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
}

export const clients: Record<Way, () => Client> = {
  /** Sends the queries of 10 ms as one JSON array. */
  arrays: () => new Client({ ...options, fetch: createArrayFetch() }),

  /** Merges the queries of 10 ms into one document with aliases. */
  aliases: () => new Client({ ...options, fetch: createAliasFetch() }),

  /** Sends each query as a request of its own. */
  separate: () => new Client(options),
}
