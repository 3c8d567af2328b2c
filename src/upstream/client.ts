import ky, { type Options } from 'ky'
import type { Address } from '../domain/address.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { Answer, NoAnswer } from './answer.ts'
import { call, type CallLimits } from './call.ts'
import { outcomesOfAnswer } from './outcomes-of-answer.ts'

export interface UpstreamOptions extends CallLimits {
  /** `https://rcs-api.<pod>.kaleyra.io`, without a slash at the end. */
  readonly baseUrl: string
  /** The account's SID. */
  readonly sid: string
  readonly apiKey: string
}

/**
 * The vendor's API as a source: one HTTP call per lookup, to the single endpoint for one address
 * and to the bulk endpoint for more. How many a bulk call may hold is the caller's business.
 */
export function createUpstream({ baseUrl, sid, apiKey, ...limits }: UpstreamOptions): LookupSource {
  const http = ky.create({
    prefix: `${baseUrl}/v1/${encodeURIComponent(sid)}/rcs/lookup/`,
    headers: { 'api-key': apiKey, accept: 'application/json' },
    redirect: 'error', // fetch would follow to another origin with the api-key header
    throwHttpErrors: false,
    retry: 0,
    timeout: false,
  })
  // One attempt per call. Retrying belongs around this function and nowhere else.
  const attempt = (path: string, request: Options): Promise<Answer | NoAnswer> =>
    call(http, path, request, limits)

  const ask = (addresses: readonly Address[]): Promise<Answer | NoAnswer> =>
    addresses.length === 1
      ? attempt(encodeURIComponent(addresses[0]!), { method: 'get' })
      : attempt('bulk', { method: 'post', json: { deviceAddresses: addresses } })

  return async (addresses) => {
    const answer = await ask(addresses)
    const source = addresses.length === 1 ? 'SINGLE' : 'BULK'
    return outcomesOfAnswer(addresses, answer, { checkedAt: new Date(), source })
  }
}
