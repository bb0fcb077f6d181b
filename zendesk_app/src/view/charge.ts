import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Card, Order } from '../card'
import { t } from '../i18n'
import { Fragment } from './fragment'

/** The work-up of the shipping charge: open above the reply where the buyer asks about it, else one click away. */
export class ShippingCharge extends Fragment {
  above = (card: Card, order: Order): unknown => (isAsked(card) ? this.fold(card.reply_order ?? order.order_id, true) : nothing)
  below = (card: Card, order: Order): unknown => (isAsked(card) ? nothing : this.fold(order.order_id, false))

  private fold(order_id: string, open: boolean): TemplateResult {
    return html`<details class="section charge" ?open=${open} @toggle=${() => this.begin({ order_id })}>
      <summary><h2>${t('panel.charge')}</h2></summary>
      ${this.view()}
    </details>`
  }
}

const isAsked = ({ case: read }: Card): boolean => [read?.type, read?.treated_as].includes('shipping_charge')
