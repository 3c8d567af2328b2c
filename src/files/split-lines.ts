import type { DecodedText } from './decoded-text.ts'
import { FileError } from './file-error.ts'

/** The maximum number of characters in a line. */
const maxLength = 100_000

/** Divides a text into lines, which end with LF, CRLF or CR. Rejects with a `FileError`. */
export async function* splitLines({ head, rest }: DecodedText): AsyncGenerator<string[], void> {
  let left = ''
  let count = 0
  for await (const piece of joined(head, rest)) {
    // A CR at the end may be half of a CRLF.
    const lines = (left + piece).split(/\r\n|\n|\r(?!$)/)
    left = lines.pop()!
    count += lines.length
    if (left.length > maxLength || lines.some((line) => line.length > maxLength)) {
      throw new FileError('LINE_TOO_LONG', { line: count + 1 })
    }
    yield lines
  }
  yield left.split('\r')
}

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield head.startsWith('\uFEFF') ? head.slice(1) : head
  yield* rest
}
