import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./', import.meta.url))

/**
 * Installs the other servers and the load generator if they are missing. They are not dependencies of
 * the project: only the benchmark needs them.
 */
export function installContestants(report: (line: string) => void): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return
  report(`Installing the contestants: npm ci in ${folder}`)
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci could not install the contestants')
}
