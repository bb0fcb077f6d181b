import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/sidebar'
import { setClock } from '../src/time'
import { CARDS, NOW, card, order, parcel } from './cards'
import { words } from './words'
import { backend, page, zendesk } from './zendesk'

const CARD = 'GET /api/tickets/35/card?locale=en-GB'
const REFRESH = 'POST /api/tickets/35/card/refresh?locale=en-GB'
const ORDER = 'POST /api/tickets/35/order?locale=en-GB'
const INTENT = 'POST /api/tickets/35/replies/wismo_delayed/intent'
const TEXT = CARDS.delayed.replies[0]?.text

let shown: HTMLElement
const text = (selector = 'main') => (shown.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const button = (name: string) =>
  [...shown.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name)
const until = (words: string) => vi.waitFor(() => expect(text()).toContain(words))

/** Opens the sidebar on a ticket whose stored card is `stored`. */
async function open(stored: unknown, { boot = {}, state = {}, more = {} } = {}) {
  const ticket = zendesk(state)
  const asked = backend({ [CARD]: { body: stored }, ...more })
  shown = page('fbm-sidebar', boot)
  await vi.waitFor(() => expect(text()).not.toBe(''))
  return { ...ticket, asked, calls: () => asked.map(({ call }) => call) }
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date', 'setInterval', 'clearInterval'] }))
afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a ready card', () => {
  it('says what an agent needs before answering', async () => {
    await open(CARDS.delayed)
    expect(text('h1')).toBe('Delayed: promised by 18 Nov, last scan 3 days ago in Louisville')
    for (const fact of [
      'Wed 18 Nov', 'UPS', '1Z999AA10123456784', '3 days ago · Louisville, KY', 'Number is there and valid', '111-2345678-9012345',
      'Answer within 3 hrs 12 mins', 'High risk', 'FBM', 'Where is my order',
    ]) expect(text()).toContain(fact)
    expect(shown.querySelector('a[href^="https://www.ups.com/"]')?.getAttribute('rel')).toContain('noopener')
    expect(shown.querySelector('.skeleton')).toBeNull()
  })

  it('preselects the best reply and has no primary button', async () => {
    await open(CARDS.delayed)
    expect(text('select option:checked')).toBe('1 · Where is it: delayed')
    expect(text('blockquote')).toContain('your parcel is late')
    expect(shown.querySelectorAll('.primary')).toHaveLength(0)
  })

  it('shows all parcels and orders, worst first', async () => {
    await open(CARDS.many)
    expect(text('.banner')).toContain('2 parcels · 2 orders')
    expect([...shown.querySelectorAll('.fold > summary')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'ShippedUSPS 9400111899223197428490',
      'Delivered111-7654321-1234567',
    ])
    expect(text('.facts')).toContain('In the parcel2 × Stoneware mug')
  })

  it('counts in what the server has written, too, and as the agent reads days', async () => {
    const since = `<p class="since">Changed <time datetime="2026-11-19T10:00:00Z" data-as="long"></time>, scanned
      <time datetime="2026-11-21T17:00:00Z" data-as="short"></time>, promised <time datetime="2026-11-17" data-as="date"></time>, left
      <time datetime="2026-11-18T02:00:00Z" data-as="day" data-zone="America/Los_Angeles"></time></p>`
    await open(card({ parts: { since } }))
    expect(text('.since')).toBe('Changed 2 days ago, scanned 5 min ago, promised 17 Nov, left Tue 17 Nov')
    vi.advanceTimersByTime(60_000)
    await until('scanned 6 min ago')
  })

  it('links only to https', async () => {
    await open(card({ orders: [order({ amazon_url: null, shipments: [parcel({ tracking_url: 'javascript:alert(1)' })] })] }))
    expect(shown.querySelectorAll('a')).toHaveLength(0)
  })

  it('names a failed source beside the headline, and shows the rest', async () => {
    await open(CARDS.source_down)
    expect(text('.banner')).toContain('UPS no answer')
    expect(text('h1')).toContain('Delayed')
  })

  it('shows the agent what a foreign reply says', async () => {
    await open(CARDS.translated)
    const [theirs, ours] = shown.querySelectorAll('blockquote')
    expect(theirs?.lang).toBe('de')
    expect(ours?.textContent).toContain('your parcel is late')
  })

  it('names the orders that nobody knows, and why no reply is offered', async () => {
    await open({ ...CARDS.one_missing, replies: [], no_reply_key: 'blocked.no_reply_for_case' })
    expect(text()).toContain('Not found in any connected account: 111-0000000-0000000')
    expect(text('.reply')).toContain('No prepared reply fits this case.')
  })

  it('is not blank when Amazon never answered', async () => {
    await open(CARDS.amazon_down)
    expect(text('h1')).toBe('The order could not be looked up')
  })

  it('ticks', async () => {
    await open(CARDS.delayed)
    vi.advanceTimersByTime(60_000)
    await until('Answer within 3 hrs 11 mins')
  })

  it('keeps buyer and carrier text as text', async () => {
    await open(card({ orders: [order({ shipments: [parcel({ carrier_name: '<img src=x onerror=alert(1)>' })] })] }))
    expect(shown.querySelector('img')).toBeNull()
    expect(text()).toContain('<img src=x onerror=alert(1)>')
  })

  it('speaks Chinese to a Chinese agent', async () => {
    await open(CARDS.delayed, {
      boot: { locale: 'zh-CN' }, state: { 'currentUser.locale': 'zh-CN' }, more: { [CARD.replace('en-GB', 'zh-CN')]: { body: CARDS.delayed } },
    })
    await until('延误：承诺11月18日前送达，3天前在 Louisville 最后扫描')
    expect(text('.clock')).toBe('须在3小时12分钟内回复')
    expect(document.documentElement.lang).toBe('zh-CN')
  })

  it('follows an agent who just changed the language, before the server knows', async () => {
    await open(CARDS.delayed, {
      state: { 'currentUser.locale': 'zh-CN' },
      more: {
        [CARD.replace('en-GB', 'zh-CN')]: { body: CARDS.delayed },
        'GET /static/panel/words/zh-cn.sidebar.json': { body: words('zh-cn') },
      },
    })
    await until('延误：承诺11月18日前送达')
  })

  it('stays in the language that it has when the other cannot be had', async () => {
    await open(CARDS.delayed, { state: { 'currentUser.locale': 'zh-CN' } })
    await until('Delayed: promised by')
  })
})

