const key = 'rcs-lookup-token'

/** Whether this browser tab has a token, and whether the server wants one. */
export interface Session {
  readonly token: string | null
  /** The server refused the last request, because it had no token or a wrong one. */
  readonly isDenied: boolean
}

let session: Session = { token: sessionStorage.getItem(key), isDenied: false }
const listeners = new Set<() => void>()

function change(next: Session): void {
  session = next
  for (const listener of listeners) listener()
}

export function currentSession(): Session {
  return session
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps a token until the tab is closed. */
export function signIn(token: string): void {
  sessionStorage.setItem(key, token)
  change({ token, isDenied: false })
}

export function signOut(): void {
  sessionStorage.removeItem(key)
  change({ token: null, isDenied: true })
}

/** Call this after a response with status 401. */
export function denySession(): void {
  if (!session.isDenied) change({ ...session, isDenied: true })
}

export function authorization(token = session.token): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` }
}
