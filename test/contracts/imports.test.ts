import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each room may import besides itself. `app` may import everything, and nothing imports it. */
const rooms: Record<
  string,
  { readonly rooms: readonly string[]; readonly packages: readonly string[] }
> = {
  domain: { rooms: [], packages: [] },
  config: { rooms: ['domain'], packages: ['zod', 'node:'] },
  batching: { rooms: ['domain'], packages: [] },
  cache: { rooms: ['domain'], packages: ['lru-cache', 'dataloader', 'p-queue', 'node:'] },
  store: { rooms: ['domain'], packages: ['kysely', 'kysely/migration', 'pg', 'node:'] },
  upstream: { rooms: ['domain'], packages: ['ky', 'undici', 'zod', 'node:'] },
  graphql: {
    rooms: ['domain'],
    packages: ['graphql', '@pothos/core', '@graphql-tools/utils', 'dataloader'],
  },
  telemetry: {
    rooms: ['domain'],
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
    rooms: ['domain', 'graphql', 'telemetry'],
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
    rooms: ['domain', 'execution', 'telemetry'],
    packages: ['cors', 'jose', 'zod', 'graphql-yoga', '@graphql-yoga/render-graphiql', 'node:'],
  },
  sandbox: { rooms: ['domain/address.ts'], packages: ['zod', 'node:'] },
}

interface Import {
  readonly file: string
  readonly room: string
  readonly target: string
}

const imports: Import[] = globSync('src/**/*.ts').flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  const targets = source.matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/g)
  return Array.from(targets, ([, target]) => ({ file, room: file.split('/')[1]!, target: target! }))
})

function isAllowed({ file, room, target }: Import): boolean {
  const { rooms: others, packages } = rooms[room]!
  if (!target.startsWith('.')) {
    return packages.some((name) => target === name || (name === 'node:' && target.startsWith(name)))
  }
  const path = normalize(join(dirname(file), target)).replace(/^src\//, '')
  return [room, ...others].some((place) => path === place || path.startsWith(`${place}/`))
}

describe('the import table', () => {
  it('has a row for every room', () => {
    const found = new Set(imports.map(({ room }) => room))
    expect([...found].toSorted((a, b) => a.localeCompare(b))).toEqual(
      [...Object.keys(rooms), 'app', 'main.ts'].toSorted((a, b) => a.localeCompare(b)),
    )
  })

  it('holds', () => {
    const broken = imports.filter((one) => one.room in rooms && !isAllowed(one))
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('leaves the process to the two main files', () => {
    const touching = globSync('src/**/*.ts').filter((file) =>
      /\b(?:process|console)\.\w/.test(readFileSync(file, 'utf8')),
    )
    expect(touching.toSorted()).toEqual(['src/main.ts', 'src/sandbox/main.ts'])
  })
})

describe('imports', () => {
  it('make no circle between files, types included', () => {
    const targets = Map.groupBy(
      imports.filter(({ target }) => target.startsWith('.')),
      ({ file }) => file,
    )
    const next = (file: string) =>
      (targets.get(file) ?? []).map(({ target }) => normalize(join(dirname(file), target)))
    const finished = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      else if (!finished.has(file)) {
        for (const one of next(file)) visit(one, [...path, file])
        finished.add(file)
      }
    }
    for (const file of targets.keys()) visit(file, [])
    expect(circles).toEqual([])
  })
})
