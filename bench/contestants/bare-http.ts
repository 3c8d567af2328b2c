/** The upper limit: Node's HTTP server, which parses JSON and writes the same JSON without GraphQL. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { serveAndAnnounce } from './announce.ts'
import { instantDevice } from './instant-device.ts'

await serveAndAnnounce((request, response) => void answer(request, response))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { variables } = (await json(request)) as { variables: { address: string } }
  const { address, rcsEnabled, carrierId, carrierStatus } = instantDevice(variables.address)!
  const device = { address, rcsEnabled, carrierId, carrierStatus }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ data: { device } }))
}
