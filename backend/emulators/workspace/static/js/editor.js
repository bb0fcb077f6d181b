/** The editor: public reply or internal note; keeps its text while the ticket stays open. */

import { $, h } from './dom.js'
import { t } from './i18n.js'
import { store } from './store.js'

let type = 'publicReply'
let notify = () => {}
let edited = () => {}

/** `onComment(name)` is told 'comment.text' or 'comment.type' after a change. */
export function onComment (listener) { notify = listener }
export function onEdited (listener) { edited = listener }

const area = () => $('composer').querySelector('.editor')
export const commentType = () => type

/** HTML and plain text of what stands in the editor. */
export function comment () {
  const element = area()
  const text = element ? element.innerText.replace(/\u00a0/g, ' ').trim() : ''
  return { text: text ? element.innerHTML : '', plain: text, type }
}

export function setType (wanted) {
  if (store.state.me.light) wanted = 'internalNote'
  if (wanted === type) return
  type = wanted
  paint()
  notify('comment.type')
  edited()
}

export function clearEditor () {
  const element = area()
  if (element) element.replaceChildren()
  type = store.state?.me.light ? 'internalNote' : 'publicReply'
  paint()
}

/** HTML without elements and attributes that could run; line breaks of plain text become <br>. */
export function sanitize (source) {
  const text = String(source)
  if (!/<\w+[^>]*>|&\w+;/.test(text)) {
    const plain = document.createElement('div')
    plain.textContent = text
    return plain.innerHTML.replace(/\n/g, '<br>')
  }
  const parsed = new DOMParser().parseFromString(text, 'text/html').body
  for (const bad of parsed.querySelectorAll('script,style,iframe,object,embed,form,link,meta,svg')) bad.remove()
  for (const element of parsed.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) element.removeAttribute(name)
    }
  }
  return parsed.innerHTML
}

/** Inserts at the cursor when it stands in the editor, else at the end. */
export function insert (source) {
  const element = area()
  const fragment = document.createRange().createContextualFragment(sanitize(source))
  const selection = getSelection()
  const inside = selection.rangeCount && element.contains(selection.anchorNode) && element.innerText.trim()
  if (inside) {
    const range = selection.getRangeAt(0)
    range.deleteContents()
    range.insertNode(fragment)
    range.collapse(false)
  } else {
    if (!element.innerText.trim()) element.replaceChildren()
    element.append(fragment)
  }
  changed()
}

export function replaceText (source) {
  area().innerHTML = sanitize(source)
  changed()
}

function changed () {
  if (!area().innerText.trim() && !area().querySelector('img')) area().replaceChildren()
  notify('comment.text')
  edited()
}

function paint () {
  const composer = $('composer')
  composer.classList.toggle('internal', type === 'internalNote')
  for (const tab of composer.querySelectorAll('[role=tab]')) tab.setAttribute('aria-selected', String(tab.dataset.type === type))
  const element = area()
  if (element) {
    element.dataset.placeholder = t(type === 'internalNote' ? 'note_here' : 'reply_here')
    element.setAttribute('aria-label', t(type === 'internalNote' ? 'internal_note' : 'public_reply'))
  }
  const to = composer.querySelector('.to')
  if (to) to.textContent = type === 'publicReply' && store.detail ? `${t('to')} ${store.detail.people[store.detail.ticket.requester_id]?.email ?? ''}` : ''
}

function tab (name, label, testid, disabled) {
  return h('button', { role: 'tab', 'data-type': name, 'data-testid': testid, disabled, onclick: () => setType(name) }, label)
}

/** Builds the editor anew for the open ticket. */
export function renderEditor () {
  const composer = $('composer')
  composer.hidden = !store.detail
  if (!store.detail) return composer.replaceChildren()
  const { me } = store.state
  const closed = store.detail.ticket.status === 'closed'
  const kept = area()?.innerHTML && composer.dataset.ticket === String(store.ticketId) ? area().innerHTML : ''
  if (composer.dataset.ticket !== String(store.ticketId)) type = 'publicReply'
  composer.dataset.ticket = store.ticketId
  if (me.light) type = 'internalNote'
  composer.replaceChildren(
    h('div', { role: 'tablist' },
      tab('publicReply', t('public_reply'), 'tab-public', me.light), tab('internalNote', t('internal_note'), 'tab-internal', false),
      h('span', { class: 'to muted' })),
    closed
      ? h('div', { class: 'editor muted' }, t('closed_hint'))
      : h('div', { class: 'editor', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'data-testid': 'editor', oninput: changed, innerHTML: kept }))
  paint()
}
