import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder may import besides itself. `app` may import everything; nothing imports it. */
const folders: Record<
  string,
  { readonly folders: readonly string[]; readonly packages: readonly string[] }
> = {
  domain: { folders: [], packages: [] },
  config: { folders: ['domain'], packages: ['zod', 'node:'] },
  batching: { folders: ['domain'], packages: [] },
  cache: { folders: ['domain'], packages: ['lru-cache', 'dataloader', 'p-queue', 'node:'] },
  store: { folders: ['domain'], packages: ['kysely', 'kysely/migration', 'pg', 'node:'] },
  upstream: { folders: ['domain'], packages: ['ky', 'undici', 'zod', 'node:'] },
  graphql: {
    folders: ['domain'],
    packages: ['graphql', '@pothos/core', '@graphql-tools/utils', 'dataloader'],
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
    folders: ['domain', 'execution', 'telemetry'],
    packages: ['cors', 'jose', 'zod', 'graphql-yoga', '@graphql-yoga/render-graphiql', 'node:'],
  },
  sandbox: { folders: ['domain/address.ts'], packages: ['zod', 'node:'] },
}

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
}

const imports: Import[] = globSync('src/**/*.ts').flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  const targets = source.matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/g)
  return Array.from(targets, ([, target]) => ({
    file,
    folder: file.split('/')[1]!,
    target: target!,
  }))
})

function isAllowed({ file, folder, target }: Import): boolean {
  const { folders: others, packages } = folders[folder]!
  if (!target.startsWith('.')) {
    return packages.some((name) => target === name || (name === 'node:' && target.startsWith(name)))
  }
  const path = normalize(join(dirname(file), target)).replace(/^src\//, '')
  return [folder, ...others].some((place) => path === place || path.startsWith(`${place}/`))
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
