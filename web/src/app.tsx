import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react'
import { currentSession, onSessionChange } from './api/session.ts'
import { ListPage } from './list/list-page.tsx'
import { ListsPage } from './list/lists-page.tsx'
import { StartPage } from './list/start-page.tsx'
import { UploadsProvider } from './list/uploads.tsx'
import { type Route, useRoute } from './route.ts'
import { Shell } from './shell.tsx'
import { TokenGate } from './token-gate.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { Loading } from './ui/loading.tsx'

const ActivityPage = lazy(async () => {
  const { ActivityPage: page } = await import('./activity/activity-page.tsx')
  return { default: page }
})

export function App() {
  const session = useSyncExternalStore(onSessionChange, currentSession)
  const route = useRoute()
  useFocusOnChange(keyOf(route))
  return (
    <UploadsProvider>
      <Shell route={route} session={session}>
        {session.isDenied ? (
          <TokenGate hadToken={session.token !== null} />
        ) : (
          <ErrorBoundary key={keyOf(route)}>
            <Page route={route} />
          </ErrorBoundary>
        )}
      </Shell>
    </UploadsProvider>
  )
}

function Page({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'lists':
      return <ListsPage />
    case 'list':
      return <ListPage key={route.id} id={route.id} />
    case 'activity':
      return (
        <Suspense fallback={<Loading what="the activity" />}>
          <ActivityPage />
        </Suspense>
      )
    default:
      return <StartPage />
  }
}

function keyOf(route: Route): string {
  return route.name === 'list' ? route.id : route.name
}

/** Moves the focus to the content when the page shows something else, as a new document does. */
function useFocusOnChange(key: string): void {
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }, [key])
}
