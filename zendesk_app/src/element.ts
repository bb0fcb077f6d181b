import { render } from 'lit/html.js'

/** A custom element drawn by Lit's templates into its own light DOM, so that one stylesheet of the page serves all
 *  and the CSP needs no inline style. Nothing of LitElement's properties is needed here; it would be a seventh of
 *  all the bytes that a ticket may load. */
export abstract class View extends HTMLElement {
  private readonly root = document.createElement('main')
  private queued = false

  connectedCallback(): void {
    this.root.className = 'app'
    this.append(this.root)
  }

  /** Draws soon, once for all changes until then. */
  protected requestUpdate(): void {
    if (this.queued) return
    this.queued = true
    queueMicrotask(() => {
      this.queued = false
      render(this.render(), this.root)
      this.updated()
    })
  }

  protected abstract render(): unknown

  protected updated(): void {}
}
