import { html, nothing, type TemplateResult } from 'lit/html.js'
import { t } from '../i18n'
import { ago, serverNow } from '../time'
import { written, type Field, type Preview, type Text } from './model'

/** What the editor shows of one text, and what can be done with it. */
export interface Editing {
  text: Text
  body: string
  changed: boolean
  language: string
  fields: Field[]
  most: number
  preview: Preview | null
  /** Which of the examples is shown. */
  example: number
  busy: boolean
  /** A brand is chosen, so "not used" means that what holds for all brands is. */
  ofBrand: boolean
  type(body: string): void
  insert(field: Field): void
  save(): void
  startOver(): void
  use(enabled: boolean): void
  restore(version: number): void
  choose(example: number): void
  tryTicket(id: number): void
}

export function editor(at: Editing): TemplateResult {
  const { text, body, busy, most } = at
  const mine = text.versions.some(({ enabled }) => enabled)
  return html`<div class="editing">
    <label class="wide">
      <span>${t('settings.templates.text')}</span>
      <textarea
        id="template-text"
        rows="16"
        spellcheck="true"
        lang=${at.language}
        aria-describedby="template-count template-findings"
        aria-invalid=${at.preview !== null && !at.preview.saves}
        .value=${body}
        @input=${(event: Event) => at.type((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <small id="template-count">${t('settings.templates.characters', { n: body.length, most })}</small>
    </label>
    <div id="template-findings" role="status">${at.preview ? findings(at.preview) : nothing}</div>
    <div class="buttons">
      <button type="button" aria-disabled=${busy || !at.changed} @click=${at.save}>${t('settings.templates.save')}</button>
      ${mine
        ? html`<button type="button" aria-disabled=${busy} @click=${() => at.use(false)}>
            ${t(at.ofBrand ? 'settings.templates.stop_using_brand' : 'settings.templates.stop_using')}
          </button>`
        : text.versions.length
          ? html`<button type="button" aria-disabled=${busy} @click=${() => at.use(true)}>${t('settings.templates.use_again')}</button>`
          : nothing}
      ${text.built_in !== null && body !== text.built_in
        ? html`<button type="button" aria-disabled=${busy} @click=${at.startOver}>${t('settings.templates.start_over')}</button>`
        : nothing}
    </div>
    ${shown(at)} ${fieldList(at)} ${versions(at)}
  </div>`
}

function findings({ problems, violations }: Preview): TemplateResult {
  return html`${problems.map(
    ({ line, word, message }) =>
      html`<p class="note danger">
        ${t(word ? 'settings.templates.line' : 'settings.templates.line_whole', { line, word, message })}
      </p>`,
  )}
  ${violations.map(
    ({ level, text, why }) => html`<p class="note ${level === 'ERROR' ? 'danger' : 'warning'}"><mark>${text}</mark> ${why}</p>`,
  )}`
}

/** The text as buyers would get it: with invented facts, or with those of a ticket. */
function shown(at: Editing): TemplateResult {
  const examples = at.preview?.examples ?? []
  const example = examples[at.example] ?? examples[0]
  const ticket = at.preview?.ticket
  const tryIt = (event: Event): void => {
    event.preventDefault()
    const typed = Number(new FormData(event.target as HTMLFormElement).get('ticket'))
    if (typed > 0) at.tryTicket(typed)
  }
  return html`<h3>${t('settings.templates.preview')}</h3>
    ${examples.length > 1
      ? html`<label>
          <span>${t('settings.templates.situation')}</span>
          <select @change=${(event: Event) => at.choose((event.target as HTMLSelectElement).selectedIndex)}>
            ${examples.map((one, index) => html`<option .selected=${one === examples[at.example] || (index === 0 && !examples[at.example])}>${named(one)}</option>`)}
          </select>
        </label>`
      : nothing}
    ${example
      ? html`<pre class="letter" tabindex="0" lang=${at.language} aria-label=${t('settings.templates.preview')}>${example.text}</pre>`
      : html`<p class="quiet">${t('settings.templates.no_preview')}</p>`}
    <form class="row" @submit=${tryIt}>
      <label>
        <span>${t('settings.templates.ticket')}</span>
        <input name="ticket" inputmode="numeric" pattern="[0-9]+" required />
      </label>
      <button aria-disabled=${at.busy}>${t('settings.templates.try_ticket')}</button>
    </form>
    <div role="status">
      ${ticket?.text
        ? html`<pre class="letter ticket" tabindex="0" lang=${at.language} aria-label=${t('settings.templates.with_ticket')}>${ticket.text}</pre>`
        : ticket?.blocked
          ? html`<p class="note warning">
              ${t(ticket.blocked.reason_key, { fact: ticket.blocked.fact ? t(`panel.fact.${ticket.blocked.fact}`) : '' })}
            </p>`
          : nothing}
    </div>`
}

/** "Delayed · on the way · the promised day has passed". */
function named({ milestone, headline, delay_reason: delay }: Preview['examples'][number]): string {
  const parts = [
    t(`headline.${headline}`),
    milestone ? t(`panel.milestone.${milestone}`) : t('settings.templates.no_parcel'),
    delay ? t(`settings.templates.delay.${delay}`) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

function fieldList(at: Editing): TemplateResult {
  return html`<details>
    <summary>${t('settings.templates.fields')}</summary>
    <p class="help">${t('settings.templates.fields_help')}</p>
    <ul class="fields">
      ${at.fields.map(
        (field) => html`<li>
          <button type="button" class="as-link" aria-label=${t('settings.templates.insert_field', { field: field.name })} @click=${() => at.insert(field)}>
            <code>${written(field)}</code>
          </button>
          <small>
            ${[
              t(`settings.templates.field.${field.name}`),
              field.example,
              field.kind === 'word' ? field.words.join(', ') : '',
              field.optional ? t('settings.templates.optional') : '',
            ].filter(Boolean).join(' · ')}
          </small>
        </li>`,
      )}
    </ul>
  </details>`
}

function versions(at: Editing): TemplateResult | typeof nothing {
  const { text, busy } = at
  if (!text.versions.length) return nothing
  const used = text.versions.find(({ enabled, allowed }) => enabled && allowed)
  return html`<details>
    <summary>${t('settings.templates.versions', { n: text.versions.length })}</summary>
    <ul class="versions">
      ${text.versions.map(
        (one) => html`<li>
          <div>
            <b>${t('settings.templates.version', { n: one.version })}</b>
            <small>
              ${t('settings.templates.by', { ago: ago(one.created_at, serverNow()), name: one.author ?? t('settings.templates.user', { id: one.author_id }) })}
              ${one === used ? html`· ${t('settings.templates.in_use')}` : nothing}
              ${one.allowed ? nothing : html`· ${t('settings.templates.not_allowed')}`}
            </small>
          </div>
          <button type="button" aria-disabled=${busy} aria-label=${t('settings.templates.restore_of', { n: one.version })} @click=${() => at.restore(one.version)}>
            ${t('settings.templates.restore')}
          </button>
          <details><summary>${t('settings.templates.show_version')}</summary><pre tabindex="0">${one.body}</pre></details>
        </li>`,
      )}
    </ul>
  </details>`
}
