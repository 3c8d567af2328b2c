/** Postgres rejects a whole statement if a text in it contains NUL or a lone surrogate. */
export function storable<Text extends string | null>(text: Text): Text {
  if (text === null) return text
  return text.toWellFormed().replaceAll('\0', '\u{fffd}') as Text
}
