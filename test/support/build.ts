import { build } from 'rolldown'
import config from '../../rolldown.config.ts'

/** Builds the bundle from the current sources, for the tests that start it as a process. */
export default async function buildOnce(): Promise<void> {
  await build(config)
}
