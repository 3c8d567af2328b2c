import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics } from 'prom-client'
import { createApp } from './app.ts'
import type { Config } from '../config/load-config.ts'
import { listen } from '../http/listen.ts'
import { shutDownOnSignal } from './shutdown.ts'
import { settingsOf, startupBanner } from './startup-banner.ts'
import { Log } from '../telemetry/log.ts'
import { standardOutput } from '../telemetry/standard-output.ts'

/** Starts the server. It runs until a signal ends the process. Rejects when the start fails. */
export async function serve(config: Config, program: NodeJS.Process): Promise<void> {
  const log = new Log(config.logLevel, standardOutput())
  const app = await createApp(config, log)
  collectDefaultMetrics({ register: app.metrics.registry })
  const { host, port, reusePort, maxConnections } = config.http
  const server = await listen(app.handler, { host, port, reusePort, maxConnections })
  shutDownOnSignal({ app, server, log, sharesPort: reusePort })
  const bound = server.address() as AddressInfo
  if (!config.isProduction) {
    program.stdout.write(startupBanner(config, bound.port, app.sandboxUrl))
  }
  log.started(settingsOf(config, bound.port, program.version))
}
