import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { readExamples } from '../../src/http/graphiql-examples.ts'
import { createJob } from '../support/graphql-jobs.ts'
import { openEvents } from '../support/open-events.ts'
import { startBoth } from '../support/start-server.ts'

const examples = readExamples().map(({ query, variables }) => {
  const [operation, ...others] = parse(query).definitions
  if (operation?.kind !== 'OperationDefinition' || others.length > 0)
    throw new Error('An example is not one operation.')
  return { name: operation.name!.value, operation, query, variables }
})

/** The paths of the errors that an example shows on purpose. */
const errorPaths: Readonly<Record<string, readonly string[][]>> = {
  InvalidInput: [['device']],
  Failures: [['device']],
}

describe('the examples of GraphiQL', () => {
  it('show every way to ask', () => {
    const shown = examples.flatMap(({ operation }) =>
      operation.selectionSet.selections.map((field) =>
        field.kind === 'Field' ? `${operation.operation} ${field.name.value}` : '',
      ),
    )
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    const fields = roots.flatMap((type) =>
      Object.keys(type!.getFields()).map((field) => `${type!.name.toLowerCase()} ${field}`),
    )
    // Their example is the same field for one number, or without the cache.
    const described = ['mutation bulkLookup', 'mutation eraseDevices', 'query nodes']
    // The example of `startBulkLookupJob` names them.
    for (const change of ['pause', 'resume', 'cancel', 'retry', 'delete']) {
      described.push(`mutation ${change}BulkLookupJob`)
    }
    expect(new Set([...shown, ...described])).toEqual(new Set(fields))
  })

  const ofSubscriptions = ({ operation }: (typeof examples)[number]) =>
    operation.operation === 'subscription'
  const ofJobs = examples.filter((one) => ofSubscriptions(one) && one.variables !== undefined)
  const ofServer = examples.filter((one) => ofSubscriptions(one) && one.variables === undefined)

  it.each(ofServer)('include the subscription $name, which begins at once', async ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([])
    const { url } = await startBoth()
    const closing = new AbortController()
    const { next } = await openEvents(url, query, { signal: closing.signal })
    expect(await next()).toMatchObject({ data: { data: { activity: { circuit: 'CLOSED' } } } })
    closing.abort()
  })

  it.each(ofJobs)('include the subscription $name', async (example) => {
    expect(validate(schema, parse(example.query))).toEqual([])
    const { url, send } = await startBoth()
    const job = await createJob(send, { addresses: [], start: true })
    const { rest } = await openEvents(url, example.query, { variables: { id: job.id } })
    const last = { data: { data: { bulkLookupJob: { state: 'COMPLETED', donePercent: 100 } } } }
    expect((await rest()).slice(-2)).toMatchObject([last, { event: 'complete' }])
  })

  const others = examples.filter((example) => !ofSubscriptions(example))

  it.each(others)('include $name, which runs without changes', async (example) => {
    const { name, query, variables } = example
    expect(validate(schema, parse(query))).toEqual([])
    const { send, sandbox } = await startBoth()
    const given = JSON.parse(variables ?? '{}') as { readonly id?: string }
    const job = { addresses: ['+999100000001'], start: false }
    const own = given.id === undefined ? given : { id: (await createJob(send, job)).id }
    const { status, data, errors } = await send<object>(query, own)
    expect(status).toBe(200)
    expect(Object.values(data)).not.toEqual([])
    expect(errors?.map(({ path }) => path)).toEqual(errorPaths[name])
    expect(sandbox.calls()).toMatchObject({
      bulkCalls: name === 'BulkLookup' ? 1 : 0,
      violations: {},
    })
  })
})
