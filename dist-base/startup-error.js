// src/app/startup-error.ts
/** Errors whose message is complete and is written for the operator. */
const explained = /* @__PURE__ */ new Set([
	"ConfigError",
	"ManifestError",
	"DataDirLockedError",
	"UnsafeDataDirError"
]);
/** The system calls of a server that cannot listen at its host and port. */
const listenCalls = /* @__PURE__ */ new Set(["listen", "getaddrinfo"]);
/** Errors of `listen` on a system that cannot share a port between processes. */
const reusePortCodes = /* @__PURE__ */ new Set([
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOPROTOOPT",
	"ENOSYS"
]);
/** Errors of a file that exists and cannot be read. */
const fileCodes = /* @__PURE__ */ new Set([
	"EISDIR",
	"EACCES",
	"EPERM"
]);
/**
* Returns a message for the operator if the cause of a failed start is outside of this program, and
* `undefined` if the error is a bug.
*/
function describeStartupError(error) {
	if (!(error instanceof Error)) return void 0;
	const { name, syscall, code = "", message } = error;
	if (explained.has(name)) return message;
	if (syscall !== void 0 && listenCalls.has(syscall)) return reusePortCodes.has(code) ? `This system cannot share a port between processes (${code}): remove REUSE_PORT, and give each process its own PORT` : `HOST and PORT must name an address where this server can listen: ${message} (example: PORT=4001)`;
	if (fileCodes.has(code)) return `The start cannot read a file, perhaps .env: ${code}`;
}
/** Writes why the start failed: one message for the operator, or the log line of a bug. */
async function reportStartupError(error, program) {
	const description = describeStartupError(error);
	if (description !== void 0) {
		program.stderr.write(`${description}\n`);
		return;
	}
	const { Log } = await import("./log2.js");
	const log = new Log("error");
	log.unexpected(error);
	await log.flush();
}
export { reportStartupError };
