import { useRef } from 'react'

interface DropZoneProps {
  readonly onFile: (file: File) => void
  readonly onPaste: () => void
}

const accepted = '.csv,.tsv,.tab,.txt,.jsonl,.ndjson,.gz,text/csv,text/plain'

export function DropZone({ onFile, onPaste }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="drop-zone">
      <svg className="drop-sign" viewBox="0 0 48 48" aria-hidden="true">
        <path d="M24 31V11m0 0-8 8m8-8 8 8" />
        <path d="M9 30v5a4 4 0 0 0 4 4h22a4 4 0 0 0 4-4v-5" />
      </svg>
      <p className="drop-title">Drop your file here</p>
      <p className="muted">CSV, text or JSON Lines</p>
      <div className="row center">
        <button type="button" className="primary" onClick={() => input.current?.click()}>
          Choose a file
        </button>
        <button type="button" onClick={onPaste}>
          Paste numbers
        </button>
      </div>
      <input
        ref={input}
        className="hidden"
        type="file"
        accept={`${accepted},.xlsx,.xls,.ods,.numbers`}
        aria-label="File with phone numbers"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) onFile(file)
          target.value = '' // the same file can be chosen again
        }}
      />
    </div>
  )
}
