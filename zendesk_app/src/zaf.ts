// The only file that talks to Zendesk's app framework (ZAF). Names of paths and events: facts of the ZAF v2 API,
// https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/

type Paths = Record<string, unknown> & { errors?: Record<string, unknown> }

interface Client {
  get(paths: string[]): Promise<Paths>
  set(path: string, value: unknown): Promise<unknown>
  invoke(name: string, ...args: unknown[]): Promise<unknown>
  on(event: string, handler: (message: unknown) => unknown): void
}

declare global {
  interface Window {
    ZAFClient?: { init(): Client | false }
  }
}

export interface Place {
  ticketId: number
  locale: string | null
}

/** A public reply as it stands in the editor: HTML when `rich`. */
export interface Draft {
  /** null while the ticket is being created. */
  ticket_id: number | null
  text: string
  rich: boolean
  /** The requester's address, if it is one of Amazon's. */
  requester: string | null
  /** What the buyer wrote last, as HTML. */
  said: string[]
}

const MOST_SAID = 5
/** The buyer's messages only keep quotations from being blamed: not worth waiting for. */
const SAID_MS = 300

export class Zaf {
  private constructor(private readonly client: Client) {}

  /** Throws when the page is not inside Zendesk or the SDK did not load. */
  static start(): Zaf {
    const client = window.ZAFClient?.init()
    if (!client) throw new Error('no_zendesk')
    const zaf = new Zaf(client)
    client.on('colorScheme.changed', paint)
    return zaf
  }

  /** Which ticket this is and the agent's language, in one question. `ticketId` is 0 outside of a ticket. */
  async place(): Promise<Place> {
    const found = await this.client.get(['ticket.id', 'currentUser.locale', 'colorScheme'])
    paint(found['colorScheme'])
    return { ticketId: Number(found['ticket.id'] ?? 0), locale: (found['currentUser.locale'] as string) ?? null }
  }

  /** The agent brought this tab to the front; only now has the page a height. */
  onShown(handler: () => void): void {
    this.client.on('app.activated', handler)
  }

  /** Zendesk asks `before` each save; the words that it gives hold the save and are shown to the agent. */
  onSave(before: () => Promise<string | undefined>): void {
    this.client.on('ticket.save', async () => {
      const why = await before()
      // Of a promise Zendesk hears only that it was rejected.
      if (why) throw new Error(why)
    })
  }

  /** What is about to be sent; null when it is no public reply, or nothing. */
  async draft(): Promise<Draft | null> {
    const said = this.said()
    const found = await this.client.get([
      'ticket.id', 'ticket.comment.type', 'ticket.comment.text', 'ticket.comment.useRichText', 'ticket.requester',
    ])
    const text = String(found['ticket.comment.text'] ?? '')
    if (found['ticket.comment.type'] !== 'publicReply' || lettersOf(text) === '') return null
    const rich = found['ticket.comment.useRichText'] !== false
    const ticket_id = Number(found['ticket.id'] ?? 0) || null
    const address = addressOf(found)
    const requester = address && isAmazon(address) ? address : null
    return { ticket_id, text, rich, requester, said: await said }
  }

  /** The requester's address now and whenever another one is chosen. */
  onRequester(handler: (address: string | null) => void): void {
    const tell = async () => {
      const found = await this.client.get(['ticket.requester'])
      handler(addressOf(found))
    }
    for (const event of ['ticket.requester.id.changed', 'ticket.requester.email.changed']) this.client.on(event, tell)
    void tell().catch(() => undefined)
  }

  /** A short message of Zendesk's own, which stays when the agent goes on to another ticket. */
  notify(words: string, ms: number): void {
    void this.client.invoke('notify', words, 'alert', ms).catch(() => undefined)
  }

  /** Gives the keyboard back to Zendesk's page, as far as the browser lets us. The framework has no call that puts the
   *  cursor into the editor. */
  leave(): void {
    window.parent.focus()
  }

  /** The agent's Submit went through; `handler` may also be told of it by `onChanged`. */
  onSubmitted(handler: () => void): void {
    this.client.on('ticket.submit.done', handler)
  }

  /** The ticket was changed, here or by somebody else. */
  onChanged(handler: () => void): void {
    this.client.on('ticket.updated', handler)
  }

