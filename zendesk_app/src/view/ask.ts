import { html, type TemplateResult } from 'lit/html.js'
import { t } from '../i18n'

/** A field for the order number that the buyer means. */
export function askOrder(problem: string, busy: boolean, submit: (orderId: string) => void): TemplateResult {
  const send = (event: Event) => {
    event.preventDefault()
    if (busy) return
    const value = new FormData(event.target as HTMLFormElement).get('order')
    submit(String(value).trim())
  }
  return html`<form class="ask" @submit=${send}>
    <label for="order">${t('panel.order_id')}</label>
    <div class="choose">
      <input
        id="order"
        name="order"
        required
        autocomplete="off"
        spellcheck="false"
        placeholder="123-1234567-1234567"
        aria-describedby="order-problem"
        aria-invalid=${problem ? 'true' : 'false'}
      />
      <button aria-disabled=${busy}>${t(busy ? 'panel.looking' : 'panel.look_up')}</button>
    </div>
    <p id="order-problem" class="note ${problem ? 'danger' : 'none'}">${problem}</p>
  </form>`
}
