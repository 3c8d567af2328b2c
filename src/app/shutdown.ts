import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { stopAccepting, stopListening } from '../http/listen.ts'
import type { Log } from '../telemetry/log.ts'
import type { App } from './app.ts'
import { Deadline } from './deadline.ts'
import { exitNow } from './exit-now.ts'

/** After this time pending lookups fail with `DEADLINE`. */
const drainMs = 12_000

/** After this time the server closes connections whose responses are not complete. */
const responsesMs = 13_000

/** After this time the process writes the rest of the log and ends, even if a step hangs. */
const shutdownMs = 14_000

/** The parts of the server that have started. */
export interface Started {
  app?: App
  server?: Server
}

interface ShutdownOptions {
  readonly program: NodeJS.Process
  readonly log: Log
  /** Other processes listen on the same port. */
  readonly sharesPort: boolean
  /** How long the server accepts operations after the first signal, while `/ready` says 503. */
  readonly delayMs: number
}

/**
 * At the first signal, completes the open operations, closes the connections and the store, writes
 * the rest of the log, and ends the process with code 0. Nothing that hangs delays the end. During
 * the start there is nothing to complete, so it ends the process at once, also with code 0. A second
 * signal ends it at once, with code 1. An uncaught error ends it like a signal, without the delay
 * and with code 1.
 */
export function shutDownOnSignal(started: Started, options: ShutdownOptions): void {
  const { program, log, delayMs } = options
  const end = async (code: 0 | 1) => {
    await log.flush()
    exitNow(program, code)
  }
  const onSecondSignal = () => exitNow(program, 1)
  const hooks = { onSecondSignal, onSecondError: onSecondSignal }
  closeWithGrace({ delay: false, logger: false, ...hooks }, async ({ err }) => {
    if (err) log.unexpected(err)
    else if (started.app && started.server && delayMs > 0) {
      log.stoppingAfter(delayMs)
      started.app.announceDrain()
      await wait(delayMs)
    }
    if (!err) log.stopping()
    const deadline = new Deadline(shutdownMs)
    await deadline.limit(stop(started, deadline, options))
    await end(err ? 1 : 0)
  })
}

async function stop(
  { app, server }: Started,
  deadline: Deadline,
  { sharesPort }: ShutdownOptions,
): Promise<void> {
  // The other processes on the port get the new connections. A process that has the port alone
  // keeps listening and answers 503.
  if (sharesPort && server) stopAccepting(server)
  if (app) await deadline.limit(app.drain(drainMs), responsesMs)
  if (server) await stopListening(server)
  await app?.close(deadline)
}
