/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Selects entries. All conditions must be true. */
export type BulkLookupJobEntryFilter = {
  /** Entries with a device of this carrier. */
  carrierId?: string | null | undefined;
  /** Entries with a device that can receive RCS, or that cannot. */
  rcsEnabled?: boolean | null | undefined;
  /** Entries with one of these statuses. */
  statuses?: Array<BulkLookupJobEntryStatus> | null | undefined;
};

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

/** The format of the file with the results. */
export type BulkLookupJobFormat =
  /** One row for each input, for spreadsheets: UTF-8, commas. */
  | 'CSV'
  /** One JSON object in each line, for programs. */
  | 'JSONL';

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

/** The kind of an upstream call. */
export type Lane =
  /** A call with many numbers. */
  | 'BULK'
  /** A call with one number. */
  | 'SINGLE';

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

export type WatchActivitySubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WatchActivitySubscription = { activity: { interactivePending: number, backgroundPending: number, interactiveInFlight: number, backgroundInFlight: number, bulkInFlight: number, singleInFlight: number, maxInFlight: number, circuit: CircuitState, circuitRetryAt: string | null, callsPerThousand: number | null, cacheShare: number | null, answeredPerSecond: number, lastCalls: Array<{ number: number, lane: Lane, size: number, isBackground: boolean, durationMs: number, result: string }> } };

export type ProbeQueryVariables = Exact<{
  address: string;
}>;


export type ProbeQuery = { device: { address: string, rcsEnabled: boolean, carrierId: string | null, source: LookupSource } | null };

export type EntriesQueryVariables = Exact<{
  id: string;
  fromIndex?: number | null | undefined;
  after?: string | null | undefined;
  skip?: number | null | undefined;
  filter?: BulkLookupJobEntryFilter | null | undefined;
}>;


