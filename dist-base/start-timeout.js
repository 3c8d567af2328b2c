// src/domain/start-timeout.ts
/**
* A timer that ends later than this shows that the process itself stood still: it was stopped, its
* machine was paused, or its event loop was blocked.
*/
const minPauseMs = 1e3;
/** A timer of a busy process ends later than it should by less. */
const normalLatenessMs = 50;
const maxCatchUpMs = 1e3;
/**
* How much longer a timeout waits if its timer ended late. After a pause Node runs the timers first and
* reads its sockets later, so without this time the process would discard responses that arrived
* during the pause.
*/
function catchUpMs(latenessMs) {
	return latenessMs > normalLatenessMs ? Math.min(latenessMs, maxCatchUpMs) : 0;
}
/** A timeout is counted in this number of steps. */
const stepCount = 6;
/** A timer of an idle process ends later than it should by less. */
const timerPrecisionMs = 5;
/**
* Calls back after `delayMs`. Of each time in which the process could not run, at most one step counts.
* If the last step ended late, the process reads its input before the call, perhaps for a while: see
* `catchUpMs`. Returns a function that cancels the call.
*/
function startTimeout(onEnd, delayMs) {
	const maxStepMs = Math.ceil(delayMs / stepCount);
	let timer;
	const startStep = (leftMs) => {
		const stepMs = Math.min(maxStepMs, leftMs);
		const dueAt = performance.now() + stepMs;
		timer = setTimeout(() => {
			const latenessMs = performance.now() - dueAt;
			if (leftMs > stepMs) startStep(leftMs - stepMs);
			else if (latenessMs < timerPrecisionMs) onEnd();
			else timer = setTimeout(onEnd, catchUpMs(latenessMs));
		}, stepMs);
	};
	startStep(delayMs);
	return () => clearTimeout(timer);
}
/** Settles as `result` does, or rejects with an error from `createError` after `timeoutMs`. */
async function withTimeout(result, timeoutMs, createError) {
	const timeout = Promise.withResolvers();
	const stopTimer = startTimeout(() => timeout.reject(createError()), timeoutMs);
	try {
		return await Promise.race([result, timeout.promise]);
	} finally {
		stopTimer();
		result.catch(() => void 0);
	}
}
export { withTimeout as i, minPauseMs as n, startTimeout as r, catchUpMs as t };
