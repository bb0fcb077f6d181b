import { html, type TemplateResult } from 'lit/html.js'
import { t } from '../i18n'

const CHOICES = ['amazon_page', 'carrier', 'none']

/** Which links replies to Amazon buyers may carry: in general, and on single marketplaces (by id). */
export interface Chosen {
  link_policy: string
  link_policy_by_marketplace: Record<string, string>
}

export interface Links extends Chosen {
  links_answered: boolean
  marketplaces: { id: string; host: string }[]
}

const nameOf = (choice: string): string => t(`settings.choice.link_policy.${choice}`)

/** What set-up asks once; `answer` gets the choice. */
export function linksQuestion(at: Links, busy: boolean, answer: (choice: string) => void): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault()
    if (!busy) answer(String(new FormData(event.target as HTMLFormElement).get('links')))
  }
  return html`<form @submit=${submit}>
    <fieldset aria-describedby="links-risk">
      <legend>${t('settings.links.question')}</legend>
      <p class="note warning" id="links-risk">${t('settings.policy_help.link_policy')}</p>
      ${CHOICES.map(
        (one) => html`<label class="check">
          <input type="radio" name="links" value=${one} .checked=${one === at.link_policy} />
          <span>${nameOf(one)}</span>
        </label>`,
      )}
      <small>${t('settings.links.until')}</small>
    </fieldset>
    <button aria-disabled=${busy}>${t('settings.links.answer')}</button>
  </form>`
}

/** The choice in general, and behind a fold the marketplaces where it is another. */
export function linksFields(at: Links): TemplateResult {
  const exceptions = Object.keys(at.link_policy_by_marketplace).length
  return html`<label>
      <span>${t('settings.policy_field.link_policy')}</span>
      <select name="link_policy" aria-describedby="help-link_policy">
        ${CHOICES.map((one) => html`<option value=${one} .selected=${one === at.link_policy}>${nameOf(one)}</option>`)}
      </select>
      <small id="help-link_policy">${t('settings.policy_help.link_policy')}</small>
    </label>
    <details>
      <summary>${t('settings.policy_field.link_policy_by_marketplace', { n: exceptions })}</summary>
      <div class="places">${at.marketplaces.map((place) => exception(place, at.link_policy_by_marketplace[place.id]))}</div>
    </details>`
}

function exception({ id, host }: Links['marketplaces'][number], chosen: string | undefined): TemplateResult {
  return html`<label>
    <span>${host}</span>
    <select name="link_policy.${id}">
      <option value="" .selected=${chosen === undefined}>${t('settings.links.as_above')}</option>
      ${CHOICES.map((one) => html`<option value=${one} .selected=${one === chosen}>${nameOf(one)}</option>`)}
    </select>
  </label>`
}

/** What the fields say. */
export function chosenLinks(form: FormData, { marketplaces }: Links): Chosen {
  const exceptions = marketplaces
    .map(({ id }) => [id, String(form.get(`link_policy.${id}`) ?? '')] as const)
    .filter(([, choice]) => choice !== '')
  return { link_policy: String(form.get('link_policy')), link_policy_by_marketplace: Object.fromEntries(exceptions) }
}
