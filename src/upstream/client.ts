import ky, { type Options } from 'ky'
import type { UpstreamCall } from '../domain/upstream-call.ts'
import { call, type CallLimits } from './http-call.ts'
import { callResult } from './call-result.ts'
import { Connections } from './connections.ts'

export interface ClientOptions extends CallLimits {
  /** `https://rcs-api.<pod>.kaleyra.io`, without a slash at the end. */
  readonly baseUrl: string
  /** The account's SID. */
  readonly sid: string
  readonly apiKey: string
}

export interface Client {
  /** Makes one attempt, and no more. */
  readonly attempt: UpstreamCall
  /** Ends the connections, and the calls that are under way. */
  close(): Promise<void>
}

/**
 * The vendor's API: one HTTP call per attempt, to the single endpoint for one address and to the
 * bulk endpoint for more. How many a bulk call may hold is the caller's business.
 */
export function createClient({ baseUrl, sid, apiKey, ...limits }: ClientOptions): Client {
  const connections = new Connections()
  const http = ky.create({
    prefix: `${baseUrl}/v1/${encodeURIComponent(sid)}/rcs/lookup/`,
    headers: { 'api-key': apiKey, accept: 'application/json' },
    fetch: connections.fetch,
    redirect: 'error', // fetch would follow to another origin with the api-key header
    throwHttpErrors: false,
    retry: 0,
    timeout: false,
  })
  const attempt: UpstreamCall = async (addresses, signal) => {
    const isSingle = addresses.length === 1
    const path = isSingle ? encodeURIComponent(addresses[0]!) : 'bulk'
    const request: Options = isSingle
      ? { method: 'get' }
      : { method: 'post', json: { deviceAddresses: addresses } }
    const answer = await call(http, path, { ...request, signal }, limits)
    const source = isSingle ? 'SINGLE' : 'BULK'
    const result = callResult(addresses, answer, { checkedAt: new Date(), source })
    // Another caller's answer on our connection: nothing that comes on it can be trusted.
    if (result.kind === 'FAILED' && result.remedy === 'RECONNECT') connections.renew()
    return result
  }
  return { attempt, close: () => connections.close() }
}
