import { type DragEvent, useState } from 'react'
import { CountrySelect } from '../ui/country-select.tsx'
import { Notice } from '../ui/notice.tsx'
import { DropZone } from './drop-zone.tsx'
import { isWrongFile, type ListSource, pastedList, readKind, type WrongFile } from './file-kind.ts'
import { PasteBox } from './paste-box.tsx'
import { UploadFailed } from './upload-failed.tsx'
import { UploadProgress } from './upload-progress.tsx'
import { useUploads } from './uploads.tsx'

/** Takes a list: a dropped or chosen file, or pasted text. It is sent at once, and then reviewed. */
export function ListIntake() {
  const { state, send } = useUploads()
  const [country, setCountry] = useState('')
  const [wrongFile, setWrongFile] = useState<WrongFile>()
  const [isPasting, setPasting] = useState(false)
  const start = (source: ListSource) => {
    setWrongFile(undefined)
    send({ source, options: { defaultCountry: country } })
  }
  const take = async (file: File) => {
    const kind = await readKind(file)
    if (isWrongFile(kind)) setWrongFile(kind)
    else start(kind)
  }
  const paste = (text: string) => start(pastedList(text))
  const { isOver, ...dropping } = useDrop({ onFile: (file) => void take(file), onText: paste })

  if (state.name === 'SENDING') return <UploadProgress {...state} />
  return (
    <section
      className={`card intake${isOver ? ' is-over' : ''}`}
      aria-labelledby="intake-title"
      {...dropping}
    >
      <h2 id="intake-title">A list</h2>
      {state.name === 'FAILED' && state.sending.replaces === undefined && (
        <UploadFailed {...state} />
      )}
      {wrongFile !== undefined && (
        <Notice kind="warning" title={wrongFile.title} isNew>
          {wrongFile.help}
        </Notice>
      )}
      {isPasting ? (
        <PasteBox onPaste={paste} onBack={() => setPasting(false)} />
      ) : (
        <DropZone onFile={(file) => void take(file)} onPaste={() => setPasting(true)} />
      )}
      <CountrySelect
        id="list-country"
        label="Country of numbers without +"
        value={country}
        onChange={setCountry}
        none="No country: international numbers only"
        hint="Choose a country if your list has numbers as people write them, such as 0151 234567."
      />
    </section>
  )
}

interface DropOptions {
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
}

/** Takes what a person drops on an element. */
function useDrop({ onFile, onText }: DropOptions) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      if (!isInside) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer.files
      const text = event.dataTransfer.getData('text/plain')
      if (file !== undefined) onFile(file)
      else if (text.trim() !== '') onText(text)
    },
  }
}
