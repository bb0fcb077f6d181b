import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Card, Shipment } from '../card'
import { t } from '../i18n'

/** The proof of a delivered parcel: already in the ticket, or one click away. Nothing where none can be fetched. */
export function proof(card: Card, parcel: Shipment | undefined, busy: boolean, put: (number: string) => void): TemplateResult | typeof nothing {
  if (!parcel) return nothing
  const { number } = parcel
  const there = card.proofs?.find((one) => one.number === number)
  if (!there && !card.provable?.includes(number)) return nothing
  const kind = there?.kind ?? parcel.pod
  return html`<p class="park">${t('panel.label.pod')}${kind === 'none' ? nothing : html`: ${t(`panel.pod.${kind}`)}`} –
    ${there
      ? t('panel.proof_there')
      : html`<button class="as-link" id="proof" aria-disabled=${busy} @click=${() => busy || put(number)}>${t('panel.proof_put')}</button>`}
  </p>`
}