  resize(height: number): void {
    void this.client.invoke('resize', { width: '100%', height: `${height}px` }).catch(() => undefined)
  }

  /** The editor holds an internal note with text, which a switch to public reply would publish. */
  async holdsInternalNote(): Promise<boolean> {
    const found = await this.client.get(['ticket.comment.type', 'ticket.comment.text'])
    return found['ticket.comment.type'] === 'internalNote' && lettersOf(String(found['ticket.comment.text'] ?? '')) !== ''
  }

  /** Puts the reply where the agent's cursor is in the public reply; what is typed there stays. What it returns takes
   *  the reply out again: undefined where there is a picture, as only the editor can restore that. */
  async insertPublic(text: string): Promise<Undo | undefined> {
    const found = await this.client.get(['ticket.comment.type', 'ticket.comment.useRichText'])
    if (found['ticket.comment.type'] !== 'publicReply') await this.client.set('ticket.comment.type', 'publicReply')
    const before = await this.typed()
    const rich = found['ticket.comment.useRichText'] === true
    const reply = rich ? asHtml(text) : text
    await this.client.invoke('ticket.editor.insert', reply)
    let after = await this.typed()
    const empty = lettersOf(before) === ''
    if (!empty && !holdsBoth(after, before, reply)) {
      // It came in the place of what was selected: that goes before it again.
      await this.client.set('ticket.comment.text', before + (rich ? '<br><br>' : '\n\n') + reply)
      after = await this.typed()
    }
    if (lettersOf(before) === null) return undefined
    return async () => {
      if (lettersOf(await this.typed()) !== lettersOf(empty ? asHtml(text) : after)) return false
      await this.client.set('ticket.comment.text', empty ? '' : before)
      return lettersOf(await this.typed()) === lettersOf(before)
    }
  }

  /** Opens another ticket in a tab of Zendesk. */
  openTicket(id: number): void {
    void this.client.invoke('routeTo', 'ticket', id).catch(() => undefined)
  }

  /** The buyer's last messages; none when Zendesk does not tell them at once. */
  private async said(): Promise<string[]> {
    const told = this.client.get(['ticket.comments']).then((found) => {
      const comments = (found['ticket.comments'] ?? []) as { author?: { role?: string }; value?: string }[]
      return comments.filter(({ author }) => author?.role === 'end-user').map(({ value }) => String(value ?? ''))
    })
    const late = new Promise<string[]>((done) => setTimeout(() => done([]), SAID_MS))
    return (await Promise.race([told, late]).catch(() => [])).slice(-MOST_SAID)
  }

  private async typed(): Promise<string> {
    return String((await this.client.get(['ticket.comment.text']))['ticket.comment.text'] ?? '')
  }
}

/** False when the text was changed meanwhile, or Zendesk kept it. */
export type Undo = () => Promise<boolean>

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body
const letters = (body: HTMLElement): string => (body.textContent ?? '').replace(/\s/g, '')

/** What an editor holds, without markup and white space; null when there is a picture in it. */
function lettersOf(html: string): string | null {
  const body = parsed(html)
  return body.querySelector('img') ? null : letters(body)
}

/** Whether an editor holds all that was there before, and the reply somewhere in it. */
function holdsBoth(after: string, before: string, reply: string): boolean {
  const [now, was] = [parsed(after), parsed(before)]
  const [all, kept, added] = [letters(now), letters(was), letters(parsed(reply))]
  const pictures = now.querySelectorAll('img').length >= was.querySelectorAll('img').length
  for (let at = all.indexOf(added); at >= 0; at = all.indexOf(added, at + 1)) {
    if (pictures && all.slice(0, at) + all.slice(at + added.length) === kept) return true
  }
  return false
}

/** Amazon's alias of a buyer. */
export const isAmazon = (address: string): boolean => /@marketplace\.amazon\.[a-z]{2,3}(\.[a-z]{2})?$/i.test(address)

const addressOf = (found: Paths): string | null =>
  (found['ticket.requester'] as { email?: string } | null | undefined)?.email ?? null

/** A rich text editor takes HTML, where line breaks are elements. */
const asHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')

function paint(scheme: unknown): void {
  if (scheme === 'dark' || scheme === 'light') document.documentElement.dataset['scheme'] = scheme
}
