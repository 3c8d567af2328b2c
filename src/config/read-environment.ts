import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import type { Environment } from './load-config.ts'

/**
 * The environment, completed from a file of `NAME=value` lines where that exists. A variable that
 * the environment has goes before the same one in the file, an empty one too. Throws what reading
 * throws.
 */
export function readEnvironment(file: URL, environment: Environment): Environment {
  if (!existsSync(file)) return environment
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  return { ...parseEnv(text), ...environment }
}
