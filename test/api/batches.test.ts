import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { bearer, crm, shop, tokens } from '../support/client-tokens.ts'
import { readMetrics, sumOf } from '../support/read-metrics.ts'
import { startBoth, withCache } from '../support/start-server.ts'

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
  readonly extensions?: { readonly lookup?: Readonly<Record<string, unknown>> }
}

async function postBatch(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  return { status: response.status, headers: response.headers, answer: answer as Answer[] }
}

const query = 'query Device($address: String!) { device(address: $address) { address } }'
const deviceOf = (number: string) => ({ query, variables: { address: number } })
const listOf = (count: number, start = 0) => ({
  query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }',
  variables: { a: addressList(count, start) },
})
const refreshOf = (number: string) => ({
  query: `mutation { refreshDevice(address: "${number}") { address source } }`,
})
const typename = { query: '{ __typename }' }
const codesOf = (answer: readonly Answer[]) =>
  answer.map(({ errors }) => errors?.[0]?.extensions['code'])

describe('a JSON array of operations', () => {
  it.each([
    [300, [300], 0],
    [100, [100], 0],
    [500, [500], 0],
    [99, [], 99],
  ])('of %i devices is one turn of the pool', async (count, bulkSizes, singleCalls) => {
    const { url, sandbox } = await startBoth()
    const addresses = addressList(count)
    const { status, answer } = await postBatch(url, addresses.map(deviceOf))
    expect(status).toBe(200)
    expect(answer.map(({ data }) => data)).toEqual(
      addresses.map((each) => ({ device: { address: each } })),
    )
    expect(sandbox.calls()).toMatchObject({ bulkSizes, singleCalls, violations: {} })
  })

  it('shares calls among different documents, and counts the lookups of each', async () => {
    const { url, sandbox } = await startBoth()
    const { answer } = await postBatch(url, [listOf(70), deviceOf(address(500)), listOf(40, 600)])
    expect(answer.map(({ extensions }) => extensions?.lookup?.['asked'])).toEqual([70, 1, 40])
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [111], singleCalls: 0 })
  })

  it('is answered in order, and one bad member does not spoil the others', async () => {
    const { url, unexpected } = await startBoth()
    const { status, answer } = await postBatch(url, [
      deviceOf(address(1)),
      { query: '{ nothing }' },
      7,
      { variables: {} },
      { query: '{' },
      { query, variables: {} },
      { query: 'query A { __typename } query B { __typename }' },
      deviceOf('no number'),
      null,
      deviceOf(address(2)),
    ])
    expect(status).toBe(200)
    expect(codesOf(answer)).toEqual([
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
      'INVALID_BODY',
      'INVALID_BODY',
      'GRAPHQL_PARSE_FAILED',
      'BAD_USER_INPUT',
      'OPERATION_RESOLUTION_FAILURE',
      'INVALID_ADDRESS',
      'INVALID_BODY',
      undefined,
    ])
    expect(answer.at(-1)).toMatchObject({ data: { device: { address: address(2) } } })
    expect(JSON.stringify(answer)).not.toContain('"http"')
    expect(unexpected).toEqual([])
  })

  it('with one member is answered with an array', async () => {
    const { url } = await startBoth()
    expect((await postBatch(url, [typename])).answer).toEqual([{ data: { __typename: 'Query' } }])
  })

  it('has the media type that the client accepts', async () => {
    const { url } = await startBoth()
    const accept = 'application/graphql-response+json'
    const { headers, status } = await postBatch(url, [typename, { query: '{' }], { accept })
    expect(headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
    expect(status).toBe(200)
  })

  it.each([
    ['an empty array', [], {}, 400, 'INVALID_BODY'],
    [
      'more operations than allowed',
      Array.from({ length: 501 }, () => typename),
      {},
      400,
      'INVALID_BODY',
    ],
    [
      'a client that accepts only streams',
      [typename],
      { accept: 'text/event-stream' },
      406,
      'NOT_ACCEPTABLE',
    ],
  ])('is rejected: %s', async (_, body, headers, status, code) => {
    const { url } = await startBoth()
    const { answer, ...response } = await postBatch(url, body, headers)
    expect(response.status).toBe(status)
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] })
  })

  it('has at most MAX_OPERATIONS_PER_REQUEST operations', async () => {
    const { url } = await startBoth({}, { MAX_OPERATIONS_PER_REQUEST: '2' })
    expect((await postBatch(url, [typename, typename])).status).toBe(200)
    const { answer } = await postBatch(url, [typename, typename, typename])
    expect(answer).toMatchObject({
      errors: [{ message: 'A request can have at most 2 operations, this one has 3.' }],
    })
  })

  it('has a log line and a metric for each operation', async () => {
    const { url, lines } = await startBoth()
    await postBatch(url, [deviceOf(address(1)), { query: '{ nothing }' }, typename])
    await expect
      .poll(() => lines.filter(({ msg }) => msg === 'Operation.').map(({ result }) => result))
      .toEqual(['ok', 'rejected', 'ok'])
    expect(sumOf(await readMetrics(url), 'rcs_operations_total')).toBe(3)
  })
})

