import { l as number, p as string, r as array$1, t as _enum, u as object, v as registry } from "./schemas.js";
import { a as isSafeUrl, i as isOrigin, n as isDatabaseUrl, r as isLoopback, s as safeUrlRule, t as isAddressOrRange } from "./hosts.js";
import { createHash } from "node:crypto";
import { unescape } from "node:querystring";
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = /* @__PURE__ */ new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// src/config/rules.ts
/** The documentation of each variable, by its schema. */
const abouts = registry();
/** Adds the documentation of a variable to its schema. */
function documented(schema, about) {
	abouts.add(schema, about);
	return schema;
}
/** The documentation that `documented` added. */
function aboutOf(schema) {
	const about = abouts.get(schema);
	if (about === void 0) throw new TypeError("the schema of a variable has no documentation");
	return about;
}
function wholeNumber({ min, max, default: standard, description }) {
	const about = {
		description,
		rule: `a whole number from ${min} to ${max}`,
		example: String(standard)
	};
	return documented(digits(min, max).default(standard), about);
}
/** A whole number; `undefined` when the variable is not set. */
function optionalNumber({ min, max, example, description }) {
	const rule = `a whole number from ${min} to ${max}`;
	return documented(digits(min, max).optional(), {
		description,
		rule,
		example: String(example)
	});
}
function digits(min, max) {
	return string().regex(/^\d{1,15}$/).transform(Number).pipe(number().min(min).max(max));
}
const trueOrFalse = _enum(["true", "false"]).transform((value) => value === "true");
function flag({ default: standard, description }) {
	const about = {
		description,
		rule: "true or false",
		example: String(standard)
	};
	return documented(trueOrFalse.default(standard), about);
}
/** A flag whose default depends on `NODE_ENV`. */
function flagByMode({ default: standard, description }) {
	const about = {
		description,
		rule: "true or false",
		example: String(standard.development)
	};
	return documented(trueOrFalse.transform((value) => ({
		development: value,
		production: value
	})).default(standard), about);
}
function oneOf(words, { default: standard, description }) {
	const about = {
		description,
		rule: `one of ${words.join(", ")}`,
		example: standard
	};
	return documented(_enum(words).default(standard), about);
}
/** Text; `undefined` when the variable is not set. */
function text(pattern, about) {
	return documented(string().regex(pattern).optional(), about);
}
/** Text with a default, which is also the example. */
function textOr(standard, pattern, about) {
	return documented(string().regex(pattern).default(standard), {
		...about,
		example: standard
	});
}
/** A list separated by commas, without the spaces around its items. */
function list(item, about) {
	return documented(string().transform((value) => value.split(",").map((part) => part.trim())).pipe(array$1(item)).optional(), about);
}
// src/config/lookup-variables.ts
function withoutTrailingSlash(value) {
	const { origin, pathname } = new URL(value);
	return origin + pathname.replace(/\/+$/, "");
}
/** The client adds the path of the API. */
function isBaseUrl(value) {
	return isSafeUrl(value) && !/\/v1(\/|$)/.test(new URL(value).pathname);
}
const vendorAccount = {
	KALEYRA_SID: text(/^[\w-]{1,64}$/, {
		description: "The SID of the account at Kaleyra. Without an account the server uses its embedded sandbox.",
		rule: "the account\u2019s SID: 1 to 64 letters, digits, \"-\" or \"_\"",
		example: "XXXXX6913850XXXX",
		isSecret: true
	}),
	KALEYRA_API_KEY: text(/^[\x21-\x7e]{1,256}$/, {
		description: "The API key of the account.",
		rule: "the API key: 1 to 256 visible ASCII characters, no spaces",
		example: "XXXXX3b8497f58a94e84b671aca43XXXXX",
		isSecret: true
	}),
	KALEYRA_BASE_URL: documented(string().refine(isBaseUrl).transform(withoutTrailingSlash).default("https://rcs-api.na.kaleyra.io"), {
		description: "The base URL for the region of the account. Kaleyra documents the regions `na` and `in`.",
		rule: `${safeUrlRule}, and without the path of the API (/v1/\u2026)`,
		example: "https://rcs-api.na.kaleyra.io",
		isSecret: true
	})
};
const upstream = {
	UPSTREAM_BULK_MIN_SIZE: wholeNumber({
		min: 2,
		max: 1e4,
		default: 100,
		description: "The minimum number of phone numbers in a bulk call. Kaleyra defines it."
	}),
	UPSTREAM_BULK_MAX_SIZE: wholeNumber({
		min: 2,
		max: 1e4,
		default: 500,
		description: "The maximum number of phone numbers in a bulk call. Kaleyra defines it."
	}),
	UPSTREAM_MAX_IN_FLIGHT: wholeNumber({
		min: 1,
		max: 1e3,
		default: 16,
		description: "The maximum number of calls to Kaleyra at the same time. The limit applies to each process separately."
	}),
	UPSTREAM_RATE_PER_SECOND: optionalNumber({
		min: 1,
		max: 1e4,
		example: 50,
		description: "The maximum number of HTTP calls to Kaleyra in a second, retries included. All replicas share the limit."
	}),
	UPSTREAM_TIMEOUT_MS: wholeNumber({
		min: 1,
		max: 6e5,
		default: 5e3,
		description: "The timeout of one HTTP call to Kaleyra, in milliseconds."
	}),
	UPSTREAM_FLIGHT_TIMEOUT_MS: wholeNumber({
		min: 1,
		max: 6e5,
		default: 15e3,
		description: "The timeout of a call with all its retries, in milliseconds."
	}),
	UPSTREAM_LOCKOUT_MS: wholeNumber({
		min: 1,
		max: 36e5,
		default: 3e4,
		description: "The time without calls after Kaleyra refuses the account (HTTP 401 or `RCS601`), in milliseconds. Then one call probes the account."
	}),
	UPSTREAM_MAX_RESPONSE_BYTES: wholeNumber({
		min: 1024,
		max: 1e9,
		default: 1e6,
		description: "The maximum size of a response from Kaleyra, after decompression."
	}),
	MAX_PENDING_ADDRESSES: wholeNumber({
		min: 1,
		max: 1e7,
		default: 1e5,
		description: "The maximum number of phone numbers that wait for a call. Further ones fail with `OVERLOADED`."
	}),
	PAD_SHORT_BATCHES: flag({
		default: false,
		description: "If a batch is too short for a bulk call, the server pads it with phone numbers whose cached results are stale. Kaleyra may charge for each of them."
	})
};
const cache = {
	CACHE_TTL_ENABLED_SECONDS: wholeNumber({
		min: 0,
		max: 31536e3,
		default: 86400,
		description: "The time for which a cached result with `rcsEnabled: true` is valid, in seconds. With 0 such a result is used only for a lookup with `maxAgeSeconds`, and by STALE_IF_ERROR_SECONDS."
	}),
	CACHE_TTL_DISABLED_SECONDS: wholeNumber({
		min: 0,
		max: 31536e3,
		default: 3600,
		description: "The time for which a cached result with `rcsEnabled: false` is valid, in seconds. With 0 such a result is used only for a lookup with `maxAgeSeconds`, and by STALE_IF_ERROR_SECONDS."
	}),
	STALE_IF_ERROR_SECONDS: wholeNumber({
		min: 0,
		max: 31536e3,
		default: 0,
		description: "The time after its TTL in which a cached result can replace a failed lookup, in seconds."
	}),
	RETENTION_DAYS: wholeNumber({
		min: 1,
		max: 365,
		default: 30,
		description: "The maximum age of a result, in days. The server deletes older results from the cache and the store."
	}),
	CACHE_MAX_ENTRIES: wholeNumber({
		min: 1,
		max: 1e7,
		default: 2e5,
		description: "The maximum number of results in the memory of a process."
	})
};
const store = {
	DATA_DIR: textOr("data", /^[^\0]{1,1024}$/, {
		description: "The directory of the SQLite file with stored results, or `none` to store nothing; results of the embedded sandbox are never stored. Each process needs its own directory.",
		rule: "the path of a directory, or none"
	}),
	DATABASE_URL: documented(string().max(1024).refine(isDatabaseUrl).optional(), {
		description: "A Postgres database that replaces DATA_DIR. Servers with the same database act as replicas.",
		rule: "the URL of a Postgres database on one host or Unix socket (the driver does not support several hosts)",
		example: "postgres://rcs:secret@localhost:5432/rcs",
		isSecret: true
	})
};
const jobs = {
	MAX_JOB_ADDRESSES: wholeNumber({
		min: 1,
		max: 2e7,
		default: 2e6,
		description: "The maximum number of inputs in the list of a bulk lookup job."
	}),
	MAX_OPEN_JOBS: wholeNumber({
		min: 1,
		max: 1e3,
		default: 10,
		description: "The maximum number of jobs of one client that have not ended."
	}),
	MAX_JOB_STORAGE_BYTES: wholeNumber({
		min: 1e6,
		max: 0xe8d4a51000,
		default: 2e9,
		description: "While the lists and results of all jobs take more bytes, the server accepts no new list. Without a store (DATA_DIR is `none`, or the embedded sandbox) they are in memory, and a tenth of it applies."
	}),
	JOB_RETENTION_DAYS: wholeNumber({
		min: 1,
		max: 365,
		default: 7,
		description: "How long the server keeps a job and its results after its end, in days. A job can have a shorter time."
	})
};
const sandbox = {
	SANDBOX: flag({
		default: false,
		description: "The embedded sandbox answers although NODE_ENV is `production`. Its answers are invented."
	}),
	SANDBOX_SINGLE_LATENCY_MS: wholeNumber({
		min: 0,
		max: 6e5,
		default: 120,
		description: "The time that the embedded sandbox takes for a single call, in milliseconds."
	}),
	SANDBOX_BULK_LATENCY_MS: wholeNumber({
		min: 0,
		max: 6e5,
		default: 250,
		description: "The time that the embedded sandbox takes for a bulk call, in milliseconds."
	})
};
// src/config/server-variables.ts
/** Checked only if the proxies are used: other programs accept other URLs. */
const proxyRule = "the http or https URL of a proxy";
const network = {
	HOST: textOr("127.0.0.1", /^[\w.:-]{1,255}$/, {
		description: "The interface that the server listens on. With a host that other machines can reach, the server starts only with API_TOKENS, JWT_JWKS_URI or ALLOW_ANONYMOUS=true.",
		rule: "a host name or IP address"
	}),
	PORT: wholeNumber({
		min: 0,
		max: 65535,
		default: 4e3,
		description: "The port that the server listens on. 0 selects any free port."
	}),
	REUSE_PORT: flag({
		default: false,
		description: "Several server processes can listen on one port; the operating system distributes the connections. Each process needs an account and the same DATABASE_URL."
	}),
	MAX_CONNECTIONS: wholeNumber({
		min: 1,
		max: 1e6,
		default: 5e3,
		description: "The maximum number of open connections; the server closes further ones at once. An IPv4 address or IPv6 /64 can have a quarter of them, unless it is in TRUSTED_PROXIES."
	}),
	SHUTDOWN_DELAY_MS: wholeNumber({
		min: 0,
		max: 6e5,
		default: 0,
		description: "How long the server accepts operations after the first SIGTERM, in milliseconds. `/ready` returns 503 meanwhile, so that load balancers stop sending requests before the shutdown begins."
	}),
	MAX_BODY_BYTES: wholeNumber({
		min: 1024,
		max: 1e8,
		default: 1e6,
		description: "The maximum size of a request body."
	}),
	TRUSTED_PROXIES: list(string().refine(isAddressOrRange), {
		description: "The proxies in front of the server. Only from their connections the server reads the address of the client in `X-Forwarded-For`, from the right.",
		rule: "a comma-separated list of IP addresses and ranges in CIDR notation",
		example: "10.0.0.5,192.168.0.0/16"
	}),
	CORS_ORIGINS: list(string().refine(isOrigin), {
		description: "The origins of web pages that can use the API, besides the server's own origin.",
		rule: "a comma-separated list of origins (scheme, host and port, no path)",
		example: "https://shop.example.org"
	}),
	NODE_USE_ENV_PROXY: oneOf(["0", "1"], {
		default: "0",
		description: "Calls to Kaleyra, to JWT_JWKS_URI and to OTEL_EXPORTER_OTLP_ENDPOINT go through a proxy with 1. It is also a variable of Node itself."
	}),
	HTTPS_PROXY: text(/^/, {
		description: "The proxy for calls to https URLs, if NODE_USE_ENV_PROXY is 1. This variable, HTTP_PROXY and NO_PROXY can also have names in lower case, which take precedence.",
		rule: proxyRule,
		example: "http://proxy.example.org:3128",
		isSecret: true
	}),
	HTTP_PROXY: text(/^/, {
		description: "The proxy for calls to http URLs, and for those to https without HTTPS_PROXY.",
		rule: proxyRule,
		example: "http://proxy.example.org:3128",
		isSecret: true
	}),
	NO_PROXY: text(/^/, {
		description: "The hosts that the server calls without a proxy, with their subdomains.",
		rule: "a comma-separated list of hosts, each with or without a port, or *",
		example: "localhost,internal.example.org"
	})
};
const access = {
	API_TOKENS: list(string().regex(/^[\w.-]{1,64}:(sha256:[0-9a-fA-F]{64}|[\w.~+/-]{16,256}=*)$/).transform((value) => {
		const [name, kind, hex] = value.split(":");
		return {
			name,
			sha256: (hex === void 0 ? createHash("sha256").update(kind).digest() : void 0) ?? Buffer.from(hex, "hex")
		};
	}), {
		description: "The names of the clients and their bearer tokens. Each token can be replaced by its SHA-256 hash.",
		rule: "a comma-separated list of name:token or name:sha256:hash; a name has 1 to 64 letters, digits, \".\", \"-\" or \"_\"; a token has at least 16 letters, digits or -._~+/; a hash has 64 hexadecimal digits",
		example: "shop:0123456789abcdef0123456789abcdef",
		isSecret: true
	}),
	JWT_JWKS_URI: documented(string().refine(isSafeUrl).optional(), {
		description: "The URL of the key set (JWKS) of a token issuer whose JWTs the server accepts. JWT_ISSUER and JWT_AUDIENCE are required too.",
		rule: safeUrlRule,
		example: "https://login.example.org/jwks.json",
		isSecret: true
	}),
	JWT_ISSUER: text(/^[\x21-\x7e]{1,256}$/, {
		description: "The issuer that a JWT must name.",
		rule: "the `iss` of accepted tokens, visible ASCII characters",
		example: "https://login.example.org/"
	}),
	JWT_AUDIENCE: text(/^[\x21-\x7e]{1,256}$/, {
		description: "The audience that a JWT must name.",
		rule: "the `aud` of accepted tokens, visible ASCII characters",
		example: "rcs-lookup"
	}),
	ALLOW_ANONYMOUS: flag({
		default: false,
		description: "Clients without a token can use the API too."
	}),
	ERASURE_CLIENTS: list(string().regex(/^([\w.-]{1,64}|jwt:[\x21-\x2b\x2d-\x7e]{1,256})$/), {
		description: "The clients that can erase cached answers. Without API_TOKENS, JWTs and ALLOW_ANONYMOUS=true, every client can.",
		rule: "a comma-separated list of names of API_TOKENS, subjects of JWTs with the prefix jwt:, or anonymous",
		example: "shop"
	}),
	CLIENT_ADDRESSES_PER_MINUTE: wholeNumber({
		min: 1,
		max: 1e9,
		default: 1e5,
		description: "The phone numbers that each client can look up in a minute, duplicates and cached ones included."
	})
};
const graphql = {
	NODE_ENV: oneOf([
		"development",
		"test",
		"production"
	], {
		default: "development",
		description: "With `production`, the page, GraphiQL and introspection are off unless their variables switch them on, error messages do not quote documents, and the server requires an account or SANDBOX=true."
	}),
	PAGE: flagByMode({
		default: {
			development: true,
			production: false
		},
		description: "Browsers get a page at `/`, on which people look up numbers and lists without GraphQL."
	}),
	GRAPHIQL: flagByMode({
		default: {
			development: true,
			production: false
		},
		description: "Browsers get the GraphiQL page at `/graphql`."
	}),
	INTROSPECTION: flagByMode({
		default: {
			development: true,
			production: false
		},
		description: "Clients can read the schema by introspection."
	}),
	FEDERATION: flag({
		default: false,
		description: "The API is a subgraph of Apollo Federation 2: it has the fields `_entities` and `_service`, and other subgraphs can extend `Device`. `_service` shows the schema even if INTROSPECTION is false."
	}),
	PERSISTED_OPERATIONS: text(/^[^\0]{1,1024}$/, {
		description: "A JSON file of operations that clients can send by their hash.",
		rule: "the path of a manifest: a JSON object of operations by their hashes, or a manifest of Apollo",
		example: "persisted-documents.json"
	}),
	PERSISTED_OPERATIONS_ONLY: flag({
		default: false,
		description: "The server runs no operations except those of PERSISTED_OPERATIONS."
	}),
	MAX_ADDRESSES_PER_OPERATION: wholeNumber({
		min: 1,
		max: 1e6,
		default: 1e4,
		description: "The maximum number of phone numbers in one operation, or in all operations of one request. Duplicates and invalid ones are included."
	}),
	MAX_OPERATIONS_PER_REQUEST: wholeNumber({
		min: 1,
		max: 1e4,
		default: 500,
		description: "The maximum number of operations in one request whose body is a JSON array. They share the limits of one operation."
	}),
	REQUEST_DEADLINE_MS: wholeNumber({
		min: 1,
		max: 6e5,
		default: 15e3,
		description: "The time that an operation waits for its lookups, in milliseconds. Lookups without a result then fail with `DEADLINE`."
	})
};
/** `name=value`, the format that OpenTelemetry defines for this variable. */
const header = string().regex(/^[\w.-]+=[\x20-\x7e]*$/).transform((value) => {
	const place = value.indexOf("=");
	return [value.slice(0, place), unescape(value.slice(place + 1))];
});
const telemetry = {
	LOG_LEVEL: oneOf([
		"debug",
		"info",
		"warn",
		"error",
		"silent"
	], {
		default: "info",
		description: "The minimum level of the lines in the log. `info` includes a line for every operation."
	}),
	OTEL_EXPORTER_OTLP_ENDPOINT: text(/^https?:\/\/[^\s?#@]{1,512}$/, {
		description: "The OTLP/HTTP collector for traces. Without it the server records no traces.",
		rule: "an http or https URL without user, query or fragment",
		example: "http://localhost:4318",
		isSecret: true
	}),
	OTEL_EXPORTER_OTLP_HEADERS: list(header, {
		description: "HTTP headers for the collector.",
		rule: "a comma-separated list of name=value",
		example: "api-key=XXXXX",
		isSecret: true
	}),
	OTEL_SERVICE_NAME: textOr("rcs-lookup-server", /^[\w .-]{1,64}$/, {
		description: "The name of this server in traces.",
		rule: "1 to 64 letters, digits, spaces, \".\", \"-\" or \"_\""
	})
};
// src/config/variables.ts
/**
* Every variable that the server reads, with its rule, default, description and example. Error
* messages, `.env.example` and `docs/reference/configuration.md` come from this table.
*/
const variables = object({
	...vendorAccount,
	...network,
	...access,
	...graphql,
	...upstream,
	...cache,
	...store,
	...jobs,
	...telemetry,
	...sandbox
});
// src/config/faults.ts
/** The faults of single variables, one line each. */
function valueFaults(error, set) {
	return [...new Set(error?.issues.map((issue) => issue.path[0]))].map((name) => {
		const { rule, isSecret } = aboutName(name);
		return `${name} must be ${rule}${isSecret ? "" : `, got ${JSON.stringify(set[name])}`} (${exampleOf(name)})`;
	});
}
/** The faults of combinations, one line each. Ignores variables whose own value is not valid. */
function combinationFaults(set) {
	return [
		...accountFaults(set),
		...sandboxFaults(set),
		...accessFaults(set),
		...tokenFaults(set),
		...erasureFaults(set),
		...reusePortFaults(set),
		...jwtFaults(set),
		...proxyFaults(set),
		...orderFault(set, "UPSTREAM_BULK_MIN_SIZE", "UPSTREAM_BULK_MAX_SIZE"),
		...orderFault(set, "MAX_ADDRESSES_PER_OPERATION", "CLIENT_ADDRESSES_PER_MINUTE"),
		...orderFault(set, "MAX_ADDRESSES_PER_OPERATION", "MAX_PENDING_ADDRESSES"),
		...orderFault(set, "UPSTREAM_TIMEOUT_MS", "UPSTREAM_FLIGHT_TIMEOUT_MS"),
		...retentionFaults(set),
		...persistedFaults(set),
		...removedFaults(set),
		...unknownFaults(set)
	];
}
/** The server owns all variables with these prefixes. */
const prefixes = [
	"KALEYRA_",
	"UPSTREAM_",
	"CACHE_",
	"JWT_",
	"SANDBOX_",
	"PERSISTED_OPERATION",
	"CLIENT_ADDRESSES",
	"MAX_ADDRESSES",
	"MAX_PENDING",
	"STALE_IF_ERROR"
];
/** Kubernetes adds such variables for each service, named for the service. */
const serviceLink = /_(SERVICE_HOST|SERVICE_PORT|PORT)(_|$)/;
/** A misspelled variable is a fault, because the server would ignore it without a message. */
function unknownFaults(set) {
	const known = Object.keys(variables.shape);
	return Object.keys(set).filter((name) => prefixes.some((prefix) => name.startsWith(prefix))).filter((name) => !known.includes(name) && !serviceLink.test(name)).map((name) => `${name} does not exist: did you mean ${nearest(name, known)}?`);
}
/** Prefers names that only lack the end, or have more of it. */
function nearest(name, known) {
	const sameBeginning = known.filter((one) => one.startsWith(name) || name.startsWith(one));
	return closestMatch(name, sameBeginning.length > 0 ? sameBeginning : known);
}
/** In production, invented answers would look like real ones. */
function sandboxFaults(set) {
	const hasAccount = Boolean(set["KALEYRA_SID"]);
	const isSandbox = set["SANDBOX"] === "true";
	if (hasAccount && isSandbox) return ["SANDBOX=true and an account exclude each other: remove one"];
	if (hasAccount || isSandbox || set["NODE_ENV"] !== "production") return [];
	return [`NODE_ENV=production requires an account (${exampleOf("KALEYRA_SID")}): without one, the embedded sandbox would answer with invented results. SANDBOX=true allows it`];
}
/** Variables of earlier versions, with what replaces them. */
const removedVariables = {
	WORKERS: "start several processes with REUSE_PORT=true, see docs/guides/scaling.md",
	FILL_SHORT_BATCHES: "use PAD_SHORT_BATCHES"
};
/** A removed variable is a fault, because the server would ignore it without a message. */
function removedFaults(set) {
	return Object.entries(removedVariables).filter(([name]) => set[name]).map(([name, replacement]) => `${name} no longer exists: ${replacement}`);
}
/**
* An incomplete account is a fault. Otherwise the embedded sandbox would answer, and nobody would
* notice.
*/
function accountFaults(set) {
	const names = [
		"KALEYRA_SID",
		"KALEYRA_API_KEY",
		"KALEYRA_BASE_URL"
	];
	const secrets = ["KALEYRA_SID", "KALEYRA_API_KEY"];
	const placeholders = secrets.filter((name) => set[name] === aboutName(name).example).map((name) => `${name} is the placeholder of .env.example: set the value of your account`);
	return [...missing(set, names, secrets), ...placeholders];
}
/** A token identifies one client, so two clients cannot have the same one. */
function tokenFaults(set) {
	const tokens = variables.shape.API_TOKENS.safeParse(set["API_TOKENS"]).data ?? [];
	if (tokens.some(({ name }) => name === "anonymous")) return ["API_TOKENS must not name a client anonymous: clients without a token have this name"];
	const groups = Map.groupBy(tokens, ({ sha256 }) => sha256.toString("hex"));
	return Array.from(groups.values()).filter((clients) => clients.length > 1).map((clients) => {
		return `API_TOKENS has the same token for ${clients.map(({ name }) => name).join(" and ")}: give each client its own`;
	});
}
/** A misspelled name would forbid the erasure to the client that has the right to it. */
function erasureFaults(set) {
	const clients = variables.shape.ERASURE_CLIENTS.safeParse(set["ERASURE_CLIENTS"]).data ?? [];
	const tokens = variables.shape.API_TOKENS.safeParse(set["API_TOKENS"]).data ?? [];
	const known = /* @__PURE__ */ new Set(["anonymous", ...tokens.map(({ name }) => name)]);
	return clients.filter((client) => !client.startsWith("jwt:") && !known.has(client)).map((client) => `ERASURE_CLIENTS names ${client}, which API_TOKENS does not have`).concat(clients.some((client) => client.startsWith("jwt:")) && !set["JWT_JWKS_URI"] ? ["ERASURE_CLIENTS names the subject of a JWT, but JWT_JWKS_URI is missing"] : []);
}
/** Without issuer and audience the server would accept JWTs made for other applications. */
function jwtFaults(set) {
	const names = [
		"JWT_JWKS_URI",
		"JWT_ISSUER",
		"JWT_AUDIENCE"
	];
	return missing(set, names, names);
}
function proxyFaults(set) {
	if (set["NODE_USE_ENV_PROXY"] !== "1") return [];
	return ["HTTPS_PROXY", "HTTP_PROXY"].filter((name) => set[name] && !/^https?:$/.test(URL.parse(set[name])?.protocol ?? "")).map((name) => `${name} must be ${aboutName(name).rule} (${exampleOf(name)})`);
}
function persistedFaults(set) {
	if (set["PERSISTED_OPERATIONS_ONLY"] === "false") return [];
	return missing(set, ["PERSISTED_OPERATIONS_ONLY"], ["PERSISTED_OPERATIONS"]);
}
function missing(set, given, needed) {
	const present = given.filter((name) => set[name]);
	if (present.length === 0) return [];
	const verb = present.length === 1 ? "is" : "are";
	return needed.filter((name) => !set[name]).map((name) => `${name} is missing, though ${present.join(" and ")} ${verb} set (${exampleOf(name)})`);
}
/**
* Every client can use up the lookups of the account, so a host that other machines reach needs
* known clients.
*/
function accessFaults(set) {
	const host = variables.shape.HOST.safeParse(set["HOST"]).data;
	const knowsClients = Boolean(set["API_TOKENS"] ?? set["JWT_JWKS_URI"]);
	if (host === void 0 || isLoopback(host) || knowsClients || set["ALLOW_ANONYMOUS"] === "true") return [];
	return [`HOST=${host} accepts connections from other machines, so clients must identify themselves: set API_TOKENS (${exampleOf("API_TOKENS")}) or JWT_JWKS_URI, or accept everybody with ALLOW_ANONYMOUS=true`];
}
/** Processes on one port share their results, limits and outages through Postgres. */
function reusePortFaults(set) {
	if (set["REUSE_PORT"] !== "true") return [];
	const reasons = {
		KALEYRA_SID: "an account: the embedded sandbox belongs to one process",
		DATABASE_URL: "DATABASE_URL: the processes on one port share their results through Postgres"
	};
	const faults = ["KALEYRA_SID", "DATABASE_URL"].filter((name) => !set[name]).map((name) => `REUSE_PORT=true requires ${reasons[name]} (${exampleOf(name)})`);
	if (variables.shape.PORT.safeParse(set["PORT"]).data === 0) faults.push(`REUSE_PORT=true requires a fixed PORT, got 0 (${exampleOf("PORT")})`);
	return faults;
}
function orderFault(set, lesser, greater) {
	const low = variables.shape[lesser].safeParse(set[lesser]).data;
	const high = variables.shape[greater].safeParse(set[greater]).data;
	if (low === void 0 || high === void 0 || low <= high) return [];
	return [`${lesser} must be at most ${greater}, got ${low} and ${high} (${exampleOf(lesser)})`];
}
/** An older result is deleted, so a longer TTL has no effect. */
function retentionFaults(set) {
	const days = variables.shape.RETENTION_DAYS.safeParse(set["RETENTION_DAYS"]).data;
	if (days === void 0) return [];
	return ["CACHE_TTL_ENABLED_SECONDS", "CACHE_TTL_DISABLED_SECONDS"].flatMap((name) => {
		const seconds = variables.shape[name].safeParse(set[name]).data;
		if (seconds === void 0 || seconds <= days * secondsPerDay) return [];
		return `${name} must be at most RETENTION_DAYS (${days * secondsPerDay} seconds), got ${seconds} (${exampleOf(name)})`;
	});
}
const secondsPerDay = 86400;
function exampleOf(name) {
	return `example: ${name}=${aboutName(name).example}`;
}
function aboutName(name) {
	return aboutOf(variables.shape[name]);
}
// src/config/load-config.ts
/** All faults of a configuration, one line each, without secrets. */
var ConfigError = class extends Error {
	name = "ConfigError";
	faults;
	constructor(faults) {
		super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
		this.faults = faults;
	}
};
/**
* Reads the whole configuration from the given environment only. Throws a `ConfigError` that lists
* all faults.
*/
function loadConfig(environment) {
	const named = {
		...environment,
		...proxyNames(environment)
	};
	const set = Object.fromEntries(Object.entries(named).filter(([, value]) => value));
	const parsed = variables.safeParse(set);
	const faults = [...valueFaults(parsed.error, set), ...combinationFaults(set)];
	if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
	return configOf(parsed.data);
}
function configOf(values) {
	return {
		isProduction: modeOf(values) === "production",
		/** `undefined`: the embedded sandbox is the upstream. */
		account: accountOf(values),
		http: httpOf(values),
		/** `undefined`: no proxies. */
		proxy: proxyOf(values),
		access: accessOf(values),
		execution: executionOf(values),
		persistedOperations: persistedOperationsOf(values),
		upstream: upstreamOf(values),
		/** The sizes of a bulk call. */
		bulk: {
			minSize: values.UPSTREAM_BULK_MIN_SIZE,
			maxSize: values.UPSTREAM_BULK_MAX_SIZE
		},
		cache: cacheOf(values),
		store: storeOf(values),
		jobs: jobsOf(values),
		logLevel: values.LOG_LEVEL,
		/** `undefined`: no traces. */
		tracing: tracingOf(values),
		sandbox: {
			singleLatencyMs: values.SANDBOX_SINGLE_LATENCY_MS,
			bulkLatencyMs: values.SANDBOX_BULK_LATENCY_MS
		}
	};
}
/** With `test`, the server works as with `development`. */
function modeOf({ NODE_ENV }) {
	return NODE_ENV === "production" ? "production" : "development";
}
function accountOf(values) {
	const { KALEYRA_BASE_URL: baseUrl, KALEYRA_SID: sid, KALEYRA_API_KEY: apiKey } = values;
	return sid === void 0 || apiKey === void 0 ? void 0 : {
		baseUrl,
		sid,
		apiKey
	};
}
function httpOf(values) {
	return {
		host: values.HOST,
		/** 0: any free port. */
		port: values.PORT,
		/** Other processes listen on the same port. */
		reusePort: values.REUSE_PORT,
		maxConnections: values.MAX_CONNECTIONS,
		maxBodyBytes: values.MAX_BODY_BYTES,
		/** The time between the first signal and the shutdown. */
		shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
		/** IP addresses and ranges of proxies whose `X-Forwarded-For` counts. */
		trustedProxies: values.TRUSTED_PROXIES ?? [],
		/** Origins of pages that can use the API, besides the server's own. */
		corsOrigins: values.CORS_ORIGINS ?? [],
		/** Whether `/` is the page for people. */
		page: values.PAGE[modeOf(values)],
		/** Whether browsers get the GraphiQL page. */
		graphiql: values.GRAPHIQL[modeOf(values)]
	};
}
/** The variables of proxies whose names are in lower case: other programs prefer them too. */
function proxyNames(environment) {
	const lowerCase = [
		"http_proxy",
		"https_proxy",
		"no_proxy"
	].filter((name) => environment[name] !== void 0);
	return Object.fromEntries(lowerCase.map((name) => [name.toUpperCase(), environment[name]]));
}
function proxyOf(values) {
	const { NODE_USE_ENV_PROXY: isUsed, HTTP_PROXY, NO_PROXY } = values;
	if (isUsed === "0") return void 0;
	const HTTPS_PROXY = values.HTTPS_PROXY ?? HTTP_PROXY;
	return {
		...HTTP_PROXY !== void 0 && { HTTP_PROXY },
		...HTTPS_PROXY !== void 0 && { HTTPS_PROXY },
		...NO_PROXY !== void 0 && { NO_PROXY }
	};
}
function accessOf(values) {
	const { JWT_JWKS_URI: jwksUri, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = values;
	const hasJwt = jwksUri !== void 0 && issuer !== void 0 && audience !== void 0;
	return {
		tokens: values.API_TOKENS ?? [],
		jwt: hasJwt ? {
			jwksUri,
			issuer,
			audience
		} : void 0,
		allowAnonymous: values.ALLOW_ANONYMOUS,
		/** The clients that can erase cached answers. */
		erasureClients: values.ERASURE_CLIENTS ?? [],
		/** Phone numbers that one client can look up in a minute. */
		addressesPerMinute: values.CLIENT_ADDRESSES_PER_MINUTE
	};
}
function executionOf(values) {
	return {
		introspection: values.INTROSPECTION[modeOf(values)],
		federation: values.FEDERATION,
		maxAddresses: values.MAX_ADDRESSES_PER_OPERATION,
		maxOperations: values.MAX_OPERATIONS_PER_REQUEST,
		requestDeadlineMs: values.REQUEST_DEADLINE_MS
	};
}
/** `only`: the server runs no other operations. */
function persistedOperationsOf(values) {
	const { PERSISTED_OPERATIONS: file, PERSISTED_OPERATIONS_ONLY: only } = values;
	return file === void 0 ? void 0 : {
		file,
		only
	};
}
function upstreamOf(values) {
	return {
		maxInFlight: values.UPSTREAM_MAX_IN_FLIGHT,
		/** Addresses that can wait for a call. */
		maxPending: values.MAX_PENDING_ADDRESSES,
		/** HTTP calls in a second, retries included. `undefined`: no limit. */
		callsPerSecond: values.UPSTREAM_RATE_PER_SECOND,
		/** The timeout of one attempt. */
		timeoutMs: values.UPSTREAM_TIMEOUT_MS,
		/** The timeout of a call with all its attempts. */
		totalTimeoutMs: values.UPSTREAM_FLIGHT_TIMEOUT_MS,
		/** The time between HTTP 401 and the next attempt. */
		lockoutMs: values.UPSTREAM_LOCKOUT_MS,
		maxResponseBytes: values.UPSTREAM_MAX_RESPONSE_BYTES
	};
}
function cacheOf(values) {
	const secondMs = 1e3;
	return {
		/** How long answers are valid, in milliseconds. */
		freshness: {
			enabledMs: values.CACHE_TTL_ENABLED_SECONDS * secondMs,
			disabledMs: values.CACHE_TTL_DISABLED_SECONDS * secondMs,
			staleIfErrorMs: values.STALE_IF_ERROR_SECONDS * secondMs,
			retentionMs: values.RETENTION_DAYS * 86400 * secondMs
		},
		/** Answers in the memory of this process. */
		maxEntries: values.CACHE_MAX_ENTRIES,
		/** Whether addresses with stale answers pad a batch that is too short for a bulk call. */
		padsShortBatches: values.PAD_SHORT_BATCHES
	};
}
function storeOf(values) {
	return {
		/** `undefined`: answers are in memory only. */
		place: storePlaceOf(values),
		/** Other processes use the same database. */
		isShared: values.DATABASE_URL !== void 0,
		/**
		* The duration of a lease. After a crash, the leases of the process block other processes for
		* this time.
		*/
		leaseMs: values.UPSTREAM_FLIGHT_TIMEOUT_MS
	};
}
function jobsOf(values) {
	return {
		/** The inputs of one list. */
		maxAddresses: values.MAX_JOB_ADDRESSES,
		/** The jobs of one client that have not ended. */
		maxOpenJobs: values.MAX_OPEN_JOBS,
		maxStoredBytes: values.MAX_JOB_STORAGE_BYTES,
		retentionMs: values.JOB_RETENTION_DAYS * 864e5
	};
}
/** The answers of the embedded sandbox are not stored. */
function storePlaceOf(values) {
	const { DATABASE_URL: databaseUrl, DATA_DIR: directory, KALEYRA_SID: sid } = values;
	if (sid === void 0) return void 0;
	if (databaseUrl !== void 0) return { databaseUrl };
	return directory === "none" ? void 0 : { directory };
}
function tracingOf(values) {
	const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = values;
	if (endpoint === void 0) return void 0;
	const headers = Object.fromEntries(values.OTEL_EXPORTER_OTLP_HEADERS ?? []);
	return {
		endpoint: endpoint.replace(/\/+$/, ""),
		headers,
		serviceName,
		proxy: proxyOf(values)
	};
}
export { loadConfig };
