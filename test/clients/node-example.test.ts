import { expect, it } from 'vitest'
import { startMain } from '../support/start-main.ts'
import { startProcess } from '../support/start-process.ts'

function runExample(url: string, ...addresses: string[]) {
  return startProcess('examples/node/lookup.js', addresses, { RCS_LOOKUP_URL: url })
}

it('the Node example looks up a list in one bulk call', async () => {
  const { url, sandbox } = await startMain()
  const example = runExample(url)
  expect(await example.ended()).toEqual({ code: 0, errors: '' })
  const lines = example.printed().trimEnd().split('\n')
  expect(lines).toHaveLength(250)
  expect(lines[0]).toBe('+999100000001\tRCS')
  expect(sandbox.calls()).toMatchObject({ bulkSizes: [250], singleCalls: 0 })
})

it('the Node example repeats only what is retryable', async () => {
  const { url, sandbox } = await startMain()
  // The server makes three calls before it reports the failure.
  sandbox.plan([{ address: '+999100000002', answer: 'PROVIDER_ERROR', times: 3 }])
  const example = runExample(url, '+999100000001', '+999100000002', 'no number')
  expect(await example.ended()).toEqual({ code: 0, errors: '' })
  expect(example.printed()).toBe(
    '+999100000001\tRCS\n+999100000002\tRCS\nno number\tunknown: INVALID_ADDRESS\n',
  )
  expect(sandbox.calls()).toMatchObject({ bulkSizes: [], singleCalls: 5 })
})
