import './settings.css'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { Api, ApiError } from './api'
import { readBoot, speak } from './boot'
import { View } from './element'
import { has, t } from './i18n'
import { chosenLinks, linksFields, linksQuestion, type Links } from './settings/links'
import { field, filled, labelOf, type Policy } from './settings/policy'
import { Templates } from './settings/templates'
import { ago, serverNow } from './time'
import { edited, isEdited, type Problem } from './view/edited'
import { Intake } from './view/intake'
import { webhook } from './view/webhook'
import { Zaf } from './zaf'

/** Fields of a connection that have few possible values. */
const FIELD_CHOICES: Record<string, string[]> = { region: ['na', 'eu', 'fe'] }
/** Kinds of connection that the mail's address decides between. */
const ROUTED = ['amazon', 'shopify']
/** The kind of connection that takes CSV files. */
const WAREHOUSE = 'intake'
const TONES: Record<string, string> = { ok: 'success', broken: 'danger', never_tested: 'warning' }

interface Connection {
  id: string | number
  kind: string
  label: string
  health: string
  tested_at: string | null
  message_key: string | null
  params?: Record<string, string>
  /** Support addresses, and brands without one. */
  brands: string[]
  webhook: string | null
  generated?: Record<string, string>
}

interface Kind {
  id: string
  label: string
  fields: { name: string; secret: boolean; required: boolean }[]
}

interface Provisioned {
  done: string[]
  problems: Problem[]
}

/** What happened in one part of the page, said beside the button that was pressed. */
interface Outcome {
  words: string
  tone: 'success' | 'danger'
}

