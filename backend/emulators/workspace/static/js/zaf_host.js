/**
 * Zendesk's side of the app framework: speaks postMessage with the SDK in one app iframe.
 *
 * The app sends JSON strings (handshake, subscriptions, get/set/invoke, requests) and answers hooks with
 * objects; the host sends events as `zaf.<name>` and answers calls by their id.
 */

export class ZafHost {
  /** `api`: {get, set, invoke, request} called with paths and values; `facts`: {context, metadata}. */
  constructor (frame, { guid, origin, api, facts }) {
    Object.assign(this, { frame, guid, origin, api, facts, ready: false, queue: [] })
    this.subscriptions = new Map()
    this.replies = new Map()
    this.log = []
    this.listener = event => this.#receive(event)
    window.addEventListener('message', this.listener)
  }

  /** Ends the conversation; who waits for a hook is told so. */
  destroy () {
    window.removeEventListener('message', this.listener)
    for (const reply of this.replies.values()) reply({ error: { msg: '' } })
    this.replies.clear()
    this.frame = null
  }

  /** Tells the app of an event; nothing is sent before the app has registered. */
  fire (name, message) {
    if (this.ready || name === 'app.registered') this.#post({ key: `zaf.${name}`, message, instanceGuid: this.guid })
  }

  /** Whether the app listens to `name`. */
  listens (name) { return (this.subscriptions.get(name) ?? 0) > 0 }

  /** Asks the app; rejects with its message when it refuses. Apps that do not listen agree. Nobody cuts it short:
   *  an app that does not answer keeps the agent waiting. */
  hook (name) {
    if (!this.ready || !this.listens(name)) return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.replies.set(name, message => {
        this.replies.delete(name)
        message.error ? reject(new Error(message.error.msg || 'The app prevented the ticket from being saved.')) : resolve()
      })
      this.#post({ key: `zaf.${name}`, needsReply: true, instanceGuid: this.guid })
    })
  }

  #post (message) { this.frame?.contentWindow?.postMessage(JSON.stringify(message), this.origin) }

  #receive (event) {
    if (!this.frame || event.source !== this.frame.contentWindow || event.origin !== this.origin) return
    let message = event.data
    if (typeof message === 'string') { try { message = JSON.parse(message) } catch { return } }
    if (!message || typeof message !== 'object') return
    this.log.push(message)
    if (message.request) return this.#answer(message)
    const key = String(message.key ?? '')
    const after = prefix => key.slice(prefix.length)
    if (key === 'iframe.handshake') {
      this.ready = true
      this.fire('app.registered', this.facts())
      this.fire('app.activated', { firstLoad: true })
    } else if (key.startsWith('iframe.on:')) {
      this.subscriptions.set(after('iframe.on:'), message.message.subscriberCount)
    } else if (key.startsWith('iframe.off:')) {
      this.subscriptions.set(after('iframe.off:'), message.message.subscriberCount)
    } else if (key.startsWith('iframe.reply:')) {
      this.replies.get(after('iframe.reply:'))?.(message)
    } else if (key.startsWith('iframe.trigger:')) {
      this.fire(after('iframe.trigger:'), message.message)
    } else if (key.startsWith('request:')) {
      this.#request(key, message.message)
    }
  }

  async #answer ({ id, request, params, instanceGuid }) {
    const result = {}
    const errors = {}
    const calls = request === 'get' ? params.map(path => [path]) : Object.entries(params)
    for (const [path, value] of calls) {
      try {
        if (request === 'get') result[path] = await this.api.get(path)
        else if (request === 'set') result[path] = await this.api.set(path, value)
        else result[path] = await this.api.invoke(path, value ?? []) ?? null
      } catch (error) {
        errors[path] = { name: 'Error', message: error.message, path, stack: '' }
      }
    }
    this.#post({ id, result: { ...result, errors }, instanceGuid })
  }

  async #request (key, options) {
    try {
      const { status, statusText, headers, text } = await this.api.request(options)
      let data = text
      try { data = JSON.parse(text) } catch { /* not JSON: the text is the answer */ }
      const whole = { responseText: text, responseJSON: data, responseHeaders: headers, status, statusText }
      if (status >= 400) return this.fire(`${key}.fail`, { responseArgs: [whole] })
      this.fire(`${key}.done`, { responseArgs: [options.httpCompleteResponse ? whole : data] })
    } catch (error) {
      this.fire(`${key}.fail`, { responseArgs: [{ status: 0, statusText: error.message, responseText: '' }] })
    }
  }
}
