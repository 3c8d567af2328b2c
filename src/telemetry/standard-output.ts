import { pino, type DestinationStream } from 'pino'

/** A line is on standard output within a tenth of a second, with others where there are many. */
const inTheBackground = { dest: 1, sync: false, minLength: 8192, periodicFlush: 100 }

/** So much waits for who reads; further lines are lost. */
const mostWaiting = 16_000_000

/** At the end it is tried so often, a tenth of a second apart. */
const lastTries = 5

export interface Output extends DestinationStream {
  /** Writes what is not written yet, unless nobody reads it; what is written later may be lost. */
  readonly flushSync?: () => void
}

/**
 * Standard output, written without waiting for it. Whoever reads it may stop doing so: that must
 * neither take all memory nor keep this process from ending.
 */
export function standardOutput(): Output {
  let triesLeft = Infinity
  const output = pino.destination({
    ...inTheBackground,
    maxLength: mostWaiting,
    retryEAGAIN: () => triesLeft-- > 0,
  })
  output.on('error', () => undefined) // there is no other place to say so
  return {
    write: (line) => void output.write(line),
    flushSync: () => {
      triesLeft = lastTries
      try {
        output.flushSync()
      } catch {
        output.destroy()
      }
    },
  }
}
