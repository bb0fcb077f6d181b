/** State of the page, calls to the emulator, and waiting for changes. */

import { toast } from './dom.js'
import { setLocale } from './i18n.js'

const saved = JSON.parse(sessionStorage.getItem('workspace') ?? '{}')

export const store = {
  as: saved.as ?? '',
  scheme: saved.scheme ?? 'light',
  trayWidth: saved.trayWidth ?? 320,
  goNext: saved.goNext ?? false,
  view: saved.view ?? 'open',
  ticketId: null,
  state: null, // account, me, agents, tickets, macros, faults
  detail: null, // the open ticket
  skew: 0 // World's clock minus this machine's, ms
}

const listeners = new Set()

/** Calls `listener(what)` after a change; what: 'state', 'detail', 'settings', 'ticket'. */
export const subscribe = listener => listeners.add(listener)
export const emit = what => { for (const listener of listeners) listener(what) }

export function remember (values) {
  Object.assign(store, values)
  const { as, scheme, trayWidth, goNext, view } = store
  sessionStorage.setItem('workspace', JSON.stringify({ as, scheme, trayWidth, goNext, view }))
}

/** JSON from the emulator; throws an Error with `status` and `body` on anything but 2xx. */
export async function call (path, { method = 'GET', body, keepalive } = {}) {
  const url = new URL(path, location.origin)
  if (store.as) url.searchParams.set('as', store.as)
  const answer = await fetch(url, {
    method, keepalive, headers: body ? { 'Content-Type': 'application/json' } : {}, body: body ? JSON.stringify(body) : undefined
  })
  const data = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    const first = Object.values(data.details ?? {})[0]?.[0]?.description
    throw Object.assign(new Error(first ?? data.description ?? `HTTP ${answer.status}`), { status: answer.status, body: data })
  }
  return data
}

/** Like `call`, but a failure becomes a message; then undefined. */
export async function attempt (path, options) {
  try { return await call(path, options) } catch (error) { toast(error.message, 'error') }
}

export const now = () => Date.now() + store.skew

export async function loadState () {
  const state = await call('/workspace/api/state')
  store.skew = new Date(state.now) - Date.now()
  store.state = state
  if (String(state.me.id) !== store.as) remember({ as: String(state.me.id) })
  setLocale(state.me.locale)
  emit('state')
}

export async function loadDetail () {
  const id = store.ticketId
  if (id === null) { store.detail = null; return emit('detail') }
  const detail = await call(`/workspace/api/tickets/${id}`)
  if (store.ticketId !== id) return
  store.detail = detail
  emit('detail')
}

/** Opens a ticket; null closes the open one. */
export async function openTicket (id) {
  if (id !== null && id === store.ticketId) return loadDetail()
  store.ticketId = id
  store.detail = null
  history.replaceState(null, '', id === null ? '/agent' : `/agent/tickets/${id}`)
  if (id !== null) await loadDetail()
  emit('ticket')
}

/** Follows the emulator's version; reloads what is shown when it grows. */
export async function follow () {
  for (;;) {
    try {
      const { version } = await call(`/workspace/api/changes?since=${store.state?.version ?? 0}`)
      if (version !== store.state?.version) { await loadState(); await loadDetail() }
    } catch { await new Promise(resolve => setTimeout(resolve, 1000)) }
  }
}
