import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile } from '../load/quantiles.ts'
import type { Part, PartResult, Table } from '../report/part.ts'
import { startSandboxProcess } from '../servers/sandbox-process.ts'
import { entriesPerPage, type JobClient } from './job-client.ts'
import { jobSlots, maxBatchSize, measureKill } from './kill-at-half.ts'
import {
  type Bench,
  clientsOf,
  csvParseMs,
  devicesFor,
  megabytes,
  milliseconds,
  type Row,
  row,
  seconds,
  startServer,
  watchRss,
  writeList,
  writeNumbers,
} from './list-tools.ts'

const latencyMs = { single: 120, bulk: 250 }

/** The first number with a cached answer. */
const firstCached = 20_000_000

/** The first number that is new. Each list has new numbers of its own. */
const firstNew = 100_000_000

export const listsOfAMillion: Part = {
  async run(settings) {
    const count = settings.quick ? 20_030 : 1_000_030
    const folder = mkdtempSync(join(tmpdir(), 'bench-lists-'))
    const sandbox = await startSandboxProcess(latencyMs.single, latencyMs.bulk)
    const bench = { count, settings, folder, sandbox }
    try {
      const rows = [
        ...(await measureUploadAndRun(bench)),
        ...(await measureRateLimit(bench)),
        ...(await measureOtherClient(bench)),
        ...(await measureKill(bench)),
        ...(await measureCached(bench)),
      ]
      return resultOf(rows, bench)
    } finally {
      await sandbox.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function measureUploadAndRun(bench: Bench): Promise<Row[]> {
  const { count, settings } = bench
  settings.report('lists-of-a-million: upload and run')
  const file = writeList(bench, 'million', count, 0)
  const server = await startServer(bench)
  try {
    const { a, b } = clientsOf(server)
    const idleP95 = await devicesFor(b, settings.quick ? 1000 : 10_000)
    const rssBefore = (await server.usage()).rssBytes
    const parseMs = await csvParseMs(file)
    const endPeak = watchRss(server)
    const { id, tookMs } = await a.upload(file, false)
    const rss = (await endPeak()) - rssBefore
    return [
      row('upload to 201', seconds(tookMs), `csv-parse alone ${seconds(parseMs)}`, [
        tookMs / parseMs,
        2,
      ]),
      {
        measured: 'memory of the upload',
        figure: megabytes(rss),
        reference: 'before',
        goal: '≤ + 150 MB',
      },
      ...(await measureRun(bench, { a, b, id, idleP95, endPeak: watchRss(server), rssBefore })),
      ...(await measureReads(a, id, count)),
    ]
  } finally {
    await server.stop()
  }
}

interface Run {
  readonly a: JobClient
  readonly b: JobClient
  readonly id: string
  readonly idleP95: number
  readonly endPeak: () => Promise<number>
  readonly rssBefore: number
}

async function measureRun(
  { count, settings, sandbox }: Bench,
  { a, b, id, idleP95, endPeak, rssBefore }: Run,
): Promise<Row[]> {
  await sandbox.clearCalls()
  const startedAt = performance.now()
  await a.start(id)
  const devices = devicesFor(b, settings.quick ? 500 : 30_000)
  const done = await a.completed(id)
  const runMs = performance.now() - startedAt
  const busyP95 = await devices
  const rss = (await endPeak()) - rssBefore
  const fewest = Math.ceil(count / maxBatchSize)
  const ideal = (fewest * latencyMs.bulk) / jobSlots
  const { violations } = await sandbox.calls()
  const illegal = Object.values(violations).reduce((sum, one) => sum + one, 0)
  return [
    row(`run of ${count} numbers`, seconds(runMs), `calls × latency ÷ slots ${seconds(ideal)}`, [
      runMs / ideal,
      1.1,
    ]),
    {
      measured: 'bulk, single and illegal calls',
      figure: `${done.bulkCalls}, ${done.singleCalls} and ${illegal}`,
      reference: `${fewest} bulk calls at least`,
      goal: '≤ 2,002 bulk calls, none illegal',
    },
    {
      measured: 'memory of the run',
      figure: megabytes(rss),
      reference: 'before',
      goal: '≤ + 200 MB',
    },
    row(
      '5 devices a second meanwhile, p95',
      milliseconds(busyP95),
      `without the job ${milliseconds(idleP95)}`,
      [busyP95 / idleP95, 1.2],
    ),
  ]
}

/** With a million entries, the pages do not overlap. */
const pageCount = 1000

/** The first page is read this number of times before, to warm up. */
const warmUpCount = 100

/** Pages are read in steps of this number, so that no page follows its neighbour. It has no common divisor with `pageCount`. */
const pageStep = 617

async function measureReads(client: JobClient, id: string, count: number): Promise<Row[]> {
  const times: number[] = []
  for (let time = 0; time < warmUpCount; time++) await client.page(id, 0)
  const distance = Math.floor((count - entriesPerPage) / pageCount)
  for (let page = 0; page < pageCount; page++) {
    times.push(await client.page(id, ((page * pageStep) % pageCount) * distance))
  }
  const { rowCount, tookMs } = await client.download(id)
  if (rowCount !== count) throw new Error(`${rowCount} rows instead of ${count}`)
  return [
    {
      measured: `${pageCount} pages of ${entriesPerPage}, p50 and p99`,
      figure: `${milliseconds(quantile(times, 0.5))} and ${milliseconds(quantile(times, 0.99))}`,
      reference: '–',
      goal: 'p99 ≤ 10 ms',
    },
    {
      measured: 'download of all rows as CSV',
      figure: seconds(tookMs),
      reference: '–',
      goal: '≤ 3 s',
    },
  ]
}

async function measureRateLimit(bench: Bench): Promise<Row[]> {
  const { settings } = bench
  settings.report('lists-of-a-million: ten calls a second')
  const server = await startServer(bench, { UPSTREAM_RATE_PER_SECOND: '10' })
  try {
    const { a, b } = clientsOf(server)
    const spanMs = settings.quick ? 1000 : 20_000
    const idle = await devicesFor(b, spanMs)
    const { id } = await a.upload(
      writeList(bench, 'limited', settings.quick ? 20_000 : 100_000, 2_000_000),
      true,
    )
    await a.until(id, ({ doneCount }) => doneCount > 0)
    const busy = await devicesFor(b, spanMs)
    return [
      row(
        'the same at 10 calls a second at most, p95',
        milliseconds(busy),
        `without the job ${milliseconds(idle)}`,
        [busy / idle, 1.2],
      ),
    ]
  } finally {
    await server.stop()
  }
}

async function measureOtherClient(bench: Bench): Promise<Row[]> {
  const { settings } = bench
  settings.report('lists-of-a-million: another client')
  const server = await startServer(bench)
  try {
    const { a, b } = clientsOf(server)
    const runMs = async (first: number) => {
      const job = await b.upload(writeList(bench, `other-${first}`, 10_000, first), false)
      const startedAt = performance.now()
      await b.start(job.id)
      await b.completed(job.id)
      return performance.now() - startedAt
    }
    const alone = await runMs(4_000_000)
    const big = await a.upload(
      writeList(bench, 'big', settings.quick ? 60_000 : 300_000, 5_000_000),
      true,
    )
    await a.until(big.id, ({ doneCount }) => doneCount > 10_000)
    const beside = await runMs(6_000_000)
    return [
      row(
        '10,000 numbers of another client beside it',
        seconds(beside),
        `alone ${seconds(alone)}`,
        [beside / alone, 3],
      ),
    ]
  } finally {
    await server.stop()
  }
}

/** Looks up lists whose new numbers are spread evenly between numbers with a cached answer. */
async function measureCached(bench: Bench): Promise<Row[]> {
  const { count, settings } = bench
  settings.report('lists-of-a-million: cached')
  const size = Math.floor(count / 5)
  const server = await startServer(bench, {
    CACHE_TTL_ENABLED_SECONDS: '86400',
    CACHE_TTL_DISABLED_SECONDS: '86400',
  })
  try {
    const { a } = clientsOf(server)
    const first = await a.upload(writeList(bench, 'cached', size, firstCached), true)
    await a.completed(first.id)
    const rows: Row[] = []
    for (const every of [10, 100]) {
      const numbers = Array.from({ length: size }, (_, place) =>
        place % every === 0 ? firstNew + every * size + place : firstCached + place,
      )
      const again = await a.upload(writeNumbers(bench, `new-${every}`, numbers), false)
      const startedAt = performance.now()
      await a.start(again.id)
      const { bulkCalls, singleCalls } = await a.completed(again.id)
      const tookMs = performance.now() - startedAt
      const fewest = Math.ceil(Math.ceil(size / every) / maxBatchSize)
      const calls = bulkCalls + singleCalls
      rows.push(
        row(
          `calls of ${size} numbers, ${100 - 100 / every} % cached`,
          `${calls} in ${seconds(tookMs)}`,
          `fewest possible ${fewest}`,
          [calls / fewest, 1.5],
        ),
      )
    }
    return rows
  } finally {
    await server.stop()
  }
}

function resultOf(rows: readonly Row[], { count }: Bench): PartResult {
  const table: Table = {
    title: `A list of ${count} numbers as a job`,
    columns: ['Measured', 'Figure', 'Compared with', 'Goal'],
    rows: rows.map(({ measured, figure, reference, goal }) => [measured, figure, reference, goal]),
  }
  return {
    title: 'Lists of a million',
    notes: [
      `One process with SQLite looks up a CSV file as a job. The vendor is the sandbox in another process: ${latencyMs.bulk} ms for a bulk call, ${latencyMs.single} ms for a single one. Sandbox, clients and server share the machine. Ratios compare figures of one run.`,
    ],
    tables: [table],
    charts: [],
    figures: [],
    raw: rows,
  }
}
