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

/** The maximum number of tries to write the last lines, a tenth of a second apart. */
const maxFlushTries = 5

export interface Output extends DestinationStream {
  /** Writes the pending lines, unless the reader has stopped reading. Later lines may be lost. */
  readonly flushSync?: () => void
}

/**
 * Standard output, written asynchronously. If its reader stops reading, the process neither runs out
 * of memory nor hangs at its end. If it `isShared` with other processes, lines up to 4 KB stay whole.
 */
export function standardOutput({ isShared = false } = {}): Output {
  let triesLeft = Infinity
  const output = pino.destination({
    ...buffering,
    ...(isShared && sharedBuffering),
    maxLength: maxPendingCharacters,
    retryEAGAIN: () => triesLeft-- > 0,
  })
  output.on('error', () => undefined) // there is no other output that could report it
  return {
    write: (line) => void output.write(line),
    flushSync: () => {
      triesLeft = maxFlushTries
      try {
        output.flushSync()
      } catch {
        output.destroy()
      }
    },
  }
}
