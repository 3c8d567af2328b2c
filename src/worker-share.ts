import type { Config } from './config.ts'

/** What one of several processes may take of what is there for the whole server. */
export function shareOf(config: Config): Config {
  const { workerCount, upstream, http } = config
  const maxInFlight = Math.floor(upstream.maxInFlight / workerCount)
  const maxConnections = Math.ceil(http.maxConnections / workerCount)
  return {
    ...config,
    upstream: { ...upstream, maxInFlight },
    http: { ...http, maxConnections },
    maxPendingAddresses: Math.ceil(config.maxPendingAddresses / workerCount),
  }
}