describe('what a part of the server offers', () => {
  const CORRECT = 'POST /api/tickets/35/corrections?locale=en-GB'
  const CLAIM = 'POST /api/tickets/35/claim?locale=en-GB'
  const choice = () => shown.querySelector('#right-case') as HTMLSelectElement
  const choose = (value: string) => {
    choice().value = value
    choice().dispatchEvent(new Event('change', { bubbles: true }))
  }

  it('is sent as the button says it, and what came of it is said', async () => {
    const { asked } = await open(CARDS.delayed, { more: { [CLAIM]: { body: CARDS.claim } } })
    button('Start the clock')?.click()
    await until('A-to-z claim: answer within 26 hrs 59 mins')
    expect(asked.at(-1)).toMatchObject({ call: CLAIM, body: { from: 'here' } })
    expect(text('[role=status]')).not.toBe('')
    expect(document.activeElement?.id).toBe('wrong-case')
  })

  it('is not sent twice while the server works', async () => {
    let answer: (given: unknown) => void = () => undefined
    const { calls } = await open(CARDS.delayed, { more: { [CLAIM]: () => new Promise((done) => (answer = done)) } })
    button('Start the clock')?.click()
    await vi.waitFor(() => expect(button('Start the clock')?.getAttribute('aria-disabled')).toBe('true'))
    button('Start the clock')?.click()
    answer({ body: CARDS.delayed })
    await vi.waitFor(() => expect(button('Start the clock')?.getAttribute('aria-disabled')).toBe('false'))
    expect(calls()).toEqual([CARD, CLAIM])
  })

  it('is corrected by one choice, with the focus on it', async () => {
    const { asked } = await open(CARDS.delayed, { more: { [CORRECT]: { body: CARDS.delivered } } })
    expect(choice().closest('form')?.hidden).toBe(true)
    button('Wrong? Correct: Case')?.click()
    expect(choice().closest('form')?.hidden).toBe(false)
    expect(document.activeElement).toBe(choice())
    choose('not_received')
    await until('Remembered on this ticket')
    expect(asked.at(-1)).toMatchObject({ call: CORRECT, body: { case: 'not_received' } })
    expect(text('h1')).toContain('Delivered')
    expect(document.activeElement?.id).toBe('wrong-case')
  })

  it.each([
    ['after Escape', () => choice().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
    ['when the server refuses', () => choose('not_received')],
  ])('stays as it was %s', async (_, leave) => {
    await open(CARDS.delayed)
    button('Wrong? Correct: Case')?.click()
    leave()
    expect(choice().closest('form')?.hidden).toBe(true)
    expect(choice().value).toBe('where_is_my_order')
    expect(document.activeElement?.id).toBe('wrong-case')
  })

  it('opens the other tickets about the order', async () => {
    const linked = '<dl><button data-open="21">#21</button></dl>'
    const { invoked } = await open(card({ ...CARDS.doubtful, parts: { linked } }))
    expect(text()).toContain('other tickets about it: 1')
    button('#21')?.click()
    expect(invoked).toContainEqual(['routeTo', 'ticket', 21])
  })
})

describe('confirming a shipment', () => {
  const FORM = 'POST /api/tickets/35/upload?locale=en-GB'
  const CONFIRM = 'POST /api/tickets/35/upload/confirm?locale=en-GB'
  const lacking = card({ orders: [order({ may_confirm: true })] })
  const html = `<form data-step="/confirm"><input type="hidden" name="reference" value="1"><input name="number" data-focus value="1Z">
    <select id="which" data-step="" data-body='{"order_id":"7"}' name="reference"><option>1</option><option>2</option></select>
    <button>Send</button><button name="anyway" value="true" data-when="upload_carrier_mismatch" hidden>Anyway</button>
    <button type="button" data-close>Cancel</button></form>`
  const mismatch = { status: 400, body: { error_code: 'upload_carrier_mismatch', message: '', details: { field: 'number', likely: 'UPS', chosen: 'USPS' } } }
  const number = () => shown.querySelector('[name=number]') as HTMLInputElement

  async function opened(more: object) {
    const all = await open(lacking, { more: { [FORM]: { body: { html } }, ...more } })
    shown.querySelector<HTMLElement>('[data-confirm]')?.click()
    await vi.waitFor(() => expect(document.activeElement).toBe(number()))
    expect(shown.querySelector('[data-confirm]')).toBeNull()
    return all
  }

  it('shows the form, sends it, says so, and reads the card anew', async () => {
    const { asked, calls } = await opened({ [CONFIRM]: { body: { html: '', decided: true } }, [REFRESH]: { body: CARDS.delayed } })
    expect(asked[1]?.body).toMatchObject({ order_id: '111-2345678-9012345', zone: expect.any(String) as string })
    number().value = '1Z9'
    button('Send')?.click()
    await vi.waitFor(() => expect(calls()).toEqual([CARD, FORM, CONFIRM, CARD, REFRESH]))
    expect(asked[2]?.body).toEqual({ reference: '1', number: '1Z9' })
    expect(text('[role=status]')).toBe('Confirmed to Amazon')
    expect(shown.querySelector('form[data-step]')).toBeNull()
  })

  it('says beside the field what is wrong, keeps what was typed, and offers the way out', async () => {
    const { asked } = await opened({ [CONFIRM]: mismatch })
    number().value = '1Z9'
    button('Send')?.click()
    await until('looks like one of UPS, not of USPS')
    expect(number().value).toBe('1Z9')
    expect(number().getAttribute('aria-invalid')).toBe('true')
    expect(button('Anyway')?.hidden).toBe(false)
    button('Anyway')?.click()
    await vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ number: '1Z9', anyway: 'true' }))
  })

  it('asks for the form of another parcel, and keeps the focus on the choice', async () => {
    const { asked } = await opened({})
    const which = shown.querySelector('#which') as HTMLSelectElement
    which.focus()
    which.value = '2'
    which.dispatchEvent(new Event('change', { bubbles: true }))
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ call: FORM, body: { order_id: '7', reference: '2' } }))
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('which'))
  })

  it('is left by Cancel, with the focus where it came from', async () => {
    await opened({})
    button('Cancel')?.click()
    await vi.waitFor(() => expect(document.activeElement?.hasAttribute('data-confirm')).toBe(true))
    expect(shown.querySelector('form[data-step]')).toBeNull()
  })
})

