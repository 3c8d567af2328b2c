import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readUpload } from '../../src/http/upload-body.ts'
import { afterTest } from '../support/after-test.ts'

afterEach(() => void vi.useRealTimers())

/** Reads one upload at a server of its own, with a clock that the test moves. */
async function receive(firstChunk: string) {
  const server = createServer()
  afterTest(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  afterTest(() => void socket.destroy())
  const send = (text: string) => socket.write(`${text.length.toString(16)}\r\n${text}\r\n`)
  socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n')
  send(firstChunk)
  const [request, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse]
  const stopping = new AbortController()
  const chunks = readUpload(request, response, stopping.signal)
  /** What was read, or the error, of each call of `next`. */
  const next = async () => {
    try {
      const { done, value } = await chunks.next()
      return done === true ? 'END' : Buffer.from(value).toString()
    } catch (error) {
      return error as Error
    }
  }
  expect(await next()).toBe(firstChunk)
  return { request, socket, send, next, stopping, chunks }
}

const tooSlow = { status: 408, code: 'REQUEST_TIMEOUT' }

describe('an upload', () => {
  it('may pause for less than 30 seconds', async () => {
    const { send, next } = await receive('a')
    const chunk = next()
    await vi.advanceTimersByTimeAsync(29_000)
    send('b')
    expect(await chunk).toBe('b')
    const end = next()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await end).toMatchObject(tooSlow)
  })

  it('may be slow, but not slower than 5,000 bytes a second after the first minute', async () => {
    const { send, next } = await receive('a'.repeat(50_000)) // they allow 10 s more
    for (let seconds = 20; seconds <= 60; seconds += 20) {
      const chunk = next()
      await vi.advanceTimersByTimeAsync(20_000)
      send('b')
      expect(await chunk).toBe('b')
    }
    const last = next()
    await vi.advanceTimersByTimeAsync(9000)
    send('c')
    expect(await last).toBe('c')
    const rejected = next()
    await vi.advanceTimersByTimeAsync(2000)
    expect(await rejected).toMatchObject(tooSlow)
  })

  it('does not wait while the server is busy', async () => {
    const { send, next } = await receive('a')
    await vi.advanceTimersByTimeAsync(3_600_000)
    send('b')
    expect(await next()).toBe('b')
  })

  it('ends with the reason of the signal', async () => {
    const { next, stopping } = await receive('a')
    const chunk = next()
    const reason = new Error('stopping')
    stopping.abort(reason)
    expect(await chunk).toBe(reason)
  })

  it('is aborted by the end of the connection', async () => {
    const { next, socket } = await receive('a')
    const chunk = next()
    socket.destroy()
    expect(await chunk).toMatchObject({ name: 'UploadAborted' })
  })

  it('was aborted before it was read', async () => {
    const { next, socket, request } = await receive('a')
    socket.destroy()
    await new Promise((resolve) => request.on('close', resolve))
    expect(await next()).toMatchObject({ name: 'UploadAborted' })
  })

  it('can be dropped after a part of it was read', async () => {
    const { chunks, request, send } = await receive('a')
    await chunks.return()
    expect(request.listenerCount('readable')).toBe(0)
    const dropped = once(request.resume(), 'data')
    send('b')
    expect(String(await dropped)).toBe('b')
  })
})
