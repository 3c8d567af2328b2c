import { AsyncLocalStorage } from 'node:async_hooks'
import { onTestFinished, type TestContext } from 'vitest'

const contexts = new AsyncLocalStorage<TestContext>()

/** Runs `clean` after the test that calls this function. */
export function afterTest(clean: () => unknown): void {
  const register = contexts.getStore()?.onTestFinished ?? onTestFinished
  register(async () => void (await clean()))
}

/**
 * Wraps the function of an `it.concurrent.for` test. vitest itself does not know which of several
 * concurrent tests calls `onTestFinished`.
 */
export function concurrently<Case>(
  run: (case_: Case, context: TestContext) => Promise<void>,
): (case_: Case, context: TestContext) => Promise<void> {
  return (case_, context) => contexts.run(context, () => run(case_, context))
}
