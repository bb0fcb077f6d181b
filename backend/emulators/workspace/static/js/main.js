/** The agent workspace: puts the panels together and tells the app what happens. */

import { $ } from './dom.js'
import { app, destroyApp, openApp } from './app_tray.js'
import { renderControls } from './controls.js'
import { renderConversation, renderHeading } from './conversation.js'
import { clearEditor, comment, onComment, onEdited, renderEditor } from './editor.js'
import { forgetStatus, renderFooter } from './footer.js'
import { renderList, shownTickets } from './list.js'
import { fieldNow, forget, onProperty, priorityNow, renderProperties, tagsNow } from './properties.js'
import { follow, loadState, openTicket, store, subscribe } from './store.js'

let before = null // what the app was last told of the open ticket

function look () {
  document.documentElement.dataset.scheme = store.scheme
  $('tray').style.width = `${store.trayWidth}px`
}

function paint () {
  renderControls()
  renderList()
  renderHeading()
  renderConversation()
  renderProperties()
  renderFooter()
}

/** Events for what changed on the server since the app was told last. */
function tellApp () {
  const ticket = store.detail?.ticket
  if (ticket && before?.id === ticket.id && before.updated !== JSON.stringify(ticket)) {
    const old = JSON.parse(before.updated)
    for (const name of ['status', 'priority', 'subject']) if (old[name] !== ticket[name]) app()?.fire(`ticket.${name}.changed`, ticket[name])
    if (String(old.tags) !== String(ticket.tags)) app()?.fire('ticket.tags.changed', ticket.tags)
    for (const { id, value } of ticket.custom_fields) {
      const was = old.custom_fields.find(entry => entry.id === id)?.value
      if (was !== value) app()?.fire(`ticket.custom_field_${id}.changed`, value)
    }
    app()?.fire('ticket.updated', { id: ticket.id })
  }
  before = ticket ? { id: ticket.id, updated: JSON.stringify(ticket) } : null
}

const openTray = () => store.detail
  ? openApp('ticket_sidebar', `${store.ticketId}:${store.as}:${store.state.me.locale}`)
  : destroyApp()

let scheme = store.scheme
subscribe(what => {
  if (what === 'ticket') {
    forget()
    forgetStatus()
    clearEditor()
    renderEditor()
    paint()
    openTray()
  } else if (what === 'settings' || what === 'locale') {
    look()
    paint()
    renderEditor()
    if (scheme !== store.scheme) app()?.fire('colorScheme.changed', store.scheme)
    scheme = store.scheme
    openTray()
  } else if (store.state) {
    paint()
    if (what === 'detail') tellApp()
  }
})

onEdited(renderFooter)
onComment(name => {
  const value = name === 'comment.type' ? comment().type : comment().text
  app()?.fire(`ticket.${name}.changed`, value)
  app()?.fire(`${name}.changed`, value)
})
onProperty(name => {
  const id = Number(/\d+$/.exec(name)?.[0])
  app()?.fire(`ticket.${name}.changed`, name === 'tags' ? tagsNow() : name === 'priority' ? priorityNow() : fieldNow(id))
})

look()
await loadState()
const asked = Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1])
const first = asked || shownTickets()[0]?.id || null
await openTicket(first)
setInterval(() => { if (store.state) { renderList() } }, 30000)
follow()
