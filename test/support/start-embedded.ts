import type { AddressInfo } from 'node:net'
import { createApp } from '../../src/app/app.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import type { Environment } from '../../src/config/read-environment.ts'
import { listen, stopListening } from '../../src/http/listen.ts'
import { afterTest } from './after-test.ts'
import { captureLog } from './capture-log.ts'
import { createClient } from './start-server.ts'

/** Starts a server without an account, and so with the embedded sandbox; ends with the test. */
export async function startEmbedded(environment: Environment = {}) {
  const config = loadConfig({ SANDBOX_SINGLE_LATENCY_MS: '0', ...environment })
  const app = await createApp(config, captureLog().log)
  const server = await listen(app.handler, { ...config.http, port: 0, host: '127.0.0.1' })
  afterTest(async () => {
    await stopListening(server)
    await app.close()
  })
  const { port } = server.address() as AddressInfo
  const { send } = createClient(`http://127.0.0.1:${port}/graphql`)
  /** The failure code of a number that always fails, by its last digits; `undefined` if it is found. */
  const codeOf = async (ending: string): Promise<unknown> => {
    const { errors } = await send(`{ device(address: "+999000000${ending}") { address } }`)
    return errors?.[0]?.extensions?.['code']
  }
  return { send, codeOf }
}
