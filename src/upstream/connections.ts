import { Agent } from 'undici'

/** The sockets of one credential: it shares none with another, and can be rid of them. */
export class Connections {
  #agent = new Agent()

  /**
   * Node's own `fetch` over these sockets; it takes undici's dispatcher, though its types do not
   * say so.
   */
  readonly fetch: typeof fetch = (input, init) =>
    fetch(input, { ...init, dispatcher: this.#agent } as RequestInit)

  /** Uses new sockets from now on; the old ones end with the calls that are under way on them. */
  renew(): void {
    const old = this.#agent
    this.#agent = new Agent()
    void old.close()
  }

  /** Ends every call under way, and every socket. */
  close(): Promise<void> {
    return this.#agent.destroy()
  }
}
