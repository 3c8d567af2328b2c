import { l as Kysely, t as PostgresDialect } from "./postgres-dialect.js";
import { i as types, n as Pool, t as DatabaseError } from "./esm2.js";
// src/store/limited-pool.ts
/** The time after which Postgres cancels a statement. */
const statementTimeoutMs = 5e3;
/** `set local` ends with the transaction, so the limits never apply to others on a shared session. */
const limit = `set local statement_timeout = ${statementTimeoutMs}; set local idle_in_transaction_session_timeout = ${statementTimeoutMs / 2}`;
/**
* A pool whose statements have a time limit in Postgres, also after this process has ended.
*
* Kysely releases a failed connection like a healthy one. This pool removes it, because a connection
* that still waits for a reply must not be used again.
*/
var LimitedPool = class {
	#pool;
	constructor(pool) {
		this.#pool = pool;
	}
	get options() {
		return this.#pool.options;
	}
	async connect() {
		const client = await this.#pool.connect();
		let failure;
		const query = async (text, values = []) => {
			try {
				return await runLimited(client, text, values);
			} catch (error) {
				if (!(error instanceof DatabaseError)) failure = error;
				throw error;
			}
		};
		return {
			query,
			release: () => client.release(failure)
		};
	}
	async query(text, values = []) {
		const client = await this.connect();
		try {
			return await client.query(text, values);
		} finally {
			client.release();
		}
	}
	/**
	* Runs statements in one transaction, with two round trips: all statements are sent together, and the
	* commit when their results are known. Resolves with their rows, or with `undefined` if the transaction
	* was rolled back because a statement changed another number of rows than its `changeCount`.
	*/
	async runAtomically(statements) {
		const client = await this.#pool.connect();
		let failure;
		try {
			const results = await resultsUntil([
				client.query("begin"),
				client.query(limit),
				...statements.map(({ text, values }) => client.query(text, [...values]))
			], (result, place) => {
				const changeCount = statements[place - 2]?.changeCount;
				return changeCount !== void 0 && changeCount !== result.rowCount;
			});
			await client.query(results === void 0 ? "rollback" : "commit");
			return results?.slice(2).map(({ rows }) => rows);
		} catch (error) {
			if (error instanceof DatabaseError) await client.query("rollback").catch((later) => failure = later);
			else failure = error;
			throw error;
		} finally {
			client.release(failure);
		}
	}
	end() {
		return this.#pool.end();
	}
};
/**
* Runs a statement with the time limit: in the transaction that is open, or in one of its own. The
* commands around a statement are sent together with it, so they take no further round trip.
*/
async function runLimited(client, text, values) {
	const run = () => client.query(text, [...values]);
	if (client.getTransactionStatus() !== "I") return run();
	return (await resultsUntil(text === "begin" ? [run(), client.query(limit)] : [
		client.query("begin"),
		client.query(limit),
		run(),
		client.query("commit")
	], () => false))[text === "begin" ? 0 : 2];
}
/**
* All replies must arrive before another caller uses the connection. Rejects with the first error, or
* resolves with `undefined` if a result before it is unexpected: later statements can fail because of it.
*/
async function resultsUntil(queries, isUnexpected) {
	const results = [];
	for (const [place, one] of (await Promise.allSettled(queries)).entries()) {
		if (one.status === "rejected") throw one.reason;
		if (isUnexpected(one.value, place)) return void 0;
		results.push(one.value);
	}
	return results;
}
// src/store/open-postgres.ts
/**
* Postgres cancels a slow statement before this time, so without a reply the connection is dead.
*/
const queryTimeoutMs = 6e3;
/**
* Opens a database of Postgres, directly or behind a connection pooler such as PgBouncer.
*
* With a pooler in transaction mode, each transaction can run in another session of Postgres. So
* nothing here uses the state of a session: no settings, no locks of a session, no names of prepared
* statements. A pooler also rejects connections that begin with settings it does not know.
*/
function openPostgres(databaseUrl) {
	const pool = new LimitedPool(openPool(databaseUrl, 5));
	return {
		db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
		pool
	};
}
/** Opens connections without the time limit of `LimitedPool`. See `openPostgres`. */
function openPool(databaseUrl, max) {
	const connections = new Pool({
		connectionString: withVerifiedTls(databaseUrl),
		application_name: "rcs-lookup-server",
		max,
		connectionTimeoutMillis: 2e3,
		query_timeout: queryTimeoutMs,
		pipeline: true,
		keepAlive: true,
		types: { getTypeParser }
	});
	connections.on("error", () => void 0);
	connections.on("connect", (client) => client.on("error", () => void 0));
	return connections;
}
/**
* pg 8 treats these modes as `verify-full` and prints a warning, because pg 9 will check less. This
* keeps the checks of pg 8, without the warning.
*/
function withVerifiedTls(databaseUrl) {
	if (/[?&]uselibpqcompat=true(&|$)/.test(databaseUrl)) return databaseUrl;
	return databaseUrl.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/g, "$1verify-full");
}
/** Postgres' number for integers of eight bytes. */
const int8 = types.builtins.INT8;
/** pg returns integers of eight bytes as text, but times in milliseconds fit into a number. */
function getTypeParser(type, format) {
	return type === int8 ? Number : types.getTypeParser(type, format);
}
export { openPool, openPostgres };
