/** Jobs have numbers of their own, so that the sandbox can tell their calls from those of operations. */
const prefix = '+99970'

export const isJobNumber = (address: string) => address.startsWith(prefix)

/** The list of a job, as a CSV file. */
export function jobCsv(count: number): string {
  const numbers = Array.from(
    { length: count },
    (_, index) => `${prefix}${String(index).padStart(7, '0')}`,
  )
  return `phone\n${numbers.join('\n')}\n`
}
