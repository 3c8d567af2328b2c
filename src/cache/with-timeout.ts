/** Settles as `result` does, or rejects after so many milliseconds. */
export async function withTimeout<Result>(
  result: Promise<Result>,
  withinMs: number,
): Promise<Result> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`not within ${withinMs} ms`)), withinMs)
  try {
    return await Promise.race([result, late.promise])
  } finally {
    clearTimeout(timer)
    result.catch(() => undefined) // it may fail when nobody waits any more
  }
}
