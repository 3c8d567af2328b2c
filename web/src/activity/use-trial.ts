import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Client, type CombinedError, useClient } from 'urql'
import { ProbeDocument } from '../../generated/graphql.ts'
import { createApiClient } from '../api/client.ts'
import { codeOf, type Failure, failureOf } from '../api/failure.ts'
import { documentText } from '../api/document-text.ts'
import { createArrayFetch } from './array-fetch.ts'
import type { ProbeResult } from './device-probe.tsx'
import { isSandboxCarrier, probeCount, sandboxNumbers } from './probe-numbers.ts'
import type { Activity } from './use-activity.ts'

/** `REAL`: the server is not connected to the sandbox, so lookups may cost money. */
type Upstream = 'UNKNOWN' | 'CHECKING' | 'SANDBOX' | 'REAL'

export interface Trial {
  /** Counts the trials. */
  readonly round: number
  readonly client: Client
  readonly numbers: readonly string[]
  readonly results: ReadonlyMap<string, ProbeResult>
  /** Set once all components have their answers, and the server has told of its calls. */
  readonly callCount: number | undefined
  readonly requestCount: number
}

/** Lets many components query a device each, and counts the calls that the server makes for them. */
export function useTrial(activity: Activity | undefined) {
  const latest = useRef(activity)
  useEffect(() => {
    latest.current = activity
  }, [activity])
  const { trial, isRunning, run, onResult } = useRun(activity, latest)
  const { upstream, failure, check } = useUpstream(latest)
  const start = async () => {
    if ((await check()) === 'SANDBOX') run(sandboxNumbers(probeCount))
  }
  return { trial, upstream, failure, isRunning, start, run, onResult }
}

type LatestActivity = RefObject<Activity | undefined>

/** Whether the server is connected to the sandbox. `check` finds it out once. */
function useUpstream(latest: LatestActivity) {
  const client = useClient()
  const [upstream, setUpstream] = useState<Upstream>('UNKNOWN')
  const [failure, setFailure] = useState<Failure>()
  const check = async (): Promise<Upstream> => {
    if (upstream === 'SANDBOX') return upstream
    setUpstream('CHECKING')
    setFailure(undefined)
    const before = newestCall(latest.current)
    const found = await findUpstream(client)
    if (typeof found === 'object') {
      setFailure(found)
      setUpstream('UNKNOWN')
      return 'UNKNOWN'
    }
    // The call of this lookup is none of those to count.
    await untilTrue(() => newestCall(latest.current) > before)
    setUpstream(found)
    return found
  }
  return { upstream, failure, check }
}

/** The components and their answers. */
function useRun(activity: Activity | undefined, latest: LatestActivity) {
  const [round, setRound] = useState(0)
  const [numbers, setNumbers] = useState<readonly string[]>([])
  const [results, setResults] = useState<ReadonlyMap<string, ProbeResult>>(new Map())
  const [firstCall, setFirstCall] = useState(0)
  const [callCount, setCallCount] = useState<number>()
  const [requestCount, setRequestCount] = useState(0)
  const client = useMemo(() => createProbeClient(() => setRequestCount((last) => last + 1)), [])
  const onResult = useCallback(
    (address: string, result: ProbeResult) =>
      setResults((last) => (last.has(address) ? last : new Map(last).set(address, result))),
    [],
  )
  const run = (chosen: readonly string[]) => {
    setFirstCall(newestCall(latest.current))
    setResults(new Map())
    setCallCount(undefined)
    setRequestCount(0)
    setRound((last) => last + 1)
    setNumbers(chosen)
  }
  const isAnswered = numbers.length > 0 && results.size === numbers.length
  useCallCount({ activity, isAnswered, firstCall, onCount: setCallCount })
  const trial: Trial = { round, client, numbers, results, callCount, requestCount }
  return { trial, isRunning: numbers.length > 0 && !isAnswered, run, onResult }
}

function newestCall(activity: Activity | undefined): number {
  return activity?.lastCalls.at(-1)?.number ?? 0
}

/** Events come every half second. Without one, it goes on after some seconds. */
async function untilTrue(isTrue: () => boolean): Promise<void> {
  for (let time = 0; time < 40 && !isTrue(); time++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

interface CallCountOptions {
  readonly activity: Activity | undefined
  readonly isAnswered: boolean
  readonly firstCall: number
  readonly onCount: (count: number) => void
}

/** Counts the calls for people and programs since the first one, at each event after the answers. */
function useCallCount({ activity, isAnswered, firstCall, onCount }: CallCountOptions): void {
  const isCounted = useRef(false)
  useEffect(() => {
    if (!isAnswered) isCounted.current = false
    if (!isAnswered || isCounted.current || activity === undefined) return
    const calls = activity.lastCalls.filter(
      ({ number, isBackground }) => number > firstCall && !isBackground,
    )
    if (calls.length === 0 && activity.interactiveInFlight > 0) return
    isCounted.current = calls.length > 0
    onCount(calls.length)
  }, [activity, isAnswered, firstCall, onCount])
}

function createProbeClient(onRequest: () => void): Client {
  const send = createArrayFetch(onRequest)
  return createApiClient({ fetch: send })
}

/** One lookup tells whether the server is connected to the sandbox: its carriers say so. */
async function findUpstream(client: Client): Promise<'SANDBOX' | 'REAL' | Failure> {
  const [address] = sandboxNumbers(1)
  const { data, error } = await client
    .query(documentText(ProbeDocument), { address: address! })
    .toPromise()
  const device = data?.device
  if (!device && error !== undefined && !isOfNumber(error)) return failureOf(error)
  return isSandboxCarrier(device?.carrierId) ? 'SANDBOX' : 'REAL'
}

/** A real upstream rejects the number, because no country has it. */
function isOfNumber(error: CombinedError): boolean {
  return ['REJECTED', 'NOT_REPORTED', 'REFUSED'].includes(codeOf(error))
}
