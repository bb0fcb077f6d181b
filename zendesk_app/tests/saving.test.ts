import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../src/sidebar'
import { LIMIT_MS } from '../src/saving'
import { CARDS, NOW } from './cards'
import { backend, page, zendesk } from './zendesk'

const CARD = 'GET /api/tickets/35/card?locale=en-GB'
const CHECK = 'POST /api/checks?locale=en-GB'
const MISSED = 'POST /api/checks/missed'
const ANYWAY = 'POST /api/checks/c1/anyway'
const ERROR = { rule: 'email_address', level: 'ERROR', text: 'a@b.example', why: 'E-mail addresses are not allowed.' }
const REMARK = { rule: 'emoticon', level: 'WARN', text: ':-)', why: 'Leave emoticons out.' }
const hold = (title: string, ways: string) =>
  `<section class="hold" role="alert"><h2>${title}</h2><blockquote>Write to <mark>a@b.example</mark>.</blockquote>${ways}<p role="status" data-go="Click into the reply"></p></section>`
const BACK = '<button data-way="back">Back to the text</button>'
const HELD = {
  outcome: 'held', check_id: 'c1', violations: [ERROR, REMARK], html: hold('Not sent yet', `${BACK}<button data-way="anyway">Send anyway</button>`),
  html_given: hold('You answer for it', BACK),
}
const PASSED = { outcome: 'passed', check_id: 'c2', violations: [] }
const WRITTEN = { 'ticket.comment.text': '<p>Write to a@b.example.</p>', 'ticket.requester': { email: 'x1@marketplace.amazon.co.uk' } }

