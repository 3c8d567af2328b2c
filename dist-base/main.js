// src/app/required-node.ts
/** The oldest Node that runs this server; `engines` in package.json says the same. */
const requiredNode = "26.10.0";
/** Returns what to do if the given version of Node is too old to run this server. */
function describeWrongNode(version) {
	if (version.localeCompare("26.10.0", void 0, { numeric: true }) >= 0) return void 0;
	return `This server needs Node ${requiredNode} or newer, and this is Node ${version}. Start it with "npm start": "npm ci" installs the right Node for it.`;
}
// src/main.ts
const wrongNode = describeWrongNode(process.versions.node);
if (wrongNode !== void 0) {
	process.stderr.write(`${wrongNode}\n`);
	process.exit(1);
}
try {
	const { readEnvironment, withNodeFlags } = await import("./read-environment.js");
	const { loadConfig } = await import("./load-config.js");
	const config = loadConfig(withNodeFlags(readEnvironment(new URL("../.env", import.meta.url), process.env), process.execArgv));
	if (process.argv[2] === "check") {
		const { check } = await import("./check.js");
		await check(config, process);
	} else {
		const { serve } = await import("./serve.js");
		await serve(config, process);
	}
} catch (error) {
	const { reportStartupError } = await import("./startup-error.js");
	const { exitNow } = await import("./exit-now.js");
	await reportStartupError(error, process);
	exitNow(process, 1);
}
export {};
