import { documentedError } from './documented-errors.ts'
import type { NoResponse, VendorResponse } from './http-call.ts'
import { readWireBody } from './wire.ts'

/**
 * Describes the fault of the account in a sentence, from the vendor's response to a bulk call with an
 * empty list. Returns `undefined` if there is none. The sentence shows neither the key nor the SID.
 *
 * The vendor answers such a call with "deviceAddresses are required" (`MISSING_REQUIRED_PARAMS`) if the
 * account is right. Source: its page about bulk device lookup.
 */
export function accountFault(response: VendorResponse | NoResponse): string | undefined {
  if (response.kind === 'NO_RESPONSE') return faultWithoutResponse(response)
  const { status } = response
  const body = readWireBody(response.body, 'BULK')
  const codes = {
    status,
    code: body?.code ?? null,
    errorCode: body?.kind === 'FAILURE' ? body.errorCode : null,
  }
  if (body?.kind === 'FAILURE' && documentedError(codes)?.code === 'CHANNEL_DISABLED') {
    return 'RCS is not enabled for this account. Ask Kaleyra to enable the RCS channel.'
  }
  if (status === 401) {
    return 'The upstream refuses the account (HTTP 401): KALEYRA_API_KEY is wrong, or RCS is not enabled for KALEYRA_SID.'
  }
  if (status === 403) {
    return 'The upstream refuses the account (HTTP 403): the key may be restricted to other IP addresses, or belong to another KALEYRA_SID.'
  }
  if (status >= 500 || status === 429) {
    return `The upstream does not work at present (HTTP ${status}). Try again later.`
  }
  if (body !== undefined) return undefined
  return `The upstream does not answer as Kaleyra does (HTTP ${status}): KALEYRA_BASE_URL must be the URL of the account's region.`
}

function faultWithoutResponse({ cause, failure }: NoResponse): string {
  if (cause === 'REDIRECTED') {
    return "The upstream redirects calls: KALEYRA_BASE_URL must be the URL of the account's region."
  }
  return `The upstream cannot be reached (${failure}): check KALEYRA_BASE_URL, the network, the proxy and the certificates.`
}
