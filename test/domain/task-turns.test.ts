import { stat } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { TaskSteps, TaskTurns } from '../../src/domain/task-turns.ts'

/** Lets time pass as a task does that keeps the process busy. */
function work(ms: number): void {
  for (const endsAt = performance.now() + ms; performance.now() < endsAt;);
}

/** Runs tasks of 6 ms. `begun` has the clients of those that have begun. */
function recordTasks(turns: TaskTurns) {
  const begun: string[] = []
  const run = async (client: string) => {
    const turn = turns.enter(client)
    if (turn) await turn
    begun.push(client)
    work(6)
  }
  return {
    begun,
    run: (clients: string) => {
      for (const client of clients) void run(client)
    },
  }
}

describe('task turns', () => {
  it('let a task begin at once', () => {
    expect(new TaskTurns().enter('a')).toBeUndefined()
  })

  it('limit the time of tasks in one turn of the event loop', async () => {
    const { begun, run } = recordTasks(new TaskTurns())
    run('aaaaaaa')
    for (let turn = 0, before = begun.length; begun.length < 7; turn++) {
      await nextTurn()
      expect(begun.length - before).toBeLessThanOrEqual(2)
      expect(turn).toBeLessThan(20)
      before = begun.length
    }
  })

  it('have one task each, if the maximum time is 0', async () => {
    const turns = new TaskTurns(0)
    const begun: number[] = []
    for (const place of [1, 2, 3]) void turns.next('a').then(() => begun.push(place))
    for (let turn = 0, before = 0; begun.length < 3; turn++) {
      await nextTurn()
      expect(begun.length - before).toBeLessThanOrEqual(1)
      expect(turn).toBeLessThan(20)
      before = begun.length
    }
    expect(begun).toEqual([1, 2, 3])
  })

  it('let other input be read after a long task that began with its input', async () => {
    const turns = new TaskTurns()
    const events: string[] = []
    await new Promise<void>((resolve) => {
      stat(import.meta.filename, () => {
        stat(import.meta.filename, () => events.push('other input'))
        void turns.enter('a')
        work(30)
        resolve(turns.enter('a'))
      })
    })
    events.push('second task')
    expect(events).toEqual(['other input', 'second task'])
  })

  it('let clients take turns', async () => {
    const turns = new TaskTurns()
    const { begun, run } = recordTasks(turns)
    void turns.enter('x')
    work(11)
    run('aaabcb')
    while (begun.length < 6) await nextTurn()
    expect(begun).toEqual(['a', 'b', 'c', 'a', 'b', 'a'])
  })

  it('begin a task that comes after a time without any', async () => {
    const { begun, run } = recordTasks(new TaskTurns())
    run('aaa')
    while (begun.length < 3) await nextTurn()
    await nextTurn()
    await nextTurn()
    run('b')
    await Promise.resolve()
    expect(begun).toEqual(['a', 'a', 'a', 'b'])
  })

  it('let a task that must wait begin in a later turn', async () => {
    const turns = new TaskTurns()
    let hasBegun = false
    void turns.next('a').then(() => (hasBegun = true))
    await Promise.resolve()
    expect(hasBegun).toBe(false)
    await nextTurn()
    await nextTurn()
    expect(hasBegun).toBe(true)
  })
})

describe('task steps', () => {
  it('share their units among all tasks', async () => {
    const steps = new TaskSteps(new TaskTurns(), 10)
    expect(steps.take(6)).toBe(true)
    expect(steps.take(6)).toBe(false)
    expect(steps.take(4)).toBe(true)
    expect(steps.take(1)).toBe(false)
    await steps.next('a')
    expect(steps.take(10)).toBe(false)
    expect(steps.take(9)).toBe(true)
  })
})
