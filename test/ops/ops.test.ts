import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lastChecks, rules } from './alerts.ts'
import { dashboard, overlap, panels, queries } from './dashboard.ts'
import { metricNames } from './metric-names.ts'

const promtoolPath = ['/usr/bin/promtool', '/usr/local/bin/promtool'].find((path) =>
  existsSync(path),
)
if (promtoolPath === undefined) {
  process.stderr.write('\nNO PROMTOOL FOUND: the tests of the alert rules are SKIPPED.\n\n')
}

/** Rejects with what promtool prints, if it finds a fault. */
const promtool = (...args: string[]) => promisify(execFile)(promtoolPath!, args)

describe.skipIf(promtoolPath === undefined)('promtool', () => {
  it('accepts the alert rules', async () => {
    const { stdout } = await promtool('check', 'rules', 'ops/alerts.yml')
    expect(stdout).toContain(`SUCCESS: ${rules.length} rules found`)
  })

  it('sees every alert fire and stay silent as the unit tests say', async () => {
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

  it.each(rules)('$alert has a case in which it fires, and one in which it does not', (rule) => {
    const cases = lastChecks.filter(({ expr }) => expr === `${firing(rule)}}`)
    const fired = cases.flatMap((one) => one.exp_samples.map(({ labels }) => labels))
    expect(fired).not.toEqual([])
    for (const labels of fired) expect(labels).toContain(firing(rule))
    expect(cases.filter((one) => one.exp_samples.length === 0)).not.toEqual([])
  })

  it.each(rules)('$alert says how bad it is and what to do', ({ labels, annotations }) => {
    expect(labels.severity).toMatch(/^(critical|warning)$/)
    expect(annotations.summary).not.toBe('')
    expect(annotations.description.length).toBeGreaterThan(100)
  })
})

describe('the dashboard', () => {
  it('gives every panel an id of its own', () => {
    const ids = dashboard.panels.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('lays no panel over another, and none over the edge', () => {
    const overlaps = dashboard.panels.flatMap((one, index) =>
      dashboard.panels
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.title} and ${other.title}`),
    )
    expect(overlaps).toEqual([])
    expect(dashboard.panels.filter(({ gridPos: { x, w } }) => x < 0 || x + w > 24)).toEqual([])
  })

  it('gives every panel a description, a unit and queries to the chosen data source', () => {
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

  it('uses the variables it has, and no other', () => {
    const used = JSON.stringify(panels).matchAll(/\$\{?(\w+)/g)
    const known = dashboard.templating.list.map(({ name }) => name)
    expect(new Set(Array.from(used, ([, name]) => name))).toEqual(
      new Set([...known, '__rate_interval']),
    )
  })
})

describe('every metric', () => {
  const namesIn = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => text.match(/\b(?:rcs|nodejs|process)_\w+/g) ?? []))

  it('of dashboard and alerts is one that the server tells', async () => {
    const known = await metricNames()
    const used = namesIn([JSON.stringify(dashboard), ...rules.map(({ expr }) => expr)])
    expect([...used].filter((name) => !known.has(name))).toEqual([])
  })
})
