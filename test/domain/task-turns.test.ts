import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { TaskSteps, TaskTurns } from '../../src/domain/task-turns.ts'

/** Records the order in which tasks of clients begin. */
function recordTurns(turns: TaskTurns) {
  const begun: string[] = []
  const add = (client: string) => void turns.next(client).then(() => begun.push(client))
  return { begun, add }
}

it('begins one task in each turn of the event loop', async () => {
  const { begun, add } = recordTurns(new TaskTurns())
  for (let count = 0; count < 3; count += 1) add('a')
  for (const expected of [1, 2, 3]) {
    await nextTurn()
    expect(begun.length).toBe(expected)
  }
})

it('lets clients take turns', async () => {
  const { begun, add } = recordTurns(new TaskTurns())
  for (const client of ['a', 'a', 'a', 'b', 'c', 'b']) add(client)
  for (let turn = 0; turn < 6; turn += 1) await nextTurn()
  expect(begun).toEqual(['a', 'b', 'c', 'a', 'b', 'a'])
})

it('begins a task that comes after a time without any', async () => {
  const { begun, add } = recordTurns(new TaskTurns())
  add('a')
  await nextTurn()
  await nextTurn()
  add('b')
  await nextTurn()
  expect(begun).toEqual(['a', 'b'])
})

it('shares the units of a step among all tasks', async () => {
  const steps = new TaskSteps(new TaskTurns(), 10)
  expect(steps.take(6)).toBe(true)
  expect(steps.take(6)).toBe(false)
  expect(steps.take(4)).toBe(true)
  expect(steps.take(1)).toBe(false)
  await steps.next('a')
  expect(steps.take(10)).toBe(false)
  expect(steps.take(9)).toBe(true)
})
