import { useEffect } from 'react'
import { useQuery } from 'urql'
import { ProbeDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'

export type ProbeResult = 'RCS' | 'NO_RCS' | 'UNKNOWN'

interface DeviceProbeProps {
  readonly address: string
  readonly onResult: (address: string, result: ProbeResult) => void
}

const query = documentText(ProbeDocument)

/** A component that queries its own device, independently of the others. */
export function DeviceProbe({ address, onResult }: DeviceProbeProps) {
  const [{ data, error, fetching }] = useQuery({ query, variables: { address } })
  const device = data?.device
  const result: ProbeResult | undefined = fetching
    ? undefined
    : device
      ? device.rcsEnabled
        ? 'RCS'
        : 'NO_RCS'
      : error && 'UNKNOWN'
  useEffect(() => {
    if (result !== undefined) onResult(address, result)
  }, [address, result, onResult])
  return <span className={`probe ${result?.toLowerCase() ?? 'asking'}`} />
}
