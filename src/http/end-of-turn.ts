let end: Promise<void> | undefined

/**
 * Resolves at the end of the current turn of the event loop, after all input is read. A write
 * wakes up the client or proxy that reads it, and this costs more than the rest of writing. If
 * several responses for one reader are written together, they wake it up once.
 */
export function endOfTurn(): Promise<void> {
  end ??= new Promise((resolve) => {
    setImmediate(() => {
      end = undefined
      resolve()
    })
  })
  return end
}
