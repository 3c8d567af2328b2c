import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useMemo, useReducer } from 'react'
import { flushSync } from 'react-dom'
import { ScaledScroll } from './scaled-scroll.ts'

const rowHeight = 40

/** The head stays above the rows, in the element that scrolls. */
const headHeight = 38

/** An element that has not moved for this time is at rest. */
const restMs = 200

export interface RowWindow {
  readonly rows: readonly VirtualItem[]
  /** The height of the element that scrolls. */
  readonly height: number
  /** Where a row is in that element. */
  readonly topOf: (row: VirtualItem) => number
}

type Scroller = HTMLDivElement

/** The rows that are shown of any number of rows. */
export function useRowWindow(scroller: RefObject<Scroller | null>, count: number): RowWindow {
  const scroll = useMemo(() => new ScaledScroll(count * rowHeight), [count])
  const [, onSettled] = useReducer((times: number) => times + 1, 0)
  const observeElementOffset = useCallback(
    (
      virtualizer: Virtualizer<Scroller, Element>,
      onOffset: (at: number, isMoving: boolean) => void,
    ) => observe(virtualizer.scrollElement!, { scroll, onOffset, onSettled }),
    [scroll],
  )
  const virtualizer = useVirtualizer<Scroller, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    observeElementOffset,
  })
  return {
    rows: virtualizer.getVirtualItems(),
    height: scroll.elementHeight,
    topOf: ({ start }) => start - scroll.base,
  }
}

interface Observer {
  readonly scroll: ScaledScroll
  readonly onOffset: (at: number, isMoving: boolean) => void
  /** The rows have the same place in the list, and another one in the element. */
  readonly onSettled: () => void
}

function observe(element: Scroller, { scroll, onOffset, onSettled }: Observer): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined
  const move = (isMoving: boolean) =>
    onOffset(scroll.moveTo(element.scrollTop, viewHeightOf(element)), isMoving)
  const rest = () => {
    move(false)
    const top = scroll.settle(viewHeightOf(element))

    if (Math.abs(top - element.scrollTop) <= 1) return
    element.scrollTop = top
    flushSync(onSettled) // before the browser paints
  }
  // `scrollend` comes too early for this: Chromium sends it while a key still moves the element.
  const onScroll = () => {
    move(true)
    clearTimeout(resting)
    resting = setTimeout(rest, restMs)
  }
  move(false)
  element.addEventListener('scroll', onScroll, { passive: true })
  return () => {
    clearTimeout(resting)
    element.removeEventListener('scroll', onScroll)
  }
}

/** The height in which rows are shown. */
function viewHeightOf({ clientHeight }: Scroller): number {
  return clientHeight - headHeight
}
