import { serverAudits } from 'graphql-http'
import { expect, it } from 'vitest'
import { startBoth } from '../support/start-server.ts'

/** The server does not accept operations by GET: numbers do not belong in URLs. */
const rulesAboutGet = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
]

it('follows every rule of GraphQL over HTTP except those about GET', async () => {
  const { url } = await startBoth()
  const audits = serverAudits({ url, fetchFn: fetch })
  const results = await Promise.all(audits.map((audit) => audit.fn()))
  const broken = results.filter(({ status }) => status !== 'ok')
  expect(results).toHaveLength(61)
  expect(broken.map(({ name }) => name)).toEqual(rulesAboutGet)
})
