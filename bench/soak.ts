/**
 * Runs mixed load and alternating faults for a while. Reports the growth of memory and the broken
 * invariants, and exits with code 1 if there are any: `npm run soak -- --minutes 5`.
 *
 * Besides the mixed clients there is a greedy one, with three lists of 10,000 at any time, and a modest
 * one, which asks for one device after another. The report has the latency of the modest one.
 */
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createApp } from '../src/app/app.ts'
import { loadConfig } from '../src/config/load-config.ts'
import { parseAddressList } from '../src/domain/address-list.ts'
import { listen, stopListening } from '../src/http/listen.ts'
import type { RecordedCalls } from '../src/sandbox/call-record.ts'
import type { FaultInput } from '../src/sandbox/fault.ts'
import { faults } from './soak-faults.ts'
import { Log } from '../src/telemetry/log.ts'
import { startSandboxProcess } from './servers/sandbox-process.ts'

const clientCount = 24
const faultIntervalMs = 4000
const pauseIntervalMs = 30_000
const maxIdleWaitMs = 10_000
const maxHeapGrowthBytes = 20_000_000
const maxHandleGrowth = 20
const maxInFlight = 16
const maxReports = 20

const random = (below: number) => Math.floor(Math.random() * below)
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } })
const durationMs = Number(values.minutes) * 60_000
if (!(durationMs > 0)) throw new RangeError(`--minutes must be above 0, got ${values.minutes}`)
if (globalThis.gc === undefined) throw new Error('run this with node --expose-gc')

const tokens = {
  mixed: 'mixed-token-0123456789',
  greedy: 'greedy-token-0123456789',
  modest: 'modest-token-0123456789',
}

const sandbox = await startSandboxProcess(20, 40)
const broken: string[] = []
const report = (problem: string) => broken.length < maxReports && broken.push(problem)
const config = loadConfig({
  ...sandbox.environment,
  UPSTREAM_TIMEOUT_MS: '1000',
  UPSTREAM_LOCKOUT_MS: '1000',
  REQUEST_DEADLINE_MS: '5000',
  CLIENT_ADDRESSES_PER_MINUTE: '1000000000',
  API_TOKENS: Object.entries(tokens)
    .map(([name, token]) => `${name}:${token}`)
    .join(),
})
const log = new Log('error', { write: (line) => void report(`an unexpected error: ${line}`) })
const app = await createApp(config, log)
process.on('unhandledRejection', (error) => report(`an unhandled rejection: ${String(error)}`))
const server = await listen(app.handler, { ...config.http, port: 0, host: '127.0.0.1' })
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

const query = `query ($list: [String!]!) { bulkLookup(addresses: $list) {
  duplicateCount invalidCount devices { address rcsEnabled } failures { address code } } }`
const mutation = query.replace('query', 'mutation')
const totals = {
  operations: 0,
  devices: 0,
  aborted: 0,
  newNumbers: 0,
  modest: 0,
  codes: new Map<string, number>(),
}

function randomInputs(): string[] {
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
  const requested = new Set<string>(parseAddressList(inputs).addresses)
  if (duplicateCount + invalidCount + answered.length !== inputs.length)
    report('inputs ≠ duplicates + invalid + devices + failures')
  if (new Set(answered).size !== answered.length) report('an address has two outcomes')
  if (answered.some((address) => !requested.has(address))) report('an address was not requested')
  totals.devices += devices.length
  for (const { code } of failures) totals.codes.set(code, (totals.codes.get(code) ?? 0) + 1)
}

function headersOf(client: keyof typeof tokens) {
  return { 'content-type': 'application/json', authorization: `Bearer ${tokens[client]}` }
}

/** Looks up a list of numbers that nobody asked for yet. */
async function lookUpNewList(size: number): Promise<void> {
  const from = 500_000_000 + totals.newNumbers
  totals.newNumbers += size
  const list = Array.from({ length: size }, (_, place) => `+${999_000_000_000 + from + place}`)
  const body = JSON.stringify({ query, variables: { list } })
  const response = await fetch(url, { method: 'POST', headers: headersOf('greedy'), body })
  const { data } = (await response.json()) as { data?: { bulkLookup: Lookup } }
  if (data === undefined) report(`HTTP ${response.status} without data`)
  else check(list, data.bulkLookup)
}

/** Looks up a new device, and returns how long it takes. */
async function timeDevice(): Promise<number> {
  const number = `+${999_300_000_000 + totals.modest++}`
  const body = JSON.stringify({ query: `{ device(address: "${number}") { address } }` })
  const startedAt = performance.now()
  const response = await fetch(url, { method: 'POST', headers: headersOf('modest'), body })
  await response.text()
  return performance.now() - startedAt
}

async function operate(): Promise<void> {
  const inputs = randomInputs()
  const isAborted = random(10) === 0
  const body = JSON.stringify({
    query: random(5) === 0 ? mutation : query,
    variables: { list: inputs },
  })
  const headers = headersOf('mixed')
  const signal = isAborted ? AbortSignal.timeout(random(60)) : null
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal })
    const { data } = (await response.json()) as { data?: { bulkLookup: Lookup } }
    if (data === undefined) report(`HTTP ${response.status} without data`)
    else check(inputs, data.bulkLookup)
  } catch {
    if (!isAborted) report('the server closed a connection')
    totals.aborted += 1
  }
  totals.operations += 1
}

