import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { DeviceDocument, ListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startBoth } from '../support/start-server.ts'

const operations = (lines: readonly { readonly msg: string }[]) =>
  lines.filter(({ msg }) => msg === 'Operation.')

describe('the log', () => {
  it('has a line for each operation with its name, client and result', async () => {
    const { execute, send, lines } = await startBoth()
    await execute(DeviceDocument, { address: address(1) })
    await execute(ListDocument, { addresses: [...addressList(100), 'x'] })
    await send('{ nothing }')
    await expect.poll(() => operations(lines)).toHaveLength(3)
    expect(operations(lines)).toMatchObject([
      {
        level: 'info',
        operation: 'Device',
        type: 'query',
        client: 'anonymous',
        status: 200,
        result: 'ok',
        outcomes: { FOUND: 1 },
        lookup: { asked: 1, sentSingly: 1 },
      },
      { operation: 'List', outcomes: { FOUND: 100, INVALID_ADDRESS: 1 }, lookup: { bulkCalls: 1 } },
      { type: 'query', result: 'rejected', codes: ['GRAPHQL_VALIDATION_FAILED'] },
    ])
  })

  it('gives documents that differ only in numbers the same shape, and contains no number', async () => {
    const { send, lines } = await startBoth()
    await send(aliased([address(1)]))
    await send(aliased([address(2)]))
    await send(
      `query Q${address(3).slice(1, 6)}_${address(3).slice(6)} { device(address: "${address(3)}") { carrierId } }`,
    )
    await expect.poll(() => operations(lines)).toHaveLength(3)
    const [first, second, third] = lines
    expect(first!['shape']).toMatch(/^[0-9a-f]{16}$/)
    expect(second!['shape']).toBe(first!['shape'])
    expect(third!['shape']).not.toBe(first!['shape'])
    expect(third!['operation']).toBeUndefined()
    expect(JSON.stringify(lines)).not.toMatch(/999\d{9}/)
  })

  it('has at most 10 lines of one kind in 10 seconds, and then their number', async () => {
    const { url, lines } = await startBoth()
    // Sockets do not use the global setTimeout.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    for (let count = 0; count < 30; count++) await fetch(new URL('/nowhere', url))
    expect(lines.filter(({ code }) => code === 'NOT_FOUND')).toHaveLength(10)
    vi.advanceTimersByTime(9999)
    expect(lines).toHaveLength(10)
    vi.advanceTimersByTime(1)
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toMatchObject({ kind: 'rejected NOT_FOUND', count: 20 })
  })

  it('begins with the configuration, without secrets', async () => {
    const server = startProcess(shipped, [], {
      PORT: '0',
      NODE_ENV: 'production',
      API_TOKENS: 'shop:hidden-token-0123456789',
      KALEYRA_SID: 'hidden-sid',
      KALEYRA_API_KEY: 'hidden-key',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=hidden-header',
      LOG_LEVEL: 'info',
    })
    const [line] = await server.prints(/^\{.*"Started\."\}$/m)
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      listen: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string,
      account: 'set',
      clients: { tokens: ['shop'], anonymous: false },
      page: false,
      graphiql: false,
      introspection: false,
      maxAddressesPerOperation: 10_000,
      bulk: { minSize: 100, maxSize: 500 },
    })
    // In production every line is JSON. A later line says that the upstream cannot be reached.
    expect(server.printed().trim().split('\n')[0]).toBe(line)
    expect(server.printed()).not.toContain('hidden')
  })

  it('is empty with LOG_LEVEL=silent', async () => {
    const server = startProcess(shipped, [], { PORT: '0', LOG_LEVEL: 'silent' })
    const [, url] = await server.prints(/^Open (.*)$/m)
    await fetch(new URL('/nowhere', url))
    expect(server.printed()).not.toContain('{')
  })
})
