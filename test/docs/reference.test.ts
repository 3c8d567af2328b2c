import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { documentLimits } from '../../src/execution/document-limits.ts'
import { maxInvalidExamples, maxStoredInputLength } from '../../src/domain/bulk-lookup-job.ts'
import { invalidInputOf, invalidInputReasons } from '../../src/domain/invalid-input.ts'
import { maxEntries } from '../../src/graphql/bulk-lookup-job-entries.ts'
import { maxJobs } from '../../src/graphql/bulk-lookup-job-fields.ts'
import { downloadLimits } from '../../src/http/job-download.ts'
import { uploadLimits } from '../../src/http/job-upload.ts'
import { frequentLimits, subscriptionLimits } from '../../src/http/subscription-limit.ts'
import { maxRequestErrors } from '../../src/graphql/requested-addresses.ts'
import { faultSchema } from '../../src/sandbox/fault.ts'
import { specialAddresses } from '../../src/sandbox/special-addresses.ts'
import { startMain } from '../support/start-main.ts'
import { startBoth } from '../support/start-server.ts'
import { nameOf, rowsOf, section, sorted, sources, words } from './pages.ts'

const limits = readFileSync('docs/reference/limits.md', 'utf8')
const metrics = readFileSync('docs/reference/metrics-and-alerts.md', 'utf8')
const sandbox = readFileSync('docs/reference/sandbox.md', 'utf8')

/** The example configuration, with its defaults. */
const example = parseEnv(readFileSync('.env.example', 'utf8').replaceAll(/^# ?(?=[A-Z_]+=)/gm, ''))

/** The value of a constant that its file does not export. */
function constant(path: string, name: RegExp): number {
  const value = new RegExp(`const (?:${name.source}) = ([\\d_]+)\\n`).exec(sources.get(path)!)?.[1]
  if (value === undefined) throw new Error(`${path} has no ${name.source}`)
  return Number(value.replaceAll('_', ''))
}

/** The limits that no variable sets, by the first cell of their rows. */
const fixedLimits: Record<string, () => number> = {
  'Request line and headers': () => constant('http/listen.ts', /maxHeaderBytes/),
  'Time until the head is complete': () => constant('http/listen.ts', /headersTimeoutMs/) / 1000,
  'Time until the request is complete': () =>
    constant('http/limit-bodies.ts', /bodyTimeoutMs/) / 1000,
  'Uploads of a client at the same time': () => uploadLimits.perClient,
  'Uploads at the same time': () => uploadLimits.ofServer,
  'Downloads of a client at the same time': () => downloadLimits.perClient,
  'Downloads at the same time': () => downloadLimits.ofServer,
  'Time in which an upload sends nothing': () => constant('http/upload-body.ts', /idleMs/) / 1000,
  'Bytes of an upload in a second, after its first minute': () =>
    constant('http/upload-body.ts', /minBytesPerSecond/),
  'Bytes of a file for each number': () => constant('http/job-upload.ts', /maxBytesPerNumber/),
  'Subscriptions of a client at the same time': () => subscriptionLimits.perClient,
  'Subscriptions at the same time': () => subscriptionLimits.ofServer,
  'Subscriptions of a client to `activity`': () => frequentLimits.perClient,
  'Subscriptions to `activity`': () => frequentLimits.ofServer,
  '`invalidExamples` of a job, for each reason': () => maxInvalidExamples,
  'Characters of an invalid input that are stored': () => maxStoredInputLength,
  'Entries in a page': () => maxEntries,
  'Jobs in a page': () => maxJobs,
  'Characters of a line': () => constant('files/csv-rows.ts', /maxRowLength/),
  'Columns of a row': () => constant('files/csv-rows.ts', /maxColumns/),
  'Validity of a download path': () => 15,
  'Fields in the response': () => constant('execution/operation-limits.ts', /maxResponseFields/),
  'Errors of an operation that does not run': () => maxRequestErrors,
  '`bulkLookupPlan.invalid`': () => constant('graphql/bulk-lookup-plan.ts', /maxInvalidInputs/),
  'Bytes of all request bodies that are not parsed ¹': () =>
    constant('app/http-api.ts', /minBodiesBytes/),
  'Bytes of all responses that are not read': () => constant('app/http-api.ts', /maxUnreadBytes/),
  'Requests on one connection': () => constant('http/listen.ts', /maxRequestsPerConnection/),
  'Idle time of a connection': () => constant('http/listen.ts', /keepAliveMs/) / 1000,
  'Time in which a client reads nothing of its response': () =>
    constant('http/listen.ts', /unreadTimeoutMs/) / 1000,
  'Parsed documents in the cache': () => constant('execution/document-cache.ts', /maxBytes/),
  'Selections of all compiled queries': () =>
    constant('execution/compiled-queries.ts', /maxSelections/),
  'Answers that wait to be written to the store': () =>
    constant('cache/write-behind.ts', /maxPending/),
  'Attempts of a call': () => constant('upstream/retried.ts', /maxAttempts/),
  'Time for lookups that are under way': () => shutdownConstant(/drainMs/),
  'Time for open responses': () => shutdownConstant(/responsesMs/),
  'Time until the process ends': () => shutdownConstant(/shutdownMs/),
}

function shutdownConstant(name: RegExp): number {
  return constant('app/shutdown.ts', name) / 1000
}

/** The value that the code has for a row. */
function actualLimit([name, , third]: readonly string[]): number | undefined {
  const [word] = words(third!)
  if (word === undefined || !(word in example || word in documentLimits)) {
    return fixedLimits[name!]?.()
  }
  return Number(example[word] ?? documentLimits[word as keyof typeof documentLimits])
}

describe('the limits', () => {
  const rows = rowsOf(limits).filter(([, value]) => value !== 'none')

  it.each(rows)('%s: %s', (...row) => {
    expect([row[0], Number.parseFloat(row[1]!.replaceAll(',', ''))]).toEqual([
      row[0],
      actualLimit(row),
    ])
  })

  it('of a document are all listed', () => {
    const listed = rowsOf(section(limits, '## A document')).flatMap((row) => words(row[2]!))
    expect(sorted(listed)).toEqual(sorted(Object.keys(documentLimits)))
  })
})

describe('the metrics', () => {
  const rows = rowsOf(metrics).filter(([cell]) => /^`(?:rcs|process|nodejs)_/.test(cell!))

  it('are all listed with type and labels, and no other', { timeout: 60_000 }, async () => {
    const { url } = await startMain()
    const text = await (await fetch(new URL('/metrics', url))).text()
    const exposed = Array.from(
      text.matchAll(/^# TYPE (\w+) (\w+)$/gm),
      ([, name, type]) => `${name} ${type}`,
    )
    const listed = rows
      .filter((row) => process.platform === 'linux' || !row[3]!.includes('(Linux only)'))
      .map((row) => `${nameOf(row)} ${row[1]}`)
    expect(sorted(listed)).toEqual(sorted(exposed))

    const labels = new Map(rows.map((row) => [nameOf(row), words(row[2]!)]))
    for (const [, sample, given = ''] of text.matchAll(/^(\w+?)(?:\{(.*)\})? \S+$/gm)) {
      const name = labels.has(sample!) ? sample! : sample!.replace(/_(?:bucket|sum|count)$/, '')
      const pairs = [...given.matchAll(/(\w+)="([^"]*)"/g)].filter(([, label]) => label !== 'le')
      expect([name, sorted(pairs.map(([, label]) => label!))]).toEqual([
        name,
        sorted(labels.get(name) ?? []),
      ])
      if (!name.startsWith('rcs_') || /rcs_(?:addresses|requests_rejected)_/.test(name)) continue
      const unlisted = pairs.filter(([, , value]) => !metrics.includes(`\`${value}\``))
      expect([name, unlisted.map(([, , value]) => value)]).toEqual([name, []])
    }
  })
})

