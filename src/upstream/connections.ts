import { Agent, EnvHttpProxyAgent } from 'undici'
import type { ProxyEnvironment } from '../domain/proxy-environment.ts'

/** The sockets of one credential. No other credential uses them, and they can be replaced. */
export class Connections {
  readonly #proxy: ProxyEnvironment | undefined
  #agent: Agent | EnvHttpProxyAgent

  /** Without `proxy` the calls use no proxy. */
  constructor(proxy?: ProxyEnvironment) {
    this.#proxy = proxy
    this.#agent = createAgent(proxy)
  }

  /** Node's own `fetch` on these sockets. It accepts undici's dispatcher, but its types do not. */
  readonly fetch: typeof fetch = (input, init) =>
    fetch(input, { ...init, dispatcher: this.#agent } as RequestInit)

  /** Uses new sockets from now on. The old ones close when the calls in flight on them end. */
  renew(): void {
    const old = this.#agent
    this.#agent = createAgent(this.#proxy)
    void old.close()
  }

  /** Aborts every call in flight and closes every socket. */
  close(): Promise<void> {
    return this.#agent.destroy()
  }
}

/** If an option is `undefined`, undici reads it from the environment of the process. */
function createAgent(proxy: ProxyEnvironment | undefined): Agent | EnvHttpProxyAgent {
  if (proxy === undefined) return new Agent()
  const { HTTP_PROXY: httpProxy = '', HTTPS_PROXY: httpsProxy = '', NO_PROXY: noProxy = '' } = proxy
  return new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy })
}
