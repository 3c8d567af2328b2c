import { pino, type DestinationStream } from 'pino'

/** Lines are written in groups. Each line is written within a tenth of a second. */
const buffering = { dest: 1, sync: false, minLength: 8192, periodicFlush: 100 }

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
 * of memory nor hangs at its end.
 */
export function standardOutput(): Output {
  let triesLeft = Infinity
  const output = pino.destination({
    ...buffering,
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
