import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { address } from '../support/addresses.ts'
import { listen, stopListening } from '../../src/server/listen.ts'
import { expectUnharmed, post } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

describe('an answer that nobody reads', () => {
  it('is not kept for ever: the line is cut', async () => {
    const server = await listen((_, response) => response.end('x'.repeat(50_000_000)), {
      port: 0,
      host: '127.0.0.1',
      maxConnections: 10,
      unreadTimeoutMs: 200,
    })
    onTestFinished(() => stopListening(server))
    const cut = new Promise<void>((resolve) => {
      server.on('connection', (socket) => socket.once('close', () => resolve()))
    })
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
    client.on('error', () => undefined)
    client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    client.pause()
    await expect(cut).resolves.toBeUndefined()
    client.destroy()
  })
})

describe('an answer that the client does not accept', () => {
  it.each(['text/plain', 'application/xml', 'application/json; charset=utf-16', 'image/*'])(
    'costs nothing: %s gets 406',
    async (accept) => {
      const both = await startBoth()
      const query = `{ device(address: "${address(1)}") { address } }`
      const answer = await post(both.url, JSON.stringify({ query }), { accept })
      expect(answer.status).toBe(406)
      expect(answer.text).toContain('NOT_ACCEPTABLE')
      await expectUnharmed(both)
    },
  )
})
