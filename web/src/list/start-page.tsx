import { NumberCard } from '../number/number-card.tsx'
import { ListIntake } from './list-intake.tsx'
import { RecentLists } from './recent-lists.tsx'

/** The first page: looks up a list or one number, and shows the recent lists. */
export function StartPage() {
  return (
    <>
      <div className="hero">
        <h1>Which of your numbers can receive RCS?</h1>
        <p className="lead">
          Drop a list of phone numbers. First you see what the list contains and how many calls to
          Kaleyra it needs. After the lookup you get the results as charts and as a file.
        </p>
      </div>
      <div className="start-grid">
        <ListIntake />
        <NumberCard />
      </div>
      <RecentLists />
    </>
  )
}
