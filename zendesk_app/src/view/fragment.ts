import { html, nothing, type TemplateResult } from 'lit/html.js'
import { ApiError } from '../api'
import { t } from '../i18n'

type Body = Record<string, unknown>

/** What the server answers: the part itself; `stale` when asking its sources again is worth it, `decided` when the
 *  card says something else now. */
interface Written {
  html: string
  stale?: boolean
  decided?: boolean
}

/** A part of the page that the server writes and escapes, as it is looked at too rarely to weigh on every ticket. Its
 *  buttons and forms name their step in `data-step`; a button's `data-body` is what it says. */
export class Fragment {
  private written = ''
  private problem: ApiError | null = null
  private busy = false
  private body: Body | null = null

  constructor(
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

  private async go(step: string, body: Body): Promise<void> {
    if (this.busy) return
    if (!step) this.body = body
    this.busy = true
    this.problem = null
    this.changed(false)
    let found: Written | null = null
    try {
      found = await this.ask(step, body)
    } catch (error) {
      this.problem = error instanceof ApiError ? error : new ApiError('unexpected')
      // What was read is perhaps not true any more.
      if (step) found = await this.ask('', this.body ?? {}).catch(() => null)
    }
    this.busy = false
    if (found) this.written = found.html
    this.changed(found?.decided ?? false)
    if (!step && found?.stale) await this.go('/refresh', body)
  }

  private onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-step]')
    if (button) void this.go(button.dataset['step'] ?? '', JSON.parse(button.dataset['body'] ?? '{}') as Body)
  }

  private onForm = (event: Event): void => {
    const form = (event.target as Element).closest<HTMLFormElement>('form[data-step]')
    if (!form || (event.type === 'change' && (event.target as Element).tagName !== 'SELECT')) return
    event.preventDefault()
    void this.go(form.dataset['step'] ?? '', Object.fromEntries(new FormData(form)))
  }

  view(): TemplateResult {
    const { problem } = this
    return html`${problem ? html`<p class="note danger" role="alert">${t(`errors.${problem.code}`, problem.details)}</p>` : nothing}
      <div class="part" aria-busy=${this.busy} .innerHTML=${this.written} @click=${this.onClick} @submit=${this.onForm} @change=${this.onForm}></div>`
  }
}
