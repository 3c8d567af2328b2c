interface Curve {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

interface LineChart {
  readonly title: string
  readonly xTitle: string
  readonly yTitle: string
  readonly curves: readonly Curve[]
  /** Horizontal reference lines. */
  readonly marks?: readonly { readonly y: number; readonly name: string }[]
}

const width = 760
const height = 420
const frame = { left: 64, right: 184, top: 44, bottom: 52 }

/** The palette of Okabe and Ito, which people with colour blindness can distinguish. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000']

/** Draws curves over two logarithmic axes. Returns the text of an SVG file. */
export function lineChart({ title, xTitle, yTitle, curves, marks = [] }: LineChart): string {
  const all = curves.flatMap(({ points }) => points)
  const x = logScale(
    all.map((point) => point.x),
    frame.left,
    width - frame.right,
  )
  const y = logScale(
    [...all.map((point) => point.y), ...marks.map((mark) => mark.y)],
    height - frame.bottom,
    frame.top,
  )
  const xTicks = [...new Set(all.map((point) => point.x))]
  return svg([
    text(frame.left, 22, title, 'font-size="15" font-weight="600"'),
    ...ticksOf(y).flatMap((value) => [
      line(frame.left, y.at(value), width - frame.right, y.at(value), 'stroke="#ddd"'),
      text(frame.left - 8, y.at(value) + 4, label(value), 'text-anchor="end"'),
    ]),
    ...xTicks.flatMap((value) => [
      line(x.at(value), height - frame.bottom, x.at(value), height - frame.bottom + 5, axis),
      text(x.at(value), height - frame.bottom + 20, label(value), 'text-anchor="middle"'),
    ]),
    line(frame.left, height - frame.bottom, width - frame.right, height - frame.bottom, axis),
    ...marks.flatMap((mark) => [
      line(frame.left, y.at(mark.y), width - frame.right, y.at(mark.y), dashed),
      text(frame.left + 6, y.at(mark.y) - 5, mark.name, 'fill="#777"'),
    ]),
    ...curves.flatMap((curve, index) => curveParts(curve, x, y, index)),
    text((frame.left + width - frame.right) / 2, height - 10, xTitle, 'text-anchor="middle"'),
    text(frame.left, 38, yTitle, 'fill="#555"'),
  ])
}

const axis = 'stroke="#555"'
const dashed = 'stroke="#999" stroke-dasharray="4 4"'

interface Scale {
  readonly min: number
  readonly max: number
  readonly at: (value: number) => number
}

function logScale(values: readonly number[], from: number, to: number): Scale {
  const min = Math.min(...values)
  const max = Math.max(...values, min * 1.01)
  const share = (value: number) => Math.log(value / min) / Math.log(max / min)
  return { min, max, at: (value) => from + (to - from) * share(value) }
}

/** The values 1, 2 and 5 times a power of ten that the scale contains. */
function ticksOf({ min, max }: Scale): number[] {
  const powers = Array.from({ length: 12 }, (_, index) => 10 ** (index - 3))
  return powers
    .flatMap((power) => [power, 2 * power, 5 * power])
    .filter((value) => value >= min && value <= max)
}

/** The line of a curve, its points and its entry in the legend. */
function curveParts({ name, points }: Curve, x: Scale, y: Scale, index: number): string[] {
  const colour = colours[index % colours.length]!
  const path = points.map((point) => `${x.at(point.x).toFixed(1)},${y.at(point.y).toFixed(1)}`)
  const legendY = frame.top + 12 + 20 * index
  const legendX = width - frame.right + 20
  return [
    `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="${index === 0 ? 3 : 1.8}"/>`,
    ...points.map(
      (point) =>
        `<circle cx="${x.at(point.x).toFixed(1)}" cy="${y.at(point.y).toFixed(1)}" r="3" fill="${colour}"/>`,
    ),
    line(legendX, legendY, legendX + 18, legendY, `stroke="${colour}" stroke-width="3"`),
    text(legendX + 24, legendY + 4, name, ''),
  ]
}

function svg(parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`
}

function line(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map((value) => value.toFixed(1))
  return `<line x1="${a}" y1="${b}" x2="${c}" y2="${d}" ${attributes}/>`
}

function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escaped}</text>`
}

function label(value: number): string {
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(2)))
}
