import { Agent } from 'undici'

/** The sockets of one credential. No other credential uses them, and they can be replaced. */
export class Connections {
  #agent = new Agent()

  /** Node's own `fetch` on these sockets. It accepts undici's dispatcher, but its types do not. */
  readonly fetch: typeof fetch = (input, init) =>
    fetch(input, { ...init, dispatcher: this.#agent } as RequestInit)

  /** Uses new sockets from now on. The old ones close when the calls in flight on them end. */
  renew(): void {
    const old = this.#agent
    this.#agent = new Agent()
    void old.close()
  }

  /** Aborts every call in flight and closes every socket. */
  close(): Promise<void> {
    return this.#agent.destroy()
  }
}
