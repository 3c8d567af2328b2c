import { c as sql, l as Kysely } from "./postgres-dialect.js";
import { f as activeJobStates, l as invalidInputOf, n as createReach, p as endedJobStates, t as createCountryReach } from "./reach.js";
import { a as migrate, i as sqliteDialect, n as createSqliteDialect, o as storable, r as postgresDialect, t as SqliteThread } from "./sqlite-thread.js";
import { n as failureKinds, r as invalidInputFailure, t as createFailure } from "./failure.js";
import { createHash } from "node:crypto";
// src/store/atomic.ts
/** The thread runs all statements before other ones, so no connection is needed for them alone. */
function atomicInThread(db, thread) {
	return async (statements) => {
		return (await thread.executeAll(statements.map(({ query, rows, changeCount }) => {
			const { sql, parameters } = query.compile(db);
			return {
				sql,
				parameters,
				rows,
				changeCount
			};
		})))?.map(({ rows }) => rows);
	};
}
function atomicInPostgres(db, pool) {
	return (statements) => pool.runAtomically(statements.map(({ query, changeCount }) => {
		const { sql, parameters } = query.compile(db);
		return {
			text: sql,
			values: parameters,
			changeCount
		};
	}));
}
// src/store/job-row.ts
/** Who sees a job. `DELETED`: nobody, and its entries are being deleted. */
const visibility = {
	DELETED: -1,
	UPLOADING: 0,
	PUBLISHED: 1
};
const columns$1 = [
	"no",
	"id",
	"owner",
	"state",
	"wait_reason",
	"wait_until",
	"epoch",
	"name",
	"max_age_ms",
	"default_country",
	"max_failed_percent",
	"retention_ms",
	"input_count",
	"unique_count",
	"duplicate_count",
	"invalid_count",
	"invalid_reasons",
	"invalid_examples",
	"without_plus_count",
	"countries",
	"done_count",
	"failed_count",
	"erased_count",
	"cached_count",
	"bulk_calls",
	"single_calls",
	"finished_index",
	"created_at",
	"started_at",
	"ended_at",
	"expires_at"
];
/** Selects the columns of `JobRow` from `jobs`. */
function jobColumns(dialect) {
	return sql`${sql.join(columns$1.map((name) => sql.ref(`jobs.${name}`)))},
    ${carriersOf(dialect)} as carriers, ${countriesOf(dialect)} as reach_countries`;
}
function carriersOf(dialect) {
	const count = dialect.jsonArray([
		sql`words.text`,
		sql`counts.enabled`,
		sql`counts.disabled`
	]);
	return sql`(select ${dialect.jsonList(count)} from job_carriers as counts
    left join job_words as words on words.job = counts.job and words.no = counts.carrier
    where counts.job = jobs.no)`;
}
function countriesOf(dialect) {
	const count = dialect.jsonArray([
		"calling_code",
		"region",
		"enabled",
		"disabled"
	].map((name) => sql.ref(`counts.${name}`)));
	return sql`(select ${dialect.jsonList(count)} from job_countries as counts
    where counts.job = jobs.no)`;
}
/** An empty list in JSON. */
const noList = "[]";
const dateOf = (ms) => ms === null ? null : new Date(ms);
function jobOf(row) {
	return {
		id: row.id,
		owner: row.owner,
		epoch: row.epoch,
		state: row.state,
		waitReason: row.wait_reason,
		waitUntil: dateOf(row.wait_until),
		name: row.name,
		maxAgeMs: row.max_age_ms,
		defaultCountry: row.default_country,
		maxFailedPercent: row.max_failed_percent,
		retentionMs: row.retention_ms,
		list: {
			inputCount: row.input_count,
			uniqueCount: row.unique_count,
			duplicateCount: row.duplicate_count,
			invalidCount: row.invalid_count,
			invalidReasons: JSON.parse(row.invalid_reasons),
			invalidExamples: JSON.parse(row.invalid_examples),
			withoutPlusCount: row.without_plus_count,
			byCountry: JSON.parse(row.countries)
		},
		progress: {
			doneCount: row.done_count,
			failedCount: row.failed_count,
			erasedCount: row.erased_count,
			cachedCount: row.cached_count,
			bulkCalls: row.bulk_calls,
			singleCalls: row.single_calls
		},
		reach: reachOf(row),
		finishedIndex: hasEnded(row.state) ? row.input_count : row.finished_index,
		createdAt: new Date(row.created_at),
		startedAt: dateOf(row.started_at),
		endedAt: dateOf(row.ended_at),
		expiresAt: new Date(row.expires_at)
	};
}
/** The countries of the first results of a job are not known if its list has none. */
function reachOf({ carriers, reach_countries, countries, failed_count }) {
	const byCarrier = JSON.parse(carriers ?? noList);
	const byCountry = countries === noList ? [] : JSON.parse(reach_countries ?? noList);
	return {
		...createReach(byCarrier.map(([carrierId, rcsEnabled, rcsDisabled]) => ({
			carrierId,
			rcsEnabled,
			rcsDisabled
		})), failed_count),
		byCountry: createCountryReach(byCountry.map(([countryCallingCode, region, rcsEnabled, rcsDisabled]) => ({
			countryCallingCode,
			region: region === "" ? null : region,
			rcsEnabled,
			rcsDisabled
		})))
	};
}
function hasEnded(state) {
	return endedJobStates.includes(state);
}
/** The entries of a job before this index are shown: of a job that has ended, all with a result. */
const shownEnd = sql`case when state in (${sql.join(endedJobStates.map((state) => sql.lit(state)))})
  then input_count else finished_index end`;
