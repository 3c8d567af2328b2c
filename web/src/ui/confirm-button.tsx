import { type ReactNode, useId, useRef } from 'react'

interface ConfirmButtonProps {
  readonly text: ReactNode
  readonly label?: string
  readonly className: string
  readonly question: string
  readonly explanation: string
  readonly yes: string
  readonly no: string
  readonly onConfirm: () => void
}

/** A button that asks before it does what cannot be undone. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { text, label, className, question, explanation, yes, no, onConfirm } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const close = () => dialog.current?.close()
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={() => dialog.current?.showModal()}
      >
        {text}
      </button>
      <dialog
        ref={dialog}
        className="dialog"
        aria-labelledby={`${id}-q`}
        aria-describedby={`${id}-e`}
      >
        <h2 id={`${id}-q`}>{question}</h2>
        <p id={`${id}-e`} className="muted">
          {explanation}
        </p>
        <div className="row end">
          <button type="button" onClick={close}>
            {no}
          </button>
          <button
            type="button"
            className="danger"
            onClick={() => {
              close()
              onConfirm()
            }}
          >
            {yes}
          </button>
        </div>
      </dialog>
    </>
  )
}
