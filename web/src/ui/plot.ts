/** What charts use of Observable Plot. It is loaded with the first chart. */
export { barX, plot, rectY, ruleY, text } from '@observablehq/plot'
