import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createStreamResponse } from '../../src/http/stream-response.ts'

describe('a stream response', () => {
  it.each(['text/event-stream', 'multipart/mixed'])(
    'masks a failure of the execution itself: %s',
    async (accept) => {
      const sendStream = createStreamResponse('/graphql')
      const server = createServer((request, response) => {
        void sendStream(request, response, () => Promise.reject(new Error('secret')))
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void server.close())
      const { port } = server.address() as AddressInfo
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json', connection: 'close' },
        body: '{}',
      })
      const text = await response.text()
      expect(text).toContain('Unexpected error.')
      expect(text).not.toContain('secret')
    },
  )
})
