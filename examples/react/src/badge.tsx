interface BadgeProps {
  readonly address: string
  readonly device: { readonly rcsEnabled: boolean } | null | undefined
  readonly error: Error | undefined
}

/** Shows the result for one number. A failed lookup is unknown; it never means "no RCS". */
export function Badge({ address, device, error }: BadgeProps) {
  const result = error ? 'unknown' : device ? (device.rcsEnabled ? 'RCS' : 'SMS') : '…'
  return (
    <li data-result={result}>
      {address}: {result}
    </li>
  )
}
