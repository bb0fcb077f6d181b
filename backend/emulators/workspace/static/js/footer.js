/** Macros and Submit. */

import { $, h, openMenu, toast } from './dom.js'
import { app, destroyApp, maySave } from './app_tray.js'
import { clearEditor, comment, insert, setType } from './editor.js'
import { statusName, t } from './i18n.js'
import { shownTickets } from './list.js'
import { changes, changeTags, forget, setField, setPriority } from './properties.js'
import { attempt, call, emit, loadDetail, loadState, openTicket, remember, store } from './store.js'

let chosen = null // the status picked from the menu, or by a macro
let busy = false

export const forgetStatus = () => { chosen = null }

function status () {
  if (chosen) return chosen
  const now = store.detail.ticket.status
  return now === 'new' ? 'open' : now
}

async function applyMacro (id) {
  const result = await attempt(`/workspace/api/tickets/${store.ticketId}/macros/${id}/apply`)
  if (!result) return
  if (result.comment) {
    setType(result.comment.public ? 'publicReply' : 'internalNote')
    insert(result.comment.html_body)
  }
  if (result.priority) setPriority(result.priority)
  for (const { id: field, value } of result.custom_fields ?? []) setField(field, value)
  if (result.additional_tags || result.remove_tags) changeTags(result.additional_tags ?? [], result.remove_tags ?? [])
  if (result.status) chosen = result.status
  renderFooter()
}

/** The macros below `path`, nested as Zendesk does it: by the `::` in their titles. */
function macros (path = []) {
  const below = store.state.macros
    .map(({ id, title }) => ({ id, parts: title.split('::') }))
    .filter(({ parts }) => path.every((name, index) => parts[index] === name))
  const folders = new Set(below.filter(({ parts }) => parts.length > path.length + 1).map(({ parts }) => parts[path.length]))
  openMenu($('footer'), 'left', [
    ...[...folders].map(name => ({ label: `${name} ›`, testid: 'macro-folder', run: () => macros([...path, name]) })),
    ...below.filter(({ parts }) => parts.length === path.length + 1)
      .map(({ id, parts }) => ({ id, label: parts.at(-1), testid: 'macro-item', run: () => applyMacro(id) }))
  ])
}

function statuses () {
  const names = store.state.me.light ? [store.detail.ticket.status] : ['open', 'pending', 'solved']
  openMenu($('footer'), 'right', names.map(name => ({
    label: `${t('submit_as')} ${statusName(name)}`, testid: `submit-${name}`, run: () => { chosen = name; submit() }
  })))
}

/** The update that Submit sends. */
function update () {
  const { plain, text, type } = comment()
  const out = changes()
  if (plain) out.comment = { html_body: text, public: type === 'publicReply' }
  if (!store.state.me.light && store.detail.ticket.status !== 'closed') out.status = status()
  return out
}

export async function submit () {
  if (busy || !store.detail) return
  busy = true
  renderFooter()
  const id = store.ticketId
  let next
  try {
    if (!await maySave(() => store.ticketId === id)) return
    const sending = call(`/workspace/api/tickets/${id}`, { method: 'PUT', body: { ticket: update() }, keepalive: true })
    next = store.goNext ? nextAfter(id) : undefined
    // Zendesk moves on at once; the app's page is gone before it could do anything more.
    if (next !== undefined) destroyApp()
    await sending
    forget()
    chosen = null
    clearEditor()
    toast(t('saved'), 'notice', 2500)
    app()?.fire('ticket.submit.done')
    app()?.fire('ticket.submit.always')
    await loadState()
    if (next !== undefined) await openTicket(next)
    else await loadDetail()
    app()?.fire('ticket.updated', { id })
  } catch (error) {
    toast(error.status === 409 ? t('conflict') : error.message, 'error', 8000)
    if (next !== undefined) emit('settings') // still here: the app comes back
    app()?.fire('ticket.submit.fail')
    app()?.fire('ticket.submit.always')
  } finally {
    busy = false
    renderFooter()
  }
}

function nextAfter (id) {
  const ids = shownTickets().map(ticket => ticket.id)
  const rest = [...ids.slice(ids.indexOf(id) + 1), ...ids.slice(0, Math.max(0, ids.indexOf(id)))]
  return rest.find(other => other !== id) ?? null
}

export function renderFooter () {
  const footer = $('footer')
  footer.hidden = !store.detail
  if (!store.detail) return footer.replaceChildren()
  const closed = store.detail.ticket.status === 'closed'
  const open = footer.querySelector('.popover')
  footer.replaceChildren(
    h('button', { class: 'button', 'data-testid': 'macro-menu', 'aria-haspopup': 'menu', disabled: closed, onclick: () => macros() }, t('apply_macro')),
    h('span', { class: 'space' }),
    h('label', {}, h('input', {
      type: 'checkbox', 'data-testid': 'next-ticket', checked: store.goNext, onchange: event => remember({ goNext: event.target.checked })
    }), ' ', t('next_ticket')),
    h('div', { class: 'submit' },
      h('button', { class: 'button primary', 'data-testid': 'submit', disabled: busy || closed, onclick: submit }, `${t('submit_as')} ${statusName(status())}`),
      h('button', { class: 'button primary', 'data-testid': 'submit-menu', 'aria-haspopup': 'menu', 'aria-label': t('submit_as'), disabled: busy || closed, onclick: statuses }, '▾')))
  if (open) footer.append(open)
}
