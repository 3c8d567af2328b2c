import { build } from 'rolldown'
import config from '../../rolldown.config.ts'

/** Processes that tests start run what is shipped, so it is made of what is there. */
export default async function buildOnce(): Promise<void> {
  await build(config)
}
