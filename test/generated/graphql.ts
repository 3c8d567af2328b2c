/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The result for one input of a list. */
export type BulkLookupEntryStatus =
  /** An earlier input is the same number. `device` and `failure` are the same as for that input. */
  | 'DUPLICATE'
  /** It has a `failure`. */
  | 'FAILED'
  /** It has a `device`. */
  | 'FOUND'
  /** It is not a phone number and was never sent; `failure` has the reason. */
  | 'INVALID';

/** What became of an input. */
export type BulkLookupJobEntryStatus =
  /** The number is also earlier in the list. `device` and `failure` are those of its first entry. */
  | 'DUPLICATE'
  /** The number was erased on request: its input and result are not stored any more. */
  | 'ERASED'
  /** The lookup of the number failed, see `failure`. */
  | 'FAILED'
  /** The number was looked up, see `device`. */
  | 'FOUND'
  /** The input is not a phone number, see `failure`. */
  | 'INVALID';

/** What a job does at present. */
export type BulkLookupJobState =
  /** A client canceled the job. Its results so far remain until it expires. */
  | 'CANCELED'
  /** Each number has its result. */
  | 'COMPLETED'
  /** More numbers failed than `maxFailedPercent` allows. The results so far remain. */
  | 'FAILED'
  /** A client paused the job. `resumeBulkLookupJob` continues it. */
  | 'PAUSED'
  /** The job was started and begins soon. */
  | 'QUEUED'
  /** The list is complete, and nothing was looked up yet. `startBulkLookupJob` starts the job. */
  | 'READY'
  /** The numbers are being looked up. */
  | 'RUNNING'
  /** The job cannot continue at present, see `waitReason`. It continues by itself. */
  | 'WAITING';

/** Why a job waits. */
export type BulkLookupJobWaitReason =
  /** The upstream refuses the account of this server. */
  | 'ACCOUNT_REFUSED'
  /** Other jobs run, and the server runs only a few at the same time. */
  | 'OTHER_JOBS'
  /** The upstream limits the rate of calls (HTTP 429). */
  | 'RATE_LIMITED'
  /** The upstream does not work at present. */
  | 'UPSTREAM_OUT';

/** Whether the server calls the upstream. */
export type CircuitState =
  /** Calls go through. */
  | 'CLOSED'
  /** The pause after `OPEN` is over: one call tries whether the upstream answers. */
  | 'HALF_OPEN'
  /** The upstream refuses the account: lookups fail at once. */
  | 'LOCKED_OUT'
  /** Calls failed in a row: lookups fail at once. */
  | 'OPEN'
  /** The upstream limits the rate of calls (HTTP 429): lookups wait. */
  | 'THROTTLED';

/** Why an input is not a phone number. An input with several faults has the one that is checked first: an empty input, then its characters, then its digits. */
export type InvalidInputReason =
  /** It has a decimal point, as spreadsheets write amounts. */
  | 'DECIMAL_POINT'
  /** It is empty or blank. */
  | 'EMPTY'
  /** It has an exponent, as spreadsheets write long numbers. Its last digits may be lost. */
  | 'EXPONENT'
  /** It starts with 00, the international prefix of many countries. */
  | 'INTERNATIONAL_PREFIX'
  /** It contains an invisible character, such as a zero-width space or a mark for the direction of text. The message names the first one and its position, from 0. */
  | 'INVISIBLE_CHARACTER'
  /** It starts with 0, as national numbers do. */
  | 'LEADING_ZERO'
  /** It contains letters: a word, an extension, or a vanity number. */
  | 'LETTERS'
  /** It contains a line break. */
  | 'LINE_BREAK'
  /** It contains digits of another script, full-width digits or a full-width plus. */
  | 'NOT_ASCII_DIGITS'
  /** It is not a phone number for another reason. */
  | 'OTHER'
  /** It contains spaces, dashes, dots, slashes, brackets or other separators. */
  | 'SEPARATORS'
  /** It has more than 15 digits, or too many for its country. */
  | 'TOO_LONG'
  /** It has fewer than 7 digits, or too few for its country. */
  | 'TOO_SHORT'
  /** It starts with the scheme of a URI, for example `tel:`. */
  | 'URI';

