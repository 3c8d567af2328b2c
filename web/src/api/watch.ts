import type { TypedDocumentString } from '../../generated/graphql.ts'
import type { Failure } from './failure.ts'
import { openStream } from './stream.ts'

/** `POLLING`: events do not arrive, so the page asks again and again. */
export type Connection = 'CONNECTING' | 'LIVE' | 'POLLING' | 'LOST'

interface WatchOptions<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Variables
  readonly onData: (data: Data) => void
  readonly onFailure: (failure: Failure) => void
  readonly onConnection: (connection: Connection) => void
  /** Asks once for the same. Without it, there is no polling. */
  readonly poll?: () => Promise<Data | Failure>
  /** Whether no event follows this one, because what is watched has ended. */
  readonly isLast: (data: Data) => boolean
}

const pollMs = 2000
const backoffMs = [1000, 2000, 4000, 8000, 15_000]

/**
 * Watches something by a subscription. After a lost connection it opens the subscription again, with
 * pauses that grow, and polls until an event arrives. Returns a function that stops it.
 */
export function watch<Data, Variables extends Record<string, unknown>>(
  options: WatchOptions<Data, Variables>,
): () => void {
  const { document, variables, onData, onFailure, onConnection, poll, isLast } = options
  let isStopped = false
  let attempt = 0
  let closeStream = () => {}
  let polling: ReturnType<typeof setTimeout> | undefined
  let reopening: ReturnType<typeof setTimeout> | undefined

  const stop = () => {
    isStopped = true
    closeStream()
    clearTimeout(polling)
    clearTimeout(reopening)
  }
  const receive = (data: Data, connection: Connection) => {
    onConnection(connection)
    onData(data)
    if (isLast(data)) stop()
  }
  const fail = (failure: Failure) => {
    stop()
    onFailure(failure)
  }
  const pollOnce = async () => {
    polling = undefined
    const answer = await poll!()
    if (isStopped || attempt === 0) return
    if (!isFailure(answer)) receive(answer, 'POLLING')
    else if (answer.code === 'OFFLINE') onConnection('LOST')
    else return fail(answer)
    if (!isStopped) polling = setTimeout(() => void pollOnce(), pollMs)
  }
  const open = () => {
    closeStream = openStream(document, variables, {
      onData: (data) => {
        attempt = 0
        clearTimeout(polling)
        polling = undefined
        receive(data, 'LIVE')
      },
      onFailure: fail,
      onEnd: () => {
        const isFirst = attempt === 0
        reopening = setTimeout(open, backoffMs[Math.min(attempt, backoffMs.length - 1)])
        attempt += 1
        if (poll === undefined) onConnection('LOST')
        else if (isFirst) void pollOnce()
      },
    })
  }
  open()
  return stop
}

function isFailure<Data>(answer: Data | Failure): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer
}
