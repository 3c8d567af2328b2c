import { AsyncLocalStorage } from 'node:async_hooks'
import { onTestFinished, type TestContext } from 'vitest'

const contexts = new AsyncLocalStorage<TestContext>()

/** Runs `clean` after the test that calls this function. */
export function afterTest(clean: () => unknown): void {
  const register = contexts.getStore()?.onTestFinished ?? onTestFinished
  register(async () => void (await clean()))
}

/**
 * Wraps the function of a test that runs at the same time as others. vitest does not know which of
 * them calls `onTestFinished`.
 */
export function concurrent<Parameters extends readonly unknown[]>(
  run: (...parameters: Parameters) => Promise<void>,
): (...parameters: Parameters) => Promise<void> {
  return (...parameters) => contexts.run(parameters.at(-1) as TestContext, run, ...parameters)
}
