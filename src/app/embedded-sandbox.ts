import type { Account, Config } from '../config/load-config.ts'
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts'

/** The upstream of a server that has no account. */
export function startEmbeddedSandbox(config: Config): Promise<Sandbox> {
  const { maxInFlight } = config.totalTimeoutMs
  return startSandbox({ ...config.sandbox, limits: config.bulk, maxInFlight })
}

export function accountOf({ url, sid, apiKey }: Pick<Sandbox, 'url' | 'sid' | 'apiKey'>): Account {
  return { baseUrl: url, sid, apiKey }
}
