import type { RequestListener } from 'node:http'
import { loadConfig } from '../src/config/load-config.ts'
import type { LookupSource } from '../src/domain/lookup-source.ts'
import { createLimiters } from '../src/app/limiters.ts'
import { createHttpServer } from '../src/app/http-server.ts'
import { Log } from '../src/telemetry/log.ts'
import { Metrics } from '../src/telemetry/metrics.ts'
import { noCache } from './no-cache.ts'

/** No budget is part of what is measured: every other default is as shipped. */
const environment = { CLIENT_ADDRESSES_PER_MINUTE: '1000000000' }

/**
 * This server's HTTP and GraphQL with everything that is on by default, limits, metrics and the log
 * included, over any source: what `createApp` puts on top of its pool. The one place in the
 * benchmarks that knows how.
 */
export async function createShippedStack(source: LookupSource): Promise<RequestListener> {
  const config = loadConfig({ ...environment, ...tried(process.env) })
  const { handler } = await createHttpServer(config, {
    source,
    admin: noCache,
    isUpstreamReady: () => true,
    metrics: new Metrics(),
    tracing: undefined,
    log: new Log(config.logLevel),
    createLimiter: createLimiters({}),
  })
  return handler
}

/** What may differ from the defaults, where something is to be tried. */
function tried({ API_TOKENS, LOG_LEVEL }: NodeJS.ProcessEnv) {
  return { API_TOKENS, LOG_LEVEL }
}
