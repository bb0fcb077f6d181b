/** The bar at the top: who, how it looks, buyers, the clock, faults. */

import { $, h, toast } from './dom.js'
import { t } from './i18n.js'
import { attempt, emit, loadDetail, loadState, now, openTicket, remember, store } from './store.js'

const MARKETPLACES = ['US', 'CA', 'MX', 'UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'JP', 'AU']

function select (testid, label, options, value, change) {
  return h('select', { 'data-testid': testid, 'aria-label': label, onchange: event => change(event.target.value) },
    options.map(([key, text]) => h('option', { value: key, selected: String(key) === String(value) }, text)))
}

async function switchAgent (id) {
  remember({ as: id })
  await loadState()
  await loadDetail()
  emit('settings')
}

async function nextBuyer () {
  const got = await attempt('/workspace/next-buyer', { method: 'POST', body: {} })
  if (!got) return
  if (got.ticket_id === null) return toast(t('no_mail'), 'alert')
  await loadState()
  await openTicket(got.ticket_id)
}

const move = hours => attempt('/workspace/api/clock', { method: 'POST', body: { hours } })

function mailDialog () {
  const dialog = h('dialog', { 'data-testid': 'buyer-dialog', 'aria-label': t('write_mail'), onclose: () => dialog.remove() },
    h('form', { method: 'dialog', onsubmit: event => send(event, dialog) },
      h('h2', {}, t('write_mail')),
      h('label', {}, h('span', {}, t('marketplace')), h('select', { class: 'input', name: 'marketplace', 'data-testid': 'buyer-marketplace' },
        MARKETPLACES.map(code => h('option', { value: code }, `Amazon ${code}`)))),
      h('label', {}, h('span', {}, t('order_id')), h('input', { class: 'input', name: 'order_id', placeholder: '111-1111111-1111111', 'data-testid': 'buyer-order' })),
      h('label', {}, h('span', {}, t('message')), h('textarea', { class: 'input', name: 'text', rows: 5, required: true, 'data-testid': 'buyer-text' })),
      store.ticketId !== null && h('label', {}, h('input', { type: 'checkbox', name: 'further', 'data-testid': 'buyer-further' }), ' ', t('in_reply')),
      h('menu', {}, h('button', { class: 'button', type: 'button', onclick: () => dialog.close() }, t('cancel')),
        h('button', { class: 'button primary', type: 'submit', 'data-testid': 'buyer-send' }, t('send')))))
  document.body.append(dialog)
  dialog.showModal()
}

async function send (event, dialog) {
  event.preventDefault()
  const values = Object.fromEntries(new FormData(event.target))
  const body = { ...values, ticket_id: values.further ? store.ticketId : null }
  const got = await attempt('/workspace/api/buyer-mail', { method: 'POST', body })
  if (!got) return
  dialog.close()
  await loadState()
  if (got.ticket_id !== null) await openTicket(got.ticket_id)
}

function faultsDialog () {
  const rows = () => store.state.faults.map(({ system, kinds, on }) => h('div', {}, h('b', {}, system),
    h('select', {
      class: 'input', 'data-testid': `fault-${system}`, 'aria-label': system,
      onchange: async event => {
        await attempt('/workspace/api/faults', { method: 'POST', body: { system, kind: event.target.value || null } })
        await loadState()
      }
    }, h('option', { value: '' }, t('no_fault')), kinds.map(kind => h('option', { value: kind, selected: on.includes(kind) }, kind.replaceAll('_', ' '))))))
  const dialog = h('dialog', { 'data-testid': 'faults-dialog', 'aria-label': t('faults'), onclose: () => dialog.remove() },
    h('h2', {}, t('faults')), h('div', { class: 'faults' }, rows()),
    h('menu', {}, h('button', { class: 'button primary', onclick: () => dialog.close() }, t('close'))))
  document.body.append(dialog)
  dialog.showModal()
}

/** `settingsPage`: true on /agent/settings, where tickets play no part. */
export function renderControls (settingsPage = false) {
  const { state } = store
  const broken = state.faults.filter(fault => fault.on.length)
  const set = values => { remember(values); emit('settings') }
  const parts = [
    h('span', { class: 'brand' }, state.account.subdomain),
    select('as-user', 'Agent', state.agents.map(user => [user.id, `${user.name} · ${user.role}`]), state.me.id, switchAgent),
    select('locale', 'Language', [['en-US', 'English'], ['zh-cn', '中文']], state.me.locale.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en-US', async locale => {
      await attempt('/workspace/api/me', { method: 'PUT', body: { locale } })
      await loadState()
      emit('locale')
    }),
    select('scheme', 'Colours', [['light', t('light')], ['dark', t('dark')]], store.scheme, scheme => set({ scheme })),
    !settingsPage && select('tray-width', t('tray'), [[320, `${t('tray')} 320`], [420, `${t('tray')} 420`]], store.trayWidth, width => set({ trayWidth: Number(width) })),
    h('span', { class: 'space' }),
    h('span', { class: 'clock', 'data-testid': 'clock' }, new Date(now()).toISOString().slice(0, 16).replace('T', ' ')),
    h('button', { 'data-testid': 'clock-hour', onclick: () => move(1) }, '+1h'),
    h('button', { 'data-testid': 'clock-day', onclick: () => move(24) }, '+1d'),
    h('button', { class: broken.length ? 'on' : '', 'data-testid': 'faults', onclick: faultsDialog, title: broken.map(fault => `${fault.system}: ${fault.on}`).join('; ') },
      broken.length ? `${t('faults')}: ${broken.map(fault => fault.system).join(', ')}` : t('faults')),
    settingsPage
      ? h('a', { href: '/agent', 'data-testid': 'to-workspace' }, t('workspace'))
      : h('a', { href: '/agent/settings', 'data-testid': 'to-settings' }, t('settings')),
    !settingsPage && h('a', { href: '/agent/new', 'data-testid': 'new-ticket' }, t('new_ticket')),
    !settingsPage && h('button', { 'data-testid': 'write-mail', onclick: mailDialog }, t('write_mail')),
    !settingsPage && h('button', { class: 'accent', 'data-testid': 'next-buyer', onclick: nextBuyer, disabled: !state.next_mails }, `${t('next_buyer')} (${state.next_mails})`)
  ]
  $('controls').replaceChildren(...parts.filter(Boolean))
}
