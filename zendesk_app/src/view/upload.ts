import { html, nothing, type TemplateResult } from 'lit/html.js'
import { ApiError } from '../api'
import type { Card, Moment, Order } from '../card'
import { t } from '../i18n'
import { serverNow } from '../time'

/** One parcel that may be confirmed to Amazon, as far as it is known. */
interface Proposal {
  reference: string
  corrects: boolean
  /** The number that Amazon has under `reference`. */
  stands: string | null
  /** An id of Amazon's list, `other`, or nothing. */
  carrier: string
  carrier_name: string
  number: string
  shipped_at: Moment | null
  /** Who told the number. */
  source: string | null
  too_late: boolean
  /** `left` units of the line may go into it; `proposed` is what the warehouse packed, else all of them. */
  items: { item_id: string; title: string; left: number; proposed: number }[]
}

interface Form {
  order_id: string
  proposals: Proposal[]
  carriers: { id: string; name: string }[]
}

interface Around {
  /** One call below the ticket. */
  ask<T>(path: string, method?: string, body?: unknown): Promise<T>
  changed(): void
  /** Amazon took it; `card` is what is known by now. */
  confirmed(card: Card): void
}

const OTHER = 'other'
const MISMATCH = 'upload_carrier_mismatch'

/** A day of the agent's own calendar, as a date field takes it. */
const day = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

/** Confirms an order's shipment to Amazon, after a look at carrier, number and ship date. */
export class Upload {
  private form: Form | null = null
  private chosen = 0
  private carrier = ''
  private busy = false
  /** The order that the problem is about. */
  private order = ''
  private problem: ApiError | null = null

  constructor(private readonly around: Around) {}

  /** Opens the form; stands beside the state of the upload. */
  button(order: Order): TemplateResult | typeof nothing {
    if (!order.may_confirm || this.form?.order_id === order.order_id) return nothing
    const name = t('panel.confirm.open_of', { order: order.order_id })
    return html`<button class="as-link" data-confirm=${order.order_id} aria-label=${name} title=${name} aria-disabled=${this.busy}
      @click=${() => void this.open(order.order_id)}>${t('panel.confirm.open')}</button>`
  }

  /** The form while it is open, else what became of the last confirmation. */
  part(order: Order): TemplateResult | typeof nothing {
    const proposal = this.form?.proposals[this.chosen]
    if (proposal && this.form?.order_id === order.order_id) return this.opened(this.form, proposal)
    const { state = '', number = '' } = order.confirmed ?? {}
    const known: Record<string, string> = { done: 'success', sending: 'warning', unknown: 'warning', lost: 'warning' }
    return html`${state in known
      ? html`<p class="note ${known[state]}">${t(`panel.confirm.${state === 'sending' ? 'unknown' : state}`, { number })}</p>`
      : nothing}${this.order === order.order_id ? this.trouble() : nothing}`
  }

  private open = async (order: string): Promise<void> => {
    await this.work(order, async () => {
      this.form = await this.around.ask<Form>(`/upload?order_id=${encodeURIComponent(order)}`)
      this.choose(0)
      queueMicrotask(() => document.getElementById('upload-number')?.focus())
    })
  }

  private choose(index: number): void {
    this.chosen = index
    this.carrier = this.form?.proposals[index]?.carrier ?? ''
    this.problem = null
    this.around.changed()
    // What was typed for another parcel goes; the new one's values stand in the attributes.
    queueMicrotask(() => document.querySelector<HTMLFormElement>('form.upload')?.reset())
  }

  private close = (): void => {
    const order = this.form?.order_id
    this.form = this.problem = null
    this.around.changed()
    queueMicrotask(() => document.querySelector<HTMLElement>(`[data-confirm="${order}"]`)?.focus())
  }

  /** `anyway`: the agent insists on a carrier that the number does not look like. */
  private send(form: HTMLFormElement | null, anyway: boolean): void {
    const { proposals, order_id } = this.form ?? {}
    const proposal = proposals?.[this.chosen]
    if (!form || !proposal || !order_id) return
    const typed = new FormData(form)
    const text = (name: string) => String(typed.get(name) ?? '')
    void this.work(order_id, async () => {
      const card = await this.around.ask<Card>('/upload', 'POST', {
        order_id,
        reference: proposal.reference,
        stands: proposal.stands,
        carrier: text('carrier'),
        carrier_name: text('carrier_name'),
        number: text('number'),
        shipped_on: text('shipped_on'),
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
        quantities: Object.fromEntries(proposal.items.map(({ item_id: id, left }) => [id, Number(typed.get(id) ?? left)])),
        anyway,
      })
      this.form = null
      this.around.confirmed(card)
    })
  }

