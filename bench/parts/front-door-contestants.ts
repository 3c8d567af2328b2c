import { type Contestant, thisServer } from '../servers/contestant.ts'

/** Servers that answer one device by variable, from a source that answers immediately. */
export const frontDoorContestants: readonly Contestant[] = [
  { name: thisServer, program: 'bench/contestants/server-instant.ts' },
  { name: 'Yoga', program: 'bench/contestants/bare-yoga.ts', args: ['instant'] },
  { name: 'Apollo Server', program: 'bench/contestants/apollo.js' },
  { name: 'Mercurius', program: 'bench/contestants/mercurius.js' },
  { name: 'Mercurius, compiled', program: 'bench/contestants/mercurius.js', args: ['jit'] },
  { name: 'node:http', program: 'bench/contestants/bare-http.ts' },
]
