import { fc, test } from '@fast-check/vitest'
import { GraphQLError } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { stringifyInSteps } from '../../src/http/stringify-in-steps.ts'

const pause = () => Promise.resolve()
const long = Array.from({ length: 2500 }, (_, place) => ({ place, text: `"${place}"` }))

describe('the text of a response in steps', () => {
  test.prop([
    fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constant(long))),
  ])('equals that of JSON.stringify', async (data) => {
    const result = {
      errors: [new GraphQLError('no', { path: ['a', 1], extensions: { code: 'X' } })],
      data: { list: data },
      extensions: undefined,
    }
    expect(await stringifyInSteps(result, pause)).toBe(JSON.stringify(result))
  })

  it('has a pause between the parts of long lists only', async () => {
    const paused = vi.fn<typeof pause>(pause)
    await stringifyInSteps({ data: { short: long.slice(0, 1000) } }, paused)
    expect(paused).toHaveBeenCalledTimes(0)
    await stringifyInSteps({ data: { list: { entries: long, devices: long } } }, paused)
    expect(paused).toHaveBeenCalledTimes(4)
  })
})
