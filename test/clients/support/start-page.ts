import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root, startCommand } from '../../support/start-process.ts'

const cwd = `${root}examples/react`
const vite = 'node_modules/vite/bin/vite.js'

/** Builds the React example. */
export async function buildPage(): Promise<void> {
  await promisify(execFile)(process.execPath, [vite, 'build'], { cwd })
}

/**
 * Serves the React example and forwards `/graphql` to the server, from one origin over HTTP/1.1: as it
 * is built (`preview`), or from its sources (`dev`), as its `npm start` does.
 */
export async function startPage(serverUrl: string, command: 'dev' | 'preview'): Promise<string> {
  const { prints } = startCommand(process.execPath, {
    args: [vite, command, '--port', '0', '--host', '127.0.0.1'],
    environment: { RCS_LOOKUP_URL: serverUrl, NO_COLOR: '1', FORCE_COLOR: undefined },
    cwd,
  })
  const [, url] = await prints(/Local: +(http\S+)/)
  return url!
}
