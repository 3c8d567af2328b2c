import { type SyntheticEvent, useRef, useState } from 'react'
import { CountrySelect } from '../ui/country-select.tsx'
import { NumberAnswer } from './number-answer.tsx'
import { type NumberState, useNumber } from './use-number.ts'

/** Looks up one number, in any format. */
export function NumberCard() {
  const { state, lookUp, refresh, clear } = useNumber()
  return (
    <section className="card number" aria-labelledby="number-title">
      <h2 id="number-title">One number</h2>
      <NumberForm state={state} onLookUp={lookUp} onChange={clear} />
      <NumberAnswer state={state} onRefresh={() => void refresh()} />
    </section>
  )
}

interface NumberFormProps {
  readonly state: NumberState
  readonly onLookUp: ReturnType<typeof useNumber>['lookUp']
  /** Called when the number or its country changes: the last answer is then about another one. */
  readonly onChange: () => void
}

function NumberForm({ state, onLookUp, onChange }: NumberFormProps) {
  const [text, setText] = useState('')
  const [country, setCountry] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const problem = inputProblemOf(state)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const isEmpty = text.trim() === ''
    const result = isEmpty ? undefined : await onLookUp(text, country)
    if (isEmpty || (result && inputProblemOf(result) !== undefined)) input.current?.focus()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor="one-number">Phone number</label>
        <input
          ref={input}
          id="one-number"
          type="tel"
          autoComplete="off"
          placeholder="+49 151 2345678"
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby="number-problem"
          onChange={({ target }) => {
            setText(target.value)
            onChange()
          }}
        />
        <p id="number-problem" className="problem" role="alert">
          {problem}
        </p>
      </div>
      <CountryOfNumber
        country={country}
        onChange={(code) => {
          setCountry(code)
          onChange()
        }}
      />
      <button type="submit" className="primary wide" disabled={state.name === 'ASKING'}>
        {state.name === 'ASKING' ? 'Looking up…' : 'Look up'}
      </button>
    </form>
  )
}

interface CountryOfNumberProps {
  readonly country: string
  readonly onChange: (code: string) => void
}

function CountryOfNumber({ country, onChange }: CountryOfNumberProps) {
  return (
    <CountrySelect
      id="number-country"
      label="Country, if the number has no +"
      value={country}
      onChange={onChange}
      none="From the number itself"
    />
  )
}

/** What the person can repair in the field of the number. */
function inputProblemOf(state: NumberState): string | undefined {
  return state.name === 'FAILED' && state.problem.isInput ? state.problem.message : undefined
}
