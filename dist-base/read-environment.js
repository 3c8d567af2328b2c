import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
// src/config/read-environment.ts
/** Sets the variable that means the same as Node's flag `--use-env-proxy`, if the flag is set. */
function withNodeFlags(environment, execArgv) {
	if (![...execArgv, ...(environment["NODE_OPTIONS"] ?? "").split(/\s+/)].includes("--use-env-proxy")) return environment;
	return {
		...environment,
		NODE_USE_ENV_PROXY: "1"
	};
}
/**
* Adds the variables of a file with `NAME=value` lines to the environment. A variable of the
* environment takes precedence, even if it is empty. The file may be absent. Throws if it exists
* and cannot be read.
*/
function readEnvironment(file, environment) {
	if (!existsSync(file)) return environment;
	const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
	return {
		...parseEnv(text),
		...environment
	};
}
export { readEnvironment, withNodeFlags };
