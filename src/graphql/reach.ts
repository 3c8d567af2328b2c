import type { CarrierReach, Reach } from '../domain/reach.ts'
import { builder } from './builder.ts'

const CarrierReachRef = builder.objectRef<CarrierReach>('CarrierReach').implement({
  description: 'The reach of one carrier.',
  fields: (t) => ({
    carrierId: t.exposeString('carrierId', {
      nullable: true,
      description: 'The carrier; `null` for the numbers for which the upstream names no carrier.',
    }),
    lookedUp: t.exposeInt('lookedUp', {
      description: 'Number of devices of this carrier.',
    }),
    rcsEnabled: t.exposeInt('rcsEnabled', {
      description: 'Number of devices of this carrier that can receive RCS.',
    }),
    rcsDisabled: t.exposeInt('rcsDisabled', {
      description: 'Number of devices of this carrier that cannot receive RCS.',
    }),
  }),
})

export const ReachRef = builder.objectRef<Reach>('Reach').implement({
  description:
    'How many numbers of a list can receive RCS. Each unique valid number counts once: as enabled, disabled or unknown.',
  fields: (t) => ({
    lookedUp: t.exposeInt('lookedUp', {
      description: 'Number of numbers with an answer: `rcsEnabled` + `rcsDisabled`.',
    }),
    rcsEnabled: t.exposeInt('rcsEnabled', {
      description: 'Number of numbers that can receive RCS.',
    }),
    rcsDisabled: t.exposeInt('rcsDisabled', {
      description: 'Number of numbers that cannot receive RCS.',
    }),
    unknown: t.exposeInt('unknown', {
      description:
        'Number of valid numbers whose lookup failed. They are neither enabled nor disabled.',
    }),
    rcsEnabledPercent: t.exposeFloat('rcsEnabledPercent', {
      nullable: true,
      description:
        'The percentage of `lookedUp` that can receive RCS, 0 to 100, not rounded; `null` if `lookedUp` is 0.',
    }),
    byCarrier: t.expose('byCarrier', {
      type: [CarrierReachRef],
      description: 'The reach of each carrier, largest carrier first.',
    }),
  }),
})
