import { Pool } from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createPostgresLimiter, prepareLimiters } from '../../src/store/postgres-limiter.ts'
import { describePostgres } from '../support/each-store.ts'

const windowMs = 60_000

describePostgres((createDatabase) => {
  /** `moveWindows` is a step of the database's clock in the other direction. */
  async function createLimiter(points: number) {
    const pool = new Pool({ connectionString: await createDatabase() })
    onTestFinished(() => pool.end())
    prepareLimiters(pool)
    await vi.waitFor(() => pool.query('SELECT FROM rate_limits'))
    const limiter = createPostgresLimiter(pool, { name: 'test', points, windowMs })
    const moveWindows = (ms: number) =>
      pool.query('UPDATE rate_limits SET expire = expire + $1', [ms])
    return { pool, limiter, moveWindows }
  }

  it('takes all points or none', async () => {
    const { limiter } = await createLimiter(10)
    expect(await limiter.consume('a', 11)).toEqual({ isGranted: false, retryAfterMs: windowMs })
    expect(await limiter.consume('a', 4)).toMatchObject({ isGranted: true })
    expect(await limiter.consume('a', 7)).toMatchObject({ isGranted: false })
    expect(await limiter.consume('a', 6)).toMatchObject({ isGranted: true })
    expect(await limiter.consume('a', 1)).toMatchObject({ isGranted: false })
    expect(await limiter.consume('b', 10)).toMatchObject({ isGranted: true })
  })

  it('reports the time until the end of the window', async () => {
    const { limiter, moveWindows } = await createLimiter(2)
    await limiter.consume('a', 1)
    await moveWindows(-30_000)
    const granted = await limiter.consume('a', 1)
    const rejected = await limiter.consume('a', 1)
    const [validMs, retryAfterMs] = [
      granted.isGranted ? granted.validMs : NaN,
      rejected.isGranted ? NaN : rejected.retryAfterMs,
    ]
    for (const ms of [validMs, retryAfterMs]) {
      expect(ms).toBeGreaterThan(20_000)
      expect(ms).toBeLessThanOrEqual(30_000)
    }
  })

  it('starts a new window after the last one ended, and after the clock was set back', async () => {
    const { limiter, moveWindows } = await createLimiter(10)
    await limiter.consume('a', 10)
    for (const ms of [-windowMs, 3_600_000, 30_000 + windowMs]) {
      expect(await limiter.consume('a', 1)).toMatchObject({ isGranted: false })
      await moveWindows(ms)
      expect(await limiter.consume('a', 10)).toMatchObject({ isGranted: true })
    }
  })

  it('grants no more than the points of a window to many processes at once', async () => {
    const { limiter, moveWindows } = await createLimiter(10)
    for (const ms of [0, -windowMs, 3_600_000]) {
      await moveWindows(ms)
      const results = await Promise.all(
        Array.from({ length: 50 }, () => limiter.consume('shared', 1)),
      )
      expect(results.filter(({ isGranted }) => isGranted)).toHaveLength(10)
      for (const result of results) {
        const leftMs = result.isGranted ? result.validMs : result.retryAfterMs
        expect(leftMs).toBeGreaterThan(windowMs / 2)
        expect(leftMs).toBeLessThanOrEqual(windowMs)
      }
    }
  })

  it('counts together with the rows of version 0.2', async () => {
    const { pool, limiter } = await createLimiter(10)
    await limiter.consume('a', 4)
    // The statement of version 0.2, with the clock of its process.
    const now = Date.now()
    const upsert = `INSERT INTO "rate_limits" SELECT key, $1, $2 FROM rate_limits
      ON CONFLICT(key) DO UPDATE SET
        points = CASE WHEN "rate_limits".expire <= $3 THEN $1 ELSE "rate_limits".points + $1 END,
        expire = CASE WHEN "rate_limits".expire <= $3 THEN $2 ELSE "rate_limits".expire END
      RETURNING points`
    const { rows } = await pool.query(upsert, [3, now + windowMs, now])
    expect(rows).toEqual([{ points: 7 }])
    expect(await limiter.consume('a', 4)).toMatchObject({ isGranted: false })
    expect(await limiter.consume('a', 3)).toMatchObject({ isGranted: true })
  })

  it('stores no key', async () => {
    const { pool, limiter } = await createLimiter(10)
    await limiter.consume('token:Ada Lovelace', 1)
    const { rows } = await pool.query('SELECT key FROM rate_limits')
    expect(rows).toEqual([{ key: expect.stringMatching(/^test:[\w-]{43}$/) }])
  })

  it('deletes old windows, and windows far in the future', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const { pool, limiter, moveWindows } = await createLimiter(10)
    await limiter.consume('old', 1)
    await moveWindows(-2 * 3_600_000)
    await limiter.consume('new', 1)
    vi.advanceTimersByTime(5 * 60_000)
    const keys = async () => (await pool.query('SELECT FROM rate_limits')).rowCount
    await expect.poll(keys).toBe(1)
    await moveWindows(2 * 3_600_000)
    vi.advanceTimersByTime(5 * 60_000)
    await expect.poll(keys).toBe(0)
  })
})
