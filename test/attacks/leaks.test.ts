import { describe, expect, it } from 'vitest'
import { specialAddresses } from '../../src/sandbox/special-addresses.ts'
import { startCollector } from '../support/start-collector.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startTestSandbox } from '../support/start-server.ts'

const numbers = ['+999300000017', '+999300000018', ...specialAddresses.keys()]
const hidden = {
  sid: 'hiddensid0017',
  apiKey: 'sandbox-hiddenkey0017',
  token: 'hiddentoken-0123456789',
  wrongToken: 'hiddenwrong-0123456789',
  word: 'HiddenWord',
}

const bodies = [
  ...numbers.map((number) =>
    JSON.stringify({ query: `{ device(address: "${number}") { rcsEnabled } }` }),
  ),
  JSON.stringify({
    query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total failures { message } } }',
    variables: { a: numbers },
  }),
  JSON.stringify({ query: `mutation { refreshDevice(address: "${numbers[0]}") { rcsEnabled } }` }),
  JSON.stringify({
    query: `query ${hidden.word} { device(address: "${numbers[0]}${hidden.word}") { rcsEnabled } }`,
  }),
  JSON.stringify({
    query: `query Q999300000017 { device(address: "${numbers[0]}") { rcsEnabled } }`,
  }),
  JSON.stringify({ query: `{ ${hidden.word} device(address: 999300000017) { x999300000017 } }` }),
  JSON.stringify({ query: `{ device(address: "${numbers[0]} ` }),
  JSON.stringify({
    query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }',
    variables: { a: [999300000017, { [hidden.word]: 1 }] },
  }),
  JSON.stringify({ query: '{ __typename }', [hidden.word]: numbers[0] }),
  JSON.stringify({ query: '{ __typename }', operationName: hidden.word }),
  `{"query": "${numbers[0]} ${hidden.word}`,
  `[${numbers[0]}]`,
]

describe('logs, metrics, traces and errors', () => {
  it.each(['development', 'production'])(
    'contain no number, account, token or document: %s',
    async (mode) => {
      const sandbox = await startTestSandbox()
      const collector = await startCollector()
      const server = startProcess(shipped, [], {
        ...collector.environment,
        NODE_ENV: mode,
        PORT: '0',
        LOG_LEVEL: 'debug',
        API_TOKENS: `shop:${hidden.token}`,
        KALEYRA_BASE_URL: sandbox.url,
        KALEYRA_SID: hidden.sid,
        KALEYRA_API_KEY: hidden.apiKey,
        UPSTREAM_TIMEOUT_MS: '100',
        UPSTREAM_LOCKOUT_MS: '1',
        REQUEST_DEADLINE_MS: '1000',
      })
      const [, url] = await server.prints(/"url":"([^"]+)"/)
      const errors: unknown[] = []
      const send = async (body: string, token = hidden.token, accept = 'application/json') => {
        const headers = {
          accept,
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
        }
        const response = await fetch(url!, { method: 'POST', headers, body })
        const answer = (await response.json()) as {
          errors?: unknown
          data?: { bulkLookup?: { failures: unknown } }
        }
        errors.push(answer.errors, answer.data?.bulkLookup?.failures)
      }
      for (const accept of ['application/json', 'multipart/mixed, application/json']) {
        for (const body of bodies) await send(body, hidden.token, accept)
      }
      await send(bodies[0]!, hidden.wrongToken)
      // Failures of the upstream that quote the request.
      for (const fault of [
        { status: 500, body: `${numbers[0]} ${hidden.apiKey}` },
        {
          status: 200,
          body: { code: 'RCS702', error: { error_code: numbers[0]!, error_message: numbers[0]! } },
        },
        { status: 403, headers: { location: `https://x/${hidden.sid}` }, body: hidden.sid },
        { status: 302, headers: { location: `https://x/${hidden.sid}` }, body: '' },
        { reset: 'BEFORE' as const },
        { body: `<${numbers[0]}` },
      ]) {
        sandbox.plan([{ times: 3, ...fault }])
        for (const body of bodies.slice(0, 2)) await send(body)
      }
      sandbox.plan([])
      const query = new URL(`?query=${encodeURIComponent(bodies[0]!)}`, url)
      for (const path of [query, new URL(`/${numbers[0]}`, url)])
        errors.push(await (await fetch(path)).text())
      const metrics = await (
        await fetch(new URL('/metrics', url), {
          headers: { authorization: `Bearer ${hidden.token}` },
        })
      ).text()
      server.child.kill('SIGTERM')
      expect(await server.exited).toBe(0)

      const written = {
        log: server.printed(),
        metrics,
        traces: collector.received(),
        errors: JSON.stringify(errors),
      }
      for (const [where, text] of Object.entries(written)) {
        expect([where, text.length]).toEqual([where, expect.any(Number)])
        expect(text.length).toBeGreaterThan(500)
        for (const word of [
          ...numbers.map((number) => number.slice(1)),
          ...Object.values(hidden),
        ]) {
          const place = text.indexOf(word)
          // Logs, metrics and traces contain the names of operations, except names with a number. Errors
          // quote the document in development.
          if (word === hidden.word && (where !== 'errors' || mode === 'development')) continue
          expect([where, word, place === -1 ? '' : text.slice(place - 80, place + 40)]).toEqual([
            where,
            word,
            '',
          ])
        }
      }
    },
    120_000,
  )
})
