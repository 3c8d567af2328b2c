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
      <CountryWarning job={job} review={review} hasCountry={country !== ''} />
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
        <CountrySelect
          id="review-country"
          label="Numbers without + are from"
          value={country}
          onChange={onCountry}
          none="No country: international numbers only"
          hint="Another choice reads the file again. Nothing is looked up by that."
        />
      )}
    </section>
  )
}

function percentOf(part: number, all: number): string {
  return `${(100 * part) / all}%`
}

interface CountryWarningProps {
  readonly job: Job
  readonly review: ReviewData
  readonly hasCountry: boolean
}

function CountryWarning({ job, review, hasCountry }: CountryWarningProps) {
  const { inputCount } = job
  const { withoutPlusCount, invalidReasons } = review
  const helped = invalidReasons.reduce(
    (sum, { count: size, reason }) => sum + (reasonsHelpedByCountry.has(reason) ? size : 0),
    0,
  )
  if (!hasCountry && helped > 0) {
    return (
      <Notice kind="warning" title={`${counted(helped, 'number')} may become valid with a country`}>
        They are written as people of one country write them. Choose that country below.
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
      They were read as international numbers, beginning with the code of a country. If they are
      national numbers, choose their country below.
    </Notice>
  )
}
