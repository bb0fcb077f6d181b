import { html, nothing, type TemplateResult } from 'lit/html.js'
import { copy } from '../copy'
import { ago, day } from '../time'

/** A part of the card that the server wrote and escaped. */
export const part = (written: string | undefined): TemplateResult | typeof nothing =>
  written ? html`<div .innerHTML=${written}></div>` : nothing

/** What a button or a choice in such a part says: its `data-body`, and of a choice what was chosen. */
export const bodyOf = (one: HTMLElement): Record<string, unknown> => ({
  ...(JSON.parse(one.dataset['body'] ?? '{}') as object),
  ...(one instanceof HTMLSelectElement ? { [one.name]: one.value } : {}),
})

/** Writes the ages and days in such parts, as `data-as` says and in the zone that it stands in. */
export function tick(root: Element, now: number): void {
  for (const one of root.querySelectorAll('time')) {
    const { as, zone } = one.dataset
    const words = as === 'day' || as === 'date' ? day(one.dateTime, zone, as === 'day') : ago(one.dateTime, now, zone, as as 'short')
    if (one.textContent !== words) one.textContent = words
  }
}

export interface Deeds {
  /** Has the server do what the button or the choice says. */
  act(one: HTMLElement): void
  open(ticket: number): void
  copied(button: HTMLElement): void
}

/** Listens to what such parts offer: `data-do` a step of the server's, `data-swap` a correction, `data-open` another
 *  ticket; and to what the whole page offers, `data-copy`. */
export function listen(root: HTMLElement, deeds: Deeds): void {
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button')
    const { do: step, swap, open, copy: text } = button?.dataset ?? {}
    if (!button) return
    if (step) deeds.act(button)
    if (swap !== undefined) swapped(button)
    if (open) deeds.open(Number(open))
    if (text) void copy(text).then((done) => done && deeds.copied(button))
  })
  const choice = (event: Event) => (event.target as Element).closest<HTMLSelectElement>('select[data-do]')
  root.addEventListener('change', (event) => {
    const select = choice(event)
    if (select) deeds.act(select)
  })
  root.addEventListener('keydown', (event) => {
    const select = choice(event)
    if (select && event.key === 'Escape') swapped(select)
  })
}

/** Shows a value in the place of the choice that corrects it, or the other way round; the focus goes along. */
export function swapped(inside: Element): void {
  const dd = inside.closest('dd') as HTMLElement
  dd.querySelector('form')?.reset()
  for (const one of dd.children) (one as HTMLElement).hidden = !(one as HTMLElement).hidden
  dd.querySelector<HTMLElement>(':not([hidden]) > :is(button, select)')?.focus()
}