describe('the limits of one operation', () => {
  it('hold for the numbers of a request: members that do not fit are refused', async () => {
    const { url, sandbox } = await startBoth({}, { MAX_ADDRESSES_PER_OPERATION: '200' })
    const { answer } = await postBatch(url, [
      listOf(150),
      listOf(60, 300),
      listOf(50, 500),
      typename,
      deviceOf(address(900)),
    ])
    expect(codesOf(answer)).toEqual([
      undefined,
      'ADDRESS_LIMIT',
      undefined,
      undefined,
      'ADDRESS_LIMIT',
    ])
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [200], singleCalls: 0 })
    expect(answer[1]?.errors?.[0]?.message).toBe(
      'The operations of a request can have at most 200 phone numbers together; with this one they have 210.',
    )
  })

  it('hold for the fields of its responses', async () => {
    const { url } = await startBoth()
    const aliases = Array.from({ length: 30 }, (_, place) => `i${place}: input`).join(' ')
    const fields = `${'input index status normalized '.repeat(10)} ${aliases}`
    const large = {
      query: `query ($a: [String!]!) { bulkLookup(addresses: $a) { entries { ${fields} } } }`,
      variables: { a: Array<string>(2000).fill('x') },
    }
    const { answer } = await postBatch(url, [large, large, large, large, large, typename])
    expect(codesOf(answer)).toEqual([
      ...Array(3).fill(undefined),
      'ANSWER_LIMIT',
      'ANSWER_LIMIT',
      undefined,
    ])
  })

  it('hold for the tokens of its documents: cached documents take none', async () => {
    const { url } = await startBoth()
    const document = (place: number) => ({
      query: `{ ${Array.from({ length: 700 }, (_, n) => `d${place}_${n}: device(address: "x") { address }`).join(' ')} }`,
    })
    const { answer } = await postBatch(url, [document(1), document(2), typename])
    expect(answer[1]?.errors).toMatchObject([
      {
        message: 'The documents of a request may have at most 15000 tokens together.',
        extensions: { code: 'DOCUMENT_LIMIT', limit: 'tokens' },
      },
    ])
    expect(answer[2]).toEqual({ data: { __typename: 'Query' } })
    await postBatch(url, [document(1)])
    await postBatch(url, [document(2)])
    await postBatch(url, [document(2)])
    const cached = await postBatch(url, [document(1), document(2)])
    expect(JSON.stringify(cached.answer)).not.toContain('DOCUMENT_LIMIT')
  })

  it('hold for the results of introspection', async () => {
    const { url } = await startBoth()
    const introspection = { query: '{ __schema { types { name fields { name description } } } }' }
    const batch = Array.from({ length: 200 }, () => introspection)
    const { answer } = await postBatch(url, batch)
    const codes = codesOf(answer)
    expect(codes[0]).toBeUndefined()
    expect(codes.at(-1)).toBe('DOCUMENT_LIMIT')
    expect(JSON.stringify(answer).length).toBeLessThan(2_000_000)
  })

  it('hold for the budget: the numbers of a request are charged together', async () => {
    const { url, sandbox } = await startBoth(
      {},
      { ...tokens, CLIENT_ADDRESSES_PER_MINUTE: '100', MAX_ADDRESSES_PER_OPERATION: '100' },
    )
    const first = await postBatch(url, [deviceOf(address(1)), listOf(60, 100)], bearer(shop))
    expect(codesOf(first.answer)).toEqual([undefined, undefined])
    const callCount = sandbox.received.length
    const second = await postBatch(
      url,
      [deviceOf(address(2)), listOf(39, 200), typename],
      bearer(shop),
    )
    expect(codesOf(second.answer)).toEqual(['RATE_LIMITED', 'RATE_LIMITED', undefined])
    expect(second.answer[0]?.errors?.[0]?.extensions).toMatchObject({ retryable: true })
    expect(sandbox.received.length).toBe(callCount)
    const third = await postBatch(url, [listOf(39, 200)], bearer(shop))
    expect(codesOf(third.answer)).toEqual([undefined])
    expect(codesOf((await postBatch(url, [deviceOf(address(3))], bearer(crm))).answer)).toEqual([
      undefined,
    ])
  })
})

describe('mutations in an array', () => {
  it('keep the order of the array', async () => {
    const { url } = await startBoth({}, withCache)
    const source = { query: `{ device(address: "${address(1)}") { source } }` }
    const erase = { query: `mutation { eraseDevice(address: "${address(1)}") { wasCached } }` }
    const sources = async (batch: readonly object[]) =>
      (await postBatch(url, batch)).answer.map(
        ({ data }) => (data?.['device'] as { source: string } | undefined)?.source,
      )
    expect(await sources([source, source])).toEqual(['SINGLE', 'SINGLE'])
    expect(await sources([source, erase, source, source])).toEqual([
      'CACHE',
      undefined,
      'SINGLE',
      'SINGLE',
    ])
  })

  it('share calls', async () => {
    const { url, sandbox } = await startBoth({}, withCache)
    const addresses = addressList(200)
    const { answer } = await postBatch(url, addresses.map(refreshOf))
    expect(answer.map(({ data }) => data?.['refreshDevice'])).toEqual(
      addresses.map((each) => ({ address: each, source: 'BULK' })),
    )
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [200], singleCalls: 0 })
  })
})
