import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServerProcess, type ServerProcess } from './server-process.ts'

export interface RunningServer extends ServerProcess {
  readonly url: string
}

/** A server to measure: a program with its arguments and environment. */
export interface Contestant {
  readonly name: string
  readonly program: string
  readonly args?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** It pads short batches: its upstream calls contain addresses that no operation looks up. */
  readonly isPadded?: boolean
}

/** The name of the contestant that all figures are compared with. */
export const thisServer = 'this server'

/** The program that `npm start` runs; `npm run bench` builds it first. */
export const builtServer = 'dist/main.js'

/**
 * Every lookup causes an upstream call, unless a part measures the cache. The servers still write
 * their answers to the cache and the store.
 */
const commonEnvironment = {
  PORT: '0',
  CLIENT_ADDRESSES_PER_MINUTE: '1000000000',
  CACHE_TTL_ENABLED_SECONDS: '0',
  CACHE_TTL_DISABLED_SECONDS: '0',
}

/** Starts a contestant on a free port. Resolves when it listens. */
export async function startContestant(
  { program, args = [], environment = {} }: Contestant,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await startServerProcess(program, {
    args,
    environment: { ...commonEnvironment, DATA_DIR: directory, ...environment, ...more },
    ready: /(?:Open |"url":")(http:\/\/[^\s"\\]+)/,
  })
  // `localhost` resolves to the IPv6 address first, on which the servers do not listen.
  const url = server.printed[0]!.replace('//localhost:', '//127.0.0.1:')
  const stop = async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  return { ...server, url, stop }
}

/** Starts all contestants for `measure`, and stops them also when it throws. */
export async function withServers<Result>(
  contestants: readonly Contestant[],
  environment: Readonly<Record<string, string>>,
  measure: (servers: readonly RunningServer[]) => Promise<Result>,
): Promise<Result> {
  const servers: RunningServer[] = []
  try {
    for (const one of contestants) servers.push(await startContestant(one, environment))
    return await measure(servers)
  } finally {
    for (const server of servers) await server.stop()
  }
}
