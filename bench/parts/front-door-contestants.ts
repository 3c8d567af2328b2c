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

/** The others as people run them: with what this server also has. */
export const contestantsAsRun: readonly Contestant[] = [
  { name: 'Apollo Server, as run', program: 'bench/contestants/apollo-as-run.js' },
  { name: 'Mercurius, compiled, as run', program: 'bench/contestants/mercurius-as-run.js' },
]
