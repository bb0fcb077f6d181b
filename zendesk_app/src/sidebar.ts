import './sidebar.css'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { Api, ApiError } from './api'
import { readBoot, speak, type Boot } from './boot'
import { isStale, type Card, type Order } from './card'
import { View } from './element'
import { followHeight } from './frame'
import { t } from './i18n'
import { numberKey } from './keys'
import { Saves } from './saving'
import { ago, serverNow } from './time'
import { askOrder } from './view/ask'
import { ShippingCharge } from './view/charge'
import { clocks } from './view/clock'
import { fresh } from './view/fresh'
import { hold, showMarks } from './view/hold'
import { icons } from './view/icons'
import { banner, facts, fold, says } from './view/parcel'
import { bodyOf, listen, part, swapped, tick } from './view/part'
import { replyDesk, type Desk } from './view/reply'
import { otherParcel } from './view/other'
import { timeline } from './view/timeline'
import { Upload } from './view/upload'
import { Zaf, type Undo } from './zaf'

const TICK_MS = 20_000
const SHOWN_AGAIN_MS = 5 * 60_000
/** Waits between looks at a ticket that was not read yet. */
const LOOKS_MS = [1500, 2000, 3000, 4000, 5000, 5000, 5000, 5000]

/** Waits between looks after a Submit: a worker reads the sent reply within seconds. */
const SENT_MS = [700, 1300, 2000, 3000, 5000, 8000]
/** The same after any other change of the ticket. */
const CHANGED_MS = [1500, 4000]

/** What a screen reader finds as the heading while there is no headline. */
const NAME = html`<h1 class="away">FBM Guard</h1>`

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

interface State {
  card: Card | null
  problem: ApiError | null
  busy: boolean
  slow: boolean
  /** What went wrong with the order number that was typed. */
  orderProblem: ApiError | null
  /** The chosen reply, by its name: a refresh may move it. */
  template: string | null
  step: Desk['step']
  failed: boolean
  /** Takes the inserted reply out of the editor again. */
  undo: Undo | null
  said: string
}

/** The ticket sidebar. The page's skeleton stands inside it until there is something to show. */
export class Sidebar extends View {
  private state: State = {
    card: null, problem: null, busy: false, slow: false, orderProblem: null, template: null, step: 'idle', failed: false,
    undo: null, said: '',
  }
  private boot!: Boot
  private api!: Api
  private zaf!: Zaf
  private saves!: Saves
  private charge = new ShippingCharge('charge', (step, body) => this.api.ticket(this.ticket, `charge${step}`, body), (decided) =>
    decided ? void this.refresh(false) : this.requestUpdate(),
  )
  private upload = new Upload('upload', (step, body) => this.api.ticket(this.ticket, `upload${step}`, body), (decided) =>
    decided ? void this.confirmed() : this.requestUpdate(),
  )
  private ticket = 0
  /** The ticket has no number yet; of it only the requester is known, who may be chosen at any time. */
  private creating = false
  private requester: string | null = null
  private looked = 0
  private question = 0
  private rounds = 0
  /** The round of looks under way; 0 when there is none. */
  private following = 0
  private ticker = 0

