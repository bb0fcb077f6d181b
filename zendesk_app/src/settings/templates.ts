import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Api, ApiError } from '../api'
import { t } from '../i18n'
import { editor } from './editor'
import { written, type Field, type Listed, type Overview, type Preview, type Text, type When } from './model'
import { ownForm } from './own'

/** How long nothing is typed before the text is looked at. */
const PAUSE_MS = 400

const GROUPS = ['fbm', 'amazon', 'shop', 'own'] as const

/** What the page lends: its server, its way of working, and how it draws. */
export interface Page {
  api: Api
  locale: string
  redraw(): void
  /** Turns what a call threw into words. */
  words(error: unknown): string
}

/** Replies as admins see them: a list by kind of order, and an editor for one text of one language. */
export class Templates {
  private all: Overview | null = null
  private brand = 0
  private language: string
  private open: Listed | null = null
  private text: Text | null = null
  private body = ''
  private preview: Preview | null = null
  private example = 0
  private ticket = 0
  private busy = false
  private said: { words: string; tone: 'success' | 'danger' } | null = null
  private timer = 0
  private looks = 0

  constructor(private readonly page: Page) {
    this.language = /^zh/i.test(page.locale) ? 'zh-CN' : 'en'
  }

  /** Stops what is still to come; the page is going away. */
  close(): void {
    clearTimeout(this.timer)
  }

  render(): TemplateResult {
    return html`<section aria-labelledby="templates">
      <h2 id="templates">${t('settings.templates.title')}</h2>
      <p>${t('settings.templates.help')}</p>
      ${this.all
        ? html`${this.scope(this.all)} ${this.open ? this.one(this.all, this.open) : this.list(this.all)}`
        : html`<form @submit=${(event: Event) => event.preventDefault()}>
            <button type="button" class="show-templates" aria-disabled=${this.busy} @click=${this.load}>
              ${t(this.busy ? 'settings.loading' : 'settings.templates.show')}
            </button>
          </form>`}
      <div role="status">${this.said ? html`<p class="note ${this.said.tone}">${this.said.words}</p>` : nothing}</div>
    </section>`
  }

  private scope({ brands, languages }: Overview): TemplateResult {
    const chosen = (event: Event) => (event.target as HTMLSelectElement).value
    return html`<div class="scope">
      ${brands.length > 1
        ? html`<label>
            <span>${t('settings.templates.brand')}</span>
            <select @change=${(event: Event) => this.look(Number(chosen(event)), this.language)}>
              <option value="0" .selected=${this.brand === 0}>${t('settings.templates.all_brands')}</option>
              ${brands.map(({ id, name }) => html`<option value=${id} .selected=${id === this.brand}>${name}</option>`)}
            </select>
          </label>`
        : nothing}
      <label>
        <span>${t('settings.templates.language')}</span>
        <select @change=${(event: Event) => this.look(this.brand, chosen(event))}>
          ${languages.map((one) => html`<option value=${one} .selected=${one === this.language}>${languageName(one)}</option>`)}
        </select>
      </label>
    </div>`
  }

  private list({ replies }: Overview): TemplateResult {
    return html`${GROUPS.map((group) => {
      const found = replies.filter((one) => groupOf(one) === group)
      return found.length
        ? html`<h3>${t(`settings.templates.group.${group}`)}</h3>
            <ul class="connections">${found.map((one) => this.row(one))}</ul>`
        : nothing
    })}
      <details class="add-own">
        <summary>${t('settings.templates.add')}</summary>
        <p class="help">${t('settings.templates.add_help')}</p>
        ${ownForm(null, this.busy, this.add)}
      </details>`
  }

