import { html, nothing, type TemplateResult } from 'lit/html.js'
import { t } from '../i18n'
import type { Saving } from '../saving'

/** What became of the last Submit, where there is something to say; `ways` are what its buttons do (`data-way`). */
export function hold({ verdict, anyway, problem, missed }: Saving, ways: Record<string, () => void>): TemplateResult | typeof nothing {
  if (missed) return html`<p class="note warning" role="status">${t('panel.hold.missed')}</p>`
  const written = anyway === 'given' ? verdict?.html_given : verdict?.html
  if (!written) return nothing
  const go = ({ target, currentTarget: part }: Event) => {
    const { way = '' } = (target as HTMLElement).dataset
    ways[way]?.()
    // Who wants to change the text is told how, as nothing can put the cursor there.
    const told = (part as HTMLElement).querySelector<HTMLElement>('[data-go]')
    if (way === 'back' && told) told.textContent = told.dataset['go'] ?? ''
  }
  return html`<div aria-busy=${anyway === 'asking'} .innerHTML=${written} @click=${go}></div>
    ${problem ? html`<p class="note danger" role="alert">${t(`errors.${problem.code}`, problem.details)}</p>` : nothing}`
}

const ABOVE = 36
let scrolled: Saving['verdict'] = null

/** Scrolls the text to the first words that hold the save, once. */
export function showMarks(root: Element, { verdict }: Saving): void {
  const mark = root.querySelector<HTMLElement>('.hold blockquote mark')
  if (verdict === scrolled || !mark) return
  scrolled = verdict
  const text = mark.closest('blockquote') as HTMLElement
  text.scrollTop = mark.offsetTop - text.offsetTop - ABOVE
}
