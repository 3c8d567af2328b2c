import { a as __toCommonJS$1, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { Jt as Path_exports, S as init_execute, g as init_error, h as error_exports$1, i as utilities_exports, n as init_graphql, r as init_utilities, t as graphql_exports, x as execute_exports } from "./graphql.js";
// fast-json-stringify
var fast_json_stringify_exports = /* @__PURE__ */ __exportAll({ default: () => void 0 });
var init_fast_json_stringify = __esmMin((() => {}));
// node_modules/graphql-jit/dist/generate.js
var require_generate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var generate_exports = {};
	__export(generate_exports, { genFn: () => genFn });
	module.exports = __toCommonJS(generate_exports);
	function genFn() {
		let body = "";
		function add(str) {
			body += str + "\n";
			return add;
		}
		add.toString = () => body;
		return add;
	}
	0 && (module.exports = { genFn });
}));
// node_modules/graphql-jit/dist/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var runtime_exports = {};
	__export(runtime_exports, { jitRuntime: () => jitRuntime });
	module.exports = __toCommonJS(runtime_exports);
	function resolvePromise(ctx, promise, onSuccess, onError) {
		++ctx.promiseCounter;
		promise.then((result) => {
			onSuccess(result);
			--ctx.promiseCounter;
			if (ctx.promiseCounter === 0) ctx.resolve(ctx);
		}, (err) => {
			onError(err);
			--ctx.promiseCounter;
			if (ctx.promiseCounter === 0) ctx.resolve(ctx);
		});
	}
	const jitRuntime = {
		isPromise(value) {
			return value != null && typeof value === "object" && typeof value.then === "function";
		},
		checkNonNullLeaf(ctx, value, dest, nullMsg, locs, path, capStack, serialize, errHandler, ...parentIndexes) {
			const GQLError = ctx.GraphQLError;
			if (value == null) {
				dest.push(new GQLError(nullMsg, locs, path, void 0, capStack));
				return null;
			}
			if (value instanceof Error) {
				dest.push(new GQLError(value.message ?? value, locs, path, value, capStack));
				return null;
			}
			return serialize(ctx, value, errHandler, ...parentIndexes);
		},
		checkNullableLeaf(ctx, value, dest, locs, path, capStack, serialize, errHandler, ...parentIndexes) {
			if (value == null) return null;
			const GQLError = ctx.GraphQLError;
			if (value instanceof Error) {
				dest.push(new GQLError(value.message ?? value, locs, path, value, capStack));
				return null;
			}
			return serialize(ctx, value, errHandler, ...parentIndexes);
		},
		callResolver(ctx, call, onSuccess, onError) {
			let value;
			try {
				value = call();
			} catch (err) {
				onError(err);
				onSuccess(null);
				return;
			}
			this.handleResolverResult(ctx, value, onSuccess, onError);
		},
		handleResolverResult(ctx, value, onSuccess, onError) {
			if (this.isPromise(value)) resolvePromise(ctx, value, onSuccess, onError);
			else onSuccess(value);
		},
		handleListItemResult(ctx, item, onSuccess, onError) {
			if (this.isPromise(item)) resolvePromise(ctx, item, onSuccess, onError);
			else onSuccess(item);
		},
		finalizeResult(ctx) {
			if (ctx.promiseCounter > 0) return new Promise((resolve) => {
				ctx.resolve = resolve;
			});
		},
		safeMap(ctx, iterable, cb, ...idx) {
			let index = 0;
			const result = [];
			for (const a of iterable) {
				cb(ctx, a, index, result, ...idx);
				++index;
			}
			return result;
		}
	};
	0 && (module.exports = { jitRuntime });
}));
// node_modules/graphql-jit/dist/inspect.js
var require_inspect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var inspect_exports = {};
	__export(inspect_exports, {
		default: () => createInspect,
		nodejsCustomInspectSymbol: () => nodejsCustomInspectSymbol
	});
	module.exports = __toCommonJS(inspect_exports);
	const nodejsCustomInspectSymbol = Symbol.for("nodejs.util.inspect.custom");
	function createInspect(maxArrayLength = 10, maxRecursiveDepth = 2) {
		return function inspect(value) {
			return formatValue(value, []);
		};
		function formatValue(value, seenValues) {
			switch (typeof value) {
				case "string": return JSON.stringify(value);
				case "function": return value.name ? `[function ${value.name}]` : "[function]";
				case "object": return formatObjectValue(value, seenValues);
				default: return String(value);
			}
		}
		function formatObjectValue(value, previouslySeenValues) {
			if (previouslySeenValues.indexOf(value) !== -1) return "[Circular]";
			const seenValues = [...previouslySeenValues, value];
			if (value) {
				const customInspectFn = getCustomFn(value);
				if (customInspectFn) {
					const customValue = customInspectFn.call(value);
					if (customValue !== value) return typeof customValue === "string" ? customValue : formatValue(customValue, seenValues);
				} else if (Array.isArray(value)) return formatArray(value, seenValues);
				return formatObject(value, seenValues);
			}
			return String(value);
		}
		function formatObject(object, seenValues) {
			const keys = Object.keys(object);
			if (keys.length === 0) return "{}";
			if (seenValues.length > maxRecursiveDepth) return "[" + getObjectTag(object) + "]";
			return "{ " + keys.map((key) => {
				const value = formatValue(object[key], seenValues);
				return key + ": " + value;
			}).join(", ") + " }";
		}
		function formatArray(array, seenValues) {
			if (array.length === 0) return "[]";
			if (seenValues.length > maxRecursiveDepth) return "[Array]";
			const len = Math.min(maxArrayLength, array.length);
			const remaining = array.length - len;
			const items = [];
			for (let i = 0; i < len; ++i) items.push(formatValue(array[i], seenValues));
			if (remaining === 1) items.push("... 1 more item");
			else if (remaining > 1) items.push(`... ${remaining} more items`);
			return "[" + items.join(", ") + "]";
		}
		function getCustomFn(object) {
			const customInspectFn = object[String(nodejsCustomInspectSymbol)];
			if (typeof customInspectFn === "function") return customInspectFn;
			if (typeof object.inspect === "function") return object.inspect;
		}
		function getObjectTag(object) {
			const tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
			if (tag === "Object" && typeof object.constructor === "function") {
				const name = object.constructor.name;
				if (typeof name === "string") return name;
			}
			return tag;
		}
	}
	0 && (module.exports = { nodejsCustomInspectSymbol });
}));
// node_modules/graphql-jit/dist/compat.js
var require_compat = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var compat_exports = {};
	__export(compat_exports, {
		coerceInputLiteral: () => coerceInputLiteral,
		formatError: () => formatError,
		getDefaultValue: () => getDefaultValue,
		getGraphQLErrorOptions: () => getGraphQLErrorOptions,
		getOperationRootType: () => getOperationRootType,
		hasDefaultValue: () => hasDefaultValue,
		resolveFieldDef: () => resolveFieldDef
	});
	module.exports = __toCommonJS(compat_exports);
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	var errorUtilities = __toESM((init_error(), __toCommonJS$1(error_exports$1)));
	var utilities = __toESM((init_utilities(), __toCommonJS$1(utilities_exports)));
	var execute = __toESM((init_execute(), __toCommonJS$1(execute_exports)));
	function getOperationRootType(schema, operation) {
		if (import_graphql.versionInfo.major < 16) return utilities.getOperationRootType(schema, operation);
		const type = schema.getRootType(operation.operation);
		if (!type) throw new Error(`No root type for operation ${operation.operation}`);
		return type;
	}
	function formatError(error) {
		if (import_graphql.versionInfo.major < 16) return errorUtilities.formatError(error);
		return error.toJSON();
	}
	function getGraphQLErrorOptions(nodes) {
		if (import_graphql.versionInfo.major < 16) return nodes;
		return { nodes };
	}
	function resolveFieldDef(compilationContext, parentType, fieldNodes) {
		const fieldNode = fieldNodes[0];
		if (import_graphql.versionInfo.major < 16) {
			const fieldName = fieldNode.name.value;
			return execute.getFieldDef(compilationContext.schema, parentType, fieldName);
		}
		if (import_graphql.versionInfo.major < 17) return execute.getFieldDef(compilationContext.schema, parentType, fieldNode);
		return compilationContext.schema.getField(parentType, fieldNode.name.value);
	}
	function getDefaultValue(argOrField) {
		if (argOrField.default !== void 0) return argOrField.default.value;
		return argOrField.defaultValue;
	}
	function hasDefaultValue(argOrField) {
		return argOrField.default !== void 0 || argOrField.defaultValue !== void 0;
	}
	function coerceInputLiteral(type, valueNode) {
		if (type.coerceInputLiteral) return type.coerceInputLiteral(valueNode);
		return type.parseLiteral(valueNode, {});
	}
	0 && (module.exports = {
		coerceInputLiteral,
		formatError,
		getDefaultValue,
		getGraphQLErrorOptions,
		getOperationRootType,
		hasDefaultValue,
		resolveFieldDef
	});
}));
// node_modules/graphql-jit/dist/ast.js
var require_ast = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var ast_exports = {};
	__export(ast_exports, {
		addPath: () => addPath,
		collectFields: () => collectFields,
		collectSubfields: () => collectSubfields,
		computeLocations: () => computeLocations,
		flattenPath: () => flattenPath,
		getArgumentDefs: () => getArgumentDefs,
		joinSkipIncludePath: () => joinSkipIncludePath,
		resolveFieldDef: () => import_compat.resolveFieldDef,
		serializeObjectPathForSkipInclude: () => serializeObjectPathForSkipInclude,
		valueFromAST: () => valueFromAST
	});
	module.exports = __toCommonJS(ast_exports);
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	var import_execution = require_execution();
	var import_inspect = __toESM(require_inspect());
	var import_compat = require_compat();
	const inspect = (0, import_inspect.default)();
	function collectFields(compilationContext, runtimeType, selectionSet, fields, visitedFragmentNames, parentResponsePath) {
		return collectFieldsImpl(compilationContext, runtimeType, selectionSet, fields, visitedFragmentNames, void 0, serializeObjectPathForSkipInclude(parentResponsePath));
	}
	function collectFieldsImpl(compilationContext, runtimeType, selectionSet, fields, visitedFragmentNames, previousShouldInclude = [], parentResponsePath = "") {
		const stack = [];
		for (let i = selectionSet.selections.length - 1; i >= 0; i--) stack.push({
			selection: selectionSet.selections[i],
			parentResponsePath,
			previousShouldInclude
		});
		while (stack.length > 0) {
			const { selection, parentResponsePath: parentResponsePath2, previousShouldInclude: previousShouldInclude2 } = stack.pop();
			switch (selection.kind) {
				case import_graphql.Kind.FIELD:
					collectFieldsForField({
						compilationContext,
						fields,
						parentResponsePath: parentResponsePath2,
						previousShouldInclude: previousShouldInclude2,
						selection
					});
					break;
				case import_graphql.Kind.INLINE_FRAGMENT: {
					if (!doesFragmentConditionMatch(compilationContext, selection, runtimeType)) break;
					const mergedShouldInclude = joinShouldIncludeCompilations(previousShouldInclude2, [compileSkipInclude(compilationContext, selection)]);
					const selectionsLength = selection.selectionSet.selections.length;
					for (let i = selectionsLength - 1; i >= 0; i--) stack.push({
						selection: selection.selectionSet.selections[i],
						parentResponsePath: parentResponsePath2,
						previousShouldInclude: mergedShouldInclude
					});
					break;
				}
				case import_graphql.Kind.FRAGMENT_SPREAD: {
					const fragName = selection.name.value;
					if (visitedFragmentNames[fragName]) break;
					visitedFragmentNames[fragName] = true;
					const fragment = compilationContext.fragments[fragName];
					if (!fragment || !doesFragmentConditionMatch(compilationContext, fragment, runtimeType)) break;
					const mergedShouldInclude = joinShouldIncludeCompilations(previousShouldInclude2, [compileSkipInclude(compilationContext, selection)]);
					const selectionsLength = fragment.selectionSet.selections.length;
					for (let i = selectionsLength - 1; i >= 0; i--) stack.push({
						selection: fragment.selectionSet.selections[i],
						parentResponsePath: parentResponsePath2,
						previousShouldInclude: mergedShouldInclude
					});
					break;
				}
			}
		}
		return fields;
	}
	function collectFieldsForField({ compilationContext, fields, parentResponsePath, previousShouldInclude, selection }) {
		const name = getFieldEntryKey(selection);
		if (!fields[name]) fields[name] = [];
		const fieldNode = selection;
		const currentPath = joinSkipIncludePath(parentResponsePath, name);
		const compiledSkipInclude = compileSkipInclude(compilationContext, selection);
		if (compilationContext.options.useExperimentalPathBasedSkipInclude) {
			if (!fieldNode.__internalShouldIncludePath) fieldNode.__internalShouldIncludePath = {};
			fieldNode.__internalShouldIncludePath[currentPath] = joinShouldIncludeCompilations(fieldNode.__internalShouldIncludePath?.[currentPath] ?? [], previousShouldInclude, [compiledSkipInclude]);
		} else fieldNode.__internalShouldInclude = joinShouldIncludeCompilations(fieldNode.__internalShouldInclude ?? [], previousShouldInclude, [compiledSkipInclude]);
		augmentFieldNodeTree(compilationContext, fieldNode, currentPath);
		fields[name].push(fieldNode);
	}
	function augmentFieldNodeTree(compilationContext, rootFieldNode, parentResponsePath) {
		for (const selection of rootFieldNode.selectionSet?.selections ?? []) {
			const stack = [];
			stack.push({
				parentFieldNode: rootFieldNode,
				selection,
				comesFromFragmentSpread: false,
				parentResponsePath
			});
			while (stack.length > 0) {
				const { parentFieldNode, selection: selection2, comesFromFragmentSpread, parentResponsePath: parentResponsePath2 } = stack.pop();
				switch (selection2.kind) {
					case import_graphql.Kind.FIELD: {
						const jitFieldNode = selection2;
						const currentPath = joinSkipIncludePath(parentResponsePath2, getFieldEntryKey(jitFieldNode));
						if (!comesFromFragmentSpread) {
							if (compilationContext.options.useExperimentalPathBasedSkipInclude) {
								if (!jitFieldNode.__internalShouldIncludePath) jitFieldNode.__internalShouldIncludePath = {};
								jitFieldNode.__internalShouldIncludePath[currentPath] = joinShouldIncludeCompilations(parentFieldNode.__internalShouldIncludePath?.[parentResponsePath2] ?? [], jitFieldNode.__internalShouldIncludePath?.[currentPath] ?? []);
							} else jitFieldNode.__internalShouldInclude = joinShouldIncludeCompilations(parentFieldNode.__internalShouldInclude ?? [], jitFieldNode.__internalShouldInclude ?? []);
						}
						for (const selection3 of jitFieldNode.selectionSet?.selections ?? []) stack.push({
							parentFieldNode: jitFieldNode,
							selection: selection3,
							comesFromFragmentSpread: false,
							parentResponsePath: currentPath
						});
						break;
					}
					case import_graphql.Kind.INLINE_FRAGMENT:
						for (const subSelection of selection2.selectionSet.selections) stack.push({
							parentFieldNode,
							selection: subSelection,
							comesFromFragmentSpread: true,
							parentResponsePath: parentResponsePath2
						});
						break;
					case import_graphql.Kind.FRAGMENT_SPREAD: {
						const fragment = compilationContext.fragments[selection2.name.value];
						for (const subSelection of fragment.selectionSet.selections) stack.push({
							parentFieldNode,
							selection: subSelection,
							comesFromFragmentSpread: true,
							parentResponsePath: parentResponsePath2
						});
					}
				}
			}
		}
	}
	function joinShouldIncludeCompilations(...compilations) {
		const conditionsSet = /* @__PURE__ */ new Set();
		for (const conditions of compilations) for (const condition of conditions) if (condition !== "true") conditionsSet.add(condition);
		return Array.from(conditionsSet);
	}
	function compileSkipInclude(compilationContext, node) {
		if (node.directives == null || node.directives.length < 1) return "true";
		const { skipValue, includeValue } = compileSkipIncludeDirectiveValues(compilationContext, node);
		if (skipValue != null && includeValue != null) return `${skipValue} === false && ${includeValue} === true`;
		else if (skipValue != null) return `(${skipValue} === false)`;
		else if (includeValue != null) return `(${includeValue} === true)`;
		else return `true`;
	}
	function compileSkipIncludeDirectiveValues(compilationContext, node) {
		const skipDirective = node.directives?.find((it) => it.name.value === import_graphql.GraphQLSkipDirective.name);
		const includeDirective = node.directives?.find((it) => it.name.value === import_graphql.GraphQLIncludeDirective.name);
		return {
			skipValue: skipDirective ? compileSkipIncludeDirective(compilationContext, skipDirective) : null,
			includeValue: includeDirective ? compileSkipIncludeDirective(compilationContext, includeDirective) : null
		};
	}
	function compileSkipIncludeDirective(compilationContext, directive) {
		const ifNode = directive.arguments?.find((it) => it.name.value === "if");
		if (ifNode == null) throw new import_graphql.GraphQLError(`Directive '${directive.name.value}' is missing required arguments: 'if'`, (0, import_compat.getGraphQLErrorOptions)([directive]));
		switch (ifNode.value.kind) {
			case import_graphql.Kind.VARIABLE:
				validateSkipIncludeVariableType(compilationContext, ifNode.value);
				return `${import_execution.GLOBAL_VARIABLES_NAME}["${ifNode.value.name.value}"]`;
			case import_graphql.Kind.BOOLEAN: return `${ifNode.value.value.toString()}`;
			default: throw new import_graphql.GraphQLError(`Argument 'if' on Directive '${directive.name.value}' has an invalid value (${(0, import_graphql.valueFromASTUntyped)(ifNode.value)}). Expected type 'Boolean!'`, (0, import_compat.getGraphQLErrorOptions)([ifNode]));
		}
	}
	function validateSkipIncludeVariableType(compilationContext, variable) {
		const variableDefinition = compilationContext.operation.variableDefinitions?.find((it) => it.variable.name.value === variable.name.value);
		if (variableDefinition == null) throw new import_graphql.GraphQLError(`Variable '${variable.name.value}' is not defined`, (0, import_compat.getGraphQLErrorOptions)([variable]));
		if (!(variableDefinition.type.kind === import_graphql.Kind.NON_NULL_TYPE && variableDefinition.type.type.kind === import_graphql.Kind.NAMED_TYPE && variableDefinition.type.type.name.value === "Boolean" || variableDefinition.type.kind === import_graphql.Kind.NAMED_TYPE && variableDefinition.type.name.value === "Boolean" && variableDefinition.defaultValue != null)) throw new import_graphql.GraphQLError(`Variable '${variable.name.value}' of type '${typeNodeToString(variableDefinition.type)}' used in position expecting type 'Boolean!'`, (0, import_compat.getGraphQLErrorOptions)([variableDefinition]));
	}
	function typeNodeToString(type) {
		switch (type.kind) {
			case import_graphql.Kind.NAMED_TYPE: return type.name.value;
			case import_graphql.Kind.NON_NULL_TYPE: return `${typeNodeToString(type.type)}!`;
			case import_graphql.Kind.LIST_TYPE: return `[${typeNodeToString(type.type)}]`;
		}
	}
	function doesFragmentConditionMatch(compilationContext, fragment, type) {
		const typeConditionNode = fragment.typeCondition;
		if (!typeConditionNode) return true;
		const conditionalType = (0, import_graphql.typeFromAST)(compilationContext.schema, typeConditionNode);
		if (conditionalType === type) return true;
		if (!conditionalType) return false;
		if ((0, import_graphql.isAbstractType)(conditionalType)) return compilationContext.schema.isSubType(conditionalType, type);
		return false;
	}
	function getFieldEntryKey(node) {
		return node.alias ? node.alias.value : node.name.value;
	}
	function collectSubfields(compilationContext, returnType, fieldNodes, parentResponsePath) {
		let subFieldNodes = /* @__PURE__ */ Object.create(null);
		const visitedFragmentNames = /* @__PURE__ */ Object.create(null);
		for (const fieldNode of fieldNodes) {
			const selectionSet = fieldNode.selectionSet;
			if (selectionSet) subFieldNodes = collectFields(compilationContext, returnType, selectionSet, subFieldNodes, visitedFragmentNames, parentResponsePath);
		}
		return subFieldNodes;
	}
	function getArgumentDefs(def, node) {
		const values = {};
		const missing = [];
		const argDefs = def.args;
		const argNodeMap = keyMap(node.arguments || [], (arg) => arg.name.value);
		for (const argDef of argDefs) {
			const name = argDef.name;
			if ((0, import_compat.hasDefaultValue)(argDef)) values[name] = (0, import_compat.getDefaultValue)(argDef);
			const argType = argDef.type;
			const argumentNode = argNodeMap[name];
			let hasVariables = false;
			if (argumentNode && argumentNode.value.kind === import_graphql.Kind.VARIABLE) {
				hasVariables = true;
				missing.push({
					valueNode: argumentNode.value,
					path: addPath(void 0, name, "literal"),
					argument: {
						definition: argDef,
						node: argumentNode
					}
				});
			} else if (argumentNode) {
				const coercedValue = valueFromAST(argumentNode.value, argType);
				if (coercedValue === void 0) throw new import_graphql.GraphQLError(`Argument "${name}" of type "${argType}" has invalid value ${(0, import_graphql.print)(argumentNode.value)}.`, (0, import_compat.getGraphQLErrorOptions)(argumentNode.value));
				if (isASTValueWithVariables(coercedValue)) missing.push(...coercedValue.variables.map(({ valueNode, path }) => ({
					valueNode,
					path: addPath(path, name, "literal")
				})));
				values[name] = coercedValue.value;
			}
			if ((0, import_graphql.isNonNullType)(argType) && values[name] === void 0 && !hasVariables) throw new import_graphql.GraphQLError(argumentNode ? `Argument "${name}" of non-null type "${argType}" must not be null.` : `Argument "${name}" of required type "${argType}" was not provided.`, (0, import_compat.getGraphQLErrorOptions)(node));
		}
		return {
			values,
			missing
		};
	}
	function isASTValueWithVariables(x) {
		return !!x.variables;
	}
	function valueFromAST(valueNode, type) {
		if ((0, import_graphql.isNonNullType)(type)) {
			if (valueNode.kind === import_graphql.Kind.NULL) return;
			return valueFromAST(valueNode, type.ofType);
		}
		if (valueNode.kind === import_graphql.Kind.NULL) return { value: null };
		if (valueNode.kind === import_graphql.Kind.VARIABLE) return {
			value: null,
			variables: [{
				valueNode,
				path: void 0
			}]
		};
		if ((0, import_graphql.isListType)(type)) {
			const itemType = type.ofType;
			if (valueNode.kind === import_graphql.Kind.LIST) {
				const coercedValues = [];
				const variables = [];
				const itemNodes = valueNode.values;
				for (let i = 0; i < itemNodes.length; i++) {
					const itemNode = itemNodes[i];
					if (itemNode.kind === import_graphql.Kind.VARIABLE) {
						coercedValues.push(null);
						variables.push({
							valueNode: itemNode,
							path: addPath(void 0, i.toString(), "literal")
						});
					} else {
						const itemValue = valueFromAST(itemNode, itemType);
						if (!itemValue) return;
						coercedValues.push(itemValue.value);
						if (isASTValueWithVariables(itemValue)) variables.push(...itemValue.variables.map(({ valueNode: valueNode2, path }) => ({
							valueNode: valueNode2,
							path: addPath(path, i.toString(), "literal")
						})));
					}
				}
				return {
					value: coercedValues,
					variables
				};
			}
			const coercedValue = valueFromAST(valueNode, itemType);
			if (coercedValue === void 0) return;
			if (isASTValueWithVariables(coercedValue)) return {
				value: [coercedValue.value],
				variables: coercedValue.variables.map(({ valueNode: valueNode2, path }) => ({
					valueNode: valueNode2,
					path: addPath(path, "0", "literal")
				}))
			};
			return { value: [coercedValue.value] };
		}
		if ((0, import_graphql.isInputObjectType)(type)) {
			if (valueNode.kind !== import_graphql.Kind.OBJECT) return;
			const coercedObj = /* @__PURE__ */ Object.create(null);
			const variables = [];
			const fieldNodes = keyMap(valueNode.fields, (field) => field.name.value);
			const fields = Object.values(type.getFields());
			for (const field of fields) {
				if ((0, import_compat.hasDefaultValue)(field)) coercedObj[field.name] = (0, import_compat.getDefaultValue)(field);
				const fieldNode = fieldNodes[field.name];
				if (!fieldNode) continue;
				const fieldValue = valueFromAST(fieldNode.value, field.type);
				if (!fieldValue) return;
				if (isASTValueWithVariables(fieldValue)) variables.push(...fieldValue.variables.map(({ valueNode: valueNode2, path }) => ({
					valueNode: valueNode2,
					path: addPath(path, field.name, "literal")
				})));
				coercedObj[field.name] = fieldValue.value;
			}
			return {
				value: coercedObj,
				variables
			};
		}
		if ((0, import_graphql.isEnumType)(type)) {
			if (valueNode.kind !== import_graphql.Kind.ENUM) return;
			const enumValue = type.getValue(valueNode.value);
			if (!enumValue) return;
			return { value: enumValue.value };
		}
		if ((0, import_graphql.isScalarType)(type)) {
			let result;
			try {
				result = (0, import_compat.coerceInputLiteral)(type, valueNode);
			} catch (error) {
				return;
			}
			if (isInvalid(result)) return;
			return { value: result };
		}
		throw new Error(`Unexpected input type: "${inspect(type)}".`);
	}
	function keyMap(list, keyFn) {
		return list.reduce((map, item) => (map[keyFn(item)] = item, map), /* @__PURE__ */ Object.create(null));
	}
	function computeLocations(nodes) {
		return nodes.reduce((list, node) => {
			if (node.loc) list.push(getLocation(node.loc));
			return list;
		}, []);
	}
	function getLocation(loc) {
		return {
			line: loc.startToken.line,
			column: loc.startToken.column
		};
	}
	function addPath(responsePath, key, type = "literal") {
		return {
			prev: responsePath,
			key,
			type
		};
	}
	function flattenPath(path) {
		const flattened = [];
		let curr = path;
		while (curr) {
			flattened.push({
				key: curr.key,
				type: curr.type
			});
			curr = curr.prev;
		}
		return flattened;
	}
	function serializeObjectPathForSkipInclude(path) {
		let serialized = "";
		let curr = path;
		while (curr) {
			if (curr.type === "literal") serialized = joinSkipIncludePath(curr.key, serialized);
			curr = curr.prev;
		}
		return serialized;
	}
	function joinSkipIncludePath(a, b) {
		if (a) {
			if (b) return `${a}.${b}`;
			return a;
		}
		return b;
	}
	function isInvalid(value) {
		return value === void 0 || value !== value;
	}
	0 && (module.exports = {
		addPath,
		collectFields,
		collectSubfields,
		computeLocations,
		flattenPath,
		getArgumentDefs,
		joinSkipIncludePath,
		resolveFieldDef,
		serializeObjectPathForSkipInclude,
		valueFromAST
	});
}));
// node_modules/graphql-jit/dist/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var error_exports = {};
	__export(error_exports, { GraphQLError: () => GraphQLError });
	module.exports = __toCommonJS(error_exports);
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	function GraphQLError(message, locations, path, originalError, skipStackCapturing) {
		const extensions = originalError && originalError.extensions;
		Object.defineProperties(this, {
			message: {
				value: message,
				enumerable: true
			},
			locations: {
				value: locations || void 0,
				enumerable: locations && locations.length > 0
			},
			path: {
				value: path || void 0,
				enumerable: Boolean(path)
			},
			originalError: { value: originalError },
			extensions: {
				value: extensions || void 0,
				enumerable: Boolean(extensions)
			}
		});
		if (originalError && originalError.stack) Object.defineProperty(this, "stack", {
			value: originalError.stack,
			writable: true,
			configurable: true
		});
		else if (!skipStackCapturing) {
			if (Error.captureStackTrace) Error.captureStackTrace(this, GraphQLError);
			else Object.defineProperty(this, "stack", {
				value: Error().stack,
				writable: true,
				configurable: true
			});
		}
	}
	GraphQLError.prototype = Object.create(import_graphql.GraphQLError.prototype, {
		constructor: { value: GraphQLError },
		name: { value: "GraphQLError" }
	});
	0 && (module.exports = { GraphQLError });
}));
// node_modules/graphql-jit/dist/json.js
var require_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var json_exports = {};
	__export(json_exports, { queryToJSONSchema: () => queryToJSONSchema });
	module.exports = __toCommonJS(json_exports);
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	var import_ast = require_ast();
	var import_compat = require_compat();
	const PRIMITIVES = {
		Int: "integer",
		Float: "number",
		String: "string",
		Boolean: "boolean",
		ID: "string"
	};
	function queryToJSONSchema(compilationContext) {
		const type = (0, import_compat.getOperationRootType)(compilationContext.schema, compilationContext.operation);
		const fields = (0, import_ast.collectFields)(compilationContext, type, compilationContext.operation.selectionSet, /* @__PURE__ */ Object.create(null), /* @__PURE__ */ Object.create(null));
		const fieldProperties = /* @__PURE__ */ Object.create(null);
		for (const responseName of Object.keys(fields)) {
			const fieldType = (0, import_ast.resolveFieldDef)(compilationContext, type, fields[responseName]);
			if (!fieldType) continue;
			fieldProperties[responseName] = transformNode(compilationContext, fields[responseName], fieldType.type);
		}
		return {
			type: "object",
			properties: {
				data: {
					type: "object",
					properties: fieldProperties,
					nullable: true
				},
				errors: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: true,
						properties: {
							message: { type: "string" },
							path: {
								type: "array",
								items: { type: ["string", "number"] }
							},
							locations: {
								type: "array",
								items: {
									type: "object",
									properties: {
										line: { type: "number" },
										column: { type: "number" }
									}
								}
							}
						}
					}
				}
			}
		};
	}
	function transformNode(compilationContext, fieldNodes, type) {
		if ((0, import_graphql.isObjectType)(type)) {
			const subfields = (0, import_ast.collectSubfields)(compilationContext, type, fieldNodes);
			const properties = /* @__PURE__ */ Object.create(null);
			for (const responseName of Object.keys(subfields)) {
				const fieldType = (0, import_ast.resolveFieldDef)(compilationContext, type, subfields[responseName]);
				if (!fieldType) continue;
				properties[responseName] = transformNode(compilationContext, subfields[responseName], fieldType.type);
			}
			return {
				type: "object",
				properties,
				nullable: true
			};
		}
		if ((0, import_graphql.isListType)(type)) return {
			type: "array",
			items: transformNode(compilationContext, fieldNodes, type.ofType),
			nullable: true
		};
		if ((0, import_graphql.isNonNullType)(type)) {
			const nullable = transformNode(compilationContext, fieldNodes, type.ofType);
			nullable.nullable = false;
			return nullable;
		}
		if ((0, import_graphql.isEnumType)(type)) return {
			type: "string",
			nullable: true
		};
		if ((0, import_graphql.isScalarType)(type)) {
			const jsonSchemaType = PRIMITIVES[type.name];
			if (!jsonSchemaType) throw new Error(`Got unexpected PRIMITIVES type: ${type.name}`);
			return {
				type: jsonSchemaType,
				nullable: true
			};
		}
		if ((0, import_graphql.isAbstractType)(type)) return compilationContext.schema.getPossibleTypes(type).reduce((res, t) => {
			const jsonSchema = transformNode(compilationContext, fieldNodes, t);
			res.properties = {
				...res.properties,
				...jsonSchema.properties
			};
			return res;
		}, {
			type: "object",
			properties: {},
			nullable: true
		});
		throw new Error(`Got unhandled type: ${type.name}`);
	}
	0 && (module.exports = { queryToJSONSchema });
}));
// node_modules/lodash.merge/index.js
var require_lodash_merge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** Used to stand-in for `undefined` hash values. */
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	/** Used to detect hot functions by number of calls within a span of milliseconds. */
	var HOT_COUNT = 800;
	var HOT_SPAN = 16;
	/** Used as references for various `Number` constants. */
	var MAX_SAFE_INTEGER = 9007199254740991;
	/** `Object#toString` result references. */
	var argsTag = "[object Arguments]";
	var arrayTag = "[object Array]";
	var asyncTag = "[object AsyncFunction]";
	var boolTag = "[object Boolean]";
	var dateTag = "[object Date]";
	var errorTag = "[object Error]";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var mapTag = "[object Map]";
	var numberTag = "[object Number]";
	var nullTag = "[object Null]";
	var objectTag = "[object Object]";
	var proxyTag = "[object Proxy]";
	var regexpTag = "[object RegExp]";
	var setTag = "[object Set]";
	var stringTag = "[object String]";
	var undefinedTag = "[object Undefined]";
	var weakMapTag = "[object WeakMap]";
	var arrayBufferTag = "[object ArrayBuffer]";
	var dataViewTag = "[object DataView]";
	var float32Tag = "[object Float32Array]";
	var float64Tag = "[object Float64Array]";
	var int8Tag = "[object Int8Array]";
	var int16Tag = "[object Int16Array]";
	var int32Tag = "[object Int32Array]";
	var uint8Tag = "[object Uint8Array]";
	var uint8ClampedTag = "[object Uint8ClampedArray]";
	var uint16Tag = "[object Uint16Array]";
	var uint32Tag = "[object Uint32Array]";
	/**
	* Used to match `RegExp`
	* [syntax characters](http://ecma-international.org/ecma-262/7.0/#sec-patterns).
	*/
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	/** Used to detect host constructors (Safari). */
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	/** Used to detect unsigned integer values. */
	var reIsUint = /^(?:0|[1-9]\d*)$/;
	/** Used to identify `toStringTag` values of typed arrays. */
	var typedArrayTags = {};
	typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = true;
	typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = false;
	/** Detect free variable `global` from Node.js. */
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	/** Detect free variable `self`. */
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	/** Used as a reference to the global object. */
	var root = freeGlobal || freeSelf || Function("return this")();
	/** Detect free variable `exports`. */
	var freeExports = typeof exports == "object" && exports && !exports.nodeType && exports;
	/** Detect free variable `module`. */
	var freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module;
	/** Detect the popular CommonJS extension `module.exports`. */
	var moduleExports = freeModule && freeModule.exports === freeExports;
	/** Detect free variable `process` from Node.js. */
	var freeProcess = moduleExports && freeGlobal.process;
	/** Used to access faster Node.js helpers. */
	var nodeUtil = function() {
		try {
			var types = freeModule && freeModule.require && freeModule.require("util").types;
			if (types) return types;
			return freeProcess && freeProcess.binding && freeProcess.binding("util");
		} catch (e) {}
	}();
	var nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
	/**
	* A faster alternative to `Function#apply`, this function invokes `func`
	* with the `this` binding of `thisArg` and the arguments of `args`.
	*
	* @private
	* @param {Function} func The function to invoke.
	* @param {*} thisArg The `this` binding of `func`.
	* @param {Array} args The arguments to invoke `func` with.
	* @returns {*} Returns the result of `func`.
	*/
	function apply(func, thisArg, args) {
		switch (args.length) {
			case 0: return func.call(thisArg);
			case 1: return func.call(thisArg, args[0]);
			case 2: return func.call(thisArg, args[0], args[1]);
			case 3: return func.call(thisArg, args[0], args[1], args[2]);
		}
		return func.apply(thisArg, args);
	}
	/**
	* The base implementation of `_.times` without support for iteratee shorthands
	* or max array length checks.
	*
	* @private
	* @param {number} n The number of times to invoke `iteratee`.
	* @param {Function} iteratee The function invoked per iteration.
	* @returns {Array} Returns the array of results.
	*/
	function baseTimes(n, iteratee) {
		var index = -1, result = Array(n);
		while (++index < n) result[index] = iteratee(index);
		return result;
	}
	/**
	* The base implementation of `_.unary` without support for storing metadata.
	*
	* @private
	* @param {Function} func The function to cap arguments for.
	* @returns {Function} Returns the new capped function.
	*/
	function baseUnary(func) {
		return function(value) {
			return func(value);
		};
	}
	/**
	* Gets the value at `key` of `object`.
	*
	* @private
	* @param {Object} [object] The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function getValue(object, key) {
		return object == null ? void 0 : object[key];
	}
	/**
	* Creates a unary function that invokes `func` with its argument transformed.
	*
	* @private
	* @param {Function} func The function to wrap.
	* @param {Function} transform The argument transform.
	* @returns {Function} Returns the new function.
	*/
	function overArg(func, transform) {
		return function(arg) {
			return func(transform(arg));
		};
	}
	/** Used for built-in method references. */
	var arrayProto = Array.prototype;
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	/** Used to detect overreaching core-js shims. */
	var coreJsData = root["__core-js_shared__"];
	/** Used to resolve the decompiled source of functions. */
	var funcToString = funcProto.toString;
	/** Used to check objects for own properties. */
	var hasOwnProperty = objectProto.hasOwnProperty;
	/** Used to detect methods masquerading as native. */
	var maskSrcKey = function() {
		var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
		return uid ? "Symbol(src)_1." + uid : "";
	}();
	/**
	* Used to resolve the
	* [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
	* of values.
	*/
	var nativeObjectToString = objectProto.toString;
	/** Used to infer the `Object` constructor. */
	var objectCtorString = funcToString.call(Object);
	/** Used to detect if a method is native. */
	var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
	/** Built-in value references. */
	var Buffer = moduleExports ? root.Buffer : void 0;
	var Symbol = root.Symbol;
	var Uint8Array = root.Uint8Array;
	var allocUnsafe = Buffer ? Buffer.allocUnsafe : void 0;
	var getPrototype = overArg(Object.getPrototypeOf, Object);
	var objectCreate = Object.create;
	var propertyIsEnumerable = objectProto.propertyIsEnumerable;
	var splice = arrayProto.splice;
	var symToStringTag = Symbol ? Symbol.toStringTag : void 0;
	var defineProperty = function() {
		try {
			var func = getNative(Object, "defineProperty");
			func({}, "", {});
			return func;
		} catch (e) {}
	}();
	var nativeIsBuffer = Buffer ? Buffer.isBuffer : void 0;
	var nativeMax = Math.max;
	var nativeNow = Date.now;
	var Map = getNative(root, "Map");
	var nativeCreate = getNative(Object, "create");
	/**
	* The base implementation of `_.create` without support for assigning
	* properties to the created object.
	*
	* @private
	* @param {Object} proto The object to inherit from.
	* @returns {Object} Returns the new object.
	*/
	var baseCreate = function() {
		function object() {}
		return function(proto) {
			if (!isObject(proto)) return {};
			if (objectCreate) return objectCreate(proto);
			object.prototype = proto;
			var result = new object();
			object.prototype = void 0;
			return result;
		};
	}();
	/**
	* Creates a hash object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function Hash(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the hash.
	*
	* @private
	* @name clear
	* @memberOf Hash
	*/
	function hashClear() {
		this.__data__ = nativeCreate ? nativeCreate(null) : {};
		this.size = 0;
	}
	/**
	* Removes `key` and its value from the hash.
	*
	* @private
	* @name delete
	* @memberOf Hash
	* @param {Object} hash The hash to modify.
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function hashDelete(key) {
		var result = this.has(key) && delete this.__data__[key];
		this.size -= result ? 1 : 0;
		return result;
	}
	/**
	* Gets the hash value for `key`.
	*
	* @private
	* @name get
	* @memberOf Hash
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function hashGet(key) {
		var data = this.__data__;
		if (nativeCreate) {
			var result = data[key];
			return result === HASH_UNDEFINED ? void 0 : result;
		}
		return hasOwnProperty.call(data, key) ? data[key] : void 0;
	}
	/**
	* Checks if a hash value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Hash
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function hashHas(key) {
		var data = this.__data__;
		return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
	}
	/**
	* Sets the hash `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Hash
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the hash instance.
	*/
	function hashSet(key, value) {
		var data = this.__data__;
		this.size += this.has(key) ? 0 : 1;
		data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
		return this;
	}
	Hash.prototype.clear = hashClear;
	Hash.prototype["delete"] = hashDelete;
	Hash.prototype.get = hashGet;
	Hash.prototype.has = hashHas;
	Hash.prototype.set = hashSet;
	/**
	* Creates an list cache object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function ListCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the list cache.
	*
	* @private
	* @name clear
	* @memberOf ListCache
	*/
	function listCacheClear() {
		this.__data__ = [];
		this.size = 0;
	}
	/**
	* Removes `key` and its value from the list cache.
	*
	* @private
	* @name delete
	* @memberOf ListCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function listCacheDelete(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) return false;
		if (index == data.length - 1) data.pop();
		else splice.call(data, index, 1);
		--this.size;
		return true;
	}
	/**
	* Gets the list cache value for `key`.
	*
	* @private
	* @name get
	* @memberOf ListCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function listCacheGet(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		return index < 0 ? void 0 : data[index][1];
	}
	/**
	* Checks if a list cache value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf ListCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function listCacheHas(key) {
		return assocIndexOf(this.__data__, key) > -1;
	}
	/**
	* Sets the list cache `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf ListCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the list cache instance.
	*/
	function listCacheSet(key, value) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) {
			++this.size;
			data.push([key, value]);
		} else data[index][1] = value;
		return this;
	}
	ListCache.prototype.clear = listCacheClear;
	ListCache.prototype["delete"] = listCacheDelete;
	ListCache.prototype.get = listCacheGet;
	ListCache.prototype.has = listCacheHas;
	ListCache.prototype.set = listCacheSet;
	/**
	* Creates a map cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function MapCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the map.
	*
	* @private
	* @name clear
	* @memberOf MapCache
	*/
	function mapCacheClear() {
		this.size = 0;
		this.__data__ = {
			"hash": new Hash(),
			"map": new (Map || ListCache)(),
			"string": new Hash()
		};
	}
	/**
	* Removes `key` and its value from the map.
	*
	* @private
	* @name delete
	* @memberOf MapCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function mapCacheDelete(key) {
		var result = getMapData(this, key)["delete"](key);
		this.size -= result ? 1 : 0;
		return result;
	}
	/**
	* Gets the map value for `key`.
	*
	* @private
	* @name get
	* @memberOf MapCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function mapCacheGet(key) {
		return getMapData(this, key).get(key);
	}
	/**
	* Checks if a map value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf MapCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function mapCacheHas(key) {
		return getMapData(this, key).has(key);
	}
	/**
	* Sets the map `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf MapCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the map cache instance.
	*/
	function mapCacheSet(key, value) {
		var data = getMapData(this, key), size = data.size;
		data.set(key, value);
		this.size += data.size == size ? 0 : 1;
		return this;
	}
	MapCache.prototype.clear = mapCacheClear;
	MapCache.prototype["delete"] = mapCacheDelete;
	MapCache.prototype.get = mapCacheGet;
	MapCache.prototype.has = mapCacheHas;
	MapCache.prototype.set = mapCacheSet;
	/**
	* Creates a stack cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function Stack(entries) {
		var data = this.__data__ = new ListCache(entries);
		this.size = data.size;
	}
	/**
	* Removes all key-value entries from the stack.
	*
	* @private
	* @name clear
	* @memberOf Stack
	*/
	function stackClear() {
		this.__data__ = new ListCache();
		this.size = 0;
	}
	/**
	* Removes `key` and its value from the stack.
	*
	* @private
	* @name delete
	* @memberOf Stack
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function stackDelete(key) {
		var data = this.__data__, result = data["delete"](key);
		this.size = data.size;
		return result;
	}
	/**
	* Gets the stack value for `key`.
	*
	* @private
	* @name get
	* @memberOf Stack
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function stackGet(key) {
		return this.__data__.get(key);
	}
	/**
	* Checks if a stack value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Stack
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function stackHas(key) {
		return this.__data__.has(key);
	}
	/**
	* Sets the stack `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Stack
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the stack cache instance.
	*/
	function stackSet(key, value) {
		var data = this.__data__;
		if (data instanceof ListCache) {
			var pairs = data.__data__;
			if (!Map || pairs.length < 199) {
				pairs.push([key, value]);
				this.size = ++data.size;
				return this;
			}
			data = this.__data__ = new MapCache(pairs);
		}
		data.set(key, value);
		this.size = data.size;
		return this;
	}
	Stack.prototype.clear = stackClear;
	Stack.prototype["delete"] = stackDelete;
	Stack.prototype.get = stackGet;
	Stack.prototype.has = stackHas;
	Stack.prototype.set = stackSet;
	/**
	* Creates an array of the enumerable property names of the array-like `value`.
	*
	* @private
	* @param {*} value The value to query.
	* @param {boolean} inherited Specify returning inherited property names.
	* @returns {Array} Returns the array of property names.
	*/
	function arrayLikeKeys(value, inherited) {
		var isArr = isArray(value), isArg = !isArr && isArguments(value), isBuff = !isArr && !isArg && isBuffer(value), isType = !isArr && !isArg && !isBuff && isTypedArray(value), skipIndexes = isArr || isArg || isBuff || isType, result = skipIndexes ? baseTimes(value.length, String) : [], length = result.length;
		for (var key in value) if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == "length" || isBuff && (key == "offset" || key == "parent") || isType && (key == "buffer" || key == "byteLength" || key == "byteOffset") || isIndex(key, length)))) result.push(key);
		return result;
	}
	/**
	* This function is like `assignValue` except that it doesn't assign
	* `undefined` values.
	*
	* @private
	* @param {Object} object The object to modify.
	* @param {string} key The key of the property to assign.
	* @param {*} value The value to assign.
	*/
	function assignMergeValue(object, key, value) {
		if (value !== void 0 && !eq(object[key], value) || value === void 0 && !(key in object)) baseAssignValue(object, key, value);
	}
	/**
	* Assigns `value` to `key` of `object` if the existing value is not equivalent
	* using [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* for equality comparisons.
	*
	* @private
	* @param {Object} object The object to modify.
	* @param {string} key The key of the property to assign.
	* @param {*} value The value to assign.
	*/
	function assignValue(object, key, value) {
		var objValue = object[key];
		if (!(hasOwnProperty.call(object, key) && eq(objValue, value)) || value === void 0 && !(key in object)) baseAssignValue(object, key, value);
	}
	/**
	* Gets the index at which the `key` is found in `array` of key-value pairs.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} key The key to search for.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function assocIndexOf(array, key) {
		var length = array.length;
		while (length--) if (eq(array[length][0], key)) return length;
		return -1;
	}
	/**
	* The base implementation of `assignValue` and `assignMergeValue` without
	* value checks.
	*
	* @private
	* @param {Object} object The object to modify.
	* @param {string} key The key of the property to assign.
	* @param {*} value The value to assign.
	*/
	function baseAssignValue(object, key, value) {
		if (key == "__proto__" && defineProperty) defineProperty(object, key, {
			"configurable": true,
			"enumerable": true,
			"value": value,
			"writable": true
		});
		else object[key] = value;
	}
	/**
	* The base implementation of `baseForOwn` which iterates over `object`
	* properties returned by `keysFunc` and invokes `iteratee` for each property.
	* Iteratee functions may exit iteration early by explicitly returning `false`.
	*
	* @private
	* @param {Object} object The object to iterate over.
	* @param {Function} iteratee The function invoked per iteration.
	* @param {Function} keysFunc The function to get the keys of `object`.
	* @returns {Object} Returns `object`.
	*/
	var baseFor = createBaseFor();
	/**
	* The base implementation of `getTag` without fallbacks for buggy environments.
	*
	* @private
	* @param {*} value The value to query.
	* @returns {string} Returns the `toStringTag`.
	*/
	function baseGetTag(value) {
		if (value == null) return value === void 0 ? undefinedTag : nullTag;
		return symToStringTag && symToStringTag in Object(value) ? getRawTag(value) : objectToString(value);
	}
	/**
	* The base implementation of `_.isArguments`.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an `arguments` object,
	*/
	function baseIsArguments(value) {
		return isObjectLike(value) && baseGetTag(value) == argsTag;
	}
	/**
	* The base implementation of `_.isNative` without bad shim checks.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a native function,
	*  else `false`.
	*/
	function baseIsNative(value) {
		if (!isObject(value) || isMasked(value)) return false;
		return (isFunction(value) ? reIsNative : reIsHostCtor).test(toSource(value));
	}
	/**
	* The base implementation of `_.isTypedArray` without Node.js optimizations.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a typed array, else `false`.
	*/
	function baseIsTypedArray(value) {
		return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[baseGetTag(value)];
	}
	/**
	* The base implementation of `_.keysIn` which doesn't treat sparse arrays as dense.
	*
	* @private
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	*/
	function baseKeysIn(object) {
		if (!isObject(object)) return nativeKeysIn(object);
		var isProto = isPrototype(object), result = [];
		for (var key in object) if (!(key == "constructor" && (isProto || !hasOwnProperty.call(object, key)))) result.push(key);
		return result;
	}
	/**
	* The base implementation of `_.merge` without support for multiple sources.
	*
	* @private
	* @param {Object} object The destination object.
	* @param {Object} source The source object.
	* @param {number} srcIndex The index of `source`.
	* @param {Function} [customizer] The function to customize merged values.
	* @param {Object} [stack] Tracks traversed source values and their merged
	*  counterparts.
	*/
	function baseMerge(object, source, srcIndex, customizer, stack) {
		if (object === source) return;
		baseFor(source, function(srcValue, key) {
			stack || (stack = new Stack());
			if (isObject(srcValue)) baseMergeDeep(object, source, key, srcIndex, baseMerge, customizer, stack);
			else {
				var newValue = customizer ? customizer(safeGet(object, key), srcValue, key + "", object, source, stack) : void 0;
				if (newValue === void 0) newValue = srcValue;
				assignMergeValue(object, key, newValue);
			}
		}, keysIn);
	}
	/**
	* A specialized version of `baseMerge` for arrays and objects which performs
	* deep merges and tracks traversed objects enabling objects with circular
	* references to be merged.
	*
	* @private
	* @param {Object} object The destination object.
	* @param {Object} source The source object.
	* @param {string} key The key of the value to merge.
	* @param {number} srcIndex The index of `source`.
	* @param {Function} mergeFunc The function to merge values.
	* @param {Function} [customizer] The function to customize assigned values.
	* @param {Object} [stack] Tracks traversed source values and their merged
	*  counterparts.
	*/
	function baseMergeDeep(object, source, key, srcIndex, mergeFunc, customizer, stack) {
		var objValue = safeGet(object, key), srcValue = safeGet(source, key), stacked = stack.get(srcValue);
		if (stacked) {
			assignMergeValue(object, key, stacked);
			return;
		}
		var newValue = customizer ? customizer(objValue, srcValue, key + "", object, source, stack) : void 0;
		var isCommon = newValue === void 0;
		if (isCommon) {
			var isArr = isArray(srcValue), isBuff = !isArr && isBuffer(srcValue), isTyped = !isArr && !isBuff && isTypedArray(srcValue);
			newValue = srcValue;
			if (isArr || isBuff || isTyped) {
				if (isArray(objValue)) newValue = objValue;
				else if (isArrayLikeObject(objValue)) newValue = copyArray(objValue);
				else if (isBuff) {
					isCommon = false;
					newValue = cloneBuffer(srcValue, true);
				} else if (isTyped) {
					isCommon = false;
					newValue = cloneTypedArray(srcValue, true);
				} else newValue = [];
			} else if (isPlainObject(srcValue) || isArguments(srcValue)) {
				newValue = objValue;
				if (isArguments(objValue)) newValue = toPlainObject(objValue);
				else if (!isObject(objValue) || isFunction(objValue)) newValue = initCloneObject(srcValue);
			} else isCommon = false;
		}
		if (isCommon) {
			stack.set(srcValue, newValue);
			mergeFunc(newValue, srcValue, srcIndex, customizer, stack);
			stack["delete"](srcValue);
		}
		assignMergeValue(object, key, newValue);
	}
	/**
	* The base implementation of `_.rest` which doesn't validate or coerce arguments.
	*
	* @private
	* @param {Function} func The function to apply a rest parameter to.
	* @param {number} [start=func.length-1] The start position of the rest parameter.
	* @returns {Function} Returns the new function.
	*/
	function baseRest(func, start) {
		return setToString(overRest(func, start, identity), func + "");
	}
	/**
	* The base implementation of `setToString` without support for hot loop shorting.
	*
	* @private
	* @param {Function} func The function to modify.
	* @param {Function} string The `toString` result.
	* @returns {Function} Returns `func`.
	*/
	var baseSetToString = !defineProperty ? identity : function(func, string) {
		return defineProperty(func, "toString", {
			"configurable": true,
			"enumerable": false,
			"value": constant(string),
			"writable": true
		});
	};
	/**
	* Creates a clone of  `buffer`.
	*
	* @private
	* @param {Buffer} buffer The buffer to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Buffer} Returns the cloned buffer.
	*/
	function cloneBuffer(buffer, isDeep) {
		if (isDeep) return buffer.slice();
		var length = buffer.length, result = allocUnsafe ? allocUnsafe(length) : new buffer.constructor(length);
		buffer.copy(result);
		return result;
	}
	/**
	* Creates a clone of `arrayBuffer`.
	*
	* @private
	* @param {ArrayBuffer} arrayBuffer The array buffer to clone.
	* @returns {ArrayBuffer} Returns the cloned array buffer.
	*/
	function cloneArrayBuffer(arrayBuffer) {
		var result = new arrayBuffer.constructor(arrayBuffer.byteLength);
		new Uint8Array(result).set(new Uint8Array(arrayBuffer));
		return result;
	}
	/**
	* Creates a clone of `typedArray`.
	*
	* @private
	* @param {Object} typedArray The typed array to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Object} Returns the cloned typed array.
	*/
	function cloneTypedArray(typedArray, isDeep) {
		var buffer = isDeep ? cloneArrayBuffer(typedArray.buffer) : typedArray.buffer;
		return new typedArray.constructor(buffer, typedArray.byteOffset, typedArray.length);
	}
	/**
	* Copies the values of `source` to `array`.
	*
	* @private
	* @param {Array} source The array to copy values from.
	* @param {Array} [array=[]] The array to copy values to.
	* @returns {Array} Returns `array`.
	*/
	function copyArray(source, array) {
		var index = -1, length = source.length;
		array || (array = Array(length));
		while (++index < length) array[index] = source[index];
		return array;
	}
	/**
	* Copies properties of `source` to `object`.
	*
	* @private
	* @param {Object} source The object to copy properties from.
	* @param {Array} props The property identifiers to copy.
	* @param {Object} [object={}] The object to copy properties to.
	* @param {Function} [customizer] The function to customize copied values.
	* @returns {Object} Returns `object`.
	*/
	function copyObject(source, props, object, customizer) {
		var isNew = !object;
		object || (object = {});
		var index = -1, length = props.length;
		while (++index < length) {
			var key = props[index];
			var newValue = customizer ? customizer(object[key], source[key], key, object, source) : void 0;
			if (newValue === void 0) newValue = source[key];
			if (isNew) baseAssignValue(object, key, newValue);
			else assignValue(object, key, newValue);
		}
		return object;
	}
	/**
	* Creates a function like `_.assign`.
	*
	* @private
	* @param {Function} assigner The function to assign values.
	* @returns {Function} Returns the new assigner function.
	*/
	function createAssigner(assigner) {
		return baseRest(function(object, sources) {
			var index = -1, length = sources.length, customizer = length > 1 ? sources[length - 1] : void 0, guard = length > 2 ? sources[2] : void 0;
			customizer = assigner.length > 3 && typeof customizer == "function" ? (length--, customizer) : void 0;
			if (guard && isIterateeCall(sources[0], sources[1], guard)) {
				customizer = length < 3 ? void 0 : customizer;
				length = 1;
			}
			object = Object(object);
			while (++index < length) {
				var source = sources[index];
				if (source) assigner(object, source, index, customizer);
			}
			return object;
		});
	}
	/**
	* Creates a base function for methods like `_.forIn` and `_.forOwn`.
	*
	* @private
	* @param {boolean} [fromRight] Specify iterating from right to left.
	* @returns {Function} Returns the new base function.
	*/
	function createBaseFor(fromRight) {
		return function(object, iteratee, keysFunc) {
			var index = -1, iterable = Object(object), props = keysFunc(object), length = props.length;
			while (length--) {
				var key = props[fromRight ? length : ++index];
				if (iteratee(iterable[key], key, iterable) === false) break;
			}
			return object;
		};
	}
	/**
	* Gets the data for `map`.
	*
	* @private
	* @param {Object} map The map to query.
	* @param {string} key The reference key.
	* @returns {*} Returns the map data.
	*/
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	/**
	* Gets the native function at `key` of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the method to get.
	* @returns {*} Returns the function if it's native, else `undefined`.
	*/
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
	/**
	* A specialized version of `baseGetTag` which ignores `Symbol.toStringTag` values.
	*
	* @private
	* @param {*} value The value to query.
	* @returns {string} Returns the raw `toStringTag`.
	*/
	function getRawTag(value) {
		var isOwn = hasOwnProperty.call(value, symToStringTag), tag = value[symToStringTag];
		try {
			value[symToStringTag] = void 0;
			var unmasked = true;
		} catch (e) {}
		var result = nativeObjectToString.call(value);
		if (unmasked) {
			if (isOwn) value[symToStringTag] = tag;
			else delete value[symToStringTag];
		}
		return result;
	}
	/**
	* Initializes an object clone.
	*
	* @private
	* @param {Object} object The object to clone.
	* @returns {Object} Returns the initialized clone.
	*/
	function initCloneObject(object) {
		return typeof object.constructor == "function" && !isPrototype(object) ? baseCreate(getPrototype(object)) : {};
	}
	/**
	* Checks if `value` is a valid array-like index.
	*
	* @private
	* @param {*} value The value to check.
	* @param {number} [length=MAX_SAFE_INTEGER] The upper bounds of a valid index.
	* @returns {boolean} Returns `true` if `value` is a valid index, else `false`.
	*/
	function isIndex(value, length) {
		var type = typeof value;
		length = length == null ? MAX_SAFE_INTEGER : length;
		return !!length && (type == "number" || type != "symbol" && reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
	}
	/**
	* Checks if the given arguments are from an iteratee call.
	*
	* @private
	* @param {*} value The potential iteratee value argument.
	* @param {*} index The potential iteratee index or key argument.
	* @param {*} object The potential iteratee object argument.
	* @returns {boolean} Returns `true` if the arguments are from an iteratee call,
	*  else `false`.
	*/
	function isIterateeCall(value, index, object) {
		if (!isObject(object)) return false;
		var type = typeof index;
		if (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) return eq(object[index], value);
		return false;
	}
	/**
	* Checks if `value` is suitable for use as unique object key.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is suitable, else `false`.
	*/
	function isKeyable(value) {
		var type = typeof value;
		return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
	}
	/**
	* Checks if `func` has its source masked.
	*
	* @private
	* @param {Function} func The function to check.
	* @returns {boolean} Returns `true` if `func` is masked, else `false`.
	*/
	function isMasked(func) {
		return !!maskSrcKey && maskSrcKey in func;
	}
	/**
	* Checks if `value` is likely a prototype object.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a prototype, else `false`.
	*/
	function isPrototype(value) {
		var Ctor = value && value.constructor;
		return value === (typeof Ctor == "function" && Ctor.prototype || objectProto);
	}
	/**
	* This function is like
	* [`Object.keys`](http://ecma-international.org/ecma-262/7.0/#sec-object.keys)
	* except that it includes inherited enumerable properties.
	*
	* @private
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	*/
	function nativeKeysIn(object) {
		var result = [];
		if (object != null) for (var key in Object(object)) result.push(key);
		return result;
	}
	/**
	* Converts `value` to a string using `Object.prototype.toString`.
	*
	* @private
	* @param {*} value The value to convert.
	* @returns {string} Returns the converted string.
	*/
	function objectToString(value) {
		return nativeObjectToString.call(value);
	}
	/**
	* A specialized version of `baseRest` which transforms the rest array.
	*
	* @private
	* @param {Function} func The function to apply a rest parameter to.
	* @param {number} [start=func.length-1] The start position of the rest parameter.
	* @param {Function} transform The rest array transform.
	* @returns {Function} Returns the new function.
	*/
	function overRest(func, start, transform) {
		start = nativeMax(start === void 0 ? func.length - 1 : start, 0);
		return function() {
			var args = arguments, index = -1, length = nativeMax(args.length - start, 0), array = Array(length);
			while (++index < length) array[index] = args[start + index];
			index = -1;
			var otherArgs = Array(start + 1);
			while (++index < start) otherArgs[index] = args[index];
			otherArgs[start] = transform(array);
			return apply(func, this, otherArgs);
		};
	}
	/**
	* Gets the value at `key`, unless `key` is "__proto__" or "constructor".
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function safeGet(object, key) {
		if (key === "constructor" && typeof object[key] === "function") return;
		if (key == "__proto__") return;
		return object[key];
	}
	/**
	* Sets the `toString` method of `func` to return `string`.
	*
	* @private
	* @param {Function} func The function to modify.
	* @param {Function} string The `toString` result.
	* @returns {Function} Returns `func`.
	*/
	var setToString = shortOut(baseSetToString);
	/**
	* Creates a function that'll short out and invoke `identity` instead
	* of `func` when it's called `HOT_COUNT` or more times in `HOT_SPAN`
	* milliseconds.
	*
	* @private
	* @param {Function} func The function to restrict.
	* @returns {Function} Returns the new shortable function.
	*/
	function shortOut(func) {
		var count = 0, lastCalled = 0;
		return function() {
			var stamp = nativeNow(), remaining = HOT_SPAN - (stamp - lastCalled);
			lastCalled = stamp;
			if (remaining > 0) {
				if (++count >= HOT_COUNT) return arguments[0];
			} else count = 0;
			return func.apply(void 0, arguments);
		};
	}
	/**
	* Converts `func` to its source code.
	*
	* @private
	* @param {Function} func The function to convert.
	* @returns {string} Returns the source code.
	*/
	function toSource(func) {
		if (func != null) {
			try {
				return funcToString.call(func);
			} catch (e) {}
			try {
				return func + "";
			} catch (e) {}
		}
		return "";
	}
	/**
	* Performs a
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* comparison between two values to determine if they are equivalent.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to compare.
	* @param {*} other The other value to compare.
	* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
	* @example
	*
	* var object = { 'a': 1 };
	* var other = { 'a': 1 };
	*
	* _.eq(object, object);
	* // => true
	*
	* _.eq(object, other);
	* // => false
	*
	* _.eq('a', 'a');
	* // => true
	*
	* _.eq('a', Object('a'));
	* // => false
	*
	* _.eq(NaN, NaN);
	* // => true
	*/
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	/**
	* Checks if `value` is likely an `arguments` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an `arguments` object,
	*  else `false`.
	* @example
	*
	* _.isArguments(function() { return arguments; }());
	* // => true
	*
	* _.isArguments([1, 2, 3]);
	* // => false
	*/
	var isArguments = baseIsArguments(function() {
		return arguments;
	}()) ? baseIsArguments : function(value) {
		return isObjectLike(value) && hasOwnProperty.call(value, "callee") && !propertyIsEnumerable.call(value, "callee");
	};
	/**
	* Checks if `value` is classified as an `Array` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array, else `false`.
	* @example
	*
	* _.isArray([1, 2, 3]);
	* // => true
	*
	* _.isArray(document.body.children);
	* // => false
	*
	* _.isArray('abc');
	* // => false
	*
	* _.isArray(_.noop);
	* // => false
	*/
	var isArray = Array.isArray;
	/**
	* Checks if `value` is array-like. A value is considered array-like if it's
	* not a function and has a `value.length` that's an integer greater than or
	* equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is array-like, else `false`.
	* @example
	*
	* _.isArrayLike([1, 2, 3]);
	* // => true
	*
	* _.isArrayLike(document.body.children);
	* // => true
	*
	* _.isArrayLike('abc');
	* // => true
	*
	* _.isArrayLike(_.noop);
	* // => false
	*/
	function isArrayLike(value) {
		return value != null && isLength(value.length) && !isFunction(value);
	}
	/**
	* This method is like `_.isArrayLike` except that it also checks if `value`
	* is an object.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array-like object,
	*  else `false`.
	* @example
	*
	* _.isArrayLikeObject([1, 2, 3]);
	* // => true
	*
	* _.isArrayLikeObject(document.body.children);
	* // => true
	*
	* _.isArrayLikeObject('abc');
	* // => false
	*
	* _.isArrayLikeObject(_.noop);
	* // => false
	*/
	function isArrayLikeObject(value) {
		return isObjectLike(value) && isArrayLike(value);
	}
	/**
	* Checks if `value` is a buffer.
	*
	* @static
	* @memberOf _
	* @since 4.3.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a buffer, else `false`.
	* @example
	*
	* _.isBuffer(new Buffer(2));
	* // => true
	*
	* _.isBuffer(new Uint8Array(2));
	* // => false
	*/
	var isBuffer = nativeIsBuffer || stubFalse;
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function isFunction(value) {
		if (!isObject(value)) return false;
		var tag = baseGetTag(value);
		return tag == funcTag || tag == genTag || tag == asyncTag || tag == proxyTag;
	}
	/**
	* Checks if `value` is a valid array-like length.
	*
	* **Note:** This method is loosely based on
	* [`ToLength`](http://ecma-international.org/ecma-262/7.0/#sec-tolength).
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a valid length, else `false`.
	* @example
	*
	* _.isLength(3);
	* // => true
	*
	* _.isLength(Number.MIN_VALUE);
	* // => false
	*
	* _.isLength(Infinity);
	* // => false
	*
	* _.isLength('3');
	* // => false
	*/
	function isLength(value) {
		return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function isObject(value) {
		var type = typeof value;
		return value != null && (type == "object" || type == "function");
	}
	/**
	* Checks if `value` is object-like. A value is object-like if it's not `null`
	* and has a `typeof` result of "object".
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is object-like, else `false`.
	* @example
	*
	* _.isObjectLike({});
	* // => true
	*
	* _.isObjectLike([1, 2, 3]);
	* // => true
	*
	* _.isObjectLike(_.noop);
	* // => false
	*
	* _.isObjectLike(null);
	* // => false
	*/
	function isObjectLike(value) {
		return value != null && typeof value == "object";
	}
	/**
	* Checks if `value` is a plain object, that is, an object created by the
	* `Object` constructor or one with a `[[Prototype]]` of `null`.
	*
	* @static
	* @memberOf _
	* @since 0.8.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a plain object, else `false`.
	* @example
	*
	* function Foo() {
	*   this.a = 1;
	* }
	*
	* _.isPlainObject(new Foo);
	* // => false
	*
	* _.isPlainObject([1, 2, 3]);
	* // => false
	*
	* _.isPlainObject({ 'x': 0, 'y': 0 });
	* // => true
	*
	* _.isPlainObject(Object.create(null));
	* // => true
	*/
	function isPlainObject(value) {
		if (!isObjectLike(value) || baseGetTag(value) != objectTag) return false;
		var proto = getPrototype(value);
		if (proto === null) return true;
		var Ctor = hasOwnProperty.call(proto, "constructor") && proto.constructor;
		return typeof Ctor == "function" && Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString;
	}
	/**
	* Checks if `value` is classified as a typed array.
	*
	* @static
	* @memberOf _
	* @since 3.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a typed array, else `false`.
	* @example
	*
	* _.isTypedArray(new Uint8Array);
	* // => true
	*
	* _.isTypedArray([]);
	* // => false
	*/
	var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
	/**
	* Converts `value` to a plain object flattening inherited enumerable string
	* keyed properties of `value` to own properties of the plain object.
	*
	* @static
	* @memberOf _
	* @since 3.0.0
	* @category Lang
	* @param {*} value The value to convert.
	* @returns {Object} Returns the converted plain object.
	* @example
	*
	* function Foo() {
	*   this.b = 2;
	* }
	*
	* Foo.prototype.c = 3;
	*
	* _.assign({ 'a': 1 }, new Foo);
	* // => { 'a': 1, 'b': 2 }
	*
	* _.assign({ 'a': 1 }, _.toPlainObject(new Foo));
	* // => { 'a': 1, 'b': 2, 'c': 3 }
	*/
	function toPlainObject(value) {
		return copyObject(value, keysIn(value));
	}
	/**
	* Creates an array of the own and inherited enumerable property names of `object`.
	*
	* **Note:** Non-object values are coerced to objects.
	*
	* @static
	* @memberOf _
	* @since 3.0.0
	* @category Object
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	* @example
	*
	* function Foo() {
	*   this.a = 1;
	*   this.b = 2;
	* }
	*
	* Foo.prototype.c = 3;
	*
	* _.keysIn(new Foo);
	* // => ['a', 'b', 'c'] (iteration order is not guaranteed)
	*/
	function keysIn(object) {
		return isArrayLike(object) ? arrayLikeKeys(object, true) : baseKeysIn(object);
	}
	/**
	* This method is like `_.assign` except that it recursively merges own and
	* inherited enumerable string keyed properties of source objects into the
	* destination object. Source properties that resolve to `undefined` are
	* skipped if a destination value exists. Array and plain object properties
	* are merged recursively. Other objects and value types are overridden by
	* assignment. Source objects are applied from left to right. Subsequent
	* sources overwrite property assignments of previous sources.
	*
	* **Note:** This method mutates `object`.
	*
	* @static
	* @memberOf _
	* @since 0.5.0
	* @category Object
	* @param {Object} object The destination object.
	* @param {...Object} [sources] The source objects.
	* @returns {Object} Returns `object`.
	* @example
	*
	* var object = {
	*   'a': [{ 'b': 2 }, { 'd': 4 }]
	* };
	*
	* var other = {
	*   'a': [{ 'c': 3 }, { 'e': 5 }]
	* };
	*
	* _.merge(object, other);
	* // => { 'a': [{ 'b': 2, 'c': 3 }, { 'd': 4, 'e': 5 }] }
	*/
	var merge = createAssigner(function(object, source, srcIndex) {
		baseMerge(object, source, srcIndex);
	});
	/**
	* Creates a function that returns `value`.
	*
	* @static
	* @memberOf _
	* @since 2.4.0
	* @category Util
	* @param {*} value The value to return from the new function.
	* @returns {Function} Returns the new constant function.
	* @example
	*
	* var objects = _.times(2, _.constant({ 'a': 1 }));
	*
	* console.log(objects);
	* // => [{ 'a': 1 }, { 'a': 1 }]
	*
	* console.log(objects[0] === objects[1]);
	* // => true
	*/
	function constant(value) {
		return function() {
			return value;
		};
	}
	/**
	* This method returns the first argument it receives.
	*
	* @static
	* @since 0.1.0
	* @memberOf _
	* @category Util
	* @param {*} value Any value.
	* @returns {*} Returns `value`.
	* @example
	*
	* var object = { 'a': 1 };
	*
	* console.log(_.identity(object) === object);
	* // => true
	*/
	function identity(value) {
		return value;
	}
	/**
	* This method returns `false`.
	*
	* @static
	* @memberOf _
	* @since 4.13.0
	* @category Util
	* @returns {boolean} Returns `false`.
	* @example
	*
	* _.times(2, _.stubFalse);
	* // => [false, false]
	*/
	function stubFalse() {
		return false;
	}
	module.exports = merge;
}));
// node_modules/graphql-jit/dist/non-null.js
var require_non_null = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var non_null_exports = {};
	__export(non_null_exports, { createNullTrimmer: () => createNullTrimmer });
	module.exports = __toCommonJS(non_null_exports);
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	var import_lodash = __toESM(require_lodash_merge());
	var import_ast = require_ast();
	var import_compat = require_compat();
	function createNullTrimmer(compilationContext) {
		return trimData(parseQueryNullables(compilationContext));
	}
	function trimData(nullable) {
		return (data, errors) => {
			const finalErrors = [];
			const processedErrors = /* @__PURE__ */ new Set();
			for (const error of errors) {
				if (!error.path) throw new Error("no path available for tree trimming");
				if (processedErrors.has(error.path.join("."))) continue;
				const ancestors = findNullableAncestor(nullable, error.path);
				if (ancestors.length === 0) {
					data = null;
					finalErrors.push(error);
					break;
				}
				removeBranch(data, ancestors);
				processedErrors.add(error.path.join("."));
				finalErrors.push(error);
			}
			return {
				data,
				errors: finalErrors
			};
		};
	}
	function removeBranch(tree, branch) {
		for (let i = 0; i < branch.length - 1; ++i) {
			if (tree[branch[i]] === null) return;
			tree = tree[branch[i]];
		}
		const toNull = branch[branch.length - 1];
		tree[toNull] = null;
	}
	const ARRAY_CHILD_NAME = "index";
	function findNullableAncestor(nullable, paths) {
		let lastNullable = 0;
		for (let i = 0; i < paths.length; ++i) {
			const path = paths[i];
			const child = nullable.children[typeof path === "string" ? path : ARRAY_CHILD_NAME];
			if (!child) break;
			if (child.isNullable) lastNullable = i + 1;
			nullable = child;
		}
		return paths.slice(0, lastNullable);
	}
	function parseQueryNullables(compilationContext) {
		const type = (0, import_compat.getOperationRootType)(compilationContext.schema, compilationContext.operation);
		const fields = (0, import_ast.collectFields)(compilationContext, type, compilationContext.operation.selectionSet, /* @__PURE__ */ Object.create(null), /* @__PURE__ */ Object.create(null));
		const properties = /* @__PURE__ */ Object.create(null);
		for (const responseName of Object.keys(fields)) {
			const fieldType = (0, import_ast.resolveFieldDef)(compilationContext, type, fields[responseName]);
			if (!fieldType) continue;
			const property = transformNode(compilationContext, fields[responseName], fieldType.type);
			if (property != null) properties[responseName] = property;
		}
		return {
			isNullable: true,
			children: properties
		};
	}
	function transformNode(compilationContext, fieldNodes, type) {
		if ((0, import_graphql.isNonNullType)(type)) {
			const nullable = transformNode(compilationContext, fieldNodes, type.ofType);
			if (nullable != null) {
				nullable.isNullable = false;
				return nullable;
			}
			return null;
		}
		if ((0, import_graphql.isObjectType)(type)) {
			const subfields = (0, import_ast.collectSubfields)(compilationContext, type, fieldNodes);
			const properties = /* @__PURE__ */ Object.create(null);
			for (const responseName of Object.keys(subfields)) {
				const fieldType = (0, import_ast.resolveFieldDef)(compilationContext, type, subfields[responseName]);
				if (!fieldType) continue;
				const property = transformNode(compilationContext, subfields[responseName], fieldType.type);
				if (property != null) properties[responseName] = property;
			}
			return {
				isNullable: true,
				children: properties
			};
		}
		if ((0, import_graphql.isListType)(type)) {
			const child = transformNode(compilationContext, fieldNodes, type.ofType);
			if (child != null) return {
				isNullable: true,
				children: { [ARRAY_CHILD_NAME]: child }
			};
			return {
				isNullable: true,
				children: {}
			};
		}
		if ((0, import_graphql.isAbstractType)(type)) return compilationContext.schema.getPossibleTypes(type).reduce((res, t) => {
			const property = transformNode(compilationContext, fieldNodes, t);
			if (property != null) res.children = (0, import_lodash.default)(res.children, property.children);
			return res;
		}, {
			isNullable: true,
			children: {}
		});
		return null;
	}
	0 && (module.exports = { createNullTrimmer });
}));
// node_modules/lodash.memoize/index.js
var require_lodash_memoize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* lodash (Custom Build) <https://lodash.com/>
	* Build: `lodash modularize exports="npm" -o ./`
	* Copyright jQuery Foundation and other contributors <https://jquery.org/>
	* Released under MIT license <https://lodash.com/license>
	* Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
	* Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
	*/
	/** Used as the `TypeError` message for "Functions" methods. */
	var FUNC_ERROR_TEXT = "Expected a function";
	/** Used to stand-in for `undefined` hash values. */
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	/** `Object#toString` result references. */
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	/**
	* Used to match `RegExp`
	* [syntax characters](http://ecma-international.org/ecma-262/7.0/#sec-patterns).
	*/
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	/** Used to detect host constructors (Safari). */
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	/** Detect free variable `global` from Node.js. */
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	/** Detect free variable `self`. */
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	/** Used as a reference to the global object. */
	var root = freeGlobal || freeSelf || Function("return this")();
	/**
	* Gets the value at `key` of `object`.
	*
	* @private
	* @param {Object} [object] The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function getValue(object, key) {
		return object == null ? void 0 : object[key];
	}
	/**
	* Checks if `value` is a host object in IE < 9.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a host object, else `false`.
	*/
	function isHostObject(value) {
		var result = false;
		if (value != null && typeof value.toString != "function") try {
			result = !!(value + "");
		} catch (e) {}
		return result;
	}
	/** Used for built-in method references. */
	var arrayProto = Array.prototype;
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	/** Used to detect overreaching core-js shims. */
	var coreJsData = root["__core-js_shared__"];
	/** Used to detect methods masquerading as native. */
	var maskSrcKey = function() {
		var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
		return uid ? "Symbol(src)_1." + uid : "";
	}();
	/** Used to resolve the decompiled source of functions. */
	var funcToString = funcProto.toString;
	/** Used to check objects for own properties. */
	var hasOwnProperty = objectProto.hasOwnProperty;
	/**
	* Used to resolve the
	* [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
	* of values.
	*/
	var objectToString = objectProto.toString;
	/** Used to detect if a method is native. */
	var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
	/** Built-in value references. */
	var splice = arrayProto.splice;
	var Map = getNative(root, "Map");
	var nativeCreate = getNative(Object, "create");
	/**
	* Creates a hash object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function Hash(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the hash.
	*
	* @private
	* @name clear
	* @memberOf Hash
	*/
	function hashClear() {
		this.__data__ = nativeCreate ? nativeCreate(null) : {};
	}
	/**
	* Removes `key` and its value from the hash.
	*
	* @private
	* @name delete
	* @memberOf Hash
	* @param {Object} hash The hash to modify.
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function hashDelete(key) {
		return this.has(key) && delete this.__data__[key];
	}
	/**
	* Gets the hash value for `key`.
	*
	* @private
	* @name get
	* @memberOf Hash
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function hashGet(key) {
		var data = this.__data__;
		if (nativeCreate) {
			var result = data[key];
			return result === HASH_UNDEFINED ? void 0 : result;
		}
		return hasOwnProperty.call(data, key) ? data[key] : void 0;
	}
	/**
	* Checks if a hash value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Hash
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function hashHas(key) {
		var data = this.__data__;
		return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
	}
	/**
	* Sets the hash `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Hash
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the hash instance.
	*/
	function hashSet(key, value) {
		var data = this.__data__;
		data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
		return this;
	}
	Hash.prototype.clear = hashClear;
	Hash.prototype["delete"] = hashDelete;
	Hash.prototype.get = hashGet;
	Hash.prototype.has = hashHas;
	Hash.prototype.set = hashSet;
	/**
	* Creates an list cache object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function ListCache(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the list cache.
	*
	* @private
	* @name clear
	* @memberOf ListCache
	*/
	function listCacheClear() {
		this.__data__ = [];
	}
	/**
	* Removes `key` and its value from the list cache.
	*
	* @private
	* @name delete
	* @memberOf ListCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function listCacheDelete(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) return false;
		if (index == data.length - 1) data.pop();
		else splice.call(data, index, 1);
		return true;
	}
	/**
	* Gets the list cache value for `key`.
	*
	* @private
	* @name get
	* @memberOf ListCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function listCacheGet(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		return index < 0 ? void 0 : data[index][1];
	}
	/**
	* Checks if a list cache value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf ListCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function listCacheHas(key) {
		return assocIndexOf(this.__data__, key) > -1;
	}
	/**
	* Sets the list cache `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf ListCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the list cache instance.
	*/
	function listCacheSet(key, value) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) data.push([key, value]);
		else data[index][1] = value;
		return this;
	}
	ListCache.prototype.clear = listCacheClear;
	ListCache.prototype["delete"] = listCacheDelete;
	ListCache.prototype.get = listCacheGet;
	ListCache.prototype.has = listCacheHas;
	ListCache.prototype.set = listCacheSet;
	/**
	* Creates a map cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function MapCache(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the map.
	*
	* @private
	* @name clear
	* @memberOf MapCache
	*/
	function mapCacheClear() {
		this.__data__ = {
			"hash": new Hash(),
			"map": new (Map || ListCache)(),
			"string": new Hash()
		};
	}
	/**
	* Removes `key` and its value from the map.
	*
	* @private
	* @name delete
	* @memberOf MapCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function mapCacheDelete(key) {
		return getMapData(this, key)["delete"](key);
	}
	/**
	* Gets the map value for `key`.
	*
	* @private
	* @name get
	* @memberOf MapCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function mapCacheGet(key) {
		return getMapData(this, key).get(key);
	}
	/**
	* Checks if a map value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf MapCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function mapCacheHas(key) {
		return getMapData(this, key).has(key);
	}
	/**
	* Sets the map `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf MapCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the map cache instance.
	*/
	function mapCacheSet(key, value) {
		getMapData(this, key).set(key, value);
		return this;
	}
	MapCache.prototype.clear = mapCacheClear;
	MapCache.prototype["delete"] = mapCacheDelete;
	MapCache.prototype.get = mapCacheGet;
	MapCache.prototype.has = mapCacheHas;
	MapCache.prototype.set = mapCacheSet;
	/**
	* Gets the index at which the `key` is found in `array` of key-value pairs.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} key The key to search for.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function assocIndexOf(array, key) {
		var length = array.length;
		while (length--) if (eq(array[length][0], key)) return length;
		return -1;
	}
	/**
	* The base implementation of `_.isNative` without bad shim checks.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a native function,
	*  else `false`.
	*/
	function baseIsNative(value) {
		if (!isObject(value) || isMasked(value)) return false;
		return (isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor).test(toSource(value));
	}
	/**
	* Gets the data for `map`.
	*
	* @private
	* @param {Object} map The map to query.
	* @param {string} key The reference key.
	* @returns {*} Returns the map data.
	*/
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	/**
	* Gets the native function at `key` of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the method to get.
	* @returns {*} Returns the function if it's native, else `undefined`.
	*/
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
	/**
	* Checks if `value` is suitable for use as unique object key.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is suitable, else `false`.
	*/
	function isKeyable(value) {
		var type = typeof value;
		return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
	}
	/**
	* Checks if `func` has its source masked.
	*
	* @private
	* @param {Function} func The function to check.
	* @returns {boolean} Returns `true` if `func` is masked, else `false`.
	*/
	function isMasked(func) {
		return !!maskSrcKey && maskSrcKey in func;
	}
	/**
	* Converts `func` to its source code.
	*
	* @private
	* @param {Function} func The function to process.
	* @returns {string} Returns the source code.
	*/
	function toSource(func) {
		if (func != null) {
			try {
				return funcToString.call(func);
			} catch (e) {}
			try {
				return func + "";
			} catch (e) {}
		}
		return "";
	}
	/**
	* Creates a function that memoizes the result of `func`. If `resolver` is
	* provided, it determines the cache key for storing the result based on the
	* arguments provided to the memoized function. By default, the first argument
	* provided to the memoized function is used as the map cache key. The `func`
	* is invoked with the `this` binding of the memoized function.
	*
	* **Note:** The cache is exposed as the `cache` property on the memoized
	* function. Its creation may be customized by replacing the `_.memoize.Cache`
	* constructor with one whose instances implement the
	* [`Map`](http://ecma-international.org/ecma-262/7.0/#sec-properties-of-the-map-prototype-object)
	* method interface of `delete`, `get`, `has`, and `set`.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Function
	* @param {Function} func The function to have its output memoized.
	* @param {Function} [resolver] The function to resolve the cache key.
	* @returns {Function} Returns the new memoized function.
	* @example
	*
	* var object = { 'a': 1, 'b': 2 };
	* var other = { 'c': 3, 'd': 4 };
	*
	* var values = _.memoize(_.values);
	* values(object);
	* // => [1, 2]
	*
	* values(other);
	* // => [3, 4]
	*
	* object.a = 2;
	* values(object);
	* // => [1, 2]
	*
	* // Modify the result cache.
	* values.cache.set(object, ['a', 'b']);
	* values(object);
	* // => ['a', 'b']
	*
	* // Replace `_.memoize.Cache`.
	* _.memoize.Cache = WeakMap;
	*/
	function memoize(func, resolver) {
		if (typeof func != "function" || resolver && typeof resolver != "function") throw new TypeError(FUNC_ERROR_TEXT);
		var memoized = function() {
			var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
			if (cache.has(key)) return cache.get(key);
			var result = func.apply(this, args);
			memoized.cache = cache.set(key, result);
			return result;
		};
		memoized.cache = new (memoize.Cache || MapCache)();
		return memoized;
	}
	memoize.Cache = MapCache;
	/**
	* Performs a
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* comparison between two values to determine if they are equivalent.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to compare.
	* @param {*} other The other value to compare.
	* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
	* @example
	*
	* var object = { 'a': 1 };
	* var other = { 'a': 1 };
	*
	* _.eq(object, object);
	* // => true
	*
	* _.eq(object, other);
	* // => false
	*
	* _.eq('a', 'a');
	* // => true
	*
	* _.eq('a', Object('a'));
	* // => false
	*
	* _.eq(NaN, NaN);
	* // => true
	*/
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function isFunction(value) {
		var tag = isObject(value) ? objectToString.call(value) : "";
		return tag == funcTag || tag == genTag;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == "object" || type == "function");
	}
	module.exports = memoize;
}));
// node_modules/lodash.mergewith/index.js
var require_lodash_mergewith = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** Used to stand-in for `undefined` hash values. */
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	/** Used to detect hot functions by number of calls within a span of milliseconds. */
	var HOT_COUNT = 800;
	var HOT_SPAN = 16;
	/** Used as references for various `Number` constants. */
	var MAX_SAFE_INTEGER = 9007199254740991;
	/** `Object#toString` result references. */
	var argsTag = "[object Arguments]";
	var arrayTag = "[object Array]";
	var asyncTag = "[object AsyncFunction]";
	var boolTag = "[object Boolean]";
	var dateTag = "[object Date]";
	var errorTag = "[object Error]";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var mapTag = "[object Map]";
	var numberTag = "[object Number]";
	var nullTag = "[object Null]";
	var objectTag = "[object Object]";
	var proxyTag = "[object Proxy]";
	var regexpTag = "[object RegExp]";
	var setTag = "[object Set]";
	var stringTag = "[object String]";
	var undefinedTag = "[object Undefined]";
	var weakMapTag = "[object WeakMap]";
	var arrayBufferTag = "[object ArrayBuffer]";
	var dataViewTag = "[object DataView]";
	var float32Tag = "[object Float32Array]";
	var float64Tag = "[object Float64Array]";
	var int8Tag = "[object Int8Array]";
	var int16Tag = "[object Int16Array]";
	var int32Tag = "[object Int32Array]";
	var uint8Tag = "[object Uint8Array]";
	var uint8ClampedTag = "[object Uint8ClampedArray]";
	var uint16Tag = "[object Uint16Array]";
	var uint32Tag = "[object Uint32Array]";
	/**
	* Used to match `RegExp`
	* [syntax characters](http://ecma-international.org/ecma-262/7.0/#sec-patterns).
	*/
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	/** Used to detect host constructors (Safari). */
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	/** Used to detect unsigned integer values. */
	var reIsUint = /^(?:0|[1-9]\d*)$/;
	/** Used to identify `toStringTag` values of typed arrays. */
	var typedArrayTags = {};
	typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = true;
	typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = false;
	/** Detect free variable `global` from Node.js. */
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	/** Detect free variable `self`. */
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	/** Used as a reference to the global object. */
	var root = freeGlobal || freeSelf || Function("return this")();
	/** Detect free variable `exports`. */
	var freeExports = typeof exports == "object" && exports && !exports.nodeType && exports;
	/** Detect free variable `module`. */
	var freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module;
	/** Detect the popular CommonJS extension `module.exports`. */
	var moduleExports = freeModule && freeModule.exports === freeExports;
	/** Detect free variable `process` from Node.js. */
	var freeProcess = moduleExports && freeGlobal.process;
	/** Used to access faster Node.js helpers. */
	var nodeUtil = function() {
		try {
			var types = freeModule && freeModule.require && freeModule.require("util").types;
			if (types) return types;
			return freeProcess && freeProcess.binding && freeProcess.binding("util");
		} catch (e) {}
	}();
	var nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
	/**
	* A faster alternative to `Function#apply`, this function invokes `func`
	* with the `this` binding of `thisArg` and the arguments of `args`.
	*
	* @private
	* @param {Function} func The function to invoke.
	* @param {*} thisArg The `this` binding of `func`.
	* @param {Array} args The arguments to invoke `func` with.
	* @returns {*} Returns the result of `func`.
	*/
	function apply(func, thisArg, args) {
		switch (args.length) {
			case 0: return func.call(thisArg);
			case 1: return func.call(thisArg, args[0]);
			case 2: return func.call(thisArg, args[0], args[1]);
			case 3: return func.call(thisArg, args[0], args[1], args[2]);
		}
		return func.apply(thisArg, args);
	}
	/**
	* The base implementation of `_.times` without support for iteratee shorthands
	* or max array length checks.
	*
	* @private
	* @param {number} n The number of times to invoke `iteratee`.
	* @param {Function} iteratee The function invoked per iteration.
	* @returns {Array} Returns the array of results.
	*/
	function baseTimes(n, iteratee) {
		var index = -1, result = Array(n);
		while (++index < n) result[index] = iteratee(index);
		return result;
	}
	/**
	* The base implementation of `_.unary` without support for storing metadata.
	*
	* @private
	* @param {Function} func The function to cap arguments for.
	* @returns {Function} Returns the new capped function.
	*/
	function baseUnary(func) {
		return function(value) {
			return func(value);
		};
	}
	/**
	* Gets the value at `key` of `object`.
	*
	* @private
	* @param {Object} [object] The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function getValue(object, key) {
		return object == null ? void 0 : object[key];
	}
	/**
	* Creates a unary function that invokes `func` with its argument transformed.
	*
	* @private
	* @param {Function} func The function to wrap.
	* @param {Function} transform The argument transform.
	* @returns {Function} Returns the new function.
	*/
	function overArg(func, transform) {
		return function(arg) {
			return func(transform(arg));
		};
	}
	/** Used for built-in method references. */
	var arrayProto = Array.prototype;
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	/** Used to detect overreaching core-js shims. */
	var coreJsData = root["__core-js_shared__"];
	/** Used to resolve the decompiled source of functions. */
	var funcToString = funcProto.toString;
	/** Used to check objects for own properties. */
	var hasOwnProperty = objectProto.hasOwnProperty;
	/** Used to detect methods masquerading as native. */
	var maskSrcKey = function() {
		var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
		return uid ? "Symbol(src)_1." + uid : "";
	}();
	/**
	* Used to resolve the
	* [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
	* of values.
	*/
	var nativeObjectToString = objectProto.toString;
	/** Used to infer the `Object` constructor. */
	var objectCtorString = funcToString.call(Object);
	/** Used to detect if a method is native. */
	var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
	/** Built-in value references. */
	var Buffer = moduleExports ? root.Buffer : void 0;
	var Symbol = root.Symbol;
	var Uint8Array = root.Uint8Array;
	var allocUnsafe = Buffer ? Buffer.allocUnsafe : void 0;
	var getPrototype = overArg(Object.getPrototypeOf, Object);
	var objectCreate = Object.create;
	var propertyIsEnumerable = objectProto.propertyIsEnumerable;
	var splice = arrayProto.splice;
	var symToStringTag = Symbol ? Symbol.toStringTag : void 0;
	var defineProperty = function() {
		try {
			var func = getNative(Object, "defineProperty");
			func({}, "", {});
			return func;
		} catch (e) {}
	}();
	var nativeIsBuffer = Buffer ? Buffer.isBuffer : void 0;
	var nativeMax = Math.max;
	var nativeNow = Date.now;
	var Map = getNative(root, "Map");
	var nativeCreate = getNative(Object, "create");
	/**
	* The base implementation of `_.create` without support for assigning
	* properties to the created object.
	*
	* @private
	* @param {Object} proto The object to inherit from.
	* @returns {Object} Returns the new object.
	*/
	var baseCreate = function() {
		function object() {}
		return function(proto) {
			if (!isObject(proto)) return {};
			if (objectCreate) return objectCreate(proto);
			object.prototype = proto;
			var result = new object();
			object.prototype = void 0;
			return result;
		};
	}();
	/**
	* Creates a hash object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function Hash(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the hash.
	*
	* @private
	* @name clear
	* @memberOf Hash
	*/
	function hashClear() {
		this.__data__ = nativeCreate ? nativeCreate(null) : {};
		this.size = 0;
	}
	/**
	* Removes `key` and its value from the hash.
	*
	* @private
	* @name delete
	* @memberOf Hash
	* @param {Object} hash The hash to modify.
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function hashDelete(key) {
		var result = this.has(key) && delete this.__data__[key];
		this.size -= result ? 1 : 0;
		return result;
	}
	/**
	* Gets the hash value for `key`.
	*
	* @private
	* @name get
	* @memberOf Hash
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function hashGet(key) {
		var data = this.__data__;
		if (nativeCreate) {
			var result = data[key];
			return result === HASH_UNDEFINED ? void 0 : result;
		}
		return hasOwnProperty.call(data, key) ? data[key] : void 0;
	}
	/**
	* Checks if a hash value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Hash
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function hashHas(key) {
		var data = this.__data__;
		return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
	}
	/**
	* Sets the hash `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Hash
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the hash instance.
	*/
	function hashSet(key, value) {
		var data = this.__data__;
		this.size += this.has(key) ? 0 : 1;
		data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
		return this;
	}
	Hash.prototype.clear = hashClear;
	Hash.prototype["delete"] = hashDelete;
	Hash.prototype.get = hashGet;
	Hash.prototype.has = hashHas;
	Hash.prototype.set = hashSet;
	/**
	* Creates an list cache object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function ListCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the list cache.
	*
	* @private
	* @name clear
	* @memberOf ListCache
	*/
	function listCacheClear() {
		this.__data__ = [];
		this.size = 0;
	}
	/**
	* Removes `key` and its value from the list cache.
	*
	* @private
	* @name delete
	* @memberOf ListCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function listCacheDelete(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) return false;
		if (index == data.length - 1) data.pop();
		else splice.call(data, index, 1);
		--this.size;
		return true;
	}
	/**
	* Gets the list cache value for `key`.
	*
	* @private
	* @name get
	* @memberOf ListCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function listCacheGet(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		return index < 0 ? void 0 : data[index][1];
	}
	/**
	* Checks if a list cache value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf ListCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function listCacheHas(key) {
		return assocIndexOf(this.__data__, key) > -1;
	}
	/**
	* Sets the list cache `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf ListCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the list cache instance.
	*/
	function listCacheSet(key, value) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) {
			++this.size;
			data.push([key, value]);
		} else data[index][1] = value;
		return this;
	}
	ListCache.prototype.clear = listCacheClear;
	ListCache.prototype["delete"] = listCacheDelete;
	ListCache.prototype.get = listCacheGet;
	ListCache.prototype.has = listCacheHas;
	ListCache.prototype.set = listCacheSet;
	/**
	* Creates a map cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function MapCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the map.
	*
	* @private
	* @name clear
	* @memberOf MapCache
	*/
	function mapCacheClear() {
		this.size = 0;
		this.__data__ = {
			"hash": new Hash(),
			"map": new (Map || ListCache)(),
			"string": new Hash()
		};
	}
	/**
	* Removes `key` and its value from the map.
	*
	* @private
	* @name delete
	* @memberOf MapCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function mapCacheDelete(key) {
		var result = getMapData(this, key)["delete"](key);
		this.size -= result ? 1 : 0;
		return result;
	}
	/**
	* Gets the map value for `key`.
	*
	* @private
	* @name get
	* @memberOf MapCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function mapCacheGet(key) {
		return getMapData(this, key).get(key);
	}
	/**
	* Checks if a map value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf MapCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function mapCacheHas(key) {
		return getMapData(this, key).has(key);
	}
	/**
	* Sets the map `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf MapCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the map cache instance.
	*/
	function mapCacheSet(key, value) {
		var data = getMapData(this, key), size = data.size;
		data.set(key, value);
		this.size += data.size == size ? 0 : 1;
		return this;
	}
	MapCache.prototype.clear = mapCacheClear;
	MapCache.prototype["delete"] = mapCacheDelete;
	MapCache.prototype.get = mapCacheGet;
	MapCache.prototype.has = mapCacheHas;
	MapCache.prototype.set = mapCacheSet;
	/**
	* Creates a stack cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function Stack(entries) {
		var data = this.__data__ = new ListCache(entries);
		this.size = data.size;
	}
	/**
	* Removes all key-value entries from the stack.
	*
	* @private
	* @name clear
	* @memberOf Stack
	*/
	function stackClear() {
		this.__data__ = new ListCache();
		this.size = 0;
	}
	/**
	* Removes `key` and its value from the stack.
	*
	* @private
	* @name delete
	* @memberOf Stack
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function stackDelete(key) {
		var data = this.__data__, result = data["delete"](key);
		this.size = data.size;
		return result;
	}
	/**
	* Gets the stack value for `key`.
	*
	* @private
	* @name get
	* @memberOf Stack
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function stackGet(key) {
		return this.__data__.get(key);
	}
	/**
	* Checks if a stack value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Stack
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function stackHas(key) {
		return this.__data__.has(key);
	}
	/**
	* Sets the stack `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Stack
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the stack cache instance.
	*/
	function stackSet(key, value) {
		var data = this.__data__;
		if (data instanceof ListCache) {
			var pairs = data.__data__;
			if (!Map || pairs.length < 199) {
				pairs.push([key, value]);
				this.size = ++data.size;
				return this;
			}
			data = this.__data__ = new MapCache(pairs);
		}
		data.set(key, value);
		this.size = data.size;
		return this;
	}
	Stack.prototype.clear = stackClear;
	Stack.prototype["delete"] = stackDelete;
	Stack.prototype.get = stackGet;
	Stack.prototype.has = stackHas;
	Stack.prototype.set = stackSet;
	/**
	* Creates an array of the enumerable property names of the array-like `value`.
	*
	* @private
	* @param {*} value The value to query.
	* @param {boolean} inherited Specify returning inherited property names.
	* @returns {Array} Returns the array of property names.
	*/
	function arrayLikeKeys(value, inherited) {
		var isArr = isArray(value), isArg = !isArr && isArguments(value), isBuff = !isArr && !isArg && isBuffer(value), isType = !isArr && !isArg && !isBuff && isTypedArray(value), skipIndexes = isArr || isArg || isBuff || isType, result = skipIndexes ? baseTimes(value.length, String) : [], length = result.length;
		for (var key in value) if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == "length" || isBuff && (key == "offset" || key == "parent") || isType && (key == "buffer" || key == "byteLength" || key == "byteOffset") || isIndex(key, length)))) result.push(key);
		return result;
	}
	/**
	* This function is like `assignValue` except that it doesn't assign
	* `undefined` values.
	*
	* @private
	* @param {Object} object The object to modify.
	* @param {string} key The key of the property to assign.
	* @param {*} value The value to assign.
	*/
	function assignMergeValue(object, key, value) {
		if (value !== void 0 && !eq(object[key], value) || value === void 0 && !(key in object)) baseAssignValue(object, key, value);
	}
	/**
	* Assigns `value` to `key` of `object` if the existing value is not equivalent
	* using [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* for equality comparisons.
	*
	* @private
	* @param {Object} object The object to modify.
	* @param {string} key The key of the property to assign.
	* @param {*} value The value to assign.
	*/
	function assignValue(object, key, value) {
		var objValue = object[key];
		if (!(hasOwnProperty.call(object, key) && eq(objValue, value)) || value === void 0 && !(key in object)) baseAssignValue(object, key, value);
	}
	/**
	* Gets the index at which the `key` is found in `array` of key-value pairs.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} key The key to search for.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function assocIndexOf(array, key) {
		var length = array.length;
		while (length--) if (eq(array[length][0], key)) return length;
		return -1;
	}
	/**
	* The base implementation of `assignValue` and `assignMergeValue` without
	* value checks.
	*
	* @private
	* @param {Object} object The object to modify.
	* @param {string} key The key of the property to assign.
	* @param {*} value The value to assign.
	*/
	function baseAssignValue(object, key, value) {
		if (key == "__proto__" && defineProperty) defineProperty(object, key, {
			"configurable": true,
			"enumerable": true,
			"value": value,
			"writable": true
		});
		else object[key] = value;
	}
	/**
	* The base implementation of `baseForOwn` which iterates over `object`
	* properties returned by `keysFunc` and invokes `iteratee` for each property.
	* Iteratee functions may exit iteration early by explicitly returning `false`.
	*
	* @private
	* @param {Object} object The object to iterate over.
	* @param {Function} iteratee The function invoked per iteration.
	* @param {Function} keysFunc The function to get the keys of `object`.
	* @returns {Object} Returns `object`.
	*/
	var baseFor = createBaseFor();
	/**
	* The base implementation of `getTag` without fallbacks for buggy environments.
	*
	* @private
	* @param {*} value The value to query.
	* @returns {string} Returns the `toStringTag`.
	*/
	function baseGetTag(value) {
		if (value == null) return value === void 0 ? undefinedTag : nullTag;
		return symToStringTag && symToStringTag in Object(value) ? getRawTag(value) : objectToString(value);
	}
	/**
	* The base implementation of `_.isArguments`.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an `arguments` object,
	*/
	function baseIsArguments(value) {
		return isObjectLike(value) && baseGetTag(value) == argsTag;
	}
	/**
	* The base implementation of `_.isNative` without bad shim checks.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a native function,
	*  else `false`.
	*/
	function baseIsNative(value) {
		if (!isObject(value) || isMasked(value)) return false;
		return (isFunction(value) ? reIsNative : reIsHostCtor).test(toSource(value));
	}
	/**
	* The base implementation of `_.isTypedArray` without Node.js optimizations.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a typed array, else `false`.
	*/
	function baseIsTypedArray(value) {
		return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[baseGetTag(value)];
	}
	/**
	* The base implementation of `_.keysIn` which doesn't treat sparse arrays as dense.
	*
	* @private
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	*/
	function baseKeysIn(object) {
		if (!isObject(object)) return nativeKeysIn(object);
		var isProto = isPrototype(object), result = [];
		for (var key in object) if (!(key == "constructor" && (isProto || !hasOwnProperty.call(object, key)))) result.push(key);
		return result;
	}
	/**
	* The base implementation of `_.merge` without support for multiple sources.
	*
	* @private
	* @param {Object} object The destination object.
	* @param {Object} source The source object.
	* @param {number} srcIndex The index of `source`.
	* @param {Function} [customizer] The function to customize merged values.
	* @param {Object} [stack] Tracks traversed source values and their merged
	*  counterparts.
	*/
	function baseMerge(object, source, srcIndex, customizer, stack) {
		if (object === source) return;
		baseFor(source, function(srcValue, key) {
			stack || (stack = new Stack());
			if (isObject(srcValue)) baseMergeDeep(object, source, key, srcIndex, baseMerge, customizer, stack);
			else {
				var newValue = customizer ? customizer(safeGet(object, key), srcValue, key + "", object, source, stack) : void 0;
				if (newValue === void 0) newValue = srcValue;
				assignMergeValue(object, key, newValue);
			}
		}, keysIn);
	}
	/**
	* A specialized version of `baseMerge` for arrays and objects which performs
	* deep merges and tracks traversed objects enabling objects with circular
	* references to be merged.
	*
	* @private
	* @param {Object} object The destination object.
	* @param {Object} source The source object.
	* @param {string} key The key of the value to merge.
	* @param {number} srcIndex The index of `source`.
	* @param {Function} mergeFunc The function to merge values.
	* @param {Function} [customizer] The function to customize assigned values.
	* @param {Object} [stack] Tracks traversed source values and their merged
	*  counterparts.
	*/
	function baseMergeDeep(object, source, key, srcIndex, mergeFunc, customizer, stack) {
		var objValue = safeGet(object, key), srcValue = safeGet(source, key), stacked = stack.get(srcValue);
		if (stacked) {
			assignMergeValue(object, key, stacked);
			return;
		}
		var newValue = customizer ? customizer(objValue, srcValue, key + "", object, source, stack) : void 0;
		var isCommon = newValue === void 0;
		if (isCommon) {
			var isArr = isArray(srcValue), isBuff = !isArr && isBuffer(srcValue), isTyped = !isArr && !isBuff && isTypedArray(srcValue);
			newValue = srcValue;
			if (isArr || isBuff || isTyped) {
				if (isArray(objValue)) newValue = objValue;
				else if (isArrayLikeObject(objValue)) newValue = copyArray(objValue);
				else if (isBuff) {
					isCommon = false;
					newValue = cloneBuffer(srcValue, true);
				} else if (isTyped) {
					isCommon = false;
					newValue = cloneTypedArray(srcValue, true);
				} else newValue = [];
			} else if (isPlainObject(srcValue) || isArguments(srcValue)) {
				newValue = objValue;
				if (isArguments(objValue)) newValue = toPlainObject(objValue);
				else if (!isObject(objValue) || isFunction(objValue)) newValue = initCloneObject(srcValue);
			} else isCommon = false;
		}
		if (isCommon) {
			stack.set(srcValue, newValue);
			mergeFunc(newValue, srcValue, srcIndex, customizer, stack);
			stack["delete"](srcValue);
		}
		assignMergeValue(object, key, newValue);
	}
	/**
	* The base implementation of `_.rest` which doesn't validate or coerce arguments.
	*
	* @private
	* @param {Function} func The function to apply a rest parameter to.
	* @param {number} [start=func.length-1] The start position of the rest parameter.
	* @returns {Function} Returns the new function.
	*/
	function baseRest(func, start) {
		return setToString(overRest(func, start, identity), func + "");
	}
	/**
	* The base implementation of `setToString` without support for hot loop shorting.
	*
	* @private
	* @param {Function} func The function to modify.
	* @param {Function} string The `toString` result.
	* @returns {Function} Returns `func`.
	*/
	var baseSetToString = !defineProperty ? identity : function(func, string) {
		return defineProperty(func, "toString", {
			"configurable": true,
			"enumerable": false,
			"value": constant(string),
			"writable": true
		});
	};
	/**
	* Creates a clone of  `buffer`.
	*
	* @private
	* @param {Buffer} buffer The buffer to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Buffer} Returns the cloned buffer.
	*/
	function cloneBuffer(buffer, isDeep) {
		if (isDeep) return buffer.slice();
		var length = buffer.length, result = allocUnsafe ? allocUnsafe(length) : new buffer.constructor(length);
		buffer.copy(result);
		return result;
	}
	/**
	* Creates a clone of `arrayBuffer`.
	*
	* @private
	* @param {ArrayBuffer} arrayBuffer The array buffer to clone.
	* @returns {ArrayBuffer} Returns the cloned array buffer.
	*/
	function cloneArrayBuffer(arrayBuffer) {
		var result = new arrayBuffer.constructor(arrayBuffer.byteLength);
		new Uint8Array(result).set(new Uint8Array(arrayBuffer));
		return result;
	}
	/**
	* Creates a clone of `typedArray`.
	*
	* @private
	* @param {Object} typedArray The typed array to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Object} Returns the cloned typed array.
	*/
	function cloneTypedArray(typedArray, isDeep) {
		var buffer = isDeep ? cloneArrayBuffer(typedArray.buffer) : typedArray.buffer;
		return new typedArray.constructor(buffer, typedArray.byteOffset, typedArray.length);
	}
	/**
	* Copies the values of `source` to `array`.
	*
	* @private
	* @param {Array} source The array to copy values from.
	* @param {Array} [array=[]] The array to copy values to.
	* @returns {Array} Returns `array`.
	*/
	function copyArray(source, array) {
		var index = -1, length = source.length;
		array || (array = Array(length));
		while (++index < length) array[index] = source[index];
		return array;
	}
	/**
	* Copies properties of `source` to `object`.
	*
	* @private
	* @param {Object} source The object to copy properties from.
	* @param {Array} props The property identifiers to copy.
	* @param {Object} [object={}] The object to copy properties to.
	* @param {Function} [customizer] The function to customize copied values.
	* @returns {Object} Returns `object`.
	*/
	function copyObject(source, props, object, customizer) {
		var isNew = !object;
		object || (object = {});
		var index = -1, length = props.length;
		while (++index < length) {
			var key = props[index];
			var newValue = customizer ? customizer(object[key], source[key], key, object, source) : void 0;
			if (newValue === void 0) newValue = source[key];
			if (isNew) baseAssignValue(object, key, newValue);
			else assignValue(object, key, newValue);
		}
		return object;
	}
	/**
	* Creates a function like `_.assign`.
	*
	* @private
	* @param {Function} assigner The function to assign values.
	* @returns {Function} Returns the new assigner function.
	*/
	function createAssigner(assigner) {
		return baseRest(function(object, sources) {
			var index = -1, length = sources.length, customizer = length > 1 ? sources[length - 1] : void 0, guard = length > 2 ? sources[2] : void 0;
			customizer = assigner.length > 3 && typeof customizer == "function" ? (length--, customizer) : void 0;
			if (guard && isIterateeCall(sources[0], sources[1], guard)) {
				customizer = length < 3 ? void 0 : customizer;
				length = 1;
			}
			object = Object(object);
			while (++index < length) {
				var source = sources[index];
				if (source) assigner(object, source, index, customizer);
			}
			return object;
		});
	}
	/**
	* Creates a base function for methods like `_.forIn` and `_.forOwn`.
	*
	* @private
	* @param {boolean} [fromRight] Specify iterating from right to left.
	* @returns {Function} Returns the new base function.
	*/
	function createBaseFor(fromRight) {
		return function(object, iteratee, keysFunc) {
			var index = -1, iterable = Object(object), props = keysFunc(object), length = props.length;
			while (length--) {
				var key = props[fromRight ? length : ++index];
				if (iteratee(iterable[key], key, iterable) === false) break;
			}
			return object;
		};
	}
	/**
	* Gets the data for `map`.
	*
	* @private
	* @param {Object} map The map to query.
	* @param {string} key The reference key.
	* @returns {*} Returns the map data.
	*/
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	/**
	* Gets the native function at `key` of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the method to get.
	* @returns {*} Returns the function if it's native, else `undefined`.
	*/
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
	/**
	* A specialized version of `baseGetTag` which ignores `Symbol.toStringTag` values.
	*
	* @private
	* @param {*} value The value to query.
	* @returns {string} Returns the raw `toStringTag`.
	*/
	function getRawTag(value) {
		var isOwn = hasOwnProperty.call(value, symToStringTag), tag = value[symToStringTag];
		try {
			value[symToStringTag] = void 0;
			var unmasked = true;
		} catch (e) {}
		var result = nativeObjectToString.call(value);
		if (unmasked) {
			if (isOwn) value[symToStringTag] = tag;
			else delete value[symToStringTag];
		}
		return result;
	}
	/**
	* Initializes an object clone.
	*
	* @private
	* @param {Object} object The object to clone.
	* @returns {Object} Returns the initialized clone.
	*/
	function initCloneObject(object) {
		return typeof object.constructor == "function" && !isPrototype(object) ? baseCreate(getPrototype(object)) : {};
	}
	/**
	* Checks if `value` is a valid array-like index.
	*
	* @private
	* @param {*} value The value to check.
	* @param {number} [length=MAX_SAFE_INTEGER] The upper bounds of a valid index.
	* @returns {boolean} Returns `true` if `value` is a valid index, else `false`.
	*/
	function isIndex(value, length) {
		var type = typeof value;
		length = length == null ? MAX_SAFE_INTEGER : length;
		return !!length && (type == "number" || type != "symbol" && reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
	}
	/**
	* Checks if the given arguments are from an iteratee call.
	*
	* @private
	* @param {*} value The potential iteratee value argument.
	* @param {*} index The potential iteratee index or key argument.
	* @param {*} object The potential iteratee object argument.
	* @returns {boolean} Returns `true` if the arguments are from an iteratee call,
	*  else `false`.
	*/
	function isIterateeCall(value, index, object) {
		if (!isObject(object)) return false;
		var type = typeof index;
		if (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) return eq(object[index], value);
		return false;
	}
	/**
	* Checks if `value` is suitable for use as unique object key.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is suitable, else `false`.
	*/
	function isKeyable(value) {
		var type = typeof value;
		return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
	}
	/**
	* Checks if `func` has its source masked.
	*
	* @private
	* @param {Function} func The function to check.
	* @returns {boolean} Returns `true` if `func` is masked, else `false`.
	*/
	function isMasked(func) {
		return !!maskSrcKey && maskSrcKey in func;
	}
	/**
	* Checks if `value` is likely a prototype object.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a prototype, else `false`.
	*/
	function isPrototype(value) {
		var Ctor = value && value.constructor;
		return value === (typeof Ctor == "function" && Ctor.prototype || objectProto);
	}
	/**
	* This function is like
	* [`Object.keys`](http://ecma-international.org/ecma-262/7.0/#sec-object.keys)
	* except that it includes inherited enumerable properties.
	*
	* @private
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	*/
	function nativeKeysIn(object) {
		var result = [];
		if (object != null) for (var key in Object(object)) result.push(key);
		return result;
	}
	/**
	* Converts `value` to a string using `Object.prototype.toString`.
	*
	* @private
	* @param {*} value The value to convert.
	* @returns {string} Returns the converted string.
	*/
	function objectToString(value) {
		return nativeObjectToString.call(value);
	}
	/**
	* A specialized version of `baseRest` which transforms the rest array.
	*
	* @private
	* @param {Function} func The function to apply a rest parameter to.
	* @param {number} [start=func.length-1] The start position of the rest parameter.
	* @param {Function} transform The rest array transform.
	* @returns {Function} Returns the new function.
	*/
	function overRest(func, start, transform) {
		start = nativeMax(start === void 0 ? func.length - 1 : start, 0);
		return function() {
			var args = arguments, index = -1, length = nativeMax(args.length - start, 0), array = Array(length);
			while (++index < length) array[index] = args[start + index];
			index = -1;
			var otherArgs = Array(start + 1);
			while (++index < start) otherArgs[index] = args[index];
			otherArgs[start] = transform(array);
			return apply(func, this, otherArgs);
		};
	}
	/**
	* Gets the value at `key`, unless `key` is "__proto__" or "constructor".
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function safeGet(object, key) {
		if (key === "constructor" && typeof object[key] === "function") return;
		if (key == "__proto__") return;
		return object[key];
	}
	/**
	* Sets the `toString` method of `func` to return `string`.
	*
	* @private
	* @param {Function} func The function to modify.
	* @param {Function} string The `toString` result.
	* @returns {Function} Returns `func`.
	*/
	var setToString = shortOut(baseSetToString);
	/**
	* Creates a function that'll short out and invoke `identity` instead
	* of `func` when it's called `HOT_COUNT` or more times in `HOT_SPAN`
	* milliseconds.
	*
	* @private
	* @param {Function} func The function to restrict.
	* @returns {Function} Returns the new shortable function.
	*/
	function shortOut(func) {
		var count = 0, lastCalled = 0;
		return function() {
			var stamp = nativeNow(), remaining = HOT_SPAN - (stamp - lastCalled);
			lastCalled = stamp;
			if (remaining > 0) {
				if (++count >= HOT_COUNT) return arguments[0];
			} else count = 0;
			return func.apply(void 0, arguments);
		};
	}
	/**
	* Converts `func` to its source code.
	*
	* @private
	* @param {Function} func The function to convert.
	* @returns {string} Returns the source code.
	*/
	function toSource(func) {
		if (func != null) {
			try {
				return funcToString.call(func);
			} catch (e) {}
			try {
				return func + "";
			} catch (e) {}
		}
		return "";
	}
	/**
	* Performs a
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* comparison between two values to determine if they are equivalent.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to compare.
	* @param {*} other The other value to compare.
	* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
	* @example
	*
	* var object = { 'a': 1 };
	* var other = { 'a': 1 };
	*
	* _.eq(object, object);
	* // => true
	*
	* _.eq(object, other);
	* // => false
	*
	* _.eq('a', 'a');
	* // => true
	*
	* _.eq('a', Object('a'));
	* // => false
	*
	* _.eq(NaN, NaN);
	* // => true
	*/
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	/**
	* Checks if `value` is likely an `arguments` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an `arguments` object,
	*  else `false`.
	* @example
	*
	* _.isArguments(function() { return arguments; }());
	* // => true
	*
	* _.isArguments([1, 2, 3]);
	* // => false
	*/
	var isArguments = baseIsArguments(function() {
		return arguments;
	}()) ? baseIsArguments : function(value) {
		return isObjectLike(value) && hasOwnProperty.call(value, "callee") && !propertyIsEnumerable.call(value, "callee");
	};
	/**
	* Checks if `value` is classified as an `Array` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array, else `false`.
	* @example
	*
	* _.isArray([1, 2, 3]);
	* // => true
	*
	* _.isArray(document.body.children);
	* // => false
	*
	* _.isArray('abc');
	* // => false
	*
	* _.isArray(_.noop);
	* // => false
	*/
	var isArray = Array.isArray;
	/**
	* Checks if `value` is array-like. A value is considered array-like if it's
	* not a function and has a `value.length` that's an integer greater than or
	* equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is array-like, else `false`.
	* @example
	*
	* _.isArrayLike([1, 2, 3]);
	* // => true
	*
	* _.isArrayLike(document.body.children);
	* // => true
	*
	* _.isArrayLike('abc');
	* // => true
	*
	* _.isArrayLike(_.noop);
	* // => false
	*/
	function isArrayLike(value) {
		return value != null && isLength(value.length) && !isFunction(value);
	}
	/**
	* This method is like `_.isArrayLike` except that it also checks if `value`
	* is an object.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array-like object,
	*  else `false`.
	* @example
	*
	* _.isArrayLikeObject([1, 2, 3]);
	* // => true
	*
	* _.isArrayLikeObject(document.body.children);
	* // => true
	*
	* _.isArrayLikeObject('abc');
	* // => false
	*
	* _.isArrayLikeObject(_.noop);
	* // => false
	*/
	function isArrayLikeObject(value) {
		return isObjectLike(value) && isArrayLike(value);
	}
	/**
	* Checks if `value` is a buffer.
	*
	* @static
	* @memberOf _
	* @since 4.3.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a buffer, else `false`.
	* @example
	*
	* _.isBuffer(new Buffer(2));
	* // => true
	*
	* _.isBuffer(new Uint8Array(2));
	* // => false
	*/
	var isBuffer = nativeIsBuffer || stubFalse;
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function isFunction(value) {
		if (!isObject(value)) return false;
		var tag = baseGetTag(value);
		return tag == funcTag || tag == genTag || tag == asyncTag || tag == proxyTag;
	}
	/**
	* Checks if `value` is a valid array-like length.
	*
	* **Note:** This method is loosely based on
	* [`ToLength`](http://ecma-international.org/ecma-262/7.0/#sec-tolength).
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a valid length, else `false`.
	* @example
	*
	* _.isLength(3);
	* // => true
	*
	* _.isLength(Number.MIN_VALUE);
	* // => false
	*
	* _.isLength(Infinity);
	* // => false
	*
	* _.isLength('3');
	* // => false
	*/
	function isLength(value) {
		return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function isObject(value) {
		var type = typeof value;
		return value != null && (type == "object" || type == "function");
	}
	/**
	* Checks if `value` is object-like. A value is object-like if it's not `null`
	* and has a `typeof` result of "object".
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is object-like, else `false`.
	* @example
	*
	* _.isObjectLike({});
	* // => true
	*
	* _.isObjectLike([1, 2, 3]);
	* // => true
	*
	* _.isObjectLike(_.noop);
	* // => false
	*
	* _.isObjectLike(null);
	* // => false
	*/
	function isObjectLike(value) {
		return value != null && typeof value == "object";
	}
	/**
	* Checks if `value` is a plain object, that is, an object created by the
	* `Object` constructor or one with a `[[Prototype]]` of `null`.
	*
	* @static
	* @memberOf _
	* @since 0.8.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a plain object, else `false`.
	* @example
	*
	* function Foo() {
	*   this.a = 1;
	* }
	*
	* _.isPlainObject(new Foo);
	* // => false
	*
	* _.isPlainObject([1, 2, 3]);
	* // => false
	*
	* _.isPlainObject({ 'x': 0, 'y': 0 });
	* // => true
	*
	* _.isPlainObject(Object.create(null));
	* // => true
	*/
	function isPlainObject(value) {
		if (!isObjectLike(value) || baseGetTag(value) != objectTag) return false;
		var proto = getPrototype(value);
		if (proto === null) return true;
		var Ctor = hasOwnProperty.call(proto, "constructor") && proto.constructor;
		return typeof Ctor == "function" && Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString;
	}
	/**
	* Checks if `value` is classified as a typed array.
	*
	* @static
	* @memberOf _
	* @since 3.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a typed array, else `false`.
	* @example
	*
	* _.isTypedArray(new Uint8Array);
	* // => true
	*
	* _.isTypedArray([]);
	* // => false
	*/
	var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
	/**
	* Converts `value` to a plain object flattening inherited enumerable string
	* keyed properties of `value` to own properties of the plain object.
	*
	* @static
	* @memberOf _
	* @since 3.0.0
	* @category Lang
	* @param {*} value The value to convert.
	* @returns {Object} Returns the converted plain object.
	* @example
	*
	* function Foo() {
	*   this.b = 2;
	* }
	*
	* Foo.prototype.c = 3;
	*
	* _.assign({ 'a': 1 }, new Foo);
	* // => { 'a': 1, 'b': 2 }
	*
	* _.assign({ 'a': 1 }, _.toPlainObject(new Foo));
	* // => { 'a': 1, 'b': 2, 'c': 3 }
	*/
	function toPlainObject(value) {
		return copyObject(value, keysIn(value));
	}
	/**
	* Creates an array of the own and inherited enumerable property names of `object`.
	*
	* **Note:** Non-object values are coerced to objects.
	*
	* @static
	* @memberOf _
	* @since 3.0.0
	* @category Object
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	* @example
	*
	* function Foo() {
	*   this.a = 1;
	*   this.b = 2;
	* }
	*
	* Foo.prototype.c = 3;
	*
	* _.keysIn(new Foo);
	* // => ['a', 'b', 'c'] (iteration order is not guaranteed)
	*/
	function keysIn(object) {
		return isArrayLike(object) ? arrayLikeKeys(object, true) : baseKeysIn(object);
	}
	/**
	* This method is like `_.merge` except that it accepts `customizer` which
	* is invoked to produce the merged values of the destination and source
	* properties. If `customizer` returns `undefined`, merging is handled by the
	* method instead. The `customizer` is invoked with six arguments:
	* (objValue, srcValue, key, object, source, stack).
	*
	* **Note:** This method mutates `object`.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Object
	* @param {Object} object The destination object.
	* @param {...Object} sources The source objects.
	* @param {Function} customizer The function to customize assigned values.
	* @returns {Object} Returns `object`.
	* @example
	*
	* function customizer(objValue, srcValue) {
	*   if (_.isArray(objValue)) {
	*     return objValue.concat(srcValue);
	*   }
	* }
	*
	* var object = { 'a': [1], 'b': [2] };
	* var other = { 'a': [3], 'b': [4] };
	*
	* _.mergeWith(object, other, customizer);
	* // => { 'a': [1, 3], 'b': [2, 4] }
	*/
	var mergeWith = createAssigner(function(object, source, srcIndex, customizer) {
		baseMerge(object, source, srcIndex, customizer);
	});
	/**
	* Creates a function that returns `value`.
	*
	* @static
	* @memberOf _
	* @since 2.4.0
	* @category Util
	* @param {*} value The value to return from the new function.
	* @returns {Function} Returns the new constant function.
	* @example
	*
	* var objects = _.times(2, _.constant({ 'a': 1 }));
	*
	* console.log(objects);
	* // => [{ 'a': 1 }, { 'a': 1 }]
	*
	* console.log(objects[0] === objects[1]);
	* // => true
	*/
	function constant(value) {
		return function() {
			return value;
		};
	}
	/**
	* This method returns the first argument it receives.
	*
	* @static
	* @since 0.1.0
	* @memberOf _
	* @category Util
	* @param {*} value Any value.
	* @returns {*} Returns `value`.
	* @example
	*
	* var object = { 'a': 1 };
	*
	* console.log(_.identity(object) === object);
	* // => true
	*/
	function identity(value) {
		return value;
	}
	/**
	* This method returns `false`.
	*
	* @static
	* @memberOf _
	* @since 4.13.0
	* @category Util
	* @returns {boolean} Returns `false`.
	* @example
	*
	* _.times(2, _.stubFalse);
	* // => [false, false]
	*/
	function stubFalse() {
		return false;
	}
	module.exports = mergeWith;
}));
// node_modules/graphql-jit/dist/memoize.js
var require_memoize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var memoize_exports = {};
	__export(memoize_exports, {
		memoize2: () => memoize2,
		memoize3: () => memoize3,
		memoize4: () => memoize4
	});
	module.exports = __toCommonJS(memoize_exports);
	var import_lodash = __toESM(require_lodash_memoize());
	function uncurry2(fn) {
		return (a, b) => fn(a)(b);
	}
	function uncurry3(fn) {
		return (a, b, c) => fn(a)(b)(c);
	}
	function uncurry4(fn) {
		return (a, b, c, d) => fn(a)(b)(c)(d);
	}
	function memoize2(fn) {
		return uncurry2((0, import_lodash.default)((a) => (0, import_lodash.default)((b) => fn(a, b))));
	}
	function memoize3(fn) {
		return uncurry3((0, import_lodash.default)((a) => (0, import_lodash.default)((b) => (0, import_lodash.default)((c) => fn(a, b, c)))));
	}
	function memoize4(fn) {
		return uncurry4((0, import_lodash.default)((a) => (0, import_lodash.default)((b) => (0, import_lodash.default)((c) => (0, import_lodash.default)((d) => fn(a, b, c, d))))));
	}
	0 && (module.exports = {
		memoize2,
		memoize3,
		memoize4
	});
}));
// node_modules/graphql-jit/dist/resolve-info.js
var require_resolve_info = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var resolve_info_exports = {};
	__export(resolve_info_exports, {
		createResolveInfoThunk: () => createResolveInfoThunk,
		fieldExpansionEnricher: () => fieldExpansionEnricher,
		isLeafField: () => isLeafField
	});
	module.exports = __toCommonJS(resolve_info_exports);
	var import_generate = require_generate();
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	var import_lodash = __toESM(require_lodash_memoize());
	var import_lodash2 = __toESM(require_lodash_mergewith());
	var import_memoize = require_memoize();
	const LeafFieldSymbol = Symbol("LeafFieldSymbol");
	function createLeafField(props) {
		return {
			[LeafFieldSymbol]: true,
			...props
		};
	}
	function isLeafField(obj) {
		return obj != null && Object.prototype.hasOwnProperty.call(obj, LeafFieldSymbol);
	}
	function createResolveInfoThunk({ schema, fragments, operation, parentType, fieldName, fieldType, fieldNodes }, enricher) {
		let enrichedInfo = {};
		if (typeof enricher === "function") {
			enrichedInfo = enricher({
				fieldName,
				fieldNodes,
				returnType: fieldType,
				parentType,
				schema,
				fragments,
				operation
			}) || {};
			if (typeof enrichedInfo !== "object" || Array.isArray(enrichedInfo)) enrichedInfo = {};
		}
		const gen = (0, import_generate.genFn)();
		gen(`return function getGraphQLResolveInfo(rootValue, variableValues, path) {
      return {
          fieldName,
          fieldNodes,
          returnType: fieldType,
          parentType,
          path,
          schema,
          fragments,
          rootValue,
          operation,
          variableValues,`);
		Object.keys(enrichedInfo).forEach((key) => {
			gen(`${key}: enrichedInfo["${key}"],
`);
		});
		gen(`};};`);
		return new Function("fieldName", "fieldNodes", "fieldType", "parentType", "schema", "fragments", "operation", "enrichedInfo", gen.toString()).call(null, fieldName, fieldNodes, fieldType, parentType, schema, fragments, operation, enrichedInfo);
	}
	function fieldExpansionEnricher(input) {
		const { schema, fragments, returnType, fieldNodes } = input;
		const fieldExpansion = {};
		for (const fieldNode of fieldNodes) deepMerge(fieldExpansion, memoizedExpandFieldNode(schema, fragments, fieldNode, returnType));
		return { fieldExpansion };
	}
	const memoizedGetReturnType = (0, import_memoize.memoize2)(getReturnType);
	const memoizedHasField = (0, import_memoize.memoize2)(hasField);
	const memoizedResolveEndType = (0, import_lodash.default)(resolveEndType);
	const memoizedGetPossibleTypes = (0, import_memoize.memoize2)(getPossibleTypes);
	const memoizedExpandFieldNodeType = (0, import_memoize.memoize4)(expandFieldNodeType);
	const memoizedExpandFieldNode = (0, import_memoize.memoize4)(expandFieldNode);
	function expandFieldNode(schema, fragments, node, fieldType) {
		if (node.selectionSet == null) return createLeafField({});
		const typ = memoizedResolveEndType(fieldType);
		const possibleTypes = memoizedGetPossibleTypes(schema, typ);
		const fieldExpansion = {};
		for (const possibleType of possibleTypes) if (!(0, import_graphql.isUnionType)(possibleType)) fieldExpansion[possibleType.name] = memoizedExpandFieldNodeType(schema, fragments, possibleType, node.selectionSet);
		return fieldExpansion;
	}
	function expandFieldNodeType(schema, fragments, parentType, selectionSet) {
		const typeExpansion = {};
		for (const selection of selectionSet.selections) if (selection.kind === import_graphql.Kind.FIELD) {
			if (!(0, import_graphql.isUnionType)(parentType) && memoizedHasField(parentType, selection.name.value)) typeExpansion[selection.name.value] = memoizedExpandFieldNode(schema, fragments, selection, memoizedGetReturnType(parentType, selection.name.value));
		} else {
			const selectionSet2 = selection.kind === import_graphql.Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value].selectionSet;
			const nextType = selection.kind === import_graphql.Kind.INLINE_FRAGMENT ? selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parentType : schema.getType(fragments[selection.name.value].typeCondition.name.value);
			if (nextType === parentType || (0, import_graphql.isAbstractType)(nextType)) deepMerge(typeExpansion, memoizedExpandFieldNodeType(schema, fragments, parentType, selectionSet2));
		}
		return typeExpansion;
	}
	function getPossibleTypes(schema, compositeType) {
		if ((0, import_graphql.isObjectType)(compositeType)) return [compositeType];
		const possibleTypes = [];
		const types = schema.getTypeMap();
		for (const typeName in types) if (Object.prototype.hasOwnProperty.call(types, typeName)) {
			const typ = types[typeName];
			if ((0, import_graphql.isCompositeType)(typ) && (0, import_graphql.doTypesOverlap)(schema, typ, compositeType)) possibleTypes.push(typ);
		}
		return possibleTypes;
	}
	function getReturnType(parentType, fieldName) {
		const fields = parentType.getFields();
		if (!Object.prototype.hasOwnProperty.call(fields, fieldName)) throw new import_graphql.GraphQLError(`Field "${fieldName}" does not exist in "${parentType.name}"`);
		const outputType = fields[fieldName].type;
		return memoizedResolveEndType(outputType);
	}
	function resolveEndType(typ) {
		if ((0, import_graphql.isListType)(typ) || (0, import_graphql.isNonNullType)(typ)) return memoizedResolveEndType(typ.ofType);
		return typ;
	}
	function hasField(typ, fieldName) {
		return Object.prototype.hasOwnProperty.call(typ.getFields(), fieldName);
	}
	function deepMerge(obj, src) {
		(0, import_lodash2.default)(obj, src, (objValue, srcValue) => {
			if (isLeafField(objValue)) {
				if (isLeafField(srcValue)) return {
					...objValue,
					...srcValue
				};
				return objValue;
			} else if (isLeafField(srcValue)) return srcValue;
		});
	}
	0 && (module.exports = {
		createResolveInfoThunk,
		fieldExpansionEnricher,
		isLeafField
	});
}));
// node_modules/graphql-jit/dist/variables.js
var require_variables = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var variables_exports = {};
	__export(variables_exports, {
		compileVariableParsing: () => compileVariableParsing,
		failToParseVariables: () => failToParseVariables
	});
	module.exports = __toCommonJS(variables_exports);
	var import_generate = require_generate();
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	var import_ast = require_ast();
	var import_error = require_error();
	var import_compat = require_compat();
	const inspect = (0, __toESM(require_inspect()).default)();
	function failToParseVariables(x) {
		return x.errors;
	}
	function createSubCompilationContext(context) {
		return { ...context };
	}
	function compileVariableParsing(schema, varDefNodes) {
		const errors = [];
		const coercedValues = /* @__PURE__ */ Object.create(null);
		let mainBody = "";
		const dependencies = /* @__PURE__ */ new Map();
		for (const varDefNode of varDefNodes) {
			const context = {
				varDefNode,
				depth: 0,
				inputPath: (0, import_ast.addPath)(void 0, "input"),
				responsePath: (0, import_ast.addPath)(void 0, "coerced"),
				dependencies
			};
			const varName = varDefNode.variable.name.value;
			const varType = (0, import_graphql.typeFromAST)(schema, varDefNode.type);
			if (!varType || !(0, import_graphql.isInputType)(varType)) {
				errors.push(new import_error.GraphQLError(`Variable "$${varName}" expected value of type "${varType || (0, import_graphql.print)(varDefNode.type)}" which cannot be used as an input type.`, (0, import_ast.computeLocations)([varDefNode.type])));
				continue;
			}
			coercedValues[varName] = void 0;
			const hasValueName = hasValue((0, import_ast.addPath)(context.inputPath, varName));
			mainBody += `const ${hasValueName} = Object.prototype.hasOwnProperty.call(${getObjectPath(context.inputPath)}, "${varName}");
`;
			context.inputPath = (0, import_ast.addPath)(context.inputPath, varName);
			context.responsePath = (0, import_ast.addPath)(context.responsePath, varName);
			mainBody += generateInput(context, varType, varName, hasValueName, (0, import_graphql.valueFromAST)(varDefNode.defaultValue, varType), false);
		}
		if (errors.length > 0) throw errors;
		const gen = (0, import_generate.genFn)();
		gen(`
    return function getVariables(input) {
      const errors = [];
      const coerced = ${JSON.stringify(coercedValues)}
      ${mainBody}
      if (errors.length > 0) {
        return {errors, coerced: undefined};
      }
      return {errors: undefined, coerced};
    }
  `);
		return Function.apply(null, ["GraphQLJITError", "inspect"].concat(Array.from(dependencies.keys())).concat(gen.toString())).apply(null, [import_error.GraphQLError, inspect].concat(Array.from(dependencies.values())));
	}
	const MAX_32BIT_INT = 2147483647;
	const MIN_32BIT_INT = -2147483648;
	function generateInput(context, varType, varName, hasValueName, defaultValue, wrapInList) {
		const currentOutput = getObjectPath(context.responsePath);
		const currentInput = getObjectPath(context.inputPath);
		const errorLocation = printErrorLocation((0, import_ast.computeLocations)([context.varDefNode]));
		const gen = (0, import_generate.genFn)();
		gen(`if (${currentInput} == null) {`);
		if ((0, import_graphql.isNonNullType)(varType)) {
			let nonNullMessage;
			let omittedMessage;
			if (context.errorMessage) {
				const objectPath = printObjectPath(context.responsePath);
				nonNullMessage = `${context.errorMessage} + \`Expected non-nullable type ${varType} not to be null at ${objectPath}.\``;
				omittedMessage = `${context.errorMessage} + \`Field ${objectPath} of required type ${varType} was not provided.\``;
			} else {
				nonNullMessage = `'Variable "$${varName}" of non-null type "${varType}" must not be null.'`;
				omittedMessage = `'Variable "$${varName}" of required type "${varType}" was not provided.'`;
			}
			varType = varType.ofType;
			gen(`
      if (${currentOutput} == null) {
        errors.push(new GraphQLJITError(${hasValueName} ? ${nonNullMessage} : ${omittedMessage}, ${errorLocation}));
      }
    `);
		} else {
			gen(`
      if (${hasValueName}) { ${currentOutput} = null; }
    `);
			if (defaultValue !== void 0) gen(`else { ${currentOutput} = ${JSON.stringify(defaultValue)} }`);
		}
		gen(`} else {`);
		if ((0, import_graphql.isScalarType)(varType)) switch (varType.name) {
			case import_graphql.GraphQLID.name:
				gen(`
          if (typeof ${currentInput} === "string") {
            ${currentOutput} = ${currentInput};
          } else if (Number.isInteger(${currentInput})) {
            ${currentOutput} = ${currentInput}.toString();
          } else {
            errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
              inspect(${currentInput}) + "; " +
              'Expected type ${varType.name}; ' +
              '${varType.name} cannot represent value: ' +
              inspect(${currentInput}), ${errorLocation})
            );
          }
        `);
				break;
			case import_graphql.GraphQLString.name:
				gen(`
          if (typeof ${currentInput} === "string") {
              ${currentOutput} = ${currentInput};
          } else {
            errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
              inspect(${currentInput}) + "; " +
              'Expected type ${varType.name}; ' +
              '${varType.name} cannot represent a non string value: ' +
              inspect(${currentInput}), ${errorLocation})
            );
          }
        `);
				break;
			case import_graphql.GraphQLBoolean.name:
				gen(`
        if (typeof ${currentInput} === "boolean") {
            ${currentOutput} = ${currentInput};
        } else {
          errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
          inspect(${currentInput}) + "; " +
          'Expected type ${varType.name}; ' +
          '${varType.name} cannot represent a non boolean value: ' +
          inspect(${currentInput}), ${errorLocation}));
        }
        `);
				break;
			case import_graphql.GraphQLInt.name:
				gen(`
        if (Number.isInteger(${currentInput})) {
          if (${currentInput} > ${MAX_32BIT_INT} || ${currentInput} < ${MIN_32BIT_INT}) {
            errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
            inspect(${currentInput}) + "; " +
            'Expected type ${varType.name}; ' +
            '${varType.name} cannot represent non 32-bit signed integer value: ' +
            inspect(${currentInput}), ${errorLocation}));
          } else {
            ${currentOutput} = ${currentInput};
          }
        } else {
          errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
            inspect(${currentInput}) + "; " +
            'Expected type ${varType.name}; ' +
            '${varType.name} cannot represent non-integer value: ' +
            inspect(${currentInput}), ${errorLocation})
          );
        }
        `);
				break;
			case import_graphql.GraphQLFloat.name:
				gen(`
        if (Number.isFinite(${currentInput})) {
            ${currentOutput} = ${currentInput};
        } else {
          errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
            inspect(${currentInput}) + "; " +
            'Expected type ${varType.name}; ' +
            '${varType.name} cannot represent non numeric value: ' +
            inspect(${currentInput}), ${errorLocation})
          );
        }
        `);
				break;
			default:
				context.dependencies.set(`${varType.name}parseValue`, varType.parseValue.bind(varType));
				gen(`
          try {
            const parseResult = ${varType.name}parseValue(${currentInput});
            if (parseResult === undefined || parseResult !== parseResult) {
              errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
              inspect(${currentInput}) + "; " +
              'Expected type ${varType.name}.', ${errorLocation}));
            }
            ${currentOutput} = parseResult;
          } catch (error) {
            errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
              inspect(${currentInput}) + "; " +
              'Expected type ${varType.name}.', ${errorLocation}, undefined, error)
            );
          }
        `);
		}
		else if ((0, import_graphql.isEnumType)(varType)) {
			context.dependencies.set(`${varType.name}getValue`, varType.getValue.bind(varType));
			gen(`
      if (typeof ${currentInput} === "string") {
        const enumValue = ${varType.name}getValue(${currentInput});
        if (enumValue) {
          ${currentOutput} = enumValue.value;
        } else {
          errors.push(
            new GraphQLJITError('Variable "$${varName}" got invalid value ' +
            inspect(${currentInput}) + "; " +
            'Expected type ${varType.name}.', ${errorLocation})
          );
        }
      } else {
        errors.push(
          new GraphQLJITError('Variable "$${varName}" got invalid value ' +
          inspect(${currentInput}) + "; " +
          'Expected type ${varType.name}.', ${errorLocation})
        );
      }
      `);
		} else if ((0, import_graphql.isListType)(varType)) {
			context.errorMessage = `'Variable "$${varName}" got invalid value ' + inspect(${currentInput}) + '; '`;
			const hasValueName2 = hasValue(context.inputPath);
			const index = `idx${context.depth}`;
			const subContext = createSubCompilationContext(context);
			subContext.responsePath = (0, import_ast.addPath)(subContext.responsePath, index, "variable");
			subContext.inputPath = (0, import_ast.addPath)(subContext.inputPath, index, "variable");
			subContext.depth++;
			gen(`
      if (Array.isArray(${currentInput})) {
        ${currentOutput} = [];
        for (let ${index} = 0; ${index} < ${currentInput}.length; ++${index}) {
          const ${hasValueName2} =
          ${getObjectPath(subContext.inputPath)} !== undefined;
          ${generateInput(subContext, varType.ofType, varName, hasValueName2, void 0, false)}
        }
      } else {
        ${generateInput(context, varType.ofType, varName, hasValueName2, void 0, true)}
      }
    `);
		} else if ((0, import_graphql.isInputType)(varType)) {
			gen(`
      if (typeof ${currentInput} !== 'object') {
        errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
        inspect(${currentInput}) + "; " +
        'Expected type ${varType.name} to be an object.', ${errorLocation}));
      } else {
        ${currentOutput} = {};
    `);
			const fields = varType.getFields();
			const allowedFields = [];
			for (const field of Object.values(fields)) {
				const subContext = createSubCompilationContext(context);
				allowedFields.push(field.name);
				const hasValueName2 = hasValue((0, import_ast.addPath)(subContext.inputPath, field.name));
				gen(`
        const ${hasValueName2} = Object.prototype.hasOwnProperty.call(
          ${getObjectPath(subContext.inputPath)}, "${field.name}"
        );
      `);
				subContext.inputPath = (0, import_ast.addPath)(subContext.inputPath, field.name);
				subContext.responsePath = (0, import_ast.addPath)(subContext.responsePath, field.name);
				subContext.errorMessage = `'Variable "$${varName}" got invalid value ' + inspect(${currentInput}) + '; '`;
				gen(`
        ${generateInput(subContext, field.type, field.name, hasValueName2, (0, import_compat.hasDefaultValue)(field) ? (0, import_compat.getDefaultValue)(field) : void 0, false)}
      `);
			}
			gen(`
      const allowedFields = ${JSON.stringify(allowedFields)};
      for (const fieldName of Object.keys(${currentInput})) {
        if (!allowedFields.includes(fieldName)) {
          errors.push(new GraphQLJITError('Variable "$${varName}" got invalid value ' +
            inspect(${currentInput}) + "; " +
            'Field "' + fieldName + '" is not defined by type ${varType.name}.', ${errorLocation}));
          break;
        }
      }
    }`);
		} else throw new Error(`unknown type: ${varType}`);
		if (wrapInList) gen(`${currentOutput} = [${currentOutput}];`);
		gen(`}`);
		return gen.toString();
	}
	function hasValue(path) {
		const flattened = [];
		let curr = path;
		while (curr) {
			flattened.push(curr.key);
			curr = curr.prev;
		}
		return `hasValue${flattened.join("_")}`;
	}
	function printErrorLocation(location) {
		return JSON.stringify(location);
	}
	function getObjectPath(path) {
		const flattened = [];
		let curr = path;
		while (curr) {
			flattened.unshift({
				key: curr.key,
				type: curr.type
			});
			curr = curr.prev;
		}
		let name = flattened[0].key;
		for (let i = 1; i < flattened.length; ++i) name += flattened[i].type === "literal" ? `["${flattened[i].key}"]` : `[${flattened[i].key}]`;
		return name;
	}
	function printObjectPath(path) {
		const flattened = [];
		let curr = path;
		while (curr) {
			flattened.unshift({
				key: curr.key,
				type: curr.type
			});
			curr = curr.prev;
		}
		const initialIndex = Math.min(flattened.length - 1, 1);
		let name = "value";
		for (let i = initialIndex + 1; i < flattened.length; ++i) name += flattened[i].type === "literal" ? `.${flattened[i].key}` : `[\${${flattened[i].key}}]`;
		return name;
	}
	0 && (module.exports = {
		compileVariableParsing,
		failToParseVariables
	});
}));
// node_modules/graphql-jit/dist/execution.js
var require_execution = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
	var execution_exports = {};
	__export(execution_exports, {
		GLOBAL_VARIABLES_NAME: () => GLOBAL_VARIABLES_NAME,
		buildCompilationContext: () => buildCompilationContext,
		compileQuery: () => compileQuery,
		createBoundQuery: () => createBoundQuery,
		isAsyncIterable: () => isAsyncIterable,
		isCompiledQuery: () => isCompiledQuery,
		isPromise: () => isPromise,
		isPromiseInliner: () => isPromiseInliner
	});
	module.exports = __toCommonJS(execution_exports);
	var import_fast_json_stringify = __toESM((init_fast_json_stringify(), __toCommonJS$1(fast_json_stringify_exports)));
	var import_generate = require_generate();
	var import_runtime = require_runtime();
	var import_graphql = (init_graphql(), __toCommonJS$1(graphql_exports));
	var import_Path = __toCommonJS$1(Path_exports);
	var import_ast = require_ast();
	var import_error = require_error();
	var import_inspect = __toESM(require_inspect());
	var import_json = require_json();
	var import_non_null = require_non_null();
	var import_resolve_info = require_resolve_info();
	var import_variables = require_variables();
	var import_compat2 = require_compat();
	const GLOBAL_RUNTIME_NAME = "__context.rt";
	const inspect = (0, import_inspect.default)();
	const SAFETY_CHECK_PREFIX = "__validNode";
	const GLOBAL_DATA_NAME = "__context.data";
	const GLOBAL_ERRORS_NAME = "__context.errors";
	const GLOBAL_NULL_ERRORS_NAME = "__context.nullErrors";
	const GLOBAL_ROOT_NAME = "__context.rootValue";
	const GLOBAL_VARIABLES_NAME = "__context.variables";
	const GLOBAL_CONTEXT_NAME = "__context.context";
	const GLOBAL_EXECUTION_CONTEXT = "__context";
	const GLOBAL_PROMISE_COUNTER = "__context.promiseCounter";
	const GLOBAL_INSPECT_NAME = "__context.inspect";
	const GLOBAL_SAFE_MAP_NAME = `${GLOBAL_RUNTIME_NAME}.safeMap`;
	const GRAPHQL_ERROR = "__context.GraphQLError";
	const GLOBAL_RESOLVE = "__context.resolve";
	const GLOBAL_PARENT_NAME = "__parent";
	const LOCAL_JS_FIELD_NAME_PREFIX = "__field";
	function compileQuery(schema, document, operationName, partialOptions) {
		if (!schema) throw new Error(`Expected ${schema} to be a GraphQL schema.`);
		if (!document) throw new Error("Must provide document.");
		if (partialOptions && partialOptions.resolverInfoEnricher && typeof partialOptions.resolverInfoEnricher !== "function") throw new Error("resolverInfoEnricher must be a function");
		try {
			const options = {
				disablingCapturingStackErrors: false,
				customJSONSerializer: false,
				disableLeafSerialization: false,
				customSerializers: {},
				useExperimentalPathBasedSkipInclude: false,
				...partialOptions
			};
			const context = buildCompilationContext(schema, document, options, operationName);
			let stringify;
			if (options.customJSONSerializer) {
				const jsonSchema = (0, import_json.queryToJSONSchema)(context);
				stringify = (0, import_fast_json_stringify.default)(jsonSchema);
			} else stringify = JSON.stringify;
			const getVariables = (0, import_variables.compileVariableParsing)(schema, context.operation.variableDefinitions || []);
			const type = (0, import_compat2.getOperationRootType)(context.schema, context.operation);
			const fieldMap = (0, import_ast.collectFields)(context, type, context.operation.selectionSet, /* @__PURE__ */ Object.create(null), /* @__PURE__ */ Object.create(null));
			const functionBody = compileOperation(context, type, fieldMap);
			const compiledQuery = {
				query: createBoundQuery(context, document, new Function("return " + functionBody)(), getVariables, context.operation.name != null ? context.operation.name.value : void 0),
				stringify
			};
			if (context.operation.operation === "subscription") compiledQuery.subscribe = createBoundSubscribe(context, document, compileSubscriptionOperation(context, type, fieldMap, compiledQuery.query), getVariables, context.operation.name != null ? context.operation.name.value : void 0);
			if (options.debug) compiledQuery.__DO_NOT_USE_THIS_OR_YOU_WILL_BE_FIRED_compilation = functionBody;
			return compiledQuery;
		} catch (err) {
			return { errors: normalizeErrors(err) };
		}
	}
	function isCompiledQuery(query) {
		return "query" in query && typeof query.query === "function";
	}
	function createBoundQuery(compilationContext, document, func, getVariableValues, operationName) {
		const { resolvers, typeResolvers, isTypeOfs, serializers, resolveInfos } = compilationContext;
		const trimmer = (0, import_non_null.createNullTrimmer)(compilationContext);
		const fnName = operationName || "query";
		return { [fnName](rootValue, context, variables) {
			const parsedVariables = getVariableValues(variables || {});
			if ((0, import_variables.failToParseVariables)(parsedVariables)) return { errors: parsedVariables.errors };
			const executionContext = {
				rootValue,
				context,
				variables: parsedVariables.coerced,
				inspect,
				GraphQLError: import_error.GraphQLError,
				resolvers,
				typeResolvers,
				isTypeOfs,
				serializers,
				resolveInfos,
				trimmer,
				rt: import_runtime.jitRuntime,
				promiseCounter: 0,
				data: {},
				nullErrors: [],
				errors: []
			};
			const result = func.call(null, executionContext);
			if (isPromise(result)) return result.then(postProcessResult);
			return postProcessResult(executionContext);
		} }[fnName];
	}
	function postProcessResult({ data, nullErrors, errors, trimmer }) {
		if (nullErrors.length > 0) {
			const trimmed = trimmer(data, nullErrors);
			return {
				data: trimmed.data,
				errors: errors.concat(trimmed.errors)
			};
		} else if (errors.length > 0) return {
			data,
			errors
		};
		return { data };
	}
	function compileOperation(context, type, fieldMap) {
		const serialExecution = context.operation.operation === "mutation";
		const topLevel = compileObjectType(context, type, [], [GLOBAL_ROOT_NAME], [GLOBAL_DATA_NAME], void 0, GLOBAL_ERRORS_NAME, fieldMap, true);
		let body = `function query (${GLOBAL_EXECUTION_CONTEXT}) {
  "use strict";
`;
		if (serialExecution) body += `${GLOBAL_EXECUTION_CONTEXT}.queue = [];`;
		body += generateUniqueDeclarations(context, true);
		body += `${GLOBAL_DATA_NAME} = ${topLevel}
`;
		if (serialExecution) {
			body += compileDeferredFieldsSerially(context);
			body += `
    ${GLOBAL_EXECUTION_CONTEXT}.finalResolve = () => {};
    ${GLOBAL_RESOLVE} = (context) => {
      if (context.jobCounter >= context.queue.length) {
        // All mutations have finished
        context.finalResolve(context);
        return;
      }
      context.queue[context.jobCounter++](context);
    };
    // There might not be a job to run due to invalid queries
    if (${GLOBAL_EXECUTION_CONTEXT}.queue.length > 0) {
      ${GLOBAL_EXECUTION_CONTEXT}.jobCounter = 1; // since the first one will be run manually
      ${GLOBAL_EXECUTION_CONTEXT}.queue[0](${GLOBAL_EXECUTION_CONTEXT});
    }
    if (${GLOBAL_PROMISE_COUNTER} > 0) {
      return new Promise(resolve => ${GLOBAL_EXECUTION_CONTEXT}.finalResolve = resolve);
    }
  `;
		} else {
			body += compileDeferredFields(context);
			body += `
    return ${GLOBAL_RUNTIME_NAME}.finalizeResult(${GLOBAL_EXECUTION_CONTEXT});`;
		}
		body += `
  // sync execution, the results are ready
  return undefined;
  }`;
		body += context.hoistedFunctions.join("\n");
		return body;
	}
	function compileDeferredFields(context) {
		let body = "";
		context.deferred.forEach((deferredField, index) => {
			body += `
      if (${SAFETY_CHECK_PREFIX}${index}) {
        ${compileDeferredField(context, deferredField)}
      }`;
		});
		return body;
	}
	function compileDeferredField(context, deferredField, appendix) {
		const { name, originPathsFormatted, destinationPaths, fieldNodes, fieldType, fieldName, jsFieldName, responsePath, parentType, args } = deferredField;
		const subContext = createSubCompilationContext(context);
		const nodeBody = compileType(subContext, parentType, fieldType, fieldNodes, [jsFieldName], [`${GLOBAL_PARENT_NAME}.${name}`], responsePath);
		const parentIndexes = getParentArgIndexes(context);
		const resolverName = getResolverName(parentType.name, fieldName);
		const resolverHandler = getHoistedFunctionName(context, `${name}${resolverName}Handler`);
		const topLevelArgs = getArgumentsName(resolverName);
		const validArgs = getValidArgumentsVarName(resolverName);
		const executionError = createErrorObject(context, fieldNodes, responsePath, "err.message != null ? err.message : err", "err");
		const executionInfo = getExecutionInfo(subContext, parentType, fieldType, fieldName, fieldNodes, responsePath);
		const emptyError = createErrorObject(context, fieldNodes, responsePath, "\"\"");
		const resolverCall = `${GLOBAL_EXECUTION_CONTEXT}.resolvers.${resolverName}(
          ${originPathsFormatted},${topLevelArgs},${GLOBAL_CONTEXT_NAME}, ${executionInfo})`;
		const resultParentPath = destinationPaths.join(".");
		const body = `
    ${compileArguments(subContext, args, topLevelArgs, validArgs, fieldType, responsePath)}
    if (${validArgs} === true) {
      ${GLOBAL_RUNTIME_NAME}.callResolver(${GLOBAL_EXECUTION_CONTEXT},
        () => ${resolverCall},
        result => {
          ${resolverHandler}(${GLOBAL_EXECUTION_CONTEXT}, ${resultParentPath}, result, ${parentIndexes});
        },
        err => {
          if (err) {
            ${getErrorDestination(fieldType)}.push(${executionError});
          } else {
            ${getErrorDestination(fieldType)}.push(${emptyError});
          }
        }
      );
    }`;
		context.hoistedFunctions.push(`
    function ${resolverHandler}(${GLOBAL_EXECUTION_CONTEXT}, ${GLOBAL_PARENT_NAME}, ${jsFieldName}, ${parentIndexes}) {
      ${generateUniqueDeclarations(subContext)}
      ${GLOBAL_PARENT_NAME}.${name} = ${nodeBody};
      ${compileDeferredFields(subContext)}
      ${appendix || ""}
    }
  `);
		return body;
	}
	function compileDeferredFieldsSerially(context) {
		let body = "";
		context.deferred.forEach((deferredField, index) => {
			const { name, fieldName, parentType } = deferredField;
			const mutationHandler = getHoistedFunctionName(context, `${name}${getResolverName(parentType.name, fieldName)}Mutation`);
			body += `
      if (${SAFETY_CHECK_PREFIX}${index}) {
        ${GLOBAL_EXECUTION_CONTEXT}.queue.push(${mutationHandler});
      }
    `;
			const appendix = `
    if (${GLOBAL_PROMISE_COUNTER} === 0) {
      ${GLOBAL_RESOLVE}(${GLOBAL_EXECUTION_CONTEXT});
    }
    `;
			context.hoistedFunctions.push(`
      function ${mutationHandler}(${GLOBAL_EXECUTION_CONTEXT}) {
        ${compileDeferredField(context, deferredField, appendix)}
      }
      `);
		});
		return body;
	}
	function compileType(context, parentType, type, fieldNodes, originPaths, destinationPaths, previousPath) {
		const sourcePath = joinOriginPaths(originPaths);
		const isNonNull = (0, import_graphql.isNonNullType)(type);
		const innerType = isNonNull ? type.ofType : type;
		if ((0, import_graphql.isLeafType)(innerType) && !(context.options.disableLeafSerialization && (innerType instanceof import_graphql.GraphQLEnumType || (0, import_graphql.isSpecifiedScalarType)(innerType)))) {
			const dest = isNonNull ? GLOBAL_NULL_ERRORS_NAME : GLOBAL_ERRORS_NAME;
			const serializerName = getSerializerName(innerType.name);
			context.serializers[serializerName] = getSerializer(innerType, context.options.customSerializers[innerType.name]);
			const parentIndexes = getParentArgIndexes(context);
			const handlerBody = `${dest}.push(${createErrorObject(context, fieldNodes, previousPath, "message")});`;
			const cachedHandler = context.leafErrHandlerCache.get(handlerBody);
			let errHandler;
			if (cachedHandler) errHandler = cachedHandler;
			else {
				errHandler = getHoistedFunctionName(context, `${innerType.name}${originPaths.join("")}SerializerErrorHandler`);
				context.hoistedFunctions.push(`
        function ${errHandler}(${GLOBAL_EXECUTION_CONTEXT}, message, ${parentIndexes}) {
        ${handlerBody}}
      `);
				context.leafErrHandlerCache.set(handlerBody, errHandler);
			}
			const locs = JSON.stringify((0, import_ast.computeLocations)(fieldNodes));
			const path = serializeResponsePathAsArray(previousPath);
			const capStack = context.options.disablingCapturingStackErrors ? "true" : "false";
			const serializerRef = `${GLOBAL_EXECUTION_CONTEXT}.serializers.${serializerName}`;
			const extraIndexes = parentIndexes ? `, ${parentIndexes}` : "";
			if (isNonNull) {
				const nullMsg = `"Cannot return null for non-nullable field ${parentType.name}.${getFieldNodesName(fieldNodes)}."`;
				return `${GLOBAL_RUNTIME_NAME}.checkNonNullLeaf(${GLOBAL_EXECUTION_CONTEXT}, ${sourcePath}, ${dest}, ${nullMsg}, ${locs}, ${path}, ${capStack}, ${serializerRef}, ${errHandler}${extraIndexes})`;
			} else return `${GLOBAL_RUNTIME_NAME}.checkNullableLeaf(${GLOBAL_EXECUTION_CONTEXT}, ${sourcePath}, ${dest}, ${locs}, ${path}, ${capStack}, ${serializerRef}, ${errHandler}${extraIndexes})`;
		}
		let body = `${sourcePath} == null ? `;
		let errorDestination;
		if ((0, import_graphql.isNonNullType)(type)) {
			type = type.ofType;
			const nullErrorStr = `"Cannot return null for non-nullable field ${parentType.name}.${getFieldNodesName(fieldNodes)}."`;
			body += `(${GLOBAL_NULL_ERRORS_NAME}.push(${createErrorObject(context, fieldNodes, previousPath, nullErrorStr)}), null) :`;
			errorDestination = GLOBAL_NULL_ERRORS_NAME;
		} else {
			body += "null : ";
			errorDestination = GLOBAL_ERRORS_NAME;
		}
		body += "(";
		const errorPath = `${sourcePath}.message != null ? ${sourcePath}.message : ${sourcePath}`;
		body += `${sourcePath} instanceof Error ? (${errorDestination}.push(${createErrorObject(context, fieldNodes, previousPath, errorPath, sourcePath)}), null) : `;
		if ((0, import_graphql.isLeafType)(type)) body += compileLeafType(context, type, originPaths, fieldNodes, previousPath, errorDestination);
		else if ((0, import_graphql.isObjectType)(type)) {
			const fieldMap = (0, import_ast.collectSubfields)(context, type, fieldNodes, previousPath);
			body += compileObjectType(context, type, fieldNodes, originPaths, destinationPaths, previousPath, errorDestination, fieldMap, false);
		} else if ((0, import_graphql.isAbstractType)(type)) body += compileAbstractType(context, parentType, type, fieldNodes, originPaths, previousPath, errorDestination);
		else if ((0, import_graphql.isListType)(type)) body += compileListType(context, parentType, type, fieldNodes, originPaths, previousPath, errorDestination);
		else throw new Error(`unsupported type: ${type.toString()}`);
		body += ")";
		return body;
	}
	function compileLeafType(context, type, originPaths, fieldNodes, previousPath, errorDestination) {
		let body = "";
		if (context.options.disableLeafSerialization && (type instanceof import_graphql.GraphQLEnumType || (0, import_graphql.isSpecifiedScalarType)(type))) body += `${joinOriginPaths(originPaths)}`;
		else {
			const serializerName = getSerializerName(type.name);
			context.serializers[serializerName] = getSerializer(type, context.options.customSerializers[type.name]);
			const parentIndexes = getParentArgIndexes(context);
			const serializerErrorHandler = getHoistedFunctionName(context, `${type.name}${originPaths.join("")}SerializerErrorHandler`);
			context.hoistedFunctions.push(`
    function ${serializerErrorHandler}(${GLOBAL_EXECUTION_CONTEXT}, message, ${parentIndexes}) {
    ${errorDestination}.push(${createErrorObject(context, fieldNodes, previousPath, "message")});}
    `);
			body += `${GLOBAL_EXECUTION_CONTEXT}.serializers.${serializerName}(${GLOBAL_EXECUTION_CONTEXT}, ${joinOriginPaths(originPaths)}, ${serializerErrorHandler}, ${parentIndexes})`;
		}
		return body;
	}
	function compileObjectType(context, type, fieldNodes, originPaths, destinationPaths, responsePath, errorDestination, fieldMap, alwaysDefer) {
		const trivialTypeNameVar = context.trivialTypeNameVar;
		context.trivialTypeNameVar = void 0;
		const body = (0, import_generate.genFn)();
		body("(");
		if (typeof type.isTypeOf === "function" && !alwaysDefer) {
			context.isTypeOfs[type.name + "IsTypeOf"] = type.isTypeOf;
			body(`!${GLOBAL_EXECUTION_CONTEXT}.isTypeOfs["${type.name}IsTypeOf"](${joinOriginPaths(originPaths)}) ? (${errorDestination}.push(${createErrorObject(context, fieldNodes, responsePath, `\`Expected value of type "${type.name}" but got: \${${GLOBAL_INSPECT_NAME}(${joinOriginPaths(originPaths)})}.\``)}), null) :`);
		}
		body("{");
		for (const name of Object.keys(fieldMap)) {
			const fieldNodes2 = fieldMap[name];
			const field = (0, import_ast.resolveFieldDef)(context, type, fieldNodes2);
			if (!field) continue;
			body(`"${name}": `);
			const serializedResponsePath = (0, import_ast.joinSkipIncludePath)((0, import_ast.serializeObjectPathForSkipInclude)(responsePath), name);
			let fieldCondition = (context.options.useExperimentalPathBasedSkipInclude ? fieldNodes2.map((it) => it.__internalShouldIncludePath?.[serializedResponsePath]) : fieldNodes2.map((it) => it.__internalShouldInclude)).filter(isNotNull).map((it) => {
				if (it.length > 0) return `(${it.join(" && ")})`;
				return "true";
			}).filter(isNotNull).join(" || ");
			if (!fieldCondition) fieldCondition = "true";
			const alwaysIncluded = fieldCondition.split(" || ").every((p) => p === "true");
			if (!alwaysIncluded) body(`(${fieldCondition})`);
			if (field === import_graphql.TypeNameMetaFieldDef) {
				const typenameValue = trivialTypeNameVar ?? `"${type.name}"`;
				body(alwaysIncluded ? `${typenameValue},` : `? ${typenameValue} : undefined,`);
				continue;
			}
			let resolver = field.resolve;
			if (!resolver && alwaysDefer) {
				const fieldName = field.name;
				resolver = (parent) => parent && parent[fieldName];
			}
			if (resolver) {
				context.deferred.push({
					name,
					responsePath: (0, import_ast.addPath)(responsePath, name),
					originPaths,
					originPathsFormatted: joinOriginPaths(originPaths),
					destinationPaths,
					parentType: type,
					fieldName: field.name,
					jsFieldName: getJsFieldName(field.name),
					fieldType: field.type,
					fieldNodes: fieldNodes2,
					args: (0, import_ast.getArgumentDefs)(field, fieldNodes2[0])
				});
				context.resolvers[getResolverName(type.name, field.name)] = resolver;
				const idx = context.deferred.length - 1;
				if (alwaysIncluded) body(`(${SAFETY_CHECK_PREFIX}${idx} = true, null)`);
				else body(`? (${SAFETY_CHECK_PREFIX}${idx} = true, null) : (${SAFETY_CHECK_PREFIX}${idx} = false, undefined)`);
			} else {
				const compiledFieldType = compileType(context, type, field.type, fieldNodes2, originPaths.concat(field.name), destinationPaths.concat(name), (0, import_ast.addPath)(responsePath, name));
				if (alwaysIncluded) body(compiledFieldType);
				else body(`? ${compiledFieldType} : undefined`);
			}
			body(",");
		}
		body("}");
		body(")");
		return body.toString();
	}
	function compileAbstractType(context, parentType, type, fieldNodes, originPaths, previousPath, errorDestination) {
		let resolveType;
		if (type.resolveType) resolveType = type.resolveType;
		else resolveType = (value, context2, info) => defaultResolveTypeFn(value, context2, info, type);
		const typeResolverName = getTypeResolverName(type.name);
		context.typeResolvers[typeResolverName] = resolveType;
		const finalTypeName = "finalType";
		const trivialGroups = /* @__PURE__ */ new Map();
		const nonTrivialCases = [];
		for (const objectType of context.schema.getPossibleTypes(type)) {
			const subContext = createSubCompilationContext(context);
			subContext.trivialTypeNameVar = finalTypeName;
			const object = compileType(subContext, parentType, objectType, fieldNodes, originPaths, ["__concrete"], (0, import_ast.addPath)(previousPath, objectType.name, "meta"));
			if (subContext.deferred.length === 0) {
				const group = trivialGroups.get(object) ?? [];
				group.push(objectType.name);
				trivialGroups.set(object, group);
			} else nonTrivialCases.push(`case "${objectType.name}": {
          ${generateUniqueDeclarations(subContext)}
          const __concrete = ${object};
          ${compileDeferredFields(subContext)}
          return __concrete;
      }`);
		}
		const trivialCases = Array.from(trivialGroups.entries()).map(([sharedObj, typeNames]) => {
			return `${typeNames.map((n) => `case "${n}"`).join(": ")}: {
          const __concrete = ${sharedObj};
          return __concrete;
      }`;
		});
		const collectedTypes = [...nonTrivialCases, ...trivialCases].join("\n");
		const nullTypeError = `"Runtime Object type is not a possible type for \\"${type.name}\\"."`;
		const noTypeError = `${finalTypeName} ? ${"`Runtime Object type \"${nodeType}\" is not a possible type for \"" + type.name + "\".`"} : "Abstract type ${type.name} must resolve to an Object type at runtime for field ${parentType.name}.${getFieldNodesName(fieldNodes)}. Either the ${type.name} type should provide a \\"resolveType\\" function or each possible types should provide an \\"isTypeOf\\" function."`;
		return `((nodeType, err) =>
  {
    if (err != null) {
      ${errorDestination}.push(${createErrorObject(context, fieldNodes, previousPath, "err.message != null ? err.message : err", "err")});
      return null;
    }
    if (nodeType == null) {
      ${errorDestination}.push(${createErrorObject(context, fieldNodes, previousPath, nullTypeError)})
      return null;
    }
    const ${finalTypeName} = typeof nodeType === "string" ? nodeType : nodeType.name;
    switch(${finalTypeName}) {
      ${collectedTypes}
      default:
      ${errorDestination}.push(${createErrorObject(context, fieldNodes, previousPath, noTypeError)})
      return null;
    }
  })(
    ${GLOBAL_EXECUTION_CONTEXT}.typeResolvers.${typeResolverName}(${joinOriginPaths(originPaths)},
    ${GLOBAL_CONTEXT_NAME},
    ${getExecutionInfo(context, parentType, type, type.name, fieldNodes, previousPath)}))`;
	}
	function compileListType(context, parentType, type, fieldNodes, originalObjectPaths, responsePath, errorDestination) {
		const name = originalObjectPaths.join(".");
		const listContext = createSubCompilationContext(context);
		const newDepth = ++listContext.depth;
		const fieldType = type.ofType;
		const dataBody = compileType(listContext, parentType, fieldType, fieldNodes, ["__currentItem"], [`${GLOBAL_PARENT_NAME}[idx${newDepth}]`], (0, import_ast.addPath)(responsePath, "idx" + newDepth, "variable"));
		const errorCase = `(${errorDestination}.push(${createErrorObject(context, fieldNodes, responsePath, `"Expected Iterable, but did not find one for field ${parentType.name}.${getFieldNodesName(fieldNodes)}."`)}), null)`;
		const executionError = createErrorObject(context, fieldNodes, (0, import_ast.addPath)(responsePath, "idx" + newDepth, "variable"), "err.message != null ? err.message : err", "err");
		const emptyError = createErrorObject(context, fieldNodes, responsePath, "\"\"");
		const uniqueDeclarations = generateUniqueDeclarations(listContext);
		const deferredFields = compileDeferredFields(listContext);
		const itemHandler = getHoistedFunctionName(context, `${parentType.name}${originalObjectPaths.join("")}MapItemHandler`);
		const childIndexes = getParentArgIndexes(listContext);
		listContext.hoistedFunctions.push(`
  function ${itemHandler}(${GLOBAL_EXECUTION_CONTEXT}, ${GLOBAL_PARENT_NAME}, __currentItem, ${childIndexes}) {
    ${uniqueDeclarations}
    ${GLOBAL_PARENT_NAME}[idx${newDepth}] = ${dataBody};
    ${deferredFields}
  }
  `);
		const safeMapHandler = getHoistedFunctionName(context, `${parentType.name}${originalObjectPaths.join("")}MapHandler`);
		const parentIndexes = getParentArgIndexes(context);
		listContext.hoistedFunctions.push(`
  function ${safeMapHandler}(${GLOBAL_EXECUTION_CONTEXT}, __currentItem, idx${newDepth}, resultArray, ${parentIndexes}) {
    ${GLOBAL_RUNTIME_NAME}.handleListItemResult(${GLOBAL_EXECUTION_CONTEXT}, __currentItem,
      result => {
        ${itemHandler}(${GLOBAL_EXECUTION_CONTEXT}, resultArray, result, ${childIndexes});
      },
      err => {
        resultArray.push(null);
        if (err) {
          ${getErrorDestination(fieldType)}.push(${executionError});
        } else {
          ${getErrorDestination(fieldType)}.push(${emptyError});
        }
      }
    );
  }
  `);
		return `(typeof ${name} === "string" || typeof ${name}[Symbol.iterator] !== "function") ?  ${errorCase} :
  ${GLOBAL_SAFE_MAP_NAME}(${GLOBAL_EXECUTION_CONTEXT}, ${name}, ${safeMapHandler}, ${parentIndexes})`;
	}
	const MAGIC_MINUS_INFINITY = "__MAGIC_MINUS_INFINITY__71d4310a_d4a3_4a05_b1fe_e60779d24998";
	const MAGIC_PLUS_INFINITY = "__MAGIC_PLUS_INFINITY__bb201c39_3333_4695_b4ad_7f1722e7aa7a";
	const MAGIC_NAN = "__MAGIC_NAN__57f286b9_4c20_487f_b409_79804ddcb4f8";
	const MAGIC_DATE = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d";
	function specialValueReplacer(key, value) {
		if (Number.isNaN(value)) return MAGIC_NAN;
		if (value === Infinity) return MAGIC_PLUS_INFINITY;
		if (value === -Infinity) return MAGIC_MINUS_INFINITY;
		if (this[key] instanceof Date) return MAGIC_DATE + this[key].getTime();
		return value;
	}
	function objectStringify(val) {
		return JSON.stringify(val, specialValueReplacer).replace(new RegExp(`"${MAGIC_NAN}"`, "g"), "NaN").replace(new RegExp(`"${MAGIC_PLUS_INFINITY}"`, "g"), "Infinity").replace(new RegExp(`"${MAGIC_MINUS_INFINITY}"`, "g"), "-Infinity").replace(new RegExp(`"${MAGIC_DATE}([^"]+)"`, "g"), "new Date($1)");
	}
	function getExecutionInfo(context, parentType, fieldType, fieldName, fieldNodes, responsePath) {
		const resolveInfoName = createResolveInfoName(responsePath);
		const { schema, fragments, operation } = context;
		context.resolveInfos[resolveInfoName] = (0, import_resolve_info.createResolveInfoThunk)({
			schema,
			fragments,
			operation,
			parentType,
			fieldName,
			fieldType,
			fieldNodes
		}, context.options.resolverInfoEnricher);
		return `${GLOBAL_EXECUTION_CONTEXT}.resolveInfos.${resolveInfoName}(${GLOBAL_ROOT_NAME}, ${GLOBAL_VARIABLES_NAME}, ${serializeResponsePath(responsePath)})`;
	}
	function getArgumentsName(prefixName) {
		return `${prefixName}Args`;
	}
	function getValidArgumentsVarName(prefixName) {
		return `${prefixName}ValidArgs`;
	}
	function objectPath(topLevel, path) {
		if (!path) return topLevel;
		let objectPath2 = topLevel;
		const flattened = (0, import_ast.flattenPath)(path);
		for (const section of flattened) if (section.type === "literal") objectPath2 += `["${section.key}"]`;
		else throw new Error("should only have received literal paths");
		return objectPath2;
	}
	function compileArguments(context, args, topLevelArg, validArgs, returnType, path) {
		let body = `
  let ${validArgs} = true;
  const ${topLevelArg} = ${objectStringify(args.values)};
  `;
		const errorDestination = getErrorDestination(returnType);
		for (const variable of args.missing) {
			const varName = variable.valueNode.name.value;
			body += `if (Object.prototype.hasOwnProperty.call(${GLOBAL_VARIABLES_NAME}, "${varName}")) {`;
			if (variable.argument && (0, import_graphql.isNonNullType)(variable.argument.definition.type)) {
				const message = `'Argument "${variable.argument.definition.name}" of non-null type "${variable.argument.definition.type.toString()}" must not be null.'`;
				body += `if (${GLOBAL_VARIABLES_NAME}['${variable.valueNode.name.value}'] == null) {
      ${errorDestination}.push(${createErrorObject(context, [variable.argument.node.value], path, message)});
      ${validArgs} = false;
      }`;
			}
			body += `
    ${objectPath(topLevelArg, variable.path)} = ${GLOBAL_VARIABLES_NAME}['${variable.valueNode.name.value}'];
    }`;
			if (variable.argument && (0, import_graphql.isNonNullType)(variable.argument.definition.type) && variable.argument.definition.defaultValue === void 0) {
				const message = `'Argument "${variable.argument.definition.name}" of required type "${variable.argument.definition.type.toString()}" was provided the variable "$${varName}" which was not provided a runtime value.'`;
				body += ` else {
      ${errorDestination}.push(${createErrorObject(context, [variable.argument.node.value], path, message)});
      ${validArgs} = false;
        }`;
			}
		}
		return body;
	}
	function generateUniqueDeclarations(context, defaultValue = false) {
		return context.deferred.map((_, idx) => `
        let ${SAFETY_CHECK_PREFIX}${idx} = ${defaultValue};
      `).join("\n");
	}
	function createSubCompilationContext(context) {
		return {
			...context,
			deferred: []
		};
	}
	function isPromise(value) {
		return value != null && typeof value === "object" && typeof value.then === "function";
	}
	function isPromiseInliner(value) {
		return `${GLOBAL_RUNTIME_NAME}.isPromise(${value})`;
	}
	function serializeResponsePathAsArray(path) {
		const flattened = (0, import_ast.flattenPath)(path);
		let src = "[";
		for (let i = flattened.length - 1; i >= 0; i--) {
			if (flattened[i].type === "meta") continue;
			src += flattened[i].type === "literal" ? `"${flattened[i].key}",` : `${flattened[i].key},`;
		}
		return src + "]";
	}
	function getErrorDestination(type) {
		return (0, import_graphql.isNonNullType)(type) ? GLOBAL_NULL_ERRORS_NAME : GLOBAL_ERRORS_NAME;
	}
	function createResolveInfoName(path) {
		return (0, import_ast.flattenPath)(path).map((p) => p.key).join("_") + "Info";
	}
	function serializeResponsePath(path) {
		if (!path) return "undefined";
		if (path.type === "meta") return serializeResponsePath(path.prev);
		const literalValue = `"${path.key}"`;
		return `{
    key:  ${path.type === "literal" ? literalValue : path.key},
    prev: ${serializeResponsePath(path.prev)}
  }`;
	}
	function getSerializer(scalar, customSerializer) {
		const { name } = scalar;
		const serialize = customSerializer || ((val) => scalar.serialize(val));
		return function leafSerializer(context, v, onError, ...idx) {
			try {
				const value = serialize(v);
				if (isInvalid(value)) {
					onError(context, `Expected a value of type "${name}" but received: ${v}`, ...idx);
					return null;
				}
				return value;
			} catch (e) {
				onError(context, e && e.message || `Expected a value of type "${name}" but received an Error`, ...idx);
				return null;
			}
		};
	}
	function defaultResolveTypeFn(value, contextValue, info, abstractType) {
		if (value != null && typeof value === "object" && typeof value.__typename === "string") return value.__typename;
		const possibleTypes = info.schema.getPossibleTypes(abstractType);
		for (const type of possibleTypes) if (type.isTypeOf) {
			const isTypeOfResult = type.isTypeOf(value, contextValue, info);
			if (isPromise(isTypeOfResult)) throw new Error(`Promises are not supported for resolving type of ${value}`);
			else if (isTypeOfResult) return type.name;
		}
		throw new Error(`Could not resolve the object type in possible types of ${abstractType.name} for the value: ` + inspect(value));
	}
	function buildCompilationContext(schema, document, options, operationName) {
		const errors = [];
		let operation = void 0;
		let hasMultipleAssumedOperations = false;
		const fragments = /* @__PURE__ */ Object.create(null);
		for (const definition of document.definitions) switch (definition.kind) {
			case import_graphql.Kind.OPERATION_DEFINITION:
				if (!operationName && operation) hasMultipleAssumedOperations = true;
				else if (!operationName || definition.name && definition.name.value === operationName) operation = definition;
				break;
			case import_graphql.Kind.FRAGMENT_DEFINITION: fragments[definition.name.value] = definition;
		}
		if (!operation) {
			if (operationName) throw new import_graphql.GraphQLError(`Unknown operation named "${operationName}".`);
			else throw new import_graphql.GraphQLError("Must provide an operation.");
		} else if (hasMultipleAssumedOperations) throw new import_graphql.GraphQLError("Must provide operation name if query contains multiple operations.");
		return {
			schema,
			fragments,
			rootValue: null,
			contextValue: null,
			operation,
			options,
			resolvers: {},
			serializers: {},
			typeResolvers: {},
			isTypeOfs: {},
			resolveInfos: {},
			hoistedFunctions: [],
			hoistedFunctionNames: /* @__PURE__ */ new Map(),
			leafErrHandlerCache: /* @__PURE__ */ new Map(),
			deferred: [],
			depth: -1,
			variableValues: {},
			errors
		};
	}
	function getFieldNodesName(nodes) {
		return nodes.length > 1 ? "(" + nodes.map(({ name }) => name.value).join(",") + ")" : nodes[0].name.value;
	}
	function getHoistedFunctionName(context, name) {
		const count = context.hoistedFunctionNames.get(name);
		if (count === void 0) {
			context.hoistedFunctionNames.set(name, 0);
			return name;
		}
		context.hoistedFunctionNames.set(name, count + 1);
		return `${name}${count + 1}`;
	}
	function createErrorObject(context, nodes, path, message, originalError) {
		return `new ${GRAPHQL_ERROR}(${message},
    ${JSON.stringify((0, import_ast.computeLocations)(nodes))},
      ${serializeResponsePathAsArray(path)},
      ${originalError || "undefined"},
      ${context.options.disablingCapturingStackErrors ? "true" : "false"})`;
	}
	function getResolverName(parentName, name) {
		return parentName + name + "Resolver";
	}
	function getTypeResolverName(name) {
		return name + "TypeResolver";
	}
	function getSerializerName(name) {
		return name + "Serializer";
	}
	function normalizeErrors(err) {
		if (Array.isArray(err)) return err.map((e) => normalizeError(e));
		return [normalizeError(err)];
	}
	function normalizeError(err) {
		return err instanceof import_graphql.GraphQLError ? err : new import_error.GraphQLError(err.message, err.locations, err.path, err);
	}
	function isInvalid(value) {
		return value === void 0 || value !== value;
	}
	function getParentArgIndexes(context) {
		let args = "";
		for (let i = 0; i <= context.depth; ++i) {
			if (i > 0) args += ", ";
			args += `idx${i}`;
		}
		return args;
	}
	function getJsFieldName(fieldName) {
		return `${LOCAL_JS_FIELD_NAME_PREFIX}${fieldName}`;
	}
	function isAsyncIterable(val) {
		return typeof Object(val)[Symbol.asyncIterator] === "function";
	}
	function compileSubscriptionOperation(context, type, fieldMap, queryFn) {
		const fieldNodes = Object.values(fieldMap)[0];
		const fieldName = fieldNodes[0].name.value;
		const field = (0, import_ast.resolveFieldDef)(context, type, fieldNodes);
		if (!field) throw new import_graphql.GraphQLError(`The subscription field "${fieldName}" is not defined.`, (0, import_compat2.getGraphQLErrorOptions)(fieldNodes));
		const responsePath = (0, import_ast.addPath)(void 0, fieldName);
		const resolveInfoName = createResolveInfoName(responsePath);
		const subscriber = field.subscribe;
		async function executeSubscription(executionContext) {
			const resolveInfo = executionContext.resolveInfos[resolveInfoName](executionContext.rootValue, executionContext.variables, responsePath);
			try {
				const eventStream = await subscriber?.(executionContext.rootValue, executionContext.variables, executionContext.context, resolveInfo);
				if (eventStream instanceof Error) throw eventStream;
				return eventStream;
			} catch (error) {
				throw (0, import_graphql.locatedError)(error, resolveInfo.fieldNodes, (0, import_Path.pathToArray)(resolveInfo.path));
			}
		}
		async function createSourceEventStream(executionContext) {
			try {
				const eventStream = await executeSubscription(executionContext);
				if (!isAsyncIterable(eventStream)) throw new Error(`Subscription field must return Async Iterable. Received: ${inspect(eventStream)}.`);
				return eventStream;
			} catch (error) {
				if (error instanceof import_graphql.GraphQLError) return { errors: [error] };
				throw error;
			}
		}
		return async function subscribe(executionContext) {
			const resultOrStream = await createSourceEventStream(executionContext);
			if (!isAsyncIterable(resultOrStream)) return resultOrStream;
			const mapSourceToResponse = (payload) => queryFn(payload, executionContext.context, executionContext.variables);
			return mapAsyncIterator(resultOrStream, mapSourceToResponse);
		};
	}
	function createBoundSubscribe(compilationContext, document, func, getVariableValues, operationName) {
		const { resolvers, typeResolvers, isTypeOfs, serializers, resolveInfos } = compilationContext;
		const trimmer = (0, import_non_null.createNullTrimmer)(compilationContext);
		const fnName = operationName || "subscribe";
		return { async [fnName](rootValue, context, variables) {
			const parsedVariables = getVariableValues(variables || {});
			if ((0, import_variables.failToParseVariables)(parsedVariables)) return { errors: parsedVariables.errors };
			const executionContext = {
				rootValue,
				context,
				variables: parsedVariables.coerced,
				inspect,
				GraphQLError: import_error.GraphQLError,
				resolvers,
				typeResolvers,
				isTypeOfs,
				serializers,
				resolveInfos,
				trimmer,
				rt: import_runtime.jitRuntime,
				promiseCounter: 0,
				nullErrors: [],
				errors: [],
				data: {}
			};
			return func.call(null, executionContext);
		} }[fnName];
	}
	function mapAsyncIterator(iterable, callback) {
		const iterator = iterable[Symbol.asyncIterator]();
		async function mapResult(result) {
			if (result.done) return result;
			try {
				return {
					value: await callback(result.value),
					done: false
				};
			} catch (error) {
				if (typeof iterator.return === "function") try {
					await iterator.return();
				} catch (e) {}
				throw error;
			}
		}
		return {
			async next() {
				return mapResult(await iterator.next());
			},
			async return() {
				return typeof iterator.return === "function" ? mapResult(await iterator.return()) : {
					value: void 0,
					done: true
				};
			},
			async throw(error) {
				return typeof iterator.throw === "function" ? mapResult(await iterator.throw(error)) : Promise.reject(error);
			},
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
	function joinOriginPaths(originPaths) {
		return originPaths.join(".");
	}
	function isNotNull(it) {
		return it != null;
	}
	0 && (module.exports = {
		GLOBAL_VARIABLES_NAME,
		buildCompilationContext,
		compileQuery,
		createBoundQuery,
		isAsyncIterable,
		isCompiledQuery,
		isPromise,
		isPromiseInliner
	});
}));
// node_modules/graphql-jit/dist/index.mjs
var import_execution$1 = require_execution();
require_resolve_info();
var compileQuery = import_execution$1.compileQuery;
var isCompiledQuery = import_execution$1.isCompiledQuery;
export { compileQuery, isCompiledQuery };