  override connectedCallback(): void {
    super.connectedCallback()
    listen(this, { act: (one) => void this.act(one), open: (ticket) => this.zaf.openTicket(ticket), copied: this.copied })
    document.addEventListener('keydown', this.onKey)
    this.ticker = window.setInterval(() => document.hidden || this.requestUpdate(), TICK_MS)
    void this.start()
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey)
    clearInterval(this.ticker)
    this.api?.close()
  }

  private async start(): Promise<void> {
    try {
      this.boot = readBoot()
      this.api = new Api(this.boot)
      this.zaf = Zaf.start()
      // Before all else: who submits while the page still loads is looked at, too.
      const channel = () => (this.creating ? 'unknown' : this.state.card?.channel)
      this.saves = new Saves(this.api, this.zaf, channel, () => this.requestUpdate())
      this.zaf.onSave(this.saves.before)
      const measure = followHeight(this, (height) => this.zaf.resize(height))
      this.zaf.onShown(() => {
        measure()
        if (this.looked && Date.now() - this.looked > SHOWN_AGAIN_MS) void this.open()
      })
      this.zaf.onSubmitted(() => {
        this.put({ step: 'idle', undo: null })
        void this.follow(SENT_MS)
      })
      this.zaf.onChanged(() => this.following || void this.follow(CHANGED_MS))
      const place = await this.zaf.place()
      this.ticket = place.ticketId
      await speak(this.boot, 'sidebar', place.locale)
    } catch {
      return this.put({ problem: new ApiError('no_zendesk') })
    }
    this.creating = !this.ticket
    if (!this.creating) return this.open()
    this.zaf.onRequester((requester) => {
      this.requester = requester
      this.requestUpdate()
    })
    this.requestUpdate()
  }

  /** What is stored at once; what is old follows by itself. */
  private open = async (): Promise<void> => {
    await this.attempt(() => this.api.card(this.ticket))
    const { card } = this.state
    if (card?.state === 'pending') await this.waitForTriage()
    else if (card && !this.state.problem && isStale(card)) await this.refresh(false)
  }

  private async waitForTriage(): Promise<void> {
    this.put({ slow: false })
    await this.refresh(false)
    for (const wait of LOOKS_MS) {
      if (this.state.card?.state !== 'pending' || this.state.problem) return
      await sleep(wait)
      await this.attempt(() => this.api.card(this.ticket))
    }
    this.put({ slow: this.state.card?.state === 'pending' })
  }

  /** Looks again, without a word, until the reply is known as answered: what a worker makes of a change comes later
   *  than Zendesk tells of it. Of two rounds the later one goes on. */
  private async follow(waits: number[]): Promise<void> {
    if (this.creating) return
    const round = (this.following = ++this.rounds)
    for (const wait of waits) {
      await sleep(wait)
      if (round !== this.following) return
      if (!this.isConnected || (await this.look())) break
    }
    if (round === this.following) this.following = 0
  }

  /** Shows what is stored by now, unless something else is being asked. True when the buyer has an answer. */
  private async look(): Promise<boolean> {
    const { question } = this
    const card = await this.api.card(this.ticket).catch(() => null)
    if (!card || this.state.busy || question !== this.question || card.state === 'pending') return false
    this.put({ card })
    return card.sla.answered
  }

  private refresh = async (force: boolean): Promise<void> => {
    if (force) this.charge.again()
    await this.attempt(() => this.api.ticket(this.ticket, 'card/refresh', { force }))
    if (force && !this.state.problem) this.put({ said: t('panel.refreshed') })
  }

  private lookUp = async (orderId: string): Promise<void> => {
    await this.attempt(() => this.api.ticket(this.ticket, 'order', { order_id: orderId }), 'orderProblem')
  }

  /** What was confirmed to Amazon shows at once, what its carrier says of it follows. */
  private async confirmed(): Promise<void> {
    await this.attempt(() => this.api.card(this.ticket), 'problem', 'panel.confirm.confirmed')
    await this.refresh(false)
  }

  /** Has the server do what a part of its own offers; the focus goes where that part wants it. */
  private async act(one: HTMLElement): Promise<void> {
    const { do: step = '', said, then } = one.dataset
    const body = bodyOf(one)
    if (one.matches('select')) swapped(one)
    if (this.state.busy) return
    await this.attempt(() => this.api.ticket(this.ticket, step, body), 'problem', said)
    queueMicrotask(() => then && this.querySelector<HTMLElement>(`#${then}`)?.focus())
  }

  /** Asks for a card, shows it and says `done`; of two answers the one to the later question stays. */
  private async attempt(ask: () => Promise<Card>, blame: 'problem' | 'orderProblem' = 'problem', done?: string): Promise<void> {
    const question = ++this.question
    this.put({ busy: true, [blame]: null })
    try {
      const card = await ask()
      if (question !== this.question) return
      this.looked = Date.now()
      this.put({ card, busy: false, problem: null, ...(done ? { said: t(done) } : {}) })
    } catch (error) {
      if (question !== this.question) return
      const problem = error instanceof ApiError ? error : new ApiError('unexpected')
      this.put({ [blame]: problem, busy: false, said: t(`errors.${problem.code}`, problem.details) })
    }
  }

  private async insert(anyway: boolean): Promise<void> {
    const { card, step } = this.state
    const reply = card?.replies[this.chosen]
    if (!card || !reply || step === 'inserting') return
    this.put({ step: 'inserting', failed: false, problem: null, undo: null })
    try {
      if (!anyway && (await this.zaf.holdsInternalNote())) {
        return this.put({ step: 'internal_note', said: t('panel.internal_note') })
      }
      const order = card.orders.find(({ order_id }) => order_id === card.reply_order) ?? card.orders[0]
      const number = order?.shipments[0]?.number ?? null
      const intent = await this.api.intent(this.ticket, reply.template, order?.order_id ?? null, number)
      const undo = (await this.zaf.insertPublic(intent.text)) ?? null
      this.put({ step: 'inserted', undo, said: t(undo ? 'panel.inserted' : 'panel.inserted_among') })
    } catch (error) {
      if (error instanceof ApiError) {
        this.put({ step: 'idle', problem: error, said: t(`errors.${error.code}`, error.details) })
      } else this.put({ step: 'idle', failed: true, said: t('errors.insert_failed') })
    }
  }

  private undo = async (): Promise<void> => {
    const done = await this.state.undo?.().catch(() => false)
    // Else the text was changed meanwhile, and only the editor itself can take it back.
    this.put(done ? { step: 'idle', undo: null, said: t('panel.undone') } : { undo: null, said: t('panel.inserted_among') })
    this.querySelector<HTMLElement>('.insert')?.focus()
  }

  private choose = (index: number): void => {
    const template = this.state.card?.replies[index]?.template ?? null
    this.put({ template, step: 'idle', failed: false, undo: null })
  }

  private onKey = (event: KeyboardEvent): void => {
    const index = numberKey(event) - 1
    const reply = this.state.card?.replies[index]
    if (!reply || this.state.step === 'inserting') return
    this.choose(index)
    this.put({ said: t('panel.reply_chosen', { n: index + 1, reply: t(reply.title_key) }) })
  }

  private get chosen(): number {
    const { card, template } = this.state
    return Math.max(0, card?.replies.findIndex((reply) => reply.template === template) ?? 0)
  }

  private get hindrance(): string | null {
    const { card } = this.state
    if (card?.ticket_closed) return 'panel.ticket_closed'
    if (this.boot.role === 'light_agent') return 'panel.light_agent'
    if (this.boot.role === 'unverified') return 'panel.unverified'
    return this.boot.may_insert && card?.may_insert ? null : 'panel.may_not_insert'
  }

  private put(change: Partial<State>): void {
    Object.assign(this.state, change)
    this.requestUpdate()
  }

  private copied = (button: HTMLElement): void => {
    button.classList.add('copied')
    this.put({ said: t('panel.copied') })
    setTimeout(() => button.classList.remove('copied'), 1500)
  }

  protected override updated(): void {
    const { card, problem, busy } = this.state
    if (problem || this.creating || (card && card.state !== 'pending')) this.querySelector('.skeleton')?.remove()
    for (const one of this.querySelectorAll('[data-do]')) one.setAttribute('aria-disabled', String(busy))
    tick(this, serverNow())
    if (this.saves) showMarks(this, this.saves.state)
  }

  protected override render(): TemplateResult {
    return html`${this.hold()}${this.body()}<p class="away" role="status" aria-live="polite">${this.state.said}</p>`
  }

  private hold(): unknown {
    return this.saves && hold(this.saves.state, { back: () => this.zaf.leave(), anyway: () => void this.saves.sendAnyway() })
  }

  private body(): unknown {
    const { card, slow } = this.state
    if (this.creating) return fresh(this.requester)
    if (!card) return html`${NAME}${this.trouble()}`
    if (card.state === 'pending') {
      return html`${NAME}${this.trouble()}
        <p class="over">
          ${t(slow ? 'panel.slow' : 'panel.pending')}
          ${slow ? html`<button class="as-link" @click=${this.open}>${t('panel.refresh')}</button>` : nothing}
        </p>`
    }
    const now = serverNow()
    const order = card.orders[0]
    return order ? this.found(card, order, now) : this.notFound(card, now)
  }

  /** No order to speak of: say so, and take an order number. */
  private notFound(card: Card, now: number): TemplateResult {
    const asked = card.state === 'not_connected'
    return html`<section class="banner quiet"><h1><b>${t(`panel.${card.state}`)}</b></h1><p>${t(`panel.${card.state}_help`)}</p></section>
      ${this.warnings(card)} ${asked ? nothing : this.ask()} ${clocks(card, now)}
      ${card.replies.length ? this.reply(card) : nothing} ${part(card.parts.why)} ${this.sources(card, now)}`
  }

  private found(card: Card, order: Order, now: number): TemplateResult {
    const [parcel, ...parcels] = order.shipments
    const orders = card.orders.slice(1)
    const linked = (card.linked ?? []).filter((one) => one.ticket_id !== card.ticket_id)
    const { since, park, proof, why, linked: tickets } = card.parts
    return html`${banner(card, order, parcel, now)} ${this.warnings(card)} ${part(order.parts.differ)} ${part(since)}
      ${facts(order, parcel, now, this.upload.button(order))} ${this.upload.part(order)}
      ${clocks(card, now)} ${part(park)} ${part(proof)} ${this.charge.above(card, order)} ${this.reply(card)} ${part(why)}
      ${parcels.length
        ? html`<section><h2>${t('panel.parcels', { n: parcels.length })}</h2>${parcels.map((one) => otherParcel(order, one, now))}</section>`
        : nothing}
      ${orders.length
        ? html`<section><h2>${t('panel.orders', { n: orders.length })}</h2>${orders.map((one) => this.otherOrder(one, now))}</section>`
        : nothing}
      ${card.missing_orders.length
        ? html`<p class="note">${t('panel.missing_orders', { ids: card.missing_orders.join(', ') })}</p>`
        : nothing}
      ${part(order.parts.warehouse)}
      <section class="timeline">
        <h2>${t('panel.timeline')}</h2>
        ${parcel ? timeline(parcel) : html`<p class="quiet">${t('panel.no_scans')}</p>`}
      </section>
      <details class="section">
        <summary>
          <h2>${t('panel.order_facts')}</h2>
          ${linked.length ? html`<small>${t('panel.linked', { n: linked.length })}</small>` : nothing}
        </summary>
        ${part(tickets)}${part(order.parts.sold)}
      </details>
      ${this.charge.below(card, order)} ${this.sources(card, now)}
      <details class="section"><summary><h2>${t('panel.other_order')}</h2></summary>${this.ask()}</details>`
  }

  private otherOrder(order: Order, now: number): TemplateResult {
    const [parcel, ...parcels] = order.shipments
    const inside = html`${says(order, parcel, now)}${part(order.parts.differ)}
    ${facts(order, parcel, now, this.upload.button(order))}${this.upload.part(order)}
    ${parcel ? timeline(parcel) : nothing} ${parcels.map((one) => otherParcel(order, one, now))}${part(order.parts.warehouse)}${part(order.parts.sold)}`
    return fold(parcel ?? order, order.order_id, inside)
  }

  private reply(card: Card): TemplateResult {
    const { step, failed, undo } = this.state
    return replyDesk({
      replies: card.replies,
      none: card.no_reply_key ?? 'panel.no_reply',
      chosen: this.chosen,
      hindrance: this.hindrance,
      step,
      failed,
      undo: undo && this.undo,
      choose: this.choose,
      insert: (anyway) => void this.insert(anyway),
      refresh: () => void this.refresh(true),
    })
  }

  private ask(): TemplateResult {
    const { orderProblem: problem, busy } = this.state
    return askOrder(problem ? t(`errors.${problem.code}`, problem.details) : '', busy, (id) => void this.lookUp(id))
  }

  private sources(card: Card, now: number): TemplateResult {
    const { busy } = this.state
    return html`<section class="sources-head" id="sources">
      <header>
        ${card.sources.length ? html`<h2>${t('panel.sources')}</h2>` : nothing}
        <small>${card.as_of ? t('panel.checked', { ago: ago(card.as_of, now, 'UTC', 'short') }) : nothing}</small>
        <button class="quiet-button" aria-disabled=${busy} @click=${() => busy || this.refresh(true)}>
          ${icons.refresh()}${t(busy ? 'panel.refreshing' : 'panel.refresh')}
        </button>
      </header>
      ${part(card.parts.sources)}
    </section>`
  }

  /** What stands against trusting what is shown. */
  private warnings(card: Card): unknown {
    return html`${this.trouble()}${part(card.parts.doubts)}`
  }

  /** What is wrong with us, not with a Source. What was known stays below it. */
  private trouble(): TemplateResult | typeof nothing {
    const { problem, card } = this.state
    if (!problem) return nothing
    const final = problem.code === 'session_over' || problem.code === 'no_zendesk'
    const again = card ? () => this.refresh(false) : this.open
    return html`<p class="note danger trouble">
      ${t(`errors.${problem.code}`, problem.details)}
      ${final ? nothing : html`<button class="as-link" @click=${again}>${t('panel.try_again')}</button>`}
    </p>`
  }
}

customElements.define('fbm-sidebar', Sidebar)
