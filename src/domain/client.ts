/** The client that sent an operation, as authentication identified it. */
export interface Client {
  /** For logs: the name of its token, or a pseudonym. */
  readonly name: string
  /** The key of its address budget. Never log it: it may contain a network address. */
  readonly budgetKey: string
}
