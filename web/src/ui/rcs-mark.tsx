/** Whether a number can receive RCS: with a sign and a word, not by colour alone. */
export function RcsMark({ value }: { readonly value: boolean | undefined }) {
  if (value === undefined) return <span className="rcs unknown">Unknown</span>
  return value ? (
    <span className="rcs enabled">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 8.5 3 3 6-7" />
      </svg>
      Yes
    </span>
  ) : (
    <span className="rcs disabled">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 8h8" />
      </svg>
      No
    </span>
  )
}
