import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./contestants/', import.meta.url))

/** Other servers and the load generator are no dependencies of this one: they come when needed. */
export function installContestants(report: (line: string) => void): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return
  report(`INSTALLING the servers to compare with (npm ci in ${folder})`)
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('the servers to compare with could not be installed')
}
