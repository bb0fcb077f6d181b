import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followHeight } from '../src/frame'

describe('the height of the frame', () => {
  let height = 0
  let hidden = false
  let paints: (() => void)[] = []
  let observed: () => void = () => undefined
  let sent: number[] = []
  const paint = () => paints.splice(0).forEach((one) => one())
  const becomes = (next: number) => {
    height = next
    observed()
  }

  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (one: () => void) => paints.push(one))
    vi.stubGlobal('ResizeObserver', class { constructor(handler: () => void) { observed = handler } observe() {} })
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
    const root = { getBoundingClientRect: () => ({ height }) } as unknown as Element
    paints = []
    hidden = false
    const told: number[] = []
    sent = told // pages of earlier tests still hear the document's events; they tell their own lists
    followHeight(root, (one) => told.push(one))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('is told once per paint, with the last value', () => {
    becomes(300)
    becomes(500)
    paint()
    expect(sent).toEqual([500])
  })

  it('is not told for changes of 4 px or less', () => {
    becomes(500)
    paint()
    becomes(504)
    paint()
    becomes(505)
    paint()
    expect(sent).toEqual([500, 505])
  })

  it('of a tab in the background is no height', () => {
    becomes(0)
    paint()
    hidden = true
    becomes(500)
    paint()
    expect(sent).toEqual([])
    hidden = false
    document.dispatchEvent(new Event('visibilitychange'))
    paint()
    expect(sent).toEqual([500])
  })

  it('has a limit', () => {
    becomes(90_000)
    paint()
    expect(sent).toEqual([2400])
  })
})
