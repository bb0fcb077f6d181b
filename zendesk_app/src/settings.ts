import keys from 'words:keys/settings'
import './settings.css'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { Api, ApiError } from './api'
import { readBoot } from './boot'
import { View } from './element'
import { t, useLanguage, type Words } from './i18n'
import { ago, serverNow } from './time'
import { Zaf } from './zaf'

const WORDS: Words = {
  keys,
  en: () => import('words:en/settings'),
  'zh-cn': () => import('words:zh-cn/settings'),
}

const LINK_POLICIES = ['amazon_page', 'carrier', 'none']
const NOTE_LOCALES = ['en', 'zh-cn']
const TONES: Record<string, string> = { ok: 'success', broken: 'danger', never_tested: 'warning' }

interface Connection {
  id: string | number
  kind: string
  label: string
  health: string
  tested_at: string | null
  message_key: string | null
  params?: Record<string, string>
  brands: string[]
}

interface Kind {
  id: string
  label: string
  fields: { name: string; secret: boolean; required: boolean }[]
}

interface Policy {
  link_policy: string
  note_locale: string
  triage_note: boolean
}

interface Provisioned {
  done: string[]
  problems: { code: string; params: Record<string, string> }[]
}

/** What happened in one part of the page, said beside the button that was pressed. */
interface Outcome {
  words: string
  tone: 'success' | 'danger'
}

/** The page in Zendesk's navigation bar; the server lets admins in only. */
class Settings extends View {
  private api!: Api
  private connections: Connection[] | null = null
  private zendesk: { health: string } | null = null
  private kinds: Kind[] = []
  private kind = ''
  private policy: Policy | null = null
  private provisioned: Provisioned | null = null
  private problem: ApiError | null = null
  /** The part of the page that is being worked on. */
  private busy = ''
  private outcomes: Record<string, Outcome | undefined> = {}

  override connectedCallback(): void {
    super.connectedCallback()
    void this.start()
  }

  disconnectedCallback(): void {
    this.api?.close()
  }

  private async start(): Promise<void> {
    try {
      const boot = readBoot()
      this.api = new Api(boot)
      const { locale } = await Zaf.start().place()
      await useLanguage(locale ?? boot.locale, WORDS)
    } catch {
      await useLanguage(navigator.language, WORDS)
      this.problem = new ApiError('no_zendesk')
      return this.requestUpdate()
    }
    await this.load()
  }

  private load = async (): Promise<void> => {
    this.problem = null
    try {
      const [{ connections, kinds, zendesk }, policy] = await Promise.all([
        this.api.ask<{ connections: Connection[]; kinds: Kind[]; zendesk: { health: string } }>('/connections'),
        this.api.ask<Policy>('/policy'),
      ])
      Object.assign(this, { connections, kinds, zendesk, policy, kind: kinds[0]?.id ?? '' })
    } catch (error) {
      this.problem = asApiError(error)
    }
    this.requestUpdate()
  }

  /** Runs one piece of work; its outcome is said in `part`. */
  private async work(part: string, job: () => Promise<Outcome | undefined>): Promise<void> {
    if (this.busy) return
    this.busy = part
    this.outcomes[part] = undefined
    this.requestUpdate()
    try {
      this.outcomes[part] = await job()
    } catch (error) {
      const { code, details } = asApiError(error)
      this.outcomes[part] = { words: t(`errors.${code}`, details), tone: 'danger' }
    }
    this.busy = ''
    this.requestUpdate()
  }

  private test(connection: Connection): void {
    void this.work(`test-${connection.id}`, async () => {
      const fresh = await this.api.ask<Connection>(`/connections/${connection.id}/test`, 'POST')
      this.connections = (this.connections ?? []).map((one) => (one.id === fresh.id ? fresh : one))
      const ok = fresh.health === 'ok'
      return ok ? { words: t('settings.tested_ok', { name: fresh.label }), tone: 'success' } : undefined
    })
  }

