import { Log } from '../../src/telemetry/log.ts'

interface LogLine {
  readonly level: string
  readonly msg: string
  readonly [name: string]: unknown
}

/** One line for each call without a response. `notices` are about the upstream as a whole. */
const unanswered = 'A call to the upstream got no response.'

/** Creates a log that keeps its lines. */
export function captureLog() {
  const lines: LogLine[] = []
  const notices: string[] = []
  const unexpected: LogLine[] = []
  const write = (text: string) => {
    const line = JSON.parse(text) as LogLine
    lines.push(line)
    if (line.msg === 'Unexpected error.') unexpected.push(line)
    else if (
      line.level === 'warn' &&
      !('code' in line) &&
      ![line.msg, line['kind']].includes(unanswered)
    ) {
      notices.push(line.msg)
    }
  }
  return { log: new Log('info', { write }), lines, notices, unexpected }
}
