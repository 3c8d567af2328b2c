import { Client, type ClientOptions, fetchExchange, mapExchange } from 'urql'
import { codeOf } from './failure.ts'
import { authorization, denySession } from './session.ts'

/** The path of the API. Like all URLs of the page it is relative to the page. */
export const apiPath = 'graphql'

/**
 * Creates a client without a cache: the page shows what the server says at present, and keeps nothing
 * of a list.
 */
export function createApiClient(options: Partial<ClientOptions> = {}): Client {
  return new Client({
    url: apiPath,
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetchOptions: () => ({ headers: authorization() }),
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (codeOf(error) === 'UNAUTHENTICATED') denySession()
        },
      }),
      fetchExchange,
    ],
    ...options,
  })
}

/** Whether the server accepts a token. Rejects if it cannot tell at present. */
export async function isTokenAccepted(token: string): Promise<boolean> {
  if (!/^[\x21-\x7e]+$/.test(token)) return false // no header can have it
  const response = await fetch(apiPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization(token) },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  await response.body?.cancel()
  if (response.status === 401) return false
  if (response.ok) return true
  throw new Error(`the server answered ${response.status}`)
}
