import { once } from 'node:events'
import { connect } from 'node:net'
import { expect } from 'vitest'
import type { startBoth } from './start-server.ts'

/** A word that no answer may repeat. */
export const secret = 'XsecretX'

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** What holds for the answer to every attack, whatever its status is. */
export function expectDiscreet({ text }: Pick<Answer, 'text'>): void {
  expect(text).not.toContain(secret)
  expect(text).not.toMatch(/did you mean/i)
  expect(text).not.toMatch(/^\s*at .*:\d+/m)
  expect(text).not.toContain('node_modules')
  if (!text.startsWith('{')) return
  const { errors = [] } = JSON.parse(text) as { errors?: readonly object[] }
  expect(errors.length).toBeLessThanOrEqual(5)
}

/** Nothing was sent upstream, nobody threw, and the server still answers. */
export async function expectUnharmed(both: Awaited<ReturnType<typeof startBoth>>): Promise<void> {
  expect(both.sandbox.received).toEqual([])
  expect(both.unexpected).toEqual([])
  const { status } = await fetch(new URL('/health', both.url))
  expect(status).toBe(200)
}

/** Sends bytes as they are over a socket, and resolves with everything that comes back until its end. */
export async function sendRaw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let received = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => (received += chunk))
  socket.on('error', () => undefined) // a line that is cut is an answer too
  socket.write(text, 'latin1')
  await once(socket, 'close')
  return received
}
