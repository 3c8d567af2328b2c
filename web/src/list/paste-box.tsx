import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { counted } from '../ui/format.ts'

interface PasteBoxProps {
  readonly onPaste: (text: string) => void
  readonly onBack: () => void
}

export function PasteBox({ onPaste, onBack }: PasteBoxProps) {
  const [text, setText] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (lines > 0) onPaste(text)
    else box.current?.focus()
  }
  return (
    <form className="paste-box" onSubmit={submit}>
      <label htmlFor="pasted">Phone numbers, one in each line</label>
      <textarea
        ref={box}
        id="pasted"
        rows={9}
        spellCheck={false}
        autoComplete="off"
        placeholder={'+49 151 2345678\n+44 7911 123456'}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row">
        <button type="submit" className="primary">
          {lines > 0 ? `Check ${counted(lines, 'line')}` : 'Check the numbers'}
        </button>
        <button type="button" onClick={onBack}>
          Use a file instead
        </button>
      </div>
    </form>
  )
}
