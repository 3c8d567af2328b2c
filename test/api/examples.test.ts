import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { readExamples } from '../../src/http/graphiql-examples.ts'
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
    const roots = [schema.getQueryType(), schema.getMutationType()]
    const fields = roots.flatMap((type) =>
      Object.keys(type!.getFields()).map((field) => `${type!.name.toLowerCase()} ${field}`),
    )
    // Their example is the same field for one number, or without the cache.
    const described = ['mutation bulkLookup', 'mutation eraseDevices', 'query nodes']
    expect(new Set([...shown, ...described])).toEqual(new Set(fields))
  })

  it.each(examples)('include $name, which runs without changes', async (example) => {
    const { name, query, variables } = example
    expect(validate(schema, parse(query))).toEqual([])
    const { send, sandbox } = await startBoth()
    const { status, data, errors } = await send<object>(query, JSON.parse(variables ?? '{}'))
    expect(status).toBe(200)
    expect(Object.values(data)).not.toEqual([])
    expect(errors?.map(({ path }) => path)).toEqual(errorPaths[name])
    expect(sandbox.calls()).toMatchObject({
      bulkCalls: name === 'BulkLookup' ? 1 : 0,
      violations: {},
    })
  })
})
