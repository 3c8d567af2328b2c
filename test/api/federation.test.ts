import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { startBoth } from '../support/start-server.ts'

const federation = { FEDERATION: 'true' }

interface Entities {
  readonly entities: readonly ({ readonly address: string } | null)[]
}

const entitiesQuery =
  'query ($r: [_Any!]!) { entities: _entities(representations: $r) { ... on Device { address rcsEnabled } } }'
const representationOf = (number: string) => ({ __typename: 'Device', address: number })

describe('a subgraph', () => {
  it('shows its schema, also without introspection', async () => {
    const { send } = await startBoth({}, { ...federation, INTROSPECTION: 'false' })
    const { data } = await send<{ service: { sdl: string } }>('{ service: _service { sdl } }')
    const { sdl } = data.service
    expect(() => parse(sdl)).not.toThrow()
    expect(sdl).toContain('type Device implements Node @key(fields: "address") {')
    expect(sdl).toMatch(/^extend schema @link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2/)
    expect(sdl).not.toMatch(/_entities|_service|_Any/)
    expect(sdl).not.toMatch(/^ {2}nodes?\(/m)
    const directives =
      'directive @link(url: String!, import: [String!]) on SCHEMA directive @key(fields: String!) on OBJECT'
    expect(() => buildSchema(`${directives} ${sdl}`)).not.toThrow()
  })

  it('answers 300 representations with one bulk call, every time', async () => {
    const { send, sandbox } = await startBoth({}, federation)
    const numbers = addressList(300)
    for (let time = 0; time < 4; time++) {
      const { data, errors } = await send<Entities>(entitiesQuery, {
        r: numbers.map(representationOf),
      })
      expect(errors).toBeUndefined()
      expect(data.entities.map((entity) => entity?.address)).toEqual(numbers)
    }
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [300, 300, 300, 300], singleCalls: 0 })
  })

  it('answers each representation with its own error', async () => {
    const { send, unexpected } = await startBoth({}, federation)
    const { data, errors } = await send<Entities>(entitiesQuery, {
      r: [
        representationOf(address(1)),
        representationOf('oops'),
        { __typename: 'Person', address: address(1) },
        { __typename: 'Device' },
        7,
        representationOf('+999000000404'),
      ],
    })
    expect(data.entities.map((entity) => entity?.address ?? null)).toEqual([
      address(1),
      ...Array(5).fill(null),
    ])
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions?.['code']])).toEqual([
      [1, 'INVALID_ADDRESS'],
      [2, 'INVALID_ID'],
      [3, 'INVALID_ID'],
      [4, 'INVALID_ID'],
      [5, 'NOT_REPORTED'],
    ])
    expect(unexpected).toEqual([])
  })

  it('counts representations for the limits', async () => {
    const limits = {
      ...federation,
      MAX_ADDRESSES_PER_OPERATION: '2',
      CLIENT_ADDRESSES_PER_MINUTE: '2',
    }
    const { send } = await startBoth({}, limits)
    const entities = (count: number) =>
      send(entitiesQuery, { r: addressList(count).map(representationOf) })
    expect((await entities(3)).errors).toMatchObject([{ extensions: { code: 'ADDRESS_LIMIT' } }])
    expect((await entities(2)).errors).toBeUndefined()
    expect((await entities(1)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  })

  it('is off by default', async () => {
    const { send } = await startBoth()
    for (const query of ['{ _service { sdl } }', entitiesQuery]) {
      const { errors } = await send(query, { r: [] })
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    }
  })
})
