/** The app's iframe: its first page is opened by a signed POST, one for each load. */

import { $, h, toast } from './dom.js'
import { t } from './i18n.js'
import { attempt, store } from './store.js'
import * as paths from './zaf_paths.js'
import { ZafHost } from './zaf_host.js'

const MAX_HEIGHT = 20000
let current = null // {host, frame, key}

export const app = () => current?.host ?? null

/** Asks the app whether the ticket may be saved; its message is shown when not. `here`: whether the agent is still on it. */
export async function maySave (here) {
  app()?.fire('ticket.submit.start')
  try { await app()?.hook('ticket.save') } catch (error) {
    if (!here()) return false
    toast(error.message, 'error', 8000)
    app()?.fire('ticket.submit.fail')
    app()?.fire('ticket.submit.always')
    return false
  }
  return here()
}

/** Removes the iframe, as Zendesk does when the agent moves on. */
export function destroyApp () {
  current?.host.destroy()
  current = null
  $('tray').replaceChildren()
}

/** Opens the app at `location` (ticket_sidebar, new_ticket_sidebar, nav_bar); the same load is not repeated for the same key. */
export async function openApp (location, key) {
  if (current?.key === key) return
  destroyApp()
  if (!store.state.has_app) return $('tray').replaceChildren(h('div', { class: 'empty' }, t('no_app')))
  const guid = crypto.randomUUID()
  const name = `app_${guid}`
  const frame = h('iframe', {
    name, title: 'FBM Guard', 'data-testid': 'app-frame', style: 'height: 620px',
    sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads'
  })
  const mine = { key, frame, host: null }
  current = mine
  const box = h('section', { class: 'app' }, h('div', { class: 'title' }, 'FBM Guard'), frame)
  $('tray').replaceChildren(box)
  const body = { location, origin: window.location.origin, app_guid: guid, scheme: store.scheme }
  const form = await attempt('/workspace/api/app-form', { method: 'POST', body })
  if (!form || current !== mine) return
  // By name, since the app is on another origin than this page.
  frame.allow = `clipboard-write ${new URL(form.url).origin}`
  mine.host = connect(frame, box, guid, form, location)
  post(form, name)
}

function connect (frame, box, guid, form, location) {
  const tray = {
    resize: ({ width, height }) => {
      if (height) frame.style.height = `${Math.min(parseFloat(height), MAX_HEIGHT)}px`
      return { width, height }
    },
    popover: wish => { box.hidden = wish === 'hide' || (wish === 'toggle' && !box.hidden); return null },
    close: () => { box.hidden = true; return null }
  }
  return new ZafHost(frame, {
    guid,
    origin: new URL(form.url).origin,
    api: { get: paths.get, set: paths.set, invoke: (path, values) => paths.invoke(path, values, tray), request: paths.request },
    facts: () => ({
      context: {
        product: 'support', location, instanceGuid: guid, account: { subdomain: store.state.account.subdomain },
        ...(location === 'ticket_sidebar' ? { ticketId: store.ticketId } : {})
      },
      metadata: { appId: form.app_id, installationId: form.installation_id, name: 'FBM Guard', version: '1.0.0', settings: {}, plan: {} }
    })
  })
}

function post ({ url, token }, target) {
  const form = h('form', { method: 'post', action: url, target, hidden: true }, h('input', { type: 'hidden', name: 'token', value: token }))
  document.body.append(form)
  form.submit()
  form.remove()
}
