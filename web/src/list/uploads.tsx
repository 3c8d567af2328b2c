import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { useClient } from 'urql'
import { currentSession, onSessionChange } from '../api/session.ts'
import { ListSender, type UploadState } from './list-sender.ts'

interface Uploads extends Pick<ListSender, 'send' | 'cancel' | 'sentList'> {
  readonly state: UploadState
}

const UploadsContext = createContext<Uploads | undefined>(undefined)

export function useUploads(): Uploads {
  return use(UploadsContext)!
}

/** Keeps an upload under way while the person looks at other pages, until the session ends. */
export function UploadsProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient()
  const [state, setState] = useState<UploadState>({ name: 'IDLE' })
  const [sender] = useState(() => new ListSender(client, setState))
  useEffect(
    () =>
      onSessionChange(() => {
        if (currentSession().isDenied) sender.clear()
      }),
    [sender],
  )
  const uploads = useMemo(() => {
    const { send, cancel, sentList } = sender
    return { state, send, cancel, sentList }
  }, [state, sender])
  return <UploadsContext value={uploads}>{children}</UploadsContext>
}
