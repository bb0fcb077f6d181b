import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../src/settings'
import { backend, page, zendesk } from './zendesk'

const CONNECTIONS = {
  zendesk: { health: 'ok' },
  connections: [
    { id: 'c1', kind: 'amazon', label: 'US store', health: 'ok', tested_at: '2026-11-21T16:05:00Z', message_key: null, brands: ['Acme'] },
    { id: 'c2', kind: 'ups', label: 'Parcels', health: 'broken', tested_at: null, message_key: 'errors.reconnect', brands: [] },
  ],
  kinds: [
    { id: 'amazon', label: 'Amazon seller account', fields: [{ name: 'refresh_token', secret: true, required: true }] },
    { id: 'ups', label: 'UPS', fields: [{ name: 'client_id', secret: false, required: true }, { name: 'client_secret', secret: true, required: true }] },
  ],
}
const SETTINGS = {
  note_locale: 'en', triage_note: true, sla_hours: 24, zones: {}, high_value: { USD: 500, GBP: 400 },
  lateness: { no_scan_hours: 24 }, shop_order_pattern: 'SO\\d+',
}
const PLACES = { marketplaces: [{ id: 'US1', host: 'amazon.com' }, { id: 'DE1', host: 'amazon.de' }] }
const POLICY = { ...SETTINGS, ...PLACES, link_policy: 'amazon_page', link_policy_by_marketplace: { US1: 'carrier' }, links_answered: true }

