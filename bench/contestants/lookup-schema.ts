/** The part of this server's schema that the operations of a day use, without descriptions. */
export const lookupSchema = `
  type Device {
    address: String!
    carrierId: String
    carrierStatus: String
    rcsEnabled: Boolean!
  }
  type BulkLookup {
    devices: [Device!]!
  }
  type Query {
    device(address: String!): Device
    bulkLookup(addresses: [String!]!): BulkLookup!
  }
  type Mutation {
    refreshDevice(address: String!): Device
  }
`
