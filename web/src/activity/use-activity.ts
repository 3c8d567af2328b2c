import { useEffect, useState } from 'react'
import { WatchActivityDocument, type WatchActivitySubscription } from '../../generated/graphql.ts'
import type { Failure } from '../api/failure.ts'
import { type Connection, watch } from '../api/watch.ts'

export type Activity = WatchActivitySubscription['activity']

export interface ActivityView {
  readonly activity?: Activity
  readonly failure?: Failure
  readonly connection: Connection
}

/** What the server does at present, at most twice a second. */
export function useActivity(): ActivityView {
  const [view, setView] = useState<ActivityView>({ connection: 'CONNECTING' })
  useEffect(
    () =>
      watch<WatchActivitySubscription, Record<string, never>>({
        document: WatchActivityDocument,
        variables: {},
        isLast: () => false,
        onConnection: (connection) => setView((last) => ({ ...last, connection })),
        onFailure: (failure) => setView((last) => ({ ...last, failure })),
        onData: ({ activity }) => setView((last) => ({ connection: last.connection, activity })),
      }),
    [],
  )
  return view
}
