import { z } from 'zod'
import { cache, jobs, sandbox, store, upstream, vendorAccount } from './lookup-variables.ts'
import { access, graphql, network, telemetry } from './server-variables.ts'

/**
 * Every variable that the server reads, with its rule, default, description and example. Error
 * messages, `.env.example` and `docs/reference/configuration.md` come from this table.
 */
export const variables = z.object({
  ...vendorAccount,
  ...network,
  ...access,
  ...graphql,
  ...upstream,
  ...cache,
  ...store,
  ...jobs,
  ...telemetry,
  ...sandbox,
})

export type VariableName = keyof typeof variables.shape
export type Values = z.output<typeof variables>

/** The sections of the documentation, in its order. */
export const sections: Readonly<Record<string, z.ZodRawShape>> = {
  'Kaleyra account': vendorAccount,
  Network: network,
  Access: access,
  GraphQL: graphql,
  'Calls to Kaleyra': upstream,
  Cache: cache,
  Store: store,
  'Bulk lookup jobs': jobs,
  'Log and traces': telemetry,
  'Embedded sandbox': sandbox,
}