/** The reason for a failed lookup. `extensions.code` of errors has the same values. */
export type LookupFailureCode =
  /** The upstream refused the credentials of this server. */
  | 'AUTH'
  /** The RCS channel is not enabled for the account at the upstream (RCS601). */
  | 'CHANNEL_DISABLED'
  /** No result arrived within the time limit of the operation. Other operations may still get one. */
  | 'DEADLINE'
  /** The input is not a phone number, see `reason`. It was never sent. */
  | 'INVALID_ADDRESS'
  /** The response of the upstream does not contain this number. It is not known whether the number can receive RCS. */
  | 'NOT_REPORTED'
  /** Too many numbers were already waiting for the upstream, so the server did not accept this one. */
  | 'OVERLOADED'
  /** The response of the upstream, or its part about this number, is not as documented, or it is about another spelling of the number. The server did not use it. */
  | 'PROTOCOL'
  /** The upstream reported a failure of the provider behind it (RCS704). */
  | 'PROVIDER_ERROR'
  /** The upstream answered HTTP 429. `retryAfterMs` is how long to wait. */
  | 'RATE_LIMITED'
  /** The upstream refused the call for a reason that a retry does not change. Exceptions: `retryable` is true if the upstream refused too much of a batch, or of several, so that the server did not send the rest, and for a number of a job with which the upstream refused every call. */
  | 'REFUSED'
  /** The upstream listed this number among the invalid ones. */
  | 'REJECTED'
  /** No complete response arrived within the time limit of an upstream call. */
  | 'TIMEOUT'
  /** The connection failed, or the upstream answered HTTP 408, 425 or 5xx. */
  | 'UNAVAILABLE';

/** The origin of an answer. */
export type LookupSource =
  /** The upstream’s bulk endpoint. */
  | 'BULK'
  /** The cache. The answer is not older than the operation allows; see `checkedAt`. */
  | 'CACHE'
  /** The upstream’s single endpoint. */
  | 'SINGLE'
  /** The cache. The answer is older than its TTL and replaces a failed lookup; see `checkedAt`. */
  | 'STALE';

export type ActivitySubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ActivitySubscription = { activity: { interactivePending: number, interactiveInFlight: number, backgroundPending: number, backgroundInFlight: number, bulkInFlight: number, singleInFlight: number, circuit: CircuitState, callsPerThousand: number | null, cacheShare: number | null, answeredPerSecond: number } };

export type BulkLookupPlanQueryVariables = Exact<{
  addresses: Array<string> | string;
}>;


export type BulkLookupPlanQuery = { bulkLookupPlan: { uniqueCount: number, cachedCount: number, duplicateCount: number, invalidCount: number, bulkCalls: number, singleCalls: number, estimatedSeconds: number } | null };

export type BulkLookupQueryVariables = Exact<{
  addresses: Array<string> | string;
}>;


export type BulkLookupQuery = { bulkLookup: { total: number, duplicateCount: number, invalidCount: number, invalidNumbers: Array<string>, reach: { rcsEnabled: number, rcsDisabled: number, unknown: number, rcsEnabledPercent: number | null, byCarrier: Array<{ carrierId: string | null, lookedUp: number, rcsEnabled: number }> }, failures: Array<{ address: string, code: LookupFailureCode, message: string, retryable: boolean }>, devices: Array<{ address: string, rcsEnabled: boolean, carrierId: string | null, source: LookupSource }> } | null };

export type CreateJobMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateJobMutation = { createBulkLookupJob: { id: string, state: BulkLookupJobState, inputCount: number, uniqueCount: number, duplicateCount: number, invalidReasons: Array<{ reason: InvalidInputReason, count: number }>, plan: { cachedCount: number, bulkCalls: number, singleCalls: number, estimatedSeconds: number } | null } | null };

