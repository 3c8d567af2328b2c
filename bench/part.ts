/** How a part is run. */
export interface Settings {
  /** A smoke run: every contestant and every case, too short for figures. */
  readonly quick: boolean
  /** Says what is going on, in a line. */
  readonly report: (line: string) => void
}

export interface Table {
  readonly title: string
  /** Titles of the columns; the first is that of the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What the reader has to know to read it. */
  readonly note?: string
  /** It stands with the results, and not in README. */
  readonly isDetail?: boolean
}

export interface Chart {
  /** Of its file, without the ending. */
  readonly name: string
  readonly svg: string
}

/** One figure of one contestant, where less is better. */
export interface Figure {
  /** What was done, and what was measured: the same for all who are compared. */
  readonly measured: string
  readonly contestant: string
  readonly value: number
}

export interface PartResult {
  readonly title: string
  /** How it was measured, a sentence or two each. */
  readonly notes: readonly string[]
  readonly tables: readonly Table[]
  readonly charts: readonly Chart[]
  /** For saying where this server is worse than somebody. */
  readonly figures: readonly Figure[]
  /** Everything measured. */
  readonly raw: unknown
}

export interface Part {
  readonly run: (settings: Settings) => Promise<PartResult>
}
