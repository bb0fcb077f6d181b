import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Card } from '../card'
import { t } from '../i18n'
import { instant, span } from '../time'

const HOUR = 3_600_000

/** Time left of the 24 h that Amazon gives for an answer, to the minute. */
function clock({ started_at, due_at, answered }: Card['sla'], now: number): TemplateResult {
  const still = answered ? t('panel.answered') : due_at ? '' : t('panel.no_clock')
  if (still || !due_at) {
    return html`<div class="clock ${answered ? 'success' : 'quiet'}"><span>${still}</span><progress max="1" value=${answered ? 1 : 0} aria-hidden="true"></progress></div>`
  }
  const due = instant(due_at)
  const all = due - (started_at ? instant(started_at) : due - 24 * HOUR)
  const left = due - now
  const tone = left <= 0 ? 'danger' : left < 4 * HOUR ? 'warning' : 'success'
  const words = t(left > 0 ? 'panel.answer_in' : 'panel.overdue', { span: span(left) })
  return html`<div class="clock ${tone}">
    <span>${words}</span><progress max=${all} value=${Math.min(all, Math.max(0, all - left))} aria-hidden="true"></progress>
  </div>`
}

/** The clock of the answer, and above it the one of an A-to-z claim while that runs. */
export const clocks = ({ sla, claim }: Card, now: number): TemplateResult =>
  html`${claim ? claimClock(instant(claim.due_at) - now) : nothing}${clock(sla, now)}`

const claimClock = (left: number): TemplateResult =>
  html`<p class="note danger">${t(left > 0 ? 'panel.claim_in' : 'panel.claim_overdue', { span: span(left) })}</p>`