describe('inserting', () => {
  const intent = { [INTENT]: { body: { intent_id: 'i', text: TEXT, locale: 'en' } } }

  it('stores the intent, then puts the text into the public reply', async () => {
    const { asked, invoked } = await open(CARDS.delayed, { more: intent })
    button('Insert')?.click()
    await until('Inserted. Read it and submit')
    expect(asked.at(-1)?.body).toEqual({ order_id: '111-2345678-9012345', number: '1Z999AA10123456784' })
    expect(invoked.filter(([name]) => name === 'ticket.editor.insert')).toEqual([['ticket.editor.insert', TEXT]])
    expect(button('Insert again')).toBeDefined()
  })

  it('names the order that the replies speak of, also where it is not the first', async () => {
    const { asked } = await open({ ...CARDS.many, reply_order: '111-7654321-1234567' }, { more: intent })
    button('Insert')?.click()
    await until('Inserted. Read it and submit')
    expect(asked.at(-1)?.body).toEqual({ order_id: '111-7654321-1234567', number: '1Z999AA10123456799' })
  })

  it('can be undone while the text is as it was inserted', async () => {
    const { state } = await open(CARDS.delayed, { state: { 'ticket.comment.useRichText': true }, more: intent })
    button('Insert')?.click()
    await until('Inserted.')
    button('Undo')?.click()
    await until('Taken out of the editor')
    expect(state['ticket.comment.text']).toBe('')
    expect(document.activeElement).toBe(button('Insert'))
  })

  it.each([
    ['typed on', ' One word more'],
    ['added a picture', '<img src="a.png">'],
  ])('is not undone once the agent has %s', async (_, more) => {
    const { state } = await open(CARDS.delayed, { state: { 'ticket.comment.useRichText': true }, more: intent })
    button('Insert')?.click()
    await until('Inserted.')
    const changed = `${String(state['ticket.comment.text'])}${more}`
    state['ticket.comment.text'] = changed
    button('Undo')?.click()
    await until('Ctrl+Z takes it back.')
    expect(state['ticket.comment.text']).toBe(changed)
  })

  it.each([
    ['stays, and Undo takes out the reply alone', {}],
    ['stays even where it was selected', { selected: true }],
  ])('what the agent typed %s', async (_, how) => {
    const typed = { 'ticket.comment.text': '<p>Mine</p>', 'ticket.comment.useRichText': true }
    const { state } = await open(CARDS.delayed, { state: { ...typed, ...how }, more: intent })
    button('Insert')?.click()
    await until('Inserted.')
    expect(state['ticket.comment.text']).toContain('<p>Mine</p>')
    expect(state['ticket.comment.text']).toContain('your parcel is late')
    button('Undo')?.click()
    await until('Taken out of the editor')
    expect(state['ticket.comment.text']).toBe('<p>Mine</p>')
  })

  it('offers no Undo that would take a picture along', async () => {
    await open(CARDS.delayed, { state: { 'ticket.comment.text': '<p>Mine<img src="a.png"></p>', 'ticket.comment.useRichText': true }, more: intent })
    button('Insert')?.click()
    await until('Ctrl+Z takes it back.')
    expect(button('Undo')).toBeUndefined()
  })

  it('gives a rich text editor its line breaks as HTML, and no markup of anybody else', async () => {
    const { invoked } = await open(CARDS.delayed, {
      state: { 'ticket.comment.useRichText': true },
      more: { [INTENT]: { body: { intent_id: 'i', text: 'Hello,\n\n<b> & co', locale: 'en' } } },
    })
    button('Insert')?.click()
    await until('Inserted.')
    expect(invoked).toContainEqual(['ticket.editor.insert', 'Hello,<br><br>&lt;b&gt; &amp; co'])
  })

  it('switches an empty internal note to the public reply', async () => {
    const { state } = await open(CARDS.delayed, { state: { 'ticket.comment.type': 'internalNote', 'ticket.comment.text': '<p>&nbsp;</p>' }, more: intent })
    button('Insert')?.click()
    await until('Inserted.')
    expect(state['ticket.comment.type']).toBe('publicReply')
  })

  it('never publishes a half-written internal note without a word', async () => {
    const { state, invoked } = await open(CARDS.delayed, { state: { 'ticket.comment.type': 'internalNote', 'ticket.comment.text': 'buyer lies' }, more: intent })
    button('Insert')?.click()
    await until('The editor holds an internal note.')
    expect(state['ticket.comment.type']).toBe('internalNote')
    expect(invoked.some(([name]) => name === 'ticket.editor.insert')).toBe(false)
    button('Insert anyway')?.click()
    await until('Inserted.')
  })

  it('offers the text when Zendesk refuses it', async () => {
    await open(CARDS.delayed, { state: { refuses: 'ticket.editor.insert' }, more: intent })
    button('Insert')?.click()
    await until('Zendesk did not take the text.')
    expect(button('Copy the text')?.dataset['copy']).toBe(TEXT)
  })

  it('inserts nothing when the intent was not stored', async () => {
    const { invoked } = await open(CARDS.delayed)
    button('Insert')?.click()
    await until('FBM Guard does not answer')
    expect(invoked.some(([name]) => name === 'ticket.editor.insert')).toBe(false)
  })

  it.each([
    ['a light agent', CARDS.delayed, { role: 'light_agent', may_insert: false }, 'Light agents see the facts but cannot reply'],
    ['an agent whom Zendesk could not confirm', CARDS.delayed, { role: 'unverified', may_insert: false }, 'Your rights could not be checked'],
    ['a role without public comments', CARDS.delayed, { may_insert: false }, 'Your role cannot reply to buyers'],
    ['a closed ticket', CARDS.closed, {}, 'This ticket is closed'],
    ['a blocked reply', CARDS.blocked, {}, 'This reply states the last scan, and what we know is too old.'],
    ['a text that breaks a rule', CARDS.violations, {}, 'Links to carriers are not allowed'],
  ])('is not offered for %s, with the reason', async (_, stored, boot, words) => {
    await open(stored, { boot })
    expect(text('.reply')).toContain(words)
    expect(button('Insert')?.disabled).toBe(true)
    expect(text('h1')).toContain('Delayed')
  })

  it('has every other reply one click away', async () => {
    await open(CARDS.blocked)
    button('Next reply')?.click()
    await until('your parcel is late')
    expect(button('Insert')?.disabled).toBe(false)
  })

  it('has every other reply one number key away, and says so', async () => {
    await open(CARDS.delayed)
    const press = (key: string, target: EventTarget = document.body, more = {}) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
    expect(text('#reply-keys')).toBe('keys 1–3')
    expect(shown.querySelector('select')?.getAttribute('aria-keyshortcuts')).toBe('1 2 3')
    press('3')
    await vi.waitFor(() => expect(text('.reply small')).toBe('3 of 3'))
    expect(text('[role=status]')).toBe('Reply 3: Not received: still on its way')
    press('9')
    press('1', document.body, { ctrlKey: true })
    press('1', shown.querySelector('input') as HTMLInputElement)
    expect(text('.reply small')).toBe('3 of 3')
    press('1')
    await vi.waitFor(() => expect(text('.reply small')).toBe('1 of 3'))
  })

  it('keeps the chosen reply and the focus over a refresh', async () => {
    const moved = { ...CARDS.delayed, replies: [...CARDS.delayed.replies].reverse() }
    await open(CARDS.delayed, { more: { [REFRESH]: { body: moved } } })
    button('Previous reply')?.click()
    await vi.waitFor(() => expect(text('select option:checked')).toBe('3 · Not received: still on its way'))
    expect(text('.reply small')).toBe('3 of 3')
    button('Refresh')?.focus()
    button('Refresh')?.click()
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Up to date'))
    expect(text('select option:checked')).toBe('1 · Not received: still on its way')
    expect(text('.reply small')).toBe('1 of 3')
    expect(document.activeElement).toBe(button('Refresh'))
  })
})

