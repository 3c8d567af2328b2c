import { barX, plot, rectY, ruleY, text } from '@observablehq/plot'

/** What charts use of Observable Plot. It is loaded with the first chart. */
export const plotting = { barX, plot, rectY, ruleY, text }
