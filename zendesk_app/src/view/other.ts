import { html, type TemplateResult } from 'lit/html.js'
import type { Order, Shipment } from '../card'
import { facts, fold, says } from './parcel'
import { timeline } from './timeline'

/** A parcel that is not the worst one, folded. */
export const otherParcel = (order: Order, parcel: Shipment, now: number): TemplateResult =>
  fold(
    parcel,
    `${parcel.carrier_name} ${parcel.number}`,
    html`${says(order, parcel, now)}${facts(order, parcel, now)}${timeline(parcel)}`,
  )
