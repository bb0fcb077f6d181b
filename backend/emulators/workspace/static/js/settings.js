/** The app's page in the navigation bar, for admins. */

import { app, openApp } from './app_tray.js'
import { renderControls } from './controls.js'
import { follow, loadState, store, subscribe } from './store.js'

let scheme = store.scheme
const open = () => openApp('nav_bar', `nav:${store.as}:${store.state.me.locale}`)

subscribe(what => {
  document.documentElement.dataset.scheme = store.scheme
  renderControls(true)
  if (scheme !== store.scheme) app()?.fire('colorScheme.changed', store.scheme)
  scheme = store.scheme
  if (what === 'settings' || what === 'locale') open()
})

document.documentElement.dataset.scheme = store.scheme
await loadState()
await open()
follow()
