/**
 * Times 500 numbers asked in one operation: as 500 aliases and as one list. The sandbox answers
 * at once, in a process of its own, so what is measured is this server.
 */
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { createApp } from '../src/app.ts'
import { loadConfig } from '../src/config.ts'
import { listen, stopListening } from '../src/server/listen.ts'
import { Log } from '../src/server/log.ts'
import { startSandboxProcess } from './sandbox-process.ts'

const size = 500
const rounds = 60
const warmUpRounds = 20

const numbers = Array.from({ length: size }, (_, place) => `+${999_300_000_000 + place}`)
const fields = '{ address carrierId rcsEnabled }'

function aliases(round: number): string {
  // A name that changes makes each document new, as clients that write aliases do.
  const devices = numbers.map(
    (number, place) => `d${round}_${place}: device(address: "${number}") ${fields}`,
  )
  return JSON.stringify({ query: `{ ${devices.join(' ')} }` })
}

function list(): string {
  const query = `query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices ${fields} } }`
  return JSON.stringify({ query, variables: { addresses: numbers } })
}

async function post(url: string, body: string): Promise<number> {
  const startedAt = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const text = await response.text()
  const tookMs = performance.now() - startedAt
  if (text.includes('"errors"') || text.split('rcsEnabled').length !== size + 1) {
    throw new Error(`a wrong answer: ${text.slice(0, 200)}`)
  }
  return tookMs
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const sandbox = await startSandboxProcess(0, 0)
const config = loadConfig({ ...sandbox.environment, CLIENT_ADDRESSES_PER_MINUTE: '1000000000' })
const app = await createApp(config, new Log('warn'))
const server = await listen(app.handler, { ...config.http, port: 0, host: '127.0.0.1' })
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

const times = { aliases: [] as number[], sameAliases: [] as number[], list: [] as number[] }
for (let round = -warmUpRounds; round < rounds; round++) {
  const took = {
    aliases: await post(url, aliases(round + warmUpRounds + 1)),
    sameAliases: await post(url, aliases(0)),
    list: await post(url, list()),
  }
  if (round < 0) continue
  times.aliases.push(took.aliases)
  times.sameAliases.push(took.sameAliases)
  times.list.push(took.list)
}

await stopListening(server)
await app.close()
await sandbox.stop()

const base = median(times.list)
const row = (name: string, values: number[]) =>
  `${name.padEnd(44)} ${median(values).toFixed(1).padStart(8)} ms  ${(median(values) / base).toFixed(1).padStart(5)}×\n`
process.stdout.write(
  `${size} numbers in one operation, medians of ${rounds} (Node ${process.version}, ${availableParallelism()} cores)\n` +
    row('bulkLookup with a list variable', times.list) +
    row('500 aliases of device, the same document', times.sameAliases) +
    row('500 aliases of device, a new document', times.aliases),
)
