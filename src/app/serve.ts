import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { collectDefaultMetrics } from 'prom-client'
import { createApp } from './app.ts'
import type { Config } from '../config/load-config.ts'
import { startupBanner, settingsOf } from './startup-banner.ts'
import { listen, stopListening } from '../http/listen.ts'
import { Log } from '../telemetry/log.ts'
import { standardOutput } from '../telemetry/standard-output.ts'
import { answerLimitMs, drainMs, shutdownLimitMs } from './shutdown-limits.ts'

/**
 * Serves until a signal ends the process.
 */
export async function serve(config: Config, program: NodeJS.Process): Promise<void> {
  const log = new Log(config.logLevel, standardOutput())
  const app = await createApp(config, log)
  collectDefaultMetrics({ register: app.metrics.registry })
  const server = await listen(app.handler, { ...config, ...config.http })
  closeWithGrace({ delay: shutdownLimitMs, logger: false }, async (why) => {
    if (why.err) log.unexpected(why.err)
    else log.stopping()
    await Promise.race([app.drain(drainMs), wait(answerLimitMs, undefined, { ref: false })])
    await stopListening(server)
    await app.close()
    log.flush()
  })
  const { port } = server.address() as AddressInfo
  if (!config.isProduction) program.stdout.write(startupBanner(config, port, app.sandboxUrl))
  log.started(settingsOf(config, port, program.version))
}
