import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each room of the house may import, besides itself. */
const rooms: Record<
  string,
  { readonly inside: readonly string[]; readonly packages: readonly string[] }
> = {
  domain: { inside: [], packages: [] },
  batching: { inside: ['domain'], packages: [] },
  cache: {
    inside: ['domain'],
    packages: ['lru-cache', 'dataloader', 'p-queue', 'node:timers/promises'],
  },
  store: { inside: ['domain'], packages: ['kysely', 'kysely/migration', 'pg', 'node:'] },
  upstream: { inside: ['domain'], packages: ['ky', 'undici', 'zod', 'node:'] },
  graphql: {
    inside: ['domain'],
    packages: ['graphql', '@pothos/core', '@graphql-tools/utils', 'dataloader'],
  },
  server: {
    inside: ['domain', 'graphql'],
    packages: [
      'graphql',
      'graphql-jit',
      'graphql-yoga',
      '@graphql-tools/executor',
      '@graphql-yoga/plugin-persisted-operations',
      '@graphql-yoga/render-graphiql',
      '@opentelemetry/api',
      '@opentelemetry/core',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-base',
      'cors',
      'jose',
      'lru-cache',
      'pino',
      'prom-client',
      'rate-limiter-flexible',
      'zod',
      'node:',
    ],
  },
  sandbox: { inside: ['domain/address.ts'], packages: ['zod', 'node:'] },
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
  const { inside, packages } = rooms[room]!
  if (!target.startsWith('.')) {
    return packages.some((name) => target === name || (name === 'node:' && target.startsWith(name)))
  }
  const path = normalize(join(dirname(file), target)).replace(/^src\//, '')
  return (
    path.startsWith(`${room}/`) ||
    inside.some((place) => path === place || path.startsWith(`${place}/`))
  )
}

describe('the import table', () => {
  it('knows every room', () => {
    const found = new Set(imports.map(({ room }) => room).filter((room) => !room.endsWith('.ts')))
    expect([...found].toSorted((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(rooms).toSorted((a, b) => a.localeCompare(b)),
    )
  })

  it('is kept', () => {
    const broken = imports.filter((one) => one.room in rooms && !isAllowed(one))
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('lets only the two main files touch the process', () => {
    const touching = globSync('src/**/*.ts').filter((file) =>
      /\bprocess\.|\bconsole\./.test(readFileSync(file, 'utf8')),
    )
    expect(touching.toSorted()).toEqual(['src/main.ts', 'src/sandbox/main.ts'])
  })
})
