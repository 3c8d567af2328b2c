import { createHash } from 'node:crypto'
import { unescape } from 'node:querystring'
import { z } from 'zod'
import { isAddressOrRange, isOrigin, isSafeUrl, safeUrlRule } from './hosts.ts'
import { documented, flag, flagByMode, list, oneOf, text, textOr, wholeNumber } from './rules.ts'

/** Checked only if the proxies are used: other programs accept other URLs. */
const proxyRule = 'the http or https URL of a proxy'

export const network = {
  HOST: textOr('127.0.0.1', /^[\w.:-]{1,255}$/, {
    description:
      'The interface that the server listens on. With a host that other machines can reach, the server starts only with API_TOKENS, JWT_JWKS_URI or ALLOW_ANONYMOUS=true.',
    rule: 'a host name or IP address',
  }),
  PORT: wholeNumber({
    min: 0,
    max: 65_535,
    default: 4000,
    description: 'The port that the server listens on. 0 selects any free port.',
  }),
  REUSE_PORT: flag({
    default: false,
    description:
      'Several server processes can listen on one port; the operating system distributes the connections. Each process needs an account and the same DATABASE_URL.',
  }),
  MAX_CONNECTIONS: wholeNumber({
    min: 1,
    max: 1_000_000,
    default: 5000,
    description:
      'The maximum number of open connections; the server closes further ones at once. An IPv4 address or IPv6 /64 can have a quarter of them, unless it is in TRUSTED_PROXIES.',
  }),
  SHUTDOWN_DELAY_MS: wholeNumber({
    min: 0,
    max: 600_000,
    default: 0,
    description:
      'How long the server accepts operations after the first SIGTERM, in milliseconds. `/ready` returns 503 meanwhile, so that load balancers stop sending requests before the shutdown begins.',
  }),
  MAX_BODY_BYTES: wholeNumber({
    min: 1024,
    max: 100_000_000,
    default: 1_000_000,
    description: 'The maximum size of a request body.',
  }),
  TRUSTED_PROXIES: list(z.string().refine(isAddressOrRange), {
    description:
      'The proxies in front of the server. Only from their connections the server reads the address of the client in `X-Forwarded-For`, from the right.',
    rule: 'a comma-separated list of IP addresses and ranges in CIDR notation',
    example: '10.0.0.5,192.168.0.0/16',
  }),
  CORS_ORIGINS: list(z.string().refine(isOrigin), {
    description: "The origins of web pages that can use the API, besides the server's own origin.",
    rule: 'a comma-separated list of origins (scheme, host and port, no path)',
    example: 'https://shop.example.org',
  }),
  NODE_USE_ENV_PROXY: oneOf(['0', '1'], {
    default: '0',
    description:
      'Calls to Kaleyra, to JWT_JWKS_URI and to OTEL_EXPORTER_OTLP_ENDPOINT go through a proxy with 1. It is also a variable of Node itself.',
  }),
  HTTPS_PROXY: text(/^/, {
    description:
      'The proxy for calls to https URLs, if NODE_USE_ENV_PROXY is 1. This variable, HTTP_PROXY and NO_PROXY can also have names in lower case, which take precedence.',
    rule: proxyRule,
    example: 'http://proxy.example.org:3128',
    isSecret: true, // it can contain a password
  }),
  HTTP_PROXY: text(/^/, {
    description: 'The proxy for calls to http URLs, and for those to https without HTTPS_PROXY.',
    rule: proxyRule,
    example: 'http://proxy.example.org:3128',
    isSecret: true,
  }),
  NO_PROXY: text(/^/, {
    description: 'The hosts that the server calls without a proxy, with their subdomains.',
    rule: 'a comma-separated list of hosts, each with or without a port, or *',
    example: 'localhost,internal.example.org',
  }),
}

/** `name:token`, or `name:sha256:hash` with the SHA-256 hash of the token in hexadecimal. */
const apiToken = z
  .string()
  .regex(/^[\w.-]{1,64}:(sha256:[0-9a-fA-F]{64}|[\w.~+/-]{16,256}=*)$/)
  .transform((value) => {
    const [name, kind, hex] = value.split(':') as [string, string, string?]
    const sha256 = hex === undefined ? createHash('sha256').update(kind).digest() : undefined
    return { name, sha256: sha256 ?? Buffer.from(hex!, 'hex') }
  })

