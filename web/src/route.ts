import { useSyncExternalStore } from 'react'

/** What the page shows. It is in the hash of the URL, so the server does not see it. */
export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'lists' }
  | { readonly name: 'list'; readonly id: string }
  | { readonly name: 'activity' }

export const links = {
  start: '#/',
  lists: '#/lists',
  activity: '#/activity',
  list: (id: string) => `#/lists/${encodeURIComponent(id)}`,
} as const

function routeOf(hash: string): Route {
  const [room, id] = hash.replace(/^#\//, '').split('/')
  if (room === 'lists' && id) return { name: 'list', id: decoded(id) }
  if (room === 'lists' || room === 'activity') return { name: room }
  return { name: 'start' }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function goTo(hash: string): void {
  location.hash = hash
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onHashChange, () => location.hash))
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
