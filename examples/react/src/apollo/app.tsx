import { ApolloClient, gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import { ApolloProvider, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Badge } from '../badge'
import type { AppProps } from '../ways'
import { links } from './links'

type Data = { device: { address: string; rcsEnabled: boolean } | null }

const DEVICE: TypedDocumentNode<Data, { address: string }> = gql`
  query DeviceBadge($address: String!) {
    device(address: $address) {
      id
      address
      rcsEnabled
    }
  }
`

function DeviceBadge({ address }: { address: string }) {
  const { data, error } = useQuery(DEVICE, { variables: { address } })
  return <Badge address={address} device={data?.device} error={error} />
}

export default function ApolloApp({ way, addresses }: AppProps) {
  const [client] = useState(
    () =>
      new ApolloClient({
        link: links[way](),
        cache: new InMemoryCache(),
      }),
  )
  return (
    <ApolloProvider client={client}>
      <ul>
        {addresses.map((address) => (
          <DeviceBadge key={address} address={address} />
        ))}
      </ul>
    </ApolloProvider>
  )
}
