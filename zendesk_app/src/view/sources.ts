import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Source } from '../card'
import { t } from '../i18n'
import { ago } from '../time'

const TONES: Record<string, string> = { ok: 'success', stale: 'quiet', no_data_yet: 'quiet', not_found: 'warning', rate_limited: 'warning' }

/** Every Source with its health and the age of what it told; one that failed says what to do. */
export const sources = (all: Source[], now: number): TemplateResult =>
  html`<ul class="sources">
    ${all.map(
      (source) => html`<li>
        <span class="dot ${TONES[source.state] ?? 'danger'}"><b>${source.name}</b> ${t(`panel.source.${source.state}`)}</span>
        <small>${source.fetched_at ? ago(source.fetched_at, now, 'UTC', 'short') : nothing}</small>
        ${source.message_key
          ? html`<p>
              ${t(source.message_key, { ...source.params, source: source.name })}
              ${source.retry_at ? t('panel.retry', { ago: ago(source.retry_at, now) }) : nothing}
            </p>`
          : nothing}
      </li>`,
    )}
  </ul>`
