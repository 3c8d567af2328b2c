import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { startFront } from '../support/start-front.ts'
import { startBoth } from '../support/start-server.ts'

const number = '999200000000'

describe('an error', () => {
  it.each([
    [
      'an unquoted variable',
      {
        query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }',
        variables: { a: [Number(number)] },
      },
    ],
    ['an unquoted literal', { query: `{ device(address: ${number}) { address } }` }],
    ['a wrong field', { query: `{ device(address: "${number}") { x${number} } }` }],
  ])('contains no phone number: %s', async (_, body) => {
    const { url } = await startBoth()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String) as string }] })
    expect(text).not.toContain(number)
  })

  it('quotes nothing of a body that is not JSON', async () => {
    const { url } = await startBoth()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"variables": ["+${number}", secret`,
    })
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).not.toContain(number)
    expect(text).not.toContain('secret')
  })

  it('has the status 421 for an invalid Host header', async () => {
    const { url } = await startBoth()
    const { port } = new URL(url)
    const status = await new Promise((resolve) => {
      const options = {
        port,
        path: '/graphql',
        method: 'POST',
        headers: { host: '[', 'content-type': 'application/json' },
      }
      request(options, (response) => resolve(response.statusCode)).end('{"query":"{ __typename }"}')
    })
    expect(status).toBe(421)
  })

  it.each(['application/json', 'multipart/mixed, application/json'])(
    'contains nothing about a bug, which the server reports: Accept: %s',
    async (accept) => {
      const { url, unexpected } = await startFront(() => {
        throw new Error(`secret ${number}`)
      })
      const response = await fetch(url, {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ device(address: "+9991234567") { address } }' }),
      })
      const text = await response.text()
      expect(text).toContain('Unexpected error.')
      expect(text).not.toContain('secret')
      expect(unexpected).toHaveLength(1)
    },
  )
})
