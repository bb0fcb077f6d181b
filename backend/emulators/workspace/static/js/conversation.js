/** Subject and comments of the open ticket. */

import { $, h } from './dom.js'
import { sla } from './list.js'
import { statusName, t } from './i18n.js'
import { store } from './store.js'

let shown = ''

const when = iso => new Date(iso).toLocaleString(document.documentElement.lang, {
  month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC'
}) + ' UTC'

function comment (entry, people) {
  const author = people[entry.author_id]
  const kind = !entry.public ? 'internal' : author.role === 'end-user' ? 'buyer' : 'agent'
  return h('article', { class: `comment ${kind}`, 'data-testid': 'comment', 'data-public': String(entry.public), 'data-id': entry.id },
    h('header', {}, h('b', {}, author.name), !entry.public && h('span', {}, t('internal_note')),
      h('span', { class: 'muted' }, `${t('via')} ${entry.via.channel}`), h('time', { datetime: entry.created_at }, when(entry.created_at))),
    h('div', { class: 'body', innerHTML: entry.html_body })) // the emulator removed what could run
}

export function renderHeading () {
  const detail = store.detail
  if (!detail) return $('heading').replaceChildren()
  const { ticket, people, brand } = detail
  const requester = people[ticket.requester_id]
  $('heading').replaceChildren(
    h('h1', { 'data-testid': 'subject' }, ticket.subject),
    h('div', { class: 'about muted' },
      h('span', { class: `badge ${ticket.status}`, 'data-testid': 'status', 'data-status': ticket.status }, statusName(ticket.status)),
      h('span', {}, `#${ticket.id}`), h('span', {}, brand.name), h('span', {}, `${requester.name} <${requester.email}>`), sla(detail.due_at)))
}

export function renderConversation () {
  const detail = store.detail
  const panel = $('conversation')
  if (!detail) {
    shown = ''
    return panel.replaceChildren(h('div', { class: 'empty' }, t('no_ticket')))
  }
  const key = `${detail.ticket.id}:${detail.comments.map(entry => entry.id)}:${document.documentElement.lang}`
  if (key === shown) return
  shown = key
  panel.replaceChildren(...detail.comments.map(entry => comment(entry, detail.people)))
  panel.scrollTop = panel.scrollHeight
}
