import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** Environment variables: all values are text. An empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Returns the environment with the variables that only the file has: `NAME=value` lines, if the
 * file exists. A variable of the environment takes precedence, also when it is empty. Throws the
 * error of a file that cannot be read.
 */
export function readEnvironment(file: URL, environment: Environment): Environment {
  if (!existsSync(file)) return environment
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  return { ...parseEnv(text), ...environment }
}
