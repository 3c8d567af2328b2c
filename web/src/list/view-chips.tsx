import { count } from '../ui/format.ts'
import type { EntryView } from './entry-views.ts'

interface ViewChipsProps {
  readonly views: readonly EntryView[]
  readonly chosen: string
  /** The number of rows that the table of the chosen view has, once it is known. */
  readonly chosenSize: number | undefined
  readonly onChoose: (key: string) => void
}

/** The choices of rows: the usual ones as buttons, carriers in a list. */
export function ViewChips({ views, chosen, chosenSize, onChoose }: ViewChipsProps) {
  const sizeOf = ({ key, size }: EntryView) => (key === chosen ? (chosenSize ?? size) : size)
  const carriers = views.filter(({ key }) => key.startsWith('carrier:'))
  return (
    <div className="chips" role="group" aria-label="Which rows">
      {views
        .filter(({ key }) => !key.startsWith('carrier:'))
        .map((view) => (
          <button
            key={view.key}
            type="button"
            className="chip"
            aria-pressed={view.key === chosen}
            onClick={() => onChoose(view.key)}
          >
            {view.name} <Count size={sizeOf(view)} />
          </button>
        ))}
      {carriers.length > 0 && (
        <select
          aria-label="Carrier"
          className="chip-select"
          value={chosen.startsWith('carrier:') ? chosen : ''}
          onChange={({ target }) => onChoose(target.value === '' ? 'all' : target.value)}
        >
          <option value="">Any carrier</option>
          {carriers.map((view) => (
            <option key={view.key} value={view.key}>
              {view.name} ({count(sizeOf(view) ?? 0)})
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

function Count({ size }: { readonly size: number | undefined }) {
  return size === undefined ? null : <span className="chip-count">{count(size)}</span>
}
