import { type ServerResponse, STATUS_CODES } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import type { VendorAnswer } from './vendor-answers.ts'

const dripIntervalMs = 100

/** Sends an answer with the effects of a fault. Ends early when `signal` aborts. */
export async function deliver(
  response: ServerResponse,
  answer: VendorAnswer,
  fault: Fault,
  signal: AbortSignal,
): Promise<void> {
  if (fault.hang) return
  if (fault.reset === 'BEFORE') return void response.socket?.resetAndDestroy()
  const text = bodyText(answer, fault)
  const status = fault.status ?? answer.status
  // A content-length would reveal a truncated body. A chunked body ends like a complete one.
  response.writeHead(status, { 'content-type': 'application/json', ...fault.headers })
  if (fault.reset === 'WITHIN') {
    response.write(text.slice(0, text.length / 2), () => response.socket?.resetAndDestroy())
  } else if (fault.dripBytes !== undefined) {
    await drip(response, Buffer.from(text), fault.dripBytes, signal)
  } else {
    response.end(text)
  }
}

function bodyText({ body }: VendorAnswer, fault: Fault): string {
  const content = fault.body ?? bodyOfStatus(fault) ?? body
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return text.slice(0, fault.truncateTo)
}

/**
 * The body for a fault that sets only an error status. The body of a success would not match it.
 */
function bodyOfStatus({ status, answer }: Fault): object | undefined {
  if (status === undefined || status < 300 || answer !== undefined) return undefined
  return { message: STATUS_CODES[status] }
}

async function drip(response: ServerResponse, bytes: Buffer, size: number, signal: AbortSignal) {
  for (let start = 0; start < bytes.length; start += size) {
    response.write(bytes.subarray(start, start + size))
    await wait(dripIntervalMs, undefined, { signal })
  }
  response.end()
}
