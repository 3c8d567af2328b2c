import type { CarrierReach, Reach } from '../domain/reach.ts'
import { builder } from './builder.ts'

const CarrierReachRef = builder.objectRef<CarrierReach>('CarrierReach').implement({
  description: 'The reach within one carrier.',
  fields: (t) => ({
    carrierId: t.exposeString('carrierId', {
      nullable: true,
      description:
        'The carrier; `null` gathers the numbers whose carrier the upstream did not name.',
    }),
    lookedUp: t.exposeInt('lookedUp', {
      description: 'Numbers of this carrier that have a device.',
    }),
    rcsEnabled: t.exposeInt('rcsEnabled', {
      description: 'Numbers of this carrier that can receive RCS.',
    }),
    rcsDisabled: t.exposeInt('rcsDisabled', {
      description: 'Numbers of this carrier that cannot receive RCS.',
    }),
  }),
})

export const ReachRef = builder.objectRef<Reach>('Reach').implement({
  description:
    'How many numbers of a list can receive RCS. Every valid number is counted once: it is enabled, disabled or unknown.',
  fields: (t) => ({
    lookedUp: t.exposeInt('lookedUp', {
      description: 'Numbers that have a device: `rcsEnabled` + `rcsDisabled`.',
    }),
    rcsEnabled: t.exposeInt('rcsEnabled', { description: 'Numbers that can receive RCS.' }),
    rcsDisabled: t.exposeInt('rcsDisabled', { description: 'Numbers that cannot receive RCS.' }),
    unknown: t.exposeInt('unknown', {
      description: 'Valid numbers whose lookup failed. They are neither enabled nor disabled.',
    }),
    rcsEnabledPercent: t.exposeFloat('rcsEnabledPercent', {
      nullable: true,
      description:
        'Enabled among those looked up, 0 to 100, not rounded; `null` if there are none.',
    }),
    byCarrier: t.expose('byCarrier', {
      type: [CarrierReachRef],
      description: 'The reach within each carrier, largest first.',
    }),
  }),
})
