// src/app/exit-now.ts
/** The active resources of Node that stand for a thread of a worker or of the file system. */
const threadResources = /* @__PURE__ */ new Set([
	"Worker",
	"MessagePort",
	"FSReqCallback",
	"FSReqPromise"
]);
/**
* Ends the process at once, even if a thread is stuck in a system call, as on a disk that hangs.
* Handlers of the event `exit` do not run.
*
* The usual exit waits for every thread, so a stuck one keeps the process alive for ever. If a thread is
* active, this replaces the program of the process, which ends all threads, as SIGKILL does. The new
* program only sets the exit code. It starts in about 50 ms; a signal in this time ends the process with
* the code of the signal.
*/
function exitNow(program, code) {
	program.removeAllListeners("exit");
	if (!program.getActiveResourcesInfo().some((name) => threadResources.has(name))) program.exit(code);
	const args = [
		program.execPath,
		"--eval",
		`require('node:process').exitCode = ${code}`
	];
	try {
		program.execve(program.execPath, args, {
			...program.env,
			NODE_OPTIONS: ""
		});
	} catch {}
	program.exit(code);
}
export { exitNow as t };
