import type { Activity, ActivityCall } from '../domain/activity.ts'
import { type CircuitState, circuitStates } from '../domain/circuit-state.ts'
import { builder } from './builder.ts'
import type { OperationContext } from './context.ts'
import { enumValues } from './enum-values.ts'

const CircuitStateEnum = builder.enumType('CircuitState', {
  description: 'Whether the server calls the upstream.',
  values: enumValues<CircuitState>(circuitStates),
})

const LaneEnum = builder.enumType('Lane', {
  description: 'The kind of an upstream call.',
  values: {
    BULK: { value: 'bulk', description: 'A call with many numbers.' },
    SINGLE: { value: 'single', description: 'A call with one number.' },
  } as const,
})

const ActivityCallRef = builder.objectRef<ActivityCall>('ActivityCall').implement({
  description: 'An upstream call that has ended. A call with all its retries is one.',
  fields: (t) => ({
    number: t.exposeFloat('number', {
      description:
        'Counts the calls since the start of the server, from 1, in the order in which they ended.',
    }),
    lane: t.expose('lane', { type: LaneEnum, description: 'The kind of the call.' }),
    size: t.exposeInt('size', {
      description: 'Number of numbers in the call, those that only fill it up included.',
    }),
    isBackground: t.exposeBoolean('isBackground', {
      description: 'Whether most of its numbers were only for jobs.',
    }),
    durationMs: t.exposeFloat('durationMs', {
      description: 'How long the call took with its retries, in milliseconds.',
    }),
    result: t.exposeString('result', {
      description:
        '`ANSWERED`, `ABORTED` (nobody waited for its numbers any longer), `CRASHED` (a fault of this server), or the code of a failure.',
    }),
  }),
})

const ActivityRef = builder.objectRef<Activity>('Activity').implement({
  description:
    'What this server process does at present, in numbers: no phone numbers, no clients. Other processes have their own activity.',
  fields: (t) => ({
    lastCalls: t.expose('lastCalls', {
      type: [ActivityCallRef],
      description: 'The last 60 upstream calls that have ended, oldest first.',
    }),
    callsPerThousand: t.exposeFloat('callsPerThousand', {
      nullable: true,
      description:
        'Upstream calls of the last minute for 1,000 numbers that the upstream or the cache answered; `null` if none was answered.',
    }),
    cacheShare: t.exposeFloat('cacheShare', {
      nullable: true,
      description:
        'The share of the lookups of the last minute that the cache answered, 0 to 1; `null` without lookups.',
    }),
    answeredPerSecond: t.exposeFloat('answeredPerSecond', {
      description:
        'Numbers that the upstream or the cache answered in a second, on average of the last 10 seconds.',
    }),
  }),
})

/** Numbers that wait, and numbers in calls. */
builder.objectFields(ActivityRef, (t) => ({
  interactivePending: t.int({
    description: 'Numbers that wait for a call, and for which a client waits.',
    resolve: ({ pending }) => pending.interactive,
  }),
  backgroundPending: t.int({
    description: 'Numbers that wait for a call, and for which only jobs wait.',
    resolve: ({ pending }) => pending.background,
  }),
  interactiveInFlight: t.int({
    description: 'Numbers in calls, for which a client waits.',
    resolve: ({ inFlight }) => inFlight.interactive,
  }),
  backgroundInFlight: t.int({
    description: 'Numbers in calls, for which only jobs wait.',
    resolve: ({ inFlight }) => inFlight.background,
  }),
}))

/** Calls, and whether the server makes any. */
builder.objectFields(ActivityRef, (t) => ({
  bulkInFlight: t.exposeInt('bulkInFlight', { description: 'Bulk calls in flight.' }),
  singleInFlight: t.exposeInt('singleInFlight', { description: 'Single calls in flight.' }),
  maxInFlight: t.exposeInt('maxInFlight', {
    description: 'The maximum number of calls in flight, as it is configured.',
  }),
  circuit: t.expose('circuit', {
    type: CircuitStateEnum,
    description: 'Whether the server calls the upstream at present.',
  }),
  circuitRetryAt: t.expose('circuitRetryAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When a call may try whether the upstream answers; `null` if calls may start now.',
  }),
}))

builder.subscriptionField('activity', (t) =>
  t.field({
    type: ActivityRef,
    description:
      'The activity now, and then at most twice a second when it has changed. For clients that may read `/metrics`: at present, all clients. Ends when the server stops.',
    // Most of its fields are those of calls.
    extensions: { fixedSize: 60, isFrequent: true },
    subscribe: (_, __, { activity, signal, activityTurn }) =>
      inTurns(activity.watch(signal), activityTurn),
    resolve: (activity: Activity) => activity,
  }),
)

/** All clients get the activity at the same moment. Between them, the server handles other requests. */
async function* inTurns(
  activities: AsyncIterable<Activity>,
  activityTurn: OperationContext['activityTurn'],
): AsyncGenerator<Activity, void> {
  for await (const activity of activities) {
    await activityTurn()
    yield activity
  }
}
