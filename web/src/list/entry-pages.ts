import type { Client } from 'urql'
import {
  type BulkLookupJobEntryFilter,
  EntriesDocument,
  type EntriesQuery,
} from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { type Failure, failureOf } from '../api/failure.ts'

type Job = NonNullable<EntriesQuery['bulkLookupJob']>
export type Entry = NonNullable<Job['entries']>['nodes'][number]

/** `LOADING`: it arrives. `NONE`: the list ended before this row had a result. */
export type Row = Entry | 'LOADING' | 'NONE'

/** The rows of a page, as the document asks for them. */
const pageSize = 200

/** Pages in memory. The others load again when they are shown. */
const maxPages = 20

const maxLoading = 2

/** The rows of a list near the place that is shown. Listeners are called when rows have arrived. */
export class EntryPages {
  readonly #client: Client
  readonly #id: string
  readonly #filter: BulkLookupJobEntryFilter | undefined
  /** The page used last is the last one. */
  readonly #pages = new Map<number, ReadonlyMap<number, Entry>>()
  /** The cursor at the end of a page, of pages with a filter. */
  readonly #ends = new Map<number, string>()
  readonly #loading = new Set<number>()
  readonly #listeners = new Set<() => void>()
  #wanted: readonly number[] = []
  #failure: Failure | undefined
  #size: number
  #isEndKnown = false
  #version = 0

  constructor(client: Client, id: string, size: number, filter?: BulkLookupJobEntryFilter) {
    this.#client = client
    this.#id = id
    this.#size = size
    this.#filter = filter
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Changes with the rows. */
  readonly version = (): number => this.#version

  /** The number of rows. It becomes smaller if the server has fewer than the job counts. */
  get size(): number {
    return this.#size
  }

  /** The number of rows that the server has, once the last one has loaded. Only of a filter. */
  get exactSize(): number | undefined {
    return this.#isEndKnown ? this.#size : undefined
  }

  get failure(): Failure | undefined {
    return this.#failure
  }

  row(index: number): Row {
    const page = this.#pages.get(Math.floor(index / pageSize))
    return page === undefined ? 'LOADING' : (page.get(index) ?? 'NONE')
  }

  /** Loads the pages of these rows, if they are missing. */
  want(first: number, last: number): void {
    const from = Math.floor(Math.max(0, first) / pageSize)
    const to = Math.floor(Math.max(0, last) / pageSize)
    this.#wanted = Array.from({ length: to - from + 1 }, (_, place) => from + place)
    for (const page of this.#wanted) this.#touch(page)
    this.#loadNext()
  }

  /** Loads again after a failure. */
  retry(): void {
    this.#failure = undefined
    this.#changed()
    this.#loadNext()
  }

  #touch(page: number): void {
    const rows = this.#pages.get(page)
    if (rows === undefined) return
    this.#pages.delete(page)
    this.#pages.set(page, rows)
  }

  #loadNext(): void {
    if (this.#failure !== undefined) return
    for (const page of this.#wanted) {
      if (this.#loading.size >= maxLoading) return
      if (!this.#pages.has(page) && !this.#loading.has(page)) void this.#load(page)
    }
  }

  async #load(page: number): Promise<void> {
    this.#loading.add(page)
    const query = documentText(EntriesDocument)
    const { data, error } = await this.#client
      .query(query, { id: this.#id, ...this.#placeOf(page) })
      .toPromise()
    this.#loading.delete(page)
    const entries = data?.bulkLookupJob?.entries
    if (error !== undefined) this.#failure = failureOf(error)
    else if (entries) this.#add(page, entries)
    this.#changed()
    this.#loadNext()
  }

  /** Where a page begins. A row of all rows has its index, and one of a filter only its place. */
  #placeOf(page: number) {
    if (this.#filter === undefined) return { fromIndex: page * pageSize }
    const filter = this.#filter
    const known = this.#ends
      .keys()
      .reduce((best, one) => (one < page && one > best ? one : best), -1)
    const skip = (page - known - 1) * pageSize
    return { filter, skip, ...(known >= 0 && { after: this.#ends.get(known)! }) }
  }

  #add(page: number, { nodes, pageInfo }: NonNullable<Job['entries']>): void {
    const first = page * pageSize
    if (this.#filter === undefined) {
      const own = nodes.filter(({ index }) => index < first + pageSize)
      this.#pages.set(page, new Map(own.map((entry) => [entry.index, entry])))
    } else {
      this.#pages.set(page, new Map(nodes.map((entry, place) => [first + place, entry])))
      if (pageInfo.hasNextPage) this.#ends.set(page, pageInfo.endCursor!)
      else {
        this.#size = Math.min(this.#size, first + nodes.length)
        this.#isEndKnown = nodes.length > 0 || page === 0
      }
    }
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > maxPages) this.#pages.delete(oldest!)
  }

  #changed(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}
