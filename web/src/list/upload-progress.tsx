import { bytes } from '../ui/format.ts'
import type { Sending } from './list-sender.ts'
import { useUploads } from './uploads.tsx'

interface UploadProgressProps {
  readonly sending: Sending
  readonly sentBytes: number
}

/** While a list is sent, and while the server reads the rest of it. */
export function UploadProgress({ sending: { source }, sentBytes }: UploadProgressProps) {
  const { cancel } = useUploads()
  const { size } = source.content
  const share = size === 0 ? 1 : Math.min(1, sentBytes / size)
  const isSent = share === 1
  return (
    <section className="card uploading" aria-labelledby="uploading-title">
      <h2 id="uploading-title">{isSent ? 'Reading the list' : 'Sending the list'}</h2>
      <p className="file-name">{source.name}</p>
      <progress max={1} value={isSent ? undefined : share} aria-labelledby="uploading-title" />
      <p className="muted" role="status">
        {isSent
          ? 'The server checks the numbers. Nothing is looked up yet.'
          : `${bytes(sentBytes)} of ${bytes(size)}. Nothing is looked up yet.`}
      </p>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </section>
  )
}
