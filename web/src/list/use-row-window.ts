import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useMemo } from 'react'
import { ScaledScroll } from './scaled-scroll.ts'

const rowHeight = 40

/** The head stays above the rows, in the element that scrolls. */
const headHeight = 38

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
  const observeElementOffset = useCallback(
    (
      virtualizer: Virtualizer<Scroller, Element>,
      onOffset: (at: number, isMoving: boolean) => void,
    ) => observe(virtualizer.scrollElement!, scroll, onOffset),
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

function observe(
  element: Scroller,
  scroll: ScaledScroll,
  onOffset: (at: number, isMoving: boolean) => void,
): () => void {
  const move = (isMoving: boolean) =>
    onOffset(scroll.moveTo(element.scrollTop, viewHeightOf(element)), isMoving)
  const onScroll = () => move(true)
  const onEnd = () => {
    const top = scroll.settle(viewHeightOf(element))
    if (Math.abs(top - element.scrollTop) > 1) element.scrollTop = top
    move(false)
  }
  move(false)
  element.addEventListener('scroll', onScroll, { passive: true })
  element.addEventListener('scrollend', onEnd, { passive: true })
  return () => {
    element.removeEventListener('scroll', onScroll)
    element.removeEventListener('scrollend', onEnd)
  }
}

/** The height in which rows are shown. */
function viewHeightOf({ clientHeight }: Scroller): number {
  return clientHeight - headHeight
}
