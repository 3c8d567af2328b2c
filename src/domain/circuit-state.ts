/** The states of the circuit breaker for all calls, with their descriptions in the schema. */
export const circuitStates = {
  CLOSED: 'Calls go through.',
  OPEN: 'Calls failed in a row: lookups fail at once.',
  HALF_OPEN: 'The pause after `OPEN` is over: one call tries whether the upstream answers.',
  THROTTLED: 'The upstream limits the rate of calls (HTTP 429): lookups wait.',
  LOCKED_OUT: 'The upstream refuses the account: lookups fail at once.',
} as const satisfies Record<string, string>

export type CircuitState = keyof typeof circuitStates
