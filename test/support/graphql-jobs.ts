import { expect } from 'vitest'
import type { createClient } from './start-server.ts'

type Send = ReturnType<typeof createClient>['send']

export interface ShownJob {
  readonly id: string
  readonly state: string
  readonly [field: string]: unknown
}

const createMutation = `mutation ($input: CreateBulkLookupJobInput!) {
  createBulkLookupJob(input: $input) { id state }
}`

/** Creates a job. Its fields are `id` and `state`. */
export async function createJob(send: Send, input: object, headers = {}): Promise<ShownJob> {
  const { data, errors } = await send<{ createBulkLookupJob: ShownJob }>(
    createMutation,
    { input },
    headers,
  )
  expect(errors).toBeUndefined()
  return data.createBulkLookupJob
}

/** The code of the error of a job that is not created. */
export async function createError(send: Send, input: object, headers = {}) {
  const { errors } = await send(createMutation, { input }, headers)
  return errors?.map(({ message, extensions }) => [extensions?.['code'], message])
}

/** Reads fields of a job. */
export async function readJob(send: Send, id: string, fields: string): Promise<ShownJob> {
  const query = `query ($id: ID!) { bulkLookupJob(id: $id) { id state ${fields} } }`
  const { data, errors } = await send<{ bulkLookupJob: ShownJob }>(query, { id })
  expect(errors).toBeUndefined()
  return data.bulkLookupJob
}

/** Changes the state of a job. Returns the new state, or the code of the error. */
export async function changeJob(send: Send, name: string, id: string) {
  const query = `mutation ($id: ID!) { ${name}BulkLookupJob(id: $id) { state } }`
  const { data, errors } = await send<Record<string, ShownJob | null>>(query, { id })
  return data[`${name}BulkLookupJob`]?.state ?? errors?.[0]?.extensions?.['code']
}

/** Waits until a job has a state. Reads fields of the job then. */
export async function waitForState(send: Send, id: string, state: string, fields = '') {
  await expect.poll(async () => (await readJob(send, id, '')).state).toBe(state)
  return readJob(send, id, fields)
}
