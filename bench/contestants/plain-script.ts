/**
 * The cost of a list without GraphQL: sends the batches to the upstream and writes the same answer
 * with Node's HTTP server. It does not validate, and does not combine requests.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { serveAndAnnounce } from './announce.ts'

const { KALEYRA_BASE_URL: baseUrl, KALEYRA_SID: sid, KALEYRA_API_KEY: key } = process.env
const headers = { 'api-key': String(key), 'content-type': 'application/json' }

interface VendorDevice {
  readonly deviceAddress: string
  readonly carrierId: string
  readonly carrierStatus: string
  readonly rcsEnabled: boolean
}

async function lookUp(deviceAddresses: readonly string[]): Promise<VendorDevice[]> {
  const response = await fetch(`${baseUrl}/v1/${sid}/rcs/lookup/bulk`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ deviceAddresses }),
  })
  const { data } = (await response.json()) as { data: { devices: VendorDevice[] } }
  return data.devices
}

/** Makes at most 16 calls at the same time, like this server. */
async function lookUpAll(addresses: readonly string[]): Promise<VendorDevice[]> {
  const chunks: (readonly string[])[] = []
  for (let from = 0; from < addresses.length; from += 500) {
    chunks.push(addresses.slice(from, from + 500))
  }
  const devices: VendorDevice[][] = []
  for (let from = 0; from < chunks.length; from += 16) {
    devices.push(...(await Promise.all(chunks.slice(from, from + 16).map(lookUp))))
  }
  return devices.flat()
}

await serveAndAnnounce((request, response) => void answer(request, response))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { variables } = (await json(request)) as { variables: { addresses: string[] } }
  const devices = (await lookUpAll(variables.addresses)).map(
    ({ deviceAddress: address, carrierId, rcsEnabled }) => ({ address, carrierId, rcsEnabled }),
  )
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ data: { bulkLookup: { devices } } }))
}