let shown: HTMLElement
const text = (selector = 'main') => (shown.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const button = (name: string) => [...shown.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)

/** Opens the sidebar on a ticket whose editor holds a reply. */
async function open(answers: Record<string, unknown>, state = {}, card: unknown = CARDS.delayed) {
  const ticket = zendesk({ ...WRITTEN, ...state })
  const asked = backend({ [CARD]: { body: card }, ...answers })
  shown = page('fbm-sidebar')
  await vi.waitFor(() => expect(text('h1')).not.toBe(''))
  const submit = async (): Promise<string | undefined> => {
    const answer = ticket.fire('ticket.save') as unknown as Promise<void>
    return answer.then(() => undefined, (error: Error) => error.message)
  }
  return { ...ticket, asked, calls: () => asked.map(({ call }) => call), submit }
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval'], shouldAdvanceTime: true }))
afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('at Submit', () => {
  it('our server sees the text, and what the buyer said', async () => {
    const comments = [{ author: { role: 'end-user' }, value: '<p>Where is it?</p>' }, { author: { role: 'agent' }, value: '<p>Wait.</p>' }]
    const { submit, asked } = await open({ [CHECK]: { body: PASSED } }, { 'ticket.comments': comments })
    expect(await submit()).toBeUndefined()
    expect(asked.at(-1)?.body).toEqual({
      ticket_id: 35, text: WRITTEN['ticket.comment.text'], rich: true, requester: 'x1@marketplace.amazon.co.uk', said: ['<p>Where is it?</p>'],
    })
    expect(shown.querySelector('.hold, .remarks')).toBeNull()
  })

  it('a breach holds the save, and what the server wrote of it is shown', async () => {
    const { submit } = await open({ [CHECK]: { body: HELD } })
    expect(await submit()).toBe('FBM Guard: not sent. E-mail addresses are not allowed. The sidebar shows the words.')
    await vi.waitFor(() => expect(text('.hold h2')).toBe('Not sent yet'))
    expect(text('.hold blockquote')).toBe('Write to a@b.example.')
  })

  it('who goes back to the text is told how, also where the browser does not move the focus', async () => {
    vi.spyOn(window.parent, 'focus').mockImplementation(() => undefined)
    let verdict: unknown = HELD
    const { submit } = await open({ [CHECK]: () => ({ body: verdict }) })
    await submit()
    await vi.waitFor(() => expect(button('Back to the text')).toBeDefined())
    button('Back to the text')?.click()
    await vi.waitFor(() => expect(text('[role=status]')).toContain('Click into the reply'))
    expect(text('.hold blockquote')).toBe('Write to a@b.example.')
    verdict = PASSED
    expect(await submit()).toBeUndefined()
  })

  it('goes on once the text is mended', async () => {
    let verdict: unknown = HELD
    const { submit } = await open({ [CHECK]: () => ({ body: verdict }) })
    await submit()
    verdict = PASSED
    expect(await submit()).toBeUndefined()
    await vi.waitFor(() => expect(shown.querySelector('.hold')).toBeNull())
  })

  it('a remark is told by Zendesk, too, since the agent may be gone to the next ticket', async () => {
    const { submit, invoked } = await open({ [CHECK]: { body: { ...PASSED, outcome: 'warned', violations: [REMARK], html: '<p class="remarks">Leave emoticons out.</p>' } } })
    expect(await submit()).toBeUndefined()
    expect(invoked).toContainEqual(['notify', 'FBM Guard: sent. Leave emoticons out.', 'alert', 8000])
    await vi.waitFor(() => expect(text('.remarks')).toContain('Leave emoticons out.'))
  })

  it('another ticket’s text is not sent to us, nor a requester’s own address', async () => {
    const other = { 'ticket.requester': { email: 'pat@buyer.example' } }
    const unknown = await open({ [CHECK]: { body: HELD } }, other, { ...CARDS.no_order, channel: 'unknown' })
    expect(await unknown.submit()).toBeUndefined()
    expect(unknown.calls()).toEqual([CARD])
    const shop = await open({ [CHECK]: { body: PASSED } }, other, { ...CARDS.delayed, channel: 'shop' })
    await shop.submit()
    expect(shop.asked.at(-1)?.body).toMatchObject({ requester: null })
  })

  it.each([
    ['an internal note', { 'ticket.comment.type': 'internalNote' }],
    ['a change without a reply', { 'ticket.comment.text': '<p>&nbsp;</p>' }],
  ])('%s is not looked at', async (_, state) => {
    const { submit, calls } = await open({ [CHECK]: { body: HELD } }, state)
    expect(await submit()).toBeUndefined()
    expect(calls()).toEqual([CARD])
  })
})

describe('who may sends anyway', () => {
  it('and is told to submit again', async () => {
    const { submit, calls } = await open({ [CHECK]: { body: HELD }, [ANYWAY]: { body: {} } })
    await submit()
    await vi.waitFor(() => expect(button('Send anyway')).toBeDefined())
    button('Send anyway')?.click()
    await vi.waitFor(() => expect(text('.hold h2')).toBe('You answer for it'))
    expect(calls().at(-1)).toBe(ANYWAY)
    expect(button('Send anyway')).toBeUndefined()
  })

  it('reads why it was refused', async () => {
    const refusal = { status: 403, body: { error_code: 'may_not_send_anyway', message: '', details: {} } }
    const { submit } = await open({ [CHECK]: { body: HELD }, [ANYWAY]: refusal })
    await submit()
    await vi.waitFor(() => expect(button('Send anyway')).toBeDefined())
    button('Send anyway')?.click()
    await vi.waitFor(() => expect(text()).toContain('Your role may not send what is held.'))
    expect(text('.hold h2')).toBe('Not sent yet')
  })
})

describe('in any doubt of ours the save goes on', () => {
  it.each([
    ['the server does not answer', undefined, 'backend_down'],
    ['the server answers 500', { status: 500, body: '<h1>500</h1>' }, 'backend_down'],
    ['the session is over', { status: 401, body: { error_code: 'session_over', message: '', details: {} } }, 'session_over'],
    ['the answer is nonsense', { body: 'no json' }, 'backend_down'],
  ])('when %s', async (_, answer, reason) => {
    const { submit, asked } = await open({ [CHECK]: answer, [MISSED]: { body: {} } })
    expect(await submit()).toBeUndefined()
    await vi.waitFor(() => expect(text()).toContain('Your last reply went out unchecked'))
    await vi.advanceTimersByTimeAsync(1_000)
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ call: MISSED, body: { ticket_id: 35, reason } }))
  })

  it('after a second and a half, and not before', async () => {
    const { submit, asked } = await open({ [CHECK]: () => new Promise(() => undefined), [MISSED]: { body: {} } })
    let saved = false
    const saving = submit().then(() => (saved = true))
    await vi.advanceTimersByTimeAsync(LIMIT_MS - 100)
    expect(saved).toBe(false)
    await vi.advanceTimersByTimeAsync(150)
    await saving
    await vi.advanceTimersByTimeAsync(1_000)
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ call: MISSED, body: { reason: 'timeout' } }))
  })

  it('and it is told once our server answers again, always as the same save', async () => {
    let down = true
    const { submit, asked } = await open({ [MISSED]: () => (down ? { status: 502, body: '' } : { body: {} }) })
    await submit()
    await vi.advanceTimersByTimeAsync(8_000)
    down = false
    await vi.advanceTimersByTimeAsync(120_000)
    const told = asked.filter(({ call }) => call === MISSED).map(({ body }) => (body as { nonce: string }).nonce)
    expect(told.length).toBeGreaterThan(2)
    expect(new Set(told).size).toBe(1)
  })
})
