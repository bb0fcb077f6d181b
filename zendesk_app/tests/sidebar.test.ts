import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/sidebar'
import { setClock } from '../src/time'
import { CARDS, NOW, card, order, parcel } from './cards'
import { words } from './words'
import { backend, page, zendesk } from './zendesk'

const CARD = 'GET /api/tickets/35/card?locale=en'
const REFRESH = 'POST /api/tickets/35/card/refresh?locale=en'
const ORDER = 'POST /api/tickets/35/order?locale=en'
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

  it('says what changed since our reply', async () => {
    const changes = [
      { what: 'headline', before: 'shipped', after: 'delayed' },
      { what: 'number', before: null, after: '1Z999AA10123456784' },
      { what: 'milestone', before: 'label_created', after: 'in_transit' },
      { what: 'last_scan', before: null, after: '2026-11-18T09:14:00-05:00' },
      { what: 'promised_day', before: '2026-11-17', after: '2026-11-18' },
    ]
    await open({ ...CARDS.delayed, since_reply: { at: '2026-11-19T10:00:00Z', changes } })
    expect(text('.since h2')).toBe('Changed since our last reply (2 days ago)')
    expect([...shown.querySelectorAll('.since li')].map((one) => one.textContent)).toEqual([
      'State: Shipped → Delayed',
      'Tracking number: Not known → 1Z999AA10123456784',
      'Parcel: label made → on the way',
      'New scan: 3 days ago',
      'Promised day: 17 Nov → 18 Nov',
    ])
  })

  it('says that nothing changed only to a buyer who wrote again', async () => {
    const nothing = { at: '2026-11-19T10:00:00Z', changes: [] }
    await open({ ...CARDS.delayed, since_reply: nothing })
    expect(text('.since')).toBe('Nothing has changed since our last reply (2 days ago).')
    await open({ ...CARDS.delayed, since_reply: nothing, sla: { started_at: null, due_at: null, answered: true } })
    expect(shown.querySelector('.since')).toBeNull()
  })

  it('links only to https', async () => {
    await open(card({ orders: [order({ amazon_url: null, shipments: [parcel({ tracking_url: 'javascript:alert(1)' })] })] }))
    expect(shown.querySelectorAll('a')).toHaveLength(0)
  })

  it('shows a failed source in its own row with what to do, and the rest', async () => {
    await open(CARDS.source_down)
    expect(text('.sources')).toContain('UPS does not answer. What is shown is the last known state. Asked again in 4 minutes.')
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
    expect(text('.sources')).toContain('Amazon took too long. Refresh in a minute.')
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
      boot: { locale: 'zh-CN' }, state: { 'currentUser.locale': 'zh-CN' }, more: { [CARD.replace('=en', '=zh-cn')]: { body: CARDS.delayed } },
    })
    await until('延误：承诺11月18日前送达，3天前在 Louisville 最后扫描')
    expect(text('.clock')).toBe('须在3小时12分钟内回复')
    expect(document.documentElement.lang).toBe('zh-CN')
  })

  it('follows an agent who just changed the language, before the server knows', async () => {
    await open(CARDS.delayed, {
      state: { 'currentUser.locale': 'zh-CN' },
      more: {
        [CARD.replace('=en', '=zh-cn')]: { body: CARDS.delayed },
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

describe('how the ticket was read', () => {
  const CORRECT = 'POST /api/tickets/35/corrections?locale=en'
  const CLAIM = 'POST /api/tickets/35/claim?locale=en'
  const choose = (id: string, value: string) => {
    const select = shown.querySelector(id) as HTMLSelectElement
    select.value = value
    select.dispatchEvent(new Event('change'))
  }

  it('is said in words: the risk, and what decided the case', async () => {
    await open(CARDS.delayed)
    expect(text('.why')).toContain('Risk 40 of 100')
    expect(text('.why ul')).toBe('The promised day has passedCheck the facts before answering')
    expect(text('.why')).toContain('because of: “where is my order”')
    expect(text('.why')).not.toContain('Claim')
  })

  it('says once that the fulfillment is not known', async () => {
    await open({ ...CARDS.no_order, fulfillment: 'unknown' })
    expect(text('.why')).toContain('FulfillmentNot known')
  })

  it('is silent about what the backend does not tell', async () => {
    await open({ ...CARDS.delayed, risk: { reasons: [] }, case: null })
    expect(text('.why')).toBe('How it was read FulfillmentFBM Wrong?')
  })

  it.each([
    ['case', 'Wrong? Correct: Case', 'not_received'],
    ['fulfillment', 'Wrong? Correct: Fulfillment', 'fba'],
  ])('a wrong %s is corrected by one choice and remembered', async (what, name, value) => {
    const { asked } = await open(CARDS.delayed, { more: { [CORRECT]: { body: CARDS.delivered } } })
    button(name)?.click()
    await vi.waitFor(() => expect(document.activeElement?.id).toBe(`right-${what}`))
    choose(`#right-${what}`, value)
    await until('Remembered on this ticket')
    expect(asked.at(-1)).toMatchObject({ call: CORRECT, body: { [what]: value } })
    expect(text('h1')).toContain('Delivered')
    expect(document.activeElement?.id).toBe(`wrong-${what}`)
  })

  it('stays as it was after Escape', async () => {
    const { calls } = await open(CARDS.delayed)
    button('Wrong? Correct: Case')?.click()
    await vi.waitFor(() => expect(shown.querySelector('#right-case')).not.toBeNull())
    shown.querySelector('#right-case')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    await vi.waitFor(() => expect(shown.querySelector('#right-case')).toBeNull())
    expect(calls()).toEqual([CARD])
  })

  it('warns of a sender that only looks like Amazon, and says what kind of mail it is', async () => {
    await open(CARDS.doubtful)
    expect(text()).toContain('The sender only looks like Amazon.')
    expect(text('.why')).toContain('FromUnknown sender')
    expect(text('.why')).toContain('Forwarded through another tool')
    expect(text('.why')).toContain('answered as: Not received')
    expect(text('.why')).toContain('also: Shipping charge')
  })

  it('says what an agent has set right, not the words that misled', async () => {
    await open(CARDS.corrected)
    expect(text('.why')).toContain('Cancel Wrong?set by an agent')
    expect(text('.why')).toContain('FBM Wrong?set by an agent')
    expect(text('.why')).not.toContain('because')
  })

  it('is not corrected by a light agent', async () => {
    await open(CARDS.doubtful, { boot: { role: 'light_agent', may_insert: false } })
    expect(text('.why')).toContain('Where is my order')
    expect(shown.querySelectorAll('.why button')).toHaveLength(0)
  })

  it('opens the other tickets about the order', async () => {
    const { invoked } = await open(CARDS.doubtful)
    expect(text()).toContain('other tickets about it: 1')
    expect(button('#35')).toBeUndefined()
    button('#21')?.click()
    expect(invoked).toContainEqual(['routeTo', 'ticket', 21])
  })

  it('starts the clock of a claim by hand, and shows one that runs', async () => {
    const { asked } = await open(CARDS.doubtful, { more: { [CLAIM]: { body: CARDS.claim } } })
    button('Start the clock')?.click()
    await until('A-to-z claim: answer within 26 hrs 59 mins')
    expect(asked.at(-1)?.call).toBe(CLAIM)
    expect(button('Start the clock')).toBeUndefined()
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
  it.each(Object.keys(CARDS).filter((name) => name !== 'stale' && name !== 'pending'))('can read the card "%s"', async (name) => {
    vi.useRealTimers()
    setClock(NOW)
    await open(CARDS[name as keyof typeof CARDS])
    shown.querySelectorAll('details').forEach((one) => (one.open = true))
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
