/** Browsers limit the height of an element: Firefox to 17 million pixels, Chromium to 33 million. */
const maxHeight = 8_000_000

/**
 * Scrolls a list that is higher than browsers allow. The element is at most `maxHeight` high. A small
 * step, as of the wheel or a key, moves the list by as much; a large one, as of the scroll bar, moves it
 * to the same part of the whole. `base` is the difference of both positions.
 */
export class ScaledScroll {
  /** The height of the whole list. */
  readonly #height: number
  #top = 0
  #offset = 0

  constructor(height: number) {
    this.#height = height
  }

  /** The height of the element. */
  get elementHeight(): number {
    return Math.min(this.#height, maxHeight)
  }

  /** A place in the list is at this much less in the element. */
  get base(): number {
    return this.#offset - this.#top
  }

  /** The place in the list after a scroll of the element to `top`. */
  moveTo(top: number, viewHeight: number): number {
    const maxTop = this.elementHeight - viewHeight
    const maxOffset = this.#height - viewHeight
    const step = top - this.#top
    this.#top = top
    if (maxTop <= 0 || top <= 0) this.#offset = 0
    else if (top >= maxTop - 1) this.#offset = maxOffset - Math.max(0, maxTop - top)
    else if (Math.abs(step) > viewHeight) this.#offset = (top / maxTop) * maxOffset
    else this.#offset = Math.min(maxOffset, Math.max(0, this.#offset + step))
    return this.#offset
  }

  /** Where the element belongs, once it rests: the scroll bar then shows the place in the list. */
  settle(viewHeight: number): number {
    const maxTop = this.elementHeight - viewHeight
    const maxOffset = this.#height - viewHeight
    if (this.#height <= maxHeight) return this.#top
    this.#top = Math.round((this.#offset / maxOffset) * maxTop)
    return this.#top
  }
}
