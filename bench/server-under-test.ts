import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServerProcess, type ServerProcess } from './server-process.ts'

export interface RunningServer extends ServerProcess {
  readonly url: string
}

/** A server to measure: a program, and what is passed to it. */
export interface Contestant {
  readonly name: string
  readonly program: string
  readonly args?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** It asks the upstream for more addresses than operations do. */
  readonly fills?: boolean
}

/** What all the figures are compared with. */
export const ours = 'this server'

/** This server as it is shipped: `npm run bench` builds it first. */
export const shipped = 'dist/main.js'

/**
 * Everybody asks the upstream every time, unless what is remembered is what is measured. What is
 * answered is remembered all the same.
 */
const usual = {
  PORT: '0',
  CLIENT_ADDRESSES_PER_MINUTE: '1000000000',
  CACHE_TTL_ENABLED_SECONDS: '0',
  CACHE_TTL_DISABLED_SECONDS: '0',
}

/** Starts it, on a port of its own; resolves when it says that it listens. */
export async function startContestant(
  { program, args = [], environment = {} }: Contestant,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await startServerProcess(program, {
    args,
    environment: { ...usual, DATA_DIR: directory, ...environment, ...more },
    ready: /(?:Open |"url":")(http:\/\/[^\s"\\]+)/,
  })
  // The name resolves to an address of the other family first, where nobody listens.
  const url = server.printed[0]!.replace('//localhost:', '//127.0.0.1:')
  const stop = async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  return { ...server, url, stop }
}
