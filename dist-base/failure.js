// src/domain/address.ts
/** The rule for a phone number as part of a sentence, for messages. */
const addressRule = "an optional +, then 7 to 15 digits 0-9 of which the first is not 0 (E.164)";
const e164 = /^\+[1-9][0-9]{6,14}$/;
/**
* Parses a phone number as the vendor does: adds a missing `+` and repairs nothing else. Returns
* `undefined` if the input is not a phone number.
*
* Source: "E.164 Validation and Normalization" on the vendor's bulk lookup page.
*/
function parseAddress(input) {
	const address = input.startsWith("+") ? input : `+${input}`;
	return e164.test(address) ? address : void 0;
}
// src/domain/failure.ts
/** Every failure code, with its default message and its description in the schema. */
const failureKinds = {
	INVALID_ADDRESS: {
		retryable: false,
		message: `This is not a phone number. A phone number is ${addressRule}.`,
		description: "The input is not a phone number, see `reason`. It was never sent."
	},
	REJECTED: {
		retryable: false,
		message: "The upstream reports this number as invalid.",
		description: "The upstream listed this number among the invalid ones."
	},
	NOT_REPORTED: {
		retryable: false,
		message: "The response of the upstream does not contain this number.",
		description: "The response of the upstream does not contain this number. It is not known whether the number can receive RCS."
	},
	RATE_LIMITED: {
		retryable: true,
		message: "The upstream limits the rate of calls at present.",
		description: "The upstream answered HTTP 429. `retryAfterMs` is how long to wait."
	},
	TIMEOUT: {
		retryable: true,
		message: "The upstream did not answer in time.",
		description: "No complete response arrived within the time limit of an upstream call."
	},
	UNAVAILABLE: {
		retryable: true,
		message: "The upstream could not be reached or does not work at present.",
		description: "The connection failed, or the upstream answered HTTP 408, 425 or 5xx."
	},
	PROVIDER_ERROR: {
		retryable: true,
		message: "The provider behind the upstream failed.",
		description: "The upstream reported a failure of the provider behind it (RCS704)."
	},
	PROTOCOL: {
		retryable: true,
		message: "The response of the upstream is not as documented.",
		description: "The response of the upstream, or its part about this number, is not as documented, or it is about another spelling of the number. The server did not use it."
	},
	AUTH: {
		retryable: false,
		message: "The upstream refused the API key (HTTP 401): the key is wrong or restricted to other IP addresses, or the RCS channel is not enabled for the account.",
		description: "The upstream refused the credentials of this server."
	},
	CHANNEL_DISABLED: {
		retryable: false,
		message: "The RCS channel is not enabled for the account at the upstream.",
		description: "The RCS channel is not enabled for the account at the upstream (RCS601)."
	},
	REFUSED: {
		retryable: false,
		message: "The upstream refused the call.",
		description: "The upstream refused the call for a reason that a retry does not change. Exceptions: `retryable` is true if the upstream refused too much of a batch, or of several, so that the server did not send the rest, and for a number of a job with which the upstream refused every call."
	},
	DEADLINE: {
		retryable: true,
		message: "No result arrived within the time limit of the operation.",
		description: "No result arrived within the time limit of the operation. Other operations may still get one."
	},
	OVERLOADED: {
		retryable: true,
		message: "Too many numbers are waiting for the upstream.",
		description: "Too many numbers were already waiting for the upstream, so the server did not accept this one."
	}
};
/** The maximum of GraphQL's `Int`, about 24 days. */
const maxWaitMs = 2 ** 31 - 1;
function createFailure(address, reason) {
	const { retryable, message } = failureKinds[reason.code];
	const waitMs = reason.retryAfterMs ?? null;
	const retryAfterMs = waitMs === null ? null : Math.min(maxWaitMs, Math.max(1, Math.ceil(waitMs)));
	return {
		message,
		retryable,
		upstream: null,
		reason: null,
		...reason,
		retryAfterMs,
		address
	};
}
/** The failure of an input that is not a phone number. */
function invalidInputFailure(input, { reason, message }) {
	return createFailure(input, {
		code: "INVALID_ADDRESS",
		reason,
		message
	});
}
export { parseAddress as a, addressRule as i, failureKinds as n, invalidInputFailure as r, createFailure as t };
