import { useState } from 'react'
import { gql, Provider, type TypedDocumentNode, useQuery } from 'urql'
import { Badge } from '../badge'
import type { AppProps } from '../ways'
import { clients } from './clients'

type Data = { device: { address: string; rcsEnabled: boolean } | null }

const DEVICE: TypedDocumentNode<Data, { address: string }> = gql`
  query DeviceBadge($address: String!) {
    device(address: $address) {
      address
      rcsEnabled
    }
  }
`

function DeviceBadge({ address }: { address: string }) {
  const [{ data, error }] = useQuery({ query: DEVICE, variables: { address } })
  return <Badge address={address} device={data?.device} error={error} />
}

export default function UrqlApp({ way, addresses }: AppProps) {
  const [client] = useState(() => clients[way]())
  return (
    <Provider value={client}>
      <ul>
        {addresses.map((address) => (
          <DeviceBadge key={address} address={address} />
        ))}
      </ul>
    </Provider>
  )
}
