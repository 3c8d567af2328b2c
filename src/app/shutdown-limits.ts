/** How long numbers under way are waited for, the answers with them, and everything. */
export const drainMs = 12_000
export const answerLimitMs = 13_500
export const shutdownLimitMs = 14_500
