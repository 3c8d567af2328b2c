import { type ReactNode, useEffect } from 'react'
import { type Session, signOut } from './api/session.ts'
import { links, type Route } from './route.ts'

interface ShellProps {
  readonly route: Route
  readonly session: Session
  readonly children: ReactNode
}

/** The header with the navigation and "Sign out", and the footer. They are the same on all pages. */
export function Shell({ route, session, children }: ShellProps) {
  useNoStrayDrops()
  const isAtLists = route.name === 'lists' || route.name === 'list'
  return (
    <>
      <a className="skip-link" href="#content" onClick={skipToContent}>
        Skip to content
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <a className="brand" href={links.start}>
            <Mark />
            RCS reach
          </a>
          <nav aria-label="Pages" className="shell-nav">
            <NavLink href={links.start} isCurrent={route.name === 'start'} text="Look up" />
            <NavLink href={links.lists} isCurrent={isAtLists} text="Lists" />
            <NavLink href={links.activity} isCurrent={route.name === 'activity'} text="Live" />
          </nav>
          {session.token !== null && (
            <button className="quiet shell-out" type="button" onClick={signOut}>
              Sign out
            </button>
          )}
        </div>
      </header>
      <main id="content" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-footer">
        <p>
          Lists stay on this server until they expire or you delete them. This page stores no lists
          in your browser.
        </p>
      </footer>
    </>
  )
}

interface NavLinkProps {
  readonly href: string
  readonly isCurrent: boolean
  readonly text: string
}

function NavLink({ href, isCurrent, text }: NavLinkProps) {
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      {text}
    </a>
  )
}

function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="brand-ground" />
      <rect x="7" y="17" width="4.5" height="8" rx="1.5" className="brand-bar" opacity="0.55" />
      <rect x="13.75" y="12" width="4.5" height="13" rx="1.5" className="brand-bar" opacity="0.8" />
      <rect x="20.5" y="7" width="4.5" height="18" rx="1.5" className="brand-bar" />
    </svg>
  )
}

/** The hash of the URL is the route, so the link must not change it. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}

/** A browser opens a dropped file in place of the page, unless an element takes it. */
function useNoStrayDrops(): void {
  useEffect(() => {
    addEventListener('dragover', refuseFile)
    addEventListener('drop', refuseFile)
    return () => {
      removeEventListener('dragover', refuseFile)
      removeEventListener('drop', refuseFile)
    }
  }, [])
}

function refuseFile(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'none'
}
