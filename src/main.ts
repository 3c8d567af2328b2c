import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { parseEnv } from 'node:util'
import closeWithGrace from 'close-with-grace'
import { type App, createApp } from './app.ts'
import { type Config, ConfigError, type Environment, loadConfig } from './config.ts'
import { listen, stopListening } from './server/listen.ts'
import { graphqlPath } from './server/graphql-server.ts'

const shutdownLimitMs = 15_000

/** The environment, completed from `.env` in the project's root where that exists. */
function readEnvironment(): Environment {
  const file = new URL('../.env', import.meta.url)
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  return { ...fromFile, ...process.env }
}

function greeting({ host }: Config, port: number, { sandbox }: App): string {
  const name = host.includes(':') ? `[${host}]` : host
  const url = `http://${name === '127.0.0.1' ? 'localhost' : name}:${port}${graphqlPath}`
  const upstream = sandbox
    ? `No account is configured: every answer comes from the embedded sandbox at ${sandbox.url}.\n` +
      'Its carriers are called "Sandbox …"; nothing leaves this machine. Set KALEYRA_SID and KALEYRA_API_KEY for real answers.'
    : 'Answers come from the vendor, with the configured account.'
  return `${upstream}\nOpen ${url}\n`
}

function reportUnexpected(error: unknown): void {
  // Only names and places: a message may hold whatever the failing code had in hand.
  const frames =
    error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : []
  const name = error instanceof Error ? error.name : typeof error
  process.stderr.write(`Unexpected ${name}\n${(frames ?? []).join('\n')}\n`)
}

async function start(): Promise<void> {
  const config = loadConfig(readEnvironment())
  const app = await createApp(config, reportUnexpected)
  const server = await listen(app.handler, config.port, config.host)
  closeWithGrace({ delay: shutdownLimitMs, logger: false }, async ({ err }) => {
    if (err) reportUnexpected(err)
    await stopListening(server)
    await app.close()
  })
  process.stdout.write(greeting(config, (server.address() as AddressInfo).port, app))
}

try {
  await start()
} catch (error) {
  const isExpected =
    error instanceof ConfigError || (error as NodeJS.ErrnoException).syscall === 'listen'
  if (isExpected) process.stderr.write(`${(error as Error).message}\n`)
  else reportUnexpected(error)
  process.exit(1)
}
