import { FileError } from './file-error.ts'
import { findColumn, unwrapCell, type WantedColumn } from './number-column.ts'

/** Reads the number from each line of a JSON Lines file: a string, a number, or a field of an object. */
export class JsonNumbers {
  readonly #wanted: WantedColumn | undefined
  #field: string | undefined

  /** `wanted` is the name of the field. Without it, the first object decides. */
  constructor(wanted: WantedColumn | undefined) {
    this.#wanted = wanted
  }

  /** The field of the objects; `null` if there are none. */
  get column(): { readonly index: number; readonly name: string } | null {
    return this.#field === undefined ? null : { index: 0, name: this.#field }
  }

  /** The number as text. Throws a `FileError`. An object without the field has an empty number. */
  read(line: string, lineNumber: number): string {
    const value = parseLine(line, lineNumber)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return textOf(value, lineNumber)
    }
    const object = value as Readonly<Record<string, unknown>>
    this.#field ??= this.#findField(object)
    const field = Object.hasOwn(object, this.#field) ? object[this.#field] : ''
    return field === null ? '' : textOf(field, lineNumber)
  }

  #findField(object: Readonly<Record<string, unknown>>): string {
    const names = Object.keys(object)
    const cells = Object.values(object).map((value) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    )
    const { index } = findColumn([names, cells], this.#wanted)
    return names[index]!
  }
}

function parseLine(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new FileError('INVALID_JSON', { line: lineNumber })
  }
}

function textOf(value: unknown, line: number): string {
  if (typeof value === 'string') return unwrapCell(value)
  if (typeof value === 'number') return String(value)
  throw new FileError('INVALID_JSON', { line })
}
