/**
 * This server with plenty of stale addresses behind its pool, to fill up what is too few for a bulk
 * call.
 */
import { type Address, parseAddress } from '../../src/domain/address.ts'
import type { PaddingSource } from '../../src/domain/padding-source.ts'
import { createShippedStack } from '../shipped-stack.ts'
import { serveAndAnnounce } from './announce.ts'
import { createPooledSource } from './upstream.ts'

/** Apart from every number that operations ask for. */
let nextNumber = 999_700_000_000

const filler: PaddingSource = {
  take: (count) => Array.from({ length: count }, nextAddress),
  answered: () => undefined,
}

function nextAddress(): Address {
  return parseAddress(`+${nextNumber++}`)!
}

await serveAndAnnounce(await createShippedStack(createPooledSource(process.env, filler)))
