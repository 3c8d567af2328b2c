/** Says that something loads. It appears after a moment, so that fast answers do not flicker. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      Loading {what}…
    </div>
  )
}
