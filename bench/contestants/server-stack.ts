import type { RequestListener } from 'node:http'
import { createHttpApi } from '../../src/app/http-api.ts'
import { createLimiters } from '../../src/app/limiters.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { TaskTurns } from '../../src/domain/task-turns.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { httpErrorCodes } from '../../src/http/http-error.ts'
import { Log } from '../../src/telemetry/log.ts'
import { Metrics } from '../../src/telemetry/metrics.ts'
import { createNationalNumbers } from '../../src/numbers/national-numbers.ts'
import { noCache } from '../no-cache.ts'
import { noActivity } from '../no-activity.ts'
import { noJobs } from '../no-jobs.ts'

/** The benchmark must not exhaust the budget. Everything else has its default. */
const environment = { CLIENT_ADDRESSES_PER_MINUTE: '1000000000' }

/**
 * This server's HTTP and GraphQL over any source, with everything that is on by default, including
 * limits, metrics and the log: the layers that `createApp` puts above the pool.
 */
export async function createServerStack(source: LookupSource): Promise<RequestListener> {
  const config = loadConfig({ ...environment, ...overrides(process.env) })
  const turns = new TaskTurns()
  const { handler } = await createHttpApi(config, {
    source,
    admin: noCache,
    jobs: noJobs,
    activity: noActivity,
    turns,
    numbersOf: createNationalNumbers(turns),
    isUpstreamReady: () => true,
    metrics: new Metrics({ rejectionCodes: httpErrorCodes }),
    tracing: undefined,
    log: new Log(config.logLevel),
    createLimiter: createLimiters({}),
  })
  return handler
}

/** The variables that may differ from their defaults, for experiments. */
function overrides({ API_TOKENS, LOG_LEVEL }: NodeJS.ProcessEnv) {
  return { API_TOKENS, LOG_LEVEL }
}
