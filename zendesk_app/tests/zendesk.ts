// Zendesk and our backend as the page meets them: ZAFClient, fetch, and the page that the server made.
import { vi } from 'vitest'
import type { Page } from '../src/words'
import { NOW } from './cards'
import { words } from './words'

interface Answer {
  status?: number
  body?: unknown
}

/** Answers by `METHOD path`; a missing one is a connection that fails. */
export function backend(answers: Record<string, unknown>) {
  const asked: { call: string; body: unknown; bearer: string | null }[] = []
  const fetcher = vi.fn(async (path: string, init: RequestInit = {}) => {
    const call = `${init.method ?? 'GET'} ${path}`
    const headers = new Headers(init.headers)
    asked.push({ call, body: init.body ? JSON.parse(String(init.body)) : undefined, bearer: headers.get('Authorization') })
    const found = answers[call]
    if (found === undefined) throw new TypeError('Failed to fetch')
    const { status = 200, body } = (typeof found === 'function' ? await found() : found) as Answer
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  })
  vi.stubGlobal('fetch', fetcher)
  return asked
}

export function zendesk(state: Record<string, unknown> = {}) {
  const all: Record<string, unknown> = { 'ticket.id': 35, 'currentUser.locale': 'en', 'ticket.comment.type': 'publicReply', ...state }
  const handlers: Record<string, (message: unknown) => void> = {}
  const invoked: unknown[][] = []
  const client = {
    get: async (paths: string[]) => Object.fromEntries(paths.map((path) => [path, all[path]])),
    set: async (path: string, value: unknown) => void (all[path] = value),
    invoke: async (...call: unknown[]) => {
      if (all['refuses'] === call[0]) throw new Error('refused')
      invoked.push(call)
      // `selected`: all of the text is, and an insertion comes in its place.
      const kept = all['selected'] ? '' : String(all['ticket.comment.text'] ?? '')
      if (call[0] === 'ticket.editor.insert') all['ticket.comment.text'] = kept + String(call[1])
    },
    on: (event: string, handler: (message: unknown) => void) => void (handlers[event] = handler),
  }
  window.ZAFClient = { init: () => client }
  return { state: all, invoked, fire: (event: string, message?: unknown) => handlers[event]?.(message) }
}

export function page(tag: string, boot: Record<string, unknown> = {}): HTMLElement {
  const locale = String(boot['locale'] ?? 'en')
  const given = {
    bearer: 'first', expires_at: new Date(Date.parse(NOW) + 30 * 60_000).toISOString(), api: '/api', now: NOW, locale,
    words: words(locale, tag.replace('fbm-', '') as Page), may_insert: true, role: 'agent', ...boot,
  }
  document.body.innerHTML = `<script type="application/json" id="fbm-guard-boot">${JSON.stringify(given)}</script>
    <${tag}><div class="skeleton" aria-hidden="true"></div></${tag}>`
  return document.querySelector(tag) as HTMLElement
}
