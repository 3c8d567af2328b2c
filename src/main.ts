import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { collectDefaultMetrics } from 'prom-client'
import { type App, createApp } from './app.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { readEnvironment } from './read-environment.ts'
import { graphqlPath } from './server/graphql-server.ts'
import { listen, stopListening } from './server/listen.ts'
import { Log } from './server/log.ts'
import { ManifestError } from './server/persisted-operations.ts'

/** How long numbers under way are waited for, the answers with them, and everything. */
const drainMs = 12_000
const answerLimitMs = 13_500
const shutdownLimitMs = 14_500

const everywhere = new Set(['0.0.0.0', '::'])

/** Where a browser on this machine finds it. */
function urlOf({ host }: Pick<Config, 'host'>, port: number): string {
  const name = everywhere.has(host) || host === '127.0.0.1' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${graphqlPath}`
}

function greeting({ host, account, access }: Config, port: number, { sandbox }: App): string {
  const upstream = sandbox
    ? `No account is configured: every answer comes from the embedded sandbox at ${sandbox.url}.\n` +
      'Its carriers are called "Sandbox …"; nothing leaves this machine. Set KALEYRA_SID and KALEYRA_API_KEY for real answers.'
    : `Answers come from ${account?.baseUrl}, with the configured account.`
  const isOpen = everywhere.has(host) && access.allowAnonymous
  const warning = isOpen
    ? `ALLOW_ANONYMOUS=true: whoever reaches this machine can spend the account's lookups.\n`
    : ''
  return `${upstream}\n${warning}Open ${urlOf({ host }, port)}\n`
}

/** What is in force, in numbers and words; secrets are told as being set. */
function settingsOf(config: Config, port: number) {
  const { account, access, tracing, persistedOperations, bulk, upstream, http } = config
  return {
    node: process.version,
    listen: `${config.host}:${port}`,
    url: urlOf(config, port),
    upstream: account?.baseUrl ?? 'the embedded sandbox',
    account: account ? 'set' : 'none',
    clients: {
      tokens: access.tokens.map(({ name }) => name),
      jwtIssuer: access.jwt?.issuer,
      anonymous: access.allowAnonymous || (access.tokens.length === 0 && !access.jwt),
      addressesPerMinute: access.addressesPerMinute,
      corsOrigins: access.corsOrigins,
    },
    graphiql: config.graphiql,
    introspection: config.introspection,
    persistedOperations: persistedOperations && (persistedOperations.only ? 'only' : 'too'),
    tracing: tracing?.endpoint,
    maxAddressesPerOperation: config.maxAddressesPerOperation,
    maxPendingAddresses: config.maxPendingAddresses,
    requestDeadlineMs: config.requestDeadlineMs,
    bulk,
    limits: { ...upstream, ...http },
  }
}

async function start(): Promise<void> {
  const config = loadConfig(readEnvironment(new URL('../.env', import.meta.url), process.env))
  const log = new Log(config.logLevel)
  const app = await createApp(config, log)
  collectDefaultMetrics({ register: app.metrics.registry })
  const server = await listen(app.handler, { ...config, ...config.http })
  closeWithGrace({ delay: shutdownLimitMs, logger: false }, async ({ err }) => {
    if (err) log.unexpected(err)
    else log.stopping()
    await Promise.race([app.drain(drainMs), wait(answerLimitMs, undefined, { ref: false })])
    await stopListening(server)
    await app.close()
    log.flush()
  })
  const { port } = server.address() as AddressInfo
  if (!config.isProduction) process.stdout.write(greeting(config, port, app))
  log.started(settingsOf(config, port))
}

/** What went wrong outside of this program, in words; `undefined` for what is a bug. */
function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof ManifestError) return error.message
  const { syscall, code, message } = error as NodeJS.ErrnoException
  if (syscall === 'listen' || syscall === 'getaddrinfo') {
    return `HOST and PORT must name a place where this server can listen: ${message} (example: PORT=4001)`
  }
  if (code === 'EISDIR' || code === 'EACCES') return `.env cannot be read: ${code}`
  return undefined
}

try {
  await start()
} catch (error) {
  const explanation = explain(error)
  if (explanation === undefined) {
    const log = new Log('error')
    log.unexpected(error)
    log.flush()
  } else {
    process.stderr.write(`${explanation}\n`)
  }
  process.exit(1)
}
