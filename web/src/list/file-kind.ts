/** A list that can be sent. */
export interface ListSource {
  readonly content: Blob
  readonly name: string
  /** The media type. */
  readonly type: string
}

/** A file that is no list, and what to do about it. */
export interface WrongFile {
  readonly title: string
  readonly help: string
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  txt: 'text/plain',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
}

const excel: WrongFile = {
  title: 'This is an Excel workbook',
  help: 'In Excel, choose File > Save As, then “CSV UTF-8 (Comma delimited)”. Drop the saved file here.',
}

const wrongFiles: Readonly<Record<string, WrongFile>> = {
  xlsx: excel,
  xlsm: excel,
  xlsb: excel,
  xls: excel,
  numbers: {
    title: 'This is a Numbers spreadsheet',
    help: 'In Numbers, choose File > Export To > CSV. Drop the exported file here.',
  },
  ods: {
    title: 'This is an OpenDocument spreadsheet',
    help: 'In LibreOffice, choose File > Save As, then “Text CSV”. Drop the saved file here.',
  },
}

const binary: WrongFile = {
  title: 'This file is not a list of numbers',
  help: 'Save your spreadsheet as CSV, or your numbers as a text file with one number in each line. Then drop that file here.',
}

/** The first bytes of archives (also of workbooks), of old Excel files and of PDF documents. */
const binaryStarts: readonly (readonly [bytes: readonly number[], file: WrongFile])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { ...binary, title: 'This is a workbook or an archive' }],
  [[0xd0, 0xcf, 0x11, 0xe0], excel],
  [[0x25, 0x50, 0x44, 0x46], { ...binary, title: 'This is a PDF document' }],
]

/** Finds out what a file is, from its name and its first bytes. Nothing is sent. */
export async function readKind(file: File): Promise<ListSource | WrongFile> {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const wrong = wrongFiles[ending]
  if (wrong !== undefined) return wrong
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  for (const [bytes, kind] of binaryStarts) {
    if (bytes.every((byte, place) => start[place] === byte)) return kind
  }
  return { content: file, name: file.name, type: types[ending] ?? 'text/csv' }
}

export function isWrongFile(one: ListSource | WrongFile): one is WrongFile {
  return 'help' in one
}

/** A pasted list. Cells of a spreadsheet arrive with tabs between them. */
export function pastedList(text: string): ListSource {
  const lines = text.trim()
  const isOneLine = !/[\r\n]/.test(lines)
  // Numbers in one line, with commas or semicolons between them, are a list and not a row of cells.
  const list = isOneLine ? lines.replaceAll(/[,;\t]+\s*/g, '\n') : lines
  const type = isOneLine
    ? 'text/plain'
    : list.includes('\t')
      ? 'text/tab-separated-values'
      : /[,;]/.test(list)
        ? 'text/csv'
        : 'text/plain'
  return { content: new Blob([list]), name: 'Pasted numbers', type }
}
