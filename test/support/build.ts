import { build } from 'rolldown'
import config from '../../rolldown.config.ts'
import { buildPage } from '../../scripts/build-page.ts'

/** Builds the server and the page from the current sources, for the tests that start it as a process. */
export default async function buildOnce(): Promise<void> {
  await build(config)
  await buildPage()
}