describe('after Submit', () => {
  const sent = card({ sla: { started_at: null, due_at: null, answered: true } })
  let stored: unknown

  async function submitted(event: string) {
    stored = CARDS.delayed
    const opened = await open(CARDS.delayed, { more: { [CARD]: () => ({ body: stored }) } })
    opened.fire(event)
    return opened
  }

  it('the clock turns to Answered once the reply was read, without a word', async () => {
    const { calls } = await submitted('ticket.submit.done')
    await vi.waitFor(() => expect(calls()).toEqual([CARD, CARD]), { timeout: 3000 })
    expect(text('.clock')).toContain('Answer within')
    stored = sent
    await vi.waitFor(() => expect(text('.clock')).toBe('Answered'), { timeout: 3000 })
    expect(calls()).toEqual([CARD, CARD, CARD])
    expect(text('[role=status]')).toBe('')
  })

  it('a reply that somebody else sent is noticed too', async () => {
    await submitted('ticket.updated')
    stored = sent
    await vi.waitFor(() => expect(text('.clock')).toBe('Answered'), { timeout: 3000 })
  })

  it('the next reply starts afresh', async () => {
    const { fire } = await open(CARDS.delayed, { more: { [INTENT]: { body: { intent_id: 'i', text: TEXT, locale: 'en' } } } })
    button('Insert')?.click()
    await until('Inserted.')
    fire('ticket.submit.done')
    await vi.waitFor(() => expect(button('Insert')).toBeDefined())
    expect(text('.reply')).not.toContain('Inserted.')
  })
})

