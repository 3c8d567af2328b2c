import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import type { App } from './app.ts'
import { stopAccepting, stopListening } from '../http/listen.ts'
import type { Log } from '../telemetry/log.ts'

/** After this time pending lookups fail with `DEADLINE`. */
const drainMs = 12_000

/** After this time the server closes connections whose responses are not complete. */
const responsesMs = 13_500

/** After this time the process ends, whatever is still open. */
const shutdownMs = 14_500

interface Running {
  readonly app: App
  readonly server: Server
  readonly log: Log
  /** Other processes listen on the same port. */
  readonly sharesPort: boolean
}

/**
 * Ends the process in order at the first signal, with code 0: completes open operations, then
 * closes connections, stores and the log. A second signal ends it at once, with code 1. An uncaught
 * error ends it like a signal, also with code 1.
 */
export function shutDownOnSignal({ app, server, log, sharesPort }: Running): void {
  closeWithGrace({ delay: shutdownMs, logger: false }, async ({ err }) => {
    // Other processes then get the new connections. Without them, this process answers 503.
    if (sharesPort) stopAccepting(server)
    if (err) log.unexpected(err)
    else log.stopping()
    await Promise.race([app.drain(drainMs), wait(responsesMs, undefined, { ref: false })])
    await stopListening(server)
    await app.close()
    log.flush()
  })
}
