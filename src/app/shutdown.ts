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

/** After this time the process ends, even if connections are still open. */
const shutdownMs = 14_500

/** The parts of the server that have started. */
export interface Started {
  app?: App
  server?: Server
}

interface ShutdownOptions {
  readonly log: Log
  /** Other processes listen on the same port. */
  readonly sharesPort: boolean
}

/**
 * At the first signal, completes the open operations, closes the connections and the store, writes
 * the rest of the log, and ends the process with code 0. During the start there is nothing to
 * complete, so it ends the process at once, also with code 0. A second signal ends it at once, with
 * code 1. An uncaught error ends it like a signal, also with code 1.
 */
export function shutDownOnSignal(started: Started, { log, sharesPort }: ShutdownOptions): void {
  closeWithGrace({ delay: shutdownMs, logger: false }, async ({ err }) => {
    const { app, server } = started
    // The other processes on the port get the new connections. A process that has the port alone
    // keeps listening and answers 503.
    if (sharesPort && server) stopAccepting(server)
    if (err) log.unexpected(err)
    else log.stopping()
    await Promise.race([app?.drain(drainMs), wait(responsesMs, undefined, { ref: false })])
    if (server) await stopListening(server)
    await app?.close()
    log.flush()
  })
}
