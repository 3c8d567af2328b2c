/** The client that sent an operation, as authentication identified it. */
export interface Client {
  /** For logs: the name of its token, or a pseudonym. */
  readonly name: string
  /**
   * Identifies the client: each has its own budget, and its own turn in the pool. Never log it: it may
   * contain a network address.
   */
  readonly key: string
  /** Whether the client can erase cached answers. */
  readonly mayErase: boolean
}
