import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lastChecks, rules } from './alerts.ts'
import { dashboard, overlap, panels, queries } from './dashboard.ts'
import { knownMetrics } from './known-metrics.ts'

const promtoolPath = ['/usr/bin/promtool', '/usr/local/bin/promtool'].find((path) =>
  existsSync(path),
)
if (promtoolPath === undefined) {
  process.stderr.write('\nNO PROMTOOL FOUND: the tests of the alert rules are SKIPPED.\n\n')
}

/** Rejects with the output of promtool if it finds a fault. */
const promtool = (...args: string[]) => promisify(execFile)(promtoolPath!, args)

describe.skipIf(promtoolPath === undefined)('promtool', () => {
  it('accepts the alert rules', async () => {
    const { stdout } = await promtool('check', 'rules', 'ops/alerts.yml')
    expect(stdout).toContain(`SUCCESS: ${rules.length} rules found`)
  })

  it('passes the unit tests of the alert rules', async () => {
    const { stdout } = await promtool('test', 'rules', 'ops/alerts.test.yml')
    expect(stdout).toContain('SUCCESS')
  })

  it('accepts the scrape configuration', async () => {
    const check = promtool('check', 'config', '--syntax-only', 'ops/prometheus.yml')
    expect((await check).stdout).toContain('SUCCESS')
  })

  it('accepts every query of the dashboard', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'queries-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'queries.json') // JSON is YAML
    const recorded = queries.map((query, index) => ({
      record: `query:${index}`,
      expr: query.replaceAll('$__rate_interval', '1m'),
    }))
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'queries', rules: recorded }] }))
    const { stdout } = await promtool('check', 'rules', file)
    expect(stdout).toContain(`SUCCESS: ${queries.length} rules found`)
  })
})

describe('the alerts', () => {
  const firing = ({ alert }: { alert: string }) =>
    `ALERTS{alertname="${alert}", alertstate="firing"`

  it.each(rules)(
    '$alert has a unit test in which it fires, and one in which it does not',
    (rule) => {
      const cases = lastChecks.filter(({ expr }) => expr === `${firing(rule)}}`)
      const fired = cases.flatMap((one) => one.exp_samples.map(({ labels }) => labels))
      expect(fired).not.toEqual([])
      for (const labels of fired) expect(labels).toContain(firing(rule))
      expect(cases.filter((one) => one.exp_samples.length === 0)).not.toEqual([])
    },
  )

  it.each(rules)('$alert has a severity and says what to do', ({ labels, annotations }) => {
    expect(labels.severity).toMatch(/^(critical|warning)$/)
    expect(annotations.summary).not.toBe('')
    expect(annotations.description.length).toBeGreaterThan(100)
  })
})

describe('the dashboard', () => {
  it('has a different id for every panel', () => {
    const ids = dashboard.panels.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('has no panel that overlaps another one or the edge', () => {
    const overlaps = dashboard.panels.flatMap((one, index) =>
      dashboard.panels
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.title} and ${other.title}`),
    )
    expect(overlaps).toEqual([])
    expect(dashboard.panels.filter(({ gridPos: { x, w } }) => x < 0 || x + w > 24)).toEqual([])
  })

  it('has a description, a unit and the selected data source for every panel', () => {
    for (const { title, type, description, datasource, fieldConfig, options, targets } of panels) {
      expect([title, description]).toEqual([title, expect.stringMatching(/.{20}/)])
      expect([title, datasource?.uid]).toEqual([title, '${datasource}'])
      // A state has no unit.
      const unit = type === 'state-timeline' ? 'none' : fieldConfig?.defaults.unit
      expect([title, unit ?? options?.yAxis?.unit]).toEqual([title, expect.any(String)])
      const refIds = targets?.map(({ refId }) => refId) ?? []
      expect([title, new Set(refIds).size]).toEqual([title, Math.max(1, refIds.length)])
    }
  })

  it('uses all of its variables, and no other', () => {
    const used = JSON.stringify(panels).matchAll(/\$\{?(\w+)/g)
    const known = dashboard.templating.list.map(({ name }) => name)
    expect(new Set(Array.from(used, ([, name]) => name))).toEqual(
      new Set([...known, '__rate_interval']),
    )
  })
})

describe('the dashboard and the alerts', () => {
  const expressions = [...queries, ...rules.map(({ expr }) => expr)]

  it('use no metric that the server does not have', async () => {
    const { names } = await knownMetrics()
    const texts = [JSON.stringify(dashboard), ...expressions]
    const used = texts.flatMap((text) => text.match(/\b(?:rcs|nodejs|process)_\w+/g) ?? [])
    expect(used.filter((name) => !names.has(name))).toEqual([])
  })

  it('use no state, kind, result, outcome or code that the server does not have', async () => {
    const { labels } = await knownMetrics()
    const used = expressions.flatMap((text) =>
      Array.from(
        text.matchAll(/\b(state|kind|result|outcome|code)(?:=|!=|=~|!~)"([\w|]+)"/g),
        ([, label, values]) => values!.split('|').map((value) => `${label}="${value}"`),
      ).flat(),
    )
    expect(used.length).toBeGreaterThan(10)
    expect(used.filter((label) => !labels.has(label))).toEqual([])
  })
})
