import type { Connection } from '../api/watch.ts'
import { Notice } from '../ui/notice.tsx'

/** Tells that the page shows old figures, or asks for them instead of being told. */
export function ConnectionNotice({ connection }: { readonly connection: Connection }) {
  if (connection === 'LOST') {
    return (
      <Notice kind="warning" title="The connection to the server is lost" isNew>
        The page reconnects automatically. The server continues with your list.
      </Notice>
    )
  }
  if (connection !== 'POLLING') return null
  return (
    <p className="hint polling">
      Live updates do not arrive. The figures are updated every 2 seconds.
    </p>
  )
}
