import { c as sql, l as Kysely } from "./postgres-dialect.js";
import { a as migrate, i as sqliteDialect, n as createSqliteDialect, o as storable, r as postgresDialect, t as SqliteThread } from "./sqlite-thread.js";
// src/store/chunks.ts
/** The maximum number of rows of one statement. */
const chunkSize$1 = 500;
/**
* Runs a statement for each chunk of a list, one after the other, and resolves with all results.
* Postgres rejects a statement that changes a row twice, so the list must not contain duplicates.
*/
async function inChunks(items, run) {
	const all = [...items];
	const results = [];
	for (let start = 0; start < all.length; start += chunkSize$1) results.push(...await run(all.slice(start, start + chunkSize$1)));
	return results;
}
/** Addresses as rows of a list, without duplicates. */
function addressRows(addresses) {
	return Array.from(new Set(addresses), (address) => ({ address }));
}
const addressColumn = { address: "text" };
// src/store/leases.ts
/**
* Longer than any lease lasts. A lease that ends later is over: its holder's clock was set back since,
* or was wrong.
*/
const maxLeaseMs = 66e4;
/** Inserts in the order of the addresses: see `SqlDialect.locked`. */
async function acquireLeases({ db, dialect, credentialId }, addresses, { holder, at, until }) {
	return (await inChunks(addressRows(addresses), (chunk) => db.insertInto("leases").columns([
		"credential_id",
		"address",
		"holder",
		"until"
	]).expression((query) => query.selectFrom(dialect.rows(chunk, addressColumn).as("list")).select([
		query.lit(credentialId).as("credential_id"),
		"address",
		query.cast(query.val(holder), "text").as("holder"),
		query.cast(query.val(until.getTime()), "bigint").as("until")
	]).orderBy("address")).onConflict((conflict) => conflict.columns(["credential_id", "address"]).doUpdateSet((row) => ({
		holder: row.ref("excluded.holder"),
		until: row.ref("excluded.until")
	})).where((row) => row.or([
		row("leases.until", "<=", at.getTime()),
		row("leases.until", ">", at.getTime() + maxLeaseMs),
		row("leases.holder", "=", row.ref("excluded.holder"))
	]))).returning("address").execute())).map((row) => row.address);
}
async function releaseLeases({ db, dialect, credentialId }, addresses, holder) {
	await inChunks(addressRows(addresses), async (chunk) => {
		await db.with("own", (query) => dialect.locked(query.selectFrom("leases").select("address").where("credential_id", "=", credentialId).where("holder", "=", holder).where("address", "in", (inner) => inner.selectFrom(dialect.rows(chunk, addressColumn).as("list")).select("address")))).deleteFrom("leases").where("credential_id", "=", credentialId).where("address", "in", (query) => query.selectFrom("own").select("own.address")).execute();
		return [];
	});
}
async function readLeasesOfOthers({ db, dialect, credentialId }, addresses, { holder, at }) {
	return (await inChunks(addressRows(addresses), (chunk) => db.selectFrom("leases").select(["address", "until"]).where("credential_id", "=", credentialId).where("holder", "<>", holder).where("until", ">", at.getTime()).where("address", "in", (query) => query.selectFrom(dialect.rows(chunk, addressColumn).as("list")).select("address")).execute())).filter(({ until }) => until <= at.getTime() + maxLeaseMs).map((row) => row.address);
}
// src/store/outages.ts
async function publishOutage({ db, credentialId }, outage) {
	const { holder, state, reason, at, until } = outage;
	await db.insertInto("outages").values({
		credential_id: credentialId,
		holder,
		state,
		reason,
		at: at.getTime(),
		until: until.getTime()
	}).onConflict((conflict) => conflict.columns(["credential_id", "holder"]).doUpdateSet((row) => ({
		state: row.ref("excluded.state"),
		reason: row.ref("excluded.reason"),
		at: row.ref("excluded.at"),
		until: row.ref("excluded.until")
	})).whereRef("outages.at", "<=", "excluded.at")).execute();
}
async function readOutages({ db, credentialId }, since, holder) {
	return (await db.selectFrom("outages").select([
		"holder",
		"state",
		"reason",
		"at",
		"until"
	]).where("credential_id", "=", credentialId).where("holder", "<>", holder).where("at", ">=", since.getTime()).execute()).map((row) => ({
		holder: row.holder,
		state: row.state,
		reason: row.reason,
		at: new Date(row.at),
		until: new Date(row.until)
	}));
}
// src/store/delete-expired.ts
/**
* The maximum number of rows of one statement, so that other statements do not wait long for it.
*/
const chunkSize = 1e3;
/**
* How long the number of an erased answer is kept. Longer than a call takes, and than a process that
* cannot reach the store keeps its answers: see `ChangeFeed`.
*/
const erasureRetentionMs = 6e5;
const isEmpty = (row) => row("rcs_enabled", "is", null);
/** See `AnswerStore.deleteExpired`. */
async function deleteExpired(allRows, { checkedBefore, at }) {
	const erasuresEndAt = at.getTime() - erasureRetentionMs;
	const isOld = (row) => row.and([row("rcs_enabled", "in", [0, 1]), row("checked_at", "<", checkedBefore.getTime())]);
	const hasErasure = (row) => row("erased_at", ">=", erasuresEndAt);
	const hasExpiredErasure = (row) => row("erased_at", "<", erasuresEndAt);
	const hasNoErasure = (row) => row.or([row("erased_at", "is", null), hasExpiredErasure(row)]);
	const emptied = await untilNotFull(() => emptyRows(allRows, [isOld, hasErasure]));
	const deleted = await untilNotFull(() => deleteRows(allRows, [isOld, hasNoErasure]));
	await untilNotFull(() => deleteRows(allRows, [isEmpty, hasExpiredErasure]));
	await deleteEnded(allRows, at.getTime());
	return emptied + deleted;
}
/**
* Runs chunks one after the other until a chunk is not full. Resolves with the number of all rows.
*/
async function untilNotFull(runChunk) {
	let total = 0;
	for (;;) {
		const count = await runChunk();
		total += count;
		if (count < chunkSize) return total;
	}
}
/**
* Selects the next chunk. The indexes begin with the credential, so the query selects all
* credentials.
*/
function withExpired({ db, dialect }, conditions) {
	return db.with("expired", (query) => dialect.lockedIfFree(query.selectFrom("answers").select(["credential_id", "address"]).where("credential_id", "in", (inner) => inner.selectFrom("credentials").select("id")).where((row) => row.and(conditions.map((condition) => condition(row)))).limit(chunkSize)));
}
const isExpired = sql`(credential_id, address) in (select credential_id, address from expired)`;
async function deleteRows(allRows, conditions) {
	const { numDeletedRows } = await withExpired(allRows, conditions).deleteFrom("answers").where(isExpired).executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}
