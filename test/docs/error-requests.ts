import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressList } from '../support/addresses.ts'

type Variables = Record<string, string>

const device = '{ device(address: "+999100000001") { address } }'
const twoDevices = '{ a: device(address: "1") { address } b: device(address: "2") { address } }'
const manyFields = `query ($list: [String!]!) { bulkLookup(addresses: $list) {
  entries { index input status device { address carrierId carrierStatus rcsEnabled checkedAt source } }
  devices { address carrierId carrierStatus rcsEnabled checkedAt source }
  failures { address code message retryable retryAfterMs upstream { status code errorCode } }
  ${'__typename total uniqueTotal duplicateCount invalidCount '.repeat(9)}
} }`

const noStore = { DATABASE_URL: 'postgres://127.0.0.1:1/none' }
const oneNumber = { MAX_ADDRESSES_PER_OPERATION: '1', CLIENT_ADDRESSES_PER_MINUTE: '1' }

/** Holds a manifest without operations. */
export const manifestFolder = mkdtempSync(join(tmpdir(), 'manifest-'))
writeFileSync(join(manifestFolder, 'manifest.json'), '{}')
const persistedOnly = {
  PERSISTED_OPERATIONS: join(manifestFolder, 'manifest.json'),
  PERSISTED_OPERATIONS_ONLY: 'true',
}

/** For each code of an operation, a body that brings it about and the variables that it needs. */
export const operations: Readonly<Record<string, { body: object; environment?: Variables }>> = {
  GRAPHQL_PARSE_FAILED: { body: { query: '{' } },
  GRAPHQL_VALIDATION_FAILED: { body: { query: '{ nothing }' } },
  BAD_USER_INPUT: { body: { query: 'query ($a: String!) { device(address: $a) { address } }' } },
  INVALID_ID: { body: { query: '{ node(id: "oops") { id } }' } },
  OPERATION_RESOLUTION_FAILURE: { body: { query: device, operationName: 'Other' } },
  DOCUMENT_LIMIT: { body: { query: `{ ${'__typename '.repeat(11)} }` } },
  ADDRESS_LIMIT: { body: { query: twoDevices }, environment: oneNumber },
  ANSWER_LIMIT: { body: { query: manyFields, variables: { list: addressList(10_000) } } },
  RATE_LIMITED: { body: { query: device }, environment: oneNumber },
  NOT_ERASED: {
    body: { query: 'mutation { eraseDevice(address: "+999100000001") { id } }' },
    environment: noStore,
  },
  FORBIDDEN: {
    body: { query: 'mutation { eraseDevice(address: "+999100000001") { id } }' },
    environment: { ALLOW_ANONYMOUS: 'true' },
  },
  PERSISTED_QUERY_NOT_FOUND: { body: { documentId: 'none' }, environment: persistedOnly },
  PERSISTED_QUERY_NOT_SUPPORTED: { body: { documentId: 'none' } },
  PERSISTED_QUERY_ID_REQUIRED: { body: {}, environment: persistedOnly },
  PERSISTED_QUERY_ONLY: { body: { query: device }, environment: persistedOnly },
}

interface RawRequest {
  readonly path?: string
  readonly method?: string
  readonly headers?: Variables
  readonly body?: string
  /** In place of the body: its only chunk. */
  readonly chunk?: string
}

const jwtWithoutKeys = {
  JWT_JWKS_URI: 'http://127.0.0.1:1/keys',
  JWT_ISSUER: 'https://issuer.example.org/',
  JWT_AUDIENCE: 'rcs-lookup',
}
const someJwt = ['{"alg":"RS256","kid":"a"}', '{"sub":"a"}', 'signature']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.')

/** For each code of a rejected request, a request that brings it about. */
export const rejections: Readonly<Record<string, RawRequest & { environment?: Variables }>> = {
  INVALID_BODY: { body: '[]' },
  BAD_REQUEST: { path: '/bulk-lookup-jobs', headers: { 'content-type': 'text/csv' } },
  UNAUTHENTICATED: { environment: { API_TOKENS: 'shop:shop-token-0123456789' } },
  NOT_FOUND: { path: '/nothing' },
  METHOD_NOT_ALLOWED: { method: 'PUT' },
  NOT_ACCEPTABLE: { headers: { accept: 'text/html' } },
  BODY_TOO_LARGE: { body: ' '.repeat(1_000_001) },
  UNSUPPORTED_MEDIA_TYPE: { headers: { 'content-type': 'text/plain' } },
  HOST_NOT_ALLOWED: { headers: { host: 'elsewhere.example.org' } },
  UNAVAILABLE: {
    environment: jwtWithoutKeys,
    headers: { authorization: `Bearer ${someJwt}` },
  },
}

/** A request as it goes over the line. */
export function requestText({
  path = '/graphql',
  method = 'POST',
  headers = {},
  body = '{"query":"{ __typename }"}',
  chunk,
}: RawRequest): string {
  const isChunked = chunk !== undefined
  const all = {
    host: 'localhost',
    connection: 'close',
    'content-type': 'application/json',
    ...(isChunked
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const content = isChunked ? `${chunk}\r\n0\r\n\r\n` : body
  return [`${method} ${path} HTTP/1.1`, ...lines, '', content].join('\r\n')
}

interface Answer {
  readonly status: number
  readonly errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[]
}

export async function post(url: string, body: object, headers: Variables = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  // An event stream and a multipart response have the same JSON in one of their lines.
  const json = /^(?:data: )?(\{.*\})\r?$/m.exec(await response.text())![1]!
  const { errors = [] } = JSON.parse(json) as Partial<Answer>
  return { status: response.status, errors }
}
