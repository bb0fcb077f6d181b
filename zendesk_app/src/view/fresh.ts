import { html, type TemplateResult } from 'lit/html.js'
import { t } from '../i18n'
import { isAmazon } from '../zaf'

/** A ticket that is being created: what is checked at Submit, and what Amazon expects of such a message. */
export function fresh(requester: string | null): TemplateResult {
  const key = !requester ? 'nobody' : isAmazon(requester) ? 'amazon' : 'other'
  return html`<section class="banner quiet"><h1><b>${t('panel.fresh.title')}</b></h1><p>${t(`panel.fresh.${key}`)}</p></section>
    ${key === 'amazon'
      ? html`<ul class="tips">${['needed', 'order', 'inside'].map((tip) => html`<li class="dot">${t(`panel.fresh.${tip}`)}</li>`)}</ul>`
      : ''}`
}
