import type { ReactNode } from 'react'

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'problem'
  readonly title: string
  readonly children?: ReactNode
  /** Whether it appeared because of something that just happened: screen readers then say it. */
  readonly isNew?: boolean
}

const signs = { info: 'i', warning: '!', problem: '!' } as const

export function Notice({ kind, title, children, isNew = false }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={isNew ? 'alert' : undefined}>
      <span className="notice-sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children !== undefined && <div className="notice-text">{children}</div>}
      </div>
    </div>
  )
}
