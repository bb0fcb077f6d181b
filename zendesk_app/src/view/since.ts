import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Card } from '../card'
import { t } from '../i18n'
import { ago, day } from '../time'

/** What our last reply said and is not so any more; that nothing has changed only to a buyer who wrote again. */
export function sinceReply({ since_reply: since, sla }: Card, now: number, zone: string): TemplateResult | typeof nothing {
  if (!since || (!since.changes.length && sla.answered)) return nothing
  const at = ago(since.at, now)
  if (!since.changes.length) return html`<p class="note since">${t('panel.since.nothing', { ago: at })}</p>`
  const words: Record<string, (value: string) => string> = {
    headline: (value) => t(`headline.${value}`),
    milestone: (value) => t(`panel.milestone.${value}`),
    promised_day: (value) => day(value),
    last_scan: (value) => ago(value, now, zone),
  }
  const lines = since.changes.map(({ what, before, after }) => {
    const say = (value: string | null) => (value ? (words[what]?.(value) ?? value) : t('panel.not_known'))
    return html`<li>${t(`panel.since.${what}`, { before: say(before), after: say(after) })}</li>`
  })
  return html`<section class="note since" aria-labelledby="since"><h2 id="since">${t('panel.since.title', { ago: at })}</h2><ul>${lines}</ul></section>`
}
