let end: Promise<void> | undefined

/**
 * Resolves when this turn of the event loop has read what has arrived. To write an answer wakes who
 * waits for it, which costs more than the rest of writing it; answers written one right after the
 * other wake a client or proxy of several of them once.
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