  private row(one: Listed): TemplateResult {
    const reply = nameOf(one)
    const by = one.texts[this.language] ?? 'none'
    return html`<li>
      <div>
        <b>${reply}</b>
        <small class="plain">
          ${[one.offered ? '' : t('settings.templates.not_offered'), t(`settings.templates.whose.${by}`)].filter(Boolean).join(' · ')}
        </small>
      </div>
      <div class="buttons">
        <button type="button" id="edit-${one.template}" aria-label=${t('settings.templates.edit_of', { reply })} @click=${() => this.edit(one)}>
          ${t('settings.templates.edit')}
        </button>
        <button
          type="button"
          aria-label=${t(one.offered ? 'settings.templates.stop_of' : 'settings.templates.offer_of', { reply })}
          aria-disabled=${this.busy}
          @click=${() => this.offer(one, !one.offered)}
        >
          ${t(one.offered ? 'settings.templates.stop' : 'settings.templates.offer')}
        </button>
      </div>
    </li>`
  }

  private one(all: Overview, open: Listed): TemplateResult {
    const { text, body } = this
    return html`<div class="buttons"><button type="button" @click=${this.back}>${t('settings.templates.back')}</button></div>
      <h3 id="template-title" tabindex="-1">${nameOf(open)} · ${languageName(this.language)}</h3>
      ${text
        ? html`<p class="quiet">${t(`settings.templates.whose.${text.by}`)}</p>
            ${editor({
              text, body, language: this.language, fields: all.fields, most: all.most_characters, preview: this.preview,
              example: this.example, busy: this.busy, ofBrand: this.brand !== 0, changed: body !== (text.used ?? ''),
              type: this.type, insert: this.insert, save: this.save, startOver: this.startOver, use: this.use, restore: this.restore,
              choose: (example) => this.put({ example }),
              tryTicket: (ticket) => {
                this.ticket = ticket
                void this.lookAt()
              },
            })}`
        : html`<p class="quiet">${t('settings.loading')}</p>`}
      ${open.own
        ? html`<details><summary>${t('settings.templates.when')}</summary>${ownForm(whenOf(open), this.busy, this.change)}</details>`
        : nothing}`
  }

  private load = (): void => {
    void this.work(async () => {
      this.all = await this.ask<Overview>('', 'GET')
    })
  }

  /** Another brand or language: the list, and the text that is open, are read anew. */
  private look(brand: number, language: string): void {
    Object.assign(this, { brand, language, text: null, preview: null, ticket: 0 })
    void this.work(async () => {
      this.take(await this.ask<Overview>('', 'GET'))
      if (this.open) await this.read(this.open)
    })
  }

  private edit(one: Listed): void {
    if (!this.busy) void this.work(() => this.enter(one))
  }

  private async enter(one: Listed): Promise<void> {
    this.put({ open: one, text: null, preview: null, example: 0, ticket: 0 })
    focus('template-title')
    await this.read(one)
  }

  private back = (): void => {
    const left = this.open?.template
    clearTimeout(this.timer)
    this.put({ open: null, text: null, preview: null, said: null })
    focus(`edit-${left}`)
  }

  private add = (when: When): void => {
    void this.work(async () => {
      const all = await this.ask<Overview>('', 'POST', { ...when, brand_id: this.brand })
      this.all = all
      const made = all.replies.find(({ template }) => template === all.added)
      if (made) await this.enter(made)
    })
  }

  private change = (when: When): void => {
    const { open } = this
    if (!open) return
    void this.work(async () => {
      this.take(await this.ask<Overview>(`/${open.template}`, 'PUT', { offered: open.offered, when, brand_id: this.brand }))
      return t('settings.templates.changed')
    })
  }

  private offer(one: Listed, offered: boolean): void {
    void this.work(async () => {
      this.take(await this.ask<Overview>(`/${one.template}`, 'PUT', { offered, brand_id: this.brand }))
      return t(offered ? 'settings.templates.offered' : 'settings.templates.stopped', { reply: nameOf(one) })
    })
  }

  private save = (): void => {
    const { text, body } = this
    if (!text || body === (text.used ?? '')) return
    clearTimeout(this.timer)
    void this.work(async () => {
      const saved = await this.ask<Text>(this.path(), 'POST', { body, seen: text.newest, brand_id: this.brand })
      return this.shown(saved, t('settings.templates.saved', { n: saved.newest }))
    })
  }

