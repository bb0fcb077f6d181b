import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../src/settings'
import { backend, page, zendesk } from './zendesk'

const FIELDS = [
  { name: 'order_id', kind: 'text', filters: [], optional: false, words: [], example: '701-2233445-9988776' },
  { name: 'last_scan_at', kind: 'moment', filters: ['day', 'moment'], optional: true, words: [], example: 'November 16 at 2:05 PM' },
  { name: 'milestone', kind: 'word', filters: [], optional: false, words: ['delivered', 'in_transit'], example: null },
]
const reply = (template: string, more: object = {}) => ({
  template, title_key: `replies.${template}`, title: null, own: false, offered: true, cases: [], fulfillments: [], headlines: [],
  texts: { en: 'built_in', de: 'built_in' }, ...more,
})
const OWN = reply('own_abcdefgh', {
  title: 'Our apology', own: true, cases: ['other'], fulfillments: ['fbm'], headlines: ['delayed'], texts: { en: 'none', de: 'none' },
})
const ALL = {
  brand_id: 0, brands: [{ id: 7, name: 'Bright Nook' }, { id: 8, name: 'Europe' }], languages: ['en', 'de'], most_characters: 6000, fields: FIELDS,
  replies: [reply('wismo_delayed'), reply('amazon_item', { offered: false }), reply('shop_item_problem')],
}
const version = (n: number, body: string, enabled = true) => ({
  version: n, body, enabled, author_id: 42, author: n === 1 ? 'Ada Admin' : null, created_at: '2026-11-21T16:05:00Z', allowed: true,
})
const TEXT = { template: 'wismo_delayed', locale: 'en', brand_id: 0, built_in: 'Hello {{ order_id }}', used: 'Hello {{ order_id }}', by: 'built_in', newest: 0, versions: [] }
const MINE = { ...TEXT, used: 'Dear buyer', by: 'all', newest: 1, versions: [version(1, 'Dear buyer')] }
const GOOD = {
  saves: true, problems: [], violations: [], ticket: null,
  examples: [
    { milestone: 'in_transit', headline: 'delayed', delay_reason: 'stalled', text: 'Hello 701' },
    { milestone: null, headline: 'not_shipped', delay_reason: null, text: 'Hello, not yet' },
  ],
}
const BAD = { ...GOOD, saves: false, examples: [], problems: [{ line: 2, word: 'for', message: 'not allowed in a reply: loops' }] }

