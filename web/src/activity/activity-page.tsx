import { wordsOf } from '../api/failure.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { CallsChart } from './calls-chart.tsx'
import { CircuitNotice } from './circuit-notice.tsx'
import { NowFigures } from './now-figures.tsx'
import { QueuePicture } from './queue-picture.tsx'
import { TryIt } from './try-it.tsx'
import { useActivity } from './use-activity.ts'

/** How the server combines numbers into calls, as it happens. For the people who run it. */
export function ActivityPage() {
  const { activity, failure, connection } = useActivity()
  return (
    <div className="activity">
      <div className="hero small">
        <h1>Live activity</h1>
        <p className="lead">
          Many numbers share one call to Kaleyra. These are the calls of this server, as they
          happen.
        </p>
      </div>
      {failure !== undefined && <ActivityFailure code={failure.code} text={wordsOf(failure)} />}
      {connection === 'LOST' && failure === undefined && (
        <Notice kind="warning" title="The connection to the server is lost" isNew>
          The page reconnects automatically.
        </Notice>
      )}
      {activity === undefined && failure === undefined && connection !== 'LOST' && (
        <Loading what="the activity" />
      )}
      {activity && (
        <>
          <CircuitNotice circuit={activity.circuit} retryAt={activity.circuitRetryAt} />
          <NowFigures activity={activity} />
          <div className="activity-grid">
            <QueuePicture activity={activity} />
            <CallsChart calls={activity.lastCalls} />
          </div>
        </>
      )}
      {failure === undefined && <TryIt activity={activity} />}
    </div>
  )
}

function ActivityFailure({ code, text }: { readonly code: string; readonly text: string }) {
  if (code !== 'FORBIDDEN') return <Notice kind="problem" title={text} isNew />
  return (
    <Notice kind="info" title="This view is for the people who run the server">
      Your access token does not allow it. Looking up numbers and lists works all the same.
    </Notice>
  )
}