export type DefaultCountryQueryVariables = Exact<{ [key: string]: never; }>;


export type DefaultCountryQuery = { bulkLookup: { entries: Array<{ input: string, device: { address: string, rcsEnabled: boolean } | null }> } | null };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { devices: Array<{ id: string, address: string, rcsEnabled: boolean } | null> };

export type EraseDeviceMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseDeviceMutation = { eraseDevice: { id: string, wasCached: boolean | null } | null };

export type FailuresQueryVariables = Exact<{ [key: string]: never; }>;


export type FailuresQuery = { device: { rcsEnabled: boolean } | null, bulkLookup: { devices: Array<{ address: string, rcsEnabled: boolean }>, failures: Array<{ address: string, code: LookupFailureCode, message: string, retryable: boolean }> } | null };

export type InvalidInputQueryVariables = Exact<{ [key: string]: never; }>;


export type InvalidInputQuery = { device: { rcsEnabled: boolean } | null, bulkLookup: { entries: Array<{ input: string, status: BulkLookupEntryStatus, failure: { reason: InvalidInputReason | null, message: string } | null }> } | null };

export type JobResultsQueryVariables = Exact<{
  id: string | number;
}>;


export type JobResultsQuery = { bulkLookupJob: { state: BulkLookupJobState, doneCount: number, failedCount: number, downloadPath: string, entries: { nodes: Array<{ index: number, input: string | null, status: BulkLookupJobEntryStatus, device: { address: string, rcsEnabled: boolean } | null, failure: { code: LookupFailureCode, message: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type JobsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsQuery = { bulkLookupJobs: { nodes: Array<{ id: string, name: string | null, state: BulkLookupJobState, donePercent: number, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LookupQueryVariables = Exact<{ [key: string]: never; }>;


export type LookupQuery = { found:
    | { __typename: 'Device', rcsEnabled: boolean }
    | { __typename: 'LookupFailure' }
  , failed:
    | { __typename: 'Device' }
    | { __typename: 'LookupFailure', code: LookupFailureCode, message: string, retryable: boolean }
   };

export type ManyDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ManyDevicesQuery = { anna: { rcsEnabled: boolean, carrierId: string | null } | null, ben: { rcsEnabled: boolean, carrierId: string | null } | null, carla: { rcsEnabled: boolean, carrierId: string | null } | null };

export type NodeQueryVariables = Exact<{ [key: string]: never; }>;


export type NodeQuery = { node:
    | { id: string }
    | { address: string, rcsEnabled: boolean, id: string }
   | null };

export type OneDeviceQueryVariables = Exact<{ [key: string]: never; }>;


export type OneDeviceQuery = { device: { address: string, rcsEnabled: boolean, carrierId: string | null, carrierStatus: string | null, checkedAt: string, source: LookupSource } | null };

export type RefreshDeviceMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshDeviceMutation = { refreshDevice: { address: string, rcsEnabled: boolean, checkedAt: string, source: LookupSource } | null };

export type StartJobMutationVariables = Exact<{
  id: string | number;
}>;


export type StartJobMutation = { startBulkLookupJob: { id: string, state: BulkLookupJobState } | null };

export type WatchJobSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WatchJobSubscription = { bulkLookupJob: { state: BulkLookupJobState, waitReason: BulkLookupJobWaitReason | null, donePercent: number, estimatedSeconds: number | null, reach: { lookedUp: number, rcsEnabled: number } } | null };

export type DeviceQueryVariables = Exact<{
  address: string;
}>;


export type DeviceQuery = { device: { address: string, carrierId: string | null, carrierStatus: string | null, rcsEnabled: boolean, checkedAt: string, source: LookupSource } | null };

export type RefreshOneMutationVariables = Exact<{
  address: string;
}>;


export type RefreshOneMutation = { refreshDevice: { address: string, carrierId: string | null, carrierStatus: string | null, rcsEnabled: boolean, checkedAt: string, source: LookupSource } | null };

export type DeviceFieldsFragment = { address: string, carrierId: string | null, carrierStatus: string | null, rcsEnabled: boolean, checkedAt: string, source: LookupSource };

export type FirstQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstQueryQuery = { device: { rcsEnabled: boolean, carrierId: string | null, carrierStatus: string | null, source: LookupSource } | null };

export type ProveAccountQueryVariables = Exact<{
  phone?: string;
}>;


export type ProveAccountQuery = { device: { rcsEnabled: boolean, carrierId: string | null } | null };

export type CachedDeviceQueryVariables = Exact<{ [key: string]: never; }>;


export type CachedDeviceQuery = { device: { rcsEnabled: boolean, source: LookupSource } | null };

export type SeveralDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SeveralDevicesQuery = { anna: { rcsEnabled: boolean } | null, carla: { rcsEnabled: boolean } | null };

export type NumberListQueryVariables = Exact<{
  addresses?: Array<string> | string;
}>;


export type NumberListQuery = { bulkLookup: { inputCount: number, duplicateCount: number, invalidCount: number, entries: Array<{ input: string, status: BulkLookupEntryStatus, device: { rcsEnabled: boolean } | null }>, reach: { rcsEnabled: number, rcsDisabled: number, unknown: number, rcsEnabledPercent: number | null } } | null };

export type ListPlanQueryVariables = Exact<{
  addresses?: Array<string> | string;
}>;


export type ListPlanQuery = { bulkLookupPlan: { inputCount: number, uniqueCount: number, invalidCount: number, cachedCount: number, bulkCalls: number, singleCalls: number } | null };

export type FreshAnswerMutationVariables = Exact<{ [key: string]: never; }>;


export type FreshAnswerMutation = { refreshDevice: { rcsEnabled: boolean, checkedAt: string, source: LookupSource } | null };

export type MaxAgeQueryVariables = Exact<{ [key: string]: never; }>;


export type MaxAgeQuery = { device: { rcsEnabled: boolean, checkedAt: string, source: LookupSource } | null };

export type FreshAnswersMutationVariables = Exact<{ [key: string]: never; }>;


export type FreshAnswersMutation = { refreshDevice: { rcsEnabled: boolean, checkedAt: string } | null, bulkLookup: { devices: Array<{ address: string, rcsEnabled: boolean }> } | null };

export type PlanQueryVariables = Exact<{
  addresses?: Array<string> | string;
}>;


export type PlanQuery = { bulkLookupPlan: { inputCount: number, uniqueCount: number, duplicateCount: number, invalidCount: number, cachedCount: number, bulkCalls: number, singleCalls: number, estimatedSeconds: number, invalid: Array<{ index: number, input: string, reason: InvalidInputReason, message: string }> } | null };

export type EraseMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseMutation = { eraseDevice: { id: string, wasCached: boolean | null } | null, eraseDevices: { total: number, erasedCount: number, invalidNumbers: Array<string>, devices: Array<{ id: string }> } | null };

export type InvalidInputsQueryVariables = Exact<{
  addresses?: Array<string> | string;
}>;


export type InvalidInputsQuery = { bulkLookup: { entries: Array<{ input: string, failure: { reason: InvalidInputReason | null, message: string } | null }> } | null };

export type NationalNumbersQueryVariables = Exact<{
  addresses?: Array<string> | string;
}>;


export type NationalNumbersQuery = { bulkLookup: { total: number, duplicateCount: number, entries: Array<{ input: string, normalized: boolean, device: { address: string } | null }> } | null };

export type MisreadQueryVariables = Exact<{
  addresses?: Array<string> | string;
}>;


export type MisreadQuery = { bulkLookupPlan: { uniqueCount: number, withoutPlusCount: number, byCountry: Array<{ countryCallingCode: string, region: unknown, count: number }> } | null };

export type ListQueryVariables = Exact<{
  addresses: Array<string> | string;
}>;


export type ListQuery = { bulkLookup: { inputCount: number, total: number, uniqueTotal: number, duplicateCount: number, invalidCount: number, invalidNumbers: Array<string>, devices: Array<{ address: string, carrierId: string | null, carrierStatus: string | null, rcsEnabled: boolean, checkedAt: string, source: LookupSource }>, failures: Array<{ address: string, code: LookupFailureCode, message: string, retryable: boolean, retryAfterMs: number | null }>, entries: Array<{ index: number, input: string, status: BulkLookupEntryStatus, device: { address: string } | null, failure: { address: string, code: LookupFailureCode, message: string, retryable: boolean, retryAfterMs: number | null } | null }>, reach: { lookedUp: number, rcsEnabled: number, rcsDisabled: number, unknown: number, rcsEnabledPercent: number | null, byCarrier: Array<{ carrierId: string | null, lookedUp: number, rcsEnabled: number, rcsDisabled: number }> } } | null };

export type RefreshListMutationVariables = Exact<{
  addresses: Array<string> | string;
}>;


export type RefreshListMutation = { bulkLookup: { inputCount: number, total: number, uniqueTotal: number, duplicateCount: number, invalidCount: number, invalidNumbers: Array<string>, devices: Array<{ address: string, carrierId: string | null, carrierStatus: string | null, rcsEnabled: boolean, checkedAt: string, source: LookupSource }>, failures: Array<{ address: string, code: LookupFailureCode, message: string, retryable: boolean, retryAfterMs: number | null }>, entries: Array<{ index: number, input: string, status: BulkLookupEntryStatus, device: { address: string } | null, failure: { address: string, code: LookupFailureCode, message: string, retryable: boolean, retryAfterMs: number | null } | null }>, reach: { lookedUp: number, rcsEnabled: number, rcsDisabled: number, unknown: number, rcsEnabledPercent: number | null, byCarrier: Array<{ carrierId: string | null, lookedUp: number, rcsEnabled: number, rcsDisabled: number }> } } | null };

export type WholeListFragment = { inputCount: number, total: number, uniqueTotal: number, duplicateCount: number, invalidCount: number, invalidNumbers: Array<string>, devices: Array<{ address: string, carrierId: string | null, carrierStatus: string | null, rcsEnabled: boolean, checkedAt: string, source: LookupSource }>, failures: Array<{ address: string, code: LookupFailureCode, message: string, retryable: boolean, retryAfterMs: number | null }>, entries: Array<{ index: number, input: string, status: BulkLookupEntryStatus, device: { address: string } | null, failure: { address: string, code: LookupFailureCode, message: string, retryable: boolean, retryAfterMs: number | null } | null }>, reach: { lookedUp: number, rcsEnabled: number, rcsDisabled: number, unknown: number, rcsEnabledPercent: number | null, byCarrier: Array<{ carrierId: string | null, lookedUp: number, rcsEnabled: number, rcsDisabled: number }> } };

export type FailureFieldsFragment = { address: string, code: LookupFailureCode, message: string, retryable: boolean, retryAfterMs: number | null };

export const DeviceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<DeviceFieldsFragment, unknown>;
export const FailureFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]} as unknown as DocumentNode<FailureFieldsFragment, unknown>;
export const WholeListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkLookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueTotal"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"byCarrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]} as unknown as DocumentNode<WholeListFragment, unknown>;
export const ActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interactivePending"}},{"kind":"Field","name":{"kind":"Name","value":"interactiveInFlight"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundPending"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundInFlight"}},{"kind":"Field","name":{"kind":"Name","value":"bulkInFlight"}},{"kind":"Field","name":{"kind":"Name","value":"singleInFlight"}},{"kind":"Field","name":{"kind":"Name","value":"circuit"}},{"kind":"Field","name":{"kind":"Name","value":"callsPerThousand"}},{"kind":"Field","name":{"kind":"Name","value":"cacheShare"}},{"kind":"Field","name":{"kind":"Name","value":"answeredPerSecond"}}]}}]}}]} as unknown as DocumentNode<ActivitySubscription, ActivitySubscriptionVariables>;
export const BulkLookupPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkLookupPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookupPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uniqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"cachedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"bulkCalls"}},{"kind":"Field","name":{"kind":"Name","value":"singleCalls"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedSeconds"}}]}}]}}]} as unknown as DocumentNode<BulkLookupPlanQuery, BulkLookupPlanQueryVariables>;
export const BulkLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"byCarrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<BulkLookupQuery, BulkLookupQueryVariables>;
export const CreateJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateJob"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBulkLookupJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"addresses"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000001","block":false},{"kind":"StringValue","value":"+999100000002","block":false},{"kind":"StringValue","value":"999100000001","block":false},{"kind":"StringValue","value":"not a number","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"Example","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inputCount"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cachedCount"}},{"kind":"Field","name":{"kind":"Name","value":"bulkCalls"}},{"kind":"Field","name":{"kind":"Name","value":"singleCalls"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<CreateJobMutation, CreateJobMutationVariables>;
export const DefaultCountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DefaultCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"07400 123456","block":false},{"kind":"StringValue","value":"(020) 7946 0018","block":false},{"kind":"StringValue","value":"0044 7400-123457","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"defaultCountry"},"value":{"kind":"StringValue","value":"GB","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DefaultCountryQuery, DefaultCountryQueryVariables>;
export const DevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000001","block":false},{"kind":"StringValue","value":"+999100000002","block":false},{"kind":"StringValue","value":"+999100000003","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}}]} as unknown as DocumentNode<DevicesQuery, DevicesQueryVariables>;
export const EraseDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wasCached"}}]}}]}}]} as unknown as DocumentNode<EraseDeviceMutation, EraseDeviceMutationVariables>;
export const FailuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999000000404","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000001","block":false},{"kind":"StringValue","value":"+999000000400","block":false},{"kind":"StringValue","value":"+999000000422","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<FailuresQuery, FailuresQueryVariables>;
export const InvalidInputDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvalidInput"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"07400 123456","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000001","block":false},{"kind":"StringValue","value":"9.991E+11","block":false},{"kind":"StringValue","value":"12","block":false},{"kind":"StringValue","value":"anna","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvalidInputQuery, InvalidInputQueryVariables>;
export const JobResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookupJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"CSV"}}]},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JobResultsQuery, JobResultsQueryVariables>;
export const JobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookupJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"donePercent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<JobsQuery, JobsQueryVariables>;
export const LookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lookup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failed"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999000000404","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<LookupQuery, LookupQueryVariables>;
export const ManyDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManyDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"anna"},"name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ben"},"name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000002","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"carla"},"name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000003","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}}]}}]}}]} as unknown as DocumentNode<ManyDevicesQuery, ManyDevicesQueryVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"RGV2aWNlOis5OTkxMDAwMDAwMDE=","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const OneDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<OneDeviceQuery, OneDeviceQueryVariables>;
export const RefreshDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<RefreshDeviceMutation, RefreshDeviceMutationVariables>;
export const StartJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startBulkLookupJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<StartJobMutation, StartJobMutationVariables>;
export const WatchJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookupJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitReason"}},{"kind":"Field","name":{"kind":"Name","value":"donePercent"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}}]}}]} as unknown as DocumentNode<WatchJobSubscription, WatchJobSubscriptionVariables>;
export const DeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Device"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<DeviceQuery, DeviceQueryVariables>;
export const RefreshOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<RefreshOneMutation, RefreshOneMutationVariables>;
export const FirstQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<FirstQueryQuery, FirstQueryQueryVariables>;
export const ProveAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProveAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"+14155550123","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxAgeSeconds"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}}]}}]}}]} as unknown as DocumentNode<ProveAccountQuery, ProveAccountQueryVariables>;
export const CachedDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CachedDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<CachedDeviceQuery, CachedDeviceQueryVariables>;
export const SeveralDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"anna"},"name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"carla"},"name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999000000404","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}}]} as unknown as DocumentNode<SeveralDevicesQuery, SeveralDevicesQueryVariables>;
export const NumberListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000001","block":false},{"kind":"StringValue","value":"999100000001","block":false},{"kind":"StringValue","value":"+999100000003","block":false},{"kind":"StringValue","value":"oops","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabledPercent"}}]}}]}}]}}]} as unknown as DocumentNode<NumberListQuery, NumberListQueryVariables>;
export const ListPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000001","block":false},{"kind":"StringValue","value":"+999100000002","block":false},{"kind":"StringValue","value":"oops","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookupPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputCount"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"cachedCount"}},{"kind":"Field","name":{"kind":"Name","value":"bulkCalls"}},{"kind":"Field","name":{"kind":"Name","value":"singleCalls"}}]}}]}}]} as unknown as DocumentNode<ListPlanQuery, ListPlanQueryVariables>;
export const FreshAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreshAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<FreshAnswerMutation, FreshAnswerMutationVariables>;
export const MaxAgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaxAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"maxAgeSeconds"},"value":{"kind":"IntValue","value":"600"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<MaxAgeQuery, MaxAgeQueryVariables>;
export const FreshAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreshAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000002","block":false},{"kind":"StringValue","value":"+999100000003","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}}]}}]}}]}}]} as unknown as DocumentNode<FreshAnswersMutation, FreshAnswersMutationVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000001","block":false},{"kind":"StringValue","value":"+999100000002","block":false},{"kind":"StringValue","value":"oops","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookupPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputCount"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cachedCount"}},{"kind":"Field","name":{"kind":"Name","value":"bulkCalls"}},{"kind":"Field","name":{"kind":"Name","value":"singleCalls"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedSeconds"}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const EraseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Erase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"StringValue","value":"+999100000001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wasCached"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eraseDevices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"+999100000002","block":false},{"kind":"StringValue","value":"+999100000003","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"erasedCount"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invalidNumbers"}}]}}]}}]} as unknown as DocumentNode<EraseMutation, EraseMutationVariables>;
export const InvalidInputsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvalidInputs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"020 7946 0958","block":false},{"kind":"StringValue","value":"0044 20 7946 0958","block":false},{"kind":"StringValue","value":"4.4208E+11","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvalidInputsQuery, InvalidInputsQueryVariables>;
export const NationalNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"020 7946 0958","block":false},{"kind":"StringValue","value":"(020) 7946-0958","block":false},{"kind":"StringValue","value":"+44 20 7946 0958","block":false},{"kind":"StringValue","value":"tel:02079460958","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}},{"kind":"Argument","name":{"kind":"Name","value":"defaultCountry"},"value":{"kind":"StringValue","value":"GB","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"normalized"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NationalNumbersQuery, NationalNumbersQueryVariables>;
export const MisreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Misread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"31612345678","block":false},{"kind":"StringValue","value":"31612345679","block":false},{"kind":"StringValue","value":"+447400123456","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookupPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uniqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPlusCount"}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryCallingCode"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<MisreadQuery, MisreadQueryVariables>;
export const ListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"List"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkLookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueTotal"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"byCarrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}}]}}]}}]}}]} as unknown as DocumentNode<ListQuery, ListQueryVariables>;
export const RefreshListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"carrierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkLookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueTotal"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidCount"}},{"kind":"Field","name":{"kind":"Name","value":"invalidNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"byCarrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierId"}},{"kind":"Field","name":{"kind":"Name","value":"lookedUp"}},{"kind":"Field","name":{"kind":"Name","value":"rcsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"rcsDisabled"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshListMutation, RefreshListMutationVariables>;