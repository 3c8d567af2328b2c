import { pino, type DestinationStream } from 'pino'

/** Lines are written together, each within a tenth of a second. */
const buffering = { dest: 1, sync: false, minLength: 8192, periodicFlush: 100 }

/** Characters that wait for a slow reader. Further lines are lost. */
const maxPendingCharacters = 16_000_000

/** Tries to write the last lines, a tenth of a second apart. */
const maxFlushTries = 5

export interface Output extends DestinationStream {
  /** Writes the pending lines unless the reader does not read. Later lines may be lost. */
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
  output.on('error', () => undefined) // there is no other place to report it
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
