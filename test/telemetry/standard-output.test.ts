import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'

/** Writes lines as a server under load does, and ends when they are written. */
const program = `
  import { standardOutput } from './src/telemetry/standard-output.ts'
  const output = standardOutput({ isShared: process.argv[1] === 'shared' })
  for (let count = 0; count < 1500; count++) {
    output.write(JSON.stringify({ pid: process.pid, count, text: 'x'.repeat((count * 7919) % 1500) }) + '\\n')
    if (count % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await output.flush(1000)
`

/** Starts two processes that write to one pipe, and reads it slowly. */
async function linesOfTwoProcesses(mode: string): Promise<string[]> {
  const start = `"${process.execPath}" --input-type=module-typescript -e "$PROGRAM" ${mode} & `
  // The shell reads the pipe byte by byte, so it is full most of the time.
  const child = spawn(
    'sh',
    ['-c', `{ ${start}${start} wait; } | while IFS= read -r line; do printf '%s\\n' "$line"; done`],
    {
      env: { ...process.env, PROGRAM: program },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let text = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    text += chunk
  }
  return text.trimEnd().split('\n')
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

it('keeps lines whole if two processes share it', async () => {
  const lines = await linesOfTwoProcesses('shared')
  expect(lines).toHaveLength(3000)
  expect(lines.filter((line) => !isWhole(line))).toEqual([])
})
