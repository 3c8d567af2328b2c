import { count } from '../ui/format.ts'
import type { EntryView } from './entry-views.ts'

interface ViewChipsProps {
  readonly views: readonly EntryView[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** The choices of rows: the usual ones as buttons, carriers in a list. */
export function ViewChips({ views, chosen, onChoose }: ViewChipsProps) {
  const carriers = views.filter(({ key }) => key.startsWith('carrier:'))
  return (
    <div className="chips" role="group" aria-label="Which rows">
      {views
        .filter(({ key }) => !key.startsWith('carrier:'))
        .map(({ key, name, size }) => (
          <button
            key={key}
            type="button"
            className="chip"
            aria-pressed={key === chosen}
            onClick={() => onChoose(key)}
          >
            {name} <span className="chip-count">{count(size)}</span>
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
          {carriers.map(({ key, name, size }) => (
            <option key={key} value={key}>
              {name} ({count(size)})
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
