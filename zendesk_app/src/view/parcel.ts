import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Card, Line, Order, OtherNumber, Shipment } from '../card'
import { t } from '../i18n'
import { place, reason } from '../sentence'
import { ago, day, daysAway, wallClock } from '../time'
import { icons } from './icons'

type Part = TemplateResult | typeof nothing

/** One fact: what it is, what it says, and what can be done with it. */
export const row = (label: string, value: unknown, action: unknown = nothing): TemplateResult =>
  html`<div class="row"><dt>${t(`panel.label.${label}`)}</dt><dd><span>${value}</span>${action}</dd></div>`

const unknown = (words: string) => html`<i>${t(words)}</i>`

export const copyButton = (label: string, text: string): TemplateResult => {
  const name = t('panel.copy', { what: t(`panel.label.${label}`) })
  return html`<button class="tool" data-copy=${text} aria-label=${name} title=${name}>${icons.copy()}</button>`
}

/** Lines of an order, each with how many. */
export const lines = (items: Line[]): TemplateResult[] => items.map(({ quantity, title }) => html`<span class="item">${quantity} × ${title}</span>`)

/** A link out of Zendesk; `name` says more than its word, to screen readers and in the tooltip. */
const link = (href: string | null, word: string, name = word): Part =>
  href?.startsWith('https://')
    ? html`<a class="out" href=${href} target="_blank" rel="noopener noreferrer" aria-label=${t(name)} title=${t(name)}
        >${t(word)}${icons.out()}</a
      >`
    : nothing

const TONES: Record<string, string> = { exception: 'danger', delayed: 'warning', shipped: 'success', delivered: 'success' }

/** The colour of a headline; late deliveries are no success. */
export const tone = (judged: Order | Shipment): string =>
  judged.delivered_late ? 'warning' : (TONES[judged.headline] ?? 'quiet')

/** The headline with its reason, and under it what kind of ticket this is. */
export function banner(card: Card, order: Order, parcel: Shipment | undefined, now: number): TemplateResult {
  const judged = parcel ?? order
  const headline = t(`headline.${judged.headline}`)
  const parts = reason(order, parcel, now).join(t('panel.comma'))
  const [before, after] = t('panel.sentence', { headline: '\0', parts }).split('\0')
  const flags = [
    ...card.sources.filter((source) => source.message_key).map(
      ({ name, state }) => html`<b class="danger">${name} ${t(`panel.source.${state}`)}</b> · `,
    ),
    card.high_risk ? html`<b class="warning">${t('panel.high_risk')}</b> · ` : nothing,
  ]
  const about = [
    t(`panel.fulfillment.${card.fulfillment}`),
    (card.fulfillment === 'mcf' || card.fulfillment === 'shop') && t('panel.not_fbm'),
    order.channel !== 'amazon' && order.channel_name,
    order.country,
    card.case && t(`case.${card.case.type}`),
    order.shipments.length > 1 && t('panel.parcel_of', { n: order.shipments.length }),
    card.orders.length > 1 && t('panel.order_of', { n: card.orders.length }),
  ].filter(Boolean)
  return html`<section class="banner ${tone(judged)}" aria-labelledby="says">
    <h1 id="says">${before}<b>${headline}</b>${after}</h1>
    <p>${flags}${about.join(' · ')}</p>
  </section>`
}

/** What the agent checks before answering; `mend` is what can be done about the upload. */
export function facts(order: Order, parcel: Shipment | undefined, now: number, mend: unknown = nothing): TemplateResult {
  const { upload, promised_day: promised } = order
  const scan = parcel?.last_scan
  const where = scan ? [scan.at && ago(scan.at, now, order.zone, 'short'), place(scan)].filter(Boolean).join(' · ') : ''
  const state = t(`upload.${upload.state}`)
  const why = upload.reason && t(`upload.reason.${upload.reason}`, { day: upload.shipped_at ? day(upload.shipped_at, order.zone, true) : '' })
  return html`<dl class="facts">
    ${row(
      'promised',
      promised
        ? html`<b>${day(promised, 'UTC', true)}</b><i> · ${daysAway(promised, now, order.zone)}</i>`
        : unknown('panel.not_known'),
    )}
    ${row(
      'carrier',
      parcel ? parcel.carrier_name : unknown('panel.none'),
      parcel && html`${copyButton('carrier', parcel.carrier_name)}${link(parcel.tracking_url, 'panel.track')}`,
    )}
    ${row(
      'number',
      parcel
        ? html`<code>${parcel.number}</code>${parcel.uploaded ? nothing : html`<small class="danger">${t('panel.not_on_amazon')}</small>`}
            ${parcel.other_numbers.map(otherNumber)}`
        : unknown('panel.none'),
      parcel && copyButton('number', parcel.number),
    )}
    ${parcel?.contents.length && order.shipments.length > 1 ? row('contents', lines(parcel.contents)) : nothing}
    ${row(
      'last_scan',
      scan ? html`<span title=${scan.at ? wallClock(scan.at) : ''}>${where}</span>` : unknown('panel.no_scan_yet'),
    )}
    ${row('upload', html`<span class="dot ${UPLOAD[upload.state] ?? 'quiet'}">${why ? `${state}: ${why}` : state}</span>`, mend)}
    ${row(
      'order',
      html`<code>${order.order_id}</code>`,
      html`${copyButton('order', order.order_id)}${link(order.amazon_url, 'panel.open', 'panel.open_order')}`,
    )}
  </dl>`
}

/** The number that the parcel has at its other carrier. */
const otherNumber = ({ number, carrier_name: carrier, tracking_url: url }: OtherNumber): TemplateResult =>
  html`<small>${t('panel.also')} ${carrier} <code>${number}</code> ${link(url, 'panel.track')}</small>`

const UPLOAD: Record<string, string> = { ok: 'success', missing: 'danger', at_risk: 'warning' }

/** Accordion of a parcel or order that is not the worst one. */
export const fold = (judged: Order | Shipment, name: string, inside: unknown): TemplateResult =>
  html`<details class="fold">
    <summary><span class="dot ${tone(judged)}">${t(`headline.${judged.headline}`)}</span><code>${name}</code></summary>
    ${inside}
  </details>`

/** The sentence of a parcel inside an accordion. */
export const says = (order: Order, parcel: Shipment | undefined, now: number): TemplateResult =>
  html`<p class="says">${reason(order, parcel, now).join(t('panel.comma'))}</p>`