const control = (path: string, init?: RequestInit) => fetch(`${sandbox.url}/sandbox/${path}`, init)
const planFaults = (list: readonly FaultInput[]) =>
  control('faults', { method: 'PUT', body: JSON.stringify(list) })

/** Waits until no lookup is open, and measures the process after garbage collection. */
async function measureIdle() {
  const deadline = performance.now() + maxIdleWaitMs
  while (performance.now() < deadline && app.state().open > 0) await wait(50)
  await wait(200)
  globalThis.gc?.()
  await wait(50)
  globalThis.gc?.()
  const { pending, open, bulkInFlight, singleInFlight, bisections } = app.state()
  if (pending + open + bulkInFlight + singleInFlight + bisections > 0) {
    report(`the pool is not empty without operations: ${JSON.stringify(app.state())}`)
  }
  return {
    heapBytes: process.memoryUsage().heapUsed,
    handles: process.getActiveResourcesInfo().length,
  }
}

const endsAt = performance.now() + durationMs
const samples: { heapBytes: number; handles: number }[] = []
const plannedCounts = new Map<string, number>()
const run = { isPaused: false, isOver: false, fault: 'none' }

async function runClient(): Promise<void> {
  while (!run.isOver) {
    if (run.isPaused) await wait(50)
    else await operate()
    await wait(random(20))
  }
}

async function runGreedy(): Promise<void> {
  while (!run.isOver) {
    if (run.isPaused) await wait(50)
    else await lookUpNewList(10_000)
  }
}

const modestMs = {
  idle: [] as number[],
  'without faults': [] as number[],
  'with faults': [] as number[],
}

async function runModest(): Promise<void> {
  while (!run.isOver) {
    if (run.isPaused) {
      await wait(50)
      continue
    }
    const isFaulty = run.fault !== 'none'
    const tookMs = await timeDevice()
    if (!run.isPaused)
      modestMs[isFaulty || run.fault !== 'none' ? 'with faults' : 'without faults'].push(tookMs)
    await wait(100)
  }
}

function percentile(latencies: readonly number[], share: number): string {
  const sorted = latencies.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(0) ?? '–'
}

async function runFaults(): Promise<void> {
  const names = Object.keys(faults)
  for (let turn = 0; !run.isOver; turn++) {
    // Every second turn is without faults, so that the latencies can be compared.
    const name = turn % 2 === 0 ? 'none' : names[Math.floor(turn / 2) % names.length]!
    run.fault = name
    await planFaults(run.isPaused ? [] : faults[name]!)
    plannedCounts.set(name, (plannedCounts.get(name) ?? 0) + 1)
    await wait(faultIntervalMs)
  }
}

for (let time = 0; time < 20; time++) modestMs.idle.push(await timeDevice())
const clients = [
  ...Array.from({ length: clientCount }, runClient),
  ...Array.from({ length: 3 }, runGreedy),
  runModest(),
]
const faultRun = runFaults()
while (performance.now() < endsAt) {
  await wait(Math.min(pauseIntervalMs, durationMs / 4, Math.max(0, endsAt - performance.now())))
  run.isPaused = true
  await planFaults([])
  samples.push(await measureIdle())
  run.isPaused = false
}
run.isOver = true
await Promise.all([...clients, faultRun])

const { violations, mostInFlight } = (await (await control('calls')).json()) as RecordedCalls
if (Object.keys(violations).length > 0) {
  report(`violations of the vendor's rules: ${JSON.stringify(violations)}`)
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
const notPlanned = Object.keys(faults).filter((name) => !plannedCounts.has(name))
process.stdout.write(
  `The run took ${values.minutes} minutes (Node ${process.version}).\n` +
    `Operations: ${totals.operations}, aborted: ${totals.aborted}\n` +
    `Devices: ${totals.devices}; failures: ${listed(totals.codes)}\n` +
    `Planned faults: ${listed(plannedCounts)}\n` +
    `Faults that the run was too short for: ${notPlanned.join(', ') || 'none'}\n` +
    `One device of the modest client, p50 / p99 in ms: ${Object.entries(modestMs)
      .map(
        ([kind, latencies]) =>
          `${kind} ${percentile(latencies, 0.5)} / ${percentile(latencies, 0.99)}`,
      )
      .join(', ')}\n` +
    `Upstream: ${listed(Object.entries(app.state().upstream))}\n` +
    `Heap after garbage collection, idle, in MB: ${samples.map(({ heapBytes }) => megabytes(heapBytes)).join(' ')}\n` +
    `Active resources, idle: ${samples.map(({ handles }) => handles).join(' ')}\n` +
    (broken.length === 0
      ? 'Every invariant holds.\n'
      : `Broken invariants:\n${broken.map((problem) => `  - ${problem}\n`).join('')}`),
)
process.exitCode = broken.length === 0 ? 0 : 1
