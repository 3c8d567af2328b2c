import { useMemo } from 'react'
import { countryName } from '../ui/format.ts'
import { ReachChart, type ReachRow } from './reach-chart.tsx'
import type { Job } from './use-job.ts'

const maxRows = 10

/** The reach by carrier and by country. A list of an earlier version of the server has no countries. */
export function ReachCharts({ reach }: { readonly reach: Job['reach'] }) {
  const { byCarrier, byCountry } = reach
  const carriers = useMemo(
    () => topRows(byCarrier.map((one) => ({ ...one, name: one.carrierId ?? 'Unknown carrier' }))),
    [byCarrier],
  )
  const countries = useMemo(
    () =>
      topRows(
        byCountry.map((one) => ({ ...one, name: countryName(one.region, one.countryCallingCode) })),
      ),
    [byCountry],
  )
  if (reach.lookedUp === 0) return null
  return (
    <div className="chart-grid">
      {carriers.length > 0 && <ReachChart title="By carrier" first="Carrier" rows={carriers} />}
      {countries.length > 0 && <ReachChart title="By country" first="Country" rows={countries} />}
    </div>
  )
}

/** The largest rows, and the others together. */
function topRows(rows: readonly ReachRow[]): ReachRow[] {
  const sorted = rows.toSorted((a, b) => b.lookedUp - a.lookedUp)
  const rest = sorted.slice(maxRows)
  if (rest.length === 0) return sorted
  const sum = (of: (row: ReachRow) => number) => rest.reduce((total, row) => total + of(row), 0)
  const others = {
    name: `${rest.length} others`,
    lookedUp: sum((row) => row.lookedUp),
    rcsEnabled: sum((row) => row.rcsEnabled),
    rcsDisabled: sum((row) => row.rcsDisabled),
  }
  return [...sorted.slice(0, maxRows), others]
}
