import { languageOf, useWords } from './i18n'
import { setClock } from './time'
import type { Page, Words } from './words'

/** What the server wrote into the page for this agent; see the page's `#fbm-guard-boot`. */
export interface Boot {
  bearer: string
  expires_at: string
  api: string
  /** The server's clock when it made the page. */
  now: string
  locale: string
  /** What the page says, in the language of `locale`. */
  words: Words
  may_insert: boolean
  role: 'agent' | 'admin' | 'light_agent' | 'unverified'
}

/** Reads it and speaks its language. Throws when the page was not made by our server. */
export function readBoot(page: Document = document): Boot {
  const text = page.getElementById('fbm-guard-boot')?.textContent
  if (!text) throw new Error('this page was not made by FBM Guard')
  const boot = JSON.parse(text) as Boot
  setClock(boot.now)
  useWords(boot.locale, boot.words)
  return boot
}

/** Speaks the language that Zendesk says; the server's knowledge of it may be an hour old. */
export async function speak(boot: Boot, page: Page, locale: string | null): Promise<void> {
  if (!locale) return
  const wanted = languageOf(locale)
  if (wanted === languageOf(boot.locale)) return useWords(locale, boot.words)
  try {
    const answer = await fetch(`/static/panel/words/${wanted}.${page}.json`, { credentials: 'omit' })
    useWords(locale, (await answer.json()) as Words)
  } catch {
    // Words of another language are better than none.
  }
}
