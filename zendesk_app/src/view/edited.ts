import { html, type TemplateResult } from 'lit/html.js'
import { t } from '../i18n'

/** What set-up found and a person must decide. */
export interface Problem {
  code: string
  params: Record<string, string>
}

export const isEdited = ({ code }: Problem): boolean => code === 'macro_edited'

/** A macro that somebody edited in Zendesk: what it does now, what ours does, and the choice between them. */
export function edited(
  { code, params }: Problem, busy: boolean, choose: (key: string, choice: 'keep' | 'restore', seen: string) => void,
): TemplateResult {
  const { key = '', seen = '', title = '', theirs = '', ours = '' } = params
  const button = (choice: 'keep' | 'restore') =>
    html`<button
      type="button"
      aria-label=${t(`settings.macro_${choice}_of`, { title })}
      aria-disabled=${busy}
      @click=${() => busy || choose(key, choice, seen)}
    >
      ${t(`settings.macro_${choice}`)}
    </button>`
  return html`<div class="edited" role="group" aria-label=${title}>
    <p class="note warning">${t(`settings.problem.${code}`, params)}</p>
    <div class="texts">
      <figure><figcaption>${t('settings.macro_theirs')}</figcaption><pre tabindex="0">${theirs}</pre></figure>
      <figure><figcaption>${t('settings.macro_ours')}</figcaption><pre tabindex="0">${ours}</pre></figure>
    </div>
    <div class="buttons">${button('keep')} ${button('restore')}</div>
  </div>`
}
