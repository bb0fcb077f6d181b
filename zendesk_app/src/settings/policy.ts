import { html, nothing, type TemplateResult } from 'lit/html.js'
import { has, t } from '../i18n'

/** Texts of the policy that have few possible values; any other text is typed. */
const CHOICES: Record<string, string[]> = {
  note_locale: ['en', 'zh-cn'],
  raise_priority_to: ['normal', 'high', 'urgent'],
  send_anyway: ['nobody', 'admin', 'agent'],
  park_status: ['hold', 'pending', 'none'],
}

export type Value = string | number | boolean | null | Policy
export interface Policy {
  [name: string]: Value
}

/** The words for one field of the policy; `part.name` is one inside a group. */
export const labelOf = (name: string): string => t(`settings.${name.includes('.') ? 'policy_part' : 'policy_field'}.${name}`)

/** One part of the policy as a field, by the type of its value; a group of them as a frame of fields. */
export function field(name: string, value: Value): TemplateResult | typeof nothing {
  const help = has(`settings.policy_help.${name}`) ? `help-${name}` : nothing
  const hint = help === nothing ? nothing : html`<small id=${help}>${t(`settings.policy_help.${name}`)}</small>`
  if (typeof value === 'boolean') {
    return html`<label class="check">
      <input type="checkbox" name=${name} .checked=${value} aria-describedby=${help} />
      <span>${labelOf(name)}</span>
    </label>${hint}`
  }
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value)
    return parts.length
      ? html`<fieldset aria-describedby=${help}>
          <legend>${labelOf(name)}</legend>
          ${hint}
          <div class="parts">${parts.map(([part, one]) => field(`${name}.${part}`, one))}</div>
        </fieldset>`
      : nothing
  }
  const choices = CHOICES[name]
  if (choices) {
    return html`<label>
      <span>${labelOf(name)}</span>
      <select name=${name} aria-describedby=${help}>
        ${choices.map((one) => html`<option value=${one} .selected=${one === value}>${t(`settings.choice.${name}.${one}`)}</option>`)}
      </select>
      ${hint}
    </label>`
  }
  return html`<label>
    <span>${labelOf(name)}</span>
    <input
      name=${name}
      type=${typeof value === 'number' ? 'number' : 'text'}
      min="0"
      step="any"
      ?required=${typeof value === 'number'}
      .value=${String(value ?? '')}
      aria-describedby=${help}
    />
    ${hint}
  </label>`
}

/** The policy with what the form says, each value of the type that it had. */
export function filled(policy: Policy, form: FormData, prefix = ''): Policy {
  const said = ([name, value]: [string, Value]): [string, Value] => {
    const typed = form.get(prefix + name)
    if (typeof value === 'boolean') return [name, typed !== null]
    if (value !== null && typeof value === 'object') return [name, filled(value, form, `${prefix}${name}.`)]
    if (typed === null) return [name, value]
    return [name, typeof value === 'number' ? Number(typed) : typed === '' && value === null ? null : String(typed)]
  }
  return Object.fromEntries(Object.entries(policy).map(said))
}
