import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Copy, DockerfileParser, type Instruction } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { startBoth } from '../support/start-server.ts'

const text = readFileSync('Dockerfile', 'utf8')
const instructions = DockerfileParser.parse(text).getInstructions()
const starts = instructions.flatMap((one, index) => (one.getKeyword() === 'FROM' ? [index] : []))
const finalStage = instructions.slice(starts.at(-1))

const wordsOf = (one: Instruction) => one.getArguments().map((word) => word.getValue())

/** What an instruction runs, in the form of a JSON list. */
function commandOf(keyword: string): string[] {
  const one = finalStage.find((candidate) => candidate.getKeyword() === keyword)
  return JSON.parse(/\[.*\]$/s.exec(one?.getRawArgumentsContent() ?? '')![0]) as string[]
}

function copies(stage: readonly Instruction[]) {
  return stage
    .filter((one): one is Copy => one instanceof Copy)
    .map((one) => ({
      from: one
        .getFlags()
        .find((flag) => flag.getName() === 'from')
        ?.getValue(),
      sources: wordsOf(one).slice(0, -1),
    }))
}

const fromContext = copies(instructions)
  .filter(({ from }) => from === undefined)
  .flatMap(({ sources }) => sources)

describe('the Dockerfile', () => {
  it('passes a linter', () => {
    expect(validate(text)).toEqual([])
  })

  it('copies only what exists', () => {
    expect(fromContext.filter((source) => !existsSync(source))).toEqual([])
    const arrived = copies(finalStage).flatMap(({ sources }) => sources)
    const known = new Set([...fromContext, 'dist'].map((source) => `/app/${source}`))
    expect(arrived.filter((source) => !known.has(source))).toEqual([
      '/libatomic/',
      '/runtime/node',
      '/data',
    ])
  })

  it('takes the Node that package.json brings', () => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>
    }
    const version = /^ARG NODE_VERSION=(.*)$/m.exec(text)?.[1]
    expect(new Set(Object.values(optionalDependencies))).toEqual(new Set([version]))
    expect(process.versions.node).toBe(version)
    expect(text).toContain('npm ci --ignore-scripts')
    expect(text).not.toMatch(/^(?!#).*--omit=optional/m)
  })

  it('runs as a user that is not root, without a shell', () => {
    expect(text).toMatch(/^FROM \S+:nonroot$/m)
    expect(finalStage.find((one) => one.getKeyword() === 'USER')?.getArgumentsContent()).toMatch(
      /^[1-9]\d*:[1-9]\d*$/,
    )
    expect(finalStage.map((one) => one.getKeyword())).not.toContain('RUN')
  })

  it('starts what npm start starts, with files that are there', () => {
    const [node, ...rest] = commandOf('ENTRYPOINT')
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: { start: string }
    }
    expect(`node ${rest.join(' ')}`).toBe(scripts.start)
    expect(text).toContain(`COPY --from=build /runtime/node .${node!.replace(/^\/app/, '')}\n`)
    expect(existsSync(rest[0]!)).toBe(true)
  })

  it('has a health check that tells a server that runs from one that does not', async () => {
    const { url, close } = await startBoth()
    const [node, ...rest] = commandOf('HEALTHCHECK')
    expect(node).toBe(commandOf('ENTRYPOINT')[0])
    const exitCode = () =>
      new Promise((resolve) => {
        const env = { ...process.env, PORT: new URL(url).port }
        execFile(process.execPath, rest, { env }, (error) => resolve(error?.code ?? 0))
      })
    expect(await exitCode()).toBe(0)
    await close()
    expect(await exitCode()).toBe(1)
  })
})

describe('.dockerignore', () => {
  it('lets in what is copied and nothing else, so neither .env nor .git', () => {
    const lines = readFileSync('.dockerignore', 'utf8').split('\n')
    const [first, ...others] = lines.filter((line) => line !== '' && !line.startsWith('#'))
    expect(first).toBe('*')
    expect(new Set(others)).toEqual(new Set(fromContext.map((source) => `!${source}`)))
  })
})

interface Service {
  readonly ports: readonly string[]
  readonly volumes?: readonly string[]
  readonly image: string
  readonly profiles?: readonly string[]
  readonly read_only?: boolean
  readonly cap_drop: readonly string[]
  readonly security_opt: readonly string[]
  readonly environment?: Record<string, string>
  readonly stop_grace_period?: string
}

describe('compose.yaml', () => {
  const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8')) as {
    services: Record<'server' | 'prometheus' | 'grafana', Service>
    volumes: object
  }

  it.each(Object.entries(services))(
    'gives %s a port of this machine only, and no rights',
    (_, one) => {
      expect(one.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:(\d+):\1$/)])
      expect(one.cap_drop).toEqual(['ALL'])
      expect(one.security_opt).toEqual(['no-new-privileges:true'])
      expect(one.image).not.toMatch(/:latest$/)
    },
  )

  it('starts the server alone, read-only, with tokens, and lets it end in peace', () => {
    const { server, ...others } = services
    expect(server.profiles).toBeUndefined()
    for (const { profiles } of Object.values(others)) expect(profiles).toEqual(['monitoring'])
    expect(server.read_only).toBe(true)
    expect(server.environment?.['API_TOKENS']).toMatch(/^\$\{API_TOKENS:\?/)
    expect(Number.parseInt(server.stop_grace_period!, 10)).toBeGreaterThan(15)
  })

  it('mounts files that are there', () => {
    const sources = Object.values(services).flatMap((one) =>
      (one.volumes ?? []).map((volume) => volume.split(':')[0]!),
    )
    const missing = sources.filter((source) => !(source in volumes) && !existsSync(source))
    expect(missing).toEqual([])
  })

  it('tells Prometheus and Grafana of each other and of the server', () => {
    const read = (file: string) => parse(readFileSync(file, 'utf8')) as unknown
    expect(read('ops/prometheus.yml')).toMatchObject({
      rule_files: ['alerts.yml'],
      scrape_configs: [
        {
          authorization: { credentials_file: '/run/secrets/metrics_token' },
          static_configs: [{ targets: ['server:4000'] }],
        },
      ],
    })
    expect(read('ops/grafana-datasource.yml')).toMatchObject({
      datasources: [{ url: 'http://prometheus:9090' }],
    })
    const folder = (
      read('ops/grafana-dashboards.yml') as { providers: { options: { path: string } }[] }
    ).providers[0]!.options.path
    expect(services.grafana.volumes).toContainEqual(
      expect.stringContaining(`./ops/grafana-dashboard.json:${folder}/`),
    )
  })
})
