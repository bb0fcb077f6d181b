import { html, nothing, type TemplateResult } from 'lit/html.js'
import { has, t } from '../i18n'

interface Called {
  kind: string
  label: string
  /** Where the system behind the connection may call us. */
  webhook: string | null
  /** Secrets that the server made; only when the connection was just added. */
  generated?: Record<string, string>
}

/** A connection's webhook address with what to do with it, and its secret while it may be seen. */
export function webhook({ kind, label, webhook: address, generated }: Called): TemplateResult | typeof nothing {
  if (!address) return nothing
  const secrets = Object.values(generated ?? {})
  const help = `settings.webhook.${kind}`
  return html`<details class="webhook" ?open=${secrets.length > 0}>
    <summary>${t('settings.webhook.title')}</summary>
    <input readonly aria-label=${t('settings.webhook.address', { name: label })} value=${address} @focus=${select} />
    ${secrets.map(
      (secret) => html`<p class="note warning">${t('settings.webhook.secret')} <code>${secret}</code></p>`,
    )}
    <p class="help">${t(has(help) ? help : 'settings.webhook.other')}</p>
  </details>`
}

const select = (event: Event): void => (event.target as HTMLInputElement).select()
