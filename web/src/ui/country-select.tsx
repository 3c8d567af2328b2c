import { useMemo } from 'react'
import { countries, likelyCountries } from './countries.ts'

interface CountrySelectProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (code: string) => void
  /** The text of the choice without a country. */
  readonly none: string
  readonly hint?: string
}

export function CountrySelect({ id, label, value, onChange, none, hint }: CountrySelectProps) {
  const { likely, all } = useMemo(() => ({ likely: likelyCountries(), all: countries() }), [])
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      >
        <option value="">{none}</option>
        {likely.length > 0 && (
          <optgroup label="Likely">
            {likely.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="All countries">
          {all.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
