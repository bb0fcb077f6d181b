import { setClock } from './time'

/** What the server wrote into the page for this agent; see the page's `#fbm-guard-boot`. */
export interface Boot {
  bearer: string
  expires_at: string
  api: string
  /** The server's clock when it made the page. */
  now: string
  locale: string
  may_insert: boolean
  role: 'agent' | 'admin' | 'light_agent' | 'unverified'
}

export function readBoot(page: Document = document): Boot {
  const text = page.getElementById('fbm-guard-boot')?.textContent
  if (!text) throw new Error('this page was not made by FBM Guard')
  const boot = JSON.parse(text) as Boot
  setClock(boot.now)
  return boot
}
