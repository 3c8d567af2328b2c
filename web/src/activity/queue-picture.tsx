import { count } from '../ui/format.ts'
import type { Activity } from './use-activity.ts'

/** The numbers that wait and those in calls, by class, and the slots for calls. */
export function QueuePicture({ activity }: { readonly activity: Activity }) {
  const { bulkInFlight, singleInFlight, maxInFlight } = activity
  const rows = [
    {
      name: 'People and programs that wait for an answer',
      pending: activity.interactivePending,
      inFlight: activity.interactiveInFlight,
    },
    {
      name: 'Lists in the background',
      pending: activity.backgroundPending,
      inFlight: activity.backgroundInFlight,
    },
  ]
  const slots = Array.from({ length: maxInFlight }, (_, place) =>
    place < bulkInFlight ? 'bulk' : place < bulkInFlight + singleInFlight ? 'single' : 'free',
  )
  return (
    <section className="card" aria-labelledby="queue-title">
      <h2 id="queue-title">Numbers at present</h2>
      <table className="plain queue">
        <thead>
          <tr>
            <th scope="col">For</th>
            <th scope="col">Waiting</th>
            <th scope="col">In calls</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, pending, inFlight }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count(pending)}</td>
              <td>{count(inFlight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="slots-title" id="slots-title">
        {count(bulkInFlight + singleInFlight)} of {count(maxInFlight)} slots for calls are taken
      </p>
      <div className="slots" aria-hidden="true">
        {slots.map((kind, place) => (
          <span key={place} className={`slot slot-${kind}`} />
        ))}
      </div>
    </section>
  )
}
