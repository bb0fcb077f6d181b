import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Shipment, TrackingEvent } from '../card'
import { t } from '../i18n'
import { place } from '../sentence'
import { wallClock } from '../time'

const FIRST = 3

const line = (event: TrackingEvent): TemplateResult =>
  html`<li class=${event.physical ? '' : 'paper'}>
    <span>${event.description}</span>
    <small>${[event.at && wallClock(event.at), place(event)].filter(Boolean).join(' · ')}</small>
  </li>`

/** Newest first; a label or pre-advice is drawn hollow, as it proves nothing. */
export function timeline(parcel: Shipment): TemplateResult {
  const { events } = parcel
  if (events.length === 0) return html`<p class="quiet">${t('panel.no_scans')}</p>`
  return html`<ol class="scans">${events.slice(0, FIRST).map(line)}</ol>
    ${events.length > FIRST
      ? html`<details class="more">
          <summary>${t('panel.all_scans', { n: events.length })}</summary>
          <ol class="scans">${events.slice(FIRST).map(line)}</ol>
        </details>`
      : nothing}`
}