/** Removes the answers from rows whose erasure is still needed. */
async function emptyRows(allRows, conditions) {
	const { numUpdatedRows } = await withExpired(allRows, conditions).updateTable("answers").set({
		rcs_enabled: null,
		carrier_id: null,
		carrier_status: null,
		checked_at: null,
		source: null
	}).where(isExpired).executeTakeFirstOrThrow();
	return Number(numUpdatedRows);
}
async function deleteEnded({ db, dialect }, at) {
	await db.with("expired", (query) => dialect.lockedIfFree(query.selectFrom("leases").select(["credential_id", "address"]).where("until", "<=", at))).deleteFrom("leases").where(isExpired).execute();
	await db.deleteFrom("outages").where("until", "<=", at).execute();
}
// src/store/read-answers.ts
function readAnswers(scope, addresses) {
	const { db, dialect, credentialId } = scope;
	return inChunks(addressRows(addresses), async (chunk) => {
		return (await db.selectFrom("answers").select([
			"address",
			"carrier_id",
			"carrier_status",
			"rcs_enabled",
			"source",
			"checked_at"
		]).where("credential_id", "=", credentialId).where("rcs_enabled", "is not", null).where("address", "in", (query) => query.selectFrom(dialect.rows(chunk, addressColumn).as("list")).select("address")).execute()).map((row) => ({
			address: row.address,
			carrierId: row.carrier_id,
			carrierStatus: row.carrier_status,
			rcsEnabled: row.rcs_enabled === 1,
			checkedAt: new Date(row.checked_at),
			source: row.source
		}));
	});
}
/** See `AnswerStore.erasuresSince`. */
async function readErasures({ db, credentialId }, since, { after, limit }) {
	const afterMs = after?.at.getTime() ?? 0;
	return (await db.selectFrom("answers").select(["address", "erased_at"]).where("credential_id", "=", credentialId).where("erased_at", ">=", Math.max(since.getTime(), afterMs)).where((row) => row.or([row("erased_at", ">", afterMs), row("address", ">", after?.address ?? "")])).orderBy("erased_at").orderBy("address").limit(limit).execute()).map((row) => ({
		address: row.address,
		at: new Date(row.erased_at)
	}));
}
/**
* Uses two statements, because each reads an index in order. A single statement would sort all
* rows.
*/
async function readRefreshCandidates(scope, options) {
	const { enabledBefore, disabledBefore, limit } = options;
	return (await Promise.all([readCandidatesOf(scope, 1, enabledBefore, options), readCandidatesOf(scope, 0, disabledBefore, options)])).flat().toSorted((a, b) => b.checked_at - a.checked_at).slice(0, limit).map((row) => row.address);
}
function readCandidatesOf({ db, dialect, credentialId }, rcsEnabled, before, { without, limit }) {
	return db.selectFrom("answers").select(["address", "checked_at"]).where("credential_id", "=", credentialId).where("rcs_enabled", "=", rcsEnabled).where("checked_at", "<", before.getTime()).where("address", "not in", (query) => query.selectFrom(dialect.rows(addressRows(without), addressColumn).as("list")).select("address")).orderBy("checked_at", "desc").limit(limit).execute();
}
// src/store/scope.ts
/** Finds the row of a credential, or adds it, and returns the scope with its id. */
async function createScope(db, dialect, credential) {
	await db.insertInto("credentials").values({ credential }).onConflict((conflict) => conflict.column("credential").doNothing()).execute();
	const { id } = await db.selectFrom("credentials").select("id").where("credential", "=", credential).executeTakeFirstOrThrow();
	return {
		db,
		dialect,
		credentialId: id
	};
}
// src/store/write-answers.ts
const answerColumns = {
	address: "text",
	rcs_enabled: "smallint",
	carrier_id: "text",
	carrier_status: "text",
	checked_at: "bigint",
	source: "text"
};
const columnNames = Object.keys(answerColumns);
async function writeAnswers(scope, devices) {
	await inChunks(newestOf(devices), async (chunk) => {
		await writeChunk(scope, chunk.map(rowOf));
		return [];
	});
}
/** Inserts in the order of the addresses: see `SqlDialect.locked`. */
async function writeChunk({ db, dialect, credentialId }, rows) {
	await db.insertInto("answers").columns(["credential_id", ...columnNames]).expression((query) => query.selectFrom(dialect.rows(rows, answerColumns).as("list")).select([query.lit(credentialId).as("credential_id"), ...columnNames]).orderBy("address")).onConflict((conflict) => conflict.columns(["credential_id", "address"]).doUpdateSet((row) => ({
		rcs_enabled: row.ref("excluded.rcs_enabled"),
		carrier_id: row.ref("excluded.carrier_id"),
		carrier_status: row.ref("excluded.carrier_status"),
		checked_at: row.ref("excluded.checked_at"),
		source: row.ref("excluded.source")
	})).where((row) => row.and([row.or([row("answers.checked_at", "is", null), row("answers.checked_at", "<", row.ref("excluded.checked_at"))]), row.or([row("answers.erased_at", "is", null), row("answers.erased_at", "<", row.ref("excluded.checked_at"))])]))).execute();
}
function newestOf(devices) {
	const newest = /* @__PURE__ */ new Map();
	for (const device of devices) {
		const other = newest.get(device.address);
		if (other === void 0 || other.checkedAt < device.checkedAt) newest.set(device.address, device);
	}
	return newest.values();
}
function rowOf(device) {
	return {
		address: device.address,
		rcs_enabled: device.rcsEnabled ? 1 : 0,
		carrier_id: storable(device.carrierId),
		carrier_status: storable(device.carrierStatus),
		checked_at: device.checkedAt.getTime(),
		source: device.source === "BULK" ? "BULK" : "SINGLE"
	};
}
/** See `AnswerStore.delete`. */
async function deleteAnswers(scope, addresses, at) {
	return (await inChunks(addressRows(addresses), (chunk) => deleteChunk(scope, chunk, at.getTime()))).filter((row) => row.rcs_enabled === null && row.source !== null).length;
}
/** Inserts in the order of the addresses: see `SqlDialect.locked`. */
function deleteChunk({ db, dialect, credentialId }, chunk, at) {
	return db.insertInto("answers").columns([
		"credential_id",
		"address",
		"erased_at"
	]).expression((query) => query.selectFrom(dialect.rows(chunk, addressColumn).as("list")).select([
		query.lit(credentialId).as("credential_id"),
		"address",
		query.cast(query.val(at), "bigint").as("erased_at")
	]).orderBy("address")).onConflict((conflict) => conflict.columns(["credential_id", "address"]).doUpdateSet((row) => {
		const isNewer = row("answers.checked_at", ">", row.ref("excluded.erased_at"));
		const ifNewer = (column) => row.case().when(isNewer).then(row.ref(`answers.${column}`)).end();
		return {
			rcs_enabled: ifNewer("rcs_enabled"),
			carrier_id: ifNewer("carrier_id"),
			carrier_status: ifNewer("carrier_status"),
			checked_at: ifNewer("checked_at"),
			source: row.case().when("answers.checked_at", "is not", null).then(row.ref("answers.source")).end(),
			erased_at: row.case().when("answers.erased_at", ">", row.ref("excluded.erased_at")).then(row.ref("answers.erased_at")).else(row.ref("excluded.erased_at")).end()
		};
	})).returning(["rcs_enabled", "source"]).execute();
}
// src/store/open-store.ts
/**
* Opens the store of one credential and updates its tables. `credential` is stored as it is, so it
* must not reveal an account.
*
* A directory is locked for this store while it is open. If another process or store has it after
* the wait, this rejects with a `DataDirLockedError`. If opening fails, it closes the database, and
* rejects when the database is closed. So two stores never write to one directory, even if the disk
* hangs.
*/
async function openStore(place, credential, lockWait = {}) {
	const { db, dialect } = await openDatabase(place, lockWait);
	try {
		await migrate(db, dialect);
		return {
			answers: createAnswerStore(await createScope(db, dialect, credential)),
			close: () => db.destroy()
		};
	} catch (error) {
		await db.destroy();
		throw error;
	}
}
/** Loads the code for Postgres only where it is needed. */
async function openDatabase(place, lockWait = {}) {
	if ("databaseUrl" in place) {
		const { openPostgres } = await import("./open-postgres.js");
		return {
			db: openPostgres(place.databaseUrl).db,
			dialect: postgresDialect
		};
	}
	const thread = new SqliteThread({
		directory: place.directory,
		contents: "ANSWERS"
	}, lockWait);
	try {
		await thread.opened;
	} catch (error) {
		await thread.close();
		throw error;
	}
	return {
		db: new Kysely({ dialect: createSqliteDialect(thread) }),
		dialect: sqliteDialect
	};
}
/** The answers of one credential in an open database. */
function createAnswerStore(scope) {
	return {
		read: (addresses) => readAnswers(scope, addresses),
		write: (devices) => writeAnswers(scope, devices),
		delete: (addresses, at) => deleteAnswers(scope, addresses, at),
		erasuresSince: (since, page) => readErasures(scope, since, page),
		deleteExpired: (moments) => deleteExpired(scope, moments),
		refreshCandidates: (options) => readRefreshCandidates(scope, options),
		acquireLeases: (addresses, terms) => acquireLeases(scope, addresses, terms),
		releaseLeases: (addresses, holder) => releaseLeases(scope, addresses, holder),
		leasedByOthers: (addresses, by) => readLeasesOfOthers(scope, addresses, by),
		publishOutage: (outage) => publishOutage(scope, outage),
		outagesSince: (since, holder) => readOutages(scope, since, holder)
	};
}
export { openStore };
