import { readFileSync, rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { failureKinds } from '../../src/domain/failure.ts'
import { httpErrorCodes, listErrorCodes } from '../../src/http/http-error.ts'
import { addressList } from '../support/addresses.ts'
import { sendRaw } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'
import { manifestFolder, operations, post, rejections, requestText } from './error-requests.ts'
import { nameOf, rowsOf, section, sorted, sources, words } from './pages.ts'

const page = readFileSync('docs/reference/errors.md', 'utf8')
const troubleshooting = readFileSync('docs/troubleshooting.md', 'utf8')

const failures = rowsOf(section(page, '## Failures of a number')).filter(
  ([cell]) => /^`[A-Z_]+`$/.test(cell!), // the fields of a failure are in lower case
)
const ofOperations = rowsOf(section(page, '## Errors of an operation'))
const ofRequests = rowsOf(section(page, '## Rejected requests'))
const ofLists = rowsOf(section(page, '## Errors of lists and jobs'))
const withoutBody = rowsOf(section(page, '## Responses without a body'))

afterAll(() => rmSync(manifestFolder, { recursive: true }))

/** Every code that the code of these folders can put into a response. */
function codesIn(...folders: string[]): string[] {
  const texts = [...sources].filter(([file]) => folders.some((one) => file.startsWith(`${one}/`)))
  const codes = texts.flatMap(([, text]) =>
    Array.from(
      text.matchAll(/\bcode: '([A-Z_]+)'|'((?:PERSISTED_QUERY|GRAPHQL)_[A-Z_]+)'/g),
      ([, code, other]) => code ?? other!,
    ),
  )
  return sorted(new Set(codes))
}

describe('the failures of a number', () => {
  it('are all listed, each with whether it is retryable', () => {
    expect(failures.map((row) => [nameOf(row), row[1]!.startsWith('yes')])).toEqual(
      Object.entries(failureKinds).map(([code, { retryable }]) => [code, retryable]),
    )
  })

  it.each([
    ['two different results', { contradict: ['+999100000001'] }],
    ['a malformed report', { malform: ['+999100000001'] }],
    ['a response that is too large', { body: 'x'.repeat(1_000_001) }],
  ])('PROTOCOL is not retryable for %s', async (_, fault) => {
    const { sandbox, send } = await startBoth()
    sandbox.plan([fault])
    const { errors } = await send('{ device(address: "+999100000001") { address } }')
    expect(errors).toMatchObject([{ extensions: { code: 'PROTOCOL', retryable: false } }])
  })

  it('REFUSED is retryable where the server gives up bisecting a batch', async () => {
    const { sandbox, send } = await startBoth()
    sandbox.plan([{ status: 400 }])
    const { data } = await send<{ bulkLookup: { failures: object[] } }>(
      'query ($list: [String!]!) { bulkLookup(addresses: $list) { failures { code retryable } } }',
      { list: addressList(300) },
    )
    expect(data.bulkLookup.failures).toContainEqual({ code: 'REFUSED', retryable: true })
    expect(data.bulkLookup.failures).toContainEqual({ code: 'REFUSED', retryable: false })
  })
})

describe('the errors of an operation', () => {
  it('are all listed, and no other', () => {
    const ofLibraries = [
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'INTERNAL_SERVER_ERROR',
    ]
    const listedElsewhere = new Set<string>([...httpErrorCodes, 'INVALID_ADDRESS'])
    const own = codesIn('execution', 'graphql').filter((code) => !listedElsewhere.has(code))
    expect(sorted(ofOperations.map(nameOf))).toEqual(sorted(new Set([...ofLibraries, ...own])))
  })

  it('are all brought about here, but for the one that needs a bug', () => {
    expect(sorted([...Object.keys(operations), 'INTERNAL_SERVER_ERROR'])).toEqual(
      sorted(ofOperations.map(nameOf)),
    )
  })

  it.each(ofOperations.filter((row) => nameOf(row) in operations))(
    '%s has the statuses %s and %s',
    async (cell, plain, graphql, _, more) => {
      const code = words(cell)[0]!
      const { body, environment } = operations[code]!
      const { url } = await startBoth({}, environment)
      if (code === 'RATE_LIMITED') await post(url, body) // uses the budget up
      for (const [accept, status] of [
        ['application/json', plain],
        ['text/event-stream', plain],
        ['application/graphql-response+json', graphql],
        ['multipart/mixed', graphql],
      ] as const) {
        const answer = await post(url, body, { accept })
        const { code: actual, ...rest } = answer.errors[0]!.extensions
        expect([accept, actual, answer.status]).toEqual([accept, code, Number.parseInt(status, 10)])
        expect(sorted(Object.keys(rest))).toEqual(sorted(words(more)))
      }
    },
  )

  it('says of a negative age, and of nothing else, that other lookups run', async () => {
    const { sandbox, send } = await startBoth()
    const { status, errors } = await send(
      '{ a: device(address: "+999100000001", maxAgeSeconds: -1) { address } b: device(address: "+999100000002") { address } }',
      {},
      { accept: 'application/graphql-response+json' },
    )
    expect(status).toBe(200)
    expect(errors).toMatchObject([{ path: ['a'], extensions: { code: 'BAD_USER_INPUT' } }])
    expect(sandbox.received).toHaveLength(1)
  })
})

/** They need a bug, the end of the server, or time. Other tests bring most of them about. */
const broughtAboutElsewhere = [
  'UNEXPECTED',
  'SHUTTING_DOWN',
  'REQUEST_TIMEOUT',
  'TOO_MANY_REQUESTS',
]

describe('the errors of lists and jobs', () => {
  it('are all listed, and no other', () => {
    expect(sorted(ofLists.map(nameOf))).toEqual(sorted(listErrorCodes))
  })
})

describe('the rejected requests', () => {
  it('are all listed, and no other', () => {
    expect(sorted(ofRequests.map(nameOf))).toEqual(sorted(httpErrorCodes))
  })

  it.each(ofRequests.filter((row) => nameOf(row) in rejections))(
    '%s has the status %s and the headers %s',
    async (cell, status, headers) => {
      const code = words(cell)[0]!
      const { environment, ...request } = rejections[code]!
      const { url } = await startBoth({}, environment)
      const answer = await sendRaw(url, requestText(request))
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*"code":"${code}"`))
      for (const header of words(headers)) {
        const [name, value = ''] = header.split(': ')
        expect(answer.toLowerCase()).toContain(`\r\n${name}: ${value}`.toLowerCase())
      }
    },
  )

  it('are all brought about here, but for some', () => {
    expect(sorted([...Object.keys(rejections), ...broughtAboutElsewhere])).toEqual(
      sorted(httpErrorCodes),
    )
  })
})

describe('the responses without a body', () => {
  const texts: Record<string, string> = {
    400: 'hello\r\n\r\n',
    413: requestText({ chunk: `2;${'x'.repeat(16_385)}\r\n{}` }),
    417: requestText({ headers: { expect: 'anything' } }),
    431: requestText({ headers: { x: 'x'.repeat(9000) } }),
  }

  it('are all listed', () => {
    // 408 takes 8 seconds.
    const statuses = withoutBody.map(([cell]) => cell!)
    expect(statuses).toEqual(sorted([...Object.keys(texts), '408']))
  })

  it.each(Object.entries(texts))('%s has none', async (status, text) => {
    const { url } = await startBoth()
    const answer = await sendRaw(url, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^{]*\r\n\r\n(?:0\r\n\r\n)?$`))
  })
})

describe('troubleshooting', () => {
  it('has every code in its table, and no other', () => {
    const rows = rowsOf(section(troubleshooting, '## By error code'))
    const listed = [...failures, ...ofOperations, ...ofRequests, ...ofLists].map(nameOf)
    expect(sorted(rows.flatMap(([cell]) => words(cell!)))).toEqual(sorted(new Set(listed)))
  })
})
