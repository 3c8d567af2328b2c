/** The parts of the benchmark, in the order in which they run and are printed. */
export const partNames = [
  'coalescing',
  'mixed',
  'front-door',
  'lists',
  'lists-of-a-million',
  'cost',
  'cache',
] as const

export type PartName = (typeof partNames)[number]

export interface Settings {
  /** A smoke test: every contestant and every table, but too short for figures. */
  readonly quick: boolean
  /** Prints a line about the progress. */
  readonly report: (line: string) => void
}

export interface Table {
  readonly title: string
  /** Titles of the columns. The first column names the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Printed above the table. */
  readonly note?: string
}

export interface Chart {
  /** The name of its file, without the extension. */
  readonly name: string
  /** Describes the chart for readers who do not see it. */
  readonly alt: string
  readonly svg: string
}

/** One figure of one contestant. Less is better. */
export interface Figure {
  /** The load and the unit. It is equal for the contestants that are compared. */
  readonly measured: string
  readonly contestant: string
  readonly value: number
}

export interface PartResult {
  readonly title: string
  /** Paragraphs that say how the part measures. */
  readonly notes: readonly string[]
  readonly tables: readonly Table[]
  readonly charts: readonly Chart[]
  /** The figures in which this server can be worse than a contestant. */
  readonly figures: readonly Figure[]
  /** All measured values. */
  readonly raw: unknown
}

export interface Part {
  readonly run: (settings: Settings) => Promise<PartResult>
}
