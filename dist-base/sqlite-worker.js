import { n as fileNames } from "./sqlite-statement.js";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { chmodSync, closeSync, constants, existsSync, fchmodSync, fstatSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/store/database-file.ts
/**
* How long a statement waits for a lock on the file. The server has one connection, so only another
* program, such as a backup, can hold a lock.
*/
const busyTimeoutMs = 2e3;
/** The endings of the database file and of SQLite's files beside it. */
const endings = [
	"",
	"-wal",
	"-shm"
];
/** SQLite's codes of a file that is damaged or is no database. */
const corruptCodes = /* @__PURE__ */ new Set([11, 26]);
/** Opens the database file. Throws if it, or a file of SQLite beside it, is not a regular file. */
function openDatabaseFile(file) {
	for (const ending of endings) checkRegular(file + ending);
	preparePrivateFile(file);
	const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
	try {
		database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -8000; pragma secure_delete = on; pragma temp_store = memory; select count(*) from sqlite_schema");
	} catch (error) {
		database.close();
		throw error;
	}
	return database;
}
/** Another user could have put a link or a named pipe there. A link can lead to any file. */
function checkRegular(file) {
	const stats = lstatSync(file, { throwIfNoEntry: false });
	if (stats !== void 0 && !stats.isFile()) throw new Error("the database is not a regular file");
}
/**
* Creates the file or sets its mode: SQLite itself would create a file that other users can read. Its
* other files get the mode of this one. Opening a named pipe would block the thread, hence
* `O_NONBLOCK`.
*/
function preparePrivateFile(file) {
	const { O_CREAT, O_WRONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
	const descriptor = openSync(file, O_CREAT | O_WRONLY | O_NONBLOCK | O_NOFOLLOW, 384);
	try {
		if (!fstatSync(descriptor).isFile()) throw new Error("the database is not a regular file");
		fchmodSync(descriptor, 384);
	} finally {
		closeSync(descriptor);
	}
}
/** SQLite's code of an error; `undefined` for other errors. */
function sqliteCode(error) {
	return error?.errcode;
}
function isCorrupt(error) {
	return corruptCodes.has((sqliteCode(error) ?? 0) & 255);
}
/**
* Renames a closed database file and SQLite's files beside it. The new names have the current time.
* Returns what happened, as a sentence that begins with `title`.
*/
function moveAside(file, title) {
	const aside = `${file}.corrupt-${(/* @__PURE__ */ new Date()).toISOString().replaceAll(/[:.]/g, "-")}`;
	for (const ending of endings) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
	return `${title} was corrupt: it was moved to ${aside}, and a new one begins.`;
}
// src/store/data-dir-lock.ts
/**
* SQLite's error code for a file that another connection has locked. SQLite also reports it for a
* filesystem without locks, such as NFS without a lock daemon (ENOLCK).
*/
const busyCode = 5;
const retryEveryMs = 100;
/** Another process has the directory. */
var DataDirLockedError = class extends Error {
	name = "DataDirLockedError";
	constructor(directory) {
		super(`Another process uses the data directory ${directory}. Give each process its own DATA_DIR, or set DATABASE_URL to share answers between processes.`);
	}
};
/** The bit of a mode that lets every user write. */
const writableByOthers = 2;
/** Every user of the machine could replace the files. */
var UnsafeDataDirError = class extends Error {
	name = "UnsafeDataDirError";
	constructor(directory) {
		super(`Every user of this machine can write to the data directory ${directory}. Set DATA_DIR to a directory that only the server can write to, or change its mode: chmod o-w ${directory}`);
	}
};
/** The filesystem cannot lock files. */
var NoFileLocksError = class extends Error {
	name = "NoFileLocksError";
	constructor(directory) {
		super(`The filesystem of the data directory ${directory} cannot lock files, so the server stores no answers there. Set DATA_DIR to a directory on a local disk, or set DATABASE_URL.`);
	}
};
/**
* Locks a data directory for this process; creates the directory if necessary. The lock is SQLite's
* exclusive lock on a file of its own, so the kernel releases it when the process ends in any way.
* It also excludes a second lock in the same process.
*
* The calls to the disk block the thread, so the server calls this only in the thread of the
* database.
*
* Rejects with an `UnsafeDataDirError` if every user can write to the directory, with a
* `DataDirLockedError` if another process still has the directory after `waitMs`,
* with a `NoFileLocksError` if the filesystem has no locks, and with another error if the directory
* or the file cannot be created or written.
*/
async function acquireDataDirLock(directory, { waitMs, onWait, file = "lock.sqlite" }) {
	const path = resolve(directory);
	createDirectory(path);
	if ((statSync(path).mode & writableByOthers) !== 0) throw new UnsafeDataDirError(path);
	const database = openLockFile(join(path, file));
	try {
		const endsAt = performance.now() + waitMs;
		let isWaiting = false;
		while (!lock$1(database)) {
			if (!isWaiting && !canLockFiles(path)) throw new NoFileLocksError(path);
			if (performance.now() >= endsAt) throw new DataDirLockedError(path);
			if (!isWaiting) onWait?.(waitSentence(path, waitMs));
			isWaiting = true;
			await setTimeout(retryEveryMs);
		}
	} catch (error) {
		database.close();
		throw error;
	}
	return { release: () => {
		if (database.isOpen) database.close();
	} };
}
/**
* Creates a directory and its parents. Node's `recursive` option loops for ever where the system
* says that the parent is missing although it exists, as in `/proc`.
*/
function createDirectory(path) {
	const exists = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
	if (exists()) return;
	const parent = dirname(path);
	if (parent !== path) createDirectory(parent);
	try {
		mkdirSync(path, { mode: 448 });
	} catch (error) {
		if (!exists()) throw error;
	}
}
function waitSentence(path, waitMs) {
	return `Another process uses the data directory ${path}: waiting up to ${waitMs / 1e3} s until it ends.`;
}
/**
* A process must not open and close this file in another way while it has the lock: on POSIX systems
* that releases all of its locks on the file.
*/
function openLockFile(file) {
	try {
		writeFileSync(file, "", {
			flag: "ax",
			mode: 384
		});
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	if (!lstatSync(file).isFile()) throw new Error("the lock is not a regular file");
	chmodSync(file, 384);
	return new DatabaseSync(file);
}
/**
* Returns whether this process has the lock now. The open transaction holds it, and writes nothing.
* SQLite's `locking_mode = exclusive` must stay off: after a failed attempt it keeps a shared lock,
* so that two waiting processes would block each other.
*/
function lock$1(database) {
	try {
		database.exec("pragma journal_mode = memory; begin exclusive");
		return true;
	} catch (error) {
		if (error.errcode === busyCode) return false;
		throw error;
	}
}
/**
* Returns whether a file that no other process knows can be locked. Other errors, such as a full
* disk, do not show that locks are missing.
*/
function canLockFiles(path) {
	const file = join(path, `lock-test-${randomUUID()}.sqlite`);
	try {
		const database = openLockFile(file);
		try {
			return lock$1(database);
		} finally {
			database.close();
		}
	} catch {
		return true;
	} finally {
		rmSync(file, { force: true });
	}
}
// src/store/sqlite-worker.ts
/**
* The program of the thread with the database file: `node:sqlite` blocks its thread, and a slow or
* locked disk must not block the server. The thread locks the data directory before it opens the
* file, and releases it after it closes the file. An error ends the thread, and the end of the
* thread releases the directory too.
*/
/** The maximum number of prepared statements. */
const cacheSize = 100;
const { place, lockWaitMs } = workerData;
const preparedStatements = /* @__PURE__ */ new Map();
const report = (progress) => parentPort.postMessage(progress);
const lock = place === "MEMORY" ? void 0 : await acquireDataDirLock(place.directory, {
	waitMs: lockWaitMs,
	file: fileNames[place.contents].lock,
	onWait: (sentence) => report({
		progress: "WAITING_FOR_LOCK",
		sentence
	})
});
const file = place === "MEMORY" ? ":memory:" : join(place.directory, fileNames[place.contents].database);
const title = place === "MEMORY" ? "" : fileNames[place.contents].title;
const database = openDatabase();
report({ progress: "OPEN" });
parentPort.on("message", (message) => {
	if (message === "CLOSE") {
		database.close();
		lock?.release();
		parentPort.close();
	} else {
		const reply = replyTo(message);
		parentPort.postMessage(reply);
		if ("error" in reply && isCorrupt(reply)) endCorrupt();
	}
});
/** Moves a corrupt file aside and begins a new one. */
function openDatabase() {
	if (place === "MEMORY") return new DatabaseSync(file);
	try {
		return openDatabaseFile(file);
	} catch (error) {
		if (!isCorrupt(error)) throw error;
		report({
			progress: "MOVED_ASIDE",
			sentence: moveAside(file, title)
		});
		return openDatabaseFile(file);
	}
}
function replyTo({ id, statements }) {
	const [first, ...others] = statements;
	try {
		return {
			id,
			results: first !== void 0 && others.length === 0 ? [execute(first)] : executeAll(statements)
		};
	} catch (error) {
		return {
			id,
			error,
			errcode: sqliteCode(error)
		};
	}
}
function execute({ sql, parameters, rows }) {
	const statement = prepared(sql);
	if (rows !== void 0) return {
		rows: [],
		changeCount: runRows(statement, rows)
	};
	const values = parameters;
	if (statement.columns().length > 0) return {
		rows: statement.all(...values),
		changeCount: 0
	};
	return {
		rows: [],
		changeCount: Number(statement.run(...values).changes)
	};
}
function runRows(statement, { width, values }) {
	const row = Array.from({ length: width }, () => null);
	let changeCount = 0;
	for (let start = 0; start < values.length; start += width) {
		for (let column = 0; column < width; column++) {
			const value = values[start + column];
			row[column] = Number.isNaN(value) ? null : value;
		}
		changeCount += Number(statement.run(...row).changes);
	}
	return changeCount;
}
function executeAll(statements) {
	database.exec("begin immediate");
	try {
		const results = [];
		for (const statement of statements) {
			const result = execute(statement);
			results.push(result);
			const { changeCount = result.changeCount } = statement;
			if (result.changeCount !== changeCount) {
				database.exec("rollback");
				return;
			}
		}
		database.exec("commit");
		return results;
	} catch (error) {
		if (database.isTransaction) database.exec("rollback");
		throw error;
	}
}
/** The end of the thread makes the server open a new file, with its tables. */
function endCorrupt() {
	database.close();
	report({
		progress: "MOVED_ASIDE",
		sentence: moveAside(file, title)
	});
	lock?.release();
	parentPort.close();
}
/** Returns a prepared statement. When the cache is full, it drops the least recently used one. */
function prepared(sql) {
	const statement = preparedStatements.get(sql) ?? database.prepare(sql);
	preparedStatements.delete(sql);
	preparedStatements.set(sql, statement);
	if (preparedStatements.size > cacheSize) preparedStatements.delete(preparedStatements.keys().next().value);
	return statement;
}
export {};
