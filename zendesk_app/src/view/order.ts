import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Order, Shipment } from '../card'
import { t } from '../i18n'
import { money } from '../money'
import { day } from '../time'
import { lines, row } from './parcel'

const maybe = (label: string, value: string | null | undefined): TemplateResult | typeof nothing =>
  value ? row(label, value) : nothing

/** What was sold, promised and paid. */
export function orderFacts(order: Order, parcel: Shipment | undefined): TemplateResult {
  const { charges, zone } = order
  return html`<dl class="facts">
    ${maybe('status', t(`panel.status.${order.status}`))}
    ${maybe('ship_by', order.ship_by && day(order.ship_by, zone, true))}
    ${maybe('first_scan', parcel?.first_scan_at && day(parcel.first_scan_at.slice(0, 10), zone, true))}
    ${maybe('service', order.service_level)}
    ${maybe('pod', parcel && parcel.headline === 'delivered' ? t(`panel.pod.${parcel.pod}`) : null)}
    ${maybe('paid_items', charges.items && money(charges.items))}
    ${maybe('paid_shipping', charges.shipping && money(charges.shipping))}
    ${maybe('paid_total', charges.total && money(charges.total))}
    ${order.items.length ? row('items', lines(order.items)) : nothing}
  </dl>`
}
