/** What a process needed, as `probe.js` tells it. */
export interface Needs {
  /** Resident memory, in bytes. */
  readonly rssBytes: number
  readonly heapUsedBytes: number
  /** Of user and system together, since the last `reset`, in milliseconds. */
  readonly cpuMs: number
  /** How late timers were since the last `reset`, in milliseconds. */
  readonly loopDelayMs: { readonly p50: number; readonly p99: number; readonly max: number }
}
