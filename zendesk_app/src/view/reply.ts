import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Reply } from '../card'
import { t } from '../i18n'
import { icons } from './icons'

export interface Desk {
  replies: Reply[]
  /** What to say when there are none. */
  none: string
  chosen: number
  /** Why this agent cannot insert anything here; null when nothing stands against it. */
  hindrance: string | null
  step: 'idle' | 'inserting' | 'inserted' | 'internal_note'
  failed: boolean
  /** Takes the inserted reply back; null when only the editor can. */
  undo: (() => void) | null
  choose(index: number): void
  insert(anyway: boolean): void
  refresh(): void
}

const MOST_KEYS = 9

const VERBS: Partial<Record<Desk['step'], string>> = { inserting: 'panel.inserting', inserted: 'panel.insert_again' }

/** Blocked replies cannot be sent, nor those whose text breaks a hard rule. */
export const isHeld = (reply: Reply): boolean =>
  reply.text === null || reply.blocked !== null || reply.violations.some(({ level }) => level === 'ERROR')

/** What an admin called a reply of their own, or our name for ours. */
const titleOf = ({ title, title_key: key }: Reply): string => title ?? t(key)

/** The preselected reply, one key or click to another, one click to insert. */
export function replyDesk(desk: Desk): TemplateResult {
  const { replies, chosen } = desk
  const reply = replies[chosen]
  if (!reply) {
    return html`<section class="reply"><h2>${t('panel.reply')}</h2><p class="quiet">${t(desk.none)}</p></section>`
  }
  const stop = desk.hindrance !== null || isHeld(reply)
  const turn = (by: number) => desk.choose((chosen + by + replies.length) % replies.length)
  return html`<section class="reply" aria-labelledby="reply">
    <header>
      <h2 id="reply">${t('panel.reply')}</h2>
      ${desk.step === 'inserted'
        ? inserted(desk.undo)
        : replies.length > 1
        ? html`<small>${t('panel.reply_of', { n: chosen + 1, all: replies.length })}</small>
            <small id="reply-keys">${t('panel.reply_keys', { n: Math.min(replies.length, MOST_KEYS) })}</small>
            <button class="tool" aria-label=${t('panel.previous_reply')} @click=${() => turn(-1)}>${icons.left()}</button>
            <button class="tool" aria-label=${t('panel.next_reply')} @click=${() => turn(1)}>${icons.right()}</button>`
        : nothing}
    </header>
    <div class="choose">
      <select
        aria-label=${t('panel.choose_reply')}
        aria-describedby="reply-keys"
        aria-keyshortcuts=${replies.slice(0, MOST_KEYS).map((_, index) => index + 1).join(' ')}
        @change=${(event: Event) => desk.choose((event.target as HTMLSelectElement).selectedIndex)}
      >
        ${replies.map(
          (one, index) => html`<option .selected=${index === chosen}>
            ${replies.length > 1 ? `${index + 1} · ` : ''}${isHeld(one) ? t('panel.blocked', { reply: titleOf(one) }) : titleOf(one)}
          </option>`,
        )}
      </select>
      <button class="insert" ?disabled=${stop} aria-disabled=${desk.step === 'inserting'} aria-describedby="why-not" @click=${() => desk.insert(false)}>
        ${t(VERBS[desk.step] ?? 'panel.insert')}
      </button>
    </div>
    <div id="why-not">${aside(desk, reply)}</div>
    ${reply.violations.map(
      ({ level, text, why }) =>
        html`<p class="note ${level === 'ERROR' ? 'danger' : 'warning'}"><mark>${text}</mark> ${why}</p>`,
    )}
    ${reply.text === null ? nothing : letter(reply.text, reply.locale, titleOf(reply))}
    ${reply.text !== null && reply.preview
      ? html`<h3>${t('panel.preview')}</h3>${letter(reply.preview, '', t('panel.preview'))}`
      : nothing}
  </section>`
}

const letter = (text: string, lang: string, name: string): TemplateResult =>
  html`<blockquote tabindex="0" role="group" aria-label=${name} lang=${lang || nothing}>${text}</blockquote>`

/** What came of Insert, in the place of the arrows, so that nothing moves. */
const inserted = (undo: Desk['undo']): TemplateResult =>
  html`<small class="done">
    ${undo
      ? html`${t('panel.inserted')} <button class="as-link" @click=${undo}>${t('panel.undo')}</button>`
      : t('panel.inserted_among')}
  </small>`

/** What the agent must know about inserting right now, with the way out. */
function aside(desk: Desk, reply: Reply): TemplateResult | typeof nothing {
  if (desk.hindrance) return html`<p class="note">${t(desk.hindrance)}</p>`
  if (desk.step === 'internal_note') {
    return html`<p class="note warning">
      ${t('panel.internal_note')}
      <button class="as-link" @click=${() => desk.insert(true)}>${t('panel.insert_anyway')}</button>
    </p>`
  }
  if (desk.failed && reply.text !== null) {
    return html`<p class="note danger">
      ${t('errors.insert_failed')} <button class="as-link" data-copy=${reply.text}>${t('panel.copy_text')}</button>
    </p>`
  }
  if (reply.blocked) {
    const { reason_key, fact, way_out_key } = reply.blocked
    return html`<p class="note warning">
      ${t(reason_key, { fact: fact ? t(`panel.fact.${fact}`) : '' })}
      ${way_out_key === 'way_out.refresh'
        ? html`<button class="as-link" @click=${desk.refresh}>${t(way_out_key)}</button>`
        : way_out_key && t(way_out_key)}
    </p>`
  }
  return nothing
}
