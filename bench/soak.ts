/**
 * Mixes load with rotating faults for a while, and reports what grew and which invariants held.
 * `npm run soak -- --minutes 5`. Ends with 1 when an invariant broke.
 */
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createApp } from '../src/app/app.ts'
import { loadConfig } from '../src/config/load-config.ts'
import { parseAddressList } from '../src/domain/address-list.ts'
import type { FaultInput } from '../src/sandbox/fault.ts'
import { listen, stopListening } from '../src/http/listen.ts'
import { Log } from '../src/telemetry/log.ts'
import { startSandboxProcess } from './sandbox-process.ts'

const clientCount = 24
const faultEveryMs = 4000
const quietEveryMs = 30_000
const maxHeapGrowthBytes = 20_000_000
const maxHandleGrowth = 20
const maxInFlight = 16

const faults: Record<string, FaultInput[]> = {
  none: [],
  'some 503': [
    { skip: 3, times: 3, status: 503, body: '' },
    { skip: 8, times: 2, status: 502 },
  ],
  throttled: [{ times: 2, status: 429, headers: { 'retry-after': '1' }, body: '' }],
  'refused account': [{ times: 1, status: 401, body: '' }],
  down: [{ reset: 'BEFORE' }],
  'broken off': [{ times: 5, reset: 'WITHIN' }],
  slow: [{ times: 10, delayMs: 800 }],
  silent: [{ times: 2, hang: true }],
  garbage: [
    { times: 3, body: '<html>' },
    { times: 2, truncateTo: 100 },
  ],
  poison: [{ on: 'BULK', address: '+999400000007', answer: 'ALL_INVALID' }],
  'too large': [{ on: 'BULK', times: 1, answer: 'TOO_MANY' }],
  'odd devices': [
    {
      times: 5,
      omit: ['+999400000001'],
      malform: ['+999400000002'],
      extra: ['+999499999999'],
      reverse: true,
    },
  ],
  'mixed up': [
    {
      on: 'SINGLE',
      times: 2,
      body: { data: { deviceAddress: '+999499999999', rcsEnabled: true }, error: {} },
    },
  ],
}

const random = (below: number) => Math.floor(Math.random() * below)
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } })
const durationMs = Number(values.minutes) * 60_000
if (!(durationMs > 0)) throw new RangeError(`--minutes must be above 0, got ${values.minutes}`)
if (globalThis.gc === undefined) throw new Error('run this with node --expose-gc')

const sandbox = await startSandboxProcess(20, 40)
const broken: string[] = []
const report = (what: string) => broken.length < 20 && broken.push(what)
const config = loadConfig({
  ...sandbox.environment,
  UPSTREAM_TIMEOUT_MS: '1000',
  UPSTREAM_LOCKOUT_MS: '1000',
  REQUEST_DEADLINE_MS: '5000',
  CLIENT_ADDRESSES_PER_MINUTE: '1000000000',
})
const log = new Log('error', { write: (line) => void report(`an unexpected error: ${line}`) })
const app = await createApp(config, log)
process.on('unhandledRejection', (error) => report(`an unhandled rejection: ${String(error)}`))
const server = await listen(app.handler, { ...config.http, port: 0, host: '127.0.0.1' })
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

const query = `query ($list: [String!]!) { bulkLookup(addresses: $list) {
  duplicateCount invalidCount devices { address rcsEnabled } failures { address code } } }`
const mutation = query.replace('query', 'mutation')
const seen = { operations: 0, devices: 0, left: 0, codes: new Map<string, number>() }

function someInputs(): string[] {
  const size = [1, 1, 3, 20, 99, 100, 150, 501, 900][random(9)]!
  const from = random(2000)
  return Array.from({ length: size }, () =>
    random(50) === 0 ? 'junk' : `+${999_400_000_000 + from + random(size * 2)}`,
  )
}

interface Lookup {
  readonly duplicateCount: number
  readonly invalidCount: number
  readonly devices: readonly { readonly address: string }[]
  readonly failures: readonly { readonly address: string; readonly code: string }[]
}

function check(
  inputs: readonly string[],
  { duplicateCount, invalidCount, devices, failures }: Lookup,
) {
  const answered = [...devices, ...failures].map(({ address }) => address)
  const asked = new Set<string>(parseAddressList(inputs).addresses)
  if (duplicateCount + invalidCount + answered.length !== inputs.length)
    report('inputs ≠ duplicates + invalid + devices + failures')
  if (new Set(answered).size !== answered.length) report('an address answered twice')
  if (answered.some((address) => !asked.has(address))) report('an address that was not asked')
  seen.devices += devices.length
  for (const { code } of failures) seen.codes.set(code, (seen.codes.get(code) ?? 0) + 1)
}

