import { GraphQLError } from 'graphql'
import { JobError } from '../domain/job-error.ts'

/** Turns a `JobError` into an error of the response. */
export async function jobErrors<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof JobError)) throw error
    const { code, message } = error
    const retryable = code === 'JOBS_UNAVAILABLE' || code === 'JOB_LIMIT'
    throw new GraphQLError(message, { extensions: { code, retryable } })
  }
}

/** Throws a `GraphQLError` that names the rule if it is broken. */
export function checkArgument(isValid: boolean, rule: string): void {
  if (isValid) return
  throw new GraphQLError(rule, { extensions: { code: 'BAD_USER_INPUT' } })
}
