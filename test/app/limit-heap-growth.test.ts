import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const source = new URL('../../src/app/limit-heap-growth.ts', import.meta.url).href

/** Replaces long-lived objects for a while. Prints the largest size of the heap in MB. */
const program = `
const { limitHeapGrowth } = await import(${JSON.stringify(source)})
if (process.env.LIMIT === 'yes') limitHeapGrowth(process.execArgv)
const kept = []
let peak = 0
for (let count = 0; count < 4_000_000; count++) {
  kept[count % 300_000] = { count, list: [count, count], text: 'x' + count }
  if (count % 50_000 === 0) peak = Math.max(peak, process.memoryUsage().heapTotal)
}
console.log(peak / 1e6)`

async function peakMegabytes(limit: 'yes' | 'no', flags: readonly string[] = []): Promise<number> {
  const args = [...flags, '--input-type=module', '--eval', program]
  const env = { ...process.env, LIMIT: limit, NODE_OPTIONS: '' }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  return Number(stdout)
}

describe('limitHeapGrowth', () => {
  it('keeps the heap smaller than by default', async () => {
    const [limited, byDefault] = [await peakMegabytes('yes'), await peakMegabytes('no')]
    expect(limited).toBeLessThan(0.8 * byDefault)
  })

  it.each([['--heap-growing-percent=300'], ['--heap_growing_percent=300']])(
    'does not override %s',
    async (flag) => {
      const [chosen, limited] = [await peakMegabytes('yes', [flag]), await peakMegabytes('yes')]
      expect(chosen).toBeGreaterThan(1.2 * limited)
    },
  )

  it('changes nothing if the limit of the heap is low', async () => {
    const flags = ['--max-old-space-size=1000']
    const [asked, byDefault] = [await peakMegabytes('yes', flags), await peakMegabytes('no', flags)]
    expect(asked).toBeGreaterThan(0.9 * byDefault)
  })
})
