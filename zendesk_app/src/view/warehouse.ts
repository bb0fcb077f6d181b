import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Difference, Order, Sent, Stock } from '../card'
import { t } from '../i18n'
import { money } from '../money'
import { ago, day } from '../time'
import { copyButton, row } from './parcel'

type Part = TemplateResult | typeof nothing

/** What Sources tell differently: each with what it says and how old that is. */
export function differences(order: Order, now: number): Part {
  if (!order.differences.length) return nothing
  return html`<section class="note danger differ" aria-labelledby="differ">
    <h2 id="differ">${t('panel.differ')}</h2>
    <ul>
      ${order.differences.map((one) => html`<li>${difference(one, now)}</li>`)}
    </ul>
    <p>${t('panel.differ_help')}</p>
  </section>`
}

function difference({ fact, number, statements }: Difference, now: number): TemplateResult {
  return html`<b>${t(`panel.disputed.${fact}`, { number })}</b>
    ${statements.map(
      ({ name, value, fetched_at: at }) =>
        html`<span>${name}: ${fact === 'milestone' ? t(`panel.milestone.${value}`) : html`<code>${value}</code>`}
          <small>${ago(at, now, 'UTC', 'short')}</small></span>`,
    )}`
}

/** What the seller's warehouse sent, and what it has on hand to replace it. */
export function warehouse(order: Order, now: number): Part {
  const { warehouse: sent, stock, zone, shipments } = order
  if (!sent.length && !stock.length) return nothing
  const shown = new Set(shipments.map(({ number }) => number))
  return html`<section class="warehouse" aria-labelledby="warehouse">
    <h2 id="warehouse">${t('panel.warehouse')}</h2>
    ${sent.map((one) => parcel(one, zone, shown, now))} ${stock.length ? onHand(order, stock, now) : nothing}
  </section>`
}

function parcel(one: Sent, zone: string, shown: Set<string>, now: number): TemplateResult {
  const { shipped_at: at, warehouse: place, number, last_mile_number: last, label_cost: cost } = one
  const when = at ? (place ? t('panel.left', { day: day(at, zone, true), place }) : day(at, zone, true)) : t('panel.not_left')
  const by = t('panel.told_by', { source: one.name, ago: ago(one.fetched_at, now, 'UTC', 'short') })
  return html`<dl>
    ${row('left', html`${when}${one.late ? html` <b class="warning">${t('panel.left_late')}</b>` : nothing}<small>${by}</small>`)}
    ${number && !shown.has(number)
      ? row('number', html`${one.carrier_name} <code>${number}</code>`, copyButton('number', number))
      : nothing}
    ${last && !shown.has(last) ? row('last_mile', html`<code>${last}</code>`, copyButton('last_mile', last)) : nothing}
    ${cost ? row('label_cost', money(cost)) : nothing}
  </dl>`
}

function onHand({ replaceable }: Order, stock: Stock[], now: number): TemplateResult {
  const verdict = replaceable === null ? 'panel.replace_unknown' : replaceable ? 'panel.replace' : 'panel.no_replace'
  const tone = replaceable === null ? 'quiet' : replaceable ? 'success' : 'danger'
  return html`<dl>
    ${stock.map(({ sku, on_hand: count, needed, as_of: at, name }) => {
      const enough = count >= needed ? '' : ` · ${t('panel.needed', { count: needed })}`
      const by = t('panel.told_by', { source: name, ago: ago(at, now, 'UTC', 'short') })
      return row('stock', html`<code>${sku}</code>: ${t('panel.on_hand', { count })}${enough}<small>${by}</small>`)
    })}
  </dl>
  <p class="dot ${tone}">${t(verdict)}</p>`
}
