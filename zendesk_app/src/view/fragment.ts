import { html, nothing, type TemplateResult } from 'lit/html.js'
import { ApiError } from '../api'
import { t } from '../i18n'
import { bodyOf } from './part'

type Body = Record<string, unknown>

/** What the server answers: the part itself; `stale` when asking its sources again is worth it, `decided` when the
 *  card says something else now. */
interface Written {
  html: string
  stale?: boolean
  decided?: boolean
}

/** A part of the page that the server writes and escapes, as it is looked at too rarely to weigh on every ticket. Its
 *  buttons, choices and forms name their step in `data-step`; a button's `data-body` is what it says. What stands
 *  under `data-when` is shown only beside the problem of that name. */
export class Fragment {
  private written = ''
  private problem: ApiError | null = null
  private busy = false
  private body: Body | null = null

  constructor(
    private readonly name: string,
    private readonly ask: (step: string, body: Body) => Promise<Written>,
    private readonly changed: (decided: boolean) => void,
  ) {}

  /** Asks once; what is stored comes first, then what the sources say now. */
  begin(body: Body): void {
    if (!this.body) void this.go('', body)
  }

  /** Asks the sources again, when somebody looks at it. */
  again(): void {
    if (this.body) void this.go('/refresh', { ...this.body, force: true })
  }

  /** Whether there is something to see. */
  protected get isOpen(): boolean {
    return this.written !== ''
  }

  protected close(): void {
    Object.assign(this, { written: '', body: null, problem: null })
    this.changed(false)
  }

  private async go(step: string, body: Body, form?: HTMLFormElement): Promise<void> {
    if (this.busy) return
    if (!step) this.body = body
    this.busy = true
    this.problem = null
    this.changed(false)
    const { id } = document.activeElement ?? {}
    let found: Written | null = null
    try {
      found = await this.ask(step, body)
    } catch (error) {
      this.problem = error instanceof ApiError ? error : new ApiError('unexpected')
      // What was read is perhaps not true any more; what was typed stays.
      if (step && !form) found = await this.ask('', this.body ?? {}).catch(() => null)
    }
    this.busy = false
    if (form) this.mark(form)
    if (found) this.written = found.html
    if (!this.written) this.body = null
    this.changed(found?.decided ?? false)
    if (found) focus(id)
    if (!step && found?.stale) await this.go('/refresh', body)
  }

  /** Says in the form what the problem is about. */
  private mark(form: HTMLFormElement): void {
    const { code, details } = this.problem ?? {}
    for (const one of form.elements) one.ariaInvalid = String((one as HTMLInputElement).name === details?.['field'])
    for (const one of form.querySelectorAll<HTMLElement>('[data-when]')) one.hidden = one.dataset['when'] !== code
  }

  private onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button')
    if (button?.dataset['close'] !== undefined) this.close()
    else if (button?.dataset['step'] !== undefined) void this.go(button.dataset['step'], bodyOf(button))
  }

  private onChange = (event: Event): void => {
    const select = (event.target as Element).closest<HTMLElement>('select[data-step]')
    if (select) void this.go(select.dataset['step'] ?? '', bodyOf(select))
  }

  private onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    void this.go(form.dataset['step'] ?? '', Object.fromEntries(new FormData(form, event.submitter)), form)
  }

  view(): TemplateResult {
    const { problem } = this
    // The Source that is asked here is always Amazon.
    return html`<div class="part" aria-busy=${this.busy} .innerHTML=${this.written} @click=${this.onClick} @submit=${this.onSubmit} @change=${this.onChange}></div>
      ${problem
        ? html`<p class="note danger" id="${this.name}-problem" role="alert">${t(`errors.${problem.code}`, { ...problem.details, source: 'Amazon' })}</p>`
        : nothing}`
  }
}

/** Once a part is drawn, the focus stays where it was (`id`), or goes to where the part wants it. */
const focus = (id = ''): void =>
  queueMicrotask(() => document.querySelector<HTMLElement>(`.part ${id ? `#${id}` : '[data-focus]'}`)?.focus())
