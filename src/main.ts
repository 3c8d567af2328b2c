import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { type App, createApp } from './app.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { readEnvironment } from './read-environment.ts'
import { listen, stopListening } from './server/listen.ts'
import { graphqlPath } from './server/front-door.ts'

/** How long numbers under way are waited for, the answers with them, and everything. */
const drainMs = 12_000
const answerLimitMs = 13_500
const shutdownLimitMs = 14_500

function greeting({ host, account }: Config, port: number, { sandbox }: App): string {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const name = isEverywhere || host === '127.0.0.1' ? 'localhost' : host
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}${graphqlPath}`
  const upstream = sandbox
    ? `No account is configured: every answer comes from the embedded sandbox at ${sandbox.url}.\n` +
      'Its carriers are called "Sandbox …"; nothing leaves this machine. Set KALEYRA_SID and KALEYRA_API_KEY for real answers.'
    : `Answers come from ${account?.baseUrl}, with the configured account.`
  const warning = isEverywhere
    ? `HOST=${host}: whoever reaches this machine can spend the account's lookups.\n`
    : ''
  return `${upstream}\n${warning}Open ${url}\n`
}

function report(sentence: string): void {
  process.stderr.write(`${new Date().toISOString()} ${sentence}\n`)
}

function reportUnexpected(error: unknown): void {
  // Only names and places: a message may hold whatever the failing code had in hand.
  const frames =
    error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : []
  const name = error instanceof Error ? error.name : typeof error
  process.stderr.write(`Unexpected ${name}\n${(frames ?? []).join('\n')}\n`)
}

async function start(): Promise<void> {
  const config = loadConfig(readEnvironment(new URL('../.env', import.meta.url), process.env))
  const app = await createApp(config, {
    onUnexpectedError: reportUnexpected,
    onNotice: report,
  })
  const server = await listen(app.handler, config.port, config.host)
  closeWithGrace({ delay: shutdownLimitMs, logger: false }, async ({ err }) => {
    if (err) reportUnexpected(err)
    else
      process.stdout.write(
        'Ending when the open operations are answered; ask again to end at once.\n',
      )
    await Promise.race([app.drain(drainMs), wait(answerLimitMs, undefined, { ref: false })])
    await stopListening(server)
    await app.close()
  })
  process.stdout.write(greeting(config, (server.address() as AddressInfo).port, app))
}

/** What went wrong outside of this program, in words; `undefined` for what is a bug. */
function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message
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
  if (explanation === undefined) reportUnexpected(error)
  else process.stderr.write(`${explanation}\n`)
  process.exit(1)
}