export const access = {
  API_TOKENS: list(apiToken, {
    description:
      'The names of the clients and their bearer tokens. Each token can be replaced by its SHA-256 hash.',
    rule: 'a comma-separated list of name:token or name:sha256:hash; a name has 1 to 64 letters, digits, ".", "-" or "_"; a token has at least 16 letters, digits or -._~+/; a hash has 64 hexadecimal digits',
    example: 'shop:0123456789abcdef0123456789abcdef',
    isSecret: true,
  }),
  JWT_JWKS_URI: documented(z.string().refine(isSafeUrl).optional(), {
    description:
      'The URL of the key set (JWKS) of a token issuer whose JWTs the server accepts. JWT_ISSUER and JWT_AUDIENCE are required too.',
    rule: safeUrlRule,
    example: 'https://login.example.org/jwks.json',
    isSecret: true, // a URL can contain a password
  }),
  JWT_ISSUER: text(/^[\x21-\x7e]{1,256}$/, {
    description: 'The issuer that a JWT must name.',
    rule: 'the `iss` of accepted tokens, visible ASCII characters',
    example: 'https://login.example.org/',
  }),
  JWT_AUDIENCE: text(/^[\x21-\x7e]{1,256}$/, {
    description: 'The audience that a JWT must name.',
    rule: 'the `aud` of accepted tokens, visible ASCII characters',
    example: 'rcs-lookup',
  }),
  ALLOW_ANONYMOUS: flag({
    default: false,
    description: 'Clients without a token can use the API too.',
  }),
  ERASURE_CLIENTS: list(z.string().regex(/^([\w.-]{1,64}|jwt:[\x21-\x2b\x2d-\x7e]{1,256})$/), {
    description:
      'The clients that can erase cached answers. Without API_TOKENS, JWTs and ALLOW_ANONYMOUS=true, every client can.',
    rule: 'a comma-separated list of names of API_TOKENS, subjects of JWTs with the prefix jwt:, or anonymous',
    example: 'shop',
  }),
  CLIENT_ADDRESSES_PER_MINUTE: wholeNumber({
    min: 1,
    max: 1_000_000_000,
    default: 100_000,
    description:
      'The phone numbers that each client can look up in a minute, duplicates and cached ones included.',
  }),
}

export const graphql = {
  NODE_ENV: oneOf(['development', 'test', 'production'], {
    default: 'development',
    description:
      'With `production`, the page, GraphiQL and introspection are off unless their variables switch them on, error messages do not quote documents, and the server requires an account or SANDBOX=true.',
  }),
  PAGE: flagByMode({
    default: { development: true, production: false },
    description:
      'Browsers get a page at `/`, on which people look up numbers and lists without GraphQL.',
  }),
  GRAPHIQL: flagByMode({
    default: { development: true, production: false },
    description: 'Browsers get the GraphiQL page at `/graphql`.',
  }),
  INTROSPECTION: flagByMode({
    default: { development: true, production: false },
    description: 'Clients can read the schema by introspection.',
  }),
  FEDERATION: flag({
    default: false,
    description:
      'The API is a subgraph of Apollo Federation 2: it has the fields `_entities` and `_service`, and other subgraphs can extend `Device`. `_service` shows the schema even if INTROSPECTION is false.',
  }),
  PERSISTED_OPERATIONS: text(/^[^\0]{1,1024}$/, {
    description: 'A JSON file of operations that clients can send by their hash.',
    rule: 'the path of a manifest: a JSON object of operations by their hashes, or a manifest of Apollo',
    example: 'persisted-documents.json',
  }),
  PERSISTED_OPERATIONS_ONLY: flag({
    default: false,
    description: 'The server runs no operations except those of PERSISTED_OPERATIONS.',
  }),
  MAX_ADDRESSES_PER_OPERATION: wholeNumber({
    min: 1,
    max: 1_000_000,
    default: 10_000,
    description:
      'The maximum number of phone numbers in one operation, or in all operations of one request. Duplicates and invalid ones are included.',
  }),
  MAX_OPERATIONS_PER_REQUEST: wholeNumber({
    min: 1,
    max: 10_000,
    default: 500,
    description:
      'The maximum number of operations in one request whose body is a JSON array. They share the limits of one operation.',
  }),
  REQUEST_DEADLINE_MS: wholeNumber({
    min: 1,
    max: 600_000,
    default: 15_000,
    description:
      'The time that an operation waits for its lookups, in milliseconds. Lookups without a result then fail with `DEADLINE`.',
  }),
}

/** `name=value`, the format that OpenTelemetry defines for this variable. */
const header = z
  .string()
  .regex(/^[\w.-]+=[\x20-\x7e]*$/)
  .transform((value): [string, string] => {
    const place = value.indexOf('=')
    return [value.slice(0, place), unescape(value.slice(place + 1))]
  })

export const telemetry = {
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent'], {
    default: 'info',
    description:
      'The minimum level of the lines in the log. `info` includes a line for every operation.',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: text(/^https?:\/\/[^\s?#@]{1,512}$/, {
    description: 'The OTLP/HTTP collector for traces. Without it the server records no traces.',
    rule: 'an http or https URL without user, query or fragment',
    example: 'http://localhost:4318',
    isSecret: true, // a URL can contain a password
  }),
  OTEL_EXPORTER_OTLP_HEADERS: list(header, {
    description: 'HTTP headers for the collector.',
    rule: 'a comma-separated list of name=value',
    example: 'api-key=XXXXX',
    isSecret: true,
  }),
  OTEL_SERVICE_NAME: textOr('rcs-lookup-server', /^[\w .-]{1,64}$/, {
    description: 'The name of this server in traces.',
    rule: '1 to 64 letters, digits, spaces, ".", "-" or "_"',
  }),
}
