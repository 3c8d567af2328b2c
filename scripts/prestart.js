/**
 * Runs before `npm start`: builds dist/ if it is missing or older than its sources. An older build
 * starts where nothing can be built: without development dependencies, or in a read-only folder.
 *
 * Plain JavaScript without packages, because it must also run on an older Node.
 */
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = [
  'src',
  'web',
  'rolldown.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** The reason why this Node cannot run the server, or `undefined`. */
function wrongNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const required = engines.node.replace('>=', '')
  const { node } = process.versions
  if (node.localeCompare(required, undefined, { numeric: true }) >= 0) return undefined
  return `This server needs Node ${required} or newer, and this is Node ${node}. Run "npm ci" first: it installs the right Node for "npm start".`
}

/** When a file, or the newest file of a folder, was changed; 0 if it does not exist. */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}

/** The reason why nothing can be built here, or `undefined`. */
function buildObstacle() {
  const dist = join(root, 'dist')
  try {
    accessSync(existsSync(dist) ? dist : root, constants.W_OK)
  } catch ({ code }) {
    return `the folder is not writable (${code})`
  }
  try {
    import.meta.resolve('rolldown')
    import.meta.resolve('vite')
  } catch {
    return 'the build needs the development dependencies ("npm ci" without --omit=dev)'
  }
  return undefined
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

const fault = wrongNode()
if (fault !== undefined) fail(fault)
const builtAt = changedAt(join(root, 'dist/main.js'))
const isUpToDate = sources.every((name) => changedAt(join(root, name)) <= builtAt)
if (!isUpToDate) {
  const obstacle = buildObstacle()
  if (obstacle === undefined) await import('./build.ts')
  else if (builtAt > 0) {
    process.stderr.write(
      `dist/ is older than its sources, but ${obstacle}: starting it as it is.\n`,
    )
  } else {
    fail(`The server is not built, and ${obstacle}.`)
  }
}
