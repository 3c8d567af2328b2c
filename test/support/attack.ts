import { once } from 'node:events'
import { connect } from 'node:net'
import { expect } from 'vitest'
import type { startBoth } from './start-server.ts'

/** A word that no response may contain. */
export const secret = 'XsecretX'

interface TextResponse {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  headers: Record<string, string> = {},
): Promise<TextResponse> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** Checks that a response contains nothing secret or internal, and at most five errors. */
export function expectRedacted({ text }: Pick<TextResponse, 'text'>): void {
  expect(text).not.toContain(secret)
  expect(text).not.toMatch(/did you mean/i)
  expect(text).not.toMatch(/^\s*at .*:\d+/m)
  expect(text).not.toContain('node_modules')
  if (!text.startsWith('{')) return
  const { errors = [] } = JSON.parse(text) as { errors?: readonly object[] }
  expect(errors.length).toBeLessThanOrEqual(5)
}

/** Checks that the upstream received no call, no bug occurred, and the server answers. */
export async function expectUnaffected(both: Awaited<ReturnType<typeof startBoth>>): Promise<void> {
  expect(both.sandbox.received).toEqual([])
  expect(both.unexpected).toEqual([])
  const { status } = await fetch(new URL('/health', both.url))
  expect(status).toBe(200)
}

/** Sends text over a socket, and resolves with everything received when the socket closes. */
export async function sendRaw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let received = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => (received += chunk))
  socket.on('error', () => undefined) // a reset connection is a valid result
  socket.write(text, 'latin1')
  await once(socket, 'close')
  return received
}
