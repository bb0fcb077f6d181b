/** The ticket list at the left, with views. */

import { $, duration, h } from './dom.js'
import { statusName, t } from './i18n.js'
import { emit, now, openTicket, remember, store } from './store.js'

const VIEWS = {
  open: ticket => !['solved', 'closed'].includes(ticket.status),
  waiting: ticket => ticket.due_at !== null && !['solved', 'closed'].includes(ticket.status),
  solved: ticket => ['solved', 'closed'].includes(ticket.status),
  all: () => true
}

/** The tickets of the current view, in the order of the list. */
export const shownTickets = () => (store.state?.tickets ?? []).filter(VIEWS[store.view])

/** Time left of the 24 hours, as an element. */
export function sla (dueAt) {
  if (!dueAt) return null
  const left = new Date(dueAt) - now()
  const kind = left < 0 ? 'late' : left < 4 * 3600e3 ? 'soon' : 'muted'
  return h('span', { class: `sla ${kind}`, 'data-testid': 'sla' }, `${duration(left)} ${t(left < 0 ? 'late' : 'left')}`)
}

function chips (ticket) {
  const made = []
  if (ticket.priority) made.push(h('span', { class: `chip ${ticket.priority}` }, t(ticket.priority)))
  for (const tag of ticket.tags.slice(0, 4)) made.push(h('span', { class: `chip ${tag.includes('risk') ? 'risk' : ''}` }, tag))
  return made
}

function row (ticket) {
  return h('button', {
    class: 'row', 'data-testid': 'ticket-row', 'data-ticket': ticket.id, 'aria-current': String(ticket.id === store.ticketId),
    onclick: () => openTicket(ticket.id)
  },
  h('div', { class: 'top' },
    h('span', { class: `badge ${ticket.status}`, title: statusName(ticket.status) }, ticket.status[0]),
    h('span', { class: 'muted' }, `#${ticket.id}`), sla(ticket.due_at)),
  h('div', { class: 'subject' }, ticket.subject),
  h('div', { class: 'chips' }, chips(ticket)))
}

export function renderList () {
  const list = $('list')
  const at = list.scrollTop
  list.replaceChildren(
    h('div', { class: 'views' }, Object.entries(VIEWS).map(([name, fits]) => h('button', {
      'aria-pressed': String(store.view === name), 'data-testid': `view-${name}`,
      onclick: () => { remember({ view: name }); emit('settings') }
    }, `${t(name)} ${store.state.tickets.filter(fits).length}`))),
    ...shownTickets().map(row))
  list.scrollTop = at
}
