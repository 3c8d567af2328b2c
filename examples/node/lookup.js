/**
 * Looks up phone numbers and prints one line for each: the number, a tab, the result.
 *
 *   npm start -- +999100000001 +999100000002
 *
 * RCS_LOOKUP_URL is the URL of the server, RCS_LOOKUP_TOKEN the token of this client if it needs one.
 */
const url = new URL('/graphql', process.env.RCS_LOOKUP_URL ?? 'http://localhost:4000')
const token = process.env.RCS_LOOKUP_TOKEN

const query = `query LookUp($addresses: [String!]!) {
  bulkLookup(addresses: $addresses) {
    entries { input device { rcsEnabled } failure { code retryable retryAfterMs } }
  }
}`

/** Looks up at most 10,000 numbers in one operation. The entries are in the order of the list. */
async function lookUp(addresses) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables: { addresses } }),
  })
  const { data, errors } = await response.json()
  if (errors) throw Object.assign(new Error(errors[0].message), errors[0].extensions)
  return data.bulkLookup.entries
}

/** Looks up a list, and looks up again what failed and may succeed later, at most twice. */
async function lookUpWithRetries(addresses, retries = 2) {
  const entries = await lookUp(addresses)
  const retried = entries.filter(({ failure }) => failure?.retryable)
  if (retries === 0 || retried.length === 0) return entries
  const waitMs = Math.max(1000, ...retried.map(({ failure }) => failure.retryAfterMs ?? 0))
  await new Promise((resolve) => setTimeout(resolve, waitMs))
  const again = await lookUpWithRetries(
    retried.map(({ input }) => input),
    retries - 1,
  )
  return entries.map((entry) => (entry.failure?.retryable ? again.shift() : entry))
}

/** A failed lookup is unknown; it never means "no RCS". */
const resultOf = ({ device, failure }) =>
  device ? (device.rcsEnabled ? 'RCS' : 'SMS') : `unknown: ${failure.code}`

/** Without numbers: fictional ones, which the sandbox answers. */
const examples = Array.from({ length: 250 }, (_, place) => `+${999_100_000_001 + place}`)
const addresses = process.argv.length > 2 ? process.argv.slice(2) : examples

for (const entry of await lookUpWithRetries(addresses)) {
  console.log(`${entry.input}\t${resultOf(entry)}`)
}
