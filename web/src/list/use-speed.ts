import { useEffect, useState } from 'react'

interface Sample {
  readonly at: number
  readonly done: number
}

/** The speed is that of the last 10 seconds. */
const windowMs = 10_000

/** How many numbers got a result in a second; `undefined` until it is known. */
export function useSpeed(doneCount: number, isRunning: boolean): number | undefined {
  const [samples, setSamples] = useState<readonly Sample[]>([])
  useEffect(() => {
    const at = performance.now()
    setSamples((last) =>
      isRunning ? [...last.filter((one) => at - one.at < windowMs), { at, done: doneCount }] : [],
    )
  }, [doneCount, isRunning])
  const [first] = samples
  const last = samples.at(-1)
  if (first === undefined || last === undefined || last.at - first.at < 500) return undefined
  return ((last.done - first.done) * 1000) / (last.at - first.at)
}
