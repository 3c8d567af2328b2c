import { fileURLToPath } from 'node:url'
import { build, preview } from '../../../examples/react/node_modules/vite/dist/node/index.js'
import { afterTest } from '../../support/after-test.ts'

const root = fileURLToPath(new URL('../../../examples/react', import.meta.url))

/** Builds the React example once. */
export async function buildPage(): Promise<void> {
  await build({ root, logLevel: 'error' })
}

/** Serves the built page and forwards `/graphql` to the server, from one origin over HTTP/1.1. */
export async function startPage(serverUrl: string): Promise<string> {
  const proxy = { '/graphql': { target: new URL(serverUrl).origin, changeOrigin: true } }
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, proxy } })
  afterTest(() => server.close())
  return server.resolvedUrls!.local[0]!
}
