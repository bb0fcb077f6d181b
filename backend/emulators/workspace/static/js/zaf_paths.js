/** The paths and actions of ZAF's ticket sidebar, over this page's ticket and editor. */

import { toast } from './dom.js'
import { comment, commentType, insert, replaceText, setType } from './editor.js'
import { changeTags, fieldNow, priorityNow, setField, setPriority, tagsNow } from './properties.js'
import { openTicket, store } from './store.js'

const person = user => ({ id: user.id, name: user.name, email: user.email, role: user.role, locale: user.locale })

function currentUser () {
  const { me } = store.state
  return { ...person(me), alias: '', externalId: null, tags: [], groups: [], organizations: [], timeZone: { name: 'UTC', offset: 0, formattedOffset: 'GMT+00:00' }, avatarUrl: '', signature: '' }
}

function commentObject () {
  const { text, type } = comment()
  return { text, type, useRichText: true, uploads: [], attachments: [] }
}

function ticketObject () {
  const { ticket, people, brand, comments } = store.detail
  return {
    id: ticket.id, subject: ticket.subject, description: ticket.description, status: ticket.status, priority: priorityNow(), type: ticket.type,
    tags: tagsNow(), externalId: ticket.external_id, requester: people[ticket.requester_id] ? person(people[ticket.requester_id]) : null, brand: { id: brand.id, name: brand.name, subdomain: brand.subdomain },
    via: { channel: ticket.via.channel }, createdAt: ticket.created_at, updatedAt: ticket.updated_at, isNew: ticket.id === null, recipient: ticket.recipient,
    comment: commentObject(),
    comments: comments.map(entry => ({ id: entry.id, author: person(people[entry.author_id]), value: entry.html_body, isPublic: entry.public, via: entry.via, createdAt: entry.created_at }))
  }
}

const fieldId = path => Number(/custom_field_(\d+)/.exec(path)?.[1])
const unknown = path => { throw new Error(`No such Api: ${path}`) }
const normal = path => path.replace(/^comment\b/, 'ticket.comment')

function dig (object, names, path) {
  let value = object
  for (const name of names) value = value && name in value ? value[name] : unknown(path)
  return value
}

export function get (rawPath) {
  const path = normal(rawPath)
  const [root, ...names] = path.split('.')
  if (path === 'colorScheme') return store.scheme
  if (root === 'currentUser') return dig(currentUser(), names, path)
  if (root === 'currentAccount') return dig({ subdomain: store.state.account.subdomain, planName: 'Enterprise' }, names, path)
  if (path === 'viewport.size') return { width: innerWidth, height: innerHeight }
  if (path === 'instances') return {}
  if (root.startsWith('ticketFields')) {
    const fields = store.detail.fields.map(field => ({ name: `custom_field_${field.id}`, label: field.title, type: field.type, isVisible: true }))
    return root === 'ticketFields' ? fields : fields.find(field => field.name === root.split(':')[1]) ?? unknown(path)
  }
  if (root === 'ticket' && store.detail) {
    if (path.startsWith('ticket.customField:')) return fieldNow(fieldId(path))
    return dig(ticketObject(), names, path)
  }
  return unknown(path)
}

const escaped = text => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')
const readOnly = () => store.state.me.light || store.detail?.ticket.status === 'closed'

export function set (rawPath, value) {
  const path = normal(rawPath)
  if (path === 'ticket.comment.type') {
    if (store.state.me.light && value === 'publicReply') throw new Error('Light agents cannot reply publicly')
    setType(value)
    return commentType()
  }
  if (path === 'ticket.comment.text') { replaceText(value); return value }
  if (readOnly()) throw new Error('The ticket cannot be changed by this agent')
  if (path.startsWith('ticket.customField:')) { setField(fieldId(path), value); return value }
  if (path === 'ticket.priority') { setPriority(value); return value }
  if (path === 'ticket.tags') { changeTags(value, tagsNow().filter(tag => !value.includes(tag))); return value }
  return unknown(path)
}

/** `tray`: {resize(size), popover(wish), close()} of the iframe that asks. */
export function invoke (rawPath, values, tray) {
  const path = normal(rawPath)
  const inserts = ['ticket.editor.insert', 'ticket.comment.appendText', 'ticket.comment.appendHtml', 'ticket.comment.appendMarkdown']
  if (inserts.includes(path)) {
    if (store.detail?.ticket.status === 'closed') throw new Error('The ticket is closed')
    insert(path.endsWith('appendText') ? escaped(values[0]) : values[0])
    return null
  }
  if (path === 'ticket.tags.add' || path === 'ticket.tags.remove') {
    if (readOnly()) throw new Error('The ticket cannot be changed by this agent')
    const tags = values.flat()
    path.endsWith('add') ? changeTags(tags) : changeTags([], tags)
    return tagsNow()
  }
  if (path === 'notify') return toast(values[0], values[1] ?? 'notice', values[2] ?? 5000)
  if (path === 'resize') return tray.resize(values[0] ?? {})
  if (path === 'popover') return tray.popover(values[0] ?? 'toggle')
  if (path === 'app.close') return tray.close()
  if (path === 'routeTo' && values[0] === 'ticket') { openTicket(Number(values[1])); return null }
  if (path === 'track' || path === 'session.live' || path === '__track__') return null
  return unknown(path)
}

/** `client.request`: Zendesk-relative addresses in the agent's name, others straight from this page. */
export async function request (options) {
  const method = (options.type ?? options.method ?? 'GET').toUpperCase()
  const relative = /^\/?api\/v2\//.test(options.url)
  const url = relative ? new URL(`/workspace/api/rest/${options.url.replace(/^\/?api\//, '')}`, location.origin) : new URL(options.url)
  if (relative) url.searchParams.set('as', store.as)
  const sends = method !== 'GET' && options.data !== undefined
  if (!sends && options.data) for (const [name, value] of Object.entries(options.data)) url.searchParams.set(name, value)
  const headers = { ...options.headers, ...(sends ? { 'Content-Type': options.contentType ?? 'application/json' } : {}) }
  const body = sends ? (typeof options.data === 'string' ? options.data : JSON.stringify(options.data)) : undefined
  const answer = await fetch(url, { method, headers, body })
  return { status: answer.status, statusText: answer.statusText, headers: Object.fromEntries(answer.headers), text: await answer.text() }
}
