import { type ServerResponse, STATUS_CODES } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import type { VendorAnswer } from './vendor-answers.ts'

const dripEveryMs = 100

/** Sends an answer the way a fault wants it sent; ends early when `signal` aborts. */
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
  // A length would betray a truncated body; without one it is chunked, and ends like a whole one.
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

/** A failing status alone does not come with the body of a success. */
function bodyOfStatus({ status, answer }: Fault): object | undefined {
  if (status === undefined || status < 300 || answer !== undefined) return undefined
  return { message: STATUS_CODES[status] }
}

async function drip(response: ServerResponse, bytes: Buffer, size: number, signal: AbortSignal) {
  for (let start = 0; start < bytes.length; start += size) {
    response.write(bytes.subarray(start, start + size))
    await wait(dripEveryMs, undefined, { signal })
  }
  response.end()
}