describe('what is old', () => {
  it('is shown at once and refreshed without a click', async () => {
    const { calls, asked } = await open(CARDS.stale, { more: { [REFRESH]: { body: CARDS.shipped } } })
    await until('Shipped: on the way')
    expect(calls()).toEqual([CARD, REFRESH])
    expect(asked[1]?.body).toEqual({ force: false })
  })

  it('stays when the refresh fails, with a way to try again', async () => {
    await open(CARDS.stale)
    await until('FBM Guard does not answer')
    expect(text('h1')).toContain('Delayed')
    expect(button('Try again')).toBeDefined()
  })

  it('is fetched by force when the agent asks', async () => {
    const { asked } = await open(CARDS.delayed, { more: { [REFRESH]: { body: CARDS.delivered } } })
    button('Refresh')?.click()
    await until('Delivered: on 18 Nov')
    expect(asked.at(-1)?.body).toEqual({ force: true })
  })
})

describe('a ticket that was not read yet', () => {
  it('keeps the skeleton, asks, and shows the card when there is one', async () => {
    let looks = 0
    const { calls } = await open(null, {
      more: {
        [CARD]: () => ({ body: looks++ ? CARDS.delayed : CARDS.pending }),
        [REFRESH]: { body: CARDS.pending },
      },
    })
    expect(shown.querySelector('.skeleton')).not.toBeNull()
    expect(text()).toContain('Asking Amazon and the carrier.')
    await vi.waitFor(() => expect(text('h1')).toContain('Delayed'), { timeout: 3000 })
    expect(calls()).toEqual([CARD, REFRESH, CARD])
    expect(shown.querySelector('.skeleton')).toBeNull()
  })
})