let shown: HTMLElement
const text = (selector = 'main') => (shown.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const button = (name: string) =>
  [...shown.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name)
const until = (words: string) => vi.waitFor(() => expect(text()).toContain(words))

async function open(more: Record<string, unknown> = {}) {
  zendesk()
  const asked = backend({ 'GET /api/connections': { body: CONNECTIONS }, 'GET /api/policy': { body: POLICY }, ...more })
  shown = page('fbm-settings', { role: 'admin' })
  await vi.waitFor(() => expect(text('h1')).toBe('FBM Guard settings'))
  return asked
}

afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

describe('the settings page', () => {
  it('shows every connection with its health and what to do', async () => {
    await open()
    await until('US store · Works')
    expect(text()).toContain('Zendesk account · Works')
    expect(text()).toContain('Parcels · Must be reconnected')
    expect(text()).toContain('UPS refuses our access. An admin must reconnect it in the settings.')
  })

  it('tests a connection again', async () => {
    await open({ 'POST /api/connections/c2/test': { body: { ...CONNECTIONS.connections[1], health: 'ok', message_key: null } } })
    await until('Parcels')
    button('Test Parcels')?.click()
    await until('Parcels works.')
    expect(text()).toContain('Parcels · Works')
  })

  it('adds one by the fields of its kind and keeps no secret on the page', async () => {
    const made = { id: 'c3', kind: 'ups', label: 'Second', health: 'ok', tested_at: null, message_key: null, brands: [] }
    const asked = await open({ 'POST /api/connections': { body: made } })
    await until('Add a connection')
    const kind = shown.querySelector('details select') as HTMLSelectElement
    kind.value = 'ups'
    kind.dispatchEvent(new Event('change'))
    await until('Client secret')
    const fill = (name: string, value: string) => ((shown.querySelector(`input[name=${name}]`) as HTMLInputElement).value = value)
    fill('label', 'Second')
    fill('client_id', 'id')
    fill('client_secret', 'hush')
    ;(shown.querySelector('details form') as HTMLFormElement).requestSubmit()
    await until('Second is connected.')
    expect(asked.at(-1)?.body).toEqual({ kind: 'ups', label: 'Second', credentials: { client_id: 'id', client_secret: 'hush' } })
    expect((shown.querySelector('input[name=client_secret]') as HTMLInputElement).type).toBe('password')
    expect((shown.querySelector('input[name=client_secret]') as HTMLInputElement).value).toBe('')
  })

  it('says why a connection was not saved, and keeps what was typed', async () => {
    await open({ 'POST /api/connections': { status: 422, body: { error_code: 'reconnect', message: '', details: { source: 'Amazon' } } } })
    await until('Add a connection')
    ;(shown.querySelector('input[name=label]') as HTMLInputElement).value = 'EU'
    ;(shown.querySelector('input[name=refresh_token]') as HTMLInputElement).value = 'wrong'
    ;(shown.querySelector('details form') as HTMLFormElement).requestSubmit()
    await until('Amazon refuses our access.')
    expect((shown.querySelector('input[name=label]') as HTMLInputElement).value).toBe('EU')
  })

  it('lets a seller account serve the mail to one address', async () => {
    const made = { id: 'c3', kind: 'amazon', label: 'EU', health: 'ok', tested_at: null, message_key: null, brands: ['eu@acme.example'] }
    const asked = await open({ 'POST /api/connections': { body: made } })
    await until('Support address')
    const fill = (name: string, value: string) => ((shown.querySelector(`input[name=${name}]`) as HTMLInputElement).value = value)
    fill('label', 'EU')
    fill('refresh_token', 'hush')
    fill('support_address', 'eu@acme.example')
    ;(shown.querySelector('details form') as HTMLFormElement).requestSubmit()
    await until('Support address: eu@acme.example')
    expect(asked.at(-1)?.body).toEqual({ kind: 'amazon', label: 'EU', credentials: { refresh_token: 'hush' }, support_address: 'eu@acme.example' })
  })

  it('speaks Chinese, with its own brackets, and offers the regions by name', async () => {
    zendesk({ 'currentUser.locale': 'zh-CN' })
    const amazon = { id: 'amazon', label: 'Amazon seller account', fields: [{ name: 'region', secret: false, required: true }] }
    const connections = [{ ...CONNECTIONS.connections[0], brands: ['eu@acme.example', 'brand 7'] }]
    backend({ 'GET /api/connections': { body: { ...CONNECTIONS, connections, kinds: [amazon] } }, 'GET /api/policy': { body: POLICY } })
    shown = page('fbm-settings', { role: 'admin', locale: 'zh-CN' })
    await until('亚马逊卖家账户 · 客服邮箱：eu@acme.example · 品牌：7')
    expect(text('details form')).toContain('区域（必填）')
    const regions = [...shown.querySelectorAll<HTMLOptionElement>('select[name=region] option')]
    expect(regions.map(({ value }) => value)).toEqual(['na', 'eu', 'fe'])
    expect(regions[1]?.textContent).toContain('欧洲')
  })

  it('names the risk of links and saves every part of the policy in the type that it had', async () => {
    const asked = await open({ 'PUT /api/policy': () => ({ body: POLICY }) })
    await until('Amazon can hold a message')
    const input = (name: string) => shown.querySelector(`[name="${name}"]`) as HTMLInputElement
    expect(text()).toContain('Exceptions by marketplace (1)')
    input('link_policy').value = 'none'
    input('link_policy.US1').value = ''
    input('link_policy.DE1').value = 'carrier'
    input('triage_note').click()
    input('sla_hours').value = '12'
    input('high_value.GBP').value = '350'
    input('shop_order_pattern').value = ''
    button('Save')?.click()
    await until('Saved.')
    expect(asked.at(-1)?.body).toEqual({
      ...SETTINGS, link_policy: 'none', link_policy_by_marketplace: { DE1: 'carrier' },
      triage_note: false, sla_hours: 12, high_value: { USD: 500, GBP: 350 }, shop_order_pattern: '',
    })
    expect(text()).toContain('Time to answer a buyer (hours)')
    expect(text()).toContain('no first scan after ship-by')
  })

  it('asks once about links, and saves nothing of them with the rest before that', async () => {
    const unanswered = { ...POLICY, links_answered: false }
    const answers = [unanswered, { ...POLICY, link_policy: 'none' }]
    const asked = await open({ 'GET /api/policy': { body: unanswered }, 'PUT /api/policy': () => ({ body: answers.shift() }) })
    await until('Which links may replies to Amazon buyers carry?')
    button('Save')?.click()
    await until('Saved.')
    expect(asked.at(-1)?.body).toEqual(SETTINGS)
    shown.querySelector<HTMLInputElement>('[value=none]')?.click()
    button('Use this')?.click()
    await until('Exceptions by marketplace')
    expect(asked.at(-1)?.body).toEqual({ link_policy: 'none' })
    expect(text()).not.toContain('Which links')
    expect(shown.querySelector<HTMLSelectElement>('[name=link_policy]')?.value).toBe('none')
  })

  it('says which part of the policy cannot be used', async () => {
    await open({ 'PUT /api/policy': { status: 400, body: { error_code: 'bad_input', message: '', details: { field: 'sla_hours' } } } })
    await until('Save')
    button('Save')?.click()
    await until('“Time to answer a buyer (hours)” cannot be used like this.')
  })

  it('provisions and tells what was done and what needs a person', async () => {
    await open({ 'POST /api/provision': { body: { done: ['field case'], problems: [{ code: 'macro_inactive', message: '', params: { title: 'Best reply' } }] } } })
    await until('Provision or repair')
    button('Provision or repair')?.click()
    await until('“Best reply” was switched off by hand')
    expect(text()).toContain('field case')
  })

  it('shows both texts of a macro that was edited, and does what the admin chooses', async () => {
    const params = { title: 'Best reply', key: 'best_reply', seen: 'abc', theirs: 'status: solved', ours: 'comment_value: x' }
    const asked = await open({
      'POST /api/provision': { body: { done: [], problems: [{ code: 'macro_edited', message: '', params }] } },
      'POST /api/macros/best_reply': { body: { done: [], problems: [] } },
    })
    await until('Provision or repair')
    button('Provision or repair')?.click()
    await until('“Best reply” was edited by hand')
    expect([...shown.querySelectorAll('pre')].map((one) => one.textContent)).toEqual(['status: solved', 'comment_value: x'])
    button('Keep the edited version of Best reply')?.click()
    await until('The edited version stays.')
    expect(asked.at(-1)?.body).toEqual({ choice: 'keep', seen: 'abc' })
    expect(shown.querySelector('pre')).toBeNull()
  })

  it('turns others away', async () => {
    await open({ 'GET /api/connections': { status: 403, body: { error_code: 'admins_only', message: '', details: {} } } })
    await until('Only admins of this Zendesk account may do this.')
  })

  it('can be read by a screen reader', async () => {
    await open()
    await until('US store')
    shown.querySelectorAll('details').forEach((one) => (one.open = true))
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
