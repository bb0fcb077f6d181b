/** The page on which an agent writes a new ticket: no number yet, the app at a location of its own. */

import { $, h } from './dom.js'
import { app, maySave, openApp } from './app_tray.js'
import { renderControls } from './controls.js'
import { comment, onComment, renderEditor } from './editor.js'
import { t } from './i18n.js'
import { attempt, loadState, store, subscribe } from './store.js'

const NOBODY = 0
let busy = false

/** What the rest of the page takes for the open ticket. */
function blank () {
  const { subdomain } = store.state.account
  return {
    ticket: {
      id: null, subject: '', description: '', status: 'new', priority: null, type: null, tags: [], external_id: null,
      requester_id: NOBODY, via: { channel: 'web' }, created_at: null, updated_at: null, recipient: null, custom_fields: []
    },
    people: {}, brand: { id: null, name: subdomain, subdomain }, comments: [], fields: []
  }
}

function chooseRequester (email) {
  const { people } = store.detail
  if (email) people[NOBODY] = { id: NOBODY, name: email.split('@')[0], email, role: 'end-user', locale: 'en-US' }
  else delete people[NOBODY]
  for (const name of ['id', 'email']) app()?.fire(`ticket.requester.${name}.changed`, people[NOBODY]?.[name] ?? null)
}

function field (name, label, change) {
  return h('label', { class: 'line' }, h('span', { class: 'muted' }, label),
    h('input', { class: 'input', 'data-testid': name, onchange: event => change(event.target.value.trim()) }))
}

async function submit () {
  if (busy) return
  busy = true
  renderFooter()
  if (await maySave(() => true)) {
    const { plain, text, type } = comment()
    const body = {
      requester: store.detail.people[NOBODY]?.email, subject: store.detail.ticket.subject,
      comment: plain ? { html_body: text, public: type === 'publicReply' } : null
    }
    const made = await attempt('/workspace/api/tickets', { method: 'POST', body })
    app()?.fire(made ? 'ticket.submit.done' : 'ticket.submit.fail')
    app()?.fire('ticket.submit.always')
    if (made) return location.assign(`/agent/tickets/${made.ticket.id}`)
  }
  busy = false
  renderFooter()
}

function renderFooter () {
  $('footer').replaceChildren(h('span', { class: 'space' }), h('div', { class: 'submit' },
    h('button', { class: 'button primary', 'data-testid': 'submit', disabled: busy, onclick: submit }, `${t('submit_as')} ${t('new')}`)))
}

function look () {
  document.documentElement.dataset.scheme = store.scheme
  $('tray').style.width = `${store.trayWidth}px`
  renderControls(true)
}

const open = () => openApp('new_ticket_sidebar', `new:${store.as}:${store.state.me.locale}`)

subscribe(what => {
  if (!store.state) return
  look()
  if (what === 'settings' || what === 'locale') open()
})
onComment(name => app()?.fire(`ticket.${name}.changed`, name === 'comment.type' ? comment().type : comment().text))

await loadState()
store.detail = blank()
look()
$('heading').replaceChildren(h('h1', { 'data-testid': 'subject' }, t('new_ticket')),
  field('new-requester', t('requester'), chooseRequester),
  field('new-subject', t('subject'), subject => { store.detail.ticket.subject = subject }))
renderEditor()
renderFooter()
await open()
