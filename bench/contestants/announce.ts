import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listen } from '../../src/http/listen.ts'

/** Serves on a free port, and prints the URL in the format of this project's server. */
export async function serveAndAnnounce(handler: RequestListener): Promise<void> {
  const server = await listen(handler, { port: 0, host: '127.0.0.1', maxConnections: 10_000 })
  announce((server.address() as AddressInfo).port)
}

export function announce(port: number): void {
  process.stdout.write(`Open http://127.0.0.1:${port}/graphql\n`)
}
