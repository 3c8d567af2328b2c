import { setGlobalProxyFromEnv } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics } from 'prom-client'
import type { Config } from '../config/load-config.ts'
import { isUpload } from '../http/job-routes.ts'
import { listen } from '../http/listen.ts'
import { Log } from '../telemetry/log.ts'
import { standardOutput } from '../telemetry/standard-output.ts'
import { createApp } from './app.ts'
import { type Started, shutDownOnSignal } from './shutdown.ts'
import { settingsOf, startupBanner } from './startup-banner.ts'

/** Starts the server. It runs until a signal ends the process. Rejects when the start fails. */
export async function serve(config: Config, program: NodeJS.Process): Promise<void> {
  const { host, port, reusePort, maxConnections, trustedProxies, shutdownDelayMs } = config.http
  const log = new Log(config.logLevel, standardOutput({ isShared: reusePort }))
  // Node reads these variables too, but not from `.env`.
  if (config.proxy) setGlobalProxyFromEnv({ ...config.proxy })
  // The start can wait 20 s for another process, and a signal ends the start too.
  const started: Started = {}
  shutDownOnSignal(started, { program, log, sharesPort: reusePort, delayMs: shutdownDelayMs })
  try {
    const { handler, metrics } = (started.app = await createApp(config, log))
    started.server = await listen(handler, {
      host,
      port,
      reusePort,
      maxConnections,
      trustedProxies,
      isUpload,
      onRefusedConnection: (limit) => metrics.connectionRefused(limit),
    })
  } catch (error) {
    await log.flush()
    throw error
  }
  const { app, server } = started
  collectDefaultMetrics({ register: app.metrics.registry })
  const bound = server.address() as AddressInfo
  if (!config.isProduction) {
    program.stdout.write(startupBanner(config, bound.port, app.sandboxUrl))
  }
  log.started(settingsOf(config, bound.port, program.version))
  const fault = await app.checkAccount()
  if (fault !== undefined) log.notice(fault)
}
