import { describe, expect, it } from 'vitest'
import { listClient } from '../../support/list-client.ts'
import { startBoth } from '../../support/start-server.ts'

const ready = { query: '?start=false', type: 'text/plain' }

async function start() {
  const both = await startBoth()
  return { ...both, client: listClient(both.url) }
}

const details = `withoutPlusCount byCountry { count countryCallingCode region }
  invalidExamples { index input message reason }`

/** The same as the HTTP API shows, by GraphQL. */
async function byGraphql(client: ReturnType<typeof listClient>, id: string) {
  const query = `query ($id: ID!) { bulkLookupJob(id: $id) { ${details} } }`
  const { data } = await client.graphql<{ bulkLookupJob: object }>(query, { id })
  return data.bulkLookupJob
}

describe('a list', () => {
  it('tells the countries of its unique numbers, as bulkLookupPlan does', async () => {
    const { client, send } = await start()
    const inputs = [
      '+447400123456',
      '+447400123457',
      '447400123457',
      '+12125550100',
      '14165550100',
      '+999110000000',
      '0171 2345678',
    ]
    const byCountry = [
      { countryCallingCode: '44', region: 'GB', count: 2 },
      { countryCallingCode: '1', region: 'CA', count: 1 },
      { countryCallingCode: '1', region: 'US', count: 1 },
      { countryCallingCode: '999', region: null, count: 1 },
    ]
    const { json } = await client.upload(inputs.join('\n'), ready)
    expect(json).toMatchObject({ uniqueCount: 5, byCountry, withoutPlusCount: 2 })
    expect(await byGraphql(client, json.nodeId)).toMatchObject({ byCountry, withoutPlusCount: 2 })
    const plan = await send(
      'query ($a: [String!]!) { bulkLookupPlan(addresses: $a) { withoutPlusCount byCountry { count countryCallingCode region } } }',
      { a: inputs },
    )
    expect(plan.data).toEqual({ bulkLookupPlan: { byCountry, withoutPlusCount: 2 } })
    const job = await send(
      `mutation ($a: [String!]!) { createBulkLookupJob(input: { addresses: $a, start: false }) { ${details} } }`,
      { a: inputs },
    )
    expect(job.data).toMatchObject({ createBulkLookupJob: { byCountry, withoutPlusCount: 2 } })
  })

  it('counts the countries of numbers that were read with a default country', async () => {
    const { client } = await start()
    const { json } = await client.upload('07400 123456\n447400123457\n+447400123456\n', {
      ...ready,
      query: `${ready.query}&defaultCountry=GB`,
    })
    expect(json).toMatchObject({
      uniqueCount: 2,
      byCountry: [{ countryCallingCode: '44', region: 'GB', count: 2 }],
      withoutPlusCount: 1,
    })
  })

  it('shows the first three invalid inputs of each reason, with at most 100 characters', async () => {
    const { client } = await start()
    const long = `${'1'.repeat(150)}x`
    const invisible = '\u200B+999110000000'
    const inputs = ['a1', '0171 1', 'b2', 'c3', 'd4', '0171 2', invisible, long]
    const { json } = await client.upload(inputs.join('\n'), ready)
    expect(json.invalidExamples.map(({ index, input, reason }) => [index, input, reason])).toEqual([
      [0, 'a1', 'LETTERS'],
      [1, '0171 1', 'SEPARATORS'],
      [2, 'b2', 'LETTERS'],
      [3, 'c3', 'LETTERS'],
      [5, '0171 2', 'SEPARATORS'],
      [6, invisible, 'INVISIBLE_CHARACTER'],
    ])
    expect(json.invalidExamples[5]!.message).toContain('U+200B at position 0')
    expect(await byGraphql(client, json.nodeId)).toMatchObject({
      invalidExamples: json.invalidExamples,
    })
    const cut = await client.upload(`${long}\n`, ready)
    expect(cut.json.invalidExamples).toEqual([
      {
        index: 0,
        input: '1'.repeat(100),
        reason: 'LETTERS',
        message: expect.stringContaining('letters'),
      },
    ])
    expect(await client.get(json.id)).toMatchObject({ invalidExamples: json.invalidExamples })
  })

  it('loses the examples that are another spelling of an erased number', async () => {
    const { client, send } = await start()
    const { json } = await client.upload('0171 1\n00999110000000\nabc\n', ready)
    expect(json.invalidExamples.map(({ index }) => index)).toEqual([0, 1, 2])
    await send('mutation { eraseDevice(address: "+999110000000") { address } }')
    const { invalidExamples, invalidReasons } = await client.get(json.id)
    expect(invalidExamples.map(({ index }) => index)).toEqual([0, 2])
    expect(invalidReasons).toEqual(json.invalidReasons)
  })
})
