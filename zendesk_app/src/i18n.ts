import type { Language, Words } from './words'

let table: Words = {}
let tag = 'en-GB'

/** The language that we have words in for a Zendesk locale (`zh-TW`, `en-US`, `de` …). */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh-cn' : 'en'
}

/** Takes the words of `locale`'s language and sets how days and numbers are written: as the agent's own locale does,
 *  if it is of that language, else day before month, which nobody misreads. */
export function useWords(locale: string, words: Words): void {
  const language = languageOf(locale)
  table = words
  tag = /^en-\w\w$/i.test(locale) ? locale : language === 'en' ? 'en-GB' : 'zh-CN'
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}

/** BCP 47 tag for Intl. */
export const locale = (): string => tag

const find = (key: string): string | undefined => {
  let found: string | Words | undefined = table
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
  return typeof found === 'string' ? found : undefined
}

/** Whether there are words for `key`. */
export const has = (key: string): boolean => find(key) !== undefined

/** The words for `key`. One that nobody translated yet shows its last part, never nothing; an error says that there
 *  is one. */
export function t(key: string, params: Record<string, string | number> = {}): string {
  const known = find(key) ?? (key.startsWith('errors.') ? find('errors.unexpected') : undefined)
  const words = known ?? (key.split('.').pop() ?? key).replaceAll('_', ' ')
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
