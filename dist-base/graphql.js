import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
// node_modules/graphql/version.mjs
var version, versionInfo;
var init_version = __esmMin((() => {
	version = "17.1.0";
	versionInfo = Object.freeze({
		major: 17,
		minor: 1,
		patch: 0,
		preReleaseTag: null
	});
}));
// node_modules/graphql/jsutils/inspect.mjs
function inspect(value) {
	return formatValue(value, []);
}
function formatValue(value, seenValues) {
	switch (typeof value) {
		case "string": return JSON.stringify(value);
		case "function": return value.name ? `[function ${value.name}]` : "[function]";
		case "object": return formatObjectValue(value, seenValues);
		default: return String(value);
	}
}
function formatObjectValue(value, previouslySeenValues) {
	if (value === null) return "null";
	if (previouslySeenValues.includes(value)) return "[Circular]";
	const seenValues = [...previouslySeenValues, value];
	if (isJSONable(value)) {
		const jsonValue = value.toJSON();
		if (jsonValue !== value) return typeof jsonValue === "string" ? jsonValue : formatValue(jsonValue, seenValues);
	} else if (Array.isArray(value)) return formatArray(value, seenValues);
	return formatObject(value, seenValues);
}
function isJSONable(value) {
	return typeof value.toJSON === "function";
}
function formatObject(object, seenValues) {
	const entries = Object.entries(object);
	if (entries.length === 0) return "{}";
	if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[" + getObjectTag(object) + "]";
	return "{ " + entries.map(([key, value]) => key + ": " + formatValue(value, seenValues)).join(", ") + " }";
}
function formatArray(array, seenValues) {
	if (array.length === 0) return "[]";
	if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[Array]";
	const len = Math.min(MAX_ARRAY_LENGTH, array.length);
	const remaining = array.length - len;
	const items = [];
	for (let i = 0; i < len; ++i) items.push(formatValue(array[i], seenValues));
	if (remaining === 1) items.push("... 1 more item");
	else if (remaining > 1) items.push(`... ${remaining} more items`);
	return "[" + items.join(", ") + "]";
}
function getObjectTag(object) {
	const tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
	if (tag === "Object" && typeof object.constructor === "function") {
		const name = object.constructor.name;
		if (typeof name === "string" && name !== "") return name;
	}
	return tag;
}
var MAX_ARRAY_LENGTH, MAX_RECURSIVE_DEPTH;
var init_inspect = __esmMin((() => {
	MAX_ARRAY_LENGTH = 10;
	MAX_RECURSIVE_DEPTH = 2;
}));
// node_modules/graphql/jsutils/instanceOf.mjs
function devInstanceOf(value, symbol, constructor) {
	if (value?.__kind === symbol) return true;
	if (typeof value === "object" && value !== null) {
		const className = constructor.prototype[Symbol.toStringTag];
		if (className === (Symbol.toStringTag in value ? value[Symbol.toStringTag] : value.constructor?.name)) {
			const stringifiedValue = inspect(value);
			throw new Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
		}
	}
	return false;
}
function prodInstanceOf(value, symbol) {
	return value?.__kind === symbol;
}
function enableDevInstanceOf() {
	instanceOf = devInstanceOf;
}
var instanceOf;
var init_instanceOf = __esmMin((() => {
	init_inspect();
	instanceOf = prodInstanceOf;
}));
// node_modules/graphql/devMode.mjs
function enableDevMode() {
	devMode = true;
	enableDevInstanceOf();
}
function isDevModeEnabled() {
	return devMode;
}
var devMode;
var init_devMode = __esmMin((() => {
	init_instanceOf();
	devMode = false;
}));
// node_modules/graphql/jsutils/isPromise.mjs
function isPromise(value) {
	return value instanceof Promise;
}
function isPromiseLike(value) {
	return typeof value?.then === "function";
}
var init_isPromise = __esmMin((() => {}));
// node_modules/graphql/jsutils/toError.mjs
function toError(thrownValue) {
	return thrownValue instanceof Error ? thrownValue : new NonErrorThrown(thrownValue);
}
var NonErrorThrown;
var init_toError = __esmMin((() => {
	init_inspect();
	NonErrorThrown = class extends Error {
		constructor(thrownValue) {
			super("Unexpected error value: " + inspect(thrownValue));
			this.name = "NonErrorThrown";
			this.thrownValue = thrownValue;
		}
	};
}));
// node_modules/graphql/jsutils/isObjectLike.mjs
function isObjectLike(value) {
	return typeof value == "object" && value !== null;
}
var init_isObjectLike = __esmMin((() => {}));
// node_modules/graphql/jsutils/AccumulatorMap.mjs
var AccumulatorMap;
var init_AccumulatorMap = __esmMin((() => {
	AccumulatorMap = class extends Map {
		get [Symbol.toStringTag]() {
			return "AccumulatorMap";
		}
		add(key, item) {
			const group = this.get(key);
			if (group === void 0) this.set(key, [item]);
			else group.push(item);
		}
	};
}));
// node_modules/graphql/language/location.mjs
function getLocation(source, position) {
	const matches = source.body.matchAll(LineRegExp);
	let match = matches.next().value;
	let line = 1;
	let lastLineStart = 0;
	while (match !== void 0 && match.index < position) {
		lastLineStart = match.index + match[0].length;
		line++;
		match = matches.next().value;
	}
	return {
		line,
		column: position + 1 - lastLineStart
	};
}
function getLocations(locations) {
	if (locations.length < 2) return locations.map(({ source, start }) => getLocation(source, start));
	const bySource = new AccumulatorMap();
	locations.forEach(({ source, start }, index) => {
		bySource.add(source, {
			position: start,
			index
		});
	});
	const result = new Array(locations.length);
	for (const [source, positions] of bySource) {
		const matches = source.body.matchAll(LineRegExp);
		let match = matches.next().value;
		let line = 1;
		let lastLineStart = 0;
		for (const { position, index } of positions.toSorted((a, b) => a.position - b.position)) {
			while (match !== void 0 && match.index < position) {
				lastLineStart = match.index + match[0].length;
				line++;
				match = matches.next().value;
			}
			result[index] = {
				line,
				column: position + 1 - lastLineStart
			};
		}
	}
	return result;
}
var LineRegExp;
var init_location = __esmMin((() => {
	init_AccumulatorMap();
	LineRegExp = /\r\n|[\n\r]/g;
}));
// node_modules/graphql/language/printLocation.mjs
function printLocation(location) {
	return printSourceLocation(location.source, getLocation(location.source, location.start));
}
function printSourceLocation(source, sourceLocation) {
	const firstLineColumnOffset = source.locationOffset.column - 1;
	const body = "".padStart(firstLineColumnOffset) + source.body;
	const lineIndex = sourceLocation.line - 1;
	const lineOffset = source.locationOffset.line - 1;
	const lineNum = sourceLocation.line + lineOffset;
	const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
	const columnNum = sourceLocation.column + columnOffset;
	const locationStr = `${source.name}:${lineNum}:${columnNum}\n`;
	const lines = body.split(/\r\n|[\n\r]/g);
	const locationLine = lines[lineIndex];
	if (locationLine.length > 120) {
		const subLines = [];
		for (let i = 0; i < locationLine.length; i += 80) subLines.push(locationLine.slice(i, i + 80));
		const zeroBasedColumn = columnNum - 1;
		const subLineIndex = Math.min(Math.floor(zeroBasedColumn / 80), subLines.length - 1);
		const subLineColumnNum = columnNum - subLineIndex * 80;
		return locationStr + printPrefixedLines([
			[`${lineNum} |`, subLines[0]],
			...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
			["|", "^".padStart(subLineColumnNum)],
			["|", subLines[subLineIndex + 1]]
		]);
	}
	return locationStr + printPrefixedLines([
		[`${lineNum - 1} |`, lines[lineIndex - 1]],
		[`${lineNum} |`, locationLine],
		["|", "^".padStart(columnNum)],
		[`${lineNum + 1} |`, lines[lineIndex + 1]]
	]);
}
function printPrefixedLines(lines) {
	const existingLines = lines.filter(([_, line]) => line !== void 0);
	const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
	return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
}
var init_printLocation = __esmMin((() => {
	init_location();
}));
// node_modules/graphql/error/GraphQLError.mjs
function undefinedIfEmpty(array) {
	return array === void 0 || array.length === 0 ? void 0 : array;
}
var GraphQLError;
var init_GraphQLError = __esmMin((() => {
	init_isObjectLike();
	init_location();
	init_printLocation();
	GraphQLError = class GraphQLError extends Error {
		constructor(message, options = {}) {
			const { nodes, source, positions, path, originalError, cause, extensions } = options;
			const hasCause = "cause" in options;
			super(message, hasCause || originalError != null ? { cause: hasCause ? cause : originalError } : void 0);
			this.name = "GraphQLError";
			this.path = path ?? void 0;
			const underlyingError = originalError ?? (cause instanceof Error ? cause : void 0);
			this.originalError = underlyingError;
			this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0);
			const nodeLocations = undefinedIfEmpty(this.nodes?.map((node) => node.loc).filter((loc) => loc != null));
			this.source = source ?? nodeLocations?.[0]?.source;
			this.positions = positions ?? nodeLocations?.map((loc) => loc.start);
			this.locations = positions && source ? getLocations(positions.map((start) => ({
				source,
				start
			}))) : nodeLocations && getLocations(nodeLocations);
			const originalExtensions = isObjectLike(underlyingError?.extensions) ? underlyingError.extensions : void 0;
			this.extensions = extensions ?? originalExtensions ?? Object.create(null);
			Object.defineProperties(this, {
				message: {
					writable: true,
					enumerable: true
				},
				name: { enumerable: false },
				nodes: { enumerable: false },
				source: { enumerable: false },
				positions: { enumerable: false },
				originalError: { enumerable: false }
			});
			if (originalError?.stack != null) Object.defineProperty(this, "stack", {
				value: originalError.stack,
				writable: true,
				configurable: true
			});
			else if (Error.captureStackTrace != null) Error.captureStackTrace(this, GraphQLError);
			else Object.defineProperty(this, "stack", {
				value: Error().stack,
				writable: true,
				configurable: true
			});
		}
		get [Symbol.toStringTag]() {
			return "GraphQLError";
		}
		toString() {
			let output = this.message;
			if (this.nodes) {
				for (const node of this.nodes) if (node.loc) output += "\n\n" + printLocation(node.loc);
			} else if (this.source && this.locations) for (const location of this.locations) output += "\n\n" + printSourceLocation(this.source, location);
			return output;
		}
		toJSON() {
			const formattedError = { message: this.message };
			if (this.locations != null) formattedError.locations = this.locations;
			if (this.path != null) formattedError.path = this.path;
			if (this.extensions != null && Object.keys(this.extensions).length > 0) formattedError.extensions = this.extensions;
			return formattedError;
		}
	};
}));
// node_modules/graphql/error/ensureGraphQLError.mjs
function ensureGraphQLError(rawError) {
	if (rawError instanceof GraphQLError) return rawError;
	const originalError = toError(rawError);
	return new GraphQLError(originalError.message, { originalError });
}
var init_ensureGraphQLError = __esmMin((() => {
	init_toError();
	init_GraphQLError();
}));
// node_modules/graphql/jsutils/capitalize.mjs
function capitalize(str) {
	return str.charAt(0).toUpperCase() + str.slice(1).toLowerCase();
}
var init_capitalize = __esmMin((() => {}));
// node_modules/graphql/jsutils/invariant.mjs
function invariant(condition, message) {
	if (!condition) throw new Error(message ?? "Unexpected invariant triggered.");
}
var init_invariant = __esmMin((() => {}));
// node_modules/graphql/jsutils/formatList.mjs
function orList(items) {
	return formatList("or", items);
}
function andList(items) {
	return formatList("and", items);
}
function formatList(conjunction, items) {
	if (!(items.length !== 0)) invariant(false);
	switch (items.length) {
		case 1: return items[0];
		case 2: return items[0] + " " + conjunction + " " + items[1];
	}
	const allButLast = items.slice(0, -1);
	const lastItem = items.at(-1);
	return allButLast.join(", ") + ", " + conjunction + " " + lastItem;
}
var init_formatList = __esmMin((() => {
	init_invariant();
}));
// node_modules/graphql/jsutils/isIterableObject.mjs
function isIterableObject(maybeIterable) {
	return typeof maybeIterable === "object" && typeof maybeIterable?.[Symbol.iterator] === "function";
}
var init_isIterableObject = __esmMin((() => {}));
// node_modules/graphql/jsutils/keyMap.mjs
function keyMap(list, keyFn) {
	const result = Object.create(null);
	for (const item of list) result[keyFn(item)] = item;
	return result;
}
var init_keyMap = __esmMin((() => {}));
// node_modules/graphql/jsutils/mapValue.mjs
function mapValue(map, fn) {
	const result = Object.create(null);
	for (const key of Object.keys(map)) result[key] = fn(map[key], key);
	return result;
}
var init_mapValue = __esmMin((() => {}));
// node_modules/graphql/jsutils/printPathArray.mjs
function printPathArray(path) {
	if (path.length === 0) return "";
	return ` at ${path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("")}`;
}
var init_printPathArray = __esmMin((() => {}));
// node_modules/graphql/language/ast.mjs
function isNode(maybeNode) {
	const maybeKind = maybeNode?.kind;
	return typeof maybeKind === "string" && kindValues.has(maybeKind);
}
var Location, Token, QueryDocumentKeys, kindValues, OperationTypeNode;
var init_ast = __esmMin((() => {
	Location = class {
		constructor(startToken, endToken, source) {
			this.start = startToken.start;
			this.end = endToken.end;
			this.startToken = startToken;
			this.endToken = endToken;
			this.source = source;
		}
		get [Symbol.toStringTag]() {
			return "Location";
		}
		toJSON() {
			return {
				start: this.start,
				end: this.end
			};
		}
	};
	Token = class {
		constructor(kind, start, end, line, column, value) {
			this.kind = kind;
			this.start = start;
			this.end = end;
			this.line = line;
			this.column = column;
			this.value = value;
			this.prev = null;
			this.next = null;
		}
		get [Symbol.toStringTag]() {
			return "Token";
		}
		toJSON() {
			return {
				kind: this.kind,
				value: this.value,
				line: this.line,
				column: this.column
			};
		}
	};
	QueryDocumentKeys = {
		Name: [],
		Document: ["definitions"],
		OperationDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"directives",
			"selectionSet"
		],
		VariableDefinition: [
			"description",
			"variable",
			"type",
			"defaultValue",
			"directives"
		],
		Variable: ["name"],
		SelectionSet: ["selections"],
		Field: [
			"alias",
			"name",
			"arguments",
			"directives",
			"selectionSet"
		],
		Argument: ["name", "value"],
		FragmentArgument: ["name", "value"],
		FragmentSpread: [
			"name",
			"arguments",
			"directives"
		],
		InlineFragment: [
			"typeCondition",
			"directives",
			"selectionSet"
		],
		FragmentDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"typeCondition",
			"directives",
			"selectionSet"
		],
		IntValue: [],
		FloatValue: [],
		StringValue: [],
		BooleanValue: [],
		NullValue: [],
		EnumValue: [],
		ListValue: ["values"],
		ObjectValue: ["fields"],
		ObjectField: ["name", "value"],
		Directive: ["name", "arguments"],
		NamedType: ["name"],
		ListType: ["type"],
		NonNullType: ["type"],
		SchemaDefinition: [
			"description",
			"directives",
			"operationTypes"
		],
		OperationTypeDefinition: ["type"],
		ScalarTypeDefinition: [
			"description",
			"name",
			"directives"
		],
		ObjectTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		FieldDefinition: [
			"description",
			"name",
			"arguments",
			"type",
			"directives"
		],
		InputValueDefinition: [
			"description",
			"name",
			"type",
			"defaultValue",
			"directives"
		],
		InterfaceTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeDefinition: [
			"description",
			"name",
			"directives",
			"types"
		],
		EnumTypeDefinition: [
			"description",
			"name",
			"directives",
			"values"
		],
		EnumValueDefinition: [
			"description",
			"name",
			"directives"
		],
		InputObjectTypeDefinition: [
			"description",
			"name",
			"directives",
			"fields"
		],
		DirectiveDefinition: [
			"description",
			"name",
			"arguments",
			"directives",
			"locations"
		],
		SchemaExtension: ["directives", "operationTypes"],
		DirectiveExtension: ["name", "directives"],
		ScalarTypeExtension: ["name", "directives"],
		ObjectTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		InterfaceTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeExtension: [
			"name",
			"directives",
			"types"
		],
		EnumTypeExtension: [
			"name",
			"directives",
			"values"
		],
		InputObjectTypeExtension: [
			"name",
			"directives",
			"fields"
		],
		TypeCoordinate: ["name"],
		MemberCoordinate: ["name", "memberName"],
		ArgumentCoordinate: [
			"name",
			"fieldName",
			"argumentName"
		],
		DirectiveCoordinate: ["name"],
		DirectiveArgumentCoordinate: ["name", "argumentName"]
	};
	kindValues = new Set(Object.keys(QueryDocumentKeys));
	OperationTypeNode = {
		QUERY: "query",
		MUTATION: "mutation",
		SUBSCRIPTION: "subscription"
	};
}));
// node_modules/graphql/language/kinds_.mjs
var kinds__exports = /* @__PURE__ */ __exportAll({
	ARGUMENT: () => ARGUMENT,
	ARGUMENT_COORDINATE: () => ARGUMENT_COORDINATE,
	BOOLEAN: () => BOOLEAN,
	DIRECTIVE: () => DIRECTIVE,
	DIRECTIVE_ARGUMENT_COORDINATE: () => DIRECTIVE_ARGUMENT_COORDINATE,
	DIRECTIVE_COORDINATE: () => DIRECTIVE_COORDINATE,
	DIRECTIVE_DEFINITION: () => DIRECTIVE_DEFINITION,
	DIRECTIVE_EXTENSION: () => DIRECTIVE_EXTENSION,
	DOCUMENT: () => DOCUMENT,
	ENUM: () => ENUM,
	ENUM_TYPE_DEFINITION: () => ENUM_TYPE_DEFINITION,
	ENUM_TYPE_EXTENSION: () => ENUM_TYPE_EXTENSION,
	ENUM_VALUE_DEFINITION: () => ENUM_VALUE_DEFINITION,
	FIELD: () => FIELD,
	FIELD_DEFINITION: () => FIELD_DEFINITION,
	FLOAT: () => FLOAT,
	FRAGMENT_ARGUMENT: () => FRAGMENT_ARGUMENT,
	FRAGMENT_DEFINITION: () => FRAGMENT_DEFINITION,
	FRAGMENT_SPREAD: () => FRAGMENT_SPREAD,
	INLINE_FRAGMENT: () => INLINE_FRAGMENT,
	INPUT_OBJECT_TYPE_DEFINITION: () => INPUT_OBJECT_TYPE_DEFINITION,
	INPUT_OBJECT_TYPE_EXTENSION: () => INPUT_OBJECT_TYPE_EXTENSION,
	INPUT_VALUE_DEFINITION: () => INPUT_VALUE_DEFINITION,
	INT: () => INT,
	INTERFACE_TYPE_DEFINITION: () => INTERFACE_TYPE_DEFINITION,
	INTERFACE_TYPE_EXTENSION: () => INTERFACE_TYPE_EXTENSION,
	LIST: () => LIST,
	LIST_TYPE: () => LIST_TYPE,
	MEMBER_COORDINATE: () => MEMBER_COORDINATE,
	NAME: () => NAME,
	NAMED_TYPE: () => NAMED_TYPE,
	NON_NULL_TYPE: () => NON_NULL_TYPE,
	NULL: () => NULL,
	OBJECT: () => OBJECT,
	OBJECT_FIELD: () => OBJECT_FIELD,
	OBJECT_TYPE_DEFINITION: () => OBJECT_TYPE_DEFINITION,
	OBJECT_TYPE_EXTENSION: () => OBJECT_TYPE_EXTENSION,
	OPERATION_DEFINITION: () => OPERATION_DEFINITION,
	OPERATION_TYPE_DEFINITION: () => OPERATION_TYPE_DEFINITION,
	SCALAR_TYPE_DEFINITION: () => SCALAR_TYPE_DEFINITION,
	SCALAR_TYPE_EXTENSION: () => SCALAR_TYPE_EXTENSION,
	SCHEMA_DEFINITION: () => SCHEMA_DEFINITION,
	SCHEMA_EXTENSION: () => SCHEMA_EXTENSION,
	SELECTION_SET: () => SELECTION_SET,
	STRING: () => STRING,
	TYPE_COORDINATE: () => TYPE_COORDINATE,
	UNION_TYPE_DEFINITION: () => UNION_TYPE_DEFINITION,
	UNION_TYPE_EXTENSION: () => UNION_TYPE_EXTENSION,
	VARIABLE: () => VARIABLE,
	VARIABLE_DEFINITION: () => VARIABLE_DEFINITION
});
var NAME, DOCUMENT, OPERATION_DEFINITION, VARIABLE_DEFINITION, SELECTION_SET, FIELD, ARGUMENT, FRAGMENT_ARGUMENT, FRAGMENT_SPREAD, INLINE_FRAGMENT, FRAGMENT_DEFINITION, VARIABLE, INT, FLOAT, STRING, BOOLEAN, NULL, ENUM, LIST, OBJECT, OBJECT_FIELD, DIRECTIVE, NAMED_TYPE, LIST_TYPE, NON_NULL_TYPE, SCHEMA_DEFINITION, OPERATION_TYPE_DEFINITION, SCALAR_TYPE_DEFINITION, OBJECT_TYPE_DEFINITION, FIELD_DEFINITION, INPUT_VALUE_DEFINITION, INTERFACE_TYPE_DEFINITION, UNION_TYPE_DEFINITION, ENUM_TYPE_DEFINITION, ENUM_VALUE_DEFINITION, INPUT_OBJECT_TYPE_DEFINITION, DIRECTIVE_DEFINITION, SCHEMA_EXTENSION, DIRECTIVE_EXTENSION, SCALAR_TYPE_EXTENSION, OBJECT_TYPE_EXTENSION, INTERFACE_TYPE_EXTENSION, UNION_TYPE_EXTENSION, ENUM_TYPE_EXTENSION, INPUT_OBJECT_TYPE_EXTENSION, TYPE_COORDINATE, MEMBER_COORDINATE, ARGUMENT_COORDINATE, DIRECTIVE_COORDINATE, DIRECTIVE_ARGUMENT_COORDINATE;
var init_kinds_ = __esmMin((() => {
	NAME = "Name";
	DOCUMENT = "Document";
	OPERATION_DEFINITION = "OperationDefinition";
	VARIABLE_DEFINITION = "VariableDefinition";
	SELECTION_SET = "SelectionSet";
	FIELD = "Field";
	ARGUMENT = "Argument";
	FRAGMENT_ARGUMENT = "FragmentArgument";
	FRAGMENT_SPREAD = "FragmentSpread";
	INLINE_FRAGMENT = "InlineFragment";
	FRAGMENT_DEFINITION = "FragmentDefinition";
	VARIABLE = "Variable";
	INT = "IntValue";
	FLOAT = "FloatValue";
	STRING = "StringValue";
	BOOLEAN = "BooleanValue";
	NULL = "NullValue";
	ENUM = "EnumValue";
	LIST = "ListValue";
	OBJECT = "ObjectValue";
	OBJECT_FIELD = "ObjectField";
	DIRECTIVE = "Directive";
	NAMED_TYPE = "NamedType";
	LIST_TYPE = "ListType";
	NON_NULL_TYPE = "NonNullType";
	SCHEMA_DEFINITION = "SchemaDefinition";
	OPERATION_TYPE_DEFINITION = "OperationTypeDefinition";
	SCALAR_TYPE_DEFINITION = "ScalarTypeDefinition";
	OBJECT_TYPE_DEFINITION = "ObjectTypeDefinition";
	FIELD_DEFINITION = "FieldDefinition";
	INPUT_VALUE_DEFINITION = "InputValueDefinition";
	INTERFACE_TYPE_DEFINITION = "InterfaceTypeDefinition";
	UNION_TYPE_DEFINITION = "UnionTypeDefinition";
	ENUM_TYPE_DEFINITION = "EnumTypeDefinition";
	ENUM_VALUE_DEFINITION = "EnumValueDefinition";
	INPUT_OBJECT_TYPE_DEFINITION = "InputObjectTypeDefinition";
	DIRECTIVE_DEFINITION = "DirectiveDefinition";
	SCHEMA_EXTENSION = "SchemaExtension";
	DIRECTIVE_EXTENSION = "DirectiveExtension";
	SCALAR_TYPE_EXTENSION = "ScalarTypeExtension";
	OBJECT_TYPE_EXTENSION = "ObjectTypeExtension";
	INTERFACE_TYPE_EXTENSION = "InterfaceTypeExtension";
	UNION_TYPE_EXTENSION = "UnionTypeExtension";
	ENUM_TYPE_EXTENSION = "EnumTypeExtension";
	INPUT_OBJECT_TYPE_EXTENSION = "InputObjectTypeExtension";
	TYPE_COORDINATE = "TypeCoordinate";
	MEMBER_COORDINATE = "MemberCoordinate";
	ARGUMENT_COORDINATE = "ArgumentCoordinate";
	DIRECTIVE_COORDINATE = "DirectiveCoordinate";
	DIRECTIVE_ARGUMENT_COORDINATE = "DirectiveArgumentCoordinate";
}));
// node_modules/graphql/language/kinds.mjs
var init_kinds = __esmMin((() => {
	init_kinds_();
}));
// node_modules/graphql/jsutils/devAssert.mjs
function devAssert(condition, message) {
	if (!condition) throw new Error(message);
}
var init_devAssert = __esmMin((() => {}));
// node_modules/graphql/jsutils/didYouMean.mjs
function didYouMean(firstArg, secondArg) {
	const [subMessage, suggestions] = secondArg ? [firstArg, secondArg] : [void 0, firstArg];
	if (suggestions.length === 0) return "";
	let message = " Did you mean ";
	if (subMessage != null) message += subMessage + " ";
	const suggestionList = orList(suggestions.slice(0, MAX_SUGGESTIONS).map((x) => `"${x}"`));
	return message + suggestionList + "?";
}
var MAX_SUGGESTIONS;
var init_didYouMean = __esmMin((() => {
	init_formatList();
	MAX_SUGGESTIONS = 5;
}));
// node_modules/graphql/jsutils/identityFunc.mjs
function identityFunc(x) {
	return x;
}
var init_identityFunc = __esmMin((() => {}));
// node_modules/graphql/jsutils/keyValMap.mjs
function keyValMap(list, keyFn, valFn) {
	const result = Object.create(null);
	for (const item of list) result[keyFn(item)] = valFn(item);
	return result;
}
var init_keyValMap = __esmMin((() => {}));
// node_modules/graphql/jsutils/naturalCompare.mjs
function naturalCompare(aStr, bStr) {
	let aIndex = 0;
	let bIndex = 0;
	while (aIndex < aStr.length && bIndex < bStr.length) {
		let aChar = aStr.charCodeAt(aIndex);
		let bChar = bStr.charCodeAt(bIndex);
		if (isDigit$1(aChar) && isDigit$1(bChar)) {
			let aNum = 0;
			do {
				++aIndex;
				aNum = aNum * 10 + aChar - DIGIT_0;
				aChar = aStr.charCodeAt(aIndex);
			} while (isDigit$1(aChar) && aNum > 0);
			let bNum = 0;
			do {
				++bIndex;
				bNum = bNum * 10 + bChar - DIGIT_0;
				bChar = bStr.charCodeAt(bIndex);
			} while (isDigit$1(bChar) && bNum > 0);
			if (aNum < bNum) return -1;
			if (aNum > bNum) return 1;
		} else {
			if (aChar < bChar) return -1;
			if (aChar > bChar) return 1;
			++aIndex;
			++bIndex;
		}
	}
	return aStr.length - bStr.length;
}
function isDigit$1(code) {
	return !isNaN(code) && DIGIT_0 <= code && code <= DIGIT_9;
}
var DIGIT_0, DIGIT_9;
var init_naturalCompare = __esmMin((() => {
	DIGIT_0 = 48;
	DIGIT_9 = 57;
}));
// node_modules/graphql/jsutils/suggestionList.mjs
function suggestionList(input, options) {
	const optionsByDistance = Object.create(null);
	const lexicalDistance = new LexicalDistance(input);
	const threshold = Math.floor(input.length * .4) + 1;
	for (const option of options) {
		const distance = lexicalDistance.measure(option, threshold);
		if (distance !== void 0) optionsByDistance[option] = distance;
	}
	return Object.keys(optionsByDistance).sort((a, b) => {
		const distanceDiff = optionsByDistance[a] - optionsByDistance[b];
		return distanceDiff !== 0 ? distanceDiff : naturalCompare(a, b);
	});
}
function stringToArray(str) {
	const strLength = str.length;
	const array = new Array(strLength);
	for (let i = 0; i < strLength; ++i) array[i] = str.charCodeAt(i);
	return array;
}
var LexicalDistance;
var init_suggestionList = __esmMin((() => {
	init_naturalCompare();
	LexicalDistance = class {
		constructor(input) {
			this._input = input;
			this._inputLowerCase = input.toLowerCase();
			this._inputArray = stringToArray(this._inputLowerCase);
			this._rows = [
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0)
			];
		}
		measure(option, threshold) {
			if (this._input === option) return 0;
			const optionLowerCase = option.toLowerCase();
			if (this._inputLowerCase === optionLowerCase) return 1;
			let a = stringToArray(optionLowerCase);
			let b = this._inputArray;
			if (a.length < b.length) {
				const tmp = a;
				a = b;
				b = tmp;
			}
			const aLength = a.length;
			const bLength = b.length;
			if (aLength - bLength > threshold) return;
			const rows = this._rows;
			for (let j = 0; j <= bLength; j++) rows[0][j] = j;
			for (let i = 1; i <= aLength; i++) {
				const upRow = rows[(i - 1) % 3];
				const currentRow = rows[i % 3];
				let smallestCell = currentRow[0] = i;
				for (let j = 1; j <= bLength; j++) {
					const cost = a[i - 1] === b[j - 1] ? 0 : 1;
					let currentCell = Math.min(upRow[j] + 1, currentRow[j - 1] + 1, upRow[j - 1] + cost);
					if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
						const doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
						currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
					}
					if (currentCell < smallestCell) smallestCell = currentCell;
					currentRow[j] = currentCell;
				}
				if (smallestCell > threshold) return;
			}
			const distance = rows[aLength % 3][bLength];
			return distance <= threshold ? distance : void 0;
		}
	};
}));
// node_modules/graphql/jsutils/toObjMap.mjs
function toObjMapWithSymbols(obj) {
	if (obj == null) return Object.create(null);
	if (Object.getPrototypeOf(obj) === null) return obj;
	const map = Object.create(null);
	for (const [key, value] of Object.entries(obj)) map[key] = value;
	for (const key of Object.getOwnPropertySymbols(obj)) map[key] = obj[key];
	return map;
}
var init_toObjMap = __esmMin((() => {}));
// node_modules/graphql/language/characterClasses.mjs
function isWhiteSpace(code) {
	return code === 9 || code === 32;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isNameStart(code) {
	return isLetter(code) || code === 95;
}
function isNameContinue(code) {
	return isLetter(code) || isDigit(code) || code === 95;
}
var init_characterClasses = __esmMin((() => {}));
// node_modules/graphql/language/blockString.mjs
function dedentBlockStringLines(lines) {
	let commonIndent = Number.MAX_SAFE_INTEGER;
	let firstNonEmptyLine = null;
	let lastNonEmptyLine = -1;
	for (let i = 0; i < lines.length; ++i) {
		const line = lines[i];
		const indent = leadingWhitespace(line);
		if (indent === line.length) continue;
		firstNonEmptyLine ??= i;
		lastNonEmptyLine = i;
		if (i !== 0 && indent < commonIndent) commonIndent = indent;
	}
	return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice(firstNonEmptyLine ?? 0, lastNonEmptyLine + 1);
}
function leadingWhitespace(str) {
	let i = 0;
	while (i < str.length && isWhiteSpace(str.charCodeAt(i))) ++i;
	return i;
}
function isPrintableAsBlockString(value) {
	if (value === "") return true;
	let isEmptyLine = true;
	let hasIndent = false;
	let hasCommonIndent = true;
	let seenNonEmptyLine = false;
	for (let i = 0; i < value.length; ++i) switch (value.codePointAt(i)) {
		case 0:
		case 1:
		case 2:
		case 3:
		case 4:
		case 5:
		case 6:
		case 7:
		case 8:
		case 11:
		case 12:
		case 14:
		case 15: return false;
		case 13: return false;
		case 10:
			if (isEmptyLine && !seenNonEmptyLine) return false;
			seenNonEmptyLine = true;
			isEmptyLine = true;
			hasIndent = false;
			break;
		case 9:
		case 32:
			hasIndent ||= isEmptyLine;
			break;
		default:
			hasCommonIndent &&= hasIndent;
			isEmptyLine = false;
	}
	if (isEmptyLine) return false;
	if (hasCommonIndent && seenNonEmptyLine) return false;
	return true;
}
function printBlockString(value, options) {
	const escapedValue = value.replaceAll("\"\"\"", "\\\"\"\"");
	const lines = escapedValue.split(/\r\n|[\n\r]/g);
	const isSingleLine = lines.length === 1;
	const forceLeadingNewLine = lines.length > 1 && lines.slice(1).every((line) => line.length === 0 || isWhiteSpace(line.charCodeAt(0)));
	const hasTrailingTripleQuotes = escapedValue.endsWith("\\\"\"\"");
	const hasTrailingQuote = value.endsWith("\"") && !hasTrailingTripleQuotes;
	const hasTrailingSlash = value.endsWith("\\");
	const forceTrailingNewline = hasTrailingQuote || hasTrailingSlash;
	const printAsMultipleLines = !options?.minimize && (!isSingleLine || value.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes);
	let result = "";
	const skipLeadingNewLine = isSingleLine && isWhiteSpace(value.charCodeAt(0));
	if (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) result += "\n";
	result += escapedValue;
	if (printAsMultipleLines || forceTrailingNewline) result += "\n";
	return "\"\"\"" + result + "\"\"\"";
}
var init_blockString = __esmMin((() => {
	init_characterClasses();
}));
// node_modules/graphql/language/printString.mjs
function printString(str) {
	return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
}
function escapedReplacer(str) {
	return escapeSequences[str.charCodeAt(0)];
}
var escapedRegExp, escapeSequences;
var init_printString = __esmMin((() => {
	escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
	escapeSequences = [
		"\\u0000",
		"\\u0001",
		"\\u0002",
		"\\u0003",
		"\\u0004",
		"\\u0005",
		"\\u0006",
		"\\u0007",
		"\\b",
		"\\t",
		"\\n",
		"\\u000B",
		"\\f",
		"\\r",
		"\\u000E",
		"\\u000F",
		"\\u0010",
		"\\u0011",
		"\\u0012",
		"\\u0013",
		"\\u0014",
		"\\u0015",
		"\\u0016",
		"\\u0017",
		"\\u0018",
		"\\u0019",
		"\\u001A",
		"\\u001B",
		"\\u001C",
		"\\u001D",
		"\\u001E",
		"\\u001F",
		"",
		"",
		"\\\"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\\\",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\u007F",
		"\\u0080",
		"\\u0081",
		"\\u0082",
		"\\u0083",
		"\\u0084",
		"\\u0085",
		"\\u0086",
		"\\u0087",
		"\\u0088",
		"\\u0089",
		"\\u008A",
		"\\u008B",
		"\\u008C",
		"\\u008D",
		"\\u008E",
		"\\u008F",
		"\\u0090",
		"\\u0091",
		"\\u0092",
		"\\u0093",
		"\\u0094",
		"\\u0095",
		"\\u0096",
		"\\u0097",
		"\\u0098",
		"\\u0099",
		"\\u009A",
		"\\u009B",
		"\\u009C",
		"\\u009D",
		"\\u009E",
		"\\u009F"
	];
}));
// node_modules/graphql/language/reducer.mjs
function reduce(root, reducer) {
	const stack = [];
	let frame = {
		parent: [root],
		keys: void 0,
		results: [],
		index: -1
	};
	let node;
	do {
		let kind;
		frame.index++;
		const length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
		if (frame.index === length) {
			node = frame.results;
			kind = frame.keys === void 0 ? void 0 : frame.results.kind;
			frame = stack.pop();
		} else {
			node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]];
			if (node == null && stack.length !== 0) continue;
			if (Array.isArray(node)) {
				if (node.length !== 0) {
					stack.push(frame);
					frame = {
						parent: node,
						keys: void 0,
						results: [],
						index: -1
					};
					continue;
				}
			} else {
				const parent = node;
				kind = parent?.kind;
				const keys = typeof kind === "string" ? QueryDocumentKeys[kind] : void 0;
				if (!Array.isArray(keys)) throw new Error(`Invalid AST Node: ${inspect(node)}.`);
				if (keys.length !== 0) {
					stack.push(frame);
					frame = {
						parent,
						keys,
						results: { ...parent },
						index: -1
					};
					continue;
				}
			}
		}
		if (kind !== void 0) {
			const reduceNode = reducer[kind];
			node = reduceNode?.(node);
		}
		if (frame.keys === void 0) frame.results.push(node);
		else frame.results[frame.keys[frame.index]] = node;
	} while (stack.length !== 0);
	return node;
}
var init_reducer = __esmMin((() => {
	init_inspect();
	init_ast();
}));
// node_modules/graphql/language/printer.mjs
function print(ast, options) {
	return render(reduce(ast, printDocASTReducer), options?.maxIndentDepth ?? Infinity);
}
function printForError(ast) {
	return print(ast, { maxIndentDepth: 100 });
}
function render(buffer, maxDepth) {
	let output = "";
	let text = "";
	let depth = 0;
	let indentation = "";
	let part = buffer;
	while (part !== void 0) {
		const lines = part.lines;
		if (part.indentBefore) {
			if (depth < maxDepth) {
				indentation += "  ";
				text += "  ";
			}
			depth++;
		}
		if (typeof lines === "string") text += lines;
		else {
			text += lines[0];
			const newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
			for (let i = 1; i < lines.length; i++) {
				output += text;
				text = newline + lines[i];
			}
		}
		if (part.dedentAfter) {
			depth--;
			indentation = indentation.slice(0, depth * 2);
		}
		part = part.next;
	}
	return output + text;
}
function join(maybeArray, separator = "") {
	if (maybeArray == null || maybeArray.length === 0) return EMPTY;
	let result = EMPTY;
	for (const item of maybeArray) {
		if (item === void 0 || item.length === 0) continue;
		if (result.length === 0) result = typeof item === "string" ? new PrintBuffer(item) : item;
		else {
			if (separator !== "") result.append(separator);
			result.append(item);
		}
	}
	return result;
}
function joinedLength(array, separator) {
	let length = 0;
	for (const item of array) if (item.length !== 0) length += (length === 0 ? 0 : separator.length) + item.length;
	return length;
}
function block(array) {
	return wrap("{\n", join(array, "\n").indent(), "\n}");
}
function wrap(start, maybeBuffer, end = "") {
	return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
}
function hasMultilineItems(maybeArray) {
	return maybeArray?.some((result) => result.newlines !== 0) ?? false;
}
function wrappedLineAndArgs(prefix, args) {
	if (args == null || args.length === 0) return prefix;
	return join([prefix, prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")")]);
}
var MAX_LINE_LENGTH, PrintBuffer, EMPTY, printDocASTReducer;
var init_printer = __esmMin((() => {
	init_blockString();
	init_printString();
	init_reducer();
	MAX_LINE_LENGTH = 80;
	PrintBuffer = class PrintBuffer {
		constructor(value = "", isBlockString = false) {
			this.next = void 0;
			this.tail = this;
			this.indentBefore = false;
			this.dedentAfter = false;
			this.length = value.length;
			this.lines = value.includes("\n") ? value.split("\n") : value;
			this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
			this.isBlockString = isBlockString;
		}
		append(result) {
			if (result.length === 0) return this;
			const next = typeof result === "string" ? new PrintBuffer(result) : result;
			this.tail.next = next;
			this.tail = next.tail;
			this.length += next.length;
			this.newlines += next.newlines;
			return this;
		}
		indent() {
			if (this.length === 0) return this;
			this.indentBefore = true;
			this.tail.dedentAfter = true;
			this.length += 2 * (this.newlines + 1);
			return this;
		}
	};
	EMPTY = new PrintBuffer();
	printDocASTReducer = {
		Name: (node) => new PrintBuffer(node.value),
		Variable: (node) => join(["$", node.name]),
		Document: (node) => join(node.definitions, "\n\n"),
		OperationDefinition(node) {
			const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join(node.variableDefinitions, "\n"), "\n)") : wrap("(", join(node.variableDefinitions, ", "), ")");
			const prefix = join([wrap("", node.description, "\n"), join([
				node.operation,
				join([node.name, varDefs]),
				join(node.directives, " ")
			], " ")]);
			return join([node.operation === "query" && prefix.length === node.operation.length ? "" : join([prefix, " "]), node.selectionSet]);
		},
		VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join([
			wrap("", description, "\n"),
			variable,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		SelectionSet: ({ selections }) => selections.length === 0 ? new PrintBuffer("{}") : block(selections),
		Field({ alias, name, arguments: args, directives, selectionSet }) {
			return join([
				wrappedLineAndArgs(join([wrap("", alias, ": "), name], ""), args),
				wrap(" ", join(directives, " ")),
				wrap(" ", selectionSet)
			]);
		},
		Argument: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		FragmentArgument: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		FragmentSpread: ({ name, arguments: args, directives }) => {
			return join([wrappedLineAndArgs(join(["...", name]), args), wrap(" ", join(directives, " "))]);
		},
		InlineFragment: ({ typeCondition, directives, selectionSet }) => join([
			"...",
			wrap("on ", typeCondition),
			join(directives, " "),
			selectionSet
		], " "),
		FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join([
			wrap("", description, "\n"),
			"fragment ",
			name,
			wrap("(", join(variableDefinitions, ", "), ")"),
			" on ",
			typeCondition,
			" ",
			wrap("", join(directives, " "), " "),
			selectionSet
		]),
		IntValue: ({ value }) => new PrintBuffer(value),
		FloatValue: ({ value }) => new PrintBuffer(value),
		StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === true ? printBlockString(value) : printString(value), isBlockString === true),
		BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
		NullValue: () => new PrintBuffer("null"),
		EnumValue: ({ value }) => new PrintBuffer(value),
		ListValue: ({ values }) => {
			if (2 + joinedLength(values, ", ") > MAX_LINE_LENGTH) return wrap("[\n", join(values, "\n").indent(), "\n]");
			return join([
				"[",
				join(values, ", "),
				"]"
			]);
		},
		ObjectValue: ({ fields }) => 4 + joinedLength(fields, ", ") > MAX_LINE_LENGTH ? block(fields) : join([
			"{ ",
			join(fields, ", "),
			" }"
		]),
		ObjectField: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		Directive: ({ name, arguments: args }) => join([
			"@",
			name,
			wrap("(", join(args, ", "), ")")
		]),
		NamedType: ({ name }) => name,
		ListType: ({ type }) => join([
			"[",
			type,
			"]"
		]),
		NonNullType: ({ type }) => join([type, "!"]),
		SchemaDefinition: ({ description, directives, operationTypes }) => join([wrap("", description, "\n"), join([
			"schema",
			join(directives, " "),
			block(operationTypes)
		], " ")]),
		OperationTypeDefinition: ({ operation, type }) => join([
			operation,
			": ",
			type
		]),
		ScalarTypeDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([
			"scalar",
			name,
			join(directives, " ")
		], " ")]),
		ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		FieldDefinition: ({ description, name, arguments: args, type, directives }) => join([
			wrap("", description, "\n"),
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			": ",
			type,
			wrap(" ", join(directives, " "))
		]),
		InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join([
			wrap("", description, "\n"),
			name,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		UnionTypeDefinition: ({ description, name, directives, types }) => join([wrap("", description, "\n"), join([
			"union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " ")]),
		EnumTypeDefinition: ({ description, name, directives, values }) => join([wrap("", description, "\n"), join([
			"enum",
			name,
			join(directives, " "),
			block(values)
		], " ")]),
		EnumValueDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([name, join(directives, " ")], " ")]),
		InputObjectTypeDefinition: ({ description, name, directives, fields }) => join([wrap("", description, "\n"), join([
			"input",
			name,
			join(directives, " "),
			block(fields)
		], " ")]),
		DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join([
			wrap("", description, "\n"),
			"directive @",
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			wrap(" ", join(directives, " ")),
			repeatable ? " repeatable" : "",
			" on ",
			join(locations, " | ")
		]),
		SchemaExtension: ({ directives, operationTypes }) => join([
			"extend schema",
			join(directives, " "),
			block(operationTypes)
		], " "),
		ScalarTypeExtension: ({ name, directives }) => join([
			"extend scalar",
			name,
			join(directives, " ")
		], " "),
		ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		UnionTypeExtension: ({ name, directives, types }) => join([
			"extend union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " "),
		EnumTypeExtension: ({ name, directives, values }) => join([
			"extend enum",
			name,
			join(directives, " "),
			block(values)
		], " "),
		InputObjectTypeExtension: ({ name, directives, fields }) => join([
			"extend input",
			name,
			join(directives, " "),
			block(fields)
		], " "),
		DirectiveExtension: ({ name, directives }) => join([join(["extend directive @", name]), join(directives, " ")], " "),
		TypeCoordinate: ({ name }) => name,
		MemberCoordinate: ({ name, memberName }) => join([name, wrap(".", memberName)]),
		ArgumentCoordinate: ({ name, fieldName, argumentName }) => join([
			name,
			wrap(".", fieldName),
			wrap("(", argumentName, ":)")
		]),
		DirectiveCoordinate: ({ name }) => join(["@", name]),
		DirectiveArgumentCoordinate: ({ name, argumentName }) => join([
			"@",
			name,
			wrap("(", argumentName, ":)")
		])
	};
}));
// node_modules/graphql/utilities/valueFromASTUntyped.mjs
function valueFromASTUntyped(valueNode, variables) {
	switch (valueNode.kind) {
		case NULL: return null;
		case INT: return parseInt(valueNode.value, 10);
		case FLOAT: return parseFloat(valueNode.value);
		case STRING:
		case ENUM:
		case BOOLEAN: return valueNode.value;
		case LIST: return valueNode.values.map((node) => valueFromASTUntyped(node, variables));
		case OBJECT: return keyValMap(valueNode.fields, (field) => field.name.value, (field) => valueFromASTUntyped(field.value, variables));
		case VARIABLE: return variables?.[valueNode.name.value];
	}
}
var init_valueFromASTUntyped = __esmMin((() => {
	init_keyValMap();
	init_kinds();
}));
// node_modules/graphql/type/assertName.mjs
function assertName(name) {
	if (name.length === 0) throw new GraphQLError("Expected name to be a non-empty string.");
	for (let i = 1; i < name.length; ++i) if (!isNameContinue(name.charCodeAt(i))) throw new GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${name}" does not.`);
	if (!isNameStart(name.charCodeAt(0))) throw new GraphQLError(`Names must start with [_a-zA-Z] but "${name}" does not.`);
	return name;
}
function assertEnumValueName(name) {
	if (name === "true" || name === "false" || name === "null") throw new GraphQLError(`Enum values cannot be named: ${name}`);
	return assertName(name);
}
var init_assertName = __esmMin((() => {
	init_GraphQLError();
	init_characterClasses();
}));
// node_modules/graphql/type/definition.mjs
function isType(type) {
	return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
}
function assertType(type) {
	if (!isType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL type.`);
	return type;
}
function isScalarType(type) {
	return instanceOf(type, scalarSymbol, GraphQLScalarType);
}
function assertScalarType(type) {
	if (!isScalarType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL Scalar type.`);
	return type;
}
function isObjectType(type) {
	return instanceOf(type, objectSymbol, GraphQLObjectType);
}
function assertObjectType(type) {
	if (!isObjectType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL Object type.`);
	return type;
}
function isField(field) {
	return instanceOf(field, fieldSymbol, GraphQLField);
}
function assertField(field) {
	if (!isField(field)) throw new Error(`Expected ${inspect(field)} to be a GraphQL field.`);
	return field;
}
function isArgument(arg) {
	return instanceOf(arg, argumentSymbol, GraphQLArgument);
}
function assertArgument(arg) {
	if (!isArgument(arg)) throw new Error(`Expected ${inspect(arg)} to be a GraphQL argument.`);
	return arg;
}
function isInterfaceType(type) {
	return instanceOf(type, interfaceSymbol, GraphQLInterfaceType);
}
function assertInterfaceType(type) {
	if (!isInterfaceType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL Interface type.`);
	return type;
}
function isUnionType(type) {
	return instanceOf(type, unionSymbol, GraphQLUnionType);
}
function assertUnionType(type) {
	if (!isUnionType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL Union type.`);
	return type;
}
function isEnumType(type) {
	return instanceOf(type, enumSymbol, GraphQLEnumType);
}
function assertEnumType(type) {
	if (!isEnumType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL Enum type.`);
	return type;
}
function isEnumValue(value) {
	return instanceOf(value, enumValueSymbol, GraphQLEnumValue);
}
function assertEnumValue(value) {
	if (!isEnumValue(value)) throw new Error(`Expected ${inspect(value)} to be a GraphQL Enum value.`);
	return value;
}
function isInputObjectType(type) {
	return instanceOf(type, inputObjectSymbol, GraphQLInputObjectType);
}
function assertInputObjectType(type) {
	if (!isInputObjectType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL Input Object type.`);
	return type;
}
function isInputField(field) {
	return instanceOf(field, inputFieldSymbol, GraphQLInputField);
}
function assertInputField(field) {
	if (!isInputField(field)) throw new Error(`Expected ${inspect(field)} to be a GraphQL input field.`);
	return field;
}
function isListType(type) {
	return instanceOf(type, listSymbol, GraphQLList);
}
function assertListType(type) {
	if (!isListType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL List type.`);
	return type;
}
function isNonNullType(type) {
	return instanceOf(type, nonNullSymbol, GraphQLNonNull);
}
function assertNonNullType(type) {
	if (!isNonNullType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL Non-Null type.`);
	return type;
}
function isInputType(type) {
	return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
}
function assertInputType(type) {
	if (!isInputType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL input type.`);
	return type;
}
function isOutputType(type) {
	return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
}
function assertOutputType(type) {
	if (!isOutputType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL output type.`);
	return type;
}
function isLeafType(type) {
	return isScalarType(type) || isEnumType(type);
}
function assertLeafType(type) {
	if (!isLeafType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL leaf type.`);
	return type;
}
function isCompositeType(type) {
	return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
}
function assertCompositeType(type) {
	if (!isCompositeType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL composite type.`);
	return type;
}
function isAbstractType(type) {
	return isInterfaceType(type) || isUnionType(type);
}
function assertAbstractType(type) {
	if (!isAbstractType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL abstract type.`);
	return type;
}
function isWrappingType(type) {
	return isListType(type) || isNonNullType(type);
}
function assertWrappingType(type) {
	if (!isWrappingType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL wrapping type.`);
	return type;
}
function isNullableType(type) {
	return isType(type) && !isNonNullType(type);
}
function assertNullableType(type) {
	if (!isNullableType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL nullable type.`);
	return type;
}
function getNullableType(type) {
	if (type) return isNonNullType(type) ? type.ofType : type;
}
function isNamedType(type) {
	return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
}
function assertNamedType(type) {
	if (!isNamedType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL named type.`);
	return type;
}
function getNamedType(type) {
	if (type) {
		let unwrappedType = type;
		while (isWrappingType(unwrappedType)) unwrappedType = unwrappedType.ofType;
		return unwrappedType;
	}
}
function resolveReadonlyArrayThunk(thunk) {
	return typeof thunk === "function" ? thunk() : thunk;
}
function resolveObjMapThunk(thunk) {
	return typeof thunk === "function" ? thunk() : thunk;
}
function defineInterfaces(interfaces) {
	return resolveReadonlyArrayThunk(interfaces ?? []);
}
function defineFieldMap(parentType, fields) {
	return mapValue(resolveObjMapThunk(fields), (fieldConfig, fieldName) => new GraphQLField(parentType, fieldName, fieldConfig));
}
function isRequiredArgument(arg) {
	return isNonNullType(arg.type) && arg.default === void 0 && arg.defaultValue === void 0;
}
function defineTypes(types) {
	return resolveReadonlyArrayThunk(types);
}
function defineEnumValues(parentEnum, values) {
	const valueMap = resolveObjMapThunk(values);
	return Object.entries(valueMap).map(([valueName, valueConfig]) => new GraphQLEnumValue(parentEnum, valueName, valueConfig));
}
function didYouMeanEnumValue(enumType, unknownValueStr) {
	return didYouMean("the enum value", suggestionList(unknownValueStr, enumType.getValues().map((value) => value.name)));
}
function defineInputFieldMap(parentType, fields) {
	return mapValue(resolveObjMapThunk(fields), (fieldConfig, fieldName) => new GraphQLInputField(parentType, fieldName, fieldConfig));
}
function isRequiredInputField(field) {
	return isNonNullType(field.type) && field.defaultValue === void 0 && field.default === void 0;
}
var scalarSymbol, objectSymbol, fieldSymbol, argumentSymbol, interfaceSymbol, unionSymbol, enumSymbol, enumValueSymbol, inputObjectSymbol, inputFieldSymbol, listSymbol, nonNullSymbol, GraphQLList, GraphQLNonNull, GraphQLScalarType, GraphQLObjectType, GraphQLField, GraphQLArgument, GraphQLInterfaceType, GraphQLUnionType, GraphQLEnumType, GraphQLEnumValue, GraphQLInputObjectType, GraphQLInputField;
var init_definition = __esmMin((() => {
	init_devAssert();
	init_didYouMean();
	init_identityFunc();
	init_inspect();
	init_instanceOf();
	init_keyMap();
	init_keyValMap();
	init_mapValue();
	init_suggestionList();
	init_toObjMap();
	init_GraphQLError();
	init_kinds();
	init_printer();
	init_valueFromASTUntyped();
	init_assertName();
	scalarSymbol = Symbol("Scalar");
	objectSymbol = Symbol("Object");
	fieldSymbol = Symbol("Field");
	argumentSymbol = Symbol("Argument");
	interfaceSymbol = Symbol("Interface");
	unionSymbol = Symbol("Union");
	enumSymbol = Symbol("Enum");
	enumValueSymbol = Symbol("EnumValue");
	inputObjectSymbol = Symbol("InputObject");
	inputFieldSymbol = Symbol("InputField");
	listSymbol = Symbol("List");
	nonNullSymbol = Symbol("NonNull");
	GraphQLList = class {
		constructor(ofType) {
			this.__kind = listSymbol;
			this.ofType = ofType;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLList";
		}
		toString() {
			return "[" + String(this.ofType) + "]";
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLNonNull = class {
		constructor(ofType) {
			this.__kind = nonNullSymbol;
			this.ofType = ofType;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLNonNull";
		}
		toString() {
			return String(this.ofType) + "!";
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLScalarType = class {
		constructor(config) {
			this.__kind = scalarSymbol;
			this.name = assertName(config.name);
			this.description = config.description;
			this.specifiedByURL = config.specifiedByURL;
			this.serialize = config.serialize ?? config.coerceOutputValue ?? identityFunc;
			this.parseValue = config.parseValue ?? config.coerceInputValue ?? identityFunc;
			this.parseLiteral = config.parseLiteral ?? ((node, variables) => this.coerceInputValue(valueFromASTUntyped(node, variables)));
			this.coerceOutputValue = config.coerceOutputValue ?? this.serialize;
			this.coerceInputValue = config.coerceInputValue ?? this.parseValue;
			this.coerceInputLiteral = config.coerceInputLiteral;
			this.valueToLiteral = config.valueToLiteral;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			if (config.parseLiteral) {
				if (!(typeof config.parseValue === "function" && typeof config.parseLiteral === "function")) devAssert(false, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`);
			}
			if (config.coerceInputLiteral) {
				if (!(typeof config.coerceInputValue === "function" && typeof config.coerceInputLiteral === "function")) devAssert(false, `${this.name} must provide both "coerceInputValue" and "coerceInputLiteral" functions.`);
			}
		}
		get [Symbol.toStringTag]() {
			return "GraphQLScalarType";
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				specifiedByURL: this.specifiedByURL,
				serialize: this.serialize,
				parseValue: this.parseValue,
				parseLiteral: this.parseLiteral,
				coerceOutputValue: this.coerceOutputValue,
				coerceInputValue: this.coerceInputValue,
				coerceInputLiteral: this.coerceInputLiteral,
				valueToLiteral: this.valueToLiteral,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLObjectType = class {
		constructor(config) {
			this.__kind = objectSymbol;
			this.__kind = objectSymbol;
			this.name = assertName(config.name);
			this.description = config.description;
			this.isTypeOf = config.isTypeOf;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			this._fields = defineFieldMap.bind(void 0, this, config.fields);
			this._interfaces = defineInterfaces.bind(void 0, config.interfaces);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLObjectType";
		}
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: mapValue(this.getFields(), (field) => field.toConfig()),
				isTypeOf: this.isTypeOf,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLField = class {
		constructor(parentType, name, config) {
			this.__kind = fieldSymbol;
			this.parentType = parentType;
			this.name = assertName(name);
			this.description = config.description;
			this.type = config.type;
			const argsConfig = config.args;
			this.args = argsConfig ? Object.entries(argsConfig).map(([argName, argConfig]) => new GraphQLArgument(this, argName, argConfig)) : [];
			this.resolve = config.resolve;
			this.subscribe = config.subscribe;
			this.deprecationReason = config.deprecationReason;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLField";
		}
		toConfig() {
			return {
				description: this.description,
				type: this.type,
				args: keyValMap(this.args, (arg) => arg.name, (arg) => arg.toConfig()),
				resolve: this.resolve,
				subscribe: this.subscribe,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode
			};
		}
		toString() {
			return `${this.parentType ?? "<meta>"}.${this.name}`;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLArgument = class {
		constructor(parent, name, config) {
			this.__kind = argumentSymbol;
			this.parent = parent;
			this.name = assertName(name);
			this.description = config.description;
			this.type = config.type;
			this.defaultValue = config.defaultValue;
			this.default = config.default;
			this._memoizedCoercedDefaultValue = void 0;
			this.deprecationReason = config.deprecationReason;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLArgument";
		}
		toConfig() {
			return {
				description: this.description,
				type: this.type,
				defaultValue: this.defaultValue,
				default: this.default,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode
			};
		}
		toString() {
			return `${this.parent}(${this.name}:)`;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLInterfaceType = class {
		constructor(config) {
			this.__kind = interfaceSymbol;
			this.name = assertName(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			this._fields = defineFieldMap.bind(void 0, this, config.fields);
			this._interfaces = defineInterfaces.bind(void 0, config.interfaces);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLInterfaceType";
		}
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: mapValue(this.getFields(), (field) => field.toConfig()),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLUnionType = class {
		constructor(config) {
			this.__kind = unionSymbol;
			this.name = assertName(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			this._types = defineTypes.bind(void 0, config.types);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLUnionType";
		}
		getTypes() {
			if (typeof this._types === "function") this._types = this._types();
			return this._types;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				types: this.getTypes(),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLEnumType = class {
		constructor(config) {
			this.__kind = enumSymbol;
			this.name = assertName(config.name);
			this.description = config.description;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			this._values = defineEnumValues.bind(void 0, this, config.values);
			this._valueLookup = null;
			this._nameLookup = null;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLEnumType";
		}
		getValues() {
			if (typeof this._values === "function") this._values = this._values();
			return this._values;
		}
		getValue(name) {
			this._nameLookup ??= keyMap(this.getValues(), (value) => value.name);
			return this._nameLookup[name];
		}
		serialize(outputValue) {
			return this.coerceOutputValue(outputValue);
		}
		coerceOutputValue(outputValue) {
			this._valueLookup ??= new Map(this.getValues().map((enumValue) => [enumValue.value, enumValue]));
			const enumValue = this._valueLookup.get(outputValue);
			if (enumValue === void 0) throw new GraphQLError(`Enum "${this.name}" cannot represent value: ${inspect(outputValue)}`);
			return enumValue.name;
		}
		parseValue(inputValue, hideSuggestions) {
			return this.coerceInputValue(inputValue, hideSuggestions);
		}
		coerceInputValue(inputValue, hideSuggestions) {
			if (typeof inputValue !== "string") {
				const valueStr = inspect(inputValue);
				throw new GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)));
			}
			const enumValue = this.getValue(inputValue);
			if (enumValue == null) throw new GraphQLError(`Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue)));
			return enumValue.value;
		}
		parseLiteral(valueNode, _variables, hideSuggestions) {
			return this.coerceInputLiteral(valueNode, hideSuggestions);
		}
		coerceInputLiteral(valueNode, hideSuggestions) {
			if (valueNode.kind !== "EnumValue") {
				const valueStr = printForError(valueNode);
				throw new GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			const enumValue = this.getValue(valueNode.value);
			if (enumValue == null) {
				const valueStr = printForError(valueNode);
				throw new GraphQLError(`Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			return enumValue.value;
		}
		valueToLiteral(value) {
			if (typeof value === "string" && this.getValue(value)) return {
				kind: ENUM,
				value
			};
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				values: keyValMap(this.getValues(), (value) => value.name, (value) => value.toConfig()),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLEnumValue = class {
		constructor(parentEnum, name, config) {
			this.__kind = enumValueSymbol;
			this.parentEnum = parentEnum;
			this.name = assertEnumValueName(name);
			this.description = config.description;
			this.value = config.value !== void 0 ? config.value : name;
			this.deprecationReason = config.deprecationReason;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLEnumValue";
		}
		toConfig() {
			return {
				description: this.description,
				value: this.value,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode
			};
		}
		toString() {
			return `${this.parentEnum.name}.${this.name}`;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLInputObjectType = class {
		constructor(config) {
			this.__kind = inputObjectSymbol;
			this.name = assertName(config.name);
			this.description = config.description;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			this.isOneOf = config.isOneOf ?? false;
			this._fields = defineInputFieldMap.bind(void 0, this, config.fields);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLInputObjectType";
		}
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				fields: mapValue(this.getFields(), (field) => field.toConfig()),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				isOneOf: this.isOneOf
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLInputField = class {
		constructor(parentType, name, config) {
			if (!!("resolve" in config)) devAssert(false, `${parentType}.${name} field has a resolve property, but Input Types cannot define resolvers.`);
			this.__kind = inputFieldSymbol;
			this.parentType = parentType;
			this.name = assertName(name);
			this.description = config.description;
			this.type = config.type;
			this.defaultValue = config.defaultValue;
			this.default = config.default;
			this._memoizedCoercedDefaultValue = void 0;
			this.deprecationReason = config.deprecationReason;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLInputField";
		}
		toConfig() {
			return {
				description: this.description,
				type: this.type,
				defaultValue: this.defaultValue,
				default: this.default,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode
			};
		}
		toString() {
			return `${this.parentType}.${this.name}`;
		}
		toJSON() {
			return this.toString();
		}
	};
}));
// node_modules/graphql/utilities/typeComparators.mjs
function isEqualType(typeA, typeB) {
	if (typeA === typeB) return true;
	if (isNonNullType(typeA) && isNonNullType(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
	if (isListType(typeA) && isListType(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
	return false;
}
function isTypeSubTypeOf(schema, maybeSubType, superType) {
	if (maybeSubType === superType) return true;
	if (isNonNullType(superType)) {
		if (isNonNullType(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
		return false;
	}
	if (isNonNullType(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType);
	if (isListType(superType)) {
		if (isListType(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
		return false;
	}
	if (isListType(maybeSubType)) return false;
	return isAbstractType(superType) && (isInterfaceType(maybeSubType) || isObjectType(maybeSubType)) && schema.isSubType(superType, maybeSubType);
}
function doTypesOverlap(schema, typeA, typeB) {
	if (typeA === typeB) return true;
	if (isAbstractType(typeA)) {
		if (isAbstractType(typeB)) return schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type));
		return schema.isSubType(typeA, typeB);
	}
	if (isAbstractType(typeB)) return schema.isSubType(typeB, typeA);
	return false;
}
var init_typeComparators = __esmMin((() => {
	init_definition();
}));
// node_modules/graphql/jsutils/Path.mjs
var Path_exports = /* @__PURE__ */ __exportAll({
	addPath: () => addPath,
	pathToArray: () => pathToArray
});
function addPath(prev, key, typename) {
	return {
		prev,
		key,
		typename
	};
}
function pathToArray(path) {
	const flattened = [];
	let curr = path;
	while (curr) {
		flattened.push(curr.key);
		curr = curr.prev;
	}
	return flattened.reverse();
}
var init_Path = __esmMin((() => {}));
// node_modules/graphql/utilities/valueToLiteral.mjs
function valueToLiteral(value, type) {
	if (isNonNullType(type)) {
		if (value == null) return;
		return valueToLiteral(value, type.ofType);
	}
	if (value == null) return { kind: NULL };
	if (isListType(type)) {
		if (!isIterableObject(value)) return valueToLiteral(value, type.ofType);
		const values = [];
		for (const itemValue of value) {
			const itemNode = valueToLiteral(itemValue, type.ofType);
			if (!itemNode) return;
			values.push(itemNode);
		}
		return {
			kind: LIST,
			values
		};
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(value)) return;
		const fields = [];
		const fieldDefs = type.getFields();
		if (Object.keys(value).some((name) => value[name] !== void 0 && !Object.hasOwn(fieldDefs, name))) return;
		for (const field of Object.values(type.getFields())) if (value[field.name] === void 0) {
			if (isRequiredInputField(field)) return;
		} else {
			const fieldNode = valueToLiteral(value[field.name], field.type);
			if (!fieldNode) return;
			fields.push({
				kind: OBJECT_FIELD,
				name: {
					kind: NAME,
					value: field.name
				},
				value: fieldNode
			});
		}
		return {
			kind: OBJECT,
			fields
		};
	}
	const leafType = assertLeafType(type);
	if (leafType.valueToLiteral) try {
		return leafType.valueToLiteral(value);
	} catch (_error) {
		return;
	}
	return defaultScalarValueToLiteral(value);
}
function defaultScalarValueToLiteral(value) {
	if (value == null) return { kind: NULL };
	switch (typeof value) {
		case "boolean": return {
			kind: BOOLEAN,
			value
		};
		case "string": return {
			kind: STRING,
			value,
			block: false
		};
		case "bigint": return {
			kind: INT,
			value: value.toString()
		};
		case "number": {
			if (!Number.isFinite(value)) return { kind: NULL };
			const stringValue = String(value);
			return /^-?(?:0|[1-9][0-9]*)$/.test(stringValue) ? {
				kind: INT,
				value: stringValue
			} : {
				kind: FLOAT,
				value: stringValue
			};
		}
		case "object": {
			if (isIterableObject(value)) return {
				kind: LIST,
				values: Array.from(value, defaultScalarValueToLiteral)
			};
			const objValue = value;
			const fields = [];
			for (const fieldName of Object.keys(objValue)) {
				const fieldValue = objValue[fieldName];
				if (fieldValue !== void 0) fields.push({
					kind: OBJECT_FIELD,
					name: {
						kind: NAME,
						value: fieldName
					},
					value: defaultScalarValueToLiteral(fieldValue)
				});
			}
			return {
				kind: OBJECT,
				fields
			};
		}
	}
	throw new TypeError(`Cannot convert value to AST: ${inspect(value)}.`);
}
var init_valueToLiteral = __esmMin((() => {
	init_inspect();
	init_isIterableObject();
	init_isObjectLike();
	init_kinds();
	init_definition();
}));
// node_modules/graphql/utilities/replaceVariables.mjs
function replaceVariables(valueNode, variableValues, fragmentVariableValues) {
	switch (valueNode.kind) {
		case VARIABLE: {
			const varName = valueNode.name.value;
			const fragmentVariableValueSource = fragmentVariableValues?.sources[varName];
			if (fragmentVariableValueSource) {
				const value = fragmentVariableValueSource.value;
				if (value === void 0) {
					const defaultValue = fragmentVariableValueSource.signature.default;
					if (defaultValue !== void 0) return defaultValue.literal;
					return { kind: NULL };
				}
				return replaceVariables(value, variableValues, fragmentVariableValueSource.fragmentVariableValues);
			}
			const variableValueSource = variableValues?.sources[varName];
			if (variableValueSource == null) return { kind: NULL };
			if (variableValueSource.value === void 0) {
				const defaultValue = variableValueSource.signature.default;
				if (defaultValue !== void 0) return defaultValue.literal;
			}
			return valueToLiteral(variableValueSource.value, variableValueSource.signature.type);
		}
		case OBJECT: {
			const newFields = [];
			for (const field of valueNode.fields) {
				if (field.value.kind === "Variable") {
					const scopedVariableSource = fragmentVariableValues?.sources[field.value.name.value] ?? variableValues?.sources[field.value.name.value];
					if (scopedVariableSource?.value === void 0 && scopedVariableSource?.signature.default === void 0) continue;
				}
				const newFieldNodeValue = replaceVariables(field.value, variableValues, fragmentVariableValues);
				newFields.push({
					...field,
					value: newFieldNodeValue
				});
			}
			return {
				...valueNode,
				fields: newFields
			};
		}
		case LIST: {
			const newValues = [];
			for (const value of valueNode.values) {
				const newItemNodeValue = replaceVariables(value, variableValues, fragmentVariableValues);
				newValues.push(newItemNodeValue);
			}
			return {
				...valueNode,
				values: newValues
			};
		}
		default: return valueNode;
	}
}
var init_replaceVariables = __esmMin((() => {
	init_kinds();
	init_valueToLiteral();
}));
// node_modules/graphql/utilities/validateInputValue.mjs
function validateInputValue(inputValue, type, onError, hideSuggestions) {
	return validateInputValueImpl(inputValue, type, onError, hideSuggestions, void 0);
}
function validateInputValueImpl(inputValue, type, onError, hideSuggestions, path) {
	if (isNonNullType(type)) {
		if (inputValue === void 0) {
			reportInvalidValue(onError, `Expected a value of non-null type "${type}" to be provided.`, path);
			return;
		}
		if (inputValue === null) {
			reportInvalidValue(onError, `Expected value of non-null type "${type}" not to be null.`, path);
			return;
		}
		return validateInputValueImpl(inputValue, type.ofType, onError, hideSuggestions, path);
	}
	if (inputValue == null) return;
	if (isListType(type)) {
		if (!isIterableObject(inputValue)) validateInputValueImpl(inputValue, type.ofType, onError, hideSuggestions, path);
		else {
			let index = 0;
			for (const itemValue of inputValue) validateInputValueImpl(itemValue, type.ofType, onError, hideSuggestions, addPath(path, index++, void 0));
		}
	} else if (isInputObjectType(type)) {
		if (!isObjectLike(inputValue) || Array.isArray(inputValue)) {
			reportInvalidValue(onError, `Expected value of type "${type}" to be an object, found: ${inspect(inputValue)}.`, path);
			return;
		}
		const fieldDefs = type.getFields();
		for (const field of Object.values(fieldDefs)) {
			const fieldValue = inputValue[field.name];
			if (fieldValue === void 0) {
				if (isRequiredInputField(field)) reportInvalidValue(onError, `Expected value of type "${type}" to include required field "${field.name}", found: ${inspect(inputValue)}.`, path);
			} else validateInputValueImpl(fieldValue, field.type, onError, hideSuggestions, addPath(path, field.name, type.name));
		}
		const fields = [];
		for (const fieldName of Object.keys(inputValue)) {
			if (inputValue[fieldName] === void 0) continue;
			if (!Object.hasOwn(fieldDefs, fieldName)) {
				const suggestion = hideSuggestions ? "" : didYouMean(suggestionList(fieldName, Object.keys(fieldDefs)));
				reportInvalidValue(onError, `Expected value of type "${type}" not to include unknown field "${fieldName}"${suggestion ? `.${suggestion} Found` : ", found"}: ${inspect(inputValue)}.`, path);
				continue;
			}
			fields.push(fieldName);
		}
		if (type.isOneOf) {
			if (fields.length !== 1) reportInvalidValue(onError, getOneOfInputObjectErrorMessage(type), path);
			const field = fields[0];
			if (inputValue[field] === null) reportInvalidValue(onError, getOneOfInputObjectErrorMessage(type), addPath(path, field, type.name));
		}
	} else {
		assertLeafType(type);
		let result;
		let caughtError;
		try {
			result = type.coerceInputValue(inputValue, hideSuggestions);
		} catch (error) {
			if (error instanceof GraphQLError) {
				onError(error, pathToArray(path));
				return;
			}
			caughtError = error;
		}
		if (result === void 0) reportInvalidValue(onError, `Expected value of type "${type}"${caughtError != null ? `, but encountered error "${getCaughtErrorMessage(caughtError)}"; found` : ", found"}: ${inspect(inputValue)}.`, path, ensureGraphQLError(caughtError));
	}
}
function reportInvalidValue(onError, message, path, originalError) {
	onError(new GraphQLError(message, { originalError }), pathToArray(path));
}
function validateInputLiteral(valueNode, type, onError, variables, fragmentVariableValues, hideSuggestions) {
	return validateInputLiteralImpl({
		static: !variables && !fragmentVariableValues,
		onError,
		variables,
		fragmentVariableValues
	}, valueNode, type, hideSuggestions, void 0);
}
function validateInputLiteralImpl(context, valueNode, type, hideSuggestions, path) {
	if (valueNode.kind === "Variable") {
		if (context.static) return;
		const value = getScopedVariableValues(context, valueNode)?.coerced[valueNode.name.value];
		if (isNonNullType(type)) {
			if (value === void 0) reportInvalidLiteral(context.onError, `Expected variable "$${valueNode.name.value}" provided to type "${type}" to provide a runtime value.`, valueNode, path);
			else if (value === null) reportInvalidLiteral(context.onError, `Expected variable "$${valueNode.name.value}" provided to non-null type "${type}" not to be null.`, valueNode, path);
		}
		return;
	}
	if (isNonNullType(type)) {
		if (valueNode.kind === "NullValue") {
			reportInvalidLiteral(context.onError, `Expected value of non-null type "${type}" not to be null.`, valueNode, path);
			return;
		}
		return validateInputLiteralImpl(context, valueNode, type.ofType, hideSuggestions, path);
	}
	if (valueNode.kind === "NullValue") return;
	if (isListType(type)) {
		if (valueNode.kind !== "ListValue") validateInputLiteralImpl(context, valueNode, type.ofType, hideSuggestions, path);
		else {
			let index = 0;
			for (const itemNode of valueNode.values) validateInputLiteralImpl(context, itemNode, type.ofType, hideSuggestions, addPath(path, index++, void 0));
		}
	} else if (isInputObjectType(type)) {
		if (valueNode.kind !== "ObjectValue") {
			reportInvalidLiteral(context.onError, `Expected value of type "${type}" to be an object, found: ${printForError(valueNode)}.`, valueNode, path);
			return;
		}
		const fieldDefs = type.getFields();
		const fieldNodes = keyMap(valueNode.fields, (field) => field.name.value);
		for (const field of Object.values(fieldDefs)) {
			const fieldNode = fieldNodes[field.name];
			if (fieldNode === void 0) {
				if (isRequiredInputField(field)) reportInvalidLiteral(context.onError, `Expected value of type "${type}" to include required field "${field.name}", found: ${printForError(valueNode)}.`, valueNode, path);
			} else {
				const fieldValueNode = fieldNode.value;
				if (fieldValueNode.kind === "Variable" && !context.static) {
					const scopedVariableValues = getScopedVariableValues(context, fieldValueNode);
					const variableName = fieldValueNode.name.value;
					const value = scopedVariableValues?.coerced[variableName];
					if (type.isOneOf) {
						if (value === void 0) reportInvalidLiteral(context.onError, `Expected variable "$${variableName}" provided to field "${field.name}" for OneOf Input Object type "${type}" to provide a runtime value.`, valueNode, path);
						else if (value === null) reportInvalidLiteral(context.onError, `Expected variable "$${variableName}" provided to field "${field.name}" for OneOf Input Object type "${type}" not to be null.`, valueNode, path);
					} else if (value === void 0 && !isRequiredInputField(field)) continue;
				}
				validateInputLiteralImpl(context, fieldValueNode, field.type, hideSuggestions, addPath(path, field.name, type.name));
			}
		}
		const fields = valueNode.fields;
		const knownFields = [];
		for (const fieldNode of fields) {
			const fieldName = fieldNode.name.value;
			if (!Object.hasOwn(fieldDefs, fieldName)) {
				const suggestion = hideSuggestions ? "" : didYouMean(suggestionList(fieldName, Object.keys(fieldDefs)));
				reportInvalidLiteral(context.onError, `Expected value of type "${type}" not to include unknown field "${fieldName}"${suggestion ? `.${suggestion} Found` : ", found"}: ${printForError(valueNode)}.`, fieldNode, path);
			} else knownFields.push(fieldNode);
		}
		if (type.isOneOf) {
			if (knownFields.length !== 1) {
				reportInvalidLiteral(context.onError, getOneOfInputObjectErrorMessage(type), valueNode, path);
				return;
			}
			if (knownFields[0].value.kind === "NullValue") {
				const fieldName = knownFields[0].name.value;
				reportInvalidLiteral(context.onError, getOneOfInputObjectErrorMessage(type), valueNode, addPath(path, fieldName, void 0));
			}
		}
	} else {
		assertLeafType(type);
		let result;
		let caughtError;
		try {
			result = type.coerceInputLiteral ? type.coerceInputLiteral(replaceVariables(valueNode, context.variables, context.fragmentVariableValues), hideSuggestions) : type.parseLiteral(valueNode, void 0, hideSuggestions);
		} catch (error) {
			if (error instanceof GraphQLError) {
				context.onError(error, pathToArray(path));
				return;
			}
			caughtError = error;
		}
		if (result === void 0) reportInvalidLiteral(context.onError, `Expected value of type "${type}"${caughtError != null ? `, but encountered error "${getCaughtErrorMessage(caughtError)}"; found` : ", found"}: ${printForError(valueNode)}.`, valueNode, path, ensureGraphQLError(caughtError));
	}
}
function getScopedVariableValues(context, valueNode) {
	const variableName = valueNode.name.value;
	const { fragmentVariableValues, variables } = context;
	return fragmentVariableValues?.sources[variableName] ? fragmentVariableValues : variables;
}
function reportInvalidLiteral(onError, message, valueNode, path, originalError) {
	onError(new GraphQLError(message, {
		nodes: valueNode,
		originalError
	}), pathToArray(path));
}
function getCaughtErrorMessage(caughtError) {
	if (isObjectLike(caughtError)) {
		const message = caughtError.message;
		if (typeof message === "string" && message !== "") return message;
	}
	return String(caughtError);
}
function getOneOfInputObjectErrorMessage(type) {
	return `Within OneOf Input Object type "${type}", exactly one field must be specified, and the value for that field must be non-null.`;
}
var init_validateInputValue = __esmMin((() => {
	init_didYouMean();
	init_inspect();
	init_isIterableObject();
	init_isObjectLike();
	init_keyMap();
	init_Path();
	init_suggestionList();
	init_ensureGraphQLError();
	init_GraphQLError();
	init_kinds();
	init_printer();
	init_definition();
	init_replaceVariables();
}));
// node_modules/graphql/language/directiveLocation.mjs
var DirectiveLocation;
var init_directiveLocation = __esmMin((() => {
	DirectiveLocation = {
		QUERY: "QUERY",
		MUTATION: "MUTATION",
		SUBSCRIPTION: "SUBSCRIPTION",
		FIELD: "FIELD",
		FRAGMENT_DEFINITION: "FRAGMENT_DEFINITION",
		FRAGMENT_SPREAD: "FRAGMENT_SPREAD",
		INLINE_FRAGMENT: "INLINE_FRAGMENT",
		VARIABLE_DEFINITION: "VARIABLE_DEFINITION",
		FRAGMENT_VARIABLE_DEFINITION: "FRAGMENT_VARIABLE_DEFINITION",
		SCHEMA: "SCHEMA",
		SCALAR: "SCALAR",
		OBJECT: "OBJECT",
		FIELD_DEFINITION: "FIELD_DEFINITION",
		ARGUMENT_DEFINITION: "ARGUMENT_DEFINITION",
		INTERFACE: "INTERFACE",
		UNION: "UNION",
		ENUM: "ENUM",
		ENUM_VALUE: "ENUM_VALUE",
		INPUT_OBJECT: "INPUT_OBJECT",
		INPUT_FIELD_DEFINITION: "INPUT_FIELD_DEFINITION",
		DIRECTIVE_DEFINITION: "DIRECTIVE_DEFINITION"
	};
}));
// node_modules/graphql/type/scalars.mjs
function isSpecifiedScalarType(type) {
	return specifiedScalarTypes.some(({ name }) => type.name === name);
}
function coerceOutputValueObject(outputValue) {
	if (isObjectLike(outputValue)) {
		if (typeof outputValue.valueOf === "function") {
			const valueOfResult = outputValue.valueOf();
			if (!isObjectLike(valueOfResult)) return valueOfResult;
		}
		if (typeof outputValue.toJSON === "function") return outputValue.toJSON();
	}
	return outputValue;
}
function coerceIntFromNumber(value) {
	if (!Number.isInteger(value)) throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(value)}`);
	if (value > 2147483647 || value < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inspect(value)}`);
	return value;
}
function coerceIntFromString(value) {
	if (value === "") throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(value)}`);
	const num = Number(value);
	if (!Number.isInteger(num)) throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(value)}`);
	if (num > 2147483647 || num < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inspect(value)}`);
	return num;
}
function coerceIntFromBigInt(value) {
	if (value > 2147483647 || value < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${String(value)}`);
	return Number(value);
}
function coerceFloatFromNumber(value) {
	if (!Number.isFinite(value)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(value)}`);
	return value;
}
function coerceFloatFromString(value) {
	if (value === "") throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(value)}`);
	const num = Number(value);
	if (!Number.isFinite(num)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(value)}`);
	return num;
}
function coerceFloatFromBigInt(coercedValue) {
	const num = Number(coercedValue);
	if (!Number.isFinite(num)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(coercedValue)} (value is too large)`);
	if (BigInt(num) !== coercedValue) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(coercedValue)} (value would lose precision)`);
	return num;
}
function coerceStringFromNumber(value) {
	if (!Number.isFinite(value)) throw new GraphQLError(`String cannot represent value: ${inspect(value)}`);
	return String(value);
}
function coerceBooleanFromNumber(value) {
	if (!Number.isFinite(value)) throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(value)}`);
	return value !== 0;
}
function coerceIDFromNumber(value) {
	if (!Number.isInteger(value)) throw new GraphQLError(`ID cannot represent value: ${inspect(value)}`);
	return String(value);
}
var GRAPHQL_MAX_INT, GRAPHQL_MIN_INT, GraphQLInt, GraphQLFloat, GraphQLString, GraphQLBoolean, GraphQLID, specifiedScalarTypes;
var init_scalars = __esmMin((() => {
	init_inspect();
	init_isObjectLike();
	init_GraphQLError();
	init_kinds();
	init_printer();
	init_valueToLiteral();
	init_definition();
	GRAPHQL_MAX_INT = 2147483647;
	GRAPHQL_MIN_INT = -2147483648;
	GraphQLInt = new GraphQLScalarType({
		name: "Int",
		description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
		coerceOutputValue(outputValue) {
			const coercedValue = coerceOutputValueObject(outputValue);
			if (typeof coercedValue === "number") return coerceIntFromNumber(coercedValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			if (typeof coercedValue === "string") return coerceIntFromString(coercedValue);
			if (typeof coercedValue === "bigint") return coerceIntFromBigInt(coercedValue);
			throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(coercedValue)}`);
		},
		coerceInputValue(inputValue) {
			if (typeof inputValue === "number") return coerceIntFromNumber(inputValue);
			if (typeof inputValue === "bigint") return coerceIntFromBigInt(inputValue);
			throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(inputValue)}`);
		},
		coerceInputLiteral(valueNode) {
			if (valueNode.kind !== "IntValue") throw new GraphQLError(`Int cannot represent non-integer value: ${printForError(valueNode)}`, { nodes: valueNode });
			const num = parseInt(valueNode.value, 10);
			if (num > 2147483647 || num < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${valueNode.value}`, { nodes: valueNode });
			return num;
		},
		valueToLiteral(value) {
			if ((typeof value === "number" && Number.isInteger(value) || typeof value === "bigint") && value <= 2147483647 && value >= -2147483648) return {
				kind: INT,
				value: String(value)
			};
		}
	});
	GraphQLFloat = new GraphQLScalarType({
		name: "Float",
		description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
		coerceOutputValue(outputValue) {
			const coercedValue = coerceOutputValueObject(outputValue);
			if (typeof coercedValue === "number") return coerceFloatFromNumber(coercedValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			if (typeof coercedValue === "string") return coerceFloatFromString(coercedValue);
			if (typeof coercedValue === "bigint") return coerceFloatFromBigInt(coercedValue);
			throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(coercedValue)}`);
		},
		coerceInputValue(inputValue) {
			if (typeof inputValue === "number") return coerceFloatFromNumber(inputValue);
			if (typeof inputValue === "bigint") return coerceFloatFromBigInt(inputValue);
			throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(inputValue)}`);
		},
		coerceInputLiteral(valueNode) {
			if (valueNode.kind !== "FloatValue" && valueNode.kind !== "IntValue") throw new GraphQLError(`Float cannot represent non numeric value: ${printForError(valueNode)}`, { nodes: valueNode });
			return parseFloat(valueNode.value);
		},
		valueToLiteral(value) {
			const literal = defaultScalarValueToLiteral(value);
			if (literal.kind === "FloatValue" || literal.kind === "IntValue") return literal;
		}
	});
	GraphQLString = new GraphQLScalarType({
		name: "String",
		description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
		coerceOutputValue(outputValue) {
			const coercedValue = coerceOutputValueObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (typeof coercedValue === "boolean") return coercedValue ? "true" : "false";
			if (typeof coercedValue === "number") return coerceStringFromNumber(coercedValue);
			if (typeof coercedValue === "bigint") return String(coercedValue);
			throw new GraphQLError(`String cannot represent value: ${inspect(outputValue)}`);
		},
		coerceInputValue(inputValue) {
			if (typeof inputValue !== "string") throw new GraphQLError(`String cannot represent a non string value: ${inspect(inputValue)}`);
			return inputValue;
		},
		coerceInputLiteral(valueNode) {
			if (valueNode.kind !== "StringValue") throw new GraphQLError(`String cannot represent a non string value: ${printForError(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		},
		valueToLiteral(value) {
			const literal = defaultScalarValueToLiteral(value);
			if (literal.kind === "StringValue") return literal;
		}
	});
	GraphQLBoolean = new GraphQLScalarType({
		name: "Boolean",
		description: "The `Boolean` scalar type represents `true` or `false`.",
		coerceOutputValue(outputValue) {
			const coercedValue = coerceOutputValueObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue;
			if (typeof coercedValue === "number") return coerceBooleanFromNumber(coercedValue);
			if (typeof coercedValue === "bigint") return coercedValue !== 0n;
			throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(coercedValue)}`);
		},
		coerceInputValue(inputValue) {
			if (typeof inputValue !== "boolean") throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(inputValue)}`);
			return inputValue;
		},
		coerceInputLiteral(valueNode) {
			if (valueNode.kind !== "BooleanValue") throw new GraphQLError(`Boolean cannot represent a non boolean value: ${printForError(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		},
		valueToLiteral(value) {
			const literal = defaultScalarValueToLiteral(value);
			if (literal.kind === "BooleanValue") return literal;
		}
	});
	GraphQLID = new GraphQLScalarType({
		name: "ID",
		description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
		coerceOutputValue(outputValue) {
			const coercedValue = coerceOutputValueObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (typeof coercedValue === "number") return coerceIDFromNumber(coercedValue);
			if (typeof coercedValue === "bigint") return String(coercedValue);
			throw new GraphQLError(`ID cannot represent value: ${inspect(outputValue)}`);
		},
		coerceInputValue(inputValue) {
			if (typeof inputValue === "string") return inputValue;
			if (typeof inputValue === "number") return coerceIDFromNumber(inputValue);
			if (typeof inputValue === "bigint") return String(inputValue);
			throw new GraphQLError(`ID cannot represent value: ${inspect(inputValue)}`);
		},
		coerceInputLiteral(valueNode) {
			if (valueNode.kind !== "StringValue" && valueNode.kind !== "IntValue") throw new GraphQLError("ID cannot represent a non-string and non-integer value: " + printForError(valueNode), { nodes: valueNode });
			return valueNode.value;
		},
		valueToLiteral(value) {
			if (typeof value === "string") return /^-?(?:0|[1-9][0-9]*)$/.test(value) ? {
				kind: INT,
				value
			} : {
				kind: STRING,
				value,
				block: false
			};
			if (typeof value === "number") return {
				kind: INT,
				value: coerceIDFromNumber(value)
			};
			if (typeof value === "bigint") return {
				kind: INT,
				value: String(value)
			};
		}
	});
	specifiedScalarTypes = Object.freeze([
		GraphQLString,
		GraphQLInt,
		GraphQLFloat,
		GraphQLBoolean,
		GraphQLID
	]);
}));
// node_modules/graphql/type/directives.mjs
function isDirective(directive) {
	return instanceOf(directive, directiveSymbol, GraphQLDirective);
}
function assertDirective(directive) {
	if (!isDirective(directive)) throw new Error(`Expected ${inspect(directive)} to be a GraphQL directive.`);
	return directive;
}
function isSpecifiedDirective(directive) {
	return specifiedDirectives.some(({ name }) => name === directive.name);
}
var directiveSymbol, GraphQLDirective, GraphQLIncludeDirective, GraphQLSkipDirective, GraphQLDeferDirective, GraphQLStreamDirective, DEFAULT_DEPRECATION_REASON, GraphQLDeprecatedDirective, GraphQLSpecifiedByDirective, GraphQLOneOfDirective, GraphQLDisableErrorPropagationDirective, specifiedDirectives;
var init_directives = __esmMin((() => {
	init_devAssert();
	init_inspect();
	init_instanceOf();
	init_isObjectLike();
	init_keyValMap();
	init_toObjMap();
	init_directiveLocation();
	init_assertName();
	init_definition();
	init_scalars();
	directiveSymbol = Symbol("Directive");
	GraphQLDirective = class {
		constructor(config) {
			this.__kind = directiveSymbol;
			this.name = assertName(config.name);
			this.description = config.description;
			this.locations = config.locations;
			this.isRepeatable = config.isRepeatable ?? false;
			this.deprecationReason = config.deprecationReason;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			if (!Array.isArray(config.locations)) devAssert(false, `@${this.name} locations must be an Array.`);
			const args = config.args ?? {};
			if (!(isObjectLike(args) && !Array.isArray(args))) devAssert(false, `@${this.name} args must be an object with argument names as keys.`);
			this.args = Object.entries(args).map(([argName, argConfig]) => new GraphQLArgument(this, argName, argConfig));
		}
		get [Symbol.toStringTag]() {
			return "GraphQLDirective";
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				locations: this.locations,
				args: keyValMap(this.args, (arg) => arg.name, (arg) => arg.toConfig()),
				isRepeatable: this.isRepeatable,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return "@" + this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	GraphQLIncludeDirective = new GraphQLDirective({
		name: "include",
		description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
		locations: [
			DirectiveLocation.FIELD,
			DirectiveLocation.FRAGMENT_SPREAD,
			DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new GraphQLNonNull(GraphQLBoolean),
			description: "Included when true."
		} }
	});
	GraphQLSkipDirective = new GraphQLDirective({
		name: "skip",
		description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
		locations: [
			DirectiveLocation.FIELD,
			DirectiveLocation.FRAGMENT_SPREAD,
			DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new GraphQLNonNull(GraphQLBoolean),
			description: "Skipped when true."
		} }
	});
	GraphQLDeferDirective = new GraphQLDirective({
		name: "defer",
		description: "Directs the executor to defer this fragment when the `if` argument is true or undefined.",
		locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
		args: {
			if: {
				type: new GraphQLNonNull(GraphQLBoolean),
				description: "Deferred when true or undefined.",
				default: { value: true }
			},
			label: {
				type: GraphQLString,
				description: "Unique name"
			}
		}
	});
	GraphQLStreamDirective = new GraphQLDirective({
		name: "stream",
		description: "Directs the executor to stream plural fields when the `if` argument is true or undefined.",
		locations: [DirectiveLocation.FIELD],
		args: {
			initialCount: {
				default: { value: 0 },
				type: new GraphQLNonNull(GraphQLInt),
				description: "Number of items to return immediately"
			},
			if: {
				type: new GraphQLNonNull(GraphQLBoolean),
				description: "Stream when true or undefined.",
				default: { value: true }
			},
			label: {
				type: GraphQLString,
				description: "Unique name"
			}
		}
	});
	DEFAULT_DEPRECATION_REASON = "No longer supported";
	GraphQLDeprecatedDirective = new GraphQLDirective({
		name: "deprecated",
		description: "Marks an element of a GraphQL schema as no longer supported.",
		locations: [
			DirectiveLocation.FIELD_DEFINITION,
			DirectiveLocation.ARGUMENT_DEFINITION,
			DirectiveLocation.INPUT_FIELD_DEFINITION,
			DirectiveLocation.ENUM_VALUE,
			DirectiveLocation.DIRECTIVE_DEFINITION
		],
		args: { reason: {
			type: new GraphQLNonNull(GraphQLString),
			description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
			default: { value: DEFAULT_DEPRECATION_REASON }
		} }
	});
	GraphQLSpecifiedByDirective = new GraphQLDirective({
		name: "specifiedBy",
		description: "Exposes a URL that specifies the behavior of this scalar.",
		locations: [DirectiveLocation.SCALAR],
		args: { url: {
			type: new GraphQLNonNull(GraphQLString),
			description: "The URL that specifies the behavior of this scalar."
		} }
	});
	GraphQLOneOfDirective = new GraphQLDirective({
		name: "oneOf",
		description: "Indicates exactly one field must be supplied and this field must not be `null`.",
		locations: [DirectiveLocation.INPUT_OBJECT],
		args: {}
	});
	GraphQLDisableErrorPropagationDirective = new GraphQLDirective({
		name: "experimental_disableErrorPropagation",
		description: "Disables error propagation.",
		locations: [
			DirectiveLocation.QUERY,
			DirectiveLocation.MUTATION,
			DirectiveLocation.SUBSCRIPTION
		]
	});
	specifiedDirectives = Object.freeze([
		GraphQLIncludeDirective,
		GraphQLSkipDirective,
		GraphQLDeprecatedDirective,
		GraphQLSpecifiedByDirective,
		GraphQLOneOfDirective
	]);
}));
// node_modules/graphql/utilities/astFromValue.mjs
function astFromValue(value, type) {
	if (isNonNullType(type)) {
		const astValue = astFromValue(value, type.ofType);
		if (astValue?.kind === "NullValue") return null;
		return astValue;
	}
	if (value === null) return { kind: NULL };
	if (value === void 0) return null;
	if (isListType(type)) {
		const itemType = type.ofType;
		if (isIterableObject(value)) {
			const valuesNodes = [];
			for (const item of value) {
				const itemNode = astFromValue(item, itemType);
				if (itemNode != null) valuesNodes.push(itemNode);
			}
			return {
				kind: LIST,
				values: valuesNodes
			};
		}
		return astFromValue(value, itemType);
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(value)) return null;
		const fieldNodes = [];
		for (const field of Object.values(type.getFields())) {
			const fieldValue = astFromValue(value[field.name], field.type);
			if (fieldValue) fieldNodes.push({
				kind: OBJECT_FIELD,
				name: {
					kind: NAME,
					value: field.name
				},
				value: fieldValue
			});
		}
		return {
			kind: OBJECT,
			fields: fieldNodes
		};
	}
	if (isLeafType(type)) {
		const coerced = type.coerceOutputValue(value);
		if (coerced == null) return null;
		if (typeof coerced === "boolean") return {
			kind: BOOLEAN,
			value: coerced
		};
		if (typeof coerced === "number" && Number.isFinite(coerced)) {
			const stringNum = String(coerced);
			return integerStringRegExp.test(stringNum) ? {
				kind: INT,
				value: stringNum
			} : {
				kind: FLOAT,
				value: stringNum
			};
		}
		if (typeof coerced === "bigint") return {
			kind: INT,
			value: String(coerced)
		};
		if (typeof coerced === "string") {
			if (isEnumType(type)) return {
				kind: ENUM,
				value: coerced
			};
			if (type === GraphQLID && integerStringRegExp.test(coerced)) return {
				kind: INT,
				value: coerced
			};
			return {
				kind: STRING,
				value: coerced
			};
		}
		throw new TypeError(`Cannot convert value to AST: ${inspect(coerced)}.`);
	}
	invariant(false, "Unexpected input type: " + inspect(type));
}
var integerStringRegExp;
var init_astFromValue = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_isIterableObject();
	init_isObjectLike();
	init_kinds();
	init_definition();
	init_scalars();
	integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;
}));
// node_modules/graphql/utilities/getDefaultValueAST.mjs
function getDefaultValueAST(argOrInputField) {
	const type = argOrInputField.type;
	const defaultInput = argOrInputField.default;
	if (defaultInput) {
		const literal = defaultInput.literal ?? valueToLiteral(defaultInput.value, type);
		if (!(literal != null)) invariant(false, "Invalid default value");
		return literal;
	}
	const defaultValue = argOrInputField.defaultValue;
	if (defaultValue !== void 0) {
		const valueAST = astFromValue(defaultValue, type);
		if (!(valueAST != null)) invariant(false, "Invalid default value");
		return valueAST;
	}
}
var init_getDefaultValueAST = __esmMin((() => {
	init_invariant();
	init_astFromValue();
	init_valueToLiteral();
}));
// node_modules/graphql/type/introspection.mjs
function isIntrospectionType(type) {
	return introspectionTypes.some(({ name }) => type.name === name);
}
var __Schema, __Directive, __DirectiveLocation, __Type, __Field, __InputValue, __EnumValue, TypeKind, __TypeKind, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, introspectionTypes;
var init_introspection = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_directiveLocation();
	init_printer();
	init_getDefaultValueAST();
	init_definition();
	init_scalars();
	__Schema = new GraphQLObjectType({
		name: "__Schema",
		description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
		fields: () => ({
			description: {
				type: GraphQLString,
				resolve: (schema) => schema.description
			},
			types: {
				description: "A list of all types supported by this server.",
				type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__Type))),
				resolve(schema) {
					return Object.values(schema.getTypeMap());
				}
			},
			queryType: {
				description: "The type that query operations will be rooted at.",
				type: new GraphQLNonNull(__Type),
				resolve: (schema) => schema.getQueryType()
			},
			mutationType: {
				description: "If this server supports mutation, the type that mutation operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getMutationType()
			},
			subscriptionType: {
				description: "If this server support subscription, the type that subscription operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getSubscriptionType()
			},
			directives: {
				description: "A list of all directives supported by this server.",
				type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__Directive))),
				args: { includeDeprecated: {
					type: new GraphQLNonNull(GraphQLBoolean),
					default: { value: false }
				} },
				resolve: (schema, { includeDeprecated }) => includeDeprecated === true ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
			}
		})
	});
	__Directive = new GraphQLObjectType({
		name: "__Directive",
		description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
		fields: () => ({
			name: {
				type: new GraphQLNonNull(GraphQLString),
				resolve: (directive) => directive.name
			},
			description: {
				type: GraphQLString,
				resolve: (directive) => directive.description
			},
			isRepeatable: {
				type: new GraphQLNonNull(GraphQLBoolean),
				resolve: (directive) => directive.isRepeatable
			},
			locations: {
				type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__DirectiveLocation))),
				resolve: (directive) => directive.locations
			},
			args: {
				type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: new GraphQLNonNull(GraphQLBoolean),
					default: { value: false }
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated === true ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			isDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				resolve: (directive) => directive.deprecationReason != null
			},
			deprecationReason: {
				type: GraphQLString,
				resolve: (directive) => directive.deprecationReason
			}
		})
	});
	__DirectiveLocation = new GraphQLEnumType({
		name: "__DirectiveLocation",
		description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
		values: {
			QUERY: {
				value: DirectiveLocation.QUERY,
				description: "Location adjacent to a query operation."
			},
			MUTATION: {
				value: DirectiveLocation.MUTATION,
				description: "Location adjacent to a mutation operation."
			},
			SUBSCRIPTION: {
				value: DirectiveLocation.SUBSCRIPTION,
				description: "Location adjacent to a subscription operation."
			},
			FIELD: {
				value: DirectiveLocation.FIELD,
				description: "Location adjacent to a field."
			},
			FRAGMENT_DEFINITION: {
				value: DirectiveLocation.FRAGMENT_DEFINITION,
				description: "Location adjacent to a fragment definition."
			},
			FRAGMENT_SPREAD: {
				value: DirectiveLocation.FRAGMENT_SPREAD,
				description: "Location adjacent to a fragment spread."
			},
			INLINE_FRAGMENT: {
				value: DirectiveLocation.INLINE_FRAGMENT,
				description: "Location adjacent to an inline fragment."
			},
			VARIABLE_DEFINITION: {
				value: DirectiveLocation.VARIABLE_DEFINITION,
				description: "Location adjacent to an operation variable definition."
			},
			FRAGMENT_VARIABLE_DEFINITION: {
				value: DirectiveLocation.FRAGMENT_VARIABLE_DEFINITION,
				description: "Location adjacent to a fragment variable definition."
			},
			SCHEMA: {
				value: DirectiveLocation.SCHEMA,
				description: "Location adjacent to a schema definition."
			},
			SCALAR: {
				value: DirectiveLocation.SCALAR,
				description: "Location adjacent to a scalar definition."
			},
			OBJECT: {
				value: DirectiveLocation.OBJECT,
				description: "Location adjacent to an object type definition."
			},
			FIELD_DEFINITION: {
				value: DirectiveLocation.FIELD_DEFINITION,
				description: "Location adjacent to a field definition."
			},
			ARGUMENT_DEFINITION: {
				value: DirectiveLocation.ARGUMENT_DEFINITION,
				description: "Location adjacent to an argument definition."
			},
			INTERFACE: {
				value: DirectiveLocation.INTERFACE,
				description: "Location adjacent to an interface definition."
			},
			UNION: {
				value: DirectiveLocation.UNION,
				description: "Location adjacent to a union definition."
			},
			ENUM: {
				value: DirectiveLocation.ENUM,
				description: "Location adjacent to an enum definition."
			},
			ENUM_VALUE: {
				value: DirectiveLocation.ENUM_VALUE,
				description: "Location adjacent to an enum value definition."
			},
			INPUT_OBJECT: {
				value: DirectiveLocation.INPUT_OBJECT,
				description: "Location adjacent to an input object type definition."
			},
			INPUT_FIELD_DEFINITION: {
				value: DirectiveLocation.INPUT_FIELD_DEFINITION,
				description: "Location adjacent to an input object field definition."
			},
			DIRECTIVE_DEFINITION: {
				value: DirectiveLocation.DIRECTIVE_DEFINITION,
				description: "Location adjacent to a directive definition."
			}
		}
	});
	__Type = new GraphQLObjectType({
		name: "__Type",
		description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
		fields: () => ({
			kind: {
				type: new GraphQLNonNull(__TypeKind),
				resolve(type) {
					if (isScalarType(type)) return TypeKind.SCALAR;
					if (isObjectType(type)) return TypeKind.OBJECT;
					if (isInterfaceType(type)) return TypeKind.INTERFACE;
					if (isUnionType(type)) return TypeKind.UNION;
					if (isEnumType(type)) return TypeKind.ENUM;
					if (isInputObjectType(type)) return TypeKind.INPUT_OBJECT;
					if (isListType(type)) return TypeKind.LIST;
					if (isNonNullType(type)) return TypeKind.NON_NULL;
					invariant(false, `Unexpected type: "${inspect(type)}".`);
				}
			},
			name: {
				type: GraphQLString,
				resolve: (type) => "name" in type ? type.name : void 0
			},
			description: {
				type: GraphQLString,
				resolve: (type) => "description" in type ? type.description : void 0
			},
			specifiedByURL: {
				type: GraphQLString,
				resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
			},
			fields: {
				type: new GraphQLList(new GraphQLNonNull(__Field)),
				args: { includeDeprecated: {
					type: new GraphQLNonNull(GraphQLBoolean),
					default: { value: false }
				} },
				resolve(type, { includeDeprecated }) {
					if (isObjectType(type) || isInterfaceType(type)) {
						const fields = Object.values(type.getFields());
						return includeDeprecated === true ? fields : fields.filter((field) => field.deprecationReason == null);
					}
				}
			},
			interfaces: {
				type: new GraphQLList(new GraphQLNonNull(__Type)),
				resolve(type) {
					if (isObjectType(type) || isInterfaceType(type)) return type.getInterfaces();
				}
			},
			possibleTypes: {
				type: new GraphQLList(new GraphQLNonNull(__Type)),
				resolve(type, _args, _context, { schema }) {
					if (isAbstractType(type)) return schema.getPossibleTypes(type);
				}
			},
			enumValues: {
				type: new GraphQLList(new GraphQLNonNull(__EnumValue)),
				args: { includeDeprecated: {
					type: new GraphQLNonNull(GraphQLBoolean),
					default: { value: false }
				} },
				resolve(type, { includeDeprecated }) {
					if (isEnumType(type)) {
						const values = type.getValues();
						return includeDeprecated === true ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			inputFields: {
				type: new GraphQLList(new GraphQLNonNull(__InputValue)),
				args: { includeDeprecated: {
					type: new GraphQLNonNull(GraphQLBoolean),
					default: { value: false }
				} },
				resolve(type, { includeDeprecated }) {
					if (isInputObjectType(type)) {
						const values = Object.values(type.getFields());
						return includeDeprecated === true ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			ofType: {
				type: __Type,
				resolve: (type) => "ofType" in type ? type.ofType : void 0
			},
			isOneOf: {
				type: GraphQLBoolean,
				resolve: (type) => {
					if (isInputObjectType(type)) return type.isOneOf;
				}
			}
		})
	});
	__Field = new GraphQLObjectType({
		name: "__Field",
		description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
		fields: () => ({
			name: {
				type: new GraphQLNonNull(GraphQLString),
				resolve: (field) => field.name
			},
			description: {
				type: GraphQLString,
				resolve: (field) => field.description
			},
			args: {
				type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: new GraphQLNonNull(GraphQLBoolean),
					default: { value: false }
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated === true ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			type: {
				type: new GraphQLNonNull(__Type),
				resolve: (field) => field.type
			},
			isDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: GraphQLString,
				resolve: (field) => field.deprecationReason
			}
		})
	});
	__InputValue = new GraphQLObjectType({
		name: "__InputValue",
		description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
		fields: () => ({
			name: {
				type: new GraphQLNonNull(GraphQLString),
				resolve: (inputValue) => inputValue.name
			},
			description: {
				type: GraphQLString,
				resolve: (inputValue) => inputValue.description
			},
			type: {
				type: new GraphQLNonNull(__Type),
				resolve: (inputValue) => inputValue.type
			},
			defaultValue: {
				type: GraphQLString,
				description: "A GraphQL-formatted string representing the default value for this input value.",
				resolve(inputValue) {
					const ast = getDefaultValueAST(inputValue);
					if (ast) return print(ast);
					return null;
				}
			},
			isDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: GraphQLString,
				resolve: (obj) => obj.deprecationReason
			}
		})
	});
	__EnumValue = new GraphQLObjectType({
		name: "__EnumValue",
		description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
		fields: () => ({
			name: {
				type: new GraphQLNonNull(GraphQLString),
				resolve: (enumValue) => enumValue.name
			},
			description: {
				type: GraphQLString,
				resolve: (enumValue) => enumValue.description
			},
			isDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				resolve: (enumValue) => enumValue.deprecationReason != null
			},
			deprecationReason: {
				type: GraphQLString,
				resolve: (enumValue) => enumValue.deprecationReason
			}
		})
	});
	TypeKind = {
		SCALAR: "SCALAR",
		OBJECT: "OBJECT",
		INTERFACE: "INTERFACE",
		UNION: "UNION",
		ENUM: "ENUM",
		INPUT_OBJECT: "INPUT_OBJECT",
		LIST: "LIST",
		NON_NULL: "NON_NULL"
	};
	__TypeKind = new GraphQLEnumType({
		name: "__TypeKind",
		description: "An enum describing what kind of type a given `__Type` is.",
		values: {
			SCALAR: {
				value: TypeKind.SCALAR,
				description: "Indicates this type is a scalar."
			},
			OBJECT: {
				value: TypeKind.OBJECT,
				description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
			},
			INTERFACE: {
				value: TypeKind.INTERFACE,
				description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
			},
			UNION: {
				value: TypeKind.UNION,
				description: "Indicates this type is a union. `possibleTypes` is a valid field."
			},
			ENUM: {
				value: TypeKind.ENUM,
				description: "Indicates this type is an enum. `enumValues` is a valid field."
			},
			INPUT_OBJECT: {
				value: TypeKind.INPUT_OBJECT,
				description: "Indicates this type is an input object. `inputFields` is a valid field."
			},
			LIST: {
				value: TypeKind.LIST,
				description: "Indicates this type is a list. `ofType` is a valid field."
			},
			NON_NULL: {
				value: TypeKind.NON_NULL,
				description: "Indicates this type is a non-null. `ofType` is a valid field."
			}
		}
	});
	SchemaMetaFieldDef = new GraphQLField(void 0, "__schema", {
		type: new GraphQLNonNull(__Schema),
		description: "Access the current type schema of this server.",
		resolve: (_source, _args, _context, { schema }) => schema
	});
	TypeMetaFieldDef = new GraphQLField(void 0, "__type", {
		type: __Type,
		description: "Request the type information of a single type.",
		args: { name: { type: new GraphQLNonNull(GraphQLString) } },
		resolve: (_source, { name }, _context, { schema }) => schema.getType(name)
	});
	TypeNameMetaFieldDef = new GraphQLField(void 0, "__typename", {
		type: new GraphQLNonNull(GraphQLString),
		description: "The name of the current Object type at runtime.",
		resolve: (_source, _args, _context, { parentType }) => parentType.name
	});
	introspectionTypes = Object.freeze([
		__Schema,
		__Directive,
		__DirectiveLocation,
		__Type,
		__Field,
		__InputValue,
		__EnumValue,
		__TypeKind
	]);
}));
// node_modules/graphql/type/schema.mjs
function isSchema(schema) {
	return instanceOf(schema, schemaSymbol, GraphQLSchema);
}
function assertSchema(schema) {
	if (!isSchema(schema)) throw new Error(`Expected ${inspect(schema)} to be a GraphQL schema.`);
	return schema;
}
function collectReferencedTypes(type, typeSet) {
	const namedType = getNamedType(type);
	if (!typeSet.has(namedType)) {
		typeSet.add(namedType);
		if (isUnionType(namedType)) for (const memberType of namedType.getTypes()) collectReferencedTypes(memberType, typeSet);
		else if (isObjectType(namedType) || isInterfaceType(namedType)) {
			for (const interfaceType of namedType.getInterfaces()) collectReferencedTypes(interfaceType, typeSet);
			for (const field of Object.values(namedType.getFields())) {
				collectReferencedTypes(field.type, typeSet);
				for (const arg of field.args) collectReferencedTypes(arg.type, typeSet);
			}
		} else if (isInputObjectType(namedType)) for (const field of Object.values(namedType.getFields())) collectReferencedTypes(field.type, typeSet);
	}
	return typeSet;
}
var schemaSymbol, GraphQLSchema;
var init_schema = __esmMin((() => {
	init_inspect();
	init_instanceOf();
	init_toObjMap();
	init_ast();
	init_definition();
	init_directives();
	init_introspection();
	schemaSymbol = Symbol("Schema");
	GraphQLSchema = class {
		constructor(config) {
			this.__kind = schemaSymbol;
			this.assumeValid = config.assumeValid ?? false;
			this.__validationErrors = config.assumeValid === true ? [] : void 0;
			this.description = config.description;
			this.extensions = toObjMapWithSymbols(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = config.extensionASTNodes ?? [];
			this._queryType = config.query;
			this._mutationType = config.mutation;
			this._subscriptionType = config.subscription;
			this._directives = config.directives ?? specifiedDirectives;
			const allReferencedTypes = new Set(config.types);
			if (config.types != null) for (const type of config.types) {
				allReferencedTypes.delete(type);
				collectReferencedTypes(type, allReferencedTypes);
			}
			if (this._queryType != null) collectReferencedTypes(this._queryType, allReferencedTypes);
			if (this._mutationType != null) collectReferencedTypes(this._mutationType, allReferencedTypes);
			if (this._subscriptionType != null) collectReferencedTypes(this._subscriptionType, allReferencedTypes);
			for (const directive of this._directives) if (isDirective(directive)) for (const arg of directive.args) collectReferencedTypes(arg.type, allReferencedTypes);
			collectReferencedTypes(__Schema, allReferencedTypes);
			this._typeMap = Object.create(null);
			this._subTypeMap = /* @__PURE__ */ new Map();
			this._implementationsMap = Object.create(null);
			for (const namedType of allReferencedTypes) {
				if (namedType == null) continue;
				const typeName = namedType.name;
				if (this._typeMap[typeName] !== void 0) throw new Error(`Schema must contain uniquely named types but contains multiple types named "${typeName}".`);
				this._typeMap[typeName] = namedType;
				if (isInterfaceType(namedType)) {
					for (const iface of namedType.getInterfaces()) if (isInterfaceType(iface)) {
						let implementations = this._implementationsMap[iface.name];
						implementations ??= this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.interfaces.push(namedType);
					}
				} else if (isObjectType(namedType)) {
					for (const iface of namedType.getInterfaces()) if (isInterfaceType(iface)) {
						let implementations = this._implementationsMap[iface.name];
						implementations ??= this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.objects.push(namedType);
					}
				}
			}
		}
		get [Symbol.toStringTag]() {
			return "GraphQLSchema";
		}
		getQueryType() {
			return this._queryType;
		}
		getMutationType() {
			return this._mutationType;
		}
		getSubscriptionType() {
			return this._subscriptionType;
		}
		getRootType(operation) {
			switch (operation) {
				case OperationTypeNode.QUERY: return this.getQueryType();
				case OperationTypeNode.MUTATION: return this.getMutationType();
				case OperationTypeNode.SUBSCRIPTION: return this.getSubscriptionType();
			}
		}
		getTypeMap() {
			return this._typeMap;
		}
		getType(name) {
			return this.getTypeMap()[name];
		}
		getPossibleTypes(abstractType) {
			return isUnionType(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
		}
		getImplementations(interfaceType) {
			return this._implementationsMap[interfaceType.name] ?? {
				objects: [],
				interfaces: []
			};
		}
		isSubType(abstractType, maybeSubType) {
			let set = this._subTypeMap.get(abstractType);
			if (set === void 0) {
				if (isUnionType(abstractType)) set = new Set(abstractType.getTypes());
				else {
					const implementations = this.getImplementations(abstractType);
					set = /* @__PURE__ */ new Set([...implementations.objects, ...implementations.interfaces]);
				}
				this._subTypeMap.set(abstractType, set);
			}
			return set.has(maybeSubType);
		}
		getDirectives() {
			return this._directives;
		}
		getDirective(name) {
			return this.getDirectives().find((directive) => directive.name === name);
		}
		getField(parentType, fieldName) {
			switch (fieldName) {
				case SchemaMetaFieldDef.name: return this.getQueryType() === parentType ? SchemaMetaFieldDef : void 0;
				case TypeMetaFieldDef.name: return this.getQueryType() === parentType ? TypeMetaFieldDef : void 0;
				case TypeNameMetaFieldDef.name: return TypeNameMetaFieldDef;
			}
			if ("getFields" in parentType) return parentType.getFields()[fieldName];
		}
		toConfig() {
			return {
				description: this.description,
				query: this.getQueryType(),
				mutation: this.getMutationType(),
				subscription: this.getSubscriptionType(),
				types: Object.values(this.getTypeMap()),
				directives: this.getDirectives(),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				assumeValid: this.assumeValid
			};
		}
	};
}));
// node_modules/graphql/type/validate.mjs
function validateSchema(schema) {
	assertSchema(schema);
	if (schema.__validationErrors) return schema.__validationErrors;
	const context = new SchemaValidationContext(schema);
	validateRootTypes(context);
	validateDirectives(context);
	validateTypes(context);
	const errors = context.getErrors();
	schema.__validationErrors = errors;
	return errors;
}
function assertValidSchema(schema) {
	const errors = validateSchema(schema);
	if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
}
function validateRootTypes(context) {
	const schema = context.schema;
	if (schema.getQueryType() == null) context.reportError("Query root type must be provided.", schema.astNode);
	const rootTypesMap = new AccumulatorMap();
	for (const operationType of Object.values(OperationTypeNode)) {
		const rootType = schema.getRootType(operationType);
		if (rootType != null) {
			if (!isObjectType(rootType)) {
				const operationTypeStr = capitalize(operationType);
				const rootTypeStr = inspect(rootType);
				context.reportError(operationType === OperationTypeNode.QUERY ? `${operationTypeStr} root type must be Object type, it cannot be ${rootTypeStr}.` : `${operationTypeStr} root type must be Object type if provided, it cannot be ${rootTypeStr}.`, getOperationTypeNode(schema, operationType) ?? rootType.astNode);
			} else rootTypesMap.add(rootType, operationType);
		}
	}
	for (const [rootType, operationTypes] of rootTypesMap) if (operationTypes.length > 1) {
		const operationList = andList(operationTypes);
		context.reportError(`All root types must be different, "${rootType}" type is used as ${operationList} root types.`, operationTypes.map((operationType) => getOperationTypeNode(schema, operationType)));
	}
}
function getOperationTypeNode(schema, operation) {
	return [schema.astNode, ...schema.extensionASTNodes].flatMap((schemaNode) => schemaNode?.operationTypes ?? []).find((operationNode) => operationNode.operation === operation)?.type;
}
function validateDirectives(context) {
	for (const directive of context.schema.getDirectives()) {
		if (!isDirective(directive)) {
			context.reportError(`Expected directive but got: ${inspect(directive)}.`, directive?.astNode);
			continue;
		}
		validateName(context, directive);
		if (directive.locations.length === 0) context.reportError(`Directive ${directive} must include 1 or more locations.`, directive.astNode);
		for (const arg of directive.args) {
			validateName(context, arg);
			if (!isInputType(arg.type)) context.reportError(`The type of ${arg} must be Input Type but got: ${inspect(arg.type)}.`, arg.astNode);
			if (isRequiredArgument(arg) && arg.deprecationReason != null) context.reportError(`Required argument ${arg} cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
			validateDefaultValue(context, arg);
		}
	}
}
function validateDefaultValue(context, inputValue) {
	const defaultInput = inputValue.default;
	if (!defaultInput) return;
	const errors = [];
	validateDefaultInput(defaultInput, inputValue.type, (error, path) => {
		errors.push([error, path]);
	});
	if (errors.length === 0) return;
	if (!defaultInput.literal) try {
		const uncoercedValue = uncoerceDefaultValue(defaultInput.value, inputValue.type);
		const uncoercedErrors = [];
		validateInputValue(uncoercedValue, inputValue.type, (error, path) => {
			uncoercedErrors.push([error, path]);
		});
		if (uncoercedErrors.length === 0) {
			context.reportError(`${inputValue} has invalid default value: ${inspect(defaultInput.value)}. Did you mean: ${inspect(uncoercedValue)}?`, inputValue.astNode?.defaultValue);
			return;
		}
	} catch (_error) {}
	for (const [error, path] of errors) context.reportError(`${inputValue} has invalid default value${printPathArray(path)}: ${error.message}`, error.nodes ?? inputValue.astNode?.defaultValue);
}
function validateDefaultInput(defaultInput, inputType, onError, hideSuggestions) {
	if (defaultInput.literal) {
		validateInputLiteral(defaultInput.literal, inputType, onError, void 0, void 0, hideSuggestions);
		return;
	}
	validateInputValue(defaultInput.value, inputType, onError, hideSuggestions);
}
function uncoerceDefaultValue(value, type) {
	if (isNonNullType(type)) return uncoerceDefaultValue(value, type.ofType);
	if (value === null) return null;
	if (isListType(type)) {
		if (isIterableObject(value)) return Array.from(value, (itemValue) => uncoerceDefaultValue(itemValue, type.ofType));
		return [uncoerceDefaultValue(value, type.ofType)];
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(value)) invariant(false);
		const fieldDefs = type.getFields();
		return mapValue(value, (fieldValue, fieldName) => {
			if (!(fieldName in fieldDefs)) invariant(false);
			return uncoerceDefaultValue(fieldValue, fieldDefs[fieldName].type);
		});
	}
	assertLeafType(type);
	return type.coerceOutputValue(value);
}
function validateName(context, node) {
	if (node.name.startsWith("__")) context.reportError(`Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`, node.astNode);
}
function validateTypes(context) {
	const validateInputObjectDefaultValueCircularRefs = createInputObjectDefaultValueCircularRefsValidator(context);
	const typeMap = context.schema.getTypeMap();
	const finiteValueStates = /* @__PURE__ */ new Map();
	for (const type of Object.values(typeMap)) {
		if (!isNamedType(type)) {
			context.reportError(`Expected GraphQL named type but got: ${inspect(type)}.`, type.astNode);
			continue;
		}
		if (!isIntrospectionType(type)) validateName(context, type);
		if (isObjectType(type)) {
			validateFields(context, type);
			validateInterfaces(context, type);
		} else if (isInterfaceType(type)) {
			validateFields(context, type);
			validateInterfaces(context, type);
		} else if (isUnionType(type)) validateUnionMembers(context, type);
		else if (isEnumType(type)) validateEnumValues(context, type);
		else if (isInputObjectType(type)) {
			validateInputFields(context, type);
			initializeInputObjectFiniteValueState(type);
			validateInputObjectDefaultValueCircularRefs(type);
		}
	}
	detectInputObjectNonFiniteValues(context, finiteValueStates);
	function initializeInputObjectFiniteValueState(inputObj) {
		finiteValueStates.set(inputObj, {
			inputObj,
			targets: [],
			dependents: [],
			unresolvedTargetCount: 0,
			hasFiniteValue: false
		});
	}
}
function validateFields(context, type) {
	const fields = Object.values(type.getFields());
	if (fields.length === 0) context.reportError(`Type ${type} must define one or more fields.`, [type.astNode, ...type.extensionASTNodes]);
	for (const field of fields) {
		validateName(context, field);
		if (!isOutputType(field.type)) context.reportError(`The type of ${field} must be Output Type but got: ${inspect(field.type)}.`, field.astNode?.type);
		for (const arg of field.args) {
			validateName(context, arg);
			if (!isInputType(arg.type)) context.reportError(`The type of ${arg} must be Input Type but got: ${inspect(arg.type)}.`, arg.astNode?.type);
			if (isRequiredArgument(arg) && arg.deprecationReason != null) context.reportError(`Required argument ${arg} cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
			validateDefaultValue(context, arg);
		}
	}
}
function validateInterfaces(context, type) {
	const ifaceTypeNames = /* @__PURE__ */ new Set();
	for (const iface of type.getInterfaces()) {
		if (!isInterfaceType(iface)) {
			context.reportError(`Type ${type} must only implement Interface types, it cannot implement ${inspect(iface)}.`, getAllImplementsInterfaceNodes(type, iface));
			continue;
		}
		if (type === iface) {
			context.reportError(`Type ${type} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(type, iface));
			continue;
		}
		if (ifaceTypeNames.has(iface.name)) {
			context.reportError(`Type ${type} can only implement ${iface} once.`, getAllImplementsInterfaceNodes(type, iface));
			continue;
		}
		ifaceTypeNames.add(iface.name);
		validateTypeImplementsAncestors(context, type, iface);
		validateTypeImplementsInterface(context, type, iface);
	}
}
function validateTypeImplementsInterface(context, type, iface) {
	const typeFieldMap = type.getFields();
	for (const ifaceField of Object.values(iface.getFields())) {
		const typeField = typeFieldMap[ifaceField.name];
		if (typeField == null) {
			context.reportError(`Interface field ${ifaceField} expected but ${type} does not provide it.`, [
				ifaceField.astNode,
				type.astNode,
				...type.extensionASTNodes
			]);
			continue;
		}
		if (!isTypeSubTypeOf(context.schema, typeField.type, ifaceField.type)) context.reportError(`Interface field ${ifaceField} expects type ${ifaceField.type} but ${typeField} is type ${typeField.type}.`, [ifaceField.astNode?.type, typeField.astNode?.type]);
		for (const ifaceArg of ifaceField.args) {
			const typeArg = typeField.args.find((arg) => arg.name === ifaceArg.name);
			if (!typeArg) {
				context.reportError(`Interface field argument ${ifaceArg} expected but ${typeField} does not provide it.`, [ifaceArg.astNode, typeField.astNode]);
				continue;
			}
			if (!isEqualType(ifaceArg.type, typeArg.type)) context.reportError(`Interface field argument ${ifaceArg} expects type ${ifaceArg.type} but ${typeArg} is type ${typeArg.type}.`, [ifaceArg.astNode?.type, typeArg.astNode?.type]);
		}
		for (const typeArg of typeField.args) if (isRequiredArgument(typeArg)) {
			if (!ifaceField.args.find((arg) => arg.name === typeArg.name)) context.reportError(`Argument "${typeArg}" must not be required type "${typeArg.type}" if not provided by the Interface field "${ifaceField}".`, [typeArg.astNode, ifaceField.astNode]);
		}
		if (typeField.deprecationReason != null && ifaceField.deprecationReason == null) context.reportError(`Interface field ${iface.name}.${ifaceField.name} is not deprecated, so implementation field ${type.name}.${typeField.name} must not be deprecated.`, [getDeprecatedDirectiveNode(typeField.astNode), typeField.astNode?.type]);
	}
}
function validateTypeImplementsAncestors(context, type, iface) {
	const ifaceInterfaces = type.getInterfaces();
	for (const transitive of iface.getInterfaces()) if (!ifaceInterfaces.includes(transitive)) context.reportError(transitive === type ? `Type ${type} cannot implement ${iface} because it would create a circular reference.` : `Type ${type} must implement ${transitive} because it is implemented by ${iface}.`, [...getAllImplementsInterfaceNodes(iface, transitive), ...getAllImplementsInterfaceNodes(type, iface)]);
}
function validateUnionMembers(context, union) {
	const memberTypes = union.getTypes();
	if (memberTypes.length === 0) context.reportError(`Union type ${union} must define one or more member types.`, [union.astNode, ...union.extensionASTNodes]);
	const includedTypeNames = /* @__PURE__ */ new Set();
	for (const memberType of memberTypes) {
		if (includedTypeNames.has(memberType.name)) {
			context.reportError(`Union type ${union} can only include type ${memberType} once.`, getUnionMemberTypeNodes(union, memberType.name));
			continue;
		}
		includedTypeNames.add(memberType.name);
		if (!isObjectType(memberType)) context.reportError(`Union type ${union} can only include Object types, it cannot include ${inspect(memberType)}.`, getUnionMemberTypeNodes(union, String(memberType)));
	}
}
function validateEnumValues(context, enumType) {
	const enumValues = enumType.getValues();
	if (enumValues.length === 0) context.reportError(`Enum type ${enumType} must define one or more values.`, [enumType.astNode, ...enumType.extensionASTNodes]);
	for (const enumValue of enumValues) validateName(context, enumValue);
}
function validateInputFields(context, inputObj) {
	const fields = Object.values(inputObj.getFields());
	if (fields.length === 0) context.reportError(`Input Object type ${inputObj} must define one or more fields.`, [inputObj.astNode, ...inputObj.extensionASTNodes]);
	for (const field of fields) {
		validateName(context, field);
		if (!isInputType(field.type)) context.reportError(`The type of ${field} must be Input Type but got: ${inspect(field.type)}.`, field.astNode?.type);
		if (isRequiredInputField(field) && field.deprecationReason != null) context.reportError(`Required input field ${field} cannot be deprecated.`, [getDeprecatedDirectiveNode(field.astNode), field.astNode?.type]);
		validateDefaultValue(context, field);
		if (inputObj.isOneOf) validateOneOfInputObjectField(inputObj, field, context);
	}
}
function validateOneOfInputObjectField(type, field, context) {
	if (isNonNullType(field.type)) context.reportError(`OneOf input field ${type}.${field.name} must be nullable.`, field.astNode?.type);
	if (field.default !== void 0 || field.defaultValue !== void 0) context.reportError(`OneOf input field ${type}.${field.name} cannot have a default value.`, field.astNode);
}
function detectInputObjectNonFiniteValues(context, finiteValueStates) {
	const inputObjectsWithFiniteValues = [];
	for (const state of finiteValueStates.values()) {
		const inputObj = state.inputObj;
		const fields = Object.values(inputObj.getFields());
		for (const field of fields) {
			const target = getFiniteValueTarget(inputObj, field.type);
			if (target === void 0) continue;
			state.targets.push({
				field,
				target
			});
			const targetState = finiteValueStates.get(target);
			if (targetState !== void 0) targetState.dependents.push(state);
		}
		if (inputObj.isOneOf) {
			if (fields.length === 0 || state.targets.length < fields.length) markInputObjectHasFiniteValue(state);
		} else {
			state.unresolvedTargetCount = state.targets.length;
			if (state.targets.length === 0) markInputObjectHasFiniteValue(state);
		}
	}
	let nextFiniteValueState;
	while ((nextFiniteValueState = inputObjectsWithFiniteValues.pop()) !== void 0) for (const dependentState of nextFiniteValueState.dependents) {
		if (dependentState.hasFiniteValue) continue;
		if (dependentState.inputObj.isOneOf) {
			markInputObjectHasFiniteValue(dependentState);
			continue;
		}
		--dependentState.unresolvedTargetCount;
		if (dependentState.unresolvedTargetCount === 0) markInputObjectHasFiniteValue(dependentState);
	}
	const visitedTypes = /* @__PURE__ */ new Set();
	const fieldPath = [];
	const fieldPathIndexByType = /* @__PURE__ */ new Map();
	for (const state of finiteValueStates.values()) if (!state.hasFiniteValue) reportCycleRecursive(state);
	function markInputObjectHasFiniteValue(finiteValueState) {
		if (!finiteValueState.hasFiniteValue) {
			finiteValueState.hasFiniteValue = true;
			inputObjectsWithFiniteValues.push(finiteValueState);
		}
	}
	function reportCycleRecursive(state) {
		const inputObj = state.inputObj;
		if (visitedTypes.has(inputObj)) return;
		visitedTypes.add(inputObj);
		fieldPathIndexByType.set(inputObj, fieldPath.length);
		for (const { field, target } of state.targets) {
			const targetState = finiteValueStates.get(target);
			if (targetState?.hasFiniteValue !== false) continue;
			const cycleIndex = fieldPathIndexByType.get(target);
			fieldPath.push({
				fieldStr: `${inputObj}.${field.name}`,
				astNode: field.astNode
			});
			if (cycleIndex === void 0) reportCycleRecursive(targetState);
			else {
				const cyclePath = fieldPath.slice(cycleIndex);
				const pathStr = cyclePath.map((p) => p.fieldStr).join(", ");
				context.reportError(`Input Object ${target} cannot be provided a finite value because it references itself through fields: ${pathStr}.`, cyclePath.map((p) => p.astNode));
			}
			fieldPath.pop();
		}
		fieldPathIndexByType.delete(inputObj);
	}
}
function getFiniteValueTarget(inputObj, fieldType) {
	if (inputObj.isOneOf) {
		if (isInputObjectType(fieldType)) return fieldType;
		return;
	}
	if (isNonNullType(fieldType) && isInputObjectType(fieldType.ofType)) return fieldType.ofType;
}
function createInputObjectDefaultValueCircularRefsValidator(context) {
	const visitedFields = Object.create(null);
	const fieldPath = [];
	const fieldPathIndex = Object.create(null);
	return function validateInputObjectDefaultValueCircularRefs(inputObj) {
		return detectValueDefaultValueCycle(inputObj, Object.create(null));
	};
	function detectValueDefaultValueCycle(inputObj, defaultValue) {
		if (isIterableObject(defaultValue)) {
			for (const itemValue of defaultValue) detectValueDefaultValueCycle(inputObj, itemValue);
			return;
		} else if (!isObjectLike(defaultValue)) return;
		for (const field of Object.values(inputObj.getFields())) {
			const namedFieldType = getNamedType(field.type);
			if (!isInputObjectType(namedFieldType)) continue;
			if (Object.hasOwn(defaultValue, field.name)) detectValueDefaultValueCycle(namedFieldType, defaultValue[field.name]);
			else detectFieldDefaultValueCycle(field, namedFieldType, `${inputObj}.${field.name}`);
		}
	}
	function detectLiteralDefaultValueCycle(inputObj, defaultValue) {
		if (defaultValue.kind === "ListValue") {
			for (const itemLiteral of defaultValue.values) detectLiteralDefaultValueCycle(inputObj, itemLiteral);
			return;
		} else if (defaultValue.kind !== "ObjectValue") return;
		const fieldNodes = keyMap(defaultValue.fields, (field) => field.name.value);
		for (const field of Object.values(inputObj.getFields())) {
			const namedFieldType = getNamedType(field.type);
			if (!isInputObjectType(namedFieldType)) continue;
			if (Object.hasOwn(fieldNodes, field.name)) detectLiteralDefaultValueCycle(namedFieldType, fieldNodes[field.name].value);
			else detectFieldDefaultValueCycle(field, namedFieldType, `${inputObj}.${field.name}`);
		}
	}
	function detectFieldDefaultValueCycle(field, fieldType, fieldStr) {
		const defaultInput = field.default;
		if (defaultInput === void 0) return;
		const cycleIndex = fieldPathIndex[fieldStr];
		if (cycleIndex !== void 0) {
			context.reportError(`Invalid circular reference. The default value of Input Object field ${fieldStr} references itself${cycleIndex < fieldPath.length ? ` via the default values of: ${fieldPath.slice(cycleIndex).map(([stringForMessage]) => stringForMessage).join(", ")}` : ""}.`, fieldPath.slice(cycleIndex - 1).map(([, node]) => node));
			return;
		}
		if (visitedFields[fieldStr] === void 0) {
			visitedFields[fieldStr] = true;
			fieldPathIndex[fieldStr] = fieldPath.push([fieldStr, field.astNode?.defaultValue]);
			if (defaultInput.literal) detectLiteralDefaultValueCycle(fieldType, defaultInput.literal);
			else detectValueDefaultValueCycle(fieldType, defaultInput.value);
			fieldPath.pop();
			fieldPathIndex[fieldStr] = void 0;
		}
	}
}
function getAllImplementsInterfaceNodes(type, iface) {
	const { astNode, extensionASTNodes } = type;
	return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((typeNode) => typeNode.interfaces ?? []).filter((ifaceNode) => ifaceNode.name.value === iface.name);
}
function getUnionMemberTypeNodes(union, typeName) {
	const { astNode, extensionASTNodes } = union;
	return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((unionNode) => unionNode.types ?? []).filter((typeNode) => typeNode.name.value === typeName);
}
function getDeprecatedDirectiveNode(definitionNode) {
	return definitionNode?.directives?.find((node) => node.name.value === GraphQLDeprecatedDirective.name);
}
var SchemaValidationContext;
var init_validate$1 = __esmMin((() => {
	init_AccumulatorMap();
	init_capitalize();
	init_formatList();
	init_inspect();
	init_invariant();
	init_isIterableObject();
	init_isObjectLike();
	init_keyMap();
	init_mapValue();
	init_printPathArray();
	init_GraphQLError();
	init_ast();
	init_kinds();
	init_typeComparators();
	init_validateInputValue();
	init_definition();
	init_directives();
	init_introspection();
	init_schema();
	SchemaValidationContext = class {
		constructor(schema) {
			this._errors = [];
			this.schema = schema;
		}
		reportError(message, nodes) {
			const _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
			this._errors.push(new GraphQLError(message, { nodes: _nodes }));
		}
		getErrors() {
			return this._errors;
		}
	};
}));
// node_modules/graphql/error/syntaxError.mjs
function syntaxError(source, position, description) {
	return new GraphQLError(`Syntax Error: ${description}`, {
		source,
		positions: [position]
	});
}
var init_syntaxError = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/diagnostics.mjs
function resolveDiagnosticsChannel() {
	let dc;
	try {
		const processRef = globalThis.process;
		if (typeof processRef?.getBuiltinModule === "function") dc = processRef.getBuiltinModule("node:diagnostics_channel");
	} catch {}
	return dc;
}
function shouldTrace(channel) {
	if (channel == null) return false;
	const aggregate = channel.hasSubscribers;
	if (aggregate !== void 0) return aggregate;
	for (const key of SUB_CHANNEL_KEYS) if (channel[key].hasSubscribers) return true;
	return false;
}
function traceMixed(channel, contextInput, fn) {
	const context = contextInput;
	return channel.start.runStores(context, () => {
		let result;
		try {
			result = fn();
		} catch (err) {
			context.error = err;
			channel.error.publish(context);
			channel.end.publish(context);
			throw err;
		}
		if (!isPromiseLike(result)) {
			context.result = result;
			channel.end.publish(context);
			return result;
		}
		channel.end.publish(context);
		return result.then((value) => {
			context.result = value;
			channel.asyncStart.publish(context);
			channel.asyncEnd.publish(context);
			return value;
		}, (err) => {
			context.error = err;
			channel.error.publish(context);
			channel.asyncStart.publish(context);
			channel.asyncEnd.publish(context);
			throw err;
		});
	});
}
var dc, parseChannel, validateChannel, executeChannel, executeVariableCoercionChannel, executeRootSelectionSetChannel, subscribeChannel, resolveChannel, SUB_CHANNEL_KEYS;
var init_diagnostics = __esmMin((() => {
	init_isPromise();
	dc = resolveDiagnosticsChannel();
	parseChannel = dc?.tracingChannel("graphql:parse");
	validateChannel = dc?.tracingChannel("graphql:validate");
	executeChannel = dc?.tracingChannel("graphql:execute");
	executeVariableCoercionChannel = dc?.tracingChannel("graphql:execute:variableCoercion");
	executeRootSelectionSetChannel = dc?.tracingChannel("graphql:execute:rootSelectionSet");
	subscribeChannel = dc?.tracingChannel("graphql:subscribe");
	resolveChannel = dc?.tracingChannel("graphql:resolve");
	SUB_CHANNEL_KEYS = [
		"start",
		"end",
		"asyncStart",
		"asyncEnd",
		"error"
	];
}));
// node_modules/graphql/language/tokenKind.mjs
var TokenKind;
var init_tokenKind = __esmMin((() => {
	TokenKind = {
		SOF: "<SOF>",
		EOF: "<EOF>",
		BANG: "!",
		DOLLAR: "$",
		AMP: "&",
		PAREN_L: "(",
		PAREN_R: ")",
		DOT: ".",
		SPREAD: "...",
		COLON: ":",
		EQUALS: "=",
		AT: "@",
		BRACKET_L: "[",
		BRACKET_R: "]",
		BRACE_L: "{",
		PIPE: "|",
		BRACE_R: "}",
		NAME: "Name",
		INT: "Int",
		FLOAT: "Float",
		STRING: "String",
		BLOCK_STRING: "BlockString",
		COMMENT: "Comment"
	};
}));
// node_modules/graphql/language/lexer.mjs
function isPunctuatorTokenKind(kind) {
	return kind === TokenKind.BANG || kind === TokenKind.DOLLAR || kind === TokenKind.AMP || kind === TokenKind.PAREN_L || kind === TokenKind.PAREN_R || kind === TokenKind.DOT || kind === TokenKind.SPREAD || kind === TokenKind.COLON || kind === TokenKind.EQUALS || kind === TokenKind.AT || kind === TokenKind.BRACKET_L || kind === TokenKind.BRACKET_R || kind === TokenKind.BRACE_L || kind === TokenKind.PIPE || kind === TokenKind.BRACE_R;
}
function isUnicodeScalarValue(code) {
	return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
}
function isSupplementaryCodePoint(body, location) {
	return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
}
function isLeadingSurrogate(code) {
	return code >= 55296 && code <= 56319;
}
function isTrailingSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
function printCodePointAt(lexer, location) {
	const code = lexer.source.body.codePointAt(location);
	if (code === void 0) return TokenKind.EOF;
	else if (code >= 32 && code <= 126) {
		const char = String.fromCodePoint(code);
		return char === "\"" ? "'\"'" : `"${char}"`;
	}
	return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
}
function createToken(lexer, kind, start, end, value) {
	const line = lexer.line;
	const col = 1 + start - lexer.lineStart;
	return new Token(kind, start, end, line, col, value);
}
function readNextToken$1(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start;
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		switch (code) {
			case 65279:
			case 9:
			case 32:
			case 44:
				++position;
				continue;
			case 10:
				++position;
				++lexer.line;
				lexer.lineStart = position;
				continue;
			case 13:
				if (body.charCodeAt(position + 1) === 10) position += 2;
				else ++position;
				++lexer.line;
				lexer.lineStart = position;
				continue;
			case 35: return readComment(lexer, position);
			case 33: return createToken(lexer, TokenKind.BANG, position, position + 1);
			case 36: return createToken(lexer, TokenKind.DOLLAR, position, position + 1);
			case 38: return createToken(lexer, TokenKind.AMP, position, position + 1);
			case 40: return createToken(lexer, TokenKind.PAREN_L, position, position + 1);
			case 41: return createToken(lexer, TokenKind.PAREN_R, position, position + 1);
			case 46: {
				const nextCode = body.charCodeAt(position + 1);
				if (nextCode === 46 && body.charCodeAt(position + 2) === 46) return createToken(lexer, TokenKind.SPREAD, position, position + 3);
				if (nextCode === 46) throw syntaxError(lexer.source, position, "Unexpected \"..\", did you mean \"...\"?");
				else if (isDigit(nextCode)) {
					const digits = lexer.source.body.slice(position + 1, readDigits(lexer, position + 1, nextCode));
					throw syntaxError(lexer.source, position, `Invalid number, expected digit before ".", did you mean "0.${digits}"?`);
				}
				break;
			}
			case 58: return createToken(lexer, TokenKind.COLON, position, position + 1);
			case 61: return createToken(lexer, TokenKind.EQUALS, position, position + 1);
			case 64: return createToken(lexer, TokenKind.AT, position, position + 1);
			case 91: return createToken(lexer, TokenKind.BRACKET_L, position, position + 1);
			case 93: return createToken(lexer, TokenKind.BRACKET_R, position, position + 1);
			case 123: return createToken(lexer, TokenKind.BRACE_L, position, position + 1);
			case 124: return createToken(lexer, TokenKind.PIPE, position, position + 1);
			case 125: return createToken(lexer, TokenKind.BRACE_R, position, position + 1);
			case 34:
				if (body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) return readBlockString(lexer, position);
				return readString(lexer, position);
		}
		if (isDigit(code) || code === 45) return readNumber(lexer, position, code);
		if (isNameStart(code)) return readName(lexer, position);
		throw syntaxError(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
	}
	return createToken(lexer, TokenKind.EOF, bodyLength, bodyLength);
}
function readComment(lexer, start) {
	const maxComments = lexer._maxComments;
	if (maxComments !== void 0) {
		const nextCommentCount = lexer._commentCount + 1;
		if (nextCommentCount > maxComments) throw syntaxError(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
		lexer._commentCount = nextCommentCount;
	}
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start + 1;
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		if (code === 10 || code === 13) break;
		if (isUnicodeScalarValue(code)) ++position;
		else if (isSupplementaryCodePoint(body, position)) position += 2;
		else break;
	}
	return createToken(lexer, TokenKind.COMMENT, start, position, body.slice(start + 1, position));
}
function readNumber(lexer, start, firstCode) {
	const body = lexer.source.body;
	let position = start;
	let code = firstCode;
	let isFloat = false;
	if (code === 45) code = body.charCodeAt(++position);
	if (code === 48) {
		code = body.charCodeAt(++position);
		if (isDigit(code)) throw syntaxError(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
	} else {
		position = readDigits(lexer, position, code);
		code = body.charCodeAt(position);
	}
	if (code === 46) {
		isFloat = true;
		code = body.charCodeAt(++position);
		position = readDigits(lexer, position, code);
		code = body.charCodeAt(position);
	}
	if (code === 69 || code === 101) {
		isFloat = true;
		code = body.charCodeAt(++position);
		if (code === 43 || code === 45) code = body.charCodeAt(++position);
		position = readDigits(lexer, position, code);
		code = body.charCodeAt(position);
	}
	if (code === 46 || isNameStart(code)) throw syntaxError(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
	return createToken(lexer, isFloat ? TokenKind.FLOAT : TokenKind.INT, start, position, body.slice(start, position));
}
function readDigits(lexer, start, firstCode) {
	if (!isDigit(firstCode)) throw syntaxError(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
	const body = lexer.source.body;
	let position = start + 1;
	while (isDigit(body.charCodeAt(position))) ++position;
	return position;
}
function readString(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start + 1;
	let chunkStart = position;
	let value = "";
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		if (code === 34) {
			value += body.slice(chunkStart, position);
			return createToken(lexer, TokenKind.STRING, start, position + 1, value);
		}
		if (code === 92) {
			value += body.slice(chunkStart, position);
			const escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
			value += escape.value;
			position += escape.size;
			chunkStart = position;
			continue;
		}
		if (code === 10 || code === 13) break;
		if (isUnicodeScalarValue(code)) ++position;
		else if (isSupplementaryCodePoint(body, position)) position += 2;
		else throw syntaxError(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
	}
	throw syntaxError(lexer.source, position, "Unterminated string.");
}
function readEscapedUnicodeVariableWidth(lexer, position) {
	const body = lexer.source.body;
	let point = 0;
	let size = 3;
	while (size < 12) {
		const code = body.charCodeAt(position + size++);
		if (code === 125) {
			if (size < 5 || !isUnicodeScalarValue(point)) break;
			return {
				value: String.fromCodePoint(point),
				size
			};
		}
		point = point << 4 | readHexDigit(code);
		if (point < 0) break;
	}
	throw syntaxError(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
}
function readEscapedUnicodeFixedWidth(lexer, position) {
	const body = lexer.source.body;
	const code = read16BitHexCode(body, position + 2);
	if (isUnicodeScalarValue(code)) return {
		value: String.fromCodePoint(code),
		size: 6
	};
	if (isLeadingSurrogate(code)) {
		if (body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
			const trailingCode = read16BitHexCode(body, position + 8);
			if (isTrailingSurrogate(trailingCode)) return {
				value: String.fromCodePoint(code, trailingCode),
				size: 12
			};
		}
	}
	throw syntaxError(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
}
function read16BitHexCode(body, position) {
	return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
}
function readHexDigit(code) {
	return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
}
function readEscapedCharacter(lexer, position) {
	const body = lexer.source.body;
	switch (body.charCodeAt(position + 1)) {
		case 34: return {
			value: "\"",
			size: 2
		};
		case 92: return {
			value: "\\",
			size: 2
		};
		case 47: return {
			value: "/",
			size: 2
		};
		case 98: return {
			value: "\b",
			size: 2
		};
		case 102: return {
			value: "\f",
			size: 2
		};
		case 110: return {
			value: "\n",
			size: 2
		};
		case 114: return {
			value: "\r",
			size: 2
		};
		case 116: return {
			value: "	",
			size: 2
		};
	}
	throw syntaxError(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
}
function readBlockString(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let lineStart = lexer.lineStart;
	let position = start + 3;
	let chunkStart = position;
	let currentLine = "";
	const blockLines = [];
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
			currentLine += body.slice(chunkStart, position);
			blockLines.push(currentLine);
			const token = createToken(lexer, TokenKind.BLOCK_STRING, start, position + 3, dedentBlockStringLines(blockLines).join("\n"));
			lexer.line += blockLines.length - 1;
			lexer.lineStart = lineStart;
			return token;
		}
		if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) {
			currentLine += body.slice(chunkStart, position);
			chunkStart = position + 1;
			position += 4;
			continue;
		}
		if (code === 10 || code === 13) {
			currentLine += body.slice(chunkStart, position);
			blockLines.push(currentLine);
			if (code === 13 && body.charCodeAt(position + 1) === 10) position += 2;
			else ++position;
			currentLine = "";
			chunkStart = position;
			lineStart = position;
			continue;
		}
		if (isUnicodeScalarValue(code)) ++position;
		else if (isSupplementaryCodePoint(body, position)) position += 2;
		else throw syntaxError(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
	}
	throw syntaxError(lexer.source, position, "Unterminated string.");
}
function readName(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start + 1;
	while (position < bodyLength) if (isNameContinue(body.charCodeAt(position))) ++position;
	else break;
	return createToken(lexer, TokenKind.NAME, start, position, body.slice(start, position));
}
var Lexer;
var init_lexer = __esmMin((() => {
	init_syntaxError();
	init_ast();
	init_blockString();
	init_characterClasses();
	init_tokenKind();
	Lexer = class {
		constructor(source) {
			const startOfFileToken = new Token(TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
			this.line = 1;
			this.lineStart = 0;
			this._maxComments = void 0;
			this._commentCount = 0;
		}
		get [Symbol.toStringTag]() {
			return "Lexer";
		}
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		lookahead() {
			let token = this.token;
			if (token.kind !== TokenKind.EOF) do
				if (token.next) token = token.next;
				else {
					const nextToken = readNextToken$1(this, token.end);
					token.next = nextToken;
					nextToken.prev = token;
					token = nextToken;
				}
			while (token.kind === TokenKind.COMMENT);
			return token;
		}
	};
}));
// node_modules/graphql/language/schemaCoordinateLexer.mjs
function readNextToken(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	const position = start;
	if (position < bodyLength) {
		const code = body.charCodeAt(position);
		switch (code) {
			case 46: return createToken(lexer, TokenKind.DOT, position, position + 1);
			case 40: return createToken(lexer, TokenKind.PAREN_L, position, position + 1);
			case 41: return createToken(lexer, TokenKind.PAREN_R, position, position + 1);
			case 58: return createToken(lexer, TokenKind.COLON, position, position + 1);
			case 64: return createToken(lexer, TokenKind.AT, position, position + 1);
		}
		if (isNameStart(code)) return readName(lexer, position);
		throw syntaxError(lexer.source, position, `Invalid character: ${printCodePointAt(lexer, position)}.`);
	}
	return createToken(lexer, TokenKind.EOF, bodyLength, bodyLength);
}
var SchemaCoordinateLexer;
var init_schemaCoordinateLexer = __esmMin((() => {
	init_syntaxError();
	init_ast();
	init_characterClasses();
	init_lexer();
	init_tokenKind();
	SchemaCoordinateLexer = class {
		constructor(source) {
			this.line = 1;
			this.lineStart = 0;
			const startOfFileToken = new Token(TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
		}
		get [Symbol.toStringTag]() {
			return "SchemaCoordinateLexer";
		}
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		lookahead() {
			let token = this.token;
			if (token.kind !== TokenKind.EOF) {
				const nextToken = readNextToken(this, token.end);
				token.next = nextToken;
				nextToken.prev = token;
				token = nextToken;
			}
			return token;
		}
	};
}));
// node_modules/graphql/language/source.mjs
function isSource(source) {
	return instanceOf(source, sourceSymbol, Source);
}
var sourceSymbol, Source;
var init_source = __esmMin((() => {
	init_devAssert();
	init_instanceOf();
	sourceSymbol = Symbol("Source");
	Source = class {
		constructor(body, name = "GraphQL request", locationOffset = {
			line: 1,
			column: 1
		}) {
			this.__kind = sourceSymbol;
			this.body = body;
			this.name = name;
			this.locationOffset = locationOffset;
			if (!(this.locationOffset.line > 0)) devAssert(false, "line in locationOffset is 1-indexed and must be positive.");
			if (!(this.locationOffset.column > 0)) devAssert(false, "column in locationOffset is 1-indexed and must be positive.");
		}
		get [Symbol.toStringTag]() {
			return "Source";
		}
	};
}));
// node_modules/graphql/language/parser.mjs
function parse(source, options) {
	return shouldTrace(parseChannel) ? parseChannel.traceSync(() => parseImpl(source, options), { source }) : parseImpl(source, options);
}
function parseImpl(source, options) {
	const parser = new Parser(source, options);
	const document = parser.parseDocument();
	Object.defineProperty(document, "tokenCount", {
		enumerable: false,
		value: parser.tokenCount
	});
	return document;
}
function parseValue(source, options) {
	const parser = new Parser(source, options);
	parser.expectToken(TokenKind.SOF);
	const value = parser.parseValueLiteral(false);
	parser.expectToken(TokenKind.EOF);
	return value;
}
function parseConstValue(source, options) {
	const parser = new Parser(source, options);
	parser.expectToken(TokenKind.SOF);
	const value = parser.parseConstValueLiteral();
	parser.expectToken(TokenKind.EOF);
	return value;
}
function parseType(source, options) {
	const parser = new Parser(source, options);
	parser.expectToken(TokenKind.SOF);
	const type = parser.parseTypeReference();
	parser.expectToken(TokenKind.EOF);
	return type;
}
function parseSchemaCoordinate(source) {
	const sourceObj = isSource(source) ? source : new Source(source);
	const lexer = new SchemaCoordinateLexer(sourceObj);
	const parser = new Parser(source, { lexer });
	parser.expectToken(TokenKind.SOF);
	const coordinate = parser.parseSchemaCoordinate();
	parser.expectToken(TokenKind.EOF);
	return coordinate;
}
function getTokenDesc(token) {
	const value = token.value;
	return getTokenKindDesc(token.kind) + (value != null ? ` "${value}"` : "");
}
function getTokenKindDesc(kind) {
	return isPunctuatorTokenKind(kind) ? `"${kind}"` : kind;
}
var Parser;
var init_parser = __esmMin((() => {
	init_syntaxError();
	init_diagnostics();
	init_ast();
	init_directiveLocation();
	init_kinds();
	init_lexer();
	init_schemaCoordinateLexer();
	init_source();
	init_tokenKind();
	Parser = class {
		constructor(source, options = {}) {
			const { lexer, ..._options } = options;
			if (lexer) this._lexer = lexer;
			else {
				const sourceObj = isSource(source) ? source : new Source(source);
				this._lexer = new Lexer(sourceObj);
			}
			this._options = _options;
			this._tokenCounter = 0;
			this._lexer._maxComments = _options.maxComments;
			this._lexer._commentCount = 0;
			const maxSourceLength = _options.maxSourceLength;
			if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) throw syntaxError(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
		}
		get tokenCount() {
			return this._tokenCounter;
		}
		parseName() {
			const token = this.expectToken(TokenKind.NAME);
			return this.node(token, {
				kind: NAME,
				value: token.value
			});
		}
		parseDocument() {
			return this.node(this._lexer.token, {
				kind: DOCUMENT,
				definitions: this.many(TokenKind.SOF, this.parseDefinition, TokenKind.EOF)
			});
		}
		parseDefinition() {
			if (this.peek(TokenKind.BRACE_L)) return this.parseOperationDefinition();
			const hasDescription = this.peekDescription();
			const keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
			if (hasDescription && keywordToken.kind === TokenKind.BRACE_L) throw syntaxError(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
			if (keywordToken.kind === TokenKind.NAME) {
				switch (keywordToken.value) {
					case "schema": return this.parseSchemaDefinition();
					case "scalar": return this.parseScalarTypeDefinition();
					case "type": return this.parseObjectTypeDefinition();
					case "interface": return this.parseInterfaceTypeDefinition();
					case "union": return this.parseUnionTypeDefinition();
					case "enum": return this.parseEnumTypeDefinition();
					case "input": return this.parseInputObjectTypeDefinition();
					case "directive": return this.parseDirectiveDefinition();
				}
				switch (keywordToken.value) {
					case "query":
					case "mutation":
					case "subscription": return this.parseOperationDefinition();
					case "fragment": return this.parseFragmentDefinition();
				}
				if (hasDescription) throw syntaxError(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
				switch (keywordToken.value) {
					case "extend": return this.parseTypeSystemExtension();
				}
			}
			throw this.unexpected(keywordToken);
		}
		parseOperationDefinition() {
			const start = this._lexer.token;
			if (this.peek(TokenKind.BRACE_L)) return this.node(start, {
				kind: OPERATION_DEFINITION,
				operation: OperationTypeNode.QUERY,
				description: void 0,
				name: void 0,
				variableDefinitions: void 0,
				directives: void 0,
				selectionSet: this.parseSelectionSet()
			});
			const description = this.parseDescription();
			const operation = this.parseOperationType();
			let name;
			if (this.peek(TokenKind.NAME)) name = this.parseName();
			return this.node(start, {
				kind: OPERATION_DEFINITION,
				operation,
				description,
				name,
				variableDefinitions: this.parseVariableDefinitions(),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseOperationType() {
			const operationToken = this.expectToken(TokenKind.NAME);
			switch (operationToken.value) {
				case "query": return OperationTypeNode.QUERY;
				case "mutation": return OperationTypeNode.MUTATION;
				case "subscription": return OperationTypeNode.SUBSCRIPTION;
			}
			throw this.unexpected(operationToken);
		}
		parseVariableDefinitions() {
			return this.optionalMany(TokenKind.PAREN_L, this.parseVariableDefinition, TokenKind.PAREN_R);
		}
		parseVariableDefinition() {
			return this.node(this._lexer.token, {
				kind: VARIABLE_DEFINITION,
				description: this.parseDescription(),
				variable: this.parseVariable(),
				type: (this.expectToken(TokenKind.COLON), this.parseTypeReference()),
				defaultValue: this.expectOptionalToken(TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
				directives: this.parseConstDirectives()
			});
		}
		parseVariable() {
			const start = this._lexer.token;
			this.expectToken(TokenKind.DOLLAR);
			return this.node(start, {
				kind: VARIABLE,
				name: this.parseName()
			});
		}
		parseSelectionSet() {
			return this.node(this._lexer.token, {
				kind: SELECTION_SET,
				selections: this._options.allowEmptySelectionSets === false ? this.many(TokenKind.BRACE_L, this.parseSelection, TokenKind.BRACE_R) : this.any(TokenKind.BRACE_L, this.parseSelection, TokenKind.BRACE_R)
			});
		}
		parseSelection() {
			return this.peek(TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
		}
		parseField() {
			const start = this._lexer.token;
			const nameOrAlias = this.parseName();
			let alias;
			let name;
			if (this.expectOptionalToken(TokenKind.COLON)) {
				alias = nameOrAlias;
				name = this.parseName();
			} else name = nameOrAlias;
			return this.node(start, {
				kind: FIELD,
				alias,
				name,
				arguments: this.parseArguments(false),
				directives: this.parseDirectives(false),
				selectionSet: this.peek(TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
			});
		}
		parseArguments(isConst) {
			const item = isConst ? this.parseConstArgument : this.parseArgument;
			return this.optionalMany(TokenKind.PAREN_L, item, TokenKind.PAREN_R);
		}
		parseFragmentArguments() {
			const item = this.parseFragmentArgument;
			return this.optionalMany(TokenKind.PAREN_L, item, TokenKind.PAREN_R);
		}
		parseArgument(isConst = false) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(TokenKind.COLON);
			return this.node(start, {
				kind: ARGUMENT,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseConstArgument() {
			return this.parseArgument(true);
		}
		parseFragmentArgument() {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(TokenKind.COLON);
			return this.node(start, {
				kind: FRAGMENT_ARGUMENT,
				name,
				value: this.parseValueLiteral(false)
			});
		}
		parseFragment() {
			const start = this._lexer.token;
			this.expectToken(TokenKind.SPREAD);
			const hasTypeCondition = this.expectOptionalKeyword("on");
			if (!hasTypeCondition && this.peek(TokenKind.NAME)) {
				const name = this.parseFragmentName();
				if (this.peek(TokenKind.PAREN_L) && this._options.experimentalFragmentArguments) return this.node(start, {
					kind: FRAGMENT_SPREAD,
					name,
					arguments: this.parseFragmentArguments(),
					directives: this.parseDirectives(false)
				});
				return this.node(start, {
					kind: FRAGMENT_SPREAD,
					name,
					directives: this.parseDirectives(false)
				});
			}
			return this.node(start, {
				kind: INLINE_FRAGMENT,
				typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseFragmentDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("fragment");
			if (this._options.experimentalFragmentArguments === true) return this.node(start, {
				kind: FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				variableDefinitions: this.parseVariableDefinitions(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
			return this.node(start, {
				kind: FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseFragmentName() {
			if (this._lexer.token.value === "on") throw this.unexpected();
			return this.parseName();
		}
		parseValueLiteral(isConst) {
			const token = this._lexer.token;
			switch (token.kind) {
				case TokenKind.BRACKET_L: return this.parseList(isConst);
				case TokenKind.BRACE_L: return this.parseObject(isConst);
				case TokenKind.INT:
					this.advanceLexer();
					return this.node(token, {
						kind: INT,
						value: token.value
					});
				case TokenKind.FLOAT:
					this.advanceLexer();
					return this.node(token, {
						kind: FLOAT,
						value: token.value
					});
				case TokenKind.STRING:
				case TokenKind.BLOCK_STRING: return this.parseStringLiteral();
				case TokenKind.NAME:
					this.advanceLexer();
					switch (token.value) {
						case "true": return this.node(token, {
							kind: BOOLEAN,
							value: true
						});
						case "false": return this.node(token, {
							kind: BOOLEAN,
							value: false
						});
						case "null": return this.node(token, { kind: NULL });
						default: return this.node(token, {
							kind: ENUM,
							value: token.value
						});
					}
				case TokenKind.DOLLAR:
					if (isConst) {
						this.expectToken(TokenKind.DOLLAR);
						if (this._lexer.token.kind === TokenKind.NAME) {
							const varName = this._lexer.token.value;
							throw syntaxError(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
						} else throw this.unexpected(token);
					}
					return this.parseVariable();
				default: throw this.unexpected();
			}
		}
		parseConstValueLiteral() {
			return this.parseValueLiteral(true);
		}
		parseStringLiteral() {
			const token = this._lexer.token;
			this.advanceLexer();
			return this.node(token, {
				kind: STRING,
				value: token.value,
				block: token.kind === TokenKind.BLOCK_STRING
			});
		}
		parseList(isConst) {
			const item = () => this.parseValueLiteral(isConst);
			return this.node(this._lexer.token, {
				kind: LIST,
				values: this.any(TokenKind.BRACKET_L, item, TokenKind.BRACKET_R)
			});
		}
		parseObject(isConst) {
			const item = () => this.parseObjectField(isConst);
			return this.node(this._lexer.token, {
				kind: OBJECT,
				fields: this.any(TokenKind.BRACE_L, item, TokenKind.BRACE_R)
			});
		}
		parseObjectField(isConst) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(TokenKind.COLON);
			return this.node(start, {
				kind: OBJECT_FIELD,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseDirectives(isConst) {
			const directives = [];
			while (this.peek(TokenKind.AT)) directives.push(this.parseDirective(isConst));
			if (directives.length) return directives;
		}
		parseConstDirectives() {
			return this.parseDirectives(true);
		}
		parseDirective(isConst) {
			const start = this._lexer.token;
			this.expectToken(TokenKind.AT);
			return this.node(start, {
				kind: DIRECTIVE,
				name: this.parseName(),
				arguments: this.parseArguments(isConst)
			});
		}
		parseTypeReference() {
			const start = this._lexer.token;
			let type;
			if (this.expectOptionalToken(TokenKind.BRACKET_L)) {
				const innerType = this.parseTypeReference();
				this.expectToken(TokenKind.BRACKET_R);
				type = this.node(start, {
					kind: LIST_TYPE,
					type: innerType
				});
			} else type = this.parseNamedType();
			if (this.expectOptionalToken(TokenKind.BANG)) return this.node(start, {
				kind: NON_NULL_TYPE,
				type
			});
			return type;
		}
		parseNamedType() {
			return this.node(this._lexer.token, {
				kind: NAMED_TYPE,
				name: this.parseName()
			});
		}
		peekDescription() {
			return this.peek(TokenKind.STRING) || this.peek(TokenKind.BLOCK_STRING);
		}
		parseDescription() {
			if (this.peekDescription()) return this.parseStringLiteral();
		}
		parseSchemaDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.many(TokenKind.BRACE_L, this.parseOperationTypeDefinition, TokenKind.BRACE_R);
			return this.node(start, {
				kind: SCHEMA_DEFINITION,
				description,
				directives,
				operationTypes
			});
		}
		parseOperationTypeDefinition() {
			const start = this._lexer.token;
			const operation = this.parseOperationType();
			this.expectToken(TokenKind.COLON);
			const type = this.parseNamedType();
			return this.node(start, {
				kind: OPERATION_TYPE_DEFINITION,
				operation,
				type
			});
		}
		parseScalarTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: SCALAR_TYPE_DEFINITION,
				description,
				name,
				directives
			});
		}
		parseObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: OBJECT_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseImplementsInterfaces() {
			return this.expectOptionalKeyword("implements") ? this.delimitedMany(TokenKind.AMP, this.parseNamedType) : void 0;
		}
		parseFieldsDefinition() {
			return this.optionalMany(TokenKind.BRACE_L, this.parseFieldDefinition, TokenKind.BRACE_R);
		}
		parseFieldDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			this.expectToken(TokenKind.COLON);
			const type = this.parseTypeReference();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: FIELD_DEFINITION,
				description,
				name,
				arguments: args,
				type,
				directives
			});
		}
		parseArgumentDefs() {
			return this.optionalMany(TokenKind.PAREN_L, this.parseInputValueDef, TokenKind.PAREN_R);
		}
		parseInputValueDef() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			this.expectToken(TokenKind.COLON);
			const type = this.parseTypeReference();
			let defaultValue;
			if (this.expectOptionalToken(TokenKind.EQUALS)) defaultValue = this.parseConstValueLiteral();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: INPUT_VALUE_DEFINITION,
				description,
				name,
				type,
				defaultValue,
				directives
			});
		}
		parseInterfaceTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: INTERFACE_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseUnionTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			return this.node(start, {
				kind: UNION_TYPE_DEFINITION,
				description,
				name,
				directives,
				types
			});
		}
		parseUnionMemberTypes() {
			return this.expectOptionalToken(TokenKind.EQUALS) ? this.delimitedMany(TokenKind.PIPE, this.parseNamedType) : void 0;
		}
		parseEnumTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			return this.node(start, {
				kind: ENUM_TYPE_DEFINITION,
				description,
				name,
				directives,
				values
			});
		}
		parseEnumValuesDefinition() {
			return this.optionalMany(TokenKind.BRACE_L, this.parseEnumValueDefinition, TokenKind.BRACE_R);
		}
		parseEnumValueDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseEnumValueName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: ENUM_VALUE_DEFINITION,
				description,
				name,
				directives
			});
		}
		parseEnumValueName() {
			if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw syntaxError(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
			return this.parseName();
		}
		parseInputObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			return this.node(start, {
				kind: INPUT_OBJECT_TYPE_DEFINITION,
				description,
				name,
				directives,
				fields
			});
		}
		parseInputFieldsDefinition() {
			return this.optionalMany(TokenKind.BRACE_L, this.parseInputValueDef, TokenKind.BRACE_R);
		}
		parseTypeSystemExtension() {
			const keywordToken = this._lexer.lookahead();
			if (keywordToken.kind === TokenKind.NAME) switch (keywordToken.value) {
				case "schema": return this.parseSchemaExtension();
				case "scalar": return this.parseScalarTypeExtension();
				case "type": return this.parseObjectTypeExtension();
				case "interface": return this.parseInterfaceTypeExtension();
				case "union": return this.parseUnionTypeExtension();
				case "enum": return this.parseEnumTypeExtension();
				case "input": return this.parseInputObjectTypeExtension();
				case "directive": return this.parseDirectiveExtension();
			}
			throw this.unexpected(keywordToken);
		}
		parseSchemaExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.optionalMany(TokenKind.BRACE_L, this.parseOperationTypeDefinition, TokenKind.BRACE_R);
			if (directives === void 0 && operationTypes === void 0) throw this.unexpected();
			return this.node(start, {
				kind: SCHEMA_EXTENSION,
				directives,
				operationTypes
			});
		}
		parseScalarTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives === void 0) throw this.unexpected();
			return this.node(start, {
				kind: SCALAR_TYPE_EXTENSION,
				name,
				directives
			});
		}
		parseObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces === void 0 && directives === void 0 && fields === void 0) throw this.unexpected();
			return this.node(start, {
				kind: OBJECT_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseInterfaceTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces === void 0 && directives === void 0 && fields === void 0) throw this.unexpected();
			return this.node(start, {
				kind: INTERFACE_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseUnionTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			if (directives === void 0 && types === void 0) throw this.unexpected();
			return this.node(start, {
				kind: UNION_TYPE_EXTENSION,
				name,
				directives,
				types
			});
		}
		parseEnumTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			if (directives === void 0 && values === void 0) throw this.unexpected();
			return this.node(start, {
				kind: ENUM_TYPE_EXTENSION,
				name,
				directives,
				values
			});
		}
		parseInputObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			if (directives === void 0 && fields === void 0) throw this.unexpected();
			return this.node(start, {
				kind: INPUT_OBJECT_TYPE_EXTENSION,
				name,
				directives,
				fields
			});
		}
		parseDirectiveExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("directive");
			this.expectToken(TokenKind.AT);
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives === void 0) throw this.unexpected();
			return this.node(start, {
				kind: DIRECTIVE_EXTENSION,
				name,
				directives
			});
		}
		parseDirectiveDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("directive");
			this.expectToken(TokenKind.AT);
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			const directives = this.parseConstDirectives();
			const repeatable = this.expectOptionalKeyword("repeatable");
			this.expectKeyword("on");
			const locations = this.parseDirectiveLocations();
			return this.node(start, {
				kind: DIRECTIVE_DEFINITION,
				description,
				name,
				arguments: args,
				directives,
				repeatable,
				locations
			});
		}
		parseDirectiveLocations() {
			return this.delimitedMany(TokenKind.PIPE, this.parseDirectiveLocation);
		}
		parseDirectiveLocation() {
			const start = this._lexer.token;
			const name = this.parseName();
			if (Object.hasOwn(DirectiveLocation, name.value)) return name;
			throw this.unexpected(start);
		}
		parseSchemaCoordinate() {
			const start = this._lexer.token;
			const ofDirective = this.expectOptionalToken(TokenKind.AT);
			const name = this.parseName();
			let memberName;
			if (!ofDirective && this.expectOptionalToken(TokenKind.DOT)) memberName = this.parseName();
			let argumentName;
			if ((ofDirective || memberName) && this.expectOptionalToken(TokenKind.PAREN_L)) {
				argumentName = this.parseName();
				this.expectToken(TokenKind.COLON);
				this.expectToken(TokenKind.PAREN_R);
			}
			if (ofDirective) {
				if (argumentName) return this.node(start, {
					kind: DIRECTIVE_ARGUMENT_COORDINATE,
					name,
					argumentName
				});
				return this.node(start, {
					kind: DIRECTIVE_COORDINATE,
					name
				});
			} else if (memberName) {
				if (argumentName) return this.node(start, {
					kind: ARGUMENT_COORDINATE,
					name,
					fieldName: memberName,
					argumentName
				});
				return this.node(start, {
					kind: MEMBER_COORDINATE,
					name,
					memberName
				});
			}
			return this.node(start, {
				kind: TYPE_COORDINATE,
				name
			});
		}
		node(startToken, node) {
			if (this._options.noLocation !== true) node.loc = new Location(startToken, this._lexer.lastToken, this._lexer.source);
			return node;
		}
		peek(kind) {
			return this._lexer.token.kind === kind;
		}
		expectToken(kind) {
			const token = this._lexer.token;
			if (token.kind === kind) {
				this.advanceLexer();
				return token;
			}
			throw syntaxError(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
		}
		expectOptionalToken(kind) {
			if (this._lexer.token.kind === kind) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		expectKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === TokenKind.NAME && token.value === value) this.advanceLexer();
			else throw syntaxError(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
		}
		expectOptionalKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === TokenKind.NAME && token.value === value) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		unexpected(atToken) {
			const token = atToken ?? this._lexer.token;
			return syntaxError(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
		}
		any(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			while (!this.expectOptionalToken(closeKind)) nodes.push(parseFn.call(this));
			return nodes;
		}
		optionalMany(openKind, parseFn, closeKind) {
			if (this.expectOptionalToken(openKind)) {
				const nodes = [];
				do
					nodes.push(parseFn.call(this));
				while (!this.expectOptionalToken(closeKind));
				return nodes;
			}
		}
		many(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (!this.expectOptionalToken(closeKind));
			return nodes;
		}
		delimitedMany(delimiterKind, parseFn) {
			this.expectOptionalToken(delimiterKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (this.expectOptionalToken(delimiterKind));
			return nodes;
		}
		advanceLexer() {
			const { maxLexicalTokens = this._options.maxTokens } = this._options;
			const token = this._lexer.advance();
			if (token.kind !== TokenKind.EOF) {
				++this._tokenCounter;
				if (maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens) throw syntaxError(this._lexer.source, token.start, `Document contains more than ${maxLexicalTokens} tokens. Parsing aborted.`);
			}
		}
	};
}));
// node_modules/graphql/language/visitor.mjs
function visit(root, visitor, visitorKeys = QueryDocumentKeys) {
	const enterLeaveMap = /* @__PURE__ */ new Map();
	for (const kind of allKinds) enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
	let stack = void 0;
	let inArray = Array.isArray(root);
	let keys = [root];
	let index = -1;
	let edits;
	let node = root;
	let key = void 0;
	let parent = void 0;
	const path = [];
	const ancestors = [];
	do {
		index++;
		const isLeaving = index === keys.length;
		const isEdited = isLeaving && edits !== void 0;
		if (isLeaving) {
			key = ancestors.length === 0 ? void 0 : path[path.length - 1];
			node = parent;
			parent = ancestors.pop();
			if (edits !== void 0) {
				if (inArray) {
					node = node.slice();
					let editOffset = 0;
					for (let editIndex = 0; editIndex < edits.length; editIndex += 2) {
						const editKey = edits[editIndex];
						const editValue = edits[editIndex + 1];
						const arrayKey = editKey - editOffset;
						if (editValue === null) {
							node.splice(arrayKey, 1);
							editOffset++;
						} else node[arrayKey] = editValue;
					}
				} else {
					node = { ...node };
					for (let editIndex = 0; editIndex < edits.length; editIndex += 2) node[edits[editIndex]] = edits[editIndex + 1];
				}
			}
			index = stack.index;
			keys = stack.keys;
			edits = stack.edits;
			inArray = stack.inArray;
			stack = stack.prev;
		} else if (parent != null) {
			key = inArray ? index : keys[index];
			node = parent[key];
			if (node === null || node === void 0) continue;
			path.push(key);
		}
		let result;
		let nodeIsArray = Array.isArray(node);
		if (!nodeIsArray) {
			if (!isNode(node)) devAssert(false, `Invalid AST Node: ${inspect(node)}.`);
			result = (isLeaving ? enterLeaveMap.get(node.kind)?.leave : enterLeaveMap.get(node.kind)?.enter)?.call(visitor, node, key, parent, path, ancestors);
			if (result === BREAK) break;
			if (result === false) {
				if (!isLeaving) {
					path.pop();
					continue;
				}
			} else if (result !== void 0) {
				(edits ??= []).push(key, result);
				if (!isLeaving) {
					if (isNode(result)) {
						node = result;
						nodeIsArray = Array.isArray(node);
					} else {
						path.pop();
						continue;
					}
				}
			}
		}
		if (result === void 0 && isEdited) (edits ??= []).push(key, node);
		if (isLeaving) path.pop();
		else {
			stack = {
				inArray,
				index,
				keys,
				edits,
				prev: stack
			};
			inArray = nodeIsArray;
			keys = inArray ? node : visitorKeys[node.kind] ?? [];
			index = -1;
			edits = void 0;
			if (parent != null) ancestors.push(parent);
			parent = node;
		}
	} while (stack !== void 0);
	if (edits !== void 0) return edits.at(-1);
	return root;
}
function visitInParallel(visitors) {
	const skipping = new Array(visitors.length).fill(null);
	const mergedVisitor = Object.create(null);
	for (const kind of allKinds) {
		let hasVisitor = false;
		const enterList = new Array(visitors.length).fill(void 0);
		const leaveList = new Array(visitors.length).fill(void 0);
		for (let i = 0; i < visitors.length; ++i) {
			const { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
			hasVisitor ||= enter != null || leave != null;
			enterList[i] = enter;
			leaveList[i] = leave;
		}
		if (!hasVisitor) continue;
		mergedVisitor[kind] = {
			enter(...args) {
				const node = args[0];
				for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
					const result = enterList[i]?.apply(visitors[i], args);
					if (result === false) skipping[i] = node;
					else if (result === BREAK) skipping[i] = BREAK;
					else if (result !== void 0) return result;
				}
			},
			leave(...args) {
				const node = args[0];
				for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
					const result = leaveList[i]?.apply(visitors[i], args);
					if (result === BREAK) skipping[i] = BREAK;
					else if (result !== void 0 && result !== false) return result;
				} else if (skipping[i] === node) skipping[i] = null;
			}
		};
	}
	return mergedVisitor;
}
function getEnterLeaveForKind(visitor, kind) {
	const kindVisitor = visitor[kind];
	if (typeof kindVisitor === "object") return kindVisitor;
	else if (typeof kindVisitor === "function") return {
		enter: kindVisitor,
		leave: void 0
	};
	return {
		enter: visitor.enter,
		leave: visitor.leave
	};
}
var allKinds, BREAK;
var init_visitor = __esmMin((() => {
	init_devAssert();
	init_inspect();
	init_ast();
	init_kinds();
	allKinds = Object.values(kinds__exports);
	BREAK = Object.freeze({});
}));
// node_modules/graphql/utilities/typeFromAST.mjs
function typeFromAST(schema, typeNode) {
	switch (typeNode.kind) {
		case LIST_TYPE: {
			const innerType = typeFromAST(schema, typeNode.type);
			return innerType && new GraphQLList(innerType);
		}
		case NON_NULL_TYPE: {
			const innerType = typeFromAST(schema, typeNode.type);
			return innerType && new GraphQLNonNull(innerType);
		}
		case NAMED_TYPE: return schema.getType(typeNode.name.value);
	}
}
var init_typeFromAST = __esmMin((() => {
	init_kinds();
	init_definition();
}));
// node_modules/graphql/utilities/TypeInfo.mjs
function getFragmentSignatures(document) {
	const fragmentSignatures = /* @__PURE__ */ new Map();
	for (const definition of document.definitions) if (definition.kind === "FragmentDefinition") {
		const variableDefinitions = /* @__PURE__ */ new Map();
		if (definition.variableDefinitions) for (const varDef of definition.variableDefinitions) variableDefinitions.set(varDef.variable.name.value, varDef);
		const signature = {
			definition,
			variableDefinitions
		};
		fragmentSignatures.set(definition.name.value, signature);
	}
	return fragmentSignatures;
}
function visitWithTypeInfo(typeInfo, visitor) {
	return {
		enter(...args) {
			const node = args[0];
			typeInfo.enter(node);
			const fn = getEnterLeaveForKind(visitor, node.kind).enter;
			if (fn) {
				const result = fn.apply(visitor, args);
				if (result !== void 0) {
					typeInfo.leave(node);
					if (isNode(result)) typeInfo.enter(result);
				}
				return result;
			}
		},
		leave(...args) {
			const node = args[0];
			const fn = getEnterLeaveForKind(visitor, node.kind).leave;
			let result;
			if (fn) result = fn.apply(visitor, args);
			typeInfo.leave(node);
			return result;
		}
	};
}
var TypeInfo;
var init_TypeInfo = __esmMin((() => {
	init_ast();
	init_kinds();
	init_visitor();
	init_definition();
	init_typeFromAST();
	TypeInfo = class {
		constructor(schema, initialType, fragmentSignatures) {
			this._schema = schema;
			this._typeStack = [];
			this._parentTypeStack = [];
			this._inputTypeStack = [];
			this._fieldDefStack = [];
			this._defaultValueStack = [];
			this._directive = null;
			this._argument = null;
			this._enumValue = null;
			this._fragmentSignaturesByName = fragmentSignatures ?? (() => null);
			this._fragmentSignature = null;
			this._fragmentArgument = null;
			if (initialType) {
				if (isInputType(initialType)) this._inputTypeStack.push(initialType);
				if (isCompositeType(initialType)) this._parentTypeStack.push(initialType);
				if (isOutputType(initialType)) this._typeStack.push(initialType);
			}
		}
		get [Symbol.toStringTag]() {
			return "TypeInfo";
		}
		getType() {
			return this._typeStack.at(-1);
		}
		getParentType() {
			return this._parentTypeStack.at(-1);
		}
		getInputType() {
			return this._inputTypeStack.at(-1);
		}
		getParentInputType() {
			return this._inputTypeStack.at(-2);
		}
		getFieldDef() {
			return this._fieldDefStack.at(-1);
		}
		getDefaultValue() {
			return this._defaultValueStack.at(-1);
		}
		getDirective() {
			return this._directive;
		}
		getArgument() {
			return this._argument;
		}
		getFragmentSignature() {
			return this._fragmentSignature;
		}
		getFragmentSignatureByName() {
			return this._fragmentSignaturesByName;
		}
		getFragmentArgument() {
			return this._fragmentArgument;
		}
		getEnumValue() {
			return this._enumValue;
		}
		enter(node) {
			const schema = this._schema;
			switch (node.kind) {
				case DOCUMENT: {
					const fragmentSignatures = getFragmentSignatures(node);
					this._fragmentSignaturesByName = (fragmentName) => fragmentSignatures.get(fragmentName);
					break;
				}
				case SELECTION_SET: {
					const namedType = getNamedType(this.getType());
					this._parentTypeStack.push(isCompositeType(namedType) ? namedType : void 0);
					break;
				}
				case FIELD: {
					const parentType = this.getParentType();
					let fieldDef;
					let fieldType;
					if (parentType) {
						fieldDef = schema.getField(parentType, node.name.value);
						if (fieldDef) fieldType = fieldDef.type;
					}
					this._fieldDefStack.push(fieldDef);
					this._typeStack.push(isOutputType(fieldType) ? fieldType : void 0);
					break;
				}
				case DIRECTIVE:
					this._directive = schema.getDirective(node.name.value);
					break;
				case OPERATION_DEFINITION: {
					const rootType = schema.getRootType(node.operation);
					this._typeStack.push(isObjectType(rootType) ? rootType : void 0);
					break;
				}
				case FRAGMENT_SPREAD:
					this._fragmentSignature = this.getFragmentSignatureByName()(node.name.value);
					break;
				case INLINE_FRAGMENT:
				case FRAGMENT_DEFINITION: {
					const typeConditionAST = node.typeCondition;
					const outputType = typeConditionAST ? typeFromAST(schema, typeConditionAST) : getNamedType(this.getType());
					this._typeStack.push(isOutputType(outputType) ? outputType : void 0);
					break;
				}
				case VARIABLE_DEFINITION: {
					const inputType = typeFromAST(schema, node.type);
					this._inputTypeStack.push(isInputType(inputType) ? inputType : void 0);
					break;
				}
				case ARGUMENT: {
					let argDef;
					let argType;
					const fieldOrDirective = this.getDirective() ?? this.getFieldDef();
					if (fieldOrDirective) {
						argDef = fieldOrDirective.args.find((arg) => arg.name === node.name.value);
						if (argDef) argType = argDef.type;
					}
					this._argument = argDef;
					this._defaultValueStack.push(argDef?.default ?? argDef?.defaultValue ?? void 0);
					this._inputTypeStack.push(isInputType(argType) ? argType : void 0);
					break;
				}
				case FRAGMENT_ARGUMENT: {
					const argDef = this.getFragmentSignature()?.variableDefinitions.get(node.name.value);
					this._fragmentArgument = argDef;
					let argType;
					if (argDef) argType = typeFromAST(this._schema, argDef.type);
					this._inputTypeStack.push(isInputType(argType) ? argType : void 0);
					break;
				}
				case LIST: {
					const inputType = this.getInputType();
					const listType = inputType && getNullableType(inputType);
					this._defaultValueStack.push(void 0);
					this._inputTypeStack.push(listType && isListType(listType) ? listType.ofType : void 0);
					break;
				}
				case OBJECT_FIELD: {
					const objectType = getNamedType(this.getInputType());
					let inputFieldType;
					let inputField;
					if (isInputObjectType(objectType)) {
						inputField = objectType.getFields()[node.name.value];
						if (inputField != null) inputFieldType = inputField.type;
					}
					this._defaultValueStack.push(inputField?.default ?? inputField?.defaultValue ?? void 0);
					this._inputTypeStack.push(isInputType(inputFieldType) ? inputFieldType : void 0);
					break;
				}
				case ENUM: {
					const enumType = getNamedType(this.getInputType());
					let enumValue;
					if (isEnumType(enumType)) enumValue = enumType.getValue(node.value);
					this._enumValue = enumValue;
					break;
				}
			}
		}
		leave(node) {
			switch (node.kind) {
				case DOCUMENT:
					this._fragmentSignaturesByName = () => null;
					break;
				case SELECTION_SET:
					this._parentTypeStack.pop();
					break;
				case FIELD:
					this._fieldDefStack.pop();
					this._typeStack.pop();
					break;
				case DIRECTIVE:
					this._directive = null;
					break;
				case FRAGMENT_SPREAD:
					this._fragmentSignature = null;
					break;
				case OPERATION_DEFINITION:
				case INLINE_FRAGMENT:
				case FRAGMENT_DEFINITION:
					this._typeStack.pop();
					break;
				case VARIABLE_DEFINITION:
					this._inputTypeStack.pop();
					break;
				case ARGUMENT:
					this._argument = null;
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case FRAGMENT_ARGUMENT:
					this._fragmentArgument = null;
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case LIST:
				case OBJECT_FIELD:
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case ENUM: this._enumValue = null;
			}
		}
	};
}));
// node_modules/graphql/validation/rules/DeferStreamDirectiveLabelRule.mjs
function DeferStreamDirectiveLabelRule(context) {
	const knownLabels = /* @__PURE__ */ new Map();
	return { Directive(node) {
		if (node.name.value === GraphQLDeferDirective.name || node.name.value === GraphQLStreamDirective.name) {
			const labelValue = (node.arguments?.find((arg) => arg.name.value === "label"))?.value;
			if (!labelValue || labelValue.kind === "NullValue") return;
			if (labelValue.kind !== "StringValue") {
				context.reportError(new GraphQLError(`Argument "@${node.name.value}(label:)" must be a static string.`, { nodes: node }));
				return;
			}
			const knownLabel = knownLabels.get(labelValue.value);
			if (knownLabel != null) context.reportError(new GraphQLError("Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.", { nodes: [knownLabel, node] }));
			else knownLabels.set(labelValue.value, node);
		}
	} };
}
var init_DeferStreamDirectiveLabelRule = __esmMin((() => {
	init_GraphQLError();
	init_kinds();
	init_directives();
}));
// node_modules/graphql/validation/rules/DeferStreamDirectiveOnRootFieldRule.mjs
function DeferStreamDirectiveOnRootFieldRule(context) {
	const checkedFragments = /* @__PURE__ */ new Set();
	return { OperationDefinition(node) {
		if (node.operation !== "subscription" && node.operation !== "mutation") return;
		const rootType = context.getSchema().getRootType(node.operation);
		if (rootType) {
			const visitedFragments = /* @__PURE__ */ new Set();
			if (forbidDeferStream({
				context,
				operationType: node.operation,
				rootType,
				checkedFragments,
				selectionSet: node.selectionSet,
				visitedFragments
			})) for (const name of visitedFragments) checkedFragments.add(name);
		}
	} };
}
function forbidDeferStream({ context, operationType, rootType, checkedFragments, selectionSet, visitedFragments }) {
	let valid = true;
	for (const selection of selectionSet.selections) if (selection.kind === "Field") {
		const stream = selection.directives?.find((d) => d.name.value === GraphQLStreamDirective.name);
		if (stream) {
			valid = false;
			context.reportError(new GraphQLError(`Stream directive cannot be used on root ${operationType} type "${rootType}".`, { nodes: stream }));
		}
	} else if (selection.kind === "FragmentSpread") {
		const fragmentName = selection.name.value;
		if (visitedFragments.has(fragmentName)) continue;
		visitedFragments.add(fragmentName);
		const fragment = context.getFragment(fragmentName);
		if (fragment) {
			const defer = getDeferDirective(selection);
			if (defer !== void 0) {
				valid = false;
				context.reportError(new GraphQLError(`Defer directive cannot be used on root ${operationType} type "${rootType}".`, { nodes: defer }));
			}
			if (!checkedFragments.has(fragmentName)) valid = forbidDeferStream({
				context,
				operationType,
				rootType,
				checkedFragments,
				selectionSet: fragment.selectionSet,
				visitedFragments
			}) && valid;
		}
	} else if (selection.kind === "InlineFragment") {
		const defer = getDeferDirective(selection);
		if (defer !== void 0) {
			valid = false;
			context.reportError(new GraphQLError(`Defer directive cannot be used on root ${operationType} type "${rootType}".`, { nodes: defer }));
		}
		valid = forbidDeferStream({
			context,
			operationType,
			rootType,
			checkedFragments,
			selectionSet: selection.selectionSet,
			visitedFragments
		}) && valid;
	}
	return valid;
}
function getDeferDirective(fragment) {
	return fragment.directives?.find((d) => d.name.value === GraphQLDeferDirective.name);
}
var init_DeferStreamDirectiveOnRootFieldRule = __esmMin((() => {
	init_GraphQLError();
	init_directives();
}));
// node_modules/graphql/validation/rules/DeferStreamDirectiveOnValidOperationsRule.mjs
function ifArgumentCanBeFalse(node) {
	const ifArgument = node.arguments?.find((arg) => arg.name.value === "if");
	if (!ifArgument) return false;
	if (ifArgument.value.kind === "BooleanValue") {
		if (ifArgument.value.value) return false;
	} else if (ifArgument.value.kind !== "Variable") return false;
	return true;
}
function canBeSkippedViaSkipDirective(node) {
	const ifArgument = node.arguments?.find((arg) => arg.name.value === "if");
	if (!ifArgument) return true;
	if (ifArgument.value.kind === "BooleanValue") {
		if (ifArgument.value.value) return true;
		return false;
	}
	return true;
}
function canBeSkippedViaIncludeDirective(node) {
	const ifArgument = node.arguments?.find((arg) => arg.name.value === "if");
	if (!ifArgument) return false;
	if (ifArgument?.value.kind === "BooleanValue") {
		if (ifArgument.value.value) return false;
		return true;
	}
	return true;
}
function DeferStreamDirectiveOnValidOperationsRule(context) {
	const checkedFragments = /* @__PURE__ */ new Set();
	return { OperationDefinition(operation) {
		if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return;
		const visitedFragments = /* @__PURE__ */ new Set();
		if (forbidUnconditionalDeferStream({
			context,
			checkedFragments,
			selectionSet: operation.selectionSet,
			parentNodes: [],
			visitedFragments
		})) for (const name of visitedFragments) checkedFragments.add(name);
	} };
}
function forbidUnconditionalDeferStream({ context, checkedFragments, selectionSet, parentNodes, visitedFragments }) {
	let valid = true;
	for (const selection of selectionSet.selections) {
		const skip = selection.directives?.find((d) => d.name.value === GraphQLSkipDirective.name);
		if (skip && canBeSkippedViaSkipDirective(skip)) continue;
		const include = selection.directives?.find((d) => d.name.value === GraphQLIncludeDirective.name);
		if (include && canBeSkippedViaIncludeDirective(include)) continue;
		for (const directive of selection.directives ?? []) if (directive.name.value === GraphQLDeferDirective.name) {
			if (!ifArgumentCanBeFalse(directive)) {
				valid = false;
				context.reportError(new GraphQLError("Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.", { nodes: [directive, ...parentNodes.toReversed()] }));
			}
		} else if (directive.name.value === GraphQLStreamDirective.name) {
			if (!ifArgumentCanBeFalse(directive)) {
				valid = false;
				context.reportError(new GraphQLError("Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.", { nodes: [directive, ...parentNodes.toReversed()] }));
			}
		}
		if (selection.kind === "FragmentSpread") {
			const fragmentName = selection.name.value;
			if (visitedFragments.has(fragmentName) || checkedFragments.has(fragmentName)) continue;
			visitedFragments.add(fragmentName);
			const fragment = context.getFragment(fragmentName);
			if (fragment) {
				parentNodes.push(selection);
				valid = forbidUnconditionalDeferStream({
					context,
					checkedFragments,
					parentNodes,
					selectionSet: fragment.selectionSet,
					visitedFragments
				}) && valid;
				parentNodes.pop();
			}
		} else if (selection.selectionSet) valid = forbidUnconditionalDeferStream({
			context,
			checkedFragments,
			selectionSet: selection.selectionSet,
			parentNodes,
			visitedFragments
		}) && valid;
	}
	return valid;
}
var init_DeferStreamDirectiveOnValidOperationsRule = __esmMin((() => {
	init_GraphQLError();
	init_ast();
	init_kinds();
	init_directives();
}));
// node_modules/graphql/language/predicates.mjs
function isDefinitionNode(node) {
	return isExecutableDefinitionNode(node) || isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node);
}
function isExecutableDefinitionNode(node) {
	return node.kind === "OperationDefinition" || node.kind === "FragmentDefinition";
}
function isSubscriptionOperationDefinitionNode(node) {
	return node.operation === OperationTypeNode.SUBSCRIPTION;
}
function isSelectionNode(node) {
	return node.kind === "Field" || node.kind === "FragmentSpread" || node.kind === "InlineFragment";
}
function isValueNode(node) {
	return node.kind === "Variable" || node.kind === "IntValue" || node.kind === "FloatValue" || node.kind === "StringValue" || node.kind === "BooleanValue" || node.kind === "NullValue" || node.kind === "EnumValue" || node.kind === "ListValue" || node.kind === "ObjectValue";
}
function isConstValueNode(node) {
	return isValueNode(node) && (node.kind === "ListValue" ? node.values.some(isConstValueNode) : node.kind === "ObjectValue" ? node.fields.some((field) => isConstValueNode(field.value)) : node.kind !== "Variable");
}
function isTypeNode(node) {
	return node.kind === "NamedType" || node.kind === "ListType" || node.kind === "NonNullType";
}
function isTypeSystemDefinitionNode(node) {
	return node.kind === "SchemaDefinition" || isTypeDefinitionNode(node) || node.kind === "DirectiveDefinition";
}
function isTypeDefinitionNode(node) {
	return node.kind === "ScalarTypeDefinition" || node.kind === "ObjectTypeDefinition" || node.kind === "InterfaceTypeDefinition" || node.kind === "UnionTypeDefinition" || node.kind === "EnumTypeDefinition" || node.kind === "InputObjectTypeDefinition";
}
function isTypeSystemExtensionNode(node) {
	return node.kind === "SchemaExtension" || node.kind === "DirectiveExtension" || isTypeExtensionNode(node);
}
function isTypeExtensionNode(node) {
	return node.kind === "ScalarTypeExtension" || node.kind === "ObjectTypeExtension" || node.kind === "InterfaceTypeExtension" || node.kind === "UnionTypeExtension" || node.kind === "EnumTypeExtension" || node.kind === "InputObjectTypeExtension";
}
function isSchemaCoordinateNode(node) {
	return node.kind === "TypeCoordinate" || node.kind === "MemberCoordinate" || node.kind === "ArgumentCoordinate" || node.kind === "DirectiveCoordinate" || node.kind === "DirectiveArgumentCoordinate";
}
var init_predicates = __esmMin((() => {
	init_ast();
	init_kinds();
}));
// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.mjs
function ExecutableDefinitionsRule(context) {
	return { Document(node) {
		for (const definition of node.definitions) if (!isExecutableDefinitionNode(definition)) {
			const defName = definition.kind === "SchemaDefinition" || definition.kind === "SchemaExtension" ? "schema" : "\"" + definition.name.value + "\"";
			context.reportError(new GraphQLError(`The ${defName} definition is not executable.`, { nodes: definition }));
		}
		return false;
	} };
}
var init_ExecutableDefinitionsRule = __esmMin((() => {
	init_GraphQLError();
	init_kinds();
	init_predicates();
}));
// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.mjs
function FieldsOnCorrectTypeRule(context) {
	return { Field(node) {
		const type = context.getParentType();
		if (type) {
			if (!context.getFieldDef()) {
				const schema = context.getSchema();
				const fieldName = node.name.value;
				let suggestion = didYouMean("to use an inline fragment on", context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName));
				if (suggestion === "") suggestion = didYouMean(context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName));
				context.reportError(new GraphQLError(`Cannot query field "${fieldName}" on type "${type}".` + suggestion, { nodes: node }));
			}
		}
	} };
}
function getSuggestedTypeNames(schema, type, fieldName) {
	if (!isAbstractType(type)) return [];
	const suggestedTypes = /* @__PURE__ */ new Set();
	const usageCount = Object.create(null);
	for (const possibleType of schema.getPossibleTypes(type)) {
		if (possibleType.getFields()[fieldName] == null) continue;
		suggestedTypes.add(possibleType);
		usageCount[possibleType.name] = 1;
		for (const possibleInterface of possibleType.getInterfaces()) {
			if (possibleInterface.getFields()[fieldName] == null) continue;
			suggestedTypes.add(possibleInterface);
			usageCount[possibleInterface.name] = (usageCount[possibleInterface.name] ?? 0) + 1;
		}
	}
	return [...suggestedTypes].sort((typeA, typeB) => {
		const usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
		if (usageCountDiff !== 0) return usageCountDiff;
		if (isInterfaceType(typeA) && schema.isSubType(typeA, typeB)) return -1;
		if (isInterfaceType(typeB) && schema.isSubType(typeB, typeA)) return 1;
		return naturalCompare(typeA.name, typeB.name);
	}).map((x) => x.name);
}
function getSuggestedFieldNames(type, fieldName) {
	if (isObjectType(type) || isInterfaceType(type)) return suggestionList(fieldName, Object.keys(type.getFields()));
	return [];
}
var init_FieldsOnCorrectTypeRule = __esmMin((() => {
	init_didYouMean();
	init_naturalCompare();
	init_suggestionList();
	init_GraphQLError();
	init_definition();
}));
// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.mjs
function FragmentsOnCompositeTypesRule(context) {
	return {
		InlineFragment(node) {
			const typeCondition = node.typeCondition;
			if (typeCondition) {
				const type = typeFromAST(context.getSchema(), typeCondition);
				if (type && !isCompositeType(type)) {
					const typeStr = print(typeCondition);
					context.reportError(new GraphQLError(`Fragment cannot condition on non composite type "${typeStr}".`, { nodes: typeCondition }));
				}
			}
		},
		FragmentDefinition(node) {
			const type = typeFromAST(context.getSchema(), node.typeCondition);
			if (type && !isCompositeType(type)) {
				const typeStr = print(node.typeCondition);
				context.reportError(new GraphQLError(`Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`, { nodes: node.typeCondition }));
			}
		}
	};
}
var init_FragmentsOnCompositeTypesRule = __esmMin((() => {
	init_GraphQLError();
	init_printer();
	init_definition();
	init_typeFromAST();
}));
// node_modules/graphql/validation/rules/KnownArgumentNamesRule.mjs
function KnownArgumentNamesRule(context) {
	return {
		...KnownArgumentNamesOnDirectivesRule(context),
		FragmentArgument(argNode) {
			const fragmentSignature = context.getFragmentSignature();
			if (fragmentSignature) {
				if (!fragmentSignature.variableDefinitions.get(argNode.name.value)) {
					const argName = argNode.name.value;
					const suggestions = context.hideSuggestions ? [] : suggestionList(argName, Array.from(fragmentSignature.variableDefinitions.values()).map((varSignature) => varSignature.variable.name.value));
					context.reportError(new GraphQLError(`Unknown argument "${argName}" on fragment "${fragmentSignature.definition.name.value}".` + didYouMean(suggestions), { nodes: argNode }));
				}
			}
		},
		Argument(argNode) {
			const argDef = context.getArgument();
			const fieldDef = context.getFieldDef();
			if (!argDef && fieldDef) {
				const argName = argNode.name.value;
				const suggestions = context.hideSuggestions ? [] : suggestionList(argName, fieldDef.args.map((arg) => arg.name));
				context.reportError(new GraphQLError(`Unknown argument "${argName}" on field "${fieldDef}".` + didYouMean(suggestions), { nodes: argNode }));
			}
		}
	};
}
function KnownArgumentNamesOnDirectivesRule(context) {
	const directiveArgs = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
	for (const directive of definedDirectives) directiveArgs.set(directive.name, new Set(directive.args.map((arg) => arg.name)));
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") {
		const argsNodes = def.arguments ?? [];
		directiveArgs.set(def.name.value, new Set(argsNodes.map((arg) => arg.name.value)));
	}
	return { Directive(directiveNode) {
		const directiveName = directiveNode.name.value;
		const knownArgs = directiveArgs.get(directiveName);
		if (directiveNode.arguments != null && knownArgs != null) for (const argNode of directiveNode.arguments) {
			const argName = argNode.name.value;
			if (!knownArgs.has(argName)) {
				const suggestions = context.hideSuggestions ? [] : suggestionList(argName, [...knownArgs]);
				context.reportError(new GraphQLError(`Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : didYouMean(suggestions)), { nodes: argNode }));
			}
		}
		return false;
	} };
}
var init_KnownArgumentNamesRule = __esmMin((() => {
	init_didYouMean();
	init_suggestionList();
	init_GraphQLError();
	init_kinds();
	init_directives();
}));
// node_modules/graphql/validation/rules/KnownDirectivesRule.mjs
function KnownDirectivesRule(context) {
	const locationsMap = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
	for (const directive of definedDirectives) locationsMap.set(directive.name, new Set(directive.locations));
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") locationsMap.set(def.name.value, new Set(def.locations.map((name) => name.value)));
	return { Directive(node, _key, _parent, _path, ancestors) {
		const name = node.name.value;
		const locations = locationsMap.get(name);
		if (locations == null) {
			context.reportError(new GraphQLError(`Unknown directive "@${name}".`, { nodes: node }));
			return;
		}
		const candidateLocation = getDirectiveLocationForASTPath(ancestors);
		if (candidateLocation != null && !locations.has(candidateLocation)) context.reportError(new GraphQLError(`Directive "@${name}" may not be used on ${candidateLocation}.`, { nodes: node }));
	} };
}
function getDirectiveLocationForASTPath(ancestors) {
	const appliedTo = ancestors.at(-1);
	if (!(appliedTo != null && "kind" in appliedTo)) invariant(false);
	switch (appliedTo.kind) {
		case OPERATION_DEFINITION: return getDirectiveLocationForOperation(appliedTo.operation);
		case FIELD: return DirectiveLocation.FIELD;
		case FRAGMENT_SPREAD: return DirectiveLocation.FRAGMENT_SPREAD;
		case INLINE_FRAGMENT: return DirectiveLocation.INLINE_FRAGMENT;
		case FRAGMENT_DEFINITION: return DirectiveLocation.FRAGMENT_DEFINITION;
		case VARIABLE_DEFINITION: {
			const parentNode = ancestors[ancestors.length - 3];
			if (!("kind" in parentNode)) invariant(false);
			return parentNode.kind === "OperationDefinition" ? DirectiveLocation.VARIABLE_DEFINITION : DirectiveLocation.FRAGMENT_VARIABLE_DEFINITION;
		}
		case SCHEMA_DEFINITION:
		case SCHEMA_EXTENSION: return DirectiveLocation.SCHEMA;
		case SCALAR_TYPE_DEFINITION:
		case SCALAR_TYPE_EXTENSION: return DirectiveLocation.SCALAR;
		case OBJECT_TYPE_DEFINITION:
		case OBJECT_TYPE_EXTENSION: return DirectiveLocation.OBJECT;
		case FIELD_DEFINITION: return DirectiveLocation.FIELD_DEFINITION;
		case INTERFACE_TYPE_DEFINITION:
		case INTERFACE_TYPE_EXTENSION: return DirectiveLocation.INTERFACE;
		case UNION_TYPE_DEFINITION:
		case UNION_TYPE_EXTENSION: return DirectiveLocation.UNION;
		case ENUM_TYPE_DEFINITION:
		case ENUM_TYPE_EXTENSION: return DirectiveLocation.ENUM;
		case ENUM_VALUE_DEFINITION: return DirectiveLocation.ENUM_VALUE;
		case INPUT_OBJECT_TYPE_DEFINITION:
		case INPUT_OBJECT_TYPE_EXTENSION: return DirectiveLocation.INPUT_OBJECT;
		case INPUT_VALUE_DEFINITION: {
			const parentNode = ancestors.at(-3);
			if (!(parentNode != null && "kind" in parentNode)) invariant(false);
			return parentNode.kind === "InputObjectTypeDefinition" || parentNode.kind === "InputObjectTypeExtension" ? DirectiveLocation.INPUT_FIELD_DEFINITION : DirectiveLocation.ARGUMENT_DEFINITION;
		}
		case DIRECTIVE_DEFINITION:
		case DIRECTIVE_EXTENSION: return DirectiveLocation.DIRECTIVE_DEFINITION;
		default: invariant(false, "Unexpected kind: " + inspect(appliedTo.kind));
	}
}
function getDirectiveLocationForOperation(operation) {
	switch (operation) {
		case OperationTypeNode.QUERY: return DirectiveLocation.QUERY;
		case OperationTypeNode.MUTATION: return DirectiveLocation.MUTATION;
		case OperationTypeNode.SUBSCRIPTION: return DirectiveLocation.SUBSCRIPTION;
	}
}
var init_KnownDirectivesRule = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_GraphQLError();
	init_ast();
	init_directiveLocation();
	init_kinds();
	init_directives();
}));
// node_modules/graphql/validation/rules/KnownFragmentNamesRule.mjs
function KnownFragmentNamesRule(context) {
	return { FragmentSpread(node) {
		const fragmentName = node.name.value;
		if (!context.getFragment(fragmentName)) context.reportError(new GraphQLError(`Unknown fragment "${fragmentName}".`, { nodes: node.name }));
	} };
}
var init_KnownFragmentNamesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/KnownOperationTypesRule.mjs
function KnownOperationTypesRule(context) {
	const schema = context.getSchema();
	return { OperationDefinition(node) {
		const operation = node.operation;
		if (!schema.getRootType(operation)) context.reportError(new GraphQLError(`The ${operation} operation is not supported by the schema.`, { nodes: node }));
	} };
}
var init_KnownOperationTypesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/KnownTypeNamesRule.mjs
function KnownTypeNamesRule(context) {
	const { definitions } = context.getDocument();
	const existingTypesMap = context.getSchema()?.getTypeMap() ?? {};
	let definedTypeNames;
	let typeNames;
	return { NamedType(node, _1, parent, _2, ancestors) {
		const typeName = node.name.value;
		if (!Object.hasOwn(existingTypesMap, typeName) && !(definedTypeNames ??= new Set(definitions.filter(isTypeDefinitionNode).map((def) => def.name.value))).has(typeName)) {
			const definitionNode = ancestors[2] ?? parent;
			const isSDL = definitionNode != null && isSDLNode(definitionNode);
			if (isSDL && standardTypeNames.has(typeName)) return;
			let suggestedTypes = [];
			if (!context.hideSuggestions) {
				typeNames ??= [.../* @__PURE__ */ new Set([...Object.keys(existingTypesMap), ...definedTypeNames])];
				suggestedTypes = suggestionList(typeName, isSDL ? [...standardTypeNames, ...typeNames] : typeNames);
			}
			context.reportError(new GraphQLError(`Unknown type "${typeName}".` + didYouMean(suggestedTypes), { nodes: node }));
		}
	} };
}
function isSDLNode(value) {
	return "kind" in value && (isTypeSystemDefinitionNode(value) || isTypeSystemExtensionNode(value));
}
var standardTypeNames;
var init_KnownTypeNamesRule = __esmMin((() => {
	init_didYouMean();
	init_suggestionList();
	init_GraphQLError();
	init_predicates();
	init_introspection();
	init_scalars();
	standardTypeNames = new Set([...specifiedScalarTypes, ...introspectionTypes].map((type) => type.name));
}));
// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.mjs
function LoneAnonymousOperationRule(context) {
	let operationCount = 0;
	return {
		Document(node) {
			operationCount = node.definitions.filter((definition) => definition.kind === OPERATION_DEFINITION).length;
		},
		OperationDefinition(node) {
			if (!node.name && operationCount > 1) context.reportError(new GraphQLError("This anonymous operation must be the only defined operation.", { nodes: node }));
		}
	};
}
var init_LoneAnonymousOperationRule = __esmMin((() => {
	init_GraphQLError();
	init_kinds();
}));
// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.mjs
function LoneSchemaDefinitionRule(context) {
	const oldSchema = context.getSchema();
	const alreadyDefined = oldSchema?.astNode ?? oldSchema?.getQueryType() ?? oldSchema?.getMutationType() ?? oldSchema?.getSubscriptionType();
	let schemaDefinitionsCount = 0;
	return { SchemaDefinition(node) {
		if (alreadyDefined) {
			context.reportError(new GraphQLError("Cannot define a new schema within a schema extension.", { nodes: node }));
			return;
		}
		if (schemaDefinitionsCount > 0) context.reportError(new GraphQLError("Must provide only one schema definition.", { nodes: node }));
		++schemaDefinitionsCount;
	} };
}
var init_LoneSchemaDefinitionRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.mjs
function MaxIntrospectionDepthRule(context) {
	const checkedFragments = Object.create(null);
	const exceededFragments = Object.create(null);
	function checkDepth(node, visitedFragments, depth = 0) {
		if (node.kind === "FragmentSpread") {
			const fragmentName = node.name.value;
			const exceededEntryDepth = exceededFragments[fragmentName];
			if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) return true;
			const visitedEntryDepth = visitedFragments[fragmentName];
			const checkedEntryDepth = checkedFragments[fragmentName];
			if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) return false;
			const fragment = context.getFragment(fragmentName);
			if (!fragment) return false;
			visitedFragments[fragmentName] = depth;
			if (checkDepth(fragment, visitedFragments, depth)) {
				exceededFragments[fragmentName] = depth;
				return true;
			}
			checkedFragments[fragmentName] = depth;
			return false;
		}
		if (node.kind === "Field" && (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields")) {
			depth++;
			if (depth >= MAX_LISTS_DEPTH) return true;
		}
		if ("selectionSet" in node && node.selectionSet) {
			for (const child of node.selectionSet.selections) if (checkDepth(child, visitedFragments, depth)) return true;
		}
		return false;
	}
	return { Field(node) {
		if (node.name.value === "__schema" || node.name.value === "__type") {
			if (checkDepth(node, Object.create(null))) {
				context.reportError(new GraphQLError("Maximum introspection depth exceeded", { nodes: [node] }));
				return false;
			}
		}
	} };
}
var MAX_LISTS_DEPTH;
var init_MaxIntrospectionDepthRule = __esmMin((() => {
	init_GraphQLError();
	init_kinds();
	MAX_LISTS_DEPTH = 3;
}));
// node_modules/graphql/validation/rules/NoFragmentCyclesRule.mjs
function NoFragmentCyclesRule(context) {
	const visitedFrags = /* @__PURE__ */ new Set();
	const spreadPath = [];
	const spreadPathIndexByName = Object.create(null);
	return {
		OperationDefinition: () => false,
		FragmentDefinition(node) {
			detectCycleRecursive(node);
			return false;
		}
	};
	function detectCycleRecursive(fragment) {
		if (visitedFrags.has(fragment.name.value)) return;
		const fragmentName = fragment.name.value;
		visitedFrags.add(fragmentName);
		const spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
		if (spreadNodes.length === 0) return;
		spreadPathIndexByName[fragmentName] = spreadPath.length;
		for (const spreadNode of spreadNodes) {
			const spreadName = spreadNode.name.value;
			const cycleIndex = spreadPathIndexByName[spreadName];
			spreadPath.push(spreadNode);
			if (cycleIndex === void 0) {
				const spreadFragment = context.getFragment(spreadName);
				if (spreadFragment) detectCycleRecursive(spreadFragment);
			} else {
				const cyclePath = spreadPath.slice(cycleIndex);
				const viaPath = cyclePath.slice(0, -1).map((s) => "\"" + s.name.value + "\"").join(", ");
				context.reportError(new GraphQLError(`Cannot spread fragment "${spreadName}" within itself` + (viaPath !== "" ? ` via ${viaPath}.` : "."), { nodes: cyclePath }));
			}
			spreadPath.pop();
		}
		spreadPathIndexByName[fragmentName] = void 0;
	}
}
var init_NoFragmentCyclesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.mjs
function NoUndefinedVariablesRule(context) {
	return { OperationDefinition(operation) {
		const variableNameDefined = new Set(operation.variableDefinitions?.map((node) => node.variable.name.value));
		const usages = context.getRecursiveVariableUsages(operation);
		for (const { node, fragmentVariableDefinition } of usages) {
			if (fragmentVariableDefinition) continue;
			const varName = node.name.value;
			if (!variableNameDefined.has(varName)) context.reportError(new GraphQLError(operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`, { nodes: [node, operation] }));
		}
	} };
}
var init_NoUndefinedVariablesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.mjs
function NoUnusedFragmentsRule(context) {
	const operations = [];
	const fragmentDefs = [];
	return {
		OperationDefinition(operation) {
			operations.push(operation);
			return false;
		},
		FragmentDefinition(node) {
			fragmentDefs.push(node);
			return false;
		},
		Document: { leave() {
			const fragmentNameUsed = new Set(context.getRecursivelyReferencedFragmentsForOperations(operations).map((fragment) => fragment.name.value));
			for (const fragmentDef of fragmentDefs) {
				const fragName = fragmentDef.name.value;
				if (!fragmentNameUsed.has(fragName)) context.reportError(new GraphQLError(`Fragment "${fragName}" is never used.`, { nodes: fragmentDef }));
			}
		} }
	};
}
var init_NoUnusedFragmentsRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/NoUnusedVariablesRule.mjs
function NoUnusedVariablesRule(context) {
	return {
		FragmentDefinition(fragment) {
			const usages = context.getVariableUsages(fragment);
			const argumentNameUsed = new Set(usages.map(({ node }) => node.name.value));
			const variableDefinitions = fragment.variableDefinitions ?? [];
			for (const varDef of variableDefinitions) {
				const argName = varDef.variable.name.value;
				if (!argumentNameUsed.has(argName)) context.reportError(new GraphQLError(`Variable "$${argName}" is never used in fragment "${fragment.name.value}".`, { nodes: varDef }));
			}
		},
		OperationDefinition(operation) {
			const usages = context.getRecursiveVariableUsages(operation);
			const operationVariableNameUsed = /* @__PURE__ */ new Set();
			for (const { node, fragmentVariableDefinition } of usages) {
				const varName = node.name.value;
				if (!fragmentVariableDefinition) operationVariableNameUsed.add(varName);
			}
			const variableDefinitions = operation.variableDefinitions ?? [];
			for (const variableDef of variableDefinitions) {
				const variableName = variableDef.variable.name.value;
				if (!operationVariableNameUsed.has(variableName)) context.reportError(new GraphQLError(operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`, { nodes: variableDef }));
			}
		}
	};
}
var init_NoUnusedVariablesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/validationAbortedError.mjs
var validationAbortedError;
var init_validationAbortedError = __esmMin((() => {
	init_GraphQLError();
	validationAbortedError = new GraphQLError("Validation aborted.");
}));
// node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.mjs
function OverlappingFieldsCanBeMergedRule(validationContext) {
	const ruleContext = {
		comparedFieldsAndFragmentPairs: /* @__PURE__ */ new Map(),
		comparedFragmentPairs: /* @__PURE__ */ new Map(),
		cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
		valueInfoByNode: /* @__PURE__ */ new Map(),
		fragmentSpreadInfoByNode: /* @__PURE__ */ new Map(),
		fragmentSpreadInfoByKey: /* @__PURE__ */ new Map(),
		remainingComplexityBudget: MAX_COMPLEXITY_BUDGET
	};
	let fragmentScope;
	return {
		FragmentDefinition: {
			enter(node) {
				const fragmentName = node.name.value;
				fragmentScope = getVariableScope(validationContext.getFragmentSignatureByName()(fragmentName));
			},
			leave() {
				fragmentScope = void 0;
			}
		},
		SelectionSet(selectionSet, _key, parent) {
			if (parent && "kind" in parent && parent.kind === "InlineFragment") return;
			if (selectionSet.selections.length <= 1 && selectionSet.selections[0]?.kind !== "InlineFragment") return;
			const conflicts = findConflictsWithinSelectionSet(validationContext, ruleContext, validationContext.getParentType(), selectionSet, fragmentScope);
			for (const { responseName, reason, fields1, fields2 } of conflicts) validationContext.reportError(new GraphQLError(`Fields "${maybeAbbreviate(responseName)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: fields1.concat(fields2) }));
		}
	};
}
function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet, scope) {
	const conflicts = [];
	const collectFieldsResult = collectFields$1(validationContext, ruleContext, parentType, selectionSet);
	collectConflictsWithin(validationContext, ruleContext, conflicts, collectFieldsResult, scope);
	if (collectFieldsResult.spreads.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.spreads.length > 1)) {
		const fragmentSpreads = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult, scope);
		for (let i = 0; i < fragmentSpreads.length; i++) {
			collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, false, collectFieldsResult, scope, fragmentSpreads[i]);
			for (let j = i + 1; j < fragmentSpreads.length; j++) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, false, fragmentSpreads[i], fragmentSpreads[j]);
		}
	}
	return conflicts;
}
function collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult, scope, fragmentSpread) {
	spendComplexityBudget(ruleContext, 1);
	if (collectFieldsResult.groupedFieldSet.size === 0) return;
	const fragment = fragmentSpread.definition;
	let byFragmentScope = ruleContext.comparedFieldsAndFragmentPairs.get(scope);
	if (byFragmentScope === void 0) {
		byFragmentScope = /* @__PURE__ */ new Map();
		ruleContext.comparedFieldsAndFragmentPairs.set(scope, byFragmentScope);
	}
	let comparedFieldsAndFragmentPairs = byFragmentScope.get(fragmentSpread.scope);
	if (comparedFieldsAndFragmentPairs === void 0) {
		comparedFieldsAndFragmentPairs = new OrderedPairSet();
		byFragmentScope.set(fragmentSpread.scope, comparedFieldsAndFragmentPairs);
	}
	if (comparedFieldsAndFragmentPairs.has(collectFieldsResult, fragment, areMutuallyExclusive)) return;
	comparedFieldsAndFragmentPairs.add(collectFieldsResult, fragment, areMutuallyExclusive);
	if (!fragment) return;
	const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment);
	const referencedFragmentSpreads = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult2, fragmentSpread.scope);
	if (collectFieldsResult === collectFieldsResult2 && scope === fragmentSpread.scope) return;
	collectConflictsBetween(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult, scope, collectFieldsResult2, fragmentSpread.scope);
	for (const referencedFragmentSpread of referencedFragmentSpreads) collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult, scope, referencedFragmentSpread);
}
function collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, fragmentSpread1, fragmentSpread2) {
	const fragment1 = fragmentSpread1.definition;
	const fragment2 = fragmentSpread2.definition;
	const scope1 = fragmentSpread1.scope;
	const scope2 = fragmentSpread2.scope;
	spendComplexityBudget(ruleContext, 2);
	if (fragment1 === fragment2 && scope1 === scope2) return;
	let byScope = ruleContext.comparedFragmentPairs.get(scope1);
	let comparedFragmentPairs = byScope?.get(scope2) ?? ruleContext.comparedFragmentPairs.get(scope2)?.get(scope1);
	if (comparedFragmentPairs === void 0) {
		if (byScope === void 0) {
			byScope = /* @__PURE__ */ new Map();
			ruleContext.comparedFragmentPairs.set(scope1, byScope);
		}
		comparedFragmentPairs = new PairSet();
		byScope.set(scope2, comparedFragmentPairs);
	}
	if (fragment1 === fragment2) {
		if (comparedFragmentPairs.has(fragment1, fragment2, false)) return;
		comparedFragmentPairs.add(fragment1, fragment2, false);
		validationContext.reportError(new GraphQLError(`Spreads "${maybeAbbreviate(fragmentSpread1.node.name.value)}" conflict because ${getFragmentSpreadDescription(ruleContext, fragmentSpread1.node)} and ${getFragmentSpreadDescription(ruleContext, fragmentSpread2.node)} have different fragment arguments.`, { nodes: [fragmentSpread1.node, fragmentSpread2.node] }));
		return;
	}
	if (comparedFragmentPairs.has(fragment1, fragment2, areMutuallyExclusive)) return;
	comparedFragmentPairs.add(fragment1, fragment2, areMutuallyExclusive);
	if (!fragment1 || !fragment2) return;
	const collectFieldsResult1 = collectFragmentFields(validationContext, ruleContext, fragment1);
	const referencedFragmentSpreads1 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult1, fragmentSpread1.scope);
	const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment2);
	const referencedFragmentSpreads2 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult2, fragmentSpread2.scope);
	collectConflictsBetween(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult1, fragmentSpread1.scope, collectFieldsResult2, fragmentSpread2.scope);
	for (const referencedFragmentSpread2 of referencedFragmentSpreads2) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, fragmentSpread1, referencedFragmentSpread2);
	for (const referencedFragmentSpread1 of referencedFragmentSpreads1) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, referencedFragmentSpread1, fragmentSpread2);
}
function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, scope1, parentType2, selectionSet2, scope2) {
	const conflicts = [];
	const collectFieldsResult1 = collectFields$1(validationContext, ruleContext, parentType1, selectionSet1);
	const fragmentSpreads1 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult1, scope1);
	const collectFieldsResult2 = collectFields$1(validationContext, ruleContext, parentType2, selectionSet2);
	const fragmentSpreads2 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult2, scope2);
	collectConflictsBetween(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult1, scope1, collectFieldsResult2, scope2);
	for (const fragmentSpread2 of fragmentSpreads2) collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult1, scope1, fragmentSpread2);
	for (const fragmentSpread1 of fragmentSpreads1) collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult2, scope2, fragmentSpread1);
	for (const fragmentSpread1 of fragmentSpreads1) for (const fragmentSpread2 of fragmentSpreads2) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, fragmentSpread1, fragmentSpread2);
	return conflicts;
}
function collectConflictsWithin(validationContext, ruleContext, conflicts, collectFieldsResult, scope) {
	for (const [responseName, fieldDetailsList] of collectFieldsResult.groupedFieldSet.entries()) if (fieldDetailsList.length > 1) for (let i = 0; i < fieldDetailsList.length; i++) for (let j = i + 1; j < fieldDetailsList.length; j++) {
		const conflict = findConflict(validationContext, ruleContext, false, responseName, fieldDetailsList[i], scope, fieldDetailsList[j], scope);
		if (conflict) conflicts.push(conflict);
	}
}
function collectConflictsBetween(validationContext, ruleContext, conflicts, parentFieldsAreMutuallyExclusive, collectFieldsResult1, scope1, collectFieldsResult2, scope2) {
	if (collectFieldsResult1.groupedFieldSet.size === 0 || collectFieldsResult2.groupedFieldSet.size === 0) return;
	for (const { responseName, fieldDetailsList1, fieldDetailsList2 } of getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2)) for (const fieldDetails1 of fieldDetailsList1) for (const fieldDetails2 of fieldDetailsList2) {
		const conflict = findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, scope1, fieldDetails2, scope2);
		if (conflict) conflicts.push(conflict);
	}
}
function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
	const byCollectFieldsResult = collectFieldsResult1.overlappingFields ??= /* @__PURE__ */ new Map();
	const cached = byCollectFieldsResult.get(collectFieldsResult2);
	if (cached !== void 0) return cached;
	const overlappingFields = [];
	for (const [responseName, fieldDetailsList1] of collectFieldsResult1.groupedFieldSet.entries()) {
		spendComplexityBudget(ruleContext, 1);
		const fieldDetailsList2 = collectFieldsResult2.groupedFieldSet.get(responseName);
		if (fieldDetailsList2 != null) overlappingFields.push({
			responseName,
			fieldDetailsList1,
			fieldDetailsList2
		});
	}
	byCollectFieldsResult.set(collectFieldsResult2, overlappingFields);
	return overlappingFields;
}
function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, scope1, fieldDetails2, scope2) {
	const { parentType: parentType1, node: node1, definition: def1, streamDirective: streamDirective1 } = fieldDetails1;
	const { parentType: parentType2, node: node2, definition: def2, streamDirective: streamDirective2 } = fieldDetails2;
	const areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && isObjectType(parentType1) && isObjectType(parentType2);
	spendComplexityBudget(ruleContext, 2);
	if (fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && def1?.type === def2?.type && node1.name.value === node2.name.value) return;
	const fieldInfo1 = getFieldInfo(fieldDetails1);
	const fieldInfo2 = getFieldInfo(fieldDetails2);
	let comparison = fieldInfo1.comparisons.get(fieldInfo2);
	if (comparison === void 0) {
		comparison = {};
		fieldInfo1.comparisons.set(fieldInfo2, comparison);
	}
	if (!areMutuallyExclusive) {
		const name1 = node1.name.value;
		const name2 = node2.name.value;
		if (!(comparison.sameName ??= name1 === name2)) return {
			responseName,
			reason: `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(name2)}" are different fields`,
			fields1: [node1],
			fields2: [node2]
		};
		if (!sameArguments(ruleContext, comparison.arguments ??= compareArguments(ruleContext, fieldInfo1.arguments, fieldInfo2.arguments), scope1, scope2)) return {
			responseName,
			reason: "they have differing arguments",
			fields1: [node1],
			fields2: [node2]
		};
	}
	if (streamDirective1 || streamDirective2) {
		let reason = "they have overlapping stream directives";
		if (streamDirective1 && streamDirective2) {
			if (sameArguments(ruleContext, comparison.streamArguments ??= compareArguments(ruleContext, fieldInfo1.streamArguments, fieldInfo2.streamArguments), scope1, scope2)) reason += ". See https://github.com/graphql/defer-stream-wg/discussions/100";
		}
		return {
			responseName,
			reason,
			fields1: [node1],
			fields2: [node2]
		};
	}
	const type1 = def1?.type;
	const type2 = def2?.type;
	if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) return {
		responseName,
		reason: `they return conflicting types "${fieldInfo1.typeString ??= inspect(type1)}" and "${fieldInfo2.typeString ??= inspect(type2)}"`,
		fields1: [node1],
		fields2: [node2]
	};
	const selectionSet1 = node1.selectionSet;
	const selectionSet2 = node2.selectionSet;
	if (selectionSet1 && selectionSet2) return subfieldConflicts(findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, fieldInfo1.namedType, selectionSet1, scope1, fieldInfo2.namedType, selectionSet2, scope2), responseName, node1, node2);
}
function getFieldInfo(fieldDetails) {
	return fieldDetails.info ??= {
		comparisons: /* @__PURE__ */ new Map(),
		namedType: getNamedType(fieldDetails.definition?.type),
		arguments: getArgumentInfo(fieldDetails.node.arguments),
		streamArguments: getArgumentInfo(fieldDetails.streamDirective?.arguments)
	};
}
function getArgumentInfo(args) {
	if (args === void 0 || args.length === 0) return;
	const values = /* @__PURE__ */ new Map();
	for (const { name, value } of args) values.set(name.value, value);
	return {
		nodes: args,
		values
	};
}
function compareArguments(ruleContext, argumentInfo1, argumentInfo2) {
	const valuesWithVariables = [];
	if (argumentInfo1 === void 0) return {
		sameStructure: argumentInfo2 === void 0,
		valuesWithVariables
	};
	if (argumentInfo1.nodes.length !== argumentInfo2?.nodes.length) return {
		sameStructure: false,
		valuesWithVariables
	};
	for (const arg1 of argumentInfo1.nodes) {
		spendComplexityBudget(ruleContext, 1);
		const value2 = argumentInfo2.values.get(arg1.name.value);
		if (value2 === void 0) return {
			sameStructure: false,
			valuesWithVariables
		};
		const valueInfo1 = getValueInfo(ruleContext, arg1.value);
		if (valueInfo1.comparisonKey !== getValueInfo(ruleContext, value2).comparisonKey) return {
			sameStructure: false,
			valuesWithVariables
		};
		if (valueInfo1.variables.length !== 0) valuesWithVariables.push(valueInfo1);
	}
	return {
		sameStructure: true,
		valuesWithVariables
	};
}
function sameArguments(ruleContext, comparison, scope1, scope2) {
	if (!comparison.sameStructure) return false;
	return scope1 === scope2 || comparison.valuesWithVariables.every((value) => {
		spendComplexityBudget(ruleContext, 1);
		return !usesLocalVariables(ruleContext, value, scope1) && !usesLocalVariables(ruleContext, value, scope2);
	});
}
function usesLocalVariables(ruleContext, value, scope) {
	if (scope === void 0) return false;
	const dependencies = value.scopeDependencies ??= /* @__PURE__ */ new Map();
	const cached = dependencies.get(scope.signature);
	if (cached !== void 0) return cached;
	const dependsOnScope = value.variables.some((variable) => {
		spendComplexityBudget(ruleContext, 1);
		return scope.signature.variableDefinitions.has(variable);
	});
	dependencies.set(scope.signature, dependsOnScope);
	return dependsOnScope;
}
function getValueInfo(ruleContext, value) {
	const cached = ruleContext.valueInfoByNode.get(value);
	if (cached !== void 0) return cached;
	const variables = [];
	const valueInfo = {
		comparisonKey: JSON.stringify(value, (_key, node) => {
			if (!isNode(node)) return node;
			switch (node.kind) {
				case VARIABLE:
					variables.push(node.name.value);
					return [node.kind, node.name.value];
				case OBJECT: return [node.kind, node.fields.slice().sort((first, second) => first.name.value < second.name.value ? -1 : first.name.value > second.name.value ? 1 : 0)];
				case OBJECT_FIELD: return [node.name.value, node.value];
				case LIST: return [node.kind, node.values];
				case STRING: return [
					node.kind,
					node.value,
					node.block === true
				];
				default: return [node.kind, "value" in node ? node.value : null];
			}
		}),
		variables
	};
	ruleContext.valueInfoByNode.set(value, valueInfo);
	return valueInfo;
}
function doTypesConflict(ruleContext, type1, type2) {
	if (type1 === type2) return false;
	spendComplexityBudget(ruleContext, 1);
	if (isListType(type1)) return isListType(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
	if (isListType(type2)) return true;
	if (isNonNullType(type1)) return isNonNullType(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
	if (isNonNullType(type2)) return true;
	if (isLeafType(type1) || isLeafType(type2)) return type1 !== type2;
	return false;
}
function collectFields$1(validationContext, ruleContext, parentType, selectionSet) {
	const { cachedCollectFieldsResults } = ruleContext;
	let bySelectionSet = cachedCollectFieldsResults.get(parentType);
	if (!bySelectionSet) {
		bySelectionSet = /* @__PURE__ */ new Map();
		cachedCollectFieldsResults.set(parentType, bySelectionSet);
	}
	let collectFieldsResult = bySelectionSet.get(selectionSet);
	if (!collectFieldsResult) {
		const groupedFieldSet = /* @__PURE__ */ new Map();
		const spreads = [];
		collectFieldsImpl(validationContext, parentType, selectionSet, groupedFieldSet, spreads);
		collectFieldsResult = {
			groupedFieldSet,
			spreads
		};
		bySelectionSet.set(selectionSet, collectFieldsResult);
	}
	return collectFieldsResult;
}
function collectFragmentFields(validationContext, ruleContext, fragment) {
	return collectFields$1(validationContext, ruleContext, typeFromAST(validationContext.getSchema(), fragment.typeCondition), fragment.selectionSet);
}
function collectFieldsImpl(validationContext, parentType, selectionSet, groupedFieldSet, fragmentSpreads) {
	for (const selection of selectionSet.selections) switch (selection.kind) {
		case FIELD: {
			const fieldName = selection.name.value;
			let fieldDef;
			if (isObjectType(parentType) || isInterfaceType(parentType)) fieldDef = parentType.getFields()[fieldName];
			const responseName = selection.alias ? selection.alias.value : fieldName;
			let fieldDetailsList = groupedFieldSet.get(responseName);
			if (fieldDetailsList == null) {
				fieldDetailsList = [];
				groupedFieldSet.set(responseName, fieldDetailsList);
			}
			const streamDirective = selection.directives?.find((directive) => directive.name.value === "stream");
			fieldDetailsList.push({
				parentType,
				node: selection,
				definition: fieldDef,
				isSimpleLeaf: (selection.arguments?.length ?? 0) === 0 && !selection.selectionSet && streamDirective === void 0,
				streamDirective
			});
			break;
		}
		case FRAGMENT_SPREAD:
			fragmentSpreads.push(selection);
			break;
		case INLINE_FRAGMENT: {
			const typeCondition = selection.typeCondition;
			collectFieldsImpl(validationContext, typeCondition ? typeFromAST(validationContext.getSchema(), typeCondition) : parentType, selection.selectionSet, groupedFieldSet, fragmentSpreads);
			break;
		}
	}
}
function getFragmentSpreads(validationContext, ruleContext, collectFieldsResult, scope) {
	const byScope = collectFieldsResult.byScope ??= /* @__PURE__ */ new Map();
	const cached = byScope.get(scope);
	if (cached) return cached;
	const spreadsByScope = /* @__PURE__ */ new Map();
	const result = [];
	for (const spreadNode of collectFieldsResult.spreads) {
		const spread = getFragmentSpread(validationContext, ruleContext, spreadNode, scope);
		let byDefinition = spreadsByScope.get(spread.scope);
		if (byDefinition === void 0) {
			byDefinition = /* @__PURE__ */ new Map();
			spreadsByScope.set(spread.scope, byDefinition);
		}
		const previous = byDefinition.get(spread.definition);
		if (previous === void 0) {
			byDefinition.set(spread.definition, spread);
			result.push(spread);
		} else previous.node = spread.node;
	}
	byScope.set(scope, result);
	return result;
}
function getFragmentSpread(validationContext, ruleContext, fragmentSpreadNode, scope) {
	spendComplexityBudget(ruleContext, 1);
	let fragmentSpreadInfo = ruleContext.fragmentSpreadInfoByNode.get(fragmentSpreadNode);
	if (fragmentSpreadInfo === void 0) {
		const signature = validationContext.getFragmentSignatureByName()(fragmentSpreadNode.name.value);
		const argumentInfo = getArgumentInfo(fragmentSpreadNode.arguments);
		const parts = [];
		const values = [];
		if (signature && argumentInfo !== void 0) {
			const argMap = argumentInfo.values;
			const names = [];
			for (const name of argMap.keys()) if (signature.variableDefinitions.has(name)) names.push(name);
			for (const name of names.sort()) {
				const argument = getValueInfo(ruleContext, argMap.get(name));
				parts.push(name, argument.comparisonKey);
				if (argument.variables.length !== 0) values.push(argument);
			}
		}
		const fragmentSpreadInfoKey = JSON.stringify([signature?.definition.name.value, parts]);
		fragmentSpreadInfo = ruleContext.fragmentSpreadInfoByKey.get(fragmentSpreadInfoKey);
		if (fragmentSpreadInfo === void 0) {
			fragmentSpreadInfo = {
				signature,
				values,
				byScope: /* @__PURE__ */ new Map()
			};
			ruleContext.fragmentSpreadInfoByKey.set(fragmentSpreadInfoKey, fragmentSpreadInfo);
		}
		ruleContext.fragmentSpreadInfoByNode.set(fragmentSpreadNode, fragmentSpreadInfo);
	}
	const variableScope = fragmentSpreadInfo.values.some((value) => {
		spendComplexityBudget(ruleContext, 1);
		return usesLocalVariables(ruleContext, value, scope);
	}) ? scope : void 0;
	let fragmentScope = fragmentSpreadInfo.byScope.get(variableScope);
	if (!fragmentSpreadInfo.byScope.has(variableScope)) {
		fragmentScope = getVariableScope(fragmentSpreadInfo.signature);
		fragmentSpreadInfo.byScope.set(variableScope, fragmentScope);
	}
	return {
		node: fragmentSpreadNode,
		scope: fragmentScope,
		definition: fragmentSpreadInfo.signature?.definition
	};
}
function getVariableScope(fragmentSignature) {
	if (!fragmentSignature || fragmentSignature.variableDefinitions.size === 0) return;
	return { signature: fragmentSignature };
}
function getFragmentSpreadDescription(ruleContext, node) {
	const description = {
		...node,
		name: {
			...node.name,
			value: maybeAbbreviate(node.name.value)
		},
		directives: []
	};
	let size = 1;
	for (const argument of node.arguments ?? []) {
		size += 2 + argument.name.value.length + getValueInfo(ruleContext, argument.value).comparisonKey.length;
		if (size > MAX_FRAGMENT_ARGUMENT_SIZE) return description.name.value + "(...)";
	}
	return print(description).slice(3);
}
function subfieldConflicts(conflicts, responseName, node1, node2) {
	if (conflicts.length > 0) {
		let message = "";
		for (const { responseName: name, reason } of conflicts) {
			message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`;
			if (message.length > MAX_CONFLICT_DETAIL_LENGTH) break;
		}
		return {
			responseName,
			reason: maybeAbbreviate(message),
			fields1: collectConflictNodes(node1, conflicts, "fields1"),
			fields2: collectConflictNodes(node2, conflicts, "fields2")
		};
	}
}
function collectConflictNodes(node, conflicts, side) {
	const nodes = [node];
	for (const conflict of conflicts) {
		const remaining = MAX_CONFLICT_NODES - nodes.length;
		const retainedNodes = conflict[side].slice(-remaining);
		nodes.push(...retainedNodes);
		if (nodes.length === MAX_CONFLICT_NODES) break;
	}
	return nodes;
}
function maybeAbbreviate(text) {
	return text.length > MAX_CONFLICT_DETAIL_LENGTH ? text.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text;
}
function spendComplexityBudget(ruleContext, cost) {
	ruleContext.remainingComplexityBudget -= cost;
	if (ruleContext.remainingComplexityBudget < 0) throw validationAbortedError;
}
var MAX_CONFLICT_DETAIL_LENGTH, MAX_CONFLICT_NODES, MAX_FRAGMENT_ARGUMENT_SIZE, MAX_COMPLEXITY_BUDGET, OrderedPairSet, PairSet;
var init_OverlappingFieldsCanBeMergedRule = __esmMin((() => {
	init_inspect();
	init_GraphQLError();
	init_ast();
	init_kinds();
	init_printer();
	init_definition();
	init_typeFromAST();
	init_validationAbortedError();
	MAX_CONFLICT_DETAIL_LENGTH = 1e3;
	MAX_CONFLICT_NODES = 20;
	MAX_FRAGMENT_ARGUMENT_SIZE = 256;
	MAX_COMPLEXITY_BUDGET = 5e5;
	OrderedPairSet = class {
		constructor() {
			this._data = /* @__PURE__ */ new Map();
		}
		has(a, b, weaklyPresent) {
			const result = this._data.get(a)?.get(b);
			if (result === void 0) return false;
			return weaklyPresent ? true : weaklyPresent === result;
		}
		add(a, b, weaklyPresent) {
			const map = this._data.get(a);
			if (map === void 0) this._data.set(a, /* @__PURE__ */ new Map([[b, weaklyPresent]]));
			else map.set(b, weaklyPresent);
		}
	};
	PairSet = class {
		constructor() {
			this._orderedPairSet = new OrderedPairSet();
		}
		has(a, b, weaklyPresent) {
			return this._orderedPairSet.has(a, b, weaklyPresent) || this._orderedPairSet.has(b, a, weaklyPresent);
		}
		add(a, b, weaklyPresent) {
			this._orderedPairSet.add(a, b, weaklyPresent);
		}
	};
}));
// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.mjs
function PossibleFragmentSpreadsRule(context) {
	return {
		InlineFragment(node) {
			const fragType = context.getType();
			const parentType = context.getParentType();
			if (isCompositeType(fragType) && isCompositeType(parentType) && !doTypesOverlap(context.getSchema(), fragType, parentType)) {
				const parentTypeStr = inspect(parentType);
				const fragTypeStr = inspect(fragType);
				context.reportError(new GraphQLError(`Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
			}
		},
		FragmentSpread(node) {
			const fragName = node.name.value;
			const fragType = getFragmentType(context, fragName);
			const parentType = context.getParentType();
			if (fragType && parentType && !doTypesOverlap(context.getSchema(), fragType, parentType)) {
				const parentTypeStr = inspect(parentType);
				const fragTypeStr = inspect(fragType);
				context.reportError(new GraphQLError(`Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
			}
		}
	};
}
function getFragmentType(context, name) {
	const frag = context.getFragment(name);
	if (frag) {
		const type = typeFromAST(context.getSchema(), frag.typeCondition);
		if (isCompositeType(type)) return type;
	}
}
var init_PossibleFragmentSpreadsRule = __esmMin((() => {
	init_inspect();
	init_GraphQLError();
	init_definition();
	init_typeComparators();
	init_typeFromAST();
}));
// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.mjs
function PossibleTypeExtensionsRule(context) {
	const schema = context.getSchema();
	const definedTypes = /* @__PURE__ */ new Map();
	for (const def of context.getDocument().definitions) if (isTypeDefinitionNode(def)) definedTypes.set(def.name.value, def);
	return {
		ScalarTypeExtension: checkExtension,
		ObjectTypeExtension: checkExtension,
		InterfaceTypeExtension: checkExtension,
		UnionTypeExtension: checkExtension,
		EnumTypeExtension: checkExtension,
		InputObjectTypeExtension: checkExtension
	};
	function checkExtension(node) {
		const typeName = node.name.value;
		const defNode = definedTypes.get(typeName);
		const existingType = schema?.getType(typeName);
		let expectedKind;
		if (defNode != null) expectedKind = defKindToExtKind[defNode.kind];
		else if (existingType) expectedKind = typeToExtKind(existingType);
		if (expectedKind != null) {
			if (expectedKind !== node.kind) {
				const kindStr = extensionKindToTypeName(node.kind);
				context.reportError(new GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, { nodes: defNode ? [defNode, node] : node }));
			}
		} else {
			const allTypeNames = [...definedTypes.keys(), ...Object.keys(schema?.getTypeMap() ?? {})];
			context.reportError(new GraphQLError(`Cannot extend type "${typeName}" because it is not defined.` + didYouMean(suggestionList(typeName, allTypeNames)), { nodes: node.name }));
		}
	}
}
function typeToExtKind(type) {
	if (isScalarType(type)) return SCALAR_TYPE_EXTENSION;
	if (isObjectType(type)) return OBJECT_TYPE_EXTENSION;
	if (isInterfaceType(type)) return INTERFACE_TYPE_EXTENSION;
	if (isUnionType(type)) return UNION_TYPE_EXTENSION;
	if (isEnumType(type)) return ENUM_TYPE_EXTENSION;
	if (isInputObjectType(type)) return INPUT_OBJECT_TYPE_EXTENSION;
	invariant(false, "Unexpected type: " + inspect(type));
}
function extensionKindToTypeName(kind) {
	switch (kind) {
		case SCALAR_TYPE_EXTENSION: return "scalar";
		case OBJECT_TYPE_EXTENSION: return "object";
		case INTERFACE_TYPE_EXTENSION: return "interface";
		case UNION_TYPE_EXTENSION: return "union";
		case ENUM_TYPE_EXTENSION: return "enum";
		case INPUT_OBJECT_TYPE_EXTENSION: return "input object";
		default: invariant(false, "Unexpected kind: " + inspect(kind));
	}
}
var defKindToExtKind;
var init_PossibleTypeExtensionsRule = __esmMin((() => {
	init_didYouMean();
	init_inspect();
	init_invariant();
	init_suggestionList();
	init_GraphQLError();
	init_kinds();
	init_predicates();
	init_definition();
	defKindToExtKind = {
		[SCALAR_TYPE_DEFINITION]: SCALAR_TYPE_EXTENSION,
		[OBJECT_TYPE_DEFINITION]: OBJECT_TYPE_EXTENSION,
		[INTERFACE_TYPE_DEFINITION]: INTERFACE_TYPE_EXTENSION,
		[UNION_TYPE_DEFINITION]: UNION_TYPE_EXTENSION,
		[ENUM_TYPE_DEFINITION]: ENUM_TYPE_EXTENSION,
		[INPUT_OBJECT_TYPE_DEFINITION]: INPUT_OBJECT_TYPE_EXTENSION
	};
}));
// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.mjs
function ProvidedRequiredArgumentsRule(context) {
	const requiredArgsByFragment = /* @__PURE__ */ new Map();
	return {
		...ProvidedRequiredArgumentsOnDirectivesRule(context),
		Field: { leave(fieldNode) {
			const fieldDef = context.getFieldDef();
			if (!fieldDef || fieldDef.args.length === 0) return false;
			const providedArgs = new Set(fieldNode.arguments?.map((arg) => arg.name.value));
			for (const argDef of fieldDef.args) if (!providedArgs.has(argDef.name) && isRequiredArgument(argDef)) context.reportError(new GraphQLError(`Argument "${argDef}" of type "${argDef.type}" is required, but it was not provided.`, { nodes: fieldNode }));
		} },
		FragmentSpread: { leave(spreadNode) {
			const fragmentSignature = context.getFragmentSignature();
			if (!fragmentSignature) return false;
			let requiredArgs = requiredArgsByFragment.get(fragmentSignature);
			if (!requiredArgs) {
				requiredArgs = [...fragmentSignature.variableDefinitions].filter(([, definition]) => isRequiredArgumentNode(definition));
				requiredArgsByFragment.set(fragmentSignature, requiredArgs);
			}
			const providedArgs = new Set(spreadNode.arguments?.map((arg) => arg.name.value));
			for (const [varName, variableDefinition] of requiredArgs) if (!providedArgs.has(varName)) {
				const argTypeStr = inspect(typeFromAST(context.getSchema(), variableDefinition.type));
				context.reportError(new GraphQLError(`Fragment "${spreadNode.name.value}" argument "${varName}" of type "${argTypeStr}" is required, but it was not provided.`, { nodes: spreadNode }));
			}
		} }
	};
}
function ProvidedRequiredArgumentsOnDirectivesRule(context) {
	const requiredArgsMap = /* @__PURE__ */ new Map();
	const definedDirectives = context.getSchema()?.getDirectives() ?? specifiedDirectives;
	for (const directive of definedDirectives) requiredArgsMap.set(directive.name, new Map(directive.args.filter(isRequiredArgument).map((arg) => [arg.name, arg])));
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") {
		const argNodes = def.arguments ?? [];
		requiredArgsMap.set(def.name.value, new Map(argNodes.filter(isRequiredArgumentNode).map((arg) => [arg.name.value, arg])));
	}
	return { Directive: { leave(directiveNode) {
		const directiveName = directiveNode.name.value;
		const requiredArgs = requiredArgsMap.get(directiveName);
		if (requiredArgs != null) {
			const argNodes = directiveNode.arguments ?? [];
			const argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
			for (const [argName, argDef] of requiredArgs.entries()) if (!argNodeMap.has(argName)) {
				const argType = isType(argDef.type) ? inspect(argDef.type) : print(argDef.type);
				context.reportError(new GraphQLError(`Argument "@${directiveName}(${argName}:)" of type "${argType}" is required, but it was not provided.`, { nodes: directiveNode }));
			}
		}
	} } };
}
function isRequiredArgumentNode(arg) {
	return arg.type.kind === "NonNullType" && arg.defaultValue == null;
}
var init_ProvidedRequiredArgumentsRule = __esmMin((() => {
	init_inspect();
	init_GraphQLError();
	init_kinds();
	init_printer();
	init_definition();
	init_directives();
	init_typeFromAST();
}));
// node_modules/graphql/validation/rules/ScalarLeafsRule.mjs
function ScalarLeafsRule(context) {
	return { Field(node) {
		const type = context.getType();
		const selectionSet = node.selectionSet;
		if (type) {
			if (isLeafType(getNamedType(type))) {
				if (selectionSet) {
					const fieldName = node.name.value;
					const typeStr = inspect(type);
					context.reportError(new GraphQLError(`Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`, { nodes: selectionSet }));
				}
			} else if (!selectionSet) {
				const fieldName = node.name.value;
				const typeStr = inspect(type);
				context.reportError(new GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`, { nodes: node }));
			} else if (selectionSet.selections.length === 0 && !context.allowEmptySelectionSets) {
				const fieldName = node.name.value;
				const typeStr = inspect(type);
				context.reportError(new GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`, { nodes: node }));
			}
		}
	} };
}
var init_ScalarLeafsRule = __esmMin((() => {
	init_inspect();
	init_GraphQLError();
	init_definition();
}));
// node_modules/graphql/utilities/coerceInputValue.mjs
function coerceInputValue(inputValue, type) {
	if (isNonNullType(type)) {
		if (inputValue == null) return;
		return coerceInputValue(inputValue, type.ofType);
	}
	if (inputValue == null) return null;
	if (isListType(type)) {
		if (!isIterableObject(inputValue)) {
			const coercedItem = coerceInputValue(inputValue, type.ofType);
			if (coercedItem === void 0) return;
			return [coercedItem];
		}
		const coercedValue = [];
		for (const itemValue of inputValue) {
			const coercedItem = coerceInputValue(itemValue, type.ofType);
			if (coercedItem === void 0) return;
			coercedValue.push(coercedItem);
		}
		return coercedValue;
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(inputValue) || Array.isArray(inputValue)) return;
		const coercedValue = Object.create(null);
		const fieldDefs = type.getFields();
		let definedFieldCount = 0;
		for (const fieldName of Object.keys(inputValue)) {
			if (inputValue[fieldName] === void 0) continue;
			definedFieldCount++;
			if (!Object.hasOwn(fieldDefs, fieldName)) return;
		}
		for (const field of Object.values(fieldDefs)) {
			const fieldValue = inputValue[field.name];
			if (fieldValue === void 0) {
				if (isRequiredInputField(field)) return;
				const coercedDefaultValue = coerceDefaultValue(field);
				if (coercedDefaultValue !== void 0) coercedValue[field.name] = coercedDefaultValue;
			} else {
				const coercedField = coerceInputValue(fieldValue, field.type);
				if (coercedField === void 0) return;
				coercedValue[field.name] = coercedField;
			}
		}
		if (type.isOneOf) {
			const keys = Object.keys(coercedValue);
			if (definedFieldCount !== 1 || keys.length !== 1) return;
			if (coercedValue[keys[0]] === null) return;
		}
		return coercedValue;
	}
	const leafType = assertLeafType(type);
	try {
		return leafType.coerceInputValue(inputValue);
	} catch (_error) {}
}
function coerceInputLiteral(valueNode, type, variableValues, fragmentVariableValues) {
	if (valueNode.kind === "Variable") {
		const coercedVariableValue = getCoercedVariableValue(valueNode, variableValues, fragmentVariableValues);
		if (coercedVariableValue == null && isNonNullType(type)) return;
		return coercedVariableValue;
	}
	if (isNonNullType(type)) {
		if (valueNode.kind === "NullValue") return;
		return coerceInputLiteral(valueNode, type.ofType, variableValues, fragmentVariableValues);
	}
	if (valueNode.kind === "NullValue") return null;
	if (isListType(type)) {
		if (valueNode.kind !== "ListValue") {
			const itemValue = coerceInputLiteral(valueNode, type.ofType, variableValues, fragmentVariableValues);
			if (itemValue === void 0) return;
			return [itemValue];
		}
		const coercedValue = [];
		for (const itemNode of valueNode.values) {
			let itemValue = coerceInputLiteral(itemNode, type.ofType, variableValues, fragmentVariableValues);
			if (itemValue === void 0) {
				if (itemNode.kind === "Variable" && getCoercedVariableValue(itemNode, variableValues, fragmentVariableValues) == null && !isNonNullType(type.ofType)) itemValue = null;
				else return;
			}
			coercedValue.push(itemValue);
		}
		return coercedValue;
	}
	if (isInputObjectType(type)) {
		if (valueNode.kind !== "ObjectValue") return;
		const coercedValue = Object.create(null);
		const fieldDefs = type.getFields();
		if (valueNode.fields.some((field) => !Object.hasOwn(fieldDefs, field.name.value))) return;
		const fieldNodes = new Map(valueNode.fields.map((field) => [field.name.value, field]));
		for (const field of Object.values(fieldDefs)) {
			const fieldNode = fieldNodes.get(field.name);
			if (!fieldNode || fieldNode.value.kind === "Variable" && isMissingVariable$1(fieldNode.value, variableValues, fragmentVariableValues)) {
				if (isRequiredInputField(field)) return;
				const coercedDefaultValue = coerceDefaultValue(field);
				if (coercedDefaultValue !== void 0) coercedValue[field.name] = coercedDefaultValue;
			} else {
				const fieldValue = coerceInputLiteral(fieldNode.value, field.type, variableValues, fragmentVariableValues);
				if (fieldValue === void 0) return;
				coercedValue[field.name] = fieldValue;
			}
		}
		if (type.isOneOf) {
			const coercedKeys = Object.keys(coercedValue);
			if (fieldNodes.size !== 1 || coercedKeys.length !== 1) return;
			for (const [fieldName, fieldNode] of fieldNodes) if (fieldNode.value.kind === "NullValue" || coercedValue[fieldName] === null) return;
		}
		return coercedValue;
	}
	const leafType = assertLeafType(type);
	try {
		return leafType.coerceInputLiteral ? leafType.coerceInputLiteral(replaceVariables(valueNode, variableValues, fragmentVariableValues)) : leafType.parseLiteral(valueNode, variableValues?.coerced);
	} catch (_error) {}
}
function getCoercedVariableValue(variableNode, variableValues, fragmentVariableValues) {
	const varName = variableNode.name.value;
	if (fragmentVariableValues?.sources[varName] !== void 0) return fragmentVariableValues.coerced[varName];
	return variableValues?.coerced[varName];
}
function isMissingVariable$1(variableNode, variableValues, fragmentVariableValues) {
	const varName = variableNode.name.value;
	return (fragmentVariableValues?.sources[varName] !== void 0 ? fragmentVariableValues.coerced : variableValues?.coerced)?.[varName] === void 0;
}
function coerceDefaultValue(inputValue) {
	let coercedDefaultValue = inputValue._memoizedCoercedDefaultValue;
	if (coercedDefaultValue !== void 0) return coercedDefaultValue;
	const defaultInput = inputValue.default;
	if (defaultInput !== void 0) {
		coercedDefaultValue = defaultInput.literal ? coerceInputLiteral(defaultInput.literal, inputValue.type) : coerceInputValue(defaultInput.value, inputValue.type);
		if (!(coercedDefaultValue !== void 0)) invariant(false, `Expected value of type "${inputValue.type}" to be valid, found: ${inspect(defaultInput.literal ?? defaultInput.value)}.`);
		inputValue._memoizedCoercedDefaultValue = coercedDefaultValue;
		return coercedDefaultValue;
	}
	const defaultValue = inputValue.defaultValue;
	if (defaultValue !== void 0) inputValue._memoizedCoercedDefaultValue = defaultValue;
	return defaultValue;
}
var init_coerceInputValue = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_isIterableObject();
	init_isObjectLike();
	init_kinds();
	init_definition();
	init_replaceVariables();
}));
// node_modules/graphql/execution/getVariableSignature.mjs
function getVariableSignature(schema, varDefNode) {
	const varName = varDefNode.variable.name.value;
	const varType = typeFromAST(schema, varDefNode.type);
	if (!isInputType(varType)) {
		const varTypeStr = print(varDefNode.type);
		return new GraphQLError(`Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`, { nodes: varDefNode.type });
	}
	const defaultValue = varDefNode.defaultValue;
	return {
		name: varName,
		type: varType,
		default: defaultValue && { literal: defaultValue }
	};
}
var init_getVariableSignature = __esmMin((() => {
	init_GraphQLError();
	init_printer();
	init_definition();
	init_typeFromAST();
}));
// node_modules/graphql/execution/values.mjs
function getVariableValues(schema, varDefNodes, inputs, options) {
	const errors = [];
	const maxErrors = options?.maxErrors;
	try {
		const variableValues = coerceVariableValues(schema, varDefNodes, inputs, (error) => {
			if (maxErrors != null && errors.length >= maxErrors) throw new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
			errors.push(error);
		}, options?.hideSuggestions);
		if (errors.length === 0) return { variableValues };
	} catch (error) {
		errors.push(ensureGraphQLError(error));
	}
	return { errors };
}
function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
	const sources = Object.create(null);
	const coerced = Object.create(null);
	for (const varDefNode of varDefNodes) {
		const varSignature = getVariableSignature(schema, varDefNode);
		if (varSignature instanceof GraphQLError) {
			onError(varSignature);
			continue;
		}
		const { name: varName, type: varType } = varSignature;
		const value = Object.hasOwn(inputs, varName) ? inputs[varName] : void 0;
		if (value === void 0) {
			sources[varName] = { signature: varSignature };
			if (varDefNode.defaultValue) {
				maybeUseDefaultValue(coerced, varName, varSignature, (error, path) => {
					onError(new GraphQLError(`Variable "$${varName}" has invalid default value${printPathArray(path)}: ${error.message}`, { nodes: varDefNode }));
				}, hideSuggestions);
				continue;
			} else if (!isNonNullType(varType)) continue;
		} else sources[varName] = {
			signature: varSignature,
			value
		};
		const coercedValue = coerceInputValue(value, varType);
		if (coercedValue !== void 0) coerced[varName] = coercedValue;
		else validateInputValue(value, varType, (error, path) => {
			onError(new GraphQLError(`Variable "$${varName}" has invalid value${printPathArray(path)}: ${error.message}`, {
				nodes: varDefNode,
				originalError: error
			}));
		}, hideSuggestions);
	}
	return {
		sources,
		coerced
	};
}
function maybeUseDefaultValue(coercedValues, name, inputValue, onError, hideSuggestions) {
	try {
		const coercedDefaultValue = coerceDefaultValue(inputValue);
		if (coercedDefaultValue !== void 0) coercedValues[name] = coercedDefaultValue;
	} catch (error) {
		const defaultInput = inputValue.default;
		if (defaultInput === void 0) throw error;
		let reportedValidationError = false;
		validateDefaultInput(defaultInput, inputValue.type, (defaultError, path) => {
			reportedValidationError = true;
			onError(defaultError, path);
		}, hideSuggestions);
		if (!reportedValidationError) onError(ensureGraphQLError(error), []);
	}
}
function getFragmentVariableValues(fragmentSpreadNode, fragmentSignatures, variableValues, fragmentVariableValues, hideSuggestions) {
	const argumentNodes = fragmentSpreadNode.arguments ?? [];
	const argNodeMap = new Map(argumentNodes.map((arg) => [arg.name.value, arg]));
	const sources = Object.create(null);
	const coerced = Object.create(null);
	for (const [varName, varSignature] of Object.entries(fragmentSignatures)) {
		const argumentNode = argNodeMap.get(varName);
		if (argumentNode !== void 0) sources[varName] = fragmentVariableValues == null ? {
			signature: varSignature,
			value: argumentNode.value
		} : {
			signature: varSignature,
			value: argumentNode.value,
			fragmentVariableValues
		};
		else sources[varName] = { signature: varSignature };
		coerceArgument(coerced, fragmentSpreadNode, varName, varSignature, argumentNode, variableValues, fragmentVariableValues, hideSuggestions);
	}
	return {
		sources,
		coerced
	};
}
function getArgumentValues(def, node, variableValues, fragmentVariableValues, hideSuggestions) {
	const coercedValues = Object.create(null);
	if (def.args.length === 0) return coercedValues;
	const argumentNodes = node.arguments ?? [];
	const argNodeMap = new Map(argumentNodes.map((arg) => [arg.name.value, arg]));
	for (const argDef of def.args) {
		const name = argDef.name;
		coerceArgument(coercedValues, node, name, argDef, argNodeMap.get(argDef.name), variableValues, fragmentVariableValues, hideSuggestions);
	}
	return coercedValues;
}
function coerceArgument(coercedValues, node, argName, argDef, argumentNode, variableValues, fragmentVariableValues, hideSuggestions) {
	const argType = argDef.type;
	const onArgDefaultValueError = (error, path) => {
		throw new GraphQLError(`${printArgumentOrFragmentVariable(argDef, node)} has invalid default value${printPathArray(path)}: ${error.message}`, { nodes: node });
	};
	if (!argumentNode) {
		if (isRequiredArgument(argDef)) throw new GraphQLError(`${printArgumentOrFragmentVariable(argDef, node)} of required type "${argType}" was not provided.`, { nodes: node });
		maybeUseDefaultValue(coercedValues, argName, argDef, onArgDefaultValueError, hideSuggestions);
		return;
	}
	const valueNode = argumentNode.value;
	if (valueNode.kind === "Variable") {
		const variableName = valueNode.name.value;
		const scopedVariableValues = fragmentVariableValues?.sources[variableName] ? fragmentVariableValues : variableValues;
		if ((scopedVariableValues == null || !Object.hasOwn(scopedVariableValues.coerced, variableName)) && !isRequiredArgument(argDef)) {
			maybeUseDefaultValue(coercedValues, argName, argDef, onArgDefaultValueError, hideSuggestions);
			return;
		}
	}
	const coercedValue = coerceInputLiteral(valueNode, argType, variableValues, fragmentVariableValues);
	if (coercedValue === void 0) {
		validateInputLiteral(valueNode, argType, (error, path) => {
			error.message = `${printArgumentOrFragmentVariable(argDef, node)} has invalid value${printPathArray(path)}: ${error.message}`;
			throw error;
		}, variableValues, fragmentVariableValues, hideSuggestions);
		invariant(false, "Invalid argument");
	}
	coercedValues[argName] = coercedValue;
}
function printArgumentOrFragmentVariable(argDef, node) {
	return isArgument(argDef) ? `Argument "${argDef}"` : `Variable "$${argDef.name}" defined by fragment "${node.name.value}"`;
}
function getDirectiveValues(directiveDef, node, variableValues, fragmentVariableValues, hideSuggestions) {
	const directiveNode = node.directives?.find((directive) => directive.name.value === directiveDef.name);
	if (directiveNode) return getArgumentValues(directiveDef, directiveNode, variableValues, fragmentVariableValues, hideSuggestions);
}
var init_values = __esmMin((() => {
	init_invariant();
	init_printPathArray();
	init_ensureGraphQLError();
	init_GraphQLError();
	init_kinds();
	init_definition();
	init_validate$1();
	init_coerceInputValue();
	init_validateInputValue();
	init_getVariableSignature();
}));
// node_modules/graphql/execution/collectFields.mjs
function collectFields(schema, fragments, variableValues, runtimeType, selectionSet, hideSuggestions, forbidSkipAndInclude = false, visit = visitSelectionSets) {
	const groupedFieldSet = new AccumulatorMap();
	const newDeferUsages = [];
	const context = {
		schema,
		fragments,
		variableValues,
		runtimeType,
		visitedFragmentNames: /* @__PURE__ */ new Map(),
		hideSuggestions,
		forbiddenDirectiveInstances: [],
		forbidSkipAndInclude
	};
	visit(context, selectionSet, groupedFieldSet, newDeferUsages);
	return {
		groupedFieldSet,
		newDeferUsages,
		forbiddenDirectiveInstances: context.forbiddenDirectiveInstances
	};
}
function collectSubfields$1(schema, fragments, variableValues, returnType, fieldDetailsList, hideSuggestions) {
	const context = {
		schema,
		fragments,
		variableValues,
		runtimeType: returnType,
		visitedFragmentNames: /* @__PURE__ */ new Map(),
		hideSuggestions,
		forbiddenDirectiveInstances: [],
		forbidSkipAndInclude: false
	};
	const subGroupedFieldSet = new AccumulatorMap();
	const newDeferUsages = [];
	for (const fieldDetail of fieldDetailsList) {
		const selectionSet = fieldDetail.node.selectionSet;
		if (selectionSet) {
			const { deferUsage, fragmentVariableValues } = fieldDetail;
			visitSelectionSets(context, selectionSet, subGroupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues);
		}
	}
	return {
		groupedFieldSet: subGroupedFieldSet,
		newDeferUsages
	};
}
function visitSelectionSets(context, selectionSet, groupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues, recurse = visitSelectionSets) {
	const { schema, fragments, variableValues, runtimeType, visitedFragmentNames, hideSuggestions } = context;
	for (const selection of selectionSet.selections) switch (selection.kind) {
		case FIELD:
			if (!shouldIncludeNode(context, selection, variableValues, fragmentVariableValues)) continue;
			groupedFieldSet.add(getFieldEntryKey(selection), {
				node: selection,
				deferUsage,
				fragmentVariableValues
			});
			break;
		case INLINE_FRAGMENT: {
			if (!shouldIncludeNode(context, selection, variableValues, fragmentVariableValues) || !doesFragmentConditionMatch(schema, selection, runtimeType)) continue;
			const newDeferUsage = getDeferUsage(variableValues, fragmentVariableValues, selection, deferUsage);
			if (!newDeferUsage) recurse(context, selection.selectionSet, groupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues, recurse);
			else {
				newDeferUsages.push(newDeferUsage);
				recurse(context, selection.selectionSet, groupedFieldSet, newDeferUsages, newDeferUsage, fragmentVariableValues, recurse);
			}
			break;
		}
		case FRAGMENT_SPREAD: {
			const fragName = selection.name.value;
			if (!shouldIncludeNode(context, selection, variableValues, fragmentVariableValues)) continue;
			const fragment = fragments[fragName];
			if (fragment == null || !doesFragmentConditionMatch(schema, fragment.definition, runtimeType)) continue;
			const newDeferUsage = getDeferUsage(variableValues, fragmentVariableValues, selection, deferUsage);
			const maybeNewDeferUsage = newDeferUsage ?? deferUsage;
			let visitedDeferSet = visitedFragmentNames.get(fragName);
			if (!visitedDeferSet) {
				visitedDeferSet = /* @__PURE__ */ new Set();
				visitedFragmentNames.set(fragName, visitedDeferSet);
			}
			if (visitedDeferSet.has(null) || maybeNewDeferUsage && visitedDeferSet.has(maybeNewDeferUsage.directiveNode)) continue;
			if (newDeferUsage) newDeferUsages.push(newDeferUsage);
			visitedDeferSet.add(maybeNewDeferUsage?.directiveNode ?? null);
			const fragmentVariableSignatures = fragment.variableSignatures;
			let newFragmentVariableValues;
			if (fragmentVariableSignatures) newFragmentVariableValues = getFragmentVariableValues(selection, fragmentVariableSignatures, variableValues, fragmentVariableValues, hideSuggestions);
			recurse(context, fragment.definition.selectionSet, groupedFieldSet, newDeferUsages, maybeNewDeferUsage, newFragmentVariableValues, recurse);
			break;
		}
	}
}
function getDeferUsage(variableValues, fragmentVariableValues, node, parentDeferUsage) {
	const directiveNode = node.directives?.find((directive) => directive.name.value === GraphQLDeferDirective.name);
	if (!directiveNode) return;
	const defer = getArgumentValues(GraphQLDeferDirective, directiveNode, variableValues, fragmentVariableValues);
	if (defer.if === false) return;
	return {
		label: typeof defer.label === "string" ? defer.label : void 0,
		directiveNode,
		parentDeferUsage
	};
}
function shouldIncludeNode(context, node, variableValues, fragmentVariableValues) {
	const skipDirectiveNode = node.directives?.find((directive) => directive.name.value === GraphQLSkipDirective.name);
	if (skipDirectiveNode && context.forbidSkipAndInclude) {
		context.forbiddenDirectiveInstances.push(skipDirectiveNode);
		return false;
	}
	if ((skipDirectiveNode ? getArgumentValues(GraphQLSkipDirective, skipDirectiveNode, variableValues, fragmentVariableValues, context.hideSuggestions) : void 0)?.if === true) return false;
	const includeDirectiveNode = node.directives?.find((directive) => directive.name.value === GraphQLIncludeDirective.name);
	if (includeDirectiveNode && context.forbidSkipAndInclude) {
		context.forbiddenDirectiveInstances.push(includeDirectiveNode);
		return false;
	}
	if ((includeDirectiveNode ? getArgumentValues(GraphQLIncludeDirective, includeDirectiveNode, variableValues, fragmentVariableValues, context.hideSuggestions) : void 0)?.if === false) return false;
	return true;
}
function doesFragmentConditionMatch(schema, fragment, type) {
	const typeConditionNode = fragment.typeCondition;
	if (!typeConditionNode) return true;
	const conditionalType = typeFromAST(schema, typeConditionNode);
	if (conditionalType === type) return true;
	if (isAbstractType(conditionalType)) return schema.isSubType(conditionalType, type);
	return false;
}
function getFieldEntryKey(node) {
	return node.alias ? node.alias.value : node.name.value;
}
var init_collectFields = __esmMin((() => {
	init_AccumulatorMap();
	init_kinds();
	init_definition();
	init_directives();
	init_typeFromAST();
	init_values();
}));
// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.mjs
function toNodes$3(fieldDetailsList) {
	return fieldDetailsList.map((fieldDetails) => fieldDetails.node);
}
function SingleFieldSubscriptionsRule(context) {
	let fragments;
	const visitSelectionSets$1 = (visitContext, selectionSet, groupedFieldSet, newDeferUsages, ...[deferUsage, fragmentVariableValues]) => {
		context.spendFragmentWork(selectionSet.selections.length);
		for (const selection of selectionSet.selections) {
			const directives = selection.directives;
			if (directives !== void 0) {
				context.spendFragmentWork(directives.length);
				const defer = directives.find((directive) => directive.name.value === GraphQLDeferDirective.name);
				context.spendFragmentWork(defer?.arguments?.length ?? 0);
			}
		}
		visitSelectionSets(visitContext, selectionSet, groupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues, visitSelectionSets$1);
	};
	return { OperationDefinition(node) {
		if (node.operation === "subscription") {
			const schema = context.getSchema();
			const subscriptionType = schema.getSubscriptionType();
			if (subscriptionType) {
				const operationName = node.name ? node.name.value : null;
				const variableValues = {
					sources: Object.create(null),
					coerced: Object.create(null)
				};
				if (!fragments) {
					fragments = Object.create(null);
					for (const definition of context.getDocument().definitions) if (definition.kind === "FragmentDefinition") fragments[definition.name.value] = { definition };
				}
				const { groupedFieldSet, forbiddenDirectiveInstances } = collectFields(schema, fragments, variableValues, subscriptionType, node.selectionSet, context.hideSuggestions, true, visitSelectionSets$1);
				if (forbiddenDirectiveInstances.length > 0) {
					context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must not use \`@skip\` or \`@include\` directives in the top level selection.` : "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection.", { nodes: forbiddenDirectiveInstances }));
					return;
				}
				if (groupedFieldSet.size === 0) context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must select one top level field.` : "Anonymous Subscription must select one top level field.", { nodes: node.selectionSet }));
				else if (groupedFieldSet.size > 1) {
					const extraFieldSelections = [...groupedFieldSet.values()].slice(1).flatMap((fieldDetailsList) => toNodes$3(fieldDetailsList));
					context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must select only one top level field.` : "Anonymous Subscription must select only one top level field.", { nodes: extraFieldSelections }));
				}
				for (const fieldDetailsList of groupedFieldSet.values()) if (toNodes$3(fieldDetailsList)[0].name.value.startsWith("__")) context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must not select an introspection top level field.` : "Anonymous Subscription must not select an introspection top level field.", { nodes: toNodes$3(fieldDetailsList) }));
			}
		}
	} };
}
var init_SingleFieldSubscriptionsRule = __esmMin((() => {
	init_GraphQLError();
	init_kinds();
	init_directives();
	init_collectFields();
}));
// node_modules/graphql/validation/rules/StreamDirectiveOnListFieldRule.mjs
function StreamDirectiveOnListFieldRule(context) {
	return { Directive(node) {
		const fieldDef = context.getFieldDef();
		const parentType = context.getParentType();
		if (fieldDef && parentType && node.name.value === GraphQLStreamDirective.name && !(isListType(fieldDef.type) || isWrappingType(fieldDef.type) && isListType(fieldDef.type.ofType))) context.reportError(new GraphQLError(`Directive "@stream" cannot be used on non-list field "${parentType}.${fieldDef.name}".`, { nodes: node }));
	} };
}
var init_StreamDirectiveOnListFieldRule = __esmMin((() => {
	init_GraphQLError();
	init_definition();
	init_directives();
}));
// node_modules/graphql/jsutils/groupBy.mjs
function groupBy(list, keyFn) {
	const result = new AccumulatorMap();
	for (const item of list) result.add(keyFn(item), item);
	return result;
}
var init_groupBy = __esmMin((() => {
	init_AccumulatorMap();
}));
// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.mjs
function UniqueArgumentDefinitionNamesRule(context) {
	return {
		DirectiveDefinition(directiveNode) {
			const argumentNodes = directiveNode.arguments ?? [];
			return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
		},
		InterfaceTypeDefinition: checkArgUniquenessPerField,
		InterfaceTypeExtension: checkArgUniquenessPerField,
		ObjectTypeDefinition: checkArgUniquenessPerField,
		ObjectTypeExtension: checkArgUniquenessPerField
	};
	function checkArgUniquenessPerField(typeNode) {
		const typeName = typeNode.name.value;
		const fieldNodes = typeNode.fields ?? [];
		for (const fieldDef of fieldNodes) {
			const fieldName = fieldDef.name.value;
			const argumentNodes = fieldDef.arguments ?? [];
			checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
		}
		return false;
	}
	function checkArgUniqueness(parentName, argumentNodes) {
		const seenArgs = groupBy(argumentNodes, (arg) => arg.name.value);
		for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new GraphQLError(`Argument "${parentName}(${argName}:)" can only be defined once.`, { nodes: argNodes.map((node) => node.name) }));
		return false;
	}
}
var init_UniqueArgumentDefinitionNamesRule = __esmMin((() => {
	init_groupBy();
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.mjs
function UniqueArgumentNamesRule(context) {
	return {
		Field: checkArgUniqueness,
		Directive: checkArgUniqueness
	};
	function checkArgUniqueness(parentNode) {
		const seenArgs = groupBy(parentNode.arguments ?? [], (arg) => arg.name.value);
		for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new GraphQLError(`There can be only one argument named "${argName}".`, { nodes: argNodes.map((node) => node.name) }));
	}
}
var init_UniqueArgumentNamesRule = __esmMin((() => {
	init_groupBy();
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.mjs
function UniqueDirectiveNamesRule(context) {
	const knownDirectiveNames = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	return { DirectiveDefinition(node) {
		const directiveName = node.name.value;
		if (schema?.getDirective(directiveName)) {
			context.reportError(new GraphQLError(`Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`, { nodes: node.name }));
			return;
		}
		const knownName = knownDirectiveNames.get(directiveName);
		if (knownName) context.reportError(new GraphQLError(`There can be only one directive named "@${directiveName}".`, { nodes: [knownName, node.name] }));
		else knownDirectiveNames.set(directiveName, node.name);
		return false;
	} };
}
var init_UniqueDirectiveNamesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.mjs
function UniqueDirectivesPerLocationRule(context) {
	const uniqueDirectiveMap = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
	for (const directive of definedDirectives) uniqueDirectiveMap.set(directive.name, !directive.isRepeatable);
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") uniqueDirectiveMap.set(def.name.value, !def.repeatable);
	const schemaDirectives = /* @__PURE__ */ new Map();
	const typeDirectivesMap = /* @__PURE__ */ new Map();
	const directiveDirectivesMap = /* @__PURE__ */ new Map();
	return { enter(node) {
		if (!("directives" in node) || !node.directives) return;
		let seenDirectives;
		if (node.kind === "SchemaDefinition" || node.kind === "SchemaExtension") seenDirectives = schemaDirectives;
		else if (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) {
			const typeName = node.name.value;
			seenDirectives = typeDirectivesMap.get(typeName);
			if (seenDirectives === void 0) {
				seenDirectives = /* @__PURE__ */ new Map();
				typeDirectivesMap.set(typeName, seenDirectives);
			}
		} else if (node.kind === "DirectiveDefinition" || node.kind === "DirectiveExtension") {
			const directiveName = node.name.value;
			seenDirectives = directiveDirectivesMap.get(directiveName);
			if (seenDirectives === void 0) {
				seenDirectives = /* @__PURE__ */ new Map();
				directiveDirectivesMap.set(directiveName, seenDirectives);
			}
		} else seenDirectives = /* @__PURE__ */ new Map();
		for (const directive of node.directives) {
			const directiveName = directive.name.value;
			if (uniqueDirectiveMap.get(directiveName) === true) {
				const seenDirective = seenDirectives.get(directiveName);
				if (seenDirective != null) context.reportError(new GraphQLError(`The directive "@${directiveName}" can only be used once at this location.`, { nodes: [seenDirective, directive] }));
				else seenDirectives.set(directiveName, directive);
			}
		}
	} };
}
var init_UniqueDirectivesPerLocationRule = __esmMin((() => {
	init_GraphQLError();
	init_kinds();
	init_predicates();
	init_directives();
}));
// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.mjs
function UniqueEnumValueNamesRule(context) {
	const schema = context.getSchema();
	const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
	const knownValueNames = /* @__PURE__ */ new Map();
	return {
		EnumTypeDefinition: checkValueUniqueness,
		EnumTypeExtension: checkValueUniqueness
	};
	function checkValueUniqueness(node) {
		const typeName = node.name.value;
		let valueNames = knownValueNames.get(typeName);
		if (valueNames == null) {
			valueNames = /* @__PURE__ */ new Map();
			knownValueNames.set(typeName, valueNames);
		}
		const valueNodes = node.values ?? [];
		for (const valueDef of valueNodes) {
			const valueName = valueDef.name.value;
			const existingType = existingTypeMap[typeName];
			if (isEnumType(existingType) && existingType.getValue(valueName)) {
				context.reportError(new GraphQLError(`Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: valueDef.name }));
				continue;
			}
			const knownValueName = valueNames.get(valueName);
			if (knownValueName != null) context.reportError(new GraphQLError(`Enum value "${typeName}.${valueName}" can only be defined once.`, { nodes: [knownValueName, valueDef.name] }));
			else valueNames.set(valueName, valueDef.name);
		}
		return false;
	}
}
var init_UniqueEnumValueNamesRule = __esmMin((() => {
	init_GraphQLError();
	init_definition();
}));
// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.mjs
function UniqueFieldDefinitionNamesRule(context) {
	const schema = context.getSchema();
	const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
	const knownFieldNames = /* @__PURE__ */ new Map();
	return {
		InputObjectTypeDefinition: checkFieldUniqueness,
		InputObjectTypeExtension: checkFieldUniqueness,
		InterfaceTypeDefinition: checkFieldUniqueness,
		InterfaceTypeExtension: checkFieldUniqueness,
		ObjectTypeDefinition: checkFieldUniqueness,
		ObjectTypeExtension: checkFieldUniqueness
	};
	function checkFieldUniqueness(node) {
		const typeName = node.name.value;
		let fieldNames = knownFieldNames.get(typeName);
		if (fieldNames == null) {
			fieldNames = /* @__PURE__ */ new Map();
			knownFieldNames.set(typeName, fieldNames);
		}
		const fieldNodes = node.fields ?? [];
		for (const fieldDef of fieldNodes) {
			const fieldName = fieldDef.name.value;
			if (hasField(existingTypeMap[typeName], fieldName)) {
				context.reportError(new GraphQLError(`Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: fieldDef.name }));
				continue;
			}
			const knownFieldName = fieldNames.get(fieldName);
			if (knownFieldName != null) context.reportError(new GraphQLError(`Field "${typeName}.${fieldName}" can only be defined once.`, { nodes: [knownFieldName, fieldDef.name] }));
			else fieldNames.set(fieldName, fieldDef.name);
		}
		return false;
	}
}
function hasField(type, fieldName) {
	if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return type.getFields()[fieldName] != null;
	return false;
}
var init_UniqueFieldDefinitionNamesRule = __esmMin((() => {
	init_GraphQLError();
	init_definition();
}));
// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.mjs
function UniqueFragmentNamesRule(context) {
	const knownFragmentNames = /* @__PURE__ */ new Map();
	return {
		OperationDefinition: () => false,
		FragmentDefinition(node) {
			const fragmentName = node.name.value;
			const knownFragmentName = knownFragmentNames.get(fragmentName);
			if (knownFragmentName != null) context.reportError(new GraphQLError(`There can be only one fragment named "${fragmentName}".`, { nodes: [knownFragmentName, node.name] }));
			else knownFragmentNames.set(fragmentName, node.name);
			return false;
		}
	};
}
var init_UniqueFragmentNamesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.mjs
function UniqueInputFieldNamesRule(context) {
	const knownNameStack = [];
	let knownNames = /* @__PURE__ */ new Map();
	return {
		ObjectValue: {
			enter() {
				knownNameStack.push(knownNames);
				knownNames = /* @__PURE__ */ new Map();
			},
			leave() {
				const prevKnownNames = knownNameStack.pop();
				if (!(prevKnownNames != null)) invariant(false);
				knownNames = prevKnownNames;
			}
		},
		ObjectField(node) {
			const fieldName = node.name.value;
			const knownName = knownNames.get(fieldName);
			if (knownName != null) context.reportError(new GraphQLError(`There can be only one input field named "${fieldName}".`, { nodes: [knownName, node.name] }));
			else knownNames.set(fieldName, node.name);
		}
	};
}
var init_UniqueInputFieldNamesRule = __esmMin((() => {
	init_invariant();
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueOperationNamesRule.mjs
function UniqueOperationNamesRule(context) {
	const knownOperationNames = /* @__PURE__ */ new Map();
	return {
		OperationDefinition(node) {
			const operationName = node.name;
			if (operationName != null) {
				const knownOperationName = knownOperationNames.get(operationName.value);
				if (knownOperationName != null) context.reportError(new GraphQLError(`There can be only one operation named "${operationName.value}".`, { nodes: [knownOperationName, operationName] }));
				else knownOperationNames.set(operationName.value, operationName);
			}
			return false;
		},
		FragmentDefinition: () => false
	};
}
var init_UniqueOperationNamesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueOperationTypesRule.mjs
function UniqueOperationTypesRule(context) {
	const schema = context.getSchema();
	const definedOperationTypes = /* @__PURE__ */ new Map();
	const existingOperationTypes = schema ? {
		query: schema.getQueryType(),
		mutation: schema.getMutationType(),
		subscription: schema.getSubscriptionType()
	} : {};
	return {
		SchemaDefinition: checkOperationTypes,
		SchemaExtension: checkOperationTypes
	};
	function checkOperationTypes(node) {
		const operationTypesNodes = node.operationTypes ?? [];
		for (const operationType of operationTypesNodes) {
			const operation = operationType.operation;
			const alreadyDefinedOperationType = definedOperationTypes.get(operation);
			if (existingOperationTypes[operation]) context.reportError(new GraphQLError(`Type for ${operation} already defined in the schema. It cannot be redefined.`, { nodes: operationType }));
			else if (alreadyDefinedOperationType) context.reportError(new GraphQLError(`There can be only one ${operation} type in schema.`, { nodes: [alreadyDefinedOperationType, operationType] }));
			else definedOperationTypes.set(operation, operationType);
		}
		return false;
	}
}
var init_UniqueOperationTypesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueTypeNamesRule.mjs
function UniqueTypeNamesRule(context) {
	const knownTypeNames = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	return {
		ScalarTypeDefinition: checkTypeName,
		ObjectTypeDefinition: checkTypeName,
		InterfaceTypeDefinition: checkTypeName,
		UnionTypeDefinition: checkTypeName,
		EnumTypeDefinition: checkTypeName,
		InputObjectTypeDefinition: checkTypeName
	};
	function checkTypeName(node) {
		const typeName = node.name.value;
		if (schema?.getType(typeName)) {
			context.reportError(new GraphQLError(`Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: node.name }));
			return;
		}
		const knownNameNode = knownTypeNames.get(typeName);
		if (knownNameNode != null) context.reportError(new GraphQLError(`There can be only one type named "${typeName}".`, { nodes: [knownNameNode, node.name] }));
		else knownTypeNames.set(typeName, node.name);
		return false;
	}
}
var init_UniqueTypeNamesRule = __esmMin((() => {
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/UniqueVariableNamesRule.mjs
function UniqueVariableNamesRule(context) {
	return { OperationDefinition(operationNode) {
		const seenVariableDefinitions = groupBy(operationNode.variableDefinitions ?? [], (node) => node.variable.name.value);
		for (const [variableName, variableNodes] of seenVariableDefinitions) if (variableNodes.length > 1) context.reportError(new GraphQLError(`There can be only one variable named "$${variableName}".`, { nodes: variableNodes.map((node) => node.variable.name) }));
	} };
}
var init_UniqueVariableNamesRule = __esmMin((() => {
	init_groupBy();
	init_GraphQLError();
}));
// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.mjs
function ValuesOfCorrectTypeRule(context) {
	return {
		NullValue: (node) => isValidValueNode(context, node, context.getInputType()),
		ListValue: (node) => isValidValueNode(context, node, context.getParentInputType()),
		ObjectValue: (node) => isValidValueNode(context, node, context.getInputType()),
		EnumValue: (node) => isValidValueNode(context, node, context.getInputType()),
		IntValue: (node) => isValidValueNode(context, node, context.getInputType()),
		FloatValue: (node) => isValidValueNode(context, node, context.getInputType()),
		StringValue: (node) => isValidValueNode(context, node, context.getInputType()),
		BooleanValue: (node) => isValidValueNode(context, node, context.getInputType())
	};
}
function isValidValueNode(context, node, inputType) {
	if (inputType) validateInputLiteral(node, inputType, (error) => {
		context.reportError(error);
	}, void 0, void 0, context.hideSuggestions);
	return false;
}
var init_ValuesOfCorrectTypeRule = __esmMin((() => {
	init_validateInputValue();
}));
// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.mjs
function VariablesAreInputTypesRule(context) {
	return { VariableDefinition(node) {
		const type = typeFromAST(context.getSchema(), node.type);
		if (type !== void 0 && !isInputType(type)) {
			const variableName = node.variable.name.value;
			const typeName = print(node.type);
			context.reportError(new GraphQLError(`Variable "$${variableName}" cannot be non-input type "${typeName}".`, { nodes: node.type }));
		}
	} };
}
var init_VariablesAreInputTypesRule = __esmMin((() => {
	init_GraphQLError();
	init_printer();
	init_definition();
	init_typeFromAST();
}));
// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.mjs
function VariablesInAllowedPositionRule(context) {
	let varDefMap;
	return { OperationDefinition: {
		enter(operation) {
			varDefMap = /* @__PURE__ */ new Map();
			if (operation.variableDefinitions) for (const varDef of operation.variableDefinitions) varDefMap.set(varDef.variable.name.value, varDef);
		},
		leave(operation) {
			const usages = context.getRecursiveVariableUsages(operation);
			for (const { node, type, parentType, defaultValue, fragmentVariableDefinition } of usages) {
				const varName = node.name.value;
				let varDef = fragmentVariableDefinition;
				varDef ??= varDefMap.get(varName);
				if (varDef && type) {
					const schema = context.getSchema();
					const varType = typeFromAST(schema, varDef.type);
					if (varType && !allowedVariableUsage(schema, varType, varDef.defaultValue, type, defaultValue)) context.reportError(new GraphQLError(`Variable "$${varName}" of type "${varType}" used in position expecting type "${type}".`, { nodes: [varDef, node] }));
					if (isInputObjectType(parentType) && parentType.isOneOf && isNullableType(varType)) context.reportError(new GraphQLError(`Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`, { nodes: [varDef, node] }));
				}
			}
		}
	} };
}
function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
	if (isNonNullType(locationType) && !isNonNullType(varType)) {
		if (!(varDefaultValue != null && varDefaultValue.kind !== "NullValue") && !(locationDefaultValue !== void 0)) return false;
		const nullableLocationType = locationType.ofType;
		return isTypeSubTypeOf(schema, varType, nullableLocationType);
	}
	return isTypeSubTypeOf(schema, varType, locationType);
}
var init_VariablesInAllowedPositionRule = __esmMin((() => {
	init_GraphQLError();
	init_kinds();
	init_definition();
	init_typeComparators();
	init_typeFromAST();
}));
// node_modules/graphql/validation/specifiedRules.mjs
var recommendedRules, specifiedRules, specifiedSDLRules;
var init_specifiedRules = __esmMin((() => {
	init_DeferStreamDirectiveLabelRule();
	init_DeferStreamDirectiveOnRootFieldRule();
	init_DeferStreamDirectiveOnValidOperationsRule();
	init_ExecutableDefinitionsRule();
	init_FieldsOnCorrectTypeRule();
	init_FragmentsOnCompositeTypesRule();
	init_KnownArgumentNamesRule();
	init_KnownDirectivesRule();
	init_KnownFragmentNamesRule();
	init_KnownOperationTypesRule();
	init_KnownTypeNamesRule();
	init_LoneAnonymousOperationRule();
	init_LoneSchemaDefinitionRule();
	init_MaxIntrospectionDepthRule();
	init_NoFragmentCyclesRule();
	init_NoUndefinedVariablesRule();
	init_NoUnusedFragmentsRule();
	init_NoUnusedVariablesRule();
	init_OverlappingFieldsCanBeMergedRule();
	init_PossibleFragmentSpreadsRule();
	init_PossibleTypeExtensionsRule();
	init_ProvidedRequiredArgumentsRule();
	init_ScalarLeafsRule();
	init_SingleFieldSubscriptionsRule();
	init_StreamDirectiveOnListFieldRule();
	init_UniqueArgumentDefinitionNamesRule();
	init_UniqueArgumentNamesRule();
	init_UniqueDirectiveNamesRule();
	init_UniqueDirectivesPerLocationRule();
	init_UniqueEnumValueNamesRule();
	init_UniqueFieldDefinitionNamesRule();
	init_UniqueFragmentNamesRule();
	init_UniqueInputFieldNamesRule();
	init_UniqueOperationNamesRule();
	init_UniqueOperationTypesRule();
	init_UniqueTypeNamesRule();
	init_UniqueVariableNamesRule();
	init_ValuesOfCorrectTypeRule();
	init_VariablesAreInputTypesRule();
	init_VariablesInAllowedPositionRule();
	recommendedRules = Object.freeze([MaxIntrospectionDepthRule]);
	specifiedRules = Object.freeze([
		ExecutableDefinitionsRule,
		KnownOperationTypesRule,
		UniqueOperationNamesRule,
		LoneAnonymousOperationRule,
		SingleFieldSubscriptionsRule,
		KnownTypeNamesRule,
		FragmentsOnCompositeTypesRule,
		VariablesAreInputTypesRule,
		ScalarLeafsRule,
		FieldsOnCorrectTypeRule,
		UniqueFragmentNamesRule,
		KnownFragmentNamesRule,
		NoUnusedFragmentsRule,
		PossibleFragmentSpreadsRule,
		NoFragmentCyclesRule,
		UniqueVariableNamesRule,
		NoUndefinedVariablesRule,
		NoUnusedVariablesRule,
		KnownDirectivesRule,
		UniqueDirectivesPerLocationRule,
		DeferStreamDirectiveOnRootFieldRule,
		DeferStreamDirectiveOnValidOperationsRule,
		DeferStreamDirectiveLabelRule,
		StreamDirectiveOnListFieldRule,
		KnownArgumentNamesRule,
		UniqueArgumentNamesRule,
		ValuesOfCorrectTypeRule,
		ProvidedRequiredArgumentsRule,
		VariablesInAllowedPositionRule,
		OverlappingFieldsCanBeMergedRule,
		UniqueInputFieldNamesRule,
		...recommendedRules
	]);
	specifiedSDLRules = Object.freeze([
		LoneSchemaDefinitionRule,
		UniqueOperationTypesRule,
		UniqueTypeNamesRule,
		UniqueEnumValueNamesRule,
		UniqueFieldDefinitionNamesRule,
		UniqueArgumentDefinitionNamesRule,
		UniqueDirectiveNamesRule,
		KnownTypeNamesRule,
		KnownDirectivesRule,
		UniqueDirectivesPerLocationRule,
		PossibleTypeExtensionsRule,
		KnownArgumentNamesOnDirectivesRule,
		UniqueArgumentNamesRule,
		UniqueInputFieldNamesRule,
		ProvidedRequiredArgumentsOnDirectivesRule
	]);
}));
// node_modules/graphql/jsutils/SetMap.mjs
var SetMap;
var init_SetMap = __esmMin((() => {
	SetMap = class {
		constructor() {
			this._entries = /* @__PURE__ */ new Map();
			this._memberIds = /* @__PURE__ */ new Map();
			this._nextMemberId = 0;
		}
		get size() {
			return this._entries.size;
		}
		get(members) {
			return this._entries.get(this._key(members))?.value;
		}
		getOrInsert(members, value) {
			const key = this._key(members);
			const entry = this._entries.get(key);
			if (entry !== void 0) return entry.value;
			this._entries.set(key, {
				members,
				value
			});
			return value;
		}
		getOrInsertComputed(members, computeValue) {
			const entry = this._entries.get(this._key(members));
			if (entry !== void 0) return entry.value;
			const value = computeValue(members);
			this.set(members, value);
			return value;
		}
		has(members) {
			return this._entries.has(this._key(members));
		}
		set(members, value) {
			const key = this._key(members);
			const entry = this._entries.get(key);
			if (entry !== void 0) {
				entry.value = value;
				return this;
			}
			this._entries.set(key, {
				members,
				value
			});
			return this;
		}
		*keys() {
			for (const entry of this._entries.values()) yield entry.members;
		}
		*values() {
			for (const entry of this._entries.values()) yield entry.value;
		}
		*entries() {
			for (const entry of this._entries.values()) yield [entry.members, entry.value];
		}
		[Symbol.iterator]() {
			return this.entries();
		}
		_key(members) {
			const ids = [];
			for (const member of members) {
				let id = this._memberIds.get(member);
				if (id === void 0) {
					id = this._nextMemberId++;
					this._memberIds.set(member, id);
				}
				ids.push(id);
			}
			ids.sort((id1, id2) => id1 - id2);
			return ids.join(",");
		}
	};
}));
// node_modules/graphql/validation/ValidationContext.mjs
var ASTValidationContext, SDLValidationContext, ValidationContext;
var init_ValidationContext = __esmMin((() => {
	init_SetMap();
	init_kinds();
	init_visitor();
	init_TypeInfo();
	init_validationAbortedError();
	ASTValidationContext = class {
		constructor(ast, onError) {
			this._remainingFragmentWork = 5e4;
			this._ast = ast;
			this._fragments = void 0;
			this._fragmentSpreads = /* @__PURE__ */ new Map();
			this._recursivelyReferencedFragments = new SetMap();
			this._onError = onError;
		}
		get [Symbol.toStringTag]() {
			return "ASTValidationContext";
		}
		reportError(error) {
			this._onError(error);
		}
		getDocument() {
			return this._ast;
		}
		getFragment(name) {
			let fragments;
			if (this._fragments) fragments = this._fragments;
			else {
				fragments = Object.create(null);
				for (const defNode of this.getDocument().definitions) if (defNode.kind === "FragmentDefinition") fragments[defNode.name.value] = defNode;
				this._fragments = fragments;
			}
			return fragments[name];
		}
		getFragmentSpreads(node) {
			let spreads = this._fragmentSpreads.get(node);
			if (!spreads) {
				spreads = [];
				const setsToVisit = [node];
				let set;
				while (set = setsToVisit.pop()) for (const selection of set.selections) if (selection.kind === "FragmentSpread") spreads.push(selection);
				else if (selection.selectionSet) setsToVisit.push(selection.selectionSet);
				this._fragmentSpreads.set(node, spreads);
			}
			return spreads;
		}
		getRecursivelyReferencedFragments(operation) {
			return this.getRecursivelyReferencedFragmentsForOperations([operation]);
		}
		getRecursivelyReferencedFragmentsForOperations(operations) {
			const fragmentNames = new Set(operations.flatMap(({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value)));
			let fragments = this._recursivelyReferencedFragments.get(fragmentNames);
			if (!fragments) {
				fragments = [];
				this.spendFragmentWork(fragmentNames.size);
				const collectedNames = new Set(fragmentNames);
				for (const fragName of collectedNames) {
					const fragment = this.getFragment(fragName);
					if (fragment) {
						fragments.push(fragment);
						const spreads = this.getFragmentSpreads(fragment.selectionSet);
						this.spendFragmentWork(spreads.length);
						for (const spread of spreads) collectedNames.add(spread.name.value);
					}
				}
				this._recursivelyReferencedFragments.set(fragmentNames, fragments);
			}
			return fragments;
		}
		spendFragmentWork(cost) {
			this._remainingFragmentWork -= cost;
			if (this._remainingFragmentWork < 0) throw validationAbortedError;
		}
	};
	SDLValidationContext = class extends ASTValidationContext {
		constructor(ast, schema, onError) {
			super(ast, onError);
			this._schema = schema;
		}
		get hideSuggestions() {
			return false;
		}
		get [Symbol.toStringTag]() {
			return "SDLValidationContext";
		}
		getSchema() {
			return this._schema;
		}
	};
	ValidationContext = class extends ASTValidationContext {
		constructor(schema, ast, typeInfo, onError, hideSuggestionsOrOptions) {
			const { hideSuggestions, allowEmptySelectionSets } = typeof hideSuggestionsOrOptions === "boolean" ? { hideSuggestions: hideSuggestionsOrOptions } : hideSuggestionsOrOptions ?? {};
			super(ast, onError);
			this._schema = schema;
			this._typeInfo = typeInfo;
			this._variableUsages = /* @__PURE__ */ new Map();
			this._recursiveVariableUsages = /* @__PURE__ */ new Map();
			this._hideSuggestions = hideSuggestions ?? false;
			this._allowEmptySelectionSets = allowEmptySelectionSets ?? true;
		}
		get [Symbol.toStringTag]() {
			return "ValidationContext";
		}
		get hideSuggestions() {
			return this._hideSuggestions;
		}
		get allowEmptySelectionSets() {
			return this._allowEmptySelectionSets;
		}
		getSchema() {
			return this._schema;
		}
		getVariableUsages(node) {
			let usages = this._variableUsages.get(node);
			if (!usages) {
				const newUsages = [];
				const typeInfo = new TypeInfo(this._schema, void 0, this._typeInfo.getFragmentSignatureByName());
				const fragmentDefinition = node.kind === "FragmentDefinition" ? node : void 0;
				visit(node, visitWithTypeInfo(typeInfo, {
					VariableDefinition: () => false,
					Variable(variable) {
						let fragmentVariableDefinition;
						if (fragmentDefinition) fragmentVariableDefinition = typeInfo.getFragmentSignatureByName()(fragmentDefinition.name.value)?.variableDefinitions.get(variable.name.value);
						newUsages.push({
							node: variable,
							type: typeInfo.getInputType(),
							parentType: typeInfo.getParentInputType(),
							defaultValue: typeInfo.getDefaultValue(),
							fragmentVariableDefinition
						});
					}
				}));
				usages = newUsages;
				this._variableUsages.set(node, usages);
			}
			return usages;
		}
		getRecursiveVariableUsages(operation) {
			let usages = this._recursiveVariableUsages.get(operation);
			if (!usages) {
				const fragments = this.getRecursivelyReferencedFragments(operation);
				let fragmentUsages = this._recursiveVariableUsages.get(fragments);
				if (!fragmentUsages) {
					this.spendFragmentWork(fragments.length);
					fragmentUsages = fragments.flatMap((frag) => {
						const localUsages = this.getVariableUsages(frag);
						this.spendFragmentWork(localUsages.length);
						return localUsages;
					});
					this._recursiveVariableUsages.set(fragments, fragmentUsages);
				}
				this.spendFragmentWork(fragmentUsages.length);
				usages = this.getVariableUsages(operation).concat(fragmentUsages);
				this._recursiveVariableUsages.set(operation, usages);
			}
			return usages;
		}
		getType() {
			return this._typeInfo.getType();
		}
		getParentType() {
			return this._typeInfo.getParentType();
		}
		getInputType() {
			return this._typeInfo.getInputType();
		}
		getParentInputType() {
			return this._typeInfo.getParentInputType();
		}
		getFieldDef() {
			return this._typeInfo.getFieldDef();
		}
		getDirective() {
			return this._typeInfo.getDirective();
		}
		getArgument() {
			return this._typeInfo.getArgument();
		}
		getFragmentSignature() {
			return this._typeInfo.getFragmentSignature();
		}
		getFragmentSignatureByName() {
			return this._typeInfo.getFragmentSignatureByName();
		}
		getEnumValue() {
			return this._typeInfo.getEnumValue();
		}
	};
}));
// node_modules/graphql/validation/validate.mjs
function validate(schema, documentAST, rules = specifiedRules, options) {
	return shouldTrace(validateChannel) ? validateChannel.traceSync(() => validateImpl(schema, documentAST, rules, options), {
		schema,
		document: documentAST
	}) : validateImpl(schema, documentAST, rules, options);
}
function validateImpl(schema, documentAST, rules, options) {
	const maxErrors = options?.maxErrors ?? 100;
	const hideSuggestions = options?.hideSuggestions ?? false;
	const allowEmptySelectionSets = options?.allowEmptySelectionSets ?? true;
	assertValidSchema(schema);
	const errors = [];
	const typeInfo = new TypeInfo(schema);
	const context = new ValidationContext(schema, documentAST, typeInfo, (error) => {
		if (errors.length >= maxErrors) throw tooManyValidationErrorsError;
		errors.push(error);
	}, {
		hideSuggestions,
		allowEmptySelectionSets
	});
	const visitor = visitInParallel(rules.map((rule) => rule(context)));
	try {
		visit(documentAST, visitWithTypeInfo(typeInfo, visitor), QueryDocumentKeysToValidate);
	} catch (e) {
		if (e === tooManyValidationErrorsError || e === validationAbortedError) errors.push(e);
		else throw e;
	}
	return errors;
}
function validateSDL(documentAST, schemaToExtend, rules = specifiedSDLRules) {
	const errors = [];
	const context = new SDLValidationContext(documentAST, schemaToExtend, (error) => {
		errors.push(error);
	});
	visit(documentAST, visitInParallel(rules.map((rule) => rule(context))));
	return errors;
}
function assertValidSDL(documentAST) {
	const errors = validateSDL(documentAST);
	if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
}
function assertValidSDLExtension(documentAST, schema) {
	const errors = validateSDL(documentAST, schema);
	if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
}
var QueryDocumentKeysToValidate, tooManyValidationErrorsError;
var init_validate = __esmMin((() => {
	init_mapValue();
	init_GraphQLError();
	init_ast();
	init_visitor();
	init_validate$1();
	init_TypeInfo();
	init_diagnostics();
	init_specifiedRules();
	init_validationAbortedError();
	init_ValidationContext();
	QueryDocumentKeysToValidate = mapValue(QueryDocumentKeys, (keys) => keys.filter((key) => key !== "description"));
	tooManyValidationErrorsError = new GraphQLError("Too many validation errors, error limit reached. Validation aborted.");
}));
// node_modules/graphql/jsutils/isAsyncIterable.mjs
function isAsyncIterable(maybeAsyncIterable) {
	return typeof maybeAsyncIterable?.[Symbol.asyncIterator] === "function";
}
var init_isAsyncIterable = __esmMin((() => {}));
// node_modules/graphql/error/locatedError.mjs
function locatedError(rawOriginalError, nodes, path) {
	const originalError = toError(rawOriginalError);
	if (isLocatedGraphQLError(originalError)) return originalError;
	return new GraphQLError(originalError.message, {
		nodes: originalError.nodes ?? nodes,
		source: originalError.source,
		positions: originalError.positions,
		path,
		originalError
	});
}
function isLocatedGraphQLError(error) {
	return Array.isArray(error.path);
}
var init_locatedError = __esmMin((() => {
	init_toError();
	init_GraphQLError();
}));
// node_modules/graphql/type/index.mjs
var init_type = __esmMin((() => {
	init_schema();
	init_definition();
	init_directives();
	init_scalars();
	init_introspection();
	init_validate$1();
	init_assertName();
}));
// node_modules/graphql/utilities/getOperationAST.mjs
function getOperationAST(documentAST, operationName) {
	let operation = null;
	for (const definition of documentAST.definitions) if (definition.kind === "OperationDefinition") {
		if (operationName == null) {
			if (operation) return null;
			operation = definition;
		} else if (definition.name?.value === operationName) return definition;
	}
	return operation;
}
var init_getOperationAST = __esmMin((() => {
	init_kinds();
}));
// node_modules/graphql/execution/buildResolveInfo.mjs
function buildResolveInfo(validatedExecutionArgs, fieldDef, fieldNodes, parentType, path, getAbortSignal, getAsyncHelpers) {
	const { schema, fragmentDefinitions, rootValue, operation, variableValues } = validatedExecutionArgs;
	return {
		fieldName: fieldDef.name,
		fieldNodes,
		returnType: fieldDef.type,
		parentType,
		path,
		schema,
		fragments: fragmentDefinitions,
		rootValue,
		operation,
		variableValues,
		getAbortSignal,
		getAsyncHelpers
	};
}
var init_buildResolveInfo = __esmMin((() => {}));
// node_modules/graphql/jsutils/promiseWithResolvers.mjs
function promiseWithResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
var init_promiseWithResolvers = __esmMin((() => {}));
// node_modules/graphql/execution/cancellablePromise.mjs
function withCancellation(originalPromise) {
	const { promise, resolve, reject } = promiseWithResolvers();
	let settled = false;
	const settleResolve = (value) => {
		if (settled) return;
		settled = true;
		resolve(value);
	};
	const settleReject = (error) => {
		if (settled) return;
		settled = true;
		reject(error);
	};
	originalPromise.then(settleResolve, settleReject);
	return {
		promise,
		abort(reason) {
			settleReject(reason);
		}
	};
}
function cancellablePromise(promise, abortSignal) {
	const withAbort = withCancellation(promise);
	if (abortSignal.aborted) {
		withAbort.abort(abortSignal.reason);
		return withAbort.promise;
	}
	const onAbort = () => {
		abortSignal.removeEventListener("abort", onAbort);
		withAbort.abort(abortSignal.reason);
	};
	abortSignal.addEventListener("abort", onAbort);
	withAbort.promise.then(() => {
		abortSignal.removeEventListener("abort", onAbort);
	}, () => {
		abortSignal.removeEventListener("abort", onAbort);
	});
	return withAbort.promise;
}
var init_cancellablePromise = __esmMin((() => {
	init_promiseWithResolvers();
}));
// node_modules/graphql/execution/AsyncWorkTracker.mjs
var AsyncWorkTracker;
var init_AsyncWorkTracker = __esmMin((() => {
	init_isPromise();
	AsyncWorkTracker = class {
		constructor() {
			this.pendingAsyncWork = /* @__PURE__ */ new Set();
		}
		add(promiseLike) {
			const pendingAsyncWork = this.pendingAsyncWork;
			const promiseToSettle = promiseLike.then(() => {
				pendingAsyncWork.delete(promiseToSettle);
			}, () => {
				pendingAsyncWork.delete(promiseToSettle);
			});
			pendingAsyncWork.add(promiseToSettle);
		}
		addValues(values) {
			for (const value of values) if (isPromiseLike(value)) this.add(value);
		}
		wait() {
			if (this.pendingAsyncWork.size === 0) return;
			return this.waitForPendingAsyncWork();
		}
		promiseAllTrackOnReject(values) {
			const promise = Promise.all(values);
			promise.then(void 0, () => {
				this.addValues(values);
			});
			return promise;
		}
		async waitForPendingAsyncWork() {
			while (this.pendingAsyncWork.size > 0) await Promise.allSettled(Array.from(this.pendingAsyncWork));
		}
	};
}));
// node_modules/graphql/execution/createSharedExecutionContext.mjs
function createSharedExecutionContext(abortSignal) {
	const asyncWorkTracker = new AsyncWorkTracker();
	let resolveInfoHelpers;
	const promiseAll = (values) => asyncWorkTracker.promiseAllTrackOnReject(values);
	const getAsyncHelpers = () => resolveInfoHelpers ??= {
		promiseAll,
		track: (maybePromises) => asyncWorkTracker.addValues(maybePromises)
	};
	return {
		asyncWorkTracker,
		getAbortSignal: () => abortSignal,
		getAsyncHelpers,
		promiseAll
	};
}
var init_createSharedExecutionContext = __esmMin((() => {
	init_AsyncWorkTracker();
}));
// node_modules/graphql/jsutils/memoize2.mjs
function memoize2(fn) {
	let cache0;
	return function memoized(a1, a2) {
		cache0 ??= /* @__PURE__ */ new WeakMap();
		let cache1 = cache0.get(a1);
		if (cache1 === void 0) {
			cache1 = /* @__PURE__ */ new WeakMap();
			cache0.set(a1, cache1);
		}
		let fnResult = cache1.get(a2);
		if (fnResult === void 0) {
			fnResult = fn(a1, a2);
			cache1.set(a2, fnResult);
		}
		return fnResult;
	};
}
var init_memoize2 = __esmMin((() => {}));
// node_modules/graphql/jsutils/memoize3.mjs
function memoize3(fn) {
	let cache0;
	return function memoized(a1, a2, a3) {
		cache0 ??= /* @__PURE__ */ new WeakMap();
		let cache1 = cache0.get(a1);
		if (cache1 === void 0) {
			cache1 = /* @__PURE__ */ new WeakMap();
			cache0.set(a1, cache1);
		}
		let cache2 = cache1.get(a2);
		if (cache2 === void 0) {
			cache2 = /* @__PURE__ */ new WeakMap();
			cache1.set(a2, cache2);
		}
		let fnResult = cache2.get(a3);
		if (fnResult === void 0) {
			fnResult = fn(a1, a2, a3);
			cache2.set(a3, fnResult);
		}
		return fnResult;
	};
}
var init_memoize3 = __esmMin((() => {}));
// node_modules/graphql/jsutils/promiseForObject.mjs
function promiseForObject(object, promiseAll) {
	const keys = Object.keys(object);
	return promiseAll(Object.values(object)).then((resolvedValues) => {
		const resolvedObject = Object.create(null);
		for (let i = 0; i < keys.length; ++i) resolvedObject[keys[i]] = resolvedValues[i];
		return resolvedObject;
	});
}
var init_promiseForObject = __esmMin((() => {}));
// node_modules/graphql/jsutils/promiseReduce.mjs
function promiseReduce(values, callbackFn, initialValue) {
	let accumulator = initialValue;
	for (const value of values) accumulator = isPromise(accumulator) ? accumulator.then((resolved) => callbackFn(resolved, value)) : callbackFn(accumulator, value);
	return accumulator;
}
var init_promiseReduce = __esmMin((() => {
	init_isPromise();
}));
// node_modules/graphql/execution/AbortedGraphQLExecutionError.mjs
function getAbortReasonMessage(reason) {
	if (reason instanceof Error) return reason.message;
	if (typeof reason === "object" && reason !== null && "message" in reason && typeof reason.message === "string") return reason.message;
	return String(reason);
}
var AbortedGraphQLExecutionError;
var init_AbortedGraphQLExecutionError = __esmMin((() => {
	AbortedGraphQLExecutionError = class extends Error {
		constructor(reason, result) {
			super(getAbortReasonMessage(reason), { cause: reason });
			this.name = "AbortedGraphQLExecutionError";
			this.abortedResult = result;
		}
		get [Symbol.toStringTag]() {
			return "AbortedGraphQLExecutionError";
		}
	};
}));
// node_modules/graphql/execution/collectIteratorPromises.mjs
function collectIteratorPromises(iterator) {
	const promises = [];
	try {
		while (true) {
			const iteration = iterator.next();
			if (iteration.done) return promises;
			if (isPromiseLike(iteration.value)) promises.push(iteration.value);
		}
	} catch {
		return promises;
	}
}
var init_collectIteratorPromises = __esmMin((() => {
	init_isPromise();
}));
// node_modules/graphql/execution/getStreamUsage.mjs
function getStreamUsage$1(validatedExecutionArgs, fieldDetailsList) {
	const { operation, variableValues } = validatedExecutionArgs;
	const stream = getDirectiveValues(GraphQLStreamDirective, fieldDetailsList[0].node, variableValues, fieldDetailsList[0].fragmentVariableValues);
	if (!stream) return;
	if (stream.if === false) return;
	if (!(typeof stream.initialCount === "number")) invariant(false, "initialCount must be a number");
	if (!(stream.initialCount >= 0)) invariant(false, "initialCount must be a positive integer");
	if (!(operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@stream` directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.");
	const streamedFieldDetailsList = fieldDetailsList.map((fieldDetails) => ({
		node: fieldDetails.node,
		deferUsage: void 0,
		fragmentVariableValues: fieldDetails.fragmentVariableValues
	}));
	return {
		initialCount: stream.initialCount,
		label: typeof stream.label === "string" ? stream.label : void 0,
		fieldDetailsList: streamedFieldDetailsList
	};
}
var init_getStreamUsage = __esmMin((() => {
	init_invariant();
	init_ast();
	init_directives();
	init_values();
}));
// node_modules/graphql/execution/hooks.mjs
function runHookSafely(hook, info) {
	try {
		hook?.(info);
	} catch {}
}
function runAsyncWorkFinishedHook(validatedExecutionArgs, sharedExecutionContext, asyncWorkFinishedHook) {
	const maybeWaitForAsyncWork = sharedExecutionContext.asyncWorkTracker.wait();
	if (maybeWaitForAsyncWork === void 0) {
		runHookSafely(asyncWorkFinishedHook, { validatedExecutionArgs });
		return;
	}
	maybeWaitForAsyncWork.then(() => {
		runHookSafely(asyncWorkFinishedHook, { validatedExecutionArgs });
	}).catch(() => void 0);
}
var init_hooks = __esmMin((() => {}));
// node_modules/graphql/execution/returnIteratorCatchingErrors.mjs
async function returnIteratorCatchingErrors(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
var init_returnIteratorCatchingErrors = __esmMin((() => {}));
// node_modules/graphql/execution/Executor.mjs
function toNodes$2(fieldDetailsList) {
	return fieldDetailsList.map((fieldDetails) => fieldDetails.node);
}
var collectSubfields, getStreamUsage, CollectedErrors, defaultAbortReason, Executor;
var init_Executor = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_isAsyncIterable();
	init_isIterableObject();
	init_isPromise();
	init_memoize2();
	init_memoize3();
	init_Path();
	init_promiseForObject();
	init_promiseReduce();
	init_ensureGraphQLError();
	init_GraphQLError();
	init_locatedError();
	init_ast();
	init_definition();
	init_diagnostics();
	init_AbortedGraphQLExecutionError();
	init_buildResolveInfo();
	init_cancellablePromise();
	init_collectFields();
	init_collectIteratorPromises();
	init_createSharedExecutionContext();
	init_getStreamUsage();
	init_hooks();
	init_returnIteratorCatchingErrors();
	init_values();
	collectSubfields = memoize3((validatedExecutionArgs, returnType, fieldDetailsList) => {
		const { schema, fragments, variableValues, hideSuggestions } = validatedExecutionArgs;
		return collectSubfields$1(schema, fragments, variableValues, returnType, fieldDetailsList, hideSuggestions);
	});
	getStreamUsage = memoize2((validatedExecutionArgs, fieldDetailsList) => getStreamUsage$1(validatedExecutionArgs, fieldDetailsList));
	CollectedErrors = class {
		constructor() {
			this._errorPositions = /* @__PURE__ */ new Set();
			this._errors = [];
		}
		get errors() {
			return this._errors;
		}
		add(error, path) {
			if (this.hasNulledPosition(path)) return;
			this._errorPositions.add(path);
			this._errors.push(error);
		}
		hasNulledPosition(startPath) {
			let path = startPath;
			while (path !== void 0) {
				if (this._errorPositions.has(path)) return true;
				path = path.prev;
			}
			return this._errorPositions.has(void 0);
		}
	};
	defaultAbortReason = /* @__PURE__ */ new Error("This operation was aborted");
	Executor = class {
		constructor(validatedExecutionArgs, sharedExecutionContext) {
			this.validatedExecutionArgs = validatedExecutionArgs;
			this.aborted = false;
			this.abortReason = defaultAbortReason;
			this.collectedErrors = new CollectedErrors();
			if (sharedExecutionContext === void 0) {
				this.resolverAbortController = new AbortController();
				this.sharedExecutionContext = createSharedExecutionContext(this.resolverAbortController.signal);
			} else this.sharedExecutionContext = sharedExecutionContext;
			const { getAbortSignal, getAsyncHelpers, promiseAll } = this.sharedExecutionContext;
			this.getAbortSignal = getAbortSignal;
			this.getAsyncHelpers = getAsyncHelpers;
			this.promiseAll = promiseAll;
		}
		executeRootSelectionSet(serially) {
			if (!shouldTrace(executeRootSelectionSetChannel)) return this.executeRootSelectionSetImpl(serially);
			return traceMixed(executeRootSelectionSetChannel, this.buildExecuteContextFromValidatedArgs(this.validatedExecutionArgs), () => this.executeRootSelectionSetImpl(serially));
		}
		buildExecuteContextFromValidatedArgs(args) {
			return {
				schema: args.schema,
				document: args.document,
				operation: args.operation,
				rawVariableValues: args.rawVariableValues,
				operationName: args.operation.name?.value,
				operationType: args.operation.operation
			};
		}
		executeRootSelectionSetImpl(serially) {
			const externalAbortSignal = this.validatedExecutionArgs.externalAbortSignal;
			let removeExternalAbortListener;
			if (externalAbortSignal) {
				externalAbortSignal.throwIfAborted();
				const onExternalAbort = () => {
					this.abort(externalAbortSignal.reason);
				};
				removeExternalAbortListener = () => externalAbortSignal.removeEventListener("abort", onExternalAbort);
				externalAbortSignal.addEventListener("abort", onExternalAbort);
			}
			const maybeRemoveExternalAbortListener = () => {
				removeExternalAbortListener?.();
			};
			let result;
			try {
				const { schema, fragments, rootValue, operation, variableValues, hideSuggestions } = this.validatedExecutionArgs;
				const { operation: operationType, selectionSet } = operation;
				const rootType = schema.getRootType(operationType);
				if (rootType == null) throw new GraphQLError(`Schema is not configured to execute ${operationType} operation.`, { nodes: operation });
				const { groupedFieldSet, newDeferUsages } = collectFields(schema, fragments, variableValues, rootType, selectionSet, hideSuggestions);
				result = this.executeCollectedRootFields(rootType, rootValue, groupedFieldSet, serially ?? operationType === OperationTypeNode.MUTATION, newDeferUsages);
				if (isPromise(result)) {
					const promise = result.then((data) => {
						maybeRemoveExternalAbortListener();
						return this.buildResponse(data);
					}, (error) => {
						maybeRemoveExternalAbortListener();
						this.collectedErrors.add(ensureGraphQLError(error), void 0);
						return this.buildResponse(null);
					});
					this.sharedExecutionContext.asyncWorkTracker.add(promise);
					const { promise: cancellablePromise, abort: abortResultPromise } = withCancellation(promise.then((resolved) => this.finish(resolved)));
					this.abortResultPromise = () => {
						abortResultPromise(this.createAbortedExecutionError(promise));
					};
					if (this.aborted) this.abortResultPromise();
					return cancellablePromise;
				}
				maybeRemoveExternalAbortListener();
			} catch (error) {
				maybeRemoveExternalAbortListener();
				this.collectedErrors.add(ensureGraphQLError(error), void 0);
				return this.finish(this.buildResponse(null));
			}
			return this.finish(this.buildResponse(result));
		}
		abort(reason) {
			if (this.aborted) return;
			this.aborted = true;
			if (reason !== void 0) this.abortReason = reason;
			this.abortResultPromise?.();
			this.resolverAbortController?.abort(this.abortReason);
		}
		finish(result) {
			if (this.aborted) throw this.createAbortedExecutionError(result);
			this.aborted = true;
			return result;
		}
		createAbortedExecutionError(result) {
			return new AbortedGraphQLExecutionError(this.abortReason, result);
		}
		getFinishSharedExecution() {
			const resolverAbortController = this.resolverAbortController;
			const asyncWorkFinishedHook = this.validatedExecutionArgs.hooks?.asyncWorkFinished;
			if (asyncWorkFinishedHook === void 0) return () => resolverAbortController?.abort();
			const validatedExecutionArgs = this.validatedExecutionArgs;
			const sharedExecutionContext = this.sharedExecutionContext;
			return () => {
				resolverAbortController?.abort();
				runAsyncWorkFinishedHook(validatedExecutionArgs, sharedExecutionContext, asyncWorkFinishedHook);
			};
		}
		buildResponse(data) {
			this.getFinishSharedExecution()();
			const errors = this.collectedErrors.errors;
			return errors.length ? {
				errors,
				data
			} : { data };
		}
		executeCollectedRootFields(rootType, rootValue, originalGroupedFieldSet, serially, _newDeferUsages) {
			return this.executeRootGroupedFieldSet(rootType, rootValue, originalGroupedFieldSet, serially, void 0);
		}
		executeRootGroupedFieldSet(rootType, rootValue, groupedFieldSet, serially, positionContext) {
			return serially ? this.executeFieldsSerially(rootType, rootValue, void 0, groupedFieldSet, positionContext) : this.executeFields(rootType, rootValue, void 0, groupedFieldSet, positionContext);
		}
		executeFieldsSerially(parentType, sourceValue, path, groupedFieldSet, positionContext) {
			let tracingChannel = shouldTrace(resolveChannel) ? resolveChannel : void 0;
			return promiseReduce(groupedFieldSet, (results, [responseName, fieldDetailsList]) => {
				if (this.aborted) throw new Error("Aborted!");
				const fieldPath = addPath(path, responseName, parentType.name);
				const result = this.executeField(parentType, sourceValue, fieldDetailsList, fieldPath, positionContext, tracingChannel);
				if (result === void 0) return results;
				if (isPromise(result)) return result.then((resolved) => {
					results[responseName] = resolved;
					tracingChannel = shouldTrace(resolveChannel) ? resolveChannel : void 0;
					return results;
				});
				results[responseName] = result;
				return results;
			}, Object.create(null));
		}
		executeFields(parentType, sourceValue, path, groupedFieldSet, positionContext) {
			const results = Object.create(null);
			let containsPromise = false;
			const tracingChannel = shouldTrace(resolveChannel) ? resolveChannel : void 0;
			try {
				for (const [responseName, fieldDetailsList] of groupedFieldSet) {
					const fieldPath = addPath(path, responseName, parentType.name);
					const result = this.executeField(parentType, sourceValue, fieldDetailsList, fieldPath, positionContext, tracingChannel);
					if (result !== void 0) {
						results[responseName] = result;
						if (isPromise(result)) containsPromise = true;
					}
				}
			} catch (error) {
				if (containsPromise) this.sharedExecutionContext.asyncWorkTracker.addValues(Object.values(results));
				throw error;
			}
			if (!containsPromise) return results;
			return promiseForObject(results, this.promiseAll);
		}
		executeField(parentType, source, fieldDetailsList, path, positionContext, tracingChannel) {
			const validatedExecutionArgs = this.validatedExecutionArgs;
			const { schema, contextValue, variableValues, hideSuggestions } = validatedExecutionArgs;
			const firstFieldDetails = fieldDetailsList[0];
			const firstNode = firstFieldDetails.node;
			const fieldName = firstNode.name.value;
			const fieldDef = schema.getField(parentType, fieldName);
			if (!fieldDef) return;
			const returnType = fieldDef.type;
			let resolveFn = fieldDef.resolve ?? validatedExecutionArgs.fieldResolver;
			if (tracingChannel !== void 0) {
				const originalResolveFn = resolveFn;
				resolveFn = (s, args, c, info) => traceMixed(tracingChannel, this.buildResolveContext(args, info, fieldDef.resolve === void 0), () => originalResolveFn(s, args, c, info));
			}
			const info = buildResolveInfo(validatedExecutionArgs, fieldDef, toNodes$2(fieldDetailsList), parentType, path, this.getAbortSignal, this.getAsyncHelpers);
			try {
				const args = getArgumentValues(fieldDef, firstNode, variableValues, firstFieldDetails.fragmentVariableValues, hideSuggestions);
				const result = resolveFn(source, args, contextValue, info);
				if (isPromiseLike(result)) return this.completePromisedValue(returnType, fieldDetailsList, info, path, result, positionContext);
				const completed = this.completeValue(returnType, fieldDetailsList, info, path, result, positionContext);
				if (isPromise(completed)) return completed.then(void 0, (rawError) => {
					this.handleFieldError(rawError, returnType, fieldDetailsList, path);
					return null;
				});
				return completed;
			} catch (rawError) {
				this.handleFieldError(rawError, returnType, fieldDetailsList, path);
				return null;
			}
		}
		buildResolveContext(args, info, isDefaultResolver) {
			let cachedFieldPath;
			return {
				fieldName: info.fieldName,
				alias: String(info.path.key),
				parentType: info.parentType.name,
				fieldType: String(info.returnType),
				args,
				isDefaultResolver,
				get fieldPath() {
					cachedFieldPath ??= pathToArray(info.path).join(".");
					return cachedFieldPath;
				}
			};
		}
		handleFieldError(rawError, returnType, fieldDetailsList, path) {
			const error = locatedError(rawError, toNodes$2(fieldDetailsList), pathToArray(path));
			if (this.validatedExecutionArgs.errorPropagation && isNonNullType(returnType)) throw error;
			this.collectedErrors.add(error, path);
		}
		completeValue(returnType, fieldDetailsList, info, path, result, positionContext) {
			if (result instanceof Error) throw result;
			if (isNonNullType(returnType)) {
				const completed = this.completeValue(returnType.ofType, fieldDetailsList, info, path, result, positionContext);
				if (completed === null) throw new Error(`Cannot return null for non-nullable field ${info.parentType}.${info.fieldName}.`);
				return completed;
			}
			if (result == null) return null;
			if (isListType(returnType)) return this.completeListValue(returnType, fieldDetailsList, info, path, result, positionContext);
			if (isLeafType(returnType)) return this.completeLeafValue(returnType, result);
			if (isAbstractType(returnType)) return this.completeAbstractValue(returnType, fieldDetailsList, info, path, result, positionContext);
			if (isObjectType(returnType)) return this.completeObjectValue(returnType, fieldDetailsList, info, path, result, positionContext);
			invariant(false, "Cannot complete value of unexpected output type: " + inspect(returnType));
		}
		async completePromisedValue(returnType, fieldDetailsList, info, path, result, positionContext) {
			try {
				const resolved = await result;
				if (this.aborted) throw new Error("Aborted!");
				let completed = this.completeValue(returnType, fieldDetailsList, info, path, resolved, positionContext);
				if (isPromise(completed)) completed = await completed;
				return completed;
			} catch (rawError) {
				this.handleFieldError(rawError, returnType, fieldDetailsList, path);
				return null;
			}
		}
		async completeAsyncIterableValue(itemType, fieldDetailsList, info, path, items, positionContext) {
			const streamUsage = typeof path.key === "number" ? void 0 : getStreamUsage(this.validatedExecutionArgs, fieldDetailsList);
			let containsPromise = false;
			const completedResults = [];
			const asyncIterator = items[Symbol.asyncIterator]();
			let index = 0;
			let iteration;
			try {
				while (true) {
					if (streamUsage?.initialCount === index && this.handleStream(index, path, {
						handle: asyncIterator,
						isAsync: true
					}, streamUsage, info, itemType)) break;
					const itemPath = addPath(path, index, void 0);
					try {
						iteration = await asyncIterator.next();
					} catch (rawError) {
						throw locatedError(rawError, toNodes$2(fieldDetailsList), pathToArray(path));
					}
					if (this.aborted || iteration.done) break;
					const item = iteration.value;
					if (this.completeMaybePromisedListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext)) containsPromise = true;
					index++;
				}
			} catch (error) {
				this.sharedExecutionContext.asyncWorkTracker.add(returnIteratorCatchingErrors(asyncIterator));
				if (containsPromise) this.sharedExecutionContext.asyncWorkTracker.addValues(completedResults);
				throw error;
			}
			if (this.aborted) {
				if (!iteration?.done) this.sharedExecutionContext.asyncWorkTracker.add(returnIteratorCatchingErrors(asyncIterator));
				throw new Error("Aborted!");
			}
			return containsPromise ? this.promiseAll(completedResults) : completedResults;
		}
		handleStream(_index, _path, _iterator, _streamUsage, _info, _itemType) {
			return false;
		}
		completeListValue(returnType, fieldDetailsList, info, path, result, positionContext) {
			const itemType = returnType.ofType;
			if (isAsyncIterable(result)) return this.completeAsyncIterableValue(itemType, fieldDetailsList, info, path, result, positionContext);
			if (!isIterableObject(result)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${info.parentType}.${info.fieldName}".`);
			return this.completeIterableValue(itemType, fieldDetailsList, info, path, result, positionContext);
		}
		completeIterableValue(itemType, fieldDetailsList, info, path, items, positionContext) {
			const streamUsage = typeof path.key === "number" ? void 0 : getStreamUsage(this.validatedExecutionArgs, fieldDetailsList);
			let containsPromise = false;
			const completedResults = [];
			let index = 0;
			const iterator = items[Symbol.iterator]();
			try {
				while (true) {
					if (streamUsage?.initialCount === index && this.handleStream(index, path, { handle: iterator }, streamUsage, info, itemType)) break;
					const iteration = iterator.next();
					if (iteration.done) break;
					const item = iteration.value;
					const itemPath = addPath(path, index, void 0);
					if (this.completeMaybePromisedListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext)) containsPromise = true;
					index++;
				}
			} catch (error) {
				const asyncWorkTracker = this.sharedExecutionContext.asyncWorkTracker;
				if (containsPromise) asyncWorkTracker.addValues(completedResults);
				asyncWorkTracker.addValues(collectIteratorPromises(iterator));
				throw error;
			}
			return containsPromise ? this.promiseAll(completedResults) : completedResults;
		}
		completeMaybePromisedListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext) {
			if (isPromiseLike(item)) {
				completedResults.push(this.completePromisedListItemValue(item, itemType, fieldDetailsList, info, itemPath, positionContext));
				return true;
			} else if (this.completeListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext)) return true;
			return false;
		}
		completeListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext) {
			try {
				const completedItem = this.completeValue(itemType, fieldDetailsList, info, itemPath, item, positionContext);
				if (isPromise(completedItem)) {
					completedResults.push(completedItem.then(void 0, (rawError) => {
						this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
						return null;
					}));
					return true;
				}
				completedResults.push(completedItem);
			} catch (rawError) {
				this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
				completedResults.push(null);
			}
			return false;
		}
		async completePromisedListItemValue(item, itemType, fieldDetailsList, info, itemPath, positionContext) {
			try {
				const resolved = await item;
				if (this.aborted) throw new Error("Aborted!");
				let completed = this.completeValue(itemType, fieldDetailsList, info, itemPath, resolved, positionContext);
				if (isPromise(completed)) completed = await completed;
				return completed;
			} catch (rawError) {
				this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
				return null;
			}
		}
		completeLeafValue(returnType, result) {
			const coerced = returnType.coerceOutputValue(result);
			if (coerced == null) throw new Error(`Expected \`${inspect(returnType)}.coerceOutputValue(${inspect(result)})\` to return non-nullable value, returned: ${inspect(coerced)}`);
			return coerced;
		}
		completeAbstractValue(returnType, fieldDetailsList, info, path, result, positionContext) {
			const validatedExecutionArgs = this.validatedExecutionArgs;
			const { schema, contextValue } = validatedExecutionArgs;
			const runtimeType = (returnType.resolveType ?? validatedExecutionArgs.typeResolver)(result, contextValue, info, returnType);
			if (isPromiseLike(runtimeType)) return runtimeType.then((resolvedRuntimeType) => {
				if (this.aborted) throw new Error("Aborted!");
				return this.completeObjectValue(this.ensureValidRuntimeType(resolvedRuntimeType, schema, returnType, fieldDetailsList, info, result), fieldDetailsList, info, path, result, positionContext);
			});
			return this.completeObjectValue(this.ensureValidRuntimeType(runtimeType, schema, returnType, fieldDetailsList, info, result), fieldDetailsList, info, path, result, positionContext);
		}
		ensureValidRuntimeType(runtimeTypeName, schema, returnType, fieldDetailsList, info, result) {
			if (runtimeTypeName == null) throw new GraphQLError(`Abstract type "${returnType}" must resolve to an Object type at runtime for field "${info.parentType}.${info.fieldName}". Either the "${returnType}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, { nodes: toNodes$2(fieldDetailsList) });
			if (typeof runtimeTypeName !== "string") throw new GraphQLError(`Abstract type "${returnType}" must resolve to an Object type at runtime for field "${info.parentType}.${info.fieldName}" with value ${inspect(result)}, received "${inspect(runtimeTypeName)}", which is not a valid Object type name.`);
			const runtimeType = schema.getType(runtimeTypeName);
			if (runtimeType == null) throw new GraphQLError(`Abstract type "${returnType}" was resolved to a type "${runtimeTypeName}" that does not exist inside the schema.`, { nodes: toNodes$2(fieldDetailsList) });
			if (!isObjectType(runtimeType)) throw new GraphQLError(`Abstract type "${returnType}" was resolved to a non-object type "${runtimeTypeName}".`, { nodes: toNodes$2(fieldDetailsList) });
			if (!schema.isSubType(returnType, runtimeType)) throw new GraphQLError(`Runtime Object type "${runtimeType}" is not a possible type for "${returnType}".`, { nodes: toNodes$2(fieldDetailsList) });
			return runtimeType;
		}
		completeObjectValue(returnType, fieldDetailsList, info, path, result, positionContext) {
			if (returnType.isTypeOf) {
				const isTypeOf = returnType.isTypeOf(result, this.validatedExecutionArgs.contextValue, info);
				if (isPromiseLike(isTypeOf)) return isTypeOf.then((resolvedIsTypeOf) => {
					if (this.aborted) throw new Error("Aborted!");
					if (!resolvedIsTypeOf) throw this.invalidReturnTypeError(returnType, result, fieldDetailsList);
					return this.collectAndExecuteSubfields(returnType, fieldDetailsList, path, result, positionContext);
				});
				if (!isTypeOf) throw this.invalidReturnTypeError(returnType, result, fieldDetailsList);
			}
			return this.collectAndExecuteSubfields(returnType, fieldDetailsList, path, result, positionContext);
		}
		invalidReturnTypeError(returnType, result, fieldDetailsList) {
			return new GraphQLError(`Expected value of type "${returnType}" but got: ${inspect(result)}.`, { nodes: toNodes$2(fieldDetailsList) });
		}
		collectAndExecuteSubfields(returnType, fieldDetailsList, path, result, positionContext) {
			const { groupedFieldSet, newDeferUsages } = collectSubfields(this.validatedExecutionArgs, returnType, fieldDetailsList);
			return this.executeCollectedSubfields(returnType, result, path, groupedFieldSet, newDeferUsages, positionContext);
		}
		executeCollectedSubfields(parentType, sourceValue, path, originalGroupedFieldSet, _newDeferUsages, _positionContext) {
			return this.executeFields(parentType, sourceValue, path, originalGroupedFieldSet, void 0);
		}
	};
}));
// node_modules/graphql/execution/ExecutorThrowingOnIncremental.mjs
var UNEXPECTED_MULTIPLE_PAYLOADS, ExecutorThrowingOnIncremental;
var init_ExecutorThrowingOnIncremental = __esmMin((() => {
	init_invariant();
	init_ast();
	init_Executor();
	UNEXPECTED_MULTIPLE_PAYLOADS = "Executing this GraphQL operation would unexpectedly produce multiple payloads (due to @defer or @stream directive)";
	ExecutorThrowingOnIncremental = class extends Executor {
		executeCollectedRootFields(rootType, rootValue, originalGroupedFieldSet, serially, newDeferUsages) {
			if (newDeferUsages.length > 0) {
				if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
				const reason = /* @__PURE__ */ new Error(UNEXPECTED_MULTIPLE_PAYLOADS);
				this.abort(reason);
				throw reason;
			}
			return this.executeRootGroupedFieldSet(rootType, rootValue, originalGroupedFieldSet, serially, void 0);
		}
		executeCollectedSubfields(parentType, sourceValue, path, originalGroupedFieldSet, newDeferUsages) {
			if (newDeferUsages.length > 0) {
				if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
				const reason = /* @__PURE__ */ new Error(UNEXPECTED_MULTIPLE_PAYLOADS);
				this.abort(reason);
				throw reason;
			}
			return this.executeFields(parentType, sourceValue, path, originalGroupedFieldSet, void 0);
		}
		completeListValue(returnType, fieldDetailsList, info, path, result, positionContext) {
			if (getStreamUsage(this.validatedExecutionArgs, fieldDetailsList) !== void 0) {
				if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@stream` directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.");
				const reason = /* @__PURE__ */ new Error(UNEXPECTED_MULTIPLE_PAYLOADS);
				this.abort(reason);
				throw reason;
			}
			return super.completeListValue(returnType, fieldDetailsList, info, path, result, positionContext);
		}
	};
}));
// node_modules/graphql/jsutils/memoize1.mjs
function memoize1(fn) {
	let cache0;
	return function memoized(a1) {
		cache0 ??= /* @__PURE__ */ new WeakMap();
		let fnResult = cache0.get(a1);
		if (fnResult === void 0) {
			fnResult = fn(a1);
			cache0.set(a1, fnResult);
		}
		return fnResult;
	};
}
var init_memoize1 = __esmMin((() => {}));
// node_modules/graphql/jsutils/isSameSet.mjs
function isSameSet(setA, setB) {
	if (setA.size !== setB.size) return false;
	for (const item of setA) if (!setB.has(item)) return false;
	return true;
}
var init_isSameSet = __esmMin((() => {}));
// node_modules/graphql/execution/incremental/buildExecutionPlan.mjs
function buildExecutionPlan(originalGroupedFieldSet, parentDeferUsages = /* @__PURE__ */ new Set()) {
	const groupedFieldSet = /* @__PURE__ */ new Map();
	const newGroupedFieldSets = new SetMap();
	for (const [responseKey, fieldDetailsList] of originalGroupedFieldSet) {
		const filteredDeferUsageSet = getFilteredDeferUsageSet(fieldDetailsList);
		if (isSameSet(filteredDeferUsageSet, parentDeferUsages)) {
			groupedFieldSet.set(responseKey, fieldDetailsList);
			continue;
		}
		newGroupedFieldSets.getOrInsertComputed(filteredDeferUsageSet, () => /* @__PURE__ */ new Map()).set(responseKey, fieldDetailsList);
	}
	return {
		groupedFieldSet,
		newGroupedFieldSets
	};
}
function getFilteredDeferUsageSet(fieldDetailsList) {
	const filteredDeferUsageSet = /* @__PURE__ */ new Set();
	for (const fieldDetails of fieldDetailsList) {
		const deferUsage = fieldDetails.deferUsage;
		if (deferUsage === void 0) {
			filteredDeferUsageSet.clear();
			return filteredDeferUsageSet;
		}
		filteredDeferUsageSet.add(deferUsage);
	}
	for (const deferUsage of filteredDeferUsageSet) {
		let parentDeferUsage = deferUsage.parentDeferUsage;
		while (parentDeferUsage !== void 0) {
			if (filteredDeferUsageSet.has(parentDeferUsage)) {
				filteredDeferUsageSet.delete(deferUsage);
				break;
			}
			parentDeferUsage = parentDeferUsage.parentDeferUsage;
		}
	}
	return filteredDeferUsageSet;
}
var init_buildExecutionPlan = __esmMin((() => {
	init_isSameSet();
	init_SetMap();
}));
// node_modules/graphql/execution/incremental/Computation.mjs
var Computation;
var init_Computation = __esmMin((() => {
	init_isPromise();
	Computation = class {
		constructor(fn, onAbort) {
			this._fn = fn;
			this._onAbort = onAbort;
		}
		prime() {
			if (this._maybePromise) return this._maybePromise;
			try {
				const result = this._fn();
				if (isPromise(result)) {
					this._maybePromise = {
						status: "pending",
						promise: result
					};
					result.then((value) => {
						this._maybePromise = {
							status: "fulfilled",
							value
						};
					}, (reason) => {
						this._maybePromise = {
							status: "rejected",
							reason
						};
					});
				} else this._maybePromise = {
					status: "fulfilled",
					value: result
				};
			} catch (reason) {
				this._maybePromise = {
					status: "rejected",
					reason
				};
			}
			return this._maybePromise;
		}
		result() {
			const maybePromise = this.prime();
			switch (maybePromise.status) {
				case "fulfilled": return maybePromise.value;
				case "rejected": throw maybePromise.reason;
				case "pending": return maybePromise.promise;
			}
		}
		abort(reason) {
			const maybePromise = this._maybePromise;
			if (!maybePromise) {
				this._maybePromise = {
					status: "rejected",
					reason
				};
				return;
			}
			if (maybePromise.status === "pending") {
				this._maybePromise = {
					status: "rejected",
					reason
				};
				if (this._onAbort) return this._onAbort(reason);
			}
		}
	};
}));
// node_modules/graphql/execution/withConcurrentAbruptClose.mjs
function withConcurrentAbruptClose(generator, beforeReturn, beforeThrow = beforeReturn) {
	let completed = false;
	let abruptCloseRequested = false;
	const runAbruptCloseFn = (fn) => {
		if (completed || abruptCloseRequested) return;
		abruptCloseRequested = true;
		return ignoreErrors(fn);
	};
	return {
		[Symbol.asyncIterator]() {
			return this;
		},
		next() {
			const result = generator.next();
			result.then((iteration) => {
				if (iteration.done) completed = true;
			}).catch(() => void 0);
			return result;
		},
		async return() {
			await runAbruptCloseFn(beforeReturn);
			return generator.return();
		},
		async throw(error) {
			await runAbruptCloseFn(() => beforeThrow(error));
			return generator.throw(error);
		},
		async [asyncDispose]() {
			await runAbruptCloseFn(beforeReturn);
			if (typeof generator[asyncDispose] === "function") await generator[asyncDispose]();
		}
	};
}
function ignoreErrors(fn) {
	try {
		const result = fn();
		if (isPromise(result)) return result.catch(() => {});
	} catch {}
}
var asyncDispose;
var init_withConcurrentAbruptClose = __esmMin((() => {
	init_isPromise();
	asyncDispose = Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose");
}));
// node_modules/graphql/execution/mapAsyncIterable.mjs
function mapAsyncIterable(iterable, callback) {
	const iterator = iterable[Symbol.asyncIterator]();
	const returnFn = iterator.return?.bind(iterator);
	const throwFn = iterator.throw?.bind(iterator);
	const onReturn = returnFn ? () => callIgnoringErrors(returnFn) : () => Promise.resolve();
	const onThrow = throwFn ? (reason) => callIgnoringErrors(() => throwFn(reason)) : onReturn;
	return withConcurrentAbruptClose(mapAsyncIterableImpl(iterable, callback), onReturn, onThrow);
}
async function callIgnoringErrors(fn) {
	try {
		await fn();
	} catch {}
}
async function* mapAsyncIterableImpl(iterable, mapFn) {
	for await (const value of iterable) {
		const result = mapFn(value);
		if (isPromise(result)) {
			yield await result;
			continue;
		}
		yield result;
	}
}
var init_mapAsyncIterable = __esmMin((() => {
	init_isPromise();
	init_withConcurrentAbruptClose();
}));
// node_modules/graphql/execution/incremental/Queue.mjs
var Queue;
var init_Queue = __esmMin((() => {
	init_invariant();
	init_isPromise();
	init_promiseWithResolvers();
	init_withConcurrentAbruptClose();
	Queue = class {
		constructor(executor, initialCapacity = 1) {
			this._backlog = 0;
			this._waiters = [];
			this._entries = [];
			this._isStopped = false;
			this._stopRequested = false;
			this._stopCleanupCallbacks = [];
			this._batchRequests = /* @__PURE__ */ new Set();
			this._capacity = this._normalizeCapacity(initialCapacity);
			const { promise: started, resolve: resolveStarted } = promiseWithResolvers();
			this._resolveStarted = resolveStarted;
			try {
				const result = executor({
					push: this._push.bind(this),
					stop: this._stop.bind(this),
					onStop: this._onStop.bind(this),
					started
				});
				if (isPromise(result)) result.catch(this._stop.bind(this));
			} catch (error) {
				const stopped = this._stop(error);
				if (isPromise(stopped)) stopped.catch(() => void 0);
			}
		}
		subscribe(reducer = (generator) => Array.from(generator)) {
			return withConcurrentAbruptClose(this._iteratorLoop(reducer), () => this.cancel(), this.abort.bind(this));
		}
		cancel() {
			if (this._stopRequested) return this._stopCompletion;
			return this._terminate(void 0, () => {
				this._isStopped = true;
				this._batchRequests.forEach((request) => request.resolve(void 0));
				this._batchRequests.clear();
			});
		}
		abort(reason) {
			if (this._stopRequested) return this._stopCompletion;
			return this._terminate(reason, () => {
				this._isStopped = true;
				if (this._batchRequests.size) {
					this._batchRequests.forEach((request) => request.reject(reason));
					this._batchRequests.clear();
					return;
				}
				this._entries.push({
					kind: "item",
					settled: {
						status: "rejected",
						reason
					}
				});
			});
		}
		async forEachBatch(reducer) {
			const sub = this.subscribe(async (generator) => {
				const { promise: drained, resolve } = promiseWithResolvers();
				const wrappedBatch = (function* wrapper() {
					yield* generator;
					resolve();
				})();
				await Promise.all([reducer(wrappedBatch), drained]);
			});
			for await (const _ of sub);
		}
		setCapacity(nextCapacity) {
			this._capacity = this._normalizeCapacity(nextCapacity);
			this._flush();
		}
		getCapacity() {
			return this._capacity;
		}
		isStopped() {
			return this._isStopped;
		}
		_normalizeCapacity(capacity) {
			return Math.max(1, Math.floor(capacity));
		}
		_flush() {
			while (this._waiters.length > 0 && this._backlog < this._capacity) this._waiters.shift()?.();
		}
		_reserve() {
			this._backlog += 1;
			if (this._backlog < this._capacity) return;
			const { promise, resolve } = promiseWithResolvers();
			this._waiters.push(resolve);
			return promise;
		}
		_release() {
			if (this._backlog > 0) this._backlog -= 1;
			this._flush();
		}
		_onStop(cleanup) {
			if (this._stopRequested) throw new Error("Cannot register onStop cleanup after stop has been requested.");
			this._stopCleanupCallbacks.push(cleanup);
		}
		_runStopCleanup(reason, afterCleanup) {
			this._stopRequested = true;
			const cleanupPromises = this._stopCleanupCallbacks.flatMap((cleanupCallback) => {
				try {
					const result = cleanupCallback(reason);
					return isPromise(result) ? [result] : [];
				} catch {
					return [];
				}
			});
			const cleanup = cleanupPromises.length > 0 ? Promise.allSettled(cleanupPromises).then(() => void 0) : void 0;
			if (isPromise(cleanup)) {
				this._stopCompletion = cleanup.then(afterCleanup, afterCleanup).then(() => void 0);
				return this._stopCompletion;
			}
			afterCleanup();
		}
		async *_iteratorLoop(reducer) {
			this._resolveStarted();
			let nextBatch;
			while (nextBatch = await this._waitForNextBatch()) {
				let reduced = reducer(nextBatch);
				if (isPromise(reduced)) reduced = await reduced;
				if (reduced === void 0) continue;
				yield reduced;
			}
		}
		_waitForNextBatch() {
			const { promise, resolve, reject } = promiseWithResolvers();
			this._batchRequests.add({
				resolve,
				reject
			});
			this._deliverBatchIfReady();
			return promise;
		}
		_push(item) {
			if (this._stopRequested) return;
			const maybePushPromise = this._reserve();
			if (isPromise(item)) {
				const entry = { kind: "item" };
				this._entries.push(entry);
				item.then((resolved) => {
					entry.settled = {
						status: "fulfilled",
						value: resolved
					};
					this._deliverBatchIfReady();
				}, (reason) => {
					entry.settled = {
						status: "rejected",
						reason
					};
					this._deliverBatchIfReady();
				});
			} else {
				this._entries.push({
					kind: "item",
					settled: {
						status: "fulfilled",
						value: item
					}
				});
				this._deliverBatchIfReady();
			}
			return maybePushPromise;
		}
		_terminate(reason, afterCleanup) {
			for (const entry of this._entries) if (entry.kind === "item") this._release();
			this._entries.length = 0;
			return this._runStopCleanup(reason, afterCleanup);
		}
		_stop(reason) {
			if (this._stopRequested) return this._stopCompletion;
			const stopCompletion = this._runStopCleanup(reason, () => {
				if (reason === void 0) {
					if (this._entries.length === 0) {
						this._isStopped = true;
						this._deliverBatchIfReady();
						return;
					}
					this._entries.push({ kind: "stop" });
					this._deliverBatchIfReady();
					return;
				}
				this._entries.push({
					kind: "item",
					settled: {
						status: "rejected",
						reason
					}
				});
				this._entries.push({ kind: "stop" });
				this._deliverBatchIfReady();
			});
			if (isPromise(stopCompletion)) stopCompletion.catch(() => void 0);
			return stopCompletion;
		}
		_deliverBatchIfReady() {
			if (!this._batchRequests.size) return;
			const headEntry = this._entries[0];
			const requests = this._batchRequests;
			if (headEntry !== void 0) {
				if (!(headEntry.kind !== "stop")) invariant(false);
				const settled = headEntry.settled;
				if (settled !== void 0) {
					if (settled.status === "fulfilled") {
						this._batchRequests = /* @__PURE__ */ new Set();
						requests.forEach((request) => request.resolve(this._drainBatch()));
						return;
					}
					this._entries.shift();
					this._release();
					this._isStopped = true;
					this._batchRequests = /* @__PURE__ */ new Set();
					requests.forEach((request) => request.reject(settled.reason));
				}
			} else if (this._isStopped) {
				this._batchRequests = /* @__PURE__ */ new Set();
				requests.forEach((request) => request.resolve(void 0));
			}
		}
		*_drainBatch() {
			while (true) {
				const entry = this._entries[0];
				if (entry === void 0) return;
				if (entry.kind === "stop") {
					this._isStopped = true;
					this._entries.shift();
					return;
				}
				const settled = entry.settled;
				if (settled === void 0 || settled.status === "rejected") return;
				this._entries.shift();
				this._release();
				yield settled.value;
			}
		}
	};
}));
// node_modules/graphql/execution/incremental/WorkQueue.mjs
function createWorkQueue(initialWork) {
	const rootGroups = /* @__PURE__ */ new Set();
	const rootStreams = /* @__PURE__ */ new Set();
	const groupNodes = /* @__PURE__ */ new Map();
	const taskNodes = /* @__PURE__ */ new Map();
	let pushGraphEvent;
	let stopGraphEvents;
	const { newGroups: initialRootGroups, newStreams: initialRootStreams } = maybeIntegrateWork(initialWork);
	const nonEmptyInitialRootGroups = pruneEmptyGroups(initialRootGroups);
	for (const group of nonEmptyInitialRootGroups) rootGroups.add(group);
	for (const stream of initialRootStreams) rootStreams.add(stream);
	return {
		initialGroups: nonEmptyInitialRootGroups,
		initialStreams: initialRootStreams,
		events: new Queue(({ push: _push, stop: _stop, onStop, started }) => {
			pushGraphEvent = _push;
			stopGraphEvents = _stop;
			started.then(() => {
				for (const group of rootGroups) startGroup(group);
				for (const stream of rootStreams) startStream(stream);
			});
			onStop((reason) => cancel(reason));
		}, 1).subscribe((graphEvents) => handleGraphEvents(graphEvents))
	};
	function cancel(reason) {
		const cancelPromises = [];
		for (const group of rootGroups) cancelGroup(group, reason, cancelPromises);
		for (const stream of rootStreams) cancelStream(stream, reason, cancelPromises);
		if (cancelPromises.length > 0) return Promise.allSettled(cancelPromises).then(() => void 0);
	}
	function cancelGroup(group, reason, cancelPromises) {
		const groupNode = groupNodes.get(group);
		if (groupNode) {
			for (const task of groupNode.tasks) cancelTask(task, reason, cancelPromises);
			for (const childGroup of groupNode.childGroups) cancelGroup(childGroup, reason, cancelPromises);
		}
	}
	function cancelTask(task, reason, cancelPromises) {
		const abortResult = task.computation.abort(reason);
		if (isPromise(abortResult)) cancelPromises.push(abortResult);
		const taskNode = taskNodes.get(task);
		if (taskNode) for (const childStream of taskNode.childStreams) cancelStream(childStream, reason, cancelPromises);
	}
	function cancelStream(stream, reason, cancelPromises) {
		const abortResult = stream.queue.abort(reason);
		if (isPromise(abortResult)) cancelPromises.push(abortResult);
	}
	function maybeIntegrateWork(work, parentTask) {
		if (!work) return {
			newGroups: [],
			newStreams: []
		};
		const { groups, tasks, streams } = work;
		const newGroups = groups ? addGroups(groups, parentTask) : [];
		if (tasks) for (const task of tasks) addTask(task);
		return {
			newGroups,
			newStreams: streams ? addStreams(streams, parentTask) : []
		};
	}
	function addGroups(originalGroups, parentTask) {
		const groupSet = new Set(originalGroups);
		const visited = /* @__PURE__ */ new Set();
		const newRootGroups = [];
		for (const group of originalGroups) addGroup(group, groupSet, newRootGroups, visited, parentTask);
		return newRootGroups;
	}
	function addGroup(group, groupSet, newRootGroups, visited, parentTask) {
		if (visited.has(group)) return;
		visited.add(group);
		const parent = group.parent;
		if (parent !== void 0) {
			if (groupSet.has(parent)) addGroup(parent, groupSet, newRootGroups, visited, parentTask);
			if (!groupNodes.has(parent)) return;
		}
		const groupNode = {
			childGroups: [],
			tasks: /* @__PURE__ */ new Set(),
			pending: 0
		};
		groupNodes.set(group, groupNode);
		if (parentTask === void 0 && !parent) newRootGroups.push(group);
		else if (parent) groupNodes.get(parent)?.childGroups.push(group);
	}
	function addTask(task) {
		for (const group of task.groups) {
			const groupNode = groupNodes.get(group);
			if (groupNode) {
				groupNode.tasks.add(task);
				groupNode.pending++;
				if (rootGroups.has(group)) startTask(task);
			}
		}
	}
	function addStreams(streams, parentTask) {
		if (!parentTask) return streams;
		const taskNode = taskNodes.get(parentTask);
		if (taskNode) taskNode.childStreams.push(...streams);
		return [];
	}
	function pruneEmptyGroups(newGroups, nonEmptyNewGroups = []) {
		for (const newGroup of newGroups) {
			const newGroupState = groupNodes.get(newGroup);
			if (newGroupState) {
				if (newGroupState.tasks.size === 0) {
					groupNodes.delete(newGroup);
					pruneEmptyGroups(newGroupState.childGroups, nonEmptyNewGroups);
				} else nonEmptyNewGroups.push(newGroup);
			}
		}
		return nonEmptyNewGroups;
	}
	function startNewWork(newGroups, newStreams) {
		const groupEvents = [];
		const groupsToStart = [...newGroups];
		const streamsToStart = [...newStreams];
		for (const group of groupsToStart) {
			rootGroups.add(group);
			startGroup(group);
			const groupNode = groupNodes.get(group);
			if (groupNode) maybeFinishGroup(group, groupNode, groupEvents, groupsToStart, streamsToStart);
		}
		for (const stream of streamsToStart) {
			rootStreams.add(stream);
			startStream(stream);
		}
		return groupEvents;
	}
	function startGroup(group) {
		const groupNode = groupNodes.get(group);
		if (groupNode) for (const task of groupNode.tasks) startTask(task);
	}
	function startTask(task) {
		const alreadyStarted = taskNodes.has(task);
		if (!alreadyStarted) taskNodes.set(task, {
			value: void 0,
			childStreams: []
		});
		try {
			const result = task.computation.result();
			if (alreadyStarted) return;
			if (isPromise(result)) result.then((resolved) => {
				pushGraphEvent({
					kind: "TASK_SUCCESS",
					task,
					result: resolved
				});
			}, (error) => {
				pushGraphEvent({
					kind: "TASK_FAILURE",
					task,
					error
				});
			});
			else pushGraphEvent({
				kind: "TASK_SUCCESS",
				task,
				result
			});
		} catch (error) {
			pushGraphEvent({
				kind: "TASK_FAILURE",
				task,
				error
			});
		}
	}
	async function startStream(stream) {
		try {
			await stream.queue.forEachBatch(async (items) => {
				const pushed = pushGraphEvent({
					kind: "STREAM_ITEMS",
					stream,
					items
				});
				if (isPromise(pushed)) await pushed;
			});
			pushGraphEvent({
				kind: "STREAM_SUCCESS",
				stream
			});
		} catch (error) {
			pushGraphEvent({
				kind: "STREAM_FAILURE",
				stream,
				error
			});
		}
	}
	function handleGraphEvents(graphEvents) {
		const workQueueEvents = [];
		for (const graphEvent of graphEvents) switch (graphEvent.kind) {
			case "TASK_SUCCESS":
				workQueueEvents.push(...taskSuccess(graphEvent));
				break;
			case "TASK_FAILURE":
				workQueueEvents.push(...taskFailure(graphEvent));
				break;
			case "STREAM_ITEMS":
				workQueueEvents.push(...streamItems(graphEvent));
				break;
			case "STREAM_SUCCESS":
				if (rootStreams.has(graphEvent.stream)) {
					rootStreams.delete(graphEvent.stream);
					workQueueEvents.push(graphEvent);
				}
				break;
			case "STREAM_FAILURE":
				rootStreams.delete(graphEvent.stream);
				workQueueEvents.push(graphEvent);
		}
		if (rootGroups.size === 0 && rootStreams.size === 0) {
			stopGraphEvents();
			workQueueEvents.push({ kind: "WORK_QUEUE_TERMINATION" });
		}
		return workQueueEvents.length > 0 ? workQueueEvents : void 0;
	}
	function taskSuccess(graphEvent) {
		const { task, result } = graphEvent;
		const { value, work } = result;
		const taskNode = taskNodes.get(task);
		if (!taskNode) return [];
		taskNode.value = value;
		maybeIntegrateWork(work, task);
		const groupEvents = [];
		const newGroups = [];
		const newStreams = [];
		for (const group of task.groups) {
			const groupNode = groupNodes.get(group);
			if (groupNode) {
				groupNode.pending--;
				maybeFinishGroup(group, groupNode, groupEvents, newGroups, newStreams);
			}
		}
		return [...groupEvents, ...startNewWork(newGroups, newStreams)];
	}
	function maybeFinishGroup(group, groupNode, groupEvents, newGroups, newStreams) {
		if (!rootGroups.has(group)) return;
		if (groupNode.pending === 0) {
			const { groupValuesEvent, groupSuccessEvent, newGroups: childNewGroups, newStreams: childNewStreams } = finishGroupSuccess(group, groupNode);
			if (groupValuesEvent) groupEvents.push(groupValuesEvent);
			groupEvents.push(groupSuccessEvent);
			newGroups.push(...childNewGroups);
			newStreams.push(...childNewStreams);
		}
	}
	function taskFailure(graphEvent) {
		const { task, error } = graphEvent;
		if (!taskNodes.has(task)) return [];
		const groupFailureEvents = [];
		for (const group of task.groups) {
			const groupNode = groupNodes.get(group);
			if (groupNode && rootGroups.has(group)) groupFailureEvents.push(finishGroupFailure(group, groupNode, error));
		}
		return groupFailureEvents;
	}
	function streamItems(graphEvent) {
		const { stream, items } = graphEvent;
		const values = [];
		const newGroups = [];
		const newStreams = [];
		for (const { value, work } of items) {
			const { newGroups: itemNewGroups, newStreams: itemNewStreams } = maybeIntegrateWork(work);
			const nonEmptyNewGroups = pruneEmptyGroups(itemNewGroups);
			if (!(startNewWork(nonEmptyNewGroups, itemNewStreams).length === 0)) invariant(false);
			values.push(value);
			newGroups.push(...nonEmptyNewGroups);
			newStreams.push(...itemNewStreams);
		}
		const streamValuesEvent = {
			kind: "STREAM_VALUES",
			stream,
			values,
			newGroups,
			newStreams
		};
		if (stream.queue.isStopped()) {
			rootStreams.delete(stream);
			return [streamValuesEvent, {
				kind: "STREAM_SUCCESS",
				stream
			}];
		}
		return [streamValuesEvent];
	}
	function finishGroupSuccess(group, groupNode) {
		groupNodes.delete(group);
		const values = [];
		const newStreams = [];
		for (const task of groupNode.tasks) {
			const taskNode = taskNodes.get(task);
			if (taskNode) {
				const { value, childStreams } = taskNode;
				if (value !== void 0) values.push(value);
				for (const childStream of childStreams) newStreams.push(childStream);
				removeTask(task);
			}
		}
		const newGroups = pruneEmptyGroups(groupNode.childGroups);
		rootGroups.delete(group);
		return {
			groupValuesEvent: values.length ? {
				kind: "GROUP_VALUES",
				group,
				values
			} : void 0,
			groupSuccessEvent: {
				kind: "GROUP_SUCCESS",
				group,
				newGroups,
				newStreams
			},
			newGroups,
			newStreams
		};
	}
	function finishGroupFailure(group, groupNode, error) {
		removeGroup(group, groupNode);
		return {
			kind: "GROUP_FAILURE",
			group,
			error
		};
	}
	function removeGroup(group, groupNode) {
		rootGroups.delete(group);
		groupNodes.delete(group);
		for (const task of groupNode.tasks) if (task.groups.every((taskGroup) => !groupNodes.has(taskGroup))) removeTask(task);
		for (const childGroup of groupNode.childGroups) {
			const childGroupState = groupNodes.get(childGroup);
			if (childGroupState) removeGroup(childGroup, childGroupState);
		}
	}
	function removeTask(task) {
		for (const group of task.groups) groupNodes.get(group)?.tasks.delete(task);
		taskNodes.delete(task);
	}
}
var init_WorkQueue = __esmMin((() => {
	init_invariant();
	init_isPromise();
	init_Queue();
}));
// node_modules/graphql/execution/incremental/IncrementalPublisher.mjs
var IncrementalPublisher;
var init_IncrementalPublisher = __esmMin((() => {
	init_memoize1();
	init_Path();
	init_ensureGraphQLError();
	init_mapAsyncIterable();
	init_withConcurrentAbruptClose();
	init_WorkQueue();
	IncrementalPublisher = class {
		constructor() {
			this._ids = /* @__PURE__ */ new Map();
			this._nextId = 0;
			this._cachedPathToArray = memoize1((path) => pathToArray(path));
		}
		buildResponse(data, errors, work, abortSignal, onFinished) {
			const { initialGroups, initialStreams, events } = createWorkQueue(work);
			function abort() {
				subsequentResults.throw(abortSignal?.reason).catch(() => {});
			}
			if (abortSignal) abortSignal.addEventListener("abort", abort);
			const onWorkQueueFinished = () => {
				onFinished();
				abortSignal?.removeEventListener("abort", abort);
			};
			const pending = this._toPendingResults(initialGroups, initialStreams);
			const initialResult = errors.length ? {
				errors,
				data,
				pending,
				hasNext: true
			} : {
				data,
				pending,
				hasNext: true
			};
			const subsequentResults = withConcurrentAbruptClose(mapAsyncIterable(events, (batch) => this._handleBatch(batch, onWorkQueueFinished)), () => onWorkQueueFinished());
			return {
				initialResult,
				subsequentResults
			};
		}
		_pathToArray(path) {
			if (path == null) return [];
			return this._cachedPathToArray(path);
		}
		_ensureId(deferredFragmentOrStream) {
			let id = this._ids.get(deferredFragmentOrStream);
			if (id !== void 0) return id;
			id = String(this._nextId++);
			this._ids.set(deferredFragmentOrStream, id);
			return id;
		}
		_toPendingResults(newGroups, newStreams) {
			const pendingResults = [];
			for (const collection of [newGroups, newStreams]) for (const node of collection) {
				const pendingResult = {
					id: this._ensureId(node),
					path: this._pathToArray(node.path)
				};
				if (node.label !== void 0) pendingResult.label = node.label;
				pendingResults.push(pendingResult);
			}
			return pendingResults;
		}
		_handleBatch(batch, onWorkQueueFinished) {
			const context = {
				pending: [],
				incremental: [],
				completed: [],
				hasNext: true
			};
			for (const event of batch) this._handleWorkQueueEvent(event, context, onWorkQueueFinished);
			const { incremental, completed, pending, hasNext } = context;
			const result = { hasNext };
			if (pending.length > 0) result.pending = pending;
			if (incremental.length > 0) result.incremental = incremental;
			if (completed.length > 0) result.completed = completed;
			return result;
		}
		_handleWorkQueueEvent(event, context, onWorkQueueFinished) {
			switch (event.kind) {
				case "GROUP_VALUES": {
					const group = event.group;
					const id = this._ensureId(group);
					for (const value of event.values) {
						const { bestId, subPath } = this._getBestIdAndSubPath(id, group, value);
						const incrementalEntry = {
							id: bestId,
							data: value.data
						};
						if (value.errors !== void 0) incrementalEntry.errors = value.errors;
						if (subPath !== void 0) incrementalEntry.subPath = subPath;
						context.incremental.push(incrementalEntry);
					}
					break;
				}
				case "GROUP_SUCCESS": {
					const group = event.group;
					const id = this._ensureId(group);
					context.completed.push({ id });
					this._ids.delete(group);
					if (event.newGroups.length > 0 || event.newStreams.length > 0) context.pending.push(...this._toPendingResults(event.newGroups, event.newStreams));
					break;
				}
				case "GROUP_FAILURE": {
					const { group, error } = event;
					const id = this._ensureId(group);
					context.completed.push({
						id,
						errors: [ensureGraphQLError(error)]
					});
					this._ids.delete(group);
					break;
				}
				case "STREAM_VALUES": {
					const stream = event.stream;
					const id = this._ensureId(stream);
					const { values, newGroups, newStreams } = event;
					const items = [];
					const errors = [];
					for (const value of values) {
						items.push(value.item);
						if (value.errors !== void 0) errors.push(...value.errors);
					}
					context.incremental.push(errors.length > 0 ? {
						id,
						items,
						errors
					} : {
						id,
						items
					});
					if (newGroups.length > 0 || newStreams.length > 0) context.pending.push(...this._toPendingResults(newGroups, newStreams));
					break;
				}
				case "STREAM_SUCCESS": {
					const stream = event.stream;
					context.completed.push({ id: this._ensureId(stream) });
					this._ids.delete(stream);
					break;
				}
				case "STREAM_FAILURE": {
					const stream = event.stream;
					context.completed.push({
						id: this._ensureId(stream),
						errors: [ensureGraphQLError(event.error)]
					});
					this._ids.delete(stream);
					break;
				}
				case "WORK_QUEUE_TERMINATION":
					onWorkQueueFinished?.();
					context.hasNext = false;
			}
		}
		_getBestIdAndSubPath(initialId, initialDeferredFragmentRecord, executionGroupValue) {
			let maxLength = this._pathToArray(initialDeferredFragmentRecord.path).length;
			let bestId = initialId;
			for (const deliveryGroup of executionGroupValue.deliveryGroups) {
				if (deliveryGroup === initialDeferredFragmentRecord) continue;
				const id = this._ids.get(deliveryGroup);
				if (id === void 0) continue;
				const length = this._pathToArray(deliveryGroup.path).length;
				if (length > maxLength) {
					maxLength = length;
					bestId = id;
				}
			}
			const subPath = executionGroupValue.path.slice(maxLength);
			return {
				bestId,
				subPath: subPath.length > 0 ? subPath : void 0
			};
		}
	};
}));
// node_modules/graphql/execution/incremental/IncrementalExecutor.mjs
function toNodes$1(fieldDetailsList) {
	return fieldDetailsList.map((fieldDetails) => fieldDetails.node);
}
function getDeliveryGroups(deferUsageSet, deliveryGroupMap) {
	return Array.from(deferUsageSet).map((deferUsage) => deliveryGroupFromDeferUsage(deferUsage, deliveryGroupMap));
}
function deliveryGroupFromDeferUsage(deferUsage, deliveryGroupMap) {
	return deliveryGroupMap.get(deferUsage);
}
var buildExecutionPlanFromInitial, buildExecutionPlanFromDeferred, IncrementalExecutor;
var init_IncrementalExecutor = __esmMin((() => {
	init_invariant();
	init_isPromise();
	init_memoize1();
	init_memoize2();
	init_Path();
	init_locatedError();
	init_ast();
	init_collectIteratorPromises();
	init_Executor();
	init_returnIteratorCatchingErrors();
	init_buildExecutionPlan();
	init_Computation();
	init_IncrementalPublisher();
	init_Queue();
	buildExecutionPlanFromInitial = memoize1((groupedFieldSet) => buildExecutionPlan(groupedFieldSet));
	buildExecutionPlanFromDeferred = memoize2((groupedFieldSet, deferUsageSet) => buildExecutionPlan(groupedFieldSet, deferUsageSet));
	IncrementalExecutor = class IncrementalExecutor extends Executor {
		constructor(validatedExecutionArgs, sharedExecutionContext, deferUsageSet) {
			super(validatedExecutionArgs, sharedExecutionContext);
			this.deferUsageSet = deferUsageSet;
			this.groups = [];
			this.tasks = [];
			this.streams = [];
		}
		getCreateSubExecutor() {
			const validatedExecutionArgs = this.validatedExecutionArgs;
			const sharedExecutionContext = this.sharedExecutionContext;
			return (deferUsageSet) => new IncrementalExecutor(validatedExecutionArgs, sharedExecutionContext, deferUsageSet);
		}
		abort(reason) {
			super.abort(reason);
			for (const task of this.tasks) if (!!isPromise(task.computation.abort(reason))) invariant(false);
			for (const stream of this.streams) if (!!isPromise(stream.queue.abort(reason))) invariant(false);
		}
		buildResponse(data) {
			const work = this.getIncrementalWork();
			const { tasks, streams } = work;
			if (tasks?.length === 0 && streams?.length === 0) return super.buildResponse(data);
			const errors = this.collectedErrors.errors;
			if (!(data !== null)) invariant(false);
			return new IncrementalPublisher().buildResponse(data, errors, work, this.validatedExecutionArgs.externalAbortSignal, this.getFinishSharedExecution());
		}
		executeCollectedRootFields(rootType, rootValue, originalGroupedFieldSet, serially, newDeferUsages) {
			if (newDeferUsages.length === 0) return this.executeRootGroupedFieldSet(rootType, rootValue, originalGroupedFieldSet, serially, void 0);
			if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
			const { newDeliveryGroups, newDeliveryGroupMap } = this.getNewDeliveryGroupMap(newDeferUsages, void 0, void 0);
			const { groupedFieldSet, newGroupedFieldSets } = this.buildRootExecutionPlan(originalGroupedFieldSet);
			const data = this.executeRootGroupedFieldSet(rootType, rootValue, groupedFieldSet, serially, newDeliveryGroupMap);
			this.groups.push(...newDeliveryGroups);
			if (newGroupedFieldSets.size > 0) this.collectExecutionGroups(rootType, rootValue, void 0, newGroupedFieldSets, newDeliveryGroupMap);
			return data;
		}
		buildRootExecutionPlan(originalGroupedFieldSet) {
			return buildExecutionPlanFromInitial(originalGroupedFieldSet);
		}
		executeCollectedSubfields(parentType, sourceValue, path, originalGroupedFieldSet, newDeferUsages, deliveryGroupMap) {
			if (newDeferUsages.length > 0) {
				if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
			}
			if (deliveryGroupMap === void 0 && newDeferUsages.length === 0) return this.executeFields(parentType, sourceValue, path, originalGroupedFieldSet, deliveryGroupMap);
			const { newDeliveryGroups, newDeliveryGroupMap } = this.getNewDeliveryGroupMap(newDeferUsages, deliveryGroupMap, path);
			const { groupedFieldSet, newGroupedFieldSets } = this.buildSubExecutionPlan(originalGroupedFieldSet);
			const data = this.executeFields(parentType, sourceValue, path, groupedFieldSet, newDeliveryGroupMap);
			this.groups.push(...newDeliveryGroups);
			if (newGroupedFieldSets.size > 0) this.collectExecutionGroups(parentType, sourceValue, path, newGroupedFieldSets, newDeliveryGroupMap);
			return data;
		}
		buildSubExecutionPlan(originalGroupedFieldSet) {
			return this.deferUsageSet === void 0 ? buildExecutionPlanFromInitial(originalGroupedFieldSet) : buildExecutionPlanFromDeferred(originalGroupedFieldSet, this.deferUsageSet);
		}
		collectExecutionGroups(parentType, sourceValue, path, newGroupedFieldSets, deliveryGroupMap) {
			const createSubExecutor = this.getCreateSubExecutor();
			for (const [deferUsageSet, groupedFieldSet] of newGroupedFieldSets) {
				const deliveryGroups = getDeliveryGroups(deferUsageSet, deliveryGroupMap);
				const executor = createSubExecutor(deferUsageSet);
				const executionGroup = {
					groups: deliveryGroups,
					path,
					computation: new Computation(() => executor.executeExecutionGroup(deliveryGroups, parentType, sourceValue, path, groupedFieldSet, deliveryGroupMap), (reason) => executor.abort(reason))
				};
				const parentDeferUsages = this.deferUsageSet;
				if (this.validatedExecutionArgs.enableEarlyExecution) {
					if (this.shouldDefer(parentDeferUsages, deferUsageSet)) Promise.resolve().then(() => executionGroup.computation.prime());
					else executionGroup.computation.prime();
				}
				this.tasks.push(executionGroup);
			}
		}
		executeExecutionGroup(deliveryGroups, parentType, sourceValue, path, groupedFieldSet, deliveryGroupMap) {
			let result;
			try {
				result = this.executeFields(parentType, sourceValue, path, groupedFieldSet, deliveryGroupMap);
			} catch (error) {
				this.abort();
				throw error;
			}
			if (isPromise(result)) return result.then((resolved) => this.buildExecutionGroupResult(deliveryGroups, path, resolved), (error) => {
				this.abort();
				throw error;
			});
			return this.buildExecutionGroupResult(deliveryGroups, path, result);
		}
		buildExecutionGroupResult(deliveryGroups, path, result) {
			const data = result;
			const errors = this.collectedErrors.errors;
			return this.finish({
				value: errors.length ? {
					deliveryGroups,
					path: pathToArray(path),
					errors,
					data
				} : {
					deliveryGroups,
					path: pathToArray(path),
					data
				},
				work: this.getIncrementalWork()
			});
		}
		getIncrementalWork() {
			const { groups, tasks, streams, collectedErrors } = this;
			if (collectedErrors.errors.length === 0) return {
				groups,
				tasks,
				streams
			};
			const cancellationReason = /* @__PURE__ */ new Error("Cancelled secondary to null within original result");
			const filteredTasks = [];
			for (const task of tasks) if (collectedErrors.hasNulledPosition(task.path)) {
				if (!!isPromise(task.computation.abort(cancellationReason))) invariant(false);
			} else filteredTasks.push(task);
			const filteredStreams = [];
			for (const stream of streams) if (collectedErrors.hasNulledPosition(stream.path)) {
				if (!!isPromise(stream.queue.abort(cancellationReason))) invariant(false);
			} else filteredStreams.push(stream);
			return {
				groups,
				tasks: filteredTasks,
				streams: filteredStreams
			};
		}
		getNewDeliveryGroupMap(newDeferUsages, deliveryGroupMap, path) {
			const newDeliveryGroups = [];
			const newDeliveryGroupMap = new Map(deliveryGroupMap);
			for (const newDeferUsage of newDeferUsages) {
				const parentDeferUsage = newDeferUsage.parentDeferUsage;
				const parent = parentDeferUsage === void 0 ? void 0 : deliveryGroupFromDeferUsage(parentDeferUsage, newDeliveryGroupMap);
				const deliveryGroup = {
					path,
					label: newDeferUsage.label,
					parent
				};
				newDeliveryGroups.push(deliveryGroup);
				newDeliveryGroupMap.set(newDeferUsage, deliveryGroup);
			}
			return {
				newDeliveryGroups,
				newDeliveryGroupMap
			};
		}
		shouldDefer(parentDeferUsages, deferUsages) {
			return parentDeferUsages === void 0 || !Array.from(deferUsages).every((deferUsage) => parentDeferUsages.has(deferUsage));
		}
		handleStream(index, path, iterator, streamUsage, info, itemType) {
			const { handle, isAsync } = iterator;
			const queue = this.buildStreamItemQueue(index, path, handle, streamUsage.fieldDetailsList, info, itemType, isAsync);
			const itemStream = {
				label: streamUsage.label,
				path,
				queue,
				initialCount: index
			};
			this.streams.push(itemStream);
			return true;
		}
		buildStreamItemQueue(initialIndex, streamPath, iterator, fieldDetailsList, info, itemType, isAsync) {
			const createSubExecutor = this.getCreateSubExecutor();
			const { enableEarlyExecution } = this.validatedExecutionArgs;
			const sharedExecutionContext = this.sharedExecutionContext;
			return new Queue(async ({ push, stop, onStop, started }) => {
				const abortStreamItems = /* @__PURE__ */ new Set();
				let finishedNormally = false;
				let stopRequested = false;
				onStop((reason) => {
					stopRequested = true;
					if (!finishedNormally) {
						for (const abortStreamItem of abortStreamItems) abortStreamItem(reason);
						if (isAsync) sharedExecutionContext.asyncWorkTracker.add(returnIteratorCatchingErrors(iterator));
						else sharedExecutionContext.asyncWorkTracker.addValues(collectIteratorPromises(iterator));
					}
				});
				await (enableEarlyExecution ? Promise.resolve() : started);
				if (stopRequested) return;
				let index = initialIndex;
				while (true) {
					let iteration;
					try {
						if (isAsync) {
							iteration = await iterator.next();
							if (stopRequested) return;
						} else iteration = iterator.next();
					} catch (rawError) {
						throw locatedError(rawError, toNodes$1(fieldDetailsList), pathToArray(streamPath));
					}
					if (iteration.done) {
						finishedNormally = true;
						const stopped = stop();
						if (isPromise(stopped)) stopped.catch(() => void 0);
						return;
					}
					const itemPath = addPath(streamPath, index, void 0);
					const executor = createSubExecutor();
					let streamItemResult = executor.completeStreamItem(itemPath, iteration.value, fieldDetailsList, info, itemType);
					if (isPromise(streamItemResult)) {
						if (enableEarlyExecution) {
							const abortStreamItem = (reason) => executor.abort(reason);
							abortStreamItems.add(abortStreamItem);
							streamItemResult = streamItemResult.finally(() => {
								abortStreamItems.delete(abortStreamItem);
							});
						} else {
							streamItemResult = await streamItemResult;
							if (stopRequested) return;
						}
					}
					const pushResult = push(streamItemResult);
					if (isPromise(pushResult)) {
						await pushResult;
						if (stopRequested) return;
					}
					index += 1;
				}
			}, 100);
		}
		completeStreamItem(itemPath, item, fieldDetailsList, info, itemType) {
			if (isPromiseLike(item)) return this.completePromisedValue(itemType, fieldDetailsList, info, itemPath, item, void 0).then((resolvedItem) => this.buildStreamItemResult(resolvedItem), (rawError) => {
				this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
				return this.buildStreamItemResult(null);
			}).then(void 0, (error) => {
				this.abort();
				throw error;
			});
			let result;
			try {
				try {
					result = this.completeValue(itemType, fieldDetailsList, info, itemPath, item, void 0);
				} catch (rawError) {
					this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
					return this.buildStreamItemResult(null);
				}
			} catch (error) {
				this.abort();
				throw error;
			}
			if (isPromise(result)) return result.then((resolved) => this.buildStreamItemResult(resolved), (rawError) => {
				this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
				return this.buildStreamItemResult(null);
			}).then(void 0, (error) => {
				this.abort();
				throw error;
			});
			return this.buildStreamItemResult(result);
		}
		buildStreamItemResult(result) {
			const item = result;
			const errors = this.collectedErrors.errors;
			const work = this.getIncrementalWork();
			return this.finish(errors.length > 0 ? {
				value: {
					item,
					errors
				},
				work
			} : {
				value: { item },
				work
			});
		}
	};
}));
// node_modules/graphql/execution/execute.mjs
var execute_exports = /* @__PURE__ */ __exportAll({
	createSourceEventStream: () => createSourceEventStream,
	defaultFieldResolver: () => defaultFieldResolver,
	defaultTypeResolver: () => defaultTypeResolver,
	execute: () => execute,
	executeIgnoringIncremental: () => executeIgnoringIncremental,
	executeRootSelectionSet: () => executeRootSelectionSet,
	executeRootSelectionSetIgnoringIncremental: () => executeRootSelectionSetIgnoringIncremental,
	executeSubscriptionEvent: () => executeSubscriptionEvent,
	executeSync: () => executeSync,
	experimentalExecuteIncrementally: () => experimentalExecuteIncrementally,
	experimentalExecuteRootSelectionSet: () => experimentalExecuteRootSelectionSet,
	mapSourceToResponseEvent: () => mapSourceToResponseEvent,
	subscribe: () => subscribe,
	validateExecutionArgs: () => validateExecutionArgs,
	validateSubscriptionArgs: () => validateSubscriptionArgs
});
function execute(args) {
	if (!shouldTrace(executeChannel)) return executeImpl(args);
	return traceMixed(executeChannel, buildOperationContextFromArgs(args), () => executeImpl(args));
}
function buildOperationContextFromArgs(args) {
	let operation;
	const resolveOperation = () => {
		if (operation === void 0) operation = getOperationAST(args.document, args.operationName);
		return operation;
	};
	return {
		schema: args.schema,
		document: args.document,
		rawVariableValues: args.variableValues,
		get operationName() {
			return args.operationName ?? resolveOperation()?.name?.value;
		},
		get operationType() {
			return resolveOperation()?.operation;
		}
	};
}
function executeImpl(args) {
	if (args.schema.getDirective("defer") || args.schema.getDirective("stream")) throw new Error(UNEXPECTED_EXPERIMENTAL_DIRECTIVES);
	const validatedExecutionArgs = validateExecutionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return { errors: validatedExecutionArgs };
	return executeRootSelectionSet(validatedExecutionArgs);
}
function experimentalExecuteIncrementally(args) {
	if (!shouldTrace(executeChannel)) return experimentalExecuteIncrementallyImpl(args);
	return traceMixed(executeChannel, buildOperationContextFromArgs(args), () => experimentalExecuteIncrementallyImpl(args));
}
function experimentalExecuteIncrementallyImpl(args) {
	const validatedExecutionArgs = validateExecutionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return { errors: validatedExecutionArgs };
	return experimentalExecuteRootSelectionSet(validatedExecutionArgs);
}
function executeIgnoringIncremental(args) {
	if (!shouldTrace(executeChannel)) return executeIgnoringIncrementalImpl(args);
	return traceMixed(executeChannel, buildOperationContextFromArgs(args), () => executeIgnoringIncrementalImpl(args));
}
function executeIgnoringIncrementalImpl(args) {
	const validatedExecutionArgs = validateExecutionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return { errors: validatedExecutionArgs };
	return executeRootSelectionSetIgnoringIncremental(validatedExecutionArgs);
}
function executeRootSelectionSet(validatedExecutionArgs) {
	return new ExecutorThrowingOnIncremental(validatedExecutionArgs).executeRootSelectionSet();
}
function experimentalExecuteRootSelectionSet(validatedExecutionArgs) {
	return new IncrementalExecutor(validatedExecutionArgs).executeRootSelectionSet();
}
function executeRootSelectionSetIgnoringIncremental(validatedExecutionArgs) {
	return new Executor(validatedExecutionArgs).executeRootSelectionSet();
}
function executeSync(args) {
	const result = experimentalExecuteIncrementally(args);
	if (isPromise(result) || "initialResult" in result) throw new Error("GraphQL execution failed to complete synchronously.");
	return result;
}
function executeSubscriptionEvent(validatedExecutionArgs) {
	return new ExecutorThrowingOnIncremental(validatedExecutionArgs).executeRootSelectionSet(false);
}
function subscribe(args) {
	if (!shouldTrace(subscribeChannel)) return subscribeImpl(args);
	return traceMixed(subscribeChannel, buildOperationContextFromArgs(args), () => subscribeImpl(args));
}
function subscribeImpl(args) {
	const validatedExecutionArgs = validateSubscriptionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return { errors: validatedExecutionArgs };
	const resultOrStream = createSourceEventStream(validatedExecutionArgs);
	if (isPromise(resultOrStream)) return resultOrStream.then((resolvedResultOrStream) => isAsyncIterable(resolvedResultOrStream) ? mapSourceToResponseEvent(validatedExecutionArgs, resolvedResultOrStream) : resolvedResultOrStream);
	return isAsyncIterable(resultOrStream) ? mapSourceToResponseEvent(validatedExecutionArgs, resultOrStream) : resultOrStream;
}
function createSourceEventStream(validatedExecutionArgs) {
	if (!("operation" in validatedExecutionArgs)) throw new GraphQLError("Passing ExecutionArgs to createSourceEventStream() was removed in graphql-js@17.0.0; call validateSubscriptionArgs() first and pass the result instead, or use subscribe() for the full subscription pipeline.");
	try {
		const eventStream = executeSubscription(validatedExecutionArgs);
		if (isPromise(eventStream)) return eventStream.then(void 0, (error) => ({ errors: [ensureGraphQLError(error)] }));
		return eventStream;
	} catch (error) {
		return { errors: [ensureGraphQLError(error)] };
	}
}
function validateExecutionArgs(args) {
	const { schema, document, rootValue, contextValue, variableValues: rawVariableValues, operationName, fieldResolver, typeResolver, subscribeFieldResolver, abortSignal: externalAbortSignal, enableEarlyExecution, hooks, options } = args;
	assertValidSchema(schema);
	let operation;
	const fragmentDefinitions = Object.create(null);
	const fragments = Object.create(null);
	const fragmentVariableSignatureErrors = [];
	for (const definition of document.definitions) switch (definition.kind) {
		case OPERATION_DEFINITION:
			if (operationName == null) {
				if (operation !== void 0) return [new GraphQLError("Must provide operation name if query contains multiple operations.")];
				operation = definition;
			} else if (definition.name?.value === operationName) operation = definition;
			break;
		case FRAGMENT_DEFINITION: {
			fragmentDefinitions[definition.name.value] = definition;
			let variableSignatures;
			if (definition.variableDefinitions) {
				const signatures = Object.create(null);
				for (const varDef of definition.variableDefinitions) {
					const signature = getVariableSignature(schema, varDef);
					if (signature instanceof GraphQLError) {
						fragmentVariableSignatureErrors.push(signature);
						continue;
					}
					signatures[signature.name] = signature;
				}
				variableSignatures = signatures;
			}
			fragments[definition.name.value] = {
				definition,
				variableSignatures
			};
			break;
		}
	}
	if (!operation) {
		if (operationName != null) return [new GraphQLError(`Unknown operation named "${operationName}".`)];
		return [new GraphQLError("Must provide an operation.")];
	}
	if (fragmentVariableSignatureErrors.length > 0) return fragmentVariableSignatureErrors;
	const variableDefinitions = operation.variableDefinitions ?? [];
	const hideSuggestions = args.hideSuggestions ?? false;
	const coercionInput = rawVariableValues ?? {};
	const coercionOptions = {
		maxErrors: options?.maxCoercionErrors ?? 50,
		hideSuggestions
	};
	const coercionChannel = executeVariableCoercionChannel;
	const variableValuesOrErrors = shouldTrace(coercionChannel) ? traceMixed(coercionChannel, {
		schema,
		document,
		operation,
		rawVariableValues,
		operationName: operation.name?.value,
		operationType: operation.operation
	}, () => getVariableValues(schema, variableDefinitions, coercionInput, coercionOptions)) : getVariableValues(schema, variableDefinitions, coercionInput, coercionOptions);
	if (variableValuesOrErrors.errors) return variableValuesOrErrors.errors;
	const errorPropagation = !operation.directives?.find((directive) => directive.name.value === GraphQLDisableErrorPropagationDirective.name);
	return {
		schema,
		document,
		fragmentDefinitions,
		fragments,
		rootValue,
		contextValue,
		operation,
		variableValues: variableValuesOrErrors.variableValues,
		fieldResolver: fieldResolver ?? defaultFieldResolver,
		typeResolver: typeResolver ?? defaultTypeResolver,
		subscribeFieldResolver: subscribeFieldResolver ?? defaultFieldResolver,
		hideSuggestions,
		errorPropagation,
		externalAbortSignal: externalAbortSignal ?? void 0,
		enableEarlyExecution: enableEarlyExecution === true,
		hooks: hooks ?? void 0,
		rawVariableValues
	};
}
function validateSubscriptionArgs(args) {
	const validatedExecutionArgs = validateExecutionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return validatedExecutionArgs;
	assertSubscriptionExecutionArgs(validatedExecutionArgs);
	return validatedExecutionArgs;
}
function assertSubscriptionExecutionArgs(validatedExecutionArgs) {
	if (!isSubscriptionOperationDefinitionNode(validatedExecutionArgs.operation)) throw new GraphQLError("Expected subscription operation.");
}
function mapSourceToResponseEvent(validatedExecutionArgs, sourceEventStream, rootSelectionSetExecutor = executeSubscriptionEvent) {
	function mapFn(payload) {
		return rootSelectionSetExecutor({
			...validatedExecutionArgs,
			rootValue: payload
		});
	}
	const externalAbortSignal = validatedExecutionArgs.externalAbortSignal;
	if (externalAbortSignal) {
		const generator = mapAsyncIterable(sourceEventStream, mapFn);
		return {
			...generator,
			next: () => cancellablePromise(generator.next(), externalAbortSignal)
		};
	}
	return mapAsyncIterable(sourceEventStream, mapFn);
}
function executeSubscription(validatedExecutionArgs) {
	const { schema, fragments, rootValue, contextValue, operation, variableValues, hideSuggestions, externalAbortSignal } = validatedExecutionArgs;
	const rootType = schema.getSubscriptionType();
	if (rootType == null) throw new GraphQLError("Schema is not configured to execute subscription operation.", { nodes: operation });
	const { groupedFieldSet } = collectFields(schema, fragments, variableValues, rootType, operation.selectionSet, hideSuggestions);
	const [responseName, fieldDetailsList] = groupedFieldSet.entries().next().value;
	const firstFieldDetails = fieldDetailsList[0];
	const firstNode = firstFieldDetails.node;
	const fieldName = firstNode.name.value;
	const fieldDef = schema.getField(rootType, fieldName);
	const fieldNodes = fieldDetailsList.map((fieldDetails) => fieldDetails.node);
	if (!fieldDef) throw new GraphQLError(`The subscription field "${fieldName}" is not defined.`, { nodes: fieldNodes });
	const sharedExecutionContext = createSharedExecutionContext(externalAbortSignal);
	const path = addPath(void 0, responseName, rootType.name);
	const info = buildResolveInfo(validatedExecutionArgs, fieldDef, fieldNodes, rootType, path, sharedExecutionContext.getAbortSignal, sharedExecutionContext.getAsyncHelpers);
	try {
		const args = getArgumentValues(fieldDef, firstNode, variableValues, firstFieldDetails.fragmentVariableValues, hideSuggestions);
		const result = (fieldDef.subscribe ?? validatedExecutionArgs.subscribeFieldResolver)(rootValue, args, contextValue, info);
		if (isPromiseLike(result)) {
			const promisedResult = Promise.resolve(result);
			return (externalAbortSignal ? cancellablePromise(promisedResult, externalAbortSignal) : promisedResult).then(assertEventStream).then(void 0, (error) => {
				throw locatedError(error, toNodes(fieldDetailsList), pathToArray(path));
			});
		}
		return assertEventStream(result);
	} catch (error) {
		throw locatedError(error, fieldNodes, pathToArray(path));
	}
}
function assertEventStream(result) {
	if (result instanceof Error) throw result;
	if (!isAsyncIterable(result)) throw new GraphQLError(`Subscription field must return Async Iterable. Received: ${inspect(result)}.`);
	return result;
}
function toNodes(fieldDetailsList) {
	return fieldDetailsList.map((fieldDetails) => fieldDetails.node);
}
var UNEXPECTED_EXPERIMENTAL_DIRECTIVES, defaultTypeResolver, defaultFieldResolver;
var init_execute = __esmMin((() => {
	init_inspect();
	init_isAsyncIterable();
	init_isObjectLike();
	init_isPromise();
	init_Path();
	init_ensureGraphQLError();
	init_GraphQLError();
	init_locatedError();
	init_kinds();
	init_predicates();
	init_directives();
	init_type();
	init_getOperationAST();
	init_diagnostics();
	init_buildResolveInfo();
	init_cancellablePromise();
	init_collectFields();
	init_createSharedExecutionContext();
	init_Executor();
	init_ExecutorThrowingOnIncremental();
	init_getVariableSignature();
	init_IncrementalExecutor();
	init_mapAsyncIterable();
	init_values();
	UNEXPECTED_EXPERIMENTAL_DIRECTIVES = "The provided schema unexpectedly contains experimental directives (@defer or @stream). These directives may only be utilized if experimental execution features are explicitly enabled.";
	defaultTypeResolver = function(value, contextValue, info, abstractType) {
		if (isObjectLike(value) && typeof value.__typename === "string") return value.__typename;
		const possibleTypes = info.schema.getPossibleTypes(abstractType);
		const promisedIsTypeOfResults = [];
		try {
			for (let i = 0; i < possibleTypes.length; i++) {
				const type = possibleTypes[i];
				if (type.isTypeOf) {
					const isTypeOfResult = type.isTypeOf(value, contextValue, info);
					if (isPromiseLike(isTypeOfResult)) promisedIsTypeOfResults[i] = isTypeOfResult;
					else if (isTypeOfResult) {
						if (promisedIsTypeOfResults.length) info.getAsyncHelpers().track(promisedIsTypeOfResults);
						return type.name;
					}
				}
			}
		} catch (error) {
			if (promisedIsTypeOfResults.length) info.getAsyncHelpers().track(promisedIsTypeOfResults);
			throw error;
		}
		if (promisedIsTypeOfResults.length) return info.getAsyncHelpers().promiseAll(promisedIsTypeOfResults).then((isTypeOfResults) => {
			for (let i = 0; i < isTypeOfResults.length; i++) if (isTypeOfResults[i]) return possibleTypes[i].name;
		});
	};
	defaultFieldResolver = function(source, args, contextValue, info) {
		if (isObjectLike(source) || typeof source === "function") {
			const property = source[info.fieldName];
			if (typeof property === "function") return source[info.fieldName](args, contextValue, info);
			return property;
		}
	};
}));
// node_modules/graphql/harness.mjs
var defaultHarness;
var init_harness = __esmMin((() => {
	init_parser();
	init_validate();
	init_execute();
	defaultHarness = {
		parse,
		validate,
		execute,
		subscribe
	};
}));
// node_modules/graphql/graphql.mjs
function graphql(args) {
	return new Promise((resolve) => resolve(graphqlImpl(args)));
}
function graphqlSync(args) {
	const result = graphqlImpl(args);
	if (isPromise(result)) throw new Error("GraphQL execution failed to complete synchronously.");
	return result;
}
function graphqlImpl(args) {
	const harness = args.harness ?? defaultHarness;
	const { schema, source } = args;
	const schemaValidationErrors = validateSchema(schema);
	if (schemaValidationErrors.length > 0) return { errors: schemaValidationErrors };
	let document;
	try {
		document = harness.parse(source, args);
	} catch (syntaxError) {
		return { errors: [ensureGraphQLError(syntaxError)] };
	}
	if (isPromise(document)) return document.then((resolvedDocument) => validateAndExecute(harness, args, schema, resolvedDocument), (syntaxError) => ({ errors: [ensureGraphQLError(syntaxError)] }));
	return validateAndExecute(harness, args, schema, document);
}
function validateAndExecute(harness, args, schema, document) {
	const validationResult = harness.validate(schema, document, args.rules, args);
	if (isPromise(validationResult)) return validationResult.then((resolvedValidationResult) => checkValidationAndExecute(harness, args, resolvedValidationResult, document));
	return checkValidationAndExecute(harness, args, validationResult, document);
}
function checkValidationAndExecute(harness, args, validationResult, document) {
	if (validationResult.length > 0) return { errors: validationResult };
	return harness.execute({
		...args,
		document
	});
}
var init_graphql$1 = __esmMin((() => {
	init_isPromise();
	init_ensureGraphQLError();
	init_validate$1();
	init_harness();
}));
// node_modules/graphql/language/index.mjs
var init_language = __esmMin((() => {
	init_source();
	init_location();
	init_printLocation();
	init_kinds();
	init_tokenKind();
	init_lexer();
	init_parser();
	init_printer();
	init_visitor();
	init_ast();
	init_predicates();
	init_directiveLocation();
}));
// node_modules/graphql/execution/legacyIncremental/BranchingIncrementalPublisher.mjs
function buildIncrementalResult(originalIncrementalResult, label, errors) {
	const incrementalResult = originalIncrementalResult;
	if (errors !== void 0) incrementalResult.errors = errors;
	if (label !== void 0) incrementalResult.label = label;
	return incrementalResult;
}
var BranchingIncrementalPublisher;
var init_BranchingIncrementalPublisher = __esmMin((() => {
	init_Path();
	init_ensureGraphQLError();
	init_WorkQueue();
	init_mapAsyncIterable();
	init_withConcurrentAbruptClose();
	BranchingIncrementalPublisher = class {
		constructor() {
			this._indices = /* @__PURE__ */ new Map();
		}
		buildResponse(data, errors, work, abortSignal, onFinished) {
			const { initialStreams, events } = createWorkQueue(work);
			for (const stream of initialStreams) this._indices.set(stream, stream.initialCount);
			function abort() {
				subsequentResults.throw(abortSignal?.reason).catch(() => {});
			}
			if (abortSignal) abortSignal.addEventListener("abort", abort);
			const onWorkQueueFinished = () => {
				onFinished();
				abortSignal?.removeEventListener("abort", abort);
			};
			const initialResult = errors.length ? {
				errors,
				data,
				hasNext: true
			} : {
				data,
				hasNext: true
			};
			const subsequentResults = withConcurrentAbruptClose(mapAsyncIterable(events, (batch) => this._handleBatch(batch, onWorkQueueFinished)), () => onWorkQueueFinished());
			return {
				initialResult,
				subsequentResults
			};
		}
		_handleBatch(batch, onWorkQueueFinished) {
			const context = {
				incremental: [],
				hasNext: true
			};
			for (const event of batch) this._handleWorkQueueEvent(event, context, onWorkQueueFinished);
			const { incremental, hasNext } = context;
			const result = { hasNext };
			if (incremental.length > 0) result.incremental = incremental;
			return result;
		}
		_handleWorkQueueEvent(event, context, onWorkQueueFinished) {
			switch (event.kind) {
				case "GROUP_VALUES": {
					const group = event.group;
					for (const value of event.values) context.incremental.push(buildIncrementalResult({
						data: value.data,
						path: pathToArray(group.path)
					}, group.label, value.errors));
					break;
				}
				case "GROUP_SUCCESS": break;
				case "GROUP_FAILURE": {
					const group = event.group;
					context.incremental.push(buildIncrementalResult({
						data: null,
						path: pathToArray(group.path)
					}, group.label, [ensureGraphQLError(event.error)]));
					break;
				}
				case "STREAM_VALUES": {
					const stream = event.stream;
					const { values } = event;
					const items = [];
					const errors = [];
					for (const value of values) {
						items.push(value.item);
						if (value.errors !== void 0) errors.push(...value.errors);
					}
					let index = this._indices.get(stream);
					if (index === void 0) {
						index = stream.initialCount;
						this._indices.set(stream, index);
					}
					this._indices.set(stream, index + items.length);
					context.incremental.push(buildIncrementalResult({
						items,
						path: pathToArray(addPath(stream.path, index, void 0))
					}, stream.label, errors.length > 0 ? errors : void 0));
					break;
				}
				case "STREAM_SUCCESS":
					this._indices.delete(event.stream);
					break;
				case "STREAM_FAILURE": {
					this._indices.delete(event.stream);
					const stream = event.stream;
					context.incremental.push(buildIncrementalResult({
						items: null,
						path: pathToArray(stream.path)
					}, stream.label, [ensureGraphQLError(event.error)]));
					break;
				}
				case "WORK_QUEUE_TERMINATION":
					onWorkQueueFinished?.();
					context.hasNext = false;
			}
		}
	};
}));
// node_modules/graphql/execution/legacyIncremental/BranchingIncrementalExecutor.mjs
function buildBranchingExecutionPlan(originalGroupedFieldSet, parentDeferUsages = /* @__PURE__ */ new Set()) {
	const groupedFieldSet = new AccumulatorMap();
	const newGroupedFieldSets = new SetMap();
	for (const [responseKey, fieldGroup] of originalGroupedFieldSet) for (const fieldDetails of fieldGroup) {
		const deferUsage = fieldDetails.deferUsage;
		const deferUsageSet = deferUsage === void 0 ? /* @__PURE__ */ new Set() : /* @__PURE__ */ new Set([deferUsage]);
		if (isSameSet(parentDeferUsages, deferUsageSet)) groupedFieldSet.add(responseKey, fieldDetails);
		else newGroupedFieldSets.getOrInsertComputed(deferUsageSet, () => new AccumulatorMap()).add(responseKey, fieldDetails);
	}
	return {
		groupedFieldSet,
		newGroupedFieldSets
	};
}
var buildBranchingExecutionPlanFromInitial, buildBranchingExecutionPlanFromDeferred, BranchingIncrementalExecutor;
var init_BranchingIncrementalExecutor = __esmMin((() => {
	init_AccumulatorMap();
	init_invariant();
	init_isSameSet();
	init_memoize1();
	init_memoize2();
	init_SetMap();
	init_IncrementalExecutor();
	init_BranchingIncrementalPublisher();
	buildBranchingExecutionPlanFromInitial = memoize1((groupedFieldSet) => buildBranchingExecutionPlan(groupedFieldSet));
	buildBranchingExecutionPlanFromDeferred = memoize2((groupedFieldSet, deferUsageSet) => buildBranchingExecutionPlan(groupedFieldSet, deferUsageSet));
	BranchingIncrementalExecutor = class BranchingIncrementalExecutor extends IncrementalExecutor {
		getCreateSubExecutor() {
			const validatedExecutionArgs = this.validatedExecutionArgs;
			const sharedExecutionContext = this.sharedExecutionContext;
			return (deferUsageSet) => new BranchingIncrementalExecutor(validatedExecutionArgs, sharedExecutionContext, deferUsageSet);
		}
		buildResponse(data) {
			const work = this.getIncrementalWork();
			const { tasks, streams } = work;
			if (tasks?.length === 0 && streams?.length === 0) return super.buildResponse(data);
			const errors = this.collectedErrors.errors;
			if (!(data !== null)) invariant(false);
			return new BranchingIncrementalPublisher().buildResponse(data, errors, work, this.validatedExecutionArgs.externalAbortSignal, this.getFinishSharedExecution());
		}
		buildRootExecutionPlan(originalGroupedFieldSet) {
			return buildBranchingExecutionPlanFromInitial(originalGroupedFieldSet);
		}
		buildSubExecutionPlan(originalGroupedFieldSet) {
			return this.deferUsageSet === void 0 ? buildBranchingExecutionPlanFromInitial(originalGroupedFieldSet) : buildBranchingExecutionPlanFromDeferred(originalGroupedFieldSet, this.deferUsageSet);
		}
	};
}));
// node_modules/graphql/execution/legacyIncremental/legacyExecuteIncrementally.mjs
function legacyExecuteIncrementally(args) {
	const validatedExecutionArgs = validateExecutionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return { errors: validatedExecutionArgs };
	return legacyExecuteRootSelectionSet(validatedExecutionArgs);
}
function legacyExecuteRootSelectionSet(validatedExecutionArgs) {
	return new BranchingIncrementalExecutor(validatedExecutionArgs).executeRootSelectionSet();
}
var init_legacyExecuteIncrementally = __esmMin((() => {
	init_execute();
	init_BranchingIncrementalExecutor();
}));
// node_modules/graphql/execution/index.mjs
var init_execution = __esmMin((() => {
	init_Path();
	init_execute();
	init_legacyExecuteIncrementally();
	init_AbortedGraphQLExecutionError();
	init_values();
}));
// node_modules/graphql/validation/rules/custom/NoDeprecatedCustomRule.mjs
function NoDeprecatedCustomRule(context) {
	return {
		Field(node) {
			const fieldDef = context.getFieldDef();
			const deprecationReason = fieldDef?.deprecationReason;
			if (fieldDef && deprecationReason != null) context.reportError(new GraphQLError(`The field ${fieldDef} is deprecated. ${deprecationReason}`, { nodes: node }));
		},
		Argument(node) {
			const argDef = context.getArgument();
			const deprecationReason = argDef?.deprecationReason;
			if (argDef && deprecationReason != null) context.reportError(new GraphQLError(`The argument "${argDef}" is deprecated. ${deprecationReason}`, { nodes: node }));
		},
		ObjectField(node) {
			const inputObjectDef = getNamedType(context.getParentInputType());
			if (isInputObjectType(inputObjectDef)) {
				const inputFieldDef = inputObjectDef.getFields()[node.name.value];
				const deprecationReason = inputFieldDef?.deprecationReason;
				if (deprecationReason != null) context.reportError(new GraphQLError(`The input field ${inputFieldDef} is deprecated. ${deprecationReason}`, { nodes: node }));
			}
		},
		EnumValue(node) {
			const enumValueDef = context.getEnumValue();
			const deprecationReason = enumValueDef?.deprecationReason;
			if (enumValueDef && deprecationReason != null) context.reportError(new GraphQLError(`The enum value "${enumValueDef}" is deprecated. ${deprecationReason}`, { nodes: node }));
		}
	};
}
var init_NoDeprecatedCustomRule = __esmMin((() => {
	init_GraphQLError();
	init_definition();
}));
// node_modules/graphql/validation/rules/custom/NoSchemaIntrospectionCustomRule.mjs
function NoSchemaIntrospectionCustomRule(context) {
	return { Field(node) {
		const type = getNamedType(context.getType());
		if (type && isIntrospectionType(type)) context.reportError(new GraphQLError(`GraphQL introspection has been disabled, but the requested query contained the field "${node.name.value}".`, { nodes: node }));
	} };
}
var init_NoSchemaIntrospectionCustomRule = __esmMin((() => {
	init_GraphQLError();
	init_definition();
	init_introspection();
}));
// node_modules/graphql/validation/index.mjs
var init_validation = __esmMin((() => {
	init_validate();
	init_ValidationContext();
	init_specifiedRules();
	init_DeferStreamDirectiveLabelRule();
	init_DeferStreamDirectiveOnRootFieldRule();
	init_DeferStreamDirectiveOnValidOperationsRule();
	init_ExecutableDefinitionsRule();
	init_FieldsOnCorrectTypeRule();
	init_FragmentsOnCompositeTypesRule();
	init_KnownArgumentNamesRule();
	init_KnownDirectivesRule();
	init_KnownFragmentNamesRule();
	init_KnownOperationTypesRule();
	init_KnownTypeNamesRule();
	init_LoneAnonymousOperationRule();
	init_NoFragmentCyclesRule();
	init_NoUndefinedVariablesRule();
	init_NoUnusedFragmentsRule();
	init_NoUnusedVariablesRule();
	init_OverlappingFieldsCanBeMergedRule();
	init_PossibleFragmentSpreadsRule();
	init_ProvidedRequiredArgumentsRule();
	init_ScalarLeafsRule();
	init_SingleFieldSubscriptionsRule();
	init_StreamDirectiveOnListFieldRule();
	init_UniqueArgumentNamesRule();
	init_UniqueDirectivesPerLocationRule();
	init_UniqueFragmentNamesRule();
	init_UniqueInputFieldNamesRule();
	init_UniqueOperationNamesRule();
	init_UniqueVariableNamesRule();
	init_ValuesOfCorrectTypeRule();
	init_VariablesAreInputTypesRule();
	init_VariablesInAllowedPositionRule();
	init_MaxIntrospectionDepthRule();
	init_LoneSchemaDefinitionRule();
	init_UniqueOperationTypesRule();
	init_UniqueTypeNamesRule();
	init_UniqueEnumValueNamesRule();
	init_UniqueFieldDefinitionNamesRule();
	init_UniqueArgumentDefinitionNamesRule();
	init_UniqueDirectiveNamesRule();
	init_PossibleTypeExtensionsRule();
	init_NoDeprecatedCustomRule();
	init_NoSchemaIntrospectionCustomRule();
}));
// node_modules/graphql/error/index.mjs
var error_exports = /* @__PURE__ */ __exportAll({
	GraphQLError: () => GraphQLError,
	locatedError: () => locatedError,
	syntaxError: () => syntaxError
});
var init_error = __esmMin((() => {
	init_GraphQLError();
	init_syntaxError();
	init_locatedError();
}));
// node_modules/graphql/utilities/getIntrospectionQuery.mjs
function getIntrospectionQuery(options) {
	const optionsWithDefault = {
		descriptions: true,
		specifiedByUrl: false,
		directiveIsRepeatable: false,
		schemaDescription: false,
		inputValueDeprecation: false,
		experimentalDirectiveDeprecation: false,
		oneOf: false,
		typeDepth: 9,
		...options
	};
	const descriptions = optionsWithDefault.descriptions ? "description" : "";
	const specifiedByUrl = optionsWithDefault.specifiedByUrl ? "specifiedByURL" : "";
	const directiveIsRepeatable = optionsWithDefault.directiveIsRepeatable ? "isRepeatable" : "";
	const schemaDescription = optionsWithDefault.schemaDescription ? descriptions : "";
	function inputDeprecation(str) {
		return optionsWithDefault.inputValueDeprecation ? str : "";
	}
	function experimentalDirectiveDeprecation(str) {
		return optionsWithDefault.experimentalDirectiveDeprecation ? str : "";
	}
	const oneOf = optionsWithDefault.oneOf ? "isOneOf" : "";
	function ofType(level, indent) {
		if (level <= 0) return "";
		if (level > 100) throw new Error("Please set typeDepth to a reasonable value between 0 and 100; the default is 9.");
		return `
${indent}ofType {
${indent}  name
${indent}  kind${ofType(level - 1, indent + "  ")}
${indent}}`;
	}
	return `
    query IntrospectionQuery {
      __schema {
        ${schemaDescription}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${experimentalDirectiveDeprecation("(includeDeprecated: true)")} {
          name
          ${descriptions}
          ${directiveIsRepeatable}
          ${experimentalDirectiveDeprecation("isDeprecated")}
          ${experimentalDirectiveDeprecation("deprecationReason")}
          locations
          args${inputDeprecation("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${descriptions}
      ${specifiedByUrl}
      ${oneOf}
      fields(includeDeprecated: true) {
        name
        ${descriptions}
        args${inputDeprecation("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${inputDeprecation("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${descriptions}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${descriptions}
      type { ...TypeRef }
      defaultValue
      ${inputDeprecation("isDeprecated")}
      ${inputDeprecation("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${ofType(optionsWithDefault.typeDepth, "      ")}
    }
  `;
}
var init_getIntrospectionQuery = __esmMin((() => {}));
// node_modules/graphql/utilities/introspectionFromSchema.mjs
function introspectionFromSchema(schema, options) {
	const result = executeSync({
		schema,
		document: parse(getIntrospectionQuery({
			specifiedByUrl: true,
			directiveIsRepeatable: true,
			schemaDescription: true,
			inputValueDeprecation: true,
			experimentalDirectiveDeprecation: true,
			oneOf: true,
			...options
		}))
	});
	if (!(result.errors == null && result.data != null)) invariant(false);
	return result.data;
}
var init_introspectionFromSchema = __esmMin((() => {
	init_invariant();
	init_parser();
	init_execute();
	init_getIntrospectionQuery();
}));
// node_modules/graphql/utilities/buildClientSchema.mjs
function buildClientSchema(introspection, options) {
	if (!(isObjectLike(introspection) && isObjectLike(introspection.__schema))) devAssert(false, `Invalid or incomplete introspection result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${inspect(introspection)}.`);
	const schemaIntrospection = introspection.__schema;
	const typeMap = new Map(schemaIntrospection.types.map((typeIntrospection) => [typeIntrospection.name, buildType(typeIntrospection)]));
	for (const stdType of [...specifiedScalarTypes, ...introspectionTypes]) if (typeMap.has(stdType.name)) typeMap.set(stdType.name, stdType);
	const queryType = schemaIntrospection.queryType != null ? getObjectType(schemaIntrospection.queryType) : null;
	const mutationType = schemaIntrospection.mutationType != null ? getObjectType(schemaIntrospection.mutationType) : null;
	const subscriptionType = schemaIntrospection.subscriptionType != null ? getObjectType(schemaIntrospection.subscriptionType) : null;
	const directives = schemaIntrospection.directives != null ? schemaIntrospection.directives.map(buildDirective) : [];
	return new GraphQLSchema({
		description: schemaIntrospection.description,
		query: queryType,
		mutation: mutationType,
		subscription: subscriptionType,
		types: [...typeMap.values()],
		directives,
		assumeValid: options?.assumeValid
	});
	function getType(typeRef) {
		if (typeRef.kind === TypeKind.LIST) {
			const itemRef = typeRef.ofType;
			if (itemRef == null) throw new Error("Decorated type deeper than introspection query.");
			return new GraphQLList(getType(itemRef));
		}
		if (typeRef.kind === TypeKind.NON_NULL) {
			const nullableRef = typeRef.ofType;
			if (nullableRef == null) throw new Error("Decorated type deeper than introspection query.");
			const nullableType = getType(nullableRef);
			return new GraphQLNonNull(assertNullableType(nullableType));
		}
		return getNamedType(typeRef);
	}
	function getNamedType(typeRef) {
		const typeName = typeRef.name;
		if (!typeName) throw new Error(`Unknown type reference: ${inspect(typeRef)}.`);
		const type = typeMap.get(typeName);
		if (type == null) throw new Error(`Invalid or incomplete schema, unknown type: ${typeName}. Ensure that a full introspection query is used in order to build a client schema.`);
		return type;
	}
	function getObjectType(typeRef) {
		return assertObjectType(getNamedType(typeRef));
	}
	function getInterfaceType(typeRef) {
		return assertInterfaceType(getNamedType(typeRef));
	}
	function buildType(type) {
		switch (type.kind) {
			case TypeKind.SCALAR: return buildScalarDef(type);
			case TypeKind.OBJECT: return buildObjectDef(type);
			case TypeKind.INTERFACE: return buildInterfaceDef(type);
			case TypeKind.UNION: return buildUnionDef(type);
			case TypeKind.ENUM: return buildEnumDef(type);
			case TypeKind.INPUT_OBJECT: return buildInputObjectDef(type);
			default: throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in order to build a client schema: ${inspect(type)}.`);
		}
	}
	function buildScalarDef(scalarIntrospection) {
		return new GraphQLScalarType({
			name: scalarIntrospection.name,
			description: scalarIntrospection.description,
			specifiedByURL: scalarIntrospection.specifiedByURL
		});
	}
	function buildImplementationsList(implementingIntrospection) {
		if (implementingIntrospection.interfaces === null && implementingIntrospection.kind === TypeKind.INTERFACE) return [];
		if (implementingIntrospection.interfaces == null) {
			const implementingIntrospectionStr = inspect(implementingIntrospection);
			throw new Error(`Introspection result missing interfaces: ${implementingIntrospectionStr}.`);
		}
		return implementingIntrospection.interfaces.map(getInterfaceType);
	}
	function buildObjectDef(objectIntrospection) {
		return new GraphQLObjectType({
			name: objectIntrospection.name,
			description: objectIntrospection.description,
			interfaces: () => buildImplementationsList(objectIntrospection),
			fields: () => buildFieldDefMap(objectIntrospection)
		});
	}
	function buildInterfaceDef(interfaceIntrospection) {
		return new GraphQLInterfaceType({
			name: interfaceIntrospection.name,
			description: interfaceIntrospection.description,
			interfaces: () => buildImplementationsList(interfaceIntrospection),
			fields: () => buildFieldDefMap(interfaceIntrospection)
		});
	}
	function buildUnionDef(unionIntrospection) {
		if (unionIntrospection.possibleTypes == null) {
			const unionIntrospectionStr = inspect(unionIntrospection);
			throw new Error(`Introspection result missing possibleTypes: ${unionIntrospectionStr}.`);
		}
		return new GraphQLUnionType({
			name: unionIntrospection.name,
			description: unionIntrospection.description,
			types: () => unionIntrospection.possibleTypes.map(getObjectType)
		});
	}
	function buildEnumDef(enumIntrospection) {
		if (enumIntrospection.enumValues == null) {
			const enumIntrospectionStr = inspect(enumIntrospection);
			throw new Error(`Introspection result missing enumValues: ${enumIntrospectionStr}.`);
		}
		return new GraphQLEnumType({
			name: enumIntrospection.name,
			description: enumIntrospection.description,
			values: keyValMap(enumIntrospection.enumValues, (valueIntrospection) => valueIntrospection.name, (valueIntrospection) => ({
				description: valueIntrospection.description,
				deprecationReason: valueIntrospection.deprecationReason
			}))
		});
	}
	function buildInputObjectDef(inputObjectIntrospection) {
		if (inputObjectIntrospection.inputFields == null) {
			const inputObjectIntrospectionStr = inspect(inputObjectIntrospection);
			throw new Error(`Introspection result missing inputFields: ${inputObjectIntrospectionStr}.`);
		}
		return new GraphQLInputObjectType({
			name: inputObjectIntrospection.name,
			description: inputObjectIntrospection.description,
			fields: () => buildInputValueDefMap(inputObjectIntrospection.inputFields),
			isOneOf: inputObjectIntrospection.isOneOf
		});
	}
	function buildFieldDefMap(typeIntrospection) {
		if (typeIntrospection.fields == null) throw new Error(`Introspection result missing fields: ${inspect(typeIntrospection)}.`);
		return keyValMap(typeIntrospection.fields, (fieldIntrospection) => fieldIntrospection.name, buildField);
	}
	function buildField(fieldIntrospection) {
		const type = getType(fieldIntrospection.type);
		if (!isOutputType(type)) {
			const typeStr = inspect(type);
			throw new Error(`Introspection must provide output type for fields, but received: ${typeStr}.`);
		}
		if (fieldIntrospection.args == null) {
			const fieldIntrospectionStr = inspect(fieldIntrospection);
			throw new Error(`Introspection result missing field args: ${fieldIntrospectionStr}.`);
		}
		return {
			description: fieldIntrospection.description,
			deprecationReason: fieldIntrospection.deprecationReason,
			type,
			args: buildInputValueDefMap(fieldIntrospection.args)
		};
	}
	function buildInputValueDefMap(inputValueIntrospections) {
		return keyValMap(inputValueIntrospections, (inputValue) => inputValue.name, buildInputValue);
	}
	function buildInputValue(inputValueIntrospection) {
		const type = getType(inputValueIntrospection.type);
		if (!isInputType(type)) {
			const typeStr = inspect(type);
			throw new Error(`Introspection must provide input type for arguments, but received: ${typeStr}.`);
		}
		return {
			description: inputValueIntrospection.description,
			type,
			default: inputValueIntrospection.defaultValue != null ? { literal: parseConstValue(inputValueIntrospection.defaultValue) } : void 0,
			deprecationReason: inputValueIntrospection.deprecationReason
		};
	}
	function buildDirective(directiveIntrospection) {
		if (directiveIntrospection.args == null) {
			const directiveIntrospectionStr = inspect(directiveIntrospection);
			throw new Error(`Introspection result missing directive args: ${directiveIntrospectionStr}.`);
		}
		if (directiveIntrospection.locations == null) {
			const directiveIntrospectionStr = inspect(directiveIntrospection);
			throw new Error(`Introspection result missing directive locations: ${directiveIntrospectionStr}.`);
		}
		return new GraphQLDirective({
			name: directiveIntrospection.name,
			description: directiveIntrospection.description,
			isRepeatable: directiveIntrospection.isRepeatable,
			deprecationReason: directiveIntrospection.deprecationReason,
			locations: directiveIntrospection.locations.slice(),
			args: buildInputValueDefMap(directiveIntrospection.args)
		});
	}
}
var init_buildClientSchema = __esmMin((() => {
	init_devAssert();
	init_inspect();
	init_isObjectLike();
	init_keyValMap();
	init_parser();
	init_definition();
	init_directives();
	init_introspection();
	init_scalars();
	init_schema();
}));
// node_modules/graphql/utilities/mapSchemaConfig.mjs
function mapSchemaConfig(schemaConfig, configMapperMapFn) {
	const configMapperMap = configMapperMapFn({
		getNamedType,
		setNamedType,
		getNamedTypes
	});
	const mappedTypeMap = /* @__PURE__ */ new Map();
	for (const type of schemaConfig.types) {
		const typeName = type.name;
		const mappedNamedType = mapNamedType(type);
		if (mappedNamedType) mappedTypeMap.set(typeName, mappedNamedType);
	}
	const mappedDirectives = [];
	for (const directive of schemaConfig.directives) {
		if (isSpecifiedDirective(directive)) {
			mappedDirectives.push(directive);
			continue;
		}
		const mappedDirectiveConfig = mapDirective(directive.toConfig());
		if (mappedDirectiveConfig) mappedDirectives.push(new GraphQLDirective(mappedDirectiveConfig));
	}
	const mappedSchemaConfig = {
		...schemaConfig,
		query: schemaConfig.query && getNamedType(schemaConfig.query.name),
		mutation: schemaConfig.mutation && getNamedType(schemaConfig.mutation.name),
		subscription: schemaConfig.subscription && getNamedType(schemaConfig.subscription.name),
		types: Array.from(mappedTypeMap.values()),
		directives: mappedDirectives
	};
	const schemaMapper = configMapperMap[SchemaElementKind.SCHEMA];
	return schemaMapper == null ? mappedSchemaConfig : schemaMapper(mappedSchemaConfig);
	function getType(type) {
		if (isListType(type)) return new GraphQLList(getType(type.ofType));
		if (isNonNullType(type)) return new GraphQLNonNull(getType(type.ofType));
		return getNamedType(type.name);
	}
	function getNamedType(typeName) {
		const type = stdTypeMap$1.get(typeName) ?? mappedTypeMap.get(typeName);
		if (!(type !== void 0)) invariant(false, `Unknown type: "${typeName}".`);
		return type;
	}
	function setNamedType(type) {
		mappedTypeMap.set(type.name, type);
	}
	function getNamedTypes() {
		return Array.from(mappedTypeMap.values());
	}
	function mapNamedType(type) {
		if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return type;
		if (isScalarType(type)) return mapScalarType(type);
		if (isObjectType(type)) return mapObjectType(type);
		if (isInterfaceType(type)) return mapInterfaceType(type);
		if (isUnionType(type)) return mapUnionType(type);
		if (isEnumType(type)) return mapEnumType(type);
		if (isInputObjectType(type)) return mapInputObjectType(type);
		invariant(false, "Unexpected type: " + inspect(type));
	}
	function mapScalarType(type) {
		let mappedConfig = type.toConfig();
		const mapper = configMapperMap[SchemaElementKind.SCALAR];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLScalarType(mappedConfig);
	}
	function mapObjectType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			interfaces: () => config.interfaces.map((iface) => getNamedType(iface.name)),
			fields: () => mapFields(config.fields, type.name)
		};
		const mapper = configMapperMap[SchemaElementKind.OBJECT];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLObjectType(mappedConfig);
	}
	function mapFields(fieldMap, parentTypeName) {
		const newFieldMap = Object.create(null);
		for (const [fieldName, field] of Object.entries(fieldMap)) {
			let mappedField = {
				...field,
				type: getType(field.type),
				args: mapArgs(field.args, fieldName, parentTypeName)
			};
			const mapper = configMapperMap[SchemaElementKind.FIELD];
			if (mapper) mappedField = mapper(mappedField, parentTypeName);
			newFieldMap[fieldName] = mappedField;
		}
		return newFieldMap;
	}
	function mapArgs(argumentMap, fieldOrDirectiveName, parentTypeName) {
		const newArgumentMap = Object.create(null);
		for (const [argName, arg] of Object.entries(argumentMap)) {
			let mappedArg = {
				...arg,
				type: getType(arg.type)
			};
			const mapper = configMapperMap[SchemaElementKind.ARGUMENT];
			if (mapper) mappedArg = mapper(mappedArg, fieldOrDirectiveName, parentTypeName);
			newArgumentMap[argName] = mappedArg;
		}
		return newArgumentMap;
	}
	function mapInterfaceType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			interfaces: () => config.interfaces.map((iface) => getNamedType(iface.name)),
			fields: () => mapFields(config.fields, type.name)
		};
		const mapper = configMapperMap[SchemaElementKind.INTERFACE];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLInterfaceType(mappedConfig);
	}
	function mapUnionType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			types: () => config.types.map((memberType) => getNamedType(memberType.name))
		};
		const mapper = configMapperMap[SchemaElementKind.UNION];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLUnionType(mappedConfig);
	}
	function mapEnumType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			values: () => {
				const newEnumValues = Object.create(null);
				for (const [valueName, value] of Object.entries(config.values)) newEnumValues[valueName] = mapEnumValue(value, valueName, type.name);
				return newEnumValues;
			}
		};
		const mapper = configMapperMap[SchemaElementKind.ENUM];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLEnumType(mappedConfig);
	}
	function mapEnumValue(valueConfig, valueName, enumName) {
		const mappedConfig = { ...valueConfig };
		const mapper = configMapperMap[SchemaElementKind.ENUM_VALUE];
		return mapper == null ? mappedConfig : mapper(mappedConfig, valueName, enumName);
	}
	function mapInputObjectType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			fields: () => {
				const newInputFieldMap = Object.create(null);
				for (const [fieldName, field] of Object.entries(config.fields)) newInputFieldMap[fieldName] = mapInputField(field, fieldName, type.name);
				return newInputFieldMap;
			}
		};
		const mapper = configMapperMap[SchemaElementKind.INPUT_OBJECT];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLInputObjectType(mappedConfig);
	}
	function mapInputField(inputFieldConfig, inputFieldName, inputObjectTypeName) {
		const mappedConfig = {
			...inputFieldConfig,
			type: getType(inputFieldConfig.type)
		};
		const mapper = configMapperMap[SchemaElementKind.INPUT_FIELD];
		return mapper == null ? mappedConfig : mapper(mappedConfig, inputFieldName, inputObjectTypeName);
	}
	function mapDirective(config) {
		const mappedConfig = {
			...config,
			args: mapArgs(config.args, config.name, void 0)
		};
		const mapper = configMapperMap[SchemaElementKind.DIRECTIVE];
		return mapper == null ? mappedConfig : mapper(mappedConfig);
	}
}
var SchemaElementKind, stdTypeMap$1;
var init_mapSchemaConfig = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_definition();
	init_directives();
	init_introspection();
	init_scalars();
	SchemaElementKind = {
		SCHEMA: "SCHEMA",
		SCALAR: "SCALAR",
		OBJECT: "OBJECT",
		FIELD: "FIELD",
		ARGUMENT: "ARGUMENT",
		INTERFACE: "INTERFACE",
		UNION: "UNION",
		ENUM: "ENUM",
		ENUM_VALUE: "ENUM_VALUE",
		INPUT_OBJECT: "INPUT_OBJECT",
		INPUT_FIELD: "INPUT_FIELD",
		DIRECTIVE: "DIRECTIVE"
	};
	stdTypeMap$1 = new Map([...specifiedScalarTypes, ...introspectionTypes].map((type) => [type.name, type]));
}));
// node_modules/graphql/utilities/extendSchema.mjs
function extendSchema(schema, documentAST, options) {
	assertSchema(schema);
	if (options?.assumeValid !== true && options?.assumeValidSDL !== true) assertValidSDLExtension(documentAST, schema);
	const schemaConfig = schema.toConfig();
	const extendedConfig = extendSchemaImpl(schemaConfig, documentAST, options);
	return schemaConfig === extendedConfig ? schema : new GraphQLSchema(extendedConfig);
}
function extendSchemaImpl(schemaConfig, documentAST, options) {
	const typeDefs = [];
	const scalarExtensions = new AccumulatorMap();
	const objectExtensions = new AccumulatorMap();
	const interfaceExtensions = new AccumulatorMap();
	const unionExtensions = new AccumulatorMap();
	const enumExtensions = new AccumulatorMap();
	const inputObjectExtensions = new AccumulatorMap();
	const directiveExtensions = new AccumulatorMap();
	const directiveDefs = [];
	let schemaDef;
	const schemaExtensions = [];
	let isSchemaChanged = false;
	for (const def of documentAST.definitions) {
		switch (def.kind) {
			case SCHEMA_DEFINITION:
				schemaDef = def;
				break;
			case SCHEMA_EXTENSION:
				schemaExtensions.push(def);
				break;
			case DIRECTIVE_DEFINITION:
				directiveDefs.push(def);
				break;
			case DIRECTIVE_EXTENSION:
				directiveExtensions.add(def.name.value, def);
				break;
			case SCALAR_TYPE_DEFINITION:
			case OBJECT_TYPE_DEFINITION:
			case INTERFACE_TYPE_DEFINITION:
			case UNION_TYPE_DEFINITION:
			case ENUM_TYPE_DEFINITION:
			case INPUT_OBJECT_TYPE_DEFINITION:
				typeDefs.push(def);
				break;
			case SCALAR_TYPE_EXTENSION:
				scalarExtensions.add(def.name.value, def);
				break;
			case OBJECT_TYPE_EXTENSION:
				objectExtensions.add(def.name.value, def);
				break;
			case INTERFACE_TYPE_EXTENSION:
				interfaceExtensions.add(def.name.value, def);
				break;
			case UNION_TYPE_EXTENSION:
				unionExtensions.add(def.name.value, def);
				break;
			case ENUM_TYPE_EXTENSION:
				enumExtensions.add(def.name.value, def);
				break;
			case INPUT_OBJECT_TYPE_EXTENSION:
				inputObjectExtensions.add(def.name.value, def);
				break;
			default: continue;
		}
		isSchemaChanged = true;
	}
	if (!isSchemaChanged) return schemaConfig;
	return mapSchemaConfig(schemaConfig, (context) => {
		const { getNamedType, setNamedType, getNamedTypes } = context;
		return {
			[SchemaElementKind.SCHEMA]: (config) => {
				for (const typeNode of typeDefs) {
					const type = stdTypeMap.get(typeNode.name.value) ?? buildNamedType(typeNode);
					setNamedType(type);
				}
				const operationTypes = {
					query: config.query && getNamedType(config.query.name),
					mutation: config.mutation && getNamedType(config.mutation.name),
					subscription: config.subscription && getNamedType(config.subscription.name),
					...schemaDef && getOperationTypes([schemaDef]),
					...getOperationTypes(schemaExtensions)
				};
				return {
					description: schemaDef?.description?.value ?? config.description,
					...operationTypes,
					types: getNamedTypes(),
					directives: [...config.directives.map(extendDirective), ...directiveDefs.map(buildDirective)],
					extensions: config.extensions,
					astNode: schemaDef ?? config.astNode,
					extensionASTNodes: config.extensionASTNodes.concat(schemaExtensions),
					assumeValid: options?.assumeValid ?? false
				};
			},
			[SchemaElementKind.INPUT_OBJECT]: (config) => {
				const extensions = inputObjectExtensions.get(config.name) ?? [];
				return {
					...config,
					fields: () => ({
						...config.fields(),
						...buildInputFieldMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.ENUM]: (config) => {
				const extensions = enumExtensions.get(config.name) ?? [];
				return {
					...config,
					values: () => ({
						...config.values(),
						...buildEnumValueMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.SCALAR]: (config) => {
				const extensions = scalarExtensions.get(config.name) ?? [];
				let specifiedByURL = config.specifiedByURL;
				for (const extensionNode of extensions) specifiedByURL = getSpecifiedByURL(extensionNode) ?? specifiedByURL;
				return {
					...config,
					specifiedByURL,
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.OBJECT]: (config) => {
				const extensions = objectExtensions.get(config.name) ?? [];
				return {
					...config,
					interfaces: () => [...config.interfaces(), ...buildInterfaces(extensions)],
					fields: () => ({
						...config.fields(),
						...buildFieldMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.INTERFACE]: (config) => {
				const extensions = interfaceExtensions.get(config.name) ?? [];
				return {
					...config,
					interfaces: () => [...config.interfaces(), ...buildInterfaces(extensions)],
					fields: () => ({
						...config.fields(),
						...buildFieldMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.UNION]: (config) => {
				const extensions = unionExtensions.get(config.name) ?? [];
				return {
					...config,
					types: () => [...config.types(), ...buildUnionTypes(extensions)],
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			}
		};
		function getOperationTypes(nodes) {
			const opTypes = {};
			for (const node of nodes) {
				const operationTypesNodes = node.operationTypes ?? [];
				for (const operationType of operationTypesNodes) opTypes[operationType.operation] = namedTypeFromAST(operationType.type);
			}
			return opTypes;
		}
		function namedTypeFromAST(node) {
			const name = node.name.value;
			const type = getNamedType(name);
			if (!(type !== void 0)) invariant(false, `Unknown type: "${name}".`);
			return type;
		}
		function typeFromAST(node) {
			if (node.kind === "ListType") return new GraphQLList(typeFromAST(node.type));
			if (node.kind === "NonNullType") return new GraphQLNonNull(typeFromAST(node.type));
			return namedTypeFromAST(node);
		}
		function buildDirective(node) {
			const extensionASTNodes = directiveExtensions.get(node.name.value) ?? [];
			const deprecationReason = getDeprecationReason(node) ?? extensionASTNodes.map((extensionNode) => getDeprecationReason(extensionNode)).find((reason) => reason != null);
			return new GraphQLDirective({
				name: node.name.value,
				description: node.description?.value,
				locations: node.locations.map(({ value }) => value),
				isRepeatable: node.repeatable,
				args: buildArgumentMap(node.arguments),
				deprecationReason,
				astNode: node,
				extensionASTNodes
			});
		}
		function extendDirective(directive) {
			const extensionASTNodes = directiveExtensions.get(directive.name) ?? [];
			if (extensionASTNodes.length === 0) return directive;
			const deprecationReason = directive.deprecationReason ?? extensionASTNodes.map((extensionNode) => getDeprecationReason(extensionNode)).find((reason) => reason != null);
			return new GraphQLDirective({
				...directive.toConfig(),
				deprecationReason,
				extensionASTNodes: directive.extensionASTNodes.concat(extensionASTNodes)
			});
		}
		function buildFieldMap(nodes) {
			const fieldConfigMap = Object.create(null);
			for (const node of nodes) {
				const nodeFields = node.fields ?? [];
				for (const field of nodeFields) fieldConfigMap[field.name.value] = {
					type: typeFromAST(field.type),
					description: field.description?.value,
					args: buildArgumentMap(field.arguments),
					deprecationReason: getDeprecationReason(field),
					astNode: field
				};
			}
			return fieldConfigMap;
		}
		function buildArgumentMap(args) {
			const argsNodes = args ?? [];
			const argConfigMap = Object.create(null);
			for (const arg of argsNodes) {
				const type = typeFromAST(arg.type);
				argConfigMap[arg.name.value] = {
					type,
					description: arg.description?.value,
					default: arg.defaultValue && { literal: arg.defaultValue },
					deprecationReason: getDeprecationReason(arg),
					astNode: arg
				};
			}
			return argConfigMap;
		}
		function buildInputFieldMap(nodes) {
			const inputFieldMap = Object.create(null);
			for (const node of nodes) {
				const fieldsNodes = node.fields ?? [];
				for (const field of fieldsNodes) {
					const type = typeFromAST(field.type);
					inputFieldMap[field.name.value] = {
						type,
						description: field.description?.value,
						default: field.defaultValue && { literal: field.defaultValue },
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return inputFieldMap;
		}
		function buildEnumValueMap(nodes) {
			const enumValueMap = Object.create(null);
			for (const node of nodes) {
				const valuesNodes = node.values ?? [];
				for (const value of valuesNodes) enumValueMap[value.name.value] = {
					description: value.description?.value,
					deprecationReason: getDeprecationReason(value),
					astNode: value
				};
			}
			return enumValueMap;
		}
		function buildInterfaces(nodes) {
			return nodes.flatMap((node) => node.interfaces?.map(namedTypeFromAST) ?? []);
		}
		function buildUnionTypes(nodes) {
			return nodes.flatMap((node) => node.types?.map(namedTypeFromAST) ?? []);
		}
		function buildNamedType(astNode) {
			const name = astNode.name.value;
			switch (astNode.kind) {
				case OBJECT_TYPE_DEFINITION: {
					const extensionASTNodes = objectExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLObjectType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case INTERFACE_TYPE_DEFINITION: {
					const extensionASTNodes = interfaceExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLInterfaceType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case ENUM_TYPE_DEFINITION: {
					const extensionASTNodes = enumExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLEnumType({
						name,
						description: astNode.description?.value,
						values: () => buildEnumValueMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case UNION_TYPE_DEFINITION: {
					const extensionASTNodes = unionExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLUnionType({
						name,
						description: astNode.description?.value,
						types: () => buildUnionTypes(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case SCALAR_TYPE_DEFINITION: {
					const extensionASTNodes = scalarExtensions.get(name) ?? [];
					let specifiedByURL = getSpecifiedByURL(astNode);
					for (const extensionNode of extensionASTNodes) specifiedByURL = getSpecifiedByURL(extensionNode) ?? specifiedByURL;
					return new GraphQLScalarType({
						name,
						description: astNode.description?.value,
						specifiedByURL,
						astNode,
						extensionASTNodes
					});
				}
				case INPUT_OBJECT_TYPE_DEFINITION: {
					const extensionASTNodes = inputObjectExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLInputObjectType({
						name,
						description: astNode.description?.value,
						fields: () => buildInputFieldMap(allNodes),
						astNode,
						extensionASTNodes,
						isOneOf: isOneOf(astNode)
					});
				}
			}
		}
	});
}
function getDeprecationReason(node) {
	return getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason;
}
function getSpecifiedByURL(node) {
	return getDirectiveValues(GraphQLSpecifiedByDirective, node)?.url;
}
function isOneOf(node) {
	return Boolean(getDirectiveValues(GraphQLOneOfDirective, node));
}
var stdTypeMap;
var init_extendSchema = __esmMin((() => {
	init_AccumulatorMap();
	init_invariant();
	init_kinds();
	init_definition();
	init_directives();
	init_introspection();
	init_scalars();
	init_schema();
	init_validate();
	init_values();
	init_mapSchemaConfig();
	stdTypeMap = new Map([...specifiedScalarTypes, ...introspectionTypes].map((type) => [type.name, type]));
}));
// node_modules/graphql/utilities/buildASTSchema.mjs
function buildASTSchema(documentAST, options) {
	if (options?.assumeValid !== true && options?.assumeValidSDL !== true) assertValidSDL(documentAST);
	const config = extendSchemaImpl({
		description: void 0,
		types: [],
		directives: [],
		extensions: Object.create(null),
		extensionASTNodes: [],
		assumeValid: false
	}, documentAST, options);
	if (config.astNode == null) for (const type of config.types) switch (type.name) {
		case "Query":
			config.query = type;
			break;
		case "Mutation":
			config.mutation = type;
			break;
		case "Subscription": config.subscription = type;
	}
	const directives = [...config.directives, ...specifiedDirectives.filter((stdDirective) => config.directives.every((directive) => directive.name !== stdDirective.name))];
	return new GraphQLSchema({
		...config,
		directives
	});
}
function buildSchema(source, options) {
	return buildASTSchema(parse(source, options), {
		assumeValidSDL: options?.assumeValidSDL,
		assumeValid: options?.assumeValid
	});
}
var init_buildASTSchema = __esmMin((() => {
	init_parser();
	init_directives();
	init_schema();
	init_validate();
	init_extendSchema();
}));
// node_modules/graphql/utilities/lexicographicSortSchema.mjs
function lexicographicSortSchema(schema) {
	return new GraphQLSchema(mapSchemaConfig(schema.toConfig(), () => ({
		[SchemaElementKind.OBJECT]: (config) => ({
			...config,
			interfaces: () => sortByName(config.interfaces()),
			fields: () => sortObjMap(config.fields())
		}),
		[SchemaElementKind.FIELD]: (config) => ({
			...config,
			args: sortObjMap(config.args)
		}),
		[SchemaElementKind.INTERFACE]: (config) => ({
			...config,
			interfaces: () => sortByName(config.interfaces()),
			fields: () => sortObjMap(config.fields())
		}),
		[SchemaElementKind.UNION]: (config) => ({
			...config,
			types: () => sortByName(config.types())
		}),
		[SchemaElementKind.ENUM]: (config) => ({
			...config,
			values: () => sortObjMap(config.values())
		}),
		[SchemaElementKind.INPUT_OBJECT]: (config) => ({
			...config,
			fields: () => sortObjMap(config.fields())
		}),
		[SchemaElementKind.DIRECTIVE]: (config) => ({
			...config,
			locations: sortBy(config.locations, (x) => x),
			args: sortObjMap(config.args)
		}),
		[SchemaElementKind.SCHEMA]: (config) => ({
			...config,
			types: sortByName(config.types),
			directives: sortByName(config.directives)
		})
	})));
}
function sortObjMap(map) {
	const sortedMap = Object.create(null);
	for (const key of Object.keys(map).sort(naturalCompare)) sortedMap[key] = map[key];
	return sortedMap;
}
function sortByName(array) {
	return sortBy(array, (obj) => obj.name);
}
function sortBy(array, mapToKey) {
	return array.slice().sort((obj1, obj2) => {
		return naturalCompare(mapToKey(obj1), mapToKey(obj2));
	});
}
var init_lexicographicSortSchema = __esmMin((() => {
	init_naturalCompare();
	init_schema();
	init_mapSchemaConfig();
}));
// node_modules/graphql/utilities/printSchema.mjs
function printSchema(schema) {
	return printFilteredSchema(schema, (n) => !isSpecifiedDirective(n), isDefinedType);
}
function printIntrospectionSchema(schema) {
	return printFilteredSchema(schema, isSpecifiedDirective, isIntrospectionType);
}
function isDefinedType(type) {
	return !isSpecifiedScalarType(type) && !isIntrospectionType(type);
}
function printFilteredSchema(schema, directiveFilter, typeFilter) {
	const directives = schema.getDirectives().filter(directiveFilter);
	const types = Object.values(schema.getTypeMap()).filter(typeFilter);
	return [
		printSchemaDefinition(schema),
		...directives.map((directive) => printDirective(directive)),
		...types.map((type) => printType(type))
	].filter(Boolean).join("\n\n");
}
function printSchemaDefinition(schema) {
	const queryType = schema.getQueryType();
	const mutationType = schema.getMutationType();
	const subscriptionType = schema.getSubscriptionType();
	if (!queryType && !mutationType && !subscriptionType) return;
	if (schema.description != null || !hasDefaultRootOperationTypes(schema)) return printDescription(schema) + "schema {\n" + (queryType ? `  query: ${queryType}\n` : "") + (mutationType ? `  mutation: ${mutationType}\n` : "") + (subscriptionType ? `  subscription: ${subscriptionType}\n` : "") + "}";
}
function hasDefaultRootOperationTypes(schema) {
	return schema.getQueryType() == schema.getType("Query") && schema.getMutationType() == schema.getType("Mutation") && schema.getSubscriptionType() == schema.getType("Subscription");
}
function printType(type) {
	if (isScalarType(type)) return printScalar(type);
	if (isObjectType(type)) return printObject(type);
	if (isInterfaceType(type)) return printInterface(type);
	if (isUnionType(type)) return printUnion(type);
	if (isEnumType(type)) return printEnum(type);
	if (isInputObjectType(type)) return printInputObject(type);
	invariant(false, "Unexpected type: " + inspect(type));
}
function printScalar(type) {
	return printDescription(type) + `scalar ${type}` + printSpecifiedByURL(type);
}
function printImplementedInterfaces(type) {
	const interfaces = type.getInterfaces();
	return interfaces.length ? " implements " + interfaces.map((i) => i.name).join(" & ") : "";
}
function printObject(type) {
	return printDescription(type) + `type ${type}` + printImplementedInterfaces(type) + printFields(type);
}
function printInterface(type) {
	return printDescription(type) + `interface ${type}` + printImplementedInterfaces(type) + printFields(type);
}
function printUnion(type) {
	const types = type.getTypes();
	const possibleTypes = types.length ? " = " + types.join(" | ") : "";
	return printDescription(type) + `union ${type.name}` + possibleTypes;
}
function printEnum(type) {
	const values = type.getValues().map((value, i) => printDescription(value, "  ", !i) + "  " + value.name + printDeprecated(value.deprecationReason));
	return printDescription(type) + `enum ${type}` + printBlock(values);
}
function printInputObject(type) {
	const fields = Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + printInputValue(f));
	return printDescription(type) + `input ${type}` + (type.isOneOf ? " @oneOf" : "") + printBlock(fields);
}
function printFields(type) {
	return printBlock(Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + f.name + printArgs(f.args, "  ") + ": " + String(f.type) + printDeprecated(f.deprecationReason)));
}
function printBlock(items) {
	return items.length !== 0 ? " {\n" + items.join("\n") + "\n}" : "";
}
function printArgs(args, indentation = "") {
	if (args.length === 0) return "";
	if (args.every((arg) => arg.description == null)) return "(" + args.map(printInputValue).join(", ") + ")";
	return "(\n" + args.map((arg, i) => printDescription(arg, "  " + indentation, !i) + "  " + indentation + printInputValue(arg)).join("\n") + "\n" + indentation + ")";
}
function printInputValue(argOrInputField) {
	let argDecl = argOrInputField.name + ": " + String(argOrInputField.type);
	const defaultValueAST = getDefaultValueAST(argOrInputField);
	if (defaultValueAST) argDecl += ` = ${print(defaultValueAST)}`;
	return argDecl + printDeprecated(argOrInputField.deprecationReason);
}
function printDirective(directive) {
	return printDescription(directive) + `directive ${directive}` + printArgs(directive.args) + printDeprecated(directive.deprecationReason) + (directive.isRepeatable ? " repeatable" : "") + " on " + directive.locations.join(" | ");
}
function printDeprecated(reason) {
	if (reason == null) return "";
	if (reason !== "No longer supported") return ` @deprecated(reason: ${print({
		kind: STRING,
		value: reason
	})})`;
	return " @deprecated";
}
function printSpecifiedByURL(scalar) {
	if (scalar.specifiedByURL == null) return "";
	return ` @specifiedBy(url: ${print({
		kind: STRING,
		value: scalar.specifiedByURL
	})})`;
}
function printDescription(def, indentation = "", firstInBlock = true) {
	const { description } = def;
	if (description == null) return "";
	const blockString = print({
		kind: STRING,
		value: description,
		block: isPrintableAsBlockString(description)
	});
	return (indentation && !firstInBlock ? "\n" + indentation : indentation) + blockString.replaceAll("\n", "\n" + indentation) + "\n";
}
var init_printSchema = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_blockString();
	init_kinds();
	init_printer();
	init_definition();
	init_directives();
	init_introspection();
	init_scalars();
	init_getDefaultValueAST();
}));
// node_modules/graphql/utilities/valueFromAST.mjs
function valueFromAST(valueNode, type, variables) {
	if (!valueNode) return;
	if (valueNode.kind === "Variable") {
		const variableName = valueNode.name.value;
		if (variables == null || !Object.hasOwn(variables, variableName)) return;
		const variableValue = variables[variableName];
		if (variableValue === void 0) return;
		if (variableValue === null && isNonNullType(type)) return;
		return variableValue;
	}
	if (isNonNullType(type)) {
		if (valueNode.kind === "NullValue") return;
		return valueFromAST(valueNode, type.ofType, variables);
	}
	if (valueNode.kind === "NullValue") return null;
	if (isListType(type)) {
		const itemType = type.ofType;
		if (valueNode.kind === "ListValue") {
			const coercedValues = [];
			for (const itemNode of valueNode.values) if (isMissingVariable(itemNode, variables)) {
				if (isNonNullType(itemType)) return;
				coercedValues.push(null);
			} else {
				const itemValue = valueFromAST(itemNode, itemType, variables);
				if (itemValue === void 0) return;
				coercedValues.push(itemValue);
			}
			return coercedValues;
		}
		const coercedValue = valueFromAST(valueNode, itemType, variables);
		if (coercedValue === void 0) return;
		return [coercedValue];
	}
	if (isInputObjectType(type)) {
		if (valueNode.kind !== "ObjectValue") return;
		const coercedObj = Object.create(null);
		const fieldDefs = type.getFields();
		if (valueNode.fields.some((field) => !Object.hasOwn(fieldDefs, field.name.value))) return;
		const fieldNodes = new Map(valueNode.fields.map((field) => [field.name.value, field]));
		for (const field of Object.values(fieldDefs)) {
			const fieldNode = fieldNodes.get(field.name);
			if (fieldNode == null || isMissingVariable(fieldNode.value, variables)) {
				if (field.defaultValue !== void 0) coercedObj[field.name] = field.defaultValue;
				else if (isNonNullType(field.type)) return;
				continue;
			}
			const fieldValue = valueFromAST(fieldNode.value, field.type, variables);
			if (fieldValue === void 0) return;
			coercedObj[field.name] = fieldValue;
		}
		if (type.isOneOf) {
			const coercedKeys = Object.keys(coercedObj);
			if (fieldNodes.size !== 1 || coercedKeys.length !== 1) return;
			for (const [fieldName, fieldNode] of fieldNodes) if (fieldNode.value.kind === "NullValue" || coercedObj[fieldName] === null) return;
		}
		return coercedObj;
	}
	if (isLeafType(type)) {
		let result;
		try {
			result = type.parseLiteral(valueNode, variables);
		} catch (_error) {
			return;
		}
		if (result === void 0) return;
		return result;
	}
	invariant(false, "Unexpected input type: " + inspect(type));
}
function isMissingVariable(valueNode, variables) {
	return valueNode.kind === "Variable" && (variables == null || !Object.hasOwn(variables, valueNode.name.value) || variables[valueNode.name.value] === void 0);
}
var init_valueFromAST = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_kinds();
	init_definition();
}));
// node_modules/graphql/utilities/concatAST.mjs
function concatAST(documents) {
	const definitions = [];
	for (const doc of documents) definitions.push(...doc.definitions);
	return {
		kind: DOCUMENT,
		definitions
	};
}
var init_concatAST = __esmMin((() => {
	init_kinds();
}));
// node_modules/graphql/utilities/separateOperations.mjs
function separateOperations(documentAST) {
	const operations = [];
	const depGraph = Object.create(null);
	for (const definitionNode of documentAST.definitions) switch (definitionNode.kind) {
		case OPERATION_DEFINITION:
			operations.push(definitionNode);
			break;
		case FRAGMENT_DEFINITION: depGraph[definitionNode.name.value] = collectDependencies(definitionNode.selectionSet);
	}
	const separatedDocumentASTs = Object.create(null);
	for (const operation of operations) {
		const dependencies = /* @__PURE__ */ new Set();
		for (const fragmentName of collectDependencies(operation.selectionSet)) collectTransitiveDependencies(dependencies, depGraph, fragmentName);
		const operationName = operation.name ? operation.name.value : "";
		separatedDocumentASTs[operationName] = {
			kind: DOCUMENT,
			definitions: documentAST.definitions.filter((node) => node === operation || node.kind === "FragmentDefinition" && dependencies.has(node.name.value))
		};
	}
	return separatedDocumentASTs;
}
function collectTransitiveDependencies(collected, depGraph, fromName) {
	if (!collected.has(fromName)) {
		collected.add(fromName);
		const immediateDeps = depGraph[fromName];
		if (immediateDeps !== void 0) for (const toName of immediateDeps) collectTransitiveDependencies(collected, depGraph, toName);
	}
}
function collectDependencies(selectionSet) {
	const dependencies = [];
	visit(selectionSet, { FragmentSpread(node) {
		dependencies.push(node.name.value);
	} });
	return dependencies;
}
var init_separateOperations = __esmMin((() => {
	init_kinds();
	init_visitor();
}));
// node_modules/graphql/utilities/stripIgnoredCharacters.mjs
function stripIgnoredCharacters(source) {
	const sourceObj = isSource(source) ? source : new Source(source);
	const body = sourceObj.body;
	const lexer = new Lexer(sourceObj);
	let strippedBody = "";
	let wasLastAddedTokenNonPunctuator = false;
	while (lexer.advance().kind !== TokenKind.EOF) {
		const currentToken = lexer.token;
		const tokenKind = currentToken.kind;
		const isNonPunctuator = !isPunctuatorTokenKind(currentToken.kind);
		if (wasLastAddedTokenNonPunctuator) {
			if (isNonPunctuator || currentToken.kind === TokenKind.SPREAD) strippedBody += " ";
		}
		const tokenBody = body.slice(currentToken.start, currentToken.end);
		if (tokenKind === TokenKind.BLOCK_STRING) strippedBody += printBlockString(currentToken.value, { minimize: true });
		else strippedBody += tokenBody;
		wasLastAddedTokenNonPunctuator = isNonPunctuator;
	}
	return strippedBody;
}
var init_stripIgnoredCharacters = __esmMin((() => {
	init_blockString();
	init_lexer();
	init_source();
	init_tokenKind();
}));
// node_modules/graphql/utilities/sortValueNode.mjs
function sortValueNode(valueNode) {
	switch (valueNode.kind) {
		case OBJECT: return {
			...valueNode,
			fields: sortFields(valueNode.fields)
		};
		case LIST: return {
			...valueNode,
			values: valueNode.values.map(sortValueNode)
		};
		case INT:
		case FLOAT:
		case STRING:
		case BOOLEAN:
		case NULL:
		case ENUM:
		case VARIABLE: return valueNode;
	}
}
function sortFields(fields) {
	return fields.map((fieldNode) => ({
		...fieldNode,
		value: sortValueNode(fieldNode.value)
	})).sort((fieldA, fieldB) => naturalCompare(fieldA.name.value, fieldB.name.value));
}
var init_sortValueNode = __esmMin((() => {
	init_naturalCompare();
	init_kinds();
}));
// node_modules/graphql/utilities/findSchemaChanges.mjs
function findBreakingChanges(oldSchema, newSchema) {
	return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in BreakingChangeType);
}
function findDangerousChanges(oldSchema, newSchema) {
	return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in DangerousChangeType);
}
function findSchemaChanges(oldSchema, newSchema) {
	return [...findTypeChanges(oldSchema, newSchema), ...findDirectiveChanges(oldSchema, newSchema)];
}
function findDirectiveChanges(oldSchema, newSchema) {
	const schemaChanges = [];
	const directivesDiff = diff(oldSchema.getDirectives(), newSchema.getDirectives());
	for (const oldDirective of directivesDiff.removed) schemaChanges.push({
		type: BreakingChangeType.DIRECTIVE_REMOVED,
		description: `Directive ${oldDirective} was removed.`
	});
	for (const newDirective of directivesDiff.added) schemaChanges.push({
		type: SafeChangeType.DIRECTIVE_ADDED,
		description: `Directive @${newDirective.name} was added.`
	});
	for (const [oldDirective, newDirective] of directivesDiff.persisted) {
		const argsDiff = diff(oldDirective.args, newDirective.args);
		for (const newArg of argsDiff.added) if (isRequiredArgument(newArg)) schemaChanges.push({
			type: BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED,
			description: `A required argument ${newArg} was added.`
		});
		else schemaChanges.push({
			type: SafeChangeType.OPTIONAL_DIRECTIVE_ARG_ADDED,
			description: `An optional argument @${oldDirective.name}(${newArg.name}:) was added.`
		});
		for (const oldArg of argsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.DIRECTIVE_ARG_REMOVED,
			description: `Argument ${oldArg} was removed.`
		});
		for (const [oldArg, newArg] of argsDiff.persisted) {
			const isSafe = isChangeSafeForInputObjectFieldOrFieldArg(oldArg.type, newArg.type);
			const oldDefaultValueStr = getDefaultValue(oldArg);
			const newDefaultValueStr = getDefaultValue(newArg);
			if (!isSafe) schemaChanges.push({
				type: BreakingChangeType.ARG_CHANGED_KIND,
				description: `Argument @${oldDirective.name}(${oldArg.name}:) has changed type from ${String(oldArg.type)} to ${String(newArg.type)}.`
			});
			else if (oldDefaultValueStr !== void 0) {
				if (newDefaultValueStr === void 0) schemaChanges.push({
					type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
					description: `@${oldDirective.name}(${oldArg.name}:) defaultValue was removed.`
				});
				else if (oldDefaultValueStr !== newDefaultValueStr) schemaChanges.push({
					type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
					description: `@${oldDirective.name}(${oldArg.name}:) has changed defaultValue from ${oldDefaultValueStr} to ${newDefaultValueStr}.`
				});
			} else if (newDefaultValueStr !== void 0 && oldDefaultValueStr === void 0) schemaChanges.push({
				type: SafeChangeType.ARG_DEFAULT_VALUE_ADDED,
				description: `@${oldDirective.name}(${oldArg.name}:) added a defaultValue ${newDefaultValueStr}.`
			});
			else if (oldArg.type.toString() !== newArg.type.toString()) schemaChanges.push({
				type: SafeChangeType.ARG_CHANGED_KIND_SAFE,
				description: `Argument @${oldDirective.name}(${oldArg.name}:) has changed type from ${String(oldArg.type)} to ${String(newArg.type)}.`
			});
			if (oldArg.description !== newArg.description) schemaChanges.push({
				type: SafeChangeType.DESCRIPTION_CHANGED,
				description: `Description of @${oldDirective.name}(${oldDirective.name}) has changed to "${newArg.description}".`
			});
		}
		if (oldDirective.isRepeatable && !newDirective.isRepeatable) schemaChanges.push({
			type: BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED,
			description: `Repeatable flag was removed from ${oldDirective}.`
		});
		else if (newDirective.isRepeatable && !oldDirective.isRepeatable) schemaChanges.push({
			type: SafeChangeType.DIRECTIVE_REPEATABLE_ADDED,
			description: `Repeatable flag was added to @${oldDirective.name}.`
		});
		if (oldDirective.description !== newDirective.description) schemaChanges.push({
			type: SafeChangeType.DESCRIPTION_CHANGED,
			description: `Description of @${oldDirective.name} has changed to "${newDirective.description}".`
		});
		for (const location of oldDirective.locations) if (!newDirective.locations.includes(location)) schemaChanges.push({
			type: BreakingChangeType.DIRECTIVE_LOCATION_REMOVED,
			description: `${location} was removed from ${oldDirective}.`
		});
		for (const location of newDirective.locations) if (!oldDirective.locations.includes(location)) schemaChanges.push({
			type: SafeChangeType.DIRECTIVE_LOCATION_ADDED,
			description: `${location} was added to @${oldDirective.name}.`
		});
	}
	return schemaChanges;
}
function findTypeChanges(oldSchema, newSchema) {
	const schemaChanges = [];
	const typesDiff = diff(Object.values(oldSchema.getTypeMap()), Object.values(newSchema.getTypeMap()));
	for (const oldType of typesDiff.removed) schemaChanges.push({
		type: BreakingChangeType.TYPE_REMOVED,
		description: isSpecifiedScalarType(oldType) ? `Standard scalar ${oldType} was removed because it is not referenced anymore.` : `${oldType} was removed.`
	});
	for (const newType of typesDiff.added) schemaChanges.push({
		type: SafeChangeType.TYPE_ADDED,
		description: `${newType} was added.`
	});
	for (const [oldType, newType] of typesDiff.persisted) {
		if (oldType.description !== newType.description) schemaChanges.push({
			type: SafeChangeType.DESCRIPTION_CHANGED,
			description: `Description of ${oldType.name} has changed to "${newType.description}".`
		});
		if (isEnumType(oldType) && isEnumType(newType)) schemaChanges.push(...findEnumTypeChanges(oldType, newType));
		else if (isUnionType(oldType) && isUnionType(newType)) schemaChanges.push(...findUnionTypeChanges(oldType, newType));
		else if (isInputObjectType(oldType) && isInputObjectType(newType)) schemaChanges.push(...findInputObjectTypeChanges(oldType, newType));
		else if (isObjectType(oldType) && isObjectType(newType)) schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType));
		else if (isInterfaceType(oldType) && isInterfaceType(newType)) schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType));
		else if (oldType.constructor !== newType.constructor) schemaChanges.push({
			type: BreakingChangeType.TYPE_CHANGED_KIND,
			description: `${oldType} changed from ${typeKindName(oldType)} to ${typeKindName(newType)}.`
		});
	}
	return schemaChanges;
}
function findInputObjectTypeChanges(oldType, newType) {
	const schemaChanges = [];
	const fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
	for (const newField of fieldsDiff.added) if (isRequiredInputField(newField)) schemaChanges.push({
		type: BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
		description: `A required field ${newField} was added.`
	});
	else schemaChanges.push({
		type: DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
		description: `An optional field ${newField} was added.`
	});
	for (const oldField of fieldsDiff.removed) schemaChanges.push({
		type: BreakingChangeType.FIELD_REMOVED,
		description: `Field ${oldField} was removed.`
	});
	for (const [oldField, newField] of fieldsDiff.persisted) {
		const isSafe = isChangeSafeForInputObjectFieldOrFieldArg(oldField.type, newField.type);
		const oldDefaultValueStr = getDefaultValue(oldField);
		const newDefaultValueStr = getDefaultValue(newField);
		if (!isSafe) schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `Field ${newField} changed type from ${oldField.type} to ${newField.type}.`
		});
		else if (oldDefaultValueStr !== void 0) {
			if (newDefaultValueStr === void 0) schemaChanges.push({
				type: DangerousChangeType.INPUT_FIELD_DEFAULT_VALUE_CHANGE,
				description: `${oldField} defaultValue was removed.`
			});
			else if (oldDefaultValueStr !== newDefaultValueStr) schemaChanges.push({
				type: DangerousChangeType.INPUT_FIELD_DEFAULT_VALUE_CHANGE,
				description: `${oldField} has changed defaultValue from ${oldDefaultValueStr} to ${newDefaultValueStr}.`
			});
		} else if (newDefaultValueStr !== void 0 && oldDefaultValueStr === void 0) schemaChanges.push({
			type: SafeChangeType.INPUT_FIELD_DEFAULT_VALUE_ADDED,
			description: `${oldField} added a defaultValue ${newDefaultValueStr}.`
		});
		else if (oldField.type.toString() !== newField.type.toString()) schemaChanges.push({
			type: SafeChangeType.FIELD_CHANGED_KIND_SAFE,
			description: `Field ${oldType}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		if (oldField.description !== newField.description) schemaChanges.push({
			type: SafeChangeType.DESCRIPTION_CHANGED,
			description: `Description of input-field ${newType}.${newField.name} has changed to "${newField.description}".`
		});
	}
	return schemaChanges;
}
function findUnionTypeChanges(oldType, newType) {
	const schemaChanges = [];
	const possibleTypesDiff = diff(oldType.getTypes(), newType.getTypes());
	for (const newPossibleType of possibleTypesDiff.added) schemaChanges.push({
		type: DangerousChangeType.TYPE_ADDED_TO_UNION,
		description: `${newPossibleType} was added to union type ${oldType}.`
	});
	for (const oldPossibleType of possibleTypesDiff.removed) schemaChanges.push({
		type: BreakingChangeType.TYPE_REMOVED_FROM_UNION,
		description: `${oldPossibleType} was removed from union type ${oldType}.`
	});
	return schemaChanges;
}
function findEnumTypeChanges(oldType, newType) {
	const schemaChanges = [];
	const valuesDiff = diff(oldType.getValues(), newType.getValues());
	for (const newValue of valuesDiff.added) schemaChanges.push({
		type: DangerousChangeType.VALUE_ADDED_TO_ENUM,
		description: `Enum value ${newValue} was added.`
	});
	for (const oldValue of valuesDiff.removed) schemaChanges.push({
		type: BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
		description: `Enum value ${oldValue} was removed.`
	});
	for (const [oldValue, newValue] of valuesDiff.persisted) if (oldValue.description !== newValue.description) schemaChanges.push({
		type: SafeChangeType.DESCRIPTION_CHANGED,
		description: `Description of enum value ${oldType}.${oldValue.name} has changed to "${newValue.description}".`
	});
	return schemaChanges;
}
function findImplementedInterfacesChanges(oldType, newType) {
	const schemaChanges = [];
	const interfacesDiff = diff(oldType.getInterfaces(), newType.getInterfaces());
	for (const newInterface of interfacesDiff.added) schemaChanges.push({
		type: DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
		description: `${newInterface} added to interfaces implemented by ${oldType}.`
	});
	for (const oldInterface of interfacesDiff.removed) schemaChanges.push({
		type: BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED,
		description: `${oldType} no longer implements interface ${oldInterface}.`
	});
	return schemaChanges;
}
function findFieldChanges(oldType, newType) {
	const schemaChanges = [];
	const fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
	for (const oldField of fieldsDiff.removed) schemaChanges.push({
		type: BreakingChangeType.FIELD_REMOVED,
		description: `Field ${oldField} was removed.`
	});
	for (const newField of fieldsDiff.added) schemaChanges.push({
		type: SafeChangeType.FIELD_ADDED,
		description: `Field ${oldType}.${newField.name} was added.`
	});
	for (const [oldField, newField] of fieldsDiff.persisted) {
		schemaChanges.push(...findArgChanges(oldField, newField));
		if (!isChangeSafeForObjectOrInterfaceField(oldField.type, newField.type)) schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `Field ${newField} changed type from ${oldField.type} to ${newField.type}.`
		});
		else if (oldField.type.toString() !== newField.type.toString()) schemaChanges.push({
			type: SafeChangeType.FIELD_CHANGED_KIND_SAFE,
			description: `Field ${oldType}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		if (oldField.description !== newField.description) schemaChanges.push({
			type: SafeChangeType.DESCRIPTION_CHANGED,
			description: `Description of field ${oldType}.${oldField.name} has changed to "${newField.description}".`
		});
	}
	return schemaChanges;
}
function findArgChanges(oldField, newField) {
	const schemaChanges = [];
	const argsDiff = diff(oldField.args, newField.args);
	for (const oldArg of argsDiff.removed) schemaChanges.push({
		type: BreakingChangeType.ARG_REMOVED,
		description: `Argument ${oldArg} was removed.`
	});
	for (const [oldArg, newArg] of argsDiff.persisted) {
		const isSafe = isChangeSafeForInputObjectFieldOrFieldArg(oldArg.type, newArg.type);
		const oldDefaultValueStr = getDefaultValue(oldArg);
		const newDefaultValueStr = getDefaultValue(newArg);
		if (!isSafe) schemaChanges.push({
			type: BreakingChangeType.ARG_CHANGED_KIND,
			description: `Argument ${newArg} has changed type from ${oldArg.type} to ${newArg.type}.`
		});
		else if (oldDefaultValueStr !== void 0) {
			if (newDefaultValueStr === void 0) schemaChanges.push({
				type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
				description: `${oldArg} defaultValue was removed.`
			});
			else if (oldDefaultValueStr !== newDefaultValueStr) schemaChanges.push({
				type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
				description: `${oldArg} has changed defaultValue from ${oldDefaultValueStr} to ${newDefaultValueStr}.`
			});
		} else if (newDefaultValueStr !== void 0 && oldDefaultValueStr === void 0) schemaChanges.push({
			type: SafeChangeType.ARG_DEFAULT_VALUE_ADDED,
			description: `${oldArg} added a defaultValue ${newDefaultValueStr}.`
		});
		else if (oldArg.type.toString() !== newArg.type.toString()) schemaChanges.push({
			type: SafeChangeType.ARG_CHANGED_KIND_SAFE,
			description: `Argument ${oldArg} has changed type from ${String(oldArg.type)} to ${String(newArg.type)}.`
		});
		if (oldArg.description !== newArg.description) schemaChanges.push({
			type: SafeChangeType.DESCRIPTION_CHANGED,
			description: `Description of argument ${oldArg} has changed to "${newArg.description}".`
		});
	}
	for (const newArg of argsDiff.added) if (isRequiredArgument(newArg)) schemaChanges.push({
		type: BreakingChangeType.REQUIRED_ARG_ADDED,
		description: `A required argument ${newArg} was added.`
	});
	else schemaChanges.push({
		type: DangerousChangeType.OPTIONAL_ARG_ADDED,
		description: `An optional argument ${newArg} was added.`
	});
	return schemaChanges;
}
function isChangeSafeForObjectOrInterfaceField(oldType, newType) {
	if (isListType(oldType)) return isListType(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType) || isNonNullType(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
	if (isNonNullType(oldType)) return isNonNullType(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType);
	return isNamedType(newType) && oldType.name === newType.name || isNonNullType(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
}
function isChangeSafeForInputObjectFieldOrFieldArg(oldType, newType) {
	if (isListType(oldType)) return isListType(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType);
	if (isNonNullType(oldType)) return isNonNullType(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType) || !isNonNullType(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType);
	return isNamedType(newType) && oldType.name === newType.name;
}
function typeKindName(type) {
	if (isScalarType(type)) return "a Scalar type";
	if (isObjectType(type)) return "an Object type";
	if (isInterfaceType(type)) return "an Interface type";
	if (isUnionType(type)) return "a Union type";
	if (isEnumType(type)) return "an Enum type";
	if (isInputObjectType(type)) return "an Input type";
	invariant(false, "Unexpected type: " + inspect(type));
}
function getDefaultValue(argOrInputField) {
	const ast = getDefaultValueAST(argOrInputField);
	if (ast) return print(sortValueNode(ast));
}
function diff(oldArray, newArray) {
	const added = [];
	const removed = [];
	const persisted = [];
	const oldMap = keyMap(oldArray, ({ name }) => name);
	const newMap = keyMap(newArray, ({ name }) => name);
	for (const oldItem of oldArray) {
		const newItem = newMap[oldItem.name];
		if (newItem === void 0) removed.push(oldItem);
		else persisted.push([oldItem, newItem]);
	}
	for (const newItem of newArray) if (oldMap[newItem.name] === void 0) added.push(newItem);
	return {
		added,
		persisted,
		removed
	};
}
var BreakingChangeType, DangerousChangeType, SafeChangeType;
var init_findSchemaChanges = __esmMin((() => {
	init_inspect();
	init_invariant();
	init_keyMap();
	init_printer();
	init_definition();
	init_scalars();
	init_getDefaultValueAST();
	init_sortValueNode();
	BreakingChangeType = {
		TYPE_REMOVED: "TYPE_REMOVED",
		TYPE_CHANGED_KIND: "TYPE_CHANGED_KIND",
		TYPE_REMOVED_FROM_UNION: "TYPE_REMOVED_FROM_UNION",
		VALUE_REMOVED_FROM_ENUM: "VALUE_REMOVED_FROM_ENUM",
		REQUIRED_INPUT_FIELD_ADDED: "REQUIRED_INPUT_FIELD_ADDED",
		IMPLEMENTED_INTERFACE_REMOVED: "IMPLEMENTED_INTERFACE_REMOVED",
		FIELD_REMOVED: "FIELD_REMOVED",
		FIELD_CHANGED_KIND: "FIELD_CHANGED_KIND",
		REQUIRED_ARG_ADDED: "REQUIRED_ARG_ADDED",
		ARG_REMOVED: "ARG_REMOVED",
		ARG_CHANGED_KIND: "ARG_CHANGED_KIND",
		DIRECTIVE_REMOVED: "DIRECTIVE_REMOVED",
		DIRECTIVE_ARG_REMOVED: "DIRECTIVE_ARG_REMOVED",
		REQUIRED_DIRECTIVE_ARG_ADDED: "REQUIRED_DIRECTIVE_ARG_ADDED",
		DIRECTIVE_REPEATABLE_REMOVED: "DIRECTIVE_REPEATABLE_REMOVED",
		DIRECTIVE_LOCATION_REMOVED: "DIRECTIVE_LOCATION_REMOVED"
	};
	DangerousChangeType = {
		VALUE_ADDED_TO_ENUM: "VALUE_ADDED_TO_ENUM",
		TYPE_ADDED_TO_UNION: "TYPE_ADDED_TO_UNION",
		OPTIONAL_INPUT_FIELD_ADDED: "OPTIONAL_INPUT_FIELD_ADDED",
		OPTIONAL_ARG_ADDED: "OPTIONAL_ARG_ADDED",
		IMPLEMENTED_INTERFACE_ADDED: "IMPLEMENTED_INTERFACE_ADDED",
		ARG_DEFAULT_VALUE_CHANGE: "ARG_DEFAULT_VALUE_CHANGE",
		INPUT_FIELD_DEFAULT_VALUE_CHANGE: "INPUT_FIELD_DEFAULT_VALUE_CHANGE"
	};
	SafeChangeType = {
		DESCRIPTION_CHANGED: "DESCRIPTION_CHANGED",
		TYPE_ADDED: "TYPE_ADDED",
		OPTIONAL_INPUT_FIELD_ADDED: "OPTIONAL_INPUT_FIELD_ADDED",
		OPTIONAL_ARG_ADDED: "OPTIONAL_ARG_ADDED",
		DIRECTIVE_ADDED: "DIRECTIVE_ADDED",
		FIELD_ADDED: "FIELD_ADDED",
		DIRECTIVE_REPEATABLE_ADDED: "DIRECTIVE_REPEATABLE_ADDED",
		DIRECTIVE_LOCATION_ADDED: "DIRECTIVE_LOCATION_ADDED",
		OPTIONAL_DIRECTIVE_ARG_ADDED: "OPTIONAL_DIRECTIVE_ARG_ADDED",
		FIELD_CHANGED_KIND_SAFE: "FIELD_CHANGED_KIND_SAFE",
		ARG_CHANGED_KIND_SAFE: "ARG_CHANGED_KIND_SAFE",
		ARG_DEFAULT_VALUE_ADDED: "ARG_DEFAULT_VALUE_ADDED",
		INPUT_FIELD_DEFAULT_VALUE_ADDED: "INPUT_FIELD_DEFAULT_VALUE_ADDED"
	};
}));
// node_modules/graphql/utilities/resolveSchemaCoordinate.mjs
function resolveSchemaCoordinate(schema, schemaCoordinate) {
	return resolveASTSchemaCoordinate(schema, parseSchemaCoordinate(schemaCoordinate));
}
function resolveTypeCoordinate(schema, schemaCoordinate) {
	const typeName = schemaCoordinate.name.value;
	const type = schema.getType(typeName);
	if (type == null) return;
	return {
		kind: "NamedType",
		type
	};
}
function resolveMemberCoordinate(schema, schemaCoordinate) {
	const typeName = schemaCoordinate.name.value;
	const type = schema.getType(typeName);
	if (!type) throw new Error(`Expected ${inspect(typeName)} to be defined as a type in the schema.`);
	if (!isEnumType(type) && !isInputObjectType(type) && !isObjectType(type) && !isInterfaceType(type)) throw new Error(`Expected ${inspect(typeName)} to be an Enum, Input Object, Object or Interface type.`);
	if (isEnumType(type)) {
		const enumValueName = schemaCoordinate.memberName.value;
		const enumValue = type.getValue(enumValueName);
		if (enumValue == null) return;
		return {
			kind: "EnumValue",
			type,
			enumValue
		};
	}
	if (isInputObjectType(type)) {
		const inputFieldName = schemaCoordinate.memberName.value;
		const inputField = type.getFields()[inputFieldName];
		if (inputField == null) return;
		return {
			kind: "InputField",
			type,
			inputField
		};
	}
	const fieldName = schemaCoordinate.memberName.value;
	const field = schema.getField(type, fieldName);
	if (field == null) return;
	return {
		kind: "Field",
		type,
		field
	};
}
function resolveArgumentCoordinate(schema, schemaCoordinate) {
	const typeName = schemaCoordinate.name.value;
	const type = schema.getType(typeName);
	if (type == null) throw new Error(`Expected ${inspect(typeName)} to be defined as a type in the schema.`);
	if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`Expected ${inspect(typeName)} to be an object type or interface type.`);
	const fieldName = schemaCoordinate.fieldName.value;
	const field = schema.getField(type, fieldName);
	if (field == null) throw new Error(`Expected ${inspect(fieldName)} to exist as a field of type ${inspect(typeName)} in the schema.`);
	const fieldArgumentName = schemaCoordinate.argumentName.value;
	const fieldArgument = field.args.find((arg) => arg.name === fieldArgumentName);
	if (fieldArgument == null) return;
	return {
		kind: "FieldArgument",
		type,
		field,
		fieldArgument
	};
}
function resolveDirectiveCoordinate(schema, schemaCoordinate) {
	const directiveName = schemaCoordinate.name.value;
	const directive = schema.getDirective(directiveName);
	if (!directive) return;
	return {
		kind: "Directive",
		directive
	};
}
function resolveDirectiveArgumentCoordinate(schema, schemaCoordinate) {
	const directiveName = schemaCoordinate.name.value;
	const directive = schema.getDirective(directiveName);
	if (!directive) throw new Error(`Expected ${inspect(directiveName)} to be defined as a directive in the schema.`);
	const { argumentName: { value: directiveArgumentName } } = schemaCoordinate;
	const directiveArgument = directive.args.find((arg) => arg.name === directiveArgumentName);
	if (!directiveArgument) return;
	return {
		kind: "DirectiveArgument",
		directive,
		directiveArgument
	};
}
function resolveASTSchemaCoordinate(schema, schemaCoordinate) {
	switch (schemaCoordinate.kind) {
		case TYPE_COORDINATE: return resolveTypeCoordinate(schema, schemaCoordinate);
		case MEMBER_COORDINATE: return resolveMemberCoordinate(schema, schemaCoordinate);
		case ARGUMENT_COORDINATE: return resolveArgumentCoordinate(schema, schemaCoordinate);
		case DIRECTIVE_COORDINATE: return resolveDirectiveCoordinate(schema, schemaCoordinate);
		case DIRECTIVE_ARGUMENT_COORDINATE: return resolveDirectiveArgumentCoordinate(schema, schemaCoordinate);
	}
}
var init_resolveSchemaCoordinate = __esmMin((() => {
	init_inspect();
	init_kinds();
	init_parser();
	init_definition();
}));
// node_modules/graphql/utilities/index.mjs
var utilities_exports = /* @__PURE__ */ __exportAll({
	BreakingChangeType: () => BreakingChangeType,
	DangerousChangeType: () => DangerousChangeType,
	SafeChangeType: () => SafeChangeType,
	TypeInfo: () => TypeInfo,
	astFromValue: () => astFromValue,
	buildASTSchema: () => buildASTSchema,
	buildClientSchema: () => buildClientSchema,
	buildSchema: () => buildSchema,
	coerceInputLiteral: () => coerceInputLiteral,
	coerceInputValue: () => coerceInputValue,
	concatAST: () => concatAST,
	doTypesOverlap: () => doTypesOverlap,
	extendSchema: () => extendSchema,
	findBreakingChanges: () => findBreakingChanges,
	findDangerousChanges: () => findDangerousChanges,
	findSchemaChanges: () => findSchemaChanges,
	getIntrospectionQuery: () => getIntrospectionQuery,
	getOperationAST: () => getOperationAST,
	introspectionFromSchema: () => introspectionFromSchema,
	isEqualType: () => isEqualType,
	isTypeSubTypeOf: () => isTypeSubTypeOf,
	lexicographicSortSchema: () => lexicographicSortSchema,
	printDirective: () => printDirective,
	printIntrospectionSchema: () => printIntrospectionSchema,
	printSchema: () => printSchema,
	printType: () => printType,
	replaceVariables: () => replaceVariables,
	resolveASTSchemaCoordinate: () => resolveASTSchemaCoordinate,
	resolveSchemaCoordinate: () => resolveSchemaCoordinate,
	separateOperations: () => separateOperations,
	stripIgnoredCharacters: () => stripIgnoredCharacters,
	typeFromAST: () => typeFromAST,
	validateInputLiteral: () => validateInputLiteral,
	validateInputValue: () => validateInputValue,
	valueFromAST: () => valueFromAST,
	valueFromASTUntyped: () => valueFromASTUntyped,
	valueToLiteral: () => valueToLiteral,
	visitWithTypeInfo: () => visitWithTypeInfo
});
var init_utilities = __esmMin((() => {
	init_getIntrospectionQuery();
	init_getOperationAST();
	init_introspectionFromSchema();
	init_buildClientSchema();
	init_buildASTSchema();
	init_extendSchema();
	init_lexicographicSortSchema();
	init_printSchema();
	init_typeFromAST();
	init_valueFromAST();
	init_valueFromASTUntyped();
	init_astFromValue();
	init_TypeInfo();
	init_replaceVariables();
	init_valueToLiteral();
	init_coerceInputValue();
	init_validateInputValue();
	init_concatAST();
	init_separateOperations();
	init_stripIgnoredCharacters();
	init_typeComparators();
	init_findSchemaChanges();
	init_resolveSchemaCoordinate();
}));
// node_modules/graphql/index.mjs
var graphql_exports = /* @__PURE__ */ __exportAll({
	AbortedGraphQLExecutionError: () => AbortedGraphQLExecutionError,
	BREAK: () => BREAK,
	BreakingChangeType: () => BreakingChangeType,
	DEFAULT_DEPRECATION_REASON: () => DEFAULT_DEPRECATION_REASON,
	DangerousChangeType: () => DangerousChangeType,
	DeferStreamDirectiveLabelRule: () => DeferStreamDirectiveLabelRule,
	DeferStreamDirectiveOnRootFieldRule: () => DeferStreamDirectiveOnRootFieldRule,
	DeferStreamDirectiveOnValidOperationsRule: () => DeferStreamDirectiveOnValidOperationsRule,
	DirectiveLocation: () => DirectiveLocation,
	ExecutableDefinitionsRule: () => ExecutableDefinitionsRule,
	FieldsOnCorrectTypeRule: () => FieldsOnCorrectTypeRule,
	FragmentsOnCompositeTypesRule: () => FragmentsOnCompositeTypesRule,
	GRAPHQL_MAX_INT: () => GRAPHQL_MAX_INT,
	GRAPHQL_MIN_INT: () => GRAPHQL_MIN_INT,
	GraphQLBoolean: () => GraphQLBoolean,
	GraphQLDeferDirective: () => GraphQLDeferDirective,
	GraphQLDeprecatedDirective: () => GraphQLDeprecatedDirective,
	GraphQLDirective: () => GraphQLDirective,
	GraphQLEnumType: () => GraphQLEnumType,
	GraphQLError: () => GraphQLError,
	GraphQLFloat: () => GraphQLFloat,
	GraphQLID: () => GraphQLID,
	GraphQLIncludeDirective: () => GraphQLIncludeDirective,
	GraphQLInputObjectType: () => GraphQLInputObjectType,
	GraphQLInt: () => GraphQLInt,
	GraphQLInterfaceType: () => GraphQLInterfaceType,
	GraphQLList: () => GraphQLList,
	GraphQLNonNull: () => GraphQLNonNull,
	GraphQLObjectType: () => GraphQLObjectType,
	GraphQLOneOfDirective: () => GraphQLOneOfDirective,
	GraphQLScalarType: () => GraphQLScalarType,
	GraphQLSchema: () => GraphQLSchema,
	GraphQLSkipDirective: () => GraphQLSkipDirective,
	GraphQLSpecifiedByDirective: () => GraphQLSpecifiedByDirective,
	GraphQLStreamDirective: () => GraphQLStreamDirective,
	GraphQLString: () => GraphQLString,
	GraphQLUnionType: () => GraphQLUnionType,
	Kind: () => kinds__exports,
	KnownArgumentNamesRule: () => KnownArgumentNamesRule,
	KnownDirectivesRule: () => KnownDirectivesRule,
	KnownFragmentNamesRule: () => KnownFragmentNamesRule,
	KnownOperationTypesRule: () => KnownOperationTypesRule,
	KnownTypeNamesRule: () => KnownTypeNamesRule,
	Lexer: () => Lexer,
	Location: () => Location,
	LoneAnonymousOperationRule: () => LoneAnonymousOperationRule,
	LoneSchemaDefinitionRule: () => LoneSchemaDefinitionRule,
	MaxIntrospectionDepthRule: () => MaxIntrospectionDepthRule,
	NoDeprecatedCustomRule: () => NoDeprecatedCustomRule,
	NoFragmentCyclesRule: () => NoFragmentCyclesRule,
	NoSchemaIntrospectionCustomRule: () => NoSchemaIntrospectionCustomRule,
	NoUndefinedVariablesRule: () => NoUndefinedVariablesRule,
	NoUnusedFragmentsRule: () => NoUnusedFragmentsRule,
	NoUnusedVariablesRule: () => NoUnusedVariablesRule,
	OperationTypeNode: () => OperationTypeNode,
	OverlappingFieldsCanBeMergedRule: () => OverlappingFieldsCanBeMergedRule,
	PossibleFragmentSpreadsRule: () => PossibleFragmentSpreadsRule,
	PossibleTypeExtensionsRule: () => PossibleTypeExtensionsRule,
	ProvidedRequiredArgumentsRule: () => ProvidedRequiredArgumentsRule,
	SafeChangeType: () => SafeChangeType,
	ScalarLeafsRule: () => ScalarLeafsRule,
	SchemaMetaFieldDef: () => SchemaMetaFieldDef,
	SingleFieldSubscriptionsRule: () => SingleFieldSubscriptionsRule,
	Source: () => Source,
	StreamDirectiveOnListFieldRule: () => StreamDirectiveOnListFieldRule,
	Token: () => Token,
	TokenKind: () => TokenKind,
	TypeInfo: () => TypeInfo,
	TypeKind: () => TypeKind,
	TypeMetaFieldDef: () => TypeMetaFieldDef,
	TypeNameMetaFieldDef: () => TypeNameMetaFieldDef,
	UniqueArgumentDefinitionNamesRule: () => UniqueArgumentDefinitionNamesRule,
	UniqueArgumentNamesRule: () => UniqueArgumentNamesRule,
	UniqueDirectiveNamesRule: () => UniqueDirectiveNamesRule,
	UniqueDirectivesPerLocationRule: () => UniqueDirectivesPerLocationRule,
	UniqueEnumValueNamesRule: () => UniqueEnumValueNamesRule,
	UniqueFieldDefinitionNamesRule: () => UniqueFieldDefinitionNamesRule,
	UniqueFragmentNamesRule: () => UniqueFragmentNamesRule,
	UniqueInputFieldNamesRule: () => UniqueInputFieldNamesRule,
	UniqueOperationNamesRule: () => UniqueOperationNamesRule,
	UniqueOperationTypesRule: () => UniqueOperationTypesRule,
	UniqueTypeNamesRule: () => UniqueTypeNamesRule,
	UniqueVariableNamesRule: () => UniqueVariableNamesRule,
	ValidationContext: () => ValidationContext,
	ValuesOfCorrectTypeRule: () => ValuesOfCorrectTypeRule,
	VariablesAreInputTypesRule: () => VariablesAreInputTypesRule,
	VariablesInAllowedPositionRule: () => VariablesInAllowedPositionRule,
	__Directive: () => __Directive,
	__DirectiveLocation: () => __DirectiveLocation,
	__EnumValue: () => __EnumValue,
	__Field: () => __Field,
	__InputValue: () => __InputValue,
	__Schema: () => __Schema,
	__Type: () => __Type,
	__TypeKind: () => __TypeKind,
	assertAbstractType: () => assertAbstractType,
	assertArgument: () => assertArgument,
	assertCompositeType: () => assertCompositeType,
	assertDirective: () => assertDirective,
	assertEnumType: () => assertEnumType,
	assertEnumValue: () => assertEnumValue,
	assertEnumValueName: () => assertEnumValueName,
	assertField: () => assertField,
	assertInputField: () => assertInputField,
	assertInputObjectType: () => assertInputObjectType,
	assertInputType: () => assertInputType,
	assertInterfaceType: () => assertInterfaceType,
	assertLeafType: () => assertLeafType,
	assertListType: () => assertListType,
	assertName: () => assertName,
	assertNamedType: () => assertNamedType,
	assertNonNullType: () => assertNonNullType,
	assertNullableType: () => assertNullableType,
	assertObjectType: () => assertObjectType,
	assertOutputType: () => assertOutputType,
	assertScalarType: () => assertScalarType,
	assertSchema: () => assertSchema,
	assertType: () => assertType,
	assertUnionType: () => assertUnionType,
	assertValidSchema: () => assertValidSchema,
	assertWrappingType: () => assertWrappingType,
	astFromValue: () => astFromValue,
	buildASTSchema: () => buildASTSchema,
	buildClientSchema: () => buildClientSchema,
	buildSchema: () => buildSchema,
	coerceInputLiteral: () => coerceInputLiteral,
	coerceInputValue: () => coerceInputValue,
	concatAST: () => concatAST,
	createSourceEventStream: () => createSourceEventStream,
	defaultFieldResolver: () => defaultFieldResolver,
	defaultHarness: () => defaultHarness,
	defaultTypeResolver: () => defaultTypeResolver,
	doTypesOverlap: () => doTypesOverlap,
	enableDevMode: () => enableDevMode,
	execute: () => execute,
	executeRootSelectionSet: () => executeRootSelectionSet,
	executeSubscriptionEvent: () => executeSubscriptionEvent,
	executeSync: () => executeSync,
	experimentalExecuteIncrementally: () => experimentalExecuteIncrementally,
	experimentalExecuteRootSelectionSet: () => experimentalExecuteRootSelectionSet,
	extendSchema: () => extendSchema,
	findBreakingChanges: () => findBreakingChanges,
	findDangerousChanges: () => findDangerousChanges,
	findSchemaChanges: () => findSchemaChanges,
	getArgumentValues: () => getArgumentValues,
	getDirectiveValues: () => getDirectiveValues,
	getEnterLeaveForKind: () => getEnterLeaveForKind,
	getIntrospectionQuery: () => getIntrospectionQuery,
	getLocation: () => getLocation,
	getNamedType: () => getNamedType,
	getNullableType: () => getNullableType,
	getOperationAST: () => getOperationAST,
	getVariableValues: () => getVariableValues,
	graphql: () => graphql,
	graphqlSync: () => graphqlSync,
	introspectionFromSchema: () => introspectionFromSchema,
	introspectionTypes: () => introspectionTypes,
	isAbstractType: () => isAbstractType,
	isArgument: () => isArgument,
	isCompositeType: () => isCompositeType,
	isConstValueNode: () => isConstValueNode,
	isDefinitionNode: () => isDefinitionNode,
	isDevModeEnabled: () => isDevModeEnabled,
	isDirective: () => isDirective,
	isEnumType: () => isEnumType,
	isEnumValue: () => isEnumValue,
	isEqualType: () => isEqualType,
	isExecutableDefinitionNode: () => isExecutableDefinitionNode,
	isField: () => isField,
	isInputField: () => isInputField,
	isInputObjectType: () => isInputObjectType,
	isInputType: () => isInputType,
	isInterfaceType: () => isInterfaceType,
	isIntrospectionType: () => isIntrospectionType,
	isLeafType: () => isLeafType,
	isListType: () => isListType,
	isNamedType: () => isNamedType,
	isNonNullType: () => isNonNullType,
	isNullableType: () => isNullableType,
	isObjectType: () => isObjectType,
	isOutputType: () => isOutputType,
	isRequiredArgument: () => isRequiredArgument,
	isRequiredInputField: () => isRequiredInputField,
	isScalarType: () => isScalarType,
	isSchema: () => isSchema,
	isSchemaCoordinateNode: () => isSchemaCoordinateNode,
	isSelectionNode: () => isSelectionNode,
	isSpecifiedDirective: () => isSpecifiedDirective,
	isSpecifiedScalarType: () => isSpecifiedScalarType,
	isSubscriptionOperationDefinitionNode: () => isSubscriptionOperationDefinitionNode,
	isType: () => isType,
	isTypeDefinitionNode: () => isTypeDefinitionNode,
	isTypeExtensionNode: () => isTypeExtensionNode,
	isTypeNode: () => isTypeNode,
	isTypeSubTypeOf: () => isTypeSubTypeOf,
	isTypeSystemDefinitionNode: () => isTypeSystemDefinitionNode,
	isTypeSystemExtensionNode: () => isTypeSystemExtensionNode,
	isUnionType: () => isUnionType,
	isValueNode: () => isValueNode,
	isWrappingType: () => isWrappingType,
	legacyExecuteIncrementally: () => legacyExecuteIncrementally,
	legacyExecuteRootSelectionSet: () => legacyExecuteRootSelectionSet,
	lexicographicSortSchema: () => lexicographicSortSchema,
	locatedError: () => locatedError,
	mapSourceToResponseEvent: () => mapSourceToResponseEvent,
	parse: () => parse,
	parseConstValue: () => parseConstValue,
	parseSchemaCoordinate: () => parseSchemaCoordinate,
	parseType: () => parseType,
	parseValue: () => parseValue,
	print: () => print,
	printDirective: () => printDirective,
	printIntrospectionSchema: () => printIntrospectionSchema,
	printLocation: () => printLocation,
	printSchema: () => printSchema,
	printSourceLocation: () => printSourceLocation,
	printType: () => printType,
	recommendedRules: () => recommendedRules,
	replaceVariables: () => replaceVariables,
	resolveASTSchemaCoordinate: () => resolveASTSchemaCoordinate,
	resolveObjMapThunk: () => resolveObjMapThunk,
	resolveReadonlyArrayThunk: () => resolveReadonlyArrayThunk,
	resolveSchemaCoordinate: () => resolveSchemaCoordinate,
	responsePathAsArray: () => pathToArray,
	separateOperations: () => separateOperations,
	specifiedDirectives: () => specifiedDirectives,
	specifiedRules: () => specifiedRules,
	specifiedScalarTypes: () => specifiedScalarTypes,
	stripIgnoredCharacters: () => stripIgnoredCharacters,
	subscribe: () => subscribe,
	syntaxError: () => syntaxError,
	typeFromAST: () => typeFromAST,
	validate: () => validate,
	validateExecutionArgs: () => validateExecutionArgs,
	validateInputLiteral: () => validateInputLiteral,
	validateInputValue: () => validateInputValue,
	validateSchema: () => validateSchema,
	validateSubscriptionArgs: () => validateSubscriptionArgs,
	valueFromAST: () => valueFromAST,
	valueFromASTUntyped: () => valueFromASTUntyped,
	valueToLiteral: () => valueToLiteral,
	version: () => version,
	versionInfo: () => versionInfo,
	visit: () => visit,
	visitInParallel: () => visitInParallel,
	visitWithTypeInfo: () => visitWithTypeInfo
});
var init_graphql = __esmMin((() => {
	init_version();
	init_devMode();
	init_graphql$1();
	init_harness();
	init_type();
	init_kinds();
	init_language();
	init_execution();
	init_validation();
	init_error();
	init_utilities();
}));
export { NoUnusedFragmentsRule as $, GraphQLInterfaceType as $t, specifiedRules as A, NULL as An, GraphQLSchema as At, init_UniqueDirectivesPerLocationRule as B, GraphQLError as Bn, GraphQLBoolean as Bt, getOperationAST as C, FLOAT as Cn, BREAK as Ct, init_validate as D, INT as Dn, parse as Dt, locatedError as E, INLINE_FRAGMENT as En, init_parser as Et, UniqueVariableNamesRule as F, STRING as Fn, init_introspection as Ft, getVariableValues as G, init_scalars as Gt, init_StreamDirectiveOnListFieldRule as H, init_version as Hn, GraphQLID as Ht, init_UniqueVariableNamesRule as I, VARIABLE as In, GraphQLDirective as It, init_coerceInputValue as J, Path_exports as Jt, init_values as K, DirectiveLocation as Kt, UniqueFragmentNamesRule as L, init_kinds_ as Ln, GraphQLIncludeDirective as Lt, init_VariablesInAllowedPositionRule as M, OBJECT_FIELD as Mn, SchemaMetaFieldDef as Mt, VariablesAreInputTypesRule as N, OBJECT_TYPE_DEFINITION as Nn, TypeMetaFieldDef as Nt, validate as O, LIST as On, assertValidSchema as Ot, init_VariablesAreInputTypesRule as P, OPERATION_DEFINITION as Pn, TypeNameMetaFieldDef as Pt, init_NoUnusedVariablesRule as Q, GraphQLInputObjectType as Qt, init_UniqueFragmentNamesRule as R, OperationTypeNode as Rn, GraphQLSkipDirective as Rt, init_execute as S, FIELD as Sn, typeFromAST as St, init_locatedError as T, FRAGMENT_SPREAD as Tn, visit as Tt, getArgumentValues as U, versionInfo as Un, GraphQLInt as Ut, StreamDirectiveOnListFieldRule as V, init_GraphQLError as Vn, GraphQLFloat as Vt, getDirectiveValues as W, GraphQLString as Wt, init_PossibleFragmentSpreadsRule as X, pathToArray as Xt, PossibleFragmentSpreadsRule as Y, init_Path as Yt, NoUnusedVariablesRule as Z, GraphQLEnumType as Zt, NoSchemaIntrospectionCustomRule as _, init_printer as _n, DeferStreamDirectiveOnRootFieldRule as _t, init_valueFromAST as a, assertLeafType as an, MaxIntrospectionDepthRule as at, defaultTypeResolver as b, DIRECTIVE as bn, init_DeferStreamDirectiveLabelRule as bt, printSchema as c, isEnumType as cn, init_KnownTypeNamesRule as ct, extendSchema as d, isInterfaceType as dn, KnownDirectivesRule as dt, GraphQLList as en, init_NoUnusedFragmentsRule as et, init_extendSchema as f, isLeafType as fn, init_KnownDirectivesRule as ft, init_error as g, isRequiredInputField as gn, init_DeferStreamDirectiveOnValidOperationsRule as gt, error_exports as h, isObjectType as hn, DeferStreamDirectiveOnValidOperationsRule as ht, utilities_exports as i, GraphQLUnionType as in, init_NoFragmentCyclesRule as it, VariablesInAllowedPositionRule as j, OBJECT as jn, init_schema as jt, init_specifiedRules as k, NAME as kn, init_validate$1 as kt, init_lexicographicSortSchema as l, isInputObjectType as ln, KnownFragmentNamesRule as lt, introspectionFromSchema as m, isNonNullType as mn, init_FragmentsOnCompositeTypesRule as mt, init_graphql as n, GraphQLObjectType as nn, init_NoUndefinedVariablesRule as nt, valueFromAST as o, init_definition as on, init_MaxIntrospectionDepthRule as ot, init_introspectionFromSchema as p, isListType as pn, FragmentsOnCompositeTypesRule as pt, coerceInputValue as q, init_directiveLocation as qt, init_utilities as r, GraphQLScalarType as rn, NoFragmentCyclesRule as rt, init_printSchema as s, isAbstractType as sn, KnownTypeNamesRule as st, graphql_exports as t, GraphQLNonNull as tn, NoUndefinedVariablesRule as tt, lexicographicSortSchema as u, isInputType as un, init_KnownFragmentNamesRule as ut, init_NoSchemaIntrospectionCustomRule as v, print as vn, init_DeferStreamDirectiveOnRootFieldRule as vt, init_getOperationAST as w, FRAGMENT_DEFINITION as wn, init_visitor as wt, execute_exports as x, ENUM as xn, init_typeFromAST as xt, defaultFieldResolver as y, BOOLEAN as yn, DeferStreamDirectiveLabelRule as yt, UniqueDirectivesPerLocationRule as z, init_ast as zn, init_directives as zt };
