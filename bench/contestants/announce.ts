import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listen } from '../../src/http/listen.ts'

/** Serves on any free port, and says where as this project's own server does. */
export async function serveAndAnnounce(handler: RequestListener): Promise<void> {
  const server = await listen(handler, { port: 0, host: '127.0.0.1', maxConnections: 10_000 })
  announce((server.address() as AddressInfo).port)
}

export function announce(port: number): void {
  process.stdout.write(`Open http://127.0.0.1:${port}/graphql\n`)
}
