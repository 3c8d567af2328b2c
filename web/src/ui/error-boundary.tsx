import { Component, type ReactNode } from 'react'
import { Notice } from './notice.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** Shows a notice in place of a part that cannot be shown, for example because a newer page replaced its file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Notice kind="problem" title="This part of the page cannot be shown" isNew>
        The page may have been updated. <a href="./">Load it again</a>.
      </Notice>
    )
  }
}
