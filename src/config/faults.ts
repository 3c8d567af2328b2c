import type { z } from 'zod'
import { isLoopback, type Rule } from './rules.ts'
import { type VariableName, variables } from './variables.ts'

/** Environment variables as they come: all text. */
type Environment = Readonly<Record<string, string | undefined>>

/** What each variable is wrong about by itself. */
export function valueFaults(error: z.ZodError | undefined, set: Environment): string[] {
  const names = new Set(error?.issues.map((issue) => issue.path[0] as VariableName))
  return [...names].map((name) => {
    const { rule, isSecret } = ruleOf(name)
    const got = isSecret ? '' : `, got ${JSON.stringify(set[name])}`
    return `${name} must be ${rule}${got} (${exampleOf(name)})`
  })
}

/** What variables are wrong about together; those that are wrong by themselves are left out. */
export function commonFaults(set: Environment): string[] {
  return [
    ...accountFaults(set),
    ...accessFaults(set),
    ...jwtFaults(set),
    ...orderFault(set, 'UPSTREAM_BULK_MIN_SIZE', 'UPSTREAM_BULK_MAX_SIZE'),
    ...orderFault(set, 'MAX_ADDRESSES_PER_OPERATION', 'CLIENT_ADDRESSES_PER_MINUTE'),
    ...missing(set, ['PERSISTED_OPERATIONS_ONLY'], ['PERSISTED_OPERATIONS']),
  ]
}

/** The account is all or nothing: half of one would quietly be the sandbox. */
function accountFaults(set: Environment): string[] {
  const names = ['KALEYRA_SID', 'KALEYRA_API_KEY', 'KALEYRA_BASE_URL'] as const
  return missing(set, names, ['KALEYRA_SID', 'KALEYRA_API_KEY'])
}

/** Whoever verifies signatures only would take the tokens of every application of the issuer. */
function jwtFaults(set: Environment): string[] {
  const names = ['JWT_JWKS_URI', 'JWT_ISSUER', 'JWT_AUDIENCE'] as const
  return missing(set, names, names)
}

function missing(
  set: Environment,
  given: readonly VariableName[],
  needed: readonly VariableName[],
): string[] {
  const there = given.filter((name) => set[name])
  if (there.length === 0) return []
  const verb = there.length === 1 ? 'is' : 'are'
  return needed
    .filter((name) => !set[name])
    .map(
      (name) =>
        `${name} is missing, though ${there.join(' and ')} ${verb} set (${exampleOf(name)})`,
    )
}

/** Whoever reaches the server can spend the account's lookups. */
function accessFaults(set: Environment): string[] {
  const host = variables.shape.HOST.safeParse(set['HOST']).data
  const isKnown = Boolean(set['API_TOKENS'] ?? set['JWT_JWKS_URI'])
  if (host === undefined || isLoopback(host) || isKnown || set['ALLOW_ANONYMOUS'] === 'true')
    return []
  return [
    `HOST=${host} lets others than this machine ask, so they have to say who they are: set API_TOKENS (${exampleOf('API_TOKENS')}) or JWT_JWKS_URI, or let everybody in with ALLOW_ANONYMOUS=true`,
  ]
}

type NumberName = {
  [Name in VariableName]: z.output<(typeof variables.shape)[Name]> extends number ? Name : never
}[VariableName]

function orderFault(set: Environment, lesser: NumberName, greater: NumberName): string[] {
  const least = variables.shape[lesser].safeParse(set[lesser]).data
  const most = variables.shape[greater].safeParse(set[greater]).data
  if (least === undefined || most === undefined || least <= most) return []
  return [`${lesser} must be at most ${greater}, got ${least} and ${most} (${exampleOf(lesser)})`]
}

function exampleOf(name: VariableName): string {
  return `example: ${name}=${ruleOf(name).example}`
}

function ruleOf(name: VariableName): Rule {
  return variables.shape[name].meta() as unknown as Rule
}
