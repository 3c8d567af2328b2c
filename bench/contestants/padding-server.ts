/** This server's pool with an unlimited supply of stale addresses to pad short batches with. */
import { type Address, parseAddress } from '../../src/domain/address.ts'
import type { PaddingSource } from '../../src/domain/padding-source.ts'
import { serveAndAnnounce } from './announce.ts'
import { createServerStack } from './server-stack.ts'
import { createPooledSource } from './upstream.ts'

/** The operations of the benchmark use other numbers. */
let nextNumber = 999_700_000_000

const padding: PaddingSource = {
  take: (count) => Array.from({ length: count }, nextAddress),
  answered: () => undefined,
}

function nextAddress(): Address {
  return parseAddress(`+${nextNumber++}`)!
}

await serveAndAnnounce(await createServerStack(createPooledSource(process.env, padding)))
