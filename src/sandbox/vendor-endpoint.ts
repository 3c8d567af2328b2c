import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from '../domain/address.ts'
import type { CallRecord, Violation } from './call-record.ts'
import { deliver } from './delivery.ts'
import type { Fault, FaultPlan } from './fault.ts'
import { answerTo, type Lookup, readBulk, readSingle, type SandboxLimits } from './lookup-answer.ts'
import { specialAddresses } from './special-addresses.ts'
import { type VendorAnswer, vendorFailures } from './vendor-answers.ts'

/** A lookup that the sandbox received, valid or not. */
export interface SandboxCall {
  readonly sid: string
  readonly kind: 'BULK' | 'SINGLE'
  readonly addresses: readonly Address[]
}

export interface VendorEndpointOptions {
  readonly limits: SandboxLimits
  readonly singleLatencyMs: number
  readonly bulkLatencyMs: number
  /** More calls in flight than this are a violation. They are answered anyway. */
  readonly maxInFlight: number
  readonly record: CallRecord
  readonly faults: FaultPlan
  readonly onCall: (call: SandboxCall) => void
}

/** Every key with this prefix is valid for every SID. */
const sandboxKey = /^sandbox-/

/** `/v1/<sid>/rcs/lookup/<bulk or address>` */
const route = /^\/v1\/([^/]+)\/rcs\/lookup\/([^/]+)$/

/**
 * Answers a request as the vendor does. Checks route, method, key, JSON and addresses in this
 * order.
 */
export async function answerVendorRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: VendorEndpointOptions,
): Promise<void> {
  const { record } = options
  record.opened()
  if (record.inFlight > options.maxInFlight) record.violated('TOO_MANY_IN_FLIGHT')
  const closed = signalOfEnd(request, response)
  closed.addEventListener('abort', () => record.closed())
  const rejection = rejectionOf(request)
  if (rejection !== undefined) {
    record.violated(rejection.violation)
    request.resume()
    return deliver(response, rejection.answer, {}, closed)
  }
  const { sid, lookup } = await readLookup(request, options.limits)
  if (!lookup.isCheck) record.received(lookup.kind, lookup.addresses.length)
  for (const violation of lookup.violations) record.violated(violation)
  const isJson = request.headers['content-type'] === 'application/json'
  if (lookup.kind === 'BULK' && !isJson) record.violated('WRONG_CONTENT_TYPE')
  if (!lookup.isCheck) options.onCall({ sid, kind: lookup.kind, addresses: lookup.addresses })

  const fault = faultFor(lookup, options.faults)
  const latencyMs = latencyOf(lookup, fault, options)
  const cutOffMs = fault.cutOffMs ?? Infinity
  await wait(Math.min(latencyMs, cutOffMs), undefined, { signal: closed })
  const effect = latencyMs > cutOffMs ? gatewayTimeout : fault
  await deliver(response, answerTo(lookup, effect), effect, closed)
}

/**
 * Aborts when the response is complete or the client has closed the connection. The response itself
 * closes some turns of the event loop after the client has closed the connection. In these turns the
 * sandbox can receive the next call of the client, and would count both.
 */
function signalOfEnd({ socket }: IncomingMessage, response: ServerResponse): AbortSignal {
  const ended = new AbortController()
  const end = () => ended.abort()
  socket.once('end', end).once('error', end)
  response.once('close', () => {
    socket.off('end', end).off('error', end)
    end()
  })
  return ended.signal
}

/** What a gateway in front of the vendor answers when the vendor takes too long. */
const gatewayTimeout: Fault = { status: 504 }

function latencyOf(
  { kind, addresses }: Lookup,
  { delayMs = 0, delayPerAddressMs = 0 }: Fault,
  options: VendorEndpointOptions,
): number {
  const latencyMs = kind === 'BULK' ? options.bulkLatencyMs : options.singleLatencyMs
  return latencyMs + delayMs + delayPerAddressMs * addresses.length
}

function rejectionOf(
  request: IncomingMessage,
): { violation: Violation; answer: VendorAnswer } | undefined {
  const last = route.exec(request.url ?? '')?.[2]
  if (last === undefined) return { violation: 'WRONG_ROUTE', answer: vendorFailures.NOT_FOUND }
  if (request.method !== (last === 'bulk' ? 'POST' : 'GET')) {
    return { violation: 'WRONG_METHOD', answer: vendorFailures.WRONG_METHOD }
  }
  if (!sandboxKey.test(String(request.headers['api-key']))) {
    return { violation: 'WRONG_KEY', answer: vendorFailures.UNAUTHORIZED }
  }
  return undefined
}

async function readLookup(
  request: IncomingMessage,
  limits: SandboxLimits,
): Promise<{ sid: string; lookup: Lookup }> {
  const [, sid = '', last = ''] = route.exec(request.url ?? '') ?? []
  const lookup =
    last === 'bulk' ? readBulk(await text(request), limits) : readSingle(decodeSegment(last))
  return { sid, lookup }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** A planned fault takes precedence over the special addresses in the call. */
function faultFor({ kind, addresses, isCheck }: Lookup, plan: FaultPlan): Fault {
  const planned = plan.next(isCheck ? 'CHECK' : kind, new Set(addresses))
  if (planned !== undefined) return planned
  const special = addresses.flatMap((address) => specialAddresses.get(address) ?? [])
  return special.reduce(combined, {})
}

/**
 * Combines the faults of two special addresses. Joins their lists; of other effects, the first
 * address takes precedence.
 */
function combined(first: Fault, second: Fault): Fault {
  return {
    ...second,
    ...first,
    reject: [...(first.reject ?? []), ...(second.reject ?? [])],
    omit: [...(first.omit ?? []), ...(second.omit ?? [])],
    malform: [...(first.malform ?? []), ...(second.malform ?? [])],
  }
}
