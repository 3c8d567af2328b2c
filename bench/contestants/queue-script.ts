/** The same answers without GraphQL: Node's HTTP server in front of a paced lookup. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { serveAndAnnounce } from './announce.ts'
import { PacedLookup } from './paced-lookup.ts'

const source = new PacedLookup(process.env)

interface Operation {
  readonly operationName: string
  readonly variables: { readonly address: string; readonly addresses: readonly string[] }
}

await serveAndAnnounce((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ errors: [{ message: String(error) }] }))
  })
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const data = await dataOf((await json(request)) as Operation)
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ data }))
}

async function dataOf({ operationName, variables }: Operation): Promise<object> {
  switch (operationName) {
    case 'List':
      return { bulkLookup: { devices: await source.lookUp(variables.addresses) } }
    case 'Refresh':
      return { refreshDevice: await source.refresh(variables.address) }
    default:
      return { device: (await source.lookUp([variables.address]))[0] }
  }
}
