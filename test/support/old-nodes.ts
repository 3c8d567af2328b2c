import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

const directories = [...(process.env['PATH'] ?? '').split(':'), '/usr/local/bin', '/usr/bin']

/** The installed programs of Node that are too old for this server; on many machines there are none. */
export const oldNodes = [...new Set(directories.flatMap(nodesIn))].filter((path) => {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return Number.parseInt(stdout.slice(1), 10) < 26
})

function nodesIn(directory: string): string[] {
  const path = join(directory, 'node')
  return existsSync(path) ? [realpathSync(path)] : []
}
