import type { FaultInput } from '../src/sandbox/fault.ts'

/** The faults of the sandbox, one after another. */
export const faults: Record<string, FaultInput[]> = {
  none: [],
  'some 5xx': [
    { skip: 3, times: 3, status: 503, body: '' },
    { skip: 8, times: 2, status: 502 },
  ],
  throttled: [{ times: 2, status: 429, headers: { 'retry-after': '1' }, body: '' }],
  'wrong credentials': [{ times: 1, status: 401, body: '' }],
  down: [{ reset: 'BEFORE' }],
  'reset within the body': [{ times: 5, reset: 'WITHIN' }],
  slow: [{ times: 10, delayMs: 800 }],
  'no response': [{ times: 2, hang: true }],
  'invalid bodies': [
    { times: 3, body: '<html>' },
    { times: 2, truncateTo: 100 },
  ],
  'batch with a poisonous number': [
    { on: 'BULK', address: '+999400000007', answer: 'ALL_INVALID' },
  ],
  'batch too large': [{ on: 'BULK', times: 1, answer: 'TOO_MANY' }],
  'inconsistent devices': [
    {
      times: 5,
      omit: ['+999400000001'],
      malform: ['+999400000002'],
      extra: ['+999499999999'],
      reverse: true,
    },
  ],
  'provider error': [{ on: 'BULK', times: 2, answer: 'PROVIDER_ERROR' }],
  'batch with a number that the provider fails': [
    { address: '+999400000009', answer: 'PROVIDER_ERROR' },
  ],
  'refused with an unknown error': [{ on: 'BULK', times: 1, answer: 'UNDOCUMENTED' }],
  'slow large batches': [{ on: 'BULK', largerThan: 300, delayMs: 2000 }],
  'paused with 503': [{ times: 1, status: 503, headers: { 'retry-after': '1' }, body: '' }],
  'incomplete error bodies': [{ times: 3, status: 500, truncateTo: 10 }],
  'another spelling': [{ times: 3, spelling: 'OTHER' }],
  'device of another number': [
    {
      on: 'SINGLE',
      times: 2,
      body: { data: { deviceAddress: '+999499999999', rcsEnabled: true }, error: {} },
    },
  ],
}
