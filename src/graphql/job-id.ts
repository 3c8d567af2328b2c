const prefix = 'BulkLookupJob:'

/** Whether an `id` is that of a job. */
export function isJobId(id: string): boolean {
  return Buffer.from(id, 'base64').toString('latin1').startsWith(prefix)
}

/** The job of an `id` of this API. The id that the HTTP API uses is accepted as it is. */
export function jobIdOf(id: string): string {
  const text = Buffer.from(id, 'base64').toString('latin1')
  return text.startsWith(prefix) ? text.slice(prefix.length) : id
}
