import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Card } from '../card'
import { t } from '../i18n'
import { ago } from '../time'

const STILL = ['delivered', 'returned', 'cancelled']

/** Lays the ticket aside until its parcel moves, or takes it up again. Nothing where no parcel can move. */
export function parking(card: Card, now: number, busy: boolean, set: (parked: boolean) => void): TemplateResult | typeof nothing {
  const { parked } = card
  const waits = card.orders.some((order) => order.shipments.some((one) => !STILL.includes(one.milestone)))
  if (!card.may_insert || (!parked && !waits)) return nothing
  const change = () => busy || set(!parked)
  if (!parked) {
    return html`<p class="park"><button class="as-link" id="park" aria-disabled=${busy} @click=${change}>${t('panel.park')}</button></p>`
  }
  const words = parked.until ? t('panel.parked_until', { at: ago(parked.until, now, 'UTC', 'short') }) : t('panel.parked')
  return html`<p class="note park">
    ${words} <button class="as-link" id="unpark" aria-disabled=${busy} @click=${change}>${t('panel.unpark')}</button>
  </p>`
}
