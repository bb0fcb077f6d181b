// Keeps the iframe as tall as the page, without flicker (facts: height is 0 in background tabs; small changes are
// not worth a layout of Zendesk's page).

const WORTH_IT = 4
const TALLEST = 2400

/** Calls `send` with the height of `root` in px, at most once per paint; returns a function that measures anew. */
export function followHeight(root: Element, send: (height: number) => void): () => void {
  let sent = 0
  let queued = false
  const measure = () => {
    queued = false
    const height = Math.min(TALLEST, Math.ceil(root.getBoundingClientRect().height))
    if (document.hidden || height === 0 || Math.abs(height - sent) <= WORTH_IT) return
    sent = height
    send(height)
  }
  const queue = () => {
    if (queued) return
    queued = true
    requestAnimationFrame(measure)
  }
  new ResizeObserver(queue).observe(root)
  document.addEventListener('visibilitychange', queue)
  return queue
}
