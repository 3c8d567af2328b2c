/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query BulkLookup($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidCount\n    invalidNumbers\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n      byCarrier {\n        carrierId\n        lookedUp\n        rcsEnabled\n      }\n    }\n    failures {\n      address\n      code\n      message\n      retryable\n    }\n    devices {\n      address\n      rcsEnabled\n      carrierId\n      source\n    }\n  }\n}": typeof types.BulkLookupDocument,
    "query ManyDevices {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n    carrierId\n  }\n  ben: device(address: \"+999100000002\") {\n    rcsEnabled\n    carrierId\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n    carrierId\n  }\n}": typeof types.ManyDevicesDocument,
    "query OneDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    checkedAt\n    source\n  }\n}": typeof types.OneDeviceDocument,
    "mutation RefreshDevice {\n  refreshDevice(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    checkedAt\n    source\n  }\n}": typeof types.RefreshDeviceDocument,
    "query Device($address: String!) {\n  device(address: $address) {\n    ...DeviceFields\n  }\n}\n\nmutation RefreshOne($address: String!) {\n  refreshDevice(address: $address) {\n    ...DeviceFields\n  }\n}\n\nfragment DeviceFields on Device {\n  address\n  carrierId\n  carrierStatus\n  rcsEnabled\n  checkedAt\n  source\n}": typeof types.DeviceDocument,
    "query List($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nmutation RefreshList($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nfragment WholeList on BulkLookup {\n  total\n  uniqueTotal\n  duplicateCount\n  invalidCount\n  invalidNumbers\n  devices {\n    ...DeviceFields\n  }\n  failures {\n    ...FailureFields\n  }\n  entries {\n    index\n    input\n    status\n    device {\n      address\n    }\n    failure {\n      ...FailureFields\n    }\n  }\n  reach {\n    lookedUp\n    rcsEnabled\n    rcsDisabled\n    unknown\n    rcsEnabledPercent\n    byCarrier {\n      carrierId\n      lookedUp\n      rcsEnabled\n      rcsDisabled\n    }\n  }\n}\n\nfragment FailureFields on LookupFailure {\n  address\n  code\n  message\n  retryable\n  retryAfterMs\n}": typeof types.ListDocument,
    "query ReadmeDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    source\n  }\n}\n\nquery ReadmeAliases {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n  }\n}\n\nquery ReadmeList($addresses: [String!]! = [\"+999100000001\", \"999100000001\", \"+999100000005\", \"oops\"]) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidNumbers\n    entries {\n      input\n      status\n      device {\n        rcsEnabled\n      }\n    }\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n    }\n  }\n}\n\nmutation ReadmeRefresh {\n  refreshDevice(address: \"+999100000001\") {\n    rcsEnabled\n    checkedAt\n  }\n  bulkLookup(addresses: [\"+999100000002\", \"+999100000003\"]) {\n    devices {\n      address\n      rcsEnabled\n    }\n  }\n}": typeof types.ReadmeDeviceDocument,
};
const documents: Documents = {
    "query BulkLookup($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidCount\n    invalidNumbers\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n      byCarrier {\n        carrierId\n        lookedUp\n        rcsEnabled\n      }\n    }\n    failures {\n      address\n      code\n      message\n      retryable\n    }\n    devices {\n      address\n      rcsEnabled\n      carrierId\n      source\n    }\n  }\n}": types.BulkLookupDocument,
    "query ManyDevices {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n    carrierId\n  }\n  ben: device(address: \"+999100000002\") {\n    rcsEnabled\n    carrierId\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n    carrierId\n  }\n}": types.ManyDevicesDocument,
    "query OneDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    checkedAt\n    source\n  }\n}": types.OneDeviceDocument,
    "mutation RefreshDevice {\n  refreshDevice(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    checkedAt\n    source\n  }\n}": types.RefreshDeviceDocument,
    "query Device($address: String!) {\n  device(address: $address) {\n    ...DeviceFields\n  }\n}\n\nmutation RefreshOne($address: String!) {\n  refreshDevice(address: $address) {\n    ...DeviceFields\n  }\n}\n\nfragment DeviceFields on Device {\n  address\n  carrierId\n  carrierStatus\n  rcsEnabled\n  checkedAt\n  source\n}": types.DeviceDocument,
    "query List($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nmutation RefreshList($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nfragment WholeList on BulkLookup {\n  total\n  uniqueTotal\n  duplicateCount\n  invalidCount\n  invalidNumbers\n  devices {\n    ...DeviceFields\n  }\n  failures {\n    ...FailureFields\n  }\n  entries {\n    index\n    input\n    status\n    device {\n      address\n    }\n    failure {\n      ...FailureFields\n    }\n  }\n  reach {\n    lookedUp\n    rcsEnabled\n    rcsDisabled\n    unknown\n    rcsEnabledPercent\n    byCarrier {\n      carrierId\n      lookedUp\n      rcsEnabled\n      rcsDisabled\n    }\n  }\n}\n\nfragment FailureFields on LookupFailure {\n  address\n  code\n  message\n  retryable\n  retryAfterMs\n}": types.ListDocument,
    "query ReadmeDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    source\n  }\n}\n\nquery ReadmeAliases {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n  }\n}\n\nquery ReadmeList($addresses: [String!]! = [\"+999100000001\", \"999100000001\", \"+999100000005\", \"oops\"]) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidNumbers\n    entries {\n      input\n      status\n      device {\n        rcsEnabled\n      }\n    }\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n    }\n  }\n}\n\nmutation ReadmeRefresh {\n  refreshDevice(address: \"+999100000001\") {\n    rcsEnabled\n    checkedAt\n  }\n  bulkLookup(addresses: [\"+999100000002\", \"+999100000003\"]) {\n    devices {\n      address\n      rcsEnabled\n    }\n  }\n}": types.ReadmeDeviceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BulkLookup($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidCount\n    invalidNumbers\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n      byCarrier {\n        carrierId\n        lookedUp\n        rcsEnabled\n      }\n    }\n    failures {\n      address\n      code\n      message\n      retryable\n    }\n    devices {\n      address\n      rcsEnabled\n      carrierId\n      source\n    }\n  }\n}"): (typeof documents)["query BulkLookup($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidCount\n    invalidNumbers\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n      byCarrier {\n        carrierId\n        lookedUp\n        rcsEnabled\n      }\n    }\n    failures {\n      address\n      code\n      message\n      retryable\n    }\n    devices {\n      address\n      rcsEnabled\n      carrierId\n      source\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManyDevices {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n    carrierId\n  }\n  ben: device(address: \"+999100000002\") {\n    rcsEnabled\n    carrierId\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n    carrierId\n  }\n}"): (typeof documents)["query ManyDevices {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n    carrierId\n  }\n  ben: device(address: \"+999100000002\") {\n    rcsEnabled\n    carrierId\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n    carrierId\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    checkedAt\n    source\n  }\n}"): (typeof documents)["query OneDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    checkedAt\n    source\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefreshDevice {\n  refreshDevice(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    checkedAt\n    source\n  }\n}"): (typeof documents)["mutation RefreshDevice {\n  refreshDevice(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    checkedAt\n    source\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Device($address: String!) {\n  device(address: $address) {\n    ...DeviceFields\n  }\n}\n\nmutation RefreshOne($address: String!) {\n  refreshDevice(address: $address) {\n    ...DeviceFields\n  }\n}\n\nfragment DeviceFields on Device {\n  address\n  carrierId\n  carrierStatus\n  rcsEnabled\n  checkedAt\n  source\n}"): (typeof documents)["query Device($address: String!) {\n  device(address: $address) {\n    ...DeviceFields\n  }\n}\n\nmutation RefreshOne($address: String!) {\n  refreshDevice(address: $address) {\n    ...DeviceFields\n  }\n}\n\nfragment DeviceFields on Device {\n  address\n  carrierId\n  carrierStatus\n  rcsEnabled\n  checkedAt\n  source\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query List($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nmutation RefreshList($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nfragment WholeList on BulkLookup {\n  total\n  uniqueTotal\n  duplicateCount\n  invalidCount\n  invalidNumbers\n  devices {\n    ...DeviceFields\n  }\n  failures {\n    ...FailureFields\n  }\n  entries {\n    index\n    input\n    status\n    device {\n      address\n    }\n    failure {\n      ...FailureFields\n    }\n  }\n  reach {\n    lookedUp\n    rcsEnabled\n    rcsDisabled\n    unknown\n    rcsEnabledPercent\n    byCarrier {\n      carrierId\n      lookedUp\n      rcsEnabled\n      rcsDisabled\n    }\n  }\n}\n\nfragment FailureFields on LookupFailure {\n  address\n  code\n  message\n  retryable\n  retryAfterMs\n}"): (typeof documents)["query List($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nmutation RefreshList($addresses: [String!]!) {\n  bulkLookup(addresses: $addresses) {\n    ...WholeList\n  }\n}\n\nfragment WholeList on BulkLookup {\n  total\n  uniqueTotal\n  duplicateCount\n  invalidCount\n  invalidNumbers\n  devices {\n    ...DeviceFields\n  }\n  failures {\n    ...FailureFields\n  }\n  entries {\n    index\n    input\n    status\n    device {\n      address\n    }\n    failure {\n      ...FailureFields\n    }\n  }\n  reach {\n    lookedUp\n    rcsEnabled\n    rcsDisabled\n    unknown\n    rcsEnabledPercent\n    byCarrier {\n      carrierId\n      lookedUp\n      rcsEnabled\n      rcsDisabled\n    }\n  }\n}\n\nfragment FailureFields on LookupFailure {\n  address\n  code\n  message\n  retryable\n  retryAfterMs\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadmeDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    source\n  }\n}\n\nquery ReadmeAliases {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n  }\n}\n\nquery ReadmeList($addresses: [String!]! = [\"+999100000001\", \"999100000001\", \"+999100000005\", \"oops\"]) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidNumbers\n    entries {\n      input\n      status\n      device {\n        rcsEnabled\n      }\n    }\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n    }\n  }\n}\n\nmutation ReadmeRefresh {\n  refreshDevice(address: \"+999100000001\") {\n    rcsEnabled\n    checkedAt\n  }\n  bulkLookup(addresses: [\"+999100000002\", \"+999100000003\"]) {\n    devices {\n      address\n      rcsEnabled\n    }\n  }\n}"): (typeof documents)["query ReadmeDevice {\n  device(address: \"+999100000001\") {\n    address\n    rcsEnabled\n    carrierId\n    carrierStatus\n    source\n  }\n}\n\nquery ReadmeAliases {\n  anna: device(address: \"+999100000001\") {\n    rcsEnabled\n  }\n  carla: device(address: \"+999000000404\") {\n    rcsEnabled\n  }\n}\n\nquery ReadmeList($addresses: [String!]! = [\"+999100000001\", \"999100000001\", \"+999100000005\", \"oops\"]) {\n  bulkLookup(addresses: $addresses) {\n    total\n    duplicateCount\n    invalidNumbers\n    entries {\n      input\n      status\n      device {\n        rcsEnabled\n      }\n    }\n    reach {\n      rcsEnabled\n      rcsDisabled\n      unknown\n      rcsEnabledPercent\n    }\n  }\n}\n\nmutation ReadmeRefresh {\n  refreshDevice(address: \"+999100000001\") {\n    rcsEnabled\n    checkedAt\n  }\n  bulkLookup(addresses: [\"+999100000002\", \"+999100000003\"]) {\n    devices {\n      address\n      rcsEnabled\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;