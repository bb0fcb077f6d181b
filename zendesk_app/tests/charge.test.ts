import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/sidebar'
import { NOW, card } from './cards'
import { backend, page, zendesk } from './zendesk'

const CARD = 'GET /api/tickets/35/card?locale=en-GB'
const CARD_AGAIN = 'POST /api/tickets/35/card/refresh?locale=en-GB'
const at = (step = '') => `POST /api/tickets/35/charge${step}?locale=en-GB`
const ORDER = '111-2345678-9012345'
const complaint = card({ case: { type: 'shipping_charge' } })

const OFFER = `<p class="verdict">Speed not met</p><button data-step="/approve" data-body='{"order_id":"${ORDER}","amount":"19.49"}'>Approve</button>`
const WAITING = '<p>approved by you</p>'
const PRICES = `<form data-step=""><input type="hidden" name="order_id" value="${ORDER}"><input name="tariff" value="5,99"><button>Work out</button></form>`
const written = (html: string, more = {}) => ({ body: { html, stale: false, decided: false, ...more } })

let shown: HTMLElement
const text = (selector = '.charge') => (shown.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const until = (words: string) => vi.waitFor(() => expect(text()).toContain(words))
const button = () => shown.querySelector('.charge button') as HTMLButtonElement

async function open(answers: Record<string, unknown>, stored: unknown = complaint) {
  zendesk()
  const asked = backend({ [CARD]: { body: stored }, [CARD_AGAIN]: { body: stored }, ...answers })
  shown = page('fbm-sidebar')
  await vi.waitFor(() => expect(shown.querySelector('.charge')).not.toBeNull())
  shown.querySelector('details.charge[open]')?.dispatchEvent(new Event('toggle'))
  return { asked, calls: () => asked.map(({ call }) => call) }
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date', 'setInterval', 'clearInterval'] }))
afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the shipping charge, which the server writes', () => {
  it('is open where the buyer asks about it, above the reply', async () => {
    await open({ [at()]: written(OFFER) })
    await until('Speed not met')
    const [charge, reply] = ['.charge', '.reply'].map((one) => shown.querySelector(one)) as [Element, Element]
    expect(charge.compareDocumentPosition(reply) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('is asked for only when somebody opens it on any other ticket', async () => {
    const { calls } = await open({ [at()]: written(OFFER) }, card())
    expect(calls()).toEqual([CARD])
    const fold = shown.querySelector('details.charge') as HTMLDetailsElement
    fold.open = true
    fold.dispatchEvent(new Event('toggle'))
    await until('Speed not met')
    fold.dispatchEvent(new Event('toggle'))
    expect(calls()).toEqual([CARD, at()])
  })

  it('asks the books when what is stored is old', async () => {
    const { calls } = await open({ [at()]: written('<p>old</p>', { stale: true }), [at('/refresh')]: written(OFFER) })
    await until('Speed not met')
    expect(calls()).toEqual([CARD, at(), at('/refresh')])
  })

  it('sends what a button says, and asks for the reply anew once something was decided', async () => {
    const { asked, calls } = await open({ [at()]: written(OFFER), [at('/approve')]: written(WAITING, { decided: true }) })
    await until('Approve')
    button().click()
    await until('approved by you')
    expect(asked.find(({ call }) => call === at('/approve'))?.body).toEqual({ order_id: ORDER, amount: '19.49' })
    await vi.waitFor(() => expect(calls()).toContain(CARD_AGAIN))
  })

  it('says why something was refused, and shows what is true by now', async () => {
    const refusal = { status: 400, body: { error_code: 'approval_waits', message: '', details: { amount: '5.00', currency: 'USD' } } }
    const answers = [written(OFFER), written(WAITING)]
    await open({ [at()]: () => answers.shift(), [at('/approve')]: refusal })
    await until('Approve')
    button().click()
    await until('A refund of 5.00 USD was approved for this order already')
    expect(text()).toContain('approved by you')
  })

  it('sends a form', async () => {
    const { asked } = await open({ [at()]: written(PRICES) })
    await until('Work out')
    ;(shown.querySelector('.charge form') as HTMLFormElement).requestSubmit()
    await vi.waitFor(() => expect(asked.at(-1)?.body).toEqual({ order_id: ORDER, tariff: '5,99' }))
  })

  it('is refreshed with the card', async () => {
    const { asked } = await open({ [at()]: written(OFFER), [at('/refresh')]: written(WAITING) })
    await until('Approve')
    ;(shown.querySelector('.quiet-button') as HTMLButtonElement).click()
    await until('approved by you')
    expect(asked.find(({ call }) => call === at('/refresh'))?.body).toEqual({ order_id: ORDER, force: true })
  })

  it('says what went wrong and leaves the rest alone', async () => {
    await open({ [at()]: { status: 500, body: {} } })
    await until('FBM Guard does not answer.')
    expect(text('.reply')).toContain('Insert')
  })

  it('can be read by a screen reader', async () => {
    await open({ [at()]: written(OFFER) })
    await until('Approve')
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