let shown: HTMLElement
const text = (selector = 'main') => (shown.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const button = (name: string) =>
  [...shown.querySelectorAll<HTMLButtonElement>('button, .as-link')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  )
const until = (words: string) => vi.waitFor(() => expect(text()).toContain(words))
const area = () => shown.querySelector('textarea') as HTMLTextAreaElement
const write = (body: string) => {
  area().value = body
  area().dispatchEvent(new Event('input'))
}

async function open(more: Record<string, unknown> = {}) {
  zendesk()
  const asked = backend({
    'GET /api/connections': { body: { zendesk: { health: 'ok' }, connections: [], kinds: [] } },
    'GET /api/policy': { body: {} },
    'GET /api/templates?locale=en&brand=0': { body: ALL },
    'GET /api/templates/wismo_delayed/en?locale=en&brand=0': { body: TEXT },
    'POST /api/templates/wismo_delayed/en/preview?locale=en': { body: GOOD },
    ...more,
  })
  shown = page('fbm-settings', { role: 'admin' })
  await until('Show the replies')
  button('Show the replies')?.click()
  await until('Orders that you ship')
  return asked
}

async function edit(more: Record<string, unknown> = {}) {
  const asked = await open(more)
  button('Edit: Where is it: delayed')?.click()
  await vi.waitFor(() => expect(area()).not.toBeNull())
  return asked
}

afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

describe('the replies on the settings page', () => {
  it('are read only when somebody wants to see them, grouped, with whose text is used', async () => {
    const asked = await open()
    expect(asked.filter(({ call }) => call.includes('/templates'))).toHaveLength(1)
    expect(text()).toContain('Orders that Amazon answers for')
    expect(text()).toContain('Amazon delivers: item problem not offered · FBM Guard\'s text')
    expect(text()).toContain('Web-shop orders')
  })

  it('shows a text with a preview, and saves what was changed with the version that was seen', async () => {
    const asked = await edit({ 'POST /api/templates/wismo_delayed/en?locale=en': { body: MINE } })
    await until('Hello 701')
    expect(area().value).toBe('Hello {{ order_id }}')
    expect(text()).toContain('Delayed · on the way · no movement')
    expect(document.activeElement?.id).toBe('template-title')
    write('Dear buyer')
    button('Save and use')?.click()
    await until('Saved as version 1.')
    const saved = asked.find(({ call }) => call === 'POST /api/templates/wismo_delayed/en?locale=en')
    expect(saved?.body).toEqual({ body: 'Dear buyer', seen: 0, brand_id: 0 })
    await until('your text for all brands')
  })

  it('says what stands against a text while it is typed', async () => {
    const asked = await edit({ 'POST /api/templates/wismo_delayed/en/preview?locale=en': { body: BAD } })
    write('Hello\n{% for x in y %}')
    await until('Line 2, “for”: not allowed in a reply: loops')
    expect(area().getAttribute('aria-invalid')).toBe('true')
    await vi.waitFor(() => expect(asked.at(-1)?.body).toEqual({ body: 'Hello\n{% for x in y %}', brand_id: 0 }))
  })

  it('keeps what was typed when the server refuses it', async () => {
    const details = { line: 1, word: 'for', reason: 'not allowed in a reply: loops' }
    await edit({ 'POST /api/templates/wismo_delayed/en?locale=en': { status: 400, body: { error_code: 'template_refused', message: '', details } } })
    write('{% for x in y %}')
    button('Save and use')?.click()
    await until('Not saved. Line 1, “for”: not allowed in a reply: loops.')
    expect(area().value).toBe('{% for x in y %}')
  })

  it('shows another example, and the facts of a ticket', async () => {
    const ticket = { text: 'Hello 112', blocked: null }
    let preview: object = GOOD
    const asked = await edit({ 'POST /api/templates/wismo_delayed/en/preview?locale=en': () => ({ body: preview }) })
    await until('Hello 701')
    const choice = shown.querySelector<HTMLSelectElement>('.editing select')
    expect(choice?.options[1]?.textContent).toBe('Not shipped · no parcel yet')
    if (choice) choice.selectedIndex = 1
    choice?.dispatchEvent(new Event('change'))
    await until('Hello, not yet')
    preview = { ...GOOD, ticket }
    ;(shown.querySelector('input[name=ticket]') as HTMLInputElement).value = '35'
    ;(shown.querySelector('form.row') as HTMLFormElement).requestSubmit()
    await until('Hello 112')
    expect(asked.at(-1)?.body).toEqual({ body: 'Hello {{ order_id }}', brand_id: 0, ticket_id: 35 })
    preview = { ...GOOD, ticket: { text: null, blocked: { reason_key: 'blocked.missing_fact', fact: 'delivered_at' } } }
    ;(shown.querySelector('form.row') as HTMLFormElement).requestSubmit()
    await until('This reply needs the delivery time, which is not known.')
  })

  it('puts a field where the cursor stands', async () => {
    await edit()
    area().setSelectionRange(5, 5)
    button('Insert the field last_scan_at')?.click()
    expect(area().value).toBe('Hello{{ last_scan_at|moment }} {{ order_id }}')
    expect(text('.fields')).toContain("{% if milestone == 'delivered' %}…{% endif %}")
  })

  it('lets an admin stop using a text, use it again and restore an old version', async () => {
    const off = { ...MINE, used: TEXT.built_in, by: 'built_in', versions: [version(1, 'Dear buyer', false)] }
    const two = { ...MINE, newest: 3, versions: [version(3, 'First'), version(2, 'Second'), version(1, 'First')] }
    const asked = await edit({
      'GET /api/templates/wismo_delayed/en?locale=en&brand=0': { body: MINE },
      'POST /api/templates/wismo_delayed/en/switch?locale=en': ({ body: off }),
      'POST /api/templates/wismo_delayed/en/restore?locale=en': { body: two },
    })
    await until('in use')
    button("Use FBM Guard's text")?.click()
    await until('Your text is kept, but not used any more.')
    expect(asked.find(({ call }) => call.includes('/switch'))?.body).toEqual({ enabled: false, brand_id: 0 })
    expect(button('Use your text again')).toBeDefined()
    button('Restore version 1')?.click()
    await until('Version 1 is back, as version 3.')
    expect(text()).toContain('by user 42')
    expect(text()).toContain('by Ada Admin')
    expect(asked.find(({ call }) => call.includes('/restore'))?.body).toEqual({ version: 1, seen: 1, brand_id: 0 })
  })

  it('switches a reply off and tells so', async () => {
    const asked = await open({ 'PUT /api/templates/wismo_delayed?locale=en': { body: { ...ALL, replies: [reply('wismo_delayed', { offered: false })] } } })
    button('Switch off: Where is it: delayed')?.click()
    await until('“Where is it: delayed” is not offered any more.')
    expect(asked.at(-1)?.body).toEqual({ offered: false, brand_id: 0 })
    expect(button('Switch on: Where is it: delayed')).toBeDefined()
  })

  it('adds a reply of the admin\'s own and opens it', async () => {
    const empty = { ...TEXT, template: OWN.template, built_in: null, used: null, by: 'none' }
    const asked = await open({
      'POST /api/templates?locale=en': { body: { ...ALL, replies: [...ALL.replies, OWN], added: OWN.template } },
      'GET /api/templates/own_abcdefgh/en?locale=en&brand=0': { body: empty },
      'POST /api/templates/own_abcdefgh/en/preview?locale=en': { body: { ...GOOD, examples: [] } },
    })
    const form = shown.querySelector('form.own') as HTMLFormElement
    ;(form.querySelector('input[name=title]') as HTMLInputElement).value = 'Our apology'
    for (const value of ['other', 'fbm', 'delayed']) form.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click()
    form.requestSubmit()
    await until('Our apology · English')
    const added = asked.find(({ call }) => call === 'POST /api/templates?locale=en')
    expect(added?.body).toEqual({ title: 'Our apology', cases: ['other'], fulfillments: ['fbm'], headlines: ['delayed'], brand_id: 0 })
    expect(area().value).toBe('')
  })

  it('reads list and text anew for another brand and language', async () => {
    const asked = await edit({
      'GET /api/templates?locale=en&brand=7': { body: ALL },
      'GET /api/templates/wismo_delayed/en?locale=en&brand=7': { body: MINE },
    })
    const brand = shown.querySelector<HTMLSelectElement>('.scope select')
    if (brand) brand.value = '7'
    brand?.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(area().value).toBe('Dear buyer'))
    expect(asked.some(({ call }) => call.includes('brand=7'))).toBe(true)
  })

  it('can be read by a screen reader', async () => {
    await edit({ 'GET /api/templates/wismo_delayed/en?locale=en&brand=0': { body: MINE } })
    await until('Hello 701')
    shown.querySelectorAll('details').forEach((one) => (one.open = true))
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    button('All replies')?.click()
    await until('Add a reply of your own')
    expect(document.activeElement?.id).toBe('edit-wismo_delayed')
    shown.querySelectorAll('details').forEach((one) => (one.open = true))
    const list = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } } })
    expect(list.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  }, 30_000)
})
