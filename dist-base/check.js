import { t as createClient } from "./client.js";
// src/app/check.ts
/**
* Checks the account with one bulk call with an empty list, writes the result, and sets the exit code:
* 0 if the upstream accepts the account, 1 otherwise.
*/
async function check({ account, upstream, proxy }, program) {
	if (account === void 0) return fail("No account is configured: set KALEYRA_SID and KALEYRA_API_KEY.", program);
	const { timeoutMs, maxResponseBytes } = upstream;
	const client = createClient({
		...account,
		timeoutMs,
		maxResponseBytes,
		proxy
	});
	const fault = await client.checkAccount();
	await client.close();
	if (fault !== void 0) return fail(fault, program);
	program.stdout.write(`The account works: ${new URL(account.baseUrl).host} accepts it.\n`);
}
function fail(fault, program) {
	program.stderr.write(`${fault}\n`);
	program.exitCode = 1;
}
export { check };