// src/store/delete-jobs.ts
/** The maximum number of entries that one statement deletes, so that others do not wait long for it. */
const chunkSize = 1e4;
/** See `JobStore.delete`. Nobody sees the job from the first statement on. */
async function deleteJob(scope, id) {
	const { db, credential, numbers } = scope;
	numbers.delete(id);
	const { rows } = await sql`
    update jobs set visibility = ${visibility.DELETED}, idempotency_key = null
    where id = ${id} and credential = ${credential} and visibility <> ${visibility.DELETED}
    returning no`.execute(db);
	for (const { no } of rows) await deleteRows(scope, no);
	return rows.length > 0;
}
/** See `JobStore.deleteExpired`. Also completes deletions that did not end. */
async function deleteExpiredJobs(scope, { at, unpublishedBefore }) {
	const { db, credential } = scope;
	const { rows } = await sql`
    update jobs set visibility = ${visibility.DELETED}, idempotency_key = null
    where credential = ${credential} and (
      visibility = ${visibility.DELETED}
      or (visibility = ${visibility.UPLOADING} and changed_at < ${unpublishedBefore.getTime()})
      or (visibility = ${visibility.PUBLISHED} and expires_at <= ${at.getTime()}
        and state not in (${sql.join(activeJobStates)})))
    returning no`.execute(db);
	for (const { no } of rows) await deleteRows(scope, no);
	return rows.length;
}
async function deleteRows({ db }, no) {
	for (;;) {
		const { numAffectedRows } = await sql`
      delete from job_entries where job = ${no} and idx < (
        select min(idx) from job_entries where job = ${no}) + ${chunkSize}`.execute(db);
		if (Number(numAffectedRows) === 0) break;
	}
	for (const table of [
		"job_words",
		"job_carriers",
		"job_countries"
	]) await sql`delete from ${sql.table(table)} where job = ${no}`.execute(db);
	await sql`delete from jobs where no = ${no}`.execute(db);
}
// src/store/job-kinds.ts
/** How an entry was written. Kinds up to `FIRST_OTHER` are unique numbers. */
const kinds = {
	/** The address as it is. */
	FIRST: 0,
	/** The address without `+`. */
	FIRST_DIGITS: 1,
	/** Another spelling of the address, in `input`. */
	FIRST_OTHER: 2,
	DUPLICATE: 3,
	INVALID: 4
};
/** The status of an entry with a unique number. `null`: it has no result yet. */
const statuses = {
	FOUND: 1,
	FAILED: 2,
	ERASED: 3
};
// src/store/erase-in-jobs.ts
/** The maximum number of entries that one statement searches, so that others do not wait long for it. */
const windowSize$2 = 2e4;
/** The maximum number of entries that one transaction erases, and of all entries from first to last. */
const maxChunk = {
	size: 1e3,
	span: 2e4
};
/**
* See `JobStore.erase`. There is no index of addresses, because it would cost more than all searches.
*
* On SQLite, no copy is left in the file of the database or beside it when this resolves. On Postgres,
* copies remain in dead rows until the next vacuum, and in the write-ahead log until Postgres removes it.
*/
async function eraseInJobs(scope, addresses) {
	const { db, credential } = scope;
	const { rows: jobs } = await sql`
    select no, input_count from jobs where credential = ${credential}`.execute(db);
	const digits = new Set(addresses.map((address) => Number(address.slice(1))));
	const erased = /* @__PURE__ */ new Set();
	for (const job of jobs) for (const one of await eraseInJob(scope, job, digits)) erased.add(one);
	await scope.removeCopies();
	return erased.size;
}
/** Duplicates come first, because they are found by their first entries. */
async function eraseInJob(scope, job, digits) {
	const found = await findEntries(scope, job, digits);
	const indexes = found.map(({ idx }) => idx);
	const duplicates = await findDuplicates(scope, job, indexes);
	for (const chunk of [...chunksOf(scope, duplicates), ...chunksOf(scope, indexes)]) await eraseIndexes(scope, job, chunk);
	return new Set(found.map(({ address }) => address));
}
/** Finds unique numbers, and invalid inputs that are another spelling, for example with separators. */
async function findEntries({ db, dialect }, job, digits) {
	const found = [];
	const isWanted = dialect.isIn("address", [...digits], "bigint");
	for (let from = 0; from < job.input_count; from += windowSize$2) {
		const { rows } = await sql`
      select idx, address, input from job_entries
      where job = ${job.no} and idx >= ${from} and idx < ${from + windowSize$2}
        and (${isWanted}
          or (kind = ${sql.lit(kinds.INVALID)} and input is not null))
      order by job, idx`.execute(db);
		for (const { idx, address, input } of rows) {
			const number = address ?? Number(input.replaceAll(/[^0-9]/g, "").replace(/^00/, ""));
			if (digits.has(number)) found.push({
				idx,
				address: number
			});
		}
	}
	return found;
}
async function findDuplicates({ db, dialect }, job, firsts) {
	if (firsts.length === 0) return [];
	const found = [];
	const isOfFirst = dialect.isIn("first_idx", firsts, "integer");
	for (let from = 0; from < job.input_count; from += windowSize$2) {
		const { rows } = await sql`
      select idx from job_entries
      where job = ${job.no} and idx >= ${from} and idx < ${from + windowSize$2}
        and kind = ${sql.lit(kinds.DUPLICATE)}
        and ${isOfFirst}
      order by job, idx`.execute(db);
		for (const { idx } of rows) found.push(idx);
	}
	return found;
}
/** `indexes` is in order. Where a transaction rewrites entries, it must not rewrite too many. */
function chunksOf({ rewriteAround }, indexes) {
	const span = rewriteAround === void 0 ? Infinity : maxChunk.span;
	const chunks = [];
	for (const index of indexes) {
		const chunk = chunks.at(-1);
		if (chunk === void 0 || chunk.length >= maxChunk.size || index - chunk[0] >= span) chunks.push([index]);
		else chunk.push(index);
	}
	return chunks;
}
/** Entries without a result count as done from now on. */
async function eraseIndexes(scope, { no }, indexes) {
	const chosen = sql`job = ${no} and idx between ${indexes[0]} and ${indexes.at(-1)} and ${scope.dialect.isIn("idx", indexes, "integer")}`;
	await scope.atomic([
		{ query: sql`update jobs set epoch = epoch where no = ${no}` },
		{ query: sql`
        update jobs set done_count = done_count + pending.count,
          erased_count = erased_count + pending.count
        from (select count(*) as count from job_entries where ${chosen}
          and kind <= ${sql.lit(kinds.FIRST_OTHER)} and status is null) as pending
        where no = ${no}` },
		{ query: sql`
        update job_entries set status = ${sql.lit(statuses.ERASED)}, address = null, input = null,
          rcs = null, carrier = null, carrier_status = null, checked_at = null, source = null,
          failure = null
        where ${chosen}` },
		...scope.rewriteAround?.(no, indexes) ?? []
	]);
}
// src/store/job-inputs.ts
const otherColumns = {
	idx: "bigint",
	kind: "smallint",
	address: "bigint",
	first_idx: "bigint",
	input: "text"
};
/** See `JobStore.addInputs`. Most inputs are plain numbers. They go as one list of integers. */
async function addInputs({ atomic, dialect, credential }, { id, firstIndex, inputs, at }) {
	const job = sql`(select no from jobs where id = ${id} and credential = ${credential})`;
	const others = inputs.flatMap((input, place) => otherRow(input, firstIndex + place));
	const textLength = others.reduce((sum, { input }) => sum + Buffer.byteLength(input), 0);
	const statements = [{
		query: sql`
        update jobs set input_count = ${firstIndex + inputs.length},
          text_length = text_length + ${textLength}, changed_at = ${at.getTime()}
        where id = ${id} and credential = ${credential} and visibility = ${visibility.UPLOADING}`,
		changeCount: 1
	}, { query: sql`
        insert into job_entries (job, idx, address, kind)
        select ${job}, ${sql.lit(firstIndex)} + key, abs(value), case when value < 0 then 1 else 0 end
        from ${dialect.numbers(inputs.map(plainNumber))} as list where value is not null` }];
	if (others.length > 0) statements.push({ query: sql`
        insert into job_entries (job, idx, kind, address, first_idx, input)
        select ${job}, idx, kind, address, first_idx, input
        from ${dialect.rows(others, otherColumns)} as list` });
	if (inputs.some(({ kind }) => kind === "DUPLICATE")) statements.push(eraseDuplicates(job, firstIndex));
	if (await atomic(statements) === void 0) throw new Error("the upload is over");
}
/** Erases the duplicates from an index on whose first entries are erased. */
function eraseDuplicates(job, fromIndex) {
	const erased = sql.lit(statuses.ERASED);
	return { query: sql`
      update job_entries set status = ${erased}, input = null
      where job = ${job} and idx >= ${fromIndex} and kind = ${sql.lit(kinds.DUPLICATE)}
        and exists (select 1 from job_entries as firsts where firsts.job = job_entries.job
          and firsts.idx = job_entries.first_idx and firsts.status = ${erased})` };
}
/** The digits, negative for an input without `+`; `null` for other inputs. */
function plainNumber(input) {
	if (input.kind !== "FIRST") return null;
	const { address } = input;
	if (input.input === address) return Number(address.slice(1));
	return input.input === address.slice(1) ? -Number(input.input) : null;
}
function otherRow(input, idx) {
	if (plainNumber(input) !== null) return [];
	const text = storable(input.input);
	if (input.kind === "FIRST") {
		const address = Number(input.address.slice(1));
		return [{
			idx,
			kind: kinds.FIRST_OTHER,
			address,
			first_idx: null,
			input: text
		}];
	}
	const isDuplicate = input.kind === "DUPLICATE";
	return [{
		idx,
		kind: isDuplicate ? kinds.DUPLICATE : kinds.INVALID,
		address: null,
		first_idx: isDuplicate ? input.firstIndex : null,
		input: text
	}];
}
// src/store/job-migrations.ts
/** The migrations of the tables of jobs, as `createMigrations` has those of answers. */
function createJobMigrations(dialect) {
	return {
		"001-jobs": { async up(db) {
			await createJobs(db, dialect);
			await createEntries(db, dialect);
			await createWords(db, dialect);
			await createCarriers(db, dialect);
		} },
		"002-list-details": { up: (db) => describeLists(db) },
		"003-countries": { up: (db) => createCountries(db, dialect) }
	};
}
async function createJobs(db, { autoNumber, neverReused }) {
	await db.schema.createTable("jobs").addColumn("no", autoNumber, (column) => column.primaryKey().modifyEnd(neverReused)).addColumn("credential", "text", (column) => column.notNull()).addColumn("id", "text", (column) => column.notNull().unique()).addColumn("owner", "text", (column) => column.notNull()).addColumn("idempotency_key", "text").addColumn("input_hash", "text").addColumn("visibility", "smallint", (column) => column.notNull()).addColumn("state", "text", (column) => column.notNull()).addColumn("wait_reason", "text").addColumn("wait_until", "bigint").addColumn("epoch", "integer", (column) => column.notNull().defaultTo(0)).addColumn("name", "text").addColumn("max_age_ms", "bigint").addColumn("default_country", "text").addColumn("max_failed_percent", "double precision").addColumn("retention_ms", "bigint", (column) => column.notNull()).addColumn("input_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("text_length", "bigint", (column) => column.notNull().defaultTo(0)).addColumn("unique_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("duplicate_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("invalid_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("invalid_reasons", "text", (column) => column.notNull().defaultTo("[]")).addColumn("done_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("failed_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("erased_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("cached_count", "integer", (column) => column.notNull().defaultTo(0)).addColumn("bulk_calls", "integer", (column) => column.notNull().defaultTo(0)).addColumn("single_calls", "integer", (column) => column.notNull().defaultTo(0)).addColumn("finished_index", "integer", (column) => column.notNull().defaultTo(0)).addColumn("created_at", "bigint", (column) => column.notNull()).addColumn("started_at", "bigint").addColumn("ended_at", "bigint").addColumn("expires_at", "bigint", (column) => column.notNull()).addColumn("changed_at", "bigint", (column) => column.notNull()).execute();
	await db.schema.createIndex("jobs_by_owner").on("jobs").columns([
		"credential",
		"owner",
		"created_at"
	]).execute();
	await db.schema.createIndex("jobs_by_key").unique().on("jobs").columns([
		"credential",
		"owner",
		"idempotency_key"
	]).execute();
}
/** See `EntryRow`. Results change a row once, so half of each page of Postgres stays free for that. */
async function createEntries(db, { keyedTable, updatedTable }) {
	await db.schema.createTable("job_entries").addColumn("job", "integer", (column) => column.notNull()).addColumn("idx", "integer", (column) => column.notNull()).addColumn("kind", "smallint", (column) => column.notNull()).addColumn("status", "smallint").addColumn("rcs", "smallint").addColumn("source", "smallint").addColumn("first_idx", "integer").addColumn("address", "bigint").addColumn("carrier", "bigint").addColumn("carrier_status", "bigint").addColumn("checked_at", "bigint").addColumn("failure", "bigint").addColumn("input", "text").addPrimaryKeyConstraint("job_entries_key", ["job", "idx"]).modifyEnd(keyedTable).modifyEnd(updatedTable).execute();
}
/** Texts that many entries have in common. */
async function createWords(db, { keyedTable }) {
	await db.schema.createTable("job_words").addColumn("job", "integer", (column) => column.notNull()).addColumn("no", "bigint", (column) => column.notNull()).addColumn("text", "text", (column) => column.notNull()).addColumn("is_failure", "smallint", (column) => column.notNull()).addPrimaryKeyConstraint("job_words_key", ["job", "no"]).modifyEnd(keyedTable).execute();
}
async function createCarriers(db, { keyedTable }) {
	await db.schema.createTable("job_carriers").addColumn("job", "integer", (column) => column.notNull()).addColumn("carrier", "bigint", (column) => column.notNull()).addColumn("enabled", "integer", (column) => column.notNull()).addColumn("disabled", "integer", (column) => column.notNull()).addPrimaryKeyConstraint("job_carriers_key", ["job", "carrier"]).modifyEnd(keyedTable).execute();
}
/** Lists of earlier versions have no countries and no examples. */
async function describeLists(db) {
	for (const [name, type, standard] of [
		[
			"without_plus_count",
			"integer",
			0
		],
		[
			"invalid_examples",
			"text",
			"[]"
		],
		[
			"countries",
			"text",
			"[]"
		]
	]) await db.schema.alterTable("jobs").addColumn(name, type, (column) => column.notNull().defaultTo(standard)).execute();
}
/** An empty `region` is that of numbers whose calling code does not tell it. */
async function createCountries(db, { keyedTable }) {
	await db.schema.createTable("job_countries").addColumn("job", "integer", (column) => column.notNull()).addColumn("calling_code", "text", (column) => column.notNull()).addColumn("region", "text", (column) => column.notNull()).addColumn("enabled", "integer", (column) => column.notNull()).addColumn("disabled", "integer", (column) => column.notNull()).addPrimaryKeyConstraint("job_countries_key", [
		"job",
		"calling_code",
		"region"
	]).modifyEnd(keyedTable).execute();
}
// src/store/job-scope.ts
const maxNumbers = 1e3;
/**
* The number of a job in the other tables; `undefined` if there is no such job. A number is never used
* again, so it stays right when another process deletes the job.
*/
async function jobNumber({ db, credential, numbers }, id) {
	const known = numbers.get(id);
	if (known !== void 0) return known;
	const { rows } = await sql`
    select no from jobs where id = ${id} and credential = ${credential}`.execute(db);
	const [job] = rows;
	if (job === void 0) return void 0;
	if (numbers.size >= maxNumbers) numbers.clear();
	numbers.set(id, job.no);
	return job.no;
}
// src/store/read-invalid-inputs.ts
/** See `JobStore.invalidInputs`. */
async function readInvalidInputs(scope, id, indexes) {
	const job = indexes.length === 0 ? void 0 : await jobNumber(scope, id);
	if (job === void 0) return [];
	const { rows } = await sql`
    select idx as "index", input from job_entries
    where job = ${job} and ${scope.dialect.isIn("idx", indexes, "integer")}
      and kind = ${sql.lit(kinds.INVALID)} and input is not null
    order by job, idx`.execute(scope.db);
	return rows;
}
// src/store/failure-text.ts
/**
* A failure without its address as text, so that equal failures of many numbers share one text. How long
* to wait is left out, because it is about the past.
*/
function failureText({ code, message, retryable, upstream }) {
	const defaults = failureKinds[code];
	return JSON.stringify({
		code,
		...message !== defaults.message && { message },
		...retryable !== defaults.retryable && { retryable },
		...upstream && { upstream }
	});
}
function failureOf(address, text) {
	return createFailure(address, JSON.parse(text));
}
function isRetryableText(text) {
	const { code, retryable } = JSON.parse(text);
	return retryable ?? failureKinds[code].retryable;
}
// src/store/read-pending.ts
/** The maximum number of rows that one statement reads, so that others do not wait long for it. */
const maxWindowSize = 5e4;
/** The maximum number of rows that are searched for each address of a sample. */
const maxSearched = 100;
/** The number of addresses of a sample that one statement searches. */
const samplesAtOnce = 500;
const isPending$1 = sql`kind <= ${sql.lit(kinds.FIRST_OTHER)} and status is null`;
async function readCounts({ db }, job) {
	const { rows } = await sql`
    select input_count, unique_count, done_count, finished_index from jobs
    where no = ${job}`.execute(db);
	return rows[0];
}
/** See `JobStore.pending`. */
async function readPending(scope, id, { from, limit }) {
	const job = await jobNumber(scope, id);
	const counts = job === void 0 ? void 0 : await readCounts(scope, job);
	if (job === void 0 || counts === void 0) return [];
	const entries = [];
	let size = Math.min(4 * limit, maxWindowSize);
	for (let start = from; start < counts.input_count;) {
		const window = {
			job,
			start,
			end: start + size,
			limit: limit - entries.length
		};
		for (const [index, digits] of await readWindow$1(scope, window)) entries.push({
			index,
			address: addressOf(digits)
		});
		if (entries.length === limit) break;
		start += size;
		size = maxWindowSize;
	}
	return entries;
}
/** Reads rows as one text in JSON, which is faster than rows of the driver. */
async function readWindow$1({ db, dialect }, { job, start, end, limit }) {
	const row = dialect.jsonArray([sql`page.idx`, sql`page.address`]);
	const { rows } = await sql`
    select ${dialect.jsonList(row)} as list from (
      select idx, address from job_entries
      where job = ${job} and idx >= ${start} and idx < ${end} and ${isPending$1}
      order by job, idx limit ${limit}) as page`.execute(db);
	return JSON.parse(rows[0].list);
}
/** See `JobStore.sample`. Searches a few entries at places with the same distance. */
async function readSample(scope, id, count) {
	const job = await jobNumber(scope, id);
	const counts = job === void 0 ? void 0 : await readCounts(scope, job);
	if (job === void 0 || counts === void 0) return [];
	const { finished_index: from, input_count: end } = counts;
	if (counts.unique_count - counts.done_count <= count) return (await readPending(scope, id, {
		from,
		limit: count
	})).map(({ address }) => address);
	const step = (end - from) / count;
	const places = Array.from({ length: count }, (_, place) => from + Math.floor(place * step));
	const searched = Math.min(Math.floor(step), maxSearched);
	const sample = [];
	for (let start = 0; start < count; start += samplesAtOnce) {
		const list = scope.dialect.numbers(places.slice(start, start + samplesAtOnce));
		const { rows } = await sql`
      select (select address from job_entries
        where job = ${job} and idx >= list.value and idx < list.value + ${sql.lit(searched)}
          and ${isPending$1} order by job, idx limit 1) as address
      from ${list} as list`.execute(scope.db);
		for (const { address } of rows) if (address !== null) sample.push(addressOf(address));
	}
	return sample;
}
/** The store has the digits of valid addresses only. */
function addressOf(digits) {
	return `+${digits}`;
}
// src/store/job-words.ts
/** The number of no text. */
const noWord = 0;
/**
* The number of a text in the table of words: a hash of 48 bits. So several processes give the same text
* the same number.
*/
function wordNumber(text) {
	return text === null ? noWord : numberOf(text);
}
/** The number of a failure. It differs from the number of a carrier with the same text. */
function failureNumber(text) {
	return numberOf(`failure\0${text}`);
}
const maxKnown = 1e3;
const numbers = /* @__PURE__ */ new Map();
function numberOf(text) {
	const known = numbers.get(text);
	if (known !== void 0) return known;
	const number = createHash("sha256").update(text).digest().readUIntBE(0, 6) || 1;
	if (numbers.size >= maxKnown) numbers.clear();
	numbers.set(text, number);
	return number;
}
// src/store/reach-counts.ts
const countryColumns = {
	calling_code: "text",
	region: "text"
};
function countryKey({ countryCallingCode, region }) {
	return {
		calling_code: countryCallingCode,
		region: region ?? ""
	};
}
const countColumns = {
	enabled: "bigint",
	disabled: "bigint"
};
const carrierColumns = { carrier: "bigint" };
/** The tables of the reach of a job, with the columns of their keys. */
const tables = {
	job_carriers: Object.keys(carrierColumns),
	job_countries: Object.keys(countryColumns)
};
/** Adds the devices of these rows to the reach of a job. */
function addReach({ dialect }, job, counted) {
	const found = counted.filter(({ row }) => row.status === statuses.FOUND);
	if (found.length === 0) return [];
	const carriers = countsOf(found, ({ row }) => row.carrier, ([one]) => ({ carrier: one.row.carrier }));
	const countries = countsOf(found, ({ country: { countryCallingCode, region } }) => `${countryCallingCode} ${region}`, ([one]) => countryKey(one.country));
	const carrierList = dialect.rows(carriers, {
		...carrierColumns,
		...countColumns
	});
	const countryList = dialect.rows(countries, {
		...countryColumns,
		...countColumns
	});
	return [addCounts(job, "job_carriers", sql`carrier, enabled, disabled from ${carrierList} as list where true`), addCounts(job, "job_countries", sql`calling_code, region, enabled, disabled from ${countryList} as list where true`)];
}
function countsOf(found, groupOf, keyOf) {
	return Array.from(Map.groupBy(found, groupOf).values(), (group) => {
		const enabled = group.reduce((sum, { row }) => sum + row.rcs, 0);
		return {
			...keyOf(group),
			enabled,
			disabled: group.length - enabled
		};
	});
}
/**
* Adds the devices of a selection to the reach of a job. `found` is the rest of the statement, whose table
* `list` has the columns of a result and of its country.
*/
function addReachOf(job, rcs, found) {
	return Object.keys(tables).map((table) => {
		const key = sql.join(tables[table].map((name) => sql.ref(`list.${name}`)));
		return addCounts(job, table, sql`${key}, sum(${rcs}), sum(1 - ${rcs}) ${found} group by ${key}`);
	});
}
function addCounts(job, table, counts) {
	const key = sql.join(["job", ...tables[table]].map((name) => sql.ref(name)));
	return { query: sql`
      insert into ${sql.table(table)} (${key}, enabled, disabled) select ${job}, ${counts}
      on conflict (${key}) do update set
        enabled = ${sql.table(table)}.enabled + excluded.enabled,
        disabled = ${sql.table(table)}.disabled + excluded.disabled` };
}
// src/store/write-jobs.ts
const openJobStates = [
	"READY",
	"PAUSED",
	...activeJobStates
];
/** See `JobStore.create`. */
async function createJob({ db, credential }, job) {
	const at = job.createdAt.getTime();
	await sql`
    insert into jobs (credential, id, owner, visibility, state, name, max_age_ms, default_country,
      max_failed_percent, retention_ms, created_at, expires_at, changed_at)
    values (${credential}, ${job.id}, ${job.owner}, ${visibility.UPLOADING}, 'READY', ${storable(job.name)},
      ${job.maxAgeMs}, ${job.defaultCountry}, ${job.maxFailedPercent}, ${job.retentionMs}, ${at},
      ${at + job.retentionMs}, ${at})`.execute(db);
}
/**
* See `JobStore.publish`. The conditions are part of the statement, because other jobs are published. A
* job that is published already stays as it is, so that the call can be repeated.
*/
async function publishJob(scope, id, options) {
	const owner = await ownerOf(scope, id);
	const before = await jobOfKey(scope, owner, options);
	if (before === void 0) await publishIfAllowed(scope, {
		id,
		owner
	}, options);
	const [published] = await readJobs(scope, [id]);
	if (published !== void 0) return {
		kind: "CREATED",
		job: published
	};
	const earlier = before ?? await jobOfKey(scope, owner, options);
	await deleteJob(scope, id);
	if (earlier === void 0) return { kind: "LIMIT" };
	const { input_hash: hash } = earlier;
	return hash === options.inputHash ? {
		kind: "SAME",
		job: jobOf(earlier)
	} : { kind: "CONFLICT" };
}
/** Rejects if the job is neither being uploaded nor published. */
async function ownerOf({ db, credential }, id) {
	const { rows } = await sql`
    select owner from jobs where id = ${id} and credential = ${credential}
      and visibility <> ${visibility.DELETED}`.execute(db);
	const [job] = rows;
	if (job === void 0) throw new Error("the upload is over");
	return job.owner;
}
async function publishIfAllowed(scope, { id, owner }, { idempotencyKey, inputHash, list, state, at, maxOpenJobs }) {
	const { dialect, atomic, credential } = scope;
	const atMs = at.getTime();
	const lock = dialect.publishing(owner);
	const published = sql`
    update jobs set
      visibility = ${visibility.PUBLISHED}, idempotency_key = ${storable(idempotencyKey)},
      input_hash = ${inputHash}, state = ${state},
      input_count = ${list.inputCount}, unique_count = ${list.uniqueCount},
      duplicate_count = ${list.duplicateCount}, invalid_count = ${list.invalidCount},
      invalid_reasons = ${JSON.stringify(list.invalidReasons)},
      invalid_examples = ${JSON.stringify(list.invalidExamples)},
      without_plus_count = ${list.withoutPlusCount},
      countries = ${JSON.stringify(list.byCountry)},
      created_at = ${atMs}, changed_at = ${atMs}, expires_at = ${atMs} + retention_ms,
      started_at = ${state === "QUEUED" ? atMs : null}
    where id = ${id} and credential = ${credential} and visibility = ${visibility.UPLOADING} and (
      select count(*) from jobs as open where open.credential = ${credential}
        and open.owner = ${owner} and open.visibility = ${visibility.PUBLISHED}
        and open.state in (${sql.join(openJobStates)})) < ${maxOpenJobs}`;
	try {
		await atomic([...lock ? [{ query: lock }] : [], { query: published }]);
	} catch (error) {
		if (!isKeyTaken(error)) throw error;
	}
}
/** Another job with the same key was published at the same time. */
function isKeyTaken(error) {
	const { code, errcode } = error;
	return code === "23505" || errcode === 2067;
}
async function jobOfKey({ db, dialect, credential }, owner, { idempotencyKey }) {
	if (idempotencyKey === null) return void 0;
	const { rows } = await sql`
    select ${jobColumns(dialect)}, input_hash from jobs
    where credential = ${credential} and owner = ${owner}
      and idempotency_key = ${storable(idempotencyKey)} and visibility = ${visibility.PUBLISHED}`.execute(db);
	return rows[0];
}
/** See `JobStore.get`. */
async function readJobs({ db, dialect, credential }, ids) {
	if (ids.length === 0) return [];
	const { rows } = await selectJobs(dialect, sql`id in (${sql.join(ids)}) and credential = ${credential}
      and visibility = ${visibility.PUBLISHED}`).execute(db);
	return rows.map(jobOf);
}
function selectJobs(dialect, condition) {
	return sql`select ${jobColumns(dialect)} from jobs where ${condition}`;
}
/** See `JobStore.list`. */
async function listJobs({ db, dialect, credential }, { owner, states, after, limit }) {
	if (states?.length === 0) return [];
	const inStates = states ? sql`and state in (${sql.join(states)})` : sql``;
	const createdAt = after?.createdAt.getTime();
	const isOlder = after ? sql`and (created_at < ${createdAt} or (created_at = ${createdAt} and id < ${after.id}))` : sql``;
	const { rows } = await sql`
    select ${jobColumns(dialect)} from jobs
    where credential = ${credential} and owner = ${owner}
      and visibility = ${visibility.PUBLISHED} ${inStates} ${isOlder}
    order by created_at desc, id desc limit ${limit}`.execute(db);
	return rows.map(jobOf);
}
/** See `JobStore.active`. */
async function readActive({ db, dialect, credential }) {
	const { rows } = await sql`
    select ${jobColumns(dialect)} from jobs
    where credential = ${credential} and visibility = ${visibility.PUBLISHED}
      and state in (${sql.join(activeJobStates)})
    order by created_at`.execute(db);
	return rows.map(jobOf);
}
/** See `JobStore.change` and `JobStore.changeRun`. */
async function changeJob(scope, id, { from, to, at, waitReason = null, waitUntil = null }, epoch) {
	const { db, credential } = scope;
	const atMs = at.getTime();
	const hasEnded = endedJobStates.includes(to);
	const inEpoch = epoch === void 0 ? sql`` : sql`and epoch = ${epoch}`;
	const started = to === "QUEUED" ? sql`coalesce(started_at, ${atMs})` : sql`started_at`;
	const { numAffectedRows } = await sql`
    update jobs set
      changed_at = case when state = ${to} then changed_at else ${atMs} end,
      state = ${to}, wait_reason = ${waitReason}, wait_until = ${waitUntil?.getTime() ?? null},
      started_at = ${started}, ended_at = ${hasEnded ? atMs : null},
      expires_at = ${atMs} + retention_ms
    where id = ${id} and credential = ${credential} and visibility = ${visibility.PUBLISHED}
      and state in (${sql.join(from)}) ${inEpoch}`.execute(db);
	return Number(numAffectedRows) === 0 ? void 0 : (await readJobs(scope, [id]))[0];
}
/** See `JobStore.usage`. */
async function readUsage({ db, credential, bytesPerEntry }) {
	const { rows } = await sql`
    select case when visibility = ${visibility.PUBLISHED} then state end as state,
      count(*) as count, sum(input_count) as inputs, cast(sum(text_length) as bigint) as texts,
      min(case when state in ('QUEUED', 'WAITING') then changed_at end) as since
    from jobs where credential = ${credential} group by 1`.execute(db);
	const published = rows.filter((row) => row.state !== null);
	const since = published.flatMap((row) => row.since === null ? [] : [row.since]);
	return {
		jobs: new Map(published.map(({ state, count }) => [state, count])),
		oldestWaitingAt: since.length === 0 ? null : new Date(Math.min(...since)),
		storedBytes: rows.reduce((sum, { inputs, texts }) => sum + inputs * bytesPerEntry + texts, 0)
	};
}
// src/store/record-results.ts
/** The sources of an answer. The place is the number in the table. */
const sources = [
	"SINGLE",
	"BULK",
	"CACHE",
	"STALE"
];
const resultColumns = {
	idx: "bigint",
	status: "smallint",
	rcs: "smallint",
	carrier: "bigint",
	carrier_status: "bigint",
	checked_at: "bigint",
	source: "smallint",
	failure: "bigint"
};
/** See `JobStore.beginRun`. */
async function beginRun(scope, id, at) {
	const { rows } = await sql`
    update jobs set epoch = epoch + 1, state = 'RUNNING', wait_reason = null, wait_until = null,
      changed_at = ${at.getTime()}
    where id = ${id} and credential = ${scope.credential} and visibility = ${visibility.PUBLISHED}
      and state in (${sql.join(activeJobStates)}) returning epoch`.execute(scope.db);
	const [job] = rows.length === 0 ? [] : await readJobs(scope, [id]);
	return job && {
		id,
		epoch: rows[0].epoch,
		job
	};
}
/**
* See `JobStore.record`. Usually all results are new, and this process counts them. If a number was erased
* or has a result already, the database counts.
*/
async function recordResults(scope, run, results) {
	const job = await jobNumber(scope, run.id);
	if (job === void 0) return void 0;
	const stored = results.results.map(resultRow);
	const parts = {
		scope,
		job,
		epoch: run.epoch,
		results,
		rows: stored.map(({ row }) => row),
		countries: results.results.map(({ country }) => country),
		words: new Map(stored.flatMap(({ words }) => words.map((word) => [word.no, word])))
	};
	const [row] = (await scope.atomic(storeNew(parts)) ?? (parts.rows.length === 0 ? void 0 : await scope.atomic(storeIfNew(parts))))?.at(-1) ?? [];
	return row && jobOf(row);
}
/** Stores results if all of them are new. */
function storeNew(parts) {
	const { scope, job, rows, countries } = parts;
	const failedCount = rows.filter(({ status }) => status === statuses.FAILED).length;
	const isNew = {
		...scope.storeResults(job, rows),
		changeCount: rows.length
	};
	return [
		updateProgress(parts, {
			done: rows.length,
			failed: failedCount
		}),
		...insertWords(parts),
		...rows.length > 0 ? [isNew] : [],
		...addReach(scope, job, rows.map((row, place) => ({
			row,
			country: countries[place]
		}))),
		{ query: selectJobs(scope.dialect, sql`no = ${job}`) }
	];
}
/** Stores those results that are new, and counts them before. */
function storeIfNew(parts) {
	const { scope, job, rows, countries } = parts;
	const counted = rows.map((row, place) => ({
		...row,
		...countryKey(countries[place])
	}));
	const list = scope.dialect.rows(counted, {
		...resultColumns,
		...countryColumns
	});
	const indexes = rows.map(({ idx }) => idx);
	const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
	const isNew = sql`from ${list} as list cross join job_entries as entries
    where entries.job = ${job} and entries.idx = list.idx and entries.status is null
      and entries.idx between ${first} and ${last}
      and entries.kind <= ${sql.lit(kinds.FIRST_OTHER)}`;
	const failed = sql`case when list.status = ${sql.lit(statuses.FAILED)} then 1 else 0 end`;
	const found = sql`${isNew} and list.status = ${sql.lit(statuses.FOUND)}`;
	return [
		updateProgress(parts, {
			done: 0,
			failed: 0
		}),
		...insertWords(parts),
		{ query: sql`
        update jobs set done_count = done_count + counts.done,
          failed_count = failed_count + counts.failed
        from (select count(*) as done, coalesce(sum(${failed}), 0) as failed ${isNew}) as counts
        where no = ${job}` },
		...addReachOf(job, sql`list.rcs`, found),
		scope.storeResults(job, rows),
		{ query: selectJobs(scope.dialect, sql`no = ${job}`) }
	];
}
/** Comes first. It locks the row of the job, so that results, erasures and changes of the state take turns. */
function updateProgress({ job, epoch, results }, { done, failed }) {
	const { cachedCount, bulkCalls, singleCalls, finishedIndex } = results;
	return {
		query: sql`
      update jobs set
        done_count = done_count + ${done}, failed_count = failed_count + ${failed},
        cached_count = cached_count + ${cachedCount}, bulk_calls = bulk_calls + ${bulkCalls},
        single_calls = single_calls + ${singleCalls},
        finished_index = case when finished_index < ${finishedIndex}
          then ${finishedIndex} else finished_index end
      where no = ${job} and epoch = ${epoch} and visibility = ${visibility.PUBLISHED}
        and state in ('RUNNING', 'WAITING')`,
		changeCount: 1
	};
}
function insertWords({ scope, job, words }) {
	if (words.size === 0) return [];
	const types = {
		no: "bigint",
		text: "text",
		is_failure: "smallint"
	};
	const list = scope.dialect.rows([...words.values()], types);
	return [{ query: sql`
        insert into job_words (job, no, text, is_failure)
        select ${job}, no, text, is_failure from ${list} as list
        where true on conflict (job, no) do nothing` }];
}
const columns = Object.keys(resultColumns).filter((name) => name !== "idx");
const isPending = sql`job_entries.status is null and job_entries.kind <= ${sql.lit(kinds.FIRST_OTHER)}`;
/** One prepared statement for each row is several times faster than a list in JSON. */
const storeResultsInSqlite = (job, rows) => {
	const width = columns.length + 2;
	const values = new Float64Array(rows.length * width);
	let place = 0;
	for (const row of rows) {
		for (const name of columns) values[place++] = row[name] ?? NaN;
		values[place++] = job;
		values[place++] = row.idx;
	}
	return {
		query: sql`
      update job_entries set ${sql.join(columns.map((name) => sql`${sql.ref(name)} = ?`))}
      where job = ? and idx = ? and ${isPending}`,
		rows: {
			width,
			values
		}
	};
};
/**
* Looks up the place of each row by its key. Without it, an update that joins the list reads all entries of
* the job while Postgres has no statistics of a new table. A place is valid, because the job is locked.
*/
function storeResultsInPostgres(dialect) {
	const changes = sql.join(columns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`list.${name}`)}`));
	return (job, rows) => ({ query: sql`
      update job_entries set ${changes} from (
        select list.*, (
          select ctid from job_entries where job = ${job} and idx = list.idx) as place
        from ${dialect.rows(rows, resultColumns)} as list) as list
      where job_entries.ctid = list.place and ${isPending}` });
}
function resultRow({ index, outcome }) {
	if (outcome.status === "FAILED") {
		const text = storable(failureText(outcome.failure));
		const failure = failureNumber(text);
		return {
			row: {
				idx: index,
				status: statuses.FAILED,
				rcs: null,
				carrier: null,
				carrier_status: null,
				checked_at: null,
				source: null,
				failure
			},
			words: [{
				no: failure,
				text,
				is_failure: 1
			}]
		};
	}
	const { rcsEnabled, carrierId, carrierStatus, checkedAt, source } = outcome.device;
	const texts = [storable(carrierId), storable(carrierStatus)];
	return {
		row: {
			idx: index,
			status: statuses.FOUND,
			rcs: rcsEnabled ? 1 : 0,
			carrier: wordNumber(texts[0]),
			carrier_status: wordNumber(texts[1]),
			checked_at: checkedAt.getTime(),
			source: sources.indexOf(source),
			failure: null
		},
		words: texts.flatMap((text) => text === null ? [] : [{
			no: wordNumber(text),
			text,
			is_failure: 0
		}])
	};
}
// src/store/read-job-entries.ts
/** The maximum number of rows that one statement reads, so that others do not wait long for it. */
const windowSize$1 = 5e4;
/** See `JobStore.entries`. Filters read the entries window by window, until the page is full. */
async function readEntries(scope, id, { after, before = Infinity, skip: skipCount = 0, limit, filter }) {
	const condition = conditionOf(filter);
	const entries = [];
	let { from, skip } = await skipWindows(scope, id, {
		from: after + 1,
		skip: skipCount,
		condition
	});
	let size = condition || skip > 0 ? windowSize$1 : limit;
	for (;;) {
		const part = {
			from,
			end: Math.min(from + size, before),
			condition,
			skip,
			limit: limit - entries.length
		};
		const window = await readWindow(scope, id, part);
		if (window === void 0) return entries;
		for (const row of window.rows) entries.push(entryOf(row, window));
		if (part.end >= Math.min(before, window.finishedIndex) || entries.length === limit) return entries;
		from = part.end;
		skip = 0;
		size = windowSize$1;
	}
}
/** Leaves out whole windows. Returns where the last one begins, and how many of its entries to skip. */
async function skipWindows(scope, id, { from: first, skip: skipCount, condition }) {
	let from = first;
	let skip = skipCount;
	while (skip > 0) {
		const end = from + windowSize$1;
		const counted = await countWindow(scope, id, {
			from,
			end,
			condition
		});
		if (counted === void 0 || counted.count > skip) break;
		skip -= counted.count;
		from = end;
		if (end >= counted.finished_index) break;
	}
	return {
		from,
		skip
	};
}
/** A duplicate of an erased entry is erased too. */
const statusColumn = sql`case when firsts.status = ${sql.lit(statuses.ERASED)} then firsts.status else entries.status end`;
/** Of a job that was ended early, some numbers have no result. */
const isFinal = sql`(entries.status is not null or firsts.status is not null or entries.kind = ${sql.lit(kinds.INVALID)})`;
/** The column of the first entry of a duplicate, or of the entry itself. */
function resultColumn(name) {
	return sql`case when firsts.idx is null then ${sql.ref(`entries.${name}`)} else ${sql.ref(`firsts.${name}`)} end as ${sql.ref(name)}`;
}
const rowColumns = [
	"idx",
	"kind",
	"status",
	"address",
	"input",
	"rcs",
	"carrier",
	"carrier_status",
	"checked_at",
	"source",
	"failure"
];
/**
* Reads rows as one text in JSON, which is faster than rows of the driver. The same statement reads the
* end of the finished part, because a retry can have moved it back. `undefined` if there is no such job.
*/
async function readWindow({ db, dialect, credential }, id, { skip, limit, ...window }) {
	const row = dialect.jsonArray(rowColumns.map((name) => sql.ref(`page.${name}`)));
	const word = dialect.jsonArray([sql.ref("no"), sql.ref("text")]);
	const { rows } = await sql`
    select head.finished_index, head.default_country,
      (select ${dialect.jsonList(word)} from job_words where job = head.no) as words,
      (select ${dialect.jsonList(row)} from (
        select entries.idx, entries.kind, ${statusColumn} as status, entries.input,
          ${sql.join([
		"address",
		"rcs",
		"carrier",
		"carrier_status",
		"checked_at",
		"source",
		"failure"
	].map(resultColumn))}
        ${finalEntries(window)}
        order by entries.job, entries.idx limit ${limit} offset ${skip}) as page) as list
    from ${headOf(id, credential)}`.execute(db);
	const [found] = rows;
	if (found === void 0) return void 0;
	const words = new Map(JSON.parse(found.words));
	return {
		rows: JSON.parse(found.list),
		finishedIndex: found.finished_index,
		hasCountry: found.default_country !== null,
		wordOf: (number) => number === null ? null : words.get(number) ?? null
	};
}
async function countWindow({ db, credential }, id, window) {
	const { rows } = await sql`
    select (select count(*) ${finalEntries(window)}) as count, head.finished_index
    from ${headOf(id, credential)}`.execute(db);
	const [row] = rows;
	return row && {
		...row,
		count: Number(row.count)
	};
}
/** The row of a job, as the table `head`. */
function headOf(id, credential) {
	return sql`(
    select no, ${shownEnd} as finished_index, default_country from jobs
    where id = ${id} and credential = ${credential}
      and visibility = ${visibility.PUBLISHED}) as head`;
}
/** The entries of a window of `head` with a final status that the condition selects. */
function finalEntries({ from, end, condition }) {
	return sql`from job_entries as entries left join job_entries as firsts
          on firsts.job = entries.job and firsts.idx = entries.first_idx
        where entries.job = head.no and entries.idx >= ${from} and entries.idx < ${end}
          and entries.idx < head.finished_index
          and ${isFinal}
          ${condition ? sql`and ${condition}` : sql``}`;
}
const conditions = {
	FOUND: sql`(entries.kind <= ${sql.lit(kinds.FIRST_OTHER)} and entries.status = ${sql.lit(statuses.FOUND)})`,
	FAILED: sql`(entries.kind <= ${sql.lit(kinds.FIRST_OTHER)} and entries.status = ${sql.lit(statuses.FAILED)})`,
	DUPLICATE: sql`(entries.kind = ${sql.lit(kinds.DUPLICATE)} and ${statusColumn} is null)`,
	INVALID: sql`(entries.kind = ${sql.lit(kinds.INVALID)} and entries.status is null)`,
	ERASED: sql`(${statusColumn} = ${sql.lit(statuses.ERASED)})`
};
function conditionOf(filter = {}) {
	const { statuses: wanted, rcsEnabled, carrierId } = filter;
	const parts = [];
	if (wanted !== void 0) {
		const any = wanted.length === 0 ? sql`1 = 0` : sql.join(wanted.map((one) => conditions[one]), sql` or `);
		parts.push(sql`(${any})`);
	}
	if (rcsEnabled !== void 0) parts.push(sql`coalesce(firsts.rcs, entries.rcs) = ${sql.lit(rcsEnabled ? 1 : 0)}`);
	if (carrierId !== void 0) parts.push(sql`coalesce(firsts.carrier, entries.carrier) = ${wordNumber(carrierId)}`);
	return parts.length === 0 ? void 0 : sql.join(parts, sql` and `);
}
function entryOf(row, { wordOf, hasCountry }) {
	const [index, kind, status, digits, text] = row;
	const none = {
		address: null,
		device: null,
		failure: null
	};
	if (status === statuses.ERASED) return {
		index,
		input: null,
		status: "ERASED",
		...none
	};
	if (kind === kinds.INVALID) {
		const input = text ?? "";
		const invalid = invalidInputOf(input, { hasCountry });
		return {
			...none,
			index,
			input,
			status: "INVALID",
			failure: invalidInputFailure(input, invalid)
		};
	}
	const address = addressOf(digits);
	const input = text ?? (kind === kinds.FIRST_DIGITS ? address.slice(1) : address);
	const { device, failure } = resultOf(row, address, wordOf);
	const own = device === null ? "FAILED" : "FOUND";
	return {
		index,
		input,
		status: kind === kinds.DUPLICATE ? "DUPLICATE" : own,
		address,
		device,
		failure
	};
}
function resultOf(row, address, wordOf) {
	const [, , , , , rcs, carrier, carrierStatus, checkedAt, source, failure] = row;
	if (failure === null && rcs === null) throw new Error("a finished entry has no result");
	if (failure !== null) return {
		device: null,
		failure: failureOf(address, wordOf(failure))
	};
	return {
		device: {
			address,
			carrierId: wordOf(carrier),
			carrierStatus: wordOf(carrierStatus),
			rcsEnabled: rcs === 1,
			checkedAt: new Date(checkedAt),
			source: sources[source]
		},
		failure: null
	};
}
// src/store/rewrite-entries.ts
/** More than the entries of all pages of the file among which SQLite moves rows at once. */
const distance = 1e3;
/** The maximum number of entries that one statement rewrites. */
const maxRangeSize = 1e4;
const scratch = "temp.rewritten_entries";
/**
* Rewrites the entries around erased ones in a file of SQLite. `secure_delete` overwrites what a statement
* deletes. But when SQLite moved rows between pages earlier, old copies of them can have stayed in the
* unused parts of the pages before and after. Those pages become free here, and SQLite overwrites them.
*/
function rewriteAround(job, indexes) {
	return [{ query: sql`
        create temp table if not exists ${sql.table("rewritten_entries")} as
        select * from job_entries where 1 = 0` }, ...rangesAround(indexes).flatMap(([from, to]) => {
		const range = sql`job = ${job} and idx between ${from} and ${to}`;
		return [
			{ query: sql`insert into ${sql.table(scratch)} select * from job_entries where ${range}` },
			{ query: sql`delete from job_entries where ${range}` },
			{ query: sql`insert into job_entries select * from ${sql.table(scratch)}` },
			{ query: sql`delete from ${sql.table(scratch)}` }
		];
	})];
}
/** The ranges of all indexes near these, without overlaps. */
function rangesAround(indexes) {
	const ranges = [];
	for (const index of [...indexes].toSorted((a, b) => a - b)) {
		const from = Math.max(0, index - distance);
		const last = ranges.at(-1);
		if (last === void 0 || from > last[1] + 1) ranges.push([from, index + distance]);
		else if (last[1] - last[0] < maxRangeSize) last[1] = index + distance;
		else if (index + distance > last[1]) ranges.push([last[1] + 1, index + distance]);
	}
	return ranges;
}
// src/store/reopen-failures.ts
/** The maximum number of entries that one statement searches, so that others do not wait long for it. */
const windowSize = 2e4;
/**
* See `JobStore.reopenFailures`. The failures are removed window by window. The first window comes last, and
* with it the state changes. So no run begins earlier, and if this ends in the middle, it can be repeated.
*/
async function reopenFailures(scope, id, { from, at }) {
	const job = await jobNumber(scope, id);
	if (job === void 0) return void 0;
	const { rows: words } = await sql`
    select no, text from job_words where job = ${job} and is_failure = 1`.execute(scope.db);
	const failures = words.filter(({ text }) => isRetryableText(text)).map(({ no }) => no);
	if (failures.length === 0) return void 0;
	const reopening = {
		job,
		from,
		at,
		failures
	};
	const windows = await findWindows(scope, reopening);
	for (const start of windows.slice(1).toReversed()) if (await scope.atomic(removal(scope, reopening, start)) === void 0) return void 0;
	if (windows[0] === void 0) return void 0;
	const [row] = (await scope.atomic([
		...removal(scope, reopening, windows[0]),
		queue(reopening),
		{ query: selectJobs(scope.dialect, sql`no = ${job}`) }
	]))?.at(-1) ?? [];
	return row && jobOf(row);
}
function isInState({ job, from }) {
	return sql`no = ${job} and visibility = ${visibility.PUBLISHED} and state in (${sql.join(from)})`;
}
function isChosen({ dialect }, { job, failures }, start) {
	return sql`job = ${job} and idx >= ${start} and idx < ${start + windowSize}
    and status = ${sql.lit(statuses.FAILED)} and ${dialect.isIn("failure", failures, "bigint")}`;
}
/** The first indexes of the windows that have such failures, in order. */
async function findWindows(scope, reopening) {
	const { rows: jobs } = await sql`
    select input_count from jobs where ${isInState(reopening)}`.execute(scope.db);
	const count = jobs[0]?.input_count ?? 0;
	const windows = [];
	for (let start = 0; start < count; start += windowSize) {
		const { rows } = await sql`
      select idx from job_entries where ${isChosen(scope, reopening, start)} limit 1`.execute(scope.db);
		if (rows.length > 0) windows.push(start);
	}
	return windows;
}
function removal(scope, reopening, start) {
	const chosen = isChosen(scope, reopening, start);
	return [
		{
			query: sql`update jobs set epoch = epoch where ${isInState(reopening)}`,
			changeCount: 1
		},
		{ query: sql`
        update jobs set done_count = done_count - chosen.count,
          failed_count = failed_count - chosen.count,
          finished_index = case when chosen.first < finished_index then chosen.first else finished_index end
        from (select count(*) as count, min(idx) as first from job_entries where ${chosen}) as chosen
        where no = ${reopening.job} and chosen.count > 0` },
		{ query: sql`update job_entries set status = null, failure = null where ${chosen}` }
	];
}
function queue({ job, at }) {
	return {
		query: sql`
      update jobs set state = 'QUEUED', changed_at = ${at.getTime()}, ended_at = null,
        expires_at = ${at.getTime()} + retention_ms, epoch = epoch + 1
      where no = ${job} and done_count < unique_count`,
		changeCount: 1
	};
}
// src/store/open-job-store.ts
/** Measured with a million entries of plain numbers. */
const bytesPerEntry = {
	sqlite: 50,
	postgres: 170
};
/**
* Opens the jobs of one credential and updates their tables. `credential` is stored as it is, so it must
* not reveal an account. In a directory, the jobs have a file of their own, which is locked while it is
* open. Rejects like `openStore`.
*/
async function openJobStore(place, credential, lockWait = {}) {
	const { isOpen, ...database } = await openJobDatabase(place, lockWait);
	const { db, dialect } = database;
	try {
		await migrate(db, dialect, {
			create: createJobMigrations,
			table: "job_migration"
		});
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return {
		jobs: createJobStore({
			...database,
			credential,
			numbers: /* @__PURE__ */ new Map()
		}),
		isOpen,
		close: () => db.destroy()
	};
}
async function openJobDatabase(place, lockWait) {
	if (place === "MEMORY" || "directory" in place) {
		const { directory } = place === "MEMORY" ? { directory: void 0 } : place;
		return openInThread(directory === void 0 ? "MEMORY" : {
			directory,
			contents: "JOBS"
		}, lockWait);
	}
	const { openPostgres } = await import("./open-postgres.js");
	const { db, pool } = openPostgres(place.databaseUrl);
	return {
		db,
		dialect: postgresDialect,
		atomic: atomicInPostgres(db, pool),
		storeResults: storeResultsInPostgres(postgresDialect),
		rewriteAround: void 0,
		removeCopies: async () => void 0,
		bytesPerEntry: bytesPerEntry.postgres,
		isOpen: () => true
	};
}
async function openInThread(place, lockWait) {
	const thread = new SqliteThread(place, lockWait);
	try {
		await thread.opened;
	} catch (error) {
		await thread.close();
		throw error;
	}
	const db = new Kysely({ dialect: createSqliteDialect(thread) });
	return {
		db,
		dialect: sqliteDialect,
		atomic: atomicInThread(db, thread),
		storeResults: storeResultsInSqlite,
		rewriteAround: place === "MEMORY" ? void 0 : rewriteAround,
		removeCopies: () => truncateLog(db),
		bytesPerEntry: bytesPerEntry.sqlite,
		isOpen: () => thread.isOpen
	};
}
/** Empties the file of SQLite's write-ahead log. Rejects while another program reads the database. */
async function truncateLog(db) {
	const { rows } = await sql`pragma wal_checkpoint(truncate)`.execute(db);
	if (rows[0]?.busy === 1) throw new Error("another program uses the database");
}
function createJobStore(scope) {
	return {
		create: (job) => createJob(scope, job),
		addInputs: (id, firstIndex, inputs, at) => addInputs(scope, {
			id,
			firstIndex,
			inputs,
			at
		}),
		publish: (id, options) => publishJob(scope, id, options),
		get: (ids) => readJobs(scope, ids),
		list: (page) => listJobs(scope, page),
		active: () => readActive(scope),
		change: (id, change) => changeJob(scope, id, change),
		delete: (id) => deleteJob(scope, id),
		beginRun: (id, at) => beginRun(scope, id, at),
		pending: (id, page) => readPending(scope, id, page),
		record: (run, results) => recordResults(scope, run, results),
		changeRun: (run, change) => changeJob(scope, run.id, change, run.epoch),
		reopenFailures: (id, change) => reopenFailures(scope, id, change),
		entries: (id, page) => readEntries(scope, id, page),
		invalidInputs: (id, indexes) => readInvalidInputs(scope, id, indexes),
		sample: (id, count) => readSample(scope, id, count),
		erase: (addresses) => eraseInJobs(scope, addresses),
		deleteExpired: (moments) => deleteExpiredJobs(scope, moments),
		usage: () => readUsage(scope)
	};
}
export { openJobStore };
