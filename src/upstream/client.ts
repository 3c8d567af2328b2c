import ky, { type Options } from 'ky'
import type { Address } from '../domain/address.ts'
import type { ProxyEnvironment } from '../domain/proxy-environment.ts'
import { TaskTurns } from '../domain/task-turns.ts'
import type { UpstreamCall, UpstreamCallOptions } from '../domain/upstream-call.ts'
import { accountFault } from './account-fault.ts'
import { callResult } from './call-result.ts'
import { Connections } from './connections.ts'
import { type CallLimits, httpCall } from './http-call.ts'

export interface ClientOptions extends CallLimits {
  /** `https://rcs-api.<pod>.kaleyra.io`, without a slash at the end. */
  readonly baseUrl: string
  /** The account's SID. */
  readonly sid: string
  readonly apiKey: string
  /** Called with the cause when a call got no response. An aborted call has no cause. */
  readonly onNoResponse?: (cause: string) => void
  readonly proxy?: ProxyEnvironment | undefined
}

export interface Client {
  /** Makes exactly one HTTP call. */
  readonly attempt: UpstreamCall
  /**
   * Makes one bulk call with an empty list. Resolves with a sentence that describes the fault of the
   * account or of the connection, or with `undefined` if there is none.
   */
  readonly checkAccount: () => Promise<string | undefined>
  /** Aborts the calls in flight and closes the connections. */
  close(): Promise<void>
}

/** Why the signal of a call aborts after its end. Without a reason, `abort` creates an error with a stack trace. */
const callEnded = 'The call has ended.'

/**
 * Creates a client of the vendor's API. One address goes to the single endpoint, several go to the
 * bulk endpoint. The client does not check the size of a batch.
 */
export function createClient({
  baseUrl,
  sid,
  apiKey,
  proxy,
  onNoResponse,
  ...limits
}: ClientOptions): Client {
  const connections = new Connections(proxy)
  const http = ky.create({
    prefix: `${baseUrl}/v1/${encodeURIComponent(sid)}/rcs/lookup/`,
    headers: { 'api-key': apiKey, accept: 'application/json' },
    fetch: connections.fetch,
    redirect: 'error', // fetch would send the api-key header to the target of a redirect
    throwHttpErrors: false,
    retry: 0,
    timeout: false,
  })
  /**
   * Responses for jobs often arrive together, and parsing one takes milliseconds. Between two of them the server
   * handles requests of clients.
   */
  const jobTurns = new TaskTurns(0)
  const attempt: UpstreamCall = async (addresses, signal, { isBackground } = {}) => {
    const isSingle = addresses.length === 1
    const path = isSingle ? encodeURIComponent(addresses[0]!) : 'bulk'
    const request: Options = isSingle
      ? { method: 'get' }
      : { method: 'post', json: { deviceAddresses: addresses } }
    const ended = new AbortController()
    const signals = AbortSignal.any([signal, ended.signal])
    const response = await httpCall(http, path, { ...request, signal: signals }, limits)
    // If the body of an error response is not complete, this closes the connection. Until then the
    // call is still in flight at the vendor.
    ended.abort(callEnded)
    if (response.kind === 'NO_RESPONSE' && !signal.aborted) onNoResponse?.(response.failure)
    const checkedAt = new Date()
    const hasDevices = response.kind === 'RESPONSE' && response.status === 200 && !isSingle
    if (hasDevices && isForJobs(addresses, isBackground)) await jobTurns.next('')
    const source = isSingle ? 'SINGLE' : 'BULK'
    const result = callResult(addresses, response, { checkedAt, source })
    // The response belongs to another request, so later responses on this connection may too.
    if (result.kind === 'FAILED' && result.remedy === 'RECONNECT') connections.renew()
    return result
  }
  const checkAccount = async () => {
    const request: Options = { method: 'post', json: { deviceAddresses: [] } }
    const { signal } = new AbortController()
    return accountFault(await httpCall(http, 'bulk', { ...request, signal }, limits))
  }
  return { attempt, checkAccount, close: () => connections.close() }
}

/** Whether only jobs wait for these addresses. */
function isForJobs(
  addresses: readonly Address[],
  isBackground: UpstreamCallOptions['isBackground'],
): boolean {
  return isBackground !== undefined && addresses.every((_, place) => isBackground(place))
}
