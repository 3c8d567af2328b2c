import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Client, useClient } from 'urql'
import { ProbeDocument } from '../../generated/graphql.ts'
import { createApiClient } from '../api/client.ts'
import { documentText } from '../api/document-text.ts'
import { createArrayFetch } from './array-fetch.ts'
import type { ProbeResult } from './device-probe.tsx'
import { isSandboxCarrier, probeCount, sandboxNumbers } from './probe-numbers.ts'
import type { Activity } from './use-activity.ts'

/** `REAL`: the server is not connected to the sandbox, so lookups may cost money. */
type Upstream = 'UNKNOWN' | 'CHECKING' | 'SANDBOX' | 'REAL'

export interface Trial {
  readonly client: Client
  readonly numbers: readonly string[]
  readonly results: ReadonlyMap<string, ProbeResult>
  /** Set once all components have their answers, and the server has told of its calls. */
  readonly callCount: number | undefined
  readonly requestCount: number
}

/** Lets many components ask for a device each, and counts the calls that leave the server. */
export function useTrial(activity: Activity | undefined) {
  const client = useClient()
  const [upstream, setUpstream] = useState<Upstream>('UNKNOWN')
  const [numbers, setNumbers] = useState<readonly string[]>([])
  const [results, setResults] = useState<ReadonlyMap<string, ProbeResult>>(new Map())
  const [firstCall, setFirstCall] = useState(0)
  const [callCount, setCallCount] = useState<number>()
  const [requestCount, setRequestCount] = useState(0)
  const latest = useRef(activity)
  useEffect(() => {
    latest.current = activity
  }, [activity])

  const probes = useMemo(() => createProbeClient(() => setRequestCount((last) => last + 1)), [])
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
    setNumbers(chosen)
  }
  const start = async () => {
    if (upstream !== 'SANDBOX') {
      setUpstream('CHECKING')
      const before = newestCall(latest.current)
      const isSandbox = await asksSandbox(client)
      // The call of this lookup is none of those to count.
      await untilTrue(() => newestCall(latest.current) > before)
      setUpstream(isSandbox ? 'SANDBOX' : 'REAL')
      if (!isSandbox) return
    }
    run(sandboxNumbers(probeCount))
  }

  const isAnswered = numbers.length > 0 && results.size === numbers.length
  useCallCount({ activity, isAnswered, firstCall, onCount: setCallCount })
  const trial: Trial = { client: probes, numbers, results, callCount, requestCount }
  return { trial, upstream, isRunning: numbers.length > 0 && !isAnswered, start, run, onResult }
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
async function asksSandbox(client: Client): Promise<boolean> {
  const [address] = sandboxNumbers(1)
  const { data } = await client
    .query(documentText(ProbeDocument), { address: address! })
    .toPromise()
  return isSandboxCarrier(data?.device?.carrierId)
}
