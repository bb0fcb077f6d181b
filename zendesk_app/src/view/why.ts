import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Card, Case, Correction } from '../card'
import { t } from '../i18n'
import { row } from './parcel'

const CASES = [
  'where_is_my_order', 'not_received', 'shipping_charge', 'item_problem', 'return_refund', 'cancel', 'address_change',
  'product_question', 'other',
]
const FULFILLMENTS = ['fbm', 'sfp', 'fba', 'mcf', 'shop', 'unknown']

export interface Doubts {
  /** What the agent is about to correct. */
  open: keyof Correction | null
  /** Whether this agent may correct anything. */
  may: boolean
  busy: boolean
  doubt(what: keyof Correction | null): void
  correct(correction: Correction): void
  startClaim(): void
}

/** How the ticket was understood: why it is risky and which words decided, each with a way to correct it. */
export function why(card: Card, doubts: Doubts): TemplateResult {
  const { case: read, risk, notice } = card
  const reasons = risk.reasons.map(({ code }) => html`<li class="dot warning">${t(`risk.${code}`)}</li>`)
  const score = risk.score ? html`<small>${t('panel.risk_score', { score: risk.score })}</small>` : nothing
  return html`<section class="why" aria-labelledby="why">
    <header><h2 id="why">${t('panel.why')}</h2>${score}</header>
    ${reasons.length ? html`<ul>${reasons}</ul>` : nothing}
    <dl>
      ${read ? doubtful('case', read.type, CASES, caseName, doubts, hints(read)) : nothing}
      ${doubtful('fulfillment', card.fulfillment, FULFILLMENTS, fulfillmentName, doubts, [
        card.fulfillment_corrected && t('panel.by_agent'),
      ])}
      ${card.channel === 'amazon' ? nothing : row('channel', t(`panel.channel.${card.channel}`))}
      ${notice ? row('notice', t(`panel.notice.${notice}`)) : nothing}
      ${card.claim === null && doubts.may ? row('claim', t('panel.no_claim'), startClaim(doubts)) : nothing}
    </dl>
  </section>`
}

const startClaim = ({ busy, startClaim: start }: Doubts): TemplateResult =>
  html`<button class="as-link" aria-disabled=${busy} @click=${() => busy || start()}>${t('panel.start_claim')}</button>`

const fulfillmentName = (one: string): string => t(one === 'unknown' ? 'panel.not_known' : `panel.fulfillment.${one}`)

const caseName = (one: string): string => t(`case.${one}`)

function hints({ type, treated_as: treated, corrected, words, others = [] }: Case): (string | false)[] {
  const quoted = telling(words).map((one) => t('panel.quote', { words: one }))
  return [
    corrected ? t('panel.by_agent') : quoted.length > 0 && t('panel.because', { words: quoted.join(t('panel.comma')) }),
    others.length > 0 && t('panel.besides', { cases: others.map(caseName).join(t('panel.comma')) }),
    Boolean(treated && treated !== type) && t('panel.treated_as', { case: caseName(treated ?? '') }),
  ]
}

const MOST = 3

/** The words that decided, without those that are a part of another. */
const telling = (words: string[]): string[] =>
  words.filter((one) => !words.some((other) => other !== one && other.includes(one))).slice(0, MOST)

/** A value that was read, beside the button that doubts it; then the choice that corrects it, remembered at once. */
function doubtful(
  what: keyof Correction, value: string, all: string[], say: (one: string) => string, doubts: Doubts,
  hints: (string | false | undefined)[],
): TemplateResult {
  const { busy, doubt } = doubts
  const label = t(`panel.label.${what}`)
  if (doubts.open !== what) {
    const name = t('panel.wrong_of', { what: label })
    const wrong = html`<button class="as-link" id="wrong-${what}" aria-label=${name} @click=${() => doubt(what)}>${t('panel.wrong')}</button>`
    const small = hints.map((one) => (one ? html`<small>${one}</small>` : nothing))
    return row(what, html`${say(value)} ${doubts.may ? wrong : nothing}${small}`)
  }
  const choose = (event: Event) => busy || doubts.correct({ [what]: (event.target as HTMLSelectElement).value })
  const leave = ({ key }: KeyboardEvent) => key === 'Escape' && doubt(null)
  return row(
    what,
    html`<select id="right-${what}" aria-label=${label} aria-disabled=${busy} @change=${choose} @keydown=${leave}>
      ${all.map((one) => html`<option value=${one} .selected=${one === value}>${say(one)}</option>`)}
    </select>`,
  )
}
