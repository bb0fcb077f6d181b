import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Violation } from '../card'
import { t } from '../i18n'
import type { Saving } from '../saving'

export interface Hold {
  back(): void
  sendAnyway(): void
}

/** What became of the last Submit, where there is something to say. */
export function hold(saving: Saving, { back, sendAnyway }: Hold): TemplateResult | typeof nothing {
  const { held, anyway, problem, back: going, remarks, missed } = saving
  if (missed) return html`<p class="note warning" role="status">${t('panel.hold.missed')}</p>`
  if (remarks.length) {
    return html`<section class="remarks" aria-labelledby="remarks"><h2 id="remarks">${t('panel.hold.remarks')}</h2>${list(remarks)}</section>`
  }
  if (!held) return nothing
  const hard = held.violations.filter(({ level }) => level === 'ERROR')
  const soft = held.violations.filter(({ level }) => level !== 'ERROR')
  const given = anyway === 'given'
  return html`<section class="hold ${given ? 'warning' : 'danger'}" role="alert" aria-labelledby="hold">
    <h2 id="hold">${t(given ? 'panel.hold.given' : 'panel.hold.title')}</h2>
    <p>${t(given ? 'panel.hold.given_help' : 'panel.hold.help')}</p>
    <blockquote tabindex="0" role="group" aria-label=${t('panel.hold.text')}>
      ${held.marked.map(({ text, rules }) => (rules.length ? html`<mark>${text}</mark>` : text))}
    </blockquote>
    ${list(hard)}${soft.length ? html`<h3>${t('panel.hold.besides')}</h3>${list(soft)}` : nothing}
    ${problem ? html`<p class="note danger">${t(`errors.${problem.code}`, problem.details)}</p>` : nothing}
    <p class="ways">
      <button @click=${back}>${t('panel.hold.back')}</button>
      ${given
        ? nothing
        : held.may_send_anyway
        ? html`<button class="as-link" aria-disabled=${anyway === 'asking'} @click=${sendAnyway}>${t('panel.hold.anyway')}</button>`
        : html`<small>${t('panel.hold.may_not')}</small>`}
    </p>
    <p role="status">${going ? t('panel.hold.go') : nothing}</p>
  </section>`
}

const ABOVE = 36
let scrolled: Saving['held'] = null

/** Scrolls the text to the first words that hold the save, once. */
export function showMarks(root: Element, { held }: Saving): void {
  const mark = root.querySelector<HTMLElement>('.hold blockquote mark')
  if (held === scrolled || !mark) return
  scrolled = held
  const text = mark.closest('blockquote') as HTMLElement
  text.scrollTop = mark.offsetTop - text.offsetTop - ABOVE
}

const LONG = 120

/** The words and why they are a breach; a breach of the whole text needs no words. */
const list = (violations: Violation[]): TemplateResult =>
  html`<ul>${violations.map(({ text, why }) => html`<li>${text.length < LONG ? html`<mark>${text}</mark> ` : nothing}${why}</li>`)}</ul>`
