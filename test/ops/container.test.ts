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

/** The command of an instruction in exec form, a JSON list. */
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
    const copied = copies(finalStage).flatMap(({ sources }) => sources)
    const known = new Set([...fromContext, 'dist'].map((source) => `/app/${source}`))
    expect(copied.filter((source) => !known.has(source))).toEqual([
      '/libatomic/',
      '/runtime/node',
      '/data',
    ])
  })

  it('uses the Node version of package.json', () => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>
    }
    const version = /^ARG NODE_VERSION=(.*)$/m.exec(text)?.[1]
    expect(new Set(Object.values(optionalDependencies))).toEqual(new Set([version]))
    expect(process.versions.node).toBe(version)
    expect(text).toContain('npm ci --ignore-scripts')
    expect(text).not.toMatch(/^(?!#).*--omit=optional/m)
  })

  it('runs as a user other than root, without a shell', () => {
    expect(text).toMatch(/^FROM \S+:nonroot$/m)
    expect(finalStage.find((one) => one.getKeyword() === 'USER')?.getArgumentsContent()).toMatch(
      /^[1-9]\d*:[1-9]\d*$/,
    )
    expect(finalStage.map((one) => one.getKeyword())).not.toContain('RUN')
  })

  it('starts the same program as npm start, with existing files', () => {
    const [node, ...rest] = commandOf('ENTRYPOINT')
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: { start: string }
    }
    expect(`node ${rest.join(' ')}`).toBe(scripts.start)
    expect(text).toContain(`COPY --from=build /runtime/node .${node!.replace(/^\/app/, '')}\n`)
    expect(existsSync(rest[0]!)).toBe(true)
  })

  it('has a health check that succeeds while the server runs and fails after its end', async () => {
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
  it('admits the copied files and nothing else, so neither .env nor .git', () => {
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
    'publishes the port of %s on the loopback interface only, and drops all rights',
    (_, one) => {
      expect(one.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:(\d+):\1$/)])
      expect(one.cap_drop).toEqual(['ALL'])
      expect(one.security_opt).toEqual(['no-new-privileges:true'])
      expect(one.image).not.toMatch(/:latest$/)
    },
  )

  it('starts the server alone, read-only and with tokens, and gives it time to shut down', () => {
    const { server, ...others } = services
    expect(server.profiles).toBeUndefined()
    for (const { profiles } of Object.values(others)) expect(profiles).toEqual(['monitoring'])
    expect(server.read_only).toBe(true)
    expect(server.environment?.['API_TOKENS']).toMatch(/^\$\{API_TOKENS:\?/)
    expect(Number.parseInt(server.stop_grace_period!, 10)).toBeGreaterThan(15)
  })

  it('mounts existing files', () => {
    const sources = Object.values(services).flatMap((one) =>
      (one.volumes ?? []).map((volume) => volume.split(':')[0]!),
    )
    const missing = sources.filter((source) => !(source in volumes) && !existsSync(source))
    expect(missing).toEqual([])
  })

  it('connects Grafana to Prometheus, and Prometheus to the server', () => {
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
