import { i as addressRule } from "./failure.js";
// src/domain/bulk-lookup-job.ts
/** The states of a job, with their descriptions in the schema. */
const jobStates = {
	READY: "The list is complete, and nothing was looked up yet. `startBulkLookupJob` starts the job.",
	QUEUED: "The job was started and begins soon.",
	RUNNING: "The numbers are being looked up.",
	WAITING: "The job cannot continue at present, see `waitReason`. It continues by itself.",
	PAUSED: "A client paused the job. `resumeBulkLookupJob` continues it.",
	CANCELED: "A client canceled the job. Its results so far remain until it expires.",
	COMPLETED: "Each number has its result.",
	FAILED: "More numbers failed than `maxFailedPercent` allows. The results so far remain."
};
/** The states in which a process runs a job, or will. */
const activeJobStates = [
	"QUEUED",
	"RUNNING",
	"WAITING"
];
/** The states in which a job has ended. Only `retry` can continue it. */
const endedJobStates = [
	"CANCELED",
	"COMPLETED",
	"FAILED"
];
/** Why a job waits, with the descriptions in the schema. */
const jobWaitReasons = {
	RATE_LIMITED: "The upstream limits the rate of calls (HTTP 429).",
	UPSTREAM_OUT: "The upstream does not work at present.",
	ACCOUNT_REFUSED: "The upstream refuses the account of this server.",
	OTHER_JOBS: "Other jobs run, and the server runs only a few at the same time."
};
/** The status of an entry, with the descriptions in the schema. */
const jobEntryStatuses = {
	FOUND: "The number was looked up, see `device`.",
	DUPLICATE: "The number is also earlier in the list. `device` and `failure` are those of its first entry.",
	INVALID: "The input is not a phone number, see `failure`.",
	FAILED: "The lookup of the number failed, see `failure`.",
	ERASED: "The number was erased on request: its input and result are not stored any more."
};
// src/domain/invalid-input.ts
/**
* Why an input is not a phone number, with what to do about it. `alternative`: `defaultCountry` reads
* such an input. `national`: the message if `defaultCountry` was passed.
*/
const invalidInputReasons = {
	EMPTY: {
		message: "The input is empty. Write a phone number, or remove the input.",
		description: "It is empty or blank."
	},
	TOO_SHORT: {
		message: "The number has too few digits. Write it in full, with its country code.",
		national: "The number is too short for its country. Write it in full, with + and the country code.",
		description: "It has fewer than 7 digits, or too few for its country."
	},
	TOO_LONG: {
		message: "The number has too many digits. Check whether it is two numbers.",
		national: "The number has too many digits for its country. Write + and the country code, or check whether it is two numbers.",
		description: "It has more than 15 digits, or too many for its country."
	},
	LEADING_ZERO: {
		message: "The number starts with 0. Write + and the country code instead of the 0",
		alternative: ", or pass `defaultCountry`",
		description: "It starts with 0, as national numbers do."
	},
	INTERNATIONAL_PREFIX: {
		message: "The number starts with 00. Write + instead of 00",
		alternative: ", or pass `defaultCountry`",
		description: "It starts with 00, the international prefix of many countries."
	},
	SEPARATORS: {
		message: "The number contains spaces, dashes, brackets or other separators. Remove them and a 0 in brackets",
		alternative: ", or pass `defaultCountry`",
		description: "It contains spaces, dashes, dots, slashes, brackets or other separators."
	},
	INVISIBLE_CHARACTER: {
		message: "The number contains an invisible character. Remove it",
		alternative: ", or pass `defaultCountry`",
		description: "It contains an invisible character, such as a zero-width space or a mark for the direction of text. The message names the first one and its position, from 0."
	},
	LINE_BREAK: {
		message: "The input contains a line break. Write one number in each input.",
		description: "It contains a line break."
	},
	NOT_ASCII_DIGITS: {
		message: "The number contains other digits than 0 to 9, or a full-width plus. Write 0 to 9 and +",
		alternative: ", or pass `defaultCountry` to read Arabic and full-width digits",
		description: "It contains digits of another script, full-width digits or a full-width plus."
	},
	DECIMAL_POINT: {
		message: "The number has a decimal point. A spreadsheet may have read it as an amount: format the column as text.",
		description: "It has a decimal point, as spreadsheets write amounts."
	},
	EXPONENT: {
		message: "The number has an exponent, so its last digits may be lost. A spreadsheet may have read it as an amount: format the column as text, and paste the numbers again from their source.",
		description: "It has an exponent, as spreadsheets write long numbers. Its last digits may be lost."
	},
	URI: {
		message: "The input starts with a word and a colon, as a URI does. Write the number only",
		alternative: ", or pass `defaultCountry` to read tel: URIs",
		description: "It starts with the scheme of a URI, for example `tel:`."
	},
	LETTERS: {
		message: "The input contains letters. Write the number only, without a name, an extension or other text.",
		description: "It contains letters: a word, an extension, or a vanity number."
	},
	OTHER: {
		message: `This is not a phone number. A phone number is ${addressRule}.`,
		national: "The number cannot be read, or it can be read in two ways. Write + and the country code, then digits only.",
		description: "It is not a phone number for another reason."
	}
};
/** `\s` includes the byte order mark, too. */
const blank = /^(?!.*\uFEFF)\s*$/s;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/;
/** Controls except tabs and line breaks, format characters, variation selectors, and letters without a shape. */
const invisible = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]|\p{Variation_Selector}|[\u17B4\u17B5]|\u034F/u;
const scheme = /^\s*[a-z][a-z0-9+.-]*:/i;
const exponent = /^\s*[+-]?[0-9]*(?:[.,][0-9]+)?e[+-]?[0-9]+\s*$/i;
const otherDigits = /(?![0-9])\p{N}|\uFF0B/u;
const letters = /\p{L}/u;
/** An amount: one or two decimals, or zeros. Commas can group the digits before the point. */
const decimal = /^\s*\+?[0-9]+(?:,[0-9]{3})*[.,](?:[0-9]{1,2}|0+)\s*$/;
const digitsOnly = /^\+?[0-9]+$/;
/** Digits, separators and pluses. */
const separatedDigits = /^[\s\p{Zs}\p{Pd}\u2212\uFF0E()[\]{}.,/\\_\u00b7\u2022'\u2019+0-9]+$/u;
/** The tests of characters in their order. A number with several faults gets the first of their reasons. */
const tests = [
	["EMPTY", (input) => blank.test(input)],
	["LINE_BREAK", (input) => lineBreak.test(input)],
	["INVISIBLE_CHARACTER", (input) => invisible.test(input)],
	["URI", (input) => scheme.test(input)],
	["EXPONENT", (input) => exponent.test(input)],
	["NOT_ASCII_DIGITS", (input) => otherDigits.test(input)],
	["LETTERS", (input) => letters.test(input)],
	["DECIMAL_POINT", (input) => decimal.test(input)]
];
/**
* Finds out why an input is not a phone number. Call it only for an input that `parseAddress` does
* not accept. The time is proportional to the length of the input.
*/
function invalidInputOf(input, options) {
	const invalid = invalidInput(characterReason(input) ?? reasonOfDigits(input), options);
	return invalid.reason === "INVISIBLE_CHARACTER" ? namedIn(input, invalid) : invalid;
}
/** Explains a known reason. The input can be cut off, so that its first characters do not show the reason. */
function explainedInput(input, reason, options) {
	const invalid = invalidInputOf(input, options);
	return invalid.reason === reason ? invalid : invalidInput(reason, options);
}
/** The reason that lies in the characters of an input; `undefined` if it may be in its digits. */
function characterReason(input) {
	return tests.find(([, applies]) => applies(input))?.[0];
}
function invalidInput(reason, { hasCountry = false } = {}) {
	const texts = invalidInputReasons[reason];
	if (hasCountry && texts.national !== void 0) return {
		reason,
		message: texts.national
	};
	if (texts.alternative === void 0) return {
		reason,
		message: texts.message
	};
	return {
		reason,
		message: `${texts.message}${hasCountry ? "" : texts.alternative}.`
	};
}
/** Removes the characters that `INVISIBLE_CHARACTER` is about. */
function withoutInvisible(input) {
	return input.replaceAll(new RegExp(invisible, "gu"), "");
}
function reasonOfDigits(input) {
	if (!digitsOnly.test(input)) return reasonOfSeparated(input);
	const digits = input.startsWith("+") ? input.slice(1) : input;
	if (digits.startsWith("00")) return "INTERNATIONAL_PREFIX";
	if (digits.startsWith("0")) return "LEADING_ZERO";
	return digits.length < 7 ? "TOO_SHORT" : "TOO_LONG";
}
/** Digits with separators are too long if they are too many without them: often two numbers. */
function reasonOfSeparated(input) {
	if (!isSeparated(input)) return "OTHER";
	return input.replaceAll(/[^0-9]/g, "").length > maxSeparatedDigits ? "TOO_LONG" : "SEPARATORS";
}
/** 15 digits, the international prefix 00, and a 0 in brackets. */
const maxSeparatedDigits = 18;
function isSeparated(input) {
	const firstDigit = input.search(/[0-9]/);
	const isPlusFirst = input.lastIndexOf("+") < firstDigit && input.indexOf("+") === input.lastIndexOf("+");
	return firstDigit !== -1 && isPlusFirst && separatedDigits.test(input);
}
/** Names the first invisible character, for example `U+202A at position 0`. */
function namedIn(input, { reason, message }) {
	const { 0: character = "", index = 0 } = invisible.exec(input) ?? {};
	const named = `an invisible character (U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")} at position ${index})`;
	return {
		reason,
		message: message.replace("an invisible character", named)
	};
}
// src/domain/country.ts
/** Counts the addresses of each country. */
var CountryCounter = class {
	#counts = /* @__PURE__ */ new Map();
	add(country) {
		this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
	}
	/** Largest count first, then by code. */
	get counts() {
		return Array.from(this.#counts, ([country, count]) => ({
			...country,
			count
		})).toSorted((a, b) => b.count - a.count || compareCountries(a, b));
	}
};
/** Orders countries by their codes. */
function compareCountries(a, b) {
	const [keyA, keyB] = [a, b].map(({ countryCallingCode, region }) => `${countryCallingCode} ${region ?? ""}`);
	if (keyA === keyB) return 0;
	return keyA < keyB ? -1 : 1;
}
// src/domain/reach.ts
function reachOf(devices, failureCount) {
	const carriers = Map.groupBy(devices, (device) => device.carrierId);
	return createReach(Array.from(carriers, ([carrierId, carrierDevices]) => {
		const rcsEnabled = carrierDevices.filter((device) => device.rcsEnabled).length;
		return {
			carrierId,
			rcsEnabled,
			rcsDisabled: carrierDevices.length - rcsEnabled
		};
	}), failureCount);
}
/** The reach of a list from the counts of its carriers. */
function createReach(carriers, failureCount) {
	const rcsEnabled = carriers.reduce((sum, one) => sum + one.rcsEnabled, 0);
	const rcsDisabled = carriers.reduce((sum, one) => sum + one.rcsDisabled, 0);
	const lookedUp = rcsEnabled + rcsDisabled;
	return {
		lookedUp,
		rcsEnabled,
		rcsDisabled,
		unknown: failureCount,
		rcsEnabledPercent: lookedUp === 0 ? null : 100 * rcsEnabled / lookedUp,
		byCarrier: carriers.map((one) => ({
			...one,
			lookedUp: one.rcsEnabled + one.rcsDisabled
		})).toSorted((a, b) => b.lookedUp - a.lookedUp || compareNames(a.carrierId, b.carrierId))
	};
}
/** `countries` has the length and order of `devices`. */
function reachByCountry(devices, countries) {
	const groups = Map.groupBy(devices.keys(), (place) => countries[place]);
	return createCountryReach(Array.from(groups, ([{ countryCallingCode, region }, places]) => {
		const rcsEnabled = places.filter((place) => devices[place].rcsEnabled).length;
		return {
			countryCallingCode,
			region,
			rcsEnabled,
			rcsDisabled: places.length - rcsEnabled
		};
	}));
}
/** Ordered by `lookedUp`, largest first, then by code. */
function createCountryReach(countries) {
	return countries.map((one) => ({
		...one,
		lookedUp: one.rcsEnabled + one.rcsDisabled
	})).toSorted((a, b) => b.lookedUp - a.lookedUp || compareCountries(a, b));
}
function compareNames(a, b) {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}
export { CountryCounter as a, invalidInput as c, withoutInvisible as d, activeJobStates as f, jobWaitReasons as g, jobStates as h, reachOf as i, invalidInputOf as l, jobEntryStatuses as m, createReach as n, characterReason as o, endedJobStates as p, reachByCountry as r, explainedInput as s, createCountryReach as t, invalidInputReasons as u };