/** The page in Zendesk's navigation bar; the server lets admins in only. */
class Settings extends View {
  private api!: Api
  private readonly intake = new Intake({
    ask: (path, method, body) => this.api.ask(path, method, body),
    changed: () => this.requestUpdate(),
  })
  private connections: Connection[] | null = null
  private zendesk: { health: string } | null = null
  private kinds: Kind[] = []
  private kind = ''
  private policy: Policy | null = null
  private links: Links | null = null
  private provisioned: Provisioned | null = null
  private templates: Templates | null = null
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
    this.templates?.close()
  }

  private async start(): Promise<void> {
    try {
      const boot = readBoot()
      this.api = new Api(boot)
      const { locale } = await Zaf.start().place()
      await speak(boot, 'settings', locale)
      this.templates = new Templates({
        api: this.api, locale: locale ?? boot.locale, redraw: () => this.requestUpdate(), words: wordsOf,
      })
    } catch {
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
        this.api.ask<Policy & Links>('/policy'),
      ])
      Object.assign(this, { connections, kinds, zendesk, kind: kinds[0]?.id ?? '' })
      this.show(policy)
    } catch (error) {
      this.problem = asApiError(error)
    }
    this.requestUpdate()
  }

  private show({ link_policy, link_policy_by_marketplace, links_answered, marketplaces, ...policy }: Policy & Links): void {
    this.links = { link_policy, link_policy_by_marketplace, links_answered, marketplaces }
    this.policy = policy
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
      this.outcomes[part] = { words: wordsOf(error), tone: 'danger' }
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
    const typed = Object.fromEntries(new FormData(form)) as Record<string, string>
    const { label = '', support_address: address, ...credentials } = typed
    void this.work('connect', async () => {
      const body = { kind: this.kind, label, credentials, ...(address ? { support_address: address } : {}) }
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
      const links = this.links?.links_answered ? chosenLinks(chosen, this.links) : {}
      this.show(await this.api.ask('/policy', 'PUT', { ...filled(this.policy ?? {}, chosen), ...links }))
      return { words: t('settings.saved'), tone: 'success' }
    })
  }

  private answerLinks = (choice: string): void => {
    void this.work('links', async () => {
      this.show(await this.api.ask('/policy', 'PUT', { link_policy: choice }))
      return { words: t('settings.links.answered'), tone: 'success' }
    })
  }

  private provision = (): void => {
    void this.work('provision', async () => {
      this.provisioned = await this.api.ask<Provisioned>('/provision', 'POST')
      return undefined
    })
  }

  /** What becomes of a macro that somebody edited; the set-up runs again with the answer. */
  private choose = (key: string, choice: 'keep' | 'restore', seen: string): void => {
    void this.work('provision', async () => {
      this.provisioned = await this.api.ask<Provisioned>(`/macros/${key}`, 'POST', { choice, seen })
      const again = this.provisioned.problems.some((one) => isEdited(one) && one.params['key'] === key)
      return again
        ? { words: t('settings.macro_changed'), tone: 'danger' }
        : { words: t(`settings.macro_${choice}_done`), tone: 'success' }
    })
  }

  protected override render(): TemplateResult {
    const { problem } = this
    return html`<h1>${t('settings.title')}</h1>
      ${problem
        ? html`<p class="note danger" role="alert">
            ${t(`errors.${problem.code}`, problem.details)}
          </p>`
        : html`${this.linksPart()} ${this.connectionsPart()} ${this.policyPart()} ${this.templates?.render() ?? nothing} ${this.provisionPart()}`}`
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
    const kind = kindName(this.kinds.find(({ id }) => id === one.kind) ?? { id: one.kind, label: one.kind })
    const tested = one.tested_at && t('settings.tested', { ago: ago(one.tested_at, serverNow()) })
    return html`<li>
      <div>
        ${health(one.health, one.label)}
        <small>
          ${[kind, ...served(one.brands), tested].filter(Boolean).join(' · ')}
        </small>
      </div>
      <button aria-label=${t('settings.test_of', { name: one.label })} aria-disabled=${this.busy !== ''} @click=${() => this.test(one)}>
        ${t(this.busy === part ? 'settings.testing' : 'settings.test')}
      </button>
      ${one.message_key ? html`<p class="note danger">${t(one.message_key, { source: kind, ...one.params })}</p>` : nothing}
      ${this.outcome(part)} ${webhook(one)} ${one.kind === WAREHOUSE ? this.intake.part(one) : nothing}
    </li>`
  }

  private connectForm(): TemplateResult {
    const fields = this.kinds.find(({ id }) => id === this.kind)?.fields ?? []
    return html`<form autocomplete="off" @submit=${this.connect}>
      <label>
        <span>${t('settings.kind')}</span>
        <select @change=${this.chooseKind}>
          ${this.kinds.map((kind) => html`<option value=${kind.id} .selected=${kind.id === this.kind}>${kindName(kind)}</option>`)}
        </select>
      </label>
      <label>
        <span>${t('settings.name')}</span>
        <input name="label" required />
        <small>${t('settings.name_help')}</small>
      </label>
      ${fields.map(credential)}
      ${ROUTED.includes(this.kind)
        ? html`<label>
            <span>${t('settings.support_address')}</span>
            <input name="support_address" type="email" autocomplete="off" aria-describedby="support-address" />
            <small id="support-address">${t('settings.support_address_help')}</small>
          </label>`
        : nothing}
      <button aria-disabled=${this.busy !== ''}>${t(this.busy === 'connect' ? 'settings.testing' : 'settings.save_connection')}</button>
      ${this.outcome('connect')}
    </form>`
  }

  private chooseKind = (event: Event): void => {
    this.kind = (event.target as HTMLSelectElement).value
    this.requestUpdate()
  }

  /** The one question of set-up, until it is answered. */
  private linksPart(): TemplateResult | typeof nothing {
    const { links } = this
    const open = links !== null && !links.links_answered
    if (!open && !this.outcomes['links']) return nothing
    return html`<section aria-label=${t('settings.policy_field.links_answered')}>
      ${open ? linksQuestion(links, this.busy !== '', this.answerLinks) : nothing} ${this.outcome('links')}
    </section>`
  }

  private policyPart(): TemplateResult | typeof nothing {
    const { links, policy } = this
    if (!policy) return nothing
    return html`<section aria-labelledby="policy">
      <h2 id="policy">${t('settings.policy')}</h2>
      <form @submit=${this.savePolicy}>
        ${links?.links_answered ? linksFields(links) : nothing}
        ${Object.entries(policy).map(([name, value]) => field(name, value))}
        <button aria-disabled=${this.busy !== ''}>${t(this.busy === 'policy' ? 'settings.saving' : 'settings.save')}</button>
        ${this.outcome('policy')}
      </form>
    </section>`
  }

  private provisionPart(): TemplateResult {
    const { provisioned } = this
    const problems = provisioned?.problems.filter((one) => !isEdited(one)) ?? []
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
          ? html`${report(t('settings.problems'), problems.map(({ code, params }) => t(`settings.problem.${code}`, params)), 'warning')}
            ${provisioned.problems.filter(isEdited).map((one) => edited(one, this.busy !== '', this.choose))}
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

/** The name of a kind of connection: a company's own, or one that we have words for. */
const kindName = ({ id, label }: Pick<Kind, 'id' | 'label'>): string =>
  has(`settings.kind_name.${id}`) ? t(`settings.kind_name.${id}`) : label

/** The mail that a connection serves: support addresses, and brands without one. */
const served = (brands: string[]): string[] => {
  const addresses = brands.filter((one) => one.includes('@'))
  const others = brands.filter((one) => !one.includes('@')).map((one) => one.replace(/^brand /, ''))
  return [
    ...(addresses.length ? [t('settings.addresses', { addresses: addresses.join(t('settings.comma')) })] : []),
    ...(others.length ? [t('settings.brands', { brands: others.join(t('settings.comma')) })] : []),
  ]
}

/** One field of a connection: a choice of few, or something that is typed. */
function credential({ name, secret, required }: Kind['fields'][number]): TemplateResult {
  const words = t(`settings.field.${name}`)
  const choices = FIELD_CHOICES[name]
  return html`<label>
    <span>${required ? t('settings.required', { field: words }) : words}</span>
    ${choices
      ? html`<select name=${name} ?required=${required}>
          ${choices.map((one) => html`<option value=${one}>${t(`settings.choice.${name}.${one}`)}</option>`)}
        </select>`
      : html`<input
          name=${name}
          type=${secret ? 'password' : 'text'}
          autocomplete=${secret ? 'new-password' : 'off'}
          spellcheck="false"
          ?required=${required}
        />`}
  </label>`
}

const health = (state: string, name: string): TemplateResult =>
  html`<span class="dot ${TONES[state] ?? 'quiet'}"><b>${name}</b> · ${t(`settings.health.${state}`)}</span>`

const report = (title: string, lines: string[], tone: string): TemplateResult | typeof nothing =>
  lines.length
    ? html`<h3>${title}</h3><ul class="report">${lines.map((line) => html`<li class="dot ${tone}">${line}</li>`)}</ul>`
    : nothing

/** What an error says, and which field cannot be used. */
function wordsOf(error: unknown): string {
  const { code, details } = asApiError(error)
  const field = code === 'bad_input' && details['field']
  return field ? t('settings.bad_field', { field: labelOf(String(field)) }) : t(`errors.${code}`, details)
}

const asApiError = (error: unknown): ApiError => (error instanceof ApiError ? error : new ApiError('unexpected'))

customElements.define('fbm-settings', Settings)
