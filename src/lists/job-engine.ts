/** Decides which process runs which job, and when. The job store holds everything else. */
export interface JobEngine {
  /**
   * Makes some process run a job soon, also after this process has ended. Has no effect on a job that
   * waits already. During a run of the job, makes it run once more afterwards. Rejects if the engine
   * cannot store it.
   */
  enqueue(id: string): Promise<void>
  /**
   * Starts to run jobs, each in one process at a time. `run` resolves when a job has ended or was
   * stopped. `signal` aborts when this process lost the job, and on `close`. If `run` rejects, the job
   * runs again after a pause that grows up to about 30 s. Call it again if it rejects.
   */
  start(run: RunJob): Promise<void>
  /**
   * Aborts the signals and waits for the runs, at most `withinMs`. Then other processes can take the
   * jobs at once, also those whose runs have not ended. Resolves at the latest a second later.
   */
  close(withinMs: number): Promise<void>
}

export type RunJob = (id: string, signal: AbortSignal) => Promise<void>
