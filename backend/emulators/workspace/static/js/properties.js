/** Priority, tags and ticket fields. Changes wait for Submit; untouched ones follow the server. */

import { $, h } from './dom.js'
import { t } from './i18n.js'
import { store } from './store.js'

let pending = {} // field id -> value
let pendingTags = null
let pendingPriority
let notify = () => {}

/** `listener(name)`: told 'tags', 'priority' or 'custom_field_N' after the agent changed it. */
export function onProperty (listener) { notify = listener }

export const slug = title => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
export const tagsNow = () => pendingTags ?? store.detail?.ticket.tags ?? []
export const priorityNow = () => pendingPriority ?? store.detail?.ticket.priority ?? null
export const fieldNow = id => id in pending ? pending[id] : store.detail?.ticket.custom_fields.find(entry => entry.id === id)?.value ?? null

/** The agent's unsaved changes as part of a ticket update. */
export function changes () {
  const out = {}
  const values = Object.entries(pending).map(([id, value]) => ({ id: Number(id), value }))
  if (values.length) out.custom_fields = values
  if (pendingPriority !== undefined) out.priority = pendingPriority
  if (pendingTags) {
    const before = store.detail.ticket.tags
    out.additional_tags = pendingTags.filter(tag => !before.includes(tag))
    out.remove_tags = before.filter(tag => !pendingTags.includes(tag))
  }
  return out
}

export function forget () {
  pending = {}
  pendingTags = null
  pendingPriority = undefined
}

export function setField (id, value) {
  pending[id] = value
  renderProperties()
  notify(`custom_field_${id}`)
}

export function setPriority (value) {
  pendingPriority = value
  renderProperties()
  notify('priority')
}

export function changeTags (add, remove = []) {
  pendingTags = [...new Set([...tagsNow(), ...add])].filter(tag => !remove.includes(tag))
  renderProperties()
  notify('tags')
}

function input (field) {
  const value = fieldNow(field.id)
  const common = {
    class: `input ${field.id in pending ? 'changed' : ''}`, 'data-testid': `field-${slug(field.title)}`, disabled: locked(),
    onchange: event => setField(field.id, event.target.value || null)
  }
  if (field.type === 'tagger') {
    return h('select', common, h('option', { value: '' }, t('none')),
      field.custom_field_options.map(option => h('option', { value: option.value, selected: option.value === value }, option.name)))
  }
  if (field.type === 'textarea') return h('textarea', { ...common, value: value ?? '' })
  return h('input', { ...common, type: field.type === 'date' ? 'date' : 'text', value: value ?? '' })
}

function labelled (field) {
  if (field.type === 'checkbox') {
    return h('label', { class: 'check' }, h('input', {
      type: 'checkbox', 'data-testid': `field-${slug(field.title)}`, checked: fieldNow(field.id) === true, disabled: locked(),
      onchange: event => setField(field.id, event.target.checked)
    }), h('span', {}, field.title))
  }
  return h('label', {}, h('span', {}, field.title), input(field))
}

const locked = () => store.state.me.light || store.detail.ticket.status === 'closed'

function tagBox () {
  return h('label', {}, h('span', {}, t('tags')),
    h('div', { class: 'tags', 'data-testid': 'tags', 'data-tags': tagsNow().join(' ') },
      tagsNow().map(tag => h('span', { class: `chip ${tag.includes('risk') ? 'risk' : ''}`, 'data-tag': tag }, h('span', {}, tag),
        !locked() && h('button', { 'aria-label': `× ${tag}`, onclick: event => { event.preventDefault(); changeTags([], [tag]) } }, '×')))),
    h('input', {
      class: 'input', placeholder: t('add_tag'), 'data-testid': 'tag-input', disabled: locked(),
      onkeydown: event => { if (event.key === 'Enter' && event.target.value.trim()) changeTags(event.target.value.trim().toLowerCase().split(/\s+/)) }
    }))
}

export function renderProperties () {
  const panel = $('properties')
  const detail = store.detail
  if (!detail) return panel.replaceChildren()
  const active = document.activeElement
  // Where somebody types, what they typed comes first.
  if (panel.contains(active) && active.matches('input:not([type=checkbox]),textarea') && active.value) return
  const at = panel.scrollTop
  panel.replaceChildren(
    h('label', {}, h('span', {}, t('priority')), h('select', {
      class: `input ${pendingPriority !== undefined ? 'changed' : ''}`, 'data-testid': 'priority', disabled: locked(),
      onchange: event => setPriority(event.target.value || null)
    }, ['', 'low', 'normal', 'high', 'urgent'].filter(name => name || !detail.ticket.priority).map(name =>
      h('option', { value: name, selected: (priorityNow() ?? '') === name }, name ? t(name) : t('none'))))),
    tagBox(),
    ...detail.fields.map(labelled))
  panel.scrollTop = at
}