describe('a ticket without a known order', () => {
  const type = (value: string) => {
    const field = shown.querySelector('input') as HTMLInputElement
    field.value = value
    field.form?.requestSubmit()
  }

  it.each([
    ['no_order', 'This ticket names no order'],
    ['order_not_found', 'No connected account knows this order'],
  ] as const)('%s takes an order number', async (state, words) => {
    const { asked } = await open(CARDS[state], { more: { [ORDER]: { body: CARDS.delayed } } })
    expect(text('h1')).toBe(words)
    type(' 111-2345678-9012345 ')
    await until('Delayed: promised by')
    expect(asked.at(-1)?.body).toEqual({ order_id: '111-2345678-9012345' })
  })

  it('says at the field what is wrong with a number', async () => {
    await open(CARDS.no_order, { more: { [ORDER]: { status: 422, body: { error_code: 'not_an_order_id', message: '', details: {} } } } })
    type('12')
    await until('That is no order number.')
    expect(shown.querySelector('input')?.getAttribute('aria-invalid')).toBe('true')
  })

  it('says whom to ask when nothing is connected', async () => {
    await open(CARDS.not_connected)
    expect(text()).toContain('An admin can connect Amazon')
    expect(shown.querySelector('input')).toBeNull()
  })
})

describe('when there is nothing to show', () => {
  it.each([
    ['the session is over', { status: 401, body: { error_code: 'session_over', message: '', details: {} } }, 'Your session is over.', false],
    ['the backend is down', { status: 502, body: '<h1>502</h1>' }, 'FBM Guard does not answer.', true],
  ])('%s: says so', async (_, answer, words, again) => {
    await open(null, { more: { [CARD]: answer } })
    await until(words)
    expect(Boolean(button('Try again'))).toBe(again)
    expect(shown.querySelector('.skeleton')).toBeNull()
  })

  it('the page is not inside Zendesk', async () => {
    backend({})
    window.ZAFClient = { init: () => false }
    shown = page('fbm-sidebar')
    await until('This page works inside a Zendesk ticket only.')
  })
})

describe('the colours', () => {
  it('follow Zendesk', async () => {
    const { fire } = await open(CARDS.delayed, { state: { colorScheme: 'dark' } })
    expect(document.documentElement.dataset['scheme']).toBe('dark')
    fire('colorScheme.changed', 'light')
    expect(document.documentElement.dataset['scheme']).toBe('light')
  })
})

describe('a screen reader', () => {
  // Those that are built differently; the others differ in words.
  it.each([
    'many', 'not_shipped', 'source_down', 'translated', 'blocked', 'violations', 'nothing_fits', 'amazon_down', 'doubtful', 'no_order',
  ])('can read the card "%s"', async (name) => {
    vi.useRealTimers()
    setClock(NOW)
    await open(CARDS[name as keyof typeof CARDS])
    shown.querySelectorAll('details').forEach((one) => (one.open = true))
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
