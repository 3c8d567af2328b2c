import { type SyntheticEvent, useRef, useState } from 'react'
import { CountrySelect } from '../ui/country-select.tsx'
import { NumberAnswer } from './number-answer.tsx'
import { useNumber } from './use-number.ts'

/** Looks up one number, in any format. */
export function NumberCard() {
  const [text, setText] = useState('')
  const [country, setCountry] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { state, lookUp, refresh, clear } = useNumber()
  const changed = (change: () => void) => {
    change()
    clear() // the last answer is about another number
  }
  const isInvalid = state.name === 'FAILED' && state.problem.isInput

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (text.trim() === '' || (await lookUp(text, country)) === 'INVALID') input.current?.focus()
  }
  return (
    <section className="card number" aria-labelledby="number-title">
      <h2 id="number-title">One number</h2>
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
            aria-invalid={isInvalid}
            aria-describedby="number-problem"
            onChange={({ target }) => changed(() => setText(target.value))}
          />
          <p id="number-problem" className="problem" role="alert">
            {isInvalid && state.problem.message}
          </p>
        </div>
        <CountrySelect
          id="number-country"
          label="Country, if it has no +"
          value={country}
          onChange={(code) => changed(() => setCountry(code))}
          none="From the number itself"
        />
        <button type="submit" className="primary wide" disabled={state.name === 'ASKING'}>
          {state.name === 'ASKING' ? 'Looking up…' : 'Look up'}
        </button>
      </form>
      <NumberAnswer state={state} onRefresh={() => void refresh()} />
    </section>
  )
}
