/** One element of `Accept` or `Accept-Encoding`, in lower case. */
export interface Preference {
  /** A media range or a content coding. */
  readonly value: string
  /** Without `q`; quotes are removed. */
  readonly parameters: ReadonlyMap<string, string>
  /** From 0 (not acceptable) to 1. */
  readonly quality: number
}

/** Reads the elements in the header's order. Source: RFC 9110, 5.6 and 12.4.2. */
export function readPreferences(header: string): Preference[] {
  return splitUnquoted(header.toLowerCase(), ',').map(readPreference)
}

function readPreference(element: string): Preference {
  const [value = '', ...rest] = splitUnquoted(element, ';')
  const parameters = new Map<string, string>()
  for (const parameter of rest) {
    const [name = '', text = ''] = parameter.split('=', 2)
    parameters.set(name.trim(), unquoted(text.trim()))
  }
  const quality = qualityOf(parameters.get('q'))
  parameters.delete('q')
  return { value, parameters, quality }
}

/** A weight that is not valid counts as absent. */
function qualityOf(text = '1'): number {
  return /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(text) ? Number(text) : 1
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.replaceAll(/^"|"$|\\(?=.)/g, '') : text
}

const parts = {
  ',': /(?:[^,"]|"(?:\\.|[^"\\])*"?)+/g,
  ';': /(?:[^;"]|"(?:\\.|[^"\\])*"?)+/g,
}

/** Splits at separators that are not in quotes. */
function splitUnquoted(text: string, separator: keyof typeof parts): string[] {
  const found = text.includes('"') ? (text.match(parts[separator]) ?? []) : text.split(separator)
  return found.map((part) => part.trim())
}
