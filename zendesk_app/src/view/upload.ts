import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Order } from '../card'
import { t } from '../i18n'
import { Fragment } from './fragment'
import { part } from './part'

/** Confirms an order's shipment to Amazon, after a look at carrier, number and ship date. */
export class Upload extends Fragment {
  /** The order that it is, or was last, about. */
  private order = ''

  /** Opens the form; stands beside the state of the upload. */
  button({ order_id: order, may_confirm: may }: Order): TemplateResult | typeof nothing {
    if (!may || (this.isOpen && this.order === order)) return nothing
    const name = t('panel.confirm.open_of', { order })
    return html`<button class="as-link" data-confirm=${order} aria-label=${name} title=${name} @click=${() => this.open(order)}>${t('panel.confirm.open')}</button>`
  }

  /** The form while it is open, else what became of the last confirmation. */
  part({ order_id: order, parts }: Order): TemplateResult | typeof nothing {
    const own = this.order === order
    return html`${own && this.isOpen ? nothing : part(parts.confirmed)}${own ? this.view() : nothing}`
  }

  protected override close(): void {
    super.close()
    queueMicrotask(() => document.querySelector<HTMLElement>(`[data-confirm="${this.order}"]`)?.focus())
  }

  private open(order: string): void {
    super.close()
    this.order = order
    this.begin({ order_id: order, zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC' })
  }
}
