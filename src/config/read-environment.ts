import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** Environment variables: all values are text. An empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Sets the variable that means the same as Node's flag `--use-env-proxy`, if the flag is set. */
export function withNodeFlags(environment: Environment, execArgv: readonly string[]): Environment {
  const flags = [...execArgv, ...(environment['NODE_OPTIONS'] ?? '').split(/\s+/)]
  if (!flags.includes('--use-env-proxy')) return environment
  return { ...environment, NODE_USE_ENV_PROXY: '1' }
}

/**
 * Adds the variables of a file with `NAME=value` lines to the environment. A variable of the
 * environment takes precedence, even if it is empty. The file may be absent. Throws if it exists
 * and cannot be read.
 */
export function readEnvironment(file: URL, environment: Environment): Environment {
  if (!existsSync(file)) return environment
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  return { ...parseEnv(text), ...environment }
}
