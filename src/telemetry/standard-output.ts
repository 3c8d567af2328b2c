import { setTimeout as wait } from 'node:timers/promises'
import { pino, type DestinationStream } from 'pino'

/** Lines are written in groups. Each line is written within a tenth of a second. */
const buffering = { dest: 1, sync: false, minLength: 8192, periodicFlush: 100 }

/**
 * The kernel writes up to this number of bytes to a pipe in one piece, so that lines of several
 * processes do not mix (PIPE_BUF of Linux).
 */
const sharedBuffering = { maxWrite: 4096, minLength: 2048 }

/** The maximum number of characters that wait for a slow reader. Further lines are lost. */
const maxPendingCharacters = 16_000_000

export interface Output extends DestinationStream {
  /** Resolves when the pending lines are written, when their reader has gone, or after `withinMs`. */
  readonly flush?: (withinMs: number) => Promise<void>
}

/**
 * Standard output, written asynchronously. If its reader stops reading, the process neither runs out
 * of memory nor hangs at its end. If it `isShared` with other processes, lines up to 4 KB stay whole.
 */
export function standardOutput({ isShared = false } = {}): Output {
  const output = pino.destination({
    ...buffering,
    ...(isShared && sharedBuffering),
    maxLength: maxPendingCharacters,
  })
  output.on('error', () => undefined) // there is no other output that could report it
  const flushOnce = () =>
    new Promise<void>((resolve) => {
      output.once('error', () => resolve())
      output.flush(() => resolve())
    })
  return {
    write: (line) => void output.write(line),
    // A synchronous write would block the process for as long as the reader does not read.
    flush: async (withinMs) => {
      // A flush during a write ends with that write. The second one writes the lines after it.
      const flushed = flushOnce().then(flushOnce)
      await Promise.race([flushed, wait(withinMs, undefined, { ref: false })])
    },
  }
}