async function operate(): Promise<void> {
  const inputs = someInputs()
  const leaves = random(10) === 0
  const body = JSON.stringify({
    query: random(5) === 0 ? mutation : query,
    variables: { list: inputs },
  })
  const headers = { 'content-type': 'application/json' }
  const signal = leaves ? AbortSignal.timeout(random(60)) : null
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal })
    const { data } = (await response.json()) as { data?: { bulkLookup: Lookup } }
    if (data === undefined) report(`HTTP ${response.status} without data`)
    else check(inputs, data.bulkLookup)
  } catch {
    if (!leaves) report('a connection broken by the server')
    seen.left += 1
  }
  seen.operations += 1
}

const control = (path: string, init?: RequestInit) => fetch(`${sandbox.url}/sandbox/${path}`, init)
const plan = (list: readonly FaultInput[]) =>
  control('faults', { method: 'PUT', body: JSON.stringify(list) })

async function whenIdle() {
  for (let patience = 0; patience < 200 && app.state().open > 0; patience++) await wait(50)
  await wait(200)
  globalThis.gc?.()
  await wait(50)
  globalThis.gc?.()
  const {
    pending,
    open: awaited,
    bulkInFlight,
    singleInFlight,
    bisections: refusedBatches,
  } = app.state()
  const left = pending + awaited + bulkInFlight + singleInFlight + refusedBatches
  if (left > 0) report(`something is left when nobody asks: ${JSON.stringify(app.state())}`)
  return {
    heapBytes: process.memoryUsage().heapUsed,
    handles: process.getActiveResourcesInfo().length,
  }
}

const endsAt = performance.now() + durationMs
const samples: { heapBytes: number; handles: number }[] = []
const struck = new Map<string, number>()
const run = { isPaused: false, isOver: false }

async function client(): Promise<void> {
  while (!run.isOver) {
    if (run.isPaused) await wait(50)
    else await operate()
    await wait(random(20))
  }
}

async function strike(): Promise<void> {
  const names = Object.keys(faults)
  for (let turn = 0; !run.isOver; turn++) {
    const name = names[turn % names.length]!
    await plan(run.isPaused ? [] : faults[name]!)
    struck.set(name, (struck.get(name) ?? 0) + 1)
    await wait(faultEveryMs)
  }
}

const clients = Array.from({ length: clientCount }, client)
const striking = strike()
while (performance.now() < endsAt) {
  await wait(Math.min(quietEveryMs, durationMs / 4, Math.max(0, endsAt - performance.now())))
  run.isPaused = true
  await plan([])
  samples.push(await whenIdle())
  run.isPaused = false
}
run.isOver = true
await Promise.all([...clients, striking])

const { violations, mostInFlight } = (await (await control('calls')).json()) as {
  violations: object
  mostInFlight: number
}
if (Object.keys(violations).length > 0) {
  report(`rules of the upstream broken: ${JSON.stringify(violations)}`)
}
if (mostInFlight > maxInFlight) report(`${mostInFlight} calls in flight`)
const [first, last] = [samples[0]!, samples.at(-1)!]
if (last.heapBytes - first.heapBytes > maxHeapGrowthBytes) report('the heap grew')
if (last.handles - first.handles > maxHandleGrowth) report('the active resources grew')
await stopListening(server)
await app.close()
await sandbox.stop()

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)
const listed = (counts: Iterable<[string, number]>) =>
  Array.from(counts, ([name, count]) => `${name} ${count}`).join(', ')
process.stdout.write(
  `Soaked for ${values.minutes} minutes (Node ${process.version}).\n` +
    `Operations: ${seen.operations}, of which left by their client: ${seen.left}\n` +
    `Devices: ${seen.devices}; failures: ${listed(seen.codes)}\n` +
    `Faults struck: ${listed(struck)}\n` +
    `Faults that had no turn: ${
      Object.keys(faults)
        .filter((name) => !struck.has(name))
        .join(', ') || 'none'
    }\n` +
    `Upstream: ${listed(Object.entries(app.state().upstream))}\n` +
    `Heap after garbage collection, idle, in MB: ${samples.map(({ heapBytes }) => megabytes(heapBytes)).join(' ')}\n` +
    `Active resources, idle: ${samples.map(({ handles }) => handles).join(' ')}\n` +
    (broken.length === 0
      ? 'Every invariant held.\n'
      : `BROKEN:\n${broken.map((what) => `  - ${what}\n`).join('')}`),
)
process.exitCode = broken.length === 0 ? 0 : 1
