import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const html = readFileSync('dist/web/index.html', 'utf8')

/** The scripts that the browser loads before the page works: those of the HTML, and what they import. */
function firstScripts(): Set<string> {
  const found = new Set<string>()
  const add = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    const source = readFileSync(`dist/web/assets/${name}`, 'utf8')
    for (const [, imported] of source.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      add(imported!)
  }
  for (const [, name] of html.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)) add(name!)
  return found
}

const sizeOf = (name: string, ending: string) => statSync(`dist/web/assets/${name}${ending}`).size

describe('the first load of the page', () => {
  it('has at most 150 KB of compressed JavaScript, also for browsers without brotli', () => {
    const scripts = [...firstScripts()]
    const sum = (ending: string) =>
      scripts.reduce((total, name) => {
        const isSmall = sizeOf(name, '') < 1000 // such files have no compressed copy
        return total + sizeOf(name, isSmall ? '' : ending)
      }, 0)
    expect(sum('')).toBeGreaterThan(200_000)
    expect(sum('.br')).toBeLessThan(150_000)
    expect(sum('.gz')).toBeLessThan(150_000)
  })

  it('leaves the charts and the live view for later', () => {
    const scripts = [...firstScripts()].join(' ')
    expect(scripts).toMatch(/\bindex-/)
    expect(scripts).not.toMatch(/plot|activity/)
  })

  it('has no script or style in the HTML, and only relative addresses', () => {
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/)
    const addresses = Array.from(
      html.matchAll(/(?:src|href)="([^"]+)"/g),
      ([, address]) => address!,
    )
    expect(addresses.length).toBeGreaterThan(2)
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
  })
})
