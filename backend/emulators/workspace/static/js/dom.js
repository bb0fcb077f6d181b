/** Small helpers for building elements and showing messages. */

/** `h('button', {class: 'button', onclick}, 'text')`: attributes, listeners (on…), properties (value, checked …). */
export function h (tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (['value', 'checked', 'disabled', 'selected', 'innerHTML'].includes(name)) element[name] = value
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false))
  return element
}

export const $ = id => document.getElementById(id)

/** Shows a message at the top right; kinds as in ZAF's `notify`: notice, alert, error. */
export function toast (message, kind = 'notice', milliseconds = 5000) {
  const element = h('div', { class: `toast ${kind}`, 'data-testid': 'notification', 'data-kind': kind }, String(message))
  $('toasts').append(element)
  setTimeout(() => element.remove(), milliseconds)
}

/** Opens a menu beside a button; it closes on choice, Escape or a click elsewhere. */
export function openMenu (parent, side, items) {
  parent.querySelector('.popover')?.remove()
  const close = () => { menu.remove(); document.removeEventListener('pointerdown', away) }
  const away = event => { if (!menu.contains(event.target)) close() }
  const menu = h('div', { class: `popover ${side}`, role: 'menu', onkeydown: e => { if (e.key === 'Escape') close() } },
    items.map(item => h('button', {
      class: 'item', role: 'menuitem', 'data-testid': item.testid, 'data-id': item.id,
      onclick: () => { close(); item.run() }
    }, item.label)))
  parent.append(menu)
  menu.querySelector('button')?.focus()
  setTimeout(() => document.addEventListener('pointerdown', away))
}

/** A duration as the list shows it: 23h, 40m. */
export function duration (milliseconds) {
  const minutes = Math.max(0, Math.round(Math.abs(milliseconds) / 60000))
  return minutes >= 60 ? `${Math.floor(minutes / 60)}h` : `${minutes}m`
}