  private connect = (event: Event): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const { label = '', ...credentials } = Object.fromEntries(new FormData(form)) as Record<string, string>
    void this.work('connect', async () => {
      const body = { kind: this.kind, label, credentials }
      const made = await this.api.ask<Connection>('/connections', 'POST', body)
      form.reset()
      this.connections = [...(this.connections ?? []).filter((one) => one.id !== made.id), made]
      return { words: t('settings.connected', { name: made.label }), tone: 'success' }
    })
  }

  private savePolicy = (event: Event): void => {
    event.preventDefault()
    const chosen = new FormData(event.target as HTMLFormElement)
    void this.work('policy', async () => {
      const wanted = {
        ...this.policy,
        link_policy: chosen.get('link_policy'),
        note_locale: chosen.get('note_locale'),
        triage_note: chosen.has('triage_note'),
      }
      this.policy = await this.api.ask<Policy>('/policy', 'PUT', wanted)
      return { words: t('settings.saved'), tone: 'success' }
    })
  }

  private provision = (): void => {
    void this.work('provision', async () => {
      this.provisioned = await this.api.ask<Provisioned>('/provision', 'POST')
      return undefined
    })
  }

  protected override render(): TemplateResult {
    const { problem } = this
    return html`<h1>${t('settings.title')}</h1>
      ${problem
        ? html`<p class="note danger" role="alert">
            ${t(`errors.${problem.code}`, problem.details)}
          </p>`
        : html`${this.connectionsPart()} ${this.policyPart()} ${this.provisionPart()}`}`
  }

  private connectionsPart(): TemplateResult {
    const { connections } = this
    return html`<section aria-labelledby="connections">
      <h2 id="connections">${t('settings.connections')}</h2>
      <p>${t('settings.connections_help')}</p>
      ${this.zendesk ? html`<p>${health(this.zendesk.health, t('settings.zendesk'))}</p>` : nothing}
      ${connections?.length
        ? html`<ul class="connections">${connections.map((one) => this.connection(one))}</ul>`
        : html`<p>${t(connections ? 'settings.none' : 'settings.loading')}</p>`}
      <details>
        <summary>${t('settings.add')}</summary>
        ${this.connectForm()}
      </details>
    </section>`
  }

  private connection(one: Connection): TemplateResult {
    const part = `test-${one.id}`
    const kind = this.kinds.find(({ id }) => id === one.kind)?.label ?? one.kind
    const tested = one.tested_at && t('settings.tested', { ago: ago(one.tested_at, serverNow()) })
    return html`<li>
      <div>
        ${health(one.health, one.label)}
        <small>
          ${[kind, one.brands.length && t('settings.brands', { brands: one.brands.join(', ') }), tested].filter(Boolean).join(' · ')}
        </small>
      </div>
      <button aria-label=${t('settings.test_of', { name: one.label })} aria-disabled=${this.busy !== ''} @click=${() => this.test(one)}>
        ${t(this.busy === part ? 'settings.testing' : 'settings.test')}
      </button>
      ${one.message_key ? html`<p class="note danger">${t(one.message_key, { source: kind, ...one.params })}</p>` : nothing}
      ${this.outcome(part)}
    </li>`
  }

  private connectForm(): TemplateResult {
    const fields = this.kinds.find(({ id }) => id === this.kind)?.fields ?? []
    return html`<form autocomplete="off" @submit=${this.connect}>
      <label>
        <span>${t('settings.kind')}</span>
        <select @change=${this.chooseKind}>
          ${this.kinds.map((kind) => html`<option value=${kind.id} .selected=${kind.id === this.kind}>${kind.label}</option>`)}
        </select>
      </label>
      <label>
        <span>${t('settings.name')}</span>
        <input name="label" required />
        <small>${t('settings.name_help')}</small>
      </label>
      ${fields.map(
        (field) => html`<label>
          <span>${t(`settings.field.${field.name}`)}${field.required ? ` (${t('settings.required')})` : ''}</span>
          <input
            name=${field.name}
            type=${field.secret ? 'password' : 'text'}
            autocomplete=${field.secret ? 'new-password' : 'off'}
            spellcheck="false"
            ?required=${field.required}
          />
        </label>`,
      )}
      <button aria-disabled=${this.busy !== ''}>${t(this.busy === 'connect' ? 'settings.testing' : 'settings.save_connection')}</button>
      ${this.outcome('connect')}
    </form>`
  }

  private chooseKind = (event: Event): void => {
    this.kind = (event.target as HTMLSelectElement).value
    this.requestUpdate()
  }

  private policyPart(): TemplateResult | typeof nothing {
    const { policy } = this
    if (!policy) return nothing
    return html`<section aria-labelledby="policy">
      <h2 id="policy">${t('settings.policy')}</h2>
      <form @submit=${this.savePolicy}>
        <fieldset aria-describedby="link-risk">
          <legend>${t('settings.link_policy')}</legend>
          ${LINK_POLICIES.map(
            (one) => html`<label class="check">
              <input type="radio" name="link_policy" value=${one} .checked=${one === policy.link_policy} />
              <span>${t(`settings.link.${one}`)}</span>
            </label>`,
          )}
          <small id="link-risk">${t('settings.link_risk')}</small>
        </fieldset>
        <label>
          <span>${t('settings.note_locale')}</span>
          <select name="note_locale">
            ${NOTE_LOCALES.map(
              (one) => html`<option value=${one} .selected=${one === policy.note_locale}>${t(`settings.language.${one}`)}</option>`,
            )}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" name="triage_note" .checked=${policy.triage_note} />
          <span>${t('settings.triage_note')}</span>
        </label>
        <button aria-disabled=${this.busy !== ''}>${t(this.busy === 'policy' ? 'settings.saving' : 'settings.save')}</button>
        ${this.outcome('policy')}
      </form>
    </section>`
  }

  private provisionPart(): TemplateResult {
    const { provisioned } = this
    return html`<section aria-labelledby="provision">
      <h2 id="provision">${t('settings.provision')}</h2>
      <p>${t('settings.provision_help')}</p>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <button type="button" aria-disabled=${this.busy !== ''} @click=${this.provision}>
          ${t(this.busy === 'provision' ? 'settings.provisioning' : 'settings.provision_do')}
        </button>
      </form>
      <div role="status">
        ${provisioned
          ? html`${report(t('settings.problems'), provisioned.problems.map(({ code, params }) => t(`settings.problem.${code}`, params)), 'warning')}
            ${provisioned.done.length || provisioned.problems.length
              ? report(t('settings.done'), provisioned.done, 'success')
              : html`<p class="note success">${t('settings.nothing_to_do')}</p>`}`
          : nothing}
      </div>
      ${this.outcome('provision')}
    </section>`
  }

  private outcome(part: string): TemplateResult {
    const said = this.outcomes[part]
    return html`<div role="status">${said ? html`<p class="note ${said.tone}">${said.words}</p>` : nothing}</div>`
  }
}

const health = (state: string, name: string): TemplateResult =>
  html`<span class="dot ${TONES[state] ?? 'quiet'}"><b>${name}</b> · ${t(`settings.health.${state}`)}</span>`

const report = (title: string, lines: string[], tone: string): TemplateResult | typeof nothing =>
  lines.length
    ? html`<h3>${title}</h3><ul class="report">${lines.map((line) => html`<li class="dot ${tone}">${line}</li>`)}</ul>`
    : nothing

const asApiError = (error: unknown): ApiError => (error instanceof ApiError ? error : new ApiError('unexpected'))

customElements.define('fbm-settings', Settings)
