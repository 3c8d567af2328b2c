import './bulk-lookup.ts'
import './bulk-lookup-plan.ts'
import './device.ts'
import './devices.ts'
import './erase-devices.ts'
import './lookup-failure.ts'
import './lookup-outcome.ts'
import './node.ts'
import './reach.ts'
import './scalars.ts'
import { builder } from './builder.ts'

export const schema = builder.toSchema()
