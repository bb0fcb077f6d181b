import { html, type TemplateResult } from 'lit/html.js'
import { t } from '../i18n'
import { CHOICES, type When } from './model'

const WORDS = {
  cases: (one: string) => t(`case.${one}`),
  fulfillments: (one: string) => t(`panel.fulfillment.${one}`),
  headlines: (one: string) => t(`headline.${one}`),
}

/** The name of an own reply and the orders that it is offered for; `done` gets what was chosen. */
export function ownForm(at: When | null, busy: boolean, done: (when: When) => void): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault()
    const typed = new FormData(event.target as HTMLFormElement)
    const all = (name: string) => typed.getAll(name).map(String)
    if (busy) return
    done({
      title: String(typed.get('title') ?? ''), cases: all('cases'), fulfillments: all('fulfillments'), headlines: all('headlines'),
    })
  }
  return html`<form class="own" autocomplete="off" @submit=${submit}>
    <label>
      <span>${t('settings.templates.name')}</span>
      <input name="title" required maxlength="80" .value=${at?.title ?? ''} />
    </label>
    ${(['cases', 'fulfillments', 'headlines'] as const).map(
      (group) => html`<fieldset>
        <legend>${t(`settings.templates.${group}`)}</legend>
        <div class="boxes">
          ${CHOICES[group].map(
            (one) => html`<label class="check">
              <input type="checkbox" name=${group} value=${one} .checked=${at?.[group].includes(one) ?? false} />
              <span>${WORDS[group](one)}</span>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}
    <button aria-disabled=${busy}>${t(at ? 'settings.templates.change' : 'settings.templates.create')}</button>
  </form>`
}