describe('the alerts', () => {
  it('are all listed with their severity, and no other', () => {
    const { groups } = parse(readFileSync('ops/alerts.yml', 'utf8')) as {
      groups: { rules: { alert: string; labels: { severity: string } }[] }[]
    }
    const rules = groups.flatMap((group) => group.rules)
    const rows = rowsOf(section(metrics, '## Alerts'))
    expect(sorted(rows.map((row) => `${nameOf(row)} ${row[1]}`))).toEqual(
      sorted(rules.map(({ alert, labels }) => `${alert} ${labels.severity}`)),
    )
  })
})

describe('the dashboard', () => {
  it('has the rows and panels that are listed', () => {
    const { panels } = JSON.parse(readFileSync('ops/grafana-dashboard.json', 'utf8')) as {
      panels: { type: string; title: string }[]
    }
    const rows: [string, string[]][] = []
    for (const { type, title } of panels) {
      if (type === 'row') rows.push([title, []])
      else rows.at(-1)![1].push(title)
    }
    expect(rowsOf(section(metrics, '## Dashboard'))).toEqual(
      rows.map(([title, titles]) => [title, titles.join(', ')]),
    )
  })
})

describe('the sandbox', () => {
  it('has every special number listed, with its code', async () => {
    const rows = rowsOf(section(sandbox, '## Numbers that always fail'))
    const actual = rows.map(async (row) => {
      const { send } = await startBoth({}, { UPSTREAM_TIMEOUT_MS: '100' })
      const answer = await send(`{ device(address: "${nameOf(row)}") { address } }`)
      return [nameOf(row), `\`${String(answer.errors?.[0]?.extensions?.['code'])}\``]
    })
    expect(await Promise.all(actual)).toEqual(rows.map((row) => [nameOf(row), row[1]]))
    expect(sorted(rows.map(nameOf))).toEqual(sorted(specialAddresses.keys()))
  })

  it('has every part of a fault listed, and no other', () => {
    const rows = rowsOf(section(sandbox, '## Faults'))
    expect(sorted(rows.map(nameOf))).toEqual(sorted(Object.keys(faultSchema.shape)))
  })
})

describe('the reasons of invalid inputs', () => {
  const guide = readFileSync('docs/guides/phone-numbers.md', 'utf8')
  const rows = rowsOf(section(guide, '## Why an input is invalid')).map((cells) =>
    words(cells.join(' ')),
  )

  it('are all in the guide', () => {
    expect(sorted(rows.map(([reason]) => reason!))).toEqual(
      sorted(Object.keys(invalidInputReasons)),
    )
  })

  const withInput = rows.filter(([, input]) => input !== undefined && !input.startsWith('U+'))

  it.each(withInput)('are those of the inputs in the guide: %s', (reason, input) => {
    expect(invalidInputOf(input).reason).toBe(reason)
  })
})
