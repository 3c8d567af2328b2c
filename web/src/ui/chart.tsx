import { useEffect, useId, useRef, useState } from 'react'

type Plot = typeof import('./plot.ts').plotting

/** Draws a chart as wide as its place. Keep it between renderings: a new one draws again. */
export type Draw = (plot: Plot, width: number) => Element

/** Narrower places exist only while the layout changes. */
const minWidth = 160

interface ChartProps {
  readonly title: string
  readonly subtitle?: string
  readonly height: number
  readonly draw: Draw
  /** The same figures as text. */
  readonly table: {
    readonly head: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}

export function Chart({ title, subtitle, height, draw, table }: ChartProps) {
  const id = useId()
  return (
    <section className="card chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {subtitle !== undefined && <p className="muted">{subtitle}</p>}
      <Drawing height={height} draw={draw} />
      <details>
        <summary>Show as a table</summary>
        <div className="table-scroll" role="group" aria-label={`${title}, as a table`} tabIndex={0}>
          <table className="plain">
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, place) =>
                    place === 0 ? (
                      <th key={place} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={place}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}

function Drawing({ height, draw }: Pick<ChartProps, 'height' | 'draw'>) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const plot = usePlot()
  useEffect(() => {
    if (plot === undefined || width < minWidth) return
    const chart = draw(plot, width)
    // The policy of the page forbids style elements. Its own style sheet has these few rules.
    for (const style of chart.querySelectorAll('style')) style.remove()
    place.current!.replaceChildren(chart)
  }, [draw, plot, width])
  return (
    <div
      ref={place}
      className="chart-drawing"
      style={{ minBlockSize: height }}
      aria-hidden="true"
    />
  )
}

function usePlot(): Plot | undefined {
  const [plot, setPlot] = useState<Plot>()
  useEffect(() => {
    let isShown = true
    const load = async () => {
      const { plotting } = await import('./plot.ts')
      if (isShown) setPlot(plotting)
    }
    void load()
    return () => {
      isShown = false
    }
  }, [])
  return plot
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(place.current!)
    return () => observer.disconnect()
  }, [place])
  return width
}