  private async work(order: string, job: () => Promise<void>): Promise<void> {
    if (this.busy) return
    Object.assign(this, { order, busy: true, problem: null })
    this.around.changed()
    try {
      await job()
    } catch (error) {
      this.problem = error instanceof ApiError ? error : new ApiError('unexpected')
    }
    this.busy = false
    this.around.changed()
  }

  private trouble(): TemplateResult | typeof nothing {
    const { problem } = this
    if (!problem) return nothing
    // The Source that is asked here is always Amazon.
    return html`<p class="note danger" id="upload-problem" role="alert">${t(`errors.${problem.code}`, { ...problem.details, source: 'Amazon' })}</p>`
  }

  private opened(form: Form, proposal: Proposal): TemplateResult {
    const { busy, problem } = this
    const wrong = (field: string) => (problem?.details['field'] === field ? 'true' : 'false')
    const field = (name: string, label: string, value: string, more: { type?: string; max?: string } = {}) =>
      html`<label for="upload-${name}">${t(`panel.confirm.${label}`)}</label>
        <input id="upload-${name}" name=${name} value=${value} type=${more.type ?? 'text'} max=${more.max ?? nothing} required
          autocomplete="off" spellcheck="false" aria-describedby="upload-problem" aria-invalid=${wrong(name)} />`
    const submit = (event: Event) => {
      event.preventDefault()
      this.send(event.target as HTMLFormElement, false)
    }
    const insist = (event: Event) => this.send((event.target as HTMLElement).closest('form'), true)
    const shipped = proposal.shipped_at ? Date.parse(proposal.shipped_at) : serverNow()
    return html`<form class="upload" aria-labelledby="upload" @submit=${submit}>
      <h2 id="upload">${t('panel.confirm.title')}</h2>
      ${form.proposals.length > 1
        ? html`<select aria-label=${t('panel.confirm.which')} @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).selectedIndex)}>
            ${form.proposals.map((one, index) => html`<option ?selected=${index === this.chosen}>${nameOf(one)}</option>`)}
          </select>`
        : nothing}
      ${hints(proposal).map((words) => html`<small>${words}</small>`)}
      ${field('number', 'number', proposal.number)}
      <label for="upload-carrier">${t('panel.confirm.carrier')}</label>
      <select id="upload-carrier" name="carrier" required aria-describedby="upload-problem" aria-invalid=${wrong('carrier')}
        @change=${(event: Event) => {
          this.carrier = (event.target as HTMLSelectElement).value
          this.around.changed()
        }}>
        <option value="">${t('panel.confirm.choose')}</option>
        ${form.carriers.map(({ id, name }) => html`<option value=${id} ?selected=${id === proposal.carrier}>${name}</option>`)}
        <option value=${OTHER} ?selected=${proposal.carrier === OTHER}>${t('panel.confirm.other')}</option>
      </select>
      ${this.carrier === OTHER ? field('carrier_name', 'carrier_name', proposal.carrier_name) : nothing}
      ${field('shipped_on', 'shipped_on', day(Math.min(shipped, serverNow())), { type: 'date', max: day(serverNow()) })}
      ${proposal.items.length > 1 || (proposal.items[0]?.left ?? 0) > 1
        ? html`<fieldset aria-describedby="upload-problem"><legend>${t('panel.confirm.items')}</legend>
            ${proposal.items.map(
              ({ item_id: id, title, left, proposed }) =>
                html`<label class="item"><input type="number" name=${id} min="0" max=${left} value=${proposed} required /> × ${title}</label>`,
            )}
          </fieldset>`
        : nothing}
      ${this.trouble()}
      <div class="choose">
        <button aria-disabled=${busy}>${t(busy ? 'panel.confirm.sending' : 'panel.confirm.send')}</button>
        ${problem?.code === MISMATCH
          ? html`<button type="button" aria-disabled=${busy} @click=${insist}>${t('panel.confirm.anyway')}</button>`
          : nothing}
        <button type="button" class="quiet-button" @click=${this.close}>${t('panel.confirm.cancel')}</button>
      </div>
    </form>`
  }
}

const nameOf = ({ corrects, number, stands, reference }: Proposal): string =>
  number || stands || t(corrects ? 'panel.confirm.corrects_none' : 'panel.confirm.new', { n: reference })

function hints({ corrects, stands, source, too_late: late }: Proposal): string[] {
  return [
    ...(corrects ? [stands ? t('panel.confirm.corrects', { number: stands }) : t('panel.confirm.corrects_none')] : []),
    ...(source ? [t('panel.confirm.from', { source })] : []),
    ...(late ? [t('panel.confirm.too_late')] : []),
  ]
}
