import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os'

export interface Machine {
  readonly processor: string
  readonly coreCount: number
  readonly memoryGigabytes: number
  readonly system: string
  /** Of Node, of this server's main dependencies, and of the contestants. */
  readonly versions: Readonly<Record<string, string>>
}

const measuredPackages = {
  '../..': ['graphql', 'graphql-yoga', '@pothos/core', 'dataloader', 'undici'],
  '../contestants': [
    'graphql',
    '@apollo/server',
    'mercurius',
    'graphql-jit',
    'fastify',
    'autocannon',
  ],
}

/** Describes this machine and the installed versions. */
export function describeMachine(): Machine {
  const versions = Object.entries(measuredPackages).flatMap(([folder, names]) =>
    names.map((name) => [
      folder === '../contestants' && name === 'graphql' ? 'graphql (Apollo, Mercurius)' : name,
      versionOf(folder, name),
    ]),
  )
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    coreCount: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    versions: { node: process.version, ...Object.fromEntries(versions) },
  }
}

function versionOf(folder: string, name: string): string {
  const file = new URL(`./${folder}/node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
