import { useState } from 'react'
import { useClient } from 'urql'
import { type BulkLookupJobFormat, DownloadPathDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { type Failure, failureOf, wordsOf } from '../api/failure.ts'
import { counted } from '../ui/format.ts'
import { downloadParameters, viewsOf } from './entry-views.ts'
import type { Job } from './use-job.ts'

/** The files of the results. The browser loads them from the server: they do not pass through the page. */
export function DownloadCard({ job }: { readonly job: Job }) {
  const { download, failure } = useDownload(job.id)
  const [isForExcel, setForExcel] = useState(false)
  const [viewKey, setViewKey] = useState('all')
  const views = viewsOf(job).filter(({ key, maxSize }) => key === 'all' || maxSize > 0)
  const view = views.find(({ key }) => key === viewKey) ?? views[0]!
  const parameters = downloadParameters(view)
  const excel = isForExcel ? { forExcel: 'true' } : {}
  return (
    <section className="card download" aria-labelledby="download-title">
      <h2 id="download-title">Results as a file</h2>
      <div className="field">
        <label htmlFor="download-rows">Rows in the file</label>
        <select
          id="download-rows"
          value={view.key}
          onChange={({ target }) => setViewKey(target.value)}
        >
          {views.map(({ key, name, size, isExact }) => (
            <option key={key} value={key}>
              {isExact && size !== undefined ? `${name} (${counted(size, 'row')})` : name}
            </option>
          ))}
        </select>
      </div>
      <ExcelChoice isForExcel={isForExcel} onChange={setForExcel} />
      <div className="row">
        <button
          type="button"
          className="primary"
          onClick={() => void download('CSV', { ...parameters, ...excel })}
        >
          Download CSV
        </button>
        <button type="button" onClick={() => void download('JSONL', parameters)}>
          Download JSON Lines
        </button>
      </div>
      <p className="problem" role="alert">
        {failure && wordsOf(failure)}
      </p>
    </section>
  )
}

interface ExcelChoiceProps {
  readonly isForExcel: boolean
  readonly onChange: (isForExcel: boolean) => void
}

function ExcelChoice({ isForExcel, onChange }: ExcelChoiceProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isForExcel}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        CSV for Excel
        <span className="hint">
          Excel then shows the + of each number. Do not tick this for other programs.
        </span>
      </span>
    </label>
  )
}

function useDownload(id: string) {
  const client = useClient()
  const [failure, setFailure] = useState<Failure>()
  const download = async (format: BulkLookupJobFormat, parameters: Record<string, string>) => {
    const query = documentText(DownloadPathDocument)
    const { data, error } = await client.query(query, { id, format }).toPromise()
    setFailure(error && failureOf(error))
    const path = data?.bulkLookupJob?.downloadPath
    if (path === undefined) return
    const link = document.createElement('a')
    const more = new URLSearchParams(parameters).toString()
    link.href = more === '' ? path : `${path}&${more}`
    link.download = ''
    link.click()
  }
  return { download, failure }
}
