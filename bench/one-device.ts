import { type Contestant, ours, type RunningServer, startContestant } from './server-under-test.ts'

/** Servers of one device by variable, from a source that answers at once. */
export const frontDoorContestants: readonly Contestant[] = [
  { name: ours, program: 'bench/contestants/shipped-instant.ts' },
  { name: 'Yoga', program: 'bench/contestants/bare-yoga.ts', args: ['instant'] },
  { name: 'Apollo Server', program: 'bench/contestants/apollo.js' },
  { name: 'Mercurius', program: 'bench/contestants/mercurius.js' },
  { name: 'Mercurius, compiled', program: 'bench/contestants/mercurius.js', args: ['jit'] },
  { name: 'node:http', program: 'bench/contestants/bare-http.ts' },
]

export const oneDevice = JSON.stringify({
  query:
    'query ($address: String!) { device(address: $address) { address rcsEnabled carrierId carrierStatus } }',
  variables: { address: '+999500000001' },
})

/** The answer of a server that has no upstream. */
const instantAnswer = {
  address: '+999500000001',
  rcsEnabled: true,
  carrierId: 'Sandbox Amber',
  carrierStatus: 'ACTIVE',
}

export function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** A wrong answer would be timed as a fast one. */
export async function checkOneDevice({ name }: Contestant, url: string): Promise<void> {
  const response = await post(url, oneDevice)
  const text = await response.text()
  const { data } = JSON.parse(text) as { data?: { device?: object } }
  const isRight = JSON.stringify(data?.device) === JSON.stringify(instantAnswer)
  if (response.status !== 200 || !isRight) {
    throw new Error(`${name} answers HTTP ${response.status} ${text.slice(0, 300)}`)
  }
}

/** Starts all, and hands them over; ends them whatever happens. */
export async function withServers<Result>(
  contestants: readonly Contestant[],
  environment: Readonly<Record<string, string>>,
  measure: (servers: readonly RunningServer[]) => Promise<Result>,
): Promise<Result> {
  const servers: RunningServer[] = []
  try {
    for (const one of contestants) servers.push(await startContestant(one, environment))
    return await measure(servers)
  } finally {
    for (const server of servers) await server.stop()
  }
}
