/** Decides which process runs which job, and when. The job store holds everything else. */
export interface JobEngine {
  /**
   * Makes some process run a job soon, also after this process has ended. During a run of the job, it
   * makes the job run once more after it.
   */
  enqueue(id: string): Promise<void>
  /**
   * Starts to run jobs. `run` resolves when a job has ended or was stopped. `signal` aborts when this
   * process lost the job, and on `close`. If `run` rejects, the job runs again after a pause.
   */
  start(run: (id: string, signal: AbortSignal) => Promise<void>): Promise<void>
  /**
   * Aborts the signals and waits for the runs, at most `withinMs`. Other processes can take the jobs
   * then.
   */
  close(withinMs: number): Promise<void>
}
