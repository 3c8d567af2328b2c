import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { collectDefaultMetrics } from 'prom-client'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { type Crew, signalsOfPrimary } from './crew.ts'
import { greeting, settingsOf } from './greeting.ts'
import { listen, stopListening } from './server/listen.ts'
import { Log } from './server/log.ts'
import { standardOutput } from './server/standard-output.ts'
import { answerLimitMs, drainMs, shutdownLimitMs } from './shutdown-limits.ts'
import { shareOf } from './worker-share.ts'

/**
 * Answers until it is told to end: by a signal or, as one of several processes that are one server,
 * by its crew.
 */
export async function serve(config: Config, program: NodeJS.Process, crew?: Crew): Promise<void> {
  const log = new Log(config.logLevel, standardOutput({ isShared: crew !== undefined }))
  const share = crew ? shareOf(config) : config
  const app = await createApp(share, log, crew)
  collectDefaultMetrics({ register: app.metrics.registry })
  const server = await listen(app.handler, { ...share, ...share.http })
  let saysSo = crew === undefined
  const skip = crew ? signalsOfPrimary : []
  const closing = closeWithGrace({ delay: shutdownLimitMs, logger: false, skip }, async (why) => {
    if (why.err) log.unexpected(why.err)
    else if (saysSo) log.stopping()
    await Promise.race([app.drain(drainMs), wait(answerLimitMs, undefined, { ref: false })])
    await stopListening(server)
    await app.close()
    log.flush()
  })
  const greet = () => {
    const { port } = server.address() as AddressInfo
    if (!config.isProduction) program.stdout.write(greeting(config, port, app.sandboxUrl))
    log.started(settingsOf(config, port, program.version))
  }
  if (crew === undefined) return greet()
  crew.onStop((stop) => {
    saysSo = stop.saysSo
    closing.close()
  })
  crew.on('GREET', greet)
  crew.tell({ kind: 'STARTED' })
}
