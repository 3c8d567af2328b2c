import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { shipped, startProcess } from '../support/start-process.ts'
import { startBoth } from '../support/start-server.ts'

const production = { NODE_ENV: 'production' }
const fromBrowser = { headers: { accept: 'text/html' } }

describe('NODE_ENV=production', () => {
  it('disables GraphiQL and introspection by default', async () => {
    const hidden = await startBoth({}, production)
    expect((await fetch(hidden.url, fromBrowser)).status).toBe(405)
    const rejected = await hidden.send(getIntrospectionQuery())
    expect(rejected.data).toBeUndefined()
    expect(new Set(rejected.errors?.map(({ extensions }) => extensions?.['code']))).toEqual(
      new Set(['GRAPHQL_VALIDATION_FAILED']),
    )
    expect((await hidden.send<object>('{ __typename }')).data).toEqual({ __typename: 'Query' })

    const shown = await startBoth({}, { ...production, GRAPHIQL: 'true', INTROSPECTION: 'true' })
    expect((await fetch(shown.url, fromBrowser)).status).toBe(200)
    expect((await shown.send(getIntrospectionQuery())).errors).toBeUndefined()
  })

  it('is not required to disable them', async () => {
    const { url, send } = await startBoth({}, { GRAPHIQL: 'false', INTROSPECTION: 'false' })
    expect((await fetch(url, fromBrowser)).status).toBe(405)
    expect((await send('{ __schema { description } }')).errors).toHaveLength(1)
  })
})

describe('HOST', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'rcs.example.org'])(
    '%s requires API_TOKENS, JWTs or ALLOW_ANONYMOUS=true',
    async (host) => {
      const server = startProcess(shipped, [], { PORT: '0', HOST: host })
      expect(await server.exited).toBe(1)
      expect(server.printed()).toContain(`HOST=${host} accepts connections from other machines`)
      expect(server.printed()).toContain('ALLOW_ANONYMOUS=true')
    },
  )

  it.each([{ API_TOKENS: 'shop:0123456789abcdef' }, { ALLOW_ANONYMOUS: 'true' }])(
    '0.0.0.0 starts with %j',
    async (access) => {
      const server = startProcess(shipped, [], { PORT: '0', HOST: '0.0.0.0', ...access })
      const [, url] = await server.prints(/^Open (http:\/\/localhost:\d+\/graphql)$/m)
      expect((await fetch(new URL('/health', url))).status).toBe(200)
    },
  )
})
