import type { Config } from './config.ts'
import { Crew } from './crew.ts'
import { explain } from './explain.ts'
import { serve } from './serve.ts'

/** One of several processes. What keeps it from starting is said by the primary, once for all. */
export async function runWorker(config: Config, program: NodeJS.Process): Promise<void> {
  const crew = new Crew(program)
  try {
    await serve(config, program, crew)
  } catch (error) {
    const explanation = explain(error)
    if (explanation === undefined) throw error
    crew.tell({ kind: 'FAILED', explanation }, () => program.exit(1))
  }
}
