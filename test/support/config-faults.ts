import { ConfigError, loadConfig } from '../../src/config/load-config.ts'
import type { Environment } from '../../src/config/read-environment.ts'

/** The faults of a configuration; none if it is valid. */
export function faultsOf(environment: Environment): readonly string[] {
  try {
    loadConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}
