import { t as closeRequest } from "./sqlite-statement.js";
import { r as startTimeout } from "./start-timeout.js";
import { a as Migrator, c as sql, i as DEFAULT_MIGRATION_TABLE, n as lockMigrations, o as DialectAdapterBase, r as DEFAULT_MIGRATION_LOCK_TABLE, s as DefaultQueryCompiler } from "./postgres-dialect.js";
import { Worker } from "node:worker_threads";
// node_modules/kysely/dist/dialect/sqlite/sqlite-query-compiler.js
const ID_WRAP_REGEX = /"/g;
const JSON_PATH_MEMBER_ESCAPE_REGEX = /[\\'"]/g;
var SqliteQueryCompiler = class extends DefaultQueryCompiler {
	visitOrAction(node) {
		this.append("or ");
		this.append(node.action);
	}
	getCurrentParameterPlaceholder() {
		return "?";
	}
	getLeftExplainOptionsWrapper() {
		return "";
	}
	getRightExplainOptionsWrapper() {
		return "";
	}
	getLeftIdentifierWrapper() {
		return "\"";
	}
	getRightIdentifierWrapper() {
		return "\"";
	}
	getAutoIncrement() {
		return "autoincrement";
	}
	sanitizeIdentifier(identifier) {
		return identifier.replace(ID_WRAP_REGEX, "\"\"");
	}
	sanitizeJSONPathMemberValue(value) {
		return value.replace(JSON_PATH_MEMBER_ESCAPE_REGEX, (char) => char === "\\" ? "\\\\" : char === "'" ? "''" : "\\\"");
	}
	visitDefaultInsertValue(_) {
		this.append("null");
	}
};
// node_modules/kysely/dist/dialect/sqlite/sqlite-introspector.js
var SqliteIntrospector = class {
	#db;
	constructor(db) {
		this.#db = db;
	}
	async getSchemas() {
		return [];
	}
	async getTables(options = { withInternalKyselyTables: false }) {
		return await this.#getTableMetadata(options);
	}
	#tablesQuery(qb, options) {
		let tablesQuery = qb.selectFrom("sqlite_master").where("type", "in", ["table", "view"]).where("name", "not like", "sqlite_%").select([
			"name",
			"sql",
			"type"
		]).orderBy("name");
		if (!options.withInternalKyselyTables) tablesQuery = tablesQuery.where("name", "!=", DEFAULT_MIGRATION_TABLE).where("name", "!=", DEFAULT_MIGRATION_LOCK_TABLE);
		return tablesQuery;
	}
	async #getTableMetadata(options) {
		const tablesResult = await this.#tablesQuery(this.#db, options).execute();
		const tableMetadata = await this.#db.with("table_list", (qb) => this.#tablesQuery(qb, options)).selectFrom(["table_list as tl", sql`pragma_table_info(tl.name)`.as("p")]).select([
			"tl.name as table",
			"p.cid",
			"p.name",
			"p.type",
			"p.notnull",
			"p.dflt_value",
			"p.pk"
		]).orderBy("tl.name").orderBy("p.cid").execute();
		const columnsByTable = {};
		for (const row of tableMetadata) {
			columnsByTable[row.table] ??= [];
			columnsByTable[row.table].push(row);
		}
		return tablesResult.map(({ name, sql, type }) => {
			let autoIncrementCol = sql?.split(/[\(\),]/)?.find((it) => it.toLowerCase().includes("autoincrement"))?.trimStart()?.split(/\s+/)?.[0]?.replace(/["`]/g, "");
			const columns = columnsByTable[name] ?? [];
			if (!autoIncrementCol) {
				const pkCols = columns.filter((r) => r.pk > 0);
				if (pkCols.length === 1 && pkCols[0].type.toLowerCase() === "integer") autoIncrementCol = pkCols[0].name;
			}
			return {
				name,
				isView: type === "view",
				isForeign: false,
				columns: columns.map((col) => ({
					name: col.name,
					dataType: col.type,
					isNullable: !col.notnull,
					isAutoIncrementing: col.name === autoIncrementCol,
					hasDefaultValue: col.dflt_value != null,
					comment: void 0
				}))
			};
		});
	}
};
// node_modules/kysely/dist/dialect/sqlite/sqlite-adapter.js
var SqliteAdapter = class extends DialectAdapterBase {
	get supportsMultipleConnections() {
		return false;
	}
	get supportsTransactionalDdl() {
		return false;
	}
	get supportsReturning() {
		return true;
	}
	async acquireMigrationLock(_db, _opt) {}
	async releaseMigrationLock(_db, _opt) {}
};
// src/store/storable.ts
/** Postgres rejects a whole statement if a text in it contains NUL or a lone surrogate. */
function storable(text) {
	if (text === null) return text;
	return text.toWellFormed().replaceAll("\0", "\ufffd");
}
// src/store/migrations.ts
const answerMigrations = {
	create: createMigrations,
	table: "kysely_migration"
};
/**
* Updates a database to the newest tables. On Postgres, several processes may do this at once: they
* wait for each other. A SQLite file belongs to one process.
*
* On Postgres the lock also covers the time in which Kysely reads the names of all tables and
* columns, because that fails if another process renames one of them.
*/
function migrate(database, dialect, { create, table } = answerMigrations) {
	const migrations = create(dialect);
	return dialect.migrating(database, async (db) => {
		const { error } = await new Migrator({
			db,
			provider: { getMigrations: async () => migrations },
			migrationTableName: table,
			migrationLockTableName: `${table}_lock`
		}).migrateToLatest();
		if (error !== void 0) throw error;
	});
}
/**
* A released migration never changes. A change of the tables is a new entry whose name comes last
* in alphabetical order.
*/
function createMigrations(dialect) {
	return {
		"001-answers": { async up(db) {
			await createCredentials(db, dialect);
			await createAnswers(db, dialect);
			await createClaims(db, dialect);
			await createClosures(db);
		} },
		"002-standard-names": { async up(db) {
			await db.schema.alterTable("claims").renameTo("leases").execute();
			await db.schema.alterTable("leases").renameColumn("owner", "holder").execute();
			await db.schema.alterTable("closures").renameTo("outages").execute();
			await db.schema.alterTable("outages").renameColumn("owner", "holder").execute();
			await db.schema.alterTable("answers").renameColumn("forgotten_at", "erased_at").execute();
		} }
	};
}
function createCredentials(db, { autoNumber }) {
	return db.schema.createTable("credentials").addColumn("id", autoNumber, (column) => column.primaryKey()).addColumn("credential", "text", (column) => column.notNull().unique()).execute();
}
async function createAnswers(db, { keyedTable }) {
	await db.schema.createTable("answers").addColumn("credential_id", "integer", (column) => column.notNull()).addColumn("address", "text", (column) => column.notNull()).addColumn("rcs_enabled", "smallint").addColumn("carrier_id", "text").addColumn("carrier_status", "text").addColumn("checked_at", "bigint").addColumn("source", "text").addColumn("forgotten_at", "bigint").addPrimaryKeyConstraint("answers_key", ["credential_id", "address"]).modifyEnd(keyedTable).execute();
	await db.schema.createIndex("answers_by_age").on("answers").columns([
		"credential_id",
		"rcs_enabled",
		"checked_at"
	]).execute();
	await db.schema.createIndex("answers_forgotten").on("answers").columns(["credential_id", "forgotten_at"]).where(sql.ref("forgotten_at"), "is not", null).execute();
}
function createClaims(db, { keyedTable }) {
	return db.schema.createTable("claims").addColumn("credential_id", "integer", (column) => column.notNull()).addColumn("address", "text", (column) => column.notNull()).addColumn("owner", "text", (column) => column.notNull()).addColumn("until", "bigint", (column) => column.notNull()).addPrimaryKeyConstraint("claims_key", ["credential_id", "address"]).modifyEnd(keyedTable).execute();
}
function createClosures(db) {
	return db.schema.createTable("closures").addColumn("credential_id", "integer", (column) => column.notNull()).addColumn("owner", "text", (column) => column.notNull()).addColumn("state", "text", (column) => column.notNull()).addColumn("reason", "text", (column) => column.notNull()).addColumn("at", "bigint", (column) => column.notNull()).addColumn("until", "bigint", (column) => column.notNull()).addPrimaryKeyConstraint("closures_key", ["credential_id", "owner"]).execute();
}
// src/store/sql-dialect.ts
/** SQLite has one writer at a time, so there are no rows to lock. */
const sqliteDialect = {
	rows(list, types) {
		const names = Object.keys(types);
		const columns = names.map((name, place) => sql`value ->> ${sql.lit(place)} as ${sql.ref(name)}`);
		const values = list.map((row) => names.map((name) => row[name]));
		return sql`(select ${sql.join(columns)} from json_each(${JSON.stringify(values)}))`;
	},
	locked: (query) => query,
	lockedIfFree: (query) => query,
	migrating: (db, run) => run(db),
	autoNumber: sql`integer`,
	neverReused: sql`autoincrement`,
	keyedTable: sql`without rowid`,
	updatedTable: sql``,
	numbers: (list) => sql`(select key, value from json_each(${JSON.stringify(list)}))`,
	isIn: (column, list) => sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(list)}))`,
	publishing: () => void 0,
	jsonArray: (values) => sql`json_array(${sql.join(values)})`,
	jsonList: (value) => sql`json_group_array(${value})`
};
const postgresDialect = {
	rows(list, types) {
		const columns = Object.entries(types).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
		return sql`(select * from json_to_recordset(${JSON.stringify(list)}::json) as list(${sql.join(columns)}))`;
	},
	locked: (query) => query.orderBy("address").forUpdate(),
	lockedIfFree: (query) => query.forUpdate().skipLocked(),
	migrating: (db, run) => db.transaction().execute(async (transaction) => {
		await lockMigrations(transaction);
		await run(transaction);
	}),
	autoNumber: sql`integer generated by default as identity`,
	neverReused: sql``,
	keyedTable: sql``,
	updatedTable: sql`with (fillfactor = 50)`,
	numbers: (list) => sql`(select (place - 1)::integer as key, number::bigint as value from json_array_elements_text(${JSON.stringify(list)}::json) with ordinality as list(number, place))`,
	isIn: (column, list, type) => sql`${sql.ref(column)} = any(${`{${list.join()}}`}::${sql.raw(type)}[])`,
	publishing: (owner) => sql`select pg_advisory_xact_lock(hashtextextended(${owner}, 0))`,
	jsonArray: (values) => sql`json_build_array(${sql.join(values)})`,
	jsonList: (value) => sql`coalesce(json_agg(${value}), '[]'::json)::text`
};
// src/store/sqlite-dialect.ts
/** Kysely's dialect for a database file that a worker thread opens. */
function createSqliteDialect(thread) {
	return {
		createAdapter: () => new ThreadAdapter(),
		createDriver: () => createDriver(thread),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler()
	};
}
var ThreadAdapter = class extends SqliteAdapter {
	/**
	* Lets all callers share the one connection. This is safe: the thread runs one statement after
	* the other, and only the migrations use transactions, before any other statement.
	*/
	get supportsMultipleConnections() {
		return true;
	}
	/** Runs all migrations in one transaction. */
	get supportsTransactionalDdl() {
		return true;
	}
};
function createDriver(thread) {
	const connection = createConnection(thread);
	const run = async (sql) => {
		await thread.execute(sql, []);
	};
	return {
		init: async () => void 0,
		acquireConnection: async () => connection,
		beginTransaction: () => run("begin"),
		commitTransaction: () => run("commit"),
		rollbackTransaction: () => run("rollback"),
		releaseConnection: async () => void 0,
		destroy: () => thread.close()
	};
}
function createConnection(thread) {
	return {
		async executeQuery({ sql, parameters }) {
			const { rows, changeCount } = await thread.execute(sql, parameters);
			return {
				rows,
				numAffectedRows: BigInt(changeCount)
			};
		},
		streamQuery() {
			throw new Error("a database in a worker thread cannot stream");
		}
	};
}
// src/store/sqlite-thread.ts
/** The time limit for opening the file after the lock, for a statement, and for closing. */
const timeoutMs = 5e3;
/**
* The maximum number of pending statements. It limits the memory that they take while a disk hangs.
*/
const maxPending = 1e3;
/** The program is next to this file, as source or as a bundle. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./sqlite-worker.ts" : "./sqlite-worker.js", import.meta.url);
/**
* A worker thread that locks a data directory and opens a database file in it, or a database in memory.
* It runs one statement, or one transaction, after the other. After the thread has ended, all calls reject.
*
* The thread keeps its lock until it ends, so a thread that hangs excludes the next one.
*/
var SqliteThread = class {
	#worker;
	#pending = /* @__PURE__ */ new Map();
	#exited = Promise.withResolvers();
	#opened = Promise.withResolvers();
	#lockWait;
	#openTimer;
	#lastId = 0;
	#endReason;
	constructor(place, lockWait = {}) {
		const workerData = {
			place,
			lockWaitMs: lockWait.lockWaitMs ?? 0
		};
		this.#lockWait = lockWait;
		this.#worker = new Worker(program, {
			name: "sqlite",
			workerData
		});
		this.#worker.on("message", (message) => {
			if ("progress" in message) this.#advance(message);
			else this.#settle(message);
		});
		this.#worker.on("error", (error) => this.#end(error));
		this.#worker.on("exit", () => {
			this.#end(/* @__PURE__ */ new Error("the thread of the database has ended"));
			this.#exited.resolve();
		});
		this.#openTimer = this.#limitOpening(timeoutMs);
		this.#opened.promise.catch(() => void 0);
	}
	/**
	* Resolves when the file is open. Rejects with a `DataDirLockedError` if another process or thread
	* has the directory after the wait, and with another error if opening fails or takes too long.
	*/
	get opened() {
		return this.#opened.promise;
	}
	/** Whether statements can succeed. */
	get isOpen() {
		return this.#endReason === void 0;
	}
	async execute(sql, parameters) {
		const [result] = await this.#send([{
			sql,
			parameters
		}]);
		return result;
	}
	/**
	* Runs several statements in one transaction. Resolves with `undefined`, and changes nothing, if a
	* statement changes another number of rows than its `changeCount`.
	*/
	executeAll(statements) {
		return this.#send(statements);
	}
	#send(statements) {
		if (this.#endReason !== void 0) return Promise.reject(this.#endReason);
		if (this.#pending.size >= maxPending) return Promise.reject(/* @__PURE__ */ new Error(`more than ${maxPending} statements are pending`));
		const id = ++this.#lastId;
		const result = Promise.withResolvers();
		this.#pending.set(id, result);
		this.#worker.postMessage({
			id,
			statements
		});
		const stopTimer = startTimeout(() => result.reject(/* @__PURE__ */ new Error(`the database did not reply within ${timeoutMs} ms`)), timeoutMs);
		return result.promise.finally(stopTimer);
	}
	/**
	* Resolves when the thread has ended. It completes earlier statements and closes the file first.
	* A thread that hangs ends only when its system call returns.
	*/
	async close() {
		this.#endReason ??= /* @__PURE__ */ new Error("the database is closed");
		this.#worker.postMessage(closeRequest);
		const timer = setTimeout(() => {
			this.#worker.unref();
			this.#worker.terminate();
		}, timeoutMs);
		await this.#exited.promise;
		clearTimeout(timer);
	}
	#limitOpening(withinMs) {
		return setTimeout(() => this.#opened.reject(/* @__PURE__ */ new Error(`the database was not open within ${withinMs} ms`)), withinMs);
	}
	#advance(message) {
		if (message.progress === "MOVED_ASIDE") {
			this.#lockWait.onNotice?.(message.sentence);
			return;
		}
		clearTimeout(this.#openTimer);
		if (message.progress === "OPEN") {
			this.#opened.resolve();
			return;
		}
		const { lockWaitMs = 0, onLockWait } = this.#lockWait;
		this.#openTimer = this.#limitOpening(lockWaitMs + timeoutMs);
		onLockWait?.(message.sentence);
	}
	#settle(reply) {
		const result = this.#pending.get(reply.id);
		this.#pending.delete(reply.id);
		if ("error" in reply) result?.reject(Object.assign(reply.error, { errcode: reply.errcode }));
		else result?.resolve(reply.results);
	}
	#end(reason) {
		this.#endReason ??= reason;
		clearTimeout(this.#openTimer);
		this.#opened.reject(reason);
		for (const result of this.#pending.values()) result.reject(reason);
		this.#pending.clear();
	}
};
export { migrate as a, sqliteDialect as i, createSqliteDialect as n, storable as o, postgresDialect as r, SqliteThread as t };
