/**
 * Runs a function whose errors have no stacks. An operation can have a thousand errors, whose stacks take
 * longer than the rest of the errors. Responses never contain stacks.
 */
export function withoutStacks<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
