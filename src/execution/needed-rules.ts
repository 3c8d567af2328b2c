import {
  DeferStreamDirectiveLabelRule,
  DeferStreamDirectiveOnRootFieldRule,
  DeferStreamDirectiveOnValidOperationsRule,
  FragmentsOnCompositeTypesRule,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  MaxIntrospectionDepthRule,
  NoFragmentCyclesRule,
  NoSchemaIntrospectionCustomRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  PossibleFragmentSpreadsRule,
  StreamDirectiveOnListFieldRule,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueVariableNamesRule,
  type ValidationRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
} from 'graphql'

const variables = /\$/
const directives = /@/
const fragments = /\.\.\.|fragment/
const typeNames = /\$|\.\.\.|fragment/
const introspection = /__/

/** The rules that cannot find an error in a document whose text does not match the pattern. */
const patterns = new Map<ValidationRule, RegExp>([
  [NoUndefinedVariablesRule, variables],
  [NoUnusedVariablesRule, variables],
  [UniqueVariableNamesRule, variables],
  [VariablesAreInputTypesRule, variables],
  [VariablesInAllowedPositionRule, variables],
  [KnownDirectivesRule, directives],
  [UniqueDirectivesPerLocationRule, directives],
  [DeferStreamDirectiveLabelRule, directives],
  [DeferStreamDirectiveOnRootFieldRule, directives],
  [DeferStreamDirectiveOnValidOperationsRule, directives],
  [StreamDirectiveOnListFieldRule, directives],
  [FragmentsOnCompositeTypesRule, fragments],
  [KnownFragmentNamesRule, fragments],
  [NoFragmentCyclesRule, fragments],
  [NoUnusedFragmentsRule, fragments],
  [PossibleFragmentSpreadsRule, fragments],
  [UniqueFragmentNamesRule, fragments],
  [KnownTypeNamesRule, typeNames],
  [MaxIntrospectionDepthRule, introspection],
  [NoSchemaIntrospectionCustomRule, introspection],
])

/**
 * Returns the validation rules that can find an error in a document with this text. Each rule visits
 * every node: with fewer rules, hundreds of aliases validate in half the time.
 */
export function neededRules(
  rules: readonly ValidationRule[],
  text: string,
): readonly ValidationRule[] {
  return rules.filter((rule) => patterns.get(rule)?.test(text) ?? true)
}