export type EntriesQuery = { bulkLookupJob: { id: string, entries: { nodes: Array<{ index: number, input: string | null, status: BulkLookupJobEntryStatus, address: string | null, device: { rcsEnabled: boolean, carrierId: string | null, checkedAt: string, source: LookupSource } | null, failure: { code: LookupFailureCode, reason: InvalidInputReason | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } | null };

export type JobFieldsFragment = { id: string, name: string | null, state: BulkLookupJobState, waitReason: BulkLookupJobWaitReason | null, waitUntil: string | null, inputCount: number, uniqueCount: number, duplicateCount: number, invalidCount: number, doneCount: number, donePercent: number, failedCount: number, erasedCount: number, cachedCount: number, bulkCalls: number, singleCalls: number, estimatedSeconds: number | null, createdAt: string, endedAt: string | null, expiresAt: string, reach: { lookedUp: number, rcsEnabled: number, rcsDisabled: number, unknown: number, byCarrier: Array<{ carrierId: string | null, lookedUp: number, rcsEnabled: number, rcsDisabled: number }>, byCountry: Array<{ region: string | null, countryCallingCode: string, lookedUp: number, rcsEnabled: number, rcsDisabled: number }> } };

export type WatchJobSubscriptionVariables = Exact<{
  id: string;
}>;


export type WatchJobSubscription = { bulkLookupJob: { id: string, name: string | null, state: BulkLookupJobState, waitReason: BulkLookupJobWaitReason | null, waitUntil: string | null, inputCount: number, uniqueCount: number, duplicateCount: number, invalidCount: number, doneCount: number, donePercent: number, failedCount: number, erasedCount: number, cachedCount: number, bulkCalls: number, singleCalls: number, estimatedSeconds: number | null, createdAt: string, endedAt: string | null, expiresAt: string, reach: { lookedUp: number, rcsEnabled: number, rcsDisabled: number, unknown: number, byCarrier: Array<{ carrierId: string | null, lookedUp: number, rcsEnabled: number, rcsDisabled: number }>, byCountry: Array<{ region: string | null, countryCallingCode: string, lookedUp: number, rcsEnabled: number, rcsDisabled: number }> } } | null };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { bulkLookupJob: { id: string, name: string | null, state: BulkLookupJobState, waitReason: BulkLookupJobWaitReason | null, waitUntil: string | null, inputCount: number, uniqueCount: number, duplicateCount: number, invalidCount: number, doneCount: number, donePercent: number, failedCount: number, erasedCount: number, cachedCount: number, bulkCalls: number, singleCalls: number, estimatedSeconds: number | null, createdAt: string, endedAt: string | null, expiresAt: string, reach: { lookedUp: number, rcsEnabled: number, rcsDisabled: number, unknown: number, byCarrier: Array<{ carrierId: string | null, lookedUp: number, rcsEnabled: number, rcsDisabled: number }>, byCountry: Array<{ region: string | null, countryCallingCode: string, lookedUp: number, rcsEnabled: number, rcsDisabled: number }> } } | null };

export type ReviewQueryVariables = Exact<{
  id: string;
}>;


export type ReviewQuery = { bulkLookupJob: { id: string, withoutPlusCount: number, byCountry: Array<{ count: number, countryCallingCode: string, region: string | null }>, invalidReasons: Array<{ count: number, reason: InvalidInputReason }>, invalidExamples: Array<{ index: number, input: string, reason: InvalidInputReason }>, plan: { bulkCalls: number, singleCalls: number, cachedCount: number, estimatedSeconds: number, isEstimated: boolean } | null } | null };

export type JobsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JobsQuery = { bulkLookupJobs: { nodes: Array<{ id: string, name: string | null, state: BulkLookupJobState, inputCount: number, donePercent: number, createdAt: string, expiresAt: string, reach: { rcsEnabled: number, rcsEnabledPercent: number | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DownloadPathQueryVariables = Exact<{
  id: string;
  format: BulkLookupJobFormat;
}>;


export type DownloadPathQuery = { bulkLookupJob: { id: string, downloadPath: string } | null };

export type StartJobMutationVariables = Exact<{
  id: string;
}>;


export type StartJobMutation = { startBulkLookupJob: { id: string } | null };

export type PauseJobMutationVariables = Exact<{
  id: string;
}>;


export type PauseJobMutation = { pauseBulkLookupJob: { id: string } | null };

export type ResumeJobMutationVariables = Exact<{
  id: string;
}>;


export type ResumeJobMutation = { resumeBulkLookupJob: { id: string } | null };

export type CancelJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelJobMutation = { cancelBulkLookupJob: { id: string } | null };

export type RetryJobMutationVariables = Exact<{
  id: string;
}>;


export type RetryJobMutation = { retryBulkLookupJob: { id: string } | null };

export type DeleteJobMutationVariables = Exact<{
  id: string;
}>;


export type DeleteJobMutation = { deleteBulkLookupJob: string | null };

export type LookUpNumberQueryVariables = Exact<{
  address: string;
  country?: string | null | undefined;
}>;


export type LookUpNumberQuery = { lookup:
    | { __typename: 'Device', address: string, carrierId: string | null, carrierStatus: string | null, checkedAt: string, rcsEnabled: boolean, source: LookupSource }
    | { __typename: 'LookupFailure', code: LookupFailureCode, reason: InvalidInputReason | null, retryable: boolean }
   };

export type RefreshNumberMutationVariables = Exact<{
  address: string;
}>;


export type RefreshNumberMutation = { refreshDevice: { address: string, carrierId: string | null, carrierStatus: string | null, checkedAt: string, rcsEnabled: boolean, source: LookupSource } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JobFieldsFragmentDoc = new TypedDocumentString(`
    fragment JobFields on BulkLookupJob {
  id
  name
  state
  waitReason
  waitUntil
  inputCount
  uniqueCount
  duplicateCount
  invalidCount
  doneCount
  donePercent
  failedCount
  erasedCount
  cachedCount
  bulkCalls
  singleCalls
  estimatedSeconds
  createdAt
  endedAt
  expiresAt
  reach {
    lookedUp
    rcsEnabled
    rcsDisabled
    unknown
    byCarrier {
      carrierId
      lookedUp
      rcsEnabled
      rcsDisabled
    }
    byCountry {
      region
      countryCallingCode
      lookedUp
      rcsEnabled
      rcsDisabled
    }
  }
}
    `, {"fragmentName":"JobFields"}) as unknown as TypedDocumentString<JobFieldsFragment, unknown>;
export const WatchActivityDocument = new TypedDocumentString(`
    subscription WatchActivity {
  activity {
    interactivePending
    backgroundPending
    interactiveInFlight
    backgroundInFlight
    bulkInFlight
    singleInFlight
    maxInFlight
    circuit
    circuitRetryAt
    lastCalls {
      number
      lane
      size
      isBackground
      durationMs
      result
    }
    callsPerThousand
    cacheShare
    answeredPerSecond
  }
}
    `) as unknown as TypedDocumentString<WatchActivitySubscription, WatchActivitySubscriptionVariables>;
export const ProbeDocument = new TypedDocumentString(`
    query Probe($address: String!) {
  device(address: $address) {
    address
    rcsEnabled
    carrierId
    source
  }
}
    `) as unknown as TypedDocumentString<ProbeQuery, ProbeQueryVariables>;
export const EntriesDocument = new TypedDocumentString(`
    query Entries($id: ID!, $fromIndex: Int, $after: String, $skip: Int, $filter: BulkLookupJobEntryFilter) {
  bulkLookupJob(id: $id) {
    id
    entries(
      first: 200
      fromIndex: $fromIndex
      after: $after
      skip: $skip
      filter: $filter
    ) {
      nodes {
        index
        input
        status
        address
        device {
          rcsEnabled
          carrierId
          checkedAt
          source
        }
        failure {
          code
          reason
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntriesQuery, EntriesQueryVariables>;
export const WatchJobDocument = new TypedDocumentString(`
    subscription WatchJob($id: ID!) {
  bulkLookupJob(id: $id) {
    ...JobFields
  }
}
    fragment JobFields on BulkLookupJob {
  id
  name
  state
  waitReason
  waitUntil
  inputCount
  uniqueCount
  duplicateCount
  invalidCount
  doneCount
  donePercent
  failedCount
  erasedCount
  cachedCount
  bulkCalls
  singleCalls
  estimatedSeconds
  createdAt
  endedAt
  expiresAt
  reach {
    lookedUp
    rcsEnabled
    rcsDisabled
    unknown
    byCarrier {
      carrierId
      lookedUp
      rcsEnabled
      rcsDisabled
    }
    byCountry {
      region
      countryCallingCode
      lookedUp
      rcsEnabled
      rcsDisabled
    }
  }
}`) as unknown as TypedDocumentString<WatchJobSubscription, WatchJobSubscriptionVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  bulkLookupJob(id: $id) {
    ...JobFields
  }
}
    fragment JobFields on BulkLookupJob {
  id
  name
  state
  waitReason
  waitUntil
  inputCount
  uniqueCount
  duplicateCount
  invalidCount
  doneCount
  donePercent
  failedCount
  erasedCount
  cachedCount
  bulkCalls
  singleCalls
  estimatedSeconds
  createdAt
  endedAt
  expiresAt
  reach {
    lookedUp
    rcsEnabled
    rcsDisabled
    unknown
    byCarrier {
      carrierId
      lookedUp
      rcsEnabled
      rcsDisabled
    }
    byCountry {
      region
      countryCallingCode
      lookedUp
      rcsEnabled
      rcsDisabled
    }
  }
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($id: ID!) {
  bulkLookupJob(id: $id) {
    id
    withoutPlusCount
    byCountry {
      count
      countryCallingCode
      region
    }
    invalidReasons {
      count
      reason
    }
    invalidExamples {
      index
      input
      reason
    }
    plan {
      bulkCalls
      singleCalls
      cachedCount
      estimatedSeconds
      isEstimated
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($after: String) {
  bulkLookupJobs(first: 10, after: $after) {
    nodes {
      id
      name
      state
      inputCount
      donePercent
      createdAt
      expiresAt
      reach {
        rcsEnabled
        rcsEnabledPercent
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const DownloadPathDocument = new TypedDocumentString(`
    query DownloadPath($id: ID!, $format: BulkLookupJobFormat!) {
  bulkLookupJob(id: $id) {
    id
    downloadPath(format: $format)
  }
}
    `) as unknown as TypedDocumentString<DownloadPathQuery, DownloadPathQueryVariables>;
export const StartJobDocument = new TypedDocumentString(`
    mutation StartJob($id: ID!) {
  startBulkLookupJob(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartJobMutation, StartJobMutationVariables>;
export const PauseJobDocument = new TypedDocumentString(`
    mutation PauseJob($id: ID!) {
  pauseBulkLookupJob(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<PauseJobMutation, PauseJobMutationVariables>;
export const ResumeJobDocument = new TypedDocumentString(`
    mutation ResumeJob($id: ID!) {
  resumeBulkLookupJob(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResumeJobMutation, ResumeJobMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelBulkLookupJob(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($id: ID!) {
  retryBulkLookupJob(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const DeleteJobDocument = new TypedDocumentString(`
    mutation DeleteJob($id: ID!) {
  deleteBulkLookupJob(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteJobMutation, DeleteJobMutationVariables>;
export const LookUpNumberDocument = new TypedDocumentString(`
    query LookUpNumber($address: String!, $country: CountryCode) {
  lookup(address: $address, defaultCountry: $country) {
    __typename
    ... on Device {
      address
      carrierId
      carrierStatus
      checkedAt
      rcsEnabled
      source
    }
    ... on LookupFailure {
      code
      reason
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<LookUpNumberQuery, LookUpNumberQueryVariables>;
export const RefreshNumberDocument = new TypedDocumentString(`
    mutation RefreshNumber($address: String!) {
  refreshDevice(address: $address) {
    address
    carrierId
    carrierStatus
    checkedAt
    rcsEnabled
    source
  }
}
    `) as unknown as TypedDocumentString<RefreshNumberMutation, RefreshNumberMutationVariables>;