  private use = (enabled: boolean): void => {
    void this.work(async () => {
      const now = await this.ask<Text>(`${this.path()}/switch`, 'POST', { enabled, brand_id: this.brand })
      return this.shown(now, t(enabled ? 'settings.templates.used_again' : 'settings.templates.not_used'))
    })
  }

  private restore = (version: number): void => {
    const { text } = this
    void this.work(async () => {
      const now = await this.ask<Text>(`${this.path()}/restore`, 'POST', { version, seen: text?.newest ?? 0, brand_id: this.brand })
      return this.shown(now, t('settings.templates.restored', { n: version, now: now.newest }))
    })
  }

  private startOver = (): void => this.type(this.text?.built_in ?? '')

  private type = (body: string): void => {
    this.put({ body })
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.lookAt(), PAUSE_MS)
  }

  /** Puts a field where the cursor stands. */
  private insert = (field: Field): void => {
    const area = document.getElementById('template-text') as HTMLTextAreaElement
    area.setRangeText(written(field), area.selectionStart, area.selectionEnd, 'end')
    area.focus()
    this.type(area.value)
  }

  /** Asks what stands against the text as it is typed; of two answers the one to the later question stays. */
  private async lookAt(): Promise<void> {
    const look = ++this.looks
    const body = { body: this.body, brand_id: this.brand, ...(this.ticket ? { ticket_id: this.ticket } : {}) }
    try {
      const preview = await this.ask<Preview>(`${this.path()}/preview`, 'POST', body)
      if (look === this.looks) this.put({ preview, said: null })
    } catch (error) {
      this.ticket = 0
      if (look === this.looks) this.put({ said: { words: this.page.words(error), tone: 'danger' } })
    }
  }

  private async read(one: Listed): Promise<void> {
    const text = await this.ask<Text>(`/${one.template}/${this.language}`, 'GET')
    this.put({ text, body: text.used ?? text.versions[0]?.body ?? '' })
    await this.lookAt()
  }

  private async shown(text: Text, words: string): Promise<string> {
    this.put({ text, body: text.used ?? text.versions[0]?.body ?? '' })
    this.take(await this.ask<Overview>('', 'GET'))
    await this.lookAt()
    return words
  }

  private take(all: Overview): void {
    this.all = all
    this.open = all.replies.find(({ template }) => template === this.open?.template) ?? null
  }

  private path = (): string => `/${this.open?.template}/${this.language}`

  private ask<T>(path: string, method: string, body?: unknown): Promise<T> {
    const query = method === 'GET' ? `&brand=${this.brand}` : ''
    return this.page.api.ask<T>(`/templates${path}?locale=${this.page.locale}${query}`, method, body)
  }

  private async work(job: () => Promise<string | void>): Promise<void> {
    if (this.busy) return
    this.put({ busy: true, said: null })
    try {
      const words = await job()
      if (words) this.said = { words, tone: 'success' }
    } catch (error) {
      this.said = { words: this.page.words(error as ApiError), tone: 'danger' }
    }
    this.put({ busy: false })
  }

  private put(change: object): void {
    Object.assign(this, change)
    this.page.redraw()
  }
}

const nameOf = (one: Listed): string => one.title ?? t(one.title_key)

const whenOf = ({ title, cases, fulfillments, headlines }: Listed): When => ({ title: title ?? '', cases, fulfillments, headlines })

const groupOf = ({ own, template }: Listed): (typeof GROUPS)[number] =>
  own ? 'own' : template.startsWith('amazon_') ? 'amazon' : template.startsWith('shop_') ? 'shop' : 'fbm'

/** A language in its own words, as who writes in it reads it. */
const languageName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag

const focus = (id: string): void => queueMicrotask(() => queueMicrotask(() => document.getElementById(id)?.focus()))
