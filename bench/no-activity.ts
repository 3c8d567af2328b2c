import type { ActivitySource } from '../src/domain/activity.ts'

/** A server whose activity ends at once. */
export const noActivity: ActivitySource = {
  async *watch() {},
}
