import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { LinkedTicket } from '../card'
import { t } from '../i18n'
import { ago } from '../time'
import { row } from './parcel'

/** The other tickets about the order, each opened by a click. */
export const linkedTickets = (
  tickets: LinkedTicket[], now: number, open: (id: number) => void,
): TemplateResult | typeof nothing =>
  tickets.length
    ? html`<dl class="facts">
        ${row(
          'tickets',
          tickets.map(
            ({ ticket_id: id, status, updated_at: at }) => html`<span class="item">
              <button class="as-link" @click=${() => open(id)}>#${id}</button>
              ${t(`panel.ticket.${status}`)}${at ? html`<i> · ${ago(at, now, 'UTC', 'short')}</i>` : nothing}
            </span>`,
          ),
        )}
      </dl>`
    : nothing
