import { useState } from 'react'
import { CountrySelect } from '../ui/country-select.tsx'
import { reasonsHelpedByCountry } from '../ui/failure-words.ts'
import { count, counted, countryName, percent } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import type { ReviewData } from './review-data.ts'
import type { Job } from './use-job.ts'

interface ReviewCountriesProps {
  readonly job: Job
  readonly review: ReviewData
  readonly country: string
  /** Missing after a reload: the tab no longer has the file. */
  readonly onCountry?: ((code: string) => void) | undefined
}

/** The share of inputs from which on the country is likely to be wrong or missing. */
const manyShare = 0.1

const shownCountries = 6

/** The numbers by country, and whether the country of national numbers is missing. */
export function ReviewCountries({ job, review, country, onCountry }: ReviewCountriesProps) {
  const { byCountry } = review
  const largest = byCountry[0]?.count ?? 1
  const rest = byCountry.slice(shownCountries).reduce((sum, one) => sum + one.count, 0)
  return (
    <section className="card" aria-labelledby="countries-title">
      <h2 id="countries-title">By country</h2>
      <CountryWarning
        job={job}
        review={review}
        hasCountry={country !== ''}
        hasFile={onCountry !== undefined}
      />
      {byCountry.length > 0 && (
        <ul className="bars">
          {byCountry.slice(0, shownCountries).map((one) => (
            <li key={`${one.region}${one.countryCallingCode}`}>
              <span className="bar-name">{countryName(one.region, one.countryCallingCode)}</span>
              <span className="bar-count">{count(one.count)}</span>
              <span className="bar-track" aria-hidden="true">
                <span className="bar-fill" style={{ inlineSize: percentOf(one.count, largest) }} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p className="hint">
          and {counted(rest, 'number')} of {byCountry.length - shownCountries} more countries
        </p>
      )}
      {onCountry === undefined ? (
        <p className="hint">To read the file with another country, choose the file again.</p>
      ) : (
        <CountryChoice country={country} onCountry={onCountry} />
      )}
    </section>
  )
}

interface CountryChoiceProps {
  readonly country: string
  readonly onCountry: (code: string) => void
}

/** The arrow keys change a closed list at each press, so a button confirms the choice. */
function CountryChoice({ country, onCountry }: CountryChoiceProps) {
  const [choice, setChoice] = useState(country)
  return (
    <>
      <CountrySelect
        id="review-country"
        label="Country of numbers without +"
        value={choice}
        onChange={setChoice}
        none="No country: international numbers only"
        hint="After another choice, read the file again. No number is looked up."
      />
      <div className="row">
        <button type="button" disabled={choice === country} onClick={() => onCountry(choice)}>
          Read the file again
        </button>
      </div>
    </>
  )
}

function percentOf(part: number, all: number): string {
  return `${(100 * part) / all}%`
}

interface CountryWarningProps {
  readonly job: Job
  readonly review: ReviewData
  readonly hasCountry: boolean
  /** Whether this tab still has the file, so that a country can be chosen. */
  readonly hasFile: boolean
}

function CountryWarning({ job, review, hasCountry, hasFile }: CountryWarningProps) {
  const { inputCount } = job
  const { withoutPlusCount, invalidReasons } = review
  const helped = invalidReasons.reduce(
    (sum, { count: size, reason }) => sum + (reasonsHelpedByCountry.has(reason) ? size : 0),
    0,
  )
  if (!hasCountry && helped > 0) {
    return (
      <Notice kind="warning" title={`${counted(helped, 'number')} may become valid with a country`}>
        Their format is valid only with a country.{' '}
        {hasFile ? 'Choose the country below.' : 'Choose the file again, with a country.'}
      </Notice>
    )
  }
  if (withoutPlusCount === 0) return null
  const isMany = withoutPlusCount > manyShare * inputCount
  return (
    <Notice
      kind={isMany ? 'warning' : 'info'}
      title={`${counted(withoutPlusCount, 'number has', 'numbers have')} no + (${percent(withoutPlusCount, inputCount)})`}
    >
      The server read their first digits as a country code. If they are national numbers,{' '}
      {hasFile ? 'choose their country below.' : 'choose the file again, with their country.'}
    </Notice>
  )
}
