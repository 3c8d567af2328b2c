import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noiseOf, refusalOf } from '../../bench/noise/measure-noise.ts'
import { benchmarksPage } from '../../bench/report/benchmarks-page.ts'
import { markdownOf } from '../../bench/report/markdown.ts'
import { partNames } from '../../bench/report/part.ts'
import { withBenchTable } from '../../bench/report/readme-table.ts'
import { resultsFolder, storedParts } from '../../bench/report/results.ts'

const parts = storedParts(resultsFolder(false))

describe('bench/results', () => {
  it('has results of known parts only', () => {
    const names = readdirSync(resultsFolder(false)).filter((name) => name.endsWith('.json'))
    expect(names.toSorted()).toEqual(
      Object.keys(parts)
        .map((name) => `${name}.json`)
        .toSorted(),
    )
  })
})

describe('docs/benchmarks.md', () => {
  const page = readFileSync('docs/benchmarks.md', 'utf8')

  it('is what `npm run bench:docs` makes of bench/results', () => {
    expect(page).toBe(benchmarksPage(parts))
  })

  it('contains every table, chart and machine of the results', () => {
    for (const { result, machine, measuredAt } of Object.values(parts)) {
      for (const { title } of result.tables) expect(page).toContain(`### ${title}\n`)
      for (const { name } of result.charts) expect(page).toContain(`results/${name}.svg)`)
      expect(page).toContain(`- ${result.title}: ${measuredAt.slice(0, 10)}`)
      expect(page).toContain(`${machine.processor}, ${machine.coreCount} cores`)
      expect(page).toContain(`node ${machine.versions['node']}`)
    }
  })
})

describe('docs/benchmarks.md without the results of a part', () => {
  it('names the part', () => {
    const all = Object.fromEntries(partNames.map((name) => [name, parts.cost!]))
    expect(benchmarksPage(all)).not.toContain('Not measured yet')
    const { mixed: _, ...others } = all
    expect(benchmarksPage(others)).toContain('Not measured yet: `mixed`.')
  })
})

describe('the noise of the machine', () => {
  it('is the slower mean above the fastest piece', () => {
    const quiet = [
      [5, 5],
      [5, 5.2],
    ]
    const busy = [
      [5, 10],
      [10, 5],
    ]
    expect(noiseOf(quiet, quiet).spread).toBeCloseTo(0.01)
    expect(noiseOf(quiet, busy).spread).toBeCloseTo(0.5)
    expect(noiseOf(busy, quiet).spread).toBeCloseTo(0.5)
  })

  it('is too high for figures above a limit, and on a machine that was faster before', () => {
    const quiet = noiseOf([[5, 5.1]], [[5, 5]])
    expect(refusalOf(quiet, 4.9)).toBeUndefined()
    expect(refusalOf(quiet, Infinity)).toBeUndefined()
    expect(refusalOf(quiet, 3.5)).toContain('1.4×')
    expect(refusalOf(noiseOf([[5, 7]], [[5, 5]]), 5)).toContain('above 15 %')
  })

  it('shows a machine that is slower after a part than before it', () => {
    expect(noiseOf([[5, 5]], [[6, 6]]).spread).toBeCloseTo(0.2)
  })
})

describe("README's table of benchmarks", () => {
  const readme = readFileSync('README.md', 'utf8')

  it('is what `npm run bench:docs` makes of bench/results', () => {
    expect(readme).toBe(withBenchTable(readme, parts))
  })

  it('has five rows', () => {
    const [, section] = /<!-- bench -->(.*)<!-- \/bench -->/s.exec(readme)!
    expect(section!.trim().split('\n')).toHaveLength(2 + 5)
  })
})

describe('a part as Markdown', () => {
  const options = { level: 2, chartsPath: '' }
  const part = { title: 'Part', notes: [], tables: [], charts: [], raw: {} }
  const figure = (contestant: string, value: number) => ({ measured: 'x, ms', contestant, value })

  it('lists a contestant that is better by more than 5 %', () => {
    const figures = [figure('this server', 106), figure('Yoga', 100), figure('Apollo', 110)]
    expect(markdownOf({ ...part, figures }, options)).toBe(
      '## Part\n\nFigures in which this server is worse than a contestant:\n\n- x, ms: this server 106; Yoga 100',
    )
  })

  it('says that no contestant is better', () => {
    const figures = [figure('this server', 104), figure('Yoga', 100)]
    expect(markdownOf({ ...part, figures }, options)).toBe(
      '## Part\n\nNo contestant has a better figure than this server.',
    )
  })

  it('compares nothing without figures', () => {
    expect(markdownOf({ ...part, figures: [] }, options)).toBe('## Part')
  })
})
