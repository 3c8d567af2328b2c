let end: Promise<void> | undefined

/**
 * Resolves when the current turn of the event loop has read all input. Writing a response wakes up
 * its reader, which costs more than the rest of writing. Responses that are written one right after
 * the other wake up a client or proxy of several of them once.
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
