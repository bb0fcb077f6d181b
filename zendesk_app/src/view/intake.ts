import { html, nothing, type TemplateResult } from 'lit/html.js'
import { ApiError } from '../api'
import { t } from '../i18n'

interface Counts {
  new: number
  changed: number
  same: number
}

interface Problem {
  line: number
  code: string
  params: { column?: string }
  /** The rest of the row was taken. */
  taken: boolean
}

interface Report {
  shipments: Counts
  stock: Counts
  tickets: number
  problems: Problem[]
  problem_count: number
}

interface Warehouse {
  id: string | number
  label: string
}

interface Around {
  ask<T>(path: string, method?: string, body?: unknown): Promise<T>
  changed(): void
}

/** CSV files of warehouses: sent, and every row that could not be taken named. */
export class Intake {
  private busy: Warehouse['id'] | null = null
  private said: { of: Warehouse['id']; file: string; report?: Report; problem?: ApiError } | null = null

  constructor(private readonly around: Around) {}

  /** The form of one warehouse, and what came of its last file. */
  part({ id, label }: Warehouse): TemplateResult {
    return html`<form class="intake" @submit=${(event: Event) => this.send(event, id)}>
      <label>
        <span>${t('settings.intake.file', { name: label })}</span>
        <input type="file" name="file" accept=".csv,.txt,.tsv,text/csv" required aria-describedby="intake-${id}" />
        <small id="intake-${id}">${t('settings.intake.help')}</small>
      </label>
      <button aria-disabled=${this.busy !== null}>${t(this.busy === id ? 'settings.intake.uploading' : 'settings.intake.upload')}</button>
      <div role="status">${this.said?.of === id ? this.outcome() : nothing}</div>
    </form>`
  }

  private send(event: Event, id: Warehouse['id']): void {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const file = form.querySelector('input')?.files?.[0]
    if (!file || this.busy !== null) return
    void this.upload(id, file).then((done) => done && form.reset())
  }

  /** True when the file was read. */
  private async upload(id: Warehouse['id'], file: File): Promise<boolean> {
    this.busy = id
    this.said = null
    this.around.changed()
    try {
      const report = await this.around.ask<Report>(`/connections/${id}/file`, 'POST', file)
      this.said = { of: id, file: file.name, report }
    } catch (error) {
      this.said = { of: id, file: file.name, problem: error instanceof ApiError ? error : new ApiError('unexpected') }
    }
    this.busy = null
    this.around.changed()
    return this.said.report !== undefined
  }

  private outcome(): TemplateResult | typeof nothing {
    const { file, report, problem } = this.said ?? {}
    if (problem) return html`<p class="note danger">${t(`errors.${problem.code}`, problem.details)}</p>`
    if (!report) return nothing
    const { shipments, stock, tickets, problems, problem_count: all } = report
    const told = (name: string, counts: Counts) =>
      counts.new + counts.changed + counts.same ? html`<br />${t(`settings.intake.${name}`, { ...counts })}` : nothing
    return html`<p class="note success">
        ${t('settings.intake.done', { file: file ?? '' })}${told('shipments', shipments)}${told('stock', stock)}
        ${tickets ? html`<br />${t('settings.intake.tickets', { n: tickets })}` : nothing}
      </p>
      ${all
        ? html`<h3>${t('settings.intake.problems', { n: all })}</h3>
            <ul class="report">
              ${problems.map((one) => html`<li class="dot ${one.taken ? 'warning' : 'danger'}">${line(one)}</li>`)}
              ${all > problems.length ? html`<li>${t('settings.intake.more', { n: all - problems.length })}</li>` : nothing}
            </ul>`
        : nothing}`
  }
}

function line({ line: at, code, params: { column }, taken }: Problem): string {
  const why = t(`settings.intake.problem.${code}`)
  const said = column
    ? t('settings.intake.line_column', { line: at, column: t(`settings.intake.column.${column}`), why })
    : t('settings.intake.line', { line: at, why })
  return taken ? `${said} ${t('settings.intake.taken')}` : said
}
