import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowsOf, section, sorted, words } from '../docs/pages.ts'

/** What each folder may import besides itself. `app` may import everything; nothing imports it. */
const folders: Record<
  string,
  { readonly folders: readonly string[]; readonly packages: readonly string[] }
> = {
  domain: { folders: [], packages: [] },
  config: { folders: ['domain'], packages: ['zod', 'leven', 'ipaddr.js', 'node:'] },
  batching: { folders: ['domain'], packages: [] },
  cache: { folders: ['domain'], packages: ['lru-cache', 'p-queue', 'node:'] },
  lists: { folders: ['domain'], packages: ['p-queue', 'pg-boss', 'node:'] },
  files: {
    folders: ['domain'],
    packages: ['csv-stringify/sync', 'node:'],
  },
  numbers: { folders: ['domain'], packages: ['libphonenumber-js/max'] },
  store: { folders: ['domain'], packages: ['kysely', 'kysely/migration', 'pg', 'node:'] },
  upstream: { folders: ['domain'], packages: ['ky', 'undici', 'zod', 'node:'] },
  graphql: {
    folders: ['domain'],
    packages: [
      'graphql',
      '@pothos/core',
      '@pothos/plugin-relay',
      '@graphql-tools/utils',
      'dataloader',
    ],
  },
  telemetry: {
    folders: ['domain'],
    packages: [
      'pino',
      'prom-client',
      '@opentelemetry/api',
      '@opentelemetry/core',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-base',
      'node:',
    ],
  },
  execution: {
    folders: ['domain', 'graphql', 'telemetry'],
    packages: [
      'graphql',
      'graphql-yoga',
      '@graphql-tools/executor',
      'graphql-jit',
      'lru-cache',
      'node:',
    ],
  },
  http: {
    folders: ['domain', 'execution', 'files', 'telemetry'],
    packages: [
      'graphql',
      'cors',
      'ipaddr.js',
      'p-queue',
      'jose',
      'graphql-yoga',
      '@graphql-yoga/render-graphiql/graphiql',
      'node:',
    ],
  },
  sandbox: { folders: ['domain/address.ts'], packages: ['zod', 'node:'] },
  web: {
    folders: [],
    packages: [
      'react',
      'react-dom',
      'react-dom/client',
      'urql',
      'graphql-sse',
      '@tanstack/react-virtual',
      '@observablehq/plot',
    ],
  },
}

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
}

const imports: Import[] = globSync(['src/**/*.ts', 'web/src/**/*.{ts,tsx}']).flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  const targets = source.matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/g)
  return Array.from(targets, ([, target]) => ({
    file,
    folder: file.startsWith('web/') ? 'web' : file.split('/')[1]!,
    target: target!,
  }))
})

/** `name` is a package, or `node:` for all modules of Node. */
function isOfPackage({ target }: Import, name: string): boolean {
  return target === name || (name === 'node:' && target.startsWith(name))
}

/** `place` is a folder or a file of `src`. */
function isInPlace({ file, target }: Import, place: string): boolean {
  if (!target.startsWith('.')) return false
  const path = normalize(join(dirname(file), target)).replace(/^src\//, '')
  return path === place || path.startsWith(`${place}/`)
}

function isAllowed(one: Import): boolean {
  const { folders: others, packages } = folders[one.folder]!
  const isOfFolder = [one.folder, ...others].some((place) => isInPlace(one, place))
  return isOfFolder || packages.some((name) => isOfPackage(one, name))
}

/** How `architecture.md` names packages that it does not call by their names. */
const documentedNames: Readonly<Record<string, string>> = {
  'node:': 'Node',
  dataloader: 'DataLoader',
  '@pothos/core': 'Pothos',
  '@pothos/plugin-relay': 'Pothos',
  'csv-stringify/sync': 'csv-stringify',
  'kysely/migration': 'kysely',
  '@graphql-yoga/render-graphiql/graphiql': '@graphql-yoga/render-graphiql',
  'libphonenumber-js/max': 'libphonenumber-js',
  react: 'React',
  'react-dom': 'React',
  'react-dom/client': 'React',
}

function documentedName(name: string): string {
  return name.startsWith('@opentelemetry/') ? 'OpenTelemetry' : (documentedNames[name] ?? name)
}

function itemsOf(cell: string): string[] {
  return cell === '–' ? [] : sorted(cell.replaceAll('`', '').split(', '))
}

describe('the import table', () => {
  it('has a row for every folder', () => {
    const found = new Set(imports.map(({ folder }) => folder))
    expect([...found].toSorted((a, b) => a.localeCompare(b))).toEqual(
      [...Object.keys(folders), 'app', 'main.ts'].toSorted((a, b) => a.localeCompare(b)),
    )
  })

  it('allows every import', () => {
    const forbidden = imports.filter((one) => one.folder in folders && !isAllowed(one))
    expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('allows nothing that no file uses', () => {
    const unused = Object.entries(folders).flatMap(([folder, { folders: others, packages }]) => {
      const own = imports.filter((one) => one.folder === folder)
      return [
        ...others.filter((place) => !own.some((one) => isInPlace(one, place))),
        ...packages.filter((name) => !own.some((one) => isOfPackage(one, name))),
      ].map((name) => `${folder} does not import ${name}`)
    })
    expect(unused).toEqual([])
  })

  it('is the table of architecture.md', () => {
    const page = readFileSync('docs/explanation/architecture.md', 'utf8')
    const rows = rowsOf(section(page, '## Rooms')).map(([cell, , others, packages]) => [
      words(cell!)[0]!.replace('src/', ''),
      { folders: itemsOf(others!), packages: itemsOf(packages!) },
    ])
    const all = { folders: ['all'], packages: ['all'] }
    const table = Object.entries(folders).map(([folder, { folders: others, packages }]) => [
      folder,
      { folders: sorted(others), packages: sorted(new Set(packages.map(documentedName))) },
    ])
    const allowAll = { app: all, 'main.ts': all }
    expect(Object.fromEntries(rows)).toEqual({ ...Object.fromEntries(table), ...allowAll })
  })

  it('allows only the two main files to use `process` and `console`', () => {
    const users = globSync('src/**/*.ts').filter((file) =>
      /\b(?:process|console)\.\w/.test(readFileSync(file, 'utf8')),
    )
    expect(users.toSorted()).toEqual(['src/main.ts', 'src/sandbox/main.ts'])
  })
})

describe('imports', () => {
  it('have no cycles between files, including imports of types', () => {
    const targets = Map.groupBy(
      imports.filter(({ target }) => target.startsWith('.')),
      ({ file }) => file,
    )
    const next = (file: string) =>
      (targets.get(file) ?? []).map(({ target }) => normalize(join(dirname(file), target)))
    const finished = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      else if (!finished.has(file)) {
        for (const one of next(file)) visit(one, [...path, file])
        finished.add(file)
      }
    }
    for (const file of targets.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})
