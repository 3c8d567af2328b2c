import { parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { exampleDocument, exampleVariables } from '../../src/http/graphiql-examples.ts'
import { startBoth } from '../support/start-server.ts'

/** GraphiQL sends only the selected operation, so each operation must be complete. */
const examples = parse(exampleDocument()).definitions.map((definition) => {
  if (definition.kind !== 'OperationDefinition') throw new Error('An example is not an operation.')
  return [definition.name!.value, print(definition)] as const
})

describe('the examples of GraphiQL', () => {
  it('are one device, many devices, a list and a mutation', () => {
    expect(examples.map(([name]) => name)).toEqual([
      'OneDevice',
      'ManyDevices',
      'BulkLookup',
      'RefreshDevice',
    ])
  })

  it.each(examples)('include %s, which runs without changes', async (name, query) => {
    const { send, sandbox } = await startBoth()
    const { status, data, errors } = await send<object>(query, exampleVariables())
    expect(status).toBe(200)
    expect(Object.values(data)).not.toEqual([])
    // One of the many devices fails intentionally, to show a failure.
    expect(errors?.map(({ path }) => path)).toEqual(
      name === 'ManyDevices' ? [['carla']] : undefined,
    )
    expect(sandbox.calls()).toMatchObject({
      bulkCalls: name === 'BulkLookup' ? 1 : 0,
      violations: {},
    })
  })
})
